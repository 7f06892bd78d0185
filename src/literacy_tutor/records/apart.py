"""For long reading in another thread: a connection of its own to the same records, let go when nobody wants it any more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from literacy_tutor.common.clock import Clock
from literacy_tutor.records import opening
from literacy_tutor.records.driver import SqliteError
from literacy_tutor.records.store import Database

_LOOKS_EVERY = 100_000
"""Of SQLite's own instructions, some milliseconds; each look waits for Python's turn."""


@contextmanager
def read_apart(path: Path, clock: Clock, go_on: Callable[[], None]) -> Iterator[Database]:
    """`path` is the records' file. `go_on` is asked again and again, also in the middle of a statement: what it raises
    ends that statement, and leaves this block."""
    connection = opening.connect_for_reading(path, clock)
    stopped: list[BaseException] = []

    def look() -> bool:
        """True stops SQLite."""
        try:
            go_on()
        except BaseException as reason:
            stopped.append(reason)
        return bool(stopped)

    connection.set_progress_handler(look, _LOOKS_EVERY)
    with Database(connection, path, clock, None, writable=False) as database:
        try:
            yield database
        except SqliteError:
            if stopped:
                raise stopped[0] from None
            raise
