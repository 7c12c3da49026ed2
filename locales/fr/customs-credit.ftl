# La note de crédit des douanes : tous les textes qu’une personne lit à son sujet.

title = La note des douanes pour les entreprises malhonnêtes (海关失信企业、严重失信企业)
    .short = Note de crédit des douanes
act = modifier la note
gone = la note est modifiée
was = la note a été modifiée
about = L’administration des douanes note les entreprises qui importent, exportent ou agissent comme déclarants en douane. Deux des cinq catégories sont défavorables : malhonnête, et gravement malhonnête, qui signifie aussi une place sur la liste douanière des sujets gravement malhonnêtes. Une entreprise malhonnête devient ordinaire après un an sans nouvel événement ; une entreprise gravement malhonnête est notée à nouveau après trois ans. Certaines peuvent le demander plus tôt.
keeper = l’administration des douanes
look-for = Une décision d’une administration des douanes (海关) qui note l’entreprise 失信企业 ou 严重失信企业, ou les mêmes mots dans la base de données douanière des entreprises (进出口信用信息公示平台). La liste s’appelle 进出口海关监管领域严重失信主体名单.
actor-person = l’entreprise
actor-higher-court = l’autorité de recours ou un tribunal

## Groupes de questions

group-rating = Que sait-on de la note ?
group-since = Que s’est-il passé depuis la note ?
group-application = Une modification de la note a-t-elle été demandée ?
group-review = La note a-t-elle été contestée, et existe-t-elle encore ?

## Faits

fact-level = Quelle note a été donnée ?
    .name = note
    .help = La décision l’indique. Seule une entreprise gravement malhonnête est aussi mise sur la liste douanière des sujets gravement malhonnêtes.
    .why = Les voies de retour diffèrent (art. 29 et 30 des Mesures de 2026).
fact-level-dishonest = Malhonnête (失信企业)
fact-level-seriously-dishonest = Gravement malhonnête (严重失信企业), et sur la liste

fact-rated_on = Quel jour la décision sur la note a-t-elle été notifiée ?
    .name = notification de la décision sur la note
    .help = Le document prend effet à la notification (送达). On peut aussi répondre par un mois ou une année seulement.
    .why = Les temps d’attente courent à partir de la note ; le document prend effet à la notification (art. 29, 30 et 45 des Mesures de 2026). La date indique aussi quel texte s’applique.

fact-decided_on = Quelle date figure sur la décision ?
    .name = date de la décision sur la note
    .help = Elle ne compte que si les temps d’attente étaient comptés à partir d’elle et non de la notification.
    .why = Les articles parlent de la note et ne disent pas à partir duquel des deux jours (art. 29, 30 et 45 des Mesures de 2026).

fact-items = Pour laquelle des dix situations la note a-t-elle été donnée ?
    .name = situation à l’origine de la note
    .help = Les points sont ceux de l’article 15. Il est possible d’en choisir plusieurs.
    .why = Seuls les points 3, 4, 6 et 7 permettent à une entreprise malhonnête de faire une demande avant la fin de l’année (art. 29(1) des Mesures de 2026).
fact-items-crime = Point 1 : responsabilité pénale selon le droit douanier
fact-items-smuggling = Point 2 : sanction pour contrebande ou violation délibérée du contrôle des exportations
fact-items-violations = Point 3 : nombreuses infractions, et sanctions de plus de 1 million de RMB en un an
fact-items-broker-violations = Point 4 : comme déclarant en douane, nombreuses infractions et sanctions de plus de 500 000 RMB
fact-items-licence-or-ban = Point 5 : autorisation retirée, ou interdiction de l’activité de déclarant en douane
fact-items-unpaid-duty = Point 6 : droits impayés plus de trois mois après leur échéance
fact-items-unpaid-fine = Point 7 : amendes et sommes semblables de plus de 10 000 RMB, impayées depuis plus de six mois
fact-items-obstruction = Point 8 : sanction pour résistance ou entrave à des agents
fact-items-bribery = Point 9 : corruption d’agents, avec une amende ou une responsabilité pénale
fact-items-other = Point 10 : autre situation nommée par une loi ou une règle douanière

fact-new_event = Depuis la note, une autre de ces situations s’est-elle produite ?
    .name = nouvelle situation
    .help = Indiquer la plus récente. Pour une sanction, c’est la date de la décision de sanction qui compte ; pour une infraction pénale, le jour où le jugement a pris effet. Répondre « Pas encore » s’il n’y en a pas eu.
    .why = Une entreprise malhonnête ne devient ordinaire qu’après un an sans une telle situation (art. 29(2) des Mesures de 2026).
    .step = une autre de ces situations se produit

