# Le registre des comportements incivils de touristes : tous les textes qu’une personne lit à son sujet.

title = Le registre des comportements incivils de touristes (旅游不文明行为记录)
    .short = Conduite de touristes
act = supprimer cette mention
gone = la mention prend fin
was = la mention a été supprimée
about = Depuis 2015, l’administration du tourisme tient un registre des touristes dont le comportement en voyage a eu un effet grave en public, par exemple une bagarre dans un avion, la dégradation d’un monument ou des jeux d’argent. Pour autant qu’on le sache, c’est un registre et non une interdiction de voyager. Aucun de ses textes n’a été lu en entier ; ce qui est connu vient de sources secondaires. La durée de la mention est choisie par l’administration dans une fourchette ; la fin est donc toujours un intervalle de jours.
keeper = l’administration du tourisme
look-for = « Registre des comportements incivils de touristes » (旅游不文明行为记录 ; en 2015 游客不文明行为记录) sur le site web d’une administration du tourisme ou dans son avis, avec la durée de conservation de la mention (信息保存期限).

actor-authority = l’administration du tourisme

## Groupes de questions

group-record = Que sait-on de la mention ?
group-objection = Y a-t-il eu une contestation ?
group-afterwards = Que sait-on d’autre ?

## Faits

fact-who = Qui est mentionné ?
    .name = qui est mentionné
    .help = Un tuteur (监护人) peut être mentionné pour ce qu’un enfant ou une autre personne à sa charge a fait. Les guides et les autres personnes qui travaillent dans le tourisme forment un groupe à part.
    .why = Le texte de 2016 les traite à des endroits différents (art. 2 et 3 des Mesures de 2016 sur le registre des voyageurs, début lu).
fact-who-traveller = Un touriste, pour ce qu’il a fait
fact-who-guardian = Un tuteur, pour ce qu’une personne à sa charge a fait
fact-who-tourism-worker = Une personne qui travaille dans le tourisme, pour son comportement au travail

fact-verified_on = Quel jour l’information a-t-elle été vérifiée ?
    .name = vérification de l’information
    .help = Le jour où l’administration du tourisme avait vérifié ce qui s’est passé (信息核实之日). Si seule la publication est connue, indiquer son mois ou son année.
    .why = En 2015, la durée de la mention courait à partir de là (art. 6 du texte de 2015, rapporté). Cela indique aussi quel texte s’applique.

fact-outcome = À quoi le comportement a-t-il conduit ?
    .name = suite juridique
    .help = Une condamnation pénale ; une sanction d’une autorité (行政处罚) ou un jugement qui ordonnait à la personne de payer ou d’agir ; ou ni l’une ni l’autre, bien que l’effet en public ait été grave.
    .why = Chacune a sa propre fourchette : trois à cinq, deux à quatre, ou un à trois ans (texte de 2016, rapporté).
fact-outcome-crime = Une violation de la loi pénale
fact-outcome-penalty-or-judgment = Une sanction d’une autorité, ou une responsabilité constatée par un tribunal
fact-outcome-none = Aucune sanction juridique, mais un effet grave en public

fact-entered_on = Quel jour la commission d’évaluation a-t-elle porté la personne au registre ?
    .name = entrée au registre
    .help = Une commission (旅游不文明行为记录评审委员会) en décide selon le texte de 2016. Laisser sans réponse si aucun document ne l’indique.
    .why = Cela ne compte que si la durée était comptée à partir de l’entrée ; la clause de 2016 à ce sujet n’a pas été lue.

fact-objection_received = L’administration du tourisme a-t-elle reçu une contestation ?
    .name = réception de la contestation
    .help = Une demande de rectification de la mention (异议申请) avec des documents, adressée à l’administration qui l’a faite.
    .why = Selon le texte de 2015, elle devait répondre dans les quinze jours ouvrables (rapporté).
    .step = la personne conteste auprès de l’administration qui a fait la mention

fact-objection_upheld = L’administration a-t-elle jugé la contestation fondée ?
    .name = contestation jugée fondée
    .help = La réponse à la personne le dit.
    .why = La mention devait alors être rectifiée (texte de 2015, rapporté).
    .step = l’administration juge la contestation fondée

