# Sanctions conjointes pour fraude par télécommunications et en ligne : tous les textes qu’une personne lit à leur sujet.

title = Sanctions conjointes pour fraude par télécommunications et en ligne (电信网络诈骗联合惩戒)
    .short = Fraude par télécommunications
act = lever les mesures
gone = les mesures sont levées
was = les mesures ont été levées
about = Depuis décembre 2024, la police, les banques, les opérateurs téléphoniques et les services en ligne imposent ensemble des restrictions aux personnes et entités condamnées pour fraude par télécommunications ou pour des infractions liées, ainsi qu’à celles dont la police reconnaît qu’elles ont vendu, loué ou prêté des cartes téléphoniques, des comptes bancaires ou des choses semblables. Les mesures durent deux ou trois ans, puis prennent fin d’elles-mêmes. Il n’y a pas de moyen d’y mettre fin plus tôt en réparant le tort ; il y a une réclamation contre une erreur.
keeper = l’autorité de police qui a fait la reconnaissance
look-for = Un avis écrit de la police qui nomme les Mesures sur les sanctions conjointes (电信网络诈骗及其关联违法犯罪联合惩戒办法), la durée des sanctions (惩戒期限) et la voie de réclamation (申诉渠道) ; une banque ou un opérateur téléphonique qui refuse un service à cause de sanctions conjointes (联合惩戒) ; sur le site web Credit China (信用中国), la liste des infractions graves appelée « fraude par télécommunications et en ligne » (“电信网络诈骗”严重失信主体名单).

actor-authority = la police
actor-third-party = la banque, l’opérateur téléphonique ou le service en ligne

## Groupes de questions

group-recognition = Que sait-on de la reconnaissance par la police ?
group-sentence = S’il y a une condamnation : quelle était la peine ?
group-term = Y a-t-il eu une nouvelle sanction pendant que la durée courait ?
group-appeal = Lesquelles des démarches d’une réclamation ont été faites ?
group-phone = La personne veut-elle garder une carte téléphonique ?
group-afterwards = Que sait-on d’autre ?

## Faits

fact-basis = Pourquoi les mesures s’appliquent-elles ?
    .name = motif des mesures
    .help = L’avis écrit de la police doit indiquer les faits et le fondement. Les nombres sont : trois cartes, comptes ou portefeuilles ou plus ; trois fois ou plus ; ou trois destinataires ou plus. Ouvrir une carte ou un compte sous une fausse identité n’exige pas de nombre. Une décision de ne pas poursuivre (不起诉) n’est pas une condamnation ; la police peut tout de même reconnaître la personne.
    .why = Une condamnation entraîne trois ans et la liste publique, une reconnaissance par la police deux ans et pas de liste publique (art. 3 et 9 des Mesures de 2024).
fact-basis-convicted = Une condamnation pénale pour fraude par télécommunications ou pour une infraction liée nommée à l’art. 3(1)
fact-basis-recognised = Reconnaissance par la police de niveau municipal ou supérieur : vente, location ou prêt de cartes ou de comptes, aide aux vérifications d’identité, ou ouverture sous une fausse identité
fact-basis-recognised-below-numbers = Reconnaissance bien que les nombres n’aient pas été atteints, avec une autorisation au niveau provincial

fact-recognised_on = Quel jour la police a-t-elle reconnu la personne comme cible de sanctions conjointes ?
    .name = reconnaissance par la police
    .help = Le jour de la reconnaissance (认定) par la police d’une ville ou d’un niveau supérieur, aussi après une condamnation. Ce n’est pas le jour où une banque a bloqué un compte. On peut aussi répondre par un mois ou une année seulement.
    .why = Les deux ans courent à partir de là, et aucune mesure ne repose sur ces règles avant ce jour (art. 10(2) et 11 des Mesures de 2024).

