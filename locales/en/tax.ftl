# The tax authorities' list of subjects with major tax violations: every word a person reads about it.
# The logic stands in rules/tax/pack.toml; an id there has its words here.

title = The list of subjects with major tax violations (重大税收违法失信主体)
    .short = Major tax violations
about = The tax authorities publish people and companies that committed one of eleven serious tax violations, after the penalty has become final. An entry is shown for three years. After six months it can be taken down early if everything has been paid; bankruptcy and an outstanding contribution are two more reasons. This list is not the monthly notice of tax arrears (欠税公告), which has rules of its own.
keeper = the tax authority
look-for = A recognition document (失信主体确定文书), before it a notice (告知文书), or a page of a provincial tax bureau or of Credit China headed 重大税收违法失信主体 (until 2022: 重大税收违法失信案件), with the name, the facts of the violation and the penalty.
actor-higher-court = the reconsideration authority or a court
actor-third-party = a third party

## Groups of questions

group-entry = What is known about the entry?
group-payment = What has been paid?
group-bars = Has anything happened that shuts off an early end?
group-bankruptcy = Has the listed subject gone through bankruptcy proceedings?
group-early = Which steps towards an early end have been taken?
group-errors = Is there anything wrong with the entry?
group-dates = Which of these dates are known?
group-end = Has the entry gone?

## Facts

fact-subject = Who is the entry about?
    .name = who is listed
    .help = A natural person can be listed for their own taxes, or be named beside a company or other organisation as the one in charge.
    .why = The naming rule and the tax grade depend on it (Order 54 of 2021, arts. 12 and 15).
fact-subject-person = A natural person, for their own conduct
fact-subject-responsible-person = A person named beside a company or organisation
fact-subject-entity = The company or organisation itself

fact-published_on = On what day was the entry first published?
    .name = publication of the entry
    .help = The day on which the tax bureau’s website first showed the entry (公布之日). It is usually printed beside the entry. Answer “not yet” if there is only a notice or a recognition document. A month or a year alone is also an answer.
    .why = The three years and the six months both run from publication, not from the violation or the payment (Order 54 of 2021, arts. 17 and 18). The date also tells which text applies.
    .step = the tax authority publishes the entry

fact-situations = For which of the eleven situations was the subject listed?
    .name = situation behind the listing
    .help = The recognition document has to give the reason (事由). More than one may be chosen. The items are those of article 6 of Order 54 of 2021.
    .why = For some of them, paying everything before publication keeps the entry from being published at all (Order 54 of 2021, art. 14).
fact-situations-evasion = Item 1: evasion of RMB 1 million or more and 10% of a year’s tax; for tax withheld from others, RMB 1 million or more (偷税)
fact-situations-hiding-assets = Item 2: arrears of RMB 1 million or more whose collection was obstructed by moving or hiding assets (逃避追缴欠税)
fact-situations-refund-fraud = Item 3: fraud to get export tax refunds (骗取出口退税)
fact-situations-violence = Item 4: refusing to pay with violence or threats (抗税)
fact-situations-special-invoices = Item 5: false special VAT invoices, or others used for refunds or deductions (虚开专用发票)
fact-situations-ordinary-invoices = Item 6: false ordinary VAT invoices, 100 or more or RMB 4 million or more
fact-situations-forged-invoices = Item 7: printing, forging or altering invoices, or making their security marks or seals
fact-situations-fled = Item 8: vanishing before the inspection case was carried out (走逃、失联)
fact-situations-abetting = Item 9: helping others, with a loss of RMB 1 million or refund fraud
fact-situations-agent = Item 10: a tax agent who caused a loss of RMB 1 million or more
fact-situations-other = Item 11: another grave violation

fact-fled_conduct = Before vanishing (item 8), was the conduct evasion or the hiding of assets?
    .name = conduct before vanishing
    .help = Answer yes if the underlying conduct was evasion (偷税) or dodging the collection of arrears (逃避追缴欠税), no if it was refund fraud, violence or false invoices. If item 8 was not named, leave it unknown.
    .why = Only then does paying before publication help in a case of item 8 (Order 54 of 2021, art. 14(2)).

fact-paid_all = Has everything been paid: tax, late fees and fines?
    .name = payment of tax, late fees and fines
    .help = All that the tax treatment decision (税务处理决定书) and the penalty decision (税务行政处罚决定书) order. Give the day of the last payment. Part payment is not enough.
    .why = It is one of the two conditions for the early end (Order 54 of 2021, art. 18(1)(1)). Before publication it can keep the entry from being published (art. 14).
    .step = the tax, late fees and fines are paid in full

