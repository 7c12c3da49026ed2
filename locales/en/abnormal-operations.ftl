# The list of abnormal operations: every word a person reads about it.
# The logic stands in rules/abnormal-operations/pack.toml; an id there has its words here.

title = The list of abnormal operations (经营异常名录)
    .short = Abnormal operations
about = Market regulators (市场监督管理局) keep this list of companies, sole traders and farmers’ cooperatives that did not file their annual report, ignored an order to show information, gave false information, did not change a forbidden name, or cannot be reached at their registered address. An entry has no end of its own: it stays until the matter is put right and removal is asked for, however long that takes. There is no minimum time.
keeper = the market regulator
look-for = 列入经营异常名录决定书 (decision to list), or, on the website 国家企业信用信息公示系统 (gsxt.gov.cn), the tab 列入经营异常名录信息. For sole traders before 2025: 标记为经营异常状态.

actor-authority = the market regulator
actor-court = the bankruptcy court

## Groups of questions

group-listing = What is known about the entry?
group-removal = Has the matter been put right, and removal asked for?
group-objection = Has the entry been contested?
group-firm = What became of the business?
group-afterwards = What is known about the end of the entry?

## Facts

fact-business = What kind of business is listed?
    .name = kind of business
    .help = The registration shows it: a company or other enterprise (企业), a sole trader (个体工商户) or a farmers’ cooperative (农民专业合作社).
    .why = Each has measures of its own; for sole traders the display of a missing report ends after a year.
fact-business-company = A company or other enterprise
fact-business-sole-trader = A sole trader
fact-business-cooperative = A farmers’ cooperative

fact-listed_on = On what day was the decision to list made?
    .name = decision to list
    .help = The date shown as 列入日期. A month or a year alone is also an answer.
    .why = It tells which text applies, and under the old one whether three years have passed (measures of 2014, art. 10).

fact-ground = For which reason was the business listed?
    .name = reason of the entry
    .help = The reason (列入事由) stands beside the entry. If there are several entries, look at one at a time.
    .why = The reason says what has to be put right, and from when the authority’s days run (Order 107, arts. 12 and 16).
fact-ground-no-report = No annual report in time (未按照规定期限公示年度报告)
fact-ground-order-ignored = Information not shown although it was ordered (未在责令的期限内公示有关企业信息)
fact-ground-false-information = False or hidden information (隐瞒真实情况、弄虚作假)
fact-ground-name-not-changed = Name not changed although it had to be (未办理企业名称变更登记)
fact-ground-unreachable = Cannot be reached at the registered address (通过登记的住所或者经营场所无法联系)
fact-ground-other = Another violation

fact-published_on = On what day was the entry first shown to the public?
    .name = first public display of the entry
    .help = The date shown on the National Enterprise Credit Information Publicity System (国家企业信用信息公示系统).
    .why = The thirty days for an objection run from there (measures of 2025, art. 15).
    .step = the entry is shown to the public

fact-cured = Has the matter that led to the entry been put right?
    .name = matter put right
    .help = Depending on the reason: the missing reports are filed and shown; the ordered information is shown; the false information is corrected; the new name is registered; the new address is registered, or the business shows that it can be reached again; the other violation has ended. Give the day on which all of it was done.
    .why = Nothing else opens the removal (Order 107, art. 12; measures of 2025, arts. 11 to 14).
    .step = the matter that led to the entry is put right

fact-applied = Has removal been asked for?
    .name = request for removal
    .help = The day on which the authority received the request, on paper or through the national repair platform.
    .why = The authority’s days run from the request or from its acceptance (Order 107, arts. 14 and 16).
    .step = removal is asked for

fact-accepted = On what day was the request accepted?
    .name = acceptance of the request
    .help = The day on which the authority took the request on (受理). Needed for requests from 25 December 2025 on.
    .why = The two working days for the decision run from acceptance (Order 107, art. 16(1)).
    .step = the request is accepted

fact-verified = On what day did the authority find that the matter was put right?
    .name = finding that the matter was put right
    .help = For an address the authority often visits or writes (查实、核实). Not needed for missing reports.
    .why = For an address, and under the older texts for a name or false information too, the days run from this finding (Order 107, art. 16(1); measures of 2025, arts. 13 and 14).
    .step = the authority finds that the matter was put right

