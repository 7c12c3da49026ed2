# La base de données des violations graves de l’intégrité scientifique : tous les textes qu’une personne lit à son sujet.

title = La base de données des violations graves de l’intégrité scientifique (科研诚信严重失信行为数据库)
    .short = Intégrité scientifique
about = L’administration de la science peut interdire à des personnes et à des institutions la recherche financée par l’État et les inscrire dans cette base de données. Une interdiction court un certain nombre d’années, ou définitivement, à partir du jour de la notification de la décision. Elle ne peut être raccourcie que pour une contribution majeure, et l’administration n’est pas tenue d’accepter. Le texte dit combien de temps l’interdiction court, mais non combien de temps l’inscription reste dans la base de données.
keeper = l’administration de la science
look-for = Une décision (处理决定书) d’une administration de la science qui interdit d’entreprendre des recherches financées par des fonds publics ou d’y participer (禁止承担或参与财政资金支持的科学技术活动), qui retire une qualification pour les gérer ou pour leur fournir des services, et qui dit que la personne ou l’entité est inscrite dans la base de données des violations graves de l’intégrité scientifique (记入科研诚信严重失信行为数据库).

actor-authority = l’administration de la science

## Groupes de questions

group-decision = Que sait-on de la décision ?
group-re-examination = A-t-on entrepris quelque chose contre la décision ?
group-reduction = Une interdiction plus courte est-elle possible ?
group-afterwards = Que sait-on d’autre ?

## Faits

fact-served_on = Quel jour la décision a-t-elle été notifiée ?
    .name = notification de la décision
    .help = Le jour de la notification (送达), et non la date de la décision. Si elle a été annoncée publiquement parce que la personne était introuvable, le jour situé trente jours après.
    .why = L’interdiction court à partir de là, de même que les quinze jours pour demander le réexamen (art. 39(2), 40(1) et 42(1) des Dispositions de 2026).

fact-who = Qui est frappé de l’interdiction ?
    .name = qui est frappé de l’interdiction
    .help = Les chercheurs, les évaluateurs et le personnel sont des personnes. Si une entité a organisé la violation ou mal géré, ses responsables sont frappés de l’interdiction avec elle.
    .why = Les fourchettes de durée diffèrent pour les entités et les personnes ; les responsables ont la même durée que leur entité (art. 12 à 21).
fact-who-person = Une personne, pour son propre comportement
fact-who-responsible-person = Une personne responsable d’une entité
fact-who-unit = Une entité : institut, université, société, agence ou entreprise de services

fact-ban = L’interdiction est-elle pour une durée fixe ou définitive ?
    .name = sorte d’interdiction
    .help = La décision l’indique.
    .why = Une interdiction définitive ne s’écoule pas (par exemple art. 18(3)).
fact-ban-fixed = Pour une durée fixe
fact-ban-permanent = Définitive (永久)

fact-ban_months = Combien de mois l’interdiction dure-t-elle ?
    .name = durée de l’interdiction en mois
    .help = Douze pour chaque année. La durée figure dans la décision.
    .why = Le dernier jour de l’interdiction se calcule à partir d’elle (art. 42(1)).

fact-suspension = Les demandes de la personne ont-elles été suspendues pendant l’enquête ?
    .name = suspension pendant l’enquête
    .help = S’il y a des preuves que l’infraction a déjà eu des effets très graves ou causé une perte grave de fonds publics, les recherches doivent être arrêtées, et les versements comme la réception de nouvelles demandes des responsables doivent être suspendus (art. 29).
    .why = Le temps d’une telle suspension est déduit de l’interdiction (art. 42(1)).
fact-suspension-none = Non
fact-suspension-until-the-decision = Oui, sans interruption jusqu’à la décision
fact-suspension-ended-before = Oui, mais elle a pris fin plus tôt

fact-suspended_since = Quel jour la suspension a-t-elle commencé ?
    .name = début de la suspension
    .help = Seulement s’il y en a eu une.
    .why = Une suspension qui a continué jusqu’à la décision fait compter l’interdiction à partir de son premier jour (art. 42(1)).

fact-made_public = La décision a-t-elle été rendue publique ?
    .name = publication de la décision
    .help = Les décisions sur des affaires d’une large portée et qui attirent beaucoup l’attention du public sont publiées.
    .why = La publication est une conséquence à part ; le texte ne lui fixe pas de fin (art. 39(3)).

fact-review_received = L’organisme qui a décidé a-t-il reçu une demande de réexamen ?
    .name = réception de la demande de réexamen
    .help = Le réexamen (复查) est demandé par écrit, avec des raisons et des preuves, de la façon que la décision indique.
    .why = L’organisme dispose de cinq jours ouvrables pour la déclarer recevable ou non (art. 40(2)).
    .step = la personne demande le réexamen à l’organisme qui a décidé

