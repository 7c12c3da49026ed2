# 地方公共信用平台上的记录：读者看到的全部文字。
# 逻辑在rules/local-records/pack.toml；那里的每个id在这里有对应的文字。

title = 地方公共信用平台上的记录（公共信用信息）：上海、浙江、山东、深圳
    .short = 地方信用记录
act = 停止使用这条信息
gone = 这条信息不再显示和使用
was = 这条信息已被去掉
about = 各省市收集“公共信用信息”：处罚、未履行的判决、欠税等。一条失信信息或不良信息会被机关查询，可能带来更严的检查。读到了四部地方条例。它们规定一条信息可以显示多久、如何提出异议、什么时候可以提前去掉。起算点各不相同：上海和山东从行为终止起算，浙江从行为被认定起算；深圳交给目录规定。这不是评分。
keeper = 管理地方信用平台的机构
look-for = 省或市平台的信用报告或查询结果：公共信用信息、失信信息、不良信息、信用档案；名称如“市公共信用信息服务中心”（上海）、“省公共信用工作机构”或“信用浙江”（浙江）、“信用山东”（山东）、“市公共信用机构”或“信用深圳”（深圳）。积分或等级是另一回事：见“地方积分”。有专门名称的名单（失信被执行人、严重违法失信名单等）也有自己的规则。

actor-third-party = 信用服务机构

## 问题分组

group-place = 记录在哪里，是谁的？
group-item = 关于这条信息本身，知道些什么？
group-list = 是否还有严重失信名单？
group-objection = 这条信息有没有问题，有没有人提出异议？
group-annulment = 这条信息所依据的决定是否已被撤销？
group-repair = 为提前去掉这条信息，做过什么？
group-afterwards = 这条信息撤下了吗？

## 事实

fact-place = 哪个地方平台显示这条信息？
    .name = 记录所在地
    .help = 看平台所在地，不看此人住在哪里。杭州和温州属于浙江，荣成和威海属于山东。全国网站“信用中国”上的副本按国家规则。
    .why = 每部条例只在本省或本市适用（上海第3条；浙江第2条；山东第2条）。
fact-place-shanghai = 上海
fact-place-zhejiang = 浙江省，例如杭州、温州
fact-place-shandong = 山东省，例如荣成、威海
fact-place-shenzhen = 深圳
fact-place-elsewhere = 其他地方

fact-subject = 是谁的记录？
    .name = 记录的主体
    .help = 关于公司的信息，也可能写明其法定代表人、负责人和其他直接责任人。
    .why = 自然人的信息多数不公开（浙江第15条第2款；山东第20条第3款）；在深圳，责任人可以单独申请信用修复（第80条第2款）。
fact-subject-person = 本人自己的行为
fact-subject-responsible-person = 因公司行为而被写明的个人
fact-subject-entity = 公司或其他组织

fact-recognised_on = 行为是哪一天被认定的？
    .name = 行为的认定
    .help = 这条信息所依据的判决书、处罚决定书或其他文书的日期。只知道年月或年份，也可以回答。
    .why = 在浙江，五年从这一天起算（第16条第1款）。在别处，它只表明从什么时候起可能有这条信息。

fact-conduct_ended = 行为或事件是否已终止？
    .name = 行为的终止
    .help = 一次性的行为在当天终止。持续的情况，例如欠税或未履行的判决，在纠正时终止。仍在持续的，答“尚未”。
    .why = 在上海和山东，五年从行为终止之日起算，不从决定起算（上海第35条第2款；山东第38条第1款）。
    .step = 当事人终止该行为，例如付清

fact-custodial_sentence = 刑事法院是否判处了剥夺人身自由的刑罚？
    .name = 剥夺人身自由的刑罚
    .help = 指有期徒刑或拘役等剥夺人身自由的刑罚。条例没有说缓刑怎么办。
    .why = 在浙江，这时五年从刑罚执行完毕之日起算（第16条第1款）。

