# The civil aviation list of 2018: every word a person reads about it.
# The logic stands in rules/air-travel/pack.toml; an id there has its words here.

title = The list of persons who may not fly (民航特定严重失信人名单)
    .short = Flight list of 2018
act = take this person off the list
gone = the person is taken off the list
was = the person was taken off the list
about = Since 1 May 2018 the civil aviation authority publishes a list of persons who may not use passenger planes. Most are on it for what they did at an airport or on board; others were named by an authority in another field, such as tax or social insurance, or by a court. An entry for conduct is reported to last one year and then to fall away by itself. The text itself could be read only at its beginning: terms and remedies are known from press reports, and every result says so.
keeper = the civil aviation authority
look-for = The heading 民航特定严重失信人名单 (for passengers also 旅客), 限制乘坐民用航空器 or 限制乘机 on the website of the civil aviation administration (中国民用航空局) or on Credit China (信用中国), or the document number 发改财金〔2018〕385号.

## Groups of questions

group-entry = What is known about the entry?
group-objection = Was an objection made while the list was on public notice?
group-duty = What has happened with the duty behind the entry?
group-afterwards = Is the entry gone?

## Facts

fact-why_listed = Why is the person on the list?
    .name = reason for the entry
    .help = The first group is listed for one of nine kinds of conduct at an airport or on board. In short: false terror information; forged or borrowed papers or tickets; blocking counters, security lanes or gates; dangerous or forbidden articles, or hiding restricted ones; forcing a way onto an aircraft, runway or apron; obstructing or attacking staff; seizing seats, fighting or damaging equipment; open flame, smoking or forbidden electronics on board; theft on board. The others were named by an authority of another field. If a court order that limits spending or the list of judgment defaulters is behind it, choose the court.
    .why = The two groups have different terms, and much less is known of the second (2018 Opinion on air travel, items 1(1) and 1(2), as reported).
fact-why_listed-conduct = For conduct at an airport or on board
fact-why_listed-court = Because of a court order that limits spending, or the list of judgment defaulters
fact-why_listed-other-field = Named by another field: tax, public funds, social insurance, securities and the like

fact-published_on = On what day was the list with this name published?
    .name = publication of the list
    .help = The list comes out on the first working day of each month. Give the day printed on the list. If only the month is known, give the month: the first working day is worked out under “Procedures”.
    .why = The seven working days for objections run from this day, and the year follows them (2018 Opinion on air travel, as reported).

fact-sanctioned = Did the police impose a penalty, or did a court convict the person, for the conduct on the list?
    .name = penalty or conviction for the conduct
    .help = A decision of the airport police (行政处罚决定书), or a criminal judgment. A quarrel with staff, a warning by the airline or an accusation is not enough.
    .why = The reported text asks for an administrative penalty or criminal liability (2018 Opinion on air travel, item 1(1), as reported).

fact-objection_made = Has the person objected to the entry?
    .name = objection
    .help = The list names the office and its contact details. Objections go to that office, and are possible for seven working days.
    .why = An objection is to be re-checked (2018 Opinion on air travel, as reported).
    .step = the person objects within the seven working days

fact-objection_upheld = Has the office found the objection justified?
    .name = objection found justified
    .help = The office that handles objections writes or says that the entry is wrong.
    .why = It is the second half of this way (2018 Opinion on air travel, as reported).
    .step = the office finds the objection justified

fact-objection_rejected = Has the office rejected the objection?
    .name = rejection of the objection
    .help = The office answers that the entry stays.
    .why = In the sister document on trains the limits begin only after the rejection. Whether that holds for flights too was not seen.
    .step = the office rejects the objection

fact-duty_performed = Has the legal duty behind the entry been performed?
    .name = performance of the duty behind the entry
    .help = For instance the tax, the penalty or the money owed has been paid, and the authority that gave the name to the list can confirm it.
    .why = Early removal is reported to exist for persons of other fields; its conditions were not read (2018 Opinion on air travel).
    .step = the person performs the duty behind the entry

fact-court_released = Has the court lifted its spending limits and taken the person off its own list?
    .name = release by the court
    .help = Both the order that limits spending (限制消费令) and any entry on the list of judgment defaulters (失信被执行人名单) have to be gone.
    .why = It is said that these persons leave the flight list with the court’s removal; no text for this was read.
    .step = the court lifts its spending limits and its own entry, if there is one

fact-deleted = Has the name been taken off the list?
    .name = removal of the entry
    .help = The day on which the name was no longer on the list, or on which a ticket could be bought again.
    .why = It ends what the entry brings, early or late.
    .step = the name is taken off the list

## Open questions of law

reading-year-start = From when does the year run? The reports do not agree.
reading-year-start-end-of-publicity = From the end of the seven working days, as a report that quotes the text says
reading-year-start-publication = From the day the list is published, as officials are quoted by two reports

reading-first-day = Is the day of publication itself one of the seven working days?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: the reported wording counts seven working days “from the day of publication”

reading-year-end = Does the year include the day with the same date one year later?
reading-year-end-day-included = Yes, as in the Civil Code: the person is free on the day after
reading-year-end-day-not-included = No: the year is full on the day before, and the person is free on that day

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Yes, because the State Council’s notice makes it one
reading-makeup-days-not-counted = No, only Monday to Friday

reading-pending-objection = An objection is still being checked when the seven working days end. Does the year begin all the same?
reading-pending-objection-no-delay = Yes: the sentence quoted from the text counts from the end of the public notice and adds no condition
reading-pending-objection-delays = No, not before the rejection, as is reported of the sister document on trains

