# The Supreme People's Court's list of judgment defaulters: every word a person reads about it.
# The logic stands in rules/judgment-defaulter/pack.toml; an id there has its words here.

title = The court list of judgment defaulters (失信被执行人名单)
    .short = Judgment defaulters
about = Chinese courts keep this list of people and companies that have not done what a judgment orders. An entry made for some reasons runs for a set number of years; an entry made only because somebody can pay and refuses has no set end and stops when one of seven things happens. Being on the list also brings limits on spending and travel, which have rules of their own.
look-for = The words 失信被执行人 (judgment defaulter) or a decision headed 失信决定书 (decision to list), with the seal of a court; or an entry under 失信被执行人 in the database 中国执行信息公开网. There, 被执行人 (a case of enforcement), 限制消费人员 (spending limits) and 终结本次执行案件 (round closed) are other records.
keeper = the court

## Groups of questions

group-listing = What is known about the decision to list?
group-payment = Which of these has happened with the debt?
group-enforcement = Which of these has happened in the enforcement case?
group-leads = What is known about property that could still be found?
group-validity = Does any of this describe the situation when the decision was made?
group-remedies = Which of these steps against the entry have been taken?
group-dates = Which of these dates are known?
group-afterwards = What is known about the end of the entry, and about limits beside it?
group-conviction = Has a criminal court convicted the person for refusing to carry out the judgment?

## Facts

fact-decided_on = On what day did the court make the decision to list?
    .name = decision to list
    .help = The date written on the decision (失信决定书). It counts from the day it is made, not from the day it is delivered or shown on a website. A month or a year alone is also an answer.
    .why = The decision takes effect on the day it is made (2017 Provisions, art. 5(3)). The date also tells whether the 2013 or the 2017 text applies.

fact-grounds = For which reasons did the court list the person?
    .name = reasons for the listing
    .help = The decision has to give its reasons. They are the six items of article 1. More than one may be chosen. The numbers changed between the 2013 text and the 2017 text, so go by the words and not by the number alone. In Chinese, in the order of the 2017 text: 有履行能力而拒不履行; 妨碍、抗拒执行; 规避执行; 违反财产报告制度; 违反限制消费令; 拒不履行执行和解协议.
    .why = Five of the six reasons bring an inclusion period (纳入期限); one does not (2017 Provisions, arts. 1 and 2(1)). This decides which ways off the list exist.
fact-grounds-ability-but-refuses = Can do what is ordered, but refuses (item 1; in the 2013 text item 6)
fact-grounds-obstruction = Resists: forged evidence, violence, threats (item 2; in 2013 item 1)
fact-grounds-evasion = Evades: sham lawsuit, hidden or moved assets (item 3; in 2013 item 2)
fact-grounds-false-asset-report = Breaks the duty to report property (item 4; in 2013 item 3)
fact-grounds-consumption-breach = Breaks an order that limits spending (item 5; in 2013 item 4)
fact-grounds-settlement-refusal = Refuses to carry out a settlement (item 6; in 2013 item 5)

fact-extension_years = By how many years did the court extend the period?
    .name = extension in years
    .help = The basic period is two years. The court may add one, two or three years, but only for violence or threats in serious circumstances, or for several acts of default (多项失信行为). Answer 0 if there was no extension.
    .why = The extension moves the end of the period from two years to between three and five (2017 Provisions, art. 2(1)).

fact-stated_period = Does the decision itself state an inclusion period?
    .name = period stated in the decision
    .help = Where there is an inclusion period (纳入期限), the decision has to say so. Look for a sentence with a number of years, or with a start and an end.
    .why = If the decision and the reasons do not fit together, that is worth pointing out to the court (2017 Provisions, arts. 5(3) and 11(2)).

fact-grace_months = How many months of grace did the court give?
    .name = grace period in months
    .help = The court may, but need not, give one to three months before it publishes the entry (宽限期). Answer 0 if it gave none.
    .why = If the debt is paid within the grace period, the entry is not to be published and the measures are not to be applied (Opinion of 2019, item 15, as reported).

fact-performed = Has the person done everything the judgment orders?
    .name = full performance by the person
    .help = For a money debt: paid in full, with interest and costs. The Chinese term is 履行完毕. Part payment is not enough here.
    .why = Without an inclusion period, full performance ends the entry (2017 Provisions, art. 10(1)(1)). With one, it only lets the court consider early deletion (art. 2(2)).
    .step = the person does everything the judgment orders

fact-enforced = Has the court itself collected the whole debt?
    .name = full enforcement by the court
    .help = The court took or sold property, and the judgment is carried out completely (执行完毕).
    .why = It counts like performance by the person (2017 Provisions, art. 10(1)(1)).
    .step = the court completes the enforcement

fact-settlement_performed = Has a settlement been made and carried out completely?
    .name = settlement carried out
    .help = Debtor and creditor agree on something else during enforcement (执行和解), and every part of that agreement has been done. Signing alone is not enough.
    .why = Without an inclusion period this ends the entry (2017 Provisions, art. 10(1)(2)). The 2013 text asked for it too, in art. 7(2).
    .step = the settlement is carried out completely

fact-creditor_confirmed = Has the creditor confirmed that the settlement was carried out?
    .name = confirmation by the creditor
    .help = The creditor (申请执行人, the person who asked for enforcement) tells the court that the settlement has been kept.
    .why = Only the 2013 text asks for it (2013 Provisions, art. 7(2)). The 2017 text dropped it.
    .step = the creditor confirms to the court that the settlement was carried out

