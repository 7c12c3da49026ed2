# La liste des experts-comptables agréés et cabinets gravement malhonnêtes, tenue par les services des finances : tous les textes qu’une personne lit à son sujet.

title = La liste des experts-comptables agréés et cabinets comptables gravement malhonnêtes (注册会计师行业严重失信主体名单)
    .short = Experts-comptables et cabinets d’audit
about = Le ministère des Finances et les services provinciaux des finances inscrivent des experts-comptables agréés et des cabinets comptables après des sanctions lourdes ou des infractions pénales. Une inscription dure deux ans, ou cinq après le retrait d’un agrément ou une infraction pénale. Après un an, une radiation anticipée peut être demandée. Une condamnation ou le retrait du certificat ferme la profession pour plus longtemps, quoi qu’il advienne de l’inscription.
keeper = le service des finances
look-for = Une décision (列入决定书) du ministère des Finances ou d’un service provincial des finances (财政厅、财政局), ou une page de son site web intitulée 注册会计师行业严重失信主体名单. La décision doit indiquer la voie et les conditions de la radiation.
actor-higher-court = le service des finances, une autorité de recours ou un tribunal

## Groupes de questions

group-decision = Que sait-on de la décision d’inscription ?
group-again = Y a-t-il eu une deuxième inscription pendant que la première courait ?
group-early = Quelles conditions d’une radiation anticipée sont réunies ?
group-application = Que s’est-il passé avec une demande de radiation anticipée ?
group-errors = Y a-t-il une erreur dans l’inscription ou dans son motif ?
group-dates = Lesquelles de ces dates sont connues ?
group-bans = Qu’a-t-on décidé d’autre contre la personne ?
group-end = L’inscription a-t-elle disparu ?

## Faits

fact-subject = Qui est inscrit ?
    .name = qui est inscrit
    .help = La succursale d’un cabinet compte comme un cabinet. Quelqu’un qui a fait de l’audit sans agrément est « quelqu’un d’autre ».
    .why = Les cinq ans dépendent à la fois de la personne inscrite et du motif (art. 10(2) des Mesures de 2024).
fact-subject-accountant = Un expert-comptable agréé (注册会计师)
fact-subject-firm = Un cabinet comptable (会计师事务所), ou une succursale
fact-subject-other = Quelqu’un d’autre

fact-decided_on = Quel jour la décision d’inscription a-t-elle été prise ?
    .name = décision d’inscription
    .help = La date de la décision (列入决定书). C’est souvent le même jour que la sanction. On peut aussi répondre par un mois ou une année seulement.
    .why = La durée et l’année courent à partir de la décision (art. 10(3) des Mesures de 2024).

fact-grounds = Pour lequel des huit motifs l’inscription a-t-elle été faite ?
    .name = motif de l’inscription
    .help = La décision doit l’indiquer. Les points sont ceux de l’article 4. Il est possible d’en choisir plusieurs.
    .why = Le motif décide entre deux ans et cinq (art. 10 des Mesures de 2024).
fact-grounds-accountant-suspended = Point 1 : l’expert-comptable agréé a été suspendu pour douze mois
fact-grounds-certificate-revoked = Point 2 : le certificat de l’expert-comptable agréé a été retiré
fact-grounds-accountant-crime = Point 3 : la responsabilité pénale de l’expert-comptable agréé a été retenue pour exercice contraire à la loi
fact-grounds-firm-suspended = Point 4 : le cabinet a été suspendu pour douze mois
fact-grounds-firm-licence-revoked = Point 5 : l’agrément du cabinet a été retiré
fact-grounds-firm-crime = Point 6 : la responsabilité pénale du cabinet a été retenue pour exercice contraire à la loi
fact-grounds-penalty-not-performed = Point 7 : une sanction n’a pas été exécutée à temps, dans des circonstances graves
fact-grounds-unlicensed-audit = Point 8 : des travaux réservés aux experts-comptables agréés (art. 14 de la Loi), pris en charge sans autorisation, et une sanction pour cela

