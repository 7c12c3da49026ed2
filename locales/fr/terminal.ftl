# Ce qu’un dialogue dit de lui-même : pages, touches, et sa fin. Ce qui commence par « -- » tient sur une ligne.

cli-arg-plain = Dans un dialogue, écrire ligne par ligne et prendre des numéros au lieu de dessiner des menus : pour les lecteurs d’écran, les tubes et les terminaux simples
cli-arg-idle-minutes = Mettre fin à un dialogue où personne n’a rien fait pendant ce nombre de minutes (10 si rien n’est indiqué), ou « never » pour ne jamais le faire

terminal-more = -- Espace ou Entrée : page suivante ; b : revenir ; q : sauter le reste --
terminal-end = -- Fin du texte. Entrée : continuer ; b : revenir --
terminal-in-pieces = ({ $count } réponses, pas toutes visibles : les touches Gauche et Droite tournent la page.)
terminal-no-text = Cela contient un caractère qui n’est ni une lettre, ni un chiffre, ni un autre signe écrit. Veuillez taper de nouveau.
terminal-too-long = Ici, { $most } caractères au plus peuvent être tapés. Veuillez en taper moins.
terminal-number = Tapez un numéro de 1 à { $most }, ou 0 pour revenir :
terminal-number-wrong = Il faut un numéro de 0 à { $most }.
terminal-plain-how = Seul ce qui peut encore changer la réponse est demandé. « Je ne sais pas » est toujours une bonne réponse. (Tapez le numéro de votre réponse et appuyez sur Entrée ; ? explique une question, 0 revient en arrière.)
terminal-plain-menu = Que souhaitez-vous faire ? (Tapez le numéro de votre réponse et appuyez sur Entrée ; 0 quitte.)
terminal-over = Il n’y a plus de lignes à lire ; les questions s’arrêtent donc ici. Ce qui n’était pas enregistré est perdu.
terminal-words-stay = Ce que cette fenêtre montre reste dans sa mémoire, y compris les mots ci-dessous. Fermez la fenêtre quand vous les avez notés.
terminal-usage-idle = « { $written } » n’est pas un nombre de minutes.
    .fix = Écrivez un nombre de 0.01 à 1440, par exemple --idle-minutes 10, ou --idle-minutes never.
terminal-idle = Personne n’a rien fait ici depuis longtemps ; le dialogue a donc pris fin et son écran a été effacé (--idle-minutes règle au bout de combien de temps).
terminal-idle-saved = Vos réponses sont gardées dans le cas enregistré, chiffrées.
terminal-idle-unsaved = Rien n’avait été enregistré ; aucune réponse n’est donc gardée.
terminal-idle-lost = Le dernier enregistrement n’a pas réussi : les réponses données depuis l’enregistrement précédent ne sont pas gardées.
