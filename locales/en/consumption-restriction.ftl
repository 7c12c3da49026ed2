# Court orders that limit spending: every word a person reads about them.
# The logic stands in rules/consumption-restriction/pack.toml; an id there has its words here.

title = A court order that limits spending (限制消费令)
    .short = Order that limits spending
act = lift the order
gone = the order is lifted
was = the order was lifted
about = A court may limit the spending of somebody who has not paid or done what a judgment orders within the time set for it: no planes, no G trains, no high-fee private schools and more. It does so by an order of its own. The order can stand alone, without an entry on the list of judgment defaulters; a person who is on that list has to be limited as well. Where the debtor is a company, its legal representative and some others are limited with it. The court lifts the order.
keeper = the court
actor-person = the person under the order
look-for = The heading 限制消费令 (in older orders 限制高消费令), signed by the president of the court, with a period, the forbidden spending and the consequences. Online: 限制消费人员 on the enforcement website of the courts (中国执行信息公开网).

## Groups of questions

group-order = What is known about the order?
group-list = Is the debtor also on the list of judgment defaulters?
group-payment = Which of these has happened with the debt?
group-early = Which of these could lead to an early end?
group-error = Was the order wrong, and what has been done about it?
group-exceptions = Has the court made an exception for a trip?
group-afterwards = Has the order been lifted?

## Facts

fact-who = Whom does the order limit?
    .name = person the order limits
    .help = A company does not fly: where a company or another organisation owes the debt, the order also reaches four kinds of people. The order names the debtor; the website may show the others.
    .why = Some ways out are only for a company’s people, and the 2010 text did not reach the actual controller (2010 and 2015 Provisions on spending limits, art. 3(2)).
fact-who-debtor = The person who owes the debt
fact-who-entity = The company or other organisation that owes it
fact-who-representative = Its legal representative or principal person (法定代表人、主要负责人)
fact-who-responsible = Somebody directly responsible for the debt not being paid (直接责任人员)
fact-who-controller = Its actual controller (实际控制人)

fact-ordered_on = On what day was the order made?
    .name = order
    .help = The date under the order. A month or a year alone is also an answer.
    .why = It tells whether the 2010 or the 2015 text governs the order.

fact-order_until = Until what day does the order say that it runs?
    .name = last day of the order
    .help = The order has to state a period (限制消费的期间). Leave it unknown if the order was not seen or names no day.
    .why = No article sets a length; only the order does (2015 Provisions on spending limits, art. 5).

fact-grace_months = How many months of grace did the court give?
    .name = grace period in months
    .help = Since 2020 the court may, but need not, give one to three months before the measures are applied (宽限期). Answer 0 if it gave none.
    .why = If the debt is paid in that time, the measures are not to be applied (2019 Opinion, item 15, as reported).

fact-order_served = On what day was the order delivered?
    .name = delivery of the order
    .help = Delivery (送达) is the formal handing over.
    .why = A grace period might run from delivery; what was read does not say (2019 Opinion, items 14 and 15, as reported).

fact-listed = Is or was the debtor on the list of judgment defaulters while the order stood?
    .name = entry on the list of judgment defaulters
    .help = The list (失信被执行人名单) can be searched on the enforcement website of the courts. Being limited in spending (限制消费人员) is not the same as being listed.
    .why = A listed debtor has to be limited (2015 Provisions on spending limits, art. 1(2)).

fact-list_deleted = Has the entry on the list of judgment defaulters been deleted?
    .name = deletion from the list of judgment defaulters
    .help = The day on which the court deleted that entry.
    .why = As long as the entry stands, the court has to limit spending (2015 Provisions on spending limits, art. 1(2)).
    .step = the court deletes the entry on the list of judgment defaulters

fact-performed = Has everything the judgment orders been done?
    .name = full performance
    .help = For a money debt: paid in full, with interest and costs (履行完毕). For a company’s people it is the company’s debt that counts.
    .why = The court then has to lift the order promptly (2015 Provisions on spending limits, art. 9).
    .step = everything the judgment orders is done

fact-enforced = Has the court itself collected the whole debt?
    .name = full enforcement by the court
    .help = The court took or sold property, and the judgment is carried out completely (执行完毕).
    .why = The duty is then performed too, and the order has to be lifted promptly (2015 Provisions on spending limits, art. 9).
    .step = the court completes the enforcement

