# Local points and grades: every word a person reads about them.
# The logic stands in rules/local-scores/pack.toml; an id there has its words here.

title = Local points and grades: Wendeng District (Weihai), and what is known of other places
    .short = Local score
act = raise the grade again
gone = the grade is back
was = the grade was raised again
about = Some towns give residents points and a grade. There is no national score. One scheme was read whole, in a transcription: two sets of measures of 2020 in Wendeng District, Weihai, one for the district and one for its villages. For it the report shows when which grade is back. For Rongcheng, Weihai city, Hangzhou, Suining, Suqian, Wenzhou, Xiamen, Shenzhen and Shanghai’s app it says what is known and what is not, and gives no day.
keeper = the local credit office
look-for = A sheet, app or village notice with points or a grade: 信用积分, 信用等级, AAA to D, 星级 (stars), 海贝分, 钱江分, 白鹭分, 西楚分. In Wendeng the scale starts at 1000 and A is the default grade; DA, DB and DC mean D, with the grade before the fall. A record without points (公共信用信息) is another matter: see the local credit record.

## Groups of questions

group-place = Which scheme is it, and since when is the grade lower?
group-direct = Was the grade lowered directly?
group-points = Which deductions of points are still valid?
group-village = What does the village record?
group-rongcheng = Which of the rules reported for Rongcheng is said to apply?
group-objection = Is the record wrong, and has anybody objected?

## Facts

fact-place = Which scheme is it?
    .name = scheme
    .help = Look for the place and the name of the score. Villagers of Wendeng have two records: one in the district, with grades, and one in the village, with stars. Use a listing for each.
    .why = Every place has its own rules. Only those of Wendeng were read whole.
fact-place-wendeng-district = Wendeng District of Weihai: grades AAA to D
fact-place-wendeng-village = A village in Wendeng District: stars
fact-place-rongcheng = Rongcheng
fact-place-weihai-city = Weihai city: Haibei points (海贝分)
fact-place-hangzhou = Hangzhou: Qianjiang points (钱江分)
fact-place-suining = Suining County
fact-place-suqian = Suqian: Xichu points (西楚分)
fact-place-wenzhou = Wenzhou
fact-place-xiamen = Xiamen: Egret points (白鹭分)
fact-place-shenzhen = Shenzhen
fact-place-shanghai-app = Shanghai’s app (Honest Shanghai)
fact-place-elsewhere = Another place

fact-subject = Whose score is it?
    .name = holder of the score
    .help = In Wendeng a company’s points are also put on its legal representative, its head and those directly responsible.
    .why = Some deductions after a repair differ: 50 points for a person, 60 for the head of an organisation, 80 for the organisation (Wendeng Measures, art. 19).
fact-subject-person = A person’s, for own conduct
fact-subject-responsible-person = A person’s, for an organisation’s conduct
fact-subject-entity = An organisation’s

fact-below_since = Since when is the grade lower than the default?
    .name = fall of the grade
    .help = The day on which the record first showed the lower grade. A month or a year is also an answer. It only tells since when there is something to end.
    .why = Nothing can end before it began.

fact-direct = To which grade was it lowered directly?
    .name = direct grade
    .help = A direct lowering (直接判级) puts the person at B, C or D without counting points. Answer “It was not lowered directly” if only points were deducted.
    .why = A direct B counts for two years, C for three, D for five (Wendeng Measures, art. 20(1)). In the village it counts as 50, 80 or 100 points (village Measures, art. 24).
fact-direct-none = It was not lowered directly
fact-direct-b = To B
fact-direct-c = To C
fact-direct-d = To D

fact-direct_ground = Why was the grade lowered directly?
    .name = reason for the direct grade
    .help = The measures list about sixty reasons. What matters here is whether the article on repair speaks of the reason.
    .why = Repair differs by reason (Wendeng Measures, art. 19).
