# Texte libre qui ressemble à une personne réelle : ce qui en est dit. Rien du texte lui-même n’est répété.

hypothetical-found = { $place } : cela ressemble à { $kind }.
hypothetical-more = { $count ->
    [one] Un autre endroit ressemble à quelque chose de ce genre.
   *[other] { $count } autres endroits ressemblent à quelque chose de ce genre.
}
hypothetical-shown = L’étiquette est affichée ici comme « { $label } », et enregistrée ainsi.
hypothetical-advice = Seuls des cas fictifs ont leur place ici. Retirez cela du fichier, et appelez les gens Personne A, Personne B. Les noms ne peuvent pas être reconnus : veuillez les chercher vous-même.
hypothetical-person = Personne { $letter }
hypothetical-kind-resident-number = un numéro de carte d’identité
hypothetical-kind-old-resident-number = un numéro d’ancienne carte d’identité
hypothetical-kind-credit-code = un code de crédit d’une entreprise ou d’un commerçant
hypothetical-kind-mobile = un numéro de téléphone mobile
hypothetical-kind-telephone = un numéro de téléphone
hypothetical-kind-email = une adresse électronique
hypothetical-kind-passport = un numéro de passeport ou de titre de voyage
hypothetical-kind-machine-readable = des lignes lues par machine dans un passeport
