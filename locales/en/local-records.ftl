# Records on local public-credit platforms: every word a person reads about them.
# The logic stands in rules/local-records/pack.toml; an id there has its words here.

title = A record on a local public-credit platform: Shanghai, Zhejiang, Shandong, Shenzhen (公共信用信息)
    .short = Local credit record
act = end the use of this record
gone = the record is no longer shown and used
was = the record was taken out
about = Provinces and cities collect “public credit information” (公共信用信息): penalties, unpaid judgments, unpaid taxes and the like. An item of bad information (失信信息, 不良信息) is looked up by authorities and can bring closer checks. Four local regulations were read. They say how long an item may be shown, how to object, and when it can go early. The clock starts differently in each: with the end of the conduct in Shanghai and Shandong, with the recognition of the conduct in Zhejiang; Shenzhen leaves it to a catalogue. This is not a score.
keeper = the body that runs the local credit platform
look-for = A credit report or query result of a provincial or city platform: 公共信用信息, 失信信息, 不良信息, 信用档案; names such as 市公共信用信息服务中心 (Shanghai), 省公共信用工作机构 or 信用浙江 (Zhejiang), 信用山东 (Shandong), 市公共信用机构 or 信用深圳 (Shenzhen). A number of points or a grade is something else: see the list on local scores. An entry on a list with its own name (失信被执行人, 严重违法失信名单 …) also has its own rules.

actor-third-party = credit agency

## Groups of questions

group-place = Where is the record kept, and whose is it?
group-item = What is known about the item itself?
group-list = Is there also a list of seriously dishonest persons?
group-objection = Is there something wrong with the item, and has anybody objected?
group-annulment = Has the decision behind the item been annulled?
group-repair = Has anything been done to have the item taken off early?
group-afterwards = Is the item gone?

## Facts

fact-place = Which local platform shows the item?
    .name = place of the record
    .help = The place of the platform counts, not where the person lives. Hangzhou and Wenzhou belong to Zhejiang, Rongcheng and Weihai to Shandong. A copy on the national website Credit China (信用中国) follows national rules.
    .why = Each regulation applies only within its own province or city (Shanghai art. 3; Zhejiang art. 2; Shandong art. 2).
fact-place-shanghai = Shanghai
fact-place-zhejiang = Zhejiang Province, such as Hangzhou or Wenzhou
fact-place-shandong = Shandong Province, such as Rongcheng or Weihai
fact-place-shenzhen = Shenzhen
fact-place-elsewhere = Another place

fact-subject = Whose record is it?
    .name = holder of the record
    .help = An item about a company can also name its legal representative, its head and others who are directly responsible.
    .why = Items on private persons are mostly not public (Zhejiang art. 15(2); Shandong art. 20(3)), and in Shenzhen responsible persons can ask for repair alone (art. 80(2)).
fact-subject-person = A person’s own conduct
fact-subject-responsible-person = A person named for a company’s conduct
fact-subject-entity = A company or other organisation

fact-recognised_on = On what day was the conduct recognised?
    .name = recognition of the conduct
    .help = The date of the judgment, penalty decision or other document behind the item (认定). A month or a year alone is also an answer.
    .why = In Zhejiang the five years run from this day (art. 16(1)). Elsewhere it only shows since when there can be an item.

fact-conduct_ended = Has the conduct or event ended?
    .name = end of the conduct
    .help = A single act ended on its day. What goes on, such as an unpaid tax or an unfulfilled judgment, ends when it is put right. Answer “not yet” while it goes on.
    .why = In Shanghai and Shandong the five years run from the end of the conduct (终止之日), not from the decision (Shanghai art. 35(2); Shandong art. 38(1)).
    .step = the person ends the conduct, for example by paying

fact-custodial_sentence = Did a criminal court impose a punishment that takes away freedom?
    .name = custodial sentence
    .help = Imprisonment or criminal detention (剥夺人身自由的刑罚). The regulation does not say what applies to a suspended sentence (缓刑).
    .why = In Zhejiang the five years then run from the day the sentence has been served (art. 16(1)).

