# La ligne de commande : commandes, options, menu, et ce qui n’a pas marché.
# usage-… et failed-… disent ce qui s’est passé ; leur .fix dit quoi faire.

cli-about = Toutes les voies documentées pour sortir des listes noires et des registres de crédit de la Chine : hors ligne, pédagogique, expliqué.
cli-after-help = Sans commande, le menu d’accueil s’ouvre. delist n’utilise jamais de réseau. Il a un but pédagogique et ne donne pas d’avis juridique.
cli-wizard = Poser les questions sur un cas hypothétique, pas à pas, et faire le rapport
cli-assess = Examiner un fichier de cas et afficher le rapport
cli-explain = Montrer comment chaque résultat se forme, jusqu’aux articles
cli-what-if = Montrer ce qui différerait si des faits d’un cas étaient autres
cli-compare = Montrer ce qui diffère entre deux cas
cli-new = Afficher un fichier de cas vierge avec des commentaires, à remplir
cli-rules = Lire et contrôler les règles
cli-rules-list = Énumérer les régimes pour lesquels il y a des règles
cli-rules-show = Afficher les règles d’un régime
cli-rules-book = Afficher toutes les règles sous forme de livre, article par article, avec les cas résolus
cli-rules-check = Contrôler les règles livrées avec le programme, ou celles d’un dossier
cli-rules-verify = Prouver les règles : ce qui en est vrai dans tous les cas possibles
cli-arg-verify-regime = Seulement ce régime
cli-arg-mutants = Changer aussi chaque mot de droit l’un après l’autre, et voir si les cas résolus le remarquent
cli-calendar = Compter les jours ouvrables de la Chine continentale
cli-completions = Afficher ce dont un interpréteur de commandes, comme bash, a besoin pour compléter les commandes
cli-man = Afficher la page de manuel du programme, ou d’une commande
cli-session = Cas enregistrés, toujours chiffrés
cli-session-list = Énumérer ce qui est enregistré
cli-session-show = Afficher le rapport d’un cas enregistré
cli-session-save = Enregistrer un fichier de cas, chiffré
cli-session-resume = Reprendre un cas enregistré
cli-session-export = Afficher le fichier de cas d’un cas enregistré, non chiffré, ou l’écrire avec -o
cli-session-rekey = Donner une nouvelle phrase secrète à un cas enregistré
cli-session-delete = Supprimer un cas enregistré
cli-arg-case = Le fichier de cas (TOML ou JSON) ; - lit l’entrée standard
cli-arg-session = Le nom de la session, ou au moins ses quatre premiers chiffres, ou le chemin de son fichier
cli-arg-also-for = Sceller aussi la phrase secrète de la session pour cette clé publique age (age1…) : qui détient la clé secrète peut alors l’ouvrir
cli-arg-other = Le second fichier de cas ; l’un des deux peut être -
cli-arg-set = Changer un fait, par exemple A.performed=2026-12-01, ou une lecture, par exemple A.readings.first-day=counted ; « unknown » efface la réponse. Peut être donné plusieurs fois ; avec une seule inscription, « A. » peut être omis
cli-arg-add = Ajouter une inscription de ce régime, avec la prochaine étiquette libre ; --set peut en parler
cli-arg-drop = Laisser cette inscription de côté
cli-arg-as-of = Examiner le cas ce jour-là au lieu de celui du fichier ; un jour antérieur, tel qu’il était alors
cli-arg-with-case = Mettre aussi le cas lui-même dans le rapport, pour que la personne qui le reçoit puisse le refaire
cli-arg-history = Indiquer aussi quels jours la réponse change, et pourquoi ; les jours sont FROM..TO, et l’un ou l’autre peut être omis
cli-arg-regime = Le régime, tel que le nomme « delist rules list »
cli-arg-regimes = Poser les questions sur ce régime ; peut être donné plusieurs fois
cli-arg-format = Comment afficher : text, markdown ou html pour les personnes, json pour les programmes
cli-arg-format-ics = Comment afficher : text, markdown ou html pour les personnes, json pour les programmes, ics pour un calendrier (les jours seulement)
cli-arg-shell = L’interpréteur de commandes : { $known }
cli-arg-man = La commande, par exemple « assess » ou « session save » ; sans elle, le programme entier
cli-arg-page = Comment afficher : en texte, en Markdown ou en HTML
cli-arg-output = Écrire dans ce fichier au lieu de la sortie standard ; s’il contient des faits et que son nom finit par .age, il est d’abord chiffré
cli-arg-lang = Parler cette langue
cli-arg-rules = Utiliser les règles de ce dossier à côté des règles intégrées
cli-arg-path = Seulement cette voie de sortie de la liste
cli-arg-check-dir = Le dossier à contrôler ; sans lui, les règles intégrées
cli-arg-date = Le jour à partir duquel compter, par exemple 2026-09-30 ; il n’est pas compté lui-même
cli-arg-count = Combien de jours ouvrables, par exemple +3
cli-arg-yes = Supprimer sans demander

