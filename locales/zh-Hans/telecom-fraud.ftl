# 电信网络诈骗联合惩戒：读者看到的全部文字。
# 逻辑在rules/telecom-fraud/pack.toml；那里的每个id在这里有对应的文字。

title = 电信网络诈骗联合惩戒
    .short = 电信网络诈骗
act = 解除惩戒措施
gone = 惩戒措施解除
was = 惩戒措施已解除
about = 2024年12月以来，公安机关、银行、电信企业和互联网服务提供者共同限制两类人和单位：因电信网络诈骗或其关联犯罪被追究刑事责任的，以及被公安机关认定买卖、出租、出借电话卡、银行账户等的。惩戒期限为二年或三年，届满自动解除。没有因改正而提前结束的途径；对错误可以申诉。
keeper = 作出认定的公安机关
look-for = 公安机关的书面告知，写明《电信网络诈骗及其关联违法犯罪联合惩戒办法》、惩戒期限和申诉渠道；银行或电信企业以联合惩戒为由拒绝服务；“信用中国”网站上的“电信网络诈骗”严重失信主体名单。

actor-authority = 公安机关
actor-third-party = 银行、电信企业或互联网服务提供者

## 问题分组

group-recognition = 关于公安机关的认定，知道些什么？
group-sentence = 如果有刑事判决：判了什么刑？
group-term = 惩戒期限内是否又被惩戒？
group-appeal = 申诉走了哪些步骤？
group-phone = 当事人想保留一张电话卡吗？
group-afterwards = 还知道些什么？

## 事实

fact-basis = 为什么适用惩戒措施？
    .name = 惩戒的事由
    .help = 公安机关的书面告知应当写明事实和依据。数量标准是：三张（个）以上的卡、账户或钱包；三次以上；或者提供给三人以上。假冒他人身份或者虚构代理关系开卡、开户的，不要求数量。不起诉决定不是有罪判决；公安机关仍可以作出认定。
    .why = 有罪判决带来三年和公开的名单，公安机关的认定带来二年、没有公开的名单（2024年《办法》第3条、第9条）。
fact-basis-convicted = 因电信网络诈骗或第3条第1项所列关联犯罪被追究刑事责任
fact-basis-recognised = 经设区的市级以上公安机关认定：出售、出租、出借卡或账户，提供实名核验帮助，或者假冒他人身份、虚构代理关系开立
fact-basis-recognised-below-numbers = 未达到数量标准，经省级批准后认定

fact-recognised_on = 公安机关是哪一天把此人认定为惩戒对象的？
    .name = 公安机关的认定
    .help = 设区的市级以上公安机关认定的日期，有罪判决之后的认定也一样。不是银行冻结账户的日期。只知道年月或年份，也可以回答。
    .why = 二年从认定起算，在此之前没有以这些规则为依据的措施（2024年《办法》第10条第2款、第11条）。

fact-who = 惩戒对象是谁？
    .name = 惩戒对象是谁
    .help = 惩戒对象是公司或其他单位的，其直接负责的主管人员和其他直接责任人员也可以同时被惩戒。
    .why = 是否惩戒他们由公安机关决定，不是当然惩戒（2024年《办法》第4条）。
fact-who-own-conduct = 个人，因本人的行为
fact-who-responsible-person = 对单位的行为负责的个人
fact-who-entity = 单位本身

fact-conduct_before_law = 全部行为是否都在2022年12月1日以前？
    .name = 2022年法律施行之前的行为
    .help = 那一天《反电信网络诈骗法》施行。看的是行为的时间，不是判决或认定的时间。
    .why = 对那一天以前的行为，不适用《办法》（2024年《办法》第18条）。

fact-sentence = 刑事法院判了什么？
    .name = 刑罚
    .help = 刑事判决中的主刑。缓刑是指判处有期徒刑或拘役，但在考验期内不执行。
    .why = 它决定三年从什么时候起算（2024年《办法》第10条第1款）。
fact-sentence-imprisonment = 实际执行的有期徒刑
fact-sentence-detention = 实际执行的拘役
fact-sentence-suspended = 缓刑
fact-sentence-control = 管制
fact-sentence-other = 其他，例如单处罚金，或者无期徒刑

fact-judgment_effective = 刑事判决是哪一天生效的？
    .name = 刑事判决生效
    .help = 上诉期满后不能再上诉的日期，或者终审判决的日期（判决生效）。
    .why = 管制和缓刑，三年从判决生效起算（2024年《办法》第10条第1款）。

