# Les ordonnances de restriction de dépenses : chaque mot qu’on en lit.
# La logique se trouve dans rules/consumption-restriction/pack.toml ; un id de là-bas a ses mots ici.

title = Une ordonnance de restriction de dépenses (限制消费令)
    .short = Ordonnance de restriction de dépenses
act = lever l’ordonnance
gone = l’ordonnance est levée
was = l’ordonnance a été levée
about = Un tribunal peut restreindre les dépenses de quelqu’un qui n’a pas payé ou fait ce qu’ordonne un jugement dans le délai fixé : pas d’avion, pas de trains G, pas d’école privée à frais élevés, et plus encore. Il le fait par une ordonnance à part. L’ordonnance peut exister seule, sans inscription sur la liste des débiteurs judiciaires défaillants ; une personne qui est sur cette liste doit aussi être soumise aux restrictions. Quand le débiteur est une société, son représentant légal et quelques autres y sont soumis avec elle. C’est le tribunal qui lève l’ordonnance.
keeper = le tribunal
actor-person = la personne visée par l’ordonnance
look-for = Le titre 限制消费令 (dans les anciennes ordonnances 限制高消费令), avec la signature du président du tribunal, une durée, les dépenses interdites et les conséquences. En ligne : 限制消费人员 sur le site web d’exécution des tribunaux (中国执行信息公开网).

## Groupes de questions

group-order = Que sait-on de l’ordonnance ?
group-list = Le débiteur est-il aussi sur la liste des débiteurs judiciaires défaillants ?
group-payment = Lequel de ces événements a eu lieu pour la dette ?
group-early = Lequel de ces points pourrait mener à une fin anticipée ?
group-error = L’ordonnance était-elle une erreur, et qu’a-t-on fait contre elle ?
group-exceptions = Le tribunal a-t-il fait une exception pour un voyage ?
group-afterwards = L’ordonnance a-t-elle été levée ?

## Faits

fact-who = Qui l’ordonnance soumet-elle aux restrictions ?
    .name = personne visée par l’ordonnance
    .help = Une société ne prend pas l’avion : quand une société ou une autre organisation doit la dette, l’ordonnance atteint aussi quatre sortes de personnes. L’ordonnance nomme le débiteur ; le site web peut montrer les autres.
    .why = Certaines voies ne valent que pour les gens d’une société, et le texte de 2010 n’atteignait pas le contrôleur effectif (art. 3(2) des Dispositions de 2010 et de 2015 sur les restrictions de dépenses).
fact-who-debtor = La personne qui doit la dette
fact-who-entity = La société ou l’autre organisation qui la doit
fact-who-representative = Son représentant légal ou principal responsable (法定代表人、主要负责人)
fact-who-responsible = Quelqu’un de directement responsable du non-paiement (直接责任人员)
fact-who-controller = Son contrôleur effectif (实际控制人)

fact-ordered_on = Quel jour l’ordonnance a-t-elle été prise ?
    .name = ordonnance
    .help = La date au bas de l’ordonnance. On peut aussi répondre par un mois ou une année seulement.
    .why = Elle dit si c’est le texte de 2010 ou celui de 2015 qui s’applique à l’ordonnance.

fact-order_until = Jusqu’à quel jour l’ordonnance dit-elle qu’elle court ?
    .name = dernier jour de l’ordonnance
    .help = L’ordonnance doit indiquer une durée (限制消费的期间). Laisser cette réponse ouverte si l’ordonnance n’a pas été vue ou ne nomme aucun jour.
    .why = Aucun article ne fixe de longueur ; seule l’ordonnance le fait (art. 5 des Dispositions de 2015 sur les restrictions de dépenses).

fact-grace_months = Combien de mois de grâce le tribunal a-t-il accordés ?
    .name = délai de grâce en mois
    .help = Depuis 2020, le tribunal peut, mais sans obligation, accorder un à trois mois avant que les mesures soient appliquées (宽限期). Répondre 0 s’il n’en a pas accordé.
    .why = Si la dette est payée dans ce délai, les mesures ne doivent pas être appliquées (point 15 de l’Avis de 2019, tel que rapporté).

