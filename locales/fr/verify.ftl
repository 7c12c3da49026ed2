# Ce que dit `delist rules verify`. Une affirmation est une phrase vraie ou fausse ; `about` et `place` sont des noms du
# fichier du paquet et restent tels quels.

verify-pack = { $title } ({ $id })
verify-holds = Vrai : { $claim }. { $how }
verify-holds-not = NON PROUVÉ : { $claim }. { $how }
verify-claim-defined = dans chaque cas chaque règle donne une réponse, et le programme donne la même
verify-claim-way-off = dans chaque cas une voie de sortie peut s’ouvrir, ou une note dit qu’aucune n’est documentée
verify-claim-alive = chaque voie, étape, effet, interdiction, note, texte, définition, fait et lecture fait une différence dans quelque cas
verify-claim-in-order = aucun dernier jour ne précède le début de ce qu’il termine
verify-claim-lifelong = ce qui dure à vie ne finit par aucun délai
verify-claim-versions = un texte suit l’autre, sans jour entre eux ni jour dans les deux
verify-claim-bands = aucun nombre ne tombe entre deux tranches, ni dans deux
verify-claim-earlier-step = une étape faite plus tôt n’ouvre jamais une voie plus tard, sauf là où le droit dit qu’elle peut venir trop tôt
verify-claim-further-listing = une inscription de plus n’avance jamais la fin d’un effet
verify-claim-unknown = ce qui n’est pas connu ne fait jamais dire davantage à une réponse
verify-how-regions = { $regions ->
        [0] Rien de tel dans ce paquet.
       *[other] Par régions : { $regions }, qui contiennent tous les cas{ $shown ->
            [0] .
           *[other] { " " }; { $shown } interrogées dans un cas à elles.
        }
    }
verify-how-parts = { $count ->
        [one] Une partie du paquet parcourue.
       *[other] { $count } parties du paquet parcourues, c’est-à-dire toutes.
    }
verify-how-cases = { $count ->
        [one] Essayé d’une manière sur les cas résolus, ce qui n’est pas une preuve.
       *[other] Essayé de { $count } manières sur les cas résolus, ce qui n’est pas une preuve.
    }
verify-against = { $about } : { $what }
verify-what-engine-differs = le programme donne une autre réponse que la règle
verify-what-no-way-off = aucune voie de sortie ne peut s’ouvrir, et aucune note ne le dit
verify-what-never-applies = ne s’applique dans aucun cas résolu
verify-what-never-governs = ne régit aucun cas résolu
verify-what-never-asked-for = aucune règle ne le demande
verify-what-never-used = aucune règle ne l’emploie
verify-what-never-matters = ne fait de différence dans aucun cas résolu
verify-what-due-before-open = le dernier jour précède l’ouverture de la voie
verify-what-deadline-before-start = le dernier jour précède le début de l’étape
verify-what-end-before-beginning = finit avant de commencer
verify-what-ends-all-the-same = finit bien que cela dure à vie
verify-what-gap = il y a une lacune avant
verify-what-overlap = empiète sur son voisin
verify-what-earlier-is-later = faite plus tôt, elle ouvre la voie plus tard
verify-what-never-too-early = est dite venir parfois trop tôt, et ne le fait jamais
verify-what-ends-sooner = un effet finit plus tôt avec l’inscription de plus
verify-what-unknown-says-more = un fait oublié, la réponse dit davantage
verify-case = Un cas qui le montre :
verify-undecided = Non décidé : { $about }
verify-mutants = Fautes de plume : { $count } mots changés un à un. { $caught } remarqués par les cas résolus, { $warned } par un avertissement, { $refused } rendaient le paquet illisible, { $survived } passés inaperçus.
verify-survivor = { $place } : { $was } → { $becomes } passe inaperçu
verify-sum = { $packs ->
        [one] Un paquet
       *[other] { $packs } paquets
    }, { $regions ->
        [one] une région
       *[other] { $regions } régions
    } : { $wrong ->
        [0] rien à l’encontre
        [one] un contre-exemple
       *[other] { $wrong } contre-exemples
    }, { $undecided ->
        [0] rien d’indécis
        [one] une règle indécise
       *[other] { $undecided } règles indécises
    }.
verify-sum-mutants = Sur { $viable } fautes de plume { $caught } sont remarquées : { $share } %.
usage-not-proved = Quelque chose dans les règles n’est pas prouvé ({ $count }).
    .fix = Ce que c’est se lit plus haut, avec un cas qui le montre s’il y en a un.
usage-slips-unnoticed = Seulement { $share } % des fautes de plume sont remarquées ; { $promised } % sont promis.
    .fix = Celles qui passent inaperçues se lisent plus haut : un cas résolu qui nomme ce que dit là l’article les remarquerait.
