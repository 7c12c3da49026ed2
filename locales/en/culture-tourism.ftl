# Lists of the Ministry of Culture and Tourism: every word a person reads about them.
# The logic stands in rules/culture-tourism/pack.toml; an id there has its words here.

title = Lists of the Ministry of Culture and Tourism (文化和旅游市场信用管理; before 2022: 黑名单)
    .short = Culture and tourism
about = These lists are for businesses in culture and tourism, the people who head them, and people who work in them. They are not for travellers. The culture blacklist of 2018 was read in full: five years, and no early way off. The terms of the tourism blacklist of 2018 and of the rules in force since 2022 were not found in any copy, so no day is given for them.
keeper = the culture and tourism authority
look-for = For entries from 2022 on: seriously or slightly dishonest party in the culture and tourism market (文化和旅游市场严重失信主体, 轻微失信主体), on a decision or in the national credit system of that market. For entries of 2018 to 2021: national blacklist of the culture market (全国文化市场黑名单) or tourism market blacklist (旅游市场黑名单).

actor-authority = the culture and tourism authority

## Groups of questions

group-listing = What is known about the entry?
group-penalty = Which penalty was there?
group-repair = Which of these has the person or business done?
group-afterwards = What else is known?

## Facts

fact-list = Which of these lists is it?
    .name = list
    .help = The decision, or the authority's website, names it. An entry made in 2022 or later falls under Order 7 of 2021.
    .why = Only the culture blacklist of 2018 has a term that was read (Culture Blacklist Measures of 2018, art. 8).
fact-list-culture-2018 = National blacklist of the culture market (全国文化市场黑名单), 2018 to 2021
fact-list-tourism-2018 = Tourism market blacklist (旅游市场黑名单), December 2018 to 2021
fact-list-serious = Seriously dishonest under Order 7 (严重失信主体), from 2022
fact-list-minor = Slightly dishonest under Order 7 (轻微失信主体), from 2022
fact-list-local = A list a province or city has set up by its own rules

fact-subject = Who is listed?
    .name = who is listed
    .help = The entry may name a business, the person who heads it, or somebody who works in the field.
    .why = The five years of 2018 are written for businesses and those who head them (art. 8); bans from office concern people (Regulations on each field).
fact-subject-entity = A business
fact-subject-responsible-person = A person who heads or owns a business: legal representative, principal, for a venue also an investor
fact-subject-practitioner = A person who works in the field, such as a performer, tour guide or manager

fact-listed_on = On what day was the entry made?
    .name = entry on the list
    .help = The date of listing (列入日期) is part of the entry. A month or a year alone is also an answer.
    .why = On the culture blacklist of 2018 the five years run from it (art. 8(1)).

fact-new_situation = Since the entry: has one of the reasons for this list arisen again?
    .name = new reason for listing
    .help = The reasons of 2018: unlicensed business with a major accident or a vile social effect; a licence revoked as a penalty; a licence got by fraud, or forged; others set by law.
    .why = The entry comes off after five years only if none of them has arisen again (art. 8(1)).

fact-as_defaulter = Is the person on the tourism blacklist only because a court listed them as a judgment defaulter?
    .name = listed as a judgment defaulter
    .help = The tourism blacklist of 2018 also took in people on the court list (失信被执行人).
    .why = For them, and four kinds of connected persons, group tours abroad are reported to be closed (Tourism Blacklist Measures of 2018, as reported).

fact-penalty = Which of these penalties was there?
    .name = penalty behind the entry
    .help = Choose all that fit, or none. The penalty decision (行政处罚决定书) says so.
    .why = Some penalties bring bans of their own. They run from the penalty and do not end with the entry (Regulations on each field; Tourism Law, art. 103).
fact-penalty-unlicensed-venue = An entertainment venue without a licence was closed (擅自从事娱乐场所经营活动被取缔)
fact-penalty-venue-licence = The licence of an entertainment venue was revoked as a penalty or annulled (吊销或者撤销)
fact-penalty-internet-cafe = The licence of an internet café was revoked, or one without a licence was closed
fact-penalty-performance-licence = A performance licence was revoked (吊销营业性演出许可证)
fact-penalty-agency-licence = The licence of a travel agency was revoked (吊销旅行社业务经营许可证)
fact-penalty-guide-certificate = A tour guide certificate was revoked (吊销导游证)
fact-penalty-agency-fined = A travel agency was fined, or worse, for harming the rights of tourists