fact-review_accepted = L’organisme a-t-il déclaré la demande recevable ?
    .name = recevabilité de la demande de réexamen
    .help = S’il refuse, il doit dire pourquoi.
    .why = À partir de là, il dispose de soixante jours pour décider (art. 40(2)).
    .step = l’organisme déclare la demande recevable

fact-decision_lifted = La décision a-t-elle été levée ?
    .name = levée de la décision
    .help = Au réexamen, à la suite d’un recours administratif ou par un tribunal.
    .why = Sans la décision, il n’y a pas d’interdiction (art. 40 et 41).
    .step = l’organisme qui a décidé, une autorité de recours ou un tribunal lève la décision

fact-review_or_lawsuit = La personne a-t-elle aussi formé un recours administratif ou saisi le juge ?
    .name = recours administratif ou recours devant le juge
    .help = Un recours administratif (行政复议) ou un recours devant le juge administratif (行政诉讼), pendant que le réexamen était en cours.
    .why = Une demande de réexamen compte alors comme retirée (art. 41(2)).

fact-contribution = La personne ou l’entité a-t-elle apporté une contribution majeure ?
    .name = contribution majeure
    .help = À une innovation scientifique ou une transformation technique majeure, et à l’État et à la société (重大贡献).
    .why = C’est seulement alors que l’interdiction peut être raccourcie (art. 42(2)).

fact-corrected = La violation a-t-elle été corrigée et toutes les obligations de la décision ont-elles été accomplies ?
    .name = correction de la violation
    .help = Tout ce que la décision ordonne (完全履行处理决定要求整改义务).
    .why = C’est l’une des conditions d’une interdiction plus courte (art. 42(2)).
    .step = la violation est corrigée et toutes les obligations de la décision sont accomplies

fact-reduction_asked = Une interdiction plus courte a-t-elle été demandée ?
    .name = demande d’une interdiction plus courte
    .help = L’administration n’agit que sur demande.
    .why = C’est l’une des conditions (art. 42(2)).
    .step = la personne ou l’entité demande une interdiction plus courte

fact-reduction_granted = L’administration a-t-elle raccourci l’interdiction ?
    .name = décision de raccourcir l’interdiction
    .help = Une décision de l’administration qui a pris la première.
    .why = Elle peut raccourcir l’interdiction, mais n’y est pas tenue (art. 42(2)).
    .step = l’administration raccourcit l’interdiction

fact-reduced_until = Jusqu’à quel jour l’interdiction raccourcie court-elle ?
    .name = dernier jour de l’interdiction raccourcie
    .help = La décision de la raccourcir l’indique.
    .why = Le texte ne dit pas de combien une interdiction peut être raccourcie (art. 42(2)).

fact-deleted = L’inscription a-t-elle été retirée de la base de données ?
    .name = retrait de la base de données
    .help = Le jour où, selon l’administration, elle n’y est plus.
    .why = Le texte ne dit pas quand cela arrive (art. 39(4) et 42).

## Questions de droit ouvertes

reading-transition = La décision a été notifiée avant le 20 mars 2026. Quel texte s’applique à l’interdiction depuis ? Le nouveau texte ne le dit pas.
reading-transition-old-text = Les Dispositions provisoires de 2020, dont les articles sur les interdictions n’ont pas été lus
reading-transition-new-text = Les Dispositions de 2026

reading-first-day = Le jour de la notification fait-il lui-même partie de l’interdiction ?
reading-first-day-not-counted = Non : le décompte commence le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : l’interdiction est comptée « à partir du jour de » la notification (自送达之日起), elle prend donc fin un jour plus tôt

reading-entry-end = Quand l’inscription quitte-t-elle la base de données ? Le texte ne le dit pas.
reading-entry-end-with-the-ban = Avec l’interdiction, pour laquelle elle a été faite
reading-entry-end-not-said = Pas selon ce texte : il ne donne pas de durée pour l’inscription

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ?
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

## Définitions

define-full_ban = le dernier jour si l’interdiction est comptée à partir de la notification
define-full_credit = le dernier jour si la suspension compte en entier
define-counted_ban = le dernier jour de l’interdiction, moins le temps d’une suspension
define-ban_end = le dernier jour de l’interdiction
define-real_end = la fin de l’interdiction : écoulée, levée ou raccourcie

## Voies de sortie

path-ban-runs-out = L’interdiction s’écoule, et l’inscription avec elle (selon une lecture)
    .what = Une interdiction pour une durée fixe prend fin d’elle-même ; le temps d’une suspension pendant l’enquête est déduit. Le texte ne dit pas si l’inscription quitte alors la base de données, cela repose donc sur une lecture. La fin de l’interdiction elle-même figure sous « Ce qu’apporte l’inscription, et jusqu’à quand ».
path-reduction = L’interdiction est raccourcie pour une contribution majeure, et l’inscription prend fin avec elle (selon une lecture)
    .what = Après une contribution majeure, une fois la violation corrigée et toutes les obligations de la décision accomplies, l’administration peut raccourcir l’interdiction sur demande. Elle le peut, mais n’y est pas tenue, et le texte ne dit ni de combien, ni si l’inscription prend fin avec l’interdiction.
