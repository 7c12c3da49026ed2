# 市场监督管理部门公示的处罚和抽查负面结果：读者看到的全部文字。
# 逻辑在rules/market-penalties/pack.toml；那里的每个id在这里有对应的文字。

title = 市场监督管理部门公示的行政处罚信息和抽查检查结果负面信息
    .short = 市场监管处罚公示
act = 停止公示这条信息
gone = 公示结束
was = 公示已停止
about = 市场监督管理局和药品监督管理部门在国家企业信用信息公示系统上公示其作出的处罚和抽查检查的负面结果。公示多久取决于处罚：三个月、一年、三年，或者与限制的期限一样长。多数公示在最短期限过后可以申请提前停止。严重违法失信名单是另一种记录，有自己的规则。
keeper = 市场监督管理部门
look-for = 行政处罚决定书；在国家企业信用信息公示系统网站（gsxt.gov.cn）上，“行政处罚信息”一栏；抽查的，“抽查检查结果信息”一栏，并写有发现问题。

actor-authority = 市场监督管理部门
actor-court = 受理破产的法院

## 问题分组

group-record = 公示的是什么，从什么时候起？
group-penalty = 是什么处罚？
group-spot = 如果是抽查结果：后来怎么处理的？
group-correction = 之后做了什么？
group-request = 是否申请过提前停止公示？
group-challenge = 是否对处罚或公示提出过争议？
group-firm = 企业后来怎么样了？
group-afterwards = 关于公示的结束，知道些什么？

## 事实

fact-record = 公示的是什么：处罚，还是抽查的负面结果？
    .name = 信息的种类
    .help = 处罚有带文号的行政处罚决定书。抽查结果来自抽查检查，写明发现了什么。
    .why = 两者的终点不同（第107号令第7条至第10条）。
fact-record-penalty = 行政处罚信息
fact-record-spot-check = 抽查检查结果负面信息

fact-who = 是谁的信息：企业，还是被认定有责任的人？
    .name = 信息的主体
    .help = 个体工商户在这里算企业。相关责任人员指与企业一并受处罚的代表或员工。
    .why = 较低数额罚款的标准不同，有些途径只对企业开放（第107号令第7条第3款、第20条、第22条）。
fact-who-entity = 企业，也包括个体工商户
fact-who-responsible-person = 相关责任人员

fact-published_on = 首次公示是哪一天？
    .name = 公示的第一天
    .help = 网站上的公示日期。不是处罚决定的日期。只知道年月或年份，也可以回答。
    .why = 这里的期限从公示起算，不像2026年以前的“信用中国”那样从决定起算（第45号令第13条第1款；第107号令第7条至第9条）。

fact-decided_on = 处罚决定是哪一天作出的？
    .name = 处罚决定
    .help = 行政处罚决定书上的日期。
    .why = 公示应当在二十个工作日内进行（第45号令第9条），有些任职限制也从这一天起算。

fact-kinds = 决定中有哪些种类的处罚？
    .name = 处罚的种类
    .help = 决定书里写的都选。以最长的期限为准。
    .why = 种类决定公示多久、能否提前停止（第107号令第6条至第9条；第45号令第13条、第14条）。
fact-kinds-warning = 警告
fact-kinds-public-criticism = 通报批评
fact-kinds-fine = 罚款
fact-kinds-other = 其他，例如没收违法所得、没收非法财物
fact-kinds-limit = 限制开展生产经营活动、责令停产停业、限制从业
fact-kinds-revocation = 降低资质等级、吊销许可证件、吊销营业执照、责令关闭

fact-low_fine = 如果有罚款：是否属于从轻或减轻，且不超过5万元（责任人员为5000元）？
    .name = 第107号令意义上的较低数额罚款
    .help = 请看决定书是否写有“从轻”或“减轻”。两项都要具备：幅度和数额。没有罚款的，答否。
    .why = 只有这种罚款的，属于轻微，公示三个月（第107号令第7条第1款第3项、第3款）。

fact-low_fine_province = 如果有罚款：是否属于省里规定的较低数额罚款？
    .name = 省里规定的较低数额罚款
    .help = 按第45号令，各省规定较低数额罚款的数额。这里没有去查。没有罚款的，答否。
    .why = 按第45号令，只有这种罚款的公示三个月，其他公示三年（第13条）。

