# Arabic. Not checked by a native reader yet.
app-name = Daymark
list-comma = { "، " }
today = اليوم
previous-day = اليوم السابق
next-day = اليوم التالي
keys = المفاتيح
keys-note = تعمل في كل صفحة ما دمت لا تكتب.
keys-walk = في نتائج البحث وفي التقويم: التنقّل
keys-close = إغلاق المفتوح
keys-show = عرض المفاتيح
single-keys = المفاتيح المفردة
single-keys-note = مفاتيح من دون Ctrl أو Alt، مثل / للبحث. أوقفها إن أزعجتك.
close = إغلاق
turn-the-leaf = تقليب الأيام
other-pages = صفحات أخرى
coming-up = قريبًا
in-days = { $days ->
    [0] اليوم
    [1] غدًا
    [zero] بعد { $days } يوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
also-on-this-day = وفي مثل هذا اليوم أيضًا
this-month = هذا الشهر
this-year = هذه السنة
map-label = أماكن أحداث هذا اليوم
day-of-range = اليوم { $day } من { $of }
began = بدأ
ended = انتهى
kept-for-leap-day = يُحيا عن 29 فبراير
may-differ = قد يختلف بيوم أو أكثر حسب الرؤية أو الإعلان
figures-killed = أرواح أُزهقت
figures-injured = جرحى
figures-detained = محتجزون
figures-executed = أُعدموا
figures-missing = مفقودون
figures-displaced = نازحون
figures-participants = مشاركون
figures-forces = قوات
figures-population = سكان
figures-magnitude = شدة
figures-money = أموال
figures-other = أرقام أخرى
accounts-differ = الروايات مختلفة
figures-note = كل رقم مع من ذكره؛ لا يُجمع شيء ولا يُحسب له متوسط.
what-people-said = ما قاله الناس
sources = المصادر
names-of-place = أسماء المكان
settings = الإعدادات
open-full-page = فتح الصفحة الكاملة
whole-record = السجل كاملًا
anniversaries-count = { $count ->
    [0] لا ذكرى
    [zero] { $count } ذكرى
    [one] ذكرى واحدة
    [two] ذكريان
    [few] { $count } ذكريات
    [many] { $count } ذكرى
   *[other] { $count } ذكرى
}
empty-day = لا شيء في مصادرك لهذا اليوم. جرّب يومًا آخر، أو راجع المواضيع المكتومة في الإعدادات.
settings-saved = حُفظ.
settings-not-saved = لم يُحفظ: رفض المتصفح تخزين الإعدادات. أفرغ بعض المساحة على القرص وحاول مرة أخرى.
appearance = المظهر
theme = السمة
theme-auto = مثل النظام
theme-light = فاتح
theme-dark = داكن
dates = التواريخ
leap-day = في السنوات العادية، يُحيا 29 فبراير في
leap-feb28 = 28 فبراير
leap-mar1 = 1 مارس
leap-omit = السنوات الكبيسة فقط
notification = الإشعارات
notify-me = إظهار إشعار واحد في اليوم
notify-time = عند الساعة
send-test = إرسال تجربة
feeds = المصادر المتابَعة
feed-bundled = سجلات Daymark نفسه
storage-heading = ما هو مخزَّن
storage-works = السجلات محفوظة في قاعدة بيانات المتصفح وتُقرأ دون اتصال.
record = سجل
where-you-are = موضعك
where = أين
place-map-label = { $count ->
    [zero] { $count } مكان على خريطة العالم
    [one] المكان على خريطة العالم
    [two] المكانان على خريطة العالم
    [few] الأماكن الـ{ $count } على خريطة العالم
    [many] الأماكن الـ{ $count } على خريطة العالم
   *[other] الأماكن الـ{ $count } على خريطة العالم
}
place-administered = تديره اليوم: { $country }
place-precision = بدقة { $km } كم
name-status-official = اسم رسمي
name-status-endonym = اسم يستعمله أهل المكان
name-status-exonym = اسم من الخارج
name-status-historical = اسم سابق
name-status-contested = اسم متنازع عليه
date = التاريخ
other-date = أو { $date }
kept-since = يُحيا منذ { $year }
next-time = المرة القادمة: { $day }، { $when }
next-years = { $count ->
    [zero] { $count } سنة حينها
    [one] سنة واحدة حينها
    [two] سنتان حينها
    [few] { $count } سنوات حينها
    [many] { $count } سنة حينها
   *[other] { $count } سنة حينها
}
no-next-time = ليس له يوم معيّن، فلا يعود في يوم.
corrections = التصحيحات
correction-corrected = صُحّح
correction-clarified = وُضّح
correction-updated = حُدّث
record-withdrawn = سُحب هذا السجل. يبقى هنا كي تجد الروابط إليه السبب.
translated-from = مترجَم من { $language }
translated-by-machine = آليًّا
translation-outdated = تغيّر الأصل منذ ذلك الحين
about-record = عن هذا السجل
record-author = الكاتب
record-licence = الرخصة
record-feed = المصدر المتابَع
record-topics = المواضيع
record-regions = المناطق
record-revision = المراجعة
people = أشخاص
person-born = وُلد { $date }
person-died = توفي { $date }
links = روابط
what-happened-when = ما حدث ومتى
what-accounts-say = ما تقوله الروايات
figure-as-of = حتى { $date }
source-primary = مصدر أولي
source-scholarly = عمل علمي
source-reference = مرجع
source-news = أخبار
source-official = مصدر رسمي
source-advocacy = مناصرة
source-read = قُرئ في { $day }
source-archived = نسخة مؤرشفة
record-missing = هذا السجل ليس هنا
record-missing-why = ربما أُزيل مصدره أو سُحب السجل. ما حفظته يبقى منفصلًا عن المصادر.
open-today = فتح اليوم
why = لماذا أرى هذا
why-weight = الأهمية { $weight } من 5
why-round = عدد مدوّر من السنين
why-followed = تتابع { $names }
why-feed = أضفتَ مصدره
why-later-day = يوم لاحق من مدته
why-doubt = تاريخه موضع شك
why-score = النقاط
why-pinned = ثبّتَّه.
why-gentle = جاء أولًا لأنك طلبت بداية هادئة.
why-promised = رُفع كي تختلف الخمسة الأولى في المكان والزمان والموضوع.
why-likeness = خُفض { $points } نقطة لأنه يشبه كثيرًا ما قبله.
why-place = رقم { $place } من { $count } في هذا اليوم.
why-note = ترتّب سجلات اليوم بحسب نقاطها المحسوبة على هذا الجهاز. ولا يُحسب ما تقرؤه.
why-change = غيّر ما تتابعه
covered = محجوب: { $subjects }
show-covered = إظهار
name-politics = السياسة
name-law = القانون
name-independence = الاستقلال
name-human-rights = حقوق الإنسان
name-protest = الاحتجاج
name-labour = العمل
name-women = النساء
name-indigenous-minorities = الشعوب الأصلية والأقليات
name-children = الأطفال
name-migration = الهجرة
name-war-conflict = الحرب والنزاع
name-atrocity = الفظائع
name-peace = السلام
name-disaster = الكوارث
name-environment = البيئة
name-science = العلوم
name-technology = التقنية
name-medicine = الطب
name-space = الفضاء
name-exploration = الاستكشاف
name-arts = الفنون
name-literature = الأدب
name-music = الموسيقى
name-film-stage = السينما والمسرح
name-sport = الرياضة
name-religion = الدين
name-education = التعليم
name-economy = الاقتصاد
name-daily-life = الحياة اليومية
name-killing = القتل
name-mass-atrocity = الفظائع الجماعية
name-state-violence = عنف الدولة
name-war = الحرب
name-sexual-violence = العنف الجنسي
name-slavery = العبودية
name-torture = التعذيب
name-suicide = الانتحار
name-child-harm = إيذاء الأطفال
name-terrorism = الإرهاب
name-hate = الكراهية
language = اللغة
language-of-interface = لغة الواجهة
language-auto = مثل المتصفح
language-beta-note = لم يراجع هذه الترجمة قارئ من أهل اللغة بعد. ما لم يُترجم يظهر بالإنجليزية.
beta = تجريبي
quiet-new-tab = لسان جديد هادئ
quiet-new-tab-note = التاريخ وحده حتى تطلب المزيد.
show-this-day = أظهر هذا اليوم
time-zone = المنطقة الزمنية التي تحدد اليوم
time-zone-system = مثل النظام
topics-and-regions = المواضيع والمناطق
topics-note = ما تتابعه يتقدم، وما تكتمه يُترك في كل مكان. كل ذلك يُحسب على هذا الجهاز.
topics = المواضيع
regions = المناطق
follow = متابعة
mute = كتم
cover = حجب
hard-subjects = مواضيع صعبة
gentle-start = بداية هادئة
gentle-start-note = لا يتصدر اليومَ سجلٌ مؤلم إن وُجد غيره.
teachers-mode = وضع المعلم
teachers-mode-note = يحجب العنف الجنسي والتعذيب والانتحار وإيذاء الأطفال حتى يُضغط «إظهار».
each-subject = كل موضوع
stored-records = السجلات
stored-settings = الإعدادات وما تحفظه
stored-first-paint = نسخة للبدء السريع
stored-all = المجموع كما يحسبه المتصفح
size-kilobytes = { $size } كيلوبايت
size-unknown = غير معروف
reset = إعادة ضبط الإعدادات
reset-question = هل تُعاد كل الإعدادات إلى ما كانت عليه أول مرة؟
reset-yes = إعادة الضبط
erase = محو كل شيء
erase-question = هل تُمحى الإعدادات والمحفوظات والسجلات؟ يبدأ Daymark بعدها كأول يوم. لا رجوع عن ذلك.
erase-yes = محو
cancel = إلغاء
welcome-step = { $step } من { $of }
welcome-title = لكل يوم تاريخ
welcome-topics = ماذا تريد أن ترى أكثر؟ يمكنك تغيير كل هذا في الإعدادات.
welcome-next = التالي
welcome-skip = تخطٍّ
welcome-notify-title = إشعار هادئ واحد في اليوم؟
welcome-notify-note = سطر واحد عن اليوم في الساعة التي تختارها، بلا صوت. سيسألك المتصفح إن كنت تسمح لـDaymark.
welcome-notify-yes = نعم، من فضلك
welcome-notify-no = لا، شكرًا
search = بحث
saved = المحفوظات
calendar = التقويم
share = مشاركة
share-citation = نسخ الاقتباس
share-link = نسخ الرابط
share-picture = حفظ الصورة
share-calendar = حفظ لتقويمك
share-json = حفظ بصيغة JSON
share-copied = نُسخ.
share-not-copied = لم يُنسخ: رفض المتصفح. انقر داخل الصفحة وحاول مرة أخرى.
share-saved = حُفظ في تنزيلاتك.
remind = ذكّرني
reminded = التذكير مضبوط
remind-before = { $days ->
    [0] في اليوم نفسه
    [zero] قبل { $days } يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
remind-set = ستُذكَّر كل سنة.
remind-forget = إلغاء التذكير
remind-forgotten = أُلغي.
revision-of = { $revision } · { $day }

name-001 = العالم
name-010 = أنتاركتيكا
name-002 = أفريقيا
name-015 = شمال أفريقيا
name-202 = أفريقيا جنوب الصحراء الكبرى
name-011 = غرب أفريقيا
name-014 = شرق أفريقيا
name-017 = وسط أفريقيا
name-018 = أفريقيا الجنوبية
name-019 = الأمريكتان
name-003 = أمريكا الشمالية
name-021 = شمال أمريكا
name-419 = أمريكا اللاتينية
name-005 = أمريكا الجنوبية
name-013 = أمريكا الوسطى
name-029 = الكاريبي
name-142 = آسيا
name-030 = شرق آسيا
name-034 = جنوب آسيا
name-035 = جنوب شرق آسيا
name-143 = وسط آسيا
name-145 = غرب آسيا
name-150 = أوروبا
name-039 = جنوب أوروبا
name-151 = شرق أوروبا
name-154 = شمال أوروبا
name-155 = غرب أوروبا
name-009 = أوقيانوسيا
name-053 = أسترالاسيا
name-054 = ميلانيزيا
name-057 = الجزر الميكرونيزية
name-061 = بولينيزيا

ongoing = مستمر
day-unreadable = تعذرت قراءة سجلات هذا اليوم. أعد تحميل الصفحة؛ وإن بقيت هكذا فأعد تثبيت Daymark: ما حفظته محفوظ على حدة.
notice-refused = لا يسمح هذا الملف الشخصي للمتصفح بقاعدة بيانات. ترى السجلات التي جاءت مع Daymark؛ لا تُحفظ التحديثات.
notice-broken = تعذر فتح مخزن سجلات Daymark. ترى السجلات التي جاءت معه؛ وسيُملأ من جديد.
notice-newer = كتب هذا المخزنَ إصدارٌ أحدث من Daymark. أعد تشغيل المتصفح لاستعماله؛ لا يُكتب شيء إلى ذلك الحين.
notice-blocked = لسان آخر من إصدار أقدم من Daymark يمسك المخزن. أغلق ألسنة Daymark الأخرى وأعد التحميل.
clock-wrong = يبدو أن ساعة هذا الحاسوب خاطئة: تقول { $now }، لكن هنا سجلات بتاريخ { $newest }. اضبطها. حتى ذلك الحين لا تظهر إشعارات ولا تُسأل المصادر الموقّعة.
notice-unread = لا يستطيع Daymark قراءة إعداداتك وما تحتفظ به: المتصفّح يرفض ذلك. ترى الإعدادات المعتادة، ولم يتغيّر شيء ممّا هو لك. أعد تشغيل المتصفّح، وإن لم ينفع ذلك فأفرغ بعض المساحة على القرص.
notice-lost = فقد المتصفّح ما كان Daymark يحفظه لك: الإعدادات، والسجلات المحفوظة مع ملاحظاتك، وأيامك الخاصة، والتذكيرات، والمصادر المتابَعة. سجلات كل الأيام موجودة. إن كانت لديك نسخة احتياطية فاستعِدها من الإعدادات.
notify-on = مفعّل. يأتي التالي: { $when }.
notify-on-never = مفعّل، لكن كل أيام الأسبوع مستثناة أدناه: لن يأتي شيء.
notify-off = معطّل. لا يُعرض شيء ولا يُخطط لشيء.
notify-denied = لم يسمح المتصفح بالإشعارات. اسمح بها لـDaymark في إعدادات المتصفح ثم فعّل هذا مرة أخرى.
test-sent = أُرسل.
notification-ready = ذكريات اليوم جاهزة.
notification-digest = { $count ->
    [zero] { $count } ذكرى في الأيام الـ{ $days } القادمة
    [one] ذكرى واحدة ({ $count }) في الأيام الـ{ $days } القادمة
    [two] ذكريان ({ $count }) في الأيام الـ{ $days } القادمة
    [few] { $count } ذكريات في الأيام الـ{ $days } القادمة
    [many] { $count } ذكرى في الأيام الـ{ $days } القادمة
   *[other] { $count } ذكرى في الأيام الـ{ $days } القادمة
}
notify-quiet-days = لا إشعار في
notify-quiet-note = التذكيرات التي طلبتها تأتي في هذه الأيام أيضًا.
notify-digest = ملخص الأيام الـ{ $days } القادمة
notify-digest-on = كل { $weekday }
notify-discreet = متكتّم: قل فقط إن هناك شيئًا
notify-badge = عدد الذكريات غير المقروءة على زر شريط الأدوات
notify-muted = يُترك من الإشعارات
notify-muted-note = تظل صفحة اليوم تعرضها.
reminders = التذكيرات
reminders-none = لا شيء بعد. افتح سجلًا واختر «ذكّرني».
reminder-yearly = كل سنة
reminder-once = مرة واحدة، في { $day }
test-blocked = يحجب المتصفح إشعارات Daymark. اسمح بها في إعدادات المتصفح، الخصوصية والأمان، ثم أرسل تجربة مرة أخرى.
test-help = لا أرى شيئًا
test-help-win = Windows: افتح الإعدادات، النظام، الإشعارات. فعّل الإشعارات والمتصفح في القائمة، وأوقف «عدم الإزعاج».
test-help-mac = macOS: افتح إعدادات النظام، الإشعارات. اسمح للمتصفح بالإشعارات وأوقف أي وضع تركيز.
test-help-linux = Linux: افتح إعدادات سطح المكتب، الإشعارات. فعّل المتصفح وأوقف «عدم الإزعاج». بلا خدمة إشعارات لا يظهر شيء.
test-help-other = افتح إعدادات الإشعارات في نظامك. اسمح بها للمتصفح وأوقف «عدم الإزعاج».
test-help-badge = إن كان على نظامك أن يبقى صامتًا، ففعّل العدد على زر شريط الأدوات.
feed-address = العنوان
feed-none = هذه النسخة لا تتابع مصدرًا على الشبكة. سجلاتها تأتي مع الإضافة.
feed-version = سجلات بتاريخ
feed-applied = آخر تغيير
feed-last-contact = آخر اتصال
feed-never = أبدًا
sync-now = زامن الآن
sync-running = يُسأل عن الجديد…
sync-unchanged = لا جديد.
sync-updated = { $days ->
    [zero] تحديث: تغيّر { $days } يوم.
    [one] تحديث: تغيّر يوم واحد ({ $days }).
    [two] تحديث: تغيّر يومان ({ $days }).
    [few] تحديث: تغيّرت { $days } أيام.
    [many] تحديث: تغيّر { $days } يومًا.
   *[other] تحديث: تغيّر { $days } يوم.
}
sync-refused = رُفض: { $why } السجلات التي لديك باقية كما هي.
sync-unreachable = تعذر الوصول: { $why } السجلات التي لديك باقية كما هي.
sync-wait = لم يُسأل: آخر طلب كان قبل أقل من { $minutes } دقائق.
search-label = { $count ->
    [zero] ابحث في { $count } ذكرى
    [one] ابحث في ذكرى واحدة ({ $count })
    [two] ابحث في ذكريين ({ $count })
    [few] ابحث في { $count } ذكريات
    [many] ابحث في { $count } ذكرى
   *[other] ابحث في { $count } ذكرى
}
search-hint = كلمات، أسماء بأي كتابة، سنة (1990)، «قبل 200 سنة»، أو يوم (5 أبريل). مفاتيح الأسهم تتنقل بين النتائج؛ Enter يفتح الأولى.
search-preparing = يُحضَّر البحث…
search-failed = تعذر بدء البحث. أعد تحميل الصفحة؛ وإن بقي هكذا فأعد تشغيل المتصفح.
search-nothing = لم يُعثر على شيء. جرّب كلمات أقل أو كتابة أخرى؛ المواضيع المكتومة والمحجوبة متروكة.
search-count = { $count ->
    [zero] النتائج: { $count }
    [one] نتيجة واحدة ({ $count })
    [two] نتيجتان ({ $count })
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-first = تُعرض أفضل { $count }.
search-near = لا شيء مكتوب هكذا تمامًا؛ هذه قريبة.
search-open-day = فتح { $day }
remind-next-only = المرة القادمة فقط
remind-set-once = ستُذكَّر مرة واحدة.
feeds-note = يُسأل كل مصدر مرة في اليوم في لحظة تخص هذا التثبيت.
feed-kind = النوع
feed-kind-archive = أرشيف موقّع
feed-kind-wordpress = مدونة WordPress؛ يُقرأ اليوم من العناوين
feed-kind-wikimedia = قوائم اليوم في ويكيبيديا، CC BY-SA 4.0
feed-kind-list = قوائم اليوم
feed-size = الحجم
feed-windowed = تُحفظ هنا أيام من أمس إلى أسبوعين قادمين، وغيرها يأتي حين تفتحه
feed-newest = من أحدث { $count } تدوينة؛ الأقدم لا يُقرأ
feed-result = النتيجة
feed-next = الاتصال التالي
feed-next-paused = متوقف مؤقتًا
feed-key = المفتاح
feed-key-note = SHA-256 لمفتاح الناشر. قارنه بما يقوله الناشر في مكان آخر؛ من الآن لا يُصدَّق إلا هذا المفتاح.
feed-trust = كم وزن سجلاته
feed-trust-note = الأوزان الأعلى تأتي أبكر في اليوم.
feed-trust-1 = 1: دائمًا في النهاية
feed-trust-2 = 2: منخفض
feed-trust-3 = 3: كمعظم السجلات
feed-trust-4 = 4: كما يقول ناشره
feed-pause = إيقاف مؤقت
feed-resume = متابعة العمل
feed-removed = أُزيل مع السجلات التي جلبها.
feed-paused = أُوقف مؤقتًا. ما جلبه باقٍ.
feed-resumed = يُسأل من جديد.
feed-ended = أنهى الناشر هذا المصدر. لا يُسأل بعد الآن؛ سجلاته باقية.
feed-lost = لم يجب جيدًا منذ { $since }. يُسأل مرة في الأسبوع؛ سجلاته باقية.
feed-left-out = متروك
feed-skipped = { $count ->
    [zero] { $count } عنصر: { $why }
    [one] عنصر واحد ({ $count }): { $why }
    [two] عنصران ({ $count })، أولهما: { $why }
    [few] { $count } عناصر، أولها: { $why }
    [many] { $count } عنصرًا، أولها: { $why }
   *[other] { $count } عنصر، أولها: { $why }
}
feed-add = متابعة مصدر آخر
feed-add-label = عنوان صفحة أو مصدر
feed-add-note = JSON Feed، أو صفحة تعلن عنه، أو مدونة WordPress، أو ويكيبيديا بإحدى 14 لغة.
feed-look = معاينة
feed-go-on = المتابعة إلى حيث يقود
feed-looking = تُجرى المعاينة…
feed-not-found = لم يُتابَع: { $why }
feed-allow = اسمح لـDaymark بالوصول إلى { $host } وعاين مرة أخرى
feed-host = المضيف
feed-at-least = { $count } على الأقل
feed-nothing-today = لا شيء اليوم
feed-contacts = الاتصالات
feed-rhythm-day = يُسأل { $host } مرة في اليوم عن قائمتي اليوم والغد.
feed-rhythm-news = يُسأل { $host } مرة في اليوم إن كان هناك جديد.
feed-permission-note = قد يسأل المتصفح إن كان لـDaymark أن يصل إلى { $host }. دون ذلك يُري Firefox الموقع رقمًا عشوائيًّا لهذا التثبيت.
feed-known = أنت تتابع هذا المصدر بالفعل.
feed-followed = أنت تتابعه الآن. { $result }
feed-not-changed = لم يتم: { $why }
feed-more = المزيد عن هذا المصدر
feed-permission = إذن المتصفح
feed-permission-yes = ممنوح
feed-permission-no = غير ممنوح: يُقرأ خادمه كما تقرؤه أي صفحة
feed-permit = اسمح لـDaymark بالوصول إلى { $host }
feed-key-later = يظهر بعد أول اتصال
feed-unsigned = بلا توقيع: أنت تثق بمن يدير { $host }
feed-remove-question = أتزيل هذا المصدر والسجلات التي جلبها؟ ما حفظته منه باقٍ.
feed-remove-yes = أزل المصدر
feeds-left-out = متروك: { $count }.
why-network = تعذر الوصول إلى الخادم: إما متوقف أو لا يدع المتصفحات تقرأ. تحقق من العنوان ومن اتصالك.
why-timeout = لم يجب الخادم خلال 20 ثانية. أعد المحاولة لاحقًا.
why-missing = لا شيء في هذا العنوان (خطأ { $status }). تحقق منه أو اسأل الناشر.
why-forbidden = الخادم لا يدع Daymark يقرأ (خطأ { $status }). اسأل الناشر.
why-busy = الخادم مشغول جدًّا الآن (خطأ { $status }). أعد المحاولة لاحقًا.
why-fault = في الخادم نفسه عطل (خطأ { $status }). أعد المحاولة لاحقًا.
why-status = أجاب الخادم بالخطأ { $status }. اسأل الناشر.
why-oversized = أحد ملفاته أكبر من { $size } كيبي بايت، أكثر مما يقبله Daymark. أخبر الناشر.
why-gone = أنهى الناشر هذا المصدر.
why-web-page = جاءت صفحة ويب مكان المصدر. ربما عليك تسجيل الدخول إلى شبكتك، أو انتقل المصدر: افتح عنوانه في لسان.
why-not-json = الجواب مقطوع أو ليس مصدرًا. أعد المحاولة؛ فإن بقي كذلك فأخبر الناشر.
why-not-a-feed = الجواب ليس على هيئة مصدر. تحقق من العنوان أو أخبر الناشر.
why-malformed = أحد ملفاته ليس على الهيئة الصحيحة؛ ربما جاءت صفحة من شبكتك مكانه. أعد المحاولة؛ فإن بقي كذلك فأخبر الناشر.
why-format = هو مكتوب بالهيئة الأحدث { $format }. حدّث Daymark لقراءته.
why-signature = ليس موقّعًا بالمفتاح المعروف: قد يكون من صنع غيره. اسأل الناشر. فإن كان مفتاحه جديدًا فأزل المصدر وتابعه من جديد.
why-feed = أرسل الخادم مصدرًا آخر مكانه. أخبر الناشر.
why-rollback = يعرض الخادم إصدارًا أقدم مما لديك. فإن بقي كذلك فأخبر الناشر.
why-equivocation = إصداران مختلفان لهما رقم واحد: أحدهما زائف. اسأل الناشر أيهما.
why-fast-forward = تاريخ الإصدار متقدم أكثر من يومين. تحقق من ساعة هذا الحاسوب؛ فإن صحت فأخبر الناشر.
why-freeze = لم يُحدَّث منذ { $since }، أطول مما وعد الناشر. فإن بقي كذلك فاسأله.
why-clock = ساعة هذا الحاسوب متأخرة عن السجلات الموجودة. اضبطها ثم زامن.
why-manifest = فهرسه ليس الذي وُقّع؛ ربما لم يكتمل الرفع. فإن بقي كذلك فأخبر الناشر.
why-shard = جزء منه ليس الذي وُقّع؛ ربما لم يكتمل الرفع. فإن بقي كذلك فأخبر الناشر.
why-record = سجل فيه يخالف القاعدة { $rule } من الصيغة، فلم يؤخذ شيء من هذا الإصدار. أخبر الناشر.
why-limits = فيه أكثر مما يأخذه Daymark من مصدر واحد. أخبر الناشر.
why-address-long = العنوان أطول من اللازم. ألصق العنوان وحده.
why-address-scheme = لا يفتح Daymark عناوين كهذه. ألصق عنوانًا يبدأ بـ https://.
why-address-form = ليس عنوانًا كاملًا. اكتبه مثل https://example.org/feed.json.
why-address-https = لا تُقبل إلا عناوين https:// كي لا يغيّر أحد في الطريق ما تقرؤه.
why-address-user = في العنوان اسم أو كلمة مرور. احذفها.
why-address-port = في العنوان منفذ. احذف الرقم بعد النقطتين.
why-address-ip = العنوان رقم. اكتب اسم المضيف.
why-address-local = العنوان في الشبكة المحلية، وDaymark لا يسألها أبدًا. ألصق عنوانًا على الويب.
why-address-single = اسم المضيف غير كامل. اكتبه مثل example.org.
why-leads-away = يقود العنوان إلى آخر غير مقبول.
why-leads-on = يحيل هذا العنوان إلى عنوان آخر، والمتصفح لا يقول إلى أين قبل أن يصل إليه. قد يكون جهازًا في شبكتك الخاصة.
why-no-end = تقود الصفحة من مصدر إلى مصدر دون واحد يُقرأ. ألصق عنوان المصدر نفسه.
why-no-feed = لا تعلن هذه الصفحة مصدرًا يقرؤه Daymark. ألصق عنوان JSON Feed أو اطلبه من الموقع.
why-rss = هذا مصدر RSS أو Atom، ولا يقول عن أي يوم يحكي النص. ابحث في الموقع عن JSON Feed.
why-no-wikipedia = ليس في ويكيبيديا قوائم اليوم بهذه اللغة: { $lang }. وهي موجودة بـ: { $known }.
why-no-days = ليس فيه يوم يستطيع Daymark قراءته.
why-known = أنت تتابع هذا المصدر بالفعل.
why-too-many = تتابع { $max } مصدرًا، وهو الحد الأقصى. أزل واحدًا أولًا.
why-stays = هذا المصدر جزء من Daymark. يمكنك إيقافه مؤقتًا.
why-not-stored = رفض المتصفح حفظه. أفرغ مساحة وأعد المحاولة.
why-not-a-subscription = هذا ليس وصفًا لمصدر.
why-stands-twice = مذكور هنا مرتين؛ تكفي واحدة.
why-other-form = عنوانه ليس على الهيئة المعتادة. تابعه بلصق عنوانه أعلاه.
why-item-no-date = عنوانه لا يذكر يومًا.
why-item-many-dates = عنوانه يذكر أكثر من يوم.
why-item-no-title = بلا عنوان.
why-item-no-id = بلا معرّف.
why-item-same-id = معرّفه لآخر قبله.
why-item-no-anniversary = لا يحكي عن ذكرى.
why-item-maybe-bc = قد تكون سنته قبل الميلاد، والقائمة لا تقول.
why-item-rule = يخالف القاعدة { $rule } من الصيغة.
why-item-other = لا يستطيع Daymark قراءته.
feeds-move = خذ مصادرك معك
feeds-export = حفظ بصيغة { $form }
feeds-import = إضافة مصادر من ملف
feeds-found = مصادر في الملف: { $count }.
feeds-import-yes = أضفها
feeds-imported = { $count ->
    [0] لم يُضف مصدر.
    [zero] أُضيف { $count } مصدر.
    [one] أُضيف مصدر واحد ({ $count }).
    [two] أُضيف مصدران ({ $count }).
    [few] أُضيفت { $count } مصادر.
    [many] أُضيف { $count } مصدرًا.
   *[other] أُضيف { $count } مصدر.
}
feeds-unreadable = ليس في هذا الملف مصادر يقرأها Daymark. اختر ملف OPML أو JSON.
contacts = ما اتصل به Daymark
contacts-none = لا شيء بعد: لم يرسل Daymark أي طلب.
contacts-note = آخر 200 طلب، الأحدث أولًا. لا يتصل Daymark بأحد غير هؤلاء.
contacts-time = الوقت
contacts-ok = وصل
save = حفظ
remove = إزالة
removed = أُزيل.
undo = تراجع
undone = أُعيد.
preview = ما في الملف
and-more = { $count ->
    [zero] و{ $count } أخرى
    [one] وواحد آخر ({ $count })
    [two] واثنان آخران ({ $count })
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
saved-none = لم يُحفظ شيء بعد. افتح سجلًا واختر «حفظ»: يبقى هنا ولو زال مصدره.
saved-on = حُفظ في { $day }
saved-remove = إزالة { $title }
saved-gone = لم يعد مصدره يحمله. هذه هي النسخة التي حفظتها.
saved-withdrawn = سحب مصدره هذا السجل.
note = ملاحظة خاصة
note-placeholder = لا يراها غيرك
own-days = أيامك الخاصة
own-days-note = أعياد ميلاد وزواج وأيام جماعتك. تبقى على هذا الجهاز وتظهر بين سجلات يومها.
own-title = ماذا
own-date = اليوم
own-date-unclear = اكتب يومًا مثل 5 أبريل، أو يومًا وسنة مثل 5 أبريل 1990.
own-as-settings = كما في الإعدادات
own-add = إضافة
own-added = أُضيف.
own-reminds = تذكير: { $when }
own-import = استيراد تقويم ({ ".ics" }) أو جدول ({ ".csv" })
own-found = { $count ->
    [0] لم يُعثر على ذكريات.
    [zero] { $count } ذكرى.
    [one] عُثر على ذكرى واحدة ({ $count }).
    [two] عُثر على ذكريين ({ $count }).
    [few] عُثر على { $count } ذكريات.
    [many] عُثر على { $count } ذكرى.
   *[other] عُثر على { $count } ذكرى.
}
own-left-out = { $count ->
    [zero] تعذرت قراءة { $count } مدخل فتُرك:
    [one] تعذرت قراءة مدخل واحد ({ $count }) فتُرك:
    [two] تعذرت قراءة مدخلين ({ $count }) فتُركا:
    [few] تعذرت قراءة { $count } مدخلات فتُركت:
    [many] تعذرت قراءة { $count } مدخلًا فتُركت:
   *[other] تعذرت قراءة { $count } مدخل فتُركت:
}
own-add-found = { $count ->
    [zero] أضف { $count }
    [one] أضفها ({ $count })
    [two] أضفهما ({ $count })
    [few] أضفها كلها: { $count }
    [many] أضفها كلها: { $count }
   *[other] أضفها كلها: { $count }
}
own-file-not-one = ليس هذا تقويمًا ({ ".ics" }) ولا جدولًا ({ ".csv" }). اختر ملفًا آخر.
own-file-broken = التقويم مبتور أو معطوب. احفظه من جديد ثم اختر الملف الجديد.
own-file-empty = لا مدخلات في التقويم.
own-file-columns = يحتاج الجدول في سطره الأول إلى عمود «title» وعمود «date».
left-out-no-day = لا يذكر يومًا
left-out-moving-day = يتغير يومه من سنة إلى سنة
left-out-no-title = لا عنوان له
left-out-many-days = يذكر أكثر من يوم
left-out-cancelled = أُلغي
left-out-not-yearly = لا يعود مرة كل سنة
left-out-twice = ورد في الملف مرتين
backup = نسخة احتياطية
backup-note = الإعدادات والمصادر والسجلات المحفوظة بملاحظاتها وأيامك وتذكيراتك، في ملف واحد تحتفظ به.
backup-open = احفظ أو استعِد
backup-export = حفظ نسخة احتياطية
backup-exported = سُلّمت النسخة إلى المتصفح. تجدها حيث تذهب تنزيلاتك.
backup-restore = استعادة من نسخة احتياطية
backup-of = نسخة بتاريخ { $day }
backup-saved = { $count ->
    [zero] { $count } سجل محفوظ
    [one] سجل محفوظ واحد ({ $count })
    [two] سجلان محفوظان ({ $count })
    [few] { $count } سجلات محفوظة
    [many] { $count } سجلًا محفوظًا
   *[other] { $count } سجل محفوظ
}
backup-own = { $count ->
    [zero] { $count } يوم خاص
    [one] يوم خاص واحد ({ $count })
    [two] يومان خاصان ({ $count })
    [few] { $count } أيام خاصة
    [many] { $count } يومًا خاصًّا
   *[other] { $count } يوم خاص
}
backup-reminders = { $count ->
    [zero] { $count } تذكير
    [one] تذكير واحد ({ $count })
    [two] تذكيران ({ $count })
    [few] { $count } تذكيرات
    [many] { $count } تذكيرًا
   *[other] { $count } تذكير
}
backup-feeds = { $count ->
    [0] لا مصادر
    [zero] { $count } مصدر
    [one] مصدر واحد ({ $count })
    [two] مصدران ({ $count })
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
backup-adds = يُضاف ما في النسخة إلى ما هنا. لا يُزال شيء.
backup-with-settings = استبدل الإعدادات أيضًا بإعدادات النسخة
backup-apply = استعادة
backup-applied = استُعيدت.
file-unreadable = تعذّر على المتصفح فتح الملف. اختره من جديد.
file-too-large = الملف كبير جدًّا. اختر ملفًا أصغر.
backup-not-json = تعذرت قراءة الملف. ربما كان مبتورًا: اختر نسخة أخرى منه.
backup-not-a-backup = هذه ليست نسخة احتياطية من Daymark. اختر ملفًا حفظه Daymark.
backup-newer = كتب هذه النسخةَ إصدارٌ أحدث. حدّث Daymark ثم استعدها.
backup-problem-not-a-list = تعذرت قراءة القائمة
backup-problem-unreadable = تعذرت قراءته
backup-problem-no-feed = لا يذكر مصدرًا
backup-problem-no-day = لا عنوان له أو لا تاريخ
backup-problem-beyond = يُحتفظ بأول { $most } فقط
year-before = السنة السابقة
year-after = السنة التالية
year-note = كلما قوي لون اليوم زاد وزن سجلاته. الرقم يدل على ذكرى مدوّرة.
year-note-followed = كلما قوي لون اليوم زاد ما تتابعه فيه. الرقم يدل على ذكرى مدوّرة.
month-shelf = يُعرف شهره فقط
year-shelf = تُعرف سنته فقط، وهي سنة مدوّرة
plan-days = إلى أي مدى
plan-next = { $days ->
    [365] سنة
    [zero] { $days } يوم
    [one] يوم واحد ({ $days })
    [two] يومان ({ $days })
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
plan-all-topics = كل المواضيع
plan-all-regions = كل المناطق
plan-round-only = السنوات المدوّرة فقط
plan-count = { $count ->
    [0] لا شيء قادم في هذا الاختيار. انظر أبعد أو قلّل المرشحات.
    [zero] { $count } ذكرى قادمة.
    [one] ذكرى قادمة واحدة ({ $count }).
    [two] ذكريان قادمان ({ $count }).
    [few] { $count } ذكريات قادمة.
    [many] { $count } ذكرى قادمة.
   *[other] { $count } ذكرى قادمة.
}
plan-show-all = عرض الكل: { $count }
plan-ics = حفظ كتقويم ({ ".ics" })
plan-csv = حفظ كجدول ({ ".csv" })
reminder-when = { $days ->
    [0] في اليوم نفسه
    [zero] قبل { $days } يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
feed-records = السجلات
reminder-remove = إزالة
reminder-removed = أُزيل.
feed-remove = إزالة
feed-subscribe = متابعة
notify-digest-none = أبدًا
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = الحجم
same-event = الحدث نفسه في مصادرك الأخرى
