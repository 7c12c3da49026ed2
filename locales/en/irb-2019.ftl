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
    .what = One commentator is reported to have said that some restrictions end after a set time, “usually up to 6 years”. Each list has its own rules, and no rule with six years was found.
path-correction = Wrong information is corrected
    .what = There are said to be methods for correcting wrong information. The report does not say which, or how long they take.
path-repair = Credit is restored: put right, and pledge
    .what = Credit is said to be restorable by putting right what was against the law and pledging to keep it, “among others”. Both parts are named; a pledge alone is not said to be enough.
path-on-correction = The entry ends when the violation is put right
    .what = “Some” restrictions are said to end when the violation behind them is put right. The report does not say which lists these are.

## Effects, as reported

effect-inspections = More inspections by authorities (reported)
effect-senior-posts = No senior posts in companies (reported)
effect-subsidies = The entry may be weighed in grants and subsidies (reported)
effect-approvals-and-qualifications = The entry may be weighed in permits, licences and qualifications (reported)
effect-honours = No awards (reported)
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
note-no-six-year-term-found = Not confirmed: no text that was read gives a list a term of six years. The terms found run from 180 days to five years and differ from list to list; a record of ten years was announced in one case of 2015.
note-older-than-six-years = An old entry: six years or more have passed. That does not show that the entry is gone. It may be worth asking the authority that keeps the list.
note-later-reports = Worth finding: a report of the Netherlands of July 2020 has a section on appeals and the duration of blacklisting (1.5.4, page 12). It was not read. No later Canadian report on the matter was found, nor a British or Australian one.
note-conflict-rules-and-practice = Two statements side by side: entries are said to be time-limited, correctable and repairable; and it is said not to be clear whether anybody can effectively get off. The first speaks of rules, the second of practice. Neither is preferred here.
note-conflict-travel = Two statements side by side: limits on travel are said to come “almost exclusively” from the court list; and authorities are said to have announced them for others too. So the first question is which list it is.
note-conflict-single-score = Two statements side by side: a single score for each citizen is said to be the aim; and there is said to be none yet. No text that was read provides for one, and this program never computes one.
note-conflict-technology = Two statements side by side: artificial intelligence and big data are “reportedly” part of the system; and it is called low technology, with no evidence that data from social media or purchases are used. No rule here depends on it.
note-conflict-local-scores = Two statements side by side: negative points are said to rest always on breaches of law or duty, and scores not to take rights away; and a newspaper reports petitioners in Rongcheng who lose points or grades. Whether such deductions are lawful is contested.
note-conflict-culture-ministry = Two statements side by side: breaches of transport rules are attributed to a list of the Ministry of Culture and Tourism; and the documents of 2018 that name such conduct belong to civil aviation and the railway. What counts is who issued the paper.

## Claims. Each says what a source says; `.check` says what looking elsewhere found.

claim-S-312-1 = A commentator on Chinese law wrote that the restrictions and punishments tied to a blacklist are “time-limited”. He gave no further details.
    .check = It fits many lists that were read: each has a term of its own, often three years, some 180 days or a year. It does not fit bans that statutes impose for life.
claim-S-312-2 = He also wrote that there are methods for correcting wrong information.
    .check = Confirmed by texts that were read: many laws and list rules have such a way, each with its own time limits.
claim-S-312-3 = He described restoring credit as putting right the violations and pledging to keep the law, “among others”.
    .check = Confirmed for several lists, for instance the one on unpaid wages, which adds a waiting time. Some lists ask for no pledge.
claim-S-312-4 = “Some” restrictions are said to end when the violation behind them is put right.
    .check = Found for some lists: unpaid train fares, and the list of businesses with irregularities. It is not general.
claim-S-312-5 = Other restrictions are said to end after a set time, “usually up to 6 years”.
    .check = No term of six years was found in any text that was read. Terms of 180 days and of one, two, three and five years were found; a record of ten years was announced once. It is a remark, not a deadline, and does not show that an older entry is gone.
claim-S-312-6 = There are said to be “some lifetime consequences”, such as bans from certain professional licences after criminal violations.
    .check = Confirmed by many statutes, on lawyers, teachers, food and medicines among others.
claim-S-312-7 = Such lifetime bans are said to follow also from “repeated lesser offenses”.
    .check = Only partly confirmed: licences can be withdrawn after repeats, but no ban for life for repeated small offences was found.
