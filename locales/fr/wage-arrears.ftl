# La liste des employeurs qui n’ont pas payé les salaires de travailleurs migrants, tenue par l’administration du travail : tous les textes qu’une personne lit à son sujet.

title = La liste pour salaires impayés de travailleurs migrants (拖欠农民工工资失信联合惩戒对象名单)
    .short = Salaires impayés
about = L’administration du travail inscrit sur cette liste les employeurs qui ont reçu l’ordre de payer les salaires de travailleurs migrants avant un jour fixé, ne l’ont pas fait et dont le cas est grave. Le représentant légal ou le dirigeant de l’employeur et les personnes directement responsables sont inscrits avec lui. Une inscription dure trois ans. Après le paiement, six mois sur la liste et un engagement écrit, l’employeur peut demander une radiation anticipée ; les personnes inscrites avec lui quittent alors aussi la liste.
keeper = l’administration du travail
look-for = Le document est une décision d’inscription (列入决定书) d’un bureau des ressources humaines et de la sécurité sociale (人力资源和社会保障局). Les sites web affichent 拖欠农民工工资失信联合惩戒对象名单, souvent abrégé en 欠薪“黑名单” ; avant 2022, 拖欠农民工工资“黑名单”.

actor-person = la personne inscrite
actor-third-party = l’employeur
actor-authority = l’administration du travail
actor-court = l’autorité de recours ou le tribunal

## Groupes de questions

group-listing = Que sait-on de la décision d’inscription ?
group-payment = Que s’est-il passé pour les salaires, et depuis l’inscription ?
group-application = Lesquelles de ces démarches vers une radiation anticipée ont été faites ?
group-validity = L’inscription était-elle juste, et un acte sur lequel elle repose a-t-il été annulé ?
group-dates = Lesquelles de ces dates sont connues ?
group-old-list = Que sait-on d’une inscription faite avant 2022 ?
group-afterwards = Que sait-on de la fin de l’inscription ?

## Faits

fact-decided_on = Quel jour l’administration du travail a-t-elle décidé l’inscription ?
    .name = décision d’inscription
    .help = La date qui figure sur la décision d’inscription (列入决定书), et non le jour de sa notification ou de sa publicité sur un site web. On peut aussi répondre par un mois ou une année seulement.
    .why = Les trois ans courent à partir du jour de la décision (art. 11 des Mesures de 2021). La date indique aussi si c’est le texte de 2017 ou celui de 2021 qui s’applique.

fact-who = Qui est la personne inscrite sur cette liste ?
    .name = qualité de la personne inscrite
    .help = La décision nomme un employeur (用人单位), et avec lui son représentant légal ou son dirigeant (法定代表人、主要负责人) et les personnes directement responsables. Un entrepreneur individuel (个体工商户) est à la fois un employeur et un particulier.
    .why = Seul l’employeur peut demander une radiation anticipée ; les autres quittent la liste avec lui (art. 5, 12 et 14(3) des Mesures de 2021). Les restrictions de voyage concernent les particuliers.
fact-who-responsible-person = Inscrite comme dirigeant, représentant légal ou responsable
fact-who-sole-trader = Inscrite comme employeur, et particulier (par exemple un entrepreneur individuel)
fact-who-entity = L’employeur lui-même, une société ou une autre organisation

fact-corrected = L’employeur a-t-il régularisé les salaires impayés ?
    .name = régularisation des salaires impayés
    .help = L’infraction est régularisée (改正) quand les salaires dus ont été payés. Chercher des reçus, des relevés bancaires ou un document de l’inspection du travail. Un paiement partiel ne suffit pas. La régularisation peut aussi avoir eu lieu avant la décision.
    .why = Les six mois pour la radiation anticipée comptent à partir de là (art. 12 des Mesures de 2021). Selon le texte de 2017, tel qu’il est rapporté, c’est le paiement dans l’année qui décide si l’inscription prend fin.
    .step = l’employeur paie tous les salaires dus

fact-pledged = L’employeur s’est-il engagé par écrit à ne plus laisser de salaires impayés ?
    .name = engagement écrit
    .help = Le texte demande un engagement écrit de crédit (书面信用承诺) selon lequel les salaires de travailleurs migrants ne seront plus laissés impayés.
    .why = Sans lui, il n’y a pas de radiation anticipée, et à lui seul il ne suffit pas (art. 12(1)(3) et 14(1) des Mesures de 2021).
    .step = l’employeur donne un engagement écrit

