# La liste de l’assurance sociale : tous les textes qu’une personne lit à son sujet.

title = La liste de l’assurance sociale (社会保险严重失信人名单)
    .short = Assurance sociale
about = L’administration du travail et de l’assurance sociale met sur cette liste des employeurs, des organismes de services et des assurés pour des violations graves dans l’assurance vieillesse, chômage et accidents du travail, par exemple la fraude aux prestations. Seuls les motifs d’inscription ont pu être lus, dans une source secondaire. Combien de temps dure une inscription et comment elle prend fin plus tôt n’a pas été trouvé ; les chiffres qui circulent viennent d’un projet de 2018 et ne sont pas le droit.
keeper = l’administration de l’assurance sociale
look-for = Les sites web des bureaux des ressources humaines et de la sécurité sociale (人力资源和社会保障局) affichent 社会保险严重失信人名单 ou 社会保险领域严重失信人名单. Il s’agit de l’assurance vieillesse, chômage et accidents du travail ; l’assurance maladie a ses propres règles.

actor-person = la personne inscrite
actor-authority = l’administration de l’assurance sociale
actor-court = l’autorité de recours ou le tribunal

## Groupes de questions

group-listing = Que sait-on de l’inscription ?
group-repair = Qu’a-t-on fait pour réparer le tort ?
group-validity = Quelqu’un a-t-il constaté que l’inscription est fausse ?
group-dates = Lesquelles de ces dates sont connues ?
group-afterwards = L’inscription a-t-elle quitté la liste ?

## Faits

fact-listed_on = Quel jour l’inscription a-t-elle été faite ?
    .name = inscription sur la liste
    .help = La date de la décision d’inscription ; s’il n’y en a pas, le jour de la publication. On peut aussi répondre par un mois ou une année seulement.
    .why = Rien ne peut s’ouvrir avant que l’inscription existe. Combien de temps elle dure n’a pas été trouvé.

fact-who = Qui est la personne inscrite sur cette liste ?
    .name = qualité de la personne inscrite
    .help = La liste comprend des employeurs, des organismes de services et leur personnel, des assurés et ceux qui reçoivent des prestations.
    .why = Le droit de faire rectifier des informations personnelles appartient aux particuliers ; les restrictions de voyage les concernent aussi.
fact-who-beneficiary = Une personne assurée ou quelqu’un qui a reçu des prestations
fact-who-responsible-person = Inscrite comme dirigeant ou membre du personnel d’un employeur ou d’un organisme de services
fact-who-entity = L’employeur ou l’organisme de services lui-même

fact-reason = Quel est le motif de l’inscription ?
    .name = motif de l’inscription
    .help = Cinq motifs sont connus par une source secondaire. Il y en a d’autres qui n’ont pas été vus.
    .why = Deux des motifs dépendent du remboursement de l’argent (Mesures de 2019, rapportées).
fact-reason-not-registered = Employeur non enregistré, même après une sanction
fact-reason-false-enrolment = Faux documents pour s’affilier : plus de 20 cas ou plus de 20 000 RMB obtenus
fact-reason-benefit-fraud = Fraude aux prestations : plus de 10 000 RMB, ou moins et non remboursés
fact-reason-benefits-after-the-end = Prestations touchées après la fin du droit, et non remboursées
fact-reason-records-misused = Dossiers utilisés abusivement, ou informations personnelles divulguées
fact-reason-another = Un autre motif

fact-condition_met = Le cas atteint-il ce que le motif demande ?
    .name = condition du motif
    .help = Fraude aux prestations : plus de 10 000 RMB, ou moins mais non remboursés malgré un ordre. Prestations après la fin du droit : plus de six mois ou de 10 000 RMB, et non remboursées malgré un ordre, ou un plan de remboursement non respecté. Affiliation avec de faux documents : plus de 20 cas ou un gain de plus de 20 000 RMB.
    .why = S’il ne l’atteint pas, l’inscription n’aurait pas dû être faite (Mesures de 2019, rapportées).

fact-corrected = La violation a-t-elle été corrigée et l’argent remboursé ?
    .name = correction et remboursement
    .help = Par exemple, les prestations ont été remboursées en entier, ou l’employeur s’est enregistré et a payé.
    .why = Dans les listes de ce genre, réparer le tort est une condition habituelle de la radiation anticipée. On n’a pas lu si c’en est une ici.
    .step = la personne corrige la violation et rembourse l’argent

fact-pledged = Un engagement écrit a-t-il été donné ?
    .name = engagement écrit
    .help = Un engagement de crédit (信用承诺) de respecter désormais les règles de l’assurance sociale.
    .why = Dans les listes de ce genre, un engagement est une condition habituelle de la radiation anticipée. On n’a pas lu si c’en est une ici.
    .step = la personne donne un engagement écrit

