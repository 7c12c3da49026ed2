# La liste des débiteurs judiciaires défaillants de la Cour populaire suprême : chaque mot qu’on en lit.
# La logique se trouve dans rules/judgment-defaulter/pack.toml ; un id de là-bas a ses mots ici.

title = La liste des débiteurs judiciaires défaillants (失信被执行人名单)
    .short = Débiteurs judiciaires défaillants
about = Les tribunaux chinois tiennent cette liste de personnes et de sociétés qui n’ont pas fait ce qu’ordonne un jugement. Une inscription faite pour certains motifs dure un nombre d’années fixé ; une inscription faite seulement parce que quelqu’un peut payer et refuse n’a pas de fin fixée et s’arrête quand l’un de sept événements a lieu. Être sur la liste apporte aussi des restrictions de dépenses et de voyages, qui ont leurs propres règles.
look-for = Les mots 失信被执行人 (débiteur judiciaire défaillant) ou une décision intitulée 失信决定书 (décision d’inscription), avec le sceau d’un tribunal ; ou une inscription sous 失信被执行人 dans la base de données 中国执行信息公开网. Dans celle-ci, 被执行人 (un dossier d’exécution), 限制消费人员 (restrictions de dépenses) et 终结本次执行案件 (procédure close) sont d’autres registres.
keeper = le tribunal

## Groupes de questions

group-listing = Que sait-on de la décision d’inscription ?
group-payment = Lequel de ces événements a eu lieu pour la dette ?
group-enforcement = Lequel de ces événements a eu lieu dans la procédure d’exécution ?
group-leads = Que sait-on des biens qui pourraient encore être trouvés ?
group-validity = L’un de ces points décrit-il la situation au moment de la décision ?
group-remedies = Lesquelles de ces démarches contre l’inscription ont été faites ?
group-dates = Lesquelles de ces dates sont connues ?
group-afterwards = Que sait-on de la fin de l’inscription, et des restrictions à côté d’elle ?
group-conviction = Un tribunal pénal a-t-il condamné la personne pour avoir refusé d’exécuter le jugement ?

## Faits

fact-decided_on = Quel jour le tribunal a-t-il pris la décision d’inscription ?
    .name = décision d’inscription
    .help = La date écrite sur la décision (失信决定书). Elle compte à partir du jour où elle est prise, non du jour où elle est notifiée ou affichée sur un site web. On peut aussi répondre par un mois ou une année seulement.
    .why = La décision prend effet le jour où elle est prise (art. 5(3) des Dispositions de 2017). La date dit aussi si c’est le texte de 2013 ou celui de 2017 qui s’applique.

fact-grounds = Pour quels motifs le tribunal a-t-il inscrit la personne ?
    .name = motifs de l’inscription
    .help = La décision doit donner ses motifs. Ce sont les six points de l’article 1. On peut en choisir plusieurs. Les numéros ont changé entre le texte de 2013 et celui de 2017 : il faut se fier aux mots et non au numéro seul. En chinois, dans l’ordre du texte de 2017 : 有履行能力而拒不履行 ; 妨碍、抗拒执行 ; 规避执行 ; 违反财产报告制度 ; 违反限制消费令 ; 拒不履行执行和解协议.
    .why = Cinq des six motifs entraînent une durée d’inscription (纳入期限) ; un motif n’en entraîne pas (art. 1 et 2(1) des Dispositions de 2017). Cela décide quelles voies de sortie existent.
fact-grounds-ability-but-refuses = Peut faire ce qui est ordonné, mais refuse (point 1 ; dans le texte de 2013, point 6)
fact-grounds-obstruction = Résiste : fausses preuves, violence, menaces (point 2 ; en 2013, point 1)
fact-grounds-evasion = Se dérobe : procès simulé, biens cachés ou déplacés (point 3 ; en 2013, point 2)
fact-grounds-false-asset-report = Manque à l’obligation de déclarer ses biens (point 4 ; en 2013, point 3)
fact-grounds-consumption-breach = Enfreint une ordonnance de restriction de dépenses (point 5 ; en 2013, point 4)
fact-grounds-settlement-refusal = Refuse d’exécuter une transaction (point 6 ; en 2013, point 5)

fact-extension_years = De combien d’années le tribunal a-t-il prolongé la durée ?
    .name = prolongation en années
    .help = La durée de base est de deux ans. Le tribunal peut ajouter un, deux ou trois ans, mais seulement pour violence ou menaces dans des circonstances graves, ou pour plusieurs actes de défaillance (多项失信行为). Répondre 0 s’il n’y a pas eu de prolongation.
    .why = La prolongation porte la fin de la durée de deux ans à trois, quatre ou cinq ans (art. 2(1) des Dispositions de 2017).

fact-stated_period = La décision indique-t-elle elle-même une durée d’inscription ?
    .name = durée indiquée dans la décision
    .help = S’il y a une durée d’inscription (纳入期限), la décision doit l’indiquer. Chercher une phrase avec un nombre d’années, ou avec un début et une fin.
    .why = Si la décision et les motifs ne s’accordent pas, il vaut la peine de le signaler au tribunal (art. 5(3) et 11(2) des Dispositions de 2017).

fact-grace_months = Combien de mois de grâce le tribunal a-t-il accordés ?
    .name = délai de grâce en mois
    .help = Le tribunal peut, mais sans obligation, accorder un à trois mois avant de publier l’inscription (宽限期). Répondre 0 s’il n’en a pas accordé.
    .why = Si la dette est payée dans le délai de grâce, l’inscription ne doit pas être publiée et les mesures ne doivent pas être appliquées (point 15 de l’Avis de 2019, tel que rapporté).

fact-performed = La personne a-t-elle fait tout ce qu’ordonne le jugement ?
    .name = exécution complète par la personne
    .help = Pour une dette d’argent : payée en entier, avec intérêts et frais. Le terme chinois est 履行完毕. Un paiement partiel ne suffit pas ici.
    .why = Sans durée d’inscription, l’exécution complète met fin à l’inscription (art. 10(1)(1) des Dispositions de 2017). Avec une durée, elle permet seulement au tribunal d’envisager une suppression anticipée (art. 2(2)).
    .step = la personne inscrite fait tout ce qu’ordonne le jugement

fact-enforced = Le tribunal a-t-il lui-même recouvré toute la dette ?
    .name = exécution forcée complète par le tribunal
    .help = Le tribunal a saisi ou vendu des biens, et le jugement est entièrement exécuté (执行完毕).
    .why = Cela compte comme l’exécution par la personne (art. 10(1)(1) des Dispositions de 2017).
    .step = le tribunal achève l’exécution forcée

fact-settlement_performed = Une transaction a-t-elle été conclue et entièrement exécutée ?
    .name = transaction exécutée
    .help = Le débiteur et le créancier conviennent d’autre chose pendant l’exécution forcée (执行和解), et chaque partie de cet accord a été accomplie. Une signature seule ne suffit pas.
    .why = Sans durée d’inscription, cela met fin à l’inscription (art. 10(1)(2) des Dispositions de 2017). Le texte de 2013 le demandait aussi, à l’art. 7(2).
    .step = la transaction est entièrement exécutée

fact-creditor_confirmed = Le créancier a-t-il confirmé que la transaction a été exécutée ?
    .name = confirmation par le créancier
    .help = Le créancier (申请执行人, la personne qui a demandé l’exécution forcée) dit au tribunal que la transaction a été respectée.
    .why = Seul le texte de 2013 le demande (art. 7(2) des Dispositions de 2013). Le texte de 2017 l’a abandonné.
    .step = le créancier confirme au tribunal que la transaction a été exécutée

fact-conduct_corrected = La personne a-t-elle, de son propre gré, commencé à exécuter, ou réparé ce qui a conduit à l’inscription ?
    .name = exécution active ou conduite réparée
    .help = Par exemple des paiements ou une transaction exécutée de son propre gré (积极履行), ou une déclaration de biens vraie et complète après une fausse (主动纠正失信行为). Le texte ne dit pas ce qui suffit.
    .why = Cela permet au tribunal d’envisager une suppression anticipée pendant qu’une durée court (art. 2(2) des Dispositions de 2017). Le tribunal peut accepter, mais sans obligation.
    .step = la personne inscrite exécute activement, ou répare la conduite qui a mené à l’inscription

