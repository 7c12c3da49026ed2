# The labour authorities' list of those who did not pay migrant workers' wages: every word a person reads about it.
# The logic stands in rules/wage-arrears/pack.toml; an id there has its words here.

title = The list for unpaid wages of migrant workers (拖欠农民工工资失信联合惩戒对象名单)
    .short = Unpaid wages
about = Labour authorities put employers on this list who were ordered to pay the wages of migrant workers by a set day, did not do it, and whose case is grave. The employer’s legal representative or head and the persons directly responsible are listed with it. An entry runs for three years. After payment, six months on the list and a written pledge, the employer may ask for earlier removal; whoever was listed with it then leaves the list too.
keeper = the labour authority
look-for = The paper is a decision to list (列入决定书) of a human resources and social security bureau (人力资源和社会保障局). Websites show 拖欠农民工工资失信联合惩戒对象名单, often shortened to 欠薪“黑名单”; before 2022 拖欠农民工工资“黑名单”.

actor-person = the listed person
actor-third-party = the employer
actor-authority = the labour authority
actor-court = the reconsideration authority or the court

## Groups of questions

group-listing = What is known about the decision to list?
group-payment = What has happened with the wages, and since the listing?
group-application = Which of these steps towards early removal have been taken?
group-validity = Was the entry right, and has anything it rests on been revoked?
group-dates = Which of these dates are known?
group-old-list = What is known about an entry made before 2022?
group-afterwards = What is known about the end of the entry?

## Facts

fact-decided_on = On what day did the labour authority decide to list?
    .name = decision to list
    .help = The date on the decision to list (列入决定书), not the day it was delivered or shown on a website. A month or a year alone is also an answer.
    .why = The three years run from the day of the decision (2021 Measures, art. 11). The date also tells whether the text of 2017 or that of 2021 applies.

fact-who = Who is the person on this list?
    .name = part of the listed person
    .help = The decision names an employer (用人单位), and with it its legal representative or head (法定代表人、主要负责人) and those directly responsible. A sole trader (个体工商户) is an employer and an individual at once.
    .why = Only the employer may ask for early removal; the others leave the list together with it (2021 Measures, arts. 5, 12 and 14(3)). Limits on travel concern individuals.
fact-who-responsible-person = Listed as head, legal representative or responsible person
fact-who-sole-trader = Listed as the employer, and an individual (such as a sole trader)
fact-who-entity = The employer itself, a company or other organisation

fact-corrected = Has the employer put the unpaid wages right?
    .name = correction of the unpaid wages
    .help = The violation is put right (改正) when the wages owed have been paid. Look for receipts, bank records or a paper of the labour inspection. Part payment is not enough. It may also have happened before the decision.
    .why = The six months for early removal count from here (2021 Measures, art. 12). Under the text of 2017, as reported, payment within the year decides whether the entry ends.
    .step = the employer pays all wages owed

fact-pledged = Has the employer pledged in writing not to leave wages unpaid again?
    .name = written pledge
    .help = The text asks for a written credit pledge (书面信用承诺) that wages of migrant workers will not be left unpaid again.
    .why = Without it there is no early removal, and it alone is not enough (2021 Measures, arts. 12(1)(3) and 14(1)).
    .step = the employer gives a written pledge

fact-relapsed = Has the employer left wages of migrant workers unpaid again while listed?
    .name = wages unpaid again
    .help = A new violation during the time on the list. Any new one counts, also a smaller one.
    .why = It rules out early removal (2021 Measures, art. 13(1)(1)). Under the text of 2017, as reported, it made the entry longer.

fact-criminal = Are there criminal proceedings for refusing to pay wages?
    .name = criminal proceedings
    .help = The crime is refusing to pay labour remuneration (拒不支付劳动报酬罪). Pending means: under suspicion, and the proceedings are not over.
    .why = Pending proceedings and criminal liability both rule out early removal (2021 Measures, art. 13(1)(2)).
fact-criminal-none = No
fact-criminal-pending = Yes, they are pending
fact-criminal-held-liable = Yes, somebody has been held liable

fact-applied = Has the labour authority received the employer’s application for early removal?
    .name = application for early removal received
    .help = In writing, with proof that the wages were put right and with the pledge. Give the day the authority received it.
    .why = The authority has fifteen working days from receiving it (2021 Measures, art. 14).
    .step = the employer applies for early removal

