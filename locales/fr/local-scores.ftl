# Les points et catégories locaux : tout ce qu’une personne lit à leur sujet.
# La logique se trouve dans rules/local-scores/pack.toml ; un identifiant de ce fichier a ses mots ici.

title = Les points et catégories locaux : district de Wendeng (Weihai), et ce que l’on sait d’autres lieux
    .short = Score local
act = relever la catégorie
gone = la catégorie est rétablie
was = la catégorie a été relevée
about = Certaines villes donnent à leurs habitants des points et une catégorie. Il n’y a pas de score national. Un système a été lu en entier, dans une transcription : deux séries de Mesures de 2020 du district de Wendeng, à Weihai, l’une pour le district et l’autre pour ses villages. Pour ce système, le rapport montre quand quelle catégorie est rétablie. Pour Rongcheng, la ville de Weihai, Hangzhou, Suining, Suqian, Wenzhou, Xiamen, Shenzhen et l’application de Shanghai, il dit ce qui est connu et ce qui ne l’est pas, et ne donne pas de jour.
keeper = l’office local du crédit
look-for = Une feuille, une application ou un affichage de village avec des points ou une catégorie : 信用积分, 信用等级, de AAA à D, 星级 (étoiles), 海贝分, 钱江分, 白鹭分, 西楚分. À Wendeng, l’échelle commence à 1000 et A est la catégorie de départ ; DA, DB et DC veulent dire D, avec la catégorie d’avant la baisse. Un dossier sans points (公共信用信息) est une autre question : voir le dossier de crédit local.

## Groupes de questions

group-place = De quel système s’agit-il, et depuis quand la catégorie est-elle plus basse ?
group-direct = La catégorie a-t-elle été abaissée directement ?
group-points = Quels retraits de points sont encore valables ?
group-village = Qu’enregistre le village ?
group-rongcheng = Laquelle des règles rapportées pour Rongcheng aurait été appliquée ?
group-objection = Le dossier est-il erroné, et quelqu’un l’a-t-il contesté ?

## Faits

fact-place = De quel système s’agit-il ?
    .name = système
    .help = Chercher le lieu et le nom du score. Les villageois de Wendeng ont deux dossiers : l’un dans le district, avec des catégories, et l’autre dans le village, avec des étoiles. Faire une inscription pour chacun.
    .why = Chaque lieu a ses propres règles. Seules celles de Wendeng ont été lues en entier.
fact-place-wendeng-district = District de Wendeng, à Weihai : catégories de AAA à D
fact-place-wendeng-village = Un village du district de Wendeng : étoiles
fact-place-rongcheng = Rongcheng
fact-place-weihai-city = Ville de Weihai : points Haibei (海贝分)
fact-place-hangzhou = Hangzhou : points Qianjiang (钱江分)
fact-place-suining = Comté de Suining
fact-place-suqian = Suqian : points Xichu (西楚分)
fact-place-wenzhou = Wenzhou
fact-place-xiamen = Xiamen : points Aigrette (白鹭分)
fact-place-shenzhen = Shenzhen
fact-place-shanghai-app = L’application de Shanghai (Honest Shanghai)
fact-place-elsewhere = Un autre lieu

fact-subject = À qui est le score ?
    .name = titulaire du score
    .help = À Wendeng, les points d’une société sont aussi portés sur son représentant légal, son dirigeant et les personnes directement responsables.
    .why = Certains retraits après une réparation diffèrent : 50 points pour une personne, 60 pour le dirigeant d’une organisation, 80 pour l’organisation (art. 19 des Mesures de Wendeng).
fact-subject-person = À une personne, pour sa propre conduite
fact-subject-responsible-person = À une personne, pour la conduite d’une organisation
fact-subject-entity = À une organisation

fact-below_since = Depuis quand la catégorie est-elle plus basse que celle de départ ?
    .name = baisse de la catégorie
    .help = Le jour où le dossier a montré pour la première fois la catégorie plus basse. Un mois ou une année est aussi une réponse. Il dit seulement depuis quand il y a quelque chose qui peut finir.
    .why = Rien ne peut finir avant d’avoir commencé.

fact-direct = À quelle catégorie a-t-elle été abaissée directement ?
    .name = catégorie directe
    .help = Un abaissement direct (直接判级) met la personne en B, C ou D sans compter de points. Répondre « Elle n’a pas été abaissée directement » si seuls des points ont été retirés.
    .why = Un B direct compte deux ans, un C trois, un D cinq (art. 20(1) des Mesures de Wendeng). Dans le village, il compte pour 50, 80 ou 100 points (art. 24 des Mesures des villages).
fact-direct-none = Elle n’a pas été abaissée directement
fact-direct-b = À B
fact-direct-c = À C
fact-direct-d = À D

fact-direct_ground = Pourquoi la catégorie a-t-elle été abaissée directement ?
    .name = motif de la catégorie directe
    .help = Les Mesures énumèrent environ soixante motifs. Ce qui importe ici est de savoir si l’article sur la réparation parle du motif.
    .why = La réparation diffère selon le motif (art. 19 des Mesures de Wendeng).
fact-direct_ground-defaulter = Présence sur la liste des débiteurs judiciaires défaillants du tribunal
fact-direct_ground-head-of-defaulter = Direction d’une organisation présente sur cette liste
fact-direct_ground-petition = Pétition (信访) d’une manière que les Mesures punissent
fact-direct_ground-building-or-similar = Une construction illégale, ou une autre affaire qui peut être réparée
fact-direct_ground-other = Un autre motif

