# La publicité des sanctions et d’autres données sur le site web Credit China (信用中国) : chaque mot qu’on en lit.
# La logique se trouve dans rules/penalty-publicity/pack.toml ; un id de là-bas a ses mots ici.

title = Sanctions affichées sur le site web Credit China (信用中国行政处罚公示)
    .short = Sanctions sur Credit China
act = mettre fin à la publicité de cette inscription
gone = la publicité prend fin
was = il a été mis fin à la publicité
about = Le site web public Credit China affiche les sanctions que des autorités ont infligées, et des copies d’autres données. Combien de temps il les affiche dépend de la gravité de l’affaire. Après une durée minimale, la personne ou l’entreprise qui a tout exécuté et pris un engagement peut demander la réparation du crédit (信用修复) ; à une durée maximale, la publicité s’arrête. Les règles ont changé en 2017, en 2019, en 2023 et le 1er avril 2026. Elles portent sur la publicité. Elles ne lèvent pas la sanction elle-même.
keeper = le site web Credit China
actor-person = la personne ou l’entreprise concernée
actor-authority = l’autorité qui a pris la décision
actor-third-party = le site web Credit China

## Ce qu’il faut chercher

look-for = La page sur creditchina.gov.cn (信用中国), ou sur le site de crédit d’une province ou d’une ville, sous le titre 行政处罚 (sanctions administratives). Elle montre le numéro et la date de la décision (处罚决定日期), l’autorité, et souvent la fin de la publicité (公示截止期). Le papier derrière est une décision de sanction (行政处罚决定书).

## Groupes de questions

group-decision = Que sait-on de la décision ?
group-repair = Lesquelles de ces choses ont été faites ?
group-application = Que sait-on d’une demande de réparation du crédit ?
group-limits = L’un de ces points fait-il obstacle, ou change-t-il la durée ?
group-false-papers = A-t-on constaté de faux documents ou un faux engagement ?
group-objection = Que sait-on d’une contestation ?
group-challenge = Que sait-on d’un recours contre la décision elle-même ?
group-list = Qu’a communiqué à Credit China l’organe qui tient un autre registre ?
group-bankruptcy = Y a-t-il un plan de redressement ou un concordat dans une faillite ?
group-afterwards = Que sait-on de la fin de la publicité ?

## Faits

fact-decided_on = Quel jour la décision a-t-elle été prise ?
    .name = décision qui a constaté la conduite
    .help = La date sur la décision de sanction (行政处罚决定书), ou sur l’autre document d’un tribunal ou d’une autorité qui a constaté la conduite. Ce n’est pas le jour où l’inscription est apparue sur le site web. On peut aussi répondre par un mois ou une année seulement.
    .why = Toutes les durées courent à partir de là (art. 7 des Mesures de 2025 ; les textes plus anciens comptent aussi à partir de la décision de sanction). Elle dit aussi quel texte s’applique.

fact-who = De qui sont les informations ?
    .name = personne concernée par les informations
    .help = Un individu à qui une amende a été infligée pour sa propre conduite, même comme responsable d’une société, est une personne physique (自然人). Un entrepreneur individuel (个体工商户) a une licence commerciale à son propre nom.
    .why = Credit China n’affiche en principe pas d’informations sur des personnes physiques (art. 12(3) des Mesures de 2025). Certaines règles ne valent que pour les sociétés et autres organisations (art. 19(1) et 20).
fact-who-entity = Une société ou une autre organisation
fact-who-sole-trader = Un entrepreneur individuel avec une licence commerciale (个体工商户)
fact-who-person = Une personne physique

fact-class = Quelle classe l’inscription ou l’autorité indique-t-elle ?
    .name = classe des informations
    .help = Depuis 2026, il y a trois classes : mineure (轻微), générale (一般), grave (严重). L’autorité responsable du domaine peut publier son propre classement sur Credit China ; il passe en premier. De 2019 à 2023, il y avait générale, grave et une classe particulièrement grave (特定严重). Choisir « Aucune classe n’est indiquée » seulement si personne n’a classé l’affaire.
    .why = La classe fixe la publicité la plus courte et la plus longue (art. 7 à 12 des Mesures de 2025 ; Circulaire de 2019, telle que rapportée).
fact-class-minor = Mineure (轻微)
fact-class-general = Générale (一般)
fact-class-serious = Grave (严重)
fact-class-specific-serious = Particulièrement grave, une classe de 2019 à 2023 (特定严重)
fact-class-not-classified = Aucune classe n’est indiquée

fact-kinds = Que contient la décision ?
    .name = contenu de la décision
    .help = Choisir tout ce qui convient. Si une décision contient plusieurs genres, la durée la plus longue compte. La confiscation de gains illicites (没收违法所得) et la détention administrative ne sont pas nommées dans les Mesures : choisir « Autre chose ».
    .why = Là où aucune classe n’a été fixée pour le domaine, les genres décident de la classe (art. 8 à 11 et 12(3) des Mesures de 2025).
fact-kinds-warning-or-criticism = Un avertissement ou un blâme public (警告、通报批评)
fact-kinds-fine = Une amende (罚款)
fact-kinds-illegal-property = La confiscation de biens ou d’outils illégaux (没收非法财物)
fact-kinds-permit-or-activity = Permis ou grade : suspendu, abaissé, retiré ; activité : limitée, arrêtée, fermée ; ou interdiction de travailler
fact-kinds-repeatedly-punished = Constaté comme interdit et puni de façon répétée (屡禁不止、屡罚不改)
fact-kinds-serious-list = C’est une copie d’une inscription sur une liste des sujets gravement malhonnêtes (严重失信主体名单)
fact-kinds-abnormal-list = C’est une copie d’une inscription sur une liste de situation anormale (异常名录)
fact-kinds-other = Autre chose

fact-summary = Était-ce une sanction sur-le-champ selon la procédure simplifiée ?
    .name = procédure simplifiée
    .help = La procédure simplifiée (简易程序, 当场处罚) est pour un avertissement ou une petite amende : depuis juillet 2021, jusqu’à 200 RMB pour un individu et 3 000 RMB pour une organisation.
    .why = Une telle sanction est mineure, sauf si le domaine a son propre classement (art. 8(1) et 11 des Mesures de 2025).