fact-settlement_performed = Has a settlement been made and carried out completely?
    .name = settlement carried out
    .help = Debtor and creditor agreed on something else during enforcement (执行和解), and every part of it has been done. Signing alone is not enough.
    .why = The court then closes the enforcement case (Provisions on settlement in enforcement, art. 8). Whether this is performance in the sense of art. 9 is an open question.
    .step = the settlement is carried out completely

fact-security_given = Has good and effective security been given?
    .name = security
    .help = For instance a guarantee or a pledge that covers the debt (确实有效的担保).
    .why = The court may then lift the order (2015 Provisions on spending limits, art. 9).
    .step = the person gives good and effective security

fact-creditor_agreed = Has the creditor agreed to lifting the order?
    .name = creditor’s consent
    .help = The creditor is whoever asked the court for enforcement (申请执行人). Consent in writing is best.
    .why = The court may then lift the order (2015 Provisions on spending limits, art. 9).
    .step = the creditor agrees to lifting the order

fact-change_proved = Has the court found that the change of legal representative or principal was genuine?
    .name = proof of a genuine change of office
    .help = The company really needed the change, and the person shows that they are neither its actual controller nor directly responsible for the unpaid debt. The court checks this.
    .why = The limits then have to be lifted for the former holder, and fall on the successor (2019 Opinion, item 17(2), as reported).
    .step = the court finds the change genuine, and the person neither in control nor responsible

fact-circumstances = Which of these was true when the order was made?
    .name = circumstances at the order
    .help = Choose all that fit, or none. The first three follow from the Provisions, the others from a policy opinion, which binds less.
    .why = They are reasons to ask for correction (2015 Provisions on spending limits, arts. 1(1) and 3(2); 2019 Opinion, item 16, as reported).
fact-circumstances-time-not-over = The time set in the notice of enforcement (执行通知书) was not over
fact-circumstances-nothing-left-to-do = What the judgment orders had already been done
fact-circumstances-not-covered = The person is neither the debtor nor one of the company’s people in art. 3(2)
fact-circumstances-assets-controlled = The court already controlled enough property to pay the debt, 16(1)
fact-circumstances-creditor-asked-to-wait = The creditor had asked to hold off, 16(1)
fact-circumstances-student-loan = A full-time student, and a campus loan (校园贷), 16(3)

fact-application_received = Has the court received a request for correction?
    .name = request for correction received
    .help = In writing, to the court that enforces the judgment. Give the day on which the court received it.
    .why = The rules for correcting an entry on the list of judgment defaulters are reported to be applied by reference (2019 Opinion, item 18): the court then has fifteen days.
    .step = the person hands the court a written request for correction

fact-upheld = Has the court found the request justified?
    .name = request found justified
    .help = The court agrees that the order should not have been made, or not against this person.
    .why = From then on three working days run (2019 Opinion, item 18, as reported; 2017 Provisions, art. 12(1)).
    .step = the court finds the request justified

fact-rejection_served = Has a decision that rejects the request been delivered?
    .name = rejection delivered
    .help = The day of delivery counts, not the date on the paper.
    .why = The ten days for turning to the higher court run from delivery (2019 Opinion, item 18, as reported; 2017 Provisions, art. 12(1)).
    .step = the rejection is delivered

fact-reconsideration_sent = Has a request for reconsideration been posted or handed in?
    .name = request for reconsideration sent
    .help = A request posted before the ten days end is in time, even if it arrives later.
    .why = The ten days count until it is sent (Civil Procedure Law, art. 85(4)).
    .step = the person sends a request for reconsideration

fact-reconsideration_received = Has the higher court received the request for reconsideration?
    .name = request for reconsideration received
    .help = Reconsideration (复议) is asked of the court one level above.
    .why = Its fifteen days run from this day (2019 Opinion, item 18, as reported; 2017 Provisions, art. 12(1)).
    .step = the person asks the next higher court for reconsideration

fact-reconsideration_upheld = Has the higher court found the request justified?
    .name = reconsideration decided for the person
    .help = The court one level above decides for the limited person.
    .why = It is the last step of this way (2019 Opinion, item 18, as reported; 2017 Provisions, art. 12(1)).
    .step = the higher court decides for the person

