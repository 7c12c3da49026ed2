# 知识产权管理部门认定的失信行为：读者看到的全部文字。
# 逻辑在rules/intellectual-property/pack.toml；那里的每个id在这里有对应的文字。

title = 知识产权管理部门的失信行为认定
    .short = 知识产权
about = 国家知识产权局自2022年1月24日起，把申请人和代理机构的某些行为认定为失信行为，并在一段时间内对他们从严管理。城市有自己的规则。关于期限和信用修复的条文没有读到：这里说的都来自报道，没有一条途径附有可以确保的日期。这个领域的严重违法失信名单是市场监督管理部门的名单，即本程序的另一份名单。
keeper = 知识产权管理部门
look-for = 国家知识产权局，或城市的市场监督管理局、知识产权局作出的失信行为认定。文书写“严重违法失信名单”的，是市场监督管理部门的名单。

actor-authority = 知识产权管理部门

## 问题分组

group-finding = 关于认定，知道些什么？
group-since = 此后发生了什么？

## 事实

fact-keeper_place = 由谁认定失信？
    .name = 作出认定的机关
    .help = 看文书上的印章。
    .why = 一个城市的规则，说明不了另一个城市的情况。
fact-keeper_place-national-office = 国家知识产权局
fact-keeper_place-nanning = 南宁市市场监督管理局
fact-keeper_place-guangzhou = 广州市的知识产权管理部门
fact-keeper_place-other-place = 其他地方的机关

fact-conduct = 认定的是哪种行为？
    .name = 行为
    .help = 认定文书写明。
    .why = 其中有些另有规则。
fact-conduct-abnormal-patent-application = 不以保护创新为目的的专利申请（非正常专利申请）
fact-conduct-bad-faith-trade-mark = 恶意商标注册申请
fact-conduct-agency-penalty = 从事代理业务受到知识产权局处罚
fact-conduct-false-papers = 申请中提交虚假材料或隐瞒事实
fact-conduct-broken-pledge = 信用承诺不实或没有履行
fact-conduct-refusal-to-perform = 拒不履行行政处罚或行政裁决
fact-conduct-other = 其他

fact-found_on = 是哪一天认定的？
    .name = 失信行为的认定
    .help = 文书上的日期。只知道年月或年份，也可以回答。
    .why = 据报道，在两个城市，申请前的六个月从这一天起算。

fact-put_right = 行为是否已改正？
    .name = 行为的改正
    .help = 例如申请已撤回；有文书证明。
    .why = 在广州，申请要附改正的证明（指引第6条）。
    .step = 当事人改正行为

fact-duties_performed = 处罚决定规定的义务是否已履行？
    .name = 处罚决定义务的履行
    .help = 没有处罚的，填认定的日期。
    .why = 在广州，这是条件（指引第4条第1项）。
    .step = 当事人履行处罚决定规定的义务

fact-harm_removed = 危害后果和不良影响是否已消除？
    .name = 危害后果的消除
    .help = 主动消除危害后果和不良影响。
    .why = 在广州，这是条件（指引第4条第2项）。
    .step = 当事人消除危害后果和不良影响

fact-penalised_again = 是否又因同类违法受到处罚？
    .name = 同类的新处罚
    .help = 指市场监督管理部门或知识产权管理部门的处罚。
    .why = 在广州，它使申请关闭（指引第4条第3项）。

fact-other_lists = 此人或企业是否在经营异常名录或严重违法失信名单上？
    .name = 列入市场监管的其他名单
    .help = 看国家企业信用信息公示系统中的经营异常名录、严重违法失信名单。
    .why = 在广州，它使申请关闭（指引第4条第4项）。

fact-repaired_within_a_year = 这类信用修复，是不是在不到一年之前准予过？
    .name = 最近一年内的信用修复
    .help = 从上一次准予起算。
    .why = 在广州，一年内不再准予（指引第12条）。

fact-asked = 当事人是否已申请信用修复？
    .name = 信用修复的申请
    .help = 向作出认定的机关书面申请，附承诺和证明。
    .why = 没有报道说不申请就会修复。
    .step = 当事人申请信用修复

