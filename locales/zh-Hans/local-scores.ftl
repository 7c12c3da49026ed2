# 地方积分和等级：读者看到的全部文字。
# 逻辑在rules/local-scores/pack.toml；那里的每个id在这里有对应的文字。

title = 地方积分和等级：威海市文登区，以及其他地方已知的情况
    .short = 地方积分
act = 恢复等级
gone = 等级恢复
was = 等级已恢复
about = 有些地方给居民打分、评级。没有全国统一的评分。有一套办法读到了全文的转录：威海市文登区2020年的两份办法，一份管全区，一份管农村。对它，报告给出哪个等级什么时候恢复。对荣成、威海市、杭州、睢宁、宿迁、温州、厦门、深圳和上海的应用程序，只说知道什么、不知道什么，不给日期。
keeper = 当地信用管理机构
look-for = 写有积分或等级的单子、应用程序或村里的公示：信用积分、信用等级、AAA至D、星级、海贝分、钱江分、白鹭分、西楚分。文登从1000分开始，A是默认等级；DA、DB、DC表示D级，后一个字母是下降前的等级。没有积分的记录（公共信用信息）是另一回事：见“地方信用记录”。

## 问题分组

group-place = 是哪一套办法，等级从什么时候起降低？
group-direct = 等级是被直接判定的吗？
group-points = 哪些扣分仍然有效？
group-village = 村里记录了什么？
group-rongcheng = 据说适用了关于荣成所报道的哪条规则？
group-objection = 记录是否有误，有没有人提出异议？

## 事实

fact-place = 是哪一套办法？
    .name = 办法
    .help = 请看地名和积分的名称。文登的村民有两份记录：一份在区里，有等级；一份在村里，有星级。请各用一条列入记录。
    .why = 每个地方有自己的规则。只有文登的读到了全文。
fact-place-wendeng-district = 威海市文登区：等级AAA至D
fact-place-wendeng-village = 文登区的村：星级
fact-place-rongcheng = 荣成
fact-place-weihai-city = 威海市：海贝分
fact-place-hangzhou = 杭州：钱江分
fact-place-suining = 睢宁县
fact-place-suqian = 宿迁：西楚分
fact-place-wenzhou = 温州
fact-place-xiamen = 厦门：白鹭分
fact-place-shenzhen = 深圳
fact-place-shanghai-app = 上海的应用程序（诚信上海）
fact-place-elsewhere = 其他地方

fact-subject = 是谁的积分？
    .name = 积分的主体
    .help = 在文登，公司的扣分也记到其法定代表人、负责人和直接责任人名下。
    .why = 信用修复后的扣分有所不同：个人50分，组织的负责人60分，组织80分（文登《办法》第19条）。
fact-subject-person = 个人的，因本人的行为
fact-subject-responsible-person = 个人的，因组织的行为
fact-subject-entity = 组织的

fact-below_since = 等级从什么时候起低于默认等级？
    .name = 等级的下降
    .help = 记录首次显示较低等级的日期。年月或年份也可以。它只表明从什么时候起有东西可以结束。
    .why = 没有开始，就谈不上结束。

fact-direct = 被直接判到了哪个等级？
    .name = 直接判定的等级
    .help = 直接判级不计分，直接把人定为B、C或D。只是扣分的，选“没有直接判级”。
    .why = 直接判定的B有效两年，C三年，D五年（文登《办法》第20条第1项）。在村里，它算作50、80或100分（农村《办法》第24条）。
fact-direct-none = 没有直接判级
fact-direct-b = B级
fact-direct-c = C级
fact-direct-d = D级

fact-direct_ground = 为什么被直接判级？
    .name = 直接判级的事由
    .help = 办法列了约六十种事由。这里要紧的是，关于信用修复的条文有没有提到该事由。
    .why = 信用修复因事由而不同（文登《办法》第19条）。
