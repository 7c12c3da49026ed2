# The display of penalties and other records on the website Credit China (信用中国): every word a person reads about it.
# The logic stands in rules/penalty-publicity/pack.toml; an id there has its words here.

title = Penalties shown on the website Credit China (信用中国行政处罚公示)
    .short = Penalties on Credit China
act = end the display of this entry
gone = the display ends
was = the display was ended
about = The public website Credit China shows penalties that authorities have imposed, and copies of other records. How long it shows them depends on how serious the matter is. After a minimum period, somebody who has performed everything and made a pledge can ask for credit repair (信用修复); at a maximum, the display stops. The rules changed in 2017, 2019, 2023 and on 1 April 2026. They are about the display. They do not lift the penalty itself.
keeper = the website Credit China
actor-person = the person or business concerned
actor-authority = the authority that made the decision
actor-third-party = the website Credit China

## What to look for

look-for = The page on creditchina.gov.cn (信用中国), or on the credit website of a province or city, under the heading 行政处罚 (administrative penalties). It shows the number and date of the decision (处罚决定日期), the authority, and often the end of the display (公示截止期). The paper behind it is a penalty decision (行政处罚决定书).

## Groups of questions

group-decision = What is known about the decision?
group-repair = Which of these has been done?
group-application = What is known about an application for credit repair?
group-limits = Does any of this stand in the way, or change the period?
group-false-papers = Were false papers or a false pledge found?
group-objection = What is known about an objection?
group-challenge = What is known about a challenge to the decision itself?
group-list = What has another keeper of records told Credit China?
group-bankruptcy = Is there a reorganisation plan or a settlement in bankruptcy?
group-afterwards = What is known about the end of the display?

## Facts

fact-decided_on = On what day was the decision made?
    .name = decision that recognised the conduct
    .help = The date on the penalty decision (行政处罚决定书), or on the other document of a court or authority that recognised the conduct. It is not the day on which the entry appeared on the website. A month or a year alone is also an answer.
    .why = All periods run from it (2025 Measures, art. 7; the older texts count from the penalty decision too). It also tells which text governs.

fact-who = Whose information is it?
    .name = who the information is about
    .help = An individual who was fined for their own conduct, also as the responsible person of a company, is a natural person (自然人). A sole trader (个体工商户) has a business licence in their own name.
    .why = Credit China in principle does not show information on natural persons (2025 Measures, art. 12(3)). Some rules are only for companies and other organisations (arts. 19(1) and 20).
fact-who-entity = A company or another organisation
fact-who-sole-trader = A sole trader with a business licence (个体工商户)
fact-who-person = A natural person

fact-class = Which class does the entry or the authority give?
    .name = class of the information
    .help = Since 2026 there are three classes: minor (轻微), general (一般), serious (严重). The authority that leads the field may publish its own sorting on Credit China; that comes first. From 2019 to 2023 there were general, serious and a special serious class (特定严重). Choose “no class is given” only if nobody has sorted the matter.
    .why = The class sets the shortest and the longest display (2025 Measures, arts. 7 to 12; Notice of 2019, as reported).
fact-class-minor = Minor (轻微)
fact-class-general = General (一般)
fact-class-serious = Serious (严重)
fact-class-specific-serious = Specially serious, a class of 2019 to 2023 (特定严重)
fact-class-not-classified = No class is given

fact-kinds = What does the decision contain?
    .name = content of the decision
    .help = Choose all that fit. If one decision contains several kinds, the longest period counts. Confiscated unlawful gains (没收违法所得) and administrative detention are not named in the Measures: choose “something else”.
    .why = Where no class has been set for the field, the kinds decide the class (2025 Measures, arts. 8 to 11 and 12(3)).
fact-kinds-warning-or-criticism = A warning or public criticism (警告、通报批评)
fact-kinds-fine = A fine (罚款)
fact-kinds-illegal-property = Confiscation of illegal goods or tools (没收非法财物)
fact-kinds-permit-or-activity = Permit or grade: suspended, lowered, revoked; business: limited, stopped, closed; or a work ban
fact-kinds-repeatedly-punished = Recognised as repeatedly banned and punished (屡禁不止、屡罚不改)
fact-kinds-serious-list = It is a copy of an entry on a serious-dishonesty list (严重失信主体名单)
fact-kinds-abnormal-list = It is a copy of an entry on a list of abnormal operations (异常名录)
fact-kinds-other = Something else

fact-summary = Was it an on-the-spot penalty under the summary procedure?
    .name = summary procedure
    .help = The summary procedure (简易程序, 当场处罚) is for a warning or a small fine: since July 2021 up to RMB 200 for an individual and RMB 3,000 for an organisation.
    .why = Such a penalty is minor, unless the field has its own sorting (2025 Measures, arts. 8(1) and 11).

