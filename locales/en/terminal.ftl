# What a dialogue says of itself: pages, keys, and its end. Those that begin with “--” have one row.

cli-arg-plain = In a dialogue, write line by line and take numbers instead of drawing menus: for screen readers, pipes and simple terminals
cli-arg-idle-minutes = End a dialogue in which nobody did anything for so many minutes (10 if nothing is said), or “never”

terminal-more = -- Space or Enter: next page; b: back; q: leave out the rest --
terminal-end = -- End of the text. Enter: go on; b: back --
terminal-in-pieces = ({ $count } answers, not all in sight: the keys Left and Right turn the page.)
terminal-no-text = That holds a sign that is no letter, digit or mark. Please type it again.
terminal-too-long = At most { $most } characters can be typed here. Please type less.
terminal-number = Type a number from 1 to { $most }, or 0 to go back:
terminal-number-wrong = A number from 0 to { $most } is needed.
terminal-plain-how = Only what can still change the answer is asked. “I don't know” is always a good answer. (Type the number of your answer and press Enter; ? explains a question, 0 goes back.)
terminal-plain-menu = What would you like to do? (Type the number of your answer and press Enter; 0 leaves.)
terminal-over = The lines to be read have come to their end, and so have the questions. What was not saved is gone.
terminal-words-stay = What this window shows stays in its memory, also the words below. Close the window when you have written them down.
terminal-usage-idle = “{ $written }” is not a number of minutes.
    .fix = Write a number from 0.01 to 1440, such as --idle-minutes 10, or --idle-minutes never.
terminal-idle = Nobody has done anything here for a long time, so the dialogue was ended and its screen cleared (--idle-minutes sets how long).
terminal-idle-saved = Your answers are kept in the saved case, encrypted.
terminal-idle-unsaved = Nothing had been saved, so no answers are kept.
terminal-idle-lost = The last save did not succeed: answers since the save before it are not kept.
