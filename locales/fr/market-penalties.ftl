# Les sanctions et les résultats négatifs de contrôles par sondage affichés par les autorités de régulation du marché : tout ce qu’une personne lit à leur sujet.
# La logique se trouve dans rules/market-penalties/pack.toml ; un identifiant de ce fichier a ses mots ici.

title = Les sanctions et résultats de contrôle affichés par les autorités de régulation du marché (行政处罚信息公示、抽查检查结果负面信息)
    .short = Sanctions affichées, régulation du marché
act = mettre fin à la publicité de cette inscription
gone = la publicité prend fin
was = la publicité a pris fin
about = Les autorités de régulation du marché (市场监督管理局) et les autorités du médicament affichent les sanctions qu’elles imposent, et les mauvais résultats de contrôles par sondage, dans le Système national de publicité des informations de crédit des entreprises. La durée dépend de la sanction : trois mois, un an, trois ans, ou aussi longtemps que court une interdiction. La plupart des publicités peuvent prendre fin plus tôt sur demande, une fois une durée minimale écoulée. La liste des infractions graves est un autre dossier, avec ses propres règles.
keeper = l’autorité de régulation du marché
look-for = 行政处罚决定书 (décision de sanction) et, sur le site 国家企业信用信息公示系统 (gsxt.gov.cn), l’onglet 行政处罚信息 ; pour un contrôle par sondage, l’onglet 抽查检查结果信息 avec une remarque disant que quelque chose n’était pas en ordre.

actor-authority = l’autorité de régulation du marché
actor-court = le tribunal de la faillite

## Groupes de questions

group-record = Qu’est-ce qui est affiché, et depuis quand ?
group-penalty = Quelle était la sanction ?
group-spot = S’il s’agit d’un résultat de contrôle : qu’est-ce qui en a découlé ?
group-correction = Qu’est-ce qui a été fait depuis ?
group-request = La fin anticipée de la publicité a-t-elle été demandée ?
group-challenge = La sanction ou la publicité a-t-elle été contestée ?
group-firm = Qu’est devenue l’entreprise ?
group-afterwards = Que sait-on de la fin de la publicité ?

## Faits

fact-record = Qu’est-ce qui est affiché : une sanction, ou le mauvais résultat d’un contrôle par sondage ?
    .name = genre de dossier
    .help = Une sanction a une décision avec un numéro (行政处罚决定书文号). Un résultat de contrôle vient d’une inspection aléatoire (抽查检查) et dit ce qui a été constaté.
    .why = Les deux n’ont pas la même fin (art. 7 à 10 de l’arrêté n° 107).
fact-record-penalty = Une sanction (行政处罚信息)
fact-record-spot-check = Un mauvais résultat de contrôle par sondage (抽查检查结果负面信息)

fact-who = À qui est le dossier : à une entreprise, ou à une personne tenue pour responsable ?
    .name = titulaire du dossier
    .help = Un entrepreneur individuel est ici une entreprise. Un responsable (相关责任人员) est un représentant ou un employé qui a été sanctionné à côté de l’entreprise.
    .why = Ce qui compte comme amende faible diffère, et certaines voies de sortie ne sont ouvertes qu’à une entreprise (art. 7(3), 20 et 22 de l’arrêté n° 107).
fact-who-entity = À une entreprise, y compris un entrepreneur individuel
fact-who-responsible-person = À une personne tenue pour responsable

fact-published_on = Quel jour cela a-t-il été montré au public pour la première fois ?
    .name = premier jour de la publicité
    .help = La date de publication (公示日期) sur le site. Ce n’est pas la date de la décision de sanction. On peut aussi répondre par un mois ou une année seulement.
    .why = Ici, les durées courent à partir de la publicité, non de la décision comme sur Credit China avant 2026 (art. 13(1) de l’arrêté n° 45 ; art. 7 à 9 de l’arrêté n° 107).

fact-decided_on = Quel jour la sanction a-t-elle été décidée ?
    .name = décision de sanction
    .help = La date qui figure sur la décision (行政处罚决定书).
    .why = La publicité doit suivre dans les vingt jours ouvrables (art. 9 de l’arrêté n° 45), et certaines interdictions de fonctions courent à partir de ce jour.

fact-kinds = Quels genres de sanction la décision contient-elle ?
    .name = genres de sanction
    .help = Choisir tout ce qui figure dans la décision. C’est la durée la plus longue qui compte.
    .why = Le genre décide combien de temps dure la publicité et si elle peut prendre fin plus tôt (art. 6 à 9 de l’arrêté n° 107 ; art. 13 et 14 de l’arrêté n° 45).
