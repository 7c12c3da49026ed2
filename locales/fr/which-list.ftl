# De quelle liste s’agit-il ? Les questions pour qui ne le sait pas, et où elles mènent.

which-known = Je le sais : montrer toutes les listes et tous les registres
which-find = M’aider à le trouver
which-question = Quelle liste ou quel registre ?
which-how = Trois questions, dont chacune peut rester ouverte. Elles ne demandent ni noms ni numéros : regardez le papier ou le site web où figure l’inscription.
which-subject-question = Sur qui porte l’inscription ?
which-subject-person = Une personne, pour ce que cette personne a fait
which-subject-responsible-person = Une personne, pour ce qu’une société ou une organisation a fait
which-subject-entity = Une société ou une organisation
which-authority-question = Qui a écrit, ou sur le site web de qui figure l’inscription ?
which-happened-question = Que s’est-il passé, à ce qu’on dit ?
which-fitting = { $count ->
    [one] Une seule liste ou un seul registre convient :
   *[other] { $count } listes et registres conviennent. Plusieurs inscriptions peuvent exister l’une à côté de l’autre :
 }
which-list-line = { $title }. Mots à chercher : { $words }
which-cannot-tell = D’après ces réponses, personne ne peut dire de quelle liste il s’agit.
which-too-many = { $count } listes et registres conviennent : trop pour dire de quoi il s’agit.
which-elsewhere = { $count ->
    [one] La même chose est aussi enregistrée par une autre autorité :
   *[other] La même chose est aussi enregistrée par d’autres autorités :
 }
which-look-for = Ce qui le dirait : le titre complet du document et qui l’a émis (le nom sous le sceau) ; la loi et l’article qu’il cite ; les mots pour la liste elle-même, par exemple 失信被执行人 (débiteur judiciaire défaillant), 严重失信主体名单 (liste des sujets gravement malhonnêtes) ou 经营异常名录 (liste des entreprises en situation anormale) ; le jour de la décision et le jour où elle a été affichée ; et le site web où elle figure. « Credit China » (信用中国) affiche des inscriptions de nombreuses autorités : le champ « reconnu par » (认定单位) nomme la bonne.
which-choose = Quelle liste ou quel registre faut-il examiner ?
which-all = Toutes ces listes et tous ces registres, l’un après l’autre

which-authority-aviation = Administration de l’aviation civile ou compagnie aérienne
which-authority-bank = Banque ou centre de crédit de la banque centrale (rapport de crédit)
which-authority-civil-affairs = Bureau des affaires civiles
which-authority-court = Tribunal
which-authority-credit-platform = Site web « Credit China » (信用中国) ou site local de crédit
which-authority-culture-tourism = Autorité de la culture et du tourisme
which-authority-customs = Douanes
which-authority-education = Autorité de l’éducation ou des examens
which-authority-emergency-management = Autorité de gestion des urgences (sécurité du travail)
which-authority-environment = Autorité de l’environnement
which-authority-finance-department = Service des finances (comptables, marchés publics)
which-authority-financial-regulator = Autorité de régulation financière (banques, assureurs)
which-authority-ip-office = Office de la propriété intellectuelle
which-authority-labour = Administration du travail et de la sécurité sociale
which-authority-licensing-authority = Autorité qui a délivré un permis
which-authority-local-government = Ville, district ou autre collectivité locale
which-authority-market-regulator = Autorité de régulation du marché
which-authority-medical-insurance = Autorité de l’assurance maladie
which-authority-police = Police
which-authority-railway = Chemins de fer (12306)
which-authority-science = Autorité scientifique ou établissement de recherche
which-authority-securities-regulator = Autorité de régulation des valeurs mobilières
which-authority-social-insurance = Organisme d’assurance sociale
which-authority-statistics = Bureau de la statistique
which-authority-tax = Administration fiscale

which-happened-administrative-penalty = Une autorité a infligé une sanction, par exemple une amende
which-happened-audit-misconduct = Un comptable ou un cabinet d’audit a enfreint les règles
which-happened-cannot-be-reached = La société ne peut pas être jointe à son adresse enregistrée
which-happened-card-or-account-trading = Des cartes téléphoniques ou des comptes bancaires ont été vendus, loués ou prêtés
which-happened-conduct-on-aircraft = Un incident dans un aéroport ou à bord d’un avion
which-happened-conduct-on-train = Un incident dans une gare ou à bord d’un train, ou un voyage sans billet valable
which-happened-conviction = Une condamnation pénale
which-happened-culture-business-violation = Un lieu, une agence de voyages ou une autre entreprise de la culture ou du tourisme a enfreint les règles
which-happened-customs-violation = Des règles douanières ont été enfreintes
which-happened-environmental-report = Un rapport d’impact sur l’environnement était faux ou négligé
which-happened-exam-cheating = Une fraude à un examen d’État
which-happened-false-statistics = Des statistiques étaient fausses ou n’ont pas été communiquées
which-happened-ip-violation = Des règles sur les brevets ou les marques ont été enfreintes
which-happened-licence-revoked = Un permis a été retiré
which-happened-local-points = Des points ont été déduits dans un système local
which-happened-local-record = Une province ou une ville tient un dossier sur quelque chose
which-happened-market-violation = Des règles sur les aliments, les médicaments, les produits, la publicité ou la concurrence ont été enfreintes
which-happened-medical-benefit-fraud = De l’argent de l’assurance maladie a été perçu à tort
which-happened-no-annual-report = Un rapport annuel n’a pas été déposé
which-happened-overdue-loan = Un prêt ou une carte de crédit n’a pas été remboursé à temps
which-happened-research-misconduct = Une faute dans la recherche
which-happened-securities-violation = Des règles sur les valeurs mobilières ou les contrats à terme ont été enfreintes
which-happened-social-insurance-breach = L’assurance sociale n’a pas été payée, ou de l’argent a été perçu à tort
which-happened-social-organisation-violation = Une fondation, une association ou une autre organisation sociale a enfreint les règles
which-happened-spending-order = Un tribunal a restreint les dépenses et les voyages
which-happened-tax-arrears = Un impôt est dû et n’a pas été payé
which-happened-tax-violation = De l’impôt a été éludé, ou des factures étaient fausses
which-happened-telecom-fraud = Une fraude par téléphone ou par internet
which-happened-tourist-misconduct = Un mauvais comportement de touriste
which-happened-unpaid-judgment = Un jugement ou un autre acte du tribunal n’a pas été exécuté
which-happened-unpaid-wages = Des travailleurs migrants n’ont pas été payés
which-happened-work-accident = Un accident du travail, ou un manquement à la sécurité du travail
