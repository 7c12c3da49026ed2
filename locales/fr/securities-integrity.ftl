# Le dossier d’intégrité du marché des valeurs mobilières et des contrats à terme : tous les textes qu’une personne lit à son sujet.

title = Le dossier d’intégrité du marché des valeurs mobilières et des contrats à terme (证券期货市场诚信档案)
    .short = Dossier d’intégrité du marché boursier
about = La Commission chinoise de régulation des valeurs mobilières (证监会) tient un dossier sur tous ceux qui sont actifs sur le marché des valeurs mobilières et des contrats à terme, y compris les investisseurs. Une mention défavorable a effet pendant trois ans, ou cinq pour les sanctions, les interdictions d’accès au marché, les infractions pénales et les dommages-intérêts élevés, comptés à partir du jour où la sanction a été exécutée. Rien dans ce dossier ne peut être réparé plus tôt. Une interdiction d’accès au marché court à côté, pour sa propre durée.
keeper = l’autorité de régulation des valeurs mobilières
look-for = Une décision de 中国证券监督管理委员会 ou de son bureau local (证监局) : 行政处罚决定书, 市场禁入决定书, 监督管理措施 (par exemple 警示函, une lettre d’avertissement), ou une mention sur sa page consacrée aux manquements à la confiance (证券期货市场失信记录查询平台).

## Groupes de questions

group-record = Que contient le dossier ?
group-ban = Que sait-on d’une interdiction d’accès au marché ?
group-validity = La mention est-elle juste, et a-t-elle été contestée ?

## Faits

fact-decided_on = Quel jour la décision a-t-elle été prise ?
    .name = décision à l’origine de la mention
    .help = La date de la décision de sanction, du jugement, de l’interdiction ou de la mesure. On peut aussi répondre par un mois ou une année seulement.
    .why = La mention repose sur elle, et des règles plus anciennes s’appliquaient avant juillet 2018.

fact-kind = De quelle sorte de mention s’agit-il ?
    .name = sorte de mention
    .help = S’il y en a plusieurs, les examiner une à une. Une amende avec une interdiction d’accès au marché, ce sont deux mentions.
    .why = Quatre sortes ont effet pendant cinq ans, toutes les autres pendant trois (art. 13(1) des Mesures sur l’intégrité).
fact-kind-penalty = Une sanction administrative pour violation du droit des valeurs mobilières ou des contrats à terme (行政处罚)
fact-kind-market-ban = Une interdiction d’accès au marché (市场禁入)
fact-kind-crime = Une peine pénale pour violation du droit des valeurs mobilières ou des contrats à terme
fact-kind-liability = Un jugement condamnant à des dommages-intérêts élevés pour une faute ou une rupture de contrat sur le marché
fact-kind-measure = Une mesure de surveillance, par exemple une lettre d’avertissement (监督管理措施)
fact-kind-promise-or-discipline = Un engagement public non tenu, ou une mesure disciplinaire d’une bourse ou d’une association (公开承诺, 纪律处分)
fact-kind-other = Une autre mention

fact-completed_on = La décision a-t-elle été entièrement exécutée ?
    .name = exécution de la décision
    .help = La dernière chose ordonnée a été faite : l’amende payée en entier, la peine purgée, les dommages-intérêts payés (执行完毕). Pour une interdiction d’accès au marché, laisser cette question ouverte ; sa durée est demandée plus bas.
    .why = Les trois ou cinq ans ne commencent qu’alors (art. 13(3) des Mesures sur l’intégrité).
    .step = la personne exécute entièrement la décision

fact-special_publication = L’autorité de régulation a-t-elle publié le nom comme un cas grave ?
    .name = publication spéciale
    .help = Un avis spécial (专项公示) sur la page de l’autorité de régulation consacrée aux manquements à la confiance.
    .why = Il dure un an à partir de la publication (art. 15(2) des Mesures sur l’intégrité).
    .step = l’autorité de régulation publie le nom comme un cas grave

fact-ban_kind = Quelles interdictions d’accès au marché la décision fixe-t-elle ?
    .name = sortes d’interdiction d’accès au marché
    .help = Une interdiction d’activité et de fonctions (不得从事证券业务…不得担任董事、监事、高级管理人员), une interdiction de négociation (不得交易证券), ou les deux. Ne rien choisir s’il n’y a pas d’interdiction.
    .why = Elles ont des durées différentes (art. 4 et 7 des Dispositions de 2021 sur les interdictions d’accès au marché).
fact-ban_kind-posts-and-business = Activité dans les valeurs mobilières et fonctions chez des émetteurs
fact-ban_kind-trading = Négociation de valeurs mobilières

fact-ban_for_life = L’interdiction d’activité et de fonctions est-elle à vie ?
    .name = interdiction à vie
    .help = La décision dit 终身.
    .why = Elle peut être fixée dans huit sortes de cas graves (art. 7 des Dispositions de 2021 sur les interdictions d’accès au marché).

