# 最高人民法院的失信被执行人名单：关于它，读者读到的每一个字。
# 逻辑写在rules/judgment-defaulter/pack.toml中；那里的每个id在这里有它的文字。

title = 法院的失信被执行人名单
    .short = 失信被执行人
about = 中国的法院用这份名单列出没有履行生效法律文书所定义务的人和公司。因某些事由列入的，有确定的纳入期限；只因有履行能力而拒不履行列入的，没有确定的终点，在七种情形之一发生时结束。列入名单还会带来消费和出行方面的限制，那些限制另有规则。
look-for = “失信被执行人”字样，或者标题为“失信决定书”、盖有法院印章的决定；或者中国执行信息公开网上“失信被执行人”一栏中的信息。该网站上的“被执行人”（只表示有执行案件）、“限制消费人员”（消费限制）和“终结本次执行案件”（本次程序已终结）是另外的记录。
keeper = 法院

## 问题的分组

group-listing = 关于列入名单的决定，知道些什么？
group-payment = 关于债务，以下哪些已经发生？
group-enforcement = 在执行案件中，以下哪些已经发生？
group-leads = 关于还可能找到的财产，知道些什么？
group-validity = 作出决定时，是否有以下情况？
group-remedies = 针对这次列入，已经采取了以下哪些步骤？
group-dates = 以下日期中，知道哪些？
group-afterwards = 关于这次列入的结束，以及与之并存的限制，知道些什么？
group-conviction = 刑事法院是否已经判决当事人犯有拒不执行判决、裁定罪？

## 事实

fact-decided_on = 法院在哪一天作出列入名单的决定？
    .name = 列入名单的决定
    .help = 失信决定书上写的日期。决定自作出之日起生效，不是自送达之日或者网站公布之日。只知道月份或年份也可以回答。
    .why = 决定自作出之日起生效（2017年《规定》第5条第3款）。这个日期也说明适用2013年文本还是2017年文本。

fact-grounds = 法院因哪些事由列入当事人？
    .name = 列入的事由
    .help = 决定应当写明事由，即第1条的六项。可以选择多项。2013年文本与2017年文本的序号不同，所以要看用语，不要只看序号。2017年文本依次为：有履行能力而拒不履行；妨碍、抗拒执行；规避执行；违反财产报告制度；违反限制消费令；拒不履行执行和解协议。
    .why = 六项事由中有五项带来纳入期限，一项没有（2017年《规定》第1条、第2条第1款）。这决定有哪些离开名单的途径。
fact-grounds-ability-but-refuses = 有履行能力而拒不履行（第1项；2013年文本为第6项）
fact-grounds-obstruction = 妨碍、抗拒执行：伪造证据、暴力、威胁（第2项；2013年为第1项）
fact-grounds-evasion = 规避执行：虚假诉讼、隐匿或转移财产（第3项；2013年为第2项）
fact-grounds-false-asset-report = 违反财产报告制度（第4项；2013年为第3项）
fact-grounds-consumption-breach = 违反限制消费令（第5项；2013年为第4项）
fact-grounds-settlement-refusal = 拒不履行执行和解协议（第6项；2013年为第5项）

fact-extension_years = 法院把纳入期限延长了几年？
    .name = 延长的年数
    .help = 基本期限是两年。法院可以延长一年、两年或三年，但只限于以暴力、威胁方法妨碍、抗拒执行情节严重，或者具有多项失信行为。没有延长就回答0。
    .why = 延长使期限的终点从两年变为三年至五年（2017年《规定》第2条第1款）。

fact-stated_period = 决定书本身是否写明纳入期限？
    .name = 决定书写明的纳入期限
    .help = 有纳入期限的，决定书应当写明。请找写有年数、或者写有起止日期的句子。
    .why = 如果决定书与事由不相符，值得向法院指出（2017年《规定》第5条第3款、第11条第2项）。

fact-grace_months = 法院给了几个月的宽限期？
    .name = 宽限期的月数
    .help = 法院在公布之前可以（但不是必须）给予一至三个月的宽限期。没有给就回答0。
    .why = 在宽限期内付清债务的，不应公布信息，也不应采取措施（2019年《意见》第15条，据报道）。

fact-performed = 当事人是否已经履行了生效法律文书确定的全部义务？
    .name = 当事人全部履行
    .help = 金钱债务：连同利息和费用全部付清，即履行完毕。部分付款在这里不够。
    .why = 没有纳入期限的，全部履行使这次列入结束（2017年《规定》第10条第1款第1项）。有纳入期限的，只是让法院可以考虑提前删除（第2条第2款）。
    .step = 当事人履行生效法律文书确定的全部义务

fact-enforced = 法院自己是否已经执行到全部债务？
    .name = 法院执行完毕
    .help = 法院扣划或变卖了财产，生效法律文书已经执行完毕。
    .why = 这与当事人自己履行同样算数（2017年《规定》第10条第1款第1项）。
    .step = 法院执行完毕

fact-settlement_performed = 是否已经达成执行和解，并且全部履行完毕？
    .name = 执行和解协议履行完毕
    .help = 债务人和债权人在执行中另行达成协议（执行和解），协议的每一部分都已经做到。只签字不够。
    .why = 没有纳入期限的，这使列入结束（2017年《规定》第10条第1款第2项）。2013年文本第7条第2项也要求这一点。
    .step = 执行和解协议全部履行完毕

fact-creditor_confirmed = 申请执行人是否已经确认执行和解协议履行完毕？
    .name = 申请执行人的确认
    .help = 申请执行人（请求法院执行的人）告诉法院，和解协议已经履行。
    .why = 只有2013年文本要求这一点（2013年《规定》第7条第2项）。2017年文本去掉了它。
    .step = 申请执行人向法院确认执行和解协议履行完毕

