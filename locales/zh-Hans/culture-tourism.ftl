# 文化和旅游部的名单：读者看到的全部文字。
# 逻辑在rules/culture-tourism/pack.toml；那里的每个id在这里有对应的文字。

title = 文化和旅游部的名单（文化和旅游市场信用管理；2022年以前：黑名单）
    .short = 文化和旅游
about = 这些名单针对文化和旅游行业的经营单位、其负责人，以及从业人员，不针对游客。2018年的文化市场黑名单办法已读到全文：五年，没有提前离开的途径。2018年的旅游市场黑名单办法和2022年起施行的规定，期限在任何文本中都没有找到，所以不给出日期。
keeper = 文化和旅游主管部门
look-for = 2022年起的列入：文化和旅游市场严重失信主体或轻微失信主体，写在决定上，或显示在全国文化和旅游市场信用系统里。2018年至2021年的列入：全国文化市场黑名单或旅游市场黑名单。

actor-authority = 文化和旅游主管部门

## 问题分组

group-listing = 关于这次列入，知道些什么？
group-penalty = 有过哪种处罚？
group-repair = 当事人已经做了下面哪些事？
group-afterwards = 还知道些什么？

## 事实

fact-list = 是下面哪一份名单？
    .name = 名单
    .help = 决定上或主管部门的网站上写明。2022年起的列入适用2021年第7号令。
    .why = 只有2018年文化市场黑名单的期限读到了（2018年《文化市场黑名单办法》第8条）。
fact-list-culture-2018 = 全国文化市场黑名单，2018年至2021年
fact-list-tourism-2018 = 旅游市场黑名单，2018年12月至2021年
fact-list-serious = 第7号令的严重失信主体，2022年起
fact-list-minor = 第7号令的轻微失信主体，2022年起
fact-list-local = 省或市按自己的规定设立的名单

fact-subject = 被列入的是谁？
    .name = 被列入的是谁
    .help = 列入的可以是经营单位、其负责人，或者从业人员。
    .why = 2018年的五年是为经营单位及其负责人写的（第8条）；任职禁止针对个人（各领域的条例）。
fact-subject-entity = 经营单位
fact-subject-responsible-person = 负责或拥有经营单位的人：法定代表人、主要负责人，娱乐场所还有投资人员
fact-subject-practitioner = 从业人员，例如演员、导游或管理人员

fact-listed_on = 是哪一天列入的？
    .name = 列入
    .help = 列入日期是列入信息的一部分。只知道年月或年份，也可以回答。
    .why = 2018年文化市场黑名单的五年从这一天起算（第8条第1款）。

fact-new_situation = 列入以后，是否又出现应当列入这份名单的情形？
    .name = 新的列入情形
    .help = 2018年的情形：擅自从事经营活动，造成重大事故或恶劣社会影响；被处以吊销许可证；以欺骗手段取得或伪造许可证；法律规定的其他情形。
    .why = 只有没有再出现其中任何一种，五年后才移出（第8条第1款）。

fact-as_defaulter = 这个人上旅游市场黑名单，是否只因为法院把此人列为失信被执行人？
    .name = 作为失信被执行人被列入
    .help = 2018年的旅游市场黑名单也收入法院名单上的失信被执行人。
    .why = 据报道，这些人和四类相关人员不能参加出境跟团游（2018年《旅游市场黑名单办法》，据报道）。

fact-penalty = 有过下面哪些处罚？
    .name = 列入所依据的处罚
    .help = 符合的都选，也可以一项都不选。行政处罚决定书会写明。
    .why = 有些处罚本身带来禁止。这些禁止从处罚起算，不随列入结束（各领域的条例；《旅游法》第103条）。
fact-penalty-unlicensed-venue = 擅自从事娱乐场所经营活动被取缔
fact-penalty-venue-licence = 娱乐场所的许可证被吊销或者撤销
fact-penalty-internet-cafe = 网吧的许可证被吊销，或者擅自设立的网吧被取缔
fact-penalty-performance-licence = 被吊销营业性演出许可证
fact-penalty-agency-licence = 被吊销旅行社业务经营许可证
fact-penalty-guide-certificate = 被吊销导游证
fact-penalty-agency-fined = 旅行社因损害旅游者合法权益被处罚款或更重的处罚