fact-fine_size = Comment l’autorité responsable du domaine classe-t-elle l’amende ?
    .name = taille de l’amende
    .help = Chaque autorité fixe ses propres montants pour les amendes petites (较小数额), plus importantes (较大数额) et très importantes (巨额). Les Mesures ne nomment aucun chiffre.
    .why = Cela décide de la classe d’une amende (art. 8(3), 9(1) et 10(1) des Mesures de 2025).
fact-fine_size-small = Une petite amende
fact-fine_size-larger = Une amende plus importante
fact-fine_size-huge = Une amende très importante

fact-field = Sur quoi portait l’affaire ?
    .name = domaine de la sanction
    .help = La loi enfreinte, telle que la nomme la décision, montre le domaine. Si plusieurs conviennent, choisir celui dont le minimum est le plus long. L’équipement spécial (特种设备), ce sont les ascenseurs, les chaudières et autres installations de ce genre.
    .why = Selon les règles de 2023, certains domaines avaient un minimum d’un an au lieu de trois mois (tel que rapporté).
fact-field-food-drugs-equipment = Aliments, médicaments ou équipement spécial
fact-field-work-safety = Sécurité du travail (安全生产)
fact-field-fire = Sécurité incendie (消防)
fact-field-environment = Environnement (生态环境)
fact-field-other = Un autre domaine

fact-serious_safety = L’autorité traite-t-elle l’affaire de sécurité du travail comme grave ?
    .name = affaire grave de sécurité du travail
    .help = Seulement pour la sécurité du travail. Des réponses de style officiel donnent une seule amende de 100 000 RMB ou plus comme exemple, non comme limite.
    .why = Il est rapporté que seuls les cas graves de sécurité du travail avaient le minimum d’un an (Mesures de 2023, pratique telle que rapportée).

fact-market_regulator = Est-ce une autorité de régulation du marché qui a décidé ?
    .name = décision d’une autorité de régulation du marché
    .help = Une administration de la régulation du marché (市场监督管理局).
    .why = Les autorités de régulation du marché ont leur propre système de publicité et leurs propres règles (art. 5(2) et 11 des Mesures de 2025).

fact-performed = Tout ce qu’exige la décision a-t-il été exécuté ?
    .name = exécution complète
    .help = L’amende payée en entier avec tout supplément, les biens remis, les ordres suivis. Une partie ne suffit pas.
    .why = La réparation demande l’exécution complète (art. 14(2) des Mesures de 2025), et la fin automatique au maximum aussi (art. 12(2)).
    .step = tout ce qu’exige la décision est exécuté

fact-corrected = Le tort lui-même a-t-il été réparé ?
    .name = conduite réparée
    .help = Par exemple un permis manquant obtenu, un défaut corrigé, un dommage compensé (纠正失信行为). Des documents ou un avis de l’autorité peuvent le montrer.
    .why = La réparation du crédit le demande en plus de l’exécution complète (art. 14(2) des Mesures de 2025).
    .step = le tort sanctionné est réparé

fact-pledged = Un engagement public a-t-il été pris ?
    .name = engagement de crédit public
    .help = L’engagement (信用承诺书) dit que les documents sont vrais et que les conséquences de sa violation sont acceptées. Il est publié.
    .why = C’est l’une des conditions, jamais suffisante à elle seule (art. 14(3) des Mesures de 2025).
    .step = un engagement public est pris

fact-trained = Une formation à la réparation du crédit et un rapport de crédit ont-ils été faits ?
    .name = formation et rapport de crédit
    .help = Seulement pour les affaires graves selon la Circulaire de 2019 : une formation (信用修复培训) et un rapport de crédit (信用报告).
    .why = Des rapports sur la Circulaire de 2019 nomment les deux comme conditions supplémentaires pour les affaires graves.
    .step = la formation est terminée et un rapport de crédit est remis

fact-filed = Credit China a-t-il reçu une demande de réparation du crédit ?
    .name = demande de réparation du crédit
    .help = Le jour où le site web l’a reçue. La demande est gratuite.
    .why = Le délai de réponse court à partir de là (art. 13 et 16(1) des Mesures de 2025).
    .step = une demande de réparation du crédit est déposée auprès de Credit China

fact-pushed = Credit China a-t-il transmis la demande à l’autorité ?
    .name = transmission de la demande
    .help = Le jour où l’autorité qui a pris la décision l’a reçue. Aucun article ne dit à quelle vitesse le site web doit la transmettre.
    .why = L’autorité a trois jours ouvrables à partir de là pour l’admettre ou non (art. 16(2) des Mesures de 2025).
    .step = Credit China transmet la demande à l’autorité

fact-accepted = L’autorité a-t-elle déclaré la demande recevable ?
    .name = recevabilité de la demande
    .help = La recevabilité (受理) signifie que les documents sont complets et que l’affaire sera examinée. Ce n’est pas encore la réparation.
    .why = Les sept jours ouvrables pour le résultat courent à partir de là (art. 16(3) des Mesures de 2025).
    .step = l’autorité admet la demande

fact-extended = L’autorité a-t-elle prolongé le délai de dix jours ouvrables ?
    .name = délai prolongé
    .help = Elle peut le faire quand le cas est complexe ou doit être vérifié.
    .why = Le résultat est alors dû 17 jours ouvrables après la recevabilité, et non 7 (art. 16(3) des Mesures de 2025).

fact-refused = L’autorité a-t-elle refusé d’admettre la demande, ou refusé la réparation ?
    .name = refus
    .help = Un refus arrive par Credit China et doit donner ses motifs.
    .why = Cette voie est alors fermée jusqu’à ce qu’une contestation aboutisse ou qu’une nouvelle demande soit faite (art. 16(2), 17 et 18 des Mesures de 2025).

fact-non_repairable = Une loi, un règlement ou une politique du pouvoir central dit-il expressément que l’affaire ne peut pas être réparée ?
    .name = réparation exclue par le droit
    .help = L’exclusion doit figurer expressément dans une loi, un règlement, ou un document de politique du Comité central du Parti ou du Conseil des affaires d’État. Si personne ne peut le nommer, répondre non.
    .why = C’est la seule exception au droit à la réparation (art. 2 des Mesures de 2025).

fact-unmet_condition = Une loi ou une règle ministérielle pose-t-elle une condition de plus qui n’est pas remplie ?
    .name = condition supplémentaire non remplie
    .help = Par exemple une condition dans les règles du ministère pour ce domaine. Répondre non s’il n’y en a pas, ou si elle est remplie.
    .why = Les conditions supplémentaires des lois, des règlements administratifs et des règles ministérielles comptent aussi (art. 14(4) des Mesures de 2025).

