# La liste des infractions graves tenue par les autorités de régulation du marché : tout ce qu’une personne lit à son sujet.
# La logique se trouve dans rules/market-regulation/pack.toml ; un identifiant de ce fichier a ses mots ici.

title = La liste des infractions graves des autorités de régulation du marché (市场监督管理严重违法失信名单)
    .short = Liste grave de la régulation du marché
about = Les autorités de régulation du marché (市场监督管理局), les autorités du médicament et les offices de la propriété intellectuelle inscrivent une entreprise sur cette liste quand elle a enfreint la loi d’une manière odieuse et grave et a reçu l’une des sanctions lourdes. La plupart des inscriptions concernent des entreprises ; un responsable ne peut être inscrit que si une loi, un règlement ou une politique du pouvoir central le prévoit. Une inscription prend fin d’elle-même après trois ans, ou plus tard si une interdiction légale dure plus longtemps ; après un an, la radiation peut être demandée. La publicité de la sanction isolée est un autre dossier, avec ses propres durées.
keeper = l’autorité de régulation du marché
look-for = 列入严重违法失信名单决定书 (décision d’inscription), ou, sur le site 国家企业信用信息公示系统 (gsxt.gov.cn), l’onglet 列入严重违法失信名单（黑名单）信息. Dans les affaires d’alimentation, aussi 食品安全严重违法生产经营者黑名单. Avant septembre 2021, le nom était 严重违法失信企业名单.

actor-authority = l’autorité de régulation du marché
actor-court = le tribunal de la faillite

## Groupes de questions

group-listing = Que sait-on de l’inscription ?
group-measure = Une interdiction ou une restriction a-t-elle été imposée pour un temps déterminé ?
group-correction = Qu’est-ce qui a été fait depuis ?
group-request = La radiation a-t-elle été demandée ?
group-challenge = L’inscription, ou la sanction qui en est la cause, a-t-elle été contestée ?
group-firm = Qu’est devenue l’entreprise ?
group-afterwards = Que sait-on de la fin de l’inscription ?

## Faits

fact-who = De qui s’agit-il : de l’entreprise inscrite, ou d’une personne qui en répond ?
    .name = qui est examiné
    .help = Une entreprise est une société, un entrepreneur individuel ou un autre organisme qui a été sanctionné. Un responsable est son représentant légal (法定代表人), son dirigeant (负责人) ou une autre personne désignée comme responsable.
    .why = Certaines voies de sortie ne sont ouvertes qu’à une entreprise, et une interdiction d’exercer des fonctions frappe son représentant (art. 20 et 22 de l’arrêté n° 107 ; art. 18(2) du Règlement de 2024).
fact-who-entity = L’entreprise inscrite elle-même, y compris un entrepreneur individuel
fact-who-responsible-person = Son représentant légal ou un autre responsable

fact-listed_on = Quel jour la décision d’inscription a-t-elle été prise ?
    .name = décision d’inscription
    .help = La date qui figure sur la décision (列入决定书), non celle du site. On peut aussi répondre par un mois ou une année seulement.
    .why = L’arrêté n° 44 compte un an et trois ans à partir de l’inscription (art. 16 et 21), et la date indique quel texte s’applique.

fact-published_on = Quel jour l’inscription a-t-elle été montrée au public pour la première fois ?
    .name = premier jour de publicité de l’inscription
    .help = La date affichée avec l’inscription dans le Système national de publicité des informations de crédit des entreprises (国家企业信用信息公示系统). La publicité devrait suivre dans les vingt jours ouvrables de la décision.
    .why = L’arrêté n° 107 compte un an et trois ans à partir de la publicité, non de la décision (art. 13).
    .step = l’inscription est montrée au public

fact-old_ground = Si l’inscription date d’avant septembre 2021 : pourquoi a-t-elle été faite ?
    .name = motif d’une inscription ancienne
    .help = À cette époque, la plupart des inscriptions étaient faites parce qu’une entreprise était restée trois ans sur la liste des entreprises en situation anormale (经营异常名录). Pour une inscription plus récente, répondre « Un autre motif ».
    .why = Pour ce motif, l’ancien Règlement fixe lui-même les cinq ans ; pour tous les autres, seul l’arrêté n° 83 le fait, et il n’a pas pu être lu en entier (art. 17(3) du Règlement de 2014 ; art. 9 de l’arrêté n° 83).
