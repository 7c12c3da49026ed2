# The display of customs penalties on Credit China: every word a person reads about it.
# The logic stands in rules/customs-publicity/pack.toml; an id there has its words here.

title = Customs penalties shown on Credit China (海关失信信息公示)
    .short = Customs penalties on display
act = end the display of this entry
gone = the display ends
was = the display was ended
about = The customs authorities show penalties of enterprises, and places on the customs list, on the website Credit China (信用中国). Minor information is not to be shown; general information is shown for one year, serious information for three. Repair can be asked for after three months or one year. The customs rating of the enterprise is another record.
keeper = the customs authority
look-for = An entry on Credit China (信用中国) or a customs website that names a customs authority (海关) as the one that decided, with the number of the penalty decision (行政处罚决定书).
actor-person = the enterprise
actor-higher-court = the customs authority, a reconsideration authority or a court

## Groups of questions

group-display = What is shown, and since when?
group-repair = Which conditions for repair are there?
group-application = What has happened with an application for repair?
group-errors = Has the penalty fallen, and has the display ended?

## Facts

fact-shown_on = Since what day has the information been shown?
    .name = first day of the display
    .help = The day on which Credit China first showed it. A month or a year alone is also an answer.
    .why = The times might run from it, or from the penalty; the rule on this was not found (2026 Measures, art. 35(1)).

fact-kinds = What is shown?
    .name = what is shown
    .help = Choose all that the decision contains. A fine in the ordinary procedure is “another penalty”.
    .why = The class decides how long it is shown (2026 Measures, art. 34).
fact-kinds-warning = A warning (警告)
fact-kinds-public-criticism = Public criticism (通报批评)
fact-kinds-summary-procedure = A penalty in the summary procedure (简易程序)
fact-kinds-other-penalty = Another penalty, such as a fine
fact-kinds-licence-revoked = A permit revoked (吊销许可证件)
fact-kinds-broking-ban = A ban from customs broking (禁止从事报关业务)
fact-kinds-smuggling = A penalty for smuggling (走私)
fact-kinds-export-control = A penalty for a wilful breach of export control
fact-kinds-serious-list = A place on the customs list of seriously dishonest subjects, or the penalty behind it

fact-penalty_on = What date is written on the penalty decision, or on the decision to list?
    .name = date of the decision
    .help = The date of the penalty decision (行政处罚决定书) or of the decision to list.
    .why = The times might run from it; the general rules for Credit China count from the document (2025 Measures on credit repair, art. 7).

fact-corrected = Has the violation been put right, and have the bad effects been removed?
    .name = violation put right
    .help = With proof.
    .why = It is a condition for repair (2026 Measures, arts. 36 and 37).
    .step = the enterprise puts the violation right and removes the bad effects

fact-pledged = Has the enterprise given a credit pledge?
    .name = credit pledge
    .help = In writing (信用承诺书).
    .why = It is a condition for repair, and not enough by itself (2026 Measures, art. 36).
    .step = the enterprise gives a credit pledge

fact-not_repairable = Does a law, an administrative regulation or a central policy document say that this cannot be repaired?
    .name = matter that cannot be repaired
    .help = Such a document would have to say so expressly.
    .why = Then there is no repair (2026 Measures, art. 40).

fact-applied = Has repair been asked for?
    .name = application for repair
    .help = Give the day it was received.
    .why = Before the time is over nothing happens without it (2026 Measures, art. 36).
    .step = the enterprise asks for repair

fact-accepted = Has the application been accepted?
    .name = acceptance of the application
    .help = Acceptance (受理) is not yet a decision.
    .why = The seven working days for the decision run from it (2026 Measures, art. 38(2)).
    .step = the customs authority accepts the application

fact-complex = Did the customs authority treat the case as complex?
    .name = complex case
    .help = It can then take ten working days more.
    .why = It moves the last day for the decision (2026 Measures, art. 38(2)).

fact-granted = Has repair been granted?
    .name = decision to grant repair
    .help = The decision of the customs authority (准予修复).
    .why = The display then has to stop (2026 Measures, art. 39).
    .step = the customs authority grants the repair

fact-basis_annulled = Has the penalty been changed, annulled, or found unlawful or void?
    .name = end of the penalty
    .help = By the customs authority itself, on reconsideration or by a court. Give the day on which that took effect.
    .why = A published penalty then has to be withdrawn within three working days (Administrative Penalty Law, arts. 48(2) and 85).
    .step = the penalty is changed or annulled

fact-stopped = Has the display ended?
    .name = end of the display
    .help = The day on which it was no longer shown.
    .why = The effects look to this day.
    .step = the customs authority ends the display

## Open questions of law

reading-transition = The display began before 1 April 2026. Do the 2026 Measures apply to it? They say nothing about what is already shown.
reading-transition-new-text = Yes: their classes, times and repair
reading-transition-old-text = No: the older rules go on for it

