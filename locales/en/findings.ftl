# What can be wrong in a pack, a case file or a calendar. finding-… says what is wrong, its .fix what
# would be right. One message for each code; docs/packs.md and docs/cases.md explain the formats.

findings-count = { $count ->
    [one] One mistake. Nothing was written.
   *[other] { $count } mistakes. Nothing was written.
 }
findings-warning = to be looked at: { $what }
findings-nearest = Did you mean “{ $nearest }”?
findings-known = There are: { $known }

finding-syntax = this cannot be read: { $detail }
    .fix = Check quotation marks, brackets and the equals sign here. A month or a year alone stands in quotation marks: "2024-11".
finding-too-large = this is larger or nested deeper than anything real (the limit is { $limit })
    .fix = Split it, or simplify it.
finding-too-many-listings = this case has { $count } listings; { $limit } are the most that are worked out together
    .fix = Make several cases of it, with those that hang together in one.
finding-bad-label = “{ $written }” cannot be a label
    .fix = Use letters, digits, spaces, hyphens and underscores, at most { $limit } characters, with no space at either end.
finding-unknown-schema = this is written for another version of the format
    .fix = Write: schema = { $known }
finding-unknown-key = the key “{ $written }” means nothing here
    .fix = Remove it, or correct its name.
finding-missing-key = “{ $key }” is missing here
    .fix = Add it.
finding-wrong-type = this is the wrong kind of value
    .fix = { CAPITAL($expected) } is needed here.
finding-unknown-value = “{ $written }” is not one of the possible values
    .fix = Use one of the values of the list.
finding-duplicate = “{ $name }” is there twice
    .fix = Keep one of them.
finding-unknown-regime = there are no rules called “{ $written }”
    .fix = “delist rules list” shows the regimes.
finding-unknown-fact = this regime has no fact called “{ $written }”
    .fix = “delist new” with the regime's name shows its facts.
finding-unknown-reading = this regime has no reading called “{ $written }”
    .fix = “delist rules show” with the regime's name shows its readings.
finding-unknown-listing = the case has no listing “{ $written }”
    .fix = Write the listing's label, a point, a name and the value, as in A.performed=2026-12-01 or A.readings.first-day=counted. With a single listing the label can be left out.
finding-unknown-source = no source is called “{ $written }”
    .fix = Declare it under [[source]], or correct the name. A citation is a source's name, a space, and the article.
finding-unknown-name = nothing in this pack is called “{ $written }”
    .fix = Use the name of a fact, a reading or a definition.
finding-expression-syntax = this expression cannot be read here
    .fix = { CAPITAL($expected) } is expected at this place.
finding-expression-type = these parts do not fit together: { $found }
    .fix = { CAPITAL($expected) } is needed here.
finding-cycle = “{ $written }” is defined by itself
    .fix = Break the circle of definitions.
finding-misplaced-delisting = the way “{ $name }” uses the deletion it is meant to decide about
    .fix = Use “delisting” in effects and bars only.
finding-unverified-drives-date = the way “{ $name }” binds somebody, but rests on a text nobody verified
    .fix = Verify the text, or make it: modality = "reported"
finding-impossible-date = “{ $written }” is not a date of the years { $first-year } to { $last-year }
    .fix = Write a day as 2024-11-22, always with two digits for the month and two for the day, a month as "2024-11", a year as "2024", or "unknown"; an event can also be "not-yet".
finding-before-regime = this listing is older than the regime, which begins on { $first }
    .fix = Check the date, or the regime.
finding-after-as-of = this cannot lie after the day the case is looked at, { $as_of }
    .fix = Check the date, or as_of.
finding-out-of-order = “{ $fact }” cannot come before “{ $before }”
    .fix = Check both dates.
finding-out-of-range = this is outside its range
    .fix = From { $least } to { $most } is possible.
finding-calendar-row = this line is not a day of the calendar: “{ $written }”
    .fix = Write: 2027-02-07,holiday,name — or makeup-workday instead of holiday.
finding-case-fails = worked out by hand, { $what } is { $expected }; the program says { $found }
    .fix = One of the two is wrong. The article decides.
finding-not-exercised = no worked case names the { $kind } “{ $name }”
    .fix = Add a case with an [[expect]] for it.
finding-missing-text = “{ $name }” has no words
    .fix = Add this message to the pack's texts.

finding-not-accounted = no pack accounts for the row “{ $name }” of the register
    .fix = Add it to the coverage.toml of a pack: under [covered] with the items that carry it, or under [left_out] with the reason.
finding-unknown-row = the register has no row “{ $written }”
    .fix = Correct its name, or add it to rules/register.tsv.
finding-version-gap = between { $before } and { $name } there are days that no text governs
    .fix = Correct “from” or “until”, unless there really was no text.
finding-version-overlap = { $before } and { $name } govern the same days
    .fix = Give the earlier one an “until” before the later one begins.
finding-cite-without-article = this names { $name }, but no place in it
    .fix = Write the article after the name, or a remark such as “(opening)”.
finding-with-unknown = this case has no other listing called “{ $written }”
    .fix = Write the label of another listing of this case, or [] if it hangs together with none.
finding-link-nowhere = a link names “{ $written }”, but there are no rules of that name
    .fix = Correct the name, or leave it if those rules are kept elsewhere: until they are there, nothing follows.
finding-not-re-read = no day is noted, or it is more than a year ago, on which the sources of { $name } were compared with their texts
    .fix = Read them again and write the day: checked = 2026-11-22

# What is expected, or was found, in a finding.
expected-text = a text in quotation marks
expected-table = a table
expected-list = a list in square brackets
expected-truth = something that is true or false
expected-number = a whole number
expected-day = a day such as 2026-11-22
expected-date = a day, a month, a year or "unknown"
expected-event = a day, a month, a year, "not-yet" or "unknown"
expected-window = a moment, or a list of two moments
expected-moment = something with a date
expected-term = a length of time
expected-choice = a choice, or several
expected-yes-no = a question answered with yes or no
expected-free-fact = a fact that is not the day of the entry, nor its removal,
expected-alike = a fact that takes the same answers
expected-same = a value of the same kind on both sides
expected-is = “is” and one of its values
expected-has = “has” and one of its values
expected-kind = holiday or makeup-workday
expected-expression = a name, a date, a number or a bracket
expected-end = the end of the expression
expected-then = the word “then”
expected-else = the word “else”
expected-of = the word “of”
expected-unit = a unit: years, months, days, working days or weekdays
expected-closing = a closing bracket “)”
expected-opening-list = an opening bracket “[”
expected-closing-list = a closing bracket “]”
expected-name = a name
expected-shallower = fewer brackets within brackets
expected-month-or-year = “month” or “year”
expected-left-of = the words “left of”
expected-until = the word “until”
expected-shorter-term = a shorter length of time
expected-line-id = a whole number, or a text of at most 64 letters, digits, spaces and -_.:/#
