"""The only place where objects are made and joined. Reads like a parts list."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from literacy_tutor.common import paths
from literacy_tutor.common.clock import Clock, wall_clock
from literacy_tutor.records.database import Database, open_database, open_in_memory

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    from literacy_tutor.lessons.catalogue import Catalogue
    from literacy_tutor.lessons.model import Lesson
    from literacy_tutor.viewmodels.app import AppViewModel, Language


class Content:
    """The lessons that come with the program, read when first asked for."""

    def __init__(self, lessons: Path, cache: Path) -> None:
        self._lessons, self._cache_folder = lessons, cache

    @cached_property
    def catalogue(self) -> Catalogue:
        from literacy_tutor.lessons.catalogue import open_catalogue

        return open_catalogue(self._lessons, self._cache_folder)

    def load_lesson(self, lesson: str, language: Language) -> Lesson:
        from literacy_tutor.lessons.loader import open_lesson

        return open_lesson(self._lessons, lesson, language, self._cache_folder)


@dataclass(frozen=True, slots=True)
class Window:
    """A window that stands, and all that must outlive it. `close` in this order or Qt complains at exit."""

    application: QGuiApplication
    engine: QQmlApplicationEngine
    app: AppViewModel
    window: QQuickWindow
    database: Database

    def close(self) -> None:
        """Everything on the disk, then the drawing goes before what it draws."""
        import shiboken6

        self.app.close()
        self.window.close()
        shiboken6.delete(self.engine)
        self.database.close()


def make_house(
    data: Path, lessons: Path | None = None, clock: Clock = wall_clock
) -> tuple[Database, Content]:
    """Records and lessons, without a window. Raises UserError where the records cannot be used."""
    database = open_database(data, clock)
    return database, Content(lessons or paths.lessons_dir(), data / "cache")


def make_application() -> QGuiApplication:
    """Qt with what old laptops have: the software renderer, one thread for drawing."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    from PySide6.QtGui import QGuiApplication

    from literacy_tutor.qtkit.fonts import set_application_font

    application = QGuiApplication.instance() or QGuiApplication(["literacy-tutor"])
    assert isinstance(application, QGuiApplication)
    application.setApplicationName("LiteracyTutor")
    application.setApplicationDisplayName("Literacy Tutor")
    set_application_font(paths.assets_dir() / "fonts")
    return application


def make_window(
    application: QGuiApplication, data: Path, lessons: Path | None = None, clock: Clock = wall_clock
) -> Window:
    """The whole program with its window, not yet shown."""
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    from literacy_tutor.viewmodels.app import AppViewModel, House
    from literacy_tutor.viewmodels.registration import join_engine

    database, content = make_house(data, lessons, clock)
    app = AppViewModel(
        House(database, lambda: open_in_memory(clock), lambda: content.catalogue, content.load_lesson)
    )
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(paths.QML))
    join_engine(engine, app, paths.assets_dir())
    engine.setInitialProperties({"app": app})
    engine.load(paths.QML / "LiteracyTutor" / "Main.qml")
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("Main.qml did not load")
    return Window(application, engine, app, roots[0], database)