fact-listed_again = Une deuxième décision d’inscription a-t-elle été prise pendant que la première inscription courait ?
    .name = deuxième décision d’inscription
    .help = Indiquer sa date, ou répondre « Pas encore » s’il n’y en a pas.
    .why = Les durées sont alors calculées ensemble (art. 10(3) des Mesures de 2024).
    .step = le service des finances inscrit de nouveau la même personne ou le même cabinet

fact-again_years = Combien d’années la deuxième inscription entraîne-t-elle ?
    .name = années de la deuxième inscription
    .help = Deux, ou cinq. Répondre 0 s’il n’y a pas eu de deuxième inscription.
    .why = Elles s’ajoutent à la première durée (art. 10(3) des Mesures de 2024).

fact-duties_done = Tout ce que la décision de sanction ordonne a-t-il été fait ?
    .name = exécution de la décision de sanction
    .help = Spontanément (自觉履行), avec des preuves.
    .why = C’est la première condition d’une radiation anticipée (art. 12(1)(1) des Mesures de 2024).
    .step = tout ce que la décision de sanction ordonne est fait

fact-harm_removed = Le dommage et les effets néfastes ont-ils été éliminés ?
    .name = élimination du dommage
    .help = Spontanément (主动消除危害后果和不良影响), avec des preuves.
    .why = C’est la deuxième condition d’une radiation anticipée (art. 12(1)(2) des Mesures de 2024).
    .step = le dommage et les effets néfastes sont éliminés

fact-measures_over = Toutes les mesures qu’une loi ou un règlement attache à l’affaire sont-elles arrivées à leur terme ?
    .name = fin des mesures légales
    .help = Par exemple une suspension. Indiquer le dernier jour de celle qui prend fin en dernier, même s’il est à venir. S’il n’y en a jamais eu, indiquer le jour de la décision d’inscription. L’interdiction d’un nouvel enregistrement après le retrait d’un certificat fait l’objet d’une question à part.
    .why = Tant que l’une d’elles court, la radiation anticipée ne peut pas être demandée (art. 12(2) des Mesures de 2024).
    .step = la dernière mesure légale prend fin

fact-new_penalty = Pendant la publicité de l’inscription, y a-t-il eu une autre sanction d’un service provincial des finances ou du ministère ?
    .name = nouvelle sanction
    .help = Une sanction (行政处罚) du ministère des Finances ou d’un service provincial des finances.
    .why = Elle exclut la radiation anticipée (art. 12(1)(3) des Mesures de 2024).

fact-not_repairable = Une loi, un règlement administratif ou un document de politique centrale dit-il que cette affaire ne peut pas être réparée ?
    .name = affaire qui ne peut pas être réparée
    .help = Un tel document devrait le dire expressément. Les Mesures elles-mêmes n’en nomment aucune.
    .why = Il n’y a alors pas de radiation anticipée (art. 12(1) des Mesures de 2024).

fact-applied = Une demande de radiation anticipée a-t-elle été remise ?
    .name = demande de radiation anticipée
    .help = Il faut la demande, un engagement écrit (守信承诺), la preuve que les obligations sont accomplies et le dommage éliminé, et un exposé des faits et des raisons. Indiquer le jour où le dossier complet a été reçu ; le temps pour le compléter n’est pas compté.
    .why = Sans elle, personne ne radie l’inscription de façon anticipée (art. 12 et 13 des Mesures de 2024).
    .step = la personne ou le cabinet inscrit demande la radiation anticipée

fact-accepted = La demande a-t-elle été déclarée recevable ?
    .name = recevabilité de la demande
    .help = La recevabilité (受理) n’est pas encore une décision.
    .why = Les quinze jours ouvrables pour la décision courent à partir de là (art. 13(3) des Mesures de 2024).
    .step = le service des finances déclare la demande recevable

fact-granted = La radiation anticipée a-t-elle été accordée ?
    .name = décision de radiation anticipée
    .help = C’est le service des finances qui a fait l’inscription qui décide.
    .why = À partir de là, il dispose de trois jours ouvrables (art. 14 des Mesures de 2024).
    .step = le service des finances décide la radiation anticipée