claim-S-312-8 = A magazine writes that “it's not clear whether citizens can effectively get off the list” if they were put on it by accident, or even after doing what the court ordered.
    .check = Not settled. The texts give ways off the list; how well these work in practice could not be tested. Both statements stand side by side.
claim-S-312-9 = The report says that its authors could not find more on removal from a blacklist, nor anything that corroborates what they had.
    .check = The texts were read later for this program, so more is known now about the rules. About practice, little more is known.
claim-S-311-1 = A commentator wrote that agencies with blacklists have agreed to take “limited enforcement actions” against serious violators.
    .check = Fits the State Council's policy of 2016 and later memoranda, of which only parts were read.
claim-S-311-2 = Two scholars describe a joint punishment system in which authorities have to cooperate, so that one violation can lead to several sanctions.
    .check = Fits the texts that were read, for instance the rules on unpaid wages.
claim-S-311-3 = A government report describes joint systems of sanctions and rewards at several levels, in which authorities that receive a name are required to act.
    .check = Fits the texts. Since December 2020 a measure that cuts rights or adds duties is reported to need a direct basis in law, regulations or central policy (国办发〔2020〕49号).
claim-S-311-4 = Blacklisted persons are said to be inspected more often and more closely.
    .check = Found in the local regulation of Shanghai and in that of Shandong.
claim-S-311-5 = Listed persons are said to be barred from senior posts in companies.
    .check = Since 1 July 2024 the Company Law says so for persons listed by a court for a large debt of their own.
claim-S-311-6 = The entry is said to be taken into “consideration” for grants and subsidies.
    .check = Found in several texts. Consideration is not an automatic refusal.
claim-S-311-7 = The entry is said to be taken into “consideration” for permits, licences, qualifications and approvals, and to close the way to awards.
    .check = Found in the regulation of Shanghai.
claim-S-311-8 = The entry is said to be taken into “consideration” in bids for government contracts.
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
    .check = Confirmed by the court rules on spending, and by what is reported of the separate travel lists of 2018.
claim-S-311-16 = A magazine reports that more than 20 million plane tickets were blocked.
    .check = A different figure for an earlier day was seen elsewhere. Treat it as a number of its time.
claim-S-311-17 = Limits on travel are said to come “almost exclusively” from the list of judgment defaulters.
    .check = Other travel lists exist but are reported to be far smaller. So the first question is which list it is.
claim-S-311-18 = A government report says that authorities announced they would extend travel limits to people who spread false information about terrorism and to users of expired tickets.
    .check = Agrees with what is reported of the two travel documents of 2018, in force from 1 May 2018: false information about terrorism on the list of civil aviation, expired tickets on that of the railway.
claim-S-311-19 = “According to media”, a journalist who lost a defamation case and refused a further payment was put on a list, could not book travel, and has not been able to have the entry reversed.
    .check = Several sources tell the case. It shows what was reported of one person; it is not a rule.
claim-S-311-20 = A human rights lawyer is quoted as saying that the court list imposes “layers of disproportionate, arbitrary, and wide-ranging punishments” on people who had mostly borne the consequences already.
    .check = An opinion. It is shown as criticism, not as a finding.
claim-S-1-1 = The system is said to aim at watching, shaping and rating behaviour.
claim-S-1-2 = The State Council's outline for 2014 to 2020 is said to aim at “a uniform social credit system based on penalty and award mechanisms”, without quantitative measures or online data.
claim-S-1-3 = A single score for each citizen is said to be the aim.
    .check = No such score was found in any text. This program never computes one.
claim-S-1-4 = The system “reportedly” includes artificial intelligence and the analysis of big data.
claim-S-1-5 = The system is called one that “focuses primarily on financial and commercial activities rather than political ones”.
claim-S-1-6 = It was said to be due by 2020.
claim-S-1-7 = It would be “premature to talk about 'the' Social Credit System”: there are said to be three, which follow different logics.
    .check = Fits the texts. That is why every list has its own rules here.
claim-S-1-8 = In 2019 it was said to be “yet to be realised” on the national level, without a uniform law, and the local pilots to be disjointed.
    .check = No national statute was found among the laws in force in June 2026; there is a draft of 2022.
claim-S-1-9 = Tools of surveillance are said to be “not (yet) interconnected” with it.
claim-S-21-1 = Platforms of agencies and firms are said to hold distinct data, and their integration is called a “black box”, since “many details are unclear”.
    .check = A caution that still holds: each list has to be asked about where it is kept.
