# 经营异常名录：读者看到的全部文字。
# 逻辑在rules/abnormal-operations/pack.toml；那里的每个id在这里有对应的文字。

title = 经营异常名录
    .short = 经营异常
about = 企业、个体工商户和农民专业合作社没有报送年度报告、不理会要求公示信息的责令、提供虚假信息、没有变更被要求更改的名称，或者在登记的地址联系不上的，由市场监督管理局列入这份名录。列入没有自己的终点：要到问题纠正并申请移出为止，不论多久。没有最短期限。
keeper = 市场监督管理部门
look-for = 列入经营异常名录决定书；或者在国家企业信用信息公示系统网站（gsxt.gov.cn）上，“列入经营异常名录信息”一栏。2025年以前的个体工商户：“标记为经营异常状态”。

actor-authority = 市场监督管理部门
actor-court = 受理破产的法院

## 问题分组

group-listing = 关于这次列入，知道些什么？
group-removal = 问题是否已纠正，是否申请过移出？
group-objection = 是否对列入提出过异议或争议？
group-firm = 经营主体后来怎么样了？
group-afterwards = 关于列入的结束，知道些什么？

## 事实

fact-business = 被列入的是哪一类经营主体？
    .name = 经营主体的类别
    .help = 登记信息上写着：企业（公司或其他企业）、个体工商户，或农民专业合作社。
    .why = 各有自己的《办法》；对个体工商户，未报年度报告的公示满一年即结束。
fact-business-company = 公司或其他企业
fact-business-sole-trader = 个体工商户
fact-business-cooperative = 农民专业合作社

fact-listed_on = 列入决定是哪一天作出的？
    .name = 列入决定
    .help = 显示为“列入日期”的日期。只知道年月或年份，也可以回答。
    .why = 它决定适用哪个文本；按旧文本，还决定是否已满三年（2014年《办法》第10条）。

fact-ground = 因什么事由被列入？
    .name = 列入的事由
    .help = 列入事由写在列入信息旁边。有多次列入的，一次看一个。
    .why = 事由说明什么必须纠正，以及机关的期限从何时起算（第107号令第12条、第16条）。
fact-ground-no-report = 未按照规定期限公示年度报告
fact-ground-order-ignored = 未在责令的期限内公示有关企业信息
fact-ground-false-information = 公示信息隐瞒真实情况、弄虚作假
fact-ground-name-not-changed = 被要求更改名称而未办理企业名称变更登记
fact-ground-unreachable = 通过登记的住所或者经营场所无法联系
fact-ground-other = 其他违法行为

fact-published_on = 这次列入首次公示是哪一天？
    .name = 列入的首次公示
    .help = 国家企业信用信息公示系统上显示的日期。
    .why = 提出异议的三十日由此起算（2025年《办法》第15条）。
    .step = 列入信息向社会公示

fact-cured = 导致列入的问题是否已纠正？
    .name = 问题的纠正
    .help = 视事由而定：补报并公示未报的年度报告；公示被责令公示的信息；更正虚假信息；登记新的名称；登记新的地址，或者证明可以重新取得联系；其他违法行为已经纠正。请填全部做完的日期。
    .why = 除此之外，没有别的能打开移出（第107号令第12条；2025年《办法》第11条至第14条）。
    .step = 导致列入的问题得到纠正

fact-applied = 是否申请过移出？
    .name = 移出申请
    .help = 机关收到申请的日期，书面提出或经信用修复全国统一平台提出都可以。
    .why = 机关的期限从申请或受理起算（第107号令第14条、第16条）。
    .step = 申请移出

fact-accepted = 申请是哪一天受理的？
    .name = 申请的受理
    .help = 机关受理的日期。2025年12月25日起的申请需要这个日期。
    .why = 作出决定的两个工作日从受理起算（第107号令第16条第1款）。
    .step = 申请被受理

fact-verified = 机关是哪一天查实问题已纠正的？
    .name = 查实问题已纠正
    .help = 涉及地址的，机关常常上门或寄信查实、核实。未报年度报告的，不需要这个日期。
    .why = 涉及地址的，以及按旧文本涉及名称或虚假信息的，期限从查实起算（第107号令第16条第1款；2025年《办法》第13条、第14条）。
    .step = 机关查实问题已纠正

