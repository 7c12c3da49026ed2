# Les dossiers sur les plateformes locales de crédit public : tout ce qu’une personne lit à leur sujet.
# La logique se trouve dans rules/local-records/pack.toml ; un identifiant de ce fichier a ses mots ici.

title = Un dossier sur une plateforme locale de crédit public : Shanghai, Zhejiang, Shandong, Shenzhen (公共信用信息)
    .short = Dossier de crédit local
act = mettre fin à l’utilisation de ce dossier
gone = le dossier n’est plus affiché ni utilisé
was = le dossier a été retiré
about = Des provinces et des villes rassemblent des « informations de crédit public » (公共信用信息) : sanctions, jugements non exécutés, impôts impayés et autres choses semblables. Une information défavorable (失信信息, 不良信息) est consultée par les autorités et peut entraîner des contrôles plus serrés. Quatre règlements locaux ont été lus. Ils disent combien de temps une information peut être affichée, comment la contester, et quand elle peut disparaître plus tôt. Le point de départ n’est pas le même dans chacun : la fin de la conduite à Shanghai et au Shandong, le constat officiel de la conduite au Zhejiang ; Shenzhen renvoie à un catalogue. Ce n’est pas un score.
keeper = l’organisme qui gère la plateforme de crédit locale
look-for = Un rapport de crédit ou un résultat de recherche d’une plateforme de province ou de ville : 公共信用信息, 失信信息, 不良信息, 信用档案 ; des noms comme 市公共信用信息服务中心 (Shanghai), 省公共信用工作机构 ou 信用浙江 (Zhejiang), 信用山东 (Shandong), 市公共信用机构 ou 信用深圳 (Shenzhen). Un nombre de points ou une catégorie est autre chose : voir la liste sur les scores locaux. Une inscription sur une liste qui a son propre nom (失信被执行人, 严重违法失信名单 …) a aussi ses propres règles.

actor-third-party = l’agence de crédit

## Groupes de questions

group-place = Où le dossier est-il tenu, et à qui est-il ?
group-item = Que sait-on de l’information elle-même ?
group-list = Y a-t-il aussi une liste des personnes gravement malhonnêtes ?
group-objection = L’information comporte-t-elle une erreur, et quelqu’un l’a-t-il contestée ?
group-annulment = La décision à l’origine de l’information a-t-elle été annulée ?
group-repair = Quelque chose a-t-il été fait pour que l’information soit retirée plus tôt ?
group-afterwards = L’information a-t-elle disparu ?

## Faits

fact-place = Quelle plateforme locale affiche l’information ?
    .name = lieu du dossier
    .help = C’est le lieu de la plateforme qui compte, non celui où vit la personne. Hangzhou et Wenzhou appartiennent au Zhejiang, Rongcheng et Weihai au Shandong. Une copie sur le site national Credit China (信用中国) suit les règles nationales.
    .why = Chaque règlement ne s’applique que dans sa propre province ou ville (Shanghai art. 3 ; Zhejiang art. 2 ; Shandong art. 2).
fact-place-shanghai = Shanghai
fact-place-zhejiang = Province du Zhejiang, par exemple Hangzhou ou Wenzhou
fact-place-shandong = Province du Shandong, par exemple Rongcheng ou Weihai
fact-place-shenzhen = Shenzhen
fact-place-elsewhere = Un autre lieu

fact-subject = À qui est le dossier ?
    .name = titulaire du dossier
    .help = Une information sur une société peut aussi nommer son représentant légal, son dirigeant et d’autres personnes directement responsables.
    .why = Les informations sur des particuliers ne sont pour la plupart pas publiques (Zhejiang art. 15(2) ; Shandong art. 20(3)), et à Shenzhen les responsables peuvent demander la réparation seuls (art. 80(2)).
fact-subject-person = La propre conduite d’une personne
fact-subject-responsible-person = Une personne nommée pour la conduite d’une société
fact-subject-entity = Une société ou une autre organisation

fact-recognised_on = Quel jour la conduite a-t-elle été officiellement constatée ?
    .name = constat officiel de la conduite
    .help = La date du jugement, de la décision de sanction ou d’un autre document à l’origine de l’information (认定). On peut aussi répondre par un mois ou une année seulement.
    .why = Au Zhejiang, les cinq ans courent à partir de ce jour (art. 16(1)). Ailleurs, il montre seulement depuis quand il peut y avoir une information.

fact-conduct_ended = La conduite ou l’événement a-t-il pris fin ?
    .name = fin de la conduite
    .help = Un acte isolé a pris fin le jour même. Ce qui se poursuit, comme un impôt impayé ou un jugement non exécuté, prend fin quand c’est corrigé. Répondre « Pas encore » tant que cela se poursuit.
    .why = À Shanghai et au Shandong, les cinq ans courent à partir de la fin de la conduite (终止之日), non de la décision (Shanghai art. 35(2) ; Shandong art. 38(1)).
    .step = la personne met fin à la conduite, par exemple en payant

fact-custodial_sentence = Un tribunal pénal a-t-il infligé une peine privative de liberté ?
    .name = peine privative de liberté
    .help = Emprisonnement ou détention criminelle (剥夺人身自由的刑罚). Le règlement ne dit pas ce qui vaut pour une peine avec sursis (缓刑).
    .why = Au Zhejiang, les cinq ans courent alors à partir du jour où la peine a été purgée (art. 16(1)).

