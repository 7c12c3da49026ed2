# Suspension du règlement direct dans l’assurance maladie : tous les textes qu’une personne lit à son sujet.

title = Suspension du règlement direct dans l’assurance maladie (暂停医疗费用联网结算)
    .short = Assurance maladie
act = mettre fin à la suspension
gone = la suspension prend fin
was = la suspension a pris fin
about = Une personne assurée qui a utilisé abusivement le fonds d’assurance maladie doit payer toute la facture à l’hôpital pendant trois à douze mois ; la part du fonds n’est plus réglée directement. C’est une mesure contre une seule personne, et non une liste. Depuis avril 2026, le nombre de mois découle de la perte du fonds. Aucun texte n’y met fin plus tôt ; elle prend fin d’elle-même.
keeper = l’administration de l’assurance maladie
look-for = La décision vient d’un bureau de l’assurance maladie (医疗保障局) et parle de 暂停医疗费用联网结算 avec un nombre de mois, ou de 拒不配合调查 si la personne n’a pas coopéré.

actor-person = la personne assurée
actor-authority = l’administration de l’assurance maladie
actor-court = l’autorité de recours ou le tribunal

## Groupes de questions

group-suspension = Que sait-on de la suspension ?
group-investigation = Que s’est-il passé dans l’enquête, et pour les factures payées entre-temps ?
group-remedies = Que sait-on des recours, et de la fin de la suspension ?

## Faits

fact-suspended_from = À partir de quel jour le règlement direct est-il suspendu ?
    .name = début de la suspension
    .help = Le premier jour nommé dans la décision ; si elle n’en nomme pas, le jour de la décision. On peut aussi répondre par un mois ou une année seulement.
    .why = Les mois courent à partir de là. Le jour indique aussi si les nombres fixes de mois d’avril 2026 s’appliquent.

fact-basis = Pour quoi la suspension a-t-elle été prononcée ?
    .name = motif de la suspension
    .help = Usage abusif : laisser quelqu’un d’autre utiliser la carte, faire payer une facture deux fois, ou revendre des médicaments avec profit. Fraude délibérée : la même chose dans un but de fraude et avec une perte pour le fonds, utiliser la carte de quelqu’un d’autre, ou de faux documents. Défaut de coopération : être soupçonné de fraude et refuser de participer à l’enquête.
    .why = Chacun a sa propre fin (art. 30 et 41 du Règlement de 2021 ; art. 19 et 33 des Règles de 2026).
fact-basis-misuse = Usage abusif qui a causé une perte
fact-basis-intended-fraud = Fraude délibérée
fact-basis-no-cooperation = Défaut de coopération à une enquête

fact-stated_months = Combien de mois la décision indique-t-elle ?
    .name = mois indiqués dans la décision
    .help = Entre trois et douze.
    .why = Avant avril 2026, l’administration choisissait un nombre dans cette fourchette (art. 41(1) du Règlement de 2021).

fact-loss = De combien était la perte du fonds, en yuans (RMB) ?
    .name = perte du fonds
    .help = Le montant indiqué dans la décision, qui devait être remboursé. À partir de 1 000, chaque tranche de 100 yuans ajoute un mois.
    .why = Elle fixe le nombre de mois depuis avril 2026 (art. 33 des Règles de 2026).
fact-loss-under-1000 = Moins de 1 000
fact-loss-from-1000 = 1 000 ou plus, moins de 1 100
fact-loss-from-1100 = 1 100 ou plus, moins de 1 200
fact-loss-from-1200 = 1 200 ou plus, moins de 1 300
fact-loss-from-1300 = 1 300 ou plus, moins de 1 400
fact-loss-from-1400 = 1 400 ou plus, moins de 1 500
fact-loss-from-1500 = 1 500 ou plus, moins de 1 600
fact-loss-from-1600 = 1 600 ou plus, moins de 1 700
fact-loss-from-1700 = 1 700 ou plus, moins de 1 800
fact-loss-from-1800 = 1 800 ou plus, moins de 1 900
fact-loss-from-1900 = 1 900 ou plus

fact-conduct_before_april_2026 = L’usage abusif lui-même a-t-il eu lieu avant le 1er avril 2026 ?
    .name = usage abusif antérieur à avril 2026
    .help = Le jour de l’usage abusif, et non celui de la décision.
    .why = Les nombres fixes de mois sont en vigueur depuis ce jour, et rien n’est dit d’un comportement antérieur (art. 46 des Règles de 2026).