fact-old_ground-three-years-abnormal = Trois ans sur la liste des entreprises en situation anormale sans dépôt (满三年仍未履行)
fact-old_ground-other = Un autre motif

fact-relapse = Si l’inscription date d’avant septembre 2021 : un motif d’inscription est-il de nouveau apparu depuis ?
    .name = récidive depuis l’ancienne inscription
    .help = Pour une inscription faite après trois ans sur la liste des entreprises en situation anormale, une récidive est un rapport manquant, un ordre ignoré ou de fausses informations sur l’entreprise. Pour une inscription plus récente, cette question n’a pas d’importance.
    .why = Selon les anciens textes, les cinq ans ne mettent fin à l’inscription que si rien de tel ne s’est reproduit (art. 17(3) du Règlement de 2014 ; art. 9 de l’arrêté n° 83).

fact-measure = Une interdiction ou une restriction à durée déterminée a-t-elle été imposée pour la même affaire ?
    .name = interdiction ou restriction à durée déterminée
    .help = Par exemple une restriction d’activité (限制开展生产经营活动), un ordre d’arrêter la production (责令停产停业) ou une interdiction de fonction ou de métier (限制从业). Regarder la décision de sanction.
    .why = Tant qu’elle court, personne ne peut être radié par anticipation ; si elle dure plus de trois ans, l’inscription dure autant (art. 16(2) et 21 de l’arrêté n° 44 ; art. 8(2) et 13(2) de l’arrêté n° 107).
fact-measure-none = Aucune
fact-measure-up-to-three-years = Oui, pour trois ans ou moins
fact-measure-over-three-years = Oui, pour plus de trois ans
fact-measure-for-life = Oui, à vie

fact-measure_until = Quel est le dernier jour de cette interdiction ou restriction ?
    .name = dernier jour de l’interdiction ou de la restriction
    .help = La décision de sanction ou la loi qu’elle cite en donne la durée. S’il n’y en a pas, laisser la question ouverte.
    .why = La demande de radiation anticipée et, dans les cas longs, la fin de l’inscription en dépendent (art. 16(2) et 21 de l’arrêté n° 44).

fact-duties_performed = Toutes les obligations découlant de la sanction et d’autres décisions ont-elles été exécutées ?
    .name = exécution de toutes les obligations découlant de la décision
    .help = L’amende est payée et tout le reste de ce qui a été ordonné est fait (履行义务). L’arrêté n° 107 y ajoute les obligations découlant d’autres décisions, comme une décision administrative (行政裁决). Preuves : reçu de paiement, attestation d’achèvement.
    .why = C’est la première condition de la radiation anticipée (art. 13(1)(1) de l’arrêté n° 107 ; art. 16(1)(1) de l’arrêté n° 44).
    .step = toutes les obligations découlant de la décision sont exécutées

fact-harm_removed = L’infraction a-t-elle été corrigée et le dommage éliminé ?
    .name = dommage éliminé et conduite corrigée
    .help = La personne a agi d’elle-même pour faire cesser le dommage et les effets néfastes (消除危害后果和不良影响), par exemple par un rappel de produits ou un remboursement. Preuves : lettres, photographies, rapport sur la correction.
    .why = C’est la deuxième condition de la radiation anticipée (art. 13(1)(2) de l’arrêté n° 107 ; art. 16(1)(2) de l’arrêté n° 44).
    .step = l’infraction est corrigée et le dommage éliminé

fact-heavier_penalty = Une autorité de régulation du marché a-t-elle imposé depuis une autre sanction lourde ?
    .name = autre sanction lourde
    .help = Les sanctions lourdes (较重行政处罚) sont : une amende du degré lourd, l’abaissement d’une qualification, le retrait d’un permis ou d’une licence, la restriction, l’arrêt ou la fermeture de l’activité, l’interdiction d’un métier.
    .why = Avec une telle sanction, il n’y a pas de radiation anticipée (art. 13(1)(3) de l’arrêté n° 107 ; art. 16(1)(3) de l’arrêté n° 44).

