# Les rapports : ce que le terminal, le Markdown et le HTML disent autour des mots des modules de règles.
#
# Un message qui exprime une fenêtre de jours choisit par { $shape } : exact (un jour, $first), between
# (entre $first et $last), from (pas avant $first, peut-être jamais), until (au plus tard $last), always,
# never, unknown. $window dit la même chose en mots simples. CAPITAL() met une majuscule au début.

## Jours

date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
} { $day }
date-always = toujours
date-never = jamais
date-ago = { $days ->
    [1] hier
   *[other] il y a { $days } jours
}
date-years-ago = il y a plus de { $years } ans
date-years-ahead = dans plus de { $years } ans
date-ahead = { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
}

## Fenêtres

window = { $shape ->
    [exact] le { $first }
    [between] entre le { $first } et le { $last }
    [from] pas avant le { $first }
    [until] au plus tard le { $last }
    [always] dès maintenant
    [never] jamais
   *[unknown] pas connu
}

## Énumérations

list-comma = { $first }, { $last }
list-and = { $first } et { $last }
list-or = { $first } ou { $last }
list-then = { $first } ; { $last }
list-either = { $first } ; ou { $last }
list-more = { $items } et { $more ->
    [1] 1 autre
   *[other] { $more } autres
}

value-yes = oui
value-no = non

## Durées

term-none = aucun délai
term-years = { $count ->
    [1] 1 an
   *[other] { $count } ans
}
term-months = { $count ->
    [1] 1 mois
   *[other] { $count } mois
}
term-days = { $count ->
    [1] 1 jour
   *[other] { $count } jours
}
term-working-days = { $count ->
    [1] 1 jour ouvrable
   *[other] { $count } jours ouvrables
}
term-weekdays = { $count ->
    [1] 1 jour ouvrable (sans compter les week-ends travaillés en échange d’un jour de congé)
   *[other] { $count } jours ouvrables (sans compter les week-ends travaillés en échange d’un jour de congé)
}

## Qui agit

keeper = l’autorité qui tient la liste
actor-person = la personne inscrite
actor-court = le tribunal
actor-higher-court = le tribunal immédiatement supérieur
actor-authority = l’autorité
actor-creditor = le créancier
actor-third-party = quelqu’un d’autre

## Articles

cite-article = { $source }, { $part } { $article }
    .part = art.
    .parts = art.
cite-place = { $source }, { $article }
cite-remark = { $source } { $article }

## Pourquoi : les étapes par lesquelles une date se forme

because-literal = fixé dans les règles
because-as-of = le jour où le cas est examiné
because-taken = si cela est fait aujourd’hui : { $step }
because-chosen = { $fact } : { $values }
because-follows = { $text }, comme cela résulte { $count ->
    [one] de l’inscription { $from }
   *[other] des inscriptions { $from }
}
because-follows-at-best = { $text }, comme cela résulte { $count ->
    [one] de l’inscription { $from }
   *[other] des inscriptions { $from }
} si toutes les démarches y sont faites aujourd’hui
because-reading = à la question ouverte « { $question } », la réponse est « { $read } »
because-governed = texte applicable : { $source }
because-in-force = texte en vigueur : { $source }
because-number = { $fact } : { $number }
because-compared = { $fact } ({ $number })
because-rule = pris ensemble
because-path = la voie de sortie « { $path } » est ouverte
because-path-due = l’échéance de la voie de sortie « { $path } »
because-delisting = l’inscription prend fin : le jour où elle est supprimée ou, tant que cela n’a pas eu lieu, un jour où elle peut être supprimée, et au plus tard le dernier jour prévu pour cela
because-all = tout ceci doit être rempli (le dernier en date compte)
because-any = un seul de ces points suffit (le premier en date compte)
because-not = le contraire de ceci
because-barred = exclu, parce que ceci est le cas
because-not-barred = pas exclu, parce que ceci n’est pas le cas
because-perhaps-barred = exclu si ceci est le cas
because-if = le premier de ces points décide lequel des autres compte
because-after = le lendemain de ceci
because-before = la veille de ceci
because-shift = { $term } après ceci
because-within = à tout moment dans un délai de { $term } à compter de ceci
because-earlier = { $days } jours avant ceci
because-start-of-month = le premier jour du mois où ceci se situe
because-end-of-month = le dernier jour du mois où ceci se situe
because-start-of-year = le 1er janvier de l’année où ceci se situe
because-end-of-year = le 31 décembre de l’année où ceci se situe
because-left = il ne reste pas plus de { $most ->
    [one] { $most } point
   *[other] { $most } points
} ; les points cessent de compter ces jours-là
because-rolled = reporté au jour ouvrable suivant s’il tombe un jour de repos
because-by = le premier de ces points, s’il n’arrive pas après le second
because-since = le premier de ces points, s’il n’arrive pas avant le second
because-unless = le premier de ces points, si le second n’est pas arrivé d’ici là
because-compare-at-least = { $left } vaut au moins { $right }
because-compare-at-most = { $left } vaut au plus { $right }
because-compare-more-than = { $left } dépasse { $right }
because-compare-less-than = { $left } est inférieur à { $right }
because-compare-equal = { $left } est égal à { $right }
because-each-version = on ne sait pas quel texte s’applique ; chaque possibilité tour à tour
because-each-reading = la question « { $question } » est laissée ouverte ; chaque réponse tour à tour
because-each-fact = pas connu : { $fact } ; chaque possibilité tour à tour
because-none-of-these = rien de cela
because-none-that-matters = rien de ce qui compterait ici
because-possibility = Si { $value } : { $text }
because-range-unknown = un nombre qui n’est pas connu
because-range-most = au plus { $most }
because-range-least = au moins { $least }
because-range-exact = { $least }
because-range-between = entre { $least } et { $most }
because-line = { $text } : { $outcome }
because-decides = { $text } (c’est ce qui décide)
because-joined = { $text }. { CAPITAL($how) } :
because-shown-above = { $text } ; détaillé plus haut
because-cited = { $text } ({ $cites })
because-holds = { $shape ->
    [exact] à partir du { $first }
    [between] à partir d’un jour situé entre le { $first } et le { $last }
    [from] pas avant le { $first }, et peut-être jamais
    [until] au plus tard le { $last }
    [always] c’est le cas
    [never] ce n’est pas le cas
   *[unknown] pas connu
}
because-happened = { $shape ->
    [exact] le { $first }
    [between] entre le { $first } et le { $last }
    [from] pas avant le { $first }, et peut-être jamais
    [until] au plus tard le { $last }
    [always] a eu lieu
    [never] pas encore
   *[unknown] pas connu
}

## Comment un texte a été lu

report-verified-full-text = le texte a été lu dans une copie publique
report-verified-opening = seul le début du texte a été lu
report-verified-reported = connu seulement par d’autres qui le citent ou le rapportent
report-verified-interpretation = en partie une interprétation : le texte peut se lire de plusieurs façons
report-verified-and-interpretation = { $verified } ; et en partie une interprétation, parce que cela peut se lire de plusieurs façons
report-behind-reported = Rapporté : { $words }
report-behind-unverified = Non vérifié : { $words }
report-verified-unverified = non vérifié : le texte n’a pas été lu, ou seulement par fragments

## Le rapport dans son ensemble

report-title = Ce que disent les règles sur la sortie de la liste
report-intro = « Aujourd’hui » désigne le { $as-of }, le jour où ce cas fictif est examiné. Ceci sert à apprendre ; ce n’est pas un avis juridique (voir la fin).
report-answer = La réponse
report-answer-not-listed = Le { $as-of }, aucune inscription de ce cas n’avait été faite.
report-answer-no-listing = Le cas ne nomme aucune liste dont les règles sont connues ici.
report-listing = Inscription { $label } : { $title }
report-line-list = Liste

## La réponse

