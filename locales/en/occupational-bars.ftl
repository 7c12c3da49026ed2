# What coming off a blacklist does not lift: every word a person reads about it.
# The logic stands in rules/occupational-bars/pack.toml; an id there has its words here.

title = Bans from posts, professions and licences that outlive a blacklist (从业限制、职业禁入)
    .short = Occupational bars
act = lift these bans
gone = the bans are lifted
was = the bans were lifted
about = A conviction, a penalty, a revoked licence or a dismissal can close a profession, a post or a licence for some years or for life. These bans stand in the law on each profession and not on any blacklist, so coming off a list does not lift them. Here an “entry” is one judgment or one decision. Some bans end on a day that can be counted, some run for the term written in the decision, and some never end unless the judgment or decision is set aside.
keeper = the court or authority that made the decision
look-for = A judgment (刑事判决书), a penalty decision (行政处罚决定书), a decision to revoke a licence (吊销许可证, 吊销执业证书), a market ban (市场禁入决定书) or a dismissal (开除). Phrases such as 不得从事, 禁止从事, 终身 or 五年内 point to a ban.

## Groups of questions

group-decision = What was decided, and is it still in force?
group-conviction = What is known about the conviction and the sentence?
group-penalty = What does the penalty decision say about a ban?
group-challenge = When did the person learn of the decision?

## Facts

fact-basis = What kind of decision is it?
    .name = kind of decision
    .help = Take one judgment or decision at a time; a conviction and a revoked licence are two entries. A revoked licence, a market ban and a ban from an occupation set by an authority are administrative penalties. A penalty by the police for a public order offence (治安管理处罚) has a line of its own.
    .why = Some bans follow from any conviction, others only from a certain penalty or from dismissal (Criminal Law, arts. 33 and 34; Administrative Penalty Law, art. 9).
fact-basis-conviction = A conviction with a criminal punishment (刑事处罚)
fact-basis-exempted = A minor crime left unpunished, or not prosecuted for that reason (免予刑事处罚, 不起诉)
fact-basis-administrative-penalty = An administrative penalty, a revoked licence or a ban set by an authority (行政处罚)
fact-basis-public-security-penalty = A penalty by the police for a public order offence (治安管理处罚)
fact-basis-dismissal = Dismissal from public employment (开除公职)
fact-basis-removal-from-post = Removal from the post as a sanction (撤职)
fact-basis-other = Something else, such as a bankruptcy or the loss of a post without a sanction (免职)

fact-decided_on = On what day was the decision made, or did the judgment become final?
    .name = decision
    .help = For a penalty, the date written on the decision. For a conviction, the day on which no appeal was possible any more (发生法律效力). For a revoked driving licence, the day of the revocation. For a dismissal, the date of the dismissal. For a bankruptcy, the day on which it was completed. A month or a year alone is also an answer.
    .why = Several bans count from this day (for instance Food Safety Law, art. 135(1)), and it shows which text of a law applied.

fact-triggers = What was it about?
    .name = subject of the decision
    .help = Choose all that fit, or none. The judgment or decision names the article; compare it. If the subject is not here, the bans after any conviction or dismissal are still shown.
    .why = Each profession has its own law, with its own trigger and its own length.