fact-creditor_applied = Le créancier a-t-il demandé par écrit au tribunal de supprimer l’inscription ?
    .name = demande écrite du créancier
    .help = Le créancier est la personne qui a demandé au tribunal d’exécuter le jugement (申请执行人). La demande doit être écrite.
    .why = C’est la première moitié d’une voie de sortie (art. 10(1)(3) des Dispositions de 2017).
    .step = le créancier demande par écrit au tribunal de supprimer l’inscription

fact-court_agreed = Le tribunal a-t-il accepté la demande du créancier ?
    .name = accord du tribunal à la demande
    .help = La demande seule ne fait rien : le tribunal doit l’examiner et l’accepter (经人民法院审查同意).
    .why = C’est la seconde moitié de cette voie, et les trois jours ouvrables se comptent à partir de là, sauf autre lecture (art. 10(1)(3) des Dispositions de 2017).
    .step = le tribunal accepte la demande du créancier

fact-round_terminated = Le tribunal a-t-il clos la présente procédure d’exécution ?
    .name = clôture de la présente procédure d’exécution
    .help = Quand aucun bien ne peut être trouvé, le tribunal peut clore la présente procédure (终结本次执行程序, souvent abrégé 终本). La dette demeure. Ce n’est pas la même chose que la fin définitive de l’exécution (终结执行). Il est rapporté qu’une procédure n’est close que si les dépenses ont été restreintes, si ceux qui remplissent un motif ont été inscrits, et si plus de trois mois ont passé depuis l’ouverture du dossier (art. 1 des Dispositions de 2016). La clôture ne fait donc sortir personne de cette liste.
    .why = Seules les recherches faites après ce jour comptent pour la voie de l’art. 10(1)(4) des Dispositions de 2017.
    .step = le tribunal clôt la présente procédure d’exécution

fact-second_query = Depuis la clôture, le tribunal a-t-il cherché au moins deux fois dans le réseau des biens sans rien trouver ?
    .name = deuxième recherche de biens sans résultat
    .help = Le tribunal cherche auprès des banques, du cadastre, des véhicules et ainsi de suite par son réseau (网络执行查控系统). Indiquer le jour de la deuxième recherche après la clôture qui n’a trouvé aucun bien à saisir.
    .why = Le texte demande au moins deux recherches de ce genre (art. 10(1)(4) des Dispositions de 2017).
    .step = le tribunal fait une deuxième recherche qui ne trouve aucun bien

fact-valid_leads = Le créancier ou quelqu’un d’autre a-t-il donné au tribunal une piste utile vers des biens ?
    .name = piste utile vers des biens
    .help = Une piste (有效财产线索) est une information avec laquelle le tribunal peut trouver quelque chose à saisir.
    .why = Avec une telle piste, l’art. 10(1)(4) des Dispositions de 2017 ne s’applique pas.

fact-creditor_heard = Le créancier a-t-il répondu qu’il ne connaît aucun bien ?
    .name = réponse du créancier qu’aucun bien n’est connu
    .help = Après une recherche, le tribunal en communique le résultat au créancier. Le texte ne dit pas à partir de quand il est clair que personne n’a de piste ; ce peut être ce jour-là.
    .why = Cela compte seulement si les trois jours ouvrables partent de là et non de la deuxième recherche (art. 10(1)(4) des Dispositions de 2017).
    .step = le créancier répond qu’aucun bien n’est connu

fact-suspended = Un tribunal a-t-il décidé que l’exécution contre cette personne est suspendue en raison d’une révision du jugement ou d’une faillite ?
    .name = décision qui suspend l’exécution
    .help = Le jugement est réexaminé (审判监督), ou le débiteur est en procédure de faillite, et le tribunal suspend l’exécution (中止执行). D’autres raisons de suspendre ne comptent pas ici.
    .why = Sans durée d’inscription, cela met fin à l’inscription (art. 10(1)(5) des Dispositions de 2017).
    .step = un tribunal suspend l’exécution en raison d’une révision du jugement ou d’une faillite

fact-non_enforcement = Le tribunal a-t-il décidé que l’acte ne doit pas être exécuté ?
    .name = décision de non-exécution
    .help = Cela arrive par exemple pour des sentences arbitrales et des dettes notariées (裁定不予执行).
    .why = Sans durée d’inscription, cela met fin à l’inscription (art. 10(1)(6) des Dispositions de 2017).
    .step = le tribunal décide que l’acte ne doit pas être exécuté

fact-enforcement_terminated = Le tribunal a-t-il décidé que l’exécution a pris fin définitivement ?
    .name = décision qui met fin à l’exécution
    .help = L’exécution prend fin définitivement (终结执行) quand le créancier se retire, quand l’acte est annulé, et dans d’autres cas nommés à l’art. 268 de la Loi de procédure civile. Clore seulement la présente procédure (终本) est autre chose.
    .why = Sans durée d’inscription, cela met fin à l’inscription (art. 10(1)(7) des Dispositions de 2017). Le texte de 2013 le prévoit à l’art. 7(3).
    .step = le tribunal décide que l’exécution a pris fin définitivement

fact-under_18 = La personne avait-elle moins de 18 ans au moment de la décision ?
    .name = moins de 18 ans au moment de la décision
    .help = Une personne de moins de 18 ans est mineure (未成年人).
    .why = Une personne mineure ne peut pas être inscrite, quel que soit le motif (art. 4 des Dispositions de 2017 ; art. 17 du Code civil).

fact-circumstances = Lequel de ces points était vrai au moment de la décision ?
    .name = circonstances au moment de la décision
    .help = Choisir tout ce qui convient, ou rien. Certains points figurent dans le droit, d’autres dans un avis de politique de la Cour populaire suprême, qui lie moins.
    .why = Certaines signifient que la personne n’aurait pas dû être inscrite, d’autres seulement pour le premier motif (art. 1 et 3 des Dispositions de 2017 ; point 16 de l’Avis de 2019, tel que rapporté).
fact-circumstances-security-given = Une garantie valable et suffisante avait été donnée (提供充分有效担保), art. 3(1)
fact-circumstances-assets-seized = Des biens saisis ou gelés couvraient la dette (查封、扣押、冻结), art. 3(2)
fact-circumstances-later-rank = La personne vient plus loin dans l’ordre, pas encore à exécuter, art. 3(3)
fact-circumstances-unable-to-perform = La personne n’était pas en mesure de faire ce qui est ordonné (没有履行能力)
fact-circumstances-other-not-refusal = Pour une autre raison, ce n’était pas un refus d’exécuter, art. 3(4)
fact-circumstances-no-ground-met = Aucun des six motifs n’était présent, ou ce n’est pas la bonne personne
fact-circumstances-creditor-asked-to-wait = Le créancier avait demandé d’attendre, point 16(1) de l’Avis de 2019
fact-circumstances-official-of-listed-entity = Inscrite seulement pour la dette d’une société, comme responsable, Avis de 2019, 16(2)
fact-circumstances-student-loan = Étudiant à plein temps, prêt de campus (校园贷), point 16(3) de l’Avis de 2019

fact-decision_flawed = Manque-t-il quelque chose que le droit exige pour la façon d’inscrire la personne ?
    .name = défaut dans la façon d’inscrire
    .help = L’avis d’exécution (执行通知) doit avertir de la liste. La décision (失信决定书) doit donner ses motifs, indiquer la durée d’inscription s’il y en a une, et être signée par le président du tribunal ; elle doit être notifiée à la personne. Répondre oui si l’un de ces points manque.
    .why = Un tel défaut peut être invoqué dans une demande de rectification. L’article ne dit pas qu’il défait l’inscription (art. 5 et 11 des Dispositions de 2017).

