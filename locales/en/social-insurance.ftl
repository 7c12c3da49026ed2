# The social-insurance list: every word a person reads about it.
# The logic stands in rules/social-insurance/pack.toml; an id there has its words here.

title = The social-insurance list (社会保险严重失信人名单)
    .short = Social insurance
about = Labour and social-insurance authorities put employers, service bodies and insured persons on this list for grave breaches in pension, unemployment and work-injury insurance, such as benefit fraud. Only the reasons for listing could be read, in a report. How long an entry lasts and how it ends early was not found; figures that circulate come from a draft of 2018 and are not law.
keeper = the social-insurance authority
look-for = Websites of human resources and social security bureaus (人力资源和社会保障局) show 社会保险严重失信人名单 or 社会保险领域严重失信人名单. It concerns pension, unemployment and work-injury insurance; medical insurance has rules of its own.

actor-person = the listed person
actor-authority = the social-insurance authority
actor-court = the reconsideration authority or the court

## Groups of questions

group-listing = What is known about the entry?
group-repair = What has been done to put the matter right?
group-validity = Has anybody found that the entry is wrong?
group-dates = Which of these dates are known?
group-afterwards = Is the entry off the list?

## Facts

fact-listed_on = On what day was the entry made?
    .name = entry on the list
    .help = The date on the decision to list; if there is none, the day of publication. A month or a year alone is also an answer.
    .why = Nothing can open before the entry exists. How long it lasts was not found.

fact-who = Who is the person on this list?
    .name = part of the listed person
    .help = The list takes in employers, service bodies with their staff, insured persons and those who receive benefits.
    .why = The right to have personal information corrected belongs to individuals; limits on travel concern them too.
fact-who-beneficiary = An insured person or somebody who received benefits
fact-who-responsible-person = Listed as head or staff of an employer or service body
fact-who-entity = The employer or service body itself

fact-reason = What is the reason for the entry?
    .name = reason for the entry
    .help = Five reasons are known from a report. There are more that were not seen.
    .why = Two of the reasons depend on whether money was paid back (2019 Measures, as reported).
fact-reason-not-registered = Employer not registered, even after a penalty
fact-reason-false-enrolment = False papers to join: over 20 cases or over RMB 20,000 gained
fact-reason-benefit-fraud = Benefit fraud: over RMB 10,000, or less and not paid back
fact-reason-benefits-after-the-end = Benefits drawn after the right had ended, and not paid back
fact-reason-records-misused = Records misused, or personal data leaked
fact-reason-another = Another reason

fact-condition_met = Does the case reach what the reason asks for?
    .name = condition of the reason
    .help = Benefit fraud: more than RMB 10,000, or less but not paid back when ordered. Benefits after the right had ended: more than six months or RMB 10,000, and not paid back when ordered, or a repayment plan not kept. Joining with false papers: more than 20 cases or a gain of more than RMB 20,000.
    .why = If it does not, the entry should not have been made (2019 Measures, as reported).

fact-corrected = Has the breach been put right, and the money been paid back?
    .name = correction and repayment
    .help = For instance the benefits were paid back in full, or the employer registered and paid.
    .why = In lists of this kind putting things right is a usual condition for early removal. Whether it is one here was not read.
    .step = the person puts the breach right and pays the money back

fact-pledged = Has a written pledge been given?
    .name = written pledge
    .help = A credit pledge (信用承诺) to keep the rules of social insurance from now on.
    .why = In lists of this kind a pledge is a usual condition for early removal. Whether it is one here was not read.
    .step = the person gives a written pledge

fact-data_found_wrong = Has the authority found that the entry rests on wrong information?
    .name = finding that the entry rests on wrong information
    .help = For instance another person of the same name, or a sum that had been paid back in time. If only a detail is wrong, it has to be corrected too, but the entry stays; then answer “not yet”.
    .why = Whoever handles personal information has to check and correct it promptly (Personal Information Protection Law, art. 46).
    .step = the authority finds that the entry rests on wrong information

fact-listing_annulled = Has the listing been revoked in reconsideration or by a court?
    .name = revocation of the listing
    .help = A decision on administrative reconsideration (行政复议决定) or a judgment that revokes the listing.
    .why = An act that was revoked can no longer be applied.
    .step = the listing is revoked in reconsideration or by a court

fact-decision_served = On what day was the decision to list delivered?
    .name = delivery of the decision
    .help = The day on which the person received the decision, or otherwise learned of it.
    .why = The time limits for reconsideration and for a lawsuit run from knowing of the decision.

fact-deleted = Has the entry been taken off the list?
    .name = removal from the list
    .help = Only if it is off now.
    .why = Some of what the entry brings ends with the removal.
    .step = the authority takes the entry off the list

## Open questions of law

reading-joint-target = Is a person on this list a target of joint punishment (失信联合惩戒对象) in the sense of the Civil Servants Law?
reading-joint-target-included = Yes: a memorandum on joint punishment covers the list
reading-joint-target-not-included = No: the law means only those named so one by one

