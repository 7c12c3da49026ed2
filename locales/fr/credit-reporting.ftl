# Rapports de crédit (征信) : tous les textes qu’une personne lit au sujet des informations défavorables détenues par les agences de crédit et par la base de données de la banque centrale.

title = Rapport de crédit d’une banque ou d’une agence de crédit (征信)
    .short = Rapports de crédit
act = retirer cette information du rapport
gone = l’information n’est plus affichée
was = l’information a été retirée
about = Les banques signalent les prêts et les paiements manqués à la base de données de la banque centrale (金融信用信息基础数据库) et aux agences de crédit (征信机构). Une information défavorable sur une personne peut être conservée pendant cinq ans, comptés à partir du jour où le comportement ou l’événement défavorable a pris fin. Tant qu’une dette est encore en retard, les cinq ans n’ont pas commencé. Une information fausse peut être contestée à tout moment. Ce n’est pas une liste noire des pouvoirs publics, et cela n’a rien à voir avec une note sociale.
keeper = le détenteur du dossier
actor-person = la personne concernée par le dossier
actor-authority = la succursale locale de la banque centrale
actor-third-party = le détenteur du dossier ou le prêteur

## Que chercher

look-for = Un rapport de crédit (个人信用报告 ou 企业信用报告) du centre de crédit de la Banque populaire de Chine (中国人民银行征信中心) ou d’une agence de crédit. Les paiements en retard figurent sous 逾期, les informations défavorables sous 不良信息. La lettre d’une banque qui refuse un prêt à cause de 征信 renvoie aussi ici.

## Groupes de questions

group-record = Que sait-on de l’information ?
group-end = Quand le comportement ou l’événement défavorable a-t-il commencé et pris fin ?
group-objection = A-t-on entrepris quelque chose contre une information fausse ?
group-personal-data = Sait-on quelque chose du traitement des données ?
group-afterwards = Que sait-on de la fin de l’information ?

## Faits

fact-reported_on = Depuis quand l’information défavorable figure-t-elle dans le dossier ?
    .name = information défavorable dans le dossier
    .help = Le rapport de crédit l’indique, souvent comme le mois du premier paiement manqué. On peut aussi répondre par un mois ou une année seulement.
    .why = Les conséquences commencent avec elle. Les cinq ans ne courent pas à partir de là (art. 16(1) du Règlement de 2013).

fact-who = De qui est-ce le dossier ?
    .name = personne ou organisation concernée par le dossier
    .help = Pour le prêt privé d’un entrepreneur individuel, choisir une personne.
    .why = Les cinq ans ne sont fixés que pour les informations défavorables sur des personnes (art. 16(1) du Règlement de 2013).
fact-who-person = Une personne
fact-who-company = Une société ou une autre organisation

fact-held_by = Qui détient le dossier ?
    .name = détenteur du dossier
    .help = Les rapports du centre de crédit de la Banque populaire viennent de la base de données de la banque centrale. Les autres rapports viennent d’agences de crédit agréées. Les données d’une autorité, d’un tribunal ou d’une plateforme publique de crédit relèvent de la dernière réponse.
    .why = Le Règlement sur l’information de crédit ne couvre pas les données que des organismes publics traitent pour leurs missions (art. 2(4)). La réparation unique ne vaut que pour la base de données de la banque centrale.
fact-held_by-central-bank = La base de données de la banque centrale
fact-held_by-credit-bureau = Une agence de crédit
fact-held_by-public-body = Une autorité ou une plateforme publique

fact-kind = Sur quoi porte l’information défavorable ?
    .name = type d’information défavorable
    .help = Le crédit comprend les prêts, les prêts immobiliers et les cartes de crédit. Une autre information défavorable peut être une sanction, ou un jugement qui ordonne un paiement.
    .why = La réparation unique de 2025 ne vaut que pour les crédits en retard de personnes (Circulaire du 22 décembre 2025, rapportée).
fact-kind-overdue-credit = Un prêt ou une carte de crédit en retard de paiement
fact-kind-other-bad-information = Autre chose

fact-told_before = La personne a-t-elle été prévenue avant le signalement de l’information défavorable ?
    .name = avis avant le signalement
    .help = Par lettre, par message ou dans le compte, avant la transmission. Pour une information que la loi oblige à rendre publique, aucun avis n’est nécessaire.
    .why = Quiconque signale une information défavorable sur une personne doit d’abord l’en prévenir (art. 15 du Règlement de 2013).