fact-triggers-food-crime = Food: convicted of a food-safety crime (食品安全犯罪)
fact-triggers-food-licence-revoked = Food: a food licence was revoked (吊销许可证); the person held it or was responsible
fact-triggers-food-three-penalties = Food: three penalties within one year, none of them a stop of business or a revocation
fact-triggers-food-testing-dismissed = Food testing: dismissed from the testing body (开除) for a breach of the Food Safety Law
fact-triggers-food-testing-life = Food testing: criminally punished, or dismissed because a false report led to a major accident
fact-triggers-farm-testing-life = Farm product testing: criminally punished, or a false report led to a major accident
fact-triggers-animal-trade = Animals: trade in animals or meat that the law forbids (Animal Epidemic Prevention Law, art. 97)
fact-triggers-animal-trade-crime = Animals: the same, and it was a crime
fact-triggers-drug-fake = Medicine: fake drugs, or serious cases of substandard drugs (假药、劣药)
fact-triggers-drug-bribery = Medicine: a drug company bribed state officials
fact-triggers-drug-serious = Medicine: serious breach of arts. 124 to 126 of the Drug Administration Law
fact-triggers-drug-licence = Medicine: licence forged, lent or got by fraud, in a serious case (arts. 122, 123)
fact-triggers-vaccine-fake = Vaccines: fake, or serious cases of substandard vaccines
fact-triggers-vaccine-other = Vaccines: serious breach of art. 81 or 82 of the Vaccine Law
fact-triggers-biosafety = Biotechnology research or use that the state forbids
fact-triggers-doctor-licence-revoked = Doctors: the licence to practise was revoked (吊销医师执业证书)
fact-triggers-doctor-ethics = Doctors: serious breach of medical ethics with very bad effects in public
fact-triggers-drunk-driving = Driving: drunk (醉酒驾驶), own vehicle
fact-triggers-drink-driving-commercial = Driving: after drinking, in a commercial vehicle (营运机动车)
fact-triggers-drunk-driving-commercial = Driving: drunk, in a commercial vehicle
fact-triggers-drink-driving-accident = Driving: after drinking or drunk, a major accident that is a crime
fact-triggers-hit-and-run = Driving: fled after causing an accident (逃逸), and the licence was revoked
fact-triggers-drink-driving-again = Driving: after drinking, for the second time (licence revoked)
fact-triggers-seafarer-fled = Ships: fled after an accident at sea
fact-triggers-economic-crime = Money and goods: convicted of bribery, embezzlement, misuse of property, or a crime of Chapter III (market order; unsafe food, fake drugs, loan fraud are among them)
fact-triggers-state-assets-loss = State companies: removed as director, supervisor or manager for a great loss of state assets
fact-triggers-state-assets-grave-loss = State companies: the same, and the loss was especially great
fact-triggers-company-bankrupt = Companies: personally responsible for the bankruptcy of a company the person directed
fact-triggers-company-licence-revoked = Companies: legal representative, personally responsible, of a company whose business licence was revoked or that was ordered to close
fact-triggers-accounting-crime = Accounting: convicted for a breach tied to accounting work (false accounts, embezzlement …)
fact-triggers-accounting-serious = Accounting: an accountant penalised for forging, hiding or destroying accounts, or in a serious case under art. 40 of the Accounting Law
fact-triggers-cpa-certificate-revoked = Auditors: certificate of certified public accountant revoked
fact-triggers-audit-crime = Auditors: intentional crime by a false or forbidden audit report
fact-triggers-appraisal-crime = Appraisers: a false appraisal report that was a crime
fact-triggers-securities-ban = Securities: market ban from posts and business (证券市场禁入)
fact-triggers-securities-trading-ban = Securities: ban from trading
fact-triggers-futures-ban = Futures: market ban (期货市场禁入)
fact-triggers-bank-ban = Banks: ban from posts or from banking work
fact-triggers-insurance-ban = Insurance: ban from the insurance business
fact-triggers-export-crime = Export control: criminally punished
fact-triggers-export-penalty = Export control: penalised
fact-triggers-lawyer-or-notary-licence-revoked = Law: lawyer’s or notary’s licence revoked
fact-triggers-auctioneer-certificate-revoked = Auctions: auctioneer’s certificate revoked
fact-triggers-children-harm = Children: record of sexual assault, abuse, trafficking or violence
fact-triggers-kindergarten-record = Children: record of sexual harassment, drugs or gambling (closes kindergartens)
fact-triggers-preschool-misconduct = Kindergarten: corporal punishment, humiliation, abuse or other listed misconduct
fact-triggers-nursery-abuse = Nursery (托育机构): abuse of small children
fact-triggers-safety-principal = Work safety: head of a business, punished or removed after an accident
fact-triggers-safety-unit-closed = Work safety: head of a business that was closed down
fact-triggers-safety-false-report = Work safety: false report or lent qualification of a testing or assessment body
fact-triggers-fire-service-loss = Fire safety: false report or missing qualification of a service firm, with great loss
fact-triggers-environment-report = Environment: gravely wrong environmental impact report
fact-triggers-soil-report = Environment: false report on soil pollution
fact-triggers-environment-monitoring = Environment: false monitoring data
fact-triggers-network-harm = Networks: attack on or harm to network security
fact-triggers-entertainment-unlicensed = Entertainment venue without a licence, closed down
fact-triggers-entertainment-licence-revoked = Entertainment venue: licence revoked or withdrawn
fact-triggers-entertainment-crime = Entertainment venues: one of the crimes or measures in art. 5 of that Regulation
fact-triggers-tour-licence-revoked = Tourism: guide’s licence or travel agency’s licence revoked
fact-triggers-doping = Sport: organised, forced, tricked, incited or enticed athletes to use doping (for supplying it the decision sets a ban)
fact-triggers-procurement = Government purchasing: put on the list of bad conduct
fact-triggers-bidding-collusion = Bidding: collusion or bribery, serious case
fact-triggers-bidding-fraud = Bidding: false name or fraud, serious case
fact-triggers-bidding-contract = Bidding: contract not performed, serious case

