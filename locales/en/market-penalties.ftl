# Penalties and negative spot-check results shown by the market regulators: every word a person reads about them.
# The logic stands in rules/market-penalties/pack.toml; an id there has its words here.

title = Penalties and spot-check results shown by the market regulators (行政处罚信息公示、抽查检查结果负面信息)
    .short = Market regulators’ penalty display
act = end the display of this entry
gone = the display ends
was = the display was ended
about = Market regulators (市场监督管理局) and drug regulators show the penalties they impose, and bad results of spot checks, on the National Enterprise Credit Information Publicity System. How long depends on the penalty: three months, one year, three years, or as long as a ban runs. Most displays can be ended earlier on request once a minimum time has passed. The serious-violation list is another record with rules of its own.
keeper = the market regulator
look-for = 行政处罚决定书 (penalty decision) and, on the website 国家企业信用信息公示系统 (gsxt.gov.cn), the tab 行政处罚信息; for a spot check the tab 抽查检查结果信息 with a remark that something was not in order.

actor-authority = the market regulator
actor-court = the bankruptcy court

## Groups of questions

group-record = What is shown, and since when?
group-penalty = What was the penalty?
group-spot = If it is a spot-check result: what followed from it?
group-correction = What has been done since?
group-request = Has an early end of the display been asked for?
group-challenge = Has the penalty or the display been challenged?
group-firm = What became of the business?
group-afterwards = What is known about the end of the display?

## Facts

fact-record = What is shown: a penalty, or the bad result of a spot check?
    .name = kind of record
    .help = A penalty has a decision with a number (行政处罚决定书文号). A spot-check result comes from a random inspection (抽查检查) and says what was found.
    .why = The two have different ends (Order 107, arts. 7 to 10).
fact-record-penalty = A penalty (行政处罚信息)
fact-record-spot-check = A bad result of a spot check (抽查检查结果负面信息)

fact-who = Whose record is it: a business, or a person held responsible?
    .name = whose record it is
    .help = A sole trader is a business here. A responsible person (相关责任人员) is a representative or employee who was penalised beside the business.
    .why = What counts as a lower fine differs, and some ways off are open to a business only (Order 107, arts. 7(3), 20 and 22).
fact-who-entity = A business, also a sole trader
fact-who-responsible-person = A person held responsible

fact-published_on = On what day was it first shown to the public?
    .name = first day of the display
    .help = The date of publication (公示日期) on the website. It is not the date of the penalty decision. A month or a year alone is also an answer.
    .why = Here the periods run from the display, not from the decision as on Credit China before 2026 (Order 45, art. 13(1); Order 107, arts. 7 to 9).

fact-decided_on = On what day was the penalty decided?
    .name = penalty decision
    .help = The date on the decision (行政处罚决定书).
    .why = The display has to follow within twenty working days (Order 45, art. 9), and some bans on posts run from that day.

fact-kinds = Which kinds of penalty does the decision contain?
    .name = kinds of penalty
    .help = Choose all that stand in the decision. The longest period counts.
    .why = The kind decides how long the display lasts and whether it can be ended early (Order 107, arts. 6 to 9; Order 45, arts. 13 and 14).
fact-kinds-warning = A warning (警告)
fact-kinds-public-criticism = Public criticism (通报批评)
fact-kinds-fine = A fine (罚款)
fact-kinds-other = Something else, such as confiscation (没收违法所得、没收非法财物)
fact-kinds-limit = Business limited or stopped, or a ban from posts (限制开展生产经营活动、责令停产停业、限制从业)
fact-kinds-revocation = Grade lowered, permit or licence revoked, closure (降低资质等级、吊销许可证件、吊销营业执照、责令关闭)

fact-low_fine = If there is a fine: was it set at the lenient or mitigated step, and is it no more than RMB 50,000 (RMB 5,000 for a responsible person)?
    .name = lower fine (较低数额罚款) in the sense of Order 107
    .help = Look for 从轻 (lenient) or 减轻 (mitigated) in the decision. Both halves are needed: the step and the amount. Without a fine, answer no.
    .why = Such a fine alone is a minor matter and is shown for three months (Order 107, art. 7(1)(3) and 7(3)).

