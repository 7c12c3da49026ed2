# 离开失信名单也不解除的限制：读者看到的全部文字。
# 逻辑在rules/occupational-bars/pack.toml；那里的每个id在这里有对应的文字。

title = 比失信名单更久的从业限制、职业禁入
    .short = 从业限制
act = 解除这些限制
gone = 这些限制解除
was = 这些限制已解除
about = 一次定罪、一项处罚、一次吊销或一次开除，可以使某个职业、职务或许可关闭若干年，或者终身关闭。这些限制写在各个职业的法律里，不在任何失信名单上，所以离开名单并不解除它们。这里的“列入”指一份判决或一项决定。有的限制在可以算出的日子结束，有的按决定写明的期限持续，有的除非判决或决定被撤销，永不结束。
keeper = 作出判决或决定的法院或机关
look-for = 刑事判决书、行政处罚决定书、吊销许可证或执业证书的决定、市场禁入决定书，或者开除决定。“不得从事”“禁止从事”“终身”“五年内”等字样表明有限制。

## 问题分组

group-decision = 决定了什么，现在还有效吗？
group-conviction = 关于定罪和刑罚，知道些什么？
group-penalty = 处罚决定对限制写了什么？
group-challenge = 当事人是什么时候知道决定的？

## 事实

fact-basis = 是哪一类决定？
    .name = 决定的类别
    .help = 一次只看一份判决或一项决定；一次定罪和一次吊销是两条。吊销许可、市场禁入和机关设定的从业限制是行政处罚。公安机关的治安管理处罚另有一项。
    .why = 有的限制由任何定罪产生，有的只由某种处罚或开除产生（《刑法》第33条、第34条；《行政处罚法》第9条）。
fact-basis-conviction = 定罪并受刑事处罚
fact-basis-exempted = 犯罪情节轻微而免予刑事处罚，或者因此不起诉
fact-basis-administrative-penalty = 行政处罚，包括吊销许可、机关设定的从业限制
fact-basis-public-security-penalty = 公安机关的治安管理处罚
fact-basis-dismissal = 开除公职
fact-basis-removal-from-post = 作为处分的撤职
fact-basis-other = 其他，例如破产，或者不属于处分的免职

fact-decided_on = 决定是哪一天作出的，或者判决是哪一天生效的？
    .name = 决定
    .help = 处罚：决定书上的日期。定罪：判决发生法律效力的日期，即不能再上诉的那一天。吊销驾驶证：吊销的日期。开除：开除的日期。破产：破产清算完结的日期。只知道年月或年份，也可以回答。
    .why = 有几种限制从这一天起算（例如《食品安全法》第135条第1款），它也决定适用哪个文本。

fact-triggers = 因为什么事？
    .name = 决定的事由
    .help = 符合的都选，也可以一项都不选。判决书或决定书写明条文，请对照。如果这里没有该事由，任何定罪或开除之后的限制仍会显示。
    .why = 每个职业有自己的法律，有自己的触发情形和期限。
