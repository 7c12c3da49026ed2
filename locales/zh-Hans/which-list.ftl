# 是哪一种名单？给不知道的人的问题，以及它们指向哪里。

which-known = 知道：列出所有名单和记录
which-find = 帮助找出来
which-question = 哪一种？
which-how = 三个问题，每个都可以不回答。不需要姓名，也不需要号码：请看写有这条记录的文件或网站。
which-subject-question = 这条记录是关于谁的？
which-subject-person = 个人，因为本人做的事
which-subject-responsible-person = 个人，因为公司或组织做的事
which-subject-entity = 公司或组织
which-authority-question = 是谁写的，或者这条记录在谁的网站上？
which-happened-question = 据称发生了什么？
which-fitting = { $count ->
    [1] 有一种名单或记录符合：
   *[other] 有{ $count }种名单或记录符合。几条记录可以同时存在：
 }
which-list-line = { $title }。请找：{ $words }
which-cannot-tell = 从这些回答，谁也看不出是哪一种名单。
which-too-many = 有{ $count }种名单和记录符合：太多，看不出是哪一种。
which-elsewhere = { $count ->
    [1] 另一个机关也记录同一件事：
   *[other] 其他机关也记录同一件事：
 }
which-look-for = 可以看出是哪一种的线索：文件的全称和由谁作出（印章上的名称）；它引用的法律和条文；名单本身的名称，例如失信被执行人、严重失信主体名单、经营异常名录；决定的日期和公布的日期；以及它所在的网站。“信用中国”显示许多机关的记录：“认定单位”一栏写明是哪一个机关。
which-choose = 查看哪一种？
which-all = 全部，一种接一种

which-authority-aviation = 民用航空管理机关或航空公司
which-authority-bank = 银行或中国人民银行征信中心（信用报告）
which-authority-civil-affairs = 民政部门
which-authority-court = 法院
which-authority-credit-platform = “信用中国”网站或地方信用网站
which-authority-culture-tourism = 文化和旅游主管部门
which-authority-customs = 海关
which-authority-education = 教育或考试机构
which-authority-emergency-management = 应急管理（安全生产）部门
which-authority-environment = 生态环境主管部门
which-authority-finance-department = 财政部门（会计、采购）
which-authority-financial-regulator = 金融监督管理机构（银行、保险）
which-authority-ip-office = 知识产权局
which-authority-labour = 人力资源社会保障部门
which-authority-licensing-authority = 发放许可证的机关
which-authority-local-government = 市、区或其他地方政府
which-authority-market-regulator = 市场监督管理部门
which-authority-medical-insurance = 医疗保障部门
which-authority-police = 公安机关
which-authority-railway = 铁路（12306）
which-authority-science = 科学技术主管部门或科研机构
which-authority-securities-regulator = 证券监督管理机构
which-authority-social-insurance = 社会保险经办机构
which-authority-statistics = 统计机构
which-authority-tax = 税务机关

which-happened-administrative-penalty = 机关作出了处罚，例如罚款
which-happened-audit-misconduct = 会计师或会计师事务所违反规定
which-happened-cannot-be-reached = 通过登记的住所无法联系到企业
which-happened-card-or-account-trading = 买卖、出租或出借电话卡、银行账户
which-happened-conduct-on-aircraft = 在机场或飞机上发生的事
which-happened-conduct-on-train = 在车站或火车上发生的事，或者无有效车票乘车
which-happened-conviction = 刑事定罪
which-happened-culture-business-violation = 场所、旅行社或其他文化旅游经营者违反规定
which-happened-customs-violation = 违反海关规定
which-happened-environmental-report = 环境影响报告书（表）虚假或质量差
which-happened-exam-cheating = 在国家考试中作弊
which-happened-false-statistics = 统计资料虚假，或拒不提供
which-happened-ip-violation = 违反专利或商标规定
which-happened-licence-revoked = 许可证被吊销
which-happened-local-points = 在地方积分制度中被扣分
which-happened-local-record = 省或市保存着关于某事的记录
which-happened-market-violation = 违反食品、药品、产品、广告或竞争方面的规定
which-happened-medical-benefit-fraud = 违规取得医疗保障资金
which-happened-no-annual-report = 没有报送年度报告
which-happened-overdue-loan = 没有按时偿还贷款或信用卡
which-happened-research-misconduct = 科研失信行为
which-happened-securities-violation = 违反证券或期货规定
which-happened-social-insurance-breach = 没有缴纳社会保险费，或违规领取待遇
which-happened-social-organisation-violation = 基金会、社会团体或其他社会组织违反规定
which-happened-spending-order = 法院限制消费和出行
which-happened-tax-arrears = 欠缴税款
which-happened-tax-violation = 偷逃税款，或虚开发票
which-happened-telecom-fraud = 电信网络诈骗
which-happened-tourist-misconduct = 旅游不文明行为
which-happened-unpaid-judgment = 没有履行判决或其他法律文书
which-happened-unpaid-wages = 拖欠农民工工资
which-happened-work-accident = 生产安全事故，或违反安全生产规定
