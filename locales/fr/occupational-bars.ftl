# Ce que la sortie d’une liste noire ne lève pas : tout ce qu’une personne lit à ce sujet.
# La logique se trouve dans rules/occupational-bars/pack.toml ; un identifiant de ce fichier a ses mots ici.

title = Les interdictions de fonctions, de professions et de permis qui survivent à une liste noire (从业限制、职业禁入)
    .short = Interdictions professionnelles
act = lever ces interdictions
gone = les interdictions sont levées
was = les interdictions ont été levées
about = Une condamnation, une sanction, le retrait d’un permis ou une révocation peuvent fermer une profession, une fonction ou un permis pour des années ou à vie. Ces interdictions figurent dans la loi propre à chaque profession et sur aucune liste noire ; sortir d’une liste ne les lève donc pas. Ici, une « inscription » est un jugement ou une décision. Certaines interdictions prennent fin un jour que l’on peut compter, d’autres courent pour la durée écrite dans la décision, et d’autres ne prennent jamais fin, sauf si le jugement ou la décision est annulé.
keeper = le tribunal ou l’autorité qui a pris la décision
look-for = Un jugement (刑事判决书), une décision de sanction (行政处罚决定书), une décision de retrait d’un permis ou d’une licence (吊销许可证, 吊销执业证书), une interdiction d’accès au marché (市场禁入决定书) ou une révocation (开除). Des expressions comme 不得从事, 禁止从事, 终身 ou 五年内 signalent une interdiction.

## Groupes de questions

group-decision = Qu’est-ce qui a été décidé, et est-ce encore en vigueur ?
group-conviction = Que sait-on de la condamnation et de la peine ?
group-penalty = Que dit la décision de sanction sur une interdiction ?
group-challenge = Quand la personne a-t-elle eu connaissance de la décision ?

## Faits

fact-basis = De quel genre de décision s’agit-il ?
    .name = genre de décision
    .help = Prendre un jugement ou une décision à la fois ; une condamnation et le retrait d’un permis sont deux inscriptions. Le retrait d’un permis, une interdiction d’accès au marché et une interdiction de métier prononcée par une autorité sont des sanctions administratives. Une sanction de la police pour atteinte à l’ordre public (治安管理处罚) a sa propre ligne.
    .why = Certaines interdictions suivent toute condamnation, d’autres seulement une certaine sanction ou une révocation (art. 33 et 34 de la Loi pénale ; art. 9 de la Loi sur les sanctions administratives).
fact-basis-conviction = Une condamnation à une sanction pénale (刑事处罚)
fact-basis-exempted = Une infraction pénale mineure laissée sans peine, ou non poursuivie pour cette raison (免予刑事处罚, 不起诉)
fact-basis-administrative-penalty = Une sanction administrative, le retrait d’un permis ou une interdiction prononcée par une autorité (行政处罚)
fact-basis-public-security-penalty = Une sanction de la police pour atteinte à l’ordre public (治安管理处罚)
fact-basis-dismissal = Une révocation de la fonction publique (开除公职)
fact-basis-removal-from-post = Une destitution du poste à titre de sanction (撤职)
fact-basis-other = Autre chose, comme une faillite ou la perte d’un poste sans sanction (免职)

fact-decided_on = Quel jour la décision a-t-elle été prise, ou le jugement est-il devenu définitif ?
    .name = décision
    .help = Pour une sanction, la date écrite sur la décision. Pour une condamnation, le jour à partir duquel aucun appel n’était plus possible (发生法律效力). Pour le retrait d’un permis de conduire, le jour du retrait. Pour une révocation, la date de la révocation. Pour une faillite, le jour de sa clôture. On peut aussi répondre par un mois ou une année seulement.
    .why = Plusieurs interdictions se comptent à partir de ce jour (par exemple art. 135(1) de la Loi sur la sécurité alimentaire), et il montre quel texte d’une loi s’appliquait.

fact-triggers = Sur quoi portait-elle ?
    .name = objet de la décision
    .help = Choisir tout ce qui correspond, ou rien. Le jugement ou la décision cite l’article ; comparer. Si l’objet n’est pas ici, les interdictions qui suivent toute condamnation ou révocation sont montrées quand même.
    .why = Chaque profession a sa propre loi, avec son propre déclencheur et sa propre durée.