fact-sector = 违法行为属于哪个领域？
    .name = 违法行为的领域
    .help = 重点工业产品指实行生产许可证管理或列入公布目录的产品；请问机关。
    .why = 在这些领域，不属于轻微的处罚就算严重（第107号令第8条第1款第1项）；2021年的办法写了其中三个。
fact-sector-food-drugs-special-equipment = 食品、药品、特种设备
fact-sector-devices-cosmetics-products = 医疗器械、化妆品、重点工业产品
fact-sector-other = 其他领域

fact-limit_length = 如果限制了经营、责令停产停业，或者限制任职或从业：多久？
    .name = 限制的期限
    .help = 写在决定书或它所引用的法律里。没有这种限制的，答“不知道”。
    .why = 公示至少与限制一样长（第107号令第8条第2款、第4款）。
fact-limit_length-up-to-three-years = 三年以下（含三年）
fact-limit_length-over-three-years = 超过三年
fact-limit_length-for-life = 终身

fact-limit_until = 该限制的最后一天是哪天？
    .name = 限制的最后一天
    .help = 没有这种限制的，答“不知道”。
    .why = 在此之前不能申请提前停止，公示也不会在此之前结束（第107号令第8条第4款）。

fact-summary = 处罚是适用简易程序当场作出的吗？
    .name = 简易程序
    .help = 决定书写有“简易程序”或“当场处罚”。公示处罚的义务针对普通程序。
    .why = 第45号令只要求公示适用普通程序作出的处罚（第2条第1款）。

fact-spot_basis = 如果是抽查结果：后来怎么处理的？
    .name = 抽查的后果
    .help = 轻微指只有通报批评、较低数额罚款或警告。
    .why = 没有后果或后果轻微的，公示三个月；否则随处罚或名单结束（第107号令第10条）。
fact-spot_basis-none-or-minor = 没有处罚，或处罚轻微
fact-spot_basis-penalty-or-list = 更重的处罚，或列入经营异常名录、严重违法失信名单

fact-linked_ended = 如果抽查导致处罚或列入：其中最后一项是哪一天结束的？
    .name = 抽查背后的处罚公示或列入的结束
    .help = 有多项的，看持续最久的一项。
    .why = 抽查结果应当同时停止公示（第107号令第10条第2款至第4款）。
    .step = 抽查背后的公示或列入结束

fact-duties_performed = 处罚决定中的义务是否已全部履行？
    .name = 决定中全部义务的履行
    .help = 罚款已缴，其他被要求做的事也都做了。证明：缴款凭证、履行完毕的证明。
    .why = 提前停止公示的第一个条件（第107号令第11条第1项；第45号令第14条第1款第1项）。
    .step = 决定中的义务全部履行

fact-harm_removed = 是否已纠正违法行为并消除危害后果？
    .name = 危害的消除和行为的纠正
    .help = 当事人自己主动消除危害后果和不良影响。证明：信函、照片、整改报告。
    .why = 提前停止公示的第二个条件（第107号令第11条第2项；第45号令第14条第1款第2项）。
    .step = 纠正违法行为并消除危害后果

fact-same_kind_again = 之后是否因同一类违法行为又受到市场监督管理部门的处罚？
    .name = 因同一类违法行为再受处罚
    .help = 只有因同一类违法行为再受处罚才算。
    .why = 这样就不能提前停止（第107号令第11条第3项；第45号令第14条第1款第3项）。

fact-on_other_list = 企业是否在经营异常名录或严重违法失信名单上？
    .name = 在市场监管的其他名单上
    .help = 同一网站上的经营异常名录或严重违法失信名单。
    .why = 按第45号令，在名单上期间不能提前停止（第14条第1款第4项）；第107号令不再这样规定。

fact-list_removed = 如果处罚导致列入严重违法失信名单：企业是哪一天移出该名单的？
    .name = 移出严重违法失信名单
    .help = 没有这种列入的，答“尚未”。
    .why = 列入背后的处罚，其公示随列入结束，除非该处罚有另外的期限（第107号令第13条第3款）。
    .step = 企业移出严重违法失信名单

fact-applied = 申请提前停止公示是哪一天？
    .name = 提前停止公示的申请
    .help = 作出处罚的机关收到申请的日期，书面提出或经信用修复全国统一平台提出都可以。需要申请书、主体资格文件、守信承诺书和已做之事的证明。
    .why = 决定是否受理的两个工作日由此起算（第107号令第14条第4款）。
    .step = 申请提前停止公示