fact-relapsed = L’employeur a-t-il de nouveau laissé impayés des salaires de travailleurs migrants pendant son inscription ?
    .name = nouveaux salaires impayés
    .help = Une nouvelle infraction pendant le temps passé sur la liste. Toute nouvelle infraction compte, même moins grave.
    .why = Elle exclut la radiation anticipée (art. 13(1)(1) des Mesures de 2021). Selon le texte de 2017, tel qu’il est rapporté, elle prolongeait l’inscription.

fact-criminal = Y a-t-il une procédure pénale pour refus de payer des salaires ?
    .name = procédure pénale
    .help = L’infraction pénale est le refus de payer la rémunération du travail (拒不支付劳动报酬罪). En cours veut dire : il y a un soupçon et la procédure n’est pas terminée.
    .why = La procédure en cours et la responsabilité pénale excluent l’une et l’autre la radiation anticipée (art. 13(1)(2) des Mesures de 2021).
fact-criminal-none = Non
fact-criminal-pending = Oui, elle est en cours
fact-criminal-held-liable = Oui, la responsabilité pénale de quelqu’un a été retenue

fact-applied = L’administration du travail a-t-elle reçu la demande de radiation anticipée de l’employeur ?
    .name = réception de la demande de radiation anticipée
    .help = Par écrit, avec la preuve que les salaires ont été régularisés et avec l’engagement. Indiquer le jour où l’administration l’a reçue.
    .why = L’administration dispose de quinze jours ouvrables à partir de la réception (art. 14 des Mesures de 2021).
    .step = l’employeur demande la radiation anticipée

fact-granted = L’administration du travail a-t-elle décidé la radiation anticipée ?
    .name = décision de radiation anticipée
    .help = L’administration prend une décision écrite (决定书). Elle vaut pour tous ceux qui ont été inscrits avec l’employeur.
    .why = L’administration dispose ensuite de dix jours ouvrables pour radier les noms (art. 17(1)(2) des Mesures de 2021).
    .step = l’administration du travail décide la radiation anticipée

fact-refusal_served = Une décision refusant la radiation anticipée a-t-elle été notifiée ?
    .name = notification du refus
    .help = Un refus doit être motivé (不予提前移出的，应当说明理由).
    .why = Un recours administratif et un recours devant le juge administratif sont ouverts contre lui, chacun dans son délai (art. 14(2) et 18 des Mesures de 2021).
    .step = le refus est notifié

fact-restored = Une radiation anticipée a-t-elle été annulée, de sorte que l’inscription a été rétablie ?
    .name = inscription rétablie à cause de faits cachés ou de faux documents
    .help = Si l’employeur a intentionnellement caché les faits réels ou remis de faux documents (故意隐瞒真实情况、提供虚假资料), et que le cas est grave, l’administration annule la radiation anticipée (撤销提前移出决定，恢复列入状态).
    .why = Le début et la fin de l’inscription sont alors calculés à nouveau (art. 15 des Mesures de 2021).

fact-restored_on = Quel jour la radiation anticipée a-t-elle été annulée ?
    .name = annulation de la radiation anticipée
    .help = La date de la décision qui annule la radiation anticipée et rétablit l’inscription.
    .why = Les trois nouvelles années sont comptées à partir de là, sauf si une autre lecture est choisie (art. 15 des Mesures de 2021).

fact-circumstances = La situation au moment de la décision correspondait-elle à l’un de ces cas ?
    .name = circonstances lors de la décision
    .help = Choisir tout ce qui convient, ou rien. Grave veut dire l’une de deux choses : le montant atteint le seuil de l’infraction pénale de refus de payer des salaires, que chaque province fixe ; ou les impayés ont provoqué un incident collectif ou extrême ayant eu un effet social grave.
    .why = Les Mesures n’inscrivent personne sans un ordre de payer resté sans effet et l’un de deux motifs graves, et, à côté de l’employeur, seulement son dirigeant, son représentant légal et les personnes directement responsables (art. 5 des Mesures de 2021).
