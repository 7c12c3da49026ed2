# La liste de l’aviation civile de 2018 : chaque mot qu’on en lit.
# La logique se trouve dans rules/air-travel/pack.toml ; un id de là-bas a ses mots ici.

title = La liste des personnes qui ne peuvent pas prendre l’avion (民航特定严重失信人名单)
    .short = Liste aérienne de 2018
act = radier cette personne de la liste
gone = la personne est radiée de la liste
was = la personne a été radiée de la liste
about = Depuis le 1er mai 2018, l’administration de l’aviation civile publie une liste de personnes qui ne peuvent pas utiliser d’avions de passagers. La plupart y sont pour ce qu’elles ont fait dans un aéroport ou à bord ; d’autres ont été nommées par une autorité d’un autre domaine, comme l’impôt ou l’assurance sociale, ou par un tribunal. Il est rapporté qu’une inscription pour une conduite dure un an, puis tombe d’elle-même. Le texte lui-même n’a pu être lu qu’à son début : les durées et les recours sont connus par des articles de presse, et chaque résultat le dit.
keeper = l’administration de l’aviation civile
look-for = Le titre 民航特定严重失信人名单 (pour les passagers aussi 旅客), 限制乘坐民用航空器 ou 限制乘机 sur le site web de l’administration de l’aviation civile (中国民用航空局) ou sur Credit China (信用中国), ou le numéro de document 发改财金〔2018〕385号.

## Groupes de questions

group-entry = Que sait-on de l’inscription ?
group-objection = Une contestation a-t-elle été faite pendant que la liste était en avis public ?
group-duty = Qu’est devenue l’obligation à l’origine de l’inscription ?
group-afterwards = L’inscription a-t-elle pris fin ?

## Faits

fact-why_listed = Pourquoi la personne est-elle sur la liste ?
    .name = motif de l’inscription
    .help = Le premier groupe est inscrit pour l’un de neuf genres de conduite dans un aéroport ou à bord. En bref : fausses informations de terreur ; papiers ou billets falsifiés ou empruntés ; blocage de comptoirs, de files de sûreté ou de portes ; objets dangereux ou interdits, ou dissimulation d’objets soumis à restriction ; entrée de force dans un avion, sur une piste ou une aire de trafic ; entrave ou attaque contre le personnel ; occupation de sièges, bagarre ou dégradation d’équipements ; flamme nue, tabac ou appareils électroniques interdits à bord ; vol à bord. Les autres ont été nommées par une autorité d’un autre domaine. Si une ordonnance de restriction de dépenses d’un tribunal ou la liste des débiteurs judiciaires défaillants est derrière, choisir le tribunal.
    .why = Les deux groupes ont des durées différentes, et on en sait beaucoup moins sur le second (points 1(1) et 1(2) de l’Avis de 2018 sur les voyages en avion, tels que rapportés).
fact-why_listed-conduct = Pour une conduite dans un aéroport ou à bord
fact-why_listed-court = À cause d’une ordonnance de restriction de dépenses d’un tribunal, ou de la liste des débiteurs judiciaires défaillants
fact-why_listed-other-field = Nommée par un autre domaine : impôt, fonds publics, assurance sociale, valeurs mobilières et autres

fact-published_on = Quel jour la liste avec ce nom a-t-elle été publiée ?
    .name = publication de la liste
    .help = La liste paraît le premier jour ouvrable de chaque mois. Indiquer le jour imprimé sur la liste. Si seul le mois est connu, indiquer le mois : le premier jour ouvrable est calculé sous « Procédures ».
    .why = Les sept jours ouvrables pour contester courent à compter de ce jour, et l’année les suit (Avis de 2018 sur les voyages en avion, tel que rapporté).

fact-sanctioned = La police a-t-elle infligé une sanction, ou un tribunal a-t-il condamné la personne, pour la conduite indiquée sur la liste ?
    .name = sanction ou condamnation pour la conduite
    .help = Une décision de la police de l’aéroport (行政处罚决定书), ou un jugement pénal. Une dispute avec le personnel, un avertissement de la compagnie aérienne ou une accusation ne suffit pas.
    .why = Le texte rapporté demande une sanction administrative ou une responsabilité pénale (point 1(1) de l’Avis de 2018 sur les voyages en avion, tel que rapporté).