fact-decided = Has the authority decided on removal?
    .name = decision to remove the entry
    .help = The decision (移出决定) with date and reason.
    .why = From then on the authority has three working days for the data (Order 107, art. 17).
    .step = the authority decides to remove the entry

fact-interest_refusal = Has the authority refused because removal could harm national security or the public interest?
    .name = refusal in the public interest
    .help = The refusal has to give this reason (可能危害国家安全、社会公共利益).
    .why = In that case repair is not granted (Order 107, art. 18).

fact-fraud = Has the authority found that the true facts were intentionally hidden or papers for the removal were false (故意隐瞒真实情况、弄虚作假)?
    .name = finding of false papers
    .help = Either it refused the request for that reason, or it revoked a removal it had granted. This is not the false company information that may have led to the entry.
    .why = For three years no repair can be asked for (Order 107, art. 23).
fact-fraud-none = No
fact-fraud-refused = Yes, and it refused the request
fact-fraud-revoked = Yes, and it revoked a removal it had granted

fact-fraud_decided_on = On what day was that refused or revoked?
    .name = refusal or revocation for false papers
    .help = The date of the decision. If there was none, leave the question open.
    .why = The three years run from that decision (Order 107, art. 23(2)).

fact-objected = Has the business objected in writing to the entry?
    .name = written objection to the entry
    .help = With proof, to the authority that listed it (异议). Give the day on which the authority received it.
    .why = It has to come within thirty days of the display (measures of 2025, art. 15(1)).
    .step = the business objects in writing, with proof

fact-objection_accepted = On what day was the objection accepted?
    .name = acceptance of the objection
    .help = The authority decides within five working days whether it takes the objection on.
    .why = Then it has twenty working days to check (measures of 2025, art. 15(1)).
    .step = the objection is accepted

fact-error_found = Has the authority found that the entry was a mistake?
    .name = finding that the entry was a mistake
    .help = For instance because the report had been filed, or it is the wrong business.
    .why = After an objection it has five working days to put it right (measures of 2025, art. 15(2)).
    .step = the authority finds that the entry was a mistake

fact-decision_known = On what day did the business learn of the decision to list?
    .name = day on which the decision became known
    .help = Delivery, or the day on which the business saw the entry.
    .why = The times for asking a higher authority or a court run from there (Administrative Reconsideration Law, art. 20; Administrative Litigation Law, art. 46).

fact-listing_annulled = Has the decision to list been annulled?
    .name = annulment of the decision to list
    .help = By the authority itself, on reconsideration or by a court.
    .why = A decision that was annulled no longer carries the entry (measures of 2025, art. 16).
    .step = the decision to list is annulled

fact-deregistered = Has the business been lawfully deregistered?
    .name = lawful deregistration of the business
    .help = It was struck off the register (依法注销). While it is listed the short procedure is closed to it.
    .why = After it the business is taken off the list (Order 107, art. 20(1)).
    .step = the business is lawfully deregistered

fact-plan_approved = Has a court approved a plan or a settlement in bankruptcy?
    .name = approval of the plan or settlement
    .help = The ruling that approves a reorganisation plan (批准重整计划) or recognises a settlement (认可和解协议).
    .why = While the plan is carried out, the authority may hide the entry for the time being (Order 107, art. 22(1)).
    .step = the court approves the plan or settlement

fact-relief_asked = Has temporary repair been asked for on the strength of that ruling?
    .name = request for temporary repair
    .help = The day on which the market regulator received the request.
    .why = The seven working days run from there (Order 107, art. 22(1)).
    .step = temporary repair is asked for

fact-plan_completed = Has a court confirmed that the plan or settlement was carried out?
    .name = completion of the plan or settlement
    .help = The ruling that the plan or settlement was completed (执行完毕的裁定书).
    .why = With it the business may ask for repair (Order 107, art. 22(2)).
    .step = the court confirms that the plan was carried out