fact-exit_cleared = Have at least the tax and the late fees been paid, or has security for them been given?
    .name = payment of tax and late fees, or security for them
    .help = Fines do not count here. Security (担保) has to be accepted by the tax authority.
    .why = Whoever owes tax has to pay tax and late fees, or give security, before leaving the country (Tax Collection Law, art. 44). For this list itself it changes nothing.
    .step = the tax and late fees are paid, or security for them is given

fact-payment_confirmed = Has the tax authority confirmed that everything was paid before publication?
    .name = confirmation of the payment
    .help = Order 54 asks for a confirmation by the tax authority (经税务机关确认). It does not say in what form.
    .why = Without it, payment before publication does not yet keep the entry from being shown (Order 54 of 2021, art. 14(1)).
    .step = the tax authority confirms the payment

fact-new_violation = Since the recognition, has the subject again been dealt with or penalised for a tax violation?
    .name = new tax violation
    .help = It counts evasion, dodging arrears, refund fraud, violent refusal, false invoices and the like. A decision on the tax owed (税务处理) is enough; a fine is not needed.
    .why = It shuts off the early end, except after bankruptcy (Order 54 of 2021, art. 22(1)(1) and 22(2)).

fact-recognised_twice = Within five years, has the subject been recognised for this list twice or more?
    .name = second recognition within five years
    .help = Count this recognition too: two make it yes.
    .why = It shuts off the early end, except after bankruptcy (Order 54 of 2021, art. 22(1)(2) and 22(2)).

fact-plan_approved = Has a court approved a reorganisation plan, or recognised a settlement, in the bankruptcy of the subject?
    .name = court ruling on the plan or settlement
    .help = The ruling (裁定书) that approves a reorganisation plan (重整计划) or recognises a settlement agreement (和解协议).
    .why = It opens an early end that needs no six months and is not shut off by later violations (Order 54 of 2021, arts. 18(1)(2) and 22(2)).
    .step = a court approves the reorganisation plan or recognises the settlement

fact-tax_satisfied = Has the tax authority received what the law gives it in that bankruptcy?
    .name = tax claim satisfied in the bankruptcy
    .help = The Chinese words are 税务机关依法受偿. It is the share due under the plan or settlement, not necessarily the whole debt.
    .why = It is the second half of that way (Order 54 of 2021, art. 18(1)(2)).
    .step = the tax claim is satisfied according to law

fact-service_paper = Has the provincial government given a paper on an outstanding contribution?
    .name = provincial paper on an outstanding contribution
    .help = For rescue work, epidemic control, important projects or social duties during a major natural disaster, a public-health or public-safety emergency, or the like (重大自然灾害、公共卫生、社会安全等突发事件). The paper comes from the government of a province or of a city with the same rank in planning.
    .why = It is the third reason for an early end (Order 54 of 2021, arts. 18(1)(3) and 19(3)).
    .step = the provincial government gives a paper on an outstanding contribution

fact-applied = Has an application for an early end been handed in?
    .name = application for an early end
    .help = It goes to the tax authority that recognised the subject: the form (停止公布失信信息申请表) and, for payment and an outstanding contribution, a pledge of honest taxpaying (诚信纳税承诺书). Give the day it was received.
    .why = Nobody takes the entry down early without it (Order 54 of 2021, arts. 18 and 19).
    .step = the subject, or the administrator in a bankruptcy, applies for an early end

fact-accepted = Has the tax authority accepted the application?
    .name = acceptance of the application
    .help = Acceptance (受理) is not yet a decision. It has to be told to the applicant.
    .why = The fifteen working days for the decision run from it (Order 54 of 2021, art. 21(2)).
    .step = the tax authority accepts the application

fact-granted = Has the tax authority decided to stop the publication early?
    .name = decision to stop early
    .help = The decision (准予提前停止公布). For payment, the head of a city-level tax bureau or another leader of it whom the head has authorised approves it; for bankruptcy and an outstanding contribution, the head of the provincial bureau, or a leader so authorised.
    .why = From then on the entry has to be taken down within five working days (Order 54 of 2021, art. 23).
    .step = the tax authority decides to stop the publication early

fact-faults = Is one of these true of the entry?
    .name = fault in the entry
    .help = Choose all that fit, or none. The last two are about a person named beside a company or organisation.
    .why = Order 54 of 2021 says who may be recognised and named, and when (arts. 6, 7, 8 and 12).
