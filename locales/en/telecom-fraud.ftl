# Joint punishment for telecom and online fraud: every word a person reads about it.
# The logic stands in rules/telecom-fraud/pack.toml; an id there has its words here.

title = Joint punishment for telecom and online fraud (电信网络诈骗联合惩戒)
    .short = Telecom fraud
act = lift the measures
gone = the measures are lifted
was = the measures were lifted
about = Since December 2024 the police, banks, phone companies and online services together limit people and entities convicted of telecom fraud or of crimes linked to it, and those the police recognise as having sold, rented out or lent phone cards, bank accounts and the like. The measures run for two or three years and then end by themselves. There is no way to end them early by putting things right; there is an appeal against a mistake.
keeper = the police authority that made the recognition
look-for = A written notice of the police that names the Measures on joint punishment (电信网络诈骗及其关联违法犯罪联合惩戒办法), the term of punishment (惩戒期限) and the way to appeal (申诉渠道); a bank or phone company that refuses service because of joint punishment (联合惩戒); on the website Credit China (信用中国), the list of serious dishonesty called “telecom and online fraud” (“电信网络诈骗”严重失信主体名单).

actor-authority = the police
actor-third-party = the bank, phone company or online service

## Groups of questions

group-recognition = What is known about the recognition by the police?
group-sentence = If there is a conviction: what was the sentence?
group-term = Was there a further punishment while the term was running?
group-appeal = Which steps of an appeal have been taken?
group-phone = Does the person want to keep a phone card?
group-afterwards = What else is known?

## Facts

fact-basis = Why do the measures apply?
    .name = ground of the measures
    .help = The police's written notice has to name the facts and the basis. The numbers are three or more cards, accounts or wallets; three or more times; or three or more recipients. Opening a card or account under a false identity needs no number. A decision not to prosecute (不起诉) is no conviction; the police may still recognise the person.
    .why = A conviction brings three years and the public list, a recognition by the police two years and no public list (Measures of 2024, arts. 3 and 9).
fact-basis-convicted = A criminal conviction for telecom fraud or a linked crime named in art. 3(1)
fact-basis-recognised = Recognised by city-level police or above: selling, renting out or lending cards or accounts, helping with identity checks, or opening under a false identity
fact-basis-recognised-below-numbers = Recognised although the numbers were not reached, with approval at provincial level

fact-recognised_on = On what day did the police recognise the person as a target of joint punishment?
    .name = recognition by the police
    .help = The day of the recognition (认定) by the police of a city or above, also after a conviction. It is not the day on which a bank blocked an account. A month or a year alone is also an answer.
    .why = The two years run from it, and no measure rests on these rules before it (Measures of 2024, arts. 10(2) and 11).

fact-who = Who is it?
    .name = person or entity concerned
    .help = If a company or another entity is the target, its managers directly in charge and others directly responsible may be included.
    .why = For them inclusion is for the police to decide; it does not follow by itself (Measures of 2024, art. 4).
fact-who-own-conduct = A person, for their own conduct
fact-who-responsible-person = A person held responsible for the conduct of an entity
fact-who-entity = The entity itself

fact-conduct_before_law = Was all of the conduct before 1 December 2022?
    .name = conduct before the Law of 2022
    .help = The day on which the Anti-Telecom-Fraud Law came into force. It is the conduct that counts, not the day of the judgment or of the recognition.
    .why = The Measures do not apply to conduct before that day (Measures of 2024, art. 18).

fact-sentence = What did the criminal court order?
    .name = sentence
    .help = The main sentence in the criminal judgment. A suspended sentence (缓刑) is one of prison or detention that is not carried out while the person is on probation.
    .why = It decides from when the three years are counted (Measures of 2024, art. 10(1)).
fact-sentence-imprisonment = Fixed-term imprisonment to be served (有期徒刑)
fact-sentence-detention = Criminal detention to be served (拘役)
fact-sentence-suspended = A suspended sentence (缓刑)
fact-sentence-control = Public control (管制)
fact-sentence-other = Something else, such as only a fine (单处罚金), or life imprisonment

fact-judgment_effective = On what day did the criminal judgment take effect?
    .name = criminal judgment taking effect
    .help = The day after which it could no longer be appealed, or the day of the final judgment (判决生效).
    .why = For public control and suspended sentences the three years run from it (Measures of 2024, art. 10(1)).