fact-direct_ground-defaulter = 在法院的失信被执行人名单上
fact-direct_ground-head-of-defaulter = 该名单上某组织的负责人
fact-direct_ground-petition = 以办法惩戒的方式信访
fact-direct_ground-building-or-similar = 违法建筑，或者可以修复的其他事项
fact-direct_ground-other = 其他事由

fact-direct_from = 直接判级的期限是否已开始？
    .name = 直接判级的起点
    .help = 信息形成日。行为持续的，为终止之日；仍在持续的，答“尚未”。录入系统的日期不算。
    .why = 年限由此起算，录入迟了也不推迟（文登《办法》第20条第4项、第5项）。
    .step = 导致直接判级的行为终止

fact-direct_corrected = 此人是否已纠正导致直接判级的行为？
    .name = 行为的纠正
    .help = 一次性行为、没有什么可再纠正的，填该行为的日期。
    .why = 在此之前，加分只作记录，不改变积分和等级（文登《办法》第17条）。
    .step = 此人纠正该行为

fact-performed = 判决是否已履行？
    .name = 判决的履行
    .help = 由当事人主动履行完毕。
    .why = 之后直接判级改为扣分，保留两年（文登《办法》第19条第1项至第3项）。
    .step = 判决履行完毕

fact-pledge_signed = 是否签署了信用承诺书？
    .name = 信用承诺书
    .help = 书面承诺不再违规信访，或类似内容。
    .why = 信访人和类似事项的信用修复要求它（文登《办法》第19条第4项、第5项）。
    .step = 此人签署信用承诺书

fact-period_kept = 信用管理机构是否已确认没有违反的期限已满？
    .name = 没有违反的期限
    .help = 办法写“一定期限”，没有说多长。只有信用管理机构能说。
    .why = 之后才可以准予信用修复（文登《办法》第19条第4项）。
    .step = 信用管理机构确认没有违反的期限已满

fact-repair_granted = 信用管理机构是否已准予信用修复？
    .name = 准予信用修复
    .help = 针对信访人和类似事项。之后C改为扣50分；D改为B。
    .why = 信用管理机构可以准予，但不是必须（文登《办法》第19条第4项、第5项）。
    .step = 信用管理机构准予信用修复

fact-items = 有几项扣分仍然有效？
    .name = 扣分的项数
    .help = 每项扣分分别计算，这里最多三项，从最早的开始。已失效的不算。多于三项的，取分数最多的；等级恢复可能比所示的更晚。
    .why = 扣分在有效期内累计（文登《办法》第8条、第9条、第20条）。

fact-item_1_points = 第一项按表扣几分？
    .name = 第一项扣分的分数
    .help = 表中的数字，不加倍。
    .why = 40分以下（含40分）有效一年，超过的两年（文登《办法》第20条第2项）。
fact-item_1_from = 第一项扣分的期限是否已开始？
    .name = 第一项扣分的起点
    .help = 信息形成日。行为持续的，为终止之日；仍在持续的，答“尚未”。
    .why = 期限由此起算（文登《办法》第20条第4项、第5项）。
    .step = 第一项扣分的行为终止

fact-item_2_points = 第二项按表扣几分？
    .name = 第二项扣分的分数
    .help = 表中的数字，不加倍。
    .why = 40分以下（含40分）有效一年，超过的两年（文登《办法》第20条第2项）。
fact-item_2_from = 第二项扣分的期限是否已开始？
    .name = 第二项扣分的起点
    .help = 信息形成日。行为持续的，为终止之日；仍在持续的，答“尚未”。
    .why = 期限由此起算（文登《办法》第20条第4项、第5项）。
    .step = 第二项扣分的行为终止
fact-item_2_repeats = 第二项与当时仍有效的前一项是同一类吗？
    .name = 第二项属于重复
    .help = 指同一类失信信息，不只是表中同一标题。
    .why = 这样就加倍（文登《办法》第18条第4项）。

fact-item_3_points = 第三项按表扣几分？
    .name = 第三项扣分的分数
    .help = 表中的数字，不加倍。
    .why = 40分以下（含40分）有效一年，超过的两年（文登《办法》第20条第2项）。
