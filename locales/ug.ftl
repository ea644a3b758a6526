# Uyghur. Not checked by a native reader yet.
app-name = Daymark
list-comma = { "، " }
today = بۈگۈن
previous-day = ئالدىنقى كۈن
next-day = كېيىنكى كۈن
keys = كۇنۇپكىلار
keys-note = خەت يازمىغان ۋاقىتتا ھەممە بەتتە ئىشلەيدۇ.
keys-walk = ئىزدەش نەتىجىسى ۋە كالېنداردا: يۆتكىلىش
keys-close = ئوچۇق نەرسىنى تاقاش
keys-show = كۇنۇپكىلارنى كۆرسەت
single-keys = يەككە كۇنۇپكىلار
single-keys-note = Ctrl ياكى Alt سىز كۇنۇپكىلار، مەسىلەن ئىزدەش ئۈچۈن /. دەخلى قىلسا ئېتىۋېتىڭ.
close = تاقاش
turn-the-leaf = كۈن ۋاراقلاش
other-pages = باشقا بەتلەر
coming-up = يېقىندا
in-days = { $days ->
    [0] بۈگۈن
    [1] ئەتە
    [one] { $days } كۈندىن كېيىن
   *[other] { $days } كۈندىن كېيىن
}
also-on-this-day = بۇ كۈندە يەنە
this-month = بۇ ئاي
this-year = بۇ يىل
map-label = بۇ كۈندىكى ۋەقەلەر يۈز بەرگەن جايلار
day-of-range = { $of } كۈننىڭ { $day }-كۈنى
began = باشلاندى
ended = ئاخىرلاشتى
kept-for-leap-day = 29-فېۋرالنىڭ ئورنىدا
may-differ = كۆرۈنۈش ياكى ئېلانغا قاراپ بىر كۈن ياكى ئۇنىڭدىن ئارتۇق پەرقلىنىشى مۇمكىن
figures-killed = ھاياتىدىن ئايرىلغانلار
figures-injured = يارىلانغانلار
figures-detained = تۇتۇلغانلار
figures-executed = ئۆلۈم جازاسى بېرىلگەنلەر
figures-missing = يوقاپ كەتكەنلەر
figures-displaced = كۆچۈرۈلگەنلەر
figures-participants = قاتناشقانلار
figures-forces = كۈچلەر
figures-population = نوپۇس
figures-magnitude = دەرىجە
figures-money = پۇل
figures-other = باشقا سانلار
accounts-differ = بايانلار ئوخشاش ئەمەس
figures-note = ھەر بىر سان ئۇنى ئېيتقان تەرەپ بىلەن بىللە تۇرىدۇ؛ ھېچقايسىسى قوشۇلمايدۇ ۋە ئوتتۇرىچىسى ئېلىنمايدۇ.
what-people-said = كىشىلەر نېمە دېدى
sources = مەنبەلەر
names-of-place = جاينىڭ ناملىرى
settings = تەڭشەكلەر
open-full-page = تولۇق بەتنى ئېچىش
whole-record = تولۇق خاتىرە
anniversaries-count = { $count ->
    [0] خاتىرە كۈن يوق
    [one] { $count } خاتىرە كۈن
   *[other] { $count } خاتىرە كۈن
}
empty-day = بۇ كۈن ئۈچۈن قانىلىڭىزدا ھېچنېمە يوق. باشقا كۈننى سىناڭ ياكى تەڭشەكلەردىكى ئۈنسىز تېمىلارغا قاراڭ.
settings-saved = ساقلاندى.
settings-not-saved = ساقلانمىدى: توركۆرگۈ رەت قىلدى. دىسكىدا بوش ئورۇن چىقىرىپ قايتا سىناڭ.
appearance = كۆرۈنۈش
theme = ئۇسلۇب
theme-auto = سىستېمىدەك
theme-light = يورۇق
theme-dark = قاراڭغۇ
dates = چېسلالار
leap-day = ئادەتتىكى يىللاردا 29-فېۋرالنى بۇ كۈنى خاتىرىلەش
leap-feb28 = 28-فېۋرال
leap-mar1 = 1-مارت
leap-omit = پەقەت كەبىسە يىللاردا
notification = ئۇقتۇرۇشلار
notify-me = كۈندە بىر ئۇقتۇرۇش كۆرسىتىش
notify-time = سائەت
send-test = سىناق ئەۋەتىش
feeds = قانالار
feed-bundled = Daymark نىڭ ئۆز خاتىرىلىرى
storage-heading = نېمە ساقلانغان
storage-works = خاتىرىلەر توركۆرگۈنىڭ ساندانىدا ساقلىنىدۇ، تورسىز ئوقۇغىلى بولىدۇ.
record = خاتىرە
where-you-are = سىز تۇرغان جاي
where = قەيەردە
place-map-label = { $count ->
    [one] دۇنيا خەرىتىسىدىكى { $count } جاي
   *[other] دۇنيا خەرىتىسىدىكى { $count } جاي
}
place-administered = بۈگۈن باشقۇرىدىغان: { $country }
place-precision = { $km } كىلومېتىر ئىچىدە
name-status-official = رەسمىي نامى
name-status-endonym = شۇ يەرلىكلەرنىڭ ئاتىشى
name-status-exonym = سىرتتىن قويۇلغان نام
name-status-historical = بۇرۇنقى نامى
name-status-contested = تالاش-تارتىشتىكى نام
date = چېسلا
other-date = ياكى { $date }
kept-since = { $year } دىن بېرى خاتىرىلىنىدۇ
next-time = كېيىنكى قېتىم: { $day }، { $when }
next-years = { $count ->
    [one] ئۇ چاغدا { $count } يىل
   *[other] ئۇ چاغدا { $count } يىل
}
no-next-time = ئۇنىڭ ئۆز كۈنى يوق، شۇڭا بىرەر كۈنى قايتىپ كەلمەيدۇ.
corrections = تۈزىتىشلەر
correction-corrected = تۈزىتىلدى
correction-clarified = ئېنىقلاشتۇرۇلدى
correction-updated = يېڭىلاندى
record-withdrawn = بۇ خاتىرە قايتۇرۇۋېلىندى. ئۇلىنىشلار سەۋەبىنى تاپسۇن دەپ بۇ يەردە قالدى.
translated-from = { $language } دىن تەرجىمە قىلىنغان
translated-by-machine = ماشىنا تەرجىمىسى
translation-outdated = ئەسلى تېكىست شۇنىڭدىن كېيىن ئۆزگەرگەن
about-record = بۇ خاتىرە ھەققىدە
record-author = ئاپتور
record-licence = ئىجازەت
record-feed = قانال
record-topics = تېمىلار
record-regions = رايونلار
record-revision = تۈزىتىلگەن نۇسخا
people = كىشىلەر
person-born = تۇغۇلغان: { $date }
person-died = ۋاپات بولغان: { $date }
links = ئۇلىنىشلار
what-happened-when = نېمە قاچان يۈز بەردى
what-accounts-say = بايانلاردا دېيىلىشىچە
figure-as-of = { $date } گىچە
source-primary = بىرىنچى قول مەنبە
source-scholarly = ئىلمىي ئەسەر
source-reference = قامۇس ئەسەر
source-news = خەۋەر
source-official = رەسمىي مەنبە
source-advocacy = ھەق تەلەپ
source-read = { $day } ئوقۇلغان
source-archived = ئارخىپ نۇسخىسى
record-missing = بۇ خاتىرە بۇ يەردە يوق
record-missing-why = قانىلى چىقىرىۋېتىلگەن ياكى خاتىرە قايتۇرۇۋېلىنغان بولۇشى مۇمكىن. سىز ساقلىغانلار قانالدىن ئايرىم تۇرىدۇ.
open-today = بۈگۈننى ئېچىش
why = بۇنى نېمىشقا كۆرۈۋاتىمەن
why-weight = مۇھىملىقى 5 تىن { $weight }
why-round = يۇمىلاق يىل سانى
why-followed = سىز ئەگىشىۋاتقان: { $names }
why-feed = قانىلىنى سىز قوشقان
why-later-day = مەزگىلنىڭ كېيىنكى كۈنى
why-doubt = چېسلاسى گۇمانلىق
why-score = نومۇر
why-pinned = سىز مىقلىغان.
why-gentle = يۇمشاق باشلىنىش تاللىغىنىڭىز ئۈچۈن ئالدىدا.
why-promised = دەسلەپكى بەشى ئورۇن، ۋاقىت ۋە تېما جەھەتتە پەرقلەنسۇن دەپ ئالدىغا چىقىرىلدى.
why-likeness = ئالدىدىكىلەرگە بەك ئوخشىغاچقا { $points } نومۇر تۆۋەنلىتىلدى.
why-place = بۇ كۈندىكى { $count } نىڭ ئىچىدە { $place }-ئورۇندا.
why-note = بىر كۈننىڭ خاتىرىلىرى مۇشۇ ماشىنىدا ھېسابلانغان نومۇرى بويىچە تىزىلىدۇ. ئوقۇغانلىرىڭىز ھېسابلانمايدۇ.
why-change = ئەگىشىدىغانلىرىڭىزنى ئۆزگەرتىش
covered = يېپىلغان: { $subjects }
show-covered = كۆرسىتىش
name-politics = سىياسەت
name-law = قانۇن
name-independence = مۇستەقىللىق
name-human-rights = كىشىلىك ھوقۇق
name-protest = نارازىلىق
name-labour = ئەمگەك
name-women = ئاياللار
name-indigenous-minorities = يەرلىك خەلقلەر ۋە ئاز سانلىقلار
name-children = بالىلار
name-migration = كۆچمەنلىك
name-war-conflict = ئۇرۇش ۋە توقۇنۇش
name-atrocity = ۋەھشىيلىك
name-peace = تىنچلىق
name-disaster = ئاپەت
name-environment = مۇھىت
name-science = پەن
name-technology = تېخنىكا
name-medicine = تېبابەت
name-space = ئالەم بوشلۇقى
name-exploration = ئېكىسپېدىتسىيە
name-arts = سەنئەت
name-literature = ئەدەبىيات
name-music = مۇزىكا
name-film-stage = كىنو ۋە سەھنە
name-sport = تەنتەربىيە
name-religion = دىن
name-education = مائارىپ
name-economy = ئىقتىساد
name-daily-life = كۈندىلىك تۇرمۇش
name-killing = ئۆلتۈرۈش
name-mass-atrocity = كەڭ كۆلەملىك ۋەھشىيلىك
name-state-violence = دۆلەت زوراۋانلىقى
name-war = ئۇرۇش
name-sexual-violence = جىنسىي زوراۋانلىق
name-slavery = قۇللۇق
name-torture = قىيناش
name-suicide = ئۆزىنى ئۆلتۈرۈۋېلىش
name-child-harm = بالىلارغا زىيان
name-terrorism = تېررورلۇق
name-hate = نەپرەت
language = تىل
language-of-interface = كۆرۈنمە يۈز تىلى
language-auto = توركۆرگۈدەك
language-beta-note = بۇ تەرجىمىنى تېخى ئانا تىللىق ئوقۇرمەن تەكشۈرمىگەن. تەرجىمە قىلىنمىغانلار ئىنگلىزچە كۆرۈنىدۇ.
beta = سىناق
quiet-new-tab = جىمجىت يېڭى بەتكۈچ
quiet-new-tab-note = تېخىمۇ كۆپ سورىمىغۇچە پەقەت چېسلا.
show-this-day = بۇ كۈننى كۆرسىتىش
time-zone = بۈگۈننى بەلگىلەيدىغان ۋاقىت رايونى
time-zone-system = سىستېمىدەك
topics-and-regions = تېمىلار ۋە رايونلار
topics-note = ئەگەشكىنىڭىز ئالدىدا كېلىدۇ؛ ئۈنسىز قىلغىنىڭىز ھېچ يەردە چىقمايدۇ. ھەممىسى مۇشۇ كومپيۇتېردا ھېسابلىنىدۇ.
topics = تېمىلار
regions = رايونلار
follow = ئەگىشىش
mute = ئۈنسىز
cover = يېپىش
hard-subjects = ئېغىر تېمىلار
gentle-start = يۇمشاق باشلىنىش
gentle-start-note = باشقىسى بولسا، ئېغىر خاتىرە كۈننىڭ بېشىدا تۇرمايدۇ.
teachers-mode = ئوقۇتقۇچى ھالىتى
teachers-mode-note = جىنسىي زوراۋانلىق، قىيناش، ئۆزىنى ئۆلتۈرۈۋېلىش ۋە بالىلارغا زىيان تېمىلىرىنى «كۆرسىتىش» بېسىلغۇچە ياپىدۇ.
each-subject = ھەر بىر تېما
stored-records = خاتىرىلەر
stored-settings = تەڭشەكلەر ۋە ساقلىغانلىرىڭىز
stored-first-paint = تېز باشلاش نۇسخىسى
stored-all = توركۆرگۈ ھېسابلىغان جەمئىي مىقدار
size-kilobytes = { $size } kB
size-unknown = نامەلۇم
reset = تەڭشەكلەرنى ئەسلىگە قايتۇرۇش
reset-question = ھەممە تەڭشەكنى دەسلەپكى ھالىتىگە قايتۇرامسىز؟
reset-yes = قايتۇرۇش
erase = ھەممىنى ئۆچۈرۈش
erase-question = تەڭشەكلەر، ساقلانغانلار ۋە خاتىرىلەر ئۆچۈرۈلسۇنمۇ؟ Daymark بىرىنچى كۈندىكىدەك باشلىنىدۇ. ئەسلىگە كەلتۈرگىلى بولمايدۇ.
erase-yes = ئۆچۈرۈش
cancel = ۋاز كېچىش
welcome-step = { $step } / { $of }
welcome-title = ھەر كۈننىڭ تارىخى بار
welcome-topics = نېمىنى كۆپرەك كۆرگۈڭىز بار؟ ھەممىسىنى تەڭشەكلەردە ئۆزگەرتەلەيسىز.
welcome-next = كېيىنكى
welcome-skip = ئاتلاش
welcome-notify-title = كۈندە بىر جىمجىت ئۇقتۇرۇش؟
welcome-notify-note = سىز تاللىغان سائەتتە، كۈن ھەققىدە بىر قۇر، ئاۋازسىز. توركۆرگۈ Daymark قا رۇخسەت سورايدۇ.
welcome-notify-yes = ھەئە
welcome-notify-no = ياق، رەھمەت
search = ئىزدەش
saved = ساقلانغانلار
calendar = كالېندار
share = ھەمبەھىرلەش
share-citation = نەقىلنى كۆچۈرۈش
share-link = ئۇلىنىشنى كۆچۈرۈش
share-picture = رەسىمنى ساقلاش
share-calendar = كالېندارىڭىزغا ساقلاش
share-json = JSON قىلىپ ساقلاش
share-copied = كۆچۈرۈلدى.
share-not-copied = كۆچۈرۈلمىدى: توركۆرگۈ رەت قىلدى. بەتنى چېكىپ قايتا سىناڭ.
share-saved = چۈشۈرۈلگەنلەرگە ساقلاندى.
remind = ئەسلىتىش
reminded = ئەسلەتمە بېكىتىلدى
remind-before = { $days ->
    [0] شۇ كۈنى
    [one] { $days } كۈن بۇرۇن
   *[other] { $days } كۈن بۇرۇن
}
remind-set = ھەر يىلى ئەسلىتىلىدۇ.
remind-forget = ئەسلەتمىنى ئۇنتۇش
remind-forgotten = ئۇنتۇلدى.
revision-of = { $revision } · { $day }