fact-order_served = Quel jour l’ordonnance a-t-elle été notifiée ?
    .name = notification de l’ordonnance
    .help = La notification (送达) est la remise officielle.
    .why = Un délai de grâce pourrait courir à compter de la notification ; ce qui a été lu ne le dit pas (points 14 et 15 de l’Avis de 2019, tels que rapportés).

fact-listed = Le débiteur est-il ou était-il sur la liste des débiteurs judiciaires défaillants pendant que l’ordonnance était en place ?
    .name = inscription sur la liste des débiteurs judiciaires défaillants
    .help = La liste (失信被执行人名单) peut être consultée sur le site web d’exécution des tribunaux. Être soumis à des restrictions de dépenses (限制消费人员) n’est pas la même chose qu’être inscrit.
    .why = Un débiteur inscrit doit être soumis aux restrictions (art. 1(2) des Dispositions de 2015 sur les restrictions de dépenses).

fact-list_deleted = L’inscription sur la liste des débiteurs judiciaires défaillants a-t-elle été supprimée ?
    .name = suppression de la liste des débiteurs judiciaires défaillants
    .help = Le jour où le tribunal a supprimé cette inscription.
    .why = Tant que l’inscription demeure, le tribunal doit restreindre les dépenses (art. 1(2) des Dispositions de 2015 sur les restrictions de dépenses).
    .step = le tribunal supprime l’inscription sur la liste des débiteurs judiciaires défaillants

fact-performed = Tout ce qu’ordonne le jugement a-t-il été fait ?
    .name = exécution complète
    .help = Pour une dette d’argent : payée en entier, avec intérêts et frais (履行完毕). Pour les gens d’une société, c’est la dette de la société qui compte.
    .why = Le tribunal doit alors lever promptement l’ordonnance (art. 9 des Dispositions de 2015 sur les restrictions de dépenses).
    .step = tout ce qu’ordonne le jugement est fait

fact-enforced = Le tribunal a-t-il lui-même recouvré toute la dette ?
    .name = exécution forcée complète par le tribunal
    .help = Le tribunal a saisi ou vendu des biens, et le jugement est entièrement exécuté (执行完毕).
    .why = L’obligation est alors exécutée aussi, et l’ordonnance doit être levée promptement (art. 9 des Dispositions de 2015 sur les restrictions de dépenses).
    .step = le tribunal achève l’exécution forcée

fact-settlement_performed = Une transaction a-t-elle été conclue et entièrement exécutée ?
    .name = transaction exécutée
    .help = Le débiteur et le créancier sont convenus d’autre chose pendant l’exécution forcée (执行和解), et chaque partie en a été accomplie. Une signature seule ne suffit pas.
    .why = Le tribunal clôt alors le dossier d’exécution (art. 8 des Dispositions sur la transaction dans l’exécution). C’est une question ouverte de savoir si c’est une exécution au sens de l’art. 9.
    .step = la transaction est entièrement exécutée

fact-security_given = Une garantie bonne et effective a-t-elle été donnée ?
    .name = garantie
    .help = Par exemple une caution ou un gage qui couvre la dette (确实有效的担保).
    .why = Le tribunal peut alors lever l’ordonnance (art. 9 des Dispositions de 2015 sur les restrictions de dépenses).
    .step = la personne donne une garantie bonne et effective

fact-creditor_agreed = Le créancier a-t-il accepté la levée de l’ordonnance ?
    .name = accord du créancier
    .help = Le créancier est qui a demandé au tribunal l’exécution forcée (申请执行人). Un accord écrit vaut mieux.
    .why = Le tribunal peut alors lever l’ordonnance (art. 9 des Dispositions de 2015 sur les restrictions de dépenses).
    .step = le créancier accepte la levée de l’ordonnance