fact-triggers-food-crime = Alimentation : condamnation pour une infraction pénale contre la sécurité alimentaire (食品安全犯罪)
fact-triggers-food-licence-revoked = Alimentation : un permis alimentaire a été retiré (吊销许可证) ; la personne en était titulaire ou responsable
fact-triggers-food-three-penalties = Alimentation : trois sanctions en un an, dont aucune n’est un arrêt d’activité ou un retrait de permis
fact-triggers-food-testing-dismissed = Analyses alimentaires : renvoi par l’organisme d’analyse (开除) pour une violation de la Loi sur la sécurité alimentaire
fact-triggers-food-testing-life = Analyses alimentaires : sanction pénale, ou renvoi parce qu’un faux rapport a mené à un accident majeur
fact-triggers-farm-testing-life = Analyse des produits agricoles : sanction pénale, ou faux rapport ayant mené à un accident majeur
fact-triggers-animal-trade = Animaux : commerce d’animaux ou de viande que la loi interdit (art. 97 de la Loi sur la prévention des épizooties)
fact-triggers-animal-trade-crime = Animaux : la même chose, et c’était une infraction pénale
fact-triggers-drug-fake = Médicaments : faux médicaments, ou cas graves de médicaments de mauvaise qualité (假药、劣药)
fact-triggers-drug-bribery = Médicaments : une entreprise pharmaceutique a corrompu des agents de l’État
fact-triggers-drug-serious = Médicaments : violation grave des art. 124 à 126 de la Loi sur l’administration des médicaments
fact-triggers-drug-licence = Médicaments : permis falsifié, prêté ou obtenu par fraude, dans un cas grave (art. 122, 123)
fact-triggers-vaccine-fake = Vaccins : faux vaccins, ou cas graves de vaccins de mauvaise qualité
fact-triggers-vaccine-other = Vaccins : violation grave de l’art. 81 ou 82 de la Loi sur les vaccins
fact-triggers-biosafety = Biotechnologie : recherche ou utilisation que l’État interdit
fact-triggers-doctor-licence-revoked = Médecins : l’autorisation d’exercer a été retirée (吊销医师执业证书)
fact-triggers-doctor-ethics = Médecins : violation grave de la déontologie médicale, avec des effets très néfastes dans le public
fact-triggers-drunk-driving = Conduite : en état d’ivresse (醉酒驾驶), véhicule personnel
fact-triggers-drink-driving-commercial = Conduite : après avoir bu, dans un véhicule commercial (营运机动车)
fact-triggers-drunk-driving-commercial = Conduite : en état d’ivresse, dans un véhicule commercial
fact-triggers-drink-driving-accident = Conduite : après avoir bu ou en état d’ivresse, accident majeur constituant une infraction pénale
fact-triggers-hit-and-run = Conduite : fuite après avoir causé un accident (逃逸), et permis retiré
fact-triggers-drink-driving-again = Conduite : après avoir bu, pour la deuxième fois (permis retiré)
fact-triggers-seafarer-fled = Navires : fuite après un accident en mer
fact-triggers-economic-crime = Argent et marchandises : condamnation pour corruption, détournement, abus de biens, ou une infraction pénale du chapitre III (ordre du marché ; aliments dangereux, faux médicaments, fraude au prêt en font partie)
fact-triggers-state-assets-loss = Sociétés d’État : destitution comme administrateur, surveillant ou dirigeant pour une grande perte d’actifs de l’État
fact-triggers-state-assets-grave-loss = Sociétés d’État : la même chose, et la perte était particulièrement grande
fact-triggers-company-bankrupt = Sociétés : responsabilité personnelle dans la faillite d’une société que la personne dirigeait
fact-triggers-company-licence-revoked = Sociétés : représentant légal, personnellement responsable, d’une société dont la licence d’exploitation a été retirée ou qui a reçu l’ordre de fermer
fact-triggers-accounting-crime = Comptabilité : condamnation pour une infraction pénale liée au travail comptable (faux comptes, détournement …)
fact-triggers-accounting-serious = Comptabilité : comptable sanctionné pour avoir falsifié, caché ou détruit des comptes, ou dans un cas grave selon l’art. 40 de la Loi sur la comptabilité
fact-triggers-cpa-certificate-revoked = Auditeurs : certificat d’expert-comptable agréé retiré
fact-triggers-audit-crime = Auditeurs : infraction pénale intentionnelle par un rapport d’audit faux ou interdit
fact-triggers-appraisal-crime = Évaluateurs : faux rapport d’évaluation constituant une infraction pénale
fact-triggers-securities-ban = Valeurs mobilières : interdiction d’accès au marché pour les fonctions et les activités (证券市场禁入)
fact-triggers-securities-trading-ban = Valeurs mobilières : interdiction de négocier
fact-triggers-futures-ban = Contrats à terme : interdiction d’accès au marché (期货市场禁入)
fact-triggers-bank-ban = Banques : interdiction de fonctions ou de travail bancaire
fact-triggers-insurance-ban = Assurances : interdiction d’activité dans l’assurance
fact-triggers-export-crime = Contrôle des exportations : sanction pénale
fact-triggers-export-penalty = Contrôle des exportations : sanction
fact-triggers-lawyer-or-notary-licence-revoked = Droit : licence d’avocat ou de notaire retirée
fact-triggers-auctioneer-certificate-revoked = Enchères : certificat de commissaire-priseur retiré
fact-triggers-children-harm = Enfants : antécédents d’agression sexuelle, de maltraitance, de traite ou de violence
fact-triggers-kindergarten-record = Enfants : antécédents de harcèlement sexuel, de drogue ou de jeu (ferme les jardins d’enfants)
fact-triggers-preschool-misconduct = Jardin d’enfants : châtiments corporels, humiliation, maltraitance ou autre faute énumérée
fact-triggers-nursery-abuse = Crèche (托育机构) : maltraitance de petits enfants
fact-triggers-safety-principal = Sécurité du travail : chef d’entreprise, puni ou destitué après un accident
fact-triggers-safety-unit-closed = Sécurité du travail : chef d’une entreprise qui a été fermée
fact-triggers-safety-false-report = Sécurité du travail : faux rapport ou qualification prêtée d’un organisme d’analyse ou d’évaluation
fact-triggers-fire-service-loss = Sécurité incendie : faux rapport ou absence de qualification d’une entreprise de services, avec de grandes pertes
fact-triggers-environment-report = Environnement : rapport d’étude d’impact gravement erroné
fact-triggers-soil-report = Environnement : faux rapport sur la pollution des sols
fact-triggers-environment-monitoring = Environnement : fausses données de surveillance
fact-triggers-network-harm = Réseaux : attaque ou atteinte à la sécurité des réseaux
fact-triggers-entertainment-unlicensed = Lieu de divertissement sans permis, fermé
fact-triggers-entertainment-licence-revoked = Lieu de divertissement : permis retiré ou révoqué
fact-triggers-entertainment-crime = Lieux de divertissement : l’une des infractions pénales ou l’une des mesures de l’art. 5 de ce Règlement
fact-triggers-tour-licence-revoked = Tourisme : carte de guide ou licence d’agence de voyages retirée
fact-triggers-doping = Sport : avoir organisé, imposé, obtenu par tromperie, incité ou favorisé le dopage de sportifs (pour la fourniture de produits, c’est la décision qui fixe une interdiction)
fact-triggers-procurement = Marchés publics : inscription sur la liste des mauvaises conduites
fact-triggers-bidding-collusion = Appels d’offres : collusion ou corruption, cas grave
fact-triggers-bidding-fraud = Appels d’offres : faux nom ou fraude, cas grave
fact-triggers-bidding-contract = Appels d’offres : contrat non exécuté, cas grave

