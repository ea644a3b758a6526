# German. Not checked by a native reader yet.
app-name = Daymark
list-comma = { ", " }
today = Heute
previous-day = Vorheriger Tag
next-day = Nächster Tag
keys = Tasten
keys-note = Sie gelten auf jeder Seite, solange Sie nicht schreiben.
keys-walk = In Suchergebnissen und im Kalender: weitergehen
keys-close = Schließen, was offen ist
keys-show = Tasten zeigen
single-keys = Einzelne Tasten
single-keys-note = Tasten ohne Strg oder Alt, etwa / für die Suche. Schalten Sie sie aus, wenn sie stören.
close = Schließen
turn-the-leaf = Blättern
other-pages = Andere Seiten
coming-up = Demnächst
in-days = { $days ->
    [0] heute
    [1] morgen
    [one] in { $days } Tag
   *[other] in { $days } Tagen
}
also-on-this-day = Ebenfalls an diesem Tag
this-month = Diesen Monat
this-year = Dieses Jahr
map-label = Wo die Ereignisse dieses Tages stattfanden
day-of-range = Tag { $day } von { $of }
began = begann
ended = endete
kept-for-leap-day = begangen für den 29. Februar
may-differ = kann je nach Sichtung oder Erlass um einen Tag oder mehr abweichen
figures-killed = Todesopfer
figures-injured = Verletzte
figures-detained = Festgenommene
figures-executed = Hingerichtete
figures-missing = Vermisste
figures-displaced = Vertriebene
figures-participants = Beteiligte
figures-forces = Kräfte
figures-population = Bevölkerung
figures-magnitude = Stärke
figures-money = Geld
figures-other = Weitere Zahlen
accounts-differ = Angaben gehen auseinander
figures-note = Jede Zahl steht bei dem, der sie nennt; nichts wird addiert oder gemittelt.
what-people-said = Was Menschen sagten
sources = Quellen
names-of-place = Namen des Ortes
settings = Einstellungen
open-full-page = Ganze Seite öffnen
whole-record = Ganzer Eintrag
anniversaries-count = { $count ->
    [0] Keine Jahrestage
    [one] { $count } Jahrestag
   *[other] { $count } Jahrestage
}
empty-day = Für diesen Tag steht nichts in Ihren Feeds. Versuchen Sie einen anderen Tag oder prüfen Sie die stummgeschalteten Themen in den Einstellungen.
settings-saved = Gespeichert.
settings-not-saved = Nicht gespeichert: Der Browser hat es verweigert. Schaffen Sie Speicherplatz und versuchen Sie es erneut.
appearance = Erscheinungsbild
theme = Farbschema
theme-auto = Wie das System
theme-light = Hell
theme-dark = Dunkel
dates = Daten
leap-day = In gewöhnlichen Jahren den 29. Februar begehen am
leap-feb28 = 28. Februar
leap-mar1 = 1. März
leap-omit = nur in Schaltjahren
notification = Benachrichtigungen
notify-me = Eine Benachrichtigung am Tag zeigen
notify-time = Um
send-test = Probe senden
feeds = Feeds
feed-bundled = Daymarks eigene Einträge
storage-heading = Was gespeichert ist
storage-works = Die Einträge liegen in der Datenbank des Browsers und sind offline lesbar.
record = Eintrag
where-you-are = Wo Sie sind
where = Wo
place-map-label = { $count ->
    [one] Der Ort auf einer Weltkarte
   *[other] Die { $count } Orte auf einer Weltkarte
}
place-administered = heute verwaltet von: { $country }
place-precision = auf { $km } km genau
name-status-official = amtlicher Name
name-status-endonym = Name der Menschen dort
name-status-exonym = Name von außen
name-status-historical = früherer Name
name-status-contested = umstrittener Name
date = Datum
other-date = Oder { $date }
kept-since = Begangen seit { $year }
next-time = Nächstes Mal: { $day }, { $when }
next-years = { $count ->
    [one] dann { $count } Jahr
   *[other] dann { $count } Jahre
}
no-next-time = Ohne eigenen Tag, daher kehrt es an keinem wieder.
corrections = Berichtigungen
correction-corrected = Berichtigt
correction-clarified = Klargestellt
correction-updated = Aktualisiert
record-withdrawn = Dieser Eintrag wurde zurückgezogen. Er bleibt hier, damit Verweise auf ihn den Grund finden.
translated-from = Übersetzt aus: { $language }
translated-by-machine = maschinell
translation-outdated = das Original hat sich seither geändert
about-record = Über diesen Eintrag
record-author = Autor
record-licence = Lizenz
record-feed = Feed
record-topics = Themen
record-regions = Regionen
record-revision = Fassung
people = Personen
person-born = geboren { $date }
person-died = gestorben { $date }
links = Verweise
what-happened-when = Was wann geschah
what-accounts-say = Was die Berichte sagen
figure-as-of = Stand { $date }
source-primary = Primärquelle
source-scholarly = wissenschaftliche Arbeit
source-reference = Nachschlagewerk
source-news = Nachrichten
source-official = amtliche Quelle
source-advocacy = Interessenvertretung
source-read = gelesen { $day }
source-archived = archivierte Fassung
record-missing = Dieser Eintrag ist nicht hier
record-missing-why = Vielleicht wurde sein Feed entfernt oder der Eintrag zurückgezogen. Gemerktes wird getrennt von Feeds aufbewahrt.
open-today = Heute öffnen
why = Warum sehe ich das
why-weight = Bedeutung { $weight } von 5
why-round = Eine runde Zahl von Jahren
why-followed = Sie folgen: { $names }
why-feed = Sie haben den Feed hinzugefügt
why-later-day = Ein späterer Tag des Zeitraums
why-doubt = Das Datum ist unsicher
why-score = Punkte
why-pinned = Sie haben es angeheftet.
why-gentle = Es steht vorn, weil Sie einen sanften Einstieg wünschen.
why-promised = Nach vorn gerückt, damit sich die ersten fünf in Ort, Zeit und Thema unterscheiden.
why-likeness = Um { $points } Punkte zurückgestellt, weil es den Einträgen davor sehr ähnelt.
why-place = Nummer { $place } von { $count } an diesem Tag.
why-note = Die Einträge eines Tages stehen in der Reihenfolge ihrer Punkte, auf diesem Gerät berechnet. Was Sie lesen, zählt dabei nicht.
why-change = Themen ändern, denen Sie folgen
covered = Verdeckt: { $subjects }
show-covered = Zeigen
name-politics = Politik
name-law = Recht
name-independence = Unabhängigkeit
name-human-rights = Menschenrechte
name-protest = Protest
name-labour = Arbeit
name-women = Frauen
name-indigenous-minorities = Indigene Völker und Minderheiten
name-children = Kinder
name-migration = Migration
name-war-conflict = Krieg und Konflikt
name-atrocity = Gräueltat
name-peace = Frieden
name-disaster = Katastrophe
name-environment = Umwelt
name-science = Wissenschaft
name-technology = Technik
name-medicine = Medizin
name-space = Weltraum
name-exploration = Entdeckung
name-arts = Kunst
name-literature = Literatur
name-music = Musik
name-film-stage = Film und Bühne
name-sport = Sport
name-religion = Religion
name-education = Bildung
name-economy = Wirtschaft
name-daily-life = Alltag
name-killing = Tötung
name-mass-atrocity = Massenverbrechen
name-state-violence = Staatsgewalt
name-war = Krieg
name-sexual-violence = Sexualisierte Gewalt
name-slavery = Sklaverei
name-torture = Folter
name-suicide = Suizid
name-child-harm = Gewalt gegen Kinder
name-terrorism = Terrorismus
name-hate = Hass
language = Sprache
language-of-interface = Sprache der Oberfläche
language-auto = Wie der Browser
language-beta-note = Diese Übersetzung hat noch kein Muttersprachler geprüft. Was noch nicht übersetzt ist, steht auf Englisch.
beta = Beta
quiet-new-tab = Stiller neuer Tab
quiet-new-tab-note = Nur das Datum, bis Sie mehr wünschen.
show-this-day = Diesen Tag zeigen
time-zone = Zeitzone, die bestimmt, was heute ist
time-zone-system = Wie das System
topics-and-regions = Themen und Regionen
topics-note = Was Sie verfolgen, steht weiter vorn; was Sie stummschalten, fehlt überall. Alles wird auf diesem Gerät berechnet.
topics = Themen
regions = Regionen
follow = Folgen
mute = Stumm
cover = Verdecken
hard-subjects = Schwere Themen
gentle-start = Sanfter Einstieg
gentle-start-note = Kein ernster Eintrag führt den Tag an, wenn es einen anderen gibt.
teachers-mode = Lehrermodus
teachers-mode-note = Verdeckt sexualisierte Gewalt, Folter, Suizid und Gewalt gegen Kinder, bis „Zeigen“ gedrückt wird.
each-subject = Jedes Thema
stored-records = Einträge
stored-settings = Einstellungen und Gemerktes
stored-first-paint = Kopie für den schnellen Start
stored-all = Alles zusammen, wie der Browser zählt
size-kilobytes = { $size } kB
size-unknown = unbekannt
reset = Einstellungen zurücksetzen
reset-question = Alle Einstellungen auf den Anfang zurücksetzen?
reset-yes = Zurücksetzen
erase = Alles löschen
erase-question = Einstellungen, Gemerktes und Einträge löschen? Daymark beginnt dann wie am ersten Tag. Das lässt sich nicht rückgängig machen.
erase-yes = Löschen
cancel = Abbrechen
welcome-step = { $step } von { $of }
welcome-title = Jeder Tag hat eine Geschichte
welcome-topics = Wovon möchten Sie mehr sehen? Alles lässt sich in den Einstellungen ändern.
welcome-next = Weiter
welcome-skip = Überspringen
welcome-notify-title = Eine leise Benachrichtigung am Tag?
welcome-notify-note = Eine Zeile über den Tag, zu Ihrer Stunde, ohne Ton. Der Browser fragt Sie, ob Daymark das darf.
welcome-notify-yes = Ja, gern
welcome-notify-no = Nein, danke
search = Suche
saved = Gemerkt
calendar = Kalender
share = Teilen
share-citation = Zitat kopieren
share-link = Verweis kopieren
share-picture = Bild speichern
share-calendar = Für Ihren Kalender speichern
share-json = Als JSON speichern
share-copied = Kopiert.
share-not-copied = Nicht kopiert: Der Browser hat es verweigert. Klicken Sie in die Seite und versuchen Sie es erneut.
share-saved = In Ihren Downloads gespeichert.
remind = Erinnere mich
reminded = Erinnerung gesetzt
remind-before = { $days ->
    [0] Am Tag selbst
    [one] { $days } Tag vorher
   *[other] { $days } Tage vorher
}
remind-set = Sie werden jedes Jahr erinnert.
remind-forget = Erinnerung löschen
remind-forgotten = Gelöscht.
revision-of = { $revision } · { $day }