fact-sentence_completed = 刑罚是否已执行完毕？
    .name = 刑罚执行完毕
    .help = 有期徒刑和拘役，是刑满释放的日期；假释的，是假释考验期满的日期，不是释放的日期（《刑法》第85条）。将来的预定日期也可以填。还在执行又不知道日期的，答“尚未”。
    .why = 有期徒刑或拘役，三年从执行完毕起算，在此之前措施也适用（2024年《办法》第10条第1款）。
    .step = 刑罚执行完毕

fact-added_years = 惩戒期限内再次被惩戒，增加了几年？
    .name = 再次被惩戒增加的年数
    .help = 只算期限届满之前、按《办法》作出的认定和有罪判决：每再次认定一次二年，每再次有罪判决一次三年。没有的，填0。
    .why = 这些期限累计执行，但连续执行不超过五年（2024年《办法》第10条第3款）。

fact-later_sentence = 再次的惩戒中，是否有实际执行的有期徒刑或拘役？
    .name = 再次判处的实际执行的刑罚
    .help = 只有增加了年数时才需要回答。
    .why = 累计执行与从该刑罚执行完毕起算怎样配合，文本没有说明（2024年《办法》第10条第1款、第3款）。

fact-appeal_received = 公安机关是否已收到申诉？
    .name = 收到申诉
    .help = 申诉向作出认定的公安机关提出，当面、电话或书面都可以。提出申诉没有期限。
    .why = 公安机关应当在三个工作日内一次性告知需要的材料（2024年《办法》第14条）。
    .step = 当事人向作出认定的公安机关申诉

fact-papers_received = 公安机关是否已收到所要求的材料？
    .name = 收到申诉材料
    .help = 公安机关收齐所要求材料的日期。
    .why = 从这一天起，公安机关有十五个工作日完成核查并书面答复（2024年《办法》第14条第2款）。
    .step = 当事人提交公安机关要求的材料

fact-error_found = 公安机关是否已查明惩戒对象的认定有误？
    .name = 认定有误的结论
    .help = 例如认错了人，行为在2022年12月1日以前，未达到数量标准又没有省级批准，或者卡是被盗的而不是出借的。
    .why = 这时公安机关应当及时上报，以便解除措施（2024年《办法》第15条）。
    .step = 公安机关查明惩戒对象的认定有误

fact-lift_data_received = 银行和电信企业是否已收到公安机关解除惩戒的信息？
    .name = 收到解除惩戒的信息
    .help = 信息经公安部转到它们那里。这个日期可能要向银行或公安机关询问。
    .why = 从这一天起，它们有十个工作日（2024年《办法》第16条）。
    .step = 解除惩戒的信息到达银行和电信企业

fact-notice_received = 当事人是哪一天收到公安机关书面告知的？
    .name = 收到告知
    .help = 书面告知可以当面交付，也可以邮寄。它应当在采取措施之前作出。
    .why = 自收到起十个工作日内，当事人可以申请保留一张电话卡（2024年《办法》第7条第2款、第13条）。

fact-card_requested = 当事人是否已申请保留一张电话卡？
    .name = 保留一张电话卡的申请
    .help = 本人名下的一张非涉案电话卡。
    .why = 应当在收到告知后十个工作日内申请（2024年《办法》第7条第2款）。
    .step = 当事人申请保留一张电话卡

fact-measures_lifted = 惩戒措施是否已解除？
    .name = 措施的实际解除
    .help = 账户和卡恢复使用的日期，或者银行告知解除的日期。日期不同的，填最后一个。
    .why = 后果显示到这一天为止（2024年《办法》第10条第4款、第16条）。
    .step = 银行和电信企业解除措施

fact-conduct_ended = 行为是哪一天结束的？
    .name = 行为的结束
    .help = 决定所述的，卡或账户被出售、出借或使用的最后一天，或者犯罪的最后一天。只填年份就够。
    .why = 按一种读法，信用信息数据库里的记录从这一天起保留五年（2013年《征信业管理条例》第16条、第32条）。

fact-exit_ban = 有罪判决之后：公安机关是否还决定此人不准出境？
    .name = 关于出境的决定
    .help = 设区的市级以上公安机关另外作出的不准出境决定。它不属于联合惩戒。条文写的是因从事电信网络诈骗活动受过刑事处罚的人；是否包括关联犯罪，没有说明。
    .why = 自处罚完毕之日起六个月至三年（《反电信网络诈骗法》第36条第2款）。

## 未决的法律问题