## Definitions

define-individual = the listed person is an individual

## Ways off the list

path-term = The entry’s time runs out (length not found)
    .what = Lists of this kind end after some years. How many years this one has, and from when they run, was not found in the final text, so no day can be given.
path-early-removal = Early removal after putting things right (conditions not found)
    .what = Whether the final text allows early removal, on which conditions and after how long, was not found. Putting things right and a written pledge are what such rules usually ask for. The social-insurance authority can be asked.
path-data-correction = The entry rests on wrong information
    .what = An individual can ask the authority to correct wrong or incomplete information about him or her. It has to check and to correct promptly; no number of days is given, and a refusal needs reasons and can be taken to court. That an entry without any true basis has to come off in this way is an interpretation. No waiting time and no pledge is needed.
path-listing-annulled = The listing is revoked in reconsideration or by a court
    .what = The general laws let an unlawful act of an authority be revoked. That a listing can be attacked in this way is an interpretation here, because the part of the list’s own rules on remedies was not read.

## Procedures

procedure-correction = Correcting information
    .what = For wrong or incomplete information about an individual, at any time.
procedure-correction-ask-correction = Ask the authority to correct or complete personal information
procedure-correction-sue-if-refused = Sue if the request is refused; the refusal needs reasons

procedure-remedies = Reconsideration and lawsuit
    .what = The time limits are those of the general laws. That a listing can be attacked in this way is an interpretation.
procedure-remedies-reconsideration = Ask for reconsideration of the listing
procedure-remedies-lawsuit = Sue against the listing, if no reconsideration was asked for

## Effects

effect-agency-record = The social-insurance agency keeps a record of the breach
effect-circulation = The entry is shared with the authorities that signed the memorandum on joint punishment
effect-air-travel = No air travel, once the person is put on the travel list as well (as reported)
effect-high-speed-rail = No premium seats on trains, once the person is put on the travel list as well (as reported)
effect-soft-sleeper-and-ship = No soft sleeper on trains, once the person is put on the travel list as well (as reported)

## What the entry closes meanwhile

bar-civil-servant = Cannot be recruited as a civil servant while listed as a target of joint punishment

## Notes

note-term-not-found = Not verified: the length of an entry and the way to early removal. The final text of 2019 was not found beyond its reasons for listing, and whether it is still in force was not checked. No number of years is shown here for that reason.
note-draft-figures = Figures that circulate, one year, two years and at most five, stand in a draft for comment of October 2018. A draft is not law, and this program does not count with them.
note-below-the-threshold = The case does not reach what the reason asks for, as it is reported. That is a reason to ask for a correction and to use the remedies.
note-repay-first = For these reasons much depends on repayment: as reported, smaller sums and benefits drawn after the right had ended lead to an entry only if they were not paid back when ordered, or if a repayment plan was not kept.
note-travel-has-its-own-list = The limits on planes and trains come with a list of their own, published monthly, and as reported last one year, with early removal once the duty is performed. They do not follow from this list by themselves.
note-measures-not-read = Not verified: the memorandum of 2018 adds measures of many authorities, among them those for aviation and railways. Its list of measures was not read, so this report may be missing some.
note-standard-since-2023 = Since December 2023 a State Council regulation tells the ministries to set the standard for serious lists in social insurance, and the agencies to record breaches truthfully. It gives no term.
note-remedies-not-told = Worth checking: did the decision say that it can be challenged, where and until when? If not, the time for challenging it begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known. For reconsideration this stands in the law in force since 2024. That the listing is such a decision is an interpretation.
note-credit-china = An interpretation: the website Credit China (信用中国) takes applications and passes them on. Under its own rules an entry of a serious list is shown for at least one year and at most three; if the matter is not put right by then, the rules of the authority decide.
note-names-of-persons-on-credit-china = Credit China does not, as a principle, show information about individuals. If a name is shown there, an objection can be made; it is checked within seven working days of being accepted.

## Sources

source-mohrss-2-2019 = Interim Measures on the list of seriously dishonest persons in social insurance (Ministry of Human Resources and Social Security, 2019)
    .short = 2019 Measures
source-draft-2018 = Draft for comment of the Measures on the list (October 2018)
    .short = draft of 2018
source-mou-1704-2018 = Memorandum on joint punishment of seriously dishonest enterprises and their staff in social insurance (2018)
    .short = 2018 Memorandum
source-travel-2018 = Two opinions on limiting train and air travel of certain persons (2018)
    .short = 2018 opinions on trains and planes
source-agencies-2023 = Regulation on the handling of social insurance (State Council, 2023)
    .short = 2023 Regulation on social insurance
source-civil-servants-2018 = Civil Servants Law (as revised in 2018)
    .short = Civil Servants Law
source-pipl-2021 = Personal Information Protection Law (2021)
    .short = Personal Information Protection Law
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-credit-repair-2025 = Measures for the management of credit repair (National Development and Reform Commission, 2025)
    .short = 2025 Measures on credit repair