fact-triggers-food-crime = 食品：因食品安全犯罪被定罪
fact-triggers-food-licence-revoked = 食品：被吊销食品许可证；此人是许可证持有人或责任人
fact-triggers-food-three-penalties = 食品：一年内三次受处罚，都不是责令停业或吊销许可证
fact-triggers-food-testing-dismissed = 食品检验：违反《食品安全法》被检验机构开除
fact-triggers-food-testing-life = 食品检验：受刑事处罚，或者因出具虚假检验报告导致重大食品安全事故被开除
fact-triggers-farm-testing-life = 农产品检测：受刑事处罚，或者出具虚假检测报告导致重大事故
fact-triggers-animal-trade = 动物：经营法律禁止经营的动物或动物产品（《动物防疫法》第97条）
fact-triggers-animal-trade-crime = 动物：同上，并构成犯罪
fact-triggers-drug-fake = 药品：假药，或者情节严重的劣药
fact-triggers-drug-bribery = 药品：药品企业向国家工作人员行贿
fact-triggers-drug-serious = 药品：严重违反《药品管理法》第124条至第126条
fact-triggers-drug-licence = 药品：伪造、出借或骗取许可证件，情节严重（第122条、第123条）
fact-triggers-vaccine-fake = 疫苗：假疫苗，或者情节严重的劣疫苗
fact-triggers-vaccine-other = 疫苗：严重违反《疫苗管理法》第81条或第82条
fact-triggers-biosafety = 从事国家禁止的生物技术研究、开发或应用
fact-triggers-doctor-licence-revoked = 医师：被吊销医师执业证书
fact-triggers-doctor-ethics = 医师：严重违反医师职业道德，造成恶劣社会影响
fact-triggers-drunk-driving = 驾驶：醉酒驾驶，自用车辆
fact-triggers-drink-driving-commercial = 驾驶：饮酒后驾驶营运机动车
fact-triggers-drunk-driving-commercial = 驾驶：醉酒驾驶营运机动车
fact-triggers-drink-driving-accident = 驾驶：饮酒后或醉酒驾驶发生重大事故，构成犯罪
fact-triggers-hit-and-run = 驾驶：造成交通事故后逃逸，被吊销驾驶证
fact-triggers-drink-driving-again = 驾驶：第二次饮酒后驾驶（吊销驾驶证）
fact-triggers-seafarer-fled = 船舶：海上交通事故后逃逸
fact-triggers-economic-crime = 财物：因贿赂、贪污、挪用、侵占财产，或者第三章的犯罪被定罪（破坏市场经济秩序；不安全食品、假药、贷款诈骗等在内）
fact-triggers-state-assets-loss = 国有企业：作为董事、监事或高级管理人员，因造成国有资产重大损失被免职
fact-triggers-state-assets-grave-loss = 国有企业：同上，并且损失特别重大
fact-triggers-company-bankrupt = 公司：对自己所领导的公司的破产负有个人责任
fact-triggers-company-licence-revoked = 公司：作为被吊销营业执照或责令关闭的公司的法定代表人，负有个人责任
fact-triggers-accounting-crime = 会计：因与会计职务有关的违法行为被定罪（做假账、贪污等）
fact-triggers-accounting-serious = 会计：会计人员因伪造、隐匿或销毁会计资料受处罚，或者属于《会计法》第40条的情节严重
fact-triggers-cpa-certificate-revoked = 注册会计师：被吊销注册会计师证书
fact-triggers-audit-crime = 注册会计师：出具虚假或被禁止的审计报告，构成故意犯罪
fact-triggers-appraisal-crime = 评估师：签署虚假评估报告，构成犯罪
fact-triggers-securities-ban = 证券：不得任职或从事业务的证券市场禁入
fact-triggers-securities-trading-ban = 证券：不得交易的市场禁入
fact-triggers-futures-ban = 期货：期货市场禁入
fact-triggers-bank-ban = 银行：禁止任职或从事银行业工作
fact-triggers-insurance-ban = 保险：禁止进入保险业
fact-triggers-export-crime = 出口管制：受刑事处罚
fact-triggers-export-penalty = 出口管制：受行政处罚
fact-triggers-lawyer-or-notary-licence-revoked = 法律：律师执业证书或公证员执业证书被吊销
fact-triggers-auctioneer-certificate-revoked = 拍卖：拍卖师资格证书被吊销
fact-triggers-children-harm = 儿童：有性侵害、虐待、拐卖或暴力伤害的记录
fact-triggers-kindergarten-record = 儿童：有性骚扰、吸毒或赌博的记录（关闭幼儿园）
fact-triggers-preschool-misconduct = 幼儿园：体罚、侮辱、虐待或其他列明的不当行为
fact-triggers-nursery-abuse = 托育机构：虐待婴幼儿
fact-triggers-safety-principal = 安全生产：生产经营单位主要负责人，事故后受刑事处罚或撤职处分
fact-triggers-safety-unit-closed = 安全生产：被关闭单位的主要负责人
fact-triggers-safety-false-report = 安全生产：评价、检测等机构出具虚假报告或出借资质
fact-triggers-fire-service-loss = 消防：消防技术服务机构出具虚假文件或无资质从业，造成重大损失
fact-triggers-environment-report = 环境：环境影响报告书（表）有严重质量问题
fact-triggers-soil-report = 环境：出具虚假的土壤污染报告
fact-triggers-environment-monitoring = 环境：监测数据造假
fact-triggers-network-harm = 网络：攻击或危害网络安全
fact-triggers-entertainment-unlicensed = 娱乐场所：无许可经营，被取缔
fact-triggers-entertainment-licence-revoked = 娱乐场所：许可证被吊销或撤销
fact-triggers-entertainment-crime = 娱乐场所：属于该《条例》第5条的犯罪或措施之一
fact-triggers-tour-licence-revoked = 旅游：导游证或旅行社业务经营许可证被吊销
fact-triggers-doping = 体育：组织、强迫、欺骗、教唆、引诱运动员使用兴奋剂（提供兴奋剂的，由决定设定限制）
fact-triggers-procurement = 政府采购：列入不良行为记录名单
fact-triggers-bidding-collusion = 招标投标：串通投标或行贿，情节严重
fact-triggers-bidding-fraud = 招标投标：以他人名义投标或弄虚作假，情节严重
fact-triggers-bidding-contract = 招标投标：不履行合同，情节严重