fact-penalised_on = 这项处罚是哪一天作出的？
    .name = 处罚
    .help = 决定的日期；无证场所是被取缔的日期。有几项处罚的，填最重要的一项，其余的另作一个案例来看。
    .why = 禁止从处罚起算，不从列入起算（例如《娱乐场所管理条例》第53条）。

fact-basis_annulled = 列入所依据的处罚是否已被撤销或变更？
    .name = 处罚的撤销或变更
    .help = 由主管部门自己作出，或经行政复议、由法院作出。
    .why = 这时应当在三十个工作日内移出（2018年办法第9条）；按第7号令，据报道由主管部门主动修复。
    .step = 主管部门、复议机关或法院撤销处罚

fact-duties_done = 处罚的全部义务是否已履行，错误是否已改正，影响是否已消除？
    .name = 义务的履行和影响的消除
    .help = 例如罚款已缴、旅游者已获赔偿、违禁内容已撤下，并有材料证明。请填最后一项完成的日期。
    .why = 据报道，这是申请修复时主管部门要核对的材料之一（2022年指南）。
    .step = 当事人履行义务、改正错误并消除影响

fact-pledge_made = 当事人是否已作出信用承诺？
    .name = 信用承诺
    .help = 书面承诺遵守法律并承担责任。
    .why = 它是申请修复的材料之一，但不是谁都可以作（2022年指南，据报道）。
    .step = 当事人作出信用承诺

fact-false_pledge_before = 以前是否作过虚假承诺？
    .name = 以前的虚假承诺
    .help = 指在主管部门系统里作出、后来发现不实的承诺。
    .why = 据报道，作过虚假承诺的，不再作承诺（2022年指南）。

fact-trained = 是否已参加信用修复培训？
    .name = 信用修复培训
    .help = 指有记录的信用修复培训。据报道，培训记录可以在申请之后补交。
    .why = 它是申请修复的材料之一（2022年指南，据报道）。
    .step = 当事人参加信用修复培训

fact-applied = 是否已申请信用修复？
    .name = 信用修复的申请
    .help = 向作出列入的主管部门提交的表格。
    .why = 依申请修复必须有申请（2022年指南，据报道）。
    .step = 当事人向主管部门申请信用修复

fact-deleted = 是否已移出名单？
    .name = 移出名单
    .help = 不再在名单上的日期。
    .why = 名单的后果显示到这一天为止（2018年办法第8条、第9条、第12条）。
    .step = 主管部门把这次列入移出名单

## 未决的法律问题

reading-transition = 列入在2022年以前。此后适用哪些规则？没有找到这方面的文本。
reading-transition-old-text = 继续适用2018年的规则：文化市场黑名单为五年
reading-transition-new-text = 适用2021年第7号令，其期限没有读到

reading-full-years = 满5年是什么时候达到的？
reading-full-years-next-day = 最后一天过完，也就是从第二天起
reading-full-years-same-day = 最后一天当天

reading-pledge-block = 据报道，有些当事人不再作承诺。这对修复意味着什么？
reading-pledge-block-no-pledge-needed = 他们不作承诺也可以申请修复
reading-pledge-block-shut-out = 他们不能以这种方式申请修复

reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？没有条文给这个词下定义。
reading-makeup-days-counted = 这样的日子算工作日，因为国务院的通知使它成为工作日
reading-makeup-days-not-counted = 这样的日子不算；只有星期一至星期五算

## 定义

define-old_culture = 适用2018年文化市场黑名单的规则
define-new_rules = 适用2021年第7号令
define-entity_or_head = 被列入的是经营单位或其负责人
define-culture_head_or_entity = 2018年文化市场黑名单上的经营单位或其负责人
define-five_years = 五年的最后一天
define-removal_days = 三十个工作日
define-shut_out = 不能再作承诺，而没有承诺就不能申请修复

## 离开名单的途径

path-five-years = 满五年没有新的列入情形（2018年文化市场黑名单）
    .what = 在名单上满五年、没有新的列入情形的，作出列入的主管部门应当在三十个工作日内移出。之前先要由省级复核、由部里确认。不需要谁申请，也没有什么能使它缩短。
path-penalty-annulled = 列入所依据的处罚被撤销（2018年文化市场黑名单）
    .what = 主管部门应当自处罚被撤销起三十个工作日内移出。
path-basis-changed = 列入的依据被撤销或变更，或者法律、政策有变化（第7号令）
    .what = 据报道，主管部门主动修复，并上传证明材料。条文的文字和期限都没有读到。