fact-item_3_from = 第三项扣分的期限是否已开始？
    .name = 第三项扣分的起点
    .help = 信息形成日。行为持续的，为终止之日；仍在持续的，答“尚未”。
    .why = 期限由此起算（文登《办法》第20条第4项、第5项）。
    .step = 第三项扣分的行为终止
fact-item_3_repeats = 第三项与当时仍有效的前一项是同一类吗？
    .name = 第三项属于重复
    .help = 指同一类失信信息。这里只加倍一次；办法没有说第三次算四倍。
    .why = 这样就加倍（文登《办法》第18条第4项）。

fact-village_ground = 星级为什么降低？
    .name = 村里的事由
    .help = 直接判为零星有五种事由；拒不改正违法或被禁止的行为是其中之一。
    .why = 只有因拒不改正而直接判零星的，有自己的信用修复（农村《办法》第29条、第33条）。
fact-village_ground-points-only = 只是扣分
fact-village_ground-refusal-to-correct = 因拒不改正直接判为零星
fact-village_ground-other-direct-zero = 因其他事由直接判为零星

fact-village_points = 村里今年扣了几分？
    .name = 村里的扣分
    .help = 全年扣分减去加分。区里的降级自动加上，这里不要计算。
    .why = 少于十分，保持两星；二百分，零星（农村《办法》第26条）。

fact-village_on = 其中最后一件发生在哪一天？
    .name = 村里最后一件
    .help = 最近一次扣分或直接判零星的日期。
    .why = 一切都算到当年12月31日（农村《办法》第30条）。

fact-village_goes_on = 那天之后还在持续吗？
    .name = 持续的行为
    .help = 例如没有拆除的建筑。一次性行为答“否”。
    .why = 没有纠正的，转入下一年（农村《办法》第30条）。

fact-village_corrected = 是否已纠正？
    .name = 村里的纠正
    .help = 纠正的日期。
    .why = 它使转入下一年停止；在同一年内并作出承诺的，可以替代直接判零星（农村《办法》第30条、第33条）。
    .step = 村民纠正

fact-village_pledge = 村民是否作出了信用承诺？
    .name = 村民的信用承诺
    .help = 信用承诺。
    .why = 这是信用修复的第二个条件（农村《办法》第33条）。
    .step = 村民作出信用承诺

fact-village_repair_granted = 村里是否已用扣分替代直接判零星？
    .name = 村里准予信用修复
    .help = 直接判零星改为扣60分。
    .why = 村里可以这样做，但不是必须（农村《办法》第33条）。
    .step = 村里用扣60分替代直接判零星

fact-praise_request = 村民是否书面要求删除自己的表彰、志愿服务或捐赠？
    .name = 删除表彰的要求
    .help = 指村民不想记录的好事。
    .why = 应当在三个工作日内删除（农村《办法》第20条）。
    .step = 村民要求删除

fact-rongcheng_report = 据说适用了关于荣成所报道的哪条规则？
    .name = 报道的信访人规则
    .help = 一家报纸在2019年2月报道了2018年7月的一项规定。其文本没有找到。
    .why = 它只作为报道列出。不据此计算日期（CHN106377.E第3.2节）。
fact-rongcheng_report-none = 都不是
fact-rongcheng_report-near-a-meeting = 在中央或地方重大会议场所附近信访
fact-rongcheng_report-sensitive-area = 在北京的“敏感地区”信访
fact-rongcheng_report-foreign-media = “闹事”并被互联网和外国媒体利用

fact-score_wrong = 积分所依据的记录有没有问题？
    .name = 记录的错误
    .help = 事实错误、有遗漏、已失效的仍在计算，或者侵害本人权益。
    .why = 这样可以提出异议（山东《条例》第39条；农村《办法》第19条）。