fact-kinds-warning = Un avertissement (警告)
fact-kinds-public-criticism = Une critique publique (通报批评)
fact-kinds-fine = Une amende (罚款)
fact-kinds-other = Autre chose, par exemple une confiscation (没收违法所得、没收非法财物)
fact-kinds-limit = Activité restreinte ou arrêtée, ou interdiction de fonctions (限制开展生产经营活动、责令停产停业、限制从业)
fact-kinds-revocation = Qualification abaissée, permis ou licence retirés, fermeture (降低资质等级、吊销许可证件、吊销营业执照、责令关闭)

fact-low_fine = S’il y a une amende : a-t-elle été fixée au degré clément ou atténué, et ne dépasse-t-elle pas 50 000 yuans (5 000 yuans pour un responsable) ?
    .name = amende faible au sens de l’arrêté n° 107
    .help = Chercher 从轻 (clément) ou 减轻 (atténué) dans la décision. Les deux moitiés sont nécessaires : le degré et le montant. Sans amende, répondre non.
    .why = Une telle amende seule est une affaire mineure et est affichée trois mois (art. 7(1)(3) et 7(3) de l’arrêté n° 107).

fact-low_fine_province = S’il y a une amende : est-ce une amende faible au sens fixé par la province ?
    .name = amende faible au sens de la province
    .help = Sous l’arrêté n° 45, chaque province fixe le montant (较低数额罚款). Il n’a pas été recherché ici. Sans amende, répondre non.
    .why = Sous l’arrêté n° 45, une telle amende seule est affichée trois mois, toute autre trois ans (art. 13).

fact-sector = Dans quel domaine était l’infraction ?
    .name = domaine de l’infraction
    .help = Les produits industriels clés (重点工业产品) sont ceux soumis à une licence de production ou figurant sur une liste publiée ; demander à l’autorité.
    .why = Dans ces domaines, une sanction qui n’est pas mineure compte comme grave (art. 8(1)(1) de l’arrêté n° 107) ; les mesures de 2021 en nommaient trois.
fact-sector-food-drugs-special-equipment = Alimentation, médicaments ou équipements spéciaux (食品、药品、特种设备)
fact-sector-devices-cosmetics-products = Dispositifs médicaux, cosmétiques ou produits industriels clés (医疗器械、化妆品、重点工业产品)
fact-sector-other = Un autre domaine

fact-limit_length = Si l’activité a été restreinte ou arrêtée, ou une fonction ou un métier interdits : pour combien de temps ?
    .name = durée de la restriction
    .help = Elle figure dans la décision ou dans la loi que celle-ci cite. Sans une telle restriction, laisser la question ouverte.
    .why = La publicité dure au moins aussi longtemps que la restriction (art. 8(2) et 8(4) de l’arrêté n° 107).
fact-limit_length-up-to-three-years = Trois ans ou moins
fact-limit_length-over-three-years = Plus de trois ans
fact-limit_length-for-life = À vie

fact-limit_until = Quel est le dernier jour de cette restriction ?
    .name = dernier jour de la restriction
    .help = Sans une telle restriction, laisser la question ouverte.
    .why = Jusque-là, aucune fin anticipée ne peut être demandée, et la publicité ne prend pas fin avant (art. 8(4) de l’arrêté n° 107).

fact-summary = La sanction a-t-elle été imposée sur-le-champ, par la procédure simplifiée ?
    .name = procédure simplifiée
    .help = 简易程序 ou 当场处罚 figure dans la décision. Le devoir d’afficher les sanctions vise la procédure ordinaire (普通程序).
    .why = L’arrêté n° 45 ne dit aux autorités d’afficher que les sanctions de la procédure ordinaire (art. 2(1)).

fact-spot_basis = S’il s’agit d’un résultat de contrôle : qu’est-ce qui a suivi ?
    .name = suite du contrôle par sondage
    .help = Mineur veut dire seulement une critique publique, une amende faible ou un avertissement.
    .why = Sans suite, ou avec une suite mineure, il est affiché trois mois ; sinon il prend fin avec la sanction ou la liste (art. 10 de l’arrêté n° 107).
fact-spot_basis-none-or-minor = Pas de sanction, ou une sanction mineure
fact-spot_basis-penalty-or-list = Une sanction plus forte, ou une inscription sur la liste « situation anormale » ou sur la liste grave