fact-ban_years = Pour combien d’années l’interdiction d’activité et de fonctions vaut-elle ?
    .name = années de l’interdiction de fonctions
    .help = Le nombre indiqué dans la décision : trois à cinq, ou six à dix.
    .why = L’interdiction prend fin quand elles sont écoulées.

fact-trading_ban_years = Pour combien d’années l’interdiction de négociation vaut-elle ?
    .name = années de l’interdiction de négociation
    .help = Le nombre indiqué dans la décision ; cinq au plus.
    .why = L’interdiction prend fin quand elles sont écoulées (art. 7(2) des Dispositions de 2021 sur les interdictions d’accès au marché).

fact-ban_served_on = Quel jour l’interdiction a-t-elle été notifiée à la personne ?
    .name = notification de l’interdiction
    .help = L’interdiction doit être respectée à partir du jour ouvrable suivant, pour la négociation à partir du jour de bourse suivant.
    .why = Selon une lecture, sa durée court à partir de là (art. 5, 6 et 16 des Dispositions de 2021 sur les interdictions d’accès au marché).

fact-ban_repeated = La personne avait-elle été sanctionnée deux fois ou plus, ou frappée d’une interdiction, dans les cinq ans précédents ?
    .name = sanctions répétées ou interdiction antérieure
    .help = Sanctions ou interdictions de l’autorité de régulation des valeurs mobilières.
    .why = Dans les cas graves, une interdiction à vie peut alors être fixée (art. 7(1)(6) des Dispositions de 2021 sur les interdictions d’accès au marché).

fact-ban_conduct_before_2021 = Le comportement a-t-il pris fin avant le 19 juillet 2021 ?
    .name = comportement antérieur au 19 juillet 2021
    .help = C’est le comportement qui compte, et non la décision.
    .why = Les règles antérieures s’appliquent alors, sauf si les nouvelles sont plus favorables (art. 17 des Dispositions de 2021 sur les interdictions d’accès au marché).

fact-ban_lifted = L’interdiction a-t-elle été retirée ou modifiée ?
    .name = retrait de l’interdiction
    .help = Indiquer le jour où l’interdiction a cessé.
    .why = L’autorité de régulation la retire ou la modifie si ce sur quoi elle repose est annulé (art. 12 des Dispositions de 2021 sur les interdictions d’accès au marché).
    .step = l’autorité de régulation retire l’interdiction

fact-basis_annulled = La décision à l’origine de la mention a-t-elle été annulée ou modifiée ?
    .name = annulation de la décision à l’origine de la mention
    .help = À la suite d’un recours administratif, par un tribunal ou par l’organisme qui l’a prise (撤销、变更).
    .why = La mention doit alors être supprimée ou modifiée (art. 12 des Mesures sur l’intégrité).
    .step = la décision à l’origine de la mention est annulée

fact-data_wrong = La mention est-elle gravement et manifestement fausse, de sorte qu’elle ne devrait pas exister ?
    .name = erreur grave et manifeste dans la mention
    .help = Par exemple la mauvaise personne, ou une décision qui n’existe pas. Un détail faux, par exemple un montant, est aussi rectifié, mais la mention reste ; répondre alors « non ».
    .why = L’autorité de régulation doit alors la rectifier (art. 21 des Mesures sur l’intégrité).

fact-correction_received = L’autorité de régulation a-t-elle reçu une demande de rectification ?
    .name = réception de la demande de rectification
    .help = Elle s’adresse à l’autorité de régulation ou, en règle générale, à son bureau local (art. 45).
    .why = L’autorité de régulation dispose de quinze jours ouvrables (art. 21(2) des Mesures sur l’intégrité).
    .step = la personne demande à l’autorité de régulation de rectifier la mention

fact-query_received = L’autorité de régulation a-t-elle reçu une demande de la personne pour consulter son propre dossier ?
    .name = demande de consultation du dossier
    .help = Une demande et une preuve d’identité suffisent pour son propre dossier.
    .why = La réponse est donnée dans les cinq jours ouvrables (art. 19 des Mesures sur l’intégrité).
    .step = la personne demande à consulter le dossier

fact-decision_served = Quel jour la décision a-t-elle été notifiée ?
    .name = notification de la décision
    .help = Le jour indiqué sur la preuve de notification.
    .why = Les délais de recours courent à partir de là.

fact-deleted = La mention a-t-elle été retirée, ou n’est-elle plus affichée ?
    .name = fin de la mention
    .help = Personne d’autre ne peut plus la voir, quelle qu’en soit la raison.
    .why = Ce qui découle de la mention prend alors fin.

## Lectures

