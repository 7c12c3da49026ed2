# 劳动保障机关的拖欠农民工工资名单：读者看到的全部文字。
# 逻辑在rules/wage-arrears/pack.toml；那里的每个id在这里有对应的文字。

title = 拖欠农民工工资失信联合惩戒对象名单
    .short = 拖欠农民工工资
about = 用人单位被责令限期支付农民工工资而逾期不付、情节又严重的，人社部门把它列入这份名单。单位的法定代表人或主要负责人、直接负责的主管人员和其他直接责任人员一并列入。列入期限为三年。付清工资、自改正之日起在名单上满六个月并作出书面信用承诺的，用人单位可以申请提前移出；与它一并列入的人也随之离开名单。
keeper = 人社部门
look-for = 文书是人力资源和社会保障局（人社局）的列入决定书。网站上写作“拖欠农民工工资失信联合惩戒对象名单”，常简称欠薪“黑名单”；2022年以前叫拖欠农民工工资“黑名单”。

actor-person = 被列入的人
actor-third-party = 用人单位
actor-authority = 人社部门
actor-court = 复议机关或法院

## 问题分组

group-listing = 关于列入决定，知道些什么？
group-payment = 工资付了吗？列入之后又发生了什么？
group-application = 为提前移出，已经走了下面哪些步骤？
group-validity = 这次列入对吗？它的依据有没有被撤销？
group-dates = 下面这些日期，知道哪些？
group-old-list = 关于2022年以前的列入，知道些什么？
group-afterwards = 关于列入的结束，知道些什么？

## 事实

fact-decided_on = 人社部门是哪一天作出列入决定的？
    .name = 列入决定
    .help = 列入决定书上的日期，不是送达的日期，也不是网站显示的日期。只知道年月或年份，也可以回答。
    .why = 三年自作出列入决定之日起算（2021年《办法》第11条）。这个日期也说明适用2017年的文本还是2021年的文本。

fact-who = 名单上的当事人是什么身份？
    .name = 被列入的是谁
    .help = 决定书写明用人单位，同时写明它的法定代表人或主要负责人，以及直接负责的主管人员和其他直接责任人员。个体工商户既是用人单位，又是个人。
    .why = 只有用人单位可以申请提前移出；其他人随它一起离开名单（2021年《办法》第5条、第12条、第14条第3款）。出行限制针对个人。
fact-who-responsible-person = 作为法定代表人、主要负责人或直接责任人员被列入
fact-who-sole-trader = 作为用人单位被列入，同时是个人（例如个体工商户）
fact-who-entity = 用人单位本身，是公司或其他组织

fact-corrected = 用人单位是否已改正拖欠工资的行为？
    .name = 拖欠工资的改正
    .help = 拖欠的工资付清了，才算改正。可以看收据、银行记录或劳动保障监察的文书。只付一部分不够。改正也可能发生在列入决定之前。
    .why = 提前移出的六个月从改正起算（2021年《办法》第12条）。按2017年的文本，据报道，一年之内是否付清决定列入是否结束。
    .step = 用人单位付清全部拖欠的工资

fact-pledged = 用人单位是否已书面承诺不再拖欠农民工工资？
    .name = 书面信用承诺
    .help = 文本要求作出不再拖欠农民工工资的书面信用承诺。
    .why = 没有承诺就没有提前移出，只有承诺也不够（2021年《办法》第12条第1款第3项、第14条第1款）。
    .step = 用人单位作出书面信用承诺

fact-relapsed = 列入期间，用人单位是否又拖欠农民工工资？
    .name = 再次拖欠工资
    .help = 指列入期间新的违法行为。任何新的拖欠都算，数额较小的也算。
    .why = 有这种情况就不能提前移出（2021年《办法》第13条第1款第1项）。按2017年的文本，据报道，它使列入期限延长。

fact-criminal = 是否有涉及拒不支付劳动报酬的刑事程序？
    .name = 刑事程序
    .help = 罪名是拒不支付劳动报酬罪。“正在进行”是指：有犯罪嫌疑，程序尚未结束。
    .why = 刑事程序正在进行，或者已被追究刑事责任，都不能提前移出（2021年《办法》第13条第1款第2项）。
fact-criminal-none = 没有
fact-criminal-pending = 有，正在进行
fact-criminal-held-liable = 有，已有人被追究刑事责任

fact-applied = 人社部门是否已收到用人单位提前移出的申请？
    .name = 收到提前移出的申请
    .help = 书面申请，附已改正拖欠工资行为的证据和信用承诺。请填人社部门收到的日期。
    .why = 人社部门自收到之日起有十五个工作日（2021年《办法》第14条）。
    .step = 用人单位申请提前移出

