"""Records on a bad day, really so: what the tour shows and the tests try. Never called while anybody learns."""

from __future__ import annotations

from pathlib import Path

from literacy_tutor.records import driver
from literacy_tutor.records.database import FILE_NAME, Database

LATER = (
    "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('records', 'm0999_later', '')"
)
_APPLICATION_ID = slice(68, 72)
"""Where SQLite's header says whose file it is."""


def make_newer(folder: Path) -> None:
    """As if a later version of this program had written them."""
    connection = driver.connect_alone(folder / FILE_NAME)
    connection.execute(LATER)
    connection.close()


def damage_header(folder: Path) -> None:
    """As if another program had written into the file."""
    file = folder / FILE_NAME
    whole = bytearray(file.read_bytes())
    whole[_APPLICATION_ID] = b"\1\2\3\4"
    file.write_bytes(whole)


def damage_an_event(folder: Path) -> None:
    """One letter of what is written changes on the disk."""
    file = folder / FILE_NAME
    file.write_bytes(file.read_bytes().replace(b"learner_added", b"learner_adder", 1))


def refuse_writing(db: Database) -> None:
    db.rows("PRAGMA query_only = ON")


def fill_disk(db: Database) -> None:
    """No page more than there are now."""
    db.rows("PRAGMA max_page_count = 1")


def let_write(db: Database) -> None:
    db.rows("PRAGMA query_only = OFF")
    db.rows("PRAGMA max_page_count = 4294967294")