fact-set_aside = Has the judgment or decision been set aside?
    .name = judgment or decision set aside
    .help = For instance an acquittal after a retrial (再审改判无罪), or a penalty withdrawn, annulled by a court, or found unlawful or void (撤销, 确认违法, 确认无效). A shorter sentence, a pardon or good conduct is not enough. If it happened on the very day the case is looked at, look at the case on the next day.
    .why = It is the only way out of a ban for life that was found (Criminal Procedure Law, art. 253; Administrative Penalty Law, art. 48(2)).
    .step = the court or authority sets the judgment or decision aside

fact-fault = Was the crime intentional?
    .name = kind of fault
    .help = The judgment names the crime. Most are intentional (故意犯罪); causing a traffic accident, for instance, is a crime of negligence (过失犯罪).
    .why = Lawyers, teachers, notaries, auctioneers and appraisers are treated differently for crimes of negligence (for instance Lawyers Law, art. 7(2)).
fact-fault-intentional = Intentional (故意)
fact-fault-negligent-at-work = Negligent, in the person’s office or profession (职务过失)
fact-fault-negligent-otherwise = Negligent, otherwise (过失)

fact-sentence = What was the main punishment?
    .name = punishment
    .help = Imprisonment means fixed-term imprisonment (有期徒刑) or more, also when suspended. Control (管制) and criminal detention (拘役) are lighter. Choose “A fine or another additional punishment only (单处附加刑)” for a fine, or another additional punishment, without any of these.
    .why = The ban for teachers and the lifelong ban from food business ask for imprisonment (Teachers Law, art. 14; Food Safety Law, art. 135(2)).
fact-sentence-fine-only = A fine or another additional punishment only (单处附加刑)
fact-sentence-control-or-detention = Control or criminal detention (管制, 拘役)
fact-sentence-imprisonment = Imprisonment for a fixed term or more (有期徒刑以上)

fact-sentence_suspended = Was the sentence suspended?
    .name = suspended sentence
    .help = The judgment says 缓刑 and names a time of probation (考验期).
    .why = For company posts two years after probation count then, and not five (Company Law, art. 178(1)(2)).

fact-punishment_completed = Has the punishment been completed?
    .name = end of the punishment
    .help = The last day of the punishment, with any loss of political rights; for a suspended sentence the last day of probation; on parole (假释) the day on which the time of parole ends. For a fine, the day it was paid.
    .why = Several bans count from this day (for instance Asset Appraisal Law, art. 11).
    .step = the punishment ends

fact-released_on_parole = Was the person released on parole?
    .name = release on parole
    .help = The day of release on parole (假释). “Not yet” if the person was not released on parole.
    .why = A court’s ban from an occupation runs from that day, and not only from the end of the punishment (Criminal Law, art. 37-1). The other bans do not name it.
    .step = the court grants parole

fact-political_rights_removed = Did the judgment take away the person’s political rights?
    .name = loss of political rights
    .help = The judgment says 剥夺政治权利.
    .why = It closes teaching, and posts in companies and banks, whatever the crime (Teachers Law, art. 14; Company Law, art. 178(1)(2); Commercial Banks Law, art. 27(1)).

fact-occupation_banned = Did the criminal court ban the person from an occupation?
    .name = ban from an occupation
    .help = The judgment says 禁止从事相关职业 (从业禁止). It may only be set for a crime that used the occupation or broke its special duties.
    .why = Such a ban lasts three to five years after the punishment or from parole (Criminal Law, art. 37-1).

fact-occupation_ban_years = For how many years did the criminal court set it?
    .name = years of the court’s ban from an occupation
    .help = Three, four or five years; the judgment says how many.
    .why = The ban ends when they are over (Criminal Law, art. 37-1).

fact-state_company_officer = Was the person a director, supervisor or senior manager of a state-owned or state-controlled company?
    .name = post in a state company
    .help = At the time of the crime: director (董事), supervisor (监事) or senior manager (高级管理人员) of a wholly state-owned enterprise or company or of a company the state controls (国有独资、国有资本控股).
    .why = For them a conviction for bribery, embezzlement, misuse of property or a crime against the market order closes such posts for good (State-owned Assets Law, art. 73).

fact-under_18_at_offence = Was the person under 18 at the time of the crime, with a sentence of five years or less?
    .name = under 18 at the time of the crime, and five years or less
    .help = Both must be the case.
    .why = The record then has to be sealed, and the duty to tell an employer falls away (Criminal Procedure Law, art. 286; Criminal Law, art. 100(2)).

