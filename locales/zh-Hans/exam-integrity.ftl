# 国家教育考试考生诚信档案：读者看到的全部文字。
# 逻辑在rules/exam-integrity/pack.toml；那里的每个id在这里有对应的文字。

title = 国家教育考试考生诚信档案
    .short = 考试诚信
act = 从档案中删除这项作弊认定
gone = 这项作弊认定从档案中撤下
was = 这项作弊认定已被撤下
about = 教育考试机构为在国家教育考试（例如高考、硕士研究生招生考试和自学考试）中被认定作弊的人保存档案。记录没有期限，非经法定程序不得删除。一年至三年的暂停参加考试是另一件事，会结束。
keeper = 教育考试机构
look-for = 认定考试作弊的考试违规处理决定书，以及考生诚信档案。

actor-authority = 教育考试机构

## 问题分组

group-decision = 关于处理决定，知道些什么？
group-review = 针对它做过什么？
group-afterwards = 还知道些什么？

## 事实

fact-finding = 处理决定认定了什么？
    .name = 认定的内容
    .help = 考试违规处理决定书写明条文：第5条为违纪，第6条、第7条为作弊，第8条为扰乱秩序。
    .why = 只有被认定作弊的人记入档案（2012年《办法》第30条第1款）。
fact-finding-breach-of-discipline = 考试违纪，第5条
fact-finding-cheating = 考试作弊，第6条或第7条
fact-finding-disorder = 扰乱考试秩序，第8条

fact-decided_on = 处理决定是哪一天作出的？
    .name = 处理决定
    .help = 决定书上的日期。只知道年月或年份，也可以回答。
    .why = 它说明适用哪个文本（2004年《办法》，2012年1月5日修改）。

fact-bar_years = 被暂停参加考试几年？
    .name = 暂停参加考试的年数
    .help = 暂停参加这项考试一年至三年；情节特别严重的，暂停参加各种国家教育考试。没有的，填0。
    .why = 《办法》只在四种严重的作弊中允许（第9条第3款）；《教育法》在情节严重的任何作弊中允许（第79条）。

fact-exam_on = 考试是哪一天？
    .name = 考试
    .help = 所说的行为发生的日期。
    .why = 文本没有说暂停从什么时候起算；这是一种可能的日期（第9条第3款）。

fact-decision_received = 此人是哪一天收到处理决定的？
    .name = 收到处理决定
    .help = 收到处理决定之日，也就是送达的日期。
    .why = 申请复核的十五日从这一天起算（第27条）。

fact-review_asked = 此人是否已申请复核？
    .name = 复核的申请
    .help = 复核向上一级教育考试机构申请。对省级教育考试机构或者承办国家教育考试的机构的决定，也可以向省级教育行政部门或者授权承担国家教育考试的主管部门申请。
    .why = 这是使决定被撤销的第一步（第27条）。
    .step = 当事人申请复核

fact-review_accepted = 申请是否已受理？
    .name = 复核申请的受理
    .help = 复核机构受理的日期。
    .why = 从受理起，有三十日作出决定（第28条）。
    .step = 复核机构受理申请

fact-decision_annulled = 作弊的认定是否已被撤销？
    .name = 作弊认定的撤销
    .help = 在复核、行政复议中或由法院撤销；变更后不再有作弊认定的也算。
    .why = 没有认定，就没有可记录的（第28条至第30条）。
    .step = 复核机构或法院撤销作弊的认定

fact-deleted = 记录是否已从档案中删除？
    .name = 从档案的删除
    .help = 教育考试机构告知已删除的日期。
    .why = 档案的后果显示到这一天为止（第30条）。

## 未决的法律问题

reading-transition = 处理决定在2012年1月5日以前。今天记录适用哪个文本？
reading-transition-old-text = 2004年的文本，其条文没有读到
reading-transition-new-text = 2012年修改后的文本

reading-bar-start = 暂停参加考试从什么时候起算？文本没有说明。
reading-bar-start-decision = 从处理决定之日起
reading-bar-start-exam = 从考试之日起

