# 命令行本身：它的语言，帮助上方写什么，以及写错时怎么说。
# 使用者键入的内容在每种语言中都保持原样，大写的名称（CASE、FILE、OPTIONS）也一样。

## 语言

# 这种语言自己的名称。
language-name = 简体中文
# 在每种语言中都相同：看不懂菜单的人也要找得到它。
menu-language = Language / Langue / 语言 / 語言
menu-language-question = 使用哪种语言？

## 帮助

help-usage = 用法：{ $usage }
help-heading = { $heading }：
help-commands = 命令
help-arguments = 参数
help-options = 选项
help-help = 打印这份帮助
help-version = 打印版本
help-values = { $help }（可以是：{ $values }；不写则为：{ $default }）

## 写错的命令行。wrong-…说明错在哪里，其.fix说明怎么办。

wrong-argument = “{ $argument }”在这里没有意义。
    .fix = { $nearest ->
        [none] 请去掉它，或者见“{ $help }”。
       *[other] 是不是指“{ $nearest }”？
    }
wrong-command = 没有“{ $argument }”这个命令。
    .fix = { $nearest ->
        [none] 见“{ $help }”。
       *[other] 是不是指“{ $nearest }”？
    }
wrong-value = “{ $value }”不是{ $argument }可以用的值。
    .fix = { $nearest ->
        [none] 请使用以下之一：{ $known }。
       *[other] 是不是指“{ $nearest }”？现有：{ $known }。
    }
wrong-no-value = { $argument }需要一个值。
    .fix = { $known ->
        [none] 请把值写在它后面，或者见“{ $help }”。
       *[other] 请使用以下之一：{ $known }。
    }
wrong-missing = 缺少：{ $missing }。
    .fix = 请补上，或者见“{ $help }”。
wrong-no-command = “{ $command }”后面还需要一个词，说明要做什么。
    .fix = 请使用以下之一：{ $known }。
wrong-conflict = { $argument }不能与{ $other }一起使用。
    .fix = 请去掉两者之一。
wrong-twice = { $argument }只能写一次。
    .fix = 请只保留一个。
wrong-not-text = 这行命令中有的内容不是文本。
    .fix = 请用UTF-8书写。
wrong-anything = 无法理解这行命令。
    .fix = 见“{ $help }”。

## 细节：说明什么没有做成的那句话的结尾。

detail-at = { $at }：{ $why }
detail-not-found = 没有这个名称的文件或文件夹
detail-not-allowed = 系统不允许
detail-exists = 已经有同名的文件或文件夹
detail-full = 没有剩余空间
detail-read-only = 它所在的位置不能写入
detail-folder = 它是一个文件夹
detail-not-a-folder = 路径中有一部分不是文件夹
detail-not-a-file = 它不是普通文件
detail-too-large = 它太大
detail-cut = 它被截断，或者被改动过
detail-empty = 其中没有任何内容
detail-not-text = 这不是UTF-8文本
detail-bytes = 有{ $bytes }字节，而上限是{ $most }字节
detail-memory = 需要{ $bytes }字节
detail-random = 系统没有给出随机数
detail-encryption = 加密没有成功
detail-newer = 它的格式是{ $found }，而本程序认识的是{ $known }
detail-stored-form = 它的格式在第{ $line }行第{ $column }列有误
detail-field = 字段{ $field }
detail-refused-empty = 其中没有任何内容
detail-refused-not-age = 它不是age文件
detail-refused-armored = 它是文本形式的age文件
detail-refused-other-version = 它是另一个版本的age文件
detail-refused-not-passphrase = 它是没有口令的age文件
detail-refused-several-recipients = 它是给几个接收者的age文件
detail-refused-too-much-work = 它要求的计算量超出合理范围
detail-refused-truncated = 它结束得太早
detail-refused-malformed = 它的开头格式有误
help-example = 例如：{ $command }
