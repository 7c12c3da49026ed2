# Many cases at once: delist batch.
# usage-… and failed-… say what happened; their .fix says what to do.

cli-batch = Assess many cases: one a line in, one a line out
cli-arg-in = The cases, one a line (JSON Lines); - reads standard input
cli-arg-out = The file for the results, one a line; - prints them
cli-arg-explain = Give the whole result of each case, with every because; without it, where everything stands and when
cli-arg-brief = Leave out the ways and the texts that govern: only where removal stands, and when
cli-arg-resume = Go on with a file that an interrupted run left behind
cli-arg-threads = How many cases to work on at the same time; without it, as many as the machine has processors
cli-arg-unnumbered = Leave out the numbers of the lines: each line then follows from its own line alone, wherever that stands

batch-progress = Lines: { $lines }; bad: { $bad }
batch-progress-part = { $percent } % read, about { $seconds } s left
batch-done = Lines: { $lines }; answered: { $answered }; bad: { $bad }.
batch-written = { $path } is written, not encrypted: whoever gets the file can read it.
batch-bad-more = Further bad lines are not told here. In the output each has a line of its own that says what is wrong.
batch-personal = Lines in which a label or an id looks like the number of a real person: { $count }. It is not repeated in the output.
batch-interrupted = Stopped. { $path } holds whole lines. The same command with --resume goes on behind them.
batch-interrupted-printed = Stopped. What was printed are whole lines.

usage-batch-bad = { $bad ->
    [one] One line is no case.
   *[other] { $bad } lines are no cases.
 } In the output each has a line of its own that says what is wrong.
    .fix = All other lines are answered. Correct these, and run them again.
usage-batch-there = { $path } is there already, and nothing is written over it.
    .fix = Add --resume to go on with it. To begin again, take it away, or name another file.
usage-batch-resume-printed = --resume needs a file to go on with, and this output is printed.
    .fix = Name a file instead of “-”.
usage-batch-sealed = { $path } would have to be encrypted, and many cases are written line by line, in the clear.
    .fix = Name a file that does not end in “.age”, and encrypt it afterwards, with “age -p”.
usage-batch-does-not-fit = { $path } holds something else than these lines give now.
    .fix = Use the same input, program, rules, language and options as before, or name another file. It is left as it was.
usage-batch-unreadable = { $path } cannot be read: { $detail }.
    .fix = Check the name. Nothing was written.
usage-batch-threads = “{ $written }” is no number of cases to work on at the same time.
    .fix = Write a whole number from 1 to { $most }.
failed-batch-busy = Another run is writing { $path } just now.
    .fix = Wait until it has ended, or name another file.
failed-batch-input = { $path } could not be read to its end: { $detail }.
    .fix = What was read is answered. The same command with --resume goes on behind it.
failed-batch-output = { $path } could not be written any further: { $detail }.
    .fix = Check the folder and the free space. The same command with --resume goes on behind the last whole line.
failed-batch-threads = The system gives the program no threads: { $detail }.
    .fix = End other programs, and try again.

## The summary of many cases

cli-arg-summary = Also write what became of all cases together into this file; - prints it
cli-arg-summary-format = How to write the summary: text, csv or html; without it, as the name of its file ends

study-title = What became of many made-up cases
study-about = Every case counted here is made up. The counts say what the rules give for these cases, and nothing about how often anything happens to anybody.
study-counted = What was counted
study-lines = Lines
study-cases = Lines that are cases
study-bad = Lines that are no cases
study-listings = Listings
study-standing = Where removal stands
study-standing-bars = Listings by where removal stands
study-standing-open = open now
study-standing-opens-later = opens later by itself
study-standing-needs-steps = opens once steps are taken
study-standing-depends = not known yet
study-standing-none-documented = no binding way is documented
study-standing-count = { $standing }: { $count }
study-standing-parts = { $parts }
study-list = List
study-lists-bars = Listings by list
study-removal = When listings come off
study-removal-about = Counted is the first day on which a binding way can be open. Ways that somebody only may take, or that are only reported, are left aside.
study-as-things-stand = As things stand
study-at-best = With every step taken on the day of looking
study-removal-counts = The day is known exactly for { $exact }, more than one day is possible for { $open }, and for { $never } no binding way opens.
study-removal-bars = Listings by the year of the first possible day
study-year = Year
study-always = from the beginning
study-never = never
study-unknown = What is most often not known
study-unknown-bars = Listings in which a fact is not known
study-fact-heading = Fact
study-fact = { $fact } ({ $list })
study-bad-heading = Lines that are no cases
study-bad-bars = Lines by their first mistake
study-code = Mistake
study-bars-about = { $count ->
    [one] One bar, as long as its count.
   *[other] { $count } bars, each as long as its count.
 } The table beside it has the numbers.
study-made-by = Made by { $program } with the rules of { $rules }.

usage-batch-summary-format = Nothing says how to write the summary { $path }.
    .fix = End its name in .txt, .csv or .html, or add --summary-format with one of: { $known }.
usage-batch-summary-printed = The results and the summary cannot both be printed.
    .fix = Name a file for one of the two.
usage-batch-summary-there = { $path } is there already, and nothing is written over it.
    .fix = Take it away, or name another file.

## The columns of a table

cli-arg-columns = Write a table for spreadsheets (CSV) instead, one row a listing, with these columns, such as line,label,regime,standing,removal.as_things_stand.earliest,path.expiry.opens.at_best.latest

usage-batch-column = There is no column “{ $written }”.
    .fix = { $nearest ->
        [none] There are: { $known }.
       *[other] Did you mean “{ $nearest }”? There are: { $known }.
    }
