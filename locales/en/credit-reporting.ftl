# Credit reports (征信): every word a person reads about bad information held by credit bureaus and the central bank's database.
# The logic stands in rules/credit-reporting/pack.toml; an id there has its words here.

title = Credit report of a bank or credit bureau (征信)
    .short = Credit reports
act = take this record out of the report
gone = the record is no longer shown
was = the record was taken out
about = Banks report loans and missed payments to the database of the central bank (金融信用信息基础数据库) and to credit bureaus (征信机构). Bad information on a person may be kept for five years, counted from the day the bad conduct or event ended. While a debt is still overdue, the five years have not begun. Wrong information can be objected to at any time. This is not a government blacklist, and it has nothing to do with a social score.
keeper = the holder of the record
actor-person = the person in the record
actor-authority = the local branch of the central bank
actor-third-party = the holder of the record or the lender

## What to look for

look-for = A credit report (个人信用报告 or 企业信用报告) of the credit centre of the People’s Bank of China (中国人民银行征信中心) or of a credit bureau. Overdue payments stand under 逾期, bad information under 不良信息. A bank’s letter that refuses a loan because of 征信 points here too.

## Groups of questions

group-record = What is known about the record?
group-end = When did the bad conduct or event begin and end?
group-objection = Has anything been done against wrong information?
group-personal-data = Is anything known about the processing of the data?
group-afterwards = What is known about the end of the record?

## Facts

fact-reported_on = Since when has the bad information stood in the record?
    .name = bad information in the record
    .help = The credit report shows it, often as the month of the first missed payment. A month or a year alone is also an answer.
    .why = The effects begin with it. The five years do not run from here (2013 Regulation, art. 16(1)).

fact-who = Whose record is it?
    .name = who the record is about
    .help = For a sole trader’s private loan, choose a person.
    .why = The five years are set only for bad information on persons (2013 Regulation, art. 16(1)).
fact-who-person = A person
fact-who-company = A company or another organisation

fact-held_by = Who holds the record?
    .name = holder of the record
    .help = Reports of the credit centre of the People’s Bank come from the central bank’s database. Other reports come from licensed credit bureaus. Data of an authority, court or public credit platform belong under the last answer.
    .why = The Regulation on credit reporting does not cover data that public bodies process for their tasks (art. 2(4)). The one-time repair is only for the central bank’s database.
fact-held_by-central-bank = The database of the central bank
fact-held_by-credit-bureau = A credit bureau
fact-held_by-public-body = An authority or a public platform

fact-kind = What is the bad information about?
    .name = kind of bad information
    .help = Credit means loans, mortgages and credit cards. Other bad information can be a penalty, or a judgment that orders payment.
    .why = The one-time repair of 2025 is only for overdue credit of persons (Notice of 22 December 2025, as reported).
fact-kind-overdue-credit = An overdue loan or credit card
fact-kind-other-bad-information = Something else

fact-told_before = Was the person told before the bad information was reported?
    .name = notice before the report
    .help = By letter, text message or in the account, before it was passed on. For information that has to be public by law no notice is needed.
    .why = Whoever reports bad information on a person has to tell them first (2013 Regulation, art. 15).

fact-ended = Has the bad conduct or event ended?
    .name = end of the bad conduct or event
    .help = For overdue credit: the day on which everything overdue was paid, with interest and charges. For a penalty or a judgment: the day on which the wrong itself stopped.
    .why = The five years run from this day (2013 Regulation, art. 16(1)).
    .step = the bad conduct or event ends, for instance everything overdue is paid

fact-carried_out = Has the penalty or judgment behind the information been carried out?
    .name = penalty or judgment carried out
    .help = The fine paid, the judgment performed. Only for information that is not overdue credit.
    .why = The five years may run from this day and not from the end of the wrong itself; the article does not say (2013 Regulation, arts. 16(1) and 44(3)).
    .step = the penalty or judgment is carried out

fact-arose_on = When did the overdue debt arise?
    .name = beginning of the overdue debt
    .help = The day or month of the missed payment.
    .why = The one-time repair covers debts that became overdue from 2020 to 2025 (Notice of 22 December 2025, as reported).