fact-removal_revoked = Une radiation anticipée a-t-elle été annulée parce que des faits réels avaient été intentionnellement cachés ou que des documents étaient faux (故意隐瞒真实情况、提供虚假资料) ?
    .name = annulation de la radiation anticipée
    .help = Répondre oui aussi si l’inscription est de nouveau affichée pour cette raison.
    .why = L’inscription court alors jusqu’à sa fin initiale, et la radiation anticipée ne peut plus être demandée (art. 15 des Mesures de 2024).

fact-basis_fallen = La sanction à l’origine de l’inscription a-t-elle été arrêtée, modifiée, annulée, ou déclarée illégale ou nulle ?
    .name = chute de la sanction à l’origine de l’inscription
    .help = Par le service des finances, à la suite d’un recours administratif ou par un tribunal (停止执行、变更、撤销、确认违法、确认无效).
    .why = L’inscription doit alors être annulée, avec trois jours ouvrables pour mettre fin à la publicité (art. 16 des Mesures de 2024).
    .step = la sanction à l’origine de l’inscription est arrêtée, modifiée ou annulée

fact-correction_asked = La rectification de données inexactes a-t-elle été demandée ?
    .name = demande de rectification
    .help = La personne a besoin d’une preuve que ce qui est affiché est inexact. Il n’y a pas de délai pour le demander.
    .why = Le service des finances dispose de cinq jours ouvrables pour vérifier (art. 17(1) des Mesures de 2024).
    .step = la personne demande une rectification au service des finances, preuves à l’appui

fact-found_inaccurate = Le service des finances a-t-il constaté que les données sont inexactes ?
    .name = constat que les données sont inexactes
    .help = Après une demande, de lui-même, ou parce que le ministère le lui a dit.
    .why = À partir de là, il dispose de deux jours ouvrables pour les rectifier (art. 17 des Mesures de 2024).
    .step = le service des finances constate que les données sont inexactes

fact-review_won = Une autorité de recours ou un tribunal a-t-il annulé la décision d’inscription ?
    .name = annulation de la décision d’inscription
    .help = Après un recours administratif (行政复议) ou un recours devant le juge administratif (行政诉讼).
    .why = Tous deux sont ouverts contre l’inscription et contre un refus de radiation anticipée (art. 18 des Mesures de 2024).
    .step = une autorité de recours ou un tribunal annule la décision d’inscription

fact-told_on = Quel jour la personne a-t-elle été informée de l’inscription prévue ?
    .name = avis d’inscription prévue
    .help = L’avis indique les faits, le fondement et le droit de contester.
    .why = La personne dispose de cinq jours ouvrables pour contester ; le silence compte comme absence de contestation (art. 6(2) des Mesures de 2024).

fact-objected = La personne a-t-elle contesté l’inscription prévue ?
    .name = contestation de l’inscription prévue
    .help = Indiquer le jour où le service des finances l’a reçue.
    .why = Il dispose de cinq jours ouvrables pour l’examiner et répondre (art. 6(3) des Mesures de 2024).
    .step = la personne conteste

fact-served_on = Quel jour la décision d’inscription a-t-elle été notifiée ?
    .name = notification de la décision
    .help = La notification (送达) est la remise officielle.
    .why = Le délai du recours administratif et du recours devant le juge court à partir de la connaissance de la décision (art. 20 de la Loi sur le recours administratif ; art. 46 de la Loi sur le contentieux administratif).

fact-revoked_on = Quel jour le certificat a-t-il été retiré ?
    .name = retrait du certificat
    .help = La date de la décision de sanction qui a retiré le certificat de l’expert-comptable agréé.
    .why = Pendant cinq ans à partir de cette décision, la personne n’est pas enregistrée de nouveau (Loi sur les experts-comptables agréés).

