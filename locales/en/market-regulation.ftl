# The market regulators' list of seriously unlawful and untrustworthy parties: every word a person reads about it.
# The logic stands in rules/market-regulation/pack.toml; an id there has its words here.

title = The market regulators’ serious-violation list (市场监督管理严重违法失信名单)
    .short = Market regulators’ serious list
about = Market regulators (市场监督管理局), drug regulators and intellectual-property offices put a business on this list when it has broken the law in a vile and serious way and was given one of the heavier penalties. Most entries are about businesses; a responsible person may be entered only where a law, a regulation or a central policy says so. An entry ends by itself after three years, or later if a statutory ban runs longer; after one year its removal can be asked for. The display of the single penalty is another record with its own periods.
keeper = the market regulator
look-for = 列入严重违法失信名单决定书 (decision to list), or, on the website 国家企业信用信息公示系统 (gsxt.gov.cn), the tab 列入严重违法失信名单（黑名单）信息. In food cases also 食品安全严重违法生产经营者黑名单. Before September 2021 the name was 严重违法失信企业名单.

actor-authority = the market regulator
actor-court = the bankruptcy court

## Groups of questions

group-listing = What is known about the entry?
group-measure = Has a ban or limit been imposed for a set time?
group-correction = What has been done since?
group-request = Has removal been asked for?
group-challenge = Has the entry, or the penalty behind it, been challenged?
group-firm = What became of the business?
group-afterwards = What is known about the end of the entry?

## Facts

fact-who = Who is looked at: the listed business, or a person who answers for it?
    .name = who is looked at
    .help = A business is a company, a sole trader or another body that was penalised. A responsible person is its legal representative (法定代表人), person in charge (负责人) or another person named as responsible.
    .why = Some ways off are open to a business only, and a ban on holding posts hits its representative (Order 107, arts. 20 and 22; Regulation of 2024, art. 18(2)).
fact-who-entity = The listed business itself, also a sole trader
fact-who-responsible-person = Its legal representative or another responsible person

fact-listed_on = On what day was the decision to list made?
    .name = decision to list
    .help = The date on the decision (列入决定书), not the date on the website. A month or a year alone is also an answer.
    .why = Order 44 counts one and three years from the listing (arts. 16 and 21), and the date tells which text applies.

fact-published_on = On what day was the entry first shown to the public?
    .name = first public display of the entry
    .help = The date shown with the entry on the National Enterprise Credit Information Publicity System (国家企业信用信息公示系统). It should come within twenty working days of the decision.
    .why = Order 107 counts one and three years from the display, not from the decision (art. 13).
    .step = the entry is shown to the public

fact-old_ground = If the entry is from before September 2021: why was it made?
    .name = reason of an old entry
    .help = At that time most entries were made because a firm had stood on the list of abnormal operations (经营异常名录) for three years. For a newer entry, answer “another reason”.
    .why = For that reason the old Regulation itself sets the five years; for all others only Order 83 does, which could not be read whole (Regulation of 2014, art. 17(3); Order 83, art. 9).
fact-old_ground-three-years-abnormal = Three years on the list of abnormal operations without filing (满三年仍未履行)
fact-old_ground-other = Another reason

fact-relapse = If the entry is from before September 2021: has a reason for listing arisen again since?
    .name = relapse since the old listing
    .help = For an entry made after three years on the abnormal list, a relapse is a missing report, an ignored order or false company information. For a newer entry this question does not matter.
    .why = Under the old texts the five years end the entry only if nothing of the kind happened again (Regulation of 2014, art. 17(3); Order 83, art. 9).

fact-measure = Was a ban or limit for a set time imposed because of the same matter?
    .name = ban or limit for a set time
    .help = For instance a limit on doing business (限制开展生产经营活动), an order to stop production (责令停产停业) or a ban from a post or occupation (限制从业). Look at the penalty decision.
    .why = While it runs, nobody can be taken off early; if it is longer than three years, the entry lasts as long (Order 44, arts. 16(2) and 21; Order 107, arts. 8(2) and 13(2)).
fact-measure-none = None
fact-measure-up-to-three-years = Yes, for three years or less
fact-measure-over-three-years = Yes, for more than three years
fact-measure-for-life = Yes, for life

fact-measure_until = What is the last day of that ban or limit?
    .name = last day of the ban or limit
    .help = The penalty decision or the law it names gives its length. If there is none, leave the question open.
    .why = The request for early removal, and in long cases the end of the entry, wait for it (Order 44, arts. 16(2) and 21).