fact-linked_ended = Si le contrôle a mené à une sanction ou à une inscription : quel jour la dernière d’entre elles a-t-elle pris fin ?
    .name = fin de la publicité de la sanction ou de l’inscription liée au contrôle
    .help = S’il y en a eu plusieurs, celle qui dure le plus longtemps.
    .why = Le résultat du contrôle doit disparaître en même temps (art. 10(2) à 10(4) de l’arrêté n° 107).
    .step = la publicité ou l’inscription liée au contrôle prend fin

fact-duties_performed = Toutes les obligations découlant de la décision de sanction ont-elles été exécutées ?
    .name = exécution de toutes les obligations découlant de la décision
    .help = L’amende est payée et tout ce qui a été ordonné est fait. Preuves : reçu de paiement, attestation d’achèvement.
    .why = Première condition d’une fin anticipée (art. 11(1) de l’arrêté n° 107 ; art. 14(1)(1) de l’arrêté n° 45).
    .step = toutes les obligations découlant de la décision sont exécutées

fact-harm_removed = L’infraction a-t-elle été corrigée et le dommage éliminé ?
    .name = dommage éliminé et conduite corrigée
    .help = La personne a agi d’elle-même pour faire cesser le dommage et les effets néfastes. Preuves : lettres, photographies, rapport sur la correction.
    .why = Deuxième condition d’une fin anticipée (art. 11(2) de l’arrêté n° 107 ; art. 14(1)(2) de l’arrêté n° 45).
    .step = l’infraction est corrigée et le dommage éliminé

fact-same_kind_again = Une autorité de régulation du marché a-t-elle de nouveau sanctionné le même genre d’infraction ?
    .name = autre sanction pour le même genre d’infraction
    .help = Seule compte une nouvelle sanction pour le même genre d’infraction (同一类违法行为).
    .why = Elle exclut la fin anticipée (art. 11(3) de l’arrêté n° 107 ; art. 14(1)(3) de l’arrêté n° 45).

fact-on_other_list = L’entreprise est-elle sur la liste des entreprises en situation anormale ou sur la liste des infractions graves ?
    .name = inscription sur une autre liste de la régulation du marché
    .help = 经营异常名录 ou 严重违法失信名单 sur le même site.
    .why = Tant que c’est le cas, l’arrêté n° 45 exclut la fin anticipée (art. 14(1)(4)) ; l’arrêté n° 107 ne le dit plus.

fact-list_removed = Si la sanction a mené à une inscription sur la liste des infractions graves : quel jour l’entreprise en a-t-elle été radiée ?
    .name = radiation de la liste des infractions graves
    .help = S’il n’y a pas eu de telle inscription, répondre « Pas encore ».
    .why = La publicité de la sanction à l’origine d’une inscription prend fin avec celle-ci, sauf si la sanction a une autre durée (art. 13(3) de l’arrêté n° 107).
    .step = l’entreprise est radiée de la liste des infractions graves

fact-applied = Quel jour une fin anticipée a-t-elle été demandée ?
    .name = demande de fin anticipée
    .help = Le jour où l’autorité qui a imposé la sanction a reçu la demande, sur papier ou par la plateforme nationale de réparation. Il faut une demande écrite (信用修复申请书), un document prouvant la qualité du demandeur (主体资格文件), un engagement écrit (守信承诺书) et la preuve de ce qui a été fait.
    .why = Les deux jours ouvrables pour se prononcer sur la recevabilité courent à partir de là (art. 14(4) de l’arrêté n° 107).
    .step = une fin anticipée est demandée

fact-accepted = Quel jour la demande a-t-elle été déclarée recevable ?
    .name = recevabilité de la demande
    .help = Le jour où l’autorité a pris la demande en charge (受理).
    .why = Les jours pour la décision courent à partir de la recevabilité (art. 16(2) de l’arrêté n° 107).
    .step = la demande est déclarée recevable

fact-granted = L’autorité a-t-elle décidé de mettre fin à la publicité ?
    .name = décision de mettre fin à la publicité
    .help = La décision sur la réparation du crédit (准予信用修复决定).
    .why = À partir de là, l’autorité a trois jours ouvrables pour mettre fin à la publicité (art. 17 de l’arrêté n° 107).
    .step = l’autorité décide de mettre fin à la publicité

fact-interest_refusal = L’autorité a-t-elle refusé parce que la réparation pourrait nuire à la sécurité nationale ou à l’intérêt public ?
    .name = refus dans l’intérêt public
    .help = Le refus doit donner ce motif (可能危害国家安全、社会公共利益).
    .why = Dans ce cas, la réparation n’est pas accordée (art. 18 de l’arrêté n° 107).

