# Turkish. Not checked by a native reader yet.
app-name = Daymark
list-comma = { ", " }
today = Bugün
previous-day = Önceki gün
next-day = Sonraki gün
keys = Tuşlar
keys-note = Yazı yazmadığınız sürece her sayfada çalışırlar.
keys-walk = Arama sonuçlarında ve takvimde: gezin
keys-close = Açık olanı kapat
keys-show = Tuşları göster
single-keys = Tek tuşlar
single-keys-note = Ctrl veya Alt gerektirmeyen tuşlar; örneğin arama için /. Rahatsız ederse kapatın.
close = Kapat
turn-the-leaf = Yaprağı çevir
other-pages = Diğer sayfalar
coming-up = Yaklaşanlar
in-days = { $days ->
    [0] bugün
    [1] yarın
    [one] { $days } gün sonra
   *[other] { $days } gün sonra
}
also-on-this-day = Bugün ayrıca
this-month = Bu ay
this-year = Bu yıl
map-label = Bu günün olaylarının geçtiği yerler
day-of-range = { $of } günün { $day }. günü
began = başladı
ended = sona erdi
kept-for-leap-day = 29 Şubat yerine anılıyor
may-differ = hilalin görülmesine veya karara göre bir gün ya da daha fazla değişebilir
figures-killed = Can kaybı
figures-injured = Yaralı
figures-detained = Gözaltında
figures-executed = İdam edilen
figures-missing = Kayıp
figures-displaced = Yerinden edilen
figures-participants = Katılan
figures-forces = Kuvvetler
figures-population = Nüfus
figures-magnitude = Büyüklük
figures-money = Para
figures-other = Diğer sayılar
accounts-differ = anlatılar farklı
figures-note = Her sayı onu verenle birlikte durur; hiçbiri toplanmaz, ortalaması alınmaz.
what-people-said = Söylenenler
sources = Kaynaklar
names-of-place = Yerin adları
settings = Ayarlar
open-full-page = Tam sayfayı aç
whole-record = Kaydın tamamı
anniversaries-count = { $count ->
    [0] Yıl dönümü yok
    [one] { $count } yıl dönümü
   *[other] { $count } yıl dönümü
}
empty-day = Akışlarınızda bu gün için bir şey yok. Başka bir gün deneyin ya da ayarlarda susturduğunuz konulara bakın.
settings-saved = Kaydedildi.
settings-not-saved = Kaydedilmedi: tarayıcı reddetti. Diskte yer açıp yeniden deneyin.
appearance = Görünüm
theme = Tema
theme-auto = Sistem gibi
theme-light = Açık
theme-dark = Koyu
dates = Tarihler
leap-day = Artık olmayan yıllarda 29 Şubat şu gün anılsın
leap-feb28 = 28 Şubat
leap-mar1 = 1 Mart
leap-omit = yalnızca artık yıllar
notification = Bildirimler
notify-me = Günde bir bildirim göster
notify-time = Saat
send-test = Deneme gönder
feeds = Akışlar
feed-bundled = Daymark’ın kendi kayıtları
storage-heading = Saklananlar
storage-works = Kayıtlar tarayıcının veritabanındadır ve çevrimdışı okunur.
record = Kayıt
where-you-are = Bulunduğunuz yer
where = Nerede
place-map-label = { $count ->
    [one] Dünya haritasında yer
   *[other] Dünya haritasında { $count } yer
}
place-administered = bugün yöneten: { $country }
place-precision = { $km } km içinde
name-status-official = resmî ad
name-status-endonym = orada yaşayanların verdiği ad
name-status-exonym = dışarıdan verilen ad
name-status-historical = eski ad
name-status-contested = tartışmalı ad
date = Tarih
other-date = Ya da { $date }
kept-since = { $year } yılından beri anılıyor
next-time = Sonraki: { $day }, { $when }
next-years = { $count ->
    [one] o gün { $count } yıl
   *[other] o gün { $count } yıl
}
no-next-time = Kendine ait bir günü yok, bu yüzden hiçbir günde yinelenmez.
corrections = Düzeltmeler
correction-corrected = Düzeltildi
correction-clarified = Açıklığa kavuşturuldu
correction-updated = Güncellendi
record-withdrawn = Bu kayıt geri çekildi. Ona giden bağlantılar nedenini bulsun diye burada duruyor.
translated-from = Çevrildiği dil: { $language }
translated-by-machine = makineyle
translation-outdated = özgün metin o zamandan beri değişti
about-record = Bu kayıt hakkında
record-author = Yazar
record-licence = Lisans
record-feed = Akış
record-topics = Konular
record-regions = Bölgeler
record-revision = Sürüm
people = Kişiler
person-born = doğum: { $date }
person-died = ölüm: { $date }
links = Bağlantılar
what-happened-when = Ne zaman ne oldu
what-accounts-say = Anlatılar ne diyor
figure-as-of = { $date } itibarıyla
source-primary = birincil kaynak
source-scholarly = bilimsel çalışma
source-reference = başvuru eseri
source-news = haber
source-official = resmî kaynak
source-advocacy = savunuculuk
source-read = okunduğu gün: { $day }
source-archived = arşiv kopyası
record-missing = Bu kayıt burada değil
record-missing-why = Akışı kaldırılmış ya da kayıt geri çekilmiş olabilir. Kaydettikleriniz akışlardan ayrı tutulur.
open-today = Bugünü aç
why = Bunu neden görüyorum
why-weight = Önem: 5 üzerinden { $weight }
why-round = Yuvarlak bir yıl sayısı
why-followed = Takip ettikleriniz: { $names }
why-feed = Akışını siz eklediniz
why-later-day = Sürenin daha sonraki bir günü
why-doubt = Tarihi kuşkulu
why-score = Puan
why-pinned = Siz sabitlediniz.
why-gentle = Yumuşak başlangıç istediğiniz için başta.
why-promised = İlk beş kayıt yer, zaman ve konu bakımından farklı olsun diye öne alındı.
why-likeness = Önceki kayıtlara çok benzediği için { $points } puan geri alındı.
why-place = Bu günde { $count } kayıttan { $place }.
why-note = Bir günün kayıtları, bu bilgisayarda hesaplanan puanlarına göre sıralanır. Okuduklarınız hesaba katılmaz.
why-change = Takip ettiklerinizi değiştirin
covered = Örtülü: { $subjects }
show-covered = Göster
name-politics = Siyaset
name-law = Hukuk
name-independence = Bağımsızlık
name-human-rights = İnsan hakları
name-protest = Protesto
name-labour = Emek
name-women = Kadınlar
name-indigenous-minorities = Yerli halklar ve azınlıklar
name-children = Çocuklar
name-migration = Göç
name-war-conflict = Savaş ve çatışma
name-atrocity = Vahşet
name-peace = Barış
name-disaster = Afet
name-environment = Çevre
name-science = Bilim
name-technology = Teknoloji
name-medicine = Tıp
name-space = Uzay
name-exploration = Keşif
name-arts = Sanat
name-literature = Edebiyat
name-music = Müzik
name-film-stage = Sinema ve sahne
name-sport = Spor
name-religion = Din
name-education = Eğitim
name-economy = Ekonomi
name-daily-life = Gündelik hayat
name-killing = Öldürme
name-mass-atrocity = Kitlesel vahşet
name-state-violence = Devlet şiddeti
name-war = Savaş
name-sexual-violence = Cinsel şiddet
name-slavery = Kölelik
name-torture = İşkence
name-suicide = İntihar
name-child-harm = Çocuklara zarar
name-terrorism = Terör
name-hate = Nefret
language = Dil
language-of-interface = Arayüz dili
language-auto = Tarayıcı gibi
language-beta-note = Bu çeviriyi henüz anadili konuşan biri denetlemedi. Çevrilmemiş olanlar İngilizcedir.
beta = beta
quiet-new-tab = Sessiz yeni sekme
quiet-new-tab-note = Daha fazlasını isteyene kadar yalnızca tarih.
show-this-day = Bu günü göster
time-zone = Bugünü belirleyen saat dilimi
time-zone-system = Sistem gibi
topics-and-regions = Konular ve bölgeler
topics-note = Takip ettikleriniz önce gelir; susturduklarınız hiçbir yerde görünmez. Hepsi bu bilgisayarda hesaplanır.
topics = Konular
regions = Bölgeler
follow = Takip et
mute = Sustur
cover = Ört
hard-subjects = Ağır konular
gentle-start = Yumuşak başlangıç
gentle-start-note = Başkası varken ağır bir kayıt günün başında durmaz.
teachers-mode = Öğretmen modu
teachers-mode-note = Cinsel şiddet, işkence, intihar ve çocuklara zararı “Göster”e basılana kadar örter.
each-subject = Her konu
stored-records = Kayıtlar
stored-settings = Ayarlar ve sakladıklarınız
stored-first-paint = Hızlı başlangıç kopyası
stored-all = Tarayıcının hesabıyla tümü
size-kilobytes = { $size } kB
size-unknown = bilinmiyor
reset = Ayarları sıfırla
reset-question = Tüm ayarlar ilk hâline dönsün mü?
reset-yes = Sıfırla
erase = Her şeyi sil
erase-question = Ayarlar, kaydettikleriniz ve kayıtlar silinsin mi? Daymark ilk günkü gibi başlar. Geri alınamaz.
erase-yes = Sil
cancel = Vazgeç
welcome-step = { $step } / { $of }
welcome-title = Her günün bir tarihi var
welcome-topics = Neyi daha çok görmek istersiniz? Hepsini ayarlarda değiştirebilirsiniz.
welcome-next = İleri
welcome-skip = Geç
welcome-notify-title = Günde bir sessiz bildirim?
welcome-notify-note = Seçtiğiniz saatte, sessizce, güne dair bir satır. Tarayıcı Daymark’a izin verip vermediğinizi soracak.
welcome-notify-yes = Evet, lütfen
welcome-notify-no = Hayır, teşekkürler
search = Ara
saved = Kaydedilenler
calendar = Takvim
share = Paylaş
share-citation = Alıntıyı kopyala
share-link = Bağlantıyı kopyala
share-picture = Resmi kaydet
share-calendar = Takviminiz için kaydet
share-json = JSON olarak kaydet
share-copied = Kopyalandı.
share-not-copied = Kopyalanmadı: tarayıcı reddetti. Sayfaya tıklayıp yeniden deneyin.
share-saved = İndirilenlere kaydedildi.
remind = Hatırlat
reminded = Hatırlatma kuruldu
remind-before = { $days ->
    [0] O gün
    [one] { $days } gün önce
   *[other] { $days } gün önce
}
remind-set = Her yıl hatırlatılacak.
remind-forget = Hatırlatmayı unut
remind-forgotten = Unutuldu.
revision-of = { $revision } · { $day }

