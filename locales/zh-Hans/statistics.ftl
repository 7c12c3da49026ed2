# 提供虚假统计资料或拒绝提供的企业：读者看到的、关于其公示的全部文字。
# 逻辑在rules/statistics/pack.toml；那里的每个id在这里有对应的文字。

title = 统计失信企业信息公示
    .short = 统计
about = 统计机构在其网站公示哪些企业伪造统计资料、拒绝提供统计资料或妨碍统计。2022年5月19日以来，由国家统计局的一项令规范严重的情形；它只读到开头几条。这里说的期限出自2019年的文本。
keeper = 统计机构
look-for = 统计机构网站的“统计失信企业信息公示”栏目、“信用中国”或国家企业信用信息公示系统上的“统计严重失信企业”（2022年5月以前也有“统计一般失信企业”）。

actor-authority = 统计机构
actor-person = 企业

## 问题分组

group-decision = 关于认定和公示，知道些什么？
group-since = 此后发生了什么？

## 事实

fact-class = 企业被认定为哪一类？
    .name = 企业的类别
    .help = 认定决定写明“统计一般失信”或“统计严重失信”。
    .why = 2022年5月19日以来，找到的令只针对严重的情形（2022年《办法》第2条）。
fact-class-general = 统计一般失信
fact-class-serious = 统计严重失信

fact-decided_on = 认定企业属于这一类的决定是哪一天作出的？
    .name = 认定决定
    .help = 认定决定上的日期。只知道年月或年份，也可以回答。
    .why = 它说明适用哪个文本，而且应当在认定之后二十个工作日内开始公示（2019年《办法》第14条）。

fact-published_on = 企业首次被公示是哪一天？
    .name = 公示的第一天
    .help = 统计机构网站上写的日期。
    .why = 公示的一年按从这一天起算来看（2019年《办法》第16条）。
    .step = 统计机构公示企业（公示期由此开始）

fact-not_rectified = 公示期间，是否查实企业整改不到位？
    .name = 整改不到位的查实
    .help = 整改不到位被查实。统计机构会告知企业。
    .why = 这时公示延长到两年（第16条第2款）。

fact-new_violation = 公示期间，是否又查实新的统计违法？
    .name = 新的统计违法
    .help = 查实之日。有几次的，填最后一次。
    .why = 从那一天起，公示两年（第16条第2款）。
    .step = 查实新的统计违法

fact-put_right = 企业是否已全部整改到位？
    .name = 整改到位
    .help = 认真整改到位。
    .why = 这是提前移除的条件之一（第16条第1款）。
    .step = 企业全部整改到位

fact-asked = 企业是否已申请提前移除？
    .name = 提前移除的申请
    .help = 向公示企业的统计机构申请。
    .why = 这是提前移除的条件之一（第16条第1款）。
    .step = 企业申请提前移除

fact-checked_by_office = 统计机构是否已核实整改到位？
    .name = 统计机构的核实
    .help = 指履行公示职责的统计机构。
    .why = 这是提前移除的条件之一（第16条第1款）。
    .step = 统计机构核实整改到位

fact-deleted = 企业是否已从网站撤下？
    .name = 从网站撤下
    .help = 不再显示的日期。
    .why = 公示在这一天结束。

## 未决的法律问题

reading-transition = 认定在2022年5月19日以前，属于严重的情形。此后公示适用哪个文本？新文本的最后几条没有读到。
reading-transition-old-text = 2019年《办法》（更早的认定，2015年的文本）
reading-transition-new-text = 2022年《办法》，其期限没有读到

reading-general-class = 2022年《办法》只针对严重的情形。2019年《办法》对一般失信是否继续？
reading-general-class-goes-on = 是：读到的条文里，没有什么取代它
reading-general-class-ended = 否：没有读到的最后几条可能已废止它

reading-display-start = 企业公示一年。从什么时候起算？条文没有说明。
reading-display-start-publication = 从公示的第一天起
reading-display-start-decision = 从认定决定起

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？
reading-makeup-days-counted = 是，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定义

define-old_text = 适用2019年《办法》
define-display_start = 公示的开始
define-first_last_day = 没有新的统计违法时，公示的最后一天：一年，整改不到位的两年
define-last_day = 公示的最后一天
define-six_months_shown = 企业已公示六个月

## 停止公示的途径

path-display-ends = 公示期满
    .what = 企业公示一年。查实整改不到位的，一年变为两年；查实新的统计违法的，从查实之日起两年。没有规定多少天内撤下。
path-early-removal = 统计机构提前移除
    .what = 企业全部整改到位、提出申请、统计机构已核实的，统计机构可以提前移除。不是必须。企业至少要公示六个月。
path-repair-2022 = 按2022年《办法》的信用修复
    .what = 2022年《办法》说，信用修复属于它规范的事项。条件、时间和程序没有读到，所以不能给出日期。
path-term-2015 = 2015年《办法》的公示期
    .what = 2015年《办法》没有读到。它的公示期这里不知道，所以不能给出日期。

assume-no-new-finding = 公示期间，没有查实新的统计违法，也没有查实整改不到位

## 程序

procedure-display = 公示企业
    .what = 作出认定的统计机构在其网站公示企业。
procedure-display-publish = 统计机构在认定后二十个工作日内公示企业

procedure-early-removal = 提前移除
    .what = 统计机构可以提前移除。答复的时限没有读到。
procedure-early-removal-ask = 企业申请移除
procedure-early-removal-check = 统计机构核实是否全部整改到位

## 后果

effect-publication = 向所有人公示企业
effect-circulation = 信息转送金融、企业登记等信用系统
effect-inspections = 对企业加强监管和检查

## 说明

note-order-35-not-read = 2022年《办法》（国家统计局令第35号）只能读到第3条。一个地方统计机构2022年4月的网页说，一年、至少六个月，但它早于该令。依据这里的任何内容之前，请先查阅该令。
note-text-of-2015-not-read = 2015年《办法》没有读到。它的草案不是法律，不据以计算。
note-never-less-than-six-months = 不论企业做什么，都至少公示六个月。
note-extended = 这里公示更久：查实整改不到位的，两年；或者从查实新的统计违法之日起两年。
note-companies-only = 2022年《办法》针对企业。因统计造假受处分的人员适用其他规则，不属于这份名单。

## 来源

source-stat-2015 = 《统计上严重失信企业信息公示暂行办法》（2015年）
    .short = 2015年《办法》
source-stat-2019 = 《企业统计信用管理办法》（2019年）
    .short = 2019年《办法》
source-stat-2022 = 《统计严重失信企业信用管理办法》（第35号令，2022年）
    .short = 2022年《办法》
source-civil-code = 《民法典》
    .short = 《民法典》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
