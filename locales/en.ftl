# English. One message per line of the interface; arguments in braces.
app-name = Daymark
today = Today
previous-day = Previous day
next-day = Next day
keys = Keys
keys-note = They work on every page while you are not typing.
keys-walk = In search results and in the calendar: walk
keys-close = Close what is open
keys-show = Show the keys
single-keys = Single keys
single-keys-note = Keys without Ctrl or Alt, such as / for the search. Switch them off if they get in your way.
close = Close
turn-the-leaf = Turn the leaf
other-pages = Other pages
coming-up = Coming up
in-days = { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}
also-on-this-day = Also on this day
this-month = This month
this-year = This year
map-label = Where this day’s anniversaries happened
day-of-range = Day { $day } of { $of }
began = began
ended = ended
ongoing = ongoing
kept-for-leap-day = kept for 29 February
may-differ = may differ by a day or more where sighted or decreed
figures-killed = Lives lost
figures-injured = Injured
figures-detained = Detained
figures-executed = Executed
figures-missing = Missing
figures-displaced = Displaced
figures-participants = Taking part
figures-forces = Forces
figures-population = Population
figures-magnitude = Magnitude
figures-money = Money
figures-other = Other figures
accounts-differ = accounts differ
figures-note = Each figure stands with the one who gives it; none is added up or averaged.
what-people-said = What people said
sources = Sources
names-of-place = Names of the place
settings = Settings
open-full-page = Open full page
whole-record = Whole record
anniversaries-count = { $count ->
    [0] No anniversaries
    [one] 1 anniversary
   *[other] { $count } anniversaries
}
empty-day = Nothing in your feeds for this day. Try another day, or look at your muted topics in settings.
day-unreadable = The records of this day could not be read. Reload the page; if it stays like this, reinstall Daymark: your saved things are kept apart.
notice-refused = This browser profile does not let Daymark keep a database. You see the records that came with Daymark; updates are not kept.
notice-broken = Daymark’s store of records could not be opened. You see the records that came with Daymark; it will be filled again.
notice-newer = A newer Daymark wrote this store. Reload the browser to use it; nothing is written meanwhile.
notice-blocked = Another tab of an older Daymark holds the store. Close other Daymark tabs and reload.
clock-wrong = The clock of this computer looks wrong: it says { $now }, but there are records of { $newest } here. Set it. Until then no notification is shown and signed feeds are not asked.
notice-unread = Daymark cannot read your settings and what you keep: the browser refuses. You see the usual settings, and nothing of yours was changed. Restart the browser; if that does not help, free some disk space.
notice-lost = The browser lost what Daymark kept for you: settings, saved records with your notes, your own days, reminders and feeds. The records of every day are here. If you have a backup, restore it in the settings.
settings-saved = Saved.
settings-not-saved = Not saved: the browser refused to store settings. Free some disk space and try again.
appearance = Appearance
theme = Theme
theme-auto = As the system
theme-light = Light
theme-dark = Dark
dates = Dates
leap-day = In common years, keep 29 February on
leap-feb28 = 28 February
leap-mar1 = 1 March
leap-omit = leap years only
notification = Notifications
notify-me = Show one notification a day
notify-time = At
notify-on = On. The next one comes { $when }.
notify-on-never = On, but every weekday is left out below: nothing will come.
notify-off = Off. Nothing is shown and nothing is planned.
notify-denied = The browser did not allow notifications. Allow them for Daymark in the browser’s settings and switch this on again.
send-test = Send a test
test-sent = Sent.
notification-ready = Today’s anniversaries are ready.
notification-digest = { $count ->
    [one] 1 anniversary in the next { $days } days
   *[other] { $count } anniversaries in the next { $days } days
}
notification-on-day = { $day }: { $title }
notify-quiet-days = No notification on
notify-quiet-note = Reminders that you asked for come on these days too.
notify-digest = Digest of the next { $days } days
notify-digest-none = never
notify-digest-on = every { $weekday }
notify-discreet = Discreet: say only that something is there
notify-badge = Number of unread anniversaries on the toolbar button
notify-muted = Leave out of notifications
notify-muted-note = The day’s page goes on showing them.
reminders = Reminders
reminders-none = None yet. Open a record and choose “Remind me”.
reminder-when = { $days ->
    [0] on the day
    [one] 1 day before
   *[other] { $days } days before
}
reminder-yearly = every year
reminder-once = once, for { $day }
reminder-remove = Remove
reminder-removed = Removed.
test-blocked = The browser blocks Daymark’s notifications. Allow them in the browser’s settings under Privacy and security, then send a test again.
test-help = I see nothing
test-help-win = Windows: open Settings, System, Notifications. Switch on notifications and the browser in the list, and switch off Do not disturb.
test-help-mac = macOS: open System Settings, Notifications. Allow notifications for the browser, and switch off any Focus.
test-help-linux = Linux: open your desktop’s settings, Notifications. Switch on the browser and switch off Do not disturb. Without a notification service nothing can be shown.
test-help-other = Open your system’s settings for notifications. Allow them for the browser, and switch off Do not disturb.
test-help-badge = If your system must stay silent, switch on the number on the toolbar button.
feeds = Feeds
feed-bundled = Daymark’s own records
feed-address = Address
feed-none = This build follows no feed on the web. Its records come with the extension.
feed-version = Records from
feed-records = Records
feed-applied = Last change
feed-last-contact = Last contact
feed-never = never
sync-now = Sync now
sync-running = Asking for news …
sync-unchanged = Nothing new.
sync-updated = { $days ->
    [one] Updated: 1 day changed.
   *[other] Updated: { $days } days changed.
}
sync-refused = Refused: { $why } The records that you have stay as they are.
sync-unreachable = Not reached: { $why } The records that you have stay as they are.
sync-wait = Not asked: the last request was less than { $minutes } minutes ago.
storage-heading = What is stored
storage-works = Records are kept in the browser’s database and can be read offline.