fact-direct_ground-defaulter = On the court’s list of judgment defaulters
fact-direct_ground-head-of-defaulter = Head of an organisation on that list
fact-direct_ground-petition = Petitioning (信访) in a way the measures punish
fact-direct_ground-building-or-similar = An unlawful building, or another matter that can be repaired
fact-direct_ground-other = Another reason

fact-direct_from = Has the time of the direct grade begun?
    .name = start of the direct grade
    .help = The day on which the information arose (信息形成日). If the conduct went on, the day it ended; answer “not yet” while it still goes on. The day of entry into the system does not count.
    .why = The years run from here, and late entry does not move them (Wendeng Measures, art. 20(4) and (5)).
    .step = the conduct behind the direct grade has ended

fact-direct_corrected = Has the person put right what led to the direct grade?
    .name = correction of the conduct
    .help = For a single act with nothing left to put right, give its day.
    .why = Until then bonus points are noted but change neither score nor grade (Wendeng Measures, art. 17).
    .step = the person puts the conduct right

fact-performed = Has the judgment been carried out?
    .name = performance of the judgment
    .help = By a person, of their own accord and in full (主动履行完毕).
    .why = The direct grade is then replaced by a deduction of points that stays two years (Wendeng Measures, art. 19(1) to (3)).
    .step = the judgment is carried out in full

fact-pledge_signed = Has a pledge been signed?
    .name = pledge
    .help = A written credit pledge (信用承诺书) not to petition against the rules again, or to the like effect.
    .why = Repair for petitioners and in similar matters asks for it (Wendeng Measures, art. 19(4) and (5)).
    .step = the person signs a pledge

fact-period_kept = Has the credit office confirmed that the time without a breach is over?
    .name = time without a breach
    .help = The measures say “a certain period” (一定期限) and name no length. Only the office can say.
    .why = Repair can be granted only after it (Wendeng Measures, art. 19(4)).
    .step = the credit office confirms that the time without a breach is over

fact-repair_granted = Has the credit office granted the repair?
    .name = repair granted
    .help = For petitioners and similar matters. A C is then replaced by 50 points; a D becomes a B.
    .why = The office may grant it and need not (Wendeng Measures, art. 19(4) and (5)).
    .step = the credit office grants the repair

fact-items = How many deductions of points are still valid?
    .name = number of deductions
    .help = Count each deduction separately, at most three here, beginning with the oldest. Leave out what has lapsed. If there are more than three, take those with the most points; the grade can then come back later than shown.
    .why = Points add up while they are valid (Wendeng Measures, arts. 8, 9 and 20).

fact-item_1_points = How many points does the table take for the first?
    .name = points of the first deduction
    .help = The number in the table, without doubling.
    .why = Up to 40 points count for one year, more for two (Wendeng Measures, art. 20(2)).
fact-item_1_from = Has the time of the first deduction begun?
    .name = start of the first deduction
    .help = The day on which the information arose. If the conduct went on, the day it ended; “not yet” while it goes on.
    .why = The time runs from here (Wendeng Measures, art. 20(4) and (5)).
    .step = the conduct behind the first deduction has ended

fact-item_2_points = How many points does the table take for the second?
    .name = points of the second deduction
    .help = The number in the table, without doubling.
    .why = Up to 40 points count for one year, more for two (Wendeng Measures, art. 20(2)).
fact-item_2_from = Has the time of the second deduction begun?
    .name = start of the second deduction
    .help = The day on which the information arose. If the conduct went on, the day it ended; “not yet” while it goes on.
    .why = The time runs from here (Wendeng Measures, art. 20(4) and (5)).
    .step = the conduct behind the second deduction has ended
fact-item_2_repeats = Is the second of the same kind as an earlier one that was then still valid?
    .name = second deduction as a repeat
    .help = The same kind of conduct (同一类失信信息), not merely the same heading of the table.
    .why = It is then doubled (Wendeng Measures, art. 18(4)).

