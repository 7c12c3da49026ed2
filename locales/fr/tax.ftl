# La liste des auteurs d’infractions fiscales graves, tenue par l’administration fiscale : tout ce qu’une personne lit à son sujet.
# La logique se trouve dans rules/tax/pack.toml ; un identifiant de ce fichier a ses mots ici.

title = La liste des auteurs d’infractions fiscales graves (重大税收违法失信主体)
    .short = Infractions fiscales graves
about = L’administration fiscale publie les personnes et les sociétés qui ont commis l’une de onze infractions fiscales graves, une fois la sanction devenue définitive. Une inscription reste affichée trois ans. Après six mois, la publication peut cesser par anticipation si tout a été payé ; la faillite et une contribution exceptionnelle sont deux autres raisons. Cette liste n’est pas l’avis mensuel d’arriérés d’impôt (欠税公告), qui a ses propres règles.
keeper = l’administration fiscale
look-for = Un acte de désignation (失信主体确定文书), avant lui un avis préalable (告知文书), ou une page d’un bureau fiscal provincial ou de Credit China intitulée 重大税收违法失信主体 (jusqu’en 2022 : 重大税收违法失信案件), avec le nom, les faits de l’infraction et la sanction.
actor-higher-court = l’autorité de recours ou un tribunal
actor-third-party = un tiers

## Groupes de questions

group-entry = Que sait-on de l’inscription ?
group-payment = Qu’est-ce qui a été payé ?
group-bars = S’est-il passé quelque chose qui exclut une fin anticipée ?
group-bankruptcy = Le sujet inscrit a-t-il connu une procédure de faillite ?
group-early = Quelles démarches ont été faites en vue d’une fin anticipée ?
group-errors = L’inscription comporte-t-elle une erreur ?
group-dates = Lesquelles de ces dates sont connues ?
group-end = L’inscription a-t-elle disparu ?

## Faits

fact-subject = Qui l’inscription concerne-t-elle ?
    .name = personne concernée par l’inscription
    .help = Une personne physique peut être inscrite pour ses propres impôts, ou être mentionnée à côté d’une société ou d’une autre organisation en tant que responsable.
    .why = La règle sur la mention du nom et la catégorie fiscale en dépendent (art. 12 et 15 de l’arrêté n° 54 de 2021).
fact-subject-person = Une personne physique, pour sa propre conduite
fact-subject-responsible-person = Une personne mentionnée à côté d’une société ou d’une organisation
fact-subject-entity = La société ou l’organisation elle-même

fact-published_on = Quel jour l’inscription a-t-elle été publiée pour la première fois ?
    .name = publication de l’inscription
    .help = Le jour où le site du bureau fiscal a montré l’inscription pour la première fois (公布之日). Il figure d’ordinaire à côté de l’inscription. Répondre « Pas encore » s’il n’y a qu’un avis préalable ou un acte de désignation. On peut aussi répondre par un mois ou une année seulement.
    .why = Les trois ans et les six mois courent l’un et l’autre à partir de la publication, et non de l’infraction ou du paiement (art. 17 et 18 de l’arrêté n° 54 de 2021). La date indique aussi quel texte s’applique.
    .step = l’administration fiscale publie l’inscription

fact-situations = Pour laquelle des onze situations le sujet a-t-il été inscrit ?
    .name = situation à l’origine de l’inscription
    .help = L’acte de désignation doit indiquer le motif (事由). Plusieurs choix sont possibles. Les points sont ceux de l’article 6 de l’arrêté n° 54 de 2021.
    .why = Pour certaines d’entre elles, tout payer avant la publication empêche que l’inscription soit publiée (art. 14 de l’arrêté n° 54 de 2021).
fact-situations-evasion = Point 1 : fraude fiscale d’au moins 1 million de yuans et d’au moins 10 % de l’impôt d’une année ; pour l’impôt retenu sur autrui, au moins 1 million de yuans (偷税)
fact-situations-hiding-assets = Point 2 : des arriérés d’au moins 1 million de yuans, dont le recouvrement a été entravé en déplaçant ou en cachant des biens (逃避追缴欠税)
fact-situations-refund-fraud = Point 3 : obtenir par fraude des remboursements d’impôt à l’exportation (骗取出口退税)
fact-situations-violence = Point 4 : refuser de payer avec violence ou menaces (抗税)
fact-situations-special-invoices = Point 5 : fausses factures spéciales de TVA, ou autres fausses factures servant à des remboursements ou à des déductions (虚开专用发票)
fact-situations-ordinary-invoices = Point 6 : fausses factures ordinaires de TVA, au moins 100 ou au moins 4 millions de yuans
fact-situations-forged-invoices = Point 7 : imprimer, contrefaire ou modifier des factures, ou fabriquer leurs marques de sécurité ou leurs sceaux
fact-situations-fled = Point 8 : disparaître avant que le dossier de contrôle soit exécuté (走逃、失联)
fact-situations-abetting = Point 9 : aider autrui, avec une perte d’au moins 1 million de yuans ou une fraude au remboursement
fact-situations-agent = Point 10 : mandataire fiscal ayant causé une perte d’au moins 1 million de yuans
fact-situations-other = Point 11 : une autre infraction grave

