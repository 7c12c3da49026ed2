# Ce que la réponse CHN106377.E de la Commission de l’immigration et du statut de réfugié du Canada rapporte des listes noires : tout ce qu’une personne lit à ce sujet.
# Tout y est rapporté, et les réserves propres aux sources restent entre guillemets, en traduction.

title = Ce qui est rapporté d’une liste que personne ne peut nommer (Commission de l’immigration et du statut de réfugié du Canada, 2019)
    .short = Rapporté en 2019
about = Ceci est destiné à une inscription sur une liste qui ne peut être identifiée. Cela montre ce qu’un rapport de recherche de 2019 dit que ses sources disent de la sortie des listes noires en Chine. Rien ici n’est une règle de droit, et aucune date ici n’est une promesse.
keeper = l’autorité qui tient la liste

## Groupes de questions

group-listing = Que sait-on de l’inscription ?
group-repair = Lesquelles de ces choses la personne a-t-elle faites ?
group-consequences = Que sait-on d’autre ?

## Faits

fact-listed_on = Quel jour la personne a-t-elle été inscrite sur la liste ?
    .name = inscription sur la liste
    .help = On peut aussi répondre par un mois ou une année seulement. Si personne ne le sait, laisser inconnu.
    .why = Il est rapporté qu’un commentateur a dit que certaines restrictions prennent fin après un temps fixé (CHN106377.E, section 3.1.2).

fact-information_wrong = L’information à l’origine de l’inscription est-elle fausse ?
    .name = information fausse
    .help = Par exemple l’affaire d’une autre personne, une dette qui n’a jamais été due, ou des détails erronés.
    .why = Il y aurait des moyens de rectifier une information fausse (section 3.1.2).

fact-information_corrected = L’autorité a-t-elle rectifié l’information fausse ?
    .name = rectification de l’information
    .help = L’organisme qui tient la liste a modifié ou retiré ce qui était faux.
    .why = C’est l’aboutissement de la voie de rectification qui est rapportée (section 3.1.2).
    .step = l’organisme qui tient la liste rectifie l’information

fact-violation_corrected = La personne a-t-elle corrigé ce qui a mené à l’inscription ?
    .name = infraction corrigée
    .help = Par exemple une amende payée, un paiement rattrapé ou un défaut réparé.
    .why = Cela fait partie de ce qui est appelé la réparation du crédit (信用修复), et certaines restrictions prendraient fin avec cela (section 3.1.2).
    .step = la personne corrige ce qui a mené à l’inscription

fact-pledge_made = La personne s’est-elle engagée à respecter la loi désormais ?
    .name = engagement de respecter la loi
    .help = Une promesse de respecter la loi (信用承诺), donnée à l’organisme qui tient la liste. Le rapport n’en décrit pas la forme.
    .why = La réparation du crédit exigerait la correction et un engagement, non l’un des deux seulement (section 3.1.2).
    .step = la personne s’engage à respecter la loi désormais

fact-criminal_violation = S’agissait-il d’une infraction pénale ?
    .name = infraction pénale
    .help = Un acte pour lequel un tribunal pénal a condamné la personne. La plupart des motifs d’inscription sur une liste ne sont pas des infractions pénales.
    .why = Certaines conséquences à vie suivraient des infractions pénales (section 3.1.2).

fact-repeated_offences = Y a-t-il eu plusieurs infractions moindres ?
    .name = infractions moindres répétées
    .help = Des manquements plus petits à la loi, qui se sont répétés. Le rapport ne dit pas combien.
    .why = Certaines conséquences durables suivraient aussi ces infractions (section 3.1.2).

fact-deleted = L’inscription a-t-elle été supprimée ?
    .name = suppression de l’inscription
    .help = Le jour où le nom n’était plus sur la liste.
    .why = Les restrictions rapportées ne sont montrées que jusque-là. Quand chacune a réellement pris fin n’est pas rapporté (sections 3.1.1 et 3.1.2).
    .step = l’organisme qui tient la liste supprime l’inscription

## Voies de sortie de la liste, telles que rapportées