fact-granted = 人社部门是否已决定提前移出？
    .name = 提前移出的决定
    .help = 人社部门作出决定书。它对与用人单位一并列入的所有人都有效。
    .why = 此后，人社部门有十个工作日把姓名和名称移出（2021年《办法》第17条第1款第2项）。
    .step = 人社部门决定提前移出

fact-refusal_served = 不予提前移出的决定是否已送达？
    .name = 不予提前移出决定的送达
    .help = 不予提前移出的，应当说明理由。
    .why = 对它可以申请行政复议，也可以提起行政诉讼，各有期限（2021年《办法》第14条第2款、第18条）。
    .step = 不予提前移出的决定送达

fact-restored = 提前移出是否被撤销，因而恢复了列入状态？
    .name = 因隐瞒真实情况或材料虚假而恢复列入
    .help = 用人单位故意隐瞒真实情况或提供虚假资料，情节严重的，人社部门撤销提前移出决定，恢复列入状态。
    .why = 这时列入的起止时间重新计算（2021年《办法》第15条）。

fact-restored_on = 提前移出是哪一天被撤销的？
    .name = 提前移出的撤销
    .help = 撤销提前移出决定、恢复列入状态的决定上的日期。
    .why = 新的三年从这一天起算，除非选择另一种读法（2021年《办法》第15条）。

fact-circumstances = 作出列入决定时，是否有下面的情况？
    .name = 列入决定时的情况
    .help = 符合的都选，也可以一项都不选。情节严重是指以下两者之一：拖欠数额达到拒不支付劳动报酬罪的数额标准（由各省确定）；或者因拖欠引发群体性事件、极端事件，造成严重不良社会影响。
    .why = 《办法》只列入被责令限期支付而逾期未付、并有两种严重事由之一的；除用人单位外，只列入其法定代表人或主要负责人和直接责任人员（2021年《办法》第5条）。
fact-circumstances-no-order = 没有被责令限期支付
fact-circumstances-paid-in-time = 已在责令的期限内全部付清
fact-circumstances-not-grave = 两种严重事由都没有
fact-circumstances-not-responsible = 既不是法定代表人或主要负责人，也不是直接责任人员

fact-order_annulled = 列入所依据的责令限期支付文书是否已被撤销？
    .name = 责令限期支付文书的撤销
    .help = 责令限期支付工资文书可以由上级机关在行政复议中撤销，也可以由法院撤销。
    .why = 这时人社部门应当撤销列入决定（2021年《办法》第16条）。
    .step = 责令限期支付文书被撤销

fact-data_found_wrong = 人社部门是否已认定这次列入依据的是错误信息？
    .name = 认定列入依据的是错误信息
    .help = 例如同名的另一个人，或者并不存在的责令限期支付文书。只是某个细节有误的，也应当更正，但列入仍然保留；这时请答“尚未”。
    .why = 处理个人信息的一方应当及时核实、更正（《个人信息保护法》第46条）。
    .step = 人社部门认定这次列入依据的是错误信息

fact-listing_annulled = 列入决定本身是否已被撤销？
    .name = 列入决定的撤销
    .help = 由人社部门自己撤销，或者经行政复议、行政诉讼撤销（列入决定被依法撤销）。
    .why = 应当在十个工作日内把姓名和名称移出（2021年《办法》第17条第1款第3项）。
    .step = 列入决定被撤销

fact-decision_served = 列入决定是哪一天送达的？
    .name = 列入决定的送达
    .help = 当事人收到决定的日期，或者以其他方式知道它的日期。
    .why = 行政复议和行政诉讼的期限从知道决定起算。

fact-order_deadline = 责令限期支付文书上，支付的最后一天是哪一天？
    .name = 责令支付的最后一天
    .help = 责令限期支付工资文书写明一个日期。
    .why = 列入决定应当在这一天之后二十个工作日内作出，经批准为四十个工作日内（2021年《办法》第8条第1款）。

fact-notice_received = 拟列入的告知是哪一天收到的？
    .name = 拟列入的告知
    .help = 作出决定之前，人社部门应当告知当事人列入的事由、依据和当事人的权利。
    .why = 自收到告知起有五个工作日可以提出异议（2021年《办法》第6条）。

fact-objected = 人社部门是否已收到对拟列入的异议？
    .name = 对拟列入的异议
    .help = 请填人社部门收到的日期。
    .why = 人社部门有五个工作日核实并告知结果（2021年《办法》第6条第2款）。
    .step = 当事人对拟列入提出异议