fact-penalised_on = On what day was that penalty imposed?
    .name = penalty
    .help = The date of the decision; for a venue without a licence, the day it was closed. If there were several penalties, give the one that matters most and look at the others in a second case.
    .why = The bans run from it, not from the entry (for instance Regulation on entertainment venues, art. 53).

fact-basis_annulled = Has the penalty behind the entry been annulled or changed?
    .name = penalty annulled or changed
    .help = By the authority itself, on reconsideration or by a court.
    .why = The entry then has to be removed within thirty working days (2018, art. 9); under Order 7 the authority is reported to repair the record of its own motion.
    .step = the authority, a reconsideration authority or a court annuls the penalty

fact-duties_done = Have all duties of the penalty been carried out, the fault put right and its effects removed?
    .name = duties carried out and effects removed
    .help = For instance the fine paid, tourists compensated, banned content taken down, with papers to show it. Give the day on which the last of it was done.
    .why = It is one of the papers the authority is reported to check for repair (guide of 2022).
    .step = the duties are carried out, the fault is put right and its effects are removed

fact-pledge_made = Has the person or business made a pledge?
    .name = pledge
    .help = A written promise to keep the law and to accept liability (信用承诺).
    .why = It is one of the papers for repair, but not open to everybody (guide of 2022, as reported).
    .step = the person or business makes the pledge

fact-false_pledge_before = Was a false pledge made earlier?
    .name = earlier false pledge
    .help = A pledge in the authority's system that turned out to be untrue.
    .why = Who made one is reported to make no further pledge (guide of 2022).

fact-trained = Has the credit repair training been done?
    .name = training
    .help = Training (信用修复培训), with a record. It is reported that the record may be handed in after the request.
    .why = It is one of the papers for repair (guide of 2022, as reported).
    .step = the person or business takes the training

fact-applied = Has repair been asked for?
    .name = request for repair
    .help = A form handed to the authority that made the entry.
    .why = Repair on request needs it (guide of 2022, as reported).
    .step = the person or business asks the authority for repair

fact-deleted = Has the entry been removed?
    .name = removal of the entry
    .help = The day on which it was no longer on the list.
    .why = The effects of the list are shown up to it (2018, arts. 8, 9 and 12).
    .step = the authority removes the entry

## Open questions of law

reading-transition = The entry is from before 2022. Which rules apply to it since then? No text on this was found.
reading-transition-old-text = The rules of 2018 go on for it: five years on the culture blacklist
reading-transition-new-text = Order 7 of 2021, whose terms were not read

reading-full-years = When are five full years (满5年) reached?
reading-full-years-next-day = When the last day is over, so from the next day
reading-full-years-same-day = On the last day itself

reading-pledge-block = Some are reported to make no pledge any more. What does that mean for repair?
reading-pledge-block-no-pledge-needed = They can ask for repair without a pledge
reading-pledge-block-shut-out = They cannot ask for repair in this way

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Such a day counts as a working day, because the State Council's notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

## Definitions

define-old_culture = the rules of 2018 on the culture blacklist apply
define-new_rules = Order 7 of 2021 applies
define-entity_or_head = the entry is of a business or of the person who heads it
define-culture_head_or_entity = a business, or the person who heads it, on the culture blacklist of 2018
define-five_years = the last day of the five years
define-removal_days = thirty working days (30个工作日)
define-shut_out = no pledge can be made any more, and without one repair cannot be asked for

## Ways off

path-five-years = Five full years pass without a new reason (culture blacklist of 2018)
    .what = After five full years on the list without a new reason for listing, the authority that listed has to remove the entry within thirty working days. It first needs a check by the province and a confirmation by the ministry. Nobody has to ask, and nothing makes it shorter.
path-penalty-annulled = The penalty behind the entry is annulled (culture blacklist of 2018)
    .what = The authority has to remove the entry within thirty working days of the annulment.