fact-direct_from = Le temps de la catégorie directe a-t-il commencé ?
    .name = début de la catégorie directe
    .help = Le jour où l’information est née (信息形成日). Si la conduite s’est poursuivie, le jour où elle a pris fin ; répondre « Pas encore » tant qu’elle se poursuit. Le jour de la saisie dans le système ne compte pas.
    .why = Les années courent à partir de là, et une saisie tardive ne les déplace pas (art. 20(4) et (5) des Mesures de Wendeng).
    .step = la conduite à l’origine de la catégorie directe a pris fin

fact-direct_corrected = La personne a-t-elle corrigé ce qui a mené à la catégorie directe ?
    .name = correction de la conduite
    .help = Pour un acte isolé qui ne laisse rien à corriger, indiquer son jour.
    .why = Jusque-là, les points de bonus sont notés mais ne changent ni le score ni la catégorie (art. 17 des Mesures de Wendeng).
    .step = la personne corrige la conduite

fact-performed = Le jugement a-t-il été exécuté ?
    .name = exécution du jugement
    .help = Par une personne, d’elle-même et en totalité (主动履行完毕).
    .why = La catégorie directe est alors remplacée par un retrait de points qui reste deux ans (art. 19(1) à (3) des Mesures de Wendeng).
    .step = le jugement est exécuté en totalité

fact-pledge_signed = Un engagement écrit a-t-il été signé ?
    .name = engagement écrit
    .help = Un engagement écrit de crédit (信用承诺书) de ne plus faire de pétition contraire aux règles, ou dans un sens semblable.
    .why = La réparation pour les pétitionnaires et dans des affaires semblables l’exige (art. 19(4) et (5) des Mesures de Wendeng).
    .step = la personne signe un engagement écrit

fact-period_kept = L’office du crédit a-t-il confirmé que le temps sans manquement est écoulé ?
    .name = temps sans manquement
    .help = Les Mesures disent « un certain temps » (一定期限) et n’indiquent pas de durée. Seul l’office peut le dire.
    .why = La réparation ne peut être accordée qu’après (art. 19(4) des Mesures de Wendeng).
    .step = l’office du crédit confirme que le temps sans manquement est écoulé

fact-repair_granted = L’office du crédit a-t-il accordé la réparation ?
    .name = réparation accordée
    .help = Pour les pétitionnaires et les affaires semblables. Un C est alors remplacé par 50 points ; un D devient un B.
    .why = L’office peut l’accorder et n’y est pas tenu (art. 19(4) et (5) des Mesures de Wendeng).
    .step = l’office du crédit accorde la réparation

fact-items = Combien de retraits de points sont encore valables ?
    .name = nombre de retraits
    .help = Compter chaque retrait séparément, trois au plus ici, en commençant par le plus ancien. Laisser de côté ce qui n’est plus valable. S’il y en a plus de trois, prendre ceux qui ont le plus de points ; la catégorie peut alors être rétablie plus tard qu’indiqué.
    .why = Les points s’additionnent tant qu’ils sont valables (art. 8, 9 et 20 des Mesures de Wendeng).

fact-item_1_points = Combien de points le barème retire-t-il pour le premier ?
    .name = points du premier retrait
    .help = Le nombre du barème, sans doublement.
    .why = Jusqu’à 40 points comptent un an, davantage deux ans (art. 20(2) des Mesures de Wendeng).
fact-item_1_from = Le temps du premier retrait a-t-il commencé ?
    .name = début du premier retrait
    .help = Le jour où l’information est née. Si la conduite s’est poursuivie, le jour où elle a pris fin ; « Pas encore » tant qu’elle se poursuit.
    .why = Le temps court à partir de là (art. 20(4) et (5) des Mesures de Wendeng).
    .step = la conduite à l’origine du premier retrait a pris fin

fact-item_2_points = Combien de points le barème retire-t-il pour le deuxième ?
    .name = points du deuxième retrait
    .help = Le nombre du barème, sans doublement.
    .why = Jusqu’à 40 points comptent un an, davantage deux ans (art. 20(2) des Mesures de Wendeng).
fact-item_2_from = Le temps du deuxième retrait a-t-il commencé ?
    .name = début du deuxième retrait
    .help = Le jour où l’information est née. Si la conduite s’est poursuivie, le jour où elle a pris fin ; « Pas encore » tant qu’elle se poursuit.
    .why = Le temps court à partir de là (art. 20(4) et (5) des Mesures de Wendeng).
    .step = la conduite à l’origine du deuxième retrait a pris fin
fact-item_2_repeats = Le deuxième est-il du même genre qu’un retrait antérieur alors encore valable ?
    .name = deuxième retrait comme répétition
    .help = Le même genre de conduite (同一类失信信息), et non simplement la même rubrique du barème.
    .why = Il est alors doublé (art. 18(4) des Mesures de Wendeng).

fact-item_3_points = Combien de points le barème retire-t-il pour le troisième ?
    .name = points du troisième retrait
    .help = Le nombre du barème, sans doublement.
    .why = Jusqu’à 40 points comptent un an, davantage deux ans (art. 20(2) des Mesures de Wendeng).
