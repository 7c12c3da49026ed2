# 法院的限制消费令：关于它，读者读到的每一个字。
# 逻辑写在rules/consumption-restriction/pack.toml中；那里的每个id在这里有它的文字。

title = 法院的限制消费令
    .short = 限制消费令
act = 解除限制消费令
gone = 限制消费令被解除
was = 限制消费令已被解除
about = 没有在规定时间内付款或履行生效法律文书所定义务的人，法院可以限制其消费：不得乘坐飞机、G字头列车，子女不得就读高收费私立学校，等等。法院为此单独发出命令。这种命令可以单独存在，不必列入失信被执行人名单；而在那份名单上的人应当同时受限制。债务人是公司的，其法定代表人和其他几类人一同受限制。由法院解除这种命令。
keeper = 法院
actor-person = 当事人
look-for = 标题“限制消费令”（较早的为“限制高消费令”），由院长签发，写有期间、禁止的消费和后果。网上：法院的中国执行信息公开网上的“限制消费人员”。

## 问题的分组

group-order = 关于限制消费令，知道些什么？
group-list = 债务人是否也在失信被执行人名单上？
group-payment = 关于债务，以下哪些已经发生？
group-early = 以下哪些可能使限制提前结束？
group-error = 限制消费令是否有误？对此做了什么？
group-exceptions = 法院是否为某次出行作出例外？
group-afterwards = 限制消费令是否已经解除？

## 事实

fact-who = 限制消费令限制谁？
    .name = 被限制的人
    .help = 公司不会坐飞机：欠债的是公司或其他组织的，限制消费令也及于四类人。限制消费令写明债务人；网站上可能显示其他人。
    .why = 有些出路只适用于公司的有关人员，而2010年文本不及于实际控制人（2010年和2015年《限制消费规定》第3条第2款）。
fact-who-debtor = 欠债的个人
fact-who-entity = 欠债的公司或其他组织
fact-who-representative = 其法定代表人、主要负责人
fact-who-responsible = 影响债务履行的直接责任人员
fact-who-controller = 其实际控制人

fact-ordered_on = 限制消费令在哪一天作出？
    .name = 限制消费令的作出
    .help = 限制消费令落款的日期。只知道月份或年份也可以回答。
    .why = 它说明适用2010年文本还是2015年文本。

fact-order_until = 限制消费令写明到哪一天为止？
    .name = 限制消费令的最后一天
    .help = 限制消费令应当写明限制消费的期间。没有看到限制消费令，或者其中没有写日期的，请保留“不知道”。
    .why = 没有条文规定长度；只有限制消费令自己写明（2015年《限制消费规定》第5条）。

fact-grace_months = 法院给了几个月的宽限期？
    .name = 宽限期的月数
    .help = 自2020年起，法院在采取措施之前可以（但不是必须）给予一至三个月的宽限期。没有给就回答0。
    .why = 在这段时间内付清债务的，不应采取措施（2019年《意见》第15条，据报道）。

fact-order_served = 限制消费令在哪一天送达？
    .name = 限制消费令送达
    .help = 送达是正式的交付。
    .why = 宽限期可能从送达起算；读到的文字没有说（2019年《意见》第14条、第15条，据报道）。

fact-listed = 在限制消费令存续期间，债务人现在或曾经在失信被执行人名单上吗？
    .name = 列入失信被执行人名单
    .help = 可以在法院的中国执行信息公开网上查询失信被执行人名单。被限制消费（限制消费人员）与被列入名单不是一回事。
    .why = 被列入名单的债务人应当受限制（2015年《限制消费规定》第1条第2款）。

fact-list_deleted = 失信被执行人名单上的信息是否已经删除？
    .name = 从失信被执行人名单删除
    .help = 法院删除该信息的日期。
    .why = 只要仍在名单上，法院就应当限制消费（2015年《限制消费规定》第1条第2款）。
    .step = 法院删除失信被执行人名单上的信息

fact-performed = 生效法律文书确定的义务是否已经全部履行？
    .name = 全部履行
    .help = 金钱债务：连同利息和费用全部付清（履行完毕）。对公司的有关人员来说，看的是公司的债务。
    .why = 此时法院应当及时解除限制消费令（2015年《限制消费规定》第9条）。
    .step = 生效法律文书确定的义务全部履行

fact-enforced = 法院自己是否已经执行到全部债务？
    .name = 法院执行完毕
    .help = 法院扣划或变卖了财产，生效法律文书已经执行完毕。
    .why = 这样义务也已履行，应当及时解除限制消费令（2015年《限制消费规定》第9条）。
    .step = 法院执行完毕

