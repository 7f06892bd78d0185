"""Real SQLite files in a temporary folder, and a clock that moves one second at each reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from itertools import count
from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import Learner, add_learner

JAPAN = timezone(timedelta(hours=9))


@pytest.fixture
def clock() -> Clock:
    seconds = count()
    start = datetime(2026, 4, 7, 10, 0, tzinfo=JAPAN)
    return lambda: start + timedelta(seconds=next(seconds))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "records of a laptop"


@pytest.fixture
def db(folder: Path, clock: Clock) -> Iterator[Database]:
    """An ordinary start: the tables are there already."""
    open_database(folder, clock).close()
    with open_database(folder, clock) as database:
        yield database


@pytest.fixture
def hana(db: Database) -> Learner:
    return add_learner(db, "田中 はな", "たなか はな", "cat")


@pytest.fixture
def contents() -> Callable[[Path], dict[str, bytes]]:
    """Every file in a folder but the lock, with its bytes."""

    def read(folder: Path) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".lock"}

    return read