fact-set_aside = Le jugement ou la décision a-t-il été annulé ?
    .name = annulation du jugement ou de la décision
    .help = Par exemple un acquittement après un nouveau procès (再审改判无罪), ou une sanction retirée, annulée par un tribunal, ou déclarée illégale ou nulle (撤销, 确认违法, 确认无效). Une peine réduite, une grâce ou une bonne conduite ne suffisent pas. Si cela s’est produit le jour même où le cas est examiné, examiner le cas le lendemain.
    .why = C’est la seule issue qui ait été trouvée pour une interdiction à vie (art. 253 de la Loi de procédure pénale ; art. 48(2) de la Loi sur les sanctions administratives).
    .step = le tribunal ou l’autorité annule le jugement ou la décision

fact-fault = L’infraction pénale était-elle intentionnelle ?
    .name = genre de faute
    .help = Le jugement nomme l’infraction. La plupart sont intentionnelles (故意犯罪) ; causer un accident de la circulation, par exemple, est une infraction par négligence (过失犯罪).
    .why = Avocats, enseignants, notaires, commissaires-priseurs et évaluateurs sont traités autrement pour les infractions par négligence (par exemple art. 7(2) de la Loi sur les avocats).
fact-fault-intentional = Intentionnelle (故意)
fact-fault-negligent-at-work = Par négligence, dans la fonction ou la profession de la personne (职务过失)
fact-fault-negligent-otherwise = Par négligence, autrement (过失)

fact-sentence = Quelle a été la peine principale ?
    .name = peine
    .help = L’emprisonnement signifie l’emprisonnement à temps (有期徒刑) ou davantage, même avec sursis. La surveillance (管制) et la détention criminelle (拘役) sont plus légères. Choisir « Une amende ou une autre peine accessoire seulement (单处附加刑) » pour une amende, ou une autre peine accessoire, sans aucune de celles-ci.
    .why = L’interdiction pour les enseignants et l’interdiction à vie dans l’alimentation supposent un emprisonnement (art. 14 de la Loi sur les enseignants ; art. 135(2) de la Loi sur la sécurité alimentaire).
fact-sentence-fine-only = Une amende ou une autre peine accessoire seulement (单处附加刑)
fact-sentence-control-or-detention = Surveillance ou détention criminelle (管制, 拘役)
fact-sentence-imprisonment = Emprisonnement à temps ou davantage (有期徒刑以上)

fact-sentence_suspended = La peine était-elle assortie du sursis ?
    .name = peine avec sursis
    .help = Le jugement dit 缓刑 et indique un temps d’épreuve (考验期).
    .why = Pour les fonctions dans les sociétés comptent alors deux ans après la mise à l’épreuve, et non cinq (art. 178(1)(2) de la Loi sur les sociétés).

fact-punishment_completed = La peine est-elle terminée ?
    .name = fin de la peine
    .help = Le dernier jour de la peine, avec une éventuelle privation des droits politiques ; pour une peine avec sursis, le dernier jour de la mise à l’épreuve ; en libération conditionnelle (假释), le jour où le temps de la libération conditionnelle se termine. Pour une amende, le jour de son paiement.
    .why = Plusieurs interdictions se comptent à partir de ce jour (par exemple art. 11 de la Loi sur l’évaluation des actifs).
    .step = la peine se termine

fact-released_on_parole = La personne a-t-elle bénéficié d’une libération conditionnelle ?
    .name = libération conditionnelle
    .help = Le jour de la libération conditionnelle (假释). « Pas encore » si la personne n’en a pas bénéficié.
    .why = L’interdiction de métier prononcée par un tribunal court à partir de ce jour, et pas seulement de la fin de la peine (art. 37-1 de la Loi pénale). Les autres interdictions ne le mentionnent pas.
    .step = le tribunal accorde la libération conditionnelle

fact-political_rights_removed = Le jugement a-t-il privé la personne de ses droits politiques ?
    .name = privation des droits politiques
    .help = Le jugement dit 剥夺政治权利.
    .why = Elle ferme l’enseignement, et les fonctions dans les sociétés et les banques, quelle que soit l’infraction (art. 14 de la Loi sur les enseignants ; art. 178(1)(2) de la Loi sur les sociétés ; art. 27(1) de la Loi sur les banques commerciales).

fact-occupation_banned = Le tribunal pénal a-t-il interdit un métier à la personne ?
    .name = interdiction de métier
    .help = Le jugement dit 禁止从事相关职业 (从业禁止). Elle ne peut être prononcée que pour une infraction pénale qui a utilisé le métier ou violé ses devoirs particuliers.
    .why = Une telle interdiction dure de trois à cinq ans après la peine ou à partir de la libération conditionnelle (art. 37-1 de la Loi pénale).

fact-occupation_ban_years = Pour combien d’années le tribunal pénal l’a-t-il prononcée ?
    .name = années de l’interdiction de métier prononcée par le tribunal
    .help = Trois, quatre ou cinq ans ; le jugement le dit.
    .why = L’interdiction prend fin quand elles sont écoulées (art. 37-1 de la Loi pénale).

fact-state_company_officer = La personne était-elle administrateur, surveillant ou cadre dirigeant d’une société détenue ou contrôlée par l’État ?
    .name = fonction dans une société d’État
    .help = Au moment des faits : administrateur (董事), surveillant (监事) ou cadre dirigeant (高级管理人员) d’une entreprise ou société entièrement détenue par l’État, ou d’une société que l’État contrôle (国有独资、国有资本控股).
    .why = Pour ces personnes, une condamnation pour corruption, détournement, abus de biens ou une infraction pénale contre l’ordre du marché ferme définitivement de telles fonctions (art. 73 de la Loi sur les actifs de l’État).

fact-under_18_at_offence = La personne avait-elle moins de 18 ans au moment des faits, avec une peine de cinq ans ou moins ?
    .name = moins de 18 ans au moment des faits, et cinq ans ou moins
    .help = Les deux doivent être vrais.
    .why = Le dossier doit alors être scellé, et le devoir d’en informer un employeur disparaît (art. 286 de la Loi de procédure pénale ; art. 100(2) de la Loi pénale).

fact-ban_set = La décision de sanction fixe-t-elle elle-même une interdiction ?
    .name = interdiction fixée dans la décision
    .help = Chercher 禁止从事, 市场禁入, 取消任职资格 avec un nombre d’années, ou 终身 (à vie).
    .why = Beaucoup de lois laissent l’autorité choisir la durée, jusqu’à la vie entière (par exemple art. 221 de la Loi sur les valeurs mobilières).
