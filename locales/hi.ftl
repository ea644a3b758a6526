# Hindi. Not checked by a native reader yet.
app-name = Daymark
list-comma = { ", " }
today = आज
previous-day = पिछला दिन
next-day = अगला दिन
keys = कुंजियाँ
keys-note = जब तक आप लिख न रहे हों, ये हर पृष्ठ पर काम करती हैं।
keys-walk = खोज के परिणामों और पंचांग में: आगे-पीछे जाएँ
keys-close = जो खुला है उसे बंद करें
keys-show = कुंजियाँ दिखाएँ
single-keys = अकेली कुंजियाँ
single-keys-note = बिना Ctrl या Alt की कुंजियाँ, जैसे खोज के लिए /. अड़चन हो तो इन्हें बंद कर दें।
close = बंद करें
turn-the-leaf = पन्ना पलटें
other-pages = अन्य पृष्ठ
coming-up = आने वाले
in-days = { $days ->
    [0] आज
    [1] कल
    [one] { $days } दिन में
   *[other] { $days } दिनों में
}
also-on-this-day = इस दिन यह भी
this-month = इस महीने
this-year = इस वर्ष
map-label = इस दिन की घटनाएँ कहाँ हुईं
day-of-range = { $of } में से दिन { $day }
began = आरंभ
ended = अंत
kept-for-leap-day = 29 फ़रवरी के स्थान पर
may-differ = दर्शन या घोषणा के अनुसार एक या अधिक दिन का अंतर हो सकता है
figures-killed = जानें गईं
figures-injured = घायल
figures-detained = हिरासत में
figures-executed = मृत्युदंड
figures-missing = लापता
figures-displaced = विस्थापित
figures-participants = भाग लेने वाले
figures-forces = बल
figures-population = जनसंख्या
figures-magnitude = परिमाण
figures-money = धन
figures-other = अन्य आँकड़े
accounts-differ = विवरण अलग-अलग हैं
figures-note = हर आँकड़ा उसे बताने वाले के साथ है; कुछ भी जोड़ा या औसत नहीं किया गया।
what-people-said = लोगों ने क्या कहा
sources = स्रोत
names-of-place = स्थान के नाम
settings = सेटिंग
open-full-page = पूरा पृष्ठ खोलें
whole-record = पूरा अभिलेख
anniversaries-count = { $count ->
    [0] कोई वर्षगाँठ नहीं
    [one] { $count } वर्षगाँठ
   *[other] { $count } वर्षगाँठें
}
empty-day = आपकी फ़ीड में इस दिन के लिए कुछ नहीं है। कोई और दिन देखें, या सेटिंग में मौन विषय जाँचें।
settings-saved = सहेजा गया।
settings-not-saved = नहीं सहेजा गया: ब्राउज़र ने मना किया। डिस्क पर जगह बनाकर फिर प्रयास करें।
appearance = रूप
theme = थीम
theme-auto = सिस्टम जैसा
theme-light = हल्का
theme-dark = गहरा
dates = तारीखें
leap-day = सामान्य वर्षों में 29 फ़रवरी इस दिन मानें
leap-feb28 = 28 फ़रवरी
leap-mar1 = 1 मार्च
leap-omit = केवल लीप वर्ष
notification = सूचनाएँ
notify-me = दिन में एक सूचना दिखाएँ
notify-time = समय
send-test = परीक्षण भेजें
feeds = फ़ीड
feed-bundled = Daymark के अपने अभिलेख
storage-heading = क्या सहेजा गया है
storage-works = अभिलेख ब्राउज़र के डेटाबेस में हैं और ऑफ़लाइन पढ़े जा सकते हैं।
record = अभिलेख
where-you-are = आप कहाँ हैं
where = कहाँ
place-map-label = { $count ->
    [one] विश्व मानचित्र पर { $count } स्थान
   *[other] विश्व मानचित्र पर { $count } स्थान
}
place-administered = आज प्रशासन: { $country }
place-precision = { $km } किमी के भीतर
name-status-official = आधिकारिक नाम
name-status-endonym = वहाँ रहने वालों का नाम
name-status-exonym = बाहर का दिया नाम
name-status-historical = पुराना नाम
name-status-contested = विवादित नाम
date = तारीख
other-date = या { $date }
kept-since = { $year } से मनाया जाता है
next-time = अगली बार: { $day }, { $when }
next-years = { $count ->
    [one] तब { $count } वर्ष
   *[other] तब { $count } वर्ष
}
no-next-time = इसका अपना कोई दिन नहीं है, इसलिए यह किसी दिन नहीं लौटता।
corrections = सुधार
correction-corrected = सुधारा गया
correction-clarified = स्पष्ट किया गया
correction-updated = अद्यतन किया गया
record-withdrawn = यह अभिलेख वापस ले लिया गया। यह यहाँ इसलिए है कि इसके लिंक कारण तक पहुँचें।
translated-from = { $language } से अनूदित
translated-by-machine = मशीन द्वारा
translation-outdated = मूल तब से बदल चुका है
about-record = इस अभिलेख के बारे में
record-author = लेखक
record-licence = लाइसेंस
record-feed = फ़ीड
record-topics = विषय
record-regions = क्षेत्र
record-revision = संशोधन
people = लोग
person-born = जन्म { $date }
person-died = निधन { $date }
links = लिंक
what-happened-when = कब क्या हुआ
what-accounts-say = विवरण क्या कहते हैं
figure-as-of = { $date } तक
source-primary = प्राथमिक स्रोत
source-scholarly = शोध कार्य
source-reference = संदर्भ ग्रंथ
source-news = समाचार
source-official = आधिकारिक स्रोत
source-advocacy = पक्ष-समर्थन
source-read = { $day } को पढ़ा
source-archived = संग्रहित प्रति
record-missing = यह अभिलेख यहाँ नहीं है
record-missing-why = शायद इसकी फ़ीड हटाई गई या अभिलेख वापस लिया गया। आपकी सहेजी चीज़ें फ़ीड से अलग रहती हैं।
open-today = आज का दिन खोलें
why = मुझे यह क्यों दिख रहा है
why-weight = महत्व 5 में से { $weight }
why-round = वर्षों की पूर्ण संख्या
why-followed = आप इन्हें फ़ॉलो करते हैं: { $names }
why-feed = इसकी फ़ीड आपने जोड़ी
why-later-day = अवधि का बाद का दिन
why-doubt = इसकी तारीख संदिग्ध है
why-score = अंक
why-pinned = आपने इसे पिन किया।
why-gentle = यह पहले है क्योंकि आपने सौम्य शुरुआत चुनी।
why-promised = ऊपर लाया गया ताकि पहले पाँच स्थान, समय और विषय में अलग हों।
why-likeness = पिछले अभिलेखों जैसा होने से { $points } अंक नीचे।
why-place = इस दिन के { $count } में से क्रमांक { $place }।
why-note = किसी दिन के अभिलेख अपने अंकों के क्रम में आते हैं, जो इसी मशीन पर निकाले जाते हैं। आप क्या पढ़ते हैं, यह नहीं गिना जाता।
why-change = आप जो फ़ॉलो करते हैं, उसे बदलें
covered = ढका हुआ: { $subjects }
show-covered = दिखाएँ
name-politics = राजनीति
name-law = कानून
name-independence = स्वतंत्रता
name-human-rights = मानवाधिकार
name-protest = विरोध
name-labour = श्रम
name-women = महिलाएँ
name-indigenous-minorities = आदिवासी और अल्पसंख्यक
name-children = बच्चे
name-migration = प्रवासन
name-war-conflict = युद्ध और संघर्ष
name-atrocity = अत्याचार
name-peace = शांति
name-disaster = आपदा
name-environment = पर्यावरण
name-science = विज्ञान
name-technology = प्रौद्योगिकी
name-medicine = चिकित्सा
name-space = अंतरिक्ष
name-exploration = खोज
name-arts = कला
name-literature = साहित्य
name-music = संगीत
name-film-stage = फ़िल्म और रंगमंच
name-sport = खेल
name-religion = धर्म
name-education = शिक्षा
name-economy = अर्थव्यवस्था
name-daily-life = दैनिक जीवन
name-killing = हत्या
name-mass-atrocity = सामूहिक अत्याचार
name-state-violence = राज्य की हिंसा
name-war = युद्ध
name-sexual-violence = यौन हिंसा
name-slavery = गुलामी
name-torture = यातना
name-suicide = आत्महत्या
name-child-harm = बच्चों को हानि
name-terrorism = आतंकवाद
name-hate = घृणा
language = भाषा
language-of-interface = इंटरफ़ेस की भाषा
language-auto = ब्राउज़र जैसी
language-beta-note = यह अनुवाद अभी किसी मातृभाषी ने नहीं जाँचा है। जो अनूदित नहीं है वह अंग्रेज़ी में है।
beta = बीटा
quiet-new-tab = शांत नया टैब
quiet-new-tab-note = केवल तारीख, जब तक आप और न माँगें।
show-this-day = यह दिन दिखाएँ
time-zone = समय क्षेत्र जो तय करता है कि आज क्या है
time-zone-system = सिस्टम जैसा
topics-and-regions = विषय और क्षेत्र
topics-note = जिसे आप फ़ॉलो करते हैं वह पहले आता है; जिसे मौन करते हैं वह कहीं नहीं आता। सब कुछ इसी कंप्यूटर पर होता है।
topics = विषय
regions = क्षेत्र
follow = फ़ॉलो करें
mute = मौन करें
cover = ढकें
hard-subjects = कठिन विषय
gentle-start = सौम्य शुरुआत
gentle-start-note = कोई और हो तो गंभीर अभिलेख दिन की शुरुआत नहीं करता।
teachers-mode = शिक्षक मोड
teachers-mode-note = यौन हिंसा, यातना, आत्महत्या और बच्चों को हानि को “दिखाएँ” दबाने तक ढकता है।
each-subject = हर विषय
stored-records = अभिलेख
stored-settings = सेटिंग और आपकी रखी चीज़ें
stored-first-paint = जल्दी शुरू होने की प्रति
stored-all = ब्राउज़र के अनुसार कुल
size-kilobytes = { $size } kB
size-unknown = अज्ञात
reset = सेटिंग रीसेट करें
reset-question = सभी सेटिंग पहले जैसी कर दें?
reset-yes = रीसेट करें
erase = सब कुछ मिटाएँ
erase-question = सेटिंग, सहेजी चीज़ें और अभिलेख मिटाएँ? Daymark पहले दिन जैसा शुरू होगा। इसे वापस नहीं लाया जा सकता।
erase-yes = मिटाएँ
cancel = रद्द करें
welcome-step = { $of } में से { $step }
welcome-title = हर दिन का एक इतिहास है
welcome-topics = आप क्या अधिक देखना चाहेंगे? यह सब सेटिंग में बदला जा सकता है।
welcome-next = आगे
welcome-skip = छोड़ें
welcome-notify-title = दिन में एक शांत सूचना?
welcome-notify-note = आपके समय पर दिन के बारे में एक पंक्ति, बिना आवाज़। ब्राउज़र पूछेगा कि क्या Daymark को अनुमति है।
welcome-notify-yes = हाँ
welcome-notify-no = नहीं, धन्यवाद
search = खोज
saved = सहेजे हुए
calendar = कैलेंडर
share = साझा करें
share-citation = उद्धरण कॉपी करें
share-link = लिंक कॉपी करें
share-picture = चित्र सहेजें
share-calendar = अपने कैलेंडर के लिए सहेजें
share-json = JSON में सहेजें
share-copied = कॉपी हुआ।
share-not-copied = कॉपी नहीं हुआ: ब्राउज़र ने मना किया। पृष्ठ पर क्लिक करके फिर प्रयास करें।
share-saved = आपके डाउनलोड में सहेजा गया।
remind = याद दिलाएँ
reminded = याद दिलाना तय है
remind-before = { $days ->
    [0] उसी दिन
    [one] { $days } दिन पहले
   *[other] { $days } दिन पहले
}
remind-set = हर वर्ष याद दिलाया जाएगा।
remind-forget = याद दिलाना बंद करें
remind-forgotten = बंद किया।
revision-of = { $revision } · { $day }

