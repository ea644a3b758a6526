# Russian. Not checked by a native reader yet.
app-name = Daymark
list-comma = { ", " }
today = Сегодня
previous-day = Предыдущий день
next-day = Следующий день
keys = Клавиши
keys-note = Они действуют на любой странице, пока вы не набираете текст.
keys-walk = В результатах поиска и календаре: переход
keys-close = Закрыть то, что открыто
keys-show = Показать клавиши
single-keys = Одиночные клавиши
single-keys-note = Клавиши без Ctrl и Alt, например / для поиска. Отключите их, если они мешают.
close = Закрыть
turn-the-leaf = Листать дни
other-pages = Другие страницы
coming-up = Скоро
in-days = { $days ->
    [0] сегодня
    [1] завтра
    [one] через { $days } день
    [few] через { $days } дня
    [many] через { $days } дней
   *[other] через { $days } дня
}
also-on-this-day = Также в этот день
this-month = В этом месяце
this-year = В этом году
map-label = Где произошли события этого дня
day-of-range = День { $day } из { $of }
began = начало
ended = конец
kept-for-leap-day = отмечается за 29 февраля
may-differ = может отличаться на день и более, смотря по наблюдению или указу
figures-killed = Погибшие
figures-injured = Раненые
figures-detained = Задержанные
figures-executed = Казнённые
figures-missing = Пропавшие
figures-displaced = Перемещённые
figures-participants = Участники
figures-forces = Силы
figures-population = Население
figures-magnitude = Магнитуда
figures-money = Деньги
figures-other = Другие числа
accounts-differ = сведения расходятся
figures-note = Каждое число стоит рядом с тем, кто его называет; ничего не складывается и не усредняется.
what-people-said = Что говорили
sources = Источники
names-of-place = Названия места
settings = Настройки
open-full-page = Открыть всю страницу
whole-record = Вся запись
anniversaries-count = { $count ->
    [0] Нет годовщин
    [one] { $count } годовщина
    [few] { $count } годовщины
    [many] { $count } годовщин
   *[other] { $count } годовщины
}
empty-day = В ваших лентах на этот день ничего нет. Попробуйте другой день или проверьте скрытые темы в настройках.
settings-saved = Сохранено.
settings-not-saved = Не сохранено: браузер отказал. Освободите место на диске и попробуйте ещё раз.
appearance = Вид
theme = Тема
theme-auto = Как в системе
theme-light = Светлая
theme-dark = Тёмная
dates = Даты
leap-day = В обычные годы отмечать 29 февраля
leap-feb28 = 28 февраля
leap-mar1 = 1 марта
leap-omit = только в високосные
notification = Уведомления
notify-me = Показывать одно уведомление в день
notify-time = В
send-test = Отправить пробное
feeds = Ленты
feed-bundled = Собственные записи Daymark
storage-heading = Что хранится
storage-works = Записи лежат в базе данных браузера и читаются без сети.
record = Запись
where-you-are = Где вы
where = Где
place-map-label = { $count ->
    [one] { $count } место на карте мира
    [few] { $count } места на карте мира
    [many] { $count } мест на карте мира
   *[other] { $count } места на карте мира
}
place-administered = сегодня под управлением: { $country }
place-precision = с точностью до { $km } км
name-status-official = официальное название
name-status-endonym = название у местных жителей
name-status-exonym = название извне
name-status-historical = прежнее название
name-status-contested = спорное название
date = Дата
other-date = Или { $date }
kept-since = Отмечается с { $year }
next-time = Следующий раз: { $day }, { $when }
next-years = { $count ->
    [one] тогда { $count } год
    [few] тогда { $count } года
    [many] тогда { $count } лет
   *[other] тогда { $count } года
}
no-next-time = У неё нет своего дня, поэтому она не возвращается.
corrections = Исправления
correction-corrected = Исправлено
correction-clarified = Уточнено
correction-updated = Обновлено
record-withdrawn = Эта запись отозвана. Она остаётся здесь, чтобы по ссылкам можно было узнать причину.
translated-from = Переведено с языка: { $language }
translated-by-machine = машиной
translation-outdated = с тех пор оригинал изменился
about-record = Об этой записи
record-author = Автор
record-licence = Лицензия
record-feed = Лента
record-topics = Темы
record-regions = Регионы
record-revision = Редакция
people = Люди
person-born = дата рождения: { $date }
person-died = дата смерти: { $date }
links = Ссылки
what-happened-when = Что и когда произошло
what-accounts-say = Что говорят источники
figure-as-of = на { $date }
source-primary = первоисточник
source-scholarly = научная работа
source-reference = справочник
source-news = новости
source-official = официальный источник
source-advocacy = правозащита
source-read = прочитано { $day }
source-archived = архивная копия
record-missing = Этой записи здесь нет
record-missing-why = Возможно, её лента удалена или запись отозвана. Сохранённое хранится отдельно от лент.
open-today = Открыть сегодня
why = Почему я это вижу
why-weight = Важность { $weight } из 5
why-round = Круглое число лет
why-followed = Вы следите: { $names }
why-feed = Вы добавили эту ленту
why-later-day = Один из следующих дней
why-doubt = Дата под сомнением
why-score = Баллы
why-pinned = Вы закрепили её.
why-gentle = Она первая, потому что вы выбрали мягкое начало.
why-promised = Поднята, чтобы первые пять различались местом, временем и темой.
why-likeness = Опущена на { $points } баллов, потому что похожа на предыдущие.
why-place = Номер { $place } из { $count } в этот день.
why-note = Записи дня стоят по порядку баллов, подсчитанных на этом устройстве. То, что вы читаете, не учитывается.
why-change = Изменить, за чем вы следите
covered = Закрыто: { $subjects }
show-covered = Показать
name-politics = Политика
name-law = Право
name-independence = Независимость
name-human-rights = Права человека
name-protest = Протест
name-labour = Труд
name-women = Женщины
name-indigenous-minorities = Коренные народы и меньшинства
name-children = Дети
name-migration = Миграция
name-war-conflict = Война и конфликты
name-atrocity = Зверства
name-peace = Мир
name-disaster = Бедствия
name-environment = Окружающая среда
name-science = Наука
name-technology = Техника
name-medicine = Медицина
name-space = Космос
name-exploration = Исследования
name-arts = Искусство
name-literature = Литература
name-music = Музыка
name-film-stage = Кино и сцена
name-sport = Спорт
name-religion = Религия
name-education = Образование
name-economy = Экономика
name-daily-life = Повседневность
name-killing = Убийства
name-mass-atrocity = Массовые зверства
name-state-violence = Насилие государства
name-war = Война
name-sexual-violence = Сексуальное насилие
name-slavery = Рабство
name-torture = Пытки
name-suicide = Самоубийство
name-child-harm = Вред детям
name-terrorism = Терроризм
name-hate = Ненависть
language = Язык
language-of-interface = Язык интерфейса
language-auto = Как в браузере
language-beta-note = Этот перевод ещё не проверен носителем языка. Непереведённое — по-английски.
beta = бета
quiet-new-tab = Тихая новая вкладка
quiet-new-tab-note = Только дата, пока вы не попросите больше.
show-this-day = Показать этот день
time-zone = Часовой пояс, по которому считается сегодня
time-zone-system = Как в системе
topics-and-regions = Темы и регионы
topics-note = То, за чем вы следите, выше; то, что скрыли, не появится нигде. Всё вычисляется на этом устройстве.
topics = Темы
regions = Регионы
follow = Следить
mute = Скрыть
cover = Закрыть
hard-subjects = Тяжёлые темы
gentle-start = Мягкое начало
gentle-start-note = Тяжёлая запись не открывает день, если есть другая.
teachers-mode = Режим учителя
teachers-mode-note = Закрывает сексуальное насилие, пытки, самоубийство и вред детям, пока не нажато «Показать».
each-subject = Каждая тема
stored-records = Записи
stored-settings = Настройки и то, что вы храните
stored-first-paint = Копия для быстрого начала
stored-all = Всё вместе, по подсчёту браузера
size-kilobytes = { $size } кБ
size-unknown = неизвестно
reset = Сбросить настройки
reset-question = Вернуть все настройки к начальным?
reset-yes = Сбросить
erase = Стереть всё
erase-question = Стереть настройки, сохранённое и записи? Daymark начнёт как в первый день. Отменить нельзя.
erase-yes = Стереть
cancel = Отмена
welcome-step = { $step } из { $of }
welcome-title = У каждого дня своя история
welcome-topics = Чего вы хотите видеть больше? Всё можно изменить в настройках.
welcome-next = Дальше
welcome-skip = Пропустить
welcome-notify-title = Одно тихое уведомление в день?
welcome-notify-note = Одна строка о дне, в ваш час, без звука. Браузер спросит, можно ли это Daymark.
welcome-notify-yes = Да, пожалуйста
welcome-notify-no = Нет, спасибо
search = Поиск
saved = Сохранённое
calendar = Календарь
share = Поделиться
share-citation = Копировать цитату
share-link = Копировать ссылку
share-picture = Сохранить картинку
share-calendar = Сохранить для календаря
share-json = Сохранить как JSON
share-copied = Скопировано.
share-not-copied = Не скопировано: браузер отказал. Щёлкните по странице и попробуйте ещё раз.
share-saved = Сохранено в загрузках.
remind = Напомнить
reminded = Напоминание есть
remind-before = { $days ->
    [0] В тот же день
    [one] За { $days } день
    [few] За { $days } дня
    [many] За { $days } дней
   *[other] За { $days } дня
}
remind-set = Напоминание придёт каждый год.
remind-forget = Забыть напоминание
remind-forgotten = Забыто.
revision-of = { $revision } · { $day }

