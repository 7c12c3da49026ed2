# The integrity archive of the securities and futures market: every word a person reads about it.
# The logic stands in rules/securities-integrity/pack.toml; an id there has its words here.

title = The integrity archive of the securities and futures market (证券期货市场诚信档案)
    .short = Securities integrity archive
about = The China Securities Regulatory Commission (证监会) keeps an archive on everybody active in the securities and futures market, investors among them. A bad record has effect for three years, or five for penalties, market bans, crimes and large damages, counted from the day the sanction has been carried out. Nothing in it can be repaired earlier. A market ban runs for its own term beside it.
keeper = the securities regulator
look-for = A decision of 中国证券监督管理委员会 or its local office (证监局): 行政处罚决定书, 市场禁入决定书, 监督管理措施 (such as 警示函, a warning letter), or an entry on its page for breaches of trust (证券期货市场失信记录查询平台).

## Groups of questions

group-record = What is in the archive?
group-ban = What is known about a market ban?
group-validity = Is the record right, and has it been challenged?

## Facts

fact-decided_on = On what day was the decision made?
    .name = decision behind the record
    .help = The date on the penalty decision, judgment, ban or measure. A month or a year alone is also an answer.
    .why = The record rests on it, and the older rules governed before July 2018.

fact-kind = What kind of record is it?
    .name = kind of record
    .help = If there are several, take one at a time. A fine with a market ban is two records.
    .why = Four kinds have effect for five years, all others for three (Integrity Measures, art. 13(1)).
fact-kind-penalty = An administrative penalty for a breach of securities or futures law (行政处罚)
fact-kind-market-ban = A market ban (市场禁入)
fact-kind-crime = A criminal punishment for a breach of securities or futures law
fact-kind-liability = A judgment to pay large damages for a wrong or a breach of contract in the market
fact-kind-measure = A supervisory measure, such as a warning letter (监督管理措施)
fact-kind-promise-or-discipline = A broken public promise, or discipline by an exchange or association (公开承诺, 纪律处分)
fact-kind-other = Another record

fact-completed_on = Has the decision been carried out completely?
    .name = decision carried out
    .help = The last thing that was ordered has been done: the fine paid in full, the sentence served, the damages paid (执行完毕). For a market ban leave this open; its term is asked below.
    .why = The three or five years begin only then (Integrity Measures, art. 13(3)).
    .step = the person carries out the decision completely

fact-special_publication = Has the regulator published the name as a serious case?
    .name = special publication
    .help = A special notice (专项公示) on the regulator’s page for breaches of trust.
    .why = It lasts one year from publication (Integrity Measures, art. 15(2)).
    .step = the regulator publishes the name as a serious case

fact-ban_kind = Which market bans does the decision set?
    .name = kinds of market ban
    .help = A ban from business and posts (不得从事证券业务…不得担任董事、监事、高级管理人员), a ban from trading (不得交易证券), or both. Choose none if there is no ban.
    .why = They have different lengths (2021 Provisions on market bans, arts. 4 and 7).
fact-ban_kind-posts-and-business = From securities business and posts with issuers
fact-ban_kind-trading = From trading in securities

fact-ban_for_life = Is the ban from business and posts for life?
    .name = lifelong ban
    .help = The decision says 终身.
    .why = It may be set in eight kinds of serious cases (2021 Provisions on market bans, art. 7).

fact-ban_years = For how many years is the ban from business and posts?
    .name = years of the ban from posts
    .help = The number in the decision: three to five, or six to ten.
    .why = The ban ends when they are over.

fact-trading_ban_years = For how many years is the ban from trading?
    .name = years of the trading ban
    .help = The number in the decision; at most five.
    .why = The ban ends when they are over (2021 Provisions on market bans, art. 7(2)).

fact-ban_served_on = On what day was the ban delivered to the person?
    .name = delivery of the ban
    .help = The ban has to be obeyed from the next working day, for trading from the next trading day.
    .why = On one reading its term runs from there (2021 Provisions on market bans, arts. 5, 6 and 16).

fact-ban_repeated = Had the person been penalised twice or more, or banned, within the five years before?
    .name = repeated penalties or an earlier ban
    .help = Penalties or bans by the securities regulator.
    .why = In serious cases a lifelong ban may then be set (2021 Provisions on market bans, art. 7(1)(6)).