fact-set_aside = 判决或决定是否已被撤销？
    .name = 判决或决定被撤销
    .help = 例如再审改判无罪，或者处罚被撤回、被法院撤销、被确认违法或确认无效。减刑、赦免或表现良好都不够。如果正好发生在查看案例的当天，请在次日查看该案例。
    .why = 就查到的而言，这是离开终身限制的唯一途径（《刑事诉讼法》第253条；《行政处罚法》第48条第2款）。
    .step = 法院或机关撤销判决或决定

fact-fault = 该犯罪是故意的吗？
    .name = 罪过形式
    .help = 判决书写明罪名。多数是故意犯罪；例如交通肇事是过失犯罪。
    .why = 律师、教师、公证员、拍卖师和评估师，对过失犯罪有不同规定（例如《律师法》第7条第2项）。
fact-fault-intentional = 故意
fact-fault-negligent-at-work = 职务过失
fact-fault-negligent-otherwise = 其他过失

fact-sentence = 主刑是什么？
    .name = 刑罚
    .help = 有期徒刑以上，包括缓刑。管制和拘役较轻。只有罚金或其他附加刑、没有以上各项的，选“单处罚金或其他附加刑”。
    .why = 教师的限制和食品经营的终身限制，都以有期徒刑为条件（《教师法》第14条；《食品安全法》第135条第2款）。
fact-sentence-fine-only = 单处罚金或其他附加刑
fact-sentence-control-or-detention = 管制、拘役
fact-sentence-imprisonment = 有期徒刑以上

fact-sentence_suspended = 是否宣告缓刑？
    .name = 缓刑
    .help = 判决书写有“缓刑”和考验期。
    .why = 这时，公司职务的限制是考验期满后两年，不是五年（《公司法》第178条第1款第2项）。

fact-punishment_completed = 刑罚是否已执行完毕？
    .name = 刑罚的结束
    .help = 刑罚的最后一天，包括剥夺政治权利；缓刑为考验期满的最后一天；假释为假释考验期满的日期。罚金，为缴清的日期。
    .why = 有几种限制从这一天起算（例如《资产评估法》第11条）。
    .step = 刑罚结束

fact-released_on_parole = 此人是否被假释？
    .name = 假释
    .help = 假释的日期。没有假释的，答“尚未”。
    .why = 法院的从业禁止从这一天起算，而不只是从刑罚结束起算（《刑法》第37条之一）。其他限制没有提到假释。
    .step = 法院裁定假释

fact-political_rights_removed = 判决是否剥夺了此人的政治权利？
    .name = 剥夺政治权利
    .help = 判决书写有“剥夺政治权利”。
    .why = 不论什么犯罪，它都使教师以及公司、银行的职务关闭（《教师法》第14条；《公司法》第178条第1款第2项；《商业银行法》第27条第1项）。

fact-occupation_banned = 刑事法院是否对此人作了从业禁止？
    .name = 从业禁止
    .help = 判决书写有“禁止从事相关职业”。只可以对利用职业便利或违背职业特定义务的犯罪作出。
    .why = 这种禁止为刑罚执行完毕或假释之日起三年至五年（《刑法》第37条之一）。

fact-occupation_ban_years = 刑事法院定了几年？
    .name = 法院从业禁止的年数
    .help = 三年、四年或五年；判决书写明年数。
    .why = 期满后禁止结束（《刑法》第37条之一）。

fact-state_company_officer = 此人是国有或国有控股公司的董事、监事或高级管理人员吗？
    .name = 在国有企业的职务
    .help = 指犯罪时：国有独资企业、国有独资公司，或者国有资本控股公司的董事、监事或高级管理人员。
    .why = 他们因贿赂、贪污、侵占或挪用财产、破坏市场经济秩序被定罪的，此类职务终身关闭（《企业国有资产法》第73条）。

fact-under_18_at_offence = 犯罪时不满18岁，且被判五年以下吗？
    .name = 犯罪时不满18岁且五年以下
    .help = 两项都要符合。
    .why = 这样犯罪记录应当封存，向用人单位报告的义务也免除（《刑事诉讼法》第286条；《刑法》第100条第2款）。

fact-ban_set = 处罚决定本身是否设定了限制？
    .name = 决定中设定的限制
    .help = 请看是否写有“禁止从事”“市场禁入”“取消任职资格”和年数，或者“终身”。
    .why = 许多法律让机关选择期限，最长到终身（例如《证券法》第221条）。
fact-ban_set-none = 没有，未设定限制
fact-ban_set-fixed-term = 有，若干年
fact-ban_set-lifelong = 有，终身

fact-ban_years = 决定设定了几年？
    .name = 决定中限制的年数
    .help = 决定书写明的年数。终身的，或者没有限制的，答“不知道”。
    .why = 期满后限制结束。