fact-item_3_points = How many points does the table take for the third?
    .name = points of the third deduction
    .help = The number in the table, without doubling.
    .why = Up to 40 points count for one year, more for two (Wendeng Measures, art. 20(2)).
fact-item_3_from = Has the time of the third deduction begun?
    .name = start of the third deduction
    .help = The day on which the information arose. If the conduct went on, the day it ended; “not yet” while it goes on.
    .why = The time runs from here (Wendeng Measures, art. 20(4) and (5)).
    .step = the conduct behind the third deduction has ended
fact-item_3_repeats = Is the third of the same kind as an earlier one that was then still valid?
    .name = third deduction as a repeat
    .help = The same kind of conduct (同一类失信信息). It is doubled once here; the measures do not say that a third time counts fourfold.
    .why = It is then doubled (Wendeng Measures, art. 18(4)).

fact-village_ground = What lowered the stars?
    .name = reason in the village
    .help = A direct zero (直接判为零星) has five grounds; refusing to put right unlawful or forbidden conduct is one of them.
    .why = Only a direct zero for refusing to put things right has its own repair (village Measures, arts. 29 and 33).
fact-village_ground-points-only = Only points
fact-village_ground-refusal-to-correct = A direct zero, for refusing to put things right
fact-village_ground-other-direct-zero = A direct zero, for another ground

fact-village_points = How many points has the village deducted this year?
    .name = points deducted in the village
    .help = All deductions of the year less the bonus points. A lowering by the district is added by itself; do not count it here.
    .why = Fewer than ten keep the two stars; two hundred mean no star (village Measures, art. 26).

fact-village_on = On what day did the last of this happen?
    .name = last village item
    .help = The day of the latest deduction or of the direct zero.
    .why = Everything counts until 31 December of the year (village Measures, art. 30).

fact-village_goes_on = Did it go on after that day?
    .name = conduct that went on
    .help = For example a structure that was not taken down. Answer “no” for a single act.
    .why = What is not put right is carried into the next year (village Measures, art. 30).

fact-village_corrected = Has it been put right?
    .name = correction in the village
    .help = The day on which it was done.
    .why = It ends the carrying over; in the same year, with a pledge, it can replace a direct zero (village Measures, arts. 30 and 33).
    .step = the villager puts it right

fact-village_pledge = Has the villager given a pledge?
    .name = village pledge
    .help = A credit pledge (信用承诺).
    .why = It is the second condition of the repair (village Measures, art. 33).
    .step = the villager gives a pledge

fact-village_repair_granted = Has the village replaced the direct zero by points?
    .name = village repair granted
    .help = The direct zero becomes a deduction of 60 points.
    .why = The village may do so and need not (village Measures, art. 33).
    .step = the village replaces the direct zero by 60 points

fact-praise_request = Has the villager asked in writing to delete own awards, volunteering or donations?
    .name = request to delete praise
    .help = It concerns good things the villager does not want to be recorded.
    .why = They have to be deleted within three working days (village Measures, art. 20).
    .step = the villager asks for the deletion

fact-rongcheng_report = Which rule reported for Rongcheng is said to have been applied?
    .name = reported rule on petitioners
    .help = One newspaper reported in February 2019 on a regulation of July 2018. Its text was not found.
    .why = It is shown as a report only. No day is computed from it (CHN106377.E, section 3.2).
fact-rongcheng_report-none = None of these
fact-rongcheng_report-near-a-meeting = Petitioning near the site of a big central or local meeting
fact-rongcheng_report-sensitive-area = Petitioning in a “sensitive area” of Beijing
fact-rongcheng_report-foreign-media = “Making trouble” and being used by the internet and foreign media

fact-score_wrong = Is something wrong with the record behind the score?
    .name = mistake in the record
    .help = Wrong facts, something missing, a lapsed item that still counts, or a violation of the person’s rights.
    .why = Then an objection is possible (Shandong Regulation, art. 39; village Measures, art. 19).

