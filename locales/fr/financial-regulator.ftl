# La liste des manquements graves à la confiance de l’Administration nationale de régulation financière : tous les textes qu’une personne lit à son sujet.

title = La liste des manquements graves à la confiance de l’autorité de régulation financière (严重失信主体名单, depuis octobre 2026)
    .short = Régulation financière
about = Depuis le 1er octobre 2026, l’Administration nationale de régulation financière (国家金融监督管理总局), qui surveille les banques et les assureurs, tient une liste de personnes et d’organismes qu’elle a sanctionnés dans des cas particulièrement graves. Une inscription dure trois ans. Après une année complète, une radiation anticipée peut être demandée ; l’autorité de régulation décide.
keeper = l’autorité de régulation financière
look-for = Un avis préalable (列入严重失信主体名单事先告知书), puis une décision (列入严重失信主体名单决定书) de 国家金融监督管理总局 ou de l’un de ses bureaux locaux (监管局, 监管分局), et le nom sur son site web. Les listes de l’autorité de régulation des valeurs mobilières, de l’autorité de régulation du marché et des tribunaux sont d’autres listes.

## Groupes de questions

group-listing = Que sait-on de la décision d’inscription ?
group-repair = Qu’a-t-on fait depuis ?
group-application = Lesquelles de ces démarches d’une radiation anticipée ont été faites ?
group-validity = Une décision a-t-elle été annulée ?
group-dates = Lesquelles de ces dates sont connues ?
group-afterwards = Que sait-on de la fin de l’inscription ?

## Faits

fact-listed_on = Quel jour la décision d’inscription a-t-elle été prise ?
    .name = décision d’inscription
    .help = La date de la décision (列入名单决定书). Les règles sont en vigueur depuis le 1er octobre 2026. On peut aussi répondre par un mois ou une année seulement.
    .why = Les trois ans et l’année courent à partir du jour de l’inscription (art. 16 et 19 des Dispositions de 2026).

fact-grounds = Pour quels motifs la personne ou l’organisme a-t-il été inscrit ?
    .name = motifs de l’inscription
    .help = La décision doit indiquer ses motifs et son fondement (art. 11). Choisir tout ce qui convient. Ne rien choisir si aucun de ces motifs n’existait. Les comportements de l’article 5 : autorisation obtenue par fraude ou corruption ; licence falsifiée, altérée ou cédée ; fraude au crédit ; actionnaires ou contrôleurs abusant de leur position avec un dommage grave ; collecte illégale de fonds ou activité financière sans autorisation ; autres cas nommés par la loi.
    .why = Seuls ces motifs mènent à la liste (art. 4 à 6 des Dispositions de 2026).
fact-grounds-licence-revoked = La licence d’exploitation d’une personne morale a été retirée (art. 4(1))
fact-grounds-post-for-life = La personne a perdu à vie le droit d’occuper des postes de direction (终身任职资格, art. 4(2))
fact-grounds-banking-for-life = La personne est interdite à vie d’activité bancaire (art. 4(3))
fact-grounds-insurance-for-life = La personne est interdite à vie d’activité d’assurance (art. 4(3))
fact-grounds-heavier-penalty = Une sanction plus lourde, ou des restrictions d’accès au marché, pour l’un de six types de comportement (art. 5)
fact-grounds-refused-and-enforced = Capable d’exécuter la décision mais refus de le faire, et un tribunal a ordonné l’exécution forcée (art. 6)

fact-penalty_before_october_2026 = La sanction à l’origine de l’inscription a-t-elle été décidée avant le 1er octobre 2026 ?
    .name = sanction antérieure à octobre 2026
    .help = La date de la décision de sanction (行政处罚决定书), et non celle de la décision d’inscription.
    .why = Les règles n’ont pas d’article sur les sanctions plus anciennes (art. 31 des Dispositions de 2026).

fact-duties_performed = Les obligations de la décision de sanction ont-elles été accomplies ?
    .name = accomplissement des obligations de la sanction
    .help = Par exemple amendes payées et fautes corrigées, spontanément (自觉履行).
    .why = C’est la première condition d’une radiation anticipée (art. 19(1) des Dispositions de 2026).
    .step = la personne accomplit les obligations de la décision de sanction