fact-ended = Le comportement ou l’événement défavorable a-t-il pris fin ?
    .name = fin du comportement ou de l’événement défavorable
    .help = Pour un crédit en retard : le jour où tout ce qui était en retard a été payé, avec les intérêts et les frais. Pour une sanction ou un jugement : le jour où la faute elle-même a cessé.
    .why = Les cinq ans courent à partir de ce jour (art. 16(1) du Règlement de 2013).
    .step = le comportement ou l’événement défavorable prend fin, par exemple tout ce qui est en retard est payé

fact-carried_out = La sanction ou le jugement à l’origine de l’information a-t-il été exécuté ?
    .name = exécution de la sanction ou du jugement
    .help = L’amende payée, le jugement exécuté. Seulement pour une information qui n’est pas un crédit en retard.
    .why = Les cinq ans pourraient courir à partir de ce jour, et non de la fin de la faute elle-même ; l’article ne le dit pas (art. 16(1) et 44(3) du Règlement de 2013).
    .step = la sanction ou le jugement est exécuté

fact-arose_on = Quand la dette en retard est-elle née ?
    .name = début de la dette en retard
    .help = Le jour ou le mois du paiement manqué.
    .why = La réparation unique couvre les dettes devenues en retard de 2020 à 2025 (Circulaire du 22 décembre 2025, rapportée).

fact-small_amount = Le montant en retard était-il de 10 000 RMB ou moins ?
    .name = montant en retard de 10 000 RMB au plus
    .help = Selon l’explication rapportée du centre de crédit : pour un contrat de crédit et un mois, tout ce qui était exigible et impayé à ce moment, avec les intérêts et les frais. Deux échéances manquées de 5 000 font 10 000.
    .why = La réparation unique considère chaque montant en retard séparément (Circulaire du 22 décembre 2025, rapportée).

fact-objected = Une contestation a-t-elle été reçue ?
    .name = réception de la contestation
    .help = Une contestation (异议) s’adresse à l’agence de crédit ou à la base de données, ou à la banque qui a signalé les données. Indiquer le jour de son arrivée.
    .why = Les vingt jours pour la vérification et la réponse courent à partir de là (art. 25(2) du Règlement de 2013).
    .step = la personne conteste l’information

fact-error_confirmed = La vérification a-t-elle constaté que l’information défavorable est fausse et ne devrait pas figurer au dossier ?
    .name = erreur confirmée
    .help = La réponse écrite le dit ; par exemple, ce n’est pas le prêt de la personne, ou il a été payé à temps. Si un détail seulement est faux ou manque, il doit aussi être rectifié, mais l’information défavorable reste ; répondre alors « Pas encore ».
    .why = L’information doit alors être rectifiée (art. 25(3) du Règlement de 2013).
    .step = la vérification constate que l’information défavorable est fausse

fact-no_error_confirmed = La vérification a-t-elle constaté qu’il n’y a pas d’erreur ?
    .name = constat d’absence d’erreur
    .help = La réponse écrite le dit.
    .why = La mention de la contestation est alors retirée (art. 25(3) du Règlement de 2013).
    .step = la vérification ne constate pas d’erreur

fact-cannot_confirm = La vérification n’a-t-elle pu établir ni l’un ni l’autre ?
    .name = doute persistant
    .help = La réponse écrite dit que la question ne peut pas être confirmée.
    .why = La vérification et la contestation doivent alors être consignées (art. 25(3) du Règlement de 2013).

fact-complaint_accepted = La succursale de la banque centrale a-t-elle déclaré une plainte recevable ?
    .name = recevabilité de la plainte
    .help = Une plainte (投诉) s’adresse à la succursale locale de la Banque populaire de Chine. Indiquer le jour où elle est déclarée recevable (受理).
    .why = Les trente jours pour sa réponse courent à partir de là (art. 26(2) du Règlement de 2013).
    .step = la succursale de la banque centrale déclare une plainte recevable

fact-data_ground = L’un de ces motifs s’applique-t-il aux données ?
    .name = motif d’effacement des données
    .help = Ce sont les motifs de la loi sur les informations personnelles. Choisir tout ce qui convient, ou rien.
    .why = Avec un tel motif, le détenteur doit effacer les données, et la personne peut le demander (art. 47 de la Loi sur la protection des informations personnelles ; art. 1037 du Code civil).
fact-data_ground-unlawful = Elles sont traitées contrairement à la loi ou à l’accord
fact-data_ground-purpose-gone = La finalité est atteinte ou ne peut pas l’être, ou les données ne lui sont plus nécessaires
fact-data_ground-service-ended = Le détenteur a cessé le service
fact-data_ground-consent-withdrawn = La personne a retiré son consentement