fact-who = De qui s’agit-il ?
    .name = personne ou entité concernée
    .help = Si une société ou une autre entité est la cible, ses dirigeants directement chargés de l’affaire et les autres personnes directement responsables peuvent être inclus.
    .why = Pour eux, c’est à la police de décider de l’inclusion ; elle ne s’ensuit pas d’elle-même (art. 4 des Mesures de 2024).
fact-who-own-conduct = Une personne, pour son propre comportement
fact-who-responsible-person = Une personne tenue responsable du comportement d’une entité
fact-who-entity = L’entité elle-même

fact-conduct_before_law = Tout le comportement a-t-il eu lieu avant le 1er décembre 2022 ?
    .name = comportement antérieur à la Loi de 2022
    .help = Le jour où la Loi contre la fraude par télécommunications est entrée en vigueur. C’est le comportement qui compte, et non le jour du jugement ou de la reconnaissance.
    .why = Les Mesures ne s’appliquent pas au comportement antérieur à ce jour (art. 18 des Mesures de 2024).

fact-sentence = Qu’a ordonné le tribunal pénal ?
    .name = peine
    .help = La peine principale du jugement pénal. Une peine avec sursis (缓刑) est une peine de prison ou de détention qui n’est pas exécutée pendant la période de mise à l’épreuve.
    .why = Elle décide à partir de quand les trois ans sont comptés (art. 10(1) des Mesures de 2024).
fact-sentence-imprisonment = Emprisonnement à temps à purger (有期徒刑)
fact-sentence-detention = Détention criminelle à purger (拘役)
fact-sentence-suspended = Une peine avec sursis (缓刑)
fact-sentence-control = Surveillance pénale (管制)
fact-sentence-other = Autre chose, par exemple une amende seule (单处罚金), ou l’emprisonnement à vie

fact-judgment_effective = Quel jour le jugement pénal a-t-il pris effet ?
    .name = prise d’effet du jugement pénal
    .help = Le jour après lequel il n’était plus possible de faire appel, ou le jour du jugement définitif (判决生效).
    .why = Pour la surveillance pénale et les peines avec sursis, les trois ans courent à partir de là (art. 10(1) des Mesures de 2024).

fact-sentence_completed = La peine est-elle entièrement exécutée ?
    .name = fin de la peine
    .help = Pour la prison et la détention, le jour de la libération à la fin de la peine (执行完毕) ; en libération conditionnelle (假释), le jour où le temps de la libération conditionnelle prend fin, et non le jour de la sortie (art. 85 de la Loi pénale). Un jour prévu dans l’avenir est aussi une réponse. « Pas encore » si elle court toujours et qu’aucun jour n’est connu.
    .why = Après la prison ou la détention, les trois ans courent à partir de là, et les mesures s’appliquent aussi entre-temps (art. 10(1) des Mesures de 2024).
    .step = la peine est entièrement exécutée

fact-added_years = Combien d’années de nouvelles sanctions ont-elles ajoutées pendant que la durée courait ?
    .name = années ajoutées par de nouvelles sanctions
    .help = Ne compter que les reconnaissances et les condamnations au titre de ces Mesures intervenues pendant que la durée courait encore : deux ans pour chaque nouvelle reconnaissance, trois pour chaque nouvelle condamnation. Répondre 0 s’il n’y en a pas eu.
    .why = De telles durées s’additionnent, mais jusqu’à cinq ans de suite au plus (art. 10(3) des Mesures de 2024).

fact-later_sentence = L’une de ces nouvelles sanctions est-elle une peine de prison ou de détention à purger ?
    .name = nouvelle peine à purger
    .help = Seulement si des années ont été ajoutées.
    .why = Le texte ne dit pas comment l’addition s’accorde avec le décompte à partir de la fin de cette peine (art. 10(1) et (3) des Mesures de 2024).

fact-appeal_received = La police a-t-elle reçu une réclamation ?
    .name = réception de la réclamation
    .help = Une réclamation (申诉) s’adresse à la police qui a fait la reconnaissance, en personne, par téléphone ou par écrit. Il n’y a pas de délai pour la faire.
    .why = Dans les trois jours ouvrables, la police doit dire, en une seule fois et complètement, quels documents sont nécessaires (art. 14 des Mesures de 2024).
    .step = la personne adresse une réclamation à la police qui a fait la reconnaissance

