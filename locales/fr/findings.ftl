# Ce qui peut être faux dans un module de règles, un fichier de cas ou un calendrier. finding-… dit ce qui
# est faux, son .fix ce qui serait juste. Un message par code ; docs/packs.md et docs/cases.md expliquent les formats.

findings-count = { $count ->
    [one] Une erreur. Rien n’a été écrit.
   *[other] { $count } erreurs. Rien n’a été écrit.
 }
findings-warning = à regarder : { $what }
findings-nearest = Vouliez-vous dire « { $nearest } » ?
findings-known = Il y a : { $known }

finding-syntax = ceci ne peut pas être lu : { $detail }
    .fix = Vérifiez ici les guillemets, les crochets et le signe égal. Un mois ou une année sans jour s’écrit entre guillemets : "2024-11".
finding-too-large = ceci est plus grand ou plus profondément imbriqué que tout ce qui est réel (la limite est { $limit })
    .fix = Divisez-le, ou simplifiez-le.
finding-too-many-listings = ce cas a { $count } inscriptions ; { $limit } au plus sont calculées ensemble
    .fix = Faites-en plusieurs cas, avec celles qui sont liées dans le même.
finding-bad-label = « { $written } » ne peut pas être une étiquette
    .fix = Utilisez des lettres, des chiffres, des espaces, des tirets et des tirets bas, { $limit } caractères au plus, sans espace aux extrémités.
finding-unknown-schema = ceci est écrit pour une autre version du format
    .fix = Écrivez : schema = { $known }
finding-unknown-key = la clé « { $written } » ne veut rien dire ici
    .fix = Supprimez-la, ou corrigez son nom.
finding-missing-key = « { $key } » manque ici
    .fix = Ajoutez cette clé.
finding-wrong-type = ce n’est pas le bon genre de valeur
    .fix = Il faut ici ceci : { $expected }.
finding-unknown-value = « { $written } » n’est pas l’une des valeurs possibles
    .fix = Utilisez l’une des valeurs de la liste.
finding-duplicate = « { $name } » y est deux fois
    .fix = Gardez l’un des deux.
finding-unknown-regime = il n’y a pas de règles appelées « { $written } »
    .fix = « delist rules list » montre les régimes.
finding-unknown-fact = ce régime n’a pas de fait appelé « { $written } »
    .fix = « delist new » avec le nom du régime montre ses faits.
finding-unknown-reading = ce régime n’a pas de lecture appelée « { $written } »
    .fix = « delist rules show » avec le nom du régime montre ses lectures.
finding-unknown-listing = le cas n’a pas d’inscription « { $written } »
    .fix = Écrivez l’étiquette de l’inscription, un point, un nom et la valeur, par exemple A.performed=2026-12-01 ou A.readings.first-day=counted. Avec une seule inscription, l’étiquette peut être omise.
finding-unknown-source = aucune source ne s’appelle « { $written } »
    .fix = Déclarez-la sous [[source]], ou corrigez le nom. Une citation est le nom d’une source, une espace, et l’article.
finding-unknown-name = rien dans ce module ne s’appelle « { $written } »
    .fix = Utilisez le nom d’un fait, d’une lecture ou d’une définition.
finding-expression-syntax = cette expression ne peut pas être lue ici
    .fix = À cet endroit, on attend ceci : { $expected }.
finding-expression-type = ces parties ne vont pas ensemble : { $found }
    .fix = Il faut ici ceci : { $expected }.
finding-cycle = « { $written } » est défini par lui-même
    .fix = Rompez le cercle des définitions.
finding-misplaced-delisting = la voie « { $name } » utilise la suppression dont elle doit décider
    .fix = N’utilisez « delisting » que dans les conséquences et les interdictions (effects, bars).
finding-unverified-drives-date = la voie « { $name } » oblige quelqu’un, mais repose sur un texte que personne n’a vérifié
    .fix = Vérifiez le texte, ou écrivez : modality = "reported"
finding-impossible-date = « { $written } » n’est pas une date des années { $first-year } à { $last-year }
    .fix = Écrivez un jour comme 2024-11-22, toujours avec deux chiffres pour le mois et deux pour le jour, un mois comme "2024-11", une année comme "2024", ou "unknown" ; un événement peut aussi être "not-yet".
finding-before-regime = cette inscription est plus ancienne que le régime, qui commence le { $first }
    .fix = Vérifiez la date, ou le régime.