fact-sentence_completed = Has the sentence been served?
    .name = end of the sentence
    .help = The day on which the punishment was completed (刑罚执行完毕之日).
    .why = In Zhejiang the five years run from this day if there was such a sentence (art. 16(1)).
    .step = the sentence is served

fact-own_term = Does another rule set a term of its own for this item?
    .name = another term
    .help = Answer “yes” if a national law, a national rule or the published catalogue (目录, 数据清单) gives another time than five years, or if the credit report itself names a last day. Answer “no” if nothing of the kind is known to exist after looking.
    .why = The regulations of Shanghai, Zhejiang and Shandong give way to such rules (Shanghai art. 35(1); Zhejiang art. 16(1); Shandong arts. 10(1) and 38(1)).

fact-shown_until = Until what day is the item to be shown?
    .name = last day of display
    .help = The day named in the credit report, the catalogue or the other rule (公示期限, 有效期限, 保存期限).
    .why = Where another term applies, it decides. In Shenzhen the regulation itself has no term and the catalogue decides (art. 34).

fact-serious_list = Has the person also been put on a list of seriously dishonest persons for this?
    .name = list of seriously dishonest persons
    .help = In Chinese 严重失信名单 or 严重失信主体名单. In Zhejiang the listing needs a written decision (决定书). A national list is one kept under national rules, such as the court’s list of judgment defaulters.
    .why = The list has its own end, and in Zhejiang it can keep the item alive and shut out repair (arts. 16(1) and 32(2)).
fact-serious_list-none = No list
fact-serious_list-under-the-regulation = Yes, a local list under the regulation
fact-serious_list-under-national-rules = Yes, but only a national list

fact-left_serious_list = Has the person been taken off that list?
    .name = removal from the list
    .help = The day on which whoever keeps the list removed the person (移出).
    .why = Measures that rest on the list end with it. In Zhejiang an item on a listed person is kept until this day (art. 16(1)).
    .step = the authority that keeps the list takes the person off it

fact-objection_grounds = Is something wrong with the item?
    .name = what is wrong
    .help = Compare the item with the document behind it, its date, and the published catalogue. More than one may be chosen.
    .why = These are the grounds on which an objection (异议) can rest (Shanghai art. 36; Zhejiang art. 30; Shandong art. 39; Shenzhen art. 48).
fact-objection_grounds-wrong-facts = Its facts are wrong: another person, or what it says never happened
fact-objection_grounds-wrong-details = A detail is written wrong
fact-objection_grounds-incomplete = Something is missing
fact-objection_grounds-past-term = It is still shown although its term is over
fact-objection_grounds-should-not-be-recorded = It should not have been collected, such as an on-the-spot fine or a minor act put right
fact-objection_grounds-rights-infringed = A trade secret, privacy or other personal information is violated, or another rule is broken
fact-objection_grounds-wrongly-on-list = The person is on the serious list without meeting its conditions, or was not taken off

fact-objection_received = Has the platform or the source received an objection?
    .name = receipt of the objection
    .help = The day the papers arrived; in Zhejiang and Shenzhen the day the objection was accepted (受理). An objection can be made at any time.
    .why = The days for marking and deciding run from here (Shanghai art. 36(2); Zhejiang art. 31(1); Shandong art. 39(2); Shenzhen art. 51).
    .step = the person objects

fact-objection_forwarded = Has the objection been passed on to the body that supplied the item?
    .name = passing on of the objection
    .help = Shanghai and Shenzhen only. If the objection was lodged with that body itself, give the day of receipt again.
    .why = That body’s own days run from here (Shanghai art. 36(2)(2); Shenzhen art. 51(3)).
    .step = the platform passes the objection on to the body that supplied the item