fact-sentence_completed = 刑罚是否已执行完毕？
    .name = 刑罚执行完毕
    .help = 刑罚执行完毕之日。
    .why = 在浙江，有这种刑罚的，五年从这一天起算（第16条第1款）。
    .step = 刑罚执行完毕

fact-own_term = 是否有别的规则给这条信息定了期限？
    .name = 另定的期限
    .help = 国家法律、国家规定或公布的目录、数据清单给出五年以外的期限，或者信用报告本身写明最后一天的，答“是”。查找后没有发现这类规定的，答“否”。
    .why = 上海、浙江、山东的条例都让位于这类规则（上海第35条第1款；浙江第16条第1款；山东第10条第1款、第38条第1款）。

fact-shown_until = 这条信息要显示到哪一天？
    .name = 显示的最后一天
    .help = 信用报告、目录或其他规则写明的日期（公示期限、有效期限、保存期限）。
    .why = 另有期限的，以它为准。深圳条例本身没有期限，由目录规定（第34条）。

fact-serious_list = 此人是否还因此被列入严重失信名单？
    .name = 严重失信名单
    .help = 写作“严重失信名单”或“严重失信主体名单”。在浙江，列入需要书面决定书。国家名单指按国家规则管理的名单，例如法院的失信被执行人名单。
    .why = 名单有自己的终点；在浙江，它可以使这条信息继续存在，并关闭信用修复（第16条第1款、第32条第2款）。
fact-serious_list-none = 没有
fact-serious_list-under-the-regulation = 有，按条例的地方名单
fact-serious_list-under-national-rules = 有，但只是国家名单

fact-left_serious_list = 此人是否已移出该名单？
    .name = 移出该名单
    .help = 管理该名单的机关把此人移出的日期。
    .why = 以名单为依据的措施随名单结束。在浙江，被列入者的信息保留到这一天（第16条第1款）。
    .step = 管理名单的机关把此人移出

fact-objection_grounds = 这条信息有什么问题？
    .name = 问题所在
    .help = 请对照这条信息所依据的文书、它的日期和公布的目录。可以选多项。
    .why = 这些是异议可以依据的理由（上海第36条；浙江第30条；山东第39条；深圳第48条）。
fact-objection_grounds-wrong-facts = 事实错误：是别人，或者所写的事没有发生
fact-objection_grounds-wrong-details = 某处写错
fact-objection_grounds-incomplete = 有遗漏
fact-objection_grounds-past-term = 期限已过仍在显示
fact-objection_grounds-should-not-be-recorded = 本不该采集，例如当场罚款，或者轻微且已纠正的行为
fact-objection_grounds-rights-infringed = 侵害商业秘密、隐私或其他个人信息，或者违反其他规定
fact-objection_grounds-wrongly-on-list = 不符合条件却在严重失信名单上，或者没有被移出

fact-objection_received = 平台或信息提供单位是否已收到异议？
    .name = 异议的收到
    .help = 材料到达的日期；在浙江和深圳，是异议受理的日期。异议随时可以提出。
    .why = 标注和处理的期限由此起算（上海第36条第2款；浙江第31条第1款；山东第39条第2款；深圳第51条）。
    .step = 当事人提出异议

fact-objection_forwarded = 异议是否已转交信息提供单位？
    .name = 异议的转交
    .help = 只有上海和深圳。异议直接向该单位提出的，再填一次收到的日期。
    .why = 该单位自己的期限由此起算（上海第36条第2款第2项；深圳第51条第3款）。
    .step = 平台把异议转交信息提供单位

fact-longer_time = 是否适用较长的期限？
    .name = 较长的期限
    .help = 山东：核查需要其他单位协助。浙江和深圳：情况复杂，经机关负责人批准延长。
    .why = 山东由3个延至7个工作日（第39条第2款）；浙江由5个最长延至20个（第31条第1款）；深圳异议由2个延至5个（第51条第3款），信用修复由3个延至6个（第82条第1款）。

