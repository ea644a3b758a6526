# French. Not checked by a native reader yet.
app-name = Daymark
list-comma = { ", " }
today = Aujourd’hui
previous-day = Jour précédent
next-day = Jour suivant
keys = Touches
keys-note = Elles agissent sur toutes les pages, tant que vous n’écrivez pas.
keys-walk = Dans les résultats et le calendrier : se déplacer
keys-close = Fermer ce qui est ouvert
keys-show = Voir les touches
single-keys = Touches seules
single-keys-note = Touches sans Ctrl ni Alt, comme / pour la recherche. Désactivez-les si elles vous gênent.
close = Fermer
turn-the-leaf = Tourner la page
other-pages = Autres pages
coming-up = À venir
in-days = { $days ->
    [0] aujourd’hui
    [1] demain
    [one] dans { $days } jour
    [many] dans { $days } de jours
   *[other] dans { $days } jours
}
also-on-this-day = Aussi ce jour-là
this-month = Ce mois-ci
this-year = Cette année
map-label = Où se sont passés les événements de ce jour
day-of-range = Jour { $day } sur { $of }
began = début
ended = fin
kept-for-leap-day = gardé pour le 29 février
may-differ = peut varier d’un jour ou plus selon l’observation ou l’annonce
figures-killed = Vies perdues
figures-injured = Blessés
figures-detained = Détenus
figures-executed = Exécutés
figures-missing = Disparus
figures-displaced = Déplacés
figures-participants = Participants
figures-forces = Forces
figures-population = Population
figures-magnitude = Magnitude
figures-money = Argent
figures-other = Autres chiffres
accounts-differ = les récits divergent
figures-note = Chaque chiffre reste avec celui qui le donne ; rien n’est additionné ni moyenné.
what-people-said = Ce qui a été dit
sources = Sources
names-of-place = Noms du lieu
settings = Réglages
open-full-page = Ouvrir la page entière
whole-record = Fiche complète
anniversaries-count = { $count ->
    [0] Aucun anniversaire
    [one] { $count } anniversaire
    [many] { $count } d’anniversaires
   *[other] { $count } anniversaires
}
empty-day = Rien dans vos flux pour ce jour. Essayez un autre jour ou regardez les sujets masqués dans les réglages.
settings-saved = Enregistré.
settings-not-saved = Non enregistré : le navigateur a refusé. Libérez de l’espace disque et réessayez.
appearance = Apparence
theme = Thème
theme-auto = Comme le système
theme-light = Clair
theme-dark = Sombre
dates = Dates
leap-day = Les années communes, garder le 29 février au
leap-feb28 = 28 février
leap-mar1 = 1er mars
leap-omit = années bissextiles seulement
notification = Notifications
notify-me = Montrer une notification par jour
notify-time = À
send-test = Envoyer un essai
feeds = Flux
feed-bundled = Les fiches de Daymark
storage-heading = Ce qui est enregistré
storage-works = Les fiches sont dans la base de données du navigateur et se lisent hors ligne.
record = Fiche
where-you-are = Où vous êtes
where = Où
place-map-label = { $count ->
    [one] Le lieu sur une carte du monde
    [many] Les { $count } de lieux sur une carte du monde
   *[other] Les { $count } lieux sur une carte du monde
}
place-administered = administré aujourd’hui par : { $country }
place-precision = à { $km } km près
name-status-official = nom officiel
name-status-endonym = nom des habitants
name-status-exonym = nom venu d’ailleurs
name-status-historical = nom ancien
name-status-contested = nom contesté
date = Date
other-date = Ou { $date }
kept-since = Observé depuis { $year }
next-time = Prochaine fois : { $day }, { $when }
next-years = { $count ->
    [one] { $count } an alors
    [many] { $count } d’ans alors
   *[other] { $count } ans alors
}
no-next-time = Sans jour propre, elle ne revient pas à une date.
corrections = Corrections
correction-corrected = Corrigé
correction-clarified = Précisé
correction-updated = Mis à jour
record-withdrawn = Cette fiche a été retirée. Elle reste ici pour que ses liens trouvent la raison.
translated-from = Traduit de : { $language }
translated-by-machine = par une machine
translation-outdated = l’original a changé depuis
about-record = À propos de cette fiche
record-author = Auteur
record-licence = Licence
record-feed = Flux
record-topics = Sujets
record-regions = Régions
record-revision = Révision
people = Personnes
person-born = naissance : { $date }
person-died = mort : { $date }
links = Liens
what-happened-when = Ce qui s’est passé et quand
what-accounts-say = Ce que disent les récits
figure-as-of = au { $date }
source-primary = source primaire
source-scholarly = travail universitaire
source-reference = ouvrage de référence
source-news = presse
source-official = source officielle
source-advocacy = plaidoyer
source-read = lu le { $day }
source-archived = copie archivée
record-missing = Cette fiche n’est pas ici
record-missing-why = Son flux a peut-être été retiré, ou la fiche elle-même. Ce que vous gardez est séparé des flux.
open-today = Ouvrir aujourd’hui
why = Pourquoi je vois ceci
why-weight = Importance { $weight } sur 5
why-round = Un nombre rond d’années
why-followed = Vous suivez : { $names }
why-feed = Vous avez ajouté son flux
why-later-day = Un jour suivant de sa durée
why-doubt = Sa date est douteuse
why-score = Points
why-pinned = Vous l’avez épinglée.
why-gentle = Elle vient en premier car vous avez demandé un début en douceur.
why-promised = Avancée pour que les cinq premières diffèrent par le lieu, l’époque et le sujet.
why-likeness = Reculée de { $points } points, car elle ressemble beaucoup aux précédentes.
why-place = Numéro { $place } sur { $count } ce jour-là.
why-note = Les fiches d’un jour suivent l’ordre de leurs points, calculés sur cet appareil. Ce que vous lisez n’y compte pas.
why-change = Modifier ce que vous suivez
covered = Couvert : { $subjects }
show-covered = Montrer
name-politics = Politique
name-law = Droit
name-independence = Indépendance
name-human-rights = Droits humains
name-protest = Contestation
name-labour = Travail
name-women = Femmes
name-indigenous-minorities = Peuples autochtones et minorités
name-children = Enfants
name-migration = Migration
name-war-conflict = Guerre et conflit
name-atrocity = Atrocité
name-peace = Paix
name-disaster = Catastrophe
name-environment = Environnement
name-science = Science
name-technology = Technique
name-medicine = Médecine
name-space = Espace
name-exploration = Exploration
name-arts = Arts
name-literature = Littérature
name-music = Musique
name-film-stage = Cinéma et scène
name-sport = Sport
name-religion = Religion
name-education = Éducation
name-economy = Économie
name-daily-life = Vie quotidienne
name-killing = Mise à mort
name-mass-atrocity = Atrocité de masse
name-state-violence = Violence d’État
name-war = Guerre
name-sexual-violence = Violence sexuelle
name-slavery = Esclavage
name-torture = Torture
name-suicide = Suicide
name-child-harm = Violence envers les enfants
name-terrorism = Terrorisme
name-hate = Haine
language = Langue
language-of-interface = Langue de l’interface
language-auto = Comme le navigateur
language-beta-note = Cette traduction n’a pas encore été relue par un locuteur natif. Ce qui n’est pas traduit est en anglais.
beta = bêta
quiet-new-tab = Nouvel onglet discret
quiet-new-tab-note = La date seule, jusqu’à ce que vous en demandiez plus.
show-this-day = Montrer ce jour
time-zone = Fuseau horaire qui décide du jour
time-zone-system = Comme le système
topics-and-regions = Sujets et régions
topics-note = Ce que vous suivez vient plus tôt ; ce que vous masquez est omis partout. Tout est calculé sur cet appareil.
topics = Sujets
regions = Régions
follow = Suivre
mute = Masquer
cover = Couvrir
hard-subjects = Sujets difficiles
gentle-start = Début en douceur
gentle-start-note = Une fiche grave n’ouvre pas le jour quand il y en a une autre.
teachers-mode = Mode enseignant
teachers-mode-note = Couvre violence sexuelle, torture, suicide et violence envers les enfants jusqu’à ce qu’on presse « Montrer ».
each-subject = Chaque sujet
stored-records = Fiches
stored-settings = Réglages et ce que vous gardez
stored-first-paint = Copie pour un départ rapide
stored-all = Le tout, selon le navigateur
size-kilobytes = { $size } ko
size-unknown = inconnu
reset = Réinitialiser les réglages
reset-question = Remettre tous les réglages comme au début ?
reset-yes = Réinitialiser
erase = Tout effacer
erase-question = Effacer réglages, choses gardées et fiches ? Daymark repart comme au premier jour. C’est définitif.
erase-yes = Effacer
cancel = Annuler
welcome-step = { $step } sur { $of }
welcome-title = Chaque jour a une histoire
welcome-topics = Que voulez-vous voir davantage ? Tout peut être changé dans les réglages.
welcome-next = Suivant
welcome-skip = Passer
welcome-notify-title = Une notification discrète par jour ?
welcome-notify-note = Une ligne sur le jour, à votre heure, sans son. Le navigateur vous demandera si Daymark le peut.
welcome-notify-yes = Oui, merci
welcome-notify-no = Non, merci
search = Recherche
saved = Gardés
calendar = Calendrier
share = Partager
share-citation = Copier la citation
share-link = Copier le lien
share-picture = Enregistrer l’image
share-calendar = Enregistrer pour votre agenda
share-json = Enregistrer en JSON
share-copied = Copié.
share-not-copied = Non copié : le navigateur a refusé. Cliquez dans la page et réessayez.
share-saved = Enregistré dans vos téléchargements.
remind = Me le rappeler
reminded = Rappel réglé
remind-before = { $days ->
    [0] Le jour même
    [one] { $days } jour avant
    [many] { $days } de jours avant
   *[other] { $days } jours avant
}
remind-set = Vous aurez un rappel chaque année.
remind-forget = Oublier le rappel
remind-forgotten = Oublié.
revision-of = { $revision } · { $day }

