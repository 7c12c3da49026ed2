# Comportements malhonnêtes consignés par les autorités de la propriété intellectuelle : tous les textes qu’une personne lit à leur sujet.

title = Constats de comportement malhonnête par les autorités de la propriété intellectuelle (知识产权失信行为)
    .short = Propriété intellectuelle
about = Depuis le 24 janvier 2022, l’Administration nationale de la propriété intellectuelle consigne certains comportements de déposants et de mandataires comme malhonnêtes et les traite plus strictement pendant un temps. Des villes ont leurs propres règles. Les articles sur les durées et sur la réparation du crédit n’ont pas été lus : ce qui est dit ici est rapporté, et aucune voie de sortie ne comporte un jour promis. La liste des infractions graves dans ce domaine est celle de l’autorité de régulation du marché, une autre liste de ce programme.
keeper = l’autorité de la propriété intellectuelle
look-for = Un constat de comportement malhonnête (失信行为认定) de l’Administration nationale de la propriété intellectuelle (国家知识产权局) ou de l’autorité de régulation du marché d’une ville (市场监督管理局、知识产权局). Si le document dit 严重违法失信名单, c’est la liste de l’autorité de régulation du marché.

actor-authority = l’autorité de la propriété intellectuelle

## Groupes de questions

group-finding = Que sait-on du constat ?
group-since = Que s’est-il passé depuis ?

## Faits

fact-keeper_place = Qui a constaté que le comportement est malhonnête ?
    .name = autorité qui a fait le constat
    .help = Le sceau apposé sur le document.
    .why = Les règles d’une ville ne disent rien d’une autre.
fact-keeper_place-national-office = L’Administration nationale de la propriété intellectuelle (国家知识产权局)
fact-keeper_place-nanning = L’autorité de régulation du marché de Nanning (南宁市市场监督管理局)
fact-keeper_place-guangzhou = Une autorité de la propriété intellectuelle de Guangzhou (广州市)
fact-keeper_place-other-place = L’autorité d’un autre lieu

fact-conduct = Quel serait le comportement ?
    .name = comportement
    .help = Le constat le nomme.
    .why = Certains comportements ont leurs propres règles.
fact-conduct-abnormal-patent-application = Demandes de brevet qui ne protègent pas une invention (非正常专利申请)
fact-conduct-bad-faith-trade-mark = Demandes de marque faites de mauvaise foi (恶意商标注册申请)
fact-conduct-agency-penalty = Activité de mandataire pour laquelle l’office a prononcé une sanction
fact-conduct-false-papers = Faux documents ou faits cachés dans une demande
fact-conduct-broken-pledge = Un engagement de crédit mensonger ou non tenu (信用承诺)
fact-conduct-refusal-to-perform = Refus d’exécuter une sanction ou une décision administrative
fact-conduct-other = Autre chose

fact-found_on = Quel jour le constat a-t-il été fait ?
    .name = constat
    .help = La date du document. On peut aussi répondre par un mois ou une année seulement.
    .why = Dans deux villes, il est rapporté que les six mois avant une demande courent à partir de là.

fact-put_right = Le comportement a-t-il été corrigé ?
    .name = correction du comportement
    .help = Par exemple, les demandes sont retirées ; des documents le prouvent.
    .why = La preuve de la correction fait partie d’une demande à Guangzhou (art. 6 du guide).
    .step = le comportement est corrigé

fact-duties_performed = Les obligations de la décision de sanction ont-elles été accomplies ?
    .name = accomplissement des obligations de la décision de sanction
    .help = S’il n’y a pas eu de sanction : le jour du constat.
    .why = C’est une condition à Guangzhou (art. 4(1) du guide).
    .step = les obligations de la décision de sanction sont accomplies

fact-harm_removed = Le dommage et les effets néfastes ont-ils été éliminés ?
    .name = élimination du dommage
    .help = 主动消除危害后果和不良影响.
    .why = C’est une condition à Guangzhou (art. 4(2) du guide).
    .step = le dommage est éliminé

fact-penalised_again = Y a-t-il eu une autre sanction pour la même sorte d’infraction ?
    .name = nouvelle sanction de la même sorte
    .help = Par une autorité de régulation du marché ou de la propriété intellectuelle.
    .why = Elle exclut la demande à Guangzhou (art. 4(3) du guide).

fact-other_lists = La personne ou la société est-elle sur la liste des entreprises en situation anormale ou sur celle des infractions graves ?
    .name = inscription sur une autre liste de l’autorité de régulation du marché
    .help = 经营异常名录、严重违法失信名单, dans le registre national des entreprises.
    .why = Elle exclut la demande à Guangzhou (art. 4(4) du guide).

fact-repaired_within_a_year = Le crédit de cette sorte a-t-il été réparé il y a moins d’un an ?
    .name = réparation du crédit dans l’année écoulée
    .help = Compter à partir de la dernière fois où elle a été accordée.
    .why = Pendant un an, elle n’est pas accordée de nouveau à Guangzhou (art. 12 du guide).

fact-asked = La personne ou la société a-t-elle demandé la réparation du crédit ?
    .name = demande de réparation du crédit
    .help = Par écrit, à l’autorité qui a fait le constat, avec un engagement et des preuves.
    .why = Aucune source n’en parle sans une demande.
    .step = la personne ou la société demande la réparation du crédit

fact-deleted = Le dossier a-t-il effectivement été clos ?
    .name = fin du dossier
    .help = Le jour où, selon l’autorité, ses mesures ont pris fin.
    .why = Ce qui l’accompagne prend alors fin.