fact-objection_upheld = 异议是否被认定成立？
    .name = 异议成立
    .help = 书面答复这样写：异议成立、更正、删除。
    .why = 之后应当更正这条信息（浙江第30条第1款；深圳第51条第4款）。
    .step = 机关认定异议成立

fact-review_received = 是否对答复申请过复核？
    .name = 复核申请
    .help = 只有浙江：省发展和改革部门复核答复。请填其受理的日期。
    .why = 复核适用同样的期限（浙江第30条第2款、第31条第1款）。
    .step = 当事人申请省发展和改革部门复核

fact-review_upheld = 复核是否支持当事人？
    .name = 复核支持当事人
    .help = 省发展和改革部门的书面答复。
    .why = 它像成立的异议一样，使这条信息结束（浙江第30条、第31条）。
    .step = 省发展和改革部门复核后支持当事人

fact-basis_annulled = 这条信息所依据的决定是否已被撤销？
    .name = 所依据的决定被撤销
    .help = 由机关自己、复议机关或法院撤销。在山东，判决被撤销或变更的也算。
    .why = 这条信息因此失去依据（上海第37条；山东第40条）。
    .step = 机关或法院撤销该决定

fact-item_withdrawn = 信息提供单位是否已撤销或变更这条信息？
    .name = 信息提供单位撤销信息
    .help = 只有山东：该单位撤销自己的信息的日期。
    .why = 按一种读法，其三个工作日的报送期限由此起算（山东第40条）。
    .step = 信息提供单位撤销这条信息

fact-annulment_notified = 平台是否已收到书面通知？
    .name = 撤销的书面通知
    .help = 只有上海：中心收到信息提供单位书面通知的日期。
    .why = 自此中心有三个工作日删除（上海第37条）。
    .step = 信息提供单位书面告知平台

fact-corrected = 当事人是否已纠正并消除危害？
    .name = 纠正
    .help = 在上海，指通过履行义务、申请延期、自主解释等方式减少失信损失。在其他地方：纠正行为并消除不良影响。
    .why = 四部条例都首先要求这一点（上海第38条；浙江第32条第1款；山东第41条第2款；深圳第80条第1款）。
    .step = 当事人纠正并消除危害

fact-repair_excluded = 是否有规则规定这类信息不予信用修复？
    .name = 不予信用修复的规定
    .help = 国家规则和各行业的规则列明了不能修复的信息。
    .why = 信用修复只在国家规定的范围内开放（浙江第32条第1款；山东第41条第2款；深圳第79条）。

fact-min_shown_until = 最短公示期到哪一天？
    .name = 最短公示期的结束
    .help = 深圳：这条信息必须显示的最短时间（最短公示期限），由国家规则或目录规定，不由条例规定。
    .why = 之后才可以申请信用修复（深圳第79条）。

fact-repair_measures_done = 信用修复的措施是否已完成？
    .name = 信用修复的措施
    .help = 深圳：作出信用承诺、完成整改、通过核查、接受培训、提交信用报告，以及法律规定的其他措施。
    .why = 当事人应当在规定的时间内完成（深圳第80条第1款）。该条没有说是否每一项都必须。
    .step = 当事人完成信用修复的措施

fact-bankruptcy_abuse = 法院是否因滥用破产而处罚，或撤销了免责？
    .name = 滥用破产
    .help = 例如隐匿财产、虚构债务、拒不配合程序。
    .why = 这样要到三年后才可以信用修复（深圳第83条）。

fact-bankruptcy_sanctioned = 法院是否已因此处罚，或撤销了免责？
    .name = 法院对滥用破产的决定
    .help = 法院决定的日期。
    .why = 按较好的读法，三年由此起算（深圳第83条）。
    .step = 法院就滥用破产作出决定

