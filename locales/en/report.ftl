# Reports: what the terminal, and later Markdown and HTML, say around the words of the packs.
#
# A message that words a window of days chooses by { $shape }: exact (one day, $first), between
# ($first and $last), from (not before $first, perhaps never), until ($last at the latest), always,
# never, unknown. $window is the same in plain words. CAPITAL() makes the first letter of a name great.

## Days

date-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}, { $day }
date-always = always
date-never = never
date-ago = { $days ->
    [1] yesterday
   *[other] { $days } days ago
}
date-years-ago = more than { $years } years ago
date-years-ahead = in more than { $years } years
date-ahead = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}

## Windows

window = { $shape ->
    [exact] { $first }
    [between] between { $first } and { $last }
    [from] not before { $first }
    [until] by { $last } at the latest
    [always] already
    [never] never
   *[unknown] not known
}

## Lists

list-comma = { $first }, { $last }
list-and = { $first } and { $last }
list-or = { $first } or { $last }
list-then = { $first }; { $last }
list-either = { $first }; or { $last }
list-more = { $items } and { $more } more

value-yes = yes
value-no = no

## Lengths of time

term-none = no time
term-years = { $count ->
    [1] 1 year
   *[other] { $count } years
}
term-months = { $count ->
    [1] 1 month
   *[other] { $count } months
}
term-days = { $count ->
    [1] 1 day
   *[other] { $count } days
}
term-working-days = { $count ->
    [1] 1 working day
   *[other] { $count } working days
}
term-weekdays = { $count ->
    [1] 1 working day (weekends that are worked in exchange for a holiday not counted)
   *[other] { $count } working days (weekends that are worked in exchange for a holiday not counted)
}

## Who acts

keeper = the authority that keeps the list
actor-person = the listed person
actor-court = the court
actor-higher-court = the next higher court
actor-authority = the authority
actor-creditor = the creditor
actor-third-party = somebody else

## Articles

cite-article = { $part } { $article } of the { $source }
    .part = article
    .parts = articles
cite-place = { $source }, { $article }
cite-remark = { $source } { $article }

## Why: the steps by which a date comes about

because-literal = fixed in the rules
because-as-of = the day the case is looked at
because-taken = if this is done today: { $step }
because-chosen = { $fact }: { $values }
because-follows = { $text }, as it follows from { $count ->
    [one] listing { $from }
   *[other] listings { $from }
}
because-follows-at-best = { $text }, as it follows from { $count ->
    [one] listing { $from }
   *[other] listings { $from }
} if every step is taken there today
because-reading = is the open question “{ $question }” answered “{ $read }”?
because-governed = the governing text is the { $source }
because-in-force = the { $source } is in force
because-number = { $fact }: { $number }
because-compared = { $fact } ({ $number })
because-rule = taken together
because-path = the way off “{ $path }” is open
because-path-due = the deadline of the way off “{ $path }”
because-delisting = the entry comes off: the day it is deleted or, as long as that has not happened, a day on which it can be deleted, and the last day for that at the latest
because-all = all of these have to hold (the latest counts)
because-any = any one of these is enough (the earliest counts)
because-not = the contrary of this
because-barred = shut off, because this holds
because-not-barred = not shut off, because this does not hold
because-perhaps-barred = shut off if this holds
because-if = the first of these decides which of the others counts
because-after = the day after this
because-before = the day before this
because-shift = { $term } after this
because-within = at any time within { $term } of this
because-earlier = { $days } days before this
because-start-of-month = the first day of the month in which this lies
because-end-of-month = the last day of the month in which this lies
because-start-of-year = 1 January of the year in which this lies
because-end-of-year = 31 December of the year in which this lies
because-left = no more than { $most } points are left; they lapse on these days
because-rolled = moved to the next working day if it falls on a rest day
because-by = the first of these, if it comes no later than the second
because-since = the first of these, if it comes no earlier than the second
because-unless = the first of these, if the second has not come by then
because-compare-at-least = { $left } is at least { $right }
because-compare-at-most = { $left } is at most { $right }
because-compare-more-than = { $left } is more than { $right }
because-compare-less-than = { $left } is less than { $right }
because-compare-equal = { $left } equals { $right }
because-each-version = which text governs is not known; each possibility in turn
because-each-reading = the question “{ $question }” is left open; each answer in turn
because-each-fact = not known: { $fact }; each possibility in turn
because-none-of-these = none of these
because-none-that-matters = none of those that would matter here
because-possibility = If { $value }: { $text }
because-range-unknown = a number not known
because-range-most = at most { $most }
because-range-least = at least { $least }
because-range-exact = { $least }
because-range-between = between { $least } and { $most }
because-line = { $text }: { $outcome }
because-decides = { $text } (this decides)
because-joined = { $text }. { CAPITAL($how) }:
because-shown-above = { $text }; spelled out above
because-cited = { $text } ({ $cites })
because-holds = { $shape ->
    [exact] from { $first } on
    [between] from a day between { $first } and { $last } on
    [from] not before { $first }, if at all
    [until] by { $last } at the latest
    [always] holds
    [never] does not hold
   *[unknown] not known
}
because-happened = { $shape ->
    [exact] on { $first }
    [between] between { $first } and { $last }
    [from] not before { $first }, if at all
    [until] by { $last } at the latest
    [always] has happened
    [never] not yet
   *[unknown] not known
}

## How well a text was read

report-verified-full-text = the text was read in a public copy
report-verified-opening = only the opening of the text was read
report-verified-reported = known only as others quote or report it
report-verified-interpretation = in part an interpretation: the text can be read in more than one way
report-verified-and-interpretation = { $verified }; and in part an interpretation, because it can be read in more than one way
report-behind-reported = As reported: { $words }
report-behind-unverified = Not verified: { $words }
report-verified-unverified = not verified: its text was not read, or only in fragments

## The report as a whole

report-title = What the rules say about getting off the list
report-intro = “Today” is { $as-of }, the day on which this made-up case is looked at. This is for learning and is not legal advice; see the end.
report-answer = The answer
report-answer-not-listed = On { $as-of } no entry of this case had been made.
report-answer-no-listing = The case names no list whose rules are known here.
report-listing = Listing { $label }: { $title }
report-line-list = List

## The answer

