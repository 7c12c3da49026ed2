# La publicité des sanctions douanières sur Credit China : tous les textes qu’une personne lit à son sujet.

title = Sanctions douanières affichées sur Credit China (海关失信信息公示)
    .short = Publicité des sanctions douanières
act = mettre fin à la publicité de cette inscription
gone = la publicité prend fin
was = la publicité a pris fin
about = L’administration des douanes affiche des sanctions d’entreprises, et des places sur la liste douanière, sur le site web Credit China (信用中国). Les informations mineures ne doivent pas être affichées ; les informations générales sont affichées pendant un an, les informations graves pendant trois ans. La réparation peut être demandée après trois mois ou un an. La note des douanes de l’entreprise est un autre dossier.
keeper = l’administration des douanes
look-for = Une inscription sur Credit China (信用中国) ou sur un site web des douanes qui nomme une administration des douanes (海关) comme auteur de la décision, avec le numéro de la décision de sanction (行政处罚决定书).
actor-person = l’entreprise
actor-higher-court = l’administration des douanes, une autorité de recours ou un tribunal

## Groupes de questions

group-display = Qu’est-ce qui est affiché, et depuis quand ?
group-repair = Quelles conditions de la réparation sont réunies ?
group-application = Que s’est-il passé avec une demande de réparation ?
group-errors = La sanction est-elle tombée, et la publicité a-t-elle pris fin ?

## Faits

fact-shown_on = Depuis quel jour l’information est-elle affichée ?
    .name = premier jour de la publicité
    .help = Le jour où Credit China l’a affichée pour la première fois. On peut aussi répondre par un mois ou une année seulement.
    .why = Les durées pourraient courir à partir de là, ou de la sanction ; la règle à ce sujet n’a pas été trouvée (art. 35(1) des Mesures de 2026).

fact-kinds = Qu’est-ce qui est affiché ?
    .name = ce qui est affiché
    .help = Choisir tout ce que la décision contient. Une amende selon la procédure ordinaire est « une autre sanction ».
    .why = La classe décide combien de temps l’information est affichée (art. 34 des Mesures de 2026).
fact-kinds-warning = Un avertissement (警告)
fact-kinds-public-criticism = Une critique publique (通报批评)
fact-kinds-summary-procedure = Une sanction selon la procédure simplifiée (简易程序)
fact-kinds-other-penalty = Une autre sanction, par exemple une amende
fact-kinds-licence-revoked = Une autorisation retirée (吊销许可证件)
fact-kinds-broking-ban = Une interdiction de l’activité de déclarant en douane (禁止从事报关业务)
fact-kinds-smuggling = Une sanction pour contrebande (走私)
fact-kinds-export-control = Une sanction pour violation délibérée du contrôle des exportations
fact-kinds-serious-list = Une place sur la liste douanière des sujets gravement malhonnêtes, ou la sanction qui en est l’origine

fact-penalty_on = Quelle date figure sur la décision de sanction ou sur la décision d’inscription ?
    .name = date de la décision
    .help = La date de la décision de sanction (行政处罚决定书) ou de la décision d’inscription.
    .why = Les durées pourraient courir à partir d’elle ; les règles générales de Credit China comptent à partir du document (art. 7 des Mesures de 2025 sur la réparation du crédit).

fact-corrected = L’infraction a-t-elle été corrigée et les effets néfastes ont-ils été éliminés ?
    .name = correction de l’infraction
    .help = Avec des preuves.
    .why = C’est une condition de la réparation (art. 36 et 37 des Mesures de 2026).
    .step = l’entreprise corrige l’infraction et élimine les effets néfastes

fact-pledged = L’entreprise a-t-elle donné un engagement de crédit ?
    .name = engagement de crédit
    .help = Par écrit (信用承诺书).
    .why = C’est une condition de la réparation, et il ne suffit pas à lui seul (art. 36 des Mesures de 2026).
    .step = l’entreprise donne un engagement de crédit écrit

fact-not_repairable = Une loi, un règlement administratif ou un document de politique centrale dit-il que cette affaire ne peut pas être réparée ?
    .name = affaire qui ne peut pas être réparée
    .help = Un tel document devrait le dire expressément.
    .why = Il n’y a alors pas de réparation (art. 40 des Mesures de 2026).

fact-applied = La réparation a-t-elle été demandée ?
    .name = demande de réparation
    .help = Indiquer le jour de la réception.
    .why = Avant la fin de la durée, rien ne se passe sans elle (art. 36 des Mesures de 2026).
    .step = l’entreprise demande la réparation