path-basis-changed = The basis of the entry is annulled or changed, or law or policy changes (Order 7)
    .what = The authority is reported to repair the record of its own motion and to upload the papers that show it. The wording of the article and any deadline were not read.
path-automatic = The system repairs the record by itself (Order 7)
    .what = Article 26(1) is reported to let the system find, mark and repair such records without a request. What it waits for is not said in the report; that a term has run out is only a guess. No day can be given.
path-repair = Repair on request (Order 7)
    .what = The authority is reported to check a form, proof that duties are carried out and effects removed, a pledge, and a record of training. Whether a minimum time has to pass first was not found, so no day can be given. It is worth asking the authority that made the entry.

## Procedures

procedure-removal = Removal after five years
    .what = The authority that listed removes the entry of its own motion.
procedure-removal-remove = The authority removes the entry within thirty working days; before that the province checks and the ministry confirms
procedure-review = Reconsideration or lawsuit
    .what = Against the entry on the culture blacklist of 2018, administrative reconsideration (行政复议) or a lawsuit (行政诉讼) is open by law. The time limits stand in the laws on reconsideration and on administrative litigation, not in these rules: as a rule sixty days and six months from learning of the entry.
procedure-review-ask-review-or-sue = The person or business asks for reconsideration or sues, within the time limits of the general laws
procedure-repair = Asking for repair under Order 7
    .what = Known only from a summary. Deadlines of the authority were not found.
procedure-repair-apply = The person or business hands in the form and papers
procedure-repair-check = The authority checks them; no number of days was found

## Effects

effect-publication = The entry is published by the ministry
effect-inspections = More inspections; new violations are punished more heavily
effect-office-holding = No approval as legal representative or principal of venues, internet cafés, troupes, performance agencies and stages (culture, 2018), or of tourism businesses (reported)
effect-name-change = Limits on changing the name of the business (限制变更名称)
effect-approvals-and-qualifications = Requests for licences are examined strictly
effect-honours = Limits in awards
effect-procurement-and-bidding = Limits in government purchasing
effect-subsidies = Limits in public funds and pilot programmes
effect-circulation = The entry is passed on to other authorities, for joint punishment under the rules of 2018
effect-outbound-group-tours = No group tours abroad organised by travel agencies (reported)

## Bars

bar-entertainment-for-life = Investing in or heading entertainment venues, for life, after running one without a licence that was closed
bar-entertainment-office = Heading entertainment venues, for five years from the revocation or withdrawal of the licence
bar-internet-cafe-office = Heading internet cafés, for five years from the revocation or closure
bar-performance-office = Heading troupes, performance agencies and stages, for five years from the penalty
bar-travel-agency-office = Heading any travel agency, for five years from the revocation
bar-guide-and-agency-work = A new tour guide certificate, and travel agency business, for three years from the penalty
bar-outbound-business = Applying for business with tours abroad, for two years from the penalty (reported)

## Notes

