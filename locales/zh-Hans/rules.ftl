# 作为页面阅读的规则包。

pack-origin = { $shape ->
    [checked] 名单类型{ $id }，{ $rules }的规则；其来源最后一次与文本对照是在{ $day }。
   *[unchecked] 名单类型{ $id }，{ $rules }的规则；没有记下其来源与文本对照的日期。
 }
pack-paths = 离开名单的途径
pack-procedures = 程序
pack-effects = 列入带来什么
pack-bars = 不随列入而定的限制
pack-readings = 文本在哪里留下未决的问题
pack-facts = 可能会问什么
pack-claims = 据报道的内容
pack-sources = 来源
pack-follows = 从同一案例的其他列入记录得出什么
pack-follows-line = { $fact }：{ $takes }。来自：{ $from }（{ $cites }；{ $verified }）
pack-follows-delisting = 另一条记录被撤下的日期
pack-follows-last = 其他记录中最后一条被撤下的日期
pack-follows-listed = 另一条记录是否还在
pack-follows-listed-since = 另一条记录是否曾与这一条同时存在
pack-follows-entered = 另一条记录是否已经作出
pack-follows-same = 同一件事，在另一条列入记录中的回答
pack-line = { $what }（{ $cites }；{ $verified }）
pack-claim = { $what }（{ $cites }）
pack-alternative = { $id }：{ $what }（{ $cites }）
pack-alternative-used = { $id }：{ $what }（{ $cites }）。除非案例另有说明，采用这一种。
pack-original = 原文
pack-from = 施行日期
pack-until = 有效的最后一天
pack-read-in = 读的是哪个版本

# 全部规则包合成一本书。

book-title = 规则，逐条排列
book-about = { $rules }的全部规则，共{ $packs }部分，每种名单或记录一部分，附{ $cases }个例案。
book-how-to-read = 每一部分先说明哪个文本从什么时候到什么时候适用，然后是离开名单的途径、程序、列入带来什么、什么比列入持续更久、未决的问题，最后是每个文本及其条文，以及各条文是什么内容的依据。每条规则之后写明它写在哪里，以及文本的阅读程度。只从报道中得知的文本都有标明；未经核实的内容一概不作为确定的日期给出。
book-governing = 哪个文本适用
book-version = { $shape ->
    [ended] { $source }：适用于{ $from }至{ $until }的列入记录
   *[open] { $source }：适用于{ $from }起的列入记录
 }{ $reaches ->
    [back] 。它是否也溯及更早的列入记录，是一个未决的问题（见下文）。
   *[no] 。
 }
book-notes = 此外还应知道什么
book-shown-by = 例案
book-articles = 逐条说明各条文是什么内容的依据：
book-article = { $article }：{ $what }
book-cases = 例案，手工推算
book-case = { $title }。{ $source }