fact-item_3_from = Le temps du troisième retrait a-t-il commencé ?
    .name = début du troisième retrait
    .help = Le jour où l’information est née. Si la conduite s’est poursuivie, le jour où elle a pris fin ; « Pas encore » tant qu’elle se poursuit.
    .why = Le temps court à partir de là (art. 20(4) et (5) des Mesures de Wendeng).
    .step = la conduite à l’origine du troisième retrait a pris fin
fact-item_3_repeats = Le troisième est-il du même genre qu’un retrait antérieur alors encore valable ?
    .name = troisième retrait comme répétition
    .help = Le même genre de conduite (同一类失信信息). Il est doublé une fois ici ; les Mesures ne disent pas qu’une troisième fois compte quadruple.
    .why = Il est alors doublé (art. 18(4) des Mesures de Wendeng).

fact-village_ground = Qu’est-ce qui a fait baisser les étoiles ?
    .name = motif dans le village
    .help = Un zéro direct (直接判为零星) a cinq motifs ; refuser de corriger une conduite illégale ou interdite en est un.
    .why = Seul un zéro direct pour refus de corriger a sa propre réparation (art. 29 et 33 des Mesures des villages).
fact-village_ground-points-only = Seulement des points
fact-village_ground-refusal-to-correct = Un zéro direct, pour refus de corriger
fact-village_ground-other-direct-zero = Un zéro direct, pour un autre motif

fact-village_points = Combien de points le village a-t-il retirés cette année ?
    .name = points retirés dans le village
    .help = Tous les retraits de l’année, moins les points de bonus. Un abaissement par le district s’ajoute de lui-même ; ne pas le compter ici.
    .why = Moins de dix points laissent les deux étoiles ; deux cents font perdre toute étoile (art. 26 des Mesures des villages).

fact-village_on = Quel jour le dernier de ces faits a-t-il eu lieu ?
    .name = dernier élément du village
    .help = Le jour du dernier retrait ou du zéro direct.
    .why = Tout compte jusqu’au 31 décembre de l’année (art. 30 des Mesures des villages).

fact-village_goes_on = Cela s’est-il poursuivi après ce jour ?
    .name = conduite qui s’est poursuivie
    .help = Par exemple une construction qui n’a pas été démolie. Répondre « non » pour un acte isolé.
    .why = Ce qui n’est pas corrigé est reporté sur l’année suivante (art. 30 des Mesures des villages).

fact-village_corrected = Cela a-t-il été corrigé ?
    .name = correction dans le village
    .help = Le jour où cela a été fait.
    .why = La correction met fin au report ; la même année, avec un engagement écrit, elle peut remplacer un zéro direct (art. 30 et 33 des Mesures des villages).
    .step = la personne du village corrige la situation

fact-village_pledge = La personne du village a-t-elle donné un engagement écrit ?
    .name = engagement écrit dans le village
    .help = Un engagement de crédit (信用承诺).
    .why = C’est la deuxième condition de la réparation (art. 33 des Mesures des villages).
    .step = la personne du village donne un engagement écrit

fact-village_repair_granted = Le village a-t-il remplacé le zéro direct par des points ?
    .name = réparation accordée par le village
    .help = Le zéro direct devient un retrait de 60 points.
    .why = Le village peut le faire et n’y est pas tenu (art. 33 des Mesures des villages).
    .step = le village remplace le zéro direct par 60 points

fact-praise_request = La suppression de ses propres distinctions, actions bénévoles ou dons a-t-elle été demandée par écrit ?
    .name = demande de suppression d’éloges
    .help = Cela concerne de bonnes actions que la personne ne veut pas voir enregistrées.
    .why = Elles doivent être supprimées dans les trois jours ouvrables (art. 20 des Mesures des villages).
    .step = la personne du village demande la suppression

fact-rongcheng_report = Quelle règle rapportée pour Rongcheng aurait été appliquée ?
    .name = règle rapportée sur les pétitionnaires
    .help = Un journal a parlé en février 2019 d’un règlement de juillet 2018. Son texte n’a pas été trouvé.
    .why = Elle n’est montrée que comme un fait rapporté. Aucun jour n’en est calculé (CHN106377.E, section 3.2).
fact-rongcheng_report-none = Aucune de celles-ci
fact-rongcheng_report-near-a-meeting = Pétition près du lieu d’une grande réunion centrale ou locale
fact-rongcheng_report-sensitive-area = Pétition dans une « zone sensible » de Pékin
fact-rongcheng_report-foreign-media = « Causer des troubles » et être utilisé par Internet et des médias étrangers

fact-score_wrong = Le dossier derrière le score comporte-t-il une erreur ?
    .name = erreur dans le dossier
    .help = Des faits faux, quelque chose qui manque, un élément périmé qui compte encore, ou une atteinte aux droits de la personne.
    .why = Une contestation est alors possible (art. 39 du Règlement du Shandong ; art. 19 des Mesures des villages).

fact-objection_received = Une contestation a-t-elle été reçue ?
    .name = réception de la contestation
    .help = Par la plateforme de crédit ou l’organisme qui a fourni l’élément ; dans le village, par le village ou le canton, aussi oralement.
    .why = Les jours pour la traiter courent à partir de là (art. 39(2) du Règlement du Shandong ; art. 19(2) des Mesures des villages).
    .step = la personne conteste

