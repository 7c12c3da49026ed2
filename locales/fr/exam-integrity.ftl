# Le dossier d’intégrité des candidats : tous les textes qu’une personne lit à son sujet.

title = Le dossier d’intégrité des candidats aux examens nationaux d’éducation (国家教育考试考生诚信档案)
    .short = Intégrité aux examens
act = retirer le constat du dossier
gone = le constat quitte le dossier
was = le constat a été retiré
about = Les organismes d’examen tiennent un dossier des personnes dont il a été constaté qu’elles ont triché aux examens nationaux d’éducation, comme l’examen d’entrée à l’université, l’examen national d’accès aux études de master et les examens d’autodidactes. Une inscription n’a pas de durée, et ne peut pas être supprimée sans une procédure fixée par la loi. Une interdiction d’examens d’un à trois ans est autre chose, et prend fin.
keeper = l’autorité d’examen
look-for = Une décision sur une infraction à un examen (考试违规处理决定书) qui constate une tricherie (考试作弊), et le dossier d’intégrité des candidats (考生诚信档案).

actor-authority = l’autorité d’examen

## Groupes de questions

group-decision = Que sait-on de la décision ?
group-review = A-t-on entrepris quelque chose contre elle ?
group-afterwards = Que sait-on d’autre ?

## Faits

fact-finding = Qu’a constaté la décision ?
    .name = constat
    .help = La décision (考试违规处理决定书) nomme l’article : 5 pour une infraction à la discipline, 6 ou 7 pour une tricherie, 8 pour un trouble.
    .why = Seules les personnes dont la tricherie a été constatée sont inscrites au dossier (art. 30(1) des Mesures de 2012).
fact-finding-breach-of-discipline = Une infraction à la discipline de l’examen (考试违纪), art. 5
fact-finding-cheating = Une tricherie (考试作弊), art. 6 ou 7
fact-finding-disorder = Un trouble à l’ordre de l’examen (扰乱考试秩序), art. 8

fact-decided_on = Quel jour la décision a-t-elle été prise ?
    .name = décision
    .help = La date de la décision. On peut aussi répondre par un mois ou une année seulement.
    .why = Elle indique quel texte s’applique (Mesures de 2004, modifiées le 5 janvier 2012).

fact-bar_years = Pour combien d’années la personne a-t-elle été interdite d’examens ?
    .name = interdiction d’examens en années
    .help = Une interdiction (暂停参加考试) d’un à trois ans, pour cet examen ou, dans des cas particulièrement graves, pour tous les examens nationaux d’éducation. Répondre 0 s’il n’y en a pas eu.
    .why = Les Mesures ne la permettent que pour quatre sortes graves de tricherie (art. 9(3)) ; la Loi sur l’éducation la permet dans tout cas grave (art. 79).

fact-exam_on = Quel jour l’examen a-t-il eu lieu ?
    .name = examen
    .help = Le jour où le comportement se serait produit.
    .why = Le texte ne dit pas à partir de quand l’interdiction est comptée ; c’est un jour possible (art. 9(3)).

fact-decision_received = Quel jour la personne a-t-elle reçu la décision ?
    .name = réception de la décision
    .help = Le jour de la notification (收到处理决定之日).
    .why = Les quinze jours pour demander le réexamen courent à partir de là (art. 27).

fact-review_asked = La personne a-t-elle demandé le réexamen ?
    .name = demande de réexamen
    .help = Le réexamen (复核) se demande à l’organisme d’examen immédiatement supérieur. Contre une décision d’un organisme d’examen provincial, ou de l’organisme qui organise l’examen national, il peut aussi être demandé au service provincial de l’éducation, ou à l’autorité habilitée à tenir l’examen (授权承担国家教育考试的主管部门).
    .why = C’est la première démarche vers l’annulation de la décision (art. 27).
    .step = la personne demande le réexamen

fact-review_accepted = La demande a-t-elle été déclarée recevable ?
    .name = recevabilité de la demande de réexamen
    .help = Le jour où l’organisme de réexamen l’a déclarée recevable (受理).
    .why = À partir de là, il dispose de trente jours pour décider (art. 28).
    .step = l’organisme de réexamen déclare la demande recevable

fact-decision_annulled = Le constat de tricherie a-t-il été annulé ?
    .name = annulation du constat
    .help = Au réexamen, à la suite d’un recours administratif ou par un tribunal ; aussi une modification qui ne laisse aucun constat de tricherie.
    .why = Sans le constat, il n’y a rien à inscrire (art. 28 à 30).
    .step = l’organisme de réexamen ou un tribunal annule le constat

fact-deleted = L’inscription a-t-elle été retirée du dossier ?
    .name = retrait du dossier
    .help = Le jour où, selon l’organisme d’examen, elle n’y est plus.
    .why = Les conséquences du dossier sont indiquées jusqu’à ce jour (art. 30).

## Questions de droit ouvertes

reading-transition = La décision date d’avant le 5 janvier 2012. Quel texte s’applique aujourd’hui à l’inscription ?
reading-transition-old-text = Le texte de 2004, dont les articles n’ont pas été lus
reading-transition-new-text = Le texte tel que modifié en 2012

reading-bar-start = À partir de quand l’interdiction d’examens est-elle comptée ? Le texte ne le dit pas.
reading-bar-start-decision = À partir du jour de la décision
reading-bar-start-exam = À partir du jour de l’examen

