# The list of serious breaches of trust of the National Financial Regulatory Administration: every word a person reads about it.
# The logic stands in rules/financial-regulator/pack.toml; an id there has its words here.

title = The financial regulator’s list of serious breaches of trust (严重失信主体名单, from October 2026)
    .short = Financial regulator
about = Since 1 October 2026 the National Financial Regulatory Administration (国家金融监督管理总局), which supervises banks and insurers, keeps a list of persons and bodies it has punished in especially grave cases. An entry runs for three years. After one full year an early removal can be asked for; the regulator decides.
keeper = the financial regulator
look-for = A prior notice (列入严重失信主体名单事先告知书) and then a decision (列入严重失信主体名单决定书) of 国家金融监督管理总局 or one of its local offices (监管局, 监管分局), and the name on its website. The lists of the securities regulator, the market regulator and the courts are others.

## Groups of questions

group-listing = What is known about the decision to list?
group-repair = What has been done since?
group-application = Which of these steps of an early removal have been taken?
group-validity = Has a decision been annulled?
group-dates = Which of these dates are known?
group-afterwards = What is known about the end of the entry?

## Facts

fact-listed_on = On what day was the decision to list made?
    .name = decision to list
    .help = The date on the decision (列入名单决定书). The rules are in force since 1 October 2026. A month or a year alone is also an answer.
    .why = The three years and the one year run from the day of listing (2026 Provisions, arts. 16 and 19).

fact-grounds = For which reasons was the person or body listed?
    .name = reasons for the listing
    .help = The decision has to name its grounds and its basis (art. 11). Choose all that fit. Choose none if none of these was there. The conduct in article 5: a permit got by fraud or bribery; a licence forged, altered or passed on; loan fraud; shareholders or controllers abusing their position with grave harm; illegal fund-raising or finance without a permit; other cases named by law.
    .why = Only these reasons lead onto the list (2026 Provisions, arts. 4 to 6).
fact-grounds-licence-revoked = A legal entity’s business licence was revoked (art. 4(1))
fact-grounds-post-for-life = The person lost the right to hold senior posts for life (终身任职资格, art. 4(2))
fact-grounds-banking-for-life = The person is banned from banking for life (art. 4(3))
fact-grounds-insurance-for-life = The person is banned from the insurance business for life (art. 4(3))
fact-grounds-heavier-penalty = A heavier penalty, or limits on market access, for one of six kinds of conduct (art. 5)
fact-grounds-refused-and-enforced = Able to carry out the decision but refused, and a court ordered enforcement (art. 6)

fact-penalty_before_october_2026 = Was the penalty behind the entry decided before 1 October 2026?
    .name = penalty from before October 2026
    .help = The date on the penalty decision (行政处罚决定书), not on the decision to list.
    .why = The rules have no article on older penalties (2026 Provisions, art. 31).

fact-duties_performed = Have the duties in the penalty decision been carried out?
    .name = duties of the penalty carried out
    .help = For instance fines paid and faults put right, of the person’s own accord (自觉履行).
    .why = It is the first condition of an early removal (2026 Provisions, art. 19(1)).
    .step = the person carries out the duties in the penalty decision

fact-harm_removed = Has the harm or bad effect been removed?
    .name = harm removed
    .help = The person has of their own accord removed harmful results or bad effects (消除危害后果或者不良影响), for instance by paying damages.
    .why = It is the second condition of an early removal (2026 Provisions, art. 19(2)).
    .step = the person removes the harm or bad effect

fact-relapsed = Has another situation that leads onto this list come up since?
    .name = another listed situation since
    .help = One of the situations in articles 4 to 6 of the Provisions.
    .why = It closes the early removal (2026 Provisions, art. 19(3)).

fact-applied = Has the office that listed the person received an application for early removal?
    .name = application for early removal received
    .help = It needs the application, a written pledge (守信承诺书), proof that the conditions are met, and contact details. Give the day on which the office received it.
    .why = The office has five working days to accept it (2026 Provisions, arts. 20 and 21).
    .step = the person applies for early removal, with a written pledge and proof

fact-gaps_told = Did the office say that papers were missing?
    .name = request for missing papers
    .help = The office has to name everything that is missing at once, within five working days.
    .why = If it says nothing within five working days, the application counts as accepted on the day it was received (2026 Provisions, art. 21(2)).
    .step = the office names the missing papers

fact-accepted = Has the office accepted the application?
    .name = acceptance of the application
    .help = A note of acceptance (受理).
    .why = The twenty working days for deciding run from then (2026 Provisions, art. 22(1)).
    .step = the office accepts the application

fact-granted = Has the office granted the early removal?
    .name = early removal granted
    .help = The decision says 准予提前移出.
    .why = The office then has five working days to take the name off (2026 Provisions, art. 23).
    .step = the office grants the early removal