fact-longer_time = Does the longer time limit apply?
    .name = longer time limit
    .help = In Shandong: other bodies have to help with the check. In Zhejiang and Shenzhen: the head of the authority approved more time for a complicated case.
    .why = Shandong 7 instead of 3 working days (art. 39(2)); Zhejiang at most 20 instead of 5 (art. 31(1)); Shenzhen 5 instead of 2 for an objection (art. 51(3)) and 6 instead of 3 for repair (art. 82(1)).

fact-objection_upheld = Has the objection been found justified?
    .name = objection found justified
    .help = The written answer says so (异议成立, 更正, 删除).
    .why = Then the item has to be put right (Zhejiang art. 30(1); Shenzhen art. 51(4)).
    .step = the authority finds the objection justified

fact-review_received = Has a review of the answer been asked for?
    .name = request for review
    .help = Zhejiang only: the provincial Development and Reform Commission (省发展和改革部门) reviews the answer (复核). Give the day it accepted the request.
    .why = The same time limits apply to the review (Zhejiang arts. 30(2) and 31(1)).
    .step = the person asks the provincial commission for a review

fact-review_upheld = Did the review decide for the person?
    .name = review decided for the person
    .help = The provincial commission’s written answer.
    .why = It ends the item like a justified objection (Zhejiang arts. 30 and 31).
    .step = the provincial commission decides for the person

fact-basis_annulled = Has the decision behind the item been annulled?
    .name = annulment of the decision
    .help = The authority itself, a reconsideration body or a court set it aside (撤销). In Shandong a judgment that was set aside or changed counts too.
    .why = The item has then lost its basis (Shanghai art. 37; Shandong art. 40).
    .step = the authority or a court sets the decision aside

fact-item_withdrawn = Has the body that supplied the item withdrawn or changed it?
    .name = withdrawal of the item by its source
    .help = Shandong only: the day on which that body took back its own information.
    .why = On one reading its three working days for reporting run from here (Shandong art. 40).
    .step = the body that supplied the item withdraws it

fact-annulment_notified = Has the platform been told in writing?
    .name = written notice of the annulment
    .help = Shanghai only: the day on which the centre received the written notice of the body that supplied the item.
    .why = From then on the centre has three working days to delete it (Shanghai art. 37).
    .step = the body that supplied the item tells the platform in writing

fact-corrected = Has the person put things right and removed the harm?
    .name = correction
    .help = In Shanghai this means doing what was owed, asking for more time, or explaining oneself, so that harm is reduced. In the others: the conduct is corrected and its bad effects are removed.
    .why = All four regulations ask for it before anything else (Shanghai art. 38; Zhejiang art. 32(1); Shandong art. 41(2); Shenzhen art. 80(1)).
    .step = the person puts things right and removes the harm

fact-repair_excluded = Does a rule exclude repair for this kind of item?
    .name = exclusion of repair
    .help = National rules and the rules of a field name items that cannot be repaired.
    .why = Repair is open only within national rules (Zhejiang art. 32(1); Shandong art. 41(2); Shenzhen art. 79).

fact-min_shown_until = Until what day does the minimum time of display run?
    .name = end of the minimum time of display
    .help = Shenzhen: the shortest time for which the item has to be shown (最短公示期限). It is set by national rules or the catalogue, not by the regulation.
    .why = Only afterwards can repair be asked for (Shenzhen art. 79).

fact-repair_measures_done = Have the measures of repair been carried out?
    .name = measures of repair
    .help = Shenzhen: a pledge, completing what has to be put right, passing a check, training, a credit report, and others that a law names.
    .why = The person has to carry them out in the time set (Shenzhen art. 80(1)). The article does not say whether every one of them is always needed.
    .step = the person carries out the measures of repair

fact-bankruptcy_abuse = Did a court punish an abuse of bankruptcy, or take back the discharge of debts?
    .name = abuse of bankruptcy
    .help = For example hidden property, invented debts, or refusing to take part in the proceedings.
    .why = Repair is then possible only three years later (Shenzhen art. 83).

