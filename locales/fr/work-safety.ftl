# La liste des sujets gravement malhonnêtes en matière de sécurité du travail, tenue par l’administration de la gestion des urgences : tous les textes qu’une personne lit à son sujet.

title = La liste de la sécurité du travail de l’administration de la gestion des urgences (安全生产严重失信主体名单)
    .short = Sécurité du travail
about = Cette liste nomme des entreprises, des organismes d’essai et d’évaluation et leur personnel qui ont été sanctionnés pour un accident ou une violation du droit de la sécurité, quand le cas est exécrable et grave. La règle nationale de 2023 n’a été lue que jusqu’à son cinquième article ; combien de temps dure une inscription et comment elle prend fin plus tôt n’est donc connu que par la règle d’une province. Les inscriptions publiées avant octobre 2023 relevaient d’une règle plus ancienne : selon ce qui est rapporté, un an, et une sortie seulement sur une demande faite dans les trente derniers jours.
keeper = l’administration de la gestion des urgences
look-for = Les sites web affichent 安全生产严重失信主体名单, établi par une administration de la gestion des urgences (应急管理部、应急管理厅、应急管理局) ; avant octobre 2023, 安全生产失信联合惩戒“黑名单”. La liste et la décision de sanction (行政处罚决定书) viennent de la même administration.

actor-person = la personne inscrite
actor-authority = l’administration de la gestion des urgences
actor-court = l’autorité de recours ou le tribunal

## Groupes de questions

group-listing = Que sait-on de l’inscription ?
group-request = Quelqu’un a-t-il demandé la radiation à la fin de l’année ? (inscriptions publiées avant octobre 2023)
group-repair = A-t-on fait quelque chose pour réparer le tort ?
group-validity = Quelqu’un a-t-il constaté que l’inscription ou son fondement est faux ?
group-dates = Lesquelles de ces dates sont connues ?
group-head = La personne dirigeait-elle une entreprise, et a-t-elle été punie pour un accident ?
group-afterwards = L’inscription a-t-elle quitté la liste ?

## Faits

fact-published_on = Quel jour l’inscription a-t-elle été publiée ?
    .name = publication de l’inscription
    .help = Le jour où la liste contenant ce nom a été rendue publique, sur un site web de l’administration ou sur Credit China. On peut aussi répondre par un mois ou une année seulement.
    .why = Selon ce qui est rapporté, l’année de l’ancienne règle court à partir de la publication. Le jour indique aussi laquelle des deux règles s’applique.

fact-who = Qui est la personne inscrite sur cette liste ?
    .name = qualité de la personne inscrite
    .help = La liste peut nommer des entreprises et des organismes, et des personnes : celles qui y sont responsables, ou celles qui ont été sanctionnées pour ce qu’elles ont fait elles-mêmes.
    .why = Certains recours et certaines interdictions ne concernent que les particuliers (art. 3 des Mesures de 2023).
fact-who-responsible-person = Inscrite comme personne responsable dans une entreprise ou un organisme
fact-who-own-conduct = Inscrite comme particulier, pour ce qu’elle a fait
fact-who-entity = L’entreprise ou l’organisme lui-même

fact-penalised = Y avait-il une décision de sanction à l’origine de l’inscription ?
    .name = sanction à l’origine de l’inscription
    .help = Une décision de l’administration portant une sanction (行政处罚决定书), pour un accident ou une violation du droit de la sécurité.
    .why = La règle de 2023 n’inscrit que ceux qui ont reçu une sanction administrative (art. 3 des Mesures de 2023).

fact-requested = Une demande de radiation à la fin de l’année a-t-elle été faite ?
    .name = demande de radiation
    .help = À l’administration de la sécurité du travail du district ou d’un niveau supérieur. Indiquer le jour où elle a été faite.
    .why = Selon ce qui est rapporté, l’ancienne règle ne radie personne sans une demande faite dans les trente jours avant la fin de l’année.
    .step = la personne demande la radiation