fact-conduct_corrected = Has the person, of their own accord, begun to perform, or put right what led to the listing?
    .name = active performance or conduct put right
    .help = For instance payments or a settlement carried out of their own accord (积极履行), or a true and complete report of property after a false one (主动纠正失信行为). The text does not say how much is enough.
    .why = It lets the court consider early deletion while a period runs (2017 Provisions, art. 2(2)). The court may, but need not, agree.
    .step = the person actively performs, or puts right the conduct that led to the listing

fact-creditor_applied = Has the creditor asked the court in writing to delete the entry?
    .name = creditor's written request
    .help = The creditor is the person who asked the court to enforce the judgment (申请执行人). The request has to be in writing.
    .why = It is the first half of one way off the list (2017 Provisions, art. 10(1)(3)).
    .step = the creditor asks the court in writing to delete the entry

fact-court_agreed = Has the court agreed to the creditor's request?
    .name = court's agreement to the request
    .help = The request alone does nothing: the court has to examine it and agree (经人民法院审查同意).
    .why = It is the second half of that way, and the three working days are counted from it by default (2017 Provisions, art. 10(1)(3)).
    .step = the court agrees to the creditor's request

fact-round_terminated = Has the court closed this round of enforcement?
    .name = end of this round of enforcement
    .help = When no property can be found, the court may close the round (终结本次执行程序, often shortened to 终本). The debt stays. This is not the same as ending enforcement for good (终结执行). A round is reported to be closed only when spending has been limited, those who meet a reason have been listed, and more than three months have passed since the case was filed (2016 Provisions, art. 1). So closing it does not take anybody off this list.
    .why = Only searches made after this day count for the way in art. 10(1)(4) of the 2017 Provisions.
    .step = the court closes this round of enforcement

fact-second_query = Has the court, since closing the round, searched the property network at least twice and found nothing?
    .name = second empty property search
    .help = The court searches banks, land, vehicles and so on through its network (网络执行查控系统). Give the day of the second search after the round was closed that found nothing to enforce against.
    .why = The text asks for two or more such searches (2017 Provisions, art. 10(1)(4)).
    .step = the court makes a second search that finds no property

fact-valid_leads = Has the creditor or anybody else given the court a useful lead to property?
    .name = useful lead to property
    .help = A lead (有效财产线索) is information with which the court can find something to enforce against.
    .why = With such a lead, art. 10(1)(4) of the 2017 Provisions does not apply.

fact-creditor_heard = Has the creditor answered that no property is known?
    .name = creditor's answer that no property is known
    .help = After a search the court tells the creditor its result. The text does not say from when on it is clear that nobody has a lead; this may be that day.
    .why = It matters only if the three working days are counted from there and not from the second search (2017 Provisions, art. 10(1)(4)).
    .step = the creditor answers that no property is known

fact-suspended = Has a court ruled that enforcement against this person is suspended because of a retrial or a bankruptcy?
    .name = ruling that suspends enforcement
    .help = The judgment is being reviewed (审判监督), or the debtor is in bankruptcy proceedings, and the court suspends enforcement (中止执行). Other reasons for suspending do not count here.
    .why = Without an inclusion period this ends the entry (2017 Provisions, art. 10(1)(5)).
    .step = a court suspends enforcement because of a retrial or a bankruptcy

fact-non_enforcement = Has the court ruled that the document is not to be enforced?
    .name = ruling of non-enforcement
    .help = This happens with arbitral awards and notarised debts, for instance (裁定不予执行).
    .why = Without an inclusion period this ends the entry (2017 Provisions, art. 10(1)(6)).
    .step = the court rules that the document is not to be enforced

fact-enforcement_terminated = Has the court ruled that enforcement has ended for good?
    .name = ruling that ends enforcement
    .help = Enforcement ends for good (终结执行) where the creditor withdraws, where the document is set aside, and in other cases named in the Civil Procedure Law, art. 268. Closing only this round (终本) is something else.
    .why = Without an inclusion period this ends the entry (2017 Provisions, art. 10(1)(7)). The 2013 text has it in art. 7(3).
    .step = the court rules that enforcement has ended for good

fact-under_18 = Was the person under 18 when the decision was made?
    .name = under 18 at the decision
    .help = A person under 18 is a minor (未成年人).
    .why = A minor may not be listed, whatever the reason (2017 Provisions, art. 4; Civil Code, art. 17).

fact-circumstances = Which of these was true when the decision was made?
    .name = circumstances at the decision
    .help = Choose all that fit, or none. Some of them stand in the law, others in a policy opinion of the Supreme People's Court, which binds less.
    .why = Some of them mean that the person should not have been listed, some only for the first reason (2017 Provisions, arts. 1 and 3; Opinion of 2019, item 16, as reported).
fact-circumstances-security-given = Enough valid security had been given (提供充分有效担保), art. 3(1)
fact-circumstances-assets-seized = Seized or frozen property covered the debt (查封、扣押、冻结), art. 3(2)
fact-circumstances-later-rank = The person ranks later, not yet to be enforced against, art. 3(3)
fact-circumstances-unable-to-perform = The person was not able to do what is ordered (没有履行能力)
fact-circumstances-other-not-refusal = For another reason it was no refusal to perform, art. 3(4)
fact-circumstances-no-ground-met = None of the six reasons was there, or it is the wrong person
fact-circumstances-creditor-asked-to-wait = The creditor had asked to hold off, 2019 Opinion, item 16(1)
fact-circumstances-official-of-listed-entity = Listed only for a company’s debt, as its official, 2019 Opinion 16(2)
fact-circumstances-student-loan = Full-time student, campus loan (校园贷), 2019 Opinion, item 16(3)