report-answer-open = { $shape ->
    [exact] { CAPITAL($keeper) } doit { $act } **au plus tard le { $first }** ({ $distance }).
    [between] { CAPITAL($keeper) } doit { $act } **au plus tard le { $last }** ({ $last-distance }), et peut-être déjà au plus tard le { $first }.
    [until] { CAPITAL($keeper) } doit { $act } **au plus tard le { $last }** ({ $last-distance }).
   *[unknown] { CAPITAL($keeper) } doit { $act }. D’après ce qui est connu, on ne peut pas dire quel est le dernier jour pour cela.
}
report-answer-overdue = { $shape ->
    [exact] { CAPITAL($keeper) } devait { $act } **au plus tard le { $first }** ({ $distance }).
    [between] { CAPITAL($keeper) } devait { $act } **au plus tard le { $last }** ({ $last-distance }), et peut-être déjà au plus tard le { $first }.
   *[until] { CAPITAL($keeper) } devait { $act } **au plus tard le { $last }** ({ $last-distance }).
}
report-answer-which-day = Le jour exact dépend de ce qui n’est pas connu : { $facts }.
report-answer-later = { $shape ->
    [exact] { CAPITAL($keeper) } doit { $act } **au plus tard le { $first }** ({ $distance }), { $planned ->
        [yes] si ce que ce cas prévoit pour la suite arrive comme il le dit
       *[no] sans que personne ne fasse rien de plus
    }.
    [between] { CAPITAL($keeper) } doit { $act } **au plus tard le { $last }** ({ $last-distance }), et peut-être déjà au plus tard le { $first }, { $planned ->
        [yes] si ce que ce cas prévoit pour la suite arrive comme il le dit
       *[no] sans que personne ne fasse rien de plus
    }.
    [until] { CAPITAL($keeper) } doit { $act } **au plus tard le { $last }** ({ $last-distance }), { $planned ->
        [yes] si ce que ce cas prévoit pour la suite arrive comme il le dit
       *[no] sans que personne ne fasse rien de plus
    }.
   *[unknown] { CAPITAL($keeper) } doit { $act } un jour, sans que personne ne fasse rien de plus ; d’après ce qui est connu, on ne peut pas dire quel est le dernier jour pour cela.
}
report-answer-no-deadline = { $shape ->
    [exact] { CAPITAL($keeper) } doit { $act } : les conditions sont remplies à partir du { $first } ({ $distance }). Le texte ne fixe pas de nombre de jours pour cela.
    [between] { CAPITAL($keeper) } doit { $act } : les conditions sont remplies à partir d’un jour situé entre le { $first } et le { $last }. Le texte ne fixe pas de nombre de jours pour cela.
   *[always] { CAPITAL($keeper) } doit { $act } : les conditions sont remplies. Le texte ne fixe pas de nombre de jours pour cela.
}
report-answer-if-overdue = Si cela n’a pas encore été fait, l’étape suivante est « { $procedure } », expliquée sous « Procédures ».
report-answer-sooner = Cela peut arriver plus tôt ; la manière est indiquée sous « Que faire d’abord, et ensuite ».
report-answer-readings = Le jour repose sur des questions de droit ouvertes ({ $numbers } sous « Ce qui est incertain, et pourquoi »), auxquelles on peut aussi répondre autrement.
report-answer-steps = Aucune règle n’oblige d’elle-même { $keeper } à { $act } à une date donnée. { CAPITAL($keeper) } doit le faire une fois que ceci a eu lieu : { $steps }.
report-answer-steps-within = Aucune règle n’oblige d’elle-même { $keeper } à { $act } à une date donnée. { CAPITAL($keeper) } doit le faire **dans un délai de { $term }** une fois que ceci a eu lieu : { $steps }.
report-answer-steps-any = Aucune règle n’oblige d’elle-même { $keeper } à { $act } à une date donnée. { CAPITAL($keeper) } doit le faire une fois que l’un de plusieurs événements a eu lieu ; ils figurent sous « Que faire d’abord, et ensuite ».
report-answer-steps-within-any = Aucune règle n’oblige d’elle-même { $keeper } à { $act } à une date donnée. { CAPITAL($keeper) } doit le faire **dans un délai de { $term }** une fois que l’un de plusieurs événements a eu lieu ; ils figurent sous « Que faire d’abord, et ensuite ».
report-answer-steps-perhaps = On ne connaît aucune règle qui oblige d’elle-même { $keeper } à { $act } à une date donnée. { CAPITAL($keeper) } devra peut-être le faire une fois que ceci a eu lieu : { $steps }.
report-answer-steps-perhaps-within = On ne connaît aucune règle qui oblige d’elle-même { $keeper } à { $act } à une date donnée. { CAPITAL($keeper) } devra peut-être le faire dans un délai de { $term } une fois que ceci a eu lieu : { $steps }.
report-answer-steps-perhaps-any = On ne connaît aucune règle qui oblige d’elle-même { $keeper } à { $act } à une date donnée. { CAPITAL($keeper) } devra peut-être le faire une fois que l’un de plusieurs événements a eu lieu ; ils figurent sous « Que faire d’abord, et ensuite ».
report-answer-steps-perhaps-within-any = On ne connaît aucune règle qui oblige d’elle-même { $keeper } à { $act } à une date donnée. { CAPITAL($keeper) } devra peut-être le faire dans un délai de { $term } une fois que l’un de plusieurs événements a eu lieu ; ils figurent sous « Que faire d’abord, et ensuite ».
report-answer-depends = **Cela dépend de faits qui ne sont pas encore connus** : { $facts }.
report-answer-depends-on-law = **Cela dépend de la façon de lire le texte** : la loi laisse une question ouverte, et ses réponses donnent des jours différents. Elles figurent sous « Ce qui est incertain, et pourquoi ».
report-answer-earlier = Cela devra peut-être arriver plus tôt ; cela dépend de faits qui ne sont pas encore connus : { $facts }.
report-answer-law-too = Cela dépend aussi d’une question de droit laissée ouverte ; les réponses possibles figurent sous « Ce qui est incertain, et pourquoi ».
# Ce que doit faire à la fin l’autorité qui tient une liste. Un module qui n’est pas une liste le dit avec
# ses propres mots, sous act (à l’infinitif), gone et was (des propositions à l’indicatif).
report-act = supprimer cette inscription
report-gone = l’inscription prend fin
report-was = cette inscription a été supprimée

report-answer-text-reported = Ce qui suit est connu seulement par d’autres qui le citent ou le rapportent ; le texte lui-même n’a pas été lu.
report-answer-so-far-removal = { $shape ->
    [exact] Quoi qu’il en soit, l’une des voies qui obligent est ouverte à partir du { $first } ({ $distance }).
    [between] Quoi qu’il en soit, l’une des voies qui obligent s’ouvre entre le { $first } et le { $last }.
    [until] Quoi qu’il en soit, l’une des voies qui obligent est ouverte à partir du { $last } au plus tard ({ $last-distance }).
   *[from] { "" }
}
report-answer-so-far = { $shape ->
    [exact] D’après ce qui est connu, le dernier jour pour { $act } est le { $first } ({ $distance }).
    [between] D’après ce qui est connu, le dernier jour pour { $act } se situe { $window }.
    [from] D’après ce qui est connu, le dernier jour pour { $act } ne se situe pas avant le { $first }, et il n’y en a peut-être pas.
    [until] D’après ce qui est connu, { $keeper } doit { $act } au plus tard le { $last } ({ $last-distance }).
   *[unknown] { "" }
}
report-answer-none = D’après ces faits, aucune des règles trouvées n’oblige { $keeper } à { $act }.
report-answer-no-rules = On ne connaît ici aucune règle qui oblige { $keeper } à { $act }. Ce qui suit est seulement ce que des sources rapportent.
report-answer-deleted = { $shape ->
    [exact] { CAPITAL($was) } le { $first } ({ $distance }).
    [between] { CAPITAL($was) } entre le { $first } et le { $last }.
   *[until] { CAPITAL($was) } au plus tard le { $last }.
}
report-answer-see-remains = Ce qui peut rester ensuite est indiqué plus bas.
report-answer-may = En outre, d’après ces faits, { $keeper } peut { $act } de façon anticipée, mais sans obligation ; aucun jour n’est promis.
report-answer-may-before = Avant cela, d’après ces faits, { $keeper } peut { $act } de façon anticipée, mais sans obligation ; aucun jour n’est promis.
report-answer-may-steps = { CAPITAL($keeper) } peut { $act } de façon anticipée (mais sans obligation) une fois que ceci a eu lieu : { $steps }. Aucun jour n’est promis.
report-answer-reported = Des sources rapportent comment des inscriptions prennent fin. Ces voies figurent plus bas, avec les doutes des sources elles-mêmes ; elles ne donnent aucun jour que quiconque doive respecter.
report-answer-reported-one = { $shape ->
    [exact] Rapporté, et personne ne le promet : « { $path } », à partir du { $first } ({ $distance }).
    [between] Rapporté, et personne ne le promet : « { $path } », à partir d’un jour situé entre le { $first } et le { $last }.
    [until] Rapporté, et personne ne le promet : « { $path } », à partir du { $last } au plus tard.
   *[from] { "" }
}
report-answer-time = { $shape ->
    [exact] La durée elle-même (« { $path } ») s’achève le { $first } ({ $distance }).
    [between] La durée elle-même (« { $path } ») s’achève entre le { $first } et le { $last }.
    [from] La durée elle-même (« { $path } ») ne s’achève pas avant le { $first } ({ $distance }) ; elle s’achève peut-être plus tard, selon ce qui n’est pas connu.
   *[until] La durée elle-même (« { $path } ») s’achève au plus tard le { $last }.
}
report-answer-applies = Ce qui s’applique d’après ces faits :
report-answer-applies-line = **{ $end }** : { $names }.
report-answer-may-later = { $shape ->
    [exact] À partir du { $first } ({ $distance }), { $keeper } peut { $act } de façon anticipée, mais sans obligation : « { $path } ». Aucun jour n’est promis.
   *[between] À partir d’un jour situé entre le { $first } et le { $last }, { $keeper } peut { $act } de façon anticipée, mais sans obligation : « { $path } ». Aucun jour n’est promis.
}
report-answer-may-steps-later = { $shape ->
    [exact] À partir du { $first } ({ $distance }), { $keeper } peut { $act } de façon anticipée (mais sans obligation) une fois que ceci a eu lieu : { $steps }. Aucun jour n’est promis.
   *[between] À partir d’un jour situé entre le { $first } et le { $last }, { $keeper } peut { $act } de façon anticipée (mais sans obligation) une fois que ceci a eu lieu : { $steps }. Aucun jour n’est promis.
}
report-provisional = Le calendrier de { $year } est provisoire : une circulaire officielle ultérieure sur les jours de repos peut déplacer ce jour.

## Que faire d’abord

