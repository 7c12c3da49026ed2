# 作為頁面閱讀的規則包。

pack-origin = { $shape ->
    [checked] 名單類型{ $id }，{ $rules }的規則；其來源最後一次與文本對照是在{ $day }。
   *[unchecked] 名單類型{ $id }，{ $rules }的規則；沒有記下其來源與文本對照的日期。
 }
pack-paths = 離開名單的途徑
pack-procedures = 程序
pack-effects = 列入帶來什麼
pack-bars = 不隨列入而定的限制
pack-readings = 文本在哪裡留下未決的問題
pack-facts = 可能會問什麼
pack-claims = 據報導的內容
pack-sources = 來源
pack-follows = 從同一案例的其他列入記錄得出什麼
pack-follows-line = { $fact }：{ $takes }。來自：{ $from }（{ $cites }；{ $verified }）
pack-follows-delisting = 另一條記錄被撤下的日期
pack-follows-last = 其他記錄中最後一條被撤下的日期
pack-follows-listed = 另一條記錄是否還在
pack-follows-listed-since = 另一條記錄是否曾與這一條同時存在
pack-follows-entered = 另一條記錄是否已經作出
pack-follows-same = 同一件事，在另一條列入記錄中的回答
pack-line = { $what }（{ $cites }；{ $verified }）
pack-claim = { $what }（{ $cites }）
pack-alternative = { $id }：{ $what }（{ $cites }）
pack-alternative-used = { $id }：{ $what }（{ $cites }）。除非案例另有說明，採用這一種。
pack-original = 原文
pack-from = 施行日期
pack-until = 有效的最後一天
pack-read-in = 讀的是哪個版本

# 全部規則包合成一本書。

book-title = 規則，逐條排列
book-about = { $rules }的全部規則，共{ $packs }部分，每種名單或記錄一部分，附{ $cases }個例案。
book-how-to-read = 每一部分先說明哪個文本從什麼時候到什麼時候適用，然後是離開名單的途徑、程序、列入帶來什麼、什麼比列入持續更久、未決的問題，最後是每個文本及其條文，以及各條文是什麼內容的依據。每條規則之後寫明它寫在哪裡，以及文本的閱讀程度。只從報導中得知的文本都有標明；未經核實的內容一概不作為確定的日期給出。
book-governing = 哪個文本適用
book-version = { $shape ->
    [ended] { $source }：適用於{ $from }至{ $until }的列入記錄
   *[open] { $source }：適用於{ $from }起的列入記錄
 }{ $reaches ->
    [back] 。它是否也溯及更早的列入記錄，是一個未決的問題（見下文）。
   *[no] 。
 }
book-notes = 此外還應知道什麼
book-shown-by = 例案
book-articles = 逐條說明各條文是什麼內容的依據：
book-article = { $article }：{ $what }
book-cases = 例案，手工推算
book-case = { $title }。{ $source }
