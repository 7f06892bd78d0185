"""The tour's guide: opens the real program in the state a stop needs, set as the tour was asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from literacy_tutor.bootstrap import make_window
from literacy_tutor.commands.tour.camera import Camera
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.settings import LANGUAGE, TEXT_SIZE, THEME, Setting
from literacy_tutor.phone.state import Language
from literacy_tutor.records import settings
from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.people import PORTRAITS

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow


@dataclass(frozen=True, slots=True)
class Look:
    """The laptop's screen in pixels, and what somebody chose for it."""

    language: Language = "ja"
    size: tuple[int, int] = (1366, 768)
    text: str = TEXT_SIZE.default
    theme: str = THEME.default

    def __str__(self) -> str:
        width, height = self.size
        return f"Literacy Tutor: {self.language}, {width}x{height}, {self.text} %, {self.theme}"

    @property
    def choices(self) -> dict[Setting, str]:
        return {LANGUAGE: self.language, TEXT_SIZE: self.text, THEME: self.theme}


class Guide:
    def __init__(self, application: QGuiApplication, camera: Camera, look: Look, scratch: Path) -> None:
        self.application, self.camera, self.look, self.scratch = application, camera, look, scratch

    @property
    def language(self) -> Language:
        return self.look.language

    # --- what stands before the window opens ---

    def furnish(self, folder: Path, people: Sequence[str] = ()) -> Path:
        """Records with the laptop's settings and these learners in them."""
        with open_database(folder) as db:
            for setting, choice in self.look.choices.items():
                if choice != setting.default:
                    settings.choose(db, setting, choice)
            for number, name in enumerate(people):
                add_learner(db, name, "", PORTRAITS[number % len(PORTRAITS)].icon)
        return folder

    def records(self, name: str, people: Sequence[str] = ()) -> Path:
        """Some of their own, for one stop."""
        return self.furnish(self.scratch / name, people)

    # --- the window ---

    @contextmanager
    def opened(
        self, data: Path, lessons: Path | None = None, *, speaks: bool = False, keeps: bool = True
    ) -> Iterator[WindowRobot]:
        window = make_window(self.application, data, lessons, speaks=speaks, keeps=keeps)
        try:
            self.put_up(window.window)
            yield WindowRobot(window)
        finally:
            window.close()

    def put_up(self, window: QQuickWindow) -> None:
        window.resize(*self.look.size)
        window.show()

    # --- the pictures ---

    def chapter(self, title: str) -> None:
        self.camera.open_chapter(title)

    def take(self, robot: WindowRobot, name: str) -> None:
        self.camera.take(robot.window.window, name)