fact-repair_asked_after_plan = Has repair been asked for on the strength of that second ruling?
    .name = request for repair after the plan
    .help = To the market regulator at the place of registration.
    .why = Repair after a plan is given on request (Order 107, art. 22(2)).
    .step = the business asks for repair with the ruling on completion

fact-deleted = Has the entry in fact been taken off the list?
    .name = removal of the entry
    .help = The date shown as 移出日期. If it was taken off and put back on, answer “not yet”.
    .why = What comes with the entry ends with it.
    .step = the entry is taken off

## Open questions

reading-transition = The entry is from before the revision of March 2025, which says nothing about old entries. Which text counts?
reading-transition-revised-text = The revised text: no time limit for the request
reading-transition-old-text = The text of 2014: companies may ask within three years only

reading-speed = Order 107 and the measures differ on how fast a request of today is decided. Which one prevails?
reading-speed-order-107 = Order 107: two working days, for requests from 25 December 2025 on
reading-speed-measures = The measures for each kind of business: five working days

reading-check-start = From when do the twenty working days for checking an objection run?
reading-check-start-acceptance = From its acceptance
reading-check-start-receipt = From its receipt

reading-three-years = If the three years for the request (text of 2014) end on a rest day, do they go on to the next working day?
reading-three-years-corresponding-day = No
reading-three-years-rolls = Yes

reading-false-papers = Do the three years without a request after false papers also hold for this list, which has no period of its own?
reading-false-papers-no-request-for-three-years = Yes, the rule speaks of every repair
reading-false-papers-only-records-with-a-period = No, it is made for records that run for a period

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Yes
reading-makeup-days-not-counted = No, only Monday to Friday

## Definitions

define-put_right_and_asked = put right, and removal asked for
define-asked_before_107 = put right and asked for before 25 December 2025
define-asked_since_107 = put right and asked for on or after 25 December 2025
define-three_years_end = end of three years on the list
define-three_year_window = the request has to come within three years (text of 2014, companies)
define-request_counts = put right and asked for, in time where a time is set
define-may_ask_again = no three-year wait after false papers is running
define-request_open = removal can be asked for: the reason is put right, and nothing shuts the request off
define-due_by_measures_before = last day for the decision by the measures, for requests before 25 December 2025
define-due_by_measures_since = last day for the decision by the measures, for later requests
define-due_by_107 = last day for the decision by Order 107
define-decision_due = last day for the decision
define-objection_end = last day for an objection
define-objected_in_time = an objection in time
define-escalation = three years on the list were over before the rule on the serious list was dropped

define-relief_under_107 = temporary repair was asked for since 25 December 2025
define-fraud_under_107 = the refusal or revocation for false papers is from 25 December 2025 or later
define-days_2 = two working days
define-days_3 = three working days
define-days_5 = five working days
define-days_7 = seven working days
define-days_12 = two working days and ten more
define-days_20 = twenty working days

## Ways off

path-report-filed = The missing report is filed and removal asked for
    .what = Once the missing annual reports are filed and shown, the business asks for removal. The market regulator has to decide within the days set, and to take the entry off.
path-information-shown = The ordered information is shown and removal asked for
    .what = Once the information is shown as ordered, the business asks for removal. The market regulator has to decide within the days set.
path-name-changed = The change of name is registered
    .what = Once the new name is registered, the registration authority has to take the business off. The Regulation on names asks for no request; asking sets the days of the measures running.
path-reachable-again = The business can be reached again and removal is asked for
    .what = The business registers its new address, or shows that it can be reached at the old one, and asks for removal. The days run from when the authority has checked it.
path-information-corrected = The false information is corrected and removal asked for
    .what = Once the information is corrected, the business asks for removal. For companies this reason was dropped in 2025; an old entry can still be removed as another violation that has ended.
path-other-violation-corrected = Another violation has ended and removal is asked for
    .what = Order 107 opens the way for any other violation that led to an entry, once it is put right.
path-decided = Removal has been decided
    .what = Once the authority has decided, it has three working days for the data.
path-objection = An objection in time succeeds
    .what = Within thirty days of the display the business may object in writing, with proof. If the authority finds a mistake, it has to put it right within five working days.
