# Tibetan. Not checked by a native reader yet.
app-name = Daymark
list-comma = { "། " }
today = དེ་རིང་།
previous-day = ཉིན་སྔོན་མ།
next-day = ཉིན་རྗེས་མ།
keys = མཐེབ་ཀོག
keys-note = ཡི་གེ་མི་འབྲི་བའི་སྐབས་ཤོག་ངོས་ཚང་མར་ལས་ཀ་བྱེད།
keys-walk = འཚོལ་འབྲས་དང་ལོ་ཐོའི་ནང་། འགྲོ་བ།
keys-close = ཁ་ཕྱེ་བ་དེ་རྒྱག
keys-show = མཐེབ་ཀོག་སྟོན།
single-keys = མཐེབ་གཅིག
single-keys-note = Ctrl དང་ Alt མེད་པའི་མཐེབ་ཀོག དཔེར་ན་འཚོལ་བར་ /། བར་ཆད་བྱེད་ན་སྒོ་རྒྱག
close = སྒོ་རྒྱག
turn-the-leaf = ཤོག་ལྷེ་སློག་པ།
other-pages = ཤོག་ངོས་གཞན།
coming-up = འབྱུང་འགྱུར།
in-days = { $days ->
    [0] དེ་རིང་།
    [1] སང་ཉིན།
   *[other] ཉིན་{ $days }་ནང་།
}
also-on-this-day = ཉིན་འདིར་ད་དུང་།
this-month = ཟླ་འདི།
this-year = ལོ་འདི།
map-label = ཉིན་འདིའི་བྱུང་བ་བྱུང་ས།
day-of-range = ཉིན་{ $of }་ནས་{ $day }་པ།
began = འགོ་བཙུགས།
ended = མཇུག་རྫོགས།
kept-for-leap-day = ཟླ་༢་ཚེས་༢༩་ཀྱི་ཚབ།
may-differ = མཐོང་བའམ་བསྒྲགས་པ་ལ་གཞིགས་ནས་ཉིན་གཅིག་གམ་དེ་ལས་མང་བའི་ཁྱད་པར་ཡོང་སྲིད།
figures-killed = སྲོག་ཤོར་བ།
figures-injured = རྨས་མ།
figures-detained = འཛིན་བཟུང་།
figures-executed = སྲོག་ཁྲིམས།
figures-missing = རྒྱུས་མེད།
figures-displaced = གནས་སྤོར།
figures-participants = ཞུགས་མཁན།
figures-forces = དཔུང་ཤུགས།
figures-population = མི་འབོར།
figures-magnitude = ཚད།
figures-money = དངུལ།
figures-other = གྲངས་གཞན།
accounts-differ = བཤད་ཚུལ་མི་འདྲ།
figures-note = གྲངས་རེ་རེ་དེ་བཤད་མཁན་དང་མཉམ་དུ་བཞག་ཡོད། གང་ཡང་བསྡོམས་པའམ་ཆ་སྙོམས་བརྩིས་མེད།
what-people-said = མི་རྣམས་ཀྱིས་གང་བཤད།
sources = འབྱུང་ཁུངས།
names-of-place = ས་ཆའི་མིང་།
settings = སྒྲིག་བཀོད།
open-full-page = ཤོག་ངོས་ཧྲིལ་པོ་ཁ་འབྱེད།
whole-record = ཟིན་ཐོ་ཧྲིལ་པོ།
anniversaries-count = { $count ->
    [0] དྲན་གསོའི་ཉིན་མེད།
   *[other] དྲན་གསོ་{ $count }
}
empty-day = ཁྱེད་ཀྱི་ཁྱབ་བསྒྲགས་ནང་ཉིན་འདིར་གང་ཡང་མི་འདུག ཉིན་གཞན་ཞིག་ལ་གཟིགས་པའམ་སྒྲིག་བཀོད་ནང་གི་བརྗོད་གཞི་ལ་གཟིགས་རོགས།
settings-saved = ཉར་ཚགས་བྱས་ཟིན།
settings-not-saved = ཉར་ཚགས་མ་ཐུབ། བརྡ་ཚོལ་ཆས་ཀྱིས་བཀག་པ་རེད། སྡེར་མའི་ནང་ས་སྟོང་བཟོས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
appearance = རྣམ་པ།
theme = བརྗོད་དོན་གྱི་མདོག
theme-auto = མ་ལག་ལྟར།
theme-light = དཀར་པོ།
theme-dark = ནག་པོ།
dates = ཚེས་གྲངས།
leap-day = ལོ་དཀྱུས་མར་ཟླ་༢་ཚེས་༢༩་འདིར་བརྩི།
leap-feb28 = ཟླ་༢་ཚེས་༢༨
leap-mar1 = ཟླ་༣་ཚེས་༡
leap-omit = ཟླ་ཤོལ་ལོ་ཁོ་ན།
notification = བརྡ་ཁྱབ།
notify-me = ཉིན་རེར་བརྡ་ཁྱབ་གཅིག་སྟོན།
notify-time = ཆུ་ཚོད།
send-test = ཚོད་ལྟ་གཏོང་།
feeds = ཁྱབ་བསྒྲགས།
feed-bundled = Daymark རང་གི་ཟིན་ཐོ།
storage-heading = གང་ཉར་ཚགས་བྱས་ཡོད།
storage-works = ཟིན་ཐོ་རྣམས་བརྡ་ཚོལ་ཆས་ཀྱི་གཞི་གྲངས་མཛོད་ནང་ཡོད་ཅིང་དྲ་བ་མེད་པར་ཀློག་ཐུབ།
record = ཟིན་ཐོ།
where-you-are = ཁྱེད་གང་དུ་ཡོད།
where = གང་དུ།
place-map-label = { $count ->
   *[other] འཛམ་གླིང་ས་ཁྲའི་སྟེང་གི་ས་ཆ་{ $count }
}
place-administered = དེང་སྐབས་དོ་དམ་བྱེད་མཁན། { $country }
place-precision = སྤྱི་ལེ་{ $km }་ཡི་ནང་།
name-status-official = གཞུང་འབྲེལ་གྱི་མིང་།
name-status-endonym = ས་གནས་མི་མང་གི་མིང་།
name-status-exonym = ཕྱི་ནས་བཏགས་པའི་མིང་།
name-status-historical = སྔོན་གྱི་མིང་།
name-status-contested = རྩོད་པ་ཅན་གྱི་མིང་།
date = ཚེས་གྲངས།
other-date = ཡང་ན་ { $date }
kept-since = { $year } ནས་བརྩི་བཞིན་པ།
next-time = ཐེངས་རྗེས་མ། { $day } { $when }
next-years = { $count ->
   *[other] དེ་དུས་ལོ་{ $count }
}
no-next-time = འདི་ལ་རང་གི་ཉིན་མེད་པས་ཉིན་གང་དུའང་སླར་མི་འཁོར།
corrections = བཅོས་པ།
correction-corrected = བཅོས་པ།
correction-clarified = གསལ་བཤད།
correction-updated = གསར་སྒྱུར།
record-withdrawn = ཟིན་ཐོ་འདི་ཕྱིར་འཐེན་བྱས་ཟིན། འབྲེལ་ཐག་རྣམས་ཀྱིས་རྒྱུ་མཚན་རྙེད་ཕྱིར་འདིར་བཞག་ཡོད།
translated-from = { $language } ནས་བསྒྱུར་བ།
translated-by-machine = འཕྲུལ་ཆས་ཀྱིས།
translation-outdated = དེ་རྗེས་མ་ཡིག་འགྱུར་འདུག
about-record = ཟིན་ཐོ་འདིའི་སྐོར།
record-author = རྩོམ་པ་པོ།
record-licence = ཆོག་མཆན།
record-feed = ཁྱབ་བསྒྲགས།
record-topics = བརྗོད་གཞི།
record-regions = ས་ཁུལ།
record-revision = བཅོས་ཐེངས།
people = མི་སྣ།
person-born = འཁྲུངས། { $date }
person-died = འདས། { $date }
links = འབྲེལ་ཐག
what-happened-when = ནམ་གང་བྱུང་།
what-accounts-say = ལོ་རྒྱུས་ཁག་ལས་གང་བཤད།
figure-as-of = { $date } བར།
source-primary = འབྱུང་ཁུངས་དངོས།
source-scholarly = ཞིབ་འཇུག
source-reference = ཟུར་ལྟའི་དཔེ་ཆ།
source-news = གསར་འགྱུར།
source-official = གཞུང་འབྲེལ་འབྱུང་ཁུངས།
source-advocacy = རྒྱབ་སྐྱོར།
source-read = { $day } བཀླགས།
source-archived = ཉར་ཚགས་འདྲ་བཤུས།
record-missing = ཟིན་ཐོ་འདི་འདིར་མི་འདུག
record-missing-why = ཁྱབ་བསྒྲགས་དེ་བསུབས་པའམ་ཟིན་ཐོ་ཕྱིར་འཐེན་བྱས་ཡོད་སྲིད། ཁྱེད་ཀྱིས་ཉར་བ་རྣམས་ལོགས་སུ་ཡོད།
open-today = དེ་རིང་ཁ་འབྱེད།
why = འདི་ཅིའི་ཕྱིར་མཐོང་།
why-weight = གལ་ཆེའི་ཚད་ 5 ནས་ { $weight }
why-round = ལོ་གྲངས་ཧྲིལ་པོ།
why-followed = ཁྱེད་ཀྱིས་རྗེས་འབྲང་། { $names }
why-feed = ཁྱབ་བསྒྲགས་འདི་ཁྱེད་ཀྱིས་བསྣན།
why-later-day = ཡུན་ཚད་ཀྱི་ཉིན་རྗེས་མ།
why-doubt = ཚེས་གྲངས་ལ་དོགས་པ་ཡོད།
why-score = སྐར་མ།
why-pinned = ཁྱེད་ཀྱིས་གཏན་འཁེལ་བྱས།
why-gentle = འཇམ་པོའི་འགོ་འཛུགས་བདམས་པས་ཐོག་མར་ཡོད།
why-promised = ཐོག་མའི་ལྔ་པོ་གནས་དང་དུས། བརྗོད་གཞི་བཅས་མི་འདྲ་བའི་ཕྱིར་སྔོན་ལ་བཞག
why-likeness = སྔོན་མ་དང་འདྲ་དྲགས་པས་སྐར་མ་{ $points }་མར་བཅག
why-place = ཉིན་འདིའི་{ $count }ནང་ཨང་{ $place }།
why-note = ཉིན་གཅིག་གི་ཟིན་ཐོ་རྣམས་སྐར་མའི་གོ་རིམ་ལྟར་འཁོད། སྐར་མ་འཕྲུལ་འཁོར་འདིར་རྩིས་པ་ཡིན། ཁྱེད་ཀྱིས་གང་ཀློག་པ་མི་རྩི།
why-change = རྗེས་འདེད་བྱེད་པ་རྣམས་བསྒྱུར།
covered = བཀབ་པ། { $subjects }
show-covered = སྟོན།
name-politics = སྲིད་དོན།
name-law = ཁྲིམས་ལུགས།
name-independence = རང་བཙན།
name-human-rights = འགྲོ་བ་མིའི་ཐོབ་ཐང་།
name-protest = ངོ་རྒོལ།
name-labour = ངལ་རྩོལ།
name-women = བུད་མེད།
name-indigenous-minorities = གདོད་མའི་མི་རིགས་དང་གྲངས་ཉུང་།
name-children = བྱིས་པ།
name-migration = གནས་སྤོ།
name-war-conflict = དམག་དང་འཁྲུག་པ།
name-atrocity = གདུག་རྩུབ།
name-peace = ཞི་བདེ།
name-disaster = གནོད་འཚེ།
name-environment = ཁོར་ཡུག
name-science = ཚན་རིག
name-technology = འཕྲུལ་རིག
name-medicine = གསོ་རིག
name-space = བར་སྣང་།
name-exploration = འཚོལ་ཞིབ།
name-arts = སྒྱུ་རྩལ།
name-literature = རྩོམ་རིག
name-music = རོལ་དབྱངས།
name-film-stage = གློག་བརྙན་དང་གར་སྟེགས།
name-sport = ལུས་རྩལ།
name-religion = ཆོས་ལུགས།
name-education = སློབ་གསོ།
name-economy = དཔལ་འབྱོར།
name-daily-life = ཉིན་རེའི་འཚོ་བ།
name-killing = གསོད་པ།
name-mass-atrocity = རྒྱ་ཆེའི་གདུག་རྩུབ།
name-state-violence = རྒྱལ་ཁབ་ཀྱི་དྲག་སྤྱོད།
name-war = དམག
name-sexual-violence = འཁྲིག་པའི་དྲག་སྤྱོད།
name-slavery = བྲན་གཡོག
name-torture = མནར་གཅོད།
name-suicide = རང་སྲོག་གཅོད་པ།
name-child-harm = བྱིས་པར་གནོད་པ།
name-terrorism = འཇིགས་སྐུལ།
name-hate = ཞེ་སྡང་།
language = སྐད་ཡིག
language-of-interface = མཐུད་ངོས་ཀྱི་སྐད་ཡིག
language-auto = བརྡ་ཚོལ་ཆས་ལྟར།
language-beta-note = ཡིག་སྒྱུར་འདི་ད་དུང་ཕ་སྐད་ཤེས་མཁན་གྱིས་ཞིབ་བཤེར་བྱས་མེད། མ་བསྒྱུར་བ་རྣམས་དབྱིན་ཡིག་ནང་ཡོད།
beta = ཚོད་ལྟ།
quiet-new-tab = ཞི་འཇམ་གྱི་ཤོག་བྱང་གསར་པ།
quiet-new-tab-note = དེ་ལས་མང་བ་མ་དྲིས་བར་ཚེས་གྲངས་ཁོ་ན།
show-this-day = ཉིན་འདི་སྟོན།
time-zone = དེ་རིང་གཏན་འཁེལ་བྱེད་པའི་དུས་ཁུལ།
time-zone-system = མ་ལག་ལྟར།
topics-and-regions = བརྗོད་གཞི་དང་ས་ཁུལ།
topics-note = རྗེས་འབྲང་བ་རྣམས་སྔོན་ལ་ཡོང་། ཁ་བཀག་པ་རྣམས་གང་དུའང་མི་སྟོན། ཚང་མ་འཕྲུལ་ཆས་འདིའི་ནང་བརྩི།
topics = བརྗོད་གཞི།
regions = ས་ཁུལ།
follow = རྗེས་འབྲང་།
mute = ཁ་བཀག
cover = བཀབ།
hard-subjects = བརྗོད་གཞི་ལྕི་མོ།
gentle-start = འཇམ་པོའི་འགོ་འཛུགས།
gentle-start-note = གཞན་ཡོད་ན་ཟིན་ཐོ་ལྕི་མོ་ཉིན་གྱི་ཐོག་མར་མི་འཇོག
teachers-mode = དགེ་རྒན་གྱི་རྣམ་པ།
teachers-mode-note = འཁྲིག་པའི་དྲག་སྤྱོད། མནར་གཅོད། རང་སྲོག་གཅོད་པ། བྱིས་པར་གནོད་པ་བཅས་「སྟོན」མ་མནན་བར་བཀབ།
each-subject = བརྗོད་གཞི་རེ་རེ།
stored-records = ཟིན་ཐོ།
stored-settings = སྒྲིག་བཀོད་དང་ཁྱེད་ཀྱིས་ཉར་བ།
stored-first-paint = མགྱོགས་པོར་འགོ་འཛུགས་པའི་འདྲ་བཤུས།
stored-all = བརྡ་ཚོལ་ཆས་ཀྱིས་བརྩིས་པའི་ཁྱོན་བསྡོམས།
size-kilobytes = { $size } kB
size-unknown = མི་ཤེས།
reset = སྒྲིག་བཀོད་སླར་གསོ།
reset-question = སྒྲིག་བཀོད་ཚང་མ་ཐོག་མའི་གནས་སུ་སླར་གསོ་དགོས་སམ།
reset-yes = སླར་གསོ།
erase = ཚང་མ་བསུབ།
erase-question = སྒྲིག་བཀོད་དང་ཉར་བ། ཟིན་ཐོ་བཅས་བསུབ་བམ། Daymark ཉིན་དང་པོ་ལྟར་འགོ་འཛུགས། ཕྱིར་ལྡོག་མི་ཐུབ།
erase-yes = བསུབ།
cancel = འདོར།
welcome-step = { $of } ནས་ { $step }
welcome-title = ཉིན་རེར་ལོ་རྒྱུས་རེ་ཡོད།
welcome-topics = གང་མང་ཙམ་གཟིགས་འདོད་ཡོད་དམ། ཚང་མ་སྒྲིག་བཀོད་ནང་བརྗེ་ཆོག
welcome-next = རྗེས་མ།
welcome-skip = མཆོང་།
welcome-notify-title = ཉིན་རེར་ཞི་འཇམ་བརྡ་ཁྱབ་གཅིག
welcome-notify-note = ཁྱེད་ཀྱི་ཆུ་ཚོད་དུ་ཉིན་གྱི་སྐོར་ཐིག་གཅིག སྒྲ་མེད། བརྡ་ཚོལ་ཆས་ཀྱིས་ Daymark ལ་ཆོག་མཆན་འདྲི་ངེས།
welcome-notify-yes = ལགས་སོ།
welcome-notify-no = མི་དགོས། ཐུགས་རྗེ་ཆེ།
search = འཚོལ།
saved = ཉར་བ།
calendar = ལོ་ཐོ།
share = མཉམ་སྤྱོད།
share-citation = ལུང་དྲངས་འདྲ་བཤུས།
share-link = འབྲེལ་ཐག་འདྲ་བཤུས།
share-picture = པར་ཉར་ཚགས།
share-calendar = ལོ་ཐོའི་ཕྱིར་ཉར་ཚགས།
share-json = JSON དུ་ཉར་ཚགས།
share-copied = འདྲ་བཤུས་བྱས་ཟིན།
share-not-copied = འདྲ་བཤུས་མ་ཐུབ། བརྡ་ཚོལ་ཆས་ཀྱིས་བཀག ཤོག་ངོས་མནན་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
share-saved = ཕབ་ལེན་ནང་ཉར་ཚགས་བྱས་ཟིན།
remind = དྲན་སྐུལ།
reminded = དྲན་སྐུལ་བཞག་ཡོད།
remind-before = { $days ->
    [0] ཉིན་དེར།
   *[other] ཉིན་{ $days }་སྔོན་ལ།
}
remind-set = ལོ་རེར་དྲན་སྐུལ་གཏོང་།
remind-forget = དྲན་སྐུལ་བསུབ།
remind-forgotten = བསུབས་ཟིན།
revision-of = { $revision } · { $day }