fact-decided = 机关是否已决定移出？
    .name = 移出的决定
    .help = 移出决定，写有日期和事由。
    .why = 自此机关有三个工作日处理数据（第107号令第17条）。
    .step = 机关决定移出

fact-interest_refusal = 机关是否以移出可能危害国家安全或公共利益为由不予修复？
    .name = 因公共利益不予修复
    .help = 不予修复的决定应当写明这个理由：可能危害国家安全、社会公共利益。
    .why = 这种情况不予信用修复（第107号令第18条）。

fact-fraud = 机关是否认定，在申请移出时故意隐瞒真实情况、弄虚作假？
    .name = 认定材料虚假
    .help = 指因此不予信用修复，或者撤销已准予的移出。它不同于可能导致列入的那些虚假企业信息。
    .why = 三年内不能申请信用修复（第107号令第23条）。
fact-fraud-none = 没有
fact-fraud-refused = 有，机关不予信用修复
fact-fraud-revoked = 有，机关撤销了已准予的移出

fact-fraud_decided_on = 不予修复或撤销是哪一天作出的？
    .name = 因材料虚假不予修复或撤销
    .help = 决定的日期。没有的，答“不知道”。
    .why = 三年从该决定起算（第107号令第23条第2款）。

fact-objected = 经营主体是否对列入提出过书面异议？
    .name = 对列入的书面异议
    .help = 附证据向作出列入的机关提出。请填机关收到的日期。
    .why = 应当在公示之日起三十日内提出（2025年《办法》第15条第1款）。
    .step = 经营主体附证据提出书面异议

fact-objection_accepted = 异议是哪一天受理的？
    .name = 异议的受理
    .help = 机关在五个工作日内决定是否受理异议。
    .why = 之后它有二十个工作日核实（2025年《办法》第15条第1款）。
    .step = 异议被受理

fact-error_found = 机关是否已认定列入是错误的？
    .name = 认定列入错误
    .help = 例如年度报告已经报送，或者弄错了企业。
    .why = 对异议核实发现错误的，机关应当自查实起五个工作日内更正（2025年《办法》第15条第2款）。
    .step = 机关认定列入是错误的

fact-decision_known = 经营主体是哪一天知道列入决定的？
    .name = 知道列入决定的日期
    .help = 送达的日期，或者看到列入信息的日期。
    .why = 申请行政复议或起诉的期限由此起算（《行政复议法》第20条；《行政诉讼法》第46条）。

fact-listing_annulled = 列入决定是否已被撤销？
    .name = 列入决定被撤销
    .help = 由机关自己、经行政复议或由法院撤销，都算。
    .why = 被撤销的决定不能再支持列入（2025年《办法》第16条）。
    .step = 列入决定被撤销

fact-deregistered = 经营主体是否已依法注销？
    .name = 经营主体的依法注销
    .help = 指依法注销登记。在名录上时，不能办理简易注销。
    .why = 注销后，经营主体移出名录（第107号令第20条第1款）。
    .step = 经营主体依法注销

fact-plan_approved = 法院是否已在破产程序中批准计划或认可和解协议？
    .name = 计划或和解协议的批准
    .help = 指批准重整计划或认可和解协议的裁定。
    .why = 在计划执行期间，机关可以暂时屏蔽列入信息（第107号令第22条第1款）。
    .step = 法院批准计划或认可和解协议

fact-relief_asked = 是否已凭该裁定申请临时信用修复？
    .name = 临时信用修复申请
    .help = 市场监督管理部门收到申请的日期。
    .why = 七个工作日由此起算（第107号令第22条第1款）。
    .step = 申请临时信用修复

fact-plan_completed = 法院是否已确认计划或和解协议执行完毕？
    .name = 计划或和解协议的执行完毕
    .help = 指确认执行完毕的裁定书。
    .why = 凭此裁定，经营主体可以申请信用修复（第107号令第22条第2款）。
    .step = 法院确认计划执行完毕

fact-repair_asked_after_plan = 是否已凭这第二份裁定申请信用修复？
    .name = 计划执行完毕后的信用修复申请
    .help = 向登记地市场监督管理部门提出。
    .why = 计划执行完毕后的信用修复依申请办理（第107号令第22条第2款）。
    .step = 经营主体凭执行完毕的裁定申请信用修复