report-plan = Que faire d’abord, et ensuite
report-plan-intro = Les démarches sont calculées comme si elles étaient faites aujourd’hui, chaque groupe pour lui-même ; la personne ou l’autorité nommée pour une démarche peut être libre de ne pas la faire.
report-plan-none = On ne connaît aucune démarche qui, d’après ces faits, avancerait quoi que ce soit de façon certaine.
report-plan-listing = Inscription { $label } :
report-plan-find-out-term = À établir d’abord
report-plan-find-out = { CAPITAL($facts) }. { $ways ->
    [1] Une voie de sortie en dépend.
   *[other] { $ways } voies de sortie en dépendent.
}{ $more ->
    [0] { "" }
   *[other] { " " }Ce qui n’est pas connu par ailleurs est indiqué sous « Ce qui est incertain, et pourquoi ».
}
report-plan-find-out-in-time = { CAPITAL($facts) }. { $count ->
    [1] C’est ce qui dit si une démarche est encore possible à temps.
   *[other] C’est ce qui dit si { $count } démarches sont encore possibles à temps.
}
report-plan-step = Démarche { $number }
report-plan-steps = { $count ->
    [1] la démarche { $numbers }
   *[other] les démarches { $numbers }
}
report-plan-what = **{ CAPITAL($step) }.**
report-plan-by = { $shape ->
    [exact] Le dernier jour pour cela est le **{ $first }** ({ $distance }).
    [between] Le dernier jour pour cela se situe entre le { $first } et le { $last }.
   *[until] Le dernier jour pour cela est au plus tard le { $last } ({ $last-distance }).
}
report-plan-was-by = { $shape ->
    [exact] Le dernier jour fixé pour cela était le { $first } ({ $distance }) ; il est passé.
    [between] Le dernier jour fixé pour cela se situait { $window } ; il est passé.
   *[until] Le dernier jour fixé pour cela était au plus tard le { $last } ; il est passé.
}
report-plan-from = Possible à partir du { $first } ({ $distance }).
report-plan-after = Seulement après { $steps }.
report-plan-after-from = Seulement après { $steps } ; à partir du { $first } ({ $distance }), si tout est fait dès que possible.
report-plan-together = Avec { $steps }, cela ouvre une voie.
report-plan-goes-with = Cela va avec { $steps }.
report-plan-overdue-step = À faire d’abord : { $keeper } devait { $act }, et le dernier jour pour cela est passé.
report-plan-keeps-open = Cela n’apporte aucun jour en soi ; c’est un moyen de faire réexaminer la décision.
report-plan-aims-at = Cela n’apporte aucun jour en soi ; ce qui peut en résulter est indiqué sous { $steps }.
report-plan-not-before = { $step }, pas avant le { $first }
report-plan-which-day = Le jour exact dépend de ceci : { $facts }.
report-plan-perhaps-taken = Une partie de cela a peut-être déjà eu lieu.
report-plan-choice = { $count ->
    [1] **Cela seul suffit.**
   *[other] **Un seul de ces { $count } points suffit.**
}
report-plan-choice-only-if = **{ $count ->
    [1] Cela seul suffit, mais seulement si « { $fact } » reçoit cette réponse : { $values }{ $alone ->
        [yes] , et rien d’autre
       *[no] { "" }
    }.
   *[other] Un seul de ces { $count } points suffit, mais seulement si « { $fact } » reçoit cette réponse : { $values }{ $alone ->
        [yes] , et rien d’autre
       *[no] { "" }
    }.
}**
report-plan-only-if = Seulement si « { $fact } » reçoit cette réponse : { $values }{ $alone ->
    [yes] , et rien d’autre
   *[no] { "" }
}.
report-plan-otherwise = { $count ->
    [1] Avec toute autre réponse, cela ne le fait pas arriver plus tôt.
   *[other] Avec toute autre réponse, aucun de ces points ne le fait arriver plus tôt.
}
report-plan-all-of = tout ceci : { $steps }
report-plan-lettered = ({ $letter }) { $line }
report-plan-besides = Avec { $letters } : { $besides }
report-plan-own-due-unset = Pour cela, le texte ne fixe pas de nombre de jours.
report-plan-removal-own-due = { $shape ->
    [exact] Ensuite, { $keeper } doit { $act } : les conditions sont remplies à partir du **{ $first }**.
    [between] Ensuite, { $keeper } doit { $act } : les conditions sont remplies à partir d’un jour situé entre le { $first } et le **{ $last }**.
    [until] Ensuite, { $keeper } doit { $act } : les conditions sont remplies à partir du **{ $last }** au plus tard.
   *[from] Ensuite, { $keeper } devra peut-être { $act }, pas avant le { $first }.
}
report-plan-chance-term = Ce qui n’attend plus que son jour
report-plan-chance = { CAPITAL($keeper) } peut déjà { $act } de façon anticipée (« { $path } »), mais sans obligation ; aucun jour n’est promis.
report-plan-chance-from = { $shape ->
    [exact] À partir du **{ $first }** ({ $distance }), { $keeper } peut { $act } de façon anticipée (« { $path } »), mais sans obligation ; aucun jour n’est promis.
    [between] À partir d’un jour situé entre le { $first } et le { $last }, { $keeper } peut { $act } de façon anticipée (« { $path } »), mais sans obligation ; aucun jour n’est promis.
   *[until] À partir du { $last } au plus tard, { $keeper } peut { $act } de façon anticipée (« { $path } »), mais sans obligation ; aucun jour n’est promis.
}
report-plan-chance-asks = À faire alors : { $steps }.
report-plan-perhaps = **Peut aider.** { $count ->
    [1] Cela peut obliger { $keeper } à { $act }.
   *[other] Un seul de ces { $count } points peut obliger { $keeper } à { $act }.
}
report-plan-perhaps-may = **Peut aider.** { $count ->
    [1] Après cela, { $keeper } peut { $act } de façon anticipée, mais sans obligation ; aucun jour n’est promis.
   *[other] Après un seul de ces { $count } points, { $keeper } peut { $act } de façon anticipée, mais sans obligation ; aucun jour n’est promis.
}
report-plan-perhaps-reported = **Seulement rapporté.** Des sources rapportent que cela aide ; personne n’est tenu d’y donner suite.
report-plan-depends = Pour savoir si cela aide, il faut connaître : { $facts }.
report-plan-alternative = { CAPITAL($steps) }. { $besides }
report-plan-alternatives-more = Et { $count } de plus, sous « Voies de sortie de la liste ».
report-plan-removal-due = { $shape ->
    [exact] Ensuite, { $keeper } doit { $act } **au plus tard le { $first }**.
    [between] Ensuite, { $keeper } doit { $act } **au plus tard le { $last }**, et peut-être déjà au plus tard le { $first }.
   *[until] Ensuite, { $keeper } doit { $act } **au plus tard le { $last }**.
}
report-plan-removal = { $shape ->
    [exact] Ensuite, { $keeper } doit { $act } : les conditions sont remplies à partir du **{ $first }** ; le texte ne fixe pas de nombre de jours pour cela.
    [between] Ensuite, { $keeper } doit { $act } : les conditions sont remplies à partir d’un jour situé entre le { $first } et le **{ $last }**.
    [until] Ensuite, { $keeper } doit { $act } : les conditions sont remplies à partir du **{ $last }** au plus tard.
   *[from] Ensuite, { $keeper } devra peut-être { $act }, pas avant le { $first }.
}
report-plan-sooner-days = { $days ->
    [1] Les conditions sont remplies 1 jour plus tôt que sans cela (le { $first }).
   *[other] Les conditions sont remplies { $days } jours plus tôt que sans cela (le { $first }).
}
report-plan-sooner = { $shape ->
    [never] Sans cela, aucun jour n’arrive jamais.
    [from] Sans cela, ce jour n’arrive pas avant le { $first }, et n’arrivera peut-être jamais.
    [between] Sans cela, ce jour arrive entre le { $first } et le { $last }.
    [until] Sans cela, ce jour arrive au plus tard le { $last }.
   *[unknown] Sans cela, rien n’est certain.
}
report-plan-way = Ensuite, { $keeper } peut { $act } de façon anticipée, mais sans obligation (« { $path } ») ; aucun jour n’est promis.
report-plan-way-from = { $shape ->
    [exact] Ensuite, à partir du **{ $first }** ({ $distance }), { $keeper } peut { $act } de façon anticipée, mais sans obligation (« { $path } ») ; aucun jour n’est promis. Avant ce jour, ce n’est pas possible, même si tout est fait aujourd’hui.
    [between] Ensuite, à partir d’un jour situé entre le { $first } et le { $last }, { $keeper } peut { $act } de façon anticipée, mais sans obligation (« { $path } ») ; aucun jour n’est promis.
    [from] Ensuite, pas avant le { $first }, { $keeper } peut { $act } de façon anticipée, mais sans obligation (« { $path } ») ; aucun jour n’est promis.
   *[until] Ensuite, { $keeper } peut { $act } de façon anticipée, mais sans obligation (« { $path } ») ; aucun jour n’est promis.
}
report-plan-way-reported = { $shape ->
    [exact] Rapporté, et personne ne le promet : « { $path } », à partir du { $first }.
   *[other] Rapporté, et personne ne le promet : « { $path } ».
}
report-plan-ends-with-entry = { $count ->
    [1] Avec cela, 1 restriction prend fin plus tôt elle aussi.
   *[other] Avec cela, { $count } restrictions prennent fin plus tôt elles aussi.
}
report-plan-ends-all = { $before } : { $lines }.
report-plan-ends = { $names }, { $after }
report-plan-ends-days = { $shape ->
   *[exact] le { $first } ({ $days ->
        [1] 1 jour plus tôt
       *[other] { $days } jours plus tôt
    })
}
report-plan-ends-by = { $shape ->
    [exact] le { $first }
    [between] entre le { $first } et le { $last }
   *[until] au plus tard le { $last }
}
report-plan-ends-sooner = Ceci prend fin plus tôt
report-plan-ends-before = { $shape ->
    [never] Ceci a alors une fin, ce qui n’est pas le cas en l’état
    [from] Ceci prend alors fin de façon certaine
   *[other] Ceci prend alors fin de façon certaine
}
report-plan-own-due = { $shape ->
    [exact] Le dernier jour pour { $act } est alors le { $first }.
   *[other] Le dernier jour pour { $act } est alors au plus tard le { $last }.
}
report-plan-by-itself-term = Sans aucune démarche
report-plan-by-itself-due = { $shape ->
    [exact] { CAPITAL($keeper) } doit { $act } au plus tard le { $first } ({ $distance }).
    [between] { CAPITAL($keeper) } doit { $act } au plus tard le { $last } ({ $last-distance }), et peut-être déjà au plus tard le { $first }.
   *[until] { CAPITAL($keeper) } doit { $act } au plus tard le { $last } ({ $last-distance }).
}
report-plan-by-itself-overdue = { $shape ->
    [exact] { CAPITAL($keeper) } devait { $act } au plus tard le { $first } ({ $distance }).
    [between] { CAPITAL($keeper) } devait { $act } au plus tard le { $last } ({ $last-distance }).
   *[until] { CAPITAL($keeper) } devait { $act } au plus tard le { $last } ({ $last-distance }).
}
report-plan-by-itself = { $shape ->
    [exact] { CAPITAL($keeper) } doit { $act } : les conditions sont remplies à partir du { $first } ({ $distance }) ; aucun nombre de jours n’est fixé.
    [between] { CAPITAL($keeper) } doit { $act } : les conditions sont remplies à partir d’un jour situé entre le { $first } et le { $last }.
    [until] { CAPITAL($keeper) } doit { $act } : les conditions sont remplies au plus tard le { $last }.
   *[always] { CAPITAL($keeper) } doit { $act } : les conditions sont remplies.
}
report-plan-by-itself-none = { $shape ->
    [never] Aucun jour n’arrive où { $keeper } doit { $act }.
    [from] Il n’y a aucun jour certain où { $keeper } doit { $act } ; ce jour n’arrive pas avant le { $first }.
   *[unknown] Il n’y a aucun jour certain où { $keeper } doit { $act }.
}
report-plan-deleted = { $shape ->
    [exact] { CAPITAL($was) } le { $first }.
    [between] { CAPITAL($was) } entre le { $first } et le { $last }.
   *[until] { CAPITAL($was) } au plus tard le { $last }.
}
report-plan-duties-term = Ce que d’autres doivent faire
report-plan-duty = { $shape ->
    [exact] { $step } ({ $actor }) : au plus tard le { $first } ({ $distance }).
    [between] { $step } ({ $actor }) : au plus tard un jour situé entre le { $first } et le { $last }.
   *[until] { $step } ({ $actor }) : au plus tard le { $last }.
}
report-plan-if-overdue-term = Quand un dernier jour est passé
report-plan-overdue-now = { $shape ->
    [exact] Le jour est passé (le { $first }, { $distance }). L’étape suivante est « { $procedure } ».
    [between] Le jour est passé (au plus tard le { $last }, { $last-distance }). L’étape suivante est « { $procedure } ».
   *[until] Le jour est passé (au plus tard le { $last }, { $last-distance }). L’étape suivante est « { $procedure } ».
}
report-plan-overdue-later = { $shape ->
    [exact] Si rien n’a été fait le { $first } au plus tard, l’étape suivante est « { $procedure } ».
   *[other] Si rien n’a été fait le { $last } au plus tard, l’étape suivante est « { $procedure } ».
}
report-plan-overdue-after-steps = Si, une fois les démarches faites, { $keeper } n’agit pas à temps, l’étape suivante est « { $procedure } ».
report-plan-remedy = En commençant le premier jour possible : { $steps }.
report-plan-remedy-by = { $shape ->
    [exact] { $step } ({ $actor }), au plus tard le { $first }
    [between] { $step } ({ $actor }), au plus tard un jour situé entre le { $first } et le { $last }
   *[until] { $step } ({ $actor }), au plus tard le { $last }
}
report-plan-remedy-from = { $shape ->
    [exact] { $step } ({ $actor }), à partir du { $first }
   *[other] { $step } ({ $actor }), à partir du { $last } au plus tard
}
report-plan-remedy-undated = Ses étapes sont indiquées sous « Procédures ».
report-plan-perhaps-in-time-term = Peut-être encore à temps
report-plan-perhaps-in-time = { $shape ->
   *[between] { $step } ({ $actor }) : le dernier jour est peut-être passé ; c’est au plus tard le { $last } ({ $last-distance }). Il se compte à partir d’un jour qui n’est pas connu ici.
}
report-plan-past-term = Trop tard pour
report-plan-past = { $shape ->
    [exact] { $step } ({ $actor }) : le dernier jour était le { $first } ({ $distance }).
    [between] { $step } ({ $actor }) : le dernier jour se situait { $window }.
   *[until] { $step } ({ $actor }) : le dernier jour était au plus tard le { $last }.
}
report-plan-idle-term = Ceci ne changerait rien d’après ces faits
report-plan-idle = { CAPITAL($steps) }{ $more ->
    [0] .
   *[other] ; et { $more } de plus.
}
report-plan-idle-late = { $shape ->
    [exact] Cela ne pourrait pas avoir d’effet avant le jour où, de toute façon, { $gone } (le { $first }).
   *[other] Cela ne pourrait pas avoir d’effet avant le jour où, de toute façon, { $gone } (au plus tard le { $last }).
}
report-plan-idle-why = { $why ->
    [barred] C’est exclu ({ $cites }), pour cette raison : { $what }.
    [other-text] C’est dans un texte qui ne s’applique pas ici ({ $cites }).
    [not-in-force] Le texte qui le prévoit n’est pas en vigueur ({ $cites }).
    [contrary] Ce n’est pas possible ici, pour cette raison : { $what } ({ $cites }).
    [late] Ceci n’a pas eu lieu à temps, ou pas du tout : { $what } ({ $cites }).
    [reading] Avec la réponse retenue ici à une question ouverte, cette voie ne s’applique pas : « { $what } » ({ $cites }).
    [each-reading] Cette voie n’est ouverte avec aucune réponse à cette question : « { $what } » ({ $cites }).
   *[condition] Il faudrait ceci, et ce n’est pas le cas : { $what } ({ $cites }).
}