fact-granted = Has the labour authority decided to remove the entry early?
    .name = decision to remove early
    .help = The authority writes a decision (决定书). It covers all who were listed with the employer.
    .why = It then has ten working days to take the names off (2021 Measures, art. 17(1)(2)).
    .step = the authority decides to remove the entry early

fact-refusal_served = Has a decision that refuses early removal been delivered?
    .name = refusal delivered
    .help = A refusal has to give reasons (不予提前移出的，应当说明理由).
    .why = Reconsideration and a lawsuit against it are open, each with its time limit (2021 Measures, arts. 14(2) and 18).
    .step = the refusal is delivered

fact-restored = Was an early removal revoked, so that the entry was put back?
    .name = entry put back after hidden facts or false papers
    .help = If the employer intentionally hid the true facts or handed in false papers (故意隐瞒真实情况、提供虚假资料), and the case is serious, the authority revokes the early removal (撤销提前移出决定，恢复列入状态).
    .why = The beginning and the end of the entry are then worked out anew (2021 Measures, art. 15).

fact-restored_on = On what day was the early removal revoked?
    .name = revocation of the early removal
    .help = The date on the decision that revokes the early removal and puts the entry back.
    .why = The new three years are counted from here unless another reading is chosen (2021 Measures, art. 15).

fact-circumstances = Does any of this describe the situation when the decision was made?
    .name = circumstances at the decision
    .help = Choose all that fit, or none. Grave means one of two things: the amount reaches the threshold of the crime of refusing to pay wages, which each province sets; or the arrears set off a mass or extreme incident with serious social effect.
    .why = The Measures list nobody without an order to pay that was ignored and one of two grave reasons, and beside the employer only its head, legal representative and those directly responsible (2021 Measures, art. 5).
fact-circumstances-no-order = No order to pay by a set day had been given
fact-circumstances-paid-in-time = All was paid by the day set in the order
fact-circumstances-not-grave = Neither of the two grave reasons was there
fact-circumstances-not-responsible = Neither head nor legal representative nor directly responsible

fact-order_annulled = Has the order to pay, on which the entry rests, been revoked?
    .name = revocation of the order to pay
    .help = The order to pay by a set day (责令限期支付工资文书) can be revoked by a higher authority in reconsideration, or by a court.
    .why = The authority then has to revoke the decision to list (2021 Measures, art. 16).
    .step = the order to pay is revoked

fact-data_found_wrong = Has the authority found that the entry rests on wrong information?
    .name = finding that the entry rests on wrong information
    .help = For instance another person of the same name, or an order to pay that does not exist. If only a detail is wrong, it has to be corrected too, but the entry stays; then answer “not yet”.
    .why = Whoever handles personal information has to check and correct it promptly (Personal Information Protection Law, art. 46).
    .step = the authority finds that the entry rests on wrong information

fact-listing_annulled = Has the decision to list itself been revoked?
    .name = revocation of the decision to list
    .help = By the labour authority itself, or after a reconsideration or a lawsuit (列入决定被依法撤销).
    .why = The names have to come off within ten working days (2021 Measures, art. 17(1)(3)).
    .step = the decision to list is revoked

fact-decision_served = On what day was the decision to list delivered?
    .name = delivery of the decision
    .help = The day on which the person received the decision, or otherwise learned of it.
    .why = The time limits for reconsideration and for a lawsuit run from knowing of the decision.

fact-order_deadline = What was the last day to pay in the order of the authority?
    .name = last day to pay in the order
    .help = The order to pay (责令限期支付工资文书) names a day.
    .why = The decision to list has to follow within twenty working days of that day, or forty with approval (2021 Measures, art. 8(1)).

fact-notice_received = On what day was the notice received that a listing is planned?
    .name = notice of a planned listing
    .help = Before it decides, the authority has to tell those concerned of the reasons, the basis and their rights.
    .why = From receiving it there are five working days to object (2021 Measures, art. 6).

fact-objected = Has the authority received an objection to the planned listing?
    .name = objection to the planned listing
    .help = Give the day on which the authority received it.
    .why = The authority has five working days to check it and to tell the result (2021 Measures, art. 6(2)).
    .step = the person objects to the planned listing