fact-objection_made = La personne a-t-elle contesté l’inscription ?
    .name = contestation
    .help = La liste nomme le bureau et ses coordonnées. Les contestations vont à ce bureau, et sont possibles pendant sept jours ouvrables.
    .why = Une contestation doit faire l’objet d’une nouvelle vérification (Avis de 2018 sur les voyages en avion, tel que rapporté).
    .step = la personne inscrite conteste dans les sept jours ouvrables

fact-objection_upheld = Le bureau a-t-il jugé la contestation fondée ?
    .name = contestation jugée fondée
    .help = Le bureau qui traite les contestations écrit ou dit que l’inscription est une erreur.
    .why = C’est la seconde moitié de cette voie (Avis de 2018 sur les voyages en avion, tel que rapporté).
    .step = le bureau juge la contestation fondée

fact-objection_rejected = Le bureau a-t-il rejeté la contestation ?
    .name = rejet de la contestation
    .help = Le bureau répond que l’inscription demeure.
    .why = Dans le document jumeau sur les trains, les restrictions ne commencent qu’après le rejet. Rien n’a été vu qui dise si cela vaut aussi pour les vols.
    .step = le bureau rejette la contestation

fact-duty_performed = L’obligation légale à l’origine de l’inscription a-t-elle été exécutée ?
    .name = exécution de l’obligation à l’origine de l’inscription
    .help = Par exemple l’impôt, la sanction ou la somme due a été payé, et l’autorité qui a donné le nom à la liste peut le confirmer.
    .why = Il est rapporté qu’une radiation anticipée existe pour les personnes d’autres domaines ; ses conditions n’ont pas été lues (Avis de 2018 sur les voyages en avion).
    .step = la personne inscrite exécute l’obligation à l’origine de l’inscription

fact-court_released = Le tribunal a-t-il levé ses restrictions de dépenses et sorti la personne de sa propre liste ?
    .name = levée des mesures par le tribunal
    .help = L’ordonnance de restriction de dépenses (限制消费令) et toute inscription sur la liste des débiteurs judiciaires défaillants (失信被执行人名单) doivent toutes deux avoir pris fin.
    .why = On dit que ces personnes sortent de la liste aérienne quand le tribunal met fin à ses mesures ; aucun texte n’a été lu à ce sujet.
    .step = le tribunal lève ses restrictions de dépenses et sa propre inscription, s’il y en a une

fact-deleted = Le nom a-t-il été radié de la liste ?
    .name = radiation de l’inscription
    .help = Le jour où le nom n’était plus sur la liste, ou celui où un billet a pu de nouveau être acheté.
    .why = Cela met fin à ce qu’apporte l’inscription, tôt ou tard.
    .step = le nom est radié de la liste

## Questions de droit ouvertes

reading-year-start = À partir de quand court l’année ? Les rapports ne s’accordent pas.
reading-year-start-end-of-publicity = À partir de la fin des sept jours ouvrables, comme le dit un rapport qui cite le texte
reading-year-start-publication = À partir du jour où la liste est publiée, comme deux rapports le citent de fonctionnaires

reading-first-day = Le jour de la publication est-il lui-même l’un des sept jours ouvrables ?
reading-first-day-not-counted = Non : on commence à compter le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : le libellé rapporté compte sept jours ouvrables « à partir du jour de la publication »

reading-year-end = L’année comprend-elle le jour de même date un an plus tard ?
reading-year-end-day-included = Oui, comme dans le Code civil : la personne est libre le lendemain
reading-year-end-day-not-included = Non : l’année est pleine la veille, et la personne est libre ce jour-là

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Oui, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Non, seulement du lundi au vendredi

reading-pending-objection = Une contestation est encore en cours de vérification quand les sept jours ouvrables s’achèvent. L’année commence-t-elle quand même ?
reading-pending-objection-no-delay = Oui : la phrase citée du texte compte à partir de la fin de l’avis public et n’ajoute aucune condition
reading-pending-objection-delays = Non, pas avant le rejet, comme il est rapporté du document jumeau sur les trains