fact-sentence_completed = Has the sentence been completed?
    .name = end of the sentence
    .help = For prison and detention, the day of release at the end of the sentence (执行完毕); on parole (假释), the day on which the time of parole ends and not the day of release (Criminal Law, art. 85). A planned day in the future is also an answer. “Not yet” if it still runs and no day is known.
    .why = After prison or detention the three years run from it, and the measures apply in the meantime too (Measures of 2024, art. 10(1)).
    .step = the sentence is completed

fact-added_years = How many years did further punishments add while the term was running?
    .name = years added by further punishments
    .help = Count only recognitions and convictions under these Measures that came while the term was still running: two years for each further recognition, three for each further conviction. Answer 0 if there was none.
    .why = Such terms are added up, but to no more than five years in a row (Measures of 2024, art. 10(3)).

fact-later_sentence = Is one of these further punishments a prison or detention sentence to be served?
    .name = further sentence to be served
    .help = Only if years were added.
    .why = The text does not say how adding up fits together with counting from the end of that sentence (Measures of 2024, art. 10(1) and (3)).

fact-appeal_received = Have the police received an appeal?
    .name = appeal received
    .help = An appeal (申诉) goes to the police who made the recognition, in person, by phone or in writing. There is no time limit for making it.
    .why = Within three working days they have to say, once and completely, which papers are needed (Measures of 2024, art. 14).
    .step = the person appeals to the police who made the recognition

fact-papers_received = Have the police received the papers they asked for?
    .name = papers for the appeal received
    .help = The day on which the police had everything they had asked for.
    .why = From then they have fifteen working days to finish the check and answer in writing (Measures of 2024, art. 14(2)).
    .step = the person hands in the papers the police asked for

fact-error_found = Have the police found that the recognition was a mistake?
    .name = finding that the recognition was wrong
    .help = For instance the wrong person, conduct before 1 December 2022, numbers not reached without provincial approval, or a card that was stolen and not lent.
    .why = The police then have to report it promptly, so that the measures are lifted (Measures of 2024, art. 15).
    .step = the police find that the recognition was wrong

fact-lift_data_received = Have the banks and phone companies received the police's data on lifting the measures?
    .name = data on lifting received
    .help = It reaches them through the Ministry of Public Security. The person may have to ask the bank or the police for this day.
    .why = From then they have ten working days (Measures of 2024, art. 16).
    .step = the data on lifting reach the banks and phone companies

fact-notice_received = On what day did the person receive the written notice of the police?
    .name = receipt of the notice
    .help = The notice (书面告知) is handed over or posted. It has to come before the measures are applied.
    .why = Within ten working days of it the person can ask to keep one phone card (Measures of 2024, arts. 7(2) and 13).

fact-card_requested = Has the person asked to keep one phone card?
    .name = request to keep one phone card
    .help = One card in the person's own name that has nothing to do with the case (非涉案电话卡).
    .why = It has to be asked for within ten working days of the notice (Measures of 2024, art. 7(2)).
    .step = the person asks to keep one phone card

fact-measures_lifted = Have the measures been lifted?
    .name = end of the measures in fact
    .help = The day on which the account and cards worked again, or on which the bank said so. If they differ, the last of them.
    .why = The effects are shown up to this day (Measures of 2024, arts. 10(4) and 16).
    .step = the banks and phone companies lift the measures

fact-conduct_ended = On what day did the conduct end?
    .name = end of the conduct
    .help = The last day on which cards or accounts were sold, lent or used, or the crime was committed, as the decision tells it. A year alone is enough.
    .why = On one reading the entry in the credit database stays for five years from it (2013 Regulation on credit reporting, arts. 16 and 32).

fact-exit_ban = After a conviction: have the police also decided that the person may not leave the country?
    .name = decision on leaving the country
    .help = A separate decision of city-level police or above (不准出境). It is not part of joint punishment. The article names those punished for telecom fraud; whether it reaches the linked crimes is not said.
    .why = It runs from six months to three years from the end of the punishment (Anti-Telecom-Fraud Law, art. 36(2)).

## Open questions of law

reading-other-sentence-start = After a sentence that art. 10(1) does not name, such as only a fine: from when do the three years run?
reading-other-sentence-start-judgment = From the day the judgment takes effect, as for public control and suspended sentences
reading-other-sentence-start-completion = From the day the sentence is completed, as for prison and detention
reading-other-sentence-start-recognition = From the day the police recognise the person, as for those without a conviction