fact-listed_before = Had the employer been on this list before, and been removed?
    .name = earlier entry on the list
    .help = This matters only for an entry decided before 2022.
    .why = Under the text of 2017, as reported, a first entry ran for one year and a later one for two.

fact-deleted = Has the entry been taken off the list?
    .name = removal from the list
    .help = Only if it is off now. If an early removal was revoked later, the entry is back: answer “not yet”.
    .why = What the entry brings ends with the actual removal.
    .step = the authority takes the entry off the list

## Open questions of law

reading-transition = The entry was decided before 2022. Does the text of 2021 apply to it now? That text has no rule for older entries.
reading-transition-old-text = The older text goes on for older entries
reading-transition-new-text = The text of 2021 applies to them too

reading-first-day = Is the first day itself counted in the three years and the six months?
reading-first-day-not-counted = It is not counted
reading-first-day-counted = It is counted

reading-full-months = Six full months on the list: can the employer ask on the last day of the six months, or only on the day after?
reading-full-months-next-day = Only on the day after
reading-full-months-same-day = Already on the last day

reading-term-end-rolls = If the last day of the three years is a rest day, does the entry go on to the next working day?
reading-term-end-rolls-no = No, the three years simply end
reading-term-end-rolls-yes = Yes, as with time limits for acting

reading-restart = After hidden facts or false papers the beginning and the end of the entry are worked out anew. From which day?
reading-restart-from-restoration = Three years from the day the entry was put back
reading-restart-another-day = From some other day; the text names none

reading-joint-measures-end = When do the measures of other authorities end? The text says: as provided (按照规定).
reading-joint-measures-end-with-the-entry = With the removal from the list
reading-joint-measures-end-each-keeper-says = When the authority that took them says so

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Yes, it counts
reading-makeup-days-not-counted = No, only Monday to Friday

reading-days-after-second-term = A second entry under the text of 2017: do the twenty working days for removal apply to it as well? No report says so.
reading-days-after-second-term-twenty = Yes, twenty working days
reading-days-after-second-term-not-said = No number of days is known

## Definitions

define-new_text = the text of 2021 applies
define-old_text = the text of 2017 applies
define-removal_days = the time for taking the names off
define-decision_days = the time for deciding on the application
define-term_start = the three years begin
define-term_counted = three years from the beginning
define-term_end = the three years end
define-six_months_start = the wages are put right and the entry exists
define-six_months_end = six months on the list after the wages were put right
define-six_months_full = the six months are full
define-grant = the authority decides to remove the entry early
define-early_conditions = the conditions for early removal are met
define-removal_due = the last day for taking the names off
define-first_term_end = the year of a first entry ends (as reported)
define-corrected_in_time = the wages were put right within the year
define-two_years_added = two years were added: not paid within the year, or new arrears (as reported)
define-extended_end = the year and the two added years end (as reported)
define-second_term_end = the two years of a later entry end (as reported)
define-individual = the listed person is an individual
define-on_the_list = the entry exists, and the Regulation of 2019 is in force
define-joint_end = the measures of other authorities end

## Ways off the list

path-expiry = The three years run out
    .what = An entry lasts three years from the decision. The authority then has to take all names off within ten working days and stop showing them. Nobody needs to apply, and the text does not make payment a condition. The debt to the workers stays.
path-early-removal = The employer may ask for early removal
    .what = The employer needs three things at once: wages put right, six months on the list after that, and a written pledge. Then it may apply to the authority that listed it. The authority checks and decides within fifteen working days, and a refusal needs reasons. This is a right to ask, not a promise that the answer will be yes.
path-early-removal-granted = The authority has decided to remove the entry early
    .what = After such a decision the names have to come off within ten working days. Everybody who was listed with the employer is removed together with it.
path-order-annulled = The order to pay is revoked
    .what = If the order on which the entry rests is revoked, the authority has to revoke the decision to list. The text gives no number of days for that step; ten working days follow once it is done. No payment, waiting time or pledge is needed.
path-listing-annulled = The decision to list is revoked
    .what = This follows when the order to pay has been revoked, or when a reconsideration or a lawsuit succeeds. The names have to come off within ten working days. It is the way for an entry that was wrong from the start, and it has no waiting time.
