"""A teacher's page about a class's groups: who is in which, who leads it, where everybody sits; and who helps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import classes, helpers, teams
from literacy_tutor.records.changes import Group
from literacy_tutor.records.classes import Class
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.teams import NOWHERE, Division, Place, Team
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_person import GROUPS, spoken, static
from literacy_tutor.viewmodels.people import called

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.instructor.desk import Desk

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN: frozenset[Group] = frozenset({"register", "learners"})
"""Groups of rows that the page shows."""


@dataclass(frozen=True, slots=True)
class HelperRow:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A group; those in none where `id` is ""."""

    id: str
    title: str
    count: str
    led: str
    """The helper's name, or that there is none."""
    people: list[dict[str, str]]
    """`id`, `name`, `seat`."""
    helpers: list[dict[str, str | bool]]
    """`id`, `title`, `chosen`: who might lead it, nobody among them."""


@dataclass(frozen=True, slots=True)
class GroupsProps:
    classes: tuple[ChipRow, ...] = ()
    teams: tuple[TeamRow, ...] = ()
    helpers: tuple[HelperRow, ...] = ()
    former: tuple[HelperRow, ...] = ()
    same_seats: str = ""
    empty: str = ""
    can_make: bool = False
    can_divide: bool = False
    can_undo: bool = False
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtGroups:
    classes: Sequence[Class]
    class_: str
    teams: Sequence[Team]
    places: Mapping[str, Place]
    members: Sequence[Learner]
    helpers: Sequence[Learner]
    former: Sequence[Learner]
    can_undo: bool
    language: str

    def within(self, team: str) -> list[Learner]:
        return [one for one in self.members if self.place(one).team == team]

    def place(self, one: Learner) -> Place:
        return self.places.get(one.id, NOWHERE)


def derive_groups_props(at: AtGroups) -> GroupsProps:
    rows = [_team(one, at) for one in at.teams]
    alone = at.within("")
    if alone:
        rows.append(_row(Team("", at.class_, spoken("unplaced", at.language)), alone, at))
    return GroupsProps(
        classes=class_chips(at.classes, at.class_),
        teams=tuple(rows),
        helpers=tuple(HelperRow(one.id, one.name) for one in at.helpers),
        former=tuple(HelperRow(one.id, one.name) for one in at.former),
        same_seats=_same_seats(at),
        empty="" if at.members else spoken("noMember" if at.classes else "noClass", at.language),
        can_make=bool(at.members),
        can_divide=bool(alone),
        can_undo=at.can_undo,
        words=static(GROUPS, at.language),
    )


def _team(one: Team, at: AtGroups) -> TeamRow:
    return _row(one, at.within(one.id), at)


def _row(one: Team, people: Sequence[Learner], at: AtGroups) -> TeamRow:
    leads = next((who.name for who in at.helpers if who.id == one.helper), "")
    choices: list[dict[str, str | bool]] = [
        {"id": who.id, "title": called(who.name, at.language), "chosen": who.id == one.helper}
        for who in at.helpers
    ]
    choices.append({"id": "", "title": spoken("nobodyLeads", at.language), "chosen": not leads})
    count = "memberCountOne" if len(people) == 1 else "memberCount"
    return TeamRow(
        one.id,
        one.title,
        spoken(count, at.language, count=len(people)),
        called(leads, at.language) or spoken("nobodyLeads", at.language),
        [{"id": who.id, "name": who.name, "seat": at.place(who).seat} for who in people],
        choices,
    )