fact-basis_annulled = Has the penalty behind the entry been annulled or found void?
    .name = penalty annulled
    .help = For instance after administrative reconsideration or a lawsuit (撤销, 确认无效).
    .why = The office then has to withdraw the entry (2026 Provisions, art. 17).
    .step = the penalty behind the entry is annulled or found void

fact-keeper_told = Has the office that made the entry been told of it?
    .name = office told of the annulment
    .help = Matters only if another body annulled the penalty.
    .why = The article does not say from when its ten working days run (2026 Provisions, art. 17).
    .step = the office is told of the annulment

fact-listing_set_aside = Has the decision to list itself been set aside?
    .name = decision to list set aside
    .help = By administrative reconsideration or by a court.
    .why = The decision has to say how it can be challenged (2026 Provisions, art. 11(5)).
    .step = the decision to list is set aside after reconsideration

fact-notice_received = On what day did the person receive the prior notice?
    .name = prior notice received
    .help = The paper is called 事先告知书.
    .why = A written statement is possible within ten working days (2026 Provisions, art. 9).

fact-statement_received = Has the office received the person’s statement?
    .name = statement received
    .help = A written statement or defence (陈述、申辩书) with evidence.
    .why = The office has twenty working days, or forty in a complex case, to check it and reply (2026 Provisions, art. 10).
    .step = the person hands in a statement

fact-decision_served = On what day was the decision to list delivered?
    .name = delivery of the decision to list
    .help = The day on the proof of delivery (送达回证).
    .why = The times for reconsideration run from then.

fact-published_on = On what day did the entry appear on the regulator’s website?
    .name = first publication
    .help = The day shown on the website.
    .why = On one reading the three years run from there (2026 Provisions, arts. 13 and 16).

fact-deleted = Has the entry been removed?
    .name = removal of the entry
    .help = The name is off the list in fact, for whatever reason.
    .why = What follows from the entry ends then.

fact-restored = Was an early removal taken back because of hidden facts or false papers?
    .name = early removal taken back
    .help = The office found, in a serious case, that the true facts were intentionally hidden or papers were false (故意隐瞒真实情况、提供虚假资料), and put the name back on the list.
    .why = The time then starts anew (2026 Provisions, art. 24).

fact-restored_on = On what day was the name put back on the list?
    .name = return to the list
    .help = The date on the decision that takes the early removal back.
    .why = The time is counted anew; here from that day (2026 Provisions, art. 24).

## Readings

reading-listing-day = From which day do the three years run? The article says “from the day of being listed”.
    .name = day of listing
reading-listing-day-decision = From the decision to list
reading-listing-day-publication = From publication on the website
reading-first-day = Is the day of listing itself counted?
    .name = whether the first day counts
reading-first-day-not-counted = No, it is not counted
reading-first-day-counted = Yes: the article counts “from the day of being listed”
reading-full-year = On which day is one full year reached?
    .name = when a full year is reached
reading-full-year-next-day = When its last day has ended, so an application is possible from the next day
reading-full-year-same-day = On its last day itself
reading-annulment-anchor = The penalty was annulled: from when do the ten working days run?
    .name = start of the ten working days after an annulment
reading-annulment-anchor-annulment = From the annulment
reading-annulment-anchor-told = From the day the office that made the entry was told
reading-restart = An early removal was taken back, and the time starts anew. From when?
    .name = new start after false papers
reading-restart-from-restoration = From the day the name was put back on the list
reading-restart-another-day = From some other day
reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day?
    .name = make-up days
reading-makeup-days-counted = Yes, it counts
reading-makeup-days-not-counted = No, only Monday to Friday count

## Definitions

define-listing_start = the day of listing
define-term_start = the day from which the time runs
define-term_end = three full years have passed
define-year_end = one full year has passed
define-year_full = an application for early removal is possible from here on
define-ten_days = ten working days
define-five_days = five working days
define-twenty_days = twenty working days
define-forty_days = twenty working days, and twenty more in a complex case
define-silence = five working days have passed without an answer
define-ready_to_apply = one full year has passed, the duties are carried out and the harm is removed
define-should_be_off = the last day for taking the name off
define-for_life = the penalty is a ban for life

## Ways off

path-expiry = The three years are over
    .what = When three full years have passed since the listing, the office that listed has to take the name off within ten working days and end its measures. Nobody has to ask, and nothing has to be paid for that. A lifelong ban set by the penalty goes on.
path-early-removal = Early removal after one full year
    .what = After one full year, if the duties of the penalty are carried out, the harm is removed and nothing new has happened, the person or body can apply with a written pledge and proof. The office decides whether to grant it; if it refuses, it has to give reasons.
path-early-removal-granted = An early removal was granted
    .what = Once it has granted the early removal, the office has to take the name off within five working days and end its measures.
path-basis-annulled = The penalty behind the entry is annulled
    .what = If the penalty or other decision behind the entry is annulled or found void, the office has to withdraw the entry within ten working days. This can happen at any time and needs no pledge.