fact-convicted_on = Un jugement pénal contre la personne est-il devenu définitif ?
    .name = condamnation définitive
    .help = Le jour où le jugement a pris effet. Répondre « Pas encore » s’il n’y en a pas.
    .why = Une peine pénale ferme l’enregistrement pour plus longtemps que l’inscription (Loi sur les experts-comptables agréés).
    .step = un tribunal pénal condamne la personne

fact-punishment_completed = La peine est-elle entièrement exécutée ?
    .name = fin de la peine
    .help = Le jour où la peine a été purgée, ou l’amende payée en entier.
    .why = Les cinq ans courent à partir de là (art. 10(2) de la Loi sur les experts-comptables agréés ; à partir de 2027, art. 12(2)).
    .step = la peine est entièrement exécutée

fact-audit_crime = Était-ce une infraction pénale intentionnelle commise en violation des règles d’audit ?
    .name = infraction pénale intentionnelle en violation des règles d’audit
    .help = Les règles sur le refus de rapport ou les réserves, et sur les faux rapports (à partir de 2027, articles 22 et 23 de la Loi).
    .why = À partir du 1er janvier 2027, la Loi ferme alors la profession à vie (art. 47(3)).

fact-removed = L’inscription a-t-elle été radiée ?
    .name = radiation de l’inscription
    .help = Le jour où le service des finances a cessé de l’afficher. Si elle a été rétablie plus tard, répondre « Pas encore ».
    .why = Les conséquences de l’inscription dépendent de ce jour.
    .step = le service des finances radie l’inscription

## Questions de droit ouvertes

reading-full-period = Quand un an, deux ans ou cinq ans sont-ils complets (满) ?
reading-full-period-next-day = Le lendemain du jour correspondant : le premier jour n’est pas compté, et la durée prend fin avec le jour correspondant
reading-full-period-same-day = Le jour correspondant lui-même

reading-several-listings = Une deuxième inscription intervient pendant que la première court, et les durées sont « calculées ensemble ». Comment ?
reading-several-listings-added = Elles s’additionnent et courent à partir de la première décision
reading-several-listings-overlapping = Chacune court à partir de sa propre décision, et la fin la plus tardive compte

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

reading-registration-bar = Après le retrait d’un certificat, la personne n’est pas enregistrée de nouveau pendant cinq ans. Est-ce une mesure qui exclut la radiation anticipée ?
reading-registration-bar-counts = Oui : c’est une restriction fixée par la loi, et sa durée court encore
reading-registration-bar-does-not-count = Non : c’est une condition de l’enregistrement, et non une mesure attachée à l’inscription

## Définitions, telles qu’elles apparaissent dans les explications

define-five_years = le motif entraîne cinq ans, et non deux
define-relisted = il y a eu une deuxième inscription
define-first_end = la fin de la première durée
define-added_end = la fin des deux durées additionnées
define-last_day = le dernier jour de la durée (列入期限)
define-term_full = la durée est complète (期满)
define-one_year_full = l’inscription existe depuis une année complète
define-registration_bar_over = aucune interdiction d’un nouvel enregistrement ne s’y oppose
define-may_ask_early = toutes les conditions pour demander la radiation anticipée sont réunies
define-shut_off = la radiation anticipée est exclue
define-two_days = deux jours ouvrables
define-grant = le service des finances décide la radiation anticipée
define-three_days = trois jours ouvrables
define-five_days = cinq jours ouvrables
define-fifteen_days = quinze jours ouvrables

## Voies de sortie de la liste

path-expiry = Les deux ou cinq ans s’écoulent
    .what = Quand la durée est terminée, le service des finances qui a fait l’inscription la radie, cesse de l’afficher et met fin à ses mesures. Personne n’a besoin de le demander. Aucun nombre de jours n’est fixé.
path-early-removal = Une demande après un an
    .what = Après une année complète, celui qui a fait ce que la sanction ordonne et a éliminé le dommage peut demander la radiation anticipée. Une nouvelle sanction, une mesure légale en cours, ou une radiation anticipée déjà annulée l’exclut. Le service des finances examine la demande et décide.