fact-decision_flawed = Is anything missing that the law asks of the way the person was listed?
    .name = flaw in the way of listing
    .help = The notice of enforcement (执行通知) has to warn of the list. The decision (失信决定书) has to give its reasons, state the inclusion period where there is one, and be signed by the president of the court; it has to be delivered to the person. Answer yes if one of these is missing.
    .why = Such a flaw can be named in a request for correction. The article does not say that it undoes the entry (2017 Provisions, arts. 5 and 11).

fact-found_wrong = Has the court found that the person should not have been listed?
    .name = court's finding that the listing was wrong
    .help = The court may notice it by itself, or because somebody told it.
    .why = It has three working days to withdraw the entry, counted from then unless another reading is chosen (2017 Provisions, art. 9(1)).
    .step = the court finds that the person should not have been listed

fact-application_received = Has the enforcing court received a written request for correction?
    .name = request for correction received
    .help = The request (申请纠正) goes in writing to the court that enforces the judgment (执行法院). Give the day on which the court received it. There is no time limit for making it.
    .why = The court has fifteen days from receiving it to decide (2017 Provisions, arts. 11 and 12(1)).
    .step = the person hands the enforcing court a written request for correction

fact-upheld = Has the court found the request justified?
    .name = request found justified
    .help = The court agrees that the entry should not have been made, or should be deleted. If only a detail was wrong, answer the question about wrong data instead.
    .why = From then on it has three working days to put it right (2017 Provisions, art. 12(1)).
    .step = the court finds the request justified

fact-rejection_served = Has a decision that rejects the request been delivered to the person?
    .name = rejection delivered
    .help = The rejection (驳回决定) counts from the day it is delivered (送达), not from the date written on it.
    .why = The ten days for turning to the higher court run from delivery (2017 Provisions, art. 12(1)).
    .step = the rejection is delivered to the person

fact-reconsideration_sent = Has the person posted or handed in a request for reconsideration?
    .name = request for reconsideration sent
    .help = A request posted before the ten days end is in time, even if it arrives later. If it was handed in, give that day.
    .why = The ten days count until it is sent; the fifteen days of the higher court run from its arrival (2017 Provisions, art. 12(1); Civil Procedure Law, art. 85(4)).
    .step = the person sends a request for reconsideration

fact-reconsideration_received = Has the higher court received a request for reconsideration?
    .name = request for reconsideration received
    .help = Reconsideration (复议) is asked of the court one level above the enforcing court.
    .why = It has to be asked for within ten days of delivery of the rejection (2017 Provisions, art. 12(1)).
    .step = the person asks the next higher court for reconsideration

fact-reconsideration_upheld = Has the higher court found the request justified?
    .name = reconsideration decided for the person
    .help = The court one level above decides for the listed person.
    .why = It is the last step of this way (2017 Provisions, art. 12(1)).
    .step = the higher court decides for the person

fact-data_found_wrong = Has the court found that the published data are not accurate?
    .name = court's finding that data are wrong
    .help = The entry itself may be right, but a name, a number or an amount is not. An entry shows the person's name, sex, age and identity number (for a company its name, its code and its head); the duty and how far it was performed; the conduct; and the document, case number, filing date and court. It must not show state secrets, trade secrets or private matters (art. 6).
    .why = From then on the court has three working days to correct the data (2017 Provisions, art. 9(2)). The entry stays.
    .step = the court finds that the data are not accurate

fact-decision_served = On what day was the decision delivered to the person?
    .name = delivery of the decision
    .help = Delivery (送达) is the formal handing over. The decision already counts from the day it was made.
    .why = A grace period might run from delivery and not from the decision; the text that was read does not say (Opinion of 2019, items 14 and 15, as reported).

fact-published_on = When was the entry first published?
    .name = first publication
    .help = The day on which the entry appeared in the public database (中国执行信息公开网).
    .why = It matters only if the inclusion period were counted from publication. No article says so (2017 Provisions, arts. 5(3) and 7).
    .step = the court publishes the entry

fact-listing_applied = Has the creditor asked the court to list the person, and when did the court receive it?
    .name = creditor's request to list
    .help = The first request, or a new one after a deletion. The court can also list without any request.
    .why = The court has to examine such a request and decide within fifteen days of receiving it (2017 Provisions, art. 5(2)). After a deletion at the creditor's own request, a new one is not supported for six months (art. 10(4)).
    .step = the court receives the creditor's request to list

fact-deleted = Has the entry been deleted?
    .name = deletion of the entry
    .help = The day on which the court took the entry out of the database (删除).
    .why = Effects, bars and the six months of art. 10(4) of the 2017 Provisions look to this day.
    .step = the court deletes the entry

fact-deleted_under = For what reason was the entry deleted?
    .name = reason for the deletion
    .help = The court's notice or file may say which article it used.
    .why = What can follow is different: only after a deletion at the creditor's request do the six months of art. 10(4) of the 2017 Provisions run.
fact-deleted_under-creditor-request = The creditor asked for it and the court agreed, art. 10(1)(3)
fact-deleted_under-other-event = Another of the seven events, such as payment, art. 10(1)
fact-deleted_under-period-expired = The inclusion period ran out, art. 10(2)
fact-deleted_under-early-deletion = The court deleted it early, art. 2(2)
fact-deleted_under-withdrawal = The court withdrew it as wrong, art. 9(1)

fact-consumption_lifted = Has the court lifted the order that limits spending?
    .name = spending limits lifted
    .help = The order (限制消费令) is separate from the list. A court lifts it by its own decision.
    .why = Leaving the list does not by itself end the limits (2015 Provisions on consumption, arts. 1 and 9).
    .step = the court lifts the order that limits spending

fact-consumption_until = Until what day does the order that limits spending run?
    .name = last day of the spending order
    .help = The order has to state a period. Leave it unknown if the order was not seen.
    .why = The limits follow the period in the order; no article sets a length (2015 Provisions on consumption, art. 5).

