# 环境影响报告书（表）的编制者：读者看到的、关于他们的名单的全部文字。
# 逻辑在rules/environmental-assessment/pack.toml；那里的每个id在这里有对应的文字。

title = 环境影响评价信用平台：失信记分和名单
    .short = 环境影响评价
about = 编制环境影响报告书、报告表的人员和单位违反编制规则的，生态环境主管部门给予失信记分。记分在全国的平台上公开五年，有的情况永久公开。记分达到一定数额就列入名单：重点监督检查名单、六个月的限期整改名单，或者禁止编制者的“黑名单”。
keeper = 生态环境主管部门
look-for = 失信行为记分决定，或者全国统一的环境影响评价信用平台上的限期整改名单、“黑名单”或重点监督检查名单。

actor-authority = 生态环境主管部门

## 问题分组

group-entry = 关于记分和名单，知道些什么？
group-terms = 下面这些日期，知道哪些？
group-against = 针对它做过什么？记录是否仍然有效？

## 事实

fact-record = 指的是哪一条记录？
    .name = 记录的种类
    .help = 平台和主管部门的决定写明。有几条的，每一条作为单独的列入记录来看。
    .why = 每一种都有自己的期限（2019年《办法》第34条、第37条至第39条）。
fact-record-points-only = 公开的失信记分，没有名单
fact-record-rectification = 应当在六个月内整改的限期整改名单
fact-record-black-list = 禁止编制者的“黑名单”
fact-record-heightened-by-points = 因自己的记分列入的重点监督检查名单
fact-record-heightened-by-link = 因与“黑名单”单位有出资关系而列入的重点监督检查名单

fact-who = 记录上的是谁？
    .name = 记录上的是谁
    .help = 技术单位为他人编制报告；有的建设单位自行编制。
    .why = 被禁止的技术单位和被终身禁止的人员，记分永久公开（第34条）。
fact-who-person = 编制人员
fact-who-technical-unit = 为他人编制的技术单位
fact-who-own-unit = 自行编制的建设单位

fact-decided_on = 失信记分决定是哪一天作出的？
    .name = 失信记分决定
    .help = 失信行为记分决定上的日期。可以与处罚写在同一份文书里。因出资关系列入的，填关于另一单位的决定。只知道年月或年份，也可以回答。
    .why = 五年的公开从这一天起算（第34条第2款）。

fact-limit_on = 最后一次达到限制分数是哪一天？
    .name = 达到限制分数的日期
    .help = 一年的记分周期内满20分（限制分数）；被禁止从事编制工作的，一次记20分。因出资关系列入的，填另一单位达到的日期。
    .why = 限期整改名单的六个月和重点监督检查名单的两年从这一天起算（第38条、第39条第2款）。

fact-ban = 如果是“黑名单”：处罚决定禁止此人或单位编制报告多久？
    .name = 禁止的期限
    .help = 行政处罚决定书写明。对其他记录，这个问题没有意义。
    .why = 记录与禁止一样长（第39条第1款）。
fact-ban-until-a-day = 若干年
fact-ban-no-end-named = 没有写明结束
fact-ban-for-life = 终身

fact-ban_until = 禁止到哪一天结束？
    .name = 禁止的最后一天
    .help = 处罚决定写明的，或主管部门计算的最后一天。《办法》没有说禁止从什么时候起算。
    .why = “黑名单”上的记录随禁止结束（第39条第1款）。

fact-cycle_end = 如果是因自己的记分列入重点监督检查：记分所在的记分周期到哪一天结束？
    .name = 记分周期的结束
    .help = 一个周期为一年，从在平台上建立诚信档案之日起；平台上有显示。对其他记录，这个问题没有意义。
    .why = 名单持续到此后的两个周期（第37条）。

fact-learned_on = 此人或单位是哪一天知道决定的？
    .name = 知道决定的日期
    .help = 一般是送达的日期。
    .why = 行政复议的六十日从这一天起算（《行政复议法》第20条第1款）。

fact-reconsideration_asked = 是否已申请行政复议？
    .name = 行政复议的申请
    .help = 向本级政府或上一级主管部门申请的行政复议。
    .why = 这是使决定被撤销的一条途径。
    .step = 当事人申请行政复议

fact-annulled = 决定是否已被撤销？
    .name = 决定的撤销
    .help = 在行政复议中、由法院或由主管部门自己撤销。
    .why = 没有决定，就没有记分和禁止。
    .step = 决定被撤销

fact-deleted = 记录实际上是否已从平台撤下？
    .name = 记录的撤下
    .help = 不再显示的日期。
    .why = 记录带来的后果随之结束。

## 未决的法律问题

reading-first-day = 期限自……之日起计算。那一天本身算不算在内？
reading-first-day-not-counted = 不算：按《民法典》，从第二天开始计算
reading-first-day-counted = 算：期限因此早一天结束

reading-list-display-start = 列入名单的信息公开五年。从什么时候起算？第40条没有说明。
reading-list-display-start-entry = 从列入名单起
reading-list-display-start-end = 从在名单上的时间结束起

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？
reading-makeup-days-counted = 是，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定义

