# What the Immigration and Refugee Board of Canada’s response CHN106377.E reports of blacklists: every word a person reads about it.
# All of it is reported, and the sources' own hedge words are kept in quotation marks.

title = What is reported of a list nobody can name (Immigration and Refugee Board of Canada, 2019)
    .short = Reported in 2019
about = This is for an entry on a list that cannot be identified. It shows what one research report of 2019 says its sources say about leaving blacklists in China. Nothing here is a rule of law, and no date here is a promise.
keeper = the authority that keeps the list

## Groups of questions

group-listing = What is known about the entry?
group-repair = Which of these has the person done?
group-consequences = What else is known?

## Facts

fact-listed_on = On what day was the person put on the list?
    .name = entry on the list
    .help = A month or a year alone is also an answer. If nobody knows, leave it unknown.
    .why = One commentator is reported to have said that some restrictions end after a set time (CHN106377.E, section 3.1.2).

fact-information_wrong = Is the information behind the entry wrong?
    .name = wrong information
    .help = For instance another person's case, a debt that was never owed, or wrong details.
    .why = There are said to be ways to correct wrong information (section 3.1.2).

fact-information_corrected = Has the authority corrected the wrong information?
    .name = correction of the information
    .help = The body that keeps the list has changed or removed what was wrong.
    .why = It is the end of the reported way of correction (section 3.1.2).
    .step = the body that keeps the list corrects the information

fact-violation_corrected = Has the person put right what led to the entry?
    .name = violation put right
    .help = For instance a fine that is paid, a payment that is made up, or a fault that is repaired.
    .why = It is part of what is called restoring credit (信用修复), and some restrictions are said to end with it (section 3.1.2).
    .step = the person puts right what led to the entry

fact-pledge_made = Has the person pledged to keep the law from now on?
    .name = pledge to keep the law
    .help = A promise to comply (信用承诺) given to the body that keeps the list. The report does not describe its form.
    .why = Restoring credit is said to need the correction and a pledge, not only one of them (section 3.1.2).
    .step = the person pledges to keep the law from now on

fact-criminal_violation = Was it a criminal violation?
    .name = criminal violation
    .help = An act for which a criminal court convicted the person. Most reasons for being on a list are not crimes.
    .why = Some consequences for life are said to follow criminal violations (section 3.1.2).

fact-repeated_offences = Were there several lesser offences?
    .name = repeated lesser offences
    .help = Smaller breaches of the law that happened again and again. The report does not say how many.
    .why = Some lasting consequences are said to follow these too (section 3.1.2).

fact-deleted = Has the entry been removed?
    .name = removal of the entry
    .help = The day on which the name was no longer on the list.
    .why = The reported limits are shown only up to then. When each of them really ended is not reported (sections 3.1.1 and 3.1.2).
    .step = the body that keeps the list removes the entry

## Ways off the list, as reported

path-time-limit = A set time passes
    .what = One commentator is reported to have said that some restrictions end after a set time, "usually up to 6 years". Each list has its own rules, and no rule with six years was found.
path-correction = Wrong information is corrected
    .what = There are said to be methods for correcting wrong information. The report does not say which, or how long they take.
path-repair = Credit is restored: put right, and pledge
    .what = Credit is said to be restorable by putting right what was against the law and pledging to keep it, "among others". Both parts are named; a pledge alone is not said to be enough.
path-on-correction = The entry ends when the violation is put right
    .what = "Some" restrictions are said to end when the violation behind them is put right. The report does not say which lists these are.

## Effects, as reported

effect-inspections = More inspections by authorities (reported)
effect-senior-posts = No senior posts in companies (reported)
effect-subsidies = The entry may be weighed in grants and subsidies (reported)
effect-approvals-and-qualifications = The entry may be weighed in permits, licences and qualifications, and awards are closed (reported)
effect-procurement-and-bidding = The entry may be weighed in bids for government contracts (reported)
effect-private-school = No private school for the children (reported)
effect-publication = Public announcement of the entry (reported)
effect-credit-card = A credit card may be refused (reported)
effect-spending = Limits on personal spending (reported)
effect-property-and-loans = Limits on buying property and getting a loan (reported)
effect-travel = Limits on travel by plane and train (reported)