fact-own_term = La sanction elle-même court-elle pendant un temps fixé ?
    .name = sanction avec sa propre durée
    .help = Par exemple une interdiction de travailler de 18 mois, ou un permis suspendu pour six mois.
    .why = Il ne peut pas être mis fin à sa publicité de façon anticipée avant que ce temps soit passé (art. 12(3) des Mesures de 2025).

fact-own_term_until = Quel jour la durée propre de la sanction prend-elle fin ?
    .name = fin de la durée propre de la sanction
    .help = Le dernier jour de l’interdiction ou de la suspension, tel qu’écrit dans la décision.
    .why = Avant ce jour, il ne peut pas être mis fin à la publicité de façon anticipée (art. 12(3) des Mesures de 2025).

fact-statutory_period = Une loi ou un règlement administratif fixe-t-il une autre durée de publicité ?
    .name = autre durée fixée par le droit
    .help = Une loi de l’Assemblée populaire nationale ou un règlement du Conseil des affaires d’État, non la règle d’un ministère (sous l’avis de 2019, celle-ci compte aussi). Si personne ne peut en nommer, répondre non.
    .why = Une telle durée passe en premier (art. 12(3) des Mesures de 2025).

fact-statutory_until = Quel jour cette autre durée prend-elle fin ?
    .name = fin de la durée fixée par le droit
    .help = Le dernier jour de publicité selon cette loi ou ce règlement.
    .why = Il remplace le maximum des Mesures (art. 12(3) des Mesures de 2025).

fact-sector_stops = Les règles propres de l’autorité laissent-elles la publicité s’arrêter au maximum même si tout n’est pas exécuté ?
    .name = arrêt au maximum sans exécution
    .help = Si tout n’a pas été exécuté, les Mesures laissent la question aux règles de l’autorité responsable du domaine. Il faut la lui demander.
    .why = La fin automatique au maximum n’est pas promise si le tort n’a pas été réparé (art. 12(2) des Mesures de 2025).

fact-false_papers = L’autorité a-t-elle noté de faux documents, un engagement gravement inexact, ou un engagement violé exprès ?
    .name = faux documents ou faux engagement notés
    .help = L’autorité le note dans le dossier de crédit et cela est affiché sur Credit China.
    .why = L’inscription d’origine ne peut alors pas être réparée pendant trois ans (art. 25 des Mesures de 2025).

fact-false_recorded = Quel jour l’autorité l’a-t-elle noté ?
    .name = note sur de faux documents
    .help = Le jour de la note, s’il est connu.
    .why = Les trois ans sans réparation peuvent courir à partir de là ; l’article ne le dit pas (art. 25 des Mesures de 2025).
    .step = l’autorité note de faux documents ou un faux engagement

fact-false_shown = Quel jour Credit China a-t-il commencé à afficher cette note ?
    .name = publicité de la note sur de faux documents
    .help = Le jour où la note est apparue sur le site web.
    .why = La note est affichée pendant trois ans sans fin anticipée (art. 25 des Mesures de 2025).
    .step = Credit China commence à afficher la note

fact-objected = Credit China a-t-il reçu une contestation ?
    .name = contestation reçue
    .help = Une contestation (异议申诉) peut viser un refus, un contenu faux, une durée fausse, ou la publicité d’une personne physique. Elle va à Credit China ou directement à l’autorité, avec des documents à l’appui.
    .why = Credit China a un jour ouvrable pour la transmettre (art. 18 des Mesures de 2025).
    .step = une contestation est faite

fact-objection_accepted = L’autorité a-t-elle déclaré la contestation recevable ?
    .name = recevabilité de la contestation
    .help = Le jour où l’autorité s’en est saisie (受理). L’article ne fixe pas de délai pour cela.
    .why = Les sept jours ouvrables de la vérification courent à partir de là (art. 18 des Mesures de 2025).
    .step = l’autorité admet la contestation

fact-objection_upheld = L’autorité a-t-elle jugé la contestation juste ?
    .name = contestation jugée juste
    .help = Le résultat va à Credit China.
    .why = Ce qui était faux doit alors être changé ou retiré ; l’article le suppose et ne le dit pas (art. 18 des Mesures de 2025).
    .step = l’autorité juge la contestation juste

fact-served = Quel jour la décision de sanction a-t-elle été notifiée ?
    .name = notification de la décision
    .help = Le jour où elle a été remise ou est devenue connue d’une autre façon.
    .why = Le délai pour former un recours administratif et pour saisir le juge court à partir de là (art. 20 de la Loi sur le recours administratif ; art. 46 de la Loi sur le contentieux administratif).

fact-annulled = La sanction a-t-elle été annulée, ou déclarée illégale ou nulle ?
    .name = sanction annulée
    .help = Par l’autorité elle-même, par l’organe qui la réexamine, ou par un tribunal. Si elle a seulement été changée, l’inscription doit être changée, non retirée.
    .why = Ce qui a été publié doit alors être retiré (art. 19(2) des Mesures de 2025 ; art. 48(2) de la Loi sur les sanctions administratives).
    .step = la sanction est annulée ou déclarée illégale

fact-removal_received = Credit China a-t-il reçu le message que l’inscription sur la liste a été radiée ou la sanction de l’autorité de régulation du marché réparée ?
    .name = message de radiation reçu
    .help = L’organe qui tient la liste, ou l’autorité de régulation du marché, l’envoie.
    .why = De 2023 à mars 2026, il est rapporté que Credit China suivait dans les trois jours ouvrables.
    .step = l’organe qui tient l’autre registre communique à Credit China que son inscription a pris fin ou que sa sanction est réparée

fact-plan_approved = Un tribunal a-t-il approuvé un plan de redressement ou un concordat ?
    .name = plan ou concordat approuvé
    .help = Dans une procédure de faillite : 批准重整计划 ou 认可和解协议. Seulement pour les entreprises.
    .why = Avec la décision du tribunal, on peut demander de masquer l’inscription pour un temps (art. 20(1) des Mesures de 2025).
    .step = un tribunal approuve le plan ou le concordat

fact-mask_filed = La demande de masquer l’inscription a-t-elle été reçue ?
    .name = demande de masquer l’inscription
    .help = L’entreprise ou son administrateur remet la décision du tribunal par Credit China.
    .why = L’autorité a dix jours ouvrables à compter de sa réception (art. 20(1) des Mesures de 2025).
    .step = l’entreprise ou son administrateur le demande avec la décision du tribunal