path-granted = La radiation anticipée est accordée
    .what = Une fois que le service des finances a décidé la radiation anticipée, il doit cesser d’afficher l’inscription dans les trois jours ouvrables. Avant cette décision, il n’y a aucun jour sur lequel compter.
path-basis-fallen = La sanction à l’origine de l’inscription tombe
    .what = Si la sanction est arrêtée, modifiée, annulée, ou déclarée illégale ou nulle, l’inscription doit être annulée, et la publicité prend fin dans les trois jours ouvrables. L’article ne dit pas à partir de quand ils comptent ; ici, ils comptent à partir du jour où la sanction tombe.
path-correction = Des données inexactes sont rectifiées
    .what = Si ce qui est affiché est inexact, il doit être rectifié dans les deux jours ouvrables à partir du constat. Que cela fasse disparaître une inscription qui ne devrait pas exister du tout est une interprétation ; un détail faux est seulement rectifié.
path-review = Une autorité de recours ou un tribunal annule la décision
    .what = La décision d’inscription, et un refus de radiation anticipée, peuvent faire l’objet d’un recours administratif ou d’un recours devant le juge. L’inscription reste entre-temps, sauf si une loi en dispose autrement.

## Procédures

procedure-before-listing = Contester avant l’inscription
    .what = La personne doit être informée avant, et peut contester. Le silence compte comme absence de contestation.
procedure-before-listing-object = La personne conteste dans les cinq jours ouvrables après avoir été informée
procedure-before-listing-check-objection = Le service des finances examine la contestation dans les cinq jours ouvrables et en communique le résultat

procedure-early-removal = Demander la radiation anticipée
    .what = La demande, un engagement écrit, et la preuve que les obligations sont accomplies et le dommage éliminé. Le temps pour compléter les documents n’est pas compté.
procedure-early-removal-apply = La personne ou le cabinet inscrit fait la demande au service des finances qui a fait l’inscription
procedure-early-removal-name-gaps = S’il manque des documents, le service des finances le dit en une seule fois, dans les trois jours ouvrables
procedure-early-removal-accept = Le service des finances décide dans les cinq jours ouvrables si la demande est recevable
procedure-early-removal-decide = Le service des finances vérifie et décide dans les quinze jours ouvrables à partir de la recevabilité, et donne ses raisons s’il refuse
procedure-early-removal-stop = Le service des finances cesse d’afficher l’inscription et met fin à ses mesures dans les trois jours ouvrables

procedure-data-correction = Rectifier des données inexactes
    .what = Quiconque a la preuve que les données affichées sont inexactes peut demander une rectification, à tout moment.
procedure-data-correction-ask = La personne demande une rectification, preuves à l’appui
procedure-data-correction-check = Le service des finances vérifie dans les cinq jours ouvrables
procedure-data-correction-correct = Le service des finances rectifie les données inexactes dans les deux jours ouvrables

procedure-review = Contester la décision
    .what = Contre l’inscription et contre un refus de radiation anticipée. L’inscription reste entre-temps (art. 7 des Mesures de 2024).
procedure-review-ask-review = La personne forme un recours administratif dans les soixante jours à partir de la connaissance de la décision
procedure-review-sue = La personne saisit le juge dans les six mois à partir de la connaissance de la décision

procedure-not-taken-down = Demander ce qui est en retard
    .what = Si l’inscription aurait dû être radiée et qu’elle est toujours là, la personne peut s’adresser par écrit au service des finances. S’il n’agit pas dans les deux mois, un tribunal peut être saisi. Ce sont les règles générales sur les autorités qui n’agissent pas ; qu’elles conviennent à ce cas est une interprétation.
procedure-not-taken-down-ask-to-stop = La personne demande par écrit au service des finances de radier l’inscription

## Conséquences pendant l’inscription

effect-publication = L’inscription est publiée sur le site web du service des finances
effect-circulation = L’inscription est transmise aux plateformes de crédit et à d’autres autorités
effect-inspections = Contrôles plus fréquents
effect-no-declaration-procedure = Pas de recours à la procédure simplifiée d’autorisation sur déclaration (告知承诺制)
effect-honours = Pas de distinctions ni de prix des services des finances

