# The customs credit rating: every word a person reads about it.
# The logic stands in rules/customs-credit/pack.toml; an id there has its words here.

title = The customs rating of dishonest enterprises (海关失信企业、严重失信企业)
    .short = Customs credit rating
act = change the rating
gone = the rating is changed
was = the rating was changed
about = The customs authorities rate enterprises that import, export or act as customs brokers. Two of the five grades are bad: dishonest, and seriously dishonest, which also means a place on the customs list of seriously dishonest subjects. A dishonest enterprise becomes regular after a year without a new event; a seriously dishonest one is rated anew after three years. Some can ask earlier.
keeper = the customs authority
look-for = A decision of a customs authority (海关) that rates the enterprise as 失信企业 or 严重失信企业, or the same words in the customs database of enterprises (进出口信用信息公示平台). The list is called 进出口海关监管领域严重失信主体名单.
actor-person = the enterprise
actor-higher-court = the reconsideration authority or a court

## Groups of questions

group-rating = What is known about the rating?
group-since = What has happened since the rating?
group-application = Has an adjustment of the rating been asked for?
group-review = Has the rating been challenged, and is it still there?

## Facts

fact-level = Which rating was given?
    .name = rating
    .help = The decision says which. Only a seriously dishonest enterprise is also put on the customs list of seriously dishonest subjects.
    .why = The ways back differ (2026 Measures, arts. 29 and 30).
fact-level-dishonest = Dishonest (失信企业)
fact-level-seriously-dishonest = Seriously dishonest (严重失信企业), and on the list

fact-rated_on = On what day was the decision on the rating delivered?
    .name = delivery of the rating decision
    .help = The document takes effect on delivery (送达). A month or a year alone is also an answer.
    .why = The waiting times run from being rated; the document takes effect on delivery (2026 Measures, arts. 29, 30 and 45). The date also tells which text applies.

fact-decided_on = What date is written on the decision?
    .name = date of the rating decision
    .help = It matters only if the waiting times were counted from it and not from delivery.
    .why = The articles speak of being rated and do not say from which of the two days (2026 Measures, arts. 29, 30 and 45).

fact-items = For which of the ten situations was the rating given?
    .name = situation behind the rating
    .help = The items are those of article 15. More than one may be chosen.
    .why = Only items 3, 4, 6 and 7 let a dishonest enterprise ask before the year is over (2026 Measures, art. 29(1)).
fact-items-crime = Item 1: criminal liability under customs law
fact-items-smuggling = Item 2: a penalty for smuggling or a wilful breach of export control
fact-items-violations = Item 3: many violations, and penalties above RMB 1 million in a year
fact-items-broker-violations = Item 4: as a customs broker, many violations and penalties above RMB 500,000
fact-items-licence-or-ban = Item 5: a permit revoked, or a ban from customs broking
fact-items-unpaid-duty = Item 6: duties unpaid for more than three months after they were due
fact-items-unpaid-fine = Item 7: fines and the like above RMB 10,000 unpaid for more than six months
fact-items-obstruction = Item 8: a penalty for resisting or obstructing officers
fact-items-bribery = Item 9: bribing officers, with a fine or criminal liability
fact-items-other = Item 10: another situation named by a law or customs rule

fact-new_event = Since the rating, has another of these situations occurred?
    .name = new situation
    .help = Give the latest one. For a penalty the date of the penalty decision counts, for a crime the day the judgment took effect. Answer “not yet” if there was none.
    .why = A dishonest enterprise becomes regular only after a year without one (2026 Measures, art. 29(2)).
    .step = another of these situations occurs

fact-corrected = Has the conduct been put right, the bad effects removed, and every duty performed?
    .name = conduct put right and duties performed
    .help = With proof that the legal duties have been performed, for instance duties and fines paid.
    .why = It is needed for every adjustment before time (2026 Measures, arts. 29, 30 and 31).
    .step = the enterprise puts the conduct right and performs its duties

fact-obstacles = Is one of these true, and not yet remedied?
    .name = obstacle to an adjustment
    .help = Choose all that fit, or none. What has been remedied no longer counts.
    .why = While one of them stands, the rating is not adjusted on application (2026 Measures, art. 31).
fact-obstacles-false-registration = The registration or filing data are not true
fact-obstacles-no-annual-report = The yearly credit report to customs is missing
fact-obstacles-refuses-inspection = The enterprise refuses supervision or inspection

fact-applied = Has an adjustment of the rating been asked for in writing?
    .name = application for an adjustment
    .help = With proof that the duties have been performed. Give the day it was received.
    .why = Before the year, or the three years, nothing happens without it (2026 Measures, arts. 29 and 30).
    .step = the enterprise asks in writing for an adjustment of its rating

