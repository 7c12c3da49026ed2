# Dishonest conduct recorded by the intellectual-property authorities: every word a person reads about it.
# The logic stands in rules/intellectual-property/pack.toml; an id there has its words here.

title = Findings of dishonest conduct by the intellectual-property authorities (知识产权失信行为)
    .short = Intellectual property
about = Since 24 January 2022 the National Intellectual Property Administration records certain conduct of applicants and agents as dishonest and treats them more strictly for a time. Cities have rules of their own. The articles on terms and on restoring credit were not read: what is said here is reported, and no way off carries a promised day. The list of serious violations in this field is that of the market regulators, another list of this program.
keeper = the intellectual-property authority
look-for = A finding of dishonest conduct (失信行为认定) by the National Intellectual Property Administration (国家知识产权局) or by a city’s market regulator (市场监督管理局、知识产权局). If the paper says 严重违法失信名单, it is the market regulators’ list.

actor-authority = the intellectual-property authority

## Groups of questions

group-finding = What is known about the finding?
group-since = What has happened since?

## Facts

fact-keeper_place = Who found the conduct to be dishonest?
    .name = authority that made the finding
    .help = The seal on the paper.
    .why = The rules of one city say nothing about another.
fact-keeper_place-national-office = The National Intellectual Property Administration (国家知识产权局)
fact-keeper_place-nanning = The market regulator of Nanning (南宁市市场监督管理局)
fact-keeper_place-guangzhou = An intellectual-property authority of Guangzhou (广州市)
fact-keeper_place-other-place = The authority of another place

fact-conduct = What is the conduct said to be?
    .name = conduct
    .help = The finding names it.
    .why = Some of it has rules of its own.
fact-conduct-abnormal-patent-application = Patent applications that do not protect an invention (非正常专利申请)
fact-conduct-bad-faith-trade-mark = Trade mark applications in bad faith (恶意商标注册申请)
fact-conduct-agency-penalty = Work as an agent for which the office imposed a penalty
fact-conduct-false-papers = False papers or hidden facts in an application
fact-conduct-broken-pledge = A credit pledge that was untrue or not kept (信用承诺)
fact-conduct-refusal-to-perform = Refusing to carry out a penalty or an administrative ruling
fact-conduct-other = Something else

fact-found_on = On what day was the finding made?
    .name = finding
    .help = The date on the paper. A month or a year alone is also an answer.
    .why = In two cities the six months before a request are reported to run from it.

fact-put_right = Has the conduct been put right?
    .name = conduct put right
    .help = For instance the applications are withdrawn; there are papers that prove it.
    .why = Proof of it belongs to a request in Guangzhou (guide, art. 6).
    .step = the conduct is put right

fact-duties_performed = Have the duties in the penalty decision been carried out?
    .name = duties of the penalty decision carried out
    .help = If there was no penalty: the day of the finding.
    .why = It is a condition in Guangzhou (guide, art. 4(1)).
    .step = the duties of the penalty decision are carried out

fact-harm_removed = Have the harm and the bad effects been removed?
    .name = harm removed
    .help = 主动消除危害后果和不良影响.
    .why = It is a condition in Guangzhou (guide, art. 4(2)).
    .step = the harm is removed

fact-penalised_again = Has there been another penalty for the same kind of violation?
    .name = another penalty of the same kind
    .help = By a market regulator or intellectual-property authority.
    .why = It shuts off the request in Guangzhou (guide, art. 4(3)).

fact-other_lists = Is the person or company on the list of abnormal operations or of serious violations?
    .name = entry on another list of the market regulators
    .help = 经营异常名录、严重违法失信名单, in the national company register.
    .why = It shuts off the request in Guangzhou (guide, art. 4(4)).

fact-repaired_within_a_year = Was credit of this kind restored less than one year ago?
    .name = restoring of credit within the last year
    .help = Count from the last time it was granted.
    .why = Within a year it is not granted again in Guangzhou (guide, art. 12).