fact-ban_conduct_before_2021 = Did the conduct end before 19 July 2021?
    .name = conduct before 19 July 2021
    .help = What counts is the conduct, not the decision.
    .why = The earlier rules then apply, unless the new ones are kinder (2021 Provisions on market bans, art. 17).

fact-ban_lifted = Has the ban been withdrawn or changed?
    .name = ban withdrawn
    .help = Give the day on which the ban stopped.
    .why = The regulator withdraws or changes it if what it rests on is annulled (2021 Provisions on market bans, art. 12).
    .step = the regulator withdraws the ban

fact-basis_annulled = Has the decision behind the record been annulled or changed?
    .name = decision behind the record annulled
    .help = By reconsideration, a court or the body that made it (撤销、变更).
    .why = The record then has to be deleted or changed (Integrity Measures, art. 12).
    .step = the decision behind the record is annulled

fact-data_wrong = Is the record gravely and plainly wrong, so that it should not be there?
    .name = grave and plain mistake in the record
    .help = For instance the wrong person, or a decision that does not exist. A wrong detail, such as an amount, is put right too, but the record stays; then answer “no”.
    .why = The regulator then has to correct it (Integrity Measures, art. 21).

fact-correction_received = Has the regulator received a request for correction?
    .name = request for correction received
    .help = It goes to the regulator or, as a rule, its local office (art. 45).
    .why = The regulator has fifteen working days (Integrity Measures, art. 21(2)).
    .step = the person asks the regulator to correct the record

fact-query_received = Has the regulator received a request to see the person’s own record?
    .name = request to see the record
    .help = An application and proof of identity are enough for one’s own record.
    .why = It is answered within five working days (Integrity Measures, art. 19).
    .step = the person asks to see the record

fact-decision_served = On what day was the decision delivered?
    .name = delivery of the decision
    .help = The day on the proof of delivery.
    .why = The times for reconsideration run from then.

fact-deleted = Has the record been removed, or is it no longer shown?
    .name = end of the record
    .help = Nobody else can see it any more, for whatever reason.
    .why = What follows from the record ends then.

## Readings

reading-completion-of-a-ban = When has a market ban been “carried out”, so that the five years of the record begin?
    .name = when a ban is carried out
reading-completion-of-a-ban-end-of-term = When its term has ended; a lifelong ban never is
reading-completion-of-a-ban-delivery = As soon as it has been delivered and is obeyed
reading-ban-start = From which day does the term of a market ban run? The Provisions do not say.
    .name = start of a ban
reading-ban-start-decision = From the decision
reading-ban-start-delivery = From delivery, when it has to be obeyed
reading-first-day = Is the first day itself counted?
    .name = whether the first day counts
reading-first-day-not-counted = No, it is not counted
reading-first-day-counted = Yes, it is counted
reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day?
    .name = make-up days
reading-makeup-days-counted = Yes, it counts
reading-makeup-days-not-counted = No, only Monday to Friday count
reading-use-after-the-term = After the three or five years the record is not shown to others any more. May the regulator still use it itself? The text only speaks of its “effect”.
    .name = use after the term
reading-use-after-the-term-ends-with-the-term = No, it has no effect any more
reading-use-after-the-term-not-said = The text does not say

## Definitions

define-five_year_kind = the record is of a kind with five years
define-ban_start = the ban begins
define-ban_from = the time of the ban runs from here
define-posts_ban_end = the ban from business and posts ends
define-trading_ban_end = the ban from trading ends
define-ban_carried_out = the ban has been carried out
define-carried_out = the decision has been carried out
define-carried_out_from = the time of the record runs from here
define-term_end = the three or five years are over
define-fifteen_days = fifteen working days
define-five_days = five working days
define-use_end = the record may no longer be used

## Ways off

path-term-over = The three or five years are over
    .what = From then on the record is not published any more and not shown to others who ask; the person can still see it. Nobody has to ask for that. The time begins only when the decision has been carried out, so the time has not begun while a fine is unpaid.
path-basis-annulled = The decision behind the record is annulled
    .what = If the decision is annulled or changed in proper form, the regulator has to delete or change the record. No number of days is set; asking for correction sets one.
path-correction = A wrong record is corrected
    .what = The person can ask for correction of a grave and plain mistake, at any time. The regulator has to handle the request within fifteen working days and, if the mistake is there, correct the record. A record without any basis then goes; a wrong detail is only put right.