fact-found_wrong = Le tribunal a-t-il constaté que la personne n’aurait pas dû être inscrite ?
    .name = constat du tribunal que l’inscription était une erreur
    .help = Le tribunal peut le remarquer lui-même, ou parce que quelqu’un le lui a dit.
    .why = Il a trois jours ouvrables pour retirer l’inscription, comptés à partir de là sauf si une autre lecture est choisie (art. 9(1) des Dispositions de 2017).
    .step = le tribunal constate que la personne n’aurait pas dû être inscrite

fact-application_received = Le tribunal d’exécution a-t-il reçu une demande écrite de rectification ?
    .name = demande de rectification reçue
    .help = La demande (申请纠正) va par écrit au tribunal qui exécute le jugement (执行法院). Indiquer le jour où le tribunal l’a reçue. Il n’y a pas de délai pour la faire.
    .why = Le tribunal a quinze jours à compter de la réception pour décider (art. 11 et 12(1) des Dispositions de 2017).
    .step = la personne inscrite remet au tribunal d’exécution une demande écrite de rectification

fact-upheld = Le tribunal a-t-il jugé la demande fondée ?
    .name = demande jugée fondée
    .help = Le tribunal admet que l’inscription n’aurait pas dû être faite, ou doit être supprimée. Si seul un détail était faux, répondre plutôt à la question sur les données fausses.
    .why = À partir de là, il a trois jours ouvrables pour rectifier (art. 12(1) des Dispositions de 2017).
    .step = le tribunal juge la demande fondée

fact-rejection_served = Une décision qui rejette la demande a-t-elle été notifiée à la personne ?
    .name = notification du rejet
    .help = Le rejet (驳回决定) compte à partir du jour où il est notifié (送达), non de la date qui y est écrite.
    .why = Les dix jours pour s’adresser au tribunal supérieur courent à compter de la notification (art. 12(1) des Dispositions de 2017).
    .step = le rejet est notifié à la personne

fact-reconsideration_sent = La personne a-t-elle posté ou déposé une demande de réexamen ?
    .name = envoi de la demande de réexamen
    .help = Une demande postée avant la fin des dix jours est faite à temps, même si elle arrive plus tard. Si elle a été déposée, indiquer ce jour-là.
    .why = Les dix jours comptent jusqu’à l’envoi ; les quinze jours du tribunal supérieur courent à compter de l’arrivée (art. 12(1) des Dispositions de 2017 ; art. 85(4) de la Loi de procédure civile).
    .step = la personne inscrite envoie une demande de réexamen

fact-reconsideration_received = Le tribunal supérieur a-t-il reçu une demande de réexamen ?
    .name = réception de la demande de réexamen
    .help = Le réexamen (复议) se demande au tribunal immédiatement supérieur au tribunal d’exécution.
    .why = Il doit être demandé dans les dix jours de la notification du rejet (art. 12(1) des Dispositions de 2017).
    .step = la personne inscrite demande un réexamen au tribunal immédiatement supérieur

fact-reconsideration_upheld = Le tribunal supérieur a-t-il jugé la demande fondée ?
    .name = réexamen décidé en faveur de la personne
    .help = Le tribunal immédiatement supérieur décide en faveur de la personne inscrite.
    .why = C’est la dernière étape de cette voie (art. 12(1) des Dispositions de 2017).
    .step = le tribunal supérieur décide en faveur de la personne

fact-data_found_wrong = Le tribunal a-t-il constaté que les données publiées ne sont pas exactes ?
    .name = constat du tribunal que des données sont fausses
    .help = L’inscription elle-même peut être juste, mais un nom, un numéro ou un montant ne l’est pas. Une inscription montre le nom, le sexe, l’âge et le numéro d’identité de la personne (pour une société, son nom, son code et son responsable) ; l’obligation et dans quelle mesure elle a été exécutée ; la conduite ; et l’acte, le numéro de dossier, la date d’ouverture et le tribunal. Elle ne doit pas montrer de secrets d’État, de secrets commerciaux ni d’affaires privées (art. 6).
    .why = À partir de là, le tribunal a trois jours ouvrables pour rectifier les données (art. 9(2) des Dispositions de 2017). L’inscription demeure.
    .step = le tribunal constate que les données ne sont pas exactes

fact-decision_served = Quel jour la décision a-t-elle été notifiée à la personne ?
    .name = notification de la décision
    .help = La notification (送达) est la remise officielle. La décision compte déjà à partir du jour où elle a été prise.
    .why = Un délai de grâce pourrait courir à compter de la notification et non de la décision ; le texte qui a été lu ne le dit pas (points 14 et 15 de l’Avis de 2019, tels que rapportés).

fact-published_on = Quand l’inscription a-t-elle été publiée pour la première fois ?
    .name = première publication
    .help = Le jour où l’inscription est apparue dans la base de données publique (中国执行信息公开网).
    .why = Cela compte seulement si la durée d’inscription se comptait à partir de la publication. Aucun article ne le dit (art. 5(3) et 7 des Dispositions de 2017).
    .step = le tribunal publie l’inscription

fact-listing_applied = Le créancier a-t-il demandé au tribunal d’inscrire la personne, et quand le tribunal a-t-il reçu cette demande ?
    .name = demande d’inscription du créancier
    .help = La première demande, ou une nouvelle après une suppression. Le tribunal peut aussi inscrire sans aucune demande.
    .why = Le tribunal doit examiner une telle demande et décider dans les quinze jours de sa réception (art. 5(2) des Dispositions de 2017). Après une suppression à la demande du créancier lui-même, une nouvelle demande n’est pas accueillie pendant six mois (art. 10(4)).
    .step = le tribunal reçoit la demande d’inscription du créancier

fact-deleted = L’inscription a-t-elle été supprimée ?
    .name = suppression de l’inscription
    .help = Le jour où le tribunal a sorti l’inscription de la base de données (删除).
    .why = Les conséquences, les interdictions et les six mois de l’art. 10(4) des Dispositions de 2017 se rapportent à ce jour.
    .step = le tribunal supprime l’inscription

fact-deleted_under = Pour quelle raison l’inscription a-t-elle été supprimée ?
    .name = raison de la suppression
    .help = L’avis ou le dossier du tribunal peut dire quel article il a appliqué.
    .why = Ce qui peut suivre diffère : c’est seulement après une suppression à la demande du créancier que courent les six mois de l’art. 10(4) des Dispositions de 2017.
fact-deleted_under-creditor-request = Le créancier l’a demandé et le tribunal a accepté, art. 10(1)(3)
fact-deleted_under-other-event = Un autre des sept événements, par exemple le paiement, art. 10(1)
fact-deleted_under-period-expired = La durée d’inscription est arrivée à son terme, art. 10(2)
fact-deleted_under-early-deletion = Le tribunal l’a supprimée de façon anticipée, art. 2(2)
fact-deleted_under-withdrawal = Le tribunal l’a retirée parce qu’elle était une erreur, art. 9(1)

fact-consumption_lifted = Le tribunal a-t-il levé l’ordonnance de restriction de dépenses ?
    .name = levée des restrictions de dépenses
    .help = L’ordonnance (限制消费令) est distincte de la liste. Un tribunal la lève par une décision à part.
    .why = Sortir de la liste ne met pas fin en soi aux restrictions (art. 1 et 9 des Dispositions de 2015 sur les restrictions de dépenses).
    .step = le tribunal lève l’ordonnance de restriction de dépenses

fact-consumption_until = Jusqu’à quel jour court l’ordonnance de restriction de dépenses ?
    .name = dernier jour de l’ordonnance de restriction de dépenses
    .help = L’ordonnance doit indiquer une durée. Laisser cette réponse ouverte si l’ordonnance n’a pas été vue.
    .why = Les restrictions suivent la durée indiquée dans l’ordonnance ; aucun article ne fixe de longueur (art. 5 des Dispositions de 2015 sur les restrictions de dépenses).

