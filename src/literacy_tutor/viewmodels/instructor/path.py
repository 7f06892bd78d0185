"""A teacher's page about one learner: every attempt, newest first, and in an unfolded one every step, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
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
from literacy_tutor.viewmodels.instructor.path_rows import AtPath, PathRow, derive_path_rows
from literacy_tutor.viewmodels.instructor.words_path import day_words, spoken
from literacy_tutor.viewmodels.people import called

if TYPE_CHECKING:
    from literacy_tutor.lessons.model import Lesson
    from literacy_tutor.viewmodels.house import House, Language

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


@QmlElement
class PathViewModel(props_object(PathProps)):  # type: ignore[misc]
    """Reads the log when somebody is looked at, and a lesson when one of its attempts is unfolded."""

    def __init__(
        self, house: House, telling: Callable[[], AbstractContextManager[None]], language: str
    ) -> None:
        super().__init__(PathProps())
        self._house, self._telling, self._language = house, telling, language
        self._learner = ""
        self._unfolded: frozenset[str] = frozenset()
        self._attempts: Sequence[AttemptMade] = ()
        self.refresh()

    def speak(self, language: str) -> None:
        self._language = language
        self.refresh()

    def end(self) -> None:
        pass  # it listens to nothing

    def look_at(self, subject: str) -> None:
        """A learner's id."""
        if subject != self._learner:
            self._unfolded = frozenset()
        self._learner = subject
        self.refresh()

    @Slot(str)
    def fold(self, attempt: str) -> None:
        """Or unfold."""
        self._unfolded ^= {attempt}
        self._show()

    def refresh(self) -> None:
        with self._telling():
            database = self._house.database
            self._attempts = attempts_made(trail_of(database, ids_of(database, self._learner)))
            self._show()

    def _show(self) -> None:
        person = self._person()
        if person is None:
            self.show(PathProps(empty=spoken("nobody", self._language)))
            return
        language: Language = "ja" if self._language == "ja" else "en"
        titles = {one.id: plain(one.title[language]) for one in self._house.catalogue().entries}
        again = tuple(self._again(titles))
        self.show(
            PathProps(
                title=spoken("path", language, who=called(person.name, language)),
                summary=self._summary(),
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

    def _summary(self) -> str:
        if not self._attempts:
            return ""
        return spoken(
            "summary",
            self._language,
            begun=len(self._attempts),
            finished=sum(one.end == "finished" for one in self._attempts),
            first=day_words(self._attempts[-1].began, self._language, "shortDay"),
            last=day_words(max(one.last for one in self._attempts), self._language, "shortDay"),
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
            return self._house.load_lesson(lesson, "ja" if self._language == "ja" else "en")
        except UserError:
            return None