fact-sentence_completed = La peine a-t-elle été purgée ?
    .name = fin de la peine
    .help = Le jour où l’exécution de la peine s’est achevée (刑罚执行完毕之日).
    .why = Au Zhejiang, les cinq ans courent à partir de ce jour s’il y a eu une telle peine (art. 16(1)).
    .step = la peine est purgée

fact-own_term = Une autre règle fixe-t-elle une durée propre pour cette information ?
    .name = autre durée
    .help = Répondre « oui » si une loi nationale, une règle nationale ou le catalogue publié (目录, 数据清单) donne un autre temps que cinq ans, ou si le rapport de crédit lui-même indique un dernier jour. Répondre « non » si, après recherche, rien de tel n’est connu.
    .why = Les règlements de Shanghai, du Zhejiang et du Shandong cèdent le pas à de telles règles (Shanghai art. 35(1) ; Zhejiang art. 16(1) ; Shandong art. 10(1) et 38(1)).

fact-shown_until = Jusqu’à quel jour l’information doit-elle être affichée ?
    .name = dernier jour de publicité
    .help = Le jour indiqué dans le rapport de crédit, le catalogue ou l’autre règle (公示期限, 有效期限, 保存期限).
    .why = Là où une autre durée s’applique, c’est elle qui décide. À Shenzhen, le règlement lui-même n’a pas de durée et le catalogue décide (art. 34).

fact-serious_list = La personne a-t-elle aussi été inscrite pour cela sur une liste des personnes gravement malhonnêtes ?
    .name = liste des personnes gravement malhonnêtes
    .help = En chinois 严重失信名单 ou 严重失信主体名单. Au Zhejiang, l’inscription exige une décision écrite (决定书). Une liste nationale est une liste tenue selon des règles nationales, comme la liste des débiteurs judiciaires défaillants du tribunal.
    .why = La liste a sa propre fin, et au Zhejiang elle peut maintenir l’information et exclure la réparation (art. 16(1) et 32(2)).
fact-serious_list-none = Aucune liste
fact-serious_list-under-the-regulation = Oui, une liste locale selon le règlement
fact-serious_list-under-national-rules = Oui, mais seulement une liste nationale

fact-left_serious_list = La personne a-t-elle été radiée de cette liste ?
    .name = radiation de la liste
    .help = Le jour où qui tient la liste a radié la personne (移出).
    .why = Les mesures qui reposent sur la liste prennent fin avec elle. Au Zhejiang, l’information sur une personne inscrite est conservée jusqu’à ce jour (art. 16(1)).
    .step = l’autorité qui tient la liste en radie la personne

fact-objection_grounds = L’information comporte-t-elle une erreur ?
    .name = ce qui est erroné
    .help = Comparer l’information avec le document qui en est l’origine, avec sa date et avec le catalogue publié. Plusieurs choix sont possibles.
    .why = Ce sont les motifs sur lesquels une contestation (异议) peut reposer (Shanghai art. 36 ; Zhejiang art. 30 ; Shandong art. 39 ; Shenzhen art. 48).
fact-objection_grounds-wrong-facts = Les faits sont faux : une autre personne, ou ce qu’elle dit n’a jamais eu lieu
fact-objection_grounds-wrong-details = Un détail est mal écrit
fact-objection_grounds-incomplete = Il manque quelque chose
fact-objection_grounds-past-term = Elle est encore affichée alors que sa durée est écoulée
fact-objection_grounds-should-not-be-recorded = Elle n’aurait pas dû être recueillie, par exemple une amende infligée sur-le-champ ou un acte mineur corrigé
fact-objection_grounds-rights-infringed = Un secret d’affaires, la vie privée ou d’autres informations personnelles sont violés, ou une autre règle est enfreinte
fact-objection_grounds-wrongly-on-list = La personne est sur la liste grave sans en remplir les conditions, ou n’en a pas été radiée

fact-objection_received = La plateforme ou la source a-t-elle reçu une contestation ?
    .name = réception de la contestation
    .help = Le jour où les pièces sont arrivées ; au Zhejiang et à Shenzhen, le jour où la contestation a été déclarée recevable (受理). Une contestation peut être faite à tout moment.
    .why = Les jours pour la mention et la décision courent à partir de là (Shanghai art. 36(2) ; Zhejiang art. 31(1) ; Shandong art. 39(2) ; Shenzhen art. 51).
    .step = la personne conteste

fact-objection_forwarded = La contestation a-t-elle été transmise à l’organisme qui a fourni l’information ?
    .name = transmission de la contestation
    .help = Shanghai et Shenzhen seulement. Si la contestation a été déposée auprès de cet organisme lui-même, indiquer de nouveau le jour de réception.
    .why = Les jours propres à cet organisme courent à partir de là (Shanghai art. 36(2)(2) ; Shenzhen art. 51(3)).
    .step = la plateforme transmet la contestation à l’organisme qui a fourni l’information