fact-settlement_performed = 是否已经达成执行和解，并且全部履行完毕？
    .name = 执行和解协议履行完毕
    .help = 债务人和债权人在执行中另行达成协议（执行和解），协议的每一部分都已经做到。只签字不够。
    .why = 此时法院作执行结案处理（《执行和解规定》第8条）。这是不是第9条所说的履行，是一个未决的问题。
    .step = 执行和解协议全部履行完毕

fact-security_given = 是否已经提供确实有效的担保？
    .name = 担保
    .help = 例如足以担保债务的保证或质押（确实有效的担保）。
    .why = 此时法院可以解除限制消费令（2015年《限制消费规定》第9条）。
    .step = 当事人提供确实有效的担保

fact-creditor_agreed = 申请执行人是否已经同意解除限制消费令？
    .name = 申请执行人的同意
    .help = 申请执行人是请求法院执行的人。最好有书面的同意。
    .why = 此时法院可以解除限制消费令（2015年《限制消费规定》第9条）。
    .step = 申请执行人同意解除限制消费令

fact-change_proved = 法院是否已经认定，法定代表人或主要负责人的更换属实？
    .name = 更换职务属实的证明
    .help = 公司确实需要更换，而且当事人证明自己既不是公司的实际控制人，也不是影响债务履行的直接责任人员。由法院审查。
    .why = 此时应当解除对原任者的限制，改为限制接任者（2019年《意见》第17条第2项，据报道）。
    .step = 法院认定更换属实，当事人既不是实际控制人也不是直接责任人员

fact-circumstances = 作出限制消费令时，有以下哪些情况？
    .name = 作出限制消费令时的情况
    .help = 选择所有符合的，也可以一项不选。前三项出自《规定》，其余出自一份政策性意见，后者的约束力较弱。
    .why = 它们是申请纠正的理由（2015年《限制消费规定》第1条第1款、第3条第2款；2019年《意见》第16条，据报道）。
fact-circumstances-time-not-over = 执行通知书指定的期间尚未届满
fact-circumstances-nothing-left-to-do = 生效法律文书确定的义务当时已经履行
fact-circumstances-not-covered = 当事人既不是债务人，也不是第3条第2款所列的公司有关人员
fact-circumstances-assets-controlled = 法院当时已经控制足以清偿债务的财产，第16条第1项
fact-circumstances-creditor-asked-to-wait = 申请执行人曾请求暂不采取，第16条第1项
fact-circumstances-student-loan = 全日制在校生，校园贷，第16条第3项

fact-application_received = 法院是否已经收到纠正申请？
    .name = 收到纠正申请
    .help = 应当书面向执行法院提出。请填法院收到的日期。
    .why = 据报道，参照适用纠正失信被执行人名单的规则（2019年《意见》第18条）：法院有十五日。
    .step = 当事人向法院提交书面的纠正申请

fact-upheld = 法院是否已经认为申请理由成立？
    .name = 申请理由成立
    .help = 法院同意本不应作出限制消费令，或者不应针对当事人。
    .why = 从那时起算三个工作日（2019年《意见》第18条，据报道；2017年《规定》第12条第1款）。
    .step = 法院认为申请理由成立

fact-rejection_served = 驳回申请的决定是否已经送达？
    .name = 驳回决定送达
    .help = 以送达之日为准，不是以文书上的日期为准。
    .why = 向上一级法院申请复议的十日，从送达起算（2019年《意见》第18条，据报道；2017年《规定》第12条第1款）。
    .step = 驳回决定送达

fact-reconsideration_sent = 复议申请是否已经寄出或递交？
    .name = 寄出复议申请
    .help = 在十日届满前寄出的，即使晚些到达也算及时。
    .why = 十日算到寄出为止（《民事诉讼法》第85条第4款）。
    .step = 当事人寄出复议申请

fact-reconsideration_received = 上一级法院是否已经收到复议申请？
    .name = 收到复议申请
    .help = 复议向上一级法院申请。
    .why = 上一级法院的十五日从此日起算（2019年《意见》第18条，据报道；2017年《规定》第12条第1款）。
    .step = 当事人向上一级法院申请复议

fact-reconsideration_upheld = 上一级法院是否已经认为申请理由成立？
    .name = 复议决定支持当事人
    .help = 上一级法院作出支持被限制的人的决定。
    .why = 这是这条途径的最后一步（2019年《意见》第18条，据报道；2017年《规定》第12条第1款）。
    .step = 上一级法院作出支持当事人的决定