fact-large_debt = Is it a large debt of the person's own that is due and unpaid?
    .name = large personal debt
    .help = A debt the person owes, not one of a company (个人所负数额较大的债务到期未清偿). The law gives no figure.
    .why = Some posts are closed while such a debt is unpaid, some only while the person is also listed (Company Law, art. 178(1)(5); registration Regulation, art. 12(5)).

fact-conviction = What was the heaviest punishment?
    .name = punishment
    .help = The crime is refusing to carry out a judgment or ruling (拒不执行判决、裁定罪). Being on the list is not a crime and not a conviction.
    .why = Different professions look at different punishments (Criminal Law, art. 313, and the statutes on each profession).
fact-conviction-none = No conviction
fact-conviction-fine-only = Only a fine (罚金)
fact-conviction-control-or-detention = Public control or criminal detention (管制、拘役)
fact-conviction-imprisonment = Fixed-term imprisonment (有期徒刑), suspended or not

fact-convicted_on = Has the conviction become final?
    .name = final conviction
    .help = The day on which the criminal judgment took effect. Answer “not yet” if there is none.
    .why = The bars that follow a conviction begin with it (Criminal Law, art. 313, and the statutes on each profession).
    .step = a criminal court convicts the person

fact-punishment_completed = Has the punishment been completed?
    .name = end of the punishment
    .help = The day on which the sentence was served, or the fine paid in full (刑罚执行完毕之日). For a suspended sentence, the end of probation; of the rules here only the Company Law says what that means.
    .why = Some professions open again two or five years after this day (Certified Public Accountants Law; Asset Appraisal Law, art. 11; Doctors Law, art. 16(2)).
    .step = the punishment is completed

fact-sentence_suspended = Was the sentence suspended on probation (缓刑)?
    .name = suspended sentence
    .help = The court put the person on probation instead of carrying out the sentence.
    .why = The bar on company posts then lasts two years after probation, not five (Company Law, art. 178(1)(2)).

fact-political_rights_removed = Did the sentence also take away political rights?
    .name = loss of political rights
    .help = An additional punishment (剥夺政治权利). It is rare for this crime.
    .why = It closes teaching, and company posts for five years (Teachers Law, art. 14; Company Law, art. 178(1)(2)).

fact-occupation_banned = Did the criminal court also ban the person from an occupation?
    .name = ban from an occupation
    .help = A court may add such a ban (从业禁止) where somebody abused their occupation for the crime. It rarely fits this crime.
    .why = The ban runs for three to five years from the end of the punishment (Criminal Law, art. 37-1).

## Open questions of law

reading-transition = The entry is from before 1 May 2017. Which rules apply to it today? The amending decision says nothing about old entries.
reading-transition-new-rules-from-decision = The 2017 rules, with the two years counted from the decision
reading-transition-new-rules-from-2017 = The 2017 rules, with the two years counted from 1 May 2017, when they came into force
reading-transition-old-rules = The 2013 rules go on: no period, and an end only by one of the three events of art. 7

reading-period-start = From when does the inclusion period run? No article says it outright.
reading-period-start-decision = From the day of the decision, because the decision takes effect on that day
reading-period-start-publication = From the day the entry is published

reading-period-end-rolls = If the last day of the period is a rest day, does the period go on to the next working day?
reading-period-end-rolls-no = No: that rule helps somebody who has to do something in time, and a restriction should not grow longer by it
reading-period-end-rolls-yes = Yes: the period ends on the next working day

reading-first-day = Is the day of the decision itself counted?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: the decision takes effect on that day, so the period ends one day sooner

reading-ground-1-period = Has an entry made only because the person can pay and refuses (item 1) an inclusion period too?
reading-ground-1-period-none = No: art. 2(1) names only items 2 to 6
reading-ground-1-period-two-years = Yes, two years, as some pages say; the text does not support it

reading-stated-period = If the decision and the reasons do not agree on whether there is a period, which one counts?
reading-stated-period-grounds-decide = The reasons, because the article ties the period to them
reading-stated-period-decision-decides = What the decision says, until it is corrected

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Such a day counts as a working day, because the State Council's notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

reading-creditor-anchor = After a creditor's request: from when do the three working days run?
reading-creditor-anchor-agreement = From the day the court agrees
reading-creditor-anchor-application = From the day of the creditor's request, though never before the court has agreed

reading-no-assets-anchor = After two empty searches: from when do the three working days run?
reading-no-assets-anchor-second-query = From the second search
reading-no-assets-anchor-creditor-heard = From the day the creditor has answered that no property is known

reading-withdrawal-anchor = When an entry was wrong: from when do the three working days for withdrawing it run?
reading-withdrawal-anchor-finding = From the day the court finds it
reading-withdrawal-anchor-request = From the day the court receives the request, though never before it has found the error

reading-grace-start = From when does a grace period run? The passage that was read does not say.
reading-grace-start-decision = From the day of the decision
reading-grace-start-service = From the day the decision is delivered

reading-relist-bar-scope = For six months after a deletion at the creditor's request: who may not bring the entry back?
reading-relist-bar-scope-creditor-only = Only the creditor's new request is turned down; the court may still act by itself
reading-relist-bar-scope-everyone = Nobody, the court included

reading-consumption-while-listed = The debt is paid, but the entry still runs. Do the spending limits end?
reading-consumption-while-listed-list-prevails = No, not while the person is listed: a listed person has to be limited (art. 1(2))
reading-consumption-while-listed-performance-prevails = Yes: after full performance the court has to lift them promptly (art. 9)

reading-joint-measures-end = When do the measures of other authorities end?
reading-joint-measures-end-with-the-entry = With the entry, because they rest on it
reading-joint-measures-end-each-keeper-says = When each authority says so; what was read names no time

