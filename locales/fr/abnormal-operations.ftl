# La liste des entreprises en situation anormale : tout ce qu’une personne lit à son sujet.
# La logique se trouve dans rules/abnormal-operations/pack.toml ; un identifiant de ce fichier a ses mots ici.

title = La liste des entreprises en situation anormale (经营异常名录)
    .short = Situation anormale
about = Les autorités de régulation du marché (市场监督管理局) tiennent cette liste des sociétés, entrepreneurs individuels et coopératives agricoles qui n’ont pas déposé leur rapport annuel, ont ignoré un ordre de publier des informations, ont donné de fausses informations, n’ont pas changé un nom interdit, ou ne peuvent être joints à leur adresse enregistrée. Une inscription n’a pas de fin propre : elle reste jusqu’à ce que la situation soit corrigée et que la radiation soit demandée, quel que soit le temps que cela prend. Il n’y a pas de durée minimale.
keeper = l’autorité de régulation du marché
look-for = 列入经营异常名录决定书 (décision d’inscription), ou, sur le site 国家企业信用信息公示系统 (gsxt.gov.cn), l’onglet 列入经营异常名录信息. Pour les entrepreneurs individuels avant 2025 : 标记为经营异常状态.

actor-authority = l’autorité de régulation du marché
actor-court = le tribunal de la faillite

## Groupes de questions

group-listing = Que sait-on de l’inscription ?
group-removal = La situation a-t-elle été corrigée, et la radiation demandée ?
group-objection = L’inscription a-t-elle été contestée ?
group-firm = Qu’est devenue l’entreprise ?
group-afterwards = Que sait-on de la fin de l’inscription ?

## Faits

fact-business = Quel genre d’entreprise est inscrit ?
    .name = genre d’entreprise
    .help = L’immatriculation le montre : une société ou autre entreprise (企业), un entrepreneur individuel (个体工商户) ou une coopérative agricole (农民专业合作社).
    .why = Chacun a ses propres mesures ; pour les entrepreneurs individuels, la publicité d’un rapport manquant prend fin après un an.
fact-business-company = Une société ou une autre entreprise
fact-business-sole-trader = Un entrepreneur individuel
fact-business-cooperative = Une coopérative agricole

fact-listed_on = Quel jour la décision d’inscription a-t-elle été prise ?
    .name = décision d’inscription
    .help = La date affichée comme 列入日期. On peut aussi répondre par un mois ou une année seulement.
    .why = Elle indique quel texte s’applique et, selon l’ancien, si trois ans ont passé (art. 10 des Mesures de 2014).

fact-ground = Pour quel motif l’entreprise a-t-elle été inscrite ?
    .name = motif de l’inscription
    .help = Le motif (列入事由) figure à côté de l’inscription. S’il y a plusieurs inscriptions, en examiner une à la fois.
    .why = Le motif dit ce qui doit être corrigé, et à partir de quand courent les jours de l’autorité (art. 12 et 16 de l’arrêté n° 107).
fact-ground-no-report = Pas de rapport annuel dans le délai (未按照规定期限公示年度报告)
fact-ground-order-ignored = Informations non publiées malgré un ordre (未在责令的期限内公示有关企业信息)
fact-ground-false-information = Informations fausses ou cachées (隐瞒真实情况、弄虚作假)
fact-ground-name-not-changed = Nom non changé alors qu’il devait l’être (未办理企业名称变更登记)
fact-ground-unreachable = Injoignable à l’adresse enregistrée (通过登记的住所或者经营场所无法联系)
fact-ground-other = Une autre infraction

fact-published_on = Quel jour l’inscription a-t-elle été montrée au public pour la première fois ?
    .name = premier jour de publicité de l’inscription
    .help = La date affichée dans le Système national de publicité des informations de crédit des entreprises (国家企业信用信息公示系统).
    .why = Les trente jours pour une contestation courent à partir de là (art. 15 des Mesures de 2025).
    .step = l’inscription est montrée au public