fact-longer_time = Le délai plus long s’applique-t-il ?
    .name = délai plus long
    .help = Au Shandong : d’autres organismes doivent aider à la vérification. Au Zhejiang et à Shenzhen : le chef de l’autorité a approuvé plus de temps pour un cas compliqué.
    .why = Shandong, 7 jours ouvrables au lieu de 3 (art. 39(2)) ; Zhejiang, 20 au plus au lieu de 5 (art. 31(1)) ; Shenzhen, 5 au lieu de 2 pour une contestation (art. 51(3)) et 6 au lieu de 3 pour la réparation (art. 82(1)).

fact-objection_upheld = La contestation a-t-elle été jugée fondée ?
    .name = contestation jugée fondée
    .help = La réponse écrite le dit (异议成立, 更正, 删除).
    .why = L’information doit alors être rectifiée (Zhejiang art. 30(1) ; Shenzhen art. 51(4)).
    .step = l’autorité juge la contestation fondée

fact-review_received = Un réexamen de la réponse a-t-il été demandé ?
    .name = demande de réexamen
    .help = Zhejiang seulement : la Commission provinciale du développement et de la réforme (省发展和改革部门) réexamine la réponse (复核). Indiquer le jour où elle a déclaré la demande recevable.
    .why = Les mêmes délais s’appliquent au réexamen (Zhejiang art. 30(2) et 31(1)).
    .step = la personne demande un réexamen à la commission provinciale

fact-review_upheld = Le réexamen a-t-il donné raison à la personne ?
    .name = réexamen favorable à la personne
    .help = La réponse écrite de la commission provinciale.
    .why = Il met fin à l’information comme une contestation fondée (Zhejiang art. 30 et 31).
    .step = la commission provinciale donne raison à la personne

fact-basis_annulled = La décision à l’origine de l’information a-t-elle été annulée ?
    .name = annulation de la décision
    .help = L’autorité elle-même, un organe de recours ou un tribunal l’a annulée (撤销). Au Shandong, un jugement annulé ou modifié compte aussi.
    .why = L’information a alors perdu son fondement (Shanghai art. 37 ; Shandong art. 40).
    .step = l’autorité ou un tribunal annule la décision

fact-item_withdrawn = L’organisme qui a fourni l’information l’a-t-il retirée ou modifiée ?
    .name = retrait de l’information par sa source
    .help = Shandong seulement : le jour où cet organisme a repris sa propre information.
    .why = Selon une lecture, ses trois jours ouvrables pour le signaler courent à partir de là (Shandong art. 40).
    .step = l’organisme qui a fourni l’information la retire

fact-annulment_notified = La plateforme en a-t-elle été informée par écrit ?
    .name = avis écrit de l’annulation
    .help = Shanghai seulement : le jour où le centre a reçu l’avis écrit de l’organisme qui a fourni l’information.
    .why = À partir de là, le centre a trois jours ouvrables pour la supprimer (Shanghai art. 37).
    .step = l’organisme qui a fourni l’information en informe la plateforme par écrit

fact-corrected = La personne a-t-elle corrigé la situation et éliminé le dommage ?
    .name = correction
    .help = À Shanghai, cela veut dire faire ce qui était dû, demander un délai ou s’expliquer, de sorte que le dommage soit réduit. Dans les autres : la conduite est corrigée et ses effets néfastes sont éliminés.
    .why = Les quatre règlements l’exigent avant toute autre chose (Shanghai art. 38 ; Zhejiang art. 32(1) ; Shandong art. 41(2) ; Shenzhen art. 80(1)).
    .step = la personne corrige la situation et élimine le dommage

fact-repair_excluded = Une règle exclut-elle la réparation pour ce genre d’information ?
    .name = exclusion de la réparation
    .help = Des règles nationales et les règles d’un domaine nomment des informations qui ne peuvent pas être réparées.
    .why = La réparation n’est ouverte que dans le cadre des règles nationales (Zhejiang art. 32(1) ; Shandong art. 41(2) ; Shenzhen art. 79).

fact-min_shown_until = Jusqu’à quel jour court la durée minimale de publicité ?
    .name = fin de la durée minimale de publicité
    .help = Shenzhen : le temps le plus court pendant lequel l’information doit être affichée (最短公示期限). Il est fixé par les règles nationales ou le catalogue, non par le règlement.
    .why = C’est seulement après que la réparation peut être demandée (Shenzhen art. 79).

fact-repair_measures_done = Les mesures de réparation ont-elles été exécutées ?
    .name = mesures de réparation
    .help = Shenzhen : un engagement écrit, l’achèvement de ce qui doit être corrigé, la réussite d’un contrôle, une formation, un rapport de crédit, et d’autres qu’une loi indique.
    .why = La personne doit les exécuter dans le temps fixé (Shenzhen art. 80(1)). L’article ne dit pas si chacune d’elles est toujours nécessaire.
    .step = la personne exécute les mesures de réparation

fact-bankruptcy_abuse = Un tribunal a-t-il puni un abus de la faillite, ou révoqué la libération des dettes ?
    .name = abus de la faillite
    .help = Par exemple des biens cachés, des dettes inventées, ou le refus de participer à la procédure.
    .why = La réparation n’est alors possible que trois ans plus tard (Shenzhen art. 83).

fact-bankruptcy_sanctioned = Le tribunal l’a-t-il puni, ou a-t-il révoqué la libération ?
    .name = décision du tribunal sur l’abus
    .help = Le jour de la décision du tribunal.
    .why = Selon la meilleure lecture, les trois ans courent à partir de là (Shenzhen art. 83).
    .step = le tribunal décide de l’abus