report-answer-open = { $shape ->
    [exact] { CAPITAL($keeper) } has to { $act } **by { $first }** ({ $distance }).
    [between] { CAPITAL($keeper) } has to { $act } **by { $last }** at the latest ({ $last-distance }), perhaps already by { $first }.
    [until] { CAPITAL($keeper) } has to { $act } **by { $last }** at the latest ({ $last-distance }).
   *[unknown] { CAPITAL($keeper) } has to { $act }. The last day for it cannot be said on what is known.
}
report-answer-overdue = { $shape ->
    [exact] { CAPITAL($keeper) } had to { $act } **by { $first }** ({ $distance }).
    [between] { CAPITAL($keeper) } had to { $act } **by { $last }** at the latest ({ $last-distance }), perhaps already by { $first }.
   *[until] { CAPITAL($keeper) } had to { $act } **by { $last }** at the latest ({ $last-distance }).
}
report-answer-which-day = Which day it is depends on what is not known: { $facts }.
report-answer-later = { $shape ->
    [exact] { CAPITAL($keeper) } has to { $act } **by { $first }** ({ $distance }), { $planned ->
        [yes] if what lies ahead in this case comes about as it says
       *[no] without anybody doing anything more
    }.
    [between] { CAPITAL($keeper) } has to { $act } **by { $last }** at the latest ({ $last-distance }), perhaps already by { $first }, { $planned ->
        [yes] if what lies ahead in this case comes about as it says
       *[no] without anybody doing anything more
    }.
    [until] { CAPITAL($keeper) } has to { $act } **by { $last }** at the latest ({ $last-distance }), { $planned ->
        [yes] if what lies ahead in this case comes about as it says
       *[no] without anybody doing anything more
    }.
   *[unknown] { CAPITAL($keeper) } has to { $act } at some time without anybody doing anything more; the last day for it cannot be said on what is known.
}
report-answer-no-deadline = { $shape ->
    [exact] { CAPITAL($keeper) } has to { $act }: the conditions are met from { $first } on ({ $distance }). The text sets no number of days for it.
    [between] { CAPITAL($keeper) } has to { $act }: the conditions are met from a day between { $first } and { $last } on. The text sets no number of days for it.
   *[always] { CAPITAL($keeper) } has to { $act }: the conditions are met. The text sets no number of days for it.
}
report-answer-if-overdue = If this has not been done yet, the next step is “{ $procedure }”, explained under “Procedures”.
report-answer-sooner = It can come sooner; how, stands under “What to do first, and what then”.
report-answer-readings = The day rests on open questions of law ({ $numbers } under “What is uncertain, and why”), which can also be answered otherwise.
report-answer-steps = No rule makes { $keeper } { $act } by a day on its own. { CAPITAL($keeper) } has to do so once this has happened: { $steps }.
report-answer-steps-within = No rule makes { $keeper } { $act } by a day on its own. { CAPITAL($keeper) } has to do so **within { $term }** once this has happened: { $steps }.
report-answer-steps-any = No rule makes { $keeper } { $act } by a day on its own. { CAPITAL($keeper) } has to do so once one of several things has happened; they stand under “What to do first, and what then”.
report-answer-steps-within-any = No rule makes { $keeper } { $act } by a day on its own. { CAPITAL($keeper) } has to do so **within { $term }** once one of several things has happened; they stand under “What to do first, and what then”.
report-answer-steps-perhaps = No rule is known that makes { $keeper } { $act } by a day on its own. { CAPITAL($keeper) } may have to do so once this has happened: { $steps }.
report-answer-steps-perhaps-within = No rule is known that makes { $keeper } { $act } by a day on its own. { CAPITAL($keeper) } may have to do so within { $term } once this has happened: { $steps }.
report-answer-steps-perhaps-any = No rule is known that makes { $keeper } { $act } by a day on its own. { CAPITAL($keeper) } may have to do so once one of several things has happened; they stand under “What to do first, and what then”.
report-answer-steps-perhaps-within-any = No rule is known that makes { $keeper } { $act } by a day on its own. { CAPITAL($keeper) } may have to do so within { $term } once one of several things has happened; they stand under “What to do first, and what then”.
report-answer-depends = **It depends on facts not yet known**: { $facts }.
report-answer-depends-on-law = **It depends on how the text is read**: the law leaves a question open, and its answers give different days. They are shown under “What is uncertain, and why”.
report-answer-earlier = That may have to happen earlier; it depends on facts not yet known: { $facts }.
report-answer-law-too = It also depends on a question of law that is left open; the possible answers are shown under “What is uncertain, and why”.
# What whoever keeps a list has to do at the end. A pack that is no list says it in its own words,
# under act, gone and was.
report-act = delete this entry
report-gone = the entry comes off
report-was = this entry was deleted

report-answer-text-reported = The following is known only as others quote or report it; the text itself was not read.
report-answer-so-far-removal = { $shape ->
    [exact] Whatever is right, one of the binding ways is open from { $first } on ({ $distance }).
    [between] Whatever is right, one of the binding ways opens between { $first } and { $last }.
    [until] Whatever is right, one of the binding ways is open from { $last } on at the latest ({ $last-distance }).
   *[from] { "" }
}
report-answer-so-far = { $shape ->
    [exact] On what is known, the last day to { $act } is { $first } ({ $distance }).
    [between] On what is known, the last day to { $act } lies { $window }.
    [from] On what is known, the last day to { $act } does not lie before { $first }, and there may be none.
    [until] On what is known, { $keeper } has to { $act } by { $last } at the latest ({ $last-distance }).
   *[unknown] { "" }
}
report-answer-none = On these facts, no rule that was found makes { $keeper } { $act }.
report-answer-no-rules = No rule is known here that makes { $keeper } { $act }. What follows is only what sources report.
report-answer-deleted = { $shape ->
    [exact] { CAPITAL($was) } on { $first } ({ $distance }).
    [between] { CAPITAL($was) } between { $first } and { $last }.
   *[until] { CAPITAL($was) } by { $last } at the latest.
}
report-answer-see-remains = What may remain after that is shown below.
report-answer-may = Besides, { $keeper } may { $act } early on these facts, but need not; no day is promised.
report-answer-may-before = Before that, { $keeper } may { $act } early on these facts, but need not; no day is promised.
report-answer-may-steps = { CAPITAL($keeper) } may { $act } early, but need not, once this has happened: { $steps }. No day is promised.
report-answer-reported = Sources report ways in which entries come off. They are shown below with the sources' own doubts; they give no day that anybody has to keep.
report-answer-reported-one = { $shape ->
    [exact] Reported, and promised by nobody: “{ $path }”, from { $first } on ({ $distance }).
    [between] Reported, and promised by nobody: “{ $path }”, from a day between { $first } and { $last } on.
    [until] Reported, and promised by nobody: “{ $path }”, from { $last } on at the latest.
   *[from] { "" }
}
report-answer-time = { $shape ->
    [exact] The time itself (“{ $path }”) runs out on { $first } ({ $distance }).
    [between] The time itself (“{ $path }”) runs out between { $first } and { $last }.
    [from] The time itself (“{ $path }”) does not run out before { $first } ({ $distance }); whether it is later depends on what is not known.
   *[until] The time itself (“{ $path }”) runs out by { $last } at the latest.
}
report-answer-applies = What applies on these facts:
report-answer-applies-line = **{ $end }**: { $names }.
report-answer-may-later = { $shape ->
    [exact] From { $first } on ({ $distance }), { $keeper } may { $act } early, but need not: “{ $path }”. No day is promised.
   *[between] From a day between { $first } and { $last } on, { $keeper } may { $act } early, but need not: “{ $path }”. No day is promised.
}
report-answer-may-steps-later = { $shape ->
    [exact] From { $first } on ({ $distance }), { $keeper } may { $act } early, but need not, once this has happened: { $steps }. No day is promised.
   *[between] From a day between { $first } and { $last } on, { $keeper } may { $act } early, but need not, once this has happened: { $steps }. No day is promised.
}
report-provisional = The calendar for { $year } is provisional: a later official notice of rest days may move this day.

## What to do first

