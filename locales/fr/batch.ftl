# Beaucoup de cas à la fois : delist batch.
# usage-… et failed-… disent ce qui s’est passé ; leur .fix dit quoi faire.

cli-batch = Examiner beaucoup de cas : un par ligne à l’entrée, un par ligne à la sortie
cli-arg-in = Les cas, un par ligne (JSON Lines) ; - lit l’entrée standard
cli-arg-out = Le fichier des résultats, un par ligne ; - les affiche
cli-arg-explain = Donner le résultat entier de chaque cas, avec toutes ses raisons ; sinon, seulement où en est chaque chose, et quand
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
