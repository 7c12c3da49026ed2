# Les avis d’arriérés d’impôt des autorités fiscales : tout ce qu’une personne lit à leur sujet.
# La logique se trouve dans rules/tax-arrears/pack.toml ; un identifiant de ce fichier a ses mots ici.

title = Les avis mensuels d’arriérés d’impôt (欠税公告)
    .short = Avis d’arriérés d’impôt
act = retirer cet avis
gone = l’avis est retiré
was = l’avis a été retiré
about = Chaque mois, les autorités fiscales publient qui n’a pas payé l’impôt à temps : sociétés, entrepreneurs individuels et particuliers. C’est un avis de dettes et non une liste noire avec une durée. Qui a payé l’impôt et les pénalités de retard ne figure plus dans l’avis du mois suivant, sans avoir à le demander. Les infractions graves sont sur une autre liste (重大税收违法失信主体).
keeper = l’administration fiscale
look-for = Un avis intitulé 欠税公告 sur le site d’un bureau fiscal ou sur la plateforme de publicité de l’action administrative (行政执法信息公示平台), avec nom, numéro, genre d’impôt, période et montant ; ou, avant lui, un message avec le projet d’avis et une demande de le confirmer.
actor-higher-court = l’administration fiscale, une autorité de recours ou un tribunal

## Groupes de questions

group-notice = Que sait-on de l’avis ?
group-payment = Qu’est-il advenu de la dette ?
group-before = Que s’est-il passé avant l’avis ?
group-after = Que s’est-il passé depuis l’avis ?

## Faits

fact-subject = Qui est nommé pour ces arriérés ?
    .name = qui est nommé
    .help = L’avis nomme les sociétés et autres organisations avec leur responsable, les entrepreneurs individuels avec le propriétaire, et les particuliers. Ceux qui devaient retenir l’impôt, et les garants, sont traités de même.
    .why = Ce qui est affiché diffère (art. 5 et 13 des Mesures de 2025).
fact-subject-individual = Un particulier
fact-subject-sole-trader = Un entrepreneur individuel (个体工商户)
fact-subject-entity = Une société ou une autre organisation
fact-subject-person-in-charge = Une personne nommée comme représentant légal ou responsable d’une société (法定代表人、负责人)
fact-subject-withholder-or-guarantor = Quelqu’un qui devait retenir l’impôt, ou un garant

fact-published_on = Quel jour le premier avis avec ces arriérés a-t-il été publié ?
    .name = premier avis
    .help = Les arriérés sont répétés dans l’avis de chaque mois ; c’est le premier qui compte ici. Répondre « Pas encore » s’il n’y a qu’un projet. Un mois seul est aussi une réponse.
    .why = La date indique quel texte s’applique (art. 14 des Mesures de 2025).
    .step = l’administration fiscale publie l’avis

fact-paid_all = L’impôt et les pénalités de retard de l’avis ont-ils été payés en totalité ?
    .name = paiement de l’impôt et des pénalités de retard
    .help = Indiquer le jour du dernier paiement. Les pénalités de retard (税款滞纳金) sur ce qui est payé tard sont affichées aussi ; payer l’impôt seul ne suffit donc pas.
    .why = L’avis du mois suivant ne les mentionne alors plus (art. 8(1) des Mesures de 2025).
    .step = l’impôt et les pénalités de retard sont payés en totalité

fact-secured = Une sûreté a-t-elle été fournie pour l’impôt et les pénalités de retard ?
    .name = sûreté pour l’impôt et les pénalités de retard
    .help = Une sûreté (担保) que l’administration fiscale a acceptée. Elle ne met pas fin à l’avis.
    .why = Elle permet à une personne qui doit de l’impôt de quitter le pays (art. 44 de la Loi sur le recouvrement de l’impôt).
    .step = une sûreté pour l’impôt et les pénalités de retard est fournie

fact-spared = L’une de ces situations existe-t-elle ?
    .name = raison de ne pas figurer dans l’avis
    .help = Choisir tout ce qui correspond, ou rien. Elles concernent la faillite et la liquidation.
    .why = L’administration fiscale peut alors ne pas faire figurer les arriérés dans l’avis (art. 7(2) des Mesures de 2025).
fact-spared-bankruptcy-satisfied = Dans une faillite, l’administration fiscale a reçu sa part, et l’argent n’est pas encore arrivé au Trésor
fact-spared-liquidated-and-deregistered = Une société liquidée conformément à la loi et radiée du registre
fact-spared-rest-after-plan = Ce qui restait impayé après le respect d’un plan de redressement ou d’un concordat

fact-debt_gone = La dette fiscale a-t-elle disparu d’une autre manière ?
    .name = fin de la dette d’une autre manière
    .help = Par exemple parce que la décision fiscale a été annulée, ou modifiée de sorte que rien n’est dû. Indiquer le jour où cela a pris effet.
    .why = L’avis du mois suivant doit suivre de tels changements (art. 8(1) des Mesures de 2025) ; l’article mentionne les données d’immatriculation modifiées et « autres cas semblables ».
    .step = la décision fiscale est annulée, ou modifiée de sorte que rien n’est dû

