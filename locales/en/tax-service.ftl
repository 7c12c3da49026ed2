# Dishonest tax-service subjects: every word a person reads about them.
# The logic stands in rules/tax-service/pack.toml; an id there has its words here.

title = Dishonest tax-service subjects (涉税服务失信主体、涉税服务严重失信主体)
    .short = Tax services
about = The tax authorities announce firms and persons that give tax services (tax agents, bookkeepers, accountants, lawyers in tax matters) and broke the rules for them. The Order of 2025 that lists them says nothing about how an entry ends. Rules of 2026 do, but their articles on this were not read, so no date can be given.
keeper = the tax authority
look-for = An announcement of a tax bureau with the words 涉税服务失信主体 or 涉税服务严重失信主体, on its website, in the electronic tax office or at the counter.
actor-higher-court = the reconsideration authority or a court

## Groups of questions

group-entry = What is known about the entry?
group-repair = Which steps of credit repair have been taken?
group-review = Has the entry been challenged, and has it gone?

## Facts

fact-subject = Who is listed?
    .name = who is listed
    .help = A tax-agent firm is a 税务师事务所, registered with the tax authority. Other firms are accounting and law firms, bookkeepers, tax and finance consultants.
    .why = What a serious entry brings differs (2025 Measures, art. 32).
fact-subject-person = A person who gives tax services (涉税服务人员)
fact-subject-tax-agent-firm = A tax-agent firm (税务师事务所)
fact-subject-other-firm = Another firm that gives tax services

fact-level = At which level is the entry?
    .name = level of the entry
    .help = The announcement says which.
    .why = Only serious entries are passed on for joint punishment (2025 Measures, art. 32).
fact-level-dishonest = Dishonest (失信主体)
fact-level-seriously-dishonest = Seriously dishonest (严重失信主体)

fact-announced_on = On what day was the entry announced?
    .name = announcement of the entry
    .help = The date of the announcement (公告). A month or a year alone is also an answer.
    .why = The date tells which text applies. From when a term runs was not read.

fact-applied = Has credit repair been asked for?
    .name = application for credit repair
    .help = An application (信用修复申请) to the tax authority. Give the day it was received.
    .why = The tax authority is reported to have three working days to accept it (rating rules of 2026).
    .step = the listed subject asks for credit repair

fact-accepted = Has the application been accepted?
    .name = acceptance of the application
    .help = Acceptance (受理) is not yet the repair.
    .why = Seven working days for passing on the result are reported to run from it (rating rules of 2026).
    .step = the tax authority accepts the application

fact-repaired = Has credit repair been granted?
    .name = credit repair
    .help = The tax authority has granted it and passed the result on to Credit China.
    .why = It is the end of this reported way (rating rules of 2026).
    .step = the tax authority grants the repair

fact-review_won = Has a reconsideration authority or a court annulled the entry?
    .name = annulment of the entry
    .help = After administrative reconsideration (行政复议) or a lawsuit (行政诉讼).
    .why = These are the general ways against a decision of an authority (Administrative Reconsideration Law, art. 20; Administrative Litigation Law, art. 46).
    .step = a reconsideration authority or a court annuls the entry

fact-learned_on = On what day did the listed subject learn of the entry?
    .name = day the subject learned of the entry
    .help = The delivery of a decision, or the announcement.
    .why = The time for reconsideration and lawsuit runs from it (Administrative Reconsideration Law, art. 20; Administrative Litigation Law, art. 46).

fact-removed = Has the entry gone?
    .name = end of the entry
    .help = The day on which the tax authority stopped showing it.
    .why = The effects of the entry look to this day.
    .step = the tax authority removes the entry

## Ways off, as far as known

path-term = A term runs out (no date known)
    .what = One set of working notes says one year for dishonest and two years for seriously dishonest subjects. From when they run, and whether they end by themselves, was not read, so no date is given.
path-repair = Credit repair is granted
    .what = The rules of 2026 have a way of credit repair on application. Its conditions and waiting times were not read.
path-review = A reconsideration authority or a court annuls the entry
    .what = An entry can be challenged in the general ways. If it is annulled, it has lost its ground. That the entry is a decision of this kind is an interpretation.