fact-longer_time = D’autres organismes doivent-ils aider à la vérification ?
    .name = délai plus long
    .help = La réponse de la plateforme le dira.
    .why = Sept jours ouvrables au lieu de trois (art. 39(2) du Règlement du Shandong).

fact-objection_upheld = La contestation a-t-elle été jugée fondée ?
    .name = contestation jugée fondée
    .help = La réponse écrite le dit.
    .why = Le dossier doit alors être rectifié.
    .step = l’autorité juge la contestation fondée

fact-restored = La catégorie de départ est-elle rétablie ?
    .name = retour de la catégorie
    .help = Le jour à partir duquel le dossier montre de nouveau A, ou deux étoiles.
    .why = Ce qui repose sur la catégorie plus basse prend fin avec elle.
    .step = le dossier montre de nouveau la catégorie de départ

## Questions ouvertes

reading-repaired-grade = Après une réparation, 50, 60 ou 80 points restent retirés. Quelle catégorie est-ce ? Selon les tranches, 950, 940 ou 920 donnent B ; le même article donne A à un dossier réparé.
reading-repaired-grade-points-decide = Les points décident : B jusqu’à ce qu’ils ne comptent plus
reading-repaired-grade-repaired-means-a = A aussitôt, parce que l’art. 8 le dit des dossiers qui ont été réparés

reading-repair-points-from = Les points qui remplacent une catégorie directe restent deux ans. À partir de quand ?
reading-repair-points-from-repair = À partir de la réparation, qui les crée
reading-repair-points-from-conduct = À partir du jour où l’information d’origine est née, comme pour tout élément

reading-b-after-repair-from = Le D d’un pétitionnaire, une fois réparé, devient un B. À partir de quand courent ses deux ans ?
reading-b-after-repair-from-repair = À partir de la réparation
reading-b-after-repair-from-conduct = À partir du jour où l’information d’origine est née

reading-doubling = Un élément répété est retiré « doublé sur la base des points d’origine ». Combien cela fait-il ?
reading-doubling-second-counts-twice = Le deuxième retrait est le double des points du barème, à côté du premier
reading-doubling-twice-in-all = Les deux ensemble sont le double des points du barème

reading-length-by = Un retrait doublé compte-t-il aussi plus longtemps ?
reading-length-by-points-taken = Oui : la durée suit les points réellement retirés
reading-length-by-points-in-table = Non : la durée suit les points du barème

reading-direct-and-points = Une catégorie directe est comptée au score le plus bas de cette catégorie. D’autres retraits s’y ajoutent-ils ?
reading-direct-and-points-side-by-side = Non : la catégorie directe et les points sont deux manières de classer, côte à côte
reading-direct-and-points-added = Oui : un B direct compte pour 850, si bien qu’un autre retrait mène à C

reading-first-day = Le jour où l’information est née est-il lui-même compté ?
reading-first-day-not-counted = Non : on commence à compter le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : l’article compte « à partir du jour », si bien que le temps se termine un jour plus tôt

reading-village-carried-over = Dans le village, ce qui n’a pas été corrigé est reporté jusqu’à « l’année où c’est corrigé ». Jusqu’à quand exactement ?
reading-village-carried-over-end-of-the-year-of-correction = Jusqu’au 31 décembre de cette année-là, parce que tout élément se termine avec une année
reading-village-carried-over-day-of-correction = Jusqu’au jour où c’est corrigé, mais pas avant la fin de la première année

## Définitions, telles qu’elles apparaissent dans les explications

define-in_district = les Mesures du district de Wendeng s’appliquent
define-in_village = les Mesures des villages de Wendeng s’appliquent
define-points_1 = les points du premier retrait
define-points_2 = les points du deuxième retrait, doublés s’il s’agit d’une répétition
define-points_3 = les points du troisième retrait, doublés s’il s’agit d’une répétition
define-length_points_2 = les points qui décident combien de temps compte le deuxième retrait
define-length_points_3 = les points qui décident combien de temps compte le troisième retrait
define-years_1 = un an jusqu’à 40 points, deux ans au-delà
define-years_2 = un an jusqu’à 40 points, deux ans au-delà
define-years_3 = un an jusqu’à 40 points, deux ans au-delà
define-lapse_1 = le jour à partir duquel le premier retrait ne compte plus
define-last_day_1 = le dernier jour où le premier retrait compte
define-lapse_2 = le jour à partir duquel le deuxième retrait ne compte plus
define-last_day_2 = le dernier jour où le deuxième retrait compte
define-lapse_3 = le jour à partir duquel le troisième retrait ne compte plus
define-last_day_3 = le dernier jour où le troisième retrait compte
define-direct_years = deux ans pour B, trois pour C, cinq pour D
define-direct_last_day = le dernier jour où la catégorie directe compte
define-repairs_by_performing = la catégorie directe est remplacée une fois le jugement exécuté
define-repairs_by_leave = la catégorie directe peut être réparée si l’office est d’accord
define-d_becomes_b = une réparation transforme ce D en B
define-repaired = la catégorie directe a été réparée
define-repair_points = les points qui restent après la réparation : 50, 60 ou 80
define-repair_points_last_day = le dernier jour où ces points comptent
define-b_after_repair_over = le B qui a suivi la réparation est terminé
define-direct_lapsed = la catégorie directe a expiré sans réparation
define-items_leave_a = les retraits encore valables font au plus 40 points, ce qui laisse 960 ou plus
define-items_and_repair_leave_a = la même chose, avec les points qui restent après la réparation
define-a_by_lapse = catégorie A parce que le temps a passé
define-a_after_repair = catégorie A après une réparation
define-back_to_a = la catégorie A est rétablie
define-direct_points = les points pour lesquels une catégorie directe est comptée
define-items_total = les points de tous les retraits ensemble
define-below_a = la catégorie est inférieure à A : une catégorie directe, ou plus de 40 points
define-can_be_repaired = l’article sur la réparation parle de ce motif
define-all_points = tous les points ensemble, avec ceux d’une catégorie directe
define-b_points = les points pour lesquels le B après une réparation est compté
define-out_of_c_by_lapse = catégorie B ou meilleure parce que le temps a passé : il reste au plus 150 points
define-out_of_c_by_repair = catégorie B ou meilleure après une réparation : il reste au plus 150 points
define-out_of_c = catégorie B ou meilleure
define-out_of_d_by_lapse = catégorie C ou meilleure parce que le temps a passé : il reste au plus 400 points
define-out_of_d_by_repair = catégorie C ou meilleure après une réparation : il reste au plus 400 points
define-out_of_d = catégorie C ou meilleure
define-village_last_day = le dernier jour où cela compte dans le village
define-transferred = ce que le village retire pour un abaissement par le district : 50, 80 ou 100
define-village_total = tous les points retirés dans le village cette année
define-direct_zero = la personne a été mise directement à zéro étoile
define-three_days = trois jours ouvrables
define-seven_days = sept jours ouvrables

