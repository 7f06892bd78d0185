"""The window's root: who is at work, and what leads from page to page; joins the pages to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.clock import stopwatch
from literacy_tutor.common.errors import UserError
from literacy_tutor.common.settings import LANGUAGE
from literacy_tutor.records.learners import expected, learners
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.viewmodels.calm import LEAVING, STOPPED
from literacy_tutor.viewmodels.entrance import Entrance
from literacy_tutor.viewmodels.ground import Ground
from literacy_tutor.viewmodels.habits import HabitsViewModel
from literacy_tutor.viewmodels.house import AT_WORK, OF_TEACHERS, QUIET, House, Page
from literacy_tutor.viewmodels.learner.stillness import StillnessViewModel
from literacy_tutor.viewmodels.learner.tiles import TilesViewModel, derive_tiles_props

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.instructor.side import InstructorSide
    from literacy_tutor.viewmodels.learner.newcomer import NewcomerViewModel
    from literacy_tutor.viewmodels.learner.pages import LessonPages


@QmlElement
class AppViewModel(Ground):
    closing = Signal()
    turned = Signal()
    """To another page: PySide takes no signal of the base for a property here."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.left.connect(self.showTiles)
        self.mended.connect(self.tell_news)
        self._sign.seen.connect(self._try_again)
        self._sign.givenUp.connect(self._leave_unsaved)
        self._breaks = 0
        """How often something of ours failed before anybody touched anything: no going round in circles."""
        self._pages: LessonPages | None = None
        self._habits = HabitsViewModel()
        self._stillness = StillnessViewModel(house.still_after_ms)
        self.pageChanged.connect(lambda: self._stillness.watch(self._page in QUIET))
        self.pageChanged.connect(self.turned)
        self._tiles = TilesViewModel()
        self._side: InstructorSide | None = None
        self.entrance = Entrance(self, self._tiles, self.open_pages, lambda: self.open_side().ask("newcomer"))
        self.began_ms = stopwatch()
        """What the stopwatch showed when the program began."""
        self._tiles.helper.connect(lambda: self.open_side().ask("open"))
        self._tiles.leave.connect(lambda: self._sign.ask(LEAVING._replace(left=self.closing.emit)))
        self._tiles.otherLanguage.connect(self._speak_other)
        self._tiles.everybody.connect(self._show_everybody)
        self._today_only = True
        """The tiles have today's class."""
        self.wearing.wanted.connect(self._choose)
        self.wearing.openedChanged.connect(self._rest)
        self._stillness.left.connect(self._leave)
        self.showTiles()

    # --- what QML reads ---

    @Property(str, notify=turned)
    def pageFile(self) -> str:
        """Which QML draws the page."""
        side = "Instructor" if self._page in OF_TEACHERS else "Learner"
        return f"{side}/{self._page.title().replace('_', '')}Page.qml"

    @Property(QObject, notify=turned)
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

    @Property(TilesViewModel, constant=True)
    def tiles(self) -> TilesViewModel:
        return self._tiles

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

            self._pages = LessonPages(self, self._habits, self.tell_unsaved)
            self._pages.guestLeft.connect(self.entrance.see_off)
        return self._pages

    def open_side(self) -> InstructorSide:
        """The teacher's side; made when somebody first comes to its door."""
        if self._side is None:
            from literacy_tutor.viewmodels.instructor.side import InstructorSide

            self._side = InstructorSide(self, self.entrance, self._stillness.stirred, self.began_ms)
        return self._side

    # --- what the learner does ---

    def _speak_other(self) -> None:
        self.wearing.choose(LANGUAGE.key, "en" if self.spoken == "ja" else "ja")

    def _choose(self, key: str, value: str) -> None:
        """Another language needs the lesson on the disk first; all else changes at once."""
        with self.telling():
            if key == LANGUAGE.key and self._pages and not self._pages.is_saved():
                return
            self.wearing.keep(key, value)
            if self.speak():
                self._say_again()

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
            self._pages.rest(self.wearing.props.opened)

    def _leave(self) -> None:
        if self._pages:
            self._pages.end()

    @Slot()
    def showTiles(self) -> None:
        """Nobody is at work, also where the records cannot say who may come next."""
        self._today_only = True
        with self.telling():
            self.wearing.end()
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

    def turn_to(self, page: Page) -> None:
        before = self._page
        super().turn_to(page)
        if self._side and before in OF_TEACHERS and page not in OF_TEACHERS:
            self._side.close()

    @Slot(result=bool)
    def close(self) -> bool:
        """The window may close: everything is on the disk. If not, the page stays and says why."""
        if self._side:
            self._side.close()
        return self._pages is None or self._pages.close()