fact-ban_set = Does the penalty decision itself set a ban?
    .name = ban set in the decision
    .help = Look for 禁止从事, 市场禁入, 取消任职资格 with a number of years, or 终身 (for life).
    .why = Many laws let the authority choose the length, up to life (for instance Securities Law, art. 221).
fact-ban_set-none = No, no ban is set
fact-ban_set-fixed-term = Yes, for a number of years
fact-ban_set-lifelong = Yes, for life (终身)

fact-ban_years = For how many years does the decision set it?
    .name = years of the ban in the decision
    .help = The number written in the decision. If the ban is for life or there is none, leave this open.
    .why = The ban ends when they are over.

fact-serious = Does the decision call the case serious?
    .name = serious case
    .help = The decision says 情节严重.
    .why = Some bans become longer or lifelong in a serious case (for instance Work Safety Law, arts. 92(3) and 113).

fact-major_accident = Was the person responsible for a major or especially grave accident?
    .name = responsibility for a major accident
    .help = The classes of work accidents are 一般, 较大, 重大, 特别重大; the last two count here.
    .why = The head of such a business may never again head one in the same industry (Work Safety Law, art. 94(3)).

fact-served_on = On what day was the decision delivered to the person?
    .name = delivery of the decision
    .help = The day on which the person received it or learned of it (送达).
    .why = The time for asking for reconsideration runs from then (Administrative Reconsideration Law, art. 20; Administrative Litigation Law, art. 46), and on one reading some bans do too.

## Readings

reading-unstated-start = Many articles ban “within five years” without saying from when. From which day does such a ban run?
    .name = start of a ban whose law names none
reading-unstated-start-decision = From the day of the decision, as the articles that do name a day say
reading-unstated-start-delivery = From delivery of the decision, when it has to be obeyed
reading-first-day = Is the day from which the years run itself counted?
    .name = whether the first day counts
reading-first-day-not-counted = No, it is not counted
reading-first-day-counted = Yes, it is counted
reading-environment-life-ban = A lifelong ban from environmental reports came from a law repealed on 15 August 2026, and the Code that replaced it knows no lifelong ban. Does it go on? No article says so either way.
    .name = lifelong bans under the repealed environmental laws
reading-environment-life-ban-stays = It goes on: it came with the conviction under the law of that day
reading-environment-life-ban-falls-away = It ended with the law it rests on, on 15 August 2026

## Definitions

define-convicted = the person was convicted and punished
define-intentional_crime = the crime was intentional
define-imprisoned = the sentence is imprisonment for a fixed term or more
define-dismissed = the person was dismissed from public employment
define-annulled = the judgment or decision has been set aside
define-from_decision = the time runs from the decision
define-from_start = the time runs from the day from which the ban counts
define-from_completion = the time runs from the end of the punishment
define-ban_term = the term set in the decision ends
define-from_parole = the day of release on parole
define-bidding_longest = the longest ban from bidding that the article allows
define-bidding_shortest = the shortest ban from bidding that the article allows
define-before_code = the decision is older than the Ecological and Environmental Code
define-under_code = the decision was made when the Ecological and Environmental Code was in force

## Ways off

path-conviction-set-aside = The conviction is set aside
    .what = There is no expiry and no repair for a conviction. The person can petition for a retrial at any time; in five situations, such as new evidence or a serious error of law, the court has to try the case again. Whether the new judgment sets the conviction aside is for the court. Only then is the basis of these bans gone.
path-decision-set-aside = The penalty decision is set aside
    .what = If the decision is changed, annulled, or found unlawful or void, the authority has to take the published decision off within three working days and give its reasons in public. That is all the text promises; that the ban ends with the decision is an interpretation.
path-dismissal-set-aside = The dismissal or removal is set aside
    .what = A sanction by a supervisory commission can be reviewed by the commission that made it, and then by the one above. They have to set it aside if the facts are not clear, the procedure was gravely wrong or powers were exceeded; whether that is so is for them to say. They then decide anew or have it decided anew. Once the sanction is set aside, rank and pay have to be given back and the person’s name restored (art. 60(1)); no article says within how many days. For sanctions by an employer, the rules of that body apply.

## Procedures

procedure-challenge-a-conviction = Asking for a retrial
    .what = The person, or close family, can petition a court or a procuratorate (申诉). The judgment stays in force meanwhile.