fact-cured = La situation qui a mené à l’inscription a-t-elle été corrigée ?
    .name = situation corrigée
    .help = Selon le motif : les rapports manquants sont déposés et publiés ; les informations ordonnées sont publiées ; les fausses informations sont corrigées ; le nouveau nom est enregistré ; la nouvelle adresse est enregistrée, ou l’entreprise montre qu’elle peut de nouveau être jointe ; l’autre infraction a cessé. Indiquer le jour où tout cela était fait.
    .why = Rien d’autre n’ouvre la radiation (art. 12 de l’arrêté n° 107 ; art. 11 à 14 des Mesures de 2025).
    .step = la situation qui a mené à l’inscription est corrigée

fact-applied = La radiation a-t-elle été demandée ?
    .name = demande de radiation
    .help = Le jour où l’autorité a reçu la demande, sur papier ou par la plateforme nationale de réparation.
    .why = Les jours de l’autorité courent à partir de la demande ou de sa recevabilité (art. 14 et 16 de l’arrêté n° 107).
    .step = la radiation est demandée

fact-accepted = Quel jour la demande a-t-elle été déclarée recevable ?
    .name = recevabilité de la demande
    .help = Le jour où l’autorité a pris la demande en charge (受理). Nécessaire pour les demandes à partir du 25 décembre 2025.
    .why = Les deux jours ouvrables pour la décision courent à partir de la recevabilité (art. 16(1) de l’arrêté n° 107).
    .step = la demande est déclarée recevable

fact-verified = Quel jour l’autorité a-t-elle constaté que la situation était corrigée ?
    .name = constat que la situation est corrigée
    .help = Pour une adresse, l’autorité se rend souvent sur place ou écrit (查实、核实). Pas nécessaire pour des rapports manquants.
    .why = Pour une adresse et, selon les textes antérieurs, aussi pour un nom ou de fausses informations, les jours courent à partir de ce constat (art. 16(1) de l’arrêté n° 107 ; art. 13 et 14 des Mesures de 2025).
    .step = l’autorité constate que la situation est corrigée

fact-decided = L’autorité a-t-elle décidé de la radiation ?
    .name = décision de radier l’inscription
    .help = La décision (移出决定), avec date et motif.
    .why = À partir de là, l’autorité a trois jours ouvrables pour les données (art. 17 de l’arrêté n° 107).
    .step = l’autorité décide de radier l’inscription

fact-interest_refusal = L’autorité a-t-elle refusé parce que la radiation pourrait nuire à la sécurité nationale ou à l’intérêt public ?
    .name = refus dans l’intérêt public
    .help = Le refus doit donner ce motif (可能危害国家安全、社会公共利益).
    .why = Dans ce cas, la réparation n’est pas accordée (art. 18 de l’arrêté n° 107).

fact-fraud = L’autorité a-t-elle constaté que des faits réels ont été intentionnellement cachés ou que des documents pour la radiation étaient faux (故意隐瞒真实情况、弄虚作假) ?
    .name = constat de faux documents
    .help = Soit elle a rejeté la demande pour ce motif, soit elle a révoqué une radiation qu’elle avait accordée. Il ne s’agit pas des fausses informations sur l’entreprise qui ont pu mener à l’inscription.
    .why = Pendant trois ans, aucune réparation ne peut être demandée (art. 23 de l’arrêté n° 107).
fact-fraud-none = Non
fact-fraud-refused = Oui, et elle a rejeté la demande
fact-fraud-revoked = Oui, et elle a révoqué une radiation qu’elle avait accordée

fact-fraud_decided_on = Quel jour ce rejet ou cette révocation a-t-il été décidé ?
    .name = rejet ou révocation pour faux documents
    .help = La date de la décision. S’il n’y en a pas eu, laisser la question ouverte.
    .why = Les trois ans courent à partir de cette décision (art. 23(2) de l’arrêté n° 107).

fact-objected = L’entreprise a-t-elle contesté l’inscription par écrit ?
    .name = contestation écrite de l’inscription
    .help = Avec preuves, auprès de l’autorité qui l’a inscrite (异议). Indiquer le jour où l’autorité l’a reçue.
    .why = Elle doit arriver dans les trente jours de la publicité (art. 15(1) des Mesures de 2025).
    .step = l’entreprise conteste par écrit, avec preuves