fact-accepted = 申请是哪一天受理的？
    .name = 申请的受理
    .help = 机关受理的日期。
    .why = 作出决定的期限从受理起算（第107号令第16条第2款）。
    .step = 申请被受理

fact-granted = 机关是否已决定停止公示？
    .name = 停止公示的决定
    .help = 指准予信用修复决定。
    .why = 自此机关有三个工作日撤下这条信息（第107号令第17条）。
    .step = 机关决定停止公示

fact-interest_refusal = 机关是否以修复可能危害国家安全或公共利益为由不予修复？
    .name = 因公共利益不予修复
    .help = 不予修复的决定应当写明这个理由：可能危害国家安全、社会公共利益。
    .why = 这种情况不予信用修复（第107号令第18条）。

fact-fraud = 机关是否认定故意隐瞒真实情况、弄虚作假？
    .name = 认定材料虚假
    .help = 指因此不予信用修复，或者撤销已准予的修复。
    .why = 这样期限重新计算，并且三年内不能申请信用修复（第107号令第23条）。
fact-fraud-none = 没有
fact-fraud-refused = 有，机关不予信用修复
fact-fraud-revoked = 有，机关撤销了已准予的修复

fact-fraud_decided_on = 不予修复或撤销是哪一天作出的？
    .name = 因材料虚假不予修复或撤销
    .help = 决定的日期。没有的，答“不知道”。
    .why = 新的期限和三年都从该决定起算（第107号令第23条）。

fact-penalty_served = 当事人是哪一天知道处罚的？
    .name = 处罚决定的送达
    .help = 送达的日期，或者以其他方式得知的日期。
    .why = 申请行政复议或起诉的期限由此起算（《行政复议法》第20条；《行政诉讼法》第46条）。

fact-penalty_annulled = 处罚是否已被变更、撤销、确认违法或者无效？
    .name = 处罚被变更或撤销
    .help = 由机关自己、经行政复议或由法院作出，都算。
    .why = 应当在三个工作日内撤回信息并说明理由（第45号令第11条；《行政处罚法》第48条、第85条）。
    .step = 处罚被变更或撤销

fact-error_found = 机关是否已认定公示的信息有误？
    .name = 认定公示有误
    .help = 例如弄错了企业、数额或日期。任何人有证据都可以要求更正。
    .why = 机关应当及时更正（第45号令第12条）。
    .step = 机关认定公示的信息有误

fact-deregistered = 企业是否已依法注销？
    .name = 企业的依法注销
    .help = 指依法注销登记。吊销营业执照不够。
    .why = 注销后，关于该企业的公示信息全部停止公示（第107号令第20条第1款）。
    .step = 企业依法注销

fact-plan_approved = 法院是否已在破产程序中批准计划或认可和解协议？
    .name = 计划或和解协议的批准
    .help = 指批准重整计划或认可和解协议的裁定。
    .why = 在计划执行期间，机关可以暂时屏蔽这条信息（第107号令第22条第1款）。
    .step = 法院批准计划或认可和解协议

fact-relief_asked = 是否已凭该裁定申请临时信用修复？
    .name = 临时信用修复申请
    .help = 登记地市场监督管理部门收到申请的日期。
    .why = 七个工作日由此起算（第107号令第22条第1款）。
    .step = 申请临时信用修复

fact-plan_completed = 法院是否已确认计划或和解协议执行完毕？
    .name = 计划或和解协议的执行完毕
    .help = 指确认执行完毕的裁定书。
    .why = 凭此裁定，企业可以申请信用修复（第107号令第22条第2款）。
    .step = 法院确认计划执行完毕

fact-repair_asked_after_plan = 是否已凭这第二份裁定申请信用修复？
    .name = 计划执行完毕后的信用修复申请
    .help = 向登记地市场监督管理部门提出。
    .why = 计划执行完毕后的信用修复依申请办理（第107号令第22条第2款）。
    .step = 企业凭执行完毕的裁定申请信用修复

fact-licence_and_responsible = 此人担任法定代表人并负有个人责任时，营业执照是否被吊销，或者被责令关闭？
    .name = 对吊销执照的责任
    .help = 吊销营业执照或责令关闭，并且此人负有个人责任。
    .why = 这样三年内不得担任董事或法定代表人（《公司法》第178条第1款第4项）。