fact-fine_size = How does the authority that leads the field rank the fine?
    .name = size of the fine
    .help = Each authority sets its own amounts for small (较小数额), larger (较大数额) and huge (巨额) fines. The Measures name no figure.
    .why = It decides the class of a fine (2025 Measures, arts. 8(3), 9(1) and 10(1)).
fact-fine_size-small = A small fine
fact-fine_size-larger = A larger fine
fact-fine_size-huge = A huge fine

fact-field = What was the matter about?
    .name = field of the penalty
    .help = The law that was broken, as named in the decision, shows the field. If several fit, choose the one with the longer minimum. Special equipment (特种设备) means lifts, boilers and the like.
    .why = Under the rules of 2023, some fields had a minimum of one year instead of three months (as reported).
fact-field-food-drugs-equipment = Food, drugs or special equipment
fact-field-work-safety = Work safety (安全生产)
fact-field-fire = Fire safety (消防)
fact-field-environment = Environment (生态环境)
fact-field-other = Another field

fact-serious_safety = Does the authority treat the work-safety matter as serious?
    .name = serious work-safety matter
    .help = Only for work safety. Official-style answers give a single fine of RMB 100,000 or more as an example, not as a limit.
    .why = Only serious work-safety cases were reported to have the minimum of one year (2023 Measures, practice as reported).

fact-market_regulator = Was it a market regulation authority that decided?
    .name = decision of a market regulator
    .help = An Administration for Market Regulation (市场监督管理局).
    .why = Market regulators have a publicity system and rules of their own (2025 Measures, arts. 5(2) and 11).

fact-performed = Has everything the decision demands been performed?
    .name = full performance
    .help = The fine paid in full with any surcharge, goods handed over, orders obeyed. Part of it is not enough.
    .why = Repair needs full performance (2025 Measures, art. 14(2)), and so does the automatic end at the maximum (art. 12(2)).
    .step = everything the decision demands is performed

fact-corrected = Has the wrong itself been put right?
    .name = conduct put right
    .help = For instance a missing permit obtained, a fault repaired, damage made good (纠正失信行为). Papers or an opinion of the authority can show it.
    .why = Repair needs this beside full performance (2025 Measures, art. 14(2)).
    .step = the wrong that was punished is put right

fact-pledged = Has a public pledge been made?
    .name = public credit pledge
    .help = The pledge (信用承诺书) says that the papers are true and that the consequences of breaking it are accepted. It is published.
    .why = It is one of the conditions, never enough by itself (2025 Measures, art. 14(3)).
    .step = a public pledge is made

fact-trained = Have credit-repair training and a credit report been completed?
    .name = training and credit report
    .help = Only for serious matters under the Notice of 2019: a training (信用修复培训) and a credit report (信用报告).
    .why = Reports of the Notice of 2019 name both as further conditions for serious matters.
    .step = the training is completed and a credit report is handed in

fact-filed = Has Credit China received an application for credit repair?
    .name = application for credit repair
    .help = The day on which the website received it. The application is free of charge.
    .why = The time for an answer runs from it (2025 Measures, arts. 13 and 16(1)).
    .step = an application for credit repair is filed with Credit China

fact-pushed = Has Credit China passed the application on to the authority?
    .name = application passed on
    .help = The day on which the authority that made the decision received it. No article says how fast the website has to pass it on.
    .why = The authority has three working days from then to accept it or not (2025 Measures, art. 16(2)).
    .step = Credit China passes the application on to the authority

fact-accepted = Has the authority accepted the application?
    .name = acceptance of the application
    .help = Acceptance (受理) means that the papers are complete and the matter will be examined. It is not yet the repair.
    .why = The seven working days for the result run from it (2025 Measures, art. 16(3)).
    .step = the authority accepts the application

fact-extended = Has the authority extended the time by ten working days?
    .name = extended time
    .help = It may do so where the case is complex or has to be checked.
    .why = The result is then due 17 working days after acceptance, not 7 (2025 Measures, art. 16(3)).

fact-refused = Has the authority refused to accept the application, or refused the repair?
    .name = refusal
    .help = A refusal comes through Credit China and has to give its reasons.
    .why = This way then is shut until an objection succeeds or a new application is made (2025 Measures, arts. 16(2), 17 and 18).

fact-non_repairable = Does a law, regulation or policy of the centre say expressly that the matter cannot be repaired?
    .name = repair excluded by law
    .help = The exclusion has to stand expressly in a law, a regulation, or a policy document of the Party’s Central Committee or the State Council. If nobody can name it, answer no.
    .why = It is the only exception to the right to repair (2025 Measures, art. 2).