fact-bankruptcy_sanctioned = Has the court punished it, or taken back the discharge?
    .name = court’s decision on the abuse
    .help = The day of the court’s decision.
    .why = On the better reading the three years run from here (Shenzhen art. 83).
    .step = the court decides on the abuse

fact-repair_applied = Has repair been asked for?
    .name = application for repair
    .help = Zhejiang: to the body that recognised the conduct. Shandong: to that body or the platform. Shenzhen: to that body or through the platform; give the day it was accepted or reached that body. Shanghai has no application.
    .why = It starts the procedure (Zhejiang art. 32(1); Shandong art. 41(2); Shenzhen arts. 79 and 82(1)).
    .step = the person asks for repair

fact-repair_granted = Has the repair been granted in writing?
    .name = repair granted
    .help = Shanghai: the day on which the platform received the written proof of the body that supplied the item. Elsewhere: the decision that grants the repair and takes the item off. A decision that only adds a mark does not count.
    .why = It ends the display (Shanghai art. 38; Zhejiang art. 32(1); Shenzhen art. 82(2)).
    .step = the body that supplied the item grants the repair and has it taken off

fact-deleted = Is the item no longer shown?
    .name = end of the display
    .help = The day from which the item no longer appears in a query or credit report.
    .why = What rests on the item ends with it.
    .step = the platform stops showing the item

## Open questions of law

reading-older-items = The conduct ended, or was recognised, before the regulation came into force. From when do the five years run? No regulation has a rule for old items.
reading-older-items-from-the-conduct = From the end or recognition of the conduct, as the article says for every item
reading-older-items-from-the-first-day = From the first day of the regulation, because its time limit did not exist before

reading-first-day = Is the day on which the clock starts itself counted?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: the articles count “from the day” of the event, so the five years end one day sooner

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Such a day counts as a working day, because the State Council’s notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

reading-zhejiang-which-list = In Zhejiang a serious list keeps the item alive, shuts out repair and brings measures. Does a list kept under national rules do so too?
reading-zhejiang-which-list-regulation-only = No: art. 16 speaks of persons listed “under this regulation”
reading-zhejiang-which-list-any-list = Yes: the grounds of art. 24 take in refusing to carry out a judgment, lists follow national rules (art. 25), and art. 32 speaks of serious lists without limits

reading-shandong-report-from = In Shandong the body that supplied the item has three working days to report its withdrawal. From when?
reading-shandong-report-from-annulment = From the day on which the judgment or decision was annulled or changed
reading-shandong-report-from-withdrawal = From the day on which that body withdrew or changed its own information

reading-shenzhen-three-years = In Shenzhen, after an abuse of bankruptcy, repair is possible “three years later”. Later than what?
reading-shenzhen-three-years-sanction = Than the court’s decision on the abuse, which the article names before it
reading-shenzhen-three-years-record = Than the recognition behind this item

## Definitions, as they appear in explanations

define-in_shanghai = the Shanghai regulation applies
define-in_zhejiang = the Zhejiang regulation applies
define-in_shandong = the Shandong regulation applies
define-in_shenzhen = the Shenzhen regulation applies
define-shanghai_five_years = five years after the end of the conduct
define-shanghai_end = the last day on which the item may be found in a query
define-zhejiang_start = the day from which the five years run: the recognition, or the end of a custodial sentence
define-zhejiang_five_years = five years after that day
define-zhejiang_counted = the end of the five years, or of another term
define-zhejiang_on_list = the person is on a serious list that counts here
define-zhejiang_end = the last day on which the item may be kept and disclosed
define-shandong_five_years = five years after the end of the conduct
define-shandong_end = the last day on which the item may be disclosed
define-on_serious_list = the person is on a list of seriously dishonest persons
define-listed = the person is on a serious list on which these measures rest
define-must_go = what is wrong with the item means that it should not be shown
define-one_day = one working day
define-two_days = two working days
define-three_days = three working days
define-five_days = five working days
define-six_days = six working days
define-seven_days = seven working days
define-twenty_days = twenty working days
define-shenzhen_repair_opens = the conditions for asking for repair in Shenzhen
define-shenzhen_waiting_over = no waiting time after an abuse of bankruptcy is running
define-zhejiang_request = repair can be asked for in Zhejiang: put right, not excluded, and off any serious list that counts
define-shandong_request = repair can be asked for in Shandong: put right and not excluded
define-shenzhen_request = repair can be asked for in Shenzhen: the conditions are met and no rule excludes it

