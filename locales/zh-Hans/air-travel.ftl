# 2018年的民航名单：关于它，读者读到的每一个字。
# 逻辑写在rules/air-travel/pack.toml中；那里的每个id在这里有它的文字。

title = 民航特定严重失信人名单（不得乘坐飞机）
    .short = 2018年限制乘机名单
act = 把当事人移出名单
gone = 当事人被移出名单
was = 当事人已被移出名单
about = 自2018年5月1日起，民航主管机关公布一份不得乘坐民用航空器的人员名单。大多数人因在机场或飞机上的行为上名单；其他人由另一领域的机关（例如税务或社会保险）或由法院提名。据报道，因行为列入的持续一年，然后自动失效。文本本身只读到开头：期限和救济是从新闻报道中得知的，每个结果都写明这一点。
keeper = 民航主管机关
look-for = 中国民用航空局网站或“信用中国”网站上的标题“民航特定严重失信人名单”（对旅客也写“旅客”）、“限制乘坐民用航空器”或“限制乘机”，或者文号“发改财金〔2018〕385号”。

## 问题的分组

group-entry = 关于这次列入，知道些什么？
group-objection = 名单公示期间是否提出了异议？
group-duty = 列入背后的义务怎么样了？
group-afterwards = 是否已经不在名单上？

## 事实

fact-why_listed = 当事人为什么在名单上？
    .name = 列入的原因
    .help = 第一类因在机场或飞机上的九种行为之一被列入。简言之：散布虚假恐怖信息；使用伪造、冒用的证件或机票；堵塞柜台、安检通道或登机口；携带危险品、违禁品，或者藏匿管制物品；强行登机、强行进入跑道或机坪；妨碍或攻击工作人员；抢占座位、打架或损坏设备；在飞机上使用明火、吸烟或违规使用电子设备；在飞机上盗窃。其他人由另一领域的机关提名。如果背后是法院的限制消费令或失信被执行人名单，请选择法院。
    .why = 两类的期限不同，关于第二类所知要少得多（2018年《限制乘机意见》第1(1)、1(2)项，据报道）。
fact-why_listed-conduct = 因在机场或飞机上的行为
fact-why_listed-court = 因法院的限制消费令，或者失信被执行人名单
fact-why_listed-other-field = 由其他领域提名：税务、财政资金、社会保险、证券等

fact-published_on = 写有该姓名的名单在哪一天公布？
    .name = 名单的公布
    .help = 名单在每月第一个工作日公布。请填名单上印的日期。如果只知道月份，请填月份：第一个工作日在“程序”部分推算。
    .why = 提出异议的七个工作日从此日起算，一年在其后（2018年《限制乘机意见》，据报道）。

fact-sanctioned = 因名单所写的行为，公安机关是否作出处罚，或者法院是否判决当事人有罪？
    .name = 因该行为的处罚或定罪
    .help = 机场公安机关的行政处罚决定书，或者刑事判决。与工作人员争吵、航空公司警告或者被指控，都不够。
    .why = 据报道，文本要求有行政处罚或刑事责任（2018年《限制乘机意见》第1(1)项，据报道）。

fact-objection_made = 当事人是否已经对列入提出异议？
    .name = 异议
    .help = 名单写明受理机构及其联系方式。异议向该机构提出，七个工作日内可以提出。
    .why = 对异议应当重新核查（2018年《限制乘机意见》，据报道）。
    .step = 当事人在七个工作日内提出异议

fact-objection_upheld = 受理机构是否已经认为异议成立？
    .name = 异议成立
    .help = 处理异议的机构书面或口头表示列入有误。
    .why = 这是这条途径的后一半（2018年《限制乘机意见》，据报道）。
    .step = 受理机构认为异议成立

fact-objection_rejected = 受理机构是否已经驳回异议？
    .name = 驳回异议
    .help = 受理机构答复列入仍然保留。
    .why = 在关于火车的姊妹文件中，限制在驳回之后才开始。对飞机是否也这样，没有看到。
    .step = 受理机构驳回异议