fact-corrected = Le comportement a-t-il été corrigé, les effets néfastes éliminés, et toutes les obligations accomplies ?
    .name = comportement corrigé et obligations accomplies
    .help = Avec la preuve que les obligations légales ont été accomplies, par exemple droits et amendes payés.
    .why = C’est nécessaire pour toute modification avant terme (art. 29, 30 et 31 des Mesures de 2026).
    .step = l’entreprise corrige le comportement et accomplit ses obligations

fact-obstacles = L’un de ces points est-il vrai, sans qu’on y ait encore remédié ?
    .name = obstacle à une modification
    .help = Choisir tout ce qui convient, ou rien. Ce à quoi on a remédié ne compte plus.
    .why = Tant que l’un d’eux existe, la note n’est pas modifiée sur demande (art. 31 des Mesures de 2026).
fact-obstacles-false-registration = Les données d’enregistrement ou de déclaration ne sont pas vraies
fact-obstacles-no-annual-report = Le rapport annuel de crédit aux douanes manque
fact-obstacles-refuses-inspection = L’entreprise refuse la surveillance ou le contrôle

fact-applied = Une modification de la note a-t-elle été demandée par écrit ?
    .name = demande de modification de la note
    .help = Avec la preuve que les obligations ont été accomplies. Indiquer le jour de la réception.
    .why = Avant l’année, ou les trois ans, rien ne se passe sans elle (art. 29 et 30 des Mesures de 2026).
    .step = l’entreprise demande par écrit la modification de sa note

fact-agreed = L’administration des douanes a-t-elle accepté la modification ?
    .name = accord sur la modification
    .help = Le document prend effet à la notification.
    .why = Une entreprise gravement malhonnête devient alors une entreprise malhonnête, pour un an au moins (art. 30(1) des Mesures de 2026).
    .step = l’administration des douanes accepte la modification

fact-told_on = Quel jour l’entreprise a-t-elle été informée de la note prévue ?
    .name = avis de la note prévue
    .help = L’avis est écrit et indique les faits, le fondement et les droits.
    .why = L’entreprise dispose de cinq jours ouvrables pour répondre (art. 28(1) des Mesures de 2026).

fact-objected = L’entreprise a-t-elle contesté la note prévue ?
    .name = contestation de la note prévue
    .help = Par écrit. Indiquer le jour de la réception.
    .why = L’administration des douanes dispose de vingt jours pour l’examiner (art. 28(2) des Mesures de 2026).
    .step = l’entreprise conteste

fact-review_won = Une autorité de recours ou un tribunal a-t-il annulé la note ?
    .name = annulation de la note
    .help = Après un recours administratif (行政复议) ou un recours devant le juge administratif (行政诉讼).
    .why = Quand la liste est en jeu, l’avis qui précède la décision doit aussi indiquer les recours (art. 27(2) des Mesures de 2026) ; ce sont ici les recours généraux.
    .step = une autorité de recours ou un tribunal annule la note

fact-lifted = Cette note a-t-elle pris fin ?
    .name = fin de la note
    .help = Le jour où l’entreprise a reçu une autre catégorie ; pour une entreprise gravement malhonnête, aussi si elle est devenue malhonnête.
    .why = Les conséquences de la note dépendent de ce jour.
    .step = l’administration des douanes donne une autre catégorie

## Questions de droit ouvertes

reading-transition = La note date d’avant le 1er avril 2026. Les Mesures de 2026 s’y appliquent-elles ? Elles abrogent les précédentes et ne disent rien des notes déjà données.
reading-transition-new-text = Oui : leurs temps d’attente et leurs fins à un an et à trois ans
reading-transition-old-text = Non : l’ancien texte continue de valoir pour elles

reading-term-start = À partir de quand les temps d’attente courent-ils : les articles disent « notée », et les documents prennent effet à la notification ?
reading-term-start-service = À partir de la notification de la décision
reading-term-start-decision = À partir de la date de la décision

reading-full-period = Quand des mois ou des années sont-ils complets (满) ?
reading-full-period-next-day = Le lendemain du jour correspondant : le premier jour n’est pas compté, et la durée prend fin avec le jour correspondant
reading-full-period-same-day = Le jour correspondant lui-même

reading-clean-year = Une nouvelle situation s’est produite dans la première année. Une année ultérieure sans nouvelle situation peut-elle rendre l’entreprise ordinaire ?
reading-clean-year-any-year = Oui : l’article demande une année, comptée à partir de la nouvelle situation
reading-clean-year-first-year = Non : seule la première année compte, et la nouvelle situation est notée à nouveau

reading-mixed-items = La note repose sur des points qui ont des temps d’attente différents. Lequel compte ?
reading-mixed-items-longest = Le plus long, six mois
reading-mixed-items-no-early-way = Aucun : il n’y a pas de voie anticipée pour un tel mélange

