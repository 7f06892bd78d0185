"""The window's root: which page is shown, who is at work, which language; joins the pages to records and lessons."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.clock import stopwatch
from literacy_tutor.common.errors import UserError
from literacy_tutor.common.settings import LANGUAGE
from literacy_tutor.records.learners import expected, learners
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.viewmodels.calm import DAMAGED, LEAVING, STOPPED
from literacy_tutor.viewmodels.care import Care
from literacy_tutor.viewmodels.entrance import Entrance
from literacy_tutor.viewmodels.habits import Habits, HabitsViewModel
from literacy_tutor.viewmodels.house import AT_WORK, OF_TEACHERS, QUIET, AtWork, House, Language, Page
from literacy_tutor.viewmodels.learner.looks import LooksViewModel
from literacy_tutor.viewmodels.learner.stillness import StillnessViewModel
from literacy_tutor.viewmodels.learner.tiles import TilesViewModel, derive_tiles_props
from literacy_tutor.viewmodels.sign import SignViewModel

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.instructor.side import InstructorSide
    from literacy_tutor.viewmodels.learner.newcomer import NewcomerViewModel
    from literacy_tutor.viewmodels.learner.pages import LessonPages

__all__ = ["AppViewModel", "AtWork", "House", "Language", "Page"]


@QmlElement
class AppViewModel(QObject):
    pageChanged = Signal()
    languageChanged = Signal()
    closing = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self._page: Page = "tiles"
        self._sign = SignViewModel(lambda: self.spoken)
        self._sign.seen.connect(self._try_again)
        self._sign.givenUp.connect(self._leave_unsaved)
        self._care = Care(house, self._sign)
        self._breaks = 0
        """How often something of ours failed before anybody touched anything: no going round in circles."""
        self._pages: LessonPages | None = None
        self._looks = LooksViewModel(house.database)
        self._habits = HabitsViewModel()
        self._stillness = StillnessViewModel(house.still_after_ms)
        self.spoken: Language = "ja"
        self._tiles = TilesViewModel()
        self._side: InstructorSide | None = None
        self.entrance = Entrance(self, self._tiles, self._looks)
        self.began_ms = stopwatch()
        """What the stopwatch showed when the program began."""
        self._tiles.helper.connect(lambda: self.open_side().ask("open"))
        self._tiles.leave.connect(lambda: self._sign.ask(LEAVING._replace(left=self.closing.emit)))
        self._tiles.otherLanguage.connect(self._speak_other)
        self._tiles.everybody.connect(self._show_everybody)
        self._today_only = True
        """The tiles have today's class."""
        self._looks.wanted.connect(self._choose)
        self._looks.openedChanged.connect(self._rest)
        self._stillness.left.connect(self._leave)
        self.showTiles()

    # --- what QML reads ---

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @Property(str, notify=pageChanged)
    def pageFile(self) -> str:
        """Which QML draws the page."""
        side = "Instructor" if self._page in OF_TEACHERS else "Learner"
        return f"{side}/{self._page.title().replace('_', '')}Page.qml"

    @Property(QObject, notify=pageChanged)
    def pageModel(self) -> QObject:
        """What the page shows."""
        match self._page:
            case "tiles":
                return self._tiles
            case "newcomer":
                return self.newcomer
            case "door" | "frame" | "projection" as page:
                return self.open_side().model_of(page)
            case page:
                assert self._pages is not None, "nobody is at work"
                return self._pages.model_of(page)

    @Property(SignViewModel, constant=True)
    def sign(self) -> SignViewModel:
        return self._sign

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language of the window, ja or en."""
        return self.spoken

    @Property(TilesViewModel, constant=True)
    def tiles(self) -> TilesViewModel:
        return self._tiles

    @Property(LooksViewModel, constant=True)
    def looks(self) -> LooksViewModel:
        return self._looks

    @Property(HabitsViewModel, constant=True)
    def habits(self) -> HabitsViewModel:
        return self._habits

    @Property(StillnessViewModel, constant=True)
    def stillness(self) -> StillnessViewModel:
        return self._stillness

    @property
    def newcomer(self) -> NewcomerViewModel:
        return self.entrance.newcomer

    @property
    def pages_at_work(self) -> LessonPages | None:
        """The pages that know lessons and the phone; none until somebody is at work."""
        return self._pages

    def open_pages(self) -> LessonPages:
        """For whoever begins to work; made for the first one, with phone and lessons."""
        if self._pages is None:
            from literacy_tutor.viewmodels.learner.pages import LessonPages

            self._pages = LessonPages(self, self._looks)
        return self._pages

    def open_side(self) -> InstructorSide:
        """The teacher's side; made when somebody first comes to its door."""
        if self._side is None:
            from literacy_tutor.viewmodels.instructor.side import InstructorSide

            self._side = InstructorSide(self, self._stillness.stirred)
        return self._side

    # --- what the learner does ---

    def _speak_other(self) -> None:
        self._looks.choose(LANGUAGE.key, "en" if self.spoken == "ja" else "ja")

    def _choose(self, key: str, value: str) -> None:
        """Another language needs the lesson on the disk first; all else changes at once."""
        with self.telling():
            if key == LANGUAGE.key and self._pages and not self._pages.is_saved():
                return
            self._looks.keep(key, value)
            if self.speak():
                self._say_again()

    def speak(self) -> bool:
        """The language of whoever is here; whether it is another one than before."""
        chosen: Language = "en" if self._looks.props.language == "en" else "ja"
        if chosen == self.spoken:
            return False
        self.spoken = chosen
        self.languageChanged.emit()
        return True

    def _say_again(self) -> None:
        """The page that is shown, in the other language."""
        match self._page:
            case "tiles":
                self._list_learners()
            case "newcomer":
                self.newcomer.speak(self.spoken)
            case "door" | "frame" | "projection":
                self.open_side().say_again()
            case page:
                assert self._pages is not None, "nobody is at work"
                self._pages.say_again(page)

    def _rest(self) -> None:
        """While somebody chooses how it looks, time stands still on the page."""
        if self._pages:
            self._pages.rest(self._looks.props.opened)

    def _leave(self) -> None:
        if self._pages:
            self._pages.end()

    @Slot()
    def showTiles(self) -> None:
        """Nobody is at work, also where the records cannot say who may come next."""
        self._today_only = True
        with self.telling():
            self._looks.end()
            self.speak()
        with self.telling():
            self._list_learners()
        self.turn_to("tiles")

    def _list_learners(self) -> None:
        database = self.house.database
        today = expected(database, self.house.clock().date().isoformat()) if self._today_only else ()
        self._tiles.show(derive_tiles_props(learners(database), self.spoken, today))

    def _show_everybody(self) -> None:
        self._today_only = False
        with self.telling():
            self._list_learners()

    @Slot()
    def frameShown(self) -> None:
        if self._pages:
            self._pages.frame_shown()

    # --- what a person is told ---

    def _try_again(self) -> None:
        self._breaks = 0
        if self._pages:
            self._pages.try_again()

    def _leave_unsaved(self) -> None:
        """The disk will not take it: back home, without what was not written."""
        if self._pages:
            self._pages.leave_unsaved()

    def tell(self, problem: UserError) -> None:
        if not isinstance(problem, DamagedRecords):
            self._sign.tell(problem)
        elif self._page in AT_WORK or not self._care.mend_soon():
            self._sign.tell(DAMAGED)

    def tell_unsaved(self, problem: UserError) -> None:
        if isinstance(problem, DamagedRecords) and self._care.mend(problem):
            self._try_again()
        else:
            self._sign.tell(problem, "unsaved")

    def break_off(self) -> None:
        """Something of ours failed, as the log says: back to where one can go on, and a calm word."""
        self._breaks += 1
        if self._breaks == 1 and self._pages and self._page in AT_WORK:
            self._pages.break_off()
        elif self._breaks <= 2:
            self.showTiles()
        self._sign.tell(STOPPED)

    def tell_news(self) -> None:
        """What is good to know, and nobody has been told."""
        with self.telling():
            if self._care.tell_news():
                self._list_learners()

    def tell_first_news(self) -> None:
        """Once the first frame is shown."""
        self.tell_news()
        self._care.warn_of_place()
        with self.telling():
            self._care.warn_of_date()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """What a person can put right is told in the window, and the page stays."""
        try:
            yield
        except DamagedRecords as damage:
            if self._care.mend(damage):
                self.tell_news()  # and shows whom the records know now
        except UserError as problem:
            self._sign.tell(problem)

    def follow_habits(self, habits: Habits) -> None:
        """The window works as this hand needs it."""
        self._habits.follow(habits)

    def turn_to(self, page: Page) -> None:
        if page != self._page:
            self._page = page
            self._stillness.watch(page in QUIET)
            self.pageChanged.emit()
            if self._side and page not in OF_TEACHERS:
                self._side.close()

    @Slot(result=bool)
    def close(self) -> bool:
        """The window may close: everything is on the disk. If not, the page stays and says why."""
        if self._side:
            self._side.close()
        return self._pages is None or self._pages.close()