## Voies de sortie

path-lapse = Tout expire : retour à la catégorie A
    .what = Une catégorie directe compte deux ans (B), trois (C) ou cinq (D) ; un retrait de 40 points au plus compte un an, un retrait plus grand deux. Ce qui a expiré reste dans les archives mais ne compte plus. A est rétabli dès qu’il ne reste pas de catégorie directe et au plus 40 points. Les points de bonus ne sont pas comptés ici ; ils ne peuvent qu’avancer ce moment.
path-after-repair = Après une réparation : retour à la catégorie A
    .what = Quand un débiteur judiciaire défaillant a exécuté le jugement, ou que l’office a accordé une réparation dans une autre affaire, la catégorie directe est remplacée par 50, 60 ou 80 points pendant deux ans, ou le D d’un pétitionnaire par un B. Savoir si la personne est aussitôt en A, ou en B jusqu’à ce que ces points expirent, est une question ouverte du texte.
path-repair-by-leave = Demander une réparation à l’office
    .what = Un pétitionnaire qui signe un engagement écrit et le tient pendant un certain temps, dont la durée n’est pas indiquée, peut se voir accorder une réparation ; d’autres aussi, dans des affaires semblables. L’office n’est pas tenu de l’accorder, et aucun jour ne peut être calculé.
path-bonus = Points de bonus
    .what = Une fois corrigée la conduite à l’origine d’une catégorie directe, des points de bonus peuvent relever le score et la catégorie ; avant, ils sont seulement notés. Combien on peut en obtenir dépend de distinctions et de bonnes actions et n’est pas compté ici.
path-objection = Une contestation selon le règlement provincial aboutit
    .what = Les Mesures de Wendeng parlent d’une manière de corriger les erreurs mais ne la décrivent pas. Le règlement provincial le fait : qui a reçu la contestation doit la traiter dans les trois jours ouvrables, ou sept si d’autres doivent aider.
path-village-year-end = L’année se termine : retour à deux étoiles
    .what = Dans le village, tout compte jusqu’au 31 décembre au plus tard, et chaque année recommence avec 1000 points et deux étoiles. Ce qui n’est toujours pas corrigé est reporté jusqu’à l’année où cela l’est.
path-village-repair = Le village peut remplacer un zéro direct par 60 points
    .what = Si ce qui était refusé est corrigé la même année et qu’un engagement écrit est donné, le zéro direct peut être remplacé par un retrait de 60 points, ce qui veut dire une étoile. Le village peut le faire et n’y est pas tenu.
path-village-repair-request = Demander une réparation au village
    .what = Tant qu’un élément est valable, une personne du village qui a corrigé la situation, obtenu un délai ou s’est expliquée peut demander une réparation. Le bénévolat et les dons sont encouragés. Rien ne dit quand elle doit être accordée.
path-village-objection = Une contestation dans le village aboutit
    .what = Oralement, par écrit ou sur la plateforme, auprès du village ou du canton. L’élément est signalé comme contesté, et la réponse doit en principe (原则上) venir dans les sept jours ouvrables. Si la contestation est fondée, le dossier doit être rectifié, supprimé ou complété.

## Procédures

procedure-objection = Contester selon le règlement provincial
    .what = Auprès de la plateforme de crédit ou de l’organisme qui a fourni l’élément.
procedure-objection-object = La personne conteste, à tout moment
procedure-objection-decide = La contestation est vérifiée et traitée dans les trois jours ouvrables, ou sept si d’autres doivent aider, et le résultat est communiqué

procedure-entering = Saisie d’un élément dans le système
    .what = Une saisie tardive ne fait pas compter un élément plus longtemps.
procedure-entering-enter = Le premier élément doit être saisi dans le mois qui suit le jour où il est né

