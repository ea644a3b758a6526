# Arabic. Not checked by a native reader yet.
app-name = Daymark
list-comma = { "، " }
today = اليوم
previous-day = اليوم السابق
next-day = اليوم التالي
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