fact-serious = 决定是否认定情节严重？
    .name = 情节严重
    .help = 决定书写有“情节严重”。
    .why = 情节严重的，有的限制更长，或者是终身的（例如《安全生产法》第92条第3款、第113条）。

fact-major_accident = 此人是否对重大或特别重大事故负责？
    .name = 对重大事故的责任
    .help = 生产安全事故分为一般、较大、重大、特别重大；这里算后两种。
    .why = 这类单位的主要负责人终身不得再担任本行业单位的主要负责人（《安全生产法》第94条第3款）。

fact-served_on = 决定是哪一天送达此人的？
    .name = 决定的送达
    .help = 此人收到或知道的日期。
    .why = 申请复议的期限由此起算（《行政复议法》第20条；《行政诉讼法》第46条）；按一种读法，有的限制也由此起算。

## 读法

reading-unstated-start = 许多条文写的是五年内不得……，没有说从何时起。这样的限制从哪天起算？
    .name = 法律未写明起点的限制的起点
reading-unstated-start-decision = 从决定之日起，与写明日期的条文一致
reading-unstated-start-delivery = 从决定送达、必须遵守时起
reading-first-day = 年限起算的当天本身计算在内吗？
    .name = 首日是否计算在内
reading-first-day-not-counted = 不计算在内
reading-first-day-counted = 计算在内
reading-environment-life-ban = 环境报告方面的终身限制来自2026年8月15日废止的一部法律，取代它的法典没有终身限制。它还继续吗？没有条文说是或不是。
    .name = 已废止的环境法律下的终身限制
reading-environment-life-ban-stays = 继续：它依当时的法律随定罪而来
reading-environment-life-ban-falls-away = 随其所依据的法律，在2026年8月15日结束

## 定义

define-convicted = 此人被定罪并受刑事处罚
define-intentional_crime = 该犯罪是故意的
define-imprisoned = 刑罚是有期徒刑以上
define-dismissed = 此人被开除公职
define-annulled = 判决或决定已被撤销
define-from_decision = 时间从决定起算
define-from_start = 时间从限制的起算日起算
define-from_completion = 时间从刑罚结束起算
define-ban_term = 决定写明的期限届满
define-from_parole = 假释之日
define-bidding_longest = 条文允许的最长的禁止投标期限
define-bidding_shortest = 条文允许的最短的禁止投标期限
define-before_code = 决定早于《生态环境法典》
define-under_code = 决定在《生态环境法典》施行时作出

## 离开的途径

path-conviction-set-aside = 定罪被撤销
    .what = 定罪没有届满，也没有信用修复。当事人可以随时申诉；有五种情形之一的，例如有新的证据或者适用法律有严重错误，法院应当再审。新判决是否撤销定罪，由法院决定。只有这样，这些限制的依据才不存在。
path-decision-set-aside = 处罚决定被撤销
    .what = 决定被变更、撤销、确认违法或者确认无效的，机关应当在三个工作日内撤回已公开的决定，并公开说明理由。条文承诺的只有这些；限制随决定结束，是一种解读。
path-dismissal-set-aside = 开除或撤职被撤销
    .what = 监察机关的处分，可以先由作出处分的监察机关复审，再由上一级复核。事实不清、程序严重违法或者超越职权的，应当撤销；是否如此，由它们认定。撤销后由它们重新作出决定，或责令重新作出决定。处分被撤销的，应当恢复级别、薪酬待遇和名誉（第60条第1款）；没有条文写明在几日内。用人单位的处分，适用该单位的规定。

## 程序

procedure-challenge-a-conviction = 申请再审
    .what = 当事人或近亲属可以向法院或检察院申诉。在此期间，判决仍然有效。
procedure-challenge-a-conviction-petition = 当事人申诉，请求再审，读到的条文没有规定最后一天
procedure-challenge-a-penalty = 对处罚提出争议
    .what = 当事人可以申请行政复议，也可以提起诉讼。在此期间，处罚仍然有效，例外很少。特别法可以另定期限。
procedure-challenge-a-penalty-ask-reconsideration = 当事人在六十日内申请行政复议
procedure-challenge-a-penalty-sue = 或者当事人在六个月内提起行政诉讼

## 限制