fact-repair_applied = La réparation a-t-elle été demandée ?
    .name = demande de réparation
    .help = Zhejiang : à l’organisme qui a constaté la conduite. Shandong : à cet organisme ou à la plateforme. Shenzhen : à cet organisme ou par la plateforme ; indiquer le jour où la demande a été déclarée recevable ou est parvenue à cet organisme. Shanghai n’a pas de demande.
    .why = Elle ouvre la procédure (Zhejiang art. 32(1) ; Shandong art. 41(2) ; Shenzhen art. 79 et 82(1)).
    .step = la personne demande la réparation

fact-repair_granted = La réparation a-t-elle été accordée par écrit ?
    .name = réparation accordée
    .help = Shanghai : le jour où la plateforme a reçu l’attestation écrite de l’organisme qui a fourni l’information. Ailleurs : la décision qui accorde la réparation et retire l’information. Une décision qui ajoute seulement une mention ne compte pas.
    .why = Elle met fin à la publicité (Shanghai art. 38 ; Zhejiang art. 32(1) ; Shenzhen art. 82(2)).
    .step = l’organisme qui a fourni l’information accorde la réparation et la fait retirer

fact-deleted = L’information n’est-elle plus affichée ?
    .name = fin de la publicité
    .help = Le jour à partir duquel l’information n’apparaît plus dans une recherche ou un rapport de crédit.
    .why = Ce qui repose sur l’information prend fin avec elle.
    .step = la plateforme cesse d’afficher l’information

## Questions de droit ouvertes

reading-older-items = La conduite a pris fin, ou a été constatée, avant l’entrée en vigueur du règlement. À partir de quand courent les cinq ans ? Aucun règlement n’a de règle pour les informations anciennes.
reading-older-items-from-the-conduct = À partir de la fin ou du constat de la conduite, comme l’article le dit pour toute information
reading-older-items-from-the-first-day = À partir du premier jour du règlement, parce que sa durée n’existait pas avant

reading-first-day = Le jour où commence le compte est-il lui-même compté ?
reading-first-day-not-counted = Non : on commence à compter le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : les articles comptent « à partir du jour » de l’événement, si bien que les cinq ans se terminent un jour plus tôt

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

reading-zhejiang-which-list = Au Zhejiang, une liste grave maintient l’information, exclut la réparation et entraîne des mesures. Une liste tenue selon des règles nationales le fait-elle aussi ?
reading-zhejiang-which-list-regulation-only = Non : l’art. 16 parle des personnes inscrites « selon le présent règlement »
reading-zhejiang-which-list-any-list = Oui : les motifs de l’art. 24 comprennent le refus d’exécuter un jugement, les listes suivent les règles nationales (art. 25), et l’art. 32 parle des listes graves sans limite

reading-shandong-report-from = Au Shandong, l’organisme qui a fourni l’information a trois jours ouvrables pour signaler son retrait. À partir de quand ?
reading-shandong-report-from-annulment = À partir du jour où le jugement ou la décision a été annulé ou modifié
reading-shandong-report-from-withdrawal = À partir du jour où cet organisme a retiré ou modifié sa propre information

reading-shenzhen-three-years = À Shenzhen, après un abus de la faillite, la réparation est possible « trois ans plus tard ». Plus tard que quoi ?
reading-shenzhen-three-years-sanction = Que la décision du tribunal sur l’abus, que l’article mentionne juste avant
reading-shenzhen-three-years-record = Que le constat à l’origine de cette information

## Définitions, telles qu’elles apparaissent dans les explications

define-in_shanghai = le règlement de Shanghai s’applique
define-in_zhejiang = le règlement du Zhejiang s’applique
define-in_shandong = le règlement du Shandong s’applique
define-in_shenzhen = le règlement de Shenzhen s’applique
define-shanghai_five_years = cinq ans après la fin de la conduite
define-shanghai_end = le dernier jour où l’information peut apparaître dans une recherche
define-zhejiang_start = le jour à partir duquel courent les cinq ans : le constat, ou la fin d’une peine privative de liberté
define-zhejiang_five_years = cinq ans après ce jour
define-zhejiang_counted = la fin des cinq ans, ou d’une autre durée
define-zhejiang_on_list = la personne est sur une liste grave qui compte ici
define-zhejiang_end = le dernier jour où l’information peut être conservée et divulguée
define-shandong_five_years = cinq ans après la fin de la conduite
define-shandong_end = le dernier jour où l’information peut être divulguée
define-on_serious_list = la personne est sur une liste des personnes gravement malhonnêtes
define-listed = la personne est sur une liste grave sur laquelle reposent ces mesures
define-must_go = ce qui est erroné dans l’information signifie qu’elle ne devrait pas être affichée
define-one_day = un jour ouvrable
define-two_days = deux jours ouvrables
define-three_days = trois jours ouvrables
define-five_days = cinq jours ouvrables
define-six_days = six jours ouvrables
define-seven_days = sept jours ouvrables
define-twenty_days = vingt jours ouvrables
define-shenzhen_repair_opens = les conditions pour demander la réparation à Shenzhen
define-shenzhen_waiting_over = aucun temps d’attente après un abus de la faillite ne court
define-zhejiang_request = la réparation peut être demandée au Zhejiang : situation corrigée, pas d’exclusion, et hors de toute liste grave qui compte
define-shandong_request = la réparation peut être demandée au Shandong : situation corrigée et pas d’exclusion
define-shenzhen_request = la réparation peut être demandée à Shenzhen : les conditions sont remplies et aucune règle ne l’exclut

