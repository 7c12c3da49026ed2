# The tax authorities' notices of tax arrears: every word a person reads about them.
# The logic stands in rules/tax-arrears/pack.toml; an id there has its words here.

title = The monthly notices of tax arrears (欠税公告)
    .short = Tax arrears notices
act = take this notice down
gone = the notice is taken down
was = the notice was taken down
about = Every month the tax authorities publish who has not paid tax in time: companies, sole traders and individuals. It is a notice of debts and not a blacklist with a term. Whoever has paid the tax and the late fees is left out of the next month’s notice, without asking. Serious violations are on another list (重大税收违法失信主体).
keeper = the tax authority
look-for = A notice headed 欠税公告 on a tax bureau’s website or the enforcement-publicity platform (行政执法信息公示平台), with name, number, kind of tax, period and amount; or, before it, a message with the draft and a request to confirm it.
actor-higher-court = the tax authority, a reconsideration authority or a court

## Groups of questions

group-notice = What is known about the notice?
group-payment = What has happened with the debt?
group-before = What happened before the notice?
group-after = What has happened since the notice?

## Facts

fact-subject = Whose arrears are shown?
    .name = who is named
    .help = The notice names companies and other organisations with the person in charge, sole traders with the owner, and individuals. Those who had to withhold tax, and guarantors, are treated alike.
    .why = What is shown differs (2025 Measures, arts. 5 and 13).
fact-subject-individual = An individual
fact-subject-sole-trader = A sole trader (个体工商户)
fact-subject-entity = A company or other organisation
fact-subject-person-in-charge = A person named as legal representative or in charge of a company (法定代表人、负责人)
fact-subject-withholder-or-guarantor = Somebody who had to withhold tax, or a guarantor

fact-published_on = On what day was the first notice with these arrears published?
    .name = first notice
    .help = The arrears are repeated in each month’s notice; the first one counts here. Answer “not yet” if there is only a draft. A month alone is also an answer.
    .why = The date tells which text applies (2025 Measures, art. 14).
    .step = the tax authority publishes the notice

fact-paid_all = Have the tax and the late fees in the notice been paid in full?
    .name = payment of tax and late fees
    .help = Give the day of the last payment. Late fees (税款滞纳金) on what is paid late are shown too, so paying the tax alone is not enough.
    .why = The next month’s notice then leaves them out (2025 Measures, art. 8(1)).
    .step = the tax and the late fees are paid in full

fact-secured = Has security been given for the tax and the late fees?
    .name = security for tax and late fees
    .help = Security (担保) that the tax authority has accepted. It does not end the notice.
    .why = It lets a person who owes tax leave the country (Tax Collection Law, art. 44).
    .step = security for the tax and late fees is given

fact-spared = Is one of these true?
    .name = reason to be left out
    .help = Choose all that fit, or none. They are about bankruptcy and liquidation.
    .why = The tax authority may then leave the arrears out of the notice (2025 Measures, art. 7(2)).
fact-spared-bankruptcy-satisfied = In bankruptcy, the tax authority got its share, and the money has not reached the treasury yet
fact-spared-liquidated-and-deregistered = A company that was liquidated according to law and deregistered
fact-spared-rest-after-plan = What remained unpaid after a reorganisation plan or settlement was kept

fact-debt_gone = Has the tax debt fallen away in another way?
    .name = end of the debt in another way
    .help = For instance because the tax decision was annulled, or changed so that nothing is owed. Give the day on which that took effect.
    .why = The next month’s notice has to follow such changes (2025 Measures, art. 8(1)); the article names changed registration data and “the like”.
    .step = the tax decision is annulled, or changed so that nothing is owed

fact-registration_changed = If the person is named with a company: has the company registered somebody else in that office?
    .name = registration of another person in charge
    .help = The new legal representative or person in charge is registered (登记信息变更). Give the day of the registration.
    .why = The next month’s notice has to follow changed registration data (2025 Measures, art. 8(1)).
    .step = the company registers another person in charge

fact-draft_pushed = On what day was the draft of the notice sent to the taxpayer?
    .name = draft of the notice
    .help = It is pushed electronically and asks for confirmation.
    .why = The taxpayer has three working days to confirm or object (2025 Measures, art. 6).

fact-objected_before = Has the taxpayer objected to the draft?
    .name = objection to the draft
    .help = Against errors of data or of calculation, with proof. Give the day on which it arrived.
    .why = The tax authority has three working days to check and answer (2025 Measures, art. 6(2)).
    .step = the taxpayer objects to the draft

fact-objected_after = Has somebody objected in writing after the notice?
    .name = written objection to the notice
    .help = Because the notice does not fit the facts, or because the procedure was not kept, with proof. There is no time limit for it. Give the day on which it arrived.
    .why = The tax authority has five working days to check and answer (2025 Measures, art. 8(2)).
    .step = the taxpayer objects in writing to the notice

fact-upheld = Has the tax authority found, on the objection, that these arrears are not to be shown?
    .name = objection found justified
    .help = It has to tell the result to the taxpayer. If only an amount or another detail was wrong, the notice is corrected and the rest stays: answer no.
    .why = It then has to correct the notice promptly (2025 Measures, art. 8(2)).
    .step = the tax authority finds that the arrears are not to be shown