fact-applied = Quel jour la radiation a-t-elle été demandée ?
    .name = demande de radiation
    .help = Le jour où l’autorité a reçu la demande, sur papier ou par la plateforme nationale de réparation. Il faut une demande écrite (信用修复申请书), un document prouvant la qualité du demandeur (主体资格文件), un engagement écrit de respecter la loi (守信承诺书) et la preuve de ce qui a été fait.
    .why = Les deux jours ouvrables pour se prononcer sur la recevabilité courent à partir de là (art. 14(4) de l’arrêté n° 107 ; art. 17(2) de l’arrêté n° 44).
    .step = la radiation est demandée

fact-accepted = Quel jour la demande a-t-elle été déclarée recevable ?
    .name = recevabilité de la demande
    .help = Le jour où l’autorité a pris la demande en charge (受理). Si elle a plutôt réclamé des pièces manquantes, répondre « Pas encore ».
    .why = Les jours pour la décision courent à partir de la recevabilité (art. 16(2) de l’arrêté n° 107 ; art. 17(3) de l’arrêté n° 44).
    .step = la demande est déclarée recevable

fact-granted = L’autorité a-t-elle décidé de radier l’inscription par anticipation ?
    .name = décision de radier l’inscription
    .help = La décision sur la réparation du crédit (准予信用修复决定) ou sur la radiation (移出决定).
    .why = À partir de là, l’autorité a trois jours ouvrables pour mettre fin à la publicité de l’inscription (art. 17 de l’arrêté n° 107 ; art. 18 de l’arrêté n° 44).
    .step = l’autorité décide de radier l’inscription

fact-interest_refusal = L’autorité a-t-elle refusé parce que la radiation pourrait nuire à la sécurité nationale ou à l’intérêt public ?
    .name = refus dans l’intérêt public
    .help = Le refus doit donner ce motif (可能危害国家安全、社会公共利益).
    .why = Dans ce cas, la réparation n’est pas accordée (art. 18 de l’arrêté n° 107).

fact-fraud = L’autorité a-t-elle constaté que des faits réels ont été intentionnellement cachés ou que des documents étaient faux (故意隐瞒真实情况、弄虚作假) ?
    .name = constat de faux documents
    .help = Soit elle a rejeté la demande pour ce motif, soit elle a révoqué une radiation qu’elle avait accordée (撤销准予信用修复的决定). L’arrêté n° 44 exige que cela ait été grave ; l’arrêté n° 107 ne l’exige pas.
    .why = Alors la durée est comptée à nouveau, et pendant trois ans aucune réparation ne peut être demandée (art. 23 de l’arrêté n° 107 ; art. 20 de l’arrêté n° 44).
fact-fraud-none = Non
fact-fraud-refused = Oui, et elle a rejeté la demande
fact-fraud-revoked = Oui, et elle a révoqué une radiation qu’elle avait accordée

fact-fraud_decided_on = Quel jour ce rejet ou cette révocation a-t-il été décidé ?
    .name = rejet ou révocation pour faux documents
    .help = La date de la décision. S’il n’y en a pas eu, laisser la question ouverte.
    .why = La nouvelle durée et les trois ans courent à partir de cette décision (art. 23 de l’arrêté n° 107).

fact-decision_served = Quel jour la personne a-t-elle eu connaissance de la décision d’inscription ?
    .name = notification de la décision d’inscription
    .help = Le jour de la notification (送达), ou le jour où la personne en a eu connaissance autrement.
    .why = Les délais pour s’adresser à une autorité supérieure ou à un tribunal courent à partir de là (art. 20 de la Loi sur le recours administratif ; art. 46 de la Loi sur le contentieux administratif).

fact-penalty_annulled = La sanction à l’origine de l’inscription a-t-elle été annulée, ou déclarée illégale ou nulle ?
    .name = annulation de la sanction à l’origine de l’inscription
    .help = Par l’autorité elle-même, sur recours administratif ou par un tribunal (被撤销、确认违法或者无效).
    .why = Sans la sanction, l’inscription doit disparaître aussi (art. 19 de l’arrêté n° 44).
    .step = la sanction à l’origine de l’inscription est annulée

fact-listing_annulled = La décision d’inscription a-t-elle été annulée ?
    .name = annulation de la décision d’inscription
    .help = Par l’autorité elle-même, sur recours administratif ou par un tribunal.
    .why = Une décision annulée ne porte plus l’inscription (art. 19 et 23 de l’arrêté n° 44).
    .step = la décision d’inscription est annulée

