# Les prestataires de services fiscaux malhonnêtes : tout ce qu’une personne lit à leur sujet.
# La logique se trouve dans rules/tax-service/pack.toml ; un identifiant de ce fichier a ses mots ici.

title = Les prestataires de services fiscaux malhonnêtes (涉税服务失信主体、涉税服务严重失信主体)
    .short = Services fiscaux
about = Les autorités fiscales annoncent les entreprises et les personnes qui fournissent des services fiscaux (mandataires fiscaux, teneurs de livres, comptables, avocats en matière fiscale) et ont enfreint les règles qui les régissent. L’arrêté de 2025 qui prévoit leur inscription ne dit rien de la façon dont une inscription prend fin. Des règles de 2026 le font, mais leurs articles sur ce point n’ont pas été lus ; aucune date ne peut donc être donnée.
keeper = l’administration fiscale
look-for = Une annonce d’un bureau fiscal avec les mots 涉税服务失信主体 ou 涉税服务严重失信主体, sur son site, dans le bureau fiscal électronique ou au guichet.
actor-higher-court = l’autorité de recours ou un tribunal

## Groupes de questions

group-entry = Que sait-on de l’inscription ?
group-repair = Quelles démarches de réparation du crédit ont été faites ?
group-review = L’inscription a-t-elle été contestée, et a-t-elle disparu ?

## Faits

fact-subject = Qui est inscrit ?
    .name = qui est inscrit
    .help = Un cabinet de mandataires fiscaux est un 税务师事务所, enregistré auprès de l’administration fiscale. Les autres entreprises sont des cabinets comptables et d’avocats, des teneurs de livres, des conseils fiscaux et financiers.
    .why = Ce qu’entraîne une inscription grave diffère (art. 32 des Mesures de 2025).
fact-subject-person = Une personne qui fournit des services fiscaux (涉税服务人员)
fact-subject-tax-agent-firm = Un cabinet de mandataires fiscaux (税务师事务所)
fact-subject-other-firm = Une autre entreprise qui fournit des services fiscaux

fact-level = À quel niveau est l’inscription ?
    .name = niveau de l’inscription
    .help = L’annonce le dit.
    .why = Seules les inscriptions graves sont transmises pour des sanctions conjointes (art. 32 des Mesures de 2025).
fact-level-dishonest = Malhonnête (失信主体)
fact-level-seriously-dishonest = Gravement malhonnête (严重失信主体)

fact-announced_on = Quel jour l’inscription a-t-elle été annoncée ?
    .name = annonce de l’inscription
    .help = La date de l’annonce (公告). On peut aussi répondre par un mois ou une année seulement.
    .why = La date indique quel texte s’applique. À partir de quand court une durée n’a pas été lu.

fact-applied = La réparation du crédit a-t-elle été demandée ?
    .name = demande de réparation du crédit
    .help = Une demande (信用修复申请) à l’administration fiscale. Indiquer le jour de la réception.
    .why = Il est rapporté que l’administration fiscale a trois jours ouvrables pour se prononcer sur la recevabilité (règles de classement de 2026).
    .step = le sujet inscrit demande la réparation du crédit

fact-accepted = La demande a-t-elle été déclarée recevable ?
    .name = recevabilité de la demande
    .help = La recevabilité (受理) n’est pas encore la réparation.
    .why = Il est rapporté que sept jours ouvrables pour transmettre le résultat courent à partir de là (règles de classement de 2026).
    .step = l’administration fiscale déclare la demande recevable

fact-repaired = La réparation du crédit a-t-elle été accordée ?
    .name = réparation du crédit
    .help = L’administration fiscale l’a accordée et a transmis le résultat à Credit China.
    .why = C’est l’aboutissement de cette voie rapportée (règles de classement de 2026).
    .step = l’administration fiscale accorde la réparation

fact-review_won = Une autorité de recours ou un tribunal a-t-il annulé l’inscription ?
    .name = annulation de l’inscription
    .help = Après un recours administratif (行政复议) ou un recours devant le juge administratif (行政诉讼).
    .why = Ce sont les voies générales contre une décision d’une autorité (art. 20 de la Loi sur le recours administratif ; art. 46 de la Loi sur le contentieux administratif).
    .step = une autorité de recours ou un tribunal annule l’inscription

fact-learned_on = Quel jour le sujet inscrit a-t-il eu connaissance de l’inscription ?
    .name = jour où le sujet a eu connaissance de l’inscription
    .help = La remise d’une décision, ou l’annonce.
    .why = Les délais de recours administratif et de recours devant le juge courent à partir de là (art. 20 de la Loi sur le recours administratif ; art. 46 de la Loi sur le contentieux administratif).

fact-removed = L’inscription a-t-elle disparu ?
    .name = fin de l’inscription
    .help = Le jour où l’administration fiscale a cessé de la montrer.
    .why = Les conséquences de l’inscription dépendent de ce jour.
    .step = l’administration fiscale radie l’inscription

## Voies de sortie, pour autant qu’on les connaisse

path-term = Une durée s’achève (aucune date connue)
    .what = Des notes de travail disent un an pour les sujets malhonnêtes et deux ans pour les sujets gravement malhonnêtes. À partir de quand ces durées courent, et si elles s’achèvent d’elles-mêmes, n’a pas été lu ; aucune date n’est donc donnée.
path-repair = La réparation du crédit est accordée
    .what = Les règles de 2026 ont une voie de réparation du crédit sur demande. Ses conditions et ses temps d’attente n’ont pas été lus.
path-review = Une autorité de recours ou un tribunal annule l’inscription
    .what = Une inscription peut être contestée par les voies générales. Si elle est annulée, elle a perdu son fondement. Que l’inscription soit une décision de ce genre est une interprétation.