report-plan = What to do first, and what then
report-plan-intro = Steps are worked out as if they were taken today, each set of them by itself; who is named for a step may be free not to take it.
report-plan-none = No step is known that would surely bring anything forward on these facts.
report-plan-listing = Listing { $label }:
report-plan-find-out-term = First find out
report-plan-find-out = { $facts }. { $ways ->
    [1] One way off hangs on this.
   *[other] { $ways } ways off hang on this.
}{ $more ->
    [0] { "" }
   *[other] { " " }What else is not known is told under “What is uncertain, and why”.
}
report-plan-find-out-in-time = { $facts }. { $count ->
    [1] Whether one step is still in time hangs on this.
   *[other] Whether { $count } steps are still in time hangs on this.
}
report-plan-step = Step { $number }
report-plan-steps = { $count ->
    [1] step { $numbers }
   *[other] steps { $numbers }
}
report-plan-what = **{ CAPITAL($step) }.**
report-plan-by = { $shape ->
    [exact] The last day for this is **{ $first }** ({ $distance }).
    [between] The last day for this lies between { $first } and { $last }.
   *[until] The last day for this is { $last } at the latest ({ $last-distance }).
}
report-plan-was-by = { $shape ->
    [exact] The last day set for this was { $first } ({ $distance }); it has passed.
    [between] The last day set for this lay { $window }; it has passed.
   *[until] The last day set for this was { $last } at the latest; it has passed.
}
report-plan-from = Possible from { $first } on ({ $distance }).
report-plan-after = Only after { $steps }.
report-plan-after-from = Only after { $steps }; from { $first } on ({ $distance }), if they are taken as soon as they can be.
report-plan-together = Taken together with { $steps }, this opens a way.
report-plan-goes-with = It goes with { $steps }.
report-plan-overdue-step = Do this first: { $keeper } had to { $act }, and the last day for it has passed.
report-plan-keeps-open = It brings no day by itself; it is a way to have the decision looked at again.
report-plan-aims-at = It brings no day by itself; what can come of it stands under { $steps }.
report-plan-not-before = { $step }, not before { $first }
report-plan-which-day = Which day it is depends on: { $facts }.
report-plan-perhaps-taken = Some of this may have happened already.
report-plan-choice = { $count ->
    [1] **This alone is enough.**
   *[other] **Any one of these { $count } is enough.**
}
report-plan-choice-only-if = **{ $count ->
    [1] This alone is enough, but only if “{ $fact }” is answered so: { $values }{ $alone ->
        [yes] , and nothing else
       *[no] { "" }
    }.
   *[other] Any one of these { $count } is enough, but only if “{ $fact }” is answered so: { $values }{ $alone ->
        [yes] , and nothing else
       *[no] { "" }
    }.
}**
report-plan-only-if = Only if “{ $fact }” is answered so: { $values }{ $alone ->
    [yes] , and nothing else
   *[no] { "" }
}.
report-plan-otherwise = { $count ->
    [1] On any other answer it brings that no sooner.
   *[other] On any other answer none of them brings that sooner.
}
report-plan-all-of = all of these: { $steps }
report-plan-lettered = ({ $letter }) { $line }
report-plan-besides = With { $letters }: { $besides }
report-plan-own-due-unset = For this the text sets no number of days.
report-plan-removal-own-due = { $shape ->
    [exact] Then { $keeper } has to { $act }: the conditions are met from **{ $first }** on.
    [between] Then { $keeper } has to { $act }: the conditions are met from a day between { $first } and **{ $last }** on.
    [until] Then { $keeper } has to { $act }: the conditions are met from **{ $last }** on at the latest.
   *[from] Then { $keeper } may have to { $act }, not before { $first }.
}
report-plan-chance-term = What only waits for its day
report-plan-chance = { CAPITAL($keeper) } may { $act } early already (“{ $path }”), but need not; no day is promised.
report-plan-chance-from = { $shape ->
    [exact] From **{ $first }** on ({ $distance }), { $keeper } may { $act } early (“{ $path }”), but need not; no day is promised.
    [between] From a day between { $first } and { $last } on, { $keeper } may { $act } early (“{ $path }”), but need not; no day is promised.
   *[until] From { $last } on at the latest, { $keeper } may { $act } early (“{ $path }”), but need not; no day is promised.
}
report-plan-chance-asks = To be done then: { $steps }.
report-plan-perhaps = **May help.** { $count ->
    [1] This may make { $keeper } { $act }.
   *[other] Any one of these { $count } may make { $keeper } { $act }.
}
report-plan-perhaps-may = **May help.** { $count ->
    [1] After this { $keeper } may { $act } early, but need not; no day is promised.
   *[other] After any one of these { $count } { $keeper } may { $act } early, but need not; no day is promised.
}
report-plan-perhaps-reported = **Only reported.** Sources report that this helps; nobody has to act on it.
report-plan-depends = Whether it does depends on: { $facts }.
report-plan-alternative = { CAPITAL($steps) }. { $besides }
report-plan-alternatives-more = And { $count } more, under “Ways off the list”.
report-plan-removal-due = { $shape ->
    [exact] Then { $keeper } has to { $act } **by { $first }**.
    [between] Then { $keeper } has to { $act } **by { $last }** at the latest, perhaps already by { $first }.
   *[until] Then { $keeper } has to { $act } **by { $last }** at the latest.
}
report-plan-removal = { $shape ->
    [exact] Then { $keeper } has to { $act }: the conditions are met from **{ $first }** on; the text sets no number of days for it.
    [between] Then { $keeper } has to { $act }: the conditions are met from a day between { $first } and **{ $last }** on.
    [until] Then { $keeper } has to { $act }: the conditions are met from **{ $last }** on at the latest.
   *[from] Then { $keeper } may have to { $act }, not before { $first }.
}
report-plan-sooner-days = { $days ->
    [1] The conditions are met 1 day sooner than without it ({ $first }).
   *[other] The conditions are met { $days } days sooner than without it ({ $first }).
}
report-plan-sooner = { $shape ->
    [never] Without it, no day ever comes.
    [from] Without it, that does not come before { $first }, and may never come.
    [between] Without it, that comes between { $first } and { $last }.
    [until] Without it, that comes by { $last } at the latest.
   *[unknown] Without it, nothing is certain.
}
report-plan-way = Then { $keeper } may { $act } early, but need not (“{ $path }”); no day is promised.
report-plan-way-from = { $shape ->
    [exact] Then, from **{ $first }** on ({ $distance }), { $keeper } may { $act } early, but need not (“{ $path }”); no day is promised. Before that day it cannot, although all is done today.
    [between] Then, from a day between { $first } and { $last } on, { $keeper } may { $act } early, but need not (“{ $path }”); no day is promised.
    [from] Then, not before { $first }, { $keeper } may { $act } early, but need not (“{ $path }”); no day is promised.
   *[until] Then { $keeper } may { $act } early, but need not (“{ $path }”); no day is promised.
}
report-plan-way-reported = { $shape ->
    [exact] Reported, and promised by nobody: “{ $path }”, from { $first } on.
   *[other] Reported, and promised by nobody: “{ $path }”.
}
report-plan-ends-with-entry = { $count ->
    [1] With this, 1 limit ends sooner too.
   *[other] With this, { $count } limits end sooner too.
}
report-plan-ends-all = { $before }: { $lines }.
report-plan-ends = { $names }, { $after }
report-plan-ends-days = { $shape ->
   *[exact] on { $first } ({ $days ->
        [1] 1 day sooner
       *[other] { $days } days sooner
    })
}
report-plan-ends-by = { $shape ->
    [exact] on { $first }
    [between] between { $first } and { $last }
   *[until] by { $last } at the latest
}
report-plan-ends-sooner = This ends sooner
report-plan-ends-before = { $shape ->
    [never] This then has an end, which it has not as things stand
    [from] This then surely ends
   *[other] This then surely ends
}
report-plan-own-due = { $shape ->
    [exact] The last day to { $act } is then { $first }.
   *[other] The last day to { $act } is then { $last } at the latest.
}
report-plan-by-itself-term = Without any step
report-plan-by-itself-due = { $shape ->
    [exact] { CAPITAL($keeper) } has to { $act } by { $first } ({ $distance }).
    [between] { CAPITAL($keeper) } has to { $act } by { $last } at the latest ({ $last-distance }), perhaps already by { $first }.
   *[until] { CAPITAL($keeper) } has to { $act } by { $last } at the latest ({ $last-distance }).
}
report-plan-by-itself-overdue = { $shape ->
    [exact] { CAPITAL($keeper) } had to { $act } by { $first } ({ $distance }).
    [between] { CAPITAL($keeper) } had to { $act } by { $last } at the latest ({ $last-distance }).
   *[until] { CAPITAL($keeper) } had to { $act } by { $last } at the latest ({ $last-distance }).
}
report-plan-by-itself = { $shape ->
    [exact] { CAPITAL($keeper) } has to { $act }: the conditions are met from { $first } on ({ $distance }); no number of days is set.
    [between] { CAPITAL($keeper) } has to { $act }: the conditions are met from a day between { $first } and { $last } on.
    [until] { CAPITAL($keeper) } has to { $act }: the conditions are met by { $last } at the latest.
   *[always] { CAPITAL($keeper) } has to { $act }: the conditions are met.
}
report-plan-by-itself-none = { $shape ->
    [never] No day comes on which { $keeper } has to { $act }.
    [from] No day is certain on which { $keeper } has to { $act }; it does not come before { $first }.
   *[unknown] No day is certain on which { $keeper } has to { $act }.
}
report-plan-deleted = { $shape ->
    [exact] { CAPITAL($was) } on { $first }.
    [between] { CAPITAL($was) } between { $first } and { $last }.
   *[until] { CAPITAL($was) } by { $last } at the latest.
}
report-plan-duties-term = What others have to do
report-plan-duty = { $shape ->
    [exact] { $step } ({ $actor }): by { $first } ({ $distance }).
    [between] { $step } ({ $actor }): by a day between { $first } and { $last }.
   *[until] { $step } ({ $actor }): by { $last } at the latest.
}
report-plan-if-overdue-term = When a last day has passed
report-plan-overdue-now = { $shape ->
    [exact] The day has passed ({ $first }, { $distance }). The next step is “{ $procedure }”.
    [between] The day has passed (at the latest { $last }, { $last-distance }). The next step is “{ $procedure }”.
   *[until] The day has passed (at the latest { $last }, { $last-distance }). The next step is “{ $procedure }”.
}
report-plan-overdue-later = { $shape ->
    [exact] If nothing has been done by { $first }, the next step is “{ $procedure }”.
   *[other] If nothing has been done by { $last }, the next step is “{ $procedure }”.
}
report-plan-overdue-after-steps = If { $keeper } does not act in time once the steps are taken, the next step is “{ $procedure }”.
report-plan-remedy = Begun on the first day possible: { $steps }.
report-plan-remedy-by = { $shape ->
    [exact] { $step } ({ $actor }), by { $first }
    [between] { $step } ({ $actor }), by a day between { $first } and { $last }
   *[until] { $step } ({ $actor }), by { $last } at the latest
}
report-plan-remedy-from = { $shape ->
    [exact] { $step } ({ $actor }), from { $first } on
   *[other] { $step } ({ $actor }), from { $last } on at the latest
}
report-plan-remedy-undated = Its steps are told under “Procedures”.
report-plan-perhaps-in-time-term = Perhaps still in time
report-plan-perhaps-in-time = { $shape ->
   *[between] { $step } ({ $actor }): the last day may have passed; it is { $last } at the latest ({ $last-distance }). It is counted from a day that is not known here.
}
report-plan-past-term = Too late for
report-plan-past = { $shape ->
    [exact] { $step } ({ $actor }): the last day was { $first } ({ $distance }).
    [between] { $step } ({ $actor }): the last day lay { $window }.
   *[until] { $step } ({ $actor }): the last day was { $last } at the latest.
}
report-plan-idle-term = This would change nothing on these facts
report-plan-idle = { CAPITAL($steps) }{ $more ->
    [0] .
   *[other] ; and { $more } more.
}
report-plan-idle-late = { $shape ->
    [exact] It could not take effect before { $gone } anyway ({ $first }).
   *[other] It could not take effect before { $gone } anyway ({ $last } at the latest).
}
report-plan-idle-why = { $why ->
    [barred] That is shut off by { $cites }, because this holds: { $what }.
    [other-text] That belongs to a text that does not govern here ({ $cites }).
    [not-in-force] The text for that is not in force ({ $cites }).
    [contrary] That is not possible here, because this holds: { $what } ({ $cites }).
    [late] This did not happen in time, or not at all: { $what } ({ $cites }).
    [reading] On the answer used here to an open question that way does not apply: “{ $what }” ({ $cites }).
    [each-reading] That way is not open under any answer to this question: “{ $what }” ({ $cites }).
   *[condition] This would be needed and is not the case: { $what } ({ $cites }).
}

