"""The window's root: which page is shown, who is at work, which language; joins the pages to records and lessons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.settings import LANGUAGE
from literacy_tutor.records import settings
from literacy_tutor.records.database import Database
from literacy_tutor.records.learners import Learner, add_learner, learners
from literacy_tutor.viewmodels.learner.newcomer import NewcomerViewModel
from literacy_tutor.viewmodels.learner.tiles import TilesViewModel, derive_tiles_props

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

if TYPE_CHECKING:
    from literacy_tutor.lessons.catalogue import Catalogue
    from literacy_tutor.lessons.model import Lesson
    from literacy_tutor.viewmodels.learner.pages import LessonPages

Language = Literal["ja", "en"]
PageAtWork = Literal["home", "track", "lesson", "finish"]
Page = Literal["tiles", "newcomer"] | PageAtWork


@dataclass(frozen=True, slots=True)
class House:
    """What bootstrap hands to the window: where rows go, where lessons come from."""

    database: Database
    open_guest: Callable[[], Database]
    catalogue: Callable[[], Catalogue]
    load_lesson: Callable[[str, Language], Lesson]
    back_up: Callable[[], None]
    """Begins a copy of the records, and returns at once."""


@dataclass(frozen=True, slots=True)
class AtWork:
    """Who is practising, and where their rows go; a guest's go to memory only."""

    learner: str
    name: str
    database: Database


@QmlElement
class AppViewModel(QObject):
    pageChanged = Signal()
    problemChanged = Signal()
    languageChanged = Signal()
    closing = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self._page: Page = "tiles"
        self._problem = ""
        self._unsaved = False
        self._pages: LessonPages | None = None
        self.spoken: Language = "en" if settings.chosen(house.database, LANGUAGE) == "en" else "ja"
        self._tiles = TilesViewModel()
        self._newcomer = NewcomerViewModel()
        self._tiles.picked.connect(self._pick)
        self._tiles.newcomer.connect(self._welcome_newcomer)
        self._tiles.guest.connect(self._welcome_guest)
        self._tiles.leave.connect(self.closing)
        self._tiles.otherLanguage.connect(self._change_language)
        self._newcomer.arrived.connect(self._add)
        self._newcomer.left.connect(self.showTiles)
        self.showTiles()

    # --- what QML reads ---

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @Property(str, notify=pageChanged)
    def pageFile(self) -> str:
        """Which QML draws the page."""
        return f"{self._page.capitalize()}Page.qml"

    @Property(QObject, notify=pageChanged)
    def pageModel(self) -> QObject:
        """What the page shows."""
        match self._page:
            case "tiles":
                return self._tiles
            case "newcomer":
                return self._newcomer
            case page:
                assert self._pages is not None, "nobody is at work"
                return self._pages.model_of(page)

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        return self._problem

    @Property(bool, notify=problemChanged)
    def unsaved(self) -> bool:
        """The problem is that the disk does not take what was done: it can be tried again, or left behind."""
        return self._unsaved

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language of the window, ja or en."""
        return self.spoken

    @Property(TilesViewModel, constant=True)
    def tiles(self) -> TilesViewModel:
        return self._tiles

    @Property(NewcomerViewModel, constant=True)
    def newcomer(self) -> NewcomerViewModel:
        return self._newcomer

    @property
    def pages_at_work(self) -> LessonPages | None:
        """The pages that know lessons and the phone; none until somebody is at work."""
        return self._pages

    # --- what the learner does ---

    def _change_language(self) -> None:
        other: Language = "en" if self.spoken == "ja" else "ja"
        with self.telling():
            settings.choose(self.house.database, LANGUAGE, other)
            self.spoken = other
            self.languageChanged.emit()
            self.showTiles()

    @Slot()
    def showTiles(self) -> None:
        with self.telling():
            self._tiles.show(derive_tiles_props(learners(self.house.database), self.spoken))
            self.turn_to("tiles")

    @Slot()
    def frameShown(self) -> None:
        if self._pages:
            self._pages.frame_shown()

    @Slot()
    def closeProblem(self) -> None:
        """Seen; what could not be written is tried again."""
        self._forget_problem()
        if self._pages:
            self._pages.try_again()

    @Slot()
    def leaveUnsaved(self) -> None:
        """The disk will not take it: back home, without what was not written."""
        self._forget_problem()
        if self._pages:
            self._pages.leave_unsaved()

    def _forget_problem(self) -> None:
        self._problem, self._unsaved = "", False
        self.problemChanged.emit()

    def tell(self, problem: UserError) -> None:
        self._problem = problem.ja if self.spoken == "ja" else problem.en
        self.problemChanged.emit()

    def tell_unsaved(self, problem: UserError) -> None:
        self._unsaved = True
        self.tell(problem)

    @contextmanager
    def telling(self) -> Iterator[None]:
        """What a person can put right is told in the window, and the page stays."""
        try:
            yield
        except UserError as problem:
            self.tell(problem)

    def turn_to(self, page: Page) -> None:
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    @Slot(result=bool)
    def close(self) -> bool:
        """The window may close: everything is on the disk. If not, the page stays and says why."""
        return self._pages is None or self._pages.close()

    # --- who ---

    def _pick(self, learner: str) -> None:
        with self.telling():
            known = next(one for one in learners(self.house.database) if one.id == learner)
            self._begin_work(known, self.house.database)

    def _welcome_newcomer(self) -> None:
        self._newcomer.begin(self.spoken)
        self.turn_to("newcomer")

    def _add(self, name: str, icon: str) -> None:
        try:
            learner = add_learner(self.house.database, name, "", icon)
        except UserError as problem:
            self._newcomer.refuse(problem)
            return
        self._begin_work(learner, self.house.database)

    def _welcome_guest(self) -> None:
        database = self.house.open_guest()
        self._begin_work(add_learner(database, "guest", "", ""), database, guest=True)

    def _begin_work(self, learner: Learner, database: Database, *, guest: bool = False) -> None:
        if self._pages is None:
            from literacy_tutor.viewmodels.learner.pages import LessonPages  # with phone and lessons

            self._pages = LessonPages(self)
        self._pages.welcome(AtWork(learner.id, "" if guest else learner.name, database))