fact-fled_conduct = Avant la disparition (point 8), la conduite était-elle une fraude fiscale ou une dissimulation de biens ?
    .name = conduite avant la disparition
    .help = Répondre oui si la conduite de départ était une fraude fiscale (偷税) ou le fait d’échapper au recouvrement d’arriérés (逃避追缴欠税), non s’il s’agissait de fraude au remboursement, de violence ou de fausses factures. Si le point 8 n’est pas mentionné, laisser la réponse inconnue.
    .why = Dans ce cas seulement, payer avant la publication est utile pour le point 8 (art. 14(2) de l’arrêté n° 54 de 2021).

fact-paid_all = Tout a-t-il été payé : impôt, pénalités de retard et amendes ?
    .name = paiement des sommes dues (impôt, pénalités de retard, amendes)
    .help = Tout ce qu’ordonnent la décision de traitement fiscal (税务处理决定书) et la décision de sanction (税务行政处罚决定书). Indiquer le jour du dernier paiement. Un paiement partiel ne suffit pas.
    .why = C’est l’une des deux conditions de la fin anticipée (art. 18(1)(1) de l’arrêté n° 54 de 2021). Avant la publication, ce paiement peut empêcher que l’inscription soit publiée (art. 14).
    .step = l’impôt, les pénalités de retard et les amendes sont payés en totalité

fact-exit_cleared = Au moins l’impôt et les pénalités de retard ont-ils été payés, ou garantis par une sûreté ?
    .name = paiement (impôt et pénalités de retard) ou sûreté
    .help = Les amendes ne comptent pas ici. La sûreté (担保) doit être acceptée par l’administration fiscale.
    .why = Qui doit de l’impôt doit payer l’impôt et les pénalités de retard, ou fournir une sûreté, avant de quitter le pays (art. 44 de la Loi sur le recouvrement de l’impôt). Pour cette liste elle-même, cela ne change rien.
    .step = l’impôt et les pénalités de retard sont payés, ou une sûreté est fournie

fact-payment_confirmed = L’administration fiscale a-t-elle confirmé que tout a été payé avant la publication ?
    .name = confirmation du paiement
    .help = L’arrêté n° 54 exige une confirmation de l’administration fiscale (经税务机关确认). Il ne dit pas sous quelle forme.
    .why = Sans elle, le paiement avant la publication n’empêche pas encore que l’inscription soit affichée (art. 14(1) de l’arrêté n° 54 de 2021).
    .step = l’administration fiscale confirme le paiement

fact-new_violation = Depuis la désignation, le sujet a-t-il de nouveau fait l’objet d’un traitement ou d’une sanction pour infraction fiscale ?
    .name = nouvelle infraction fiscale
    .help = Comptent la fraude fiscale, le fait d’échapper au recouvrement d’arriérés, la fraude au remboursement, le refus violent, les fausses factures et autres faits semblables. Une décision sur l’impôt dû (税务处理) suffit ; une amende n’est pas nécessaire.
    .why = Une telle infraction exclut la fin anticipée, sauf après une faillite (art. 22(1)(1) et 22(2) de l’arrêté n° 54 de 2021).

fact-recognised_twice = En cinq ans, le sujet a-t-il été désigné deux fois ou plus pour cette liste ?
    .name = deuxième désignation en cinq ans
    .help = La présente désignation compte aussi : deux suffisent pour répondre oui.
    .why = Une deuxième désignation exclut la fin anticipée, sauf après une faillite (art. 22(1)(2) et 22(2) de l’arrêté n° 54 de 2021).

fact-plan_approved = Un tribunal a-t-il approuvé un plan de redressement, ou homologué un concordat, dans la faillite du sujet ?
    .name = décision du tribunal sur le plan ou le concordat
    .help = La décision (裁定书) qui approuve un plan de redressement (重整计划) ou qui homologue un concordat (和解协议).
    .why = Elle ouvre une fin anticipée qui n’exige pas six mois et que des infractions ultérieures n’excluent pas (art. 18(1)(2) et 22(2) de l’arrêté n° 54 de 2021).
    .step = un tribunal approuve le plan de redressement ou homologue le concordat