fact-change_proved = Le tribunal a-t-il constaté que le changement de représentant légal ou de principal responsable était réel ?
    .name = preuve d’un vrai changement de fonction
    .help = La société avait vraiment besoin du changement, et la personne montre qu’elle n’en est ni le contrôleur effectif ni directement responsable de la dette impayée. Le tribunal le vérifie.
    .why = Les restrictions doivent alors être levées pour l’ancien titulaire, et tombent sur son successeur (point 17(2) de l’Avis de 2019, tel que rapporté).
    .step = le tribunal constate que le changement est réel et que la personne n’a ni contrôle ni responsabilité directe

fact-circumstances = Lequel de ces points était vrai quand l’ordonnance a été prise ?
    .name = circonstances au moment de l’ordonnance
    .help = Choisir tout ce qui convient, ou rien. Les trois premiers résultent des Dispositions, les autres d’un avis de politique, qui lie moins.
    .why = Ce sont des raisons de demander une rectification (art. 1(1) et 3(2) des Dispositions de 2015 sur les restrictions de dépenses ; point 16 de l’Avis de 2019, tel que rapporté).
fact-circumstances-time-not-over = Le délai fixé dans l’avis d’exécution (执行通知书) n’était pas écoulé
fact-circumstances-nothing-left-to-do = Ce qu’ordonne le jugement avait déjà été fait
fact-circumstances-not-covered = La personne n’est ni le débiteur ni l’une des personnes de la société visées à l’art. 3(2)
fact-circumstances-assets-controlled = Le tribunal contrôlait déjà assez de biens pour payer la dette, 16(1)
fact-circumstances-creditor-asked-to-wait = Le créancier avait demandé d’attendre, 16(1)
fact-circumstances-student-loan = Étudiant à plein temps, et un prêt de campus (校园贷), 16(3)

fact-application_received = Le tribunal a-t-il reçu une demande de rectification ?
    .name = demande de rectification reçue
    .help = Par écrit, au tribunal qui exécute le jugement. Indiquer le jour où le tribunal l’a reçue.
    .why = Il est rapporté que les règles de rectification d’une inscription sur la liste des débiteurs judiciaires défaillants s’appliquent par renvoi (point 18 de l’Avis de 2019) : le tribunal a alors quinze jours.
    .step = la personne remet au tribunal une demande écrite de rectification

fact-upheld = Le tribunal a-t-il jugé la demande fondée ?
    .name = demande jugée fondée
    .help = Le tribunal admet que l’ordonnance n’aurait pas dû être prise, ou pas contre cette personne.
    .why = À partir de là courent trois jours ouvrables (point 18 de l’Avis de 2019, tel que rapporté ; art. 12(1) des Dispositions de 2017).
    .step = le tribunal juge la demande fondée

fact-rejection_served = Une décision qui rejette la demande a-t-elle été notifiée ?
    .name = notification du rejet
    .help = C’est le jour de la notification qui compte, non la date sur le papier.
    .why = Les dix jours pour s’adresser au tribunal supérieur courent à compter de la notification (point 18 de l’Avis de 2019, tel que rapporté ; art. 12(1) des Dispositions de 2017).
    .step = le rejet est notifié

fact-reconsideration_sent = Une demande de réexamen a-t-elle été postée ou déposée ?
    .name = envoi de la demande de réexamen
    .help = Une demande postée avant la fin des dix jours est faite à temps, même si elle arrive plus tard.
    .why = Les dix jours comptent jusqu’à l’envoi (art. 85(4) de la Loi de procédure civile).
    .step = la personne envoie une demande de réexamen

fact-reconsideration_received = Le tribunal supérieur a-t-il reçu la demande de réexamen ?
    .name = réception de la demande de réexamen
    .help = Le réexamen (复议) se demande au tribunal immédiatement supérieur.
    .why = Ses quinze jours courent à compter de ce jour (point 18 de l’Avis de 2019, tel que rapporté ; art. 12(1) des Dispositions de 2017).
    .step = la personne demande un réexamen au tribunal immédiatement supérieur

