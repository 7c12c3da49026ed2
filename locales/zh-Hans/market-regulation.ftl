# 市场监督管理部门的严重违法失信名单：读者看到的全部文字。
# 逻辑在rules/market-regulation/pack.toml；那里的每个id在这里有对应的文字。

title = 市场监督管理严重违法失信名单
    .short = 市场监管严重失信
about = 企业违法性质恶劣、情节严重、社会危害较大，并受到较重行政处罚的，由市场监督管理局、药品监督管理部门和知识产权部门列入这份名单。多数列入针对企业；只有法律、行政法规和党中央、国务院政策文件有规定的，才可以列入责任人。列入满三年自行结束，法定限制期限更长的，到更长的期限为止；满一年后可以申请移出。单项处罚的公示是另一种记录，有自己的期限。
keeper = 市场监督管理部门
look-for = 列入严重违法失信名单决定书；或者在国家企业信用信息公示系统网站（gsxt.gov.cn）上，“列入严重违法失信名单（黑名单）信息”一栏。食品案件中也可能写作“食品安全严重违法生产经营者黑名单”。2021年9月以前，名称是“严重违法失信企业名单”。

actor-authority = 市场监督管理部门
actor-court = 受理破产的法院

## 问题分组

group-listing = 关于这次列入，知道些什么？
group-measure = 是否被处以有期限的限制或禁止？
group-correction = 之后做了什么？
group-request = 是否申请过移出？
group-challenge = 是否对列入或它所依据的处罚提出过争议？
group-firm = 企业后来怎么样了？
group-afterwards = 关于列入的结束，知道些什么？

## 事实

fact-who = 查看的对象是谁：被列入的企业，还是为它负责的人？
    .name = 查看的对象
    .help = 企业指受到处罚的公司、个体工商户或其他组织。责任人指其法定代表人、负责人，或者被列明为有责任的其他人。
    .why = 有些途径只对企业开放；不得任职的限制则落在法定代表人身上（第107号令第20条、第22条；2024年《条例》第18条第2款）。
fact-who-entity = 被列入的企业本身，也包括个体工商户
fact-who-responsible-person = 其法定代表人或其他责任人

fact-listed_on = 列入决定是哪一天作出的？
    .name = 列入决定
    .help = 列入决定书上的日期，不是网站上的日期。只知道年月或年份，也可以回答。
    .why = 第44号令的一年和三年从列入之日起算（第16条、第21条）；这个日期也决定适用哪个文本。

fact-published_on = 这次列入首次公示是哪一天？
    .name = 列入的首次公示
    .help = 国家企业信用信息公示系统上与列入信息一起显示的日期。应当在决定后二十个工作日内公示。
    .why = 第107号令的一年和三年从公示起算，不从决定起算（第13条）。
    .step = 列入信息向社会公示

fact-old_ground = 如果列入在2021年9月以前：事由是什么？
    .name = 旧列入的事由
    .help = 当时多数列入是因为企业在经营异常名录上已满三年。较新的列入，请答“其他事由”。
    .why = 对这种事由，五年由旧《条例》本身规定；对其他事由，只有第83号令规定五年，而该令没能读到全文（2014年《条例》第17条第3款；第83号令第9条）。
fact-old_ground-three-years-abnormal = 被列入经营异常名录满三年仍未履行公示义务
fact-old_ground-other = 其他事由

fact-relapse = 如果列入在2021年9月以前：之后是否又出现列入的事由？
    .name = 旧列入之后的再犯
    .help = 因在经营异常名录满三年而列入的，再犯指未报送年度报告、不理会责令，或者企业信息虚假。较新的列入，这一问没有影响。
    .why = 按旧文本，只有没有再发生这类情形，满五年才结束列入（2014年《条例》第17条第3款；第83号令第9条）。

fact-measure = 是否因同一事项被处以有期限的限制或禁止？
    .name = 有期限的限制或禁止
    .help = 例如限制开展生产经营活动、责令停产停业或限制从业。请看处罚决定书。
    .why = 在它的期限内，谁都不能提前移出；它长于三年的，列入就持续同样长（第44号令第16条第2款、第21条；第107号令第8条第2款、第13条第2款）。
