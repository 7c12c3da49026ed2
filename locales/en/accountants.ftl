# The finance authorities' list of seriously dishonest accountants and firms: every word a person reads about it.
# The logic stands in rules/accountants/pack.toml; an id there has its words here.

title = The list of seriously dishonest accountants and accounting firms (注册会计师行业严重失信主体名单)
    .short = Accountants and audit firms
about = The Ministry of Finance and the provincial finance departments list certified public accountants and accounting firms after heavy penalties or crimes. An entry runs for two years, or five after a revoked licence or a crime. After one year an early removal can be asked for. A conviction or a revoked certificate closes the profession for longer, whatever happens to the entry.
keeper = the finance department
look-for = A decision (列入决定书) of the Ministry of Finance or a provincial finance department (财政厅、财政局), or a page on its website headed 注册会计师行业严重失信主体名单. The decision has to name the way and the conditions for removal.
actor-higher-court = the finance department, a reconsideration authority or a court

## Groups of questions

group-decision = What is known about the decision to list?
group-again = Has there been a second listing while the first one ran?
group-early = Which conditions for an early removal are there?
group-application = What has happened with an application for early removal?
group-errors = Is there anything wrong with the entry or its ground?
group-dates = Which of these dates are known?
group-bans = What else has been decided against the person?
group-end = Has the entry gone?

## Facts

fact-subject = Who is listed?
    .name = who is listed
    .help = A branch of a firm counts as a firm. Somebody without a licence who did such work is “somebody else”.
    .why = The five years depend on both the subject and the ground (Measures of 2024, art. 10(2)).
fact-subject-accountant = A certified public accountant (注册会计师)
fact-subject-firm = An accounting firm (会计师事务所), or a branch of one
fact-subject-other = Somebody else

fact-decided_on = On what day was the decision to list made?
    .name = decision to list
    .help = The date of the decision (列入决定书). It is often the same day as the penalty. A month or a year alone is also an answer.
    .why = The period and the one year run from the decision (Measures of 2024, art. 10(3)).

fact-grounds = For which of the eight grounds was the entry made?
    .name = ground of the listing
    .help = The decision has to state it. The items are those of article 4. More than one may be chosen.
    .why = The ground decides between two years and five (Measures of 2024, art. 10).
fact-grounds-accountant-suspended = Item 1: the accountant was suspended for twelve months
fact-grounds-certificate-revoked = Item 2: the accountant’s certificate was revoked
fact-grounds-accountant-crime = Item 3: the accountant was held criminally liable for unlawful practice
fact-grounds-firm-suspended = Item 4: the firm was suspended for twelve months
fact-grounds-firm-licence-revoked = Item 5: the firm’s licence was revoked
fact-grounds-firm-crime = Item 6: the firm was held criminally liable for unlawful practice
fact-grounds-penalty-not-performed = Item 7: a penalty was not carried out in time, in serious circumstances
fact-grounds-unlicensed-audit = Item 8: taking on work of certified public accountants (Law, art. 14) without approval, and a penalty for it

fact-listed_again = Has a second decision to list been made while the first entry ran?
    .name = second decision to list
    .help = Give its date, or answer “not yet” if there is none.
    .why = The periods are then computed together (Measures of 2024, art. 10(3)).
    .step = the finance department lists the subject again

fact-again_years = How many years does the second listing bring?
    .name = years of the second listing
    .help = Two, or five. Answer 0 if there was no second listing.
    .why = They are added to the first period (Measures of 2024, art. 10(3)).

fact-duties_done = Has everything the penalty decision orders been done?
    .name = performance of the penalty decision
    .help = Of their own accord (自觉履行), with proof.
    .why = It is the first condition for early removal (Measures of 2024, art. 12(1)(1)).
    .step = everything the penalty decision orders is done

fact-harm_removed = Have the harm and the bad effects been removed?
    .name = removal of harm
    .help = Of their own accord (主动消除危害后果和不良影响), with proof.
    .why = It is the second condition for early removal (Measures of 2024, art. 12(1)(2)).
    .step = the harm and bad effects are removed

fact-measures_over = Have all measures that a law or regulation attaches to the matter run out?
    .name = end of the statutory measures
    .help = For instance a suspension. Give the last day of the one that ends last, also if it lies ahead. If there never was one, give the day of the decision to list. A bar on new registration after a revoked certificate is asked about apart.
    .why = While one of them runs, early removal cannot be asked for (Measures of 2024, art. 12(2)).
    .step = the last statutory measure ends

