# Spanish. Not checked by a native reader yet.
app-name = Daymark
list-comma = { ", " }
today = Hoy
previous-day = Día anterior
next-day = Día siguiente
keys = Teclas
keys-note = Funcionan en todas las páginas mientras no se escribe.
keys-walk = En los resultados y en el calendario: moverse
keys-close = Cerrar lo que está abierto
keys-show = Ver las teclas
single-keys = Teclas sueltas
single-keys-note = Teclas sin Ctrl ni Alt, como / para buscar. Desactívelas si estorban.
close = Cerrar
turn-the-leaf = Pasar la hoja
other-pages = Otras páginas
coming-up = Próximamente
in-days = { $days ->
    [0] hoy
    [1] mañana
    [one] dentro de { $days } día
    [many] dentro de { $days } de días
   *[other] dentro de { $days } días
}
also-on-this-day = También en este día
this-month = Este mes
this-year = Este año
map-label = Dónde ocurrieron los hechos de este día
day-of-range = Día { $day } de { $of }
began = comenzó
ended = terminó
kept-for-leap-day = guardado por el 29 de febrero
may-differ = puede variar un día o más según el avistamiento o el decreto
figures-killed = Vidas perdidas
figures-injured = Heridos
figures-detained = Detenidos
figures-executed = Ejecutados
figures-missing = Desaparecidos
figures-displaced = Desplazados
figures-participants = Participantes
figures-forces = Fuerzas
figures-population = Población
figures-magnitude = Magnitud
figures-money = Dinero
figures-other = Otras cifras
accounts-differ = los relatos difieren
figures-note = Cada cifra va con quien la da; nada se suma ni se promedia.
what-people-said = Lo que se dijo
sources = Fuentes
names-of-place = Nombres del lugar
settings = Ajustes
open-full-page = Abrir la página completa
whole-record = Ficha completa
anniversaries-count = { $count ->
    [0] Ningún aniversario
    [one] { $count } aniversario
    [many] { $count } de aniversarios
   *[other] { $count } aniversarios
}
empty-day = No hay nada en sus fuentes para este día. Pruebe otro día o revise los temas silenciados en los ajustes.
settings-saved = Guardado.
settings-not-saved = No guardado: el navegador se negó. Libere espacio en el disco e inténtelo de nuevo.
appearance = Aspecto
theme = Tema
theme-auto = Como el sistema
theme-light = Claro
theme-dark = Oscuro
dates = Fechas
leap-day = En años comunes, guardar el 29 de febrero el
leap-feb28 = 28 de febrero
leap-mar1 = 1 de marzo
leap-omit = solo años bisiestos
notification = Notificaciones
notify-me = Mostrar una notificación al día
notify-time = A las
send-test = Enviar una prueba
feeds = Canales
feed-bundled = Las fichas de Daymark
storage-heading = Qué se guarda
storage-works = Las fichas están en la base de datos del navegador y se leen sin conexión.
record = Ficha
where-you-are = Dónde está
where = Dónde
place-map-label = { $count ->
    [one] El lugar en un mapa del mundo
    [many] Los { $count } de lugares en un mapa del mundo
   *[other] Los { $count } lugares en un mapa del mundo
}
place-administered = administrado hoy por: { $country }
place-precision = con { $km } km de margen
name-status-official = nombre oficial
name-status-endonym = nombre de sus habitantes
name-status-exonym = nombre desde fuera
name-status-historical = nombre antiguo
name-status-contested = nombre disputado
date = Fecha
other-date = O { $date }
kept-since = Se observa desde { $year }
next-time = Próxima vez: { $day }, { $when }
next-years = { $count ->
    [one] { $count } año entonces
    [many] { $count } de años entonces
   *[other] { $count } años entonces
}
no-next-time = No tiene un día propio, así que no vuelve en ninguno.
corrections = Correcciones
correction-corrected = Corregido
correction-clarified = Aclarado
correction-updated = Actualizado
record-withdrawn = Esta ficha fue retirada. Sigue aquí para que sus enlaces encuentren el motivo.
translated-from = Traducido de: { $language }
translated-by-machine = por máquina
translation-outdated = el original ha cambiado desde entonces
about-record = Sobre esta ficha
record-author = Autor
record-licence = Licencia
record-feed = Canal
record-topics = Temas
record-regions = Regiones
record-revision = Revisión
people = Personas
person-born = nacimiento: { $date }
person-died = muerte: { $date }
links = Enlaces
what-happened-when = Qué pasó y cuándo
what-accounts-say = Lo que dicen los relatos
figure-as-of = a { $date }
source-primary = fuente primaria
source-scholarly = trabajo académico
source-reference = obra de referencia
source-news = noticias
source-official = fuente oficial
source-advocacy = defensa de una causa
source-read = leído el { $day }
source-archived = copia archivada
record-missing = Esta ficha no está aquí
record-missing-why = Quizá se quitó su canal o se retiró la ficha. Lo guardado se conserva aparte de los canales.
open-today = Abrir hoy
why = Por qué veo esto
why-weight = Importancia { $weight } de 5
why-round = Un número redondo de años
why-followed = Usted sigue: { $names }
why-feed = Usted añadió su canal
why-later-day = Un día posterior de su duración
why-doubt = Su fecha es dudosa
why-score = Puntos
why-pinned = Usted la fijó.
why-gentle = Va primero porque pidió un comienzo suave.
why-promised = Adelantada para que las cinco primeras difieran en lugar, época y tema.
why-likeness = Retrasada { $points } puntos porque se parece mucho a las anteriores.
why-place = Número { $place } de { $count } en este día.
why-note = Las fichas de un día van en el orden de sus puntos, calculados en este equipo. Lo que usted lee no cuenta.
why-change = Cambiar lo que sigue
covered = Cubierto: { $subjects }
show-covered = Mostrar
name-politics = Política
name-law = Derecho
name-independence = Independencia
name-human-rights = Derechos humanos
name-protest = Protesta
name-labour = Trabajo
name-women = Mujeres
name-indigenous-minorities = Pueblos indígenas y minorías
name-children = Infancia
name-migration = Migración
name-war-conflict = Guerra y conflicto
name-atrocity = Atrocidad
name-peace = Paz
name-disaster = Desastre
name-environment = Medio ambiente
name-science = Ciencia
name-technology = Tecnología
name-medicine = Medicina
name-space = Espacio
name-exploration = Exploración
name-arts = Artes
name-literature = Literatura
name-music = Música
name-film-stage = Cine y escena
name-sport = Deporte
name-religion = Religión
name-education = Educación
name-economy = Economía
name-daily-life = Vida cotidiana
name-killing = Muertes violentas
name-mass-atrocity = Atrocidad masiva
name-state-violence = Violencia de Estado
name-war = Guerra
name-sexual-violence = Violencia sexual
name-slavery = Esclavitud
name-torture = Tortura
name-suicide = Suicidio
name-child-harm = Daño a menores
name-terrorism = Terrorismo
name-hate = Odio
language = Idioma
language-of-interface = Idioma de la interfaz
language-auto = Como el navegador
language-beta-note = Ningún hablante nativo ha revisado aún esta traducción. Lo que falta aparece en inglés.
beta = beta
quiet-new-tab = Pestaña nueva tranquila
quiet-new-tab-note = Solo la fecha, hasta que pida más.
show-this-day = Mostrar este día
time-zone = Zona horaria que decide qué es hoy
time-zone-system = Como el sistema
topics-and-regions = Temas y regiones
topics-note = Lo que sigue aparece antes; lo que silencia se omite en todas partes. Todo se calcula en este equipo.
topics = Temas
regions = Regiones
follow = Seguir
mute = Silenciar
cover = Cubrir
hard-subjects = Temas duros
gentle-start = Comienzo suave
gentle-start-note = Una ficha grave no abre el día si hay otra.
teachers-mode = Modo docente
teachers-mode-note = Cubre violencia sexual, tortura, suicidio y daño a menores hasta pulsar «Mostrar».
each-subject = Cada tema
stored-records = Fichas
stored-settings = Ajustes y lo que guarda
stored-first-paint = Copia para un inicio rápido
stored-all = Todo junto, según el navegador
size-kilobytes = { $size } kB
size-unknown = desconocido
reset = Restablecer ajustes
reset-question = ¿Devolver todos los ajustes a como estaban al principio?
reset-yes = Restablecer
erase = Borrar todo
erase-question = ¿Borrar ajustes, cosas guardadas y fichas? Daymark empezará como el primer día. No se puede deshacer.
erase-yes = Borrar
cancel = Cancelar
welcome-step = { $step } de { $of }
welcome-title = Cada día tiene una historia
welcome-topics = ¿De qué quiere ver más? Todo se puede cambiar en los ajustes.
welcome-next = Siguiente
welcome-skip = Omitir
welcome-notify-title = ¿Una notificación tranquila al día?
welcome-notify-note = Una línea sobre el día, a su hora, sin sonido. El navegador le preguntará si Daymark puede.
welcome-notify-yes = Sí, gracias
welcome-notify-no = No, gracias
search = Buscar
saved = Guardado
calendar = Calendario
share = Compartir
share-citation = Copiar cita
share-link = Copiar enlace
share-picture = Guardar imagen
share-calendar = Guardar para su calendario
share-json = Guardar como JSON
share-copied = Copiado.
share-not-copied = No copiado: el navegador se negó. Haga clic en la página e inténtelo de nuevo.
share-saved = Guardado en sus descargas.
remind = Recordármelo
reminded = Recordatorio puesto
remind-before = { $days ->
    [0] El mismo día
    [one] { $days } día antes
    [many] { $days } de días antes
   *[other] { $days } días antes
}
remind-set = Se le recordará cada año.
remind-forget = Olvidar el recordatorio
remind-forgotten = Olvidado.
revision-of = { $revision } · { $day }

