# The emergency-management list of seriously dishonest subjects in work safety: every word a person reads about it.
# The logic stands in rules/work-safety/pack.toml; an id there has its words here.

title = The work-safety list of the emergency-management authorities (安全生产严重失信主体名单)
    .short = Work safety
about = This list names businesses, testing and assessment bodies and their staff who were penalised over an accident or a breach of safety law, where the case is vile and grave. The national rule of 2023 was read only up to its fifth article, so how long an entry lasts and how it ends early is known only from the rule of one province. Entries published before October 2023 fell under an older rule: as reported, one year, and off only on a request made in the last thirty days.
keeper = the emergency-management authority
look-for = Websites show 安全生产严重失信主体名单, issued by an emergency-management authority (应急管理部、应急管理厅、应急管理局); before October 2023 安全生产失信联合惩戒“黑名单”. The list and the penalty decision (行政处罚决定书) come from the same authority.

actor-person = the listed person
actor-authority = the emergency-management authority
actor-court = the reconsideration authority or the court

## Groups of questions

group-listing = What is known about the entry?
group-request = Has anybody asked for the entry to be removed at the end of the year? (entries published before October 2023)
group-repair = Has anything been done to put the matter right?
group-validity = Has anybody found that the entry or its basis is wrong?
group-dates = Which of these dates are known?
group-head = Was the person the head of a business, and punished for an accident?
group-afterwards = Is the entry off the list?

## Facts

fact-published_on = On what day was the entry published?
    .name = publication of the entry
    .help = The day on which the list with this name was made public, on a website of the authority or on Credit China. A month or a year alone is also an answer.
    .why = As reported, the year of the older rule runs from publication. The day also tells which of the two rules applies.

fact-who = Who is the person on this list?
    .name = part of the listed person
    .help = The list can name businesses and bodies, and persons: those responsible in them, or those penalised for what they did themselves.
    .why = Some remedies and bans concern individuals only (2023 Measures, art. 3).
fact-who-responsible-person = Listed as a person responsible in a business or body
fact-who-own-conduct = Listed as an individual, for what he or she did
fact-who-entity = The business or body itself

fact-penalised = Was there a penalty decision behind the entry?
    .name = penalty behind the entry
    .help = A decision of the authority on a penalty (行政处罚决定书), over an accident or a breach of safety law.
    .why = The rule of 2023 lists only those who received an administrative penalty (2023 Measures, art. 3).

fact-requested = Has a request for removal at the end of the year been made?
    .name = request for removal
    .help = To the work-safety authority of the county or above. Give the day on which it was made.
    .why = As reported, the older rule takes nobody off without a request made within the thirty days before the year ends.
    .step = the person asks for removal

fact-approved = Has the central authority approved the removal?
    .name = approval by the central authority
    .help = As reported, the central work-safety authority examined the request and published the names of those removed.
    .why = Only after that is the entry off (older rule, as reported).
    .step = the central authority approves the removal

fact-corrected = Has the violation been put right, and have its effects been removed?
    .name = correction of the violation
    .help = For instance the hazard is gone and the penalty is paid. What exactly is asked for was not read.
    .why = As reported from one province, those who put the matter right may apply after twelve months.
    .step = the person puts the violation right and removes its effects

fact-false_papers = Was an early removal revoked because facts were hidden or papers were false?
    .name = early removal revoked
    .help = The authority then puts the entry back.
    .why = As reported from one province, the entry is put back in such a case.

fact-data_found_wrong = Has the authority found that the entry rests on wrong information?
    .name = finding that the entry rests on wrong information
    .help = For instance another person of the same name, or a penalty that does not exist. If only a detail is wrong, it has to be corrected too, but the entry stays; then answer “not yet”.
    .why = Whoever handles personal information has to check and correct it promptly (Personal Information Protection Law, art. 46).
    .step = the authority finds that the entry rests on wrong information

fact-listing_annulled = Has the listing been revoked in reconsideration or by a court?
    .name = revocation of the listing
    .help = A decision on administrative reconsideration (行政复议决定) or a judgment that revokes the listing.
    .why = An act that was revoked can no longer be applied.
    .step = the listing is revoked in reconsideration or by a court

fact-penalty_annulled = Has the penalty behind the entry been changed, revoked or found unlawful or void?
    .name = revocation of the penalty
    .help = In reconsideration, by a court, or by the authority itself.
    .why = A published penalty decision then has to be withdrawn within three working days, with reasons (Administrative Penalty Law, arts. 48 and 85).
    .step = the penalty is revoked

fact-decision_served = On what day was the decision to list delivered?
    .name = delivery of the decision
    .help = The day on which the person received the decision, or otherwise learned of it.
    .why = The time limits for reconsideration and for a lawsuit run from knowing of the decision.

