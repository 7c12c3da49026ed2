# Beaucoup de cas à la fois : delist batch.
# usage-… et failed-… disent ce qui s’est passé ; leur .fix dit quoi faire.

cli-batch = Examiner beaucoup de cas : un par ligne à l’entrée, un par ligne à la sortie
cli-arg-in = Les cas, un par ligne (JSON Lines) ; - lit l’entrée standard
cli-arg-out = Le fichier des résultats, un par ligne ; - les affiche
cli-arg-explain = Donner le résultat entier de chaque cas, avec toutes ses raisons ; sinon, seulement où en est chaque chose, et quand
cli-arg-brief = Omettre les voies et les textes applicables : seulement où en est la radiation, et quand
cli-arg-resume = Continuer un fichier laissé par une exécution interrompue
cli-arg-threads = Combien de cas traiter en même temps ; sans cela, autant que la machine a de processeurs
cli-arg-unnumbered = Omettre les numéros des lignes : chaque ligne ne dépend alors que de sa propre ligne, où qu’elle se trouve

batch-progress = Lignes : { $lines } ; mauvaises : { $bad }
batch-progress-part = { $percent } % lus, encore { $seconds } s environ
batch-done = Lignes : { $lines } ; traitées : { $answered } ; mauvaises : { $bad }.
batch-written = { $path } est écrit, non chiffré : la personne qui obtient le fichier peut le lire.
batch-bad-more = Les autres mauvaises lignes ne sont pas dites ici. Dans la sortie, chacune a sa propre ligne, qui dit ce qui ne va pas.
batch-personal = Lignes où une étiquette ou un identifiant ressemble au numéro d’une vraie personne : { $count }. Il n’est pas répété dans la sortie.
batch-interrupted = Arrêté. { $path } contient des lignes entières. La même commande avec --resume continue à leur suite.
batch-interrupted-printed = Arrêté. Ce qui a été affiché, ce sont des lignes entières.

usage-batch-bad = { $bad ->
    [one] Une ligne n’est pas un cas.
   *[other] { $bad } lignes ne sont pas des cas.
 } Dans la sortie, chacune a sa propre ligne, qui dit ce qui ne va pas.
    .fix = Toutes les autres lignes sont traitées. Corrigez celles-ci et relancez-les.
usage-batch-there = { $path } existe déjà, et rien n’est écrit par-dessus.
    .fix = Ajoutez --resume pour le continuer. Pour recommencer, enlevez-le ou nommez un autre fichier.
usage-batch-resume-printed = --resume demande un fichier à continuer, et cette sortie est affichée.
    .fix = Nommez un fichier au lieu de « - ».
usage-batch-sealed = { $path } devrait être chiffré, et beaucoup de cas s’écrivent ligne par ligne, en clair.
    .fix = Nommez un fichier qui ne finit pas par « .age », et chiffrez-le ensuite, avec « age -p ».
usage-batch-does-not-fit = { $path } contient autre chose que ce que ces lignes donnent maintenant.
    .fix = Reprenez la même entrée, le même programme, les mêmes règles, la même langue et les mêmes options, ou nommez un autre fichier. Celui-ci est resté tel quel.
usage-batch-unreadable = { $path } ne peut pas être lu : { $detail }.
    .fix = Vérifiez le nom. Rien n’a été écrit.
usage-batch-threads = « { $written } » n’est pas un nombre de cas à traiter en même temps.
    .fix = Écrivez un nombre entier de 1 à { $most }.
failed-batch-busy = Une autre exécution écrit { $path } en ce moment.
    .fix = Attendez qu’elle finisse, ou nommez un autre fichier.
failed-batch-input = { $path } n’a pas pu être lu jusqu’à la fin : { $detail }.
    .fix = Ce qui a été lu est traité. La même commande avec --resume continue à la suite.
failed-batch-output = La suite de { $path } n’a pas pu être écrite : { $detail }.
    .fix = Vérifiez le dossier et l’espace libre. La même commande avec --resume continue après la dernière ligne entière.
failed-batch-threads = Le système ne donne pas de fils d’exécution au programme : { $detail }.
    .fix = Fermez d’autres programmes, et réessayez.

## Le résumé de beaucoup de cas

cli-arg-summary = Écrire aussi dans ce fichier ce qu’il en est de tous les cas ensemble ; - l’affiche
cli-arg-summary-format = Comment écrire le résumé : text, csv ou html ; sans cela, selon la fin du nom du fichier

study-title = Ce qu’il en est de beaucoup de cas fictifs
study-about = Chaque cas compté ici est fictif. Les nombres disent ce que les règles donnent pour ces cas, et rien sur la fréquence de quoi que ce soit.
study-counted = Ce qui a été compté
study-lines = Lignes
study-cases = Lignes qui sont des cas
study-bad = Lignes qui ne sont pas des cas
study-listings = Inscriptions
study-standing = Où en est la radiation
study-standing-bars = Inscriptions selon l’état de la radiation
study-standing-open = ouverte maintenant
study-standing-opens-later = s’ouvre plus tard d’elle-même
study-standing-needs-steps = s’ouvre une fois des démarches faites
study-standing-depends = pas encore connue
study-standing-none-documented = aucune voie qui oblige n’est documentée
study-standing-count = { $standing } : { $count }
study-standing-parts = { $parts }
study-list = Liste
study-lists-bars = Inscriptions selon la liste
study-removal = Quand les inscriptions prennent fin
study-removal-about = Est compté le premier jour où une voie qui oblige peut être ouverte. Les voies que quelqu’un peut seulement prendre, ou qui sont seulement rapportées, sont laissées de côté.
study-as-things-stand = En l’état actuel
study-at-best = Si chaque démarche était faite le jour de l’examen
study-removal-counts = Le jour est connu exactement pour { $exact }, plus d’un jour est possible pour { $open }, et pour { $never } aucune voie qui oblige ne s’ouvre.
study-removal-bars = Inscriptions selon l’année du premier jour possible
study-year = Année
study-always = depuis le début
study-never = jamais
study-unknown = Ce qui est le plus souvent inconnu
study-unknown-bars = Inscriptions où un fait n’est pas connu
study-fact-heading = Fait
study-fact = { $fact } ({ $list })
study-bad-heading = Lignes qui ne sont pas des cas
study-bad-bars = Lignes selon leur première erreur
study-code = Erreur
study-bars-about = { $count ->
    [one] Une barre, aussi longue que son nombre.
   *[other] { $count } barres, chacune aussi longue que son nombre.
 } Le tableau à côté donne les nombres.
study-made-by = Fait par { $program } avec les règles du { $rules }.

usage-batch-summary-format = Rien ne dit comment écrire le résumé { $path }.
    .fix = Finissez son nom par .txt, .csv ou .html, ou ajoutez --summary-format avec l’un de : { $known }.
usage-batch-summary-printed = Les résultats et le résumé ne peuvent pas être affichés tous les deux.
    .fix = Nommez un fichier pour l’un des deux.
usage-batch-summary-there = { $path } existe déjà, et rien n’est écrit par-dessus.
    .fix = Enlevez-le, ou nommez un autre fichier.

## Les colonnes d’un tableau

cli-arg-columns = Écrire plutôt un tableau pour tableurs (CSV), une rangée par inscription, avec ces colonnes, par exemple line,label,regime,standing,removal.as_things_stand.earliest,path.expiry.opens.at_best.latest

usage-batch-column = Il n’y a pas de colonne « { $written } ».
    .fix = { $nearest ->
        [none] Il y a : { $known }.
       *[other] Vouliez-vous dire « { $nearest } » ? Il y a : { $known }.
    }