fact-new_penalty = While the entry was shown, was there another penalty by a finance department of a province or the Ministry?
    .name = further penalty
    .help = A penalty (行政处罚) by the Ministry of Finance or a provincial finance department.
    .why = It shuts off the early removal (Measures of 2024, art. 12(1)(3)).

fact-not_repairable = Does a law, an administrative regulation or a central policy document say that this cannot be repaired?
    .name = matter that cannot be repaired
    .help = Such a document would have to say so expressly. The Measures themselves name none.
    .why = Then there is no early removal (Measures of 2024, art. 12(1)).

fact-applied = Has an application for early removal been handed in?
    .name = application for early removal
    .help = It needs the application, a pledge (守信承诺), proof that the duties are done and the harm removed, and a statement of facts and reasons. Give the day it was received complete; time for completing it is not counted.
    .why = Nobody removes the entry early without it (Measures of 2024, arts. 12 and 13).
    .step = the listed subject applies for early removal

fact-accepted = Has the application been accepted?
    .name = acceptance of the application
    .help = Acceptance (受理) is not yet a decision.
    .why = The fifteen working days for the decision run from it (Measures of 2024, art. 13(3)).
    .step = the finance department accepts the application

fact-granted = Has the early removal been granted?
    .name = decision to remove early
    .help = The finance department that made the entry decides.
    .why = From then on it has three working days (Measures of 2024, art. 14).
    .step = the finance department decides to remove the entry early

fact-removal_revoked = Was an early removal taken back because the true facts were intentionally concealed or papers were false (故意隐瞒真实情况、提供虚假资料)?
    .name = early removal taken back
    .help = Answer yes also if the entry is shown again because of that.
    .why = The entry then runs on to its original end, and early removal cannot be asked for again (Measures of 2024, art. 15).

fact-basis_fallen = Has the penalty behind the entry been stopped, changed, annulled, or found unlawful or void?
    .name = fall of the penalty behind the entry
    .help = By the finance department, on reconsideration or by a court (停止执行、变更、撤销、确认违法、确认无效).
    .why = The entry then has to be annulled, with three working days to stop the display (Measures of 2024, art. 16).
    .step = the penalty behind the entry is stopped, changed or annulled

fact-correction_asked = Has a correction of inaccurate data been asked for?
    .name = request for correction
    .help = The person needs proof that what is shown is inaccurate. There is no time limit for asking.
    .why = The finance department has five working days to check (Measures of 2024, art. 17(1)).
    .step = the person asks the finance department for a correction, with proof

fact-found_inaccurate = Has the finance department found the data inaccurate?
    .name = finding that the data are inaccurate
    .help = After a request, or by itself, or because the Ministry told it.
    .why = From then on it has two working days to correct them (Measures of 2024, art. 17).
    .step = the finance department finds the data inaccurate

fact-review_won = Has a reconsideration authority or a court annulled the decision to list?
    .name = annulment of the decision to list
    .help = After administrative reconsideration (行政复议) or a lawsuit (行政诉讼).
    .why = Both are open against the listing and against a refusal to remove early (Measures of 2024, art. 18).
    .step = a reconsideration authority or a court annuls the decision to list

fact-told_on = On what day was the person told of the planned listing?
    .name = notice of the planned listing
    .help = The notice gives the facts, the basis, and the right to object.
    .why = The person has five working days to object; silence counts as no objection (Measures of 2024, art. 6(2)).

fact-objected = Has the person objected to the planned listing?
    .name = objection to the planned listing
    .help = Give the day on which the finance department received it.
    .why = It has five working days to check and answer (Measures of 2024, art. 6(3)).
    .step = the person objects

fact-served_on = On what day was the decision to list delivered?
    .name = delivery of the decision
    .help = Delivery (送达) is the formal handing over.
    .why = The time for reconsideration and lawsuit runs from learning of the decision (Administrative Reconsideration Law, art. 20; Administrative Litigation Law, art. 46).

fact-revoked_on = On what day was the certificate revoked?
    .name = revocation of the certificate
    .help = The date of the penalty decision that revoked the accountant’s certificate.
    .why = For five years from that decision the person is not registered again (Certified Public Accountants Law).

