# Brazilian Portuguese. Not checked by a native reader yet.
app-name = Daymark
list-comma = { ", " }
today = Hoje
previous-day = Dia anterior
next-day = Próximo dia
keys = Teclas
keys-note = Funcionam em todas as páginas enquanto você não digita.
keys-walk = Nos resultados e no calendário: mover-se
keys-close = Fechar o que está aberto
keys-show = Ver as teclas
single-keys = Teclas avulsas
single-keys-note = Teclas sem Ctrl ou Alt, como / para a busca. Desative-as se atrapalharem.
close = Fechar
turn-the-leaf = Virar a folha
other-pages = Outras páginas
coming-up = Em breve
in-days = { $days ->
    [0] hoje
    [1] amanhã
    [one] em { $days } dia
    [many] em { $days } de dias
   *[other] em { $days } dias
}
also-on-this-day = Também neste dia
this-month = Este mês
this-year = Este ano
map-label = Onde aconteceram os fatos deste dia
day-of-range = Dia { $day } de { $of }
began = começou
ended = terminou
kept-for-leap-day = guardado pelo dia 29 de fevereiro
may-differ = pode variar um dia ou mais conforme a observação ou o decreto
figures-killed = Vidas perdidas
figures-injured = Feridos
figures-detained = Detidos
figures-executed = Executados
figures-missing = Desaparecidos
figures-displaced = Deslocados
figures-participants = Participantes
figures-forces = Forças
figures-population = População
figures-magnitude = Magnitude
figures-money = Dinheiro
figures-other = Outros números
accounts-differ = os relatos divergem
figures-note = Cada número fica com quem o dá; nada é somado nem vira média.
what-people-said = O que foi dito
sources = Fontes
names-of-place = Nomes do lugar
settings = Configurações
open-full-page = Abrir página inteira
whole-record = Registro completo
anniversaries-count = { $count ->
    [0] Nenhum aniversário
    [one] { $count } aniversário
    [many] { $count } de aniversários
   *[other] { $count } aniversários
}
empty-day = Nada nos seus feeds para este dia. Tente outro dia ou veja os temas silenciados nas configurações.
settings-saved = Salvo.
settings-not-saved = Não salvo: o navegador recusou. Libere espaço em disco e tente de novo.
appearance = Aparência
theme = Tema
theme-auto = Como o sistema
theme-light = Claro
theme-dark = Escuro
dates = Datas
leap-day = Em anos comuns, guardar 29 de fevereiro em
leap-feb28 = 28 de fevereiro
leap-mar1 = 1º de março
leap-omit = só anos bissextos
notification = Notificações
notify-me = Mostrar uma notificação por dia
notify-time = Às
send-test = Enviar um teste
feeds = Feeds
feed-bundled = Os registros do Daymark
storage-heading = O que está guardado
storage-works = Os registros ficam no banco de dados do navegador e podem ser lidos offline.
record = Registro
where-you-are = Onde você está
where = Onde
place-map-label = { $count ->
    [one] O lugar num mapa do mundo
    [many] Os { $count } de lugares num mapa do mundo
   *[other] Os { $count } lugares num mapa do mundo
}
place-administered = administrado hoje por: { $country }
place-precision = com precisão de { $km } km
name-status-official = nome oficial
name-status-endonym = nome dado por quem vive lá
name-status-exonym = nome dado por outros
name-status-historical = nome antigo
name-status-contested = nome contestado
date = Data
other-date = Ou { $date }
kept-since = Guardado desde { $year }
next-time = Próxima vez: { $day }, { $when }
next-years = { $count ->
    [one] { $count } ano então
    [many] { $count } de anos então
   *[other] { $count } anos então
}
no-next-time = Não tem um dia próprio, por isso não volta em nenhum.
corrections = Correções
correction-corrected = Corrigido
correction-clarified = Esclarecido
correction-updated = Atualizado
record-withdrawn = Este registro foi retirado. Fica aqui para que os links até ele encontrem o motivo.
translated-from = Traduzido de: { $language }
translated-by-machine = por máquina
translation-outdated = o original mudou desde então
about-record = Sobre este registro
record-author = Autor
record-licence = Licença
record-feed = Feed
record-topics = Temas
record-regions = Regiões
record-revision = Revisão
people = Pessoas
person-born = nascimento: { $date }
person-died = morte: { $date }
links = Links
what-happened-when = O que aconteceu e quando
what-accounts-say = O que dizem os relatos
figure-as-of = em { $date }
source-primary = fonte primária
source-scholarly = trabalho acadêmico
source-reference = obra de referência
source-news = notícias
source-official = fonte oficial
source-advocacy = defesa de uma causa
source-read = lido em { $day }
source-archived = cópia arquivada
record-missing = Este registro não está aqui
record-missing-why = O feed pode ter sido removido ou o registro retirado. O que você salvou fica separado dos feeds.
open-today = Abrir hoje
why = Por que estou vendo isto
why-weight = Importância { $weight } de 5
why-round = Um número redondo de anos
why-followed = Você segue: { $names }
why-feed = Você adicionou o feed
why-later-day = Um dia posterior do período
why-doubt = A data é duvidosa
why-score = Pontos
why-pinned = Você fixou.
why-gentle = Vem primeiro porque você pediu um começo suave.
why-promised = Adiantado para que os cinco primeiros difiram em lugar, época e tema.
why-likeness = Recuado { $points } pontos, por se parecer muito com os anteriores.
why-place = Número { $place } de { $count } neste dia.
why-note = Os registros de um dia seguem a ordem de seus pontos, calculados neste computador. O que você lê não conta.
why-change = Mudar o que você acompanha
covered = Coberto: { $subjects }
show-covered = Mostrar
name-politics = Política
name-law = Direito
name-independence = Independência
name-human-rights = Direitos humanos
name-protest = Protesto
name-labour = Trabalho
name-women = Mulheres
name-indigenous-minorities = Povos indígenas e minorias
name-children = Crianças
name-migration = Migração
name-war-conflict = Guerra e conflito
name-atrocity = Atrocidade
name-peace = Paz
name-disaster = Desastre
name-environment = Meio ambiente
name-science = Ciência
name-technology = Tecnologia
name-medicine = Medicina
name-space = Espaço
name-exploration = Exploração
name-arts = Artes
name-literature = Literatura
name-music = Música
name-film-stage = Cinema e palco
name-sport = Esporte
name-religion = Religião
name-education = Educação
name-economy = Economia
name-daily-life = Vida cotidiana
name-killing = Mortes violentas
name-mass-atrocity = Atrocidade em massa
name-state-violence = Violência de Estado
name-war = Guerra
name-sexual-violence = Violência sexual
name-slavery = Escravidão
name-torture = Tortura
name-suicide = Suicídio
name-child-harm = Violência contra crianças
name-terrorism = Terrorismo
name-hate = Ódio
language = Idioma
language-of-interface = Idioma da interface
language-auto = Como o navegador
language-beta-note = Nenhum falante nativo conferiu esta tradução ainda. O que falta aparece em inglês.
beta = beta
quiet-new-tab = Nova aba quieta
quiet-new-tab-note = Só a data, até você pedir mais.
show-this-day = Mostrar este dia
time-zone = Fuso horário que decide o que é hoje
time-zone-system = Como o sistema
topics-and-regions = Temas e regiões
topics-note = O que você segue vem antes; o que silencia some em toda parte. Tudo é calculado neste computador.
topics = Temas
regions = Regiões
follow = Seguir
mute = Silenciar
cover = Cobrir
hard-subjects = Temas difíceis
gentle-start = Começo suave
gentle-start-note = Um registro grave não abre o dia quando há outro.
teachers-mode = Modo professor
teachers-mode-note = Cobre violência sexual, tortura, suicídio e violência contra crianças até que se clique em “Mostrar”.
each-subject = Cada tema
stored-records = Registros
stored-settings = Configurações e o que você guarda
stored-first-paint = Cópia para começar rápido
stored-all = Tudo junto, segundo o navegador
size-kilobytes = { $size } kB
size-unknown = desconhecido
reset = Redefinir configurações
reset-question = Voltar todas as configurações ao que eram no início?
reset-yes = Redefinir
erase = Apagar tudo
erase-question = Apagar configurações, itens salvos e registros? O Daymark começa como no primeiro dia. Não há volta.
erase-yes = Apagar
cancel = Cancelar
welcome-step = { $step } de { $of }
welcome-title = Todo dia tem uma história
welcome-topics = O que você quer ver mais? Tudo pode ser mudado nas configurações.
welcome-next = Avançar
welcome-skip = Pular
welcome-notify-title = Uma notificação quieta por dia?
welcome-notify-note = Uma linha sobre o dia, na sua hora, sem som. O navegador vai perguntar se o Daymark pode.
welcome-notify-yes = Sim, por favor
welcome-notify-no = Não, obrigado
search = Busca
saved = Salvos
calendar = Calendário
share = Compartilhar
share-citation = Copiar citação
share-link = Copiar link
share-picture = Salvar imagem
share-calendar = Salvar para o seu calendário
share-json = Salvar como JSON
share-copied = Copiado.
share-not-copied = Não copiado: o navegador recusou. Clique na página e tente de novo.
share-saved = Salvo nos seus downloads.
remind = Lembrar-me
reminded = Lembrete definido
remind-before = { $days ->
    [0] No próprio dia
    [one] { $days } dia antes
    [many] { $days } de dias antes
   *[other] { $days } dias antes
}
remind-set = Você será lembrado todo ano.
remind-forget = Esquecer o lembrete
remind-forgotten = Esquecido.
revision-of = { $revision } · { $day }