bar-lawyer-convicted = 不得担任律师（因故意犯罪受刑事处罚后）
bar-teacher-convicted = 不得担任教师（因故意犯罪受有期徒刑以上，或者被剥夺政治权利后）
bar-civil-servant-convicted = 不得录用为公务员（受刑事处罚后）
bar-judge-or-prosecutor-convicted = 不得担任法官、检察官（受刑事处罚后）
bar-supervisor-convicted = 不得担任监察官（受刑事处罚后，或者因犯罪情节轻微未受处罚后）
bar-assessor-convicted = 不得担任人民陪审员（受刑事处罚后）
bar-notary-convicted = 不得担任公证员（因故意犯罪或职务过失犯罪受刑事处罚后）
bar-auctioneer-convicted = 不得担任拍卖师（因故意犯罪受刑事处罚后）
bar-accountant-convicted = 不得担任注册会计师（刑罚结束后五年）
bar-appraiser-convicted = 不得担任资产评估专业人员（刑罚结束后五年）
bar-doctor-convicted = 不得担任医师（刑罚结束后两年）
bar-director-convicted = 不得担任公司董事、监事、高级管理人员（刑罚结束后五年；缓刑考验期满后两年）
bar-occupation-ban = 不得从事刑事法院指定的职业（法院所定的三年至五年，自刑罚结束或假释之日起算）
bar-bank-director-convicted = 不得担任商业银行董事、高级管理人员（因财产、贿赂、破坏市场经济秩序的犯罪受刑事处罚，或者被剥夺政治权利后）
bar-state-company-post-life = 不得担任国有或国有控股公司的董事、监事、高级管理人员（担任过这类职务的人，因此类定罪或者特别重大损失后）
bar-civil-servant-dismissed = 不得录用为公务员（被开除公职后）
bar-lawyer-after-dismissal = 不得担任律师（被开除公职或被吊销执业证书后）
bar-notary-after-dismissal = 不得担任公证员（被开除公职或被吊销执业证书后）
bar-judge-or-prosecutor-after-dismissal = 不得担任法官、检察官（被开除公职或被吊销执业证书后）
bar-assessor-after-dismissal = 不得担任人民陪审员（被开除公职或被吊销执业证书后）
bar-supervisor-after-dismissal = 不得担任监察官（被开除公职或撤销公职职务后）
bar-auctioneer-after-dismissal = 不得担任拍卖师（被开除公职或被吊销资格证书后五年）
bar-advocate-after-revocation = 不得担任辩护人、诉讼代理人，近亲属除外（被吊销执业证书后）
bar-food-life = 不得从事食品生产经营管理，不得担任食品安全管理人员（因食品安全犯罪受有期徒刑以上后）
bar-food-5-years = 不得申请食品许可，不得管理食品生产经营，不得担任其食品安全管理人员（自处罚决定起五年）
bar-food-testing-10-years = 不得从事食品检验（自开除起十年）
bar-food-testing-life = 不得从事食品检验（受刑事处罚或发生重大事故后）
bar-farm-testing-life = 不得从事农产品检测（受刑事处罚或发生重大事故后）
bar-animal-trade-5-years = 不得从事动物及动物产品的屠宰、经营、运输（五年）
bar-animal-trade-life = 不得从事动物及动物产品的屠宰、经营、运输（构成犯罪后）
bar-drug-life = 不得从事药品生产经营（因假药、假疫苗，情节严重的劣药、劣疫苗，或行贿后）
bar-drug-10-years = 不得从事药品生产经营（十年）
bar-drug-by-decision = 不得从事药品生产经营（决定写明的期限：十年至终身）
bar-vaccine-by-decision = 不得从事药品生产经营（决定写明的期限：最长十年，或最长到终身）
bar-biotechnology = 不得从事此类生物技术研究、开发或应用（决定写明的期限：十年至终身）
bar-doctor-licence = 不得重新注册为医师（执业证书被吊销后两年）
bar-health-services = 不得从事医疗卫生服务或医学临床研究（决定写明的期限：五年至终身）
bar-driving-life = 不得重新取得驾驶证（酒后驾驶发生重大事故构成犯罪，或者造成事故后逃逸后）
bar-driving-5-years = 不得重新取得驾驶证（五年）
bar-driving-10-years = 不得重新取得驾驶证（十年）
bar-driving-commercial-life = 不得驾驶营运机动车，重新取得驾驶证后也不得
bar-seafarer-life = 不得取得船员适任证书（事故后逃逸后）
bar-director-bankrupt = 不得担任公司董事、监事、高级管理人员（破产清算完结后三年）
bar-director-licence-revoked = 不得担任公司董事、监事、高级管理人员（公司被吊销营业执照或责令关闭后三年）
bar-bank-director-company = 不得担任商业银行董事、高级管理人员（此类破产或吊销后；那里没有写责令关闭）
bar-state-company-post-5-years = 不得担任国有或国有控股公司的董事、监事、高级管理人员（五年）
bar-accounting-life = 不得从事会计工作（与会计职务有关的犯罪后）
bar-accounting-5-years = 不得从事会计工作（因伪造、隐匿、销毁会计资料受处罚或其他情节严重后五年）
bar-accountant-certificate = 不得重新注册为注册会计师（证书被吊销后五年）
bar-accountant-life = 不得担任注册会计师（审计方面的故意犯罪后）
bar-appraiser-life = 不得担任资产评估专业人员（出具虚假报告构成犯罪后）
bar-securities-market-ban = 不得从事证券业务，不得担任证券发行人的董事、监事、高级管理人员（决定写明的期限：三年至五年、六年至十年或终身）
bar-securities-trading-ban = 不得交易证券（决定写明的期限：最长五年）
bar-futures-market-ban = 不得从事期货交易、业务和任职（决定写明的期限：最长到终身）
bar-bank-work = 不得在银行业任职或从事银行业工作（决定写明的期限：最长到终身）
bar-insurance-work = 不得进入保险业（决定写明的期限：最长到终身）
bar-export-life = 不得从事有关的出口经营活动（受刑事处罚后）
bar-export-by-decision = 不得从事有关的出口经营活动（决定写明的期限：最长五年）
bar-procurement-ban = 不得参加政府采购活动（一年至三年）
bar-bidding-ban = 不得参加依法必须进行招标的项目的投标（监督部门的决定写明的期限：串通或行贿一年至两年，弄虚作假一年至三年，不履行合同两年至五年）
bar-work-with-children = 不得从事密切接触未成年人的工作（有此类记录的）
bar-kindergarten-work = 不得在幼儿园工作或举办幼儿园（有此类记录的）
bar-kindergarten-by-decision = 不得在幼儿园工作或举办幼儿园（决定写明的期限：最长到终身）
bar-nursery-life = 不得在托育机构照护婴幼儿（虐待后）
bar-business-head-5-years = 不得担任任何生产经营单位的主要负责人（刑罚结束或受撤职处分后五年）
bar-business-head-life = 不得担任本行业生产经营单位的主要负责人（重大事故或情节严重后）
bar-business-head-closed-5-years = 不得担任任何生产经营单位的主要负责人（该单位被关闭后五年）
bar-safety-testing-5-years = 不得从事安全评价、认证、检测（五年）
bar-safety-testing-life = 不得从事安全评价、认证、检测（情节严重的）
bar-fire-service-life = 不得进入消防技术服务市场（造成重大损失后）
bar-environment-report-5-years = 不得编写环境影响报告书（表）（五年）
bar-environment-10-years = 不得从事有关的环境工作（情节严重的，十年）
bar-environment-service-5-years = 不得从事环境监测或编写土壤报告（五年）
bar-environment-life = 不得编写环境影响报告书（表）或土壤报告（按施行到2026年8月14日的法律，终身）
bar-network-5-years = 不得担任网络安全管理和网络运营的关键岗位（五年）
bar-network-life = 不得担任网络安全管理和网络运营的关键岗位（受刑事处罚后）
bar-entertainment-life = 不得投资开办或负责娱乐场所（无许可经营后）
bar-entertainment-work = 不得开办娱乐场所或在其中从业（第5条的犯罪、措施之一，或剥夺政治权利后）
bar-entertainment-5-years = 不得担任娱乐场所的法定代表人、负责人（五年）
bar-tour-3-years = 不得重新取得导游证，不得从事旅行社业务（自处罚起三年）
bar-sport-4-years = 不得从事体育管理和运动员辅助工作（四年）
bar-sport-life = 不得从事体育管理和运动员辅助工作（情节严重的）

