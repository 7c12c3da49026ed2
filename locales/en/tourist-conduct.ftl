# The record of uncivil behaviour by tourists: every word a person reads about it.
# The logic stands in rules/tourist-conduct/pack.toml; an id there has its words here.

title = The record of uncivil behaviour by tourists (旅游不文明行为记录)
    .short = Tourist conduct
act = delete this record
gone = the record ends
was = the record was deleted
about = Since 2015 the tourism authorities have kept a record of tourists whose behaviour on a trip had a serious effect in public, such as fighting on a plane, damaging a monument or gambling. As far as is known it is a record and not a ban on travelling. None of its texts was read in full; what is known comes from reports. The time in the record is chosen by the authority within a range, so an end is always a span of days.
keeper = the tourism authority
look-for = “Record of uncivil behaviour by tourists” (旅游不文明行为记录; in 2015 游客不文明行为记录) on the website of a tourism authority or in its notice, with the time for which the record is kept (信息保存期限).

actor-authority = the tourism authority

## Groups of questions

group-record = What is known about the record?
group-objection = Has there been an objection?
group-afterwards = What else is known?

## Facts

fact-who = Who is recorded?
    .name = who is recorded
    .help = A guardian (监护人) may be recorded for what a child or another person in their care did. Guides and other people who work in tourism are a group of their own.
    .why = The 2016 text treats them in different places (Travellers' Record Measures of 2016, arts. 2 and 3, opening read).
fact-who-traveller = A tourist, for what the tourist did
fact-who-guardian = A guardian, for what a person in their care did
fact-who-tourism-worker = A person who works in tourism, for conduct at work

fact-verified_on = On what day was the information verified?
    .name = verification of the information
    .help = The day on which the tourism authority had checked what happened (信息核实之日). If only the publication is known, give its month or year.
    .why = In 2015 the time of the record ran from it (2015 text, art. 6, as reported). It also tells which text applies.

fact-outcome = What did the behaviour lead to?
    .name = legal outcome
    .help = A criminal conviction; a penalty by an authority (行政处罚) or a court judgment that ordered the person to pay or to act; or neither, although the effect in public was serious.
    .why = Each has its own range: three to five, two to four, or one to three years (2016 text, as reported).
fact-outcome-crime = A breach of criminal law
fact-outcome-penalty-or-judgment = A penalty by an authority, or liability found by a court
fact-outcome-none = No legal penalty, but a serious effect in public

fact-entered_on = On what day did the review panel put the person in the record?
    .name = entry in the record
    .help = A panel (旅游不文明行为记录评审委员会) decides on it under the 2016 text. Leave it unknown if no paper shows it.
    .why = It matters only if the time were counted from the entry; the 2016 clause on this was not read.

fact-objection_received = Has the tourism authority received an objection?
    .name = objection received
    .help = A request to correct the record (异议申请) with papers, to the authority that made it.
    .why = Under the 2015 text it had to answer within fifteen working days (as reported).
    .step = the person objects to the authority that made the record

fact-objection_upheld = Has the authority found the objection justified?
    .name = objection found justified
    .help = The answer to the person says so.
    .why = The record then had to be corrected (2015 text, as reported).
    .step = the authority finds the objection justified

fact-deleted = Has the record been removed?
    .name = removal of the record
    .help = The day on which the person was no longer in the record.
    .why = What the record brings is shown up to it (Travellers' Record Measures, as reported).
    .step = the authority removes the record

## Open questions of law

reading-transition = The record is from before a text was changed. Which text applies to it since then? Nothing on this was found.
reading-transition-old-text = The text in force when the information was verified
reading-transition-new-text = The newer text, also for older records

reading-start = From when does the time under the 2016 text run? The clause was not read.
reading-start-verification = From the day the information was verified, as in 2015
reading-start-entry = From the day of the entry in the record

reading-first-day = Is the first day itself counted?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: a record announced in 2015 ran from 4 May 2015 to 3 May 2025

## Definitions

define-record_start = the day from which the time is counted
define-range_2016 = the range for such an outcome: one to three, two to four or three to five years
define-end_2016 = the last day of the record, somewhere in the range
define-end_2015 = at least one year; the upper limit of two years was not kept in an announced case

## Ways off

path-time-2016 = The time in the record runs out (2016 text)
    .what = The record is reported to be kept for one to five years: three to five after a crime, two to four after a penalty or a court judgment, one to three otherwise. The authority chooses within the range and may change it as things develop. The notice to the person is the place to look for the time chosen.
path-time-2015 = The time in the record runs out (text of March 2015)
    .what = The text is reported to have said one to two years. One of the first records announced under it ran for ten years, so only the one year is shown as the least, and no last day is given.
path-time-2015-may = The time in the record runs out (text of May 2015)
    .what = Since 14 May 2015 the time is reported to depend on circumstances and effect, without any number. No day can be given.
path-objection = An objection is found justified (2015 texts)
    .what = The person could object to the authority that made the record. If it found the objection justified, it had to correct the record. Known from reports only; in the text of 2016 no such clause was found, as most of that text was not read.

## Procedures

procedure-objection = Objection (2015 texts)
    .what = The person objects with papers, and the authority answers. The record stays while this goes on.
procedure-objection-object = The person objects to the authority that made the record; no time limit is reported
procedure-objection-answer = The authority answers within fifteen working days of receiving the objection

## Effects

effect-publication = The ministry may publish the record (reported)
effect-conduct-record = The person stands in the record of uncivil behaviour

## Notes

note-not-the-transport-lists = Often confused: a study quoted by the Immigration and Refugee Board says that a blacklist of the Ministry of Culture and Tourism names people who smoked or carried prohibited items on transport. The documents that were found put such conduct on the lists of civil aviation and of the railways, which are other lists with other rules. This record covers disorder on buses, trains, ships and planes during a trip; nothing that was read makes it a ban on travelling.
note-a-record-not-a-ban = Not verified: what else the record brings. Nothing that was read makes it a ban on planes, trains or tours. A limit that the person meets may come from another list; it is worth finding out which.
note-the-authority-chooses-in-the-range = A range and not a term: the authority chooses a time in the range, and the record is managed dynamically (动态管理). The dates here are only the limits of what is reported.
note-panel = Who decides: a review panel (旅游不文明行为记录评审委员会) is reported to decide on the entry; in October 2016 it entered a tourist who had burnt banknotes abroad.
note-objection-not-found-2016 = Not found: the days for an objection under the 2016 text, and whether making good shortens the record. It is worth asking the authority; the text of 2015 had an objection.
note-ten-years-were-announced = Do not rely on two years: in May 2015, while the text said one to two years, one of the first persons recorded was announced for ten years, from 4 May 2015 to 3 May 2025. A few days later the clause was changed.
note-record-stands-during-objection = The record stays while an objection is looked at (2015 text, as reported).
note-guardian = A guardian is recorded only for a major fault (重大过错) of their own in what the person in their care did.
note-tourism-worker = For people who work in tourism the text has a list of conduct of its own, in article 3, of which only the beginning was read: breaches of law, of working rules, of good morals and of professional ethics with a serious effect.
note-right-to-correct-data = A general right: a person who finds that information about them is wrong or incomplete can ask whoever keeps it, also an authority, to correct it; it has to be checked and corrected promptly. No number of days is set, and it concerns wrong data, not the judgment that behaviour was uncivil.

## Claims

claim-S-31-6 = Two scholars write that a blacklist of the Ministry of Culture and Tourism names people who broke transport rules, for instance by smoking or carrying prohibited items.
    .check = Contradicted by the documents found: such conduct stands in the two documents of March 2018 on planes and trains, of civil aviation and the railways. The ministry's lists are for businesses and people who work in the field. The nearest thing it keeps is this record.
claim-observed-ten-years = In May 2015 newspapers and news agencies reported that one of the first four tourists recorded was recorded for ten years.
    .check = Reported alike by several; one gives the days, 4 May 2015 to 3 May 2025. It is what was done in one case, not a rule, and it went beyond the one to two years the text is reported to have had then.

## Sources

source-travellers-2015 = Interim Measures on the record of uncivil behaviour by tourists (March 2015)
    .short = Travellers' Record Measures of March 2015
source-travellers-2015-may = Interim Measures on the record of uncivil behaviour by tourists (as changed in May 2015)
    .short = Travellers' Record Measures of May 2015
source-travellers-2016 = Interim Measures on the record of uncivil behaviour in tourism (2016)
    .short = Travellers' Record Measures of 2016
source-press-2015 = News reports of May 2015 on the first tourists recorded
    .short = news reports of May 2015
source-press-2016 = Notice of the tourism administration of October 2016, as reprinted
    .short = notice of October 2016, as reprinted
source-macsithigh-2019 = Daithí Mac Síthigh and Mathias Siems, study of the Chinese social credit system, 1 January 2019
    .short = Mac Síthigh and Siems (2019), as reported in CHN106377.E
    .part = section
    .parts = sections
source-air-2018 = Opinion on limiting air travel of certain seriously dishonest persons (2018)
    .short = 2018 Opinion on air travel
    .part = part
    .parts = parts
source-rail-2018 = Opinion on limiting train travel of certain seriously dishonest persons (2018)
    .short = 2018 Opinion on train travel
    .part = part
    .parts = parts
source-pipl-2021 = Personal Information Protection Law (2021)
    .short = Personal Information Protection Law
source-civil-code = Civil Code