fact-cooperated = La personne a-t-elle commencé à coopérer à l’enquête ?
    .name = coopération à l’enquête
    .help = Par exemple, elle est venue être entendue, a expliqué le traitement, ou a remis les documents demandés.
    .why = La suspension pour défaut de coopération ne dure que jusqu’à ce que la personne coopère (art. 19 des Règles de 2026).
    .step = la personne coopère à l’enquête

fact-cleared = L’enquête a-t-elle constaté qu’il n’y avait pas de fraude ?
    .name = constat d’absence de fraude
    .help = L’administration clôt l’enquête sans fraude.
    .why = Les factures sont alors réglées comme d’habitude (art. 30(2) du Règlement de 2021).
    .step = l’administration constate qu’il n’y avait pas de fraude

fact-claim_received = L’organisme a-t-il reçu une demande de remboursement pour des factures payées en entier entre-temps ?
    .name = demande de remboursement des factures payées entre-temps
    .help = Avec les reçus, la liste des frais, le diagnostic et le dossier médical.
    .why = L’organisme dispose de trente jours ouvrables pour cela (art. 20(2) du Règlement de 2023 sur l’assurance sociale).
    .step = la personne demande le remboursement des factures payées entre-temps

fact-annulled = La décision a-t-elle été annulée à la suite d’un recours administratif ou par un tribunal ?
    .name = annulation de la décision
    .help = Une décision sur recours administratif (行政复议决定) ou un jugement qui annule la suspension.
    .why = Les deux recours sont ouverts contre elle (art. 31 du Règlement de 2021).
    .step = la décision est annulée à la suite d’un recours administratif ou par un tribunal

fact-decision_served = Quel jour la décision a-t-elle été notifiée ?
    .name = notification de la décision
    .help = Le jour où la personne a reçu la décision ou en a eu connaissance autrement.
    .why = Les délais du recours administratif et du recours devant le juge courent à partir de la connaissance de la décision.

fact-resumed = Le règlement direct est-il de nouveau possible ?
    .name = rétablissement du règlement direct
    .help = Seulement s’il fonctionne de nouveau effectivement.
    .why = Ce qui est passé n’a plus besoin d’une voie de sortie.
    .step = le règlement direct est de nouveau possible

## Questions de droit ouvertes

reading-older-conduct = L’usage abusif est antérieur à avril 2026 et la suspension postérieure. Les nombres fixes de mois s’appliquent-ils ? Les Règles n’ont pas de clause à ce sujet.
reading-older-conduct-fixed-months = Oui, les nombres fixes de mois s’appliquent
reading-older-conduct-three-to-twelve = Non, seule la fourchette de trois à douze mois s’applique

reading-decision-or-table = Si la décision indique un autre nombre de mois que les Règles, lequel compte ?
reading-decision-or-table-table = Le nombre qui découle des Règles
reading-decision-or-table-decision = Le nombre indiqué dans la décision, jusqu’à ce qu’il soit modifié

reading-first-day = Le premier jour de la suspension est-il lui-même compté ?
reading-first-day-not-counted = Il n’est pas compté
reading-first-day-counted = Il est compté

## Définitions

define-fixed_months_apply = le nombre fixe de mois s’applique
define-loss_below = la perte est inférieure à 1 000 yuans
define-end_by_the_table = les mois qui découlent de la perte prennent fin
define-end_by_the_decision = les mois indiqués dans la décision prennent fin
define-corresponding_day = les mois prennent fin
define-suspension_end = la suspension prend fin
define-months_differ = la décision indique un autre nombre de mois que les Règles

## Voies de sortie

path-months-over = Les mois sont écoulés
    .what = La suspension prend fin d’elle-même le dernier jour ; personne n’a besoin de le demander. Les mois découlent de la perte du fonds, ou de la décision. Le remboursement de la perte est ordonné aussi, mais aucun texte n’en fait une condition de la fin.
path-cooperation = La personne coopère
    .what = Une suspension pour défaut de coopération ne dure que jusqu’à ce que la personne coopère à l’enquête. Le texte ne donne pas de nombre de jours pour rétablir le règlement direct.
path-cleared = L’enquête ne constate pas de fraude
    .what = S’il n’y avait pas de fraude, les factures sont réglées comme d’habitude. S’il y en avait une, une suspension de plusieurs mois suit à la place.