fact-tax_satisfied = L’administration fiscale a-t-elle reçu ce que la loi lui accorde dans cette faillite ?
    .name = créance fiscale réglée dans la faillite
    .help = Les mots chinois sont 税务机关依法受偿. Il s’agit de la part due selon le plan ou le concordat, pas nécessairement de toute la dette.
    .why = C’est la seconde moitié de cette voie (art. 18(1)(2) de l’arrêté n° 54 de 2021).
    .step = la créance fiscale est réglée conformément à la loi

fact-service_paper = Le gouvernement provincial a-t-il délivré un document attestant une contribution exceptionnelle ?
    .name = document provincial attestant une contribution exceptionnelle
    .help = Pour des secours, la lutte contre une épidémie, des projets importants ou des devoirs sociaux lors d’une catastrophe naturelle majeure, d’une urgence de santé publique ou de sécurité publique, ou d’un événement semblable (重大自然灾害、公共卫生、社会安全等突发事件). Le document vient du gouvernement d’une province ou d’une ville de même rang dans la planification.
    .why = C’est la troisième raison d’une fin anticipée (art. 18(1)(3) et 19(3) de l’arrêté n° 54 de 2021).
    .step = le gouvernement provincial délivre un document attestant une contribution exceptionnelle

fact-applied = Une demande de fin anticipée a-t-elle été déposée ?
    .name = demande de fin anticipée
    .help = Elle s’adresse à l’administration fiscale qui a désigné le sujet : le formulaire (停止公布失信信息申请表) et, pour le paiement et la contribution, un engagement écrit de payer honnêtement l’impôt (诚信纳税承诺书). Indiquer le jour de la réception.
    .why = Sans elle, personne ne met fin à la publication par anticipation (art. 18 et 19 de l’arrêté n° 54 de 2021).
    .step = le sujet, ou l’administrateur en cas de faillite, demande une fin anticipée

fact-accepted = L’administration fiscale a-t-elle déclaré la demande recevable ?
    .name = recevabilité de la demande
    .help = La recevabilité (受理) n’est pas encore une décision sur le fond. Elle doit être communiquée au demandeur.
    .why = Les quinze jours ouvrables pour décider courent à partir de là (art. 21(2) de l’arrêté n° 54 de 2021).
    .step = l’administration fiscale déclare la demande recevable

fact-granted = L’administration fiscale a-t-elle décidé de mettre fin à la publication par anticipation ?
    .name = décision de fin anticipée
    .help = La décision (准予提前停止公布). Pour le paiement, elle est approuvée par le chef d’un bureau fiscal de ville ou par un autre dirigeant qu’il y a autorisé ; pour la faillite et la contribution exceptionnelle, par le chef du bureau provincial ou un dirigeant ainsi autorisé.
    .why = À partir de là, la publication doit cesser dans les cinq jours ouvrables (art. 23 de l’arrêté n° 54 de 2021).
    .step = l’administration fiscale décide de mettre fin à la publication par anticipation

fact-faults = L’un de ces défauts touche-t-il l’inscription ?
    .name = défaut de l’inscription
    .help = Choisir tout ce qui correspond, ou rien. Les deux derniers concernent une personne mentionnée à côté d’une société ou d’une organisation.
    .why = L’arrêté n° 54 de 2021 dit qui peut être désigné et mentionné, et quand (art. 6, 7, 8 et 12).
fact-faults-not-final = La décision de sanction ou la décision fiscale n’était pas définitive lors de la désignation, art. 7
fact-faults-no-situation = Aucune des onze situations n’existait, ou les montants étaient inférieurs aux seuils, art. 6
fact-faults-not-told-before = Le sujet n’a pas été informé et entendu avant, art. 8 et 9
fact-faults-never-in-charge = La personne mentionnée n’était ni le représentant légal ni le responsable au moment des faits, art. 12(1)
fact-faults-other-found-responsible = Un tribunal a jugé quelqu’un d’autre responsable, et rien ne montre que cette personne ait participé, art. 12(2)

fact-found_wrong = L’administration fiscale a-t-elle constaté que l’inscription, ou la mention de la personne, est erronée ?
    .name = constat que l’inscription est erronée
    .help = Elle peut s’en apercevoir d’elle-même, ou parce que la personne le lui a signalé. L’arrêté ne fixe ni forme ni délai pour cela.
    .why = Ce que l’art. 12 ne permet pas de publier ne doit pas rester publié ; c’est une interprétation, car l’arrêté n’a pas de règle sur la rectification d’une inscription.
    .step = l’administration fiscale constate que l’inscription ou la mention est erronée