fact-low_fine_province = If there is a fine: is it a lower fine in the sense the province has set?
    .name = lower fine in the sense of the province
    .help = Under Order 45 each province sets the amount (较低数额罚款). It was not looked up here. Without a fine, answer no.
    .why = Under Order 45 such a fine alone is shown for three months, any other for three years (art. 13).

fact-sector = In which field was the violation?
    .name = field of the violation
    .help = Key industrial products (重点工业产品) are those under a production licence or on a published list; ask the authority.
    .why = In these fields a penalty that is not minor counts as serious (Order 107, art. 8(1)(1)); the measures of 2021 named three of them.
fact-sector-food-drugs-special-equipment = Food, drugs or special equipment (食品、药品、特种设备)
fact-sector-devices-cosmetics-products = Medical devices, cosmetics or key industrial products (医疗器械、化妆品、重点工业产品)
fact-sector-other = Another field

fact-limit_length = If business was limited or stopped, or a post or occupation forbidden: for how long?
    .name = length of the limit
    .help = It stands in the decision or in the law it names. Without such a limit, leave the question open.
    .why = The display lasts at least as long as the limit (Order 107, art. 8(2) and 8(4)).
fact-limit_length-up-to-three-years = Three years or less
fact-limit_length-over-three-years = More than three years
fact-limit_length-for-life = For life

fact-limit_until = What is the last day of that limit?
    .name = last day of the limit
    .help = Without such a limit, leave the question open.
    .why = Until then no early end can be asked for, and the display does not end before (Order 107, art. 8(4)).

fact-summary = Was the penalty imposed on the spot in the summary procedure?
    .name = summary procedure
    .help = 简易程序 or 当场处罚 stands in the decision. The duty to show penalties covers the ordinary procedure (普通程序).
    .why = Order 45 tells the authorities to show penalties of the ordinary procedure only (art. 2(1)).

fact-spot_basis = If it is a spot-check result: what followed?
    .name = consequence of the spot check
    .help = Minor means public criticism, a lower fine or a warning only.
    .why = Without a consequence, or with a minor one, it is shown for three months; otherwise it ends with the penalty or the list (Order 107, art. 10).
fact-spot_basis-none-or-minor = No penalty, or a minor one
fact-spot_basis-penalty-or-list = A greater penalty, or entry on the abnormal or the serious list

fact-linked_ended = If the spot check led to a penalty or an entry: on what day did the last of these end?
    .name = end of the penalty display or list entry behind the spot check
    .help = If there were several, the one that lasts longest.
    .why = The spot-check result has to go at the same time (Order 107, art. 10(2) to 10(4)).
    .step = the display or entry behind the spot check ends

fact-duties_performed = Have all duties from the penalty decision been performed?
    .name = performance of all duties from the decision
    .help = The fine is paid and everything ordered is done. Proof: payment slip, letter of completion.
    .why = First condition of an early end (Order 107, art. 11(1); Order 45, art. 14(1)(1)).
    .step = all duties from the decision are performed

fact-harm_removed = Has the violation been put right and its harm removed?
    .name = harm removed and conduct put right
    .help = The person acted by themselves to end the harm and the bad effects. Proof: letters, photographs, a report on the correction.
    .why = Second condition of an early end (Order 107, art. 11(2); Order 45, art. 14(1)(2)).
    .step = the violation is put right and its harm removed

fact-same_kind_again = Has a market regulator penalised the same kind of violation again?
    .name = another penalty for the same kind of violation
    .help = Only a further penalty for the same kind (同一类违法行为) counts.
    .why = It shuts the early end (Order 107, art. 11(3); Order 45, art. 14(1)(3)).

fact-on_other_list = Does the business stand on the list of abnormal operations or on the serious-violation list?
    .name = entry on another list of the market regulators
    .help = 经营异常名录 or 严重违法失信名单 on the same website.
    .why = Order 45 shuts the early end while it does (art. 14(1)(4)); Order 107 no longer says so.

fact-list_removed = If the penalty led to an entry on the serious-violation list: on what day was the business taken off that list?
    .name = removal from the serious-violation list
    .help = If there was no such entry, answer “not yet”.
    .why = The display of the penalty behind an entry ends with the entry, unless the penalty has another period (Order 107, art. 13(3)).
    .step = the business is taken off the serious-violation list