fact-ban_set-none = Non, aucune interdiction n’est fixée
fact-ban_set-fixed-term = Oui, pour un nombre d’années
fact-ban_set-lifelong = Oui, à vie (终身)

fact-ban_years = Pour combien d’années la décision la fixe-t-elle ?
    .name = années de l’interdiction dans la décision
    .help = Le nombre écrit dans la décision. Si l’interdiction est à vie ou s’il n’y en a pas, laisser ouvert.
    .why = L’interdiction prend fin quand elles sont écoulées.

fact-serious = La décision qualifie-t-elle le cas de grave ?
    .name = cas grave
    .help = La décision dit 情节严重.
    .why = Certaines interdictions deviennent plus longues ou à vie dans un cas grave (par exemple art. 92(3) et 113 de la Loi sur la sécurité du travail).

fact-major_accident = La personne était-elle responsable d’un accident majeur ou particulièrement grave ?
    .name = responsabilité dans un accident majeur
    .help = Les classes d’accidents du travail sont 一般, 较大, 重大, 特别重大 ; les deux dernières comptent ici.
    .why = Le chef d’une telle entreprise ne peut plus jamais en diriger une dans la même branche (art. 94(3) de la Loi sur la sécurité du travail).

fact-served_on = Quel jour la décision a-t-elle été notifiée à la personne ?
    .name = notification de la décision
    .help = Le jour où la personne l’a reçue ou en a eu connaissance (送达).
    .why = Le délai pour former un recours court à partir de là (art. 20 de la Loi sur le recours administratif ; art. 46 de la Loi sur le contentieux administratif), et selon une lecture certaines interdictions aussi.

## Lectures

reading-unstated-start = Beaucoup d’articles interdisent « dans les cinq ans » sans dire à partir de quand. À partir de quel jour une telle interdiction court-elle ?
    .name = début d’une interdiction dont la loi n’en indique aucun
reading-unstated-start-decision = À partir du jour de la décision, comme le disent les articles qui indiquent un jour
reading-unstated-start-delivery = À partir de la remise de la décision, quand il faut lui obéir
reading-first-day = Le jour à partir duquel courent les années est-il lui-même compté ?
    .name = si le premier jour compte
reading-first-day-not-counted = Non, il n’est pas compté
reading-first-day-counted = Oui, il est compté
reading-environment-life-ban = Une interdiction à vie de rédiger des rapports environnementaux venait d’une loi abrogée le 15 août 2026, et le Code qui l’a remplacée ne connaît pas d’interdiction à vie. Se poursuit-elle ? Aucun article ne le dit, ni dans un sens ni dans l’autre.
    .name = interdictions à vie sous les lois environnementales abrogées
reading-environment-life-ban-stays = Elle se poursuit : elle est venue avec la condamnation, selon la loi de ce jour-là
reading-environment-life-ban-falls-away = Elle a pris fin avec la loi sur laquelle elle repose, le 15 août 2026

## Définitions

define-convicted = la personne a été condamnée et punie
define-intentional_crime = l’infraction pénale était intentionnelle
define-imprisoned = la peine est un emprisonnement à temps ou davantage
define-dismissed = la personne a été révoquée de la fonction publique
define-annulled = le jugement ou la décision a été annulé
define-from_decision = le temps court à partir de la décision
define-from_start = le temps court à partir du jour à compter duquel l’interdiction compte
define-from_completion = le temps court à partir de la fin de la peine
define-ban_term = la durée fixée dans la décision se termine
define-from_parole = le jour de la libération conditionnelle
define-bidding_longest = la plus longue interdiction d’appels d’offres que l’article permet
define-bidding_shortest = la plus courte interdiction d’appels d’offres que l’article permet
define-before_code = la décision est antérieure au Code de l’environnement écologique
define-under_code = la décision a été prise alors que le Code de l’environnement écologique était en vigueur

## Voies de sortie

path-conviction-set-aside = La condamnation est annulée
    .what = Pour une condamnation, il n’y a ni expiration ni réparation. La personne peut demander un nouveau procès à tout moment ; dans cinq situations, comme une preuve nouvelle ou une erreur de droit grave, le tribunal doit rejuger l’affaire. Il appartient au tribunal de décider si le nouveau jugement annule la condamnation. Alors seulement le fondement de ces interdictions disparaît.
path-decision-set-aside = La décision de sanction est annulée
    .what = Si la décision est modifiée, annulée, ou déclarée illégale ou nulle, l’autorité doit retirer la décision publiée dans les trois jours ouvrables et donner ses raisons publiquement. C’est tout ce que le texte promet ; que l’interdiction prenne fin avec la décision est une interprétation.
path-dismissal-set-aside = La révocation ou la destitution est annulée
    .what = Une sanction d’une commission de supervision peut être réexaminée par la commission qui l’a prise, puis par celle du niveau supérieur. Elles doivent l’annuler si les faits ne sont pas clairs, si la procédure a été gravement irrégulière ou si les pouvoirs ont été dépassés ; il leur appartient de dire si c’est le cas. Elles décident alors à nouveau, ou font décider à nouveau. Une fois la sanction annulée, le rang et le traitement sont à rendre et la réputation à rétablir (art. 60(1)) ; aucun article ne dit en combien de jours. Pour les sanctions d’un employeur, les règles de cet organisme s’appliquent.

## Procédures

procedure-challenge-a-conviction = Demander un nouveau procès
    .what = La personne, ou sa famille proche, peut s’adresser à un tribunal ou à un parquet (申诉). Le jugement reste en vigueur entre-temps.
procedure-challenge-a-conviction-petition = La personne demande un nouveau procès ; aucun dernier jour n’est fixé dans l’article qui a été lu
procedure-challenge-a-penalty = Demander le réexamen d’une sanction
    .what = La personne peut former un recours administratif ou saisir le tribunal. La sanction reste en vigueur entre-temps, sauf rares exceptions. Des lois spéciales peuvent fixer d’autres délais.
procedure-challenge-a-penalty-ask-reconsideration = La personne forme un recours administratif (行政复议) dans les soixante jours
procedure-challenge-a-penalty-sue = Ou la personne saisit le juge administratif (行政诉讼) dans les six mois