fact-conduct_corrected = 当事人是否已经主动开始履行，或者主动纠正了导致列入的行为？
    .name = 积极履行义务或主动纠正失信行为
    .help = 例如主动付款或主动履行和解协议（积极履行），或者虚假报告财产之后如实、完整地重新报告（主动纠正失信行为）。文本没有说做到什么程度才够。
    .why = 这让法院在期限届满之前可以考虑提前删除（2017年《规定》第2条第2款）。法院可以同意，但不是必须。
    .step = 当事人积极履行义务或主动纠正导致列入的行为

fact-creditor_applied = 申请执行人是否已经书面申请法院删除这条失信信息？
    .name = 申请执行人的书面申请
    .help = 申请执行人是请求法院执行的人。申请必须是书面的。
    .why = 这是一条离开名单的途径的前一半（2017年《规定》第10条第1款第3项）。
    .step = 申请执行人书面申请法院删除失信信息

fact-court_agreed = 法院是否已经同意申请执行人的申请？
    .name = 法院同意申请
    .help = 只有申请没有任何作用：必须经人民法院审查同意。
    .why = 这是该途径的后一半；在没有另选读法时，三个工作日从此起算（2017年《规定》第10条第1款第3项）。
    .step = 法院同意申请执行人的申请

fact-round_terminated = 法院是否已经终结本次执行程序？
    .name = 终结本次执行程序
    .help = 找不到财产时，法院可以终结本次执行程序（常简称“终本”）。债务仍然存在。这与终结执行不同。据报道，只有已经限制消费、已经把符合事由的人列入名单，并且立案超过三个月，才能终本（2016年《规定》第1条）。所以终本并不使任何人离开这份名单。
    .why = 对于2017年《规定》第10条第1款第4项的途径，只有此日之后的查询才算数。
    .step = 法院终结本次执行程序

fact-second_query = 终本之后，法院是否已经通过网络执行查控系统查询至少两次，并且没有查到财产？
    .name = 第二次查询未发现财产
    .help = 法院通过网络执行查控系统查询银行存款、土地、车辆等。请填终本之后第二次查询、未发现可供执行财产的那一天。
    .why = 文本要求两次以上这样的查询（2017年《规定》第10条第1款第4项）。
    .step = 法院第二次查询仍未发现财产

fact-valid_leads = 申请执行人或其他人是否已经向法院提供有效财产线索？
    .name = 有效财产线索
    .help = 有效财产线索，是指法院据此能够找到可供执行财产的信息。
    .why = 有这样的线索，就不适用2017年《规定》第10条第1款第4项。

fact-creditor_heard = 申请执行人是否已经答复，不知道有任何财产？
    .name = 申请执行人答复不知道有财产
    .help = 查询之后，法院把结果告诉申请执行人。从什么时候起可以确定没有人有线索，文本没有说；可能就是这一天。
    .why = 只有当三个工作日从这一天、而不是从第二次查询起算时，它才有影响（2017年《规定》第10条第1款第4项）。
    .step = 申请执行人答复不知道有任何财产

fact-suspended = 法院是否已经因审判监督或破产程序，裁定对当事人中止执行？
    .name = 中止执行的裁定
    .help = 该判决正在经审判监督程序重新审查，或者债务人进入破产程序，法院因此中止执行。因其他原因中止的，在这里不算。
    .why = 没有纳入期限的，这使列入结束（2017年《规定》第10条第1款第5项）。
    .step = 法院因审判监督或破产程序裁定中止执行

fact-non_enforcement = 法院是否已经裁定不予执行？
    .name = 不予执行的裁定
    .help = 例如对仲裁裁决、经公证的债权文书，会有这种裁定。
    .why = 没有纳入期限的，这使列入结束（2017年《规定》第10条第1款第6项）。
    .step = 法院裁定不予执行

fact-enforcement_terminated = 法院是否已经裁定终结执行？
    .name = 终结执行的裁定
    .help = 申请执行人撤销申请、据以执行的法律文书被撤销，以及《民事诉讼法》第268条所列的其他情形，会终结执行。只终结本次执行程序（终本）是另一回事。
    .why = 没有纳入期限的，这使列入结束（2017年《规定》第10条第1款第7项）。2013年文本写在第7条第3项。
    .step = 法院裁定终结执行

fact-under_18 = 作出决定时，当事人是否不满18岁？
    .name = 作出决定时不满18岁
    .help = 不满18岁的人是未成年人。
    .why = 无论什么事由，都不得把未成年人列入（2017年《规定》第4条；《民法典》第17条）。

fact-circumstances = 作出决定时，有以下哪些情况？
    .name = 作出决定时的情况
    .help = 选择所有符合的，也可以一项不选。有的写在法律中，有的写在最高人民法院的政策性意见中，后者的约束力较弱。
    .why = 其中有些意味着本不应列入当事人，有些只对第一项事由如此（2017年《规定》第1条、第3条；2019年《意见》第16条，据报道）。
fact-circumstances-security-given = 已经提供充分有效担保，第3条第1项
fact-circumstances-assets-seized = 已采取查封、扣押、冻结等措施的财产足以清偿债务，第3条第2项
fact-circumstances-later-rank = 履行顺序在后，依法尚不应强制执行，第3条第3项
fact-circumstances-unable-to-perform = 没有履行能力
fact-circumstances-other-not-refusal = 因其他原因不属于拒不履行，第3条第4项
fact-circumstances-no-ground-met = 六项事由一项也不具备，或者弄错了人
fact-circumstances-creditor-asked-to-wait = 申请执行人曾请求暂不列入，2019年《意见》第16条第1项
fact-circumstances-official-of-listed-entity = 只因公司的债务、以公司负责人身份被列入，2019年《意见》第16条第2项
fact-circumstances-student-loan = 全日制在校生，校园贷，2019年《意见》第16条第3项

fact-decision_flawed = 列入当事人的方式，是否缺少法律要求的任何一点？
    .name = 列入方式的瑕疵
    .help = 执行通知应当写明列入名单的风险提示。失信决定书应当写明事由，有纳入期限的应当写明期限，由院长签发，并且应当送达当事人。缺少其中一点就回答“是”。
    .why = 申请纠正时可以指出这种瑕疵。条文没有说它使列入失效（2017年《规定》第5条、第11条）。

