# 注册会计师行业严重失信主体名单：读者看到的全部文字。
# 逻辑在rules/accountants/pack.toml；那里的每个id在这里有对应的文字。

title = 注册会计师行业严重失信主体名单
    .short = 注册会计师和会计师事务所
about = 财政部和省级财政部门把受到重罚或构成犯罪的注册会计师、会计师事务所列入这份名单。列入期限为二年；被吊销证书、执业许可或构成犯罪的，为五年。满一年后可以申请提前移出。有罪判决或证书被吊销，使这个行业关闭得更久，不论这次列入怎样结束。
keeper = 财政部门
look-for = 财政部或省级财政部门（财政厅、财政局）的列入决定书，或其网站上标题为“注册会计师行业严重失信主体名单”的页面。决定书应当写明移出的途径和条件。
actor-higher-court = 财政部门、复议机关或法院

## 问题分组

group-decision = 关于列入决定，知道些什么？
group-again = 第一次列入期间，是否又被列入？
group-early = 提前移出的条件，具备哪些？
group-application = 提前移出的申请，进展如何？
group-errors = 列入或其依据有没有错误？
group-dates = 下面这些日期，知道哪些？
group-bans = 对此人还作出过什么决定？
group-end = 这次列入移出了吗？

## 事实

fact-subject = 被列入的是谁？
    .name = 被列入的是谁
    .help = 事务所的分所按事务所算。未经批准却从事审计业务的，是“其他人”。
    .why = 五年既取决于主体，也取决于事由（2024年《办法》第10条第2款）。
fact-subject-accountant = 注册会计师
fact-subject-firm = 会计师事务所或其分所
fact-subject-other = 其他人

fact-decided_on = 列入决定是哪一天作出的？
    .name = 列入决定
    .help = 列入决定书的日期。常与处罚是同一天。只知道年月或年份，也可以回答。
    .why = 列入期限和一年都从决定起算（2024年《办法》第10条第3款）。

fact-grounds = 列入依据的是八项事由中的哪些？
    .name = 列入的事由
    .help = 决定书应当写明。各项就是第4条的各项。可以选多项。
    .why = 事由决定是二年还是五年（2024年《办法》第10条）。
fact-grounds-accountant-suspended = 第1项：注册会计师被暂停执行业务十二个月
fact-grounds-certificate-revoked = 第2项：注册会计师被吊销注册会计师证书
fact-grounds-accountant-crime = 第3项：注册会计师因违法执业被追究刑事责任
fact-grounds-firm-suspended = 第4项：事务所被暂停经营业务十二个月
fact-grounds-firm-licence-revoked = 第5项：事务所被吊销执业许可
fact-grounds-firm-crime = 第6项：事务所因违法执业被追究刑事责任
fact-grounds-penalty-not-performed = 第7项：逾期拒不履行处罚决定，情节严重
fact-grounds-unlicensed-audit = 第8项：未经批准承办《注册会计师法》第14条规定的注册会计师业务，并受到处罚

fact-listed_again = 第一次列入期间，是否作出了第二次列入决定？
    .name = 第二次列入决定
    .help = 请填日期；没有的，答“尚未”。
    .why = 这时期限合并计算（2024年《办法》第10条第3款）。
    .step = 财政部门再次列入

fact-again_years = 第二次列入带来几年？
    .name = 第二次列入的年数
    .help = 二年或五年。没有第二次列入的，填0。
    .why = 它加到第一个期限上（2024年《办法》第10条第3款）。

fact-duties_done = 处罚决定规定的义务是否已全部履行？
    .name = 处罚决定的履行
    .help = 指自觉履行，并有证明材料。
    .why = 这是提前移出的第一个条件（2024年《办法》第12条第1款第1项）。
    .step = 当事人履行处罚决定规定的全部义务

fact-harm_removed = 危害后果和不良影响是否已消除？
    .name = 危害后果的消除
    .help = 指主动消除危害后果和不良影响，并有证明材料。
    .why = 这是提前移出的第二个条件（2024年《办法》第12条第1款第2项）。
    .step = 当事人消除危害后果和不良影响

fact-measures_over = 法律、法规为此事规定的全部措施，期限是否已届满？
    .name = 法定措施期限的届满
    .help = 例如暂停执业。请填最晚届满的那一项的最后一天，将来的日期也可以。从来没有这类措施的，填列入决定的日期。证书被吊销后不予重新注册的限制，另外问。
    .why = 有一项还没有届满，就不能申请提前移出（2024年《办法》第12条第2款）。
    .step = 最后一项法定措施期限届满