fact-harm_removed = Le dommage ou l’effet néfaste a-t-il été éliminé ?
    .name = élimination du dommage
    .help = La personne a spontanément éliminé les résultats dommageables ou les effets néfastes (消除危害后果或者不良影响), par exemple en payant des dommages-intérêts.
    .why = C’est la deuxième condition d’une radiation anticipée (art. 19(2) des Dispositions de 2026).
    .step = la personne élimine le dommage ou l’effet néfaste

fact-relapsed = Une autre situation qui mène à cette liste s’est-elle produite depuis ?
    .name = nouvelle situation menant à la liste
    .help = L’une des situations des articles 4 à 6 des Dispositions.
    .why = Elle exclut la radiation anticipée (art. 19(3) des Dispositions de 2026).

fact-applied = Le bureau qui a inscrit la personne a-t-il reçu une demande de radiation anticipée ?
    .name = réception de la demande de radiation anticipée
    .help = Il faut la demande, un engagement écrit (守信承诺书), la preuve que les conditions sont remplies, et les coordonnées. Indiquer le jour où le bureau l’a reçue.
    .why = Le bureau dispose de cinq jours ouvrables pour la déclarer recevable (art. 20 et 21 des Dispositions de 2026).
    .step = la personne demande la radiation anticipée, avec un engagement écrit et des preuves

fact-gaps_told = Le bureau a-t-il dit que des documents manquaient ?
    .name = demande de documents manquants
    .help = Le bureau doit indiquer en une seule fois tout ce qui manque, dans les cinq jours ouvrables.
    .why = S’il ne dit rien dans les cinq jours ouvrables, la demande compte comme recevable dès le jour de sa réception (art. 21(2) des Dispositions de 2026).
    .step = le bureau indique les documents manquants

fact-accepted = Le bureau a-t-il déclaré la demande recevable ?
    .name = recevabilité de la demande
    .help = Un avis de recevabilité (受理).
    .why = Les vingt jours ouvrables pour décider courent à partir de là (art. 22(1) des Dispositions de 2026).
    .step = le bureau déclare la demande recevable

fact-granted = Le bureau a-t-il accordé la radiation anticipée ?
    .name = radiation anticipée accordée
    .help = La décision dit 准予提前移出.
    .why = Le bureau dispose ensuite de cinq jours ouvrables pour radier le nom (art. 23 des Dispositions de 2026).
    .step = le bureau accorde la radiation anticipée

fact-basis_annulled = La sanction à l’origine de l’inscription a-t-elle été annulée ou jugée nulle ?
    .name = annulation de la sanction
    .help = Par exemple après un recours administratif ou un recours devant le juge (撤销, 确认无效).
    .why = Le bureau doit alors retirer l’inscription (art. 17 des Dispositions de 2026).
    .step = la sanction à l’origine de l’inscription est annulée ou jugée nulle

fact-keeper_told = Le bureau qui a fait l’inscription en a-t-il été informé ?
    .name = information du bureau sur l’annulation
    .help = Ne compte que si un autre organisme a annulé la sanction.
    .why = L’article ne dit pas à partir de quand ses dix jours ouvrables courent (art. 17 des Dispositions de 2026).
    .step = le bureau est informé de l’annulation

fact-listing_set_aside = La décision d’inscription elle-même a-t-elle été annulée ?
    .name = annulation de la décision d’inscription
    .help = À la suite d’un recours administratif ou par un tribunal.
    .why = La décision doit dire comment elle peut être contestée (art. 11(5) des Dispositions de 2026).
    .step = la décision d’inscription est annulée à la suite d’un recours

fact-notice_received = Quel jour la personne a-t-elle reçu l’avis préalable ?
    .name = réception de l’avis préalable
    .help = Le document s’appelle 事先告知书.
    .why = Des observations écrites sont possibles dans les dix jours ouvrables (art. 9 des Dispositions de 2026).