## Ways off

path-expiry-shanghai = Shanghai: the five years run out
    .what = Five years after the conduct has ended, the centre and credit agencies may no longer give the item out in a query. Nobody has to ask. Another law or national rule can set another time. If the item is still shown, an objection can be made.
path-expiry-zhejiang = Zhejiang: the five years run out
    .what = Five years after the conduct was recognised, or after a custodial sentence was served, the item may no longer be kept or disclosed and has to be deleted promptly. If the person is then still on the serious list, the time runs on until the day of removal from that list.
path-expiry-shandong = Shandong: the time of disclosure runs out
    .what = An item may be disclosed for at most five years after the conduct has ended. After that it has to be taken off the websites, may not be queried and may no longer be a ground for sanctions. Only a law or an administrative regulation can set another limit.
path-expiry-shenzhen = Shenzhen: the time of display runs out
    .what = The regulation sets no term of its own; the catalogue says how long an item is kept and shown. When that time is over and the item is still public, an objection can be made, and the body that supplied it has to stop showing it.
path-correction-shanghai = Shanghai: an objection succeeds
    .what = The person can object to mistakes and to violations of privacy or other rights, at any time. The centre marks the item and decides within days whether to correct it. The article does not say how fast a correction follows the decision.
path-correction-zhejiang = Zhejiang: an objection succeeds
    .what = If the facts are wrong, the item has to be deleted; if its term is over, it may no longer be disclosed. The provincial credit body has to finish this within five working days of accepting the objection, or twenty in a complicated case.
path-review-zhejiang = Zhejiang: the provincial commission decides for the person
    .what = Whoever does not accept the answer to an objection can ask the provincial Development and Reform Commission for a review. The same time limits apply.
path-correction-shandong = Shandong: an objection succeeds
    .what = The person can object to mistakes and violations of rights, at the platform or at the body that supplied the item. It has to check and deal with it within three working days, or seven if other bodies have to help.
path-correction-shenzhen = Shenzhen: an objection succeeds
    .what = The platform checks within one working day. If it only shows what the source supplied, it passes the objection on, and the source has to deal with it within two working days, or five with approval.
path-annulled-shanghai = Shanghai: the decision behind the item is annulled
    .what = The body that supplied the item has to tell the centre promptly, and the centre has to delete the item within three working days of that notice. Nobody has to ask, but it may help to send the annulling decision.
path-annulled-shandong = Shandong: the judgment or decision behind the item is annulled or changed
    .what = The body that supplied the item has to withdraw or change it and report this to the platform within three working days. The platform then has to follow promptly; no number of days is set for it.
path-repair-shanghai = Shanghai: the source may certify a repair
    .what = While the item can still be queried, a person who has reduced the harm can ask the body that supplied it for a written proof of repair. That body may give it; it need not, and no time is set.
path-repair-certified-shanghai = Shanghai: the platform has received the proof of repair
    .what = Once the platform has the written proof, it has to take the item off its query screen within three working days. The article speaks of the query screen only, not of erasing the data.
path-repair-zhejiang = Zhejiang: repair is granted
    .what = A person who has put things right can ask the body that recognised the conduct. If national and provincial rules on repair are met, that body has to grant it. The item is then deleted or only marked as repaired. Not open to somebody on the serious list.