## Voies de sortie

path-expiry-shanghai = Shanghai : les cinq ans s’achèvent
    .what = Cinq ans après la fin de la conduite, le centre et les agences de crédit ne peuvent plus donner l’information lors d’une recherche. Personne n’a à le demander. Une autre loi ou règle nationale peut fixer un autre temps. Si l’information est encore affichée, une contestation peut être faite.
path-expiry-zhejiang = Zhejiang : les cinq ans s’achèvent
    .what = Cinq ans après le constat de la conduite, ou après l’exécution d’une peine privative de liberté, l’information ne peut plus être conservée ni divulguée et doit être supprimée promptement. Si la personne est alors encore sur la liste grave, le temps court jusqu’au jour de la radiation de cette liste.
path-expiry-shandong = Shandong : le temps de divulgation s’achève
    .what = Une information peut être divulguée pendant cinq ans au plus après la fin de la conduite. Après cela, elle doit être retirée des sites, ne peut plus être consultée et ne peut plus motiver de sanctions. Seule une loi ou un règlement administratif peut fixer une autre limite.
path-expiry-shenzhen = Shenzhen : la durée de publicité s’achève
    .what = Le règlement ne fixe pas de durée propre ; le catalogue dit combien de temps une information est conservée et affichée. Quand ce temps est écoulé et que l’information est encore publique, une contestation peut être faite, et l’organisme qui l’a fournie doit cesser de l’afficher.
path-correction-shanghai = Shanghai : une contestation aboutit
    .what = La personne peut contester des erreurs et des atteintes à la vie privée ou à d’autres droits, à tout moment. Le centre signale l’information comme contestée et décide en quelques jours s’il la rectifie. L’article ne dit pas en combien de temps une rectification suit la décision.
path-correction-zhejiang = Zhejiang : une contestation aboutit
    .what = Si les faits sont faux, l’information doit être supprimée ; si sa durée est écoulée, elle ne peut plus être divulguée. L’organisme provincial de crédit doit terminer cela dans les cinq jours ouvrables de la recevabilité de la contestation, ou vingt dans un cas compliqué.
path-review-zhejiang = Zhejiang : la commission provinciale donne raison à la personne
    .what = Qui n’accepte pas la réponse à une contestation peut demander un réexamen à la Commission provinciale du développement et de la réforme. Les mêmes délais s’appliquent.
path-correction-shandong = Shandong : une contestation aboutit
    .what = La personne peut contester des erreurs et des atteintes à ses droits, auprès de la plateforme ou de l’organisme qui a fourni l’information. Celui-ci doit vérifier et traiter la contestation dans les trois jours ouvrables, ou sept si d’autres organismes doivent aider.
path-correction-shenzhen = Shenzhen : une contestation aboutit
    .what = La plateforme vérifie dans un jour ouvrable. Si elle ne fait qu’afficher ce que la source a fourni, elle transmet la contestation, et la source doit la traiter dans les deux jours ouvrables, ou cinq avec autorisation.
path-annulled-shanghai = Shanghai : la décision à l’origine de l’information est annulée
    .what = L’organisme qui a fourni l’information doit en informer promptement le centre, et le centre doit supprimer l’information dans les trois jours ouvrables de cet avis. Personne n’a à le demander, mais il peut être utile d’envoyer la décision d’annulation.
path-annulled-shandong = Shandong : le jugement ou la décision à l’origine de l’information est annulé ou modifié
    .what = L’organisme qui a fourni l’information doit la retirer ou la modifier et le signaler à la plateforme dans les trois jours ouvrables. La plateforme doit alors suivre promptement ; aucun nombre de jours n’est fixé pour elle.
path-repair-shanghai = Shanghai : la source peut attester une réparation
    .what = Tant que l’information peut encore être consultée, une personne qui a réduit le dommage peut demander à l’organisme qui l’a fournie une attestation écrite de réparation. Cet organisme peut la donner ; il n’y est pas tenu, et aucun délai n’est fixé.
path-repair-certified-shanghai = Shanghai : la plateforme a reçu l’attestation de réparation
    .what = Une fois que la plateforme a l’attestation écrite, elle doit retirer l’information de son écran de recherche dans les trois jours ouvrables. L’article ne parle que de l’écran de recherche, non de l’effacement des données.
path-repair-zhejiang = Zhejiang : la réparation est accordée
    .what = Une personne qui a corrigé la situation peut s’adresser à l’organisme qui a constaté la conduite. Si les règles nationales et provinciales sur la réparation sont respectées, cet organisme doit l’accorder. L’information est alors supprimée ou seulement signalée comme réparée. Pas ouvert à qui est sur la liste grave.