fact-error_found = L’autorité a-t-elle constaté que ce qu’elle affiche est faux ?
    .name = constat que la publicité est fausse
    .help = Par exemple la mauvaise entreprise, ou une date fausse. Toute personne qui en a la preuve peut exiger la rectification (要求更正).
    .why = L’autorité doit rectifier promptement (art. 12(1) du Règlement de 2024).
    .step = l’autorité constate que ce qu’elle affiche est faux

fact-deregistered = L’entreprise a-t-elle été légalement radiée du registre ?
    .name = radiation légale de l’entreprise du registre
    .help = Elle a été liquidée et radiée du registre (依法注销). Le retrait de la licence (吊销) ne suffit pas.
    .why = Après cela, tout ce qui est affiché sur l’entreprise cesse de l’être (art. 20(1) de l’arrêté n° 107).
    .step = l’entreprise est légalement radiée du registre

fact-plan_approved = Un tribunal a-t-il approuvé un plan ou homologué un concordat de faillite ?
    .name = approbation du plan ou du concordat
    .help = La décision qui approuve un plan de redressement (批准重整计划) ou qui homologue un concordat (认可和解协议).
    .why = Pendant l’exécution du plan, l’autorité peut masquer provisoirement l’inscription (art. 22(1) de l’arrêté n° 107).
    .step = le tribunal approuve le plan ou homologue le concordat

fact-relief_asked = La réparation temporaire a-t-elle été demandée sur la base de cette décision ?
    .name = demande de réparation temporaire
    .help = Le jour où l’autorité de régulation du marché du lieu d’immatriculation a reçu la demande (临时信用修复申请).
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
    .help = Si elle a été radiée puis rétablie, répondre « Pas encore ».
    .why = Les restrictions qui viennent avec l’inscription prennent fin avec elle.
    .step = l’inscription est radiée

## Questions ouvertes

reading-transition-44 = L’inscription date d’avant septembre 2021. L’arrêté n° 44 a abrogé les anciennes règles et ne dit rien des anciennes inscriptions. Quelles règles comptent ?
reading-transition-44-old-rules = Les anciennes règles : cinq ans, et pas de récidive
reading-transition-44-new-rules-from-listing = L’arrêté n° 44 : trois ans à partir de l’inscription
reading-transition-44-new-rules-from-2021 = L’arrêté n° 44 : trois ans, à partir du 1er septembre 2021 au plus tôt

reading-transition-107 = L’inscription date d’avant le 25 décembre 2025. L’arrêté n° 107 ne dit rien des inscriptions déjà en cours. Quel texte compte ?
reading-transition-107-new-text = L’arrêté n° 107 : il parle de tous ceux qui sont sur la liste
reading-transition-107-old-text = L’arrêté n° 44 seul, sous lequel l’inscription a été faite

reading-conflict = L’arrêté n° 44 et l’arrêté n° 107 diffèrent sur le début des années et sur le délai pour décider d’une demande, et aucun ne cède expressément. Lequel l’emporte ?
reading-conflict-order-107 = L’arrêté n° 107 : la règle postérieure, faite pour la seule réparation
reading-conflict-order-44 = L’arrêté n° 44 : il n’a pas été abrogé et est la règle de cette liste

reading-full-years = Quand trois ans pleins (满三年) sont-ils écoulés ?
reading-full-years-next-day = Quand le dernier jour est terminé, donc le lendemain
reading-full-years-same-day = Le jour qui porte la même date

reading-restart-44 = L’arrêté n° 44 dit que la durée est comptée à nouveau après de faux documents, sans dire à partir de quand. À partir de quand ?
reading-restart-44-revocation = À partir de la décision qui révoque la radiation, comme le dit l’arrêté n° 107
reading-restart-44-publication = À partir d’une nouvelle publicité, dont le jour n’est pas connu

reading-annulment-anchor = La sanction tombe. À partir de quand courent les trois jours ouvrables pour mettre fin à la publicité de l’inscription ?
reading-annulment-anchor-penalty = À partir de l’annulation de la sanction
reading-annulment-anchor-listing = À partir de la décision qui annule l’inscription