fact-basis_annulled = La décision de sanction ou la décision fiscale à l’origine de l’inscription a-t-elle été annulée, ou déclarée illégale ou nulle ?
    .name = fin de la décision à l’origine de l’inscription
    .help = Par l’administration fiscale elle-même, sur recours administratif, ou par un tribunal. Indiquer le jour où cela a pris effet. Si la décision a seulement été modifiée, ne répondre oui que si aucune des onze situations ne subsiste ; sinon, les données doivent être modifiées, et l’inscription reste.
    .why = Une décision de sanction publiée doit alors être retirée dans les trois jours ouvrables (art. 48(2) et 85 de la Loi sur les sanctions administratives). L’inscription repose sur elle (art. 7 de l’arrêté n° 54 de 2021).
    .step = la décision de sanction ou la décision fiscale à l’origine de l’inscription est annulée

fact-review_won = Une autorité de recours ou un tribunal a-t-il annulé la désignation ?
    .name = annulation de la désignation
    .help = Après un recours administratif (行政复议) ou un recours devant le juge administratif (行政诉讼) contre l’acte de désignation.
    .why = La désignation est une décision qui peut être contestée par les voies générales (art. 20 de la Loi sur le recours administratif ; art. 46 de la Loi sur le contentieux administratif).
    .step = une autorité de recours ou un tribunal annule la désignation

fact-told_on = Quel jour l’avis préalable à la désignation a-t-il été remis ?
    .name = avis préalable à la désignation
    .help = L’avis préalable (告知文书) dit ce qui est prévu et pourquoi, et que le sujet peut être entendu.
    .why = Le sujet a cinq jours ouvrables pour répondre, par écrit ou oralement (art. 9 de l’arrêté n° 54 de 2021).

fact-basis_final = Quel jour la décision de sanction ou la décision fiscale est-elle devenue définitive ?
    .name = jour où la décision est devenue définitive
    .help = Le délai de recours administratif et de recours devant le juge a expiré, ou la décision sur recours ou le jugement a pris effet.
    .why = L’acte de désignation doit être établi dans les trente jours ouvrables qui suivent (art. 10(1) de l’arrêté n° 54 de 2021).

fact-served_on = Quel jour l’acte de désignation a-t-il été remis ?
    .name = remise de l’acte de désignation
    .help = L’acte (失信主体确定文书) désigne le sujet pour cette liste.
    .why = La publication suit au plus tard le quinze du mois suivant (art. 11 de l’arrêté n° 54 de 2021) ; le délai pour contester la désignation court à partir du moment où la personne en a connaissance.

fact-asked_to_stop = A-t-il été demandé par écrit à l’administration fiscale de ne plus publier l’inscription, alors qu’elle aurait déjà dû cesser de le faire ?
    .name = demande écrite de ne plus publier l’inscription
    .help = Conserver la preuve du jour où la demande est arrivée.
    .why = Si une autorité ne fait pas ce qu’elle doit faire dans les deux mois de la demande, un tribunal peut être saisi (art. 47(1) de la Loi sur le contentieux administratif). Que ce devoir-ci en soit un est une interprétation.
    .step = la personne demande par écrit à l’administration fiscale de ne plus publier l’inscription

fact-stopped = La publication de l’inscription a-t-elle cessé ?
    .name = fin de la publication
    .help = Le jour où l’administration fiscale a cessé de montrer l’inscription (停止公布).
    .why = Les conséquences de l’inscription dépendent de ce jour.
    .step = l’administration fiscale cesse de publier l’inscription

## Questions de droit ouvertes

reading-transition = L’inscription a été publiée avant le 1er février 2022. L’arrêté n° 54 de 2021 s’y applique-t-il ? Il abroge l’annonce antérieure et ne dit rien des inscriptions déjà affichées.
reading-transition-new-text = Oui, aussi aux inscriptions antérieures : les trois ans et la fin anticipée de l’arrêté
reading-transition-old-text = Non : l’ancien texte continue de valoir pour elles

reading-full-period = Quand trois ans, ou six mois, sont-ils pleins (满) ?
reading-full-period-next-day = Le lendemain du jour correspondant, parce que le jour correspondant est le dernier jour de la période
reading-full-period-same-day = Le jour correspondant lui-même

reading-publication-day = La publication doit avoir lieu « dans les 15 jours du mois suivant ». Qu’est-ce que cela veut dire, quand les jours sont des jours ouvrables ?
reading-publication-day-fifteenth = Au plus tard le quinze de ce mois, comme on le lit d’ordinaire
reading-publication-day-working-days = Au plus tard le quinzième jour ouvrable de ce mois, parce que l’art. 25 dit que les jours sont des jours ouvrables

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? L’art. 25 dit seulement que les jours sont des jours ouvrables, sans les jours de congé légaux.
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