fact-convicted_on = Has a criminal judgment against the person become final?
    .name = final conviction
    .help = The day on which the judgment took effect. Answer “not yet” if there is none.
    .why = A criminal punishment closes registration for longer than the entry (Certified Public Accountants Law).
    .step = a criminal court convicts the person

fact-punishment_completed = Has the punishment been completed?
    .name = end of the punishment
    .help = The day on which the sentence was served, or the fine paid in full.
    .why = The five years run from it (Certified Public Accountants Law, art. 10(2); from 2027 art. 12(2)).
    .step = the punishment is completed

fact-audit_crime = Was it an intentional crime committed by breaking the audit rules?
    .name = intentional crime by breaking the audit rules
    .help = The rules on refusing or qualifying a report, and on false reports (from 2027 articles 22 and 23 of the Law).
    .why = From 1 January 2027 the Law then closes the profession for life (art. 47(3)).

fact-removed = Has the entry been removed?
    .name = removal of the entry
    .help = The day on which the finance department stopped showing it. If it was restored later, answer “not yet”.
    .why = The effects of the entry look to this day.
    .step = the finance department removes the entry

## Open questions of law

reading-full-period = When are one year, two years or five years full (满)?
reading-full-period-next-day = On the day after the corresponding day: the first day is not counted, and the period ends with the corresponding day
reading-full-period-same-day = On the corresponding day itself

reading-several-listings = A second listing comes while the first runs, and the periods are “computed together”. How?
reading-several-listings-added = They are added, and run from the first decision
reading-several-listings-overlapping = Each runs from its own decision, and the later end counts

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Such a day counts as a working day, because the State Council’s notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

reading-registration-bar = After a revoked certificate the person is not registered again for five years. Is that a measure that shuts off early removal?
reading-registration-bar-counts = Yes: it is a restriction set by law, and its term still runs
reading-registration-bar-does-not-count = No: it is a condition for registration, not a measure attached to the entry

## Definitions, as they appear in explanations

define-five_years = the ground brings five years, and not two
define-relisted = there was a second listing
define-first_end = the end of the first period
define-added_end = the end of both periods added
define-last_day = the last day of the period (列入期限)
define-term_full = the period is full (期满)
define-one_year_full = the entry has stood for one full year
define-registration_bar_over = no bar on new registration stands in the way
define-may_ask_early = all conditions for asking for early removal are there
define-shut_off = early removal is shut off
define-two_days = two working days
define-grant = the finance department decides to remove the entry early
define-three_days = three working days
define-five_days = five working days
define-fifteen_days = fifteen working days

## Ways off the list

path-expiry = The two or five years run out
    .what = When the period is over, the finance department that made the entry removes it, stops showing it and ends its measures. Nobody has to ask. No number of days is set.
path-early-removal = An application after one year
    .what = After one full year, whoever has done what the penalty orders and has removed the harm can ask for early removal. A further penalty, a running statutory measure, or an earlier removal taken back shuts this off. The finance department examines it and decides.
path-granted = The early removal is granted
    .what = Once the finance department has decided to remove the entry early, it has to stop showing it within three working days. Before that decision there is no day to rely on.
path-basis-fallen = The penalty behind the entry falls
    .what = If the penalty is stopped, changed, annulled, or found unlawful or void, the entry has to be annulled, and the display ends within three working days. The article does not say from when these count; here they count from the day the penalty falls.
path-correction = Inaccurate data are corrected
    .what = If what is shown is inaccurate, it has to be corrected within two working days of the finding. That this takes the entry away where it should not exist at all is an interpretation; a wrong detail is only put right.
path-review = A reconsideration authority or a court annuls the decision
    .what = The decision to list, and a refusal to remove early, can be challenged by administrative reconsideration or a lawsuit. The entry stays meanwhile, unless a law says otherwise.

## Procedures

procedure-before-listing = Objecting before the listing
    .what = The person has to be told before, and can object. Silence counts as no objection.
procedure-before-listing-object = The person objects within five working days of being told
procedure-before-listing-check-objection = The finance department checks the objection within five working days and tells the result

procedure-early-removal = Asking for early removal
    .what = The application, a pledge, and proof that the duties are done and the harm is removed. Time for completing the papers is not counted.
