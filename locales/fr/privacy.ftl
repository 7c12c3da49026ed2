# « delist privacy » : ce qui est promis, ce qui ne l’est pas, et ce qui vient d’être contrôlé sur cet appareil.
# Cela doit tenir sur un écran : quarante lignes de quatre-vingts colonnes.

cli-privacy = Montrer ce qui est promis, et ce qui vient d’être contrôlé sur cet appareil
cli-arg-privacy-format = Comment afficher : text pour les personnes, json pour les programmes
menu-privacy = Que devient ce que je tape ?

privacy-panic = delist s’est arrêté à cause d’une erreur de sa part. Rien de ce que vous avez tapé n’est dans ce message. Ce que vous aviez enregistré auparavant est intact. Veuillez signaler l’endroit :

privacy-title = Ce que delist promet, et ce qu’il vient de trouver sur cet appareil
privacy-see = Voir : { $how }

privacy-promised = Promis
privacy-promise-nothing-leaves = Rien de ce que vous tapez ne sort d’ici : delist n’a aucun code réseau.
privacy-promise-see-nothing-leaves = { $system ->
    [linux] nm -D $(which delist) | grep -w socket ne trouve rien
   *[other] débranchez l’appareil du réseau, et tout marche
 }
privacy-promise-sealed = Rien n’est écrit sans que vous le demandiez. Un cas enregistré est toujours chiffré ; un rapport ou un fichier de cas que vous écrivez vous-même, ici ou avec -o, ne l’est que si vous le choisissez ou si son nom finit par .age.
privacy-promise-see-sealed = { $system ->
    [windows] Get-Content -TotalCount 1 sur un cas enregistré montre « age-encryption.org/v1 »
   *[other] head -c 21 sur un cas enregistré montre « age-encryption.org/v1 »
 }
privacy-promise-against = Cela devrait tenir face à qui utilise ce compte ensuite, à qui prend l’appareil éteint, et à des fichiers faits pour nuire.

privacy-not-promised = Pas promis
privacy-not-running = Rien contre qui contrôle l’appareil pendant le travail ou note les touches.
privacy-not-forced = Cacher que quelque chose est enregistré, quand, et combien à peu près ; ni aider si l’on vous force à donner la phrase secrète.
privacy-not-deleted = Que ce qui est supprimé quitte disques et sauvegardes ; cela y reste chiffré.
privacy-not-history = Que le shell oublie ce qui suit --set ; l’assistant est sans historique.

privacy-checked = Contrôlé à l’instant

privacy-calls-full = Réseau, autres programmes : fermés par le noyau (seccomp : full). { privacy-tried }
privacy-calls-partial = Réseau, autres programmes : fermés pour une partie de delist seulement (seccomp : partial). { privacy-tried }
privacy-calls-none = Réseau, autres programmes : pas fermés par le système (seccomp : none). { $system ->
    [linux] Le noyau n’a accepté aucune liste d’appels interdits.
   *[other] Cela ne se fait que sous Linux.
 } La promesse repose sur le code, qui ne contient aucun réseau. { privacy-tried }
privacy-tried = { $untried ->
    [0] { $all } moyens essayés (dont 7 genres de socket) : refusés { $refused }, possibles { $possible }.
   *[other] Rien n’a été essayé.
 }
privacy-see-calls = { $system ->
    [linux] strace -e trace=%network delist privacy montre ces essais, refusés
   *[other] débranchez l’appareil du réseau, et tout marche
 }
privacy-files-full = Fichiers : seul ce qu’il faut à une commande lui est ouvert (landlock : full). { privacy-tried-files }
privacy-files-partial = Fichiers : ce dont aucune commande n’a besoin n’est fermé qu’en partie (landlock : partial). { privacy-tried-files }
privacy-files-none = Fichiers : pas fermés par le système (landlock : none). { $system ->
    [linux] Ce noyau n’a pas landlock, ou il est désactivé.
   *[other] Cela ne se fait que sous Linux.
 } delist pourrait ouvrir ce que vous pouvez ouvrir.