reading-other-sentence-start = 第10条第1款没有写到的刑罚，例如单处罚金：三年从什么时候起算？
reading-other-sentence-start-judgment = 从判决生效之日起，与管制和缓刑一样
reading-other-sentence-start-completion = 从刑罚执行完毕之日起，与有期徒刑和拘役一样
reading-other-sentence-start-recognition = 从公安机关认定之日起，与没有刑事判决的人一样

reading-first-day = 期限起算的当天，本身算不算在内？
reading-first-day-not-counted = 不算：按《民法典》，从第二天开始计算
reading-first-day-counted = 算：文本写的是自……之日起，所以期限早一天结束

reading-cap-counts = 期限累计执行的：连续五年的上限从什么时候起算？
reading-cap-counts-from-the-term = 从惩戒期限开始起，因为上限说的是期限，文本把它与服刑期间适用的措施分开
reading-cap-counts-from-the-measures = 从认定起，因为措施从那时起就可能适用

reading-database-end = 中央银行信用信息数据库里的记录什么时候结束？
reading-database-end-with-the-measures = 随措施结束：它是措施之一，措施届满自动解除
reading-database-end-five-years = 行为结束后五年，这是个人不良信息的一般规则

reading-joint-target = 这样的人是不是《公务员法》所说的失信联合惩戒对象？
reading-joint-target-included = 是：《办法》把这些人称为联合惩戒对象
reading-joint-target-not-included = 只由公安机关认定的人不是：他们不列入严重失信主体名单

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 这样的日子算工作日，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 这样的日子不算；只有星期一至星期五算

## 解释中使用的定义

define-other_start = 条文没有写到的刑罚之后，期限的起点
define-start_after_conviction = 有罪判决之后，期限的起点
define-term_start = 期限起算的日期
define-first_term = 第一个期限：有罪判决三年，认定二年
define-added_terms = 第一个期限加上再次被惩戒增加的年数
define-cap = 连续五年
define-counted_term = 惩戒期限；再次被惩戒的累计执行，但不超过五年
define-term_end = 期限的最后一天
define-lift_days = 十个工作日

## 离开的途径

path-expiry = 惩戒期限届满
    .what = 二年或三年的期限届满，或者累计执行的期限届满，措施自动解除，公开名单上的记录也随之移出。不需要谁申请。银行或电信企业仍不解除的，当事人可以向作出认定的公安机关申诉。
path-correction = 公安机关查明惩戒对象的认定有误
    .what = 当事人可以当面、电话或书面申诉。核查表明认定有误的，公安机关应当及时上报，银行和电信企业收到信息后十个工作日内应当解除措施。在此之前，措施不停止。

## 程序

procedure-notice = 告知和措施的开始
    .what = 采取措施之前，公安机关应当书面告知：事实和依据、期限、措施、申诉的权利和渠道。文本没有规定天数。
procedure-notice-tell = 采取措施之前，公安机关书面告知
procedure-notice-apply-measures = 银行、电信企业和互联网服务提供者收到公安机关的信息后十个工作日内采取措施，收到的日期不告知当事人

procedure-appeal = 申诉
    .what = 针对认定，或者针对期限届满后仍不解除的措施。向作出认定的公安机关提出。核查期间措施不停止。
procedure-appeal-appeal = 当事人当面、电话或书面申诉，没有规定期限
procedure-appeal-name-papers = 公安机关在三个工作日内一次性告知需要的材料
procedure-appeal-check = 公安机关收到材料后十五个工作日内完成核查并书面答复，不予解除的说明理由
procedure-appeal-report-up = 认定有误的，公安机关及时层报公安部
procedure-appeal-lift = 银行、电信企业、互联网服务提供者和信用信息数据库收到信息后十个工作日内解除措施

procedure-one-card = 保留一张电话卡
    .what = 被惩戒的人可以申请保留本人名下的一张非涉案电话卡。文本说可以申请，没有说必须同意。
procedure-one-card-ask = 当事人自收到公安机关的告知起十个工作日内申请

## 后果

effect-publication = 列入“信用中国”公开的严重失信主体名单（只限被追究刑事责任的人）
effect-credit-record = 记录在中央银行的金融信用信息基础数据库里
effect-bank-accounts = 银行账户和数字人民币钱包除在柜台外不能向外付款，已约定的缴税、社会保险和水、电、燃气费用照常
effect-payment-accounts = 支付账户停用，不新开户，余额仍可以转到本人的银行账户
effect-phone-cards = 电话卡和线路受限，不新办
effect-internet-accounts = 有涉诈风险的互联网账号受限，不新开，不为此人分发网站或应用