fact-objection_received = 是否已收到异议？
    .name = 异议的收到
    .help = 由信用平台或信息提供单位收到；在村里，由村或镇街收到，口头的也算。
    .why = 处理的期限由此起算（山东《条例》第39条第2款；农村《办法》第19条第2款）。
    .step = 此人提出异议

fact-longer_time = 核查是否需要其他单位协助？
    .name = 较长的期限
    .help = 平台的答复会写明。
    .why = 由三个工作日延至七个工作日（山东《条例》第39条第2款）。

fact-objection_upheld = 异议是否被认定成立？
    .name = 异议成立
    .help = 书面答复这样写。
    .why = 之后应当更正记录。
    .step = 机关认定异议成立

fact-restored = 默认等级是否已恢复？
    .name = 等级的恢复
    .help = 记录重新显示A级或两星的日期。
    .why = 以较低等级为依据的后果随它结束。
    .step = 记录重新显示默认等级

## 未决的法律问题

reading-repaired-grade = 信用修复后仍扣50、60或80分。这是哪个等级？按分数段，950、940或920是B；同一条又把修复后的记录称为A。
reading-repaired-grade-points-decide = 看分数：失效之前是B
reading-repaired-grade-repaired-means-a = 立即是A，因为第8条对已修复的记录这样说

reading-repair-points-from = 替代直接判级的扣分保留两年。从何时起算？
reading-repair-points-from-repair = 从信用修复起，扣分由它产生
reading-repair-points-from-conduct = 从原信息形成日起，与每一项一样

reading-b-after-repair-from = 信访人的D修复后成为B。这个B的两年从何时起算？
reading-b-after-repair-from-repair = 从信用修复起
reading-b-after-repair-from-conduct = 从原信息形成日起

reading-doubling = 重复的项在原减分分值基础上加倍减分。是多少？
reading-doubling-second-counts-twice = 第二次扣表中分数的两倍，与第一次并存
reading-doubling-twice-in-all = 两次合计为表中分数的两倍

reading-length-by = 加倍的扣分有效期也更长吗？
reading-length-by-points-taken = 是：期限按实际扣的分数
reading-length-by-points-in-table = 否：期限按表中的分数

reading-direct-and-points = 直接判级按该等级的最低分计。其他扣分再加上去吗？
reading-direct-and-points-side-by-side = 不加：直接判级和扣分是两种并列的评定方式
reading-direct-and-points-added = 加：直接判定的B计850分，再扣一项就到C

reading-first-day = 信息形成日当天本身计算在内吗？
reading-first-day-not-counted = 不算：像《民法典》那样，从次日起算
reading-first-day-counted = 算：条文写的是自……之日起，所以早一天届满

reading-village-carried-over = 在村里，没有改正的，有效期顺延，直至整改完成年度。到底到什么时候？
reading-village-carried-over-end-of-the-year-of-correction = 到那一年12月31日，因为每一项都随年度结束
reading-village-carried-over-day-of-correction = 到纠正之日，但不早于第一年年底

## 解释中使用的定义