fact-found_wrong = 法院是否已经认定不应列入当事人？
    .name = 法院认定不应列入
    .help = 法院可能自己发现，也可能因为有人告诉它。
    .why = 法院应当在三个工作日内撤销失信信息；除非另选读法，从此日起算（2017年《规定》第9条第1款）。
    .step = 法院认定不应列入当事人

fact-application_received = 执行法院是否已经收到书面的纠正申请？
    .name = 收到纠正申请
    .help = 申请纠正，应当书面向执行法院提出。请填法院收到的日期。提出申请没有时间限制。
    .why = 法院自收到之日起有十五日作出决定（2017年《规定》第11条、第12条第1款）。
    .step = 当事人向执行法院提交书面的纠正申请

fact-upheld = 法院是否已经认为申请理由成立？
    .name = 申请理由成立
    .help = 法院同意本不应列入，或者应当删除。如果只是某个细节有误，请改为回答关于信息不准确的问题。
    .why = 从那时起，法院应当在三个工作日内纠正（2017年《规定》第12条第1款）。
    .step = 法院认为申请理由成立

fact-rejection_served = 驳回申请的决定是否已经送达当事人？
    .name = 驳回决定送达
    .help = 驳回决定从送达之日起算，不是从上面写的日期起算。
    .why = 向上一级法院申请复议的十日，从送达起算（2017年《规定》第12条第1款）。
    .step = 驳回决定送达当事人

fact-reconsideration_sent = 当事人是否已经寄出或递交复议申请？
    .name = 寄出复议申请
    .help = 在十日届满前寄出的，即使晚些到达也算及时。如果是递交的，请填递交的日期。
    .why = 十日算到寄出为止；上一级法院的十五日从收到起算（2017年《规定》第12条第1款；《民事诉讼法》第85条第4款）。
    .step = 当事人寄出复议申请

fact-reconsideration_received = 上一级法院是否已经收到复议申请？
    .name = 收到复议申请
    .help = 复议向执行法院的上一级法院申请。
    .why = 应当自驳回决定送达之日起十日内申请（2017年《规定》第12条第1款）。
    .step = 当事人向上一级法院申请复议

fact-reconsideration_upheld = 上一级法院是否已经认为申请理由成立？
    .name = 复议决定支持当事人
    .help = 上一级法院作出支持当事人的决定。
    .why = 这是这条途径的最后一步（2017年《规定》第12条第1款）。
    .step = 上一级法院作出支持当事人的决定

fact-data_found_wrong = 法院是否已经认定公布的信息不准确？
    .name = 法院认定信息不准确
    .help = 列入本身可能没错，但姓名、号码或金额有误。公布的信息包括：姓名、性别、年龄、身份证号码（公司则为名称、代码和负责人）；义务和履行情况；失信行为；以及执行依据、案号、立案时间和法院。不得公布国家秘密、商业秘密、个人隐私（第6条）。
    .why = 从那时起，法院应当在三个工作日内更正信息（2017年《规定》第9条第2款）。列入仍然保留。
    .step = 法院认定信息不准确

fact-decision_served = 决定书在哪一天送达当事人？
    .name = 决定书送达
    .help = 送达是正式的交付。决定自作出之日起已经生效。
    .why = 宽限期可能从送达、而不是从决定起算；读到的文字没有说（2019年《意见》第14条、第15条，据报道）。

fact-published_on = 这条失信信息什么时候首次公布？
    .name = 首次公布
    .help = 这条信息出现在中国执行信息公开网的日期。
    .why = 只有当纳入期限从公布起算时，它才有影响。没有条文这样说（2017年《规定》第5条第3款、第7条）。
    .step = 法院公布失信信息

fact-listing_applied = 申请执行人是否已经申请法院列入当事人？法院什么时候收到？
    .name = 申请执行人的列入申请
    .help = 可以是第一次申请，也可以是删除之后的新申请。没有申请，法院也可以列入。
    .why = 法院应当审查这种申请，并自收到之日起十五日内作出决定（2017年《规定》第5条第2款）。因申请执行人自己申请而删除之后，六个月内的新申请不予支持（第10条第4款）。
    .step = 法院收到申请执行人的列入申请

fact-deleted = 这条失信信息是否已经删除？
    .name = 失信信息的删除
    .help = 法院把信息从公布库中删除的日期。
    .why = 后果、限制以及2017年《规定》第10条第4款的六个月，都看这一天。
    .step = 法院删除失信信息

fact-deleted_under = 失信信息因什么原因被删除？
    .name = 删除的原因
    .help = 法院的通知或案卷可能写明用的是哪一条。
    .why = 后续可能不同：只有因申请执行人申请而删除之后，才有2017年《规定》第10条第4款的六个月。
fact-deleted_under-creditor-request = 申请执行人申请，法院审查同意，第10条第1款第3项
fact-deleted_under-other-event = 七种情形中的另一种，例如付款，第10条第1款
fact-deleted_under-period-expired = 纳入期限届满，第10条第2款
fact-deleted_under-early-deletion = 法院提前删除，第2条第2款
fact-deleted_under-withdrawal = 法院因列入有误而撤销，第9条第1款

fact-consumption_lifted = 法院是否已经解除限制消费令？
    .name = 限制消费令解除
    .help = 限制消费令与名单是两回事。法院以另外的决定解除它。
    .why = 离开名单本身并不结束消费限制（2015年《限制消费规定》第1条、第9条）。
    .step = 法院解除限制消费令

fact-consumption_until = 限制消费令到哪一天为止？
    .name = 限制消费令的最后一天
    .help = 限制消费令应当写明期间。没有看到限制消费令的，请保留“不知道”。
    .why = 限制的期间以限制消费令所写为准；没有条文规定长度（2015年《限制消费规定》第5条）。