reading-annulment-and-archive = Si le constat est annulé, l’inscription au dossier tombe-t-elle avec lui ?
reading-annulment-and-archive-clears-the-archive = Oui : le réexamen et le recours devant le juge sont des procédures fixées par la loi, et seules les personnes qui ont triché doivent être inscrites
reading-annulment-and-archive-needs-its-own-procedure = Pas d’elle-même : le dossier ne peut être modifié que par une procédure propre, que le texte ne décrit pas

## Définitions

define-in_archive = il a été constaté que la personne a triché, et elle est inscrite au dossier
define-bar_end = le dernier jour de l’interdiction d’examens

## Voies de sortie

path-decision-annulled = Le constat de tricherie est annulé
    .what = La personne peut demander le réexamen dans les quinze jours après avoir reçu la décision, et peut former un recours administratif ou saisir un tribunal. L’organisme de réexamen doit annuler ou modifier une décision dont les faits ou les preuves ne tiennent pas, qui applique la mauvaise règle ou qui a enfreint la procédure. Que l’inscription au dossier tombe avec elle est une interprétation. Aucune autre voie de sortie du dossier n’est écrite.

## Procédures

procedure-hearing = Audition avant une interdiction d’examens
    .what = Si une interdiction est envisagée et que le candidat le demande, l’organisme d’examen provincial doit tenir une audition.
procedure-hearing-hold = L’organisme d’examen provincial tient une audition si le candidat le demande, avant de décider

procedure-review = Réexamen (复核)
    .what = L’organisme qui a déclaré la demande recevable examine les faits et les règles appliquées. Le texte ne dit pas si la décision est suspendue entre-temps.
procedure-review-ask = La personne le demande dans les quinze jours après avoir reçu la décision ; si le dernier jour est un jour de repos, le jour ouvrable suivant
procedure-review-decide = L’organisme de réexamen décide dans les trente jours après avoir déclaré la demande recevable
procedure-review-reconsideration = La personne forme un recours administratif (行政复议) contre la décision, dans les soixante jours ; contre le résultat du réexamen, les jours courent à partir de la connaissance de celui-ci
procedure-review-lawsuit = La personne saisit le juge administratif (行政诉讼) contre la décision, dans les six mois ; contre le résultat du réexamen, les mois courent à partir de la connaissance de celui-ci

## Conséquences

effect-exam-bar = Participation exclue à l’examen ou, dans des cas particulièrement graves, à tout examen national d’éducation
effect-integrity-archive = L’inscription figure au dossier d’intégrité des candidats
effect-circulation = Le dossier peut être consulté sur demande, et est transmis aux écoles et aux autres organismes qui admettent des étudiants, lesquels peuvent en tenir compte

## Notes

note-no-term = Pas de durée : le texte ne fixe aucun temps après lequel une inscription quitte le dossier, et interdit à quiconque de la supprimer ou de la modifier sans une procédure fixée par la loi. Aucun jour n’est donné.
note-only-cheating-is-archived = Pas pour le dossier : il recueille les personnes dont la tricherie a été constatée. Dans ce texte, une infraction à la discipline ou un trouble n’est pas une tricherie. Si un tel constat figure au dossier, il est possible de le signaler à l’organisme d’examen.
note-scores = À part du dossier : une infraction à la discipline fait perdre le résultat de la matière, une tricherie et un trouble tous les résultats de l’examen ; les certificats et les admissions obtenus par tricherie sont nuls.
note-bar-only-for-grave-cheating = À vérifier : sur quoi l’interdiction repose. Selon les Mesures, l’organisme d’examen peut l’ordonner, sans y être tenu, seulement pour une tricherie organisée, l’envoi de questions vers l’extérieur, la réception d’informations au moyen d’un équipement, ou de faux papiers et des remplaçants. La Loi sur l’éducation permet à l’autorité de l’éducation d’ordonner un à trois ans dans tout cas grave de tricherie, pour les examens concernés.
note-heard-before-the-decision = À vérifier : avant la décision, la personne devait être informée des raisons et du fondement, et entendue si elle contestait les faits.
note-old-text-not-read = Non vérifié : la décision date d’avant la modification de 2012. Les articles de 2004 n’ont pas été lus, c’est pourquoi rien n’en est calculé.
note-mistake-made-good = Bon à savoir : l’organisme qui a pris une décision erronée doit réparer la perte du candidat ; comment n’est pas dit.
note-remedies-not-told = À vérifier : la décision disait-elle qu’elle peut être contestée, où et jusqu’à quand ? Sinon, le délai pour la contester ne commence que lorsque cela a été connu ou aurait dû l’être ; il prend fin au plus tard un an après la connaissance de la décision elle-même. Pour le recours administratif, cela figure dans la loi en vigueur depuis 2024.

## Sources

source-exams-2012 = Mesures sur le traitement des infractions aux examens nationaux d’éducation (ministère de l’Éducation, modifiées en 2012)
    .short = Mesures de 2012 sur les examens
source-exams-2004 = Mesures sur le traitement des infractions aux examens nationaux d’éducation (ministère de l’Éducation, 2004)
    .short = Mesures de 2004 sur les examens
source-civil-code = Code civil
source-education-law-2021 = Loi sur l’éducation (modifiée en 2021)
    .short = Loi sur l’éducation
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