fact-duties_performed = Have all duties from the penalty and other decisions been performed?
    .name = performance of all duties from the decision
    .help = The fine is paid and everything else that was ordered is done (履行义务). Order 107 adds duties from other decisions, such as an administrative ruling (行政裁决). Proof: payment slip, letter of completion.
    .why = It is the first condition of early removal (Order 107, art. 13(1)(1); Order 44, art. 16(1)(1)).
    .step = all duties from the decision are performed

fact-harm_removed = Has the violation been put right and its harm removed?
    .name = harm removed and conduct put right
    .help = The person acted by themselves to end the harm and the bad effects (消除危害后果和不良影响), for instance a recall or a refund. Proof: letters, photographs, a report on the correction.
    .why = It is the second condition of early removal (Order 107, art. 13(1)(2); Order 44, art. 16(1)(2)).
    .step = the violation is put right and its harm removed

fact-heavier_penalty = Has a market regulator imposed another heavier penalty since?
    .name = another heavier penalty
    .help = Heavier penalties (较重行政处罚) are: a fine of the heavier step, a lower grade of qualification, a permit or licence taken away, business limited, stopped or closed, a ban from an occupation.
    .why = With such a penalty there is no early removal (Order 107, art. 13(1)(3); Order 44, art. 16(1)(3)).

fact-applied = On what day was removal asked for?
    .name = request for removal
    .help = The day on which the authority received the request, on paper or through the national repair platform. It needs an application (信用修复申请书), proof of who is asking (主体资格文件), a pledge to keep the law (守信承诺书) and proof of what was done.
    .why = The two working days for accepting it run from there (Order 107, art. 14(4); Order 44, art. 17(2)).
    .step = removal is asked for

fact-accepted = On what day was the request accepted?
    .name = acceptance of the request
    .help = The day on which the authority took the request on (受理). If it asked for missing papers instead, answer “not yet”.
    .why = The days for the decision run from acceptance (Order 107, art. 16(2); Order 44, art. 17(3)).
    .step = the request is accepted

fact-granted = Has the authority decided to take the entry off early?
    .name = decision to remove the entry
    .help = The decision on credit repair (准予信用修复决定) or on removal (移出决定).
    .why = From then on the authority has three working days to take the entry down (Order 107, art. 17; Order 44, art. 18).
    .step = the authority decides to take the entry off

fact-interest_refusal = Has the authority refused because removal could harm national security or the public interest?
    .name = refusal in the public interest
    .help = The refusal has to give this reason (可能危害国家安全、社会公共利益).
    .why = In that case repair is not granted (Order 107, art. 18).

fact-fraud = Has the authority found that the true facts were intentionally hidden or papers were false (故意隐瞒真实情况、弄虚作假)?
    .name = finding of false papers
    .help = Either it refused the request for that reason, or it revoked a removal it had granted (撤销准予信用修复的决定). Order 44 asks that this was serious; Order 107 does not.
    .why = Then the period is counted anew, and for three years no repair can be asked for (Order 107, art. 23; Order 44, art. 20).
fact-fraud-none = No
fact-fraud-refused = Yes, and it refused the request
fact-fraud-revoked = Yes, and it revoked a removal it had granted

fact-fraud_decided_on = On what day was that refused or revoked?
    .name = refusal or revocation for false papers
    .help = The date of the decision. If there was none, leave the question open.
    .why = The new period and the three years run from that decision (Order 107, art. 23).

fact-decision_served = On what day did the person learn of the decision to list?
    .name = delivery of the decision to list
    .help = The day of delivery (送达), or the day on which the person otherwise came to know of it.
    .why = The times for asking a higher authority or a court run from there (Administrative Reconsideration Law, art. 20; Administrative Litigation Law, art. 46).

fact-penalty_annulled = Has the penalty behind the entry been annulled, or found unlawful or void?
    .name = annulment of the penalty behind the entry
    .help = By the authority itself, on reconsideration or by a court (被撤销、确认违法或者无效).
    .why = Without the penalty the entry has to go too (Order 44, art. 19).
    .step = the penalty behind the entry is annulled

fact-listing_annulled = Has the decision to list been annulled?
    .name = annulment of the decision to list
    .help = By the authority itself, on reconsideration or by a court.
    .why = A decision that was annulled no longer carries the entry (Order 44, arts. 19 and 23).
    .step = the decision to list is annulled

fact-error_found = Has the authority found that what it shows is wrong?
    .name = finding that the display is wrong
    .help = For instance the wrong business, or a wrong date. Anyone with proof may demand correction (要求更正).
    .why = The authority has to correct it promptly (Regulation of 2024, art. 12(1)).
    .step = the authority finds that what it shows is wrong