fact-large_debt = S’agit-il d’une dette importante propre à la personne, échue et impayée ?
    .name = dette personnelle importante
    .help = Une dette que doit la personne, non celle d’une société (个人所负数额较大的债务到期未清偿). La loi ne donne pas de chiffre.
    .why = Certains postes sont fermés tant qu’une telle dette est impayée, d’autres seulement tant que la personne est aussi inscrite (art. 178(1)(5) de la Loi sur les sociétés ; art. 12(5) du Règlement d’immatriculation).

fact-conviction = Quelle a été la peine la plus lourde ?
    .name = peine
    .help = Le crime est le refus d’exécuter un jugement ou une décision (拒不执行判决、裁定罪). Être sur la liste n’est ni un crime ni une condamnation.
    .why = Les différentes professions regardent des peines différentes (art. 313 de la Loi pénale, et les lois sur chaque profession).
fact-conviction-none = Pas de condamnation
fact-conviction-fine-only = Seulement une amende (罚金)
fact-conviction-control-or-detention = Surveillance ou détention criminelle (管制、拘役)
fact-conviction-imprisonment = Emprisonnement à temps (有期徒刑), avec ou sans sursis

fact-convicted_on = La condamnation est-elle devenue définitive ?
    .name = condamnation définitive
    .help = Le jour où le jugement pénal a pris effet. Répondre « Pas encore » s’il n’y en a pas.
    .why = Les interdictions qui suivent une condamnation commencent avec elle (art. 313 de la Loi pénale, et les lois sur chaque profession).
    .step = un tribunal pénal condamne la personne

fact-punishment_completed = La peine a-t-elle été entièrement exécutée ?
    .name = fin de la peine
    .help = Le jour où la peine a été purgée, ou l’amende payée en entier (刑罚执行完毕之日). Pour une peine avec sursis, la fin de la mise à l’épreuve ; parmi les règles d’ici, seule la Loi sur les sociétés dit ce que cela signifie.
    .why = Certaines professions s’ouvrent de nouveau deux ou cinq ans après ce jour (Loi sur les experts-comptables agréés ; art. 11 de la Loi sur l’évaluation des actifs ; art. 16(2) de la Loi sur les médecins).
    .step = la peine est entièrement exécutée

fact-sentence_suspended = La peine a-t-elle été assortie d’un sursis (缓刑) ?
    .name = peine avec sursis
    .help = Le tribunal a mis la personne à l’épreuve au lieu de faire exécuter la peine.
    .why = L’interdiction des postes de société dure alors deux ans après la mise à l’épreuve, et non cinq (art. 178(1)(2) de la Loi sur les sociétés).

fact-political_rights_removed = La peine a-t-elle aussi privé la personne de ses droits politiques ?
    .name = privation des droits politiques
    .help = Une peine complémentaire (剥夺政治权利). Elle est rare pour ce crime.
    .why = Elle ferme l’enseignement, et les postes de société pendant cinq ans (art. 14 de la Loi sur les enseignants ; art. 178(1)(2) de la Loi sur les sociétés).

fact-occupation_banned = Le tribunal pénal a-t-il aussi interdit une profession à la personne ?
    .name = interdiction d’une profession
    .help = Un tribunal peut ajouter une telle interdiction (从业禁止) quand quelqu’un a abusé de sa profession pour le crime. Elle convient rarement à ce crime.
    .why = L’interdiction court pendant trois à cinq ans à partir de la fin de la peine (art. 37-1 de la Loi pénale).

## Questions de droit ouvertes

reading-transition = L’inscription date d’avant le 1er mai 2017. Quelles règles s’y appliquent aujourd’hui ? La décision de modification ne dit rien des anciennes inscriptions.
reading-transition-new-rules-from-decision = Les règles de 2017, les deux ans étant comptés à partir de la décision
reading-transition-new-rules-from-2017 = Les règles de 2017, les deux ans étant comptés à partir du 1er mai 2017, jour de leur entrée en vigueur
reading-transition-old-rules = Les règles de 2013 continuent : pas de durée, et une fin seulement par l’un des trois événements de l’art. 7

reading-period-start = À partir de quand court la durée d’inscription ? Aucun article ne le dit expressément.
reading-period-start-decision = À partir du jour de la décision, parce que la décision prend effet ce jour-là
reading-period-start-publication = À partir du jour où l’inscription est publiée

reading-period-end-rolls = Si le dernier jour de la durée est un jour de repos, la durée va-t-elle jusqu’au jour ouvrable suivant ?
reading-period-end-rolls-no = Non : cette règle aide la personne qui doit faire quelque chose à temps, et une restriction ne devrait pas s’allonger de ce fait
reading-period-end-rolls-yes = Oui : la durée s’achève le jour ouvrable suivant

reading-first-day = Le jour de la décision est-il lui-même compté ?
reading-first-day-not-counted = Non : on commence à compter le lendemain, comme dans le Code civil
reading-first-day-counted = Oui : la décision prend effet ce jour-là, et la durée s’achève donc un jour plus tôt

reading-ground-1-period = Une inscription faite seulement parce que la personne peut payer et refuse (point 1) a-t-elle aussi une durée d’inscription ?
reading-ground-1-period-none = Non : l’art. 2(1) ne nomme que les points 2 à 6
reading-ground-1-period-two-years = Oui, deux ans, comme le disent certaines pages ; le texte ne l’appuie pas

reading-stated-period = Si la décision et les motifs ne s’accordent pas sur l’existence d’une durée, qu’est-ce qui compte ?
reading-stated-period-grounds-decide = Les motifs, parce que l’article y attache la durée
reading-stated-period-decision-decides = Ce que dit la décision, tant qu’elle n’est pas rectifiée

reading-makeup-days = Un samedi ou un dimanche travaillé en échange d’un jour de congé est-il un jour ouvrable ? Aucun article ne définit le mot.
reading-makeup-days-counted = Un tel jour compte comme jour ouvrable, parce que la circulaire du Conseil des affaires d’État en fait un
reading-makeup-days-not-counted = Un tel jour ne compte pas ; seuls comptent les jours du lundi au vendredi

reading-creditor-anchor = Après une demande du créancier : à partir de quand courent les trois jours ouvrables ?
reading-creditor-anchor-agreement = À partir du jour où le tribunal accepte
reading-creditor-anchor-application = À partir du jour de la demande du créancier, mais jamais avant que le tribunal ait accepté

reading-no-assets-anchor = Après deux recherches sans résultat : à partir de quand courent les trois jours ouvrables ?
reading-no-assets-anchor-second-query = À partir de la deuxième recherche
reading-no-assets-anchor-creditor-heard = À partir du jour où le créancier a répondu qu’aucun bien n’est connu

reading-withdrawal-anchor = Quand une inscription était une erreur : à partir de quand courent les trois jours ouvrables pour la retirer ?
reading-withdrawal-anchor-finding = À partir du jour où le tribunal le constate
reading-withdrawal-anchor-request = À partir du jour où le tribunal reçoit la demande, mais jamais avant qu’il ait constaté l’erreur

reading-grace-start = À partir de quand court un délai de grâce ? Le passage qui a été lu ne le dit pas.
reading-grace-start-decision = À partir du jour de la décision
reading-grace-start-service = À partir du jour où la décision est notifiée

reading-relist-bar-scope = Pendant six mois après une suppression à la demande du créancier : qui ne peut pas faire revenir l’inscription ?
reading-relist-bar-scope-creditor-only = Seule la nouvelle demande du créancier est écartée ; le tribunal peut encore agir de lui-même
reading-relist-bar-scope-everyone = Personne, pas même le tribunal

reading-consumption-while-listed = La dette est payée, mais l’inscription court encore. Les restrictions de dépenses prennent-elles fin ?
reading-consumption-while-listed-list-prevails = Non, pas tant que la personne est inscrite : une personne inscrite doit être soumise aux restrictions (art. 1(2))
reading-consumption-while-listed-performance-prevails = Oui : après l’exécution complète, le tribunal doit les lever promptement (art. 9)