fact-deletion_asked = La personne a-t-elle demandé au détenteur d’effacer les données ?
    .name = demande d’effacement
    .help = Le jour où la demande a été faite.
    .why = Si le détenteur n’efface pas de lui-même, la personne peut le demander (art. 47(1) de la Loi sur la protection des informations personnelles).
    .step = la personne demande au détenteur d’effacer les données

fact-request_refused = Le détenteur a-t-il refusé une demande ?
    .name = demande refusée
    .help = Une demande de consulter, de rectifier ou d’effacer des informations personnelles. Le détenteur doit donner ses raisons.
    .why = Après un refus, la personne peut saisir le tribunal (art. 50 de la Loi sur la protection des informations personnelles).
    .step = le détenteur refuse la demande

fact-automated_only = Une décision importante sur la personne a-t-elle été prise par une machine seule ?
    .name = décision prise par une machine seule
    .help = Par exemple un prêt refusé par un programme sans que quelqu’un l’ait examiné.
    .why = La personne peut demander une explication et refuser une décision prise seulement de cette façon (art. 24(3) de la Loi sur la protection des informations personnelles).

fact-improper_evaluation = Une évaluation de crédit de la personne est-elle inappropriée ?
    .name = évaluation inappropriée
    .help = Une note ou une catégorie qui repose sur des éléments faux ou sans rapport, et pas seulement une information fausse.
    .why = Le Code civil donne le droit de la contester et d’en demander la rectification ou l’effacement (art. 1029).

fact-deleted = L’information défavorable n’est-elle plus affichée ?
    .name = fin de la publicité de l’information
    .help = Le premier jour où un nouveau rapport de crédit ne l’indiquait plus.
    .why = Les conséquences prennent fin avec elle.
    .step = l’information défavorable n’est plus affichée

## Questions de droit ouvertes

reading-first-day = Le jour où le comportement défavorable a pris fin est-il lui-même compté ?
reading-first-day-not-counted = Non : le décompte commence le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : l’article compte à partir du jour de la fin, les cinq ans prennent donc fin un jour plus tôt

reading-period-end-rolls = Si le dernier jour des cinq ans est un jour de repos, la période continue-t-elle jusqu’au jour ouvrable suivant ?
reading-period-end-rolls-no = Non : cette règle aide quelqu’un qui doit faire quelque chose à temps, et une information ne devrait pas être conservée plus longtemps à cause d’elle
reading-period-end-rolls-yes = Oui : la période prend fin le jour ouvrable suivant

reading-end-of-a-penalty = Information sur une sanction ou un jugement : à partir de quand les cinq ans courent-ils ? L’article parle de la fin du comportement ou de l’événement défavorable.
reading-end-of-a-penalty-conduct = À partir du jour où la faute elle-même a cessé
reading-end-of-a-penalty-carried-out = À partir du jour où la sanction ou le jugement a été exécuté, s’il est plus tardif

reading-retention-bars-deletion = Les cinq ans du Règlement sont-ils une durée de conservation qui doit s’écouler avant que les données soient effacées selon la loi sur les informations personnelles ?
reading-retention-bars-deletion-bars-deletion = Oui : jusqu’à leur terme, seules la conservation et la protection peuvent continuer, et l’effacement vient après
reading-retention-bars-deletion-only-a-maximum = Non : les cinq ans ne sont que la durée la plus longue permise

## Définitions

define-outside = les données sont détenues par un organisme public pour ses missions
define-end_of_event = le comportement ou l’événement défavorable a pris fin
define-five_years_last = le jour correspondant, cinq ans après la fin du comportement défavorable
define-five_years_end = les cinq ans prennent fin
define-within_the_window = retard né entre 2020 et 2025, et tout payé au plus tard le 31 mars 2026
define-one_time_kind = un petit crédit en retard d’une personne dans la base de données de la banque centrale
define-hidden_by = le dernier jour auquel la réparation unique devait prendre effet
define-answer_by = la vérification doit être terminée et la réponse donnée
define-unlawful = des données d’une personne sont traitées illégalement
define-other_ground = la finalité, le service ou le consentement n’existe plus
define-no_legal_retention = aucune durée légale de conservation ne s’y oppose

## Voies de sortie

path-five-years = Cinq ans après la fin
    .what = Une information défavorable sur une personne peut être conservée pendant cinq ans à partir du jour où le comportement ou l’événement défavorable a pris fin, et doit ensuite être effacée. Personne n’a besoin de le demander. Tant qu’une dette est en retard, les cinq ans n’ont pas commencé.