## Procédures

procedure-recheck = Demander une nouvelle vérification avant l’inscription
    .what = Il est rapporté que qui n’est pas d’accord avec une inscription prévue peut demander à l’administration fiscale une nouvelle vérification (信用复核), avec un formulaire.
procedure-recheck-ask-recheck = L’entreprise ou la personne demande une nouvelle vérification

procedure-repair = Demander la réparation du crédit
    .what = Connu par des sources indirectes. Les conditions n’ont pas été lues.
procedure-repair-apply = Le sujet inscrit fait la demande
procedure-repair-accept = L’administration fiscale se prononce sur la recevabilité dans les trois jours ouvrables
procedure-repair-pass-on = L’administration fiscale transmet le résultat à Credit China dans les sept jours ouvrables de la recevabilité

procedure-review = Contester l’inscription
    .what = Ce sont les voies générales contre une décision administrative ; que l’inscription en soit une est une interprétation. Si la décision n’indiquait pas qu’elle peut être contestée, où et jusqu’à quand, le délai ne commence que lorsque cela a été connu ou aurait dû l’être ; il se termine au plus tard un an après que la décision elle-même a été connue.
procedure-review-ask-review = Le sujet inscrit forme un recours administratif dans les soixante jours après avoir eu connaissance de l’inscription
procedure-review-sue = Le sujet inscrit saisit le tribunal dans les six mois après avoir eu connaissance de l’inscription

## Conséquences tant que l’inscription dure

effect-publication = L’inscription est annoncée sur le site de l’administration fiscale, dans le bureau fiscal électronique et à ses guichets
effect-clients-warned = Les clients et leurs autorités fiscales sont avertis
effect-joint-appearance = Affaires fiscales pour des clients seulement au guichet, avec le client
effect-circulation = L’inscription est transmise à d’autres autorités pour des sanctions conjointes

## Restrictions qui demeurent

bar-tax-agent-registration = L’enregistrement du cabinet de mandataires fiscaux est déclaré nul, et il est demandé à l’autorité de régulation du marché de retirer sa licence d’exploitation
bar-other-professional-bodies = Pour les entreprises qui ne sont pas des cabinets de mandataires fiscaux, et leur personnel : il est demandé à l’autorité chargée de leur profession, et à son association, de les traiter selon leurs propres règles
bar-tax-agent-qualification = Il est demandé à l’association nationale des mandataires fiscaux d’annuler l’enregistrement du certificat de qualification de la personne et de le reprendre, s’il y en a un

## Remarques

note-local-rules = À demander : les bureaux fiscaux provinciaux peuvent édicter des règles détaillées qui leur sont propres. Aucune n’a été lue.
note-no-term-in-the-order = Un silence du texte : l’arrêté de 2025 n’a pour ces inscriptions ni durée, ni fin anticipée, ni réparation.
note-who-lists = Qui décide : l’administration fiscale compétente inscrit les sujets malhonnêtes ; un bureau fiscal de ville inscrit les sujets gravement malhonnêtes.
note-act-of-an-employee = Bon à savoir : une entreprise qui prouve que l’infraction était l’acte propre d’un employé et n’a rien à voir avec l’entreprise peut être dispensée de mesures et de sanctions (处理处罚).
note-older-text-unread = Non vérifié : les inscriptions d’avant mai 2025 reposent sur des règles de 2017 qui n’ont pas été lues. L’arrêté de 2025 l’emporte là où des règles antérieures ne s’accordent pas avec lui.
note-freshness = Actualité : l’arrêté de 2025 et l’annonce des règles de 2026 ont été trouvés. Des changements ultérieurs ne sont pas exclus.

## Affirmations

claim-terms-2026 = Les notes de travail d’une entreprise de tenue de livres disent que les règles de 2026 apportent un an pour les prestataires de services fiscaux malhonnêtes et deux ans pour ceux qui le sont gravement.
    .check = Non confirmé : les articles n’ont pas été lus. Aucune date n’en est calculée.
claim-repair-2026 = Les règles de 2026 permettraient aux sujets inscrits de demander la réparation du crédit.
    .check = Une page d’actualité cite deux délais de cette procédure. Les conditions n’ont pas été lues.

## Sources

source-service-2017 = Mesures sur la surveillance des services fiscaux professionnels (à titre d’essai, Administration fiscale d’État, Annonce n° 13 de 2017)
    .short = Mesures de 2017 à titre d’essai sur les services fiscaux
source-service-2025 = Mesures sur les services fiscaux professionnels (à titre d’essai, Administration fiscale d’État, Arrêté n° 58 de 2025)
    .short = Mesures de 2025 sur les services fiscaux
source-rating-2026 = Mesures sur le classement de crédit des services fiscaux professionnels (Administration fiscale d’État, Annonce n° 1 de 2026)
    .short = Mesures de 2026 sur le classement des services fiscaux
source-notes-2026 = Notes de travail d’une entreprise de tenue de livres (2026)
    .short = notes de travail d’une entreprise de tenue de livres (2026)
source-review-law-2023 = Loi sur le recours administratif (révisée en 2023)
    .short = Loi sur le recours administratif
source-litigation-law-2017 = Loi sur le contentieux administratif (modifiée en 2017)
    .short = Loi sur le contentieux administratif
source-litigation-interp-2018 = Interprétation de la Cour populaire suprême sur la Loi sur le contentieux administratif (2018)
    .short = Interprétation de 2018 sur le contentieux administratif
source-cpl-2023 = Loi de procédure civile (modifiée en 2023)
    .short = Loi de procédure civile