path-repair-shandong = Shandong : demander la réparation
    .what = Une personne qui a corrigé la situation peut demander la réparation à l’organisme qui a fourni l’information, ou à la plateforme. La demande est traitée selon les règles nationales, et la personne doit être informée promptement du résultat. Le règlement ne promet pas que l’information disparaisse.
path-repair-shenzhen = Shenzhen : demander la réparation
    .what = Après la durée minimale de publicité, une personne qui a corrigé la situation et exécuté les mesures peut demander la réparation, gratuitement. Une décision doit intervenir dans les trois jours ouvrables, ou six avec autorisation. Ce qui est accordé dépend du cas : fin de la publicité, mention, masquage ou suppression.
path-repair-alone-shenzhen = Shenzhen : un responsable demande la réparation seul
    .what = Si la société remplit les conditions de la réparation, son dirigeant et d’autres personnes directement responsables peuvent faire la demande pour eux-mêmes. Les réponses sur la correction et les mesures concernent alors la société.

## Procédures

procedure-objection-shanghai = Contester à Shanghai
    .what = Auprès du centre ou d’une agence de crédit. L’information est signalée comme contestée tant que cela dure.
procedure-objection-shanghai-object = La personne conteste, avec pièces, à tout moment
procedure-objection-shanghai-mark = Le centre (ou l’agence de crédit) signale l’information comme contestée dans un jour ouvrable
procedure-objection-shanghai-decide-centre = Ce que le centre peut rectifier lui-même, il en décide dans les cinq jours ouvrables
procedure-objection-shanghai-forward = Ce que la source doit rectifier, le centre le transmet dans les deux jours ouvrables
procedure-objection-shanghai-decide-source = La source décide dans les cinq jours ouvrables de la réception ; le centre en informe ensuite promptement la personne
procedure-objection-shanghai-agency = Une agence de crédit décide dans les sept jours ouvrables et donne ses raisons par écrit ; compté ici à partir de la réception des pièces

procedure-annulment-shanghai = Après une annulation à Shanghai
    .what = Deux démarches des autorités ; la personne n’a rien à demander.
procedure-annulment-shanghai-notify = La source informe le centre promptement et par écrit ; aucun nombre de jours n’est fixé
procedure-annulment-shanghai-delete = Le centre supprime l’information dans les trois jours ouvrables de cet avis

procedure-objection-zhejiang = Contester au Zhejiang
    .what = Auprès de l’organisme provincial de crédit. Il signale l’information comme contestée et termine dans les cinq jours ouvrables de la recevabilité, vingt au plus avec autorisation.
procedure-objection-zhejiang-object = La personne conteste, aux coordonnées que la province publie
procedure-objection-zhejiang-decide = L’organisme provincial de crédit vérifie et supprime, rectifie, complète ou cesse de divulguer
procedure-objection-zhejiang-off-the-list = Si la personne ne remplit pas les conditions de la liste, elle est radiée de la liste grave
procedure-objection-zhejiang-ask-review = Si la personne n’accepte pas la réponse, elle demande un réexamen à la commission provinciale ; aucun délai n’est fixé pour le demander
procedure-objection-zhejiang-decide-review = La commission provinciale décide dans les mêmes délais

procedure-objection-shandong = Contester au Shandong
    .what = Auprès de la plateforme, de l’organisme qui a fourni l’information, ou d’un collecteur privé.
procedure-objection-shandong-object = La personne conteste
procedure-objection-shandong-decide = L’organisme vérifie, traite la contestation et communique le résultat : trois jours ouvrables, ou sept si d’autres doivent aider

procedure-annulment-shandong = Après une annulation au Shandong
    .what = La source signale, la plateforme suit.
procedure-annulment-shandong-report = La source retire ou modifie l’information et le signale dans les trois jours ouvrables
procedure-annulment-shandong-take-off = La plateforme la retire ou la modifie promptement ; aucun nombre de jours n’est fixé

procedure-objection-shenzhen = Contester à Shenzhen
    .what = Auprès de la plateforme ou de l’organisme qui a fourni l’information. L’information est aussitôt signalée comme contestée. Un recours devant le juge administratif ou un recours administratif est ouvert aussi, et l’information est signalée pendant qu’il est en cours.
procedure-objection-shenzhen-object = La personne conteste, avec preuves
procedure-objection-shenzhen-check = La plateforme vérifie dans un jour ouvrable ; elle rectifie aussitôt sa propre erreur, ou transmet aussitôt la contestation
procedure-objection-shenzhen-decide-source = La source la traite dans les deux jours ouvrables, ou cinq avec autorisation
procedure-objection-shenzhen-sue = La personne peut former un recours administratif ou saisir le juge administratif ; le règlement ne fixe pas de délai propre, si bien que ceux des lois générales s’appliquent, en règle générale soixante jours et six mois après avoir eu connaissance de l’acte

procedure-repair-zhejiang = La réparation au Zhejiang
    .what = Le règlement ne fixe pas de jours. La province édicte des règles détaillées, qui n’ont pas été lues.
procedure-repair-zhejiang-apply = La personne s’adresse à l’organisme qui a constaté la conduite
procedure-repair-zhejiang-decide = Si les règles sur la réparation sont respectées, cet organisme l’accorde et l’organisme provincial en est informé par écrit
procedure-repair-zhejiang-delete-or-mark = L’organisme provincial de crédit supprime l’information ou la signale comme réparée