fact-deleted = 列入是否实际上已移出名录？
    .name = 列入的移出
    .help = 显示为“移出日期”的日期。如果移出后又恢复，答“尚未”。
    .why = 随列入而来的后果随它结束。
    .step = 列入被移出

## 未决的法律问题

reading-transition = 列入在2025年3月修订以前，修订对旧的列入没有规定。按哪个文本？
reading-transition-revised-text = 修订后的文本：申请没有时限
reading-transition-old-text = 2014年的文本：企业只能在三年内申请

reading-speed = 第107号令和各《办法》对今天的申请多快决定规定不同。以哪个为准？
reading-speed-order-107 = 第107号令：两个工作日，适用于2025年12月25日起的申请
reading-speed-measures = 各类经营主体的《办法》：五个工作日

reading-check-start = 核实异议的二十个工作日从何时起算？
reading-check-start-acceptance = 从受理起
reading-check-start-receipt = 从收到起

reading-three-years = 申请的三年（2014年文本）届满之日是休息日的，顺延到下一个工作日吗？
reading-three-years-corresponding-day = 不顺延
reading-three-years-rolls = 顺延

reading-false-papers = 材料虚假后三年内不能申请，也适用于这份没有自己期限的名录吗？
reading-false-papers-no-request-for-three-years = 适用，该规则说的是一切信用修复
reading-false-papers-only-records-with-a-period = 不适用，它是为有期限的记录而定的

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 是
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定义

define-put_right_and_asked = 已纠正并且已申请移出
define-asked_before_107 = 在2025年12月25日以前纠正并申请
define-asked_since_107 = 在2025年12月25日或以后纠正并申请
define-three_years_end = 在名录上三年的届满日
define-three_year_window = 申请必须在三年内提出（2014年文本，企业）
define-request_counts = 已纠正并申请；有时限的，在时限之内
define-may_ask_again = 没有正在持续的三年等待期（因材料虚假）
define-request_open = 可以申请移出：事由已纠正，没有使申请关闭的情形
define-due_by_measures_before = 按《办法》作出决定的最后一天，适用于2025年12月25日以前的申请
define-due_by_measures_since = 按《办法》作出决定的最后一天，适用于以后的申请
define-due_by_107 = 按第107号令作出决定的最后一天
define-decision_due = 作出决定的最后一天
define-objection_end = 提出异议的最后一天
define-objected_in_time = 及时提出的异议
define-escalation = 转入严重违法名单的规则取消以前，在名录上已满三年

define-relief_under_107 = 临时信用修复在2025年12月25日或以后申请
define-fraud_under_107 = 因材料虚假的不予修复或撤销在2025年12月25日或以后作出
define-days_2 = 两个工作日
define-days_3 = 三个工作日
define-days_5 = 五个工作日
define-days_7 = 七个工作日
define-days_12 = 两个工作日再加十个工作日
define-days_20 = 二十个工作日

## 离开名录的途径

path-report-filed = 补报年度报告并申请移出
    .what = 补报并公示未报的年度报告后，经营主体申请移出。市场监督管理部门应当在规定的期限内作出决定，并移出名录。
path-information-shown = 公示被责令公示的信息并申请移出
    .what = 按责令公示信息后，经营主体申请移出。市场监督管理部门应当在规定的期限内作出决定。
path-name-changed = 办理名称变更登记
    .what = 新名称登记后，登记机关应当把经营主体移出名录。名称登记的规定不要求申请；提出申请，则使《办法》的期限开始计算。
path-reachable-again = 重新取得联系并申请移出
    .what = 经营主体登记新地址，或者证明在原地址可以联系到，并申请移出。期限从机关核实起算。
path-information-corrected = 更正虚假信息并申请移出
    .what = 更正信息后，经营主体申请移出。对企业，这一事由在2025年取消；旧的列入仍可作为已纠正的其他违法行为移出。
path-other-violation-corrected = 纠正其他违法行为并申请移出
    .what = 对导致列入的任何其他违法行为，纠正之后，第107号令都开放这条途径。
path-decided = 已决定移出
    .what = 机关决定后，有三个工作日处理数据。
path-objection = 及时提出的异议成立
    .what = 自公示起三十日内，经营主体可以附证据提出书面异议。机关查实错误的，应当在五个工作日内更正。
path-correction = 错误随时得到更正
    .what = 三十日之后，错误也应当及时更正，任何人有证据都可以要求更正。条文没有规定天数。