fact-approved = L’administration centrale a-t-elle approuvé la radiation ?
    .name = approbation par l’administration centrale
    .help = Selon ce qui est rapporté, l’administration centrale de la sécurité du travail examinait la demande et publiait les noms des personnes radiées.
    .why = C’est seulement après cela que l’inscription quitte la liste (ancienne règle, rapportée).
    .step = l’administration centrale approuve la radiation

fact-corrected = L’infraction a-t-elle été corrigée et ses effets ont-ils été éliminés ?
    .name = correction de l’infraction
    .help = Par exemple, le danger a disparu et la sanction est payée. Ce qui est exigé exactement n’a pas été lu.
    .why = Selon ce qui est rapporté d’une province, ceux qui réparent le tort peuvent faire une demande après douze mois.
    .step = la personne corrige l’infraction et en élimine les effets

fact-false_papers = Une radiation anticipée a-t-elle été annulée parce que des faits étaient cachés ou des documents faux ?
    .name = annulation de la radiation anticipée
    .help = L’administration rétablit alors l’inscription.
    .why = Selon ce qui est rapporté d’une province, l’inscription est rétablie dans un tel cas.

fact-data_found_wrong = L’administration a-t-elle constaté que l’inscription repose sur des informations fausses ?
    .name = constat que l’inscription repose sur des informations fausses
    .help = Par exemple une autre personne du même nom, ou une sanction qui n’existe pas. Si un détail seulement est faux, il doit aussi être rectifié, mais l’inscription reste ; répondre alors « Pas encore ».
    .why = Quiconque traite des informations personnelles doit les vérifier et les rectifier promptement (art. 46 de la Loi sur la protection des informations personnelles).
    .step = l’administration constate que l’inscription repose sur des informations fausses

fact-listing_annulled = L’inscription a-t-elle été annulée à la suite d’un recours administratif ou par un tribunal ?
    .name = annulation de l’inscription
    .help = Une décision sur recours administratif (行政复议决定) ou un jugement qui annule l’inscription.
    .why = Un acte annulé ne peut plus être appliqué.
    .step = l’inscription est annulée à la suite d’un recours administratif ou par un tribunal

fact-penalty_annulled = La sanction à l’origine de l’inscription a-t-elle été modifiée, annulée ou déclarée illégale ou nulle ?
    .name = annulation de la sanction
    .help = À la suite d’un recours administratif, par un tribunal ou par l’administration elle-même.
    .why = Une décision de sanction publiée doit alors être retirée dans les trois jours ouvrables, avec les raisons (art. 48 et 85 de la Loi sur les sanctions administratives).
    .step = la sanction est annulée

fact-decision_served = Quel jour la décision d’inscription a-t-elle été notifiée ?
    .name = notification de la décision
    .help = Le jour où la personne a reçu la décision ou en a eu connaissance autrement.
    .why = Les délais du recours administratif et du recours devant le juge courent à partir de la connaissance de la décision.

fact-head_punished = La personne, comme dirigeant d’une entreprise, a-t-elle été révoquée ou condamnée parce que des obligations de sécurité négligées ont conduit à un accident ?
    .name = punition comme dirigeant d’une entreprise
    .help = Le dirigeant est le principal responsable (主要负责人). La révocation du poste (撤职) et une peine pénale comptent l’une et l’autre.
    .why = Il en résulte cinq ans sans un tel poste, ou une interdiction à vie dans le secteur ; sortir de la liste ne lève pas cela (art. 94 de la Loi sur la sécurité du travail).
fact-head_punished-no = Non
fact-head_punished-dismissed = Révocation du poste
fact-head_punished-sentenced = Condamnation par un tribunal pénal

fact-head_ban_from = Quel jour la personne a-t-elle été révoquée, ou la peine a-t-elle été entièrement exécutée ?
    .name = révocation, ou fin de l’exécution de la peine
    .help = Pour une révocation, son jour ; pour une peine, le jour où elle a été entièrement purgée.
    .why = Les cinq ans courent à partir de ce jour (art. 94(3) de la Loi sur la sécurité du travail).
    .step = la personne est révoquée, ou termine sa peine