## Interdictions

bar-accountant-revoked = Enregistrement comme expert-comptable agréé, pendant cinq ans après le retrait du certificat
bar-accountant-convicted = Expert-comptable agréé, pendant cinq ans après la peine
bar-accountant-for-life = Expert-comptable agréé, à vie, après une infraction pénale intentionnelle en violation des règles d’audit (Loi en vigueur à partir de 2027)

## Notes

note-one-year-is-not-enough = Souvent mal compris : une année seule ne met pas fin à l’inscription. Les obligations, le dommage, les nouvelles sanctions et toute mesure légale en cours comptent aussi, et quelqu’un doit faire la demande.
note-false-papers = Bon à savoir : si des faits réels sont intentionnellement cachés ou si des documents sont faux, la radiation anticipée est annulée, l’inscription court jusqu’à sa fin initiale, et la radiation anticipée ne peut plus être demandée. Une nouvelle durée ne commence pas.
note-restored = D’après ces faits, l’inscription a été rétablie et court jusqu’à sa fin initiale. La radiation anticipée n’est plus ouverte.
note-no-stay = Un recours administratif ou un recours devant le juge ne fait pas disparaître l’inscription par lui-même.
note-grounds-and-subject = Contradiction dans les données : ce motif concerne l’autre sorte de personne inscrite. Les cinq ans de l’article 10(2) exigent que les deux concordent. Il vaut la peine de relire la décision.
note-announced-without-a-day = Un silence du texte : quand la durée est terminée, l’inscription doit être radiée, mais aucun nombre de jours n’est fixé. Les trois jours ouvrables ne valent que pour la radiation anticipée.
note-registration-withdrawn = Une conséquence distincte : après une peine pénale, l’enregistrement comme expert-comptable agréé est retiré. La personne peut faire une nouvelle demande quand les conditions de l’enregistrement sont remplies.
note-serious-mistakes = Une conséquence distincte : après une sanction administrative pour une erreur grave dans des travaux de comptabilité ou d’audit, l’enregistrement est retiré et refusé pendant deux ans à partir de la décision. C’est à l’institut des experts-comptables de dire si la sanction à l’origine de cette inscription porte sur une telle erreur.
note-life-ban-and-older-crimes = Une question ouverte : l’interdiction à vie est en vigueur à partir du 1er janvier 2027. Rien de ce qui a été lu ne dit si elle atteint aussi des condamnations antérieures.
note-remedies-not-told = À vérifier : la décision disait-elle qu’elle peut être contestée, où et jusqu’à quand ? Sinon, le délai pour la contester ne commence que lorsque cela a été connu ou aurait dû l’être ; il prend fin au plus tard un an après la connaissance de la décision elle-même.
note-credit-china-copy = Une interprétation : les plateformes de crédit affichent des copies selon leurs propres règles. C’est le service des finances qui décide combien de temps son inscription demeure.
note-freshness = Actualité : aucune modification des Mesures n’a été trouvée jusque vers l’été 2026. La Loi sur les experts-comptables agréés change le 1er janvier 2027.

## Ce qui est supposé de l’avenir

assume-no-later-listing = aucune nouvelle décision d’inscription n’est prise

## Sources

source-mof-2024 = Mesures sur la liste des sujets gravement malhonnêtes de la profession d’expert-comptable agréé (ministère des Finances, 2024)
    .short = Mesures de 2024 sur les experts-comptables agréés
source-cpa-2014 = Loi sur les experts-comptables agréés (modifiée en 2014, jusqu’à la fin de 2026)
    .short = Loi sur les experts-comptables agréés
source-cpa-2026 = Loi sur les experts-comptables agréés (modifiée en 2026, à partir de 2027)
    .short = Loi de 2026 sur les experts-comptables agréés
source-civil-code = Code civil
source-review-law-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-law-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
source-credit-repair-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, 2025)
    .short = Mesures de 2025 sur la réparation du crédit