## Ways off the list

report-ways = Ways off the list
report-ways-none = No way off this list is open, or can be opened, on these facts.
report-ways-uncertain = Ways that depend on what is not known
report-ways-steps = Ways that open once something has been done
report-ways-no-longer-needed = The entry is gone; these other ways are no longer needed: { $paths }.
report-ways-closed = Ways that are closed on these facts
report-way = { $path } ({ $standing })
report-standing-open-shall = open now
report-standing-open-may = open now, but only as a possibility
report-standing-open-reported = reported
report-standing-opens-later-shall = opens later by itself
report-standing-opens-later-may = opens later, but only as a possibility
report-standing-opens-later-reported = reported
report-standing-needs-steps-shall = opens once steps are taken
report-standing-needs-steps-may = a possibility once steps are taken
report-standing-needs-steps-reported = reported; steps come first
report-standing-depends-shall = not known yet
report-standing-depends-may = not known yet, and only a possibility
report-standing-depends-reported = reported
report-line-binding = Who is bound
report-binding-shall = { $keeper } must act
report-binding-may = { $keeper } may act, but need not; no day is promised
report-binding-reported = nobody, as far as is known: a source reports it; no legal text that says so was read
report-line-opens = Conditions met
report-opens = { $shape ->
    [exact] from { $first } on ({ $distance })
    [between] from a day between { $first } and { $last } on
    [from] not before { $first }, if at all
    [until] from { $last } on at the latest ({ $last-distance })
    [always] yes
    [never] not yet
   *[unknown] not known
}
report-opens-reported = { $shape ->
    [exact] if what is reported is right, from { $first } on
    [between] if what is reported is right, from a day between { $first } and { $last } on
    [from] if what is reported is right, not before { $first }, if at all
    [until] if what is reported is right, by { $last } at the latest
    [never] not as things stand
   *[unknown] not known
}
report-opened = { $shape ->
    [exact] since { $first } ({ $distance })
    [between] since a day between { $first } and { $last }
    [until] since { $last } at the latest
   *[always] yes
}
report-opens-at-best = { $shape ->
    [exact] not yet; if the steps below were taken today, from { $first } on
    [between] not yet; if the steps below were taken today, from a day between { $first } and { $last } on
    [from] not yet; even if the steps below were taken today, not before { $first }, and perhaps not at all
    [until] not yet; if the steps below were taken today, by { $last } at the latest
    [always] not yet; the steps below come first
   *[unknown] not yet; whether the steps below are enough is not known
}
report-line-deadline = Deadline
report-deadline = { $shape ->
    [exact] { $first } is the last day to { $act } ({ $distance })
    [between] the last day to { $act } lies { $window }
    [from] the last day to { $act } does not lie before { $first }, and there may be none
    [until] { $last } at the latest is the last day to { $act } ({ $last-distance })
   *[unknown] cannot be said on what is known
}
report-deadline-passed = { $shape ->
    [exact] { $first } was the last day to { $act } ({ $distance }); it has passed
    [between] the last day to { $act } lay { $window }; it has passed
   *[until] { $last } at the latest was the last day to { $act } ({ $last-distance }); it has passed
}
report-deadline-none-shall = the text sets no number of days
report-deadline-none-may = none; nobody has to act
report-deadline-none-reported = none is reported
report-deadline-term = within { $term } of that; the day itself cannot be said yet
report-deadline-term-best = within { $term } of that; if the steps were taken today, by { $day }
report-deadline-open = there is one, but its day cannot be said yet
report-line-overdue = What to do now
report-overdue = The text names no step of its own for a missed deadline.
report-overdue-procedure = { $procedure }. How it works is shown under “Procedures”.
report-line-steps = What has to happen first
report-line-sooner = Comes sooner if this happens
report-line-possible = Could still be brought about by
report-steps-any = any one of these is enough
report-step = { $step } (up to { $actor })
report-line-needs = Depends on
report-line-readings = Open questions of law
report-rests-on = { $numbers }, under “What is uncertain, and why”
report-line-assumed = Assumed
report-line-hedge = In the words of the report
report-hedge = “{ $hedge }”
report-line-provisional = Calendar
report-line-article = Where it is written
report-line-verified = How it was checked
report-line-practice = Reported of practice

