# The command line itself: its language, what stands over its help, and what is said of a wrong one.
# What a person types stays as it is in every language, and so do names in great letters (CASE, FILE, OPTIONS).

## Languages

# The name of this language in itself.
language-name = English
# The same in every language: whoever cannot read the menu has to find it.
menu-language = Language / Langue / 语言 / 語言
menu-language-question = Which language?

## Help

help-usage = Usage: { $usage }
help-heading = { $heading }:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-help = Print this help
help-version = Print the version
help-values = { $help } (one of: { $values }; left out: { $default })

## A wrong command line. wrong-… says what is wrong, its .fix what to do.

wrong-argument = “{ $argument }” means nothing here.
    .fix = { $nearest ->
        [none] Leave it out, or see “{ $help }”.
       *[other] Did you mean “{ $nearest }”?
    }
wrong-command = There is no command “{ $argument }”.
    .fix = { $nearest ->
        [none] See “{ $help }”.
       *[other] Did you mean “{ $nearest }”?
    }
wrong-value = “{ $value }” is not a possible value of { $argument }.
    .fix = { $nearest ->
        [none] Use one of: { $known }.
       *[other] Did you mean “{ $nearest }”? There are: { $known }.
    }
wrong-no-value = { $argument } needs a value.
    .fix = { $known ->
        [none] Write it behind it, or see “{ $help }”.
       *[other] Use one of: { $known }.
    }
wrong-missing = This is missing: { $missing }.
    .fix = Add it, or see “{ $help }”.
wrong-no-command = “{ $command }” needs one more word that says what to do.
    .fix = Use one of: { $known }.
wrong-conflict = { $argument } does not go with { $other }.
    .fix = Leave one of the two out.
wrong-twice = { $argument } can be given only once.
    .fix = Keep one of them.
wrong-not-text = Something on this command line is not text.
    .fix = Write it in UTF-8.
wrong-anything = This command line cannot be understood.
    .fix = See “{ $help }”.

## Details: the end of a sentence that says what could not be done.

detail-at = { $at }: { $why }
detail-not-found = nothing of this name is there
detail-not-allowed = the system does not allow it
detail-exists = something of this name is there already
detail-full = there is no space left
detail-read-only = it lies where nothing can be written
detail-folder = it is a folder
detail-not-a-folder = a part of the path is no folder
detail-not-a-file = it is not an ordinary file
detail-too-large = it is too large
detail-cut = it was cut short, or changed
detail-empty = there is nothing in it
detail-not-text = it is not text in UTF-8
detail-bytes = { $bytes } bytes, where { $most } are the most
detail-memory = { $bytes } bytes are needed
detail-random = the system gave no random numbers
detail-encryption = the encryption failed
detail-newer = its form is { $found }, and this program knows { $known }
detail-stored-form = its form is wrong in line { $line }, column { $column }
detail-field = the field { $field }
detail-refused-empty = there is nothing in it
detail-refused-not-age = it is not an age file
detail-refused-armored = it is an age file in text form
detail-refused-other-version = it is an age file of another version
detail-refused-not-passphrase = it is an age file without a passphrase
detail-refused-several-recipients = it is an age file for several recipients
detail-refused-too-much-work = it asks for more work than is reasonable
detail-refused-truncated = it ends too early
detail-refused-malformed = its beginning is malformed
help-example = Example: { $command }
