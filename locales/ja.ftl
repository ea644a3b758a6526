# Japanese. Not checked by a native reader yet.
app-name = Daymark
list-comma = { "、" }
today = 今日
previous-day = 前の日
next-day = 次の日
keys = キー
keys-note = 文字を入力していないとき、どのページでも使えます。
keys-walk = 検索結果とカレンダーの中で移動
keys-close = 開いているものを閉じる
keys-show = キーを表示
single-keys = 単独のキー
single-keys-note = Ctrl や Alt を使わないキー（検索の / など）。邪魔になるときは切ってください。
close = 閉じる
turn-the-leaf = 日めくり
other-pages = ほかのページ
coming-up = これから
in-days = { $days ->
    [0] 今日
    [1] 明日
   *[other] { $days } 日後
}
also-on-this-day = この日のほかの出来事
this-month = 今月
this-year = 今年
map-label = この日の出来事があった場所
day-of-range = { $of } 日間の { $day } 日目
began = 始まり
ended = 終わり
kept-for-leap-day = 2月29日の代わり
may-differ = 観測や布告により一日以上ずれることがあります
figures-killed = 犠牲者
figures-injured = 負傷者
figures-detained = 拘束
figures-executed = 処刑
figures-missing = 行方不明
figures-displaced = 避難
figures-participants = 参加者
figures-forces = 兵力
figures-population = 人口
figures-magnitude = 規模
figures-money = 金額
figures-other = その他の数
accounts-differ = 記述に違いあり
figures-note = 数はそれを示した人と並べて示し、足したり平均したりしません。
what-people-said = 人々の言葉
sources = 出典
names-of-place = 地名
settings = 設定
open-full-page = ページ全体を開く
whole-record = 記録の全文
anniversaries-count = { $count ->
    [0] 記念日なし
   *[other] { $count } 件の記念日
}
empty-day = この日の記録はフィードにありません。別の日を見るか、設定でミュート中の話題を確かめてください。
settings-saved = 保存しました。
settings-not-saved = 保存できません。ブラウザーが拒否しました。ディスクの空きを増やしてもう一度お試しください。
appearance = 外観
theme = テーマ
theme-auto = システムに合わせる
theme-light = ライト
theme-dark = ダーク
dates = 日付
leap-day = 平年に 2月29日を扱う日
leap-feb28 = 2月28日
leap-mar1 = 3月1日
leap-omit = うるう年のみ
notification = 通知
notify-me = 一日一回の通知を表示
notify-time = 時刻
send-test = 試しに送る
feeds = フィード
feed-bundled = Daymark の記録
storage-heading = 保存されているもの
storage-works = 記録はブラウザーのデータベースにあり、オフラインで読めます。
record = 記録
where-you-are = 現在の位置
where = 場所
place-map-label = { $count ->
   *[other] 世界地図上の { $count } か所
}
place-administered = 現在の行政: { $country }
place-precision = 誤差 { $km } km 以内
name-status-official = 公式の名
name-status-endonym = 現地の人々の名
name-status-exonym = 外からの名
name-status-historical = 以前の名
name-status-contested = 争いのある名
date = 日付
other-date = または { $date }
kept-since = { $year }から
next-time = 次回: { $day }（{ $when }）
next-years = { $count ->
   *[other] そのとき { $count } 年
}
no-next-time = 決まった日がないため、特定の日には現れません。
corrections = 訂正
correction-corrected = 訂正
correction-clarified = 明確化
correction-updated = 更新
record-withdrawn = この記録は取り下げられました。リンクから理由がわかるように残してあります。
translated-from = { $language }からの翻訳
translated-by-machine = 機械翻訳
translation-outdated = その後、原文が変わりました
about-record = この記録について
record-author = 著者
record-licence = ライセンス
record-feed = フィード
record-topics = 話題
record-regions = 地域
record-revision = 改訂
people = 人物
person-born = { $date }生
person-died = { $date }没
links = リンク
what-happened-when = いつ何が起きたか
what-accounts-say = それぞれの記述
figure-as-of = { $date }時点
source-primary = 一次資料
source-scholarly = 学術研究
source-reference = 参考図書
source-news = 報道
source-official = 公的資料
source-advocacy = 権利擁護
source-read = { $day }に閲覧
source-archived = 保存コピー
record-missing = この記録はここにありません
record-missing-why = フィードが削除されたか、記録が取り下げられたのかもしれません。保存したものはフィードとは別に保たれます。
open-today = 今日を開く
why = これが表示される理由
why-weight = 重要度 { $weight }/5
why-round = 区切りのよい年数
why-followed = フォロー中: { $names }
why-feed = あなたが追加したフィード
why-later-day = 期間の後の日
why-doubt = 日付に疑いあり
why-score = 点
why-pinned = あなたがピン留めしました。
why-gentle = 穏やかな始まりを選んだため最初にあります。
why-promised = 最初の五件の場所・時代・話題が異なるよう、前に出ています。
why-likeness = 前の記録とよく似ているため { $points } 点下がっています。
why-place = この日の { $count } 件中 { $place } 番目。
why-note = その日の記録は、この端末で計算した点数の順に並びます。何を読んだかは数えません。
why-change = フォローするものを変える
covered = 非表示: { $subjects }
show-covered = 表示
name-politics = 政治
name-law = 法
name-independence = 独立
name-human-rights = 人権
name-protest = 抗議
name-labour = 労働
name-women = 女性
name-indigenous-minorities = 先住民と少数者
name-children = 子ども
name-migration = 移住
name-war-conflict = 戦争と紛争
name-atrocity = 残虐行為
name-peace = 平和
name-disaster = 災害
name-environment = 環境
name-science = 科学
name-technology = 技術
name-medicine = 医学
name-space = 宇宙
name-exploration = 探検
name-arts = 芸術
name-literature = 文学
name-music = 音楽
name-film-stage = 映画と舞台
name-sport = スポーツ
name-religion = 宗教
name-education = 教育
name-economy = 経済
name-daily-life = 暮らし
name-killing = 殺害
name-mass-atrocity = 大規模な残虐行為
name-state-violence = 国家による暴力
name-war = 戦争
name-sexual-violence = 性暴力
name-slavery = 奴隷制
name-torture = 拷問
name-suicide = 自殺
name-child-harm = 子どもへの加害
name-terrorism = テロ
name-hate = 憎悪
language = 言語
language-of-interface = 画面の言語
language-auto = ブラウザーに合わせる
language-beta-note = この翻訳はまだ母語話者の確認を受けていません。未訳の部分は英語です。
beta = ベータ
quiet-new-tab = 静かな新しいタブ
quiet-new-tab-note = 求めるまで日付だけを表示します。
show-this-day = この日を表示
time-zone = 今日を決めるタイムゾーン
time-zone-system = システムに合わせる
topics-and-regions = 話題と地域
topics-note = フォローしたものは前に、ミュートしたものはどこにも出ません。すべてこの端末で計算します。
topics = 話題
regions = 地域
follow = フォロー
mute = ミュート
cover = 隠す
hard-subjects = 重い話題
gentle-start = 穏やかな始まり
gentle-start-note = ほかの記録があれば、重い記録を一日の最初に置きません。
teachers-mode = 教師モード
teachers-mode-note = 性暴力、拷問、自殺、子どもへの加害を「表示」を押すまで隠します。
each-subject = 話題ごと
stored-records = 記録
stored-settings = 設定と保存したもの
stored-first-paint = すばやい起動のための写し
stored-all = ブラウザーの集計による合計
size-kilobytes = { $size } kB
size-unknown = 不明
reset = 設定をリセット
reset-question = すべての設定を最初の状態に戻しますか。
reset-yes = リセット
erase = すべて消去
erase-question = 設定、保存したもの、記録を消去しますか。Daymark は初日と同じ状態になります。元に戻せません。
erase-yes = 消去
cancel = キャンセル
welcome-step = { $step }/{ $of }
welcome-title = どの日にも歴史がある
welcome-topics = 何をもっと見たいですか。すべて設定で変えられます。
welcome-next = 次へ
welcome-skip = スキップ
welcome-notify-title = 一日一回の静かな通知
welcome-notify-note = お好きな時刻に、その日について一行。音はしません。ブラウザーが Daymark に許可するかを尋ねます。
welcome-notify-yes = はい
welcome-notify-no = いいえ
search = 検索
saved = 保存済み
calendar = カレンダー
share = 共有
share-citation = 引用をコピー
share-link = リンクをコピー
share-picture = 画像を保存
share-calendar = カレンダー用に保存
share-json = JSON で保存
share-copied = コピーしました。
share-not-copied = コピーできません。ブラウザーが拒否しました。ページをクリックしてもう一度お試しください。
share-saved = ダウンロードに保存しました。
remind = 知らせる
reminded = 通知設定済み
remind-before = { $days ->
    [0] 当日
   *[other] { $days } 日前
}
remind-set = 毎年お知らせします。
remind-forget = お知らせをやめる
remind-forgotten = やめました。
revision-of = { $revision } · { $day }

