# Companies with false or withheld statistics: every word a person reads about their display.
# The logic stands in rules/statistics/pack.toml; an id there has its words here.

title = The display of companies with statistical dishonesty (统计失信企业信息公示)
    .short = Statistics
about = The statistics authorities show on their websites which companies falsified, withheld or obstructed statistics they owe to the state. Since 19 May 2022 an order of the National Bureau of Statistics governs serious cases; only its first articles could be read. What is said of terms comes from the text of 2019.
keeper = the statistics authority
look-for = 统计严重失信企业 (or, before May 2022, also 统计一般失信企业) on the website of a statistics office, in its column 统计失信企业信息公示, on Credit China or in the national company register.

actor-authority = the statistics authority
actor-person = the company

## Groups of questions

group-decision = What is known about the decision and the display?
group-since = What has happened since?

## Facts

fact-class = In which class was the company put?
    .name = class of the company
    .help = The decision says 统计一般失信 (general) or 统计严重失信 (serious).
    .why = Since 19 May 2022 the order that was found is about serious cases only (Measures of 2022, art. 2).
fact-class-general = General dishonesty in statistics (统计一般失信)
fact-class-serious = Serious dishonesty in statistics (统计严重失信)

fact-decided_on = On what day was the decision made that puts the company in this class?
    .name = decision on the class
    .help = The date on the decision (认定决定). A month or a year alone is also an answer.
    .why = It tells which text applies, and the display has to begin within twenty working days of it (Measures of 2019, art. 14).

fact-published_on = On what day was the company first shown?
    .name = first day of the display
    .help = The day given on the website of the statistics office.
    .why = The year of display is taken to run from it (Measures of 2019, art. 16).
    .step = the authority shows the company (its time of display then begins)

fact-not_rectified = Was the company found, while it was shown, not to have put things right?
    .name = finding that things were not put right
    .help = 整改不到位被查实. The authority would have told the company.
    .why = The display is then extended to two years (art. 16(2)).

fact-new_violation = Was another breach of the rules on statistics verified while the company was shown?
    .name = another breach verified
    .help = The day on which it was verified (查实之日). If there were several, the last.
    .why = From that day the company is shown for two years (art. 16(2)).
    .step = another breach is verified

fact-put_right = Has the company put everything right?
    .name = everything put right
    .help = 认真整改到位.
    .why = It is one of the conditions for early removal (art. 16(1)).
    .step = the company puts everything right

fact-asked = Has the company asked to be taken off early?
    .name = request for early removal
    .help = To the statistics office that shows it.
    .why = It is one of the conditions for early removal (art. 16(1)).
    .step = the company asks for early removal

fact-checked_by_office = Has the statistics office checked and confirmed that everything was put right?
    .name = confirmation by the statistics office
    .help = The office that shows the company (履行公示职责的统计机构).
    .why = It is one of the conditions for early removal (art. 16(1)).
    .step = the statistics office confirms that everything was put right

fact-deleted = Has the company been taken off the website?
    .name = removal from the website
    .help = The day on which it was no longer shown.
    .why = The display ends on that day.

## Open questions of law

reading-transition = The decision is from before 19 May 2022 and concerns a serious case. Which text governs the display since then? The closing articles of the new text were not read.
reading-transition-old-text = The Measures of 2019 (or, for older decisions, those of 2015)
reading-transition-new-text = The Measures of 2022, whose terms were not read

reading-general-class = The Measures of 2022 are about serious cases only. Do those of 2019 go on for the general class?
reading-general-class-goes-on = Yes: nothing in the articles that were read takes their place
reading-general-class-ended = No: the closing articles, which were not read, may have repealed them

reading-display-start = The company is shown for one year. From when? The article does not say.
reading-display-start-publication = From the first day on which it is shown
reading-display-start-decision = From the decision

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day?
reading-makeup-days-counted = Yes, because the State Council’s notice makes it one
reading-makeup-days-not-counted = No; only Monday to Friday are

## Definitions

define-old_text = the Measures of 2019 apply
define-display_start = beginning of the display
define-first_last_day = last day of the display without another breach: one year, or two if things were not put right
define-last_day = last day of the display
define-six_months_shown = the company has been shown for six months

## Ways off

path-display-ends = The time of display runs out
    .what = A company is shown for one year. The year becomes two if it is found not to have put things right; another breach brings two years from the day on which it is verified. No number of days is set for taking it down.
path-early-removal = The statistics office takes the company off early
    .what = If the company has put everything right, asks for it and the office has checked this, the office may take it off early. It need not. The company must have been shown for six months at least.
path-repair-2022 = Restoring credit under the Measures of 2022
    .what = The Measures of 2022 say that restoring credit (信用修复) is among the things they govern. The conditions, the time and the procedure were not read, so no day can be given.
path-term-2015 = The time of display under the Measures of 2015
    .what = The Measures of 2015 were not read. Their time of display is not known here, so no day can be given.

assume-no-new-finding = no other breach is verified while the company is shown, and it is not found that things were not put right

## Procedures

procedure-display = Display of the company
    .what = The authority that made the decision shows the company on its website.
procedure-display-publish = The authority shows the company, within twenty working days of the decision

procedure-early-removal = Early removal
    .what = The office may take the company off early. No time for its answer was read.
procedure-early-removal-ask = The company asks to be taken off
procedure-early-removal-check = The office checks whether everything was put right

## Effects

effect-publication = The company is shown to everybody
effect-circulation = The entry is passed on to financial, company-register and other credit systems
effect-inspections = The company is supervised and checked more closely

## Notes

note-order-35-not-read = The Measures of 2022 (Order 35 of the National Bureau of Statistics) could be read only to article 3. A page of a local statistics office of April 2022 speaks of one year and at least six months, but it is older than the order. Look the order up before relying on anything here.
note-text-of-2015-not-read = The Measures of 2015 were not read. A draft of them is no law, and nothing is computed from it.
note-never-less-than-six-months = A company is shown for at least six months, whatever it does.
note-extended = The display lasts longer here: two years if things were found not to have been put right, or two years from the day on which another breach was verified.
note-companies-only = The Measures of 2022 are about companies. People who were disciplined over false statistics stand under other rules, which are not part of this list.

## Sources

source-stat-2015 = Interim Measures on showing companies with serious statistical dishonesty (2015)
    .short = Measures of 2015
source-stat-2019 = Measures on the statistical credit of companies (2019)
    .short = Measures of 2019
source-stat-2022 = Measures on the credit of companies with serious statistical dishonesty (Order 35 of 2022)
    .short = Measures of 2022
source-civil-code = Civil Code
    .short = Civil Code
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
