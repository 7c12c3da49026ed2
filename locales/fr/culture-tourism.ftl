# Listes du ministère de la Culture et du Tourisme : tous les textes qu’une personne lit à leur sujet.

title = Listes du ministère de la Culture et du Tourisme (文化和旅游市场信用管理 ; avant 2022 : 黑名单)
    .short = Culture et tourisme
about = Ces listes visent les entreprises de la culture et du tourisme, les personnes qui les dirigent et celles qui y travaillent. Elles ne visent pas les voyageurs. La liste noire de la culture de 2018 a été lue en entier : cinq ans, et aucune voie de sortie anticipée. Les durées de la liste noire du tourisme de 2018 et des règles en vigueur depuis 2022 n’ont été trouvées dans aucune copie, c’est pourquoi aucun jour n’est donné pour elles.
keeper = l’administration de la culture et du tourisme
look-for = Pour les inscriptions à partir de 2022 : sujet gravement ou légèrement malhonnête sur le marché de la culture et du tourisme (文化和旅游市场严重失信主体, 轻微失信主体), sur une décision ou dans le système national de crédit de ce marché. Pour les inscriptions de 2018 à 2021 : liste noire nationale du marché de la culture (全国文化市场黑名单) ou liste noire du marché du tourisme (旅游市场黑名单).

actor-authority = l’administration de la culture et du tourisme

## Groupes de questions

group-listing = Que sait-on de l’inscription ?
group-penalty = Quelle sanction y a-t-il eu ?
group-repair = Lesquelles de ces choses la personne ou l’entreprise a-t-elle faites ?
group-afterwards = Que sait-on d’autre ?

## Faits

fact-list = De laquelle de ces listes s’agit-il ?
    .name = liste
    .help = La décision, ou le site web de l’administration, la nomme. Une inscription faite en 2022 ou plus tard relève de l’arrêté n° 7 de 2021.
    .why = Seule la liste noire de la culture de 2018 a une durée qui a été lue (art. 8 des Mesures de 2018 sur la liste noire de la culture).
fact-list-culture-2018 = Liste noire nationale du marché de la culture (全国文化市场黑名单), 2018 à 2021
fact-list-tourism-2018 = Liste noire du marché du tourisme (旅游市场黑名单), décembre 2018 à 2021
fact-list-serious = Gravement malhonnête selon l’arrêté n° 7 (严重失信主体), à partir de 2022
fact-list-minor = Légèrement malhonnête selon l’arrêté n° 7 (轻微失信主体), à partir de 2022
fact-list-local = Une liste qu’une province ou une ville a créée par ses propres règles

fact-subject = Qui est inscrit ?
    .name = qui est inscrit
    .help = L’inscription peut nommer une entreprise, la personne qui la dirige ou quelqu’un qui travaille dans le secteur.
    .why = Les cinq ans de 2018 sont écrits pour les entreprises et pour ceux qui les dirigent (art. 8) ; les interdictions de fonctions concernent des personnes (Règlements de chaque secteur).
fact-subject-entity = Une entreprise
fact-subject-responsible-person = Une personne qui dirige ou possède une entreprise : représentant légal, principal responsable, et pour un établissement aussi un investisseur
fact-subject-practitioner = Une personne qui travaille dans le secteur, par exemple un artiste, un guide touristique ou un cadre

fact-listed_on = Quel jour l’inscription a-t-elle été faite ?
    .name = inscription sur la liste
    .help = La date d’inscription (列入日期) fait partie de l’inscription. On peut aussi répondre par un mois ou une année seulement.
    .why = Sur la liste noire de la culture de 2018, les cinq ans courent à partir de là (art. 8(1)).

fact-new_situation = Depuis l’inscription : un des motifs de cette liste s’est-il produit de nouveau ?
    .name = nouveau motif d’inscription
    .help = Les motifs de 2018 : activité sans licence avec un accident majeur ou un effet social exécrable ; licence retirée à titre de sanction ; licence obtenue par fraude, ou falsifiée ; autres motifs fixés par la loi.
    .why = L’inscription n’est radiée après cinq ans que si aucun d’eux ne s’est produit de nouveau (art. 8(1)).

fact-as_defaulter = La personne est-elle sur la liste noire du tourisme seulement parce qu’un tribunal l’a inscrite comme débiteur judiciaire défaillant ?
    .name = inscription comme débiteur judiciaire défaillant
    .help = La liste noire du tourisme de 2018 reprenait aussi des personnes de la liste des tribunaux (失信被执行人).
    .why = Pour elles, et pour quatre sortes de personnes liées, les voyages organisés à l’étranger sont exclus, selon ce qui est rapporté (Mesures de 2018 sur la liste noire du tourisme, rapportées).

