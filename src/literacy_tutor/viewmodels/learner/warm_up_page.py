"""The warm-up's page: carries what a hand does to the warm-up's value, and shows what it is then."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.clock import stopwatch
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.viewmodels.learner import warm_up as course
from literacy_tutor.viewmodels.learner.warm_up import Device, Hand, Pointer, Used, WarmUp, found
from literacy_tutor.viewmodels.learner.warm_up_props import AtWarmUp, WarmUpProps, derive_warm_up_props

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WarmUpViewModel(props_object(WarmUpProps)):  # type: ignore[misc]
    foundOut = Signal()
    """About the learner's hand; `warm_up` has it."""
    teacherCalled = Signal(str)
    teacherSentBack = Signal(str, int)
    """From which page, and after how many milliseconds."""
    ended = Signal(bool)
    """Done, or skipped (True)."""
    left = Signal()
    """Back to where it was begun."""
    homeChosen = Signal()

    def __init__(self) -> None:
        super().__init__(WarmUpProps())
        self.warm_up = WarmUp()
        self._who = ""
        self._language = "ja"
        self._leads_to_lesson = False
        self._found = found(self.warm_up)
        self._called_at = 0

    def begin(self, warm_up: WarmUp, who: str, language: str, *, leads_to_lesson: bool) -> None:
        """From the first page, with what is known of this learner already."""
        self._who, self._language, self._leads_to_lesson = who, language, leads_to_lesson
        self._found = found(warm_up)
        self._show(course.begin_again(warm_up))

    def speak(self, language: str, who: str) -> None:
        self._language, self._who = language, who
        self._show(self.warm_up)

    def _become(self, warm_up: WarmUp) -> None:
        before = self.warm_up
        self._show(warm_up)
        if warm_up.contradicted is None and found(warm_up) != self._found:
            self._found = found(warm_up)
            self.foundOut.emit()
        if warm_up.calling != before.calling:
            self._tell_call(f"warm_up.{warm_up.stage}")

    def _tell_call(self, page: str) -> None:
        if self.warm_up.calling:
            self._called_at = stopwatch()
            self.teacherCalled.emit(page)
        else:
            self.teacherSentBack.emit(page, stopwatch() - self._called_at)

    def _show(self, warm_up: WarmUp) -> None:
        self.warm_up = warm_up
        at = AtWarmUp(warm_up, self._who, self._leads_to_lesson)
        self.show(derive_warm_up_props(at, self._language))

    # --- what the learner does ---

    @Slot(str, str)
    def choose(self, choice: str, used: str) -> None:
        """One of the pictures; `used` says what it was chosen with."""
        match self.warm_up.stage:
            case "device":
                self._become(course.choose_device(self.warm_up, cast(Device, choice), cast(Used, used)))
            case "pointer":
                self._become(course.choose_pointer(self.warm_up, cast(Pointer, choice)))
            case "hand":
                self._become(course.choose_hand(self.warm_up, cast(Hand, choice)))
            case _:
                raise ValueError(f"nothing is chosen at {self.warm_up.stage}")

    @Slot(str)
    def doNotKnow(self, used: str) -> None:
        self._become(course.do_not_know(self.warm_up, cast(Used, used)))

    @Slot()
    def findArrow(self) -> None:
        self._become(course.find_arrow(self.warm_up))

    @Slot(int)
    def hit(self, held_ms: int) -> None:
        self._become(course.hit(self.warm_up, held_ms))

    @Slot()
    def miss(self) -> None:
        self._become(course.miss(self.warm_up))

    @Slot()
    def pressOtherButton(self) -> None:
        self._become(course.press_other_button(self.warm_up))

    @Slot()
    def goOn(self) -> None:
        if self.warm_up.stage == "done":
            self.ended.emit(False)
        else:
            self._become(course.go_on(self.warm_up))

    @Slot()
    def goBack(self) -> None:
        before = course.go_back(self.warm_up)
        if before is None:
            self.left.emit()
        else:
            self._become(before)

    @Slot()
    def again(self) -> None:
        self._become(course.begin_again(self.warm_up))

    @Slot()
    def skip(self) -> None:
        self.ended.emit(True)

    @Slot()
    def goHome(self) -> None:
        self.homeChosen.emit()

    @Slot()
    def callTeacher(self) -> None:
        self._become(course.call_teacher(self.warm_up))

    @Slot()
    def takeBackCall(self) -> None:
        self._become(course.take_back_call(self.warm_up))