fact-repair_applied = 是否申请过信用修复？
    .name = 信用修复申请
    .help = 浙江：向作出认定的单位。山东：向该单位或平台。深圳：向该单位，或经平台；请填受理或到达该单位的日期。上海没有申请程序。
    .why = 程序由此开始（浙江第32条第1款；山东第41条第2款；深圳第79条、第82条第1款）。
    .step = 当事人申请信用修复

fact-repair_granted = 是否已书面准予信用修复？
    .name = 准予信用修复
    .help = 上海：平台收到信息提供单位书面证明的日期。其他地方：准予信用修复并去掉这条信息的决定。只作标注的决定不算。
    .why = 它使显示结束（上海第38条；浙江第32条第1款；深圳第82条第2款）。
    .step = 信息提供单位准予信用修复并使这条信息被去掉

fact-deleted = 这条信息是否不再显示？
    .name = 显示的结束
    .help = 从哪一天起，查询或信用报告中不再出现。
    .why = 以这条信息为依据的后果随它结束。
    .step = 平台停止显示这条信息

## 未决的法律问题

reading-older-items = 行为在条例施行以前终止或被认定。五年从何时起算？没有一部条例对旧信息有规定。
reading-older-items-from-the-conduct = 从行为终止或被认定起，条文对每一条信息都这样说
reading-older-items-from-the-first-day = 从条例施行第一天起，因为此前没有它的期限

reading-first-day = 起算的当天本身计算在内吗？
reading-first-day-not-counted = 不算：像《民法典》那样，从次日起算
reading-first-day-counted = 算：条文写的是自……之日起，所以五年早一天届满

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 是，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

reading-zhejiang-which-list = 在浙江，严重失信名单使这条信息继续存在，关闭信用修复，并带来措施。按国家规则管理的名单也这样吗？
reading-zhejiang-which-list-regulation-only = 不是：第16条说的是依照该条例列入的人
reading-zhejiang-which-list-any-list = 是：第24条的事由包括拒不履行判决，名单按国家规则（第25条），第32条说严重失信名单时没有限定

reading-shandong-report-from = 在山东，信息提供单位有三个工作日报送撤销。从何时起算？
reading-shandong-report-from-annulment = 从判决或决定被撤销、变更之日起
reading-shandong-report-from-withdrawal = 从该单位撤销或变更自己的信息之日起

reading-shenzhen-three-years = 在深圳，滥用破产的，三年后才可以信用修复。从何时算三年？
reading-shenzhen-three-years-sanction = 从法院就滥用作出的决定起，该条前面写的就是它
reading-shenzhen-three-years-record = 从这条信息所依据的认定起

## 解释中使用的定义

define-in_shanghai = 适用上海条例
define-in_zhejiang = 适用浙江条例
define-in_shandong = 适用山东条例
define-in_shenzhen = 适用深圳条例
define-shanghai_five_years = 行为终止后五年
define-shanghai_end = 可以查到这条信息的最后一天
define-zhejiang_start = 五年的起算日：认定之日，或剥夺人身自由的刑罚执行完毕之日
define-zhejiang_five_years = 该日之后五年
define-zhejiang_counted = 五年或另定期限的届满
define-zhejiang_on_list = 此人在这里算数的严重失信名单上
define-zhejiang_end = 可以保存和披露这条信息的最后一天
define-shandong_five_years = 行为终止后五年
define-shandong_end = 可以披露这条信息的最后一天
define-on_serious_list = 此人在严重失信名单上
define-listed = 此人在这些措施所依据的严重失信名单上
define-must_go = 这条信息的问题意味着它不该显示
define-one_day = 一个工作日
define-two_days = 两个工作日
define-three_days = 三个工作日
define-five_days = 五个工作日
define-six_days = 六个工作日
define-seven_days = 七个工作日
define-twenty_days = 二十个工作日
define-shenzhen_repair_opens = 在深圳申请信用修复的条件
define-shenzhen_waiting_over = 没有正在持续的等待期（因滥用破产）
define-zhejiang_request = 在浙江可以申请信用修复：已纠正，没有不予修复的规定，也不在算数的严重失信名单上
define-shandong_request = 在山东可以申请信用修复：已纠正，没有不予修复的规定
define-shenzhen_request = 在深圳可以申请信用修复：条件具备，没有不予修复的规定