fact-reconsideration_upheld = Le tribunal supérieur a-t-il jugé la demande fondée ?
    .name = réexamen décidé en faveur de la personne
    .help = Le tribunal immédiatement supérieur décide en faveur de la personne soumise aux restrictions.
    .why = C’est la dernière étape de cette voie (point 18 de l’Avis de 2019, tel que rapporté ; art. 12(1) des Dispositions de 2017).
    .step = le tribunal supérieur décide en faveur de la personne

fact-temporary_lift = Le tribunal a-t-il levé les restrictions de voyage pour un seul voyage urgent ?
    .name = levée temporaire des restrictions de voyage
    .help = Le président du tribunal peut autoriser pour peu de temps les avions et les trains rapides. Indiquer le jour à partir duquel cela court.
    .why = Cela dure un mois au plus, et l’ordonnance demeure (point 17(3) de l’Avis de 2019, tel que rapporté).
    .step = le tribunal lève les restrictions de voyage pour un voyage

fact-lifted = Le tribunal a-t-il levé l’ordonnance ?
    .name = levée de l’ordonnance
    .help = Le jour où le tribunal l’a levée par avis ou par annonce (解除限制消费令). Pour les gens d’une société : le jour où elle a été levée pour cette personne.
    .why = Cela met fin à toutes les restrictions.
    .step = le tribunal lève l’ordonnance

## Questions de droit ouvertes

reading-transition = L’ordonnance date d’avant le 22 juillet 2015. Quel texte s’y applique aujourd’hui ? La décision de modification ne dit rien des anciennes ordonnances.
reading-transition-new-text = Le texte de 2015, à partir du jour de son entrée en vigueur
reading-transition-old-text = Le texte de 2010 continue pour cette ordonnance

reading-consumption-while-listed = L’ordonnance pourrait être levée, mais le débiteur est encore sur la liste des débiteurs judiciaires défaillants. Les restrictions de dépenses prennent-elles fin ?
reading-consumption-while-listed-list-prevails = Non, pas tant que le débiteur est inscrit : un débiteur inscrit doit être soumis aux restrictions (art. 1(2))
reading-consumption-while-listed-performance-prevails = Oui : l’article 9 décide, et il ne parle pas de la liste

reading-period-end = Que se passe-t-il quand la durée indiquée dans l’ordonnance est écoulée ? Aucun article ne le dit.
reading-period-end-limits-end = Les restrictions prennent fin avec elle, parce que l’ordonnance elle-même en fixe le temps
reading-period-end-until-lifted = Elles continuent jusqu’à ce que le tribunal lève l’ordonnance, parce que seule la levée est réglée

reading-settlement-counts = Une transaction entièrement exécutée est-elle la même chose que l’exécution du jugement ?
reading-settlement-counts-yes = Oui : le tribunal clôt le dossier d’exécution, et il ne reste rien à exécuter
reading-settlement-counts-no = Non : l’article 9 parle des obligations fixées par le jugement ; il faut alors l’accord du créancier

reading-grace-start = À partir de quand court un délai de grâce ? Le passage qui a été lu ne le dit pas.
reading-grace-start-decision = À partir du jour de l’ordonnance
reading-grace-start-service = À partir du jour où l’ordonnance est notifiée

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Oui, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Non, seulement du lundi au vendredi

## Définitions, telles qu’elles apparaissent dans les explications

