# 税务机关的欠税公告：读者看到的全部文字。
# 逻辑在rules/tax-arrears/pack.toml；那里的每个id在这里有对应的文字。

title = 每月的欠税公告
    .short = 欠税公告
act = 撤下这条公告
gone = 公告撤下
was = 公告已撤下
about = 税务机关每月公布没有按时缴税的人：公司、个体工商户和个人。它是债务的公告，不是有期限的黑名单。缴清税款和滞纳金的，下月公告不再列出，不需要申请。严重违法在另一份名单上（重大税收违法失信主体）。
keeper = 税务机关
look-for = 税务局网站或行政执法信息公示平台上标题为“欠税公告”的公告，写有姓名或名称、号码、税种、所属期和金额；或者在它之前，收到载有拟公告内容并要求确认的推送。
actor-higher-court = 税务机关、复议机关或法院

## 问题分组

group-notice = 关于公告，知道些什么？
group-payment = 欠款后来怎么样了？
group-before = 公告之前发生了什么？
group-after = 公告之后发生了什么？

## 事实

fact-subject = 公告的是谁的欠税？
    .name = 公告写明的是谁
    .help = 公告写明公司等组织及其负责人、个体工商户及其业主，以及个人。扣缴义务人和纳税担保人同样对待。
    .why = 公告的内容因此不同（2025年《办法》第5条、第13条）。
fact-subject-individual = 个人
fact-subject-sole-trader = 个体工商户
fact-subject-entity = 公司或其他组织
fact-subject-person-in-charge = 作为公司的法定代表人或负责人被写明的人
fact-subject-withholder-or-guarantor = 扣缴义务人或纳税担保人

fact-published_on = 含有这笔欠税的第一次公告是哪一天公布的？
    .name = 第一次公告
    .help = 欠税在每月的公告中重复出现；这里算第一次。只有拟公告内容的，答“尚未”。只知道年月，也可以回答。
    .why = 这个日期决定适用哪个文本（2025年《办法》第14条）。
    .step = 税务机关公布公告

fact-paid_all = 公告中的税款和滞纳金是否已全部缴清？
    .name = 税款和滞纳金的缴清
    .help = 请填最后一笔缴款的日期。逾期缴纳产生的税款滞纳金也公告，所以只缴税款不够。
    .why = 之后下月公告不再列出（2025年《办法》第8条第1款）。
    .step = 税款和滞纳金全部缴清

fact-secured = 是否已为税款和滞纳金提供担保？
    .name = 为税款和滞纳金提供的担保
    .help = 指税务机关已接受的担保。它不使公告结束。
    .why = 有了它，欠税的人可以出境（《税收征收管理法》第44条）。
    .step = 为税款和滞纳金提供担保

fact-spared = 是否有下列情况之一？
    .name = 不公告的理由
    .help = 符合的都选，也可以一项都不选。它们与破产和清算有关。
    .why = 这时税务机关可以不公告该欠税（2025年《办法》第7条第2款）。
fact-spared-bankruptcy-satisfied = 破产中税务机关已受偿，款项尚未入库
fact-spared-liquidated-and-deregistered = 已依法清算并注销的公司
fact-spared-rest-after-plan = 重整计划或和解协议执行完毕后仍未清偿的部分

fact-debt_gone = 欠税是否以其他方式消失？
    .name = 欠税以其他方式结束
    .help = 例如税务决定被撤销，或者变更后不再欠税。请填生效的日期。
    .why = 下月公告应当跟随这样的变化（2025年《办法》第8条第1款）；该条写的是登记信息变更“等”。
    .step = 税务决定被撤销，或者变更后不再欠税

fact-registration_changed = 如果此人与公司一并被写明：公司是否已登记他人担任该职务？
    .name = 登记他人为负责人
    .help = 新的法定代表人或负责人已登记（登记信息变更）。请填登记的日期。
    .why = 下月公告应当跟随登记信息的变更（2025年《办法》第8条第1款）。
    .step = 公司登记他人为负责人

fact-draft_pushed = 拟公告内容是哪一天推送给纳税人的？
    .name = 拟公告内容的推送
    .help = 以电子方式推送，并要求确认。
    .why = 纳税人有三个工作日确认或提出异议（2025年《办法》第6条）。

fact-objected_before = 纳税人是否对拟公告内容提出过异议？
    .name = 对拟公告内容的异议
    .help = 针对数据或计算的错误，附证明。请填对方收到的日期。
    .why = 税务机关有三个工作日核实并答复（2025年《办法》第6条第2款）。
    .step = 纳税人对拟公告内容提出异议

fact-objected_after = 公告之后是否有人书面提出异议？
    .name = 对公告的书面异议
    .help = 因公告与事实不符，或者公告程序违法，附证明。没有时限。请填对方收到的日期。
    .why = 税务机关有五个工作日核实并答复（2025年《办法》第8条第2款）。
    .step = 纳税人对公告提出书面异议

fact-upheld = 税务机关是否经异议认定这笔欠税不应公告？
    .name = 异议成立
    .help = 应当把结果告知纳税人。如果只是金额或其他细节有误，更正公告，其余保留：答否。
    .why = 之后应当及时更正公告（2025年《办法》第8条第2款）。
    .step = 税务机关认定这笔欠税不应公告