path-automatic = 系统自动修复（第7号令）
    .what = 据报道，第26条第1项规定，不需要申请，由系统发现、标注并修复这类记录。它等待什么，报道没有说；是期限届满，这只是推测。不能给出日期。
path-repair = 依申请修复（第7号令）
    .what = 据报道，主管部门核对申请表、义务已履行且影响已消除的证明、信用承诺和培训记录。是否先要过一段最短时间，没有找到，所以不能给出日期。值得向作出列入的主管部门询问。

## 程序

procedure-removal = 五年后的移出
    .what = 作出列入的主管部门主动移出。
procedure-removal-remove = 主管部门在三十个工作日内移出，之前由省级复核、由部里确认
procedure-review = 行政复议或行政诉讼
    .what = 对2018年文化市场黑名单的列入，依法可以申请行政复议或提起行政诉讼。期限写在行政复议和行政诉讼的法律里，不在这些规则里：一般是知道列入之日起六十日和六个月。
procedure-review-ask-review-or-sue = 当事人在一般法律的期限内申请行政复议或提起行政诉讼
procedure-repair = 按第7号令申请修复
    .what = 只从一份摘要得知。主管部门的期限没有找到。
procedure-repair-apply = 当事人提交表格和材料
procedure-repair-check = 主管部门核对，天数没有找到

## 后果

effect-publication = 列入信息由部里公布
effect-inspections = 检查更频繁，新的违法从重处罚
effect-office-holding = 不批准担任娱乐场所、网吧、文艺表演团体、演出经纪机构和演出场所的法定代表人或主要负责人（文化，2018年），或者旅游经营单位的这类职务（据报道）
effect-name-change = 限制经营单位变更名称
effect-approvals-and-qualifications = 许可申请从严审查
effect-honours = 评优评先方面的限制
effect-procurement-and-bidding = 政府采购方面的限制
effect-subsidies = 公共资金和试点项目方面的限制
effect-circulation = 列入信息转送其他机关，按2018年的规则实施联合惩戒
effect-outbound-group-tours = 不得参加旅行社组织的出境跟团游（据报道）

## 移出不能解除的

bar-entertainment-for-life = 擅自从事娱乐场所经营活动被取缔的，终身不得投资开办娱乐场所或担任其负责人
bar-entertainment-office = 自许可证被吊销或者撤销之日起五年内，不得担任娱乐场所的负责人
bar-internet-cafe-office = 自许可证被吊销或者网吧被取缔之日起五年内，不得担任网吧的负责人
bar-performance-office = 自处罚之日起五年内，不得担任文艺表演团体、演出经纪机构和演出场所的负责人
bar-travel-agency-office = 自许可证被吊销之日起五年内，不得担任任何旅行社的主要负责人
bar-guide-and-agency-work = 自处罚之日起三年内，不得重新申请导游证或从事旅行社业务
bar-outbound-business = 自处罚之日起二年内，不得申请出境旅游业务（据报道）

## 说明