## 途径

path-expiry-shanghai = 上海：五年届满
    .what = 行为终止五年后，中心和信用服务机构不得再提供这条信息的查询。不需要任何人申请。其他法律或国家规定可以另定期限。仍在显示的，可以提出异议。
path-expiry-zhejiang = 浙江：五年届满
    .what = 行为被认定后五年，或剥夺人身自由的刑罚执行完毕后五年，这条信息不得再保存或披露，应当及时删除。届时此人仍在严重失信名单上的，期限延续到移出该名单之日。
path-expiry-shandong = 山东：披露期限届满
    .what = 自行为终止起最长可以披露五年。之后应当从网站去掉，不得查询，也不得再作为惩戒的依据。只有法律或行政法规可以另定期限。
path-expiry-shenzhen = 深圳：公示期限届满
    .what = 条例本身没有规定期限；目录规定一条信息保存和公示多久。期限届满仍在公开的，可以提出异议，信息提供单位应当停止公示。
path-correction-shanghai = 上海：异议成立
    .what = 对错误、对侵害隐私或其他权益，当事人随时可以提出异议。中心作出标注，并在规定的天数内决定是否更正。该条没有说决定之后多快更正。
path-correction-zhejiang = 浙江：异议成立
    .what = 事实错误的，应当删除；期限已过的，不得再披露。省公共信用工作机构应当自受理异议起五个工作日内处理完毕，情况复杂的二十个工作日。
path-review-zhejiang = 浙江：省发展和改革部门支持当事人
    .what = 对异议答复不服的，可以申请省发展和改革部门复核。期限相同。
path-correction-shandong = 山东：异议成立
    .what = 对错误和侵害权益，当事人可以向平台或信息提供单位提出异议。应当在三个工作日内核查处理；需要其他单位协助的，七个工作日。
path-correction-shenzhen = 深圳：异议成立
    .what = 平台在一个工作日内核查。平台只是显示信息提供单位所报内容的，转交该单位，该单位应当在两个工作日内处理，经批准为五个工作日。
path-annulled-shanghai = 上海：这条信息所依据的决定被撤销
    .what = 信息提供单位应当及时告知中心，中心应当自收到通知起三个工作日内删除。不需要任何人申请，但把撤销的决定寄过去可能有帮助。
path-annulled-shandong = 山东：这条信息所依据的判决或决定被撤销或变更
    .what = 信息提供单位应当撤销或变更这条信息，并在三个工作日内报送平台。平台随后应当及时照办；没有规定天数。
path-repair-shanghai = 上海：信息提供单位可以出具修复证明
    .what = 在这条信息仍可查询期间，已减少危害的人可以请信息提供单位出具书面的信用修复证明。该单位可以出具，但不是必须，也没有规定时间。
path-repair-certified-shanghai = 上海：平台已收到修复证明
    .what = 平台收到书面证明后，应当在三个工作日内把这条信息从查询界面删除。该条只说查询界面，没有说清除数据。
path-repair-zhejiang = 浙江：准予信用修复
    .what = 已纠正的人可以向作出认定的单位申请。符合国家和省的信用修复规则的，该单位应当准予。之后这条信息被删除，或只标注为已修复。在严重失信名单上的人不能申请。
path-repair-shandong = 山东：申请信用修复
    .what = 已纠正的人可以向信息提供单位或平台申请信用修复。按国家规则办理，并应当及时告知结果。条例没有承诺这条信息会去掉。