fact-off_the_notice = 这笔欠税是否已不再公告？
    .name = 这笔欠税的公告的结束
    .help = 第一次不再列出它的公告的日期。
    .why = 各项后果都看这一天。
    .step = 税务机关不再公告这笔欠税

## 未决的法律问题

reading-transition = 第一次公告在2026年3月1日以前。2025年的规则适用吗？它对以前的公告没有规定。
reading-transition-new-text = 适用：每月公告按当月施行的规则
reading-transition-old-text = 不适用：这些公告继续适用旧规则

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 是，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 解释中使用的定义

define-paid_under_new_text = 税款和滞纳金已缴清，并且2025年的规则已施行
define-gone_under_new_text = 欠税已消失，并且2025年的规则已施行
define-changed_under_new_text = 已登记他人为负责人，并且2025年的规则已施行
define-draft_under_new_text = 拟公告内容在2026年3月1日或以后推送
define-three_days = 三个工作日
define-five_days = 五个工作日

## 离开公告的途径

path-paid = 税款和滞纳金全部缴清
    .what = 公告中的款项全部缴清后，税务机关在下月公告中更新。不需要任何人申请。没有规定当月的哪一天，所以显示该月的最后一天。
path-debt-gone = 欠税以其他方式消失
    .what = 税务决定被撤销，或者变更后不再欠税的，下月公告应当跟随。该条写的是登记信息变更等，所以这是一种解读。
path-another-person-in-charge = 公司登记他人为负责人
    .what = 公司的公告写明其法定代表人或负责人。登记变更后，下月公告应当跟随。原来那个人的姓名由此去掉，是这里把两条合起来的读法。公司的欠税仍在公告上。
path-objection = 书面异议成立
    .what = 公告之后，纳税人随时可以提出书面异议：因与事实不符，或者公告程序违法。异议成立的，应当及时更正公告。没有规定天数。只是细节有误的，其余保留。
path-spared = 破产或清算：可以不公告
    .what = 在破产和清算的三种情形下，税务机关可以不公告该欠税，但不是必须。

## 程序

procedure-before-the-notice = 公告之前：确认或提出异议
    .what = 税务机关应当先推送拟公告内容。不答复视为同意：然后公告。
procedure-before-the-notice-confirm-or-object = 纳税人在三个工作日内确认拟公告内容，或附证明提出异议
procedure-before-the-notice-check = 税务机关在三个工作日内核实异议并告知结果

procedure-objection = 公告之后：书面异议
    .what = 书面附证明，向公布公告的税务机关提出。没有时限。
procedure-objection-object = 纳税人书面提出异议
procedure-objection-check = 税务机关在五个工作日内核实并告知结果
procedure-objection-correct = 税务机关及时更正公告，没有规定天数

## 公告的后果

effect-publication = 欠税每月公布
effect-tax-grade = 公告与纳税缴费信用联动（如何联动，没有读到）

## 限制

bar-exit-restriction = 税务机关可以请求阻止欠税人或其法定代表人出境（直到税款、滞纳金结清或者提供担保）
bar-tax-debt = 税款本身，以及逐日增加的滞纳金

## 说明

note-no-notice-yet = 还没有公告。途径从公告时开始。公告之前能做什么，见“程序”：对拟公告内容提出异议。及时缴款是另一条途径。
note-not-the-list-of-violations = 两回事：这份公告针对任何金额的欠税，没有期限。重大税收违法失信主体名单针对十一种严重违法，公布三年。
note-late-fees-too = 容易弄错：逾期缴税的，其滞纳金也在公告上。滞纳金也要缴清，姓名才会去掉。
note-no-application-needed = 缴清之后，谁也不需要申请。如果下月公告仍然列出，可以提出书面异议。
note-individuals-are-named = 对个人，公告写明姓名、身份证件的种类和号码、税种、所属期和金额。
note-named-with-the-company = 谁可以提出异议：该条说的是纳税人，这里是公司。与公司一并被写明的人能否以自己的名义提出，没有写明；公司可以替其提出。
note-by-analogy = 对扣缴义务人和纳税担保人，规则参照适用。文本没有再多说。
note-silence-counts-as-agreement = 值得知道：三个工作日内不答复拟公告内容的，就被公告。
note-dispute-about-the-tax = 另一条途径：对税款本身有争议的，必须先缴纳或提供担保，然后可以申请行政复议，之后再起诉（《税收征收管理法》第88条第1款）。
note-exit-is-separate = 另一件事：欠税的人或其法定代表人，出境前应当缴清或者提供担保，否则税务机关可以通知出境管理机关阻止其出境。
note-older-text = 只知道一部分：按旧规则，公司每季度公布，个人每半年公布。关于去掉姓名，旧规则怎么说没有读到；2026年3月1日以前的公告如何处理，也没有规定。
note-freshness = 内容有多新：到2026年夏天前后，没有发现这些规则有变化。不能排除以后有变化。

## 来源

source-arrears-2004 = 《欠税公告办法（试行）》（国家税务总局令第9号，第44号令修正）
    .short = 旧的欠税公告《办法》
source-arrears-2025 = 《欠税公告办法》（国家税务总局令第61号，2025年）
    .short = 2025年欠税公告《办法》
source-tax-law-2015 = 《税收征收管理法》（2015年修正）
    .short = 《税收征收管理法》
source-legislation-2023 = 《立法法》（2023年修正）
    .short = 《立法法》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