procedure-village-objection = Contester dans le village
    .what = Oralement, par écrit ou sur la plateforme.
procedure-village-objection-tell = Là où la situation peut être corrigée, qui enregistre l’élément doit le dire à la personne au moment de l’enregistrement
procedure-village-objection-object = La personne conteste
procedure-village-objection-decide = En règle générale, la réponse vient dans les sept jours ouvrables, par écrit et motivée en cas de refus

procedure-village-praise = Faire supprimer des éloges
    .what = Cela ne concerne pas les retraits de points.
procedure-village-praise-delete = Le village ou le canton les supprime dans les trois jours ouvrables de la demande écrite

## Conséquences

effect-grade-d = Catégorie D
effect-grade-c-or-lower = Catégorie C ou inférieure
effect-grade-b-or-lower = Catégorie B ou inférieure : pas le A de départ
effect-village-zero-star = Zéro étoile dans le village
effect-village-one-star-or-lower = Une étoile ou aucune dans le village : moins que les deux de départ
effect-publication = Les points et les étoiles sont publics dans le village ; un retrait peut être critiqué publiquement
effect-village-fund = Récompenses réduites ou supprimées du fonds de crédit du village (possible, selon ce que chaque village décide)
effect-honours = Pas de distinctions, et pas d’admission au Parti (possible, selon ce que chaque village décide)
effect-subsidies = Restrictions dans les avantages et subventions du village (possible, selon ce que chaque village décide ; la légalité en est douteuse)
effect-village-affairs = Pas de part aux fonctions et aux affaires du village (possible, selon ce que chaque village décide ; la légalité en est douteuse)

## Remarques