path-repair-shandong = Shandong: asking for repair
    .what = A person who has put things right can ask the body that supplied the item, or the platform, for repair. It is handled under national rules, and the person has to be told the result promptly. The regulation does not promise that the item goes.
path-repair-shenzhen = Shenzhen: asking for repair
    .what = After the minimum time of display, a person who has put things right and carried out the measures can ask for repair, free of charge. A decision has to come within three working days, or six with approval. What is granted depends on the case: no longer shown, marked, hidden or deleted.
path-repair-alone-shenzhen = Shenzhen: a responsible person asks for repair alone
    .what = If the company meets the conditions of repair, its head and other directly responsible persons can ask for themselves. The answers about correction and measures are then about the company.

## Procedures

procedure-objection-shanghai = Objecting in Shanghai
    .what = To the centre or to a credit agency. The item is marked as disputed while this goes on.
procedure-objection-shanghai-object = The person objects, with papers, at any time
procedure-objection-shanghai-mark = The centre (or the credit agency) marks the item as disputed within one working day
procedure-objection-shanghai-decide-centre = What the centre itself can correct, it decides within five working days
procedure-objection-shanghai-forward = What the source has to correct, the centre passes on within two working days
procedure-objection-shanghai-decide-source = The source decides within five working days of receiving it; the centre then tells the person promptly
procedure-objection-shanghai-agency = A credit agency decides within seven working days and gives its reasons in writing; counted here from receipt of the papers

procedure-annulment-shanghai = After an annulment in Shanghai
    .what = Two steps by authorities; the person need not ask.
procedure-annulment-shanghai-notify = The source tells the centre promptly and in writing; no number of days is set
procedure-annulment-shanghai-delete = The centre deletes the item within three working days of that notice

procedure-objection-zhejiang = Objecting in Zhejiang
    .what = To the provincial credit body. It marks the item as disputed and finishes within five working days of accepting, at most twenty with approval.
procedure-objection-zhejiang-object = The person objects, with the contacts the province publishes
procedure-objection-zhejiang-decide = The provincial credit body checks and deletes, corrects, completes or stops disclosure
procedure-objection-zhejiang-off-the-list = If the person does not meet the list’s conditions, they are taken off the serious list
procedure-objection-zhejiang-ask-review = If the person does not accept the answer, they ask the provincial commission for a review; no time limit is set for asking
procedure-objection-zhejiang-decide-review = The provincial commission decides within the same time limits

procedure-objection-shandong = Objecting in Shandong
    .what = To the platform, to the body that supplied the item, or to a private collector.
procedure-objection-shandong-object = The person objects
procedure-objection-shandong-decide = The body checks, deals with it and tells the result: three working days, or seven if others have to help

procedure-annulment-shandong = After an annulment in Shandong
    .what = The source reports, the platform follows.
procedure-annulment-shandong-report = The source withdraws or changes the item and reports it within three working days
procedure-annulment-shandong-take-off = The platform withdraws or changes it promptly; no number of days is set

procedure-objection-shenzhen = Objecting in Shenzhen
    .what = To the platform or to the body that supplied the item. The item is marked as disputed at once. A lawsuit or reconsideration is open as well, and the item is marked while it runs.
procedure-objection-shenzhen-object = The person objects, with proof
procedure-objection-shenzhen-check = The platform checks within one working day; it corrects its own mistake at once, or passes the objection on at once
procedure-objection-shenzhen-decide-source = The source deals with it within two working days, or five with approval
procedure-objection-shenzhen-sue = The person can apply for administrative reconsideration or sue; the regulation sets no time limit of its own, so those of the general laws apply, as a rule sixty days and six months from learning of the act

procedure-repair-zhejiang = Repair in Zhejiang
    .what = The regulation sets no days. Detailed rules are made by the province and were not read.
procedure-repair-zhejiang-apply = The person asks the body that recognised the conduct
procedure-repair-zhejiang-decide = If the rules on repair are met, that body grants it and the provincial body is told in writing
procedure-repair-zhejiang-delete-or-mark = The provincial credit body deletes the item or marks it as repaired