reading-joint-measures-end = Quand les mesures d’autres autorités prennent-elles fin ?
reading-joint-measures-end-with-the-entry = Avec l’inscription, parce qu’elles reposent sur elle
reading-joint-measures-end-each-keeper-says = Quand chaque autorité le dit ; ce qui a été lu ne nomme aucun moment

reading-list-bars-end = Quand un poste fermé aux personnes inscrites s’ouvre-t-il de nouveau ?
reading-list-bars-end-with-the-entry = Quand l’inscription a pris fin
reading-list-bars-end-with-the-debt = Quand l’inscription a pris fin et que la dette est réglée aussi

reading-joint-target = Une personne sur cette liste est-elle une cible des sanctions conjointes (失信联合惩戒对象) au sens des lois sur les fonctionnaires et sur les superviseurs ?
reading-joint-target-included = Oui : les sanctions conjointes sont fondées sur cette liste
reading-joint-target-not-included = Pas sans un acte de plus : les lois demandent une personne inscrite légalement comme une telle cible

reading-bad-conduct-end = À partir de quand courent les cinq ans du registre de crédit ?
reading-bad-conduct-end-performance = À partir du jour où la dette a été réglée, ce qui met fin au comportement défavorable
reading-bad-conduct-end-deletion = À partir du jour où l’inscription a pris fin

## Définitions, telles qu’elles apparaissent dans les explications

define-new_text = les règles de 2017 s’appliquent
define-old_text = les règles de 2013 s’appliquent
define-period_ground = l’un des motifs est parmi les points 2 à 6 de l’article 1
define-period_by_grounds = les motifs entraînent une durée d’inscription
define-has_period = il y a une durée d’inscription (纳入期限)
define-period_start = le jour à partir duquel la durée est comptée
define-start_of_period = le jour où la durée commence
define-corresponding_day = le même jour du mois après deux ans et toute prolongation, ou le dernier jour du mois si ce jour n’existe pas
define-period_end = le dernier jour de la durée d’inscription
define-counted_end = le dernier jour de la durée telle qu’elle est comptée
define-deletion_days = trois jours ouvrables (三个工作日)
define-paid = le jugement est exécuté en entier, par la personne ou par le tribunal
define-only_ground_1 = le seul motif est que la personne peut payer et refuse (point 1)
define-wrongly_listed = le droit dit que la personne n’aurait pas dû être inscrite
define-minor = la personne était mineure au moment de la décision
define-wrongly_listed_2013 = selon le texte de 2013, la personne n’aurait pas dû être inscrite
define-grounds_1_and_6_only = les motifs sont seulement le refus malgré la capacité, ou le refus de respecter une transaction
define-against_policy = l’Avis de 2019 dit de ne pas inscrire dans un tel cas
define-grace_end = le dernier jour du délai de grâce (宽限期)
define-correctable = il y a une raison, dans le droit ou dans un avis de politique, pour laquelle la personne n’aurait pas dû être inscrite
define-in_time = la demande de réexamen a été envoyée à temps et est arrivée
define-measures_begin = quand les mesures commencent : avec la décision, ou après un délai de grâce qui n’a pas servi à payer
define-consumption_end = la fin des restrictions de dépenses
define-joint_end = la fin des mesures prises par d’autres autorités
define-list_bar_end = la fin des interdictions qui suivent l’inscription
define-conduct_end = la fin du comportement défavorable
define-punished = la personne a été condamnée et punie
define-reconsideration_deadline = dix jours après la notification du rejet, reportés au jour ouvrable suivant si le dernier jour est un jour de repos

## Voies de sortie de la liste

path-expiry = La durée d’inscription arrive à son terme
    .what = Quand les deux ans, et toute prolongation, sont passés, le tribunal doit supprimer l’inscription dans les trois jours ouvrables. Personne n’a à le demander.
path-performed = Le jugement est exécuté en entier
    .what = S’il n’y a pas de durée d’inscription, le tribunal doit supprimer l’inscription dans les trois jours ouvrables de l’exécution complète. S’il y a une durée, cette voie ne s’applique pas.
path-enforced = Le tribunal achève lui-même l’exécution forcée
    .what = S’il n’y a pas de durée d’inscription, le tribunal doit supprimer l’inscription dans les trois jours ouvrables après avoir tout recouvré lui-même. S’il y a une durée, cette voie ne s’applique pas.
path-settled = Une transaction est exécutée en entier
    .what = S’il n’y a pas de durée d’inscription, le tribunal doit supprimer l’inscription dans les trois jours ouvrables après qu’une transaction a été conclue et entièrement respectée. Une signature seule ne suffit pas.
path-creditor-request = Le créancier le demande et le tribunal accepte
    .what = S’il n’y a pas de durée d’inscription, le créancier peut demander par écrit la suppression. Une fois qu’il a accepté, le tribunal doit supprimer l’inscription dans les trois jours ouvrables.
path-no-assets = Aucun bien n’est trouvé après la clôture de la présente procédure
    .what = S’il n’y a pas de durée d’inscription, le tribunal doit supprimer l’inscription une fois qu’il a cherché au moins deux fois après la clôture (终本) sans trouver de biens, et que personne n’a de piste utile. La clôture ne suffit pas à elle seule.
path-suspended = L’exécution est suspendue pour une révision du jugement ou une faillite
    .what = S’il n’y a pas de durée d’inscription, le tribunal doit supprimer l’inscription dans les trois jours ouvrables de la décision qui suspend l’exécution pour l’une de ces deux raisons.
path-non-enforcement = Le tribunal refuse l’exécution
    .what = S’il n’y a pas de durée d’inscription, le tribunal doit supprimer l’inscription dans les trois jours ouvrables d’une décision selon laquelle l’acte ne doit pas être exécuté.
path-enforcement-terminated = L’exécution prend fin définitivement
    .what = S’il n’y a pas de durée d’inscription, le tribunal doit supprimer l’inscription dans les trois jours ouvrables de la décision qui met fin à l’exécution (终结执行).
path-early-deletion = Le tribunal supprime l’inscription de façon anticipée
    .what = Pendant qu’une durée court, le tribunal peut supprimer l’inscription de façon anticipée si la personne exécute activement ou répare sa conduite. Il le peut, mais sans obligation, et aucun jour n’est fixé pour cela.
path-grace = La dette est payée dans le délai de grâce
    .what = Si le tribunal a accordé un à trois mois de grâce et que le jugement est exécuté dans ce délai, l’inscription ne doit pas être publiée et aucune mesure ne doit être prise. Cela est connu par des rapports sur un avis de politique.
path-withdrawal = Le tribunal retire une inscription faite par erreur
    .what = Si la personne n’aurait pas dû être inscrite, le tribunal doit retirer l’inscription dans les trois jours ouvrables. Cela vaut avec et sans durée.
path-correction = Une demande de rectification aboutit
    .what = La personne inscrite peut demander par écrit au tribunal d’exécution de rectifier l’inscription, à tout moment. Si le tribunal juge la demande fondée, il doit rectifier dans les trois jours ouvrables. La même demande peut porter sur une suppression qui est due et n’a pas été faite (art. 11(3)).
path-reconsideration = Le tribunal supérieur décide en faveur de la personne
    .what = Si la demande est rejetée, la personne peut s’adresser au tribunal immédiatement supérieur dans les dix jours de la notification. Si ce tribunal donne raison à la personne, l’inscription doit être rectifiée.
path-withdrawal-by-policy = Le tribunal retire une inscription que la politique déconseille
    .what = Dans certains cas, un avis de politique de la Cour populaire suprême dit de ne pas inscrire. Le tribunal peut alors retirer l’inscription, mais l’avis ne lie pas comme un article de loi, et seules des parties en ont été lues.
path-performed-2013 = Le jugement est exécuté en entier (texte de 2013)
    .what = Selon le texte de 2013, le tribunal doit supprimer l’inscription après l’exécution complète. Ce texte ne fixe pas de nombre de jours.
path-settled-2013 = Une transaction est respectée et le créancier le confirme (texte de 2013)
    .what = Selon le texte de 2013, le tribunal doit supprimer l’inscription quand une transaction a été respectée et que le créancier le confirme. Ce texte ne fixe pas de nombre de jours.