procedure-challenge-a-conviction-petition = The person petitions for a retrial; no last day is set in the article that was read
procedure-challenge-a-penalty = Challenging a penalty
    .what = The person can ask for administrative reconsideration or go to court. The penalty stays in force meanwhile, with few exceptions. Special laws may set other times.
procedure-challenge-a-penalty-ask-reconsideration = The person asks for administrative reconsideration (行政复议) within sixty days
procedure-challenge-a-penalty-sue = Or the person goes to court (行政诉讼) within six months

## Bars

bar-lawyer-convicted = Lawyer, after a conviction for an intentional crime
bar-teacher-convicted = Teacher, after imprisonment for an intentional crime or loss of political rights
bar-civil-servant-convicted = Recruitment as a civil servant, after a conviction
bar-judge-or-prosecutor-convicted = Judge or prosecutor, after a conviction
bar-supervisor-convicted = Supervisor in a supervisory commission, after a conviction, or after a minor crime left unpunished
bar-assessor-convicted = People’s assessor, after a conviction
bar-notary-convicted = Notary, after a conviction for an intentional crime or for negligence in office
bar-auctioneer-convicted = Auctioneer, after a conviction for an intentional crime
bar-accountant-convicted = Certified public accountant, for five years after the punishment
bar-appraiser-convicted = Asset appraiser, for five years after the punishment
bar-doctor-convicted = Doctor, for two years after the punishment
bar-director-convicted = Director, supervisor or senior manager of a company, for five years after the punishment (two after probation)
bar-occupation-ban = The occupation named by the criminal court, for the three to five years it set, counted from the end of the punishment or from the day of parole
bar-bank-director-convicted = Director or senior manager of a commercial bank, after a conviction for a crime of property, bribery or the market order, or with loss of political rights
bar-state-company-post-life = Director, supervisor or senior manager of a state-owned or state-controlled company, for somebody who held such a post, after such a conviction or an especially great loss
bar-civil-servant-dismissed = Recruitment as a civil servant, after dismissal from public employment
bar-lawyer-after-dismissal = Lawyer, after dismissal from public employment or a revoked licence
bar-notary-after-dismissal = Notary, after dismissal from public employment or a revoked licence
bar-judge-or-prosecutor-after-dismissal = Judge or prosecutor, after dismissal from public employment or a revoked licence
bar-assessor-after-dismissal = People’s assessor, after dismissal from public employment or a revoked licence
bar-supervisor-after-dismissal = Supervisor in a supervisory commission, after dismissal or removal from a public post
bar-auctioneer-after-dismissal = Auctioneer, for five years after dismissal from public employment or a revoked certificate
bar-advocate-after-revocation = Defender or representative in court, except for close family, after a revoked licence
bar-food-life = Managing food production or trade, or being a food safety manager, after imprisonment for a food-safety crime
bar-food-5-years = Applying for a food licence, managing a food business, or being its food safety manager, for five years from the penalty decision
bar-food-testing-10-years = Food testing, for ten years from the dismissal
bar-food-testing-life = Food testing, after a criminal punishment or a major accident
bar-farm-testing-life = Testing of farm products, after a criminal punishment or a major accident
bar-animal-trade-5-years = Slaughter, trade and transport of animals and animal products, for five years
bar-animal-trade-life = Slaughter, trade and transport of animals and animal products, after a crime
bar-drug-life = Making or trading in medicines, after fake drugs or vaccines, serious cases of substandard ones, or bribery
bar-drug-10-years = Making or trading in medicines, for ten years
bar-drug-by-decision = Making or trading in medicines, for the term in the decision: ten years up to life
bar-vaccine-by-decision = Making or trading in medicines, for the term in the decision: up to ten years, or up to life
bar-biotechnology = Such biotechnology research or use, for the term in the decision: ten years up to life
bar-doctor-licence = New registration as a doctor, for two years after the licence was revoked
bar-health-services = Health services or clinical research, for the term in the decision: five years up to life
bar-driving-life = A new driving licence, after a crime of drink-driving with a major accident, or after fleeing an accident
bar-driving-5-years = A new driving licence, for five years
bar-driving-10-years = A new driving licence, for ten years
bar-driving-commercial-life = Driving commercial vehicles, also with a new licence
bar-seafarer-life = A seafarer’s certificate, after fleeing an accident
bar-director-bankrupt = Director, supervisor or senior manager of a company, for three years after the bankruptcy was completed
bar-director-licence-revoked = Director, supervisor or senior manager of a company, for three years after the company’s licence was revoked or it was ordered to close
bar-bank-director-company = Director or senior manager of a commercial bank, after such a bankruptcy or revocation (an order to close is not named there)
bar-state-company-post-5-years = Director, supervisor or senior manager of a state-owned or state-controlled company, for five years
bar-accounting-life = Accounting work, after a crime tied to it
bar-accounting-5-years = Accounting work, for five years after a penalty for forged, hidden or destroyed accounts or in another serious case
bar-accountant-certificate = New registration as a certified public accountant, for five years after the certificate was revoked
bar-accountant-life = Certified public accountant, after an intentional audit crime
bar-appraiser-life = Asset appraiser, after a false report that was a crime
bar-securities-market-ban = Securities business and posts with issuers, for the term in the decision: three to five, six to ten years, or life
bar-securities-trading-ban = Trading in securities, for the term in the decision: at most five years
bar-futures-market-ban = Futures trading, business and posts, for the term in the decision, up to life
bar-bank-work = Banking posts or banking work, for the term in the decision, up to life
bar-insurance-work = The insurance business, for the term in the decision, up to life
bar-export-life = Export business of the kind concerned, after a criminal punishment
bar-export-by-decision = Export business of the kind concerned, for the term in the decision: at most five years
bar-procurement-ban = Government purchasing, for one to three years
bar-bidding-ban = Bids for projects that must be put out to tender, for the term in the decision of the supervising authority: one to two years after collusion or bribery, one to three after fraud, two to five after a contract was not performed
bar-work-with-children = Work in close contact with minors, with such a record
bar-kindergarten-work = Work in or running of a kindergarten, with such a record
bar-kindergarten-by-decision = Work in or running of a kindergarten, for the term in the decision, up to life
bar-nursery-life = Care of small children in nurseries, after abuse
bar-business-head-5-years = Head of any business, for five years after the punishment or removal
bar-business-head-life = Head of a business in the same industry, after a major accident or a serious case
bar-business-head-closed-5-years = Head of any business, for five years after the business was closed down
bar-safety-testing-5-years = Safety assessment, certification and testing, for five years
bar-safety-testing-life = Safety assessment, certification and testing, in a serious case
bar-fire-service-life = The market for fire safety services, after great loss
bar-environment-report-5-years = Writing environmental impact reports, for five years
bar-environment-10-years = The environmental work concerned, for ten years in a serious case
bar-environment-service-5-years = Environmental monitoring or soil reports, for five years
bar-environment-life = Writing environmental impact reports or soil reports, for life under the laws in force until 14 August 2026
bar-network-5-years = Key posts in network security and network operation, for five years
bar-network-life = Key posts in network security and network operation, after a criminal punishment
bar-entertainment-life = Investing in or heading an entertainment venue, after running one without a licence
bar-entertainment-work = Opening or working in an entertainment venue, after one of the crimes or measures in article 5, or loss of political rights
bar-entertainment-5-years = Legal representative or head of an entertainment venue, for five years
bar-tour-3-years = A new guide’s licence, or travel agency work, for three years from the penalty
bar-sport-4-years = Sports management and support of athletes, for four years
bar-sport-life = Sports management and support of athletes, in a serious case