reading-completion-of-a-ban = Quand une interdiction d’accès au marché a-t-elle été « exécutée », de sorte que les cinq ans de la mention commencent ?
    .name = moment où une interdiction est exécutée
reading-completion-of-a-ban-end-of-term = Quand sa durée a pris fin ; une interdiction à vie ne l’est jamais
reading-completion-of-a-ban-delivery = Dès qu’elle a été notifiée et qu’elle est respectée
reading-ban-start = À partir de quel jour la durée d’une interdiction d’accès au marché court-elle ? Les Dispositions ne le disent pas.
    .name = début d’une interdiction
reading-ban-start-decision = À partir de la décision
reading-ban-start-delivery = À partir de la notification, quand elle doit être respectée
reading-first-day = Le premier jour est-il lui-même compté ?
    .name = décompte du premier jour
reading-first-day-not-counted = Non, il n’est pas compté
reading-first-day-counted = Oui, il est compté
reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ?
    .name = jours travaillés en échange
reading-makeup-days-counted = Oui, il compte
reading-makeup-days-not-counted = Non, seuls comptent les jours du lundi au vendredi
reading-use-after-the-term = Après les trois ou cinq ans, la mention n’est plus montrée à d’autres. L’autorité de régulation peut-elle encore l’utiliser elle-même ? Le texte ne parle que de son « effet ».
    .name = utilisation après la durée
reading-use-after-the-term-ends-with-the-term = Non, elle n’a plus d’effet
reading-use-after-the-term-not-said = Le texte ne le dit pas

## Définitions

define-five_year_kind = la mention est d’une sorte à cinq ans
define-ban_start = l’interdiction commence
define-ban_from = la durée de l’interdiction court à partir d’ici
define-posts_ban_end = l’interdiction d’activité et de fonctions prend fin
define-trading_ban_end = l’interdiction de négociation prend fin
define-ban_carried_out = l’interdiction a été exécutée
define-carried_out = la décision a été exécutée
define-carried_out_from = la durée de la mention court à partir d’ici
define-term_end = les trois ou cinq ans sont terminés
define-fifteen_days = quinze jours ouvrables
define-five_days = cinq jours ouvrables
define-use_end = la mention ne peut plus être utilisée

## Voies de sortie

path-term-over = Les trois ou cinq ans sont terminés
    .what = À partir de là, la mention n’est plus publiée et n’est plus montrée à d’autres qui la demandent ; la personne peut encore la voir. Personne n’a besoin de le demander. La durée ne commence que lorsque la décision a été exécutée ; elle n’a donc pas commencé tant qu’une amende est impayée.
path-basis-annulled = La décision à l’origine de la mention est annulée
    .what = Si la décision est annulée ou modifiée dans les formes, l’autorité de régulation doit supprimer ou modifier la mention. Aucun nombre de jours n’est fixé ; une demande de rectification en fixe un.
path-correction = Une mention fausse est rectifiée
    .what = La personne peut demander la rectification d’une erreur grave et manifeste, à tout moment. L’autorité de régulation doit traiter la demande dans les quinze jours ouvrables et, si l’erreur existe, rectifier la mention. Une mention sans aucun fondement disparaît alors ; un détail faux est seulement rectifié.
path-correction-after-annulment = La rectification est demandée après une annulation
    .what = Si la décision a été annulée et que la mention est toujours là, une demande de rectification donne quinze jours ouvrables à l’autorité de régulation.

## Procédures

procedure-correction = Demander la rectification
    .what = La demande s’adresse à l’autorité de régulation ou à son bureau local.
procedure-correction-ask = La personne demande la rectification, à tout moment
procedure-correction-handle = L’autorité de régulation traite la demande dans les quinze jours ouvrables et en communique le résultat
procedure-query = Consulter son propre dossier
    .what = Chacun peut demander à consulter son propre dossier, aussi après la fin de sa durée. Seul le coût des copies peut être demandé.
procedure-query-answer = L’autorité de régulation répond dans les cinq jours ouvrables
procedure-ban-after-annulment = Retirer une interdiction dont le fondement a disparu
    .what = Si le jugement ou la sanction pour le même comportement est annulé ou modifié, et que l’interdiction perd ainsi son fondement, l’autorité de régulation la retire ou la modifie. Aucun nombre de jours n’est fixé.
procedure-ban-after-annulment-change-the-ban = L’autorité de régulation retire ou modifie l’interdiction
procedure-review = Contester la décision
    .what = Selon les lois générales sur les recours. Des lois spéciales peuvent fixer d’autres délais.
procedure-review-ask-reconsideration = La personne forme un recours administratif (行政复议) dans les soixante jours
procedure-review-sue = Ou la personne saisit le juge administratif (行政诉讼) dans les six mois

## Conséquences

