# Saving and opening, always encrypted.

session-none = Nothing is saved.
session-line = { $id }, last written { $when }
session-list-hint = What is inside can be told only with the passphrase: “delist session show”, with the first digits of a name.
session-ask-passphrase = Passphrase (not shown while you type):
session-ask-new = New passphrase, at least 14 characters (not shown while you type):
session-ask-again = The same passphrase once more:
session-differ = The two were not the same. Please start again.
session-too-short = That is too short: at least 14 characters. Several unrelated words are easy to remember and hard to guess.
session-too-long = That is too long.
session-control = That held a key that is no character. Please start again.
session-doubt-space = Note: it begins or ends with a space. You will have to type that space every time.
session-doubt-full-width = Note: it holds full-width letters from an input method. You will need the same input method every time.
session-doubt-invisible = Note: it holds an invisible character.
session-doubt-digits = Note: only digits are easy to guess.
session-doubt-repetitive = Note: so much repetition is easy to guess.
session-no-recovery = There is no way to recover a forgotten passphrase: nobody can open the file without it. Write it down and keep it away from this machine.
session-opening = Opening; this takes a moment, on purpose …
session-sealing = Encrypting; this takes a moment, on purpose …
session-saved = Saved, encrypted, as { $id } in { $folder }
session-saved-again = Saved again, encrypted, as { $id } in { $folder }
session-previous = The newest version of this file is damaged. The version before it was opened instead.
session-delete-question = Delete the saved case { $id } for good?
session-delete-no = No, keep it
session-delete-yes = Yes, delete it
session-kept = Nothing was deleted.
session-deleted = { $id } and its previous version are deleted. Copies in backups, in synced folders or left behind by the disk itself are out of this program's reach; they stay encrypted.