fact-temporary_lift = Has the court lifted the travel limits for one urgent trip?
    .name = temporary lift of travel limits
    .help = The president of the court can approve planes and fast trains for a short time. Give the day from which this runs.
    .why = It lasts one month at most, and the order stays (2019 Opinion, item 17(3), as reported).
    .step = the court lifts the travel limits for a trip

fact-lifted = Has the court lifted the order?
    .name = lifting of the order
    .help = The day on which the court lifted it by notice or announcement (解除限制消费令). For a company’s people: the day on which it was lifted for this person.
    .why = It ends all the limits.
    .step = the court lifts the order

## Open questions of law

reading-transition = The order is from before 22 July 2015. Which text applies to it today? The amending decision says nothing about old orders.
reading-transition-new-text = The 2015 text, from the day it came into force
reading-transition-old-text = The 2010 text goes on for this order

reading-consumption-while-listed = The order could be lifted, but the debtor is still on the list of judgment defaulters. Do the spending limits end?
reading-consumption-while-listed-list-prevails = No, not while the debtor is listed: a listed debtor has to be limited (art. 1(2))
reading-consumption-while-listed-performance-prevails = Yes: article 9 decides, and it does not mention the list

reading-period-end = What happens when the period stated in the order is over? No article says so.
reading-period-end-limits-end = The limits end with it, because the order itself sets their time
reading-period-end-until-lifted = They go on until the court lifts the order, because only lifting is regulated

reading-settlement-counts = Is a settlement that was carried out completely the same as performing the judgment?
reading-settlement-counts-yes = Yes: the court closes the enforcement case, and nothing is left to enforce
reading-settlement-counts-no = No: article 9 speaks of the duties set by the judgment; the creditor’s consent is then needed

reading-grace-start = From when does a grace period run? The passage that was read does not say.
reading-grace-start-decision = From the day of the order
reading-grace-start-service = From the day the order is delivered

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Yes, because the State Council’s notice makes it one
reading-makeup-days-not-counted = No, only Monday to Friday

## Definitions, as they appear in explanations

define-official = the person is limited because of a company’s debt
define-covered = the order reaches this person under the text that governs it
define-paid = the judgment is carried out in full, by the debtor or by the court
define-free_of_list = no entry on the list of judgment defaulters keeps the limits in place
define-grace_end = the last day of the grace period (宽限期)
define-order_begins = when the limits begin: with the order, or after a grace period that was not used to pay
define-limits_begin = the limits begin for this person
define-limits_end = the end of the limits: the order is lifted, or its period is over
define-fix_days = three working days (三个工作日)
define-reconsideration_deadline = ten days after the rejection was delivered, moved to the next working day if the last day is a rest day
define-in_time = the request for reconsideration was sent in time and has arrived
define-against_the_rules = on these facts the Provisions do not allow the order, or not against this person
define-against_policy = the 2019 Opinion says not to limit spending in such a case

## Ways out of the order

path-performed = Everything the judgment orders is done
    .what = After full performance the court has to lift the order promptly (及时), by notice or announcement to everybody it told of the order. No number of days is set. While the debtor is still on the list of judgment defaulters, article 1(2) stands against it.
path-enforced = The court itself completes the enforcement
    .what = When the court has collected everything, the duty is performed as well, and the court has to lift the order promptly. No number of days is set.
path-settled = A settlement is carried out in full
    .what = An interpretation: once a settlement made during enforcement has been carried out completely, the court closes the case; the order then has nothing left to secure and has to be lifted. Otherwise the creditor’s consent lets the court lift it.
path-period-over = The period stated in the order is over
    .what = The order has to state a period. On the reading used here the limits end with it, unless the debtor is still on the list of judgment defaulters. The court can make a new order while the debt is unpaid.
path-security = Security is given
    .what = During the period the court may lift the order if good and effective security is given. It may, but need not.
path-creditor-agrees = The creditor agrees
    .what = During the period the court may lift the order if the creditor agrees. It may, but need not.
path-change-of-office = The former legal representative proves a genuine change
    .what = Somebody who no longer is the company’s legal representative or principal can ask to be let out. They have to prove that they neither control the company nor are directly responsible for the debt; the change must have been needed for the business. If the court finds this to be so, it has to agree. This is known from quotations of a policy opinion.