## 说明

note-apart-from-lists = 另一件事：这些限制由定罪、处罚或开除本身产生。离开失信名单并不使它们结束，其中一项结束，也不使任何人离开名单。
note-list-waits-for-the-ban = 反过来可能有联系：市场监管的严重违法失信名单，只有法定的限制期满才可以提前离开；限制超过三年的，列入就持续同样长。
note-set-aside-ends-it = 一种解读：判决或决定被撤销，它所依据的就不存在，随之而来的限制也结束。读到的文本中，只有关于证券市场禁入的规定这样写明（2021年《规定》第12条）。由单独决定设定的限制，应当也要求撤销那一决定。如果正好在查看案例的当天被撤销，请在次日查看该案例。
note-duty-to-tell = 终身的义务：受过刑事处罚的人，入伍或就业时应当向有关单位报告。犯罪时不满18岁且被判五年以下的，没有这项义务。
note-sealed-record = 犯罪时不满18岁且被判五年以下的，犯罪记录应当封存，只可以提供给为办案需要的法院、检察院、公安机关，或者国家规定准许查询的单位。这里列出的职业法律没有说这对每个职位意味着什么。
note-sealed-public-order-record = 2026年1月1日起，违反治安管理的记录应当封存；只可以提供给为办案需要的国家机关和国家规定准许查询的单位。
note-suspended-completion = 一个未决的地方：缓刑考验期满后，原判刑罚不再执行。只有《公司法》写明考验期满。关于会计师、评估师和医师的法律，以及《刑法》关于法院从业禁止的规定，都说的是刑罚执行完毕；这里对它们也使用所填的刑罚结束日。
note-public-employee = 对公职人员：因故意犯罪被判有期徒刑、拘役或管制，意味着开除；单处罚金意味着撤职，造成不良影响的予以开除。开除又带来自己的限制；可以作为另一条加入。
note-registration-ends = 已经在执业的人也受影响：受刑事处罚后，医师、注册会计师的注册终止；故意犯罪后，律师执业证书被吊销；教师在适用教师限制时丧失资格。医师或会计师在这里所示的时间过去、其他条件具备之后，可以重新注册。
note-occupation-ban-or-statute = 其他法律对从业禁止另有规定的，按那部法律，不按刑事法院可以设定的三年至五年。
note-food-crime-and-posts = 要核对：生产、销售不安全食品或有毒有害食品（《刑法》第143条、第144条）属于第三章破坏市场经济秩序的犯罪。如果是这种犯罪，那一项也要选：它还使公司和银行的职务关闭；担任过国有企业职务的人，国有企业职务终身关闭。
note-food-employer = 食品经营者违反这些限制聘用的，会被吊销自己的许可证。所以用人单位会问。
note-food-three-penalties = 一年内三次此类处罚的，责令停产停业，直至吊销许可证。只有吊销带来五年的限制。
note-second-drink-driving = 第二次饮酒后驾驶的，法律规定拘留、罚款、吊销驾驶证。它自己没有规定重新取得驾驶证的限制；公安规定中的等待期没有读到。
note-repeats-and-life = 较轻违法多次的：情节严重的，对五年内受过两次以上处罚的人，或者五年内曾被市场禁入的人，可以终身市场禁入。可以，但不是必须。
note-market-ban-length = 要核对：2021年《规定》有任职方面的市场禁入三年至五年、六年至十年或终身，以及最长五年的交易禁入。应当减轻的，可以更短（第9条）；更长的，这里不计。2021年7月19日以前的行为适用较早的文本，除非新文本更有利（第17条）。
note-term-below-the-least = 要核对：所填的期限比条文的最短期限还短，这里显示条文的最短期限。应当减轻处罚的，可以更短（《行政处罚法》第32条）；那时以决定写明的期限为准，而不是这里显示的日期。
note-accounting-renumbered = 条号变了：终身限制在2024年文本是第38条，在2017年文本是第40条；五年限制在第40条和第41条，原为第42条至第44条。
note-network-renumbered = 条号变了：自2026年1月1日起施行的文本中，该限制是第66条（施行日从新闻报道得知），以前是第63条。规则相同。
note-accountant-renumbered = 自2027年1月1日起，注册会计师注册的规则在第12条（现为第10条），审计方面的故意犯罪也将终身禁止（第47条）。
note-environment-code = 法律变了：《生态环境法典》自2026年8月15日起废止十部环境法律。它规定禁止从事这类工作五年，情节严重的十年。被废止的两部法律曾有的犯罪后终身限制，法典里没有。它对正在持续的限制没有规定。
note-dismissal-scope = 只有开除公职才关闭这里所示的职务。对监察官，撤职就够。民营单位的解雇是另一回事。
note-older-decisions = 旧决定要核对：限制按这里写明的文本给出。对在此文本之前的决定，没有对照当时的文本。
note-not-all = 不完整：其他法律法规还有更多限制（种子、外贸、电影、中医药、民办教育等），各部门还会加条件。请问想要的是哪个许可或职务，并读它自己的法律。
note-freshness = 内容有多新：这些法律对照到2026年7月，有的到2026年8月。不能排除以后有变化。