fact-fraud = L’autorité a-t-elle constaté que des faits réels ont été intentionnellement cachés ou que des documents étaient faux (故意隐瞒真实情况、弄虚作假) ?
    .name = constat de faux documents
    .help = Soit elle a rejeté la demande pour ce motif, soit elle a révoqué une réparation qu’elle avait accordée.
    .why = Alors la durée est comptée à nouveau, et pendant trois ans aucune réparation ne peut être demandée (art. 23 de l’arrêté n° 107).
fact-fraud-none = Non
fact-fraud-refused = Oui, et elle a rejeté la demande
fact-fraud-revoked = Oui, et elle a révoqué une réparation qu’elle avait accordée

fact-fraud_decided_on = Quel jour ce rejet ou cette révocation a-t-il été décidé ?
    .name = rejet ou révocation pour faux documents
    .help = La date de la décision. S’il n’y en a pas eu, laisser la question ouverte.
    .why = La nouvelle durée et les trois ans courent à partir de cette décision (art. 23 de l’arrêté n° 107).

fact-penalty_served = Quel jour la personne a-t-elle eu connaissance de la sanction ?
    .name = remise de la décision de sanction
    .help = Le jour de la remise (送达), ou le jour où la personne en a eu connaissance autrement.
    .why = Les délais pour s’adresser à une autorité supérieure ou à un tribunal courent à partir de là (art. 20 de la Loi sur le recours administratif ; art. 46 de la Loi sur le contentieux administratif).

fact-penalty_annulled = La sanction a-t-elle été modifiée, annulée, ou déclarée illégale ou nulle ?
    .name = modification ou annulation de la sanction
    .help = Par l’autorité elle-même, sur recours administratif ou par un tribunal (变更、撤销、确认违法或者无效).
    .why = Il doit être mis fin à la publicité dans les trois jours ouvrables, avec les raisons (art. 11 de l’arrêté n° 45 ; art. 48 et 85 de la Loi sur les sanctions administratives).
    .step = la sanction est modifiée ou annulée

fact-error_found = L’autorité a-t-elle constaté que ce qu’elle affiche est faux ?
    .name = constat que la publicité est fausse
    .help = Par exemple la mauvaise entreprise, un montant faux ou une date fausse. Toute personne qui en a la preuve peut exiger la rectification.
    .why = L’autorité doit rectifier promptement (art. 12 de l’arrêté n° 45).
    .step = l’autorité constate que ce qu’elle affiche est faux

fact-deregistered = L’entreprise a-t-elle été légalement radiée du registre ?
    .name = radiation légale de l’entreprise du registre
    .help = Elle a été radiée du registre (依法注销). Le retrait de la licence (吊销) ne suffit pas.
    .why = Après cela, tout ce qui est affiché sur l’entreprise cesse de l’être (art. 20(1) de l’arrêté n° 107).
    .step = l’entreprise est légalement radiée du registre

fact-plan_approved = Un tribunal a-t-il approuvé un plan ou homologué un concordat de faillite ?
    .name = approbation du plan ou du concordat
    .help = La décision qui approuve un plan de redressement (批准重整计划) ou qui homologue un concordat (认可和解协议).
    .why = Pendant l’exécution du plan, l’autorité peut masquer provisoirement le dossier (art. 22(1) de l’arrêté n° 107).
    .step = le tribunal approuve le plan ou homologue le concordat

fact-relief_asked = La réparation temporaire a-t-elle été demandée sur la base de cette décision ?
    .name = demande de réparation temporaire
    .help = Le jour où l’autorité de régulation du marché du lieu d’immatriculation a reçu la demande.
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

fact-licence_and_responsible = La licence d’exploitation a-t-elle été retirée ou la fermeture ordonnée, alors que cette personne était le représentant légal et personnellement responsable ?
    .name = responsabilité dans le retrait d’une licence
    .help = 吊销营业执照 ou 责令关闭, et 负有个人责任 pour la personne.
    .why = Alors aucune fonction d’administrateur ou de représentant légal ne peut être exercée pendant trois ans (art. 178(1)(4) de la Loi sur les sociétés).

fact-deleted = A-t-il effectivement été mis fin à la publicité ?
    .name = fin de la publicité
    .help = S’il a été retiré puis rétabli, répondre « Pas encore ».
    .why = Ce qui vient avec la publicité prend fin avec elle.
    .step = il est mis fin à la publicité

## Questions ouvertes

