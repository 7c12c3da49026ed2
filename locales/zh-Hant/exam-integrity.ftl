# 國家教育考試考生誠信檔案：讀者看到的全部文字。
# 邏輯在rules/exam-integrity/pack.toml；那裡的每個id在這裡有對應的文字。

title = 國家教育考試考生誠信檔案
    .short = 考試誠信
act = 從檔案中刪除這項作弊認定
gone = 這項作弊認定從檔案中撤下
was = 這項作弊認定已被撤下
about = 教育考試機構為在國家教育考試（例如高考、碩士研究生招生考試和自學考試）中被認定作弊的人保存檔案。記錄沒有期限，非經法定程序不得刪除。一年至三年的暫停參加考試是另一件事，會結束。
keeper = 教育考試機構
look-for = 認定考試作弊的考試違規處理決定書（考试违规处理决定书），以及考生誠信檔案（考生诚信档案）。

actor-authority = 教育考試機構

## 問題分組

group-decision = 關於處理決定，知道些什麼？
group-review = 針對它做過什麼？
group-afterwards = 還知道些什麼？

## 事實

fact-finding = 處理決定認定了什麼？
    .name = 認定的內容
    .help = 考試違規處理決定書寫明條文：第5條為違紀，第6條、第7條為作弊，第8條為擾亂秩序。
    .why = 只有被認定作弊的人記入檔案（2012年《辦法》第30條第1款）。
fact-finding-breach-of-discipline = 考試違紀，第5條
fact-finding-cheating = 考試作弊，第6條或第7條
fact-finding-disorder = 擾亂考試秩序，第8條

fact-decided_on = 處理決定是哪一天作出的？
    .name = 處理決定
    .help = 決定書上的日期。只知道年月或年份，也可以回答。
    .why = 它說明適用哪個文本（2004年《辦法》，2012年1月5日修改）。

fact-bar_years = 被暫停參加考試幾年？
    .name = 暫停參加考試的年數
    .help = 暫停參加這項考試一年至三年；情節特別嚴重的，暫停參加各種國家教育考試。沒有的，填0。
    .why = 《辦法》只在四種嚴重的作弊中允許（第9條第3款）；《教育法》在情節嚴重的任何作弊中允許（第79條）。

fact-exam_on = 考試是哪一天？
    .name = 考試
    .help = 所說的行為發生的日期。
    .why = 文本沒有說暫停從什麼時候起算；這是一種可能的日期（第9條第3款）。

fact-decision_received = 此人是哪一天收到處理決定的？
    .name = 收到處理決定
    .help = 收到處理決定之日，也就是送達的日期。
    .why = 申請複核的十五日從這一天起算（第27條）。

fact-review_asked = 此人是否已申請複核？
    .name = 複核的申請
    .help = 複核向上一級教育考試機構申請。對省級教育考試機構或者承辦國家教育考試的機構的決定，也可以向省級教育行政部門或者授權承擔國家教育考試的主管部門申請。
    .why = 這是使決定被撤銷的第一步（第27條）。
    .step = 當事人申請複核

fact-review_accepted = 申請是否已受理？
    .name = 複核申請的受理
    .help = 複核機構受理的日期。
    .why = 從受理起，有三十日作出決定（第28條）。
    .step = 複核機構受理申請

fact-decision_annulled = 作弊的認定是否已被撤銷？
    .name = 作弊認定的撤銷
    .help = 在複核、行政復議中或由法院撤銷；變更後不再有作弊認定的也算。
    .why = 沒有認定，就沒有可記錄的（第28條至第30條）。
    .step = 複核機構或法院撤銷作弊的認定

fact-deleted = 記錄是否已從檔案中刪除？
    .name = 從檔案的刪除
    .help = 教育考試機構告知已刪除的日期。
    .why = 檔案的後果顯示到這一天為止（第30條）。

## 未決的法律問題

reading-transition = 處理決定在2012年1月5日以前。今天記錄適用哪個文本？
reading-transition-old-text = 2004年的文本，其條文沒有讀到
reading-transition-new-text = 2012年修改後的文本

reading-bar-start = 暫停參加考試從什麼時候起算？文本沒有說明。
reading-bar-start-decision = 從處理決定之日起
reading-bar-start-exam = 從考試之日起