fact-accepted = La demande a-t-elle été déclarée recevable ?
    .name = recevabilité de la demande
    .help = La recevabilité (受理) n’est pas encore une décision.
    .why = Les sept jours ouvrables pour la décision courent à partir de là (art. 38(2) des Mesures de 2026).
    .step = l’administration des douanes déclare la demande recevable

fact-complex = L’administration des douanes a-t-elle traité le cas comme complexe ?
    .name = cas complexe
    .help = Elle peut alors prendre dix jours ouvrables de plus.
    .why = Cela repousse le dernier jour pour la décision (art. 38(2) des Mesures de 2026).

fact-granted = La réparation a-t-elle été accordée ?
    .name = décision accordant la réparation
    .help = La décision de l’administration des douanes (准予修复).
    .why = La publicité doit alors cesser (art. 39 des Mesures de 2026).
    .step = l’administration des douanes accorde la réparation

fact-basis_annulled = La sanction a-t-elle été modifiée, annulée, ou déclarée illégale ou nulle ?
    .name = fin de la sanction
    .help = Par l’administration des douanes elle-même, à la suite d’un recours administratif ou par un tribunal. Indiquer le jour où cela a pris effet.
    .why = Une sanction publiée doit alors être retirée dans les trois jours ouvrables (art. 48(2) et 85 de la Loi sur les sanctions administratives).
    .step = la sanction est modifiée ou annulée

fact-stopped = La publicité a-t-elle pris fin ?
    .name = fin de la publicité
    .help = Le jour où l’information n’était plus affichée.
    .why = Les conséquences dépendent de ce jour.
    .step = l’administration des douanes met fin à la publicité

## Questions de droit ouvertes

reading-transition = La publicité a commencé avant le 1er avril 2026. Les Mesures de 2026 s’y appliquent-elles ? Elles ne disent rien de ce qui est déjà affiché.
reading-transition-new-text = Oui : leurs classes, leurs durées et leur réparation
reading-transition-old-text = Non : les règles plus anciennes continuent de valoir pour elle

reading-period-start = À partir de quand les durées courent-elles ? Les Mesures le laissent à une autre règle de l’administration des douanes, qui n’a pas été trouvée.
reading-period-start-display = À partir du premier jour de la publicité
reading-period-start-penalty = À partir de la date de la décision, comme dans les règles générales de Credit China

reading-full-period = Quand des mois ou des années sont-ils complets (满) ?
reading-full-period-next-day = Le lendemain du jour correspondant : le premier jour n’est pas compté, et la durée prend fin avec le jour correspondant
reading-full-period-same-day = Le jour correspondant lui-même

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

## Définitions, telles qu’elles apparaissent dans les explications

define-is_serious = l’information est grave (严重)
define-is_general = l’information est générale (一般)
define-is_minor = l’information est mineure (轻微)
define-start = le jour à partir duquel les durées sont comptées
define-three_months_full = trois mois sont complets
define-one_year_full = un an est complet
define-three_years_full = trois ans sont complets
define-put_right = l’infraction est corrigée et un engagement est donné
define-may_ask = toutes les conditions pour demander la réparation sont réunies
define-grant = l’administration des douanes accorde la réparation
define-three_days = trois jours ouvrables
define-decision_days = sept jours ouvrables, ou dix-sept dans un cas complexe

## Voies pour mettre fin à la publicité

path-minor-not-shown = Les informations mineures ne doivent pas être affichées
    .what = Les avertissements, la critique publique et les sanctions selon la procédure simplifiée ne sont pas affichés du tout. S’ils le sont, il est possible de le signaler à tout moment à l’administration des douanes.
path-general-year = L’année est terminée (informations générales)
    .what = Les informations générales sont affichées pendant un an ; ensuite, l’administration des douanes met fin à la publicité. D’autres lois et les règles nationales de crédit priment quand elles en disposent autrement.
path-serious-three-years = Les trois ans sont terminés (informations graves)
    .what = Les informations graves sont affichées pendant trois ans ; ensuite, l’administration des douanes met fin à la publicité. D’autres lois et les règles nationales de crédit priment quand elles en disposent autrement.
path-general-repair = Une demande après trois mois (informations générales)
    .what = Une fois l’infraction corrigée et un engagement donné, l’entreprise peut demander la réparation après trois mois. D’autres conditions de lois ou de règles douanières peuvent s’ajouter (art. 36(3)). L’administration des douanes décide.