fact-penalty = Lesquelles de ces sanctions y a-t-il eu ?
    .name = sanction à l’origine de l’inscription
    .help = Choisir tout ce qui convient, ou rien. La décision de sanction (行政处罚决定书) le dit.
    .why = Certaines sanctions entraînent leurs propres interdictions. Celles-ci courent à partir de la sanction et ne prennent pas fin avec l’inscription (Règlements de chaque secteur ; art. 103 de la Loi sur le tourisme).
fact-penalty-unlicensed-venue = Un lieu de divertissement sans licence a été fermé (擅自从事娱乐场所经营活动被取缔)
fact-penalty-venue-licence = La licence d’un lieu de divertissement a été retirée à titre de sanction ou annulée (吊销或者撤销)
fact-penalty-internet-cafe = La licence d’un cybercafé a été retirée, ou un cybercafé sans licence a été fermé
fact-penalty-performance-licence = Une licence de spectacles a été retirée (吊销营业性演出许可证)
fact-penalty-agency-licence = La licence d’une agence de voyages a été retirée (吊销旅行社业务经营许可证)
fact-penalty-guide-certificate = Un certificat de guide touristique a été retiré (吊销导游证)
fact-penalty-agency-fined = Une agence de voyages a reçu une amende, ou pire, pour atteinte aux droits de touristes

fact-penalised_on = Quel jour cette sanction a-t-elle été prononcée ?
    .name = prononcé de la sanction
    .help = La date de la décision ; pour un lieu sans licence, le jour de sa fermeture. S’il y a eu plusieurs sanctions, indiquer la plus importante et examiner les autres dans un deuxième cas.
    .why = Les interdictions courent à partir de là, et non de l’inscription (par exemple art. 53 du Règlement sur les lieux de divertissement).

fact-basis_annulled = La sanction à l’origine de l’inscription a-t-elle été annulée ou modifiée ?
    .name = annulation ou modification de la sanction
    .help = Par l’administration elle-même, à la suite d’un recours administratif ou par un tribunal.
    .why = L’inscription doit alors être radiée dans les trente jours ouvrables (2018, art. 9) ; selon l’arrêté n° 7, il est rapporté que l’administration répare le dossier d’office.
    .step = l’administration, une autorité de recours ou un tribunal annule la sanction

fact-duties_done = Toutes les obligations de la sanction ont-elles été accomplies, la faute corrigée et ses effets éliminés ?
    .name = obligations accomplies et effets éliminés
    .help = Par exemple l’amende payée, des touristes indemnisés, un contenu interdit retiré, avec des documents qui le montrent. Indiquer le jour où la dernière de ces choses a été faite.
    .why = C’est l’un des éléments que l’administration, selon ce qui est rapporté, vérifie pour la réparation (guide de 2022).
    .step = les obligations sont accomplies, la faute est corrigée et ses effets sont éliminés

fact-pledge_made = La personne ou l’entreprise a-t-elle pris un engagement ?
    .name = engagement écrit
    .help = Une promesse écrite de respecter la loi et d’assumer sa responsabilité (信用承诺).
    .why = C’est l’un des documents pour la réparation, mais il n’est pas ouvert à tous (guide de 2022, rapporté).
    .step = la personne ou l’entreprise prend l’engagement écrit

fact-false_pledge_before = Un faux engagement a-t-il été pris auparavant ?
    .name = faux engagement antérieur
    .help = Un engagement dans le système de l’administration qui s’est révélé mensonger.
    .why = Il est rapporté que celui qui en a pris un ne prend plus d’engagement (guide de 2022).

fact-trained = La formation à la réparation du crédit a-t-elle été suivie ?
    .name = formation
    .help = Une formation (信用修复培训), avec une attestation. Il est rapporté que l’attestation peut être remise après la demande.
    .why = C’est l’un des documents pour la réparation (guide de 2022, rapporté).
    .step = la personne ou l’entreprise suit la formation

fact-applied = La réparation a-t-elle été demandée ?
    .name = demande de réparation
    .help = Un formulaire remis à l’administration qui a fait l’inscription.
    .why = La réparation sur demande l’exige (guide de 2022, rapporté).
    .step = la personne ou l’entreprise demande la réparation à l’administration

fact-deleted = L’inscription a-t-elle été radiée ?
    .name = radiation de l’inscription
    .help = Le jour où elle ne figurait plus sur la liste.
    .why = Les conséquences de la liste sont indiquées jusqu’à ce jour (2018, art. 8, 9 et 12).
    .step = l’administration radie l’inscription

## Questions de droit ouvertes

