# The database of serious breaches of research integrity: every word a person reads about it.
# The logic stands in rules/research-integrity/pack.toml; an id there has its words here.

title = The database of serious breaches of research integrity (科研诚信严重失信行为数据库)
    .short = Research integrity
about = Science authorities can ban people and institutions from research paid for by the state, and record them in this database. A ban runs for a number of years, or for good, from the day the decision is delivered. It can be shortened only for a major contribution, and the authority need not agree. The text says how long the ban runs, but not how long the entry stays in the database.
keeper = the science authority
look-for = A decision (处理决定书) of a science authority that bans from taking on or taking part in publicly funded research (禁止承担或参与财政资金支持的科学技术活动), withdraws a qualification to manage or serve it, and says that the party is recorded in the database of serious breaches of research integrity (记入科研诚信严重失信行为数据库).

actor-authority = the science authority

## Groups of questions

group-decision = What is known about the decision?
group-re-examination = Has anything been done against the decision?
group-reduction = Is a shorter ban possible?
group-afterwards = What else is known?

## Facts

fact-served_on = On what day was the decision delivered?
    .name = delivery of the decision
    .help = The day of service (送达), not the date on the decision. If it was announced in public because the person could not be found, the day thirty days after that.
    .why = The ban runs from it, and so do the fifteen days for asking for re-examination (Provisions of 2026, arts. 39(2), 40(1) and 42(1)).

fact-who = Who is banned?
    .name = who is banned
    .help = Researchers, reviewers and staff are persons. If a unit organised the breach or managed badly, its responsible people are banned with it.
    .why = Bands of time differ for units and persons; responsible people get the same time as their unit (arts. 12 to 21).
fact-who-person = A person, for their own conduct
fact-who-responsible-person = A person responsible for a unit
fact-who-unit = A unit: institute, university, company, agency or service firm

fact-ban = Is the ban for a set time or for good?
    .name = kind of ban
    .help = The decision says so.
    .why = A ban for good does not run out (for instance art. 18(3)).
fact-ban-fixed = For a set time
fact-ban-permanent = For good (永久)

fact-ban_months = How many months does the ban last?
    .name = length of the ban in months
    .help = Twelve for each year. The length stands in the decision.
    .why = The last day of the ban is worked out from it (art. 42(1)).

fact-suspension = Were the person's applications suspended during the investigation?
    .name = suspension during the investigation
    .help = Where there is evidence that the violation has already had a very bad effect or caused a grave loss of public money, research has to be halted, and payments and the taking of new applications from those responsible have to be suspended (art. 29).
    .why = The time of such a suspension is taken off the ban (art. 42(1)).
fact-suspension-none = No
fact-suspension-until-the-decision = Yes, without a break until the decision
fact-suspension-ended-before = Yes, but it ended earlier

fact-suspended_since = On what day did the suspension begin?
    .name = beginning of the suspension
    .help = Only if there was one.
    .why = A suspension that went on until the decision makes the ban count from its first day (art. 42(1)).

fact-made_public = Was the decision made public?
    .name = publication of the decision
    .help = Decisions on matters of wide effect and great public attention are published.
    .why = Publication is an effect of its own; the text sets no end for it (art. 39(3)).

fact-review_received = Has the deciding body received a request for re-examination?
    .name = request for re-examination received
    .help = Re-examination (复查) is asked for in writing, with reasons and evidence, in the way the decision names.
    .why = The body has five working days to accept or refuse it (art. 40(2)).
    .step = the person asks the deciding body for re-examination

fact-review_accepted = Has the body accepted the request?
    .name = request for re-examination accepted
    .help = If it refuses, it has to say why.
    .why = From then it has sixty days to decide (art. 40(2)).
    .step = the body accepts the request

fact-decision_lifted = Has the decision been lifted?
    .name = decision lifted
    .help = In re-examination, in administrative reconsideration or by a court.
    .why = Without the decision there is no ban (arts. 40 and 41).
    .step = the deciding body, a reconsideration authority or a court lifts the decision

fact-review_or_lawsuit = Has the person also asked for administrative reconsideration or sued?
    .name = reconsideration or lawsuit
    .help = Administrative reconsideration (行政复议) or a lawsuit (行政诉讼), while the re-examination was going on.
    .why = A request for re-examination then counts as withdrawn (art. 41(2)).

fact-contribution = Has the person or unit made a major contribution?
    .name = major contribution
    .help = To a major scientific innovation or technical change, and to the state and society (重大贡献).
    .why = Only then may the ban be shortened (art. 42(2)).

fact-corrected = Has the breach been put right and every duty of the decision been carried out?
    .name = breach put right
    .help = All that the decision orders (完全履行处理决定要求整改义务).
    .why = It is one of the conditions for a shorter ban (art. 42(2)).
    .step = the breach is put right and every duty of the decision is carried out

fact-reduction_asked = Has a shorter ban been asked for?
    .name = request for a shorter ban
    .help = The authority acts on a request only.
    .why = It is one of the conditions (art. 42(2)).
    .step = the person or unit asks for a shorter ban

fact-reduction_granted = Has the authority shortened the ban?
    .name = decision to shorten the ban
    .help = A decision of the authority that made the first one.
    .why = It may, but need not, shorten the ban (art. 42(2)).
    .step = the authority shortens the ban