name-001 = Mundo
name-010 = Antártida
name-002 = África
name-015 = África Setentrional
name-202 = África Subsaariana
name-011 = África Ocidental
name-014 = África Oriental
name-017 = África Central
name-018 = África Meridional
name-019 = Américas
name-003 = América do Norte
name-021 = América Setentrional
name-419 = América Latina
name-005 = América do Sul
name-013 = América Central
name-029 = Caribe
name-142 = Ásia
name-030 = Ásia Oriental
name-034 = Ásia Meridional
name-035 = Sudeste Asiático
name-143 = Ásia Central
name-145 = Ásia Ocidental
name-150 = Europa
name-039 = Europa Meridional
name-151 = Europa Oriental
name-154 = Europa Setentrional
name-155 = Europa Ocidental
name-009 = Oceania
name-053 = Australásia
name-054 = Melanésia
name-057 = Região da Micronésia
name-061 = Polinésia

ongoing = em curso
day-unreadable = Não foi possível ler os registros deste dia. Recarregue a página; se continuar, reinstale o Daymark: o que você salvou fica à parte.
notice-refused = Este perfil não permite banco de dados. Você vê os registros incluídos; atualizações não são guardadas.
notice-broken = Não foi possível abrir o depósito de registros. Você vê os incluídos; ele será preenchido de novo.
notice-newer = Um Daymark mais novo escreveu este depósito. Reinicie o navegador; até lá nada é escrito.
notice-blocked = Outra aba de um Daymark antigo ocupa o depósito. Feche as outras abas do Daymark e recarregue.
clock-wrong = O relógio deste computador parece errado: diz { $now }, mas aqui há registros de { $newest }. Acerte-o. Até lá, não há notificações e os feeds assinados não são consultados.
notice-unread = O Daymark não consegue ler suas configurações nem o que você guarda: o navegador recusa. Você vê as configurações usuais, e nada do que é seu foi alterado. Reinicie o navegador; se não adiantar, libere espaço em disco.
notice-lost = O navegador perdeu o que o Daymark guardava para você: configurações, registros salvos com suas notas, seus próprios dias, lembretes e feeds. Os registros de todos os dias estão aqui. Se tiver uma cópia de segurança, restaure-a nas configurações.
notify-on = Ativado. A próxima: { $when }.
notify-on-never = Ativado, mas abaixo todos os dias estão excluídos: nada virá.
notify-off = Desativado. Nada é mostrado nem planejado.
notify-denied = O navegador não permitiu notificações. Permita o Daymark nas configurações dele e ative de novo.
test-sent = Enviado.
notification-ready = Os aniversários de hoje estão prontos.
notification-digest = { $count ->
    [one] { $count } aniversário nos próximos { $days } dias
    [many] { $count } de aniversários nos próximos { $days } dias
   *[other] { $count } aniversários nos próximos { $days } dias
}
notify-quiet-days = Sem notificação em
notify-quiet-note = Os lembretes pedidos chegam também nesses dias.
notify-digest = Resumo dos próximos { $days } dias
notify-digest-on = toda { $weekday }
notify-discreet = Discreto: dizer só que há algo
notify-badge = Número de aniversários não lidos no botão
notify-muted = Deixar fora das notificações
notify-muted-note = A página do dia continua a mostrá-los.
reminders = Lembretes
reminders-none = Nenhum ainda. Abra um registro e escolha “Lembrar-me”.
reminder-yearly = todo ano
reminder-once = uma vez, em { $day }
test-blocked = O navegador bloqueia as notificações do Daymark. Permita em Privacidade e segurança e envie outro teste.
test-help = Não vejo nada
test-help-win = Windows: Configurações, Sistema, Notificações. Ative as notificações e o navegador, desative Não incomodar.
test-help-mac = macOS: Ajustes do Sistema, Notificações. Permita o navegador e desative os modos de foco.
test-help-linux = Linux: configurações da área de trabalho, Notificações. Ative o navegador e desative Não perturbe. Sem serviço de notificação nada aparece.
test-help-other = Abra as configurações de notificação do sistema. Permita o navegador e desative Não perturbe.
test-help-badge = Se o sistema deve ficar mudo, ative o número no botão.
feed-address = Endereço
feed-none = Esta versão não segue feed na rede. Os registros vêm com a extensão.
feed-version = Registros de
feed-applied = Última mudança
feed-last-contact = Último contato
feed-never = nunca
sync-now = Sincronizar
sync-running = Perguntando por novidades…
sync-unchanged = Nada de novo.
sync-updated = { $days ->
    [one] Atualizado: { $days } dia mudou.
    [many] Atualizado: { $days } de dias mudaram.
   *[other] Atualizado: { $days } dias mudaram.
}
sync-refused = Recusado: { $why } Seus registros ficam como estão.
sync-unreachable = Sem acesso: { $why } Seus registros ficam como estão.
sync-wait = Não perguntado: o último pedido foi há menos de { $minutes } minutos.
search-label = { $count ->
    [one] Buscar em { $count } aniversário
    [many] Buscar em { $count } de aniversários
   *[other] Buscar em { $count } aniversários
}
search-hint = Palavras, nomes em qualquer grafia, um ano (1990), “há 200 anos” ou um dia (5 de abril). As setas percorrem os resultados; Enter abre o primeiro.
search-preparing = Preparando a busca…
search-failed = A busca não pôde começar. Recarregue a página; se continuar, reinicie o navegador.
search-nothing = Nada encontrado. Tente menos palavras ou outra grafia; o silenciado e o coberto ficam de fora.
search-count = { $count ->
    [one] { $count } encontrado.
    [many] { $count } de encontrados.
   *[other] { $count } encontrados.
}
search-first = Mostrando os { $count } melhores.
search-near = Nada se escreve exatamente assim; estes são próximos.
search-open-day = Abrir { $day }
remind-next-only = Só na próxima vez
remind-set-once = Você será lembrado uma vez.
feeds-note = Cada feed é consultado uma vez por dia, num momento próprio desta instalação.
feed-kind = Tipo
feed-kind-archive = Arquivo assinado
feed-kind-wordpress = Blog WordPress; o dia é lido nos títulos
feed-kind-wikimedia = Listas do dia da Wikipédia, CC BY-SA 4.0
feed-kind-list = Listas do dia
feed-size = Tamanho
feed-windowed = ficam aqui os dias de ontem a duas semanas, os outros vêm quando você abre
feed-newest = das suas { $count } publicações mais recentes; as mais antigas não são lidas
feed-result = Resultado
feed-next = Próximo contato
feed-next-paused = em pausa
feed-key = Chave
feed-key-note = SHA-256 da chave de quem publica. Compare com o que é dito em outro lugar; daqui em diante só esta vale.
feed-trust = Peso permitido aos registros
feed-trust-note = Mais peso, mais cedo no dia.
feed-trust-1 = 1: sempre no fim
feed-trust-2 = 2: baixo
feed-trust-3 = 3: como a maioria
feed-trust-4 = 4: como diz quem publica
feed-pause = Pausar
feed-resume = Continuar
feed-removed = Removido, com os registros que trouxe.
feed-paused = Em pausa. O que trouxe fica.
feed-resumed = É consultado de novo.
feed-ended = Quem publica encerrou este feed. Não é mais consultado; os registros ficam.
feed-lost = Sem boa resposta desde { $since }. Consultado por semana; os registros ficam.
feed-left-out = Deixados de fora
feed-skipped = { $count ->
    [one] { $count } item: { $why }
    [many] { $count } de itens, o primeiro: { $why }
   *[other] { $count } itens, o primeiro: { $why }
}
feed-add = Seguir outro feed
feed-add-label = Endereço de página ou feed
feed-add-note = Um JSON Feed, uma página que o anuncie, um blog WordPress ou a Wikipédia em 14 idiomas.
feed-look = Olhar
feed-go-on = Ir aonde ele leva
feed-looking = Olhando…
feed-not-found = Não seguido: { $why }
feed-allow = Permitir que o Daymark acesse { $host } e olhar de novo
feed-host = Servidor
feed-at-least = pelo menos { $count }
feed-nothing-today = nada hoje
feed-contacts = Contatos
feed-rhythm-day = { $host } é consultado uma vez por dia sobre as listas de hoje e amanhã.
feed-rhythm-news = { $host } é consultado uma vez por dia sobre novidades.
feed-permission-note = O navegador pode perguntar se o Daymark pode acessar { $host }. Sem isso, o Firefox mostra ao site um número aleatório desta instalação.
feed-known = Você já segue este feed.
feed-followed = Agora você o segue. { $result }
feed-not-changed = Não feito: { $why }
feed-more = Mais sobre este feed
feed-permission = Permissão do navegador
feed-permission-yes = concedida
feed-permission-no = não concedida: o servidor é lido como qualquer página poderia ler
feed-permit = Permitir que o Daymark acesse { $host }
feed-key-later = aparece após o primeiro contato
feed-unsigned = sem assinatura: você confia em quem mantém { $host }
feed-remove-question = Remover este feed e os registros que trouxe? O que você salvou dele fica.
feed-remove-yes = Remover o feed
feeds-left-out = Deixados de fora: { $count }.
why-network = Não foi possível acessar o servidor: está fora do ar ou não se deixa ler por navegadores. Confira o endereço e a conexão.
why-timeout = O servidor não respondeu em 20 segundos. Tente mais tarde.
why-missing = Não há nada neste endereço (erro { $status }). Confira-o ou pergunte a quem publica.
why-forbidden = O servidor não deixa o Daymark ler (erro { $status }). Pergunte a quem publica.
why-busy = O servidor está ocupado demais (erro { $status }). Tente mais tarde.
why-fault = O servidor tem uma falha própria (erro { $status }). Tente mais tarde.
why-status = O servidor respondeu com o erro { $status }. Pergunte a quem publica.
why-oversized = Um arquivo dele passa de { $size } KiB, mais do que o Daymark aceita. Avise quem publica.
why-gone = Quem publica encerrou este feed.
why-web-page = No lugar do feed veio uma página. Talvez seja preciso entrar na sua rede, ou o feed mudou: abra o endereço numa aba.
why-not-json = A resposta está cortada ou não é um feed. Tente de novo; se continuar, avise quem publica.
why-not-a-feed = A resposta não tem a forma de um feed. Confira o endereço ou avise quem publica.
why-malformed = Um arquivo dele não tem a forma certa; talvez tenha vindo uma página da sua rede. Tente de novo; se continuar, avise quem publica.
why-format = Está escrito na forma mais nova { $format }. Atualize o Daymark para ler.
why-signature = Não está assinado com a chave conhecida: pode ser de outra pessoa. Pergunte a quem publica. Se há chave nova, remova o feed e siga-o outra vez.
why-feed = O servidor enviou outro feed no lugar. Avise quem publica.
why-rollback = O servidor oferece uma edição mais antiga que a sua. Se continuar, avise quem publica.
why-equivocation = Duas edições diferentes têm o mesmo número: uma é falsa. Pergunte a quem publica qual.
why-fast-forward = A edição está datada mais de dois dias à frente. Confira o relógio deste computador; se estiver certo, avise quem publica.
why-freeze = Sem atualização desde { $since }, mais do que quem publica prometeu. Se continuar, pergunte.
why-clock = O relógio deste computador está atrás dos registros daqui. Acerte-o e sincronize.
why-manifest = O índice não é o que foi assinado; talvez o envio não tenha terminado. Se continuar, avise quem publica.
why-shard = Uma parte não é a que foi assinada; talvez o envio não tenha terminado. Se continuar, avise quem publica.
why-record = Um registro quebra a regra { $rule } do formato; nada desta edição foi aceito. Avise quem publica.
why-limits = Contém mais do que o Daymark aceita de um feed. Avise quem publica.
why-address-long = O endereço é longo demais. Cole só o endereço.
why-address-scheme = O Daymark não abre endereços assim. Cole um que comece com https://.
why-address-form = Não é um endereço inteiro. Escreva como https://example.org/feed.json.
why-address-https = Só endereços com https:// são aceitos, para que ninguém no caminho mude o que você lê.
why-address-user = Há um nome ou senha no endereço. Retire.
why-address-port = O endereço cita uma porta. Retire o número depois dos dois-pontos.
why-address-ip = O endereço é um número. Escreva o nome do servidor.
why-address-local = O endereço fica na rede local, que o Daymark nunca consulta. Cole um da web.
why-address-single = O nome do servidor não está inteiro. Escreva como example.org.
why-leads-away = O endereço leva a outro que não é aceito.
why-leads-on = Este endereço encaminha para outro, e um navegador não diz qual antes de ter ido até lá. Pode ser um aparelho da própria rede.
why-no-end = A página leva de um feed a outro e nunca a um legível. Cole o endereço do próprio feed.
why-no-feed = Esta página não anuncia um feed que o Daymark leia. Cole o endereço de um JSON Feed ou peça um ao site.
why-rss = É um feed RSS ou Atom, que não diz de que dia um texto fala. Procure no site um JSON Feed.
why-no-wikipedia = A Wikipédia não tem listas do dia neste idioma: { $lang }. Tem em { $known }.
why-no-days = Nada nele tem um dia que o Daymark consiga ler.
why-known = Você já segue este feed.
why-too-many = Você segue { $max } feeds, o máximo. Remova um antes.
why-stays = Este feed faz parte do Daymark. Você pode pausá-lo.
why-not-stored = O navegador recusou guardar. Libere espaço e tente de novo.
why-not-a-subscription = Isto não descreve um feed.
why-stands-twice = Está aqui duas vezes; uma basta.
why-other-form = O endereço não tem a forma usual. Siga-o colando o endereço acima.
why-item-no-date = O título não diz nenhum dia.
why-item-many-dates = O título diz mais de um dia.
why-item-no-title = Não tem título.
why-item-no-id = Não tem identificador.
why-item-same-id = O identificador já é de outro anterior.
why-item-no-anniversary = Não fala de nenhum aniversário.
why-item-maybe-bc = O ano pode ser a.C.; a lista não diz.
why-item-rule = Quebra a regra { $rule } do formato.
why-item-other = O Daymark não consegue ler.
feeds-move = Leve seus feeds
feeds-export = Salvar como { $form }
feeds-import = Adicionar feeds de um arquivo
feeds-found = Feeds no arquivo: { $count }.
feeds-import-yes = Adicionar
feeds-imported = { $count ->
    [0] Nenhum feed adicionado.
    [one] { $count } feed adicionado.
    [many] { $count } de feeds adicionados.
   *[other] { $count } feeds adicionados.
}
feeds-unreadable = Este arquivo não tem feeds legíveis. Escolha um arquivo OPML ou JSON.
contacts = Com quem o Daymark falou
contacts-none = Nada ainda: o Daymark não fez pedidos.
contacts-note = Os últimos 200 pedidos, os novos primeiro. O Daymark não contata mais ninguém.
contacts-time = Hora
contacts-ok = recebido
save = Salvar
remove = Remover
removed = Removido.
undo = Desfazer
undone = Devolvido.
preview = Conteúdo do arquivo
and-more = { $count ->
    [one] e mais { $count }
    [many] e mais { $count }
   *[other] e mais { $count }
}
saved-none = Nada salvo ainda. Abra um registro e escolha “Salvar”: fica aqui mesmo que o feed suma.
saved-on = salvo em { $day }
saved-remove = Remover { $title }
saved-gone = O feed não o tem mais. Esta é a cópia que você salvou.
saved-withdrawn = O feed retirou este registro.
note = Nota particular
note-placeholder = Só você vê
own-days = Seus próprios dias
own-days-note = Aniversários, casamentos, dias da sua comunidade. Ficam neste computador, entre os registros do dia.
own-title = O quê
own-date = Dia
own-date-unclear = Escreva um dia, como 5 de abril, ou com ano, como 5 de abril de 1990.
own-as-settings = como nas configurações
own-add = Adicionar
own-added = Adicionado.
own-reminds = lembrete: { $when }
own-import = Importar calendário (.ics) ou tabela (.csv)
own-found = { $count ->
    [0] Nenhum aniversário.
    [one] { $count } aniversário encontrado.
    [many] { $count } de aniversários encontrados.
   *[other] { $count } aniversários encontrados.
}
own-left-out = { $count ->
    [one] { $count } entrada ilegível, deixada de fora:
    [many] { $count } de entradas ilegíveis, deixadas de fora:
   *[other] { $count } entradas ilegíveis, deixadas de fora:
}
own-add-found = { $count ->
    [one] Adicionar
    [many] Adicionar os { $count }
   *[other] Adicionar os { $count }
}
own-file-not-one = Não é um calendário (.ics) nem uma tabela (.csv). Escolha outro arquivo.
own-file-broken = O calendário está cortado ou danificado. Salve-o de novo e escolha o novo arquivo.
own-file-empty = O calendário não contém entradas.
own-file-columns = A tabela precisa das colunas “title” e “date” na primeira linha.
left-out-no-day = não diz o dia
left-out-moving-day = o dia muda a cada ano
left-out-no-title = sem título
left-out-many-days = diz mais de um dia
left-out-cancelled = foi cancelado
left-out-not-yearly = não volta uma vez por ano
left-out-twice = está duas vezes no arquivo
backup = Cópia de segurança
backup-note = Configurações, feeds, registros salvos com notas, seus dias e lembretes, num arquivo que você guarda.
backup-open = Salvar ou restaurar
backup-export = Salvar uma cópia
backup-exported = A cópia foi entregue ao navegador. Está nos downloads.
backup-restore = Restaurar uma cópia
backup-of = Cópia de { $day }
backup-saved = { $count ->
    [one] { $count } registro salvo
    [many] { $count } de registros salvos
   *[other] { $count } registros salvos
}
backup-own = { $count ->
    [one] { $count } dia seu
    [many] { $count } de dias seus
   *[other] { $count } dias seus
}
backup-reminders = { $count ->
    [one] { $count } lembrete
    [many] { $count } de lembretes
   *[other] { $count } lembretes
}
backup-feeds = { $count ->
    [0] Nenhum feed
    [one] { $count } feed
    [many] { $count } de feeds
   *[other] { $count } feeds
}
backup-adds = O conteúdo se soma ao que está aqui. Nada é removido.
backup-with-settings = Trocar também as configurações pelas da cópia
backup-apply = Restaurar
backup-applied = Restaurado.
file-unreadable = O navegador não conseguiu abrir o arquivo. Escolha-o de novo.
file-too-large = Arquivo grande demais. Escolha um menor.
backup-not-json = Ilegível, talvez cortado: escolha outra cópia.
backup-not-a-backup = Não é uma cópia do Daymark. Escolha um arquivo salvo por ele.
backup-newer = Um Daymark mais novo a escreveu. Atualize e restaure.
backup-problem-not-a-list = a lista não pode ser lida
backup-problem-unreadable = não pode ser lido
backup-problem-no-feed = não indica o feed
backup-problem-no-day = sem título ou data
backup-problem-beyond = só os primeiros { $most } ficam
year-before = Ano anterior
year-after = Ano seguinte
year-note = Quanto mais forte a cor, mais pesam os registros. Um número marca um ano redondo.
year-note-followed = Quanto mais forte a cor, mais há do que você segue. Um número marca um ano redondo.
month-shelf = Só o mês é conhecido
year-shelf = Só o ano é conhecido, um ano redondo
plan-days = Até onde olhar
plan-next = { $days ->
    [365] Um ano
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
}
plan-all-topics = Todos os temas
plan-all-regions = Todas as regiões
plan-round-only = Só anos redondos
plan-count = { $count ->
    [0] Nada à frente aqui. Olhe mais longe ou filtre menos.
    [one] { $count } aniversário à frente.
    [many] { $count } de aniversários à frente.
   *[other] { $count } aniversários à frente.
}
plan-show-all = Mostrar os { $count }
plan-ics = Salvar como calendário (.ics)
plan-csv = Salvar como tabela (.csv)
reminder-when = { $days ->
    [0] no próprio dia
    [one] { $days } dia antes
    [many] { $days } de dias antes
   *[other] { $days } dias antes
}
feed-records = Registros
reminder-remove = Remover
reminder-removed = Removido.
feed-remove = Remover
feed-subscribe = Seguir
notify-digest-none = nunca
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = Tamanho
same-event = O mesmo fato nos seus outros feeds
