"""A teacher's page: who learns here, and in which class. Adding somebody puts them into the class looked at, too."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.instructor.roster.spelling import same
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import classes, learners, teams
from literacy_tutor.records.changes import Group
from literacy_tutor.records.classes import Class
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.teams import Place
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_register import spoken, static
from literacy_tutor.viewmodels.people import PORTRAITS, portrait

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WORDS = (
    "anotherClass", "newClass", "newClassHint", "makeClass", "renameClass", "closeClass", "closeClassReally", "yesClose",
    "noKeep", "closedClasses", "reopenClass", "newPerson", "personName", "personReading", "addPerson", "inClass",
    "bringBack", "archived", "nobody", "save", "toGroups", "search", "readList", "sameTwice", "guestWork",
)  # fmt: skip
MANY = 15
"""With more people than these, one is looked for by name."""
SHOWN: frozenset[Group] = frozenset({"register", "learners"})
"""Groups of rows that the page shows."""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A class; everybody where `id` is ""."""

    id: str
    title: str
    count: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class LearnerRow:
    id: str
    name: str
    reading: str
    sign: str
    disc: str
    member: bool
    """Of the class looked at."""
    where: str
    """The classes they are in, or in the class looked at their group and seat."""


@dataclass(frozen=True, slots=True)
class PeopleProps:
    groups: tuple[GroupRow, ...] = ()
    closed: tuple[GroupRow, ...] = ()
    people: tuple[LearnerRow, ...] = ()
    archived: tuple[LearnerRow, ...] = ()
    title: str = ""
    class_chosen: bool = False
    can_search: bool = False
    none_found: str = ""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtPeople:
    classes: Sequence[Class]
    """Closed ones, too."""
    members: Mapping[str, Collection[str]]
    """Ids of learners by class."""
    learners: Sequence[Learner]
    archived: Sequence[Learner]
    class_: str
    language: str
    places: Mapping[str, Place] = field(default_factory=dict)
    """By learner, of the class looked at."""
    teams: Mapping[str, str] = field(default_factory=dict)
    """Titles by id, of the class looked at."""
    looked_for: str = ""


def derive_people_props(at: AtPeople) -> PeopleProps:
    """In a class its members come first, so that who may be put into it is looked for below."""
    chosen = at.members.get(at.class_, ())
    found = [one for one in at.learners if _is_like(one, at.looked_for)]
    rows = sorted((_learner_row(one, at) for one in found), key=lambda row: row.id not in chosen)
    groups = [GroupRow("", spoken("everybody", at.language), _count(len(at.learners), at), not at.class_)]
    groups += [_group(one, at) for one in at.classes if not one.closed]
    return PeopleProps(
        groups=tuple(groups),
        closed=tuple(_group(one, at) for one in at.classes if one.closed),
        people=tuple(rows),
        archived=tuple(_learner_row(one, at) for one in at.archived),
        title=next((one.title for one in groups if one.chosen), ""),
        class_chosen=bool(at.class_),
        can_search=len(at.learners) > MANY,
        none_found=spoken("noneFound", at.language, typed=at.looked_for) if at.learners and not found else "",
        words=static(WORDS, at.language),
    )


def _group(one: Class, at: AtPeople) -> GroupRow:
    return GroupRow(one.id, one.title, _count(len(at.members.get(one.id, ())), at), one.id == at.class_)


def _count(count: int, at: AtPeople) -> str:
    return spoken("memberCount", at.language, count=count)


def _is_like(one: Learner, typed: str) -> bool:
    """Its name or reading has what was typed, in whichever kana."""
    return same(typed) in same(one.name) or same(typed) in same(one.reading)


def _learner_row(one: Learner, at: AtPeople) -> LearnerRow:
    sign = portrait(one.picture)
    titles = [
        group.title for group in at.classes if not group.closed and one.id in at.members.get(group.id, ())
    ]
    place = at.places.get(one.id)
    if place:
        seat = spoken("seatOf", at.language, seat=place.seat) if place.seat else ""
        titles = [words for words in (at.teams.get(place.team, ""), seat) if words]
    between = "、" if at.language == "ja" else ", "
    return LearnerRow(
        one.id, one.name, one.reading, sign.icon, sign.disc, place is not None, between.join(titles)
    )


@QmlElement
class PeopleViewModel(props_object(PeopleProps, TeachersPage)):  # type: ignore[misc]
    """Queries again whenever the register or the learners change. `telling` shows what a person can put right."""

    added = Signal()
    """Somebody, or a class: what was typed may go."""

    shows = SHOWN

    def __init__(self, desk: Desk) -> None:
        super().__init__(PeopleProps(), desk)
        self._class = self._looked_for = ""
        self.refresh()

    # --- classes ---

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._class = class_
        self.refresh()

    @Slot(str)
    def makeClass(self, title: str) -> None:
        with self._telling():
            self._class = classes.open_class(self._database, title).id
            self.refresh()
            self.added.emit()

    @Slot(str)
    def renameClass(self, title: str) -> None:
        with self._telling():
            classes.rename_class(self._database, self._class, title)

    @Slot()
    def closeClass(self) -> None:
        closed, self._class = self._class, ""
        with self._telling():
            classes.close_class(self._database, closed)

    @Slot(str)
    def reopenClass(self, class_: str) -> None:
        with self._telling():
            classes.reopen_class(self._database, class_)

    # --- people ---

    @Slot(str, str)
    def addPerson(self, name: str, reading: str) -> None:
        """With the next picture in turn; it can be another one as soon as they choose it."""
        with self._telling():
            picture = PORTRAITS[len(learners.learners(self._database)) % len(PORTRAITS)].icon
            person = learners.add_learner(self._database, name, reading, picture)
            if self._class:
                classes.join(self._database, self._class, [person.id])
            self.added.emit()

    @Slot(str)
    def openPage(self, page: str) -> None:
        """One of those about all of them: import, same, guests."""
        self._desk.turn_to(page, "")

    @Slot(str)
    def search(self, typed: str) -> None:
        self._looked_for = typed
        self.refresh()

    @Slot(str)
    def openPerson(self, learner: str) -> None:
        self._desk.turn_to("person", learner)

    @Slot()
    def openGroups(self) -> None:
        self._desk.turn_to("groups", self._class)

    @Slot(str, bool)
    def setMember(self, learner: str, member: bool) -> None:
        with self._telling():
            if member:
                classes.join(self._database, self._class, [learner])
            else:
                classes.leave(self._database, self._class, learner)

    @Slot(str)
    def bringBack(self, learner: str) -> None:
        with self._telling():
            learners.bring_back(self._database, learner)

    # --- what is shown ---

    def refresh(self) -> None:
        db = self._database
        groups = classes.classes(db, also_closed=True)
        if self._class not in [one.id for one in groups if not one.closed]:
            self._class = ""
        self.show(
            derive_people_props(
                AtPeople(
                    classes=groups,
                    members=classes.members_by_class(db),
                    learners=learners.learners(db),
                    archived=learners.learners(db, archived=True),
                    class_=self._class,
                    language=self._language,
                    places=teams.places(db, self._class) if self._class else {},
                    teams={one.id: one.title for one in teams.teams(db, self._class)},
                    looked_for=self._looked_for,
                )
            )
        )