fact-new_penalty = 列入信息公示期间，是否又受到省级财政部门或财政部的行政处罚？
    .name = 新的处罚
    .help = 指财政部或省级财政部门的行政处罚。
    .why = 有这种情况就不能提前移出（2024年《办法》第12条第1款第3项）。

fact-not_repairable = 法律、行政法规或党中央、国务院政策文件是否规定此事不可修复？
    .name = 不可修复的事项
    .help = 要有这样的文件明确规定才算。《办法》本身没有列出任何一种。
    .why = 有这种规定就没有提前移出（2024年《办法》第12条第1款）。

fact-applied = 是否已提交提前移出的申请？
    .name = 提前移出的申请
    .help = 需要申请书、守信承诺、义务已履行和危害已消除的证明，以及事实和理由的说明。请填材料齐全地收到的日期；补正材料的时间不计算在内。
    .why = 没有申请，谁也不会提前移出（2024年《办法》第12条、第13条）。
    .step = 被列入的当事人申请提前移出

fact-accepted = 申请是否已受理？
    .name = 申请的受理
    .help = 受理还不是决定。
    .why = 作出决定的十五个工作日从受理起算（2024年《办法》第13条第3款）。
    .step = 财政部门受理申请

fact-granted = 是否已准予提前移出？
    .name = 提前移出的决定
    .help = 由作出列入决定的财政部门决定。
    .why = 此后财政部门有三个工作日（2024年《办法》第14条）。
    .step = 财政部门决定提前移出

fact-removal_revoked = 提前移出是否因故意隐瞒真实情况、提供虚假资料而被撤销？
    .name = 提前移出的撤销
    .help = 因此又重新公示的，也答“是”。
    .why = 这时列入一直到原来的期限届满，并且不能再次申请提前移出（2024年《办法》第15条）。

fact-basis_fallen = 列入所依据的处罚是否已被停止执行、变更、撤销、确认违法或确认无效？
    .name = 列入所依据的处罚失效
    .help = 由财政部门、经行政复议或由法院作出（停止执行、变更、撤销、确认违法、确认无效）。
    .why = 这时应当撤销列入，并在三个工作日内停止公示（2024年《办法》第16条）。
    .step = 列入所依据的处罚被停止执行、变更或撤销

fact-correction_asked = 是否已申请更正不准确的信息？
    .name = 更正的申请
    .help = 要有证据证明公示的信息不准确。申请没有期限。
    .why = 财政部门有五个工作日核实（2024年《办法》第17条第1款）。
    .step = 当事人附证据向财政部门申请更正

fact-found_inaccurate = 财政部门是否已认定信息不准确？
    .name = 认定信息不准确
    .help = 因申请而认定、自行发现，或者因财政部要求更正而认定。
    .why = 此后财政部门有两个工作日更正（2024年《办法》第17条）。
    .step = 财政部门认定信息不准确

fact-review_won = 复议机关或法院是否已撤销列入决定？
    .name = 列入决定的撤销
    .help = 指行政复议或行政诉讼之后。
    .why = 对列入决定和不予提前移出，都可以申请行政复议或提起行政诉讼（2024年《办法》第18条）。
    .step = 复议机关或法院撤销列入决定

fact-told_on = 当事人是哪一天被告知拟列入的？
    .name = 拟列入的告知
    .help = 告知书写明事实、依据和提出异议的权利。
    .why = 当事人有五个工作日提出异议；不提出的，视为无异议（2024年《办法》第6条第2款）。

fact-objected = 当事人是否对拟列入提出了异议？
    .name = 对拟列入的异议
    .help = 请填财政部门收到的日期。
    .why = 财政部门有五个工作日核实并答复（2024年《办法》第6条第3款）。
    .step = 当事人提出异议

fact-served_on = 列入决定是哪一天送达的？
    .name = 列入决定的送达
    .help = 送达是正式的交付。
    .why = 行政复议和行政诉讼的期限从知道决定起算（《行政复议法》第20条；《行政诉讼法》第46条）。

fact-revoked_on = 证书是哪一天被吊销的？
    .name = 证书的吊销
    .help = 吊销注册会计师证书的处罚决定的日期。
    .why = 自该决定起五年内，不予重新注册（《注册会计师法》）。

