# Un module de règles comme page à lire.

pack-origin = { $shape ->
    [checked] Régime { $id }, règles du { $rules } ; ses sources ont été comparées à leurs textes pour la dernière fois le { $day }.
   *[unchecked] Régime { $id }, règles du { $rules } ; aucun jour n’est noté où ses sources ont été comparées à leurs textes.
 }
pack-paths = Voies de sortie de la liste
pack-procedures = Procédures
pack-effects = Ce qu’apporte l’inscription
pack-bars = Ce qui suit ses propres règles
pack-readings = Où le texte laisse une question ouverte
pack-facts = Ce qui peut être demandé
pack-claims = Ce qui est rapporté
pack-sources = Sources
pack-follows = Ce qui résulte d’autres inscriptions d’un cas
pack-follows-line = { CAPITAL($fact) } : { $takes }. De : { $from } ({ $cites } ; { $verified })
pack-follows-delisting = le jour où l’autre inscription a pris fin
pack-follows-last = le jour où la dernière des autres inscriptions a pris fin
pack-follows-listed = si l’autre inscription est en place
pack-follows-listed-since = si l’autre inscription était en place en même temps que celle-ci
pack-follows-entered = si l’autre inscription a été faite
pack-follows-same = la même chose, d’après la réponse dans l’autre inscription
pack-line = { $what } ({ $cites } ; { $verified })
pack-claim = { $what } ({ $cites })
pack-alternative = { $id } : { $what } ({ $cites })
pack-alternative-used = { $id } : { $what } ({ $cites }). Retenu sauf si un cas dit autre chose.
pack-original = Dans l’original
pack-from = Premier jour en vigueur
pack-until = Dernier jour en vigueur
pack-read-in = Copie qui a été lue

# Tous les modules sous forme de livre.

book-title = Les règles, article par article
book-about = Toutes les règles du { $rules } en { $packs } parties, une pour chaque liste ou genre de registre, avec { $cases } cas résolus.
book-how-to-read = Chaque partie dit quel texte s’applique de quand à quand, puis les voies de sortie, les procédures, ce qu’apporte l’inscription et ce qui lui survit, les questions ouvertes, et à la fin chaque texte avec ses articles et ce qui repose sur chacun. Après chaque règle figure où elle est écrite et comment ce texte a été lu. Les textes connus seulement par des rapports sont signalés comme tels, et rien de ce qui n’est pas vérifié n’est donné comme une date ferme.
book-governing = Quel texte s’applique
book-version = { $shape ->
    [ended] { $source } : pour les inscriptions du { $from } au { $until }
   *[open] { $source } : pour les inscriptions à partir du { $from }
 }{ $reaches ->
    [back] . C’est une question ouverte de savoir si ce texte s’étend aussi à des inscriptions plus anciennes (voir plus bas).
   *[no] .
 }
book-notes = Ce qu’il faut savoir en outre
book-shown-by = Cas résolus
book-articles = Ce qui repose sur ce texte, article par article :
book-article = { $article } : { $what }
book-cases = Cas résolus, calculés à la main
book-case = { $title }. { $source }