fact-applied = On what day was an early end asked for?
    .name = request for an early end
    .help = The day on which the authority that imposed the penalty received the request, on paper or through the national repair platform. It needs an application (信用修复申请书), proof of who is asking (主体资格文件), a pledge (守信承诺书) and proof of what was done.
    .why = The two working days for accepting it run from there (Order 107, art. 14(4)).
    .step = an early end is asked for

fact-accepted = On what day was the request accepted?
    .name = acceptance of the request
    .help = The day on which the authority took the request on (受理).
    .why = The days for the decision run from acceptance (Order 107, art. 16(2)).
    .step = the request is accepted

fact-granted = Has the authority decided to end the display?
    .name = decision to end the display
    .help = The decision on credit repair (准予信用修复决定).
    .why = From then on the authority has three working days to take the record down (Order 107, art. 17).
    .step = the authority decides to end the display

fact-interest_refusal = Has the authority refused because repair could harm national security or the public interest?
    .name = refusal in the public interest
    .help = The refusal has to give this reason (可能危害国家安全、社会公共利益).
    .why = In that case repair is not granted (Order 107, art. 18).

fact-fraud = Has the authority found that the true facts were intentionally hidden or papers were false (故意隐瞒真实情况、弄虚作假)?
    .name = finding of false papers
    .help = Either it refused the request for that reason, or it revoked a repair it had granted.
    .why = Then the period is counted anew, and for three years no repair can be asked for (Order 107, art. 23).
fact-fraud-none = No
fact-fraud-refused = Yes, and it refused the request
fact-fraud-revoked = Yes, and it revoked a repair it had granted

fact-fraud_decided_on = On what day was that refused or revoked?
    .name = refusal or revocation for false papers
    .help = The date of the decision. If there was none, leave the question open.
    .why = The new period and the three years run from that decision (Order 107, art. 23).

fact-penalty_served = On what day did the person learn of the penalty?
    .name = delivery of the penalty decision
    .help = The day of delivery (送达), or the day on which the person otherwise came to know of it.
    .why = The times for asking a higher authority or a court run from there (Administrative Reconsideration Law, art. 20; Administrative Litigation Law, art. 46).

fact-penalty_annulled = Has the penalty been changed, annulled, or found unlawful or void?
    .name = change or annulment of the penalty
    .help = By the authority itself, on reconsideration or by a court (变更、撤销、确认违法或者无效).
    .why = The record has to be withdrawn within three working days, with reasons (Order 45, art. 11; Administrative Penalty Law, arts. 48 and 85).
    .step = the penalty is changed or annulled

fact-error_found = Has the authority found that what it shows is wrong?
    .name = finding that the display is wrong
    .help = For instance the wrong business, amount or date. Anyone with proof may demand correction.
    .why = The authority has to correct it promptly (Order 45, art. 12).
    .step = the authority finds that what it shows is wrong

fact-deregistered = Has the business been lawfully deregistered?
    .name = lawful deregistration of the business
    .help = It was struck off the register (依法注销). A licence that was taken away (吊销) is not enough.
    .why = After it everything shown about the business is taken down (Order 107, art. 20(1)).
    .step = the business is lawfully deregistered

fact-plan_approved = Has a court approved a plan or a settlement in bankruptcy?
    .name = approval of the plan or settlement
    .help = The ruling that approves a reorganisation plan (批准重整计划) or recognises a settlement (认可和解协议).
    .why = While the plan is carried out, the authority may hide the record for the time being (Order 107, art. 22(1)).
    .step = the court approves the plan or settlement

fact-relief_asked = Has temporary repair been asked for on the strength of that ruling?
    .name = request for temporary repair
    .help = The day on which the market regulator at the place of registration received the request.
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

fact-licence_and_responsible = Was the business licence revoked or closure ordered, while this person was the legal representative and personally responsible?
    .name = responsibility for a revoked licence
    .help = 吊销营业执照 or 责令关闭, and 负有个人责任 for the person.
    .why = Then no post as director or legal representative may be held for three years (Company Law, art. 178(1)(4)).