fact-temporary_lift = 法院是否已经为某次紧急出行暂时解除出行限制？
    .name = 暂时解除出行限制
    .help = 院长可以批准短期内乘坐飞机和高铁。请填起始的日期。
    .why = 最长一个月，限制消费令仍然保留（2019年《意见》第17条第3项，据报道）。
    .step = 法院为出行暂时解除出行限制

fact-lifted = 法院是否已经解除限制消费令？
    .name = 限制消费令的解除
    .help = 法院以通知或公告解除限制消费令的日期。公司的有关人员：对当事人解除的日期。
    .why = 它结束所有限制。
    .step = 法院解除限制消费令

## 未决的法律问题

reading-transition = 限制消费令是2015年7月22日之前作出的。今天适用哪个文本？修改决定没有提到旧的命令。
reading-transition-new-text = 2015年文本，自其施行之日起
reading-transition-old-text = 对这份命令，2010年文本继续适用

reading-consumption-while-listed = 本可以解除限制消费令，但债务人仍在失信被执行人名单上。消费限制是否结束？
reading-consumption-while-listed-list-prevails = 否，债务人在名单上期间不结束：被列入的债务人应当受限制（第1条第2款）
reading-consumption-while-listed-performance-prevails = 是：以第9条为准，它没有提到名单

reading-period-end = 限制消费令写明的期间届满后怎么样？没有条文说。
reading-period-end-limits-end = 限制随之结束，因为时间是限制消费令自己定的
reading-period-end-until-lifted = 限制继续，直到法院解除限制消费令，因为只规定了解除

reading-settlement-counts = 执行和解协议全部履行完毕，是否等于履行了生效法律文书？
reading-settlement-counts-yes = 是：法院作执行结案处理，没有什么还要执行
reading-settlement-counts-no = 否：第9条说的是生效法律文书确定的义务；此时需要申请执行人同意

reading-grace-start = 宽限期从什么时候起算？读到的文字没有说。
reading-grace-start-decision = 从限制消费令作出之日起
reading-grace-start-service = 从限制消费令送达之日起

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 是，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 说明中出现的定义

define-official = 当事人因公司的债务被限制
define-covered = 按适用的文本，限制消费令及于当事人
define-paid = 生效法律文书已经全部履行或执行完毕
define-free_of_list = 没有失信被执行人名单上的列入使限制保留
define-grace_end = 宽限期的最后一天
define-order_begins = 限制开始的时间：随限制消费令开始；给了宽限期而没有在其中付清的，在宽限期之后开始
define-limits_begin = 限制对当事人开始
define-limits_end = 限制的结束：限制消费令被解除，或者其期间届满
define-fix_days = 三个工作日
define-reconsideration_deadline = 驳回决定送达之后十日，最后一日是休息日的移到下一个工作日
define-in_time = 复议申请及时寄出，并且已经到达
define-against_the_rules = 根据这些事实，《规定》不允许作出限制消费令，或者不允许针对当事人
define-against_policy = 2019年《意见》说这种情况不限制消费

## 结束限制消费令的途径

path-performed = 义务全部履行
    .what = 履行完毕后，法院应当及时解除限制消费令，并在原来通知或公告的范围内以通知或公告解除。没有规定天数。债务人仍在失信被执行人名单上期间，第1条第2款与此相抵触。
path-enforced = 法院自己执行完毕
    .what = 法院执行到全部债务的，义务也已履行，法院应当及时解除限制消费令。没有规定天数。
path-settled = 执行和解协议全部履行
    .what = 一种解读：执行和解协议全部履行完毕后，法院作执行结案处理；限制消费令不再有要保障的内容，应当解除。否则，申请执行人同意的，法院可以解除。
path-period-over = 限制消费令写明的期间届满
    .what = 限制消费令应当写明期间。按这里采用的读法，限制随期间届满而结束，除非债务人仍在失信被执行人名单上。债务未付清期间，法院可以作出新的限制消费令。
path-security = 提供担保
    .what = 在限制消费期间，提供确实有效的担保的，法院可以解除限制消费令。可以，但不是必须。
path-creditor-agrees = 申请执行人同意
    .what = 在限制消费期间，申请执行人同意的，法院可以解除限制消费令。可以，但不是必须。
path-change-of-office = 前法定代表人证明更换属实
    .what = 不再担任公司法定代表人或主要负责人的人，可以申请解除限制。必须证明自己既不控制公司，也不是影响债务履行的直接责任人员；而且更换是经营管理确有需要。法院认定属实的，应当准许。这是从一份政策性意见的引文中得知的。
path-correction = 纠正申请成立
    .what = 被错误限制的人可以随时向执行法院申请纠正。据报道，一份政策性意见规定参照适用失信被执行人名单的规则：十五日内作出决定，三个工作日内纠正。