claim-S-21-2 = How firms that work together in Baihang Credit will go on with their own ratings is called unclear.
claim-S-21-3 = Full implementation on the national level by 2020 was called “unlikely”.
claim-S-22-1 = Four key agencies are named: the central bank, the Supreme People's Court, the National Development and Reform Commission and the Ministry of Commerce.
    .check = Many more authorities keep lists; each is named in the rules of its list.
claim-S-22-2 = More than 50 central agencies are said to contribute data.
claim-S-22-3 = Firms such as Alibaba, Tencent and Baidu are said to contribute; “according to international media” the government also works with companies on technology for a national score.
    .check = No national score was found in any text.
claim-S-3-1 = To speak of a “comprehensive rating of all Chinese citizens” is called misleading: there are said to be blacklists, scores of pilot cities, and scores of financial firms.
claim-S-3-2 = Local systems “may not share data with” the national one and are said to be largely inconsistent.
    .check = Here a local score never changes the result for a list.
claim-S-3-3 = There is said to be no single score for every citizen yet.
    .check = No text with such a score was found up to 2026 either. This program never computes one.
claim-S-3-4 = There is said to be no evidence that data from social media or purchases are used, “at least not yet”; most local systems are said not to collect any from social media.
    .check = No rule that was read asks for such data, and this program does not either.
claim-S-3-5 = The system is called “low technology”, and of Rongcheng it is said that it “all boils down to pieces of paper and tedious manual labour”.
    .check = Fits the village records of neighbouring Wendeng that were read.
claim-S-3-6 = The national system is called a continuation of household registration (hukou).
claim-S-31-1 = Blacklists are said to be of “persons who have violated the law”, kept by various authorities.
    .check = Fits the lists that were read: each names breaches of law or unmet legal duties.
claim-S-31-2 = Each agency is said to have made criteria for a blacklist of serious violators of the laws in its charge.
    .check = Fits the lists that were read. Since December 2020 a list is reported to need a basis in law, regulations or central policy (国办发〔2020〕49号).
claim-S-31-3 = The Supreme People's Court is said to keep a list of people who failed to comply with judgments, the “judgement defaulter's blacklist”.
    .check = Confirmed by the Provisions of 2013 and 2017 on that list.
claim-S-31-4 = People are said to be on the court list also for “things like failing to formally apologize to someone they are found to have wronged”.
    .check = Possible under the text: it speaks of any duty in an enforceable document, not only of money (2017 Provisions, art. 1).
claim-S-31-5 = As of March 2019, “according to official reports”, more than 13 million people are said to have been on the court list.
    .check = A number of its time. For 2025 the press reported about 2.34 million new entries.
claim-S-31-6 = A blacklist of the Ministry of Culture and Tourism is said to name people who broke transport rules, for instance by smoking or carrying prohibited items.
    .check = Not what the issuing documents say: see the list of civil aviation and that of the railway. The ministry's lists are for businesses and those who work in them; beside them there is a record of tourists' conduct.
claim-transport-documents-2018 = The two travel documents of 2018, as reported, name such conduct among the reasons for lists of their own.
    .check = Prohibited items are a reason of the list of civil aviation, smoking on trains one of that of the railway. Both documents are known from reports and the openings of their texts. The Ministry of Culture and Tourism is not named as the keeper of these lists.
claim-S-31-7 = The management of the lists is said to show “a degree of centralisation”.
    .check = Fits in part: a central website collects records, but whoever made an entry decides about it.
claim-S-31-8 = Names are said to be public on the website Credit China (信用中国).
    .check = True of its time. Since April 2026 its rules say that data of natural persons are in principle not shown there (2025 Measures on credit repair, art. 12); a list can be shown elsewhere too.
claim-trivium-no-master-list = A later overview says that there is no master list: each body keeps its own, and a few lists aim at individuals, such as judgment defaulters, tax evaders and phone scammers.
    .check = Fits the lists that were read. The part that was read says nothing on how to get off.
claim-S-32-1 = More than 40 cities or local governments are said to run pilots.
claim-S-32-2 = Places named are Shanghai, Rongcheng, Hangzhou, Suining, Weihai, Suqian, Wenzhou, Xiamen and Shenzhen.
    .check = Weihai, Suqian, Wenzhou, Xiamen and Shenzhen are each named by one source only. What is known of each place stands under the local scores.
claim-S-32-3 = It is said that “much remains unknown” about the pilots.
    .check = Still so: for most places no text was found.
claim-S-32-4 = The pilots are said to aim at moral and law-abiding conduct in fields such as food safety and the environment.
claim-S-32-5 = Several cities are said “to emphasise the carrot over the stick”.
    .check = Rewards are reported of Hangzhou, Xiamen and Suqian. The measures of Wendeng have both.
