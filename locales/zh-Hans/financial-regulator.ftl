# 国家金融监督管理总局的严重失信主体名单：读者看到的全部文字。
# 逻辑在rules/financial-regulator/pack.toml；那里的每个id在这里有对应的文字。

title = 国家金融监督管理总局的严重失信主体名单（2026年10月起）
    .short = 金融监管部门
about = 国家金融监督管理总局监管银行和保险机构，自2026年10月1日起设立名单，列入受到其处罚、情节特别严重的个人和机构。列入期限为三年。满一年后可以申请提前移出，由监管部门决定。
keeper = 金融监管部门
look-for = 国家金融监督管理总局或其派出机构（监管局、监管分局）的列入严重失信主体名单事先告知书，然后是列入严重失信主体名单决定书，以及其网站上的姓名或名称。证券监管机构、市场监管部门和法院的名单是另外的名单。

## 问题分组

group-listing = 关于列入决定，知道些什么？
group-repair = 此后做了什么？
group-application = 为提前移出，已经走了下面哪些步骤？
group-validity = 有没有决定被撤销？
group-dates = 下面这些日期，知道哪些？
group-afterwards = 关于列入的结束，知道些什么？

## 事实

fact-listed_on = 列入决定是哪一天作出的？
    .name = 列入决定
    .help = 列入名单决定书上的日期。规则自2026年10月1日起施行。只知道年月或年份，也可以回答。
    .why = 三年和一年自列入之日起算（2026年《规定》第16条、第19条）。

fact-grounds = 列入依据的是哪些事由？
    .name = 列入的事由
    .help = 决定书应当写明事由和依据（第11条）。符合的都选；一项都没有的，一项都不选。第5条的行为是：以欺骗、贿赂等手段取得许可；伪造、变造、转让许可证；采取欺诈手段骗取贷款；股东或控制人滥用地位，造成严重危害；非法集资或未经许可从事金融业务；法律规定的其他情形。
    .why = 只有这些事由才导致列入名单（2026年《规定》第4条至第6条）。
fact-grounds-licence-revoked = 法人机构被吊销经营许可证或业务许可证（第4条第1项）
fact-grounds-post-for-life = 被取消或者撤销终身任职资格（第4条第2项）
fact-grounds-banking-for-life = 被禁止从事银行业工作，终身（第4条第3项）
fact-grounds-insurance-for-life = 被禁止进入保险业，终身（第4条第3项）
fact-grounds-heavier-penalty = 因六类行为之一被从重处罚或被限制市场准入（第5条）
fact-grounds-refused-and-enforced = 有能力履行决定而拒不履行，法院裁定强制执行（第6条）

fact-penalty_before_october_2026 = 列入所依据的处罚，是不是在2026年10月1日以前决定的？
    .name = 2026年10月以前的处罚
    .help = 看行政处罚决定书上的日期，不看列入决定书上的日期。
    .why = 规则没有关于以前处罚的条文（2026年《规定》第31条）。

fact-duties_performed = 处罚决定规定的义务是否已履行？
    .name = 处罚义务的履行
    .help = 例如罚款已缴、错误已改正，指自觉履行。
    .why = 这是提前移出的第一个条件（2026年《规定》第19条第1项）。
    .step = 当事人履行处罚决定规定的义务

fact-harm_removed = 危害后果或者不良影响是否已消除？
    .name = 危害后果的消除
    .help = 当事人主动消除危害后果或者不良影响，例如赔偿损失。
    .why = 这是提前移出的第二个条件（2026年《规定》第19条第2项）。
    .step = 当事人消除危害后果或者不良影响

fact-relapsed = 此后是否又出现应当列入这份名单的情形？
    .name = 新的列入情形
    .help = 指《规定》第4条至第6条的情形之一。
    .why = 它使提前移出关闭（2026年《规定》第19条第3项）。

fact-applied = 作出列入的机构是否已收到提前移出的申请？
    .name = 收到提前移出的申请
    .help = 需要申请书、守信承诺书、具备条件的证明材料和联系方式。请填机构收到的日期。
    .why = 该机构有五个工作日决定是否受理（2026年《规定》第20条、第21条）。
    .step = 当事人附守信承诺书和证明材料申请提前移出

fact-gaps_told = 该机构是否告知过材料不齐？
    .name = 补正材料的告知
    .help = 该机构应当在五个工作日内一次性告知全部需要补正的内容。
    .why = 五个工作日内不告知的，自收到申请之日起视为受理（2026年《规定》第21条第2款）。
    .step = 机构告知需要补正的材料

fact-accepted = 该机构是否已受理申请？
    .name = 申请的受理
    .help = 受理通知。
    .why = 作出决定的二十个工作日从受理起算（2026年《规定》第22条第1款）。
    .step = 机构受理申请

fact-granted = 该机构是否已准予提前移出？
    .name = 准予提前移出
    .help = 决定写的是“准予提前移出”。
    .why = 此后该机构有五个工作日移出（2026年《规定》第23条）。
    .step = 机构准予提前移出