reading-post-ban-start = À partir de quand courent les trois ans pendant lesquels un représentant ne peut pas exercer une telle fonction ailleurs ? Aucun jour n’est indiqué.
reading-post-ban-start-listing = À partir de la décision d’inscription
reading-post-ban-start-publication = À partir de la publicité de l’inscription

reading-post-ban-2021-to-2024 = Entre septembre 2021 et avril 2024, le Règlement parlait encore de l’ancienne liste. Son interdiction visant les représentants touche-t-elle les inscriptions faites sous l’arrêté n° 44 ?
reading-post-ban-2021-to-2024-covered = Oui, la liste de l’arrêté n° 44 a pris la place de l’ancienne
reading-post-ban-2021-to-2024-not-covered = Non, l’arrêté n° 44 ne prévoit pas une telle interdiction

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Oui
reading-makeup-days-not-counted = Non, seulement du lundi au vendredi

## Définitions

define-old_text = les règles d’avant septembre 2021 régissent l’inscription
define-text_107 = l’arrêté n° 107 régit les durées de l’inscription
define-clock_start = jour à partir duquel les années sont comptées
define-counted_from = jour à partir duquel les années sont comptées, ou comptées à nouveau après de faux documents
define-text_in_force = le texte qui compte est en vigueur
define-three_years_over = trois ans pleins sont écoulés
define-one_year_over = un an plein est écoulé
define-term_over = fin de l’inscription : trois ans pleins, ou la fin d’une interdiction plus longue
define-five_years_over = cinq ans pleins sont écoulés
define-measure_over = aucune interdiction ou restriction à durée déterminée ne court
define-may_ask_again = aucune attente de trois ans après un rejet pour faux documents ne court
define-request_open = la radiation anticipée peut être demandée : rien ne l’exclut, et le temps et les conditions y sont
define-grant = l’autorité décide de radier l’inscription par anticipation
define-request_open_83 = la radiation après cinq ans peut être demandée : aucune récidive ne l’exclut
define-conditions_met = toutes les obligations exécutées et le dommage éliminé
define-listed_under_44 = la décision d’inscription a été prise depuis le 1er septembre 2021
define-accepted_since_107 = déclarée recevable le 25 décembre 2025 ou après
define-post_ban_begins = jour à partir duquel court l’interdiction de fonctions
define-post_ban_listing = l’inscription entraîne une interdiction de fonctions pour le représentant

define-relief_under_107 = la réparation temporaire a été demandée depuis le 25 décembre 2025
define-days_2 = deux jours ouvrables
define-days_3 = trois jours ouvrables
define-days_5 = cinq jours ouvrables
define-days_7 = sept jours ouvrables
define-days_10 = dix jours ouvrables
define-days_15 = quinze jours ouvrables
define-days_17 = dix-sept jours ouvrables
define-days_20 = vingt jours ouvrables

## Voies de sortie

path-expiry = Trois ans s’écoulent
    .what = L’autorité de régulation du marché doit radier l’inscription quand trois ans pleins sont écoulés. Aucune demande n’est nécessaire. Si une interdiction ou restriction légale dure plus de trois ans, l’inscription dure aussi longtemps qu’elle.
path-repair = La radiation anticipée est demandée après un an
    .what = Réparation du crédit (信用修复) : après un an plein, la partie inscrite peut demander la radiation, si elle a exécuté toutes ses obligations, corrigé l’infraction et n’a pas reçu d’autre sanction lourde. L’autorité décide ; le texte ne promet pas la radiation. Un engagement écrit seul ne suffit jamais.
path-granted = La radiation anticipée a été décidée
    .what = Une fois que l’autorité a décidé de radier l’inscription, elle a trois jours ouvrables pour le faire et pour lever les mesures.
path-penalty-annulled = La sanction à l’origine de l’inscription tombe
    .what = Si cette sanction est annulée, ou déclarée illégale ou nulle, l’autorité doit annuler aussi l’inscription et mettre fin à sa publicité dans les trois jours ouvrables. Aucun délai d’un an n’est à attendre.
path-review = La décision d’inscription est annulée sur recours
    .what = La partie inscrite peut former un recours administratif (行政复议) ou aller devant le juge administratif (行政诉讼) contre l’inscription ou contre un refus de radier. Si la décision est annulée, l’inscription a perdu son fondement. Les textes ne fixent pas de nombre de jours pour ce cas.
