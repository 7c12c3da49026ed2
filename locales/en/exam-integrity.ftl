# The integrity archive of examinees: every word a person reads about it.
# The logic stands in rules/exam-integrity/pack.toml; an id there has its words here.

title = The integrity archive of examinees in national education examinations (国家教育考试考生诚信档案)
    .short = Exam integrity
act = take the finding out of the archive
gone = the finding leaves the archive
was = the finding was taken out
about = Education examination bodies keep an archive of people found to have cheated in national education examinations, such as the university entrance examination, the national examination for master's studies and the self-study examinations. An entry has no term, and may not be deleted without a procedure set by law. A bar from examinations of one to three years is something else, and ends.
keeper = the examination authority
look-for = A decision on a breach in an examination (考试违规处理决定书) that finds cheating (考试作弊), and the integrity archive of examinees (考生诚信档案).

actor-authority = the examination authority

## Groups of questions

group-decision = What is known about the decision?
group-review = Has anything been done against it?
group-afterwards = What else is known?

## Facts

fact-finding = What did the decision find?
    .name = finding
    .help = The decision (考试违规处理决定书) names the article: 5 for a breach of discipline, 6 or 7 for cheating, 8 for disorder.
    .why = Only people found to have cheated are recorded in the archive (Measures of 2012, art. 30(1)).
fact-finding-breach-of-discipline = A breach of examination discipline (考试违纪), art. 5
fact-finding-cheating = Cheating (考试作弊), art. 6 or 7
fact-finding-disorder = Disturbing the order of the examination (扰乱考试秩序), art. 8

fact-decided_on = On what day was the decision made?
    .name = decision
    .help = The date on the decision. A month or a year alone is also an answer.
    .why = It tells which text applies (Measures of 2004, changed on 5 January 2012).

fact-bar_years = For how many years was the person barred from examinations?
    .name = bar from examinations in years
    .help = A bar (暂停参加考试) of one to three years, from this examination or, in especially grave cases, from all national education examinations. Answer 0 if there was none.
    .why = The Measures allow it only for four grave kinds of cheating (art. 9(3)); the Education Law allows it in any serious case (art. 79).

fact-exam_on = On what day was the examination?
    .name = examination
    .help = The day on which the conduct is said to have happened.
    .why = The text does not say from when the bar is counted; this is one possible day (art. 9(3)).

fact-decision_received = On what day did the person receive the decision?
    .name = receipt of the decision
    .help = The day of delivery (收到处理决定之日).
    .why = The fifteen days for asking for review run from it (art. 27).

fact-review_asked = Has the person asked for review?
    .name = request for review
    .help = Review (复核) is asked of the next higher examination body. Against a decision of a provincial examination body, or of the body that runs the national examination, it can also be asked of the provincial education department, or of the authority empowered to hold the examination (授权承担国家教育考试的主管部门).
    .why = It is the first step towards having the decision annulled (art. 27).
    .step = the person asks for review

fact-review_accepted = Has the request been accepted?
    .name = request for review accepted
    .help = The day on which the reviewing body accepted it (受理).
    .why = From then it has thirty days to decide (art. 28).
    .step = the reviewing body accepts the request

fact-decision_annulled = Has the finding of cheating been annulled?
    .name = finding annulled
    .help = In review, in administrative reconsideration or by a court; also a change that leaves no finding of cheating.
    .why = Without the finding there is nothing to record (arts. 28 to 30).
    .step = the reviewing body or a court annuls the finding

fact-deleted = Has the entry been taken out of the archive?
    .name = removal from the archive
    .help = The day on which the examination body says that it is gone.
    .why = The effects of the archive are shown up to it (art. 30).

## Open questions of law

reading-transition = The decision is from before 5 January 2012. Which text applies to the entry today?
reading-transition-old-text = The text of 2004, whose articles were not read
reading-transition-new-text = The text as changed in 2012

