# Suspension of direct settlement in medical insurance: every word a person reads about it.
# The logic stands in rules/medical-insurance/pack.toml; an id there has its words here.

title = Suspension of direct settlement in medical insurance (暂停医疗费用联网结算)
    .short = Medical insurance
act = end the suspension
gone = the suspension ends
was = the suspension was ended
about = An insured person who misused the medical insurance fund has to pay the full bill at the hospital for three to twelve months; the fund’s share is no longer settled directly. This is a measure against one person and not a list. Since April 2026 the number of months follows from the loss to the fund. No text ends it early; it ends by itself.
keeper = the medical-insurance authority
look-for = The decision comes from a medical insurance bureau (医疗保障局) and speaks of 暂停医疗费用联网结算 with a number of months, or of 拒不配合调查 if the person did not cooperate.

actor-person = the insured person
actor-authority = the medical-insurance authority
actor-court = the reconsideration authority or the court

## Groups of questions

group-suspension = What is known about the suspension?
group-investigation = What has happened in the investigation, and with bills paid meanwhile?
group-remedies = What is known about remedies, and about the end of the suspension?

## Facts

fact-suspended_from = From what day on has direct settlement been suspended?
    .name = beginning of the suspension
    .help = The first day named in the decision; if it names none, the day of the decision. A month or a year alone is also an answer.
    .why = The months run from here. The day also tells whether the fixed numbers of months of April 2026 apply.

fact-basis = What is the suspension for?
    .name = reason for the suspension
    .help = Misuse: letting somebody else use the card, claiming a bill twice, or reselling medicine for gain. Intended fraud: the same with the aim of fraud and a loss to the fund, using somebody else’s card, or forged papers. Not cooperating: under suspicion of fraud and refusing to take part in the investigation.
    .why = Each has its own end (2021 Regulation, arts. 30 and 41; 2026 Rules, arts. 19 and 33).
fact-basis-misuse = Misuse that caused a loss
fact-basis-intended-fraud = Fraud on purpose
fact-basis-no-cooperation = Not cooperating with an investigation

fact-stated_months = How many months does the decision state?
    .name = months stated in the decision
    .help = Between three and twelve.
    .why = Before April 2026 the authority chose a number within this range (2021 Regulation, art. 41(1)).

fact-loss = How large was the loss to the fund, in yuan (RMB)?
    .name = loss to the fund
    .help = The amount in the decision that had to be paid back. Each step of 100 yuan from 1,000 on adds a month.
    .why = It fixes the number of months since April 2026 (2026 Rules, art. 33).
fact-loss-under-1000 = Less than 1,000
fact-loss-from-1000 = 1,000 or more, below 1,100
fact-loss-from-1100 = 1,100 or more, below 1,200
fact-loss-from-1200 = 1,200 or more, below 1,300
fact-loss-from-1300 = 1,300 or more, below 1,400
fact-loss-from-1400 = 1,400 or more, below 1,500
fact-loss-from-1500 = 1,500 or more, below 1,600
fact-loss-from-1600 = 1,600 or more, below 1,700
fact-loss-from-1700 = 1,700 or more, below 1,800
fact-loss-from-1800 = 1,800 or more, below 1,900
fact-loss-from-1900 = 1,900 or more

fact-conduct_before_april_2026 = Did the misuse itself happen before 1 April 2026?
    .name = misuse before April 2026
    .help = The day of the misuse, not of the decision.
    .why = The fixed numbers of months are in force since that day, and nothing is said about earlier conduct (2026 Rules, art. 46).

fact-cooperated = Has the person begun to cooperate with the investigation?
    .name = cooperation with the investigation
    .help = For instance came to be heard, explained the treatment, or handed over the papers asked for.
    .why = Suspension for not cooperating lasts only until the person cooperates (2026 Rules, art. 19).
    .step = the person cooperates with the investigation

fact-cleared = Has the investigation found that there was no fraud?
    .name = finding that there was no fraud
    .help = The authority closes the investigation without fraud.
    .why = The bills are then settled as usual (2021 Regulation, art. 30(2)).
    .step = the authority finds that there was no fraud

fact-claim_received = Has the agency received a claim for bills paid in full meanwhile?
    .name = claim for bills paid meanwhile
    .help = With receipts, the list of costs, the diagnosis and the medical records.
    .why = The agency has thirty working days for it (2023 Regulation on social insurance, art. 20(2)).
    .step = the person claims the bills paid meanwhile

fact-annulled = Has the decision been revoked in reconsideration or by a court?
    .name = revocation of the decision
    .help = A decision on administrative reconsideration (行政复议决定) or a judgment that revokes the suspension.
    .why = Both remedies are open against it (2021 Regulation, art. 31).
    .step = the decision is revoked in reconsideration or by a court

fact-decision_served = On what day was the decision delivered?
    .name = delivery of the decision
    .help = The day on which the person received the decision, or otherwise learned of it.
    .why = The time limits for reconsideration and for a lawsuit run from knowing of the decision.

