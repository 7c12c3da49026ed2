# Saving and opening, always encrypted.

session-none = Nothing is saved.
session-line = { $id }, last written { $when }
session-line-previous = { $id }, last written { $when } (the newest version is damaged; the one before it is there)
session-line-damaged = { $id }, last written { $when } (damaged: it cannot be opened, only deleted)
session-strays = These files in { $folder } are sessions too, under another name; perhaps a synced folder gave it to them. To open one, give its path.
session-stray = - { $name }
session-list-hint = What is inside can be told only with the passphrase: “delist session show”, with the first digits of a name.
session-ask-passphrase = Passphrase (not shown while you type):
session-ask-new = New passphrase. Press Enter alone, and the program makes one of six words for you; that is the safest. Or type your own, at least 14 characters (not shown while you type):
session-made = Your passphrase:
session-made-keep = Write it on paper and keep it away from this machine. It is shown only now. When you have it, press Enter; it is then wiped from the screen.
session-type-back = Now type the six words from your paper, with spaces between (not shown while you type):
session-not-it = That was not it. Here it is again.
session-guessable = That would be guessed too easily: a known password, a name, a date or a pattern of keys, longer than it is strong. Press Enter alone to have six words made for you.
session-ask-again = The same passphrase once more:
session-differ = The two were not the same. Please start again.
session-too-short = That is too short: at least 14 characters. Press Enter alone to have six words made for you.
session-too-long = That is too long.
session-control = That held a key that is no character. Please start again.
session-doubt-space = Note: it begins or ends with a space. You will have to type that space every time.
session-doubt-full-width = Note: it holds full-width letters from an input method. You will need the same input method every time.
session-doubt-invisible = Note: it holds an invisible character.
session-doubt-digits = Note: only digits are easy to guess.
session-doubt-repetitive = Note: so much repetition is easy to guess.
session-no-recovery = There is no way to recover a forgotten passphrase: nobody can open the file without it. Write it down and keep it away from this machine.
session-no-recovery-but = Apart from that key there is no way to recover a forgotten passphrase. Write it down and keep it away from this machine.
session-opening = Opening; this takes a moment, on purpose …
session-sealing = Encrypting; this takes a moment, on purpose …
session-saved = Saved, encrypted, as { $id } in { $folder }
session-saved-again = Saved again, encrypted, as { $id } in { $folder }
session-saved-beside = This case was changed somewhere else while it was open here: in another window, or by a synced folder. Nothing was written over. What you have here is saved beside the other, encrypted, as { $id } in { $folder }
session-newest-damaged = The newest version of this session is damaged, or is missing. The version before it is there.
session-previous-question = The newest version of this session is damaged, or was saved under another passphrase. Open the version before it, last written { $when }? Nothing is changed by that until you save.
session-previous-yes = Yes, open it
session-previous-no = No, leave everything as it is
session-previous = The newest version of this session is damaged, or was saved under another passphrase. This is the version before it, last written { $when }.
session-also-for = Besides you, whoever has the secret key that belongs to { $key } will be able to open this session, and every later version of it. You cannot take that back, not even with a new passphrase: copies stay readable for them. Only go on if you know whose key it is. The passphrase is made by the program, because that person will be able to read it.
session-also-opens = Besides you, whoever has the secret key that belongs to { $key } can open this session.

# A new passphrase.

session-rekeyed = What was saved as { $id } is deleted, with its previous version: the old passphrase opens nothing here any more. Copies in backups, in synced folders or left behind by the disk itself stay as they are, and the old passphrase opens those still.
session-rekeyed-beside = The old session was left as it is, because it lies elsewhere or was changed meanwhile; the old passphrase still opens it. Delete it yourself once you no longer need it.

# A save that failed while the person went on.

keeping-question = Your answers are still here, but they are not saved. What now?
keeping-again = Try again
keeping-elsewhere = Save into another folder
keeping-go-on = Go on without saving for now
keeping-folder = Into which folder? These are the ones this program may write in:
keeping-nowhere = There is no other folder this program may write in. Plug in a removable drive, or go on without saving; another time, start the program in a folder with room.
keeping-goes-on = Nothing is lost as long as this program runs. It tries again after every answer, and asks once more before it ends.

# Deleting.

session-delete-question = Delete the saved case { $id } for good?
session-delete-no = No, keep it
session-delete-yes = Yes, delete it
session-kept = Nothing was deleted.
session-deleted = { $id } and its previous version are deleted. Copies in backups, in synced folders or left behind by the disk itself are out of this program's reach; they stay encrypted.
