# 「delist privacy」：承諾什麼，不承諾什麼，以及剛才在這台機器上檢查到什麼。
# 應當能放進一個畫面：四十行，每行八十列。

cli-privacy = 顯示承諾什麼，以及剛才在這台機器上檢查到什麼
cli-arg-privacy-format = 列印方式：text供人閱讀，json供程式使用
menu-privacy = 輸入的內容會怎樣處理？

privacy-panic = delist因自身的錯誤而停止。這則訊息不含任何輸入過的內容。此前儲存的內容沒有被觸動。請報告出錯位置：

privacy-title = delist承諾什麼，以及剛才在這台機器上發現了什麼
privacy-see = 查看：{ $how }

privacy-promised = 承諾
privacy-promise-nothing-leaves = 輸入的內容不會離開這台機器：delist中沒有網路程式碼。
privacy-promise-see-nothing-leaves = { $system ->
    [linux] nm -D $(which delist) | grep -w socket 什麼也找不到
   *[other] 斷開這台機器的網路，一切照常運作
 }
privacy-promise-sealed = 沒有要求就不寫入任何內容。儲存的案例一律加密；自行寫出的報告或案例檔案（在這裡或用-o寫出），只有選擇加密或檔名以.age結尾時才加密。
privacy-promise-see-sealed = { $system ->
    [windows] 對儲存的案例執行Get-Content -TotalCount 1，顯示「age-encryption.org/v1」
   *[other] 對儲存的案例執行head -c 21，顯示「age-encryption.org/v1」
 }
privacy-promise-against = 這應當能防範：接著使用這個帳戶的人、在關機狀態下拿走機器的人，以及用來造成損害的檔案。

privacy-not-promised = 不承諾
privacy-not-running = 防範在使用期間控制這台機器或記錄按鍵的人。
privacy-not-forced = 掩蓋有內容被儲存、什麼時候儲存、大致多少；或者在被迫交出密語時提供幫助。
privacy-not-deleted = 已刪除的內容從磁碟和備份中消失；它在那裡仍然是加密的。
privacy-not-history = 使shell忘記--set之後的內容；嚮導不留下歷史記錄。

privacy-checked = 剛才的檢查

privacy-calls-full = 網路、其他程式：已由核心關閉（seccomp：完全）。{ privacy-tried }
privacy-calls-partial = 網路、其他程式：只對delist的一部分關閉（seccomp：部分）。{ privacy-tried }
privacy-calls-none = 網路、其他程式：系統沒有關閉（seccomp：無）。{ $system ->
    [linux] 核心沒有接受禁止呼叫的清單。
   *[other] 這只能在Linux上做到。
 }這項承諾依靠程式碼本身，其中沒有網路功能。{ privacy-tried }
privacy-tried = { $untried ->
    [0] 試了{ $all }種方法（其中7種是各類socket）：{ $refused }種被拒絕，{ $possible }種可行。
   *[other] 沒有試任何方法。
 }
privacy-see-calls = { $system ->
    [linux] strace -e trace=%network delist privacy 會顯示這些嘗試被拒絕
   *[other] 斷開這台機器的網路，一切照常運作
 }
privacy-files-full = 檔案：只開放命令所需要的（landlock：完全）。{ privacy-tried-files }
privacy-files-partial = 檔案：命令不需要的，只關閉了一部分（landlock：部分）。{ privacy-tried-files }
privacy-files-none = 檔案：系統沒有關閉（landlock：無）。{ $system ->
    [linux] 這個核心沒有landlock，或者它被關掉了。
   *[other] 這只能在Linux上做到。
 }使用者能打開的，delist也能打開。
privacy-tried-files = 試了{ $all }種通往其他檔案的方法：{ $refused }種被拒絕，{ $possible }種可行。
privacy-see-files = { $system ->
    [linux] strace -e trace=openat,landlock_restrict_self delist privacy
   *[other] 檔案監視工具，如果系統有的話
 }
privacy-memory-full = 記憶體：崩潰不留下副本，使用者的其他程式也不能查看。
privacy-memory-partial = 記憶體：崩潰不留下副本，但使用者的其他程式可能可以查看。
privacy-memory-none = 記憶體：崩潰可能在磁碟上留下副本，使用者的其他程式可能可以查看。
privacy-see-memory = { $system ->
    [linux] 執行期間，cat /proc/$(pidof delist)/environ 會被拒絕
   *[other] 在這個系統上沒有簡單的辦法
 }
privacy-swap-full = 交換空間：{ $where ->
    [nowhere] 沒有，所以記憶體內容不會移到磁碟。
    [memory] 記憶體內容會被壓縮，不會移到磁碟。
   *[other] 記憶體內容可能移到磁碟，而磁碟是加密的。
 }
privacy-swap-none = 交換空間：記憶體內容可能移到{ $where }，而看不出它是加密的。請加密整個磁碟，或者關閉交換空間。
privacy-swap-unknown = 交換空間：看不出記憶體內容是否會移到磁碟。請加密整個磁碟。
privacy-see-swap = { $system ->
    [linux] cat /proc/swaps
    [macos] sysctl vm.swapusage 顯示「(encrypted)」，或者沒有
    [windows] Get-CimInstance Win32_PageFileUsage 說明移到哪裡
   *[other] 在這個系統上沒有簡單的辦法
 }
privacy-hibernation-full = 休眠：這台機器不會把記憶體寫入磁碟。
privacy-hibernation-none = 休眠：這台機器可以把全部記憶體寫入磁碟（休眠）。請在此之前關閉delist，或者加密整個磁碟。
privacy-hibernation-unknown = 休眠：看不出記憶體是否會寫入磁碟。請在此之前關閉delist。
privacy-see-hibernation = { $system ->
    [linux] cat /sys/power/state 寫有「disk」，或者沒有
    [macos] pmset -g 顯示「hibernatemode 0」，或者沒有
    [windows] powercfg /a 列出可用的睡眠方式
   *[other] 在這個系統上沒有簡單的辦法
 }
privacy-disk-full = 磁碟：資料目錄所在的磁碟由系統加密。
privacy-disk-none = 磁碟：資料目錄所在的磁碟沒有由系統加密。儲存的案例是加密的。
privacy-disk-unknown = 磁碟：看不出是否加密。儲存的案例總是加密的。
privacy-see-disk = { $system ->
    [linux] lsblk 在該目錄之上顯示「crypt」，或者沒有
    [macos] fdesetup status
    [windows] manage-bde -status（以系統管理員身分）
   *[other] 在這個系統上沒有簡單的辦法
 }
privacy-folder-full = 資料目錄：{ $there ->
    [yes] { $path }。只有使用者自己可以打開。{ privacy-inside }
   *[other] { $path }。它不存在：沒有儲存過任何內容。
 }
privacy-folder-none = 資料目錄：{ $path }。在這裡有帳戶的其他人可能可以打開；chmod 700可以關閉它。{ privacy-inside }
privacy-folder-unknown = 資料目錄：{ $path }。看不出誰可以打開它。{ privacy-inside }
privacy-inside = 儲存的案例：{ $cases }個；檔案：{ $files }個，共{ $kilobytes } KiB。
privacy-see-folder = { $system ->
    [linux] ls -laR { $path }
    [windows] icacls '{ $path }' 列出誰可以打開它
   *[other] ls -laR '{ $path }'
 }