def _same_seats(at: AtGroups) -> str:
    """A volunteer who goes to a seat must find the right person."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in at.members:
        if seat := at.place(one).seat:
            found[seat].append(called(one.name, at.language))
    between = "、" if at.language == "ja" else ", "
    return "\n".join(
        spoken("sameSeat", at.language, seat=seat, count=len(names), names=between.join(names))
        for seat, names in found.items()
        if len(names) > 1
    )


@QmlElement
class GroupsViewModel(props_object(GroupsProps, TeachersPage)):  # type: ignore[misc]
    shows = SHOWN

    added = Signal()
    """A helper: what was typed may go."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(GroupsProps(), desk)
        self._class = ""
        self._division: Division | None = None
        """The last one, as long as it can be undone."""
        self.refresh()

    def look_at(self, subject: str) -> None:
        """The class with this id."""
        self.chooseClass(subject)

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._choose_class(class_)
        self._division = None
        self.refresh()

    # --- groups ---

    @Slot()
    def divide(self) -> None:
        with self._desk.telling():
            members = [one.id for one in self._in_order()]
            titles = [self._title(number) for number in range(1, 2 * len(members) + 2)]
            self._division = teams.divide(self._database, self._class, members, titles)
            self.refresh()

    @Slot()
    def undoDivide(self) -> None:
        division, self._division = self._division, None
        if division:
            with self._desk.telling():
                teams.undo(self._database, division)
        self.refresh()

    @Slot()
    def makeTeam(self) -> None:
        self._division = None  # an undo would take this along
        with self._desk.telling():
            taken = {one.title for one in teams.teams(self._database, self._class)}
            free = (
                title for number in range(1, len(taken) + 2) if (title := self._title(number)) not in taken
            )
            teams.make_team(self._database, self._class, next(free))

    @Slot(str, str)
    def renameTeam(self, team: str, title: str) -> None:
        self._division = None  # an undo would take this along
        with self._desk.telling():
            teams.rename_team(self._database, team, title)

    @Slot(str)
    def dropTeam(self, team: str) -> None:
        self._division = None  # an undo would take this along
        with self._desk.telling():
            teams.drop_team(self._database, team)

    @Slot(str, str)
    def lead(self, team: str, helper: str) -> None:
        self._division = None  # an undo would take this along
        with self._desk.telling():
            teams.lead_team(self._database, team, helper)

    @Slot(str, str)
    def put(self, learner: str, team: str) -> None:
        self._division = None  # an undo would take this along
        with self._desk.telling():
            teams.put_in_team(self._database, self._class, learner, team)

    @Slot(str, str)
    def takeSeat(self, learner: str, seat: str) -> None:
        self._division = None  # an undo would take this along
        with self._desk.telling():
            teams.seat(self._database, self._class, learner, seat)

    def _title(self, number: int) -> str:
        return spoken("teamTitle", self._language, number=number)

    def _in_order(self) -> list[Learner]:
        """By seat where they have one: neighbours come into one group."""
        at = teams.places(self._database, self._class)
        people = classes.members(self._database, self._class)
        return sorted(people, key=lambda one: _seat_order(at.get(one.id, NOWHERE).seat))

    # --- helpers ---

    @Slot(str)
    def addHelper(self, name: str) -> None:
        with self._desk.telling():
            helpers.add_helper(self._database, name)
            self.added.emit()

    @Slot(str)
    def dismissHelper(self, helper: str) -> None:
        with self._desk.telling():
            helpers.dismiss(self._database, helper)

    @Slot(str)
    def callBackHelper(self, helper: str) -> None:
        with self._desk.telling():
            helpers.call_back(self._database, helper)

    # --- what is shown ---

    def refresh(self) -> None:
        db = self._database
        groups = classes.classes(db)
        self._class = self._class_among(groups)
        self.show(
            derive_groups_props(
                AtGroups(
                    classes=groups,
                    class_=self._class,
                    teams=teams.teams(db, self._class),
                    places=teams.places(db, self._class),
                    members=classes.members(db, self._class),
                    helpers=helpers.helpers(db),
                    former=helpers.helpers(db, gone=True),
                    can_undo=self._division is not None,
                    language=self._language,
                )
            )
        )


def _seat_order(seat: str) -> tuple[bool, int, str]:
    """2 before 10, and whoever has no seat last."""
    return not seat, len(seat), seat