path-repair-shenzhen = 深圳：申请信用修复
    .what = 最短公示期过后，已纠正并完成措施的人可以免费申请信用修复。应当在三个工作日内作出决定，经批准为六个工作日。准予什么，看具体情况：停止公示、标注、隐藏或删除。
path-repair-alone-shenzhen = 深圳：责任人单独申请信用修复
    .what = 公司符合信用修复条件的，其负责人和其他直接责任人可以为自己申请。这时关于纠正和措施的回答，说的是公司。

## 程序

procedure-objection-shanghai = 在上海提出异议
    .what = 向中心或信用服务机构提出。在此期间，这条信息标注为有异议。
procedure-objection-shanghai-object = 当事人随时可以提交材料，提出异议
procedure-objection-shanghai-mark = 中心（或信用服务机构）在一个工作日内标注有异议
procedure-objection-shanghai-decide-centre = 中心自己能更正的，在五个工作日内决定
procedure-objection-shanghai-forward = 要由信息提供单位更正的，中心在两个工作日内转交
procedure-objection-shanghai-decide-source = 信息提供单位自收到起五个工作日内决定，中心随后及时告知当事人
procedure-objection-shanghai-agency = 信用服务机构在七个工作日内决定并书面说明理由，这里从收到材料起算

procedure-annulment-shanghai = 在上海，决定被撤销之后
    .what = 由机关办理的两步；不需要当事人申请。
procedure-annulment-shanghai-notify = 信息提供单位及时书面告知中心，没有规定天数
procedure-annulment-shanghai-delete = 中心自收到通知起三个工作日内删除

procedure-objection-zhejiang = 在浙江提出异议
    .what = 向省公共信用工作机构提出。它标注这条信息有异议，自受理起五个工作日内处理完毕，经批准最长二十个工作日。
procedure-objection-zhejiang-object = 当事人按省里公布的联系方式提出异议
procedure-objection-zhejiang-decide = 省公共信用工作机构核查后删除、更正、补充或终止披露
procedure-objection-zhejiang-off-the-list = 不符合名单条件的，移出严重失信名单
procedure-objection-zhejiang-ask-review = 对答复不服的，当事人申请省发展和改革部门复核，没有规定申请期限
procedure-objection-zhejiang-decide-review = 省发展和改革部门在同样的期限内决定

procedure-objection-shandong = 在山东提出异议
    .what = 向平台、信息提供单位或市场信用信息采集单位提出。
procedure-objection-shandong-object = 当事人提出异议
procedure-objection-shandong-decide = 该单位核查、处理并告知结果：三个工作日，需要其他单位协助的七个工作日

procedure-annulment-shandong = 在山东，决定被撤销之后
    .what = 信息提供单位报送，平台照办。
procedure-annulment-shandong-report = 信息提供单位撤销或变更这条信息，并在三个工作日内报送
procedure-annulment-shandong-take-off = 平台及时撤销或变更，没有规定天数

procedure-objection-shenzhen = 在深圳提出异议
    .what = 向平台或信息提供单位提出。这条信息立即标注有异议。也可以提起诉讼或申请复议，期间继续标注。
procedure-objection-shenzhen-object = 当事人提出异议并附证据
procedure-objection-shenzhen-check = 平台在一个工作日内核查，自己的错误立即更正，否则立即转交异议
procedure-objection-shenzhen-decide-source = 信息提供单位在两个工作日内处理，经批准为五个工作日
procedure-objection-shenzhen-sue = 当事人可以申请行政复议或提起诉讼，条例没有自己的期限，所以适用一般法律的期限，通常为自知道该行为起六十日和六个月

procedure-repair-zhejiang = 浙江的信用修复
    .what = 条例没有规定天数。细则由省里制定，没有读到。
procedure-repair-zhejiang-apply = 当事人向作出认定的单位申请
procedure-repair-zhejiang-decide = 符合信用修复规则的，该单位准予，并书面告知省公共信用工作机构
procedure-repair-zhejiang-delete-or-mark = 省公共信用工作机构删除这条信息，或标注为已修复