procedure-early-removal-apply = The listed subject applies to the finance department that made the entry
procedure-early-removal-name-gaps = If papers are missing, the finance department says so once, within three working days
procedure-early-removal-accept = The finance department decides within five working days whether to accept the application
procedure-early-removal-decide = The finance department checks and decides within fifteen working days of acceptance, and gives reasons if it refuses
procedure-early-removal-stop = The finance department stops showing the entry and ends its measures within three working days

procedure-data-correction = Correcting inaccurate data
    .what = Whoever has proof that the data shown are inaccurate can ask for a correction, at any time.
procedure-data-correction-ask = The person asks for a correction, with proof
procedure-data-correction-check = The finance department checks within five working days
procedure-data-correction-correct = The finance department corrects inaccurate data within two working days

procedure-review = Challenging the decision
    .what = Against the listing, and against a refusal to remove early. The entry stays meanwhile (Measures of 2024, art. 7).
procedure-review-ask-review = The person asks for administrative reconsideration within sixty days of learning of the decision
procedure-review-sue = The person goes to court within six months of learning of the decision

procedure-not-taken-down = Asking for what is overdue
    .what = If the entry should have come off and is still there, the person can ask the finance department in writing. If it does not act within two months, a court can be asked. These are the general rules on authorities that do not act; that they fit this case is an interpretation.
procedure-not-taken-down-ask-to-stop = The person asks the finance department in writing to take the entry down

## Effects while listed

effect-publication = The entry is published on the finance department’s website
effect-circulation = The entry is passed on to credit platforms and other authorities
effect-inspections = More frequent inspections
effect-no-declaration-procedure = No use of the simplified permit procedure by declaration (告知承诺制)
effect-honours = No honours or awards from finance departments

## Bars

bar-accountant-revoked = Registration as a certified public accountant, for five years after the certificate was revoked
bar-accountant-convicted = Certified public accountant, for five years after the punishment
bar-accountant-for-life = Certified public accountant, for life, after an intentional crime by breaking the audit rules (Law in force from 2027)

## Notes

note-one-year-is-not-enough = Easily mistaken: one year alone does not end the entry. The duties, the harm, the further penalties and every running statutory measure count too, and somebody has to ask.
note-false-papers = Worth knowing: if the true facts are intentionally concealed or papers are false, the early removal is taken back, the entry runs on to its original end, and early removal cannot be asked for again. A new period does not begin.
note-restored = On these facts the entry was restored and runs to its original end. Early removal is no longer open.
note-no-stay = Reconsideration or a lawsuit does not by itself take the entry down.
note-grounds-and-subject = Conflict in the data: this ground belongs to the other kind of subject. The five years of article 10(2) need both to fit. It is worth reading the decision again.
note-announced-without-a-day = A silence in the text: when the period is over, the entry is to be removed, but no number of days is set. The three working days are for early removal only.
note-registration-withdrawn = A separate consequence: after a criminal punishment the registration as an accountant is withdrawn. The person can apply again when the conditions for registration are met.
note-serious-mistakes = A separate consequence: after an administrative penalty for a serious mistake in accounting or audit work, registration is withdrawn and refused for two years from the decision. Whether the penalty behind this entry is one for such a mistake is for the institute of accountants to say.
note-life-ban-and-older-crimes = An open question: the ban for life is in force from 1 January 2027. Nothing that was read says whether it also reaches convictions from before.
note-remedies-not-told = Worth checking: did the decision say that it can be challenged, where and until when? If not, the time for challenging it begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known.
note-credit-china-copy = An interpretation: credit platforms show copies under their own rules. The finance department decides how long its entry stands.
note-freshness = How current this is: no change of the Measures was found up to about the summer of 2026. The Certified Public Accountants Law changes on 1 January 2027.

## What is assumed of the future

assume-no-later-listing = no further decision to list is made

## Sources

source-mof-2024 = Measures on the list of seriously dishonest subjects in the certified public accountants’ profession (Ministry of Finance, 2024)
    .short = 2024 Measures on accountants
source-cpa-2014 = Certified Public Accountants Law (as amended in 2014, until the end of 2026)
    .short = Certified Public Accountants Law
source-cpa-2026 = Certified Public Accountants Law (as amended in 2026, from 2027)
    .short = Certified Public Accountants Law of 2026
source-civil-code = Civil Code
source-review-law-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-law-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
source-credit-repair-2025 = Measures for the management of credit repair (National Development and Reform Commission, 2025)
    .short = 2025 Measures on credit repair