fact-unmet_condition = Is there a further condition in a law or departmental rule that is not met?
    .name = further condition not met
    .help = For instance a condition in the rules of the ministry for that field. Answer no if there is none, or if it is met.
    .why = Further conditions of laws, administrative regulations and departmental rules count too (2025 Measures, art. 14(4)).

fact-own_term = Does the penalty itself run for a set time?
    .name = penalty with a term of its own
    .help = For instance a work ban of 18 months, or a permit suspended for six months.
    .why = Its display may not be ended early before that time is over (2025 Measures, art. 12(3)).

fact-own_term_until = On what day does the penalty’s own term end?
    .name = end of the penalty’s own term
    .help = The last day of the ban or suspension, as written in the decision.
    .why = Before that day the display may not be ended early (2025 Measures, art. 12(3)).

fact-statutory_period = Does a law or administrative regulation set another period of display?
    .name = another period set by law
    .help = A law of the National People’s Congress or a regulation of the State Council, not a ministry’s rule (under the notice of 2019 a ministry’s rule counts as well). If nobody can name one, answer no.
    .why = Such a period comes first (2025 Measures, art. 12(3)).

fact-statutory_until = On what day does that other period end?
    .name = end of the period set by law
    .help = The last day of display under that law or regulation.
    .why = It replaces the maximum of the Measures (2025 Measures, art. 12(3)).

fact-sector_stops = Do the authority’s own rules let the display stop at the maximum even if not everything is performed?
    .name = stop at the maximum without performance
    .help = For those who have not performed, the Measures leave the matter to the rules of the authority that leads the field. It has to be asked.
    .why = The automatic end at the maximum is not promised to somebody who has not put things right (2025 Measures, art. 12(2)).

fact-false_papers = Has the authority recorded false papers, a seriously untrue pledge, or a pledge broken on purpose?
    .name = false papers or pledge recorded
    .help = The authority records it in the credit record and it is shown on Credit China.
    .why = The original entry then cannot be repaired for three years (2025 Measures, art. 25).

fact-false_recorded = On what day did the authority record it?
    .name = record of false papers
    .help = The day of the record, if it is known.
    .why = The three years without repair may run from it; the article does not say (2025 Measures, art. 25).
    .step = the authority records false papers or a false pledge

fact-false_shown = On what day did Credit China begin to show that record?
    .name = display of the false-papers record
    .help = The day on which the record appeared on the website.
    .why = The record is shown for three years without an early end (2025 Measures, art. 25).
    .step = Credit China begins to show the record

fact-objected = Has Credit China received an objection?
    .name = objection received
    .help = An objection (异议申诉) can be against a refusal, wrong content, a wrong period, or showing a natural person. It goes to Credit China or directly to the authority, with papers that support it.
    .why = Credit China has one working day to pass it on (2025 Measures, art. 18).
    .step = an objection is made

fact-objection_accepted = Has the authority accepted the objection?
    .name = acceptance of the objection
    .help = The day on which the authority took the objection up (受理). The article sets no time for this.
    .why = The seven working days for the check run from it (2025 Measures, art. 18).
    .step = the authority accepts the objection

fact-objection_upheld = Has the authority found the objection right?
    .name = objection found right
    .help = The result goes to Credit China.
    .why = What was wrong has to be changed or taken down then; the article implies it and does not say it (2025 Measures, art. 18).
    .step = the authority finds the objection right

fact-served = On what day was the penalty decision delivered?
    .name = delivery of the decision
    .help = The day on which it was handed over or otherwise became known.
    .why = The time for asking for reconsideration and for going to court runs from it (Administrative Reconsideration Law, art. 20; Administrative Litigation Law, art. 46).

fact-annulled = Has the penalty been annulled, or declared unlawful or void?
    .name = penalty annulled
    .help = By the authority itself, by the body that reviews it, or by a court. If it was only changed, the entry has to be changed, not removed.
    .why = What was published has to be withdrawn then (2025 Measures, art. 19(2); Administrative Penalty Law, art. 48(2)).
    .step = the penalty is annulled or declared unlawful

fact-removal_received = Has Credit China received the message that the list entry was removed or the market regulator’s penalty repaired?
    .name = message of removal received
    .help = The body that keeps the list, or the market regulator, sends it.
    .why = From 2023 to March 2026 Credit China was reported to follow within three working days.
    .step = the other keeper tells Credit China that its entry has ended or its penalty is repaired

fact-plan_approved = Has a court approved a reorganisation plan or a settlement?
    .name = approved plan or settlement
    .help = In bankruptcy proceedings: 批准重整计划 or 认可和解协议. Only for businesses.
    .why = With the court’s ruling, hiding the entry for the time being can be asked for (2025 Measures, art. 20(1)).
    .step = a court approves the plan or settlement