define-official = la personne est soumise aux restrictions à cause de la dette d’une société
define-covered = l’ordonnance atteint cette personne selon le texte qui s’applique
define-paid = le jugement est exécuté en entier, par le débiteur ou par le tribunal
define-free_of_list = aucune inscription sur la liste des débiteurs judiciaires défaillants ne maintient les restrictions
define-grace_end = le dernier jour du délai de grâce (宽限期)
define-order_begins = quand les restrictions commencent : avec l’ordonnance, ou après un délai de grâce qui n’a pas servi à payer
define-limits_begin = les restrictions commencent pour cette personne
define-limits_end = la fin des restrictions : l’ordonnance est levée, ou sa durée est écoulée
define-fix_days = trois jours ouvrables (三个工作日)
define-reconsideration_deadline = dix jours après la notification du rejet, reportés au jour ouvrable suivant si le dernier jour est un jour de repos
define-in_time = la demande de réexamen a été envoyée à temps et est arrivée
define-against_the_rules = d’après ces faits, les Dispositions ne permettent pas l’ordonnance, ou pas contre cette personne
define-against_policy = l’Avis de 2019 dit de ne pas restreindre les dépenses dans un tel cas

## Voies pour sortir de l’ordonnance

path-performed = Tout ce qu’ordonne le jugement est fait
    .what = Après l’exécution complète, le tribunal doit lever l’ordonnance promptement (及时), par avis ou annonce à tous ceux qu’il en avait informés. Aucun nombre de jours n’est fixé. Tant que le débiteur est encore sur la liste des débiteurs judiciaires défaillants, l’article 1(2) s’y oppose.
path-enforced = Le tribunal achève lui-même l’exécution forcée
    .what = Quand le tribunal a tout recouvré, l’obligation est exécutée aussi, et le tribunal doit lever l’ordonnance promptement. Aucun nombre de jours n’est fixé.
path-settled = Une transaction est exécutée en entier
    .what = Une interprétation : une fois qu’une transaction conclue pendant l’exécution forcée a été entièrement exécutée, le tribunal clôt le dossier ; l’ordonnance n’a alors plus rien à garantir et doit être levée. Sinon, l’accord du créancier permet au tribunal de la lever.
path-period-over = La durée indiquée dans l’ordonnance est écoulée
    .what = L’ordonnance doit indiquer une durée. Selon la lecture retenue ici, les restrictions prennent fin avec elle, sauf si le débiteur est encore sur la liste des débiteurs judiciaires défaillants. Le tribunal peut prendre une nouvelle ordonnance tant que la dette est impayée.
path-security = Une garantie est donnée
    .what = Pendant la durée, le tribunal peut lever l’ordonnance si une garantie bonne et effective est donnée. Il le peut, mais sans obligation.
path-creditor-agrees = Le créancier est d’accord
    .what = Pendant la durée, le tribunal peut lever l’ordonnance si le créancier est d’accord. Il le peut, mais sans obligation.
path-change-of-office = L’ancien représentant légal prouve un vrai changement
    .what = Quelqu’un qui n’est plus le représentant légal ou le principal responsable de la société peut demander à être libéré des restrictions. Il doit prouver qu’il ne contrôle pas la société et n’est pas directement responsable de la dette ; le changement doit avoir été nécessaire à l’entreprise. Si le tribunal le constate, il doit accepter. Cela est connu par des citations d’un avis de politique.
path-correction = Une demande de rectification aboutit
    .what = La personne soumise à tort aux restrictions peut demander au tribunal d’exécution une rectification, à tout moment. Il est rapporté qu’un avis de politique applique par renvoi les règles de la liste des débiteurs judiciaires défaillants : quinze jours pour décider, trois jours ouvrables pour rectifier.
path-reconsideration = Le tribunal supérieur décide en faveur de la personne
    .what = Si la demande est rejetée, la personne peut s’adresser au tribunal immédiatement supérieur dans les dix jours de la notification ; il a quinze jours. Il est rapporté que ces règles aussi s’appliquent par renvoi.
path-grace = La dette est payée dans le délai de grâce
    .what = Si le tribunal a accordé un à trois mois de grâce et que la dette est payée dans ce délai, les mesures ne doivent pas être appliquées. Cela est connu par des rapports sur un avis de politique.

## Procédures