name-001 = دۇنيا
name-010 = ئانتاركتىكا
name-002 = ئافرىقا
name-015 = شىمالىي ئافرىقا
name-202 = 202
name-011 = غەربىي ئافرىقا
name-014 = شەرقىي ئافرىقا
name-017 = ئوتتۇرا ئافرىقا
name-018 = جەنۇبىي ئافرىقا رايونى
name-019 = ئامېرىكا
name-003 = شىمالىي ئامېرىكا
name-021 = شىمالىي ئامېرىكا رايونى
name-419 = لاتىن ئامېرىكا
name-005 = جەنۇبىي ئامېرىكا
name-013 = ئوتتۇرا ئامېرىكا
name-029 = كارىب دېڭىزى
name-142 = ئاسىيا
name-030 = شەرقىي ئاسىيا
name-034 = جەنۇبىي ئاسىيا
name-035 = شەرقىي جەنۇبىي ئاسىيا
name-143 = ئوتتۇرا ئاسىيا
name-145 = غەربىي ئاسىيا
name-150 = ياۋروپا
name-039 = جەنۇبىي ياۋروپا
name-151 = شەرقىي ياۋروپا
name-154 = شىمالىي ياۋروپا
name-155 = غەربىي ياۋروپا
name-009 = ئوكيانىيە
name-053 = ئاۋسترالئاسىيا
name-054 = مېلانېسىيە
name-057 = مىكرونېزىيە رايونى
name-061 = پولىنىزىيە

