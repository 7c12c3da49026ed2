# 海关信用等级：读者看到的全部文字。
# 逻辑在rules/customs-credit/pack.toml；那里的每个id在这里有对应的文字。

title = 海关的失信企业、严重失信企业
    .short = 海关信用等级
act = 调整信用等级
gone = 信用等级得到调整
was = 信用等级已调整
about = 海关对从事进出口或报关的企业评定信用等级。五个等级中有两个是不良的：失信企业，以及严重失信企业；后者同时列入海关的严重失信主体名单。失信企业一年没有新的情形的，成为常规企业；严重失信企业三年后重新认定。有些企业可以更早申请。
keeper = 海关
look-for = 海关把企业认定为失信企业或严重失信企业的决定，或者进出口信用信息公示平台上的同样字样。名单的名称是进出口海关监管领域严重失信主体名单。
actor-person = 企业
actor-higher-court = 复议机关或法院

## 问题分组

group-rating = 关于信用等级的认定，知道些什么？
group-since = 认定之后发生了什么？
group-application = 是否申请过调整信用等级？
group-review = 认定是否被争议过？现在是否仍然有效？

## 事实

fact-level = 认定为哪个等级？
    .name = 信用等级
    .help = 决定书写明。只有严重失信企业同时列入海关的严重失信主体名单。
    .why = 恢复的途径不同（2026年《办法》第29条、第30条）。
fact-level-dishonest = 失信企业
fact-level-seriously-dishonest = 严重失信企业，并列入名单

fact-rated_on = 认定信用等级的决定是哪一天送达的？
    .name = 认定决定的送达
    .help = 文书自送达起生效。只知道年月或年份，也可以回答。
    .why = 等待时间从认定起算；文书自送达起生效（2026年《办法》第29条、第30条、第45条）。这个日期也说明适用哪个文本。

fact-decided_on = 决定上写的日期是哪一天？
    .name = 认定决定的日期
    .help = 只有等待时间从这一天而不从送达起算时，才有意义。
    .why = 条文说的是“认定”，没有说从两个日期中的哪一个起算（2026年《办法》第29条、第30条、第45条）。

fact-items = 认定依据的是十种情形中的哪些？
    .name = 认定所依据的情形
    .help = 各项就是第15条的各项。可以选多项。
    .why = 只有第3、4、6、7项，失信企业可以在满一年之前申请（2026年《办法》第29条第1款）。
fact-items-crime = 第1项：违反海关法律，被追究刑事责任
fact-items-smuggling = 第2项：因走私或故意违反出口管制受到处罚
fact-items-violations = 第3项：一年内多次违规且处罚金额超过100万元人民币
fact-items-broker-violations = 第4项：报关企业多次违规且处罚金额超过50万元人民币
fact-items-licence-or-ban = 第5项：被吊销许可证件，或被禁止从事报关业务
fact-items-unpaid-duty = 第6项：税款逾期三个月以上仍未缴纳
fact-items-unpaid-fine = 第7项：罚款等1万元人民币以上，逾期六个月以上未缴纳
fact-items-obstruction = 第8项：因抗拒、阻碍海关工作人员受到处罚
fact-items-bribery = 第9项：向海关工作人员行贿，被处罚款或被追究刑事责任
fact-items-other = 第10项：法律或海关规章规定的其他情形

fact-new_event = 认定之后，是否又发生其中某种情形？
    .name = 新的情形
    .help = 填最近的一次。处罚看处罚决定的日期，犯罪看判决生效的日期。没有的，答“尚未”。
    .why = 失信企业只有在一年内没有新情形之后才成为常规企业（2026年《办法》第29条第2款）。
    .step = 又发生其中某种情形

fact-corrected = 失信行为是否已纠正，不良影响是否已消除，各项义务是否已履行？
    .name = 失信行为的纠正和义务的履行
    .help = 要有已履行法定义务的证明材料，例如税款、罚款已缴。
    .why = 提前调整，无论哪一种，都需要这一点（2026年《办法》第29条、第30条、第31条）。
    .step = 企业纠正失信行为并履行义务

fact-obstacles = 是否有下面的情况，而且还没有纠正？
    .name = 调整的障碍
    .help = 符合的都选，也可以一项都不选。已经纠正的不再算。
    .why = 有其中一种还没有纠正的，不依申请调整信用等级（2026年《办法》第31条）。
fact-obstacles-false-registration = 注册登记或备案信息不真实
fact-obstacles-no-annual-report = 没有向海关报送信用信息年度报告
fact-obstacles-refuses-inspection = 企业拒不配合海关监督和实地检查

fact-applied = 是否已书面申请调整信用等级？
    .name = 调整的申请
    .help = 附已履行义务的证明材料。请填收到的日期。
    .why = 在一年或三年之前，没有申请就什么都不会发生（2026年《办法》第29条、第30条）。
    .step = 企业书面申请调整信用等级