fact-convicted_on = 对此人的刑事判决是否已生效？
    .name = 生效的有罪判决
    .help = 判决生效的日期。没有的，答“尚未”。
    .why = 刑事处罚使注册关闭的时间比列入更长（《注册会计师法》）。
    .step = 刑事法院判决此人有罪

fact-punishment_completed = 刑罚是否已执行完毕？
    .name = 刑罚执行完毕
    .help = 刑期届满或罚金全部缴清的日期。
    .why = 五年从这一天起算（《注册会计师法》第10条第2项；2027年起第12条第2项）。
    .step = 刑罚执行完毕

fact-audit_crime = 是不是违反审计规则的故意犯罪？
    .name = 违反审计规则的故意犯罪
    .help = 指关于拒绝出具或保留意见的报告、以及关于虚假报告的规则（2027年起为该法第22条、第23条）。
    .why = 2027年1月1日起，该法因此使这个行业终身关闭（第47条第3款）。

fact-removed = 这次列入是否已移出？
    .name = 移出名单
    .help = 财政部门停止公示的日期。后来又恢复的，答“尚未”。
    .why = 列入的后果看这一天。
    .step = 财政部门移出这次列入

## 未决的法律问题

reading-full-period = 一年、二年或五年什么时候算满？
reading-full-period-next-day = 对应日的第二天：起算当天不计入，期限到对应日结束
reading-full-period-same-day = 对应日当天

reading-several-listings = 第一次列入期间又被列入，期限合并计算。怎样算？
reading-several-listings-added = 相加，从第一次决定起算
reading-several-listings-overlapping = 各从自己的决定起算，以较晚的结束为准

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 这样的日子算工作日，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 这样的日子不算；只有星期一至星期五算

reading-registration-bar = 证书被吊销后五年内不予重新注册。它是不是使提前移出关闭的措施？
reading-registration-bar-counts = 是：它是法律规定的限制，期限还没有届满
reading-registration-bar-does-not-count = 不是：它是注册的条件，不是附在列入上的措施

## 解释中使用的定义

define-five_years = 事由带来五年，不是二年
define-relisted = 有第二次列入
define-first_end = 第一个期限届满
define-added_end = 两个期限相加后的届满
define-last_day = 列入期限的最后一天
define-term_full = 期满
define-one_year_full = 列入已满一年
define-registration_bar_over = 没有不予重新注册的限制挡在前面
define-may_ask_early = 申请提前移出的条件全部具备
define-shut_off = 提前移出已关闭
define-two_days = 两个工作日
define-grant = 财政部门决定提前移出
define-three_days = 三个工作日
define-five_days = 五个工作日
define-fifteen_days = 十五个工作日

## 离开名单的途径

path-expiry = 二年或五年期满
    .what = 期满后，由作出列入决定的财政部门移出、停止公示并解除措施。不需要谁申请。没有规定天数。
path-early-removal = 满一年后申请
    .what = 满一年后，已履行处罚规定的义务并消除危害的，可以申请提前移出。有新的处罚、有未届满的法定措施，或者以前的提前移出被撤销的，这条途径关闭。由财政部门审查决定。
path-granted = 已准予提前移出
    .what = 财政部门决定提前移出后，应当在三个工作日内停止公示。在该决定之前，没有可以依靠的日期。
path-basis-fallen = 列入所依据的处罚失效
    .what = 处罚被停止执行、变更、撤销、确认违法或确认无效的，应当撤销列入，并在三个工作日内停止公示。条文没有说从什么时候起算；这里从处罚失效之日起算。
path-correction = 更正不准确的信息
    .what = 公示的信息不准确的，应当自认定起两个工作日内更正。根本不应列入的，因此撤下列入，这是一种解读；只是细节错误的，只更正细节。
path-review = 复议机关或法院撤销决定
    .what = 对列入决定和不予提前移出，可以申请行政复议或提起行政诉讼。除法律另有规定外，在此期间列入仍然保留。

## 程序

procedure-before-listing = 列入之前提出异议
    .what = 应当事先告知当事人，当事人可以提出异议。不提出的，视为无异议。
procedure-before-listing-object = 当事人自被告知起五个工作日内提出异议
procedure-before-listing-check-objection = 财政部门在五个工作日内核实异议并告知结果

procedure-early-removal = 申请提前移出
    .what = 申请书、承诺、义务已履行和危害已消除的证明。补正材料的时间不计算在内。