fact-circumstances-no-order = Aucun ordre de payer avant un jour fixé n’avait été donné
fact-circumstances-paid-in-time = Tout a été payé au plus tard le jour fixé dans l’ordre
fact-circumstances-not-grave = Aucun des deux motifs graves n’existait
fact-circumstances-not-responsible = La personne n’était ni dirigeant, ni représentant légal, ni directement responsable

fact-order_annulled = L’ordre de payer sur lequel repose l’inscription a-t-il été annulé ?
    .name = annulation de l’ordre de payer
    .help = L’ordre de payer avant un jour fixé (责令限期支付工资文书) peut être annulé par une autorité supérieure à la suite d’un recours administratif, ou par un tribunal.
    .why = L’administration doit alors annuler la décision d’inscription (art. 16 des Mesures de 2021).
    .step = l’ordre de payer est annulé

fact-data_found_wrong = L’administration a-t-elle constaté que l’inscription repose sur des informations fausses ?
    .name = constat que l’inscription repose sur des informations fausses
    .help = Par exemple une autre personne du même nom, ou un ordre de payer qui n’existe pas. Si un détail seulement est faux, il doit aussi être rectifié, mais l’inscription reste ; répondre alors « Pas encore ».
    .why = Quiconque traite des informations personnelles doit les vérifier et les rectifier promptement (art. 46 de la Loi sur la protection des informations personnelles).
    .step = l’administration du travail constate que l’inscription repose sur des informations fausses

fact-listing_annulled = La décision d’inscription elle-même a-t-elle été annulée ?
    .name = annulation de la décision d’inscription
    .help = Par l’administration du travail elle-même, ou à la suite d’un recours administratif ou d’un recours devant le juge (列入决定被依法撤销).
    .why = Les noms doivent être radiés dans les dix jours ouvrables (art. 17(1)(3) des Mesures de 2021).
    .step = la décision d’inscription est annulée

fact-decision_served = Quel jour la décision d’inscription a-t-elle été notifiée ?
    .name = notification de la décision
    .help = Le jour où la personne a reçu la décision ou en a eu connaissance autrement.
    .why = Les délais du recours administratif et du recours devant le juge courent à partir de la connaissance de la décision.

fact-order_deadline = Quel était le dernier jour pour payer selon l’ordre de l’administration ?
    .name = dernier jour pour payer selon l’ordre
    .help = L’ordre de payer (责令限期支付工资文书) indique un jour.
    .why = La décision d’inscription doit suivre dans les vingt jours ouvrables à partir de ce jour, ou dans les quarante avec une autorisation (art. 8(1) des Mesures de 2021).

fact-notice_received = Quel jour l’avis annonçant qu’une inscription est prévue a-t-il été reçu ?
    .name = avis d’inscription prévue
    .help = Avant de décider, l’administration doit informer les intéressés des motifs, du fondement et de leurs droits.
    .why = À partir de la réception, il y a cinq jours ouvrables pour contester (art. 6 des Mesures de 2021).

fact-objected = L’administration a-t-elle reçu une contestation de l’inscription prévue ?
    .name = contestation de l’inscription prévue
    .help = Indiquer le jour où l’administration l’a reçue.
    .why = L’administration dispose de cinq jours ouvrables pour l’examiner et en communiquer le résultat (art. 6(2) des Mesures de 2021).
    .step = la personne conteste l’inscription prévue

fact-listed_before = L’employeur avait-il déjà été inscrit sur cette liste, puis radié ?
    .name = inscription antérieure sur la liste
    .help = Cela ne compte que pour une inscription décidée avant 2022.
    .why = Selon le texte de 2017, tel qu’il est rapporté, une première inscription durait un an et une inscription ultérieure deux ans.

fact-deleted = L’inscription a-t-elle été radiée de la liste ?
    .name = radiation de la liste
    .help = Seulement si elle n’y figure plus maintenant. Si une radiation anticipée a été annulée plus tard, l’inscription est de retour : répondre « Pas encore ».
    .why = Les conséquences de l’inscription prennent fin avec la radiation effective.
    .step = l’administration du travail radie l’inscription de la liste

## Questions de droit ouvertes

reading-transition = L’inscription a été décidée avant 2022. Le texte de 2021 s’y applique-t-il maintenant ? Ce texte n’a pas de règle pour les inscriptions plus anciennes.
reading-transition-old-text = L’ancien texte continue de valoir pour les inscriptions plus anciennes
reading-transition-new-text = Le texte de 2021 s’applique aussi à elles