## Notes

note-apart-from-lists = A separate matter: these limits follow from the conviction, penalty or dismissal itself. Coming off a blacklist does not end them, and the end of one of them does not take anybody off a list.
note-list-waits-for-the-ban = The other way round there can be a link: the market regulator’s list of serious violations can be left early only when a statutory ban is over, and a ban of more than three years keeps the entry for as long.
note-set-aside-ends-it = An interpretation: if the judgment or decision is set aside, what it rests on is gone, and the limits tied to it end. Only for the securities market ban does a text that was read say so (2021 Provisions, art. 12). A ban that was set by a decision of its own should be asked to be set aside as well. If it was set aside on the very day the case is looked at, look at it on the next day.
note-duty-to-tell = A duty for life: whoever has been criminally punished has to tell the army or an employer so when joining. It does not hold for a person under 18 at the time of the crime with a sentence of five years or less.
note-sealed-record = For a person under 18 at the time of the crime with a sentence of five years or less, the record has to be sealed and may be given only to courts, prosecutors and police for a case, or to bodies that state rules allow to ask. The laws on the professions listed here do not say what that means for each post.
note-sealed-public-order-record = Since 1 January 2026 the record of a public order offence has to be sealed; only state bodies for a case, and bodies that state rules allow to ask, may be told.
note-suspended-completion = An open point: after a suspended sentence the punishment is no longer carried out once probation is over. Only the Company Law names the end of probation. The laws on accountants, appraisers and doctors, and the Criminal Law for a court’s ban from an occupation, speak of the completion of the punishment; here the day given for the end of the punishment is used for them too.
note-public-employee = For public employees: imprisonment, detention or control for an intentional crime means dismissal; a fine alone means removal from the post, or dismissal if it had bad effects. That dismissal brings limits of its own; it can be added as a further entry.
note-registration-ends = Who already practises is affected too: after a criminal punishment the registration of a doctor or a certified public accountant ends, after an intentional crime a lawyer’s licence is revoked, and a teacher loses the qualification where the ban for teachers applies. A doctor or accountant can register again when the time shown here is over and the other conditions are met.
note-occupation-ban-or-statute = Where another law has its own ban from an occupation, that law goes before the three to five years a criminal court may set.
note-food-crime-and-posts = To check: making or selling unsafe or poisonous food (Criminal Law, arts. 143 and 144) is a crime of Chapter III, against the market order. If that is the crime, choose that line as well: it closes posts in companies and banks too, and posts in state companies for good for somebody who held one.
note-food-employer = A food business that employs somebody against these bans loses its own licence. Employers will therefore ask.
note-food-three-penalties = Three such penalties within a year lead to an order to stop business, and may go as far as revocation of the licence. Only the revocation brings the five-year ban.
note-second-drink-driving = For drinking and driving a second time the law orders detention, a fine and revocation of the licence. It sets no ban of its own on a new licence; the waiting time in the police rules was not read.
note-repeats-and-life = Repeated lesser breaches: in serious cases a lifelong market ban may be set for somebody penalised twice or more within five years, or banned within five years. It may be set; it need not.
note-market-ban-length = To check: the 2021 Provisions know bans from posts of three to five years, six to ten years, or life, and trading bans of at most five years. A shorter one is possible where it had to be reduced (art. 9); no longer one is reckoned here. What was done before 19 July 2021 follows the earlier text unless the new one is kinder (art. 17).
note-term-below-the-least = To check: the term given is shorter than the shortest in the article, and the article’s is shown. Where the penalty had to be mitigated, it can be shorter (Administrative Penalty Law, art. 32); then the term in the decision counts, and not the day shown here.
note-accounting-renumbered = The numbers changed: the lifelong ban is article 38 of the 2024 text and was article 40 of the 2017 text; the five-year ban is in articles 40 and 41 and was in articles 42 to 44.
note-network-renumbered = The number changed: the ban is article 66 of the text in force since 1 January 2026 (a day known from press reports) and was article 63 before. The rule is the same.
note-accountant-renumbered = From 1 January 2027 the rules on registration of accountants are in article 12 (now article 10), and an intentional audit crime then means a ban for life (article 47).
note-environment-code = The law changed: the Ecological and Environmental Code repealed ten environmental laws on 15 August 2026. It bans from such work for five years, or ten in a serious case. The lifelong bans after a crime, which two of the repealed laws had, are not in it. It has no rule on bans already running.
note-dismissal-scope = Only dismissal (开除) from public employment closes the posts shown here. For supervisors removal from the post (撤职) is enough. A dismissal by a private employer is something else.
note-older-decisions = To check for old decisions: the bans are given as in the texts named here. For a decision from before such a text, the text of that day was not compared.
note-not-all = Not complete: other laws and regulations have further bans (seeds, foreign trade, film, traditional medicine, private teaching and more), and ministries add conditions. Ask which licence or post is wanted, and read its own law.
note-freshness = How current this is: the statutes were compared as at July 2026, some up to August 2026. Later changes cannot be ruled out.