fact-mask_filed = Has the application to hide the entry been received?
    .name = application to hide the entry
    .help = The business or its administrator hands in the court’s ruling through Credit China.
    .why = The authority has ten working days from receiving it (2025 Measures, art. 20(1)).
    .step = the business or its administrator applies with the court’s ruling

fact-plan_failed = Has the plan or settlement failed?
    .name = plan or settlement failed
    .help = It was not carried out successfully.
    .why = The display is then restored (2025 Measures, art. 20(2)).
    .step = the plan or settlement fails

fact-plan_completed = Has a court confirmed that the plan or settlement was carried out?
    .name = plan or settlement carried out
    .help = The court’s ruling says that it has been completed (执行完毕).
    .why = With this ruling repair can be asked for (2025 Measures, art. 20(3)).
    .step = a court confirms that the plan or settlement was carried out

fact-deleted = Has Credit China stopped showing the entry?
    .name = end of the display
    .help = The first day on which the entry was no longer shown.
    .why = Sharing and use of the data end with the repair too (2025 Measures, art. 3).
    .step = Credit China stops showing the entry

## Open questions of law

reading-transition-2026 = The decision is older than 1 April 2026. Do the periods of the 2025 Measures apply to it? They repeal the older Measures and say nothing of data already shown.
reading-transition-2026-old-periods = The old periods run on, because they applied when the entry was made
reading-transition-2026-new-periods = The new classes and periods apply since 1 April 2026, counted from the decision

reading-transition-2023 = The decision is older than 1 May 2023. Did the periods of the 2023 Measures apply to it? Their later articles were not read.
reading-transition-2023-old-periods = The periods of the Notice of 2019 ran on
reading-transition-2023-new-periods = The periods of 2023 applied to entries still shown on 1 May 2023

reading-transition-2019 = The decision is older than 1 July 2019. Did the Notice of 2019 apply to it? Its text was not read.
reading-transition-2019-old-periods = The period of the Notice of 2017 ran on
reading-transition-2019-new-periods = The periods and the repair of 2019 applied to entries still shown on 1 July 2019

reading-first-day = Is the day of the decision itself counted?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: the period runs from the day of the document itself, so it ends one day sooner

reading-period-end-rolls = If the last day of a period of display is a rest day, does the period go on to the next working day?
reading-period-end-rolls-no = No: that rule helps somebody who has to do something in time, and a restriction should not grow longer by it
reading-period-end-rolls-yes = Yes: the period ends on the next working day

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Such a day counts as a working day, because the State Council’s notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

reading-sole-trader = Is a sole trader (个体工商户) a natural person in the sense of the 2025 Measures? They do not say.
reading-sole-trader-natural-person = Yes: the Civil Code places sole traders under natural persons, so they should in principle not be shown
reading-sole-trader-business = No: a sole trader is shown like a business

reading-term-beyond-maximum = The penalty’s own term is longer than the maximum of display. When does the display stop?
reading-term-beyond-maximum-stops-at-maximum = At the maximum: the article only forbids an early end
reading-term-beyond-maximum-until-term-ends = When the penalty’s own term ends, if that is later

reading-repair-bar-start = From when do the three years without repair run after false papers? The article does not say.
reading-repair-bar-start-recorded = From the day the authority records it
reading-repair-bar-start-shown = From the day the record is shown

reading-repair-owed = Every condition of the 2025 Measures for repair is met. Does the authority have to grant it? No article says so in these words.
reading-repair-owed-owed = Yes: the Measures give a right to repair, name the conditions one by one, and no other ground for refusing
reading-repair-owed-decision-only = No: the conditions let people apply, and the authority decides; a refusal only has to give reasons

reading-bankruptcy-minimum = After a plan or settlement was carried out: does the shortest period of display still have to pass? The article does not say.
reading-bankruptcy-minimum-no-minimum = No: the article asks only for the court’s ruling
reading-bankruptcy-minimum-minimum-applies = Yes: the general conditions of repair apply too

## Definitions