procedure-order = La prise de l’ordonnance
    .what = En principe, le créancier la demande par écrit ; si nécessaire, le tribunal agit de lui-même (art. 4). Il regarde si le débiteur reste passif, se dérobe ou résiste, et ce que le débiteur peut faire (art. 2).
procedure-order-issue = L’ordonnance est signée par le président du tribunal et indique la durée, les dépenses interdites et les conséquences
procedure-order-serve = L’ordonnance doit être notifiée ; elle compte à partir du jour où elle est signée (rapporté)
procedure-lifting = La levée de l’ordonnance
    .what = Le tribunal doit lever l’ordonnance promptement, et en informer tous ceux qu’il avait informés de l’ordonnance. Aucun nombre de jours n’est fixé.
procedure-lifting-lift-after-performance = Après l’exécution complète, le tribunal lève l’ordonnance promptement (及时)
procedure-lifting-lift-after-change = Après un changement de fonction prouvé, le tribunal lève les restrictions pour l’ancien titulaire
procedure-early-lifting = Demander une fin anticipée
    .what = Avec une bonne garantie, ou avec l’accord du créancier, le tribunal peut lever l’ordonnance de façon anticipée. Il n’y est pas obligé.
procedure-early-lifting-ask-to-lift = La personne demande au tribunal de lever l’ordonnance
procedure-correction = Demander la rectification
    .what = La personne soumise aux restrictions s’adresse par écrit au tribunal d’exécution. Les étapes et les délais sont ceux de la liste des débiteurs judiciaires défaillants, qu’un avis de politique, selon ce qui est rapporté, applique par renvoi (参照).
procedure-correction-apply = La personne remet une demande écrite, à tout moment
procedure-correction-review = Le tribunal en décide dans les quinze jours
procedure-correction-correct = Si la demande est fondée, le tribunal rectifie dans les trois jours ouvrables
procedure-correction-ask-reconsideration = Après un rejet, la personne s’adresse au tribunal immédiatement supérieur dans les dix jours de la notification
procedure-correction-decide-reconsideration = Le tribunal supérieur décide dans les quinze jours
procedure-necessary-spending = Demander une dépense nécessaire
    .what = Pour des dépenses dont la vie ou l’activité a besoin, la personne doit s’adresser d’abord au tribunal, et peut aller de l’avant une fois que le tribunal a approuvé.
procedure-necessary-spending-ask-approval = La personne demande l’approbation avant de dépenser
procedure-private-spending = Dépenses privées des gens d’une société
    .what = Le représentant légal, le principal responsable, les personnes responsables et le contrôleur effectif d’une société peuvent demander à faire des dépenses privées, avec leurs propres biens. Si le tribunal constate que c’est le cas, il doit le permettre. Il est rapporté que le point 17(1) de l’Avis de 2019 dit la même chose.
procedure-private-spending-ask = La personne s’adresse au tribunal d’exécution ; s’il est vrai que la dépense est privée et faite avec ses propres biens, le tribunal doit la permettre
procedure-urgent-travel = Demander un seul voyage urgent
    .what = Pour une maladie grave de la personne ou d’un proche parent, les obsèques d’un parent, une obligation officielle, des affaires étrangères ou un examen important, le président du tribunal peut lever l’interdiction des avions et des trains rapides pour un mois au plus. Cela est connu par des citations d’un avis de politique.
procedure-urgent-travel-ask-temporary-lift = La personne demande une levée temporaire, avec la preuve de la raison
procedure-urgent-travel-limits-return = Les restrictions de voyage reviennent au plus tard après un mois

## Conséquences