reading-several-situations = Tout a été payé avant la publication, mais outre le point 1 ou 2 un autre point est mentionné. L’article 14 empêche-t-il quand même que l’inscription soit publiée ?
reading-several-situations-not-covered = Non : l’article porte sur les points 1 et 2, et sur le point 8 avec la même conduite
reading-several-situations-covered = Oui : l’article ne dit pas qu’aucun autre point ne peut s’ajouter

reading-grant = Les conditions d’une fin anticipée sont remplies et rien ne l’exclut. L’administration fiscale doit-elle l’accorder ?
reading-grant-needs-the-decision = On ne peut compter sur rien avant la décision, qui exige l’approbation du chef du bureau
reading-grant-bound = Oui : l’article 21 dit qu’elle est accordée lorsque les conditions sont remplies, et l’article 22 énumère les motifs de refus

reading-joint-measures-end = Quand les mesures d’autres autorités prennent-elles fin ?
reading-joint-measures-end-with-the-entry = Avec l’inscription, parce qu’elles reposent sur elle
reading-joint-measures-end-each-keeper-says = Quand chaque autorité le dit ; l’arrêté renvoie à leurs propres règles

## Définitions, telles qu’elles apparaissent dans les explications

define-three_years_end = trois ans après la publication : le jour correspondant, ou le dernier jour du mois s’il n’existe pas
define-three_years_full = les trois ans depuis la publication sont pleins (满3年)
define-six_months_full = les six mois depuis la publication sont pleins (满六个月)
define-two_days = deux jours ouvrables
define-five_days = cinq jours ouvrables
define-fifteen_days = quinze jours ouvrables
define-thirty_days = trente jours ouvrables
define-barred = une nouvelle infraction ou une deuxième désignation exclut la fin anticipée
define-paid_ready = tout est payé et l’inscription est affichée depuis six mois pleins
define-bankruptcy_ready = un tribunal a approuvé le plan ou homologué le concordat, et la créance fiscale est réglée
define-early_ready = l’une des trois raisons d’une fin anticipée est présente
define-early_granted = l’administration fiscale a décidé de mettre fin à la publication par anticipation
define-told_under_order = le sujet a été informé avant la désignation, depuis le 1er février 2022
define-final_under_order = la décision est devenue définitive depuis le 1er février 2022
define-served_under_order = l’acte de désignation a été remis depuis le 1er février 2022
define-paying_situation = la situation est le point 1 ou 2, ou le point 8 avec la même conduite
define-other_situation = un autre point de l’art. 6 est aussi mentionné
define-not_to_publish = la situation est de celles où un paiement à temps empêche que l’inscription soit publiée
define-paid_before_publication = tout a été payé avant la publication de l’inscription
define-wrongly_shown = l’arrêté ne permet pas cette désignation, ou la mention de cette personne
define-publication_deadline = le dernier jour pour publier : le quinze du mois qui suit la remise
define-joint_end = la fin des mesures prises par d’autres autorités

## Voies de sortie de la liste

path-expiry = Trois ans depuis la publication s’achèvent
    .what = Quand l’inscription a été affichée trois ans pleins, l’administration fiscale cesse de la publier dans les cinq jours ouvrables. Personne n’a à le demander, et l’article ne demande pas si tout a été payé. La dette elle-même reste.
path-early-paid = Tout est payé et six mois ont passé : une demande
    .what = Qui a payé la totalité de l’impôt, des pénalités de retard et des amendes, et a été affiché six mois pleins, peut demander une fin anticipée. L’administration fiscale examine la demande et décide. Une nouvelle infraction fiscale, ou une deuxième désignation en cinq ans, exclut cette voie. Savoir si, dans les autres cas, l’administration fiscale doit accorder la fin anticipée est une question de droit ouverte.
path-early-bankruptcy = Un plan de redressement ou un concordat dans une faillite : une demande
    .what = Quand un tribunal a approuvé le plan ou homologué le concordat et que la créance fiscale est réglée, le sujet ou l’administrateur de la faillite peut faire la demande. Il n’y a pas de temps d’attente, et les deux exclusions de l’article 22 ne s’appliquent pas. Le bureau fiscal provincial approuve.
path-early-service = Une contribution exceptionnelle lors d’une urgence : une demande
    .what = Avec un document du gouvernement provincial, le sujet peut faire la demande. Il n’y a pas de temps d’attente, mais les deux exclusions de l’article 22 s’appliquent. Le bureau fiscal provincial approuve.
path-granted = La fin anticipée est accordée
    .what = Une fois que l’administration fiscale a décidé la fin anticipée, elle doit cesser de publier l’inscription dans les cinq jours ouvrables, quelle que soit la raison de la décision. Avant cette décision, il n’y a aucun jour sur lequel compter.