fact-asked = Has the person or company asked for credit to be restored?
    .name = request for restoring credit
    .help = In writing, to the authority that made the finding, with a pledge and proof.
    .why = No report speaks of it without a request.
    .step = the person or company asks for credit to be restored

fact-deleted = Has the record in fact been closed?
    .name = end of the record
    .help = The day on which the authority says that its measures have ended.
    .why = What comes with it ends then.

## Ways off

path-repair-national = Restoring credit with the national office or in another place
    .what = The Provisions of 2022 govern the restoring of credit (信用修复) among other things. The conditions, the time and the procedure were not read, so no day can be given. For other places nothing was found.
path-repair-nanning = Restoring credit in Nanning
    .what = As reported, a request can be made six months after the finding. Other conditions exist and were not read, and so do cases in which it is refused; no day can be given.
path-repair-guangzhou = Restoring credit in Guangzhou
    .what = As a city guide says, a request can be made six months after the finding if the duties of the penalty are carried out, the harm is removed, there was no further penalty of the same kind, and there is no entry on the market regulators’ lists. Whether the authority then has to agree, and by when, was not read.

define-shut_in_guangzhou = in Guangzhou another penalty, an entry on a list, or an earlier repair shuts the request off
define-request_open = the six months are over, and nothing shuts the request off

procedure-ask-for-repair = Asking for credit to be restored
    .what = A written request with a pledge to keep the law and proof that the conduct was put right. What follows was not read.
procedure-ask-for-repair-hand-in = The person or company hands in the request

## Effects

effect-public-funding-scrutiny = Requests for publicly funded projects are examined more strictly
effect-fee-reductions = Fee reductions, priority examination and other advantages are examined more strictly
effect-honours = No part in the office’s awards and model-company selections
effect-inspections = More frequent checks

## Notes

note-provisions-not-read = The Provisions of 2022 could not be read. As reported, the office may take the measures of article 9, and need not take them all. How long a finding counts, and when credit is restored, is not known from them. A draft of 2021 had terms; a draft is not law, and they are not used here.
note-put-right-in-time = As reported, applications that were put right in time, and whose effects the applicant removed unasked, may be left without a finding (art. 7). This is about the time before a finding.
note-abnormal-applications = For such patent applications there are also rules of 2023, in force since 20 January 2024, which were read. The office may refuse fee reductions for them (in serious cases, such as several times within five years, for all applications of that time), publish the matter, pass it on to the national credit platform and claim back grants; where necessary the person is heard first. No term and no restoring of credit is named. Against a refusal of the application the person can ask for re-examination, against other refusals for reconsideration or go to court.
note-serious-list = The list of serious violations in this field is the market regulators’ own, which intellectual-property authorities use as well. It has terms and ways off that were read: look at it as a listing of its own (market-regulation).
note-one-year-in-nanning = The report on Nanning mentions one year only in a sentence about measures that have not yet lasted one year when a new finding comes. That measures end after a year is likely from this, but was not read.
note-guangzhou-rests-on-2021 = The Guangzhou guide rests on rules of the market regulators of 2021. Whether it still applies since their new Measures on restoring credit came into force on 25 December 2025 was not read.

## Sources

source-cnipa-2022 = Provisions of the National Intellectual Property Administration on credit management (2022)
    .short = Provisions of 2022
source-firm-2022 = Note of a law firm on the Provisions of 2022
    .short = law firm’s note of 2022
source-announcement-2022 = Announcement of the Provisions of 2022, as reprinted by Credit China (Hegang)
    .short = announcement of 2022
source-nanning = Trial measures of the Nanning market regulator on intellectual-property credit
    .short = Nanning measures
source-guangzhou = Trial guide of Guangzhou on restoring credit in intellectual property
    .short = Guangzhou guide
source-samr-3-2021 = Measures of the market regulators on restoring credit (2021)
    .short = Measures of 2021
source-samr-44 = Measures of the State Administration for Market Regulation on the list of serious violations (Order 44 of 2021)
    .short = Order 44 of 2021
source-patents-2024 = Provisions on patent applications (in force since 20 January 2024)
    .short = Patent provisions of 2023