path-time-limit = Un temps fixé s’écoule
    .what = Il est rapporté qu’un commentateur a dit que certaines restrictions prennent fin après un temps fixé, « d’ordinaire jusqu’à 6 ans ». Chaque liste a ses propres règles, et aucune règle de six ans n’a été trouvée.
path-correction = L’information fausse est rectifiée
    .what = Il y aurait des moyens de rectifier une information fausse. Le rapport ne dit pas lesquels, ni combien de temps ils prennent.
path-repair = Le crédit est réparé : corriger, et s’engager
    .what = Le crédit pourrait être réparé en corrigeant ce qui était contraire à la loi et en s’engageant à la respecter, « entre autres ». Les deux parties sont mentionnées ; il n’est pas dit qu’un engagement seul suffise.
path-on-correction = L’inscription prend fin quand l’infraction est corrigée
    .what = « Certaines » restrictions prendraient fin quand l’infraction qui en est la cause est corrigée. Le rapport ne dit pas de quelles listes il s’agit.

## Conséquences, telles que rapportées

effect-inspections = Davantage d’inspections par les autorités (rapporté)
effect-senior-posts = Pas de fonctions dirigeantes dans des sociétés (rapporté)
effect-subsidies = L’inscription peut peser dans l’octroi d’aides et de subventions (rapporté)
effect-approvals-and-qualifications = L’inscription peut peser dans les permis, licences et qualifications (rapporté)
effect-honours = Pas de distinctions (rapporté)
effect-procurement-and-bidding = L’inscription peut peser dans les offres pour des marchés publics (rapporté)
effect-private-school = Pas d’école privée pour les enfants (rapporté)
effect-publication = Annonce publique de l’inscription (rapporté)
effect-credit-card = Une carte de crédit peut être refusée (rapporté)
effect-spending = Restrictions sur les dépenses personnelles (rapporté)
effect-property-and-loans = Restrictions sur l’achat de biens immobiliers et l’obtention d’un prêt (rapporté)
effect-travel = Restrictions de voyage en avion et en train (rapporté)

## Interdictions, telles que rapportées

bar-licences-for-life = Interdictions de certaines licences professionnelles après des infractions pénales, à vie (rapporté)
bar-licences-after-repeats = Interdictions de certaines licences professionnelles après des infractions moindres répétées (rapporté, dit à vie ; aucune interdiction de ce genre n’a été trouvée)

## Remarques

note-find-the-list = La première démarche : découvrir quelle autorité tient la liste. Chacune a ses propres motifs et ses propres règles, et ce sont ces règles, non ce rapport, qui disent comment une inscription prend fin.
note-no-six-year-term-found = Non confirmé : aucun texte qui a été lu ne donne à une liste une durée de six ans. Les durées trouvées vont de 180 jours à cinq ans et diffèrent d’une liste à l’autre ; une mention de dix ans a été annoncée dans un cas de 2015.
note-older-than-six-years = Une inscription ancienne : six ans ou plus ont passé. Cela ne montre pas que l’inscription a disparu. Il peut valoir la peine de demander à l’autorité qui tient la liste.
note-later-reports = À rechercher : un rapport des Pays-Bas de juillet 2020 a une section sur les recours et la durée des inscriptions sur liste noire (1.5.4, page 12). Il n’a pas été lu. Aucun rapport canadien ultérieur sur la question n’a été trouvé, ni britannique ni australien.
note-conflict-rules-and-practice = Deux affirmations côte à côte : les inscriptions seraient limitées dans le temps, rectifiables et réparables ; et il ne serait pas clair que quiconque puisse effectivement en sortir. La première parle des règles, la seconde de la pratique. Aucune n’est préférée ici.
note-conflict-travel = Deux affirmations côte à côte : les restrictions de voyage viendraient « presque exclusivement » de la liste du tribunal ; et des autorités en auraient annoncé pour d’autres personnes aussi. La première question est donc de savoir de quelle liste il s’agit.
note-conflict-single-score = Deux affirmations côte à côte : un score unique pour chaque citoyen serait le but ; et il n’y en aurait pas encore. Aucun texte qui a été lu n’en prévoit, et ce programme n’en calcule jamais.
note-conflict-technology = Deux affirmations côte à côte : l’intelligence artificielle et les mégadonnées feraient partie du système, « à ce qu’on rapporte » ; et il est dit de faible technologie, sans preuve que des données de réseaux sociaux ou d’achats soient utilisées. Aucune règle ici n’en dépend.
note-conflict-local-scores = Deux affirmations côte à côte : les points négatifs reposeraient toujours sur des violations de la loi ou d’un devoir, et les scores ne retireraient pas de droits ; et un journal parle de pétitionnaires de Rongcheng qui perdent des points ou sont rétrogradés. La légalité de tels retraits est contestée.
note-conflict-culture-ministry = Deux affirmations côte à côte : des manquements aux règles de transport sont attribués à une liste du ministère de la Culture et du Tourisme ; et les documents de 2018 qui mentionnent une telle conduite relèvent de l’aviation civile et du chemin de fer. Ce qui compte est de savoir qui a délivré le document.