fact-reduced_until = Until what day does the shortened ban run?
    .name = last day of the shortened ban
    .help = The decision to shorten it says so.
    .why = The text does not say by how much a ban may be shortened (art. 42(2)).

fact-deleted = Has the entry been taken out of the database?
    .name = removal from the database
    .help = The day on which the authority says that it is gone.
    .why = The text does not say when this happens (arts. 39(4) and 42).

## Open questions of law

reading-transition = The decision was delivered before 20 March 2026. Which text applies to the ban since then? The new text does not say.
reading-transition-old-text = The Interim Provisions of 2020, whose articles on bans were not read
reading-transition-new-text = The Provisions of 2026

reading-first-day = Is the day of delivery itself part of the ban?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: the ban is counted “from the day of” delivery (自送达之日起), so it ends one day sooner

reading-entry-end = When does the entry leave the database? The text does not say.
reading-entry-end-with-the-ban = With the ban, for which it was made
reading-entry-end-not-said = Not by this text: it gives no time for the entry

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day?
reading-makeup-days-counted = Such a day counts as a working day, because the State Council's notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

## Definitions

define-full_ban = the last day if the ban is counted from delivery
define-full_credit = the last day if the suspension counts in full
define-counted_ban = the last day of the ban, less the time of a suspension
define-ban_end = the last day of the ban
define-real_end = the end of the ban: run out, lifted or shortened

## Ways off

path-ban-runs-out = The ban runs out, and the entry with it (on one reading)
    .what = A ban for a set time ends by itself; the time of a suspension during the investigation is taken off. The text does not say whether the entry then leaves the database, so this rests on a reading. The end of the ban itself stands under “What the listing brings, and until when”.
path-reduction = The ban is shortened for a major contribution, and the entry ends with it (on one reading)
    .what = After a major contribution, once the breach is put right and every duty of the decision is carried out, the authority may shorten the ban on request. It may, but need not, and the text does not say by how much, nor whether the entry ends with the ban.
path-re-examination = The decision is lifted
    .what = Within fifteen days of delivery the person can ask the deciding body for re-examination; administrative reconsideration and a lawsuit are open too. If the decision is lifted, the ban and the entry have lost their basis; that the entry has to go then is an interpretation. The ban goes on while a re-examination runs.

## Procedures

procedure-re-examination = Re-examination (复查)
    .what = The deciding body looks again at the facts and the basis. Days without the word “working” are calendar days here (art. 52).
procedure-re-examination-ask = The person asks within fifteen calendar days of receiving the decision; if the last day is a rest day, on the next working day
procedure-re-examination-accept = The body says within five working days whether it accepts the request
procedure-re-examination-decide = The body decides within sixty calendar days of accepting it
procedure-remedies = Reconsideration and lawsuit
    .what = By the general laws, against the decision. If one of them is chosen while a re-examination is running, the request for re-examination counts as withdrawn (art. 41(2)).
procedure-remedies-reconsideration = The person asks for administrative reconsideration (行政复议) within sixty days of learning of the decision
procedure-remedies-lawsuit = The person sues (行政诉讼) within six months of learning of the decision, if no reconsideration was asked for

procedure-reduction = Asking for a shorter ban
    .what = Only after a major contribution. The text sets no time for asking or deciding.
procedure-reduction-ask-reduction = The person or unit asks the authority that made the decision

## Effects

effect-funded-research = No taking on of, or part in, publicly funded research, or no managing, reviewing or serving it, as the decision says
effect-integrity-database = The entry is in the database of serious breaches of research integrity
effect-circulation = The decision goes to the employer or higher body, and the entry to the national credit information platform
effect-publication = The decision is public

## Notes

note-old-text-not-read = Not verified: the ban comes from the time of the Interim Provisions of 2020. Their articles on bans and remedies were not read, so nothing is computed from them. If the new text applies to old bans too, its answers are shown.
note-entry-has-no-term = A silence in the text: it says how long the ban runs, not how long the entry stays in the database or on the national platform. It is worth asking the authority after the ban has ended.
note-permanent = A ban for good does not run out. It can only be lifted, or be shortened for a major contribution if the authority agrees.
note-check-the-band = Worth checking in the decision: the length depends on the effect of the breach. For units up to two years, two to five, or over five up to for good; for persons up to three, three to five, or over five up to for good.
note-credit-for-suspension = Worth checking in the decision: the time of a suspension before the decision has to be taken off the ban. If it ended early, only its own days count, and the end lies between the two days shown.
note-no-stay = The ban goes on while the re-examination runs.
note-lawsuit-ends-the-re-examination = Careful: somebody who asks for administrative reconsideration or sues while a re-examination is going on is treated as having withdrawn the request for re-examination.
note-same-term-as-the-unit = The people directly responsible are banned for the same time as the unit.
note-heard-before-the-decision = Worth checking: before the decision the person had to be heard and told the facts, the reasons, and the right to answer with its time limit.
note-other-rules-of-the-body = Other rules may apply: an authority with rules of its own that are no milder may follow those.

## Sources

source-science-2026 = Provisions on the investigation and handling of breaches in scientific and technological activities (Ministry of Science and Technology, 2026)
    .short = Provisions of 2026
source-science-old = Interim Provisions on the handling of breaches in scientific and technological activities (Ministry of Science and Technology, 2020)
    .short = Interim Provisions of 2020
source-civil-code = Civil Code
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
