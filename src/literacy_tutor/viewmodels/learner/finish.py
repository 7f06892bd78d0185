"""The end of a lesson: what you can do now, what to try at home, where to ask."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.lessons.model import Lesson
from literacy_tutor.qtkit.props import props_object

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Line:
    text: str


@dataclass(frozen=True, slots=True)
class FinishProps:
    title: str = ""
    who: str = ""
    can: tuple[Line, ...] = ()
    home: tuple[Line, ...] = ()
    ask: tuple[Line, ...] = ()
    goes_on: bool = False
    """The next lesson of a review follows."""
    review_over: bool = False


def derive_finish_props(
    lesson: Lesson, who: str, *, reviews: bool = False, goes_on: bool = False
) -> FinishProps:
    """`reviews`: the lesson was one of a review, which `goes_on` or is over."""
    end = lesson.finish
    can, home, ask = (tuple(Line(text) for text in texts) for texts in (end.can, end.home, end.ask))
    return FinishProps(lesson.title, who, can, home, ask, goes_on, reviews and not goes_on)


@QmlElement
class FinishViewModel(props_object(FinishProps)):  # type: ignore[misc]
    homeChosen = Signal()
    againChosen = Signal()
    nextChosen = Signal()

    def __init__(self) -> None:
        super().__init__(FinishProps())

    @Slot()
    def goHome(self) -> None:
        self.homeChosen.emit()

    @Slot()
    def goOn(self) -> None:
        self.nextChosen.emit()

    @Slot()
    def onceMore(self) -> None:
        self.againChosen.emit()