procedure-early-removal-apply = 当事人向作出列入决定的财政部门申请
procedure-early-removal-name-gaps = 材料不齐的，财政部门在三个工作日内一次性告知
procedure-early-removal-accept = 财政部门在五个工作日内决定是否受理
procedure-early-removal-decide = 财政部门自受理起十五个工作日内核实并决定，不予移出的说明理由
procedure-early-removal-stop = 财政部门在三个工作日内停止公示并解除措施

procedure-data-correction = 更正不准确的信息
    .what = 有证据证明公示的信息不准确的，随时可以申请更正。
procedure-data-correction-ask = 当事人附证据申请更正
procedure-data-correction-check = 财政部门在五个工作日内核实
procedure-data-correction-correct = 财政部门在两个工作日内更正不准确的信息

procedure-review = 对决定提出争议
    .what = 针对列入决定和不予提前移出。在此期间列入仍然保留（2024年《办法》第7条）。
procedure-review-ask-review = 当事人自知道决定起六十日内申请行政复议
procedure-review-sue = 当事人自知道决定起六个月内向法院起诉

procedure-not-taken-down = 要求履行逾期未办的事
    .what = 应当移出而没有移出的，当事人可以书面要求财政部门移出。两个月内仍不办理的，可以向法院起诉。这是关于机关不履行职责的一般规则；它适用于这种情况，是一种解读。
procedure-not-taken-down-ask-to-stop = 当事人书面要求财政部门撤下列入

## 列入期间的后果

effect-publication = 列入信息在财政部门的网站上公布
effect-circulation = 列入信息转送信用平台和其他机关
effect-inspections = 检查更频繁
effect-no-declaration-procedure = 不能适用简化许可的告知承诺制
effect-honours = 不能获得财政部门的表彰和奖励

## 移出不能解除的

bar-accountant-revoked = 证书被吊销后五年内，不予注册为注册会计师
bar-accountant-convicted = 刑罚执行完毕后五年内，不得担任注册会计师
bar-accountant-for-life = 因违反审计规则的故意犯罪，终身不得担任注册会计师（2027年起施行的法律）

## 说明

note-one-year-is-not-enough = 容易弄错：只满一年并不结束列入。义务、危害、新的处罚，以及每一项未届满的法定措施都要算，而且要有人申请。
note-false-papers = 值得知道：故意隐瞒真实情况、提供虚假资料的，撤销提前移出，列入一直到原来的期限届满，并且不能再次申请提前移出。不会另起新的期限。
note-restored = 按这些事实，列入已恢复，一直到原来的期限届满。提前移出不再可能。
note-no-stay = 行政复议或行政诉讼本身不使列入撤下。
note-grounds-and-subject = 数据之间有矛盾：这项事由属于另一类主体。第10条第2款的五年要求两者相符。值得再看一遍决定书。
note-announced-without-a-day = 文本没有说明：期满应当移出，但没有规定天数。三个工作日只针对提前移出。
note-registration-withdrawn = 另一项后果：受到刑事处罚后，撤销注册会计师的注册。具备注册条件时，可以重新申请。
note-serious-mistakes = 另一项后果：因财务、审计工作的严重错误受到行政处罚后，撤销注册，并自决定起二年内不予注册。列入所依据的处罚是不是因这种错误，由注册会计师协会认定。
note-life-ban-and-older-crimes = 未决的问题：终身禁止自2027年1月1日起施行。它是否也针对此前的有罪判决，读到的内容都没有说。
note-remedies-not-told = 值得核对：决定书是否写明可以提出争议、向谁提出、到什么时候为止？没有写明的，期限从知道或者应当知道这些内容起才开始；最迟在知道决定本身后一年结束。
note-credit-china-copy = 这是一种解读：信用平台按自己的规则显示副本。列入保留多久，由财政部门决定。
note-freshness = 内容有多新：到2026年夏天前后为止，没有发现《办法》有修改。《注册会计师法》自2027年1月1日起有变化。

## 对将来的假定

assume-no-later-listing = 没有后来的列入决定

## 来源

source-mof-2024 = 《注册会计师行业严重失信主体名单管理办法》（财政部，2024年）
    .short = 2024年《办法》
source-cpa-2014 = 《注册会计师法》（2014年修正，到2026年底为止）
    .short = 《注册会计师法》
source-cpa-2026 = 《注册会计师法》（2026年修正，2027年起施行）
    .short = 2026年《注册会计师法》
source-civil-code = 《民法典》
source-review-law-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-law-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
source-credit-repair-2025 = 《信用修复管理办法》（国家发展和改革委员会，2025年）
    .short = 2025年《信用修复管理办法》