## Bars, as reported

bar-licences-for-life = Bans from certain professional licences after criminal violations, for life (reported)
bar-licences-after-repeats = Bans from certain professional licences after repeated lesser offences (reported, said to be for life; no such ban was found)

## Notes

note-find-the-list = The first step: find out which authority keeps the list. Each has its own reasons and its own rules, and those rules, not this report, say how an entry ends.
note-no-six-year-term-found = Not confirmed: no text that was read contains a term of six years. The terms found run from 180 days to five years, and differ from list to list.
note-older-than-six-years = An old entry: six years or more have passed. That does not show that the entry is gone. It may be worth asking the authority that keeps the list.

## Claims. Each says what a source says; `.check` says what looking elsewhere found.

claim-S-312-1 = A commentator on Chinese law wrote that the restrictions and punishments tied to a blacklist are "time-limited". He gave no further details.
    .check = It fits many lists that were read: each has a term of its own, often three years, some 180 days or a year. It does not fit bans that statutes impose for life.
claim-S-312-2 = He also wrote that there are methods for correcting wrong information.
    .check = Confirmed by texts that were read: many laws and list rules have such a way, each with its own time limits.
claim-S-312-3 = He described restoring credit as putting right the violations and pledging to keep the law, "among others".
    .check = Confirmed for several lists, for instance the one on unpaid wages, which adds a waiting time. Some lists ask for no pledge.
claim-S-312-4 = "Some" restrictions are said to end when the violation behind them is put right.
    .check = Found for some lists: unpaid train fares, and the list of businesses with irregularities. It is not general.
claim-S-312-5 = Other restrictions are said to end after a set time, "usually up to 6 years".
    .check = No term of six years was found in any text that was read. Terms of 180 days and of one, two, three and five years were found.
claim-S-312-6 = There are said to be "some lifetime consequences", such as bans from certain professional licences after criminal violations.
    .check = Confirmed by many statutes, on lawyers, teachers, food and medicines among others.
claim-S-312-7 = Such lifetime bans are said to follow also from "repeated lesser offenses".
    .check = Only partly confirmed: licences can be withdrawn after repeats, but no ban for life for repeated small offences was found.
claim-S-312-8 = A magazine writes that "it's not clear whether citizens can effectively get off the list" if they were put on it by accident, or even after doing what the court ordered.
    .check = Not settled. The texts give ways off the list; how well these work in practice could not be tested. Both statements stand side by side.
claim-S-312-9 = The report says that its authors could not find more on removal from a blacklist, nor anything that corroborates what they had.
    .check = The texts were read later for this program, so more is known now about the rules. About practice, little more is known.
claim-S-311-1 = A commentator wrote that agencies with blacklists have agreed to take "limited enforcement actions" against serious violators.
    .check = Fits the State Council's policy of 2016 and later memoranda, of which only parts were read.
claim-S-311-2 = Two scholars describe a joint punishment system in which authorities have to cooperate, so that one violation can lead to several sanctions.
    .check = Fits the texts that were read, for instance the rules on unpaid wages.
claim-S-311-3 = A government report describes joint systems of sanctions and rewards at several levels, in which authorities that receive a name are required to act.
    .check = Fits the texts. Since the end of 2020 each measure is reported to need a basis in law or central policy.
claim-S-311-4 = Blacklisted persons are said to be inspected more often and more closely.
    .check = Found in the local regulations of Shanghai and Shandong.
claim-S-311-5 = Listed persons are said to be barred from senior posts in companies.
    .check = Since 1 July 2024 the Company Law says so for persons listed by a court for a large debt of their own.
claim-S-311-6 = The entry is said to be taken into "consideration" for grants and subsidies.
    .check = Found in several texts. Consideration is not an automatic refusal.
