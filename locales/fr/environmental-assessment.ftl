# Qui rédige des rapports d’impact sur l’environnement : tous les textes qu’une personne lit au sujet de leurs listes.

title = La plateforme de crédit pour l’évaluation de l’impact sur l’environnement : points et listes (环境影响评价信用平台)
    .short = Évaluation environnementale
about = L’administration de l’environnement donne des points aux personnes et aux entités qui rédigent des rapports d’impact sur l’environnement (环境影响报告书、报告表) quand elles enfreignent les règles de ce travail. Les points sont affichés sur une plateforme nationale pendant cinq ans, dans certains cas définitivement. Un nombre suffisant de points entraîne une liste : surveillance renforcée, mise en conformité dans les six mois, ou « liste noire » de ceux à qui la rédaction de tels rapports est interdite.
keeper = l’administration de l’environnement
look-for = Une décision sur des points (失信行为记分决定), ou, sur la plateforme pour l’évaluation de l’impact sur l’environnement (全国统一的环境影响评价信用平台) : 限期整改名单, “黑名单” ou 重点监督检查名单.

actor-authority = l’administration de l’environnement

## Groupes de questions

group-entry = Que sait-on des points et de la liste ?
group-terms = Lesquelles de ces dates sont connues ?
group-against = A-t-on entrepris quelque chose contre l’inscription, et existe-t-elle encore ?

## Faits

fact-record = De quelle inscription s’agit-il ?
    .name = sorte d’inscription
    .help = La plateforme et la décision de l’administration la nomment. S’il y en a plusieurs, examiner chacune comme une inscription à part.
    .why = Chacune a sa propre durée (art. 34 et 37 à 39 des Mesures de 2019).
fact-record-points-only = Des points affichés, et pas de liste (失信记分)
fact-record-rectification = La liste de ceux qui doivent se mettre en conformité dans les six mois (限期整改名单)
fact-record-black-list = La « liste noire » de ceux à qui la rédaction de rapports est interdite (“黑名单”)
fact-record-heightened-by-points = La liste de surveillance renforcée, à cause des propres points de la personne (重点监督检查名单)
fact-record-heightened-by-link = La liste de surveillance renforcée, à cause d’un lien de propriété avec une entité de la « liste noire »

fact-who = Qui y figure ?
    .name = qui y figure
    .help = Une entité technique (技术单位) rédige des rapports pour d’autres ; certains maîtres d’ouvrage (建设单位) rédigent les leurs.
    .why = Pour une entité technique frappée d’interdiction, et pour une personne frappée d’interdiction à vie, les points sont affichés définitivement (art. 34).
fact-who-person = Une personne qui rédige de tels rapports (编制人员)
fact-who-technical-unit = Une entité technique qui les rédige pour d’autres (技术单位)
fact-who-own-unit = Un maître d’ouvrage qui rédige ses propres rapports (自行编制的建设单位)

fact-decided_on = Quel jour la décision sur les points a-t-elle été prise ?
    .name = décision sur les points
    .help = La date de la décision (失信行为记分决定). Elle peut former un seul document avec la sanction. Pour un lien de propriété : la décision sur l’autre entité. On peut aussi répondre par un mois ou une année seulement.
    .why = Les cinq ans de publicité courent à partir de là (art. 34(2)).

fact-limit_on = Quel jour le seuil de points a-t-il été atteint, la dernière fois ?
    .name = jour où le seuil de points a été atteint
    .help = 20 points (限制分数) dans un cycle d’un an ; une interdiction de rédiger des rapports compte 20 points d’un coup. Pour un lien de propriété : le jour où l’autre entité l’a atteint.
    .why = Les six mois de l’une des listes et les deux ans de l’autre courent à partir de là (art. 38 et 39(2)).

fact-ban = S’il s’agit de la « liste noire » : pour combien de temps la décision de sanction interdit-elle à la personne ou à l’entité de rédiger des rapports ?
    .name = durée de l’interdiction
    .help = La décision de sanction (行政处罚决定书) l’indique. Pour les autres inscriptions, cette question ne compte pas.
    .why = L’inscription dure aussi longtemps que l’interdiction (art. 39(1)).
fact-ban-until-a-day = Pour un certain nombre d’années
fact-ban-no-end-named = Elle n’indique pas de fin
fact-ban-for-life = À vie (终身)

fact-ban_until = Quel jour l’interdiction prend-elle fin ?
    .name = dernier jour de l’interdiction
    .help = Le dernier jour, tel que la décision de sanction l’indique ou que l’administration le compte. Les Mesures ne disent pas à partir de quand une interdiction est comptée.
    .why = L’inscription sur la « liste noire » prend fin avec l’interdiction (art. 39(1)).