fact-objection_received = Has an objection been received?
    .name = receipt of the objection
    .help = By the credit platform or the body that supplied the item; in the village by the village or the township, also by word of mouth.
    .why = The days for dealing with it run from here (Shandong Regulation, art. 39(2); village Measures, art. 19(2)).
    .step = the person objects

fact-longer_time = Do other bodies have to help with the check?
    .name = longer time limit
    .help = The answer of the platform will say so.
    .why = Seven working days instead of three (Shandong Regulation, art. 39(2)).

fact-objection_upheld = Has the objection been found justified?
    .name = objection found justified
    .help = The written answer says so.
    .why = The record then has to be put right.
    .step = the authority finds the objection justified

fact-restored = Is the default grade back?
    .name = return of the grade
    .help = The day from which the record shows A again, or two stars.
    .why = What rests on the lower grade ends with it.
    .step = the record shows the default grade again

## Open questions

reading-repaired-grade = After a repair 50, 60 or 80 points stay deducted. Which grade is that? By the bands 950, 940 or 920 is B; the same article calls a repaired record A.
reading-repaired-grade-points-decide = The points decide: B until they lapse
reading-repaired-grade-repaired-means-a = A at once, because art. 8 says so of records that have been repaired

reading-repair-points-from = The points that replace a direct grade stay two years. From when?
reading-repair-points-from-repair = From the repair, which creates them
reading-repair-points-from-conduct = From the day the original information arose, as for every item

reading-b-after-repair-from = A petitioner’s D that is repaired becomes a B. From when do its two years run?
reading-b-after-repair-from-repair = From the repair
reading-b-after-repair-from-conduct = From the day the original information arose

reading-doubling = A repeated item is deducted “doubled on the basis of the original points”. How much is that?
reading-doubling-second-counts-twice = The second deduction is twice the table’s points, beside the first
reading-doubling-twice-in-all = Both together are twice the table’s points

reading-length-by = Does a doubled deduction also count for longer?
reading-length-by-points-taken = Yes: the length follows the points really deducted
reading-length-by-points-in-table = No: the length follows the points in the table

reading-direct-and-points = A direct grade is reckoned at the lowest score of that grade. Do other deductions come on top?
reading-direct-and-points-side-by-side = No: the direct grade and the points are two ways of rating, side by side
reading-direct-and-points-added = Yes: a direct B counts as 850, so that another deduction leads to C

reading-first-day = Is the day on which the information arose itself counted?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: the article counts “from the day”, so the time ends one day sooner

reading-village-carried-over = In the village, what was not put right is carried over until “the year in which it is put right”. Until when exactly?
reading-village-carried-over-end-of-the-year-of-correction = Until 31 December of that year, because every item ends with a year
reading-village-carried-over-day-of-correction = Until the day it is put right, but not before the end of the first year

## Definitions, as they appear in explanations