## 来源

source-criminal-law = 《刑法》
    .short = 《刑法》
source-criminal-procedure-2018 = 《刑事诉讼法》（2018年修正）
    .short = 《刑事诉讼法》
source-penalty-2021 = 《行政处罚法》（2021年修订）
    .short = 《行政处罚法》
source-public-security-2025 = 《治安管理处罚法》（2025年修订）
    .short = 2025年《治安管理处罚法》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-administrative-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-civil-code = 《民法典》
    .short = 《民法典》
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
source-discipline-2020 = 《公职人员政务处分法》（2020年）
    .short = 2020年《公职人员政务处分法》
source-lawyers-2017 = 《律师法》（2017年修正）
    .short = 《律师法》
source-teachers-2009 = 《教师法》（2009年修正）
    .short = 《教师法》
source-civil-servants-2018 = 《公务员法》（2018年修订）
    .short = 《公务员法》
source-judges-2019 = 《法官法》（2019年修订）
    .short = 《法官法》
source-prosecutors-2019 = 《检察官法》（2019年修订）
    .short = 《检察官法》
source-supervisors-2021 = 《监察官法》（2021年）
    .short = 《监察官法》
source-assessors-2018 = 《人民陪审员法》（2018年）
    .short = 《人民陪审员法》
source-notaries-2017 = 《公证法》（2017年修正）
    .short = 《公证法》