## Interdictions

bar-lawyer-convicted = Avocat, après une condamnation pour une infraction pénale intentionnelle
bar-teacher-convicted = Enseignant, après un emprisonnement pour une infraction pénale intentionnelle ou une privation des droits politiques
bar-civil-servant-convicted = Recrutement comme fonctionnaire, après une condamnation
bar-judge-or-prosecutor-convicted = Juge ou procureur, après une condamnation
bar-supervisor-convicted = Superviseur dans une commission de supervision, après une condamnation, ou après une infraction pénale mineure laissée sans peine
bar-assessor-convicted = Assesseur populaire, après une condamnation
bar-notary-convicted = Notaire, après une condamnation pour une infraction pénale intentionnelle ou pour négligence dans la fonction
bar-auctioneer-convicted = Commissaire-priseur, après une condamnation pour une infraction pénale intentionnelle
bar-accountant-convicted = Expert-comptable agréé, pendant cinq ans après la peine
bar-appraiser-convicted = Évaluateur d’actifs, pendant cinq ans après la peine
bar-doctor-convicted = Médecin, pendant deux ans après la peine
bar-director-convicted = Administrateur, surveillant ou cadre dirigeant d’une société, pendant cinq ans après la peine (deux après la mise à l’épreuve)
bar-occupation-ban = Le métier désigné par le tribunal pénal, pendant les trois à cinq ans qu’il a fixés, comptés à partir de la fin de la peine ou du jour de la libération conditionnelle
bar-bank-director-convicted = Administrateur ou cadre dirigeant d’une banque commerciale, après une condamnation pour une infraction pénale contre les biens, de corruption ou contre l’ordre du marché, ou avec privation des droits politiques
bar-state-company-post-life = Administrateur, surveillant ou cadre dirigeant d’une société détenue ou contrôlée par l’État, pour qui exerçait une telle fonction, après une telle condamnation ou une perte particulièrement grande
bar-civil-servant-dismissed = Recrutement comme fonctionnaire, après une révocation de la fonction publique
bar-lawyer-after-dismissal = Avocat, après une révocation de la fonction publique ou un retrait de licence
bar-notary-after-dismissal = Notaire, après une révocation de la fonction publique ou un retrait de licence
bar-judge-or-prosecutor-after-dismissal = Juge ou procureur, après une révocation de la fonction publique ou un retrait de licence
bar-assessor-after-dismissal = Assesseur populaire, après une révocation de la fonction publique ou un retrait de licence
bar-supervisor-after-dismissal = Superviseur dans une commission de supervision, après une révocation ou une destitution d’un poste public
bar-auctioneer-after-dismissal = Commissaire-priseur, pendant cinq ans après une révocation de la fonction publique ou un retrait de certificat
bar-advocate-after-revocation = Défenseur ou représentant en justice, sauf pour la famille proche, après un retrait de licence
bar-food-life = Gestion d’une activité de production ou de commerce alimentaire, ou fonction de responsable de la sécurité alimentaire, après un emprisonnement pour une infraction pénale contre la sécurité alimentaire
bar-food-5-years = Demande de permis alimentaire, gestion d’une entreprise alimentaire, ou fonction de responsable de sa sécurité alimentaire, pendant cinq ans à partir de la décision de sanction
bar-food-testing-10-years = Analyses alimentaires, pendant dix ans à partir du renvoi
bar-food-testing-life = Analyses alimentaires, après une sanction pénale ou un accident majeur
bar-farm-testing-life = Analyse des produits agricoles, après une sanction pénale ou un accident majeur
bar-animal-trade-5-years = Abattage, commerce et transport d’animaux et de produits animaux, pendant cinq ans
bar-animal-trade-life = Abattage, commerce et transport d’animaux et de produits animaux, après une infraction pénale
bar-drug-life = Fabrication ou commerce de médicaments, après de faux médicaments ou vaccins, des cas graves de mauvaise qualité, ou une corruption
bar-drug-10-years = Fabrication ou commerce de médicaments, pendant dix ans
bar-drug-by-decision = Fabrication ou commerce de médicaments, pour la durée fixée dans la décision : de dix ans à la vie entière
bar-vaccine-by-decision = Fabrication ou commerce de médicaments, pour la durée fixée dans la décision : jusqu’à dix ans, ou jusqu’à la vie entière
bar-biotechnology = Recherche ou utilisation biotechnologique de ce genre, pour la durée fixée dans la décision : de dix ans à la vie entière
bar-doctor-licence = Nouvel enregistrement comme médecin, pendant deux ans après le retrait de l’autorisation
bar-health-services = Services de santé ou recherche clinique, pour la durée fixée dans la décision : de cinq ans à la vie entière
bar-driving-life = Nouveau permis de conduire, après une infraction pénale de conduite après avoir bu avec un accident majeur, ou après une fuite à la suite d’un accident
bar-driving-5-years = Nouveau permis de conduire, pendant cinq ans
bar-driving-10-years = Nouveau permis de conduire, pendant dix ans
bar-driving-commercial-life = Conduite de véhicules commerciaux, même avec un nouveau permis
bar-seafarer-life = Certificat de marin, après une fuite à la suite d’un accident
bar-director-bankrupt = Administrateur, surveillant ou cadre dirigeant d’une société, pendant trois ans après la clôture de la faillite
bar-director-licence-revoked = Administrateur, surveillant ou cadre dirigeant d’une société, pendant trois ans après le retrait de la licence de la société ou l’ordre de fermer
bar-bank-director-company = Administrateur ou cadre dirigeant d’une banque commerciale, après une telle faillite ou un tel retrait (un ordre de fermer n’y est pas mentionné)
bar-state-company-post-5-years = Administrateur, surveillant ou cadre dirigeant d’une société détenue ou contrôlée par l’État, pendant cinq ans
bar-accounting-life = Travail comptable, après une infraction pénale qui y est liée
bar-accounting-5-years = Travail comptable, pendant cinq ans après une sanction pour des comptes falsifiés, cachés ou détruits ou dans un autre cas grave
bar-accountant-certificate = Nouvel enregistrement comme expert-comptable agréé, pendant cinq ans après le retrait du certificat
bar-accountant-life = Expert-comptable agréé, après une infraction pénale intentionnelle dans un audit
bar-appraiser-life = Évaluateur d’actifs, après un faux rapport constituant une infraction pénale
bar-securities-market-ban = Activités dans les valeurs mobilières et fonctions chez des émetteurs, pour la durée fixée dans la décision : de trois à cinq ans, de six à dix ans, ou à vie
bar-securities-trading-ban = Négociation de valeurs mobilières, pour la durée fixée dans la décision : cinq ans au plus
bar-futures-market-ban = Négociation, activités et fonctions sur le marché à terme, pour la durée fixée dans la décision, jusqu’à la vie entière
bar-bank-work = Fonctions ou travail bancaires, pour la durée fixée dans la décision, jusqu’à la vie entière
bar-insurance-work = Activité d’assurance, pour la durée fixée dans la décision, jusqu’à la vie entière
bar-export-life = Activité d’exportation du genre concerné, après une sanction pénale
bar-export-by-decision = Activité d’exportation du genre concerné, pour la durée fixée dans la décision : cinq ans au plus
bar-procurement-ban = Marchés publics, pendant un à trois ans
bar-bidding-ban = Offres pour des projets soumis à appel d’offres obligatoire, pour la durée fixée dans la décision de l’autorité de contrôle : un à deux ans après une collusion ou une corruption, un à trois après une fraude, deux à cinq après un contrat non exécuté
bar-work-with-children = Travail en contact étroit avec des mineurs, avec de tels antécédents
bar-kindergarten-work = Travail dans un jardin d’enfants ou direction d’un tel établissement, avec de tels antécédents
bar-kindergarten-by-decision = Travail dans un jardin d’enfants ou direction d’un tel établissement, pour la durée fixée dans la décision, jusqu’à la vie entière
bar-nursery-life = Garde de petits enfants en crèche, après une maltraitance
bar-business-head-5-years = Direction de toute entreprise, pendant cinq ans après la peine ou la destitution
bar-business-head-life = Direction d’une entreprise de la même branche, après un accident majeur ou un cas grave
bar-business-head-closed-5-years = Direction de toute entreprise, pendant cinq ans après la fermeture de l’entreprise
bar-safety-testing-5-years = Évaluation, certification et analyse de sécurité, pendant cinq ans
bar-safety-testing-life = Évaluation, certification et analyse de sécurité, dans un cas grave
bar-fire-service-life = Marché des services de sécurité incendie, après de grandes pertes
bar-environment-report-5-years = Rédaction d’études d’impact sur l’environnement, pendant cinq ans
bar-environment-10-years = Le travail environnemental concerné, pendant dix ans dans un cas grave
bar-environment-service-5-years = Surveillance de l’environnement ou rapports sur les sols, pendant cinq ans
bar-environment-life = Rédaction d’études d’impact sur l’environnement ou de rapports sur les sols, à vie selon les lois en vigueur jusqu’au 14 août 2026
bar-network-5-years = Postes clés de la sécurité et de l’exploitation des réseaux, pendant cinq ans
bar-network-life = Postes clés de la sécurité et de l’exploitation des réseaux, après une sanction pénale
bar-entertainment-life = Investissement dans un lieu de divertissement ou direction d’un tel lieu, après en avoir exploité un sans permis
bar-entertainment-work = Ouverture d’un lieu de divertissement ou travail dans un tel lieu, après l’une des infractions pénales ou l’une des mesures de l’article 5, ou une privation des droits politiques
bar-entertainment-5-years = Représentant légal ou responsable d’un lieu de divertissement, pendant cinq ans
bar-tour-3-years = Nouvelle carte de guide, ou travail en agence de voyages, pendant trois ans à partir de la sanction
bar-sport-4-years = Gestion du sport et encadrement des sportifs, pendant quatre ans
bar-sport-life = Gestion du sport et encadrement des sportifs, dans un cas grave