path-asked-and-bound = La fin anticipée est demandée et les conditions sont remplies (si cela lie l’autorité)
    .what = Selon une lecture, l’administration fiscale doit accorder la fin anticipée lorsque les conditions sont remplies. Le dernier jour est alors la somme des trois délais : deux jours ouvrables pour la recevabilité, quinze pour la décision, cinq pour cesser la publication.
path-paid-before-publication = Tout a été payé avant la publication
    .what = Pour les points 1 et 2 de l’article 6, et le point 8 avec la même conduite, l’inscription ne doit pas être publiée si tout a été payé avant et si l’administration fiscale le confirme. Si elle est affichée malgré tout, c’est contraire à l’article 14. L’arrêté ne fixe pas de jour pour cesser la publication.
path-correction = L’administration fiscale constate que l’inscription ou la mention est erronée
    .what = L’arrêté dit qui peut être désigné et qui peut être mentionné. Qui ne devrait pas être affiché peut le signaler à tout moment. L’arrêté n’a pas de règle sur la manière de rectifier une inscription ; c’est donc une interprétation.
path-basis-annulled = La décision de sanction ou la décision fiscale à l’origine de l’inscription tombe
    .what = Une décision de sanction publiée qui est annulée, ou déclarée illégale ou nulle, doit être retirée dans les trois jours ouvrables, et les raisons doivent être rendues publiques. Que toute l’inscription parte avec elle, et qu’une décision fiscale soit traitée comme une sanction, est une interprétation : l’inscription repose sur cette décision.
path-review = Une autorité de recours ou un tribunal annule la désignation
    .what = La désignation peut être contestée par un recours administratif ou un recours devant le juge administratif. Si elle est annulée, l’inscription a perdu son fondement. L’inscription reste affichée entre-temps, sauf si l’organe de recours ou le tribunal en décide autrement.
path-expiry-2018 = Trois ans s’achèvent (texte de 2018)
    .what = Pour les inscriptions de 2019 à janvier 2022, une page de vulgarisation dit que la publication dure trois ans. Le texte lui-même n’a pas été lu.
path-expiry-2016 = Deux ans s’achèvent (texte de 2016)
    .what = Pour les inscriptions antérieures à 2019, la même page dit que la publication durait deux ans. Le texte lui-même n’a pas été lu.
path-paid-2016 = Tout est payé (texte de 2016)
    .what = Un article de presse de 2018 dit que, depuis 2016, les contrevenants peuvent faire effacer leur dossier après avoir payé impôts et amendes. Le texte lui-même n’a pas été lu.

## Procédures

procedure-recognition = De l’avis préalable à la publication
    .what = L’administration fiscale doit informer le sujet au préalable, l’entendre, établir un acte de désignation une fois la sanction définitive, et publier.
procedure-recognition-answer = Le sujet peut répondre, par écrit ou oralement, dans les cinq jours ouvrables après avoir été informé
procedure-recognition-recognise = L’administration fiscale établit l’acte de désignation dans les trente jours ouvrables ; le temps d’une notification par voie d’annonce publique ne compte pas
procedure-recognition-publish = L’administration fiscale publie dans les quinze jours du mois qui suit la remise

procedure-early-stop = Demander une fin anticipée
    .what = Le formulaire, et pour le paiement ou la contribution un engagement écrit de payer honnêtement l’impôt ; pour la faillite, la décision du tribunal ; pour la contribution, le document du gouvernement provincial. Une formation peut être proposée, doit être gratuite, et n’est pas une condition.
procedure-early-stop-apply = Le sujet, ou l’administrateur de la faillite, adresse sa demande à l’administration fiscale qui l’a désigné
procedure-early-stop-accept = L’administration fiscale décide dans les deux jours ouvrables si la demande est recevable, et donne ses raisons si elle ne l’est pas
procedure-early-stop-decide = L’administration fiscale décide dans les quinze jours ouvrables de la recevabilité, et donne ses raisons si elle refuse
procedure-early-stop-stop = L’administration fiscale cesse de publier l’inscription dans les cinq jours ouvrables de la décision

procedure-review = Contester la désignation
    .what = Ce sont les voies générales contre une décision administrative. L’arrêté ne les mentionne pas ; que la désignation soit une telle décision est une interprétation. Un refus de mettre fin à la publication par anticipation peut être contesté par les mêmes voies, les délais se comptant à partir du refus. Si la décision n’indiquait pas qu’elle peut être contestée, où et jusqu’à quand, le délai ne commence que lorsque cela a été connu ou aurait dû l’être ; il se termine au plus tard un an après que la décision elle-même a été connue.
procedure-review-ask-review = La personne forme un recours administratif dans les soixante jours après avoir eu connaissance de la désignation
procedure-review-sue = La personne saisit le tribunal dans les six mois après avoir eu connaissance de la désignation

