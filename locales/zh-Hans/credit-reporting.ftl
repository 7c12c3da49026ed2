# 征信：关于征信机构和中央银行数据库所保存的不良信息，读者看到的全部文字。
# 逻辑在rules/credit-reporting/pack.toml；那里的每个id在这里有对应的文字。

title = 银行或征信机构的信用报告（征信）
    .short = 征信
act = 把这条记录从信用报告中撤下
gone = 这条记录不再展示
was = 这条记录已被撤下
about = 银行把贷款和逾期情况报送中央银行的金融信用信息基础数据库和征信机构。个人的不良信息自不良行为或者事件终止之日起可以保存五年。欠款还在逾期的，五年还没有开始。对错误的信息，随时可以提出异议。这不是政府的黑名单，与所谓社会信用评分也没有关系。
keeper = 保存这条记录的机构
actor-person = 信息主体
actor-authority = 当地的中国人民银行分支机构
actor-third-party = 保存这条记录的机构或者放贷机构

## 怎样辨认

look-for = 中国人民银行征信中心或征信机构的个人信用报告或企业信用报告。逾期还款写在“逾期”项下，不良信息写在“不良信息”项下。银行以“征信”为由拒绝贷款的来信，也指向这里。

## 问题分组

group-record = 关于这条记录，知道些什么？
group-end = 不良行为或者事件是什么时候开始、什么时候终止的？
group-objection = 针对错误的信息，做过什么？
group-personal-data = 关于这些数据的处理，知道些什么？
group-afterwards = 关于这条记录的结束，知道些什么？

## 事实

fact-reported_on = 不良信息从什么时候起写在记录里？
    .name = 记录中的不良信息
    .help = 信用报告上有，常常写成第一次逾期的月份。只知道年月或年份，也可以回答。
    .why = 后果由此开始。五年不从这里起算（2013年《条例》第16条第1款）。

fact-who = 这是谁的记录？
    .name = 记录的信息主体
    .help = 个体工商户的私人贷款，选个人。
    .why = 五年只是为个人的不良信息规定的（2013年《条例》第16条第1款）。
fact-who-person = 个人
fact-who-company = 公司或其他组织

fact-held_by = 记录由谁保存？
    .name = 保存记录的机构
    .help = 中国人民银行征信中心的报告出自中央银行的数据库。其他报告出自持牌的征信机构。机关、法院或公共信用平台的数据，选最后一项。
    .why = 国家机关和公共机构为履行职责处理的数据，不适用《征信业管理条例》（第2条第4款）。一次性修复只针对中央银行的数据库。
fact-held_by-central-bank = 中央银行的数据库
fact-held_by-credit-bureau = 征信机构
fact-held_by-public-body = 机关或公共平台

fact-kind = 不良信息是关于什么的？
    .name = 不良信息的种类
    .help = 信贷指贷款、房贷和信用卡。其他不良信息可以是处罚，或者判令付款的判决。
    .why = 2025年的一次性修复只针对个人的逾期信贷（2025年12月22日《通知》，据报道）。
fact-kind-overdue-credit = 逾期的贷款或信用卡
fact-kind-other-bad-information = 其他

fact-told_before = 报送不良信息之前，是否告知过本人？
    .name = 报送前的告知
    .help = 在报送之前，用信函、短信或在账户里告知。依法必须公开的信息，不需要告知。
    .why = 向征信机构提供个人不良信息的，应当事先告知本人（2013年《条例》第15条）。

fact-ended = 不良行为或者事件是否已经终止？
    .name = 不良行为或者事件的终止
    .help = 逾期信贷：全部逾期款项连同利息和费用付清的那一天。处罚或判决：违法或违约行为本身停止的那一天。
    .why = 五年从这一天起算（2013年《条例》第16条第1款）。
    .step = 不良行为或者事件终止，例如全部逾期款项付清

fact-carried_out = 不良信息所涉的处罚或判决是否已履行？
    .name = 处罚或判决的履行
    .help = 罚款已缴，判决已履行。只针对不是逾期信贷的信息。
    .why = 五年也可能从这一天、而不是从行为本身终止起算；条文没有说明（2013年《条例》第16条第1款、第44条第3项）。
    .step = 处罚或判决履行完毕

fact-arose_on = 逾期是什么时候产生的？
    .name = 逾期的产生
    .help = 没有按时还款的日期或月份。
    .why = 一次性修复涵盖2020年至2025年产生的逾期（2025年12月22日《通知》，据报道）。