fact-measure-none = 没有
fact-measure-up-to-three-years = 有，三年以下（含三年）
fact-measure-over-three-years = 有，超过三年
fact-measure-for-life = 有，终身

fact-measure_until = 该限制或禁止的最后一天是哪天？
    .name = 限制或禁止的最后一天
    .help = 处罚决定书或它所引用的法律写明了期限。没有这种限制的，答“不知道”。
    .why = 提前移出的申请，以及期限长的列入的结束，都要等到这一天（第44号令第16条第2款、第21条）。

fact-duties_performed = 处罚决定等决定中的义务是否已全部履行？
    .name = 决定中全部义务的履行
    .help = 罚款已缴，其他被要求做的事也都做了。第107号令还加上行政裁决等其他决定中的义务。证明：缴款凭证、履行完毕的证明。
    .why = 这是提前移出的第一个条件（第107号令第13条第1款第1项；第44号令第16条第1款第1项）。
    .step = 决定中的义务全部履行

fact-harm_removed = 是否已纠正违法行为并消除危害后果？
    .name = 危害的消除和行为的纠正
    .help = 当事人自己主动消除危害后果和不良影响，例如召回或退款。证明：信函、照片、整改报告。
    .why = 这是提前移出的第二个条件（第107号令第13条第1款第2项；第44号令第16条第1款第2项）。
    .step = 纠正违法行为并消除危害后果

fact-heavier_penalty = 之后是否又受到市场监督管理部门的较重行政处罚？
    .name = 再次受到较重行政处罚
    .help = 较重行政处罚指：按照从重处罚原则的罚款，降低资质等级，吊销许可证件或营业执照，限制开展生产经营活动、责令停产停业或责令关闭，限制从业。
    .why = 有这种处罚就没有提前移出（第107号令第13条第1款第3项；第44号令第16条第1款第3项）。

fact-applied = 申请移出是哪一天？
    .name = 移出申请
    .help = 机关收到申请的日期，书面提出或经信用修复全国统一平台提出都可以。需要申请书、主体资格文件、守信承诺书和已做之事的证明。
    .why = 决定是否受理的两个工作日由此起算（第107号令第14条第4款；第44号令第17条第2款）。
    .step = 申请移出

fact-accepted = 申请是哪一天受理的？
    .name = 申请的受理
    .help = 机关受理的日期。如果它要求补正材料而没有受理，答“尚未”。
    .why = 作出决定的期限从受理起算（第107号令第16条第2款；第44号令第17条第3款）。
    .step = 申请被受理

fact-granted = 机关是否已决定提前移出？
    .name = 移出的决定
    .help = 指准予信用修复决定或移出决定。
    .why = 自此机关有三个工作日停止公示（第107号令第17条；第44号令第18条）。
    .step = 机关决定移出

fact-interest_refusal = 机关是否以移出可能危害国家安全或公共利益为由不予修复？
    .name = 因公共利益不予修复
    .help = 不予修复的决定应当写明这个理由：可能危害国家安全、社会公共利益。
    .why = 这种情况不予信用修复（第107号令第18条）。

fact-fraud = 机关是否认定故意隐瞒真实情况、弄虚作假？
    .name = 认定材料虚假
    .help = 指因此不予信用修复，或者撤销已作出的准予信用修复的决定。第44号令要求情节严重；第107号令没有这个要求。
    .why = 这样期限重新计算，并且三年内不能申请信用修复（第107号令第23条；第44号令第20条）。
fact-fraud-none = 没有
fact-fraud-refused = 有，机关不予信用修复
fact-fraud-revoked = 有，机关撤销了已准予的移出

fact-fraud_decided_on = 不予修复或撤销是哪一天作出的？
    .name = 因材料虚假不予修复或撤销
    .help = 决定的日期。没有的，答“不知道”。
    .why = 新的期限和三年都从该决定起算（第107号令第23条）。

fact-decision_served = 当事人是哪一天知道列入决定的？
    .name = 列入决定的送达
    .help = 送达的日期，或者以其他方式得知的日期。
    .why = 申请行政复议或起诉的期限由此起算（《行政复议法》第20条；《行政诉讼法》第46条）。