fact-deregistered = Has the business been lawfully deregistered?
    .name = lawful deregistration of the business
    .help = It was wound up and struck off the register (依法注销). A licence that was taken away (吊销) is not enough.
    .why = After it everything shown about the business is taken down (Order 107, art. 20(1)).
    .step = the business is lawfully deregistered

fact-plan_approved = Has a court approved a plan or a settlement in bankruptcy?
    .name = approval of the plan or settlement
    .help = The ruling that approves a reorganisation plan (批准重整计划) or recognises a settlement (认可和解协议).
    .why = While the plan is carried out, the authority may hide the entry for the time being (Order 107, art. 22(1)).
    .step = the court approves the plan or settlement

fact-relief_asked = Has temporary repair been asked for on the strength of that ruling?
    .name = request for temporary repair
    .help = The day on which the market regulator at the place of registration received the request (临时信用修复申请).
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
    .help = If it was taken off and put back on, answer “not yet”.
    .why = The limits that come with the entry end with it.
    .step = the entry is taken off

## Open questions

reading-transition-44 = The entry is from before September 2021. Order 44 repealed the old rules and says nothing about old entries. Which rules count?
reading-transition-44-old-rules = The old rules: five years, and no relapse
reading-transition-44-new-rules-from-listing = Order 44: three years from the listing
reading-transition-44-new-rules-from-2021 = Order 44: three years, from 1 September 2021 at the earliest

reading-transition-107 = The entry is from before 25 December 2025. Order 107 says nothing about entries that were already running. Which text counts?
reading-transition-107-new-text = Order 107: it speaks of everybody who is on the list
reading-transition-107-old-text = Order 44 alone, under which the entry was made

reading-conflict = Order 44 and Order 107 differ on when the years begin and on how fast a request is decided, and neither gives way in words. Which one prevails?
reading-conflict-order-107 = Order 107: the later rule, made for repair alone
reading-conflict-order-44 = Order 44: it was not repealed and is the rule of this list

reading-full-years = When are three full years (满三年) over?
reading-full-years-next-day = When the last day has ended, so on the next day
reading-full-years-same-day = On the day with the same date

reading-restart-44 = Order 44 says that the period is counted anew after false papers, not from when. From when?
reading-restart-44-revocation = From the decision that revokes the removal, as Order 107 says
reading-restart-44-publication = From a new display, whose day is not known

reading-annulment-anchor = The penalty falls. From when do the three working days for taking the entry down run?
reading-annulment-anchor-penalty = From the annulment of the penalty
reading-annulment-anchor-listing = From the decision that annuls the listing

reading-post-ban-start = From when do the three years run in which a representative may hold no such post elsewhere? No day is named.
reading-post-ban-start-listing = From the decision to list
reading-post-ban-start-publication = From the display of the entry

reading-post-ban-2021-to-2024 = Between September 2021 and April 2024 the Regulation still spoke of the old list. Does its ban on representatives reach entries under Order 44?
reading-post-ban-2021-to-2024-covered = Yes, the list of Order 44 has taken the place of the old one
reading-post-ban-2021-to-2024-not-covered = No, Order 44 does not name such a ban

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Yes
reading-makeup-days-not-counted = No, only Monday to Friday

## Definitions

define-old_text = the rules from before September 2021 govern the entry
define-text_107 = Order 107 governs the periods of the entry
define-clock_start = day from which the years are counted
define-counted_from = day from which the years are counted, or counted anew after false papers
define-text_in_force = the text that counts is in force
define-three_years_over = three full years are over
define-one_year_over = one full year is over
define-term_over = end of the entry: three full years, or the end of a longer ban
define-five_years_over = five full years are over
define-measure_over = no ban or limit for a set time is running
define-may_ask_again = no three-year wait after a refusal for false papers is running
define-request_open = early removal can be asked for: nothing shuts it off, and the time and conditions are met
define-grant = the authority decides to take the entry off early
define-request_open_83 = removal after five years can be asked for: no relapse shuts it off
define-conditions_met = all duties performed and harm removed
define-listed_under_44 = the decision to list was made since 1 September 2021
define-accepted_since_107 = accepted on or after 25 December 2025
define-post_ban_begins = day from which the ban on posts runs
define-post_ban_listing = the entry brings a ban on posts for its representative

define-relief_under_107 = temporary repair was asked for since 25 December 2025
define-days_2 = two working days
define-days_3 = three working days
define-days_5 = five working days
define-days_7 = seven working days
define-days_10 = ten working days
define-days_15 = fifteen working days
define-days_17 = seventeen working days
define-days_20 = twenty working days

## Ways off

path-expiry = Three years pass
    .what = The market regulator has to take the entry off when three full years are over. No request is needed. If a statutory ban or limit is longer than three years, the entry lasts as long as the ban.