fact-head_punished = Was the person, as head of a business, dismissed or sentenced because neglected safety duties led to an accident?
    .name = punishment as head of a business
    .help = The head is the principal person in charge (主要负责人). Dismissal from post (撤职) and a criminal sentence both count.
    .why = Five years without such a post follow, or a lifetime in the industry; leaving the list does not lift that (Work Safety Law, art. 94).
fact-head_punished-no = No
fact-head_punished-dismissed = Dismissed from post
fact-head_punished-sentenced = Sentenced by a criminal court

fact-head_ban_from = On what day was the person dismissed, or was the sentence completed?
    .name = dismissal, or completion of the sentence
    .help = For a dismissal its day; for a sentence the day it was served in full.
    .why = The five years run from this day (Work Safety Law, art. 94(3)).
    .step = the person is dismissed, or completes the sentence

fact-major_accident = Was the person responsible for a major or especially major accident?
    .name = responsibility for a major accident
    .help = The accident report says which class it was (重大事故、特别重大事故).
    .why = Then the person may never again head a business in that industry (Work Safety Law, art. 94(3)).

fact-deleted = Has the entry been taken off the list?
    .name = removal from the list
    .help = Only if it is off now.
    .why = What the entry brings ends with the actual removal.
    .step = the authority takes the entry off the list

## Open questions of law

reading-transition = The entry was published before October 2023. Does the rule of 2023 apply to it now? What was read of that rule says nothing about older entries.
reading-transition-old-text = The older rule goes on for older entries
reading-transition-new-text = The rule of 2023 applies to them too

reading-first-day = Is the day of publication itself counted in the year?
reading-first-day-not-counted = It is not counted
reading-first-day-counted = It is counted

reading-thirty-days = The request belongs in the thirty days before the year ends. Is the last day of the year one of the thirty?
reading-thirty-days-day-of-expiry-not-counted = No, thirty days lie before it
reading-thirty-days-day-of-expiry-counted = Yes, it is the thirtieth

## Definitions

define-old_text = the rule of 2017 applies
define-new_text = the rule of 2023 applies
define-year_end = the year from publication ends (as reported)
define-window_start = the thirty days for the request begin (as reported)
define-request_in_time = the request is made within the thirty days
define-approval = the central authority approves the removal
define-three_years = three years from publication (known from one province only)
define-twelve_months = twelve months from publication (known from one province only)
define-individual = the listed person is an individual
define-head_banned = the bar from heading a business begins

## Ways off the list

path-request-2017 = The year ends and removal was asked for in time (rule of 2017, as reported)
    .what = As reported, an entry lasts one year from publication and does not end by itself: the person has to ask for removal within the thirty days before the end. The authorities then check the request, strictly according to one report, and the central authority decides. What happens without a request was not found.
path-approved-2017 = The central authority has approved the removal (rule of 2017, as reported)
    .what = As reported, the central authority tells the other authorities of those it has approved, and makes their names public. No number of days is reported.
path-expiry = Three years pass (known from one province only)
    .what = A rule of Shanxi province, made to carry out the national rule of 2023, is reported to set a period of three years; the office that listed then removes the entry. The national rule was not read on this point, and from which day the years run is not reported. The day shown counts from publication.
path-early-removal = After twelve months, on request (known from one province only)
    .what = The same provincial rule is reported to let those who put the matter right apply after twelve full months, if conditions are met that the report does not name. The national rule was not read on this point.
path-data-correction = The entry rests on wrong information
    .what = An individual can ask the authority to correct wrong or incomplete information about him or her. It has to check and to correct promptly; no number of days is given, and a refusal needs reasons and can be taken to court. That an entry without any true basis has to come off in this way is an interpretation. No waiting time and no pledge is needed.
path-listing-annulled = The listing is revoked in reconsideration or by a court
    .what = The general laws let an unlawful act of an authority be revoked. That a listing can be attacked in this way is an interpretation here, because the part of the national rule on remedies was not read.

## Procedures

procedure-removal-2017 = Removal at the end of the year (rule of 2017, as reported)
    .what = Without the request nothing is reported to happen.
procedure-removal-2017-ask = Ask the work-safety authority of the county or above for removal
procedure-removal-2017-approve = The central authority checks the request, decides, and makes the removal public; no number of days is reported

procedure-correction = Correcting information
    .what = For personal information in the entry, and for a published penalty that no longer stands.
procedure-correction-ask-correction = Ask the authority to correct or complete personal information
procedure-correction-sue-if-refused = Sue if the request is refused; the refusal needs reasons
procedure-correction-withdraw-penalty = Withdraw the published penalty decision that was changed or revoked, and give reasons

procedure-remedies = Reconsideration and lawsuit
    .what = The time limits are those of the general laws. That a listing can be attacked in this way is an interpretation, because the national rule was read only up to article 5.