fact-registration_changed = Si la personne est nommée avec une société : la société a-t-elle enregistré quelqu’un d’autre dans cette fonction ?
    .name = enregistrement d’un autre responsable
    .help = Le nouveau représentant légal ou responsable est enregistré (登记信息变更). Indiquer le jour de l’enregistrement.
    .why = L’avis du mois suivant doit suivre les données d’immatriculation modifiées (art. 8(1) des Mesures de 2025).
    .step = la société enregistre un autre responsable

fact-draft_pushed = Quel jour le projet d’avis a-t-il été envoyé au contribuable ?
    .name = projet d’avis
    .help = Il est transmis par voie électronique et demande une confirmation.
    .why = Le contribuable a trois jours ouvrables pour confirmer ou contester (art. 6 des Mesures de 2025).

fact-objected_before = Le contribuable a-t-il contesté le projet ?
    .name = contestation du projet
    .help = Contre des erreurs de données ou de calcul, avec preuves. Indiquer le jour où elle est arrivée.
    .why = L’administration fiscale a trois jours ouvrables pour vérifier et répondre (art. 6(2) des Mesures de 2025).
    .step = le contribuable conteste le projet

fact-objected_after = Quelqu’un a-t-il contesté par écrit après l’avis ?
    .name = contestation écrite de l’avis
    .help = Parce que l’avis ne correspond pas aux faits, ou parce que la procédure n’a pas été respectée, avec preuves. Il n’y a pas de délai pour cela. Indiquer le jour où elle est arrivée.
    .why = L’administration fiscale a cinq jours ouvrables pour vérifier et répondre (art. 8(2) des Mesures de 2025).
    .step = le contribuable conteste l’avis par écrit

fact-upheld = L’administration fiscale a-t-elle constaté, sur la contestation, que ces arriérés ne doivent pas être affichés ?
    .name = contestation jugée fondée
    .help = Elle doit communiquer le résultat au contribuable. Si seul un montant ou un autre détail était faux, l’avis est rectifié et le reste demeure : répondre non.
    .why = Elle doit alors rectifier l’avis promptement (art. 8(2) des Mesures de 2025).
    .step = l’administration fiscale constate que les arriérés ne doivent pas être affichés

fact-off_the_notice = Les arriérés ne figurent-ils plus dans l’avis ?
    .name = fin de l’avis pour ces arriérés
    .help = Le jour du premier avis où ils ne figurent plus.
    .why = Les conséquences dépendent de ce jour.
    .step = l’administration fiscale ne fait plus figurer les arriérés dans l’avis

## Questions de droit ouvertes

reading-transition = Le premier avis date d’avant le 1er mars 2026. Les règles de 2025 s’y appliquent-elles ? Elles ne disent rien des avis antérieurs.
reading-transition-new-text = Oui : l’avis de chaque mois suit les règles en vigueur ce mois-là
reading-transition-old-text = Non : les anciennes règles continuent de valoir pour eux

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

## Définitions, telles qu’elles apparaissent dans les explications

define-paid_under_new_text = l’impôt et les pénalités de retard sont payés, et les règles de 2025 sont en vigueur
define-gone_under_new_text = la dette a disparu, et les règles de 2025 sont en vigueur
define-changed_under_new_text = un autre responsable est enregistré, et les règles de 2025 sont en vigueur
define-draft_under_new_text = le projet a été envoyé depuis le 1er mars 2026
define-three_days = trois jours ouvrables
define-five_days = cinq jours ouvrables

## Voies pour ne plus figurer dans l’avis

path-paid = L’impôt et les pénalités de retard sont payés en totalité
    .what = Une fois payé tout ce qui est dans l’avis, l’administration fiscale le met à jour dans l’avis du mois suivant. Personne n’a à le demander. Le jour du mois n’est pas fixé ; c’est donc le dernier jour de ce mois qui est indiqué.
path-debt-gone = La dette disparaît d’une autre manière
    .what = Si la décision fiscale est annulée, ou modifiée de sorte que rien n’est dû, l’avis du mois suivant doit suivre. L’article parle de données d’immatriculation modifiées et d’autres cas semblables ; c’est donc une interprétation.
path-another-person-in-charge = La société enregistre un autre responsable
    .what = L’avis d’une société nomme son représentant légal ou son responsable. Quand cet enregistrement change, l’avis du mois suivant doit suivre. Que le nom de la personne précédente disparaisse alors est la façon dont les deux articles sont lus ensemble ici. Les arriérés de la société restent dans l’avis.
path-objection = Une contestation écrite aboutit
    .what = Le contribuable peut contester par écrit à tout moment après l’avis : parce que celui-ci ne correspond pas aux faits, ou parce que la procédure n’a pas été respectée. Si la contestation est fondée, l’avis doit être rectifié promptement. Aucun nombre de jours n’est fixé pour cela. Si seul un détail était faux, le reste demeure.