effect-publication = La sanction, l’interdiction, l’engagement non tenu ou la mesure disciplinaire peut être trouvé par tous sur la page de l’autorité de régulation
effect-special-publication = Un avis spécial nomme la personne comme un cas grave
effect-queries-by-others = Les émetteurs, les maisons de titres et d’autres peuvent voir le dossier, en règle générale avec le consentement de la personne
effect-approvals-and-qualifications = Le dossier est consulté, et peut peser, quand l’autorité de régulation décide d’autorisations et d’essais de nouvelles activités
effect-posts-in-the-market = Les émetteurs, les courtiers et les fonds doivent consulter le dossier avant d’embaucher, et des organes d’experts peuvent refuser la personne
effect-margin-and-pledged-trading = Les courtiers consultent le dossier quand ils ouvrent des comptes, et peuvent le faire quand ils prêtent pour des opérations
effect-inspections = L’autorité de régulation peut contrôler plus souvent

## Interdictions

bar-securities-market-ban = Activités dans les valeurs mobilières et fonctions chez des émetteurs, pour la durée fixée dans la décision : de trois à cinq ans, de six à dix ans, ou à vie
bar-securities-trading-ban = Négociation de valeurs mobilières, pour la durée fixée dans la décision : cinq ans au plus

## Notes

note-no-repair = Les Mesures ne connaissent pas de fin anticipée : ni engagement ni bonne conduite ne raccourcit les trois ou cinq ans.
note-clock-starts-with-completion = Souvent mal compris : la durée court à partir du jour où la décision a été entièrement exécutée, et non à partir de la décision. Payer tard fait durer la mention plus longtemps.
note-own-record-stays = La mention n’est pas détruite quand sa durée est terminée : la personne peut encore la voir.
note-other-terms = D’autres lois, d’autres règles de l’autorité de régulation, ou d’autres ministères pour leurs propres dossiers peuvent fixer d’autres durées, et celles-ci priment alors. Les mentions venant d’autres autorités dans le dossier devraient être comparées avec les règles de ces autorités.
note-public-list-is-another = Trois durées à la fois : l’avis spécial dure un an à partir de sa publication, la mention trois ou cinq ans à partir de l’exécution, une interdiction sa propre durée. La fin de l’une ne met pas fin aux autres. Pour les sanctions impayées et les engagements publics non tenus, la plateforme nationale de crédit a ses propres règles.
note-ban-and-record = Une interdiction d’accès au marché est publiée et mentionnée au dossier ; la fin de la mention ne met pas fin à l’interdiction, et la fin de l’interdiction ne met pas fin à la mention.
note-life-for-repeats = Infractions moindres répétées : dans les cas graves, l’autorité de régulation peut fixer une interdiction à vie pour quelqu’un qui a été sanctionné deux fois ou plus, ou frappé d’une interdiction, en cinq ans. Elle n’y est pas tenue.
note-ban-length = À vérifier : les Dispositions de 2021 connaissent des interdictions d’activité et de fonctions de trois à cinq ans, de six à dix ans, ou à vie.
note-older-conduct = Pour un comportement qui a pris fin avant le 19 juillet 2021, les règles antérieures sur les interdictions s’appliquent, sauf si les nouvelles sont plus favorables à la personne. Les règles antérieures n’ont pas été comparées ici.
note-older-record = La mention est antérieure aux Mesures de juillet 2018. Les Mesures à titre d’essai qui les ont précédées n’ont pas été lues, et rien n’est connu ici des mentions de cette époque.
note-remedies-not-told = À vérifier : la décision disait-elle qu’elle peut être contestée, où et jusqu’à quand ? Sinon, le délai pour la contester ne commence que lorsque cela a été connu ou aurait dû l’être ; il prend fin au plus tard un an après la connaissance de la décision elle-même. Pour le recours administratif, cela figure dans la loi en vigueur depuis 2024.
note-freshness = Actualité : les deux textes sont marqués comme en vigueur dans les copies qui ont été lues. Des modifications ultérieures ne peuvent pas être exclues.

## Ce qui est supposé de l’avenir

assume-no-other-term = aucune autre loi ni règle ne fixe une autre durée pour cette mention

## Sources

source-integrity-2018 = Mesures de la Commission chinoise de régulation des valeurs mobilières sur l’intégrité sur le marché des valeurs mobilières et des contrats à terme (2018, modifiées en 2020)
    .short = Mesures sur l’intégrité
source-market-ban-2021 = Dispositions de la Commission chinoise de régulation des valeurs mobilières sur les interdictions d’accès au marché des valeurs mobilières (2021)
    .short = Dispositions de 2021 sur les interdictions d’accès au marché
source-securities-2019 = Loi sur les valeurs mobilières (révisée en 2019)
    .short = Loi sur les valeurs mobilières
source-civil-code = Code civil
    .short = Code civil
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-administrative-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
