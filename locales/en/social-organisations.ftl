# The two lists of social organisations: every word a person reads about them.
# The logic stands in rules/social-organisations/pack.toml; an id there has its words here.

title = The lists of social organisations (活动异常名录、社会组织严重违法失信名单)
    .short = Social organisations
about = Civil-affairs authorities (民政部门) keep two lists of associations, foundations and social service bodies: one of abnormal activity, one of serious violations. Only the opening of the order behind them could be read. What is said here is reported by others, and no way off carries a day by which the authority has to act.
keeper = the civil-affairs authority
look-for = 列入活动异常名录 or 列入严重违法失信名单 on the website of social organisations (社会组织信用信息公示平台), or a decision of the civil-affairs office (民政局) with these words.

actor-authority = the civil-affairs authority
actor-person = the organisation

group-listing = What is known about the entry?
group-since = What has happened since?

fact-record = On which of the two lists does the organisation stand?
    .name = which of the two lists
    .help = The first (活动异常名录) is for missing reports, an address at which nobody is reached, and the like; the second (严重违法失信名单) for serious violations.
    .why = The ways off differ.
fact-record-abnormal = The list of abnormal activity (活动异常名录)
fact-record-serious = The list of serious violations (严重违法失信名单)

fact-listed_on = On what day was the organisation entered?
    .name = day of the entry
    .help = The date on the decision or on the website. A month or a year alone is also an answer.
    .why = The two years are counted from there, as reported.

fact-ground = If it is the list of serious violations: why was the organisation entered?
    .name = reason of the entry on the serious list
    .help = For the list of abnormal activity this question does not matter.
    .why = After two years of abnormal activity the old matter has to be put right first; after a revoked registration only deregistration helps, as reported.
fact-ground-two-years-abnormal = Two years on the list of abnormal activity
fact-ground-registration-revoked = Its registration was revoked (吊销登记证书、撤销成立登记)
fact-ground-other = Another reason

fact-relapse = Has a new reason for listing arisen since?
    .name = new reason for listing
    .help = For instance another missing report. Give the day of the newest one.
    .why = The time on the list is then counted anew, as reported.
    .step = a new reason for listing arises

fact-put_right = Has the organisation put right what led to the entry?
    .name = matter put right
    .help = The report is handed in, the inspection’s demands are met, the address is changed.
    .why = Without it nothing is reported to end the entry of abnormal activity.
    .step = the organisation puts right what led to the entry

fact-asked = Has the organisation asked for removal?
    .name = request for removal
    .help = To the authority that registered it (登记管理机关).
    .why = For the serious list a request is reported to be needed; for the other list the reports do not say.
    .step = the organisation asks for removal

fact-error_found = Has the authority found that the entry was a mistake?
    .name = finding that the entry was a mistake
    .help = The organisation may object, and the authority checks.
    .why = A mistake is to be corrected in good time, as reported.
    .step = the authority finds that the entry was a mistake

fact-deregistered = Has the organisation been deregistered?
    .name = deregistration of the organisation
    .help = 注销登记, after its registration was revoked.
    .why = Then the authority takes it off the list, as reported.
    .step = the organisation is deregistered

fact-deleted = Has the entry in fact been taken off the list?
    .name = removal of the entry
    .help = The date on the decision or on the website.
    .why = What comes with the entry ends with it.
    .step = the entry is taken off

reading-request-needed = Does an organisation on the list of abnormal activity have to ask for removal?
reading-request-needed-needed = Yes, as for the serious list
reading-request-needed-not-needed = No, the authority removes it by itself

reading-full-years = When are two full years over?
reading-full-years-next-day = When the last day has ended, so on the next day
reading-full-years-same-day = On the day with the same date

define-two_years_from_listing = two full years from the entry
define-two_years_from_relapse = two full years from the new reason
define-two_years_over = two full years without a new reason

path-put-right = What led to the entry is put right
    .what = As reported, an organisation on the list of abnormal activity is to be taken off in good time once it meets the conditions. Nothing is known about days.
path-two-years = Two years without a new reason, and a request
    .what = As reported, an organisation on the serious list may ask for removal after two full years without a new reason for listing. If it came there after two years of abnormal activity, it has to put that right as well. Whether the authority has to agree is not known.
path-deregistered = The organisation is deregistered
    .what = As reported, an organisation whose registration was revoked is taken off the serious list once it is deregistered.
path-mistake = A mistake is corrected
    .what = As reported, the organisation may object; if the authority finds a mistake, it corrects it in good time.

effect-publication = The entry is shown to everybody
effect-joint-sanctions = The authority, and others it asks, may sanction the organisation

note-moved-to-the-serious-list = As reported, after two full years on the list of abnormal activity the organisation is moved to the list of serious violations.
note-counted-anew = As reported, a new reason for listing while the entry stands starts the time anew.
note-order-not-read = Order 60 of the Ministry of Civil Affairs could not be read beyond article 7. Nothing here should be relied on without looking the order up.

assume-no-new-reason = no new reason for listing arises

source-mca-60 = Measures of the Ministry of Civil Affairs on the credit information of social organisations (Order 60 of 2018)
    .short = Order 60 of 2018
source-report-2018 = News report on Order 60 (China Central Television website, 2018)
    .short = news report of 2018
source-guide-2020 = Guide for learned societies, question 51 (2020)
    .short = guide of 2020
source-summary-2023 = Unsigned summary of the rules on removal
    .short = unsigned summary
source-civil-code = Civil Code
    .short = Civil Code