reading-other-year-start = For persons named by other fields: from when does their year run? Nothing that was read says so.
reading-other-year-start-end-of-publicity = From the end of the seven working days, as for conduct
reading-other-year-start-publication = From the day the list is published

## Definitions, as they appear in explanations

define-for_conduct = the entry is for conduct at an airport or on board
define-for_another_field = the person was named by a court or another field
define-publicity_end = the last of the seven working days of public notice (公示期)
define-objected_in_time = the objection was made within the seven working days
define-effective = the day from which the year is counted
define-corresponding_day = the day with the same date one year later
define-last_day = the last day of the year without flights
define-other_effective = the day from which the year of a person of another field is counted, which was not read
define-other_last_day = the last day of the year of a person of another field

## Ways off the list

path-expiry = The year is over
    .what = An entry for conduct is valid for one year and then falls away by itself. Nobody has to ask for anything. The sentence is known from a press report that quotes it.
path-objection = An objection succeeds
    .what = Within seven working days of publication the person can object to the office named in the list. Reports say that the case is then checked again. That a justified objection takes the name off follows from its purpose; the sentence itself was not seen.
path-expiry-other-field = The year is over (named by a court or another field)
    .what = For these persons, too, one year is reported. From when it runs, and whether the name then falls away by itself, was not read. Ask the authority that gave the name to the list.
path-duty-performed = The duty behind the entry is performed
    .what = For persons named by another field, early removal after performance is reported to exist. Its conditions and time limits were not read. The person performs the duty and asks the authority that gave the name.
path-court-release = The court releases the person
    .what = Persons listed because of a court are said to leave the list when the court lifts its measures. No text for this was read. The court’s own rules decide first: those on the list of judgment defaulters and on orders that limit spending.

## Procedures

procedure-publication = Publication
    .what = The list is published on the first working day of each month, on the websites of the civil aviation administration and of Credit China, with the office for objections.
procedure-publication-publish = The list of that month is published, on the month’s first working day
procedure-objection = Objecting
    .what = The list is on public notice for seven working days. In that time the person can object to the office it names.
procedure-objection-object = The person objects within seven working days of publication
procedure-objection-recheck = The office checks the entry again; no number of days was found
procedure-court-action = Going to court
    .what = A report names court action among the remedies. Which court, against whom and until when was not read.
procedure-court-action-sue = The person can bring the matter before a court
procedure-personal-data = Asking for wrong data to be corrected
    .what = An interpretation: apart from the list’s own rules, the law on personal information lets a person ask whoever handles their data, state organs included, to correct what is wrong. It applies from 1 November 2021, sets no number of days, and does not say that a list entry has to end.
procedure-personal-data-ask = The person asks for wrong or outdated data to be corrected; this has to be checked and put right in good time (及时)
procedure-personal-data-complain = If that is refused, reasons have to be given, and the person can go to court

## Effects

effect-publication = The name is published on the websites of the aviation authority and of Credit China
effect-air-travel = No travel by plane

## Notes

note-reported-only = How well this is known: only from reports. The scope of the list and its terms come from press reports of 2018 and 2019 that quote parts of the text; the parts on terms, removal and remedies were not read in the text itself. Ask the office named in the list before relying on a day.
note-no-sanction = Something does not fit: the reported text lists a person only after a penalty by the police or a criminal conviction for the conduct. If there was neither, that is a reason to object.
note-not-the-first-working-day = To check: the list is to be published on the first working day of a month, and the day given here is another one.
note-objected-too-late = The objection came after the seven working days. Whether a late objection is still looked at was not read.
note-sanction-set-aside = Not known: what happens to the entry if the police penalty behind it is set aside. The penalty has remedies of its own, with their own time limits; if it falls, tell the office that keeps the list.
note-court-order-goes-on = A separate matter: while a court order limits spending, flying stays closed because of that order, whatever happens with this list. The court that made the order lifts it.
note-no-early-removal-known = Not verified: for persons named by other fields the reports mention earlier removal once the duty is performed. The sentence was not seen, and no number of days is known.
note-credit-china-and-persons = An interpretation: since 1 April 2026 the website Credit China is in principle not to show such data of natural persons. Somebody who is still shown there can object to the display on that website. That takes nothing off the aviation authority’s own list.
note-freshness = How current this is: no repeal or change of the document of 2018 was found up to November 2026, but no official register was consulted. Later changes cannot be ruled out.

## What is assumed of the future

assume-no-new-entry = the person is not listed again for something else

## Sources

source-aviation-2018 = Opinion on limiting air travel of certain seriously dishonest persons (National Development and Reform Commission, Civil Aviation Administration and others, 2018)
    .short = 2018 Opinion on air travel
    .part = item
    .parts = items
source-press-2018 = Press reports of June 2018 that quote officials of the civil aviation administration
    .short = press of June 2018
source-rail-2018 = Opinion on limiting train travel of certain seriously dishonest persons (2018)
    .short = 2018 Opinion on train travel
    .part = item
    .parts = items
source-consumption-2015 = Provisions of the Supreme People's Court on limiting high spending and related spending of persons subject to enforcement (as amended in 2015)
    .short = 2015 Provisions on spending limits
source-credit-repair-2025 = Measures for the management of credit repair (National Development and Reform Commission, 2025)
    .short = 2025 Measures on credit repair
source-pipl-2021 = Personal Information Protection Law (2021)
    .short = Personal Information Protection Law
source-civil-code = Civil Code
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
