# The command line: commands, options, the menu, and what went wrong.
# usage-… and failed-… say what happened; their .fix says what to do.

cli-about = Every documented way off China's blacklists and credit records: offline, educational, explained.
cli-after-help = Without a command, the welcome menu opens. delist never uses a network. It is educational and no legal advice.
cli-wizard = Ask about a hypothetical case, step by step, and report
cli-assess = Assess a case file and print the report
cli-explain = Show how each result comes about, down to the articles
cli-what-if = Show what would differ if facts of a case were otherwise
cli-compare = Show what differs between two cases
cli-new = Print a blank case file with comments, to fill in
cli-rules = Read and check the rules
cli-rules-list = List the regimes there are rules for
cli-rules-show = Show the rules of one regime
cli-rules-book = Print all rules as a book, article by article, with the worked cases
cli-rules-check = Check the rules that came with the program, or those in a folder
cli-rules-verify = Prove the rules: what holds of them in every case there is
cli-arg-verify-regime = Only this regime
cli-arg-mutants = Also change every word of law in turn, and see whether the worked cases notice
cli-calendar = Count working days of mainland China
cli-completions = Print what a shell needs to complete commands, such as bash
cli-man = Print the manual page of the program, or of one command
cli-session = Saved cases, always encrypted
cli-session-list = List what is saved
cli-session-show = Print the report of a saved case
cli-session-save = Save a case file encrypted
cli-session-resume = Go on with a saved case
cli-session-export = Print the case file of a saved case, not encrypted, or write it with -o
cli-session-rekey = Give a saved case a new passphrase
cli-session-delete = Delete a saved case
cli-arg-case = The case file (TOML or JSON); - reads standard input
cli-arg-session = The name of the session, or its first four or more digits, or the path of its file
cli-arg-also-for = Seal the session's passphrase to this public age key too (age1…): whoever has the secret key can then open it
cli-arg-other = The second case file; one of the two may be -
cli-arg-set = Change a fact, such as A.performed=2026-12-01, or a reading, such as A.readings.first-day=counted; “unknown” takes it away. May be given more than once; with a single listing “A.” can be left out
cli-arg-add = Add a listing of this regime, with the next free label; --set may speak of it
cli-arg-drop = Leave this listing out
cli-arg-as-of = Look at the case on this day instead of the file's; on an earlier one, as it stood then
cli-arg-with-case = Put the case itself into the report too, so that whoever gets it can make it again
cli-arg-history = Also tell on which days the answer changes, and why; the days are FROM..TO, and either may be left out
cli-arg-regime = The regime, as “delist rules list” names it
cli-arg-regimes = Ask about this regime; may be given more than once
cli-arg-format = How to print: text, markdown or html for people, json for programs
cli-arg-format-ics = How to print: text, markdown or html for people, json for programs, ics for a calendar (the days alone)
cli-arg-shell = The shell: { $known }
cli-arg-man = The command, such as “assess”, or “session save”; without it, the whole program
cli-arg-page = How to print: as text, Markdown or HTML
cli-arg-output = Write to this file instead of standard output; if it holds facts and its name ends in .age, it is encrypted first
cli-arg-lang = Speak this language
cli-arg-rules = Use the rules in this folder beside the built-in ones
cli-arg-path = Only this way off the list
cli-arg-check-dir = The folder to check; without it, the built-in rules
cli-arg-date = The day to count from, such as 2026-09-30; it is not counted itself
cli-arg-count = How many working days, such as +3
cli-arg-yes = Delete without asking

menu-welcome = { $program }: ways off China's blacklists and credit records. Educational, offline, no legal advice.
menu-question = What would you like to do? (Arrow keys move, Enter chooses, Escape leaves.)
menu-new = Look at a new hypothetical case
menu-open = Open a saved case
menu-open-question = Which saved case?
menu-rules = Read the rules
menu-rules-question = Which rules?
menu-about = About this program
menu-about-text = delist asks for the facts of a made-up case, applies the documented rules of one Chinese blacklist or credit record, and shows every way off it: whether it is open, when it opens, who has to do what, and which article says so. It works without a network, saves nothing unless you ask, and then only encrypted. Never type the name or the number of a real person.
menu-quit = Leave

rules-version = Rules of { $version }, as they stand on { $day }
rules-line = { $id }: { $title }
rules-governing = Governing a new entry: { $texts }
rules-in-force = In force: { $texts }
rules-nothing-in-force = No text with a known day of entry into force governs a new entry on this day.
rules-weakest-full-text = read in full
rules-weakest-opening = only the opening was read
rules-weakest-reported = known from reports
rules-weakest-interpretation = an interpretation
rules-weakest-unverified = not verified
rules-counts = { $paths ->
    [one] One way off
   *[other] { $paths } ways off
 }; { $cases ->
    [one] one worked case
   *[other] { $cases } worked cases
 }; the weakest way off: { $weakest }
rules-line-own = { $id }: { $title } (did not come with this program)
rules-checked = { $packs ->
    [one] One pack
   *[other] { $packs } packs
 } and { $cases ->
    [one] one worked case
   *[other] { $cases } worked cases
 } checked: everything loads, has words, and comes out as worked out by hand.

new-heading = A blank case: { $regime }. Replace "unknown" where you know more, and leave it where you do not.
new-date = A day ("2024-11-22"), a month ("2024-11") or a year ("2024").
new-event = When it happened ("2024-11-22", "2024-11" or "2024"), or "not-yet".
new-choice = One of:
new-choices = One or several, such as ["…", "…"]:
new-choices-or-none = One or several, such as ["…", "…"], or [] for none of these:
new-yes-no = "yes" or "no".
new-number = A whole number, without quotation marks.