## Procedures

procedure-recheck = Asking for a re-check before the entry
    .what = Whoever disagrees with a planned entry is reported to be able to ask the tax authority for a re-check (信用复核), with a form.
procedure-recheck-ask-recheck = The firm or person asks for a re-check

procedure-repair = Asking for credit repair
    .what = Known from reports. The conditions were not read.
procedure-repair-apply = The listed subject applies
procedure-repair-accept = The tax authority decides on acceptance within three working days
procedure-repair-pass-on = The tax authority passes the result on to Credit China within seven working days of acceptance

procedure-review = Challenging the entry
    .what = These are the general ways against an administrative decision; that the entry is one is an interpretation. If the decision did not say that it can be challenged, where and until when, the time begins only when this became known or should have been known; it ends at the latest one year after the decision itself became known.
procedure-review-ask-review = The listed subject asks for administrative reconsideration within sixty days of learning of the entry
procedure-review-sue = The listed subject goes to court within six months of learning of the entry

## Effects while listed

effect-publication = The entry is announced on the tax authority’s website, in the electronic tax office and at its counters
effect-clients-warned = The clients and their tax authorities are warned
effect-joint-appearance = Tax matters for clients only at the counter, together with the client
effect-circulation = The entry is passed on to other authorities for joint punishment

## Bars

bar-tax-agent-registration = The registration of the tax-agent firm is declared void, and the market authority is asked to revoke its business licence
bar-other-professional-bodies = For firms that are not tax-agent firms, and their people: the authority in charge of their profession, and its association, are asked to deal with them under their own rules
bar-tax-agent-qualification = The national tax-agent association is asked to cancel the registration of the person’s qualification certificate and take it back, where there is one

## Notes

note-local-rules = Worth asking: provincial tax bureaus may make detailed rules of their own. None was read.
note-no-term-in-the-order = A silence in the text: the Order of 2025 has no term for these entries, no early end and no repair.
note-who-lists = Who decides: the tax authority in charge lists dishonest subjects; a tax bureau at city level lists seriously dishonest ones.
note-act-of-an-employee = Worth knowing: a firm that proves the violation was an employee’s own act and has nothing to do with the firm may be spared measures and penalties (处理处罚).
note-older-text-unread = Not verified: entries from before May 2025 rest on rules of 2017 that were not read. The Order of 2025 prevails where earlier rules do not agree with it.
note-freshness = How current this is: the Order of 2025 and the announcement of the rules of 2026 were found. Later changes cannot be ruled out.

## Claims

claim-terms-2026 = Working notes of a bookkeeping firm say that the rules of 2026 bring one year for dishonest tax-service subjects and two years for seriously dishonest ones.
    .check = Not confirmed: the articles were not read. No date is computed from it.
claim-repair-2026 = The rules of 2026 are said to let listed subjects apply for credit repair.
    .check = A news page quotes two time limits of that procedure. The conditions were not read.

## Sources

source-service-2017 = Measures on supervising professional tax services (trial, State Administration of Taxation, Announcement 13 of 2017)
    .short = 2017 trial Measures on tax services
source-service-2025 = Measures on professional tax services (trial, State Taxation Administration, Order 58 of 2025)
    .short = 2025 Measures on tax services
source-rating-2026 = Measures on the credit rating of professional tax services (State Taxation Administration, Announcement 1 of 2026)
    .short = 2026 Measures on rating tax services
source-notes-2026 = Working notes of a bookkeeping firm (2026)
    .short = working notes of a bookkeeping firm (2026)
source-review-law-2023 = Administrative Reconsideration Law (as revised in 2023)
    .short = Administrative Reconsideration Law
source-litigation-law-2017 = Administrative Litigation Law (as amended in 2017)
    .short = Administrative Litigation Law
source-litigation-interp-2018 = Interpretation of the Supreme People's Court on the Administrative Litigation Law (2018)
    .short = 2018 Interpretation on administrative litigation
source-cpl-2023 = Civil Procedure Law (as amended in 2023)
    .short = Civil Procedure Law
