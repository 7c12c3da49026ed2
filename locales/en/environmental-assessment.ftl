# Who writes environmental impact reports: every word a person reads about their lists.
# The logic stands in rules/environmental-assessment/pack.toml; an id there has its words here.

title = The credit platform for environmental impact assessment: points and lists (环境影响评价信用平台)
    .short = Environmental assessment
about = The environment authorities give points to people and units that write environmental impact reports (环境影响报告书、报告表) for breaches of the rules of that work. The points are shown on a national platform for five years, in some cases for good. Enough points bring a list: heightened supervision, rectification within six months, or the “black list” of those banned from writing such reports.
keeper = the environment authority
look-for = A decision on points (失信行为记分决定), or on the platform for environmental impact assessment (全国统一的环境影响评价信用平台): 限期整改名单, “黑名单” or 重点监督检查名单.

actor-authority = the environment authority

## Groups of questions

group-entry = What is known about the points and the list?
group-terms = Which of these dates are known?
group-against = Has anything been done against it, and does the entry still stand?

## Facts

fact-record = Which entry is meant?
    .name = kind of entry
    .help = The platform and the authority’s decision name it. If there are several, look at each as a listing of its own.
    .why = Each has a term of its own (Measures of 2019, arts. 34, 37 to 39).
fact-record-points-only = Points that are shown, and no list (失信记分)
fact-record-rectification = The list of those who must put things right within six months (限期整改名单)
fact-record-black-list = The “black list” of those banned from writing reports (“黑名单”)
fact-record-heightened-by-points = The list for heightened supervision, because of the person’s own points (重点监督检查名单)
fact-record-heightened-by-link = The list for heightened supervision, because of a link of ownership to a unit on the “black list”

fact-who = Who is on it?
    .name = who is on it
    .help = A technical unit (技术单位) writes reports for others; some builders (建设单位) write their own.
    .why = For a banned technical unit, and for a person banned for life, the points are shown for good (art. 34).
fact-who-person = A person who writes such reports (编制人员)
fact-who-technical-unit = A technical unit that writes them for others (技术单位)
fact-who-own-unit = A builder that writes its own reports (自行编制的建设单位)

fact-decided_on = On what day was the decision on the points made?
    .name = decision on the points
    .help = The date on the decision (失信行为记分决定). It can be one document with the penalty. For a link of ownership: the decision about the other unit. A month or a year alone is also an answer.
    .why = The five years of display run from it (art. 34(2)).

fact-limit_on = On what day was the limit score reached, the last time?
    .name = day on which the limit score was reached
    .help = 20 points (限制分数) within a cycle of one year; a ban from writing reports counts 20 points at once. For a link of ownership: the day on which the other unit reached it.
    .why = The six months of the one list and the two years of the other run from it (arts. 38 and 39(2)).

fact-ban = If it is the “black list”: for how long does the penalty decision ban the person or unit from writing reports?
    .name = length of the ban
    .help = The penalty decision (行政处罚决定书) says so. For other entries this question does not matter.
    .why = The entry lasts as long as the ban (art. 39(1)).
fact-ban-until-a-day = For a number of years
fact-ban-no-end-named = It names no end
fact-ban-for-life = For life (终身)

fact-ban_until = On what day does the ban end?
    .name = last day of the ban
    .help = The last day, as the penalty decision gives it or the authority counts it. The Measures do not say from when a ban is counted.
    .why = The entry on the “black list” ends with the ban (art. 39(1)).

fact-cycle_end = If the person’s own points led to heightened supervision: on what day does the scoring cycle end in which they were given?
    .name = end of the scoring cycle
    .help = A cycle lasts one year, from the day on which the file on the platform was opened; the platform shows it. For other entries this question does not matter.
    .why = The list lasts for the two cycles after it (art. 37).

fact-learned_on = On what day did the person or unit learn of the decision?
    .name = day on which the decision became known
    .help = Normally the day of delivery.
    .why = The sixty days for administrative reconsideration run from it (Administrative Reconsideration Law, art. 20(1)).

fact-reconsideration_asked = Has administrative reconsideration been asked for?
    .name = request for reconsideration
    .help = 行政复议, of the government or of the authority above.
    .why = It is one way to have the decision annulled.
    .step = the person or unit asks for reconsideration

fact-annulled = Has the decision been annulled?
    .name = annulment of the decision
    .help = In reconsideration, by a court or by the authority itself.
    .why = Without the decision there are no points and no ban.
    .step = the decision is annulled

fact-deleted = Has the entry in fact come off the platform?
    .name = removal of the entry
    .help = The day on which it is no longer shown.
    .why = It ends what comes with the entry.

## Open questions of law

reading-first-day = The terms run “from the day” (自…之日起) on which something happened. Is that day itself counted?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: the term then ends one day sooner

reading-list-display-start = The news that somebody is on a list is shown for five years. From when? Article 40 does not say.
reading-list-display-start-entry = From the entry on the list
reading-list-display-start-end = From the end of the time on the list

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day?
reading-makeup-days-counted = Yes, because the State Council’s notice makes it one
reading-makeup-days-not-counted = No; only Monday to Friday are