reading-first-day = Le premier jour est-il lui-même compté dans les trois ans et les six mois ?
reading-first-day-not-counted = Il n’est pas compté
reading-first-day-counted = Il est compté

reading-full-months = Six mois complets sur la liste : l’employeur peut-il faire sa demande le dernier jour des six mois, ou seulement le lendemain ?
reading-full-months-next-day = Seulement le lendemain
reading-full-months-same-day = Déjà le dernier jour

reading-term-end-rolls = Si le dernier jour des trois ans est un jour de repos, l’inscription continue-t-elle jusqu’au jour ouvrable suivant ?
reading-term-end-rolls-no = Non, les trois ans prennent simplement fin
reading-term-end-rolls-yes = Oui, comme pour les délais pour agir

reading-restart = Après des faits cachés ou de faux documents, le début et la fin de l’inscription sont calculés à nouveau. À partir de quel jour ?
reading-restart-from-restoration = Trois ans à partir du jour où l’inscription a été rétablie
reading-restart-another-day = À partir d’un autre jour ; le texte n’en indique aucun

reading-joint-measures-end = Quand les mesures des autres autorités prennent-elles fin ? Le texte dit : selon ce qui est prévu (按照规定).
reading-joint-measures-end-with-the-entry = Avec la radiation de la liste
reading-joint-measures-end-each-keeper-says = Quand l’autorité qui les a prises le dit

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Oui, il compte
reading-makeup-days-not-counted = Non, seulement du lundi au vendredi

reading-days-after-second-term = Une deuxième inscription sous le texte de 2017 : les vingt jours ouvrables pour la radiation s’y appliquent-ils aussi ? Aucune source ne le rapporte.
reading-days-after-second-term-twenty = Oui, vingt jours ouvrables
reading-days-after-second-term-not-said = Aucun nombre de jours n’est connu

## Définitions

define-new_text = le texte de 2021 s’applique
define-old_text = le texte de 2017 s’applique
define-removal_days = le délai pour radier les noms
define-decision_days = le délai pour décider de la demande
define-term_start = les trois ans commencent
define-term_counted = trois ans à partir du début
define-term_end = les trois ans prennent fin
define-six_months_start = les salaires sont régularisés et l’inscription existe
define-six_months_end = six mois sur la liste après la régularisation des salaires
define-six_months_full = les six mois sont complets
define-grant = l’administration du travail décide la radiation anticipée
define-early_conditions = les conditions de la radiation anticipée sont remplies
define-removal_due = le dernier jour pour radier les noms
define-first_term_end = l’année d’une première inscription prend fin (rapporté)
define-corrected_in_time = les salaires ont été régularisés dans l’année
define-two_years_added = deux ans ont été ajoutés : salaires non payés dans l’année, ou nouveaux impayés (rapporté)
define-extended_end = l’année et les deux ans ajoutés prennent fin (rapporté)
define-second_term_end = les deux ans d’une inscription ultérieure prennent fin (rapporté)
define-individual = la personne inscrite est un particulier
define-on_the_list = l’inscription existe et le Règlement de 2019 est en vigueur
define-joint_end = les mesures des autres autorités prennent fin

## Voies de sortie de la liste

path-expiry = Les trois ans s’écoulent
    .what = Une inscription dure trois ans à partir de la décision. L’administration doit alors radier tous les noms dans les dix jours ouvrables et cesser de les afficher. Personne n’a besoin de le demander, et le texte ne pose pas le paiement comme condition. La dette envers les travailleurs demeure.
path-early-removal = L’employeur peut demander une radiation anticipée
    .what = L’employeur a besoin de trois choses à la fois : les salaires régularisés, six mois sur la liste ensuite, et un engagement écrit. Il peut alors s’adresser à l’administration qui l’a inscrit. L’administration vérifie et décide dans les quinze jours ouvrables, et un refus doit être motivé. C’est un droit de demander, et non la promesse d’une réponse favorable.
path-early-removal-granted = L’administration du travail a décidé la radiation anticipée
    .what = Après une telle décision, les noms doivent être radiés dans les dix jours ouvrables. Tous ceux qui ont été inscrits avec l’employeur sont radiés avec lui.
