"""The frame of the teacher's side: which page is shown, what the side bar has, and the way back to the learners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.qtkit.props import props_object
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.pages import ENTRIES, AboutSomething, Entry, MayBeLeft, PageModel
from literacy_tutor.viewmodels.instructor.words_frame import spoken

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EntryRow:
    entry: str
    label: str
    sign: str
    here: bool
    """It is the page that is shown."""


@dataclass(frozen=True, slots=True)
class FrameProps:
    group: str = ""
    entries: tuple[EntryRow, ...] = ()
    title: str = ""
    back: str = ""
    """What the way back to the page before is called; "" on a page of the side bar."""
    to_learners: str = ""


def derive_frame_props(
    group: str, entries: tuple[Entry, ...], way: tuple[str, ...], language: str
) -> FrameProps:
    """`way`: the pages that led to the one that is shown, and that one."""
    by_id = {one.id: one for one in entries}
    rows = tuple(
        EntryRow(one.id, _label(one, language), one.icon, one.id == way[0])
        for one in entries
        if not one.parent
    )
    return FrameProps(
        group=group or spoken("helpers", language),
        entries=rows,
        title=_label(by_id[way[-1]], language),
        back=_label(by_id[way[-2]], language) if len(way) > 1 else "",
        to_learners=spoken("toLearners", language),
    )


def _label(entry: Entry, language: str) -> str:
    return entry.ja if language == "ja" else entry.en


@QmlElement
class FrameViewModel(props_object(FrameProps)):  # type: ignore[misc]
    pageTurned = Signal()
    left = Signal()
    stirred = Signal()

    def __init__(self, make_desk: Callable[[], Desk], entries: tuple[Entry, ...] = ENTRIES) -> None:
        super().__init__(FrameProps())
        self._make_desk, self._entries = make_desk, entries
        self._models: dict[str, PageModel] = {}
        self._gone: tuple[PageModel, ...] = ()
        """Those of the last time: a page that is just being taken away may still look at them."""
        self._way: tuple[str, ...] = (entries[0].id,)

    # --- what QML reads ---

    @Property(str, notify=pageTurned)
    def pageFile(self) -> str:
        return self._entry(self._way[-1]).file

    @Property(QObject, notify=pageTurned)
    def pageModel(self) -> QObject:
        return cast(QObject, self.model_of(self._way[-1]))

    # --- what the teacher does ---

    @Slot(str)
    def turnTo(self, page: str) -> None:
        self.turn_to(page, "")

    @Slot()
    def goBack(self) -> None:
        """From a page about one thing to the page that led there."""
        self.turn_to(self._way[-2], "")

    def turn_to(self, page: str, subject: str) -> None:
        before = self._models.get(self._way[-1])
        if page != self._way[-1] and isinstance(before, MayBeLeft):
            before.leave()
        self._way = self._way_to(self._entry(page))
        model = self._models.get(page)
        if subject:
            about = self.model_of(page)
            assert isinstance(about, AboutSomething), f"{page} is about nothing in particular"
            about.look_at(subject)
        elif model:
            model.refresh()
        self.derive()
        self.pageTurned.emit()

    @Slot()
    def leave(self) -> None:
        self.left.emit()

    @Slot()
    def stir(self) -> None:
        """Somebody types where the window does not see it by itself."""
        self.stirred.emit()

    # --- what the side does ---

    def begin(self) -> None:
        """The first page, and everything as it is now."""
        self.turnTo(self._entries[0].id)

    def end(self) -> None:
        """Somebody else begins with pages of their own."""
        if self._models:
            self._gone, self._models = tuple(self._models.values()), {}
            for model in self._gone:
                model.end()

    def speak(self, language: str) -> None:
        for model in self._models.values():
            model.speak(language)
        self.derive()

    def model_of(self, page: str) -> PageModel:
        """Made when it is first looked at."""
        if page not in self._models:
            self._models[page] = self._entry(page).make(self._make_desk())
        return self._models[page]

    def derive(self) -> None:
        desk = self._make_desk()
        self.show(derive_frame_props(desk.door.group, self._entries, self._way, desk.language))

    def _way_to(self, entry: Entry) -> tuple[str, ...]:
        """A page that led here already leads here again by going back."""
        if not entry.parent:
            return (entry.id,)
        if entry.id in self._way:
            return self._way[: self._way.index(entry.id) + 1]
        return (*self._way, entry.id)

    def _entry(self, page: str) -> Entry:
        return next(one for one in self._entries if one.id == page)