procedure-not-taken-down = Demander ce qui est en retard
    .what = Si l’inscription devait disparaître et qu’elle est toujours là, la personne peut demander par écrit à l’administration fiscale de ne plus la publier. Ce sont les règles générales sur les autorités qui n’agissent pas ; qu’elles conviennent à ce cas est une interprétation.
procedure-not-taken-down-ask-to-stop = La personne demande par écrit à l’administration fiscale de ne plus publier l’inscription
procedure-not-taken-down-answer-request = L’administration fiscale agit dans les deux mois de la demande
procedure-not-taken-down-sue-for-inaction = Si elle n’agit pas dans ce délai, la personne peut saisir le tribunal dans les six mois

## Conséquences tant que l’inscription dure

effect-publication = L’inscription est publiée par le bureau fiscal provincial
effect-circulation = L’inscription est transmise à Credit China et à d’autres autorités
effect-other-authorities = Mesures que d’autres autorités prennent en raison de l’inscription (l’arrêté n’en nomme aucune)
effect-tax-grade = Catégorie D de crédit fiscal, pour qui est classé

## Restrictions qui demeurent

bar-exit-restriction = L’administration fiscale peut demander qu’une personne qui doit de l’impôt, ou le représentant légal, soit empêchée de quitter le pays (jusqu’à ce que l’impôt et les pénalités de retard soient payés ou garantis)
bar-tax-debt = L’impôt, les pénalités de retard et les amendes eux-mêmes

## Remarques

note-no-entry-yet = Il n’y a pas encore d’inscription : rien n’est publié. Les voies de sortie commencent avec la publication. Ce qui peut être fait avant figure sous « Procédures » : répondre à l’avis préalable, et contester la désignation.
note-two-documents-54 = À ne pas confondre : deux documents portent le numéro 54. L’Annonce n° 54 de 2018 (国家税务总局公告2018年第54号) a été en vigueur de 2019 à janvier 2022 ; l’arrêté n° 54 de 2021 (国家税务总局令第54号) est en vigueur depuis le 1er février 2022. Des pages de vulgarisation les mélangent.
note-six-months-from-publication = À ne pas confondre : les six mois courent à partir de la publication, et non du paiement. Qui paie plus tard peut faire la demande aussitôt après le paiement.
note-grant-is-a-decision = Bon à savoir : la fin anticipée exige une décision, approuvée par le chef du bureau. L’article 21 dit qu’elle est accordée lorsque les conditions sont remplies ; un refus doit être motivé. Savoir si cela lie l’administration fiscale est l’une des questions ouvertes.
note-who-may-be-named = Qui peut être mentionné à côté d’une société ou d’une organisation : le représentant légal ou le responsable au moment de l’infraction, ou la personne qu’un tribunal a jugée effectivement responsable. S’ils ne sont pas les mêmes, seule cette dernière est mentionnée, sauf si un élément montre que le premier a participé. Les jours de naissance dans les numéros d’identité sont masqués.
note-who-can-ask = Qui peut demander : seul le sujet inscrit, ici la société ou l’organisation, ou l’administrateur de sa faillite, peut demander une fin anticipée. L’arrêté ne donne pas de demande propre à la personne mentionnée à côté. Celle-ci dépend de la société, ou doit montrer qu’elle n’aurait pas dû être mentionnée.
note-should-not-be-shown = Sur la base de ces faits, l’arrêté ne permet pas cette inscription ou cette mention. L’administration fiscale peut en être informée à tout moment, et la désignation peut être contestée.
note-several-situations = Une lacune du droit : tout a été payé avant la publication, mais un autre point est mentionné outre ceux dont parle l’article 14. L’arrêté ne dit pas ce qui l’emporte. Les deux réponses sont présentées.
note-not-published-yet = Bon à savoir : tant que rien n’est publié, tout payer peut encore empêcher que l’inscription soit publiée dans ces situations. L’administration fiscale doit confirmer le paiement.
note-no-rule-on-false-papers = Un silence du texte : l’arrêté n’a pas de règle sur de faux documents dans une demande. Ce que d’autres listes en disent ne doit pas être repris ici.
note-grade-d = Pas connu : combien de temps dure la catégorie D. L’arrêté renvoie aux règles sur la catégorie de crédit fiscal, dont les articles sur ce point n’ont pas été lus. La fin de la publication ne relève pas à elle seule la catégorie.
note-grade-of-other-companies = Rapporté : une entreprise immatriculée ou dirigée par la personne directement responsable d’une entreprise de catégorie D, après l’attribution de cette catégorie, est elle-même classée D (règles de 2025 sur la catégorie de crédit fiscal).
note-no-transition = Une lacune du droit : rien ne dit quelles règles s’appliquent aux inscriptions publiées avant le 1er février 2022. Les réponses possibles sont présentées côte à côte. On peut demander à l’administration fiscale laquelle elle suit. La Loi sur la législation dit que les règles ne sont pas rétroactives, sauf disposition spéciale prise pour mieux protéger les personnes (art. 104 ; avant mars 2023, art. 93) ; elle ne dit pas si cela règle la question pour une inscription qui se poursuit.
note-older-texts-unread = Non vérifié : les textes de 2014, 2016 et 2018 n’ont pas été lus au-delà d’un début. Un service de conseil en conformité dit que la fin anticipée était nouvelle en 2021 ; on ne sait pas si les textes antérieurs prévoyaient une demande à cet effet.
note-travel-lists-are-separate = Des listes distinctes, connues par des sources indirectes : les avis de 2018 sur les vols et les trains visent les responsables, dans des affaires fiscales graves, qui peuvent payer mais ne le font pas. Figurer sur la présente liste ne signifie pas à lui seul figurer sur celles-là.
note-exit-is-separate = Une question distincte : qui doit de l’impôt, ou le représentant légal de qui en doit, doit payer ou fournir une sûreté avant de quitter le pays. Sinon, l’administration fiscale peut demander à l’autorité des frontières de l’en empêcher. Cela ne vient pas avec cette liste et ne finit pas avec elle.
note-conviction-apart = Interprétation : la liste et une affaire pénale sont distinctes. Une inscription est possible aussi quand l’affaire a été transmise à la police, et la fin de l’inscription ne touche pas à une condamnation.
note-credit-china-copy = Interprétation : le site Credit China (信用中国) montre une copie selon ses propres règles, avec une durée minimale d’un an pour les listes graves, et en principe ne montre pas les personnes physiques. Les règles propres de l’administration fiscale décident combien de temps son inscription est affichée sur ses propres pages.
note-credit-china-channel = Interprétation : depuis le 1er avril 2026, Credit China reçoit les demandes de réparation pour les listes graves et les transmet à l’organe qui a fait l’inscription. L’arrêté n° 54 adresse le demandeur à l’administration fiscale. Rien de ce qui a été lu ne dit si les deux voies existent côte à côte ; on peut s’adresser aux deux.
note-local-rules = À demander : les bureaux fiscaux provinciaux peuvent avoir des règles détaillées qui leur sont propres. Aucune n’a été lue.
note-freshness = Actualité : aucun changement de ces règles n’a été trouvé jusque vers l’été 2026. Des changements ultérieurs ne sont pas exclus.