path-one-time = La réparation unique de 2025 et 2026
    .what = Un crédit en retard de 10 000 RMB au plus, né de 2020 à 2025 et payé entièrement au plus tard le 31 mars 2026, n’est plus affiché dans la base de données de la banque centrale. Le système devait le faire de lui-même, sans demande et sans frais. L’information est masquée, et non effacée. La règle est connue par des sources concordantes.
path-correction = Une information fausse ou incomplète est rectifiée
    .what = Une contestation peut être faite à tout moment. L’information est marquée comme contestée et vérifiée dans les vingt jours, avec une réponse écrite. Une erreur confirmée doit être rectifiée ; une information défavorable sans fondement disparaît alors, tandis qu’un détail faux est seulement rectifié.
path-data-correction = Un organisme public rectifie des données fausses
    .what = Selon la loi sur les informations personnelles, une personne peut demander la rectification de données fausses ou incomplètes. Le détenteur doit les vérifier et les rectifier promptement (及时). Aucun nombre de jours n’est fixé.
path-unlawful-processing = Les données traitées illégalement sont effacées
    .what = Les données traitées contrairement à la loi ou à un accord doivent être effacées. Si le détenteur ne le fait pas, la personne peut le demander, et saisir le tribunal après un refus. Aucun nombre de jours n’est fixé.
path-purpose-or-consent = La finalité, le service ou le consentement n’existe plus
    .what = Si la finalité est atteinte ou ne peut pas l’être, si les données ne sont plus nécessaires, si le service a cessé ou si le consentement est retiré, les données doivent être effacées, sauf si une durée légale de conservation court encore. Elles ne peuvent alors qu’être conservées et protégées.
path-improper-evaluation = Une évaluation inappropriée est rectifiée
    .what = Une personne peut contester une évaluation de crédit inappropriée et en demander la rectification ou l’effacement. Si la vérification le confirme, l’évaluateur doit agir promptement. Aucun nombre de jours n’est fixé.

## Procédures

procedure-own-report = Consulter et expliquer le dossier
    .what = La première démarche dans la plupart des cas : obtenir le rapport et voir ce qu’il dit.
procedure-own-report-get-report = La personne obtient son propre rapport, gratuitement deux fois par an
procedure-own-report-add-statement = La personne ajoute une explication à l’information défavorable, ou une mention et une déclaration au rapport

procedure-objection = Contester une information fausse ou manquante
    .what = Auprès de l’agence de crédit ou de la base de données, ou du prêteur qui l’a signalée. Ni durée minimale ni engagement n’est nécessaire.
procedure-objection-object = La personne conteste et demande une rectification
procedure-objection-mark = L’information est marquée comme contestée
procedure-objection-check-and-answer = L’information est vérifiée et la personne reçoit une réponse écrite dans les vingt jours
procedure-objection-correct = Une erreur ou une omission confirmée est rectifiée
procedure-objection-lift-mark = S’il n’y a pas d’erreur, la mention est retirée

procedure-complaint = Se plaindre, ou saisir le tribunal
    .what = Si une agence de crédit, un prêteur ou un utilisateur des données porte atteinte aux droits de la personne.
procedure-complaint-complain = La personne se plaint auprès de la succursale locale de la banque centrale
procedure-complaint-answer-complaint = La succursale répond par écrit dans les trente jours après avoir déclaré la plainte recevable
procedure-complaint-sue = La personne peut saisir directement le tribunal, sans plainte préalable

procedure-personal-data = Droits sur les informations personnelles
    .what = Ils valent envers tout détenteur de données, y compris les organismes publics. La loi dit « promptement » (及时) et ne fixe aucun nombre de jours.
procedure-personal-data-see-and-copy = La personne demande à consulter et à copier les données
procedure-personal-data-ask-correction = La personne demande la rectification de données fausses ou incomplètes
procedure-personal-data-ask-deletion = La personne demande l’effacement des données
procedure-personal-data-sue-on-refusal = Après un refus, qui doit être motivé, la personne saisit le tribunal

procedure-evaluation = Contester une évaluation de crédit
    .what = Pour une note ou une catégorie inappropriée.
procedure-evaluation-object-to-evaluation = La personne conteste et demande la rectification ou l’effacement

## Conséquences

effect-credit-record = L’information défavorable figure dans les rapports de crédit
effect-finance = Les prêteurs peuvent en tenir compte ; chaque prêteur décide pour lui-même

## Notes