## Voies de sortie de la liste

report-ways = Voies de sortie de la liste
report-ways-none = D’après ces faits, aucune voie de sortie de cette liste n’est ouverte ni ne peut être ouverte.
report-ways-uncertain = Voies qui dépendent de ce qui n’est pas connu
report-ways-steps = Voies qui s’ouvrent une fois que quelque chose a été fait
report-ways-no-longer-needed = L’inscription a pris fin ; ces autres voies ne sont plus nécessaires : { $paths }.
report-ways-closed = Voies fermées d’après ces faits
report-way = { $path } ({ $standing })
report-standing-open-shall = ouverte dès maintenant
report-standing-open-may = ouverte dès maintenant, mais seulement comme possibilité
report-standing-open-reported = rapportée
report-standing-opens-later-shall = s’ouvre plus tard d’elle-même
report-standing-opens-later-may = s’ouvre plus tard, mais seulement comme possibilité
report-standing-opens-later-reported = rapportée
report-standing-needs-steps-shall = s’ouvre une fois des démarches faites
report-standing-needs-steps-may = une possibilité une fois des démarches faites
report-standing-needs-steps-reported = rapportée ; des démarches viennent d’abord
report-standing-depends-shall = pas encore connu
report-standing-depends-may = pas encore connu, et seulement une possibilité
report-standing-depends-reported = rapportée
report-line-binding = Qui est tenu d’agir
report-binding-shall = { $keeper } doit agir
report-binding-may = { $keeper } peut agir, mais sans obligation ; aucun jour n’est promis
report-binding-reported = personne, pour autant qu’on sache : une source le rapporte ; aucun texte de droit qui le dise n’a été lu
report-line-opens = Conditions remplies
report-opens = { $shape ->
    [exact] à partir du { $first } ({ $distance })
    [between] à partir d’un jour situé entre le { $first } et le { $last }
    [from] pas avant le { $first }, et peut-être jamais
    [until] à partir du { $last } au plus tard ({ $last-distance })
    [always] oui
    [never] pas encore
   *[unknown] pas connu
}
report-opens-reported = { $shape ->
    [exact] si ce qui est rapporté est exact, à partir du { $first }
    [between] si ce qui est rapporté est exact, à partir d’un jour situé entre le { $first } et le { $last }
    [from] si ce qui est rapporté est exact, pas avant le { $first }, et peut-être jamais
    [until] si ce qui est rapporté est exact, au plus tard le { $last }
    [never] pas en l’état
   *[unknown] pas connu
}
report-opened = { $shape ->
    [exact] depuis le { $first } ({ $distance })
    [between] depuis un jour situé entre le { $first } et le { $last }
    [until] au plus tard depuis le { $last }
   *[always] oui
}
report-opens-at-best = { $shape ->
    [exact] pas encore ; si les démarches ci-dessous étaient faites aujourd’hui, à partir du { $first }
    [between] pas encore ; si les démarches ci-dessous étaient faites aujourd’hui, à partir d’un jour situé entre le { $first } et le { $last }
    [from] pas encore ; même si les démarches ci-dessous étaient faites aujourd’hui, pas avant le { $first }, et peut-être jamais
    [until] pas encore ; si les démarches ci-dessous étaient faites aujourd’hui, au plus tard le { $last }
    [always] pas encore ; les démarches ci-dessous viennent d’abord
   *[unknown] pas encore ; on ne sait pas si les démarches ci-dessous suffisent
}
report-line-deadline = Échéance
report-deadline = { $shape ->
    [exact] le { $first } est le dernier jour pour { $act } ({ $distance })
    [between] le dernier jour pour { $act } se situe { $window }
    [from] le dernier jour pour { $act } ne se situe pas avant le { $first }, et il n’y en a peut-être pas
    [until] le dernier jour pour { $act } est au plus tard le { $last } ({ $last-distance })
   *[unknown] ne peut pas être indiquée d’après ce qui est connu
}
report-deadline-passed = { $shape ->
    [exact] le { $first } était le dernier jour pour { $act } ({ $distance }) ; il est passé
    [between] le dernier jour pour { $act } se situait { $window } ; il est passé
   *[until] le dernier jour pour { $act } était au plus tard le { $last } ({ $last-distance }) ; il est passé
}
report-deadline-none-shall = le texte ne fixe pas de nombre de jours
report-deadline-none-may = aucune ; personne n’est tenu d’agir
report-deadline-none-reported = aucune n’est rapportée
report-deadline-term = dans un délai de { $term } à compter de là ; on ne peut pas encore dire le jour lui-même
report-deadline-term-best = dans un délai de { $term } à compter de là ; si les démarches étaient faites aujourd’hui, au plus tard le { $day }
report-deadline-open = il y en a une, mais on ne peut pas encore dire son jour
report-line-overdue = Que faire maintenant
report-overdue = Le texte ne nomme aucune démarche propre à une échéance manquée.
report-overdue-procedure = { $procedure }. Le déroulement est indiqué sous « Procédures ».
report-line-steps = Ce qui doit d’abord arriver
report-line-sooner = Arrive plus tôt si ceci a lieu
report-line-possible = Pourrait encore être obtenu par
report-steps-any = un seul de ces points suffit
report-step = { $step } (qui agit : { $actor })
report-line-needs = Dépend de
report-line-readings = Questions de droit ouvertes
report-rests-on = { $numbers }, sous « Ce qui est incertain, et pourquoi »
report-line-assumed = Supposé
report-line-hedge = Selon les mots du rapport
report-hedge = « { $hedge } »
report-line-provisional = Calendrier
report-line-article = Où c’est écrit
report-line-verified = Comment cela a été vérifié
report-line-practice = Pratique rapportée

## Voies qui attendent quelque chose, en bref

