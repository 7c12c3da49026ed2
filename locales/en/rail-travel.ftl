# The railway list of 2018: every word a person reads about it.
# The logic stands in rules/rail-travel/pack.toml; an id there has its words here.

title = The list of persons who may not buy train tickets (限制购买车票人员名单)
    .short = Train list of 2018
act = let this person buy tickets again
gone = the railway lets the person buy tickets again
was = the limit on tickets was ended
about = Since 1 May 2018 the railway companies publish a list of persons to whom no tickets, or no premium seats, are sold. Some are on it for their conduct at a station or on a train: they are reported to be shut out for 180 days. Some owe a fare: they can buy tickets again after they have paid. Others were named by an authority in another field or because of a court: they are reported to be kept from premium seats for one year. Only the opening of the text was read; terms and objections are known from press reports, and every result says so.
keeper = the railway company
look-for = The words 限制购买车票, 限制乘坐火车 or 限制乘坐火车高级别席位 on the railway website 12306 or on Credit China (信用中国), or the document number 发改财金〔2018〕384号.

## Groups of questions

group-entry = What is known about the entry?
group-objection = Was an objection made while the list was on public notice?
group-fare = If a fare was owed: what has happened with it?
group-duty = What has happened with the duty behind the entry?
group-afterwards = Is the entry gone?

## Facts

fact-why_listed = Why is the person on the list?
    .name = reason for the entry
    .help = The text lists seven kinds of conduct. For 180 days: (1) disturbing order in a way that endangers the railway, with serious effects; (2) smoking on a multiple-unit train, or in a no-smoking area of another train; (3) dealing in tickets, or making or selling false ones; (7) other conduct that is to be penalised by law. Until payment: (4) using another’s or a false paper for reduced fares; (5) riding with a forged, expired or otherwise invalid ticket; (6) riding without a ticket, or further or better than the ticket allows, and refusing to pay. The police may have penalised it, or the railway’s own staff may have recorded it.
    .why = The three groups have different terms and different limits (2018 Opinion on train travel, items 1(1) and 1(2)).
fact-why_listed-conduct = Conduct that shuts out for 180 days: kinds (1), (2), (3) or (7)
fact-why_listed-fare = A fare that was not paid: kinds (4), (5) or (6)
fact-why_listed-court = Because of a court order that limits spending, or the list of judgment defaulters
fact-why_listed-other-field = Named by another field: tax, public funds, social insurance, securities and the like

fact-published_on = On what day was the list with this name published?
    .name = publication of the list
    .help = The list comes out on the first working day of each month, on the website 12306 and on Credit China. If only the month is known, give the month: the first working day is worked out under “Procedures”.
    .why = The seven working days for objections run from this day, and the limits begin after them (2018 Opinion on train travel, as reported).

fact-objection_made = Has the person objected to the entry?
    .name = objection
    .help = By telephone to 12306, or to the office named in the list, within seven working days of publication.
    .why = While an objection is being examined, the limits are reported not to begin (2018 Opinion on train travel, as reported).
    .step = the person objects within the seven working days

fact-objection_upheld = Has the railway found the objection justified?
    .name = objection found justified
    .help = The office answers that the entry is wrong.
    .why = The limits are reported to begin only if nobody objected, or the objection was not accepted (2018 Opinion on train travel, as reported).
    .step = the railway finds the objection justified

fact-objection_rejected = Has the railway rejected the objection?
    .name = rejection of the objection
    .help = The office answers that the entry stays.
    .why = The limits then begin, but not before the seven working days are over (2018 Opinion on train travel, as reported).
    .step = the railway rejects the objection

fact-repeated = Were there three more such acts within one year of paying the first owed fare?
    .name = three more acts within a year
    .help = Count only acts of the kinds (4), (5) and (6), and only those within one year of the day on which the first fare was paid.
    .why = Tickets are then sold again only ninety days after payment (2018 Opinion on train travel, as reported).

