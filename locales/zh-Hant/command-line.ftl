# 命令列本身：它的語言，幫助上方寫什麼，以及寫錯時怎麼說。
# 使用者鍵入的內容在每種語言中都保持原樣，大寫的名稱（CASE、FILE、OPTIONS）也一樣。

## 語言

# 這種語言自己的名稱。
language-name = 繁體中文
# 在每種語言中都相同：看不懂選單的人也要找得到它。
menu-language = Language / Langue / 语言 / 語言
menu-language-question = 使用哪種語言？

## 幫助

help-usage = 用法：{ $usage }
help-heading = { $heading }：
help-commands = 命令
help-arguments = 參數
help-options = 選項
help-help = 列印這份說明
help-version = 列印版本
help-values = { $help }（可以是：{ $values }；不寫則為：{ $default }）

## 寫錯的命令列。wrong-…說明錯在哪裡，其.fix說明怎麼辦。

wrong-argument = 「{ $argument }」在這裡沒有意義。
    .fix = { $nearest ->
        [none] 請去掉它，或者見「{ $help }」。
       *[other] 是不是指「{ $nearest }」？
    }
wrong-command = 沒有「{ $argument }」這個命令。
    .fix = { $nearest ->
        [none] 見「{ $help }」。
       *[other] 是不是指「{ $nearest }」？
    }
wrong-value = 「{ $value }」不是{ $argument }可以用的值。
    .fix = { $nearest ->
        [none] 請使用以下之一：{ $known }。
       *[other] 是不是指「{ $nearest }」？現有：{ $known }。
    }
wrong-no-value = { $argument }需要一個值。
    .fix = { $known ->
        [none] 請把值寫在它後面，或者見「{ $help }」。
       *[other] 請使用以下之一：{ $known }。
    }
wrong-missing = 缺少：{ $missing }。
    .fix = 請補上，或者見「{ $help }」。
wrong-no-command = 「{ $command }」後面還需要一個詞，說明要做什麼。
    .fix = 請使用以下之一：{ $known }。
wrong-conflict = { $argument }不能與{ $other }一起使用。
    .fix = 請去掉兩者之一。
wrong-twice = { $argument }只能寫一次。
    .fix = 請只保留一個。
wrong-not-text = 這行命令中有的內容不是純文字。
    .fix = 請用UTF-8書寫。
wrong-anything = 無法理解這行命令。
    .fix = 見「{ $help }」。

## 細節：說明什麼沒有做成的那句話的結尾。

detail-at = { $at }：{ $why }
detail-not-found = 沒有這個名稱的檔案或資料夾
detail-not-allowed = 系統不允許
detail-exists = 已經有同名的檔案或資料夾
detail-full = 沒有剩餘空間
detail-read-only = 它所在的位置不能寫入
detail-folder = 它是一個資料夾
detail-not-a-folder = 路徑中有一部分不是資料夾
detail-not-a-file = 它不是一般檔案
detail-too-large = 它太大
detail-cut = 它被截斷，或者被改動過
detail-empty = 其中沒有任何內容
detail-not-text = 這不是UTF-8文字
detail-bytes = 有{ $bytes }位元組，而上限是{ $most }位元組
detail-memory = 需要{ $bytes }位元組
detail-random = 系統沒有給出亂數
detail-encryption = 加密沒有成功
detail-newer = 它的格式是{ $found }，而本程式認識的是{ $known }
detail-stored-form = 它的格式在第{ $line }行第{ $column }欄有誤
detail-field = 欄位{ $field }
detail-refused-empty = 其中沒有任何內容
detail-refused-not-age = 它不是age檔案
detail-refused-armored = 它是純文字形式的age檔案
detail-refused-other-version = 它是另一個版本的age檔案
detail-refused-not-passphrase = 它是沒有密語的age檔案
detail-refused-several-recipients = 它是給幾個接收者的age檔案
detail-refused-too-much-work = 它要求的計算量超出合理範圍
detail-refused-truncated = 它結束得太早
detail-refused-malformed = 它的開頭格式有誤
help-example = 例如：{ $command }
