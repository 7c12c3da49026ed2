# 应急管理部门的安全生产严重失信主体名单：读者看到的全部文字。
# 逻辑在rules/work-safety/pack.toml；那里的每个id在这里有对应的文字。

title = 应急管理部门的安全生产严重失信主体名单
    .short = 安全生产
about = 因生产安全事故或违反安全生产法律受到处罚，并且性质恶劣、情节严重的生产经营单位、检测评价机构及其人员，列入这份名单。2023年的全国办法只读到第5条，所以列入多久、怎样提前移出，只从一个省的规定得知。2023年10月以前公布的列入适用更早的规则：据报道为一年，只有在最后三十天提出申请才能移出。
keeper = 应急管理部门
look-for = 网站上显示“安全生产严重失信主体名单”，由应急管理部、应急管理厅或应急管理局发布；2023年10月以前叫安全生产失信联合惩戒“黑名单”。名单和行政处罚决定书出自同一机关。

actor-person = 被列入的人
actor-authority = 应急管理部门
actor-court = 复议机关或法院

## 问题分组

group-listing = 关于这次列入，知道些什么？
group-request = 一年期满时，是否有人申请移出？（2023年10月以前公布的列入）
group-repair = 为改正做过什么？
group-validity = 是否已认定列入或其依据有误？
group-dates = 下面这些日期，知道哪些？
group-head = 此人是不是单位的主要负责人，并因事故受过处分或判刑？
group-afterwards = 是否已不在名单上？

## 事实

fact-published_on = 这次列入是哪一天公布的？
    .name = 列入的公布
    .help = 写有这个姓名或名称的名单公开的日期，在应急管理部门的网站上或“信用中国”上。只知道年月或年份，也可以回答。
    .why = 据报道，旧规则的一年从公布起算。这个日期也说明适用两套规则中的哪一套。

fact-who = 名单上的这个人是什么身份？
    .name = 被列入的是谁
    .help = 名单可以列入单位和机构，也可以列入个人：其中的责任人员，或者因本人行为受处罚的人。
    .why = 有些救济途径和禁止只针对个人（2023年《办法》第3条）。
fact-who-responsible-person = 作为单位或机构的责任人员被列入
fact-who-own-conduct = 作为个人，因本人的行为被列入
fact-who-entity = 单位或机构本身

fact-penalised = 列入所依据的，有没有行政处罚决定？
    .name = 列入所依据的处罚
    .help = 应急管理部门因事故或违反安全生产法律作出的行政处罚决定书。
    .why = 2023年的办法只列入受到行政处罚的（2023年《办法》第3条）。

fact-requested = 是否已申请在一年期满时移出？
    .name = 移出的申请
    .help = 向县级以上安全生产监督管理部门提出。请填提出的日期。
    .why = 据报道，按旧规则，没有在一年期满前三十日内提出的申请，谁也不移出。
    .step = 当事人申请移出

fact-approved = 中央机关是否已批准移出？
    .name = 中央机关的批准
    .help = 据报道，国家安全生产监督管理机关审查申请，并公布移出的姓名和名称。
    .why = 此后才算移出（旧规则，据报道）。
    .step = 中央机关批准移出

fact-corrected = 违法行为是否已改正，影响是否已消除？
    .name = 违法行为的改正
    .help = 例如隐患已消除，罚款已缴。具体要求什么，没有读到。
    .why = 据关于一个省的报道，已改正的，满十二个月后可以申请。
    .step = 当事人改正违法行为并消除影响

fact-false_papers = 提前移出是否因隐瞒情况或材料虚假而被撤销？
    .name = 提前移出的撤销
    .help = 这时应急管理部门恢复列入。
    .why = 据关于一个省的报道，有这种情况的，恢复列入。

fact-data_found_wrong = 应急管理部门是否已认定这次列入依据的是错误信息？
    .name = 认定列入依据的是错误信息
    .help = 例如同名的另一个人，或者并不存在的处罚。只是某个细节有误的，也应当更正，但列入仍然保留；这时请答“尚未”。
    .why = 处理个人信息的一方应当及时核实、更正（《个人信息保护法》第46条）。
    .step = 应急管理部门认定这次列入依据的是错误信息

fact-listing_annulled = 列入是否已在行政复议中或被法院撤销？
    .name = 列入的撤销
    .help = 撤销列入的行政复议决定或判决。
    .why = 被撤销的行为不能再适用。
    .step = 列入在行政复议中或被法院撤销

fact-penalty_annulled = 列入所依据的处罚是否已被变更、撤销、确认违法或确认无效？
    .name = 处罚的撤销
    .help = 在行政复议中、由法院，或者由应急管理部门自己作出。
    .why = 这时，已公开的处罚决定应当在三个工作日内撤回，并说明理由（《行政处罚法》第48条、第85条）。
    .step = 处罚被撤销

fact-decision_served = 列入决定是哪一天送达的？
    .name = 列入决定的送达
    .help = 当事人收到决定的日期，或者以其他方式知道它的日期。
    .why = 行政复议和行政诉讼的期限从知道决定起算。

