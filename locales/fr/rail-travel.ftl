# La liste ferroviaire de 2018 : chaque mot qu’on en lit.
# La logique se trouve dans rules/rail-travel/pack.toml ; un id de là-bas a ses mots ici.

title = La liste des personnes qui ne peuvent pas acheter de billets de train (限制购买车票人员名单)
    .short = Liste ferroviaire de 2018
act = laisser cette personne acheter de nouveau des billets
gone = la compagnie ferroviaire laisse la personne acheter de nouveau des billets
was = la restriction sur les billets a pris fin
about = Depuis le 1er mai 2018, les compagnies ferroviaires publient une liste de personnes à qui aucun billet, ou aucune place de catégorie supérieure, n’est vendu. Certaines y sont pour leur conduite dans une gare ou un train : il est rapporté qu’elles sont exclues pendant 180 jours. Certaines doivent le prix d’un voyage : elles peuvent de nouveau acheter des billets après avoir payé. D’autres ont été nommées par une autorité d’un autre domaine ou à cause d’un tribunal : il est rapporté que les places de catégorie supérieure leur sont fermées pendant un an. Seul le début du texte a été lu ; les durées et les contestations sont connues par des articles de presse, et chaque résultat le dit.
keeper = la compagnie ferroviaire
look-for = Les mots 限制购买车票, 限制乘坐火车 ou 限制乘坐火车高级别席位 sur le site web ferroviaire 12306 ou sur Credit China (信用中国), ou le numéro de document 发改财金〔2018〕384号.

## Groupes de questions

group-entry = Que sait-on de l’inscription ?
group-objection = Une contestation a-t-elle été faite pendant que la liste était en avis public ?
group-fare = Si le prix d’un voyage était dû : qu’en est-il devenu ?
group-duty = Qu’est devenue l’obligation à l’origine de l’inscription ?
group-afterwards = L’inscription a-t-elle pris fin ?

## Faits

fact-why_listed = Pourquoi la personne est-elle sur la liste ?
    .name = motif de l’inscription
    .help = Le texte énumère sept genres de conduite. Pendant 180 jours : (1) troubler l’ordre d’une façon qui met en danger le chemin de fer, avec de graves effets ; (2) fumer dans un train automoteur, ou dans une zone non-fumeurs d’un autre train ; (3) faire du trafic de billets, ou en fabriquer ou vendre de faux ; (7) une autre conduite à sanctionner selon le droit. Jusqu’au paiement : (4) utiliser le papier d’autrui ou un faux papier pour un tarif réduit ; (5) voyager avec un billet falsifié, périmé ou autrement non valable ; (6) voyager sans billet, ou plus loin ou mieux que le billet ne le permet, et refuser de payer. La police peut l’avoir sanctionnée, ou le personnel du chemin de fer lui-même l’avoir notée.
    .why = Les trois groupes ont des durées et des restrictions différentes (points 1(1) et 1(2) de l’Avis de 2018 sur les voyages en train).
fact-why_listed-conduct = Conduite qui exclut pendant 180 jours : genres (1), (2), (3) ou (7)
fact-why_listed-fare = Prix d’un voyage non payé : genres (4), (5) ou (6)
fact-why_listed-court = À cause d’une ordonnance de restriction de dépenses d’un tribunal, ou de la liste des débiteurs judiciaires défaillants
fact-why_listed-other-field = Nommée par un autre domaine : impôt, fonds publics, assurance sociale, valeurs mobilières et autres

fact-published_on = Quel jour la liste avec ce nom a-t-elle été publiée ?
    .name = publication de la liste
    .help = La liste paraît le premier jour ouvrable de chaque mois, sur le site web 12306 et sur Credit China. Si seul le mois est connu, indiquer le mois : le premier jour ouvrable est calculé sous « Procédures ».
    .why = Les sept jours ouvrables pour contester courent à compter de ce jour, et les restrictions commencent après eux (Avis de 2018 sur les voyages en train, tel que rapporté).

fact-objection_made = La personne a-t-elle contesté l’inscription ?
    .name = contestation
    .help = Par téléphone au 12306, ou auprès du bureau nommé dans la liste, dans les sept jours ouvrables de la publication.
    .why = Il est rapporté que les restrictions ne commencent pas pendant qu’une contestation est examinée (Avis de 2018 sur les voyages en train, tel que rapporté).
    .step = la personne inscrite conteste dans les sept jours ouvrables