fact-large_debt = 是否属于个人所负数额较大的债务到期未清偿？
    .name = 个人所负数额较大的债务
    .help = 是个人欠的债，不是公司的债（个人所负数额较大的债务到期未清偿）。法律没有给出数额。
    .why = 有些职务在这种债务未清偿期间不得担任，有些只在当事人同时被列入名单时不得担任（《公司法》第178条第1款第5项；《市场主体登记管理条例》第12条第5项）。

fact-conviction = 最重的刑罚是什么？
    .name = 刑罚
    .help = 罪名是拒不执行判决、裁定罪。被列入名单不是犯罪，也不是定罪。
    .why = 不同职业看不同的刑罚（《刑法》第313条，以及关于各职业的法律）。
fact-conviction-none = 没有定罪
fact-conviction-fine-only = 只有罚金
fact-conviction-control-or-detention = 管制或拘役
fact-conviction-imprisonment = 有期徒刑，无论是否缓刑

fact-convicted_on = 有罪判决是否已经生效？
    .name = 有罪判决生效
    .help = 刑事判决生效的日期。没有的话回答“尚未”。
    .why = 因定罪而来的限制从此开始（《刑法》第313条，以及关于各职业的法律）。
    .step = 刑事法院判决当事人有罪

fact-punishment_completed = 刑罚是否已经执行完毕？
    .name = 刑罚执行完毕
    .help = 刑期服满或者罚金全部缴清的日期（刑罚执行完毕之日）。缓刑则为考验期满；在这里的规则中，只有《公司法》说明缓刑怎么算。
    .why = 有些职业在此日之后两年或五年重新开放（《注册会计师法》；《资产评估法》第11条；《医师法》第16条第2项）。
    .step = 刑罚执行完毕

fact-sentence_suspended = 是否宣告缓刑？
    .name = 缓刑
    .help = 法院没有实际执行刑罚，而是给当事人缓刑考验。
    .why = 这样，担任公司职务的限制在缓刑考验期满后持续两年，而不是五年（《公司法》第178条第1款第2项）。

fact-political_rights_removed = 是否同时被剥夺政治权利？
    .name = 剥夺政治权利
    .help = 这是一种附加刑。对这一罪名很少适用。
    .why = 它使当事人不能当教师，并且五年不得担任公司职务（《教师法》第14条；《公司法》第178条第1款第2项）。

fact-occupation_banned = 刑事法院是否同时宣告从业禁止？
    .name = 从业禁止
    .help = 利用职业便利犯罪的，法院可以加上这种禁止。它很少适合这一罪名。
    .why = 禁止自刑罚执行完毕起持续三年至五年（《刑法》第37条之一）。

## 未决的法律问题

reading-transition = 列入发生在2017年5月1日之前。今天适用哪些规则？修改决定没有提到旧的列入。
reading-transition-new-rules-from-decision = 2017年规则，两年从决定起算
reading-transition-new-rules-from-2017 = 2017年规则，两年从其施行之日2017年5月1日起算
reading-transition-old-rules = 2013年规则继续适用：没有纳入期限，只因第7条三种情形之一而结束

reading-period-start = 纳入期限从什么时候起算？没有条文明确说。
reading-period-start-decision = 从决定之日起，因为决定自该日生效
reading-period-start-publication = 从失信信息公布之日起

reading-period-end-rolls = 期限的最后一天是休息日的，是否顺延到下一个工作日？
reading-period-end-rolls-no = 否：那条规则是帮助须按期做某事的人，限制不应因它而变长
reading-period-end-rolls-yes = 是：期限在下一个工作日届满

reading-first-day = 决定当天是否计算在内？
reading-first-day-not-counted = 否：从次日开始计算，与《民法典》相同
reading-first-day-counted = 是：决定自该日生效，所以期限早一天届满

reading-ground-1-period = 只因当事人有履行能力而拒不履行（第1项）列入的，是否也有纳入期限？
reading-ground-1-period-none = 否：第2条第1款只提到第2项至第6项
reading-ground-1-period-two-years = 是，两年，有些网页这样说；文本不支持这种说法

reading-stated-period = 关于是否有纳入期限，决定书与事由不一致的，以哪个为准？
reading-stated-period-grounds-decide = 以事由为准，因为条文把期限与事由相联系
reading-stated-period-decision-decides = 以决定书所写为准，直到它被纠正

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 这样的日子算工作日，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 这样的日子不算；只有星期一至星期五算

reading-creditor-anchor = 申请执行人申请之后，三个工作日从什么时候起算？
reading-creditor-anchor-agreement = 从法院同意之日起
reading-creditor-anchor-application = 从申请执行人申请之日起，但绝不早于法院同意

reading-no-assets-anchor = 两次查询未发现财产之后，三个工作日从什么时候起算？
reading-no-assets-anchor-second-query = 从第二次查询起
reading-no-assets-anchor-creditor-heard = 从申请执行人答复不知道有财产之日起

reading-withdrawal-anchor = 列入有误的，撤销的三个工作日从什么时候起算？
reading-withdrawal-anchor-finding = 从法院认定之日起
reading-withdrawal-anchor-request = 从法院收到申请之日起，但绝不早于法院认定有误

reading-grace-start = 宽限期从什么时候起算？读到的文字没有说。
reading-grace-start-decision = 从决定之日起
reading-grace-start-service = 从决定书送达之日起

reading-relist-bar-scope = 因申请执行人申请而删除之后的六个月内，谁不得使当事人再次被列入？
reading-relist-bar-scope-creditor-only = 只是申请执行人的新申请不予支持；法院仍然可以依职权列入
reading-relist-bar-scope-everyone = 任何人，包括法院

reading-consumption-while-listed = 债务已经付清，但仍在名单上。消费限制是否结束？
reading-consumption-while-listed-list-prevails = 否，在名单上期间不结束：被列入的人应当受限制（第1条第2款）
reading-consumption-while-listed-performance-prevails = 是：履行完毕之后，法院应当及时解除（第9条）

reading-joint-measures-end = 其他机关的措施什么时候结束？
reading-joint-measures-end-with-the-entry = 随这次列入一起结束，因为以它为依据
reading-joint-measures-end-each-keeper-says = 由各机关自己说明；读到的文字没有写时间