## Definitions

define-rectification_last = last day of the six months
define-linked_last = last day of the two years of heightened supervision
define-cycles_last = last day of the two following scoring cycles of one year each
define-points_last = last day of the five years of display
define-shown_for_good = the points are shown for good: a banned technical unit, or a person banned for life
define-ban_over = the ban has a last day, and it has passed
define-list_term_over = the time on the list is over
define-off_the_list = the time on the list is over, the decision is annulled or the entry is gone
define-list_entry = beginning of the entry on the list

## Ways off

path-display-ends = The five years of display run out
    .what = Points that have led to no list are shown for five years from the decision. The Measures set no day for the platform to take them down.
path-rectification-ends = The six months for putting things right run out
    .what = The entry lasts six months from the day on which the limit score was reached. No test and no request is written down. Whoever reaches the limit again meanwhile has six months more from that day.
path-ban-ends = The ban ends, and the entry with it
    .what = The entry on the “black list” lasts as long as the ban in the penalty decision. A ban for life, or one without an end, never opens this way.
path-two-cycles-end = The two following scoring cycles run out
    .what = Heightened supervision because of the person’s or unit’s own points lasts for the two scoring cycles after the one in which the warning score (10 points) was reached. A cycle is one year.
path-two-years-end = Two years of heightened supervision run out
    .what = Units linked by ownership to a unit on the “black list” are supervised more closely for two years from the day on which that unit reached the limit score.
path-annulled = The decision is annulled
    .what = If the decision on the points, or the penalty behind them, is annulled, what rests on it has to go. The Measures do not say so themselves: it follows from the general law of review, and is marked as an interpretation.

assume-limit-not-reached-again = the limit score is not reached again within the six months
assume-cycles-not-restarted = no entry on another list starts the scoring cycle anew

## Procedures

procedure-recording = Recording the points
    .what = The authority puts its written decision on the platform and into the credit file there.
procedure-recording-upload = The authority uploads the decision to the platform

procedure-reconsideration = Asking for reconsideration
    .what = The Measures name no objection of their own. The general law lets the person or unit ask for administrative reconsideration, or go to court. The decision stays in force meanwhile, with few exceptions.
procedure-reconsideration-ask = The person or unit asks for administrative reconsideration (行政复议) within sixty days

## Effects

effect-publication = Display of the points and of the conduct on the national platform
effect-list-publication = Display of the news that the person or unit is or was on a list
effect-reports-not-accepted = Environmental impact reports written by the person or unit are not accepted
effect-inspections = More of the reports written are checked again, and more often
effect-circulation = The penalty is passed on to the national company register and the national credit platform

## Notes

note-no-early-end = The Measures know no early end, no repair and no request that shortens an entry.
note-repair-in-the-code = Since 15 August 2026 the Ecological and Environmental Code gives enterprises, institutions and other operators a right to ask for restoring their credit once they have put things right. It leaves the conditions to other rules; none were found for these lists.
note-environment-code = The law on which these Measures rest was folded into the Ecological and Environmental Code on 15 August 2026. The Code tells the ministry to make rules for the writing of reports and keeps credit supervision; it does not say whether the Measures of 2019 go on meanwhile, and no repeal was found. Under the Code people are banned for five years, in serious cases for ten; the ban for life of the old law is not in the articles that were read.
note-heard-before-the-points = Before points are given, the authority has to tell what it found, how many points it means to give and why, and has to look into what is answered in writing. The same conduct may not be scored twice.
note-reached-again = Whoever reaches the limit score again during the six months stays on the list for six months from that day: give the last such day.
note-shown-for-good = The points of a banned technical unit, and of a person banned for life, are shown for good (art. 34). The news of the entry on the list is shown for five years (art. 40). The two articles do not speak of each other.
note-half-yearly-notice = Every half year the ministry also publishes a notice of who is on this list.
note-approvals-withdrawn = A report that was written by somebody already on this list when it was handed in loses its approval when this is found out.
note-related-units-watched = The owners of a unit on the “black list”, units in which it or its legal representative has a share, and other units of the same owners are supervised more closely for two years.
note-points-of-the-lists = The warning score is 10 points in a cycle of one year, the limit score 20. A ban from writing reports counts 20 at once.
note-remedies-not-told = Worth checking: did the decision say that it can be challenged, where and until when? If not, the time for reconsideration or a lawsuit begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known.

## Sources

source-eia-measures-2019 = Measures on supervising the writing of environmental impact reports for construction projects (Order 9 of 2019)
    .short = Measures of 2019
source-points-2019 = Trial measures on points for those who write environmental impact reports (2019)
    .short = Points rules of 2019
source-eia-2018 = Environmental Impact Assessment Law (2018), repealed
    .short = Environmental Impact Assessment Law
source-eco-code-2026 = Ecological and Environmental Code (2026)
    .short = Ecological and Environmental Code
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-civil-code = Civil Code
    .short = Civil Code
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