report-short-shall = { CAPITAL($keeper) } doit { $act } :
report-short-may = { CAPITAL($keeper) } peut { $act }, mais sans obligation ; aucun jour n’est promis :
report-short-all-need = Toutes dépendent aussi de ceci : { $facts }.
report-short-source = Sauf si un autre texte est nommé, les articles sont ceux de ce texte : { $source }.
report-short-articles = { $count ->
    [1] art.
   *[other] art.
} { $articles }
report-short-all-best = { $shape ->
    [exact] Si tout ce qu’il faut avait lieu aujourd’hui, le dernier jour serait le { $first }.
   *[unknown] { "" }
}
report-short = **{ $path }** ({ $cites }) : { $lines }
report-short-what = { $what }.
report-short-within = { $what } ; puis dans un délai de { $term }.
report-short-no-days = { $what } ; aucun nombre de jours n’est fixé.
report-short-needs = cela dépend de ceci : { $facts }
report-short-law = cela dépend de la façon de lire le texte
report-short-deadline = { $shape ->
    [exact] Le dernier jour serait le { $first } ({ $distance }).
    [between] Le dernier jour se situerait entre le { $first } et le { $last }.
   *[until] Le dernier jour serait au plus tard le { $last } ({ $last-distance }).
}
report-short-best = { $shape ->
    [exact] Si cela avait lieu aujourd’hui, le dernier jour serait le { $first }.
   *[unknown] { "" }
}
report-short-opens = { $shape ->
    [exact] Ouverte à partir du { $first }.
    [between] Ouverte à partir d’un jour situé entre le { $first } et le { $last }.
    [from] Pas avant le { $first }, et peut-être jamais.
    [until] Ouverte à partir du { $last } au plus tard.
   *[unknown] { "" }
}
report-short-assumed = Supposé : { $words }.
report-short-hedge = Selon les mots du rapport : « { $words } ».
report-short-verified = Comment cela a été vérifié : { $words }.
report-short-questions = Certaines reposent sur des questions de droit ouvertes ({ $numbers } sous « Ce qui est incertain, et pourquoi »).

## Pourquoi une voie est fermée

report-closed-barred = Exclu ({ $cites }), pour cette raison : { $what }. Donc fermé : { $paths }.
report-closed-other-text = Prévu par un texte qui ne s’applique pas ici ({ $cites }). Donc fermé : { $paths }.
report-closed-not-in-force = Prévu par un texte qui n’est pas en vigueur ({ $cites }). Donc fermé : { $paths }.
report-closed-contrary = Pas possible ici, pour cette raison : { $what } ({ $cites }). Donc fermé : { $paths }.
report-closed-condition = Il faudrait ceci, et ce n’est pas le cas : { $what } ({ $cites }). Donc fermé : { $paths }.
report-closed-late = Ceci n’a pas eu lieu à temps, ou pas du tout : { $what } ({ $cites }). Donc fermé : { $paths }.
report-closed-early = Ceci n’a pas eu lieu, ou a eu lieu trop tôt : { $what } ({ $cites }). Donc fermé : { $paths }.
report-closed-reading = Avec la réponse retenue ici à une question ouverte, cette voie ne s’applique pas : « { $what } » ({ $cites }). Donc fermé : { $paths }.
report-closed-each-reading = Pas ouvert, quelle que soit la réponse à cette question : « { $what } » ({ $cites }). Donc fermé : { $paths }.

## Ce qu’il faut noter

report-notes = À noter
report-note = { $note } ({ $basis })
report-note-perhaps = S’applique peut-être, selon des faits qui ne sont pas connus. { $note } ({ $basis })

## Ce qu’apporte l’inscription, et ce qui reste

report-effects = Ce qu’apporte l’inscription, et jusqu’à quand
report-effects-intro = Les dates sont celles où les règles y mettent fin. L’autorité ou l’organisme qui maintient une mesure peut être plus lent.
report-bars = Ce que d’autres lois attachent à l’inscription, à la dette ou à une condamnation
report-bars-intro = Ces points ont leurs propres règles. Certains prennent fin avec l’inscription, selon la lecture retenue ici ; certains seulement avec la dette ou après un certain temps ; certains jamais. Chaque ligne le précise.
report-group = **{ $end }** ({ $cites }) : { $names }.
report-group-better = **{ $end }** ({ $cites }) : { $names }. { $best }
report-ends = { $shape ->
    [exact] Jusqu’au { $first } ({ $distance })
    [between] Jusqu’à un jour situé entre le { $first } et le { $last }
    [from] Pas avant le { $first } ; aucun dernier jour n’est connu
    [until] Au plus tard jusqu’au { $last } ({ $last-distance })
    [always] Terminé
    [never] Pas de fin en l’état
   *[unknown] La fin n’est pas connue
}
report-ended = { $shape ->
    [exact] Terminé le { $first } ({ $distance })
    [between] Terminé entre le { $first } et le { $last }
    [until] Terminé au plus tard le { $last }
   *[always] Terminé
}
report-ends-with-entry-and-more-bar = { $shape ->
    [exact] Pas avant le jour où { $gone }, au plus tard le { $first }, puis jusqu’à ce que le reste de ce qu’il faut ait eu lieu
    [between] Pas avant le jour où { $gone }, ce qui est possible à partir du { $first }, puis jusqu’à ce que le reste de ce qu’il faut ait eu lieu, au plus tard le { $last }
    [from] Pas avant le jour où { $gone }, ce qui est possible à partir du { $first }, puis jusqu’à ce que le reste de ce qu’il faut ait eu lieu ; aucun dernier jour n’est connu
   *[other] Pas avant le jour où { $gone }, puis jusqu’à ce que le reste de ce qu’il faut ait eu lieu ; aucun jour n’est connu
}
report-ends-with-entry-and-more-effect = { $shape ->
    [exact] Pas avant le jour où { $gone }, au plus tard le { $first }, puis jusqu’à ce que le reste de ce qu’il faut ait eu lieu, comme la levée d’une ordonnance
    [between] Pas avant le jour où { $gone }, ce qui est possible à partir du { $first }, puis jusqu’à ce que le reste de ce qu’il faut ait eu lieu, comme la levée d’une ordonnance, au plus tard le { $last }
    [from] Pas avant le jour où { $gone }, ce qui est possible à partir du { $first }, puis jusqu’à ce que le reste de ce qu’il faut ait eu lieu, comme la levée d’une ordonnance ; aucun dernier jour n’est connu
   *[other] Pas avant le jour où { $gone }, puis jusqu’à ce que le reste de ce qu’il faut ait eu lieu, comme la levée d’une ordonnance ; aucun jour n’est connu
}
report-ends-with-entry = { $shape ->
    [exact] Jusqu’au jour où { $gone }, au plus tard le { $first } ({ $distance })
    [between] Jusqu’au jour où { $gone }, à partir du { $first } et au plus tard le { $last } ({ $last-distance })
    [from] Jusqu’au jour où { $gone }, ce qui est possible à partir du { $first } ; aucun dernier jour n’est connu
    [until] Jusqu’au jour où { $gone }, au plus tard le { $last } ({ $last-distance })
    [never] Tant que l’inscription demeure
   *[unknown] Jusqu’au jour où { $gone }
}
report-ended-with-entry = { $shape ->
    [exact] Devait prendre fin avec l’inscription au plus tard le { $first } ({ $distance })
    [between] Devait prendre fin avec l’inscription au plus tard le { $last } ({ $last-distance })
    [until] Devait prendre fin avec l’inscription au plus tard le { $last } ({ $last-distance })
   *[always] Terminé
}
report-ends-at-best = { $shape ->
    [exact] Si toutes les démarches possibles étaient faites aujourd’hui, jusqu’au { $first }.
    [between] Si toutes les démarches possibles étaient faites aujourd’hui, jusqu’à un jour situé entre le { $first } et le { $last }.
    [from] Si toutes les démarches possibles étaient faites aujourd’hui, pas avant le { $first }.
    [until] Si toutes les démarches possibles étaient faites aujourd’hui, au plus tard jusqu’au { $last }.
   *[never] Aucune démarche possible n’y met fin.
}
report-ends-lifelong = À vie, si rien ne change dans la loi
report-begins-later = Plus tard : { $end }
report-perhaps = Ceci ne s’applique que si une condition est remplie, ce qu’on ne sait pas ici (les articles sont indiqués une fois que c’est connu) : { $names }.
report-perhaps-lifelong = À vie, mais là encore seulement dans ce cas : { $names }.

## Procédures

report-procedures = Procédures
report-procedures-others = Également possibles, sans jour dans ce cas : { $procedures }.
report-procedure-named = { $procedure } ({ $cites })
report-procedure = { $procedure } ({ $binding })
report-procedure-shall = une fois la demande faite ou le moment venu, l’autorité doit agir
report-procedure-may = peut être accordé, mais personne n’est tenu de l’accorder
report-procedure-reported = rapporté
report-procedure-step = { $step }. Par { $actor } : { $when } ({ $cites })
report-procedure-step-undated = { $step } ({ $actor } ; { $cites })
report-step-done = { $shape ->
    [exact] fait le { $first }
    [between] fait entre le { $first } et le { $last }
   *[until] fait au plus tard le { $last }
}
report-step-by = { $shape ->
    [exact] au plus tard le { $first } ({ $distance })
    [between] au plus tard un jour situé entre le { $first } et le { $last }
    [from] le dernier jour n’est pas avant le { $first }, s’il y en a un
    [until] au plus tard le { $last }
   *[unknown] le jour n’est pas connu
}
report-step-provisional = { $when }. { $provisional }
report-step-passed = { $shape ->
    [exact] le dernier jour était le { $first } ({ $distance }) ; il est passé
    [between] le dernier jour se situait { $window } ; il est passé
   *[until] le dernier jour était au plus tard le { $last } ; il est passé
}
report-step-any-time = possible dès maintenant ; pas de dernier jour
report-step-from = { $shape ->
    [exact] à partir du { $first } ; pas de dernier jour
    [between] à partir d’un jour situé entre le { $first } et le { $last } ; pas de dernier jour
    [from] pas avant le { $first }, et peut-être jamais
   *[until] à partir du { $last } au plus tard ; pas de dernier jour
}

## Ce qui est incertain