fact-papers_received = La police a-t-elle reçu les documents qu’elle a demandés ?
    .name = réception des documents pour la réclamation
    .help = Le jour où la police avait tout ce qu’elle avait demandé.
    .why = À partir de là, elle dispose de quinze jours ouvrables pour terminer la vérification et répondre par écrit (art. 14(2) des Mesures de 2024).
    .step = la personne remet les documents que la police a demandés

fact-error_found = La police a-t-elle constaté que la reconnaissance était une erreur ?
    .name = constat que la reconnaissance était une erreur
    .help = Par exemple la mauvaise personne, un comportement antérieur au 1er décembre 2022, des nombres non atteints sans autorisation provinciale, ou une carte volée et non prêtée.
    .why = La police doit alors le signaler promptement, pour que les mesures soient levées (art. 15 des Mesures de 2024).
    .step = la police constate que la reconnaissance était une erreur

fact-lift_data_received = Les banques et les opérateurs téléphoniques ont-ils reçu les données de la police sur la levée des mesures ?
    .name = réception des données sur la levée
    .help = Elles leur parviennent par le ministère de la Sécurité publique. La personne devra peut-être demander ce jour à la banque ou à la police.
    .why = À partir de là, ils disposent de dix jours ouvrables (art. 16 des Mesures de 2024).
    .step = les données sur la levée parviennent aux banques et aux opérateurs téléphoniques

fact-notice_received = Quel jour la personne a-t-elle reçu l’avis écrit de la police ?
    .name = réception de l’avis
    .help = L’avis (书面告知) est remis ou envoyé par la poste. Il doit précéder l’application des mesures.
    .why = Dans les dix jours ouvrables à partir de là, la personne peut demander à garder une carte téléphonique (art. 7(2) et 13 des Mesures de 2024).

fact-card_requested = La personne a-t-elle demandé à garder une carte téléphonique ?
    .name = demande de garder une carte téléphonique
    .help = Une carte au nom de la personne, sans rapport avec l’affaire (非涉案电话卡).
    .why = Elle doit être demandée dans les dix jours ouvrables à partir de l’avis (art. 7(2) des Mesures de 2024).
    .step = la personne demande à garder une carte téléphonique

fact-measures_lifted = Les mesures ont-elles été levées ?
    .name = fin effective des mesures
    .help = Le jour où le compte et les cartes ont de nouveau fonctionné, ou celui où la banque l’a dit. S’ils diffèrent, le dernier d’entre eux.
    .why = Les conséquences sont indiquées jusqu’à ce jour (art. 10(4) et 16 des Mesures de 2024).
    .step = les banques et les opérateurs téléphoniques lèvent les mesures

fact-conduct_ended = Quel jour le comportement a-t-il pris fin ?
    .name = fin du comportement
    .help = Le dernier jour où des cartes ou des comptes ont été vendus, prêtés ou utilisés, ou où l’infraction a été commise, selon la décision. Une année seulement suffit.
    .why = Selon une lecture, l’inscription dans la base de données de crédit reste pendant cinq ans à partir de là (art. 16 et 32 du Règlement de 2013 sur l’information de crédit).

fact-exit_ban = Après une condamnation : la police a-t-elle aussi décidé que la personne ne peut pas quitter le pays ?
    .name = décision d’interdiction de sortie du pays
    .help = Une décision distincte de la police de niveau municipal ou supérieur (不准出境). Elle ne fait pas partie des sanctions conjointes. L’article nomme les personnes punies pour fraude par télécommunications ; il n’est pas dit s’il vise aussi les infractions liées.
    .why = Elle court de six mois à trois ans à partir de la fin de la peine (art. 36(2) de la Loi contre la fraude par télécommunications).

## Questions de droit ouvertes