fact-objection_upheld = La compagnie ferroviaire a-t-elle jugé la contestation fondée ?
    .name = contestation jugée fondée
    .help = Le bureau répond que l’inscription est une erreur.
    .why = Il est rapporté que les restrictions ne commencent que si personne n’a contesté, ou si la contestation n’a pas été acceptée (Avis de 2018 sur les voyages en train, tel que rapporté).
    .step = la compagnie ferroviaire juge la contestation fondée

fact-objection_rejected = La compagnie ferroviaire a-t-elle rejeté la contestation ?
    .name = rejet de la contestation
    .help = Le bureau répond que l’inscription demeure.
    .why = Les restrictions commencent alors, mais pas avant la fin des sept jours ouvrables (Avis de 2018 sur les voyages en train, tel que rapporté).
    .step = la compagnie ferroviaire rejette la contestation

fact-repeated = Y a-t-il eu trois autres actes de ce genre dans l’année qui a suivi le premier paiement ?
    .name = trois autres actes en un an
    .help = Ne compter que les actes des genres (4), (5) et (6), et seulement ceux faits dans l’année qui a suivi le jour où le premier prix dû a été payé.
    .why = Les billets ne sont alors vendus de nouveau que quatre-vingt-dix jours après le paiement (Avis de 2018 sur les voyages en train, tel que rapporté).

fact-fare_paid = Le prix dû a-t-il été payé en entier ?
    .name = paiement du prix dû
    .help = Le prix qui était dû (补齐所欠票款), avec ce que la compagnie ferroviaire y ajoute. Garder le reçu.
    .why = Les billets sont de nouveau vendus à partir du lendemain du paiement ; sans paiement, il n’y a pas de fin (Avis de 2018 sur les voyages en train, tel que rapporté).
    .step = la personne inscrite paie en entier le prix dû

fact-duty_performed = L’obligation légale à l’origine de l’inscription a-t-elle été exécutée ?
    .name = exécution de l’obligation à l’origine de l’inscription
    .help = Par exemple l’impôt, la sanction ou la somme due a été payé, et l’autorité qui a donné le nom à la liste peut le confirmer.
    .why = Il est rapporté qu’une radiation anticipée existe pour les personnes d’autres domaines ; ses conditions n’ont pas été lues (Avis de 2018 sur les voyages en train).
    .step = la personne inscrite exécute l’obligation à l’origine de l’inscription

fact-court_released = Le tribunal a-t-il levé ses restrictions de dépenses et sorti la personne de sa propre liste ?
    .name = levée des mesures par le tribunal
    .help = L’ordonnance de restriction de dépenses (限制消费令) et toute inscription sur la liste des débiteurs judiciaires défaillants (失信被执行人名单) doivent toutes deux avoir pris fin.
    .why = On dit que ces personnes sortent de la liste ferroviaire quand le tribunal met fin à ses mesures ; aucun texte n’a été lu à ce sujet.
    .step = le tribunal lève ses restrictions de dépenses et sa propre inscription, s’il y en a une

fact-deleted = Le nom a-t-il été radié de la liste ?
    .name = radiation de l’inscription
    .help = Le jour où le nom n’était plus sur la liste, ou celui où un billet a pu de nouveau être acheté.
    .why = Cela met fin à ce qu’apporte l’inscription, tôt ou tard.
    .step = le nom est radié de la liste

## Questions de droit ouvertes

reading-first-day = Le jour de la publication est-il lui-même l’un des sept jours ouvrables ?
reading-first-day-not-counted = Non : on commence à compter le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : le libellé rapporté compte sept jours ouvrables « à partir du jour de la publication »

reading-term-first-day = Les restrictions commencent le lendemain de la fin de l’avis public. Ce jour est-il le premier de la durée ?
reading-term-first-day-counted = Oui : aucun billet n’est vendu ce jour-là, donc il compte
reading-term-first-day-not-counted = Non : le jour où une durée commence n’est pas compté, comme dans le Code civil