fact-resumed = Is direct settlement possible again?
    .name = return of direct settlement
    .help = Only if it works again in fact.
    .why = What is past no longer needs a way out.
    .step = direct settlement is possible again

## Open questions of law

reading-older-conduct = The misuse lies before April 2026 and the suspension after it. Do the fixed numbers of months apply? The Rules have no clause on that.
reading-older-conduct-fixed-months = Yes, the fixed numbers of months apply
reading-older-conduct-three-to-twelve = No, only the range of three to twelve months applies

reading-decision-or-table = If the decision states another number of months than the Rules, which one counts?
reading-decision-or-table-table = The number that follows from the Rules
reading-decision-or-table-decision = The number in the decision, until it is changed

reading-first-day = Is the first day of the suspension itself counted?
reading-first-day-not-counted = It is not counted
reading-first-day-counted = It is counted

## Definitions

define-fixed_months_apply = the fixed number of months applies
define-loss_below = the loss is below 1,000 yuan
define-end_by_the_table = the months that follow from the loss end
define-end_by_the_decision = the months stated in the decision end
define-corresponding_day = the months end
define-suspension_end = the suspension ends
define-months_differ = the decision states another number of months than the Rules

## Ways out

path-months-over = The months are over
    .what = The suspension ends by itself on its last day; nobody has to apply. The months follow from the loss to the fund, or from the decision. Paying the loss back is ordered as well, but no text makes it a condition for the end.
path-cooperation = The person cooperates
    .what = A suspension for not cooperating lasts only until the person cooperates with the investigation. The text gives no number of days for switching direct settlement on again.
path-cleared = The investigation finds no fraud
    .what = If there was no fraud, the bills are settled as usual. If there was, a suspension of months follows instead.
path-revoked = The decision is revoked in reconsideration or by a court
    .what = The authority has to tell the person of both remedies. If the decision is revoked, there is no suspension any more.

## Procedures

procedure-reimbursement = Money back for bills paid in full
    .what = During a suspension for not cooperating the person pays everything, and may claim the fund’s share afterwards.
procedure-reimbursement-ask = Claim the fund’s share from the agency, with receipts and medical papers
procedure-reimbursement-pay = Check the claim and finish it

procedure-remedies = Reconsideration and lawsuit
    .what = Before the decision the authority has to hear the person; in the decision it has to name both remedies. The time limits are those of the general laws.
procedure-remedies-reconsideration = Ask for reconsideration of the decision
procedure-remedies-lawsuit = Sue against the decision, if no reconsideration was asked for

## Effects

effect-direct-settlement = The full bill has to be paid first; no direct settlement with the fund
effect-credit-measures = Closer checks of cards, bills and treatment away from home, if the authority orders them; no term is set

## Notes

note-not-a-list = This is no list: it is a measure about paying bills, and it brings no limits on travel or posts. Where this report speaks of an entry and of deleting it, the suspension and its end are meant.
note-no-early-end = No text shortens these months for paying back, for a pledge or for good conduct.
note-costs-meanwhile = The texts suspend direct settlement. They do not say outright whether the fund’s share can be claimed afterwards with receipts. The general rule lets a person claim by hand in special situations; asking the agency is worth it.
note-below-one-thousand = The Rules name a number of months only from a loss of 1,000 yuan on. The Regulation above them has three to twelve months without a threshold. Whether a smaller loss may lead to a suspension at all is worth asking.
note-months-differ = The decision states another number of months than follows from the loss under the Rules. That is worth pointing out to the authority, and it is a reason for a remedy.
note-minor-or-first-time = Minor misuse that was put right promptly, without harm, is not penalised at all; a first time within two years, with slight harm and put right promptly, need not be. Whether the suspension counts as a penalty here is not said.
note-later-repaid-double-claim = A bill that a work-injury fund or somebody else paid later does not count as claimed twice, if the person gave the money back by themselves or when asked.
note-older-conduct = The misuse lies before the Rules of April 2026, which say nothing about that. For penalties the general law takes the rules of the day of the conduct, unless the newer ones are milder.
note-publicity-possible = The authority may, among other measures, make breaches public. No text read says for how long.
note-remedies-not-told = Worth checking: did the decision say that it can be challenged, where and until when? If not, the time for challenging it begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known.

## Sources

source-fund-regulation-2021 = Regulation on the supervision of the use of medical insurance funds (State Council, 2021)
    .short = 2021 Regulation
source-before-the-rules = The Regulation of 2021 alone, before the Rules of 2026
    .short = 2021 Regulation alone
source-fund-rules-2026 = Implementing rules of the Regulation on the use of medical insurance funds (National Healthcare Security Administration, 2026)
    .short = 2026 Rules
source-agencies-2023 = Regulation on the handling of social insurance (State Council, 2023)
    .short = 2023 Regulation on social insurance
source-penalty-2021 = Administrative Penalty Law (as revised in 2021)
    .short = Administrative Penalty Law
source-civil-code = Civil Code
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