fact-deleted = 这条信息是否实际上已撤下？
    .name = 公示的结束
    .help = 如果撤下后又恢复，答“尚未”。
    .why = 随公示而来的后果随它结束。
    .step = 这条信息被撤下

## 未决的法律问题

reading-transition-107 = 这条信息在2025年12月25日已在公示。第107号令对正在公示的信息没有规定。按哪个文本？
reading-transition-107-new-text = 第107号令：三个月、一年或三年
reading-transition-107-old-text = 第45号令，公示是按它开始的

reading-transition-45 = 这条信息在2021年9月1日已在公示。第45号令废止了第71号令，对正在公示的信息没有规定。按哪个文本？
reading-transition-45-order-45 = 第45号令
reading-transition-45-old-rules = 第71号令，其期限没能读到

reading-conflict = 第45号令和第107号令规定的期限不同，两者都没有写明让位于对方。以哪个为准？
reading-conflict-order-107 = 第107号令：后来的规则，专为信用修复而定
reading-conflict-order-45 = 第45号令：没有被废止

reading-full-period = 期限到什么时候才算满？
reading-full-period-next-day = 最后一天结束之后，即次日
reading-full-period-same-day = 日期相同的那一天

reading-list-and-penalty = 处罚的公示随列入结束，除非该办法另定期限。每种处罚在该办法里都有期限。哪些继续公示？
reading-list-and-penalty-fixed-periods-stay = 那些从不提前停止的；否则该条款没有用处
reading-list-and-penalty-every-period-stays = 全部

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 是
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定义

define-text_107 = 这条信息的期限由第107号令规定
define-text_45 = 这条信息的期限由第45号令规定
define-only_a_warning = 处罚只有警告
define-minor_107 = 第107号令意义上的轻微
define-serious_107 = 第107号令意义上的严重
define-minor_45 = 第45号令意义上只有通报批评或较低数额罚款
define-counted_from = 期限的起算日，或者因材料虚假重新起算的日期
define-three_months_over = 已满三个月
define-six_months_over = 已满六个月
define-one_year_over = 已满一年
define-three_years_over = 已满三年
define-limit_over = 没有正在持续的限制或禁止
define-long_limit = 超过三年的限制
define-end_107 = 第107号令下期限的届满
define-end_45 = 第45号令下期限的届满
define-may_ask_107 = 第107号令的最短期限已过
define-may_ask_45 = 2021年办法的最短期限已过
define-may_ask_again = 没有正在持续的三年等待期（因材料虚假不予修复）
define-conditions_met = 义务全部履行并且危害已消除
define-request_107 = 可以按第107号令申请提前停止：没有关闭的情形，时间和条件都具备
define-request_45 = 可以按第45号令的条件申请提前停止：没有关闭的情形，时间和条件都具备
define-accepted_since_107 = 在2025年12月25日或以后受理
define-decided_under_45 = 处罚在2021年9月1日或以后决定
define-granted_since_107 = 在2025年12月25日或以后准予
define-grant_counts = 按第107号令准予；尚未作出的准予，要有符合条件的申请

define-relief_under_107 = 临时信用修复在2025年12月25日或以后申请
define-days_2 = 两个工作日
define-days_3 = 三个工作日
define-days_7 = 七个工作日
define-days_10 = 十个工作日
define-days_15 = 十五个工作日
define-days_17 = 十七个工作日
define-days_20 = 二十个工作日

## 途径

path-display-ends = 公示期届满
    .what = 市场监督管理部门应当自行停止公示。按第107号令：通报批评或较低数额罚款满三个月，多数处罚满一年，严重的满三年，并且从不早于限制或禁止届满。按第45号令：通报批评或较低数额罚款满三个月，其他一律满三年；限制超过三年的，与限制一样长。
path-display-ends-71 = 公示期届满（第71号令）
    .what = 2021年9月以前的公示，可能按旧规则。其期限没能读到，所以不给日期。
path-repair = 申请提前停止公示（第107号令）
    .what = 信用修复：满三个月，严重的满一年，当事人履行了全部义务、纠正了违法行为、没有因同一类违法行为再受处罚的，可以向作出处罚的机关申请。由机关决定；条文没有承诺一定准予。只作承诺从来不够。
path-repair-45 = 申请提前停止公示（第45号令和2021年办法）
    .what = 按旧文本：据报道，满六个月，食品、药品、特种设备满一年。同样的三个条件，并且不在经营异常名录或严重违法失信名单上。
