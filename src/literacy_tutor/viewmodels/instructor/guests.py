"""A teacher's page: what guests did since the program began, and whose it turns out to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.roster.spelling import same
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import learners
from literacy_tutor.records.attempts import Attempt
from literacy_tutor.records.database import Transaction
from literacy_tutor.records.guests import GuestAttempt, attempts_of, give_to
from literacy_tutor.records.learners import Learner
from literacy_tutor.viewmodels.guest_book import Visit
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_same import spoken, static
from literacy_tutor.viewmodels.people import PORTRAITS, called

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WORDS = ("guestsMore", "choose", "whose", "newPerson", "addNew", "notGiven", "search")
MOST_FOUND = 12


@dataclass(frozen=True, slots=True)
class VisitRow:
    id: str
    title: str
    lessons: str
    """A line each."""
    chosen: bool


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: str
    name: str
    reading: str
    give: str


@dataclass(frozen=True, slots=True)
class GuestsProps:
    empty: str = ""
    visits: tuple[VisitRow, ...] = ()
    people: tuple[PersonRow, ...] = ()
    """Whose it may be, while a visit is chosen."""
    told: str = ""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtGuests:
    """`titles` of lessons by id."""

    visits: Sequence[tuple[Visit, Sequence[GuestAttempt]]]
    chosen: str
    people: Sequence[Learner]
    titles: dict[str, str]
    told: str
    language: str


def derive_guests_props(at: AtGuests) -> GuestsProps:
    language = at.language
    people = at.people if at.chosen else ()
    return GuestsProps(
        empty="" if at.visits else spoken("noGuests", language),
        visits=tuple(_visit(visit, tries, at) for visit, tries in at.visits),
        people=tuple(
            PersonRow(
                one.id, one.name, one.reading, spoken("give", language, name=called(one.name, language))
            )
            for one in people
        ),
        told=at.told,
        words=static(WORDS, language),
    )


def _visit(visit: Visit, tries: Sequence[GuestAttempt], at: AtGuests) -> VisitRow:
    title = spoken("guest", at.language, hour=visit.left.hour, minute=visit.left.minute)
    finished: dict[str, bool] = {}
    for one in tries:
        finished[one.lesson] = finished.get(one.lesson, False) or one.finished
    lessons = [
        spoken("done" if done else "notDone", at.language, lesson=at.titles.get(lesson, lesson))
        for lesson, done in finished.items()
    ]
    return VisitRow(visit.learner, title, "\n".join(lessons), visit.learner == at.chosen)


@QmlElement
class GuestsViewModel(props_object(GuestsProps, TeachersPage)):  # type: ignore[misc]
    given = Signal()
    """What was typed may go."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(GuestsProps(), desk)
        self._book = desk.guests
        self._chosen = self._looked_for = self._told = ""
        self._derive()

    def speak(self, language: str) -> None:
        self._told = ""
        super().speak(language)

    def refresh(self) -> None:
        """Turned to again."""
        self._chosen = self._looked_for = self._told = ""
        self._derive()

    # --- what a person does ---

    @Slot(str)
    def choose(self, guest: str) -> None:
        """Whose is it? Chosen once more: nobody's just now."""
        self._chosen = "" if self._chosen == guest else guest
        self._looked_for = self._told = ""
        self._derive()

    @Slot(str)
    def search(self, typed: str) -> None:
        self._looked_for = same(typed)
        self._derive()

    @Slot(str)
    def give(self, person: str) -> None:
        with self._telling():
            self._give(learners.learner(self._house.database, person))

    @Slot(str)
    def giveToNew(self, name: str) -> None:
        """With the next picture in turn; it can be another one as soon as they choose it."""
        with self._telling():
            db = self._house.database
            picture = PORTRAITS[len(learners.learners(db)) % len(PORTRAITS)].icon
            self._give(learners.add_learner(db, name, "", picture))

    def _give(self, person: Learner) -> None:
        from literacy_tutor.session.review.keeping import take_in  # fsrs: not before somebody gives

        db, visit = self._house.database, self._book.visit(self._chosen)
        taught = self._house.catalogue().taught

        def once_logged(transaction: Transaction, attempt: Attempt) -> None:
            take_in(db, transaction, attempt, taught.get(attempt.lesson, ()))

        give_to(db, person.id, visit.database, visit.learner, once_logged)
        self._book.give_away(visit.learner)
        self._chosen, self._told = (
            "",
            spoken("given", self._language, name=called(person.name, self._language)),
        )
        self._derive()
        self.given.emit()

    # --- what is shown ---

    def _derive(self) -> None:
        sought = self._looked_for
        everybody = learners.learners(self._house.database) if self._chosen else []
        found = [one for one in everybody if sought in same(one.name) or sought in same(one.reading)]
        visits = [(one, attempts_of(one.database, one.learner)) for one in self._book.newest_first()]
        self.show(
            derive_guests_props(
                AtGuests(
                    visits=visits,
                    chosen=self._chosen,
                    people=found[:MOST_FOUND],
                    titles=self._titles() if visits else {},
                    told=self._told,
                    language=self._language,
                )
            )
        )

    def _titles(self) -> dict[str, str]:
        entries = self._house.catalogue().entries
        return {one.id: plain(one.title[self._language]) for one in entries}