fact-objection_accepted = Quel jour la contestation a-t-elle été déclarée recevable ?
    .name = recevabilité de la contestation
    .help = L’autorité décide dans les cinq jours ouvrables si la contestation est recevable.
    .why = Elle a ensuite vingt jours ouvrables pour vérifier (art. 15(1) des Mesures de 2025).
    .step = la contestation est déclarée recevable

fact-error_found = L’autorité a-t-elle constaté que l’inscription était une erreur ?
    .name = constat que l’inscription était une erreur
    .help = Par exemple parce que le rapport avait été déposé, ou qu’il s’agit de la mauvaise entreprise.
    .why = Après une contestation, elle a cinq jours ouvrables pour rectifier (art. 15(2) des Mesures de 2025).
    .step = l’autorité constate que l’inscription était une erreur

fact-decision_known = Quel jour l’entreprise a-t-elle eu connaissance de la décision d’inscription ?
    .name = jour où la décision a été connue
    .help = La remise, ou le jour où l’entreprise a vu l’inscription.
    .why = Les délais pour s’adresser à une autorité supérieure ou à un tribunal courent à partir de là (art. 20 de la Loi sur le recours administratif ; art. 46 de la Loi sur le contentieux administratif).

fact-listing_annulled = La décision d’inscription a-t-elle été annulée ?
    .name = annulation de la décision d’inscription
    .help = Par l’autorité elle-même, sur recours administratif ou par un tribunal.
    .why = Une décision annulée ne porte plus l’inscription (art. 16 des Mesures de 2025).
    .step = la décision d’inscription est annulée

fact-deregistered = L’entreprise a-t-elle été légalement radiée du registre ?
    .name = radiation légale de l’entreprise du registre
    .help = Elle a été radiée du registre (依法注销). Tant qu’elle est inscrite sur la liste, la procédure simplifiée lui est fermée.
    .why = Après cela, l’entreprise est radiée de la liste (art. 20(1) de l’arrêté n° 107).
    .step = l’entreprise est légalement radiée du registre

fact-plan_approved = Un tribunal a-t-il approuvé un plan ou homologué un concordat de faillite ?
    .name = approbation du plan ou du concordat
    .help = La décision qui approuve un plan de redressement (批准重整计划) ou qui homologue un concordat (认可和解协议).
    .why = Pendant l’exécution du plan, l’autorité peut masquer provisoirement l’inscription (art. 22(1) de l’arrêté n° 107).
    .step = le tribunal approuve le plan ou homologue le concordat

fact-relief_asked = La réparation temporaire a-t-elle été demandée sur la base de cette décision ?
    .name = demande de réparation temporaire
    .help = Le jour où l’autorité de régulation du marché a reçu la demande.
    .why = Les sept jours ouvrables courent à partir de là (art. 22(1) de l’arrêté n° 107).
    .step = la réparation temporaire est demandée

fact-plan_completed = Un tribunal a-t-il confirmé que le plan ou le concordat a été exécuté ?
    .name = achèvement du plan ou du concordat
    .help = La décision constatant que le plan ou le concordat est achevé (执行完毕的裁定书).
    .why = Avec elle, l’entreprise peut demander la réparation (art. 22(2) de l’arrêté n° 107).
    .step = le tribunal confirme que le plan a été exécuté

fact-repair_asked_after_plan = La réparation a-t-elle été demandée sur la base de cette seconde décision ?
    .name = demande de réparation après le plan
    .help = À l’autorité de régulation du marché du lieu d’immatriculation.
    .why = La réparation après un plan est donnée sur demande (art. 22(2) de l’arrêté n° 107).
    .step = l’entreprise demande la réparation avec la décision d’achèvement

fact-deleted = L’inscription a-t-elle effectivement été radiée de la liste ?
    .name = radiation de l’inscription
    .help = La date affichée comme 移出日期. Si elle a été radiée puis rétablie, répondre « Pas encore ».
    .why = Ce qui vient avec l’inscription prend fin avec elle.
    .step = l’inscription est radiée

## Questions ouvertes

reading-transition = L’inscription date d’avant la révision de mars 2025, qui ne dit rien des anciennes inscriptions. Quel texte compte ?
reading-transition-revised-text = Le texte révisé : aucun délai pour la demande
reading-transition-old-text = Le texte de 2014 : les sociétés ne peuvent faire la demande que dans les trois ans