reading-ninety-days = Les billets sont vendus de nouveau « 90 jours après le paiement (90 jours compris) ». Le quatre-vingt-dixième jour, ou le lendemain ?
reading-ninety-days-on-the-ninetieth = Le quatre-vingt-dixième jour : les mots entre parenthèses le comprennent
reading-ninety-days-after-the-ninetieth = Le lendemain : quatre-vingt-dix jours entiers doivent d’abord passer

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Oui, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Non, seulement du lundi au vendredi

## Définitions, telles qu’elles apparaissent dans les explications

define-for_conduct = l’inscription est pour une conduite qui exclut pendant 180 jours
define-for_a_fare = l’inscription est pour le prix d’un voyage non payé
define-for_another_field = la personne a été nommée par un tribunal ou un autre domaine
define-publicity_end = le dernier des sept jours ouvrables d’avis public (公示期)
define-objected_in_time = la contestation a été faite dans les sept jours ouvrables
define-effective = la fin de l’avis public sans contestation, ou le rejet de la contestation s’il est plus tard
define-last_day = le dernier des 180 jours sans billets
define-fare_free = le jour à partir duquel les billets sont de nouveau vendus après le paiement
define-ninety_days_over = quatre-vingt-dix jours après le paiement
define-other_last_day = le dernier jour de l’année sans places de catégorie supérieure

## Voies de sortie de la liste

path-expiry = Les 180 jours sont passés
    .what = Pour une conduite autre que le prix dû d’un voyage, aucun billet n’est vendu pendant 180 jours. Ensuite la restriction prend fin d’elle-même. Ce sont 180 jours, non six mois. La durée est connue par des articles de presse qui citent le texte.
path-fare-paid = Le prix dû est payé
    .what = La personne qui doit le prix d’un voyage peut de nouveau acheter des billets à partir du lendemain du paiement complet. Après trois autres actes de ce genre dans l’année du premier paiement, ce n’est possible que quatre-vingt-dix jours après le paiement. Sans paiement, il n’y a pas de fin.
path-objection = Une contestation aboutit
    .what = Dans les sept jours ouvrables de la publication, la personne peut contester par téléphone au 12306 ou auprès du bureau nommé dans la liste. Il est rapporté que les restrictions ne commencent que s’il n’y a pas eu de contestation, ou si elle a été examinée et non acceptée. Aucun nombre de jours pour la réponse n’a été trouvé.
path-expiry-other-field = L’année est passée (nommée par un tribunal ou un autre domaine)
    .what = Pour ces personnes, un rapport parle d’un an à partir du jour où les restrictions prennent effet. La phrase sur la façon dont le nom est radié est coupée dans ce qui a été lu. Il faut s’adresser à l’autorité qui a donné le nom à la liste.
path-duty-performed = L’obligation à l’origine de l’inscription est exécutée
    .what = Pour les personnes nommées par un autre domaine, il est rapporté qu’une radiation anticipée existe après l’exécution. Ses conditions et ses délais n’ont pas été lus. La personne exécute l’obligation et s’adresse à l’autorité qui a donné le nom.
path-court-release = Le tribunal lève ses mesures contre la personne
    .what = On dit que les personnes inscrites à cause d’un tribunal sortent de la liste quand le tribunal lève ses mesures. Aucun texte n’a été lu à ce sujet. Les règles propres du tribunal décident d’abord : celles sur la liste des débiteurs judiciaires défaillants et sur les ordonnances de restriction de dépenses.

## Procédures

procedure-publication = Publication
    .what = La liste complète est publiée le premier jour ouvrable de chaque mois, sur le site web 12306 et sur Credit China, avec le bureau des contestations.
procedure-publication-publish = La liste de ce mois est publiée, le premier jour ouvrable du mois
procedure-objection = Contester
    .what = La liste est en avis public pendant sept jours ouvrables. Pendant ce temps, la personne peut contester par téléphone au 12306 ou auprès du bureau nommé dans la liste.
procedure-objection-object = La personne conteste dans les sept jours ouvrables de la publication
procedure-objection-examine = La contestation est examinée ; aucun nombre de jours n’a été trouvé
procedure-personal-data = Demander la rectification de données fausses
    .what = Une interprétation : à part les règles propres de la liste, la loi sur les informations personnelles permet à une personne de demander à qui traite ses données, ici la compagnie ferroviaire, de rectifier ce qui est faux et de supprimer ce qui est gardé trop longtemps. Elle s’applique à partir du 1er novembre 2021, ne fixe pas de nombre de jours, et ne dit pas qu’une inscription doit prendre fin.