path-correction-after-annulment = Correction is asked for after an annulment
    .what = If the decision has been annulled and the record is still there, a request for correction gives the regulator fifteen working days.

## Procedures

procedure-correction = Asking for correction
    .what = The request goes to the regulator or its local office.
procedure-correction-ask = The person asks for correction, at any time
procedure-correction-handle = The regulator handles the request within fifteen working days and tells the result
procedure-query = Seeing one’s own record
    .what = Everybody can ask to see the own record, also after its time is over. Only the cost of copies may be charged.
procedure-query-answer = The regulator answers within five working days
procedure-ban-after-annulment = Withdrawing a ban whose basis is gone
    .what = If the judgment or penalty for the same conduct is annulled or changed, and the ban loses its basis by that, the regulator withdraws or changes the ban. No number of days is set.
procedure-ban-after-annulment-change-the-ban = The regulator withdraws or changes the ban
procedure-review = Challenging the decision
    .what = By the general laws on reconsideration. Special laws may set other times.
procedure-review-ask-reconsideration = The person asks for administrative reconsideration (行政复议) within sixty days
procedure-review-sue = Or the person goes to court (行政诉讼) within six months

## Effects

effect-publication = The penalty, ban, broken promise or discipline can be found by everybody on the regulator’s page
effect-special-publication = A special notice names the person as a serious case
effect-queries-by-others = Issuers, securities firms and others may see the record, as a rule with the person’s consent
effect-approvals-and-qualifications = The record is looked at, and may weigh, when the regulator decides on permits and trials of new business
effect-posts-in-the-market = Issuers, brokers and funds have to look at the record before they hire, and expert bodies may refuse the person
effect-margin-and-pledged-trading = Brokers look at the record when they open accounts, and may when they lend for trading
effect-inspections = The regulator may inspect more often

## Bars

bar-securities-market-ban = Securities business and posts with issuers, for the term in the decision: three to five, six to ten years, or life
bar-securities-trading-ban = Trading in securities, for the term in the decision: at most five years

## Notes

note-no-repair = The Measures know no early end: no pledge and no good conduct shortens the three or five years.
note-clock-starts-with-completion = Easily mistaken: the time runs from the day the decision has been carried out completely, not from the decision. Paying late makes the record last longer.
note-own-record-stays = The record is not destroyed when its time is over: the person can still see it.
note-other-terms = Other laws, other rules of the regulator, or other ministries for their own records may set other terms, and these then come first. Records from other authorities in the archive should be checked against those authorities’ rules.
note-public-list-is-another = Three clocks at once: the special notice lasts one year from its publication, the record three or five years from completion, a ban its own term. The end of one does not end the others. For unpaid penalties and broken public promises the national credit platform has rules of its own.
note-ban-and-record = A market ban is published and recorded; the end of the record does not end the ban, and the end of the ban does not end the record.
note-life-for-repeats = Repeated lesser breaches: in serious cases the regulator may set a lifelong ban for somebody penalised twice or more, or banned, within five years. It need not.
note-ban-length = To check: the 2021 Provisions know bans from business and posts of three to five years, six to ten years, or life.
note-older-conduct = For conduct that ended before 19 July 2021 the earlier rules on bans apply, unless the new ones are kinder to the person. The earlier rules were not compared here.
note-older-record = The record is older than the Measures of July 2018. The trial Measures before them were not read, and nothing is known here about records from then.
note-remedies-not-told = Worth checking: did the decision say that it can be challenged, where and until when? If not, the time for challenging it begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known. For reconsideration this stands in the law in force since 2024.
note-freshness = How current this is: both texts are marked as in force in the copies that were read. Later changes cannot be ruled out.

## What is assumed of the future

assume-no-other-term = no other law or rule sets another term for this record

## Sources

source-integrity-2018 = Measures of the China Securities Regulatory Commission on integrity in the securities and futures market (2018, as amended in 2020)
    .short = Integrity Measures
source-market-ban-2021 = Provisions of the China Securities Regulatory Commission on securities market bans (2021)
    .short = 2021 Provisions on market bans
source-securities-2019 = Securities Law (as revised in 2019)
    .short = Securities Law
source-civil-code = Civil Code
    .short = Civil Code
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-administrative-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