path-data-correction = The entry rests on wrong information
    .what = An individual can ask the authority to correct wrong or incomplete information about him or her. It has to check and to correct promptly; no number of days is given, and a refusal needs reasons and can be taken to court. That an entry without any true basis has to come off in this way is an interpretation. No waiting time and no pledge is needed.
path-expiry-2017 = The year of a first entry runs out (text of 2017, as reported)
    .what = As local rules report it: if the wages were put right and no new arrears arose within the year, the authority decides on removal within twenty working days after the year, without an application. The national text itself was not read on this point.
path-expiry-2017-extended = The two added years run out (text of 2017, as reported)
    .what = As one local report has it: if the wages were not put right, or new arrears arose while listed, the year was extended automatically by two years. What is needed for removal at the end of them was not found.
path-expiry-2017-second = The two years of a later entry run out (text of 2017, as reported)
    .what = As one local rule reports it, an employer listed again after a removal stayed for two years. What is needed for removal at the end of them was not found.

## Procedures

procedure-early-removal = Early removal
    .what = From the application to the end of the display.
procedure-early-removal-apply = The employer applies, with proof of payment and the pledge
procedure-early-removal-decide = The authority decides on the application and gives reasons for a refusal
procedure-early-removal-remove = The authority takes all names off, stops showing them and tells the other websites
procedure-early-removal-share-the-removal = The authority passes the removal on to the credit platform promptly; no number of days is given

procedure-correction = Correcting information
    .what = For wrong or incomplete information about an individual, at any time.
procedure-correction-ask-correction = Ask the authority to correct or complete personal information
procedure-correction-sue-if-refused = Sue if the request is refused; the refusal needs reasons

procedure-remedies = Reconsideration and lawsuit
    .what = Against the decision to list, and against a refusal of early removal. Which of the two is chosen first is free here. The time limits are those of the general laws.
procedure-remedies-reconsideration = Ask for reconsideration of the decision to list
procedure-remedies-lawsuit = Sue against the decision to list, if no reconsideration was asked for
procedure-remedies-reconsideration-of-refusal = Ask for reconsideration of the refusal
procedure-remedies-lawsuit-about-refusal = Sue against the refusal, if no reconsideration was asked for

procedure-overdue = The names should be off and are not
    .what = The Measures name no remedy for this. Under the general law on reconsideration, a duty that an authority does not carry out is first a matter for reconsideration and only then for a court.
procedure-overdue-ask-reconsideration = Ask for reconsideration because the authority does not act

procedure-before-the-decision = Before the decision to list
    .what = The notice, the objection, and the time the authority has for its decision.
procedure-before-the-decision-object = Object to the planned listing
procedure-before-the-decision-check-objection = Check the objection and tell the result
procedure-before-the-decision-decide = Decide on the listing
procedure-before-the-decision-decide-with-approval = Decide on the listing, if the case is complex and the head of the authority approved more time

## Effects

effect-publication = The entry is public, on the website of the labour authority and others
effect-circulation = The entry is shared with other authorities over the credit platform
effect-subsidies = Limits on government funding
effect-procurement-and-bidding = Limits on government procurement and on bidding for contracts
effect-finance = Limits on loans and other financing
effect-market-access = Limits on access to markets
effect-tax-benefits = Limits on tax benefits
effect-honours = Limits on awards and honours
effect-air-travel = No air travel for listed individuals (as reported; the Measures say only “travel”)
effect-high-speed-rail = No premium seats on trains for listed individuals (as reported; the Measures say only “travel”)

## What deletion does not lift, or what the entry closes meanwhile

bar-civil-servant = Cannot be recruited as a civil servant while listed as a target of joint punishment
bar-supervisor = Cannot be a supervisor (监察官) while listed as a target of joint punishment

## Notes