name-001 = 世界
name-010 = 南極
name-002 = アフリカ
name-015 = 北アフリカ
name-202 = サブサハラアフリカ
name-011 = 西アフリカ
name-014 = 東アフリカ
name-017 = 中部アフリカ
name-018 = 南部アフリカ
name-019 = アメリカ大陸
name-003 = 北アメリカ大陸
name-021 = 北アメリカ
name-419 = ラテンアメリカ
name-005 = 南アメリカ
name-013 = 中央アメリカ
name-029 = カリブ
name-142 = アジア
name-030 = 東アジア
name-034 = 南アジア
name-035 = 東南アジア
name-143 = 中央アジア
name-145 = 西アジア
name-150 = ヨーロッパ
name-039 = 南ヨーロッパ
name-151 = 東ヨーロッパ
name-154 = 北ヨーロッパ
name-155 = 西ヨーロッパ
name-009 = オセアニア
name-053 = オーストララシア
name-054 = メラネシア
name-057 = ミクロネシア
name-061 = ポリネシア

ongoing = 継続中
day-unreadable = この日の記録を読めませんでした。ページを再読み込みし、変わらなければ Daymark を入れ直してください。保存したものは別に保たれます。
notice-refused = このプロファイルではデータベースを持てません。Daymark に付属の記録を表示します。更新は保存されません。
notice-broken = 記録の保管庫を開けませんでした。付属の記録を表示し、保管庫は作り直されます。
notice-newer = より新しい Daymark が書いた保管庫です。ブラウザーを再起動してください。それまで何も書き込みません。
notice-blocked = 古い Daymark のタブが保管庫を使っています。ほかの Daymark のタブを閉じて再読み込みしてください。
<<<<<<< HEAD
clock-wrong = この端末の時計は狂っているようです。{ $now } を示していますが、ここには { $newest } の記録があります。時計を合わせてください。それまで通知は表示されず、署名付きフィードへの確認も行いません。
=======
notice-unread = Daymark は設定と保存したものを読み取れません。ブラウザーが拒否しています。いまは標準の設定で表示しており、あなたのものは何も変わっていません。ブラウザーを再起動してください。直らない場合は、ディスクの空きを増やしてください。
>>>>>>> 04ecdbf (Every operation fails once: what cannot be read is no longer overwritten, nothing owed is forgotten, a backup is restored in one step)
notify-on = オン。次回: { $when }。
notify-on-never = オンですが、下ですべての曜日が除かれています。何も届きません。
notify-off = オフ。表示も予定もしません。
notify-denied = ブラウザーが通知を許可しませんでした。設定で Daymark を許可し、もう一度オンにしてください。
test-sent = 送りました。
notification-ready = 今日の記念日が用意できました。
notification-digest = { $count ->
   *[other] これから { $days } 日間に { $count } 件の記念日
}
notify-quiet-days = 通知しない曜日
notify-quiet-note = 頼んだお知らせはこれらの日にも届きます。
notify-digest = これから { $days } 日間のまとめ
notify-digest-on = 毎週{ $weekday }
notify-discreet = 控えめに: 何かあることだけを伝える
notify-badge = ツールバーのボタンに未読の件数を表示
notify-muted = 通知から除く
notify-muted-note = その日のページには表示されます。
reminders = お知らせ
reminders-none = まだありません。記録を開いて「知らせる」を選んでください。
reminder-yearly = 毎年
reminder-once = 一度だけ、{ $day }
test-blocked = ブラウザーが Daymark の通知を止めています。設定の「プライバシーとセキュリティ」で許可し、もう一度試してください。
test-help = 何も見えません
test-help-win = Windows: 設定、システム、通知を開き、通知とブラウザーをオン、応答不可をオフにします。
test-help-mac = macOS: システム設定、通知を開き、ブラウザーを許可し、集中モードをオフにします。
test-help-linux = Linux: デスクトップの設定、通知を開き、ブラウザーをオン、サイレントをオフにします。通知サービスがなければ表示できません。
test-help-other = システムの通知設定を開き、ブラウザーを許可し、サイレントをオフにします。
test-help-badge = システムを静かに保つなら、ツールバーの件数表示をオンにしてください。
feed-address = アドレス
feed-none = この版はウェブのフィードに従いません。記録は拡張機能に付属します。
feed-version = 記録の日付
feed-applied = 最後の変更
feed-last-contact = 最後の接続
feed-never = なし
sync-now = 今すぐ同期
sync-running = 問い合わせ中…
sync-unchanged = 新しいものはありません。
sync-updated = { $days ->
   *[other] 更新: { $days } 日分が変わりました。
}
sync-refused = 拒否: { $why }手元の記録はそのままです。
sync-unreachable = 届きません: { $why } 手元の記録はそのままです。
sync-wait = 未照会: 前回から { $minutes } 分たっていません。
search-label = { $count ->
   *[other] { $count } 件の記念日を検索
}
search-hint = 言葉、どの表記の名前、年（1990）、「200年前」、日（4月5日）。矢印キーで結果を移動し、Enter で最初を開きます。
search-preparing = 検索を準備中…
search-failed = 検索を始められませんでした。再読み込みし、変わらなければブラウザーを再起動してください。
search-nothing = 見つかりません。言葉を減らすか別の表記で。ミュート中と非表示の話題は含みません。
search-count = { $count ->
   *[other] { $count } 件見つかりました。
}
search-first = 上位 { $count } 件を表示しています。
search-near = 同じ表記はありません。近いものです。
search-open-day = { $day }を開く
remind-next-only = 次回だけ
remind-set-once = 一度お知らせします。
feeds-note = 各フィードには一日一回、この環境に固有の時刻に問い合わせます。
feed-kind = 種類
feed-kind-archive = 署名付きアーカイブ
feed-kind-wordpress = WordPress ブログ（日付は題名から）
feed-kind-wikimedia = ウィキペディアの日別一覧、CC BY-SA 4.0
feed-kind-list = 日別一覧
feed-size = 大きさ
feed-windowed = 昨日から二週間先までをここに保ち、ほかは開いたときに取得します
feed-result = 結果
feed-next = 次の接続
feed-next-paused = 停止中
feed-key = 鍵
feed-key-note = 発行者の鍵の SHA-256。発行者が別の場所で示すものと照合してください。今後はこの鍵だけを信じます。
feed-trust = 記録の重み
feed-trust-note = 重いほど一日の前に来ます。
feed-trust-1 = 1: いつも最後
feed-trust-2 = 2: 低い
feed-trust-3 = 3: ふつう
feed-trust-4 = 4: 発行者のとおり
feed-pause = 停止
feed-resume = 再開
feed-removed = 記録とともに削除しました。
feed-paused = 停止しました。取得したものは残ります。
feed-resumed = 再び問い合わせます。
feed-ended = 発行者がこのフィードを終了しました。問い合わせは終わり、記録は残ります。
feed-lost = { $since }から正しく応答していません。週に一度問い合わせ、記録は残ります。
feed-left-out = 除外
feed-skipped = { $count ->
   *[other] { $count } 件、最初: { $why }
}
feed-add = 別のフィードをフォロー
feed-add-label = ページまたはフィードのアドレス
feed-add-note = JSON Feed、それを示すページ、WordPress ブログ、14 言語のいずれかのウィキペディア。
feed-look = 確かめる
feed-go-on = 転送先へ進む
feed-looking = 確認中…
feed-not-found = フォローできません: { $why }
feed-allow = Daymark に { $host } への接続を許可して確かめる
feed-host = ホスト
feed-at-least = { $count } 以上
feed-nothing-today = 今日はなし
feed-contacts = 接続先
feed-rhythm-day = { $host } に一日一回、今日と明日の一覧を尋ねます。
feed-rhythm-news = { $host } に一日一回、新着を尋ねます。
feed-permission-note = { $host } への接続許可を尋ねられることがあります。許可がなければ Firefox はこの環境の乱数をサイトに示します。
feed-known = すでにフォローしています。
feed-followed = フォローしました。{ $result }
feed-not-changed = できません: { $why }
feed-more = このフィードについて
feed-permission = ブラウザーの許可
feed-permission-yes = あり
feed-permission-no = なし: ふつうのウェブページと同じように読みます
feed-permit = Daymark に { $host } への接続を許可
feed-key-later = 最初の接続のあとに表示します
feed-unsigned = 署名なし: { $host } の運営者を信じることになります
feed-remove-question = このフィードと取得した記録を削除しますか。保存したものは残ります。
feed-remove-yes = フィードを削除
feeds-left-out = 除外: { $count }。
why-network = サーバーに届きません。停止中か、ブラウザーに読ませていません。アドレスと接続を確かめてください。
why-timeout = サーバーが 20 秒以内に応答しませんでした。あとで試してください。
why-missing = このアドレスには何もありません（エラー { $status }）。アドレスを確かめるか、発行者に尋ねてください。
why-forbidden = サーバーが Daymark に読ませません（エラー { $status }）。発行者に尋ねてください。
why-busy = サーバーが混み合っています（エラー { $status }）。あとで試してください。
why-fault = サーバー側の不具合です（エラー { $status }）。あとで試してください。
why-status = サーバーがエラー { $status } を返しました。発行者に尋ねてください。
why-oversized = ファイルが { $size } KiB を超え、Daymark の上限より大きいです。発行者に伝えてください。
why-gone = 発行者がこのフィードを終了しました。
why-web-page = フィードではなくウェブページが届きました。ネットワークへのログインが必要か、フィードが移転したのかもしれません。アドレスをタブで開いてください。
why-not-json = 応答が途中で切れているか、フィードではありません。もう一度試し、続くなら発行者に伝えてください。
why-not-a-feed = 応答がフィードの形ではありません。アドレスを確かめるか、発行者に伝えてください。
why-malformed = ファイルの形が正しくありません。ネットワークのページが届いたのかもしれません。もう一度試し、続くなら発行者に伝えてください。
why-format = より新しい形式 { $format } です。Daymark を更新してください。
why-signature = 知られている鍵で署名されていません。別人のものかもしれません。発行者に尋ねてください。新しい鍵なら、削除してからもう一度フォローしてください。
why-feed = サーバーが別のフィードを送りました。発行者に伝えてください。
why-rollback = サーバーの版が手元のものより古いです。続くなら発行者に伝えてください。
why-equivocation = 同じ番号の異なる版が二つあり、一方は偽物です。どちらか発行者に尋ねてください。
why-fast-forward = 版の日付が二日以上先です。この端末の時計を確かめ、正しければ発行者に伝えてください。
why-freeze = { $since }から更新がなく、発行者の約束を過ぎています。続くなら尋ねてください。
why-clock = この端末の時計が手元の記録より遅れています。合わせてから同期してください。
why-manifest = 目次が署名されたものと違います。アップロードの途中かもしれません。続くなら発行者に伝えてください。
why-shard = 一部が署名されたものと違います。アップロードの途中かもしれません。続くなら発行者に伝えてください。
why-record = 記録が形式の規則 { $rule } に反するため、この版は取り込みませんでした。発行者に伝えてください。
why-limits = 一つのフィードの上限を超えています。発行者に伝えてください。
why-address-long = アドレスが長すぎます。アドレスだけを貼ってください。
why-address-scheme = この種類のアドレスは開きません。https:// で始まるものを貼ってください。
why-address-form = 完全なアドレスではありません。https://example.org/feed.json のように書いてください。
why-address-https = https:// で始まるアドレスだけを受け付けます。途中で誰にも書き換えられないためです。
why-address-user = アドレスに名前かパスワードがあります。取り除いてください。
why-address-port = アドレスにポートがあります。コロンのあとの数を除いてください。
why-address-ip = アドレスが数字です。ホスト名を書いてください。
why-address-local = ローカルネットワークのアドレスには接続しません。ウェブのアドレスを貼ってください。
why-address-single = ホスト名が完全ではありません。example.org のように書いてください。
why-leads-away = このアドレスは、受け付けない別のアドレスに続いています。
why-leads-on = このアドレスは別のアドレスに転送されます。ブラウザーは、そこへ行くまで転送先を知らせません。自分のネットワーク内の機器かもしれません。
why-no-end = ページがフィードからフィードへ続き、読めるものに着きません。フィードそのもののアドレスを貼ってください。
why-no-feed = このページは Daymark が読めるフィードを示していません。JSON Feed のアドレスを貼るか、サイトに頼んでください。
why-rss = RSS か Atom です。文がどの日のことかを示さないため読めません。サイトで JSON Feed を探してください。
why-no-wikipedia = ウィキペディアにこの言語の日別一覧はありません: { $lang }。あるのは { $known }。
why-no-days = Daymark が読める日が一つもありません。
why-known = すでにフォローしています。
why-too-many = 上限の { $max } 件をフォローしています。先に一つ削除してください。
why-stays = このフィードは Daymark の一部です。停止はできます。
why-not-stored = ブラウザーが保存を拒みました。空き容量を作って試してください。
why-not-a-subscription = フィードの記述ではありません。
why-stands-twice = 二度あります。一度で足ります。
why-other-form = アドレスがふつうの形ではありません。上にアドレスを貼ってフォローしてください。
why-item-no-date = 題名に日がありません。
why-item-many-dates = 題名に日が二つ以上あります。
why-item-no-title = 題名がありません。
why-item-no-id = 識別子がありません。
why-item-same-id = 識別子が前のものと同じです。
why-item-no-anniversary = 記念日のことではありません。
why-item-maybe-bc = 紀元前かもしれない年で、一覧に示されていません。
why-item-rule = 形式の規則 { $rule } に反します。
why-item-other = Daymark には読めません。
feeds-move = フィードを持ち出す
feeds-export = { $form } で保存
feeds-import = ファイルのフィードを追加
feeds-found = ファイル内のフィード: { $count }。
feeds-import-yes = 追加する
feeds-imported = { $count ->
    [0] 追加されたフィードはありません。
   *[other] { $count } 件のフィードを追加しました。
}
feeds-unreadable = Daymark が読めるフィードがありません。OPML か JSON を選んでください。
contacts = Daymark の接続記録
contacts-none = まだありません。Daymark は何も問い合わせていません。
contacts-note = 最近の 200 件、新しい順。ほかには接続しません。
contacts-time = 時刻
contacts-ok = 受信
save = 保存
remove = 削除
removed = 削除しました。
undo = 元に戻す
undone = 戻しました。
preview = ファイルの中身
and-more = { $count ->
   *[other] ほか { $count } 件
}
saved-none = まだ何もありません。記録を開いて「保存」を選ぶと、フィードがなくなってもここに残ります。
saved-on = { $day }に保存
saved-remove = { $title }を削除
saved-gone = フィードにはもうありません。保存した写しです。
saved-withdrawn = フィードがこの記録を取り下げました。
note = 自分用のメモ
note-placeholder = あなただけに見えます
own-days = 自分の日
own-days-note = 誕生日、結婚記念日、地域の日。この端末に残り、その日の記録に並びます。
own-title = 内容
own-date = 日
own-date-unclear = 4月5日のような日、または1990年4月5日のような年月日を書いてください。
own-as-settings = 設定のとおり
own-add = 追加
own-added = 追加しました。
own-reminds = お知らせ: { $when }
own-import = カレンダー（.ics）か表（.csv）を読み込む:
own-found = { $count ->
    [0] 記念日はありません。
   *[other] { $count } 件の記念日。
}
own-left-out = { $count ->
   *[other] { $count } 件は読めず、除きました:
}
own-add-found = { $count ->
   *[other] { $count } 件を追加
}
left-out-no-day = 日がありません
left-out-moving-day = 日が年ごとに動きます
left-out-unreadable = 題名か日付がありません
backup = バックアップ
backup-note = 設定、フィード、メモ付きの保存、自分の日、お知らせを、手元の一つのファイルに。
backup-open = 保存または復元
backup-export = バックアップを保存
backup-exported = ブラウザーに渡しました。ダウンロード先にあります。
backup-restore = バックアップから復元:
backup-of = { $day }のバックアップ
backup-saved = { $count ->
   *[other] 保存した記録 { $count } 件
}
backup-own = { $count ->
   *[other] 自分の日 { $count } 件
}
backup-reminders = { $count ->
   *[other] お知らせ { $count } 件
}
backup-feeds = { $count ->
    [0] フィードなし
   *[other] フィード { $count } 件
}
backup-adds = 中身は今あるものに加わります。何も削除されません。
backup-with-settings = 設定もバックアップのものに置き換える
backup-apply = 復元
backup-applied = 復元しました。
backup-too-large = ファイルが大きすぎます。小さいものを選んでください。
backup-not-json = 読めません。途中で切れているかもしれません。別の写しを選んでください。
backup-not-a-backup = Daymark のバックアップではありません。Daymark が保存したファイルを選んでください。
backup-newer = より新しい Daymark のバックアップです。更新してから復元してください。
year-before = 前の年
year-after = 次の年
year-note = 色が濃い日ほど記録が重く、数字は節目の年です。
year-note-followed = 色が濃い日ほどフォロー中のものが多く、数字は節目の年です。
month-shelf = 月だけがわかるもの
year-shelf = 年だけがわかる節目の年
plan-days = どこまで見るか
plan-next = { $days ->
    [365] 一年
   *[other] { $days } 日
}
plan-all-topics = すべての話題
plan-all-regions = すべての地域
plan-round-only = 節目の年のみ
plan-count = { $count ->
    [0] この条件ではありません。先まで見るか、条件を減らしてください。
   *[other] これから { $count } 件の記念日。
}
plan-show-all = すべて表示: { $count }
plan-ics = カレンダーとして保存（.ics）
plan-csv = 表として保存（.csv）
reminder-when = { $days ->
    [0] 当日
   *[other] { $days } 日前
}
feed-records = 記録
reminder-remove = 削除
reminder-removed = 削除しました。
feed-remove = 削除
feed-subscribe = フォロー
notify-digest-none = なし
notification-on-day = { $day }: { $title }
feed-kind-json-feed = JSON Feed
contacts-bytes = 大きさ
same-event = ほかのフィードの同じ出来事