fact-listed_before = 用人单位以前是否上过这份名单，又被移出？
    .name = 以前的列入
    .help = 只对2022年以前作出的列入决定有意义。
    .why = 按2017年的文本，据报道，首次列入期限为一年，再次列入为两年。

fact-deleted = 是否已从名单上移出？
    .name = 从名单移出
    .help = 只有现在不在名单上才算。提前移出后来又被撤销的，列入已恢复：请答“尚未”。
    .why = 列入带来的后果随实际移出而结束。
    .step = 人社部门把这次列入移出名单

## 未决的法律问题

reading-transition = 列入决定在2022年以前作出。现在是否适用2021年的文本？该文本没有关于以前列入的规定。
reading-transition-old-text = 以前的列入继续适用旧文本
reading-transition-new-text = 以前的列入也适用2021年的文本

reading-first-day = 三年和六个月的起算当天，本身算不算在内？
reading-first-day-not-counted = 不算在内
reading-first-day-counted = 算在内

reading-full-months = 在名单上满六个月：用人单位在六个月的最后一天就可以申请，还是要到第二天？
reading-full-months-next-day = 要到第二天
reading-full-months-same-day = 最后一天就可以

reading-term-end-rolls = 三年的最后一天是休息日的，列入是否延续到下一个工作日？
reading-term-end-rolls-no = 否，三年到期就结束
reading-term-end-rolls-yes = 是，与办理事项的期限一样

reading-restart = 隐瞒真实情况或材料虚假的，列入的起止时间重新计算。从哪一天起算？
reading-restart-from-restoration = 从恢复列入之日起三年
reading-restart-another-day = 从别的某一天起；文本没有写明

reading-joint-measures-end = 其他机关的措施什么时候结束？文本只说：按照规定。
reading-joint-measures-end-with-the-entry = 移出名单时结束
reading-joint-measures-end-each-keeper-says = 采取措施的机关宣布结束时结束

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 是，算工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

reading-days-after-second-term = 2017年文本下的再次列入：移出的二十个工作日是否也适用？没有报道这样说。
reading-days-after-second-term-twenty = 适用，二十个工作日
reading-days-after-second-term-not-said = 天数不明

## 定义

define-new_text = 适用2021年的文本
define-old_text = 适用2017年的文本
define-removal_days = 移出名单的时限
define-decision_days = 对申请作出决定的时限
define-term_start = 三年的起点
define-term_counted = 从起点起三年
define-term_end = 三年届满
define-six_months_start = 拖欠工资的行为已改正，且已列入
define-six_months_end = 自改正之日起在名单上六个月
define-six_months_full = 六个月已满
define-grant = 人社部门决定提前移出
define-early_conditions = 提前移出的条件已具备
define-removal_due = 移出名单的最后一天
define-first_term_end = 首次列入的一年届满（据报道）
define-corrected_in_time = 拖欠工资的行为在一年内已改正
define-two_years_added = 延长两年：一年内没有付清，或者有新的拖欠（据报道）
define-extended_end = 一年加延长的两年届满（据报道）
define-second_term_end = 再次列入的两年届满（据报道）
define-individual = 被列入的是个人
define-on_the_list = 已列入，且2019年《条例》已施行
define-joint_end = 其他机关的措施结束

## 离开名单的途径

path-expiry = 三年期满
    .what = 列入期限自作出列入决定起三年。期满后，人社部门应当在十个工作日内把全部姓名和名称移出并停止公开。不需要谁申请，文本也没有把支付作为条件。对劳动者的欠款仍然存在。
path-early-removal = 用人单位可以申请提前移出
    .what = 用人单位要同时具备三项：已改正拖欠工资的行为，自改正之日起在名单上满六个月，作出书面信用承诺。然后可以向作出列入决定的人社部门申请。人社部门核实，在十五个工作日内作出决定，不予移出的应当说明理由。这是申请的权利，不保证一定获准。
path-early-removal-granted = 人社部门已决定提前移出
    .what = 作出这样的决定后，应当在十个工作日内把姓名和名称移出。与用人单位一并列入的人，全部随它一起移出。
path-order-annulled = 责令限期支付文书被撤销
    .what = 列入所依据的责令限期支付文书被撤销的，人社部门应当撤销列入决定。这一步文本没有规定天数；撤销之后，是十个工作日。不需要支付、等待或承诺。
path-listing-annulled = 列入决定被撤销
    .what = 责令限期支付文书被撤销之后，或者行政复议、行政诉讼成功之后，就是这种情况。应当在十个工作日内把姓名和名称移出。从一开始就列入错误的，走这条途径，没有等待时间。