## 届满不能解除的

bar-exit-restriction = 公安机关决定的，不准出境：自处罚完毕之日起六个月至三年
bar-civil-servant = 惩戒措施期间，不得录用为公务员（按一种读法）
bar-civil-servant-convicted = 有罪判决之后，不得录用为公务员
bar-lawyer-convicted = 有罪判决之后，不得担任律师
bar-teacher-convicted = 被判处徒刑之后，不得担任教师

## 说明

note-no-early-end = 没有提前结束的途径：《办法》没有任何使期限提前结束的申请、付款或承诺。《反电信网络诈骗法》说应当建立申诉、信用修复和救济的渠道；读到的文本只建立了申诉。
note-written-notice-first = 值得核对：公安机关应当在采取措施之前书面告知。当事人到银行柜台才知道的，可以在申诉中说明；没有告知有什么后果，文本没有说。
note-other-remedies-not-named = 未决的问题：《办法》只写了向公安机关申诉。法律对行政处罚和行政强制措施写了行政复议和行政诉讼，对这些措施写的是申诉。一般法律是否也允许对认定申请行政复议或提起行政诉讼，没有说明。如果允许，期限是自知道认定起六十日和六个月，读到的内容都没有说申诉使期限停止计算。
note-basic-needs-stay = 仍然可以做的：在银行柜台付款，已约定的缴税、社会保险和水、电、燃气费用，把支付账户余额转到本人的银行账户。可以申请保留一张电话卡。
note-not-on-the-public-list = 不公开：没有刑事判决、由公安机关认定的人，不列入公开的严重失信主体名单。名单上有其姓名的，申诉可以引用第9条第2项。
note-below-the-numbers = 这是一种解读：未达到第3条数量标准的，只有影响较大、确有惩戒必要并经省级公安机关批准，才可以列为惩戒对象。文本只对设区的市级以上公安机关的认定说明期限从什么时候起算；这里按同样的方法计算。
note-responsible-person = 不是当然的：对单位的行为，直接负责的主管人员和其他直接责任人员可以同时被惩戒。公安机关可以决定不这样做。
note-conduct-before-the-law = 按这些事实，《办法》不适用：2022年12月1日以前的行为不在范围之内。申诉可以引用第18条。
note-other-sentence = 文本的空白：第10条第1款说明有期徒刑、拘役、管制和缓刑之后期限从什么时候起算，没有说其他刑罚。可能的答案并列给出。
note-measures-run-in-prison = 服有期徒刑或拘役期间，措施也适用，但三年只从执行完毕起算。
note-terms-are-added = 期限累计执行：期限内再次被认定或判决的，增加相应的年数，连续执行最长五年。期限届满之后再次发生的，另起一个期限。
note-later-sentence = 文本没有说明：再次判处的有期徒刑或拘役，其期限从执行完毕起算，而期限又要累计执行。两者怎样配合，没有说明，所以这里不给出日期。
note-still-applied = 期限看来已经届满：如果措施仍未解除，当事人可以向作出认定的公安机关申诉；核查的时限相同。
note-harm-from-an-error = 值得知道：认定错误造成损害的，文本说依法追究责任。没有写金额，也没有写程序。
note-database-has-its-own-rules = 信用信息数据库有自己的规则：每年两次免费查询报告，对错误数据可以提出异议，二十日内处理。
note-exit-ban-is-separate = 另一件事：不准出境是单独的决定。除有罪判决之后的不准出境外，对前往电信网络诈骗活动严重地区、有重大嫌疑的人，移民管理机构可以决定不准其出境。

## 对将来的假定

assume-no-further-punishment = 期限内没有再次的认定或有罪判决

## 来源

source-fraud-2024 = 《电信网络诈骗及其关联违法犯罪联合惩戒办法》（公安部等四部门，2024年）
    .short = 2024年《办法》
source-telecom-law-2022 = 《反电信网络诈骗法》（2022年）
    .short = 《反电信网络诈骗法》
source-civil-code = 《民法典》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
source-credit-2013 = 《征信业管理条例》（2013年）
    .short = 2013年《征信业管理条例》
source-criminal-law = 《刑法》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-civil-servants-2018 = 《公务员法》（2018年修订）
    .short = 《公务员法》
source-lawyers-2017 = 《律师法》（2017年修正）
    .short = 《律师法》
source-teachers-2009 = 《教师法》（2009年修正）
    .short = 《教师法》