privacy-tried-files = { $all } accès à d’autres fichiers essayés : refusés { $refused }, possibles { $possible }.
privacy-see-files = { $system ->
    [linux] strace -e trace=openat,landlock_restrict_self delist privacy
   *[other] un moniteur de fichiers, si votre système en a un
 }
privacy-memory-full = Mémoire : ni copie après une panne, ni accès pour vos autres programmes.
privacy-memory-partial = Mémoire : une panne n’en laisse pas de copie, mais vos autres programmes peuvent y voir.
privacy-memory-none = Mémoire : une panne peut en laisser une copie sur le disque, et vos autres programmes peuvent y voir.
privacy-see-memory = { $system ->
    [linux] en marche, cat /proc/$(pidof delist)/environ vous est refusé
   *[other] pas de moyen simple sur ce système
 }
privacy-swap-full = Swap : { $where ->
    [nowhere] aucun, donc aucune mémoire ne va sur un disque.
    [memory] la mémoire est compressée et ne va sur aucun disque.
   *[other] la mémoire peut aller sur un disque, qui est chiffré.
 }
privacy-swap-none = Swap : la mémoire peut aller vers { $where }, dont on ne voit pas qu’il soit chiffré. Chiffrez tout le disque, ou désactivez le swap.
privacy-swap-unknown = Swap : on ne voit pas si la mémoire va sur un disque. Chiffrez tout le disque.
privacy-see-swap = { $system ->
    [linux] cat /proc/swaps
    [macos] sysctl vm.swapusage montre « (encrypted) », ou non
    [windows] Get-CimInstance Win32_PageFileUsage dit vers où
   *[other] pas de moyen simple sur ce système
 }
privacy-hibernation-full = Veille : cet appareil n’écrit pas sa mémoire sur le disque.
privacy-hibernation-none = Veille : cet appareil peut écrire toute la mémoire sur le disque (hibernation). Fermez delist avant, ou chiffrez tout le disque.
privacy-hibernation-unknown = Veille : on ne voit pas si la mémoire est écrite sur le disque. Fermez delist avant.
privacy-see-hibernation = { $system ->
    [linux] cat /sys/power/state nomme « disk », ou non
    [macos] pmset -g montre « hibernatemode 0 », ou non
    [windows] powercfg /a énumère les genres de veille qu’il y a
   *[other] pas de moyen simple sur ce système
 }
privacy-disk-full = Disque : sous le dossier de données, il est chiffré par le système.
privacy-disk-none = Disque : sous le dossier de données, il n’est pas chiffré par le système. Les cas enregistrés le sont.
privacy-disk-unknown = Disque : on ne voit pas s’il est chiffré. Les cas enregistrés le sont toujours.
privacy-see-disk = { $system ->
    [linux] lsblk montre « crypt » au-dessus de ce dossier, ou non
    [macos] fdesetup status
    [windows] manage-bde -status, en administrateur
   *[other] pas de moyen simple sur ce système
 }
privacy-folder-full = Dossier de données : { $there ->
    [yes] { $path }. Aucun autre compte ne peut l’ouvrir. { privacy-inside }
   *[other] { $path }. Il n’existe pas : rien n’a été enregistré.
 }
privacy-folder-none = Dossier de données : { $path }. D’autres comptes d’ici peuvent l’ouvrir ; chmod 700 le ferme. { privacy-inside }
privacy-folder-unknown = Dossier de données : { $path }. On ne voit pas qui peut l’ouvrir. { privacy-inside }
privacy-inside = Cas enregistrés : { $cases } ; fichiers : { $files }, ensemble { $kilobytes } Kio.
privacy-see-folder = { $system ->
    [linux] ls -laR { $path }
    [windows] icacls '{ $path }' énumère qui peut l’ouvrir
   *[other] ls -laR '{ $path }'
 }