path-correction = A request for correction succeeds
    .what = Whoever is limited wrongly can ask the enforcing court for correction, at any time. A policy opinion is reported to apply the rules for the list of judgment defaulters by reference: fifteen days to decide, three working days to put it right.
path-reconsideration = The higher court decides for the person
    .what = If the request is rejected, the person can turn to the next higher court within ten days of delivery; it has fifteen days. These rules, too, are reported to be applied by reference.
path-grace = The debt is paid within the grace period
    .what = If the court gave one to three months of grace and the debt is paid in that time, the measures are not to be applied. This is known from reports of a policy opinion.

## Procedures

procedure-order = Making the order
    .what = As a rule the creditor asks in writing; where needed the court acts by itself (art. 4). It looks at whether the debtor stays passive, evades or resists, and at what the debtor can do (art. 2).
procedure-order-issue = The order is signed by the president of the court and states period, forbidden spending and consequences
procedure-order-serve = The order has to be delivered; it counts from the day it is signed (reported)
procedure-lifting = Lifting the order
    .what = The court has to lift the order promptly, and to tell everybody it had told of it. No number of days is set.
procedure-lifting-lift-after-performance = After full performance the court lifts the order promptly (及时)
procedure-lifting-lift-after-change = After a proven change of office the court lifts the limits for the former holder
procedure-early-lifting = Asking for an early end
    .what = With good security, or with the creditor’s consent, the court may lift the order early. It need not.
procedure-early-lifting-ask-to-lift = The person asks the court to lift the order
procedure-correction = Asking for correction
    .what = The limited person asks the enforcing court in writing. The steps and times are those for the list of judgment defaulters, which a policy opinion is reported to apply by reference (参照).
procedure-correction-apply = The person hands in a written request, at any time
procedure-correction-review = The court decides on it within fifteen days
procedure-correction-correct = If the request is justified, the court puts it right within three working days
procedure-correction-ask-reconsideration = After a rejection, the person asks the next higher court within ten days of delivery
procedure-correction-decide-reconsideration = The higher court decides within fifteen days
procedure-necessary-spending = Asking for necessary spending
    .what = For spending that life or business needs, the person has to ask the court first, and may go ahead once the court has approved.
procedure-necessary-spending-ask-approval = The person asks for approval before spending
procedure-private-spending = Private spending of a company’s people
    .what = A company’s legal representative, principal, responsible persons and actual controller can ask to spend privately, from their own property. If the court finds this to be so, it has to allow it. The 2019 Opinion, item 17(1), is reported to say the same.
procedure-private-spending-ask = The person asks the enforcing court; if it is true that the spending is private and from own property, the court has to allow it
procedure-urgent-travel = Asking for one urgent trip
    .what = For a serious illness of the person or a close relative, a relative’s funeral, official duty, foreign affairs or an important examination, the president of the court may lift the ban on planes and fast trains for up to one month. This is known from quotations of a policy opinion.
procedure-urgent-travel-ask-temporary-lift = The person asks for a temporary lift, with proof of the reason
procedure-urgent-travel-limits-return = The travel limits come back after one month at the latest

## Effects

effect-consumption-restriction = An order that limits high spending (限制消费令)
effect-air-travel = No travel by plane
effect-soft-sleeper-and-ship = No soft sleeper on trains, and no second class or better on ships
effect-high-speed-rail = No seat on G trains, and no first class or better on other fast trains
effect-luxury-venues = No high spending in star hotels, nightclubs, golf courses and the like
effect-real-estate = No buying of real estate, and no building or costly decorating of houses
effect-high-end-offices = No renting of high-grade offices, hotel rooms or flats as workplaces
effect-vehicles = No buying of vehicles that the business does not need
effect-holidays = No tourism or holidays
effect-private-school = No private school with high fees for the children
effect-insurance-and-wealth = No insurance or wealth products with high premiums
effect-other-spending = No other spending that life and work do not need

## Notes