fact-faults-not-final = The penalty or tax decision was not final when the subject was recognised, art. 7
fact-faults-no-situation = None of the eleven situations was there, or the sums were below the limits, art. 6
fact-faults-not-told-before = The subject was not told and heard before, arts. 8 and 9
fact-faults-never-in-charge = The person named was not the legal representative or in charge when it happened, art. 12(1)
fact-faults-other-found-responsible = A court found somebody else responsible, and nothing shows this person took part, art. 12(2)

fact-found_wrong = Has the tax authority found that the entry, or the naming of the person, is wrong?
    .name = finding that the entry is wrong
    .help = It may notice it by itself, or because the person told it. The Order sets no form and no time for this.
    .why = What art. 12 does not allow to be published is not to stay published; this is an interpretation, because the Order has no rule on correcting an entry.
    .step = the tax authority finds that the entry or the naming is wrong

fact-basis_annulled = Has the penalty or tax decision behind the entry been annulled, or found unlawful or void?
    .name = end of the decision behind the entry
    .help = By the tax authority itself, on administrative reconsideration, or by a court. Give the day on which that took effect. If the decision was only changed, answer yes only if none of the eleven situations remains; otherwise the data have to be changed, and the entry stays.
    .why = A published penalty decision then has to be withdrawn within three working days (Administrative Penalty Law, arts. 48(2) and 85). The entry rests on it (Order 54 of 2021, art. 7).
    .step = the penalty or tax decision behind the entry is annulled

fact-review_won = Has a reconsideration authority or a court annulled the recognition?
    .name = annulment of the recognition
    .help = After an application for administrative reconsideration (行政复议) or a lawsuit (行政诉讼) against the recognition document.
    .why = The recognition is a decision that can be challenged in the general ways (Administrative Reconsideration Law, art. 20; Administrative Litigation Law, art. 46).
    .step = a reconsideration authority or a court annuls the recognition

fact-told_on = On what day was the notice before the recognition delivered?
    .name = notice before the recognition
    .help = The notice (告知文书) says what is planned and why, and that the subject may be heard.
    .why = The subject has five working days to answer, in writing or orally (Order 54 of 2021, art. 9).

fact-basis_final = On what day did the penalty or tax decision become final?
    .name = day the decision became final
    .help = The time for reconsideration and lawsuit ran out, or the reconsideration decision or judgment took effect.
    .why = The recognition document has to be made within thirty working days of it (Order 54 of 2021, art. 10(1)).

fact-served_on = On what day was the recognition document delivered?
    .name = delivery of the recognition document
    .help = The document (失信主体确定文书) recognises the subject for this list.
    .why = Publication follows by the fifteenth of the next month (Order 54 of 2021, art. 11); the time for challenging the recognition runs from learning of it.

fact-asked_to_stop = Has the tax authority been asked in writing to take the entry down, after it should have done so?
    .name = written request to take the entry down
    .help = Keep proof of the day on which the request arrived.
    .why = If an authority does not do what it has to do within two months of being asked, a court can be asked (Administrative Litigation Law, art. 47(1)). That this duty is one of those is an interpretation.
    .step = the person asks the tax authority in writing to take the entry down

fact-stopped = Has the entry been taken down?
    .name = end of the publication
    .help = The day on which the tax authority stopped showing it (停止公布).
    .why = The effects of the entry look to this day.
    .step = the tax authority takes the entry down

## Open questions of law

reading-transition = The entry was published before 1 February 2022. Does Order 54 of 2021 apply to it? The Order repeals the older announcement and says nothing about entries already on display.
reading-transition-new-text = Yes, also to older entries: the three years and the early end of the Order
reading-transition-old-text = No: the older text goes on for them

reading-full-period = When are three years, or six months, full (满)?
reading-full-period-next-day = On the day after the corresponding day, because the corresponding day is the last day of the period
reading-full-period-same-day = On the corresponding day itself

reading-publication-day = Publication is due “within 15 days of the next month”. What does that mean, when days are working days?
reading-publication-day-fifteenth = By the fifteenth of that month, as it is usually read
reading-publication-day-working-days = By the fifteenth working day of that month, because art. 25 says that days are working days

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? Art. 25 says only that days are working days without statutory days off.
reading-makeup-days-counted = Such a day counts as a working day, because the State Council’s notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

