"""How the records' tables came to be: named functions, applied in order, each recorded with its change.

A new one goes at the end, is never edited once released (nor are its tables in `tables`), and brings a file of the old shape to
`tests/data/old_databases/`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from zlib import crc32

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.ids import new_id
from literacy_tutor.records import tables
from literacy_tutor.records.driver import Connection, Row
from literacy_tutor.records.verification import ReadRows

if TYPE_CHECKING:
    from sqlite_utils import Database

Migration = Callable[["Database"], None]

MIGRATION_SET = "records"
APPLICATION_ID = 0x4C54_5554
"""In the file's header: these are Literacy Tutor's records ("LTUT")."""


def m0001_first_tables(db: Database) -> None:
    """People, the append-only log, what is running, and what is derived from the log."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in tables.FIRST_TABLES:
        db.execute(statement)


def m0002_learner_settings(db: Database) -> None:
    """What a learner chose for themselves; it goes when they go."""
    db.execute(
        """CREATE TABLE learner_setting (
            learner TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (learner, key)
        ) STRICT, WITHOUT ROWID"""
    )


def m0003_register(db: Database) -> None:
    """Classes, who is in them, their hours and who came; derived from the log by `register.rebuild_register`."""
    for statement in tables.REGISTER:
        db.execute(statement)


def m0004_course(db: Database) -> None:
    """What a course needs besides: groups and helpers, plans, notes, consent, who is the same person, what is known."""
    for statement in tables.COURSE:
        db.execute(statement)


MIGRATIONS: tuple[Migration, ...] = (
    m0001_first_tables,
    m0002_learner_settings,
    m0003_register,
    m0004_course,
)


def known_names() -> list[str]:
    return [migration.__name__ for migration in MIGRATIONS]


def seal(connection: Connection) -> None:
    """Keeps a checksum of the tables' definitions in the header: a bit flipped in one of them may leave it
    valid SQL for another table, which no check of SQLite's finds."""
    connection.execute(f"PRAGMA user_version = {_checksum(connection.execute(_DEFINITIONS).fetchall())}")


def is_sealed(rows: ReadRows) -> bool:
    """Whether the definitions are those that were sealed, in this version or in another."""
    (kept,) = rows("PRAGMA user_version", ())
    return bool(kept[0] == _checksum(rows(_DEFINITIONS, ())))


def complaint(rows: ReadRows) -> str | None:
    """Why these cannot be our records, of whatever version; None where they can be. Raises SqliteError."""
    if rows("PRAGMA application_id", ())[0][0] != APPLICATION_ID:
        return "it is a database, but not of Literacy Tutor"
    applied, known = applied_names(rows), known_names()
    if applied[: len(known)] != known[: len(applied)]:
        return "the list of its versions is torn"
    return None


def applied_names(rows: ReadRows) -> list[str]:
    """What was applied to these records, in that order; names not known here came from a newer version."""
    sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id"
    return [row["name"] for row in rows(sql, (MIGRATION_SET,))]


def apply_pending(connection: Connection) -> None:
    """Call inside a transaction: sqlite-utils then makes each migration a savepoint of it, so that a start
    killed half-way leaves the old records, whole."""
    from sqlite_utils import Database, Migrations  # 75 ms, and almost every start has nothing to migrate

    steps = Migrations(MIGRATION_SET)
    for migration in MIGRATIONS:
        steps()(migration)
    steps.apply(Database(connection, execute_plugins=False))


def bring_up_to_date(connection: Connection, clock: Clock) -> None:
    """All pending migrations and the device's identity in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        apply_pending(connection)
        seal(connection)
        connection.execute(
            "INSERT INTO device (id, since) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM device)",
            (new_id(), clock().isoformat(timespec="milliseconds")),
        )
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


_DEFINITIONS = """SELECT type, name, tbl_name, sql FROM sqlite_schema
    WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"""


def _checksum(definitions: list[Row]) -> int:
    """31 bits, because the header's number has a sign."""
    return crc32(repr([tuple(row) for row in definitions]).encode()) & 0x7FFF_FFFF