reading-speed = L’arrêté n° 107 et les mesures diffèrent sur le délai pour décider d’une demande faite aujourd’hui. Lequel l’emporte ?
reading-speed-order-107 = L’arrêté n° 107 : deux jours ouvrables, pour les demandes à partir du 25 décembre 2025
reading-speed-measures = Les mesures propres à chaque genre d’entreprise : cinq jours ouvrables

reading-check-start = À partir de quand courent les vingt jours ouvrables pour vérifier une contestation ?
reading-check-start-acceptance = À partir de sa recevabilité
reading-check-start-receipt = À partir de sa réception

reading-three-years = Si les trois ans pour la demande (texte de 2014) se terminent un jour de repos, vont-ils jusqu’au jour ouvrable suivant ?
reading-three-years-corresponding-day = Non
reading-three-years-rolls = Oui

reading-false-papers = Les trois ans sans demande après de faux documents valent-ils aussi pour cette liste, qui n’a pas de durée propre ?
reading-false-papers-no-request-for-three-years = Oui, la règle parle de toute réparation
reading-false-papers-only-records-with-a-period = Non, elle est faite pour les dossiers qui courent pendant une durée

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Oui
reading-makeup-days-not-counted = Non, seulement du lundi au vendredi

## Définitions

define-put_right_and_asked = situation corrigée, et radiation demandée
define-asked_before_107 = situation corrigée et radiation demandée avant le 25 décembre 2025
define-asked_since_107 = situation corrigée et radiation demandée le 25 décembre 2025 ou après
define-three_years_end = fin de trois ans sur la liste
define-three_year_window = la demande doit arriver dans les trois ans (texte de 2014, sociétés)
define-request_counts = situation corrigée et radiation demandée, à temps là où un délai est fixé
define-may_ask_again = aucune attente de trois ans après de faux documents ne court
define-request_open = la radiation peut être demandée : la situation est corrigée, et rien n’exclut la demande
define-due_by_measures_before = dernier jour pour la décision selon les mesures, pour les demandes d’avant le 25 décembre 2025
define-due_by_measures_since = dernier jour pour la décision selon les mesures, pour les demandes ultérieures
define-due_by_107 = dernier jour pour la décision selon l’arrêté n° 107
define-decision_due = dernier jour pour la décision
define-objection_end = dernier jour pour une contestation
define-objected_in_time = une contestation faite à temps
define-escalation = trois ans sur la liste étaient écoulés avant que la règle sur la liste grave soit supprimée

define-relief_under_107 = la réparation temporaire a été demandée depuis le 25 décembre 2025
define-fraud_under_107 = le rejet ou la révocation pour faux documents date du 25 décembre 2025 ou d’après
define-days_2 = deux jours ouvrables
define-days_3 = trois jours ouvrables
define-days_5 = cinq jours ouvrables
define-days_7 = sept jours ouvrables
define-days_12 = deux jours ouvrables et dix de plus
define-days_20 = vingt jours ouvrables

## Voies de sortie

path-report-filed = Le rapport manquant est déposé et la radiation demandée
    .what = Une fois les rapports annuels manquants déposés et publiés, l’entreprise demande la radiation. L’autorité de régulation du marché doit décider dans les jours fixés, et radier l’inscription.
path-information-shown = Les informations ordonnées sont publiées et la radiation demandée
    .what = Une fois les informations publiées comme ordonné, l’entreprise demande la radiation. L’autorité de régulation du marché doit décider dans les jours fixés.
path-name-changed = Le changement de nom est enregistré
    .what = Une fois le nouveau nom enregistré, l’autorité d’immatriculation doit radier l’entreprise. Le Règlement sur les noms n’exige pas de demande ; une demande fait courir les jours prévus par les mesures.
path-reachable-again = L’entreprise peut de nouveau être jointe et la radiation est demandée
    .what = L’entreprise enregistre sa nouvelle adresse, ou montre qu’elle peut être jointe à l’ancienne, et demande la radiation. Les jours courent à partir du moment où l’autorité l’a vérifié.
path-information-corrected = Les fausses informations sont corrigées et la radiation demandée
    .what = Une fois les informations corrigées, l’entreprise demande la radiation. Pour les sociétés, ce motif a été supprimé en 2025 ; une ancienne inscription peut encore être radiée en tant qu’autre infraction qui a cessé.