reading-list-bars-end = When does a post that is closed to listed persons open again?
reading-list-bars-end-with-the-entry = When the entry is gone
reading-list-bars-end-with-the-debt = When the entry is gone and the debt is settled too

reading-joint-target = Is a person on this list a target of joint punishment (失信联合惩戒对象) in the sense of the laws on civil servants and supervisors?
reading-joint-target-included = Yes: joint punishment is built on this list
reading-joint-target-not-included = Not without a further act: the laws ask for somebody lawfully listed as such a target

reading-bad-conduct-end = From when do the five years of the credit record run?
reading-bad-conduct-end-performance = From the day the debt was settled, which ends the bad conduct
reading-bad-conduct-end-deletion = From the day the entry is gone

## Definitions, as they appear in explanations

define-new_text = the 2017 rules apply
define-old_text = the 2013 rules apply
define-period_ground = one of the reasons is among items 2 to 6 of article 1
define-period_by_grounds = the reasons bring an inclusion period
define-has_period = there is an inclusion period (纳入期限)
define-period_start = the day from which the period is counted
define-start_of_period = the day the period starts
define-corresponding_day = the same day of the month after two years and any extension, or the month's last day if there is none
define-period_end = the last day of the inclusion period
define-counted_end = the last day of the period as counted
define-deletion_days = three working days (三个工作日)
define-paid = the judgment is carried out in full, by the person or by the court
define-only_ground_1 = the only reason is that the person can pay and refuses (item 1)
define-wrongly_listed = the law says the person should not have been listed
define-minor = the person was a minor at the decision
define-wrongly_listed_2013 = under the 2013 text the person should not have been listed
define-grounds_1_and_6_only = the reasons are only refusal despite ability, or refusal to keep a settlement
define-against_policy = the Opinion of 2019 says not to list in such a case
define-grace_end = the last day of the grace period (宽限期)
define-correctable = there is a reason, in the law or in a policy opinion, why the person should not have been listed
define-in_time = the request for reconsideration was sent in time and has arrived
define-measures_begin = when the measures begin: with the decision, or after a grace period that was not used to pay
define-consumption_end = the end of the spending limits
define-joint_end = the end of measures taken by other authorities
define-list_bar_end = the end of bars that follow the entry
define-conduct_end = the end of the bad conduct
define-punished = the person has been convicted and punished
define-reconsideration_deadline = ten days after the rejection was delivered, moved to the next working day if the last day is a rest day

## Ways off the list

path-expiry = The inclusion period runs out
    .what = When the two years, and any extension, are over, the court has to delete the entry within three working days. Nobody has to ask.
path-performed = The judgment is carried out in full
    .what = If there is no inclusion period, the court has to delete the entry within three working days of full performance. If there is a period, this way does not apply.
path-enforced = The court itself completes the enforcement
    .what = If there is no inclusion period, the court has to delete the entry within three working days of having collected everything itself. If there is a period, this way does not apply.
path-settled = A settlement is carried out in full
    .what = If there is no inclusion period, the court has to delete the entry within three working days after a settlement has been made and kept completely. A signature alone is not enough.
path-creditor-request = The creditor asks and the court agrees
    .what = If there is no inclusion period, the creditor can ask in writing for deletion. Once the court has agreed, it has to delete the entry within three working days.
path-no-assets = No property is found after this round was closed
    .what = If there is no inclusion period, the court has to delete the entry once it has searched at least twice after closing the round (终本) without finding property, and nobody has a useful lead. Closing the round is not enough by itself.
path-suspended = Enforcement is suspended for a retrial or a bankruptcy
    .what = If there is no inclusion period, the court has to delete the entry within three working days of the ruling that suspends enforcement for one of these two reasons.
path-non-enforcement = The court refuses enforcement
    .what = If there is no inclusion period, the court has to delete the entry within three working days of a ruling that the document is not to be enforced.
path-enforcement-terminated = Enforcement ends for good
    .what = If there is no inclusion period, the court has to delete the entry within three working days of the ruling that ends enforcement (终结执行).
path-early-deletion = The court deletes the entry early
    .what = While a period runs, the court may delete the entry early if the person performs actively or puts the conduct right. It may, but need not, and no day is set for it.
path-grace = The debt is paid within the grace period
    .what = If the court gave one to three months of grace and the judgment is carried out in that time, the entry is not to be published and no measures are to be taken. This is known from reports of a policy opinion.
path-withdrawal = The court withdraws a wrong entry
    .what = If the person should not have been listed, the court has to withdraw the entry within three working days. This works with and without a period.
path-correction = A request for correction succeeds
    .what = The listed person can ask the enforcing court in writing to correct the entry, at any time. If the court finds the request justified, it has to put the entry right within three working days. The same request can ask for a deletion that is due and was not made (art. 11(3)).
path-reconsideration = The higher court decides for the person
    .what = If the request is rejected, the person can turn to the next higher court within ten days of delivery. If that court agrees with the person, the entry has to be put right.
path-withdrawal-by-policy = The court withdraws an entry that policy advises against
    .what = In some cases a policy opinion of the Supreme People's Court says not to list. The court may then withdraw the entry, but the opinion does not bind like an article of law, and only parts of it were read.
path-performed-2013 = The judgment is carried out in full (2013 text)
    .what = Under the 2013 text the court has to delete the entry after full performance. That text sets no number of days.
path-settled-2013 = A settlement is kept and the creditor confirms it (2013 text)
    .what = Under the 2013 text the court has to delete the entry when a settlement has been kept and the creditor confirms it. That text sets no number of days.