path-repair = Early removal is asked for after one year
    .what = Credit repair (信用修复): after one full year the listed party may ask for removal, if it has performed every duty, put the violation right and had no further heavier penalty. The authority decides; the text does not promise removal. A pledge alone is never enough.
path-granted = Early removal has been decided
    .what = Once the authority has decided to take the entry off, it has three working days to do so and to lift the measures.
path-penalty-annulled = The penalty behind the entry falls
    .what = If that penalty is annulled, or found unlawful or void, the authority has to annul the entry too and take it down within three working days. No year has to pass.
path-review = The decision to list is annulled on reconsideration or by a court
    .what = The listed party may ask for administrative reconsideration (行政复议) or go to court (行政诉讼) against the listing or against a refusal to remove. If the decision is annulled, the entry has lost its basis. The texts set no number of days for this case.
path-correction = A mistake in the display is corrected
    .what = If what is shown is wrong, for instance the wrong business, the authority has to correct it promptly, and anyone with proof may demand it. No year has to pass, no pledge is needed. The text sets no number of days.
path-deregistered = The business is lawfully deregistered
    .what = After lawful deregistration the market regulator at the place of registration has to take the business off the list. Limits on posts and occupations of its people go on under their own laws. The text sets no number of days.
path-masked = The entry is hidden while a bankruptcy plan runs
    .what = With the court’s ruling the business may ask for temporary repair. The authority may hide the entry, or add a remark, within seven working days. This is not a removal: if the plan fails, the entry is shown again.
path-plan-completed = The bankruptcy plan was carried out
    .what = With the court’s ruling on completion the business asks for repair. If it has put its conduct right or performed its duties, the authority has to end the display. No minimum period is named.
path-five-years-2014 = Five years without relapse (Regulation of 2014)
    .what = An old entry made after three years on the list of abnormal operations ended after five years without another reason for that list. The rule was in the Regulation until its revision of 2024.
path-five-years-83 = Five years without relapse (Order 83)
    .what = An old entry made for another reason ended after five years without a new reason for listing. Order 83 was seen in reprints only; it seems that removal had to be asked for.

## Procedures

procedure-listing = Showing the entry to the public
    .what = How fast the entry has to appear.
procedure-listing-publish = The authority shows the entry, if it sits in the same province as the business
procedure-listing-forward = If it sits in another province, it sends the entry there, where it has to be shown within ten working days of arrival
procedure-repair = Asking for early removal
    .what = The request goes to the authority that made the entry.
procedure-repair-apply = Ask for removal, with application, proof of who is asking, pledge and proof of what was done
procedure-repair-accept = The authority accepts the request, or names the missing papers once
procedure-repair-decide = The authority decides on removal
procedure-repair-decide-extended = The last day if the time was extended by ten working days for a complicated case (Order 107)
procedure-repair-take-down = The authority takes the entry down and lifts the measures
procedure-repair-83 = Asking for removal under the old Order 83
    .what = Known from reprints only.
procedure-repair-83-apply-83 = Ask for removal after five years
procedure-repair-83-decide-83 = The authority decides (entries after three years on the abnormal list)
procedure-temporary-masking = Temporary repair in bankruptcy
    .what = The authority may help, it need not.
procedure-temporary-masking-ask = Ask for temporary repair with the court’s ruling
procedure-temporary-masking-mask = The authority may hide the entry by this day
procedure-correction = Having a mistake corrected
    .what = Open from the first day of the display.
procedure-correction-demand = Demand correction, with proof
procedure-challenge = Going against the decision
    .what = Reconsideration by a higher authority or a lawsuit; either may come first. The same roads are open against a refusal to remove, with the times counted from that refusal. If the decision did not say that it can be challenged, where and until when, the time begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known.
procedure-challenge-reconsideration = Ask for administrative reconsideration (行政复议)
procedure-challenge-lawsuit = Go to court directly (行政诉讼)

## What the entry brings

effect-publication = The entry is shown to everybody on the national credit website
effect-circulation = The entry is passed to other authorities, which may sanction jointly
effect-approvals-and-qualifications = An important factor against permits, qualifications and grades
effect-procurement-and-bidding = A limit or ban in government procurement and tenders
effect-state-land = A limit or ban when state land is granted
effect-inspections = More frequent inspections as a subject of key supervision
effect-commitment-procedure = No approval on a mere declaration (告知承诺制)
effect-honours = No honours
effect-simple-deregistration = The business cannot be struck off in the short procedure
effect-fraud-decision-shown = The refusal or revocation for false papers is itself shown to the public

## What removal does not lift