path-order-annulled = L’ordre de payer est annulé
    .what = Si l’ordre sur lequel repose l’inscription est annulé, l’administration doit annuler la décision d’inscription. Le texte ne donne pas de nombre de jours pour cette démarche ; dix jours ouvrables suivent une fois qu’elle est faite. Ni paiement, ni temps d’attente, ni engagement n’est nécessaire.
path-listing-annulled = La décision d’inscription est annulée
    .what = Cela suit l’annulation de l’ordre de payer, ou le succès d’un recours administratif ou d’un recours devant le juge. Les noms doivent être radiés dans les dix jours ouvrables. C’est la voie pour une inscription injustifiée dès le départ, et elle ne comporte pas de temps d’attente.
path-data-correction = L’inscription repose sur des informations fausses
    .what = Un particulier peut demander à l’administration de rectifier des informations fausses ou incomplètes à son sujet. Elle doit vérifier et rectifier promptement ; aucun nombre de jours n’est donné, et un refus doit être motivé et peut être porté devant le tribunal. Qu’une inscription sans aucun fondement réel doive être radiée de cette façon est une interprétation. Ni temps d’attente ni engagement n’est nécessaire.
path-expiry-2017 = L’année d’une première inscription s’écoule (texte de 2017, rapporté)
    .what = Selon ce que rapportent des règles locales : si les salaires ont été régularisés et qu’il n’y a pas eu de nouveaux impayés dans l’année, l’administration décide la radiation dans les vingt jours ouvrables après l’année, sans demande. Le texte national lui-même n’a pas été lu sur ce point.
path-expiry-2017-extended = Les deux ans ajoutés s’écoulent (texte de 2017, rapporté)
    .what = Selon une source locale : si les salaires n’ont pas été régularisés, ou s’il y a eu de nouveaux impayés pendant l’inscription, l’année a été prolongée automatiquement de deux ans. Ce qu’il faut pour être radié à la fin de ces deux ans n’a pas été trouvé.
path-expiry-2017-second = Les deux ans d’une inscription ultérieure s’écoulent (texte de 2017, rapporté)
    .what = Selon ce que rapporte une règle locale, un employeur inscrit de nouveau après une radiation restait deux ans sur la liste. Ce qu’il faut pour être radié à la fin de ces deux ans n’a pas été trouvé.

## Procédures

procedure-early-removal = Radiation anticipée
    .what = De la demande à la fin de la publicité.
procedure-early-removal-apply = L’employeur fait la demande, avec la preuve du paiement et l’engagement
procedure-early-removal-decide = L’administration décide de la demande et motive un refus
procedure-early-removal-remove = L’administration radie tous les noms, cesse de les afficher et prévient les autres sites web
procedure-early-removal-share-the-removal = L’administration transmet promptement la radiation à la plateforme de crédit ; aucun nombre de jours n’est donné

procedure-correction = Rectifier des informations
    .what = Pour des informations fausses ou incomplètes sur un particulier, à tout moment.
procedure-correction-ask-correction = Demander à l’administration de rectifier ou de compléter les informations personnelles
procedure-correction-sue-if-refused = Saisir le tribunal si la demande est refusée ; le refus doit être motivé

procedure-remedies = Recours administratif et recours devant le juge
    .what = Contre la décision d’inscription et contre un refus de radiation anticipée. Ici, le choix de commencer par l’un ou par l’autre est libre. Les délais sont ceux des lois générales.
procedure-remedies-reconsideration = Former un recours administratif contre la décision d’inscription
procedure-remedies-lawsuit = Saisir le juge administratif contre la décision d’inscription, si aucun recours administratif n’a été formé
procedure-remedies-reconsideration-of-refusal = Former un recours administratif contre le refus
procedure-remedies-lawsuit-about-refusal = Saisir le juge administratif contre le refus, si aucun recours administratif n’a été formé

procedure-overdue = Les noms devraient être radiés et ne le sont pas
    .what = Les Mesures n’indiquent pas de recours pour cela. D’après la loi générale sur le recours administratif, une obligation qu’une autorité n’accomplit pas relève d’abord du recours administratif, et seulement ensuite d’un tribunal.
procedure-overdue-ask-reconsideration = Former un recours administratif parce que l’administration n’agit pas