define-in_district = 适用文登区的办法
define-in_village = 适用文登农村的办法
define-points_1 = 第一项扣分的分数
define-points_2 = 第二项扣分的分数，重复的加倍
define-points_3 = 第三项扣分的分数，重复的加倍
define-length_points_2 = 决定第二项有效多久的分数
define-length_points_3 = 决定第三项有效多久的分数
define-years_1 = 40分以下（含40分）一年，超过的两年
define-years_2 = 40分以下（含40分）一年，超过的两年
define-years_3 = 40分以下（含40分）一年，超过的两年
define-lapse_1 = 第一项不再计算的起始日
define-last_day_1 = 第一项计算的最后一天
define-lapse_2 = 第二项不再计算的起始日
define-last_day_2 = 第二项计算的最后一天
define-lapse_3 = 第三项不再计算的起始日
define-last_day_3 = 第三项计算的最后一天
define-direct_years = B两年，C三年，D五年
define-direct_last_day = 直接判级计算的最后一天
define-repairs_by_performing = 判决履行后，直接判级被替代
define-repairs_by_leave = 信用管理机构同意的，直接判级可以修复
define-d_becomes_b = 信用修复把这个D变为B
define-repaired = 直接判级已修复
define-repair_points = 信用修复后保留的扣分：50、60或80
define-repair_points_last_day = 这些扣分计算的最后一天
define-b_after_repair_over = 修复后的B已经结束
define-direct_lapsed = 直接判级未经修复而失效
define-items_leave_a = 仍有效的扣分最多40，即剩960分以上
define-items_and_repair_leave_a = 同上，并计入修复后保留的扣分
define-a_by_lapse = 因时间届满而为A级
define-a_after_repair = 信用修复后的A级
define-back_to_a = 恢复A级
define-direct_points = 直接判级所计的分数
define-items_total = 全部扣分合计
define-below_a = 等级低于A：有直接判级，或扣分超过40
define-can_be_repaired = 关于信用修复的条文提到该事由
define-all_points = 全部分数合计，含直接判级
define-b_points = 修复后的B所计的分数
define-out_of_c_by_lapse = 因时间届满而为B级或更好：最多剩150分扣分
define-out_of_c_by_repair = 信用修复后为B级或更好：最多剩150分扣分
define-out_of_c = B级或更好
define-out_of_d_by_lapse = 因时间届满而为C级或更好：最多剩400分扣分
define-out_of_d_by_repair = 信用修复后为C级或更好：最多剩400分扣分
define-out_of_d = C级或更好
define-village_last_day = 在村里计算的最后一天
define-transferred = 因区里降级而在村里扣的分：50、80或100
define-village_total = 村里今年扣分合计
define-direct_zero = 村民被直接判为零星
define-three_days = 三个工作日
define-seven_days = 七个工作日

## 途径

path-lapse = 全部失效：恢复A级
    .what = 直接判级有效两年（B）、三年（C）或五年（D）；40分以下（含40分）的扣分有效一年，超过的两年。失效后仍留在档案里，但不再计算。没有直接判级剩下、扣分最多40时，就恢复A级。这里不计加分；加分只会使它更早。
path-after-repair = 信用修复之后：恢复A级
    .what = 失信被执行人履行了判决，或信用管理机构在其他事项上准予信用修复的，直接判级改为扣50、60或80分，保留两年；信访人的D则改为B。此人是立即为A，还是在这些分失效之前为B，是文本中未决的问题。
path-repair-by-leave = 向信用管理机构申请信用修复
    .what = 信访人签署承诺书并遵守一定期限（没有写明多长）的，可以准予信用修复；类似事项的其他人也可以。信用管理机构不是必须准予，算不出日期。
path-bonus = 加分
    .what = 导致直接判级的行为纠正之后，加分可以提高积分和等级；在此之前只作记录。能加多少取决于表彰和善行，这里不计算。
path-objection = 按省条例提出的异议成立
    .what = 文登的办法提到纠错的途径，但没有写明。省条例写明：收到异议的单位应当在三个工作日内处理，需要其他单位协助的七个工作日。
path-village-year-end = 年度结束：恢复两星
    .what = 在村里，一切最迟算到12月31日，每年重新从1000分、两星开始。仍没有纠正的，转入以后，直到纠正的年度。
path-village-repair = 村里可以用扣60分替代直接判零星
    .what = 同一年内纠正所拒绝的事并作出承诺的，直接判零星可以改为扣60分，即一星。村里可以这样做，但不是必须。
path-village-repair-request = 向村里申请信用修复
    .what = 在有效期内，已纠正、获准延期或作了解释的村民可以申请信用修复。鼓励志愿服务和捐赠。没有写什么时候必须准予。
path-village-objection = 在村里提出的异议成立
    .what = 口头、书面或在平台上，向村或镇街提出。该项标注为有异议，原则上在七个工作日内答复。异议成立的，应当更正、删除或补充。

