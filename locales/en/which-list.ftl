# Which list is it? The questions for somebody who does not know, and where they lead.

which-known = I know it: show me all lists and records
which-find = Help me find out
which-question = Which one?
which-how = Three questions, each of which can be left open. They need no names and no numbers: look at the paper or the website on which the entry stands.
which-subject-question = Who is the entry about?
which-subject-person = A person, for what that person did
which-subject-responsible-person = A person, for what a company or organisation did
which-subject-entity = A company or an organisation
which-authority-question = Who wrote, or on whose website does the entry stand?
which-happened-question = What is said to have happened?
which-fitting = { $count ->
    [one] One list or record fits:
   *[other] { $count } lists and records fit. More than one entry can stand beside each other:
 }
which-list-line = { $title }. Look for: { $words }
which-cannot-tell = From these answers nobody can tell which list it is.
which-too-many = { $count } lists and records fit: too many to tell which it is.
which-elsewhere = { $count ->
    [one] The same is also recorded by another authority:
   *[other] The same is also recorded by other authorities:
 }
which-look-for = What would tell: the full title of the document and who issued it (the name under the seal); the law and the article it cites; the words for the list itself, such as 失信被执行人 (judgment defaulter), 严重失信主体名单 (list of seriously dishonest subjects) or 经营异常名录 (abnormal-operations list); the day of the decision and the day it was shown; and the website on which it stands. “Credit China” (信用中国) shows entries of many authorities: the field “recognised by” (认定单位) names the right one.
which-choose = Which one shall be looked at?
which-all = All of these, one after the other

which-authority-aviation = Civil aviation administration or an airline
which-authority-bank = Bank or the central bank’s credit centre (a credit report)
which-authority-civil-affairs = Civil affairs bureau
which-authority-court = Court
which-authority-credit-platform = Website “Credit China” (信用中国) or a local credit website
which-authority-culture-tourism = Culture and tourism authority
which-authority-customs = Customs
which-authority-education = Education or examinations authority
which-authority-emergency-management = Emergency management (work safety) authority
which-authority-environment = Environment authority
which-authority-finance-department = Finance department (accountants, procurement)
which-authority-financial-regulator = Financial regulator (banks, insurers)
which-authority-ip-office = Intellectual property office
which-authority-labour = Labour and social security authority
which-authority-licensing-authority = Authority that gave a licence
which-authority-local-government = City, a district or another local government
which-authority-market-regulator = Market regulator
which-authority-medical-insurance = Medical insurance authority
which-authority-police = Police
which-authority-railway = Railway (12306)
which-authority-science = Science authority or research institution
which-authority-securities-regulator = Securities regulator
which-authority-social-insurance = Social insurance agency
which-authority-statistics = Statistics bureau
which-authority-tax = Tax authority

which-happened-administrative-penalty = An authority imposed a penalty, such as a fine
which-happened-audit-misconduct = An accountant or an audit firm broke the rules
which-happened-cannot-be-reached = The company cannot be reached at its registered address
which-happened-card-or-account-trading = Phone cards or bank accounts were sold, rented or lent
which-happened-conduct-on-aircraft = Something at an airport or on board an aircraft
which-happened-conduct-on-train = Something at a station or on board a train, or travelling without a valid ticket
which-happened-conviction = A criminal conviction
which-happened-culture-business-violation = A venue, a travel agency or another culture or tourism business broke the rules
which-happened-customs-violation = Customs rules were broken
which-happened-environmental-report = An environmental impact report was false or careless
which-happened-exam-cheating = Cheating in a state examination
which-happened-false-statistics = Statistics were false or withheld
which-happened-ip-violation = Patent or trade mark rules were broken
which-happened-licence-revoked = A licence was revoked
which-happened-local-points = Points were deducted in a local scheme
which-happened-local-record = A province or a city keeps a record of something
which-happened-market-violation = Rules for food, drugs, products, advertising or competition were broken
which-happened-medical-benefit-fraud = Medical insurance money was taken wrongly
which-happened-no-annual-report = A yearly report was not filed
which-happened-overdue-loan = A loan or a credit card was not repaid in time
which-happened-research-misconduct = Misconduct in research
which-happened-securities-violation = Securities or futures rules were broken
which-happened-social-insurance-breach = Social insurance was not paid, or money was drawn wrongly
which-happened-social-organisation-violation = A foundation, association or other social organisation broke the rules
which-happened-spending-order = A court limited spending and travel
which-happened-tax-arrears = Tax is owed and was not paid
which-happened-tax-violation = Tax was evaded, or invoices were false
which-happened-telecom-fraud = Telephone or internet fraud
which-happened-tourist-misconduct = Bad behaviour as a tourist
which-happened-unpaid-judgment = A judgment or another court document was not carried out
which-happened-unpaid-wages = Migrant workers were not paid
which-happened-work-accident = An accident at work, or a breach of work safety