define-rectification_last = 六个月的最后一天
define-linked_last = 两年重点监督检查的最后一天
define-cycles_last = 此后两个一年记分周期的最后一天
define-points_last = 五年公开的最后一天
define-shown_for_good = 记分永久公开：被禁止的技术单位，或被终身禁止的人员
define-ban_over = 禁止有最后一天，且已经过去
define-list_term_over = 在名单上的时间结束
define-off_the_list = 在名单上的时间结束、决定被撤销或记录消失
define-list_entry = 列入名单的开始

## 离开名单的途径

path-display-ends = 五年公开期满
    .what = 没有导致列入名单的记分，自决定起公开五年。《办法》没有规定平台哪一天撤下。
path-rectification-ends = 六个月整改期满
    .what = 从达到限制分数之日起，记录持续六个月。没有写明要检验或申请。在此期间再次达到限制分数的，从那一天起再算六个月。
path-ban-ends = 禁止结束，记录随之结束
    .what = “黑名单”上的记录与处罚决定中的禁止一样长。终身的或没有写明结束的禁止，这条途径永不打开。
path-two-cycles-end = 此后两个记分周期结束
    .what = 因自己的记分而受重点监督检查的，在达到警示分数（10分）的那个记分周期之后，持续两个周期。一个周期为一年。
path-two-years-end = 两年重点监督检查结束
    .what = 与“黑名单”单位有出资关系的单位，从该单位达到限制分数之日起，受重点监督检查两年。
path-annulled = 决定被撤销
    .what = 记分决定或其所依据的处罚被撤销的，以它为依据的都应当撤下。《办法》本身没有这样说：这来自关于行政复议和诉讼的一般法律，标为解读。

assume-limit-not-reached-again = 六个月内没有再次达到限制分数
assume-cycles-not-restarted = 没有因列入其他名单而使记分周期重新开始

## 程序

procedure-recording = 记录记分
    .what = 主管部门把书面决定上传到平台，并记入那里的诚信档案。
procedure-recording-upload = 主管部门把决定上传到平台

procedure-reconsideration = 申请行政复议
    .what = 《办法》没有自己的异议。按一般法律，当事人可以申请行政复议，或者向法院起诉。在此期间决定仍然有效，例外很少。
procedure-reconsideration-ask = 当事人在六十日内申请行政复议

## 后果

effect-publication = 记分和行为在全国平台公开
effect-list-publication = 正在或曾经在名单上的信息公开
effect-reports-not-accepted = 此人或单位编制的环境影响报告书（表）不予受理
effect-inspections = 编制的报告更多、更频繁地被复核
effect-circulation = 处罚信息转送国家企业信用信息公示系统和国家信用平台

## 说明

note-no-early-end = 《办法》没有提前结束、没有信用修复，也没有可以缩短记录的申请。
note-repair-in-the-code = 2026年8月15日以来，《生态环境法典》给企业事业单位和其他生产经营者一项权利：纠正之后可以申请信用修复。条件留给其他规定；没有找到针对这些名单的规定。
note-environment-code = 这些《办法》所依据的法律，2026年8月15日并入《生态环境法典》。法典要求国务院生态环境主管部门制定编制报告的规定，保留信用监管；没有说2019年《办法》在此期间是否继续，也没有找到废止的规定。按法典，人员禁止为五年，情节严重的十年；旧法的终身禁止，在读到的条文里没有。
note-heard-before-the-points = 给予记分之前，主管部门应当告知认定的事实、拟记的分数和理由，并应当核查书面陈述的意见。同一行为不得重复记分。
note-reached-again = 在六个月内再次达到限制分数的，从那一天起在名单上六个月：请填最后一次达到的日期。
note-shown-for-good = 被禁止的技术单位和被终身禁止的人员，记分永久公开（第34条）。列入名单的信息公开五年（第40条）。两条没有互相提到。
note-half-yearly-notice = 生态环境部还每半年发布一次通报，公布谁在这份名单上。
note-approvals-withdrawn = 报送时编制者已在这份名单上的，一经发现，报告的批准被撤销。
note-related-units-watched = “黑名单”单位的出资人，该单位或其法定代表人出资的单位，以及同一出资人的其他单位，受重点监督检查两年。
note-points-of-the-lists = 一年的周期内，警示分数是10分，限制分数是20分。被禁止从事编制工作的，一次记20分。
note-remedies-not-told = 值得核对：决定书是否写明可以提出争议、向谁提出、到什么时候为止？没有写明的，行政复议或行政诉讼的期限从知道或者应当知道这些内容起才开始；最迟在知道决定本身后一年结束。

## 来源

source-eia-measures-2019 = 《建设项目环境影响报告书（表）编制监督管理办法》（生态环境部令第9号，2019年）
    .short = 2019年《办法》
source-points-2019 = 《建设项目环境影响报告书（表）编制单位和编制人员失信行为记分办法（试行）》（2019年）
    .short = 2019年《记分办法》
source-eia-2018 = 《环境影响评价法》（2018年修正），已废止
    .short = 《环境影响评价法》
source-eco-code-2026 = 《生态环境法典》（2026年）
    .short = 《生态环境法典》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
source-civil-code = 《民法典》
    .short = 《民法典》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
