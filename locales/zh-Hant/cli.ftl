# 命令列：命令、選項、選單，以及出了什麼問題。
# usage-…和failed-…說明發生了什麼；其.fix說明怎麼辦。

cli-about = 離開中國各種黑名單和信用記錄的每一條有據可查的途徑：離線、教學用、附說明。
cli-after-help = 不寫命令，就打開歡迎選單。delist從不使用網路。它供教學之用，不是法律意見。
cli-wizard = 逐步詢問一個假設的案例，並給出報告
cli-assess = 評估一個案例檔案，並列印報告
cli-explain = 顯示每個結果是怎樣得出來的，一直到條文
cli-what-if = 顯示如果案例的事實不同，結果會有什麼不同
cli-compare = 顯示兩個案例之間有什麼不同
cli-new = 列印一個附註解的空白案例檔案，供填寫
cli-rules = 閱讀和檢查規則
cli-rules-list = 列出有規則的名單類型
cli-rules-show = 顯示一個名單類型的規則
cli-rules-book = 把全部規則列印成書，逐條排列，附例案
cli-rules-check = 檢查隨程式提供的規則，或者某個資料夾中的規則
cli-rules-verify = 證明規則：在所有可能的案例中都成立的性質
cli-arg-verify-regime = 只看這一制度
cli-arg-mutants = 同時逐一改動每個法律用詞，看例案能否發現
cli-calendar = 計算中國大陸的工作日
cli-completions = 列印shell（例如bash）補全命令所需的內容
cli-man = 列印本程式或者一個命令的手冊頁
cli-session = 儲存的案例，一律加密
cli-session-list = 列出儲存了什麼
cli-session-show = 列印一個儲存的案例的報告
cli-session-save = 把一個案例檔案加密儲存
cli-session-resume = 繼續處理一個儲存的案例
cli-session-export = 列印一個儲存的案例的案例檔案（不加密），或者用-o寫入檔案
cli-session-rekey = 給一個儲存的案例換一個新密語
cli-session-delete = 刪除一個儲存的案例
cli-arg-case = 案例檔案（TOML或JSON）；-表示讀取標準輸入
cli-arg-session = 儲存的案例的名稱，或者名稱開頭的四位或更多位，或者其檔案的路徑
cli-arg-also-for = 把密語也封存給這個age公鑰（age1…）：此後持有對應私鑰的人都能打開它
cli-arg-other = 第二個案例檔案；兩者之一可以是-
cli-arg-set = 更改一個事實，例如A.performed=2026-12-01，或者一個讀法，例如A.readings.first-day=counted；「unknown」表示去掉它。可以寫多次；只有一條列入記錄時，可以省略「A.」
cli-arg-add = 增加一條這個名單類型的列入記錄，使用下一個空閒的標籤；--set可以提到它
cli-arg-drop = 去掉這條列入記錄
cli-arg-as-of = 不按檔案中的日期、而按這個日期查看案例；如果日期較早，就按當時的狀況查看
cli-arg-with-case = 把案例本身也放進報告，使得到報告的人可以重新製作它
cli-arg-history = 同時說明答案在哪些日期變化，為什麼；日期寫作FROM..TO，兩者都可以省略
cli-arg-regime = 名單類型，按「delist rules list」中的寫法
cli-arg-regimes = 詢問這個名單類型；可以寫多次
cli-arg-format = 列印方式：text、markdown或html供人閱讀，json供程式使用
cli-arg-format-ics = 列印方式：text、markdown或html供人閱讀，json供程式使用，ics供日曆使用（只有日期）
cli-arg-shell = shell：{ $known }
cli-arg-man = 命令，例如「assess」或「session save」；不寫則是整個程式
cli-arg-page = 列印方式：純文字、Markdown或HTML
cli-arg-output = 寫入這個檔案，而不是標準輸出；如果內容含有事實，而檔名以.age結尾，就先加密
cli-arg-lang = 使用這種語言
cli-arg-rules = 除內建規則外，還使用這個資料夾中的規則
cli-arg-path = 只看這條離開名單的途徑
cli-arg-check-dir = 要檢查的資料夾；不寫則檢查內建規則
cli-arg-date = 從哪一天開始計算，例如2026-09-30；這一天本身不計算在內
cli-arg-count = 多少個工作日，例如+3
cli-arg-yes = 不再詢問就刪除