note-no-national-score = Pas de score national : aucun texte qui a été lu ne classe tous les citoyens sur une seule échelle. Des points existent en certains lieux, chacun avec ses propres règles, et ne changent pas la durée d’une inscription sur une liste nationale.
note-scores-may-not-punish = Connu par une source indirecte : en juillet 2019, un vice-président de la Commission nationale du développement et de la réforme a dit que des scores personnels peuvent servir à récompenser mais non à punir, et qu’un score bas ne peut pas limiter les services publics de base ou les droits garantis par la loi. C’est une déclaration de politique, non un article de loi, mais on peut l’invoquer.
note-ground-needs-a-law = Connu par des citations : depuis décembre 2020, un document de politique du bureau du Conseil des affaires d’État demande qu’une conduite ne soit traitée comme mauvais crédit, et punie, que sur la base d’une loi, de règlements ou d’une politique du pouvoir central. Un motif de retrait de points sans une telle base peut être contesté avec ce document.
note-province-five-years = Règles supérieures : le règlement provincial dit ce qui peut être enregistré comme mauvais crédit, exige que toute sanction repose sur des lois et des règles nationales, et met fin à l’utilisation d’un élément cinq ans après la conduite. Un système local ne peut pas aller plus loin.
note-petitioners-protected = Règles supérieures : le règlement sur les pétitions de 2022 interdit à quiconque toute représaille contre les pétitionnaires. Pour les manquements, il prévoit la persuasion, la critique et l’éducation, et des sanctions selon les lois sur la sécurité publique ; il ne mentionne ni points ni catégories. Les motifs de ce genre sont montrés comme histoire, non comme conseil.
note-transcription = Comment cela a été lu : une transcription faite par des étudiants, non une copie officielle. Elle devrait être comparée avec une copie du district avant que quiconque s’y fie.
note-before-2020 = Trop tôt : ces Mesures sont entrées en vigueur le 1er janvier 2020.
note-bands = L’échelle de Wendeng : une échelle de mille, avec A comme catégorie de départ. La transcription a perdu le score de départ ; 1000 est retenu ici, ce qui s’accorde avec les tranches et le système des villages. AAA à partir de 1050, AA à partir de 1030, A à partir de 960, B à partir de 850, C à partir de 600, D en dessous. Donc jusqu’à 40 points perdus donnent encore A, jusqu’à 150 B, jusqu’à 400 C.
note-repaired-but-which-grade = Conflit à l’intérieur d’un article : les Mesures donnent A à un dossier réparé, mais 50 points de moins que 1000 font 950, et 950 est B. Les deux réponses sont montrées. On peut demander à l’office laquelle il suit.
note-late-repair = Un piège : après une réparation tardive, les deux ans des points restants peuvent durer plus longtemps que la catégorie directe elle-même. Comparer les deux voies avant de compter sur l’une. La dette elle-même et la liste du tribunal sont une autre question.
note-repair-wording = Différence de formulation : pour les personnes et les dirigeants d’organisations, il faut une exécution complète (履行完毕) ; la clause sur les organisations dit seulement exécuté (履行).
note-petition-repair-length = Laissé ouvert : le temps sans manquement n’a pas de durée indiquée, et l’office peut accorder la réparation ou non. Pour un B direct, rien n’est dit de la réparation.
note-direct-grades = Comment fonctionne une catégorie directe : B, par exemple, pour la conduite après avoir bu ou la poursuite d’une pétition après la dernière instance ; C pour une détention administrative, les restrictions de dépenses du tribunal ou une liste noire d’une branche ; D pour les débiteurs judiciaires défaillants ou une infraction pénale intentionnelle. Elle est comptée au score le plus bas de sa catégorie : 850 pour B, 600 pour C ; pour D, aucun score n’est indiqué.
note-petition-points = Du barème des points, à titre d’histoire : passer par-dessus le district pour aller à Weihai 10, à la province 20, à Pékin 50 ; plaintes répétées en ligne 10 ; refus de choisir des représentants 10 ; désobéissance à la police 20 ; rester dans des bureaux ou y laisser des personnes infirmes 20 ; ne pas supprimer une publication après la réponse 20 ; banderoles ou slogans 30 ; fausse accusation 30 ; rassemblement devant des bureaux 20, comme organisateur 50 ; inciter d’autres personnes 50 ; une assemblée non autorisée 50 ; près d’une grande réunion 50.
note-one-act-one-item = Pas de double compte : un acte relevant de plusieurs rubriques compte une fois, comme catégorie directe ou comme retrait le plus élevé ; de même pour une bonne action. Une répétition du même genre pendant la validité est doublée.
note-half-year = Pour les arriérés sans intervalle indiqué, six mois comptent comme un élément.
note-company-and-head = Dossiers liés : ce qui est enregistré sur une organisation l’est aussi sur son représentant légal, son dirigeant et les personnes directement responsables, selon l’échelle pour les personnes.
note-bonus-not-counted = Non compté ici : les points de bonus. Ils comptent un an s’ils viennent du district ou d’un service municipal, deux d’un service de ville ou de province, trois d’une province, cinq de l’État, sinon un. Tant que la conduite à l’origine d’une catégorie directe n’est pas corrigée, ils sont seulement notés.
note-archived = Après son temps, un élément est conservé dans les archives et n’est plus utilisé pour le classement.
note-no-objection-article = Une lacune : les Mesures du district promettent une manière de corriger les erreurs mais ne donnent pas d’article à ce sujet. Le règlement provincial sur le crédit la comble.
note-stars = L’échelle des villages : 1000 points chaque année ; cinq étoiles au-dessus de 1060, quatre au-dessus de 1040, trois au-dessus de 1020, deux au-dessus de 990 (le départ), une au-dessus de 800, aucune à 800 ou moins. Un village peut ajouter cinq rubriques de bonus et cinq de retrait, de deux points chacune au plus.
note-transfer-from-the-district = Deux dossiers : un abaissement par le district compte dans le village pour 50 points pour B, 80 pour C, 100 pour D. Chacun à lui seul veut dire une étoile. La catégorie du district elle-même court ses propres deux, trois ou cinq ans.
note-direct-zero-grounds = Motifs d’un zéro direct : membres du Parti sanctionnés ou tenus pour responsables ; falsification ou commerce de données de crédit ; refus de corriger ce qui est interdit ; obstruction au « travail central » sans bonne raison ; autres manquements graves aux règles du village. Certains ne reposent sur aucune loi ; voir la remarque sur les règles supérieures.
note-village-after-repair = Après une réparation, le zéro direct devient 60 points : 940, c’est-à-dire une étoile jusqu’à la fin de l’année.
note-not-rated = Non classés pour l’année : élèves et étudiants, personnes parties ailleurs, personnes visées par une enquête, et d’autres pour qui cela ne convient pas.
note-household = Affaires familiales : c’est le chef du ménage qui perd les points.
note-district-bonus = Le résultat du village au 31 décembre donne des points du district en janvier suivant : cinq étoiles 15, quatre 10, trois 2.
note-village-archived = Après son temps, un élément est archivé : ni affiché, ni consulté, et il ne motive plus ni récompense ni sanction.
note-rongcheng-texts = Rongcheng : quatre ensembles de règles sont connus (2016, vers 2018, vers 2019, 2021), chacun par ses seuls premiers articles. Ils visent les habitants de plus de 18 ans, avec des catégories de D à AAA. Combien de temps les points comptent, comment contester et comment réparer n’a pas été trouvé : pas connu.
note-rongcheng-bands = Non vérifié : les tranches souvent données pour Rongcheng (AAA 1050, AA 1030, A 960, B 850, C 600) n’ont pas été lues dans un texte de Rongcheng. Ce sont celles de Wendeng, son voisin.
note-rongcheng-point-table = Rongcheng, début d’un barème d’environ 2019 : inexécution de contrat 20 points, procès perdu 50, arriérés bancaires 10 par mois, jugement de dette 30, factures d’eau ou d’énergie en retard 20, vol d’eau ou d’énergie 60, destruction d’équipements 100. Le reste du barème n’a pas été vu.
note-rongcheng-petition-fifty-points = Rapporté par un seul journal, non corroboré : selon un règlement de juillet 2018, une pétition près de grandes réunions coûtait 50 points. Son texte n’a pas été trouvé ; combien de temps les points comptaient n’est pas connu.
note-rongcheng-petition-grade-d = Rapporté par un seul journal, non corroboré : selon un règlement de juillet 2018, cela menait automatiquement à la catégorie D. Son texte n’a pas été trouvé ; combien de temps la catégorie durait et comment en sortir n’est pas connu.
note-rongcheng-and-wendeng = Interprétation : Wendeng, son voisin, a écrit presque les mêmes règles dans ses Mesures de 2020 : 50 points près d’une grande réunion, ou catégorie C avec un avertissement de la police ; catégorie D dans des lieux interdits ou pour des troubles utilisés par des médias étrangers. Là, un D compte cinq ans et de tels points deux. Il n’a pas été montré que cela vaille pour Rongcheng.
note-weihai-city = Ville de Weihai, d’après une page d’application sans date : 1000 est le départ ; AAA à partir de 1150, AA à partir de 1050, A à partir de 1000, B à partir de 950, C à partir de 801, D à 800 ou moins ; habitants de plus de 18 ans. Validité, contestation et réparation : pas connu. Ne pas confondre ces tranches avec celles de Wendeng.
note-hangzhou = Hangzhou, d’après ce qui est rapporté : lancé le 16 novembre 2018 ; cinq tranches (moins de 550, jusqu’à 600, jusqu’à 700, jusqu’à 750, au-dessus) ; seulement avec l’autorisation de l’utilisateur ; des récompenses. Comment une tranche basse prend fin : pas connu. Le règlement du Zhejiang s’applique aux dossiers qui sont derrière.
note-suining = Suining, d’après des sources secondaires : un système de 2010, le premier du genre, avec un départ à 1000 points et des catégories. Son texte, ses durées et le moment de sa fin n’ont pas été vus : pas connu.
note-suqian = Suqian, d’après ce qui était rapporté en 2018 : 69 indicateurs ; 1360 points étaient donnés comme exemple de AAA ; des réductions sur la carte de la ville. Tranches, validité et réparation : pas connu.
note-wenzhou = Wenzhou est seulement nommée dans le rapport de 2019. Aucun texte d’un score n’a été trouvé : pas connu. Le règlement du Zhejiang s’applique aux dossiers tenus là-bas.
note-xiamen = Xiamen, d’après ce qui est rapporté : lancé à la mi-2018 ; cinq catégories ; plus de 18 ans ; des récompenses ; l’un des cinq indices s’appelle réparation du crédit. Nombres, validité et fonctionnement de la réparation : pas connu.
note-shenzhen = Shenzhen est nommée dans le rapport de 2019, mais aucun score à points pour les personnes n’a été trouvé. Le règlement de Shenzhen sur le crédit social s’applique aux dossiers tenus là-bas.
note-shanghai-app = L’application de Shanghai est, d’après ce qui est rapporté, volontaire, avec des récompenses et sans punition pour un mauvais résultat. Combien de temps un résultat dure n’est pas connu. Le règlement de la ville sur le crédit est autre chose : il a des sanctions, et des voies de sortie.
note-elsewhere = Pour ce lieu, rien n’a été lu. Demander ses règles à l’office local du crédit : combien de temps un élément compte, comment contester, comment réparer.

