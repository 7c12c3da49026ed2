# “信用中国”上的海关处罚公示：读者看到的全部文字。
# 逻辑在rules/customs-publicity/pack.toml；那里的每个id在这里有对应的文字。

title = “信用中国”上公示的海关处罚（海关失信信息公示）
    .short = 海关处罚公示
act = 停止公示这条信息
gone = 公示停止
was = 公示已停止
about = 海关把企业的处罚，以及列入海关名单的情况，在“信用中国”网站公示。轻微失信信息不公示；一般失信信息公示一年，严重失信信息公示三年。满三个月或一年后可以申请修复。企业的海关信用等级是另外的记录。
keeper = 海关
look-for = “信用中国”或海关网站上写明由海关认定、附行政处罚决定书文号的信息。
actor-person = 企业
actor-higher-court = 海关、复议机关或法院

## 问题分组

group-display = 公示了什么？从什么时候起？
group-repair = 修复的条件，具备哪些？
group-application = 修复的申请，进展如何？
group-errors = 处罚是否已失效？公示是否已停止？

## 事实

fact-shown_on = 从哪一天起公示的？
    .name = 公示的第一天
    .help = “信用中国”首次显示的日期。只知道年月或年份，也可以回答。
    .why = 时间可能从这一天起算，也可能从处罚起算；这方面的规定没有找到（2026年《办法》第35条第1款）。

fact-kinds = 公示的是什么？
    .name = 公示的内容
    .help = 决定里有的都选。普通程序的罚款属于“其他处罚”。
    .why = 类别决定公示多久（2026年《办法》第34条）。
fact-kinds-warning = 警告
fact-kinds-public-criticism = 通报批评
fact-kinds-summary-procedure = 简易程序的处罚
fact-kinds-other-penalty = 其他处罚，例如罚款
fact-kinds-licence-revoked = 吊销许可证件
fact-kinds-broking-ban = 禁止从事报关业务
fact-kinds-smuggling = 对走私的处罚
fact-kinds-export-control = 对故意违反出口管制的处罚
fact-kinds-serious-list = 列入海关的严重失信主体名单，或列入所依据的处罚

fact-penalty_on = 处罚决定或列入决定上写的日期是哪一天？
    .name = 决定的日期
    .help = 行政处罚决定书或列入决定的日期。
    .why = 时间可能从这一天起算；“信用中国”的一般规则从文书起算（2025年《信用修复管理办法》第7条）。

fact-corrected = 违法行为是否已纠正，不良影响是否已消除？
    .name = 违法行为的纠正
    .help = 要有证明材料。
    .why = 这是修复的条件（2026年《办法》第36条、第37条）。
    .step = 企业纠正违法行为并消除不良影响

fact-pledged = 企业是否已作出信用承诺？
    .name = 信用承诺
    .help = 书面的信用承诺书。
    .why = 这是修复的条件，但只有它不够（2026年《办法》第36条）。
    .step = 企业作出信用承诺

fact-not_repairable = 法律、行政法规或党中央、国务院政策文件是否规定此事不可修复？
    .name = 不可修复的事项
    .help = 要有这样的文件明确规定才算。
    .why = 有这种规定就没有修复（2026年《办法》第40条）。

fact-applied = 是否已申请修复？
    .name = 修复的申请
    .help = 请填收到的日期。
    .why = 时间届满之前，没有申请就什么都不会发生（2026年《办法》第36条）。
    .step = 企业申请失信信息修复

fact-accepted = 申请是否已受理？
    .name = 申请的受理
    .help = 受理还不是决定。
    .why = 作出决定的七个工作日从受理起算（2026年《办法》第38条第2款）。
    .step = 海关受理申请

fact-complex = 海关是否按情况复杂处理？
    .name = 情况复杂
    .help = 这时可以再延长十个工作日。
    .why = 它使作出决定的最后一天推后（2026年《办法》第38条第2款）。

fact-granted = 是否已准予修复？
    .name = 准予修复的决定
    .help = 海关的决定（准予修复）。
    .why = 这时应当停止公示（2026年《办法》第39条）。
    .step = 海关准予修复

fact-basis_annulled = 处罚是否已被变更、撤销、确认违法或确认无效？
    .name = 处罚的失效
    .help = 由海关自己、经行政复议或由法院作出。请填生效的日期。
    .why = 这时，已公开的处罚决定应当在三个工作日内撤回（《行政处罚法》第48条第2款、第85条）。
    .step = 处罚被变更或撤销

fact-stopped = 公示是否已停止？
    .name = 公示的停止
    .help = 不再显示的日期。
    .why = 后果看这一天。
    .step = 海关停止公示

## 未决的法律问题

reading-transition = 公示在2026年4月1日以前开始。2026年《办法》是否适用？它没有说已经公示的怎么办。
reading-transition-new-text = 适用：包括它的分类、时间和修复
reading-transition-old-text = 不适用：继续适用旧规则