path-correction = Une erreur dans la publicité est rectifiée
    .what = Si ce qui est affiché est faux, par exemple la mauvaise entreprise, l’autorité doit le rectifier promptement, et toute personne qui en a la preuve peut l’exiger. Aucun délai d’un an n’est à attendre, aucun engagement n’est nécessaire. Le texte ne fixe pas de nombre de jours.
path-deregistered = L’entreprise est légalement radiée du registre
    .what = Après la radiation légale du registre, l’autorité de régulation du marché du lieu d’immatriculation doit radier l’entreprise de la liste. Les restrictions de fonctions et de métiers visant ses dirigeants continuent selon leurs propres lois. Le texte ne fixe pas de nombre de jours.
path-masked = L’inscription est masquée pendant l’exécution d’un plan de faillite
    .what = Avec la décision du tribunal, l’entreprise peut demander la réparation temporaire. L’autorité peut masquer l’inscription, ou y ajouter une remarque, dans les sept jours ouvrables. Ce n’est pas une radiation : si le plan échoue, l’inscription est de nouveau affichée.
path-plan-completed = Le plan de faillite a été exécuté
    .what = Avec la décision du tribunal constatant l’achèvement, l’entreprise demande la réparation. Si elle a corrigé sa conduite ou exécuté ses obligations, l’autorité doit mettre fin à la publicité. Aucune durée minimale n’est indiquée.
path-five-years-2014 = Cinq ans sans récidive (Règlement de 2014)
    .what = Une inscription ancienne faite après trois ans sur la liste des entreprises en situation anormale prenait fin après cinq ans sans nouveau motif d’être sur cette liste. La règle figurait dans le Règlement jusqu’à sa révision de 2024.
path-five-years-83 = Cinq ans sans récidive (Arrêté n° 83)
    .what = Une inscription ancienne faite pour un autre motif prenait fin après cinq ans sans nouveau motif d’inscription. L’arrêté n° 83 n’a été vu que dans des reproductions ; il semble que la radiation devait être demandée.

## Procédures

procedure-listing = Montrer l’inscription au public
    .what = Dans quel délai l’inscription doit apparaître.
procedure-listing-publish = L’autorité affiche l’inscription, si elle siège dans la même province que l’entreprise
procedure-listing-forward = Si elle siège dans une autre province, elle y envoie l’inscription, qui doit y être affichée dans les dix jours ouvrables de l’arrivée
procedure-repair = Demander la radiation anticipée
    .what = La demande s’adresse à l’autorité qui a fait l’inscription.
procedure-repair-apply = Demander la radiation, avec demande écrite, document prouvant la qualité du demandeur, engagement écrit et preuve de ce qui a été fait
procedure-repair-accept = L’autorité déclare la demande recevable, ou indique en une fois les pièces manquantes
procedure-repair-decide = L’autorité décide de la radiation
procedure-repair-decide-extended = Le dernier jour si le délai a été prolongé de dix jours ouvrables pour un cas compliqué (Arrêté n° 107)
procedure-repair-take-down = L’autorité met fin à la publicité de l’inscription et lève les mesures
procedure-repair-83 = Demander la radiation selon l’ancien Arrêté n° 83
    .what = Connu par des reproductions seulement.
procedure-repair-83-apply-83 = Demander la radiation après cinq ans
procedure-repair-83-decide-83 = L’autorité décide (inscriptions faites après trois ans sur la liste des entreprises en situation anormale)
procedure-temporary-masking = Réparation temporaire dans une faillite
    .what = L’autorité peut aider, elle n’y est pas tenue.
procedure-temporary-masking-ask = Demander la réparation temporaire avec la décision du tribunal
procedure-temporary-masking-mask = L’autorité peut masquer l’inscription jusqu’à ce jour
procedure-correction = Faire rectifier une erreur
    .what = Ouvert dès le premier jour de la publicité.
procedure-correction-demand = Exiger la rectification, avec preuve
procedure-challenge = Attaquer la décision
    .what = Recours administratif auprès d’une autorité supérieure ou recours devant le juge administratif ; l’un ou l’autre peut venir en premier. Les mêmes voies sont ouvertes contre un refus de radier, les délais se comptant à partir de ce refus. Si la décision n’indiquait pas qu’elle peut être contestée, où et jusqu’à quand, le délai ne commence que lorsque cela a été connu ou aurait dû l’être ; il se termine au plus tard un an après que la décision elle-même a été connue.