fact-fare_paid = Has the owed fare been paid in full?
    .name = payment of the owed fare
    .help = The fare that was owed (补齐所欠票款), with what the railway adds to it. Keep the receipt.
    .why = Tickets are sold again from the day after payment; without payment there is no end (2018 Opinion on train travel, as reported).
    .step = the person pays the owed fare in full

fact-duty_performed = Has the legal duty behind the entry been performed?
    .name = performance of the duty behind the entry
    .help = For instance the tax, the penalty or the money owed has been paid, and the authority that gave the name to the list can confirm it.
    .why = Early removal is reported to exist for persons of other fields; its conditions were not read (2018 Opinion on train travel).
    .step = the person performs the duty behind the entry

fact-court_released = Has the court lifted its spending limits and taken the person off its own list?
    .name = release by the court
    .help = Both the order that limits spending (限制消费令) and any entry on the list of judgment defaulters (失信被执行人名单) have to be gone.
    .why = It is said that these persons leave the train list with the court’s removal; no text for this was read.
    .step = the court lifts its spending limits and its own entry, if there is one

fact-deleted = Has the name been taken off the list?
    .name = removal of the entry
    .help = The day on which the name was no longer on the list, or on which a ticket could be bought again.
    .why = It ends what the entry brings, early or late.
    .step = the name is taken off the list

## Open questions of law

reading-first-day = Is the day of publication itself one of the seven working days?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: the reported wording counts seven working days “from the day of publication”

reading-term-first-day = The limits begin on the day after the public notice has ended. Is that day the first of the term?
reading-term-first-day-counted = Yes: no ticket is sold on that day, so it counts
reading-term-first-day-not-counted = No: the day on which a term begins is not counted, as in the Civil Code

reading-ninety-days = Tickets are sold again “90 days after payment (including 90 days)”. On the ninetieth day, or on the day after it?
reading-ninety-days-on-the-ninetieth = On the ninetieth day: the words in brackets include it
reading-ninety-days-after-the-ninetieth = On the day after: ninety whole days have to pass first

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Yes, because the State Council’s notice makes it one
reading-makeup-days-not-counted = No, only Monday to Friday

## Definitions, as they appear in explanations

define-for_conduct = the entry is for conduct that shuts out for 180 days
define-for_a_fare = the entry is for a fare that was not paid
define-for_another_field = the person was named by a court or another field
define-publicity_end = the last of the seven working days of public notice (公示期)
define-objected_in_time = the objection was made within the seven working days
define-effective = the end of the public notice without an objection, or the rejection of the objection if that is later
define-last_day = the last of the 180 days without tickets
define-fare_free = the day from which tickets are sold again after payment
define-ninety_days_over = ninety days after payment
define-other_last_day = the last day of the year without premium seats

## Ways off the list

path-expiry = The 180 days are over
    .what = For conduct other than owing a fare, no tickets are sold for 180 days. After that the limit ends by itself. It is 180 days, not six months. The term is known from press reports that quote the text.
path-fare-paid = The owed fare is paid
    .what = Whoever owes a fare can buy tickets again from the day after paying it in full. After three more such acts within a year of the first payment, that is possible only ninety days after payment. Without payment there is no end.
path-objection = An objection succeeds
    .what = Within seven working days of publication the person can object by telephone to 12306 or to the office named in the list. The limits are reported to begin only if there was no objection, or it was examined and not accepted. No number of days for the answer was found.
path-expiry-other-field = The year is over (named by a court or another field)
    .what = For these persons one report speaks of one year from the day the limits take effect. The sentence on how the name comes off is cut short in what was read. Ask the authority that gave the name to the list.
path-duty-performed = The duty behind the entry is performed
    .what = For persons named by another field, early removal after performance is reported to exist. Its conditions and time limits were not read. The person performs the duty and asks the authority that gave the name.