fact-cycle_end = Si les propres points de la personne ont conduit à la surveillance renforcée : quel jour le cycle de points dans lequel ils ont été donnés prend-il fin ?
    .name = fin du cycle de points
    .help = Un cycle dure un an, à partir du jour où le dossier sur la plateforme a été ouvert ; la plateforme l’indique. Pour les autres inscriptions, cette question ne compte pas.
    .why = La liste dure pendant les deux cycles suivants (art. 37).

fact-learned_on = Quel jour la personne ou l’entité a-t-elle eu connaissance de la décision ?
    .name = jour de la connaissance de la décision
    .help = Normalement le jour de la notification.
    .why = Les soixante jours pour le recours administratif courent à partir de là (art. 20(1) de la Loi sur le recours administratif).

fact-reconsideration_asked = Un recours administratif a-t-il été formé ?
    .name = recours administratif
    .help = 行政复议, auprès du gouvernement ou de l’autorité supérieure.
    .why = C’est un moyen de faire annuler la décision.
    .step = la personne ou l’entité forme un recours administratif

fact-annulled = La décision a-t-elle été annulée ?
    .name = annulation de la décision
    .help = À la suite d’un recours administratif, par un tribunal ou par l’administration elle-même.
    .why = Sans la décision, il n’y a ni points ni interdiction.
    .step = la décision est annulée

fact-deleted = L’inscription a-t-elle effectivement quitté la plateforme ?
    .name = retrait de l’inscription
    .help = Le jour où elle n’est plus affichée.
    .why = Cela met fin à ce que l’inscription entraîne.

## Questions de droit ouvertes

reading-first-day = Les durées courent « à partir du jour » (自…之日起) où quelque chose s’est produit. Ce jour est-il lui-même compté ?
reading-first-day-not-counted = Non : le décompte commence le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : la durée prend alors fin un jour plus tôt

reading-list-display-start = L’information que quelqu’un est sur une liste est affichée pendant cinq ans. À partir de quand ? L’article 40 ne le dit pas.
reading-list-display-start-entry = À partir de l’inscription sur la liste
reading-list-display-start-end = À partir de la fin du temps sur la liste

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ?
reading-makeup-days-counted = Oui, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Non ; seuls le sont les jours du lundi au vendredi

## Définitions

define-rectification_last = dernier jour des six mois
define-linked_last = dernier jour des deux ans de surveillance renforcée
define-cycles_last = dernier jour des deux cycles de points suivants, d’un an chacun
define-points_last = dernier jour des cinq ans de publicité
define-shown_for_good = les points sont affichés définitivement : entité technique frappée d’interdiction, ou personne frappée d’interdiction à vie
define-ban_over = l’interdiction a un dernier jour, et il est passé
define-list_term_over = le temps sur la liste est terminé
define-off_the_list = le temps sur la liste est terminé, la décision est annulée ou l’inscription n’existe plus
define-list_entry = début de l’inscription sur la liste

## Voies de sortie

path-display-ends = Les cinq ans de publicité s’écoulent
    .what = Les points qui n’ont conduit à aucune liste sont affichés pendant cinq ans à partir de la décision. Les Mesures ne fixent pas de jour pour leur retrait de la plateforme.
path-rectification-ends = Les six mois pour se mettre en conformité s’écoulent
    .what = L’inscription dure six mois à partir du jour où le seuil de points a été atteint. Aucune vérification et aucune demande ne sont prévues par écrit. Celui qui atteint de nouveau le seuil entre-temps a six mois de plus à partir de ce jour.
path-ban-ends = L’interdiction prend fin, et l’inscription avec elle
    .what = L’inscription sur la « liste noire » dure aussi longtemps que l’interdiction fixée par la décision de sanction. Une interdiction à vie, ou sans fin indiquée, n’ouvre jamais cette voie.
path-two-cycles-end = Les deux cycles de points suivants s’écoulent
    .what = La surveillance renforcée à cause des propres points de la personne ou de l’entité dure pendant les deux cycles de points qui suivent celui dans lequel le seuil d’alerte (10 points) a été atteint. Un cycle dure un an.
path-two-years-end = Les deux ans de surveillance renforcée s’écoulent
    .what = Les entités liées par la propriété à une entité de la « liste noire » sont surveillées de plus près pendant deux ans à partir du jour où cette entité a atteint le seuil de points.
path-annulled = La décision est annulée
    .what = Si la décision sur les points, ou la sanction qui en est l’origine, est annulée, ce qui repose sur elle doit disparaître. Les Mesures elles-mêmes ne le disent pas : cela découle du droit général des recours, et c’est marqué comme une interprétation.

assume-limit-not-reached-again = le seuil de points n’est pas atteint de nouveau dans les six mois
assume-cycles-not-restarted = aucune inscription sur une autre liste ne fait recommencer le cycle de points