## Ways off that wait for something, in short

report-short-shall = { CAPITAL($keeper) } must { $act }:
report-short-may = { CAPITAL($keeper) } may { $act }, but need not; no day is promised:
report-short-all-need = All of them also depend on: { $facts }.
report-short-source = Articles are those of the { $source }, unless another text is named.
report-short-articles = { $count ->
    [1] article
   *[other] articles
} { $articles }
report-short-all-best = { $shape ->
    [exact] If everything needed happened today, the last day for it would be { $first }.
   *[unknown] { "" }
}
report-short = **{ $path }** ({ $cites }): { $lines }
report-short-what = { $what }.
report-short-within = { $what }; then within { $term }.
report-short-no-days = { $what }; no number of days is set.
report-short-needs = it depends on { $facts }
report-short-law = it depends on how the text is read
report-short-deadline = { $shape ->
    [exact] The last day would be { $first } ({ $distance }).
    [between] The last day would lie between { $first } and { $last }.
   *[until] The last day would be { $last } at the latest ({ $last-distance }).
}
report-short-best = { $shape ->
    [exact] If it happened today, the last day would be { $first }.
   *[unknown] { "" }
}
report-short-opens = { $shape ->
    [exact] Open from { $first } on.
    [between] Open from a day between { $first } and { $last } on.
    [from] Not before { $first }, if at all.
    [until] Open from { $last } on at the latest.
   *[unknown] { "" }
}
report-short-assumed = Assumed: { $words }.
report-short-hedge = In the words of the report: “{ $words }”.
report-short-verified = How it was checked: { $words }.
report-short-questions = Some of them rest on open questions of law ({ $numbers } under “What is uncertain, and why”).

## Why a way is closed

report-closed-barred = Shut off by { $cites }, because this holds: { $what }. So closed: { $paths }.
report-closed-other-text = They belong to a text that does not govern here ({ $cites }). So closed: { $paths }.
report-closed-not-in-force = The text they stand in is not in force ({ $cites }). So closed: { $paths }.
report-closed-contrary = Not possible here, because this holds: { $what } ({ $cites }). So closed: { $paths }.
report-closed-condition = This would be needed and is not the case: { $what } ({ $cites }). So closed: { $paths }.
report-closed-late = This did not happen in time, or not at all: { $what } ({ $cites }). So closed: { $paths }.
report-closed-early = This did not happen, or too early: { $what } ({ $cites }). So closed: { $paths }.
report-closed-reading = On the answer used here to an open question this way does not apply: “{ $what }” ({ $cites }). So closed: { $paths }.
report-closed-each-reading = Not open under any answer to this question: “{ $what }” ({ $cites }). So closed: { $paths }.

## What should be noted

report-notes = To be noted
report-note = { $note } ({ $basis })
report-note-perhaps = This may apply; it depends on facts not known. { $note } ({ $basis })

## What the listing brings, and what remains

report-effects = What the listing brings, and until when
report-effects-intro = The dates are those on which the rules end each of these. Whoever keeps a measure in place may be slower.
report-bars = What other laws attach to the entry, the debt or a conviction
report-bars-intro = These have rules of their own. Some end with the entry, on the reading used here; some only with the debt or after a time; some never. Each line says which.
report-group = **{ $end }** ({ $cites }): { $names }.
report-group-better = **{ $end }** ({ $cites }): { $names }. { $best }
report-ends = { $shape ->
    [exact] Until { $first } ({ $distance })
    [between] Until a day between { $first } and { $last }
    [from] Not before { $first }; no last day is known
    [until] Until { $last } at the latest ({ $last-distance })
    [always] Ended
    [never] No end as things stand
   *[unknown] The end is not known
}
report-ended = { $shape ->
    [exact] Ended on { $first } ({ $distance })
    [between] Ended between { $first } and { $last }
    [until] Ended by { $last } at the latest
   *[always] Ended
}
report-ends-with-entry-and-more-bar = { $shape ->
    [exact] Not before { $gone }, by { $first } at the latest, and then until what else it needs has happened
    [between] Not before { $gone }, which can be from { $first } on, and then until what else it needs has happened, by { $last } at the latest
    [from] Not before { $gone }, which can be from { $first } on, and then until what else it needs has happened; no last day is known
   *[other] Not before { $gone }, and then until what else it needs has happened; no day is known
}
report-ends-with-entry-and-more-effect = { $shape ->
    [exact] Not before { $gone }, by { $first } at the latest, and then until what else it needs has happened, such as the lifting of an order
    [between] Not before { $gone }, which can be from { $first } on, and then until what else it needs has happened, such as the lifting of an order, by { $last } at the latest
    [from] Not before { $gone }, which can be from { $first } on, and then until what else it needs has happened, such as the lifting of an order; no last day is known
   *[other] Not before { $gone }, and then until what else it needs has happened, such as the lifting of an order; no day is known
}
report-ends-with-entry = { $shape ->
    [exact] Until { $gone }, by { $first } at the latest ({ $distance })
    [between] Until { $gone }, from { $first } on and by { $last } at the latest ({ $last-distance })
    [from] Until { $gone }, which can be from { $first } on; no last day is known
    [until] Until { $gone }, by { $last } at the latest ({ $last-distance })
    [never] As long as the entry stands
   *[unknown] Until { $gone }
}
report-ended-with-entry = { $shape ->
    [exact] Had to end with the entry by { $first } ({ $distance })
    [between] Had to end with the entry by { $last } at the latest ({ $last-distance })
    [until] Had to end with the entry by { $last } at the latest ({ $last-distance })
   *[always] Ended
}
report-ends-at-best = { $shape ->
    [exact] If every step that can be taken were taken today, until { $first }.
    [between] If every step that can be taken were taken today, until a day between { $first } and { $last }.
    [from] If every step that can be taken were taken today, not before { $first }.
    [until] If every step that can be taken were taken today, until { $last } at the latest.
   *[never] No step that can be taken ends it.
}
report-ends-lifelong = For life, if nothing changes in the law
report-begins-later = Later: { $end }
report-perhaps = These only apply if something is the case that is not known here (their articles are shown once it is known): { $names }.
report-perhaps-lifelong = For life, but likewise only then: { $names }.

## Procedures

report-procedures = Procedures
report-procedures-others = Also possible, without a day in this case: { $procedures }.
report-procedure-named = { $procedure } ({ $cites })
report-procedure = { $procedure } ({ $binding })
report-procedure-shall = once it is asked for or due, the authority has to act
report-procedure-may = it can be granted, but nobody has to grant it
report-procedure-reported = reported
report-procedure-step = { $step }. By { $actor }: { $when } ({ $cites })
report-procedure-step-undated = { $step } ({ $actor }; { $cites })
report-step-done = { $shape ->
    [exact] done on { $first }
    [between] done between { $first } and { $last }
   *[until] done by { $last } at the latest
}
report-step-by = { $shape ->
    [exact] by { $first } ({ $distance })
    [between] by a day between { $first } and { $last }
    [from] by a day not before { $first }, if at all
    [until] by { $last } at the latest
   *[unknown] the day is not known
}
report-step-provisional = { $when }. { $provisional }
report-step-passed = { $shape ->
    [exact] the last day was { $first } ({ $distance }); it has passed
    [between] the last day lay { $window }; it has passed
   *[until] the last day was { $last } at the latest; it has passed
}
report-step-any-time = possible now; no last day
report-step-from = { $shape ->
    [exact] from { $first } on; no last day
    [between] from a day between { $first } and { $last } on; no last day
    [from] not before { $first }, if at all
   *[until] from { $last } on at the latest; no last day
}

## What is uncertain