fact-small_amount = 逾期金额是否在10000元人民币以下（含10000元）？
    .name = 不超过10000元人民币的逾期金额
    .help = 据报道，征信中心的解释是：一份信贷合同在一个月份里，到期未付的全部款项，连同利息和费用。两期各5000元没有还，就是10000元。
    .why = 一次性修复看的是单笔逾期金额（2025年12月22日《通知》，据报道）。

fact-objected = 异议是否已被收到？
    .name = 收到异议
    .help = 异议向征信机构或数据库提出，也可以向报送数据的银行提出。请填对方收到的日期。
    .why = 核查和答复的二十日从收到起算（2013年《条例》第25条第2款）。
    .step = 信息主体对信息提出异议

fact-error_confirmed = 核查是否认定不良信息有误、不应存在？
    .name = 错误得到确认
    .help = 书面答复会写明；例如贷款不是本人的，或者已按时还款。只是某个细节错误或遗漏的，也应当更正，但不良信息仍然保留；这时请答“尚未”。
    .why = 这时应当更正信息（2013年《条例》第25条第3款）。
    .step = 核查认定不良信息有误

fact-no_error_confirmed = 核查是否认定没有错误？
    .name = 认定没有错误
    .help = 书面答复会写明。
    .why = 这时取消异议标注（2013年《条例》第25条第3款）。
    .step = 核查认定没有错误

fact-cannot_confirm = 核查是否两者都不能确认？
    .name = 无法确认
    .help = 书面答复会写明无法确认。
    .why = 这时应当记载核查情况和异议内容（2013年《条例》第25条第3款）。

fact-complaint_accepted = 中国人民银行分支机构是否已受理投诉？
    .name = 投诉的受理
    .help = 投诉向当地的中国人民银行分支机构提出。请填受理的日期。
    .why = 答复的三十日从受理起算（2013年《条例》第26条第2款）。
    .step = 中国人民银行分支机构受理投诉

fact-data_ground = 对这些数据，是否有下面的情形？
    .name = 删除数据的事由
    .help = 这些是个人信息保护的法律规定的事由。符合的都选，也可以一项都不选。
    .why = 有这样的事由，保存的机构应当删除，本人也可以请求删除（《个人信息保护法》第47条；《民法典》第1037条）。
fact-data_ground-unlawful = 处理数据违反法律或者约定
fact-data_ground-purpose-gone = 处理目的已实现、无法实现或者为实现处理目的不再必要
fact-data_ground-service-ended = 保存的机构已停止提供服务
fact-data_ground-consent-withdrawn = 本人已撤回同意

fact-deletion_asked = 本人是否已请求保存的机构删除数据？
    .name = 删除的请求
    .help = 提出请求的日期。
    .why = 保存的机构没有主动删除的，本人可以请求删除（《个人信息保护法》第47条第1款）。
    .step = 信息主体请求保存的机构删除数据

fact-request_refused = 保存的机构是否拒绝了请求？
    .name = 请求被拒绝
    .help = 指查阅、更正或删除个人信息的请求。拒绝应当说明理由。
    .why = 被拒绝后，本人可以向法院起诉（《个人信息保护法》第50条）。
    .step = 保存的机构拒绝请求

fact-automated_only = 关于本人的重要决定，是否仅由机器作出？
    .name = 仅由机器作出的决定
    .help = 例如没有任何人看过，程序就拒绝了贷款。
    .why = 本人可以要求说明，并可以拒绝仅以这种方式作出的决定（《个人信息保护法》第24条第3款）。

fact-improper_evaluation = 对本人的信用评价是否不当？
    .name = 不当的信用评价
    .help = 评分或等级依据了错误或无关的东西，不只是某条记录有误。
    .why = 《民法典》规定，可以对它提出异议，请求更正或删除（第1029条）。

fact-deleted = 不良信息是否不再展示？
    .name = 这条记录的结束
    .help = 新的信用报告第一次不显示它的日期。
    .why = 后果随之结束。
    .step = 不良信息不再展示

## 未决的法律问题

reading-first-day = 不良行为终止的当天，本身算不算在内？
reading-first-day-not-counted = 不算：按《民法典》，从第二天开始计算
reading-first-day-counted = 算：条文写的是自终止之日起，所以五年早一天结束