procedure-challenge-reconsideration = Former un recours administratif (行政复议)
procedure-challenge-lawsuit = Aller directement devant le juge administratif (行政诉讼)

## Ce que l’inscription entraîne

effect-publication = L’inscription est montrée à tout le monde sur le site national de crédit
effect-circulation = L’inscription est transmise à d’autres autorités, qui peuvent sanctionner conjointement
effect-approvals-and-qualifications = Un facteur important contre des autorisations, des qualifications et des classements
effect-procurement-and-bidding = Une restriction ou une interdiction dans les marchés publics et les appels d’offres
effect-state-land = Une restriction ou une interdiction lors de l’attribution de terrains de l’État
effect-inspections = Des inspections plus fréquentes, en tant que sujet de surveillance prioritaire
effect-commitment-procedure = Pas d’autorisation sur simple déclaration (告知承诺制)
effect-honours = Pas de distinctions honorifiques
effect-simple-deregistration = L’entreprise ne peut pas être radiée du registre par la procédure simplifiée
effect-fraud-decision-shown = Le rejet ou la révocation pour faux documents est lui-même montré au public

## Ce que la radiation ne lève pas

bar-representative-elsewhere = Le représentant légal ou le dirigeant d’une entreprise inscrite ne peut pas exercer une telle fonction dans une autre entreprise (trois ans)
bar-no-new-repair-request = Aucune réparation ne peut être demandée après de faux documents (trois ans)
bar-statutory-limit = L’interdiction ou la restriction imposée avec la sanction continue de courir selon sa propre loi

## Remarques