reading-list-bars-end = 对被列入的人关闭的职务，什么时候重新开放？
reading-list-bars-end-with-the-entry = 失信信息被删除时
reading-list-bars-end-with-the-debt = 失信信息被删除、并且债务也已了结时

reading-joint-target = 这份名单上的人，是不是公务员法、监察官法所说的失信联合惩戒对象？
reading-joint-target-included = 是：联合惩戒就是以这份名单为基础
reading-joint-target-not-included = 没有进一步的行为就不是：法律要求的是被依法列为失信联合惩戒对象的人

reading-bad-conduct-end = 征信记录的五年从什么时候起算？
reading-bad-conduct-end-performance = 从债务了结之日起，不良行为到此终止
reading-bad-conduct-end-deletion = 从失信信息被删除之日起

## 说明中出现的定义

define-new_text = 适用2017年规则
define-old_text = 适用2013年规则
define-period_ground = 事由中有第1条第2项至第6项之一
define-period_by_grounds = 事由带来纳入期限
define-has_period = 有纳入期限
define-period_start = 期限从哪一天起算
define-start_of_period = 期限开始的日期
define-corresponding_day = 两年及任何延长之后的当月同一日；没有同一日的，为该月最后一日
define-period_end = 纳入期限的最后一天
define-counted_end = 按计算得出的期限最后一天
define-deletion_days = 三个工作日
define-paid = 生效法律文书已经全部履行或执行完毕
define-only_ground_1 = 唯一的事由是有履行能力而拒不履行（第1项）
define-wrongly_listed = 法律规定本不应列入当事人
define-minor = 作出决定时当事人是未成年人
define-wrongly_listed_2013 = 按2013年文本，本不应列入当事人
define-grounds_1_and_6_only = 事由只是有履行能力而拒不履行，或者拒不履行执行和解协议
define-against_policy = 2019年《意见》说这种情况不列入
define-grace_end = 宽限期的最后一天
define-correctable = 法律或政策性意见中，有本不应列入当事人的理由
define-in_time = 复议申请及时寄出，并且已经到达
define-measures_begin = 措施开始的时间：随决定开始；给了宽限期而没有在其中付清的，在宽限期之后开始
define-consumption_end = 消费限制的结束
define-joint_end = 其他机关所采取措施的结束
define-list_bar_end = 因列入而来的限制的结束
define-conduct_end = 不良行为的终止
define-punished = 当事人已被定罪判刑
define-reconsideration_deadline = 驳回决定送达之后十日，最后一日是休息日的移到下一个工作日

## 离开名单的途径

path-expiry = 纳入期限届满
    .what = 两年以及任何延长的期限届满后，法院应当在三个工作日内删除失信信息。不需要任何人申请。
path-performed = 当事人全部履行
    .what = 没有纳入期限的，法院应当在全部履行后三个工作日内删除失信信息。有纳入期限的，这条途径不适用。
path-enforced = 法院自己执行完毕
    .what = 没有纳入期限的，法院应当在自己执行到全部债务后三个工作日内删除失信信息。有纳入期限的，这条途径不适用。
path-settled = 执行和解协议全部履行
    .what = 没有纳入期限的，达成执行和解协议并且履行完毕后，法院应当在三个工作日内删除失信信息。只签字不够。
path-creditor-request = 申请执行人申请，法院同意
    .what = 没有纳入期限的，申请执行人可以书面申请删除。法院审查同意后，应当在三个工作日内删除失信信息。
path-no-assets = 终本之后未发现财产
    .what = 没有纳入期限的，终结本次执行程序之后，法院查询至少两次都未发现财产，并且没有人提供有效财产线索的，应当删除失信信息。只有终本不够。
path-suspended = 因审判监督或破产中止执行
    .what = 没有纳入期限的，因这两种原因之一裁定中止执行后，法院应当在三个工作日内删除失信信息。
path-non-enforcement = 法院裁定不予执行
    .what = 没有纳入期限的，裁定不予执行后，法院应当在三个工作日内删除失信信息。
path-enforcement-terminated = 终结执行
    .what = 没有纳入期限的，裁定终结执行后，法院应当在三个工作日内删除失信信息。
path-early-deletion = 法院提前删除
    .what = 纳入期限届满之前，当事人积极履行义务或主动纠正失信行为的，法院可以提前删除失信信息。可以，但不是必须，也没有规定日期。
path-grace = 宽限期内付清债务
    .what = 法院给了一至三个月宽限期，而义务在此期间履行完毕的，不应公布信息，也不应采取措施。这是从关于一份政策性意见的报道中得知的。
path-withdrawal = 法院撤销有误的失信信息
    .what = 本不应列入当事人的，法院应当在三个工作日内撤销失信信息。无论有没有纳入期限都一样。
path-correction = 纠正申请成立
    .what = 当事人可以随时书面申请执行法院纠正。法院认为理由成立的，应当在三个工作日内纠正。同样的申请也可以要求作出应予删除而没有删除的删除（第11条第3项）。
path-reconsideration = 上一级法院支持当事人
    .what = 申请被驳回的，当事人可以自送达之日起十日内向上一级法院申请复议。上一级法院支持当事人的，应当予以纠正。
path-withdrawal-by-policy = 法院撤销不符合政策的失信信息
    .what = 最高人民法院的一份政策性意见说，某些情况下不列入。法院此时可以撤销失信信息，但该意见的约束力不同于法律条文，而且只读到其中一部分。
path-performed-2013 = 全部履行（2013年文本）
    .what = 按2013年文本，全部履行后法院应当删除失信信息。该文本没有规定天数。
path-settled-2013 = 执行和解协议履行完毕，申请执行人确认（2013年文本）
    .what = 按2013年文本，执行和解协议履行完毕并且申请执行人确认的，法院应当删除失信信息。该文本没有规定天数。
