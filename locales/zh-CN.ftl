# Chinese. Not checked by a native reader yet.
app-name = Daymark
list-comma = { "、" }
today = 今天
previous-day = 前一天
next-day = 后一天
keys = 按键
keys-note = 不在输入文字时，在每个页面上都有效。
keys-walk = 在搜索结果和日历中：移动
keys-close = 关闭已打开的内容
keys-show = 显示按键
single-keys = 单键操作
single-keys-note = 无需 Ctrl 或 Alt 的按键，例如用 / 搜索。如有妨碍，可以关闭。
close = 关闭
turn-the-leaf = 翻页
other-pages = 其他页面
coming-up = 即将到来
in-days = { $days ->
    [0] 今天
    [1] 明天
   *[other] { $days }天后
}
also-on-this-day = 这一天还有
this-month = 本月
this-year = 今年
map-label = 这一天的事件发生在哪里
day-of-range = 第{ $day }天，共{ $of }天
began = 开始
ended = 结束
kept-for-leap-day = 代替2月29日纪念
may-differ = 依观测或公布，可能相差一天或更多
figures-killed = 死难
figures-injured = 受伤
figures-detained = 被拘押
figures-executed = 被处决
figures-missing = 失踪
figures-displaced = 流离失所
figures-participants = 参加者
figures-forces = 兵力
figures-population = 人口
figures-magnitude = 震级
figures-money = 金额
figures-other = 其他数字
accounts-differ = 各方说法不一
figures-note = 每个数字都与其提供者并列；不相加，也不取平均。
what-people-said = 人们说了什么
sources = 来源
names-of-place = 地名
settings = 设置
open-full-page = 打开完整页面
whole-record = 完整记录
anniversaries-count = { $count ->
    [0] 没有周年
   *[other] { $count }个周年
}
empty-day = 您的订阅源在这一天没有内容。请换一天，或在设置中查看已静音的主题。
settings-saved = 已保存。
settings-not-saved = 未保存：浏览器拒绝存储设置。请腾出一些磁盘空间后重试。
appearance = 外观
theme = 主题
theme-auto = 跟随系统
theme-light = 浅色
theme-dark = 深色
dates = 日期
leap-day = 平年里，2月29日改在
leap-feb28 = 2月28日
leap-mar1 = 3月1日
leap-omit = 仅闰年
notification = 通知
notify-me = 每天显示一条通知
notify-time = 时间
send-test = 发送测试
feeds = 订阅源
feed-bundled = Daymark自带的记录
storage-heading = 存储了什么
storage-works = 记录保存在浏览器的数据库中，可离线阅读。
record = 记录
where-you-are = 您的位置
where = 地点
place-map-label = { $count ->
   *[other] 世界地图上的{ $count }个地点
}
place-administered = 今由{ $country }管辖
place-precision = 误差{ $km }公里以内
name-status-official = 官方名称
name-status-endonym = 当地人的名称
name-status-exonym = 外来名称
name-status-historical = 旧称
name-status-contested = 有争议的名称
date = 日期
other-date = 或{ $date }
kept-since = 始于{ $year }
next-time = 下一次：{ $day }，{ $when }
next-years = { $count ->
   *[other] 届时{ $count }年
}
no-next-time = 它没有自己的日子，因此不会在某一天再现。
corrections = 更正
correction-corrected = 已更正
correction-clarified = 已澄清
correction-updated = 已更新
record-withdrawn = 此记录已撤回。保留在此，是为了让指向它的链接能找到原因。
translated-from = 译自{ $language }
translated-by-machine = 机器翻译
translation-outdated = 原文此后有改动
about-record = 关于此记录
record-author = 作者
record-licence = 许可
record-feed = 订阅源
record-topics = 主题
record-regions = 地区
record-revision = 修订
people = 人物
person-born = 生于{ $date }
person-died = 卒于{ $date }
links = 链接
what-happened-when = 何时发生了什么
what-accounts-say = 各方说法
figure-as-of = 截至{ $date }
source-primary = 原始资料
source-scholarly = 学术著作
source-reference = 工具书
source-news = 新闻
source-official = 官方来源
source-advocacy = 倡导
source-read = 阅读于{ $day }
source-archived = 存档副本
record-missing = 此记录不在这里
record-missing-why = 可能其订阅源已被移除，或记录已撤回。您保存的内容与订阅源分开存放。
open-today = 打开今天
why = 我为什么看到它
why-weight = 重要性{ $weight }/5
why-round = 整数年份
why-followed = 您关注了{ $names }
why-feed = 您添加了它的订阅源
why-later-day = 期间的后续一天
why-doubt = 日期存疑
why-score = 分数
why-pinned = 您把它置顶了。
why-gentle = 它排在最前，因为您要求平和的开头。
why-promised = 上移，使前五条在地点、时间和主题上各不相同。
why-likeness = 下移{ $points }分，因为它与前面的记录很相似。
why-place = 当天 { $count } 条中的第 { $place } 条。
why-note = 当天的记录按分数排列，分数在本机计算。您读了什么不计入其中。
why-change = 更改关注的内容
covered = 已遮盖：{ $subjects }
show-covered = 显示
name-politics = 政治
name-law = 法律
name-independence = 独立
name-human-rights = 人权
name-protest = 抗议
name-labour = 劳工
name-women = 女性
name-indigenous-minorities = 原住民与少数群体
name-children = 儿童
name-migration = 移民
name-war-conflict = 战争与冲突
name-atrocity = 暴行
name-peace = 和平
name-disaster = 灾难
name-environment = 环境
name-science = 科学
name-technology = 技术
name-medicine = 医学
name-space = 太空
name-exploration = 探索
name-arts = 艺术
name-literature = 文学
name-music = 音乐
name-film-stage = 影视与戏剧
name-sport = 体育
name-religion = 宗教
name-education = 教育
name-economy = 经济
name-daily-life = 日常生活
name-killing = 杀戮
name-mass-atrocity = 大规模暴行
name-state-violence = 国家暴力
name-war = 战争
name-sexual-violence = 性暴力
name-slavery = 奴役
name-torture = 酷刑
name-suicide = 自杀
name-child-harm = 伤害儿童
name-terrorism = 恐怖主义
name-hate = 仇恨
language = 语言
language-of-interface = 界面语言
language-auto = 跟随浏览器
language-beta-note = 此译文尚未经母语读者校对。未翻译的部分显示为英文。
beta = 测试版
quiet-new-tab = 安静的新标签页
quiet-new-tab-note = 只显示日期，直到您想看更多。
show-this-day = 显示这一天
time-zone = 决定“今天”的时区
time-zone-system = 跟随系统
topics-and-regions = 主题与地区
topics-note = 您关注的会靠前；您静音的处处不出现。一切都在本机计算。
topics = 主题
regions = 地区
follow = 关注
mute = 静音
cover = 遮盖
hard-subjects = 沉重的主题
gentle-start = 平和的开头
gentle-start-note = 若有别的记录，沉重的记录不排在当天最前。
teachers-mode = 教师模式
teachers-mode-note = 遮盖性暴力、酷刑、自杀和伤害儿童的内容，直到按下“显示”。
each-subject = 各个主题
stored-records = 记录
stored-settings = 设置与您保存的内容
stored-first-paint = 用于快速启动的副本
stored-all = 浏览器统计的总量
size-kilobytes = { $size } kB
size-unknown = 未知
reset = 重置设置
reset-question = 将所有设置恢复到最初状态？
reset-yes = 重置
erase = 全部清除
erase-question = 清除设置、已保存的内容和记录？Daymark将如第一天般重新开始。此操作无法撤销。
erase-yes = 清除
cancel = 取消
welcome-step = { $step }/{ $of }
welcome-title = 每一天都有历史
welcome-topics = 您想多看些什么？这一切都可以在设置中更改。
welcome-next = 下一步
welcome-skip = 跳过
welcome-notify-title = 每天一条安静的通知？
welcome-notify-note = 在您选定的时间，一行关于当天的文字，没有声音。浏览器会询问您是否允许Daymark。
welcome-notify-yes = 好的
welcome-notify-no = 不用了
search = 搜索
saved = 已保存
calendar = 日历
share = 分享
share-citation = 复制引文
share-link = 复制链接
share-picture = 保存图片
share-calendar = 存入您的日历
share-json = 存为JSON
share-copied = 已复制。
share-not-copied = 未复制：浏览器拒绝了。请点击页面后重试。
share-saved = 已保存到下载文件夹。
remind = 提醒我
reminded = 已设提醒
remind-before = { $days ->
    [0] 当天
   *[other] 提前{ $days }天
}
remind-set = 每年都会提醒您。
remind-forget = 取消提醒
remind-forgotten = 已取消。
revision-of = { $revision } · { $day }