## Sources

source-sat-2014 = Mesures sur la publication des informations relatives aux affaires d’infractions fiscales graves (à titre d’essai, 2014)
    .short = Mesures de 2014 à titre d’essai
source-sat-24-2016 = Annonce n° 24 de 2016 de l’Administration fiscale d’État, révisant les Mesures à titre d’essai sur la publication des affaires d’infractions fiscales graves
    .short = Annonce de 2016 (n° 24)
source-sat-54-2018 = Annonce n° 54 de 2018 de l’Administration fiscale d’État : Mesures sur la publication des informations relatives aux affaires d’infractions fiscales graves
    .short = Annonce de 2018 (n° 54)
source-sat-54-2021 = Arrêté n° 54 de l’Administration fiscale d’État (2021) : Mesures sur la publication des informations relatives aux auteurs d’infractions fiscales graves
    .short = Arrêté de 2021 (n° 54)
source-grade-2025 = Mesures sur la catégorie de crédit en matière de paiement des impôts et contributions (Administration fiscale d’État, Annonce n° 12 de 2025)
    .short = Mesures de 2025 sur la catégorie de crédit fiscal
source-penalty-law-2021 = Loi sur les sanctions administratives (révisée en 2021)
    .short = Loi sur les sanctions administratives
source-review-law-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-review-law-2017 = Loi sur le recours administratif (modifiée en 2017)
    .short = ancienne Loi sur le recours administratif
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-litigation-law-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
source-tax-law-2015 = Loi sur l’administration du recouvrement de l’impôt (modifiée en 2015)
    .short = Loi sur le recouvrement de l’impôt
source-legislation-2023 = Loi sur la législation (modifiée en 2023)
    .short = Loi sur la législation
source-legislation-2015 = Loi sur la législation (modifiée en 2015)
    .short = ancienne Loi sur la législation
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
source-credit-repair-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, 2025)
    .short = Mesures de 2025 sur la réparation du crédit
source-travel-2018 = Avis de 2018 sur la limitation des voyages en avion et en train de certaines personnes
    .short = Avis de 2018 sur les voyages
