# La ligne de commande elle-même : sa langue, ce qui est au-dessus de son aide, et ce qui est dit d’une ligne fausse.
# Ce qu’on tape reste tel quel dans toutes les langues, ainsi que les noms en majuscules (CASE, FILE, OPTIONS).

## Langues

# Le nom de cette langue dans cette langue.
language-name = Français
# Le même dans toutes les langues : qui ne sait pas lire le menu doit le trouver.
menu-language = Language / Langue / 语言 / 語言
menu-language-question = Quelle langue ?

## Aide

help-usage = Utilisation : { $usage }
help-heading = { $heading } :
help-commands = Commandes
help-arguments = Arguments
help-options = Options
help-help = Afficher cette aide
help-version = Afficher la version
help-values = { $help } (une valeur parmi : { $values } ; par défaut : { $default })

## Une ligne de commande fausse. wrong-… dit ce qui est faux, son .fix quoi faire.

wrong-argument = « { $argument } » ne veut rien dire ici.
    .fix = { $nearest ->
        [none] Retirez-le, ou consultez « { $help } ».
       *[other] Vouliez-vous dire « { $nearest } » ?
    }
wrong-command = Il n’y a pas de commande « { $argument } ».
    .fix = { $nearest ->
        [none] Voir « { $help } ».
       *[other] Vouliez-vous dire « { $nearest } » ?
    }
wrong-value = « { $value } » n’est pas une valeur possible de { $argument }.
    .fix = { $nearest ->
        [none] Utilisez une valeur parmi : { $known }.
       *[other] Vouliez-vous dire « { $nearest } » ? Il y a : { $known }.
    }
wrong-no-value = { $argument } a besoin d’une valeur.
    .fix = { $known ->
        [none] Écrivez-la à la suite, ou consultez « { $help } ».
       *[other] Utilisez une valeur parmi : { $known }.
    }
wrong-missing = Il manque ceci : { $missing }.
    .fix = Ajoutez-le, ou consultez « { $help } ».
wrong-no-command = « { $command } » a besoin d’un mot de plus, qui dise quoi faire.
    .fix = Utilisez un mot parmi : { $known }.
wrong-conflict = { $argument } ne va pas avec { $other }.
    .fix = Retirez l’un des deux.
wrong-twice = { $argument } ne peut être donné qu’une fois.
    .fix = N’en gardez qu’un.
wrong-not-text = Quelque chose dans cette ligne de commande n’est pas du texte.
    .fix = Écrivez-le en UTF-8.
wrong-anything = Cette ligne de commande ne peut pas être comprise.
    .fix = Voir « { $help } ».

## Détails : la fin d’une phrase qui dit ce qui n’a pas pu être fait.

detail-at = { $at } : { $why }
detail-not-found = rien ne porte ce nom
detail-not-allowed = le système ne le permet pas
detail-exists = quelque chose porte déjà ce nom
detail-full = il n’y a plus de place
detail-read-only = l’emplacement est en lecture seule
detail-folder = c’est un dossier
detail-not-a-folder = une partie du chemin n’est pas un dossier
detail-not-a-file = ce n’est pas un fichier ordinaire
detail-too-large = il est trop grand
detail-cut = il a été tronqué, ou modifié
detail-empty = il est vide
detail-not-text = ce n’est pas du texte en UTF-8
detail-bytes = { $bytes } octets, pour un maximum de { $most }
detail-memory = il faut { $bytes } octets
detail-random = le système n’a pas donné de nombres aléatoires
detail-encryption = le chiffrement a échoué
detail-newer = son format est { $found }, et ce programme connaît { $known }
detail-stored-form = son format est faux à la ligne { $line }, colonne { $column }
detail-field = le champ { $field }
detail-refused-empty = il est vide
detail-refused-not-age = ce n’est pas un fichier age
detail-refused-armored = c’est un fichier age sous forme de texte
detail-refused-other-version = c’est un fichier age d’une autre version
detail-refused-not-passphrase = c’est un fichier age sans phrase secrète
detail-refused-several-recipients = c’est un fichier age pour plusieurs destinataires
detail-refused-too-much-work = il demande plus de travail que ce qui est raisonnable
detail-refused-truncated = il se termine trop tôt
detail-refused-malformed = son début est mal formé
help-example = Exemple : { $command }