fact-major_accident = La personne était-elle responsable d’un accident majeur ou particulièrement majeur ?
    .name = responsabilité dans un accident majeur
    .help = Le rapport d’accident indique sa classe (重大事故、特别重大事故).
    .why = La personne ne peut alors plus jamais diriger une entreprise de ce secteur (art. 94(3) de la Loi sur la sécurité du travail).

fact-deleted = L’inscription a-t-elle été radiée de la liste ?
    .name = radiation de la liste
    .help = Seulement si elle n’y figure plus maintenant.
    .why = Les conséquences de l’inscription prennent fin avec la radiation effective.
    .step = l’administration radie l’inscription de la liste

## Questions de droit ouvertes

reading-transition = L’inscription a été publiée avant octobre 2023. La règle de 2023 s’y applique-t-elle maintenant ? Ce qui a été lu de cette règle ne dit rien des inscriptions plus anciennes.
reading-transition-old-text = L’ancienne règle continue de valoir pour les inscriptions plus anciennes
reading-transition-new-text = La règle de 2023 s’applique aussi à elles

reading-first-day = Le jour de la publication est-il lui-même compté dans l’année ?
reading-first-day-not-counted = Il n’est pas compté
reading-first-day-counted = Il est compté

reading-thirty-days = La demande doit être faite dans les trente jours avant la fin de l’année. Le dernier jour de l’année est-il l’un des trente ?
reading-thirty-days-day-of-expiry-not-counted = Non, trente jours le précèdent
reading-thirty-days-day-of-expiry-counted = Oui, il est le trentième

## Définitions

define-old_text = la règle de 2017 s’applique
define-new_text = la règle de 2023 s’applique
define-year_end = l’année à partir de la publication prend fin (rapporté)
define-window_start = les trente jours pour la demande commencent (rapporté)
define-request_in_time = la demande est faite dans les trente jours
define-approval = l’administration centrale approuve la radiation
define-three_years = trois ans à partir de la publication (connu d’une province seulement)
define-twelve_months = douze mois à partir de la publication (connu d’une province seulement)
define-individual = la personne inscrite est un particulier
define-head_banned = l’interdiction de diriger une entreprise commence

## Voies de sortie de la liste

path-request-2017 = L’année prend fin et la radiation a été demandée à temps (règle de 2017, rapportée)
    .what = Selon ce qui est rapporté, une inscription dure un an à partir de la publication et ne prend pas fin d’elle-même : la personne doit demander la radiation dans les trente jours avant la fin. Les autorités vérifient alors la demande (strictement, selon une source), et l’administration centrale décide. Ce qui se passe sans demande n’a pas été trouvé.
path-approved-2017 = L’administration centrale a approuvé la radiation (règle de 2017, rapportée)
    .what = Selon ce qui est rapporté, l’administration centrale communique aux autres autorités les radiations qu’elle a approuvées, et rend publics les noms. Aucun nombre de jours n’est rapporté.
path-expiry = Trois ans passent (connu d’une province seulement)
    .what = Il est rapporté qu’une règle de la province du Shanxi, prise pour appliquer la règle nationale de 2023, fixe une durée de trois ans ; le bureau qui a inscrit radie ensuite l’inscription. La règle nationale n’a pas été lue sur ce point, et le jour à partir duquel les années courent n’est pas rapporté. Le jour indiqué compte à partir de la publication.
path-early-removal = Après douze mois, sur demande (connu d’une province seulement)
    .what = Il est rapporté que la même règle provinciale permet à ceux qui réparent le tort de faire une demande après douze mois complets, si des conditions que la source ne nomme pas sont remplies. La règle nationale n’a pas été lue sur ce point.
path-data-correction = L’inscription repose sur des informations fausses
    .what = Un particulier peut demander à l’administration de rectifier des informations fausses ou incomplètes à son sujet. Elle doit vérifier et rectifier promptement ; aucun nombre de jours n’est donné, et un refus doit être motivé et peut être porté devant le tribunal. Qu’une inscription sans aucun fondement réel doive être radiée de cette façon est une interprétation. Ni temps d’attente ni engagement n’est nécessaire.
path-listing-annulled = L’inscription est annulée à la suite d’un recours administratif ou par un tribunal
    .what = Les lois générales permettent l’annulation d’un acte illégal d’une autorité. Qu’une inscription puisse être attaquée de cette façon est ici une interprétation, parce que la partie de la règle nationale sur les recours n’a pas été lue.