name-001 = འཛམ་གླིང་།
name-010 = ལྷོ་སྣེ་གླིང་།
name-002 = ཨ་ཕི་རི་ཀ
name-015 = བྱང་ཨ་ཕི་རི་ཀ
name-202 = ས་ཧ་རའི་ལྷོའི་ཨ་ཕི་རི་ཀ
name-011 = ནུབ་ཨ་ཕི་རི་ཀ
name-014 = ཤར་ཨ་ཕི་རི་ཀ
name-017 = དབུས་ཨ་ཕི་རི་ཀ
name-018 = ལྷོ་ཨ་ཕི་རི་ཀ
name-019 = ཨ་མེ་རི་ཀ
name-003 = བྱང་ཨ་མེ་རི་ཀའི་གླིང་།
name-021 = བྱང་ཨ་མེ་རི་ཀ
name-419 = ལ་ཊིན་ཨ་མེ་རི་ཀ
name-005 = ལྷོ་ཨ་མེ་རི་ཀ
name-013 = དབུས་ཨ་མེ་རི་ཀ
name-029 = ཀ་རི་བེན།
name-142 = ཨེ་ཤི་ཡ།
name-030 = ཤར་ཨེ་ཤི་ཡ།
name-034 = ལྷོ་ཨེ་ཤི་ཡ།
name-035 = ལྷོ་ཤར་ཨེ་ཤི་ཡ།
name-143 = དབུས་ཨེ་ཤི་ཡ།
name-145 = ནུབ་ཨེ་ཤི་ཡ།
name-150 = ཡོ་རོབ།
name-039 = ལྷོ་ཡོ་རོབ།
name-151 = ཤར་ཡོ་རོབ།
name-154 = བྱང་ཡོ་རོབ།
name-155 = ནུབ་ཡོ་རོབ།
name-009 = མཚོ་གླིང་ཆེན་མོ།
name-053 = ཨོས་ཊི་རེ་ལི་ཡ་དང་ནིའུ་ཛི་ལེནྜ།
name-054 = མེ་ལ་ནི་ཤི་ཡ།
name-057 = མའི་ཀྲོ་ནི་ཤི་ཡ།
name-061 = པོ་ལི་ནི་ཤི་ཡ།

