# Les deux listes des organisations sociales : tous les textes qu’une personne lit à leur sujet.

title = Les listes des organisations sociales (活动异常名录、社会组织严重违法失信名单)
    .short = Organisations sociales
about = L’administration des affaires civiles (民政部门) tient deux listes d’associations, de fondations et d’organismes de services sociaux : l’une pour les activités anormales, l’autre pour les infractions graves. Seul le début de l’arrêté sur lequel elles reposent a pu être lu. Ce qui est dit ici est rapporté par d’autres, et aucune voie de sortie ne comporte un jour avant lequel l’administration doit agir.
keeper = l’administration des affaires civiles
look-for = 列入活动异常名录 ou 列入严重违法失信名单 sur le site web des organisations sociales (社会组织信用信息公示平台), ou une décision du bureau des affaires civiles (民政局) avec ces mots.

actor-authority = l’administration des affaires civiles
actor-person = l’organisation

group-listing = Que sait-on de l’inscription ?
group-since = Que s’est-il passé depuis ?

fact-record = Sur laquelle des deux listes l’organisation figure-t-elle ?
    .name = laquelle des deux listes
    .help = La première (活动异常名录) vise des rapports manquants, une adresse où personne n’est joignable, et des choses semblables ; la seconde (严重违法失信名单) les infractions graves.
    .why = Les voies de sortie diffèrent.
fact-record-abnormal = La liste des activités anormales (活动异常名录)
fact-record-serious = La liste des infractions graves (严重违法失信名单)

fact-listed_on = Quel jour l’organisation a-t-elle été inscrite ?
    .name = jour de l’inscription
    .help = La date de la décision ou du site web. On peut aussi répondre par un mois ou une année seulement.
    .why = Les deux ans sont comptés à partir de là, selon ce qui est rapporté.

fact-ground = S’il s’agit de la liste des infractions graves : pourquoi l’organisation a-t-elle été inscrite ?
    .name = motif de l’inscription sur la liste des infractions graves
    .help = Pour la liste des activités anormales, cette question ne compte pas.
    .why = Après deux ans d’activité anormale, l’ancien tort doit d’abord être réparé ; après le retrait de l’enregistrement, seul le fait d’être rayée du registre aide l’organisation, selon ce qui est rapporté.
fact-ground-two-years-abnormal = Deux ans sur la liste des activités anormales
fact-ground-registration-revoked = Son enregistrement a été retiré (吊销登记证书、撤销成立登记)
fact-ground-other = Un autre motif

fact-relapse = Un nouveau motif d’inscription s’est-il produit depuis ?
    .name = nouveau motif d’inscription
    .help = Par exemple un autre rapport manquant. Indiquer le jour du plus récent.
    .why = Le temps sur la liste est alors compté à nouveau, selon ce qui est rapporté.
    .step = un nouveau motif d’inscription se produit

fact-put_right = L’organisation a-t-elle réparé ce qui a conduit à l’inscription ?
    .name = tort réparé
    .help = Le rapport est remis, les exigences du contrôle sont satisfaites, l’adresse est modifiée.
    .why = Sans cela, il n’est pas rapporté que quelque chose mette fin à l’inscription pour activité anormale.
    .step = l’organisation répare ce qui a conduit à l’inscription

fact-asked = L’organisation a-t-elle demandé la radiation ?
    .name = demande de radiation
    .help = À l’autorité qui l’a enregistrée (登记管理机关).
    .why = Pour la liste des infractions graves, il est rapporté qu’une demande est nécessaire ; pour l’autre liste, les sources ne le disent pas.
    .step = l’organisation demande la radiation

fact-error_found = L’administration a-t-elle constaté que l’inscription était une erreur ?
    .name = constat que l’inscription était une erreur
    .help = L’organisation peut contester, et l’administration vérifie.
    .why = Une erreur doit être rectifiée en temps utile, selon ce qui est rapporté.
    .step = l’administration constate que l’inscription était une erreur

fact-deregistered = L’organisation a-t-elle été rayée du registre ?
    .name = organisation rayée du registre
    .help = 注销登记, après le retrait de son enregistrement.
    .why = L’administration la radie alors de la liste, selon ce qui est rapporté.
    .step = l’organisation est rayée du registre

fact-deleted = L’inscription a-t-elle effectivement été radiée de la liste ?
    .name = radiation de l’inscription
    .help = La date de la décision ou du site web.
    .why = Ce qui accompagne l’inscription prend fin avec elle.
    .step = l’inscription est radiée

reading-request-needed = Une organisation de la liste des activités anormales doit-elle demander la radiation ?
reading-request-needed-needed = Oui, comme pour la liste des infractions graves
reading-request-needed-not-needed = Non, l’administration la radie d’elle-même

reading-full-years = Quand deux années complètes sont-elles terminées ?
reading-full-years-next-day = Quand le dernier jour est terminé, donc le lendemain
reading-full-years-same-day = Le jour qui porte la même date

define-two_years_from_listing = deux années complètes à partir de l’inscription
define-two_years_from_relapse = deux années complètes à partir du nouveau motif
define-two_years_over = deux années complètes sans nouveau motif

path-put-right = Ce qui a conduit à l’inscription est réparé
    .what = Selon ce qui est rapporté, une organisation de la liste des activités anormales doit être radiée en temps utile une fois qu’elle remplit les conditions. Rien n’est connu d’un nombre de jours.
path-two-years = Deux ans sans nouveau motif, et une demande
    .what = Selon ce qui est rapporté, une organisation de la liste des infractions graves peut demander la radiation après deux années complètes sans nouveau motif d’inscription. Si elle y est arrivée après deux ans d’activité anormale, elle doit aussi réparer ce tort. On ne sait pas si l’administration doit accepter.
path-deregistered = L’organisation est rayée du registre
    .what = Selon ce qui est rapporté, une organisation dont l’enregistrement a été retiré est radiée de la liste des infractions graves une fois qu’elle est rayée du registre.
path-mistake = Une erreur est rectifiée
    .what = Selon ce qui est rapporté, l’organisation peut contester ; si l’administration constate une erreur, elle la rectifie en temps utile.

effect-publication = L’inscription est affichée publiquement
effect-joint-sanctions = L’administration, et d’autres à sa demande, peuvent sanctionner l’organisation

note-moved-to-the-serious-list = Selon ce qui est rapporté, après deux années complètes sur la liste des activités anormales, l’organisation est transférée sur la liste des infractions graves.
note-counted-anew = Selon ce qui est rapporté, un nouveau motif d’inscription pendant que l’inscription existe fait recommencer le décompte.
note-order-not-read = L’arrêté n° 60 du ministère des Affaires civiles n’a pas pu être lu au-delà de l’article 7. Il ne faut se fier à rien de ce qui figure ici sans consulter l’arrêté.

assume-no-new-reason = aucun nouveau motif d’inscription ne se produit

source-mca-60 = Mesures du ministère des Affaires civiles sur les informations de crédit des organisations sociales (arrêté n° 60 de 2018)
    .short = Arrêté n° 60 de 2018
source-report-2018 = Article de presse sur l’arrêté n° 60 (site web de la Télévision centrale de Chine, 2018)
    .short = article de presse de 2018
source-guide-2020 = Guide pour les sociétés savantes, question 51 (2020)
    .short = guide de 2020
source-summary-2023 = Résumé non signé des règles sur la radiation
    .short = résumé non signé
source-civil-code = Code civil
    .short = Code civil
