"""The pages of the teacher's side: one entry each, in the order of the side bar; made when they are first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from literacy_tutor.instructor.reports import REPORTS
from literacy_tutor.instructor.reports import Entry as Report
from literacy_tutor.viewmodels.instructor.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path


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


@runtime_checkable
class MayBeLeft(Protocol):
    """A page with work that nobody waits for once another page is looked at."""

    def leave(self) -> None: ...


class Entry(NamedTuple):
    """One page: its name in Japanese and English, its sign, its QML in `Instructor/`, and what makes its view model."""

    id: str
    ja: str
    en: str
    icon: str
    file: str
    make: Callable[[Desk], PageModel]
    parent: str = ""
    """The page that it belongs to; "" for one that stands in the side bar. Back leads wherever one came from."""


def _board(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.board import BoardViewModel

    board = BoardViewModel(desk)
    board.lessonWanted.connect(lambda learner: desk.turn_to("open_for", learner))
    board.planWanted.connect(lambda: desk.turn_to("plan", ""))
    return board


def _plan(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.plan import PlanViewModel

    return PlanViewModel(desk)


def _attendance(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.attendance import AttendanceViewModel

    return AttendanceViewModel(desk)


def _people(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.people import PeopleViewModel

    return PeopleViewModel(desk)


def _person(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.person import PersonViewModel

    return PersonViewModel(desk, frozenset(one.id for one in ENTRIES))


def _groups(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.groups import GroupsViewModel

    return GroupsViewModel(desk)


def _import(desk: Desk) -> PageModel:
    from literacy_tutor.instructor.roster.list_files import usual_folders
    from literacy_tutor.qtkit.sticks import sticks
    from literacy_tutor.viewmodels.instructor.roster_import import RosterViewModel

    def folders() -> list[Path]:
        return [*(one.folder for one in sticks(also_locked=True)), *usual_folders(desk.house.documents())]

    return RosterViewModel(desk, folders)


def _same(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.same import SameViewModel

    return SameViewModel(desk)


def _guests(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.guests import GuestsViewModel

    return GuestsViewModel(desk)


def _erase(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.erase import EraseViewModel

    return EraseViewModel(desk)


def _progress(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.progress import ProgressViewModel

    return ProgressViewModel(desk)


def _front(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.front import FrontViewModel

    return FrontViewModel(desk)


def _open_for(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.open_for import OpenForViewModel

    return OpenForViewModel(desk)


def _path(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.path import PathViewModel

    return PathViewModel(desk)


def _report(report: Report) -> Callable[[Desk], PageModel]:
    def make(desk: Desk) -> PageModel:
        from literacy_tutor.viewmodels.instructor.report import ReportViewModel

        return ReportViewModel(report, desk)

    return make


def _paper(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.paper import PaperViewModel

    return PaperViewModel(desk)


def _closing(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.closing import ClosingViewModel

    return ClosingViewModel(desk)


def _settings(desk: Desk) -> PageModel:
    from literacy_tutor.viewmodels.instructor.settings import SettingsViewModel

    return SettingsViewModel(desk)


ENTRIES: tuple[Entry, ...] = (
    Entry("board", "いまの教室", "The class now", "school", "BoardPage.qml", _board),
    Entry("plan", "きょうの予定", "Today's plan", "checklist", "PlanPage.qml", _plan),
    Entry("attendance", "出席", "Attendance", "event_available", "AttendancePage.qml", _attendance),
    Entry("people", "学習者", "Learners", "group", "PeoplePage.qml", _people),
    Entry("person", "この方のこと", "This person", "person", "PersonPage.qml", _person, parent="people"),
    Entry("groups", "グループと席", "Groups and seats", "group", "GroupsPage.qml", _groups, parent="people"),
    Entry(
        "import",
        "名簿を 読みこむ",
        "Import a list",
        "description",
        "ImportPage.qml",
        _import,
        parent="people",
    ),
    Entry(
        "same",
        "同じ方が 2人 いるとき",
        "Somebody is here twice",
        "group",
        "SamePage.qml",
        _same,
        parent="people",
    ),
    Entry(
        "guests",
        "お試しの 記録",
        "Practice without a name",
        "history",
        "GuestsPage.qml",
        _guests,
        parent="people",
    ),
    Entry(
        "erase", "お名前を 完全に 消す", "Erase for good", "delete", "ErasePage.qml", _erase, parent="people"
    ),
    Entry("progress", "進みぐあい", "Progress", "signal_cellular_alt", "ProgressPage.qml", _progress),
    Entry("front", "前で見せる", "Projector", "videocam", "FrontPage.qml", _front),
    Entry("paper", "印刷", "Print", "print", "PaperPage.qml", _paper),
    Entry("closing", "おわりに", "End of class", "check_circle", "ClosingPage.qml", _closing),
    Entry("settings", "設定", "Settings", "settings", "SettingsPage.qml", _settings),
    Entry(
        "open_for",
        "この方の 練習を 開く",
        "Open a lesson",
        "play_arrow",
        "OpenForPage.qml",
        _open_for,
        parent="board",
    ),
    Entry("path", "これまでの 練習", "Lessons so far", "history", "PathPage.qml", _path, parent="progress"),
    *(
        Entry(one.id, one.ja, one.en, "description", "ReportPage.qml", _report(one), parent="progress")
        for one in REPORTS
        if one.id != "progress"  # which has a page of its own
    ),
)
