# Hebrew. Not checked by a native reader yet.
app-name = Daymark
list-comma = { ", " }
today = היום
previous-day = היום הקודם
next-day = היום הבא
keys = מקשים
keys-note = הם פועלים בכל דף, כל עוד אינכם מקלידים.
keys-walk = בתוצאות החיפוש ובלוח השנה: מעבר
keys-close = סגירת מה שפתוח
keys-show = הצגת המקשים
single-keys = מקשים בודדים
single-keys-note = מקשים בלי Ctrl או Alt, כגון / לחיפוש. אפשר לכבות אותם אם הם מפריעים.
close = סגירה
turn-the-leaf = דפדוף
other-pages = דפים אחרים
coming-up = בקרוב
in-days = { $days ->
    [0] היום
    [1] מחר
    [one] בעוד יום
    [two] בעוד יומיים
   *[other] בעוד { $days } ימים
}
also-on-this-day = עוד ביום זה
this-month = החודש
this-year = השנה
map-label = היכן קרו אירועי היום
day-of-range = יום { $day } מתוך { $of }
began = התחיל
ended = הסתיים
kept-for-leap-day = מצוין במקום 29 בפברואר
may-differ = עשוי לסטות ביום או יותר לפי ראייה או הכרזה
figures-killed = אבדות בנפש
figures-injured = פצועים
figures-detained = עצורים
figures-executed = הוצאו להורג
figures-missing = נעדרים
figures-displaced = עקורים
figures-participants = משתתפים
figures-forces = כוחות
figures-population = אוכלוסייה
figures-magnitude = עוצמה
figures-money = כסף
figures-other = מספרים אחרים
accounts-differ = הגרסאות חלוקות
figures-note = כל מספר עומד לצד מי שמסר אותו; דבר אינו מסוכם או ממוצע.
what-people-said = מה אנשים אמרו
sources = מקורות
names-of-place = שמות המקום
settings = הגדרות
open-full-page = פתיחת הדף המלא
whole-record = הרשומה המלאה
anniversaries-count = { $count ->
    [0] אין ימי שנה
    [one] יום שנה אחד
    [two] שני ימי שנה
   *[other] { $count } ימי שנה
}
empty-day = אין דבר בערוצים שלך ליום זה. אפשר לנסות יום אחר או לבדוק נושאים מושתקים בהגדרות.
settings-saved = נשמר.
settings-not-saved = לא נשמר: הדפדפן סירב. כדאי לפנות מקום בדיסק ולנסות שוב.
appearance = מראה
theme = ערכת צבעים
theme-auto = כמו המערכת
theme-light = בהיר
theme-dark = כהה
dates = תאריכים
leap-day = בשנים רגילות לציין את 29 בפברואר ביום
leap-feb28 = 28 בפברואר
leap-mar1 = 1 במרץ
leap-omit = רק בשנים מעוברות
notification = התראות
notify-me = להציג התראה אחת ביום
notify-time = בשעה
send-test = שליחת ניסיון
feeds = ערוצים
feed-bundled = הרשומות של Daymark
storage-heading = מה שמור
storage-works = הרשומות שמורות במסד הנתונים של הדפדפן ונקראות בלי רשת.
record = רשומה
where-you-are = המיקום שלך
where = איפה
place-map-label = { $count ->
    [one] המקום על מפת העולם
    [two] שני המקומות על מפת העולם
   *[other] { $count } המקומות על מפת העולם
}
place-administered = בניהול כיום: { $country }
place-precision = בדיוק של { $km } ק״מ
name-status-official = שם רשמי
name-status-endonym = שם בפי תושבי המקום
name-status-exonym = שם מבחוץ
name-status-historical = שם קודם
name-status-contested = שם שנוי במחלוקת
date = תאריך
other-date = או { $date }
kept-since = מצוין מאז { $year }
next-time = הפעם הבאה: { $day }, { $when }
next-years = { $count ->
    [one] שנה אחת אז
    [two] שנתיים אז
   *[other] { $count } שנים אז
}
no-next-time = אין לה יום משלה, ולכן אינה חוזרת ביום כלשהו.
corrections = תיקונים
correction-corrected = תוקן
correction-clarified = הובהר
correction-updated = עודכן
record-withdrawn = רשומה זו נמשכה. היא נשארת כאן כדי שקישורים אליה ימצאו את הסיבה.
translated-from = תורגם מ: { $language }
translated-by-machine = בידי מכונה
translation-outdated = המקור השתנה מאז
about-record = על רשומה זו
record-author = כתיבה
record-licence = רישיון
record-feed = ערוץ
record-topics = נושאים
record-regions = אזורים
record-revision = גרסה
people = אנשים
person-born = תאריך לידה: { $date }
person-died = תאריך פטירה: { $date }
links = קישורים
what-happened-when = מה קרה ומתי
what-accounts-say = מה אומרות הגרסאות
figure-as-of = נכון ל-{ $date }
source-primary = מקור ראשוני
source-scholarly = עבודה מחקרית
source-reference = ספר עיון
source-news = חדשות
source-official = מקור רשמי
source-advocacy = סנגור
source-read = נקרא ב-{ $day }
source-archived = עותק בארכיון
record-missing = הרשומה אינה כאן
record-missing-why = אולי הערוץ שלה הוסר או שהרשומה נמשכה. מה ששמרת נשמר בנפרד מהערוצים.
open-today = פתיחת היום
why = למה זה מוצג לי
why-weight = חשיבות { $weight } מתוך 5
why-round = מספר עגול של שנים
why-followed = במעקב שלך: { $names }
why-feed = הוספת את הערוץ
why-later-day = יום מאוחר יותר בטווח
why-doubt = התאריך מוטל בספק
why-score = נקודות
why-pinned = נעצת אותה.
why-gentle = היא ראשונה כי ביקשת התחלה רכה.
why-promised = הועלתה כדי שחמש הראשונות יהיו שונות במקום, בזמן ובנושא.
why-likeness = הורדה ב-{ $points } נקודות כי היא דומה מאוד לקודמות.
why-place = מספר { $place } מתוך { $count } ביום זה.
why-note = רשומות היום מסודרות לפי הנקודות שלהן, המחושבות במחשב הזה. מה שאתם קוראים אינו נחשב.
why-change = שינוי מה שאתם עוקבים אחריו
covered = מכוסה: { $subjects }
show-covered = הצגה
name-politics = פוליטיקה
name-law = משפט
name-independence = עצמאות
name-human-rights = זכויות אדם
name-protest = מחאה
name-labour = עבודה
name-women = נשים
name-indigenous-minorities = עמים ילידים ומיעוטים
name-children = ילדים
name-migration = הגירה
name-war-conflict = מלחמה וסכסוך
name-atrocity = זוועות
name-peace = שלום
name-disaster = אסון
name-environment = סביבה
name-science = מדע
name-technology = טכנולוגיה
name-medicine = רפואה
name-space = חלל
name-exploration = מסעות גילוי
name-arts = אמנויות
name-literature = ספרות
name-music = מוזיקה
name-film-stage = קולנוע ובמה
name-sport = ספורט
name-religion = דת
name-education = חינוך
name-economy = כלכלה
name-daily-life = חיי יום־יום
name-killing = הרג
name-mass-atrocity = זוועות המוניות
name-state-violence = אלימות של המדינה
name-war = מלחמה
name-sexual-violence = אלימות מינית
name-slavery = עבדות
name-torture = עינויים
name-suicide = התאבדות
name-child-harm = פגיעה בילדים
name-terrorism = טרור
name-hate = שנאה
language = שפה
language-of-interface = שפת הממשק
language-auto = כמו הדפדפן
language-beta-note = תרגום זה טרם נבדק בידי דובר ילידי. מה שלא תורגם מופיע באנגלית.
beta = בטא
quiet-new-tab = כרטיסייה חדשה שקטה
quiet-new-tab-note = רק התאריך, עד שתבקש עוד.
show-this-day = הצגת היום הזה
time-zone = אזור הזמן שקובע מהו היום
time-zone-system = כמו המערכת
topics-and-regions = נושאים ואזורים
topics-note = מה שבמעקב מופיע קודם; מה שמושתק אינו מופיע בשום מקום. הכול מחושב במחשב הזה.
topics = נושאים
regions = אזורים
follow = מעקב
mute = השתקה
cover = כיסוי
hard-subjects = נושאים קשים
gentle-start = התחלה רכה
gentle-start-note = רשומה קשה אינה פותחת את היום כשיש אחרת.
teachers-mode = מצב מורה
teachers-mode-note = מכסה אלימות מינית, עינויים, התאבדות ופגיעה בילדים עד ללחיצה על ״הצגה״.
each-subject = כל נושא
stored-records = רשומות
stored-settings = הגדרות ומה ששמרת
stored-first-paint = עותק לפתיחה מהירה
stored-all = הכול יחד, לפי ספירת הדפדפן
size-kilobytes = { $size } ק״ב
size-unknown = לא ידוע
reset = איפוס ההגדרות
reset-question = להחזיר את כל ההגדרות למצב ההתחלתי?
reset-yes = איפוס
erase = מחיקת הכול
erase-question = למחוק הגדרות, דברים שמורים ורשומות? Daymark יתחיל כביום הראשון. אין דרך חזרה.
erase-yes = מחיקה
cancel = ביטול
welcome-step = { $step } מתוך { $of }
welcome-title = לכל יום יש היסטוריה
welcome-topics = ממה תרצו לראות יותר? אפשר לשנות הכול בהגדרות.
welcome-next = הבא
welcome-skip = דילוג
welcome-notify-title = התראה שקטה אחת ביום?
welcome-notify-note = שורה אחת על היום, בשעה שלכם, בלי צליל. הדפדפן ישאל אם Daymark רשאי.
welcome-notify-yes = כן, בבקשה
welcome-notify-no = לא, תודה
search = חיפוש
saved = שמורים
calendar = לוח שנה
share = שיתוף
share-citation = העתקת ציטוט
share-link = העתקת קישור
share-picture = שמירת תמונה
share-calendar = שמירה ללוח השנה שלך
share-json = שמירה כ־JSON
share-copied = הועתק.
share-not-copied = לא הועתק: הדפדפן סירב. יש ללחוץ בדף ולנסות שוב.
share-saved = נשמר בהורדות.
remind = תזכורת
reminded = תזכורת נקבעה
remind-before = { $days ->
    [0] ביום עצמו
    [one] יום לפני
    [two] יומיים לפני
   *[other] { $days } ימים לפני
}
remind-set = תגיע תזכורת בכל שנה.
remind-forget = ביטול התזכורת
remind-forgotten = בוטלה.
revision-of = { $revision } · { $day }