menu-welcome = { $program } : voies de sortie des listes noires et des registres de crédit de la Chine. Pédagogique, hors ligne, pas d’avis juridique.
menu-question = Que souhaitez-vous faire ? (Les flèches déplacent, Entrée choisit, Échap quitte.)
menu-new = Examiner un nouveau cas hypothétique
menu-open = Ouvrir un cas enregistré
menu-open-question = Quel cas enregistré ?
menu-rules = Lire les règles
menu-rules-question = Quelles règles ?
menu-about = À propos de ce programme
menu-about-text = delist demande les faits d’un cas fictif, applique les règles documentées d’une liste noire ou d’un registre de crédit chinois, et montre chaque voie de sortie : si elle est ouverte, quand elle s’ouvre, qui doit faire quoi, et quel article le dit. Il fonctionne sans réseau, n’enregistre rien si vous ne le demandez pas, et alors seulement chiffré. N’écrivez jamais le nom ou le numéro d’une personne réelle.
menu-quit = Quitter

rules-version = Règles du { $version }, telles qu’elles sont le { $day }
rules-line = { $id } : { $title }
rules-governing = Texte applicable à une nouvelle inscription : { $texts }
rules-in-force = En vigueur : { $texts }
rules-nothing-in-force = Ce jour-là, aucun texte dont le jour d’entrée en vigueur est connu ne s’applique à une nouvelle inscription.
rules-weakest-full-text = lue en entier
rules-weakest-opening = seul le début a été lu
rules-weakest-reported = connue par des rapports
rules-weakest-interpretation = une interprétation
rules-weakest-unverified = non vérifiée
rules-counts = { $paths ->
    [one] Une voie de sortie
   *[other] { $paths } voies de sortie
 } ; { $cases ->
    [one] un cas résolu
   *[other] { $cases } cas résolus
 } ; la voie de sortie la moins sûre : { $weakest }
rules-line-own = { $id } : { $title } (pas livré avec ce programme)
rules-checked = { $packs ->
    [one] Un module
   *[other] { $packs } modules
 } et { $cases ->
    [one] un cas résolu
   *[other] { $cases } cas résolus
 } contrôlés : tout se charge, a ses mots, et donne ce qui a été calculé à la main.

new-heading = Un cas vierge : { $regime }. Remplacez "unknown" là où vous en savez plus, et laissez-le là où ce n’est pas le cas.
new-date = Un jour ("2024-11-22"), un mois ("2024-11") ou une année ("2024").
new-event = Quand cela a eu lieu ("2024-11-22", "2024-11" ou "2024"), ou "not-yet".
new-choice = Une valeur parmi :
new-choices = Une ou plusieurs, par exemple ["…", "…"] :
new-choices-or-none = Une ou plusieurs, par exemple ["…", "…"], ou [] si aucune ne convient :
new-yes-no = "yes" (oui) ou "no" (non).
new-number = Un nombre entier, sans guillemets.