note-stands-alone = Two different things: a court may limit spending without listing anybody, and being off the list of judgment defaulters does not end the order. Only in one direction are they tied: a listed debtor has to be limited.
note-promptly-has-no-number = Easily mistaken: the court has to lift the order “promptly” (及时). The three working days that many pages name are those of the list of judgment defaulters; article 9 has no number. If nothing happens, the person can ask in writing and then ask for correction.
note-listed-must-be-limited = While the debtor is on the list of judgment defaulters, the court has to limit spending. The entry has rules of its own; look at it as a second listing.
note-consumption-tension = Tension between two texts: after full performance the court has to lift the order promptly, but a debtor who is still listed has to stay limited. The texts do not say which comes first.
note-period-must-be-stated = To check: the order has to state its period. An order without one does not follow article 5, and that can be pointed out to the court.
note-closing-the-round-lifts-nothing = Easily mistaken: closing this round of enforcement (终本) does not lift the order. By reports of the rules, an order is even a condition for closing the round.
note-other-endings-silent = A silence in the text: article 9 names performance, security and consent. It does not say what happens to the order when the judgment is set aside, is not to be enforced, or enforcement ends for good. The order then has no duty left behind it, which is a reason to ask the court.
note-official-not-listed = Two different things: a company’s people are limited with the company, but by a policy opinion, known from reports, they are not to be put on the list of judgment defaulters for the company’s debt.
note-leaving-office-is-not-enough = Easily mistaken: resigning does not end the limits. The former legal representative or principal has to prove that they neither control the company nor are directly responsible.
note-old-text-own-funds = Under the 2010 text only spending from the debtor’s own funds was limited, and a company’s people only for spending the company’s property. It named neither G trains nor the actual controller. On the period, on necessary spending and on lifting (articles 5, 8 and 9) it said of high spending what the 2015 text says; the articles shown are those of the 2015 text.
note-no-transition = A gap in the law: nothing says which text applies to orders made before 22 July 2015. Both answers are shown where they differ.
note-should-not-have-been-limited = On these facts the Provisions do not allow the order, or not against this person. The court can be asked to correct it, at any time.
note-against-policy = A policy opinion, known from reports, says not to limit spending in such a case (for students: as a rule). A request for correction can point to it. It binds less than an article of law.
note-school-fees = Known from reports: a private school is meant only if it charges more than usual. Private schools as such are not closed to the children.
note-breach = Spending against the order can be punished with detention of up to 15 days and a fine of up to 100,000 yuan for a person; in serious cases it can be a crime. It is also a reason of its own for an entry of two years on the list of judgment defaulters. The article still names the old number of the provision in the Civil Procedure Law.
note-sellers-who-ignore-the-notice = Whoever was asked by the court to help and still allows the spending can be held responsible too.
note-objection-under-civil-procedure = An interpretation: a limited person can also object to the order as an act of enforcement. That way has the same fifteen days for the court and ten days for the higher court. Which of the two ways a court takes was not read.
note-compensation = Worth knowing: if spending was limited against the law, harm from it can be a subject of state compensation. Whether anything is owed is for the court to decide.
note-exit-is-separate = A separate matter: a ban on leaving the country is its own decision. It neither comes with this order nor ends with it automatically.
note-graded-measures-unread = Not verified: the policy opinion has further items, said to be about graded measures and incentives. They were not read.
note-freshness = How current this is: no change of these rules was found up to about August 2026. Later changes cannot be ruled out.

## What is assumed of the future

assume-no-new-order = the court does not make a new order

## Sources

source-consumption-2010 = Provisions of the Supreme People's Court on limiting high spending of persons subject to enforcement (2010)
    .short = 2010 Provisions on spending limits
source-consumption-2015 = Provisions of the Supreme People's Court on limiting high spending and related spending of persons subject to enforcement (as amended in 2015)
    .short = 2015 Provisions on spending limits
source-good-faith-2019 = Opinion of the Supreme People's Court on good faith and civility in enforcement (2019)
    .short = 2019 Opinion on good faith in enforcement
    .part = item
    .parts = items
source-spc-2017 = Provisions of the Supreme People's Court on publishing the list of judgment defaulters (as amended in 2017)
    .short = 2017 Provisions
source-round-2016 = Provisions of the Supreme People's Court on closing a round of enforcement (2016, for trial use)
    .short = 2016 Provisions on closing a round
source-settlement-2020 = Provisions of the Supreme People's Court on settlement in enforcement (as amended in 2020)
    .short = Provisions on settlement in enforcement
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-civil-code = Civil Code
source-exit-entry-2012 = Exit and Entry Administration Law (2012)
    .short = Exit and Entry Law
source-compensation-2022 = Interpretation of the Supreme People's Court on judicial compensation in enforcement (2022)
    .short = 2022 Interpretation on compensation
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