## Procédures

procedure-removal-2017 = Radiation à la fin de l’année (règle de 2017, rapportée)
    .what = Sans la demande, il n’est pas rapporté que quelque chose se passe.
procedure-removal-2017-ask = Demander la radiation à l’administration de la sécurité du travail du district ou d’un niveau supérieur
procedure-removal-2017-approve = L’administration centrale vérifie la demande, décide et rend publique la radiation ; aucun nombre de jours n’est rapporté

procedure-correction = Rectifier des informations
    .what = Pour des informations personnelles dans l’inscription, et pour une sanction publiée qui ne tient plus.
procedure-correction-ask-correction = Demander à l’administration de rectifier ou de compléter les informations personnelles
procedure-correction-sue-if-refused = Saisir le tribunal si la demande est refusée ; le refus doit être motivé
procedure-correction-withdraw-penalty = Retirer la décision de sanction publiée qui a été modifiée ou annulée, et en donner les raisons

procedure-remedies = Recours administratif et recours devant le juge
    .what = Les délais sont ceux des lois générales. Qu’une inscription puisse être attaquée de cette façon est une interprétation, parce que la règle nationale n’a été lue que jusqu’à l’article 5.
procedure-remedies-reconsideration = Former un recours administratif contre l’inscription
procedure-remedies-lawsuit = Saisir le juge administratif contre l’inscription, si aucun recours administratif n’a été formé

## Conséquences

effect-publication = L’infraction est rendue publique
effect-circulation = D’autres autorités et des institutions financières sont informées
effect-inspections = Contrôles plus fréquents
effect-approvals-and-qualifications = L’approbation de projets est suspendue
effect-insurance-premiums = Primes d’assurance plus élevées
effect-industry-or-occupation-ban = Exclusion du secteur ou de la profession, selon ce que d’autres règles prévoient
effect-subsidies = Les subventions publiques sont réduites, arrêtées ou reprises (rapporté)
effect-procurement-and-bidding = Restrictions sur les appels d’offres pour des marchés de construction (rapporté)
effect-finance = Restrictions sur l’émission d’obligations et d’actions (rapporté)

## Ce que la radiation ne lève pas

bar-head-of-any-unit = Direction de toute entreprise exclue
bar-head-in-the-industry = Direction d’une entreprise de ce secteur exclue à vie

## Notes