fact-plan_failed = Le plan ou le concordat a-t-il échoué ?
    .name = échec du plan ou du concordat
    .help = Il n’a pas été exécuté avec succès.
    .why = La publicité est alors rétablie (art. 20(2) des Mesures de 2025).
    .step = le plan ou le concordat échoue

fact-plan_completed = Un tribunal a-t-il confirmé que le plan ou le concordat a été exécuté ?
    .name = plan ou concordat exécuté
    .help = La décision du tribunal dit qu’il a été accompli (执行完毕).
    .why = Avec cette décision, on peut demander la réparation (art. 20(3) des Mesures de 2025).
    .step = un tribunal confirme que le plan ou le concordat a été exécuté

fact-deleted = Credit China a-t-il cessé d’afficher l’inscription ?
    .name = fin de la publicité
    .help = Le premier jour où l’inscription n’était plus affichée.
    .why = Le partage et l’usage des données prennent fin avec la réparation aussi (art. 3 des Mesures de 2025).
    .step = Credit China cesse d’afficher l’inscription

## Questions de droit ouvertes

reading-transition-2026 = La décision date d’avant le 1er avril 2026. Les durées des Mesures de 2025 s’y appliquent-elles ? Elles abrogent les anciennes Mesures et ne disent rien des données déjà affichées.
reading-transition-2026-old-periods = Les anciennes durées continuent, parce qu’elles s’appliquaient quand l’inscription a été faite
reading-transition-2026-new-periods = Les nouvelles classes et durées s’appliquent depuis le 1er avril 2026, comptées à partir de la décision

reading-transition-2023 = La décision date d’avant le 1er mai 2023. Les durées des Mesures de 2023 s’y appliquaient-elles ? Leurs derniers articles n’ont pas été lus.
reading-transition-2023-old-periods = Les durées de la Circulaire de 2019 ont continué
reading-transition-2023-new-periods = Les durées de 2023 s’appliquaient aux inscriptions encore affichées le 1er mai 2023

reading-transition-2019 = La décision date d’avant le 1er juillet 2019. La Circulaire de 2019 s’y appliquait-elle ? Son texte n’a pas été lu.
reading-transition-2019-old-periods = La durée de la Circulaire de 2017 a continué
reading-transition-2019-new-periods = Les durées et la réparation de 2019 s’appliquaient aux inscriptions encore affichées le 1er juillet 2019

reading-first-day = Le jour de la décision est-il lui-même compté ?
reading-first-day-not-counted = Non : on commence à compter le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : la durée court à partir du jour du document lui-même, et s’achève donc un jour plus tôt

reading-period-end-rolls = Si le dernier jour d’une durée de publicité est un jour de repos, la durée va-t-elle jusqu’au jour ouvrable suivant ?
reading-period-end-rolls-no = Non : cette règle aide la personne qui doit faire quelque chose à temps, et une restriction ne devrait pas s’allonger de ce fait
reading-period-end-rolls-yes = Oui : la durée s’achève le jour ouvrable suivant

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

reading-sole-trader = Un entrepreneur individuel (个体工商户) est-il une personne physique au sens des Mesures de 2025 ? Elles ne le disent pas.
reading-sole-trader-natural-person = Oui : le Code civil place les entrepreneurs individuels parmi les personnes physiques, et ils ne devraient donc en principe pas être affichés
reading-sole-trader-business = Non : un entrepreneur individuel est affiché comme une entreprise

reading-term-beyond-maximum = La durée propre de la sanction est plus longue que le maximum de publicité. Quand la publicité s’arrête-t-elle ?
reading-term-beyond-maximum-stops-at-maximum = Au maximum : l’article interdit seulement une fin anticipée
reading-term-beyond-maximum-until-term-ends = Quand la durée propre de la sanction prend fin, si c’est plus tard

reading-repair-bar-start = À partir de quand courent les trois ans sans réparation après de faux documents ? L’article ne le dit pas.
reading-repair-bar-start-recorded = À partir du jour où l’autorité le note
reading-repair-bar-start-shown = À partir du jour où la note est affichée

reading-repair-owed = Toutes les conditions des Mesures de 2025 pour la réparation sont remplies. L’autorité doit-elle l’accorder ? Aucun article ne le dit en ces mots.
reading-repair-owed-owed = Oui : les Mesures donnent un droit à la réparation, nomment les conditions une à une, et aucun autre motif de refus
reading-repair-owed-decision-only = Non : les conditions permettent de demander, et l’autorité décide ; un refus doit seulement donner ses motifs

reading-bankruptcy-minimum = Après l’exécution d’un plan ou d’un concordat : la durée minimale de publicité doit-elle encore passer ? L’article ne le dit pas.
reading-bankruptcy-minimum-no-minimum = Non : l’article demande seulement la décision du tribunal
reading-bankruptcy-minimum-minimum-applies = Oui : les conditions générales de la réparation s’appliquent aussi

## Définitions

