# Sociétés qui ont falsifié ou retenu des statistiques : tous les textes qu’une personne lit au sujet de leur publicité.

title = La publicité des sociétés malhonnêtes en matière de statistiques (统计失信企业信息公示)
    .short = Statistiques
about = L’administration des statistiques affiche sur ses sites web quelles sociétés ont falsifié ou retenu des statistiques qu’elles doivent à l’État, ou y ont fait obstacle. Depuis le 19 mai 2022, un arrêté du Bureau national des statistiques régit les cas graves ; seuls ses premiers articles ont pu être lus. Ce qui est dit des durées vient du texte de 2019.
keeper = l’administration des statistiques
look-for = 统计严重失信企业 (ou, avant mai 2022, aussi 统计一般失信企业) sur le site web d’un bureau des statistiques, dans sa rubrique 统计失信企业信息公示, sur Credit China ou dans le registre national des entreprises.

actor-authority = l’administration des statistiques
actor-person = la société

## Groupes de questions

group-decision = Que sait-on de la décision et de la publicité ?
group-since = Que s’est-il passé depuis ?

## Faits

fact-class = Dans quelle classe la société a-t-elle été mise ?
    .name = classe de la société
    .help = La décision dit 统计一般失信 (générale) ou 统计严重失信 (grave).
    .why = Depuis le 19 mai 2022, l’arrêté qui a été trouvé ne concerne que les cas graves (art. 2 des Mesures de 2022).
fact-class-general = Malhonnêteté générale en matière de statistiques (统计一般失信)
fact-class-serious = Malhonnêteté grave en matière de statistiques (统计严重失信)

fact-decided_on = Quel jour la décision qui met la société dans cette classe a-t-elle été prise ?
    .name = décision sur la classe
    .help = La date de la décision (认定决定). On peut aussi répondre par un mois ou une année seulement.
    .why = Elle indique quel texte s’applique, et la publicité doit commencer dans les vingt jours ouvrables à partir d’elle (art. 14 des Mesures de 2019).

fact-published_on = Quel jour la société a-t-elle été affichée pour la première fois ?
    .name = premier jour de la publicité
    .help = Le jour indiqué sur le site web du bureau des statistiques.
    .why = L’année de publicité est supposée courir à partir de là (art. 16 des Mesures de 2019).
    .step = l’administration affiche la société (sa durée de publicité commence alors)

fact-not_rectified = A-t-on constaté, pendant la publicité, que la société n’avait pas réparé le tort ?
    .name = constat que le tort n’a pas été réparé
    .help = 整改不到位被查实. L’administration en aurait informé la société.
    .why = La publicité est alors prolongée à deux ans (art. 16(2)).

fact-new_violation = Une autre violation des règles sur les statistiques a-t-elle été vérifiée pendant la publicité de la société ?
    .name = nouvelle violation vérifiée
    .help = Le jour où elle a été vérifiée (查实之日). S’il y en a eu plusieurs, la dernière.
    .why = À partir de ce jour, la société est affichée pendant deux ans (art. 16(2)).
    .step = une nouvelle violation est vérifiée

fact-put_right = La société a-t-elle tout réparé ?
    .name = tout réparé
    .help = 认真整改到位.
    .why = C’est l’une des conditions de la radiation anticipée (art. 16(1)).
    .step = la société répare tout

fact-asked = La société a-t-elle demandé à être radiée plus tôt ?
    .name = demande de radiation anticipée
    .help = Au bureau des statistiques qui l’affiche.
    .why = C’est l’une des conditions de la radiation anticipée (art. 16(1)).
    .step = la société demande la radiation anticipée

fact-checked_by_office = Le bureau des statistiques a-t-il vérifié et confirmé que tout a été réparé ?
    .name = confirmation par le bureau des statistiques
    .help = Le bureau qui affiche la société (履行公示职责的统计机构).
    .why = C’est l’une des conditions de la radiation anticipée (art. 16(1)).
    .step = le bureau des statistiques confirme que tout a été réparé

fact-deleted = La société a-t-elle été retirée du site web ?
    .name = retrait du site web
    .help = Le jour où elle n’était plus affichée.
    .why = La publicité prend fin ce jour-là.

## Questions de droit ouvertes

reading-transition = La décision date d’avant le 19 mai 2022 et concerne un cas grave. Quel texte régit la publicité depuis ? Les articles finals du nouveau texte n’ont pas été lus.
reading-transition-old-text = Les Mesures de 2019 (ou, pour des décisions plus anciennes, celles de 2015)
reading-transition-new-text = Les Mesures de 2022, dont les durées n’ont pas été lues