menu-welcome = { $program }：離開中國各種黑名單和信用記錄的途徑。教學用，離線，不是法律意見。
menu-question = 想做什麼？（方向鍵移動，Enter選擇，Escape退出。）
menu-new = 查看一個新的假設案例
menu-open = 打開一個儲存的案例
menu-open-question = 哪一個儲存的案例？
menu-rules = 閱讀規則
menu-rules-question = 哪些規則？
menu-about = 關於本程式
menu-about-text = delist詢問一個虛構案例的事實，適用中國某一種黑名單或信用記錄有據可查的規則，並顯示離開它的每一條途徑：現在是否可用，什麼時候可用，由誰做什麼，寫在哪一條。它不需要網路；除非要求儲存，否則不儲存任何內容，而儲存時一律加密。絕不要輸入真實的人的姓名或號碼。
menu-quit = 退出

rules-version = { $version }的規則，以{ $day }的狀況為準
rules-line = { $id }：{ $title }
rules-governing = 適用於新的列入記錄：{ $texts }
rules-in-force = 有效：{ $texts }
rules-nothing-in-force = 沒有已知施行日期的文本在這一天適用於新的列入記錄。
rules-weakest-full-text = 已讀全文
rules-weakest-opening = 只讀了開頭
rules-weakest-reported = 從報導中得知
rules-weakest-interpretation = 一種解讀
rules-weakest-unverified = 未經核實
rules-counts = { $paths ->
   *[other] { $paths }條離開名單的途徑
 }；{ $cases ->
   *[other] { $cases }個例案
 }；依據最弱的途徑：{ $weakest }
rules-line-own = { $id }：{ $title }（不是隨本程式提供的）
rules-checked = { $packs ->
   *[other] 已檢查{ $packs }個規則包
 }和{ $cases ->
   *[other] { $cases }個例案
 }：全部可以讀取，都有文字，結果都與手工推算的相同。

new-heading = 空白案例：{ $regime }。知道的地方，替換"unknown"；不知道的地方，保留它。
new-date = 一個日期（"2024-11-22"）、一個月份（"2024-11"）或者一個年份（"2024"）。
new-event = 什麼時候發生的（"2024-11-22"、"2024-11"或"2024"），或者"not-yet"。
new-choice = 以下之一：
new-choices = 一個或幾個，例如["…", "…"]：
new-choices-or-none = 一個或幾個，例如["…", "…"]；如果都沒有，寫[]：
new-yes-no = "yes"或"no"。
new-number = 一個整數，不加引號。

usage-unknown-language = 沒有「{ $asked }」的文字。
    .fix = 可以使用：{ $known }。
usage-unknown-command = 沒有「{ $command }」這個命令。
    .fix = 見「delist --help」。
usage-unknown-regime = 沒有名為「{ $regime }」的規則。
    .fix = { $nearest ->
        [none] 現有：{ $known }。
       *[other] 是不是指「{ $nearest }」？現有：{ $known }。
    }
usage-unknown-path = 本案例中沒有名為「{ $path }」的離開名單的途徑。
    .fix = { $nearest ->
        [none] 現有：{ $known }。
       *[other] 是不是指「{ $nearest }」？現有：{ $known }。
    }
usage-nothing-changed = 沒有寫明有什麼不同。
    .fix = 請寫明，例如：delist what-if case.toml --set A.performed=2026-12-01（或者--add REGIME，或者--drop LISTING）。「delist new」加上名單類型的名稱會列出它的事實。
usage-unknown-listing = 本案例沒有列入記錄「{ $label }」。
    .fix = { $nearest ->
        [none] 現有：{ $known }。
       *[other] 是不是指「{ $nearest }」？現有：{ $known }。
    }
usage-too-many-listings = 加上這裡增加的列入記錄，本案例超過了{ $limit }條，這是可以一起計算的上限。
    .fix = 少加一些，或者去掉一些。
usage-one-input = 兩個案例中只能有一個來自標準輸入。
    .fix = 請把其中一個寫入檔案。
usage-path-in-json = JSON結果總是包含每一條離開名單的途徑，所以--path不能與--format json一起使用。
    .fix = 去掉--path，在「paths」下按id尋找該途徑。
usage-not-a-day = 「{ $written }」不是{ $first-year }年至{ $last-year }年之間的日期。
    .fix = 日期寫作2026-11-22，月和日總是各寫兩位數字。
usage-not-a-range = 「{ $written }」不是一段日期。
    .fix = 寫作--history 2024-01-01..2026-12-31，兩個日期都可以省略。案例檔案要寫在--history之前。