define-r36 = les classes et les durées des Mesures de 2025 s’appliquent
define-re_timed_2023 = les durées de 2023 ont pris la place de celles de 2019
define-re_timed_2019 = les règles de 2019 ont pris la place de celles de 2017
define-r58 = les durées des Mesures de 2023 s’appliquent
define-r527 = les durées de la Circulaire de 2019 s’appliquent
define-r2017 = la durée de la Circulaire de 2017 s’applique
define-natural = les informations portent sur une personne physique
define-done = tout est exécuté et le tort est réparé
define-articles_sort = aucune classe n’est fixée, donc les articles décident, et ce n’était pas une sanction sur-le-champ
define-named_serious = la décision contient quelque chose que les articles disent grave
define-named_general = la décision contient quelque chose que les articles disent général
define-named_minor = la décision contient quelque chose que les articles disent mineur
define-serious_36 = l’affaire est grave au sens des Mesures de 2025
define-general_36 = l’affaire est générale au sens des Mesures de 2025
define-minor_36 = l’affaire est mineure au sens des Mesures de 2025
define-class_open = la classe ne résulte ni d’un classement du domaine ni des articles
define-min_term_36 = la durée minimale de publicité : un an si l’affaire est grave, sinon trois mois
define-min_last_36 = le jour correspondant de la durée minimale de publicité
define-min_end_36 = la durée minimale de publicité s’achève
define-max_term_36 = la durée maximale de publicité : trois ans si l’affaire est grave, un an si elle est générale, trois mois si elle est mineure
define-max_last_36 = le jour correspondant de la durée maximale de publicité
define-max_end_36 = la durée maximale de publicité s’achève
define-gone_before = décidé il y a si longtemps que la publicité avait pris fin avant avril 2026 selon chacun des anciens textes
define-off_36 = le premier jour sans publicité selon les Mesures de 2025
define-longer_term_over = aucune durée plus longue de la sanction ne maintient la publicité
define-class_known = la classe résulte d’un classement du domaine ou des articles
define-right_at_the_maximum = au maximum, tout était en ordre, ou les règles propres du domaine laissent la publicité s’arrêter
define-no_other_minimum = aucune autre loi ne fixe de durée minimale de publicité
define-minimum_reached_36 = la durée minimale de publicité est passée (une affaire mineure n’en a pas)
define-term_over = la durée propre de la sanction, s’il y en a une, est passée
define-repair_bar_begins = les trois ans sans réparation commencent
define-repair_bar_over = il ne court pas de trois ans sans réparation
define-eligible_36 = toutes les conditions pour demander la réparation sont remplies
define-request_36 = la réparation peut être demandée selon les Mesures de 2025 : elle n’est pas exclue, et toutes les conditions sont remplies
define-special_58 = l’affaire relève d’un domaine avec un minimum d’un an
define-min_term_58 = la durée minimale de publicité de 2023 : un an dans les domaines spéciaux, sinon trois mois
define-min_last_58 = le jour correspondant de la durée minimale de publicité de 2023
define-min_end_58 = la durée minimale de publicité de 2023 s’achève
define-max_last_58 = le jour correspondant de la durée maximale de publicité de 2023, trois ans
define-max_end_58 = la durée maximale de publicité de 2023 s’achève
define-eligible_58 = les conditions de 2023 pour la réparation, pour autant qu’elles sont connues, sont remplies
define-request_58 = la réparation peut être demandée selon les Mesures de 2023 : elle n’est pas exclue, et les conditions connues sont remplies
define-serious_527 = l’affaire est grave au sens des circulaires de 2017 et de 2019
define-min_term_527 = la durée minimale de publicité de 2019 : six mois si l’affaire est grave, sinon trois
define-min_last_527 = le jour correspondant de la durée minimale de publicité de 2019
define-min_end_527 = la durée minimale de publicité de 2019 s’achève
define-max_term_527 = la durée maximale de publicité de 2019 : trois ans si l’affaire est grave, sinon un an
define-max_last_527 = le jour correspondant de la durée maximale de publicité de 2019
define-max_end_527 = la durée maximale de publicité de 2019 s’achève
define-eligible_527 = les conditions de 2019 pour la réparation, telles que rapportées, sont remplies
define-request_527 = la réparation peut être demandée selon la Circulaire de 2019 : l’affaire n’est pas particulièrement grave, et les conditions sont remplies
define-max_term_2017 = la durée de publicité de 2017 : trois ans si l’affaire est grave, sinon un an
define-max_last_2017 = le jour correspondant de la durée de publicité de 2017
define-max_end_2017 = la durée de publicité de 2017 s’achève
define-days_1 = un jour ouvrable
define-days_3 = trois jours ouvrables
define-days_7 = sept jours ouvrables
define-days_10 = dix jours ouvrables
define-days_7_and_10 = sept jours ouvrables et dix de plus
define-decide_by = le résultat doit être donné à Credit China
define-filed_under_36 = la demande a été reçue depuis le 1er avril 2026
define-objected_under_36 = la contestation a été reçue depuis le 1er avril 2026
define-objection_accepted_under_36 = la contestation a été déclarée recevable depuis le 1er avril 2026
define-mask_filed_under_36 = la demande de masquer l’inscription a été reçue depuis le 1er avril 2026
define-annulled_since_2021 = la sanction a été annulée depuis le 15 juillet 2021
define-filed_under_plan = la demande a été reçue entre le 22 juin 2025 et le 31 mars 2026

## Voies de sortie

path-expiry-2026 = La durée maximale de publicité s’achève (Mesures de 2025)
    .what = Au maximum, la publicité s’arrête d’elle-même : trois mois pour une affaire mineure, un an pour une affaire générale, trois ans pour une affaire grave, comptés à partir de la décision. Personne n’a à le demander. Cela n’est pas promis à la personne ou à l’entreprise qui n’a pas tout réparé et tout exécuté d’ici là : les règles de l’autorité responsable du domaine décident.
path-expiry-by-law = La durée fixée par une autre loi s’achève
    .what = Quand une loi ou un règlement administratif fixe une autre durée de publicité, cette durée passe en premier. Les règles de cette loi sur la réparation n’ont pas été examinées ici.
path-expiry-by-law-before-2023 = La durée fixée par une autre loi s’achève (avis de 2017 et de 2019)
    .what = Sous les avis de 2017 et de 2019 aussi, une durée de publicité fixée par une autre loi passe en premier. S’il est alors possible de demander une publicité plus courte n’a pas été lu.
path-expiry-2023 = La durée maximale de publicité s’achève (Mesures de 2023)
    .what = Il est rapporté que, trois ans après la décision, la publicité s’arrêtait d’elle-même. Personne n’a à le demander. L’article lui-même n’a pas été lu.
path-expiry-2019 = La durée maximale de publicité s’achève (Circulaire de 2019)
    .what = Il est rapporté que l’inscription est retirée un an après la décision, ou trois ans si l’affaire est grave. Personne n’a à le demander.
path-expiry-2017 = La publicité prend fin (Circulaire de 2017)
    .what = Un an après la décision, ou trois ans si l’affaire est grave, l’inscription doit être retirée et ne peut plus fonder de sanction.
path-repair-2026 = Réparation du crédit (Mesures de 2025)
    .what = La personne ou l’entreprise qui a réparé, tout exécuté et pris un engagement public peut demander la réparation à Credit China une fois la durée minimale de publicité passée. L’autorité qui a pris la décision doit admettre une demande complète et décider dans un délai compté en jours. La réparation met alors fin à la publicité et au partage, et les mesures qui reposent sur l’inscription sont levées. Le dernier jour indiqué est celui de la décision ; aucun article ne fixe de jour pour retirer l’inscription ensuite. Que l’autorité doive accorder la réparation quand toutes les conditions sont remplies est une interprétation. Toutes les conditions sont nécessaires ; l’engagement seul n’est rien.