path-correction = A mistake is corrected at any time
    .what = Also after the thirty days a mistake has to be corrected promptly, and anyone with proof may demand it. The text sets no number of days.
path-review = The decision to list is annulled on reconsideration or by a court
    .what = The business may ask for administrative reconsideration (行政复议) or go to court (行政诉讼) against the listing or against a refusal to remove. If the decision is annulled, the entry has lost its basis. The texts set no number of days for this case.
path-deregistered = The business is lawfully deregistered
    .what = After lawful deregistration the market regulator has to take the business off the list. The text sets no number of days.
path-masked = The entry is hidden while a bankruptcy plan runs
    .what = With the court’s ruling the business may ask for temporary repair. The authority may hide the entry, or add a remark, within seven working days. This is not a removal: if the plan fails, the entry is shown again.
path-plan-completed = The bankruptcy plan was carried out
    .what = With the court’s ruling on completion the business asks for repair. If the matter is put right, the authority has to end the display.

## Procedures

procedure-removal = Asking for removal
    .what = The request goes to the market regulator at the place of registration.
procedure-removal-apply = Ask for removal, with proof that the matter is put right
procedure-removal-accept = The authority accepts the request, or names the missing papers once
procedure-removal-decide = The authority decides on removal
procedure-removal-decide-extended = The last day if the head of the authority extended the time by ten working days, for a complicated case or a check (Order 107)
procedure-removal-take-down = The authority ends the display
procedure-objection = Objecting to the entry
    .what = For entries that should not have been made.
procedure-objection-object = Object in writing, with proof
procedure-objection-accept-objection = The authority decides whether it takes the objection on
procedure-objection-check = The authority checks and answers in writing
procedure-objection-put-right = The authority puts the mistake right
procedure-challenge = Going against the decision
    .what = Reconsideration by a higher authority or a lawsuit; either may come first. The same roads are open against a refusal to remove, with the times counted from that refusal. If the decision did not say that it can be challenged, where and until when, the time begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known.
procedure-challenge-reconsideration = Ask for administrative reconsideration (行政复议)
procedure-challenge-lawsuit = Go to court directly (行政诉讼)
procedure-three-years-2014 = Three years on the list, under the old rules
    .what = Dropped with the revision of the Regulation in 2024.
procedure-three-years-2014-reminder = The authority reminds the company in public, within the last sixty days
procedure-three-years-2014-moved-on = The authority moves the company to the list of seriously unlawful firms
procedure-temporary-masking = Temporary repair in bankruptcy
    .what = The authority may help, it need not.
procedure-temporary-masking-ask = Ask for temporary repair with the court’s ruling
procedure-temporary-masking-mask = The authority may hide the entry by this day

## What the entry brings

effect-publication = The entry is shown to everybody on the national credit website
effect-procurement-and-bidding = A limit or ban in government procurement and tenders
effect-state-land = A limit or ban when state land is granted
effect-honours = No honours, or fewer
effect-simple-deregistration = The business cannot be struck off in the short procedure
effect-fraud-decision-shown = The refusal or revocation for false papers is itself shown to the public

## What removal does not lift

bar-no-new-repair-request = No repair may be asked for after false papers (three years)

## Notes