ongoing = داۋاملاشماقتا
day-unreadable = بۇ كۈننىڭ خاتىرىلىرىنى ئوقۇغىلى بولمىدى. بەتنى قايتا ئېچىڭ؛ يەنە شۇنداق بولسا Daymark نى قايتا قاچىلاڭ: ساقلىغانلىرىڭىز ئايرىم تۇرىدۇ.
notice-refused = بۇ توركۆرگۈ Daymark نىڭ ساندان ساقلىشىغا يول قويمايدۇ. Daymark بىلەن كەلگەن خاتىرىلەرنى كۆرىسىز؛ يېڭىلاشلار ساقلانمايدۇ.
notice-broken = Daymark نىڭ خاتىرە ئامبىرىنى ئاچقىلى بولمىدى. بىللە كەلگەن خاتىرىلەرنى كۆرىسىز؛ ئامبار قايتا تولدۇرۇلىدۇ.
notice-newer = بۇ ئامبارنى يېڭىراق Daymark يازغان. ئىشلىتىش ئۈچۈن توركۆرگۈنى قايتا ئېچىڭ؛ ئۇ چاغقىچە ھېچنېمە يېزىلمايدۇ.
notice-blocked = كونا Daymark نىڭ باشقا بەتكۈچى ئامبارنى تۇتۇپ تۇرىدۇ. باشقا Daymark بەتكۈچلىرىنى تاقاپ قايتا ئېچىڭ.
clock-wrong = بۇ كومپيۇتېرنىڭ سائىتى خاتادەك قىلىدۇ: ئۇ { $now } دەيدۇ، لېكىن بۇ يەردە { $newest } دىكى خاتىرىلەر بار. ئۇنى توغرىلاڭ. ئۇنىڭغىچە ئۇقتۇرۇش كۆرسىتىلمەيدۇ، ئىمزالانغان قاناللاردىن سورالمايدۇ.
notice-unread = Daymark تەڭشەكلىرىڭىزنى ۋە ساقلىغانلىرىڭىزنى ئوقۇيالمىدى: توركۆرگۈ رەت قىلدى. ھازىر ئادەتتىكى تەڭشەكلەر كۆرۈنۈۋاتىدۇ، سىزنىڭ ھېچنېمىڭىز ئۆزگەرتىلمىدى. توركۆرگۈنى قايتا قوزغىتىڭ؛ پايدىسى بولمىسا، دىسكىدا ئازراق بوشلۇق چىقىرىڭ.
notice-lost = توركۆرگۈ Daymark سىز ئۈچۈن ساقلىغان نەرسىلەرنى يوقىتىپ قويدى: تەڭشەكلەر، ساقلانغان خاتىرىلەر ۋە ئىزاھلىرىڭىز، ئۆز كۈنلىرىڭىز، ئەسلەتمىلەر ۋە قانالار. ھەر كۈننىڭ خاتىرىلىرى تولۇق بار. زاپاس نۇسخىڭىز بولسا، تەڭشەكلەردە ئەسلىگە كەلتۈرۈڭ.
notify-on = ئوچۇق. كېيىنكىسى كېلىدۇ: { $when }.
notify-on-never = ئوچۇق، بىراق ھەپتىنىڭ ھەممە كۈنى تۆۋەندە چىقىرىۋېتىلگەن: ھېچنېمە كەلمەيدۇ.
notify-off = تاقاق. ھېچنېمە كۆرسىتىلمەيدۇ ۋە پىلانلانمايدۇ.
notify-denied = توركۆرگۈ ئۇقتۇرۇشقا يول قويمىدى. توركۆرگۈ تەڭشىكىدە Daymark قا يول قويۇپ، بۇنى قايتا ئېچىڭ.
test-sent = ئەۋەتىلدى.
notification-ready = بۈگۈنكى خاتىرىلەر تەييار.
notification-digest = { $count ->
    [one] كېلەركى { $days } كۈندە { $count } خاتىرە
   *[other] كېلەركى { $days } كۈندە { $count } خاتىرە
}
notify-quiet-days = ئۇقتۇرۇش كەلمەيدىغان كۈنلەر
notify-quiet-note = سىز سورىغان ئەسلەتمىلەر بۇ كۈنلەردىمۇ كېلىدۇ.
notify-digest = كېلەركى { $days } كۈننىڭ قىسقىچىسى
notify-digest-on = ھەر { $weekday }
notify-discreet = پىنھان: پەقەت بىر نەرسە بارلىقىنىلا ئېيتىش
notify-badge = قورال بالداق توپچىسىدا ئوقۇلمىغان خاتىرىلەر سانى
notify-muted = ئۇقتۇرۇشتىن چىقىرىۋېتىش
notify-muted-note = كۈننىڭ بېتىدە يەنىلا كۆرۈنىدۇ.
reminders = ئەسلەتمىلەر
reminders-none = تېخى يوق. بىر خاتىرىنى ئېچىپ «ئەسلىتىش» نى تاللاڭ.
reminder-yearly = ھەر يىلى
reminder-once = بىر قېتىم، { $day }
test-blocked = توركۆرگۈ Daymark ئۇقتۇرۇشلىرىنى توسۇۋاتىدۇ. توركۆرگۈ تەڭشىكىنىڭ شەخسىيەت ۋە بىخەتەرلىك بۆلىكىدە يول قويۇپ، قايتا سىناڭ.
test-help = ھېچنېمە كۆرۈنمىدى
test-help-win = Windows: تەڭشەك، سىستېما، ئۇقتۇرۇشنى ئېچىڭ. ئۇقتۇرۇشنى ۋە تىزىملىكتىكى توركۆرگۈنى ئېچىپ، «مالال قىلماڭ» نى تاقاڭ.
test-help-mac = macOS: سىستېما تەڭشىكى، ئۇقتۇرۇشنى ئېچىڭ. توركۆرگۈگە يول قويۇپ، فوكۇس ھالىتىنى تاقاڭ.
test-help-linux = Linux: ئۈستەل يۈزى تەڭشىكى، ئۇقتۇرۇشنى ئېچىڭ. توركۆرگۈنى ئېچىپ «مالال قىلماڭ» نى تاقاڭ. ئۇقتۇرۇش مۇلازىمىتى بولمىسا ھېچنېمە كۆرۈنمەيدۇ.
test-help-other = سىستېمىڭىزنىڭ ئۇقتۇرۇش تەڭشىكىنى ئېچىڭ. توركۆرگۈگە يول قويۇپ، «مالال قىلماڭ» نى تاقاڭ.
test-help-badge = سىستېما جىمجىت تۇرۇشى كېرەك بولسا، قورال بالداق توپچىسىدىكى ساننى ئېچىڭ.
feed-address = ئادرېس
feed-none = بۇ نەشرى توردىكى قانالغا ئەگەشمەيدۇ. خاتىرىلەر كېڭەيتىلمە بىلەن كېلىدۇ.
feed-version = خاتىرىلەر ۋاقتى
feed-applied = ئاخىرقى ئۆزگىرىش
feed-last-contact = ئاخىرقى ئالاقە
feed-never = ھېچقاچان
sync-now = ھازىر يېڭىلاش
sync-running = يېڭىلىق سوراۋاتىدۇ…
sync-unchanged = يېڭىلىق يوق.
sync-updated = { $days ->
    [one] يېڭىلاندى: { $days } كۈن ئۆزگەردى.
   *[other] يېڭىلاندى: { $days } كۈن ئۆزگەردى.
}
sync-refused = رەت قىلىندى: { $why } سىزدىكى خاتىرىلەر ئۆز پېتى قالىدۇ.
sync-unreachable = يەتكىلى بولمىدى: { $why } سىزدىكى خاتىرىلەر ئۆز پېتى قالىدۇ.
sync-wait = سورالمىدى: ئاخىرقى سوراش { $minutes } مىنۇت ئىچىدە بولغان.
search-label = { $count ->
    [one] { $count } خاتىرىدىن ئىزدەش
   *[other] { $count } خاتىرىدىن ئىزدەش
}
search-hint = سۆزلەر، خالىغان يېزىلىشتىكى ئىسىملار، يىل (1990)، «200 يىل ئىلگىرى» ياكى كۈن (5-ئاپرېل). يا ئوق كۇنۇپكىلىرى نەتىجىلەردە يۈرىدۇ؛ Enter بىرىنچىسىنى ئاچىدۇ.
search-preparing = ئىزدەش تەييارلىنىۋاتىدۇ…
search-failed = ئىزدەشنى باشلىغىلى بولمىدى. بەتنى قايتا ئېچىڭ؛ يەنە شۇنداق بولسا توركۆرگۈنى قايتا قوزغىتىڭ.
search-nothing = تېپىلمىدى. سۆزنى ئازايتىپ ياكى باشقىچە يېزىپ سىناڭ؛ ئۈنسىز ۋە يېپىق تېمىلار كىرگۈزۈلمەيدۇ.
search-count = { $count ->
    [one] { $count } تېپىلدى.
   *[other] { $count } تېپىلدى.
}
search-first = ئەڭ ياخشى { $count } ى كۆرسىتىلدى.
search-near = دەل شۇنداق يېزىلغىنى يوق؛ بۇلار يېقىن.
search-open-day = { $day } نى ئېچىش
remind-next-only = پەقەت كېيىنكى قېتىم
remind-set-once = بىر قېتىم ئەسلىتىلىدۇ.
feeds-note = ھەر بىر قانال كۈندە بىر قېتىم، مۇشۇ قاچىلاشقا خاس ۋاقىتتا سورىلىدۇ.
feed-kind = تۈرى
feed-kind-archive = ئىمزالىق ئارخىپ
feed-kind-wordpress = WordPress بلوگى؛ كۈنى ماۋزۇدىن ئوقۇلىدۇ
feed-kind-wikimedia = ۋىكىپېدىيەنىڭ كۈن تىزىملىكى، CC BY-SA 4.0
feed-kind-list = كۈن تىزىملىكلىرى
feed-size = چوڭلۇقى
feed-windowed = تۈنۈگۈندىن ئىككى ھەپتىگىچە بولغان كۈنلەر بۇ يەردە ساقلىنىدۇ، باشقىلىرى ئاچقاندا كېلىدۇ
feed-newest = ئەڭ يېڭى { $count } يازمىدىن؛ كونىلىرى ئوقۇلمايدۇ
feed-result = نەتىجە
feed-next = كېيىنكى ئالاقە
feed-next-paused = توختىتىلغان
feed-key = ئاچقۇچ
feed-key-note = تارقاتقۇچى ئاچقۇچىنىڭ SHA-256 قىممىتى. ئۇنىڭ باشقا يەردە ئېيتقىنى بىلەن سېلىشتۇرۇڭ؛ بۇنىڭدىن كېيىن پەقەت مۇشۇ ئاچقۇچقا ئىشىنىلىدۇ.
feed-trust = خاتىرىلىرىنىڭ سالمىقى
feed-trust-note = سالمىقى يۇقىرىسى كۈندە ئاۋۋال كېلىدۇ.
feed-trust-1 = 1: ھەمىشە ئاخىرىدا
feed-trust-2 = 2: تۆۋەن
feed-trust-3 = 3: كۆپ قىسىم خاتىرىلەردەك
feed-trust-4 = 4: تارقاتقۇچى ئېيتقاندەك
feed-pause = توختىتىش
feed-resume = داۋام قىلىش
feed-removed = ئېلىپ كەلگەن خاتىرىلىرى بىلەن چىقىرىۋېتىلدى.
feed-paused = توختىتىلدى. ئېلىپ كەلگىنى قالىدۇ.
feed-resumed = قايتا سورىلىدۇ.
feed-ended = تارقاتقۇچى بۇ قانالنى ئاخىرلاشتۇردى. ئەمدى سورالمايدۇ؛ خاتىرىلىرى قالىدۇ.
feed-lost = { $since } دىن بېرى ياخشى جاۋاب بەرمىدى. ھەپتىدە بىر سورىلىدۇ؛ خاتىرىلىرى قالىدۇ.
feed-left-out = قالدۇرۇلغان
feed-skipped = { $count ->
    [one] { $count } تۈر: { $why }
   *[other] { $count } تۈر، بىرىنچىسى: { $why }
}
feed-add = باشقا قانالغا ئەگىشىش
feed-add-label = بەت ياكى قانال ئادرېسى
feed-add-note = JSON Feed، ئۇنى ئېلان قىلغان بەت، WordPress بلوگى ياكى 14 تىلدىكى ۋىكىپېدىيە.
feed-look = قاراپ بېقىش
feed-go-on = باشلىغان يەرگە بېرىش
feed-looking = قاراۋاتىدۇ…
feed-not-found = ئەگىشىلمىدى: { $why }
feed-allow = Daymark نىڭ { $host } قا بېرىشىغا يول قويۇپ قايتا قاراش
feed-host = مۇلازىمېتىر
feed-at-least = ئەڭ ئاز { $count }
feed-nothing-today = بۈگۈن يوق
feed-contacts = ئالاقىلەر
feed-rhythm-day = { $host } تىن كۈندە بىر قېتىم بۈگۈن ۋە ئەتىنىڭ تىزىملىكى سورىلىدۇ.
feed-rhythm-news = { $host } تىن كۈندە بىر قېتىم يېڭىلىق بار-يوقى سورىلىدۇ.
feed-permission-note = توركۆرگۈ Daymark نىڭ { $host } قا بېرىشىنى سورىشى مۇمكىن. بولمىسا Firefox تور بېكەتكە مۇشۇ قاچىلاشنىڭ ئىختىيارىي سانىنى كۆرسىتىدۇ.
feed-known = بۇ قانالغا ئەگىشىپ بولغانسىز.
feed-followed = ئەمدى ئەگىشىۋاتىسىز. { $result }
feed-not-changed = بولمىدى: { $why }
feed-more = بۇ قانال ھەققىدە
feed-permission = توركۆرگۈنىڭ ئىجازىتى
feed-permission-yes = بېرىلگەن
feed-permission-no = بېرىلمىگەن: مۇلازىمېتىرى ھەرقانداق تور بەتتەك ئوقۇلىدۇ
feed-permit = Daymark نىڭ { $host } قا بېرىشىغا يول قويۇش
feed-key-later = بىرىنچى ئالاقىدىن كېيىن كۆرسىتىلىدۇ
feed-unsigned = ئىمزاسىز: سىز { $host } نى باشقۇرغۇچىغا ئىشىنىسىز
feed-remove-question = بۇ قانال ئېلىپ كەلگەن خاتىرىلىرى بىلەن چىقىرىۋېتىلسۇنمۇ؟ سىز ساقلىغانلار قالىدۇ.
feed-remove-yes = قانالنى چىقىرىۋېتىش
feeds-left-out = قالدۇرۇلدى: { $count }.
why-network = مۇلازىمېتىرغا يەتكىلى بولمىدى: توختىغان ياكى توركۆرگۈگە ئوقۇتمايدۇ. ئادرېس ۋە ئۇلىنىشنى تەكشۈرۈڭ.
why-timeout = مۇلازىمېتىر 20 سېكۇنتتا جاۋاب بەرمىدى. كېيىن سىناڭ.
why-missing = بۇ ئادرېستا ھېچنېمە يوق (خاتالىق { $status }). ئادرېسنى تەكشۈرۈڭ ياكى تارقاتقۇچىدىن سوراڭ.
why-forbidden = مۇلازىمېتىر Daymark قا ئوقۇتمايدۇ (خاتالىق { $status }). تارقاتقۇچىدىن سوراڭ.
why-busy = مۇلازىمېتىر ھازىر بەك ئالدىراش (خاتالىق { $status }). كېيىن سىناڭ.
why-fault = مۇلازىمېتىرنىڭ ئۆزىدە كاشىلا بار (خاتالىق { $status }). كېيىن سىناڭ.
why-status = مۇلازىمېتىر خاتالىق { $status } بىلەن جاۋاب بەردى. تارقاتقۇچىدىن سوراڭ.
why-oversized = بىر ھۆججىتى { $size } KiB دىن چوڭ، Daymark ئالمايدۇ. تارقاتقۇچىغا ئېيتىڭ.
why-gone = تارقاتقۇچى بۇ قانالنى ئاخىرلاشتۇردى.
why-web-page = قانال ئورنىغا تور بەت كەلدى. ئاۋۋال تورغا كىرىشىڭىز كېرەك ياكى قانال كۆچكەن بولۇشى مۇمكىن: ئادرېسىنى بەتكۈچتە ئېچىڭ.
why-not-json = جاۋاب كېسىلىپ قالغان ياكى قانال ئەمەس. قايتا سىناڭ؛ شۇنداق قالسا تارقاتقۇچىغا ئېيتىڭ.
why-not-a-feed = جاۋاب قانال شەكلىدە ئەمەس. ئادرېسنى تەكشۈرۈڭ ياكى تارقاتقۇچىغا ئېيتىڭ.
why-malformed = بىر ھۆججىتىنىڭ شەكلى توغرا ئەمەس؛ تورىڭىزنىڭ بىر بېتى كەلگەن بولۇشى مۇمكىن. قايتا سىناڭ؛ شۇنداق قالسا تارقاتقۇچىغا ئېيتىڭ.
why-format = ئۇ يېڭىراق { $format } شەكلىدە يېزىلغان. Daymark نى يېڭىلاڭ.
why-signature = ئۇ تونۇلغان ئاچقۇچ بىلەن ئىمزالانمىغان: باشقىلار ياسىغان بولۇشى مۇمكىن. تارقاتقۇچىدىن سوراڭ. ئاچقۇچى يېڭى بولسا، قانالنى چىقىرىۋېتىپ قايتا ئەگىشىڭ.
why-feed = مۇلازىمېتىر باشقا قانالنى ئەۋەتتى. تارقاتقۇچىغا ئېيتىڭ.
why-rollback = مۇلازىمېتىر سىزدىكىدىن كونا نەشرىنى بەردى. شۇنداق قالسا تارقاتقۇچىغا ئېيتىڭ.
why-equivocation = ئىككى پەرقلىق نەشرىنىڭ نومۇرى بىر: بىرى ساختا. قايسىسى ئىكەنلىكىنى تارقاتقۇچىدىن سوراڭ.
why-fast-forward = نەشرىنىڭ چېسلاسى ئىككى كۈندىن كۆپ ئالدىدا. كومپيۇتېرنىڭ سائىتىنى تەكشۈرۈڭ؛ توغرا بولسا تارقاتقۇچىغا ئېيتىڭ.
why-freeze = { $since } دىن بېرى يېڭىلانمىدى، تارقاتقۇچى ۋەدە قىلغاندىن ئۇزۇن. شۇنداق قالسا ئۇنىڭدىن سوراڭ.
why-clock = كومپيۇتېرنىڭ سائىتى بۇ يەردىكى خاتىرىلەردىن كېيىن قالغان. توغرىلاپ قايتا يېڭىلاڭ.
why-manifest = مۇندەرىجىسى ئىمزالانغىنى ئەمەس؛ يۈكلەش تۈگىمىگەن بولۇشى مۇمكىن. شۇنداق قالسا تارقاتقۇچىغا ئېيتىڭ.
why-shard = بىر قىسمى ئىمزالانغىنى ئەمەس؛ يۈكلەش تۈگىمىگەن بولۇشى مۇمكىن. شۇنداق قالسا تارقاتقۇچىغا ئېيتىڭ.
why-record = بىر خاتىرىسى { $rule } قائىدىسىگە خىلاپ، شۇڭا بۇ نەشرىدىن ھېچنېمە ئېلىنمىدى. تارقاتقۇچىغا ئېيتىڭ.
why-limits = Daymark بىر قانالدىن ئالىدىغاندىن كۆپ. تارقاتقۇچىغا ئېيتىڭ.
why-address-long = ئادرېس بەك ئۇزۇن. پەقەت ئادرېسنى چاپلاڭ.
why-address-scheme = Daymark بۇنداق ئادرېسنى ئاچمايدۇ. https:// بىلەن باشلانغاننى چاپلاڭ.
why-address-form = تولۇق ئادرېس ئەمەس. https://example.org/feed.json دەك يېزىڭ.
why-address-https = پەقەت https:// بىلەن باشلانغان ئادرېس قوبۇل قىلىنىدۇ، يولدا ھېچكىم ئوقۇغىنىڭىزنى ئۆزگەرتەلمىسۇن.
why-address-user = ئادرېستا ئىسىم ياكى پارول بار. ئېلىۋېتىڭ.
why-address-port = ئادرېستا ئېغىز بار. قوش چېكىتتىن كېيىنكى ساننى ئېلىۋېتىڭ.
why-address-ip = ئادرېس سان. مۇلازىمېتىرنىڭ نامىنى يېزىڭ.
why-address-local = ئادرېس يەرلىك توردا، Daymark ئۇنى سورىمايدۇ. توردىكى ئادرېسنى چاپلاڭ.
why-address-single = مۇلازىمېتىرنىڭ نامى تولۇق ئەمەس. example.org دەك يېزىڭ.
why-leads-away = ئادرېس قوبۇل قىلىنمايدىغان باشقا ئادرېسقا باشلايدۇ.
why-leads-on = بۇ ئادرېس باشقا بىر ئادرېسقا يوللايدۇ، توركۆرگۈ ئۇ يەرگە بارماي تۇرۇپ قەيەرلىكىنى ئېيتمايدۇ. ئۇ ئۆزىڭىزنىڭ تورىدىكى بىر ئۈسكۈنە بولۇشى مۇمكىن.
why-no-end = بەت قانالدىن قانالغا باشلايدۇ، ئوقۇغىلى بولىدىغىنىغا يەتمەيدۇ. قانالنىڭ ئۆز ئادرېسىنى چاپلاڭ.
why-no-feed = بۇ بەت Daymark ئوقۇيالايدىغان قانال ئېلان قىلمايدۇ. JSON Feed ئادرېسىنى چاپلاڭ ياكى تور بېكەتتىن سوراڭ.
why-rss = بۇ RSS ياكى Atom؛ تېكىستنىڭ قايسى كۈن ھەققىدە ئىكەنلىكىنى ئېيتمايدۇ. تور بېكەتتىن JSON Feed ئىزدەڭ.
why-no-wikipedia = ۋىكىپېدىيەدە بۇ تىلدا كۈن تىزىملىكى يوق: { $lang }. بار تىللار: { $known }.
why-no-days = ئۇنىڭدا Daymark ئوقۇيالايدىغان كۈن يوق.
why-known = بۇ قانالغا ئەگىشىپ بولغانسىز.
why-too-many = { $max } قانالغا ئەگەشتىڭىز، بۇ ئەڭ كۆپ. ئاۋۋال بىرنى چىقىرىۋېتىڭ.
why-stays = بۇ قانال Daymark نىڭ بىر قىسمى. توختىتىپ قويالايسىز.
why-not-stored = توركۆرگۈ ساقلاشنى رەت قىلدى. بوشلۇق ئېچىپ قايتا سىناڭ.
why-not-a-subscription = بۇ قانالنىڭ تەسۋىرى ئەمەس.
why-stands-twice = بۇ يەردە ئىككى قېتىم بار؛ بىرى يېتەرلىك.
why-other-form = ئادرېسى ئادەتتىكى شەكىلدە ئەمەس. ئادرېسىنى يۇقىرىغا چاپلاپ ئەگىشىڭ.
why-item-no-date = ماۋزۇسى كۈن ئېيتمايدۇ.
why-item-many-dates = ماۋزۇسى بىردىن كۆپ كۈن ئېيتىدۇ.
why-item-no-title = ماۋزۇسى يوق.
why-item-no-id = كىملىكى يوق.
why-item-same-id = كىملىكى ئالدىنقىسىدا بار.
why-item-no-anniversary = خاتىرە كۈننى ئېيتمايدۇ.
why-item-maybe-bc = يىلى مىلادىدىن بۇرۇن بولۇشى مۇمكىن؛ تىزىملىك ئېيتمايدۇ.
why-item-rule = { $rule } قائىدىسىگە خىلاپ.
why-item-other = Daymark ئوقۇيالمايدۇ.
feeds-move = قاناللىرىڭىزنى بىللە ئېلىپ كېتىڭ
feeds-export = { $form } قىلىپ ساقلاش
feeds-import = ھۆججەتتىكى قاناللارنى قوشۇش
feeds-found = ھۆججەتتىكى قانال: { $count }.
feeds-import-yes = قوشۇش
feeds-imported = { $count ->
    [0] قانال قوشۇلمىدى.
    [one] { $count } قانال قوشۇلدى.
   *[other] { $count } قانال قوشۇلدى.
}
feeds-unreadable = بۇ ھۆججەتتە Daymark ئوقۇيالايدىغان قانال يوق. OPML ياكى JSON ھۆججەت تاللاڭ.
contacts = Daymark نېمە بىلەن ئالاقىلاشتى
contacts-none = تېخى يوق: Daymark ھېچ تەلەپ ئەۋەتمىدى.
contacts-note = ئاخىرقى 200 تەلەپ، يېڭىسى ئاۋۋال. Daymark باشقا ھېچكىم بىلەن ئالاقىلاشمايدۇ.
contacts-time = ۋاقىت
contacts-ok = تاپشۇرۇۋېلىندى
save = ساقلاش
remove = چىقىرىۋېتىش
removed = چىقىرىۋېتىلدى.
undo = يېنىۋېلىش
undone = قايتۇرۇلدى.
preview = ھۆججەتنىڭ مەزمۇنى
and-more = { $count ->
    [one] يەنە { $count }
   *[other] يەنە { $count }
}
saved-none = تېخى ساقلانمىغان. بىر خاتىرىنى ئېچىپ «ساقلاش» نى تاللاڭ: قانىلى يوقالسىمۇ بۇ يەردە قالىدۇ.
saved-on = { $day } ساقلانغان
saved-remove = { $title } نى چىقىرىۋېتىش
saved-gone = قانىلىدا ئەمدى يوق. بۇ سىز ساقلىغان نۇسخا.
saved-withdrawn = قانىلى بۇ خاتىرىنى قايتۇرۇۋالدى.
note = شەخسىي ئىزاھات
note-placeholder = پەقەت سىز كۆرىسىز
own-days = ئۆز كۈنلىرىڭىز
own-days-note = تۇغۇلغان كۈن، توي كۈنى، جامائىتىڭىزنىڭ كۈنلىرى. مۇشۇ كومپيۇتېردا قالىدۇ ۋە شۇ كۈننىڭ خاتىرىلىرى ئارىسىدا كۆرۈنىدۇ.
own-title = نېمە
own-date = كۈن
own-date-unclear = كۈننى، مەسىلەن 5-ئاپرېل، ياكى كۈن ۋە يىلنى، مەسىلەن 5-ئاپرېل 1990 دەپ يېزىڭ.
own-as-settings = تەڭشەكلەردىكىدەك
own-add = قوشۇش
own-added = قوشۇلدى.
own-reminds = ئەسلەتمە: { $when }
own-import = كالېندار ({ ".ics" }) ياكى جەدۋەل ({ ".csv" }) كىرگۈزۈش
own-found = { $count ->
    [0] خاتىرە كۈن تېپىلمىدى.
    [one] { $count } خاتىرە كۈن تېپىلدى.
   *[other] { $count } خاتىرە كۈن تېپىلدى.
}
own-left-out = { $count ->
    [one] { $count } تۈرنى ئوقۇغىلى بولمىدى، قالدۇرۇلدى:
   *[other] { $count } تۈرنى ئوقۇغىلى بولمىدى، قالدۇرۇلدى:
}
own-add-found = { $count ->
    [one] قوشۇش ({ $count })
   *[other] ھەممىسىنى قوشۇش ({ $count })
}
own-file-not-one = بۇ يا كالېندار ({ ".ics" }) يا جەدۋەل ({ ".csv" }) ئەمەس. باشقا ھۆججەت تاللاڭ.
own-file-broken = كالېندار كەم ياكى بۇزۇق. قايتا ساقلاپ يېڭى ھۆججەتنى تاللاڭ.
own-file-empty = كالېنداردا تۈر يوق.
own-file-columns = جەدۋەلنىڭ بىرىنچى قۇرىدا «title» ۋە «date» ئىستونى بولۇشى كېرەك.
left-out-no-day = كۈنى ئېيتىلمىغان
left-out-moving-day = كۈنى يىلدىن يىلغا ئۆزگىرىدۇ
left-out-no-title = ماۋزۇسى يوق
left-out-many-days = بىردىن كۆپ كۈن ئېيتىلغان
left-out-cancelled = بىكار قىلىنغان
left-out-not-yearly = يىلدا بىر قېتىم تەكرارلانمايدۇ
left-out-twice = ھۆججەتتە ئىككى قېتىم بار
backup = زاپاس نۇسخا
backup-note = تەڭشەكلەر، قاناللار، ئىزاھاتلىق ساقلانغان خاتىرىلەر، ئۆز كۈنلىرىڭىز ۋە ئەسلەتمىلەر سىز ساقلايدىغان بىر ھۆججەتتە.
backup-open = زاپاسلاش ياكى ئەسلىگە كەلتۈرۈش
backup-export = زاپاس نۇسخا ساقلاش
backup-exported = زاپاس نۇسخا توركۆرگۈگە بېرىلدى. چۈشۈرۈلگەنلەر ئىچىدە.
backup-restore = زاپاس نۇسخىدىن ئەسلىگە كەلتۈرۈش
backup-of = { $day } دىكى زاپاس نۇسخا
backup-saved = { $count ->
    [one] { $count } ساقلانغان خاتىرە
   *[other] { $count } ساقلانغان خاتىرە
}
backup-own = { $count ->
    [one] { $count } ئۆز كۈنىڭىز
   *[other] { $count } ئۆز كۈنىڭىز
}
backup-reminders = { $count ->
    [one] { $count } ئەسلەتمە
   *[other] { $count } ئەسلەتمە
}
backup-feeds = { $count ->
    [0] قانال يوق
    [one] { $count } قانال
   *[other] { $count } قانال
}
backup-adds = زاپاس نۇسخىدىكىسى بۇ يەردىكىگە قوشۇلىدۇ. ھېچنېمە چىقىرىۋېتىلمەيدۇ.
backup-with-settings = تەڭشەكلەرنىمۇ زاپاس نۇسخىدىكىگە ئالماشتۇرۇش
backup-apply = ئەسلىگە كەلتۈرۈش
backup-applied = ئەسلىگە كەلتۈرۈلدى.
file-unreadable = تور كۆرگۈچ ھۆججەتنى ئاچالمىدى. قايتا تاللاڭ.
file-too-large = ھۆججەت بەك چوڭ. كىچىكرەكىنى تاللاڭ.
backup-not-json = ھۆججەتنى ئوقۇغىلى بولمىدى. كېسىلىپ قالغان بولۇشى مۇمكىن: باشقا نۇسخىسىنى تاللاڭ.
backup-not-a-backup = بۇ Daymark نىڭ زاپاس نۇسخىسى ئەمەس. Daymark ساقلىغان ھۆججەتنى تاللاڭ.
backup-newer = بۇ نۇسخىنى يېڭىراق Daymark يازغان. Daymark نى يېڭىلاپ ئاندىن كەلتۈرۈڭ.
backup-problem-not-a-list = تىزىملىكنى ئوقۇغىلى بولمىدى
backup-problem-unreadable = ئوقۇغىلى بولمىدى
backup-problem-no-feed = قانىلى يېزىلمىغان
backup-problem-no-day = ماۋزۇسى ياكى چېسلاسى يوق
backup-problem-beyond = پەقەت ئالدىنقى { $most } ى ساقلىنىدۇ
year-before = ئالدىنقى يىل
year-after = كېيىنكى يىل
year-note = كۈننىڭ رەڭگى قانچە كۈچلۈك بولسا، خاتىرىلىرى شۇنچە مۇھىم. سان يۇمىلاق يىلنى بىلدۈرىدۇ.
year-note-followed = كۈننىڭ رەڭگى قانچە كۈچلۈك بولسا، سىز ئەگەشكەنلەر شۇنچە كۆپ. سان يۇمىلاق يىلنى بىلدۈرىدۇ.
month-shelf = پەقەت ئېيى مەلۇم
year-shelf = پەقەت يىلى مەلۇم، يۇمىلاق يىلدا
plan-days = قانچىلىك يىراققا قاراش
plan-next = { $days ->
    [365] بىر يىل
    [one] { $days } كۈن
   *[other] { $days } كۈن
}
plan-all-topics = ھەممە تېمىلار
plan-all-regions = ھەممە رايونلار
plan-round-only = پەقەت يۇمىلاق يىللار
plan-count = { $count ->
    [0] بۇ تاللاشتا ئالدىدا ھېچنېمە يوق. يىراقراق قاراڭ ياكى شەرتنى ئازايتىڭ.
    [one] ئالدىدا { $count } خاتىرە كۈن بار.
   *[other] ئالدىدا { $count } خاتىرە كۈن بار.
}
plan-show-all = ھەممىسىنى كۆرسىتىش: { $count }
plan-ics = كالېندار قىلىپ ساقلاش ({ ".ics" })
plan-csv = جەدۋەل قىلىپ ساقلاش ({ ".csv" })
reminder-when = { $days ->
    [0] شۇ كۈنى
    [one] { $days } كۈن بۇرۇن
   *[other] { $days } كۈن بۇرۇن
}
feed-records = خاتىرىلەر
reminder-remove = چىقىرىۋېتىش
reminder-removed = چىقىرىۋېتىلدى.
feed-remove = چىقىرىۋېتىش
feed-subscribe = ئەگىشىش
notify-digest-none = ھېچقاچان
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = چوڭلۇقى
same-event = باشقا قاناللىرىڭىزدىكى شۇ ۋەقە