reading-annulment-and-archive = 認定被撤銷的，檔案中的記錄是否隨之消失？
reading-annulment-and-archive-clears-the-archive = 是：複核和行政訴訟就是法定程序，而且只有作弊的人才應當記錄
reading-annulment-and-archive-needs-its-own-procedure = 不會自動消失：檔案只能經自己的程序變更，文本沒有說明那是什麼程序

## 定義

define-in_archive = 此人被認定作弊，並記入檔案
define-bar_end = 暫停參加考試的最後一天

## 離開檔案的途徑

path-decision-annulled = 作弊的認定被撤銷
    .what = 當事人可以自收到處理決定起十五日內申請複核，也可以申請行政復議或向法院起訴。事實認定不清、證據不足、適用依據錯誤或違反處理程序的，複核機構應當撤銷或變更決定。檔案中的記錄隨之消失，是一種解讀。沒有寫明離開檔案的其他途徑。

## 程序

procedure-hearing = 暫停參加考試之前的聽證
    .what = 擬作出暫停參加考試的處理，考生要求聽證的，省級教育考試機構應當舉行聽證。
procedure-hearing-hold = 考生要求的，省級教育考試機構在決定之前舉行聽證

procedure-review = 複核
    .what = 受理申請的機構審查事實和所適用的規則。文本沒有說決定是否因此停止執行。
procedure-review-ask = 當事人自收到處理決定起十五日內申請，最後一天是休息日的，順延到下一個工作日
procedure-review-decide = 複核機構自受理起三十日內作出決定
procedure-review-reconsideration = 當事人在六十日內對處理決定申請行政復議，對複核結果申請的，自知道該結果起算
procedure-review-lawsuit = 當事人在六個月內對處理決定提起行政訴訟，對複核結果起訴的，自知道該結果起算

## 後果

effect-exam-bar = 不得參加這項考試，情節特別嚴重的，不得參加任何國家教育考試
effect-integrity-archive = 記入考生誠信檔案
effect-circulation = 檔案可以依申請查詢，並提供給學校和其他招生單位，它們可以參考

## 說明

note-no-term = 沒有期限：文本沒有規定多久之後記錄離開檔案，並禁止任何人非經法定程序刪除或變更它。不給出日期。
note-only-cheating-is-archived = 不該記入檔案：檔案記錄被認定作弊的人。在這個文本裡，違紀或擾亂秩序不是作弊。這樣的認定寫在檔案裡的，可以向教育考試機構指出。
note-scores = 除檔案之外：違紀取消該科成績，作弊和擾亂秩序取消本次考試全部成績；因作弊取得的證書和錄取資格無效。
note-bar-only-for-grave-cheating = 值得核對：暫停參加考試的依據是什麼。按《辦法》，教育考試機構只可以（不是必須）在下列情況下作出：組織作弊、傳出試題、使用設備接收信息、偽造證件或代考。《教育法》允許教育行政部門，對情節嚴重的任何作弊，責令停止參加相關考試一年至三年。
note-heard-before-the-decision = 值得核對：作出處理決定之前，應當告知理由和依據；對事實有異議的，應當聽取意見。
note-old-text-not-read = 未核實：處理決定在2012年修改以前。2004年的條文沒有讀到，所以不據以計算。
note-mistake-made-good = 值得知道：作出錯誤決定的機構，對給考生造成的損失應當予以補救；怎樣補救，沒有說明。
note-remedies-not-told = 值得核對：決定書是否寫明可以提出爭議、向誰提出、到什麼時候為止？沒有寫明的，期限從知道或者應當知道這些內容起才開始；最遲在知道決定本身後一年結束。對行政復議來說，這寫在2024年起施行的法律裡。

## 來源

source-exams-2012 = 《國家教育考試違規處理辦法》（教育部，2012年修正）
    .short = 2012年《辦法》
source-exams-2004 = 《國家教育考試違規處理辦法》（教育部，2004年）
    .short = 2004年《辦法》
source-civil-code = 《民法典》
source-education-law-2021 = 《教育法》（2021年修正）
    .short = 《教育法》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-litigation-interp-2018 = 最高人民法院關於適用《行政訴訟法》的解釋（2018年）
    .short = 2018年行政訴訟司法解釋
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