## Affirmations. Chacune dit ce qu’une source dit ; `.check` dit ce qu’on a trouvé en cherchant ailleurs.

claim-S-312-1 = Un commentateur du droit chinois a écrit que les restrictions et punitions liées à une liste noire sont « limitées dans le temps ». Il n’a pas donné d’autres détails.
    .check = Cela convient à beaucoup de listes qui ont été lues : chacune a sa propre durée, souvent trois ans, parfois 180 jours ou un an. Cela ne convient pas aux interdictions que des lois imposent à vie.
claim-S-312-2 = Il a aussi écrit qu’il existe des moyens de rectifier une information fausse.
    .check = Confirmé par des textes qui ont été lus : beaucoup de lois et de règles de listes ont une telle voie, chacune avec ses propres délais.
claim-S-312-3 = Il a décrit la réparation du crédit comme le fait de corriger les infractions et de s’engager à respecter la loi, « entre autres ».
    .check = Confirmé pour plusieurs listes, par exemple celle des salaires impayés, qui ajoute un temps d’attente. Certaines listes n’exigent pas d’engagement écrit.
claim-S-312-4 = « Certaines » restrictions prendraient fin quand l’infraction qui en est la cause est corrigée.
    .check = Trouvé pour certaines listes : les billets de train impayés, et la liste des entreprises en situation anormale. Ce n’est pas général.
claim-S-312-5 = D’autres restrictions prendraient fin après un temps fixé, « d’ordinaire jusqu’à 6 ans ».
    .check = Aucune durée de six ans n’a été trouvée dans aucun texte qui a été lu. Des durées de 180 jours et d’un, deux, trois et cinq ans ont été trouvées ; une mention de dix ans a été annoncée une fois. C’est une remarque, non un délai, et elle ne montre pas qu’une inscription plus ancienne a disparu.
claim-S-312-6 = Il y aurait « certaines conséquences à vie », comme l’interdiction de certaines licences professionnelles après des infractions pénales.
    .check = Confirmé par beaucoup de lois, entre autres sur les avocats, les enseignants, l’alimentation et les médicaments.
claim-S-312-7 = De telles interdictions à vie suivraient aussi des « infractions moindres répétées ».
    .check = Confirmé en partie seulement : des licences peuvent être retirées après des répétitions, mais aucune interdiction à vie pour de petites infractions répétées n’a été trouvée.
claim-S-312-8 = Un magazine écrit qu’« il n’est pas clair que les citoyens puissent effectivement sortir de la liste » s’ils y ont été mis par erreur, ou même après avoir fait ce que le tribunal a ordonné.
    .check = Non tranché. Les textes donnent des voies de sortie ; leur bon fonctionnement en pratique n’a pas pu être éprouvé. Les deux affirmations se tiennent côte à côte.
claim-S-312-9 = Le rapport dit que ses auteurs n’ont pas pu trouver davantage sur la sortie d’une liste noire, ni rien qui corrobore ce qu’ils avaient.
    .check = Les textes ont été lus plus tard pour ce programme ; on en sait donc davantage aujourd’hui sur les règles. Sur la pratique, on n’en sait guère plus.
claim-S-311-1 = Un commentateur a écrit que les organismes tenant des listes noires sont convenus de prendre des « mesures d’exécution limitées » contre les auteurs d’infractions graves.
    .check = Correspond à la politique de 2016 du Conseil des affaires d’État et à des mémorandums ultérieurs, dont des parties seulement ont été lues.
