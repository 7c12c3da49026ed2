# 科研诚信严重失信行为数据库：读者看到的全部文字。
# 逻辑在rules/research-integrity/pack.toml；那里的每个id在这里有对应的文字。

title = 科研诚信严重失信行为数据库
    .short = 科研诚信
about = 科技主管部门可以禁止个人和单位承担或参与财政资金支持的科学技术活动，并把他们记入这个数据库。禁止自决定送达之日起，为若干年或永久。只有做出重大贡献才可以缩短，而且主管部门不是必须同意。文本说明禁止多久，没有说明记录在数据库里留多久。
keeper = 科技主管部门
look-for = 科技主管部门的处理决定书：禁止承担或参与财政资金支持的科学技术活动，取消管理或服务的资格，并写明记入科研诚信严重失信行为数据库。

actor-authority = 科技主管部门

## 问题分组

group-decision = 关于处理决定，知道些什么？
group-re-examination = 针对处理决定，做过什么？
group-reduction = 可以缩短禁止期吗？
group-afterwards = 还知道些什么？

## 事实

fact-served_on = 处理决定是哪一天送达的？
    .name = 处理决定的送达
    .help = 送达的日期，不是决定上的日期。因找不到人而公告的，为公告满三十日的那一天。
    .why = 禁止从这一天起算，申请复查的十五日也从这一天起算（2026年《规定》第39条第2款、第40条第1款、第42条第1款）。

fact-who = 被禁止的是谁？
    .name = 被禁止的是谁
    .help = 科研人员、评审人员和工作人员是个人。单位组织违规或管理不力的，其责任人员一并禁止。
    .why = 单位和个人的时间幅度不同；责任人员与其单位的时间相同（第12条至第21条）。
fact-who-person = 个人，因本人的行为
fact-who-responsible-person = 对单位负责的个人
fact-who-unit = 单位：研究所、高等学校、企业、管理机构或服务机构

fact-ban = 禁止是有期限的，还是永久的？
    .name = 禁止的种类
    .help = 处理决定书写明。
    .why = 永久禁止不会期满（例如第18条第3款）。
fact-ban-fixed = 有期限
fact-ban-permanent = 永久

fact-ban_months = 禁止几个月？
    .name = 禁止的月数
    .help = 一年填十二个月。时间写在处理决定书里。
    .why = 禁止期的最后一天由它推算（第42条第1款）。

fact-suspension = 调查期间，此人的申请是否被暂停？
    .name = 调查期间的暂停
    .help = 有证据证明违规行为已经造成恶劣影响或财政资金严重损失的，应当中止相关科学技术活动，暂停拨付相应财政资金，同时暂停接受相关责任主体的新申请（第29条）。
    .why = 暂停的时间折抵禁止期（第42条第1款）。
fact-suspension-none = 没有
fact-suspension-until-the-decision = 有，一直到处理决定，没有中断
fact-suspension-ended-before = 有，但更早结束

fact-suspended_since = 暂停是哪一天开始的？
    .name = 暂停的开始
    .help = 只有发生过暂停时才填。
    .why = 一直持续到处理决定的暂停，使禁止从暂停的第一天起算（第42条第1款）。

fact-made_public = 处理决定是否公开？
    .name = 处理决定的公开
    .help = 影响面大、社会关注度高的处理决定应当公开。
    .why = 公开是单独的后果；文本没有规定它什么时候结束（第39条第3款）。

fact-review_received = 作出决定的机关是否已收到复查申请？
    .name = 收到复查申请
    .help = 复查按处理决定书写明的途径书面申请，附理由和证据。
    .why = 该机关有五个工作日决定是否受理（第40条第2款）。
    .step = 当事人向作出决定的机关申请复查

fact-review_accepted = 该机关是否已受理申请？
    .name = 复查申请的受理
    .help = 不予受理的，应当说明理由。
    .why = 从受理起，有六十日作出决定（第40条第2款）。
    .step = 作出决定的机关受理复查申请

fact-decision_lifted = 处理决定是否已被撤销？
    .name = 处理决定的撤销
    .help = 在复查、行政复议中或由法院撤销。
    .why = 没有处理决定，就没有禁止（第40条、第41条）。
    .step = 作出决定的机关、复议机关或法院撤销处理决定

fact-review_or_lawsuit = 此人是否还申请了行政复议或提起了行政诉讼？
    .name = 行政复议或行政诉讼
    .help = 指复查还在进行时申请的行政复议或提起的行政诉讼。
    .why = 这时复查申请视为撤回（第41条第2款）。

fact-contribution = 此人或单位是否做出了重大贡献？
    .name = 重大贡献
    .help = 对重大科学创新或技术变革、对国家和社会的重大贡献。
    .why = 只有这样，才可以缩短禁止期（第42条第2款）。

fact-corrected = 违规行为是否已纠正，处理决定要求的义务是否全部履行？
    .name = 违规行为的纠正
    .help = 指完全履行处理决定要求整改义务。
    .why = 这是缩短禁止期的条件之一（第42条第2款）。
    .step = 当事人纠正违规行为并完全履行处理决定要求的义务

fact-reduction_asked = 是否已申请缩短禁止期？
    .name = 缩短的申请
    .help = 即减期处理；主管部门只依申请办理。
    .why = 这是条件之一（第42条第2款）。
    .step = 当事人申请缩短禁止期

fact-reduction_granted = 主管部门是否已缩短禁止期？
    .name = 缩短禁止期的决定
    .help = 由作出原决定的主管部门决定。
    .why = 它可以缩短，但不是必须（第42条第2款）。
    .step = 主管部门缩短禁止期