reading-other-year-start = Pour les personnes nommées par d’autres domaines : à partir de quand court leur année ? Rien de ce qui a été lu ne le dit.
reading-other-year-start-end-of-publicity = À partir de la fin des sept jours ouvrables, comme pour une conduite
reading-other-year-start-publication = À partir du jour où la liste est publiée

## Définitions, telles qu’elles apparaissent dans les explications

define-for_conduct = l’inscription est pour une conduite dans un aéroport ou à bord
define-for_another_field = la personne a été nommée par un tribunal ou un autre domaine
define-publicity_end = le dernier des sept jours ouvrables d’avis public (公示期)
define-objected_in_time = la contestation a été faite dans les sept jours ouvrables
define-effective = le jour à partir duquel l’année est comptée
define-corresponding_day = le jour de même date un an plus tard
define-last_day = le dernier jour de l’année sans vols
define-other_effective = le jour à partir duquel est comptée l’année d’une personne d’un autre domaine, qui n’a pas été lu
define-other_last_day = le dernier jour de l’année d’une personne d’un autre domaine

## Voies de sortie de la liste

path-expiry = L’année est passée
    .what = Une inscription pour une conduite est valable un an, puis tombe d’elle-même. Personne n’a rien à demander. La phrase est connue par un article de presse qui la cite.
path-objection = Une contestation aboutit
    .what = Dans les sept jours ouvrables de la publication, la personne peut contester auprès du bureau nommé dans la liste. Des rapports disent que le cas est alors vérifié de nouveau. Qu’une contestation fondée fasse radier le nom résulte de son but ; la phrase elle-même n’a pas été vue.
path-expiry-other-field = L’année est passée (nommée par un tribunal ou un autre domaine)
    .what = Pour ces personnes aussi, un an est rapporté. Ce qui a été lu ne dit pas à partir de quand il court, ni si le nom tombe ensuite de lui-même. Il faut s’adresser à l’autorité qui a donné le nom à la liste.
path-duty-performed = L’obligation à l’origine de l’inscription est exécutée
    .what = Pour les personnes nommées par un autre domaine, il est rapporté qu’une radiation anticipée existe après l’exécution. Ses conditions et ses délais n’ont pas été lus. La personne exécute l’obligation et s’adresse à l’autorité qui a donné le nom.
path-court-release = Le tribunal lève ses mesures contre la personne
    .what = On dit que les personnes inscrites à cause d’un tribunal sortent de la liste quand le tribunal lève ses mesures. Aucun texte n’a été lu à ce sujet. Les règles propres du tribunal décident d’abord : celles sur la liste des débiteurs judiciaires défaillants et sur les ordonnances de restriction de dépenses.

## Procédures

procedure-publication = Publication
    .what = La liste est publiée le premier jour ouvrable de chaque mois, sur les sites web de l’administration de l’aviation civile et de Credit China, avec le bureau des contestations.
procedure-publication-publish = La liste de ce mois est publiée, le premier jour ouvrable du mois
procedure-objection = Contester
    .what = La liste est en avis public pendant sept jours ouvrables. Pendant ce temps, la personne peut contester auprès du bureau qu’elle nomme.
procedure-objection-object = La personne conteste dans les sept jours ouvrables de la publication
procedure-objection-recheck = Le bureau vérifie de nouveau l’inscription ; aucun nombre de jours n’a été trouvé
procedure-court-action = Aller devant le juge
    .what = Un rapport nomme l’action en justice parmi les recours. Ce qui a été lu ne dit pas devant quel tribunal, contre qui ni jusqu’à quand.
procedure-court-action-sue = La personne peut porter l’affaire devant un tribunal
procedure-personal-data = Demander la rectification de données fausses
    .what = Une interprétation : à part les règles propres de la liste, la loi sur les informations personnelles permet à une personne de demander à qui traite ses données, organes de l’État compris, de rectifier ce qui est faux. Elle s’applique à partir du 1er novembre 2021, ne fixe pas de nombre de jours, et ne dit pas qu’une inscription doit prendre fin.