usage-unknown-language = There are no texts in “{ $asked }”.
    .fix = Use one of: { $known }.
usage-unknown-command = There is no command “{ $command }”.
    .fix = See “delist --help”.
usage-unknown-regime = There are no rules called “{ $regime }”.
    .fix = { $nearest ->
        [none] There are: { $known }.
       *[other] Did you mean “{ $nearest }”? There are: { $known }.
    }
usage-unknown-path = There is no way off the list called “{ $path }” in this case.
    .fix = { $nearest ->
        [none] There are: { $known }.
       *[other] Did you mean “{ $nearest }”? There are: { $known }.
    }
usage-nothing-changed = Nothing is said to be otherwise.
    .fix = Say what, as in: delist what-if case.toml --set A.performed=2026-12-01 (or --add REGIME, or --drop LISTING). “delist new” with the regime's name shows its facts.
usage-unknown-listing = The case has no listing “{ $label }”.
    .fix = { $nearest ->
        [none] There are: { $known }.
       *[other] Did you mean “{ $nearest }”? There are: { $known }.
    }
usage-too-many-listings = With the listings added here the case has more than { $limit }, the most that are worked out together.
    .fix = Add fewer, or drop some.
usage-one-input = Standard input can be one of the two cases only.
    .fix = Put one of them into a file.
usage-path-in-json = The JSON result always holds every way off the list, so --path does not go with --format json.
    .fix = Leave out --path, and look for the way by its id under “paths”.
usage-not-a-day = “{ $written }” is not a day of the years { $first-year } to { $last-year }.
    .fix = Write a day as 2026-11-22, always with two digits for the month and two for the day.
usage-not-a-range = “{ $written }” is not a range of days.
    .fix = Write --history 2024-01-01..2026-12-31, or leave out either day. The case file comes before --history.
usage-backward-range = The range of days ends on { $to }, before it begins on { $from }.
    .fix = Write the earlier day first.
usage-range-too-long = From { $from } to { $to } is too long. Listings in this case: { $listings }; years that can be looked through then: { $most }.
    .fix = Choose days that lie closer together, or fewer listings.
usage-not-a-count = “{ $written }” is not a number of working days.
    .fix = Write +1 to +2000, as in: delist calendar 2026-09-30 +3
usage-unreadable = { $path } cannot be read: { $detail }.
    .fix = Check the name, and that it is an ordinary file of at most 2 MiB. Nothing was written.
usage-not-text = { $path } is not text: there are other bytes in line { $line }.
    .fix = Save it as plain text in UTF-8.
usage-no-terminal = This command asks questions and needs a terminal, and there is none here.
    .fix = Open a terminal window and start it there, answer line by line with --plain, or use “delist assess” with a case file.
usage-secret-key = That is a secret key. It does not belong here, and whoever sees this command line has it now.
    .fix = Make a new key with age-keygen, and give only its public key, which begins with age1.
usage-unknown-key = What was given as --also-for is not a public key this program can use.
    .fix = A public key is one line that begins with age1 and was made by age-keygen; keys for other algorithms (age1pq…, plugins, ssh) are not supported.
usage-small-terminal = This window is too low to show a menu.
    .fix = Make it at least three rows high; ten or more are comfortable.
usage-no-packs = There are no rules in that folder.
    .fix = A folder of rules holds a folder for each regime, with a pack.toml in it.
usage-broken-texts = The texts of { $regime } are not written correctly: { $detail }.
    .fix = The number is the line in its .ftl file.

output-in-the-clear = { $path } is written, not encrypted: whoever gets the file can read it. A name that ends in “.age” would have it encrypted.
output-sealed = { $path } is written, encrypted. “age -d”, a program of its own, opens it with the passphrase.

failed-output = { $path } could not be written: { $detail }.
    .fix = Nothing was left half-written. Check the folder and the free space, or choose another place.
failed-input = { $path } could not be used. { $detail }
    .fix = Check the file.
failed-no-home = This system does not say where your data lives, so nothing can be saved.
    .fix = Set the variable HOME to your home folder.
failed-session-busy = Another window is writing into the saved cases and does not finish.
    .fix = Wait a moment, or close the other window, and try again. Nothing was changed.
failed-session-none = No saved case has this name: { $detail }.
    .fix = “delist session list” shows what is saved.
failed-session-not-an-id = This is not the name of a saved case: { $detail }.
    .fix = A name is made of digits and the letters a to f; four of them are enough. “delist session list” shows them.
failed-session-several = Several saved cases begin like this: { $detail }.
    .fix = Type more of the name.
failed-session-refused = This file is not a session this program would write, so it was not opened: { $detail }.
    .fix = Nothing was changed. If it was copied or synced, fetch the original again.
failed-session-too-long = The session is too large: { $detail }.
    .fix = Nothing was changed.
failed-session-io = The saved case could not be read or written: { $detail }.
    .fix = What was saved before is still there. Check the folder and the free space.
failed-session-passphrase = Wrong passphrase, or the beginning of the file is damaged. Nothing was changed.
    .fix = Try again. Capital letters, spaces and the input method all count.
failed-session-damaged = The passphrase is right, but the file is damaged: { $detail }.
    .fix = Nothing was changed. If you have a copy of the file, put it in its place.
failed-session-newer = This session was written by a newer version of the program: { $detail }.
    .fix = Open it with that version. It was not changed.
failed-session-memory = There is not enough free memory to encrypt: { $detail }.
    .fix = Close other programs and try again. Nothing was changed.
failed-session-seal = The case could not be encrypted: { $detail }.
    .fix = Nothing was written.