path-repair-asked-2026 = La réparation du crédit est demandée (Mesures de 2025, si elle relève d’une décision)
    .what = Selon cette lecture, les conditions ouvrent seulement la demande. L’autorité doit l’admettre si elle est complète, et décider dans un délai compté en jours, mais elle n’est pas obligée de l’accorder.
path-repair-2023 = Réparation du crédit (Mesures de 2023)
    .what = Après la durée minimale de publicité de trois mois, ou d’un an dans certains domaines, la réparation peut être demandée par la personne ou l’entreprise qui a réparé, tout exécuté et pris un engagement. Seuls les premiers articles ont été lus ; les conditions sont telles que rapportées, et aucun article sur le délai de décision n’a été lu.
path-repair-2019 = Réparation du crédit (Circulaire de 2019)
    .what = Après trois mois, ou six pour une affaire grave, il est rapporté que l’inscription est retirée sur preuve de l’exécution et avec un engagement public ; les affaires graves demandent aussi une formation et un rapport de crédit. La classe particulièrement grave n’a pas de réparation.
path-natural-person = Une personne physique ne devrait pas être affichée
    .what = Credit China n’affiche en principe pas d’informations sur des personnes physiques. Une personne qui trouve une inscription sur elle-même peut la contester. « En principe » laisse place à des exceptions : c’est donc un argument fort et non une promesse.
path-objection = Une contestation est jugée juste
    .what = Un contenu faux, une durée fausse, la publicité de ce qui ne devrait pas l’être, ou un refus peuvent être contestés à tout moment ; il ne faut ni durée minimale ni engagement. L’autorité doit vérifier dans les sept jours ouvrables après avoir déclaré la contestation recevable.
path-annulled = La sanction est annulée
    .what = Si la sanction est annulée, l’autorité doit le communiquer promptement à Credit China, et Credit China doit retirer promptement l’inscription. Aucun nombre de jours n’est fixé pour le site web.
path-result-received = L’organe qui tient l’autre registre a mis fin à son inscription (Mesures de 2023)
    .what = Jusqu’en mars 2026, il est rapporté que Credit China mettait fin à sa copie dans les trois jours ouvrables après le message qu’une inscription sur une liste a été radiée ou une sanction d’une autorité de régulation du marché réparée.
path-bankruptcy-completed = Après un redressement ou un concordat accompli
    .what = Avec la décision du tribunal que le plan ou le concordat a été exécuté, l’entreprise ou son administrateur peut demander la réparation. L’article ne dit pas ce qui doit en résulter.

## Procédures

procedure-repair = Demander la réparation du crédit
    .what = La demande va à Credit China, avec des preuves et un engagement. Elle ne coûte rien. Credit China la transmet ; l’autorité qui a pris la décision décide.
procedure-repair-ask = Une demande avec la preuve de l’exécution et un engagement est déposée auprès de Credit China
procedure-repair-answer = En règle générale (一般), Credit China répond dans les dix jours ouvrables de la réception de la demande
procedure-repair-accept = L’autorité décide dans les trois jours ouvrables si la demande est recevable ; les documents manquants sont nommés tous à la fois
procedure-repair-decide = L’autorité donne le résultat dans les sept jours ouvrables de la recevabilité, ou dix de plus dans les cas complexes

procedure-repair-in-2025 = Demander la réparation du crédit entre juin 2025 et mars 2026
    .what = Un plan du Conseil des affaires d’État nommait des délais de réponse. Ils sont connus par des rapports. Rien n’a été trouvé sur le temps qu’avait l’autorité pour décider après la recevabilité.
procedure-repair-in-2025-answer = En règle générale, Credit China répond dans les dix jours ouvrables de la réception de la demande
procedure-repair-in-2025-accept = L’autorité décide dans les trois jours ouvrables si la demande est recevable

procedure-objection = Contester
    .what = Contre un refus, un contenu faux ou une durée fausse. La contestation peut être faite à tout moment, par Credit China ou directement auprès de l’autorité.
procedure-objection-object = La contestation est faite, avec des documents à l’appui
procedure-objection-pass-on = Credit China la transmet dans un délai d’un jour ouvrable
procedure-objection-check = L’autorité achève sa vérification dans les sept jours ouvrables après l’avoir déclarée recevable ; elle peut prendre plus de temps si elle le dit auparavant

procedure-challenge = Attaquer la sanction elle-même
    .what = La publicité suit la sanction. La personne ou l’entreprise qui pense que la sanction est une erreur peut former un recours administratif ou saisir le juge ; une loi spéciale peut fixer d’autres délais. Si la décision n’a pas dit qu’elle peut être attaquée, où et jusqu’à quand, le délai commence seulement quand cela est devenu connu ou aurait dû l’être ; il s’achève au plus tard un an après que la décision elle-même est devenue connue.
procedure-challenge-ask-review = Un recours administratif (行政复议) est demandé dans les soixante jours après avoir eu connaissance de la décision
procedure-challenge-sue = Le tribunal est saisi dans les six mois après avoir eu connaissance de la décision

procedure-after-annulment = Après l’annulation de la sanction
    .what = Ce que l’autorité a publié elle-même doit être retiré dans les trois jours ouvrables. Pour Credit China, le mot est promptement (及时).
procedure-after-annulment-withdraw = L’autorité retire ce qu’elle a publié et donne ses motifs
procedure-after-annulment-tell-credit-china = L’autorité le communique promptement à Credit China, et Credit China retire promptement l’inscription

procedure-bankruptcy = Une entreprise en redressement ou en concordat
    .what = Pendant qu’un plan ou un concordat approuvé par un tribunal est exécuté, l’inscription peut être masquée pour un temps, dans la mesure nécessaire.
procedure-bankruptcy-ask-to-hide = L’entreprise ou son administrateur le demande avec la décision du tribunal
procedure-bankruptcy-hide = Dans les dix jours ouvrables, l’autorité masque l’inscription pour un temps et lève ce qui pourrait gêner le plan
procedure-bankruptcy-show-again = Si le plan ou le concordat échoue, la publicité est rétablie
procedure-bankruptcy-ask-for-repair = Après que le tribunal a confirmé l’exécution, la réparation peut être demandée