usage-unknown-language = Il n’y a pas de textes en « { $asked } ».
    .fix = Utilisez l’une de ces langues : { $known }.
usage-unknown-command = Il n’y a pas de commande « { $command } ».
    .fix = Voir « delist --help ».
usage-unknown-regime = Il n’y a pas de règles appelées « { $regime } ».
    .fix = { $nearest ->
        [none] Il y a : { $known }.
       *[other] Vouliez-vous dire « { $nearest } » ? Il y a : { $known }.
    }
usage-unknown-path = Il n’y a pas de voie de sortie appelée « { $path } » dans ce cas.
    .fix = { $nearest ->
        [none] Il y a : { $known }.
       *[other] Vouliez-vous dire « { $nearest } » ? Il y a : { $known }.
    }
usage-nothing-changed = Rien n’est indiqué comme devant être autre.
    .fix = Dites quoi, par exemple : delist what-if case.toml --set A.performed=2026-12-01 (ou --add REGIME, ou --drop LISTING). « delist new » avec le nom du régime montre ses faits.
usage-unknown-listing = Le cas n’a pas d’inscription « { $label } ».
    .fix = { $nearest ->
        [none] Il y a : { $known }.
       *[other] Vouliez-vous dire « { $nearest } » ? Il y a : { $known }.
    }
usage-too-many-listings = Avec les inscriptions ajoutées ici, le cas en a plus de { $limit }, le nombre le plus élevé qui soit calculé ensemble.
    .fix = Ajoutez-en moins, ou laissez-en de côté.
usage-one-input = L’entrée standard ne peut être que l’un des deux cas.
    .fix = Mettez l’un des deux dans un fichier.
usage-path-in-json = Le résultat en JSON contient toujours toutes les voies de sortie ; --path ne va donc pas avec --format json.
    .fix = Retirez --path, et cherchez la voie par son identifiant sous « paths ».
usage-not-a-day = « { $written } » n’est pas un jour des années { $first-year } à { $last-year }.
    .fix = Écrivez un jour comme 2026-11-22, toujours avec deux chiffres pour le mois et deux pour le jour.
usage-not-a-range = « { $written } » n’est pas un intervalle de jours.
    .fix = Écrivez --history 2024-01-01..2026-12-31, ou omettez l’un des jours. Le fichier de cas vient avant --history.
usage-backward-range = L’intervalle de jours finit le { $to }, avant de commencer le { $from }.
    .fix = Écrivez d’abord le jour le plus ancien.
usage-range-too-long = Du { $from } au { $to }, c’est trop long. Inscriptions dans ce cas : { $listings } ; nombre d’années qui peuvent alors être parcourues : { $most }.
    .fix = Choisissez des jours plus rapprochés, ou moins d’inscriptions.
usage-not-a-count = « { $written } » n’est pas un nombre de jours ouvrables.
    .fix = Écrivez de +1 à +2000, par exemple : delist calendar 2026-09-30 +3
usage-unreadable = { $path } ne peut pas être lu : { $detail }.
    .fix = Vérifiez le nom, et qu’il s’agit d’un fichier ordinaire de 2 Mio au plus. Rien n’a été écrit.
usage-not-text = { $path } n’est pas du texte : il y a d’autres octets à la ligne { $line }.
    .fix = Enregistrez-le comme texte brut en UTF-8.
usage-no-terminal = Cette commande pose des questions et a besoin d’un terminal ; il n’y en a pas ici.
    .fix = Ouvrez une fenêtre de terminal et lancez-la là, répondez ligne par ligne avec --plain, ou utilisez « delist assess » avec un fichier de cas.