procedure-repair-shanghai = La réparation à Shanghai
    .what = Il n’y a pas de demande formelle ; la source décide si elle atteste.
procedure-repair-shanghai-certify = La source peut donner à la plateforme une attestation écrite de réparation

procedure-repair-shandong = La réparation au Shandong
    .what = Le règlement ne fixe pas de jours et renvoie aux règles nationales.
procedure-repair-shandong-urge = Tant que l’information est divulguée, la source doit mener un entretien de rappel ou d’avertissement, comme le disent les règles nationales
procedure-repair-shandong-apply = La personne s’adresse à la source ou à la plateforme
procedure-repair-shandong-handle = Qui a déclaré la demande recevable la traite selon les règles nationales et communique promptement le résultat

procedure-repair-shenzhen = La réparation à Shenzhen
    .what = Des pièces complètes doivent être acceptées sur place ; aucun frais ne peut être perçu. La ville édicte des règles détaillées, qui n’ont pas été lues.
procedure-repair-shenzhen-apply = La personne s’adresse à la source, ou passe par la plateforme
procedure-repair-shenzhen-decide = La source décide dans les trois jours ouvrables, ou six avec autorisation, et communique le résultat

## Conséquences

effect-circulation = Les autorités peuvent consulter l’information, pour des autorisations, des achats, des embauches ou des distinctions ; les autres ont besoin de l’autorisation de la personne
effect-publication = L’inscription est publique (Zhejiang : informations sur les sociétés, et toute personne sur la liste grave)
effect-inspections = Davantage d’inspections par les autorités (possible, non automatique)
effect-approvals-and-qualifications = Examen plus serré pour les autorisations et les qualifications (Shanghai, Zhejiang)
effect-simplified-handling = Pas de procédures simplifiées, ou pas de traitement sur la base d’un engagement écrit
effect-subsidies = Restrictions dans les aides et subventions publiques
effect-procurement-and-bidding = Classement inférieur, ou exclusion des personnes inscrites, dans les marchés publics et les appels d’offres
effect-market-access = Restrictions d’accès à un marché ou à une branche, pour les personnes inscrites
effect-office-holding = Restrictions d’exercice de certaines fonctions, pour les personnes inscrites
effect-finance = Restrictions dans les opérations financières, pour les personnes inscrites
effect-honours = Restrictions dans les distinctions et récompenses (à Shanghai et au Zhejiang pour les personnes inscrites)
effect-consumption-restriction = Restrictions sur les dépenses élevées, pour les personnes inscrites au Zhejiang
effect-air-travel = Restrictions de voyage en avion, pour les personnes inscrites au Shandong, comme le disent les règles nationales
effect-high-speed-rail = Restrictions sur les trains et les places de classe supérieure, pour les personnes inscrites au Shandong, comme le disent les règles nationales

## Restrictions qui demeurent

bar-serious-list = La liste des personnes gravement malhonnêtes elle-même : elle se poursuit jusqu’à ce que ses propres règles en radient la personne
bar-no-repair-after-bankruptcy-abuse = Shenzhen : pas de réparation pendant trois ans après un abus de la faillite

## Remarques