name-001 = весь мир
name-010 = Антарктида
name-002 = Африка
name-015 = Северная Африка
name-202 = Тропическая Африка
name-011 = Западная Африка
name-014 = Восточная Африка
name-017 = Центральная Африка
name-018 = Южная Африка
name-019 = Америка
name-003 = Северная Америка
name-021 = Североамериканский регион
name-419 = Латинская Америка
name-005 = Южная Америка
name-013 = Центральная Америка
name-029 = Карибы
name-142 = Азия
name-030 = Восточная Азия
name-034 = Южная Азия
name-035 = Юго-Восточная Азия
name-143 = Центральная Азия
name-145 = Западная Азия
name-150 = Европа
name-039 = Южная Европа
name-151 = Восточная Европа
name-154 = Северная Европа
name-155 = Западная Европа
name-009 = Океания
name-053 = Австралазия
name-054 = Меланезия
name-057 = Микронезия
name-061 = Полинезия

ongoing = продолжается
day-unreadable = Записи этого дня не прочитались. Обновите страницу; если не поможет, переустановите Daymark: сохранённое хранится отдельно.
notice-refused = Этот профиль не позволяет вести базу данных. Вы видите записи из поставки; обновления не сохраняются.
notice-broken = Хранилище записей не открылось. Вы видите записи из поставки; оно будет заполнено снова.
notice-newer = Хранилище записал более новый Daymark. Перезапустите браузер; до тех пор ничего не пишется.
notice-blocked = Хранилище держит вкладка старого Daymark. Закройте другие вкладки Daymark и обновите страницу.
clock-wrong = Часы этого компьютера, похоже, показывают неверно: { $now }, а здесь есть записи за { $newest }. Поставьте их. До тех пор уведомлений не будет, и подписанные ленты не запрашиваются.
notice-unread = Daymark не может прочитать ваши настройки и то, что вы сохранили: браузер отказывает. Вы видите обычные настройки; ничего вашего не изменено. Перезапустите браузер; если не поможет, освободите место на диске.
notice-lost = Браузер потерял то, что Daymark хранил для вас: настройки, сохранённые записи с вашими заметками, ваши дни, напоминания и ленты. Записи всех дней на месте. Если у вас есть резервная копия, восстановите её в настройках.
notify-on = Включено. Следующее: { $when }.
notify-on-never = Включено, но ниже исключены все дни недели: ничего не придёт.
notify-off = Выключено. Ничего не показывается и не планируется.
notify-denied = Браузер не разрешил уведомления. Разрешите их для Daymark в настройках браузера и включите снова.
test-sent = Отправлено.
notification-ready = Годовщины на сегодня готовы.
notification-digest = { $count ->
    [one] { $count } годовщина за { $days } дн.
    [few] { $count } годовщины за { $days } дн.
    [many] { $count } годовщин за { $days } дн.
   *[other] { $count } годовщины за { $days } дн.
}
notify-quiet-days = Без уведомлений
notify-quiet-note = Заказанные напоминания приходят и в эти дни.
notify-digest = Обзор на { $days } дн. вперёд
notify-digest-on = каждый раз: { $weekday }
notify-discreet = Неприметно: только знак, что что-то есть
notify-badge = Число непрочитанных на кнопке
notify-muted = Не включать в уведомления
notify-muted-note = На странице дня они остаются.
reminders = Напоминания
reminders-none = Пока нет. Откройте запись и выберите «Напомнить».
reminder-yearly = каждый год
reminder-once = один раз, { $day }
test-blocked = Браузер блокирует уведомления Daymark. Разрешите их в разделе конфиденциальности и отправьте пробное ещё раз.
test-help = Ничего не вижу
test-help-win = Windows: Параметры, Система, Уведомления. Включите уведомления и браузер, выключите «Не беспокоить».
test-help-mac = macOS: Системные настройки, Уведомления. Разрешите браузер и выключите фокусирование.
test-help-linux = Linux: настройки рабочего стола, Уведомления. Включите браузер, выключите «Не беспокоить». Без службы уведомлений ничего не видно.
test-help-other = Откройте настройки уведомлений системы. Разрешите браузер и выключите «Не беспокоить».
test-help-badge = Если система должна молчать, включите число на кнопке.
feed-address = Адрес
feed-none = Эта сборка не следит за лентой в сети. Записи приходят с расширением.
feed-version = Записи от
feed-applied = Последнее изменение
feed-last-contact = Последний контакт
feed-never = никогда
sync-now = Обновить сейчас
sync-running = Запрос новостей…
sync-unchanged = Ничего нового.
sync-updated = { $days ->
    [one] Обновлено: { $days } день.
    [few] Обновлено: { $days } дня.
    [many] Обновлено: { $days } дней.
   *[other] Обновлено: { $days } дня.
}
sync-refused = Отклонено: { $why } Ваши записи остаются как есть.
sync-unreachable = Нет связи: { $why } Ваши записи остаются как есть.
sync-wait = Не спрошено: последний запрос был меньше { $minutes } мин. назад.
search-label = { $count ->
    [one] Искать в { $count } годовщине
    [few] Искать в { $count } годовщинах
    [many] Искать в { $count } годовщинах
   *[other] Искать в { $count } годовщинах
}
search-hint = Слова, имена в любом написании, год (1990), «200 лет назад» или день (5 апреля). Стрелки ходят по найденному; Enter открывает первое.
search-preparing = Поиск готовится…
search-failed = Поиск не запустился. Обновите страницу; если не поможет, перезапустите браузер.
search-nothing = Ничего не найдено. Меньше слов или другое написание; скрытые и закрытые темы не входят.
search-count = { $count ->
    [one] Найдена { $count }.
    [few] Найдено { $count }.
    [many] Найдено { $count }.
   *[other] Найдено { $count }.
}
search-first = Показаны лучшие { $count }.
search-near = Точно так ничего не пишется; это близкие.
search-open-day = Открыть { $day }
remind-next-only = Только в следующий раз
remind-set-once = Напоминание придёт один раз.
feeds-note = Каждую ленту спрашивают раз в день, в момент, свой у этой установки.
feed-kind = Вид
feed-kind-archive = Подписанный архив
feed-kind-wordpress = Блог WordPress; день берётся из заголовков
feed-kind-wikimedia = Списки дня из Википедии, CC BY-SA 4.0
feed-kind-list = Списки дня
feed-size = Размер
feed-windowed = здесь хранятся дни от вчера до двух недель вперёд, другие приходят при открытии
feed-newest = из { $count } последних записей; более старые не читаются
feed-result = Итог
feed-next = Следующий контакт
feed-next-paused = приостановлено
feed-key = Ключ
feed-key-note = SHA-256 ключа издателя. Сравните с тем, что он сообщает в другом месте; отныне верим только ему.
feed-trust = Какой вес могут иметь записи
feed-trust-note = Больший вес — раньше в дне.
feed-trust-1 = 1: всегда в конце
feed-trust-2 = 2: малый
feed-trust-3 = 3: как у большинства
feed-trust-4 = 4: как говорит издатель
feed-pause = Приостановить
feed-resume = Продолжить
feed-removed = Удалено вместе с записями.
feed-paused = Приостановлено. Полученное остаётся.
feed-resumed = Снова спрашивается.
feed-ended = Издатель закрыл ленту. Её больше не спрашивают; записи остаются.
feed-lost = Нет хорошего ответа с { $since }. Спрашивается раз в неделю; записи остаются.
feed-left-out = Пропущено
feed-skipped = { $count ->
    [one] { $count } запись: { $why }
    [few] { $count } записи, первая: { $why }
    [many] { $count } записей, первая: { $why }
   *[other] { $count } записи, первая: { $why }
}
feed-add = Следить за другой лентой
feed-add-label = Адрес страницы или ленты
feed-add-note = JSON Feed, страница с ним, блог WordPress или Википедия на 14 языках.
feed-look = Посмотреть
feed-go-on = Перейти, куда он ведёт
feed-looking = Смотрим…
feed-not-found = Не получилось: { $why }
feed-allow = Разрешить Daymark доступ к { $host } и посмотреть снова
feed-host = Узел
feed-at-least = не меньше { $count }
feed-nothing-today = сегодня ничего
feed-contacts = Контакты
feed-rhythm-day = { $host } спрашивается раз в день о списках на сегодня и завтра.
feed-rhythm-news = { $host } спрашивается раз в день о новостях.
feed-permission-note = Браузер может спросить о доступе к { $host }. Иначе Firefox покажет сайту случайное число этой установки.
feed-known = Вы уже следите за этой лентой.
feed-followed = Теперь вы следите за ней. { $result }
feed-not-changed = Не сделано: { $why }
feed-more = Подробнее об этой ленте
feed-permission = Разрешение браузера
feed-permission-yes = дано
feed-permission-no = не дано: сервер читается так, как могла бы любая страница
feed-permit = Разрешить Daymark доступ к { $host }
feed-key-later = появится после первого контакта
feed-unsigned = без подписи: вы доверяете тому, кто держит { $host }
feed-remove-question = Убрать ленту вместе с её записями? Сохранённое вами останется.
feed-remove-yes = Убрать ленту
feeds-left-out = Пропущено: { $count }.
why-network = Сервер недоступен: не работает или не даёт браузерам читать. Проверьте адрес и соединение.
why-timeout = Сервер не ответил за 20 секунд. Попробуйте позже.
why-missing = По этому адресу ничего нет (ошибка { $status }). Проверьте его или спросите издателя.
why-forbidden = Сервер не даёт Daymark читать (ошибка { $status }). Спросите издателя.
why-busy = Сервер сейчас перегружен (ошибка { $status }). Попробуйте позже.
why-fault = У сервера своя неполадка (ошибка { $status }). Попробуйте позже.
why-status = Сервер ответил ошибкой { $status }. Спросите издателя.
why-oversized = Один из её файлов больше { $size } КиБ, Daymark столько не берёт. Сообщите издателю.
why-gone = Издатель закрыл эту ленту.
why-web-page = Вместо ленты пришла веб-страница. Возможно, надо войти в сеть или лента переехала: откройте её адрес во вкладке.
why-not-json = Ответ обрезан или это не лента. Попробуйте ещё раз; если не пройдёт, сообщите издателю.
why-not-a-feed = Ответ не похож на ленту. Проверьте адрес или сообщите издателю.
why-malformed = Один из файлов не той формы; возможно, вместо него пришла страница вашей сети. Попробуйте ещё раз; если не пройдёт, сообщите издателю.
why-format = Она написана в более новой форме { $format }. Обновите Daymark.
why-signature = Она подписана не тем ключом, который известен: её мог сделать кто-то другой. Спросите издателя. Если ключ новый, уберите ленту и добавьте снова.
why-feed = Сервер прислал вместо неё другую ленту. Сообщите издателю.
why-rollback = Сервер предлагает выпуск старее вашего. Если не пройдёт, сообщите издателю.
why-equivocation = Два разных выпуска носят один номер: один из них ложный. Спросите издателя, какой.
why-fast-forward = Выпуск датирован более чем на два дня вперёд. Проверьте часы компьютера; если верны, сообщите издателю.
why-freeze = Не обновлялась с { $since }, дольше, чем обещал издатель. Если не пройдёт, спросите его.
why-clock = Часы компьютера отстают от записей, которые уже здесь. Поставьте их и обновите.
why-manifest = Оглавление не то, что было подписано; возможно, выгрузка не закончена. Если не пройдёт, сообщите издателю.
why-shard = Часть не та, что была подписана; возможно, выгрузка не закончена. Если не пройдёт, сообщите издателю.
why-record = Запись нарушает правило { $rule } формата, поэтому из выпуска не взято ничего. Сообщите издателю.
why-limits = В ней больше, чем Daymark берёт из одной ленты. Сообщите издателю.
why-address-long = Адрес слишком длинный. Вставьте только адрес.
why-address-scheme = Такие адреса Daymark не открывает. Вставьте адрес с https://.
why-address-form = Это не полный адрес. Напишите как https://example.org/feed.json.
why-address-https = Принимаются только адреса с https://, чтобы никто в пути не изменил того, что вы читаете.
why-address-user = В адресе имя или пароль. Уберите.
why-address-port = В адресе указан порт. Уберите число после двоеточия.
why-address-ip = Адрес — число. Напишите имя узла.
why-address-local = Адрес в локальной сети, её Daymark не спрашивает. Вставьте адрес из интернета.
why-address-single = Имя узла не полное. Напишите как example.org.
why-leads-away = Адрес ведёт к другому, который не принимается.
why-leads-on = Этот адрес перенаправляет на другой, а браузер не сообщает, на какой, пока не побывает там. Это может быть устройство в вашей собственной сети.
why-no-end = Страница ведёт от ленты к ленте и ни к одной читаемой. Вставьте адрес самой ленты.
why-no-feed = Страница не объявляет ленты, которую читает Daymark. Вставьте адрес JSON Feed или попросите его у сайта.
why-rss = Это лента RSS или Atom; она не говорит, о каком дне текст. Поищите на сайте JSON Feed.
why-no-wikipedia = В Википедии нет списков дня на этом языке: { $lang }. Они есть: { $known }.
why-no-days = В ней ни у чего нет дня, который читает Daymark.
why-known = Вы уже следите за этой лентой.
why-too-many = Вы следите за { $max } лентами, это предел. Сначала уберите одну.
why-stays = Эта лента — часть Daymark. Её можно приостановить.
why-not-stored = Браузер отказался сохранить. Освободите место и попробуйте снова.
why-not-a-subscription = Это не описание ленты.
why-stands-twice = Она здесь дважды; достаточно одного раза.
why-other-form = Адрес не в обычной форме. Вставьте его выше, чтобы следить.
why-item-no-date = В заголовке нет дня.
why-item-many-dates = В заголовке больше одного дня.
why-item-no-title = Нет заголовка.
why-item-no-id = Нет идентификатора.
why-item-same-id = Идентификатор уже занят.
why-item-no-anniversary = Это не о годовщине.
why-item-maybe-bc = Год, может быть, до н. э.; список не говорит.
why-item-rule = Нарушено правило { $rule } формата.
why-item-other = Daymark не может это прочесть.
feeds-move = Взять ленты с собой
feeds-export = Сохранить как { $form }
feeds-import = Добавить ленты из файла
feeds-found = Лент в файле: { $count }.
feeds-import-yes = Добавить
feeds-imported = { $count ->
    [0] Ленты не добавлены.
    [one] Добавлена { $count } лента.
    [few] Добавлено { $count } ленты.
    [many] Добавлено { $count } лент.
   *[other] Добавлено { $count } ленты.
}
feeds-unreadable = В файле нет лент, которые читает Daymark. Выберите OPML или JSON.
contacts = К кому обращался Daymark
contacts-none = Пока ни к кому: запросов не было.
contacts-note = Последние 200 запросов, новые сверху. Больше Daymark ни к кому не обращается.
contacts-time = Время
contacts-ok = получено
save = Сохранить
remove = Убрать
removed = Убрано.
undo = Отменить
undone = Возвращено.
preview = Что в файле
and-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
saved-none = Пока ничего. Откройте запись и выберите «Сохранить»: она останется, даже если лента исчезнет.
saved-on = сохранено { $day }
saved-remove = Убрать: { $title }
saved-gone = В ленте её больше нет. Это ваша сохранённая копия.
saved-withdrawn = Лента отозвала эту запись.
note = Личная заметка
note-placeholder = Видите только вы
own-days = Ваши дни
own-days-note = Дни рождения, свадьбы, дни вашей общины. Они остаются на этом устройстве и стоят среди записей своего дня.
own-title = Что
own-date = День
own-date-unclear = Напишите день, например 5 апреля, или с годом: 5 апреля 1990.
own-as-settings = как в настройках
own-add = Добавить
own-added = Добавлено.
own-reminds = напоминание: { $when }
own-import = Загрузить календарь (.ics) или таблицу (.csv)
own-found = { $count ->
    [0] Годовщин не найдено.
    [one] Найдена { $count } годовщина.
    [few] Найдено { $count } годовщины.
    [many] Найдено { $count } годовщин.
   *[other] Найдено { $count } годовщины.
}
own-left-out = { $count ->
    [one] { $count } строка не читается и пропущена:
    [few] { $count } строки не читаются и пропущены:
    [many] { $count } строк не читаются и пропущены:
   *[other] { $count } строки не читаются и пропущены:
}
own-add-found = { $count ->
    [one] Добавить { $count }
    [few] Добавить все { $count }
    [many] Добавить все { $count }
   *[other] Добавить все { $count }
}
own-file-not-one = Это не календарь (.ics) и не таблица (.csv). Выберите другой файл.
own-file-broken = Календарь обрезан или повреждён. Сохраните его снова и выберите новый файл.
own-file-empty = В календаре нет записей.
own-file-columns = В первой строке таблицы нужны столбцы «title» и «date».
left-out-no-day = не назван день
left-out-moving-day = день меняется из года в год
left-out-no-title = нет названия
left-out-many-days = названо больше одного дня
left-out-cancelled = отменено
left-out-not-yearly = повторяется не раз в год
left-out-twice = есть в файле дважды
backup = Резервная копия
backup-note = Настройки, ленты, сохранённое с заметками, ваши дни и напоминания в одном файле, который хранится у вас.
backup-open = Сохранить или восстановить
backup-export = Сохранить копию
backup-exported = Копия передана браузеру. Она в загрузках.
backup-restore = Восстановить из копии
backup-of = Копия от { $day }
backup-saved = { $count ->
    [one] { $count } сохранённая запись
    [few] { $count } сохранённые записи
    [many] { $count } сохранённых записей
   *[other] { $count } сохранённой записи
}
backup-own = { $count ->
    [one] { $count } ваш день
    [few] { $count } ваших дня
    [many] { $count } ваших дней
   *[other] { $count } вашего дня
}
backup-reminders = { $count ->
    [one] { $count } напоминание
    [few] { $count } напоминания
    [many] { $count } напоминаний
   *[other] { $count } напоминания
}
backup-feeds = { $count ->
    [0] Нет лент
    [one] { $count } лента
    [few] { $count } ленты
    [many] { $count } лент
   *[other] { $count } ленты
}
backup-adds = Содержимое добавится к тому, что есть. Ничего не удалится.
backup-with-settings = Заменить и настройки теми, что в копии
backup-apply = Восстановить
backup-applied = Восстановлено.
file-unreadable = Браузер не смог открыть файл. Выберите его снова.
file-too-large = Файл слишком велик. Выберите меньше.
backup-not-json = Файл не читается, возможно, обрезан: выберите другую копию.
backup-not-a-backup = Это не копия Daymark. Выберите файл, который он сохранил.
backup-newer = Копию записал более новый Daymark. Сначала обновите его.
backup-problem-not-a-list = список не читается
backup-problem-unreadable = не читается
backup-problem-no-feed = не указана лента
backup-problem-no-day = нет названия или даты
backup-problem-beyond = сохраняются только первые { $most }
year-before = Год раньше
year-after = Год позже
year-note = Чем сильнее цвет, тем весомее записи. Число — круглая годовщина.
year-note-followed = Чем сильнее цвет, тем больше того, за чем вы следите. Число — круглая годовщина.
month-shelf = Известен только месяц
year-shelf = Известен только год, круглый
plan-days = Как далеко смотреть
plan-next = { $days ->
    [365] Год
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
plan-all-topics = Все темы
plan-all-regions = Все регионы
plan-round-only = Только круглые годы
plan-count = { $count ->
    [0] Впереди ничего нет. Смотрите дальше или уберите фильтры.
    [one] Впереди { $count } годовщина.
    [few] Впереди { $count } годовщины.
    [many] Впереди { $count } годовщин.
   *[other] Впереди { $count } годовщины.
}
plan-show-all = Показать все: { $count }
plan-ics = Сохранить как календарь (.ics)
plan-csv = Сохранить как таблицу (.csv)
reminder-when = { $days ->
    [0] в тот же день
    [one] за { $days } день
    [few] за { $days } дня
    [many] за { $days } дней
   *[other] за { $days } дня
}
feed-records = Записи
reminder-remove = Убрать
reminder-removed = Убрано.
feed-remove = Убрать
feed-subscribe = Следить
notify-digest-none = никогда
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = Размер
same-event = То же событие в других ваших лентах