# The comma between names in a list.
list-comma = { ", " }

# The page of a record.
record = Record
where-you-are = Where you are
where = Where
place-map-label = { $count ->
    [one] The place on a map of the world
   *[other] The { $count } places on a map of the world
}
place-administered = administered today by { $country }
place-precision = within { $km } km
name-status-official = official name
name-status-endonym = name of those who live there
name-status-exonym = name from outside
name-status-historical = earlier name
name-status-contested = contested name
date = Date
other-date = Or { $date }
kept-since = Kept since { $year }
next-time = Next: { $day }, { $when }
next-years = { $count ->
    [one] 1 year then
   *[other] { $count } years then
}
no-next-time = It has no day of its own, so it does not come back on one.
corrections = Corrections
correction-corrected = Corrected
correction-clarified = Clarified
correction-updated = Updated
record-withdrawn = This record was withdrawn. It stays here so that links to it find the reason.
translated-from = Translated from { $language }
translated-by-machine = by machine
translation-outdated = the original has changed since
about-record = About this record
record-author = Author
record-licence = Licence
record-feed = Feed
record-topics = Topics
record-regions = Regions
record-revision = Revision
revision-of = { $revision }, { $day }
people = People
person-born = born { $date }
person-died = died { $date }
links = Links
what-happened-when = What happened when
what-accounts-say = What accounts say
figure-as-of = as of { $date }
source-primary = primary source
source-scholarly = scholarly work
source-reference = reference work
source-news = news
source-official = official source
source-advocacy = advocacy
source-read = read { $day }
source-archived = archived copy
record-missing = This record is not here
record-missing-why = Its feed may have been removed, or the record withdrawn. Saved things are kept apart from feeds.
open-today = Open today
why = Why am I seeing this
why-weight = Importance { $weight } of 5
why-round = A round number of years
why-followed = You follow { $names }
why-feed = You added its feed
why-later-day = A later day of its range
why-doubt = Its date is in doubt
why-score = Points
why-pinned = You pinned it.
why-gentle = It comes first because you asked for a gentle start.
why-promised = Moved up, so that the first five differ in place, time and subject.
why-likeness = Moved down by { $points } points, because it is much like the records before it.
why-place = Number { $place } of { $count } on this day.
why-note = The records of a day stand in the order of their points, worked out on this machine. What you read counts for nothing.
why-change = Change what you follow

# Covers.
covered = Covered: { $subjects }
show-covered = Show