reading-other-sentence-start = Après une peine que l’art. 10(1) ne nomme pas, par exemple une amende seule : à partir de quand les trois ans courent-ils ?
reading-other-sentence-start-judgment = À partir du jour où le jugement prend effet, comme pour la surveillance pénale et les peines avec sursis
reading-other-sentence-start-completion = À partir du jour où la peine est entièrement exécutée, comme pour la prison et la détention
reading-other-sentence-start-recognition = À partir du jour où la police reconnaît la personne, comme pour les personnes sans condamnation

reading-first-day = Le jour à partir duquel la durée est comptée en fait-il lui-même partie ?
reading-first-day-not-counted = Non : le décompte commence le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : le texte compte « à partir du jour de » (自之日起), la durée prend donc fin un jour plus tôt

reading-cap-counts = Quand des durées s’additionnent : à partir de quand la limite de cinq ans de suite court-elle ?
reading-cap-counts-from-the-term = À partir du début de la durée, parce que la limite parle de la durée, que le texte distingue des mesures qui s’appliquent pendant la prison
reading-cap-counts-from-the-measures = À partir de la reconnaissance, parce que des mesures peuvent déjà s’appliquer dès ce moment

reading-database-end = Quand l’inscription dans la base de données de crédit de la banque centrale prend-elle fin ?
reading-database-end-with-the-measures = Avec les mesures : elle en est une, et elles prennent fin d’elles-mêmes
reading-database-end-five-years = Cinq ans après la fin du comportement, la règle générale pour les informations défavorables sur des particuliers

reading-joint-target = Une telle personne est-elle une cible de sanctions conjointes pour malhonnêteté (失信联合惩戒对象) au sens de la Loi sur les fonctionnaires ?
reading-joint-target-included = Oui : les Mesures appellent ces personnes cibles de sanctions conjointes
reading-joint-target-not-included = Pas les personnes seulement reconnues par la police : elles sont tenues à l’écart de la liste des infractions graves

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

## Définitions, telles qu’elles apparaissent dans les explications

define-other_start = le début de la durée après une peine que l’article ne nomme pas
define-start_after_conviction = le début de la durée après une condamnation
define-term_start = le jour à partir duquel la durée est comptée
define-first_term = la première durée : trois ans après une condamnation, deux après une reconnaissance
define-added_terms = la première durée avec les années de nouvelles sanctions ajoutées
define-cap = cinq ans de suite
define-counted_term = la durée, additionnée s’il y a eu de nouvelles sanctions, mais jusqu’à cinq ans au plus
define-term_end = le dernier jour de la durée
define-lift_days = dix jours ouvrables (十个工作日)

## Voies de sortie

path-expiry = La durée s’écoule
    .what = Après la durée de deux ou trois ans, ou les durées additionnées, les mesures prennent fin d’elles-mêmes, de même qu’une inscription sur la liste publique. Personne n’a besoin de le demander. Si une banque ou un opérateur téléphonique continue, la personne peut adresser une réclamation à la police qui a fait la reconnaissance.
path-correction = La police constate que la reconnaissance était une erreur
    .what = La personne peut faire une réclamation en personne, par téléphone ou par écrit. Si la vérification montre que la reconnaissance était une erreur, la police doit le signaler promptement, et les mesures doivent être levées dans les dix jours ouvrables après que les banques et les opérateurs téléphoniques ont reçu les données. Jusque-là, elles restent.

## Procédures

procedure-notice = Avis et début des mesures
    .what = La police doit donner un avis écrit avant l’application des mesures : les faits et le fondement, la durée, les mesures, le droit de réclamation et où l’exercer. Le texte ne fixe aucun nombre de jours.
procedure-notice-tell = La police donne un avis écrit avant l’application des mesures
procedure-notice-apply-measures = Les banques, les opérateurs téléphoniques et les services en ligne appliquent les mesures dans les dix jours ouvrables après avoir reçu les données de la police, un jour qui n’est pas communiqué à la personne

procedure-appeal = Réclamation
    .what = Contre la reconnaissance, ou contre des mesures qui continuent après la durée. Elle s’adresse à la police qui a fait la reconnaissance. Les mesures restent pendant son examen.