report-doubts = Ce qui est incertain, et pourquoi
report-doubts-none = Les faits donnés n’ont rien laissé d’ouvert dans ces règles. Savoir si les règles sont suivies est une autre question.
report-several-texts = On ne sait pas avec certitude quel texte s’applique : { $texts }. Ce qui est dit plus haut vaut pour tous ces textes ensemble ; là où ils diffèrent, l’intervalle de jours est plus large.
report-unknown = Établir ces points peut changer ce jour :
report-unknown-fact = { CAPITAL($fact) }. { $why }{ $leaves }
report-leaves-settled = { " " }Une fois ce point connu, le jour à partir duquel l’inscription doit prendre fin est fixé.
report-leaves-narrower = { " " }Quelle que soit la réponse, ce jour est alors mieux cerné, au moins ainsi : { $window }.
report-leaves-perhaps = { " " }La réponse peut fixer ce jour, par exemple ainsi : { $window }.
report-unknown-more = Aussi : { $facts }.
report-unknown-beside = Pas connu non plus, ou pas exactement : { $facts }.
report-readings = Questions de droit ouvertes
report-readings-intro = Le texte ne tranche pas ces questions. Ce qui prend fin avec l’inscription se déplace avec elle.
report-combined = Les questions { $numbers } ensemble ({ $combinations } combinaisons de réponses, { $results ->
        [one] un seul résultat
       *[other] { $results } résultats
    }). Pour ce qui n’est pas nommé, la réponse est celle indiquée plus haut, ou ne change rien.
report-combined-due = dernier jour pour { $act } : { $window }
report-combined-opens = conditions remplies { $shape ->
        [exact] à partir du { $first }
        [between] à partir d’un jour situé entre le { $first } et le { $last }
       *[other] ainsi : { $window }
    }
report-combined-answer = la réponse à la question { $number } est « { $answer } »
report-combined-used = { CAPITAL($day) }, avec les réponses retenues ici.
report-combined-result = { CAPITAL($day) }, si { $answers }.
report-combined-left-out = Les questions { $numbers } ont gardé les réponses retenues ici : il y aurait trop de combinaisons.
report-reading-used = Retenu ici : { $alternative }. { CAPITAL($outcomes) }.
report-reading-used-alone = Retenu ici : { $alternative }.
report-reading-otherwise = Si c’est { $alternative } : { $outcomes }.
report-reading-cited = { $words } ({ $cites })
report-reading-number = Question { $number }
report-reading-changes = Elle change ceci : « { $name } ».
report-reading-open = Laissé ouvert ici.
report-outcome = { $names } : { $outcome }
report-outcome-name = « { $name } »
report-outcome-due = { $shape ->
    [exact] dernier jour le { $first }
    [between] dernier jour { $window }
    [from] dernier jour pas avant le { $first }, s’il y en a un
    [until] dernier jour { $window }
   *[unknown] dernier jour pas connu
}
report-outcome-opens = { $shape ->
    [exact] ouverture à partir du { $first }
    [between] ouverture à partir d’un jour situé entre le { $first } et le { $last }
    [from] ouverture pas avant le { $first }, et peut-être jamais
    [until] ouverture au plus tard le { $last }
    [always] ouvert
    [never] pas ouvert
   *[unknown] pas connu
}
report-outcome-ends = { $shape ->
    [exact] jusqu’au { $first }
    [between] jusqu’à un jour situé entre le { $first } et le { $last }
    [from] pas avant le { $first } ; aucun dernier jour n’est connu
    [until] au plus tard jusqu’au { $last }
    [always] terminé
    [never] cela ne s’applique pas, ou n’a pas de fin en l’état
   *[unknown] la fin n’est pas connue
}
report-provisional-why = Certains jours sont provisoires. Le Conseil des affaires d’État annonce les jours de repos et les jours travaillés en échange peu avant le début de chaque année ; dans une année pas encore annoncée, seuls les week-ends et les jours fériés à date fixe (1er janvier, 1er mai, du 1er au 3 octobre) sont comptés comme libres.

## Ce qui est rapporté de la pratique

report-practice = Ce qui est rapporté de la pratique
report-practice-intro = Ce sont des rapports sur ce qui se passe. Là où ils ne s’accordent pas entre eux ou avec les règles, tous sont indiqués et aucun n’est préféré.
report-practice-shown = Ce qui a été indiqué sous l’inscription précédente n’est pas répété ; cela vaut aussi ici.
report-practice-conflicts = Rapports qui ne s’accordent pas
report-practice-others = Autres rapports
report-practice-beside = { $claim } (rapporté par : { $who })
report-practice-short = « { $hedge } » ({ $who })
report-claim = { $claim }
report-claim-against = { $claim } En sens contraire :
report-claims = { $who } : { $claims }
report-claim-several = { $claim } ({ $who })
report-claim-rated = { $claim } ({ $corroboration })
report-claim-hedged = { $claim } Selon les mots du rapport : « { $hedge } ».
report-claim-checked = { $claim } Comparé aux textes qui ont été lus : { $check }
report-corroboration-hedged = la source elle-même nuance ce point
report-corroboration-none-found = aucune confirmation n’a été trouvée

## La chronologie

report-timeline = Chronologie
report-timeline-listed = L’inscription est faite
report-timeline-as-of = Le jour où le cas est examiné
report-timeline-today = aujourd’hui, { $day }
report-timeline-point = un jour
report-timeline-firm = certain
report-timeline-soft = peut-être, ou personne ne le sait
report-timeline-on = continue, ou pas de fin connue
report-timeline-list = La même chose en mots, du plus ancien au plus récent :
report-timeline-more = Et { $more ->
    [one] une autre ligne datée
   *[other] { $more } autres lignes datées
 } ; voir les sections ci-dessous.
report-timeline-names = { $names } ; et { $more } de plus
report-timeline-row = { $number }. { CAPITAL($words) }
report-timeline-row-point = { $on } : { $names }.
report-timeline-row-due = Dernier jour pour agir, { $on } : { $names }.
report-timeline-row-way = Voie ouverte { $from } : { $names }.
report-timeline-row-at-best = Voie ouverte { $from }, mais seulement une fois des démarches faites : { $names }.
report-timeline-row-may = Une possibilité { $from }, aucun jour n’est promis : { $names }.
report-timeline-row-depends = Dépend de ce qui n’est pas connu, voie ouverte { $from } : { $names }.
report-timeline-row-steps = Démarches encore possibles : { $names }.
report-timeline-row-lasts = { $from }, { $until } : { $names }.
report-timeline-row-perhaps = Seulement si une condition est remplie, ce qu’on ne sait pas ici : { $names }.
report-timeline-lifelong = à vie, si rien ne change dans la loi
report-timeline-label-point = { $name }
report-timeline-label-due = Dernier jour : { $name }
report-timeline-label-way = Voie : { $name }
report-timeline-label-at-best = { $count ->
    [one] Avec démarches : { $name }
   *[other] Avec démarches : { $count } voies
}
report-timeline-label-may = { $count ->
    [one] Peut-être : { $name }
   *[other] Peut-être : { $count } voies
}
report-timeline-label-depends = { $count ->
    [one] Pas connu : { $name }
   *[other] Pas connu : { $count } voies
}
report-timeline-label-steps = { $count ->
    [one] Démarche : { $name }
   *[other] { $count } démarches à faire
}
report-timeline-label-effect = { $count ->
    [one] { $name }
   *[other] { $count } conséquences
}
report-timeline-label-bar = { $count ->
    [one] { $name }
   *[other] { $count } restrictions
}
report-timeline-label-procedure = { $count ->
    [one] { $name }
   *[other] { $count } étapes de procédure
}
report-timeline-label-perhaps = { $count ->
    [one] Pas connu : { $name }
   *[other] { $count } qui ne s’appliquent peut-être pas
}
report-timeline-from = { $shape ->
    [exact] à partir du { $first }
    [between] à partir d’un jour situé entre le { $first } et le { $last }
    [from] à partir du { $first } au plus tôt
    [until] à partir du { $last } au plus tard
    [always] depuis toujours
    [never] à aucun moment
   *[unknown] à partir d’un jour qui n’est pas connu
}
report-timeline-until = { $shape ->
    [exact] jusqu’au { $first }
    [between] jusqu’à un jour situé entre le { $first } et le { $last }
    [from] jusqu’à un jour qui n’est pas connu, mais pas avant le { $first }
    [until] au plus tard jusqu’au { $last }
    [always] plus maintenant
    [never] sans fin connue
   *[unknown] jusqu’à un jour qui n’est pas connu
}

## Le même cas un autre jour

report-then-intro = Le { $as-of }, ce cas n’était pas encore ce que dit son fichier. Il est examiné tel qu’il était ce jour-là, pour autant que ses faits aient des dates :
report-then-not-listed = Inscription { $label } ({ $title }) : elle n’avait pas été faite ; elle est laissée de côté.
report-then-perhaps-not-listed = Inscription { $label } ({ $title }) : on ne sait pas si elle avait été faite ; elle est examinée comme si elle l’avait été.
report-then-not-yet = Inscription { $label } ({ $title }) : ceci n’avait pas encore eu lieu : { $facts }.
report-then-perhaps-not-yet = Inscription { $label } ({ $title }) : on ne sait pas si ceci avait eu lieu : { $facts }.

## Quand la réponse change