define-in_district = the district measures of Wendeng apply
define-in_village = the village measures of Wendeng apply
define-points_1 = the points of the first deduction
define-points_2 = the points of the second deduction, doubled if it is a repeat
define-points_3 = the points of the third deduction, doubled if it is a repeat
define-length_points_2 = the points that decide how long the second deduction counts
define-length_points_3 = the points that decide how long the third deduction counts
define-years_1 = one year up to 40 points, two years above
define-years_2 = one year up to 40 points, two years above
define-years_3 = one year up to 40 points, two years above
define-lapse_1 = the day from which the first deduction no longer counts
define-last_day_1 = the last day on which the first deduction counts
define-lapse_2 = the day from which the second deduction no longer counts
define-last_day_2 = the last day on which the second deduction counts
define-lapse_3 = the day from which the third deduction no longer counts
define-last_day_3 = the last day on which the third deduction counts
define-direct_years = two years for B, three for C, five for D
define-direct_last_day = the last day on which the direct grade counts
define-repairs_by_performing = the direct grade is replaced once the judgment is carried out
define-repairs_by_leave = the direct grade can be repaired if the office agrees
define-d_becomes_b = a repair turns this D into a B
define-repaired = the direct grade has been repaired
define-repair_points = the points that stay after the repair: 50, 60 or 80
define-repair_points_last_day = the last day on which these points count
define-b_after_repair_over = the B that followed the repair is over
define-direct_lapsed = the direct grade has lapsed without a repair
define-items_leave_a = the deductions still valid are at most 40, which leaves 960 or more
define-items_and_repair_leave_a = the same, with the points that stay after the repair
define-a_by_lapse = grade A because time has passed
define-a_after_repair = grade A after a repair
define-back_to_a = grade A is back
define-direct_points = the points at which a direct grade is reckoned
define-items_total = the points of all deductions together
define-below_a = the grade is lower than A: a direct grade, or more than 40 points
define-can_be_repaired = the article on repair speaks of this reason
define-all_points = all points together, with those of a direct grade
define-b_points = the points at which the B after a repair is reckoned
define-out_of_c_by_lapse = grade B or better because time has passed: at most 150 points are left
define-out_of_c_by_repair = grade B or better after a repair: at most 150 points are left
define-out_of_c = grade B or better
define-out_of_d_by_lapse = grade C or better because time has passed: at most 400 points are left
define-out_of_d_by_repair = grade C or better after a repair: at most 400 points are left
define-out_of_d = grade C or better
define-village_last_day = the last day on which it counts in the village
define-transferred = what the village deducts for a lowering by the district: 50, 80 or 100
define-village_total = all points deducted in the village this year
define-direct_zero = the villager was put at zero stars directly
define-three_days = three working days
define-seven_days = seven working days

## Ways off

path-lapse = Everything lapses: back to grade A
    .what = A direct grade counts for two years (B), three (C) or five (D); a deduction of up to 40 points for one year, a larger one for two. What has lapsed stays in the archive but no longer counts. A is back as soon as no direct grade is left and at most 40 points are. Bonus points are not reckoned here; they can only make it sooner.
path-after-repair = After a repair: back to grade A
    .what = When a judgment defaulter has carried out the judgment, or the office has granted a repair in another matter, the direct grade is replaced by 50, 60 or 80 points for two years, or a petitioner’s D by a B. Whether the person is A at once or B until those points lapse is an open question of the text.
path-repair-by-leave = Asking the office for a repair
    .what = A petitioner who signs a pledge and keeps it for a certain time, whose length is not stated, may be granted a repair; so may others in similar matters. The office need not grant it, and no day can be computed.
path-bonus = Bonus points
    .what = Once the conduct behind a direct grade has been put right, bonus points can raise score and grade; before, they are only noted. How many can be had depends on awards and good deeds and is not reckoned here.
path-objection = An objection under the provincial regulation succeeds
    .what = The measures of Wendeng speak of a way to correct mistakes but do not describe it. The provincial regulation does: whoever received the objection has to deal with it within three working days, or seven if others have to help.
path-village-year-end = The year ends: back to two stars
    .what = In the village everything counts until 31 December at the latest, and each year begins again with 1000 points and two stars. What is still not put right is carried over until the year in which it is.
path-village-repair = The village may replace a direct zero by 60 points
    .what = If what was refused is put right in the same year and a pledge is given, the direct zero may be replaced by a deduction of 60 points, which means one star. The village may do so and need not.
path-village-repair-request = Asking the village for a repair
    .what = While an item is valid, a villager who has put things right, got more time or explained themselves can ask for a repair. Volunteering and donations are encouraged. Nothing says when it has to be granted.
path-village-objection = An objection in the village succeeds
    .what = By word of mouth, in writing or on the platform, to the village or township. The item is marked as disputed, and the answer is in principle (原则上) to come within seven working days. If it is justified, the record has to be corrected, deleted or completed.

## Procedures

procedure-objection = Objecting under the provincial regulation
    .what = To the credit platform or the body that supplied the item.