claim-S-311-2 = Deux universitaires décrivent un système de sanctions conjointes dans lequel les autorités doivent coopérer, de sorte qu’une infraction peut mener à plusieurs sanctions.
    .check = Correspond aux textes qui ont été lus, par exemple aux règles sur les salaires impayés.
claim-S-311-3 = Un rapport gouvernemental décrit des systèmes conjoints de sanctions et de récompenses à plusieurs niveaux, dans lesquels les autorités qui reçoivent un nom sont tenues d’agir.
    .check = Correspond aux textes. Depuis décembre 2020, il est rapporté qu’une mesure qui réduit des droits ou ajoute des devoirs doit avoir une base directe dans une loi, des règlements ou une politique du pouvoir central (国办发〔2020〕49号).
claim-S-311-4 = Les personnes inscrites sur une liste noire seraient inspectées plus souvent et de plus près.
    .check = Trouvé dans le règlement local de Shanghai et dans celui du Shandong.
claim-S-311-5 = Les personnes inscrites seraient exclues de fonctions dirigeantes dans des sociétés.
    .check = Depuis le 1er juillet 2024, la Loi sur les sociétés le dit pour les personnes inscrites par un tribunal en raison d’une grande dette personnelle.
claim-S-311-6 = L’inscription serait prise en « considération » pour des aides et des subventions.
    .check = Trouvé dans plusieurs textes. La prise en considération n’est pas un refus automatique.
claim-S-311-7 = L’inscription serait prise en « considération » pour des permis, licences, qualifications et autorisations, et fermerait la voie aux distinctions.
    .check = Trouvé dans le règlement de Shanghai.
claim-S-311-8 = L’inscription serait prise en « considération » dans les offres pour des marchés publics.
    .check = Les lois sur les marchés publics et les appels d’offres ont leurs propres interdictions, d’un à trois ans.
claim-S-311-9 = Les enfants des personnes inscrites seraient tenus à l’écart des écoles privées.
    .check = Les règles du tribunal sur les dépenses mentionnent les écoles privées à frais élevés. Aucune autre liste ayant cette conséquence n’a été trouvée.
claim-S-311-10 = L’annonce publique est décrite comme une mise au pilori.
    .check = Chaque liste a des règles sur la publication. Certaines provinces interdisent de montrer les données de personnes physiques, sauf si l’État le prévoit.
claim-S-311-11 = Des noms seraient annoncés aussi sur les réseaux sociaux.
    .check = Une seule source ; rien d’autre n’a été trouvé.
claim-S-311-12 = Une personne inscrite se serait vu refuser une carte de crédit.
    .check = Une seule source. Une banque en décide elle-même.
claim-S-311-13 = Il y aurait des restrictions sur les dépenses et achats personnels.
    .check = Confirmé pour la liste des débiteurs judiciaires défaillants par les règles du tribunal sur les dépenses.
claim-S-311-14 = Il y aurait des restrictions sur l’achat de biens immobiliers ou l’obtention d’un prêt.
    .check = Une seule source. Les règles du tribunal sur les dépenses mentionnent l’achat d’immeubles ; les prêts sont mentionnés là où la liste est transmise.
claim-S-311-15 = Il y aurait des restrictions de voyage, entre autres en avion et en train.
    .check = Confirmé par les règles du tribunal sur les dépenses, et par ce qui est rapporté des listes distinctes de 2018 sur les voyages.
claim-S-311-16 = Un magazine rapporte que plus de 20 millions de billets d’avion ont été bloqués.
    .check = Un chiffre différent, pour un jour antérieur, a été vu ailleurs. À prendre comme un nombre de son temps.
claim-S-311-17 = Les restrictions de voyage viendraient « presque exclusivement » de la liste des débiteurs judiciaires défaillants.
    .check = D’autres listes de voyage existent mais seraient bien plus petites. La première question est donc de savoir de quelle liste il s’agit.