fact-reduced_until = 缩短后的禁止期到哪一天为止？
    .name = 缩短后的最后一天
    .help = 缩短的决定书写明。
    .why = 文本没有说可以缩短多少（第42条第2款）。

fact-deleted = 记录是否已从数据库删除？
    .name = 从数据库的删除
    .help = 主管部门告知已删除的日期。
    .why = 什么时候删除，文本没有说明（第39条第4款、第42条）。

## 未决的法律问题

reading-transition = 处理决定在2026年3月20日以前送达。此后适用哪个文本？新文本没有说明。
reading-transition-old-text = 2020年《暂行规定》，其关于禁止的条文没有读到
reading-transition-new-text = 2026年《规定》

reading-first-day = 送达当天，算不算在禁止期之内？
reading-first-day-not-counted = 不算：按《民法典》，从第二天开始计算
reading-first-day-counted = 算：禁止自送达之日起计算，所以早一天结束

reading-entry-end = 记录什么时候离开数据库？文本没有说明。
reading-entry-end-with-the-ban = 随禁止结束，记录就是因它而作
reading-entry-end-not-said = 按这个文本说不出：它没有给记录规定时间

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？
reading-makeup-days-counted = 这样的日子算工作日，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 这样的日子不算；只有星期一至星期五算

## 定义

define-full_ban = 从送达起算时的最后一天
define-full_credit = 暂停时间全部折抵时的最后一天
define-counted_ban = 折抵暂停时间之后，禁止的最后一天
define-ban_end = 禁止的最后一天
define-real_end = 禁止的结束：期满、撤销或缩短

## 离开数据库的途径

path-ban-runs-out = 禁止期满，记录随之结束（按一种读法）
    .what = 有期限的禁止自行结束；调查期间暂停的时间折抵禁止期。记录是否随之离开数据库，文本没有说明，所以这依据一种读法。禁止本身的结束，见“列入带来什么，到什么时候为止”。
path-reduction = 因重大贡献缩短禁止期，记录随之结束（按一种读法）
    .what = 做出重大贡献、违规行为已纠正、处理决定要求的义务已全部履行的，主管部门可以依申请缩短禁止期。可以，但不是必须；文本没有说缩短多少，也没有说记录是否随禁止结束。
path-re-examination = 处理决定被撤销
    .what = 自送达起十五日内，当事人可以向作出决定的机关申请复查；也可以申请行政复议、提起行政诉讼。处理决定被撤销的，禁止和记录都失去依据；记录因此应当删除，是一种解读。复查期间，禁止继续执行。

## 程序

procedure-re-examination = 复查
    .what = 作出决定的机关重新审查事实和依据。没有写“工作日”的日数，在这里是自然日（第52条）。
procedure-re-examination-ask = 当事人自收到处理决定起十五个自然日内申请，最后一天是休息日的，顺延到下一个工作日
procedure-re-examination-accept = 作出决定的机关在五个工作日内告知是否受理
procedure-re-examination-decide = 作出决定的机关自受理起六十个自然日内作出决定
procedure-remedies = 行政复议和行政诉讼
    .what = 按一般法律，针对处理决定。复查进行时选择其中之一的，复查申请视为撤回（第41条第2款）。
procedure-remedies-reconsideration = 当事人自知道处理决定起六十日内申请行政复议
procedure-remedies-lawsuit = 没有申请行政复议的，当事人自知道处理决定起六个月内提起行政诉讼

procedure-reduction = 申请缩短禁止期
    .what = 只有做出重大贡献之后。文本没有规定申请和决定的时限。
procedure-reduction-ask-reduction = 当事人向作出决定的主管部门申请

## 后果

effect-funded-research = 不得承担或参与财政资金支持的科学技术活动，或者不得管理、评审、服务这类活动，以处理决定为准
effect-integrity-database = 记入科研诚信严重失信行为数据库
effect-circulation = 处理决定送交所在单位或上级单位，记录送交国家信用信息平台
effect-publication = 处理决定公开

## 说明

note-old-text-not-read = 未核实：禁止出自2020年《暂行规定》的时期。其关于禁止和救济的条文没有读到，所以不据以计算。如果新文本也适用于以前的禁止，它的答案在这里给出。
note-entry-has-no-term = 文本没有说明：它规定禁止多久，没有规定记录在数据库或国家平台上留多久。禁止结束之后，值得向主管部门询问。
note-permanent = 永久禁止不会期满。它只能被撤销，或者因重大贡献、经主管部门同意而缩短。
note-check-the-band = 值得与处理决定核对：时间取决于违规的影响。单位：二年以下、二年至五年、五年以上直至永久；个人：三年以下、三年至五年、五年以上直至永久。
note-credit-for-suspension = 值得与处理决定核对：处理决定之前的暂停时间，应当折抵禁止期。暂停更早结束的，只折抵它自己的天数，结束的日期在所示两个日期之间。
note-no-stay = 复查期间，禁止继续执行。
note-lawsuit-ends-the-re-examination = 请注意：复查进行时又申请行政复议或提起行政诉讼的，按撤回复查申请处理。
note-same-term-as-the-unit = 直接负责的人员与单位的禁止时间相同。
note-heard-before-the-decision = 值得核对：作出处理决定之前，应当听取当事人的意见，并告知事实、理由、陈述申辩的权利和期限。
note-other-rules-of-the-body = 可能适用别的规则：有自己规定、而且不宽于本规定的主管部门，可以按自己的规定办。

## 来源

source-science-2026 = 《科学技术活动违规行为调查处理规定》（科学技术部，2026年）
    .short = 2026年《规定》
source-science-old = 《科学技术活动违规行为处理暂行规定》（科学技术部，2020年）
    .short = 2020年《暂行规定》
source-civil-code = 《民法典》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