reading-period-end-rolls = 五年的最后一天是休息日的，期限是否延续到下一个工作日？
reading-period-end-rolls-no = 否：那条规则是为了帮助必须按期办事的人，不应因它而把记录保存得更久
reading-period-end-rolls-yes = 是：期限在下一个工作日结束

reading-end-of-a-penalty = 关于处罚或判决的信息：五年从什么时候起算？条文说的是不良行为或者事件终止。
reading-end-of-a-penalty-conduct = 从行为本身停止之日起
reading-end-of-a-penalty-carried-out = 从处罚或判决履行之日起，如果这一天更晚

reading-retention-bars-deletion = 《条例》的五年，是不是按个人信息保护的法律删除之前必须届满的保存期限？
reading-retention-bars-deletion-bars-deletion = 是：届满之前只能存储和保护，届满之后才删除
reading-retention-bars-deletion-only-a-maximum = 不是：五年只是允许的最长时间

## 定义

define-outside = 数据由公共机构为履行职责而保存
define-end_of_event = 不良行为或者事件终止
define-five_years_last = 不良行为终止五年后的对应日
define-five_years_end = 五年届满
define-within_the_window = 2020年至2025年之间产生逾期，并在2026年3月31日以前全部还清
define-one_time_kind = 中央银行数据库里个人的小额逾期信贷
define-hidden_by = 一次性修复最迟应当生效的日期
define-answer_by = 应当完成核查并答复
define-unlawful = 违法处理个人的数据
define-other_ground = 目的、服务或同意已不存在
define-no_legal_retention = 没有法定保存期限的妨碍

## 离开的途径

path-five-years = 终止之后满五年
    .what = 个人的不良信息，自不良行为或者事件终止之日起可以保存五年，之后应当删除。不需要谁申请。欠款还在逾期的，五年还没有开始。
path-one-time = 2025年至2026年的一次性修复
    .what = 2020年至2025年产生的、不超过10000元人民币的逾期信贷，在2026年3月31日以前全部还清的，中央银行的数据库不再展示。系统应当自动处理，不需要申请，不收费。记录是不展示，不是删除。这项规则是从互相一致的报道得知的。
path-correction = 错误或遗漏的信息得到更正
    .what = 异议随时可以提出。信息被标注为有异议，在二十日内核查，并书面答复。确认有错误的，应当更正；没有依据的不良信息因此消失，只是细节错误的，只更正细节。
path-data-correction = 公共机构更正错误的数据
    .what = 按个人信息保护的法律，个人可以请求更正不准确或不完整的数据。保存的机构应当及时核实、更正。没有规定天数。
path-unlawful-processing = 违法处理的数据被删除
    .what = 处理数据违反法律或者约定的，应当删除。保存的机构不删除的，本人可以请求删除，被拒绝后可以向法院起诉。没有规定天数。
path-purpose-or-consent = 目的、服务或同意已不存在
    .what = 处理目的已实现、无法实现或者不再需要这些数据的，服务已停止的，或者同意已撤回的，应当删除数据，除非法定保存期限还没有届满。没有届满的，只能存储和采取保护措施。
path-improper-evaluation = 不当的信用评价得到改正
    .what = 个人可以对不当的信用评价提出异议，请求更正或删除。核查属实的，评价人应当及时采取措施。没有规定天数。

## 程序

procedure-own-report = 查看记录并作出说明
    .what = 多数情况下的第一步：取得信用报告，看看上面写了什么。
procedure-own-report-get-report = 信息主体取得本人的信用报告，每年两次免费
procedure-own-report-add-statement = 信息主体对不良信息附加说明，或者在报告中加上异议标注和声明

procedure-objection = 对错误或遗漏的信息提出异议
    .what = 向征信机构或数据库提出，或者向报送信息的放贷机构提出。没有最短时间，也不需要承诺。
procedure-objection-object = 信息主体提出异议，要求更正
procedure-objection-mark = 信息被标注为存在异议
procedure-objection-check-and-answer = 在二十日内核查，并书面答复异议人
procedure-objection-correct = 确认的错误或遗漏得到更正
procedure-objection-lift-mark = 没有错误的，取消异议标注

procedure-complaint = 投诉，或者向法院起诉
    .what = 征信机构、放贷机构或信息使用者侵害本人合法权益的。
procedure-complaint-complain = 信息主体向当地的中国人民银行分支机构投诉
procedure-complaint-answer-complaint = 分支机构自受理投诉之日起三十日内书面答复
procedure-complaint-sue = 信息主体可以直接向法院起诉，不必先投诉