fact-small_amount = Was the overdue amount RMB 10,000 or less?
    .name = overdue amount of at most RMB 10,000
    .help = As the credit centre is reported to explain it: for one credit contract and one month, everything due and unpaid by then, with interest and charges. Two missed instalments of 5,000 make 10,000.
    .why = The one-time repair looks at each single overdue amount (Notice of 22 December 2025, as reported).

fact-objected = Has an objection been received?
    .name = objection received
    .help = An objection (异议) goes to the credit bureau or database, or to the bank that reported the data. Give the day on which it arrived.
    .why = The twenty days for the check and the answer run from it (2013 Regulation, art. 25(2)).
    .step = the person objects to the information

fact-error_confirmed = Has the check found that the bad information is wrong and should not be there?
    .name = error confirmed
    .help = The written answer says so; for instance it is not the person’s loan, or it was paid in time. If only a detail is wrong or missing, that has to be put right too, but the bad information stays; then answer “not yet”.
    .why = Then the information has to be corrected (2013 Regulation, art. 25(3)).
    .step = the check finds that the bad information is wrong

fact-no_error_confirmed = Has the check found that there is no error?
    .name = no error found
    .help = The written answer says so.
    .why = Then the mark of the objection is taken off (2013 Regulation, art. 25(3)).
    .step = the check finds no error

fact-cannot_confirm = Could the check find out neither the one nor the other?
    .name = doubt remains
    .help = The written answer says that the matter cannot be confirmed.
    .why = Then the check and the objection have to be recorded (2013 Regulation, art. 25(3)).

fact-complaint_accepted = Has the central bank’s branch accepted a complaint?
    .name = complaint accepted
    .help = A complaint (投诉) goes to the local branch of the People’s Bank of China. Give the day of acceptance (受理).
    .why = The thirty days for its answer run from it (2013 Regulation, art. 26(2)).
    .step = the central bank’s branch accepts a complaint

fact-data_ground = Does one of these apply to the data?
    .name = ground for deleting the data
    .help = These are the grounds of the law on personal information. Choose all that fit, or none.
    .why = With such a ground the holder has to delete the data, and the person can ask for it (Personal Information Protection Law, art. 47; Civil Code, art. 1037).
fact-data_ground-unlawful = They are processed against the law or the agreement
fact-data_ground-purpose-gone = The purpose is fulfilled or cannot be fulfilled, or the data are no longer needed for it
fact-data_ground-service-ended = The holder has stopped the service
fact-data_ground-consent-withdrawn = The person has withdrawn consent

fact-deletion_asked = Has the person asked the holder to delete the data?
    .name = request for deletion
    .help = The day on which the request was made.
    .why = If the holder does not delete by itself, the person can ask (Personal Information Protection Law, art. 47(1)).
    .step = the person asks the holder to delete the data

fact-request_refused = Has the holder refused a request?
    .name = refused request
    .help = A request to see, correct or delete personal data. The holder has to give reasons.
    .why = After a refusal the person can go to court (Personal Information Protection Law, art. 50).
    .step = the holder refuses the request

fact-automated_only = Was an important decision about the person made by a machine alone?
    .name = decision by a machine alone
    .help = For instance a loan refused by a program without anybody looking at it.
    .why = The person can ask for an explanation and refuse a decision made only in this way (Personal Information Protection Law, art. 24(3)).

fact-improper_evaluation = Is a credit evaluation of the person improper?
    .name = improper evaluation
    .help = A score or grade that rests on wrong or irrelevant things, not only a wrong entry.
    .why = The Civil Code gives a right to object to it and to ask for correction or deletion (art. 1029).

fact-deleted = Is the bad information no longer shown?
    .name = end of the record
    .help = The first day on which a new credit report did not show it.
    .why = The effects end with it.
    .step = the bad information is no longer shown

## Open questions of law

reading-first-day = Is the day on which the bad conduct ended itself counted?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: the article counts from the day of the end, so the five years end one day sooner

