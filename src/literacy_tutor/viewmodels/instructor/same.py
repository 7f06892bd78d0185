"""A teacher's page: somebody who was entered twice becomes one person; and two again, where that was a mistake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.instructor.roster.spelling import same
from literacy_tutor.instructor.same_people import likely_pairs
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import classes, joining, learners, settings
from literacy_tutor.records.changes import Group
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.stamps import stamps_of
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_same import spoken, static
from literacy_tutor.viewmodels.people import called, portrait

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

APART = "not_the_same"
"""Pairs of ids of whom somebody said that they are two people."""
WORDS = (
    "sameMore",
    "maybeSame",
    "staysQuestion",
    "notSame",
    "undo",
    "pickTwo",
    "search",
    "pick",
    "joinedBefore",
    "part",
)
SHOWN: frozenset[Group] = frozenset({"register", "learners", "progress"})
_MOST_FOUND = 8


@dataclass(frozen=True, slots=True)
class Face:
    """Somebody, with what tells them from somebody of the same name."""

    id: str
    name: str
    more: str
    sign: str
    disc: str


@dataclass(frozen=True, slots=True)
class PairRow:
    """`faces` as QML reads them: each with `id`, `name`, `more`, `sign`, `disc` and `stays`, the button's word."""

    pair: str
    faces: list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class JoinedRow:
    id: str
    says: str


@dataclass(frozen=True, slots=True)
class SameProps:
    pairs: tuple[PairRow, ...] = ()
    none: str = ""
    picked: str = ""
    found: tuple[Face, ...] = ()
    joined: tuple[JoinedRow, ...] = ()
    told: str = ""
    can_undo: bool = False
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtSame:
    pairs: Sequence[tuple[Face, Face]]
    found: Sequence[Face]
    picked: str
    """Name of the one of two who is chosen already."""
    joined: Sequence[tuple[Learner, str]]
    """Each with the name of who they are."""
    told: str
    can_undo: bool
    language: str


def derive_same_props(at: AtSame) -> SameProps:
    language = at.language
    return SameProps(
        pairs=tuple(_pair(pair, language) for pair in at.pairs),
        none="" if at.pairs else spoken("noSame", language),
        picked=spoken("picked", language, name=called(at.picked, language)) if at.picked else "",
        found=tuple(at.found),
        joined=tuple(
            JoinedRow(gone.id, spoken("isOne", language, gone=gone.name, name=name))
            for gone, name in at.joined
        ),
        told=at.told,
        can_undo=at.can_undo,
        words=static(WORDS, language),
    )


def _pair(pair: tuple[Face, Face], language: str) -> PairRow:
    faces = [
        {
            "id": one.id, "name": one.name, "more": one.more, "sign": one.sign, "disc": one.disc,
            "stays": spoken("stays", language, name=called(one.name, language)),
        }
        for one in pair
    ]  # fmt: skip
    return PairRow(".".join(one.id for one in pair), faces)


@QmlElement
class SameViewModel(props_object(SameProps, TeachersPage)):  # type: ignore[misc]
    shows = SHOWN

    def __init__(self, desk: Desk) -> None:
        super().__init__(SameProps(), desk)
        self._looked_for, self._picked, self._told, self._undoes = "", "", "", ""
        self._own: tuple[str, str] | None = None
        self._derive()

    def speak(self, language: str) -> None:
        self._told = self._undoes = ""
        super().speak(language)

    def refresh(self) -> None:
        """Turned to again."""
        self._told = self._undoes = self._picked = self._looked_for = ""
        self._own = None
        self._derive()

    # --- joining ---

    @Slot(str, str)
    def keep(self, stays: str, pair: str) -> None:
        """Of the pair, this one; the other one's tile goes."""
        (gone,) = [one for one in pair.split(".") if one != stays]
        with self._telling():
            names = {id: learners.learner(self._database, id).name for id in (stays, gone)}
            self._own = None
            joining.join(self._database, gone, stays)
            of, to = (called(names[one], self._language) for one in (gone, stays))
            self._told = spoken("joinedNow", self._language, gone=of, name=to)
            self._undoes = gone
        self._derive()

    @Slot()
    def takeBack(self) -> None:
        self.part(self._undoes)

    @Slot(str)
    def part(self, gone: str) -> None:
        self._told = self._undoes = ""
        with self._telling():
            joining.part(self._database, gone)
        self._derive()

    @Slot(str)
    def keepApart(self, pair: str) -> None:
        """They are two people: nobody asks again."""
        if self._own and set(self._own) == set(pair.split(".")):
            self._own = None
        with self._telling():
            known = [sorted(one) for one in self._apart()]
            settings.put(self._database, APART, [*known, sorted(pair.split("."))])
        self._derive()

    def _apart(self) -> list[frozenset[str]]:
        kept = settings.get(self._database, APART, [])
        return (
            [frozenset(map(str, one)) for one in kept if isinstance(one, list)]
            if isinstance(kept, list)
            else []
        )

    # --- choosing two ---

    @Slot(str)
    def search(self, typed: str) -> None:
        self._looked_for = same(typed)
        self._derive()

    @Slot(str)
    def choose(self, learner: str) -> None:
        if self._picked and self._picked != learner:
            self._own, self._picked, self._looked_for = (self._picked, learner), "", ""
        else:
            self._picked = "" if self._picked == learner else learner
        self._derive()

    # --- what is shown ---

    def _derive(self) -> None:
        db = self._database
        archived = learners.learners(db, archived=True)
        everybody = [*learners.learners(db), *archived]
        by_id = {one.id: one for one in everybody}
        pairs = [*likely_pairs(everybody, self._apart())]
        if self._own and set(self._own) <= by_id.keys():
            own = (by_id[self._own[0]], by_id[self._own[1]])
            pairs = [own, *(pair for pair in pairs if set(pair) != set(own))]
        sought = self._looked_for
        found = [
            one for one in everybody if sought and (sought in same(one.name) or sought in same(one.reading))
        ]
        away = {one.id for one in archived}
        titles = {one.id: one.title for one in classes.classes(db)}
        picked = by_id.get(self._picked)
        self.show(
            derive_same_props(
                AtSame(
                    pairs=[(self._face(a, titles, away), self._face(b, titles, away)) for a, b in pairs],
                    found=[
                        self._face(one, titles, away) for one in found[:_MOST_FOUND] if one.id != self._picked
                    ],
                    picked=picked.name if picked else "",
                    joined=[
                        (gone, by_id[person].name) for gone, person in joining.joined(db) if person in by_id
                    ],
                    told=self._told,
                    can_undo=bool(self._undoes),
                    language=self._language,
                )
            )
        )

    def _face(self, one: Learner, titles: dict[str, str], archived: set[str]) -> Face:
        stamps = stamps_of(self._database, one.id)
        said = [
            one.reading or spoken("noReading", self._language),
            *(titles[id] for id in classes.classes_of(self._database, one.id) if id in titles),
            spoken("lessons", self._language, count=stamps.lessons),
            spoken("hours", self._language, count=stamps.hours),
        ]
        said += [spoken("isArchived", self._language)] if one.id in archived else []
        sign = portrait(one.picture)
        return Face(
            one.id, one.name, ("・" if self._language == "ja" else " · ").join(said), sign.icon, sign.disc
        )