claim-S-311-18 = Un rapport gouvernemental dit que des autorités ont annoncé qu’elles étendraient les restrictions de voyage aux personnes qui diffusent de fausses informations sur le terrorisme et aux utilisateurs de billets périmés.
    .check = S’accorde avec ce qui est rapporté des deux documents de 2018 sur les voyages, en vigueur depuis le 1er mai 2018 : fausses informations sur le terrorisme pour la liste de l’aviation civile, billets périmés pour celle du chemin de fer.
claim-S-311-19 = « Selon des médias », un journaliste qui a perdu un procès en diffamation et a refusé un paiement supplémentaire a été mis sur une liste, n’a pas pu réserver de voyages et n’a pas pu faire annuler l’inscription.
    .check = Plusieurs sources racontent le cas. Il montre ce qui a été rapporté d’une personne ; ce n’est pas une règle.
claim-S-311-20 = Une citation attribuée à une personne exerçant comme avocat des droits humains dit que la liste du tribunal impose des « couches de punitions disproportionnées, arbitraires et de grande portée » à des gens qui en avaient pour la plupart déjà supporté les conséquences.
    .check = Une opinion. Elle est montrée comme critique, non comme constat.
claim-S-1-1 = Le système viserait à surveiller, façonner et évaluer les comportements.
claim-S-1-2 = Le plan du Conseil des affaires d’État pour 2014 à 2020 viserait « un système de crédit social uniforme fondé sur des mécanismes de sanction et de récompense », sans mesures quantitatives ni données en ligne.
claim-S-1-3 = Un score unique pour chaque citoyen serait le but.
    .check = Aucun score de ce genre n’a été trouvé dans aucun texte. Ce programme n’en calcule jamais.
claim-S-1-4 = Le système comprendrait, « à ce qu’on rapporte », l’intelligence artificielle et l’analyse de mégadonnées.
claim-S-1-5 = Le système est décrit comme un système qui « se concentre avant tout sur des activités financières et commerciales plutôt que politiques ».
claim-S-1-6 = Il était, disait-on, attendu pour 2020.
claim-S-1-7 = Il serait « prématuré de parler “du” système de crédit social » : il y en aurait trois, qui suivent des logiques différentes.
    .check = Correspond aux textes. C’est pourquoi chaque liste a ici ses propres règles.
claim-S-1-8 = En 2019, il était dit « encore à réaliser » au niveau national, sans loi uniforme, et les projets pilotes locaux étaient dits disjoints.
    .check = Aucune loi nationale n’a été trouvée parmi les lois en vigueur en juin 2026 ; il y a un projet de 2022.
claim-S-1-9 = Les outils de surveillance ne seraient « pas (encore) interconnectés » avec lui.
claim-S-21-1 = Les plateformes d’organismes et d’entreprises détiendraient des données distinctes, et leur intégration est qualifiée de « boîte noire », car « beaucoup de détails ne sont pas clairs ».
    .check = Une mise en garde qui vaut encore : il faut se renseigner sur chaque liste là où elle est tenue.
claim-S-21-2 = La façon dont les entreprises qui collaborent dans Baihang Credit poursuivront leurs propres évaluations est dite peu claire.
claim-S-21-3 = Une mise en œuvre complète au niveau national pour 2020 a été dite « improbable ».
claim-S-22-1 = Quatre organismes clés sont nommés : la banque centrale, la Cour populaire suprême, la Commission nationale du développement et de la réforme et le ministère du Commerce.
    .check = Bien plus d’autorités tiennent des listes ; chacune est nommée dans les règles de sa liste.
claim-S-22-2 = Plus de 50 organismes centraux fourniraient des données.
claim-S-22-3 = Des entreprises comme Alibaba, Tencent et Baidu y contribueraient ; « selon des médias internationaux », le gouvernement travaille aussi avec des entreprises à une technologie pour un score national.
    .check = Aucun score national n’a été trouvé dans aucun texte.
claim-S-3-1 = Parler d’une « évaluation complète de tous les citoyens chinois » est dit trompeur : il y aurait des listes noires, des scores de villes pilotes et des scores d’entreprises financières.
claim-S-3-2 = Les systèmes locaux « peuvent ne pas partager de données avec » le système national et seraient en grande partie incohérents entre eux.
    .check = Ici, un score local ne change jamais le résultat pour une liste.
