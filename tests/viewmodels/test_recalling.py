"""What learners know is made again beside whatever goes on: also where the window goes meanwhile, or the disk refuses."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from literacy_tutor.bootstrap import make_house
from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.jobs import Jobs
from literacy_tutor.records.cards import forget_cards, made_from
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.viewmodels import recalling
from literacy_tutor.viewmodels.app import AppViewModel
from literacy_tutor.viewmodels.house import House
from literacy_tutor.viewmodels.recalling import Recalling
from tests.viewmodels.test_app import arrive

Run = Callable[[Callable[[], object], Callable[[], None]], None]
LESSON = "basics/first"


class Laptop:
    """A house with records in a file, whose cards are in doubt, and its other thread."""

    def __init__(self, data: Path, lessons: Path) -> None:
        self.jobs = Jobs()
        self.begun = 0
        self.held = 0
        """Number of the job that waits in the other thread until `gate` is open; 0: none."""
        self.gate = Event()
        self.told: list[UserError] = []
        database, content = make_house(data, lessons)
        self.house = House(
            database,
            open_in_memory,
            lambda: content.catalogue,
            content.load_lesson,
            lambda: None,
            run=self._run,
        )
        self.around = QObject()

    def _run(self, work: Callable[[], object], then: Callable[[], None]) -> None:
        self.begun += 1
        is_held = self.begun == self.held
        self.jobs.run(lambda: (is_held and self.gate.wait(), work()), then)

    @contextmanager
    def telling(self) -> Iterator[None]:
        try:
            yield
        except UserError as problem:
            self.told.append(problem)

    def recalling(self) -> Recalling:
        return Recalling(self.house, self.telling, self.around)

    def switch_off(self) -> None:
        """As `Window.close` does; what was on its way comes after all."""
        self.gate.set()
        self.jobs.finish()
        self.house.database.close()
        for _ in range(5):
            QGuiApplication.processEvents()


@pytest.fixture
def start(qapp: object, tmp_path: Path, lessons: Path) -> Iterator[Callable[[], Laptop]]:  # noqa: ARG001 - Qt is up
    """On the same records each time."""
    started: list[Laptop] = []

    def begin() -> Laptop:
        started.append(Laptop(tmp_path / "data", lessons))
        return started[-1]

    yield begin
    started[-1].switch_off()


@pytest.fixture
def laptop(start: Callable[[], Laptop]) -> Laptop:
    """Somebody has begun a lesson, and their cards must be made again."""
    made = start()
    arrive(AppViewModel(made.house)).open_lesson(LESSON)
    forget_cards(made.house.database)
    made.begun = 0
    return made


def test_who_leaves_at_once_leaves_nothing_running(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recalling, "AFTER_MS", 0)
    one = laptop.recalling()
    one.begin_soon()
    one.not_now()
    laptop.switch_off()
    assert laptop.begun == 0


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_window_that_closes_meanwhile_waits_and_the_next_start_does_it(
    laptop: Laptop, start: Callable[[], Laptop], qtbot: QtBot, jobs: int
) -> None:
    """While the rules are loaded, and while somebody's log is read."""
    laptop.held = jobs
    laptop.recalling().begin()
    qtbot.waitUntil(lambda: laptop.begun == jobs)
    laptop.switch_off()
    again = start()
    assert not made_from(again.house.database)
    again.recalling().begin()
    qtbot.waitUntil(lambda: bool(made_from(again.house.database)))


@pytest.mark.skipif(sys.platform == "win32", reason="takes a file away that is open")
def test_records_that_cannot_be_read_are_told_and_the_next_who_comes_begins_again(
    laptop: Laptop, qtbot: QtBot
) -> None:
    file = laptop.house.database.path
    aside = file.with_suffix(".aside")
    one = laptop.recalling()

    def spoil() -> None:
        file.rename(aside)
        file.write_bytes(b"no records" * 1000)

    laptop.jobs.run(spoil)
    one.begin()
    qtbot.waitUntil(lambda: bool(laptop.told))
    aside.replace(file)
    one.begin()
    qtbot.waitUntil(lambda: bool(made_from(laptop.house.database)))
    assert len(laptop.told) == 1