fact-statement_received = Le bureau a-t-il reçu les observations de la personne ?
    .name = réception des observations
    .help = Des observations ou une défense écrites (陈述、申辩书), avec des preuves.
    .why = Le bureau dispose de vingt jours ouvrables, ou de quarante dans un cas complexe, pour les examiner et répondre (art. 10 des Dispositions de 2026).
    .step = la personne remet des observations

fact-decision_served = Quel jour la décision d’inscription a-t-elle été notifiée ?
    .name = notification de la décision d’inscription
    .help = Le jour indiqué sur la preuve de notification (送达回证).
    .why = Les délais de recours courent à partir de là.

fact-published_on = Quel jour l’inscription est-elle apparue sur le site web de l’autorité de régulation ?
    .name = première publication
    .help = Le jour indiqué sur le site web.
    .why = Selon une lecture, les trois ans courent à partir de là (art. 13 et 16 des Dispositions de 2026).

fact-deleted = L’inscription a-t-elle été radiée ?
    .name = radiation de l’inscription
    .help = Le nom ne figure effectivement plus sur la liste, quelle qu’en soit la raison.
    .why = Ce qui découle de l’inscription prend alors fin.

fact-restored = Une radiation anticipée a-t-elle été annulée à cause de faits cachés ou de faux documents ?
    .name = annulation de la radiation anticipée
    .help = Le bureau a constaté, dans un cas grave, que des faits réels étaient intentionnellement cachés ou des documents faux (故意隐瞒真实情况、提供虚假资料), et a remis le nom sur la liste.
    .why = La durée recommence alors (art. 24 des Dispositions de 2026).

fact-restored_on = Quel jour le nom a-t-il été remis sur la liste ?
    .name = retour sur la liste
    .help = La date de la décision qui annule la radiation anticipée.
    .why = La durée est comptée à nouveau ; ici à partir de ce jour (art. 24 des Dispositions de 2026).

## Lectures

reading-listing-day = À partir de quel jour les trois ans courent-ils ? L’article dit « à partir du jour de l’inscription ».
    .name = jour de l’inscription
reading-listing-day-decision = À partir de la décision d’inscription
reading-listing-day-publication = À partir de la publication sur le site web
reading-first-day = Le jour de l’inscription est-il lui-même compté ?
    .name = décompte du premier jour
reading-first-day-not-counted = Non, il n’est pas compté
reading-first-day-counted = Oui : l’article compte « à partir du jour de l’inscription »
reading-full-year = Quel jour une année complète est-elle atteinte ?
    .name = moment où une année complète est atteinte
reading-full-year-next-day = Quand son dernier jour est terminé ; une demande est donc possible à partir du lendemain
reading-full-year-same-day = Son dernier jour lui-même
reading-annulment-anchor = La sanction a été annulée : à partir de quand les dix jours ouvrables courent-ils ?
    .name = début des dix jours ouvrables après une annulation
reading-annulment-anchor-annulment = À partir de l’annulation
reading-annulment-anchor-told = À partir du jour où le bureau qui a fait l’inscription a été informé
reading-restart = Une radiation anticipée a été annulée, et la durée recommence. À partir de quand ?
    .name = nouveau départ après de faux documents
reading-restart-from-restoration = À partir du jour où le nom a été remis sur la liste
reading-restart-another-day = À partir d’un autre jour
reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ?
    .name = jours travaillés en échange
reading-makeup-days-counted = Oui, il compte
reading-makeup-days-not-counted = Non, seuls comptent les jours du lundi au vendredi

## Définitions

define-listing_start = le jour de l’inscription
define-term_start = le jour à partir duquel la durée court
define-term_end = trois années complètes se sont écoulées
define-year_end = une année complète s’est écoulée
define-year_full = une demande de radiation anticipée est possible à partir d’ici
define-ten_days = dix jours ouvrables
define-five_days = cinq jours ouvrables
define-twenty_days = vingt jours ouvrables
define-forty_days = vingt jours ouvrables, et vingt de plus dans un cas complexe
define-silence = cinq jours ouvrables se sont écoulés sans réponse
define-ready_to_apply = une année complète s’est écoulée, les obligations sont accomplies et le dommage est éliminé
define-should_be_off = le dernier jour pour radier le nom
define-for_life = la sanction est une interdiction à vie