report-doubts = What is uncertain, and why
report-doubts-none = Nothing in these rules was left open by the facts given. Whether the rules are followed is another question.
report-several-texts = Which text governs is not certain: the { $texts }. What is said above holds for each of them together; where they differ, the span of days is wider.
report-unknown = Finding these out can change that day:
report-unknown-fact = { CAPITAL($fact) }. { $why }{ $leaves }
report-leaves-settled = { " " }Once this is known, the day from which the entry has to come off is settled.
report-leaves-narrower = { " " }Whatever the answer, it narrows that day at least to: { $window }.
report-leaves-perhaps = { " " }It may settle that day: { $window }, for instance.
report-unknown-more = Also: { $facts }.
report-unknown-beside = Also not known, or not exactly: { $facts }.
report-readings = Open questions of law
report-readings-intro = The text does not settle these. What ends with the entry moves along with it.
report-combined = The questions { $numbers } together ({ $combinations } combinations of answers, { $results ->
        [one] one result
       *[other] { $results } results
    }). What is not named is answered as above, or makes no difference.
report-combined-due = last day to { $act } { $window }
report-combined-opens = conditions met { $shape ->
        [exact] from { $first } on
        [between] from a day between { $first } and { $last } on
       *[other] { $window }
    }
report-combined-answer = question { $number } is answered “{ $answer }”
report-combined-used = { CAPITAL($day) }: with the answers used here.
report-combined-result = { CAPITAL($day) }, if { $answers }.
report-combined-left-out = The questions { $numbers } were kept at the answers used here: there would be too many combinations.
report-reading-used = Used here: { $alternative }. { CAPITAL($outcomes) }.
report-reading-used-alone = Used here: { $alternative }.
report-reading-otherwise = If { $alternative }: { $outcomes }.
report-reading-cited = { $words } ({ $cites })
report-reading-number = Question { $number }
report-reading-changes = It changes: “{ $name }”.
report-reading-open = Left open here.
report-outcome = { $names }: { $outcome }
report-outcome-name = “{ $name }”
report-outcome-due = { $shape ->
    [exact] last day { $first }
    [between] last day { $window }
    [from] last day not before { $first }, if there is one
    [until] last day { $window }
   *[unknown] last day not known
}
report-outcome-opens = { $shape ->
    [exact] open from { $first } on
    [between] open from a day between { $first } and { $last } on
    [from] open not before { $first }, if at all
    [until] open by { $last } at the latest
    [always] open
    [never] not open
   *[unknown] not known
}
report-outcome-ends = { $shape ->
    [exact] until { $first }
    [between] until a day between { $first } and { $last }
    [from] not before { $first }; no last day is known
    [until] until { $last } at the latest
    [always] ended
    [never] it does not apply, or has no end as things stand
   *[unknown] the end is not known
}
report-provisional-why = Some days are provisional. The State Council announces each year's rest days and make-up working days shortly before the year begins; in a year not yet announced, weekends and the holidays with a fixed date (1 January, 1 May, 1 to 3 October) are counted as free, and nothing else.

## What practice is reported to be

report-practice = What practice is reported to be
report-practice-intro = These are reports of what happens. Where they do not agree with each other or with the rules, all are shown and none is preferred.
report-practice-shown = What was shown under the listing before is not repeated; it holds here too.
report-practice-conflicts = Reports that do not agree
report-practice-others = Other reports
report-practice-beside = { $claim } (reported by { $who })
report-practice-short = “{ $hedge }” ({ $who })
report-claim = { $claim }
report-claim-against = { $claim } Against this stands:
report-claims = { $who }: { $claims }
report-claim-several = { $claim } ({ $who })
report-claim-rated = { $claim } ({ $corroboration })
report-claim-hedged = { $claim } In the words of the report: “{ $hedge }”.
report-claim-checked = { $claim } Compared with the texts that were read: { $check }
report-corroboration-hedged = the source itself qualifies it
report-corroboration-none-found = no corroboration was found

## The timeline

report-timeline = Timeline
report-timeline-listed = The entry is made
report-timeline-as-of = The day the case is looked at
report-timeline-today = today, { $day }
report-timeline-point = a day
report-timeline-firm = surely
report-timeline-soft = possibly, or nobody knows
report-timeline-on = goes on, or there is no known end
report-timeline-list = The same in words, the oldest first:
report-timeline-more = And { $more ->
    [one] one more entry
   *[other] { $more } more entries
 } with days; see the sections below.
report-timeline-names = { $names }; and { $more } more
report-timeline-row = { $number }. { CAPITAL($words) }
report-timeline-row-point = { $on }: { $names }.
report-timeline-row-due = Last day to act, { $on }: { $names }.
report-timeline-row-way = Way open { $from }: { $names }.
report-timeline-row-at-best = Way open { $from }, but only once steps are taken: { $names }.
report-timeline-row-may = A possibility { $from }, no day is promised: { $names }.
report-timeline-row-depends = Depends on what is not known, way open { $from }: { $names }.
report-timeline-row-steps = Steps that can still be taken: { $names }.
report-timeline-row-lasts = { $from }, { $until }: { $names }.
report-timeline-row-perhaps = Only if something is the case that is not known here: { $names }.
report-timeline-lifelong = for life, if nothing changes in the law
report-timeline-label-point = { $name }
report-timeline-label-due = Last day: { $name }
report-timeline-label-way = Way: { $name }
report-timeline-label-at-best = { $count ->
    [one] With steps: { $name }
   *[other] With steps: { $count } ways
}
report-timeline-label-may = { $count ->
    [one] Maybe: { $name }
   *[other] Maybe: { $count } ways
}
report-timeline-label-depends = { $count ->
    [one] Not known: { $name }
   *[other] Not known: { $count } ways
}
report-timeline-label-steps = { $count ->
    [one] Step: { $name }
   *[other] { $count } steps to take
}
report-timeline-label-effect = { $count ->
    [one] { $name }
   *[other] { $count } effects
}
report-timeline-label-bar = { $count ->
    [one] { $name }
   *[other] { $count } limits
}
report-timeline-label-procedure = { $count ->
    [one] { $name }
   *[other] { $count } deadlines
}
report-timeline-label-perhaps = { $count ->
    [one] Not known: { $name }
   *[other] { $count } that may not apply
}
report-timeline-from = { $shape ->
    [exact] from { $first }
    [between] from a day between { $first } and { $last }
    [from] from { $first } at the earliest
    [until] from { $last } at the latest
    [always] all along
    [never] at no time
   *[unknown] from a day not known
}
report-timeline-until = { $shape ->
    [exact] until { $first }
    [between] until a day between { $first } and { $last }
    [from] until a day not known, not before { $first }
    [until] until { $last } at the latest
    [always] not any more
    [never] without a known end
   *[unknown] until a day not known
}

## The same case on another day

report-then-intro = On { $as-of } this case was not yet what its file says. It is looked at as it stood on that day, as far as its facts have dates:
report-then-not-listed = Listing { $label } ({ $title }): the entry had not been made; it is left out.
report-then-perhaps-not-listed = Listing { $label } ({ $title }): whether the entry had been made is not known; it is looked at as if it had.
report-then-not-yet = Listing { $label } ({ $title }): these had not happened yet: { $facts }.
report-then-perhaps-not-yet = Listing { $label } ({ $title }): whether these had happened is not known: { $facts }.

## When the answer changes

