# 是哪一種名單？給不知道的人的問題，以及它們指向哪裡。

which-known = 知道：列出所有名單和記錄
which-find = 幫助找出來
which-question = 哪一種？
which-how = 三個問題，每個都可以不回答。不需要姓名，也不需要號碼：請看寫有這條記錄的文件或網站。
which-subject-question = 這條記錄是關於誰的？
which-subject-person = 個人，因為本人做的事
which-subject-responsible-person = 個人，因為公司或組織做的事
which-subject-entity = 公司或組織
which-authority-question = 是誰寫的，或者這條記錄在誰的網站上？
which-happened-question = 據稱發生了什麼？
which-fitting = { $count ->
    [1] 有一種名單或記錄符合：
   *[other] 有{ $count }種名單或記錄符合。幾條記錄可以同時存在：
 }
which-list-line = { $title }。請找：{ $words }
which-cannot-tell = 從這些回答，誰也看不出是哪一種名單。
which-too-many = 有{ $count }種名單和記錄符合：太多，看不出是哪一種。
which-elsewhere = { $count ->
    [1] 另一個機關也記錄同一件事：
   *[other] 其他機關也記錄同一件事：
 }
which-look-for = 可以看出是哪一種的線索：文件的全稱和由誰作出（印章上的名稱）；它引用的法律和條文；名單本身的名稱，例如失信被執行人（失信被执行人）、嚴重失信主體名單（严重失信主体名单）、經營異常名錄（经营异常名录）；決定的日期和公布的日期；以及它所在的網站。「信用中國」（信用中国）顯示許多機關的記錄：「認定單位」（认定单位）一欄寫明是哪一個機關。
which-choose = 查看哪一種？
which-all = 全部，一種接一種

which-authority-aviation = 民用航空管理機關或航空公司
which-authority-bank = 銀行或中國人民銀行徵信中心（信用報告）
which-authority-civil-affairs = 民政部門
which-authority-court = 法院
which-authority-credit-platform = 「信用中國」網站或地方信用網站
which-authority-culture-tourism = 文化和旅遊主管部門
which-authority-customs = 海關
which-authority-education = 教育或考試機構
which-authority-emergency-management = 應急管理（安全生產）部門
which-authority-environment = 生態環境主管部門
which-authority-finance-department = 財政部門（會計、採購）
which-authority-financial-regulator = 金融監督管理機構（銀行、保險）
which-authority-ip-office = 知識產權局
which-authority-labour = 人力資源社會保障部門
which-authority-licensing-authority = 發放許可證的機關
which-authority-local-government = 市、區或其他地方政府
which-authority-market-regulator = 市場監督管理部門
which-authority-medical-insurance = 醫療保障部門
which-authority-police = 公安機關
which-authority-railway = 鐵路（12306）
which-authority-science = 科學技術主管部門或科研機構
which-authority-securities-regulator = 證券監督管理機構
which-authority-social-insurance = 社會保險經辦機構
which-authority-statistics = 統計機構
which-authority-tax = 稅務機關

which-happened-administrative-penalty = 機關作出了處罰，例如罰款
which-happened-audit-misconduct = 會計師或會計師事務所違反規定
which-happened-cannot-be-reached = 通過登記的住所無法聯繫到企業
which-happened-card-or-account-trading = 買賣、出租或出借電話卡、銀行帳戶
which-happened-conduct-on-aircraft = 在機場或飛機上發生的事
which-happened-conduct-on-train = 在車站或火車上發生的事，或者無有效車票乘車
which-happened-conviction = 刑事定罪
which-happened-culture-business-violation = 場所、旅行社或其他文化旅遊經營者違反規定
which-happened-customs-violation = 違反海關規定
which-happened-environmental-report = 環境影響報告書（表）虛假或質量差
which-happened-exam-cheating = 在國家考試中作弊
which-happened-false-statistics = 統計資料虛假，或拒不提供
which-happened-ip-violation = 違反專利或商標規定
which-happened-licence-revoked = 許可證被吊銷
which-happened-local-points = 在地方積分制度中被扣分
which-happened-local-record = 省或市保存著關於某事的記錄
which-happened-market-violation = 違反食品、藥品、產品、廣告或競爭方面的規定
which-happened-medical-benefit-fraud = 違規取得醫療保障資金
which-happened-no-annual-report = 沒有報送年度報告
which-happened-overdue-loan = 沒有按時償還貸款或信用卡
which-happened-research-misconduct = 科研失信行為
which-happened-securities-violation = 違反證券或期貨規定
which-happened-social-insurance-breach = 沒有繳納社會保險費，或違規領取待遇
which-happened-social-organisation-violation = 基金會、社會團體或其他社會組織違反規定
which-happened-spending-order = 法院限制消費和出行
which-happened-tax-arrears = 欠繳稅款
which-happened-tax-violation = 偷逃稅款，或虛開發票
which-happened-telecom-fraud = 電信網絡詐騙
which-happened-tourist-misconduct = 旅遊不文明行為
which-happened-unpaid-judgment = 沒有履行判決或其他法律文書
which-happened-unpaid-wages = 拖欠農民工工資
which-happened-work-accident = 生產安全事故，或違反安全生產規定