source-auction-law = 《拍卖法》（2015年修正）
    .short = 《拍卖法》
source-cpa-2014 = 《注册会计师法》（2014年修正）
    .short = 《注册会计师法》（至2026年）
source-cpa-2026 = 《注册会计师法》（2026年修正）
    .short = 《注册会计师法》（自2027年）
source-appraisal-2016 = 《资产评估法》（2016年）
    .short = 《资产评估法》
source-doctors-2021 = 《医师法》（2021年）
    .short = 《医师法》
source-company-2023 = 《公司法》（2023年修订）
    .short = 《公司法》
source-state-assets-2008 = 《企业国有资产法》（2008年）
    .short = 《企业国有资产法》
source-banks-2015 = 《商业银行法》（2015年修正）
    .short = 《商业银行法》
source-bank-supervision-2006 = 《银行业监督管理法》（2006年修正）
    .short = 《银行业监督管理法》
source-insurance-2015 = 《保险法》（2015年修正）
    .short = 《保险法》
source-securities-2019 = 《证券法》（2019年修订）
    .short = 《证券法》
source-market-ban-2021 = 《证券市场禁入规定》（2021年）
    .short = 2021年《禁入规定》
source-futures-2022 = 《期货和衍生品法》（2022年）
    .short = 《期货和衍生品法》
source-accounting-2017 = 《会计法》（2017年修正）
    .short = 《会计法》（2017年文本）
source-accounting-2024 = 《会计法》（2024年修正）
    .short = 《会计法》（2024年文本）
source-food-2021 = 《食品安全法》（2021年修正）
    .short = 《食品安全法》（2021年文本）
source-food-2025 = 《食品安全法》（2025年修正）
    .short = 《食品安全法》（2025年文本）
source-farm-products-2022 = 《农产品质量安全法》（2022年修订）
    .short = 《农产品质量安全法》
source-animal-2021 = 《动物防疫法》（2021年修订）
    .short = 《动物防疫法》
source-drugs-2019 = 《药品管理法》（2019年修订）
    .short = 《药品管理法》
source-vaccines-2019 = 《疫苗管理法》（2019年）
    .short = 《疫苗管理法》
source-biosafety-2024 = 《生物安全法》（2024年修正）
    .short = 《生物安全法》
source-road-2021 = 《道路交通安全法》（2021年修正）
    .short = 《道路交通安全法》
source-maritime-2021 = 《海上交通安全法》（2021年修订）
    .short = 《海上交通安全法》
source-minors-2024 = 《未成年人保护法》（2024年修正）
    .short = 《未成年人保护法》
source-preschool-2024 = 《学前教育法》（2024年）
    .short = 《学前教育法》
source-population-2021 = 《人口与计划生育法》（2021年修正）
    .short = 《人口与计划生育法》
source-work-safety-2021 = 《安全生产法》（2021年修正）
    .short = 《安全生产法》
source-fire-2021 = 《消防法》（2021年修正）
    .short = 《消防法》
source-cyber-2016 = 《网络安全法》（2016年）
    .short = 《网络安全法》（2016年文本）
source-cyber-2025 = 《网络安全法》（2025年修正）
    .short = 《网络安全法》（2025年文本）
source-export-2020 = 《出口管制法》（2020年）
    .short = 《出口管制法》
source-eia-2018 = 《环境影响评价法》（2018年修正）
    .short = 《环境影响评价法》
source-soil-2018 = 《土壤污染防治法》（2018年）
    .short = 《土壤污染防治法》
source-eco-code-2026 = 《生态环境法典》（2026年）
    .short = 《生态环境法典》
source-entertainment-2020 = 《娱乐场所管理条例》（2020年修订）
    .short = 《娱乐场所管理条例》
source-tourism-2018 = 《旅游法》（2018年修正）
    .short = 《旅游法》
source-sports-2022 = 《体育法》（2022年修订）
    .short = 《体育法》
source-procurement-2014 = 《政府采购法》（2014年修正）
    .short = 《政府采购法》
source-bidding-2017 = 《招标投标法》（2017年修正）
    .short = 《招标投标法》
source-samr-44-2021 = 《市场监督管理严重违法失信名单管理办法》（市场监管总局令第44号，2021年）
    .short = 2021年严重违法失信名单办法
