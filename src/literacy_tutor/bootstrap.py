"""The only place where objects are made and joined. Reads like a parts list."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from literacy_tutor.common import paths
from literacy_tutor.common.clock import Clock, wall_clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.records.database import Database, open_database, open_in_memory, watch_over

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    from literacy_tutor.lessons.catalogue import Catalogue
    from literacy_tutor.lessons.model import Lesson
    from literacy_tutor.qtkit.jobs import Jobs
    from literacy_tutor.qtkit.no_network import NoNetwork
    from literacy_tutor.qtkit.printing.phone_pictures import PhonePictures
    from literacy_tutor.qtkit.voice import Voice
    from literacy_tutor.viewmodels.app import AppViewModel
    from literacy_tutor.viewmodels.house import Language


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


class Window(NamedTuple):
    """A window that stands, and all that must outlive it. `close` in this order or Qt complains at exit."""

    application: QGuiApplication
    engine: QQmlApplicationEngine
    app: AppViewModel
    window: QQuickWindow
    database: Database
    jobs: Jobs
    network: NoNetwork
    keeps: bool
    """Whether anything is recorded."""

    def settle_in(self) -> None:
        """Once the first frame is shown: all that the first page need not wait for."""
        import gc

        from literacy_tutor.common.log import start_log
        from literacy_tutor.qtkit.come_forward import ComeForward
        from literacy_tutor.viewmodels.calm import NOTHING_IS_KEPT

        gc.enable()
        if self.keeps:
            folder = self.database.path.parent
            start_log(folder)
            ComeForward(self.window, folder)
            self.app.tell_first_news()
        else:
            self.app.tell(NOTHING_IS_KEPT)

    def check_records(self) -> None:
        """Some time after that: every page and row, in another thread; the window tells what is wrong."""
        if self.keeps:
            self.jobs.run(lambda: watch_over(self.database.path.parent))

    def close(self) -> None:
        """Everything on the disk and backed up, then the drawing goes before what it draws."""
        import shiboken6

        self.app.close()
        if self.app.pages_at_work:
            self.app.pages_at_work.end_voice()
        self.app.house.back_up()
        try:
            self.jobs.finish()
        finally:  # also after a job with a bug
            self.window.close()
            shiboken6.delete(self.engine)
            self.database.close()


def make_house(
    data: Path, lessons: Path | None = None, clock: Clock = wall_clock, *, keeps: bool = True
) -> tuple[Database, Content]:
    """Records and lessons, without a window. Raises UserError where the records cannot be used."""
    database = open_database(data, clock) if keeps else open_in_memory(clock)
    return database, Content(lessons or paths.lessons_dir(), data / "cache")


def make_application() -> QGuiApplication:
    """Qt with what old laptops have: the software renderer, one thread for drawing, and no 5 ms of rest before a frame."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    from literacy_tutor.qtkit.own_imports import load_qt

    load_qt()
    from PySide6.QtGui import QGuiApplication

    from literacy_tutor.qtkit.fonts import set_application_font

    application = QGuiApplication.instance() or QGuiApplication(["literacy-tutor"])
    assert isinstance(application, QGuiApplication)
    application.setApplicationName("LiteracyTutor")
    application.setApplicationDisplayName("Literacy Tutor")
    set_application_font(paths.assets_dir() / "fonts")
    return application


def make_window(
    application: QGuiApplication,
    data: Path,
    lessons: Path | None = None,
    clock: Clock = wall_clock,
    *,
    speaks: bool = False,
    keeps: bool = True,
) -> Window:
    """The whole program with its window, not yet shown; a robot's does not speak.

    Raises UserError where the records cannot be used; one that `keeps` nothing works without.
    """
    from literacy_tutor.qtkit.jobs import Jobs
    from literacy_tutor.viewmodels.app import AppViewModel
    from literacy_tutor.viewmodels.house import House

    database, content = make_house(data, lessons, clock, keeps=keeps)
    jobs = Jobs()

    def back_up_soon() -> None:
        from literacy_tutor.records.backup import keep_safe

        if keeps:
            jobs.run(lambda: keep_safe(database, clock().date()), then=app.tell_news)

    app = AppViewModel(
        House(
            database,
            open_guest=lambda: open_in_memory(clock),
            catalogue=lambda: content.catalogue,
            load_lesson=content.load_lesson,
            back_up=back_up_soon,
            make_voice=make_voice if speaks else None,
            clock=clock,
            run=jobs.run,
            phone_pictures=phone_pictures,
        )
    )
    jobs.failed.connect(app.tell)
    engine, network = _make_engine()
    app.languageChanged.connect(lambda: speak(engine, app.spoken))
    speak(engine, app.spoken)
    return Window(
        application, engine, app, _load(engine, "Main.qml", {"app": app}), database, jobs, network, keeps
    )


def make_voice() -> Voice:
    """Made for the first thing that is said, so that the first page does not wait for it."""
    from literacy_tutor.qtkit.voice import Voice

    return Voice()


class TroubleWindow(NamedTuple):
    """A window with one sentence, when the program cannot begin."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    network: NoNetwork

    def close(self) -> bool:
        """Whether somebody wants to practise all the same."""
        import shiboken6

        practises = bool(self.window.property("practises"))
        self.window.close()
        shiboken6.delete(self.engine)
        return practises


def make_trouble_window(problem: UserError, *, practise: bool = False) -> TroubleWindow:
    """For somebody who started the program by a picture and sees no terminal; `practise`: one can go on without."""
    engine, network = _make_engine()
    words = {"japanese": problem.ja, "english": problem.en, "canPractise": practise}
    return TroubleWindow(engine, _load(engine, "Trouble.qml", words), network)


@contextmanager
def phone_pictures() -> Iterator[PhonePictures]:
    """The practice phone for paper: drawn by its own QML, seen by nobody."""
    import shiboken6

    from literacy_tutor.qtkit.printing.phone_pictures import PhonePictures

    engine, _network = _make_engine()
    pictures = PhonePictures(engine, paths.QML / "LiteracyTutor" / "Phone" / "PhoneFrame.qml")
    try:
        yield pictures
    finally:
        pictures.close()
        shiboken6.delete(engine)


def _make_engine() -> tuple[QQmlApplicationEngine, NoNetwork]:
    from PySide6.QtQml import QQmlApplicationEngine

    from literacy_tutor.qtkit.no_network import NoNetwork
    from literacy_tutor.viewmodels.registration import add_pictures

    engine, network = QQmlApplicationEngine(), NoNetwork()
    engine.setNetworkAccessManagerFactory(network)
    engine.addImportPath(str(paths.QML))
    add_pictures(engine, paths.assets_dir())
    return engine, network


def speak(engine: QQmlApplicationEngine, language: str) -> None:
    """The window's own words change over to this language."""
    from literacy_tutor.viewmodels.words import QML_IMPORT_NAME, SpokenWords

    words = engine.singletonInstance(QML_IMPORT_NAME, "Words")
    assert isinstance(words, SpokenWords)
    words.speak(language)


def _load(engine: QQmlApplicationEngine, file: str, properties: dict[str, Any]) -> QQuickWindow:
    from PySide6.QtQuick import QQuickWindow

    engine.setInitialProperties(properties)
    engine.load(paths.QML / "LiteracyTutor" / file)
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError(f"{file} did not load")
    return roots[0]