fact-penalty_annulled = 列入所依据的处罚，是否已被撤销、确认违法或者无效？
    .name = 列入所依据的处罚被撤销
    .help = 由机关自己、经行政复议或由法院作出，都算。
    .why = 没有了处罚，列入也应当撤销（第44号令第19条）。
    .step = 列入所依据的处罚被撤销

fact-listing_annulled = 列入决定是否已被撤销？
    .name = 列入决定被撤销
    .help = 由机关自己、经行政复议或由法院撤销，都算。
    .why = 被撤销的决定不能再支持列入（第44号令第19条、第23条）。
    .step = 列入决定被撤销

fact-error_found = 机关是否已认定公示的信息有误？
    .name = 认定公示有误
    .help = 例如弄错了企业，或者日期错误。任何人有证据都可以要求更正。
    .why = 机关应当及时更正（2024年《条例》第12条第1款）。
    .step = 机关认定公示的信息有误

fact-deregistered = 企业是否已依法注销？
    .name = 企业的依法注销
    .help = 指已清算并依法注销登记。吊销营业执照不够。
    .why = 注销后，关于该企业的公示信息全部停止公示（第107号令第20条第1款）。
    .step = 企业依法注销

fact-plan_approved = 法院是否已在破产程序中批准计划或认可和解协议？
    .name = 计划或和解协议的批准
    .help = 指批准重整计划或认可和解协议的裁定。
    .why = 在计划执行期间，机关可以暂时屏蔽列入信息（第107号令第22条第1款）。
    .step = 法院批准计划或认可和解协议

fact-relief_asked = 是否已凭该裁定申请临时信用修复？
    .name = 临时信用修复申请
    .help = 登记地市场监督管理部门收到临时信用修复申请的日期。
    .why = 七个工作日由此起算（第107号令第22条第1款）。
    .step = 申请临时信用修复

fact-plan_completed = 法院是否已确认计划或和解协议执行完毕？
    .name = 计划或和解协议的执行完毕
    .help = 指确认执行完毕的裁定书。
    .why = 凭此裁定，企业可以申请信用修复（第107号令第22条第2款）。
    .step = 法院确认计划执行完毕

fact-repair_asked_after_plan = 是否已凭这第二份裁定申请信用修复？
    .name = 计划执行完毕后的信用修复申请
    .help = 向登记地市场监督管理部门提出。
    .why = 计划执行完毕后的信用修复依申请办理（第107号令第22条第2款）。
    .step = 企业凭执行完毕的裁定申请信用修复

fact-deleted = 列入是否实际上已移出名单？
    .name = 列入的移出
    .help = 如果移出后又恢复，答“尚未”。
    .why = 随列入而来的限制随它结束。
    .step = 列入被移出

## 未决的法律问题

reading-transition-44 = 列入在2021年9月以前。第44号令废止了旧规则，对旧的列入没有规定。按哪些规则？
reading-transition-44-old-rules = 旧规则：五年，且没有再犯
reading-transition-44-new-rules-from-listing = 第44号令：自列入起三年
reading-transition-44-new-rules-from-2021 = 第44号令：三年，最早从2021年9月1日起算

reading-transition-107 = 列入在2025年12月25日以前。第107号令对当时正在持续的列入没有规定。按哪个文本？
reading-transition-107-new-text = 第107号令：它说的是名单上的所有人
reading-transition-107-old-text = 只按第44号令，列入是依它作出的

reading-conflict = 第44号令和第107号令在年限从何时起算、申请多快决定上不同，两者都没有写明让位于对方。以哪个为准？
reading-conflict-order-107 = 第107号令：后来的规则，专为信用修复而定
reading-conflict-order-44 = 第44号令：没有被废止，是这份名单自己的规则

reading-full-years = 满三年是什么时候达到的？
reading-full-years-next-day = 最后一天结束之后，即次日
reading-full-years-same-day = 日期相同的那一天

reading-restart-44 = 第44号令说材料虚假的，期限重新计算，没有说从何时起。从何时起？
reading-restart-44-revocation = 从撤销移出的决定起，如第107号令所说
reading-restart-44-publication = 从重新公示起，其日期不知道

