"""Before the records are opened: a look that changes not a byte of the file, and refuses what is not safe."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Literal

from literacy_tutor.records import driver, header, migrations
from literacy_tutor.records.driver import Connection, Parameters, Row, SqliteError
from literacy_tutor.records.kept_backups import dated_backups
from literacy_tutor.records.refusals import DamagedRecords, NewerRecords
from literacy_tutor.records.trouble import explain
from literacy_tutor.records.verification import ReadRows, quick_check

Standing = Literal["absent", "older", "current"]

SMALL_FILE = 4 * 1024 * 1024
"""Bytes up to which the whole file is checked at every opening (some 5 ms). Of a larger one the tables that the first
page needs are; the rest, and the events of all, are left to `database.check_whole`."""
_SMALL_TABLES = ("device", "person", "setting")


def look(path: Path, *, alone: bool = False) -> Standing:
    """What stands in the file; raises NewerRecords or DamagedRecords, or as SQLite does.

    `alone`: nobody else has it open, so that what is in its log can be told from what comes into it.
    """
    if _is_a_first_start(path):
        return "absent"
    if not path.exists():
        raise DamagedRecords(path, "the file is gone")
    if what := header.complaint(path):
        raise DamagedRecords(path, what)
    with closing(_connect(path)) as connection:
        standing = _judge(connection, path, whole=path.stat().st_size <= SMALL_FILE)
        if alone and header.has_side_file(path, "-wal") and _is_log_torn(connection, path):
            raise DamagedRecords(path, "its log is torn")
        return standing


def _is_a_first_start(path: Path) -> bool:
    """Also one that was killed at its very first write: that leaves no bytes. But where there is a log, or a backup,
    something has been lost."""
    is_nothing = not path.exists() or path.stat().st_size == 0
    return is_nothing and not header.has_side_file(path, "-wal") and not dated_backups(path.parent)


def _connect(path: Path) -> Connection:
    if header.has_side_file(path, "-journal"):
        return driver.connect_alone(path)  # only SQLite itself can finish or undo what a crash left there
    if header.writes_ahead(path) and not header.has_side_file(path, "-wal"):
        return driver.connect_untouching(path)
    return driver.connect_reading(path)


def _judge(connection: Connection, path: Path, *, whole: bool) -> Standing:
    def rows(sql: str, parameters: Parameters) -> list[Row]:
        return connection.execute(sql, parameters).fetchall()

    if not rows("SELECT 1 FROM sqlite_schema LIMIT 1", ()):
        if dated_backups(path.parent):
            raise DamagedRecords(path, "it is empty")
        return "absent"
    if what := _complaint(rows, path):
        raise DamagedRecords(path, what)
    applied, known = migrations.applied_names(rows), migrations.known_names()
    if unknown := applied[len(known) :]:
        raise NewerRecords(path, unknown)
    if not migrations.is_sealed(rows):
        raise DamagedRecords(path, "its tables are not as they were made")
    if problems := quick_check(rows) if whole else _check_small_tables(rows):
        raise DamagedRecords(path, problems[0].splitlines()[-1])
    return "current" if applied == known else "older"


def _check_small_tables(rows: ReadRows) -> list[str]:
    return [problem for table in _SMALL_TABLES for problem in quick_check(rows, table)]


def _is_log_torn(connection: Connection, path: Path) -> bool:
    """After a power cut: whether events are in the log that SQLite, which reads it up to the first torn page, misses."""
    from literacy_tutor.records.wreck import newest_in_log  # hardly ever needed

    last = dict(map(tuple, connection.execute("SELECT device, max(seq) FROM event GROUP BY device")))
    return any(
        seq > last.get(device, 0) for _, device, seq, *_ in (event.columns for event in newest_in_log(path))
    )


def _complaint(rows: ReadRows, path: Path) -> str | None:
    try:
        return migrations.complaint(rows)
    except SqliteError as error:  # a torn definition may leave this table without its columns
        raise explain(error, path) or DamagedRecords(path, str(error)) from error