path-granted = 已决定提前停止公示
    .what = 机关准予信用修复后，有三个工作日撤下这条信息。
path-with-the-list = 公示随列入一起结束
    .what = 处罚导致列入严重违法失信名单的，列入移出时，其公示应当结束，除非该处罚有另外的期限。
path-penalty-annulled = 处罚被变更或撤销
    .what = 应当在三个工作日内撤回信息并说明理由。不需要等满最短期限。仅仅变更的，变更后的处罚可以取而代之公示。
path-not-to-be-shown = 只有警告的，不得公示
    .what = 只有警告的处罚，根本不公示。如果公示了，可以马上要求撤下。条文没有规定天数。
path-correction = 公示的错误得到更正
    .what = 公示的信息有误的，机关应当及时更正，任何人有证据都可以要求更正。不需要等满最短期限，也不需要承诺。条文没有规定天数。
path-spot-check-alone = 三个月届满（没有更重处罚的抽查）
    .what = 满三个月后，登记地市场监督管理部门应当撤下抽查结果。
path-spot-check-linked = 抽查结果随处罚或名单结束
    .what = 之后有更重处罚或列入的，抽查结果应当与其中最后一项同时停止公示。
path-deregistered = 企业依法注销
    .what = 依法注销后，公示应当结束。对其人员的任职和从业限制按各自的法律继续。条文没有规定天数。
path-masked = 破产计划执行期间屏蔽信息
    .what = 凭法院裁定，企业可以申请临时信用修复。机关可以在七个工作日内屏蔽信息，或者添加声明。计划失败的，重新公示。
path-plan-completed = 破产计划执行完毕
    .what = 企业凭法院关于执行完毕的裁定申请信用修复。已纠正违法行为或履行义务的，机关应当停止公示。没有规定最短期限。

## 程序

procedure-display = 处罚的公示
    .what = 信息要多快公示。
procedure-display-publish = 机关与企业在同一省的，由该机关公示处罚
procedure-display-forward = 机关在另一省的，把信息送到企业所在省，收到后应当在十个工作日内公示
procedure-repair = 申请提前停止公示（第107号令）
    .what = 向作出处罚的机关申请。
procedure-repair-apply = 申请提前停止，附申请书、主体资格文件、承诺书和已做之事的证明
procedure-repair-accept = 机关受理申请，或者一次性告知要补正的材料
procedure-repair-decide = 机关作出决定
procedure-repair-decide-extended = 案情复杂而延长十个工作日时的最后一天
procedure-repair-take-down = 机关撤下这条信息
procedure-repair-45 = 对2025年12月25日以前申请的决定
    .what = 从一篇关于第107号令有何变化的新闻报道得知。
procedure-repair-45-decide-45 = 机关作出决定
procedure-temporary-masking = 破产中的临时信用修复
    .what = 机关可以办理，但不是必须。
procedure-temporary-masking-ask = 凭法院裁定申请临时信用修复
procedure-temporary-masking-mask = 机关可以最迟在这一天屏蔽信息
procedure-correction = 要求更正错误
    .what = 从公示第一天起就可以。
procedure-correction-demand = 附证据要求更正
procedure-challenge = 对处罚提出争议
    .what = 向上级机关申请行政复议，或者起诉；先走哪一条都可以。对不予信用修复，也有同样的途径，期限从不予修复起算。决定书没有告知可以申请复议或起诉、向谁提出、期限多长的，期限从知道或者应当知道这些内容时才起算，但最迟自知道决定本身之日起满一年为止。
procedure-challenge-reconsideration = 申请行政复议
procedure-challenge-lawsuit = 直接提起行政诉讼

## 公示带来的后果

effect-publication = 处罚在全国的信用网站上向所有人公示
effect-procurement-and-bidding = 在政府采购和招标投标中作为对企业不利的考量
effect-state-land = 在国有土地出让中作为对企业不利的考量
effect-honours = 在授予荣誉时作为对企业不利的考量
effect-fraud-decision-shown = 因材料虚假的不予修复或撤销，本身也向社会公示

## 公示结束不解除的限制

bar-no-new-repair-request = 材料虚假后不得申请信用修复（三年）
bar-statutory-limit = 随处罚而来的限制或禁止按其自身的法律继续
bar-company-director = 吊销执照后不得担任公司董事、监事、高级管理人员（三年）
bar-legal-representative = 吊销执照后不得登记为法定代表人（三年）