reading-period-start = 时间从什么时候起算？《办法》留给海关的另一规定，那项规定没有找到。
reading-period-start-display = 从公示的第一天起
reading-period-start-penalty = 从决定的日期起，与“信用中国”的一般规则一样

reading-full-period = 几个月或几年什么时候算满？
reading-full-period-next-day = 对应日的第二天：起算当天不计入，期限到对应日结束
reading-full-period-same-day = 对应日当天

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 这样的日子算工作日，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 这样的日子不算；只有星期一至星期五算

## 解释中使用的定义

define-is_serious = 属于严重失信信息
define-is_general = 属于一般失信信息
define-is_minor = 属于轻微失信信息
define-start = 时间起算的日期
define-three_months_full = 满三个月
define-one_year_full = 满一年
define-three_years_full = 满三年
define-put_right = 违法行为已纠正，承诺已作出
define-may_ask = 申请修复的条件全部具备
define-grant = 海关准予修复
define-three_days = 三个工作日
define-decision_days = 七个工作日，情况复杂的十七个

## 停止公示的途径

path-minor-not-shown = 轻微失信信息不公示
    .what = 警告、通报批评和简易程序的处罚，根本不公示。已经公示的，随时可以告诉海关。
path-general-year = 满一年（一般失信信息）
    .what = 一般失信信息公示一年，然后由海关停止公示。其他法律和国家信用规则另有规定的，按其规定。
path-serious-three-years = 满三年（严重失信信息）
    .what = 严重失信信息公示三年，然后由海关停止公示。其他法律和国家信用规则另有规定的，按其规定。
path-general-repair = 满三个月后申请（一般失信信息）
    .what = 违法行为已纠正、承诺已作出的，企业可以在满三个月后申请修复。法律或海关规章可以另加条件（第36条第3项）。由海关决定。
path-serious-repair = 满一年后申请（严重失信信息）
    .what = 违法行为已纠正、承诺已作出的，企业可以在满一年后申请修复。法律或海关规章可以另加条件（第36条第3项）。由海关决定。
path-granted = 已准予修复
    .what = 准予修复后，海关应当停止公示。没有规定天数。
path-basis-annulled = 处罚失效
    .what = 已公开的处罚被变更、撤销、确认违法或确认无效的，应当在三个工作日内撤回，并公开说明理由。

## 程序

procedure-repair = 申请修复
    .what = 违法行为已纠正的证明材料、承诺，以及海关要求的其他材料。
procedure-repair-apply = 企业向海关申请
procedure-repair-accept = 海关在三个工作日内决定是否受理，不受理的说明理由
procedure-repair-decide = 海关自受理起七个工作日内决定，情况复杂的十七个工作日内
procedure-repair-complain = 对不予受理或者不予修复的决定有异议的，企业可以向海关申诉，没有规定时限

procedure-objection = 对海关公示的信息提出异议
    .what = 任何人都可以附证据，对海关公示的信用信息提出异议。应当“在规定期限内”答复，而《办法》没有写明这个期限。
procedure-objection-object = 企业或其他任何人提出异议（申诉）

## 公示的后果

effect-publication = 信息在“信用中国”公示

## 停止公示不能解除的

bar-customs-rating = 海关的失信企业或严重失信企业等级，时间另有规定

## 说明

note-start-not-found = 没有找到：海关关于这些时间从哪一天起算的规定。两种可能的日期都给出。
note-other-rules-prevail = 值得知道：法律、行政法规或国家信用规则另有规定的，按其规定。“信用中国”的一般规则，在义务没有履行时，并不保证到最长时间就结束。
note-shown-although-minor = 按这些事实，什么都不应当公示。途径是向海关提出异议。
note-pledge-alone-is-not-enough = 容易弄错：只有承诺没有用。违法行为要纠正，不良影响要消除，等待时间要届满。
note-rating-is-separate = 另一种记录：停止公示不改变海关信用等级，等级提高本身也不停止公示。文本没有把两者联系起来。
note-which-window = 向哪里申请：一般规则允许每项申请都通过“信用中国”提交，由它转交；海关的《办法》说向海关申请。两者没有说谁先谁后，一般规则也不约束各机关自己的系统。
note-older-displays = 未核实：2026年4月以前关于这种公示的规则没有读到，也没有说当时已公示的怎么办。
note-freshness = 内容有多新：到2026年夏天前后为止，没有发现2026年《办法》有修改。不能排除以后有变化。

## 来源

source-gacc-2026 = 《海关注册登记和备案企业信用管理办法》（海关总署令第282号，2026年）
    .short = 2026年《办法》
source-gacc-2021 = 《海关注册登记和备案企业信用管理办法》（海关总署令第251号，2021年）
    .short = 2021年《办法》
source-credit-repair-2025 = 《信用修复管理办法》（国家发展和改革委员会，2025年）
    .short = 2025年《信用修复管理办法》
source-penalty-law-2021 = 《行政处罚法》（2021年修订）
    .short = 《行政处罚法》
source-civil-code = 《民法典》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