fact-deleted = La mention a-t-elle été retirée ?
    .name = retrait de la mention
    .help = Le jour où la personne ne figurait plus au registre.
    .why = Les conséquences de la mention sont indiquées jusqu’à ce jour (Mesures sur le registre des voyageurs, rapportées).
    .step = l’administration retire la mention

## Questions de droit ouvertes

reading-transition = La mention est antérieure à la modification d’un texte. Quel texte s’y applique depuis ? Rien à ce sujet n’a été trouvé.
reading-transition-old-text = Le texte en vigueur lors de la vérification de l’information
reading-transition-new-text = Le texte plus récent, aussi pour les mentions plus anciennes

reading-start = À partir de quand la durée selon le texte de 2016 court-elle ? La clause n’a pas été lue.
reading-start-verification = À partir du jour de la vérification de l’information, comme en 2015
reading-start-entry = À partir du jour de l’entrée au registre

reading-first-day = Le premier jour est-il lui-même compté ?
reading-first-day-not-counted = Non : le décompte commence le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : une mention annoncée en 2015 courait du 4 mai 2015 au 3 mai 2025

## Définitions

define-record_start = le jour à partir duquel la durée est comptée
define-range_2016 = la fourchette pour une telle suite : un à trois, deux à quatre ou trois à cinq ans
define-end_2016 = le dernier jour de la mention, quelque part dans la fourchette
define-end_2015 = au moins un an ; la limite supérieure de deux ans n’a pas été respectée dans un cas annoncé

## Voies de sortie

path-time-2016 = La durée de la mention s’écoule (texte de 2016)
    .what = Il est rapporté que la mention est conservée d’un à cinq ans : trois à cinq après une infraction pénale, deux à quatre après une sanction ou un jugement, un à trois dans les autres cas. L’administration choisit dans la fourchette et peut modifier la durée selon l’évolution. C’est dans l’avis adressé à la personne qu’il faut chercher la durée choisie.
path-time-2015 = La durée de la mention s’écoule (texte de mars 2015)
    .what = Il est rapporté que le texte disait un à deux ans. L’une des premières mentions annoncées sous ce texte courait dix ans ; seule l’année est donc indiquée comme minimum, et aucun dernier jour n’est donné.
path-time-2015-may = La durée de la mention s’écoule (texte de mai 2015)
    .what = Depuis le 14 mai 2015, il est rapporté que la durée dépend des circonstances et de l’effet, sans aucun nombre. Aucun jour ne peut être donné.
path-objection = Une contestation est jugée fondée (textes de 2015)
    .what = La personne pouvait contester auprès de l’administration qui avait fait la mention. Si celle-ci jugeait la contestation fondée, elle devait rectifier la mention. Connu seulement par des sources secondaires ; dans le texte de 2016, aucune clause de ce genre n’a été trouvée, la plus grande partie de ce texte n’ayant pas été lue.

## Procédures

procedure-objection = Contestation (textes de 2015)
    .what = La personne conteste, documents à l’appui, et l’administration répond. La mention reste pendant ce temps.
procedure-objection-object = La personne conteste auprès de l’administration qui a fait la mention ; aucun délai n’est rapporté
procedure-objection-answer = L’administration répond dans les quinze jours ouvrables après avoir reçu la contestation

## Conséquences

effect-publication = Le ministère peut publier la mention (rapporté)
effect-conduct-record = La personne figure au registre des comportements incivils

## Notes