reading-new-rating = Après trois ans, les douanes notent à nouveau une entreprise gravement malhonnête. Quitte-t-elle la liste dans tous les cas ?
reading-new-rating-leaves-the-list = Oui : les trois ans sont la durée de la note, et l’article parle de la modifier et de radier l’entreprise
reading-new-rating-may-be-the-same = Non : la nouvelle note découle de son crédit et peut être la même, et rien n’est alors modifié

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

## Définitions, telles qu’elles apparaissent dans les explications

define-start = le jour à partir duquel les durées sont comptées
define-three_months_full = trois mois sont complets
define-six_months_full = six mois sont complets
define-one_year_full = un an est complet
define-three_years_full = trois ans sont complets
define-first_year_clean = la première année s’est écoulée sans nouvelle situation
define-later_year_clean = une année ultérieure s’est écoulée sans nouvelle situation
define-six_month_items = le point 3 ou 4 est parmi les motifs
define-three_month_items = le point 6 ou 7 est parmi les motifs
define-no_early_items = un motif sans voie anticipée est parmi eux
define-obstacle = l’un des obstacles de l’article 31 existe
define-early_dishonest = toutes les conditions pour faire la demande avant la fin de l’année sont réunies
define-serious = l’entreprise est notée gravement malhonnête
define-five_days = cinq jours ouvrables

## Voies de sortie de la note

path-clean-year = Une année sans nouvelle situation
    .what = Une entreprise malhonnête qui n’a eu aucune nouvelle situation des articles 15 et 16 pendant un an est traitée comme ordinaire. Personne n’a besoin de le demander, et aucun nombre de jours n’est fixé. Cela ne vaut pas pour les entreprises gravement malhonnêtes.
path-early-dishonest = Une demande après trois ou six mois
    .what = Une entreprise malhonnête notée pour les points 6 et 7 (droits et amendes impayés) peut faire une demande après trois mois, pour les points 3 et 4 (nombreuses infractions) après six mois, une fois le comportement corrigé. Pour les autres points, il n’y a pas de voie anticipée. L’article ne formule pas la modification comme une obligation.
path-serious-early = Une demande après un an, pour une entreprise gravement malhonnête
    .what = Après un an, et une fois le comportement corrigé, l’entreprise peut faire une demande. Si l’administration des douanes l’accepte, l’entreprise devient malhonnête et quitte la liste, mais ne peut pas devenir ordinaire avant une autre année.
path-serious-term = Trois ans comme entreprise gravement malhonnête
    .what = Après trois ans, l’administration des douanes doit déterminer la note à nouveau, selon le crédit de l’entreprise à ce moment. Quand elle modifie la note, elle radie en même temps l’entreprise de la liste. Il n’est pas dit si la nouvelle note peut être une fois de plus « gravement malhonnête ».
path-review = Une autorité de recours ou un tribunal annule la note
    .what = La note peut être contestée par les voies générales contre la décision d’une autorité. Si elle est annulée, elle a perdu son fondement. Les Mesures n’ont pas de règle propre à ce sujet.
path-year-2018 = Une année sans nouvel événement (pour les notes antérieures à mai 2018)
    .what = Il est rapporté qu’une annonce de 2018 dit que les entreprises notées malhonnêtes avant mai 2018 deviennent ordinaires après un an sans nouvel événement.

## Procédures

procedure-before-rating = Répondre avant la note
    .what = L’administration des douanes doit informer l’entreprise par écrit auparavant. Le silence compte comme renonciation au droit d’être entendu.
procedure-before-rating-object = L’entreprise répond par écrit dans les cinq jours ouvrables après avoir reçu l’avis
procedure-before-rating-check = L’administration des douanes examine la réponse dans les vingt jours ; l’article ne dit pas à partir de quand, ici à partir de la contestation

procedure-adjustment = Demander une autre catégorie
    .what = Par écrit, avec la preuve que les obligations ont été accomplies. Aucun délai n’est fixé pour la décision.
procedure-adjustment-apply = L’entreprise demande une modification
procedure-adjustment-agree = L’administration des douanes décide ; aucun délai n’est fixé, et le document prend effet à la notification

procedure-new-rating = Une nouvelle note après trois ans
    .what = Pour les entreprises gravement malhonnêtes ; personne n’a besoin de le demander. Aucun nombre de jours n’est fixé.
procedure-new-rating-rate-anew = L’administration des douanes détermine la note à nouveau selon le crédit de l’entreprise

procedure-data-objection = Contester ce que les douanes affichent
    .what = Chacun peut contester les informations de crédit que les douanes affichent, preuves à l’appui. La réponse est due « dans le délai prescrit », que les Mesures n’indiquent pas.