note-travellers-are-not-here = 不针对游客：这些名单针对文化和旅游行业的经营单位、其负责人和从业人员。游客的行为记在旅游不文明行为记录里；在飞机或火车上吸烟、携带违禁物品，属于民航和铁路的名单。
note-no-early-way-2018 = 没有提前离开的途径：2018年文化市场黑名单没有可以缩短五年的修复、承诺或申请。可以走的是处罚被撤销时的移出，以及行政复议或行政诉讼。
note-heard-before-listing = 值得核对：列入之前，主管部门应当告知事实、理由和措施，并听取当事人的意见；省级应当复核，部里应当确认。处罚之前的告知应当提示这份名单。
note-performers = 一处空白：演员和其他从业人员的列入标准、公布和措施，另行规定；那些规定没有找到。五年后移出的规则只写了经营单位及其负责人。
note-silent-transition = 一处空白：2022年1月1日，2018年名单上的列入怎么办，没有在任何文本里找到。可能的答案并列给出。值得向主管部门询问，列入是否仍然有效。
note-end-of-the-2018-lists = 未核实：2018年的规则是哪一天失效的。一部汇编把文化方面的办法标为已废止；它很可能在2022年1月1日随第7号令施行而失效，但没有见到依据。
note-trial-list-of-2016 = 更早的名单：2018年6月19日以前，按2016年1月6日的规则试行过文化市场黑名单，那些规则没有读到。其列入是否转入2018年的名单，没有说明。
note-local-list = 地方名单：省或市按自己的规定设立的名单，不属于全国名单，也不属于全国的联合惩戒。列入怎样结束，写在它们自己的规定里，请到那里查找。
note-tourism-2018-term-not-found = 没有找到：2018年旅游市场黑名单的列入期限多长，怎样移出。不给出日期，也不应当假定一个。
note-tourism-2018-told-beforehand = 值得核对：列入之前应当告知或公示，写明事实、理由、措施和陈述申辩的权利；自然人应当事先告知（据报道）。
note-tourism-2018-number = 供查找用：多数来源的文号是文旅市场发〔2018〕119号；一份2020年的省级规定对同一标题给出文旅市场发〔2019〕12号。
note-reasons-of-the-tourism-blacklist = 值得与决定核对：据报道有七种情形。因侵害旅游者合法权益被判处刑罚；在旅游经营活动中因妨害国（边）境管理被判处刑罚；被吊销旅行社业务经营许可证或导游证；发生重大事故且经营单位负主要责任；侵害旅游者合法权益，造成旅游者滞留或严重社会影响；十二个月内两次被列入重点关注名单；法律规定的其他情形。
note-listed-as-a-defaulter = 列入的来源是法院的名单：先查明法院现在是否仍把此人列为失信被执行人。据报道，限制针对被列入的人和四类相关人员，例如法定代表人。
note-order-7-has-no-single-term = 未核实，所以不给出日期：流传的、对所有人一样的第7号令期限，没有在任何文本里找到。一份省级通知说，部里的释义规定了哪项措施对谁适用、适用多久，所以期限似乎因措施而异。每项措施的期限，请在决定里查找。
note-reasons-of-order-7 = 值得与决定核对：据报道有这些情形。文化方面：以欺骗手段取得或伪造许可证；内容违禁且后果严重；许可证被吊销；无证经营，特别是造成重大事故或恶劣社会影响；其他。旅游方面还有：发生重大事故且经营单位负主要责任，以及侵害旅游者合法权益、造成旅游者滞留或严重社会影响。
note-head-listed-with-the-entity = 一并列入：据报道，部里的释义说，经营单位因许可证被吊销而列入的，其法定代表人或主要负责人同时列入。
note-training-can-follow = 容易忽略：据报道，培训可以在申请之后完成，完成后再交培训记录也被接受。
note-pledge-not-open = 承诺可能走不通：据报道，严重失信主体，或者以前作过虚假承诺的，不再作承诺。修复是否也因此关闭，还是不需要承诺，没有说明。
note-bans-run-from-the-penalty = 另一件事：这些禁止写在法律和国务院的条例里。它们从处罚起算，列入结束后仍然继续。

## 对将来的假定

assume-no-new-situation = 五年内没有新的列入情形

## 来源

source-culture-2018 = 《全国文化市场黑名单管理办法》（文化和旅游部，2018年）
    .short = 2018年《文化市场黑名单办法》
source-tourism-2018 = 《旅游市场黑名单管理办法（试行）》（文化和旅游部，2018年）
    .short = 2018年《旅游市场黑名单办法》
source-order-7 = 《文化和旅游市场信用管理规定》（文化和旅游部令第7号，2021年）
    .short = 2021年《规定》（第7号令）
source-repair-guide-2022 = 文化和旅游部信用修复指南（2022年11月），据四川省的概述
    .short = 2022年修复指南（据报道）
    .part = 部分
    .parts = 部分
source-sichuan-2022 = 四川省关于文化和旅游市场信用管理的通知（2022年）
    .short = 2022年四川通知
    .part = 项
    .parts = 项
source-entertainment-2020 = 《娱乐场所管理条例》（2020年修订）
    .short = 《娱乐场所管理条例》
source-internet-cafes-2022 = 《互联网上网服务营业场所管理条例》（2022年修订）
    .short = 《互联网上网服务营业场所管理条例》
source-performances-2020 = 《营业性演出管理条例》（2020年修订）
    .short = 《营业性演出管理条例》
source-agencies-2020 = 《旅行社条例》（2020年修订）
    .short = 《旅行社条例》
source-tourism-law-2018 = 《旅游法》（2018年修正）
    .short = 《旅游法》
source-civil-code = 《民法典》
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
