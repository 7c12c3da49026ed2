# A pack as a page to read.

pack-origin = { $shape ->
    [checked] Regime { $id }, rules of { $rules }; its sources were last compared with their texts on { $day }.
   *[unchecked] Regime { $id }, rules of { $rules }; no day is noted on which its sources were compared with their texts.
 }
pack-paths = Ways off the list
pack-procedures = Procedures
pack-effects = What the listing brings
pack-bars = What has a life of its own
pack-readings = Where the text leaves a question open
pack-facts = What may be asked
pack-claims = What is reported
pack-sources = Sources
pack-follows = What follows from other listings of a case
pack-follows-line = { CAPITAL($fact) }: { $takes }. From: { $from } ({ $cites }; { $verified })
pack-follows-delisting = the day on which the other entry is gone
pack-follows-last = the day on which the last of the other entries is gone
pack-follows-listed = whether the other entry stands
pack-follows-listed-since = whether the other entry stood at the same time as this one
pack-follows-entered = whether the other entry was made
pack-follows-same = the same thing, answered in the other listing
pack-line = { $what } ({ $cites }; { $verified })
pack-claim = { $what } ({ $cites })
pack-alternative = { $id }: { $what } ({ $cites })
pack-alternative-used = { $id }: { $what } ({ $cites }). Used unless a case says otherwise.
pack-original = In the original
pack-from = First day in force
pack-until = Last day in force
pack-read-in = Which copy was read

# All packs as a book.

book-title = The rules, article by article
book-about = Every rule of { $rules } in { $packs } parts, one for each list or kind of record, with { $cases } worked cases.
book-how-to-read = Each part tells which text governs from when to when, then the ways off, the procedures, what the entry brings and what outlives it, the open questions, and at its end every text with its articles and what rests on each. After each rule stands where it is written and how well that text was read. Texts known only from reports are marked so, and nothing unverified is given as a firm date.
book-governing = Which text governs
book-version = { $shape ->
    [ended] { $source }: for entries from { $from } to { $until }
   *[open] { $source }: for entries from { $from } on
 }{ $reaches ->
    [back] . Whether it also reaches back to older entries is an open question (below).
   *[no] .
 }
book-notes = What should be known besides
book-shown-by = Worked cases
book-articles = What rests on it, article by article:
book-article = { $article }: { $what }
book-cases = Worked cases, worked out by hand
book-case = { $title }. { $source }