reading-transition-107 = Le dossier était déjà affiché le 25 décembre 2025. L’arrêté n° 107 ne dit rien des publicités en cours. Quel texte compte ?
reading-transition-107-new-text = L’arrêté n° 107 : trois mois, un an ou trois ans
reading-transition-107-old-text = L’arrêté n° 45, sous lequel la publicité a commencé

reading-transition-45 = Le dossier était déjà affiché le 1er septembre 2021. L’arrêté n° 45 a abrogé l’arrêté n° 71 et ne dit rien des publicités en cours. Quel texte compte ?
reading-transition-45-order-45 = L’arrêté n° 45
reading-transition-45-old-rules = L’arrêté n° 71, dont les durées n’ont pas pu être lues

reading-conflict = L’arrêté n° 45 et l’arrêté n° 107 fixent des durées différentes, et aucun ne cède expressément. Lequel l’emporte ?
reading-conflict-order-107 = L’arrêté n° 107 : la règle postérieure, faite pour la seule réparation
reading-conflict-order-45 = L’arrêté n° 45 : il n’a pas été abrogé

reading-full-period = Quand une durée pleine (满) est-elle écoulée ?
reading-full-period-next-day = Quand le dernier jour est terminé, donc le lendemain
reading-full-period-same-day = Le jour qui porte la même date

reading-list-and-penalty = La publicité de la sanction prend fin avec l’inscription sur la liste « sauf si les Mesures fixent une autre durée ». Toute sanction a une durée dans ces Mesures. Lesquelles restent ?
reading-list-and-penalty-fixed-periods-stay = Celles qui ne prennent jamais fin par anticipation ; sinon la clause serait sans objet
reading-list-and-penalty-every-period-stays = Toutes

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Oui
reading-makeup-days-not-counted = Non, seulement du lundi au vendredi

## Définitions

define-text_107 = l’arrêté n° 107 fixe les durées de ce dossier
define-text_45 = l’arrêté n° 45 fixe les durées de ce dossier
define-only_a_warning = la sanction est un avertissement et rien d’autre
define-minor_107 = l’affaire est mineure (轻微) au sens de l’arrêté n° 107
define-serious_107 = l’affaire est grave (严重) au sens de l’arrêté n° 107
define-minor_45 = seulement une critique publique ou une amende faible, au sens de l’arrêté n° 45
define-counted_from = jour à partir duquel la durée est comptée, ou comptée à nouveau après de faux documents
define-three_months_over = trois mois pleins sont écoulés
define-six_months_over = six mois pleins sont écoulés
define-one_year_over = un an plein est écoulé
define-three_years_over = trois ans pleins sont écoulés
define-limit_over = aucune restriction ou interdiction ne court
define-long_limit = une restriction de plus de trois ans
define-end_107 = fin de la durée selon l’arrêté n° 107
define-end_45 = fin de la durée selon l’arrêté n° 45
define-may_ask_107 = la durée minimale selon l’arrêté n° 107 est écoulée
define-may_ask_45 = la durée minimale selon les mesures de 2021 est écoulée
define-may_ask_again = aucune attente de trois ans après un rejet pour faux documents ne court
define-conditions_met = toutes les obligations exécutées et le dommage éliminé
define-request_107 = une fin anticipée selon l’arrêté n° 107 peut être demandée : rien ne l’exclut, et le temps et les conditions y sont
define-request_45 = une fin anticipée aux conditions de l’arrêté n° 45 peut être demandée : rien ne l’exclut, et le temps et les conditions y sont
define-accepted_since_107 = déclarée recevable le 25 décembre 2025 ou après
define-decided_under_45 = la sanction a été décidée depuis le 1er septembre 2021
define-granted_since_107 = accordée le 25 décembre 2025 ou après
define-grant_counts = accordée sous l’arrêté n° 107 ; une décision encore à venir suppose une demande qui remplit les conditions

define-relief_under_107 = la réparation temporaire a été demandée depuis le 25 décembre 2025
define-days_2 = deux jours ouvrables
define-days_3 = trois jours ouvrables
define-days_7 = sept jours ouvrables
define-days_10 = dix jours ouvrables
define-days_15 = quinze jours ouvrables
define-days_17 = dix-sept jours ouvrables
define-days_20 = vingt jours ouvrables

## Voies de sortie

path-display-ends = La durée de la publicité s’achève
    .what = L’autorité de régulation du marché doit mettre fin d’elle-même à la publicité. Selon l’arrêté n° 107 : après trois mois pour une critique publique ou une amende faible, après un an pour la plupart des sanctions, après trois ans pour les sanctions graves, et jamais avant la fin d’une restriction ou d’une interdiction. Selon l’arrêté n° 45 : après trois mois pour une critique publique ou une amende faible, après trois ans pour tout le reste, ou aussi longtemps qu’une restriction de plus de trois ans.