procedure-before-the-decision = Avant la décision d’inscription
    .what = L’avis, la contestation et le temps dont l’administration dispose pour sa décision.
procedure-before-the-decision-object = Contester l’inscription prévue
procedure-before-the-decision-check-objection = Examiner la contestation et en communiquer le résultat
procedure-before-the-decision-decide = Décider de l’inscription
procedure-before-the-decision-decide-with-approval = Décider de l’inscription, si le cas est complexe et que le chef de l’administration a autorisé un délai plus long

## Conséquences

effect-publication = L’inscription est publique, sur le site web de l’administration du travail et sur d’autres
effect-circulation = L’inscription est partagée avec d’autres autorités par la plateforme de crédit
effect-subsidies = Restrictions sur les financements publics
effect-procurement-and-bidding = Restrictions sur les marchés publics et les appels d’offres
effect-finance = Restrictions sur les prêts et les autres financements
effect-market-access = Restrictions d’accès aux marchés
effect-tax-benefits = Restrictions sur les avantages fiscaux
effect-honours = Restrictions sur les prix et les distinctions
effect-air-travel = Pas de voyage en avion pour les particuliers inscrits (rapporté ; les Mesures disent seulement « voyages »)
effect-high-speed-rail = Pas de places de catégorie supérieure en train pour les particuliers inscrits (rapporté ; les Mesures disent seulement « voyages »)

## Ce que la radiation ne lève pas, ou ce que l’inscription ferme entre-temps

bar-civil-servant = Recrutement comme fonctionnaire exclu pendant l’inscription comme cible de sanctions conjointes
bar-supervisor = Fonction de superviseur (监察官) exclue pendant l’inscription comme cible de sanctions conjointes

## Notes

note-only-the-employer-applies = Le texte permet au seul employeur de demander la radiation anticipée. Un dirigeant ou un responsable quitte la liste avec lui ; une voie qui lui serait propre, par exemple après son départ de la société, n’est pas dans le texte. La contestation, le recours administratif et le recours devant le juge sont ouverts à chaque personne inscrite.
note-expiry-asks-for-no-payment = Les trois ans prennent fin même si rien n’a été payé : le texte ne pose pas de condition. Les salaires restent dus, et une nouvelle infraction peut entraîner une nouvelle inscription.
note-might-have-been-spared = Les salaires ont été payés et l’engagement a été donné avant la décision. L’administration aurait alors pu renoncer à l’inscription ; elle n’y était pas tenue. Il vaut la peine de demander si elle a signalé cette possibilité auparavant, comme elle le doit (art. 6).
note-should-not-have-been-listed = D’après ces faits, une condition de l’inscription manquait. C’est une raison de s’adresser à l’administration du travail, de former un recours administratif ou de saisir le juge ; les délais figurent sous les procédures.
note-decided-late = La décision est venue après les vingt jours ouvrables, ou quarante avec une autorisation, que le texte donne à l’administration. Le texte ne dit pas ce qui en découle.
note-false-papers = L’inscription a été rétablie parce que des faits ont été intentionnellement cachés ou que des documents étaient faux. Son début et sa fin sont calculés à nouveau. Le texte ne dit pas clairement à partir de quel jour.
note-applied-too-early = La demande a été reçue avant que les six mois sur la liste soient complets. L’administration peut la refuser pour cette raison. Le texte n’a pas de temps d’attente pour une nouvelle demande ; il vaut donc la peine de demander s’il faut la refaire une fois les six mois complets.
note-refused-without-reasons = Un refus doit être motivé, et un recours administratif comme un recours devant le juge sont ouverts contre lui. Le texte ne fixe pas de temps d’attente pour une nouvelle demande.
note-no-stay = Un recours devant le juge ne suspend pas l’inscription par lui-même. Le tribunal peut ordonner la suspension, par exemple quand le dommage serait difficilement réparable.
note-no-transition = L’inscription est antérieure à 2022. Le texte de 2021 n’a pas de règle pour les inscriptions plus anciennes et ne dit pas qu’il remplace le texte de 2017.
note-two-triggers-2017 = Connu seulement par des règles locales et des sources secondaires : une première inscription d’un an était prolongée de deux ans dans l’un de deux cas, si les salaires n’avaient pas été régularisés ou s’il y avait de nouveaux impayés pendant l’inscription. Le texte national n’a pas été lu sur ce point.
note-no-early-removal-2017 = Dans ce qui a pu être lu du texte de 2017, il n’y a pas de radiation anticipée. C’est une absence dans les sources rapportées, et non une règle qui a été lue.
note-criminal-apart = Une question distincte : refuser de payer des salaires peut être une infraction pénale. Payer avant la mise en accusation peut alléger ou écarter la peine. Une condamnation a ses propres conséquences pour les fonctions et les professions, et elles ne prennent pas fin avec cette liste.
note-which-travel-limits = Les Mesures disent seulement que les voyages sont restreints « conformément à la loi ». Selon ce qui est rapporté, un mémorandum de 2017 interdit aux particuliers inscrits l’avion et les places de catégorie supérieure en train. Les règles nationales de 2018 sur l’avion et le train, telles qu’elles sont rapportées, ne nomment pas cette liste ; elles laissent place à d’autres groupes sur lesquels les autorités s’accordent et qu’elles annoncent.
note-remedies-not-told = À vérifier : la décision disait-elle qu’elle peut être contestée, où et jusqu’à quand ? Sinon, le délai pour la contester ne commence que lorsque cela a été connu ou aurait dû l’être ; il prend fin au plus tard un an après la connaissance de la décision elle-même. Il en va de même pour un refus. Pour le recours administratif, cela figure dans la loi en vigueur depuis 2024.
note-credit-china = Une interprétation : la demande peut aussi être remise par le site web Credit China (信用中国), qui la transmet à l’administration du travail. Les propres règles de ce site affichent les inscriptions des listes d’infractions graves pendant un an au moins, alors que cette liste permet la radiation après six mois. Aucun texte ne dit comment les deux s’accordent.
note-names-of-persons-on-credit-china = Credit China n’affiche pas, en principe, d’informations sur des particuliers. Si un nom y est affiché, il est possible de le contester ; la contestation est examinée dans les sept jours ouvrables après avoir été déclarée recevable.
note-freshness = Actualité : les textes ont été comparés pour la dernière fois le 23 novembre 2026, et aucune modification des Mesures de 2021 n’a été trouvée. Des modifications ultérieures ne peuvent pas être exclues.