fact-head_punished = 此人是否因未履行安全生产管理职责导致事故，以主要负责人的身份被撤职或判刑？
    .name = 作为主要负责人受到的处分或判刑
    .help = 指生产经营单位的主要负责人。撤职和刑事处罚都算。
    .why = 此后五年内不得担任这类职务，或者终身不得在本行业担任；离开名单不解除这一点（《安全生产法》第94条）。
fact-head_punished-no = 没有
fact-head_punished-dismissed = 被撤职
fact-head_punished-sentenced = 被判处刑罚

fact-head_ban_from = 此人是哪一天被撤职的，或者刑罚是哪一天执行完毕的？
    .name = 撤职或刑罚执行完毕
    .help = 撤职的，填撤职的日期；判刑的，填刑罚全部执行完毕的日期。
    .why = 五年从这一天起算（《安全生产法》第94条第3款）。
    .step = 此人被撤职，或者刑罚执行完毕

fact-major_accident = 此人是否对重大、特别重大事故负有责任？
    .name = 对重大事故的责任
    .help = 事故调查报告写明属于哪一级（重大事故、特别重大事故）。
    .why = 这时终身不得担任本行业单位的主要负责人（《安全生产法》第94条第3款）。

fact-deleted = 是否已从名单上移出？
    .name = 从名单移出
    .help = 只有现在不在名单上才算。
    .why = 列入带来的后果随实际移出而结束。
    .step = 应急管理部门把这次列入移出名单

## 未决的法律问题

reading-transition = 列入在2023年10月以前公布。现在是否适用2023年的办法？该办法读到的部分没有提到以前的列入。
reading-transition-old-text = 以前的列入继续适用旧规则
reading-transition-new-text = 以前的列入也适用2023年的办法

reading-first-day = 公布当天，算不算在一年之内？
reading-first-day-not-counted = 不算在内
reading-first-day-counted = 算在内

reading-thirty-days = 申请应当在一年期满前三十日内提出。一年的最后一天，是不是这三十日中的一天？
reading-thirty-days-day-of-expiry-not-counted = 不是，在它之前有三十日
reading-thirty-days-day-of-expiry-counted = 是，它是第三十日

## 定义

define-old_text = 适用2017年的规则
define-new_text = 适用2023年的办法
define-year_end = 自公布起一年届满（据报道）
define-window_start = 申请的三十日开始（据报道）
define-request_in_time = 在三十日内提出申请
define-approval = 中央机关批准移出
define-three_years = 自公布起三年（只从一个省得知）
define-twelve_months = 自公布起十二个月（只从一个省得知）
define-individual = 被列入的是个人
define-head_banned = 不得担任主要负责人的禁止开始

## 离开名单的途径

path-request-2017 = 一年期满，并已按期申请移出（2017年规则，据报道）
    .what = 据报道，列入自公布起一年，不自动结束：当事人要在期满前三十日内申请移出。然后由主管机关审核申请（有一则报道说是严格审核），由中央机关决定。没有申请会怎样，没有找到。
path-approved-2017 = 中央机关已批准移出（2017年规则，据报道）
    .what = 据报道，中央机关把批准移出的告知其他机关，并公布其姓名和名称。报道没有提到天数。
path-expiry = 满三年（只从一个省得知）
    .what = 据报道，山西省为实施2023年全国办法制定的规定，把期限定为三年；期满由作出列入的机关移出。全国办法的这一点没有读到，从哪一天起算也没有报道。这里给出的日期从公布起算。
path-early-removal = 满十二个月后，经申请（只从一个省得知）
    .what = 据报道，同一项省级规定允许已改正的当事人在满十二个月后申请，另有报道没有写明的条件。全国办法的这一点没有读到。
path-data-correction = 列入依据的是错误信息
    .what = 个人可以请求应急管理部门更正、补充关于自己的不准确或不完整的信息。应急管理部门应当及时核实、更正；没有规定天数，拒绝的应当说明理由，对拒绝可以起诉。毫无真实依据的列入应当由此移出，这是一种解读。不需要等待，也不需要承诺。
path-listing-annulled = 列入在行政复议中或被法院撤销
    .what = 一般法律允许撤销机关的违法行为。列入可以这样被争议，在这里是一种解读，因为全国办法关于救济的部分没有读到。

## 程序

procedure-removal-2017 = 一年期满时的移出（2017年规则，据报道）
    .what = 没有申请的，报道没有说会有什么动作。
procedure-removal-2017-ask = 向县级以上安全生产监督管理部门申请移出
procedure-removal-2017-approve = 中央机关审核申请、作出决定并公布移出，报道没有提到天数

procedure-correction = 更正信息
    .what = 针对列入信息中的个人信息，以及已公开而不再成立的处罚。
procedure-correction-ask-correction = 请求应急管理部门更正或补充个人信息
procedure-correction-sue-if-refused = 请求被拒绝（拒绝应当说明理由）的，提起诉讼
procedure-correction-withdraw-penalty = 撤回已变更或撤销的公开处罚决定，并说明理由

procedure-remedies = 行政复议和行政诉讼
    .what = 期限按一般法律的规定。列入可以这样被争议，是一种解读，因为全国办法只读到第5条。