claim-S-3-3 = Il n’y aurait pas encore de score unique pour chaque citoyen.
    .check = Aucun texte prévoyant un tel score n’a été trouvé jusqu’en 2026 non plus. Ce programme n’en calcule jamais.
claim-S-3-4 = Il n’y aurait pas de preuve que des données de réseaux sociaux ou d’achats soient utilisées, « du moins pas encore » ; la plupart des systèmes locaux n’en recueilleraient pas sur les réseaux sociaux.
    .check = Aucune règle qui a été lue ne demande de telles données, et ce programme non plus.
claim-S-3-5 = Le système est dit « de faible technologie », et de Rongcheng il est dit que « tout se ramène à des feuilles de papier et à un travail manuel fastidieux ».
    .check = Correspond aux dossiers de village de Wendeng, district voisin, qui ont été lus.
claim-S-3-6 = Le système national est décrit comme un prolongement de l’enregistrement des ménages (hukou).
claim-S-31-1 = Les listes noires viseraient des « personnes qui ont violé la loi », et seraient tenues par diverses autorités.
    .check = Correspond aux listes qui ont été lues : chacune mentionne des violations de la loi ou des obligations légales non remplies.
claim-S-31-2 = Chaque organisme aurait établi des critères pour une liste noire des auteurs d’infractions graves aux lois dont il a la charge.
    .check = Correspond aux listes qui ont été lues. Depuis décembre 2020, il est rapporté qu’une liste doit avoir une base dans une loi, des règlements ou une politique du pouvoir central (国办发〔2020〕49号).
claim-S-31-3 = La Cour populaire suprême tiendrait une liste de personnes qui n’ont pas respecté des jugements, la « liste noire des débiteurs judiciaires défaillants ».
    .check = Confirmé par les Dispositions de 2013 et de 2017 sur cette liste.
claim-S-31-4 = Des gens seraient sur la liste du tribunal aussi pour « des choses comme ne pas présenter d’excuses formelles à quelqu’un dont il est établi qu’ils lui ont fait du tort ».
    .check = Possible selon le texte : il parle de toute obligation prévue par un document exécutoire, pas seulement d’argent (art. 1 des Dispositions de 2017).
claim-S-31-5 = En mars 2019, « selon des rapports officiels », plus de 13 millions de personnes auraient été sur la liste du tribunal.
    .check = Un nombre de son temps. Pour 2025, la presse a fait état d’environ 2,34 millions de nouvelles inscriptions.
claim-S-31-6 = Une liste noire du ministère de la Culture et du Tourisme nommerait des personnes qui ont enfreint des règles de transport, par exemple en fumant ou en transportant des objets interdits.
    .check = Ce n’est pas ce que disent les documents d’origine : voir la liste de l’aviation civile et celle du chemin de fer. Les listes du ministère visent des entreprises et ceux qui y travaillent ; à côté d’elles, il y a un registre de la conduite des touristes.
claim-transport-documents-2018 = Les deux documents de 2018 sur les voyages, tels que rapportés, mentionnent une telle conduite parmi les motifs de listes qui leur sont propres.
    .check = Les objets interdits sont un motif de la liste de l’aviation civile, fumer dans les trains un motif de celle du chemin de fer. Les deux documents sont connus par des sources indirectes et par le début de leurs textes. Le ministère de la Culture et du Tourisme n’y est pas nommé comme l’autorité qui tient ces listes.
claim-S-31-7 = La gestion des listes montrerait « un degré de centralisation ».
    .check = Correspond en partie : un site central rassemble les informations, mais c’est l’auteur d’une inscription qui en décide.
claim-S-31-8 = Les noms seraient publics sur le site Credit China (信用中国).
    .check = Vrai en son temps. Depuis avril 2026, ses règles disent que les données de personnes physiques n’y sont en principe pas montrées (art. 12 des Mesures de 2025 sur la réparation du crédit) ; une liste peut aussi être montrée ailleurs.
claim-trivium-no-master-list = Un aperçu ultérieur dit qu’il n’y a pas de liste générale : chaque organisme tient la sienne, et quelques listes visent des particuliers, comme les débiteurs judiciaires défaillants, les fraudeurs fiscaux et les escrocs par téléphone.
    .check = Correspond aux listes qui ont été lues. La partie qui a été lue ne dit rien sur la manière d’en sortir.