fact-agreed = Has the customs authority agreed to the adjustment?
    .name = agreement to the adjustment
    .help = The document takes effect on delivery.
    .why = A seriously dishonest enterprise then becomes a dishonest one, for at least a year (2026 Measures, art. 30(1)).
    .step = the customs authority agrees to the adjustment

fact-told_on = On what day was the enterprise told of the planned rating?
    .name = notice of the planned rating
    .help = The notice is in writing and gives facts, basis and rights.
    .why = The enterprise has five working days to answer (2026 Measures, art. 28(1)).

fact-objected = Has the enterprise objected to the planned rating?
    .name = objection to the planned rating
    .help = In writing. Give the day it was received.
    .why = The customs authority has twenty days to check (2026 Measures, art. 28(2)).
    .step = the enterprise objects

fact-review_won = Has a reconsideration authority or a court annulled the rating?
    .name = annulment of the rating
    .help = After administrative reconsideration (行政复议) or a lawsuit (行政诉讼).
    .why = Where the list is involved, the notice before the decision has to tell the remedies too (2026 Measures, art. 27(2)); these are the general ones.
    .step = a reconsideration authority or a court annuls the rating

fact-lifted = Has this rating ended?
    .name = end of the rating
    .help = The day on which the enterprise was given another grade; for a seriously dishonest one also if it became dishonest.
    .why = The effects of the rating look to this day.
    .step = the customs authority gives another grade

## Open questions of law

reading-transition = The rating is from before 1 April 2026. Do the 2026 Measures apply to it? They repeal the older ones and say nothing about ratings already given.
reading-transition-new-text = Yes: their waiting times and their one-year and three-year ends
reading-transition-old-text = No: the older text goes on for them

reading-term-start = From when do the waiting times run: the articles say “rated”, and documents take effect on delivery?
reading-term-start-service = From delivery of the decision
reading-term-start-decision = From the date of the decision

reading-full-period = When are months or years full (满)?
reading-full-period-next-day = On the day after the corresponding day: the first day is not counted, and the period ends with the corresponding day
reading-full-period-same-day = On the corresponding day itself

reading-clean-year = A new situation occurred in the first year. Can a later year without one make the enterprise regular?
reading-clean-year-any-year = Yes: the article asks for one year, counted from the new situation
reading-clean-year-first-year = No: only the first year counts, and the new situation is rated anew

reading-mixed-items = The rating rests on items with different waiting times. Which one counts?
reading-mixed-items-longest = The longer one, six months
reading-mixed-items-no-early-way = None: there is no early way for such a mix

reading-new-rating = After three years customs rates a seriously dishonest enterprise anew. Does it leave the list in any case?
reading-new-rating-leaves-the-list = Yes: the three years are the length of the rating, and the article speaks of adjusting it and of taking the enterprise off
reading-new-rating-may-be-the-same = No: the new rating follows from its credit and can be the same, and then nothing is adjusted

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Such a day counts as a working day, because the State Council’s notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

## Definitions, as they appear in explanations

define-start = the day from which the times are counted
define-three_months_full = three months are full
define-six_months_full = six months are full
define-one_year_full = one year is full
define-three_years_full = three years are full
define-first_year_clean = the first year passed without a new situation
define-later_year_clean = a later year passed without a new situation
define-six_month_items = item 3 or 4 is among the grounds
define-three_month_items = item 6 or 7 is among the grounds
define-no_early_items = a ground without an early way is among them
define-obstacle = one of the obstacles of article 31 stands
define-early_dishonest = all conditions for asking before the year is over are there
define-serious = the enterprise is rated seriously dishonest
define-five_days = five working days

## Ways out of the rating

path-clean-year = A year without a new situation
    .what = A dishonest enterprise that has had no new situation of articles 15 and 16 for a year is treated as regular. Nobody has to ask, and no number of days is set. It does not apply to seriously dishonest enterprises.
path-early-dishonest = An application after three or six months
    .what = A dishonest enterprise rated for items 6 and 7 (unpaid duties and fines) can ask after three months, for items 3 and 4 (many violations) after six, once the conduct is put right. For the other items there is no early way. The article does not word the adjustment as a duty.
path-serious-early = An application after one year, for a seriously dishonest enterprise
    .what = After one year, and once the conduct is put right, the enterprise can ask. If the customs authority agrees, it becomes dishonest and leaves the list, but cannot become regular for another year.
path-serious-term = Three years as a seriously dishonest enterprise
    .what = After three years the customs authority has to determine the rating anew, by the credit of the enterprise then. When it adjusts the rating, it takes the enterprise off the list at the same time. Whether the new rating can be “seriously dishonest” once more is not said.