procedure-objection-object = The person objects, at any time
procedure-objection-decide = It is checked and dealt with within three working days, or seven if others have to help, and the result is told

procedure-entering = Entering an item into the system
    .what = Late entry does not make an item count longer.
procedure-entering-enter = The first item has to be entered within one month of arising

procedure-village-objection = Objecting in the village
    .what = Oral, written or on the platform.
procedure-village-objection-tell = Where things can be put right, whoever records the item has to tell the villager when recording it
procedure-village-objection-object = The villager objects
procedure-village-objection-decide = As a rule the answer comes within seven working days, in writing and with reasons if refused

procedure-village-praise = Having praise deleted
    .what = It does not concern deductions.
procedure-village-praise-delete = The village or township deletes it within three working days of the written request

## Effects

effect-grade-d = Grade D
effect-grade-c-or-lower = Grade C or lower
effect-grade-b-or-lower = Grade B or lower: not the default A
effect-village-zero-star = Zero stars in the village
effect-village-one-star-or-lower = One star or none in the village: fewer than the default two
effect-publication = Points and stars are public in the village; a deduction may be criticised in public
effect-village-fund = Fewer or no rewards from the village’s credit fund (possible, as each village decides)
effect-honours = No awards, and no admission to the Party (possible, as each village decides)
effect-subsidies = Limits in benefits and subsidies of the village (possible, as each village decides; whether that is lawful is doubtful)
effect-village-affairs = No part in village posts and affairs (possible, as each village decides; whether that is lawful is doubtful)

## Notes