reading-transition = L’inscription date d’avant 2022. Quelles règles s’y appliquent depuis ? Aucun texte à ce sujet n’a été trouvé.
reading-transition-old-text = Les règles de 2018 continuent de valoir pour elle : cinq ans sur la liste noire de la culture
reading-transition-new-text = L’arrêté n° 7 de 2021, dont les durées n’ont pas été lues

reading-full-years = Quand cinq années complètes (满5年) sont-elles atteintes ?
reading-full-years-next-day = Quand le dernier jour est terminé, donc à partir du lendemain
reading-full-years-same-day = Le dernier jour lui-même

reading-pledge-block = Il est rapporté que certains ne prennent plus d’engagement. Qu’est-ce que cela veut dire pour la réparation ?
reading-pledge-block-no-pledge-needed = Ils peuvent demander la réparation sans engagement
reading-pledge-block-shut-out = Ils ne peuvent pas demander la réparation de cette façon

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

## Définitions

define-old_culture = les règles de 2018 sur la liste noire de la culture s’appliquent
define-new_rules = l’arrêté n° 7 de 2021 s’applique
define-entity_or_head = l’inscription est celle d’une entreprise ou de la personne qui la dirige
define-culture_head_or_entity = une entreprise, ou la personne qui la dirige, sur la liste noire de la culture de 2018
define-five_years = le dernier jour des cinq ans
define-removal_days = trente jours ouvrables (30个工作日)
define-shut_out = aucun engagement ne peut plus être pris, et sans engagement la réparation ne peut pas être demandée

## Voies de sortie

path-five-years = Cinq années complètes passent sans nouveau motif (liste noire de la culture de 2018)
    .what = Après cinq années complètes sur la liste sans nouveau motif d’inscription, l’administration qui a inscrit doit radier l’inscription dans les trente jours ouvrables. Il faut d’abord une vérification par la province et une confirmation par le ministère. Personne n’a besoin de le demander, et rien ne raccourcit cette durée.
path-penalty-annulled = La sanction à l’origine de l’inscription est annulée (liste noire de la culture de 2018)
    .what = L’administration doit radier l’inscription dans les trente jours ouvrables à partir de l’annulation.
path-basis-changed = Le fondement de l’inscription est annulé ou modifié, ou la loi ou la politique change (arrêté n° 7)
    .what = Il est rapporté que l’administration répare le dossier d’office et met en ligne les documents qui le montrent. Ni la rédaction de l’article ni un éventuel délai n’ont été lus.
path-automatic = Le système répare le dossier de lui-même (arrêté n° 7)
    .what = Il est rapporté que l’article 26(1) laisse le système trouver, marquer et réparer de tels dossiers sans demande. La source ne dit pas ce qu’il attend ; que ce soit l’écoulement d’une durée n’est qu’une supposition. Aucun jour ne peut être donné.
path-repair = Réparation sur demande (arrêté n° 7)
    .what = Il est rapporté que l’administration vérifie un formulaire, la preuve que les obligations sont accomplies et les effets éliminés, un engagement et une attestation de formation. On n’a pas trouvé si un temps minimal doit d’abord passer ; c’est pourquoi aucun jour ne peut être donné. Il vaut la peine de poser la question à l’administration qui a fait l’inscription.

## Procédures

procedure-removal = Radiation après cinq ans
    .what = L’administration qui a inscrit radie l’inscription d’office.
procedure-removal-remove = L’administration radie l’inscription dans les trente jours ouvrables ; avant cela, la province vérifie et le ministère confirme
procedure-review = Recours administratif ou recours devant le juge
    .what = Contre l’inscription sur la liste noire de la culture de 2018, le recours administratif (行政复议) ou le recours devant le juge administratif (行政诉讼) est ouvert par la loi. Les délais figurent dans les lois sur le recours administratif et sur le contentieux administratif, et non dans ces règles : en règle générale soixante jours et six mois à partir de la connaissance de l’inscription.
procedure-review-ask-review-or-sue = La personne ou l’entreprise forme un recours administratif ou saisit le juge, dans les délais des lois générales
procedure-repair = Demander la réparation selon l’arrêté n° 7
    .what = Connu seulement par un résumé. Les délais de l’administration n’ont pas été trouvés.
procedure-repair-apply = La personne ou l’entreprise remet le formulaire et les documents
procedure-repair-check = L’administration les vérifie ; aucun nombre de jours n’a été trouvé

## Conséquences