path-spared = Faillite ou liquidation : les arriérés peuvent ne pas figurer
    .what = Dans trois situations de faillite et de liquidation, l’administration fiscale peut ne pas faire figurer les arriérés dans l’avis. Elle n’y est pas tenue.

## Procédures

procedure-before-the-notice = Avant l’avis : confirmer ou contester
    .what = L’administration fiscale doit d’abord envoyer le projet. Le silence vaut accord : l’avis est alors publié.
procedure-before-the-notice-confirm-or-object = Le contribuable confirme le projet, ou le conteste avec preuves, dans les trois jours ouvrables
procedure-before-the-notice-check = L’administration fiscale vérifie la contestation dans les trois jours ouvrables et communique le résultat

procedure-objection = Après l’avis : contester par écrit
    .what = Par écrit, avec preuves, auprès de l’administration fiscale qui a publié l’avis. Il n’y a pas de délai.
procedure-objection-object = Le contribuable conteste par écrit
procedure-objection-check = L’administration fiscale vérifie dans les cinq jours ouvrables et communique le résultat
procedure-objection-correct = L’administration fiscale rectifie l’avis promptement (及时) ; aucun nombre de jours n’est fixé

## Conséquences de l’avis

effect-publication = Les arriérés sont publiés chaque mois
effect-tax-grade = L’avis est lié à la catégorie de crédit fiscal (comment, cela n’a pas été lu)

## Restrictions qui demeurent

bar-exit-restriction = L’administration fiscale peut demander qu’une personne qui doit de l’impôt, ou le représentant légal, soit empêchée de quitter le pays (jusqu’à ce que l’impôt et les pénalités de retard soient payés ou garantis)
bar-tax-debt = L’impôt lui-même, avec des pénalités de retard qui augmentent chaque jour

## Remarques

note-no-notice-yet = Il n’y a pas encore d’avis. Les voies de sortie commencent avec l’avis. Ce qui peut être fait avant figure sous « Procédures » : contester le projet. Payer à temps est l’autre voie.
note-not-the-list-of-violations = Deux choses différentes : cet avis porte sur de l’impôt impayé de tout montant et n’a pas de durée. La liste des auteurs d’infractions fiscales graves (重大税收违法失信主体) porte sur onze infractions graves et court trois ans.
note-late-fees-too = À ne pas confondre : une fois l’impôt payé en retard, les pénalités de retard correspondantes sont affichées dans l’avis. Elles doivent être payées aussi avant que le nom disparaisse.
note-no-application-needed = Personne n’a à faire de demande après avoir payé. Si l’avis du mois suivant montre encore les arriérés, une contestation écrite est la voie à suivre.
note-individuals-are-named = Pour un particulier, l’avis montre le nom, le genre et le numéro de la pièce d’identité, les genres d’impôt, les périodes et les montants.
note-named-with-the-company = Qui peut contester : l’article parle du contribuable, ici la société. Il n’est pas dit si une personne nommée avec elle peut contester en son propre nom ; la société peut le faire pour elle.
note-by-analogy = Pour ceux qui devaient retenir l’impôt, et pour les garants, les règles s’appliquent par renvoi (参照). Le texte n’en dit pas plus.
note-silence-counts-as-agreement = Bon à savoir : qui ne répond pas au projet dans les trois jours ouvrables est publié.
note-dispute-about-the-tax = Une voie distincte : qui conteste l’impôt lui-même doit d’abord le payer ou fournir une sûreté, et peut ensuite former un recours administratif, puis saisir le tribunal (art. 88(1) de la Loi sur le recouvrement de l’impôt).
note-exit-is-separate = Une question distincte : une personne qui doit de l’impôt, ou le représentant légal de qui en doit, doit payer ou fournir une sûreté avant de quitter le pays. Sinon, l’administration fiscale peut demander à l’autorité des frontières de l’en empêcher.
note-older-text = Connu en partie seulement : selon les anciennes règles, les sociétés étaient affichées chaque trimestre et les particuliers chaque semestre. Ce qu’elles disaient sur la suppression d’un nom n’a pas été lu, et rien ne dit comment sont traités les avis d’avant le 1er mars 2026.
note-freshness = Actualité : aucun changement de ces règles n’a été trouvé jusque vers l’été 2026. Des changements ultérieurs ne sont pas exclus.

## Sources

source-arrears-2004 = Mesures sur les avis d’arriérés d’impôt, à titre d’essai (Administration fiscale d’État, Arrêté n° 9, modifié par l’arrêté n° 44)
    .short = anciennes Mesures sur les avis d’arriérés
source-arrears-2025 = Mesures sur les avis d’arriérés d’impôt (Administration fiscale d’État, Arrêté n° 61 de 2025)
    .short = Mesures de 2025 sur les avis d’arriérés
source-tax-law-2015 = Loi sur l’administration du recouvrement de l’impôt (modifiée en 2015)
    .short = Loi sur le recouvrement de l’impôt
source-legislation-2023 = Loi sur la législation (modifiée en 2023)
    .short = Loi sur la législation
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
