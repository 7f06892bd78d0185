"""Under a salvage: what a damaged file still holds, each kind of row with what makes it believable.

Events prove themselves by their hashes, wherever their bytes are found. All other rows are read through SQLite, which
knows what is current; a table that cannot be read to its end is filled up from the backup, names also by their looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from literacy_tutor.records import driver, header, register
from literacy_tutor.records.carving import Cell, Value, carve, carve_log
from literacy_tutor.records.driver import Connection, SqliteError
from literacy_tutor.records.migrations import MIGRATION_SET, known_names
from literacy_tutor.records.verification import row_hash

EVENT_COLUMNS = ("id", "device", "seq", "learner", "attempt", "kind", "payload", "at")
PERSON_COLUMNS = ("id", "name", "reading", "picture", "created_at")

ID = re.compile(rb"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d")
_MIGRATION = re.compile(rb"m(\d{4})_(\w+)")
_EVENT = re.compile(rb"[\x0b-\x0d]\x00\x55\x55[\x01-\x06\x08\x09][\x00\x55][\x00\x55]")
"""How its row begins: no number of its own, two ids, a number, two ids or nothing."""
_UNREADABLE = "\ufffd"
_MADE_ANEW = ("event", "progress", "_sqlite_migrations", "card", "pace", *register.TABLES)
"""Events are sifted out, the others are derived from them, or ours."""
_TABLES = f"""SELECT name FROM sqlite_schema WHERE type = 'table'
    AND name NOT IN ({", ".join(f"'{name}'" for name in _MADE_ANEW)}) AND name NOT LIKE 'sqlite_%'"""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows by column; `whole` when SQLite came to the end and every character could be read."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class GoodEvent:
    """Its hash fits: it is as it was written. `n` may be damaged."""

    n: int
    columns: tuple[Any, ...]
    hash: bytes


@dataclass(frozen=True, slots=True)
class LostEvent:
    """It has been there: a row that does not fit its hash, or an index that names it."""

    device: str
    seq: int


@dataclass(frozen=True, slots=True)
class SeemingPerson:
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewerMigration:
    name: str


Find = GoodEvent | LostEvent | SeemingPerson | NewerMigration


def read_tables(path: Path) -> dict[str, Table]:
    """As far as SQLite can read them; what it cannot find at all is absent. Changes nothing."""
    tables: dict[str, Table] = {}
    if not path.exists() or not path.stat().st_size:  # SQLite would throw the log away
        return tables
    connect = driver.connect_reading if header.has_side_file(path, "-wal") else driver.connect_untouching
    with suppress(SqliteError, UnicodeDecodeError), closing(connect(path)) as connection:
        for (name,) in connection.execute(_TABLES).fetchall():
            with suppress(SqliteError, UnicodeDecodeError):
                tables[name] = _read_table(connection, name)
    if "person" in tables:
        tables["person"] = _people_of(tables["person"])
    return tables


def sift(path: Path) -> Iterator[Find]:
    """Everything of interest in the bytes of the file and its log, some of it more than once."""
    for cell in carve(path, _EVENT):
        if found := _judge(cell):
            yield found


def newest_in_log(path: Path) -> list[GoodEvent]:
    """The events of the last page in the log that holds any, and was acknowledged."""
    for cells in carve_log(path, _EVENT):
        if found := [one for one in map(_judge, cells) if isinstance(one, GoodEvent)]:
            return found
    return []


def _read_table(connection: Connection, name: str) -> Table:
    quoted = name.replace('"', '""')  # it may be damaged, too
    cursor = connection.execute(f'SELECT * FROM "{quoted}"')
    columns = tuple(column[0] for column in cursor.description)
    rows, whole = [], True
    try:
        for row in cursor:
            if any(isinstance(value, str) and _UNREADABLE in value for value in row):
                whole = False
            else:
                rows.append(tuple(row))
    except (SqliteError, UnicodeDecodeError):
        whole = False
    return Table(columns, tuple(rows), whole)


def _people_of(table: Table) -> Table:
    """A damaged root may lead to another table's rows."""
    known = dict(zip(table.columns, range(len(table.columns)), strict=True))
    if not {"id", "created_at"} <= known.keys():
        return table
    rows = tuple(row for row in table.rows if _is_person(row[known["id"]], row[known["created_at"]]))
    return Table(table.columns, rows, table.whole and rows == table.rows)


def _is_person(id: Any, created_at: Any) -> bool:
    return bool(ID.fullmatch(str(id).encode()) and _TIME.fullmatch(str(created_at).encode()))


def _judge(cell: Cell) -> Find | None:
    match cell:
        case Cell(int(n), (None, *columns, bytes(kept))) if len(columns) == len(EVENT_COLUMNS):
            return _event(n, columns, kept)
        case Cell(None, (bytes(device), int(seq), int())) if ID.fullmatch(device):
            return LostEvent(device.decode(), seq)
        case Cell(None, values) if len(values) == len(PERSON_COLUMNS):
            return _person(values)
        case Cell(int(), (_, bytes(group), bytes(name), _)) if group == MIGRATION_SET.encode():
            return _migration(name)
        case _:
            return None


def _event(n: int, columns: list[Value], kept: bytes) -> Find | None:
    as_bytes = [str(value).encode() if isinstance(value, int) else value for value in columns]
    if row_hash(as_bytes) == kept:  # type: ignore[arg-type]  # a float fits no hash
        return GoodEvent(n, tuple(_text(value) for value in columns), kept)
    device, seq = columns[1], columns[2]
    if isinstance(device, bytes) and ID.fullmatch(device) and isinstance(seq, int):
        return LostEvent(device.decode(), seq)
    return None


def _person(values: tuple[Value, ...]) -> SeemingPerson | None:
    id, name, *_, created_at = values
    if not (isinstance(id, bytes) and ID.fullmatch(id) and isinstance(name, bytes) and name):
        return None
    if not (isinstance(created_at, bytes) and _TIME.fullmatch(created_at)):
        return None
    try:
        return SeemingPerson(tuple(value.decode() for value in values if isinstance(value, bytes)))
    except UnicodeDecodeError:
        return None


def _migration(name: bytes) -> NewerMigration | None:
    """Not one of ours, of whose number a bit is flipped."""
    match = _MIGRATION.fullmatch(name)
    ours = {known.partition("_")[2] for known in known_names()}
    if match is None or int(match[1]) <= len(ours) or match[2].decode() in ours:
        return None
    return NewerMigration(name.decode())


def _text(value: Value) -> str | int | float | None:
    return value.decode() if isinstance(value, bytes) else value
