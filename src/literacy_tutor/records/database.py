"""Where outcomes become rows: one writing connection a process, one transaction a change, then listeners."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType

from literacy_tutor.common.clock import Clock, wall_clock
from literacy_tutor.common.ids import new_id
from literacy_tutor.records import driver, inspection, migrations
from literacy_tutor.records.changes import Changes, Group, Observers
from literacy_tutor.records.driver import Connection, Parameters, Row, SqliteError
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.lock import Lock
from literacy_tutor.records.trouble import damaged, explain, in_words
from literacy_tutor.records.verification import ReadRows, quick_check

FILE_NAME = "records.db"
_NOWHERE = Path(":memory:")


class Transaction:
    """What `Database.write` hands out: everything in it is committed together or not at all.

    `device` and `at` (ISO 8601 with offset) are the same for all its rows.
    """

    def __init__(self, run: ReadRows, device: str, at: str) -> None:
        self._run = run
        self.device = device
        self.at = at
        self.touched: set[Group] = set()

    def execute(self, sql: str, parameters: Parameters = ()) -> None:
        self._run(sql, parameters)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        return self._run(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        return next(iter(self.rows(sql, parameters)), None)

    def touch(self, *groups: Group) -> None:
        """Names what the listeners will be told of after the commit."""
        self.touched.update(groups)


class Database:
    """The records of one folder, or of a guest; any thread may use it, one at a time."""

    def __init__(
        self, connection: Connection, path: Path, clock: Clock, lock: Lock | None, writable: bool
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._lock = lock
        self._writable = writable
        self._turn = threading.RLock()
        self._writing = False
        self.path = path
        self.changes = Observers()
        row = self.row("SELECT id FROM device ORDER BY n DESC LIMIT 1")
        self.device: str = row["id"] if row else ""

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        with self._turn:
            return self._run(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        return next(iter(self.rows(sql, parameters)), None)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """One transaction, on the disk when the block has ended; listeners are told after that.

        Inside another one it is a bug: what belongs together belongs into one block.
        """
        if not self._writable:
            raise RuntimeError("these records were opened for reading")
        with self._turn:
            if self._writing:
                raise RuntimeError("a transaction is already under way")
            at = self._clock().isoformat(timespec="milliseconds")
            transaction = Transaction(self._run, self.device, at)
            with self._whole_or_nothing():
                yield transaction
        self.changes.tell(Changes(frozenset(transaction.touched)))

    def forget_deleted(self) -> None:
        """Empties the write-ahead log, which may still hold the bytes of deleted rows; at once or, where a
        reader is in the way, when the log is next reset."""
        with self._turn:
            self._run("PRAGMA busy_timeout = 0")
            try:
                self._run("PRAGMA wal_checkpoint (TRUNCATE)")
            finally:
                self._run("PRAGMA busy_timeout = 5000")

    def close(self) -> None:
        with self._turn:
            self._connection.close()
            if self._lock:
                self._lock.release()

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def _run(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except (SqliteError, UnicodeDecodeError) as error:
            if sentence := explain(error, self.path):
                raise sentence from error
            raise

    @contextmanager
    def _whole_or_nothing(self) -> Iterator[None]:
        self._run("BEGIN IMMEDIATE")
        self._writing = True
        try:
            yield
            self._run("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        finally:
            self._writing = False


def open_database(folder: Path, clock: Clock = wall_clock) -> Database:
    """The one writing opening of a folder's records; makes the folder and brings the tables up to date.

    Raises AlreadyOpen, NewerRecords, DamagedRecords or UnusableRecords, and then has changed nothing.
    """
    path = folder / FILE_NAME
    with in_words(path):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = Lock(folder)
        try:
            standing = inspection.look(path)
            connection = driver.connect_writing(path)
            try:
                if standing != "current":
                    _bring_up_to_date(connection, clock)
                return Database(connection, path, clock, lock, writable=True)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            lock.release()
            raise


def open_read_only(folder: Path, clock: Clock = wall_clock) -> Database:
    """For commands that read, also while the app is open; where there are no records yet, nothing is in them.

    Records of an older version are read through a copy in memory, so that reading never migrates.
    """
    path = folder / FILE_NAME
    with in_words(path):
        standing = inspection.look(path)
        if standing == "current":
            return Database(driver.connect_reading(path), path, clock, None, writable=False)
        connection = driver.connect_memory()
        if standing == "older":
            with closing(driver.connect_reading(path)) as old:
                driver.copy_whole(old, connection)
        _bring_up_to_date(connection, clock)
        return Database(connection, path, clock, None, writable=False)


def check_whole(folder: Path) -> None:
    """Look at every page and every event, also beside the app that writes. Raises DamagedRecords, or UnusableRecords.

    An opening looks at less, so this is for another thread, once the first frame is shown: half a second for 100,000
    events.
    """
    with open_read_only(folder) as database:
        problems = quick_check(database.rows)
        what = problems[0].splitlines()[-1] if problems else verify_events(database).complaint
    if what:
        raise damaged(folder / FILE_NAME, what)


def open_in_memory(clock: Clock = wall_clock) -> Database:
    """For a guest, whose work is not kept: the same tables, and no file anywhere."""
    connection = driver.connect_memory()
    _bring_up_to_date(connection, clock)
    return Database(connection, _NOWHERE, clock, None, writable=True)


def _bring_up_to_date(connection: Connection, clock: Clock) -> None:
    """All pending migrations and the device's identity in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply_pending(connection)
        migrations.seal(connection)
        connection.execute(
            "INSERT INTO device (id, since) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM device)",
            (new_id(), clock().isoformat(timespec="milliseconds")),
        )
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