fact-duty_performed = 列入背后的法定义务是否已经履行？
    .name = 履行列入背后的义务
    .help = 例如税款、罚款或所欠款项已经付清，并且提名的机关可以证实。
    .why = 据报道，对其他领域的人有提前移出的办法；其条件没有读到（2018年《限制乘机意见》）。
    .step = 当事人履行列入背后的义务

fact-court_released = 法院是否已经解除消费限制，并且把当事人从它自己的名单上删除？
    .name = 法院解除
    .help = 限制消费令以及失信被执行人名单上的任何信息都必须已经不在。
    .why = 据说，这些人随法院的解除而离开限制乘机名单；没有读到这样规定的文本。
    .step = 法院解除消费限制，并删除它自己名单上的信息（如果有）

fact-deleted = 姓名是否已经移出名单？
    .name = 移出名单
    .help = 姓名不再在名单上的日期，或者又可以买到机票的日期。
    .why = 无论早晚，它都结束列入带来的后果。
    .step = 姓名被移出名单

## 未决的法律问题

reading-year-start = 一年从什么时候起算？报道彼此不一致。
reading-year-start-end-of-publicity = 从七个工作日届满起，一份引用文本的报道这样说
reading-year-start-publication = 从名单公布之日起，两份报道引述官员这样说

reading-first-day = 公布当天是不是七个工作日之一？
reading-first-day-not-counted = 否：从次日开始计算，与《民法典》相同
reading-first-day-counted = 是：据报道，原文写的是‘自公布之日起’七个工作日

reading-year-end = 一年是否包括次年的同一日？
reading-year-end-day-included = 是，与《民法典》相同：当事人在其次日不再受限制
reading-year-end-day-not-included = 否：一年在前一日届满，当事人在当日不再受限制

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 是，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

reading-pending-objection = 七个工作日届满时，异议仍在核查。一年是否照样开始？
reading-pending-objection-no-delay = 是：从文本引用的那句话从公示期满起算，没有加条件
reading-pending-objection-delays = 否，驳回之前不开始，据报道关于火车的姊妹文件这样规定

reading-other-year-start = 由其他领域提名的人，一年从什么时候起算？读到的文字都没有说。
reading-other-year-start-end-of-publicity = 从七个工作日届满起，与因行为列入的相同
reading-other-year-start-publication = 从名单公布之日起

## 说明中出现的定义

define-for_conduct = 因在机场或飞机上的行为列入
define-for_another_field = 由法院或其他领域提名
define-publicity_end = 公示期七个工作日的最后一天
define-objected_in_time = 异议在七个工作日内提出
define-effective = 一年从哪一天起算
define-corresponding_day = 次年的同一日
define-last_day = 不得乘机的一年的最后一天
define-other_effective = 其他领域的人的一年从哪一天起算，这一点没有读到
define-other_last_day = 其他领域的人的一年的最后一天

## 离开名单的途径

path-expiry = 一年期满
    .what = 因行为列入的，有效期一年，然后自动失效。不需要任何人申请。这句话是从引用它的一份新闻报道中得知的。
path-objection = 异议成立
    .what = 当事人可以自公布起七个工作日内，向名单写明的受理机构提出异议。据报道，随后会重新核查。异议成立就移出姓名，是从其目的推出的；那句话本身没有看到。
path-expiry-other-field = 一年期满（由法院或其他领域提名）
    .what = 对这些人，据报道也是一年。从什么时候起算，以及此后是否自动移出，没有读到。请询问提名的机关。
path-duty-performed = 列入背后的义务已履行
    .what = 由其他领域提名的人，据报道履行后有提前移出的办法。其条件和时限没有读到。当事人履行义务，并请求提名的机关。
path-court-release = 法院解除
    .what = 因法院而列入的人，据说在法院解除其措施时离开名单。没有读到这样规定的文本。首先由法院自己的规则决定：关于失信被执行人名单和限制消费令的规则。

## 程序

