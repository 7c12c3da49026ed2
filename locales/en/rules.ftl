# A pack as a page to read.

pack-origin = Regime { $id }, rules of { $rules }.
pack-paths = Ways off the list
pack-procedures = Procedures
pack-effects = What the listing brings
pack-bars = What has a life of its own
pack-readings = Where the text leaves a question open
pack-facts = What may be asked
pack-claims = What is reported
pack-sources = Sources
pack-line = { $what } ({ $cites })
pack-alternative = { $id }: { $what } ({ $cites })
pack-alternative-used = { $id }: { $what } ({ $cites }). Used unless a case says otherwise.
pack-original = In the original
pack-from = In force from
pack-until = In force until
pack-read-in = Which copy was read