fact-deleted = Has the record in fact been taken down?
    .name = end of the display
    .help = If it was taken down and put back, answer “not yet”.
    .why = What comes with the display ends with it.
    .step = the record is taken down

## Open questions

reading-transition-107 = The record was already shown on 25 December 2025. Order 107 says nothing about running displays. Which text counts?
reading-transition-107-new-text = Order 107: three months, one year or three years
reading-transition-107-old-text = Order 45, under which the display began

reading-transition-45 = The record was already shown on 1 September 2021. Order 45 repealed Order 71 and says nothing about running displays. Which text counts?
reading-transition-45-order-45 = Order 45
reading-transition-45-old-rules = Order 71, whose periods could not be read

reading-conflict = Order 45 and Order 107 set different periods, and neither gives way in words. Which one prevails?
reading-conflict-order-107 = Order 107: the later rule, made for repair alone
reading-conflict-order-45 = Order 45: it was not repealed

reading-full-period = When is a full period (满) over?
reading-full-period-next-day = When the last day has ended, so on the next day
reading-full-period-same-day = On the day with the same date

reading-list-and-penalty = The penalty display ends with the list entry “unless the measures fix another period”. Every penalty has a period in these measures. Which ones stay?
reading-list-and-penalty-fixed-periods-stay = Those that never end early; otherwise the clause would have no use
reading-list-and-penalty-every-period-stays = All of them

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Yes
reading-makeup-days-not-counted = No, only Monday to Friday

## Definitions

define-text_107 = Order 107 sets the periods of this record
define-text_45 = Order 45 sets the periods of this record
define-only_a_warning = the penalty is a warning and nothing else
define-minor_107 = the matter is minor (轻微) in the sense of Order 107
define-serious_107 = the matter is serious (严重) in the sense of Order 107
define-minor_45 = only public criticism or a lower fine, in the sense of Order 45
define-counted_from = day from which the period is counted, or counted anew after false papers
define-three_months_over = three full months are over
define-six_months_over = six full months are over
define-one_year_over = one full year is over
define-three_years_over = three full years are over
define-limit_over = no limit or ban is running
define-long_limit = a limit of more than three years
define-end_107 = end of the period under Order 107
define-end_45 = end of the period under Order 45
define-may_ask_107 = the minimum time under Order 107 has passed
define-may_ask_45 = the minimum time under the measures of 2021 has passed
define-may_ask_again = no three-year wait after a refusal for false papers is running
define-conditions_met = all duties performed and harm removed
define-request_107 = an early end under Order 107 can be asked for: nothing shuts it off, and the time and conditions are met
define-request_45 = an early end on the terms of Order 45 can be asked for: nothing shuts it off, and the time and conditions are met
define-accepted_since_107 = accepted on or after 25 December 2025
define-decided_under_45 = the penalty was decided since 1 September 2021
define-granted_since_107 = granted on or after 25 December 2025
define-grant_counts = granted under Order 107; a grant still to come needs a request that meets the conditions

define-relief_under_107 = temporary repair was asked for since 25 December 2025
define-days_2 = two working days
define-days_3 = three working days
define-days_7 = seven working days
define-days_10 = ten working days
define-days_15 = fifteen working days
define-days_17 = seventeen working days
define-days_20 = twenty working days

## Ways off

path-display-ends = The period of the display ends
    .what = The market regulator has to end the display by itself. Under Order 107: after three months for public criticism or a lower fine, after one year for most penalties, after three years for serious ones, and never before a limit or ban has ended. Under Order 45: after three months for public criticism or a lower fine, after three years for everything else, or as long as a limit of more than three years.
path-display-ends-71 = The period of the display ends (Order 71)
    .what = For displays from before September 2021 the old rules may count. Their periods could not be read, so no day is given.
path-repair = An early end is asked for (Order 107)
    .what = Credit repair (信用修复): after three months, or one year for serious matters, the person may ask the authority that imposed the penalty, if every duty is performed, the violation is put right, and the same kind of violation was not penalised again. The authority decides; the text does not promise it. A pledge alone is never enough.