report-history = When the answer changes
report-history-intro = From { $from } to { $to }, each day on which the answer is another than the day before:
report-history-none = From { $from } to { $to } the answer stays the same.
report-history-ahead = Days after { $day } assume that nothing further happens than what the case says.
report-history-day = { $day }
report-history-line = { $said } Why: { $why }.
report-history-line-cited = { $said } Why: { $why } ({ $cites }).
report-history-of = Listing { $label }: { $line }
report-history-listing = { $tone ->
    [perhaps] The entry may have been made from now on.
   *[yes] The entry is made.
}
report-history-governed-by = Other texts may govern the entry.
report-history-standing = Where removal stands now: { $standing }.
report-history-removal = The first way that binds opens { $when }.
report-history-path-standing = Where ways off stand now – { $standing }: { $names }.
report-history-closed = closed
report-history-path-opens = Opens { $when }: { $names }.
report-history-path-due = Last day to act { $when }: { $names }.
report-history-path-overdue = { $tone ->
    [yes] Overdue: { $names }.
   *[no] No longer overdue: { $names }.
}
report-history-path-within-reach = { $tone ->
    [come] Would be open at once if the steps for it were taken: { $names }.
    [perhaps] May be open at once if the steps for it were taken: { $names }.
    [ahead] Would open later if the steps for it were taken now: { $names }.
   *[never] Steps taken now no longer open it: { $names }.
}
report-history-coming = { $tone ->
    [come] now
    [perhaps] perhaps now
    [ahead] later
   *[never] never
}
report-history-effect = { $tone ->
    [not-begun] Does not apply: { $names }.
    [perhaps] May apply from now on: { $names }.
    [runs] Applies from now on: { $names }.
    [begins] Applies from now on, unless the entry, display or order behind it had ended before: { $names }.
    [perhaps-over] May be over from now on: { $names }.
   *[over] Over: { $names }.
}
report-history-bar = { $tone ->
    [not-begun] Does not apply: { $names }.
    [perhaps] May apply from now on: { $names }.
    [runs] Applies from now on: { $names }.
    [begins] Applies from now on, unless the entry, display or order behind it had ended before: { $names }.
    [perhaps-over] May be over from now on: { $names }.
   *[over] Over: { $names }.
}
report-history-procedure-step = { $tone ->
    [not-yet] Cannot be done any more, or not yet: { $names }.
    [perhaps] Can perhaps be done now, by a last day: { $names }.
    [open] Can be done now, by a last day: { $names }.
    [perhaps-late] The last day for it may have passed: { $names }.
    [late] The last day for it has passed: { $names }.
   *[done] Done: { $names }.
}
report-history-note = { $tone ->
    [come] To be noted: { $names }.
    [perhaps] Perhaps to be noted: { $names }.
   *[never] No longer to be noted: { $names }.
}
report-history-why-happened = this came about: { $facts }
report-history-why-may-have-happened = this may have come about, on a day that is not known exactly: { $facts }
report-history-why-has-happened = this has come about by now, on a day that is not known exactly: { $facts }
report-history-why-happened-elsewhere = this came about for “{ $label }”: { $facts }
report-history-why-came-into-force = this came into force: { $source }
report-history-why-ended = this is no longer in force: { $source }
report-history-why-day-came = the day for it has come
report-history-why-day-passed = the last day for it has passed

## All listings together

report-together = All listings together
report-together-intro = Where several listings bring the same limit, it ends when the last of them lets go.
report-together-bars = What outlives the entries, or begins with a conviction or a penalty:
report-together-lifelong = What never ends, if nothing changes in the law:
report-together-name = { $effect } ({ $from })
report-together-effect = { $effect }: { $ends } ({ $cites }). { $count ->
    [one] From listing { $from }.
   *[other] From listings { $from }.
}

## What follows from other listings

report-follows = What follows from the other listings
report-follows-from = { $count ->
    [one] This listing does not say it, but listing { $from } does, or it follows from it:
   *[other] This listing does not say it, but listings { $from } do, or it follows from them:
}
report-follows-not-used = Not taken over:
report-follows-used = { CAPITAL($fact) }: { $outcome } ({ $cites }).
report-follows-contradicted = { CAPITAL($fact) }: the answer given here is used, but from { $count ->
    [one] listing { $from }
   *[other] listings { $from }
} something else would follow: { $outcome } ({ $cites }). One of the two may be wrong, or these entries have nothing to do with each other.
report-follows-ambiguous = { CAPITAL($fact) }: this could follow from listing { $from }, and it is not clear which is meant, so nothing was taken. In the case file, with = "…" in this listing says it.
report-follows-hint = The listings of one case are taken to hang together. If these do not, answer the questions in this listing itself, or write with = [] into it in the case file.
report-follows-yes = yes
report-follows-no = no
report-follows-at-best = { $now }; at best, { $best }

## Sources

report-sources = Sources
report-sources-quoted = As reported there: { $names }.
report-sources-verified = { CAPITAL($how) }:
report-source = { $name }.
report-source-parts = { $name }: { $parts }.
report-in-force-from = from { $from }
report-in-force-until = { $from } to { $until }

## Explanations

report-explain-title = How each day comes about
report-explain-intro = As of { $as-of }. Each line says what is done with the lines numbered below it, what comes of that, and where it is written. “This decides” marks what the result came from, where something beside it did not matter.
report-explain-outcome = { $shape ->
    [from] not before { $first }, and perhaps never
    [always] holds already
    [never] never, as things stand
   *[unknown] { $window }
}
report-explain-opens = When the way opens: { $outcome } ({ $cites }).
report-explain-how = { CAPITAL($how) }:
report-explain-due = The last day to act: { $outcome } ({ $cites }).

## Two cases side by side

report-compare-title = What becomes different
report-compare-intro-changed = “Before” is the case as it was, “now” is the case with what is changed below; both are looked at on { $as-of }. Only what differs is shown. This is for learning and is not legal advice; see the end.
report-compare-intro-two = “Before” is the first case, “now” is the second. Only what differs is shown. This is for learning and is not legal advice; see the end.
report-compare-then-first = On { $as-of } the first case was not yet what its file says. It is looked at as it stood on that day, as far as its facts have dates:
report-compare-then-second = On { $as-of } the second case was not yet what its file says. It is looked at as it stood on that day, as far as its facts have dates:
report-compare-changes = What is changed
report-compare-no-changes = Nothing: both say the same.
report-compare-change = { $name }. Before: { $before }. Now: { $now }.
report-compare-change-numbered = Change { $number }: { $name }. Before: { $before }. Now: { $now }.
report-compare-name = “{ $name }”
report-compare-of = Listing { $label }, “{ $name }”
report-compare-as-of = The day on which the case is looked at
report-compare-not-there = not in the case
report-compare-there = { $count ->
    [0] in the case
   *[other] in the case, with { $facts }
}
report-compare-answered = { $fact }: { $answer }
report-compare-unknown = not known
report-compare-not-yet = not yet
report-compare-left-open = left open
report-compare-changes-together = { $count ->
    [one] change { $numbers }
   *[other] changes { $numbers } together
}
report-compare-because = { $changes }
report-compare-because-any = { $changes }, each by itself
report-compare-too-many-changes = These are more than { $most } changes: which of them brings about a difference is not worked out.
report-compare-because-of = Brought about by
report-compare-reason = Brought about by { $reason }.
report-compare-with-reason = { $words }, brought about by { $reason }