name-001 = विश्व
name-010 = अंटार्कटिका
name-002 = अफ़्रीका
name-015 = उत्तरी अफ़्रीका
name-202 = उप-सहारा अफ़्रीका
name-011 = पश्चिमी अफ़्रीका
name-014 = पूर्वी अफ़्रीका
name-017 = मध्य अफ़्रीका
name-018 = दक्षिणी अफ़्रीका
name-019 = अमेरिकाज़
name-003 = उत्तर अमेरिका
name-021 = उत्तरी अमेरिका
name-419 = लैटिन अमेरिका
name-005 = दक्षिण अमेरिका
name-013 = मध्य अमेरिका
name-029 = कैरिबियन
name-142 = एशिया
name-030 = पूर्वी एशिया
name-034 = दक्षिणी एशिया
name-035 = दक्षिण-पूर्व एशिया
name-143 = मध्य एशिया
name-145 = पश्चिमी एशिया
name-150 = यूरोप
name-039 = दक्षिणी यूरोप
name-151 = पूर्वी यूरोप
name-154 = उत्तरी यूरोप
name-155 = पश्चिमी यूरोप
name-009 = ओशिआनिया
name-053 = ऑस्ट्रेलेशिया
name-054 = मेलानेशिया
name-057 = माइक्रोनेशियाई क्षेत्र
name-061 = पोलिनेशिया