path-review = 列入决定经复议、诉讼等被撤销
    .what = 对列入或不予移出，经营主体可以申请行政复议，也可以提起行政诉讼。决定被撤销的，列入就失去依据。条文没有为这种情况规定天数。
path-deregistered = 经营主体依法注销
    .what = 依法注销后，市场监督管理部门应当把经营主体移出名录。条文没有规定天数。
path-masked = 破产计划执行期间屏蔽列入信息
    .what = 凭法院裁定，经营主体可以申请临时信用修复。机关可以在七个工作日内屏蔽列入信息，或者添加声明。这不是移出：计划失败的，重新公示。
path-plan-completed = 破产计划执行完毕
    .what = 经营主体凭法院关于执行完毕的裁定申请信用修复。问题已纠正的，机关应当停止公示。

## 程序

procedure-removal = 申请移出
    .what = 向登记地市场监督管理部门申请。
procedure-removal-apply = 申请移出，附问题已纠正的证明
procedure-removal-accept = 机关受理申请，或者一次性告知要补正的材料
procedure-removal-decide = 机关决定是否移出
procedure-removal-decide-extended = 情况复杂或需要核实、机关负责人延长十个工作日时的最后一天（第107号令）
procedure-removal-take-down = 机关停止公示
procedure-objection = 对列入提出异议
    .what = 针对本来不该作出的列入。
procedure-objection-object = 附证据提出书面异议
procedure-objection-accept-objection = 机关决定是否受理异议
procedure-objection-check = 机关核实并书面答复
procedure-objection-put-right = 机关更正错误
procedure-challenge = 对决定提出争议
    .what = 向上级机关申请行政复议，或者起诉；先走哪一条都可以。对不予移出，也有同样的途径，期限从不予移出起算。决定书没有告知可以申请复议或起诉、向谁提出、期限多长的，期限从知道或者应当知道这些内容时才起算，但最迟自知道决定本身之日起满一年为止。
procedure-challenge-reconsideration = 申请行政复议
procedure-challenge-lawsuit = 直接提起行政诉讼
procedure-three-years-2014 = 按旧规则在名录上满三年
    .what = 随2024年《条例》修订而取消。
procedure-three-years-2014-reminder = 机关在最后六十日内公告提醒企业
procedure-three-years-2014-moved-on = 机关把企业移入严重违法企业名单
procedure-temporary-masking = 破产中的临时信用修复
    .what = 机关可以办理，但不是必须。
procedure-temporary-masking-ask = 凭法院裁定申请临时信用修复
procedure-temporary-masking-mask = 机关可以最迟在这一天屏蔽列入信息

## 列入带来的后果

effect-publication = 列入信息在全国的信用网站上向所有人公示
effect-procurement-and-bidding = 政府采购和招标投标中的限制或禁止
effect-state-land = 国有土地出让中的限制或禁止
effect-honours = 不授予荣誉，或者少授予荣誉
effect-simple-deregistration = 不能办理简易注销
effect-fraud-decision-shown = 因材料虚假的不予修复或撤销，本身也向社会公示

## 移出不解除的限制

bar-no-new-repair-request = 材料虚假后不得申请信用修复（三年）

## 说明