path-listing-set-aside = The decision to list is set aside
    .what = The decision to list has to say how it can be challenged. Reconsideration or a court sets it aside if it is unlawful; whether it is, they decide. The Provisions have no way of their own for correcting mistakes.

## Procedures

procedure-before-the-decision = Before the decision to list
    .what = The office has to give a prior notice. Who says nothing in time counts as having given up the right to be heard.
procedure-before-the-decision-statement = The person hands in a written statement and evidence within ten working days of receiving the notice
procedure-before-the-decision-check-the-statement = The office checks the statement and replies within twenty working days
procedure-before-the-decision-check-a-complex-statement = In a complex case it may take up to twenty working days more
procedure-early-removal = Asking for early removal
    .what = The application goes to the office that made the entry.
procedure-early-removal-apply = The person applies, with a written pledge, proof and contact details
procedure-early-removal-accept = The office accepts the application, or names what is missing, within five working days; if it is silent, the application counts as accepted on the day it was received
procedure-early-removal-decide = The office decides within twenty working days of acceptance
procedure-early-removal-decide-a-complex-case = In a complex case it may take up to twenty working days more
procedure-early-removal-remove = After a grant, the office takes the name off within five working days
procedure-review = Challenging the decision to list
    .what = By the general laws on reconsideration. Special laws may set other times.
procedure-review-ask-reconsideration = The person asks for administrative reconsideration (行政复议) within sixty days
procedure-review-sue = Or the person goes to court (行政诉讼) within six months

procedure-not-acted = The name should be off and is not
    .what = By the general law on lawsuits against authorities. A court decides.
procedure-not-acted-ask = The person asks the office in writing to take the name off
procedure-not-acted-sue = If the office does nothing for two months after being asked, the person can go to court

## Effects

effect-publication = The entry is shown on the regulator’s website
effect-circulation = The entry is shared with the state’s credit information platform
effect-approvals-and-qualifications = The entry may weigh heavily when permits and qualifications are decided
effect-procurement-and-bidding = The entry may weigh heavily in government purchasing and tenders
effect-inspections = The regulator may inspect more often
effect-no-approval-on-a-pledge = The regulator may refuse quick approval on a mere pledge (告知承诺制)
effect-finance = Banks and insurers may look at the entry when they lend, invest or insure

## Bars

bar-bank-work = Banking posts or banking work, for life by the penalty decision
bar-insurance-work = The insurance business, for life by the penalty decision

## Notes

note-ban-outlives-the-list = Two different things: the entry ends after three years, or earlier, but the lifelong ban that led to it goes on until the penalty itself is annulled. The Provisions do not say that a running ban stands in the way of early removal.
note-no-ground-met = On these facts none of the reasons in articles 4 to 6 is there. The decision can be challenged; it has to name its grounds.
note-heavier-penalty-conditions = To check: article 5 asks for more than a breach. It needs one of the kinds of conduct it names, a penalty expressly heavier than usual (从重) or limits on market access, transfer of shares or a withdrawn permit, and grave harm to fair competition and public order.
note-penalty-before-october = An open point: the Provisions are in force since 1 October 2026 and have no article on penalties decided before. Whether such a penalty can lead to an entry is not said. It can be raised in a statement or a review.
note-performance-alone-is-not-enough = Easily mistaken: carrying out the penalty does not by itself end the entry. Early removal needs one full year, the harm removed, nothing new, an application and a decision.
note-silence-is-acceptance = The office has not answered within five working days, so the application counts as accepted on the day it was received, and the twenty working days run from there.
note-false-papers = Whoever intentionally hides the true facts or hands in false papers for an early removal, in a serious case, goes back on the list, and the time starts anew. The article does not say from which day, nor whether a new application is possible after another year.
note-provincial-consent = Worth checking: an office at prefecture level or below needs the consent of the provincial office both for listing and for removal.
note-measures-are-possible = The measures are such as the regulator may take, and banks may use the entry; the Provisions do not order them. They know no travel limits.
note-remedies-not-told = Worth checking: did the decision say that it can be challenged, where and until when? If not, the time for challenging it begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known.
note-freshness = How current this is: the text was compared in November 2026, a few weeks after it came into force. It is called a trial (试行), and no practice is known yet.

## What is assumed of the future

assume-not-listed-again = there is no new decision to list

## Sources

source-nfra-3-2026 = Provisions of the National Financial Regulatory Administration on the list of serious breaches of trust (2026, for trial use)
    .short = 2026 Provisions of the financial regulator
source-civil-code = Civil Code
    .short = Civil Code
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-administrative-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
source-banks-2015 = Commercial Banks Law (as amended in 2015)
    .short = Commercial Banks Law
source-bank-supervision-2006 = Banking Supervision Law (as amended in 2006)
    .short = Banking Supervision Law
source-insurance-2015 = Insurance Law (as amended in 2015)
    .short = Insurance Law