# Topics and sensitive subjects.
name-politics = Politics
name-law = Law
name-independence = Independence
name-human-rights = Human rights
name-protest = Protest
name-labour = Labour
name-women = Women
name-indigenous-minorities = Indigenous peoples and minorities
name-children = Children
name-migration = Migration
name-war-conflict = War and conflict
name-atrocity = Atrocity
name-peace = Peace
name-disaster = Disaster
name-environment = Environment
name-science = Science
name-technology = Technology
name-medicine = Medicine
name-space = Space
name-exploration = Exploration
name-arts = Arts
name-literature = Literature
name-music = Music
name-film-stage = Film and stage
name-sport = Sport
name-religion = Religion
name-education = Education
name-economy = Economy
name-daily-life = Daily life
name-killing = Killing
name-mass-atrocity = Mass atrocity
name-state-violence = State violence
name-war = War
name-sexual-violence = Sexual violence
name-slavery = Slavery
name-torture = Torture
name-suicide = Suicide
name-child-harm = Harm to children
name-terrorism = Terrorism
name-hate = Hate

# Regions of the United Nations’ M49. Source of all catalogues but Tibetan: CLDR; Chromium’s Intl leaves them out.
name-001 = World
name-010 = Antarctica
name-002 = Africa
name-015 = Northern Africa
name-202 = Sub-Saharan Africa
name-011 = Western Africa
name-014 = Eastern Africa
name-017 = Middle Africa
name-018 = Southern Africa
name-019 = Americas
name-003 = North America
name-021 = Northern America
name-419 = Latin America
name-005 = South America
name-013 = Central America
name-029 = Caribbean
name-142 = Asia
name-030 = Eastern Asia
name-034 = Southern Asia
name-035 = Southeast Asia
name-143 = Central Asia
name-145 = Western Asia
name-150 = Europe
name-039 = Southern Europe
name-151 = Eastern Europe
name-154 = Northern Europe
name-155 = Western Europe
name-009 = Oceania
name-053 = Australasia
name-054 = Melanesia
name-057 = Micronesia
name-061 = Polynesia

# Settings.
language = Language
language-of-interface = Language of the interface
language-auto = As the browser
language-beta-note = This translation has not been checked by a native reader yet. What has not been translated is in English.
beta = beta
quiet-new-tab = Quiet new tab
quiet-new-tab-note = Only the date, until you ask for more.
show-this-day = Show this day
time-zone = Time zone that decides what today is
time-zone-system = As the system
topics-and-regions = Topics and regions
topics-note = What you follow comes earlier; what you mute is left out everywhere. All of it is worked out on this machine.
topics = Topics
regions = Regions
follow = Follow
mute = Mute
cover = Cover
hard-subjects = Hard subjects
gentle-start = Gentle start
gentle-start-note = A grave record does not lead the day when there is another.
teachers-mode = Teacher’s mode
teachers-mode-note = Covers sexual violence, torture, suicide and harm to children until “Show” is pressed.
each-subject = Each subject
stored-records = Records
stored-settings = Settings and what you keep
stored-first-paint = Copy for a quick start
stored-all = All together, as the browser counts it
size-kilobytes = { $size } kB
size-unknown = not known
reset = Reset settings
reset-question = Set all settings back to what they were at first?
reset-yes = Reset
erase = Erase everything
erase-question = Erase settings, saved things and records? Daymark then starts as on its first day. This cannot be undone.
erase-yes = Erase
cancel = Cancel

# First run.
welcome-step = { $step } of { $of }
welcome-title = Every day has a history
welcome-topics = What would you like to see more of? You can change all of this in settings.
welcome-next = Next
welcome-skip = Skip
welcome-notify-title = One quiet notification a day?
welcome-notify-note = One line about the day at your hour, without a sound. The browser will ask you whether Daymark may.
welcome-notify-yes = Yes, please
welcome-notify-no = No, thanks

# Search.
search = Search
search-label = { $count ->
    [one] Search 1 anniversary
   *[other] Search { $count } anniversaries
}
search-hint = Words, names in any spelling, a year (1990), “200 years ago”, or a day (5 April). Arrow keys walk through what is found; Enter opens the first.
search-preparing = Preparing the search …
search-failed = The search could not be started. Reload the page; if it stays like this, restart the browser.
search-nothing = Nothing found. Try fewer words or another spelling; muted and covered subjects are left out.
search-count = { $count ->
    [one] 1 found.
   *[other] { $count } found.
}
search-first = The best { $count } are shown.
search-near = Nothing is spelt exactly like that; these are close.
search-open-day = Open { $day }

