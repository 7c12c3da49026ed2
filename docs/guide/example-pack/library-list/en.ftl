title = The list of overdue books
    .short = the library list
about = A made-up town library keeps a list of people who did not bring their books back. It is here to learn with.
keeper = the library

group-entry = What is known about the entry?
group-books = What has become of the books?

fact-listed_on = When was the entry made?
    .name = day of the entry
fact-returned = When did the person bring back all the books?
    .name = return of the books
    .step = the person brings back all the books
fact-deleted = When was the entry deleted?
    .name = deletion

path-books-returned = The books are back
    .what = The library has to delete the entry within five working days after all the books are back.

effect-no-borrowing = No new books can be borrowed

source-library-rules = Rules of the Example Town Library
    .short = Library Rules
