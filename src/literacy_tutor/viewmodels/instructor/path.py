"""A teacher's page about one learner: every attempt, newest first, and in an unfolded one every step, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.path import AttemptMade, attempts_made
from literacy_tutor.instructor.progress_words import state_words
from literacy_tutor.instructor.review_words import all_in_words
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records.aliases import ids_of
from literacy_tutor.records.learners import Learner, learner
from literacy_tutor.records.trails import trail_of
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.long_reading import ReadingPage
from literacy_tutor.viewmodels.instructor.path_rows import AtPath, PathRow, derive_path_rows
from literacy_tutor.viewmodels.instructor.words_path import day_words, spoken
from literacy_tutor.viewmodels.people import called

if TYPE_CHECKING:
    from literacy_tutor.lessons.model import Lesson

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TROUBLED: tuple[Literal["shaky", "fading"], ...] = ("shaky", "fading")


@dataclass(frozen=True, slots=True)
class AgainRow:
    words: str
    """A lesson that is shaky or fading, and why."""
    state: str


@dataclass(frozen=True, slots=True)
class PathProps:
    title: str = ""
    summary: str = ""
    again_title: str = ""
    again: tuple[AgainRow, ...] = ()
    lines: tuple[PathRow, ...] = ()
    empty: str = ""
    lingers: bool = False
    """They are being read, for longer than a moment, or that was stopped: there is nothing to show."""
    again_word: str = ""
    """The button's that reads them after all."""


@QmlElement
class PathViewModel(props_object(PathProps, ReadingPage)):  # type: ignore[misc]
    """Reads the log when somebody is looked at, and a lesson when one of its attempts is unfolded."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(PathProps(), desk)
        self._learner = ""
        self._unfolded: frozenset[str] = frozenset()
        self._attempts: Sequence[AttemptMade] | None = None
        """None: not read yet."""
        self._reading.lingers.connect(self._linger)
        self.refresh()

    def look_at(self, subject: str) -> None:
        """A learner's id."""
        if subject != self._learner:
            self._unfolded, self._attempts = frozenset(), None
            self.show(PathProps())  # nobody else's
        self._learner = subject
        self.refresh()

    @Slot(str)
    def fold(self, attempt: str) -> None:
        """Or unfold."""
        self._unfolded ^= {attempt}
        self._show()

    @Slot()
    def readAgain(self) -> None:
        """After it was stopped."""
        self.refresh()

    def refresh(self) -> None:
        with self._telling():
            if self._person() is None:
                self._reading.give_up()
                self._show()
                return
            ids = ids_of(self._house.database, self._learner)
            self._reading.read(
                lambda database, tell: attempts_made(trail_of(database, ids, tell)),
                self._take,
                spoken("reading", self._language),
            )

    def _take(self, attempts: Sequence[AttemptMade]) -> None:
        self._attempts = attempts
        self._show()

    def _linger(self) -> None:
        self._attempts = None
        self._show()

    def _show(self) -> None:
        person = self._person()
        if person is None:
            self.show(PathProps(empty=spoken("nobody", self._language)))
            return
        language = self._language
        who = called(person.name, language)
        if self._attempts is None:
            self.show(PathProps(title=who, lingers=True, again_word=spoken("readAgain", language)))
            return
        titles = {one.id: plain(one.title[language]) for one in self._house.catalogue().entries}
        again = tuple(self._again(titles))
        self.show(
            PathProps(
                title=who,
                summary=self._summary(self._attempts),
                again_title=spoken("standings", language) if again else "",
                again=again,
                lines=derive_path_rows(
                    AtPath(self._attempts, self._unfolded, titles, cache(self._lesson), language)
                ),
                empty="" if self._attempts else spoken("nothing", language),
            )
        )

    def _person(self) -> Learner | None:
        try:
            return learner(self._house.database, self._learner)
        except LookupError:  # nobody yet, or erased
            return None

    def _summary(self, attempts: Sequence[AttemptMade]) -> str:
        if not attempts:
            return ""
        return spoken(
            "summary",
            self._language,
            begun=len(attempts),
            finished=sum(one.end == "finished" for one in attempts),
            first=day_words(attempts[-1].began, self._language, "shortDay"),
            last=day_words(max(one.last for one in attempts), self._language, "shortDay"),
        )

    def _again(self, titles: dict[str, str]) -> list[AgainRow]:
        """In the order of the lessons."""
        from literacy_tutor.session.review.keeping import cards_of
        from literacy_tutor.session.review.standing import standing_of_lesson

        cards = cards_of(self._house.database, self._learner)
        found = []
        for lesson, title in titles.items():
            of_lesson = [card for card in cards if card.lesson == lesson]
            now = standing_of_lesson(of_lesson, self._house.clock()) if of_lesson else None
            if now and now.state in TROUBLED:
                state = state_words(self._language)["shaky" if now.state == "shaky" else "fading"]
                why = all_in_words(now.why, self._language)
                words = spoken("standing", self._language, lesson=title, state=state, why=why)
                found.append(AgainRow(words, now.state))
        return found

    def _lesson(self, lesson: str) -> Lesson | None:
        """None for one that is no longer there, or is broken."""
        try:
            found: Lesson = self._house.load_lesson(lesson, self._language)
        except UserError:
            return None
        return found