define-r36 = the classes and periods of the 2025 Measures apply
define-re_timed_2023 = the periods of 2023 took the place of those of 2019
define-re_timed_2019 = the rules of 2019 took the place of those of 2017
define-r58 = the periods of the 2023 Measures apply
define-r527 = the periods of the Notice of 2019 apply
define-r2017 = the period of the Notice of 2017 applies
define-natural = the information is about a natural person
define-done = everything is performed and the wrong is put right
define-articles_sort = no class is set, so the articles decide, and it was no on-the-spot penalty
define-named_serious = the decision contains something the articles call serious
define-named_general = the decision contains something the articles call general
define-named_minor = the decision contains something the articles call minor
define-serious_36 = the matter is serious in the sense of the 2025 Measures
define-general_36 = the matter is general in the sense of the 2025 Measures
define-minor_36 = the matter is minor in the sense of the 2025 Measures
define-class_open = the class follows neither from a sorting of the field nor from the articles
define-min_term_36 = the shortest display: one year if serious, otherwise three months
define-min_last_36 = the corresponding day of the shortest display
define-min_end_36 = the shortest display ends
define-max_term_36 = the longest display: three years if serious, one year if general, three months if minor
define-max_last_36 = the corresponding day of the longest display
define-max_end_36 = the longest display ends
define-gone_before = decided so long ago that the display had ended before April 2026 under every older text
define-off_36 = the first day without display under the 2025 Measures
define-longer_term_over = no longer term of the penalty keeps the display up
define-class_known = the class follows from a sorting of the field or from the articles
define-right_at_the_maximum = at the maximum everything was in order, or the field’s own rules let the display stop
define-no_other_minimum = no other law sets a shortest display
define-minimum_reached_36 = the shortest display is over (a minor matter has none)
define-term_over = the penalty’s own term, if any, is over
define-repair_bar_begins = the three years without repair begin
define-repair_bar_over = no three years without repair are running
define-eligible_36 = all conditions for asking for repair are met
define-request_36 = repair can be asked for under the 2025 Measures: it is not excluded, and all conditions are met
define-special_58 = the matter is in a field with a minimum of one year
define-min_term_58 = the shortest display of 2023: one year in special fields, otherwise three months
define-min_last_58 = the corresponding day of the shortest display of 2023
define-min_end_58 = the shortest display of 2023 ends
define-max_last_58 = the corresponding day of the longest display of 2023, three years
define-max_end_58 = the longest display of 2023 ends
define-eligible_58 = the conditions of 2023 for repair, as far as known, are met
define-request_58 = repair can be asked for under the 2023 Measures: it is not excluded, and the known conditions are met
define-serious_527 = the matter is serious in the sense of the notices of 2017 and 2019
define-min_term_527 = the shortest display of 2019: six months if serious, otherwise three
define-min_last_527 = the corresponding day of the shortest display of 2019
define-min_end_527 = the shortest display of 2019 ends
define-max_term_527 = the longest display of 2019: three years if serious, otherwise one
define-max_last_527 = the corresponding day of the longest display of 2019
define-max_end_527 = the longest display of 2019 ends
define-eligible_527 = the conditions of 2019 for repair, as reported, are met
define-request_527 = repair can be asked for under the Notice of 2019: the matter is not specially serious, and the conditions are met
define-max_term_2017 = the display of 2017: three years if serious, otherwise one
define-max_last_2017 = the corresponding day of the display of 2017
define-max_end_2017 = the display of 2017 ends
define-days_1 = one working day
define-days_3 = three working days
define-days_7 = seven working days
define-days_10 = ten working days
define-days_7_and_10 = seven working days and ten more
define-decide_by = the result has to be given to Credit China
define-filed_under_36 = the application was received since 1 April 2026
define-objected_under_36 = the objection was received since 1 April 2026
define-objection_accepted_under_36 = the objection was accepted since 1 April 2026
define-mask_filed_under_36 = the application to hide the entry was received since 1 April 2026
define-annulled_since_2021 = the penalty was annulled since 15 July 2021
define-filed_under_plan = the application was received between 22 June 2025 and 31 March 2026

## Ways off

path-expiry-2026 = The longest display ends (2025 Measures)
    .what = At the maximum the display stops by itself: three months for a minor matter, one year for a general one, three years for a serious one, counted from the decision. Nobody has to ask. Whoever has not put things right and performed everything by then is not promised this: the rules of the authority that leads the field decide.
path-expiry-by-law = The period set by another law ends
    .what = Where a law or an administrative regulation sets another period of display, that period comes first. The rules on repair in that law were not looked at here.
path-expiry-by-law-before-2023 = The period set by another law ends (notices of 2017 and 2019)
    .what = Under the notices of 2017 and 2019 too, a period of display that another law sets comes first. Whether a shorter display can be asked for then was not read.
path-expiry-2023 = The longest display ends (2023 Measures)
    .what = Three years after the decision the display is reported to have stopped by itself. Nobody has to ask. The article itself was not read.
path-expiry-2019 = The longest display ends (Notice of 2019)
    .what = One year after the decision, or three years if the matter is serious, the entry is reported to be taken down. Nobody has to ask.
path-expiry-2017 = The display ends (Notice of 2017)
    .what = One year after the decision, or three years if the matter is serious, the entry has to be taken down and may no longer be a basis for punishment.