report-compare-differences = What differs
report-compare-line = before, { $before }; now, **{ $now }**
report-compare-earlier = before, { $before }; now, **{ $now }** ({ $days ->
    [one] 1 day
   *[other] { $days } days
} earlier)
report-compare-later = before, { $before }; now, **{ $now }** ({ $days ->
    [one] 1 day
   *[other] { $days } days
} later)
report-compare-come = now also { $come }
report-compare-gone = no longer { $gone }
report-compare-come-and-gone = now also { $come }; no longer { $gone }
report-compare-reading = “{ $question }” ({ $answer })
report-compare-spoken = { $term }: { $words }.
report-compare-none = none
report-compare-yes = yes
report-compare-no = no
report-compare-provisional-yes = provisional, until that year's rest days are announced
report-compare-provisional-no = final, or without a day
report-compare-no-text = no text
report-compare-no-steps = nothing
report-compare-closed = closed
report-compare-listing-open = open: { $keeper } has to { $act }
report-compare-listing-opens-later = { $keeper } will have to { $act }, without anything beyond what the case says
report-compare-listing-needs-steps = { $keeper } has to { $act } only once a step is taken
report-compare-listing-depends = it depends on what is not known, or on how the text is read
report-compare-listing-none-documented = no rule that was found makes { $keeper } { $act }
report-compare-opens = { $shape ->
    [exact] from { $first } on
    [between] from a day between { $first } and { $last } on
    [from] not before { $first }, if at all
    [until] from { $last } on at the latest
    [always] yes
    [never] not as things stand
   *[unknown] not known
}
report-compare-due = { $shape ->
    [exact] { $first }
    [between] a day between { $first } and { $last }
    [from] a day not before { $first }, if there is one
    [until] { $last } at the latest
   *[unknown] no day as things stand
}
report-compare-last-day = { $shape ->
    [exact] { $first }, on the way “{ $path }”
    [between] a day between { $first } and { $last }, on the way “{ $path }”
    [until] { $last } at the latest, on the way “{ $path }”
   *[unknown] not known, on the way “{ $path }”
}
report-compare-begins = { $shape ->
    [exact] on { $first }
    [between] between { $first } and { $last }
    [from] not before { $first }, if at all
    [until] by { $last } at the latest, if at all
    [always] already
    [never] does not apply
   *[unknown] not known
}
report-compare-ends = { $shape ->
    [exact] on { $first }
    [between] between { $first } and { $last }
    [from] not before { $first }; no last day is known
    [until] by { $last } at the latest
    [always] ended
    [never] no end as things stand
   *[unknown] not known
}
report-compare-field-standing = Where it stands
report-compare-field-governed-by = Governing text
report-compare-field-removal = A binding way is open
report-compare-field-last-day = Last day to { $act }
report-compare-field-deleted = In fact over
report-compare-field-opens = Conditions met
report-compare-field-opens-at-best = Conditions met, if every step were taken today
report-compare-field-due = Last day to act
report-compare-field-due-at-best = Last day to act, if every step were taken today
report-compare-field-deadline = Last day
report-compare-field-overdue = The last day has passed
report-compare-field-begins = Begins
report-compare-field-begins-at-best = Begins, if every step were taken today
report-compare-field-ends = Ends
report-compare-field-ends-at-best = Ends, if every step were taken today
report-compare-field-from = From the listings
report-compare-field-done = Done
report-compare-field-moves-removal = Can move the removal
report-compare-field-lifelong = For life
report-compare-field-certain = Surely holds
report-compare-field-verified = How it was checked
report-compare-now-closed = Now closed
report-compare-closed-because = { CAPITAL($why) } So closed now: { $paths }.
report-compare-was = “{ $path }” (before, { $standing })
report-compare-sentence = { $words }.
report-compare-decided = What decided before
report-compare-decides-now = What decides now
report-compare-decides = What decides, before and now
report-compare-shut = shut off, because of this: { $what }
report-compare-late = not in time, or not at all: { $what }
report-compare-early = too early, or not at all: { $what }
report-compare-term = { $term } after this: { $what }
report-compare-names = **{ CAPITAL($names) }**
report-compare-step = { $step } ({ $procedure })
report-compare-added = This listing is now in the case. Where it stands: { $standing }. A binding way is open: { $removal }.
report-compare-dropped = This listing is no longer in the case. Where it stood: { $standing }. A binding way was open: { $removal }.
report-compare-note-comes = Now to be noted: { $note }
report-compare-note-may-come = Now perhaps to be noted, depending on facts not known: { $note }
report-compare-note-goes = No longer to be noted: { $note }
report-compare-note-certain = Now surely to be noted, before only perhaps: { $note }
report-compare-note-uncertain = Now only perhaps to be noted, depending on facts not known: { $note }
report-compare-questions = What would be worth finding out
report-compare-question-comes = Now also: { $facts }.
report-compare-question-goes = No longer, because it cannot change anything any more: { $facts }.
report-compare-question-moves = It can now also move the removal itself: { $facts }.
report-compare-question-moves-no-more = It can no longer move the removal itself: { $facts }.
report-compare-joined = { CAPITAL($names) }: { $words }
report-compare-joined-ends = { $ends }, from { $count ->
    [one] listing { $from }
   *[other] listings { $from }
}
report-compare-joined-may = only if something is the case that is not known
report-compare-does-not-apply = does not apply
report-compare-for-life = now for life, if nothing changes in the law
report-compare-not-for-life = no longer for life

report-compare-stays = What stays as it is
report-compare-stays-words = Everything else stays as it is: { $parts }.
report-compare-small-print = What is not shown moves no day as things stand: what stays closed or does not apply, which open questions of law something rests on, how well its text was read, or what steps taken on another day would give. The JSON result has each.
report-compare-stays-nothing = Everything that was looked at comes out otherwise.
report-compare-stays-removal = when a binding way opens
report-compare-stays-removal-of = when a binding way opens for { $count ->
    [one] listing { $listings }
   *[other] listings { $listings }
}
report-compare-stays-ways = { $count ->
    [one] one way off
   *[other] { $count } ways off
}
report-compare-stays-effects = { $count ->
    [one] one effect
   *[other] { $count } effects
}
report-compare-stays-bars = { $count ->
    [one] one bar of other laws
   *[other] { $count } bars of other laws
}
report-compare-stays-steps = { $count ->
    [one] one step of a procedure
   *[other] { $count } steps of procedures
}
report-compare-same-case = Both cases say the same, so nothing can differ.
report-compare-nothing = **Nothing in the result differs.** Why this can be:
report-compare-nothing-why = { $name }: { $why }
report-compare-nothing-closed = The way “{ $path }” uses it, but is closed for another reason: { $why }.
report-compare-nothing-closed-more = { $count ->
    [one] One more way that uses it is closed too.
   *[other] { $count } more ways that use it are closed too.
}
report-compare-nothing-same = What it bears on comes out alike with either answer: { $paths }.
report-compare-nothing-idle = What an entry brings and what uses it does not apply here.
report-compare-nothing-effects = What uses it in what the entry brings comes out alike with either answer.
report-compare-nothing-unused = No rule that gives a day here uses it.

## Other programs

report-ask-why = The answer can change a day in the result.

## The end of every document

report-disclaimer-heading = What this is, and what it is not
disclaimer = This is an educational tool. It applies published rules to hypothetical facts; it is not legal advice and decides nothing. What the rules say and what is done in practice can differ. The source document on which its questions rest (Immigration and Refugee Board of Canada, CHN106377.E) says of itself that it “is not, and does not purport to be, conclusive as to the merit of any particular claim for refugee protection”; neither is this.
own-rules =
    These are not only the rules that came with the program. Brought along with --rules: { $brought }. Nobody who made the program has looked at them; whether their law is right, only whoever wrote them can say. Fingerprint of that folder (SHA-256): { $sha256 }.
own-rules-texts = the wording of { $pack }
own-rules-calendar = rest days and working days
own-rules-nothing = nothing this program reads
report-made-by = Made by { $program } with the rules as of { $rules }, for the day { $as-of }. Nothing was sent anywhere.

## A page of its own

report-every-page = Educational, not legal advice. A made-up case.
report-larger = Larger letters
report-contents = Contents
report-explain-folded = How this comes about: { $path }
report-case = The case
report-case-intro = The answers this report was made from, as a case file. “delist assess” makes the same report from it again.
report-made-by-hash = Fingerprint of these rules (SHA-256): { $sha256 }.

## A calendar file. It says neither which list it is nor any fact of the case.

ics-name = delist: days of a made-up case
ics-due = Listing { $listing }: last day for “{ $name }”
ics-way = Listing { $listing }: the way “{ $name }” opens
ics-procedure = Listing { $listing }: last day for { $actor } – { $name }
ics-ends = Listing { $listing }: “{ $name }” ends
ics-when = { $shape ->
    [exact] On { $first }.
    [between] Between { $first } and { $last }.
    [until] By { $last } at the latest.
   *[from] Not before { $first }.
}
ics-verified = { CAPITAL($how) }.
ics-provisional = The official calendar of that year is not announced yet; the day may move.
ics-as-of = Worked out as of { $day }.