fact-basis_annulled = 列入所依据的处罚是否已被撤销或确认无效？
    .name = 处罚的撤销
    .help = 例如行政复议或行政诉讼之后（撤销、确认无效）。
    .why = 这时该机构应当撤销列入（2026年《规定》第17条）。
    .step = 列入所依据的处罚被撤销或确认无效

fact-keeper_told = 作出列入的机构是否已被告知此事？
    .name = 机构获知处罚被撤销
    .help = 只有处罚由另一机关撤销时才有意义。
    .why = 条文没有说十个工作日从什么时候起算（2026年《规定》第17条）。
    .step = 机构被告知处罚已撤销

fact-listing_set_aside = 列入决定本身是否已被撤销？
    .name = 列入决定的撤销
    .help = 经行政复议或由法院撤销。
    .why = 决定书应当写明救济途径（2026年《规定》第11条第5项）。
    .step = 列入决定经复议或诉讼被撤销

fact-notice_received = 当事人是哪一天收到事先告知书的？
    .name = 收到事先告知书
    .help = 文书的名称是事先告知书。
    .why = 可以在十个工作日内提交书面陈述、申辩（2026年《规定》第9条）。

fact-statement_received = 该机构是否已收到当事人的陈述、申辩？
    .name = 收到陈述申辩
    .help = 附证据的陈述、申辩书。
    .why = 该机构有二十个工作日（情况复杂的四十个）核实并答复（2026年《规定》第10条）。
    .step = 当事人提交陈述、申辩书

fact-decision_served = 列入决定是哪一天送达的？
    .name = 列入决定的送达
    .help = 送达回证上的日期。
    .why = 行政复议和行政诉讼的期限从此时起算。

fact-published_on = 列入信息是哪一天在监管部门的网站上出现的？
    .name = 首次公布
    .help = 网站上显示的日期。
    .why = 按一种读法，三年从这一天起算（2026年《规定》第13条、第16条）。

fact-deleted = 这次列入是否已移出？
    .name = 移出名单
    .help = 不论什么原因，实际上已不在名单上。
    .why = 列入带来的后果随之结束。

fact-restored = 提前移出是否因隐瞒真实情况或材料虚假而被撤销？
    .name = 提前移出的撤销
    .help = 该机构发现故意隐瞒真实情况、提供虚假资料，情节严重，恢复列入。
    .why = 这时移出名单所需期间重新起算（2026年《规定》第24条）。

fact-restored_on = 是哪一天恢复列入的？
    .name = 恢复列入
    .help = 撤销提前移出的决定上的日期。
    .why = 时间重新起算；这里从这一天起（2026年《规定》第24条）。

## 未决的法律问题

reading-listing-day = 三年从哪一天起算？条文写的是自列入之日起。
    .name = 列入之日
reading-listing-day-decision = 从列入决定起
reading-listing-day-publication = 从网站公布起
reading-first-day = 列入当天，本身算不算在内？
    .name = 起算当天算不算
reading-first-day-not-counted = 不算在内
reading-first-day-counted = 算：条文写的是自列入之日起
reading-full-year = 一年什么时候算满？
    .name = 一年什么时候满
reading-full-year-next-day = 最后一天过完时，所以从第二天起可以申请
reading-full-year-same-day = 最后一天当天
reading-annulment-anchor = 处罚被撤销：十个工作日从什么时候起算？
    .name = 撤销后十个工作日的起点
reading-annulment-anchor-annulment = 从撤销起
reading-annulment-anchor-told = 从作出列入的机构被告知之日起
reading-restart = 提前移出被撤销，时间重新起算。从什么时候起？
    .name = 材料虚假后的新起点
reading-restart-from-restoration = 从恢复列入之日起
reading-restart-another-day = 从别的某一天起
reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？
    .name = 调休上班日
reading-makeup-days-counted = 是，算工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定义

define-listing_start = 列入之日
define-term_start = 期限起算的日期
define-term_end = 满三年
define-year_end = 满一年
define-year_full = 从这时起可以申请提前移出
define-ten_days = 十个工作日
define-five_days = 五个工作日
define-twenty_days = 二十个工作日
define-forty_days = 二十个工作日，情况复杂的再加二十个
define-silence = 五个工作日已过，没有答复
define-ready_to_apply = 满一年，义务已履行，危害已消除
define-should_be_off = 移出名单的最后一天
define-for_life = 处罚是终身禁止

## 离开名单的途径

path-expiry = 三年期满
    .what = 自列入起满三年，作出列入的机构应当在十个工作日内移出并解除措施。不需要谁申请，也不需要为此付款。处罚规定的终身禁止继续有效。
path-early-removal = 满一年后提前移出
    .what = 满一年后，处罚的义务已履行、危害已消除、没有新的情形的，个人或机构可以附守信承诺书和证明材料申请。是否准予由该机构决定；不准予的应当说明理由。
path-early-removal-granted = 已准予提前移出
    .what = 准予提前移出后，该机构应当在五个工作日内移出并解除措施。
path-basis-annulled = 列入所依据的处罚被撤销
    .what = 列入所依据的处罚或其他决定被撤销或确认无效的，该机构应当在十个工作日内撤销列入。随时可能发生，不需要承诺。