## Conséquences

effect-publication = L’inscription est affichée à tous sur Credit China
effect-circulation = L’inscription est partagée avec des autorités et des services de crédit, qui peuvent l’utiliser

## Interdictions

bar-false-papers-record = Une note sur de faux documents ou un faux engagement, affichée pendant trois ans
bar-no-repair-after-false-papers = Pas de réparation de l’inscription d’origine pendant trois ans après de faux documents ou un faux engagement
bar-penalty-with-a-term = L’interdiction ou la suspension contenue dans la sanction elle-même, jusqu’à la fin de sa durée propre

## Remarques

note-no-transition-2026 = Une lacune du droit : les Mesures de 2025 sont entrées en vigueur le 1er avril 2026 et ont abrogé celles de 2023. Aucun de leurs 30 articles ne dit quelles durées s’appliquent aux inscriptions déjà affichées. Les deux réponses sont données côte à côte. La Loi sur la législation dit que les règles n’ont pas d’effet rétroactif, sauf disposition spéciale prise pour mieux protéger les personnes (art. 104) ; il n’est pas dit si cela tranche la question pour une publicité qui continue. On peut demander à Credit China ou à l’autorité quelle réponse est suivie.
note-change-of-2023-not-read = Pas lu : si les Mesures de 2023 ont changé les durées des inscriptions déjà affichées le 1er mai 2023. Les deux réponses sont données là où elles diffèrent.
note-change-of-2019-not-read = Pas lu : si la Circulaire de 2019 a changé les règles pour les inscriptions déjà affichées le 1er juillet 2019. Les deux réponses sont données là où elles diffèrent.
note-old-data-in-2017 = Bon à savoir : la Circulaire de 2017 disait aux sites web de passer en revue, jusqu’au 31 juillet 2017, ce qu’ils affichaient déjà et de retirer tout ce dont la durée était écoulée. Des décisions plus anciennes en relevaient donc aussi.
note-sector-classes-first = La première question à poser : l’autorité responsable du domaine a-t-elle publié son propre classement sur Credit China ? Si oui, ce classement décide de la classe. Les articles des Mesures de 2025 ne décident que là où il n’y en a pas.
note-sector-systems = Deux endroits : ces règles lient Credit China et les sites locaux de crédit. Les ministères qui ont leurs propres systèmes peuvent les suivre, mais sans obligation. Une inscription dans un autre système doit être examinée selon les règles de ce système.
note-market-regulation-apart = À regarder là aussi : les autorités de régulation du marché tiennent le Système national de publicité des informations de crédit des entreprises (国家企业信用信息公示系统) selon leurs propres mesures, en vigueur depuis le 25 décembre 2025. Un grade abaissé, un permis ou une licence retirés et une fermeture n’y sont jamais retirés de façon anticipée. Les deux systèmes doivent reconnaître leurs résultats l’un l’autre. Il n’est pas tranché si les classes des autorités de régulation du marché sont aussi le classement qui lie Credit China.
note-market-regulation-2023 = Deux canaux, d’après ce qui est rapporté : jusqu’en mars 2026, la sanction d’une autorité de régulation du marché était réparée par l’autorité qui l’avait infligée, et Credit China suivait.
note-minor-not-shown = En principe, une affaire mineure n’est pas affichée du tout. Si l’autorité juge nécessaire de l’afficher, la réparation peut être demandée dès que tout est exécuté, sans minimum.
note-not-done-at-the-maximum = Pas une promesse : au maximum, quelque chose n’était pas encore réparé ou exécuté. Les Mesures de 2025 laissent alors la fin de la publicité aux règles de l’autorité responsable du domaine. Il faut les demander. La réparation reste possible une fois que tout est fait.
note-pledge-alone = Un engagement seul ne suffit pas : le tort doit être réparé et tout exécuté, et la durée minimale de publicité doit être passée.
note-filed-too-early = La demande est arrivée avant la fin de la durée minimale de publicité. L’article ne permet de demander qu’après. Il faudra peut-être la déposer de nouveau.
note-false-papers = Après de faux documents ou un faux engagement, la note à ce sujet est affichée pendant trois ans sans fin anticipée, et l’inscription d’origine ne peut pas être réparée pendant trois ans. Une nouvelle demande est nécessaire ensuite. Si c’est un crime, il est poursuivi.
note-refused-with-reasons = Un refus doit donner ses motifs, et les documents qui manquent doivent être nommés tous à la fois. Le refus lui-même peut être contesté.
note-no-stay = Pour les sociétés et autres organisations, former un recours administratif ou saisir le juge ne suspend pas la publicité, sauf si l’organe de recours ou le tribunal constate que l’exécution doit s’arrêter. L’article ne parle pas des personnes physiques.
note-annulled-promptly = Deux obligations : l’autorité a trois jours ouvrables pour retirer ce qu’elle a publié elle-même. Pour Credit China, les Mesures disent seulement promptement, sans nombre de jours.
note-plan-failed = Le plan ou le concordat a échoué ; l’inscription est donc affichée de nouveau comme avant.
note-list-rules-first = Seulement une copie : l’inscription est une copie d’une autre liste. L’organe qui tient cette liste décide selon les règles propres à cette liste. Il vaut la peine d’examiner aussi cette liste.
note-other-copies = Copies ailleurs : les services privés de crédit qui ont repris l’inscription de Credit China doivent rester en accord avec lui. S’ils diffèrent, c’est Credit China qui compte.
note-no-fee = La réparation du crédit ne coûte rien. Personne ne peut la faire payer sous quelque forme que ce soit.
note-not-shown-before-2026 = Non vérifié : on dit que, selon les Mesures de 2023 aussi, les sanctions contre des personnes physiques, les avertissements et les sanctions sur-le-champ n’étaient pas affichés. Aucun texte n’a été trouvé.
note-work-safety-threshold = D’après ce qui est rapporté : seules les affaires graves de sécurité du travail avaient le minimum d’un an, par exemple une seule amende de 100 000 RMB ou plus. Le chiffre est un exemple. C’est à l’autorité de dire si une amende plus petite est grave.
note-ten-days-in-practice = Selon un site web local : avec des documents complets, la procédure se terminait dans les dix jours ouvrables. L’article à ce sujet n’a pas été lu.
note-plan-before-the-order = Un plan du Conseil des affaires d’État de juin 2025 nomme déjà les trois classes et leurs durées. Les Mesures de 2023 sont restées en vigueur jusqu’en mars 2026. Rien de ce qui a été lu ne dit si Credit China utilisait les durées du plan avant cela ; les dates d’ici suivent donc les Mesures de 2023.
note-plan-in-fragments = Vu seulement par fragments, et non vérifié : le plan de 2025 encourage les autorités à remettre une note sur la réparation avec la décision, veut que les données réparées soient transmises aux services de crédit, et demande aux ministères d’y accorder leurs propres règles.
note-classes-of-2019 = La classe doit être prise dans la décision ou sur le site web. La Circulaire de 2019 classait selon le poids des conséquences ; ses listes d’affaires générales, graves et particulièrement graves n’ont pas été trouvées.
note-channel-of-2019 = D’après ce qui est rapporté : pour une affaire générale, on pouvait s’adresser au site web ou à l’autorité, pour une affaire grave seulement au site web.
note-repair-of-2017-not-read = La Circulaire de 2017 parle aussi de contestation et de réparation. Ces parties n’ont pas été lues ; il a donc pu y avoir une voie de sortie plus tôt.
note-serious-in-2017 = Ce que grave signifiait en 2017 n’est connu que pour une province : le Shandong nommait quatre genres d’affaires, le premier étant la santé et la vie (aliments, médicaments, environnement, qualité des bâtiments, sécurité du travail, incendie). Ce n’est pas une définition nationale.
note-no-basis-for-punishment = Après la durée, dit la Circulaire de 2017, l’inscription ne peut plus fonder de sanction.
note-basis-needed = D’après ce qui est rapporté : depuis la fin de 2020, une affaire ne peut être enregistrée, et une mesure qui retire des droits appliquée, que sur la base d’une loi, d’un règlement ou d’une politique du pouvoir central, et des listes de sujets gravement malhonnêtes ne peuvent exister que dans ces domaines. Si aucune base ne peut être nommée, il vaut la peine de le signaler.
note-closed-list-of-measures = Il existe une liste nationale des mesures permises (全国失信惩戒措施基础清单). Seul son début a été lu. Les organismes publics ne doivent pas aller au-delà, sauf si une loi le dit.
note-private-business = Une loi de 2025 sur l’économie privée dit la même chose pour les entreprises privées : après avoir réparé, elles peuvent demander la réparation, et les autorités doivent lever les mesures et mettre fin à la publicité promptement, sur toutes les plateformes publiques.
note-environment = Pour les affaires d’environnement, le Code de l’environnement écologique permet aussi aux entreprises qui ont réparé de demander la réparation, et les autorités doivent la traiter selon leurs règles.
note-was-the-penalty-right = Avant la publicité, la sanction : une infraction mineure réparée à temps et sans dommage ne doit pas être sanctionnée ; une première infraction de peu de dommage réparée à temps peut en être dispensée ; après deux ans (cinq là où la vie, la santé ou la finance ont été touchées), une infraction découverte seulement alors n’est plus sanctionnée. Si cela convient, attaquer la sanction peut être la meilleure voie.
note-penalty-remains = La fin de la publicité ne met pas fin à la sanction. Une interdiction, une suspension ou une licence retirée dure aussi longtemps que le dit la décision ou la loi.
note-personal-data-rights = À côté de ces règles, une personne physique a des droits selon la loi sur les informations personnelles : rectification de données fausses, et suppression quand le but est atteint ou que le traitement est illégal. Ils sont expliqués sous « Rapports de crédit ».
note-credit-bureau-apart = Un registre à part : une agence de crédit peut garder des sanctions comme informations défavorables pendant cinq ans à partir de la fin du comportement. La fin de la publicité sur Credit China ne met pas fin à ce registre.
note-freshness = Actualité : aucun changement plus récent de ces règles n’a été trouvé jusqu’en novembre 2026. Des changements plus récents ne peuvent pas être exclus.