path-display-ends-71 = La durée de la publicité s’achève (Arrêté n° 71)
    .what = Pour les publicités d’avant septembre 2021, les anciennes règles peuvent compter. Leurs durées n’ont pas pu être lues ; aucun jour n’est donc donné.
path-repair = Une fin anticipée est demandée (Arrêté n° 107)
    .what = Réparation du crédit (信用修复) : après trois mois, ou un an pour les affaires graves, la personne peut s’adresser à l’autorité qui a imposé la sanction, si toutes les obligations sont exécutées, si l’infraction est corrigée et si le même genre d’infraction n’a pas été sanctionné de nouveau. L’autorité décide ; le texte ne promet rien. Un engagement écrit seul ne suffit jamais.
path-repair-45 = Une fin anticipée est demandée (Arrêté n° 45 et mesures de 2021)
    .what = Selon les textes antérieurs : après six mois, ou un an pour l’alimentation, les médicaments et les équipements spéciaux, d’après ce qui est rapporté. Les trois mêmes conditions, et pas d’inscription sur la liste des entreprises en situation anormale ni sur la liste des infractions graves.
path-granted = Une fin anticipée a été décidée
    .what = Une fois que l’autorité a accordé la réparation, elle a trois jours ouvrables pour mettre fin à la publicité.
path-with-the-list = La publicité prend fin en même temps que l’inscription sur la liste
    .what = Si la sanction a mené à une inscription sur la liste des infractions graves, sa publicité doit prendre fin quand cette inscription est radiée, sauf si la sanction a une autre durée qui lui est propre.
path-penalty-annulled = La sanction est modifiée ou annulée
    .what = Il doit être mis fin à la publicité dans les trois jours ouvrables, avec les raisons. Aucune durée minimale n’est à attendre. Après une simple modification, la sanction modifiée peut être affichée à la place.
path-not-to-be-shown = Un simple avertissement ne doit pas être affiché
    .what = Une sanction qui n’est qu’un avertissement n’est pas affichée du tout. Si elle l’est, son retrait peut être exigé aussitôt. Les textes ne fixent pas de nombre de jours.
path-correction = Une erreur dans la publicité est rectifiée
    .what = Si ce qui est affiché est faux, l’autorité doit le rectifier promptement, et toute personne qui en a la preuve peut l’exiger. Aucune durée minimale n’est à attendre, aucun engagement n’est nécessaire. Les textes ne fixent pas de nombre de jours.
path-spot-check-alone = Trois mois s’écoulent (contrôle sans sanction plus forte)
    .what = L’autorité de régulation du marché du lieu d’immatriculation doit retirer le résultat après trois mois.
path-spot-check-linked = Le résultat du contrôle prend fin avec la sanction ou la liste
    .what = Si une sanction plus forte ou une inscription a suivi, le résultat du contrôle doit disparaître en même temps que la dernière d’entre elles.
path-deregistered = L’entreprise est légalement radiée du registre
    .what = Après la radiation légale du registre, la publicité doit prendre fin. Les restrictions de fonctions et de métiers visant ses dirigeants continuent selon leurs propres lois. Le texte ne fixe pas de nombre de jours.
path-masked = Le dossier est masqué pendant l’exécution d’un plan de faillite
    .what = Avec la décision du tribunal, l’entreprise peut demander la réparation temporaire. L’autorité peut masquer le dossier, ou y ajouter une remarque, dans les sept jours ouvrables. Si le plan échoue, il est de nouveau affiché.
path-plan-completed = Le plan de faillite a été exécuté
    .what = Avec la décision du tribunal constatant l’achèvement, l’entreprise demande la réparation. Si elle a corrigé sa conduite ou exécuté ses obligations, l’autorité doit mettre fin à la publicité. Aucune durée minimale n’est indiquée.

## Procédures

procedure-display = Montrer la sanction au public
    .what = Dans quel délai le dossier doit apparaître.
procedure-display-publish = L’autorité affiche la sanction, si elle siège dans la même province que l’entreprise
procedure-display-forward = Si elle siège dans une autre province, elle y envoie le dossier, qui doit y être affiché dans les dix jours ouvrables de l’arrivée
procedure-repair = Demander une fin anticipée (Arrêté n° 107)
    .what = La demande s’adresse à l’autorité qui a imposé la sanction.