## 程序

procedure-objection = 按省条例提出异议
    .what = 向信用平台或信息提供单位提出。
procedure-objection-object = 此人随时可以提出异议
procedure-objection-decide = 在三个工作日内核查处理并告知结果，需要其他单位协助的七个工作日

procedure-entering = 把信息录入系统
    .what = 录入迟了，并不使有效期更长。
procedure-entering-enter = 第一项应当在形成后一个月内录入

procedure-village-objection = 在村里提出异议
    .what = 口头、书面或在平台上。
procedure-village-objection-tell = 可以纠正的，记录的人应当在记录时告知村民
procedure-village-objection-object = 村民提出异议
procedure-village-objection-decide = 通常在七个工作日内书面答复，不予采纳的说明理由

procedure-village-praise = 删除表彰
    .what = 与扣分无关。
procedure-village-praise-delete = 村或镇街在书面要求后三个工作日内删除

## 后果

effect-grade-d = D级
effect-grade-c-or-lower = C级或更低
effect-grade-b-or-lower = B级或更低：不是默认的A
effect-village-zero-star = 村里零星
effect-village-one-star-or-lower = 村里一星或零星：少于默认的两星
effect-publication = 分数和星级在村里公开，扣分可能被公开批评
effect-village-fund = 村信用基金的奖励减少或没有（可能，由各村决定）
effect-honours = 不得评奖，不得入党（可能，由各村决定）
effect-subsidies = 村里的福利和补贴受限（可能，由各村决定；是否合法有疑问）
effect-village-affairs = 不得担任村职务、参与村务（可能，由各村决定；是否合法有疑问）

## 说明