bar-representative-elsewhere = The legal representative or person in charge of a listed firm may hold no such post in another firm (three years)
bar-no-new-repair-request = No repair may be asked for after false papers (three years)
bar-statutory-limit = The ban or limit imposed with the penalty runs on by its own law

## Notes

note-two-texts = Order 107 on repair came later than Order 44 on the list and did not repeal it. They differ: one year and three years from the public display (Order 107) or from the listing (Order 44), and seven or fifteen working days for the decision. The result follows Order 107 unless another reading is chosen. Among rules of one authority the special and the newer one come first (Legislation Law, art. 103); where a newer general rule meets an older special one, that authority decides (art. 106). Which of the two is the special one can be argued.
note-no-transition-107 = The entry is from before 25 December 2025, and Order 107 has no transitional clause. Both texts are shown where they differ. The Legislation Law says that rules do not reach back, except a special provision made to protect people better (art. 104); whether that settles the matter for an entry that goes on is not said.
note-no-transition-44 = The entry is from before September 2021, and Order 44 has no transitional clause. The old five years and the new three years are both shown. The Legislation Law says that rules do not reach back, except a special provision made to protect people better (art. 93 of the text of 2015); whether that settles the matter for an entry that goes on is not said.
note-order-83-not-read = Order 83 of 2015 could be read only in reprints, and not to its end. Its first day in force, 1 April 2016, is from memory.
note-person-needs-a-rule = Order 44 lets a responsible person be entered only where a law, a regulation or a central policy says so. If the decision names none, that is worth raising on reconsideration.
note-no-intent = Whoever proves that there was no intent may not be listed at all. This is a ground for going against the decision, not a condition of repair.
note-consent-above = A county or city authority needs the consent of the level above before it lists, and the listing has to be decided together with the penalty, after telling the party why. A missing step is worth raising on reconsideration.
note-penalty-shown-apart = When the entry goes, the display of the penalty behind it ends too, unless Order 107 gives that penalty a longer period of its own. The pack on penalties shown by market regulators counts that period.
note-grant-is-a-decision = Meeting every condition opens the request; the authority still examines and decides. Order 107 also lets it refuse where removal could harm national security or the public interest. A refusal has to be in writing and give reasons.
note-another-province = If the authority that decided sits in another province than the business: within three working days of its decision it has to pass the result on to the market regulator at the place of registration, who helps to end the display. No number of days is set for that last step, so it can take longer than the three working days shown.
note-false-papers-44 = Under Order 44 a removal is revoked only where hiding facts or false papers were serious. The entry comes back and its period is counted anew; Order 44 does not say that early removal is then closed.
note-credit-china-is-apart = The website Credit China (信用中国) shows copies. Order 107 wants both sites to share data and accept each other’s decisions; whether a copy is gone should be looked up.
note-plan-failed = If the bankruptcy plan is not carried out, the market regulator has to show the entry again.
note-private-websites = Private websites that sell company information have to update at once from the national website. A stale entry there is a reason to write to the website.
note-revision-draft = A draft revision of Order 44 was out for comment in October 2025. Whether it was adopted was not found; a draft is not law.
note-posts-after-deregistration = Deregistering the business does not end limits on posts or occupations of its representative; those go on under their own laws.
note-private-economy = For private businesses and their owners a law of 2025 says that authorities lift measures and end the display in good time, and on all platforms together, once the conditions of repair are met. It sets no days.

## Assumptions

assume-no-new-listing = no new decision to list and no false papers follow
assume-no-heavier-penalty = no further heavier penalty follows
assume-no-relapse = no new reason for listing arises within the five years

## Sources

source-samr-107 = Measures of the State Administration for Market Regulation on credit repair (Order 107 of 2025)
    .short = SAMR Order 107
source-samr-44 = Measures of the State Administration for Market Regulation on the list of serious violations (Order 44 of 2021)
    .short = SAMR Order 44
source-saic-83 = Interim Measures of the State Administration for Industry and Commerce on the list of seriously unlawful firms (Order 83 of 2015)
    .short = SAIC Order 83
source-reg-2014 = Interim Regulation of the State Council on the publicity of company information (2014)
    .short = Regulation of 2014
source-reg-2024 = Interim Regulation of the State Council on the publicity of company information (as revised in 2024)
    .short = Regulation of 2024
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
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
source-registration-rules-2022 = Rules for carrying out the registration Regulation (2022)
    .short = registration Rules of 2022
source-private-economy-2025 = Law on the Promotion of the Private Economy (2025)
    .short = Private Economy Law
source-draft-2025 = Draft revision of Order 44 (October 2025)
    .short = draft of 2025