path-terminated-2013 = L’exécution prend fin définitivement (texte de 2013)
    .what = Selon le texte de 2013, le tribunal doit supprimer l’inscription après une décision qui met fin à l’exécution. Ce texte ne fixe pas de nombre de jours.
path-correction-2013 = Le tribunal rectifie une inscription faite par erreur (texte de 2013)
    .what = Selon le texte de 2013, la personne peut demander au tribunal de rectifier l’inscription, en principe en se présentant elle-même. Si le tribunal constate que la personne n’aurait pas dû être inscrite, il doit rectifier. Ce texte ne fixe pas de nombre de jours et ne prévoit pas de réexamen par un tribunal supérieur.

## Procédures

procedure-correction = Demander la rectification
    .what = La personne inscrite s’adresse par écrit au tribunal d’exécution ; le tribunal doit décider dans les quinze jours. Après un rejet, on peut s’adresser au tribunal immédiatement supérieur. L’inscription demeure pendant ce temps. Il est rapporté qu’un avis de politique dit la même chose pour les listes (point 18 de l’Avis de 2019). La contestation générale de la Loi de procédure civile (art. 236) a les mêmes délais ; rien n’a été trouvé qui dise si elle est ouverte à côté de cette voie.
procedure-correction-apply = La personne remet une demande écrite, à tout moment
procedure-correction-review = Le tribunal en décide dans les quinze jours
procedure-correction-correct = Si la demande est fondée, le tribunal rectifie dans les trois jours ouvrables
procedure-correction-ask-reconsideration = Après un rejet, la personne s’adresse au tribunal immédiatement supérieur dans les dix jours de la notification
procedure-correction-decide-reconsideration = Le tribunal supérieur décide dans les quinze jours

procedure-listing-application = La demande d’inscription d’un créancier
    .what = Le tribunal doit examiner la demande d’inscription d’un créancier et décider dans les quinze jours de sa réception. Il peut aussi inscrire sans demande. L’article ne dit pas ce qui suit si les quinze jours passent.
procedure-listing-application-decide-on-listing = Le tribunal décide de la demande dans les quinze jours de sa réception

procedure-data-correction = Rectifier des données fausses
    .what = Si un nom, un numéro ou un autre détail de l’inscription est faux, le tribunal doit le rectifier. L’inscription elle-même demeure.
procedure-data-correction-amend = Le tribunal rectifie les données dans les trois jours ouvrables après avoir constaté l’erreur

procedure-property-queries = Recherche de biens après la clôture de la présente procédure
    .what = Pendant cinq ans après la clôture, il est rapporté que le tribunal doit chercher dans son réseau des biens tous les six mois, et en communiquer le résultat au créancier.
procedure-property-queries-next-query = Le tribunal cherche de nouveau dans les six mois
procedure-property-queries-last-query = Les recherches continuent pendant cinq ans
procedure-property-queries-report-changes = La personne doit encore déclarer les changements de ses biens qui importent au créancier, chacun dans les dix jours

procedure-consumption-lifting = Levée anticipée des restrictions de dépenses
    .what = Le tribunal qui a fixé les restrictions peut les lever contre une bonne garantie ou avec l’accord du créancier. Il n’y est pas obligé.
procedure-consumption-lifting-after-performance = Levée des restrictions de dépenses après l’exécution complète
    .what = Après l’exécution complète, le tribunal doit les lever promptement (及时). Aucun nombre de jours n’est fixé.
procedure-consumption-lifting-lift-on-security-or-consent = Le tribunal peut lever les restrictions si une bonne garantie est donnée ou si le créancier est d’accord
procedure-consumption-lifting-after-performance-lift-on-performance = Après l’exécution complète, le tribunal doit lever les restrictions promptement (及时) ; aucun nombre de jours n’est fixé

procedure-necessary-spending = Demander une dépense nécessaire
    .what = Pour des dépenses dont la vie ou l’activité a besoin, la personne peut s’adresser d’abord au tribunal. Le tribunal peut les approuver.
procedure-necessary-spending-ask-approval = La personne demande l’approbation avant de dépenser

procedure-urgent-travel = Demander un voyage urgent
    .what = Pour une maladie grave ou des obsèques dans la famille, une obligation officielle ou un examen important, le tribunal peut lever l’interdiction des avions et des trains rapides pour un mois au plus. Cela est connu par des rapports sur un avis de politique.
procedure-urgent-travel-ask-temporary-lift = La personne demande une levée temporaire des restrictions de voyage

procedure-consumption-correction = Demander la rectification des restrictions de dépenses
    .what = Il est rapporté qu’un avis de politique applique par renvoi (参照) la voie des inscriptions faites par erreur aux restrictions de dépenses fixées par erreur : une demande écrite, quinze jours, trois jours ouvrables pour rectifier, et après un rejet dix jours pour s’adresser au tribunal immédiatement supérieur. La liste « Ordonnance de restriction de dépenses » calcule ces jours.
procedure-consumption-correction-ask-as-for-the-list = La personne demande la rectification de la même façon que pour une inscription (point 18 de l’Avis de 2019, tel que rapporté)

procedure-private-spending = Dépenses privées des responsables d’une société
    .what = Quand une société est soumise aux restrictions, son représentant légal et trois autres sortes de responsables le sont aussi. Pour des dépenses privées avec leur propre argent, ils peuvent s’adresser au tribunal d’exécution, qui doit les permettre une fois cela vérifié. Il est rapporté qu’un avis de politique dit la même chose (point 17(1), vu seulement en partie).
procedure-private-spending-show-own-money = Le responsable s’adresse au tribunal d’exécution et montre que l’argent est le sien propre

procedure-changed-representative = Un ancien responsable de la société
    .what = Il est rapporté qu’un représentant légal ou principal responsable remplacé pour un vrai besoin de l’entreprise est libéré des restrictions de dépenses après avoir prouvé qu’il n’est ni le contrôleur effectif ni directement responsable ; son successeur est alors soumis aux restrictions. Démissionner ne suffit pas.
procedure-changed-representative-prove-no-control = L’ancien responsable prouve qu’il n’est ni le contrôleur effectif ni directement responsable (point 17(2) de l’Avis de 2019, tel que rapporté)

## Conséquences pendant l’inscription

effect-publication = L’inscription est publiée dans la base de données nationale
effect-circulation = L’inscription est transmise à des autorités, à des banques, à des agences de crédit et, pour les agents publics et les députés, à leurs unités
effect-procurement-and-bidding = Restrictions dans les marchés publics et les appels d’offres
effect-approvals-and-qualifications = Restrictions pour les autorisations et les qualifications
effect-subsidies = Restrictions pour le soutien et les subventions de l’État
effect-finance = Restrictions pour les prêts et autres financements
effect-market-access = Restrictions pour l’accès à un marché
effect-office-holding = Restrictions pour occuper certains postes (rapporté)
effect-social-organisations = Restrictions pour fonder ou diriger des organisations sociales (rapporté)
effect-honours = Restrictions pour les honneurs et les récompenses (rapporté)
effect-consumption-restriction = Une ordonnance de restriction de dépenses (限制消费令)
effect-air-travel = Pas de voyage en avion
effect-soft-sleeper-and-ship = Pas de couchette molle dans les trains, et pas de deuxième classe ou mieux sur les bateaux
effect-high-speed-rail = Pas de place dans les trains G, et pas de première classe ou mieux dans les autres trains rapides
effect-luxury-venues = Pas de grosses dépenses dans les hôtels étoilés, les boîtes de nuit, les golfs et autres lieux de ce genre
effect-real-estate = Pas d’achat d’immeubles, et pas de construction ni de décoration coûteuse de maisons
effect-high-end-offices = Pas de location de bureaux, de chambres d’hôtel ou d’appartements haut de gamme comme lieux de travail
effect-vehicles = Pas d’achat de véhicules dont l’activité n’a pas besoin
effect-holidays = Pas de tourisme ni de vacances
effect-outbound-group-tours = Restrictions pour participer à des voyages de groupe à l’étranger (rapporté)
effect-private-school = Pas d’école privée à frais élevés pour les enfants (selon ce qui est rapporté : des frais supérieurs au niveau habituel)
effect-insurance-and-wealth = Pas de produits d’assurance ou de placement à primes élevées