path-repair-45 = An early end is asked for (Order 45 and the measures of 2021)
    .what = Under the older texts: after six months, or one year for food, drugs and special equipment, as reported. The same three conditions, and no entry on the abnormal or the serious list.
path-granted = An early end has been decided
    .what = Once the authority has granted repair it has three working days to take the record down.
path-with-the-list = The display ends together with the list entry
    .what = If the penalty led to an entry on the serious-violation list, its display has to end when that entry is removed, unless the penalty has another period of its own.
path-penalty-annulled = The penalty is changed or annulled
    .what = The record has to be withdrawn within three working days, with reasons. No minimum time has to pass. After a mere change, the changed penalty may be shown in its place.
path-not-to-be-shown = A mere warning must not be shown
    .what = A penalty that is nothing but a warning is not shown at all. If it is, its removal can be demanded at once. The texts set no number of days.
path-correction = A mistake in the display is corrected
    .what = If what is shown is wrong, the authority has to correct it promptly, and anyone with proof may demand it. No minimum time has to pass, no pledge is needed. The texts set no number of days.
path-spot-check-alone = Three months pass (spot check without a greater penalty)
    .what = The result has to be taken down by the market regulator at the place of registration after three months.
path-spot-check-linked = The spot-check result ends with the penalty or the list
    .what = Where a greater penalty or a list entry followed, the spot-check result has to go at the same time as the last of these.
path-deregistered = The business is lawfully deregistered
    .what = After lawful deregistration the display has to end. Limits on posts and occupations of its people go on under their own laws. The text sets no number of days.
path-masked = The record is hidden while a bankruptcy plan runs
    .what = With the court’s ruling the business may ask for temporary repair. The authority may hide the record, or add a remark, within seven working days. If the plan fails, it is shown again.
path-plan-completed = The bankruptcy plan was carried out
    .what = With the court’s ruling on completion the business asks for repair. If it has put its conduct right or performed its duties, the authority has to end the display. No minimum time is named.

## Procedures

procedure-display = Showing the penalty to the public
    .what = How fast the record has to appear.
procedure-display-publish = The authority shows the penalty, if it sits in the same province as the business
procedure-display-forward = If it sits in another province, it sends the record there, where it has to be shown within ten working days of arrival
procedure-repair = Asking for an early end (Order 107)
    .what = The request goes to the authority that imposed the penalty.
procedure-repair-apply = Ask for an early end, with application, proof of who is asking, pledge and proof of what was done
procedure-repair-accept = The authority accepts the request, or names the missing papers once
procedure-repair-decide = The authority decides
procedure-repair-decide-extended = The last day if the time was extended by ten working days for a complicated case
procedure-repair-take-down = The authority takes the record down
procedure-repair-45 = Decision on a request from before 25 December 2025
    .what = Known from a press report on what Order 107 changed.
procedure-repair-45-decide-45 = The authority decides
procedure-temporary-masking = Temporary repair in bankruptcy
    .what = The authority may help, it need not.
procedure-temporary-masking-ask = Ask for temporary repair with the court’s ruling
procedure-temporary-masking-mask = The authority may hide the record by this day
procedure-correction = Having a mistake corrected
    .what = Open from the first day of the display.
procedure-correction-demand = Demand correction, with proof
procedure-challenge = Going against the penalty
    .what = Reconsideration by a higher authority or a lawsuit; either may come first. The same roads are open against a refusal of repair, with the times counted from that refusal. If the decision did not say that it can be challenged, where and until when, the time begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known.
procedure-challenge-reconsideration = Ask for administrative reconsideration (行政复议)
procedure-challenge-lawsuit = Go to court directly (行政诉讼)

## What the record brings

effect-publication = The penalty is shown to everybody on the national credit website
effect-procurement-and-bidding = It is weighed against the business in government procurement and tenders
effect-state-land = It is weighed against the business when state land is granted
effect-honours = It is weighed against the business when honours are given
effect-fraud-decision-shown = The refusal or revocation for false papers is itself shown to the public

## What the end of the display does not lift

bar-no-new-repair-request = No repair may be asked for after false papers (three years)
bar-statutory-limit = The limit or ban imposed with the penalty runs on by its own law
bar-company-director = No post as director, supervisor or senior manager of a company after a revoked licence (three years)
bar-legal-representative = No registration as legal representative after a revoked licence (three years)