procedure-appeal-appeal = La personne fait une réclamation en personne, par téléphone ou par écrit ; aucun délai n’est fixé
procedure-appeal-name-papers = La police dit dans les trois jours ouvrables, en une seule fois et complètement, quels documents sont nécessaires
procedure-appeal-check = La police termine la vérification dans les quinze jours ouvrables après avoir reçu les documents et répond par écrit, avec ses raisons si elle refuse
procedure-appeal-report-up = Si la reconnaissance était une erreur, la police le signale promptement (及时) jusqu’au ministère de la Sécurité publique
procedure-appeal-lift = Les banques, les opérateurs téléphoniques, les services en ligne et la base de données de crédit lèvent les mesures dans les dix jours ouvrables après avoir reçu les données

procedure-one-card = Garder une carte téléphonique
    .what = Une personne soumise à ces mesures peut demander à garder une carte téléphonique à son nom qui n’a rien à voir avec l’affaire. Le texte dit qu’elle peut être demandée, et non qu’elle doit être accordée.
procedure-one-card-ask = La personne la demande dans les dix jours ouvrables après avoir reçu l’avis de la police

## Conséquences

effect-publication = L’inscription figure sur la liste publique des infractions graves sur Credit China (personnes condamnées seulement)
effect-credit-record = L’inscription figure dans la base de données de crédit de la banque centrale (金融信用信息基础数据库)
effect-bank-accounts = Comptes bancaires et portefeuilles de yuan numérique : pas de paiements sortants, sauf au guichet ; les paiements convenus pour les impôts, l’assurance sociale, l’eau, l’électricité et le gaz continuent
effect-payment-accounts = Les comptes de paiement sont arrêtés et aucun nouveau n’est ouvert ; le solde peut encore aller sur le compte bancaire de la personne
effect-phone-cards = Les cartes et les lignes téléphoniques sont restreintes et aucune nouvelle n’est donnée
effect-internet-accounts = Les comptes internet qui présentent un risque de fraude sont restreints et aucun nouveau n’est donné ; aucun site web ni aucune application n’est diffusé pour la personne

## Interdictions

bar-exit-restriction = Sortie du pays, si la police en a ainsi décidé : entre six mois et trois ans à partir de la fin de la peine
bar-civil-servant = Recrutement comme fonctionnaire pendant que les mesures courent (selon une lecture)
bar-civil-servant-convicted = Recrutement comme fonctionnaire, après une condamnation
bar-lawyer-convicted = Avocat, après une condamnation
bar-teacher-convicted = Enseignant, après une peine de prison

## Notes