note-no-national-score = 没有全国统一的评分：读到的文本没有一份把所有公民放在一个尺度上打分。积分只在个别地方，各有规则，不改变全国名单上的列入持续多久。
note-scores-may-not-punish = 从报道得知：2019年7月，国家发展和改革委员会一位副主任说，个人信用分可以用于奖励，不可以用于惩戒，分低也不得限制基本公共服务和合法权利。这是政策表态，不是法律条文，但可以引用。
note-ground-needs-a-law = 从引文得知：自2020年12月起，国务院办公厅的一份政策文件要求，只有依照法律、法规或者中央政策，才可以把行为认定为失信并惩戒。没有这种依据的扣分事由，可以据此提出异议。
note-province-five-years = 上位规则：省条例列明什么可以记为失信，要求每项惩戒都以法律和国家规则为依据，并在行为终止五年后结束使用一条信息。地方办法不能超出它。
note-petitioners-protected = 上位规则：2022年《信访工作条例》禁止任何人打击报复信访人。对违反规定的行为，它列出劝阻、批评、教育，以及治安管理法律的处罚；没有列出积分或等级。这类事由作为历史列出，不是建议。
note-transcription = 是怎样读到的：学生做的转录，不是官方副本。任何人据此行事之前，应当与区里的副本核对。
note-before-2020 = 太早：这些办法自2020年1月1日起施行。
note-bands = 文登的尺度：千分制，A为默认。转录丢失了起始分；这里取1000，与分数段和农村办法相合。AAA为1050以上，AA为1030以上，A为960以上，B为850以上，C为600以上，更低为D。所以扣40分以内仍是A，扣150分以内为B，扣400分以内为C。
note-repaired-but-which-grade = 同一条文里的矛盾：办法把修复后的记录称为A，但1000减50是950，950是B。两种答案都列出。可以问信用管理机构按哪一种。
note-late-repair = 一个陷阱：修复得晚，剩下扣分的两年可能比直接判级本来的期限还长。选定其中一条之前，先比较两者。债务本身和法院的名单是另一回事。
note-repair-wording = 措辞不同：对个人和组织的负责人，要求“履行完毕”；关于组织的条款只写“履行”。
note-petition-repair-length = 没有写明：没有违反的期限没有规定多长，信用管理机构可以准予信用修复，也可以不准予。对直接判定的B，没有提到修复。
note-direct-grades = 直接判级怎么算：B，例如酒后驾驶，或三级程序终结后继续信访；C，例如行政拘留、法院限制消费名单、行业黑名单；D，例如失信被执行人、故意犯罪。按该等级的最低分计：B为850，C为600；D没有写明分数。
note-petition-points = 分值表中的，作为历史列出：越过区到威海市10，到省20，到北京50；重复网上投诉10；拒不推选代表10；不服从民警20；滞留机关，或把体弱者留在那里20；答复后不删帖20；拉横幅或喊口号30；诬告30；在机关聚集20，组织者50；煽动他人50；未经批准集会50；在重大会议附近50。
note-one-act-one-item = 不重复计算：一个行为符合多项的，只算一次，取直接判级或最高扣分；一件好事同样。在有效期内重复同一类的，加倍。
note-half-year = 对没有写明时间单位的拖欠，每六个月算一项。
note-company-and-head = 相连的记录：记在组织名下的，也按个人标准记在其法定代表人、负责人和直接责任人名下。
note-bonus-not-counted = 这里不计加分。区或市级部门的有效一年，市或省级部门的两年，省的三年，国家的五年，其他一年。导致直接判级的行为未纠正时，加分只作记录。
note-archived = 期限过后，一项留在档案里，不再用于评定。
note-no-objection-article = 空白：区办法承诺有纠错途径，却没有相应条文。省的信用条例填补了它。
note-stars = 农村的尺度：每年1000分；1060以上（不含）五星，1040以上（不含）四星，1020以上（不含）三星，990以上（不含）两星（默认），800以上（不含）一星，800以下（含）零星。村里可以增加五项加分和五项扣分，每项最多两分。
note-transfer-from-the-district = 两份记录：区里的降级，在村里算B50分、C80分、D100分。其中任一项单独就意味着一星。区里的等级本身按自己的两年、三年或五年。
note-direct-zero-grounds = 直接判零星的事由：党员受处分或被追究责任；篡改或买卖信用数据；拒不改正被禁止的行为；无正当理由对抗、阻挠开展“中心工作”；其他严重违反村规。其中有的没有法律依据；见关于上位规则的说明。
note-village-after-repair = 信用修复后，直接判零星改为60分：940分，到年底为一星。
note-not-rated = 当年不评定：学生、迁走的人、被调查的人，以及不适合评定的其他人。
note-household = 家庭事务：由户主扣分。
note-district-bonus = 村里12月31日的结果，在次年1月转为区里的分：五星15分，四星10分，三星2分。
note-village-archived = 期限过后，一项归档：不显示、不查询，也不再作为奖惩的依据。
note-rongcheng-texts = 荣成：知道四套规则（2016年、约2018年、约2019年、2021年），每套只知道最初几条。它们适用于18周岁以上居民，等级从D到AAA。扣分有效多久、如何异议、如何修复，没有找到：不知道。
note-rongcheng-bands = 未核实：常给荣成的分数段（AAA 1050、AA 1030、A 960、B 850、C 600），没有在荣成的文本中读到。它们是邻近的文登的。
note-rongcheng-point-table = 荣成，取自约2019年一张表的开头：合同违约20分，被诉败诉50分，拖欠银行每月10分，债务判决30分，拖延公用事业费20分，窃取水电气60分，破坏设备100分。表的其余部分没有看到。
note-rongcheng-petition-fifty-points = 一家报纸报道，没有其他佐证：按2018年7月的一项规定，在重大会议附近信访扣50分。其文本没有找到；扣分有效多久，不知道。
note-rongcheng-petition-grade-d = 一家报纸报道，没有其他佐证：按2018年7月的一项规定，这自动导致D级。其文本没有找到；该等级持续多久、如何离开，不知道。
note-rongcheng-and-wendeng = 一种解读：邻近的文登在2020年的办法里写了几乎同样的规则：在重大会议附近扣50分，或经公安训诫为C级；在禁止的场所，或滋事并被外国媒体利用，为D级。在那里D有效五年，这类扣分两年。荣成是否如此，没有证据。
note-weihai-city = 威海市，取自一个没有日期的应用程序页面：默认1000；AAA从1150起，AA从1050起，A从1000起，B从950起，C从801起，D为800以下；18周岁以上居民。有效期、异议和修复：不知道。不要把这些分数段与文登的混淆。
note-hangzhou = 杭州，据报道：2018年11月16日推出；五档（低于550、至600、至700、至750、以上）；只有经用户授权；用于奖励。较低一档如何结束：不知道。背后的记录适用浙江《条例》。
note-suining = 睢宁，据二手资料：2010年的办法，同类中最早，从1000分开始，有等级。其文本、期限和何时结束，没有看到：不知道。
note-suqian = 宿迁，据2018年报道：69项指标；举例1360分为AAA；市民卡有优惠。分数段、有效期和修复：不知道。
note-wenzhou = 温州只在2019年的报告中提到。没有找到积分的文本：不知道。那里的记录适用浙江《条例》。
note-xiamen = 厦门，据报道：2018年年中推出；五档；18周岁以上；用于奖励；五个指数之一名为信用修复。数字、有效期和如何修复：不知道。
note-shenzhen = 深圳在2019年的报告中提到，但没有找到给个人打分的办法。那里的记录适用深圳社会信用《条例》。
note-shanghai-app = 上海的应用程序据报道是自愿的，有奖励，结果差也不惩戒。结果持续多久，不知道。该市的社会信用条例是另一回事：有惩戒，也有移出途径。
note-elsewhere = 这个地方什么都没有读到。请向当地信用管理机构索取规则：一项有效多久、如何异议、如何修复。