## Notes

note-two-texts = Order 107 of 2025 did not repeal Order 45 of 2021 or the repair measures of 2021, though it sets other periods. The result follows Order 107 unless another reading is chosen. Among rules of one authority the special and the newer one come first (Legislation Law, art. 103); where a newer general rule meets an older special one, that authority decides (art. 106). Which of the two is the special one can be argued.
note-no-transition-107 = The display began before 25 December 2025, and Order 107 has no transitional clause. Both texts are shown where they differ. The Legislation Law says that rules do not reach back, except a special provision made to protect people better (art. 104); whether that settles the matter for a display that goes on is not said.
note-order-71-not-read = The display began before September 2021, under Order 71 of 2014. That text could not be read; only its title and its repeal are known.
note-measures-of-2021-not-read = The minimum times under Order 45 stood in repair measures of 2021 that could not be read past article 4. Six months and one year are as a county authority restated them.
note-limits-became-repairable = Under Order 45 a stop of business or a ban from posts could never be ended early. Under Order 107 it can, after one year and once the limit has run out.
note-never-early = For a lowered grade, a revoked permit or licence, or closure there is no early end under either text; the display lasts three years.
note-longest-counts = If one decision contains several kinds of penalty, the longest period counts.
note-minor-needs-no-request = The matter is minor: the display ends by itself after three months, and no request is needed or provided for.
note-summary-procedure = Order 45 tells the authorities to show penalties of the ordinary procedure. For a penalty imposed on the spot no rule on showing it was read; it is worth asking on what basis it is shown.
note-grant-is-a-decision = Meeting every condition opens the request; the authority still examines and decides. It also refuses where repair could harm national security or the public interest. A refusal has to be in writing and give reasons.
note-another-province = If the authority that decided sits in another province than the business: within three working days of its decision it has to pass the result on to the market regulator at the place of registration, who helps to end the display. No number of days is set for that last step, so it can take longer than the three working days shown.
note-own-disclosure = What the business itself disclosed about the penalty stays up until the business asks for its end as well.
note-credit-china-is-apart = The website Credit China (信用中国) shows copies. Order 107 wants both sites to share data and accept each other’s decisions; whether a copy is gone should be looked up.
note-private-websites = Private websites that sell company information have to update at once from the national website. A stale entry there is a reason to write to the website.
note-plan-failed = If the bankruptcy plan is not carried out, the market regulator has to show the record again.
note-private-economy = For private businesses and their owners a law of 2025 says that authorities lift measures and end the display in good time, and on all platforms together, once the conditions of repair are met. It sets no days.

## Assumptions

assume-no-false-papers = no repair is revoked for false papers
assume-no-same-kind = the same kind of violation is not penalised again

## Sources

source-samr-107 = Measures of the State Administration for Market Regulation on credit repair (Order 107 of 2025)
    .short = SAMR Order 107
source-samr-45 = Provisions of the State Administration for Market Regulation on showing penalties (Order 45 of 2021)
    .short = SAMR Order 45
source-samr-3-2021 = Measures of the State Administration for Market Regulation on credit repair (2021)
    .short = repair measures of 2021
source-saic-71 = Interim Provisions of the State Administration for Industry and Commerce on showing penalties (Order 71 of 2014)
    .short = SAIC Order 71
source-apl-2021 = Administrative Penalty Law (as revised in 2021)
    .short = Administrative Penalty Law
source-reg-2024 = Interim Regulation of the State Council on the publicity of company information (as revised in 2024)
    .short = Regulation of 2024
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-company-2023 = Company Law (as revised in 2023)
    .short = Company Law
source-registration-2021 = Regulation on the registration of market entities (2021)
    .short = registration Regulation of 2021
source-legislation-2023 = Legislation Law (as amended in 2023)
    .short = Legislation Law
source-legislation-2015 = Legislation Law (as amended in 2015)
    .short = former Legislation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
source-civil-code = Civil Code
    .short = Civil Code
source-private-economy-2025 = Law on the Promotion of the Private Economy (2025)
    .short = Private Economy Law
