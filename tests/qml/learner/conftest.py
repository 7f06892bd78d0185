"""The window with a real data base and one real lesson."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication

from literacy_tutor.bootstrap import make_application
from literacy_tutor.common.paths import lessons_dir
from tests.qml.learner.stage import Stage

MakeStage = Callable[..., Stage]


@pytest.fixture
def lessons(tmp_path: Path) -> Path:
    """A folder of lessons with one, made from the template."""
    shutil.copytree(lessons_dir() / "_template", tmp_path / "lessons" / "basics" / "first")
    return tmp_path / "lessons"


@pytest.fixture
def stage(qapp: QGuiApplication, tmp_path: Path, lessons: Path) -> Iterator[Stage]:
    font = QFont(qapp.font())
    made = Stage(make_application(), tmp_path / "data", lessons)
    yield made
    made.close()
    qapp.setFont(font)