procedure-repair-apply = Demander une fin anticipée, avec demande écrite, document prouvant la qualité du demandeur, engagement écrit et preuve de ce qui a été fait
procedure-repair-accept = L’autorité déclare la demande recevable, ou indique en une fois les pièces manquantes
procedure-repair-decide = L’autorité décide
procedure-repair-decide-extended = Le dernier jour si le délai a été prolongé de dix jours ouvrables pour un cas compliqué
procedure-repair-take-down = L’autorité met fin à la publicité
procedure-repair-45 = Décision sur une demande d’avant le 25 décembre 2025
    .what = Connu par un article de presse sur ce que l’arrêté n° 107 a changé.
procedure-repair-45-decide-45 = L’autorité décide
procedure-temporary-masking = Réparation temporaire dans une faillite
    .what = L’autorité peut aider, elle n’y est pas tenue.
procedure-temporary-masking-ask = Demander la réparation temporaire avec la décision du tribunal
procedure-temporary-masking-mask = L’autorité peut masquer le dossier jusqu’à ce jour
procedure-correction = Faire rectifier une erreur
    .what = Ouvert dès le premier jour de la publicité.
procedure-correction-demand = Exiger la rectification, avec preuve
procedure-challenge = Attaquer la sanction
    .what = Recours administratif auprès d’une autorité supérieure ou recours devant le juge administratif ; l’un ou l’autre peut venir en premier. Les mêmes voies sont ouvertes contre un refus de réparation, les délais se comptant à partir de ce refus. Si la décision n’indiquait pas qu’elle peut être contestée, où et jusqu’à quand, le délai ne commence que lorsque cela a été connu ou aurait dû l’être ; il se termine au plus tard un an après que la décision elle-même a été connue.
procedure-challenge-reconsideration = Former un recours administratif (行政复议)
procedure-challenge-lawsuit = Aller directement devant le juge administratif (行政诉讼)

## Ce que la publicité entraîne

effect-publication = La sanction est montrée à tout le monde sur le site national de crédit
effect-procurement-and-bidding = Elle pèse contre l’entreprise dans les marchés publics et les appels d’offres
effect-state-land = Elle pèse contre l’entreprise lors de l’attribution de terrains de l’État
effect-honours = Elle pèse contre l’entreprise lors de l’attribution de distinctions honorifiques
effect-fraud-decision-shown = Le rejet ou la révocation pour faux documents est lui-même montré au public

## Ce que la fin de la publicité ne lève pas

bar-no-new-repair-request = Aucune réparation ne peut être demandée après de faux documents (trois ans)
bar-statutory-limit = La restriction ou l’interdiction imposée avec la sanction continue de courir selon sa propre loi
bar-company-director = Pas de fonction d’administrateur, de surveillant ou de cadre dirigeant d’une société après le retrait d’une licence (trois ans)
bar-legal-representative = Pas d’enregistrement comme représentant légal après le retrait d’une licence (trois ans)

## Remarques