path-re-examination = La décision est levée
    .what = Dans les quinze jours à partir de la notification, la personne peut demander le réexamen à l’organisme qui a décidé ; le recours administratif et le recours devant le juge sont aussi ouverts. Si la décision est levée, l’interdiction et l’inscription ont perdu leur fondement ; que l’inscription doive alors disparaître est une interprétation. L’interdiction continue pendant un réexamen.

## Procédures

procedure-re-examination = Réexamen (复查)
    .what = L’organisme qui a décidé examine à nouveau les faits et le fondement. Les jours sans le mot « ouvrables » sont ici des jours civils (art. 52).
procedure-re-examination-ask = La personne le demande dans les quinze jours civils après avoir reçu la décision ; si le dernier jour est un jour de repos, le jour ouvrable suivant
procedure-re-examination-accept = L’organisme dit dans les cinq jours ouvrables si la demande est recevable
procedure-re-examination-decide = L’organisme décide dans les soixante jours civils après l’avoir déclarée recevable
procedure-remedies = Recours administratif et recours devant le juge
    .what = Selon les lois générales, contre la décision. Si l’un d’eux est choisi pendant qu’un réexamen est en cours, la demande de réexamen compte comme retirée (art. 41(2)).
procedure-remedies-reconsideration = La personne forme un recours administratif (行政复议) dans les soixante jours à partir de la connaissance de la décision
procedure-remedies-lawsuit = La personne saisit le juge administratif (行政诉讼) dans les six mois à partir de la connaissance de la décision, si aucun recours administratif n’a été formé

procedure-reduction = Demander une interdiction plus courte
    .what = Seulement après une contribution majeure. Le texte ne fixe de délai ni pour demander ni pour décider.
procedure-reduction-ask-reduction = La personne ou l’entité la demande à l’administration qui a pris la décision

## Conséquences

effect-funded-research = Interdiction d’entreprendre des recherches financées par des fonds publics ou d’y participer, ou de les gérer, de les évaluer ou de leur fournir des services, selon la décision
effect-integrity-database = L’inscription figure dans la base de données des violations graves de l’intégrité scientifique
effect-circulation = La décision est transmise à l’employeur ou à l’organisme supérieur, et l’inscription à la plateforme nationale d’information de crédit
effect-publication = La décision est publique

## Notes

note-old-text-not-read = Non vérifié : l’interdiction date de l’époque des Dispositions provisoires de 2020. Leurs articles sur les interdictions et les recours n’ont pas été lus, c’est pourquoi rien n’en est calculé. Si le nouveau texte s’applique aussi aux anciennes interdictions, ses réponses sont indiquées.
note-entry-has-no-term = Un silence du texte : il dit combien de temps l’interdiction court, et non combien de temps l’inscription reste dans la base de données ou sur la plateforme nationale. Il vaut la peine de poser la question à l’administration après la fin de l’interdiction.
note-permanent = Une interdiction définitive ne s’écoule pas. Elle ne peut qu’être levée, ou être raccourcie pour une contribution majeure si l’administration l’accepte.
note-check-the-band = À vérifier dans la décision : la durée dépend de l’effet de la violation. Pour les entités, jusqu’à deux ans, deux à cinq ans, ou plus de cinq ans jusqu’à une interdiction définitive ; pour les personnes, jusqu’à trois ans, trois à cinq ans, ou plus de cinq ans jusqu’à une interdiction définitive.
note-credit-for-suspension = À vérifier dans la décision : le temps d’une suspension avant la décision doit être déduit de l’interdiction. Si elle a pris fin plus tôt, seuls ses propres jours comptent, et la fin se situe entre les deux jours indiqués.
note-no-stay = L’interdiction continue pendant le réexamen.
note-lawsuit-ends-the-re-examination = Attention : celui qui forme un recours administratif ou saisit le juge pendant qu’un réexamen est en cours est traité comme ayant retiré la demande de réexamen.
note-same-term-as-the-unit = Les personnes directement responsables sont frappées de l’interdiction pour la même durée que l’entité.
note-heard-before-the-decision = À vérifier : avant la décision, la personne devait être entendue et informée des faits, des raisons, et du droit de répondre avec son délai.
note-other-rules-of-the-body = D’autres règles peuvent s’appliquer : une autorité dont les propres règles ne sont pas plus clémentes peut suivre celles-ci.

## Sources

source-science-2026 = Dispositions sur l’enquête et le traitement des violations dans les activités scientifiques et technologiques (ministère des Sciences et des Technologies, 2026)
    .short = Dispositions de 2026
source-science-old = Dispositions provisoires sur le traitement des violations dans les activités scientifiques et technologiques (ministère des Sciences et des Technologies, 2020)
    .short = Dispositions provisoires de 2020
source-civil-code = Code civil
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
source-reconsideration-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
