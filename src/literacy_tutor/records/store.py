"""Where outcomes become rows: one writing connection a process, one transaction a change, then listeners.

The ways in are in `database`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import get_args

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.records import aside
from literacy_tutor.records.changes import Changes, Group, Observers
from literacy_tutor.records.driver import Connection, Parameters, Row, SqliteError
from literacy_tutor.records.lock import Lock
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.records.trouble import explain


class Memory:
    """What the last commit left, so that the one writer need not read it again at every touch of the glass.

    A rollback forgets it, and so does every transaction that does not say that it keeps it true.
    """

    __slots__ = ("actions", "front", "people", "progress", "seq")

    def __init__(self) -> None:
        self.seq: int | None = None
        """The device's last number."""
        self.front = ""
        """The attempt recorded last: it is open, and the foremost of its learner's."""
        self.actions = 0
        """The number of its last action."""
        self.progress: object = None
        """The row that `progress` followed last."""
        self.people: Mapping[str, str] | None = None
        """Who is joined to whom."""


class Transaction:
    """What `Database.write` hands out: everything in it is committed together or not at all.

    `device` and `at` (ISO 8601 with offset) are the same for all its rows.
    """

    __slots__ = ("_database", "_remembering", "at", "device", "touched")

    def __init__(self, database: Database, *, remembering: bool) -> None:
        self._database = database
        self._remembering = remembering
        self.device = database.device
        self.at = ""
        self.touched: set[Group] = set()

    @property
    def memory(self) -> Memory:
        return self._database.memory

    def execute(self, sql: str, parameters: Parameters = ()) -> None:
        self._database.run(sql, parameters)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        return self._database.run(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        return next(iter(self._database.run(sql, parameters)), None)

    def touch(self, *groups: Group) -> None:
        """Names what the listeners will be told of after the commit."""
        self.touched.update(groups)

    def __enter__(self) -> Transaction:
        self.at = self._database.begin(remembering=self._remembering)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._database.end(whole=kind is None)
        if kind is None:
            self._database.changes.tell(Changes(frozenset(self.touched)))


class Database:
    """The records of one folder, or of a guest; any thread may use it, one at a time."""

    def __init__(
        self, connection: Connection, path: Path, clock: Clock, lock: Lock | None, writable: bool
    ) -> None:
        self._connection = connection
        self.clock = clock
        self._lock = lock
        self._writable = writable
        self._turn = threading.RLock()
        self._writing = False
        self.memory = Memory()
        self.path = path
        self.changes = Observers()
        self.device = self._newest_device()

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        with self._turn:
            return self.run(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        return next(iter(self.rows(sql, parameters)), None)

    def write(self, *, remembering: bool = False) -> Transaction:
        """One transaction, on the disk when its block has ended; listeners are told after that.

        Inside another one it is a bug: what belongs together belongs into one block. `remembering`: the block
        keeps `memory` true, and may rely on it.
        """
        if not self._writable:
            raise RuntimeError("these records were opened for reading")
        return Transaction(self, remembering=remembering)

    def forget_deleted(self, wait_ms: int = 0) -> bool:
        """Empties the write-ahead log, which may still hold the bytes of deleted rows; at once or, where a reader is in
        the way for longer or the disk refuses (False), when it is next reset: what was committed stays committed."""
        with self._turn:
            self.run(f"PRAGMA busy_timeout = {wait_ms}")
            try:
                with suppress(UserError):
                    return not self.run("PRAGMA wal_checkpoint (TRUNCATE)")[0][0]
                return False
            finally:
                self.run("PRAGMA busy_timeout = 5000")

    def write_anew(self) -> None:
        """The whole file, so that nothing is in it but rows that are there."""
        with self._turn:
            self.run("VACUUM")

    def let_go(self, while_it: Callable[[], None], connect: Callable[[], Connection]) -> None:
        """The file is `while_it`'s alone, and afterwards, whatever came of that, it is open again."""
        with self._turn:
            if self._writing:
                raise RuntimeError("a transaction is under way")
            self._connection.close()
            try:
                while_it()
            finally:
                self._connection = connect()
                self.memory = Memory()
            self.device = self._newest_device()
        self.changes.tell(Changes(frozenset(get_args(Group))))

    def _newest_device(self) -> str:
        row = self.row("SELECT id FROM device ORDER BY n DESC LIMIT 1")
        return row["id"] if row else ""

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

    # --- for Transaction ---

    def run(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except (SqliteError, UnicodeDecodeError) as error:
            sentence = explain(error, self.path)
            if sentence is None:
                raise
            if self._lock and isinstance(sentence, DamagedRecords):
                aside.note_damage(self.path.parent, sentence.what)
            raise sentence from error

    def begin(self, *, remembering: bool) -> str:
        """Returns the time of all its rows."""
        self._turn.acquire()
        try:
            if self._writing:
                raise RuntimeError("a transaction is already under way")
            at = self.clock().isoformat(timespec="milliseconds")
            self.run("BEGIN IMMEDIATE")
        except BaseException:
            self._turn.release()
            raise
        self._writing = True
        if not remembering:
            self.memory = Memory()
        return at

    def end(self, *, whole: bool) -> None:
        """Commits what is whole, takes back what is not."""
        try:
            if whole:
                self.run("COMMIT")
        except BaseException:
            whole = False
            raise
        finally:
            if not whole:
                self.memory = Memory()
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
            self._writing = False
            self._turn.release()
