# Russian. Not checked by a native reader yet.
app-name = Daymark
list-comma = { ", " }
today = Сегодня
previous-day = Предыдущий день
next-day = Следующий день
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