effect-consumption-restriction = Une ordonnance de restriction de dépenses (限制消费令)
effect-air-travel = Pas de voyage en avion
effect-soft-sleeper-and-ship = Pas de couchette molle dans les trains, et pas de deuxième classe ou mieux sur les bateaux
effect-high-speed-rail = Pas de place dans les trains G, et pas de première classe ou mieux dans les autres trains rapides
effect-luxury-venues = Pas de grosses dépenses dans les hôtels étoilés, les boîtes de nuit, les golfs et autres lieux de ce genre
effect-real-estate = Pas d’achat d’immeubles, et pas de construction ni de décoration coûteuse de maisons
effect-high-end-offices = Pas de location de bureaux, de chambres d’hôtel ou d’appartements haut de gamme comme lieux de travail
effect-vehicles = Pas d’achat de véhicules dont l’activité n’a pas besoin
effect-holidays = Pas de tourisme ni de vacances
effect-private-school = Pas d’école privée à frais élevés pour les enfants
effect-insurance-and-wealth = Pas de produits d’assurance ou de placement à primes élevées
effect-other-spending = Pas d’autres dépenses dont la vie et le travail n’ont pas besoin

## Remarques

note-stands-alone = Deux choses différentes : un tribunal peut restreindre les dépenses sans inscrire personne, et ne plus être sur la liste des débiteurs judiciaires défaillants ne met pas fin à l’ordonnance. Le lien n’existe que dans un sens : un débiteur inscrit doit être soumis aux restrictions.
note-promptly-has-no-number = Facile à mal comprendre : le tribunal doit lever l’ordonnance « promptement » (及时). Les trois jours ouvrables que nomment beaucoup de pages sont ceux de la liste des débiteurs judiciaires défaillants ; l’article 9 ne donne aucun nombre. Si rien ne se passe, la personne peut demander par écrit, puis demander une rectification.
note-listed-must-be-limited = Tant que le débiteur est sur la liste des débiteurs judiciaires défaillants, le tribunal doit restreindre les dépenses. L’inscription a ses propres règles ; il faut l’examiner comme une seconde inscription.
note-consumption-tension = Tension entre deux textes : après l’exécution complète, le tribunal doit lever promptement l’ordonnance, mais un débiteur encore inscrit doit rester soumis aux restrictions. Les textes ne disent pas ce qui l’emporte.
note-period-must-be-stated = À vérifier : l’ordonnance doit indiquer sa durée. Une ordonnance qui n’en indique pas ne suit pas l’article 5, et on peut le signaler au tribunal.
note-closing-the-round-lifts-nothing = Facile à mal comprendre : la clôture de la présente procédure d’exécution (终本) ne lève pas l’ordonnance. Selon des rapports sur les règles, une ordonnance est même une condition de cette clôture.
note-other-endings-silent = Un silence du texte : l’article 9 nomme l’exécution, la garantie et l’accord. Il ne dit pas ce que devient l’ordonnance quand le jugement est annulé, ne doit pas être exécuté, ou que l’exécution prend fin définitivement. L’ordonnance n’a alors plus d’obligation derrière elle, ce qui est une raison de s’adresser au tribunal.
note-official-not-listed = Deux choses différentes : les gens d’une société sont soumis aux restrictions avec la société, mais selon un avis de politique, connu par des rapports, ils ne doivent pas être mis sur la liste des débiteurs judiciaires défaillants pour la dette de la société.
note-leaving-office-is-not-enough = Facile à mal comprendre : démissionner ne met pas fin aux restrictions. L’ancien représentant légal ou principal responsable doit prouver qu’il ne contrôle pas la société et n’est pas directement responsable.
note-old-text-own-funds = Selon le texte de 2010, seules les dépenses faites avec les fonds du débiteur étaient restreintes, et les gens d’une société seulement pour les dépenses faites avec les biens de la société. Il ne nommait ni les trains G ni le contrôleur effectif. Sur la durée, les dépenses nécessaires et la levée (articles 5, 8 et 9), il disait des dépenses élevées ce que dit le texte de 2015 ; les articles indiqués sont ceux du texte de 2015.
note-no-transition = Une lacune du droit : rien ne dit quel texte s’applique aux ordonnances prises avant le 22 juillet 2015. Les deux réponses sont montrées là où elles diffèrent.
note-should-not-have-been-limited = D’après ces faits, les Dispositions ne permettent pas l’ordonnance, ou pas contre cette personne. On peut demander au tribunal de rectifier, à tout moment.
note-against-policy = Un avis de politique, connu par des rapports, dit de ne pas restreindre les dépenses dans un tel cas (pour les étudiants : en principe). Une demande de rectification peut s’y référer. Il lie moins qu’un article de loi.
note-school-fees = Connu par des rapports : une école privée n’est visée que si elle demande plus que d’habitude. Les écoles privées en tant que telles ne sont pas fermées aux enfants.
note-breach = Dépenser contre l’ordonnance peut être puni de détention jusqu’à 15 jours et d’une amende jusqu’à 100 000 yuans pour une personne ; dans des cas graves, cela peut être un crime. C’est aussi un motif propre pour une inscription de deux ans sur la liste des débiteurs judiciaires défaillants. L’article nomme encore l’ancien numéro de la disposition de la Loi de procédure civile.
note-sellers-who-ignore-the-notice = Toute personne que le tribunal a priée d’aider et qui permet quand même la dépense peut aussi en être tenue responsable.
note-objection-under-civil-procedure = Une interprétation : une personne soumise aux restrictions peut aussi contester l’ordonnance comme acte d’exécution. Cette voie a les mêmes quinze jours pour le tribunal et dix jours pour le tribunal supérieur. Ce qui a été lu ne dit pas laquelle des deux voies suit un tribunal.
note-compensation = Bon à savoir : si des dépenses ont été restreintes contrairement au droit, le dommage qui en résulte peut faire l’objet d’une indemnisation par l’État. C’est au tribunal de décider si quelque chose est dû.
note-exit-is-separate = Une question à part : une interdiction de quitter le pays est une décision propre. Elle n’accompagne pas cette ordonnance et ne prend pas fin automatiquement avec elle.
note-graded-measures-unread = Non vérifié : l’avis de politique a d’autres points, qui porteraient sur des mesures graduées et des incitations. Ils n’ont pas été lus.
note-freshness = Actualité : aucun changement de ces règles n’a été trouvé jusque vers août 2026. Des changements plus récents ne peuvent pas être exclus.