note-two-texts = L’arrêté n° 107 sur la réparation est postérieur à l’arrêté n° 44 sur la liste et ne l’a pas abrogé. Ils diffèrent : un an et trois ans à partir de la publicité (Arrêté n° 107) ou à partir de l’inscription (Arrêté n° 44), et sept ou quinze jours ouvrables pour la décision. Le résultat suit l’arrêté n° 107, sauf si une autre lecture est choisie. Entre les règles d’une même autorité, la règle spéciale et la règle plus récente l’emportent (art. 103 de la Loi sur la législation) ; quand une règle générale plus récente rencontre une règle spéciale plus ancienne, cette autorité décide (art. 106). On peut discuter laquelle des deux est la règle spéciale.
note-no-transition-107 = L’inscription date d’avant le 25 décembre 2025, et l’arrêté n° 107 n’a pas de disposition transitoire. Les deux textes sont montrés là où ils diffèrent. La Loi sur la législation dit que les règles ne sont pas rétroactives, sauf disposition spéciale prise pour mieux protéger les personnes (art. 104) ; elle ne dit pas si cela règle la question pour une inscription qui se poursuit.
note-no-transition-44 = L’inscription date d’avant septembre 2021, et l’arrêté n° 44 n’a pas de disposition transitoire. Les anciens cinq ans et les nouveaux trois ans sont tous deux montrés. La Loi sur la législation dit que les règles ne sont pas rétroactives, sauf disposition spéciale prise pour mieux protéger les personnes (art. 93 du texte de 2015) ; elle ne dit pas si cela règle la question pour une inscription qui se poursuit.
note-order-83-not-read = L’arrêté n° 83 de 2015 n’a pu être lu que dans des reproductions, et pas jusqu’au bout. Son premier jour en vigueur, le 1er avril 2016, est donné de mémoire.
note-person-needs-a-rule = L’arrêté n° 44 ne permet d’inscrire un responsable que si une loi, un règlement ou une politique du pouvoir central le prévoit. Si la décision n’en cite aucun, cela vaut la peine d’être soulevé lors d’un recours.
note-no-intent = Qui prouve qu’il n’y avait pas d’intention ne peut pas être inscrit du tout. C’est un moyen pour attaquer la décision, non une condition de la réparation.
note-consent-above = Une autorité de comté ou de ville a besoin de l’accord de l’échelon supérieur avant d’inscrire, et l’inscription doit être décidée en même temps que la sanction, après que la partie a été informée des raisons. Une étape manquante vaut la peine d’être soulevée lors d’un recours.
note-penalty-shown-apart = Quand l’inscription disparaît, la publicité de la sanction qui en est la cause prend fin aussi, sauf si l’arrêté n° 107 donne à cette sanction une durée propre plus longue. Le module de règles sur les sanctions affichées par les autorités de régulation du marché compte cette durée.
note-grant-is-a-decision = Remplir toutes les conditions ouvre la demande ; l’autorité examine et décide encore. L’arrêté n° 107 lui permet aussi de refuser quand la radiation pourrait nuire à la sécurité nationale ou à l’intérêt public. Un refus doit être écrit et motivé.
note-another-province = Si l’autorité qui a décidé siège dans une autre province que l’entreprise : dans les trois jours ouvrables de sa décision, elle doit transmettre le résultat à l’autorité de régulation du marché du lieu d’immatriculation, qui aide à mettre fin à la publicité. Aucun nombre de jours n’est fixé pour cette dernière étape ; elle peut donc prendre plus que les trois jours ouvrables indiqués.
note-false-papers-44 = Sous l’arrêté n° 44, une radiation n’est révoquée que si la dissimulation de faits ou les faux documents étaient graves. L’inscription revient et sa durée est comptée à nouveau ; l’arrêté n° 44 ne dit pas que la radiation anticipée est alors fermée.
note-credit-china-is-apart = Le site Credit China (信用中国) montre des copies. L’arrêté n° 107 veut que les deux sites partagent leurs données et reconnaissent chacun les décisions de l’autre ; il faut vérifier si une copie a disparu.
note-plan-failed = Si le plan de faillite n’est pas exécuté, l’autorité de régulation du marché doit de nouveau afficher l’inscription.
note-private-websites = Les sites privés qui vendent des informations sur les entreprises doivent se mettre à jour aussitôt d’après le site national. Une inscription périmée sur un tel site est une raison de lui écrire.
note-revision-draft = Un projet de révision de l’arrêté n° 44 était en consultation en octobre 2025. On n’a pas trouvé s’il a été adopté ; un projet n’est pas du droit.
note-posts-after-deregistration = La radiation de l’entreprise du registre ne met pas fin aux restrictions de fonctions ou de métiers visant son représentant ; celles-ci continuent selon leurs propres lois.
note-private-economy = Pour les entreprises privées et leurs propriétaires, une loi de 2025 dit que les autorités lèvent les mesures et mettent fin à la publicité en temps utile, et sur toutes les plateformes ensemble, une fois remplies les conditions de la réparation. Elle ne fixe pas de jours.

## Hypothèses

assume-no-new-listing = aucune nouvelle décision d’inscription et aucun faux document ne suivent
assume-no-heavier-penalty = aucune autre sanction lourde ne suit
assume-no-relapse = aucun nouveau motif d’inscription n’apparaît au cours des cinq ans

## Sources

source-samr-107 = Mesures de l’Administration d’État pour la régulation du marché sur la réparation du crédit (arrêté n° 107 de 2025)
    .short = Arrêté n° 107 de la régulation du marché
source-samr-44 = Mesures de l’Administration d’État pour la régulation du marché sur la liste des infractions graves (arrêté n° 44 de 2021)
    .short = Arrêté n° 44 de la régulation du marché
source-saic-83 = Mesures provisoires de l’Administration d’État de l’industrie et du commerce sur la liste des entreprises auteures d’infractions graves (Arrêté n° 83 de 2015)
    .short = Arrêté n° 83 de l’industrie et du commerce
source-reg-2014 = Règlement provisoire du Conseil des affaires d’État sur la publicité des informations des entreprises (2014)
    .short = Règlement de 2014
source-reg-2024 = Règlement provisoire du Conseil des affaires d’État sur la publicité des informations des entreprises (révisé en 2024)
    .short = Règlement de 2024
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
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
source-registration-rules-2022 = Règles d’application du Règlement sur l’immatriculation (2022)
    .short = Règles d’immatriculation de 2022
source-private-economy-2025 = Loi sur la promotion de l’économie privée (2025)
    .short = Loi sur l’économie privée
source-draft-2025 = Projet de révision de l’arrêté n° 44 (octobre 2025)
    .short = projet de 2025