claim-S-32-6 = Rewards in Rongcheng are reported: better terms for bank loans and discounts for heating in winter.
    .check = Only the first articles of Rongcheng's rules were seen; they speak of rewards.
claim-S-32-7 = Limits on credit and on government jobs are reported as punishments in Rongcheng.
    .check = One source. The Civil Servants Law looks to people lawfully listed for joint punishment, not to a score.
claim-S-32-8 = Shanghai's app is said to be voluntary, with “rewards for good ratings (i.e. no punishments for a poor one)”.
    .check = The app is not the city's credit regulation, which has sanctions and ways off of its own.
claim-S-32-9 = Shanghai's score is called “merely a promotional device” with “some nominal perks”.
claim-S-32-10 = Point systems for individuals in “demonstration cities” are called “primarily an educational or promotional device”.
    .check = Wendeng, a district of Weihai, has real lowerings of the grade for two to five years in its measures of 2020.
claim-S-32-11 = Negative information in local point systems is said “always” to relate to violations of law or legal obligations.
    .check = Too broad, at least for Wendeng: its table of 2020 also deducts points for ways of petitioning.
claim-S-32-13 = Central authorities are said to have made clear that local scores “cannot be used to deprive individuals of rights”.
    .check = Supported by a report: in July 2019 a vice-chair of the National Development and Reform Commission said that scores may reward but not punish. That is policy, not an article of law.
claim-S-32-14 = A regulation of July 2018 in Rongcheng is reported, under which petitioners who do not follow “procedures” lose points or are downgraded.
    .check = Its text was not found. The measures of neighbouring Wendeng of 2020 are much alike, which does not show what those of Rongcheng say.
claim-S-32-15 = Petitioning near the site of big meetings of the central or local government is reported to cost 50 points there.
    .check = The table of Wendeng has the same item. How long the points counted in Rongcheng is unknown.
claim-S-32-16 = Petitions in “sensitive areas” of Beijing are reported to lead to grade D in Rongcheng automatically.
    .check = The measures of Wendeng have such a rule. How one left the grade in Rongcheng is unknown.
claim-S-32-17 = Grade D is reported too for petitioners who “make trouble” and “get used by the internet and foreign media”.
    .check = The measures of Wendeng have nearly the same words. It is shown as history, not as advice.
claim-S-32-12 = Positive information is said to go beyond the law at times (charity, volunteering), but citizens are “generally able to demand” that it is not disclosed.
    .check = Found in part: in the Shenzhen regulation, and for praise in the villages of Wendeng.
claim-S-32-18 = The report says that its authors could not corroborate these details on Rongcheng.
    .check = Partly answered since: the measures of Wendeng of 2020 were read in a transcription.

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
source-asia-2018 = Asia Society Switzerland, October 2018
    .short = Asia Society Switzerland (2018), as reported in CHN106377.E
source-horsley-2018 = Jamie Horsley in Foreign Policy, 16 November 2018
    .short = Horsley (2018), as reported in CHN106377.E
source-knight-2018 = Adam Knight, European Council on Foreign Relations, October 2018
    .short = Knight (2018), as reported in CHN106377.E
source-kostka-2019 = Genia Kostka in New Media & Society, 13 February 2019
    .short = Kostka (2019), as reported in CHN106377.E
source-liang-2018 = Fan Liang and others in Policy & Internet, December 2018
    .short = Liang and others (2018), as reported in CHN106377.E
source-liang-2019 = Fan Liang, letter to the Research Directorate, 17 December 2019
    .short = Liang (2019), as reported in CHN106377.E
source-scmp-2019 = South China Morning Post, 7 February 2019
    .short = South China Morning Post (2019), as reported in CHN106377.E
source-aviation-2018 = Opinion on limiting air travel of certain seriously dishonest persons (2018)
    .short = 2018 Opinion on air travel
source-rail-2018 = Opinion on limiting train travel of certain seriously dishonest persons (2018)
    .short = 2018 Opinion on rail travel
source-press-2015 = Press reports of May 2015 on the first records of tourists’ conduct
    .short = press reports of May 2015
source-trivium = Trivium China, web page on the blacklisting system (undated, after 2019)
    .short = Trivium China (undated)
source-netherlands-2020 = Netherlands, Ministry of Foreign Affairs, country of origin information report on China, July 2020
    .short = Netherlands (2020)