reading-period-start = From when do the times run? The Measures leave it to another rule of the customs authority, which was not found.
reading-period-start-display = From the first day of the display
reading-period-start-penalty = From the date of the decision, as in the general rules for Credit China

reading-full-period = When are months or years full (满)?
reading-full-period-next-day = On the day after the corresponding day: the first day is not counted, and the period ends with the corresponding day
reading-full-period-same-day = On the corresponding day itself

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Such a day counts as a working day, because the State Council’s notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

## Definitions, as they appear in explanations

define-is_serious = the information is serious (严重)
define-is_general = the information is general (一般)
define-is_minor = the information is minor (轻微)
define-start = the day from which the times are counted
define-three_months_full = three months are full
define-one_year_full = one year is full
define-three_years_full = three years are full
define-put_right = the violation is put right and a pledge is given
define-may_ask = all conditions for asking for repair are there
define-grant = the customs authority grants the repair
define-three_days = three working days
define-decision_days = seven working days, or seventeen in a complex case

## Ways off the display

path-minor-not-shown = Minor information is not to be shown
    .what = Warnings, public criticism and penalties in the summary procedure are not shown at all. If they are, the customs authority can be told at any time.
path-general-year = One year is over (general information)
    .what = General information is shown for one year; then the customs authority ends the display. Other laws and the national credit rules come first where they say otherwise.
path-serious-three-years = Three years are over (serious information)
    .what = Serious information is shown for three years; then the customs authority ends the display. Other laws and the national credit rules come first where they say otherwise.
path-general-repair = An application after three months (general information)
    .what = Once the violation is put right and a pledge is given, the enterprise can ask for repair after three months. Other conditions in laws or customs rules may be added (art. 36(3)). The customs authority decides.
path-serious-repair = An application after one year (serious information)
    .what = Once the violation is put right and a pledge is given, the enterprise can ask for repair after one year. Other conditions in laws or customs rules may be added (art. 36(3)). The customs authority decides.
path-granted = The repair is granted
    .what = Once repair is granted, the customs authority has to end the display. No number of days is set.
path-basis-annulled = The penalty falls
    .what = A published penalty that is changed, annulled, or found unlawful or void has to be withdrawn within three working days, with the reasons made public.

## Procedures

procedure-repair = Asking for repair
    .what = Proof that the violation is put right, a pledge, and other papers the customs authority asks for.
procedure-repair-apply = The enterprise applies to the customs authority
procedure-repair-accept = The customs authority decides on acceptance within three working days, and gives reasons if not
procedure-repair-decide = The customs authority decides within seven working days of acceptance, in complex cases within seventeen
procedure-repair-complain = If the request is not taken up, or repair is refused, the enterprise can complain (申诉) to the customs authority; no time is set

procedure-objection = Objecting to what customs shows
    .what = Anybody can object to credit information that customs shows, with proof. The answer is due “within the prescribed time”, which the Measures do not give.
procedure-objection-object = The enterprise, or anybody, objects

## Effects of the display

effect-publication = The information is shown on Credit China

## Bars

bar-customs-rating = The customs rating as dishonest or seriously dishonest, which has times of its own

## Notes

note-start-not-found = Not found: the rule of the customs authority on the first day of these times. Both possible days are shown.
note-other-rules-prevail = Worth knowing: where a law, an administrative regulation or the national credit rules say otherwise, these come first. The general rules for Credit China do not promise an end at the maximum where duties are not performed.
note-shown-although-minor = On these facts, nothing should be shown. An objection to the customs authority is the way.
note-pledge-alone-is-not-enough = Easily mistaken: a pledge alone does nothing. The violation has to be put right, the bad effects removed and the waiting time over.
note-rating-is-separate = A separate record: ending the display does not change the customs rating, and a better rating does not by itself end the display. The texts do not link them.
note-which-window = Where to ask: the general rules let every application go through Credit China, which passes it on; the customs Measures speak of the customs authority. The two do not say which comes first, and the general rules leave the authorities’ own systems free.
note-older-displays = Not verified: the rules before April 2026 on this display were not read, and nothing says how what was shown then is treated.
note-freshness = How current this is: no change of the 2026 Measures was found up to about the summer of 2026. Later changes cannot be ruled out.

## Sources

source-gacc-2026 = Measures on the credit of enterprises registered and filed with customs (General Administration of Customs, Order 282 of 2026)
    .short = 2026 Measures on customs credit
source-gacc-2021 = Measures on the credit of enterprises registered and filed with customs (General Administration of Customs, Order 251 of 2021)
    .short = 2021 Measures on customs credit
source-credit-repair-2025 = Measures for the management of credit repair (National Development and Reform Commission, 2025)
    .short = 2025 Measures on credit repair
source-penalty-law-2021 = Administrative Penalty Law (as revised in 2021)
    .short = Administrative Penalty Law
source-civil-code = Civil Code
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