fact-deleted = 这条记录实际上是否已结束？
    .name = 这条记录的结束
    .help = 机关告知其措施已停止的日期。
    .why = 它带来的后果随之结束。

## 离开的途径

path-repair-national = 国家知识产权局或其他地方的信用修复
    .what = 2022年《规定》也规定了信用修复。条件、时间和程序没有读到，所以不能给出日期。其他地方的没有找到。
path-repair-nanning = 南宁的信用修复
    .what = 据报道，认定满六个月后可以申请。还有其他条件，没有读到，也有不准予的情况；不能给出日期。
path-repair-guangzhou = 广州的信用修复
    .what = 据一份市级指引，认定满六个月，处罚的义务已履行、危害已消除、没有同类的新处罚、也不在市场监督管理部门的名单上的，可以申请。之后机关是否必须同意、什么时候同意，没有读到。

define-shut_in_guangzhou = 在广州，新的处罚、列入名单或以前的修复，使申请关闭
define-request_open = 满六个月，而且没有什么使申请关闭

procedure-ask-for-repair = 申请信用修复
    .what = 书面申请，附守法的承诺和已改正的证明。之后怎样，没有读到。
procedure-ask-for-repair-hand-in = 当事人提交申请

## 后果

effect-public-funding-scrutiny = 财政性资金项目的申请，从严审核
effect-fee-reductions = 费用减缴、优先审查等优惠，从严审核
effect-honours = 不得参加知识产权局的评奖和示范企业评选
effect-inspections = 检查更频繁

## 说明

note-provisions-not-read = 2022年《规定》没有读到。据报道，知识产权局可以采取第9条的措施，不必全部采取。认定持续多久、什么时候修复，不能从中得知。2021年的草案有期限；草案不是法律，这里不用。
note-put-right-in-time = 据报道，及时改正、主动消除影响的申请，可以不予认定（第7条）。这说的是认定之前。
note-abnormal-applications = 对这样的专利申请，还有2023年的规定，2024年1月20日起施行，已读到。知识产权局可以对它们不予减缴费用（情节严重的，例如五年内多次，对该期间全部申请不予减缴），可以公布，转送国家信用平台，并追回资助；必要时先听取意见。没有写期限，也没有写信用修复。对驳回申请，当事人可以申请复审；对其他决定，可以申请行政复议或提起行政诉讼。
note-serious-list = 这个领域的严重违法失信名单是市场监督管理部门的名单，知识产权管理部门也使用。它的期限和途径已读到：请作为单独的列入记录来看（market-regulation）。
note-one-year-in-nanning = 关于南宁的报道，只在一句话里提到一年：措施还没有满一年又有新的认定的情况。由此看来，措施很可能在一年后结束，但没有读到。
note-guangzhou-rests-on-2021 = 广州指引依据市场监督管理部门2021年的规则。2025年12月25日新的信用修复办法施行以来，它是否仍然适用，没有读到。

## 来源

source-cnipa-2022 = 《国家知识产权局知识产权信用管理规定》（2022年）
    .short = 2022年《规定》
source-firm-2022 = 一家律师事务所关于2022年《规定》的介绍
    .short = 2022年律所介绍
source-announcement-2022 = 关于2022年《规定》的公告，“信用中国”（鹤岗）转载
    .short = 2022年公告
source-nanning = 《南宁市市场监督管理局知识产权信用管理办法（试行）》
    .short = 南宁办法
source-guangzhou = 《广州市知识产权领域信用修复工作指引（试行）》
    .short = 广州指引
source-samr-3-2021 = 《市场监督管理信用修复管理办法》（2021年）
    .short = 2021年《办法》
source-samr-44 = 《市场监督管理严重违法失信名单管理办法》（市场监管总局令第44号，2021年）
    .short = 2021年第44号令
source-patents-2024 = 《规范申请专利行为的规定》（2024年1月20日起施行）
    .short = 2023年《专利申请规定》
