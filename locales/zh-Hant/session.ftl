# 儲存和打開，一律加密。

session-none = 沒有儲存任何內容。
session-line = { $id }，最後寫入於{ $when }
session-line-previous = { $id }，最後寫入於{ $when }（最新版本已損壞；前一版本還在）
session-line-damaged = { $id }，最後寫入於{ $when }（已損壞：不能打開，只能刪除）
session-strays = { $folder }中的以下檔案也是儲存的案例，但用了別的名稱；可能是同步資料夾給的名稱。要打開其中之一，請寫出它的路徑。
session-stray = - { $name }
session-list-hint = 裡面是什麼，只有憑密語才能看到：「delist session show」加名稱的開頭幾位。
session-ask-passphrase = 密語（輸入時不顯示）：
session-ask-new = 新密語。只按Enter，程式就產生一個六詞密語；這樣最安全。也可以自己輸入，至少14個字元（輸入時不顯示）：
session-made = 密語是：
session-made-keep = 請寫在紙上，並與這台機器分開存放。它只在現在顯示。寫好之後按Enter；隨後它會從螢幕上清除。
session-type-back = 現在請照紙上輸入這六個詞，中間用空格隔開（輸入時不顯示）：
session-not-it = 輸入的不對。再顯示一次。
session-guessable = 這太容易猜到：是常見的密語、姓名、日期或鍵盤上的規律，雖長而不強。只按Enter，程式就產生六個詞。
session-ask-again = 請再輸入一次同樣的密語：
session-differ = 兩次輸入不同。請重新開始。
session-too-short = 太短：至少14個字元。只按Enter，程式就產生六個詞。
session-too-long = 太長。
session-control = 其中有一個不是字元的按鍵。請重新開始。
session-doubt-space = 注意：它的開頭或結尾有空格。以後每次都要輸入這個空格。
session-doubt-full-width = 注意：其中有輸入法產生的全形字母。以後每次都需要同樣的輸入法。
session-doubt-invisible = 注意：其中有不可見的字元。
session-doubt-digits = 注意：只有數字的密語容易猜到。
session-doubt-repetitive = 注意：重複這麼多的密語容易猜到。
session-no-recovery = 忘記的密語沒有任何辦法恢復：沒有它，誰也打不開檔案。請寫下來，並與這台機器分開存放。
session-no-recovery-but = 除那個金鑰之外，忘記的密語沒有任何辦法恢復。請寫下來，並與這台機器分開存放。
session-opening = 正在打開；需要一點時間，這是有意如此……
session-sealing = 正在加密；需要一點時間，這是有意如此……
session-saved = 已加密儲存為{ $folder }中的{ $id }
session-saved-again = 已再次加密儲存為{ $folder }中的{ $id }
session-saved-beside = 這個案例在這裡打開期間，在別處被更改了：在另一個視窗中，或者被同步資料夾更改。沒有覆蓋任何內容。這裡的內容已加密儲存在旁邊，即{ $folder }中的{ $id }
session-newest-damaged = 這個儲存的案例的最新版本已損壞或者缺失。前一版本還在。
session-previous-question = 這個儲存的案例的最新版本已損壞，或者是用另一個密語儲存的。要打開最後寫入於{ $when }的前一版本嗎？在儲存之前，這不會改變任何內容。
session-previous-yes = 是，打開它
session-previous-no = 否，一切保持原樣
session-previous = 這個儲存的案例的最新版本已損壞，或者是用另一個密語儲存的。這是最後寫入於{ $when }的前一版本。
session-also-for = 除使用者之外，持有{ $key }對應私鑰的人也將能打開這個儲存的案例，以及它以後的每個版本。這不能收回，換新密語也不行：對方手裡的副本仍然可以打開。只有知道這是誰的金鑰，才應當繼續。密語由程式產生，因為那個人將能讀到它。
session-also-opens = 除使用者之外，持有{ $key }對應私鑰的人也能打開這個儲存的案例。

# 新密語。

session-rekeyed = 以{ $id }儲存的內容已經刪除，連同它的前一版本：舊密語在這裡再也打不開任何內容。備份中、同步資料夾中或者磁碟自身留下的副本保持原樣，舊密語仍然可以打開它們。
session-rekeyed-beside = 舊的儲存的案例保持原樣，因為它存放在別處，或者在此期間被更改過；舊密語仍然可以打開它。不再需要時，請自行刪除。

# 儲存失敗，而使用者繼續進行。

keeping-question = 回答仍在這裡，但沒有儲存。現在怎麼辦？
keeping-again = 再試一次
keeping-elsewhere = 儲存到另一個資料夾
keeping-go-on = 暫時不儲存，繼續
keeping-folder = 儲存到哪個資料夾？以下是本程式可以寫入的資料夾：
keeping-nowhere = 沒有別的資料夾可供本程式寫入。請插入可移除的儲存裝置，或者不儲存而繼續；下次請在有空間的資料夾中啟動程式。
keeping-goes-on = 只要本程式在執行，就不會遺失任何內容。每次回答之後它都會再試，結束之前還會再問一次。

# 刪除。

session-delete-question = 永久刪除儲存的案例{ $id }嗎？
session-delete-no = 否，保留
session-delete-yes = 是，刪除
session-kept = 沒有刪除任何內容。
session-deleted = { $id }和它的前一版本已刪除。備份中、同步資料夾中或者磁碟自身留下的副本，本程式無法觸及；它們仍然是加密的。