procedure-personal-data-ask = La personne demande que des données fausses ou dépassées soient rectifiées ; cela doit être vérifié et corrigé en temps utile (及时)
procedure-personal-data-complain = Si c’est refusé, les motifs doivent être donnés, et la personne peut aller devant le juge

## Conséquences

effect-publication = Le nom est publié sur les sites web de l’administration de l’aviation civile et de Credit China
effect-air-travel = Pas de voyage en avion

## Remarques

note-reported-only = Comment cela est connu : seulement par des rapports. Le champ de la liste et ses durées viennent d’articles de presse de 2018 et de 2019 qui citent des parties du texte ; les parties sur les durées, la radiation et les recours n’ont pas été lues dans le texte lui-même. Il faut s’adresser au bureau nommé dans la liste avant de se fier à un jour.
note-no-sanction = Quelque chose ne s’accorde pas : le texte rapporté n’inscrit une personne qu’après une sanction de la police ou une condamnation pénale pour la conduite. S’il n’y a eu ni l’une ni l’autre, c’est une raison de contester.
note-not-the-first-working-day = À vérifier : la liste doit être publiée le premier jour ouvrable d’un mois, et le jour indiqué ici est un autre.
note-objected-too-late = La contestation est arrivée après les sept jours ouvrables. Ce qui a été lu ne dit pas si une contestation tardive est encore examinée.
note-sanction-set-aside = Pas connu : ce que devient l’inscription si la sanction de la police qui la fonde est annulée. La sanction a ses propres recours, avec leurs propres délais ; si elle tombe, il faut le dire au bureau qui tient la liste.
note-court-order-goes-on = Une question à part : tant qu’une ordonnance d’un tribunal restreint les dépenses, l’avion reste fermé à cause de cette ordonnance, quoi qu’il arrive avec cette liste. C’est le tribunal qui a pris l’ordonnance qui la lève.
note-no-early-removal-known = Non vérifié : pour les personnes nommées par d’autres domaines, les rapports mentionnent une radiation plus tôt une fois l’obligation exécutée. La phrase n’a pas été vue, et aucun nombre de jours n’est connu.
note-credit-china-and-persons = Une interprétation : depuis le 1er avril 2026, le site web Credit China ne doit en principe pas afficher de telles données de personnes physiques. Une personne qui y est encore affichée peut contester la publicité sur ce site. Cela ne retire rien de la liste propre de l’administration de l’aviation civile.
note-freshness = Actualité : aucune abrogation ni aucun changement du document de 2018 n’a été trouvé jusqu’en novembre 2026, mais aucun registre officiel n’a été consulté. Des changements plus récents ne peuvent pas être exclus.

## Ce qui est supposé pour l’avenir

assume-no-new-entry = la personne n’est pas inscrite de nouveau pour autre chose

## Sources

source-aviation-2018 = Avis sur la restriction des voyages en avion de certaines personnes gravement malhonnêtes (Commission nationale du développement et de la réforme, Administration de l’aviation civile et autres, 2018)
    .short = Avis de 2018 sur les voyages en avion
    .part = point
    .parts = points
source-press-2018 = Articles de presse de juin 2018 qui citent des fonctionnaires de l’administration de l’aviation civile
    .short = presse de juin 2018
source-rail-2018 = Avis sur la restriction des voyages en train de certaines personnes gravement malhonnêtes (2018)
    .short = Avis de 2018 sur les voyages en train
    .part = point
    .parts = points
source-consumption-2015 = Dispositions de la Cour populaire suprême sur la restriction des dépenses élevées et des dépenses liées des personnes soumises à l’exécution (modifiées en 2015)
    .short = Dispositions de 2015 sur les restrictions de dépenses
source-credit-repair-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, 2025)
    .short = Mesures de 2025 sur la réparation du crédit
source-pipl-2021 = Loi sur la protection des informations personnelles (2021)
    .short = Loi sur la protection des informations personnelles
source-civil-code = Code civil
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