path-listing-set-aside = 列入决定被撤销
    .what = 列入决定书应当写明救济途径。决定违法的，复议机关或法院予以撤销；是否违法由它们认定。《规定》没有自己的纠错途径。

## 程序

procedure-before-the-decision = 列入决定之前
    .what = 该机构应当事先告知。逾期不提出的，视为放弃陈述、申辩的权利。
procedure-before-the-decision-statement = 当事人自收到告知书起十个工作日内提交书面陈述、申辩和证据
procedure-before-the-decision-check-the-statement = 该机构在二十个工作日内核实并答复
procedure-before-the-decision-check-a-complex-statement = 情况复杂的，最多可以再延长二十个工作日
procedure-early-removal = 申请提前移出
    .what = 向作出列入的机构申请。
procedure-early-removal-apply = 当事人申请，附守信承诺书、证明材料和联系方式
procedure-early-removal-accept = 该机构在五个工作日内受理或告知补正，不告知的，自收到申请之日起视为受理
procedure-early-removal-decide = 该机构自受理起二十个工作日内决定
procedure-early-removal-decide-a-complex-case = 情况复杂的，最多可以再延长二十个工作日
procedure-early-removal-remove = 准予后，该机构在五个工作日内移出
procedure-review = 对列入决定提出争议
    .what = 按行政复议和行政诉讼的一般法律。特别法律可以规定不同的期限。
procedure-review-ask-reconsideration = 当事人在六十日内申请行政复议
procedure-review-sue = 或者当事人在六个月内提起行政诉讼

procedure-not-acted = 应当移出而没有移出
    .what = 按行政诉讼的一般法律。由法院裁判。
procedure-not-acted-ask = 当事人书面要求该机构移出
procedure-not-acted-sue = 提出要求后两个月内仍不办理的，当事人可以向法院起诉

## 后果

effect-publication = 列入信息在监管部门的网站上显示
effect-circulation = 列入信息与国家信用信息平台共享
effect-approvals-and-qualifications = 审批许可和资格时，可以作为重要考量
effect-procurement-and-bidding = 政府采购和招投标时，可以作为重要考量
effect-inspections = 监管部门可以增加检查
effect-no-approval-on-a-pledge = 监管部门可以不适用告知承诺制的快速审批
effect-finance = 银行和保险机构放贷、投资或承保时，可以参考

## 移出不能解除的

bar-bank-work = 处罚决定规定的，终身不得担任银行职务或从事银行业工作
bar-insurance-work = 处罚决定规定的，终身不得进入保险业

## 说明

note-ban-outlives-the-list = 两件不同的事：列入在三年后或更早结束，但导致列入的终身禁止继续有效，直到处罚本身被撤销。《规定》没有说正在生效的禁止会妨碍提前移出。
note-no-ground-met = 按这些事实，第4条至第6条的事由一项也没有。可以对列入决定提出争议；决定书应当写明事由。
note-heavier-penalty-conditions = 需要核对：第5条要求的不只是违法。要有它列出的一类行为，要有明确的从重处罚，或者限制市场准入、责令转让股权、撤销许可，还要严重破坏公平竞争秩序和社会正常秩序。
note-penalty-before-october = 未决的一点：《规定》自2026年10月1日起施行，没有关于以前决定的处罚的条文。这样的处罚能否导致列入，没有说明。可以在陈述、申辩或者复议、诉讼中提出。
note-performance-alone-is-not-enough = 容易弄错：履行处罚本身不结束列入。提前移出需要满一年、危害已消除、没有新的情形、有申请、有决定。
note-silence-is-acceptance = 该机构五个工作日内没有答复，所以自收到申请之日起视为受理，二十个工作日也从那时起算。
note-false-papers = 为提前移出故意隐瞒真实情况或提供虚假资料，情节严重的，恢复列入，时间重新起算。条文没有说从哪一天起，也没有说再过一年能否再次申请。
note-provincial-consent = 值得核对：地市级及以下机构列入和移出，都要经省级机构同意。
note-measures-are-possible = 这些措施是监管部门可以采取的，银行可以参考列入信息；《规定》并不命令采取。没有出行限制。
note-remedies-not-told = 值得核对：决定书是否写明可以提出争议、向谁提出、到什么时候为止？没有写明的，期限从知道或者应当知道这些内容起才开始；最迟在知道决定本身后一年结束。
note-freshness = 内容有多新：文本在2026年11月核对，当时施行只有几个星期。它叫“试行”，实践还不知道。

## 对将来的假定

assume-not-listed-again = 没有新的列入决定

## 来源

source-nfra-3-2026 = 《国家金融监督管理总局关于严重失信主体名单管理的规定（试行）》（2026年）
    .short = 2026年《规定》
source-civil-code = 《民法典》
    .short = 《民法典》
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-administrative-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
source-banks-2015 = 《商业银行法》（2015年修正）
    .short = 《商业银行法》
source-bank-supervision-2006 = 《银行业监督管理法》（2006年修正）
    .short = 《银行业监督管理法》
source-insurance-2015 = 《保险法》（2015年修正）
    .short = 《保险法》