# Share and remind.
share = Share
share-citation = Copy citation
share-link = Copy link
share-picture = Save picture
share-calendar = Save for your calendar
share-json = Save as JSON
share-copied = Copied.
share-not-copied = Not copied: the browser refused. Click into the page and try again.
share-saved = Saved to your downloads.
remind = Remind me
reminded = Reminder set
remind-before = { $days ->
    [0] Every year on the day
    [one] Every year, also the day before
   *[other] Every year, also { $days } days before
}
remind-next-only = Only the next time
remind-set-once = You will be reminded once.
remind-set = You will be reminded every year.
remind-forget = Forget the reminder
remind-forgotten = Forgotten.

# Feeds that a reader follows
feeds-note = Each feed is asked once a day at a moment of this installation’s own.
feed-kind = Kind
feed-kind-archive = Signed archive
feed-kind-json-feed = JSON Feed
feed-kind-wordpress = WordPress blog; the day is read from the titles
feed-kind-wikimedia = Wikipedia’s lists of the day, CC BY-SA 4.0
feed-kind-list = Lists of the day
feed-size = Size
feed-windowed = the days from yesterday to two weeks ahead are kept here, others come when you turn to them
feed-newest = of its newest { $count } posts; older ones are not read
feed-result = Result
feed-next = Next contact
feed-next-paused = paused
feed-key = Key
feed-key-note = SHA-256 of the publisher’s key. Compare it with what the publisher tells you elsewhere; from now on only this key is believed.
feed-trust = How much weight its records may have
feed-trust-note = Higher weights come earlier on a day.
feed-trust-1 = 1: always at the end
feed-trust-2 = 2: low
feed-trust-3 = 3: as most records
feed-trust-4 = 4: as its publisher says
feed-pause = Pause
feed-resume = Go on
feed-remove = Remove
feed-removed = Removed, with the records that it brought.
feed-paused = Paused. What it brought stays.
feed-resumed = It is asked again.
feed-ended = Its publisher has ended this feed. It is not asked any more; its records stay.
feed-lost = It has not answered well since { $since }. It is asked once a week; its records stay.
feed-left-out = Left out
feed-skipped = { $count ->
    [one] 1 item: { $why }
   *[other] { $count } items, the first one: { $why }
}
feed-add = Follow another feed
feed-add-label = Address of a page or feed
feed-add-note = A JSON Feed, a page that announces one, a WordPress blog, or Wikipedia in one of 14 languages.
feed-look = Look at it
feed-go-on = Go on to where it leads
feed-looking = Looking …
feed-not-found = Not followed: { $why }
feed-allow = Allow Daymark to reach { $host } and look again
feed-host = Host
feed-at-least = at least { $count }
feed-nothing-today = nothing today
feed-contacts = Contacts
feed-rhythm-day = { $host } is asked once a day, for the lists of today and tomorrow.
feed-rhythm-news = { $host } is asked once a day whether there is anything new.
feed-permission-note = The browser may ask whether Daymark may reach { $host }. Without it, Firefox shows the site a random number of this installation.
feed-subscribe = Follow
feed-known = You follow this feed already.
feed-followed = You follow it now. { $result }
feed-not-changed = Not done: { $why }
feed-more = More about this feed
feed-permission = Permission of the browser
feed-permission-yes = given
feed-permission-no = not given: its server is asked as any web page could ask it
feed-permit = Allow Daymark to reach { $host }
feed-key-later = shown after the first contact
feed-unsigned = not signed: you trust whoever runs { $host }
feed-remove-question = Remove this feed and the records that it brought? What you saved from it stays.
feed-remove-yes = Remove the feed
feeds-left-out = Left out: { $count }.
why-network = The server could not be reached: it is down, or does not let browsers read it. Check the address and your connection.
why-timeout = The server did not answer within 20 seconds. Try again later.
why-missing = There is nothing at this address (error { $status }). Check the address, or ask its publisher.
why-forbidden = The server does not let Daymark read it (error { $status }). Ask its publisher.
why-busy = The server has too much to do just now (error { $status }). Try again later.
why-fault = The server has a fault of its own (error { $status }). Try again later.
why-status = The server answered with error { $status }. Ask its publisher.
why-oversized = A file of it is larger than { $size } KiB, more than Daymark takes. Tell its publisher.
why-gone = Its publisher has ended this feed.
why-web-page = A web page came in place of the feed. Perhaps you must first sign in to your network, or the feed has moved: open its address in a tab.
why-not-json = The answer is cut short or is no feed. Try again; if it stays so, tell its publisher.
why-not-a-feed = The answer is not in the form of a feed. Check the address, or tell its publisher.
why-malformed = A file of it is not in the right form; perhaps a page of your network came in its place. Try again; if it stays so, tell its publisher.
why-format = It is written in the newer form { $format }. Update Daymark to read it.
why-signature = It is not signed by the key that it is known by: somebody else may have made it. Ask its publisher. If they have a new key, remove the feed and follow it again.
why-feed = The server sent another feed in its place. Tell its publisher.
why-rollback = The server offers an older edition than the one you have. If it stays so, tell its publisher.
why-equivocation = Two different editions carry the same number: one of them is false. Ask its publisher which.
why-fast-forward = The edition is dated more than two days ahead. Check the clock of this computer; if it is right, tell its publisher.
why-freeze = It has not been updated since { $since }, later than its publisher promised. If it stays so, ask them.
why-clock = The clock of this computer is behind the records that are here. Set it, then sync again.
why-manifest = Its table of contents is not the one that was signed; perhaps an upload is not finished. If it stays so, tell its publisher.
why-shard = A part of it is not the one that was signed; perhaps an upload is not finished. If it stays so, tell its publisher.
why-record = A record in it breaks rule { $rule } of the format, so nothing of this edition was taken. Tell its publisher.
why-limits = It holds more than Daymark takes of one feed. Tell its publisher.
why-address-long = The address is too long. Paste the address alone.
why-address-scheme = Daymark does not open addresses of this kind. Paste one that begins with https://.
why-address-form = This is no whole address. Write it like https://example.org/feed.json.
why-address-https = Only addresses that begin with https:// are accepted, so that nobody on the way can change what you read.
why-address-user = A name or password stands in the address. Leave it out.
why-address-port = The address names a port. Leave the number after the colon out.
why-address-ip = The address is a number. Write the name of the host.
why-address-local = The address lies in the local network, which Daymark never asks. Paste one on the web.
why-address-single = The name of the host is not whole. Write it like example.org.
why-leads-away = The address leads to another one that is not accepted.
why-leads-on = This address sends one on to another, and a browser does not say where before it has been there. It could be a device in your own network.
why-no-end = The page leads from one feed to the next and never to one that can be read. Paste the address of the feed itself.
why-no-feed = This page announces no feed that Daymark can read. Paste the address of a JSON Feed, or ask the site for one.
why-rss = This is an RSS or Atom feed, which does not say what day a text tells of. Look on the site for a JSON Feed.
why-no-wikipedia = Wikipedia has no lists of the day in this language: { $lang }. It has them in { $known }.
why-no-days = Nothing in it has a day that Daymark can read.
why-known = You follow this feed already.
why-too-many = You follow { $max } feeds, and that is the most. Remove one first.
why-stays = This feed is part of Daymark. You can pause it.
why-not-stored = The browser refused to store it. Free some disk space and try again.
why-not-a-subscription = This does not describe a feed.
why-stands-twice = It stands here twice; once is enough.
why-other-form = Its address is not in the usual form. Follow it by pasting its address above.
why-item-no-date = Its title tells no day.
why-item-many-dates = Its title tells more than one day.
why-item-no-title = It has no title.
why-item-no-id = It has no id.
why-item-same-id = Its id is taken by an earlier one.
why-item-no-anniversary = It tells of no anniversary.
why-item-maybe-bc = Its year may be BC, and the list does not say.
why-item-rule = It breaks rule { $rule } of the format.
why-item-other = Daymark cannot read it.
feeds-move = Take your feeds with you
feeds-export = Save as { $form }
feeds-import = Add feeds of a file
feeds-found = Feeds in the file: { $count }.
feeds-import-yes = Add them
feeds-imported = { $count ->
    [0] No feed was added.
    [one] 1 feed was added.
   *[other] { $count } feeds were added.
}
feeds-unreadable = This file holds no feeds that Daymark can read. Choose an OPML or JSON file.
contacts = What Daymark contacted
contacts-none = Nothing yet: Daymark has made no request.
contacts-note = The last 200 requests, newest first. Daymark contacts nobody else.
contacts-time = Time
contacts-bytes = Bytes
contacts-ok = received
same-event = The same event in your other feeds

