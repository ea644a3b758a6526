# English. One message per line of the interface; arguments in braces.
app-name = Daymark
today = Today
previous-day = Previous day
next-day = Next day
go-to-day = { $day }
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
strip-label = Years of this day’s anniversaries
day-of-range = Day { $day } of { $of }
began = began
ended = ended
ongoing = ongoing
about-date = about this date
date-uncertain = date uncertain
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
sources-count = { $count ->
    [one] 1 source
   *[other] { $count } sources
}
names-of-place = Names of the place
name-used-by = { $name }, used by { $by }
date-note = About the date
settings = Settings
open-full-page = Open full page
anniversaries-count = { $count ->
    [0] No anniversaries
    [one] 1 anniversary
   *[other] { $count } anniversaries
}
empty-day = Nothing in your feeds for this day. Try another day, or look at your muted topics in settings.
muted-note = Muted topics are left out.
day-unreadable = The records of this day could not be read. Reload the page; if it stays like this, reinstall Daymark: your saved things are kept apart.
notice-refused = This browser profile does not let Daymark keep a database. You see the records that came with Daymark; updates are not kept.
notice-broken = Daymark’s store of records could not be opened. You see the records that came with Daymark; it will be filled again.
notice-newer = A newer Daymark wrote this store. Reload the browser to use it; nothing is written meanwhile.
notice-blocked = Another tab of an older Daymark holds the store. Close other Daymark tabs and reload.
notification-for-day = Daymark
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
notification = Daily notification
notify-me = Show one notification a day
notify-time = At
notify-on = On. The next one comes { $when }.
notify-off = Off. Nothing is shown and nothing is planned.
notify-denied = The browser did not allow notifications. Allow them for Daymark in the browser’s settings and switch this on again.
send-test = Send a test
test-sent = Sent. If you see nothing, allow notifications for this browser in your system’s settings.
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
sync-refused = Refused: { $why }. The records that you have stay as they are.
sync-unreachable = Not reached: { $why } The records that you have stay as they are.
sync-wait = Not asked: the last request was less than { $minutes } minutes ago.
storage-heading = What is stored
storage-works = Records are kept in the browser’s database and can be read offline.