## 说明

note-two-texts = 2025年的第107号令没有废止2021年的第45号令和2021年的信用修复办法，尽管它规定的期限不同。除非选择另一种读法，结果按第107号令。同一机关的规定，特别规定和新规定优先（《立法法》第103条）；新的一般规定与旧的特别规定不一致的，由该机关裁决（第106条）。哪一个是特别规定，可以争论。
note-no-transition-107 = 公示在2025年12月25日以前开始，第107号令没有过渡条款。两个文本不同的地方都列出。《立法法》说规定不溯及既往，为了更好地保护人的权利而作的特别规定除外（第104条）；对仍在持续的公示，这是否就解决了问题，没有写明。
note-order-71-not-read = 公示在2021年9月以前开始，适用2014年的第71号令。该文本没能读到；只知道它的名称和它被废止。
note-measures-of-2021-not-read = 第45号令的最短期限规定在2021年的信用修复办法里，该办法第4条以后没能读到。六个月和一年是按一个县级机关的转述。
note-limits-became-repairable = 按第45号令，责令停产停业、限制从业从不能提前停止公示。按第107号令可以：满一年，并且限制已届满。
note-never-early = 降低资质等级、吊销许可证件或执照、责令关闭，两个文本下都不能提前停止；公示三年。
note-longest-counts = 一个决定里有几种处罚的，以最长的期限为准。
note-minor-needs-no-request = 属于轻微：公示满三个月自行结束，不需要申请，也没有规定申请。
note-summary-procedure = 第45号令要求公示普通程序作出的处罚。对当场作出的处罚，没有读到关于公示的规则；值得问一问以什么为依据公示。
note-grant-is-a-decision = 条件全部具备，只是可以申请；机关仍要审查后决定。修复可能危害国家安全或公共利益的，也不予修复。不予修复应当书面作出并说明理由。
note-another-province = 作出决定的机关与企业不在同一省的：它应当在决定后三个工作日内把结果推送给登记地市场监督管理部门，由后者协助停止公示。最后这一步没有规定天数，所以可能比所示的三个工作日更久。
note-own-disclosure = 企业自己公示的关于处罚的信息，在企业自己也申请停止之前继续保留。
note-credit-china-is-apart = “信用中国”网站显示副本。第107号令要求两个网站共享数据、互认决定；副本是否已撤下，应当去查看。
note-private-websites = 出售企业信息的民间网站应当即时按国家网站更新。那里还有过时信息的，可以据此写信给该网站。
note-plan-failed = 破产计划没有执行的，市场监督管理部门应当重新公示这条信息。
note-private-economy = 对民营企业和经营者，2025年的一部法律规定，符合信用修复条件的，机关及时解除措施、终止公示，并在各平台同步进行。它没有规定天数。

## 假设

assume-no-false-papers = 没有因材料虚假而撤销修复
assume-no-same-kind = 没有因同一类违法行为再受处罚

## 来源

source-samr-107 = 《市场监督管理信用修复管理办法》（市场监管总局令第107号，2025年）
    .short = 市场监管总局令第107号
source-samr-45 = 《市场监督管理行政处罚信息公示规定》（市场监管总局令第45号，2021年）
    .short = 市场监管总局令第45号
source-samr-3-2021 = 《市场监督管理信用修复管理办法》（2021年）
    .short = 2021年信用修复办法
source-saic-71 = 《工商行政管理行政处罚信息公示暂行规定》（工商总局令第71号，2014年）
    .short = 工商总局令第71号
source-apl-2021 = 《行政处罚法》（2021年修订）
    .short = 《行政处罚法》
source-reg-2024 = 《企业信息公示暂行条例》（2024年修订）
    .short = 2024年《条例》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-company-2023 = 《公司法》（2023年修订）
    .short = 《公司法》
source-registration-2021 = 《市场主体登记管理条例》（2021年）
    .short = 2021年登记《条例》
source-legislation-2023 = 《立法法》（2023年修正）
    .short = 《立法法》
source-legislation-2015 = 《立法法》（2015年修正）
    .short = 原《立法法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
source-civil-code = 《民法典》
    .short = 《民法典》
source-private-economy-2025 = 《民营经济促进法》（2025年）
    .short = 《民营经济促进法》