procedure-remedies-reconsideration = 对列入申请行政复议
procedure-remedies-lawsuit = 没有申请行政复议的，对列入提起行政诉讼

## 后果

effect-publication = 违法行为被公开
effect-circulation = 通报其他机关和金融机构
effect-inspections = 检查更频繁
effect-approvals-and-qualifications = 暂停项目审批
effect-insurance-premiums = 提高保险费率
effect-industry-or-occupation-ban = 按其他规定实施行业禁入或职业禁入
effect-subsidies = 减少、停止或收回政府补贴（据报道）
effect-procurement-and-bidding = 参加建设工程投标方面的限制（据报道）
effect-finance = 发行债券和股票方面的限制（据报道）

## 移出不能解除的

bar-head-of-any-unit = 不得担任任何生产经营单位的主要负责人
bar-head-in-the-industry = 终身不得担任本行业生产经营单位的主要负责人

## 说明

note-order-11-not-read = 2023年的全国办法只能读到第5条。列入多久、什么时候可以提前移出、要求什么，只从关于山西省规定的一则报道得知。在读到办法本身之前，这里的任何日期都不能作为依据。
note-two-conditions = 2023年的办法要求两点：因事故或违反安全生产法律受到行政处罚，并且性质恶劣、情节严重。作出处罚的机关决定列入，并对列入负责。
note-no-penalty = 列入没有处罚作依据。2023年的办法只列入受到处罚的，所以可以据此请求更正，并使用救济途径。
note-reasons-as-reported = 据报道有九种情形，看到了六种：发生重大事故；十二个月内发生两起较大事故；按《安全生产法》第114条加倍罚款；瞒报、谎报事故；主要负责人不组织抢救或逃匿；无证经营或在许可证暂扣期间经营。还写了出租出借资质和检测机构出具虚假报告。
note-not-by-itself-2017 = 只是一年期满还不够。据报道，需要在最后三十日内申请，并由中央机关决定。
note-no-request-2017 = 没有按期申请。之后会怎样，没有在任何报道里找到，所以说不出移出途径。
note-request-too-early-2017 = 申请在三十日开始之前提出。它算不算，没有找到；在三十日内再申请一次，是稳妥的做法。
note-local-lists-2016 = 以前各省有自己的名单，期限不同：据报道，天津和江苏规定首次一年、再次三年。
note-no-transition = 列入在2023年10月以前。2023年办法读到的部分没有提到以前的列入，旧规则何时失效也没有核实。
note-false-papers = 只从一个省得知：隐瞒情况或材料虚假的，撤销提前移出，恢复列入。此后时间从什么时候起算，没有报道。
note-penalty-gone = 列入所依据的处罚不再成立。已公开的处罚应当在三个工作日内撤回。这对列入意味着什么，写在没有读到的部分；没有处罚，列入的条件就不具备。
note-other-bans = 《安全生产法》另有禁止：出具虚假报告或出借资质的机构的人员，五年或终身（第92条）；被关闭单位的主要负责人（第113条）。它们独立计算，不随这份名单结束。
note-remedies-not-told = 值得核对：决定书是否写明可以提出争议、向谁提出、到什么时候为止？没有写明的，期限从知道或者应当知道这些内容起才开始；最迟在知道决定本身后一年结束。对行政复议来说，这写在2024年起施行的法律里。列入是这样的决定，是一种解读。
note-credit-china = 这是一种解读：“信用中国”网站接收申请并转交。按它自己的规则，严重失信名单的信息至少公示一年，最长三年；到那时仍没有改正的，按主管机关的规则办。
note-names-of-persons-on-credit-china = “信用中国”原则上不公示个人信息。如果那里显示了姓名，可以提出异议；异议在受理后七个工作日内核查。
note-freshness = 内容有多新：最近一次核对是2026年11月23日。没有发现2023年办法有修改，但它的大部分没有读到。

## 来源

source-mem-11-2023 = 《安全生产严重失信主体名单管理办法》（应急管理部令第11号，2023年）
    .short = 2023年《办法》
source-mem-11-press = 关于第11号令列入情形的报道（2023年8月）
    .short = 关于第11号令的报道
source-shanxi-2024 = 山西省关于安全生产严重失信主体名单的规定（2024年）
    .short = 2024年山西规定
source-saws-49-2017 = 《对安全生产领域失信行为开展联合惩戒的实施办法》（国家安全生产监督管理总局，2017年）
    .short = 2017年《办法》
source-press-2019 = 关于2019年名单及其措施的报纸报道
    .short = 2019年报纸报道
source-local-2016 = 天津和江苏的地方名单（2016年）
source-work-safety-law-2021 = 《安全生产法》（2021年修正）
    .short = 《安全生产法》
source-penalty-2021 = 《行政处罚法》（2021年修订）
    .short = 《行政处罚法》
source-pipl-2021 = 《个人信息保护法》（2021年）
    .short = 《个人信息保护法》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
source-civil-code = 《民法典》
source-credit-repair-2025 = 《信用修复管理办法》（国家发展和改革委员会，2025年）
    .short = 2025年《信用修复管理办法》