note-clock-not-started = Souvent mal compris : d’après ces faits, le comportement ou l’événement défavorable n’a pas pris fin, les cinq ans n’ont donc pas commencé. Ils ne courent pas à partir du premier paiement manqué.
note-no-term-for-companies = Pour les sociétés, le Règlement ne fixe pas de durée aux informations défavorables. Les cinq ans ne valent que pour les personnes.
note-public-body-data = Une autre loi : les données que des organismes publics traitent pour leurs missions ne relèvent pas du Règlement sur l’information de crédit. Chercher la liste ou le dossier de cet organisme. Les droits sur les informations personnelles demeurent.
note-window-closed = La réparation unique est terminée : tout devait être payé au plus tard le 31 mars 2026. Ce qui a été payé plus tard est conservé cinq ans.
note-one-amount = Selon l’explication rapportée du centre de crédit : un montant veut dire tout ce qui était exigible et impayé pour un contrat dans un mois. Plusieurs montants sont considérés chacun séparément. Leur nombre n’importe pas.
note-hidden-not-deleted = Masqué n’est pas effacé : des sources rapportent que la base de données n’affiche plus l’information. On n’a pas trouvé si d’autres agences de crédit font de même.
note-no-application-no-fee = Personne ne peut faire payer l’effacement ou la non-collecte d’une information défavorable. La réparation unique n’exigeait pas de demande. Quiconque propose l’un ou l’autre contre de l’argent ne mérite pas confiance.
note-repair-is-no-product = Les entreprises qui vendent une « réparation du crédit » et qui, en fait, fournissent de l’information de crédit relèvent des règles de la banque centrale et ont besoin de son agrément.
note-not-told-before = À signaler : quiconque signale une information défavorable sur une personne doit d’abord l’en prévenir, sauf si la loi rend l’information publique. Un manquement grave peut être puni d’une amende. L’article ne dit pas que l’information disparaît.
note-record-of-doubt = Si la vérification ne peut confirmer ni l’un ni l’autre, la vérification et la contestation doivent être consignées à côté de l’information.
note-not-deleted-in-time = D’après ces faits, les cinq ans sont écoulés. Une information défavorable qui n’est pas effacée à temps peut entraîner une amende pour l’agence de crédit ou la base de données, et des dommages-intérêts.
note-state-database-too = Les règles sur les cinq ans, les rapports gratuits, les contestations et les plaintes lient aussi la base de données de la banque centrale.
note-scores = Une note de crédit ne peut pas utiliser des éléments sans rapport avec le crédit.
note-error-has-no-minimum = Faire rectifier une erreur est une autre voie que d’attendre : elle n’a pas de durée minimale et ne demande ni paiement ni engagement.
note-legal-retention = Tant qu’une durée légale de conservation court, ou si l’effacement est techniquement difficile, le détenteur doit cesser tout traitement autre que la conservation et la protection des données. Savoir si les cinq ans sont une telle durée est une question ouverte.
note-timely-without-days = Pour ces droits, les lois disent « promptement » et ne fixent aucun nombre de jours. Une demande datée aide à montrer un retard.
note-automated-decision = Une personne peut demander comment une décision automatisée importante a été prise, et refuser une décision prise seulement par une machine.
note-state-bodies = Les organismes publics ne peuvent traiter des informations personnelles que dans les limites de leurs compétences et procédures légales et pas plus que nécessaire, et doivent en informer la personne, sauf si cela gênait leur mission.
note-reasons-and-court = Un refus doit être motivé, et la personne peut saisir le tribunal contre lui. Chacun peut aussi se plaindre auprès des autorités compétentes pour les informations personnelles.
note-credit-law-first = Les deux lois s’appliquent : pour la relation avec les agences de crédit, le Code civil renvoie aux règles sur les informations personnelles et à d’autres lois, comme le Règlement sur l’information de crédit.
note-freshness = Actualité : aucune modification ultérieure de ces règles n’a été trouvée jusqu’en novembre 2026. Des modifications ultérieures ne peuvent pas être exclues.

## Sources

source-credit-2013 = Règlement sur le secteur de l’information de crédit (Conseil des affaires d’État, 2013)
    .short = Règlement de 2013 sur l’information de crédit
source-pboc-2021 = Mesures pour l’activité d’information de crédit (Banque populaire de Chine, 2021)
    .short = Mesures de 2021 sur l’information de crédit
source-one-time-2025 = Circulaire de la Banque populaire de Chine sur une réparation unique du crédit (22 décembre 2025)
    .short = Circulaire de 2025 sur la réparation unique
source-personal-data-2021 = Loi sur la protection des informations personnelles (2021)
    .short = Loi sur la protection des informations personnelles
source-civil-code = Code civil