reading-several-situations = Everything was paid before publication, but besides item 1 or 2 another item was named. Does article 14 still keep the entry from being published?
reading-several-situations-not-covered = No: the article is about items 1 and 2, and item 8 with the same conduct
reading-several-situations-covered = Yes: the article does not say that no other item may be there

reading-grant = The conditions for an early end are met and nothing bars it. Does the tax authority have to grant it?
reading-grant-needs-the-decision = Nothing can be relied on before the decision, which needs the approval of the head of the bureau
reading-grant-bound = Yes: article 21 says that it is granted where the conditions are met, and article 22 names the grounds for refusal

reading-joint-measures-end = When do the measures of other authorities end?
reading-joint-measures-end-with-the-entry = With the entry, because they rest on it
reading-joint-measures-end-each-keeper-says = When each authority says so; the Order leaves it to their own rules

## Definitions, as they appear in explanations

define-three_years_end = three years after publication: the corresponding day, or the month’s last day if there is none
define-three_years_full = the three years since publication are full (满3年)
define-six_months_full = the six months since publication are full (满六个月)
define-two_days = two working days
define-five_days = five working days
define-fifteen_days = fifteen working days
define-thirty_days = thirty working days
define-barred = a new violation or a second recognition shuts off the early end
define-paid_ready = everything is paid and the entry has been shown for six full months
define-bankruptcy_ready = a court has approved the plan or settlement, and the tax claim is satisfied
define-early_ready = one of the three reasons for an early end is there
define-early_granted = the tax authority has decided to stop the publication early
define-told_under_order = the subject was told before the recognition, since 1 February 2022
define-final_under_order = the decision became final since 1 February 2022
define-served_under_order = the recognition document was delivered since 1 February 2022
define-paying_situation = the situation is item 1 or 2, or item 8 with the same conduct
define-other_situation = another item of art. 6 is named too
define-not_to_publish = the situation is one where payment in time keeps the entry from being published
define-paid_before_publication = everything was paid before the entry was published
define-wrongly_shown = the Order does not allow this recognition, or this person to be named
define-publication_deadline = the last day for publication: the fifteenth of the month after delivery
define-joint_end = the end of measures taken by other authorities

## Ways off the list

path-expiry = Three years since publication run out
    .what = When the entry has been shown for three full years, the tax authority takes it down within five working days. Nobody has to ask, and the article does not ask whether everything was paid. The debt itself stays.
path-early-paid = Everything is paid and six months have passed: an application
    .what = Whoever has paid all tax, late fees and fines, and has been shown for six full months, can apply for an early end. The tax authority examines it and decides. A new tax violation, or a second recognition within five years, shuts this off. Whether the tax authority has to grant it otherwise is an open question of law.
path-early-bankruptcy = A reorganisation plan or settlement in bankruptcy: an application
    .what = When a court has approved the plan or settlement and the tax claim is satisfied, the subject or the bankruptcy administrator can apply. There is no waiting time, and the two bars of article 22 do not apply. The provincial tax bureau approves.
path-early-service = An outstanding contribution in an emergency: an application
    .what = With a paper of the provincial government, the subject can apply. There is no waiting time, but the two bars of article 22 apply. The provincial tax bureau approves.
path-granted = The early end is granted
    .what = Once the tax authority has decided to stop early, it has to take the entry down within five working days, whatever led to the decision. Before that decision there is no day to rely on.
path-asked-and-bound = The early end is asked for and the conditions are met (if that binds)
    .what = On one reading the tax authority has to grant the early end where the conditions are met. The last day is then the sum of the three time limits: two working days for acceptance, fifteen for the decision, five for taking the entry down.
path-paid-before-publication = Everything was paid before publication
    .what = For items 1 and 2 of article 6, and item 8 with the same conduct, the entry is not to be published if everything was paid before and the tax authority confirms it. If it is shown all the same, that goes against article 14. The Order sets no day for taking it down.
path-correction = The tax authority finds the entry or the naming wrong
    .what = The Order says who may be recognised and who may be named. Whoever should not be shown can point this out at any time. The Order has no rule on how an entry is corrected, so this is an interpretation.
path-basis-annulled = The penalty or tax decision behind the entry falls
    .what = A published penalty decision that is annulled, or found unlawful or void, has to be withdrawn within three working days, and the reasons made public. That the whole entry goes with it, and that a tax decision is treated like a penalty, is an interpretation: the entry rests on that decision.
