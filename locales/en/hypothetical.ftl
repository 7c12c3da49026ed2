# Free text that looks like a real person: what is said of it. Nothing of the text itself is repeated.

hypothetical-found = { $place }: this looks like { $kind }.
hypothetical-more = { $count ->
    [one] One more place looks like something of the kind.
   *[other] { $count } more places look like something of the kind.
}
hypothetical-shown = The label is shown as “{ $label }” here, and saved so.
hypothetical-advice = Only made-up cases belong here. Take it out of the file, and call people Person A, Person B. Names cannot be recognised: please look for them yourself.
hypothetical-person = Person { $letter }
hypothetical-kind-resident-number = the number of an identity card
hypothetical-kind-old-resident-number = the number of an old identity card
hypothetical-kind-credit-code = the credit code of a firm or a trader
hypothetical-kind-mobile = a mobile telephone number
hypothetical-kind-telephone = a telephone number
hypothetical-kind-email = an e-mail address
hypothetical-kind-passport = the number of a passport or travel permit
hypothetical-kind-machine-readable = the lines a machine reads in a passport
