"""The lessons of which the board speaks, by id; as the rule of `instructor.board` wants them, the questions of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.board import questions_of
from literacy_tutor.lessons.model import Lesson

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.house import Language

LoadLesson = Callable[[str, "Language"], Lesson]


class Lessons(Mapping[str, frozenset[int]]):
    """Lessons by id, read when first spoken of; as a mapping, the steps of each that are questions."""

    def __init__(self, load: LoadLesson, language: Language) -> None:
        self._load, self._language = load, language
        self._known: dict[str, Lesson | None] = {}

    def find(self, lesson: str) -> Lesson | None:
        """None for one that is no longer there, or is broken."""
        if lesson not in self._known:
            try:
                self._known[lesson] = self._load(lesson, self._language)
            except UserError:
                self._known[lesson] = None
        return self._known[lesson]

    def __getitem__(self, lesson: str) -> frozenset[int]:
        found = self.find(lesson)
        if found is None:
            raise KeyError(lesson)
        return questions_of(found)

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)
