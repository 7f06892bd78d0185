"""The pages of the teacher's side: one entry each, in the order of the side bar; made when they are first looked at."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

if TYPE_CHECKING:
    from literacy_tutor.instructor.door import Door
    from literacy_tutor.viewmodels.house import House
    from literacy_tutor.viewmodels.instructor.door_props import Purpose


class PageModel(Protocol):
    """What the frame asks of a page's view model, which is a QObject."""

    def speak(self, language: str) -> None: ...

    def refresh(self) -> None:
        """It is looked at again."""

    def end(self) -> None:
        """The teacher's side is closed: nothing is listened to any more."""


@runtime_checkable
class AboutSomething(Protocol):
    """A page about one person, hour or lesson at a time."""

    def look_at(self, subject: str) -> None: ...


class Desk(NamedTuple):
    """What pages are made from."""

    house: House
    door: Door
    telling: Callable[[], AbstractContextManager[None]]
    turn_to: Callable[[str, str], None]
    """To another page, by its id, and what it is to be about ("": whatever it was about)."""
    to_door: Callable[[Purpose], None]
    """Somebody must show once more that they know the PIN."""
    name_group: Callable[[str], None]
    """Kept, and shown above the side bar."""
    language: str


class Entry(NamedTuple):
    """One page: its name in Japanese and English, its sign, its QML in `Instructor/`, and what makes its view model."""

    id: str
    ja: str
    en: str
    icon: str
    file: str
    make: Callable[[Desk], PageModel]
    parent: str = ""
    """The page from which it is reached, and which leads back; "" for one that stands in the side bar."""


def _board(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.board import BoardViewModel

    house = desk.house
    return BoardViewModel(house.database, house.clock, house.load_lesson, desk.telling, desk.language)


def _attendance(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.attendance import AttendanceViewModel

    return AttendanceViewModel(desk.house.database, desk.house.clock, desk.telling, desk.language)


def _people(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.people import PeopleViewModel

    return PeopleViewModel(desk.house.database, desk.telling, desk.language)


def _progress(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.progress import ProgressViewModel

    house = desk.house
    return ProgressViewModel(
        house.database, house.clock, house.catalogue, house.documents, desk.telling, desk.language
    )


def _settings(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.settings import SettingsViewModel

    return SettingsViewModel(desk)


ENTRIES: tuple[Entry, ...] = (
    Entry("board", "いまの教室", "The room now", "school", "BoardPage.qml", _board),
    Entry("attendance", "出席", "Attendance", "event_available", "AttendancePage.qml", _attendance),
    Entry("people", "学習者", "Learners", "group", "PeoplePage.qml", _people),
    Entry("progress", "進みぐあい", "Progress", "signal_cellular_alt", "ProgressPage.qml", _progress),
    Entry("settings", "設定", "Settings", "settings", "SettingsPage.qml", _settings),
)