path-review = A reconsideration authority or a court annuls the recognition
    .what = The recognition can be challenged by administrative reconsideration or a lawsuit. If it is annulled, the entry has lost its ground. The entry stays on display meanwhile unless the reconsideration authority or the court says otherwise.
path-expiry-2018 = Three years run out (2018 text)
    .what = For entries of 2019 to January 2022, a popular page says that publication lasts three years. The text itself was not read.
path-expiry-2016 = Two years run out (2016 text)
    .what = For entries before 2019, the same page says that publication lasted two years. The text itself was not read.
path-paid-2016 = Everything is paid (2016 text)
    .what = A press report of 2018 says that, since 2016, offenders can clear their records after paying taxes and fines. The text itself was not read.

## Procedures

procedure-recognition = From the notice to publication
    .what = The tax authority has to tell the subject before, hear it, make a recognition document once the penalty is final, and publish.
procedure-recognition-answer = The subject can answer, in writing or orally, within five working days of being told
procedure-recognition-recognise = The tax authority makes the recognition document within thirty working days; time for service by public notice is not counted
procedure-recognition-publish = The tax authority publishes within fifteen days of the month after delivery

procedure-early-stop = Asking for an early end
    .what = The form, and for payment or an outstanding contribution a pledge of honest taxpaying; for bankruptcy the court’s ruling; for an outstanding contribution the paper of the provincial government. Training may be offered, has to be free, and is no condition.
procedure-early-stop-apply = The subject, or the bankruptcy administrator, applies to the tax authority that recognised it
procedure-early-stop-accept = The tax authority decides within two working days whether to accept the application, and gives reasons if not
procedure-early-stop-decide = The tax authority decides within fifteen working days of acceptance, and gives reasons if it refuses
procedure-early-stop-stop = The tax authority takes the entry down within five working days of the decision

procedure-review = Challenging the recognition
    .what = These are the general ways against an administrative decision. The Order does not name them; that the recognition is such a decision is an interpretation. A refusal to end the publication early can be met in the same ways, with the times counted from the refusal. If the decision did not say that it can be challenged, where and until when, the time begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known.
procedure-review-ask-review = The person asks for administrative reconsideration within sixty days of learning of the recognition
procedure-review-sue = The person goes to court within six months of learning of the recognition

procedure-not-taken-down = Asking for what is overdue
    .what = If the entry should have come off and is still there, the person can ask the tax authority in writing to take it down. These are the general rules on authorities that do not act; that they fit this case is an interpretation.
procedure-not-taken-down-ask-to-stop = The person asks the tax authority in writing to take the entry down
procedure-not-taken-down-answer-request = The tax authority acts within two months of the request
procedure-not-taken-down-sue-for-inaction = If it does not act in that time, the person can go to court within six months

## Effects while listed

effect-publication = The entry is published by the provincial tax bureau
effect-circulation = The entry is passed on to Credit China and to other authorities
effect-other-authorities = Measures that other authorities take because of the entry (the Order names none)
effect-tax-grade = Tax credit grade D, for those who are graded

## Bars

bar-exit-restriction = The tax authority may ask that a person who owes tax, or the legal representative, be stopped from leaving the country (until tax and late fees are paid or secured)
bar-tax-debt = The tax, late fees and fines themselves

## Notes