path-other-violation-corrected = Une autre infraction a cessé et la radiation est demandée
    .what = L’arrêté n° 107 ouvre la voie pour toute autre infraction qui a mené à une inscription, une fois qu’elle est corrigée.
path-decided = La radiation a été décidée
    .what = Une fois que l’autorité a décidé, elle a trois jours ouvrables pour les données.
path-objection = Une contestation faite à temps aboutit
    .what = Dans les trente jours de la publicité, l’entreprise peut contester par écrit, avec preuves. Si l’autorité constate une erreur, elle doit rectifier dans les cinq jours ouvrables.
path-correction = Une erreur est rectifiée à tout moment
    .what = Après les trente jours aussi, une erreur doit être rectifiée promptement, et toute personne qui en a la preuve peut l’exiger. Le texte ne fixe pas de nombre de jours.
path-review = La décision d’inscription est annulée sur recours
    .what = L’entreprise peut former un recours administratif (行政复议) ou aller devant le juge administratif (行政诉讼) contre l’inscription ou contre un refus de radier. Si la décision est annulée, l’inscription a perdu son fondement. Les textes ne fixent pas de nombre de jours pour ce cas.
path-deregistered = L’entreprise est légalement radiée du registre
    .what = Après la radiation légale du registre, l’autorité de régulation du marché doit radier l’entreprise de la liste. Le texte ne fixe pas de nombre de jours.
path-masked = L’inscription est masquée pendant l’exécution d’un plan de faillite
    .what = Avec la décision du tribunal, l’entreprise peut demander la réparation temporaire. L’autorité peut masquer l’inscription, ou y ajouter une remarque, dans les sept jours ouvrables. Ce n’est pas une radiation : si le plan échoue, l’inscription est de nouveau affichée.
path-plan-completed = Le plan de faillite a été exécuté
    .what = Avec la décision du tribunal constatant l’achèvement, l’entreprise demande la réparation. Si la situation est corrigée, l’autorité doit mettre fin à la publicité.

## Procédures

procedure-removal = Demander la radiation
    .what = La demande s’adresse à l’autorité de régulation du marché du lieu d’immatriculation.
procedure-removal-apply = Demander la radiation, avec la preuve que la situation est corrigée
procedure-removal-accept = L’autorité déclare la demande recevable, ou indique en une fois les pièces manquantes
procedure-removal-decide = L’autorité décide de la radiation
procedure-removal-decide-extended = Le dernier jour si le chef de l’autorité a prolongé le délai de dix jours ouvrables, pour un cas compliqué ou une vérification (Arrêté n° 107)
procedure-removal-take-down = L’autorité met fin à la publicité
procedure-objection = Contester l’inscription
    .what = Pour les inscriptions qui n’auraient pas dû être faites.
procedure-objection-object = Contester par écrit, avec preuves
procedure-objection-accept-objection = L’autorité décide si la contestation est recevable
procedure-objection-check = L’autorité vérifie et répond par écrit
procedure-objection-put-right = L’autorité rectifie l’erreur
procedure-challenge = Attaquer la décision
    .what = Recours administratif auprès d’une autorité supérieure ou recours devant le juge administratif ; l’un ou l’autre peut venir en premier. Les mêmes voies sont ouvertes contre un refus de radier, les délais se comptant à partir de ce refus. Si la décision n’indiquait pas qu’elle peut être contestée, où et jusqu’à quand, le délai ne commence que lorsque cela a été connu ou aurait dû l’être ; il se termine au plus tard un an après que la décision elle-même a été connue.
procedure-challenge-reconsideration = Former un recours administratif (行政复议)
procedure-challenge-lawsuit = Aller directement devant le juge administratif (行政诉讼)
procedure-three-years-2014 = Trois ans sur la liste, selon les anciennes règles
    .what = Supprimé avec la révision du Règlement en 2024.
procedure-three-years-2014-reminder = L’autorité rappelle publiquement la société à son obligation, dans les soixante derniers jours
procedure-three-years-2014-moved-on = L’autorité fait passer la société sur la liste des entreprises auteures d’infractions graves
procedure-temporary-masking = Réparation temporaire dans une faillite
    .what = L’autorité peut aider, elle n’y est pas tenue.