path-terminated-2013 = Enforcement ends for good (2013 text)
    .what = Under the 2013 text the court has to delete the entry after a ruling that ends enforcement. That text sets no number of days.
path-correction-2013 = The court corrects a wrong entry (2013 text)
    .what = Under the 2013 text the person can ask the court to correct the entry, as a rule in person. If the court finds that the person should not have been listed, it has to correct it. That text sets no number of days and no review by a higher court.

## Procedures

procedure-correction = Asking for correction
    .what = The listed person asks the enforcing court in writing; the court has to decide within fifteen days. After a rejection, the next higher court can be asked. The entry stays while this goes on. A policy opinion is reported to say the same for lists (2019 Opinion, item 18). The general objection of the Civil Procedure Law (art. 236) has the same times; whether it is open beside this way was not found.
procedure-correction-apply = The person hands in a written request, at any time
procedure-correction-review = The court decides on it within fifteen days
procedure-correction-correct = If the request is justified, the court puts it right within three working days
procedure-correction-ask-reconsideration = After a rejection, the person asks the next higher court within ten days of delivery
procedure-correction-decide-reconsideration = The higher court decides within fifteen days

procedure-listing-application = A creditor's request to list
    .what = The court has to examine a creditor's request to list somebody and decide within fifteen days of receiving it. It can also list without a request. The article does not say what follows if the fifteen days pass.
procedure-listing-application-decide-on-listing = The court decides on the request within fifteen days of receiving it

procedure-data-correction = Correcting wrong data
    .what = If a name, a number or another detail in the entry is wrong, the court has to correct it. The entry itself stays.
procedure-data-correction-amend = The court corrects the data within three working days of finding the mistake

procedure-property-queries = Searching for property after the round was closed
    .what = For five years after closing the round, the court is reported to have to search its property network every six months, and to tell the creditor the result.
procedure-property-queries-next-query = The court searches again within six months
procedure-property-queries-last-query = The searches go on for five years
procedure-property-queries-report-changes = The person still has to report changes of property that matter to the creditor, each within ten days

procedure-consumption-lifting = Lifting the spending limits early
    .what = The court that set the limits may lift them for good security or with the creditor's consent. It need not.
procedure-consumption-lifting-after-performance = Lifting the spending limits after full performance
    .what = After full performance the court has to lift them promptly (及时). No number of days is set.
procedure-consumption-lifting-lift-on-security-or-consent = The court may lift the limits if good security is given or the creditor consents
procedure-consumption-lifting-after-performance-lift-on-performance = After full performance the court has to lift the limits promptly (及时); no number of days is set

procedure-necessary-spending = Asking for necessary spending
    .what = For spending that life or business needs, the person can ask the court first. The court may approve it.
procedure-necessary-spending-ask-approval = The person asks for approval before spending

procedure-urgent-travel = Asking for urgent travel
    .what = For a serious illness or a funeral in the family, official duty or an important examination, the court may lift the ban on planes and fast trains for up to a month. This is known from reports of a policy opinion.
procedure-urgent-travel-ask-temporary-lift = The person asks for a temporary lift of the travel limits

procedure-consumption-correction = Asking for correction of the spending limits
    .what = A policy opinion is reported to apply the way for wrong entries to wrong spending limits by reference (参照): a written request, fifteen days, three working days to put it right, and after a rejection ten days to ask the next higher court. The list “Order that limits spending” works these days out.
procedure-consumption-correction-ask-as-for-the-list = The person asks for correction in the same way as for an entry (2019 Opinion, item 18, as reported)

procedure-private-spending = Private spending of a company's officials
    .what = Where a company is limited, its legal representative and three other kinds of officials are limited too. For private spending from their own money they can ask the enforcing court, which has to allow it once it has verified this. A policy opinion is reported to say the same (item 17(1), seen only in part).
procedure-private-spending-show-own-money = The official asks the enforcing court and shows that the money is the official's own

procedure-changed-representative = A former official of the company
    .what = A legal representative or principal who was replaced for a genuine need of the business is reported to be freed from the spending limits after proving to be neither the actual controller nor directly responsible; the successor is then limited. Resigning alone is not enough.
procedure-changed-representative-prove-no-control = The former official proves to be neither the actual controller nor directly responsible (2019 Opinion, item 17(2), as reported)

## Effects while listed

effect-publication = The entry is published in the national database
effect-circulation = The entry is passed on to authorities, banks, credit bureaus and, for public employees and deputies, to their units
effect-procurement-and-bidding = Limits in government purchasing and bidding
effect-approvals-and-qualifications = Limits in permits and qualifications
effect-subsidies = Limits in government support and subsidies
effect-finance = Limits in loans and other finance
effect-market-access = Limits in entering a market
effect-office-holding = Limits in holding certain posts (reported)
effect-social-organisations = Limits in founding or heading social organisations (reported)
effect-honours = Limits in honours and awards (reported)
effect-consumption-restriction = An order that limits high spending (限制消费令)
effect-air-travel = No travel by plane
effect-soft-sleeper-and-ship = No soft sleeper on trains, and no second class or better on ships
effect-high-speed-rail = No seat on G trains, and no first class or better on other fast trains
effect-luxury-venues = No high spending in star hotels, nightclubs, golf courses and the like
effect-real-estate = No buying of real estate, and no building or costly decorating of houses
effect-high-end-offices = No renting of high-grade offices, hotel rooms or flats as workplaces
effect-vehicles = No buying of vehicles that the business does not need
effect-holidays = No tourism or holidays
effect-outbound-group-tours = Limits in joining group tours abroad (reported)
effect-private-school = No private school with high fees for the children (reported to mean fees above the usual standard)
effect-insurance-and-wealth = No insurance or wealth products with high premiums