note-no-national-score = No national score: no text that was read rates all citizens on one scale. Points exist in single places, each with its own rules, and do not change how long an entry on a national list runs.
note-scores-may-not-punish = Known from a report: in July 2019 a vice-chair of the National Development and Reform Commission said that personal scores may be used to reward but not to punish, and that a low score may not limit basic public services or legal rights. It is a statement of policy, not an article of law, but it can be pointed to.
note-ground-needs-a-law = Known from quotations: since December 2020 a policy document of the State Council’s office asks that conduct be treated as bad credit, and punished, only on the basis of law, regulations or central policy. A ground for deducting points without such a basis can be challenged with it.
note-province-five-years = Higher rules: the provincial regulation names what may be recorded as bad credit, asks that every sanction rest on laws and national rules, and ends the use of an item five years after the conduct. A local scheme cannot go further.
note-petitioners-protected = Higher rules: the petitions regulation of 2022 forbids everybody to retaliate against petitioners. For breaches it names persuasion, criticism and education, and penalties under the laws on public security; it does not name points or grades. Grounds of this kind are shown as history, not as advice.
note-transcription = How this was read: a transcription by students, not an official copy. It should be compared with a copy from the district before anybody relies on it.
note-before-2020 = Too early: these measures came into force on 1 January 2020.
note-bands = The scale of Wendeng: a scale of a thousand with A as the default. The transcription lost the starting score; 1000 is taken here, which fits the bands and the village scheme. AAA from 1050, AA from 1030, A from 960, B from 850, C from 600, D below. So up to 40 points lost is still A, up to 150 B, up to 400 C.
note-repaired-but-which-grade = Conflict within one article: the measures call a repaired record A, but 50 points less than 1000 are 950, and 950 is B. Both answers are shown. The office can be asked which it follows.
note-late-repair = A trap: after a late repair the two years of the remaining points can last longer than the direct grade itself would have. Compare both ways before relying on one. The debt itself and the court’s list are another matter.
note-repair-wording = Difference in wording: persons, and heads of organisations, need performance in full (履行完毕); the clause on organisations only says performed (履行).
note-petition-repair-length = Left open: the time without a breach has no stated length, and the office may or may not grant the repair. For a direct B nothing is said of repair.
note-direct-grades = How a direct grade works: B for example for drink-driving or going on petitioning after the last instance; C for administrative detention, the court’s spending limits or a trade blacklist; D for judgment defaulters or an intentional crime. It is reckoned at the lowest score of its grade: 850 for B, 600 for C; for D no score is stated.
note-petition-points = From the table of points, as history: going past the district to Weihai 10, to the province 20, to Beijing 50; repeated online complaints 10; refusing to choose representatives 10; not obeying police 20; staying at offices or leaving infirm persons there 20; not deleting a post after the answer 20; banners or slogans 30; false accusation 30; gathering at offices 20, as organiser 50; inciting others 50; an unapproved assembly 50; near a major meeting 50.
note-one-act-one-item = No double counting: one act under several items counts once, as the direct grade or the largest deduction; one good act likewise. A repeat of the same kind within validity is doubled.
note-half-year = For arrears without a stated interval, six months count as one item.
note-company-and-head = Linked records: what is recorded on an organisation is also recorded on its legal representative, its head and those directly responsible, by the scale for persons.
note-bonus-not-counted = Not reckoned here: bonus points. They count one year from the district or a city department, two from a city or provincial department, three from a province, five from the State, otherwise one. While conduct behind a direct grade is not put right they are only noted.
note-archived = After its time an item is kept in the archive and no longer used for the rating.
note-no-objection-article = A gap: the district measures promise a way to correct mistakes but give no article on it. The provincial regulation on credit fills it.
note-stars = The scale of the villages: 1000 points each year; five stars above 1060, four above 1040, three above 1020, two above 990 (the default), one above 800, none at 800 or less. A village may add five bonus and five deduction items of at most two points each.
note-transfer-from-the-district = Two records: a lowering by the district counts in the village as 50 points for B, 80 for C, 100 for D. Each of these alone means one star. The district’s grade itself runs its own two, three or five years.
note-direct-zero-grounds = Grounds of a direct zero: Party members disciplined or held liable; tampering with or trading credit data; refusing to put right what is forbidden; obstructing “central work” without good reason; other serious breaches of village rules. Some of these rest on no law; see the note on higher rules.
note-village-after-repair = After a repair the direct zero becomes 60 points: 940, which is one star until the year ends.
note-not-rated = Not rated for the year: pupils and students, people who moved away, people under investigation, and others whom it does not suit.
note-household = Family matters: the head of the household loses the points.
note-district-bonus = The village’s result on 31 December gives district points in the next January: five stars 15, four 10, three 2.
note-village-archived = After its time an item is archived: not shown, not queried, and no longer a ground for reward or sanction.
note-rongcheng-texts = Rongcheng: four sets of rules are known (2016, about 2018, about 2019, 2021), each only by its first articles. They cover residents over 18, with grades from D to AAA. How long points count, how to object and how to repair was not found: unknown.
note-rongcheng-bands = Not verified: the bands often given for Rongcheng (AAA 1050, AA 1030, A 960, B 850, C 600) were not read in a text of Rongcheng. They are those of neighbouring Wendeng.
note-rongcheng-point-table = Rongcheng, from the beginning of a table of about 2019: contract default 20 points, lost suit 50, bank arrears 10 each month, debt judgment 30, delayed utility fees 20, stealing utilities 60, destroying equipment 100. The rest of the table was not seen.
note-rongcheng-petition-fifty-points = Reported by one newspaper, not corroborated: under a regulation of July 2018, petitioning near big meetings cost 50 points. Its text was not found; how long the points counted is unknown.
note-rongcheng-petition-grade-d = Reported by one newspaper, not corroborated: under a regulation of July 2018, this led to grade D automatically. Its text was not found; how long the grade lasted and how to leave it is unknown.
note-rongcheng-and-wendeng = An interpretation: neighbouring Wendeng wrote nearly the same rules into its measures of 2020: 50 points near a major meeting, or grade C with a police warning; grade D in forbidden places or for trouble used by foreign media. There a D counts five years and such points two. That this holds for Rongcheng was not shown.
note-weihai-city = Weihai city, from an app page without a date: 1000 is the default; AAA from 1150, AA from 1050, A from 1000, B from 950, C from 801, D at 800 or less; residents over 18. Validity, objection and repair: unknown. Do not mix these bands with Wendeng’s.
note-hangzhou = Hangzhou, as reported: launched on 16 November 2018; five bands (below 550, to 600, to 700, to 750, above); only with the user’s authorisation; rewards. How a lower band ends: unknown. The Zhejiang regulation applies to the records behind it.
note-suining = Suining, from secondary accounts: a scheme of 2010, the first of its kind, with a start at 1000 points and grades. Its text, its terms and when it ended were not seen: unknown.
note-suqian = Suqian, as reported in 2018: 69 indicators; 1360 points were given as an example of AAA; discounts on the city card. Bands, validity and repair: unknown.
note-wenzhou = Wenzhou is only named in the report of 2019. No text of a score was found: unknown. The Zhejiang regulation applies to records there.
note-xiamen = Xiamen, as reported: launched in mid-2018; five grades; over 18; rewards; one of five indexes is called credit repair. Numbers, validity and how repair works: unknown.
note-shenzhen = Shenzhen is named in the report of 2019, but no score with points for persons was found. The Shenzhen regulation on social credit applies to records there.
note-shanghai-app = Shanghai’s app is reported to be voluntary, with rewards and no punishment for a poor result. How long a result lasts is unknown. The city’s credit regulation is something else: it has sanctions, and ways off.
note-elsewhere = For this place nothing was read. Ask the local credit office for its rules: how long an item counts, how to object, how to repair.