## 说法

claim-rongcheng-adds-little = China Law Translate谈到荣成时写道，积分制度对奖惩“其实没有增加多少”，多数人可以不理会它。
    .check = 尚未定论。邻近的文登2020年的办法里有真正的降级。

## 来源

source-wd-2020 = 《威海市文登区社会成员信用积分和信用评价管理办法》（2020年）
    .short = 文登《办法》
source-wd-points = 《个人信用信息评价标准》，文登《办法》附件（2020年）
    .short = 文登分值表
    .part = 节
    .parts = 节
source-wdr-2020 = 《威海市文登区农村居民信用积分评价办法》（2020年）
    .short = 文登农村《办法》
source-sd-2020 = 《山东省社会信用条例》（2020年）
    .short = 山东《条例》
source-petitions-2022 = 《信访工作条例》（2022年）
    .short = 2022年《信访工作条例》
source-ndrc-2019 = 国家发展和改革委员会新闻发布会，2019年7月18日
    .short = 国家发展和改革委员会（2019年）
source-sc-49-2020 = 国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见（2020年）
    .short = 国办2020年第49号
source-rc-rules = 荣成市个人信用规则（2016年、约2018年、约2019年、2021年）
    .short = 荣成规则
source-rc-bands = 常被报道的荣成分数段
    .short = 报道的荣成分数段
source-scmp-2019 = 《南华早报》2019年2月7日
    .short = 《南华早报》（2019年），据CHN106377.E
source-weihai-city = 威海市海贝分
    .short = 威海市应用程序
source-hangzhou = 杭州钱江分
    .short = 杭州
source-xiamen = 厦门白鹭分
    .short = 厦门
source-suqian = 宿迁西楚分
    .short = 宿迁
source-suining = 睢宁2010年的办法
    .short = 睢宁
source-irb = 加拿大移民和难民委员会答复CHN106377.E
    .short = CHN106377.E
    .part = 节
    .parts = 节
source-clt-rongcheng = Getting Rongcheng Right（China Law Translate）
    .short = China Law Translate
source-texts-read = 为本程序读到的文本
    .short = 读到的文本
source-civil-code = 《民法典》
    .short = 《民法典》