name-001 = 世界
name-010 = 南极洲
name-002 = 非洲
name-015 = 北非
name-202 = 撒哈拉以南非洲
name-011 = 西非
name-014 = 东非
name-017 = 中非
name-018 = 南部非洲
name-019 = 美洲
name-003 = 北美洲
name-021 = 美洲北部
name-419 = 拉丁美洲
name-005 = 南美洲
name-013 = 中美洲
name-029 = 加勒比地区
name-142 = 亚洲
name-030 = 东亚
name-034 = 南亚
name-035 = 东南亚
name-143 = 中亚
name-145 = 西亚
name-150 = 欧洲
name-039 = 南欧
name-151 = 东欧
name-154 = 北欧
name-155 = 西欧
name-009 = 大洋洲
name-053 = 澳大拉西亚
name-054 = 美拉尼西亚
name-057 = 密克罗尼西亚地区
name-061 = 玻利尼西亚

ongoing = 仍在继续
day-unreadable = 无法读取这一天的记录。请重新加载页面；若仍如此，请重新安装Daymark：您保存的内容另行存放。
notice-refused = 此浏览器配置不允许Daymark保存数据库。您看到的是随Daymark附带的记录；更新不会保存。
notice-broken = 无法打开Daymark的记录库。您看到的是附带的记录；记录库将重新填充。
notice-newer = 此记录库由更新版的Daymark写入。请重启浏览器后使用；在此之前不会写入任何内容。
notice-blocked = 旧版Daymark的另一个标签页占用着记录库。请关闭其他Daymark标签页并重新加载。
<<<<<<< HEAD
clock-wrong = 这台电脑的时钟似乎不对：它显示 { $now }，而这里已有 { $newest } 的记录。请校正时钟。在此之前不会显示通知，也不会查询已签名的订阅源。
=======
notice-unread = Daymark 无法读取你的设置和你保存的内容：浏览器拒绝了。现在显示的是默认设置，你的内容没有任何改动。请重启浏览器；如果仍不行，请释放一些磁盘空间。
>>>>>>> 04ecdbf (Every operation fails once: what cannot be read is no longer overwritten, nothing owed is forgotten, a backup is restored in one step)
notify-on = 已开启。下一条：{ $when }。
notify-on-never = 已开启，但下方排除了每一天：不会有通知。
notify-off = 已关闭。不显示也不安排任何通知。
notify-denied = 浏览器不允许通知。请在浏览器设置中允许Daymark，然后重新开启。
test-sent = 已发送。
notification-ready = 今天的周年已备好。
notification-digest = { $count ->
   *[other] 未来{ $days }天有{ $count }个周年
}
notify-quiet-days = 以下日子不通知
notify-quiet-note = 您要求的提醒在这些日子仍会到来。
notify-digest = 未来{ $days }天的摘要
notify-digest-on = 每逢{ $weekday }
notify-discreet = 低调：只说有内容
notify-badge = 在工具栏按钮上显示未读周年数
notify-muted = 不进入通知
notify-muted-note = 当天的页面仍会显示。
reminders = 提醒
reminders-none = 还没有。打开一条记录并选择“提醒我”。
reminder-yearly = 每年
reminder-once = 一次，{ $day }
test-blocked = 浏览器阻止了Daymark的通知。请在浏览器设置的“隐私和安全”中允许，然后再发送测试。
test-help = 我什么也没看到
test-help-win = Windows：打开设置、系统、通知。开启通知和列表中的浏览器，关闭“请勿打扰”。
test-help-mac = macOS：打开系统设置、通知。允许浏览器通知，并关闭专注模式。
test-help-linux = Linux：打开桌面设置、通知。开启浏览器并关闭“请勿打扰”。没有通知服务便无法显示。
test-help-other = 打开系统的通知设置。允许浏览器，并关闭“请勿打扰”。
test-help-badge = 若系统须保持安静，请开启工具栏按钮上的数字。
feed-address = 地址
feed-none = 此版本不跟随网络订阅源。记录随扩展附带。
feed-version = 记录日期
feed-applied = 最后更改
feed-last-contact = 最后联系
feed-never = 从不
sync-now = 立即同步
sync-running = 正在询问…
sync-unchanged = 没有新内容。
sync-updated = { $days ->
   *[other] 已更新：{ $days }天有变化。
}
sync-refused = 被拒绝：{ $why }您已有的记录保持不变。
sync-unreachable = 无法连接：{ $why }您已有的记录保持不变。
sync-wait = 未询问：上次请求不到{ $minutes }分钟前。
search-label = { $count ->
   *[other] 搜索{ $count }个周年
}
search-hint = 词语、任何写法的名字、年份（1990）、“200年前”或日期（4月5日）。方向键在结果间移动；Enter打开第一条。
search-preparing = 正在准备搜索…
search-failed = 无法启动搜索。请重新加载页面；若仍如此，请重启浏览器。
search-nothing = 未找到。请减少词语或换一种写法；静音和遮盖的主题不在其中。
search-count = { $count ->
   *[other] 找到{ $count }条。
}
search-first = 显示最佳的{ $count }条。
search-near = 没有完全一致的写法；以下相近。
search-open-day = 打开{ $day }
remind-next-only = 仅下一次
remind-set-once = 将提醒您一次。
feeds-note = 每个订阅源每天在此安装特有的时刻询问一次。
feed-kind = 类型
feed-kind-archive = 签名档案
feed-kind-wordpress = WordPress博客；日期取自标题
feed-kind-wikimedia = 维基百科的当日列表，CC BY-SA 4.0
feed-kind-list = 当日列表
feed-size = 大小
feed-windowed = 此处保存从昨天到两周后的日子，其余在您翻到时获取
feed-result = 结果
feed-next = 下次联系
feed-next-paused = 已暂停
feed-key = 密钥
feed-key-note = 发布者密钥的SHA-256。请与发布者在别处公布的核对；此后只信任此密钥。
feed-trust = 其记录的权重
feed-trust-note = 权重越高，当天越靠前。
feed-trust-1 = 1：总在最后
feed-trust-2 = 2：低
feed-trust-3 = 3：与多数记录相同
feed-trust-4 = 4：依发布者所定
feed-pause = 暂停
feed-resume = 继续
feed-removed = 已移除，连同它带来的记录。
feed-paused = 已暂停。它带来的内容保留。
feed-resumed = 将再次询问。
feed-ended = 发布者已终止此订阅源。不再询问；记录保留。
feed-lost = 自{ $since }起未正常应答。每周询问一次；记录保留。
feed-left-out = 略去
feed-skipped = { $count ->
   *[other] { $count }项，第一项：{ $why }
}
feed-add = 关注另一个订阅源
feed-add-label = 页面或订阅源的地址
feed-add-note = JSON Feed、公布它的页面、WordPress博客，或14种语言之一的维基百科。
feed-look = 查看
feed-go-on = 前往它通向的地址
feed-looking = 正在查看…
feed-not-found = 未关注：{ $why }
feed-allow = 允许Daymark访问{ $host }并再次查看
feed-host = 主机
feed-at-least = 至少{ $count }
feed-nothing-today = 今天没有
feed-contacts = 联系记录
feed-rhythm-day = 每天向{ $host }询问一次今天和明天的列表。
feed-rhythm-news = 每天向{ $host }询问一次有无新内容。
feed-permission-note = 浏览器可能询问是否允许Daymark访问{ $host }。否则Firefox会向该网站显示此安装的随机编号。
feed-known = 您已关注此订阅源。
feed-followed = 现已关注。{ $result }
feed-not-changed = 未完成：{ $why }
feed-more = 关于此订阅源
feed-permission = 浏览器的许可
feed-permission-yes = 已给予
feed-permission-no = 未给予：像任何网页那样读取其服务器
feed-permit = 允许Daymark访问{ $host }
feed-key-later = 首次联系后显示
feed-unsigned = 未签名：您信任运营{ $host }的人
feed-remove-question = 移除此订阅源及其带来的记录？您保存的内容会保留。
feed-remove-yes = 移除订阅源
feeds-left-out = 略去：{ $count }。
why-network = 无法连接服务器：它已停机，或不让浏览器读取。请检查地址和网络连接。
why-timeout = 服务器20秒内没有回答。请稍后再试。
why-missing = 此地址没有内容（错误{ $status }）。请检查地址，或询问发布者。
why-forbidden = 服务器不让Daymark读取（错误{ $status }）。请询问发布者。
why-busy = 服务器眼下太忙（错误{ $status }）。请稍后再试。
why-fault = 服务器自身出错（错误{ $status }）。请稍后再试。
why-status = 服务器回答错误{ $status }。请询问发布者。
why-oversized = 其中一个文件超过{ $size } KiB，Daymark不收这么大的。请告知发布者。
why-gone = 发布者已终止此订阅源。
why-web-page = 收到的是网页，不是订阅源。也许您要先登录网络，或订阅源已搬走：请在标签页中打开其地址。
why-not-json = 回答不完整，或不是订阅源。请再试；若仍如此，请告知发布者。
why-not-a-feed = 回答不是订阅源的形式。请检查地址，或告知发布者。
why-malformed = 其中一个文件形式不对；也许来的是您网络的页面。请再试；若仍如此，请告知发布者。
why-format = 它用较新的形式{ $format }写成。请更新Daymark。
why-signature = 它不是用已知的密钥签名的：可能出自他人。请询问发布者。若对方换了密钥，请移除后重新关注。
why-feed = 服务器发来了另一个订阅源。请告知发布者。
why-rollback = 服务器给的版本比您已有的旧。若仍如此，请告知发布者。
why-equivocation = 两个不同的版本用了同一编号：其中一个是假的。请询问发布者。
why-fast-forward = 此版本的日期超前两天以上。请检查本机时钟；若时钟无误，请告知发布者。
why-freeze = 自{ $since }起没有更新，已超过发布者承诺的时间。若仍如此，请询问发布者。
why-clock = 本机时钟落后于已有的记录。请校正后再同步。
why-manifest = 其目录不是签名的那一份；也许上传尚未完成。若仍如此，请告知发布者。
why-shard = 其中一部分不是签名的那一份；也许上传尚未完成。若仍如此，请告知发布者。
why-record = 其中一条记录违反格式规则{ $rule }，因此未采用此版本。请告知发布者。
why-limits = 它的内容超过Daymark对一个订阅源的限度。请告知发布者。
why-address-long = 地址太长。请只粘贴地址。
why-address-scheme = Daymark不打开这类地址。请粘贴以https://开头的地址。
why-address-form = 这不是完整的地址。请写成https://example.org/feed.json这样。
why-address-https = 只接受以https://开头的地址，这样途中无人能改动您读的内容。
why-address-user = 地址中有用户名或密码。请去掉。
why-address-port = 地址中有端口。请去掉冒号后的数字。
why-address-ip = 地址是数字。请写主机名。
why-address-local = 地址在本地网络中，Daymark从不访问。请粘贴网上的地址。
why-address-single = 主机名不完整。请写成example.org这样。
why-leads-away = 此地址通向另一个不被接受的地址。
why-leads-on = 此地址会转到另一个地址，而浏览器在到达之前不会告知是哪里。它可能是您自己网络中的设备。
why-no-end = 页面从一个订阅源转到另一个，始终没有可读的。请粘贴订阅源本身的地址。
why-no-feed = 此页面没有公布Daymark能读的订阅源。请粘贴JSON Feed的地址，或向网站索取。
why-rss = 这是RSS或Atom，没有写明文章讲的是哪一天。请在网站上找JSON Feed。
why-no-wikipedia = 维基百科没有此语言的当日列表：{ $lang }。有的语言：{ $known }。
why-no-days = 其中没有Daymark能读出的日子。
why-known = 您已关注此订阅源。
why-too-many = 您已关注{ $max }个订阅源，这是上限。请先移除一个。
why-stays = 此订阅源是Daymark的一部分，可以暂停。
why-not-stored = 浏览器拒绝存储。请腾出磁盘空间后再试。
why-not-a-subscription = 这不是对订阅源的描述。
why-stands-twice = 它在此出现两次；一次就够。
why-other-form = 地址不是通常的形式。请在上面粘贴地址来关注。
why-item-no-date = 标题没有写日子。
why-item-many-dates = 标题写了不止一个日子。
why-item-no-title = 没有标题。
why-item-no-id = 没有标识。
why-item-same-id = 标识与前面的重复。
why-item-no-anniversary = 它讲的不是周年。
why-item-maybe-bc = 年份可能是公元前，列表没有说明。
why-item-rule = 它违反格式规则{ $rule }。
why-item-other = Daymark无法读取。
feeds-move = 带走您的订阅源
feeds-export = 存为{ $form }
feeds-import = 添加文件中的订阅源
feeds-found = 文件中的订阅源：{ $count }。
feeds-import-yes = 添加
feeds-imported = { $count ->
    [0] 未添加订阅源。
   *[other] 已添加{ $count }个订阅源。
}
feeds-unreadable = 此文件中没有Daymark能读取的订阅源。请选择OPML或JSON文件。
contacts = Daymark联系过谁
contacts-none = 还没有：Daymark未发出任何请求。
contacts-note = 最近200次请求，新的在前。Daymark不联系其他任何人。
contacts-time = 时间
contacts-ok = 已接收
save = 保存
remove = 移除
removed = 已移除。
undo = 撤销
undone = 已恢复。
preview = 文件内容
and-more = { $count ->
   *[other] 另有{ $count }个
}
saved-none = 还没有保存任何内容。打开一条记录并选择“保存”：即使订阅源消失，它也留在这里。
saved-on = 保存于{ $day }
saved-remove = 移除{ $title }
saved-gone = 订阅源已不再有它。这是您保存的副本。
saved-withdrawn = 订阅源已撤回此记录。
note = 私人笔记
note-placeholder = 只有您能看到
own-days = 您自己的日子
own-days-note = 生日、结婚纪念日、您社群的日子。它们留在本机，与当天的记录并列。
own-title = 事由
own-date = 日子
own-date-unclear = 请写日期，如4月5日，或带年份，如1990年4月5日。
own-as-settings = 依设置
own-add = 添加
own-added = 已添加。
own-reminds = 提醒：{ $when }
own-import = 导入日历（.ics）或表格（.csv）：
own-found = { $count ->
    [0] 未找到周年。
   *[other] 找到{ $count }个周年。
}
own-left-out = { $count ->
   *[other] { $count }条无法读取，已略去：
}
own-add-found = { $count ->
   *[other] 添加全部{ $count }个
}
left-out-no-day = 没有写明日子
left-out-moving-day = 日子每年变动
left-out-unreadable = 没有标题或日期
backup = 备份
backup-note = 设置、订阅源、带笔记的保存记录、您自己的日子和提醒，全在一个由您保管的文件里。
backup-open = 备份或恢复
backup-export = 保存备份
backup-exported = 备份已交给浏览器，在您的下载位置。
backup-restore = 从备份恢复：
backup-of = { $day }的备份
backup-saved = { $count ->
   *[other] { $count }条保存的记录
}
backup-own = { $count ->
   *[other] { $count }个自己的日子
}
backup-reminders = { $count ->
   *[other] { $count }个提醒
}
backup-feeds = { $count ->
    [0] 没有订阅源
   *[other] { $count }个订阅源
}
backup-adds = 备份的内容会加到现有内容中，不移除任何东西。
backup-with-settings = 同时用备份中的设置替换现有设置
backup-apply = 恢复
backup-applied = 已恢复。
backup-too-large = 文件太大。请选择较小的文件。
backup-not-json = 无法读取文件。可能不完整：请选择另一份。
backup-not-a-backup = 这不是Daymark的备份。请选择Daymark保存的文件。
backup-newer = 此备份由更新版的Daymark写入。请更新后再恢复。
year-before = 前一年
year-after = 后一年
year-note = 颜色越深，当天的记录越重要。数字表示整数周年。
year-note-followed = 颜色越深，您关注的内容越多。数字表示整数周年。
month-shelf = 只知月份
year-shelf = 只知年份，逢整数年
plan-days = 看多远
plan-next = { $days ->
    [365] 一年
   *[other] { $days }天
}
plan-all-topics = 所有主题
plan-all-regions = 所有地区
plan-round-only = 仅整数年
plan-count = { $count ->
    [0] 此选择中没有即将到来的周年。请看远一些，或减少筛选。
   *[other] 有{ $count }个即将到来的周年。
}
plan-show-all = 显示全部{ $count }个
plan-ics = 存为日历（.ics）
plan-csv = 存为表格（.csv）
reminder-when = { $days ->
    [0] 当天
   *[other] 提前{ $days }天
}
feed-records = 记录
reminder-remove = 移除
reminder-removed = 已移除。
feed-remove = 移除
feed-subscribe = 关注
notify-digest-none = 从不
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = 大小
same-event = 您其他订阅源中的同一事件