name-001 = העולם
name-010 = אנטארקטיקה
name-002 = אפריקה
name-015 = צפון אפריקה
name-202 = אפריקה שמדרום לסהרה
name-011 = מערב אפריקה
name-014 = מזרח אפריקה
name-017 = מרכז אפריקה
name-018 = דרום יבשת אפריקה
name-019 = אמריקה
name-003 = צפון אמריקה
name-021 = אמריקה הצפונית
name-419 = אמריקה הלטינית
name-005 = דרום אמריקה
name-013 = מרכז אמריקה
name-029 = האיים הקריביים
name-142 = אסיה
name-030 = מזרח אסיה
name-034 = דרום אסיה
name-035 = דרום־מזרח אסיה
name-143 = מרכז אסיה
name-145 = מערב אסיה
name-150 = אירופה
name-039 = דרום אירופה
name-151 = מזרח אירופה
name-154 = צפון אירופה
name-155 = מערב אירופה
name-009 = אוקיאניה
name-053 = אוסטרלאסיה
name-054 = מלנזיה
name-057 = אזור מיקרונזיה
name-061 = פולינזיה

ongoing = נמשך
day-unreadable = לא ניתן לקרוא את רשומות היום. יש לטעון את הדף מחדש; אם לא עזר, להתקין את Daymark מחדש: השמור נפרד.
notice-refused = פרופיל זה אינו מתיר מסד נתונים. מוצגות הרשומות המצורפות; עדכונים אינם נשמרים.
notice-broken = מאגר הרשומות לא נפתח. מוצגות הרשומות המצורפות; הוא יתמלא מחדש.
notice-newer = Daymark חדש יותר כתב את המאגר. יש להפעיל את הדפדפן מחדש; עד אז דבר אינו נכתב.
notice-blocked = כרטיסייה של Daymark ישן מחזיקה במאגר. יש לסגור כרטיסיות Daymark אחרות ולטעון מחדש.
clock-wrong = נראה ששעון המחשב שגוי: הוא מראה { $now }, אבל יש כאן רשומות מ־{ $newest }. יש לכוון אותו. עד אז לא יוצגו התראות וערוצים חתומים לא יישאלו.
notice-unread = Daymark אינו יכול לקרוא את ההגדרות שלך ואת מה ששמרת: הדפדפן מסרב. מוצגות ההגדרות הרגילות, ודבר משלך לא השתנה. יש להפעיל את הדפדפן מחדש; אם זה לא עוזר, יש לפנות מקום בדיסק.
notice-lost = הדפדפן איבד את מה ש-Daymark שמר עבורך: הגדרות, רשומות שמורות עם ההערות שלך, הימים שלך, תזכורות וערוצים. הרשומות של כל הימים כאן. אם יש לך גיבוי, אפשר לשחזר אותו בהגדרות.
notify-on = פועל. ההתראה הבאה: { $when }.
notify-on-never = פועל, אבל כל ימי השבוע הוחרגו למטה: דבר לא יגיע.
notify-off = כבוי. דבר אינו מוצג או מתוכנן.
notify-denied = הדפדפן לא התיר התראות. יש להתיר ל־Daymark בהגדרות הדפדפן ולהפעיל שוב.
test-sent = נשלח.
notification-ready = ימי השנה של היום מוכנים.
notification-digest = { $count ->
    [one] יום שנה אחד ({ $count }) ב־{ $days } הימים הבאים
    [two] שני ימי שנה ({ $count }) ב־{ $days } הימים הבאים
   *[other] { $count } ימי שנה ב־{ $days } הימים הבאים
}
notify-quiet-days = בלי התראה ביום
notify-quiet-note = תזכורות שביקשת מגיעות גם בימים אלה.
notify-digest = תקציר { $days } הימים הבאים
notify-digest-on = בכל { $weekday }
notify-discreet = דיסקרטי: רק לומר שיש משהו
notify-badge = מספר ימי שנה שלא נקראו על הכפתור
notify-muted = להשמיט מההתראות
notify-muted-note = דף היום ממשיך להציגם.
reminders = תזכורות
reminders-none = אין עדיין. יש לפתוח רשומה ולבחור ״תזכורת״.
reminder-yearly = בכל שנה
reminder-once = פעם אחת, ב-{ $day }
test-blocked = הדפדפן חוסם את התראות Daymark. יש להתיר בפרטיות ואבטחה ולשלוח ניסיון שוב.
test-help = איני רואה דבר
test-help-win = Windows: הגדרות, מערכת, התראות. להפעיל התראות ואת הדפדפן, לכבות ״נא לא להפריע״.
test-help-mac = macOS: הגדרות המערכת, עדכונים. להתיר לדפדפן ולכבות מצבי ריכוז.
test-help-linux = Linux: הגדרות שולחן העבודה, התראות. להפעיל את הדפדפן ולכבות ״נא לא להפריע״. בלי שירות התראות דבר לא יוצג.
test-help-other = יש לפתוח את הגדרות ההתראות במערכת, להתיר לדפדפן ולכבות ״נא לא להפריע״.
test-help-badge = אם המערכת חייבת לשתוק, אפשר להפעיל את המספר שעל הכפתור.
feed-address = כתובת
feed-none = גרסה זו אינה עוקבת אחר ערוץ ברשת. הרשומות מגיעות עם ההרחבה.
feed-version = רשומות מיום
feed-applied = שינוי אחרון
feed-last-contact = קשר אחרון
feed-never = אף פעם
sync-now = סנכרון עכשיו
sync-running = שואלים על חדשות…
sync-unchanged = אין חדש.
sync-updated = { $days ->
    [one] עודכן: יום אחד ({ $days }) השתנה.
    [two] עודכן: יומיים ({ $days }) השתנו.
   *[other] עודכן: { $days } ימים השתנו.
}
sync-refused = נדחה: { $why } הרשומות שלך נשארות כפי שהן.
sync-unreachable = אין קשר: { $why } הרשומות שלך נשארות כפי שהן.
sync-wait = לא נשאל: הבקשה האחרונה הייתה לפני פחות מ-{ $minutes } דקות.
search-label = { $count ->
    [one] חיפוש ביום שנה אחד ({ $count })
    [two] חיפוש בשני ימי שנה ({ $count })
   *[other] חיפוש ב-{ $count } ימי שנה
}
search-hint = מילים, שמות בכל כתיב, שנה (1990), ״לפני 200 שנים״ או יום (5 באפריל). החצים עוברים בין התוצאות; Enter פותח את הראשונה.
search-preparing = החיפוש בהכנה…
search-failed = החיפוש לא התחיל. יש לטעון את הדף מחדש; אם לא עזר, להפעיל את הדפדפן מחדש.
search-nothing = לא נמצא. אפשר לנסות פחות מילים או כתיב אחר; מושתקים ומכוסים אינם נכללים.
search-count = { $count ->
    [one] נמצא אחד ({ $count }).
    [two] נמצאו שניים ({ $count }).
   *[other] נמצאו { $count }.
}
search-first = מוצגים { $count } הטובים.
search-near = אין דבר בכתיב זה בדיוק; אלה קרובים.
search-open-day = פתיחת { $day }
remind-next-only = רק בפעם הבאה
remind-set-once = תגיע תזכורת אחת.
feeds-note = כל ערוץ נשאל פעם ביום, ברגע משלו של התקנה זו.
feed-kind = סוג
feed-kind-archive = ארכיון חתום
feed-kind-wordpress = בלוג WordPress; היום נקרא מהכותרות
feed-kind-wikimedia = רשימות היום של ויקיפדיה, CC BY-SA 4.0
feed-kind-list = רשימות היום
feed-size = גודל
feed-windowed = נשמרים כאן ימים מאתמול ועד שבועיים קדימה, אחרים מגיעים בפתיחה
feed-newest = מתוך { $count } הרשומות החדשות; ישנות יותר אינן נקראות
feed-result = תוצאה
feed-next = הקשר הבא
feed-next-paused = מושהה
feed-key = מפתח
feed-key-note = SHA-256 של מפתח המפרסם. יש להשוות למה שהוא מוסר במקום אחר; מעתה רק הוא נאמן.
feed-trust = כמה משקל לרשומותיו
feed-trust-note = משקל גבוה מופיע קודם ביום.
feed-trust-1 = 1: תמיד בסוף
feed-trust-2 = 2: נמוך
feed-trust-3 = 3: כמו רוב הרשומות
feed-trust-4 = 4: כדברי המפרסם
feed-pause = השהיה
feed-resume = המשך
feed-removed = הוסר, עם הרשומות שהביא.
feed-paused = מושהה. מה שהביא נשאר.
feed-resumed = נשאל שוב.
feed-ended = המפרסם סיים ערוץ זה. אינו נשאל עוד; הרשומות נשארות.
feed-lost = אין תשובה טובה מאז { $since }. נשאל פעם בשבוע; הרשומות נשארות.
feed-left-out = הושמטו
feed-skipped = { $count ->
    [one] פריט אחד ({ $count }): { $why }
    [two] שני פריטים ({ $count }), הראשון: { $why }
   *[other] { $count } פריטים, הראשון: { $why }
}
feed-add = מעקב אחר ערוץ נוסף
feed-add-label = כתובת דף או ערוץ
feed-add-note = JSON Feed, דף שמכריז עליו, בלוג WordPress, או ויקיפדיה ב־14 שפות.
feed-look = הצצה
feed-go-on = להמשיך לאן שהיא מובילה
feed-looking = בבדיקה…
feed-not-found = אין מעקב: { $why }
feed-allow = להתיר ל־Daymark לגשת אל { $host } ולהציץ שוב
feed-host = שרת
feed-at-least = לפחות { $count }
feed-nothing-today = אין היום
feed-contacts = קשרים
feed-rhythm-day = { $host } נשאל פעם ביום על רשימות היום ומחר.
feed-rhythm-news = { $host } נשאל פעם ביום אם יש חדש.
feed-permission-note = הדפדפן עשוי לשאול אם Daymark רשאי לגשת אל { $host }. בלי זה Firefox מראה לאתר מספר אקראי של התקנה זו.
feed-known = ערוץ זה כבר במעקב.
feed-followed = במעקב מעתה. { $result }
feed-not-changed = לא נעשה: { $why }
feed-more = עוד על ערוץ זה
feed-permission = הרשאת הדפדפן
feed-permission-yes = ניתנה
feed-permission-no = לא ניתנה: השרת נקרא כפי שכל דף יכול לקרוא
feed-permit = להתיר ל־Daymark לגשת אל { $host }
feed-key-later = יוצג אחרי הקשר הראשון
feed-unsigned = לא חתום: האמון הוא במי שמפעיל את { $host }
feed-remove-question = להסיר את הערוץ ואת הרשומות שהביא? מה שנשמר ממנו נשאר.
feed-remove-yes = הסרת הערוץ
feeds-left-out = הושמטו: { $count }.
why-network = אין גישה לשרת: הוא מושבת או אינו מניח לדפדפנים לקרוא. יש לבדוק את הכתובת והחיבור.
why-timeout = השרת לא ענה תוך 20 שניות. יש לנסות מאוחר יותר.
why-missing = אין דבר בכתובת זו (שגיאה { $status }). יש לבדוק אותה או לשאול את המפרסם.
why-forbidden = השרת אינו מניח ל־Daymark לקרוא (שגיאה { $status }). יש לשאול את המפרסם.
why-busy = השרת עמוס כעת (שגיאה { $status }). יש לנסות מאוחר יותר.
why-fault = בשרת עצמו תקלה (שגיאה { $status }). יש לנסות מאוחר יותר.
why-status = השרת ענה בשגיאה { $status }. יש לשאול את המפרסם.
why-oversized = אחד הקבצים גדול מ־{ $size } קי״ב, יותר ממה ש־Daymark מקבל. יש להודיע למפרסם.
why-gone = המפרסם סיים ערוץ זה.
why-web-page = במקום הערוץ הגיע דף אינטרנט. אולי יש להיכנס לרשת, או שהערוץ עבר: יש לפתוח את כתובתו בלשונית.
why-not-json = התשובה קטועה או אינה ערוץ. יש לנסות שוב; אם זה נמשך, להודיע למפרסם.
why-not-a-feed = התשובה אינה בצורת ערוץ. יש לבדוק את הכתובת או להודיע למפרסם.
why-malformed = אחד הקבצים אינו בצורה הנכונה; אולי הגיע דף של הרשת שלך. יש לנסות שוב; אם זה נמשך, להודיע למפרסם.
why-format = הוא כתוב בצורה החדשה { $format }. יש לעדכן את Daymark.
why-signature = הוא אינו חתום במפתח הידוע: אולי מישהו אחר יצר אותו. יש לשאול את המפרסם. אם המפתח חדש, להסיר את הערוץ ולעקוב שוב.
why-feed = השרת שלח ערוץ אחר במקומו. יש להודיע למפרסם.
why-rollback = השרת מציע מהדורה ישנה משלך. אם זה נמשך, להודיע למפרסם.
why-equivocation = לשתי מהדורות שונות אותו מספר: אחת מזויפת. יש לשאול את המפרסם איזו.
why-fast-forward = תאריך המהדורה יותר מיומיים קדימה. יש לבדוק את שעון המחשב; אם הוא נכון, להודיע למפרסם.
why-freeze = לא עודכן מאז { $since }, מעבר למה שהבטיח המפרסם. אם זה נמשך, לשאול אותו.
why-clock = שעון המחשב מפגר אחרי הרשומות שכאן. יש לכוון אותו ולסנכרן.
why-manifest = תוכן העניינים אינו זה שנחתם; אולי ההעלאה לא הסתיימה. אם זה נמשך, להודיע למפרסם.
why-shard = חלק אינו זה שנחתם; אולי ההעלאה לא הסתיימה. אם זה נמשך, להודיע למפרסם.
why-record = רשומה מפרה את כלל { $rule } של התבנית, ולכן דבר מהמהדורה לא נלקח. יש להודיע למפרסם.
why-limits = יש בו יותר ממה ש־Daymark לוקח מערוץ. יש להודיע למפרסם.
why-address-long = הכתובת ארוכה מדי. יש להדביק רק אותה.
why-address-scheme = Daymark אינו פותח כתובות כאלה. יש להדביק אחת שמתחילה ב־https://.
why-address-form = זו אינה כתובת שלמה. יש לכתוב כמו https://example.org/feed.json.
why-address-https = רק כתובות https:// מתקבלות, כדי שאיש בדרך לא ישנה את הנקרא.
why-address-user = בכתובת יש שם או סיסמה. יש להסיר.
why-address-port = בכתובת יש פורט. יש להסיר את המספר שאחרי הנקודתיים.
why-address-ip = הכתובת היא מספר. יש לכתוב את שם השרת.
why-address-local = הכתובת ברשת המקומית, ש־Daymark אינו פונה אליה. יש להדביק כתובת ברשת.
why-address-single = שם השרת אינו שלם. יש לכתוב כמו example.org.
why-leads-away = הכתובת מובילה לאחרת שאינה מתקבלת.
why-leads-on = הכתובת הזאת מפנה לכתובת אחרת, והדפדפן אינו אומר לאן לפני שהיה שם. זה עלול להיות מכשיר ברשת שלך.
why-no-end = הדף מוביל מערוץ לערוץ ולא לאחד קריא. יש להדביק את כתובת הערוץ עצמו.
why-no-feed = הדף אינו מכריז על ערוץ ש־Daymark קורא. יש להדביק כתובת של JSON Feed או לבקש מהאתר.
why-rss = זה RSS או Atom, שאינו אומר על איזה יום הטקסט מספר. יש לחפש באתר JSON Feed.
why-no-wikipedia = בוויקיפדיה אין רשימות יום בשפה זו: { $lang }. יש בשפות: { $known }.
why-no-days = אין בו יום ש־Daymark יכול לקרוא.
why-known = ערוץ זה כבר במעקב.
why-too-many = במעקב { $max } ערוצים, וזה המרב. יש להסיר אחד תחילה.
why-stays = ערוץ זה הוא חלק מ־Daymark. אפשר להשהות אותו.
why-not-stored = הדפדפן סירב לשמור. יש לפנות מקום ולנסות שוב.
why-not-a-subscription = זה אינו תיאור של ערוץ.
why-stands-twice = הוא מופיע כאן פעמיים; די באחת.
why-other-form = הכתובת אינה בצורה הרגילה. אפשר לעקוב בהדבקתה למעלה.
why-item-no-date = הכותרת אינה אומרת יום.
why-item-many-dates = הכותרת אומרת יותר מיום אחד.
why-item-no-title = אין כותרת.
why-item-no-id = אין מזהה.
why-item-same-id = המזהה כבר שייך לקודם.
why-item-no-anniversary = לא מסופר על יום שנה.
why-item-maybe-bc = השנה אולי לפנה״ס; הרשימה אינה אומרת.
why-item-rule = הפרה של כלל { $rule } של התבנית.
why-item-other = Daymark אינו יכול לקרוא.
feeds-move = לקחת את הערוצים
feeds-export = שמירה כ-{ $form }
feeds-import = הוספת ערוצים מקובץ
feeds-found = ערוצים בקובץ: { $count }.
feeds-import-yes = הוספה
feeds-imported = { $count ->
    [0] לא נוסף ערוץ.
    [one] נוסף ערוץ אחד ({ $count }).
    [two] נוספו שני ערוצים ({ $count }).
   *[other] נוספו { $count } ערוצים.
}
feeds-unreadable = אין בקובץ ערוצים קריאים. יש לבחור קובץ OPML או JSON.
contacts = עם מי Daymark יצר קשר
contacts-none = אין עדיין: Daymark לא שלח בקשות.
contacts-note = 200 הבקשות האחרונות, החדשות קודם. Daymark אינו פונה לאיש מלבדם.
contacts-time = שעה
contacts-ok = התקבל
save = שמירה
remove = הסרה
removed = הוסר.
undo = ביטול
undone = הוחזר.
preview = תוכן הקובץ
and-more = { $count ->
    [one] ועוד אחד ({ $count })
    [two] ועוד שניים ({ $count })
   *[other] ועוד { $count }
}
saved-none = אין שמורים. יש לפתוח רשומה ולבחור ״שמירה״: היא נשארת גם אם הערוץ נעלם.
saved-on = נשמר ב-{ $day }
saved-remove = הסרת { $title }
saved-gone = אינה עוד בערוץ. זה העותק ששמרת.
saved-withdrawn = הערוץ משך רשומה זו.
note = הערה פרטית
note-placeholder = גלוי רק לך
own-days = הימים שלך
own-days-note = ימי הולדת, נישואין, ימי הקהילה. נשארים במחשב זה ומופיעים בין רשומות יומם.
own-title = מה
own-date = יום
own-date-unclear = יש לכתוב יום, כמו 5 באפריל, או עם שנה, כמו 5 באפריל 1990.
own-as-settings = כמו בהגדרות
own-add = הוספה
own-added = נוסף.
own-reminds = תזכורת: { $when }
own-import = ייבוא לוח שנה ({ ".ics" }) או טבלה ({ ".csv" })
own-found = { $count ->
    [0] לא נמצאו ימי שנה.
    [one] נמצא יום שנה אחד ({ $count }).
    [two] נמצאו שני ימי שנה ({ $count }).
   *[other] נמצאו { $count } ימי שנה.
}
own-left-out = { $count ->
    [one] פריט אחד ({ $count }) לא נקרא והושמט:
    [two] שני פריטים ({ $count }) לא נקראו והושמטו:
   *[other] { $count } פריטים לא נקראו והושמטו:
}
own-add-found = { $count ->
    [one] להוסיף ({ $count })
    [two] להוסיף את שניהם ({ $count })
   *[other] להוסיף את כל { $count }
}
own-file-not-one = זה לא לוח שנה ({ ".ics" }) ולא טבלה ({ ".csv" }). יש לבחור קובץ אחר.
own-file-broken = לוח השנה קטוע או פגום. יש לשמור אותו שוב ולבחור את הקובץ החדש.
own-file-empty = אין רשומות בלוח השנה.
own-file-columns = בשורה הראשונה של הטבלה נדרשות העמודות „title” ו„date”.
left-out-no-day = לא צוין יום
left-out-moving-day = היום משתנה משנה לשנה
left-out-no-title = בלי כותרת
left-out-many-days = צוין יותר מיום אחד
left-out-cancelled = בוטל
left-out-not-yearly = לא חוזר פעם בשנה
left-out-twice = מופיע בקובץ פעמיים
backup = גיבוי
backup-note = הגדרות, ערוצים, רשומות שמורות עם הערות, הימים שלך ותזכורות, בקובץ אחד שברשותך.
backup-open = גיבוי או שחזור
backup-export = שמירת גיבוי
backup-exported = הגיבוי נמסר לדפדפן. הוא בהורדות.
backup-restore = שחזור מגיבוי
backup-of = גיבוי מיום { $day }
backup-saved = { $count ->
    [one] רשומה שמורה אחת ({ $count })
    [two] שתי רשומות שמורות ({ $count })
   *[other] { $count } רשומות שמורות
}
backup-own = { $count ->
    [one] יום משלך ({ $count })
    [two] שני ימים משלך ({ $count })
   *[other] { $count } ימים משלך
}
backup-reminders = { $count ->
    [one] תזכורת אחת ({ $count })
    [two] שתי תזכורות ({ $count })
   *[other] { $count } תזכורות
}
backup-feeds = { $count ->
    [0] אין ערוצים
    [one] ערוץ אחד ({ $count })
    [two] שני ערוצים ({ $count })
   *[other] { $count } ערוצים
}
backup-adds = תוכן הגיבוי נוסף לקיים. דבר אינו מוסר.
backup-with-settings = להחליף גם את ההגדרות באלה שבגיבוי
backup-apply = שחזור
backup-applied = שוחזר.
file-unreadable = הדפדפן לא הצליח לפתוח את הקובץ. יש לבחור אותו שוב.
file-too-large = הקובץ גדול מדי. יש לבחור קטן יותר.
backup-not-json = הקובץ אינו קריא, אולי נקטע: יש לבחור עותק אחר.
backup-not-a-backup = זה אינו גיבוי של Daymark. יש לבחור קובץ ש־Daymark שמר.
backup-newer = Daymark חדש יותר כתב אותו. יש לעדכן ואז לשחזר.
backup-problem-not-a-list = אי אפשר לקרוא את הרשימה
backup-problem-unreadable = אי אפשר לקרוא
backup-problem-no-feed = לא צוין ערוץ
backup-problem-no-day = בלי כותרת או תאריך
backup-problem-beyond = רק { $most } הראשונים נשמרים
year-before = השנה הקודמת
year-after = השנה הבאה
year-note = ככל שהצבע חזק, הרשומות כבדות יותר. מספר מציין שנה עגולה.
year-note-followed = ככל שהצבע חזק, יש יותר ממה שבמעקב. מספר מציין שנה עגולה.
month-shelf = ידוע החודש בלבד
year-shelf = ידועה השנה בלבד, שנה עגולה
plan-days = כמה רחוק להביט
plan-next = { $days ->
    [365] שנה
    [one] יום אחד ({ $days })
    [two] יומיים ({ $days })
   *[other] { $days } ימים
}
plan-all-topics = כל הנושאים
plan-all-regions = כל האזורים
plan-round-only = רק שנים עגולות
plan-count = { $count ->
    [0] אין דבר בבחירה זו. אפשר להביט רחוק יותר או לסנן פחות.
    [one] יום שנה אחד ({ $count }) לפנינו.
    [two] שני ימי שנה ({ $count }) לפנינו.
   *[other] { $count } ימי שנה לפנינו.
}
plan-show-all = להציג את כל { $count }
plan-ics = שמירה כלוח שנה ({ ".ics" })
plan-csv = שמירה כטבלה ({ ".csv" })
reminder-when = { $days ->
    [0] ביום עצמו
    [one] יום לפני
    [two] יומיים לפני
   *[other] { $days } ימים לפני
}
feed-records = רשומות
reminder-remove = הסרה
reminder-removed = הוסר.
feed-remove = הסרה
feed-subscribe = מעקב
notify-digest-none = אף פעם
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = גודל
same-event = אותו אירוע בערוצים האחרים שלך