finding-after-as-of = ceci ne peut pas être postérieur au jour où le cas est examiné, le { $as_of }
    .fix = Vérifiez la date, ou as_of.
finding-out-of-order = « { $fact } » ne peut pas venir avant « { $before } »
    .fix = Vérifiez les deux dates.
finding-out-of-range = ceci est hors de son intervalle
    .fix = De { $least } à { $most } est possible.
finding-calendar-row = cette ligne n’est pas un jour du calendrier : « { $written } »
    .fix = Écrivez : 2027-02-07,holiday,name — ou makeup-workday au lieu de holiday.
finding-case-fails = calculé à la main, { $what } est { $expected } ; le programme dit { $found }
    .fix = L’un des deux est faux. C’est l’article qui décide.
finding-not-exercised = aucun cas résolu ne nomme ceci ({ $kind }) : « { $name } »
    .fix = Ajoutez un cas avec un [[expect]] pour cela.
finding-missing-text = « { $name } » n’a pas de mots
    .fix = Ajoutez ce message aux textes du module.

finding-not-accounted = aucun module ne rend compte de la ligne « { $name } » du registre
    .fix = Ajoutez-la au coverage.toml d’un module : sous [covered] avec les éléments qui la portent, ou sous [left_out] avec la raison.
finding-unknown-row = le registre n’a pas de ligne « { $written } »
    .fix = Corrigez son nom, ou ajoutez-la à rules/register.tsv.
finding-version-gap = entre { $before } et { $name }, il y a des jours qu’aucun texte ne régit
    .fix = Corrigez « from » ou « until », sauf s’il n’y avait vraiment aucun texte.
finding-version-overlap = { $before } et { $name } régissent les mêmes jours
    .fix = Donnez au plus ancien un « until » antérieur au début du plus récent.
finding-cite-without-article = ceci nomme { $name }, mais aucun endroit dedans
    .fix = Écrivez l’article après le nom, ou une remarque comme « (opening) ».
finding-with-unknown = ce cas n’a pas d’autre inscription appelée « { $written } »
    .fix = Écrivez l’étiquette d’une autre inscription de ce cas, ou [] si elle n’est liée à aucune.
finding-link-nowhere = un lien nomme « { $written } », mais il n’y a pas de règles de ce nom
    .fix = Corrigez le nom, ou laissez-le si ces règles sont gardées ailleurs : tant qu’elles ne sont pas là, rien n’en résulte.
finding-not-re-read = aucun jour n’est noté, ou il remonte à plus d’un an, où les sources de { $name } ont été comparées à leurs textes
    .fix = Relisez-les et écrivez le jour : checked = 2026-11-22

# Ce qui est attendu, ou a été trouvé, dans une erreur.
expected-text = un texte entre guillemets
expected-table = une table
expected-list = une liste entre crochets
expected-truth = quelque chose qui est vrai ou faux
expected-number = un nombre entier
expected-day = un jour comme 2026-11-22
expected-date = un jour, un mois, une année ou "unknown"
expected-event = un jour, un mois, une année, "not-yet" ou "unknown"
expected-window = un moment, ou une liste de deux moments
expected-moment = quelque chose qui a une date
expected-term = une durée
expected-choice = un choix, ou plusieurs
expected-yes-no = une question à laquelle on répond par oui ou par non
expected-free-fact = un fait qui n’est ni le jour de l’inscription ni sa fin
expected-alike = un fait qui prend les mêmes réponses
expected-same = une valeur du même genre des deux côtés
expected-is = « is » et l’une de ses valeurs
expected-has = « has » et l’une de ses valeurs
expected-kind = holiday ou makeup-workday
expected-expression = un nom, une date, un nombre ou une parenthèse
expected-end = la fin de l’expression
expected-then = le mot « then »
expected-else = le mot « else »
expected-of = le mot « of »
expected-unit = une unité : years (ans), months (mois), days (jours), working days ou weekdays (jours ouvrables)
expected-closing = une parenthèse fermante « ) »
expected-opening-list = un crochet ouvrant « [ »
expected-closing-list = un crochet fermant « ] »
expected-name = un nom
expected-shallower = moins de parenthèses imbriquées
expected-month-or-year = « month » ou « year »
expected-left-of = les mots « left of »
expected-until = le mot « until »
expected-shorter-term = une durée plus courte
expected-line-id = un nombre entier, ou un texte d’au plus 64 lettres, chiffres, espaces et -_.:/#