procedure-temporary-masking-ask = Demander la réparation temporaire avec la décision du tribunal
procedure-temporary-masking-mask = L’autorité peut masquer l’inscription jusqu’à ce jour

## Ce que l’inscription entraîne

effect-publication = L’inscription est montrée à tout le monde sur le site national de crédit
effect-procurement-and-bidding = Une restriction ou une interdiction dans les marchés publics et les appels d’offres
effect-state-land = Une restriction ou une interdiction lors de l’attribution de terrains de l’État
effect-honours = Pas de distinctions honorifiques, ou moins
effect-simple-deregistration = L’entreprise ne peut pas être radiée du registre par la procédure simplifiée
effect-fraud-decision-shown = Le rejet ou la révocation pour faux documents est lui-même montré au public

## Ce que la radiation ne lève pas

bar-no-new-repair-request = Aucune réparation ne peut être demandée après de faux documents (trois ans)

## Remarques

note-no-end-of-its-own = Cette inscription ne s’éteint pas d’elle-même. Elle reste jusqu’à ce que la situation soit corrigée et, sauf pour un nom, que la radiation soit demandée. Il n’y a pas de durée minimale, et aucun engagement écrit ne la fait radier à lui seul.
note-two-texts = L’arrêté n° 107 donne deux jours ouvrables pour se prononcer sur la recevabilité d’une demande et deux pour en décider, et permet au chef de l’autorité d’en ajouter dix pour un cas compliqué ou une vérification ; les mesures pour les sociétés, les entrepreneurs individuels et les coopératives en donnent cinq au total et n’ont pas été abrogées. Pour les demandes à partir du 25 décembre 2025, le résultat suit l’arrêté n° 107, sauf si une autre lecture est choisie. Entre les règles d’une même autorité, la règle spéciale et la règle plus récente l’emportent (art. 103 de la Loi sur la législation) ; quand une règle générale plus récente rencontre une règle spéciale plus ancienne, cette autorité décide (art. 106). On peut discuter laquelle des deux est la règle spéciale.
note-day-of-the-revision = Les mesures ont été révisées le 18 mars 2025. Le jour à partir duquel la révision compte n’a pas été trouvé ; le jour de la promulgation est utilisé.
note-transition-silent = L’inscription date d’avant la révision de mars 2025, qui n’a pas de disposition transitoire. L’ancien texte ne permettait à une société de demander la radiation que dans les trois ans. La Loi sur la législation dit que les règles ne sont pas rétroactives, sauf disposition spéciale prise pour mieux protéger les personnes (art. 104) ; elle ne dit pas si cela règle la question pour une inscription qui se poursuit.
note-three-years-to-the-serious-list = Selon l’ancien Règlement, une société restée ici trois ans sans dépôt passait sur la liste des entreprises auteures d’infractions graves, où elle restait cinq ans. Si les trois ans étaient pleins avant le 1er mai 2024, chercher aussi une telle inscription : elle relève du module de règles sur la liste des infractions graves.
note-three-years-no-longer = Depuis le 1er mai 2024, trois ans sur cette liste ne mènent plus à la liste des infractions graves.
note-licence-can-be-revoked = Une société qui n’a pas déposé de rapport deux années de suite, n’a pas corrigé la situation et ne peut être jointe se voit retirer sa licence d’exploitation. Ce serait une sanction avec ses propres conséquences.
note-false-information-dropped = Depuis 2025, de fausses informations ne sont plus un motif pour cette liste en ce qui concerne les sociétés ; elles donnent lieu à une amende et, si elles sont graves, mènent à la liste des infractions graves.
note-two-letters = Une société est considérée comme injoignable quand personne n’a signé pour deux lettres spéciales envoyées à son adresse enregistrée, à quinze à trente jours d’intervalle. Si l’intervalle entre les lettres était différent, c’est un motif de contestation.
note-name-needs-no-request = Le Règlement sur les noms des entreprises dit que l’autorité radie la société une fois le nouveau nom enregistré. Il est supérieur aux mesures, qui parlent d’une demande.
note-sole-trader-display = Le rapport manquant d’un entrepreneur individuel est affiché du 1er juillet de l’année au 30 juin de la suivante. Alors la publicité prend fin d’elle-même, mais le texte ne dit pas que l’inscription prend fin avec elle ; déposer le rapport et demander la radiation reste la voie sûre.
note-penalty-beside = À côté de l’inscription, il peut y avoir une amende, jusqu’à 10 000 yuans pour un rapport tardif. Sa publicité est un dossier distinct.
note-penalty-display-blocked = Sous l’arrêté n° 45, une inscription ici exclut la fin anticipée de la publicité de toute sanction. L’arrêté n° 107 ne le dit plus.
note-measures-of-2021 = Pour les demandes entre septembre 2021 et décembre 2025, des mesures de réparation de 2021 s’appliquaient à côté des mesures antérieures. Leurs conditions étaient les mêmes, telles qu’une autorité de comté les a reformulées ; les articles n’ont pas été lus.
note-false-papers = Après de faux documents, l’arrêté n° 107 rétablit l’inscription, affiche le rejet ou la révocation pendant trois ans et exclut toute réparation pendant trois ans. L’inscription elle-même n’a pas de durée qui pourrait être comptée à nouveau.
note-credit-china-is-apart = Le site Credit China (信用中国) montre des copies. L’arrêté n° 107 veut que les deux sites partagent leurs données et reconnaissent chacun les décisions de l’autre ; il faut vérifier si une copie a disparu.
note-plan-failed = Si le plan de faillite n’est pas exécuté, l’autorité de régulation du marché doit de nouveau afficher l’inscription.
note-moved-to-another-place = C’est l’autorité du lieu d’immatriculation qui répond. Si l’entreprise a déménagé, l’ancienne autorité doit aider la nouvelle pour la radiation.