path-terminated-2013 = 终结执行（2013年文本）
    .what = 按2013年文本，裁定终结执行后法院应当删除失信信息。该文本没有规定天数。
path-correction-2013 = 法院纠正有误的列入（2013年文本）
    .what = 按2013年文本，当事人可以申请法院纠正，一般应当本人到法院提出。法院认为不应列入当事人的，应当纠正。该文本没有规定天数，也没有规定上一级法院复议。

## 程序

procedure-correction = 申请纠正
    .what = 当事人书面向执行法院申请；法院应当在十五日内作出决定。被驳回后，可以向上一级法院申请复议。在此期间，失信信息仍然保留。据报道，一份政策性意见对名单也这样说（2019年《意见》第18条）。《民事诉讼法》第236条的一般异议有同样的时间；它是否可以与这条途径并用，没有查到。
procedure-correction-apply = 当事人提交书面申请，任何时间都可以
procedure-correction-review = 法院在十五日内作出决定
procedure-correction-correct = 理由成立的，法院在三个工作日内纠正
procedure-correction-ask-reconsideration = 被驳回后，当事人自送达之日起十日内向上一级法院申请复议
procedure-correction-decide-reconsideration = 上一级法院在十五日内作出决定

procedure-listing-application = 申请执行人的列入申请
    .what = 申请执行人申请列入某人的，法院应当审查，并自收到之日起十五日内作出决定。没有申请，法院也可以列入。条文没有说十五日过后怎么办。
procedure-listing-application-decide-on-listing = 法院自收到申请之日起十五日内作出决定

procedure-data-correction = 更正不准确的信息
    .what = 失信信息中的姓名、号码或其他细节有误的，法院应当更正。列入本身仍然保留。
procedure-data-correction-amend = 法院在发现错误后三个工作日内更正信息

procedure-property-queries = 终本之后查询财产
    .what = 据报道，终结本次执行程序后的五年内，法院应当每六个月通过网络执行查控系统查询一次财产，并把结果告诉申请执行人。
procedure-property-queries-next-query = 法院在六个月内再次查询
procedure-property-queries-last-query = 查询持续五年
procedure-property-queries-report-changes = 当事人仍然应当报告影响申请执行人权利的财产变动，每次变动后十日内

procedure-consumption-lifting = 提前解除消费限制
    .what = 提供有效担保或者经申请执行人同意的，作出限制的法院可以解除。不是必须。
procedure-consumption-lifting-after-performance = 履行完毕后解除消费限制
    .what = 履行完毕后，法院应当及时解除。没有规定天数。
procedure-consumption-lifting-lift-on-security-or-consent = 提供有效担保或者申请执行人同意的，法院可以解除限制
procedure-consumption-lifting-after-performance-lift-on-performance = 履行完毕后，法院应当及时解除限制，没有规定天数

procedure-necessary-spending = 申请必需的消费
    .what = 因生活或经营必需的消费，当事人可以事先向法院申请。法院可以批准。
procedure-necessary-spending-ask-approval = 当事人在消费之前申请批准

procedure-urgent-travel = 申请紧急出行
    .what = 因家人重病或丧葬、执行公务、重要考试，法院可以暂时解除乘坐飞机、高铁的限制，最长一个月。这是从关于一份政策性意见的报道中得知的。
procedure-urgent-travel-ask-temporary-lift = 当事人申请暂时解除出行限制

procedure-consumption-correction = 申请纠正消费限制
    .what = 据报道，一份政策性意见规定，消费限制有误的，参照列入有误的办法处理：书面申请，十五日，三个工作日内纠正，被驳回后十日内向上一级法院申请复议。这些日期由“限制消费令”这种名单推算。
procedure-consumption-correction-ask-as-for-the-list = 当事人按与列入相同的办法申请纠正（2019年《意见》第18条，据报道）

procedure-private-spending = 公司负责人的因私消费
    .what = 公司被限制的，其法定代表人以及另外三类负责人也被限制。以个人财产因私消费的，可以向执行法院申请；经审查属实的，法院应当准许。据报道，一份政策性意见也这样说（第17条第1项，只看到一部分）。
procedure-private-spending-show-own-money = 该负责人向执行法院申请，并证明用的是个人财产

procedure-changed-representative = 公司的前负责人
    .what = 据报道，因经营管理确有需要而被更换的法定代表人或主要负责人，证明自己既不是实际控制人、也不是直接责任人员之后，可以解除消费限制；然后限制接任者。只辞职不够。
procedure-changed-representative-prove-no-control = 前负责人证明自己既不是实际控制人、也不是直接责任人员（2019年《意见》第17条第2项，据报道）

## 列入期间的后果

effect-publication = 失信信息在全国公布库中公布
effect-circulation = 失信信息通报有关机关、银行、征信机构（属于公职人员、人大代表、政协委员的，还通报其所在单位）
effect-procurement-and-bidding = 政府采购、招标投标方面的限制
effect-approvals-and-qualifications = 行政审批、资质认定方面的限制
effect-subsidies = 政府扶持、补贴方面的限制
effect-finance = 贷款及其他融资方面的限制
effect-market-access = 市场准入方面的限制
effect-office-holding = 担任某些职务的限制（据报道）
effect-social-organisations = 发起设立社会组织或担任其负责人的限制（据报道）
effect-honours = 荣誉和表彰方面的限制（据报道）
effect-consumption-restriction = 限制高消费的命令（限制消费令）
effect-air-travel = 不得乘坐飞机
effect-soft-sleeper-and-ship = 不得乘坐列车软卧、轮船二等以上舱位
effect-high-speed-rail = 不得乘坐G字头列车全部座位、其他动车组列车一等以上座位
effect-luxury-venues = 不得在星级以上宾馆、夜总会、高尔夫球场等场所进行高消费
effect-real-estate = 不得购买不动产，不得新建、扩建、高档装修房屋
effect-high-end-offices = 不得租赁高档写字楼、宾馆、公寓等场所办公
effect-vehicles = 不得购买非经营必需车辆
effect-holidays = 不得旅游、度假
effect-outbound-group-tours = 参加出境团队旅游的限制（据报道）
effect-private-school = 子女不得就读高收费私立学校（据报道，指收费超过一般标准的学校）
effect-insurance-and-wealth = 不得支付高额保费购买保险理财产品