path-reconsideration = 上一级法院支持当事人
    .what = 申请被驳回的，当事人可以自送达之日起十日内向上一级法院申请复议；上一级法院有十五日。据报道，这些规则也是参照适用。
path-grace = 宽限期内付清债务
    .what = 法院给了一至三个月宽限期，而债务在此期间付清的，不应采取措施。这是从关于一份政策性意见的报道中得知的。

## 程序

procedure-order = 作出限制消费令
    .what = 一般由申请执行人书面申请；必要时法院可以依职权决定（第4条）。法院考虑债务人是否消极履行、规避执行或抗拒执行，以及债务人的履行能力（第2条）。
procedure-order-issue = 限制消费令由院长签发，写明期间、禁止的消费和后果
procedure-order-serve = 限制消费令应当送达，自签发之日起生效（据报道）
procedure-lifting = 解除限制消费令
    .what = 法院应当及时解除限制消费令，并告诉原来通知过的所有人。没有规定天数。
procedure-lifting-lift-after-performance = 履行完毕后，法院及时解除限制消费令
procedure-lifting-lift-after-change = 更换职务经证明属实后，法院解除对原任者的限制
procedure-early-lifting = 申请提前解除
    .what = 提供确实有效的担保，或者申请执行人同意的，法院可以提前解除限制消费令。不是必须。
procedure-early-lifting-ask-to-lift = 当事人申请法院解除限制消费令
procedure-correction = 申请纠正
    .what = 被限制的人书面向执行法院申请。步骤和时间与失信被执行人名单相同；据报道，一份政策性意见规定参照适用。
procedure-correction-apply = 当事人提交书面申请，任何时间都可以
procedure-correction-review = 法院在十五日内作出决定
procedure-correction-correct = 理由成立的，法院在三个工作日内纠正
procedure-correction-ask-reconsideration = 被驳回后，当事人自送达之日起十日内向上一级法院申请复议
procedure-correction-decide-reconsideration = 上一级法院在十五日内作出决定
procedure-necessary-spending = 申请必需的消费
    .what = 因生活或经营必需的消费，当事人应当事先向法院申请，获批准后方可进行。
procedure-necessary-spending-ask-approval = 当事人在消费之前申请批准
procedure-private-spending = 公司有关人员的因私消费
    .what = 公司的法定代表人、主要负责人、直接责任人员、实际控制人可以申请以个人财产因私消费。法院审查属实的，应当准许。据报道，2019年《意见》第17条第1项也这样说。
procedure-private-spending-ask = 当事人向执行法院申请，确属以个人财产因私消费的，法院应当准许
procedure-urgent-travel = 申请一次紧急出行
    .what = 因本人或近亲属重大疾病、近亲属丧葬、执行公务、外事活动、重要考试，院长可以批准暂时解除乘坐飞机、高铁的限制，最长一个月。这是从一份政策性意见的引文中得知的。
procedure-urgent-travel-ask-temporary-lift = 当事人申请暂时解除，并附事由的证明
procedure-urgent-travel-limits-return = 出行限制最迟一个月后恢复

## 后果

effect-consumption-restriction = 限制高消费的命令（限制消费令）
effect-air-travel = 不得乘坐飞机
effect-soft-sleeper-and-ship = 不得乘坐列车软卧、轮船二等以上舱位
effect-high-speed-rail = 不得乘坐G字头列车全部座位、其他动车组列车一等以上座位
effect-luxury-venues = 不得在星级以上宾馆、夜总会、高尔夫球场等场所进行高消费
effect-real-estate = 不得购买不动产，不得新建、扩建、高档装修房屋
effect-high-end-offices = 不得租赁高档写字楼、宾馆、公寓等场所办公
effect-vehicles = 不得购买非经营必需车辆
effect-holidays = 不得旅游、度假
effect-private-school = 子女不得就读高收费私立学校
effect-insurance-and-wealth = 不得支付高额保费购买保险理财产品
effect-other-spending = 不得有其他非生活和工作必需的消费

## 注意事项