## Procédures

procedure-recording = Enregistrement des points
    .what = L’administration met sa décision écrite sur la plateforme et dans le dossier de crédit qui s’y trouve.
procedure-recording-upload = L’administration met la décision en ligne sur la plateforme

procedure-reconsideration = Former un recours administratif
    .what = Les Mesures ne nomment pas de contestation propre. La loi générale permet à la personne ou à l’entité de former un recours administratif, ou de saisir le juge. La décision reste en vigueur entre-temps, à quelques exceptions près.
procedure-reconsideration-ask = La personne ou l’entité forme un recours administratif (行政复议) dans les soixante jours

## Conséquences

effect-publication = Publicité des points et du comportement sur la plateforme nationale
effect-list-publication = Publicité de l’information que la personne ou l’entité est ou était sur une liste
effect-reports-not-accepted = Les rapports d’impact sur l’environnement rédigés par la personne ou l’entité ne sont pas acceptés
effect-inspections = Les rapports rédigés sont contrôlés de nouveau en plus grand nombre et plus souvent
effect-circulation = La sanction est transmise au registre national des entreprises et à la plateforme nationale de crédit

## Notes

note-no-early-end = Les Mesures ne connaissent ni fin anticipée, ni réparation, ni demande qui raccourcisse une inscription.
note-repair-in-the-code = Depuis le 15 août 2026, le Code de l’écologie et de l’environnement donne aux entreprises, aux institutions et aux autres exploitants le droit de demander la restauration de leur crédit une fois le tort réparé. Il laisse les conditions à d’autres règles ; aucune n’a été trouvée pour ces listes.
note-environment-code = La loi sur laquelle reposent ces Mesures a été intégrée au Code de l’écologie et de l’environnement le 15 août 2026. Le Code charge le ministère d’établir des règles pour la rédaction des rapports et maintient la surveillance du crédit ; il ne dit pas si les Mesures de 2019 continuent entre-temps, et aucune abrogation n’a été trouvée. Selon le Code, les personnes sont frappées d’interdiction pour cinq ans, dans les cas graves pour dix ; l’interdiction à vie de l’ancienne loi n’est pas dans les articles qui ont été lus.
note-heard-before-the-points = Avant de donner des points, l’administration doit communiquer ce qu’elle a constaté, combien de points elle entend donner et pourquoi, et doit examiner ce qui est répondu par écrit. Le même comportement ne peut pas être compté deux fois.
note-reached-again = Celui qui atteint de nouveau le seuil de points pendant les six mois reste sur la liste six mois à partir de ce jour : indiquer le dernier de ces jours.
note-shown-for-good = Les points d’une entité technique frappée d’interdiction, et d’une personne frappée d’interdiction à vie, sont affichés définitivement (art. 34). L’information de l’inscription sur la liste est affichée pendant cinq ans (art. 40). Les deux articles ne parlent pas l’un de l’autre.
note-half-yearly-notice = Tous les six mois, le ministère publie aussi un avis indiquant qui est sur cette liste.
note-approvals-withdrawn = Un rapport rédigé par quelqu’un qui était déjà sur cette liste lors de son dépôt perd son approbation quand cela est découvert.
note-related-units-watched = Les propriétaires d’une entité de la « liste noire », les entités dans lesquelles elle ou son représentant légal détient une part, et les autres entités des mêmes propriétaires sont surveillés de plus près pendant deux ans.
note-points-of-the-lists = Le seuil d’alerte est de 10 points dans un cycle d’un an, le seuil de points de 20. Une interdiction de rédiger des rapports en compte 20 d’un coup.
note-remedies-not-told = À vérifier : la décision disait-elle qu’elle peut être contestée, où et jusqu’à quand ? Sinon, le délai pour un recours administratif ou un recours devant le juge ne commence que lorsque cela a été connu ou aurait dû l’être ; il prend fin au plus tard un an après la connaissance de la décision elle-même.

## Sources

source-eia-measures-2019 = Mesures sur la surveillance de la rédaction des rapports d’impact sur l’environnement des projets de construction (arrêté n° 9 de 2019)
    .short = Mesures de 2019
source-points-2019 = Mesures à titre d’essai sur les points pour ceux qui rédigent des rapports d’impact sur l’environnement (2019)
    .short = Règles de 2019 sur les points
source-eia-2018 = Loi sur l’évaluation de l’impact sur l’environnement (2018), abrogée
    .short = Loi sur l’évaluation de l’impact sur l’environnement
source-eco-code-2026 = Code de l’écologie et de l’environnement (2026)
    .short = Code de l’écologie et de l’environnement
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
source-civil-code = Code civil
    .short = Code civil
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