effect-publication = L’inscription est publiée par le ministère
effect-inspections = Contrôles plus nombreux ; les nouvelles infractions sont punies plus lourdement
effect-office-holding = Pas d’agrément comme représentant légal ou principal responsable d’établissements, de cybercafés, de troupes, d’agences de spectacles et de scènes (culture, 2018), ou d’entreprises de tourisme (rapporté)
effect-name-change = Restrictions sur le changement de nom de l’entreprise (限制变更名称)
effect-approvals-and-qualifications = Les demandes de licence sont examinées strictement
effect-honours = Restrictions sur les distinctions
effect-procurement-and-bidding = Restrictions sur les achats publics
effect-subsidies = Restrictions sur les fonds publics et les programmes pilotes
effect-circulation = L’inscription est transmise à d’autres autorités, pour des sanctions conjointes selon les règles de 2018
effect-outbound-group-tours = Pas de voyages organisés à l’étranger par des agences de voyages (rapporté)

## Interdictions

bar-entertainment-for-life = Investir dans des lieux de divertissement ou les diriger, à vie, après l’exploitation d’un lieu sans licence qui a été fermé
bar-entertainment-office = Diriger des lieux de divertissement, pendant cinq ans à partir du retrait ou de l’annulation de la licence
bar-internet-cafe-office = Diriger des cybercafés, pendant cinq ans à partir du retrait ou de la fermeture
bar-performance-office = Diriger des troupes, des agences de spectacles et des scènes, pendant cinq ans à partir de la sanction
bar-travel-agency-office = Diriger toute agence de voyages, pendant cinq ans à partir du retrait
bar-guide-and-agency-work = Nouveau certificat de guide touristique et activité d’agence de voyages, pendant trois ans à partir de la sanction
bar-outbound-business = Demander l’autorisation d’organiser des voyages à l’étranger, pendant deux ans à partir de la sanction (rapporté)

## Notes

note-travellers-are-not-here = Pas pour les voyageurs : ces listes visent les entreprises de la culture et du tourisme et les personnes qui les dirigent ou y travaillent. Ce qu’un voyageur a fait est conservé dans le registre des comportements incivils de touristes ; fumer ou transporter des objets interdits dans un avion ou un train relève des listes de l’aviation civile et des chemins de fer.
note-no-early-way-2018 = Pas de voie anticipée : la liste noire de la culture de 2018 ne connaît ni réparation, ni engagement, ni demande qui raccourcisse les cinq ans. Ce qui est ouvert, c’est la radiation quand la sanction est annulée, et le recours administratif ou le recours devant le juge.
note-heard-before-listing = À vérifier : avant l’inscription, l’administration devait communiquer les faits, les motifs et les mesures et entendre l’intéressé ; la province devait vérifier et le ministère confirmer. L’avis avant la sanction devait avertir de la liste.
note-performers = Une lacune : pour les artistes et les autres personnes qui travaillent dans le secteur, les critères, la publication et les mesures devaient être fixés par des règles séparées, qui n’ont pas été trouvées. La règle sur la radiation après cinq ans ne nomme que les entreprises et ceux qui les dirigent.
note-silent-transition = Une lacune : ce qu’il est advenu le 1er janvier 2022 des inscriptions sur les listes de 2018 n’a été trouvé dans aucun texte. Les réponses possibles sont présentées côte à côte. Il vaut la peine de demander à l’administration si l’inscription existe encore.
note-end-of-the-2018-lists = Non vérifié : le jour où les règles de 2018 ont pris fin. Un recueil marque les règles sur la culture comme abrogées ; que cela soit arrivé le 1er janvier 2022, avec l’arrêté n° 7, est probable mais n’a pas été vu.
note-trial-list-of-2016 = Une liste plus ancienne : avant le 19 juin 2018, une liste noire d’essai du marché de la culture existait selon des règles du 6 janvier 2016, qui n’ont pas été lues. Il n’est pas dit si ses inscriptions sont passées sur la liste de 2018.
note-local-list = Une liste locale : les listes que des provinces ou des villes créent par leurs propres règles ne font partie ni de la liste nationale ni des sanctions conjointes nationales. Leurs propres règles disent comment une inscription prend fin ; c’est là qu’il faut chercher.
note-tourism-2018-term-not-found = Non trouvé : combien de temps dure une inscription sur la liste noire du tourisme de 2018, et comment elle est radiée. Aucun jour n’est donné, et aucun ne devrait être supposé.
note-tourism-2018-told-beforehand = À vérifier : avant l’inscription, il devait y avoir un avis ou une publication avec les faits, les motifs, les mesures et le droit d’être entendu ; les personnes physiques devaient être prévenues (rapporté).
note-tourism-2018-number = Pour la recherche : la plupart des sources donnent le numéro 文旅市场发〔2018〕119号 ; une règle provinciale de 2020 donne 文旅市场发〔2019〕12号 pour le même titre.
note-reasons-of-the-tourism-blacklist = À comparer avec la décision : sept motifs sont rapportés. Une condamnation pénale pour avoir porté atteinte à des touristes ; une condamnation pénale pour des infractions aux frontières dans l’activité touristique ; une licence d’agence de voyages ou un certificat de guide retiré ; un accident majeur dont l’entreprise est principalement responsable ; une atteinte à des touristes qui les a laissés bloqués ou a eu un effet grave en public ; deux inscriptions en douze mois sur la liste d’attention particulière ; autres motifs fixés par la loi.
note-listed-as-a-defaulter = La source de l’inscription est la liste des tribunaux : vérifier d’abord si le tribunal inscrit encore la personne. Il est rapporté que la restriction atteint la personne inscrite et quatre sortes de personnes liées, comme le représentant légal.
note-order-7-has-no-single-term = Non vérifié, c’est pourquoi aucun jour n’est donné : ce qui circule comme une durée unique pour tous selon l’arrêté n° 7 n’a été trouvé dans aucune copie. Une circulaire provinciale dit que le commentaire du ministère règle quelle mesure s’applique à qui et pour combien de temps ; les durées semblent donc différer d’une mesure à l’autre. Chercher dans la décision la durée de chaque mesure.
note-reasons-of-order-7 = À comparer avec la décision : ces motifs sont rapportés. Dans la culture : licence obtenue par fraude ou falsifiée ; contenu interdit avec des résultats graves ; licence retirée ; activité sans licence, en particulier avec un accident majeur ou un effet exécrable en public ; autres. Dans le tourisme aussi : accident majeur dont l’entreprise est principalement responsable, et atteinte à des touristes qui les a laissés bloqués ou a eu un effet grave en public.
note-head-listed-with-the-entity = Inscrits ensemble : il est rapporté que, selon le commentaire du ministère, quand une entreprise est inscrite parce que sa licence a été retirée, son représentant légal ou principal responsable est inscrit en même temps.
note-training-can-follow = Facile à manquer : il est rapporté que l’attestation de formation est acceptée aussi après la demande, une fois la formation suivie.
note-pledge-not-open = Un engagement peut être exclu : il est rapporté qu’un sujet gravement malhonnête, ou qui a pris auparavant un faux engagement, ne prend plus d’engagement. Il n’est pas dit si la réparation est alors exclue elle aussi, ou si elle ne demande pas d’engagement.
note-bans-run-from-the-penalty = Une question distincte : ces interdictions figurent dans des lois et des règlements du Conseil des affaires d’État. Elles courent à partir de la sanction et continuent après la disparition de l’inscription.