## Bars

bar-creditor-may-not-relist = The creditor's new request to list is not supported for six months
bar-nobody-may-relist = Nobody may bring the entry back for six months (on one reading)
bar-company-director = Director, supervisor or senior manager of a company
bar-company-director-by-debt = Director, supervisor or senior manager of a company, for a large unpaid debt even without an entry (Company Law of 2018)
bar-private-fund-manager = Senior posts with a private investment fund manager
bar-peoples-assessor = People's assessor (人民陪审员)
bar-civil-servant = Recruitment as a civil servant
bar-supervisor = Supervisor in a supervisory commission (监察官)
bar-legal-representative = Legal representative of a business, while the large debt is unpaid
bar-bank-director = Director or senior manager of a commercial bank, while the large debt is unpaid
bar-credit-record = The record kept by credit bureaus, for five years after the bad conduct ended
bar-lawyer-convicted = Lawyer, after a conviction
bar-teacher-convicted = Teacher, after imprisonment or loss of political rights
bar-civil-servant-convicted = Recruitment as a civil servant, after a conviction
bar-judge-or-prosecutor-convicted = Judge or prosecutor, after a conviction
bar-supervisor-convicted = Supervisor in a supervisory commission, after a conviction
bar-assessor-convicted = People's assessor, after a conviction
bar-notary-convicted = Notary, after a conviction
bar-auctioneer-convicted = Auctioneer, after a conviction
bar-accountant-convicted = Certified public accountant, for five years after the punishment
bar-appraiser-convicted = Asset appraiser, for five years after the punishment
bar-doctor-convicted = Doctor, for two years after the punishment
bar-director-convicted = Company posts, for five years after the punishment, if political rights were taken away
bar-bank-director-convicted = Director or senior manager of a commercial bank, if the sentence took away political rights
bar-legal-representative-convicted = Legal representative of a business, for five years after the punishment, if political rights were taken away
bar-occupation-ban = The occupation named by the criminal court, for three to five years after the punishment

## Notes

note-period-conflict = Conflict in the data: the decision and the reasons do not agree on whether there is an inclusion period. The decision has to state a period where there is one. It may be worth asking the court to correct whichever is wrong.
note-extension-basis = To check: an extension is allowed only for violence or threats in serious circumstances, or for several acts of default. It is worth reading in the decision which of the two the court relied on.
note-payment-does-not-end-a-period = Easily mistaken: where there is an inclusion period, payment does not end it. Many popular pages leave this out. Payment only lets the court consider early deletion.
note-payment-practice = Not verified: courts are said to delete entries in practice when the debt is paid, even while a period runs. No text was found for it.
note-consumption-tension = Tension between two texts: after full performance the court has to lift the spending limits promptly, but a person who is still listed has to stay limited. The texts do not say which comes first.
note-round-can-resume = The debt goes on: after the round was closed, the creditor can have enforcement resumed when property is found, and no time limit for enforcement applies to that. Blocking the record of the closed round is not a deletion from this list.
note-report-breach = On this reason: who refuses the report of property, makes a false one or is late without good reason can be fined or detained, and the court has to list that person. A true and complete report made later may count as conduct put right; the court may delete early for it, but need not.
note-flawed-listing = Something was missing in the way of listing. It can be named in a request for correction. But the article on corrections knows three grounds (should not have been listed, wrong data, due for deletion), and no text says that such a flaw undoes the entry. The decision takes effect when it is made; it still has to be delivered.
note-ten-days-missed = The ten days are over. If an obstacle beyond the person's control or another good reason stood in the way, more time can be asked for within ten days after it is gone; the court decides. A new request for correction has no time limit of its own in the text.
note-no-transition = A gap in the law: nothing says which rules apply to entries made before 1 May 2017. The possible answers are shown side by side. The court can be asked which one it follows.
note-day-of-the-2017-text = Known only from reports: that the 2017 text came into force on 1 May 2017. The day was not seen in the text itself.
note-spending-order-is-separate = A separate order: leaving the list does not by itself end the limits on spending and travel. While the debt is unpaid, a court may keep them even for somebody who is not listed. The court that set them lifts them.
note-grace-kept = Paid within the grace period: by a policy opinion known only from reports, the entry is then not to be published and no measures are to be taken. What was read does not say that the decision to list is undone.
note-should-not-have-been-listed = On these facts, the law says that the person should not have been listed. The court can be asked to correct it, at any time.
note-against-policy = A policy opinion, known only from reports, says not to list in such a case. A request for correction can point to it. It binds less than an article of law; but once the court finds a request justified, it has to act within three working days. Besides, the interpretation of the Civil Procedure Law says that a court may list according to the circumstances, while the 2017 Provisions say that it has to.
note-finding-without-a-reason = Something does not fit: the court has found for the person, but no reason why the listing was wrong is given here. Choose the reason under “circumstances at the decision” (if nothing else fits: none of the six reasons was there). The court then has three working days.
note-relisting = What may follow: after a deletion for one of the seven events, the court may list the person again if one of the six reasons is there. New conduct is not needed for that.
note-relisting-silent = A silence in the text: it speaks of listing again after one of the seven events, but not after the period has run out or after an early deletion.
note-official-restricted-not-listed = Two different things: a company's legal representative or actual controller is not to be put on this list for the company's debt (reported policy), but the spending limits do reach that person.
note-conviction-apart = An interpretation: the list and a conviction are separate. Leaving the list does not erase a conviction, and no text says that a conviction makes the entry longer.
note-crime-beside-the-list = A separate matter: conduct like this can also be a crime. It is serious, for instance, if a false report of property or a breach of a spending order goes on after a fine or detention; sham lawsuits, violence or attacks weigh most, and unpaid maintenance, medical costs or wages weigh heavier too. Where the offence is minor, paying all or part before charges may spare a prosecution, and before the first judgment may make the sentence lighter or spare it.
note-dismissal-after-conviction = For public employees: control, detention or imprisonment for an intentional crime, suspended or not, leads to dismissal, and so does loss of political rights. After a fine alone the employee is removed from the post, and dismissed if it had bad effects.
note-duty-to-tell = A duty that stays: who was punished for a crime has to say so truthfully when joining the army or taking up a job. It does not apply to somebody who was under 18 at the time and was sentenced to five years or less.
note-compensation = Worth knowing: if a listing was against the law, harm from it can be a subject of state compensation. Whether anything is owed is for the court to decide. Court staff who publish, withdraw, correct or delete against these rules can be held responsible.
note-exit-is-separate = A separate matter: a ban on leaving the country is its own decision. It neither comes with the list nor ends with it automatically.
note-credit-china-copy = An interpretation: the website Credit China (信用中国) shows copies of such data under its own rules, and in principle not those of natural persons. Those rules, and their terms of one to three years, do not change how long the court's entry runs.
note-other-measures-unread = Known only from reports: a memorandum of 44 authorities, made public on 21 January 2016, has 55 measures in eight families. Its list was not seen, so this report may be missing some (among those reported: founding financial institutions, bonds, recruitment by public bodies, social-security funds). Nothing was found on how long each lasts.
note-freshness = How current this is: no change of these rules was found up to about August 2026, and no law on civil enforcement among those in force in June 2026 (there is a draft of 2022). Later changes cannot be ruled out.