procedure-remedies-reconsideration = Ask for reconsideration of the listing
procedure-remedies-lawsuit = Sue against the listing, if no reconsideration was asked for

## Effects

effect-publication = The violation is made public
effect-circulation = Other authorities and financial institutions are told
effect-inspections = More frequent inspections
effect-approvals-and-qualifications = Approval of projects is suspended
effect-insurance-premiums = Higher insurance premiums
effect-industry-or-occupation-ban = Exclusion from the industry or occupation, as other rules provide
effect-subsidies = Government subsidies are cut, stopped or taken back (as reported)
effect-procurement-and-bidding = Limits on bidding for construction contracts (as reported)
effect-finance = Limits on issuing bonds and shares (as reported)

## What deletion does not lift

bar-head-of-any-unit = May not head any business
bar-head-in-the-industry = May never again head a business in this industry

## Notes

note-order-11-not-read = The national rule of 2023 could be read only up to article 5. How long an entry lasts, when it may be removed early and what is asked for are known only from a report on the rule of Shanxi province. No day here can be relied on before the rule itself has been read.
note-two-conditions = The rule of 2023 asks for two things: an administrative penalty over an accident or a breach of safety law, and a case that is vile in nature and grave. The authority that imposed the penalty decides on the listing and answers for it.
note-no-penalty = No penalty stands behind the entry. The rule of 2023 lists only those who were penalised, so that is a reason to ask for a correction and to use the remedies.
note-reasons-as-reported = As reported, there are nine reasons, and six were seen: a major accident; two larger accidents in twelve months; a fine multiplied under article 114 of the Work Safety Law; hiding an accident or reporting it falsely; a head who does not organise the rescue or flees; operating without a permit or while it is suspended. Renting out qualifications and false reports of testing bodies are named as well.
note-not-by-itself-2017 = The end of the year alone was not enough. As reported, the request within the last thirty days is needed, and the central authority decides.
note-no-request-2017 = No request was made in time. What then happens was not found in any report, so a way off cannot be named.
note-request-too-early-2017 = The request was made before the thirty days began. Whether it counts was not found; asking again within the thirty days is the safe course.
note-local-lists-2016 = Provinces had lists of their own before, with other terms: Tianjin and Jiangsu are reported to have set one year for a first and three years for a later entry.
note-no-transition = The entry is older than October 2023. What was read of the rule of 2023 says nothing about older entries, and the end of the older rule was not verified.
note-false-papers = Known from one province only: if facts were hidden or papers false, the early removal is revoked and the entry is put back. From when its time then runs is not reported.
note-penalty-gone = The penalty behind the entry no longer stands. A published penalty has to be withdrawn within three working days. What this means for the entry is in a part of the rule that was not read; without a penalty the condition for listing is missing.
note-other-bans = Separate bans stand in the Work Safety Law: five years or life for staff of bodies that gave false reports or lent out their qualification (article 92), and for heads of businesses that were closed (article 113). They run on their own and do not end with this list.
note-remedies-not-told = Worth checking: did the decision say that it can be challenged, where and until when? If not, the time for challenging it begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known. For reconsideration this stands in the law in force since 2024. That the listing is such a decision is an interpretation.
note-credit-china = An interpretation: the website Credit China (信用中国) takes applications and passes them on. Under its own rules an entry of a serious list is shown for at least one year and at most three; if the matter is not put right by then, the rules of the authority decide.
note-names-of-persons-on-credit-china = Credit China does not, as a principle, show information about individuals. If a name is shown there, an objection can be made; it is checked within seven working days of being accepted.
note-freshness = How current this is: last compared on 23 November 2026. No change to the rule of 2023 was found, but most of it was not read.

## Sources

source-mem-11-2023 = Measures on the list of seriously dishonest subjects in work safety (Ministry of Emergency Management, Order 11 of 2023)
    .short = 2023 Measures
source-mem-11-press = Press reports on the reasons for listing in Order 11 (August 2023)
    .short = press reports on Order 11
source-shanxi-2024 = Rules of Shanxi province on the list of seriously dishonest subjects in work safety (2024)
    .short = Shanxi rules of 2024
source-saws-49-2017 = Implementing measures on joint punishment of dishonest conduct in work safety (State Administration of Work Safety, 2017)
    .short = 2017 Measures
source-press-2019 = A newspaper report on the list of 2019 and its measures
    .short = newspaper report of 2019
source-local-2016 = Local lists of Tianjin and Jiangsu (2016)
source-work-safety-law-2021 = Work Safety Law (as amended in 2021)
    .short = Work Safety Law
source-penalty-2021 = Administrative Penalty Law (as revised in 2021)
    .short = Administrative Penalty Law
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
source-civil-code = Civil Code
source-credit-repair-2025 = Measures for the management of credit repair (National Development and Reform Commission, 2025)
    .short = 2025 Measures on credit repair