procedure-repair-shanghai = Repair in Shanghai
    .what = There is no formal application; the source decides whether to certify.
procedure-repair-shanghai-certify = The source may give the platform a written proof of repair

procedure-repair-shandong = Repair in Shandong
    .what = The regulation sets no days and refers to national rules.
procedure-repair-shandong-urge = While the item is disclosed, the source has to hold a reminding or warning talk, as national rules say
procedure-repair-shandong-apply = The person asks the source or the platform
procedure-repair-shandong-handle = Whoever accepted the request deals with it under national rules and tells the result promptly

procedure-repair-shenzhen = Repair in Shenzhen
    .what = Complete papers have to be accepted on the spot; no fee may be taken. Detailed rules are made by the city and were not read.
procedure-repair-shenzhen-apply = The person asks the source, or asks through the platform
procedure-repair-shenzhen-decide = The source decides within three working days, or six with approval, and tells the result

## Effects

effect-circulation = Authorities can look the item up, for permits, purchasing, hiring or awards; others need the person’s authorisation
effect-publication = The entry is public (Zhejiang: companies’ items, and anybody on the serious list)
effect-inspections = More inspections by authorities (possible, not automatic)
effect-approvals-and-qualifications = Closer scrutiny in permits and qualifications (Shanghai, Zhejiang)
effect-simplified-handling = No simplified procedures, or no handling on the strength of a pledge
effect-subsidies = Limits in government support and subsidies
effect-procurement-and-bidding = Lower ranking, or exclusion of listed persons, in public purchasing and bidding
effect-market-access = Limits in entering a market or trade, for listed persons
effect-office-holding = Limits in holding certain posts, for listed persons
effect-finance = Limits in financial business, for listed persons
effect-honours = Limits in honours and awards (in Shanghai and Zhejiang for listed persons)
effect-consumption-restriction = Limits on high spending, for listed persons in Zhejiang
effect-air-travel = Limits on travel by plane, for listed persons in Shandong, as national rules say
effect-high-speed-rail = Limits on high-grade trains and seats, for listed persons in Shandong, as national rules say

## Bars

bar-serious-list = The list of seriously dishonest persons itself: it goes on until its own rules take the person off
bar-no-repair-after-bankruptcy-abuse = Shenzhen: no repair for three years after an abuse of bankruptcy

## Notes