note-no-entry-yet = There is no entry yet: nothing is published. The ways off begin with publication. What can be done before it stands under “Procedures”: answering the notice, and challenging the recognition.
note-two-documents-54 = Easily mistaken: two documents have the number 54. Announcement 54 of 2018 (国家税务总局公告2018年第54号) was in force from 2019 to January 2022; Order 54 of 2021 (国家税务总局令第54号) has been in force since 1 February 2022. Popular pages mix them up.
note-six-months-from-publication = Easily mistaken: the six months run from publication, not from payment. Whoever pays later than that can apply at once after paying.
note-grant-is-a-decision = Worth knowing: the early end needs a decision, approved by the head of the bureau. Article 21 says that it is granted where the conditions are met; a refusal has to give reasons. Whether that binds the tax authority is one of the open questions.
note-who-may-be-named = Who may be named beside a company or organisation: the legal representative or person in charge at the time of the violation, or the person a court found actually responsible. If these differ, only the latter is named, unless something shows that the former took part. The days of birth in identity numbers are hidden.
note-who-can-ask = Who can ask: only the listed subject, here the company or organisation, or its bankruptcy administrator, can apply for an early end. The Order gives a person who is named beside it no application of their own. They depend on the company, or on showing that they should not have been named.
note-should-not-be-shown = On these facts, the Order does not allow this entry or this naming. The tax authority can be told at any time, and the recognition can be challenged.
note-several-situations = A gap in the law: everything was paid before publication, but another item is named besides the items article 14 speaks of. The Order does not say which prevails. Both answers are shown.
note-not-published-yet = Worth knowing: as long as nothing is published, paying everything can still keep the entry from being published in these situations. The tax authority has to confirm the payment.
note-no-rule-on-false-papers = A silence in the text: the Order has no rule on false papers in an application. What other lists say about them must not be carried over.
note-grade-d = Not known: how long grade D lasts. The Order leaves it to the rules on the tax credit grade, and their articles on this were not read. Taking the entry down does not by itself raise the grade.
note-grade-of-other-companies = Reported: a business that is registered or run by the person directly responsible for a grade D business, after that grade was given, is itself graded D (rules on the tax credit grade of 2025).
note-no-transition = A gap in the law: nothing says which rules apply to entries published before 1 February 2022. The possible answers are shown side by side. The tax authority can be asked which one it follows. The Legislation Law says that rules do not reach back, except a special provision made to protect people better (art. 104; before March 2023 art. 93); whether that settles the matter for an entry that goes on is not said.
note-older-texts-unread = Not verified: the texts of 2014, 2016 and 2018 were not read beyond an opening. A compliance service says that the early end was new in 2021; whether the older texts had an application for it is not known.
note-travel-lists-are-separate = Separate lists, known from reports: the opinions of 2018 on flights and trains reach persons responsible in major tax cases who can pay but do not. Being on this list does not by itself mean being on those.
note-exit-is-separate = A separate matter: whoever owes tax, or a legal representative of one who does, has to pay or give security before leaving the country. Otherwise the tax authority may ask the border authority to stop them. It neither comes with this list nor ends with it.
note-conviction-apart = An interpretation: the list and a criminal case are separate. An entry is also possible where the case was handed to the police, and its end does not touch a conviction.
note-credit-china-copy = An interpretation: the website Credit China (信用中国) shows a copy under its own rules, with a shortest time of one year for serious lists, and in principle does not show natural persons. The tax authority’s own rules decide how long its entry is shown on its own pages.
note-credit-china-channel = An interpretation: since 1 April 2026 Credit China receives applications for the repair of serious lists and passes them on to the body that made the entry. Order 54 sends the applicant to the tax authority. Nothing that was read says whether both ways stand side by side; both can be asked.
note-local-rules = Worth asking: provincial tax bureaus may have detailed rules of their own. None was read.
note-freshness = How current this is: no change of these rules was found up to about the summer of 2026. Later changes cannot be ruled out.

## Sources

source-sat-2014 = Measures on publishing information on major tax violation cases (trial, 2014)
    .short = 2014 trial Measures
source-sat-24-2016 = Announcement 24 of 2016 of the State Administration of Taxation, revising the trial Measures on publishing major tax violation cases
    .short = 2016 Announcement (No. 24)
source-sat-54-2018 = Announcement 54 of 2018 of the State Taxation Administration: Measures on publishing information on major tax violation cases
    .short = 2018 Announcement (No. 54)
source-sat-54-2021 = Order 54 of the State Taxation Administration (2021): Measures on publishing information on subjects with major tax violations
    .short = 2021 Order (No. 54)
source-grade-2025 = Measures on the tax and fee payment credit grade (State Taxation Administration, Announcement 12 of 2025)
    .short = 2025 Measures on the tax credit grade
source-penalty-law-2021 = Administrative Penalty Law (as revised in 2021)
    .short = Administrative Penalty Law
source-review-law-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-review-law-2017 = Administrative Reconsideration Law (as amended in 2017)
    .short = former Administrative Reconsideration Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-litigation-law-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-tax-law-2015 = Law on the Administration of Tax Collection (as amended in 2015)
    .short = Tax Collection Law
source-legislation-2023 = Legislation Law (as amended in 2023)
    .short = Legislation Law
source-legislation-2015 = Legislation Law (as amended in 2015)
    .short = former Legislation Law
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
source-credit-repair-2025 = Measures for the management of credit repair (National Development and Reform Commission, 2025)
    .short = 2025 Measures on credit repair
source-travel-2018 = Opinions of 2018 on limiting air and rail travel of certain persons
    .short = 2018 travel opinions