## What is assumed of the future

assume-no-later-extension = the court does not extend the period by a later decision

## Sources

source-spc-2013 = Provisions of the Supreme People's Court on publishing the list of judgment defaulters (2013)
    .short = 2013 Provisions
source-spc-2017 = Provisions of the Supreme People's Court on publishing the list of judgment defaulters (as amended in 2017)
    .short = 2017 Provisions
source-consumption-2015 = Provisions of the Supreme People's Court on limiting high spending and related spending of persons subject to enforcement (as amended in 2015)
    .short = 2015 Provisions on spending limits
source-good-faith-2019 = Opinion of the Supreme People's Court on good faith and civility in enforcement (2019)
    .short = 2019 Opinion on good faith in enforcement
source-round-2016 = Provisions of the Supreme People's Court on closing a round of enforcement (2016, for trial use)
    .short = 2016 Provisions on closing a round
source-joint-2016 = Opinion of the General Offices of the Party's Central Committee and of the State Council on supervising, warning and sanctioning judgment defaulters (2016)
    .short = 2016 Opinion on joint sanctions
source-mou-2016 = Memorandum of 44 authorities on joint sanctions against judgment defaulters (2016)
    .short = 2016 Memorandum of 44 authorities
source-credit-repair-2025 = Measures for the management of credit repair (National Development and Reform Commission, 2025)
    .short = 2025 Measures on credit repair
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-cpl-interpretation-2022 = Interpretation of the Supreme People's Court on the Civil Procedure Law (as amended in 2022)
    .short = Interpretation of the Civil Procedure Law
source-property-2020 = Provisions of the Supreme People's Court on searching for property in enforcement (as amended in 2020)
    .short = Provisions on searching for property
source-refusal-2024 = Interpretation on the crime of refusing to carry out a judgment (Supreme People's Court and Supreme People's Procuratorate, 2024)
    .short = 2024 Interpretation on refusing to carry out judgments
source-company-2018 = Company Law (as amended in 2018)
    .short = Company Law of 2018
source-civil-code = Civil Code
source-criminal-law = Criminal Law
source-compensation-2022 = Interpretation of the Supreme People's Court on judicial compensation in enforcement (2022)
    .short = 2022 Interpretation on compensation
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
source-company-2023 = Company Law (as revised in 2023)
    .short = Company Law
source-private-funds-2023 = Regulation on private investment funds (2023)
source-assessors-2018 = People's Assessors Law (2018)
    .short = People's Assessors Law
source-civil-servants-2018 = Civil Servants Law (as revised in 2018)
    .short = Civil Servants Law
source-supervisors-2021 = Supervisors Law (2021)
    .short = Supervisors Law
source-registration-2021 = Regulation on the registration of market entities (2021)
    .short = registration Regulation of 2021
source-banks-2015 = Commercial Banks Law (as amended in 2015)
    .short = Commercial Banks Law
source-credit-2013 = Regulation on the credit reporting industry (2013)
    .short = 2013 Regulation on credit reporting
source-exit-entry-2012 = Exit and Entry Administration Law (2012)
    .short = Exit and Entry Law
source-lawyers-2017 = Lawyers Law (as amended in 2017)
    .short = Lawyers Law
source-teachers-2009 = Teachers Law (as amended in 2009)
    .short = Teachers Law
source-judges-2019 = Judges Law (as revised in 2019)
    .short = Judges Law
source-prosecutors-2019 = Prosecutors Law (as revised in 2019)
    .short = Prosecutors Law
source-notaries-2017 = Notary Law (as amended in 2017)
    .short = Notary Law
source-auction-law = Auction Law (as amended in 2015)
source-cpa-2014 = Certified Public Accountants Law (as amended in 2014)
    .short = Accountants Law (until 2026)
source-cpa-2026 = Certified Public Accountants Law (as amended in 2026)
    .short = Accountants Law (from 2027)
source-appraisal-2016 = Asset Appraisal Law (2016)
source-doctors-2021 = Doctors Law (2021)
source-discipline-2020 = Law on administrative discipline of public employees (2020)
    .short = 2020 Law on discipline of public employees