## 限制

bar-creditor-may-not-relist = 申请执行人的新列入申请六个月内不予支持
bar-nobody-may-relist = 六个月内任何人都不得使其再次列入（按一种读法）
bar-company-director = 公司的董事、监事、高级管理人员
bar-company-director-by-debt = 公司的董事、监事、高级管理人员，因数额较大的未清偿债务，即使没有列入（2018年《公司法》）
bar-private-fund-manager = 私募基金管理人的高级职务
bar-peoples-assessor = 人民陪审员
bar-civil-servant = 公务员录用
bar-supervisor = 监察官
bar-legal-representative = 市场主体的法定代表人，数额较大的债务未清偿期间
bar-bank-director = 商业银行的董事、高级管理人员，数额较大的债务未清偿期间
bar-credit-record = 征信机构保存的记录，自不良行为终止起五年
bar-lawyer-convicted = 律师，因定罪
bar-teacher-convicted = 教师，因有期徒刑或剥夺政治权利
bar-civil-servant-convicted = 公务员录用，因定罪
bar-judge-or-prosecutor-convicted = 法官、检察官，因定罪
bar-supervisor-convicted = 监察官，因定罪
bar-assessor-convicted = 人民陪审员，因定罪
bar-notary-convicted = 公证员，因定罪
bar-auctioneer-convicted = 拍卖师，因定罪
bar-accountant-convicted = 注册会计师，刑罚执行完毕后五年
bar-appraiser-convicted = 资产评估从业人员，刑罚执行完毕后五年
bar-doctor-convicted = 医师，刑罚执行完毕后两年
bar-director-convicted = 公司职务，刑罚执行完毕后五年，如果被剥夺政治权利
bar-bank-director-convicted = 商业银行的董事、高级管理人员，如果被剥夺政治权利
bar-legal-representative-convicted = 市场主体的法定代表人，刑罚执行完毕后五年，如果被剥夺政治权利
bar-occupation-ban = 刑事法院指明的职业，刑罚执行完毕后三年至五年

## 注意事项

note-period-conflict = 数据互相矛盾：关于是否有纳入期限，决定书与事由不一致。有纳入期限的，决定书应当写明。可能值得请法院纠正其中有误的一个。
note-extension-basis = 请核对：只有以暴力、威胁方法妨碍、抗拒执行情节严重，或者具有多项失信行为，才允许延长。值得在决定书中看法院依据的是哪一种。
note-payment-does-not-end-a-period = 容易弄错：有纳入期限的，付款并不使它结束。许多通俗网页没有提到这一点。付款只是让法院可以考虑提前删除。
note-payment-practice = 未经核实：据说实践中，债务付清后，即使期限未满，法院也会删除。没有找到这样规定的文本。
note-consumption-tension = 两个文本之间有矛盾：履行完毕后，法院应当及时解除消费限制；但仍在名单上的人应当继续受限制。文本没有说哪一个优先。
note-round-can-resume = 债务继续存在：终本之后，发现财产时申请执行人可以申请恢复执行，不受申请执行时效期间的限制。屏蔽终本案件的记录，并不是从这份名单删除。
note-report-breach = 关于这项事由：拒绝报告、虚假报告或者无正当理由逾期报告财产的，可以罚款、拘留，而且法院应当列入当事人。后来如实、完整的报告可以算作纠正失信行为；法院可以因此提前删除，但不是必须。
note-flawed-listing = 列入的方式有欠缺。可以在申请纠正时指出。但关于纠正的条文只有三种理由（不应列入、信息不准确、应予删除），没有文本说这种瑕疵使列入失效。决定自作出之日起生效；仍然应当送达。
note-ten-days-missed = 十日已过。如果有不可抗拒的事由或其他正当理由，可以在障碍消除后十日内申请顺延期限；由法院决定。对于新的纠正申请，文本本身没有时间限制。
note-no-transition = 法律的空白：没有任何文本说2017年5月1日之前的列入适用哪些规则。可能的答案并列显示。可以问法院采用哪一种。
note-day-of-the-2017-text = 只从报道中得知：2017年文本自2017年5月1日起施行。这个日期没有在文本本身中看到。
note-spending-order-is-separate = 另一项命令：离开名单本身并不结束消费和出行限制。债务未付清期间，即使不在名单上，法院也可以保留限制。由作出限制的法院解除。
note-grace-kept = 已在宽限期内付清：按照一份只从报道中得知的政策性意见，此时不应公布信息，也不应采取措施。读到的文字没有说列入的决定因此被撤销。
note-should-not-have-been-listed = 根据这些事实，法律规定本不应列入当事人。可以随时申请法院纠正。
note-against-policy = 一份只从报道中得知的政策性意见说，这种情况不列入。申请纠正时可以引用它。它的约束力弱于法律条文；但法院一旦认为申请理由成立，应当在三个工作日内行动。此外，《民事诉讼法》的司法解释说法院可以根据情节列入，而2017年《规定》说应当列入。
note-finding-without-a-reason = 有不相符之处：法院已经支持当事人，但这里没有写明为什么列入有误。请在“作出决定时的情况”中选择理由（如果别的都不合适：六项事由一项也不具备）。然后法院有三个工作日。
note-relisting = 之后可能发生的：因七种情形之一删除之后，如果具备六项事由之一，法院可以再次列入当事人。这不需要有新的行为。
note-relisting-silent = 文本的沉默：它说到因七种情形之一删除之后的再次列入，但没有说到期限届满之后或者提前删除之后。
note-official-restricted-not-listed = 两件不同的事：不得因公司的债务把其法定代表人或实际控制人列入这份名单（据报道的政策），但消费限制确实及于该人。
note-conviction-apart = 一种解读：名单与定罪是分开的。离开名单并不消除定罪，也没有文本说定罪使列入更长。
note-crime-beside-the-list = 另一件事：这样的行为也可能是犯罪。例如，因虚假报告财产或违反限制消费令被罚款、拘留之后仍不改正，属于情节严重；虚假诉讼、暴力或攻击最重，拖欠抚养费、赡养费、医疗费或工资也会更重。情节轻微的，提起公诉前全部或部分履行，可能不被起诉；一审宣判前履行，可能从轻或者免除处罚。
note-dismissal-after-conviction = 公职人员：因故意犯罪被判处管制、拘役或有期徒刑，无论是否缓刑，都导致开除；被剥夺政治权利也一样。只单处罚金的，予以撤职；造成不良影响的，予以开除。
note-duty-to-tell = 一直存在的义务：受过刑事处罚的人，入伍、就业时应当如实报告。犯罪时不满18岁、被判处五年以下刑罚的人除外。
note-compensation = 值得知道：违法列入的，由此造成的损害可以成为国家赔偿的事项。是否应当赔偿，由法院决定。法院工作人员违反这些规则公布、撤销、更正、删除的，可能被追究责任。
note-exit-is-separate = 另一件事：限制出境是单独的决定。它既不随列入而来，也不随列入自动结束。
note-credit-china-copy = 一种解读：“信用中国”网站按自己的规则显示这类信息的副本，原则上不显示自然人的。那些规则以及其中一年至三年的期限，并不改变法院的列入持续多久。
note-other-measures-unread = 只从报道中得知：44部门的一份备忘录，2016年1月21日公开，有8类55项措施。没有看到其清单，所以本报告可能缺少一些（据报道的有：设立金融机构、发行债券、公职机构录用、社会保障资金）。没有查到每项持续多久。
note-freshness = 内容有多新：截至大约2026年8月，没有发现这些规则有变化；2026年6月的有效法律中没有民事强制执行法（有2022年的草案）。不能排除此后有变化。