reading-general-class = Les Mesures de 2022 ne concernent que les cas graves. Celles de 2019 continuent-elles de valoir pour la classe générale ?
reading-general-class-goes-on = Oui : rien dans les articles qui ont été lus ne les remplace
reading-general-class-ended = Non : les articles finals, qui n’ont pas été lus, les ont peut-être abrogées

reading-display-start = La société est affichée pendant un an. À partir de quand ? L’article ne le dit pas.
reading-display-start-publication = À partir du premier jour où elle est affichée
reading-display-start-decision = À partir de la décision

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ?
reading-makeup-days-counted = Oui, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Non ; seuls le sont les jours du lundi au vendredi

## Définitions

define-old_text = les Mesures de 2019 s’appliquent
define-display_start = début de la publicité
define-first_last_day = dernier jour de la publicité sans nouvelle violation : un an, ou deux si le tort n’a pas été réparé
define-last_day = dernier jour de la publicité
define-six_months_shown = la société est affichée depuis six mois

## Voies de sortie

path-display-ends = La durée de publicité s’écoule
    .what = Une société est affichée pendant un an. L’année devient deux ans s’il est constaté qu’elle n’a pas réparé le tort ; une nouvelle violation entraîne deux ans à partir du jour où elle est vérifiée. Aucun nombre de jours n’est fixé pour mettre fin à la publicité.
path-early-removal = Le bureau des statistiques radie la société de façon anticipée
    .what = Si la société a tout réparé et le demande, et que le bureau l’a vérifié, le bureau peut la radier plus tôt. Il n’y est pas tenu. La société doit avoir été affichée pendant six mois au moins.
path-repair-2022 = Réparation du crédit selon les Mesures de 2022
    .what = Les Mesures de 2022 disent que la réparation du crédit (信用修复) fait partie de ce qu’elles régissent. Les conditions, le délai et la procédure n’ont pas été lus, aucun jour ne peut donc être donné.
path-term-2015 = La durée de publicité selon les Mesures de 2015
    .what = Les Mesures de 2015 n’ont pas été lues. Leur durée de publicité n’est pas connue ici, aucun jour ne peut donc être donné.

assume-no-new-finding = aucune nouvelle violation n’est vérifiée pendant la publicité de la société, et il n’est pas constaté que le tort n’a pas été réparé

## Procédures

procedure-display = Publicité de la société
    .what = L’administration qui a pris la décision affiche la société sur son site web.
procedure-display-publish = L’administration affiche la société, dans les vingt jours ouvrables à partir de la décision

procedure-early-removal = Radiation anticipée
    .what = Le bureau peut radier la société plus tôt. Aucun délai pour sa réponse n’a été lu.
procedure-early-removal-ask = La société demande à être radiée
procedure-early-removal-check = Le bureau vérifie si tout a été réparé

## Conséquences

effect-publication = La société est affichée publiquement
effect-circulation = L’inscription est transmise aux systèmes financiers, au registre des entreprises et à d’autres systèmes de crédit
effect-inspections = La société est surveillée et contrôlée de plus près

## Notes

note-order-35-not-read = Les Mesures de 2022 (arrêté n° 35 du Bureau national des statistiques) n’ont pu être lues que jusqu’à l’article 3. Une page d’un bureau local des statistiques d’avril 2022 parle d’un an et d’au moins six mois, mais elle est antérieure à l’arrêté. Consulter l’arrêté avant de se fier à quoi que ce soit ici.
note-text-of-2015-not-read = Les Mesures de 2015 n’ont pas été lues. Un projet de ces Mesures n’est pas le droit, et rien n’en est calculé.
note-never-less-than-six-months = Une société est affichée pendant six mois au moins, quoi qu’elle fasse.
note-extended = Ici, la publicité dure plus longtemps : deux ans s’il a été constaté que le tort n’a pas été réparé, ou deux ans à partir du jour où une nouvelle violation a été vérifiée.
note-companies-only = Les Mesures de 2022 concernent les sociétés. Les personnes sanctionnées disciplinairement pour de fausses statistiques relèvent d’autres règles, qui ne font pas partie de cette liste.

## Sources

source-stat-2015 = Mesures provisoires sur la publicité des sociétés gravement malhonnêtes en matière de statistiques (2015)
    .short = Mesures de 2015
source-stat-2019 = Mesures sur le crédit statistique des sociétés (2019)
    .short = Mesures de 2019
source-stat-2022 = Mesures sur le crédit des sociétés gravement malhonnêtes en matière de statistiques (arrêté n° 35 de 2022)
    .short = Mesures de 2022
source-civil-code = Code civil
    .short = Code civil
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