note-travellers-are-not-here = Not for travellers: these lists are for businesses in culture and tourism and people who head them or work there. What a traveller did is kept in the record of uncivil behaviour by tourists; smoking or prohibited items on a plane or train belong to the lists of civil aviation and the railways.
note-no-early-way-2018 = No early way off: the culture blacklist of 2018 knows no repair, pledge or request that shortens the five years. What is open is removal when the penalty is annulled, and review or a lawsuit.
note-heard-before-listing = Worth checking: before the entry the authority had to tell the facts, reasons and measures and hear the party; the province had to check and the ministry to confirm. The notice before the penalty had to warn of the list.
note-performers = A gap: for performers and others who work in the field, the standards, publication and measures were to be set by separate rules, which were not found. The rule on removal after five years names only businesses and those who head them.
note-silent-transition = A gap: what happened on 1 January 2022 to entries on the lists of 2018 was not found in any text. The possible answers are shown side by side. It is worth asking the authority whether the entry still stands.
note-end-of-the-2018-lists = Not verified: on which day the rules of 2018 ended. A collection marks the culture rules as repealed; that this happened on 1 January 2022, together with Order 7, is likely but was not seen.
note-trial-list-of-2016 = An older list: before 19 June 2018 a trial blacklist of the culture market ran under rules of 6 January 2016, which were not read. Whether its entries moved to the list of 2018 is not said.
note-local-list = A local list: lists that provinces or cities set up by their own rules are outside the national list and outside national joint punishment. Their own rules say how an entry ends; look there.
note-tourism-2018-term-not-found = Not found: how long an entry on the tourism blacklist of 2018 runs, and how it is removed. No day is given, and none should be assumed.
note-tourism-2018-told-beforehand = Worth checking: before the entry there had to be a notice or publication with facts, reasons, measures and the right to be heard; natural persons had to be told beforehand (reported).
note-tourism-2018-number = For the search: most sources give the number 文旅市场发〔2018〕119号; a provincial rule of 2020 gives 文旅市场发〔2019〕12号 for the same title.
note-reasons-of-the-tourism-blacklist = Worth checking against the decision: seven reasons are reported. A criminal sentence for harming tourists; a criminal sentence for border offences in tourism business; a travel agency licence or guide certificate revoked; a major accident for which the business is mainly responsible; harm to tourists that left them stranded or had a serious effect in public; two entries within twelve months on the list of special attention; others set by law.
note-listed-as-a-defaulter = The source of the entry is the court list: find out first whether the court still lists the person. The limit is reported to reach the listed person and four kinds of connected persons, such as the legal representative.
note-order-7-has-no-single-term = Not verified, so no day is given: what circulates as one term for everybody under Order 7 was found in no copy. A provincial notice says that the ministry's commentary settles which measure applies to whom and for how long, so the terms seem to differ from measure to measure. Look in the decision for the term of each measure.
note-reasons-of-order-7 = Worth checking against the decision: these reasons are reported. In culture: a licence got by fraud or forged; banned content with serious results; a licence revoked; business without a licence, in particular with a major accident or a vile effect in public; others. In tourism also: a major accident for which the business is mainly responsible, and harm to tourists that left them stranded or had a serious effect in public.
note-head-listed-with-the-entity = Listed together: the ministry's commentary is reported to say that when a business is listed because its licence was revoked, its legal representative or principal is listed at the same time.
note-training-can-follow = Easily missed: the record of training is reported to be accepted also after the request, once the training is done.
note-pledge-not-open = A pledge may be closed: a seriously dishonest party, or one that made a false pledge before, is reported to make no further pledge. Whether repair is then closed too, or needs no pledge, is not said.
note-bans-run-from-the-penalty = A separate matter: these bans stand in laws and regulations of the State Council. They run from the penalty and go on after the entry is gone.

## What is assumed of the future

assume-no-new-situation = no new reason for listing arises within the five years

## Sources

source-culture-2018 = Measures on the national blacklist of the culture market (Ministry of Culture and Tourism, 2018)
    .short = Culture Blacklist Measures of 2018
source-tourism-2018 = Measures on the tourism market blacklist, for trial use (Ministry of Culture and Tourism, 2018)
    .short = Tourism Blacklist Measures of 2018
source-order-7 = Provisions on credit management of the culture and tourism market (Ministry of Culture and Tourism, Order 7 of 2021)
    .short = Credit Provisions of 2021 (Order 7)
source-repair-guide-2022 = Guide of the ministry on credit repair (November 2022), as summed up by Sichuan province
    .short = repair guide of 2022, as reported
    .part = part
    .parts = parts
source-sichuan-2022 = Notice of Sichuan province on credit management of the culture and tourism market (2022)
    .short = Sichuan notice of 2022
    .part = item
    .parts = items
source-entertainment-2020 = Regulation on entertainment venues (as revised in 2020)
    .short = Regulation on entertainment venues
source-internet-cafes-2022 = Regulation on internet cafés (as revised in 2022)
    .short = Regulation on internet cafés
source-performances-2020 = Regulation on commercial performances (as revised in 2020)
    .short = Regulation on commercial performances
source-agencies-2020 = Regulation on travel agencies (as revised in 2020)
    .short = Regulation on travel agencies
source-tourism-law-2018 = Tourism Law (as amended in 2018)
    .short = Tourism Law
source-civil-code = Civil Code
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