report-history = Quand la réponse change
report-history-intro = Du { $from } au { $to }, chaque jour où la réponse est autre que la veille :
report-history-none = Du { $from } au { $to }, la réponse reste la même.
report-history-ahead = Pour les jours après le { $day }, on suppose que rien d’autre n’arrive que ce que dit le cas.
report-history-day = { $day }
report-history-line = { $said } Pourquoi : { $why }.
report-history-line-cited = { $said } Pourquoi : { $why } ({ $cites }).
report-history-of = Inscription { $label } : { $line }
report-history-listing = { $tone ->
    [perhaps] À partir de maintenant, l’inscription a peut-être été faite.
   *[yes] L’inscription est faite.
}
report-history-governed-by = D’autres textes peuvent s’appliquer à l’inscription.
report-history-standing = Où en est maintenant la sortie : { $standing }.
report-history-removal = Ouverture de la première voie qui oblige : { $when }.
report-history-path-standing = Voies de sortie, à partir de maintenant – { $standing } : { $names }.
report-history-closed = fermée
report-history-path-opens = Ouverture ({ $when }) : { $names }.
report-history-path-due = Dernier jour pour agir ({ $when }) : { $names }.
report-history-path-overdue = { $tone ->
    [yes] Échéance dépassée : { $names }.
   *[no] Échéance qui n’est plus dépassée : { $names }.
}
report-history-path-within-reach = { $tone ->
    [come] S’ouvrirait aussitôt si les démarches nécessaires étaient faites : { $names }.
    [perhaps] S’ouvrirait peut-être aussitôt si les démarches nécessaires étaient faites : { $names }.
    [ahead] S’ouvrirait plus tard si les démarches nécessaires étaient faites maintenant : { $names }.
   *[never] Des démarches faites maintenant ne l’ouvrent plus : { $names }.
}
report-history-coming = { $tone ->
    [come] maintenant
    [perhaps] peut-être maintenant
    [ahead] plus tard
   *[never] jamais
}
report-history-effect = { $tone ->
    [not-begun] Ne s’applique pas : { $names }.
    [perhaps] S’applique peut-être à partir de maintenant : { $names }.
    [runs] S’applique à partir de maintenant : { $names }.
    [begins] S’applique à partir de maintenant, sauf si l’inscription, la publicité ou l’ordonnance qui en est l’origine avait déjà pris fin : { $names }.
    [perhaps-over] A peut-être pris fin maintenant : { $names }.
   *[over] A pris fin : { $names }.
}
report-history-bar = { $tone ->
    [not-begun] Ne s’applique pas : { $names }.
    [perhaps] S’applique peut-être à partir de maintenant : { $names }.
    [runs] S’applique à partir de maintenant : { $names }.
    [begins] S’applique à partir de maintenant, sauf si l’inscription, la publicité ou l’ordonnance qui en est l’origine avait déjà pris fin : { $names }.
    [perhaps-over] A peut-être pris fin maintenant : { $names }.
   *[over] A pris fin : { $names }.
}
report-history-procedure-step = { $tone ->
    [not-yet] Ne peut plus être fait, ou pas encore : { $names }.
    [perhaps] Peut-être possible maintenant, jusqu’à un dernier jour : { $names }.
    [open] Possible maintenant, jusqu’à un dernier jour : { $names }.
    [perhaps-late] Le dernier jour pour cela est peut-être passé : { $names }.
    [late] Le dernier jour pour cela est passé : { $names }.
   *[done] Fait : { $names }.
}
report-history-note = { $tone ->
    [come] À noter : { $names }.
    [perhaps] Peut-être à noter : { $names }.
   *[never] N’est plus à noter : { $names }.
}
report-history-why-happened = ceci a eu lieu : { $facts }
report-history-why-may-have-happened = ceci a peut-être eu lieu, un jour qui n’est pas connu exactement : { $facts }
report-history-why-has-happened = ceci a eu lieu entre-temps, un jour qui n’est pas connu exactement : { $facts }
report-history-why-happened-elsewhere = ceci a eu lieu pour « { $label } » : { $facts }
report-history-why-came-into-force = ceci est entré en vigueur : { $source }
report-history-why-ended = ceci n’est plus en vigueur : { $source }
report-history-why-day-came = le jour pour cela est venu
report-history-why-day-passed = le dernier jour pour cela est passé

## Toutes les inscriptions ensemble

report-together = Toutes les inscriptions ensemble
report-together-intro = Là où plusieurs inscriptions apportent la même restriction, elle prend fin quand la dernière ne la soutient plus.
report-together-bars = Ce qui survit aux inscriptions, ou commence avec une condamnation ou une sanction :
report-together-lifelong = Ce qui ne prend jamais fin, si rien ne change dans la loi :
report-together-name = { $effect } ({ $from })
report-together-effect = { $effect } : { $ends } ({ $cites }). { $count ->
    [one] De l’inscription { $from }.
   *[other] Des inscriptions { $from }.
}

## Ce qui résulte d’autres inscriptions

report-follows = Ce qui résulte des autres inscriptions
report-follows-from = { $count ->
    [one] Cette inscription ne le dit pas, mais l’inscription { $from } le dit, ou cela en résulte :
   *[other] Cette inscription ne le dit pas, mais les inscriptions { $from } le disent, ou cela en résulte :
}
report-follows-not-used = Pas repris :
report-follows-used = { CAPITAL($fact) } : { $outcome } ({ $cites }).
report-follows-contradicted = { CAPITAL($fact) } : la réponse donnée ici est utilisée, mais { $count ->
    [one] de l’inscription { $from }
   *[other] des inscriptions { $from }
} il résulterait autre chose : { $outcome } ({ $cites }). L’une des deux est peut-être fausse, ou ces inscriptions n’ont rien à voir l’une avec l’autre.
report-follows-ambiguous = { CAPITAL($fact) } : cela pourrait résulter de l’inscription { $from }, et ce qui est visé n’est pas clair ; rien n’a donc été repris. Dans le fichier de cas, with = "…" dans cette inscription le précise.
report-follows-hint = Les inscriptions d’un même cas sont supposées liées entre elles. Si celles-ci ne le sont pas, il faut répondre aux questions dans cette inscription même, ou y écrire with = [] dans le fichier de cas.
report-follows-yes = oui
report-follows-no = non
report-follows-at-best = { $now } ; au mieux, { $best }

## Sources

report-sources = Sources
report-sources-quoted = D’après ce que rapportent : { $names }.
report-sources-verified = { CAPITAL($how) } :
report-source = { CAPITAL($name) }.
report-source-parts = { CAPITAL($name) } : { $parts }.
report-in-force-from = à partir du { $from }
report-in-force-until = du { $from } au { $until }

## Explications

report-explain-title = Comment chaque jour se forme
report-explain-intro = Jour d’examen : { $as-of }. Chaque ligne dit ce qui est fait des lignes numérotées au-dessous d’elle, ce qui en sort, et où c’est écrit. « C’est ce qui décide » signale d’où vient le résultat, là où autre chose à côté n’a pas compté.
report-explain-outcome = { $shape ->
    [from] pas avant le { $first }, et peut-être jamais
    [always] c’est déjà le cas
    [never] jamais, en l’état
   *[unknown] { $window }
}
report-explain-opens = Quand la voie s’ouvre : { $outcome } ({ $cites }).
report-explain-how = { CAPITAL($how) } :
report-explain-due = Le dernier jour pour agir : { $outcome } ({ $cites }).

## Deux cas côte à côte

report-compare-title = Ce qui devient différent
report-compare-intro-changed = « Avant » désigne le cas tel qu’il était, « maintenant » le cas avec ce qui est changé ci-dessous ; tous deux sont examinés au { $as-of }. Seul ce qui diffère est indiqué. Ceci sert à apprendre ; ce n’est pas un avis juridique (voir la fin).
report-compare-intro-two = « Avant » désigne le premier cas, « maintenant » le second. Seul ce qui diffère est indiqué. Ceci sert à apprendre ; ce n’est pas un avis juridique (voir la fin).
report-compare-then-first = Le { $as-of }, le premier cas n’était pas encore ce que dit son fichier. Il est examiné tel qu’il était ce jour-là, pour autant que ses faits aient des dates :
report-compare-then-second = Le { $as-of }, le second cas n’était pas encore ce que dit son fichier. Il est examiné tel qu’il était ce jour-là, pour autant que ses faits aient des dates :
report-compare-changes = Ce qui est changé
report-compare-no-changes = Rien : les deux disent la même chose.
report-compare-change = { $name }. Avant : { $before }. Maintenant : { $now }.
report-compare-change-numbered = Changement { $number } : { $name }. Avant : { $before }. Maintenant : { $now }.
report-compare-name = « { $name } »
report-compare-of = Inscription { $label }, « { $name } »
report-compare-as-of = Le jour où le cas est examiné
report-compare-not-there = pas dans le cas
report-compare-there = { $count ->
    [0] dans le cas
   *[other] dans le cas, avec { $facts }
}
report-compare-answered = { $fact } : { $answer }
report-compare-unknown = pas connu
report-compare-not-yet = pas encore
report-compare-left-open = laissé ouvert
report-compare-changes-together = { $count ->
    [one] changement { $numbers }
   *[other] changements { $numbers } ensemble
}
report-compare-because = { $changes }
report-compare-because-any = { $changes }, chacun à lui seul
report-compare-too-many-changes = Cela fait plus de { $most } changements : lequel produit une différence n’est pas recherché.
report-compare-because-of = Cause
report-compare-reason = Cause : { $reason }.
report-compare-with-reason = { $words } ; cause : { $reason }

