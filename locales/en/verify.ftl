# What `delist rules verify` says. A claim is a sentence that holds or does not; `about` and `place` are names from
# the pack's file and stay as they are.

verify-pack = { $title } ({ $id })
verify-holds = Holds: { $claim }. { $how }
verify-holds-not = NOT PROVED: { $claim }. { $how }
verify-claim-defined = in every case every rule gives an answer, and the program gives the same
verify-claim-way-off = in every case some way off can open, or a note says that none is documented
verify-claim-alive = every way, step, effect, bar, note, text, definition, fact and reading makes a difference in some case
verify-claim-in-order = no last day comes before what it ends has begun
verify-claim-lifelong = what lasts for life ends with no term
verify-claim-versions = one text follows the other, with no day between them and none in both
verify-claim-bands = no number falls between two bands, or into two
verify-claim-earlier-step = a step taken earlier never makes a way open later, but where the law says that it can come too early
verify-claim-further-listing = a further listing never brings the end of an effect forward
verify-claim-unknown = what is not known never makes an answer say more
verify-how-regions = { $regions ->
        [0] Nothing of the kind in this pack.
       *[other] By regions: { $regions }, which hold every case{ $shown ->
            [0] .
           *[other] ; { $shown } of them asked in a case of their own.
        }
    }
verify-how-parts = { $count ->
        [one] One part of the pack gone through.
       *[other] { $count } parts of the pack gone through, which are all.
    }
verify-how-cases = { $count ->
        [one] Tried in one way on worked cases, which is no proof.
       *[other] Tried in { $count } ways on worked cases, which is no proof.
    }
verify-against = { $about }: { $what }
verify-what-engine-differs = the program gives another answer than the rule
verify-what-no-way-off = no way off can open, and no note says so
verify-what-never-applies = it applies in no worked case
verify-what-never-governs = it governs in no worked case
verify-what-never-asked-for = no rule asks for it
verify-what-never-used = no rule uses it
verify-what-never-matters = it makes no difference in any worked case
verify-what-due-before-open = the last day comes before the way opens
verify-what-deadline-before-start = the last day comes before the step can begin
verify-what-end-before-beginning = it ends before it begins
verify-what-ends-all-the-same = it ends although it lasts for life
verify-what-gap = there is a gap before it
verify-what-overlap = it overlaps with its neighbour
verify-what-earlier-is-later = taken earlier, it makes the way open later
verify-what-never-too-early = it is said to come too early at times, and never does
verify-what-ends-sooner = an effect ends sooner with the further listing
verify-what-unknown-says-more = with a fact forgotten the answer says more
verify-case = A case that shows it:
verify-undecided = Not decided: { $about }
verify-mutants = Slips of the pen: { $count } words changed one at a time. { $caught } were noticed by worked cases, { $warned } by a warning, { $refused } made the pack unreadable, { $survived } went unnoticed.
verify-survivor = { $place }: { $was } → { $becomes } goes unnoticed
verify-sum = { $packs ->
        [one] One pack
       *[other] { $packs } packs
    }, { $regions ->
        [one] one region
       *[other] { $regions } regions
    }: { $wrong ->
        [0] nothing against
        [one] one counterexample
       *[other] { $wrong } counterexamples
    }, { $undecided ->
        [0] nothing undecided
        [one] one rule undecided
       *[other] { $undecided } rules undecided
    }.
verify-sum-mutants = Of { $viable } slips of the pen { $caught } are noticed: { $share } %.
usage-not-proved = Something in the rules is not proved ({ $count }).
    .fix = What it is stands above, with a case that shows it where there is one.
usage-slips-unnoticed = Only { $share } % of the slips of the pen are noticed; { $promised } % is promised.
    .fix = Which go unnoticed stands above: a worked case that names what the article says there would notice them.