claim-S-311-7 = The entry is said to be taken into "consideration" for permits, licences, qualifications and approvals, and to close the way to awards.
    .check = Found in the Shanghai regulations.
claim-S-311-8 = The entry is said to be taken into "consideration" in bids for government contracts.
    .check = The laws on purchasing and bidding have bans of their own, of one to three years.
claim-S-311-9 = Children of listed persons are said to be kept from private schools.
    .check = The court rules on spending name private schools with high fees. No other list with this effect was found.
claim-S-311-10 = Being announced in public is described as shaming.
    .check = Each list has rules on publication. Some provinces forbid showing data of natural persons unless the state provides for it.
claim-S-311-11 = Names are said to be announced on social media too.
    .check = One source only; nothing else was found.
claim-S-311-12 = A listed person is said to have been refused a credit card.
    .check = One source only. A bank decides this for itself.
claim-S-311-13 = There are said to be limits on personal spending and purchases.
    .check = Confirmed for the list of judgment defaulters by the court rules on spending.
claim-S-311-14 = There are said to be limits on buying property or getting a loan.
    .check = One source. The court rules on spending name the buying of real estate; loans are named where the list is passed on.
claim-S-311-15 = There are said to be limits on travel, by plane and rail among others.
    .check = Confirmed by the court rules on spending, and by the separate travel lists of 2018.
claim-S-311-16 = A magazine reports that more than 20 million plane tickets were blocked.
    .check = A different figure for an earlier day was seen elsewhere. Treat it as a number of its time.
claim-S-311-17 = Limits on travel are said to come "almost exclusively" from the list of judgment defaulters.
    .check = Other travel lists exist but are reported to be far smaller. So the first question is which list it is.
claim-S-311-18 = A government report says that authorities announced they would extend travel limits to people who spread false information about terrorism and to users of expired tickets.
    .check = Confirmed by the two travel documents of 2018, in force from 1 May 2018.
claim-S-311-19 = "According to media", a journalist who lost a defamation case and refused a further payment was put on a list, could not book travel, and has not been able to have the entry reversed.
    .check = Several sources tell the case. It shows what was reported of one person; it is not a rule.
claim-S-311-20 = A human rights lawyer is quoted as saying that the court list imposes "layers of disproportionate, arbitrary, and wide-ranging punishments" on people who had mostly borne the consequences already.
    .check = An opinion. It is shown as criticism, not as a finding.

## What is assumed

assume-list-follows-the-usual = the list is one of those that follow what is reported as usual
assume-list-ends-on-correction = the list is one of those that are said to end when the violation is put right

## Sources

source-texts-read = The texts read for this program
    .short = texts read for this program
source-irb = Immigration and Refugee Board of Canada, China: The social credit system, CHN106377.E (2017 to December 2019)
    .short = CHN106377.E
source-daum-2019 = Jeremy Daum, Paul Tsai China Center, Yale Law School, letter to the Research Directorate, 16 December 2019
    .short = Daum (2019), as reported in CHN106377.E
source-wired-2019 = Wired, 29 July 2019
    .short = Wired (2019), as reported in CHN106377.E
source-dfat-2019 = Australia, Department of Foreign Affairs and Trade, country information report on China, 3 October 2019
    .short = DFAT (2019), as reported in CHN106377.E
source-macsithigh-2019 = Daithí Mac Síthigh and Mathias Siems, study of the Chinese social credit system, 1 January 2019
    .short = Mac Síthigh and Siems (2019), as reported in CHN106377.E
source-marketplace-2018 = Marketplace, 13 February 2018
    .short = Marketplace (2018), as reported in CHN106377.E
source-globe-2018 = The Globe and Mail, 18 January 2018
    .short = The Globe and Mail (2018), as reported in CHN106377.E
source-mistreanu-2018 = Simina Mistreanu in Foreign Policy, 3 April 2018
    .short = Mistreanu (2018), as reported in CHN106377.E