claim-S-32-1 = Plus de 40 villes ou gouvernements locaux mèneraient des projets pilotes.
claim-S-32-2 = Les lieux nommés sont Shanghai, Rongcheng, Hangzhou, Suining, Weihai, Suqian, Wenzhou, Xiamen et Shenzhen.
    .check = Weihai, Suqian, Wenzhou, Xiamen et Shenzhen ne sont nommées chacune que par une source. Ce que l’on sait de chaque lieu figure sous les scores locaux.
claim-S-32-3 = Il est dit que « beaucoup reste inconnu » sur les projets pilotes.
    .check = C’est encore le cas : pour la plupart des lieux, aucun texte n’a été trouvé.
claim-S-32-4 = Les projets pilotes viseraient une conduite morale et respectueuse de la loi dans des domaines comme la sécurité alimentaire et l’environnement.
claim-S-32-5 = Plusieurs villes « mettraient l’accent sur la carotte plutôt que sur le bâton ».
    .check = Des récompenses sont rapportées de Hangzhou, Xiamen et Suqian. Les Mesures de Wendeng connaissent les deux.
claim-S-32-6 = Des récompenses à Rongcheng sont rapportées : de meilleures conditions de prêt bancaire et des réductions sur le chauffage en hiver.
    .check = Seuls les premiers articles des règles de Rongcheng ont été vus ; ils parlent de récompenses.
claim-S-32-7 = Des restrictions de crédit et d’accès à des emplois publics sont rapportées comme punitions à Rongcheng.
    .check = Une seule source. La Loi sur les fonctionnaires vise les personnes légalement inscrites pour des sanctions conjointes, non un score.
claim-S-32-8 = L’application de Shanghai serait volontaire, avec « des récompenses pour de bonnes évaluations (c’est-à-dire pas de punitions pour une mauvaise) ».
    .check = L’application n’est pas le règlement de la ville sur le crédit, qui a ses propres sanctions et voies de sortie.
claim-S-32-9 = Le score de Shanghai est qualifié de « simple outil promotionnel » avec « quelques avantages symboliques ».
claim-S-32-10 = Les systèmes de points pour les particuliers dans les « villes de démonstration » sont qualifiés d’« outil avant tout éducatif ou promotionnel ».
    .check = Wendeng, un district de Weihai, prévoit dans ses Mesures de 2020 de véritables abaissements de catégorie pour deux à cinq ans.
claim-S-32-11 = Les informations négatives dans les systèmes locaux de points se rapporteraient « toujours » à des violations de la loi ou d’obligations légales.
    .check = Trop large, du moins pour Wendeng : son barème de 2020 retire aussi des points pour des manières de présenter des pétitions.
claim-S-32-13 = Les autorités centrales auraient précisé que les scores locaux « ne peuvent pas servir à priver des individus de droits ».
    .check = Appuyé par une source : en juillet 2019, un vice-président de la Commission nationale du développement et de la réforme a dit que les scores peuvent récompenser mais non punir. C’est une politique, non un article de loi.
claim-S-32-14 = Il est fait état d’un règlement de juillet 2018 à Rongcheng selon lequel les pétitionnaires qui ne suivent pas les « procédures » perdent des points ou sont rétrogradés.
    .check = Son texte n’a pas été trouvé. Les Mesures de 2020 de Wendeng, district voisin, sont très semblables, ce qui ne montre pas ce que disent celles de Rongcheng.
claim-S-32-15 = Il est rapporté qu’une pétition près du lieu de grandes réunions du gouvernement central ou local y coûte 50 points.
    .check = Le barème de Wendeng a la même rubrique. Combien de temps les points comptaient à Rongcheng n’est pas connu.
claim-S-32-16 = Il est rapporté que des pétitions dans des « zones sensibles » de Pékin mènent automatiquement à la catégorie D à Rongcheng.
    .check = Les Mesures de Wendeng ont une telle règle. Comment on sortait de cette catégorie à Rongcheng n’est pas connu.
claim-S-32-17 = La catégorie D est rapportée aussi pour les pétitionnaires qui « causent des troubles » et « se font utiliser par Internet et des médias étrangers ».
    .check = Les Mesures de Wendeng ont presque les mêmes mots. Cela est montré comme histoire, non comme conseil.