path-review = A reconsideration authority or a court annuls the rating
    .what = The rating can be challenged in the general ways against a decision of an authority. If it is annulled, it has lost its ground. The Measures have no rule of their own on this.
path-year-2018 = A year without a new event (for ratings before May 2018)
    .what = An announcement of 2018 is reported to say that enterprises rated dishonest before May 2018 become ordinary after a year without a new event.

## Procedures

procedure-before-rating = Answering before the rating
    .what = The customs authority has to tell the enterprise in writing before. Silence counts as giving up the right to be heard.
procedure-before-rating-object = The enterprise answers in writing within five working days of receiving the notice
procedure-before-rating-check = The customs authority checks within twenty days; the article does not say from when, here from the objection

procedure-adjustment = Asking for another grade
    .what = In writing, with proof that the duties have been performed. No time is set for the decision.
procedure-adjustment-apply = The enterprise asks for an adjustment
procedure-adjustment-agree = The customs authority decides; no time is set, and the document takes effect on delivery

procedure-new-rating = A new rating after three years
    .what = For seriously dishonest enterprises; nobody has to ask. No number of days is set.
procedure-new-rating-rate-anew = The customs authority determines the rating anew by the credit of the enterprise

procedure-data-objection = Objecting to what customs shows
    .what = Anybody can object to credit information that customs shows, with proof. The answer is due “within the prescribed time”, which the Measures do not give.
procedure-data-objection-object = The enterprise, or anybody, objects

procedure-review = Challenging the rating
    .what = These are the general ways against an administrative decision; that the rating is one is an interpretation.
procedure-review-ask-review = The enterprise asks for administrative reconsideration within sixty days of learning of the rating
procedure-review-sue = The enterprise goes to court within six months of learning of the rating

## Effects of the rating

effect-publication = The rating is shown by customs
effect-strict-customs-management = Strict management by customs (what that means is set elsewhere and was not read)
effect-joint-punishment = A place on the customs list of seriously dishonest subjects, with joint punishment

## Bars

bar-aeo-certification = No application for certification (认证企业, AEO), until a year after becoming regular
bar-regular-rating = No regular rating for a year after an early adjustment

## Notes

note-what-comes-after-serious = Easily mistaken: leaving the list is not yet a regular rating. After an early adjustment the enterprise is dishonest for at least a year; after three years it is rated anew, and the result is open.
note-no-deadline-for-the-decision = A silence in the text: no time is set for the decision on an adjustment.
note-unpaid-and-a-clean-year = An open question: the article on the year asks for no new situation, and does not ask whether the old debt was paid. Whether an unpaid debt is a situation that goes on is not said.
note-not-counted = What does not count for the rating: warnings, public criticism, and penalties in the summary procedure.
note-penalty-display-is-separate = A separate record: penalties and the place on the list are also shown on Credit China, with times of their own.
note-responsible-persons = About persons: only enterprises are rated. Customs also collects the penalties of those in charge, of finance and customs managers and of declarants, but the Measures give them no rating.
note-older-texts-unread = Not verified: the rules before April 2026 were not read as far as terms and repair go, and nothing says how ratings from then are treated. The customs authority can be asked which text it follows.
note-older-ratings-in-2021 = Reported, as an example: when the rules changed in 2021, customs offices were told to rate dishonest enterprises anew; those still dishonest kept their first day, the others were freed.
note-remedies-not-told = Worth checking: did the decision say that it can be challenged, where and until when? If not, the time for challenging it begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known. For reconsideration this stands in the law in force since 2024. That the rating is such a decision is an interpretation.
note-freshness = How current this is: no change of the 2026 Measures was found up to about the summer of 2026. Later changes cannot be ruled out.

## What is assumed of the future

assume-no-new-event = no new situation of articles 15 and 16 occurs

## Sources

source-gacc-2026 = Measures on the credit of enterprises registered and filed with customs (General Administration of Customs, Order 282 of 2026)
    .short = 2026 Measures on customs credit
source-gacc-2021 = Measures on the credit of enterprises registered and filed with customs (General Administration of Customs, Order 251 of 2021)
    .short = 2021 Measures on customs credit
source-gacc-2018 = Measures on customs credit of enterprises (General Administration of Customs, Order 237 of 2018)
    .short = 2018 Measures on customs credit
source-gacc-2014 = Provisional Measures on customs credit of enterprises (General Administration of Customs, Order 225 of 2014)
    .short = 2014 provisional Measures on customs credit
source-gacc-announcement-32 = Announcement 32 of 2018 of the General Administration of Customs
    .short = 2018 customs Announcement (No. 32)
source-review-law-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-review-law-2017 = Administrative Reconsideration Law (as amended in 2017)
    .short = former Administrative Reconsideration Law
source-litigation-law-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-civil-code = Civil Code
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