fact-data_found_wrong = L’administration a-t-elle constaté que l’inscription repose sur des informations fausses ?
    .name = constat que l’inscription repose sur des informations fausses
    .help = Par exemple une autre personne du même nom, ou une somme qui avait été remboursée à temps. Si un détail seulement est faux, il doit aussi être rectifié, mais l’inscription reste ; répondre alors « Pas encore ».
    .why = Quiconque traite des informations personnelles doit les vérifier et les rectifier promptement (art. 46 de la Loi sur la protection des informations personnelles).
    .step = l’administration constate que l’inscription repose sur des informations fausses

fact-listing_annulled = L’inscription a-t-elle été annulée à la suite d’un recours administratif ou par un tribunal ?
    .name = annulation de l’inscription
    .help = Une décision sur recours administratif (行政复议决定) ou un jugement qui annule l’inscription.
    .why = Un acte annulé ne peut plus être appliqué.
    .step = l’inscription est annulée à la suite d’un recours administratif ou par un tribunal

fact-decision_served = Quel jour la décision d’inscription a-t-elle été notifiée ?
    .name = notification de la décision
    .help = Le jour où la personne a reçu la décision ou en a eu connaissance autrement.
    .why = Les délais du recours administratif et du recours devant le juge courent à partir de la connaissance de la décision.

fact-deleted = L’inscription a-t-elle été radiée de la liste ?
    .name = radiation de la liste
    .help = Seulement si elle n’y figure plus maintenant.
    .why = Une partie des conséquences de l’inscription prend fin avec la radiation.
    .step = l’administration radie l’inscription de la liste

## Questions de droit ouvertes

reading-joint-target = Une personne de cette liste est-elle une cible de sanctions conjointes (失信联合惩戒对象) au sens de la Loi sur les fonctionnaires ?
reading-joint-target-included = Oui : un mémorandum sur les sanctions conjointes couvre la liste
reading-joint-target-not-included = Non : la loi ne vise que les personnes désignées ainsi une à une

## Définitions

define-individual = la personne inscrite est un particulier

## Voies de sortie de la liste

path-term = La durée de l’inscription s’écoule (longueur non trouvée)
    .what = Les listes de ce genre prennent fin après quelques années. Combien d’années compte celle-ci, et à partir de quand elles courent, n’a pas été trouvé dans le texte final ; aucun jour ne peut donc être donné.
path-early-removal = Radiation anticipée après réparation du tort (conditions non trouvées)
    .what = On n’a pas trouvé si le texte final permet une radiation anticipée, ni à quelles conditions et après combien de temps. Réparer le tort et un engagement écrit sont ce que de telles règles demandent d’habitude. Il est possible de poser la question à l’administration de l’assurance sociale.
path-data-correction = L’inscription repose sur des informations fausses
    .what = Un particulier peut demander à l’administration de rectifier des informations fausses ou incomplètes à son sujet. Elle doit vérifier et rectifier promptement ; aucun nombre de jours n’est donné, et un refus doit être motivé et peut être porté devant le tribunal. Qu’une inscription sans aucun fondement réel doive être radiée de cette façon est une interprétation. Ni temps d’attente ni engagement n’est nécessaire.
path-listing-annulled = L’inscription est annulée à la suite d’un recours administratif ou par un tribunal
    .what = Les lois générales permettent l’annulation d’un acte illégal d’une autorité. Qu’une inscription puisse être attaquée de cette façon est ici une interprétation, parce que la partie des règles de la liste sur les recours n’a pas été lue.

## Procédures

procedure-correction = Rectifier des informations
    .what = Pour des informations fausses ou incomplètes sur un particulier, à tout moment.
procedure-correction-ask-correction = Demander à l’administration de rectifier ou de compléter les informations personnelles
procedure-correction-sue-if-refused = Saisir le tribunal si la demande est refusée ; le refus doit être motivé

procedure-remedies = Recours administratif et recours devant le juge
    .what = Les délais sont ceux des lois générales. Qu’une inscription puisse être attaquée de cette façon est une interprétation.
procedure-remedies-reconsideration = Former un recours administratif contre l’inscription
procedure-remedies-lawsuit = Saisir le juge administratif contre l’inscription, si aucun recours administratif n’a été formé

## Conséquences