reading-first-day = Is the day from which the term is counted itself part of it?
reading-first-day-not-counted = No: counting begins on the next day, as in the Civil Code
reading-first-day-counted = Yes: the text counts “from the day of” (自之日起), so the term ends one day sooner

reading-cap-counts = When terms are added up: from when does the limit of five years in a row run?
reading-cap-counts-from-the-term = From the start of the term, because the limit speaks of the term, which the text keeps apart from measures that apply during prison
reading-cap-counts-from-the-measures = From the recognition, because measures may already apply from then

reading-database-end = When does the entry in the central bank's credit database end?
reading-database-end-with-the-measures = With the measures: it is one of them, and they end by themselves
reading-database-end-five-years = Five years after the conduct ended, the general rule for bad information on individuals

reading-joint-target = Is such a person a target of joint punishment for dishonesty (失信联合惩戒对象) in the sense of the Civil Servants Law?
reading-joint-target-included = Yes: the Measures call these persons targets of joint punishment
reading-joint-target-not-included = Not those who are only recognised by the police: they are kept off the list of serious dishonesty

reading-makeup-days = Is a Saturday or Sunday that is worked in exchange for a holiday a working day? No article defines the word.
reading-makeup-days-counted = Such a day counts as a working day, because the State Council's notice makes it one
reading-makeup-days-not-counted = Such a day does not count; only Monday to Friday do

## Definitions, as they appear in explanations

define-other_start = the start of the term after a sentence the article does not name
define-start_after_conviction = the start of the term after a conviction
define-term_start = the day from which the term is counted
define-first_term = the first term: three years after a conviction, two after a recognition
define-added_terms = the first term with the years of further punishments added
define-cap = five years in a row
define-counted_term = the term, added up where there were further punishments, but to no more than five years
define-term_end = the last day of the term
define-lift_days = ten working days (十个工作日)

## Ways off

path-expiry = The term runs out
    .what = After the term of two or three years, or of the terms added up, the measures end by themselves, and so does an entry on the public list. Nobody has to ask. If a bank or phone company goes on, the person can appeal to the police who made the recognition.
path-correction = The police find that the recognition was a mistake
    .what = The person can appeal in person, by phone or in writing. If the check shows that the recognition was wrong, the police have to report it promptly, and the measures have to be lifted within ten working days after the banks and phone companies receive the data. Until then they stay.

## Procedures

procedure-notice = Notice and start of the measures
    .what = The police have to give written notice before the measures are applied: the facts and basis, the term, the measures, the right to appeal and where. The text sets no number of days.
procedure-notice-tell = The police give written notice before the measures are applied
procedure-notice-apply-measures = Banks, phone companies and online services apply the measures within ten working days after they receive the police's data, a day the person is not told

procedure-appeal = Appeal
    .what = Against the recognition, or against measures that go on after the term. It goes to the police who made the recognition. The measures stay while it is looked at.
procedure-appeal-appeal = The person appeals in person, by phone or in writing; no time limit is set
procedure-appeal-name-papers = The police say within three working days, once and completely, which papers are needed
procedure-appeal-check = The police finish the check within fifteen working days of receiving the papers and answer in writing, with reasons if they refuse
procedure-appeal-report-up = If the recognition was wrong, the police report it promptly (及时) up to the Ministry of Public Security
procedure-appeal-lift = Banks, phone companies, online services and the credit database lift the measures within ten working days of receiving the data

procedure-one-card = Keeping one phone card
    .what = A person under these measures can ask to keep one phone card in their own name that has nothing to do with the case. The text says that it can be asked for, not that it has to be granted.
procedure-one-card-ask = The person asks within ten working days of receiving the police's notice

## Effects

effect-publication = The entry is on the public list of serious dishonesty on Credit China (convicted persons only)
effect-credit-record = The entry is in the central bank's credit database (金融信用信息基础数据库)
effect-bank-accounts = Bank accounts and digital-yuan wallets: no outgoing payments except at the counter; agreed payments of tax, social insurance, water, power and gas go on
effect-payment-accounts = Payment accounts are stopped and no new ones opened; the balance can still go to the person's own bank account
effect-phone-cards = Phone cards and lines are limited and no new ones given
effect-internet-accounts = Internet accounts that bear a risk of fraud are limited and no new ones given; no websites or apps are distributed for the person