## 对未来的假定

assume-no-later-extension = 法院不会以后来的决定延长期限

## 来源

source-spc-2013 = 《最高人民法院关于公布失信被执行人名单信息的若干规定》（2013年）
    .short = 2013年《规定》
source-spc-2017 = 《最高人民法院关于公布失信被执行人名单信息的若干规定》（2017年修正）
    .short = 2017年《规定》
source-consumption-2015 = 《最高人民法院关于限制被执行人高消费及有关消费的若干规定》（2015年修正）
    .short = 2015年《限制消费规定》
source-good-faith-2019 = 《最高人民法院关于在执行工作中进一步强化善意文明执行理念的意见》（2019年）
    .short = 2019年《善意文明执行意见》
source-round-2016 = 《最高人民法院关于严格规范终结本次执行程序的规定（试行）》（2016年）
    .short = 2016年《终本规定》
source-joint-2016 = 中共中央办公厅、国务院办公厅《关于加快推进失信被执行人信用监督、警示和惩戒机制建设的意见》（2016年）
    .short = 2016年《联合惩戒意见》
source-mou-2016 = 44部门《关于对失信被执行人实施联合惩戒的合作备忘录》（2016年）
    .short = 2016年44部门《备忘录》
source-credit-repair-2025 = 《信用修复管理办法》（国家发展和改革委员会，2025年）
    .short = 2025年《信用修复管理办法》
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
source-cpl-interpretation-2022 = 《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（2022年修正）
    .short = 《民事诉讼法》解释
source-property-2020 = 《最高人民法院关于民事执行中财产调查若干问题的规定》（2020年修正）
    .short = 《财产调查规定》
source-refusal-2024 = 《最高人民法院、最高人民检察院关于办理拒不执行判决、裁定刑事案件适用法律若干问题的解释》（2024年）
    .short = 2024年《拒不执行判决、裁定解释》
source-company-2018 = 《公司法》（2018年修正）
    .short = 2018年《公司法》
source-civil-code = 《民法典》
source-criminal-law = 《刑法》
source-compensation-2022 = 《最高人民法院关于审理涉执行司法赔偿案件适用法律若干问题的解释》（2022年）
    .short = 2022年《涉执行司法赔偿解释》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
source-company-2023 = 《公司法》（2023年修订）
    .short = 《公司法》
source-private-funds-2023 = 《私募投资基金监督管理条例》（2023年）
source-assessors-2018 = 《人民陪审员法》（2018年）
    .short = 《人民陪审员法》
source-civil-servants-2018 = 《公务员法》（2018年修订）
    .short = 《公务员法》
source-supervisors-2021 = 《监察官法》（2021年）
    .short = 《监察官法》
source-registration-2021 = 《市场主体登记管理条例》（2021年）
    .short = 2021年登记《条例》
source-banks-2015 = 《商业银行法》（2015年修正）
    .short = 《商业银行法》
source-credit-2013 = 《征信业管理条例》（2013年）
    .short = 2013年《征信业管理条例》
source-exit-entry-2012 = 《出境入境管理法》（2012年）
    .short = 《出境入境管理法》
source-lawyers-2017 = 《律师法》（2017年修正）
    .short = 《律师法》
source-teachers-2009 = 《教师法》（2009年修正）
    .short = 《教师法》
source-judges-2019 = 《法官法》（2019年修订）
    .short = 《法官法》
source-prosecutors-2019 = 《检察官法》（2019年修订）
    .short = 《检察官法》
source-notaries-2017 = 《公证法》（2017年修正）
    .short = 《公证法》
source-auction-law = 《拍卖法》（2015年修正）
source-cpa-2014 = 《注册会计师法》（2014年修正）
    .short = 《注册会计师法》（至2026年）
source-cpa-2026 = 《注册会计师法》（2026年修正）
    .short = 《注册会计师法》（自2027年）
source-appraisal-2016 = 《资产评估法》（2016年）
source-doctors-2021 = 《医师法》（2021年）
source-discipline-2020 = 《公职人员政务处分法》（2020年）
    .short = 2020年《公职人员政务处分法》