## Claim

claim-rongcheng-adds-little = China Law Translate writes of Rongcheng that score systems “don't really add much” to rewards and punishments, and that most people can ignore them.
    .check = Not settled. Neighbouring Wendeng’s measures of 2020 contain real lowerings of the grade.

## Sources

source-wd-2020 = Measures of Wendeng District, Weihai, on credit points and credit rating of members of society (2020)
    .short = Wendeng Measures
source-wd-points = Table of points for persons, annexed to the Wendeng Measures (2020)
    .short = Wendeng table of points
    .part = section
    .parts = sections
source-wdr-2020 = Measures of Wendeng District, Weihai, on rating rural residents by credit points (2020)
    .short = Wendeng village Measures
source-sd-2020 = Shandong Social Credit Regulation (2020)
    .short = Shandong Regulation
source-petitions-2022 = Regulation on work with petitions (2022)
    .short = petitions Regulation of 2022
source-ndrc-2019 = Press conference of the National Development and Reform Commission, 18 July 2019
    .short = National Development and Reform Commission (2019)
source-sc-49-2020 = Guiding opinion of the General Office of the State Council on the system of credit constraints (2020)
    .short = State Council opinion no. 49 of 2020
source-rc-rules = Rongcheng’s rules on personal credit (2016, about 2018, about 2019, 2021)
    .short = Rongcheng rules
source-rc-bands = Bands often reported for Rongcheng
    .short = Bands reported for Rongcheng
source-scmp-2019 = South China Morning Post, 7 February 2019
    .short = South China Morning Post (2019), as reported in CHN106377.E
source-weihai-city = Weihai city’s Haibei points (海贝分)
    .short = Weihai city app
source-hangzhou = Hangzhou’s Qianjiang points (钱江分)
    .short = Hangzhou
source-xiamen = Xiamen’s Egret points (白鹭分)
    .short = Xiamen
source-suqian = Suqian’s Xichu points (西楚分)
    .short = Suqian
source-suining = Suining’s scheme of 2010
    .short = Suining
source-irb = Response CHN106377.E of the Immigration and Refugee Board of Canada
    .short = CHN106377.E
    .part = section
    .parts = sections
source-clt-rongcheng = Getting Rongcheng Right (China Law Translate)
    .short = China Law Translate
source-texts-read = The texts read for this program
    .short = Texts read
source-civil-code = Civil Code
    .short = Civil Code