procedure-repair-shanghai = 上海的信用修复
    .what = 没有正式的申请；由信息提供单位决定是否出具证明。
procedure-repair-shanghai-certify = 信息提供单位可以向平台出具书面的信用修复证明

procedure-repair-shandong = 山东的信用修复
    .what = 条例没有规定天数，而是引向国家规则。
procedure-repair-shandong-urge = 在这条信息披露期间，信息提供单位应当按国家规则进行提示或警示约谈
procedure-repair-shandong-apply = 当事人向信息提供单位或平台申请
procedure-repair-shandong-handle = 受理申请的单位按国家规则办理，并及时告知结果

procedure-repair-shenzhen = 深圳的信用修复
    .what = 材料齐全的应当当场受理；不得收费。细则由市里制定，没有读到。
procedure-repair-shenzhen-apply = 当事人向信息提供单位申请，或经平台申请
procedure-repair-shenzhen-decide = 信息提供单位在三个工作日内决定，经批准为六个工作日，并告知结果

## 后果

effect-circulation = 机关可以为许可、采购、录用或表彰查询这条信息，其他人查询需要本人授权
effect-publication = 这条信息是公开的（浙江：公司的信息，以及严重失信名单上的任何人）
effect-inspections = 机关增加检查（可能，不是自动的）
effect-approvals-and-qualifications = 许可和资质审查更严（上海、浙江）
effect-simplified-handling = 不适用简化程序，或不能凭承诺办理
effect-subsidies = 政府扶持和补贴受限
effect-procurement-and-bidding = 在公共采购和招标投标中降低评价，或者排除名单上的人
effect-market-access = 名单上的人进入某个市场或行业受限
effect-office-holding = 名单上的人担任某些职务受限
effect-finance = 名单上的人在金融业务上受限
effect-honours = 荣誉和奖励受限（在上海和浙江针对名单上的人）
effect-consumption-restriction = 在浙江，名单上的人高消费受限
effect-air-travel = 在山东，名单上的人按国家规则乘坐飞机受限
effect-high-speed-rail = 在山东，名单上的人按国家规则乘坐高等级列车和席次受限

## 限制

bar-serious-list = 严重失信名单本身：要到它自己的规则把此人移出为止
bar-no-repair-after-bankruptcy-abuse = 深圳：滥用破产后三年内不得信用修复

## 说明