## Interdictions

bar-creditor-may-not-relist = La nouvelle demande d’inscription du créancier n’est pas accueillie pendant six mois
bar-nobody-may-relist = Personne ne peut faire revenir l’inscription pendant six mois (selon une lecture)
bar-company-director = Administrateur, surveillant ou cadre dirigeant d’une société
bar-company-director-by-debt = Administrateur, surveillant ou cadre dirigeant d’une société, pour une dette importante impayée même sans inscription (Loi sur les sociétés de 2018)
bar-private-fund-manager = Postes de direction chez un gestionnaire de fonds d’investissement privés
bar-peoples-assessor = Assesseur populaire (人民陪审员)
bar-civil-servant = Recrutement comme fonctionnaire
bar-supervisor = Superviseur dans une commission de supervision (监察官)
bar-legal-representative = Représentant légal d’une entreprise, tant que la dette importante est impayée
bar-bank-director = Administrateur ou cadre dirigeant d’une banque commerciale, tant que la dette importante est impayée
bar-credit-record = Le dossier tenu par les agences de crédit, pendant cinq ans après la fin du comportement défavorable
bar-lawyer-convicted = Avocat, après une condamnation
bar-teacher-convicted = Enseignant, après un emprisonnement ou une privation des droits politiques
bar-civil-servant-convicted = Recrutement comme fonctionnaire, après une condamnation
bar-judge-or-prosecutor-convicted = Juge ou procureur, après une condamnation
bar-supervisor-convicted = Superviseur dans une commission de supervision, après une condamnation
bar-assessor-convicted = Assesseur populaire, après une condamnation
bar-notary-convicted = Notaire, après une condamnation
bar-auctioneer-convicted = Commissaire-priseur, après une condamnation
bar-accountant-convicted = Expert-comptable agréé, pendant cinq ans après la peine
bar-appraiser-convicted = Évaluateur d’actifs, pendant cinq ans après la peine
bar-doctor-convicted = Médecin, pendant deux ans après la peine
bar-director-convicted = Postes de société, pendant cinq ans après la peine, si les droits politiques ont été retirés
bar-bank-director-convicted = Administrateur ou cadre dirigeant d’une banque commerciale, si la peine a retiré les droits politiques
bar-legal-representative-convicted = Représentant légal d’une entreprise, pendant cinq ans après la peine, si les droits politiques ont été retirés
bar-occupation-ban = La profession nommée par le tribunal pénal, pendant trois à cinq ans après la peine

## Remarques

note-period-conflict = Contradiction dans les données : la décision et les motifs ne s’accordent pas sur l’existence d’une durée d’inscription. La décision doit indiquer une durée s’il y en a une. Il peut valoir la peine de demander au tribunal de rectifier ce qui est faux.
note-extension-basis = À vérifier : une prolongation n’est permise que pour violence ou menaces dans des circonstances graves, ou pour plusieurs actes de défaillance. Il vaut la peine de lire dans la décision sur lequel des deux le tribunal s’est fondé.
note-payment-does-not-end-a-period = Facile à mal comprendre : là où il y a une durée d’inscription, le paiement n’y met pas fin. Beaucoup de pages grand public omettent ce point. Le paiement permet seulement au tribunal d’envisager une suppression anticipée.
note-payment-practice = Non vérifié : on dit qu’en pratique les tribunaux suppriment des inscriptions quand la dette est payée, même pendant qu’une durée court. Aucun texte n’a été trouvé pour cela.
note-consumption-tension = Tension entre deux textes : après l’exécution complète, le tribunal doit lever promptement les restrictions de dépenses, mais une personne encore inscrite doit y rester soumise. Les textes ne disent pas ce qui l’emporte.
note-round-can-resume = La dette continue : après la clôture de la présente procédure, le créancier peut faire reprendre l’exécution quand des biens sont trouvés, et aucun délai d’exécution ne s’y applique. Le blocage de la fiche de la procédure close n’est pas une suppression de cette liste.
note-report-breach = Sur ce motif : une personne qui refuse de déclarer ses biens, fait une fausse déclaration ou tarde sans bonne raison peut recevoir une amende ou être détenue, et le tribunal doit inscrire cette personne. Une déclaration vraie et complète faite plus tard peut compter comme conduite réparée ; le tribunal peut alors supprimer de façon anticipée, mais sans obligation.
note-flawed-listing = Quelque chose manquait dans la façon d’inscrire. On peut l’invoquer dans une demande de rectification. Mais l’article sur les rectifications connaît trois motifs (n’aurait pas dû être inscrite, données fausses, suppression due), et aucun texte ne dit qu’un tel défaut défait l’inscription. La décision prend effet quand elle est prise ; elle doit quand même être notifiée.
note-ten-days-missed = Les dix jours sont passés. Si un obstacle indépendant de la volonté de la personne ou une autre bonne raison l’a empêchée, on peut demander plus de temps dans les dix jours après la fin de l’obstacle ; le tribunal décide. Une nouvelle demande de rectification n’a pas de délai propre dans le texte.
note-no-transition = Une lacune du droit : rien ne dit quelles règles s’appliquent aux inscriptions faites avant le 1er mai 2017. Les réponses possibles sont montrées côte à côte. On peut demander au tribunal laquelle il suit.
note-day-of-the-2017-text = Connu seulement par des rapports : que le texte de 2017 est entré en vigueur le 1er mai 2017. Le jour n’a pas été vu dans le texte lui-même.
note-spending-order-is-separate = Une ordonnance à part : sortir de la liste ne met pas fin en soi aux restrictions de dépenses et de voyages. Tant que la dette est impayée, un tribunal peut les maintenir même pour quelqu’un qui n’est pas inscrit. C’est le tribunal qui les a fixées qui les lève.
note-grace-kept = Payé dans le délai de grâce : selon un avis de politique connu seulement par des rapports, l’inscription ne doit alors pas être publiée et aucune mesure ne doit être prise. Ce qui a été lu ne dit pas que la décision d’inscription est défaite.
note-should-not-have-been-listed = D’après ces faits, le droit dit que la personne n’aurait pas dû être inscrite. On peut demander au tribunal de rectifier, à tout moment.
note-against-policy = Un avis de politique, connu seulement par des rapports, dit de ne pas inscrire dans un tel cas. Une demande de rectification peut s’y référer. Il lie moins qu’un article de loi ; mais une fois que le tribunal juge une demande fondée, il doit agir dans les trois jours ouvrables. En outre, l’interprétation de la Loi de procédure civile dit qu’un tribunal peut inscrire selon les circonstances, alors que les Dispositions de 2017 disent qu’il doit le faire.
note-finding-without-a-reason = Quelque chose ne s’accorde pas : le tribunal a décidé en faveur de la personne, mais aucune raison pour laquelle l’inscription était une erreur n’est donnée ici. Choisir la raison sous « circonstances au moment de la décision » (si rien d’autre ne convient : aucun des six motifs n’était présent). Le tribunal a alors trois jours ouvrables.
note-relisting = Ce qui peut suivre : après une suppression pour l’un des sept événements, le tribunal peut inscrire de nouveau la personne si l’un des six motifs est présent. Une nouvelle conduite n’est pas nécessaire pour cela.
note-relisting-silent = Un silence du texte : il parle d’inscrire de nouveau après l’un des sept événements, mais pas après la fin de la durée ni après une suppression anticipée.
note-official-restricted-not-listed = Deux choses différentes : le représentant légal ou le contrôleur effectif d’une société ne doit pas être mis sur cette liste pour la dette de la société (politique rapportée), mais les restrictions de dépenses atteignent bien cette personne.
note-conviction-apart = Une interprétation : la liste et une condamnation sont distinctes. Sortir de la liste n’efface pas une condamnation, et aucun texte ne dit qu’une condamnation allonge l’inscription.
note-crime-beside-the-list = Une question à part : une conduite de ce genre peut aussi être un crime. Elle est grave, par exemple, si une fausse déclaration de biens ou une violation d’une ordonnance de restriction de dépenses continue après une amende ou une détention ; les procès simulés, la violence ou les attaques pèsent le plus, et les pensions alimentaires, frais médicaux ou salaires impayés pèsent plus lourd aussi. Là où l’infraction est mineure, payer tout ou partie avant l’accusation peut éviter des poursuites, et avant le premier jugement peut alléger la peine ou l’éviter.
note-dismissal-after-conviction = Pour les agents publics : la surveillance, la détention ou l’emprisonnement pour un crime intentionnel, avec ou sans sursis, entraîne la révocation, et la privation des droits politiques aussi. Après une amende seule, l’agent est destitué de son poste, et révoqué si de mauvais effets en ont résulté.
note-duty-to-tell = Une obligation qui reste : une personne punie pour un crime doit le dire sincèrement en entrant dans l’armée ou en prenant un emploi. Elle ne vaut pas pour une personne qui avait moins de 18 ans à l’époque et a été condamnée à cinq ans ou moins.
note-compensation = Bon à savoir : si une inscription était contraire au droit, le dommage qui en résulte peut faire l’objet d’une indemnisation par l’État. C’est au tribunal de décider si quelque chose est dû. Le personnel du tribunal qui publie, retire, rectifie ou supprime contrairement à ces règles peut en être tenu responsable.
note-exit-is-separate = Une question à part : une interdiction de quitter le pays est une décision propre. Elle n’accompagne pas la liste et ne prend pas fin automatiquement avec elle.
note-credit-china-copy = Une interprétation : le site web Credit China (信用中国) montre des copies de telles données selon ses propres règles, et en principe pas celles des personnes physiques. Ces règles, et leurs durées d’un à trois ans, ne changent pas la durée de l’inscription du tribunal.
note-other-measures-unread = Connu seulement par des rapports : un mémorandum de 44 autorités, rendu public le 21 janvier 2016, contient 55 mesures en huit familles. Sa liste n’a pas été vue ; il peut donc en manquer dans ce rapport (parmi celles qui sont rapportées : fonder des établissements financiers, obligations, recrutement par des organismes publics, fonds de sécurité sociale). Rien n’a été trouvé sur la durée de chacune.
note-freshness = Actualité : aucun changement de ces règles n’a été trouvé jusque vers août 2026, et aucune loi sur l’exécution civile parmi celles en vigueur en juin 2026 (il existe un projet de 2022). Des changements plus récents ne peuvent pas être exclus.