## Ce qui est supposé pour l’avenir

assume-no-new-order = le tribunal ne prend pas de nouvelle ordonnance

## Sources

source-consumption-2010 = Dispositions de la Cour populaire suprême sur la restriction des dépenses élevées des personnes soumises à l’exécution (2010)
    .short = Dispositions de 2010 sur les restrictions de dépenses
source-consumption-2015 = Dispositions de la Cour populaire suprême sur la restriction des dépenses élevées et des dépenses liées des personnes soumises à l’exécution (modifiées en 2015)
    .short = Dispositions de 2015 sur les restrictions de dépenses
source-good-faith-2019 = Avis de la Cour populaire suprême sur la bonne foi et la civilité dans l’exécution (2019)
    .short = Avis de 2019 sur la bonne foi dans l’exécution
    .part = point
    .parts = points
source-spc-2017 = Dispositions de la Cour populaire suprême sur la publication de la liste des débiteurs judiciaires défaillants (modifiées en 2017)
    .short = Dispositions de 2017
source-round-2016 = Dispositions de la Cour populaire suprême sur la clôture de la présente procédure d’exécution (2016, à titre d’essai)
    .short = Dispositions de 2016 sur la clôture de la procédure
source-settlement-2020 = Dispositions de la Cour populaire suprême sur la transaction dans l’exécution (modifiées en 2020)
    .short = Dispositions sur la transaction dans l’exécution
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
source-civil-code = Code civil
source-exit-entry-2012 = Loi sur l’administration des sorties et des entrées (2012)
    .short = Loi sur les sorties et les entrées
source-compensation-2022 = Interprétation de la Cour populaire suprême sur l’indemnisation judiciaire dans l’exécution (2022)
    .short = Interprétation de 2022 sur l’indemnisation
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
