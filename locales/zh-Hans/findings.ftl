# 规则包、案例文件或日历中可能出现的错误。finding-…说明错在哪里，其.fix说明怎样才对。
# 每个代码一条消息；格式见docs/packs.md和docs/cases.md。

findings-count = { $count ->
   *[other] { $count }处错误。没有写入任何内容。
 }
findings-warning = 请查看：{ $what }
findings-nearest = 是不是指“{ $nearest }”？
findings-known = 现有：{ $known }

finding-syntax = 无法读取：{ $detail }
    .fix = 请检查这里的引号、括号和等号。只写月份或年份时要加引号："2024-11"。
finding-too-large = 它比任何真实的内容都大，或者嵌套更深（上限是{ $limit }）
    .fix = 请拆分或简化。
finding-too-many-listings = 这个案例有{ $count }条列入记录；最多可以一起计算{ $limit }条
    .fix = 请分成几个案例，把彼此相关的放在一起。
finding-bad-label = “{ $written }”不能用作标签
    .fix = 请使用字母、数字、空格、连字符和下划线，最多{ $limit }个字符，两端不能有空格。
finding-unknown-schema = 这是为另一个版本的格式写的
    .fix = 请写：schema = { $known }
finding-unknown-key = 键“{ $written }”在这里没有意义
    .fix = 请去掉它，或者改正名称。
finding-missing-key = 这里缺少“{ $key }”
    .fix = 请补上。
finding-wrong-type = 这个值的种类不对
    .fix = 这里需要：{ $expected }。
finding-unknown-value = “{ $written }”不是可能的值之一
    .fix = 请使用列表中的一个值。
finding-duplicate = “{ $name }”出现了两次
    .fix = 请保留一个。
finding-unknown-regime = 没有名为“{ $written }”的规则
    .fix = “delist rules list”列出各名单类型。
finding-unknown-fact = 这个名单类型没有名为“{ $written }”的事实
    .fix = “delist new”加上名单类型的名称会列出它的事实。
finding-unknown-reading = 这个名单类型没有名为“{ $written }”的读法
    .fix = “delist rules show”加上名单类型的名称会列出它的读法。
finding-unknown-listing = 本案例没有列入记录“{ $written }”
    .fix = 请写列入记录的标签、一个点、一个名称和值，例如A.performed=2026-12-01或A.readings.first-day=counted。只有一条列入记录时，可以省略标签。
finding-unknown-source = 没有名为“{ $written }”的来源
    .fix = 请在[[source]]下声明它，或者改正名称。引用由来源名称、一个空格和条文组成。
finding-unknown-name = 这个规则包中没有名为“{ $written }”的内容
    .fix = 请使用一个事实、读法或定义的名称。
finding-expression-syntax = 这里无法读取这个表达式
    .fix = 这里应当是：{ $expected }。
finding-expression-type = 这些部分不能合在一起：{ $found }
    .fix = 这里需要：{ $expected }。
finding-cycle = “{ $written }”用它自己来定义
    .fix = 请打破定义的循环。
finding-misplaced-delisting = 途径“{ $name }”用到了本应由它决定的撤下
    .fix = 只能在后果和限制中使用“delisting”。
finding-unverified-drives-date = 途径“{ $name }”约束某人，但依据的是没有人核实过的文本
    .fix = 请核实文本，或者写：modality = "reported"
finding-impossible-date = “{ $written }”不是{ $first-year }年至{ $last-year }年之间的日期
    .fix = 日期写作2024-11-22（月和日总是各写两位数字），月份写作"2024-11"，年份写作"2024"，或者写"unknown"；事件也可以写"not-yet"。
finding-before-regime = 这条列入记录早于这种名单，它从{ $first }才开始
    .fix = 请检查日期，或者名单类型。
finding-after-as-of = 它不能晚于查看案例的日期{ $as_of }
    .fix = 请检查日期，或者as_of。
finding-out-of-order = “{ $fact }”不能早于“{ $before }”
    .fix = 请检查两个日期。
finding-out-of-range = 它超出了范围
    .fix = 可以是{ $least }至{ $most }。
finding-calendar-row = 这一行不是日历中的一天：“{ $written }”
    .fix = 请写：2027-02-07,holiday,名称——或者用makeup-workday代替holiday。
finding-case-fails = 手工推算，{ $what }是{ $expected }；程序得出{ $found }
    .fix = 两者之一有误。以条文为准。
finding-not-exercised = 没有例案提到{ $kind }“{ $name }”
    .fix = 请为它增加一个带[[expect]]的案例。
finding-missing-text = “{ $name }”没有文字
    .fix = 请在规则包的文字中加上这条消息。

finding-not-accounted = 没有规则包说明登记表中的“{ $name }”这一行
    .fix = 请把它加到某个规则包的coverage.toml中：在[covered]下写明承载它的各项，或者在[left_out]下写明原因。
finding-unknown-row = 登记表中没有“{ $written }”这一行
    .fix = 请改正名称，或者把它加到rules/register.tsv。
finding-version-gap = 在{ $before }与{ $name }之间，有些日子没有任何文本适用
    .fix = 请改正“from”或“until”，除非确实没有文本。
finding-version-overlap = { $before }与{ $name }适用于相同的日子
    .fix = 请在较晚的开始之前，给较早的写上“until”。
finding-cite-without-article = 这里提到{ $name }，但没有写明其中的位置
    .fix = 请在名称后写上条文，或者写上“(opening)”之类的说明。
finding-with-unknown = 本案例没有另一条名为“{ $written }”的列入记录
    .fix = 请写本案例另一条列入记录的标签；如果与任何一条都无关，写[]。
finding-link-nowhere = 一个关联提到“{ $written }”，但没有这个名称的规则
    .fix = 请改正名称；如果那些规则存放在别处，可以保留：在它们到位之前，不会由此得出任何结果。
finding-not-re-read = 没有记下{ $name }的来源与文本对照的日期，或者那已是一年多以前
    .fix = 请重新对照，并写下日期：checked = 2026-11-22

# 错误中所期待的，或者所发现的。
expected-text = 引号中的文字
expected-table = 一个表
expected-list = 方括号中的列表
expected-truth = 为真或为假的内容
expected-number = 一个整数
expected-day = 一个日期，例如2026-11-22
expected-date = 日期、月份、年份或"unknown"
expected-event = 日期、月份、年份、"not-yet"或"unknown"
expected-window = 一个时点，或者两个时点的列表
expected-moment = 有日期的内容
expected-term = 一段时间长度
expected-choice = 一个选项，或者几个选项
expected-yes-no = 用是或否回答的问题
expected-free-fact = 既不是列入日期、也不是撤下的事实
expected-alike = 可以用同样答案回答的事实
expected-same = 两边都是同一种类的值
expected-is = “is”和它的一个值
expected-has = “has”和它的一个值
expected-kind = holiday或makeup-workday
expected-expression = 一个名称、日期、数或括号
expected-end = 表达式的结尾
expected-then = “then”一词
expected-else = “else”一词
expected-of = “of”一词
expected-unit = 一个单位：years、months、days、working days或weekdays
expected-closing = 右括号“)”
expected-opening-list = 左括号“[”
expected-closing-list = 右括号“]”
expected-name = 一个名称
expected-shallower = 括号里嵌套的括号少一些
expected-month-or-year = “month”或“year”
expected-left-of = “left of”两词
expected-until = “until”一词
expected-shorter-term = 较短的时间长度
expected-line-id = 整数，或最多64个字母、数字、空格和-_.:/#组成的文本
