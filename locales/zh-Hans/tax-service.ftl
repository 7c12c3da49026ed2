# 涉税服务失信主体：读者看到的全部文字。
# 逻辑在rules/tax-service/pack.toml；那里的每个id在这里有对应的文字。

title = 涉税服务失信主体、涉税服务严重失信主体
    .short = 涉税服务
about = 提供涉税服务的机构和个人（税务代理、代理记账、会计师、办理税务的律师）违反有关规定的，由税务机关公告。规定列入的2025年的《办法》没有说列入如何结束。2026年的规则有规定，但其中有关条文没有读到，所以不能给出日期。
keeper = 税务机关
look-for = 税务局的公告，写有“涉税服务失信主体”或“涉税服务严重失信主体”，在其网站、电子税务局或办税服务厅。
actor-higher-court = 复议机关或法院

## 问题分组

group-entry = 关于这次列入，知道些什么？
group-repair = 信用修复走到了哪些步骤？
group-review = 是否对列入提出过争议，列入是否已撤下？

## 事实

fact-subject = 被列入的是谁？
    .name = 被列入的是谁
    .help = 税务师事务所在税务机关登记。其他机构有会计师事务所、律师事务所、代理记账机构、财税咨询公司。
    .why = 严重失信带来的后果因此不同（2025年《办法》第32条）。
fact-subject-person = 涉税服务人员
fact-subject-tax-agent-firm = 税务师事务所
fact-subject-other-firm = 其他涉税服务机构

fact-level = 列入是哪一级？
    .name = 列入的级别
    .help = 公告里写明。
    .why = 只有严重失信的才推送实施联合惩戒（2025年《办法》第32条）。
fact-level-dishonest = 失信主体
fact-level-seriously-dishonest = 严重失信主体

fact-announced_on = 列入是哪一天公告的？
    .name = 列入的公告
    .help = 公告的日期。只知道年月或年份，也可以回答。
    .why = 这个日期决定适用哪个文本。期限从何时起算，没有读到。

fact-applied = 是否申请过信用修复？
    .name = 信用修复申请
    .help = 向税务机关提出的信用修复申请。请填对方收到的日期。
    .why = 据报道，税务机关有三个工作日决定是否受理（2026年信用评价规则）。
    .step = 被列入者申请信用修复

fact-accepted = 申请是否已受理？
    .name = 申请的受理
    .help = 受理还不是修复。
    .why = 据报道，推送结果的七个工作日从受理起算（2026年信用评价规则）。
    .step = 税务机关受理申请

fact-repaired = 是否已准予信用修复？
    .name = 信用修复
    .help = 税务机关已准予，并把结果推送给“信用中国”。
    .why = 这是所报道的这条途径的终点（2026年信用评价规则）。
    .step = 税务机关准予信用修复

fact-review_won = 复议机关或法院是否已撤销列入？
    .name = 列入被撤销
    .help = 经行政复议或行政诉讼之后。
    .why = 这是不服机关决定的一般救济途径（《行政复议法》第20条；《行政诉讼法》第46条）。
    .step = 复议机关或法院撤销列入

fact-learned_on = 被列入者是哪一天知道列入的？
    .name = 知道列入的日期
    .help = 决定的送达，或者公告。
    .why = 复议和起诉的期限由此起算（《行政复议法》第20条；《行政诉讼法》第46条）。

fact-removed = 列入是否已撤下？
    .name = 列入的结束
    .help = 税务机关停止显示它的日期。
    .why = 列入的各项后果都看这一天。
    .step = 税务机关撤下列入

## 已知的途径

path-term = 期限届满（日期不知道）
    .what = 一份工作笔记说，失信主体一年，严重失信主体两年。从何时起算、是否自行结束，没有读到，所以不给日期。
path-repair = 准予信用修复
    .what = 2026年的规则有依申请的信用修复途径。其条件和等待期没有读到。
path-review = 复议机关或法院撤销列入
    .what = 不服列入的，可以走一般救济途径。列入被撤销的，就失去依据。列入属于这种决定，是一种解读。

## 程序

procedure-recheck = 列入之前申请信用复核
    .what = 据报道，对拟作出的列入有异议的，可以用表格向税务机关申请信用复核。
procedure-recheck-ask-recheck = 机构或个人申请信用复核

procedure-repair = 申请信用修复
    .what = 从报道得知。条件没有读到。
procedure-repair-apply = 被列入者提出申请
procedure-repair-accept = 税务机关在三个工作日内决定是否受理
procedure-repair-pass-on = 税务机关自受理起七个工作日内把结果推送给“信用中国”

procedure-review = 对列入提出争议
    .what = 这是对行政决定的一般救济途径；列入属于这种决定，是一种解读。决定书没有告知可以申请复议或起诉、向谁提出、期限多长的，期限从知道或者应当知道这些内容时才起算，但最迟自知道决定本身之日起满一年为止。
procedure-review-ask-review = 被列入者自知道列入起六十日内申请行政复议
procedure-review-sue = 被列入者自知道列入起六个月内向法院起诉

## 列入期间的后果

effect-publication = 列入在税务机关网站、电子税务局和办税服务厅公告
effect-clients-warned = 提醒委托人及其主管税务机关
effect-joint-appearance = 为委托人办税只能在窗口办理，并由委托人一同到场
effect-circulation = 列入推送给其他机关实施联合惩戒

## 限制

bar-tax-agent-registration = 税务师事务所的行政登记被宣布无效，并提请市场监督管理部门吊销其营业执照
bar-other-professional-bodies = 对税务师事务所以外的机构及其人员：提请其行业主管部门和行业协会按各自的规定处理
bar-tax-agent-qualification = 提请全国税务师行业协会取消该人职业资格证书的登记并收回证书（有证书的）

## 说明

note-local-rules = 值得一问：省级税务局可以制定自己的细则。一份也没有读到。
note-no-term-in-the-order = 条文没有写：2025年的《办法》对这类列入没有规定期限，也没有提前结束，没有信用修复。
note-who-lists = 谁决定：主管税务机关列入失信主体；市级税务局列入严重失信主体。
note-act-of-an-employee = 值得知道：机构能证明违法是员工个人行为、与机构无关的，机构可以不被列入。
note-older-text-unread = 未核实：2025年5月以前的列入，依据的是没有读到的2017年规则。以前的规则与2025年的《办法》不一致的，以《办法》为准。
note-freshness = 有多新：找到了2025年的《办法》和2026年规则的公告。不能排除以后有变化。

## 说法

claim-terms-2026 = 一家代理记账机构的工作笔记说，2026年的规则对涉税服务失信主体为一年，对严重失信主体为两年。
    .check = 未得到证实：条文没有读到。不据此计算日期。
claim-repair-2026 = 据说2026年的规则允许被列入者申请信用修复。
    .check = 一个新闻网页引用了该程序的两个期限。条件没有读到。

## 来源

source-service-2017 = 《涉税专业服务监管办法（试行）》（国家税务总局公告2017年第13号）
    .short = 2017年试行涉税服务《办法》
source-service-2025 = 《涉税专业服务管理办法（试行）》（国家税务总局令第58号，2025年）
    .short = 2025年涉税服务《办法》
source-rating-2026 = 《涉税专业服务信用评价管理办法》（国家税务总局公告2026年第1号）
    .short = 2026年涉税服务信用评价《办法》
source-notes-2026 = 一家代理记账机构的工作笔记（2026年）
    .short = 一家代理记账机构的工作笔记（2026年）
source-review-law-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-law-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
