"""Somebody's name goes for good: out of the records, of every backup and of every file beside them. No way back.

Fact: person_erased, the person's. What they did stays in the log under an id that is nobody's; hours attended still count.
Names go last, so that whatever is killed before still knows what to look for; `tombstones` says that it is to go on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from literacy_tutor.common.errors import UserError
from literacy_tutor.records import attempts, erased_files, register, tombstones
from literacy_tutor.records.aliases import ids_of
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.kept_backups import ONE_AT_A_TIME
from literacy_tutor.records.trouble import in_words

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

Progress = Callable[[int, int], object]
"""Called with how many files are done, and how many there are."""
_IN_MEMORY = ":memory:"
_ERASED = "SELECT 1 FROM event WHERE learner = ? AND kind = 'person_erased' LIMIT 1"


def unreadable_files(db: Database, person: str) -> list[str]:
    """Damaged files in which they may stand: only whole files can go. Names within the folder of the records."""
    if _is_in_memory(db):
        return []
    folder, ids = db.path.parent, ids_of(db, person)
    with in_words(db.path):
        found = erased_files.files_with(folder, ids, _names(db, ids))[1]
    return [path.relative_to(folder).as_posix() for path in found]


def erase(
    db: Database, person: str, *, damaged_too: bool = False, progress: Progress = lambda _done, _all: None
) -> list[str]:
    """Also under names that turned out to be theirs. Returns the files that are left and may have the name.

    Meant for another thread than the window's, as every backup is read and checked. Raises UserError where the disk does
    not let it be: then the next start goes on with it.
    """
    ids = ids_of(db, person)
    if _is_in_memory(db):
        _delete(db, ids)
        return []
    with in_words(db.path):
        tombstones.begin(db.path.parent, ids, damaged_too=damaged_too)
        return _finish(db, progress)


def go_on(db: Database) -> None:
    """At the start: what was killed is done, and whom an old backup has brought back goes again."""
    folder = db.path.parent
    stones = tombstones.read(folder)
    back = [id for id in stones.erased if db.row("SELECT 1 FROM person WHERE id = ?", (id,))]
    with in_words(db.path):
        if back:
            tombstones.begin(folder, back, damaged_too=False)
        if back or stones.under_way:
            _finish(db, lambda _done, _all: None)


def _finish(db: Database, progress: Progress) -> list[str]:
    folder = db.path.parent
    stones = tombstones.read(folder)
    ids = tuple(sorted(stones.under_way))
    with ONE_AT_A_TIME:  # no backup may be under way that still has them
        for left_over in (folder / "backups").glob(f"*{erased_files.PARTIAL}*"):
            left_over.unlink()
        names = _names(db, ids) | erased_files.spellings_in_backups(folder, ids)
        with db.write() as transaction:  # first, while older names are known
            erased_files.blank_in_notes(transaction.rows, names)
        backups, unreadable = erased_files.files_with(folder, ids, names)
        for done, backup in enumerate(backups):
            progress(done, len(backups) + 1)
            erased_files.rewrite(backup, ids, names)
        if stones.damaged_too:
            for path in unreadable:
                erased_files.remove(path, folder)
        progress(len(backups), len(backups) + 1)
        _delete(db, ids)
        db.write_anew()  # free space may have kept names where another program has written, which overwrites nothing
        _empty_the_log(db)
    tombstones.end(folder)
    return [] if stones.damaged_too else [path.relative_to(folder).as_posix() for path in unreadable]


def _delete(db: Database, ids: tuple[str, ...]) -> None:
    names = _names(db, ids)
    with db.write() as transaction:
        for id in ids:
            attempts.abandon_all(transaction, id)
            if not transaction.row(_ERASED, (id,)):
                register.enter(transaction, [Fact("person_erased")], id)
        erased_files.delete_rows(transaction.rows, ids, names)
        transaction.touch("learners", "register", "progress", "attempts", "settings", "notes", "cards")


def _empty_the_log(db: Database) -> None:
    """The write-ahead log has the bytes still."""
    if not db.forget_deleted(wait_ms=5000):
        raise UserError(
            "The name is erased, but a file of the records is still being read, so its last bytes are taken away at the "
            "next start. Close the program and start it again.",
            "お名前は消しました。ただ、記録のファイルがまだ読まれているので、最後のかけらは、つぎに始めたときに消えます。"
            "一度アプリを閉じて、もう一度始めてください。",
        )


def _names(db: Database, ids: tuple[str, ...]) -> set[str]:
    return erased_files.spellings(db.rows, ids)


def _is_in_memory(db: Database) -> bool:
    return str(db.path) == _IN_MEMORY