note-only-the-employer-applies = The text lets only the employer apply for early removal. A head or responsible person leaves the list together with it; a way of their own, for instance after leaving the company, is not in the text. Objection, reconsideration and lawsuit are open to each listed person.
note-expiry-asks-for-no-payment = The three years end even if nothing was paid: the text makes no condition. The wages stay owed, and a new violation can bring a new entry.
note-might-have-been-spared = The wages were paid and the pledge was given before the decision. The authority could then have left the entry out; it did not have to. Whether it told of this possibility beforehand, as it must (art. 6), is worth asking.
note-should-not-have-been-listed = On these facts a condition of the listing was missing. That is a reason to turn to the labour authority, to ask for reconsideration or to sue; the time limits are under the procedures.
note-decided-late = The decision came later than the twenty working days, or forty with approval, that the text gives the authority. The text does not say what follows from that.
note-false-papers = The entry was put back because facts were intentionally hidden or papers were false. Its beginning and end are worked out anew. The text does not say outright from which day.
note-applied-too-early = The application was received before the six months on the list were full. The authority may refuse it for that reason. The text has no waiting time for a new application, so it is worth asking whether to apply again once they are full.
note-refused-without-reasons = A refusal has to give reasons, and both reconsideration and a lawsuit against it are open. The text sets no waiting time for a new application.
note-no-stay = A lawsuit does not stop the entry by itself. The court can order a stay, for instance where the harm could hardly be made good.
note-no-transition = The entry is older than 2022. The text of 2021 has no rule for older entries and does not say that it replaces the text of 2017.
note-two-triggers-2017 = Known only from local rules and reports: a first entry of one year was extended by two years in either of two cases, if the wages were not put right or if new arrears arose while listed. The national text was not read on this point.
note-no-early-removal-2017 = In what could be read of the text of 2017 there is no early removal. That is an absence in reports, not a rule that was read.
note-criminal-apart = A separate matter: refusing to pay wages can be a crime. Paying before the charge is brought can lighten or lift the punishment. A conviction has its own consequences for posts and professions, and they do not end with this list.
note-which-travel-limits = The Measures say only that travel is limited “according to law”. A memorandum of 2017 is reported to bar listed individuals from flights and from upgraded train seats. The national rules of 2018 on planes and trains, as reported, do not name this list; they leave room for further groups that authorities agree on and announce.
note-remedies-not-told = Worth checking: did the decision say that it can be challenged, where and until when? If not, the time for challenging it begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known. The same goes for a refusal. For reconsideration this stands in the law in force since 2024.
note-credit-china = An interpretation: the application can also be handed in through the website Credit China (信用中国), which passes it to the labour authority. Its own rules show entries of serious lists for one year at least, while this list allows removal after six months. No text says how the two fit together.
note-names-of-persons-on-credit-china = Credit China does not, as a principle, show information about individuals. If a name is shown there, an objection can be made; it is checked within seven working days of being accepted.
note-freshness = How current this is: the texts were last compared on 23 November 2026, and no change to the Measures of 2021 was found. Later changes cannot be ruled out.

## What is assumed of the future

assume-no-other-exclusion = no law, regulation or central policy rules out early removal for another reason (art. 13(1)(3))

## Sources

source-mohrss-45-2021 = Interim Measures on the list of targets of joint punishment for unpaid wages of migrant workers (Ministry of Human Resources and Social Security, Order 45 of 2021)
    .short = 2021 Measures
source-wages-regulation-2019 = Regulation on ensuring the payment of migrant workers’ wages (State Council, 2019)
    .short = 2019 Regulation on wages
source-mohrss-16-2017 = Interim Measures on the “blacklist” for unpaid wages of migrant workers (2017)
    .short = 2017 Measures
source-beijing-94-2018 = Beijing measures that carry out the 2017 Measures (2018)
    .short = Beijing measures of 2018
source-qiandongnan-2018 = A report from Qiandongnan on the terms of the list (December 2018)
    .short = Qiandongnan report of 2018
source-mou-2017 = Memorandum of 30 authorities on joint punishment for unpaid wages (November 2017)
    .short = 2017 Memorandum of 30 authorities
source-travel-2018 = Two opinions on limiting train and air travel of certain persons (2018)
    .short = 2018 opinions on trains and planes
source-credit-repair-2025 = Measures for the management of credit repair (National Development and Reform Commission, 2025)
    .short = 2025 Measures on credit repair
source-civil-code = Civil Code
source-civil-servants-2018 = Civil Servants Law (as revised in 2018)
    .short = Civil Servants Law
source-supervisors-2021 = Supervisors Law (2021)
    .short = Supervisors Law
source-criminal-law = Criminal Law
source-pipl-2021 = Personal Information Protection Law (2021)
    .short = Personal Information Protection Law
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