ongoing = མུ་མཐུད་བཞིན་པ།
day-unreadable = ཉིན་འདིའི་ཟིན་ཐོ་ཀློག་མ་ཐུབ། ཤོག་ངོས་བསྐྱར་འབྱེད་གནང་། མ་ཐུབ་ན་ Daymark བསྐྱར་འཇུག་གནང་། ཉར་བ་རྣམས་ལོགས་སུ་ཡོད།
notice-refused = བརྡ་ཚོལ་ཆས་འདིས་གཞི་གྲངས་མཛོད་མི་ཆོག མཉམ་དུ་ཡོང་བའི་ཟིན་ཐོ་མཐོང་། གསར་བསྒྱུར་མི་ཉར།
notice-broken = ཟིན་ཐོའི་མཛོད་མ་ཕྱེ། མཉམ་དུ་ཡོང་བའི་ཟིན་ཐོ་མཐོང་། མཛོད་སླར་འགེངས་ངེས།
notice-newer = མཛོད་འདི་ Daymark གསར་པས་བྲིས། བརྡ་ཚོལ་ཆས་བསྐྱར་འབྱེད་གནང་། དེའི་བར་གང་ཡང་མི་འབྲི།
notice-blocked = Daymark རྙིང་པའི་ཤོག་བྱང་གཞན་གྱིས་མཛོད་བཟུང་འདུག དེ་བརྒྱབ་ནས་བསྐྱར་འབྱེད་གནང་།
<<<<<<< HEAD
clock-wrong = འཕྲུལ་ཆས་འདིའི་ཆུ་ཚོད་ནོར་འདུག { $now } ཞེས་བསྟན་ཡང་འདིར་ { $newest } ཡི་ཟིན་ཐོ་ཡོད། བཅོས་རོགས། དེའི་བར་བརྡ་ཁྱབ་མི་སྟོན་ཞིང་མིང་རྟགས་ཅན་གྱི་ཁྱབ་བསྒྲགས་ལ་མི་འདྲི།
=======
notice-unread = Daymark ཡིས་ཁྱེད་ཀྱི་སྒྲིག་འགོད་དང་ཁྱེད་ཀྱིས་ཉར་བ་རྣམས་ཀློག་མི་ཐུབ། བརྡ་ཚོལ་ཆས་ཀྱིས་འགོག་གི་འདུག ད་ལྟ་སྤྱིར་བཏང་གི་སྒྲིག་འགོད་མངོན་ཡོད། ཁྱེད་ཀྱི་གང་ཡང་བསྒྱུར་མེད། བརྡ་ཚོལ་ཆས་བསྐྱར་དུ་སྒོ་ཕྱེས། དེས་མ་ཕན་ན། སྡུད་སྡེར་ནང་བར་སྟོང་བཟོས།
>>>>>>> 04ecdbf (Every operation fails once: what cannot be read is no longer overwritten, nothing owed is forgotten, a backup is restored in one step)
notify-on = སྤར་ཡོད། རྗེས་མ། { $when }
notify-on-never = སྤར་ཡོད་ཀྱང་གཤམ་དུ་གཟའ་ཚང་མ་དོར་ཡོད། གང་ཡང་མི་ཡོང་།
notify-off = གསད་ཡོད། གང་ཡང་མི་སྟོན།
notify-denied = བརྡ་ཚོལ་ཆས་ཀྱིས་བརྡ་ཁྱབ་མ་བཀྲོལ། སྒྲིག་བཀོད་ནང་ Daymark ལ་ཆོག་མཆན་གནང་ནས་སླར་སྤོར།
test-sent = བཏང་ཟིན།
notification-ready = དེ་རིང་གི་དྲན་གསོ་འགྲིག་ཟིན།
notification-digest = { $count ->
   *[other] ཉིན་{ $days }་ནང་དྲན་གསོ་{ $count }
}
notify-quiet-days = བརྡ་ཁྱབ་མེད་པའི་ཉིན།
notify-quiet-note = ཁྱེད་ཀྱི་དྲན་སྐུལ་ཉིན་འདི་རྣམས་སུའང་ཡོང་།
notify-digest = ཉིན་{ $days }་ཀྱི་བསྡུས་དོན།
notify-digest-on = { $weekday } རེར།
notify-discreet = གསང་བ། དངོས་པོ་ཞིག་ཡོད་པ་ཁོ་ན་བརྗོད།
notify-badge = མཐེབ་གནོན་སྟེང་མ་བཀླགས་པའི་གྲངས།
notify-muted = བརྡ་ཁྱབ་ལས་དོར།
notify-muted-note = ཉིན་གྱི་ཤོག་ངོས་སུ་སྟོན་མུས།
reminders = དྲན་སྐུལ།
reminders-none = ད་དུང་མེད། ཟིན་ཐོ་ཞིག་ཕྱེས་ནས་「དྲན་སྐུལ」འདེམས།
reminder-yearly = ལོ་རེར།
reminder-once = ཐེངས་གཅིག { $day }
test-blocked = བརྡ་ཚོལ་ཆས་ཀྱིས་ Daymark བརྡ་ཁྱབ་བཀག་འདུག སྒྲིག་བཀོད་ནང་ཆོག་མཆན་གནང་ནས་སླར་ཚོད་ལྟ་གནང་།
test-help = གང་ཡང་མི་མཐོང་།
test-help-win = Windows: སྒྲིག་བཀོད། མ་ལག བརྡ་ཁྱབ། བརྡ་ཁྱབ་དང་བརྡ་ཚོལ་ཆས་སྤོར། 「མ་དཀྲུག」གསོད།
test-help-mac = macOS: མ་ལག་སྒྲིག་བཀོད། བརྡ་ཁྱབ། བརྡ་ཚོལ་ཆས་ལ་ཆོག་མཆན་གནང་།
test-help-linux = Linux: ཅོག་ངོས་སྒྲིག་བཀོད། བརྡ་ཁྱབ། བརྡ་ཚོལ་ཆས་སྤོར། བརྡ་ཁྱབ་ཞབས་ཞུ་མེད་ན་གང་ཡང་མི་མཐོང་།
test-help-other = མ་ལག་གི་བརྡ་ཁྱབ་སྒྲིག་བཀོད་ཕྱེས་ནས་བརྡ་ཚོལ་ཆས་ལ་ཆོག་མཆན་གནང་།
test-help-badge = མ་ལག་ཞི་འཇམ་དགོས་ན་མཐེབ་གནོན་སྟེང་གི་གྲངས་སྤོར།
feed-address = ཁ་བྱང་།
feed-none = པར་གཞི་འདིས་དྲ་བའི་ཁྱབ་བསྒྲགས་མི་འབྲང་། ཟིན་ཐོ་རྣམས་མཉམ་དུ་ཡོང་།
feed-version = ཟིན་ཐོའི་དུས།
feed-applied = འགྱུར་བ་མཐའ་མ།
feed-last-contact = འབྲེལ་བ་མཐའ་མ།
feed-never = ནམ་ཡང་མེད།
sync-now = ད་ལྟ་མཉམ་སྒྲིག
sync-running = གསར་པ་འདྲི་བཞིན་པ…
sync-unchanged = གསར་པ་མེད།
sync-updated = { $days ->
   *[other] གསར་སྒྱུར། ཉིན་{ $days }་འགྱུར།
}
sync-refused = ངོས་མ་བླངས། { $why } ཁྱེད་ཀྱི་ཟིན་ཐོ་སོར་བཞག
sync-unreachable = མ་འབྱོར། { $why } ཁྱེད་ཀྱི་ཟིན་ཐོ་སོར་བཞག
sync-wait = མ་དྲིས། སྐར་མ་{ $minutes }་ནང་དྲིས་ཟིན།
search-label = { $count ->
   *[other] དྲན་གསོ་{ $count }་ནང་འཚོལ།
}
search-hint = ཚིག མིང་། ལོ (1990) 「ལོ་200སྔོན་ལ」 ཡང་ན་ཉིན། མདའ་མཐེབ་ཀྱིས་འགྲུལ། Enter དང་པོ་འབྱེད།
search-preparing = འཚོལ་བཤེར་གྲ་སྒྲིག་བཞིན་པ…
search-failed = འཚོལ་བཤེར་འགོ་མ་ཚུགས། ཤོག་ངོས་བསྐྱར་འབྱེད། མ་ཐུབ་ན་བརྡ་ཚོལ་ཆས་བསྐྱར་འབྱེད།
search-nothing = མ་རྙེད། ཚིག་ཉུང་བའམ་དག་ཆ་གཞན་ཚོད་ལྟ་གནང་། ཁ་བཀག་དང་བཀབ་པ་རྣམས་མེད།
search-count = { $count ->
   *[other] { $count }་རྙེད།
}
search-first = ལེགས་ཤོས་{ $count }་སྟོན།
search-near = དག་ཆ་དེ་རང་མེད། འདི་རྣམས་ཉེ་བ་ཡིན།
search-open-day = { $day } ཁ་འབྱེད།
remind-next-only = ཐེངས་རྗེས་མ་ཁོ་ན།
remind-set-once = ཐེངས་གཅིག་དྲན་སྐུལ་གཏོང་།
feeds-note = ཁྱབ་བསྒྲགས་རེ་རེ་ཉིན་རེར་ཐེངས་གཅིག་འདྲི།
feed-kind = རིགས།
feed-kind-archive = མཚན་རྟགས་ཡོད་པའི་ཡིག་མཛོད།
feed-kind-wordpress = WordPress དྲ་དེབ། ཉིན་ཁ་བྱང་ནས་ཀློག
feed-kind-wikimedia = ཝི་ཀི་པི་ཌི་ཡའི་ཉིན་ཐོ། CC BY-SA 4.0
feed-kind-list = ཉིན་ཐོ།
feed-size = ཆེ་ཆུང་།
feed-windowed = ཁ་སང་ནས་བདུན་ཕྲག་གཉིས་བར་འདིར་ཉར། གཞན་རྣམས་ཕྱེ་དུས་ཡོང་།
feed-result = འབྲས་བུ།
feed-next = འབྲེལ་བ་རྗེས་མ།
feed-next-paused = མཚམས་བཞག
feed-key = ལྡེ་མིག
feed-key-note = སྤེལ་མཁན་གྱི་ལྡེ་མིག་གི་ SHA-256 ས་གཞན་ནས་བཤད་པ་དང་བསྡུར་གནང་། ད་ནས་འདི་ཁོ་ནར་ཡིད་ཆེས།
feed-trust = ཟིན་ཐོའི་གལ་ཚད།
feed-trust-note = གལ་ཚད་མཐོ་བ་སྔོན་ལ་ཡོང་།
feed-trust-1 = 1: རྟག་ཏུ་མཐའ་མར།
feed-trust-2 = 2: དམའ་བ།
feed-trust-3 = 3: ཕལ་ཆེར་ལྟར།
feed-trust-4 = 4: སྤེལ་མཁན་ལྟར།
feed-pause = མཚམས་འཇོག
feed-resume = མུ་མཐུད།
feed-removed = ཟིན་ཐོ་བཅས་བསུབས་ཟིན།
feed-paused = མཚམས་བཞག་ཟིན། ཁྱེར་ཡོང་བ་རྣམས་གནས།
feed-resumed = སླར་འདྲི་བཞིན་པ།
feed-ended = སྤེལ་མཁན་གྱིས་མཚམས་བཅད། ད་མི་འདྲི། ཟིན་ཐོ་གནས།
feed-lost = { $since } ནས་ལན་ཡག་པོ་མ་བྱུང་། བདུན་རེར་ཐེངས་གཅིག་འདྲི། ཟིན་ཐོ་གནས།
feed-left-out = དོར་བ།
feed-skipped = { $count ->
   *[other] { $count }་ དང་པོ། { $why }
}
feed-add = ཁྱབ་བསྒྲགས་གཞན་རྗེས་འབྲང་།
feed-add-label = ཤོག་ངོས་སམ་ཁྱབ་བསྒྲགས་ཀྱི་ཁ་བྱང་།
feed-add-note = JSON Feed, དེ་བསྒྲགས་པའི་ཤོག་ངོས། WordPress དྲ་དེབ། ཡང་ན་སྐད་ཡིག་14་ཀྱི་ཝི་ཀི་པི་ཌི་ཡ།
feed-look = ལྟ་བ།
feed-go-on = དེས་ཁྲིད་སར་འགྲོ་བ།
feed-looking = ལྟ་བཞིན་པ…
feed-not-found = རྗེས་མ་འབྲང་། { $why }
feed-allow = Daymark ལ་ { $host } འབྱོར་ཆོག་པ་གནང་ནས་སླར་ལྟ།
feed-host = ཞབས་ཞུ་ཆས།
feed-at-least = ཉུང་མཐར་{ $count }
feed-nothing-today = དེ་རིང་མེད།
feed-contacts = འབྲེལ་བ།
feed-rhythm-day = { $host } ལ་ཉིན་རེར་དེ་རིང་དང་སང་ཉིན་གྱི་ཐོ་འདྲི།
feed-rhythm-news = { $host } ལ་ཉིན་རེར་གསར་པ་འདྲི།
feed-permission-note = བརྡ་ཚོལ་ཆས་ཀྱིས་ { $host } འབྱོར་ཆོག་མཆན་འདྲི་སྲིད། མེད་ན་ Firefox ཡིས་འཇུག་སྒྲིག་འདིའི་རང་མོས་གྲངས་སྟོན།
feed-known = སྔོན་ནས་རྗེས་འབྲང་ཡོད།
feed-followed = ད་རྗེས་འབྲང་ཡོད། { $result }
feed-not-changed = མ་བྱུང་། { $why }
feed-more = ཁྱབ་བསྒྲགས་འདིའི་སྐོར།
feed-permission = བརྡ་ཚོལ་ཆས་ཀྱི་ཆོག་མཆན།
feed-permission-yes = ཡོད།
feed-permission-no = མེད། དྲ་ཤོག་གང་རུང་ལྟར་ཀློག
feed-permit = Daymark ལ་ { $host } འབྱོར་ཆོག་པ་གནང་།
feed-key-later = འབྲེལ་བ་དང་པོའི་རྗེས་སྟོན།
feed-unsigned = མཚན་རྟགས་མེད། { $host } སྐྱོང་མཁན་ལ་ཡིད་ཆེས་བྱེད།
feed-remove-question = ཁྱབ་བསྒྲགས་འདི་ཟིན་ཐོ་བཅས་བསུབ་བམ། ཁྱེད་ཀྱིས་ཉར་བ་གནས།
feed-remove-yes = ཁྱབ་བསྒྲགས་བསུབ།
feeds-left-out = དོར་བ། { $count }
why-network = ཞབས་ཞུ་ཆས་ལ་མ་འབྱོར། མཚམས་བཞག་པའམ་བརྡ་ཚོལ་ཆས་ལ་ཀློག་མི་འཇུག ཁ་བྱང་དང་མཐུད་ལམ་བརྟག
why-timeout = སྐར་ཆ་20ནང་ལན་མ་བྱུང་། རྗེས་སུ་ཚོད་ལྟ་གནང་།
why-missing = ཁ་བྱང་འདིར་གང་ཡང་མེད (ནོར་འཁྲུལ་ { $status })། ཁ་བྱང་བརྟག་པའམ་སྤེལ་མཁན་ལ་དྲིས།
why-forbidden = ཞབས་ཞུ་ཆས་ཀྱིས་ Daymark ལ་ཀློག་མི་འཇུག (ནོར་འཁྲུལ་ { $status })། སྤེལ་མཁན་ལ་དྲིས།
why-busy = ཞབས་ཞུ་ཆས་བྲེལ་ཆེ (ནོར་འཁྲུལ་ { $status })། རྗེས་སུ་ཚོད་ལྟ་གནང་།
why-fault = ཞབས་ཞུ་ཆས་རང་ལ་སྐྱོན་ཤོར (ནོར་འཁྲུལ་ { $status })། རྗེས་སུ་ཚོད་ལྟ་གནང་།
why-status = ཞབས་ཞུ་ཆས་ཀྱིས་ནོར་འཁྲུལ་ { $status } ལན་བཏབ། སྤེལ་མཁན་ལ་དྲིས།
why-oversized = ཡིག་ཆ་གཅིག་ { $size } KiB ལས་ཆེ། Daymark ཡིས་མི་ལེན། སྤེལ་མཁན་ལ་ཤོད།
why-gone = སྤེལ་མཁན་གྱིས་ཁྱབ་བསྒྲགས་འདི་མཚམས་བཅད།
why-web-page = ཁྱབ་བསྒྲགས་ཀྱི་ཚབ་ཏུ་དྲ་ཤོག་བྱུང་། དྲ་བར་ནང་འཛུལ་དགོས་པའམ་ཁྱབ་བསྒྲགས་སྤོས་ཡོད་སྲིད། ཁ་བྱང་ཤོག་བྱང་ནང་ཕྱེས།
why-not-json = ལན་ཆད་པའམ་ཁྱབ་བསྒྲགས་མ་རེད། སླར་ཚོད་ལྟ་གནང་། དེ་ལྟར་གནས་ན་སྤེལ་མཁན་ལ་ཤོད།
why-not-a-feed = ལན་ཁྱབ་བསྒྲགས་ཀྱི་དབྱིབས་མ་རེད། ཁ་བྱང་བརྟག་པའམ་སྤེལ་མཁན་ལ་ཤོད།
why-malformed = ཡིག་ཆ་གཅིག་དབྱིབས་མི་འགྲིག དྲ་བའི་ཤོག་ངོས་བྱུང་སྲིད། སླར་ཚོད་ལྟ་གནང་། དེ་ལྟར་གནས་ན་སྤེལ་མཁན་ལ་ཤོད།
why-format = དབྱིབས་གསར་པ་ { $format } རེད། Daymark གསར་སྒྱུར་གནང་།
why-signature = ཤེས་པའི་ལྡེ་མིག་གི་མཚན་རྟགས་མེད། གཞན་གྱིས་བཟོས་ཡོད་སྲིད། སྤེལ་མཁན་ལ་དྲིས། ལྡེ་མིག་གསར་པ་ཡིན་ན་བསུབས་ནས་སླར་རྗེས་འབྲང་།
why-feed = ཞབས་ཞུ་ཆས་ཀྱིས་ཁྱབ་བསྒྲགས་གཞན་བཏང་། སྤེལ་མཁན་ལ་ཤོད།
why-rollback = ཁྱེད་ཀྱི་ལས་རྙིང་བ་བྱུང་། དེ་ལྟར་གནས་ན་སྤེལ་མཁན་ལ་ཤོད།
why-equivocation = མི་འདྲ་བ་གཉིས་ལ་ཨང་གཅིག གཅིག་རྫུན་མ་རེད། གང་ཡིན་སྤེལ་མཁན་ལ་དྲིས།
why-fast-forward = ཚེས་གྲངས་ཉིན་གཉིས་ལས་མང་བ་སྔོན་རེད། འཕྲུལ་ཆས་ཀྱི་ཆུ་ཚོད་བརྟག འགྲིག་ན་སྤེལ་མཁན་ལ་ཤོད།
why-freeze = { $since } ནས་གསར་སྒྱུར་མེད། སྤེལ་མཁན་གྱི་ཁས་ལེན་ལས་རིང་། དེ་ལྟར་གནས་ན་དྲིས།
why-clock = འཕྲུལ་ཆས་ཀྱི་ཆུ་ཚོད་འདིའི་ཟིན་ཐོ་ལས་རྗེས་ལུས། བཅོས་ནས་མཉམ་སྒྲིག
why-manifest = དཀར་ཆག་མཚན་རྟགས་བཀོད་པ་དེ་མ་རེད། བསྐུར་ཚར་མེད་སྲིད། དེ་ལྟར་གནས་ན་སྤེལ་མཁན་ལ་ཤོད།
why-shard = ཆ་ཤས་གཅིག་མཚན་རྟགས་བཀོད་པ་དེ་མ་རེད། བསྐུར་ཚར་མེད་སྲིད། དེ་ལྟར་གནས་ན་སྤེལ་མཁན་ལ་ཤོད།
why-record = ཟིན་ཐོ་གཅིག་གིས་སྒྲིག་གཞི་ { $rule } དང་འགལ། དེས་ན་གང་ཡང་མ་བླངས། སྤེལ་མཁན་ལ་ཤོད།
why-limits = Daymark ཡིས་ལེན་པ་ལས་མང་། སྤེལ་མཁན་ལ་ཤོད།
why-address-long = ཁ་བྱང་རིང་དྲགས། ཁ་བྱང་ཁོ་ན་སྦྱོར།
why-address-scheme = Daymark ཡིས་ཁ་བྱང་འདི་འདྲ་མི་འབྱེད། https:// ཡིས་འགོ་འཛུགས་པ་སྦྱོར།
why-address-form = ཁ་བྱང་ཚང་བ་མ་རེད། https://example.org/feed.json ལྟར་བྲིས།
why-address-https = https:// ཁོ་ན་ལེན། ལམ་དུ་སུས་ཀྱང་མི་བསྒྱུར་བའི་ཆེད།
why-address-user = ཁ་བྱང་ནང་མིང་ངམ་གསང་ཨང་འདུག སུབས།
why-address-port = ཁ་བྱང་ནང་སྒོ་ཨང་འདུག རྗེས་ཀྱི་གྲངས་སུབས།
why-address-ip = ཁ་བྱང་གྲངས་རེད། ཞབས་ཞུ་ཆས་ཀྱི་མིང་བྲིས།
why-address-local = ས་གནས་དྲ་བའི་ཁ་བྱང་རེད། Daymark ཡིས་མི་འདྲི། དྲ་རྒྱའི་ཁ་བྱང་སྦྱོར།
why-address-single = ཞབས་ཞུ་ཆས་ཀྱི་མིང་མི་ཚང་། example.org ལྟར་བྲིས།
why-leads-away = ཁ་བྱང་འདིས་མི་ལེན་པའི་ཁ་བྱང་གཞན་ལ་ཁྲིད།
why-leads-on = ཁ་བྱང་འདིས་ཁ་བྱང་གཞན་ཞིག་ལ་གཏོང་གི་འདུག དེར་མ་སླེབས་གོང་བལྟ་ཆས་ཀྱིས་གང་ཡིན་མི་ཤོད། ཁྱེད་རང་གི་དྲ་རྒྱའི་ནང་གི་སྒྲིག་ཆས་ཤིག་ཡིན་སྲིད།
why-no-end = ཤོག་ངོས་ཀྱིས་ཁྱབ་བསྒྲགས་གཅིག་ནས་གཞན་ལ་ཁྲིད། ཁྱབ་བསྒྲགས་རང་གི་ཁ་བྱང་སྦྱོར།
why-no-feed = ཤོག་ངོས་འདིར་ Daymark ཡིས་ཀློག་ཐུབ་པའི་ཁྱབ་བསྒྲགས་མེད། JSON Feed ཁ་བྱང་སྦྱོར་རམ་དྲ་ཚིགས་ལ་ཞུ།
why-rss = འདི་ RSS སམ་ Atom རེད། ཉིན་གང་གི་སྐོར་མི་བཤད། དྲ་ཚིགས་ནས་ JSON Feed འཚོལ།
why-no-wikipedia = ཝི་ཀི་པི་ཌི་ཡར་སྐད་ཡིག་འདིའི་ཉིན་ཐོ་མེད། { $lang } ཡོད་པ། { $known }
why-no-days = Daymark ཡིས་ཀློག་ཐུབ་པའི་ཉིན་མེད།
why-known = སྔོན་ནས་རྗེས་འབྲང་ཡོད།
why-too-many = ཁྱབ་བསྒྲགས་{ $max }་རྗེས་འབྲང་ཡོད། མང་མཐའ་རེད། སྔོན་ལ་གཅིག་བསུབ།
why-stays = འདི་ Daymark ཡི་ཆ་ཤས་རེད། མཚམས་འཇོག་ཆོག
why-not-stored = བརྡ་ཚོལ་ཆས་ཀྱིས་ཉར་མ་བྱུང་། བར་སྟོང་བཟོས་ནས་སླར་ཚོད་ལྟ་གནང་།
why-not-a-subscription = འདི་ཁྱབ་བསྒྲགས་མ་རེད།
why-stands-twice = འདིར་ཐེངས་གཉིས་འདུག གཅིག་གིས་འདང་།
why-other-form = ཁ་བྱང་སྤྱིར་བཏང་གི་དབྱིབས་མ་རེད། གོང་དུ་ཁ་བྱང་སྦྱར་ནས་རྗེས་འབྲང་།
why-item-no-date = ཁ་བྱང་ནང་ཉིན་མེད།
why-item-many-dates = ཁ་བྱང་ནང་ཉིན་གཅིག་ལས་མང་།
why-item-no-title = ཁ་བྱང་མེད།
why-item-no-id = ངོས་འཛིན་མེད།
why-item-same-id = ངོས་འཛིན་སྔོན་མར་ཡོད།
why-item-no-anniversary = དྲན་གསོའི་སྐོར་མ་རེད།
why-item-maybe-bc = ལོ་སྤྱི་ལོའི་སྔོན་ཡིན་སྲིད། ཐོས་མི་བཤད།
why-item-rule = སྒྲིག་གཞི་ { $rule } དང་འགལ།
why-item-other = Daymark ཡིས་ཀློག་མི་ཐུབ།
feeds-move = ཁྱབ་བསྒྲགས་ཁྱེར་བ།
feeds-export = { $form } དུ་ཉར་ཚགས།
feeds-import = ཡིག་ཆའི་ཁྱབ་བསྒྲགས་སྣོན།
feeds-found = ཡིག་ཆའི་ནང་ཁྱབ་བསྒྲགས་ { $count }
feeds-import-yes = སྣོན།
feeds-imported = { $count ->
    [0] ཁྱབ་བསྒྲགས་མ་བསྣན།
   *[other] ཁྱབ་བསྒྲགས་{ $count }་བསྣན།
}
feeds-unreadable = ཡིག་ཆ་འདིར་ཁྱབ་བསྒྲགས་མེད། OPML དང་ JSON འདེམས།
contacts = Daymark སུ་དང་འབྲེལ་བ་བྱས།
contacts-none = ད་དུང་མེད། འདྲི་བ་མ་བཏང་།
contacts-note = མཐའ་མའི་འདྲི་བ་200 གསར་པ་སྔོན་ལ། གཞན་སུ་ལའང་འབྲེལ་བ་མི་བྱེད།
contacts-time = དུས་ཚོད།
contacts-ok = འབྱོར།
save = ཉར།
remove = བསུབ།
removed = བསུབས་ཟིན།
undo = ཕྱིར་ལྡོག
undone = སླར་བཞག
preview = ཡིག་ཆའི་ནང་དོན།
and-more = { $count ->
   *[other] ད་དུང་{ $count }
}
saved-none = ད་དུང་མེད། ཟིན་ཐོ་ཞིག་ཕྱེས་ནས་「ཉར」འདེམས། ཁྱབ་བསྒྲགས་མེད་ཀྱང་འདིར་གནས།
saved-on = { $day } ཉར་བ།
saved-remove = { $title } བསུབ།
saved-gone = ཁྱབ་བསྒྲགས་ནང་ད་མེད། འདི་ཁྱེད་ཀྱི་འདྲ་བཤུས་ཡིན།
saved-withdrawn = ཁྱབ་བསྒྲགས་ཀྱིས་ཟིན་ཐོ་འདི་ཕྱིར་འཐེན་བྱས།
note = སྒེར་གྱི་མཆན།
note-placeholder = ཁྱེད་ཁོ་ནས་མཐོང་།
own-days = རང་གི་ཉིན་མོ།
own-days-note = སྐྱེས་སྐར། གཉེན་སྒྲིག སྤྱི་ཚོགས་ཀྱི་ཉིན། འཕྲུལ་ཆས་འདིར་གནས་ཤིང་ཉིན་གྱི་ཟིན་ཐོའི་གྲས་སུ་ཡོང་།
own-title = གང་།
own-date = ཉིན།
own-date-unclear = ཉིན་བྲིས་རོགས། དཔེར་ན 1990-04-05
own-as-settings = སྒྲིག་བཀོད་ལྟར།
own-add = སྣོན།
own-added = བསྣན་ཟིན།
own-reminds = དྲན་སྐུལ། { $when }
own-import = ལོ་ཐོ (.ics) དང་རེའུ་མིག (.csv) ནང་འདྲེན།
own-found = { $count ->
    [0] མ་རྙེད།
   *[other] དྲན་གསོ་{ $count }་རྙེད།
}
own-left-out = { $count ->
   *[other] { $count }་ཀློག་མ་ཐུབ་པས་དོར།
}
own-add-found = { $count ->
   *[other] { $count }་ཚང་མ་སྣོན།
}
left-out-no-day = ཉིན་མ་བཀོད།
left-out-moving-day = ཉིན་ལོ་རེར་འགྱུར།
left-out-unreadable = ཁ་བྱང་ངམ་ཚེས་གྲངས་མེད།
backup = གྲབས་ཉར།
backup-note = སྒྲིག་བཀོད། ཁྱབ་བསྒྲགས། མཆན་བཅས་ཉར་བ། རང་གི་ཉིན་དང་དྲན་སྐུལ། ཡིག་ཆ་གཅིག་ཏུ།
backup-open = ཉར་བའམ་སླར་གསོ་བྱེད།
backup-export = གྲབས་ཉར་བྱེད།
backup-exported = བརྡ་ཚོལ་ཆས་ལ་སྤྲད་ཟིན། ཕབ་ལེན་ནང་ཡོད།
backup-restore = གྲབས་ཉར་ནས་སླར་གསོ།
backup-of = { $day } ཡི་གྲབས་ཉར།
backup-saved = { $count ->
   *[other] ཉར་བ་{ $count }
}
backup-own = { $count ->
   *[other] རང་གི་ཉིན་{ $count }
}
backup-reminders = { $count ->
   *[other] དྲན་སྐུལ་{ $count }
}
backup-feeds = { $count ->
    [0] ཁྱབ་བསྒྲགས་མེད།
   *[other] ཁྱབ་བསྒྲགས་{ $count }
}
backup-adds = འདིར་ཡོད་པའི་ཐོག་སྣོན། གང་ཡང་མི་བསུབ།
backup-with-settings = སྒྲིག་བཀོད་ཀྱང་བརྗེ།
backup-apply = སླར་གསོ།
backup-applied = སླར་གསོས་ཟིན།
backup-too-large = ཡིག་ཆ་ཆེ་དྲགས། ཆུང་བ་འདེམས།
backup-not-json = ཀློག་མ་ཐུབ། འདྲ་བཤུས་གཞན་འདེམས།
backup-not-a-backup = Daymark ཡི་གྲབས་ཉར་མ་རེད། Daymark ཡིས་ཉར་བའི་ཡིག་ཆ་འདེམས།
backup-newer = Daymark གསར་པས་བྲིས། གསར་སྒྱུར་བྱས་ནས་སླར་གསོ།
year-before = ལོ་སྔོན་མ།
year-after = ལོ་རྗེས་མ།
year-note = མདོག་ཟབ་ན་ཟིན་ཐོ་གལ་ཆེ། གྲངས་ནི་ལོ་ཧྲིལ་པོའི་རྟགས།
year-note-followed = མདོག་ཟབ་ན་རྗེས་འབྲང་མང་། གྲངས་ནི་ལོ་ཧྲིལ་པོའི་རྟགས།
month-shelf = ཟླ་བ་ཁོ་ན་ཤེས།
year-shelf = ལོ་ཁོ་ན་ཤེས། ལོ་ཧྲིལ་པོ།
plan-days = ཇི་ཙམ་རིང་ལྟ།
plan-next = { $days ->
    [365] ལོ་གཅིག
   *[other] ཉིན་{ $days }
}
plan-all-topics = བརྗོད་གཞི་ཚང་མ།
plan-all-regions = ས་ཁུལ་ཚང་མ།
plan-round-only = ལོ་ཧྲིལ་པོ་ཁོ་ན།
plan-count = { $count ->
    [0] འདིར་གང་ཡང་མེད། དེ་ལས་རིང་བའམ་འཚག་མ་ཉུང་དུ་གཏོང་།
   *[other] འབྱུང་འགྱུར་དྲན་གསོ་{ $count }
}
plan-show-all = ཚང་མ་སྟོན། { $count }
plan-ics = ལོ་ཐོར་ཉར། (.ics)
plan-csv = རེའུ་མིག་ཏུ་ཉར། (.csv)
reminder-when = { $days ->
    [0] ཉིན་དེར།
   *[other] ཉིན་{ $days }་སྔོན་ལ།
}
feed-records = ཟིན་ཐོ།
reminder-remove = བསུབ།
reminder-removed = བསུབས་ཟིན།
feed-remove = བསུབ།
feed-subscribe = རྗེས་འབྲང་།
notify-digest-none = ནམ་ཡང་མེད།
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = ཆེ་ཆུང་།
same-event = ཁྱེད་ཀྱི་ཁྱབ་བསྒྲགས་གཞན་ནང་གི་བྱུང་བ་འདི།