ongoing = जारी
day-unreadable = इस दिन के अभिलेख पढ़े नहीं जा सके। पृष्ठ फिर खोलें; न बने तो Daymark फिर स्थापित करें: सहेजी चीज़ें अलग हैं।
notice-refused = यह प्रोफ़ाइल डेटाबेस नहीं रखने देता। आप साथ आए अभिलेख देखते हैं; अद्यतन नहीं रखे जाते।
notice-broken = अभिलेखों का भंडार नहीं खुला। आप साथ आए अभिलेख देखते हैं; वह फिर भरा जाएगा।
notice-newer = यह भंडार नए Daymark ने लिखा है। ब्राउज़र फिर खोलें; तब तक कुछ नहीं लिखा जाता।
notice-blocked = पुराने Daymark का दूसरा टैब भंडार रोके है। अन्य Daymark टैब बंद करके फिर खोलें।
clock-wrong = इस कंप्यूटर की घड़ी ग़लत लगती है: वह { $now } बताती है, पर यहाँ { $newest } के अभिलेख हैं। उसे ठीक करें। तब तक कोई सूचना नहीं दिखेगी और हस्ताक्षरित फ़ीड से पूछा नहीं जाएगा।
notice-unread = Daymark आपकी सेटिंग और आपकी सहेजी हुई चीज़ें नहीं पढ़ पा रहा है: ब्राउज़र मना कर रहा है। आपको सामान्य सेटिंग दिख रही हैं, और आपका कुछ भी नहीं बदला गया। ब्राउज़र दोबारा खोलें; इससे न हो तो डिस्क में कुछ जगह खाली करें।
notice-lost = Daymark ने आपके लिए जो रखा था, वह ब्राउज़र से खो गया: सेटिंग, सहेजे हुए अभिलेख और आपकी टिप्पणियाँ, आपके अपने दिन, स्मरण और फ़ीड। हर दिन के अभिलेख यहाँ हैं। बैकअप हो तो उसे सेटिंग में लौटाएँ।
notify-on = चालू। अगली: { $when }।
notify-on-never = चालू, पर नीचे हर दिन छोड़ा गया है: कुछ नहीं आएगा।
notify-off = बंद। न कुछ दिखता है, न तय है।
notify-denied = ब्राउज़र ने सूचनाओं की अनुमति नहीं दी। उसकी सेटिंग में Daymark को अनुमति देकर फिर चालू करें।
test-sent = भेजा गया।
notification-ready = आज की वर्षगाँठें तैयार हैं।
notification-digest = { $count ->
    [one] अगले { $days } दिनों में { $count } वर्षगाँठ
   *[other] अगले { $days } दिनों में { $count } वर्षगाँठें
}
notify-quiet-days = इन दिनों सूचना नहीं
notify-quiet-note = आपके माँगे स्मरण इन दिनों भी आते हैं।
notify-digest = अगले { $days } दिनों का सार
notify-digest-on = हर { $weekday }
notify-discreet = गोपनीय: केवल कहें कि कुछ है
notify-badge = बटन पर अपठित वर्षगाँठों की संख्या
notify-muted = सूचनाओं से बाहर रखें
notify-muted-note = दिन के पृष्ठ पर वे दिखते रहेंगे।
reminders = स्मरण
reminders-none = अभी कोई नहीं। अभिलेख खोलकर “याद दिलाएँ” चुनें।
reminder-yearly = हर वर्ष
reminder-once = एक बार, { $day }
test-blocked = ब्राउज़र Daymark की सूचनाएँ रोकता है। निजता और सुरक्षा में अनुमति देकर फिर परीक्षण करें।
test-help = मुझे कुछ नहीं दिखता
test-help-win = Windows: सेटिंग, सिस्टम, सूचनाएँ। सूचनाएँ और ब्राउज़र चालू करें, “परेशान न करें” बंद करें।
test-help-mac = macOS: सिस्टम सेटिंग, सूचनाएँ। ब्राउज़र को अनुमति दें, फ़ोकस बंद करें।
test-help-linux = Linux: डेस्कटॉप सेटिंग, सूचनाएँ। ब्राउज़र चालू करें, “परेशान न करें” बंद करें। सूचना सेवा के बिना कुछ नहीं दिखता।
test-help-other = सिस्टम की सूचना सेटिंग खोलें। ब्राउज़र को अनुमति दें, “परेशान न करें” बंद करें।
test-help-badge = सिस्टम को मौन रखना हो तो बटन पर संख्या चालू करें।
feed-address = पता
feed-none = यह संस्करण वेब की किसी फ़ीड पर नहीं चलता। अभिलेख एक्सटेंशन के साथ आते हैं।
feed-version = अभिलेखों की तारीख
feed-applied = अंतिम बदलाव
feed-last-contact = अंतिम संपर्क
feed-never = कभी नहीं
sync-now = अभी समन्वय करें
sync-running = नया पूछा जा रहा है…
sync-unchanged = कुछ नया नहीं।
sync-updated = { $days ->
    [one] अद्यतन: { $days } दिन बदला।
   *[other] अद्यतन: { $days } दिन बदले।
}
sync-refused = अस्वीकृत: { $why } आपके अभिलेख वैसे ही हैं।
sync-unreachable = नहीं पहुँचा: { $why } आपके अभिलेख वैसे ही हैं।
sync-wait = नहीं पूछा: पिछला अनुरोध { $minutes } मिनट से कम पहले था।
search-label = { $count ->
    [one] { $count } वर्षगाँठ में खोजें
   *[other] { $count } वर्षगाँठों में खोजें
}
search-hint = शब्द, किसी भी वर्तनी में नाम, वर्ष (1990), “200 वर्ष पहले” या दिन (5 अप्रैल)। तीर कुंजियाँ परिणामों में चलती हैं; Enter पहला खोलता है।
search-preparing = खोज तैयार हो रही है…
search-failed = खोज शुरू नहीं हुई। पृष्ठ फिर खोलें; न बने तो ब्राउज़र फिर चलाएँ।
search-nothing = कुछ नहीं मिला। कम शब्द या दूसरी वर्तनी आज़माएँ; मौन और ढके विषय बाहर हैं।
search-count = { $count ->
    [one] { $count } मिला।
   *[other] { $count } मिले।
}
search-first = श्रेष्ठ { $count } दिखाए गए हैं।
search-near = ठीक ऐसी वर्तनी नहीं है; ये पास की हैं।
search-open-day = { $day } खोलें
remind-next-only = केवल अगली बार
remind-set-once = एक बार याद दिलाया जाएगा।
feeds-note = हर फ़ीड से दिन में एक बार, इस स्थापना के अपने समय पर पूछा जाता है।
feed-kind = प्रकार
feed-kind-archive = हस्ताक्षरित संग्रह
feed-kind-wordpress = WordPress ब्लॉग; दिन शीर्षक से पढ़ा जाता है
feed-kind-wikimedia = विकिपीडिया की दिन-सूचियाँ, CC BY-SA 4.0
feed-kind-list = दिन-सूचियाँ
feed-size = आकार
feed-windowed = कल से दो सप्ताह आगे तक के दिन यहाँ हैं, अन्य खोलने पर आते हैं
feed-newest = इसकी नवीनतम { $count } पोस्ट से; पुरानी नहीं पढ़ी जातीं
feed-result = परिणाम
feed-next = अगला संपर्क
feed-next-paused = रुका हुआ
feed-key = कुंजी
feed-key-note = प्रकाशक की कुंजी का SHA-256। वह जो अन्यत्र बताए उससे मिलाएँ; अब केवल यही मान्य है।
feed-trust = इसके अभिलेखों का भार
feed-trust-note = अधिक भार दिन में पहले आता है।
feed-trust-1 = 1: सदा अंत में
feed-trust-2 = 2: कम
feed-trust-3 = 3: अधिकतर जैसा
feed-trust-4 = 4: प्रकाशक के अनुसार
feed-pause = रोकें
feed-resume = जारी रखें
feed-removed = लाए अभिलेखों सहित हटाया गया।
feed-paused = रोका गया। जो लाया वह रहेगा।
feed-resumed = फिर पूछा जाता है।
feed-ended = प्रकाशक ने यह फ़ीड समाप्त की। अब नहीं पूछा जाता; अभिलेख रहेंगे।
feed-lost = { $since } से ठीक उत्तर नहीं। सप्ताह में एक बार पूछा जाता है; अभिलेख रहेंगे।
feed-left-out = छोड़े गए
feed-skipped = { $count ->
    [one] { $count } प्रविष्टि: { $why }
   *[other] { $count } प्रविष्टियाँ, पहली: { $why }
}
feed-add = दूसरी फ़ीड फ़ॉलो करें
feed-add-label = पृष्ठ या फ़ीड का पता
feed-add-note = JSON Feed, उसे बताने वाला पृष्ठ, WordPress ब्लॉग, या 14 भाषाओं में विकिपीडिया।
feed-look = देखें
feed-go-on = जहाँ ले जाए वहाँ जाएँ
feed-looking = देखा जा रहा है…
feed-not-found = फ़ॉलो नहीं हुआ: { $why }
feed-allow = Daymark को { $host } तक पहुँचने दें और फिर देखें
feed-host = होस्ट
feed-at-least = कम से कम { $count }
feed-nothing-today = आज कुछ नहीं
feed-contacts = संपर्क
feed-rhythm-day = { $host } से दिन में एक बार आज और कल की सूची पूछी जाती है।
feed-rhythm-news = { $host } से दिन में एक बार नया पूछा जाता है।
feed-permission-note = ब्राउज़र { $host } तक पहुँच पूछ सकता है। न हो तो Firefox साइट को इस स्थापना की यादृच्छिक संख्या दिखाता है।
feed-known = आप इसे पहले से फ़ॉलो करते हैं।
feed-followed = अब आप इसे फ़ॉलो करते हैं। { $result }
feed-not-changed = नहीं हुआ: { $why }
feed-more = इस फ़ीड के बारे में
feed-permission = ब्राउज़र की अनुमति
feed-permission-yes = मिली है
feed-permission-no = नहीं मिली: सर्वर किसी भी वेब पृष्ठ की तरह पढ़ा जाता है
feed-permit = Daymark को { $host } तक पहुँचने दें
feed-key-later = पहले संपर्क के बाद दिखेगी
feed-unsigned = बिना हस्ताक्षर: आप { $host } चलाने वाले पर भरोसा करते हैं
feed-remove-question = यह फ़ीड और उसके लाए अभिलेख हटाएँ? आपका सहेजा हुआ रहेगा।
feed-remove-yes = फ़ीड हटाएँ
feeds-left-out = छोड़े गए: { $count }।
why-network = सर्वर तक नहीं पहुँचा जा सका: वह बंद है या ब्राउज़र को पढ़ने नहीं देता। पता और कनेक्शन जाँचें।
why-timeout = सर्वर ने 20 सेकंड में उत्तर नहीं दिया। बाद में कोशिश करें।
why-missing = इस पते पर कुछ नहीं है (त्रुटि { $status })। पता जाँचें या प्रकाशक से पूछें।
why-forbidden = सर्वर Daymark को पढ़ने नहीं देता (त्रुटि { $status })। प्रकाशक से पूछें।
why-busy = सर्वर अभी बहुत व्यस्त है (त्रुटि { $status })। बाद में कोशिश करें।
why-fault = सर्वर में अपनी गड़बड़ी है (त्रुटि { $status })। बाद में कोशिश करें।
why-status = सर्वर ने त्रुटि { $status } दी। प्रकाशक से पूछें।
why-oversized = इसकी एक फ़ाइल { $size } KiB से बड़ी है, Daymark इतनी नहीं लेता। प्रकाशक को बताएँ।
why-gone = प्रकाशक ने यह फ़ीड समाप्त की।
why-web-page = फ़ीड की जगह वेब पृष्ठ आया। शायद पहले नेटवर्क में साइन इन करना हो, या फ़ीड कहीं और चली गई: उसका पता टैब में खोलें।
why-not-json = उत्तर अधूरा है या फ़ीड नहीं है। फिर कोशिश करें; ऐसा ही रहे तो प्रकाशक को बताएँ।
why-not-a-feed = उत्तर फ़ीड के रूप में नहीं है। पता जाँचें या प्रकाशक को बताएँ।
why-malformed = इसकी एक फ़ाइल सही रूप में नहीं; शायद आपके नेटवर्क का पृष्ठ आया। फिर कोशिश करें; ऐसा ही रहे तो प्रकाशक को बताएँ।
why-format = यह नए रूप { $format } में है। पढ़ने के लिए Daymark अद्यतन करें।
why-signature = यह ज्ञात कुंजी से हस्ताक्षरित नहीं: किसी और का हो सकता है। प्रकाशक से पूछें। कुंजी नई हो तो फ़ीड हटाकर फिर फ़ॉलो करें।
why-feed = सर्वर ने दूसरी फ़ीड भेजी। प्रकाशक को बताएँ।
why-rollback = सर्वर आपके पास से पुराना संस्करण दे रहा है। ऐसा ही रहे तो प्रकाशक को बताएँ।
why-equivocation = दो अलग संस्करणों की एक ही संख्या है: एक झूठा है। प्रकाशक से पूछें कौन सा।
why-fast-forward = संस्करण की तारीख दो दिन से अधिक आगे है। इस कंप्यूटर की घड़ी जाँचें; सही हो तो प्रकाशक को बताएँ।
why-freeze = { $since } से अद्यतन नहीं हुआ, प्रकाशक के वादे से अधिक समय। ऐसा ही रहे तो उनसे पूछें।
why-clock = इस कंप्यूटर की घड़ी यहाँ के अभिलेखों से पीछे है। ठीक करें, फिर समन्वय करें।
why-manifest = इसकी विषय-सूची हस्ताक्षर वाली नहीं; शायद अपलोड पूरा नहीं हुआ। ऐसा ही रहे तो प्रकाशक को बताएँ।
why-shard = एक भाग हस्ताक्षर वाला नहीं; शायद अपलोड पूरा नहीं हुआ। ऐसा ही रहे तो प्रकाशक को बताएँ।
why-record = एक अभिलेख नियम { $rule } तोड़ता है, इसलिए इस संस्करण से कुछ नहीं लिया गया। प्रकाशक को बताएँ।
why-limits = इसमें Daymark की सीमा से अधिक है। प्रकाशक को बताएँ।
why-address-long = पता बहुत लंबा है। केवल पता चिपकाएँ।
why-address-scheme = Daymark ऐसे पते नहीं खोलता। https:// से शुरू होने वाला चिपकाएँ।
why-address-form = यह पूरा पता नहीं है। https://example.org/feed.json जैसा लिखें।
why-address-https = केवल https:// वाले पते मान्य हैं, ताकि रास्ते में कोई आपका पढ़ा बदल न सके।
why-address-user = पते में नाम या पासवर्ड है। हटा दें।
why-address-port = पते में पोर्ट है। कोलन के बाद की संख्या हटाएँ।
why-address-ip = पता संख्या है। होस्ट का नाम लिखें।
why-address-local = पता स्थानीय नेटवर्क का है, जिससे Daymark नहीं पूछता। वेब का पता चिपकाएँ।
why-address-single = होस्ट का नाम अधूरा है। example.org जैसा लिखें।
why-leads-away = यह पता ऐसे पते पर ले जाता है जो मान्य नहीं।
why-leads-on = यह पता किसी दूसरे पते पर भेजता है, और ब्राउज़र वहाँ जाने से पहले नहीं बताता कि कहाँ। वह आपके अपने नेटवर्क का कोई उपकरण हो सकता है।
why-no-end = पृष्ठ एक फ़ीड से दूसरी पर ले जाता है, पढ़ने योग्य तक नहीं। फ़ीड का ही पता चिपकाएँ।
why-no-feed = यह पृष्ठ Daymark के पढ़ने योग्य फ़ीड नहीं बताता। JSON Feed का पता चिपकाएँ या साइट से माँगें।
why-rss = यह RSS या Atom है, जो नहीं बताता कि लेख किस दिन का है। साइट पर JSON Feed खोजें।
why-no-wikipedia = विकिपीडिया में इस भाषा की दिन-सूची नहीं: { $lang }। इनमें है: { $known }।
why-no-days = इसमें कोई दिन नहीं जो Daymark पढ़ सके।
why-known = आप इसे पहले से फ़ॉलो करते हैं।
why-too-many = आप { $max } फ़ीड फ़ॉलो करते हैं, यही सीमा है। पहले एक हटाएँ।
why-stays = यह फ़ीड Daymark का हिस्सा है। इसे रोक सकते हैं।
why-not-stored = ब्राउज़र ने सहेजने से मना किया। जगह खाली करके फिर कोशिश करें।
why-not-a-subscription = यह फ़ीड का विवरण नहीं है।
why-stands-twice = यह दो बार है; एक बार काफ़ी है।
why-other-form = पता सामान्य रूप में नहीं। ऊपर पता चिपकाकर फ़ॉलो करें।
why-item-no-date = शीर्षक में दिन नहीं है।
why-item-many-dates = शीर्षक में एक से अधिक दिन हैं।
why-item-no-title = शीर्षक नहीं है।
why-item-no-id = पहचान नहीं है।
why-item-same-id = यही पहचान पहले आ चुकी है।
why-item-no-anniversary = यह वर्षगाँठ नहीं बताता।
why-item-maybe-bc = वर्ष ईसा पूर्व हो सकता है; सूची नहीं बताती।
why-item-rule = यह प्रारूप का नियम { $rule } तोड़ता है।
why-item-other = Daymark इसे नहीं पढ़ सकता।
feeds-move = अपनी फ़ीड साथ ले जाएँ
feeds-export = { $form } में सहेजें
feeds-import = फ़ाइल से फ़ीड जोड़ें
feeds-found = फ़ाइल में फ़ीड: { $count }।
feeds-import-yes = जोड़ें
feeds-imported = { $count ->
    [0] कोई फ़ीड नहीं जुड़ी।
    [one] { $count } फ़ीड जुड़ी।
   *[other] { $count } फ़ीड जुड़ीं।
}
feeds-unreadable = इस फ़ाइल में पढ़ने योग्य फ़ीड नहीं। OPML या JSON चुनें।
contacts = Daymark ने किससे संपर्क किया
contacts-none = अभी किसी से नहीं: कोई अनुरोध नहीं भेजा।
contacts-note = पिछले 200 अनुरोध, नए पहले। Daymark और किसी से संपर्क नहीं करता।
contacts-time = समय
contacts-ok = मिला
save = सहेजें
remove = हटाएँ
removed = हटाया गया।
undo = वापस लें
undone = लौटाया गया।
preview = फ़ाइल में क्या है
and-more = { $count ->
    [one] और { $count }
   *[other] और { $count }
}
saved-none = अभी कुछ नहीं। अभिलेख खोलकर “सहेजें” चुनें: फ़ीड चली जाए तो भी यह रहेगा।
saved-on = { $day } को सहेजा
saved-remove = { $title } हटाएँ
saved-gone = फ़ीड में अब नहीं है। यह आपकी सहेजी प्रति है।
saved-withdrawn = फ़ीड ने यह अभिलेख वापस लिया।
note = निजी टिप्पणी
note-placeholder = केवल आप देखते हैं
own-days = आपके अपने दिन
own-days-note = जन्मदिन, विवाह, आपके समुदाय के दिन। वे इसी कंप्यूटर पर रहते हैं और अपने दिन के अभिलेखों में आते हैं।
own-title = क्या
own-date = दिन
own-date-unclear = दिन लिखें, जैसे 5 अप्रैल, या वर्ष सहित, जैसे 5 अप्रैल 1990।
own-as-settings = सेटिंग जैसा
own-add = जोड़ें
own-added = जोड़ा गया।
own-reminds = स्मरण: { $when }
own-import = कैलेंडर (.ics) या तालिका (.csv) लाएँ
own-found = { $count ->
    [0] कोई वर्षगाँठ नहीं मिली।
    [one] { $count } वर्षगाँठ मिली।
   *[other] { $count } वर्षगाँठें मिलीं।
}
own-left-out = { $count ->
    [one] { $count } प्रविष्टि पढ़ी नहीं गई, छोड़ी गई:
   *[other] { $count } प्रविष्टियाँ पढ़ी नहीं गईं, छोड़ी गईं:
}
own-add-found = { $count ->
    [one] जोड़ें ({ $count })
   *[other] सभी { $count } जोड़ें
}
own-file-not-one = यह न कैलेंडर (.ics) है, न तालिका (.csv)। दूसरी फ़ाइल चुनें।
own-file-broken = कैलेंडर अधूरा या ख़राब है। उसे फिर से सहेजकर नई फ़ाइल चुनें।
own-file-empty = कैलेंडर में कोई प्रविष्टि नहीं है।
own-file-columns = तालिका की पहली पंक्ति में “title” और “date” स्तंभ चाहिए।
left-out-no-day = दिन नहीं बताया
left-out-moving-day = दिन हर वर्ष बदलता है
left-out-no-title = शीर्षक नहीं
left-out-many-days = एक से अधिक दिन बताए
left-out-cancelled = रद्द किया गया
left-out-not-yearly = वर्ष में एक बार नहीं लौटता
left-out-twice = फ़ाइल में दो बार है
backup = बैकअप
backup-note = सेटिंग, फ़ीड, टिप्पणी सहित सहेजे अभिलेख, आपके दिन और स्मरण, आपके पास एक फ़ाइल में।
backup-open = सहेजें या बहाल करें
backup-export = बैकअप सहेजें
backup-exported = बैकअप ब्राउज़र को दिया गया। वह डाउनलोड में है।
backup-restore = बैकअप से लौटाएँ
backup-of = { $day } का बैकअप
backup-saved = { $count ->
    [one] { $count } सहेजा अभिलेख
   *[other] { $count } सहेजे अभिलेख
}
backup-own = { $count ->
    [one] { $count } अपना दिन
   *[other] { $count } अपने दिन
}
backup-reminders = { $count ->
    [one] { $count } स्मरण
   *[other] { $count } स्मरण
}
backup-feeds = { $count ->
    [0] कोई फ़ीड नहीं
    [one] { $count } फ़ीड
   *[other] { $count } फ़ीड
}
backup-adds = बैकअप की चीज़ें यहाँ की चीज़ों में जुड़ेंगी। कुछ हटेगा नहीं।
backup-with-settings = सेटिंग भी बैकअप वाली करें
backup-apply = लौटाएँ
backup-applied = लौटाया गया।
file-unreadable = ब्राउज़र फ़ाइल नहीं खोल सका। फिर से चुनें।
file-too-large = फ़ाइल बहुत बड़ी है। छोटी चुनें।
backup-not-json = पढ़ी नहीं गई, शायद कटी है: दूसरी प्रति चुनें।
backup-not-a-backup = यह Daymark का बैकअप नहीं है। Daymark की सहेजी फ़ाइल चुनें।
backup-newer = इसे नए Daymark ने लिखा है। अद्यतन करके लौटाएँ।
backup-problem-not-a-list = सूची पढ़ी नहीं जा सकती
backup-problem-unreadable = पढ़ा नहीं जा सकता
backup-problem-no-feed = इसमें फ़ीड का नाम नहीं
backup-problem-no-day = शीर्षक या तारीख नहीं
backup-problem-beyond = केवल पहले { $most } रखे जाते हैं
year-before = पिछला वर्ष
year-after = अगला वर्ष
year-note = रंग जितना गहरा, अभिलेख उतने भारी। संख्या पूर्ण वर्ष बताती है।
year-note-followed = रंग जितना गहरा, आपके फ़ॉलो किए उतने अधिक। संख्या पूर्ण वर्ष बताती है।
month-shelf = केवल महीना ज्ञात
year-shelf = केवल वर्ष ज्ञात, पूर्ण वर्ष
plan-days = कितनी दूर तक
plan-next = { $days ->
    [365] एक वर्ष
    [one] { $days } दिन
   *[other] { $days } दिन
}
plan-all-topics = सभी विषय
plan-all-regions = सभी क्षेत्र
plan-round-only = केवल पूर्ण वर्ष
plan-count = { $count ->
    [0] इस चयन में आगे कुछ नहीं। और आगे देखें या फ़िल्टर घटाएँ।
    [one] आगे { $count } वर्षगाँठ।
   *[other] आगे { $count } वर्षगाँठें।
}
plan-show-all = सभी { $count } दिखाएँ
plan-ics = कैलेंडर में सहेजें (.ics)
plan-csv = तालिका में सहेजें (.csv)
reminder-when = { $days ->
    [0] उसी दिन
    [one] { $days } दिन पहले
   *[other] { $days } दिन पहले
}
feed-records = अभिलेख
reminder-remove = हटाएँ
reminder-removed = हटाया गया।
feed-remove = हटाएँ
feed-subscribe = फ़ॉलो करें
notify-digest-none = कभी नहीं
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = आकार
same-event = आपकी अन्य फ़ीड में यही घटना
