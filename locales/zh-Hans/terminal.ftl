# 对话关于它自身所说的话：翻页、按键和结束。以“--”开头的只占一行。

cli-arg-plain = 在对话中逐行书写，用数字作答，不画菜单：适合屏幕阅读器、管道和简单的终端
cli-arg-idle-minutes = 多少分钟无人操作，就结束对话（不写则为10），或者“never”

terminal-more = -- 空格键或Enter：下一页；b：上一页；q：略去其余 --
terminal-end = -- 文字到此结束。Enter：继续；b：上一页 --
terminal-in-pieces = （共{ $count }个选项，不能同时显示：用左右方向键翻页。）
terminal-no-text = 其中有一个符号，既不是文字，也不是数字或标点。请重新输入。
terminal-too-long = 这里最多可以输入{ $most }个字符。请少输入一些。
terminal-number = 请输入1至{ $most }之间的数字，或者输入0返回：
terminal-number-wrong = 需要0至{ $most }之间的数字。
terminal-plain-how = 只问还能改变答案的问题。回答“不知道”总是可以的。（输入选项的数字，然后按Enter；输入?可以看解释，0表示返回。）
terminal-plain-menu = 想做什么？（输入选项的数字，然后按Enter；0表示退出。）
terminal-over = 可以读取的输入行已经用完，提问也就此结束。未保存的内容已经丢失。
terminal-words-stay = 这个窗口显示的内容会留在它的内存中，下面这些词也一样。写好之后，请关闭窗口。
terminal-usage-idle = “{ $written }”不是分钟数。
    .fix = 请写0.01至1440之间的数，例如--idle-minutes 10，或者--idle-minutes never。
terminal-idle = 这里很久无人操作，所以对话已经结束，屏幕已经清除（时间由--idle-minutes设定）。
terminal-idle-saved = 回答留在保存的案例中，是加密的。
terminal-idle-unsaved = 没有保存过任何内容，所以没有留下任何回答。
terminal-idle-lost = 最后一次保存没有成功：上一次成功保存之后的回答没有留下。