## Ce qui est supposé pour l’avenir

assume-no-later-extension = le tribunal ne prolonge pas la durée par une décision ultérieure

## Sources

source-spc-2013 = Dispositions de la Cour populaire suprême sur la publication de la liste des débiteurs judiciaires défaillants (2013)
    .short = Dispositions de 2013
source-spc-2017 = Dispositions de la Cour populaire suprême sur la publication de la liste des débiteurs judiciaires défaillants (modifiées en 2017)
    .short = Dispositions de 2017
source-consumption-2015 = Dispositions de la Cour populaire suprême sur la restriction des dépenses élevées et des dépenses liées des personnes soumises à l’exécution (modifiées en 2015)
    .short = Dispositions de 2015 sur les restrictions de dépenses
source-good-faith-2019 = Avis de la Cour populaire suprême sur la bonne foi et la civilité dans l’exécution (2019)
    .short = Avis de 2019 sur la bonne foi dans l’exécution
source-round-2016 = Dispositions de la Cour populaire suprême sur la clôture de la présente procédure d’exécution (2016, à titre d’essai)
    .short = Dispositions de 2016 sur la clôture de la procédure
source-joint-2016 = Avis des Bureaux généraux du Comité central du Parti et du Conseil des affaires d’État sur la supervision, l’avertissement et la sanction des débiteurs judiciaires défaillants (2016)
    .short = Avis de 2016 sur les sanctions conjointes
source-mou-2016 = Mémorandum de 44 autorités sur les sanctions conjointes contre les débiteurs judiciaires défaillants (2016)
    .short = Mémorandum de 2016 de 44 autorités
source-credit-repair-2025 = Mesures pour la gestion de la réparation du crédit (Commission nationale du développement et de la réforme, 2025)
    .short = Mesures de 2025 sur la réparation du crédit
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
source-cpl-interpretation-2022 = Interprétation de la Cour populaire suprême sur la Loi de procédure civile (modifiée en 2022)
    .short = Interprétation de la Loi de procédure civile
source-property-2020 = Dispositions de la Cour populaire suprême sur la recherche de biens dans l’exécution (modifiées en 2020)
    .short = Dispositions sur la recherche de biens
source-refusal-2024 = Interprétation sur le crime de refus d’exécuter un jugement (Cour populaire suprême et Parquet populaire suprême, 2024)
    .short = Interprétation de 2024 sur le refus d’exécuter des jugements
source-company-2018 = Loi sur les sociétés (modifiée en 2018)
    .short = Loi sur les sociétés de 2018
source-civil-code = Code civil
source-criminal-law = Loi pénale
source-compensation-2022 = Interprétation de la Cour populaire suprême sur l’indemnisation judiciaire dans l’exécution (2022)
    .short = Interprétation de 2022 sur l’indemnisation
source-working-time-1995 = Règlement du Conseil des affaires d’État sur le temps de travail (1995)
    .short = Règlement de 1995 sur le temps de travail
source-company-2023 = Loi sur les sociétés (révisée en 2023)
    .short = Loi sur les sociétés
source-private-funds-2023 = Règlement sur les fonds d’investissement privés (2023)
source-assessors-2018 = Loi sur les assesseurs populaires (2018)
    .short = Loi sur les assesseurs populaires
source-civil-servants-2018 = Loi sur les fonctionnaires (révisée en 2018)
    .short = Loi sur les fonctionnaires
source-supervisors-2021 = Loi sur les superviseurs (2021)
    .short = Loi sur les superviseurs
source-registration-2021 = Règlement sur l’immatriculation des acteurs du marché (2021)
    .short = Règlement d’immatriculation de 2021
source-banks-2015 = Loi sur les banques commerciales (modifiée en 2015)
    .short = Loi sur les banques commerciales
source-credit-2013 = Règlement sur le secteur de l’information de crédit (2013)
    .short = Règlement de 2013 sur l’information de crédit
source-exit-entry-2012 = Loi sur l’administration des sorties et des entrées (2012)
    .short = Loi sur les sorties et les entrées
source-lawyers-2017 = Loi sur les avocats (modifiée en 2017)
    .short = Loi sur les avocats
source-teachers-2009 = Loi sur les enseignants (modifiée en 2009)
    .short = Loi sur les enseignants
source-judges-2019 = Loi sur les juges (révisée en 2019)
    .short = Loi sur les juges
source-prosecutors-2019 = Loi sur les procureurs (révisée en 2019)
    .short = Loi sur les procureurs
source-notaries-2017 = Loi sur le notariat (modifiée en 2017)
    .short = Loi sur le notariat
source-auction-law = Loi sur les ventes aux enchères (modifiée en 2015)
source-cpa-2014 = Loi sur les experts-comptables agréés (modifiée en 2014)
    .short = Loi sur les experts-comptables agréés (jusqu’en 2026)
source-cpa-2026 = Loi sur les experts-comptables agréés (modifiée en 2026)
    .short = Loi sur les experts-comptables agréés (à partir de 2027)
source-appraisal-2016 = Loi sur l’évaluation des actifs (2016)
source-doctors-2021 = Loi sur les médecins (2021)
source-discipline-2020 = Loi sur la discipline administrative des agents publics (2020)
    .short = Loi de 2020 sur la discipline des agents publics