# Saved and own anniversaries.
saved = Saved
calendar = Calendar
save = Save
remove = Remove
removed = Removed.
undo = Undo
undone = Put back.
preview = What the file holds
and-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
saved-none = Nothing saved yet. Open a record and choose “Save”: it stays here even when its feed goes away.
saved-on = saved { $day }
saved-remove = Remove { $title }
saved-gone = Its feed no longer has it. This is the copy that you saved.
saved-withdrawn = Its feed has withdrawn this record.
note = Private note
note-placeholder = Only you see this
own-days = Your own days
own-days-note = Birthdays, wedding days, days of your community. They stay on this machine and stand among the records of their day.
own-title = What
own-date = Day
own-date-unclear = Write a day, such as 5 April, or a day and a year, such as 5 April 1990.
own-as-settings = as in settings
own-add = Add
own-added = Added.
own-reminds = reminder: { $when }
own-import = Import a calendar (.ics) or a table (.csv)
own-found = { $count ->
    [0] No anniversaries found.
    [one] 1 anniversary found.
   *[other] { $count } anniversaries found.
}
own-left-out = { $count ->
    [one] 1 entry cannot be read and is left out:
   *[other] { $count } entries cannot be read and are left out:
}
own-add-found = { $count ->
    [one] Add it
   *[other] Add all { $count }
}
own-file-not-one = This is no calendar (.ics) and no table (.csv). Choose another file.
own-file-broken = The calendar is cut short or broken. Save it again from its program, then choose the new file.
own-file-empty = The calendar holds no entries.
own-file-columns = The table needs a column “title” and a column “date” in its first line.
left-out-no-day = it names no day
left-out-moving-day = its day moves from year to year
left-out-no-title = it has no title
left-out-many-days = it names more than one day
left-out-cancelled = it was cancelled
left-out-not-yearly = it does not come back once a year
left-out-twice = it stands in the file twice
backup = Backup
backup-note = Settings, feeds you follow, saved records with notes, your own days and reminders, in one file that you keep.
backup-open = Save or restore
backup-export = Save a backup
backup-exported = The backup was handed to the browser. It lies where your downloads go.
backup-restore = Restore from a backup
backup-of = Backup of { $day }
backup-saved = { $count ->
    [one] 1 saved record
   *[other] { $count } saved records
}
backup-own = { $count ->
    [one] 1 day of your own
   *[other] { $count } days of your own
}
backup-reminders = { $count ->
    [one] 1 reminder
   *[other] { $count } reminders
}
backup-feeds = { $count ->
    [0] No feeds
    [one] 1 feed
   *[other] { $count } feeds
}
backup-adds = What the backup holds is added to what is here. Nothing is removed.
backup-with-settings = Also replace the settings with those of the backup
backup-apply = Restore
backup-applied = Restored.
file-unreadable = The browser could not open the file. Choose it again.
file-too-large = The file is too large. Choose a smaller one.
backup-not-json = The file cannot be read. It may be cut off: choose another copy of it.
backup-not-a-backup = This is not a backup of Daymark. Choose a file that Daymark has saved.
backup-newer = A newer Daymark wrote this backup. Update Daymark, then restore it.
backup-problem-not-a-list = the list cannot be read
backup-problem-unreadable = it cannot be read
backup-problem-no-feed = it names no feed
backup-problem-no-day = it has no title or date
backup-problem-beyond = only the first { $most } are kept

# Calendar and planner.
year-before = Year before
year-after = Year after
year-note = The stronger a day’s colour, the weightier its records. A number marks a round anniversary.
year-note-followed = The stronger a day’s colour, the more of what you follow. A number marks a round anniversary.
month-shelf = Known to the month alone
year-shelf = Known to the year alone, in a round year
plan-days = How far to look
plan-next = { $days ->
    [365] A year
   *[other] { $days } days
}
plan-all-topics = All topics
plan-all-regions = All regions
plan-round-only = Round years only
plan-count = { $count ->
    [0] Nothing ahead in this selection. Look further, or choose fewer filters.
    [one] 1 anniversary ahead.
   *[other] { $count } anniversaries ahead.
}
plan-show-all = Show all { $count }
plan-ics = Save as calendar (.ics)
plan-csv = Save as table (.csv)