## Bars

bar-exit-restriction = No leaving the country, if the police have so decided: between six months and three years from the end of the punishment
bar-civil-servant = Recruitment as a civil servant while the measures run (on one reading)
bar-civil-servant-convicted = Recruitment as a civil servant, after a conviction
bar-lawyer-convicted = Lawyer, after a conviction
bar-teacher-convicted = Teacher, after a prison sentence

## Notes

note-no-early-end = No early way off: the Measures know no request, payment or pledge that ends the term early. The Anti-Telecom-Fraud Law says that ways of appeal, credit repair and remedy are to be set up; what was read sets up only the appeal.
note-written-notice-first = Worth checking: the police have to give written notice before the measures are applied. If the person learned of them only at the bank counter, an appeal can say so; the text does not say what follows from a missing notice.
note-other-remedies-not-named = An open question: the Measures name only the appeal to the police. The Law names reconsideration and a lawsuit for penalties and coercive measures, and for these measures an appeal. Whether the general laws open reconsideration or a lawsuit against the recognition as well is not said. If they do, their limits are sixty days and six months from learning of it, and nothing that was read says that an appeal stops them.
note-basic-needs-stay = What stays possible: payments at the bank counter, agreed payments for tax, social insurance, water, power and gas, and moving a payment-account balance to the person's own bank account. One phone card can be asked for.
note-not-on-the-public-list = Not public: somebody recognised by the police without a conviction is not to be put on the public list of serious dishonesty. If the name stands there, an appeal can point to art. 9(2).
note-below-the-numbers = An interpretation: below the numbers of art. 3 a person may be included only if the effect was considerable, punishment is really needed and the provincial police approved it. The text says from when the term runs only for recognition by city-level police; here it is counted in the same way.
note-responsible-person = Not automatic: for an entity's conduct, the managers directly in charge and others directly responsible may be included. The police can decide otherwise.
note-conduct-before-the-law = On these facts the Measures do not apply: conduct before 1 December 2022 is left out. An appeal can point to art. 18.
note-other-sentence = A gap in the text: art. 10(1) says from when the term runs after prison, detention, public control and suspended sentences, and nothing about any other sentence. The possible answers are shown side by side.
note-measures-run-in-prison = In prison or detention the measures apply too, but the three years are counted only from its end.
note-terms-are-added = Terms are added: a further recognition or conviction while the term runs adds its years, up to five years in a row. A further one after the term has run out starts a term of its own.
note-later-sentence = A silence in the text: a further prison or detention sentence has a term that runs from its end, and terms are to be added up. How the two fit together is not said, so no day is given here.
note-still-applied = The term seems to be over: if measures are still applied, the person can appeal to the police who made the recognition; the check has the same time limits.
note-harm-from-an-error = Worth knowing: where a wrong recognition caused harm, the text says that liability is to be pursued according to law. It gives no amount and no procedure.
note-database-has-its-own-rules = The credit database has rules of its own: two free reports a year, and an objection to wrong data, to be dealt with in twenty days.
note-exit-ban-is-separate = A separate matter: a ban on leaving the country is its own decision. Besides the one after a conviction, the immigration authority may stop somebody travelling to an area with much telecom fraud under serious suspicion.

## What is assumed of the future

assume-no-further-punishment = no further recognition or conviction comes while the term runs

## Sources

source-fraud-2024 = Measures on joint punishment for telecom and online fraud and linked offences (Ministry of Public Security and three others, 2024)
    .short = Measures of 2024
source-telecom-law-2022 = Law against telecom and online fraud (2022)
    .short = Anti-Telecom-Fraud Law
source-civil-code = Civil Code
source-working-time-1995 = Regulation of the State Council on working hours (1995)
    .short = 1995 Regulation on working hours
source-credit-2013 = Regulation on the credit reporting industry (2013)
    .short = 2013 Regulation on credit reporting
source-criminal-law = Criminal Law
source-reconsideration-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-civil-servants-2018 = Civil Servants Law (as revised in 2018)
    .short = Civil Servants Law
source-lawyers-2017 = Lawyers Law (as amended in 2017)
    .short = Lawyers Law
source-teachers-2009 = Teachers Law (as amended in 2009)
    .short = Teachers Law