## Ce qui est supposé de l’avenir

assume-no-new-situation = aucun nouveau motif d’inscription ne se produit pendant les cinq ans

## Sources

source-culture-2018 = Mesures sur la liste noire nationale du marché de la culture (ministère de la Culture et du Tourisme, 2018)
    .short = Mesures de 2018 sur la liste noire de la culture
source-tourism-2018 = Mesures sur la liste noire du marché du tourisme, à titre d’essai (ministère de la Culture et du Tourisme, 2018)
    .short = Mesures de 2018 sur la liste noire du tourisme
source-order-7 = Dispositions sur la gestion du crédit du marché de la culture et du tourisme (ministère de la Culture et du Tourisme, arrêté n° 7 de 2021)
    .short = Dispositions de 2021 sur le crédit (arrêté n° 7)
source-repair-guide-2022 = Guide du ministère sur la réparation du crédit (novembre 2022), résumé par la province du Sichuan
    .short = guide de 2022 sur la réparation, rapporté
    .part = partie
    .parts = parties
source-sichuan-2022 = Circulaire de la province du Sichuan sur la gestion du crédit du marché de la culture et du tourisme (2022)
    .short = Circulaire du Sichuan de 2022
    .part = point
    .parts = points
source-entertainment-2020 = Règlement sur les lieux de divertissement (révisé en 2020)
    .short = Règlement sur les lieux de divertissement
source-internet-cafes-2022 = Règlement sur les cybercafés (révisé en 2022)
    .short = Règlement sur les cybercafés
source-performances-2020 = Règlement sur les spectacles commerciaux (révisé en 2020)
    .short = Règlement sur les spectacles commerciaux
source-agencies-2020 = Règlement sur les agences de voyages (révisé en 2020)
    .short = Règlement sur les agences de voyages
source-tourism-law-2018 = Loi sur le tourisme (modifiée en 2018)
    .short = Loi sur le tourisme
source-civil-code = Code civil
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