path-serious-repair = Une demande après un an (informations graves)
    .what = Une fois l’infraction corrigée et un engagement donné, l’entreprise peut demander la réparation après un an. D’autres conditions de lois ou de règles douanières peuvent s’ajouter (art. 36(3)). L’administration des douanes décide.
path-granted = La réparation est accordée
    .what = Une fois la réparation accordée, l’administration des douanes doit mettre fin à la publicité. Aucun nombre de jours n’est fixé.
path-basis-annulled = La sanction tombe
    .what = Une sanction publiée qui est modifiée, annulée, ou déclarée illégale ou nulle doit être retirée dans les trois jours ouvrables, et les raisons rendues publiques.

## Procédures

procedure-repair = Demander la réparation
    .what = La preuve que l’infraction est corrigée, un engagement, et d’autres documents que l’administration des douanes demande.
procedure-repair-apply = L’entreprise fait la demande à l’administration des douanes
procedure-repair-accept = L’administration des douanes se prononce sur la recevabilité dans les trois jours ouvrables, et donne ses raisons si la demande n’est pas recevable
procedure-repair-decide = L’administration des douanes décide dans les sept jours ouvrables à partir de la recevabilité, dans les cas complexes dans les dix-sept
procedure-repair-complain = Si la demande n’est pas déclarée recevable, ou si la réparation est refusée, l’entreprise peut faire une réclamation (申诉) auprès de l’administration des douanes ; aucun délai n’est fixé

procedure-objection = Contester ce que les douanes affichent
    .what = Chacun peut contester les informations de crédit que les douanes affichent, preuves à l’appui. La réponse est due « dans le délai prescrit », que les Mesures n’indiquent pas.
procedure-objection-object = L’entreprise, ou toute autre personne, conteste

## Conséquences de la publicité

effect-publication = L’information est affichée sur Credit China

## Interdictions

bar-customs-rating = La note des douanes « malhonnête » ou « gravement malhonnête », qui a ses propres durées

## Notes

note-start-not-found = Non trouvé : la règle de l’administration des douanes sur le premier jour de ces durées. Les deux jours possibles sont indiqués.
note-other-rules-prevail = Bon à savoir : quand une loi, un règlement administratif ou les règles nationales de crédit en disposent autrement, ces textes priment. Les règles générales de Credit China ne promettent pas de fin à la durée maximale quand des obligations ne sont pas accomplies.
note-shown-although-minor = D’après ces faits, rien ne devrait être affiché. La voie est une contestation auprès de l’administration des douanes.
note-pledge-alone-is-not-enough = Souvent mal compris : un engagement seul ne produit rien. L’infraction doit être corrigée, les effets néfastes éliminés et le temps d’attente écoulé.
note-rating-is-separate = Un dossier distinct : mettre fin à la publicité ne change pas la note des douanes, et une meilleure note ne met pas par elle-même fin à la publicité. Les textes ne les relient pas.
note-which-window = Où s’adresser : les règles générales permettent de passer par Credit China pour toute demande, que le site transmet ; les Mesures des douanes parlent de l’administration des douanes. Les deux textes ne disent pas lequel prime, et les règles générales laissent libres les systèmes propres des autorités.
note-older-displays = Non vérifié : les règles antérieures à avril 2026 sur cette publicité n’ont pas été lues, et rien ne dit comment ce qui était affiché alors est traité.
note-freshness = Actualité : aucune modification des Mesures de 2026 n’a été trouvée jusque vers l’été 2026. Des modifications ultérieures ne peuvent pas être exclues.

## Sources

source-gacc-2026 = Mesures sur le crédit des entreprises enregistrées et déclarées auprès des douanes (Administration générale des douanes, arrêté n° 282 de 2026)
    .short = Mesures de 2026 sur le crédit douanier
source-gacc-2021 = Mesures sur le crédit des entreprises enregistrées et déclarées auprès des douanes (Administration générale des douanes, arrêté n° 251 de 2021)
    .short = Mesures de 2021 sur le crédit douanier
source-credit-repair-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, 2025)
    .short = Mesures de 2025 sur la réparation du crédit
source-penalty-law-2021 = Loi sur les sanctions administratives (révisée en 2021)
    .short = Loi sur les sanctions administratives
source-civil-code = Code civil
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
