"""The frame of the teacher's side: which page is shown, what the side bar has, and the way back to the learners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.qtkit.props import props_object
from literacy_tutor.viewmodels.instructor.pages import (
    ENTRIES,
    AboutSomething,
    Desk,
    Entry,
    MayBeLeft,
    PageModel,
)
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


def derive_frame_props(group: str, entries: tuple[Entry, ...], page: str, language: str) -> FrameProps:
    by_id = {one.id: one for one in entries}
    shown = by_id[page]
    here = shown.parent or page
    rows = tuple(
        EntryRow(one.id, _label(one, language), one.icon, one.id == here) for one in entries if not one.parent
    )
    return FrameProps(
        group=group or spoken("helpers", language),
        entries=rows,
        title=_label(shown, language),
        back=_label(by_id[shown.parent], language) if shown.parent else "",
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
        self._page = entries[0].id

    # --- what QML reads ---

    @Property(str, notify=pageTurned)
    def pageFile(self) -> str:
        return self._entry(self._page).file

    @Property(QObject, notify=pageTurned)
    def pageModel(self) -> QObject:
        return cast(QObject, self.model_of(self._page))

    # --- what the teacher does ---

    @Slot(str)
    def turnTo(self, page: str) -> None:
        self.turn_to(page, "")

    @Slot()
    def goBack(self) -> None:
        """From a page about one thing to the page that led there."""
        self.turn_to(self._entry(self._page).parent, "")

    def turn_to(self, page: str, subject: str) -> None:
        before = self._models.get(self._page)
        if page != self._page and isinstance(before, MayBeLeft):
            before.leave()
        self._page = self._entry(page).id
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
        self.show(derive_frame_props(desk.door.group, self._entries, self._page, desk.language))

    def _entry(self, page: str) -> Entry:
        return next(one for one in self._entries if one.id == page)
