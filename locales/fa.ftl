# Persian. Not checked by a native reader yet.
app-name = Daymark
list-comma = { "، " }
today = امروز
previous-day = روز پیش
next-day = روز بعد
keys = کلیدها
keys-note = تا وقتی که چیزی نمی‌نویسید، در همهٔ صفحه‌ها کار می‌کنند.
keys-walk = در نتیجه‌های جست‌وجو و در تقویم: حرکت
keys-close = بستن آنچه باز است
keys-show = نمایش کلیدها
single-keys = کلیدهای تکی
single-keys-note = کلیدهایی بدون Ctrl یا Alt، مانند / برای جست‌وجو. اگر مزاحم‌اند، خاموششان کنید.
close = بستن
turn-the-leaf = ورق زدن
other-pages = صفحه‌های دیگر
coming-up = به‌زودی
in-days = { $days ->
    [0] امروز
    [1] فردا
    [one] { $days } روز دیگر
   *[other] { $days } روز دیگر
}
also-on-this-day = همچنین در این روز
this-month = این ماه
this-year = امسال
map-label = جای رویدادهای این روز
day-of-range = روز { $day } از { $of }
began = آغاز
ended = پایان
kept-for-leap-day = به جای ۲۹ فوریه
may-differ = ممکن است بسته به رؤیت یا اعلام یک روز یا بیشتر تفاوت کند
figures-killed = جان‌باختگان
figures-injured = زخمی‌ها
figures-detained = بازداشت‌شدگان
figures-executed = اعدام‌شدگان
figures-missing = ناپدیدشدگان
figures-displaced = آوارگان
figures-participants = شرکت‌کنندگان
figures-forces = نیروها
figures-population = جمعیت
figures-magnitude = بزرگی
figures-money = پول
figures-other = رقم‌های دیگر
accounts-differ = روایت‌ها متفاوت است
figures-note = هر رقم کنار کسی است که آن را می‌گوید؛ هیچ‌کدام جمع یا میانگین نمی‌شود.
what-people-said = آنچه گفته شد
sources = منابع
names-of-place = نام‌های این مکان
settings = تنظیمات
open-full-page = باز کردن صفحهٔ کامل
whole-record = سرگذشت کامل
anniversaries-count = { $count ->
    [0] بدون سالگرد
    [one] { $count } سالگرد
   *[other] { $count } سالگرد
}
empty-day = برای این روز چیزی در خوراک‌های شما نیست. روز دیگری را ببینید یا موضوع‌های بی‌صدا را در تنظیمات بررسی کنید.
settings-saved = ذخیره شد.
settings-not-saved = ذخیره نشد: مرورگر نپذیرفت. کمی جا در دیسک باز کنید و دوباره امتحان کنید.
appearance = ظاهر
theme = پوسته
theme-auto = مانند سیستم
theme-light = روشن
theme-dark = تیره
dates = تاریخ‌ها
leap-day = در سال‌های عادی، ۲۹ فوریه در این روز باشد
leap-feb28 = ۲۸ فوریه
leap-mar1 = ۱ مارس
leap-omit = فقط سال‌های کبیسه
notification = اعلان‌ها
notify-me = نمایش یک اعلان در روز
notify-time = ساعت
send-test = فرستادن آزمایشی
feeds = خوراک‌ها
feed-bundled = سرگذشت‌های خود Daymark
storage-heading = آنچه ذخیره شده
storage-works = سرگذشت‌ها در پایگاه دادهٔ مرورگر است و بدون اینترنت خوانده می‌شود.
record = سرگذشت
where-you-are = جای شما
where = کجا
place-map-label = { $count ->
    [one] این مکان روی نقشهٔ جهان
   *[other] { $count } مکان روی نقشهٔ جهان
}
place-administered = امروز زیر ادارهٔ { $country }
place-precision = با دقت { $km } کیلومتر
name-status-official = نام رسمی
name-status-endonym = نام نزد مردم همان‌جا
name-status-exonym = نام از بیرون
name-status-historical = نام پیشین
name-status-contested = نام مورد اختلاف
date = تاریخ
other-date = یا { $date }
kept-since = از { $year } برگزار می‌شود
next-time = بار بعد: { $day }، { $when }
next-years = { $count ->
    [one] آن هنگام { $count } سال
   *[other] آن هنگام { $count } سال
}
no-next-time = روز مشخصی ندارد، پس در روزی تکرار نمی‌شود.
corrections = اصلاح‌ها
correction-corrected = اصلاح شد
correction-clarified = روشن‌تر شد
correction-updated = به‌روز شد
record-withdrawn = این سرگذشت پس گرفته شد. اینجا می‌ماند تا پیوندها به آن دلیلش را بیابند.
translated-from = ترجمه از { $language }
translated-by-machine = با ماشین
translation-outdated = متن اصلی از آن زمان تغییر کرده است
about-record = دربارهٔ این سرگذشت
record-author = نویسنده
record-licence = پروانه
record-feed = خوراک
record-topics = موضوع‌ها
record-regions = منطقه‌ها
record-revision = ویرایش
people = افراد
person-born = زادهٔ { $date }
person-died = درگذشتهٔ { $date }
links = پیوندها
what-happened-when = چه شد و کی
what-accounts-say = روایت‌ها چه می‌گویند
figure-as-of = تا { $date }
source-primary = منبع دست اول
source-scholarly = کار پژوهشی
source-reference = مرجع
source-news = خبر
source-official = منبع رسمی
source-advocacy = کنشگری
source-read = خوانده شده در { $day }
source-archived = نسخهٔ بایگانی
record-missing = این سرگذشت اینجا نیست
record-missing-why = شاید خوراکش حذف یا خودش پس گرفته شده باشد. چیزهای ذخیره‌شدهٔ شما جدا از خوراک‌ها نگه داشته می‌شود.
open-today = باز کردن امروز
why = چرا این را می‌بینم
why-weight = اهمیت { $weight } از ۵
why-round = شمار گرد سال‌ها
why-followed = دنبال می‌کنید: { $names }
why-feed = خوراکش را شما افزوده‌اید
why-later-day = روزی پس از آغازش
why-doubt = تاریخش مورد تردید است
why-score = امتیاز
why-pinned = شما سنجاقش کرده‌اید.
why-gentle = اول است چون آغاز ملایم خواسته‌اید.
why-promised = بالا آمد تا پنج تای نخست در جا، زمان و موضوع متفاوت باشند.
why-likeness = { $points } امتیاز پایین رفت، چون به قبلی‌ها بسیار شبیه است.
why-place = شمارهٔ { $place } از { $count } در این روز.
why-note = سرگذشت‌های هر روز به ترتیب امتیازشان می‌آیند که روی همین دستگاه حساب می‌شود. آنچه می‌خوانید به حساب نمی‌آید.
why-change = تغییر آنچه دنبال می‌کنید
covered = پوشیده: { $subjects }
show-covered = نمایش
name-politics = سیاست
name-law = حقوق
name-independence = استقلال
name-human-rights = حقوق بشر
name-protest = اعتراض
name-labour = کار
name-women = زنان
name-indigenous-minorities = مردمان بومی و اقلیت‌ها
name-children = کودکان
name-migration = مهاجرت
name-war-conflict = جنگ و درگیری
name-atrocity = جنایت
name-peace = صلح
name-disaster = فاجعه
name-environment = محیط زیست
name-science = دانش
name-technology = فناوری
name-medicine = پزشکی
name-space = فضا
name-exploration = کاوش
name-arts = هنر
name-literature = ادبیات
name-music = موسیقی
name-film-stage = سینما و صحنه
name-sport = ورزش
name-religion = دین
name-education = آموزش
name-economy = اقتصاد
name-daily-life = زندگی روزمره
name-killing = کشتار
name-mass-atrocity = جنایت جمعی
name-state-violence = خشونت دولتی
name-war = جنگ
name-sexual-violence = خشونت جنسی
name-slavery = برده‌داری
name-torture = شکنجه
name-suicide = خودکشی
name-child-harm = آسیب به کودکان
name-terrorism = تروریسم
name-hate = نفرت
language = زبان
language-of-interface = زبان برنامه
language-auto = مانند مرورگر
language-beta-note = این ترجمه را هنوز خواننده‌ای بومی بررسی نکرده است. آنچه ترجمه نشده به انگلیسی است.
beta = آزمایشی
quiet-new-tab = زبانهٔ نوی آرام
quiet-new-tab-note = فقط تاریخ، تا بیشتر بخواهید.
show-this-day = نمایش این روز
time-zone = منطقهٔ زمانی که امروز را تعیین می‌کند
time-zone-system = مانند سیستم
topics-and-regions = موضوع‌ها و منطقه‌ها
topics-note = آنچه دنبال می‌کنید جلوتر می‌آید؛ آنچه بی‌صدا می‌کنید هیچ‌جا نمی‌آید. همه روی همین دستگاه حساب می‌شود.
topics = موضوع‌ها
regions = منطقه‌ها
follow = دنبال کردن
mute = بی‌صدا
cover = پوشاندن
hard-subjects = موضوع‌های دشوار
gentle-start = آغاز ملایم
gentle-start-note = اگر سرگذشت دیگری باشد، سرگذشتی تلخ روز را آغاز نمی‌کند.
teachers-mode = حالت آموزگار
teachers-mode-note = خشونت جنسی، شکنجه، خودکشی و آسیب به کودکان را تا زدن «نمایش» می‌پوشاند.
each-subject = تک‌تک موضوع‌ها
stored-records = سرگذشت‌ها
stored-settings = تنظیمات و آنچه نگه می‌دارید
stored-first-paint = رونوشت برای شروع سریع
stored-all = همه با هم، به شمارش مرورگر
size-kilobytes = { $size } کیلوبایت
size-unknown = نامعلوم
reset = بازنشانی تنظیمات
reset-question = همهٔ تنظیمات به حالت آغاز برگردد؟
reset-yes = بازنشانی
erase = پاک کردن همه
erase-question = تنظیمات، ذخیره‌ها و سرگذشت‌ها پاک شود؟ Daymark مانند روز نخست آغاز می‌کند. بازگشتی نیست.
erase-yes = پاک کردن
cancel = انصراف
welcome-step = { $step } از { $of }
welcome-title = هر روز تاریخی دارد
welcome-topics = از چه چیزی بیشتر می‌خواهید ببینید؟ همه را می‌توانید در تنظیمات عوض کنید.
welcome-next = بعدی
welcome-skip = رد شدن
welcome-notify-title = روزی یک اعلان آرام؟
welcome-notify-note = یک سطر دربارهٔ روز، در ساعت شما، بی‌صدا. مرورگر از شما می‌پرسد که آیا Daymark اجازه دارد.
welcome-notify-yes = بله، لطفاً
welcome-notify-no = نه، ممنون
search = جستجو
saved = ذخیره‌شده‌ها
calendar = گاه‌شمار
share = هم‌رسانی
share-citation = رونوشت ارجاع
share-link = رونوشت پیوند
share-picture = ذخیرهٔ تصویر
share-calendar = ذخیره برای تقویم شما
share-json = ذخیره به‌صورت JSON
share-copied = رونوشت شد.
share-not-copied = رونوشت نشد: مرورگر نپذیرفت. در صفحه کلیک کنید و دوباره امتحان کنید.
share-saved = در بارگیری‌های شما ذخیره شد.
remind = یادآوری کن
reminded = یادآوری تنظیم است
remind-before = { $days ->
    [0] همان روز
    [one] { $days } روز پیش
   *[other] { $days } روز پیش
}
remind-set = هر سال یادآوری می‌شود.
remind-forget = فراموش کردن یادآوری
remind-forgotten = فراموش شد.
revision-of = { $revision } · { $day }