procedure-personal-data-ask = La personne demande que des données fausses ou dépassées soient rectifiées ou supprimées ; les rectifications doivent être faites en temps utile (及时)
procedure-personal-data-complain = Si c’est refusé, les motifs doivent être donnés, et la personne peut aller devant le juge

## Conséquences

effect-publication = Le nom est publié sur le site web 12306 et sur Credit China
effect-all-trains = Pas de billet pour aucun train
effect-high-speed-rail = Pas de place dans les trains G, et pas de première classe ou mieux dans les autres trains rapides
effect-soft-sleeper = Pas de couchette molle dans les trains

## Remarques

note-reported-only = Comment cela est connu : seulement par des rapports. Le début du texte, avec les sept genres de conduite, a été lu. Les durées, la publication, les contestations et la radiation viennent d’articles de presse de 2018 qui en citent des parties. Il faut s’adresser au 12306 ou au bureau nommé dans la liste avant de se fier à un jour.
note-days-and-not-months = Facile à mal comprendre : la durée est de 180 jours et non de six mois, ce qui peut différer de quelques jours. De premiers rapports en anglais parlent d’un an au plus ; cela confond les deux groupes.
note-no-end-without-payment = Facile à mal comprendre : là où le prix d’un voyage est dû, aucun temps ne met fin à la restriction. Seul le paiement le fait.
note-paid-before-the-journey-ended = Une règle du chemin de fer lui-même, connue seulement par des questions d’examen pour son personnel : une personne qui voyage sans billet, ou au-delà, et paie avant la fin du voyage n’est pas traitée comme malhonnête. Si c’était le cas ici, c’est une raison de contester.
note-not-the-first-working-day = À vérifier : la liste doit être publiée le premier jour ouvrable d’un mois, et le jour indiqué ici est un autre.
note-objected-too-late = La contestation est arrivée après les sept jours ouvrables. Ce qui a été lu ne dit pas si une contestation tardive est encore examinée.
note-waiting-for-the-answer = Tant qu’une contestation faite à temps est examinée, il est rapporté que les restrictions ne commencent pas.
note-court-order-goes-on = Une question à part : tant qu’une ordonnance d’un tribunal restreint les dépenses, les places de catégorie supérieure restent fermées à cause de cette ordonnance, quoi qu’il arrive avec cette liste. C’est le tribunal qui a pris l’ordonnance qui la lève.
note-no-early-removal-known = Non vérifié : pour les personnes nommées par d’autres domaines, un rapport mentionne une radiation plus tôt, mais sa phrase est coupée. Les conditions et les jours ne sont pas connus.
note-credit-china-and-persons = Une interprétation : depuis le 1er avril 2026, le site web Credit China ne doit en principe pas afficher de telles données de personnes physiques. Une personne qui y est encore affichée peut contester la publicité sur ce site. Cela ne retire rien de la liste propre de la compagnie ferroviaire.
note-freshness = Actualité : aucune abrogation ni aucun changement du document de 2018 n’a été trouvé jusqu’en novembre 2026, mais aucun registre officiel n’a été consulté. Des changements plus récents ne peuvent pas être exclus.

## Ce qui est supposé pour l’avenir

assume-no-new-entry = la personne n’est pas inscrite de nouveau pour autre chose

## Sources

source-rail-2018 = Avis sur la restriction des voyages en train de certaines personnes gravement malhonnêtes (Commission nationale du développement et de la réforme, China Railway et autres, 2018)
    .short = Avis de 2018 sur les voyages en train
    .part = point
    .parts = points
source-operator-rules = Règles internes des compagnies ferroviaires sur les voyageurs malhonnêtes
    .short = règles internes du chemin de fer
source-consumption-2015 = Dispositions de la Cour populaire suprême sur la restriction des dépenses élevées et des dépenses liées des personnes soumises à l’exécution (modifiées en 2015)
    .short = Dispositions de 2015 sur les restrictions de dépenses
source-credit-repair-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, 2025)
    .short = Mesures de 2025 sur la réparation du crédit
source-pipl-2021 = Loi sur la protection des informations personnelles (2021)
    .short = Loi sur la protection des informations personnelles
source-civil-code = Code civil
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