note-no-early-end = Pas de voie de sortie anticipée : les Mesures ne connaissent ni demande, ni paiement, ni engagement qui mette fin à la durée plus tôt. La Loi contre la fraude par télécommunications dit que des voies de réclamation, de réparation du crédit et de recours doivent être mises en place ; ce qui a été lu n’établit que la réclamation.
note-written-notice-first = À vérifier : la police doit donner un avis écrit avant l’application des mesures. Si la personne n’a appris leur existence qu’au guichet de la banque, une réclamation peut le dire ; le texte ne dit pas ce qui découle d’un avis manquant.
note-other-remedies-not-named = Une question ouverte : les Mesures ne nomment que la réclamation à la police. La Loi nomme le recours administratif et le recours devant le juge pour les sanctions et les mesures de contrainte, et pour ces mesures-ci une réclamation. Il n’est pas dit si les lois générales ouvrent aussi un recours administratif ou un recours devant le juge contre la reconnaissance. Si c’est le cas, leurs délais sont de soixante jours et de six mois à partir du moment où la personne en a eu connaissance, et rien de ce qui a été lu ne dit qu’une réclamation les arrête.
note-basic-needs-stay = Ce qui reste possible : les paiements au guichet de la banque, les paiements convenus pour les impôts, l’assurance sociale, l’eau, l’électricité et le gaz, et le virement du solde d’un compte de paiement vers le compte bancaire de la personne. Une carte téléphonique peut être demandée.
note-not-on-the-public-list = Pas de publication : une personne reconnue par la police sans condamnation ne doit pas être mise sur la liste publique des infractions graves. Si son nom y figure, une réclamation peut invoquer l’art. 9(2).
note-below-the-numbers = Une interprétation : en dessous des nombres de l’art. 3, une personne ne peut être incluse que si l’effet était considérable, si la sanction est réellement nécessaire et si la police provinciale l’a autorisée. Le texte ne dit à partir de quand la durée court que pour la reconnaissance par la police de niveau municipal ; ici, elle est comptée de la même façon.
note-responsible-person = Pas automatique : pour le comportement d’une entité, les dirigeants directement chargés de l’affaire et les autres personnes directement responsables peuvent être inclus. La police peut en décider autrement.
note-conduct-before-the-law = D’après ces faits, les Mesures ne s’appliquent pas : le comportement antérieur au 1er décembre 2022 est laissé de côté. Une réclamation peut invoquer l’art. 18.
note-other-sentence = Une lacune du texte : l’art. 10(1) dit à partir de quand la durée court après la prison, la détention, la surveillance pénale et les peines avec sursis, et rien sur une autre peine. Les réponses possibles sont présentées côte à côte.
note-measures-run-in-prison = En prison ou en détention, les mesures s’appliquent aussi, mais les trois ans ne sont comptés qu’à partir de sa fin.
note-terms-are-added = Les durées s’additionnent : une nouvelle reconnaissance ou condamnation pendant que la durée court ajoute ses années, jusqu’à cinq ans de suite. Si elle intervient après l’écoulement de la durée, elle ouvre une durée propre.
note-later-sentence = Un silence du texte : une nouvelle peine de prison ou de détention a une durée qui court à partir de sa fin, et les durées doivent s’additionner. Comment les deux s’accordent n’est pas dit, c’est pourquoi aucun jour n’est donné ici.
note-still-applied = La durée semble écoulée : si des mesures sont encore appliquées, la personne peut adresser une réclamation à la police qui a fait la reconnaissance ; la vérification a les mêmes délais.
note-harm-from-an-error = Bon à savoir : quand une reconnaissance erronée a causé un dommage, le texte dit que la responsabilité doit être engagée conformément à la loi. Il ne donne ni montant ni procédure.
note-database-has-its-own-rules = La base de données de crédit a ses propres règles : deux rapports gratuits par an, et une contestation des données fausses, à traiter dans les vingt jours.
note-exit-ban-is-separate = Une question distincte : une interdiction de quitter le pays est une décision à part. Outre celle qui suit une condamnation, l’autorité de l’immigration peut, en cas de soupçon grave, empêcher quelqu’un de se rendre dans une région où la fraude par télécommunications est fréquente.

## Ce qui est supposé de l’avenir

assume-no-further-punishment = aucune nouvelle reconnaissance ni condamnation n’intervient pendant que la durée court

## Sources

source-fraud-2024 = Mesures sur les sanctions conjointes pour fraude par télécommunications et en ligne et infractions liées (ministère de la Sécurité publique et trois autres, 2024)
    .short = Mesures de 2024
source-telecom-law-2022 = Loi contre la fraude par télécommunications et en ligne (2022)
    .short = Loi contre la fraude par télécommunications
source-civil-code = Code civil
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
source-credit-2013 = Règlement sur le secteur de l’information de crédit (2013)
    .short = Règlement de 2013 sur l’information de crédit
source-criminal-law = Loi pénale
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-civil-servants-2018 = Loi sur les fonctionnaires (révisée en 2018)
    .short = Loi sur les fonctionnaires
source-lawyers-2017 = Loi sur les avocats (modifiée en 2017)
    .short = Loi sur les avocats
source-teachers-2009 = Loi sur les enseignants (modifiée en 2009)
    .short = Loi sur les enseignants
