# The wizard: everything it says besides the questions of the packs.

wizard-before = Before you begin: this is a tool to learn with. Use it for made-up cases only. Never type the name, the number or the address of a real person; a month or a year is precise enough for any date. Names cannot be recognised by the program: leaving them out is up to you.
wizard-understood-question = Have you read this?
wizard-understood = Yes, I understand
wizard-leave = Leave
wizard-stay = Stay
wizard-leave-question = Leave the questions? The answers given just now will not be kept.
wizard-as-of-question = On which day shall the case be looked at?
wizard-as-of-today = Today, { $day }
wizard-as-of-other = Another day
wizard-as-of-needs-a-day = A whole day is needed here, such as 2026-11-22.
wizard-regime-question = Which list or record is it?
wizard-how = Only what can still change the answer is asked. “I don't know” is always a good answer. (Arrow keys move, Enter chooses, Escape goes back.)
wizard-choose = Please choose.
wizard-unknown = I don't know
wizard-help = Explain this question
wizard-back = Go back
wizard-date-known = I know the day, the month or the year
wizard-date-type = Type a day (2024-11-22), a month (2024-11) or a year (2024). An empty line goes back.
wizard-date-wrong = “{ $written }” is not a date of the calendar between 1900 and 2200. Write numbers only, with two digits for month and day, such as 2024-11-02, 2024-11 or 2024.
wizard-event-happened = It has happened
wizard-event-not-yet = Not yet
wizard-events-none = None of these has happened yet
wizard-events-some = Something has, or may have: ask me one by one
wizard-ticked = [x] { $value }
wizard-not-ticked = [ ] { $value }
wizard-done = That is all
wizard-none-of-these = None of these
wizard-at-least-one = Choose at least one, or “I don't know”.
wizard-number-known = I know the number
wizard-number-type = Type a whole number from { $least } to { $most }. An empty line goes back.
wizard-number-wrong = A whole number from { $least } to { $most } is needed.
wizard-answer-unknown = not known
wizard-after-as-of = That cannot be: this date cannot lie after the day the case is looked at ({ $as_of }).
wizard-out-of-order = That cannot be: “{ $fact }” cannot come before “{ $before }”.
wizard-before-regime = That cannot be: this list exists only since { $first }.
wizard-enough = There are no more questions. What you don't know stays open; the report says where it matters.
wizard-beside = No further answer can move the day on which the entry has to come off, or make it clearer. { $count ->
        [one] One more question is about other ways, limits and deadlines.
       *[other] At most { $count } more questions are about other ways, limits and deadlines.
    }
wizard-review-question = Look over your answers. Choose one to change it.
wizard-review-line = { $fact }: { $answer }
wizard-next-list = Go on to the next list
wizard-show-result = Show the result

after-question = What next?
after-explain = Explain one of the ways, down to the articles
after-explain-question = Which way?
after-change = Change an answer
after-what-if = What if … an answer were another?
after-save = Save this case, encrypted
after-again = Show the report again
after-add = Add another list or record to this case
after-done = Finish
after-let-go-question = This case is not saved. Finish without saving it?
after-stay = No, go back
after-let-go = Yes, finish without saving
after-not-saved = Nothing was saved. The case is still here.

what-if-listing-question = Which listing shall be looked at otherwise?
what-if-fact-question = Which answer shall be another? Facts come first, then open questions of law. The case itself stays as it is.
what-if-reading = { $question } Used: { $answer }
what-if-same = That is the answer already; nothing was changed.
what-if-question = What next with the changed case?
what-if-another = Change another answer as well
what-if-undo = Undo the last change
what-if-keep = Keep the changed case and show its whole report
what-if-leave = Leave the case as it was
what-if-undone = The last change is undone.
what-if-left = The case is as it was.

# How far the questions have come, and what the answer is so far.

wizard-number-left = { $left ->
    [0] Question { $number }, the last one as things stand
    [one] Question { $number }, at most one more
   *[other] Question { $number }, at most { $left } more
}
wizard-so-far = So far: { $answer }
wizard-so-far-depends = { $count ->
    [one] it depends on one fact not yet known.
   *[other] it depends on { $count } facts not yet known.
}
wizard-no-longer = With this answer these no longer matter, and were taken out: { $facts }.

# Long lists, and words.

wizard-search = Search: type a part of the name
wizard-search-question = Which words are you looking for? An empty line goes back.
wizard-search-none = Nothing has “{ $words }” in its name.
wizard-search-found = { $count ->
    [one] One has “{ $words }” in its name:
   *[other] { $count } have “{ $words }” in their names:
}
wizard-word = { $word }: { $means }
menu-words = Words used here

# Ctrl-C in the middle of a case.

wizard-interrupted = You pressed Ctrl-C. What was answered is not kept yet. What now?
wizard-interrupted-kept = You pressed Ctrl-C. What was answered is kept, encrypted. What now?
wizard-interrupted-on = Go on
wizard-interrupted-keep = Keep an encrypted draft, and leave
wizard-interrupted-leave = Leave

# The report as a file.

after-write = Write the report into a file
after-write-what = As what?
after-write-html = A page for a browser or a printer, with a picture of time (.html)
after-write-text = Plain text (.txt)
after-write-markdown = Markdown, for a word processor (.md)
after-write-ics = The last days alone, for a calendar (.ics)
after-write-how = Shall the file be encrypted?
after-write-sealed = Yes, under a passphrase; the program “age” opens it
after-write-clear = No: whoever gets the file can read it
after-not-written = No file was written.
after-write-nowhere = There is no folder here this program may write a report into. Start it in a folder such as Documents, or use “delist assess” with -o.