## Ce qui est supposé de l’avenir

assume-no-other-exclusion = aucune loi, aucun règlement ni aucune politique centrale n’exclut la radiation anticipée pour une autre raison (art. 13(1)(3))

## Sources

source-mohrss-45-2021 = Mesures provisoires sur la liste des cibles de sanctions conjointes pour salaires impayés de travailleurs migrants (ministère des Ressources humaines et de la Sécurité sociale, arrêté n° 45 de 2021)
    .short = Mesures de 2021
source-wages-regulation-2019 = Règlement sur la garantie du paiement des salaires des travailleurs migrants (Conseil des affaires d’État, 2019)
    .short = Règlement de 2019 sur les salaires
source-mohrss-16-2017 = Mesures provisoires sur la « liste noire » pour salaires impayés de travailleurs migrants (2017)
    .short = Mesures de 2017
source-beijing-94-2018 = Mesures de Pékin pour l’application des Mesures de 2017 (2018)
    .short = Mesures de Pékin de 2018
source-qiandongnan-2018 = Une information de Qiandongnan sur les durées de la liste (décembre 2018)
    .short = Information de Qiandongnan de 2018
source-mou-2017 = Mémorandum de 30 autorités sur les sanctions conjointes pour salaires impayés (novembre 2017)
    .short = Mémorandum de 30 autorités de 2017
source-travel-2018 = Deux avis sur la restriction des voyages en train et en avion de certaines personnes (2018)
    .short = Avis de 2018 sur le train et l’avion
source-credit-repair-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, 2025)
    .short = Mesures de 2025 sur la réparation du crédit
source-civil-code = Code civil
source-civil-servants-2018 = Loi sur les fonctionnaires (révisée en 2018)
    .short = Loi sur les fonctionnaires
source-supervisors-2021 = Loi sur les superviseurs (2021)
    .short = Loi sur les superviseurs
source-criminal-law = Loi pénale
source-pipl-2021 = Loi sur la protection des informations personnelles (2021)
    .short = Loi sur la protection des informations personnelles
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