reading-annulment-anchor = 处罚被撤销。停止公示的三个工作日从何时起算？
reading-annulment-anchor-penalty = 从处罚被撤销起
reading-annulment-anchor-listing = 从撤销列入的决定起

reading-post-ban-start = 法定代表人三年内不得在别处担任同类职务，从何时起算？条文没有写明日期。
reading-post-ban-start-listing = 从列入决定起
reading-post-ban-start-publication = 从列入的公示起

reading-post-ban-2021-to-2024 = 2021年9月至2024年4月，《条例》说的仍是旧名单。它对法定代表人的限制适用于第44号令下的列入吗？
reading-post-ban-2021-to-2024-covered = 适用，第44号令的名单取代了旧名单
reading-post-ban-2021-to-2024-not-covered = 不适用，第44号令没有写这种限制

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 是
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定义

define-old_text = 这次列入适用2021年9月以前的规则
define-text_107 = 这次列入的期限适用第107号令
define-clock_start = 年限的起算日
define-counted_from = 年限的起算日，或者因材料虚假重新起算的日期
define-text_in_force = 所适用的文本已经施行
define-three_years_over = 已满三年
define-one_year_over = 已满一年
define-term_over = 列入的结束：满三年，或者更长的限制期限届满
define-five_years_over = 已满五年
define-measure_over = 没有正在持续的有期限的限制或禁止
define-may_ask_again = 没有正在持续的三年等待期（因材料虚假不予修复）
define-request_open = 可以申请提前移出：没有关闭的情形，时间和条件都具备
define-grant = 机关决定提前移出
define-request_open_83 = 可以在五年后申请移出：没有因再犯而关闭
define-conditions_met = 义务全部履行并且危害已消除
define-listed_under_44 = 列入决定在2021年9月1日或以后作出
define-accepted_since_107 = 在2025年12月25日或以后受理
define-post_ban_begins = 不得任职限制的起算日
define-post_ban_listing = 这次列入使法定代表人不得任职

define-relief_under_107 = 临时信用修复在2025年12月25日或以后申请
define-days_2 = 两个工作日
define-days_3 = 三个工作日
define-days_5 = 五个工作日
define-days_7 = 七个工作日
define-days_10 = 十个工作日
define-days_15 = 十五个工作日
define-days_17 = 十七个工作日
define-days_20 = 二十个工作日

## 离开名单的途径

path-expiry = 三年届满
    .what = 满三年的，市场监督管理部门应当移出。不需要申请。法定的限制或禁止长于三年的，列入持续到该限制届满。
path-repair = 满一年后申请提前移出
    .what = 信用修复：满一年后，当事人履行了全部义务、纠正了违法行为、没有再受到较重行政处罚的，可以申请移出。由机关决定；条文没有承诺一定移出。只作承诺从来不够。
path-granted = 已决定提前移出
    .what = 机关决定移出后，有三个工作日办理移出并解除有关措施。
path-penalty-annulled = 列入所依据的处罚失效
    .what = 该处罚被撤销、确认违法或者无效的，机关应当也撤销列入，并在三个工作日内停止公示。不需要等满任何年限。
path-review = 列入决定经复议、诉讼等被撤销
    .what = 对列入或不予移出，当事人可以申请行政复议，也可以提起行政诉讼。决定被撤销的，列入就失去依据。条文没有为这种情况规定天数。
path-correction = 公示的错误得到更正
    .what = 公示的信息有误的，例如弄错了企业，机关应当及时更正，任何人有证据都可以要求更正。不需要等满任何年限，也不需要承诺。条文没有规定天数。
path-deregistered = 企业依法注销
    .what = 企业依法注销后，登记地市场监督管理部门应当把它移出名单。对其人员的任职和从业限制按各自的法律继续。条文没有规定天数。
path-masked = 破产计划执行期间屏蔽列入信息
    .what = 凭法院裁定，企业可以申请临时信用修复。机关可以在七个工作日内屏蔽列入信息，或者添加声明。这不是移出：计划失败的，重新公示。
path-plan-completed = 破产计划执行完毕
    .what = 企业凭法院关于执行完毕的裁定申请信用修复。已纠正违法行为或履行义务的，机关应当停止公示。没有规定最短期限。