procedure-data-objection-object = L’entreprise, ou toute autre personne, conteste

procedure-review = Contester la note
    .what = Ce sont les voies générales contre une décision administrative ; que la note en soit une est une interprétation.
procedure-review-ask-review = L’entreprise forme un recours administratif dans les soixante jours à partir de la connaissance de la note
procedure-review-sue = L’entreprise saisit le juge dans les six mois à partir de la connaissance de la note

## Conséquences de la note

effect-publication = La note est affichée par les douanes
effect-strict-customs-management = Gestion stricte par les douanes (ce que cela veut dire est fixé ailleurs et n’a pas été lu)
effect-joint-punishment = Une place sur la liste douanière des sujets gravement malhonnêtes, avec des sanctions conjointes

## Interdictions

bar-aeo-certification = Pas de demande de certification (认证企业, AEO), jusqu’à un an après être devenue ordinaire
bar-regular-rating = Pas de note ordinaire pendant un an après une modification anticipée

## Notes

note-what-comes-after-serious = Souvent mal compris : sortir de la liste n’est pas encore une note ordinaire. Après une modification anticipée, l’entreprise est malhonnête pendant un an au moins ; après trois ans, elle est notée à nouveau, et le résultat est ouvert.
note-no-deadline-for-the-decision = Un silence du texte : aucun délai n’est fixé pour la décision sur une modification.
note-unpaid-and-a-clean-year = Une question ouverte : l’article sur l’année demande qu’il n’y ait pas de nouvelle situation, et ne demande pas si l’ancienne dette a été payée. Il n’est pas dit si une dette impayée est une situation qui continue.
note-not-counted = Ce qui ne compte pas pour la note : les avertissements, la critique publique et les sanctions selon la procédure simplifiée.
note-penalty-display-is-separate = Un dossier distinct : les sanctions et la place sur la liste sont aussi affichées sur Credit China, avec leurs propres durées.
note-responsible-persons = À propos des personnes : seules les entreprises sont notées. Les douanes collectent aussi les sanctions des responsables, des responsables des finances et des douanes et des déclarants, mais les Mesures ne leur donnent pas de note.
note-older-texts-unread = Non vérifié : les règles antérieures à avril 2026 n’ont pas été lues en ce qui concerne les durées et la réparation, et rien ne dit comment les notes de cette époque sont traitées. Il est possible de demander à l’administration des douanes quel texte elle suit.
note-older-ratings-in-2021 = Rapporté, à titre d’exemple : quand les règles ont changé en 2021, les bureaux de douane ont reçu pour consigne de noter à nouveau les entreprises malhonnêtes ; celles qui l’étaient encore ont gardé leur premier jour, les autres ont été libérées.
note-remedies-not-told = À vérifier : la décision disait-elle qu’elle peut être contestée, où et jusqu’à quand ? Sinon, le délai pour la contester ne commence que lorsque cela a été connu ou aurait dû l’être ; il prend fin au plus tard un an après la connaissance de la décision elle-même. Pour le recours administratif, cela figure dans la loi en vigueur depuis 2024. Que la note soit une telle décision est une interprétation.
note-freshness = Actualité : aucune modification des Mesures de 2026 n’a été trouvée jusque vers l’été 2026. Des modifications ultérieures ne peuvent pas être exclues.

## Ce qui est supposé de l’avenir

assume-no-new-event = aucune nouvelle situation des articles 15 et 16 ne se produit

## Sources

source-gacc-2026 = Mesures sur le crédit des entreprises enregistrées et déclarées auprès des douanes (Administration générale des douanes, arrêté n° 282 de 2026)
    .short = Mesures de 2026 sur le crédit douanier
source-gacc-2021 = Mesures sur le crédit des entreprises enregistrées et déclarées auprès des douanes (Administration générale des douanes, arrêté n° 251 de 2021)
    .short = Mesures de 2021 sur le crédit douanier
source-gacc-2018 = Mesures sur le crédit douanier des entreprises (Administration générale des douanes, arrêté n° 237 de 2018)
    .short = Mesures de 2018 sur le crédit douanier
source-gacc-2014 = Mesures provisoires sur le crédit douanier des entreprises (Administration générale des douanes, arrêté n° 225 de 2014)
    .short = Mesures provisoires de 2014 sur le crédit douanier
source-gacc-announcement-32 = Annonce n° 32 de 2018 de l’Administration générale des douanes
    .short = Annonce des douanes de 2018 (n° 32)
source-review-law-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-review-law-2017 = Loi sur le recours administratif (modifiée en 2017)
    .short = ancienne Loi sur le recours administratif
source-litigation-law-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
source-civil-code = Code civil
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