path-court-release = The court releases the person
    .what = Persons listed because of a court are said to leave the list when the court lifts its measures. No text for this was read. The court’s own rules decide first: those on the list of judgment defaulters and on orders that limit spending.

## Procedures

procedure-publication = Publication
    .what = The full list is published on the first working day of each month, on the website 12306 and on Credit China, with the office for objections.
procedure-publication-publish = The list of that month is published, on the month’s first working day
procedure-objection = Objecting
    .what = The list is on public notice for seven working days. In that time the person can object by telephone to 12306 or to the office named in the list.
procedure-objection-object = The person objects within seven working days of publication
procedure-objection-examine = The objection is examined; no number of days was found
procedure-personal-data = Asking for wrong data to be corrected
    .what = An interpretation: apart from the list’s own rules, the law on personal information lets a person ask whoever handles their data, here the railway company, to correct what is wrong and to delete what is kept too long. It applies from 1 November 2021, sets no number of days, and does not say that a list entry has to end.
procedure-personal-data-ask = The person asks for wrong or outdated data to be corrected or deleted; corrections have to be made in good time (及时)
procedure-personal-data-complain = If that is refused, reasons have to be given, and the person can go to court

## Effects

effect-publication = The name is published on the website 12306 and on Credit China
effect-all-trains = No ticket for any train
effect-high-speed-rail = No seat on G trains, and no first class or better on other fast trains
effect-soft-sleeper = No soft sleeper on trains

## Notes

note-reported-only = How well this is known: only from reports. The opening of the text, with the seven kinds of conduct, was read. Terms, publication, objections and removal come from press reports of 2018 that quote parts of it. Ask 12306 or the office named in the list before relying on a day.
note-days-and-not-months = Easily mistaken: the term is 180 days and not six months, which can differ by some days. Early reports in English speak of up to a year; that mixes up the two groups.
note-no-end-without-payment = Easily mistaken: where a fare is owed, no time ends the limit. Only payment does.
note-paid-before-the-journey-ended = A rule of the railway itself, known only from test questions for its staff: whoever rides without a ticket, or beyond it, and pays before the journey ends is not treated as dishonest. If that was so here, it is a reason to object.
note-not-the-first-working-day = To check: the list is to be published on the first working day of a month, and the day given here is another one.
note-objected-too-late = The objection came after the seven working days. Whether a late objection is still looked at was not read.
note-waiting-for-the-answer = While an objection made in time is being examined, the limits are reported not to begin.
note-court-order-goes-on = A separate matter: while a court order limits spending, premium seats stay closed because of that order, whatever happens with this list. The court that made the order lifts it.
note-no-early-removal-known = Not verified: for persons named by other fields a report mentions earlier removal, but its sentence is cut short. Conditions and days are not known.
note-credit-china-and-persons = An interpretation: since 1 April 2026 the website Credit China is in principle not to show such data of natural persons. Somebody who is still shown there can object to the display on that website. That takes nothing off the railway’s own list.
note-freshness = How current this is: no repeal or change of the document of 2018 was found up to November 2026, but no official register was consulted. Later changes cannot be ruled out.

## What is assumed of the future

assume-no-new-entry = the person is not listed again for something else

## Sources

source-rail-2018 = Opinion on limiting train travel of certain seriously dishonest persons (National Development and Reform Commission, China Railway and others, 2018)
    .short = 2018 Opinion on train travel
    .part = item
    .parts = items
source-operator-rules = Internal rules of the railway companies on dishonest passengers
    .short = railway’s internal rules
source-consumption-2015 = Provisions of the Supreme People's Court on limiting high spending and related spending of persons subject to enforcement (as amended in 2015)
    .short = 2015 Provisions on spending limits
source-credit-repair-2025 = Measures for the management of credit repair (National Development and Reform Commission, 2025)
    .short = 2025 Measures on credit repair
source-pipl-2021 = Personal Information Protection Law (2021)
    .short = Personal Information Protection Law
source-civil-code = Civil Code
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