## Affirmation

claim-rongcheng-adds-little = China Law Translate écrit de Rongcheng que les systèmes de score « n’ajoutent pas vraiment grand-chose » aux récompenses et aux punitions, et que la plupart des gens peuvent les ignorer.
    .check = Non tranché. Les Mesures de 2020 de Wendeng, district voisin, contiennent de véritables abaissements de catégorie.

## Sources

source-wd-2020 = Mesures du district de Wendeng, à Weihai, sur les points de crédit et le classement de crédit des membres de la société (2020)
    .short = Mesures de Wendeng
source-wd-points = Barème des points pour les personnes, annexé aux Mesures de Wendeng (2020)
    .short = Barème des points de Wendeng
    .part = section
    .parts = sections
source-wdr-2020 = Mesures du district de Wendeng, à Weihai, sur le classement des habitants ruraux par points de crédit (2020)
    .short = Mesures des villages de Wendeng
source-sd-2020 = Règlement du Shandong sur le crédit social (2020)
    .short = Règlement du Shandong
source-petitions-2022 = Règlement sur le traitement des pétitions (2022)
    .short = Règlement de 2022 sur les pétitions
source-ndrc-2019 = Conférence de presse de la Commission nationale du développement et de la réforme, 18 juillet 2019
    .short = Commission nationale du développement et de la réforme (2019)
source-sc-49-2020 = Avis directeur du bureau général du Conseil des affaires d’État sur le système des contraintes liées au crédit (2020)
    .short = Avis n° 49 de 2020 du Conseil des affaires d’État
source-rc-rules = Règles de Rongcheng sur le crédit personnel (2016, vers 2018, vers 2019, 2021)
    .short = Règles de Rongcheng
source-rc-bands = Tranches souvent rapportées pour Rongcheng
    .short = Tranches rapportées pour Rongcheng
source-scmp-2019 = South China Morning Post, 7 février 2019
    .short = South China Morning Post (2019), d’après CHN106377.E
source-weihai-city = Points Haibei de la ville de Weihai (海贝分)
    .short = Application de la ville de Weihai
source-hangzhou = Points Qianjiang de Hangzhou (钱江分)
    .short = Hangzhou
source-xiamen = Points Aigrette de Xiamen (白鹭分)
    .short = Xiamen
source-suqian = Points Xichu de Suqian (西楚分)
    .short = Suqian
source-suining = Système de 2010 de Suining
    .short = Suining
source-irb = Réponse CHN106377.E de la Commission de l’immigration et du statut de réfugié du Canada
    .short = CHN106377.E
    .part = section
    .parts = sections
source-clt-rongcheng = Article « Getting Rongcheng Right » (China Law Translate)
    .short = China Law Translate
source-texts-read = Les textes lus pour ce programme
    .short = Textes lus
source-civil-code = Code civil
    .short = Code civil