note-not-the-transport-lists = Souvent confondu : une étude citée par la Commission de l’immigration et du statut de réfugié dit qu’une liste noire du ministère de la Culture et du Tourisme nomme des personnes qui ont fumé ou transporté des objets interdits dans les transports. Les documents trouvés placent de tels comportements sur les listes de l’aviation civile et des chemins de fer, qui sont d’autres listes avec d’autres règles. Ce registre-ci couvre les troubles dans les bus, les trains, les bateaux et les avions pendant un voyage ; rien de ce qui a été lu n’en fait une interdiction de voyager.
note-a-record-not-a-ban = Non vérifié : les autres conséquences de la mention. Rien de ce qui a été lu n’en fait une interdiction d’avion, de train ou de voyages organisés. Une restriction que la personne rencontre peut venir d’une autre liste ; il vaut la peine de chercher laquelle.
note-the-authority-chooses-in-the-range = Une fourchette et non une durée fixe : l’administration choisit une durée dans la fourchette, et la mention est gérée de façon évolutive (动态管理). Les dates données ici ne sont que les limites de ce qui est rapporté.
note-panel = Qui décide : il est rapporté qu’une commission d’évaluation (旅游不文明行为记录评审委员会) décide de l’entrée au registre ; en octobre 2016, elle y a porté un touriste qui avait brûlé des billets de banque à l’étranger.
note-objection-not-found-2016 = Non trouvé : les jours pour une contestation selon le texte de 2016, et si réparer le tort raccourcit la mention. Il vaut la peine de poser la question à l’administration ; le texte de 2015 prévoyait une contestation.
note-ten-years-were-announced = Ne pas se fier aux deux ans : en mai 2015, alors que le texte disait un à deux ans, l’une des premières personnes mentionnées a été annoncée pour dix ans, du 4 mai 2015 au 3 mai 2025. Quelques jours plus tard, la clause a été modifiée.
note-record-stands-during-objection = La mention reste pendant l’examen d’une contestation (texte de 2015, rapporté).
note-guardian = Un tuteur n’est mentionné que pour une faute majeure (重大过错) de sa part dans ce que la personne à sa charge a fait.
note-tourism-worker = Pour les personnes qui travaillent dans le tourisme, le texte a sa propre liste de comportements, à l’article 3, dont seul le début a été lu : violations de la loi, des règles de travail, des bonnes mœurs et de l’éthique professionnelle ayant un effet grave.
note-right-to-correct-data = Un droit général : une personne qui constate que des informations à son sujet sont fausses ou incomplètes peut demander à quiconque les détient, y compris une autorité, de les rectifier ; elles doivent être vérifiées et rectifiées promptement. Aucun nombre de jours n’est fixé, et cela concerne des données fausses, et non le jugement selon lequel un comportement était incivil.

## Affirmations

claim-S-31-6 = Deux chercheurs écrivent qu’une liste noire du ministère de la Culture et du Tourisme nomme des personnes qui ont enfreint les règles des transports, par exemple en fumant ou en transportant des objets interdits.
    .check = Contredit par les documents trouvés : de tels comportements figurent dans les deux documents de mars 2018 sur l’avion et le train, de l’aviation civile et des chemins de fer. Les listes du ministère visent les entreprises et les personnes qui travaillent dans le secteur. Ce registre est ce qu’il tient de plus proche.
claim-observed-ten-years = En mai 2015, des journaux et des agences de presse ont rapporté que l’un des quatre premiers touristes mentionnés l’était pour dix ans.
    .check = Rapporté de la même façon par plusieurs ; l’un donne les jours, du 4 mai 2015 au 3 mai 2025. C’est ce qui a été fait dans un cas, et non une règle, et cela dépassait les un à deux ans que le texte, selon ce qui est rapporté, prévoyait alors.

## Sources

source-travellers-2015 = Mesures provisoires sur le registre des comportements incivils de touristes (mars 2015)
    .short = Mesures de mars 2015 sur le registre des voyageurs
source-travellers-2015-may = Mesures provisoires sur le registre des comportements incivils de touristes (modifiées en mai 2015)
    .short = Mesures de mai 2015 sur le registre des voyageurs
source-travellers-2016 = Mesures provisoires sur le registre des comportements incivils dans le tourisme (2016)
    .short = Mesures de 2016 sur le registre des voyageurs
source-press-2015 = Articles de presse de mai 2015 sur les premiers touristes mentionnés
    .short = articles de presse de mai 2015
source-press-2016 = Avis de l’administration du tourisme d’octobre 2016, reproduit
    .short = avis d’octobre 2016, reproduit
source-macsithigh-2019 = Daithí Mac Síthigh et Mathias Siems, étude du système chinois de crédit social, 1er janvier 2019
    .short = Mac Síthigh et Siems (2019), d’après CHN106377.E
    .part = section
    .parts = sections
source-air-2018 = Avis sur la restriction des voyages en avion de certaines personnes gravement malhonnêtes (2018)
    .short = Avis de 2018 sur les voyages en avion
    .part = partie
    .parts = parties
source-rail-2018 = Avis sur la restriction des voyages en train de certaines personnes gravement malhonnêtes (2018)
    .short = Avis de 2018 sur les voyages en train
    .part = partie
    .parts = parties
source-pipl-2021 = Loi sur la protection des informations personnelles (2021)
    .short = Loi sur la protection des informations personnelles
source-civil-code = Code civil