procedure-personal-data = 对个人信息的权利
    .what = 对每个保存数据的机构都有这些权利，对公共机构也一样。法律说“及时”，没有规定天数。
procedure-personal-data-see-and-copy = 信息主体请求查阅、复制数据
procedure-personal-data-ask-correction = 信息主体请求更正不准确或不完整的数据
procedure-personal-data-ask-deletion = 信息主体请求删除数据
procedure-personal-data-sue-on-refusal = 请求被拒绝（拒绝应当说明理由）后，信息主体向法院起诉

procedure-evaluation = 对信用评价提出异议
    .what = 针对不当的评分或等级。
procedure-evaluation-object-to-evaluation = 信息主体提出异议，请求更正或删除

## 后果

effect-credit-record = 不良信息写在信用报告里
effect-finance = 放贷机构可以考虑它，每家机构自己决定

## 说明

note-clock-not-started = 容易弄错：按这些事实，不良行为或者事件还没有终止，所以五年还没有开始。五年不从第一次逾期起算。
note-no-term-for-companies = 对公司的不良信息，《条例》没有规定期限。五年只针对个人。
note-public-body-data = 适用别的法律：公共机构为履行职责处理的数据，不适用《征信业管理条例》。请找该机构的名单或记录。对个人信息的权利仍然存在。
note-window-closed = 一次性修复已经结束：全部款项必须在2026年3月31日以前还清。之后还清的，保存五年。
note-one-amount = 据报道，征信中心的解释是：一笔金额指一份合同在一个月份里到期未付的全部款项。几笔金额各自单独看。笔数没有关系。
note-hidden-not-deleted = 不展示不等于删除：据报道，数据库不再展示这条记录。其他征信机构是否照办，没有找到。
note-no-application-no-fee = 删除或不采集不良信息，谁也不得收费。一次性修复不需要申请。收钱代办的，不可相信。
note-repair-is-no-product = 以“信用修复”之名、实际做征信业务的公司，适用中央银行的规则，需要它的许可。
note-not-told-before = 值得指出：报送个人不良信息的，应当事先告知本人，除非信息依法公开。违反的，情节严重可以罚款。条文没有说这条记录因此失效。
note-record-of-doubt = 核查两者都不能确认的，应当在信息旁边记载核查情况和异议内容。
note-not-deleted-in-time = 按这些事实，五年已经过去。不按期删除不良信息，可能使征信机构或数据库受到罚款，并承担赔偿。
note-state-database-too = 关于五年、免费报告、异议和投诉的规则，对中央银行的数据库同样有效。
note-scores = 信用评分不得使用与信用无关的事项。
note-error-has-no-minimum = 更正错误与等待期满是两条不同的途径：没有最短时间，不需要付款，也不需要承诺。
note-legal-retention = 法定保存期限未届满，或者删除在技术上难以实现的，保存的机构应当停止除存储和采取保护措施之外的一切处理。五年是不是这样的期限，是未决的问题。
note-timely-without-days = 对这些权利，法律说“及时”，没有规定天数。请求上写明日期，有助于证明拖延。
note-automated-decision = 本人可以要求说明重要的自动化决定是怎样作出的，并可以拒绝仅由机器作出的决定。
note-state-bodies = 公共机构处理个人信息，应当依照法定权限和程序，不得超出必要的范围，并应当告知本人，除非告知会妨碍其履行职责。
note-reasons-and-court = 拒绝应当说明理由，对拒绝可以向法院起诉。任何人也可以向履行个人信息保护职责的部门投诉、举报。
note-credit-law-first = 两种法律都适用：《民法典》规定，与征信机构的关系适用关于个人信息的规定和其他法律法规，例如《征信业管理条例》。
note-freshness = 内容有多新：到2026年11月为止，没有发现这些规则后来有变化。不能排除以后有变化。

## 来源

source-credit-2013 = 《征信业管理条例》（国务院，2013年）
    .short = 2013年《征信业管理条例》
source-pboc-2021 = 《征信业务管理办法》（中国人民银行，2021年）
    .short = 2021年《征信业务管理办法》
source-one-time-2025 = 中国人民银行关于一次性信用修复的通知（2025年12月22日）
    .short = 2025年一次性修复通知
source-personal-data-2021 = 《个人信息保护法》（2021年）
    .short = 《个人信息保护法》
source-civil-code = 《民法典》