path-data-correction = 列入依据的是错误信息
    .what = 个人可以请求人社部门更正、补充关于自己的不准确或不完整的信息。人社部门应当及时核实、更正；没有规定天数，拒绝的应当说明理由，对拒绝可以起诉。毫无真实依据的列入应当由此移出，这是一种解读。不需要等待，也不需要承诺。
path-expiry-2017 = 首次列入的一年期满（2017年文本，据报道）
    .what = 据地方规定转述：已改正拖欠工资的行为、一年内又没有新的拖欠的，人社部门在一年期满后二十个工作日内决定移出，不需要申请。全国文本的这一部分没有读到。
path-expiry-2017-extended = 延长的两年期满（2017年文本，据报道）
    .what = 据一则地方报道：没有改正拖欠工资的行为，或者列入期间有新的拖欠的，一年期满后自动延长两年。延长期满后移出需要什么条件，没有找到。
path-expiry-2017-second = 再次列入的两年期满（2017年文本，据报道）
    .what = 据一项地方规定的报道，移出后再次列入的用人单位，列入两年。期满后移出需要什么条件，没有找到。

## 程序

procedure-early-removal = 提前移出
    .what = 从申请到停止公开。
procedure-early-removal-apply = 用人单位提出申请，附付清工资的证据和信用承诺
procedure-early-removal-decide = 人社部门对申请作出决定，不予移出的说明理由
procedure-early-removal-remove = 人社部门把全部姓名和名称移出，停止公开，并告知其他网站
procedure-early-removal-share-the-removal = 人社部门及时把移出信息共享至信用平台，没有规定天数

procedure-correction = 更正信息
    .what = 针对关于个人的不准确或不完整的信息，随时可以提出。
procedure-correction-ask-correction = 请求人社部门更正或补充个人信息
procedure-correction-sue-if-refused = 请求被拒绝（拒绝应当说明理由）的，提起诉讼

procedure-remedies = 行政复议和行政诉讼
    .what = 针对列入决定，以及不予提前移出的决定。先走哪一种，这里可以自由选择。期限按一般法律的规定。
procedure-remedies-reconsideration = 对列入决定申请行政复议
procedure-remedies-lawsuit = 没有申请行政复议的，对列入决定提起行政诉讼
procedure-remedies-reconsideration-of-refusal = 对不予提前移出的决定申请行政复议
procedure-remedies-lawsuit-about-refusal = 没有申请行政复议的，对不予提前移出的决定提起行政诉讼

procedure-overdue = 应当移出而没有移出
    .what = 《办法》没有为此规定救济途径。按行政复议的一般法律，机关不履行职责的，先申请行政复议，之后才能向法院起诉。
procedure-overdue-ask-reconsideration = 以机关不履行职责为由申请行政复议

procedure-before-the-decision = 列入决定之前
    .what = 告知、异议，以及人社部门作出决定的时限。
procedure-before-the-decision-object = 对拟列入提出异议
procedure-before-the-decision-check-objection = 核实异议并告知结果
procedure-before-the-decision-decide = 作出是否列入的决定
procedure-before-the-decision-decide-with-approval = 情况复杂、经机关负责人批准延长的，作出是否列入的决定

## 后果

effect-publication = 列入信息在人社部门和其他网站上公开
effect-circulation = 列入信息通过信用平台与其他机关共享
effect-subsidies = 政府资金支持方面的限制
effect-procurement-and-bidding = 政府采购和招投标方面的限制
effect-finance = 融资贷款方面的限制
effect-market-access = 市场准入方面的限制
effect-tax-benefits = 税收优惠方面的限制
effect-honours = 评优评先方面的限制
effect-air-travel = 被列入的个人不得乘坐飞机（据报道；《办法》只写交通出行）
effect-high-speed-rail = 被列入的个人不得乘坐火车的高级别席位（据报道；《办法》只写交通出行）

## 移出不能解除的，以及列入期间被禁止的

bar-civil-servant = 被列为失信联合惩戒对象期间，不得录用为公务员
bar-supervisor = 被列为失信联合惩戒对象期间，不得担任监察官

## 说明