path-repair-2026 = Credit repair (2025 Measures)
    .what = Somebody who has put things right, performed everything and made a public pledge can ask Credit China for repair once the shortest display is over. The authority that made the decision has to accept a complete application and to decide within days. Repair then ends the display and the sharing, and measures that rest on the entry are lifted. The last day shown is the one for the decision; no article sets a day for taking the entry down after it. That the authority has to grant repair where every condition is met is an interpretation. All conditions are needed; the pledge alone is nothing.
path-repair-asked-2026 = Credit repair is asked for (2025 Measures, if it is a matter of decision)
    .what = On this reading the conditions only open the application. The authority has to accept it if it is complete, and to decide within days, but need not grant it.
path-repair-2023 = Credit repair (2023 Measures)
    .what = After the shortest display of three months, or one year in some fields, repair can be asked for by those who have put things right, performed everything and made a pledge. Only the opening articles were read; the conditions are as reported, and no article on the time for deciding was read.
path-repair-2019 = Credit repair (Notice of 2019)
    .what = After three months, or six for a serious matter, the entry is reported to be taken down on proof of performance and a public pledge; serious matters also need a training and a credit report. The specially serious class has no repair.
path-natural-person = A natural person should not be shown
    .what = Credit China in principle does not show information on natural persons. A person who finds an entry about themselves can object. “In principle” leaves room for exceptions, so this is a strong argument and no promise.
path-objection = An objection is found right
    .what = Wrong content, a wrong period, showing what should not be shown, or a refusal can be objected to at any time; no minimum period and no pledge is needed. The authority has to check within seven working days of accepting the objection.
path-annulled = The penalty is annulled
    .what = If the penalty is annulled, the authority has to tell Credit China promptly, and Credit China has to withdraw the entry promptly. No number of days is set for the website.
path-result-received = The other keeper has ended its entry (2023 Measures)
    .what = Until March 2026 Credit China was reported to end its copy within three working days of the message that a list entry was removed or a market regulator’s penalty repaired.
path-bankruptcy-completed = After a completed reorganisation or settlement
    .what = With the court’s ruling that the plan or settlement has been carried out, the business or its administrator can ask for repair. The article does not say what has to come of it.

## Procedures

procedure-repair = Asking for credit repair
    .what = The application goes to Credit China, with proof and a pledge. It costs nothing. Credit China passes it on; the authority that made the decision decides.
procedure-repair-ask = An application with proof of performance and a pledge is filed with Credit China
procedure-repair-answer = As a rule (一般), Credit China answers within ten working days of receiving the application
procedure-repair-accept = The authority decides within three working days whether to accept it; missing papers are named all at once
procedure-repair-decide = The authority gives the result within seven working days of acceptance, or ten more in complex cases

procedure-repair-in-2025 = Asking for credit repair between June 2025 and March 2026
    .what = A plan of the State Council named times for the answer. They are known from reports. How long the authority had to decide after acceptance was not found.
procedure-repair-in-2025-answer = As a rule, Credit China answers within ten working days of receiving the application
procedure-repair-in-2025-accept = The authority decides within three working days whether to accept it

procedure-objection = Objecting
    .what = Against a refusal, wrong content, or a wrong period. It can be made at any time, through Credit China or directly to the authority.
procedure-objection-object = The objection is made, with papers that support it
procedure-objection-pass-on = Credit China passes it on within one working day
procedure-objection-check = The authority finishes its check within seven working days of accepting it; it may take longer if it says so beforehand

procedure-challenge = Challenging the penalty itself
    .what = The display follows the penalty. Somebody who thinks that the penalty is wrong can ask for reconsideration or go to court; a special law may set other times. If the decision did not say that it can be challenged, where and until when, the time begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known.
procedure-challenge-ask-review = Administrative reconsideration (行政复议) is asked for within sixty days of learning of the decision
procedure-challenge-sue = The court is asked within six months of learning of the decision

procedure-after-annulment = After the penalty was annulled
    .what = What the authority published itself has to be withdrawn within three working days. For Credit China the word is promptly (及时).
procedure-after-annulment-withdraw = The authority withdraws what it published and gives its reasons
procedure-after-annulment-tell-credit-china = The authority tells Credit China promptly, and Credit China withdraws the entry promptly

procedure-bankruptcy = A business in reorganisation or settlement
    .what = While a plan or settlement approved by a court is carried out, the entry can be hidden for the time being, as far as that is needed.
