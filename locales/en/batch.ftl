# Many cases at once: delist batch.
# usage-… and failed-… say what happened; their .fix says what to do.

cli-batch = Assess many cases: one a line in, one a line out
cli-arg-in = The cases, one a line (JSON Lines); - reads standard input
cli-arg-out = The file for the results, one a line; - prints them
cli-arg-explain = Give the whole result of each case, with every because; without it, where everything stands and when
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