## Sources

source-measures-2014 = Les trois Mesures de 2014 sur les sociétés, les entrepreneurs individuels et les coopératives (Arrêtés n° 68, 69 et 70)
    .short = Mesures de 2014
source-samr-101 = Les trois Mesures révisées en 2025 (Arrêté n° 101 de l’Administration d’État pour la régulation du marché)
    .short = Mesures révisées de 2025
source-abn-2014 = Mesures provisoires sur la liste des entreprises en situation anormale (Arrêté n° 68 de 2014)
    .short = Mesures de 2014 pour les sociétés
source-abn-2025 = Mesures sur la liste des entreprises en situation anormale (révisées en 2025)
    .short = Mesures de 2025 pour les sociétés
source-sole-trader-2025 = Mesures sur les rapports annuels des entrepreneurs individuels (révisées en 2025)
    .short = Mesures de 2025 pour les entrepreneurs individuels
source-cooperative-2025 = Mesures sur les rapports annuels des coopératives agricoles (révisées en 2025)
    .short = Mesures de 2025 pour les coopératives
source-samr-107 = Mesures de l’Administration d’État pour la régulation du marché sur la réparation du crédit (arrêté n° 107 de 2025)
    .short = Arrêté n° 107 de la régulation du marché
source-samr-3-2021 = Mesures de l’Administration d’État pour la régulation du marché sur la réparation du crédit (2021)
    .short = Mesures de réparation de 2021
source-reg-2014 = Règlement provisoire du Conseil des affaires d’État sur la publicité des informations des entreprises (2014)
    .short = Règlement de 2014
source-reg-2024 = Règlement provisoire du Conseil des affaires d’État sur la publicité des informations des entreprises (révisé en 2024)
    .short = Règlement de 2024
source-name-2020 = Règlement sur l’enregistrement des noms des entreprises (révisé en 2020)
    .short = Règlement sur les noms des entreprises
source-registration-rules-2022 = Règles d’application du Règlement sur l’immatriculation (2022)
    .short = Règles d’immatriculation de 2022
source-registration-2021 = Règlement sur l’immatriculation des acteurs du marché (2021)
    .short = Règlement d’immatriculation de 2021
source-samr-45 = Dispositions de l’Administration d’État pour la régulation du marché sur la publicité des sanctions (Arrêté n° 45 de 2021)
    .short = Arrêté n° 45 de la régulation du marché
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-legislation-2023 = Loi sur la législation (modifiée en 2023)
    .short = Loi sur la législation
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
source-civil-code = Code civil
    .short = Code civil