fact-off_the_notice = Have the arrears been left out of the notice?
    .name = end of the notice for these arrears
    .help = The day of the first notice without them.
    .why = The effects look to this day.
    .step = the tax authority leaves the arrears out of the notice

## Open questions of law

reading-transition = The first notice is from before 1 March 2026. Do the rules of 2025 apply to it? They say nothing about older notices.
reading-transition-new-text = Yes: each month’s notice follows the rules in force in that month
reading-transition-old-text = No: the older rules go on for them

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Such a day counts as a working day, because the State Council’s notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

## Definitions, as they appear in explanations

define-paid_under_new_text = the tax and late fees are paid, and the rules of 2025 are in force
define-gone_under_new_text = the debt has fallen away, and the rules of 2025 are in force
define-changed_under_new_text = another person in charge is registered, and the rules of 2025 are in force
define-draft_under_new_text = the draft was sent since 1 March 2026
define-three_days = three working days
define-five_days = five working days

## Ways off the notice

path-paid = The tax and the late fees are paid in full
    .what = Once everything in the notice is paid, the tax authority updates it in the next month’s notice. Nobody has to ask. The day of the month is not set, so the last day of that month is shown.
path-debt-gone = The debt falls away in another way
    .what = If the tax decision is annulled, or changed so that nothing is owed, the next month’s notice has to follow. The article speaks of changed registration data and the like, so this is an interpretation.
path-another-person-in-charge = The company registers another person in charge
    .what = A company’s notice names its legal representative or person in charge. When that registration changes, the next month’s notice has to follow. That the earlier person’s name then goes is how the two articles are read together here. The company’s arrears stay in the notice.
path-objection = A written objection succeeds
    .what = The taxpayer can object in writing at any time after the notice: because it does not fit the facts, or because the procedure was not kept. If the objection is justified, the notice has to be corrected promptly. No number of days is set for that. Where only a detail was wrong, the rest stays.
path-spared = Bankruptcy or liquidation: the arrears may be left out
    .what = In three situations of bankruptcy and liquidation the tax authority may leave the arrears out of the notice. It need not.

## Procedures

procedure-before-the-notice = Before the notice: confirm or object
    .what = The tax authority has to send the draft first. Silence counts as agreement: the notice is then published.
procedure-before-the-notice-confirm-or-object = The taxpayer confirms the draft, or objects with proof, within three working days
procedure-before-the-notice-check = The tax authority checks the objection within three working days and tells the result

procedure-objection = After the notice: objecting in writing
    .what = In writing, with proof, to the tax authority that published the notice. There is no time limit.
procedure-objection-object = The taxpayer objects in writing
procedure-objection-check = The tax authority checks within five working days and tells the result
procedure-objection-correct = The tax authority corrects the notice promptly (及时); no number of days is set

## Effects of the notice

effect-publication = The arrears are published every month
effect-tax-grade = The notice is linked with the tax credit grade (how was not read)

## Bars

bar-exit-restriction = The tax authority may ask that a person who owes tax, or the legal representative, be stopped from leaving the country (until tax and late fees are paid or secured)
bar-tax-debt = The tax itself, with late fees that grow every day

## Notes

note-no-notice-yet = There is no notice yet. The ways off begin with the notice. What can be done before it stands under “Procedures”: objecting to the draft. Paying in time is the other way.
note-not-the-list-of-violations = Two different things: this notice is about unpaid tax of any amount and has no term. The list of major tax violations (重大税收违法失信主体) is about eleven serious violations and runs for three years.
note-late-fees-too = Easily mistaken: once tax is paid late, the late fees on it are shown in the notice. They have to be paid too before the name goes.
note-no-application-needed = Nobody has to apply after paying. If the next month’s notice still shows the arrears, a written objection is the way.
note-individuals-are-named = For an individual the notice shows name, kind and number of the identity document, kinds of tax, periods and amounts.
note-named-with-the-company = Who can object: the article speaks of the taxpayer, here the company. Whether a person named with it can object in their own name is not said; the company can do so for them.
note-by-analogy = For those who had to withhold tax, and for guarantors, the rules are applied by reference (参照). The text says no more.
note-silence-counts-as-agreement = Worth knowing: who does not answer the draft within three working days is published.
note-dispute-about-the-tax = A separate way: whoever disputes the tax itself first has to pay it or give security, and can then ask for administrative reconsideration, and after that go to court (Tax Collection Law, art. 88(1)).
note-exit-is-separate = A separate matter: a person who owes tax, or the legal representative of one who does, has to pay or give security before leaving the country. Otherwise the tax authority may ask the border authority to stop them.
note-older-text = Known only in part: under the older rules, companies were shown every quarter and individuals every half year. What they said about taking a name off was not read, and nothing says how notices from before 1 March 2026 are treated.
note-freshness = How current this is: no change of these rules was found up to about the summer of 2026. Later changes cannot be ruled out.

## Sources

source-arrears-2004 = Measures on notices of tax arrears, for trial use (State Administration of Taxation, Order 9, as amended by Order 44)
    .short = older Measures on arrears notices
source-arrears-2025 = Measures on notices of tax arrears (State Taxation Administration, Order 61 of 2025)
    .short = 2025 Measures on arrears notices
source-tax-law-2015 = Law on the Administration of Tax Collection (as amended in 2015)
    .short = Tax Collection Law
source-legislation-2023 = Legislation Law (as amended in 2023)
    .short = Legislation Law
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