reading-period-end-rolls = If the last of the five years’ days is a rest day, does the period go on to the next working day?
reading-period-end-rolls-no = No: that rule helps somebody who has to do something in time, and a record should not be kept longer by it
reading-period-end-rolls-yes = Yes: the period ends on the next working day

reading-end-of-a-penalty = Information on a penalty or a judgment: from when do the five years run? The article speaks of the end of the bad conduct or event.
reading-end-of-a-penalty-conduct = From the day the wrong itself stopped
reading-end-of-a-penalty-carried-out = From the day the penalty or judgment was carried out, if that is later

reading-retention-bars-deletion = Are the five years of the Regulation a retention period that has to run out before data are deleted under the law on personal information?
reading-retention-bars-deletion-bars-deletion = Yes: until they have run out, only storage and protection may go on, and deletion comes after them
reading-retention-bars-deletion-only-a-maximum = No: the five years are only the longest time allowed

## Definitions

define-outside = the data are held by a public body for its tasks
define-end_of_event = the bad conduct or event ended
define-five_years_last = the corresponding day five years after the end of the bad conduct
define-five_years_end = the five years end
define-within_the_window = overdue between 2020 and 2025, and everything paid by 31 March 2026
define-one_time_kind = a small overdue credit of a person in the central bank’s database
define-hidden_by = the last day by which the one-time repair was to take effect
define-answer_by = the check has to be finished and answered
define-unlawful = data of a person are processed unlawfully
define-other_ground = the purpose, the service or the consent is gone
define-no_legal_retention = no legal retention period stands in the way

## Ways off

path-five-years = Five years after the end
    .what = Bad information on a person may be kept for five years from the day on which the bad conduct or event ended, and then has to be deleted. Nobody has to ask. As long as a debt is overdue, the five years have not begun.
path-one-time = The one-time repair of 2025 and 2026
    .what = Overdue credit of up to RMB 10,000 from 2020 to 2025, paid in full by 31 March 2026, is no longer shown in the central bank’s database. The system was to do this by itself, without an application and without a fee. The entry is hidden, not deleted. The rule is known from reports that agree.
path-correction = Wrong or incomplete information is corrected
    .what = An objection can be made at any time. The information is marked as disputed and checked within twenty days, with a written answer. A confirmed error has to be corrected; bad information that has no basis then goes, while a wrong detail is only put right.
path-data-correction = A public body corrects wrong data
    .what = Under the law on personal information a person can ask for wrong or incomplete data to be corrected. The holder has to check and to correct them without delay (及时). No number of days is set.
path-unlawful-processing = Data processed unlawfully are deleted
    .what = Data processed against the law or an agreement have to be deleted. If the holder does not do it, the person can ask for it, and go to court after a refusal. No number of days is set.
path-purpose-or-consent = Purpose, service or consent is gone
    .what = If the purpose is fulfilled, cannot be fulfilled or no longer needs the data, if the service has ended or consent is withdrawn, the data have to be deleted, unless a legal retention period is still running. Then they may only be stored and protected.
path-improper-evaluation = An improper evaluation is put right
    .what = A person can object to an improper credit evaluation and ask for correction or deletion. If the check confirms it, the evaluator has to act without delay. No number of days is set.

## Procedures

procedure-own-report = Seeing and explaining the record
    .what = The first step in most cases: get the report and see what it says.
procedure-own-report-get-report = The person gets the own report, free of charge twice a year
procedure-own-report-add-statement = The person adds an explanation to the bad information, or a mark and a statement to the report

procedure-objection = Objecting to wrong or missing information
    .what = To the credit bureau or database, or to the lender that reported it. No minimum time and no pledge is needed.
procedure-objection-object = The person objects and asks for correction
procedure-objection-mark = The information is marked as disputed
procedure-objection-check-and-answer = The information is checked and the person answered in writing within twenty days
procedure-objection-correct = A confirmed error or gap is corrected
procedure-objection-lift-mark = If there is no error, the mark is taken off

procedure-complaint = Complaining, or going to court
    .what = If a credit bureau, a lender or a user of the data harms the person’s rights.
procedure-complaint-complain = The person complains to the local branch of the central bank
procedure-complaint-answer-complaint = The branch answers in writing within thirty days of accepting the complaint
procedure-complaint-sue = The person can go to court directly, without complaining first