path-five-years-2014 = 五年内没有再犯（2014年《条例》）
    .what = 因在经营异常名录满三年而作出的旧列入，五年内没有再出现该名单的事由的，届满结束。这条规则在《条例》中一直保留到2024年修订。
path-five-years-83 = 五年内没有再犯（第83号令）
    .what = 因其他事由作出的旧列入，五年内没有新的列入事由的，届满结束。第83号令只见到转载；看来需要申请才移出。

## 程序

procedure-listing = 列入信息的公示
    .what = 列入信息要多快公示。
procedure-listing-publish = 机关与企业在同一省的，由该机关公示列入信息
procedure-listing-forward = 机关在另一省的，把列入信息送到企业所在省，收到后应当在十个工作日内公示
procedure-repair = 申请提前移出
    .what = 向作出列入决定的机关申请。
procedure-repair-apply = 申请移出，附申请书、主体资格文件、承诺书和已做之事的证明
procedure-repair-accept = 机关受理申请，或者一次性告知要补正的材料
procedure-repair-decide = 机关决定是否移出
procedure-repair-decide-extended = 案情复杂而延长十个工作日时的最后一天（第107号令）
procedure-repair-take-down = 机关停止公示并解除有关措施
procedure-repair-83 = 按旧的第83号令申请移出
    .what = 只从转载得知。
procedure-repair-83-apply-83 = 五年后申请移出
procedure-repair-83-decide-83 = 机关作出决定（因在经营异常名录满三年的列入）
procedure-temporary-masking = 破产中的临时信用修复
    .what = 机关可以办理，但不是必须。
procedure-temporary-masking-ask = 凭法院裁定申请临时信用修复
procedure-temporary-masking-mask = 机关可以最迟在这一天屏蔽列入信息
procedure-correction = 要求更正错误
    .what = 从公示第一天起就可以。
procedure-correction-demand = 附证据要求更正
procedure-challenge = 对决定提出争议
    .what = 向上级机关申请行政复议，或者起诉；先走哪一条都可以。对不予移出，也有同样的途径，期限从不予移出起算。决定书没有告知可以申请复议或起诉、向谁提出、期限多长的，期限从知道或者应当知道这些内容时才起算，但最迟自知道决定本身之日起满一年为止。
procedure-challenge-reconsideration = 申请行政复议
procedure-challenge-lawsuit = 直接提起行政诉讼

## 列入带来的后果

effect-publication = 列入信息在全国的信用网站上向所有人公示
effect-circulation = 列入信息传给其他机关，这些机关可以实施联合惩戒
effect-approvals-and-qualifications = 审查行政许可、资质、资格和等级时的重要不利考量因素
effect-procurement-and-bidding = 政府采购和招标投标中的限制或禁止
effect-state-land = 国有土地出让中的限制或禁止
effect-inspections = 列为重点监管对象，提高检查频次
effect-commitment-procedure = 不适用告知承诺制
effect-honours = 不授予荣誉
effect-simple-deregistration = 企业不能办理简易注销
effect-fraud-decision-shown = 因材料虚假的不予修复或撤销，本身也向社会公示

## 移出不解除的限制

bar-representative-elsewhere = 被列入企业的法定代表人、负责人不得在其他企业担任同类职务（三年）
bar-no-new-repair-request = 材料虚假后不得申请信用修复（三年）
bar-statutory-limit = 随处罚而来的限制或禁止按其自身的法律继续

## 说明