usage-backward-range = 這段日期的結束日{ $to }早於開始日{ $from }。
    .fix = 請先寫較早的日期。
usage-range-too-long = 從{ $from }到{ $to }太長。本案例的列入記錄：{ $listings }條；這種情況下可以查看的年數：{ $most }。
    .fix = 請選擇相隔較近的日期，或者減少列入記錄。
usage-not-a-count = 「{ $written }」不是工作日的天數。
    .fix = 寫+1至+2000，例如：delist calendar 2026-09-30 +3
usage-unreadable = 無法讀取{ $path }：{ $detail }。
    .fix = 請檢查名稱，並確認它是不超過2 MiB的一般檔案。沒有寫入任何內容。
usage-not-text = { $path }不是純文字：第{ $line }行有別的位元組。
    .fix = 請把它儲存為UTF-8的純文字。
usage-no-terminal = 這個命令要提問，需要終端機，而這裡沒有終端機。
    .fix = 請打開終端機視窗，在那裡啟動；用--plain逐行回答；或者用「delist assess」加案例檔案。
usage-secret-key = 這是一個私鑰。它不應該出現在這裡，而且看得到這行命令的人現在都有了它。
    .fix = 請用age-keygen產生新的金鑰，只給出以age1開頭的公鑰。
usage-unknown-key = --also-for給出的不是本程式可以使用的公鑰。
    .fix = 公鑰是由age-keygen產生、以age1開頭的一行；不支援其他演算法的金鑰（age1pq…、外掛程式、ssh）。
usage-small-terminal = 這個視窗太矮，無法顯示選單。
    .fix = 至少要三行高；十行以上比較舒服。
usage-no-packs = 那個資料夾中沒有規則。
    .fix = 規則資料夾中，每個名單類型有一個資料夾，其中有pack.toml。
usage-broken-texts = { $regime }的文字寫得不正確：{ $detail }。
    .fix = 數字是其.ftl檔案中的行號。

output-in-the-clear = 已寫入{ $path }，沒有加密：得到這個檔案的人都能讀它。檔名以「.age」結尾，就會加密。
output-sealed = 已加密寫入{ $path }。另一個程式的命令「age -d」可以用密語打開它。

failed-output = 無法寫入{ $path }：{ $detail }。
    .fix = 沒有留下只寫了一半的內容。請檢查資料夾和剩餘空間，或者選擇別的位置。
failed-input = 無法使用{ $path }。{ $detail }
    .fix = 請檢查檔案。
failed-no-home = 本系統沒有說明資料存放在哪裡，所以無法儲存任何內容。
    .fix = 請把變數HOME設為家目錄。
failed-session-busy = 另一個視窗正在寫入儲存的案例，一直沒有完成。
    .fix = 請稍等，或者關閉另一個視窗，然後再試。沒有改變任何內容。
failed-session-none = 沒有儲存的案例叫這個名稱：{ $detail }。
    .fix = 「delist session list」列出儲存了什麼。
failed-session-not-an-id = 這不是儲存的案例的名稱：{ $detail }。
    .fix = 名稱由數字和字母a至f組成；寫四位就夠。「delist session list」會列出它們。
failed-session-several = 有幾個儲存的案例都以此開頭：{ $detail }。
    .fix = 請多輸入幾位名稱。
failed-session-refused = 這個檔案不像是本程式寫出的儲存的案例，所以沒有打開：{ $detail }。
    .fix = 沒有改變任何內容。如果它是複製或同步來的，請重新取得原件。
failed-session-too-long = 要儲存的案例太大：{ $detail }。
    .fix = 沒有改變任何內容。
failed-session-io = 無法讀取或寫入儲存的案例：{ $detail }。
    .fix = 此前儲存的內容仍然在。請檢查資料夾和剩餘空間。
failed-session-passphrase = 密語不對，或者檔案的開頭已損壞。沒有改變任何內容。
    .fix = 請再試。大小寫、空格和輸入法都有影響。
failed-session-damaged = 密語正確，但檔案已損壞：{ $detail }。
    .fix = 沒有改變任何內容。如果有檔案的副本，請用它替換。
failed-session-newer = 這個儲存的案例是由較新版本的程式寫入的：{ $detail }。
    .fix = 請用那個版本打開。它沒有被改變。
failed-session-memory = 可用記憶體不足，無法加密：{ $detail }。
    .fix = 請關閉其他程式再試。沒有改變任何內容。
failed-session-seal = 無法加密這個案例：{ $detail }。
    .fix = 沒有寫入任何內容。