name-001 = Dünya
name-010 = Antarktika
name-002 = Afrika
name-015 = Kuzey Afrika
name-202 = Sahra Altı Afrika
name-011 = Batı Afrika
name-014 = Doğu Afrika
name-017 = Orta Afrika
name-018 = Afrika’nın Güneyi
name-019 = Amerika
name-003 = Kuzey Amerika
name-021 = Amerika’nın Kuzeyi
name-419 = Latin Amerika
name-005 = Güney Amerika
name-013 = Orta Amerika
name-029 = Karayipler
name-142 = Asya
name-030 = Doğu Asya
name-034 = Güney Asya
name-035 = Güneydoğu Asya
name-143 = Orta Asya
name-145 = Batı Asya
name-150 = Avrupa
name-039 = Güney Avrupa
name-151 = Doğu Avrupa
name-154 = Kuzey Avrupa
name-155 = Batı Avrupa
name-009 = Okyanusya
name-053 = Avustralasya
name-054 = Melanezya
name-057 = Mikronezya Bölgesi
name-061 = Polinezya

ongoing = sürüyor
day-unreadable = Bu günün kayıtları okunamadı. Sayfayı yenileyin; düzelmezse Daymark’ı yeniden kurun: kaydettikleriniz ayrı durur.
notice-refused = Bu tarayıcı profili veritabanına izin vermiyor. Birlikte gelen kayıtları görürsünüz; güncellemeler saklanmaz.
notice-broken = Kayıt deposu açılamadı. Birlikte gelenleri görürsünüz; depo yeniden doldurulacak.
notice-newer = Bu depoyu daha yeni bir Daymark yazmış. Tarayıcıyı yeniden başlatın; o zamana dek bir şey yazılmaz.
notice-blocked = Eski bir Daymark’ın başka sekmesi depoyu tutuyor. Diğer Daymark sekmelerini kapatıp yenileyin.
clock-wrong = Bu bilgisayarın saati yanlış görünüyor: { $now } diyor, oysa burada { $newest } tarihli kayıtlar var. Saati ayarlayın. O zamana kadar bildirim gösterilmez ve imzalı akışlara sorulmaz.
notice-unread = Daymark ayarlarınızı ve sakladıklarınızı okuyamıyor: tarayıcı izin vermiyor. Olağan ayarları görüyorsunuz; size ait hiçbir şey değiştirilmedi. Tarayıcıyı yeniden başlatın; yetmezse diskte yer açın.
notice-lost = Tarayıcı, Daymark’ın sizin için sakladıklarını yitirdi: ayarlar, notlarınızla kaydedilen kayıtlar, kendi günleriniz, hatırlatmalar ve akışlar. Her günün kayıtları burada. Yedeğiniz varsa ayarlardan geri yükleyin.
notify-on = Açık. Sıradaki: { $when }.
notify-on-never = Açık, ama aşağıda bütün günler çıkarılmış: hiçbir şey gelmez.
notify-off = Kapalı. Bir şey gösterilmez, planlanmaz.
notify-denied = Tarayıcı bildirimlere izin vermedi. Ayarlarında Daymark’a izin verip yeniden açın.
test-sent = Gönderildi.
notification-ready = Bugünün yıl dönümleri hazır.
notification-digest = { $count ->
    [one] önümüzdeki { $days } günde { $count } yıl dönümü
   *[other] önümüzdeki { $days } günde { $count } yıl dönümü
}
notify-quiet-days = Bildirim olmayan günler
notify-quiet-note = İstediğiniz hatırlatmalar bu günlerde de gelir.
notify-digest = Önümüzdeki { $days } günün özeti
notify-digest-on = her { $weekday }
notify-discreet = Ketum: yalnızca bir şey olduğunu söyle
notify-badge = Araç düğmesinde okunmamış sayısı
notify-muted = Bildirimlerin dışında bırak
notify-muted-note = Günün sayfası göstermeyi sürdürür.
reminders = Hatırlatmalar
reminders-none = Henüz yok. Bir kayıt açıp “Hatırlat”ı seçin.
reminder-yearly = her yıl
reminder-once = bir kez, { $day }
test-blocked = Tarayıcı Daymark bildirimlerini engelliyor. Gizlilik ve güvenlik bölümünde izin verip yeniden deneyin.
test-help = Bir şey görmüyorum
test-help-win = Windows: Ayarlar, Sistem, Bildirimler. Bildirimleri ve tarayıcıyı açın, Rahatsız etmeyin’i kapatın.
test-help-mac = macOS: Sistem Ayarları, Bildirimler. Tarayıcıya izin verin, odak kiplerini kapatın.
test-help-linux = Linux: masaüstü ayarları, Bildirimler. Tarayıcıyı açın, Rahatsız etmeyin’i kapatın. Bildirim servisi yoksa bir şey görünmez.
test-help-other = Sistemin bildirim ayarlarını açın. Tarayıcıya izin verin, Rahatsız etmeyin’i kapatın.
test-help-badge = Sistem sessiz kalacaksa düğmedeki sayıyı açın.
feed-address = Adres
feed-none = Bu sürüm ağdan akış izlemez. Kayıtlar eklentiyle gelir.
feed-version = Kayıtların tarihi
feed-applied = Son değişiklik
feed-last-contact = Son temas
feed-never = hiç
sync-now = Şimdi eşitle
sync-running = Yenilik soruluyor…
sync-unchanged = Yeni bir şey yok.
sync-updated = { $days ->
    [one] Güncellendi: { $days } gün değişti.
   *[other] Güncellendi: { $days } gün değişti.
}
sync-refused = Reddedildi: { $why } Kayıtlarınız olduğu gibi kalır.
sync-unreachable = Ulaşılamadı: { $why } Kayıtlarınız olduğu gibi kalır.
sync-wait = Sorulmadı: son istek { $minutes } dakikadan yeni.
search-label = { $count ->
    [one] { $count } yıl dönümünde ara
   *[other] { $count } yıl dönümünde ara
}
search-hint = Sözcükler, her yazımıyla adlar, bir yıl (1990), “200 yıl önce” ya da bir gün (5 Nisan). Ok tuşları sonuçlarda gezer; Enter ilkini açar.
search-preparing = Arama hazırlanıyor…
search-failed = Arama başlatılamadı. Sayfayı yenileyin; düzelmezse tarayıcıyı yeniden başlatın.
search-nothing = Bulunamadı. Daha az sözcük ya da başka yazım deneyin; susturulan ve örtülenler dışarıda.
search-count = { $count ->
    [one] { $count } bulundu.
   *[other] { $count } bulundu.
}
search-first = En iyi { $count } gösteriliyor.
search-near = Tam böyle yazılan yok; bunlar yakın.
search-open-day = Aç: { $day }
remind-next-only = Yalnızca bir sonraki
remind-set-once = Bir kez hatırlatılacak.
feeds-note = Her akış günde bir kez, bu kuruluma özgü bir anda sorulur.
feed-kind = Tür
feed-kind-archive = İmzalı arşiv
feed-kind-wordpress = WordPress günlüğü; gün başlıktan okunur
feed-kind-wikimedia = Vikipedi’nin gün listeleri, CC BY-SA 4.0
feed-kind-list = Gün listeleri
feed-size = Boyut
feed-windowed = dünden iki hafta sonrasına kadar günler burada, ötekiler açınca gelir
feed-newest = en yeni { $count } yazıdan; daha eskiler okunmaz
feed-result = Sonuç
feed-next = Sonraki temas
feed-next-paused = duraklatıldı
feed-key = Anahtar
feed-key-note = Yayımcı anahtarının SHA-256’sı. Başka yerde bildirdiğiyle karşılaştırın; artık yalnızca buna inanılır.
feed-trust = Kayıtlarının ağırlığı
feed-trust-note = Ağır olan günde önce gelir.
feed-trust-1 = 1: hep sonda
feed-trust-2 = 2: düşük
feed-trust-3 = 3: çoğu kayıt gibi
feed-trust-4 = 4: yayımcının dediği gibi
feed-pause = Duraklat
feed-resume = Sürdür
feed-removed = Getirdiği kayıtlarla kaldırıldı.
feed-paused = Duraklatıldı. Getirdikleri kalır.
feed-resumed = Yeniden soruluyor.
feed-ended = Yayımcı bu akışı bitirdi. Artık sorulmaz; kayıtları kalır.
feed-lost = { $since } tarihinden beri iyi yanıt yok. Haftada bir sorulur; kayıtları kalır.
feed-left-out = Dışarıda kalan
feed-skipped = { $count ->
    [one] { $count } öge: { $why }
   *[other] { $count } öge, ilki: { $why }
}
feed-add = Başka akış izle
feed-add-label = Sayfa ya da akış adresi
feed-add-note = Bir JSON Feed, onu duyuran sayfa, WordPress günlüğü ya da 14 dilde Vikipedi.
feed-look = Bak
feed-go-on = Yönlendirdiği yere git
feed-looking = Bakılıyor…
feed-not-found = İzlenmedi: { $why }
feed-allow = Daymark’ın { $host } adresine erişmesine izin ver ve yeniden bak
feed-host = Sunucu
feed-at-least = en az { $count }
feed-nothing-today = bugün yok
feed-contacts = Temaslar
feed-rhythm-day = { $host } günde bir kez bugünün ve yarının listesi için sorulur.
feed-rhythm-news = { $host } günde bir kez yenilik için sorulur.
feed-permission-note = Tarayıcı { $host } erişimini sorabilir. İzin yoksa Firefox siteye bu kurulumun rastgele sayısını gösterir.
feed-known = Bu akışı zaten izliyorsunuz.
feed-followed = Artık izliyorsunuz. { $result }
feed-not-changed = Yapılmadı: { $why }
feed-more = Bu akış hakkında
feed-permission = Tarayıcının izni
feed-permission-yes = verildi
feed-permission-no = verilmedi: sunucusu herhangi bir web sayfası gibi okunur
feed-permit = Daymark’ın { $host } adresine erişmesine izin ver
feed-key-later = ilk temastan sonra gösterilir
feed-unsigned = imzasız: { $host } sahibine güvenirsiniz
feed-remove-question = Bu akış getirdiği kayıtlarla kaldırılsın mı? Ondan kaydettikleriniz kalır.
feed-remove-yes = Akışı kaldır
feeds-left-out = Dışarıda kalan: { $count }.
why-network = Sunucuya ulaşılamadı: çalışmıyor ya da tarayıcılara okutmuyor. Adresi ve bağlantınızı denetleyin.
why-timeout = Sunucu 20 saniyede yanıtlamadı. Daha sonra deneyin.
why-missing = Bu adreste bir şey yok (hata { $status }). Adresi denetleyin ya da yayımcıya sorun.
why-forbidden = Sunucu Daymark’a okutmuyor (hata { $status }). Yayımcıya sorun.
why-busy = Sunucunun şu an işi çok (hata { $status }). Daha sonra deneyin.
why-fault = Sunucunun kendi arızası var (hata { $status }). Daha sonra deneyin.
why-status = Sunucu { $status } hatasıyla yanıtladı. Yayımcıya sorun.
why-oversized = Bir dosyası { $size } KiB’den büyük, Daymark’ın aldığından fazla. Yayımcıya bildirin.
why-gone = Yayımcı bu akışı bitirdi.
why-web-page = Akış yerine web sayfası geldi. Ağınızda oturum açmanız gerekebilir ya da akış taşındı: adresini sekmede açın.
why-not-json = Yanıt yarım ya da akış değil. Yeniden deneyin; sürerse yayımcıya bildirin.
why-not-a-feed = Yanıt akış biçiminde değil. Adresi denetleyin ya da yayımcıya bildirin.
why-malformed = Bir dosyası doğru biçimde değil; yerine ağınızın bir sayfası gelmiş olabilir. Yeniden deneyin; sürerse yayımcıya bildirin.
why-format = Daha yeni { $format } biçiminde yazılmış. Okumak için Daymark’ı güncelleyin.
why-signature = Bilinen anahtarla imzalı değil: başkası yapmış olabilir. Yayımcıya sorun. Anahtarı yeniyse akışı kaldırıp yeniden izleyin.
why-feed = Sunucu yerine başka akış gönderdi. Yayımcıya bildirin.
why-rollback = Sunucu sizdekinden eski bir sürüm sunuyor. Sürerse yayımcıya bildirin.
why-equivocation = İki ayrı sürüm aynı numarayı taşıyor: biri sahte. Hangisi, yayımcıya sorun.
why-fast-forward = Sürümün tarihi iki günden fazla ileride. Bilgisayarın saatini denetleyin; doğruysa yayımcıya bildirin.
why-freeze = { $since } gününden beri yenilenmedi, yayımcının sözünden uzun süre. Sürerse ona sorun.
why-clock = Bilgisayarın saati buradaki kayıtların gerisinde. Ayarlayıp yeniden eşitleyin.
why-manifest = İçindekiler listesi imzalanan değil; yükleme bitmemiş olabilir. Sürerse yayımcıya bildirin.
why-shard = Bir parçası imzalanan değil; yükleme bitmemiş olabilir. Sürerse yayımcıya bildirin.
why-record = Bir kaydı biçimin { $rule } kuralını bozuyor; bu sürümden hiçbir şey alınmadı. Yayımcıya bildirin.
why-limits = Daymark’ın bir akıştan aldığından çoğunu içeriyor. Yayımcıya bildirin.
why-address-long = Adres çok uzun. Yalnızca adresi yapıştırın.
why-address-scheme = Daymark böyle adresleri açmaz. https:// ile başlayanı yapıştırın.
why-address-form = Tam adres değil. https://example.org/feed.json gibi yazın.
why-address-https = Yalnızca https:// adresleri alınır; yolda kimse okuduğunuzu değiştiremesin.
why-address-user = Adreste ad ya da parola var. Çıkarın.
why-address-port = Adreste bağlantı noktası var. İki noktadan sonraki sayıyı çıkarın.
why-address-ip = Adres bir sayı. Sunucunun adını yazın.
why-address-local = Adres yerel ağda; Daymark orayı hiç sormaz. Web’deki bir adresi yapıştırın.
why-address-single = Sunucunun adı tam değil. example.org gibi yazın.
why-leads-away = Adres kabul edilmeyen başka bir adrese götürüyor.
why-leads-on = Bu adres başka bir adrese yönlendiriyor ve tarayıcı oraya gitmeden neresi olduğunu söylemiyor. Kendi ağınızdaki bir aygıt olabilir.
why-no-end = Sayfa akıştan akışa götürüyor, okunabilene hiç varmıyor. Akışın kendi adresini yapıştırın.
why-no-feed = Bu sayfa Daymark’ın okuduğu akış duyurmuyor. Bir JSON Feed adresi yapıştırın ya da siteden isteyin.
why-rss = Bu bir RSS ya da Atom akışı; metnin hangi günü anlattığını söylemez. Sitede JSON Feed arayın.
why-no-wikipedia = Vikipedi’nin bu dilde gün listesi yok: { $lang }. Olanlar: { $known }.
why-no-days = İçinde Daymark’ın okuyabildiği gün yok.
why-known = Bu akışı zaten izliyorsunuz.
why-too-many = { $max } akış izliyorsunuz, en çoğu bu. Önce birini kaldırın.
why-stays = Bu akış Daymark’ın parçası. Duraklatabilirsiniz.
why-not-stored = Tarayıcı saklamayı reddetti. Disk alanı açıp yeniden deneyin.
why-not-a-subscription = Bu bir akışı tarif etmiyor.
why-stands-twice = Burada iki kez geçiyor; biri yeter.
why-other-form = Adresi olağan biçimde değil. Adresini yukarıya yapıştırarak izleyin.
why-item-no-date = Başlığı gün söylemiyor.
why-item-many-dates = Başlığı birden çok gün söylüyor.
why-item-no-title = Başlığı yok.
why-item-no-id = Kimliği yok.
why-item-same-id = Kimliği öncekinde var.
why-item-no-anniversary = Yıl dönümü anlatmıyor.
why-item-maybe-bc = Yılı MÖ olabilir; liste söylemiyor.
why-item-rule = Biçimin { $rule } kuralını bozuyor.
why-item-other = Daymark okuyamıyor.
feeds-move = Akışlarınızı yanınızda taşıyın
feeds-export = { $form } olarak kaydet
feeds-import = Dosyadaki akışları ekle
feeds-found = Dosyadaki akış: { $count }.
feeds-import-yes = Ekle
feeds-imported = { $count ->
    [0] Akış eklenmedi.
    [one] { $count } akış eklendi.
   *[other] { $count } akış eklendi.
}
feeds-unreadable = Bu dosyada okunabilir akış yok. OPML ya da JSON dosyası seçin.
contacts = Daymark kimlerle temas kurdu
contacts-none = Henüz yok: Daymark istek göndermedi.
contacts-note = Son 200 istek, yeniler önce. Daymark başka kimseyle temas kurmaz.
contacts-time = Saat
contacts-ok = alındı
save = Kaydet
remove = Kaldır
removed = Kaldırıldı.
undo = Geri al
undone = Geri kondu.
preview = Dosyanın içindekiler
and-more = { $count ->
    [one] ve { $count } tane daha
   *[other] ve { $count } tane daha
}
saved-none = Henüz kayıtlı yok. Bir kayıt açıp “Kaydet”i seçin: akışı gitse de burada kalır.
saved-on = kaydedildi: { $day }
saved-remove = Kaldır: { $title }
saved-gone = Akışında artık yok. Bu, kaydettiğiniz kopya.
saved-withdrawn = Akışı bu kaydı geri çekti.
note = Özel not
note-placeholder = Yalnızca siz görürsünüz
own-days = Kendi günleriniz
own-days-note = Doğum günleri, evlilikler, topluluğunuzun günleri. Bu bilgisayarda kalır, günün kayıtları arasında durur.
own-title = Ne
own-date = Gün
own-date-unclear = 5 Nisan gibi bir gün ya da 5 Nisan 1990 gibi yıllı yazın.
own-as-settings = ayarlardaki gibi
own-add = Ekle
own-added = Eklendi.
own-reminds = hatırlatma: { $when }
own-import = Takvim (.ics) ya da tablo (.csv) al
own-found = { $count ->
    [0] Yıl dönümü bulunamadı.
    [one] { $count } yıl dönümü bulundu.
   *[other] { $count } yıl dönümü bulundu.
}
own-left-out = { $count ->
    [one] { $count } satır okunamadı, atlandı:
   *[other] { $count } satır okunamadı, atlandı:
}
own-add-found = { $count ->
    [one] Ekle
   *[other] Hepsini ekle ({ $count })
}
own-file-not-one = Bu bir takvim (.ics) ya da tablo (.csv) değil. Başka bir dosya seçin.
own-file-broken = Takvim yarım ya da bozuk. Programından yeniden kaydedip yeni dosyayı seçin.
own-file-empty = Takvimde hiç kayıt yok.
own-file-columns = Tablonun ilk satırında “title” ve “date” sütunları olmalı.
left-out-no-day = gün yok
left-out-moving-day = günü her yıl değişiyor
left-out-no-title = başlığı yok
left-out-many-days = birden çok gün var
left-out-cancelled = iptal edilmiş
left-out-not-yearly = yılda bir kez yinelenmiyor
left-out-twice = dosyada iki kez var
backup = Yedek
backup-note = Ayarlar, akışlar, notlu kayıtlar, kendi günleriniz ve hatırlatmalar, sakladığınız tek dosyada.
backup-open = Yedekle veya geri yükle
backup-export = Yedek kaydet
backup-exported = Yedek tarayıcıya verildi. İndirilenlerde.
backup-restore = Yedekten geri yükle
backup-of = { $day } yedeği
backup-saved = { $count ->
    [one] { $count } kayıtlı öge
   *[other] { $count } kayıtlı öge
}
backup-own = { $count ->
    [one] { $count } kendi gününüz
   *[other] { $count } kendi gününüz
}
backup-reminders = { $count ->
    [one] { $count } hatırlatma
   *[other] { $count } hatırlatma
}
backup-feeds = { $count ->
    [0] Akış yok
    [one] { $count } akış
   *[other] { $count } akış
}
backup-adds = Yedektekiler buradakilere eklenir. Hiçbir şey kaldırılmaz.
backup-with-settings = Ayarları da yedektekilerle değiştir
backup-apply = Geri yükle
backup-applied = Geri yüklendi.
file-unreadable = Tarayıcı dosyayı açamadı. Yeniden seçin.
file-too-large = Dosya çok büyük. Daha küçüğünü seçin.
backup-not-json = Okunamıyor, kesilmiş olabilir: başka kopya seçin.
backup-not-a-backup = Bu bir Daymark yedeği değil. Daymark’ın kaydettiği dosyayı seçin.
backup-newer = Daha yeni bir Daymark yazmış. Güncelleyip geri yükleyin.
backup-problem-not-a-list = liste okunamıyor
backup-problem-unreadable = okunamıyor
backup-problem-no-feed = akışı belirtilmemiş
backup-problem-no-day = başlığı ya da tarihi yok
backup-problem-beyond = yalnızca ilk { $most } tanesi kalır
year-before = Önceki yıl
year-after = Sonraki yıl
year-note = Renk ne kadar güçlüyse kayıtlar o kadar ağır. Sayı yuvarlak yılı gösterir.
year-note-followed = Renk ne kadar güçlüyse takip ettikleriniz o kadar çok. Sayı yuvarlak yılı gösterir.
month-shelf = Yalnızca ayı bilinen
year-shelf = Yalnızca yılı bilinen, yuvarlak yılda
plan-days = Ne kadar ileri
plan-next = { $days ->
    [365] Bir yıl
    [one] { $days } gün
   *[other] { $days } gün
}
plan-all-topics = Tüm konular
plan-all-regions = Tüm bölgeler
plan-round-only = Yalnızca yuvarlak yıllar
plan-count = { $count ->
    [0] Bu seçimde yaklaşan yok. Daha ileri bakın ya da süzgeci azaltın.
    [one] { $count } yıl dönümü yaklaşıyor.
   *[other] { $count } yıl dönümü yaklaşıyor.
}
plan-show-all = Hepsini göster: { $count }
plan-ics = Takvim olarak kaydet (.ics)
plan-csv = Tablo olarak kaydet (.csv)
reminder-when = { $days ->
    [0] o gün
    [one] { $days } gün önce
   *[other] { $days } gün önce
}
feed-records = Kayıtlar
reminder-remove = Kaldır
reminder-removed = Kaldırıldı.
feed-remove = Kaldır
feed-subscribe = Takip et
notify-digest-none = hiç
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = Boyut
same-event = Aynı olay diğer akışlarınızda
