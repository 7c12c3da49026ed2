# 對話關於它自身所說的話：翻頁、按鍵和結束。以「--」開頭的只佔一行。

cli-arg-plain = 在對話中逐行書寫，用數字作答，不畫選單：適合螢幕閱讀器、管線和簡單的終端機
cli-arg-idle-minutes = 多少分鐘無人操作，就結束對話（不寫則為10），或者「never」

terminal-more = -- 空格鍵或Enter：下一頁；b：上一頁；q：略去其餘 --
terminal-end = -- 文字到此結束。Enter：繼續；b：上一頁 --
terminal-in-pieces = （共{ $count }個選項，不能同時顯示：用左右方向鍵翻頁。）
terminal-no-text = 其中有一個符號，既不是文字，也不是數字或標點。請重新輸入。
terminal-too-long = 這裡最多可以輸入{ $most }個字元。請少輸入一些。
terminal-number = 請輸入1至{ $most }之間的數字，或者輸入0返回：
terminal-number-wrong = 需要0至{ $most }之間的數字。
terminal-plain-how = 只問還能改變答案的問題。回答「不知道」總是可以的。（輸入選項的數字，然後按Enter；輸入?可以看解釋，0表示返回。）
terminal-plain-menu = 想做什麼？（輸入選項的數字，然後按Enter；0表示退出。）
terminal-over = 可以讀取的輸入行已經用完，提問也就此結束。未儲存的內容已經遺失。
terminal-words-stay = 這個視窗顯示的內容會留在它的記憶體中，下面這些詞也一樣。寫好之後，請關閉視窗。
terminal-usage-idle = 「{ $written }」不是分鐘數。
    .fix = 請寫0.01至1440之間的數，例如--idle-minutes 10，或者--idle-minutes never。
terminal-idle = 這裡很久無人操作，所以對話已經結束，螢幕已經清除（時間由--idle-minutes設定）。
terminal-idle-saved = 回答留在儲存的案例中，是加密的。
terminal-idle-unsaved = 沒有儲存過任何內容，所以沒有留下任何回答。
terminal-idle-lost = 最後一次儲存沒有成功：上一次成功儲存之後的回答沒有留下。