note-no-end-of-its-own = 这次列入不会自己失效。它要到问题纠正为止；除名称事由外，还要申请移出。没有最短期限，也没有哪种承诺本身就能移出。
note-two-texts = 第107号令给受理两个工作日、决定两个工作日，情况复杂或需要核实的，机关负责人可以再延长十个工作日；企业、个体工商户和合作社的《办法》总共给五个工作日，没有被废止。对2025年12月25日起的申请，除非选择另一种读法，结果按第107号令。同一机关的规定，特别规定和新规定优先（《立法法》第103条）；新的一般规定与旧的特别规定不一致的，由该机关裁决（第106条）。哪一个是特别规定，可以争论。
note-day-of-the-revision = 《办法》在2025年3月18日修订。修订从哪一天起算，没有查到；这里用公布之日。
note-transition-silent = 列入在2025年3月修订以前，修订没有过渡条款。旧文本只允许企业在三年内申请移出。《立法法》说规定不溯及既往，为了更好地保护人的权利而作的特别规定除外（第104条）；对仍在持续的列入，这是否就解决了问题，没有写明。
note-three-years-to-the-serious-list = 按旧《条例》，企业在这份名录上满三年而未履行公示义务的，移入严重违法企业名单，在那里停留五年。如果在2024年5月1日以前已满三年，也要查一查有没有那样的列入：那是严重违法失信名单规则包的案例。
note-three-years-no-longer = 2024年5月1日起，在这份名录上满三年不再转入严重违法名单。
note-licence-can-be-revoked = 企业连续两个年度未报送年度报告、没有改正又联系不上的，吊销营业执照。那是一项处罚，有自己的后果。
note-false-information-dropped = 2025年起，对企业来说，虚假信息不再是列入这份名录的事由；改为罚款，情节严重的列入严重违法失信名单。
note-two-letters = 向登记的地址寄出两次专用信函都无人签收的，企业视为无法联系，两次相隔十五日以上三十日以下。如果信函的间隔不是这样，这就是提出异议的理由。
note-name-needs-no-request = 《企业名称登记管理规定》说，新名称登记后，机关把企业移出名录。它的效力高于要求申请的《办法》。
note-sole-trader-display = 个体工商户未报年度报告的，从当年7月1日公示到次年6月30日。之后公示自行结束，但条文没有说列入也随之结束；补报年度报告并申请移出，仍是稳妥的办法。
note-penalty-beside = 列入之外还可能有罚款，逾期报告最多1万元。罚款的公示是另一条记录。
note-penalty-display-blocked = 按第45号令，被列入这份名录，任何处罚的公示就不能提前结束。第107号令不再这样规定。
note-measures-of-2021 = 2021年9月至2025年12月之间的申请，2021年的信用修复办法与旧《办法》并行适用。据一个县级机关转述，其条件相同；条文没有读到。
note-false-papers = 材料虚假的，第107号令恢复列入，公示不予修复或撤销三年，并使任何信用修复关闭三年。这次列入本身没有可以重新计算的期限。
note-credit-china-is-apart = “信用中国”网站显示副本。第107号令要求两个网站共享数据、互认决定；副本是否已撤下，应当去查看。
note-plan-failed = 破产计划没有执行的，市场监督管理部门应当重新公示列入信息。
note-moved-to-another-place = 由登记地机关负责。经营主体已迁移的，原登记地机关应当协助新登记地机关办理移出。

## 来源

source-measures-2014 = 2014年关于企业、个体工商户和农民专业合作社的三个《办法》（第68号、第69号、第70号令）
    .short = 2014年《办法》
source-samr-101 = 2025年修订后的三个《办法》（市场监管总局令第101号）
    .short = 2025年修订《办法》
source-abn-2014 = 《企业经营异常名录管理暂行办法》（2014年第68号令）
    .short = 2014年《办法》（企业）
source-abn-2025 = 《企业经营异常名录管理办法》（2025年修订）
    .short = 2025年《办法》（企业）
source-sole-trader-2025 = 《个体工商户年度报告办法》（2025年修订）
    .short = 2025年《办法》（个体工商户）
source-cooperative-2025 = 《农民专业合作社年度报告公示办法》（2025年修订）
    .short = 2025年《办法》（合作社）
source-samr-107 = 《市场监督管理信用修复管理办法》（市场监管总局令第107号，2025年）
    .short = 市场监管总局令第107号
source-samr-3-2021 = 《市场监督管理信用修复管理办法》（2021年）
    .short = 2021年信用修复办法
source-reg-2014 = 《企业信息公示暂行条例》（2014年）
    .short = 2014年《条例》
source-reg-2024 = 《企业信息公示暂行条例》（2024年修订）
    .short = 2024年《条例》
source-name-2020 = 《企业名称登记管理规定》（2020年修订）
    .short = 《企业名称登记管理规定》
source-registration-rules-2022 = 《市场主体登记管理条例实施细则》（2022年）
    .short = 2022年登记《实施细则》
source-registration-2021 = 《市场主体登记管理条例》（2021年）
    .short = 2021年登记《条例》
source-samr-45 = 《市场监督管理行政处罚信息公示规定》（市场监管总局令第45号，2021年）
    .short = 市场监管总局令第45号
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-legislation-2023 = 《立法法》（2023年修正）
    .short = 《立法法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
source-civil-code = 《民法典》
    .short = 《民法典》