procedure-bankruptcy-ask-to-hide = The business or its administrator applies with the court’s ruling
procedure-bankruptcy-hide = Within ten working days the authority hides the entry for the time being and lifts what could hinder the plan
procedure-bankruptcy-show-again = If the plan or settlement fails, the display is restored
procedure-bankruptcy-ask-for-repair = After the court has confirmed that it was carried out, repair can be asked for

## Effects

effect-publication = The entry is shown to everybody on Credit China
effect-circulation = The entry is shared with authorities and credit services, which may use it

## Bars

bar-false-papers-record = A record of false papers or a false pledge, shown for three years
bar-no-repair-after-false-papers = No repair of the original entry for three years after false papers or a false pledge
bar-penalty-with-a-term = The ban or suspension in the penalty itself, until its own term ends

## Notes

note-no-transition-2026 = A gap in the law: the 2025 Measures came into force on 1 April 2026 and repealed those of 2023. None of their 30 articles says which periods apply to entries that were already shown. Both answers are given side by side. The Legislation Law says that rules do not reach back, except a special provision made to protect people better (art. 104); whether that settles the matter for a display that goes on is not said. Credit China or the authority can be asked which one it follows.
note-change-of-2023-not-read = Not read: whether the Measures of 2023 changed the periods of entries already shown on 1 May 2023. Both answers are given where they differ.
note-change-of-2019-not-read = Not read: whether the Notice of 2019 changed the rules for entries already shown on 1 July 2019. Both answers are given where they differ.
note-old-data-in-2017 = Worth knowing: the Notice of 2017 told the websites to go through what they already showed by 31 July 2017 and to take down everything whose period had run out. So older decisions fell under it too.
note-sector-classes-first = The first question to ask: has the authority that leads the field published its own sorting on Credit China? If so, that sorting decides the class. The articles of the 2025 Measures decide only where there is none.
note-sector-systems = Two places: these rules bind Credit China and the local credit websites. Ministries that run systems of their own may follow them, but need not. An entry in another system has to be looked up under that system’s rules.
note-market-regulation-apart = Look there too: market regulators run the National Enterprise Credit Information Publicity System (国家企业信用信息公示系统) under their own measures, in force since 25 December 2025. There a lowered grade, a revoked permit or licence and a closure are never taken down early. The two systems are to recognise each other’s results. Whether the market regulators’ classes are also the sorting that binds Credit China is not settled.
note-market-regulation-2023 = Two channels, as reported: until March 2026 a market regulator’s penalty was repaired by the authority that imposed it, and Credit China followed.
note-minor-not-shown = In principle a minor matter is not shown at all. If the authority finds it necessary to show it, repair can be asked for as soon as everything is performed, without a minimum.
note-not-done-at-the-maximum = Not a promise: at the maximum something was still not put right or performed. The 2025 Measures then leave the end of the display to the rules of the authority that leads the field. They should be asked for. Repair remains possible once everything is done.
note-pledge-alone = A pledge alone is not enough: the wrong has to be put right and everything performed, and the shortest display has to be over.
note-filed-too-early = The application came before the end of the shortest display. The article lets people apply only after it. It may have to be filed again.
note-false-papers = After false papers or a false pledge, the record of it is shown for three years without an early end, and the original entry cannot be repaired for three years. A new application is needed afterwards. If it is a crime, it is prosecuted.
note-refused-with-reasons = A refusal has to give its reasons, and papers that are missing have to be named all at once. The refusal itself can be objected to.
note-no-stay = For companies and other organisations, asking for reconsideration or going to court does not suspend the display, unless the reconsideration authority or the court finds that enforcement has to stop. The article does not speak of natural persons.
note-annulled-promptly = Two duties: the authority has three working days to withdraw what it published itself. For Credit China the Measures only say promptly, without a number of days.
note-plan-failed = The plan or settlement has failed, so the entry is shown again as before.
note-list-rules-first = A copy only: the entry is a copy of another list. The body that keeps that list decides under that list’s own rules. It is worth looking at that list too.
note-other-copies = Copies elsewhere: private credit services that took the entry from Credit China have to keep in line with it. If they differ, Credit China counts.
note-no-fee = Credit repair costs nothing. Nobody may charge for it in any form.
note-not-shown-before-2026 = Not verified: under the Measures of 2023, too, penalties on natural persons, warnings and on-the-spot penalties are said not to have been shown. No text was found.
note-work-safety-threshold = As reported: only serious work-safety matters had the minimum of one year, for instance a single fine of RMB 100,000 or more. The figure is an example. Whether a smaller fine is serious is for the authority to say.
note-ten-days-in-practice = As one local website reports: with complete papers the procedure was finished within ten working days. The article on it was not read.
note-plan-before-the-order = A plan of the State Council of June 2025 names the three classes and their periods already. The Measures of 2023 stayed in force until March 2026. Nothing that was read says whether Credit China used the plan’s periods before then, so the dates here follow the Measures of 2023.
note-plan-in-fragments = Seen only in fragments, and not verified: the plan of 2025 encourages authorities to hand over a note on repair together with the decision, wants repaired data passed on to credit services, and asks ministries to bring their own rules into line.
note-classes-of-2019 = The class has to be taken from the decision or from the website. The Notice of 2019 sorted by the weight of the consequences; its lists of general, serious and specially serious matters were not found.
note-channel-of-2019 = As reported: for a general matter the website or the authority could be asked, for a serious one only the website.
note-repair-of-2017-not-read = The Notice of 2017 also speaks of objection and repair. Those parts were not read, so there may have been an earlier way off.
note-serious-in-2017 = What serious meant in 2017 is known only for one province: Shandong named four kinds of matters, the first of them health and life (food, drugs, environment, building quality, work safety, fire). It is no national definition.
note-no-basis-for-punishment = After the period, the Notice of 2017 says, the entry may no longer be a basis for punishment.
note-basis-needed = As reported: since the end of 2020 a matter may be recorded, and a measure that takes away rights applied, only on the basis of a law, a regulation or a policy of the centre, and serious-dishonesty lists may exist only in such fields. If no basis can be named, that is worth pointing out.
note-closed-list-of-measures = There is a national list of permitted measures (全国失信惩戒措施基础清单). Only its opening was read. Public bodies are not to go beyond it unless a law says so.
note-private-business = A law of 2025 on the private economy says the same for private businesses: after putting things right they can ask for repair, and the authorities have to lift measures and end the display promptly, on all public platforms.
note-environment = For environmental matters, the Ecological and Environmental Code lets businesses that have put things right ask for repair too, and the authorities have to deal with it under their rules.
note-was-the-penalty-right = Before the display, the penalty: a minor breach put right in time without harm is not to be punished; a first breach with little harm put right in time may be spared; after two years (five where life, health or finance was harmed) a breach found out only then is no longer punished. If that fits, challenging the penalty may be the better way.
note-penalty-remains = Ending the display does not end the penalty. A ban, a suspension or a revoked licence lasts as long as the decision or the law says.
note-personal-data-rights = Beside these rules, a natural person has rights under the law on personal information: correction of wrong data, and deletion where the purpose is fulfilled or the processing is unlawful. They are explained under “Credit reports”.
note-credit-bureau-apart = A separate record: a credit bureau may hold penalties as bad information for five years from the end of the conduct. Ending the display on Credit China does not end that record.
note-freshness = How current this is: no later change of these rules was found up to November 2026. Later changes cannot be ruled out.

