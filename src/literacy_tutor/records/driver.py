"""Under every record: the SQLite library itself, and how a connection to it is set up."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, TypeAlias

from literacy_tutor.records import header

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        import pysqlite3 as sqlite3
    except ImportError:  # no wheel for this platform: Python's own, held on a shorter leash by journal_for()
        import sqlite3

Connection: TypeAlias = sqlite3.Connection
Row: TypeAlias = sqlite3.Row
SqliteError: TypeAlias = sqlite3.Error
IntegrityError: TypeAlias = sqlite3.IntegrityError
Parameters: TypeAlias = tuple[Any, ...] | dict[str, Any]

SAFE_WAL = (3, 51, 3)
"""From 3.7.0 up to the version before this one, a write-ahead log that is reset can corrupt the database."""

_BUSY_SECONDS = 5.0
_READABLE = partial(str, encoding="utf-8", errors="replace")
"""A flipped bit in a name must cost that character, not the page that shows it."""
_EVERY_CONNECTION = (
    "foreign_keys = ON",
    "recursive_triggers = ON",  # else INSERT OR REPLACE deletes rows behind the triggers' back
    "secure_delete = ON",
    "temp_store = MEMORY",  # a sort must leave no names in a temporary file
    "trusted_schema = OFF",
    "cell_size_check = ON",
)


def version() -> tuple[int, int, int]:
    """Of the SQLite library in use."""
    return sqlite3.sqlite_version_info


def journal_for(version: tuple[int, int, int]) -> tuple[str, str]:
    """The journal mode and the synchronous setting that lose nothing with this version of SQLite."""
    return ("wal", "FULL") if version >= SAFE_WAL else ("delete", "EXTRA")


def connect_writing(path: Path, *, log: bool = True) -> Connection:
    """The one connection of this process that writes; a commit returns only when the disk has it.

    Without a write-ahead log where its folder is shared or copied while it is written.
    """
    connection = _connect(str(path))
    journal, synchronous = journal_for(sqlite3.sqlite_version_info) if log else ("delete", "EXTRA")
    (got,) = connection.execute(f"PRAGMA journal_mode = {journal}").fetchone()
    if got != journal:  # some network folders cannot share a write-ahead log
        (got,) = connection.execute("PRAGMA journal_mode = delete").fetchone()
        synchronous = "EXTRA"
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    return connection


def connect_reading(path: Path) -> Connection:
    """Reads beside whoever writes; a write is refused by SQLite.

    Also where nothing may be written, such as a locked stick or somebody else's folder: there SQLite cannot make
    the index that readers of a write-ahead log share, and none is needed while the log is empty.
    """
    connection = _connect(f"{address(path.absolute())}?mode=ro")
    try:
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1")
    except SqliteError as error:
        connection.close()
        if not _needs_an_index(error) or header.has_side_file(path, "-wal"):
            raise
        return connect_untouching(path)
    return connection


def _needs_an_index(error: SqliteError) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)


def connect_untouching(path: Path) -> Connection:
    """Reads a database at rest, leaving no file behind, not even an empty log."""
    return _connect(f"{address(path.absolute())}?immutable=1")


def connect_alone(path: Path) -> Connection:
    """A file that nobody else knows yet, such as a backup under way."""
    return _connect(str(path))


def connect_memory() -> Connection:
    return _connect(":memory:")


def copy_whole(source: Connection, target: Connection) -> None:
    """A consistent copy, even while another connection writes to the source."""
    source.backup(target)


def address(path: PurePath) -> str:
    """As SQLite reads it: of another machine, such as of a Windows share, it takes the path alone (`file:////server/…`)."""
    return re.sub("^file://(?!/)", "file:////", path.as_uri())


def _connect(database: str) -> Connection:
    connection = sqlite3.connect(
        database,
        uri=database.startswith("file:"),
        timeout=_BUSY_SECONDS,
        isolation_level=None,  # transactions are ours to begin
        check_same_thread=False,  # Database lets one thread in at a time
    )
    connection.row_factory = sqlite3.Row
    connection.text_factory = _READABLE
    for pragma in _EVERY_CONNECTION:
        connection.execute(f"PRAGMA {pragma}")
    return connection
