# L’assistant : tout ce qu’il dit en dehors des questions des modules de règles.

wizard-before = Avant de commencer : ceci est un outil pour apprendre. Utilisez-le seulement pour des cas fictifs. N’écrivez jamais le nom, le numéro ou l’adresse d’une personne réelle ; un mois ou une année suffit comme précision pour toute date. Le programme ne peut pas reconnaître les noms : c’est à vous de les laisser de côté.
wizard-understood-question = Avez-vous lu ceci ?
wizard-understood = Oui, je comprends
wizard-leave = Quitter
wizard-stay = Rester
wizard-leave-question = Quitter les questions ? Les réponses données à l’instant ne seront pas gardées.
wizard-as-of-question = À quel jour faut-il examiner le cas ?
wizard-as-of-today = Aujourd’hui, le { $day }
wizard-as-of-other = Un autre jour
wizard-as-of-needs-a-day = Il faut ici un jour complet, par exemple 2026-11-22.
wizard-regime-question = De quelle liste ou de quel registre s’agit-il ?
wizard-how = Seul ce qui peut encore changer la réponse est demandé. « Je ne sais pas » est toujours une bonne réponse. (Les flèches déplacent, Entrée choisit, Échap revient.)
wizard-choose = Veuillez choisir.
wizard-unknown = Je ne sais pas
wizard-help = Expliquer cette question
wizard-back = Revenir
wizard-date-known = Je connais le jour, le mois ou l’année
wizard-date-type = Tapez un jour (2024-11-22), un mois (2024-11) ou une année (2024). Une ligne vide revient en arrière.
wizard-date-wrong = « { $written } » n’est pas une date du calendrier entre 1900 et 2200. Écrivez seulement des chiffres, deux pour le mois et deux pour le jour, par exemple 2024-11-02, 2024-11 ou 2024.
wizard-event-happened = Cela a eu lieu
wizard-event-not-yet = Pas encore
wizard-events-none = Rien de cela n’a encore eu lieu
wizard-events-some = Quelque chose a eu lieu, ou peut-être : me demander point par point
wizard-ticked = [x] { $value }
wizard-not-ticked = [ ] { $value }
wizard-done = C’est tout
wizard-none-of-these = Rien de cela
wizard-at-least-one = Choisissez au moins une réponse, ou « Je ne sais pas ».
wizard-number-known = Je connais le nombre
wizard-number-type = Tapez un nombre entier de { $least } à { $most }. Une ligne vide revient en arrière.
wizard-number-wrong = Il faut un nombre entier de { $least } à { $most }.
wizard-answer-unknown = pas connu
wizard-after-as-of = Ce n’est pas possible : cette date ne peut pas être postérieure au jour où le cas est examiné ({ $as_of }).
wizard-out-of-order = Ce n’est pas possible : « { $fact } » ne peut pas venir avant « { $before } ».
wizard-before-regime = Ce n’est pas possible : cette liste n’existe que depuis le { $first }.
wizard-enough = Il n’y a plus de questions. Ce que vous ne savez pas reste ouvert ; le rapport dit où cela compte.
wizard-beside = Aucune autre réponse ne peut déplacer le jour où l’inscription doit prendre fin, ni le rendre plus clair. { $count ->
        [one] Une question de plus porte sur d’autres voies, restrictions et échéances.
       *[other] Au plus { $count } questions de plus portent sur d’autres voies, restrictions et échéances.
    }
wizard-review-question = Relisez vos réponses. Choisissez-en une pour la changer.
wizard-review-line = { $fact } : { $answer }
wizard-next-list = Passer à la liste suivante
wizard-show-result = Afficher le résultat

after-question = Et ensuite ?
after-explain = Expliquer l’une des voies, jusqu’aux articles
after-explain-question = Quelle voie ?
after-change = Changer une réponse
after-what-if = Et si… une réponse était autre ?
after-save = Enregistrer ce cas, chiffré
after-again = Afficher de nouveau le rapport
after-add = Ajouter une autre liste ou un autre registre à ce cas
after-done = Terminer
after-let-go-question = Ce cas n’est pas enregistré. Terminer sans l’enregistrer ?
after-stay = Non, revenir
after-let-go = Oui, terminer sans enregistrer
after-not-saved = Rien n’a été enregistré. Le cas est encore là.

what-if-listing-question = Quelle inscription faut-il examiner autrement ?
what-if-fact-question = Quelle réponse doit être autre ? Les faits viennent d’abord, puis les questions de droit ouvertes. Le cas lui-même reste tel quel.
what-if-reading = { $question } Retenu : { $answer }
what-if-same = C’est déjà la réponse ; rien n’a été changé.
what-if-question = Et ensuite, avec le cas changé ?
what-if-another = Changer aussi une autre réponse
what-if-undo = Annuler le dernier changement
what-if-keep = Garder le cas changé et afficher son rapport complet
what-if-leave = Laisser le cas tel qu’il était
what-if-undone = Le dernier changement est annulé.
what-if-left = Le cas est tel qu’il était.

# Où en sont les questions, et ce qu’est la réponse à ce stade.

wizard-number-left = { $left ->
    [0] Question { $number }, la dernière pour l’instant
    [one] Question { $number }, encore une au plus
   *[other] Question { $number }, encore { $left } au plus
}
wizard-so-far = À ce stade : { $answer }
wizard-so-far-depends = { $count ->
    [one] cela dépend d’un fait qui n’est pas encore connu.
   *[other] cela dépend de { $count } faits qui ne sont pas encore connus.
}
wizard-no-longer = Avec cette réponse, ceci ne compte plus et a été retiré : { $facts }.

# Longues listes, et mots.

wizard-search = Rechercher : taper une partie du nom
wizard-search-question = Quels mots cherchez-vous ? Une ligne vide revient en arrière.
wizard-search-none = Aucun nom ne contient « { $words } ».
wizard-search-found = { $count ->
    [one] Un nom contient « { $words } » :
   *[other] { $count } noms contiennent « { $words } » :
}
wizard-word = { $word } : { $means }
menu-words = Mots employés ici

# Ctrl-C au milieu d’un cas.

wizard-interrupted = Vous avez appuyé sur Ctrl-C. Les réponses données ne sont pas encore gardées. Que faire ?
wizard-interrupted-kept = Vous avez appuyé sur Ctrl-C. Les réponses données sont gardées, chiffrées. Que faire ?
wizard-interrupted-on = Continuer
wizard-interrupted-keep = Garder un brouillon chiffré, et quitter
wizard-interrupted-leave = Quitter

# Le rapport comme fichier.

after-write = Écrire le rapport dans un fichier
after-write-what = Sous quelle forme ?
after-write-html = Une page pour un navigateur ou une imprimante, avec une frise chronologique (.html)
after-write-text = Texte brut (.txt)
after-write-markdown = Markdown, pour un traitement de texte (.md)
after-write-ics = Les derniers jours seuls, pour un calendrier (.ics)
after-write-how = Faut-il chiffrer le fichier ?
after-write-sealed = Oui, avec une phrase secrète ; le programme « age » l’ouvre
after-write-clear = Non : la personne qui obtient le fichier peut le lire
after-not-written = Aucun fichier n’a été écrit.
after-write-nowhere = Il n’y a ici aucun dossier où ce programme puisse écrire un rapport. Lancez-le dans un dossier comme Documents, ou utilisez « delist assess » avec -o.