note-no-regulation-read = Non couvert : pour ce lieu, aucun règlement n’a été lu. Beaucoup de provinces et de villes en ont un. Il dit combien de temps les informations sont affichées ; les règles nationales sur la réparation du crédit s’appliquent en outre.
note-before-the-regulation = Trop tôt : au jour examiné, le règlement de ce lieu n’était pas encore en vigueur. Ce qui s’appliquait avant n’a pas été lu.
note-shenzhen-before-2023 = Non vérifié : avant mars 2023, Shenzhen avait des mesures gouvernementales de 2017. Leurs articles sur la durée de publicité n’ont pas été lus ; rien n’en est donc calculé.
note-shanghai-query-not-erasure = Lire les mots avec soin : à Shanghai, la fin des cinq ans et une réparation attestée mettent toutes deux fin à la consultation de l’information. Aucun des deux articles ne dit que les données sont effacées. Après une annulation, elles sont supprimées.
note-shandong-five-years-is-the-most = Une limite, non un temps fixe : cinq ans sont le maximum au Shandong. La liste de données publiée (数据清单) peut donner à une information un temps plus court. Il vaut la peine de la consulter.
note-shandong-longer-than-five-years = À vérifier : le jour indiqué est postérieur à cinq ans après la conduite. Au Shandong, seule une loi ou un règlement administratif peut le permettre.
note-shenzhen-no-term-of-its-own = Une lacune du règlement : Shenzhen ne fixe lui-même ni temps minimal ni temps maximal. Les catalogues et les règles nationales le font. Les consulter, ou demander un rapport de crédit.
note-zhejiang-penalty-must-be-final = À vérifier au Zhejiang : une sanction ne peut être enregistrée qu’une fois écoulé le délai de recours administratif et de recours devant le juge, ou une fois la sanction confirmée. Une sanction infligée sur-le-champ (简易程序) ne peut pas être enregistrée.
note-zhejiang-public-list = Tension entre deux articles : les données d’un particulier ne sont pas rendues publiques sauf si une loi ou un règlement le dit clairement, alors que le règlement fait rendre publiques les listes graves. On peut le lire comme une telle règle ; cela ne rend pas public le dossier qui est derrière.
note-zhejiang-should-not-be-recorded = Un silence au Zhejiang : l’article sur les contestations mentionne les faits faux, les erreurs de rédaction, les lacunes, les durées écoulées et les inscriptions à tort. Il ne mentionne pas une information qui n’aurait jamais dû être recueillie. Une contestation peut quand même invoquer l’art. 11.
note-zhejiang-repair-may-only-mark = Ne disparaît pas toujours : après une réparation au Zhejiang, l’information est supprimée ou seulement signalée comme réparée. La décision le précise.
note-persons-not-public = Bon à savoir : au Zhejiang et au Shandong, les informations sur des particuliers peuvent être partagées entre autorités et consultées avec autorisation, mais non montrées au public, sauf si une règle le dit clairement.
note-minor-not-recorded = À vérifier : à Shanghai, au Zhejiang et au Shandong, une sanction infligée sur-le-champ (简易程序) n’est pas enregistrée. À Shanghai et au Shandong, il en va de même d’un acte mineur dont la personne a éliminé le dommage. Une telle information peut être contestée.
note-annulled-but-no-article = Pas d’article propre : le règlement de ce lieu ne parle pas d’une décision qui a été annulée. L’information est alors fausse, et une contestation peut le dire.
note-measures-must-be-published = À Shanghai et au Zhejiang, une sanction qui n’a pas été publiée ne peut pas être appliquée.
note-measures-need-a-law = Une sanction contre une personne inscrite doit avoir une base dans des règles supérieures, comme le disent les articles eux-mêmes, et être proportionnée à la conduite. Le rapport dit ce qui est possible, non ce qui a été fait.
note-notice-before-listing = Avant d’être inscrite sur une liste locale, la personne a des droits : au Zhejiang, être informée des raisons, être entendue et recevoir une décision écrite et signée ; à Shanghai, un recours ; à Shenzhen, être informée du fondement, de la voie de sortie et des recours.
note-shenzhen-who-may-be-punished = À Shenzhen, les sanctions ne peuvent frapper que ceux qui n’ont pas exécuté un jugement, une décision administrative ou un autre document obligatoire. Qui corrige à temps une affaire mineure, sans dommage, ne peut pas être sanctionné ; après un premier manquement avec peu de dommage, l’autorité peut y renoncer.
note-shenzhen-outcome-of-repair = Ce que la réparation signifie à Shenzhen : la source choisit ce qui convient, de la fin de la publicité à une mention. La question de savoir si chaque mesure de l’art. 80 est toujours nécessaire reste ouverte ; les règles détaillées de la ville n’ont pas été lues.
note-shenzhen-reorganisation = Faillite à Shenzhen : quand un tribunal approuve un plan de redressement ou que celui-ci a été exécuté, cela est ajouté au dossier, et la société est traitée comme toute autre. Les anciennes informations ne disparaissent pas pour autant.
note-responsible-persons = L’inscription d’une société sur une liste grave nomme aussi des personnes, et les mesures peuvent les toucher : à Shanghai, le représentant légal, le dirigeant et d’autres personnes directement responsables ; au Zhejiang, le représentant légal, le dirigeant et la personne qui contrôle effectivement la société s’ils sont responsables ; au Shandong, le représentant légal ou le dirigeant et la personne qui contrôle effectivement la société ; à Shenzhen, le dirigeant et d’autres personnes directement responsables.
note-see-the-record = La première démarche : voir le dossier. Shanghai donne deux rapports gratuits par an auprès de chaque collecteur ; le Zhejiang, le Shandong et Shenzhen permettent une consultation gratuite.
note-praise-need-not-be-recorded = À Shenzhen, une personne peut demander que des distinctions, du bénévolat, des dons et des actes de courage ne soient pas enregistrés.
note-national-website = Interprétation : le site national Credit China (信用中国) affiche des informations selon des règles nationales. Depuis avril 2026, celles-ci couvrent aussi les informations des catalogues locaux. Elles ne remplacent pas les durées locales.
note-not-a-score = Pas un score : ces règlements portent sur des dossiers de conduite. Aucun des quatre ne fixe de points pour les particuliers. Pour les villes qui le font, voir la liste sur les scores locaux.
note-freshness = Actualité : les quatre textes ont été lus dans un recueil en son état d’avril 2025. Des changements ultérieurs ne sont pas exclus, et les règles détaillées inférieures aux règlements n’ont pas été lues.

## Sources

source-sh-2017 = Règlement de Shanghai sur le crédit social (2017)
    .short = Règlement de Shanghai
source-zj-2017 = Règlement du Zhejiang sur la gestion des informations de crédit public (2017)
    .short = Règlement du Zhejiang
source-sd-2020 = Règlement du Shandong sur le crédit social (2020)
    .short = Règlement du Shandong
source-sz-2022 = Règlement de la zone économique spéciale de Shenzhen sur le crédit social (2022)
    .short = Règlement de Shenzhen
source-sz-2017 = Mesures de Shenzhen pour la gestion des informations de crédit public (2017)
    .short = Mesures de Shenzhen de 2017
source-credit-repair-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, 2025)
    .short = Mesures de 2025 sur la réparation du crédit
source-civil-code = Code civil
    .short = Code civil
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