effect-agency-record = L’organisme d’assurance sociale garde une trace de la violation
effect-circulation = L’inscription est partagée avec les autorités qui ont signé le mémorandum sur les sanctions conjointes
effect-air-travel = Pas de voyage en avion, une fois la personne mise aussi sur la liste de voyage (rapporté)
effect-high-speed-rail = Pas de places de catégorie supérieure en train, une fois la personne mise aussi sur la liste de voyage (rapporté)
effect-soft-sleeper-and-ship = Pas de couchettes molles en train, une fois la personne mise aussi sur la liste de voyage (rapporté)

## Ce que l’inscription ferme entre-temps

bar-civil-servant = Recrutement comme fonctionnaire exclu pendant l’inscription comme cible de sanctions conjointes

## Notes

note-term-not-found = Non vérifié : la durée d’une inscription et la voie vers une radiation anticipée. Le texte final de 2019 n’a pas été trouvé au-delà de ses motifs d’inscription, et il n’a pas été vérifié s’il est encore en vigueur. C’est pourquoi aucun nombre d’années n’est indiqué ici.
note-draft-figures = Les chiffres qui circulent, un an, deux ans et cinq au plus, figurent dans un projet soumis à consultation d’octobre 2018. Un projet n’est pas le droit, et ce programme ne compte pas avec eux.
note-below-the-threshold = Le cas n’atteint pas ce que le motif demande, tel qu’il est rapporté. C’est une raison de demander une rectification et d’utiliser les recours.
note-repay-first = Pour ces motifs, beaucoup dépend du remboursement : selon ce qui est rapporté, des sommes plus petites et des prestations touchées après la fin du droit ne menaient à une inscription que si elles n’étaient pas remboursées malgré un ordre, ou si un plan de remboursement n’était pas respecté.
note-travel-has-its-own-list = Les restrictions d’avion et de train viennent avec une liste à part, publiée chaque mois, et durent, selon ce qui est rapporté, un an, avec une radiation anticipée une fois l’obligation accomplie. Elles ne découlent pas d’elles-mêmes de cette liste-ci.
note-measures-not-read = Non vérifié : le mémorandum de 2018 ajoute des mesures de nombreuses autorités, dont celles de l’aviation et des chemins de fer. Sa liste de mesures n’a pas été lue ; il peut donc en manquer dans ce rapport.
note-standard-since-2023 = Depuis décembre 2023, un règlement du Conseil des affaires d’État charge les ministères de fixer le critère des listes d’infractions graves dans l’assurance sociale, et les organismes de consigner fidèlement les violations. Il ne donne pas de durée.
note-remedies-not-told = À vérifier : la décision disait-elle qu’elle peut être contestée, où et jusqu’à quand ? Sinon, le délai pour la contester ne commence que lorsque cela a été connu ou aurait dû l’être ; il prend fin au plus tard un an après la connaissance de la décision elle-même. Pour le recours administratif, cela figure dans la loi en vigueur depuis 2024. Que l’inscription soit une telle décision est une interprétation.
note-credit-china = Une interprétation : le site web Credit China (信用中国) reçoit des demandes et les transmet. Selon ses propres règles, une inscription d’une liste d’infractions graves est affichée pendant un an au moins et trois ans au plus ; si le tort n’est pas réparé d’ici là, ce sont les règles de l’administration qui décident.
note-names-of-persons-on-credit-china = Credit China n’affiche pas, en principe, d’informations sur des particuliers. Si un nom y est affiché, il est possible de le contester ; la contestation est examinée dans les sept jours ouvrables après avoir été déclarée recevable.

## Sources

source-mohrss-2-2019 = Mesures provisoires sur la liste des personnes gravement malhonnêtes dans l’assurance sociale (ministère des Ressources humaines et de la Sécurité sociale, 2019)
    .short = Mesures de 2019
source-draft-2018 = Projet soumis à consultation des Mesures sur la liste (octobre 2018)
    .short = projet de 2018
source-mou-1704-2018 = Mémorandum sur les sanctions conjointes contre les entreprises gravement malhonnêtes et leur personnel dans l’assurance sociale (2018)
    .short = Mémorandum de 2018
source-travel-2018 = Deux avis sur la restriction des voyages en train et en avion de certaines personnes (2018)
    .short = Avis de 2018 sur le train et l’avion
source-agencies-2023 = Règlement sur la gestion de l’assurance sociale (Conseil des affaires d’État, 2023)
    .short = Règlement de 2023 sur l’assurance sociale
source-civil-servants-2018 = Loi sur les fonctionnaires (révisée en 2018)
    .short = Loi sur les fonctionnaires
source-pipl-2021 = Loi sur la protection des informations personnelles (2021)
    .short = Loi sur la protection des informations personnelles
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
source-credit-repair-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, 2025)
    .short = Mesures de 2025 sur la réparation du crédit