note-order-11-not-read = La règle nationale de 2023 n’a pu être lue que jusqu’à l’article 5. Combien de temps dure une inscription, quand elle peut être radiée plus tôt et ce qui est exigé n’est connu que par une source sur la règle de la province du Shanxi. Il ne faut se fier à aucun jour donné ici avant que la règle elle-même ait été lue.
note-two-conditions = La règle de 2023 demande deux choses : une sanction administrative pour un accident ou une violation du droit de la sécurité, et un cas de nature exécrable et grave. L’administration qui a prononcé la sanction décide de l’inscription et en répond.
note-no-penalty = Il n’y a pas de sanction à l’origine de l’inscription. La règle de 2023 n’inscrit que ceux qui ont été sanctionnés ; c’est donc une raison de demander une rectification et d’utiliser les recours.
note-reasons-as-reported = Selon ce qui est rapporté, il y a neuf motifs, et six ont été vus : un accident majeur ; deux accidents importants en douze mois ; une amende multipliée selon l’article 114 de la Loi sur la sécurité du travail ; cacher un accident ou le déclarer faussement ; un dirigeant qui n’organise pas les secours ou s’enfuit ; exploiter sans autorisation ou pendant sa suspension. La location de qualifications et les faux rapports d’organismes d’essai sont aussi nommés.
note-not-by-itself-2017 = La fin de l’année seule ne suffisait pas. Selon ce qui est rapporté, la demande dans les trente derniers jours est nécessaire, et l’administration centrale décide.
note-no-request-2017 = Aucune demande n’a été faite à temps. Ce qui se passe alors n’a été trouvé dans aucune source ; aucune voie de sortie ne peut donc être nommée.
note-request-too-early-2017 = La demande a été faite avant le début des trente jours. On n’a pas trouvé si elle compte ; demander de nouveau dans les trente jours est la voie sûre.
note-local-lists-2016 = Des provinces avaient auparavant leurs propres listes, avec d’autres durées : il est rapporté que Tianjin et le Jiangsu ont fixé un an pour une première inscription et trois ans pour une inscription ultérieure.
note-no-transition = L’inscription est antérieure à octobre 2023. Ce qui a été lu de la règle de 2023 ne dit rien des inscriptions plus anciennes, et la fin de l’ancienne règle n’a pas été vérifiée.
note-false-papers = Connu d’une province seulement : si des faits étaient cachés ou des documents faux, la radiation anticipée est annulée et l’inscription est rétablie. À partir de quand sa durée court alors n’est pas rapporté.
note-penalty-gone = La sanction à l’origine de l’inscription ne tient plus. Une sanction publiée doit être retirée dans les trois jours ouvrables. Ce que cela veut dire pour l’inscription figure dans une partie de la règle qui n’a pas été lue ; sans sanction, la condition de l’inscription manque.
note-other-bans = Des interdictions distinctes figurent dans la Loi sur la sécurité du travail : cinq ans ou à vie pour le personnel d’organismes qui ont fait de faux rapports ou prêté leur qualification (article 92), et pour les dirigeants d’entreprises qui ont été fermées (article 113). Elles courent d’elles-mêmes et ne prennent pas fin avec cette liste.
note-remedies-not-told = À vérifier : la décision disait-elle qu’elle peut être contestée, où et jusqu’à quand ? Sinon, le délai pour la contester ne commence que lorsque cela a été connu ou aurait dû l’être ; il prend fin au plus tard un an après la connaissance de la décision elle-même. Pour le recours administratif, cela figure dans la loi en vigueur depuis 2024. Que l’inscription soit une telle décision est une interprétation.
note-credit-china = Une interprétation : le site web Credit China (信用中国) reçoit des demandes et les transmet. Selon ses propres règles, une inscription d’une liste d’infractions graves est affichée pendant un an au moins et trois ans au plus ; si le tort n’est pas réparé d’ici là, ce sont les règles de l’administration qui décident.
note-names-of-persons-on-credit-china = Credit China n’affiche pas, en principe, d’informations sur des particuliers. Si un nom y est affiché, il est possible de le contester ; la contestation est examinée dans les sept jours ouvrables après avoir été déclarée recevable.
note-freshness = Actualité : dernière comparaison le 23 novembre 2026. Aucune modification de la règle de 2023 n’a été trouvée, mais la plus grande partie n’en a pas été lue.

## Sources

source-mem-11-2023 = Mesures sur la liste des sujets gravement malhonnêtes en matière de sécurité du travail (ministère de la Gestion des urgences, arrêté n° 11 de 2023)
    .short = Mesures de 2023
source-mem-11-press = Articles de presse sur les motifs d’inscription de l’arrêté n° 11 (août 2023)
    .short = articles de presse sur l’arrêté n° 11
source-shanxi-2024 = Règles de la province du Shanxi sur la liste des sujets gravement malhonnêtes en matière de sécurité du travail (2024)
    .short = Règles du Shanxi de 2024
source-saws-49-2017 = Mesures d’application sur les sanctions conjointes des comportements malhonnêtes en matière de sécurité du travail (Administration d’État de la sécurité du travail, 2017)
    .short = Mesures de 2017
source-press-2019 = Un article de journal sur la liste de 2019 et ses mesures
    .short = article de journal de 2019
source-local-2016 = Listes locales de Tianjin et du Jiangsu (2016)
source-work-safety-law-2021 = Loi sur la sécurité du travail (modifiée en 2021)
    .short = Loi sur la sécurité du travail
source-penalty-2021 = Loi sur les sanctions administratives (révisée en 2021)
    .short = Loi sur les sanctions administratives
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
source-civil-code = Code civil
source-credit-repair-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, 2025)
    .short = Mesures de 2025 sur la réparation du crédit