report-compare-differences = Ce qui diffère
report-compare-line = avant, { $before } ; maintenant, **{ $now }**
report-compare-earlier = avant, { $before } ; maintenant, **{ $now }** ({ $days ->
    [one] 1 jour
   *[other] { $days } jours
} plus tôt)
report-compare-later = avant, { $before } ; maintenant, **{ $now }** ({ $days ->
    [one] 1 jour
   *[other] { $days } jours
} plus tard)
report-compare-come = maintenant aussi : { $come }
report-compare-gone = n’y est plus : { $gone }
report-compare-come-and-gone = maintenant aussi : { $come } ; n’y est plus : { $gone }
report-compare-reading = « { $question } » ({ $answer })
report-compare-spoken = { $term } : { $words }.
report-compare-none = rien
report-compare-yes = oui
report-compare-no = non
report-compare-provisional-yes = provisoire, jusqu’à l’annonce des jours de repos de l’année en question
report-compare-provisional-no = définitif, ou sans jour
report-compare-no-text = aucun texte
report-compare-no-steps = rien
report-compare-closed = fermée
report-compare-listing-open = ouvert : { $keeper } doit { $act }
report-compare-listing-opens-later = { $keeper } devra { $act }, sans rien de plus que ce que dit le cas
report-compare-listing-needs-steps = { $keeper } ne doit { $act } qu’une fois une démarche faite
report-compare-listing-depends = cela dépend de ce qui n’est pas connu, ou de la façon de lire le texte
report-compare-listing-none-documented = aucune des règles trouvées n’oblige { $keeper } à { $act }
report-compare-opens = { $shape ->
    [exact] à partir du { $first }
    [between] à partir d’un jour situé entre le { $first } et le { $last }
    [from] pas avant le { $first }, et peut-être jamais
    [until] à partir du { $last } au plus tard
    [always] oui
    [never] pas en l’état
   *[unknown] pas connu
}
report-compare-due = { $shape ->
    [exact] le { $first }
    [between] un jour situé entre le { $first } et le { $last }
    [from] un jour qui ne se situe pas avant le { $first }, s’il y en a un
    [until] au plus tard le { $last }
   *[unknown] aucun jour en l’état
}
report-compare-last-day = { $shape ->
    [exact] le { $first }, par la voie « { $path } »
    [between] un jour situé entre le { $first } et le { $last }, par la voie « { $path } »
    [until] au plus tard le { $last }, par la voie « { $path } »
   *[unknown] pas connu, par la voie « { $path } »
}
report-compare-begins = { $shape ->
    [exact] le { $first }
    [between] entre le { $first } et le { $last }
    [from] pas avant le { $first }, et peut-être jamais
    [until] au plus tard le { $last }, si cela arrive
    [always] déjà
    [never] ne s’applique pas
   *[unknown] pas connu
}
report-compare-ends = { $shape ->
    [exact] le { $first }
    [between] entre le { $first } et le { $last }
    [from] pas avant le { $first } ; aucun dernier jour n’est connu
    [until] au plus tard le { $last }
    [always] terminé
    [never] pas de fin en l’état
   *[unknown] pas connu
}
report-compare-field-standing = Situation
report-compare-field-governed-by = Texte applicable
report-compare-field-removal = Une voie qui oblige est ouverte
report-compare-field-last-day = Dernier jour pour { $act }
report-compare-field-deleted = Terminé en fait
report-compare-field-opens = Conditions remplies
report-compare-field-opens-at-best = Conditions remplies, si toutes les démarches étaient faites aujourd’hui
report-compare-field-due = Dernier jour pour agir
report-compare-field-due-at-best = Dernier jour pour agir, si toutes les démarches étaient faites aujourd’hui
report-compare-field-deadline = Dernier jour
report-compare-field-overdue = Le dernier jour est passé
report-compare-field-begins = Commence
report-compare-field-begins-at-best = Commence, si toutes les démarches étaient faites aujourd’hui
report-compare-field-ends = Prend fin
report-compare-field-ends-at-best = Prend fin, si toutes les démarches étaient faites aujourd’hui
report-compare-field-from = Des inscriptions
report-compare-field-done = Fait
report-compare-field-moves-removal = Peut déplacer la sortie
report-compare-field-lifelong = À vie
report-compare-field-certain = S’applique de façon certaine
report-compare-field-verified = Comment cela a été vérifié
report-compare-now-closed = Maintenant fermées
report-compare-closed-because = { CAPITAL($why) } Donc fermé maintenant : { $paths }.
report-compare-was = « { $path } » (avant, { $standing })
report-compare-sentence = { $words }.
report-compare-decided = Ce qui décidait avant
report-compare-decides-now = Ce qui décide maintenant
report-compare-decides = Ce qui décide, avant et maintenant
report-compare-shut = exclu, à cause de ceci : { $what }
report-compare-late = pas à temps, ou pas du tout : { $what }
report-compare-early = trop tôt, ou pas du tout : { $what }
report-compare-term = { $term } après ceci : { $what }
report-compare-names = **{ CAPITAL($names) }**
report-compare-step = { $step } ({ $procedure })
report-compare-added = Cette inscription est maintenant dans le cas. Situation : { $standing }. Une voie qui oblige est ouverte : { $removal }.
report-compare-dropped = Cette inscription n’est plus dans le cas. Sa situation était : { $standing }. Une voie qui oblige était ouverte : { $removal }.
report-compare-note-comes = Maintenant à noter : { $note }
report-compare-note-may-come = Maintenant peut-être à noter, selon des faits qui ne sont pas connus : { $note }
report-compare-note-goes = N’est plus à noter : { $note }
report-compare-note-certain = À noter maintenant de façon certaine, avant seulement peut-être : { $note }
report-compare-note-uncertain = Maintenant seulement peut-être à noter, selon des faits qui ne sont pas connus : { $note }
report-compare-questions = Ce qu’il serait utile d’établir
report-compare-question-comes = Maintenant aussi : { $facts }.
report-compare-question-goes = N’est plus utile, parce que cela ne peut plus rien changer : { $facts }.
report-compare-question-moves = Peut maintenant aussi déplacer la sortie elle-même : { $facts }.
report-compare-question-moves-no-more = Ne peut plus déplacer la sortie elle-même : { $facts }.
report-compare-joined = { CAPITAL($names) } : { $words }
report-compare-joined-ends = { $ends }, { $count ->
    [one] de l’inscription { $from }
   *[other] des inscriptions { $from }
}
report-compare-joined-may = seulement si une condition est remplie, ce qu’on ne sait pas
report-compare-does-not-apply = ne s’applique pas
report-compare-for-life = maintenant à vie, si rien ne change dans la loi
report-compare-not-for-life = plus à vie

report-compare-stays = Ce qui ne change pas
report-compare-stays-words = Tout le reste est comme avant : { $parts }.
report-compare-small-print = Ce qui n’est pas indiqué ne déplace aucun jour en l’état : ce qui reste fermé ou ne s’applique pas, sur quelles questions de droit ouvertes une chose repose, comment son texte a été lu, ou ce que donneraient des démarches faites un autre jour. Le résultat en JSON contient tout cela.
report-compare-stays-nothing = Tout ce qui a été examiné donne un autre résultat.
report-compare-stays-removal = quand une voie qui oblige s’ouvre
report-compare-stays-removal-of = quand une voie qui oblige s’ouvre pour { $count ->
    [one] l’inscription { $listings }
   *[other] les inscriptions { $listings }
}
report-compare-stays-ways = { $count ->
    [one] une voie de sortie
   *[other] { $count } voies de sortie
}
report-compare-stays-effects = { $count ->
    [one] une conséquence
   *[other] { $count } conséquences
}
report-compare-stays-bars = { $count ->
    [one] une restriction d’autres lois
   *[other] { $count } restrictions d’autres lois
}
report-compare-stays-steps = { $count ->
    [one] une étape d’une procédure
   *[other] { $count } étapes de procédures
}
report-compare-same-case = Les deux cas disent la même chose ; rien ne peut donc différer.
report-compare-nothing = **Rien ne diffère dans le résultat.** Pourquoi cela peut être :
report-compare-nothing-why = { $name } : { $why }
report-compare-nothing-closed = La voie « { $path } » s’en sert, mais elle est fermée pour une autre raison : { $why }.
report-compare-nothing-closed-more = { $count ->
    [one] Une autre voie qui s’en sert est fermée aussi.
   *[other] { $count } autres voies qui s’en servent sont fermées aussi.
}
report-compare-nothing-same = Ce dont cela décide donne le même résultat avec l’une et l’autre réponse : { $paths }.
report-compare-nothing-idle = Ce qu’apporte une inscription et qui s’en sert ne s’applique pas ici.
report-compare-nothing-effects = Ce qui s’en sert parmi ce qu’apporte l’inscription donne le même résultat avec l’une et l’autre réponse.
report-compare-nothing-unused = Aucune règle qui donne un jour ne s’en sert ici.

## Autres programmes

report-ask-why = La réponse peut changer un jour dans le résultat.

## La fin de chaque document

report-disclaimer-heading = Ce que ceci est, et ce que ce n’est pas
disclaimer = Ceci est un outil pédagogique. Il applique des règles publiées à des faits hypothétiques ; ce n’est pas un avis juridique et il ne décide de rien. Ce que disent les règles et ce qui se fait en pratique peuvent différer. Le document source sur lequel reposent ses questions (Commission de l’immigration et du statut de réfugié du Canada, CHN106377.E) dit de lui-même qu’il « is not, and does not purport to be, conclusive as to the merit of any particular claim for refugee protection » (c’est-à-dire qu’il n’est pas, et ne prétend pas être, concluant quant au bien-fondé d’une demande d’asile particulière) ; le présent outil ne l’est pas non plus.
own-rules =
    Ce ne sont pas seulement les règles livrées avec le programme. Apporté avec --rules : { $brought }. Personne parmi les auteurs du programme ne les a examinées ; seul qui les a écrites peut dire si leur droit est exact. Empreinte de ce dossier (SHA-256) : { $sha256 }.
own-rules-texts = le libellé de { $pack }
own-rules-calendar = jours de repos et jours ouvrables
own-rules-nothing = rien que ce programme lise
report-made-by = Établi par { $program } avec les règles du { $rules }, pour le { $as-of }. Rien n’a été envoyé nulle part.

## Une page à part

report-every-page = À but pédagogique ; ce n’est pas un avis juridique. Un cas fictif.
report-larger = Lettres plus grandes
report-contents = Sommaire
report-explain-folded = Comment ceci se forme : { $path }
report-case = Le cas
report-case-intro = Les réponses dont ce rapport est tiré, sous forme de fichier de cas. « delist assess » en refait le même rapport.
report-made-by-hash = Empreinte de ces règles (SHA-256) : { $sha256 }.

## Un fichier de calendrier. Il ne dit ni de quelle liste il s’agit ni aucun fait du cas.

ics-name = delist : jours d’un cas fictif
ics-due = Inscription { $listing } : dernier jour pour « { $name } »
ics-way = Inscription { $listing } : la voie « { $name } » s’ouvre
ics-procedure = Inscription { $listing } : dernier jour pour { $actor } – { $name }
ics-ends = Inscription { $listing } : « { $name } » prend fin
ics-when = { $shape ->
    [exact] Le { $first }.
    [between] Entre le { $first } et le { $last }.
    [until] Au plus tard le { $last }.
   *[from] Pas avant le { $first }.
}
ics-verified = { CAPITAL($how) }.
ics-provisional = Le calendrier officiel de cette année-là n’est pas encore annoncé ; le jour peut se déplacer.
ics-as-of = Calculé pour le { $day }.