## Voies de sortie

path-expiry = Les trois ans sont terminés
    .what = Quand trois années complètes se sont écoulées depuis l’inscription, le bureau qui a inscrit doit radier le nom dans les dix jours ouvrables et mettre fin à ses mesures. Personne n’a besoin de le demander, et rien n’est à payer pour cela. Une interdiction à vie fixée par la sanction continue.
path-early-removal = Radiation anticipée après une année complète
    .what = Après une année complète, si les obligations de la sanction sont accomplies, si le dommage est éliminé et si rien de nouveau ne s’est produit, la personne ou l’organisme peut faire une demande avec un engagement écrit et des preuves. Le bureau décide s’il l’accorde ; s’il refuse, il doit donner ses raisons.
path-early-removal-granted = Une radiation anticipée a été accordée
    .what = Une fois qu’il a accordé la radiation anticipée, le bureau doit radier le nom dans les cinq jours ouvrables et mettre fin à ses mesures.
path-basis-annulled = La sanction à l’origine de l’inscription est annulée
    .what = Si la sanction ou une autre décision à l’origine de l’inscription est annulée ou jugée nulle, le bureau doit retirer l’inscription dans les dix jours ouvrables. Cela peut arriver à tout moment et ne demande pas d’engagement.
path-listing-set-aside = La décision d’inscription est annulée
    .what = La décision d’inscription doit dire comment elle peut être contestée. L’autorité de recours ou un tribunal l’annule si elle est illégale ; c’est à eux d’en juger. Les Dispositions n’ont pas de voie propre pour rectifier des erreurs.

## Procédures

procedure-before-the-decision = Avant la décision d’inscription
    .what = Le bureau doit donner un avis préalable. Celui qui ne dit rien à temps est réputé avoir renoncé au droit d’être entendu.
procedure-before-the-decision-statement = La personne remet des observations écrites et des preuves dans les dix jours ouvrables après avoir reçu l’avis
procedure-before-the-decision-check-the-statement = Le bureau examine les observations et répond dans les vingt jours ouvrables
procedure-before-the-decision-check-a-complex-statement = Dans un cas complexe, il peut prendre jusqu’à vingt jours ouvrables de plus
procedure-early-removal = Demander la radiation anticipée
    .what = La demande s’adresse au bureau qui a fait l’inscription.
procedure-early-removal-apply = La personne fait la demande, avec un engagement écrit, des preuves et ses coordonnées
procedure-early-removal-accept = Le bureau déclare la demande recevable, ou indique ce qui manque, dans les cinq jours ouvrables ; s’il se tait, la demande compte comme recevable dès le jour de sa réception
procedure-early-removal-decide = Le bureau décide dans les vingt jours ouvrables à partir de la recevabilité
procedure-early-removal-decide-a-complex-case = Dans un cas complexe, il peut prendre jusqu’à vingt jours ouvrables de plus
procedure-early-removal-remove = S’il a accordé la demande, le bureau radie le nom dans les cinq jours ouvrables
procedure-review = Contester la décision d’inscription
    .what = Selon les lois générales sur les recours. Des lois spéciales peuvent fixer d’autres délais.
procedure-review-ask-reconsideration = La personne forme un recours administratif (行政复议) dans les soixante jours
procedure-review-sue = Ou la personne saisit le juge administratif (行政诉讼) dans les six mois

procedure-not-acted = Le nom devrait être radié et ne l’est pas
    .what = Selon la loi générale sur les recours contre les autorités. Un tribunal décide.
procedure-not-acted-ask = La personne demande par écrit au bureau de radier le nom
procedure-not-acted-sue = Si le bureau ne fait rien pendant deux mois après la demande, la personne peut saisir le juge

## Conséquences

