# Enregistrer et ouvrir, toujours chiffré.

session-none = Rien n’est enregistré.
session-line = { $id }, écrit pour la dernière fois { $when }
session-line-previous = { $id }, écrit pour la dernière fois { $when } (la version la plus récente est endommagée ; la précédente est là)
session-line-damaged = { $id }, écrit pour la dernière fois { $when } (endommagé : ne peut pas être ouvert, seulement supprimé)
session-strays = Ces fichiers dans { $folder } sont aussi des sessions, sous un autre nom ; un dossier synchronisé le leur a peut-être donné. Pour en ouvrir un, donnez son chemin.
session-stray = - { $name }
session-list-hint = Ce qu’il y a dedans ne peut être dit qu’avec la phrase secrète : « delist session show », avec les premiers chiffres d’un nom.
session-ask-passphrase = Phrase secrète (ne s’affiche pas pendant la saisie) :
session-ask-new = Nouvelle phrase secrète. Appuyez seulement sur Entrée, et le programme en crée une de six mots pour vous ; c’est le plus sûr. Ou tapez la vôtre, d’au moins 14 caractères (elle ne s’affiche pas pendant la saisie) :
session-made = Votre phrase secrète :
session-made-keep = Écrivez-la sur papier et gardez-la loin de cet appareil. Elle n’est affichée que maintenant. Quand vous l’avez notée, appuyez sur Entrée ; elle est alors effacée de l’écran.
session-type-back = Tapez maintenant les six mots d’après votre papier, séparés par des espaces (ils ne s’affichent pas pendant la saisie) :
session-not-it = Ce n’était pas cela. La voici de nouveau.
session-guessable = Ce serait trop facile à deviner : un mot de passe connu, un nom, une date ou un motif de touches, plus long que solide. Appuyez seulement sur Entrée pour faire créer six mots.
session-ask-again = La même phrase secrète encore une fois :
session-differ = Les deux n’étaient pas identiques. Veuillez recommencer.
session-too-short = C’est trop court : au moins 14 caractères. Appuyez seulement sur Entrée pour faire créer six mots.
session-too-long = C’est trop long.
session-control = Il y avait une touche qui n’est pas un caractère. Veuillez recommencer.
session-doubt-space = À noter : elle commence ou finit par une espace. Il faudra taper cette espace à chaque fois.
session-doubt-full-width = À noter : elle contient des lettres pleine chasse d’une méthode de saisie. Il faudra la même méthode de saisie à chaque fois.
session-doubt-invisible = À noter : elle contient un caractère invisible.
session-doubt-digits = À noter : des chiffres seuls sont faciles à deviner.
session-doubt-repetitive = À noter : autant de répétition est facile à deviner.
session-no-recovery = Il n’y a aucun moyen de récupérer une phrase secrète oubliée : sans elle, personne ne peut ouvrir le fichier. Notez-la et gardez-la loin de cet appareil.
session-no-recovery-but = Hormis cette clé, il n’y a aucun moyen de récupérer une phrase secrète oubliée. Notez-la et gardez-la loin de cet appareil.
session-opening = Ouverture ; cela prend un moment, volontairement…
session-sealing = Chiffrement ; cela prend un moment, volontairement…
session-saved = Enregistré, chiffré, sous { $id } dans { $folder }
session-saved-again = Enregistré de nouveau, chiffré, sous { $id } dans { $folder }
session-saved-beside = Ce cas a été changé ailleurs pendant qu’il était ouvert ici : dans une autre fenêtre, ou par un dossier synchronisé. Rien n’a été écrasé. Ce que vous avez ici est enregistré à côté de l’autre, chiffré, sous { $id } dans { $folder }
session-newest-damaged = La version la plus récente de cette session est endommagée, ou manque. La version précédente est là.
session-previous-question = La version la plus récente de cette session est endommagée, ou a été enregistrée avec une autre phrase secrète. Ouvrir la version précédente, écrite pour la dernière fois { $when } ? Cela ne change rien tant que vous n’enregistrez pas.
session-previous-yes = Oui, l’ouvrir
session-previous-no = Non, tout laisser tel quel
session-previous = La version la plus récente de cette session est endommagée, ou a été enregistrée avec une autre phrase secrète. Voici la version précédente, écrite pour la dernière fois { $when }.
session-also-for = En plus de vous, qui détient la clé secrète correspondant à { $key } pourra ouvrir cette session, et toutes ses versions ultérieures. Vous ne pouvez pas revenir là-dessus, pas même avec une nouvelle phrase secrète : les copies lui restent lisibles. Ne continuez que si vous savez à qui est cette clé. La phrase secrète est créée par le programme, parce que cette personne pourra la lire.
session-also-opens = En plus de vous, qui détient la clé secrète correspondant à { $key } peut ouvrir cette session.

# Une nouvelle phrase secrète.

session-rekeyed = Ce qui était enregistré sous { $id } est supprimé, avec sa version précédente : l’ancienne phrase secrète n’ouvre plus rien ici. Les copies dans des sauvegardes, dans des dossiers synchronisés ou laissées par le disque lui-même restent telles quelles, et l’ancienne phrase secrète ouvre encore celles-là.
session-rekeyed-beside = L’ancienne session a été laissée telle quelle, parce qu’elle se trouve ailleurs ou a été changée entre-temps ; l’ancienne phrase secrète l’ouvre encore. Supprimez-la vous-même quand vous n’en avez plus besoin.

# Un enregistrement qui a échoué pendant que la personne continuait.

keeping-question = Vos réponses sont encore là, mais elles ne sont pas enregistrées. Que faire ?
keeping-again = Réessayer
keeping-elsewhere = Enregistrer dans un autre dossier
keeping-go-on = Continuer sans enregistrer pour l’instant
keeping-folder = Dans quel dossier ? Voici ceux où ce programme peut écrire :
keeping-nowhere = Il n’y a pas d’autre dossier où ce programme peut écrire. Branchez un support amovible, ou continuez sans enregistrer ; une autre fois, lancez le programme dans un dossier où il y a de la place.
keeping-goes-on = Rien n’est perdu tant que ce programme fonctionne. Il réessaie après chaque réponse, et demande encore une fois avant de se terminer.

# Suppression.

session-delete-question = Supprimer définitivement le cas enregistré { $id } ?
session-delete-no = Non, le garder
session-delete-yes = Oui, le supprimer
session-kept = Rien n’a été supprimé.
session-deleted = { $id } et sa version précédente sont supprimés. Les copies dans des sauvegardes, dans des dossiers synchronisés ou laissées par le disque lui-même sont hors de portée de ce programme ; elles restent chiffrées.