## Sources

source-criminal-law = Criminal Law
    .short = Criminal Law
source-criminal-procedure-2018 = Criminal Procedure Law (as amended in 2018)
    .short = Criminal Procedure Law
source-penalty-2021 = Administrative Penalty Law (as revised in 2021)
    .short = Administrative Penalty Law
source-public-security-2025 = Law on penalties for public order offences (as revised in 2025)
    .short = 2025 Public Order Penalties Law
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-administrative-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-civil-code = Civil Code
    .short = Civil Code
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
source-discipline-2020 = Law on administrative discipline of public employees (2020)
    .short = 2020 Law on discipline of public employees
source-lawyers-2017 = Lawyers Law (as amended in 2017)
    .short = Lawyers Law
source-teachers-2009 = Teachers Law (as amended in 2009)
    .short = Teachers Law
source-civil-servants-2018 = Civil Servants Law (as revised in 2018)
    .short = Civil Servants Law
source-judges-2019 = Judges Law (as revised in 2019)
    .short = Judges Law
source-prosecutors-2019 = Prosecutors Law (as revised in 2019)
    .short = Prosecutors Law
source-supervisors-2021 = Supervisors Law (2021)
    .short = Supervisors Law
source-assessors-2018 = People’s Assessors Law (2018)
    .short = People’s Assessors Law