name-001 = جهان
name-010 = جنوبگان
name-002 = افریقا
name-015 = شمال افریقا
name-202 = افریقای جنوب صحرا
name-011 = غرب افریقا
name-014 = شرق افریقا
name-017 = مرکز افریقا
name-018 = جنوب افریقا
name-019 = امریکا
name-003 = امریکای شمالی
name-021 = شمال امریکا
name-419 = امریکای لاتین
name-005 = امریکای جنوبی
name-013 = امریکای مرکزی
name-029 = کارائیب
name-142 = آسیا
name-030 = شرق آسیا
name-034 = جنوب آسیا
name-035 = جنوب شرق آسیا
name-143 = آسیای مرکزی
name-145 = غرب آسیا
name-150 = اروپا
name-039 = جنوب اروپا
name-151 = شرق اروپا
name-154 = شمال اروپا
name-155 = غرب اروپا
name-009 = اقیانوسیه
name-053 = استرالزی
name-054 = ملانزی
name-057 = ناحیهٔ میکرونزی
name-061 = پلی‌نزی

ongoing = ادامه دارد
day-unreadable = سرگذشت‌های این روز خوانده نشد. صفحه را دوباره باز کنید؛ اگر نشد Daymark را دوباره نصب کنید: ذخیره‌های شما جداست.
notice-refused = این نمایهٔ مرورگر پایگاه داده نمی‌پذیرد. سرگذشت‌های همراه را می‌بینید؛ به‌روزرسانی‌ها نمی‌ماند.
notice-broken = انبار سرگذشت‌ها باز نشد. سرگذشت‌های همراه را می‌بینید؛ انبار دوباره پر می‌شود.
notice-newer = این انبار را Daymark تازه‌تری نوشته است. مرورگر را دوباره باز کنید؛ تا آن هنگام چیزی نوشته نمی‌شود.
notice-blocked = زبانهٔ دیگری از Daymark کهنه‌تر انبار را گرفته است. زبانه‌های دیگر Daymark را ببندید و دوباره باز کنید.
clock-wrong = ساعت این رایانه نادرست به نظر می‌رسد: { $now } را نشان می‌دهد، اما اینجا سرگذشت‌هایی از { $newest } هست. آن را تنظیم کنید. تا آن زمان اعلانی نمایش داده نمی‌شود و از خوراک‌های امضاشده پرسیده نمی‌شود.
notice-unread = Daymark نمی‌تواند تنظیمات و چیزهایی را که نگه داشته‌اید بخواند: مرورگر اجازه نمی‌دهد. تنظیمات معمول را می‌بینید و چیزی از شما تغییر نکرده است. مرورگر را دوباره باز کنید؛ اگر کمک نکرد، کمی از فضای دیسک را خالی کنید.
notice-lost = مرورگر آنچه را Daymark برای شما نگه می‌داشت از دست داده است: تنظیمات، سرگذشت‌های ذخیره‌شده با یادداشت‌هایتان، روزهای خودتان، یادآوری‌ها و خوراک‌ها. سرگذشت‌های همهٔ روزها سر جایشان است. اگر پشتیبان دارید، آن را در تنظیمات بازیابی کنید.
notify-on = روشن. بعدی: { $when }.
notify-on-never = روشن، اما همهٔ روزهای هفته در زیر کنار گذاشته شده: چیزی نمی‌آید.
notify-off = خاموش. چیزی نمایش داده یا برنامه‌ریزی نمی‌شود.
notify-denied = مرورگر اعلان را نپذیرفت. در تنظیمات مرورگر به Daymark اجازه دهید و دوباره روشن کنید.
test-sent = فرستاده شد.
notification-ready = سالگردهای امروز آماده است.
notification-digest = { $count ->
    [one] { $count } سالگرد در { $days } روز آینده
   *[other] { $count } سالگرد در { $days } روز آینده
}
notify-quiet-days = بدون اعلان در
notify-quiet-note = یادآوری‌های خواسته‌شده در این روزها هم می‌آید.
notify-digest = چکیدهٔ { $days } روز آینده
notify-digest-on = هر { $weekday }
notify-discreet = پوشیده: فقط بگو چیزی هست
notify-badge = شمار سالگردهای نخوانده روی دکمه
notify-muted = کنار گذاشتن از اعلان‌ها
notify-muted-note = صفحهٔ روز همچنان نشان می‌دهد.
reminders = یادآوری‌ها
reminders-none = هنوز هیچ. سرگذشتی را باز کنید و «یادآوری کن» را بزنید.
reminder-yearly = هر سال
reminder-once = یک بار، { $day }
test-blocked = مرورگر اعلان‌های Daymark را بسته است. در بخش حریم و امنیت اجازه دهید و دوباره آزمایش کنید.
test-help = چیزی نمی‌بینم
test-help-win = Windows: تنظیمات، سیستم، اعلان‌ها. اعلان‌ها و مرورگر را روشن و «مزاحم نشوید» را خاموش کنید.
test-help-mac = macOS: تنظیمات سیستم، اعلان‌ها. به مرورگر اجازه دهید و حالت تمرکز را خاموش کنید.
test-help-linux = Linux: تنظیمات میزکار، اعلان‌ها. مرورگر را روشن و «مزاحم نشوید» را خاموش کنید. بدون سرویس اعلان چیزی دیده نمی‌شود.
test-help-other = تنظیمات اعلان سیستم را باز کنید، به مرورگر اجازه دهید و «مزاحم نشوید» را خاموش کنید.
test-help-badge = اگر سیستم باید خاموش بماند، شمار روی دکمه را روشن کنید.
feed-address = نشانی
feed-none = این نسخه خوراکی در وب دنبال نمی‌کند. سرگذشت‌ها همراه افزونه است.
feed-version = سرگذشت‌های
feed-applied = آخرین تغییر
feed-last-contact = آخرین تماس
feed-never = هرگز
sync-now = همگام‌سازی
sync-running = در حال پرسیدن…
sync-unchanged = چیز تازه‌ای نیست.
sync-updated = { $days ->
    [one] به‌روز شد: { $days } روز تغییر کرد.
   *[other] به‌روز شد: { $days } روز تغییر کرد.
}
sync-refused = رد شد: { $why } سرگذشت‌های شما همان است که بود.
sync-unreachable = نرسید: { $why } سرگذشت‌های شما همان است که بود.
sync-wait = پرسیده نشد: آخرین درخواست کمتر از { $minutes } دقیقه پیش بود.
search-label = { $count ->
    [one] جستجو در { $count } سالگرد
   *[other] جستجو در { $count } سالگرد
}
search-hint = واژه، نام با هر نگارش، سال (1990)، «200 سال پیش» یا روز (5 آوریل). کلیدهای جهت میان یافته‌ها می‌روند؛ Enter نخستین را باز می‌کند.
search-preparing = آماده‌سازی جستجو…
search-failed = جستجو آغاز نشد. صفحه را دوباره باز کنید؛ اگر نشد مرورگر را دوباره باز کنید.
search-nothing = یافت نشد. واژهٔ کمتر یا نگارش دیگری بیازمایید؛ بی‌صداها و پوشیده‌ها نیست.
search-count = { $count ->
    [one] { $count } یافت شد.
   *[other] { $count } یافت شد.
}
search-first = { $count } مورد بهتر نمایش داده شد.
search-near = چیزی دقیقاً چنین نوشته نشده؛ این‌ها نزدیک است.
search-open-day = باز کردن { $day }
remind-next-only = فقط بار بعد
remind-set-once = یک بار یادآوری می‌شود.
feeds-note = از هر خوراک روزی یک بار، در لحظهٔ ویژهٔ این نصب پرسیده می‌شود.
feed-kind = گونه
feed-kind-archive = بایگانی امضاشده
feed-kind-wordpress = وبلاگ WordPress؛ روز از عنوان خوانده می‌شود
feed-kind-wikimedia = فهرست‌های روز ویکی‌پدیا، CC BY-SA 4.0
feed-kind-list = فهرست‌های روز
feed-size = اندازه
feed-windowed = روزهای دیروز تا دو هفتهٔ آینده اینجاست، دیگر روزها هنگام باز کردن می‌آید
feed-newest = از { $count } نوشتهٔ تازه‌تر؛ قدیمی‌ترها خوانده نمی‌شود
feed-result = نتیجه
feed-next = تماس بعد
feed-next-paused = متوقف
feed-key = کلید
feed-key-note = SHA-256 کلید ناشر. با آنچه جای دیگر می‌گوید بسنجید؛ از این پس فقط این کلید پذیرفته است.
feed-trust = وزن سرگذشت‌هایش
feed-trust-note = وزن بیشتر در روز جلوتر است.
feed-trust-1 = 1: همیشه در پایان
feed-trust-2 = 2: کم
feed-trust-3 = 3: مانند بیشتر سرگذشت‌ها
feed-trust-4 = 4: به گفتهٔ ناشر
feed-pause = توقف
feed-resume = ادامه
feed-removed = با سرگذشت‌هایش حذف شد.
feed-paused = متوقف شد. آنچه آورده می‌ماند.
feed-resumed = دوباره پرسیده می‌شود.
feed-ended = ناشر این خوراک را پایان داد. دیگر پرسیده نمی‌شود؛ سرگذشت‌ها می‌ماند.
feed-lost = از { $since } پاسخ خوبی نداده. هفته‌ای یک بار پرسیده می‌شود؛ سرگذشت‌ها می‌ماند.
feed-left-out = کنار گذاشته
feed-skipped = { $count ->
    [one] { $count } مورد: { $why }
   *[other] { $count } مورد، نخستین: { $why }
}
feed-add = دنبال کردن خوراک دیگر
feed-add-label = نشانی صفحه یا خوراک
feed-add-note = JSON Feed، صفحه‌ای که آن را اعلام کند، وبلاگ WordPress، یا ویکی‌پدیا به ۱۴ زبان.
feed-look = دیدن
feed-go-on = رفتن به جایی که می‌برد
feed-looking = در حال دیدن…
feed-not-found = دنبال نشد: { $why }
feed-allow = اجازهٔ دسترسی Daymark به { $host } و دیدن دوباره
feed-host = میزبان
feed-at-least = دست‌کم { $count }
feed-nothing-today = امروز هیچ
feed-contacts = تماس‌ها
feed-rhythm-day = از { $host } روزی یک بار فهرست امروز و فردا پرسیده می‌شود.
feed-rhythm-news = از { $host } روزی یک بار تازه‌ها پرسیده می‌شود.
feed-permission-note = شاید مرورگر دسترسی به { $host } را بپرسد. بدون آن Firefox شمارهٔ تصادفی این نصب را به سایت نشان می‌دهد.
feed-known = این خوراک را دنبال می‌کنید.
feed-followed = اکنون دنبال می‌کنید. { $result }
feed-not-changed = انجام نشد: { $why }
feed-more = دربارهٔ این خوراک
feed-permission = اجازهٔ مرورگر
feed-permission-yes = داده شده
feed-permission-no = داده نشده: کارسازش مانند هر صفحهٔ وب خوانده می‌شود
feed-permit = اجازهٔ دسترسی Daymark به { $host }
feed-key-later = پس از نخستین تماس نشان داده می‌شود
feed-unsigned = بی‌امضا: به گردانندهٔ { $host } اعتماد می‌کنید
feed-remove-question = این خوراک و سرگذشت‌هایش حذف شود؟ آنچه از آن نگه داشته‌اید می‌ماند.
feed-remove-yes = حذف خوراک
feeds-left-out = کنار گذاشته: { $count }.
why-network = به کارساز نرسید: خاموش است یا به مرورگرها اجازهٔ خواندن نمی‌دهد. نشانی و اتصال را بررسی کنید.
why-timeout = کارساز در ۲۰ ثانیه پاسخ نداد. بعداً دوباره بکوشید.
why-missing = در این نشانی چیزی نیست (خطای { $status }). نشانی را بررسی کنید یا از ناشر بپرسید.
why-forbidden = کارساز به Daymark اجازهٔ خواندن نمی‌دهد (خطای { $status }). از ناشر بپرسید.
why-busy = کارساز اکنون بسیار مشغول است (خطای { $status }). بعداً دوباره بکوشید.
why-fault = خود کارساز ایراد دارد (خطای { $status }). بعداً دوباره بکوشید.
why-status = کارساز با خطای { $status } پاسخ داد. از ناشر بپرسید.
why-oversized = یکی از پرونده‌هایش از { $size } کیبی‌بایت بزرگ‌تر است و Daymark نمی‌پذیرد. به ناشر بگویید.
why-gone = ناشر این خوراک را پایان داد.
why-web-page = به‌جای خوراک صفحهٔ وب آمد. شاید باید به شبکه وارد شوید، یا خوراک جابه‌جا شده: نشانی را در زبانه باز کنید.
why-not-json = پاسخ ناتمام است یا خوراک نیست. دوباره بکوشید؛ اگر ماند به ناشر بگویید.
why-not-a-feed = پاسخ شکل خوراک ندارد. نشانی را بررسی کنید یا به ناشر بگویید.
why-malformed = یکی از پرونده‌ها شکل درست ندارد؛ شاید صفحه‌ای از شبکه‌تان آمده. دوباره بکوشید؛ اگر ماند به ناشر بگویید.
why-format = به شکل تازه‌تر { $format } نوشته شده. Daymark را به‌روز کنید.
why-signature = با کلید شناخته‌شده امضا نشده: شاید کار دیگری باشد. از ناشر بپرسید. اگر کلید تازه است، خوراک را حذف و دوباره دنبال کنید.
why-feed = کارساز خوراک دیگری فرستاد. به ناشر بگویید.
why-rollback = کارساز ویرایشی کهنه‌تر از مال شما می‌دهد. اگر ماند به ناشر بگویید.
why-equivocation = دو ویرایش متفاوت یک شماره دارند: یکی دروغین است. از ناشر بپرسید کدام.
why-fast-forward = تاریخ ویرایش بیش از دو روز جلوتر است. ساعت رایانه را بررسی کنید؛ اگر درست است به ناشر بگویید.
why-freeze = از { $since } به‌روز نشده، دیرتر از وعدهٔ ناشر. اگر ماند از او بپرسید.
why-clock = ساعت رایانه از سرگذشت‌های اینجا عقب است. تنظیم و همگام کنید.
why-manifest = فهرستش آن نیست که امضا شد؛ شاید بارگذاری تمام نشده. اگر ماند به ناشر بگویید.
why-shard = بخشی از آن امضاشده نیست؛ شاید بارگذاری تمام نشده. اگر ماند به ناشر بگویید.
why-record = سرگذشتی قاعدهٔ { $rule } را می‌شکند، پس چیزی از این ویرایش گرفته نشد. به ناشر بگویید.
why-limits = بیش از اندازهٔ پذیرفتهٔ Daymark است. به ناشر بگویید.
why-address-long = نشانی بسیار بلند است. تنها نشانی را بچسبانید.
why-address-scheme = Daymark چنین نشانی‌هایی را باز نمی‌کند. نشانی با https:// بچسبانید.
why-address-form = نشانی کامل نیست. مانند https://example.org/feed.json بنویسید.
why-address-https = تنها نشانی‌های https:// پذیرفته است تا کسی در راه خوانده‌تان را تغییر ندهد.
why-address-user = در نشانی نام یا گذرواژه هست. بردارید.
why-address-port = نشانی درگاه دارد. شمارهٔ پس از دونقطه را بردارید.
why-address-ip = نشانی شماره است. نام میزبان را بنویسید.
why-address-local = نشانی در شبکهٔ محلی است که Daymark نمی‌پرسد. نشانی وب بچسبانید.
why-address-single = نام میزبان کامل نیست. مانند example.org بنویسید.
why-leads-away = نشانی به نشانی دیگری می‌رود که پذیرفته نیست.
why-leads-on = این نشانی به نشانی دیگری هدایت می‌کند و مرورگر پیش از رفتن به آنجا نمی‌گوید کجاست. ممکن است دستگاهی در شبکهٔ خودتان باشد.
why-no-end = صفحه از خوراکی به خوراکی می‌رود و به خوانایی نمی‌رسد. نشانی خود خوراک را بچسبانید.
why-no-feed = این صفحه خوراکی که Daymark بخواند اعلام نمی‌کند. نشانی JSON Feed بچسبانید یا از سایت بخواهید.
why-rss = این RSS یا Atom است و نمی‌گوید متن از کدام روز است. در سایت JSON Feed بجویید.
why-no-wikipedia = ویکی‌پدیا به این زبان فهرست روز ندارد: { $lang }. به این زبان‌ها دارد: { $known }.
why-no-days = هیچ روزی ندارد که Daymark بخواند.
why-known = این خوراک را دنبال می‌کنید.
why-too-many = { $max } خوراک دنبال می‌کنید که بیشینه است. نخست یکی را حذف کنید.
why-stays = این خوراک بخشی از Daymark است. می‌توانید متوقفش کنید.
why-not-stored = مرورگر ذخیره نکرد. جا باز کنید و دوباره بکوشید.
why-not-a-subscription = این توصیف خوراک نیست.
why-stands-twice = دو بار آمده؛ یک بار بس است.
why-other-form = نشانی به شکل معمول نیست. نشانی را بالا بچسبانید و دنبال کنید.
why-item-no-date = عنوانش روز ندارد.
why-item-many-dates = عنوانش بیش از یک روز دارد.
why-item-no-title = عنوان ندارد.
why-item-no-id = شناسه ندارد.
why-item-same-id = شناسه‌اش پیش‌تر آمده.
why-item-no-anniversary = از سالگردی نمی‌گوید.
why-item-maybe-bc = شاید سالش پیش از میلاد باشد؛ فهرست نمی‌گوید.
why-item-rule = قاعدهٔ { $rule } را می‌شکند.
why-item-other = Daymark نمی‌تواند بخواندش.
feeds-move = خوراک‌هایتان را همراه ببرید
feeds-export = ذخیره به‌صورت { $form }
feeds-import = افزودن خوراک‌های پرونده
feeds-found = خوراک در پرونده: { $count }.
feeds-import-yes = افزودن
feeds-imported = { $count ->
    [0] خوراکی افزوده نشد.
    [one] { $count } خوراک افزوده شد.
   *[other] { $count } خوراک افزوده شد.
}
feeds-unreadable = این پرونده خوراک خوانا ندارد. پروندهٔ OPML یا JSON برگزینید.
contacts = Daymark با که تماس گرفت
contacts-none = هنوز هیچ: Daymark درخواستی نفرستاده است.
contacts-note = ۲۰۰ درخواست آخر، تازه‌ها اول. Daymark با کس دیگری تماس نمی‌گیرد.
contacts-time = زمان
contacts-ok = دریافت شد
save = ذخیره
remove = حذف
removed = حذف شد.
undo = بازگرداندن
undone = بازگردانده شد.
preview = محتوای پرونده
and-more = { $count ->
    [one] و { $count } مورد دیگر
   *[other] و { $count } مورد دیگر
}
saved-none = هنوز چیزی نیست. سرگذشتی را باز کنید و «ذخیره» را بزنید: حتی اگر خوراکش برود، می‌ماند.
saved-on = ذخیره در { $day }
saved-remove = حذف { $title }
saved-gone = خوراکش دیگر آن را ندارد. این رونوشت شماست.
saved-withdrawn = خوراکش این سرگذشت را پس گرفت.
note = یادداشت خصوصی
note-placeholder = فقط شما می‌بینید
own-days = روزهای خودتان
own-days-note = زادروز، پیوند، روزهای جامعهٔ شما. روی همین دستگاه می‌ماند و میان سرگذشت‌های روزش می‌آید.
own-title = چه
own-date = روز
own-date-unclear = روزی بنویسید مانند 5 آوریل، یا با سال مانند 5 آوریل 1990.
own-as-settings = مانند تنظیمات
own-add = افزودن
own-added = افزوده شد.
own-reminds = یادآوری: { $when }
own-import = درون‌ریزی تقویم ({ ".ics" }) یا جدول ({ ".csv" })
own-found = { $count ->
    [0] سالگردی یافت نشد.
    [one] { $count } سالگرد یافت شد.
   *[other] { $count } سالگرد یافت شد.
}
own-left-out = { $count ->
    [one] { $count } مورد خوانده نشد و کنار رفت:
   *[other] { $count } مورد خوانده نشد و کنار رفت:
}
own-add-found = { $count ->
    [one] افزودن
   *[other] افزودن همهٔ { $count }
}
own-file-not-one = این نه تقویم ({ ".ics" }) است و نه جدول ({ ".csv" }). پروندهٔ دیگری برگزینید.
own-file-broken = تقویم ناقص یا خراب است. دوباره ذخیره کنید و پروندهٔ تازه را برگزینید.
own-file-empty = تقویم هیچ موردی ندارد.
own-file-columns = خط نخست جدول باید ستون‌های «title» و «date» را داشته باشد.
left-out-no-day = روزی ندارد
left-out-moving-day = روزش هر سال جابه‌جا می‌شود
left-out-no-title = عنوان ندارد
left-out-many-days = بیش از یک روز دارد
left-out-cancelled = لغو شده است
left-out-not-yearly = سالی یک بار برنمی‌گردد
left-out-twice = دو بار در پرونده آمده
backup = پشتیبان
backup-note = تنظیمات، خوراک‌ها، ذخیره‌ها با یادداشت، روزهای شما و یادآوری‌ها، در یک پرونده نزد شما.
backup-open = پشتیبان‌گیری یا بازگردانی
backup-export = ذخیرهٔ پشتیبان
backup-exported = پشتیبان به مرورگر داده شد؛ در بارگیری‌هاست.
backup-restore = بازیابی از پشتیبان
backup-of = پشتیبان { $day }
backup-saved = { $count ->
    [one] { $count } سرگذشت ذخیره‌شده
   *[other] { $count } سرگذشت ذخیره‌شده
}
backup-own = { $count ->
    [one] { $count } روز شما
   *[other] { $count } روز شما
}
backup-reminders = { $count ->
    [one] { $count } یادآوری
   *[other] { $count } یادآوری
}
backup-feeds = { $count ->
    [0] بدون خوراک
    [one] { $count } خوراک
   *[other] { $count } خوراک
}
backup-adds = محتوایش به آنچه هست افزوده می‌شود. چیزی حذف نمی‌شود.
backup-with-settings = تنظیمات هم با پشتیبان جایگزین شود
backup-apply = بازیابی
backup-applied = بازیابی شد.
file-unreadable = مرورگر نتوانست پرونده را باز کند. دوباره برگزینید.
file-too-large = پرونده بزرگ است. کوچک‌تری برگزینید.
backup-not-json = خوانده نشد، شاید ناقص است: رونوشت دیگری برگزینید.
backup-not-a-backup = پشتیبان Daymark نیست. پرونده‌ای برگزینید که Daymark ذخیره کرده است.
backup-newer = Daymark تازه‌تری نوشته است. به‌روز کنید و سپس بازیابی.
backup-problem-not-a-list = فهرست خوانده نشد
backup-problem-unreadable = خوانده نشد
backup-problem-no-feed = خوراکی نام نبرده است
backup-problem-no-day = عنوان یا تاریخ ندارد
backup-problem-beyond = تنها { $most } مورد نخست می‌ماند
year-before = سال پیش
year-after = سال بعد
year-note = رنگ پررنگ‌تر، سرگذشت‌های مهم‌تر. عدد نشانهٔ سال گرد است.
year-note-followed = رنگ پررنگ‌تر، بیشتر از آنچه دنبال می‌کنید. عدد نشانهٔ سال گرد است.
month-shelf = فقط ماهش دانسته است
year-shelf = فقط سالش دانسته است، سال گرد
plan-days = تا کجا
plan-next = { $days ->
    [365] یک سال
    [one] { $days } روز
   *[other] { $days } روز
}
plan-all-topics = همهٔ موضوع‌ها
plan-all-regions = همهٔ منطقه‌ها
plan-round-only = فقط سال‌های گرد
plan-count = { $count ->
    [0] در این گزینش چیزی در پیش نیست. دورتر یا با پالایهٔ کمتر ببینید.
    [one] { $count } سالگرد در پیش است.
   *[other] { $count } سالگرد در پیش است.
}
plan-show-all = نمایش همهٔ { $count }
plan-ics = ذخیره به‌صورت تقویم ({ ".ics" })
plan-csv = ذخیره به‌صورت جدول ({ ".csv" })
reminder-when = { $days ->
    [0] همان روز
    [one] { $days } روز پیش
   *[other] { $days } روز پیش
}
feed-records = سرگذشت‌ها
reminder-remove = حذف
reminder-removed = حذف شد.
feed-remove = حذف
feed-subscribe = دنبال کردن
notify-digest-none = هرگز
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = اندازه
same-event = همین رویداد در خوراک‌های دیگر شما