## Sources

source-ndrc-2017 = Notice on the display of penalties on Credit China and local credit portals (National Development and Reform Commission, 2017)
    .short = Notice of 2017
    .part = part
    .parts = parts
source-ndrc-527-2019 = Notice on the repair of penalty information on Credit China and local credit portals (National Development and Reform Commission, 2019)
    .short = Notice of 2019
    .part = part
    .parts = parts
source-ndrc-58-2023 = Measures for the repair of credit information after dishonest conduct was corrected (trial, National Development and Reform Commission, Order 58 of 2023)
    .short = 2023 Measures (Order 58)
source-plan-22-2025 = Implementation plan for further improving the credit repair system (General Office of the State Council, 2025)
    .short = 2025 Plan of the State Council
    .part = point
    .parts = points
source-ndrc-36-2025 = Measures for the management of credit repair (National Development and Reform Commission, Order 36 of 2025)
    .short = 2025 Measures (Order 36)
source-samr-107-2025 = Measures of the State Administration for Market Regulation on credit repair (Order 107 of 2025)
    .short = 2025 Measures of the market regulator
source-council-49-2020 = Guiding opinion on improving the system of constraints on dishonesty (General Office of the State Council, 2020)
    .short = 2020 Opinion of the State Council
    .part = point
    .parts = points
source-measures-list = National basic list of measures against dishonesty
    .short = national list of measures
source-penalties-2021 = Administrative Penalty Law (as revised in 2021)
    .short = Administrative Penalty Law
source-private-economy-2025 = Law on the Promotion of the Private Economy (2025)
    .short = Private Economy Law
source-ecology-code-2026 = Ecological and Environmental Code (2026)
    .short = Ecological and Environmental Code
source-review-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-personal-data-2021 = Personal Information Protection Law (2021)
    .short = Personal Information Protection Law
source-credit-2013 = Regulation on the credit reporting industry (2013)
    .short = 2013 Regulation on credit reporting
source-civil-code = Civil Code
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-legislation-2023 = Legislation Law (as amended in 2023)
    .short = Legislation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