## Voies de sortie

path-repair-national = Réparation du crédit auprès de l’office national ou dans un autre lieu
    .what = Les Dispositions de 2022 régissent, entre autres, la réparation du crédit (信用修复). Les conditions, le délai et la procédure n’ont pas été lus, aucun jour ne peut donc être donné. Pour les autres lieux, rien n’a été trouvé.
path-repair-nanning = Réparation du crédit à Nanning
    .what = Selon ce qui est rapporté, une demande peut être faite six mois après le constat. D’autres conditions existent et n’ont pas été lues, de même que des cas de refus ; aucun jour ne peut être donné.
path-repair-guangzhou = Réparation du crédit à Guangzhou
    .what = Selon un guide de la ville, une demande peut être faite six mois après le constat si les obligations de la sanction sont accomplies, si le dommage est éliminé, s’il n’y a pas eu de nouvelle sanction de la même sorte, et s’il n’y a pas d’inscription sur les listes de l’autorité de régulation du marché. On n’a pas lu si l’autorité doit alors accepter, ni dans quel délai.

define-shut_in_guangzhou = à Guangzhou, une autre sanction, une inscription sur une liste ou une réparation antérieure exclut la demande
define-request_open = les six mois sont écoulés, et rien n’exclut la demande

procedure-ask-for-repair = Demander la réparation du crédit
    .what = Une demande écrite avec un engagement de respecter la loi et la preuve que le comportement a été corrigé. Ce qui suit n’a pas été lu.
procedure-ask-for-repair-hand-in = La personne ou la société remet la demande

## Conséquences

effect-public-funding-scrutiny = Les demandes pour des projets financés par des fonds publics sont examinées plus strictement
effect-fee-reductions = Les réductions de taxes, l’examen prioritaire et d’autres avantages sont examinés plus strictement
effect-honours = Pas de participation aux prix de l’office et à ses sélections d’entreprises modèles
effect-inspections = Contrôles plus fréquents

## Notes

note-provisions-not-read = Les Dispositions de 2022 n’ont pas pu être lues. Selon ce qui est rapporté, l’office peut prendre les mesures de l’article 9, et n’est pas tenu de les prendre toutes. On ne sait donc pas par elles combien de temps un constat compte, ni quand le crédit est réparé. Un projet de 2021 avait des durées ; un projet n’est pas le droit, et elles ne sont pas utilisées ici.
note-put-right-in-time = Selon ce qui est rapporté, des demandes corrigées à temps, et dont le déposant a éliminé les effets sans qu’on le lui demande, peuvent rester sans constat (art. 7). Il s’agit du temps avant un constat.
note-abnormal-applications = Pour de telles demandes de brevet, il y a aussi des règles de 2023, en vigueur depuis le 20 janvier 2024, qui ont été lues. L’office peut refuser pour elles les réductions de taxes (dans les cas graves, comme plusieurs fois en cinq ans, pour toutes les demandes de cette période), publier l’affaire, la transmettre à la plateforme nationale de crédit et réclamer le remboursement d’aides ; quand c’est nécessaire, la personne est d’abord entendue. Aucune durée et aucune réparation du crédit n’est nommée. Contre un rejet de la demande de brevet, la personne peut demander le réexamen ; contre d’autres refus, elle peut former un recours administratif ou saisir le juge.
note-serious-list = La liste des infractions graves dans ce domaine est celle de l’autorité de régulation du marché, que les autorités de la propriété intellectuelle utilisent aussi. Elle a des durées et des voies de sortie qui ont été lues : l’examiner comme une inscription à part (market-regulation).
note-one-year-in-nanning = La source sur Nanning ne mentionne un an que dans une phrase sur des mesures qui n’ont pas encore duré un an quand un nouveau constat intervient. Que les mesures prennent fin après un an est probable d’après cela, mais n’a pas été lu.
note-guangzhou-rests-on-2021 = Le guide de Guangzhou repose sur des règles de l’autorité de régulation du marché de 2021. On n’a pas lu s’il s’applique encore depuis l’entrée en vigueur des nouvelles Mesures de cette autorité sur la réparation du crédit, le 25 décembre 2025.

## Sources

source-cnipa-2022 = Dispositions de l’Administration nationale de la propriété intellectuelle sur la gestion du crédit (2022)
    .short = Dispositions de 2022
source-firm-2022 = Note d’un cabinet d’avocats sur les Dispositions de 2022
    .short = note d’un cabinet d’avocats de 2022
source-announcement-2022 = Annonce des Dispositions de 2022, reproduite par Credit China (Hegang)
    .short = annonce de 2022
source-nanning = Mesures à titre d’essai de l’autorité de régulation du marché de Nanning sur le crédit en matière de propriété intellectuelle
    .short = Mesures de Nanning
source-guangzhou = Guide à titre d’essai de Guangzhou sur la réparation du crédit en matière de propriété intellectuelle
    .short = guide de Guangzhou
source-samr-3-2021 = Mesures de l’autorité de régulation du marché sur la réparation du crédit (2021)
    .short = Mesures de 2021
source-samr-44 = Mesures de l’Administration d’État pour la régulation du marché sur la liste des infractions graves (arrêté n° 44 de 2021)
    .short = Arrêté n° 44 de 2021
source-patents-2024 = Dispositions sur les demandes de brevet (en vigueur depuis le 20 janvier 2024)
    .short = Dispositions de 2023 sur les brevets