procedure-publication = 公布
    .what = 名单在每月第一个工作日公布在中国民用航空局和“信用中国”的网站上，并写明受理异议的机构。
procedure-publication-publish = 当月名单在该月第一个工作日公布
procedure-objection = 提出异议
    .what = 名单公示七个工作日。在此期间，当事人可以向名单写明的受理机构提出异议。
procedure-objection-object = 当事人自公布起七个工作日内提出异议
procedure-objection-recheck = 受理机构重新核查，没有查到天数
procedure-court-action = 向法院起诉
    .what = 一份报道把诉讼列为救济之一。向哪个法院、告谁、到什么时候为止，没有读到。
procedure-court-action-sue = 当事人可以向法院起诉
procedure-personal-data = 请求更正错误的个人信息
    .what = 一种解读：在名单自己的规则之外，个人信息保护法允许个人请求处理其个人信息的人（包括国家机关）更正错误的信息。它自2021年11月1日起施行，没有规定天数，也没有说列入必须结束。
procedure-personal-data-ask = 当事人请求更正错误或过时的信息，对此应当核实并及时更正
procedure-personal-data-complain = 被拒绝的，应当说明理由，当事人可以向法院起诉

## 后果

effect-publication = 姓名公布在中国民用航空局和“信用中国”的网站上
effect-air-travel = 不得乘坐飞机

## 注意事项

note-reported-only = 所知的程度：只是据报道。名单的范围和期限来自2018年和2019年引用部分文本的新闻报道；关于期限、移出和救济的部分，没有读到文本本身。在依赖某个日期之前，请询问名单写明的机构。
note-no-sanction = 有不相符之处：据报道，文本只在公安机关因该行为处罚或法院定罪之后才列入。如果两者都没有，这是提出异议的理由。
note-not-the-first-working-day = 请核对：名单应当在每月第一个工作日公布，而这里给出的是另一天。
note-objected-too-late = 异议在七个工作日之后才提出。逾期的异议是否仍会处理，没有读到。
note-sanction-set-aside = 不知道：如果列入背后的公安处罚被撤销，列入会怎样。处罚有自己的救济和时限；如果处罚被撤销，请告诉管理名单的机构。
note-court-order-goes-on = 另一件事：法院的限制消费令存续期间，无论这份名单怎样，都因那个命令而不得乘坐飞机。由作出命令的法院解除。
note-no-early-removal-known = 未经核实：报道提到，由其他领域提名的人履行义务后可以提前移出。没有看到那句话，也不知道天数。
note-credit-china-and-persons = 一种解读：自2026年4月1日起，“信用中国”网站原则上不显示自然人的这类信息。仍被显示的人可以就该网站的显示提出异议。这并不从民航主管机关自己的名单上移出任何内容。
note-freshness = 内容有多新：截至2026年11月，没有发现2018年的文件被废止或修改，但没有查过官方登记。不能排除此后有变化。

## 对未来的假定

assume-no-new-entry = 当事人不会因别的事再次被列入

## 来源

source-aviation-2018 = 《关于在一定期限内适当限制特定严重失信人乘坐民用航空器推动社会信用体系建设的意见》（国家发展改革委、民航局等，2018年）
    .short = 2018年《限制乘机意见》
    .part = 项
    .parts = 项
source-press-2018 = 2018年6月引述民航局负责人的新闻报道
    .short = 2018年6月新闻报道
source-rail-2018 = 《关于在一定期限内适当限制特定严重失信人乘坐火车推动社会信用体系建设的意见》（2018年）
    .short = 2018年《限制乘坐火车意见》
    .part = 项
    .parts = 项
source-consumption-2015 = 《最高人民法院关于限制被执行人高消费及有关消费的若干规定》（2015年修正）
    .short = 2015年《限制消费规定》
source-credit-repair-2025 = 《信用修复管理办法》（国家发展和改革委员会，2025年）
    .short = 2025年《信用修复管理办法》
source-pipl-2021 = 《个人信息保护法》（2021年）
    .short = 《个人信息保护法》
source-civil-code = 《民法典》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