## Remarques

note-apart-from-lists = Une question distincte : ces restrictions découlent de la condamnation, de la sanction ou de la révocation elle-même. Sortir d’une liste noire n’y met pas fin, et la fin de l’une d’elles ne fait sortir personne d’une liste.
note-list-waits-for-the-ban = Dans l’autre sens, un lien est possible : on ne peut quitter par anticipation la liste des infractions graves de l’autorité de régulation du marché qu’une fois une interdiction légale terminée, et une interdiction de plus de trois ans maintient l’inscription aussi longtemps.
note-set-aside-ends-it = Interprétation : si le jugement ou la décision est annulé, ce qui repose dessus disparaît, et les restrictions qui y sont liées prennent fin. Pour la seule interdiction d’accès au marché des valeurs mobilières, un texte qui a été lu le dit (art. 12 des Dispositions de 2021). Pour une interdiction fixée par une décision distincte, l’annulation de celle-ci est à demander aussi. Si l’annulation s’est produite le jour même où le cas est examiné, examiner le cas le lendemain.
note-duty-to-tell = Un devoir à vie : qui a subi une sanction pénale doit le dire à l’armée ou à un employeur en y entrant. Ce devoir ne vaut pas pour une personne qui avait moins de 18 ans au moment des faits, avec une peine de cinq ans ou moins.
note-sealed-record = Pour une personne qui avait moins de 18 ans au moment des faits, avec une peine de cinq ans ou moins, le dossier doit être scellé et ne peut être communiqué qu’aux tribunaux, aux parquets et à la police pour une affaire, ou aux organismes que des règles de l’État autorisent à le demander. Les lois sur les professions énumérées ici ne disent pas ce que cela signifie pour chaque fonction.
note-sealed-public-order-record = Depuis le 1er janvier 2026, le dossier d’une atteinte à l’ordre public doit être scellé ; seuls les organes de l’État pour une affaire, et les organismes que des règles de l’État autorisent à le demander, peuvent en être informés.
note-suspended-completion = Un point ouvert : après une peine avec sursis, la peine n’est plus exécutée une fois la mise à l’épreuve terminée. Seule la Loi sur les sociétés mentionne la fin de la mise à l’épreuve. Les lois sur les experts-comptables, les évaluateurs et les médecins, et la Loi pénale pour une interdiction de métier prononcée par un tribunal, parlent de l’achèvement de la peine ; ici, le jour indiqué pour la fin de la peine est utilisé pour eux aussi.
note-public-employee = Pour les agents publics : un emprisonnement, une détention ou une surveillance pour une infraction pénale intentionnelle entraîne la révocation ; une amende seule entraîne la destitution du poste, ou la révocation si elle a eu des effets néfastes. Cette révocation apporte ses propres restrictions ; elle peut être ajoutée comme inscription supplémentaire.
note-registration-ends = Qui exerce déjà est touché aussi : après une sanction pénale, l’enregistrement d’un médecin ou d’un expert-comptable agréé prend fin, après une infraction pénale intentionnelle la licence d’un avocat est retirée, et un enseignant perd sa qualification là où l’interdiction pour les enseignants s’applique. Un médecin ou un expert-comptable peut s’enregistrer de nouveau quand le temps indiqué ici est écoulé et que les autres conditions sont remplies.
note-occupation-ban-or-statute = Si une autre loi a sa propre interdiction de métier, cette loi passe avant les trois à cinq ans qu’un tribunal pénal peut fixer.
note-food-crime-and-posts = À vérifier : fabriquer ou vendre des aliments dangereux ou toxiques (art. 143 et 144 de la Loi pénale) est une infraction pénale du chapitre III, contre l’ordre du marché. Si c’est l’infraction en cause, choisir aussi cette ligne : elle ferme également des fonctions dans les sociétés et les banques et, définitivement, dans les sociétés d’État pour qui y exerçait une fonction.
note-food-employer = Une entreprise alimentaire qui emploie quelqu’un malgré ces interdictions perd son propre permis. Les employeurs poseront donc la question.
note-food-three-penalties = Trois sanctions de ce genre en un an mènent à un ordre d’arrêter l’activité, et peuvent aller jusqu’au retrait du permis. Seul le retrait entraîne l’interdiction de cinq ans.
note-second-drink-driving = Pour une deuxième conduite après avoir bu, la loi ordonne la détention, une amende et le retrait du permis. Elle ne fixe pas d’interdiction propre pour un nouveau permis ; le temps d’attente prévu par les règles de la police n’a pas été lu.
note-repeats-and-life = Infractions moindres répétées : dans les cas graves, une interdiction d’accès au marché à vie peut être prononcée contre qui a été sanctionné deux fois ou plus en cinq ans, ou interdit au cours de cinq ans. Elle peut l’être ; ce n’est pas obligatoire.
note-market-ban-length = À vérifier : les Dispositions de 2021 connaissent des interdictions de fonctions de trois à cinq ans, de six à dix ans, ou à vie, et des interdictions de négocier de cinq ans au plus. Une durée plus courte est possible quand elle a dû être réduite (art. 9) ; aucune plus longue n’est comptée ici. Ce qui a été fait avant le 19 juillet 2021 suit le texte antérieur, sauf si le nouveau est plus favorable (art. 17).
note-term-below-the-least = À vérifier : la durée indiquée est plus courte que la plus courte de l’article, et c’est celle de l’article qui est montrée. Quand la sanction a dû être atténuée, elle peut être plus courte (Loi sur les sanctions administratives, art. 32) ; c’est alors la durée de la décision qui compte, et non le jour montré ici.
note-accounting-renumbered = Les numéros ont changé : l’interdiction à vie est à l’article 38 du texte de 2024 et était à l’article 40 du texte de 2017 ; l’interdiction de cinq ans est aux articles 40 et 41 et était aux articles 42 à 44.
note-network-renumbered = Le numéro a changé : l’interdiction est à l’article 66 du texte en vigueur depuis le 1er janvier 2026 (un jour connu par des articles de presse) et était à l’article 63 auparavant. La règle est la même.
note-accountant-renumbered = À partir du 1er janvier 2027, les règles sur l’enregistrement des experts-comptables agréés sont à l’article 12 (aujourd’hui à l’article 10), et une infraction pénale intentionnelle dans un audit entraîne alors une interdiction à vie (article 47).
note-environment-code = Le droit a changé : le Code de l’environnement écologique a abrogé dix lois environnementales le 15 août 2026. Il interdit ce genre de travail pour cinq ans, ou dix dans un cas grave. Les interdictions à vie après une infraction pénale, que deux des lois abrogées connaissaient, n’y sont pas. Il n’a pas de règle sur les interdictions déjà en cours.
note-dismissal-scope = Seule la révocation (开除) de la fonction publique ferme les fonctions indiquées ici. Pour les superviseurs, la destitution du poste (撤职) suffit. Un licenciement par un employeur privé est autre chose.
note-older-decisions = À vérifier pour les décisions anciennes : les interdictions sont données selon les textes nommés ici. Pour une décision antérieure à un tel texte, le texte d’alors n’a pas été comparé.
note-not-all = Incomplet : d’autres lois et règlements contiennent d’autres interdictions (semences, commerce extérieur, cinéma, médecine traditionnelle, enseignement privé et d’autres encore), et des ministères ajoutent des conditions. Demander quel permis ou quelle fonction est visé, et lire sa propre loi.
note-freshness = Actualité : les lois ont été comparées à l’état de juillet 2026, certaines jusqu’à août 2026. Des changements ultérieurs ne sont pas exclus.