usage-secret-key = C’est une clé secrète. Elle n’a pas sa place ici, et qui voit cette ligne de commande l’a maintenant.
    .fix = Créez une nouvelle clé avec age-keygen, et donnez seulement sa clé publique, qui commence par age1.
usage-unknown-key = Ce qui a été donné pour --also-for n’est pas une clé publique que ce programme peut utiliser.
    .fix = Une clé publique est une seule ligne qui commence par age1 et a été créée par age-keygen ; les clés d’autres algorithmes (age1pq…, modules externes, ssh) ne sont pas prises en charge.
usage-small-terminal = Cette fenêtre est trop basse pour afficher un menu.
    .fix = Donnez-lui au moins trois lignes de haut ; dix ou plus sont confortables.
usage-no-packs = Il n’y a pas de règles dans ce dossier.
    .fix = Un dossier de règles contient un dossier par régime, avec un pack.toml dedans.
usage-broken-texts = Les textes de { $regime } ne sont pas écrits correctement : { $detail }.
    .fix = Le nombre est la ligne dans son fichier .ftl.

output-in-the-clear = { $path } est écrit, non chiffré : la personne qui obtient le fichier peut le lire. Avec un nom qui finit par « .age », il serait chiffré.
output-sealed = { $path } est écrit, chiffré. « age -d », un programme à part, l’ouvre avec la phrase secrète.

failed-output = { $path } n’a pas pu être écrit : { $detail }.
    .fix = Rien n’est resté à moitié écrit. Vérifiez le dossier et l’espace libre, ou choisissez un autre endroit.
failed-input = { $path } n’a pas pu être utilisé. { $detail }
    .fix = Vérifiez le fichier.
failed-no-home = Ce système ne dit pas où se trouvent vos données ; rien ne peut donc être enregistré.
    .fix = Donnez à la variable HOME votre dossier personnel.
failed-session-busy = Une autre fenêtre écrit dans les cas enregistrés et ne termine pas.
    .fix = Attendez un instant, ou fermez l’autre fenêtre, et réessayez. Rien n’a été changé.
failed-session-none = Aucun cas enregistré ne porte ce nom : { $detail }.
    .fix = « delist session list » montre ce qui est enregistré.
failed-session-not-an-id = Ce n’est pas le nom d’un cas enregistré : { $detail }.
    .fix = Un nom est fait de chiffres et des lettres a à f ; quatre suffisent. « delist session list » les montre.
failed-session-several = Plusieurs cas enregistrés commencent ainsi : { $detail }.
    .fix = Tapez une plus grande partie du nom.
failed-session-refused = Ce fichier n’est pas une session que ce programme écrirait ; il n’a donc pas été ouvert : { $detail }.
    .fix = Rien n’a été changé. S’il a été copié ou synchronisé, reprenez l’original.
failed-session-too-long = La session est trop grande : { $detail }.
    .fix = Rien n’a été changé.
failed-session-io = Le cas enregistré n’a pas pu être lu ou écrit : { $detail }.
    .fix = Ce qui était enregistré auparavant est encore là. Vérifiez le dossier et l’espace libre.
failed-session-passphrase = Phrase secrète fausse, ou le début du fichier est endommagé. Rien n’a été changé.
    .fix = Réessayez. Tout compte : les majuscules, les espaces et la méthode de saisie.
failed-session-damaged = La phrase secrète est juste, mais le fichier est endommagé : { $detail }.
    .fix = Rien n’a été changé. Si vous avez une copie du fichier, mettez-la à sa place.
failed-session-newer = Cette session a été écrite par une version plus récente du programme : { $detail }.
    .fix = Ouvrez-la avec cette version. Elle n’a pas été changée.
failed-session-memory = Il n’y a pas assez de mémoire libre pour chiffrer : { $detail }.
    .fix = Fermez d’autres programmes et réessayez. Rien n’a été changé.
failed-session-seal = Le cas n’a pas pu être chiffré : { $detail }.
    .fix = Rien n’a été écrit.