note-only-the-employer-applies = 文本只允许用人单位申请提前移出。法定代表人、主要负责人或直接责任人员随它一起离开名单；他们自己的途径，例如离开公司之后，文本里没有。异议、行政复议和行政诉讼，每个被列入的人都可以用。
note-expiry-asks-for-no-payment = 即使分文未付，三年也会届满：文本没有规定条件。工资仍然欠着，新的违法行为可以带来新的列入。
note-might-have-been-spared = 工资在列入决定之前已经付清，承诺也已作出。人社部门当时可以不予列入；但不是必须。它是否事先告知过这种可能（按第6条应当告知），值得问一问。
note-should-not-have-been-listed = 按这些事实，列入的一项条件不具备。可以据此向人社部门提出、申请行政复议或提起行政诉讼；期限见“程序”部分。
note-decided-late = 决定作出的时间，晚于文本给人社部门的二十个工作日（经批准为四十个工作日）。文本没有说明这有什么后果。
note-false-papers = 因故意隐瞒真实情况或提供虚假资料，已恢复列入。起止时间重新计算。文本没有明说从哪一天起。
note-applied-too-early = 申请在名单上的六个月未满之前就已收到。人社部门可以因此不予移出。文本没有规定再次申请的等待时间，所以值得问一问，六个月满之后是否要再申请一次。
note-refused-without-reasons = 不予移出应当说明理由，对它既可以申请行政复议，也可以提起行政诉讼。文本没有规定再次申请的等待时间。
note-no-stay = 行政诉讼本身不停止列入的执行。法院可以裁定停止执行，例如损失难以弥补的。
note-no-transition = 列入在2022年以前。2021年的文本没有关于以前列入的规定，也没有说它取代2017年的文本。
note-two-triggers-2017 = 只从地方规定和报道得知：没有改正拖欠工资的行为，或者列入期间有新的拖欠，两者有其一，首次列入的一年就延长两年。全国文本的这一点没有读到。
note-no-early-removal-2017 = 2017年文本中能读到的部分，没有提前移出。这是在报道里没有看到，不是读到了这样的规定。
note-criminal-apart = 另一件事：拒不支付工资可能构成犯罪。提起公诉前支付的，可以减轻或者免除处罚。有罪判决对任职和从业另有后果，这些后果不随这份名单结束。
note-which-travel-limits = 《办法》只说“依法依规”限制交通出行。据报道，2017年的一份备忘录禁止被列入的个人乘坐飞机和火车的高级别席位。据报道，2018年关于飞机和火车的全国规定没有写明这份名单；但为相关机关商定并公告的其他人群留有余地。
note-remedies-not-told = 值得核对：决定书是否写明可以提出争议、向谁提出、到什么时候为止？没有写明的，期限从知道或者应当知道这些内容起才开始；最迟在知道决定本身后一年结束。不予移出的决定也一样。对行政复议来说，这写在2024年起施行的法律里。
note-credit-china = 这是一种解读：申请也可以通过“信用中国”网站提交，由它转给人社部门。该网站自己的规则是，严重失信名单的信息至少公示一年，而这份名单满六个月就可以移出。两者怎样衔接，没有文本说明。
note-names-of-persons-on-credit-china = “信用中国”原则上不公示个人信息。如果那里显示了姓名，可以提出异议；异议在受理后七个工作日内核查。
note-freshness = 内容有多新：这些文本最近一次核对是2026年11月23日，没有发现2021年《办法》有修改。不能排除以后有变化。

## 对将来的假定

assume-no-other-exclusion = 没有法律、法规或中央政策因其他原因排除提前移出（第13条第1款第3项）

## 来源

source-mohrss-45-2021 = 《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》（人力资源和社会保障部令第45号，2021年）
    .short = 2021年《办法》
source-wages-regulation-2019 = 《保障农民工工资支付条例》（国务院，2019年）
    .short = 2019年《保障农民工工资支付条例》
source-mohrss-16-2017 = 《拖欠农民工工资“黑名单”管理暂行办法》（2017年）
    .short = 2017年《办法》
source-beijing-94-2018 = 北京市实施2017年《办法》的文件（2018年）
    .short = 2018年北京办法
source-qiandongnan-2018 = 黔东南关于名单期限的报道（2018年12月）
    .short = 2018年黔东南报道
source-mou-2017 = 30个部门关于拖欠工资联合惩戒的合作备忘录（2017年11月）
    .short = 2017年30个部门备忘录
source-travel-2018 = 关于限制特定严重失信人乘坐火车和民用航空器的两份意见（2018年）
    .short = 2018年火车和飞机意见
source-credit-repair-2025 = 《信用修复管理办法》（国家发展和改革委员会，2025年）
    .short = 2025年《信用修复管理办法》
source-civil-code = 《民法典》
source-civil-servants-2018 = 《公务员法》（2018年修订）
    .short = 《公务员法》
source-supervisors-2021 = 《监察官法》（2021年）
    .short = 《监察官法》
source-criminal-law = 《刑法》
source-pipl-2021 = 《个人信息保护法》（2021年）
    .short = 《个人信息保护法》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