effect-publication = L’inscription est affichée sur le site web de l’autorité de régulation
effect-circulation = L’inscription est partagée avec la plateforme d’information de crédit de l’État
effect-approvals-and-qualifications = L’inscription peut peser lourd dans les décisions sur les autorisations et les qualifications
effect-procurement-and-bidding = L’inscription peut peser lourd dans les achats publics et les appels d’offres
effect-inspections = L’autorité de régulation peut contrôler plus souvent
effect-no-approval-on-a-pledge = L’autorité de régulation peut refuser l’autorisation rapide sur simple engagement (告知承诺制)
effect-finance = Les banques et les assureurs peuvent tenir compte de l’inscription quand ils prêtent, investissent ou assurent

## Interdictions

bar-bank-work = Postes ou travail dans la banque, à vie par la décision de sanction
bar-insurance-work = Activité d’assurance, à vie par la décision de sanction

## Notes

note-ban-outlives-the-list = Deux choses différentes : l’inscription prend fin après trois ans, ou plus tôt, mais l’interdiction à vie qui y a conduit continue jusqu’à ce que la sanction elle-même soit annulée. Les Dispositions ne disent pas qu’une interdiction en cours s’oppose à la radiation anticipée.
note-no-ground-met = D’après ces faits, aucun des motifs des articles 4 à 6 n’existe. La décision peut être contestée ; elle doit indiquer ses motifs.
note-heavier-penalty-conditions = À vérifier : l’article 5 demande plus qu’une infraction. Il faut l’un des types de comportement qu’il nomme, une sanction expressément plus lourde que d’habitude (从重) ou des restrictions d’accès au marché, une cession d’actions ou une autorisation retirée, et une atteinte grave à la concurrence loyale et à l’ordre public.
note-penalty-before-october = Un point ouvert : les Dispositions sont en vigueur depuis le 1er octobre 2026 et n’ont pas d’article sur les sanctions décidées avant. Il n’est pas dit si une telle sanction peut mener à une inscription. Cela peut être soulevé dans des observations ou dans un recours.
note-performance-alone-is-not-enough = Souvent mal compris : exécuter la sanction ne met pas fin par soi-même à l’inscription. La radiation anticipée demande une année complète, le dommage éliminé, rien de nouveau, une demande et une décision.
note-silence-is-acceptance = Le bureau n’a pas répondu dans les cinq jours ouvrables ; la demande compte donc comme recevable dès le jour de sa réception, et les vingt jours ouvrables courent à partir de là.
note-false-papers = Qui cache intentionnellement des faits réels ou remet de faux documents pour une radiation anticipée, dans un cas grave, retourne sur la liste, et la durée recommence. L’article ne dit ni à partir de quel jour, ni si une nouvelle demande est possible après une autre année.
note-provincial-consent = À vérifier : un bureau de niveau préfectoral ou inférieur a besoin de l’accord du bureau provincial, pour l’inscription comme pour la radiation.
note-measures-are-possible = Les mesures sont de celles que l’autorité de régulation peut prendre, et les banques peuvent utiliser l’inscription ; les Dispositions ne les ordonnent pas. Elles ne connaissent pas de restrictions de voyage.
note-remedies-not-told = À vérifier : la décision disait-elle qu’elle peut être contestée, où et jusqu’à quand ? Sinon, le délai pour la contester ne commence que lorsque cela a été connu ou aurait dû l’être ; il prend fin au plus tard un an après la connaissance de la décision elle-même.
note-freshness = Actualité : le texte a été comparé en novembre 2026, quelques semaines après son entrée en vigueur. Il est dit à titre d’essai (试行), et aucune pratique n’est encore connue.

## Ce qui est supposé de l’avenir

assume-not-listed-again = il n’y a pas de nouvelle décision d’inscription

## Sources

source-nfra-3-2026 = Dispositions de l’Administration nationale de régulation financière sur la liste des manquements graves à la confiance (2026, à titre d’essai)
    .short = Dispositions de 2026 de l’autorité de régulation financière
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
source-banks-2015 = Loi sur les banques commerciales (modifiée en 2015)
    .short = Loi sur les banques commerciales
source-bank-supervision-2006 = Loi sur la surveillance bancaire (modifiée en 2006)
    .short = Loi sur la surveillance bancaire
source-insurance-2015 = Loi sur les assurances (modifiée en 2015)
    .short = Loi sur les assurances