## Sources

source-criminal-law = Loi pénale
    .short = Loi pénale
source-criminal-procedure-2018 = Loi de procédure pénale (modifiée en 2018)
    .short = Loi de procédure pénale
source-penalty-2021 = Loi sur les sanctions administratives (révisée en 2021)
    .short = Loi sur les sanctions administratives
source-public-security-2025 = Loi sur les sanctions pour atteinte à l’ordre public (révisée en 2025)
    .short = Loi de 2025 sur les sanctions d’ordre public
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-administrative-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-civil-code = Code civil
    .short = Code civil
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
source-discipline-2020 = Loi sur la discipline administrative des agents publics (2020)
    .short = Loi de 2020 sur la discipline des agents publics
source-lawyers-2017 = Loi sur les avocats (modifiée en 2017)
    .short = Loi sur les avocats
source-teachers-2009 = Loi sur les enseignants (modifiée en 2009)
    .short = Loi sur les enseignants
source-civil-servants-2018 = Loi sur les fonctionnaires (révisée en 2018)
    .short = Loi sur les fonctionnaires
source-judges-2019 = Loi sur les juges (révisée en 2019)
    .short = Loi sur les juges
source-prosecutors-2019 = Loi sur les procureurs (révisée en 2019)
    .short = Loi sur les procureurs