fact-agreed = 海关是否已同意调整？
    .name = 同意调整
    .help = 文书自送达起生效。
    .why = 这时严重失信企业成为失信企业，至少一年（2026年《办法》第30条第1款）。
    .step = 海关同意调整

fact-told_on = 企业是哪一天被告知拟认定的？
    .name = 拟认定的告知
    .help = 告知是书面的，写明事实、依据和权利。
    .why = 企业有五个工作日提出陈述、申辩（2026年《办法》第28条第1款）。

fact-objected = 企业是否对拟认定提出了陈述、申辩？
    .name = 对拟认定的陈述申辩
    .help = 书面提出。请填收到的日期。
    .why = 海关有二十日核实（2026年《办法》第28条第2款）。
    .step = 企业提出陈述、申辩

fact-review_won = 复议机关或法院是否已撤销认定？
    .name = 认定的撤销
    .help = 指行政复议或行政诉讼之后。
    .why = 涉及名单的，作出决定前的书面告知还应当告知救济措施（2026年《办法》第27条第2款）；这里是一般的途径。
    .step = 复议机关或法院撤销认定

fact-lifted = 这个信用等级是否已经结束？
    .name = 信用等级的结束
    .help = 企业获得另一个等级的日期；严重失信企业成为失信企业的也算。
    .why = 信用等级的后果看这一天。
    .step = 海关给出另一个等级

## 未决的法律问题

reading-transition = 认定在2026年4月1日以前。2026年《办法》是否适用？它废止了旧办法，没有说已作出的认定怎么办。
reading-transition-new-text = 适用：包括它的等待时间，以及一年和三年的结束
reading-transition-old-text = 不适用：继续适用旧文本

reading-term-start = 等待时间从什么时候起算？条文说的是认定，而文书自送达起生效。
reading-term-start-service = 从决定送达起
reading-term-start-decision = 从决定的日期起

reading-full-period = 几个月或几年什么时候算满？
reading-full-period-next-day = 对应日的第二天：起算当天不计入，期限到对应日结束
reading-full-period-same-day = 对应日当天

reading-clean-year = 第一年里发生了新的情形。以后的一年没有新情形，企业能否成为常规企业？
reading-clean-year-any-year = 能：条文要求一年，从新的情形起算
reading-clean-year-first-year = 不能：只有第一年算，新的情形另行认定

reading-mixed-items = 认定依据的几项，等待时间不同。以哪一个为准？
reading-mixed-items-longest = 较长的那个，六个月
reading-mixed-items-no-early-way = 都不算：这样的组合没有提前的途径

reading-new-rating = 三年后，海关重新认定严重失信企业。它是不是无论如何都离开名单？
reading-new-rating-leaves-the-list = 是：三年是这个等级的期限，条文说的是调整信用等级并移出名单
reading-new-rating-may-be-the-same = 不是：新的认定看信用状况，可以还是原来的等级，这时什么都不调整

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 这样的日子算工作日，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 这样的日子不算；只有星期一至星期五算

## 解释中使用的定义

define-start = 时间起算的日期
define-three_months_full = 满三个月
define-six_months_full = 满六个月
define-one_year_full = 满一年
define-three_years_full = 满三年
define-first_year_clean = 第一年没有新的情形
define-later_year_clean = 以后的某一年没有新的情形
define-six_month_items = 事由中有第3项或第4项
define-three_month_items = 事由中有第6项或第7项
define-no_early_items = 事由中有不能提前申请的一项
define-obstacle = 有第31条的一种障碍
define-early_dishonest = 满一年之前申请的条件全部具备
define-serious = 企业被认定为严重失信企业
define-five_days = 五个工作日

## 调整信用等级的途径

path-clean-year = 一年没有新的情形
    .what = 失信企业一年内没有第15条、第16条的新情形的，按常规企业管理。不需要谁申请，没有规定天数。不适用于严重失信企业。
path-early-dishonest = 满三个月或六个月后申请
    .what = 因第6、7项（欠缴税款、罚款）被认定的失信企业，纠正后，满三个月可以申请；因第3、4项（多次违规）的，满六个月。其他各项没有提前的途径。条文没有把调整写成义务。
path-serious-early = 严重失信企业满一年后申请
    .what = 满一年并已纠正的，企业可以申请。海关同意的，成为失信企业并移出名单，但再过一年才能成为常规企业。
path-serious-term = 作为严重失信企业满三年
    .what = 三年后，海关应当按企业当时的信用状况重新认定。调整信用等级时，同时把企业移出名单。新的认定能否仍是“严重失信企业”，没有说明。