## Sources

source-ndrc-2017 = Circulaire sur la publicité des sanctions sur Credit China et les portails locaux de crédit (Commission nationale du développement et de la réforme, 2017)
    .short = Circulaire de 2017
    .part = partie
    .parts = parties
source-ndrc-527-2019 = Circulaire sur la réparation des informations de sanction sur Credit China et les portails locaux de crédit (Commission nationale du développement et de la réforme, 2019)
    .short = Circulaire de 2019
    .part = partie
    .parts = parties
source-ndrc-58-2023 = Mesures pour la réparation des informations de crédit après la correction d’une conduite malhonnête (à titre d’essai, Commission nationale du développement et de la réforme, arrêté n° 58 de 2023)
    .short = Mesures de 2023 (arrêté n° 58)
source-plan-22-2025 = Plan de mise en œuvre pour améliorer encore le système de réparation du crédit (Bureau général du Conseil des affaires d’État, 2025)
    .short = Plan de 2025 du Conseil des affaires d’État
    .part = point
    .parts = points
source-ndrc-36-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, arrêté n° 36 de 2025)
    .short = Mesures de 2025 (arrêté n° 36)
source-samr-107-2025 = Mesures de l’Administration d’État pour la régulation du marché sur la réparation du crédit (arrêté n° 107 de 2025)
    .short = Mesures de 2025 de l’autorité de régulation du marché
source-council-49-2020 = Avis directeur sur l’amélioration du système de contraintes contre la malhonnêteté (Bureau général du Conseil des affaires d’État, 2020)
    .short = Avis de 2020 du Conseil des affaires d’État
    .part = point
    .parts = points
source-measures-list = Liste nationale de base des mesures contre la malhonnêteté
    .short = liste nationale des mesures
source-penalties-2021 = Loi sur les sanctions administratives (révisée en 2021)
    .short = Loi sur les sanctions administratives
source-private-economy-2025 = Loi sur la promotion de l’économie privée (2025)
    .short = Loi sur l’économie privée
source-ecology-code-2026 = Code de l’écologie et de l’environnement (2026)
    .short = Code de l’écologie et de l’environnement
source-review-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-personal-data-2021 = Loi sur la protection des informations personnelles (2021)
    .short = Loi sur la protection des informations personnelles
source-credit-2013 = Règlement sur le secteur de l’information de crédit (2013)
    .short = Règlement de 2013 sur l’information de crédit
source-civil-code = Code civil
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
source-legislation-2023 = Loi sur la législation (modifiée en 2023)
    .short = Loi sur la législation
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