note-no-regulation-read = 不在范围内：这个地方没有读到条例。许多省市有自己的条例。它规定信息显示多久；另外适用国家的信用修复规则。
note-before-the-regulation = 太早：在查看的日期，这个地方的条例还没有施行。此前适用什么，没有读到。
note-shenzhen-before-2023 = 未核实：2023年3月以前，深圳有2017年的政府办法。其中关于信息显示多久的条文没有读到，所以不据此计算。
note-shanghai-query-not-erasure = 注意措辞：在上海，五年届满和出具修复证明，结束的都是这条信息的查询。两条都没有说清除数据。决定被撤销之后，数据被删除。
note-shandong-five-years-is-the-most = 是上限，不是固定期限：山东最长五年。公布的数据清单可以给一条信息更短的期限。值得查一查。
note-shandong-longer-than-five-years = 要核对：所填的日期晚于行为终止后五年。在山东，只有法律或行政法规可以允许这样。
note-shenzhen-no-term-of-its-own = 条例的空白：深圳条例本身既没有规定最短期限，也没有规定最长期限，而由目录和国家规则规定。请查那里，或索取信用报告。
note-zhejiang-penalty-must-be-final = 在浙江值得核对：只有申请复议和起诉的期限已过，或处罚得到维持，才可以记录处罚。适用简易程序的当场处罚不得记录。
note-zhejiang-public-list = 两条之间的张力：除法律、法规明确规定外，自然人的信息不公开；而条例要求公开严重失信名单。可以把后者读作这样的规定；这并不使名单背后的记录成为公开的。
note-zhejiang-should-not-be-recorded = 浙江条文没有写：关于异议的条文列出了事实错误、文字错误、遗漏、期限已过和错误列入。它没有列出本不该采集的信息。异议仍可以引用第11条。
note-zhejiang-repair-may-only-mark = 不一定去掉：在浙江信用修复之后，这条信息被删除，或只标注为已修复。看决定怎么写。
note-persons-not-public = 值得知道：在浙江和山东，自然人的信息可以在机关之间共享、经授权查询，但除有明确规定外不向社会公开。
note-minor-not-recorded = 值得核对：上海、浙江、山东都不记录简易程序的当场处罚。上海和山东还不记录当事人已消除危害的轻微行为。对这样的信息可以提出异议。
note-annulled-but-no-article = 没有专门的条文：这个地方的条例没有说决定被撤销怎么办。这时这条信息是错误的，可以提出异议。
note-measures-must-be-published = 在上海和浙江，没有公布的惩戒措施不得适用。
note-measures-need-a-law = 对名单上的人的惩戒，条文自己说，需要上位规则的依据，并与行为相当。报告说的是可能的措施，不是已经采取的措施。
note-notice-before-listing = 列入地方名单之前，当事人有权利：在浙江，被告知理由、陈述意见，并得到负责人签发的决定书；在上海，获得救济；在深圳，被告知依据、移出途径和救济。
note-shenzhen-who-may-be-punished = 在深圳，惩戒只可以针对没有履行判决、行政决定或其他生效文书的人。轻微、及时纠正且没有危害的，不得惩戒；首次违反、危害较小的，机关可以不惩戒。
note-shenzhen-outcome-of-repair = 在深圳，信用修复意味着什么：由信息提供单位选择合适的方式，从停止公示到标注。第80条的每一项措施是否总是必须，没有写明；市里的细则没有读到。
note-shenzhen-reorganisation = 深圳的破产：法院批准重整计划，或计划执行完毕的，把这一情况加入记录，公司与其他公司同等对待。旧信息不会仅因此消失。
note-responsible-persons = 公司列入严重失信名单，也会写明个人，措施可以针对他们：在上海，法定代表人、负责人和其他直接责任人；在浙江，负有责任的法定代表人、负责人和实际控制人；在山东，法定代表人或负责人和实际控制人；在深圳，负责人和其他直接责任人。
note-see-the-record = 第一步：看到这份记录。上海每年可以向每个采集单位免费获取两次报告；浙江、山东和深圳可以免费查询。
note-praise-need-not-be-recorded = 在深圳，本人可以要求不记录表彰、志愿服务、捐赠和见义勇为。
note-national-website = 一种解读：全国网站“信用中国”按国家规则显示信息。自2026年4月起，这些规则也包括地方目录的信息。它们不取代地方的期限。
note-not-a-score = 不是评分：这些条例管的是行为的记录。四部条例都没有给自然人打分。关于打分的地方，见“地方积分”。
note-freshness = 内容有多新：四个文本读的是一个汇编2025年4月的状态。不能排除以后有变化，条例之下的细则没有读到。

## 来源

source-sh-2017 = 《上海市社会信用条例》（2017年）
    .short = 上海《条例》
source-zj-2017 = 《浙江省公共信用信息管理条例》（2017年）
    .short = 浙江《条例》
source-sd-2020 = 《山东省社会信用条例》（2020年）
    .short = 山东《条例》
source-sz-2022 = 《深圳经济特区社会信用条例》（2022年）
    .short = 深圳《条例》
source-sz-2017 = 《深圳市公共信用信息管理办法》（2017年）
    .short = 2017年深圳《办法》
source-credit-repair-2025 = 《信用修复管理办法》（国家发展和改革委员会，2025年）
    .short = 2025年《信用修复管理办法》
source-civil-code = 《民法典》
    .short = 《民法典》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