note-no-end-of-its-own = This entry does not lapse. It stays until the matter is put right and, except for a name, removal is asked for. There is no minimum time, and no pledge by itself removes it.
note-two-texts = Order 107 gives two working days for accepting a request and two for deciding it, and lets the head of the authority add ten for a complicated case or a check; the measures for companies, sole traders and cooperatives give five in all and were not repealed. For requests from 25 December 2025 on, the result follows Order 107 unless another reading is chosen. Among rules of one authority the special and the newer one come first (Legislation Law, art. 103); where a newer general rule meets an older special one, that authority decides (art. 106). Which of the two is the special one can be argued.
note-day-of-the-revision = The measures were revised on 18 March 2025. From which day the revision counts was not found; the day of promulgation is used.
note-transition-silent = The entry is from before the revision of March 2025, which has no transitional clause. The old text let a company ask for removal within three years only. The Legislation Law says that rules do not reach back, except a special provision made to protect people better (art. 104); whether that settles the matter for an entry that goes on is not said.
note-three-years-to-the-serious-list = By the old Regulation a company that stood here for three years without filing was moved to the list of seriously unlawful firms, where it stayed for five years. If three years were full before 1 May 2024, look for such an entry too: it is a case for the pack on the serious-violation list.
note-three-years-no-longer = Since 1 May 2024 three years on this list no longer lead to the serious-violation list.
note-licence-can-be-revoked = A company that has not filed for two years in a row, has not put it right and cannot be reached has its business licence revoked. That would be a penalty with consequences of its own.
note-false-information-dropped = Since 2025 false information is no reason for this list where companies are concerned; it is fined instead and, if serious, leads to the serious-violation list.
note-two-letters = A company counts as unreachable when nobody signed for two special letters sent to its registered address, fifteen to thirty days apart. If the letters came at another distance, that is a ground for an objection.
note-name-needs-no-request = The Regulation on company names says that the authority takes the company off once the new name is registered. It stands above the measures, which speak of a request.
note-sole-trader-display = A sole trader’s missing report is shown from 1 July of the year to 30 June of the next. Then the display ends by itself, but the text does not say that the entry ends with it; filing the report and asking for removal is still the safe way.
note-penalty-beside = Beside the entry there can be a fine, up to RMB 10,000 for a late report. Its display is a record of its own.
note-penalty-display-blocked = Under Order 45 an entry here shuts the early end of the display of any penalty. Order 107 no longer says so.
note-measures-of-2021 = For requests between September 2021 and December 2025 repair measures of 2021 applied beside the older ones. Their conditions were the same, as a county authority restated them; the articles were not read.
note-false-papers = After false papers Order 107 restores the entry, shows the refusal or revocation for three years and shuts every repair for three years. The entry itself has no period that could be counted anew.
note-credit-china-is-apart = The website Credit China (信用中国) shows copies. Order 107 wants both sites to share data and accept each other’s decisions; whether a copy is gone should be looked up.
note-plan-failed = If the bankruptcy plan is not carried out, the market regulator has to show the entry again.
note-moved-to-another-place = The authority at the place of registration answers. If the business has moved, the old authority has to help the new one with the removal.

## Sources

source-measures-2014 = The three measures of 2014 on companies, sole traders and cooperatives (Orders 68, 69 and 70)
    .short = measures of 2014
source-samr-101 = The three measures as revised in 2025 (SAMR Order 101)
    .short = revised measures of 2025
source-abn-2014 = Interim Measures on the list of abnormal operations of enterprises (Order 68 of 2014)
    .short = measures of 2014 for companies
source-abn-2025 = Measures on the list of abnormal operations of enterprises (as revised in 2025)
    .short = measures of 2025 for companies
source-sole-trader-2025 = Measures on the annual reports of sole traders (as revised in 2025)
    .short = measures of 2025 for sole traders
source-cooperative-2025 = Measures on the annual reports of farmers’ cooperatives (as revised in 2025)
    .short = measures of 2025 for cooperatives
source-samr-107 = Measures of the State Administration for Market Regulation on credit repair (Order 107 of 2025)
    .short = SAMR Order 107
source-samr-3-2021 = Measures of the State Administration for Market Regulation on credit repair (2021)
    .short = repair measures of 2021
source-reg-2014 = Interim Regulation of the State Council on the publicity of company information (2014)
    .short = Regulation of 2014
source-reg-2024 = Interim Regulation of the State Council on the publicity of company information (as revised in 2024)
    .short = Regulation of 2024
source-name-2020 = Regulation on the registration of company names (as revised in 2020)
    .short = Regulation on company names
source-registration-rules-2022 = Rules for carrying out the registration Regulation (2022)
    .short = registration Rules of 2022
source-registration-2021 = Regulation on the registration of market entities (2021)
    .short = registration Regulation of 2021
source-samr-45 = Provisions of the State Administration for Market Regulation on showing penalties (Order 45 of 2021)
    .short = SAMR Order 45
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-legislation-2023 = Legislation Law (as amended in 2023)
    .short = Legislation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
source-civil-code = Civil Code
    .short = Civil Code