procedure-personal-data = Rights over personal data
    .what = They hold against every holder of the data, also against public bodies. The law says “without delay” (及时) and sets no number of days.
procedure-personal-data-see-and-copy = The person asks to see and copy the data
procedure-personal-data-ask-correction = The person asks for wrong or incomplete data to be corrected
procedure-personal-data-ask-deletion = The person asks for the data to be deleted
procedure-personal-data-sue-on-refusal = After a refusal, which needs reasons, the person goes to court

procedure-evaluation = Objecting to a credit evaluation
    .what = For a score or a grade that is improper.
procedure-evaluation-object-to-evaluation = The person objects and asks for correction or deletion

## Effects

effect-credit-record = The bad information stands in credit reports
effect-finance = Lenders may take it into account; each lender decides for itself

## Notes

note-clock-not-started = Easily mistaken: the bad conduct or event has not ended on these facts, so the five years have not begun. They do not run from the first missed payment.
note-no-term-for-companies = For companies the Regulation sets no term for bad information. The five years are only for persons.
note-public-body-data = Another law: data that public bodies process for their tasks are outside the Regulation on credit reporting. Look for the list or record of that body. The rights over personal data remain.
note-window-closed = The one-time repair is over: everything had to be paid by 31 March 2026. What was paid later is kept for five years.
note-one-amount = As the credit centre is reported to explain it: one amount means all that was due and unpaid under one contract in one month. Several amounts are each looked at alone. Their number does not matter.
note-hidden-not-deleted = Hidden is not deleted: reports say that the database no longer shows the entry. Whether other credit bureaus follow was not found.
note-no-application-no-fee = Nobody may charge for deleting bad information or for not collecting it. The one-time repair needed no application. Whoever offers either for money should not be trusted.
note-repair-is-no-product = Firms that sell “credit repair” and in fact report on credit fall under the central bank’s rules and need its licence.
note-not-told-before = Worth pointing out: whoever reports bad information on a person has to tell them first, unless the law makes it public. A breach can be fined if it is serious. The article does not say that the entry falls away.
note-record-of-doubt = If the check can confirm neither, the check and the objection have to be recorded beside the information.
note-not-deleted-in-time = Five years are over on these facts. Bad information that is not deleted in time can bring a fine for the credit bureau or database, and damages.
note-state-database-too = The rules on the five years, free reports, objections and complaints also bind the database of the central bank.
note-scores = A credit score may not use things that have nothing to do with credit.
note-error-has-no-minimum = Correcting an error is a different way from waiting: it has no minimum period, needs no payment and no pledge.
note-legal-retention = While a legal retention period runs, or where deletion is technically hard, the holder must stop everything except storing and protecting the data. Whether the five years are such a period is an open question.
note-timely-without-days = For these rights the laws say “without delay” and set no number of days. A request with a date on it helps to show delay.
note-automated-decision = A person can ask how an important automated decision was made, and refuse a decision made only by a machine.
note-state-bodies = Public bodies may process personal data only within their legal powers and procedures and no more than needed, and have to tell the person, unless that would hinder their task.
note-reasons-and-court = A refusal needs reasons, and the person can go to court against it. Anybody can also complain to the authorities for personal information.
note-credit-law-first = Both laws apply: the Civil Code sends the relation to credit bureaus to the rules on personal data and to other laws, such as the Regulation on credit reporting.
note-freshness = How current this is: no later change of these rules was found up to November 2026. Later changes cannot be ruled out.

## Sources

source-credit-2013 = Regulation on the credit reporting industry (State Council, 2013)
    .short = 2013 Regulation on credit reporting
source-pboc-2021 = Measures for the credit reporting business (People’s Bank of China, 2021)
    .short = 2021 Measures on credit reporting
source-one-time-2025 = Notice of the People’s Bank of China on a one-time credit repair (22 December 2025)
    .short = 2025 Notice on one-time repair
source-personal-data-2021 = Personal Information Protection Law (2021)
    .short = Personal Information Protection Law
source-civil-code = Civil Code