path-revoked = La décision est annulée à la suite d’un recours administratif ou par un tribunal
    .what = L’administration doit informer la personne des deux recours. Si la décision est annulée, il n’y a plus de suspension.

## Procédures

procedure-reimbursement = Remboursement des factures payées en entier
    .what = Pendant une suspension pour défaut de coopération, la personne paie tout, et peut demander ensuite la part du fonds.
procedure-reimbursement-ask = Demander la part du fonds à l’organisme, avec les reçus et les documents médicaux
procedure-reimbursement-pay = Vérifier la demande et la mener à terme

procedure-remedies = Recours administratif et recours devant le juge
    .what = Avant la décision, l’administration doit entendre la personne ; dans la décision, elle doit nommer les deux recours. Les délais sont ceux des lois générales.
procedure-remedies-reconsideration = Former un recours administratif contre la décision
procedure-remedies-lawsuit = Saisir le juge administratif contre la décision, si aucun recours administratif n’a été formé

## Conséquences

effect-direct-settlement = Toute la facture doit d’abord être payée ; pas de règlement direct avec le fonds
effect-credit-measures = Contrôles plus étroits des cartes, des factures et des soins loin du domicile, si l’administration les ordonne ; aucune durée n’est fixée

## Notes

note-not-a-list = Ce n’est pas une liste : c’est une mesure sur le paiement des factures, et elle n’entraîne pas de restrictions de voyage ou de fonctions. Quand ce rapport parle d’une inscription et de sa suppression, il s’agit de la suspension et de sa fin.
note-no-early-end = Aucun texte ne raccourcit ces mois pour un remboursement, un engagement ou une bonne conduite.
note-costs-meanwhile = Les textes suspendent le règlement direct. Ils ne disent pas clairement si la part du fonds peut être demandée ensuite avec des reçus. La règle générale permet de faire une demande manuelle dans des situations particulières ; il vaut la peine de poser la question à l’organisme.
note-below-one-thousand = Les Règles ne nomment un nombre de mois qu’à partir d’une perte de 1 000 yuans. Le Règlement qui leur est supérieur prévoit trois à douze mois sans seuil. Il vaut la peine de demander si une perte plus petite peut entraîner une suspension.
note-months-differ = La décision indique un autre nombre de mois que celui qui découle de la perte selon les Règles. Il vaut la peine de le signaler à l’administration, et c’est une raison de former un recours.
note-minor-or-first-time = Un usage abusif mineur, corrigé promptement et sans dommage, n’est pas sanctionné du tout ; une première fois en deux ans, avec un dommage léger et une correction prompte, peut ne pas l’être. Il n’est pas dit si la suspension compte ici comme une sanction.
note-later-repaid-double-claim = Une facture qu’un fonds d’accidents du travail ou quelqu’un d’autre a payée plus tard ne compte pas comme payée deux fois, si la personne a rendu l’argent d’elle-même ou quand on le lui a demandé.
note-older-conduct = L’usage abusif est antérieur aux Règles d’avril 2026, qui n’en disent rien. Pour les sanctions, la loi générale retient les règles du jour du comportement, sauf si les nouvelles sont plus clémentes.
note-publicity-possible = L’administration peut, entre autres mesures, rendre publiques des violations. Aucun texte lu ne dit pour combien de temps.
note-remedies-not-told = À vérifier : la décision disait-elle qu’elle peut être contestée, où et jusqu’à quand ? Sinon, le délai pour la contester ne commence que lorsque cela a été connu ou aurait dû l’être ; il prend fin au plus tard un an après la connaissance de la décision elle-même.

## Sources

source-fund-regulation-2021 = Règlement sur la surveillance de l’utilisation des fonds d’assurance maladie (Conseil des affaires d’État, 2021)
    .short = Règlement de 2021
source-before-the-rules = Le Règlement de 2021 seul, avant les Règles de 2026
    .short = Règlement de 2021 seul
source-fund-rules-2026 = Règles d’application du Règlement sur l’utilisation des fonds d’assurance maladie (Administration nationale de la sécurité des soins de santé, 2026)
    .short = Règles de 2026
source-agencies-2023 = Règlement sur la gestion de l’assurance sociale (Conseil des affaires d’État, 2023)
    .short = Règlement de 2023 sur l’assurance sociale
source-penalty-2021 = Loi sur les sanctions administratives (révisée en 2021)
    .short = Loi sur les sanctions administratives
source-civil-code = Code civil
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