note-two-texts = 关于信用修复的第107号令晚于关于名单的第44号令，没有废止它。两者不同：一年和三年从公示起算（第107号令）或从列入起算（第44号令），决定的期限是七个或十五个工作日。除非选择另一种读法，结果按第107号令。同一机关的规定，特别规定和新规定优先（《立法法》第103条）；新的一般规定与旧的特别规定不一致的，由该机关裁决（第106条）。哪一个是特别规定，可以争论。
note-no-transition-107 = 列入在2025年12月25日以前，第107号令没有过渡条款。两个文本不同的地方都列出。《立法法》说规定不溯及既往，为了更好地保护人的权利而作的特别规定除外（第104条）；对仍在持续的列入，这是否就解决了问题，没有写明。
note-no-transition-44 = 列入在2021年9月以前，第44号令没有过渡条款。旧的五年和新的三年都列出。《立法法》说规定不溯及既往，为了更好地保护人的权利而作的特别规定除外（2015年文本第93条）；对仍在持续的列入，这是否就解决了问题，没有写明。
note-order-83-not-read = 2015年第83号令只能读到转载，而且没有读到结尾。它的施行日2016年4月1日凭记忆写出。
note-person-needs-a-rule = 第44号令规定，只有法律、行政法规和党中央、国务院政策文件有规定的，才可以列入责任人。决定书没有写明是哪一条的，值得在复议或诉讼中提出。
note-no-intent = 能证明没有主观故意的，根本不应列入。这是对决定提出争议的理由，不是信用修复的条件。
note-consent-above = 县级或市级机关列入之前需要上级同意，列入应当与处罚一并决定，并事先把理由告知当事人。缺了哪一步，值得在复议或诉讼中提出。
note-penalty-shown-apart = 列入移出时，它所依据的处罚的公示也结束，除非第107号令给该处罚规定了更长的公示期。关于市场监管处罚公示的规则包计算那个期限。
note-grant-is-a-decision = 条件全部具备，只是可以申请；机关仍要审查后决定。第107号令还允许机关在移出可能危害国家安全或公共利益时不予修复。不予修复应当书面作出并说明理由。
note-another-province = 作出决定的机关与企业不在同一省的：它应当在决定后三个工作日内把结果推送给登记地市场监督管理部门，由后者协助停止公示。最后这一步没有规定天数，所以可能比所示的三个工作日更久。
note-false-papers-44 = 按第44号令，只有隐瞒事实或材料虚假情节严重的，才撤销移出。列入恢复，期限重新计算；第44号令没有说此后不能提前移出。
note-credit-china-is-apart = “信用中国”网站显示副本。第107号令要求两个网站共享数据、互认决定；副本是否已撤下，应当去查看。
note-plan-failed = 破产计划没有执行的，市场监督管理部门应当重新公示列入信息。
note-private-websites = 出售企业信息的民间网站应当即时按国家网站更新。那里还有过时的列入信息的，可以据此写信给该网站。
note-revision-draft = 第44号令的修订草案2025年10月公开征求意见。是否已通过，没有查到；草案不是法律。
note-posts-after-deregistration = 企业注销，并不结束对其法定代表人的任职或从业限制；这些限制按各自的法律继续。
note-private-economy = 对民营企业和经营者，2025年的一部法律规定，符合信用修复条件的，机关及时解除措施、终止公示，并在各平台同步进行。它没有规定天数。

## 假设

assume-no-new-listing = 之后没有新的列入决定，也没有虚假材料
assume-no-heavier-penalty = 之后没有再受到较重行政处罚
assume-no-relapse = 五年内没有出现新的列入事由

## 来源

source-samr-107 = 《市场监督管理信用修复管理办法》（市场监管总局令第107号，2025年）
    .short = 市场监管总局令第107号
source-samr-44 = 《市场监督管理严重违法失信名单管理办法》（市场监管总局令第44号，2021年）
    .short = 市场监管总局令第44号
source-saic-83 = 《严重违法失信企业名单管理暂行办法》（工商总局令第83号，2015年）
    .short = 工商总局令第83号
source-reg-2014 = 《企业信息公示暂行条例》（2014年）
    .short = 2014年《条例》
source-reg-2024 = 《企业信息公示暂行条例》（2024年修订）
    .short = 2024年《条例》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-legislation-2023 = 《立法法》（2023年修正）
    .short = 《立法法》
source-legislation-2015 = 《立法法》（2015年修正）
    .short = 原《立法法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
source-civil-code = 《民法典》
    .short = 《民法典》
source-registration-rules-2022 = 《市场主体登记管理条例实施细则》（2022年）
    .short = 2022年登记《实施细则》
source-private-economy-2025 = 《民营经济促进法》（2025年）
    .short = 《民营经济促进法》
source-draft-2025 = 第44号令修订草案（2025年10月）
    .short = 2025年草案