path-review = 复议机关或法院撤销认定
    .what = 对认定可以用争议机关决定的一般途径。被撤销的，认定就失去依据。《办法》对此没有自己的规定。
path-year-2018 = 一年没有新的情形（2018年5月以前的认定）
    .what = 据报道，2018年的一份公告说，2018年5月以前认定的失信企业，一年没有新情形的成为一般信用企业。

## 程序

procedure-before-rating = 认定之前的陈述、申辩
    .what = 海关应当事先书面告知企业。不提出的，视为放弃陈述、申辩的权利。
procedure-before-rating-object = 企业自收到告知起五个工作日内书面提出陈述、申辩
procedure-before-rating-check = 海关在二十日内核实，条文没有说从什么时候起算，这里从提出陈述、申辩起算

procedure-adjustment = 申请另一个等级
    .what = 书面提出，附已履行义务的证明材料。作出决定没有规定时限。
procedure-adjustment-apply = 企业申请调整
procedure-adjustment-agree = 海关决定，没有规定时限，文书自送达起生效

procedure-new-rating = 三年后的重新认定
    .what = 针对严重失信企业；不需要谁申请。没有规定天数。
procedure-new-rating-rate-anew = 海关按企业的信用状况重新认定

procedure-data-objection = 对海关公示的信息提出异议
    .what = 任何人都可以附证据，对海关公示的信用信息提出异议。应当“在规定期限内”答复，而《办法》没有写明这个期限。
procedure-data-objection-object = 企业或其他任何人提出异议（申诉）

procedure-review = 对认定提出争议
    .what = 这是对行政决定的一般途径；认定是这样的决定，是一种解读。
procedure-review-ask-review = 企业自知道认定起六十日内申请行政复议
procedure-review-sue = 企业自知道认定起六个月内向法院起诉

## 信用等级的后果

effect-publication = 海关公示信用等级
effect-strict-customs-management = 海关的严格管理（内容写在别处，没有读到）
effect-joint-punishment = 列入海关的严重失信主体名单，实施联合惩戒

## 结束后仍存在的限制

bar-aeo-certification = 不得申请认证企业（AEO），直到成为常规企业满一年
bar-regular-rating = 提前调整后一年内，不得成为常规企业

## 说明

note-what-comes-after-serious = 容易弄错：离开名单还不是常规企业。提前调整后，企业至少一年是失信企业；三年后重新认定，结果未定。
note-no-deadline-for-the-decision = 文本没有说明：对调整作出决定，没有规定时限。
note-unpaid-and-a-clean-year = 未决的问题：关于一年的条文要求没有新的情形，没有问旧的欠款是否缴清。欠款是不是一种持续的情形，没有说明。
note-not-counted = 不计入认定的：警告、通报批评，以及简易程序的处罚。
note-penalty-display-is-separate = 另一种记录：处罚和列入名单也在“信用中国”公示，时间另有规定。
note-responsible-persons = 关于个人：只认定企业的信用等级。海关也采集法定代表人、主要负责人、财务和关务负责人以及报关人员的处罚信息，但《办法》不给他们评定等级。
note-older-texts-unread = 未核实：2026年4月以前的规则，关于期限和修复的部分没有读到，也没有说当时的认定怎么办。可以询问海关按哪个文本办。
note-older-ratings-in-2021 = 据报道，举一个例子：2021年规则改变时，要求各海关重新认定失信企业；仍为失信企业的，起算日期不变，其他的不再是失信企业。
note-remedies-not-told = 值得核对：决定书是否写明可以提出争议、向谁提出、到什么时候为止？没有写明的，期限从知道或者应当知道这些内容起才开始；最迟在知道决定本身后一年结束。对行政复议来说，这写在2024年起施行的法律里。认定是这样的决定，是一种解读。
note-freshness = 内容有多新：到2026年夏天前后为止，没有发现2026年《办法》有修改。不能排除以后有变化。

## 对将来的假定

assume-no-new-event = 没有第15条、第16条的新情形

## 来源

source-gacc-2026 = 《海关注册登记和备案企业信用管理办法》（海关总署令第282号，2026年）
    .short = 2026年《办法》
source-gacc-2021 = 《海关注册登记和备案企业信用管理办法》（海关总署令第251号，2021年）
    .short = 2021年《办法》
source-gacc-2018 = 《海关企业信用管理办法》（海关总署令第237号，2018年）
    .short = 2018年《办法》
source-gacc-2014 = 《海关企业信用管理暂行办法》（海关总署令第225号，2014年）
    .short = 2014年《暂行办法》
source-gacc-announcement-32 = 海关总署公告2018年第32号
    .short = 海关2018年第32号公告
source-review-law-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-review-law-2017 = 《行政复议法》（2017年修正）
    .short = 原《行政复议法》
source-litigation-law-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
source-civil-code = 《民法典》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