note-no-regulation-read = Not covered: for this place no regulation was read. Many provinces and cities have one of their own. It says how long items are shown; national rules on credit repair apply besides.
note-before-the-regulation = Too early: on the day looked at, the regulation of this place was not yet in force. What applied before was not read.
note-shenzhen-before-2023 = Not verified: before March 2023 Shenzhen had government measures of 2017. Their articles on how long items were shown were not read, so nothing is computed from them.
note-shanghai-query-not-erasure = Read the wording: in Shanghai the end of the five years and a certified repair both end the query of the item. Neither article says that the data are erased. After an annulment they are deleted.
note-shandong-five-years-is-the-most = A limit, not a fixed time: five years is the most in Shandong. The published data list (数据清单) can give an item a shorter time. It is worth looking it up.
note-shandong-longer-than-five-years = To check: the day given is later than five years after the conduct. In Shandong only a law or an administrative regulation can allow that.
note-shenzhen-no-term-of-its-own = A gap in the regulation: Shenzhen sets neither a shortest nor a longest time itself. The catalogues and national rules do. Look there, or ask for a credit report.
note-zhejiang-penalty-must-be-final = Worth checking in Zhejiang: a penalty may be recorded only once the time for reconsideration and lawsuit is over, or the penalty was upheld. An on-the-spot penalty (简易程序) may not be recorded.
note-zhejiang-public-list = Tension between two articles: a private person’s data are not made public unless a law or regulation clearly says so, while the regulation has serious lists made public. It can be read as such a rule; that does not make the record behind it public.
note-zhejiang-should-not-be-recorded = A silence in Zhejiang: the article on objections names wrong facts, wrong wording, gaps, expired terms and wrong listing. It does not name an item that should never have been collected. An objection can still point to art. 11.
note-zhejiang-repair-may-only-mark = Not always gone: after a repair in Zhejiang the item is deleted or only marked as repaired. The decision says which.
note-persons-not-public = Worth knowing: in Zhejiang and Shandong items on private persons may be shared between authorities and queried with authorisation, but not shown to the public unless a rule clearly says so.
note-minor-not-recorded = Worth checking: in Shanghai, Zhejiang and Shandong an on-the-spot penalty (简易程序) stays out. In Shanghai and Shandong so does a minor act whose harm the person removed. Such an item can be objected to.
note-annulled-but-no-article = No article of its own: the regulation of this place does not speak of a decision that was annulled. The item is then wrong, and an objection can say so.
note-measures-must-be-published = In Shanghai and Zhejiang a sanction that has not been published may not be applied.
note-measures-need-a-law = A sanction against a listed person needs a basis in higher rules, as the articles themselves say, and has to fit the conduct. The report says what is possible, not what was done.
note-notice-before-listing = Before being put on a local list, the person has rights: in Zhejiang to be told the reasons, to be heard, and to have a signed written decision; in Shanghai to a remedy; in Shenzhen to be told the basis, the way off and the remedies.
note-shenzhen-who-may-be-punished = In Shenzhen sanctions may hit only those who did not carry out a judgment, an administrative decision or another binding document. Who puts a minor matter right in time, without harm, may not be sanctioned; after a first breach with little harm, the authority may refrain.
note-shenzhen-outcome-of-repair = What repair means in Shenzhen: the source chooses what fits, from no longer showing the item to a mark. Whether every measure of art. 80 is always needed is left open; the city’s detailed rules were not read.
note-shenzhen-reorganisation = Bankruptcy in Shenzhen: when a court approves a reorganisation plan or it has been carried out, this is added to the record, and the company is treated like any other. Old items do not vanish by this alone.
note-responsible-persons = A company’s entry on a serious list names people too, and measures can reach them: in Shanghai the legal representative, the head and others directly responsible; in Zhejiang the legal representative, the head and the actual controller if they are responsible; in Shandong the legal representative or head and the actual controller; in Shenzhen the head and others directly responsible.
note-see-the-record = The first step: see the record. Shanghai gives two free reports a year from each collector; Zhejiang, Shandong and Shenzhen give free queries.
note-praise-need-not-be-recorded = In Shenzhen a person can ask that awards, volunteering, donations and brave acts are not recorded.
note-national-website = An interpretation: the national website Credit China (信用中国) shows items under national rules. Since April 2026 these cover items from local catalogues too. They do not replace the local terms.
note-not-a-score = Not a score: these regulations are about records of conduct. None of the four sets points for private persons. For towns that do, see the list on local scores.
note-freshness = How current this is: the four texts were read in a collection in its state of April 2025. Later changes cannot be ruled out, and detailed rules below the regulations were not read.

## Sources

source-sh-2017 = Shanghai Social Credit Regulation (2017)
    .short = Shanghai Regulation
source-zj-2017 = Zhejiang Regulation on the management of public credit information (2017)
    .short = Zhejiang Regulation
source-sd-2020 = Shandong Social Credit Regulation (2020)
    .short = Shandong Regulation
source-sz-2022 = Social Credit Regulation of the Shenzhen Special Economic Zone (2022)
    .short = Shenzhen Regulation
source-sz-2017 = Shenzhen Measures for the management of public credit information (2017)
    .short = Shenzhen Measures of 2017
source-credit-repair-2025 = Measures for the management of credit repair (National Development and Reform Commission, 2025)
    .short = 2025 Measures on credit repair
source-civil-code = Civil Code
    .short = Civil Code
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
