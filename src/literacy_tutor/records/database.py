"""The ways into the records: to write, to read beside whoever writes, in memory; and what looks after them when open."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from literacy_tutor.common.clock import Clock, wall_clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.records import aside, driver, migrations, opening, tombstones
from literacy_tutor.records.driver import Connection, SqliteError
from literacy_tutor.records.kept_backups import verified_until
from literacy_tutor.records.lock import Lock
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.records.store import Database, Transaction
from literacy_tutor.records.trouble import in_words
from literacy_tutor.records.verification import full_check

__all__ = [
    "FILE_NAME", "Database", "Transaction", "check_whole", "mend", "open_database", "open_in_memory", "open_read_only",
    "watch_over",
]  # fmt: skip

FILE_NAME = "records.db"
_NOWHERE = Path(":memory:")


def open_database(folder: Path, clock: Clock = wall_clock) -> Database:
    """The one writing opening of a folder's records; makes the folder, brings the tables up to date, and puts right
    what is damaged (`salvaged.untold` says how).

    Raises AlreadyOpen, NewerRecords or UnusableRecords, and then has changed nothing.
    """
    path = folder / FILE_NAME
    with in_words(path):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = Lock(folder)
        try:
            connection = opening.connect_for_writing(path, clock)
        except BaseException:
            lock.release()
            raise
    database = Database(connection, path, clock, lock, writable=True)
    if (folder / tombstones.FILE_NAME).exists():
        from literacy_tutor.records import erasing  # hardly ever needed

        with suppress(UserError):  # the next start tries again
            erasing.go_on(database)
    return database


def open_read_only(folder: Path, clock: Clock = wall_clock) -> Database:
    """For commands that read, also while the app is open; where there are no records yet, nothing is in them.

    Raises NewerRecords, DamagedRecords or UnusableRecords; changes nothing in any case.
    """
    path = folder / FILE_NAME
    return Database(opening.connect_for_reading(path, clock), path, clock, None, writable=False)


def mend(database: Database, what: str) -> None:
    """Puts damaged records right under whoever has them open: what can be read goes into new ones.

    Raises UserError where it cannot be done now, and then they are as they were.
    """
    path = database.path
    database.let_go(lambda: opening.put_right(path, what, database.clock), lambda: _connect_again(path))


def _connect_again(path: Path) -> Connection:
    """Where not even its beginning can be read, a connection that says so whenever it is used."""
    try:
        return opening.connect(path)
    except SqliteError:
        return driver.connect_alone(path)


def check_whole(folder: Path) -> None:
    """Look at every page, and at the events that no backup has been checked with; also beside the app that writes.

    An opening looks at less, so this is for another thread, once the first frame is shown; every event is looked at
    with each backup. Raises DamagedRecords, or UnusableRecords.
    """
    from literacy_tutor.records.events import verify_events  # not before the first page

    with open_read_only(folder) as database:
        if problems := full_check(database.rows):
            raise DamagedRecords(database.path, problems[0].splitlines()[-1])
        if what := verify_events(database, verified_until(folder, database.device)).complaint:
            raise DamagedRecords(database.path, what)


def watch_over(folder: Path) -> None:
    """The same, and damage is noted, so that it is put right as soon as nobody is at work."""
    try:
        check_whole(folder)
    except DamagedRecords as damage:
        aside.note_damage(folder, damage.what)
        raise


def open_in_memory(clock: Clock = wall_clock) -> Database:
    """For a guest, whose work is not kept: the same tables, and no file anywhere."""
    connection = driver.connect_memory()
    migrations.bring_up_to_date(connection, clock)
    return Database(connection, _NOWHERE, clock, None, writable=True)