note-two-texts = L’arrêté n° 107 de 2025 n’a abrogé ni l’arrêté n° 45 de 2021 ni les mesures de réparation de 2021, bien qu’il fixe d’autres durées. Le résultat suit l’arrêté n° 107, sauf si une autre lecture est choisie. Entre les règles d’une même autorité, la règle spéciale et la règle plus récente l’emportent (art. 103 de la Loi sur la législation) ; quand une règle générale plus récente rencontre une règle spéciale plus ancienne, cette autorité décide (art. 106). On peut discuter laquelle des deux est la règle spéciale.
note-no-transition-107 = La publicité a commencé avant le 25 décembre 2025, et l’arrêté n° 107 n’a pas de disposition transitoire. Les deux textes sont montrés là où ils diffèrent. La Loi sur la législation dit que les règles ne sont pas rétroactives, sauf disposition spéciale prise pour mieux protéger les personnes (art. 104) ; elle ne dit pas si cela règle la question pour une publicité qui se poursuit.
note-order-71-not-read = La publicité a commencé avant septembre 2021, sous l’arrêté n° 71 de 2014. Ce texte n’a pas pu être lu ; seuls son titre et son abrogation sont connus.
note-measures-of-2021-not-read = Les durées minimales sous l’arrêté n° 45 figuraient dans des mesures de réparation de 2021 qui n’ont pas pu être lues au-delà de l’article 4. Six mois et un an sont donnés tels qu’une autorité de comté les a reformulés.
note-limits-became-repairable = Sous l’arrêté n° 45, un arrêt d’activité ou une interdiction de fonctions ne pouvait jamais prendre fin par anticipation. Sous l’arrêté n° 107, c’est possible, après un an et une fois la restriction écoulée.
note-never-early = Pour une qualification abaissée, un permis ou une licence retirés, ou une fermeture, il n’y a de fin anticipée selon aucun des deux textes ; la publicité dure trois ans.
note-longest-counts = Si une décision contient plusieurs genres de sanction, c’est la durée la plus longue qui compte.
note-minor-needs-no-request = L’affaire est mineure : la publicité prend fin d’elle-même après trois mois, et aucune demande n’est nécessaire ni prévue.
note-summary-procedure = L’arrêté n° 45 dit aux autorités d’afficher les sanctions de la procédure ordinaire. Pour une sanction imposée sur-le-champ, aucune règle sur sa publicité n’a été lue ; il vaut la peine de demander sur quelle base elle est affichée.
note-grant-is-a-decision = Remplir toutes les conditions ouvre la demande ; l’autorité examine et décide encore. Elle refuse aussi quand la réparation pourrait nuire à la sécurité nationale ou à l’intérêt public. Un refus doit être écrit et motivé.
note-another-province = Si l’autorité qui a décidé siège dans une autre province que l’entreprise : dans les trois jours ouvrables de sa décision, elle doit transmettre le résultat à l’autorité de régulation du marché du lieu d’immatriculation, qui aide à mettre fin à la publicité. Aucun nombre de jours n’est fixé pour cette dernière étape ; elle peut donc prendre plus que les trois jours ouvrables indiqués.
note-own-disclosure = Ce que l’entreprise a elle-même publié sur la sanction reste affiché jusqu’à ce qu’elle en demande aussi la fin.
note-credit-china-is-apart = Le site Credit China (信用中国) montre des copies. L’arrêté n° 107 veut que les deux sites partagent leurs données et reconnaissent chacun les décisions de l’autre ; il faut vérifier si une copie a disparu.
note-private-websites = Les sites privés qui vendent des informations sur les entreprises doivent se mettre à jour aussitôt d’après le site national. Une inscription périmée sur un tel site est une raison de lui écrire.
note-plan-failed = Si le plan de faillite n’est pas exécuté, l’autorité de régulation du marché doit de nouveau afficher le dossier.
note-private-economy = Pour les entreprises privées et leurs propriétaires, une loi de 2025 dit que les autorités lèvent les mesures et mettent fin à la publicité en temps utile, et sur toutes les plateformes ensemble, une fois remplies les conditions de la réparation. Elle ne fixe pas de jours.

## Hypothèses

assume-no-false-papers = aucune réparation n’est révoquée pour faux documents
assume-no-same-kind = le même genre d’infraction n’est pas sanctionné de nouveau

## Sources

source-samr-107 = Mesures de l’Administration d’État pour la régulation du marché sur la réparation du crédit (arrêté n° 107 de 2025)
    .short = Arrêté n° 107 de la régulation du marché
source-samr-45 = Dispositions de l’Administration d’État pour la régulation du marché sur la publicité des sanctions (Arrêté n° 45 de 2021)
    .short = Arrêté n° 45 de la régulation du marché
source-samr-3-2021 = Mesures de l’Administration d’État pour la régulation du marché sur la réparation du crédit (2021)
    .short = Mesures de réparation de 2021
source-saic-71 = Dispositions provisoires de l’Administration d’État de l’industrie et du commerce sur la publicité des sanctions (Arrêté n° 71 de 2014)
    .short = Arrêté n° 71 de l’industrie et du commerce
source-apl-2021 = Loi sur les sanctions administratives (révisée en 2021)
    .short = Loi sur les sanctions administratives
source-reg-2024 = Règlement provisoire du Conseil des affaires d’État sur la publicité des informations des entreprises (révisé en 2024)
    .short = Règlement de 2024
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-company-2023 = Loi sur les sociétés (révisée en 2023)
    .short = Loi sur les sociétés
source-registration-2021 = Règlement sur l’immatriculation des acteurs du marché (2021)
    .short = Règlement d’immatriculation de 2021
source-legislation-2023 = Loi sur la législation (modifiée en 2023)
    .short = Loi sur la législation
source-legislation-2015 = Loi sur la législation (modifiée en 2015)
    .short = ancienne Loi sur la législation
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
source-civil-code = Code civil
    .short = Code civil
source-private-economy-2025 = Loi sur la promotion de l’économie privée (2025)
    .short = Loi sur l’économie privée