name-001 = Monde
name-010 = Antarctique
name-002 = Afrique
name-015 = Afrique septentrionale
name-202 = Afrique subsaharienne
name-011 = Afrique occidentale
name-014 = Afrique orientale
name-017 = Afrique centrale
name-018 = Afrique australe
name-019 = Amériques
name-003 = Amérique du Nord
name-021 = Amérique septentrionale
name-419 = Amérique latine
name-005 = Amérique du Sud
name-013 = Amérique centrale
name-029 = Caraïbes
name-142 = Asie
name-030 = Asie de l’Est
name-034 = Asie du Sud
name-035 = Asie du Sud-Est
name-143 = Asie centrale
name-145 = Asie de l’Ouest
name-150 = Europe
name-039 = Europe du Sud
name-151 = Europe de l’Est
name-154 = Europe du Nord
name-155 = Europe de l’Ouest
name-009 = Océanie
name-053 = Australasie
name-054 = Mélanésie
name-057 = région micronésienne
name-061 = Polynésie

ongoing = en cours
day-unreadable = Les fiches de ce jour n’ont pu être lues. Rechargez la page ; sinon réinstallez Daymark : ce que vous gardez est à part.
notice-refused = Ce profil ne permet pas de base de données. Vous voyez les fiches fournies ; les mises à jour ne sont pas gardées.
notice-broken = La réserve de fiches n’a pu être ouverte. Vous voyez les fiches fournies ; elle sera remplie à nouveau.
notice-newer = Un Daymark plus récent a écrit cette réserve. Redémarrez le navigateur ; rien n’est écrit d’ici là.
notice-blocked = Un autre onglet d’un ancien Daymark tient la réserve. Fermez les autres onglets Daymark et rechargez.
clock-wrong = L’horloge de cet ordinateur semble fausse : elle dit { $now }, mais il y a ici des fiches du { $newest }. Réglez-la. D’ici là, aucune notification ne s’affiche et les flux signés ne sont pas interrogés.
notice-unread = Daymark ne peut pas lire vos réglages ni ce que vous gardez : le navigateur le refuse. Vous voyez les réglages habituels, et rien de ce qui est à vous n’a été changé. Redémarrez le navigateur ; si cela ne suffit pas, libérez de l’espace disque.
notice-lost = Le navigateur a perdu ce que Daymark gardait pour vous : réglages, fiches gardées avec vos notes, vos propres jours, rappels et flux. Les fiches de chaque jour sont là. Si vous avez une sauvegarde, restaurez-la dans les réglages.
notify-on = Activé. La prochaine : { $when }.
notify-on-never = Activé, mais tous les jours sont exclus ci-dessous : rien ne viendra.
notify-off = Désactivé. Rien n’est montré ni prévu.
notify-denied = Le navigateur n’a pas permis les notifications. Autorisez Daymark dans ses réglages et réactivez.
test-sent = Envoyé.
notification-ready = Les anniversaires du jour sont prêts.
notification-digest = { $count ->
    [one] { $count } anniversaire dans les { $days } prochains jours
    [many] { $count } d’anniversaires dans les { $days } prochains jours
   *[other] { $count } anniversaires dans les { $days } prochains jours
}
notify-quiet-days = Pas de notification le
notify-quiet-note = Les rappels demandés viennent aussi ces jours-là.
notify-digest = Résumé des { $days } prochains jours
notify-digest-on = chaque { $weekday }
notify-discreet = Discret : dire seulement qu’il y a quelque chose
notify-badge = Nombre d’anniversaires non lus sur le bouton
notify-muted = Omettre des notifications
notify-muted-note = La page du jour les montre toujours.
reminders = Rappels
reminders-none = Aucun. Ouvrez une fiche et choisissez « Me le rappeler ».
reminder-yearly = chaque année
reminder-once = une fois, le { $day }
test-blocked = Le navigateur bloque les notifications de Daymark. Autorisez-les dans Vie privée et sécurité, puis renvoyez un essai.
test-help = Je ne vois rien
test-help-win = Windows : Paramètres, Système, Notifications. Activez les notifications et le navigateur, désactivez Ne pas déranger.
test-help-mac = macOS : Réglages Système, Notifications. Autorisez le navigateur et désactivez tout mode Concentration.
test-help-linux = Linux : réglages du bureau, Notifications. Activez le navigateur, désactivez Ne pas déranger. Sans service de notification, rien ne s’affiche.
test-help-other = Ouvrez les réglages de notification du système. Autorisez le navigateur, désactivez Ne pas déranger.
test-help-badge = Si le système doit rester muet, activez le nombre sur le bouton.
feed-address = Adresse
feed-none = Cette version ne suit aucun flux. Ses fiches viennent avec l’extension.
feed-version = Fiches du
feed-applied = Dernier changement
feed-last-contact = Dernier contact
feed-never = jamais
sync-now = Synchroniser
sync-running = Demande de nouveautés…
sync-unchanged = Rien de neuf.
sync-updated = { $days ->
    [one] Mis à jour : { $days } jour changé.
    [many] Mis à jour : { $days } de jours changés.
   *[other] Mis à jour : { $days } jours changés.
}
sync-refused = Refusé : { $why } Vos fiches restent telles quelles.
sync-unreachable = Non joint : { $why } Vos fiches restent telles quelles.
sync-wait = Non demandé : la dernière demande date de moins de { $minutes } minutes.
search-label = { $count ->
    [one] Chercher { $count } anniversaire
    [many] Chercher { $count } d’anniversaires
   *[other] Chercher { $count } anniversaires
}
search-hint = Mots, noms dans toute graphie, une année (1990), « il y a 200 ans » ou un jour (5 avril). Les flèches parcourent les résultats ; Entrée ouvre le premier.
search-preparing = Préparation de la recherche…
search-failed = La recherche n’a pu démarrer. Rechargez la page ; sinon redémarrez le navigateur.
search-nothing = Rien trouvé. Essayez moins de mots ou une autre graphie ; les sujets masqués et couverts sont omis.
search-count = { $count ->
    [one] { $count } trouvé.
    [many] { $count } de trouvés.
   *[other] { $count } trouvés.
}
search-first = Les { $count } meilleurs sont montrés.
search-near = Rien ne s’écrit exactement ainsi ; ceux-ci sont proches.
search-open-day = Ouvrir le { $day }
remind-next-only = Seulement la prochaine fois
remind-set-once = Vous aurez un seul rappel.
feeds-note = Chaque flux est interrogé une fois par jour, à un moment propre à cette installation.
feed-kind = Type
feed-kind-archive = Archive signée
feed-kind-wordpress = Blog WordPress ; le jour est lu dans les titres
feed-kind-wikimedia = Listes du jour de Wikipédia, CC BY-SA 4.0
feed-kind-list = Listes du jour
feed-size = Taille
feed-windowed = les jours d’hier à deux semaines sont gardés ici, les autres viennent quand vous y allez
feed-newest = de ses { $count } articles les plus récents ; les plus anciens ne sont pas lus
feed-result = Résultat
feed-next = Prochain contact
feed-next-paused = en pause
feed-key = Clé
feed-key-note = SHA-256 de la clé de l’éditeur. Comparez-la à ce qu’il dit ailleurs ; désormais seule cette clé est crue.
feed-trust = Poids permis à ses fiches
feed-trust-note = Un poids plus fort vient plus tôt dans le jour.
feed-trust-1 = 1 : toujours à la fin
feed-trust-2 = 2 : faible
feed-trust-3 = 3 : comme la plupart
feed-trust-4 = 4 : comme dit l’éditeur
feed-pause = Pause
feed-resume = Reprendre
feed-removed = Retiré, avec les fiches apportées.
feed-paused = En pause. Ce qu’il a apporté reste.
feed-resumed = Il est de nouveau interrogé.
feed-ended = L’éditeur a mis fin à ce flux. Il n’est plus interrogé ; ses fiches restent.
feed-lost = Sans bonne réponse depuis { $since }. Interrogé chaque semaine ; ses fiches restent.
feed-left-out = Omis
feed-skipped = { $count ->
    [one] { $count } élément : { $why }
    [many] { $count } d’éléments, le premier : { $why }
   *[other] { $count } éléments, le premier : { $why }
}
feed-add = Suivre un autre flux
feed-add-label = Adresse d’une page ou d’un flux
feed-add-note = Un JSON Feed, une page qui en annonce un, un blog WordPress, ou Wikipédia en 14 langues.
feed-look = Regarder
feed-go-on = Aller là où elle mène
feed-looking = Examen…
feed-not-found = Non suivi : { $why }
feed-allow = Permettre à Daymark de joindre { $host } et regarder encore
feed-host = Hôte
feed-at-least = au moins { $count }
feed-nothing-today = rien aujourd’hui
feed-contacts = Contacts
feed-rhythm-day = { $host } est interrogé une fois par jour pour les listes d’aujourd’hui et de demain.
feed-rhythm-news = { $host } est interrogé une fois par jour sur ses nouveautés.
feed-permission-note = Le navigateur demandera peut-être si Daymark peut joindre { $host }. Sinon Firefox montre au site un nombre aléatoire de cette installation.
feed-known = Vous suivez déjà ce flux.
feed-followed = Vous le suivez. { $result }
feed-not-changed = Non fait : { $why }
feed-more = Plus sur ce flux
feed-permission = Permission du navigateur
feed-permission-yes = accordée
feed-permission-no = non accordée : son serveur est lu comme toute page web le pourrait
feed-permit = Permettre à Daymark de joindre { $host }
feed-key-later = affichée après le premier contact
feed-unsigned = non signé : vous faites confiance à qui tient { $host }
feed-remove-question = Retirer ce flux et les fiches qu’il a apportées ? Ce que vous en avez gardé reste.
feed-remove-yes = Retirer le flux
feeds-left-out = Omis : { $count }.
why-network = Le serveur n’a pas pu être joint : il est en panne ou ne se laisse pas lire par les navigateurs. Vérifiez l’adresse et votre connexion.
why-timeout = Le serveur n’a pas répondu en 20 secondes. Réessayez plus tard.
why-missing = Il n’y a rien à cette adresse (erreur { $status }). Vérifiez-la ou demandez à l’éditeur.
why-forbidden = Le serveur ne laisse pas Daymark lire (erreur { $status }). Demandez à l’éditeur.
why-busy = Le serveur a trop à faire (erreur { $status }). Réessayez plus tard.
why-fault = Le serveur a une panne (erreur { $status }). Réessayez plus tard.
why-status = Le serveur a répondu par l’erreur { $status }. Demandez à l’éditeur.
why-oversized = Un de ses fichiers dépasse { $size } Kio, plus que Daymark n’accepte. Dites-le à l’éditeur.
why-gone = L’éditeur a mis fin à ce flux.
why-web-page = Une page web est venue à la place du flux. Peut-être devez-vous vous connecter à votre réseau, ou le flux a déménagé : ouvrez son adresse dans un onglet.
why-not-json = La réponse est coupée ou n’est pas un flux. Réessayez ; si cela dure, dites-le à l’éditeur.
why-not-a-feed = La réponse n’a pas la forme d’un flux. Vérifiez l’adresse ou dites-le à l’éditeur.
why-malformed = Un de ses fichiers n’a pas la bonne forme ; une page de votre réseau est peut-être venue à sa place. Réessayez ; si cela dure, dites-le à l’éditeur.
why-format = Il est écrit dans la forme plus récente { $format }. Mettez Daymark à jour pour le lire.
why-signature = Il n’est pas signé par la clé connue : quelqu’un d’autre a pu le faire. Demandez à l’éditeur. S’il a une nouvelle clé, retirez le flux et suivez-le de nouveau.
why-feed = Le serveur a envoyé un autre flux à la place. Dites-le à l’éditeur.
why-rollback = Le serveur propose une édition plus ancienne que la vôtre. Si cela dure, dites-le à l’éditeur.
why-equivocation = Deux éditions différentes portent le même numéro : l’une est fausse. Demandez à l’éditeur laquelle.
why-fast-forward = L’édition est datée de plus de deux jours en avance. Vérifiez l’horloge de cet ordinateur ; si elle est juste, dites-le à l’éditeur.
why-freeze = Pas mis à jour depuis le { $since }, plus tard que promis par l’éditeur. Si cela dure, demandez-lui.
why-clock = L’horloge de cet ordinateur retarde sur les fiches présentes. Réglez-la, puis synchronisez.
why-manifest = Sa table des matières n’est pas celle qui fut signée ; un envoi n’est peut-être pas fini. Si cela dure, dites-le à l’éditeur.
why-shard = Une partie n’est pas celle qui fut signée ; un envoi n’est peut-être pas fini. Si cela dure, dites-le à l’éditeur.
why-record = Une de ses fiches enfreint la règle { $rule } du format ; rien de cette édition n’a été pris. Dites-le à l’éditeur.
why-limits = Il contient plus que Daymark ne prend d’un flux. Dites-le à l’éditeur.
why-address-long = L’adresse est trop longue. Collez l’adresse seule.
why-address-scheme = Daymark n’ouvre pas ce type d’adresse. Collez-en une qui commence par https://.
why-address-form = Ce n’est pas une adresse entière. Écrivez-la comme https://example.org/feed.json.
why-address-https = Seules les adresses en https:// sont acceptées, pour que personne en chemin ne change ce que vous lisez.
why-address-user = Un nom ou un mot de passe figure dans l’adresse. Ôtez-le.
why-address-port = L’adresse nomme un port. Ôtez le nombre après les deux-points.
why-address-ip = L’adresse est un nombre. Écrivez le nom de l’hôte.
why-address-local = L’adresse est dans le réseau local, que Daymark n’interroge jamais. Collez-en une sur le web.
why-address-single = Le nom de l’hôte n’est pas entier. Écrivez-le comme example.org.
why-leads-away = L’adresse mène à une autre qui n’est pas acceptée.
why-leads-on = Cette adresse renvoie vers une autre, et un navigateur ne dit pas laquelle avant d’y être allé. Il pourrait s’agir d’un appareil du réseau local.
why-no-end = La page mène d’un flux à l’autre sans jamais en atteindre un lisible. Collez l’adresse du flux même.
why-no-feed = Cette page n’annonce aucun flux lisible par Daymark. Collez l’adresse d’un JSON Feed ou demandez-en un au site.
why-rss = C’est un flux RSS ou Atom, qui ne dit pas de quel jour parle un texte. Cherchez un JSON Feed sur le site.
why-no-wikipedia = Wikipédia n’a pas de listes du jour dans cette langue : { $lang }. Elle en a en { $known }.
why-no-days = Rien n’y a de jour lisible par Daymark.
why-known = Vous suivez déjà ce flux.
why-too-many = Vous suivez { $max } flux, c’est le maximum. Retirez-en un d’abord.
why-stays = Ce flux fait partie de Daymark. Vous pouvez le mettre en pause.
why-not-stored = Le navigateur a refusé de l’enregistrer. Libérez de l’espace et réessayez.
why-not-a-subscription = Ceci ne décrit pas un flux.
why-stands-twice = Il figure ici deux fois ; une suffit.
why-other-form = Son adresse n’a pas la forme usuelle. Suivez-le en collant son adresse plus haut.
why-item-no-date = Son titre ne dit aucun jour.
why-item-many-dates = Son titre dit plus d’un jour.
why-item-no-title = Il n’a pas de titre.
why-item-no-id = Il n’a pas d’identifiant.
why-item-same-id = Son identifiant est déjà pris par un autre.
why-item-no-anniversary = Il ne parle d’aucun anniversaire.
why-item-maybe-bc = Son année est peut-être av. J.-C. ; la liste ne le dit pas.
why-item-rule = Il enfreint la règle { $rule } du format.
why-item-other = Daymark ne peut pas le lire.
feeds-move = Emporter vos flux
feeds-export = Enregistrer en { $form }
feeds-import = Ajouter les flux d’un fichier
feeds-found = Flux dans le fichier : { $count }.
feeds-import-yes = Les ajouter
feeds-imported = { $count ->
    [0] Aucun flux ajouté.
    [one] { $count } flux ajouté.
    [many] { $count } de flux ajoutés.
   *[other] { $count } flux ajoutés.
}
feeds-unreadable = Aucun flux lisible dans ce fichier. Choisissez un fichier OPML ou JSON.
contacts = Ce que Daymark a contacté
contacts-none = Rien encore : Daymark n’a fait aucune demande.
contacts-note = Les 200 dernières demandes, récentes d’abord. Daymark ne contacte personne d’autre.
contacts-time = Heure
contacts-ok = reçu
save = Garder
remove = Retirer
removed = Retiré.
undo = Annuler
undone = Remis.
preview = Contenu du fichier
and-more = { $count ->
    [one] et { $count } autre
    [many] et { $count } d’autres
   *[other] et { $count } autres
}
saved-none = Rien de gardé. Ouvrez une fiche et choisissez « Garder » : elle reste même si son flux disparaît.
saved-on = gardé le { $day }
saved-remove = Retirer { $title }
saved-gone = Son flux ne l’a plus. Voici la copie que vous avez gardée.
saved-withdrawn = Son flux a retiré cette fiche.
note = Note privée
note-placeholder = Vous seul la voyez
own-days = Vos propres jours
own-days-note = Anniversaires, mariages, jours de votre communauté. Ils restent sur cet appareil, parmi les fiches de leur jour.
own-title = Quoi
own-date = Jour
own-date-unclear = Écrivez un jour, comme 5 avril, ou avec l’année, comme 5 avril 1990.
own-as-settings = comme dans les réglages
own-add = Ajouter
own-added = Ajouté.
own-reminds = rappel : { $when }
own-import = Importer un agenda (.ics) ou un tableau (.csv)
own-found = { $count ->
    [0] Aucun anniversaire trouvé.
    [one] { $count } anniversaire trouvé.
    [many] { $count } d’anniversaires trouvés.
   *[other] { $count } anniversaires trouvés.
}
own-left-out = { $count ->
    [one] { $count } entrée illisible, omise :
    [many] { $count } d’entrées illisibles, omises :
   *[other] { $count } entrées illisibles, omises :
}
own-add-found = { $count ->
    [one] L’ajouter
    [many] Ajouter les { $count }
   *[other] Ajouter les { $count }
}
own-file-not-one = Ce n’est ni un calendrier (.ics) ni un tableau (.csv). Choisissez un autre fichier.
own-file-broken = Le calendrier est tronqué ou abîmé. Enregistrez-le à nouveau, puis choisissez le nouveau fichier.
own-file-empty = Le calendrier ne contient aucune entrée.
own-file-columns = Le tableau doit avoir, en première ligne, les colonnes « title » et « date ».
left-out-no-day = aucun jour n’est nommé
left-out-moving-day = son jour change d’année en année
left-out-no-title = sans titre
left-out-many-days = plusieurs jours sont nommés
left-out-cancelled = il a été annulé
left-out-not-yearly = il ne revient pas une fois par an
left-out-twice = il figure deux fois dans le fichier
backup = Sauvegarde
backup-note = Réglages, flux, fiches gardées et leurs notes, vos jours et rappels, dans un fichier que vous conservez.
backup-open = Sauvegarder ou restaurer
backup-export = Enregistrer une sauvegarde
backup-exported = La sauvegarde est remise au navigateur, avec vos téléchargements.
backup-restore = Restaurer une sauvegarde
backup-of = Sauvegarde du { $day }
backup-saved = { $count ->
    [one] { $count } fiche gardée
    [many] { $count } de fiches gardées
   *[other] { $count } fiches gardées
}
backup-own = { $count ->
    [one] { $count } jour à vous
    [many] { $count } de jours à vous
   *[other] { $count } jours à vous
}
backup-reminders = { $count ->
    [one] { $count } rappel
    [many] { $count } de rappels
   *[other] { $count } rappels
}
backup-feeds = { $count ->
    [0] Aucun flux
    [one] { $count } flux
    [many] { $count } de flux
   *[other] { $count } flux
}
backup-adds = Son contenu s’ajoute à ce qui est ici. Rien n’est retiré.
backup-with-settings = Remplacer aussi les réglages par ceux de la sauvegarde
backup-apply = Restaurer
backup-applied = Restauré.
file-unreadable = Le navigateur n’a pas pu ouvrir le fichier. Choisissez-le à nouveau.
file-too-large = Fichier trop grand. Choisissez-en un plus petit.
backup-not-json = Fichier illisible, peut-être coupé : choisissez une autre copie.
backup-not-a-backup = Ce n’est pas une sauvegarde de Daymark. Choisissez un fichier enregistré par Daymark.
backup-newer = Un Daymark plus récent l’a écrite. Mettez à jour, puis restaurez.
backup-problem-not-a-list = la liste est illisible
backup-problem-unreadable = illisible
backup-problem-no-feed = ne nomme aucun flux
backup-problem-no-day = sans titre ou sans date
backup-problem-beyond = seuls les { $most } premiers sont gardés
year-before = Année d’avant
year-after = Année d’après
year-note = Plus la couleur est forte, plus les fiches comptent. Un nombre marque une année ronde.
year-note-followed = Plus la couleur est forte, plus il y a ce que vous suivez. Un nombre marque une année ronde.
month-shelf = Connu au mois seulement
year-shelf = Connu à l’année seulement, année ronde
plan-days = Jusqu’où regarder
plan-next = { $days ->
    [365] Un an
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}
plan-all-topics = Tous les sujets
plan-all-regions = Toutes les régions
plan-round-only = Années rondes seulement
plan-count = { $count ->
    [0] Rien à venir ici. Regardez plus loin ou filtrez moins.
    [one] { $count } anniversaire à venir.
    [many] { $count } d’anniversaires à venir.
   *[other] { $count } anniversaires à venir.
}
plan-show-all = Tout montrer : { $count }
plan-ics = Enregistrer en agenda (.ics)
plan-csv = Enregistrer en tableau (.csv)
reminder-when = { $days ->
    [0] le jour même
    [one] { $days } jour avant
    [many] { $days } de jours avant
   *[other] { $days } jours avant
}
feed-records = Fiches
reminder-remove = Retirer
reminder-removed = Retiré.
feed-remove = Retirer
feed-subscribe = Suivre
notify-digest-none = jamais
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = Taille
same-event = Le même événement dans vos autres flux