note-stands-alone = 两件不同的事：法院可以只限制消费而不列入名单，离开失信被执行人名单也不结束限制消费令。两者只在一个方向上相联系：被列入的债务人应当受限制。
note-promptly-has-no-number = 容易弄错：法院应当“及时”解除限制消费令。许多网页所说的三个工作日，是失信被执行人名单的规定；第9条没有天数。如果没有动静，当事人可以书面请求，然后申请纠正。
note-listed-must-be-limited = 债务人在失信被执行人名单上期间，法院应当限制消费。那次列入有自己的规则；请把它作为第二条列入记录查看。
note-consumption-tension = 两个文本之间有矛盾：履行完毕后，法院应当及时解除限制消费令；但仍在名单上的债务人应当继续受限制。文本没有说哪一个优先。
note-period-must-be-stated = 请核对：限制消费令应当写明期间。没有写明的不符合第5条，可以向法院指出。
note-closing-the-round-lifts-nothing = 容易弄错：终结本次执行程序（终本）并不解除限制消费令。据关于规则的报道，限制消费令甚至是终本的条件之一。
note-other-endings-silent = 文本的沉默：第9条提到履行、担保和同意。它没有说生效法律文书被撤销、不予执行或者终结执行时，限制消费令怎么样。此时它背后不再有义务，这是请求法院解除的理由。
note-official-not-listed = 两件不同的事：公司的有关人员随公司一同受限制，但按照一份从报道中得知的政策性意见，不得因公司的债务把他们列入失信被执行人名单。
note-leaving-office-is-not-enough = 容易弄错：辞职并不结束限制。前法定代表人或主要负责人必须证明自己既不控制公司，也不是直接责任人员。
note-old-text-own-funds = 按2010年文本，只限制以债务人自己的财产消费；对公司的有关人员，只限制以公司财产消费。它既没有提到G字头列车，也没有提到实际控制人。关于期间、必需的消费和解除（第5条、第8条、第9条），它对高消费所说的与2015年文本相同；这里显示的是2015年文本的条文。
note-no-transition = 法律的空白：没有任何文本说2015年7月22日之前的限制消费令适用哪个文本。两种答案不同之处都有显示。
note-should-not-have-been-limited = 根据这些事实，《规定》不允许作出限制消费令，或者不允许针对当事人。可以随时申请法院纠正。
note-against-policy = 一份从报道中得知的政策性意见说，这种情况不限制消费（对学生：一般如此）。申请纠正时可以引用它。它的约束力弱于法律条文。
note-school-fees = 从报道中得知：只有收费超过一般标准的私立学校才算。私立学校本身并不对子女关闭。
note-breach = 违反限制消费令的，可以处十五日以下拘留，对个人可以处十万元以下罚款；情节严重的可能构成犯罪。它本身也是列入失信被执行人名单两年的事由。该条仍然写的是《民事诉讼法》的旧条号。
note-sellers-who-ignore-the-notice = 被法院要求协助而仍然允许消费的单位或个人，也可能被追究责任。
note-objection-under-civil-procedure = 一种解读：被限制的人也可以把限制消费令作为执行行为提出异议。那条途径同样是法院十五日、上一级法院十日。法院采用两者中的哪一种，没有读到。
note-compensation = 值得知道：违法限制消费的，由此造成的损害可以成为国家赔偿的事项。是否应当赔偿，由法院决定。
note-exit-is-separate = 另一件事：限制出境是单独的决定。它既不随限制消费令而来，也不随它自动结束。
note-graded-measures-unread = 未经核实：政策性意见还有其他条目，据说是关于分级措施和激励。没有读到。
note-freshness = 内容有多新：截至大约2026年8月，没有发现这些规则有变化。不能排除此后有变化。

## 对未来的假定

assume-no-new-order = 法院不作出新的限制消费令

## 来源

source-consumption-2010 = 《最高人民法院关于限制被执行人高消费的若干规定》（2010年）
    .short = 2010年《限制高消费规定》
source-consumption-2015 = 《最高人民法院关于限制被执行人高消费及有关消费的若干规定》（2015年修正）
    .short = 2015年《限制消费规定》
source-good-faith-2019 = 《最高人民法院关于在执行工作中进一步强化善意文明执行理念的意见》（2019年）
    .short = 2019年《善意文明执行意见》
    .part = 条
    .parts = 条
source-spc-2017 = 《最高人民法院关于公布失信被执行人名单信息的若干规定》（2017年修正）
    .short = 2017年《规定》
source-round-2016 = 《最高人民法院关于严格规范终结本次执行程序的规定（试行）》（2016年）
    .short = 2016年《终本规定》
source-settlement-2020 = 《最高人民法院关于执行和解若干问题的规定》（2020年修正）
    .short = 《执行和解规定》
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
source-civil-code = 《民法典》
source-exit-entry-2012 = 《出境入境管理法》（2012年）
    .short = 《出境入境管理法》
source-compensation-2022 = 《最高人民法院关于审理涉执行司法赔偿案件适用法律若干问题的解释》（2022年）
    .short = 2022年《涉执行司法赔偿解释》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