reading-annulment-and-archive = 认定被撤销的，档案中的记录是否随之消失？
reading-annulment-and-archive-clears-the-archive = 是：复核和行政诉讼就是法定程序，而且只有作弊的人才应当记录
reading-annulment-and-archive-needs-its-own-procedure = 不会自动消失：档案只能经自己的程序变更，文本没有说明那是什么程序

## 定义

define-in_archive = 此人被认定作弊，并记入档案
define-bar_end = 暂停参加考试的最后一天

## 离开档案的途径

path-decision-annulled = 作弊的认定被撤销
    .what = 当事人可以自收到处理决定起十五日内申请复核，也可以申请行政复议或向法院起诉。事实认定不清、证据不足、适用依据错误或违反处理程序的，复核机构应当撤销或变更决定。档案中的记录随之消失，是一种解读。没有写明离开档案的其他途径。

## 程序

procedure-hearing = 暂停参加考试之前的听证
    .what = 拟作出暂停参加考试的处理，考生要求听证的，省级教育考试机构应当举行听证。
procedure-hearing-hold = 考生要求的，省级教育考试机构在决定之前举行听证

procedure-review = 复核
    .what = 受理申请的机构审查事实和所适用的规则。文本没有说决定是否因此停止执行。
procedure-review-ask = 当事人自收到处理决定起十五日内申请，最后一天是休息日的，顺延到下一个工作日
procedure-review-decide = 复核机构自受理起三十日内作出决定
procedure-review-reconsideration = 当事人在六十日内对处理决定申请行政复议，对复核结果申请的，自知道该结果起算
procedure-review-lawsuit = 当事人在六个月内对处理决定提起行政诉讼，对复核结果起诉的，自知道该结果起算

## 后果

effect-exam-bar = 不得参加这项考试，情节特别严重的，不得参加任何国家教育考试
effect-integrity-archive = 记入考生诚信档案
effect-circulation = 档案可以依申请查询，并提供给学校和其他招生单位，它们可以参考

## 说明

note-no-term = 没有期限：文本没有规定多久之后记录离开档案，并禁止任何人非经法定程序删除或变更它。不给出日期。
note-only-cheating-is-archived = 不该记入档案：档案记录被认定作弊的人。在这个文本里，违纪或扰乱秩序不是作弊。这样的认定写在档案里的，可以向教育考试机构指出。
note-scores = 除档案之外：违纪取消该科成绩，作弊和扰乱秩序取消本次考试全部成绩；因作弊取得的证书和录取资格无效。
note-bar-only-for-grave-cheating = 值得核对：暂停参加考试的依据是什么。按《办法》，教育考试机构只可以（不是必须）在下列情况下作出：组织作弊、传出试题、使用设备接收信息、伪造证件或代考。《教育法》允许教育行政部门，对情节严重的任何作弊，责令停止参加相关考试一年至三年。
note-heard-before-the-decision = 值得核对：作出处理决定之前，应当告知理由和依据；对事实有异议的，应当听取意见。
note-old-text-not-read = 未核实：处理决定在2012年修改以前。2004年的条文没有读到，所以不据以计算。
note-mistake-made-good = 值得知道：作出错误决定的机构，对给考生造成的损失应当予以补救；怎样补救，没有说明。
note-remedies-not-told = 值得核对：决定书是否写明可以提出争议、向谁提出、到什么时候为止？没有写明的，期限从知道或者应当知道这些内容起才开始；最迟在知道决定本身后一年结束。对行政复议来说，这写在2024年起施行的法律里。

## 来源

source-exams-2012 = 《国家教育考试违规处理办法》（教育部，2012年修正）
    .short = 2012年《办法》
source-exams-2004 = 《国家教育考试违规处理办法》（教育部，2004年）
    .short = 2004年《办法》
source-civil-code = 《民法典》
source-education-law-2021 = 《教育法》（2021年修正）
    .short = 《教育法》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