name-001 = Mundo
name-010 = Antártida
name-002 = África
name-015 = África septentrional
name-202 = África subsahariana
name-011 = África occidental
name-014 = África oriental
name-017 = África central
name-018 = África meridional
name-019 = América
name-003 = América del Norte
name-021 = Norteamérica
name-419 = Latinoamérica
name-005 = Sudamérica
name-013 = Centroamérica
name-029 = Caribe
name-142 = Asia
name-030 = Asia oriental
name-034 = Asia meridional
name-035 = Sudeste asiático
name-143 = Asia central
name-145 = Asia occidental
name-150 = Europa
name-039 = Europa meridional
name-151 = Europa oriental
name-154 = Europa septentrional
name-155 = Europa occidental
name-009 = Oceanía
name-053 = Australasia
name-054 = Melanesia
name-057 = Región de Micronesia
name-061 = Polinesia

ongoing = en curso
day-unreadable = No se pudieron leer las fichas de este día. Recargue la página; si sigue así, reinstale Daymark: lo guardado está aparte.
notice-refused = Este perfil no permite una base de datos. Ve las fichas incluidas; las novedades no se conservan.
notice-broken = No se pudo abrir el almacén de fichas. Ve las incluidas; se llenará de nuevo.
notice-newer = Un Daymark más nuevo escribió este almacén. Reinicie el navegador; mientras tanto no se escribe nada.
notice-blocked = Otra pestaña de un Daymark antiguo ocupa el almacén. Cierre las otras pestañas de Daymark y recargue.
clock-wrong = El reloj de este equipo parece equivocado: dice { $now }, pero aquí hay fichas del { $newest }. Ajústelo. Hasta entonces no hay notificaciones ni se consultan los canales firmados.
notice-unread = Daymark no puede leer sus ajustes ni lo que usted guarda: el navegador se niega. Se muestran los ajustes habituales y nada suyo ha cambiado. Reinicie el navegador; si no basta, libere espacio en el disco.
notice-lost = El navegador perdió lo que Daymark guardaba para usted: ajustes, fichas guardadas con sus notas, sus propios días, recordatorios y canales. Las fichas de cada día están aquí. Si tiene una copia de seguridad, restáurela en los ajustes.
notify-on = Activado. La próxima: { $when }.
notify-on-never = Activado, pero abajo se excluyen todos los días: no llegará nada.
notify-off = Desactivado. No se muestra ni se prevé nada.
notify-denied = El navegador no permitió las notificaciones. Permítalas para Daymark en sus ajustes y vuelva a activar.
test-sent = Enviado.
notification-ready = Los aniversarios de hoy están listos.
notification-digest = { $count ->
    [one] { $count } aniversario en los próximos { $days } días
    [many] { $count } de aniversarios en los próximos { $days } días
   *[other] { $count } aniversarios en los próximos { $days } días
}
notify-quiet-days = Sin notificación los
notify-quiet-note = Los recordatorios pedidos llegan también esos días.
notify-digest = Resumen de los próximos { $days } días
notify-digest-on = cada { $weekday }
notify-discreet = Discreto: decir solo que hay algo
notify-badge = Número de aniversarios sin leer en el botón
notify-muted = Omitir de las notificaciones
notify-muted-note = La página del día los sigue mostrando.
reminders = Recordatorios
reminders-none = Ninguno aún. Abra una ficha y elija «Recordármelo».
reminder-yearly = cada año
reminder-once = una vez, el { $day }
test-blocked = El navegador bloquea las notificaciones de Daymark. Permítalas en Privacidad y seguridad y envíe otra prueba.
test-help = No veo nada
test-help-win = Windows: Configuración, Sistema, Notificaciones. Active las notificaciones y el navegador, desactive No molestar.
test-help-mac = macOS: Ajustes del Sistema, Notificaciones. Permita el navegador y desactive los modos de concentración.
test-help-linux = Linux: ajustes del escritorio, Notificaciones. Active el navegador y desactive No molestar. Sin servicio de notificaciones no se ve nada.
test-help-other = Abra los ajustes de notificaciones del sistema. Permita el navegador y desactive No molestar.
test-help-badge = Si el sistema debe callar, active el número en el botón.
feed-address = Dirección
feed-none = Esta versión no sigue ningún canal. Sus fichas vienen con la extensión.
feed-version = Fichas del
feed-applied = Último cambio
feed-last-contact = Último contacto
feed-never = nunca
sync-now = Sincronizar
sync-running = Preguntando por novedades…
sync-unchanged = Nada nuevo.
sync-updated = { $days ->
    [one] Actualizado: cambió { $days } día.
    [many] Actualizado: cambiaron { $days } de días.
   *[other] Actualizado: cambiaron { $days } días.
}
sync-refused = Rechazado: { $why } Sus fichas siguen como están.
sync-unreachable = Sin acceso: { $why } Sus fichas siguen como están.
sync-wait = No se preguntó: la última vez fue hace menos de { $minutes } minutos.
search-label = { $count ->
    [one] Buscar en { $count } aniversario
    [many] Buscar en { $count } de aniversarios
   *[other] Buscar en { $count } aniversarios
}
search-hint = Palabras, nombres con cualquier grafía, un año (1990), «hace 200 años» o un día (5 de abril). Las flechas recorren los resultados; Intro abre el primero.
search-preparing = Preparando la búsqueda…
search-failed = No se pudo iniciar la búsqueda. Recargue la página; si sigue así, reinicie el navegador.
search-nothing = Nada encontrado. Pruebe menos palabras u otra grafía; lo silenciado y cubierto se omite.
search-count = { $count ->
    [one] { $count } encontrado.
    [many] { $count } de encontrados.
   *[other] { $count } encontrados.
}
search-first = Se muestran los { $count } mejores.
search-near = Nada se escribe exactamente así; estos se parecen.
search-open-day = Abrir { $day }
remind-next-only = Solo la próxima vez
remind-set-once = Se le recordará una vez.
feeds-note = A cada canal se le pregunta una vez al día, a una hora propia de esta instalación.
feed-kind = Tipo
feed-kind-archive = Archivo firmado
feed-kind-wordpress = Blog de WordPress; el día se lee en los títulos
feed-kind-wikimedia = Listas del día de Wikipedia, CC BY-SA 4.0
feed-kind-list = Listas del día
feed-size = Tamaño
feed-windowed = aquí se guardan los días de ayer a dos semanas, los demás llegan al abrirlos
feed-newest = de sus { $count } entradas más recientes; las anteriores no se leen
feed-result = Resultado
feed-next = Próximo contacto
feed-next-paused = en pausa
feed-key = Clave
feed-key-note = SHA-256 de la clave del editor. Compárela con lo que diga en otro lugar; desde ahora solo se cree esta.
feed-trust = Peso permitido a sus fichas
feed-trust-note = Más peso, antes en el día.
feed-trust-1 = 1: siempre al final
feed-trust-2 = 2: bajo
feed-trust-3 = 3: como la mayoría
feed-trust-4 = 4: como diga su editor
feed-pause = Pausar
feed-resume = Continuar
feed-removed = Quitado, con las fichas que trajo.
feed-paused = En pausa. Lo que trajo permanece.
feed-resumed = Se le pregunta de nuevo.
feed-ended = Su editor terminó este canal. Ya no se le pregunta; sus fichas quedan.
feed-lost = Sin buena respuesta desde { $since }. Se pregunta cada semana; sus fichas quedan.
feed-left-out = Omitidos
feed-skipped = { $count ->
    [one] { $count } elemento: { $why }
    [many] { $count } de elementos, el primero: { $why }
   *[other] { $count } elementos, el primero: { $why }
}
feed-add = Seguir otro canal
feed-add-label = Dirección de una página o canal
feed-add-note = Un JSON Feed, una página que lo anuncie, un blog de WordPress o Wikipedia en 14 idiomas.
feed-look = Mirarlo
feed-go-on = Ir adonde lleva
feed-looking = Mirando…
feed-not-found = No se sigue: { $why }
feed-allow = Permitir a Daymark acceder a { $host } y mirar de nuevo
feed-host = Servidor
feed-at-least = al menos { $count }
feed-nothing-today = hoy nada
feed-contacts = Contactos
feed-rhythm-day = A { $host } se le piden una vez al día las listas de hoy y mañana.
feed-rhythm-news = A { $host } se le pregunta una vez al día si hay novedades.
feed-permission-note = El navegador quizá pregunte si Daymark puede acceder a { $host }. Si no, Firefox muestra al sitio un número aleatorio de esta instalación.
feed-known = Ya sigue este canal.
feed-followed = Ahora lo sigue. { $result }
feed-not-changed = No se hizo: { $why }
feed-more = Más sobre este canal
feed-permission = Permiso del navegador
feed-permission-yes = concedido
feed-permission-no = no concedido: se lee su servidor como podría hacerlo cualquier página
feed-permit = Permitir a Daymark acceder a { $host }
feed-key-later = se muestra tras el primer contacto
feed-unsigned = sin firma: usted confía en quien lleva { $host }
feed-remove-question = ¿Quitar este canal y las fichas que trajo? Lo que guardó de él permanece.
feed-remove-yes = Quitar el canal
feeds-left-out = Omitidos: { $count }.
why-network = No se pudo acceder al servidor: está caído o no se deja leer por navegadores. Compruebe la dirección y su conexión.
why-timeout = El servidor no respondió en 20 segundos. Inténtelo más tarde.
why-missing = No hay nada en esta dirección (error { $status }). Compruébela o pregunte a su editor.
why-forbidden = El servidor no deja leer a Daymark (error { $status }). Pregunte a su editor.
why-busy = El servidor tiene demasiado trabajo (error { $status }). Inténtelo más tarde.
why-fault = El servidor tiene un fallo propio (error { $status }). Inténtelo más tarde.
why-status = El servidor respondió con el error { $status }. Pregunte a su editor.
why-oversized = Un archivo suyo pasa de { $size } KiB, más de lo que Daymark admite. Avise a su editor.
why-gone = Su editor terminó este canal.
why-web-page = En lugar del canal llegó una página web. Quizá deba iniciar sesión en su red, o el canal se mudó: abra su dirección en una pestaña.
why-not-json = La respuesta está cortada o no es un canal. Inténtelo de nuevo; si sigue así, avise a su editor.
why-not-a-feed = La respuesta no tiene forma de canal. Compruebe la dirección o avise a su editor.
why-malformed = Un archivo suyo no tiene la forma correcta; quizá llegó una página de su red. Inténtelo de nuevo; si sigue así, avise a su editor.
why-format = Está escrito en la forma más nueva { $format }. Actualice Daymark para leerlo.
why-signature = No está firmado con la clave conocida: puede ser de otra persona. Pregunte a su editor. Si tiene clave nueva, quite el canal y sígalo otra vez.
why-feed = El servidor envió otro canal en su lugar. Avise a su editor.
why-rollback = El servidor ofrece una edición más antigua que la suya. Si sigue así, avise a su editor.
why-equivocation = Dos ediciones distintas llevan el mismo número: una es falsa. Pregunte a su editor cuál.
why-fast-forward = La edición está fechada más de dos días adelante. Compruebe el reloj de este equipo; si va bien, avise a su editor.
why-freeze = No se actualiza desde el { $since }, más tarde de lo que prometió su editor. Si sigue así, pregúntele.
why-clock = El reloj de este equipo va atrás de las fichas que hay. Ajústelo y sincronice.
why-manifest = Su índice no es el que se firmó; quizá la subida no ha terminado. Si sigue así, avise a su editor.
why-shard = Una parte no es la que se firmó; quizá la subida no ha terminado. Si sigue así, avise a su editor.
why-record = Una ficha suya rompe la regla { $rule } del formato; no se tomó nada de esta edición. Avise a su editor.
why-limits = Contiene más de lo que Daymark toma de un canal. Avise a su editor.
why-address-long = La dirección es demasiado larga. Pegue solo la dirección.
why-address-scheme = Daymark no abre direcciones así. Pegue una que empiece por https://.
why-address-form = No es una dirección entera. Escríbala como https://example.org/feed.json.
why-address-https = Solo se aceptan direcciones con https://, para que nadie en el camino cambie lo que usted lee.
why-address-user = En la dirección hay un nombre o una contraseña. Quítelo.
why-address-port = La dirección nombra un puerto. Quite el número tras los dos puntos.
why-address-ip = La dirección es un número. Escriba el nombre del servidor.
why-address-local = La dirección está en la red local, a la que Daymark nunca pregunta. Pegue una de la web.
why-address-single = El nombre del servidor no está entero. Escríbalo como example.org.
why-leads-away = La dirección lleva a otra que no se acepta.
why-leads-on = Esta dirección remite a otra, y un navegador no dice a cuál antes de haber estado allí. Podría ser un dispositivo de la red propia.
why-no-end = La página lleva de un canal a otro y nunca a uno legible. Pegue la dirección del propio canal.
why-no-feed = Esta página no anuncia ningún canal que Daymark lea. Pegue la dirección de un JSON Feed o pídalo al sitio.
why-rss = Es un canal RSS o Atom, que no dice de qué día habla un texto. Busque en el sitio un JSON Feed.
why-no-wikipedia = Wikipedia no tiene listas del día en este idioma: { $lang }. Las tiene en { $known }.
why-no-days = Nada en él tiene un día que Daymark pueda leer.
why-known = Ya sigue este canal.
why-too-many = Sigue { $max } canales, el máximo. Quite uno antes.
why-stays = Este canal es parte de Daymark. Puede pausarlo.
why-not-stored = El navegador se negó a guardarlo. Libere espacio e inténtelo de nuevo.
why-not-a-subscription = Esto no describe un canal.
why-stands-twice = Está aquí dos veces; basta una.
why-other-form = Su dirección no tiene la forma habitual. Sígalo pegando su dirección arriba.
why-item-no-date = Su título no dice ningún día.
why-item-many-dates = Su título dice más de un día.
why-item-no-title = No tiene título.
why-item-no-id = No tiene identificador.
why-item-same-id = Su identificador ya lo tiene otro anterior.
why-item-no-anniversary = No habla de ningún aniversario.
why-item-maybe-bc = Su año puede ser a. C.; la lista no lo dice.
why-item-rule = Rompe la regla { $rule } del formato.
why-item-other = Daymark no puede leerlo.
feeds-move = Llévese sus canales
feeds-export = Guardar como { $form }
feeds-import = Añadir canales de un archivo
feeds-found = Canales en el archivo: { $count }.
feeds-import-yes = Añadirlos
feeds-imported = { $count ->
    [0] No se añadió ningún canal.
    [one] Se añadió { $count } canal.
    [many] Se añadieron { $count } de canales.
   *[other] Se añadieron { $count } canales.
}
feeds-unreadable = Este archivo no tiene canales legibles. Elija un archivo OPML o JSON.
contacts = Con quién contactó Daymark
contacts-none = Nada aún: Daymark no ha hecho peticiones.
contacts-note = Las últimas 200 peticiones, la más reciente primero. Daymark no contacta con nadie más.
contacts-time = Hora
contacts-ok = recibido
save = Guardar
remove = Quitar
removed = Quitado.
undo = Deshacer
undone = Devuelto.
preview = Contenido del archivo
and-more = { $count ->
    [one] y { $count } más
    [many] y { $count } más
   *[other] y { $count } más
}
saved-none = Nada guardado aún. Abra una ficha y elija «Guardar»: queda aquí aunque su canal desaparezca.
saved-on = guardado el { $day }
saved-remove = Quitar { $title }
saved-gone = Su canal ya no la tiene. Esta es su copia guardada.
saved-withdrawn = Su canal retiró esta ficha.
note = Nota privada
note-placeholder = Solo usted la ve
own-days = Sus propios días
own-days-note = Cumpleaños, bodas, días de su comunidad. Quedan en este equipo, entre las fichas de su día.
own-title = Qué
own-date = Día
own-date-unclear = Escriba un día, como 5 de abril, o con año, como 5 de abril de 1990.
own-as-settings = como en los ajustes
own-add = Añadir
own-added = Añadido.
own-reminds = recordatorio: { $when }
own-import = Importar un calendario (.ics) o tabla (.csv)
own-found = { $count ->
    [0] Ningún aniversario.
    [one] { $count } aniversario encontrado.
    [many] { $count } de aniversarios encontrados.
   *[other] { $count } aniversarios encontrados.
}
own-left-out = { $count ->
    [one] { $count } entrada ilegible, omitida:
    [many] { $count } de entradas ilegibles, omitidas:
   *[other] { $count } entradas ilegibles, omitidas:
}
own-add-found = { $count ->
    [one] Añadirlo
    [many] Añadir los { $count }
   *[other] Añadir los { $count }
}
own-file-not-one = No es un calendario (.ics) ni una tabla (.csv). Elija otro archivo.
own-file-broken = El calendario está cortado o dañado. Guárdelo de nuevo y elija el archivo nuevo.
own-file-empty = El calendario no contiene entradas.
own-file-columns = La tabla necesita las columnas «title» y «date» en su primera línea.
left-out-no-day = no nombra ningún día
left-out-moving-day = su día cambia cada año
left-out-no-title = sin título
left-out-many-days = nombra más de un día
left-out-cancelled = se canceló
left-out-not-yearly = no vuelve una vez al año
left-out-twice = está dos veces en el archivo
backup = Copia de seguridad
backup-note = Ajustes, canales, fichas guardadas con notas, sus días y recordatorios, en un archivo que usted conserva.
backup-open = Guardar o restaurar
backup-export = Guardar una copia
backup-exported = La copia se entregó al navegador. Está en sus descargas.
backup-restore = Restaurar una copia
backup-of = Copia del { $day }
backup-saved = { $count ->
    [one] { $count } ficha guardada
    [many] { $count } de fichas guardadas
   *[other] { $count } fichas guardadas
}
backup-own = { $count ->
    [one] { $count } día propio
    [many] { $count } de días propios
   *[other] { $count } días propios
}
backup-reminders = { $count ->
    [one] { $count } recordatorio
    [many] { $count } de recordatorios
   *[other] { $count } recordatorios
}
backup-feeds = { $count ->
    [0] Ningún canal
    [one] { $count } canal
    [many] { $count } de canales
   *[other] { $count } canales
}
backup-adds = El contenido se añade a lo que hay. No se quita nada.
backup-with-settings = Reemplazar también los ajustes por los de la copia
backup-apply = Restaurar
backup-applied = Restaurado.
file-unreadable = El navegador no pudo abrir el archivo. Elíjalo de nuevo.
file-too-large = Archivo demasiado grande. Elija uno menor.
backup-not-json = No se puede leer; quizá esté cortado: elija otra copia.
backup-not-a-backup = No es una copia de Daymark. Elija un archivo guardado por Daymark.
backup-newer = La escribió un Daymark más nuevo. Actualice y restaure.
backup-problem-not-a-list = la lista no se puede leer
backup-problem-unreadable = no se puede leer
backup-problem-no-feed = no nombra ningún canal
backup-problem-no-day = sin título o fecha
backup-problem-beyond = solo se conservan los primeros { $most }
year-before = Año anterior
year-after = Año siguiente
year-note = Cuanto más fuerte el color, más peso tienen las fichas. Un número marca un año redondo.
year-note-followed = Cuanto más fuerte el color, más hay de lo que sigue. Un número marca un año redondo.
month-shelf = Solo se conoce el mes
year-shelf = Solo se conoce el año, uno redondo
plan-days = Hasta dónde mirar
plan-next = { $days ->
    [365] Un año
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
}
plan-all-topics = Todos los temas
plan-all-regions = Todas las regiones
plan-round-only = Solo años redondos
plan-count = { $count ->
    [0] Nada próximo aquí. Mire más lejos o filtre menos.
    [one] { $count } aniversario próximo.
    [many] { $count } de aniversarios próximos.
   *[other] { $count } aniversarios próximos.
}
plan-show-all = Mostrar los { $count }
plan-ics = Guardar como calendario (.ics)
plan-csv = Guardar como tabla (.csv)
reminder-when = { $days ->
    [0] el mismo día
    [one] { $days } día antes
    [many] { $days } de días antes
   *[other] { $days } días antes
}
feed-records = Fichas
reminder-remove = Quitar
reminder-removed = Quitado.
feed-remove = Quitar
feed-subscribe = Seguir
notify-digest-none = nunca
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = Tamaño
same-event = El mismo hecho en sus otros canales
