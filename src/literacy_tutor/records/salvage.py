"""When records are damaged: what can be read of them goes, with the newest good backup, into new records.

The damaged file is kept, and what came of it is a fact in the log. Killed anywhere, the next start does it again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.ids import new_id
from literacy_tutor.common.ruby import plain
from literacy_tutor.common.settings import LANGUAGE
from literacy_tutor.records import (
    aside,
    driver,
    erased_files,
    events,
    header,
    migrations,
    running,
    settings,
    tombstones,
)
from literacy_tutor.records.cards import forget_cards
from literacy_tutor.records.driver import Connection, IntegrityError
from literacy_tutor.records.kept_backups import dated_backups, sort_out
from literacy_tutor.records.progress import rebuild_progress
from literacy_tutor.records.refusals import NewerRecords
from literacy_tutor.records.register import rebuild_register
from literacy_tutor.records.salvaged import NAMELESS, Salvaged
from literacy_tutor.records.store import Database
from literacy_tutor.records.verification import full_check, known_missing, missing_numbers
from literacy_tutor.records.wreck import (
    EVENT_COLUMNS,
    ID,
    PERSON_COLUMNS,
    GoodEvent,
    LostEvent,
    NewerMigration,
    SeemingPerson,
    Table,
    read_tables,
    sift,
)  # fmt: skip

_EVENT = f"""INSERT INTO event (n, {", ".join(EVENT_COLUMNS)}, hash)
    VALUES ({", ".join("?" * (len(EVENT_COLUMNS) + 2))}) ON CONFLICT (device, seq) DO NOTHING"""
_PERSON = f"""INSERT OR IGNORE INTO person ({", ".join(PERSON_COLUMNS)})
    VALUES ({", ".join("?" * len(PERSON_COLUMNS))})"""
_LOST_AT_THE_END = """SELECT count(*) FROM temp.lost
    WHERE seq > (SELECT max(seq) FROM event WHERE event.device = lost.device)"""
_NAMELESS = """SELECT learner, at FROM event WHERE kind IN ('learner_added', 'helper_added')
    AND learner NOT IN (SELECT id FROM person) AND learner NOT IN
        (SELECT learner FROM event WHERE kind IN ('learner_removed', 'person_erased')) ORDER BY n"""
_DROP_REMOVED = (
    """DELETE FROM person WHERE id IN (SELECT learner FROM event WHERE kind = 'learner_removed')"""
)
_ERASED = "SELECT DISTINCT learner FROM event WHERE kind = 'person_erased'"
_DEVICES_OF_EVENTS = """INSERT OR IGNORE INTO device (id, since)
    SELECT device, min(at) FROM event GROUP BY device ORDER BY min(n)"""
_SMALLEST_EVENT = 100
"""Bytes; a place of arrival that the file would have no room for is damaged."""


def salvage(path: Path, what: str, clock: Clock) -> None:
    """Afterwards the records of `path` are whole. Raises NewerRecords, or OSError and SqliteError where the disk does
    not let it be, and then everything is as it was. Nobody else may have the file open."""
    kept = aside.make_aside(path.parent, clock())
    try:
        partial = kept / aside.PARTIAL
        salvaged = _build(path, partial, kept.name, clock)
        if salvaged.aside:
            words = f"{plain(salvaged.ja)}\n\n{salvaged.en}\n\n{path.name}: {what}\n"
            (kept / aside.READ_ME).write_text(words, encoding="utf-8")
        aside.sync(partial)
        partial.replace(kept / aside.REBUILT)
        aside.sync_folder(kept)
        aside.finish(path)
    except BaseException:
        aside.clear(kept)
        raise


def _build(path: Path, partial: Path, kept: str, clock: Clock) -> Salvaged:
    there = bool(aside.files_of(path))
    tables = read_tables(path)
    with closing(driver.connect_alone(partial)) as connection:
        devices = _devices(tables)
        backup, damaged_backups = sort_out(path.parent, devices)
        _begin_with(connection, backup, clock)
        base = _number(connection, "SELECT count(*) FROM event")
        with _one_transaction(connection):
            whole = _take_over(connection, tables)
            _sift_in(connection, path, frozenset(), names_are_whole="person" in whole)
            for file in damaged_backups:
                with suppress(OSError):  # it cannot even be read
                    _sift_in(connection, file, devices, names_are_whole="person" in whole)
            connection.execute(_DROP_REMOVED)  # a backup made before may have them still
            erased = _forget_erased(connection, path.parent)
            _become_another_device(connection, clock)
        database = Database(connection, partial, clock, None, writable=True)
        nameless = 0 if "person" in whole else _bring_back_nameless(database, erased)
        _drop_what_belongs_to_nobody(connection)
        running.mend(database, table_is_whole="open_attempt" in whole)
        rebuild_register(database)  # who is joined to whom comes first
        rebuild_progress(database)
        forget_cards(database)  # the backup may have had some
        salvaged = Salvaged(
            backup=dated_backups(path.parent)[backup].isoformat() if backup else "",
            restored=_number(connection, "SELECT count(*) FROM event") - base,
            lost=_lost(database),
            cut=header.is_cut(path),
            people=_number(
                connection, "SELECT count(*) FROM person WHERE id NOT IN (SELECT person FROM helper)"
            ),
            nameless=nameless,
            missing=missing_numbers(database.rows),
            aside=kept if there else "",
        )
        with database.write() as transaction:
            events.append(transaction, [salvaged.fact], None)
        _must_be_whole(database)
        connection.execute("PRAGMA journal_mode = delete")
    return salvaged


def _begin_with(connection: Connection, backup: Path | None, clock: Clock) -> None:
    """Fills the empty file."""
    connection.execute("CREATE TEMP TABLE lost (device TEXT, seq INTEGER, PRIMARY KEY (device, seq)) STRICT")
    if backup:
        with closing(driver.connect_untouching(backup)) as whole:
            driver.copy_whole(whole, connection)
    for pragma in ("synchronous = OFF", "foreign_keys = OFF", "journal_mode = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    migrations.bring_up_to_date(connection, clock)
    if not backup:
        connection.execute("DELETE FROM device")


def _take_over(connection: Connection, tables: dict[str, Table]) -> set[str]:
    """Rows that are not events, as they were last. A table that was read to its end also says what is gone, and its
    name is returned; others are filled up from the backup."""
    whole = set()
    ours = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for name in ours & tables.keys():
        connection.execute("SAVEPOINT a_table")
        if tables[name].whole and name != "device":
            connection.execute(f"DELETE FROM {name}")
            if _insert(connection, name, tables[name]):
                whole.add(name)
                continue
            connection.execute("ROLLBACK TO a_table")
        _insert(connection, name, tables[name])
    return whole


def _insert(connection: Connection, name: str, table: Table) -> bool:
    """Whether our table takes all of it: a damaged one may have another column, or rows that are none of its own."""
    known = {row["name"] for row in connection.execute(f"PRAGMA table_info ({name})")}
    places = [place for place, column in enumerate(table.columns) if column in known]
    columns = ", ".join(table.columns[place] for place in places)
    verb = "INSERT OR IGNORE" if name == "device" else "INSERT OR REPLACE"
    sql = f"{verb} INTO {name} ({columns}) VALUES ({', '.join('?' * len(places))})"
    all_taken = len(places) == len(table.columns)
    for row in table.rows if places else ():
        try:
            connection.execute(sql, tuple(row[place] for place in places))
        except IntegrityError:
            all_taken = False
    return all_taken


def _sift_in(connection: Connection, path: Path, devices: frozenset[str], *, names_are_whole: bool) -> None:
    """With `devices`, only what was written under one of these identities."""
    most = sum(one.stat().st_size for one in aside.files_of(path)) // _SMALLEST_EVENT
    for find in sift(path):
        match find:
            case GoodEvent(_, (_, device, *_)) if devices and device not in devices:
                continue
            case GoodEvent():
                _add_event(connection, find, most)
            case LostEvent(device, seq):
                connection.execute("INSERT OR IGNORE INTO temp.lost VALUES (?, ?)", (device, seq))
            case SeemingPerson(columns) if not names_are_whole:
                with suppress(IntegrityError):
                    connection.execute(_PERSON, columns)
            case NewerMigration(name):
                raise NewerRecords(path, [name])


def _add_event(connection: Connection, event: GoodEvent, most: int) -> None:
    """At its place of arrival, or last where that is damaged or taken."""
    place = event.n if 0 < event.n <= most else None
    try:
        connection.execute(_EVENT, (place, *event.columns, event.hash))
    except IntegrityError:
        connection.execute(_EVENT, (None, *event.columns, event.hash))


def _forget_erased(connection: Connection, folder: Path) -> frozenset[str]:
    """Whom a backup made before has still, and what notes call them. Returns the ids of all who were ever erased."""
    run = erased_files.runner(connection)
    erased = tombstones.read(folder).all | {row[0] for row in run(_ERASED, ())}
    erased_files.delete_rows(run, erased, erased_files.spellings(run, erased))
    return erased


def _drop_what_belongs_to_nobody(connection: Connection) -> None:
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    references = [
        (table, row["from"], row["table"], row["to"])
        for table in tables
        for row in connection.execute(f"PRAGMA foreign_key_list ({table})")
    ]
    for _ in references:  # as long as the longest chain of them can be
        for table, column, parent, key in references:
            connection.execute(
                f"DELETE FROM {table} WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT {key} FROM {parent})"
            )


def _bring_back_nameless(database: Database, erased: frozenset[str]) -> int:
    """Their names are lost, what they did is not: they get a tile, for somebody who knows them."""
    called = NAMELESS[settings.chosen(database, LANGUAGE)]
    nameless = [row for row in database.rows(_NAMELESS) if row["learner"] not in erased]
    with database.write() as transaction:
        for number, row in enumerate(nameless, start=1):
            transaction.execute(_PERSON, (row["learner"], f"{called} {number}", "", "", row["at"]))
    return len(nameless)


def _become_another_device(connection: Connection, clock: Clock) -> None:
    """The last numbers may be lost, and must never be given twice."""
    connection.execute(_DEVICES_OF_EVENTS)
    now = clock().isoformat(timespec="milliseconds")
    connection.execute("INSERT INTO device (id, since) VALUES (?, ?)", (new_id(), now))


def _lost(database: Database) -> int:
    """Numbers between others, and beyond the last where an index still knows of them."""
    between = missing_numbers(database.rows) - known_missing(database.rows)
    return between + int(database.rows(_LOST_AT_THE_END)[0][0])


def _must_be_whole(database: Database) -> None:
    if problem := "; ".join(full_check(database.rows)) or events.verify_events(database).complaint:
        raise RuntimeError(f"the salvaged records are not whole: {problem}")


def _devices(tables: dict[str, Table]) -> frozenset[str]:
    table = tables.get("device")
    if table is None or "id" not in table.columns:
        return frozenset()
    ids = (row[table.columns.index("id")] for row in table.rows)
    return frozenset(id for id in ids if isinstance(id, str) and ID.fullmatch(id.encode()))


def _number(connection: Connection, sql: str) -> int:
    return int(connection.execute(sql).fetchone()[0])


@contextmanager
def _one_transaction(connection: Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    yield
    connection.execute("COMMIT")