source-notaries-2017 = Notary Law (as amended in 2017)
    .short = Notary Law
source-auction-law = Auction Law (as amended in 2015)
    .short = Auction Law
source-cpa-2014 = Certified Public Accountants Law (as amended in 2014)
    .short = Accountants Law (until 2026)
source-cpa-2026 = Certified Public Accountants Law (as amended in 2026)
    .short = Accountants Law (from 2027)
source-appraisal-2016 = Asset Appraisal Law (2016)
    .short = Asset Appraisal Law
source-doctors-2021 = Doctors Law (2021)
    .short = Doctors Law
source-company-2023 = Company Law (as revised in 2023)
    .short = Company Law
source-state-assets-2008 = Law on state-owned assets of enterprises (2008)
    .short = State-owned Assets Law
source-banks-2015 = Commercial Banks Law (as amended in 2015)
    .short = Commercial Banks Law
source-bank-supervision-2006 = Banking Supervision Law (as amended in 2006)
    .short = Banking Supervision Law
source-insurance-2015 = Insurance Law (as amended in 2015)
    .short = Insurance Law
source-securities-2019 = Securities Law (as revised in 2019)
    .short = Securities Law
source-market-ban-2021 = Provisions on securities market bans (2021)
    .short = 2021 Provisions on market bans
source-futures-2022 = Futures and Derivatives Law (2022)
    .short = Futures Law
source-accounting-2017 = Accounting Law (as amended in 2017)
    .short = Accounting Law (2017 text)
source-accounting-2024 = Accounting Law (as amended in 2024)
    .short = Accounting Law (2024 text)
source-food-2021 = Food Safety Law (as amended in 2021)
    .short = Food Safety Law (2021 text)
source-food-2025 = Food Safety Law (as amended in 2025)
    .short = Food Safety Law (2025 text)
source-farm-products-2022 = Law on the quality and safety of farm products (as revised in 2022)
    .short = Farm Products Law
source-animal-2021 = Animal Epidemic Prevention Law (as revised in 2021)
    .short = Animal Epidemic Prevention Law
source-drugs-2019 = Drug Administration Law (as revised in 2019)
    .short = Drug Administration Law
source-vaccines-2019 = Vaccine Administration Law (2019)
    .short = Vaccine Law
source-biosafety-2024 = Biosafety Law (as amended in 2024)
    .short = Biosafety Law
source-road-2021 = Road Traffic Safety Law (as amended in 2021)
    .short = Road Traffic Safety Law
source-maritime-2021 = Maritime Traffic Safety Law (as revised in 2021)
    .short = Maritime Traffic Safety Law
source-minors-2024 = Law on the protection of minors (as amended in 2024)
    .short = Minors Protection Law
source-preschool-2024 = Preschool Education Law (2024)
    .short = Preschool Education Law
source-population-2021 = Population and Family Planning Law (as amended in 2021)
    .short = Population Law
source-work-safety-2021 = Work Safety Law (as amended in 2021)
    .short = Work Safety Law
source-fire-2021 = Fire Services Law (as amended in 2021)
    .short = Fire Services Law
source-cyber-2016 = Cybersecurity Law (2016)
    .short = Cybersecurity Law (2016 text)
source-cyber-2025 = Cybersecurity Law (as amended in 2025)
    .short = Cybersecurity Law (2025 text)
source-export-2020 = Export Control Law (2020)
    .short = Export Control Law
source-eia-2018 = Environmental Impact Assessment Law (as amended in 2018)
    .short = Environmental Impact Assessment Law
source-soil-2018 = Soil Pollution Prevention Law (2018)
    .short = Soil Pollution Law
source-eco-code-2026 = Ecological and Environmental Code (2026)
    .short = Ecological and Environmental Code
source-entertainment-2020 = Regulation on entertainment venues (as amended in 2020)
    .short = Entertainment Venues Regulation
source-tourism-2018 = Tourism Law (as amended in 2018)
    .short = Tourism Law
source-sports-2022 = Sports Law (as revised in 2022)
    .short = Sports Law
source-procurement-2014 = Government Procurement Law (as amended in 2014)
    .short = Government Procurement Law
source-bidding-2017 = Bidding Law (as amended in 2017)
    .short = Bidding Law
source-samr-44-2021 = Measures of the State Administration for Market Regulation on the list of serious violations (Order 44 of 2021)
    .short = 2021 Measures on serious market violations