reading-bar-start = From when is the bar from examinations counted? The text does not say.
reading-bar-start-decision = From the day of the decision
reading-bar-start-exam = From the day of the examination

reading-annulment-and-archive = If the finding is annulled, does the entry in the archive fall with it?
reading-annulment-and-archive-clears-the-archive = Yes: review and lawsuit are procedures set by law, and only people who cheated are to be recorded
reading-annulment-and-archive-needs-its-own-procedure = Not by itself: the archive may be changed only by a procedure of its own, which the text does not describe

## Definitions

define-in_archive = the person was found to have cheated and is recorded in the archive
define-bar_end = the last day of the bar from examinations

## Ways off

path-decision-annulled = The finding of cheating is annulled
    .what = The person can ask for review within fifteen days of receiving the decision, and can turn to administrative reconsideration or a court. The reviewing body has to annul or change a decision whose facts or evidence do not hold, which applies the wrong rule, or which broke the procedure. That the entry in the archive falls with it is an interpretation. No other way out of the archive is written.

## Procedures

procedure-hearing = Hearing before a bar from examinations
    .what = If a bar is intended and the examinee asks for it, the provincial examination body has to hold a hearing.
procedure-hearing-hold = The provincial examination body holds a hearing if the examinee asks, before it decides

procedure-review = Review (复核)
    .what = The body that takes the request up looks at the facts and the rules applied. The text does not say whether the decision waits.
procedure-review-ask = The person asks within fifteen days of receiving the decision; if the last day is a rest day, on the next working day
procedure-review-decide = The reviewing body decides within thirty days of accepting the request
procedure-review-reconsideration = The person asks for administrative reconsideration (行政复议) of the decision, within sixty days; against the outcome of the review the days run from learning of that
procedure-review-lawsuit = The person sues (行政诉讼) against the decision, within six months; against the outcome of the review the months run from learning of that

## Effects

effect-exam-bar = No taking part in the examination, or in especially grave cases in any national education examination
effect-integrity-archive = The entry is in the integrity archive of examinees
effect-circulation = The archive can be consulted on request, and is passed to schools and other bodies that admit students, which may take it into account

## Notes

note-no-term = No term: the text sets no time after which an entry leaves the archive, and forbids anybody to delete or change it without a procedure set by law. No day is given.
note-only-cheating-is-archived = Not for the archive: it records people found to have cheated. A breach of discipline or disorder is not cheating in this text. If such a finding stands in the archive, that can be pointed out to the examination body.
note-scores = Apart from the archive: a breach of discipline costs the result of that subject, cheating and disorder all results of the examination; certificates and admissions got by cheating are void.
note-bar-only-for-grave-cheating = Worth checking: on what the bar rests. Under the Measures the examination body may order it, and need not, only for organised cheating, sending questions out, receiving information with equipment, or forged papers and stand-ins. The Education Law lets the education authority order one to three years in any serious case of cheating, from the examinations concerned.
note-heard-before-the-decision = Worth checking: before the decision the person had to be told the reasons and basis, and heard if they disputed the facts.
note-old-text-not-read = Not verified: the decision is from before the change of 2012. The articles of 2004 were not read, so nothing is computed from them.
note-mistake-made-good = Worth knowing: the body that made a wrong decision has to make good the examinee's loss; how is not said.
note-remedies-not-told = Worth checking: did the decision say that it can be challenged, where and until when? If not, the time for challenging it begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known. For reconsideration this stands in the law in force since 2024.

## Sources

source-exams-2012 = Measures on handling breaches in national education examinations (Ministry of Education, as amended in 2012)
    .short = Examination Measures of 2012
source-exams-2004 = Measures on handling breaches in national education examinations (Ministry of Education, 2004)
    .short = Examination Measures of 2004
source-civil-code = Civil Code
source-education-law-2021 = Education Law (as amended in 2021)
    .short = Education Law
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