source-supervisors-2021 = Loi sur les superviseurs (2021)
    .short = Loi sur les superviseurs
source-assessors-2018 = Loi sur les assesseurs populaires (2018)
    .short = Loi sur les assesseurs populaires
source-notaries-2017 = Loi sur le notariat (modifiée en 2017)
    .short = Loi sur le notariat
source-auction-law = Loi sur les ventes aux enchères (modifiée en 2015)
    .short = Loi sur les ventes aux enchères
source-cpa-2014 = Loi sur les experts-comptables agréés (modifiée en 2014)
    .short = Loi sur les experts-comptables agréés (jusqu’en 2026)
source-cpa-2026 = Loi sur les experts-comptables agréés (modifiée en 2026)
    .short = Loi sur les experts-comptables agréés (à partir de 2027)
source-appraisal-2016 = Loi sur l’évaluation des actifs (2016)
    .short = Loi sur l’évaluation des actifs
source-doctors-2021 = Loi sur les médecins (2021)
    .short = Loi sur les médecins
source-company-2023 = Loi sur les sociétés (révisée en 2023)
    .short = Loi sur les sociétés
source-state-assets-2008 = Loi sur les actifs de l’État dans les entreprises (2008)
    .short = Loi sur les actifs de l’État
source-banks-2015 = Loi sur les banques commerciales (modifiée en 2015)
    .short = Loi sur les banques commerciales
source-bank-supervision-2006 = Loi sur la surveillance bancaire (modifiée en 2006)
    .short = Loi sur la surveillance bancaire
source-insurance-2015 = Loi sur les assurances (modifiée en 2015)
    .short = Loi sur les assurances
source-securities-2019 = Loi sur les valeurs mobilières (révisée en 2019)
    .short = Loi sur les valeurs mobilières
source-market-ban-2021 = Dispositions sur les interdictions d’accès au marché des valeurs mobilières (2021)
    .short = Dispositions de 2021 sur les interdictions d’accès au marché
source-futures-2022 = Loi sur les contrats à terme et les produits dérivés (2022)
    .short = Loi sur les contrats à terme
source-accounting-2017 = Loi sur la comptabilité (modifiée en 2017)
    .short = Loi sur la comptabilité (texte de 2017)
source-accounting-2024 = Loi sur la comptabilité (modifiée en 2024)
    .short = Loi sur la comptabilité (texte de 2024)
source-food-2021 = Loi sur la sécurité alimentaire (modifiée en 2021)
    .short = Loi sur la sécurité alimentaire (texte de 2021)
source-food-2025 = Loi sur la sécurité alimentaire (modifiée en 2025)
    .short = Loi sur la sécurité alimentaire (texte de 2025)
source-farm-products-2022 = Loi sur la qualité et la sécurité des produits agricoles (révisée en 2022)
    .short = Loi sur les produits agricoles
source-animal-2021 = Loi sur la prévention des épizooties (révisée en 2021)
    .short = Loi sur la prévention des épizooties
source-drugs-2019 = Loi sur l’administration des médicaments (révisée en 2019)
    .short = Loi sur l’administration des médicaments
source-vaccines-2019 = Loi sur l’administration des vaccins (2019)
    .short = Loi sur les vaccins
source-biosafety-2024 = Loi sur la biosécurité (modifiée en 2024)
    .short = Loi sur la biosécurité
source-road-2021 = Loi sur la sécurité de la circulation routière (modifiée en 2021)
    .short = Loi sur la sécurité routière
source-maritime-2021 = Loi sur la sécurité de la circulation maritime (révisée en 2021)
    .short = Loi sur la sécurité maritime
source-minors-2024 = Loi sur la protection des mineurs (modifiée en 2024)
    .short = Loi sur la protection des mineurs
source-preschool-2024 = Loi sur l’éducation préscolaire (2024)
    .short = Loi sur l’éducation préscolaire
source-population-2021 = Loi sur la population et le planning familial (modifiée en 2021)
    .short = Loi sur la population
source-work-safety-2021 = Loi sur la sécurité du travail (modifiée en 2021)
    .short = Loi sur la sécurité du travail
source-fire-2021 = Loi sur la protection contre l’incendie (modifiée en 2021)
    .short = Loi sur la protection contre l’incendie
source-cyber-2016 = Loi sur la cybersécurité (2016)
    .short = Loi sur la cybersécurité (texte de 2016)
source-cyber-2025 = Loi sur la cybersécurité (modifiée en 2025)
    .short = Loi sur la cybersécurité (texte de 2025)
source-export-2020 = Loi sur le contrôle des exportations (2020)
    .short = Loi sur le contrôle des exportations
source-eia-2018 = Loi sur l’évaluation de l’impact sur l’environnement (modifiée en 2018)
    .short = Loi sur l’évaluation de l’impact sur l’environnement
source-soil-2018 = Loi sur la prévention de la pollution des sols (2018)
    .short = Loi sur la pollution des sols
source-eco-code-2026 = Code de l’écologie et de l’environnement (2026)
    .short = Code de l’écologie et de l’environnement
source-entertainment-2020 = Règlement sur les lieux de divertissement (révisé en 2020)
    .short = Règlement sur les lieux de divertissement
source-tourism-2018 = Loi sur le tourisme (modifiée en 2018)
    .short = Loi sur le tourisme
source-sports-2022 = Loi sur le sport (révisée en 2022)
    .short = Loi sur le sport
source-procurement-2014 = Loi sur les marchés publics (modifiée en 2014)
    .short = Loi sur les marchés publics
source-bidding-2017 = Loi sur les appels d’offres (modifiée en 2017)
    .short = Loi sur les appels d’offres
source-samr-44-2021 = Mesures de l’Administration d’État pour la régulation du marché sur la liste des infractions graves (arrêté n° 44 de 2021)
    .short = Mesures de 2021 sur les infractions graves au marché