name-001 = Welt
name-010 = Antarktis
name-002 = Afrika
name-015 = Nordafrika
name-202 = Subsahara-Afrika
name-011 = Westafrika
name-014 = Ostafrika
name-017 = Zentralafrika
name-018 = Südliches Afrika
name-019 = Amerika
name-003 = Nordamerika
name-021 = Nördliches Amerika
name-419 = Lateinamerika
name-005 = Südamerika
name-013 = Mittelamerika
name-029 = Karibik
name-142 = Asien
name-030 = Ostasien
name-034 = Südasien
name-035 = Südostasien
name-143 = Zentralasien
name-145 = Westasien
name-150 = Europa
name-039 = Südeuropa
name-151 = Osteuropa
name-154 = Nordeuropa
name-155 = Westeuropa
name-009 = Ozeanien
name-053 = Australasien
name-054 = Melanesien
name-057 = Mikronesisches Inselgebiet
name-061 = Polynesien

ongoing = dauert an
day-unreadable = Die Einträge dieses Tages konnten nicht gelesen werden. Laden Sie die Seite neu; bleibt es so, installieren Sie Daymark neu: Gemerktes liegt getrennt.
notice-refused = Dieses Browserprofil erlaubt keine Datenbank. Sie sehen die mitgelieferten Einträge; Aktualisierungen werden nicht behalten.
notice-broken = Daymarks Speicher ließ sich nicht öffnen. Sie sehen die mitgelieferten Einträge; er wird neu gefüllt.
notice-newer = Ein neueres Daymark hat diesen Speicher geschrieben. Starten Sie den Browser neu; bis dahin wird nichts geschrieben.
notice-blocked = Ein anderer Tab eines älteren Daymark hält den Speicher. Schließen Sie andere Daymark-Tabs und laden Sie neu.
clock-wrong = Die Uhr dieses Rechners geht wohl falsch: Sie zeigt den { $now }, aber hier sind schon Einträge vom { $newest }. Stellen Sie sie. Bis dahin kommt keine Benachrichtigung, und signierte Feeds werden nicht gefragt.
notice-unread = Daymark kann Ihre Einstellungen und was Sie aufheben nicht lesen: Der Browser verweigert es. Sie sehen die üblichen Einstellungen; an Ihren Dingen wurde nichts geändert. Starten Sie den Browser neu; hilft das nicht, schaffen Sie Platz auf dem Datenträger.
notice-lost = Der Browser hat verloren, was Daymark für Sie aufhob: Einstellungen, gemerkte Einträge mit Ihren Notizen, Ihre eigenen Tage, Erinnerungen und Feeds. Die Einträge aller Tage sind da. Haben Sie eine Sicherung, stellen Sie sie in den Einstellungen wieder her.
notify-on = An. Die nächste kommt: { $when }.
notify-on-never = An, aber unten sind alle Wochentage ausgenommen: Es kommt nichts.
notify-off = Aus. Nichts wird gezeigt, nichts ist geplant.
notify-denied = Der Browser hat Benachrichtigungen nicht erlaubt. Erlauben Sie sie für Daymark in den Browsereinstellungen und schalten Sie sie wieder ein.
test-sent = Gesendet.
notification-ready = Die Jahrestage von heute sind da.
notification-digest = { $count ->
    [one] { $count } Jahrestag in den nächsten { $days } Tagen
   *[other] { $count } Jahrestage in den nächsten { $days } Tagen
}
notify-quiet-days = Keine Benachrichtigung am
notify-quiet-note = Gewünschte Erinnerungen kommen auch an diesen Tagen.
notify-digest = Überblick über die nächsten { $days } Tage
notify-digest-on = jeden { $weekday }
notify-discreet = Diskret: nur sagen, dass etwas da ist
notify-badge = Zahl ungelesener Jahrestage am Symbol
notify-muted = Aus Benachrichtigungen auslassen
notify-muted-note = Die Seite des Tages zeigt sie weiter.
reminders = Erinnerungen
reminders-none = Noch keine. Öffnen Sie einen Eintrag und wählen Sie „Erinnere mich“.
reminder-yearly = jedes Jahr
reminder-once = einmal, für { $day }
test-blocked = Der Browser blockiert Daymarks Benachrichtigungen. Erlauben Sie sie unter Datenschutz und Sicherheit und senden Sie erneut eine Probe.
test-help = Ich sehe nichts
test-help-win = Windows: Einstellungen, System, Benachrichtigungen öffnen. Benachrichtigungen und den Browser einschalten, „Nicht stören“ ausschalten.
test-help-mac = macOS: Systemeinstellungen, Mitteilungen öffnen. Mitteilungen für den Browser erlauben, jeden Fokus ausschalten.
test-help-linux = Linux: Einstellungen der Arbeitsumgebung, Benachrichtigungen. Browser einschalten, „Nicht stören“ ausschalten. Ohne Benachrichtigungsdienst erscheint nichts.
test-help-other = Öffnen Sie die Benachrichtigungseinstellungen des Systems. Erlauben Sie den Browser und schalten Sie „Nicht stören“ aus.
test-help-badge = Muss das System still bleiben, schalten Sie die Zahl am Symbol ein.
feed-address = Adresse
feed-none = Diese Ausgabe folgt keinem Feed im Netz. Ihre Einträge kommen mit der Erweiterung.
feed-version = Einträge vom
feed-applied = Letzte Änderung
feed-last-contact = Letzter Kontakt
feed-never = nie
sync-now = Jetzt abgleichen
sync-running = Neues wird erfragt …
sync-unchanged = Nichts Neues.
sync-updated = { $days ->
    [one] Aktualisiert: { $days } Tag geändert.
   *[other] Aktualisiert: { $days } Tage geändert.
}
sync-refused = Abgelehnt: { $why } Ihre Einträge bleiben, wie sie sind.
sync-unreachable = Nicht erreicht: { $why } Ihre Einträge bleiben, wie sie sind.
sync-wait = Nicht gefragt: Die letzte Anfrage ist keine { $minutes } Minuten her.
search-label = { $count ->
    [one] { $count } Jahrestag durchsuchen
   *[other] { $count } Jahrestage durchsuchen
}
search-hint = Wörter, Namen in jeder Schreibweise, ein Jahr (1990), „vor 200 Jahren“ oder ein Tag (5. April). Pfeiltasten gehen durch die Treffer; Enter öffnet den ersten.
search-preparing = Die Suche wird vorbereitet …
search-failed = Die Suche konnte nicht starten. Laden Sie die Seite neu; bleibt es so, starten Sie den Browser neu.
search-nothing = Nichts gefunden. Versuchen Sie weniger Wörter oder eine andere Schreibweise; Stummes und Verdecktes fehlt.
search-count = { $count ->
    [one] { $count } gefunden.
   *[other] { $count } gefunden.
}
search-first = Die besten { $count } werden gezeigt.
search-near = Nichts ist genau so geschrieben; diese sind nahe.
search-open-day = { $day } öffnen
remind-next-only = Nur beim nächsten Mal
remind-set-once = Sie werden einmal erinnert.
feeds-note = Jeder Feed wird einmal am Tag gefragt, zu einer Zeit, die nur diese Installation hat.
feed-kind = Art
feed-kind-archive = Signiertes Archiv
feed-kind-wordpress = WordPress-Blog; der Tag steht in den Titeln
feed-kind-wikimedia = Wikipedias Tageslisten, CC BY-SA 4.0
feed-kind-list = Tageslisten
feed-size = Größe
feed-windowed = hier liegen die Tage von gestern bis in zwei Wochen, andere kommen beim Aufschlagen
feed-newest = aus den neuesten { $count } Beiträgen; ältere werden nicht gelesen
feed-result = Ergebnis
feed-next = Nächster Kontakt
feed-next-paused = angehalten
feed-key = Schlüssel
feed-key-note = SHA-256 des Schlüssels. Vergleichen Sie ihn mit dem, was der Herausgeber anderswo nennt; fortan gilt nur dieser.
feed-trust = Wie viel Gewicht seine Einträge haben dürfen
feed-trust-note = Höheres Gewicht steht am Tag weiter vorn.
feed-trust-1 = 1: immer am Ende
feed-trust-2 = 2: gering
feed-trust-3 = 3: wie die meisten Einträge
feed-trust-4 = 4: wie der Herausgeber sagt
feed-pause = Anhalten
feed-resume = Weiter
feed-removed = Entfernt, mit seinen Einträgen.
feed-paused = Angehalten. Was er brachte, bleibt.
feed-resumed = Er wird wieder gefragt.
feed-ended = Der Herausgeber hat diesen Feed beendet. Er wird nicht mehr gefragt; die Einträge bleiben.
feed-lost = Seit { $since } keine gute Antwort. Er wird wöchentlich gefragt; die Einträge bleiben.
feed-left-out = Ausgelassen
feed-skipped = { $count ->
    [one] { $count } Element: { $why }
   *[other] { $count } Elemente, das erste: { $why }
}
feed-add = Einem weiteren Feed folgen
feed-add-label = Adresse einer Seite oder eines Feeds
feed-add-note = Ein JSON Feed, eine Seite, die einen nennt, ein WordPress-Blog oder Wikipedia in einer von 14 Sprachen.
feed-look = Ansehen
feed-go-on = Weitergehen, wohin sie führt
feed-looking = Wird angesehen …
feed-not-found = Nicht gefolgt: { $why }
feed-allow = Daymark den Zugriff auf { $host } erlauben und erneut ansehen
feed-host = Rechner
feed-at-least = mindestens { $count }
feed-nothing-today = heute nichts
feed-contacts = Kontakte
feed-rhythm-day = { $host } wird einmal am Tag nach den Listen von heute und morgen gefragt.
feed-rhythm-news = { $host } wird einmal am Tag nach Neuem gefragt.
feed-permission-note = Der Browser fragt vielleicht, ob Daymark { $host } erreichen darf. Sonst zeigt Firefox der Seite eine Zufallszahl dieser Installation.
feed-known = Diesem Feed folgen Sie schon.
feed-followed = Sie folgen ihm jetzt. { $result }
feed-not-changed = Nicht getan: { $why }
feed-more = Mehr über diesen Feed
feed-permission = Erlaubnis des Browsers
feed-permission-yes = erteilt
feed-permission-no = nicht erteilt: Der Rechner wird gefragt, wie jede Webseite es könnte
feed-permit = Daymark den Zugriff auf { $host } erlauben
feed-key-later = nach dem ersten Kontakt zu sehen
feed-unsigned = nicht signiert: Sie vertrauen dem, der { $host } betreibt
feed-remove-question = Diesen Feed und seine Einträge entfernen? Was Sie daraus gemerkt haben, bleibt.
feed-remove-yes = Feed entfernen
feeds-left-out = Ausgelassen: { $count }.
why-network = Der Rechner war nicht zu erreichen: Er ist ausgefallen oder lässt Browser nicht lesen. Prüfen Sie die Adresse und Ihre Verbindung.
why-timeout = Der Rechner hat in 20 Sekunden nicht geantwortet. Versuchen Sie es später.
why-missing = Unter dieser Adresse ist nichts (Fehler { $status }). Prüfen Sie sie oder fragen Sie den Herausgeber.
why-forbidden = Der Rechner lässt Daymark nicht lesen (Fehler { $status }). Fragen Sie den Herausgeber.
why-busy = Der Rechner hat gerade zu viel zu tun (Fehler { $status }). Versuchen Sie es später.
why-fault = Der Rechner hat selbst einen Fehler ({ $status }). Versuchen Sie es später.
why-status = Der Rechner antwortete mit Fehler { $status }. Fragen Sie den Herausgeber.
why-oversized = Eine seiner Dateien ist größer als { $size } KiB, mehr als Daymark annimmt. Sagen Sie es dem Herausgeber.
why-gone = Der Herausgeber hat diesen Feed beendet.
why-web-page = Statt des Feeds kam eine Webseite. Vielleicht müssen Sie sich im Netz anmelden, oder der Feed ist umgezogen: Öffnen Sie seine Adresse in einem Tab.
why-not-json = Die Antwort ist abgeschnitten oder kein Feed. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es dem Herausgeber.
why-not-a-feed = Die Antwort hat nicht die Form eines Feeds. Prüfen Sie die Adresse oder sagen Sie es dem Herausgeber.
why-malformed = Eine seiner Dateien hat nicht die richtige Form; vielleicht kam eine Seite Ihres Netzes. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es dem Herausgeber.
why-format = Er ist in der neueren Form { $format } geschrieben. Aktualisieren Sie Daymark.
why-signature = Er ist nicht mit dem bekannten Schlüssel signiert: Vielleicht ist er von jemand anderem. Fragen Sie den Herausgeber. Hat er einen neuen Schlüssel, entfernen Sie den Feed und folgen Sie ihm neu.
why-feed = Der Rechner schickte stattdessen einen anderen Feed. Sagen Sie es dem Herausgeber.
why-rollback = Der Rechner bietet eine ältere Ausgabe an als die, die Sie haben. Bleibt es so, sagen Sie es dem Herausgeber.
why-equivocation = Zwei verschiedene Ausgaben tragen dieselbe Nummer: Eine ist falsch. Fragen Sie den Herausgeber, welche.
why-fast-forward = Die Ausgabe ist um mehr als zwei Tage vordatiert. Prüfen Sie die Uhr dieses Rechners; geht sie richtig, sagen Sie es dem Herausgeber.
why-freeze = Seit { $since } nicht erneuert, länger als der Herausgeber versprach. Bleibt es so, fragen Sie ihn.
why-clock = Die Uhr dieses Rechners geht den vorhandenen Einträgen nach. Stellen Sie sie und gleichen Sie dann ab.
why-manifest = Das Inhaltsverzeichnis ist nicht das signierte; vielleicht wird noch hochgeladen. Bleibt es so, sagen Sie es dem Herausgeber.
why-shard = Ein Teil ist nicht der signierte; vielleicht wird noch hochgeladen. Bleibt es so, sagen Sie es dem Herausgeber.
why-record = Ein Eintrag verletzt Regel { $rule } des Formats, darum wurde nichts dieser Ausgabe übernommen. Sagen Sie es dem Herausgeber.
why-limits = Er enthält mehr, als Daymark von einem Feed nimmt. Sagen Sie es dem Herausgeber.
why-address-long = Die Adresse ist zu lang. Fügen Sie nur die Adresse ein.
why-address-scheme = Solche Adressen öffnet Daymark nicht. Fügen Sie eine ein, die mit https:// beginnt.
why-address-form = Das ist keine ganze Adresse. Schreiben Sie sie wie https://example.org/feed.json.
why-address-https = Nur Adressen mit https:// werden angenommen, damit unterwegs niemand ändern kann, was Sie lesen.
why-address-user = In der Adresse steht ein Name oder Passwort. Lassen Sie es weg.
why-address-port = Die Adresse nennt einen Port. Lassen Sie die Zahl nach dem Doppelpunkt weg.
why-address-ip = Die Adresse ist eine Zahl. Schreiben Sie den Namen des Rechners.
why-address-local = Die Adresse liegt im lokalen Netz, das Daymark nie fragt. Fügen Sie eine im Web ein.
why-address-single = Der Name des Rechners ist nicht ganz. Schreiben Sie ihn wie example.org.
why-leads-away = Die Adresse führt zu einer anderen, die nicht angenommen wird.
why-leads-on = Diese Adresse leitet zu einer anderen weiter, und ein Browser sagt nicht, wohin, bevor er dort war. Es könnte ein Gerät im eigenen Netz sein.
why-no-end = Die Seite führt von Feed zu Feed und nie zu einem lesbaren. Fügen Sie die Adresse des Feeds selbst ein.
why-no-feed = Diese Seite nennt keinen Feed, den Daymark lesen kann. Fügen Sie die Adresse eines JSON Feeds ein oder bitten Sie die Seite darum.
why-rss = Das ist ein RSS- oder Atom-Feed; er sagt nicht, von welchem Tag ein Text handelt. Suchen Sie auf der Seite einen JSON Feed.
why-no-wikipedia = Wikipedia hat in dieser Sprache keine Tageslisten: { $lang }. Es gibt sie auf { $known }.
why-no-days = Nichts darin hat einen Tag, den Daymark lesen kann.
why-known = Diesem Feed folgen Sie schon.
why-too-many = Sie folgen { $max } Feeds, mehr geht nicht. Entfernen Sie zuerst einen.
why-stays = Dieser Feed gehört zu Daymark. Sie können ihn anhalten.
why-not-stored = Der Browser wollte es nicht speichern. Schaffen Sie Platz und versuchen Sie es noch einmal.
why-not-a-subscription = Das beschreibt keinen Feed.
why-stands-twice = Er steht hier zweimal; einmal genügt.
why-other-form = Die Adresse hat nicht die übliche Form. Folgen Sie ihm, indem Sie sie oben einfügen.
why-item-no-date = Der Titel nennt keinen Tag.
why-item-many-dates = Der Titel nennt mehr als einen Tag.
why-item-no-title = Es hat keinen Titel.
why-item-no-id = Es hat keine Kennung.
why-item-same-id = Seine Kennung hat schon ein früheres.
why-item-no-anniversary = Es erzählt von keinem Jahrestag.
why-item-maybe-bc = Das Jahr ist vielleicht v. Chr.; die Liste sagt es nicht.
why-item-rule = Es verletzt Regel { $rule } des Formats.
why-item-other = Daymark kann es nicht lesen.
feeds-move = Ihre Feeds mitnehmen
feeds-export = Als { $form } speichern
feeds-import = Feeds aus einer Datei hinzufügen
feeds-found = Feeds in der Datei: { $count }.
feeds-import-yes = Hinzufügen
feeds-imported = { $count ->
    [0] Kein Feed hinzugefügt.
    [one] { $count } Feed hinzugefügt.
   *[other] { $count } Feeds hinzugefügt.
}
feeds-unreadable = Diese Datei enthält keine lesbaren Feeds. Wählen Sie eine OPML- oder JSON-Datei.
contacts = Was Daymark kontaktiert hat
contacts-none = Noch nichts: Daymark hat keine Anfrage gestellt.
contacts-note = Die letzten 200 Anfragen, neueste zuerst. Daymark kontaktiert sonst niemanden.
contacts-time = Zeit
contacts-ok = erhalten
save = Merken
remove = Entfernen
removed = Entfernt.
undo = Rückgängig
undone = Zurückgeholt.
preview = Was die Datei enthält
and-more = { $count ->
    [one] und { $count } weiterer
   *[other] und { $count } weitere
}
saved-none = Noch nichts gemerkt. Öffnen Sie einen Eintrag und wählen Sie „Merken“: Er bleibt, auch wenn sein Feed verschwindet.
saved-on = gemerkt am { $day }
saved-remove = { $title } entfernen
saved-gone = Der Feed hat ihn nicht mehr. Das ist Ihre gemerkte Kopie.
saved-withdrawn = Der Feed hat diesen Eintrag zurückgezogen.
note = Private Notiz
note-placeholder = Nur Sie sehen das
own-days = Ihre eigenen Tage
own-days-note = Geburtstage, Hochzeitstage, Tage Ihrer Gemeinschaft. Sie bleiben auf diesem Gerät und stehen unter den Einträgen ihres Tages.
own-title = Was
own-date = Tag
own-date-unclear = Schreiben Sie einen Tag wie 5. April oder mit Jahr wie 5. April 1990.
own-as-settings = wie in den Einstellungen
own-add = Hinzufügen
own-added = Hinzugefügt.
own-reminds = Erinnerung: { $when }
own-import = Kalender (.ics) oder Tabelle (.csv) einlesen
own-found = { $count ->
    [0] Keine Jahrestage gefunden.
    [one] { $count } Jahrestag gefunden.
   *[other] { $count } Jahrestage gefunden.
}
own-left-out = { $count ->
    [one] { $count } Zeile ist unlesbar und wird ausgelassen:
   *[other] { $count } Zeilen sind unlesbar und werden ausgelassen:
}
own-add-found = { $count ->
    [one] Hinzufügen
   *[other] Alle { $count } hinzufügen
}
own-file-not-one = Das ist weder ein Kalender (.ics) noch eine Tabelle (.csv). Wählen Sie eine andere Datei.
own-file-broken = Der Kalender ist abgeschnitten oder beschädigt. Speichern Sie ihn erneut und wählen Sie die neue Datei.
own-file-empty = Der Kalender enthält keine Einträge.
own-file-columns = Die Tabelle braucht in der ersten Zeile die Spalten „title“ und „date“.
left-out-no-day = nennt keinen Tag
left-out-moving-day = der Tag wechselt von Jahr zu Jahr
left-out-no-title = ohne Titel
left-out-many-days = nennt mehr als einen Tag
left-out-cancelled = wurde abgesagt
left-out-not-yearly = kehrt nicht einmal im Jahr wieder
left-out-twice = steht zweimal in der Datei
backup = Sicherung
backup-note = Einstellungen, Feeds, Gemerktes mit Notizen, eigene Tage und Erinnerungen in einer Datei, die Sie behalten.
backup-open = Sichern oder wiederherstellen
backup-export = Sicherung speichern
backup-exported = Die Sicherung ging an den Browser. Sie liegt bei Ihren Downloads.
backup-restore = Aus Sicherung wiederherstellen
backup-of = Sicherung vom { $day }
backup-saved = { $count ->
    [one] { $count } gemerkter Eintrag
   *[other] { $count } gemerkte Einträge
}
backup-own = { $count ->
    [one] { $count } eigener Tag
   *[other] { $count } eigene Tage
}
backup-reminders = { $count ->
    [one] { $count } Erinnerung
   *[other] { $count } Erinnerungen
}
backup-feeds = { $count ->
    [0] Keine Feeds
    [one] { $count } Feed
   *[other] { $count } Feeds
}
backup-adds = Der Inhalt kommt zu dem, was hier ist. Nichts wird entfernt.
backup-with-settings = Auch die Einstellungen durch die der Sicherung ersetzen
backup-apply = Wiederherstellen
backup-applied = Wiederhergestellt.
file-unreadable = Der Browser konnte die Datei nicht öffnen. Wählen Sie sie erneut.
file-too-large = Die Datei ist zu groß. Wählen Sie eine kleinere.
backup-not-json = Die Datei ist unlesbar, vielleicht abgeschnitten: Wählen Sie eine andere Kopie.
backup-not-a-backup = Das ist keine Daymark-Sicherung. Wählen Sie eine Datei, die Daymark gespeichert hat.
backup-newer = Ein neueres Daymark schrieb diese Sicherung. Aktualisieren Sie zuerst.
backup-problem-not-a-list = die Liste ist nicht lesbar
backup-problem-unreadable = nicht lesbar
backup-problem-no-feed = nennt keinen Feed
backup-problem-no-day = ohne Titel oder Datum
backup-problem-beyond = nur die ersten { $most } bleiben
year-before = Jahr davor
year-after = Jahr danach
year-note = Je kräftiger die Farbe, desto gewichtiger die Einträge. Eine Zahl steht für ein rundes Jahr.
year-note-followed = Je kräftiger die Farbe, desto mehr von dem, was Sie verfolgen. Eine Zahl steht für ein rundes Jahr.
month-shelf = Nur der Monat ist bekannt
year-shelf = Nur das Jahr ist bekannt, ein rundes
plan-days = Wie weit voraus
plan-next = { $days ->
    [365] Ein Jahr
    [one] { $days } Tag
   *[other] { $days } Tage
}
plan-all-topics = Alle Themen
plan-all-regions = Alle Regionen
plan-round-only = Nur runde Jahre
plan-count = { $count ->
    [0] Hier steht nichts bevor. Sehen Sie weiter voraus oder wählen Sie weniger Filter.
    [one] { $count } Jahrestag steht bevor.
   *[other] { $count } Jahrestage stehen bevor.
}
plan-show-all = Alle { $count } zeigen
plan-ics = Als Kalender speichern (.ics)
plan-csv = Als Tabelle speichern (.csv)
reminder-when = { $days ->
    [0] am Tag selbst
    [one] { $days } Tag vorher
   *[other] { $days } Tage vorher
}
feed-records = Einträge
reminder-remove = Entfernen
reminder-removed = Entfernt.
feed-remove = Entfernen
feed-subscribe = Folgen
notify-digest-none = nie
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = Größe
same-event = Dasselbe Ereignis in Ihren anderen Feeds
