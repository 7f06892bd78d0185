"""The window's root with real records and real lessons, and nothing drawn."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6

from literacy_tutor.bootstrap import make_house
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.viewmodels.app import AppViewModel
from literacy_tutor.viewmodels.house import House

MakeApp = Callable[[], AppViewModel]


@pytest.fixture
def lessons(tmp_path: Path) -> Path:
    """One lesson, made from the template, and one that is broken."""
    root = tmp_path / "lessons"
    shutil.copytree(lessons_dir() / "_template", root / "basics" / "first")
    (root / "fraud" / "broken").mkdir(parents=True)
    (root / "fraud" / "broken" / "lesson.yaml").write_text("title: [\n", encoding="utf-8")
    return root


@pytest.fixture
def make_app(qapp: object, tmp_path: Path, lessons: Path) -> Iterator[MakeApp]:  # noqa: ARG001 - Qt is up
    """Starts the program on the same records each time, as if the computer was switched off in between."""
    open_now: list[AppViewModel] = []

    def stop() -> None:
        for app in open_now:
            app.close()
            app.house.database.close()
            shiboken6.delete(app)  # and the timers in it
        open_now.clear()

    def start() -> AppViewModel:
        stop()
        database, content = make_house(tmp_path / "data", lessons)
        house = House(database, open_in_memory, lambda: content.catalogue, content.load_lesson, lambda: None)
        open_now.append(AppViewModel(house))
        return open_now[-1]

    yield start
    stop()


@pytest.fixture
def app(make_app: MakeApp) -> AppViewModel:
    return make_app()