claim-S-32-12 = Les informations positives iraient parfois au-delà de la loi (charité, bénévolat), mais les citoyens seraient « généralement en mesure d’exiger » qu’elles ne soient pas divulguées.
    .check = Trouvé en partie : dans le règlement de Shenzhen, et pour les éloges dans les villages de Wendeng.
claim-S-32-18 = Le rapport dit que ses auteurs n’ont pas pu corroborer ces détails sur Rongcheng.
    .check = Une réponse partielle est venue depuis : les Mesures de Wendeng de 2020 ont été lues dans une transcription.

## Ce qui est supposé

assume-list-follows-the-usual = la liste est l’une de celles qui suivent ce qui est rapporté comme habituel
assume-list-ends-on-correction = la liste est l’une de celles qui prendraient fin quand l’infraction est corrigée

## Sources

source-texts-read = Les textes lus pour ce programme
    .short = textes lus pour ce programme
source-irb = Commission de l’immigration et du statut de réfugié du Canada, Chine : le système de crédit social, CHN106377.E (2017 à décembre 2019)
    .short = CHN106377.E
source-daum-2019 = Jeremy Daum, Paul Tsai China Center, Yale Law School, lettre à la Direction des recherches, 16 décembre 2019
    .short = Daum (2019), d’après CHN106377.E
source-wired-2019 = Wired, 29 juillet 2019
    .short = Wired (2019), d’après CHN106377.E
source-dfat-2019 = Australie, ministère des Affaires étrangères et du Commerce, rapport d’information sur la Chine, 3 octobre 2019
    .short = DFAT (2019), d’après CHN106377.E
source-macsithigh-2019 = Daithí Mac Síthigh et Mathias Siems, étude du système chinois de crédit social, 1er janvier 2019
    .short = Mac Síthigh et Siems (2019), d’après CHN106377.E
source-marketplace-2018 = Marketplace, 13 février 2018
    .short = Marketplace (2018), d’après CHN106377.E
source-globe-2018 = The Globe and Mail, 18 janvier 2018
    .short = The Globe and Mail (2018), d’après CHN106377.E
source-mistreanu-2018 = Simina Mistreanu dans Foreign Policy, 3 avril 2018
    .short = Mistreanu (2018), d’après CHN106377.E
source-asia-2018 = Asia Society Switzerland, octobre 2018
    .short = Asia Society Switzerland (2018), d’après CHN106377.E
source-horsley-2018 = Jamie Horsley dans Foreign Policy, 16 novembre 2018
    .short = Horsley (2018), d’après CHN106377.E
source-knight-2018 = Adam Knight, European Council on Foreign Relations, octobre 2018
    .short = Knight (2018), d’après CHN106377.E
source-kostka-2019 = Genia Kostka dans New Media & Society, 13 février 2019
    .short = Kostka (2019), d’après CHN106377.E
source-liang-2018 = Fan Liang et autres dans Policy & Internet, décembre 2018
    .short = Liang et autres (2018), d’après CHN106377.E
source-liang-2019 = Fan Liang, lettre à la Direction des recherches, 17 décembre 2019
    .short = Liang (2019), d’après CHN106377.E
source-scmp-2019 = South China Morning Post, 7 février 2019
    .short = South China Morning Post (2019), d’après CHN106377.E
source-aviation-2018 = Avis sur la restriction des voyages en avion de certaines personnes gravement malhonnêtes (2018)
    .short = Avis de 2018 sur les voyages en avion
source-rail-2018 = Avis sur la restriction des voyages en train de certaines personnes gravement malhonnêtes (2018)
    .short = Avis de 2018 sur les voyages en train
source-press-2015 = Articles de presse de mai 2015 sur les premiers touristes mentionnés
    .short = articles de presse de mai 2015
source-trivium = Trivium China, page web sur le système de listes noires (sans date, après 2019)
    .short = Trivium China (sans date)
source-netherlands-2020 = Pays-Bas, ministère des Affaires étrangères, rapport d’information sur le pays d’origine, Chine, juillet 2020
    .short = Pays-Bas (2020)
