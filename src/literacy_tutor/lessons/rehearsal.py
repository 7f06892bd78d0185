"""A lesson rehearsed in both languages: what the robot's performance and its random walks came to, in counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.discover import LESSON_FILE, discover
from literacy_tutor.lessons.loader import lesson_folder, lesson_id, read_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.robot import Performance, perform
from literacy_tutor.lessons.walks import Walk, random_walk
from literacy_tutor.phone.state import Language

NAMES: dict[Language, str] = {"ja": "Japanese", "en": "English"}


@dataclass(frozen=True, slots=True)
class Rehearsal:
    lesson: str
    steps: int = 0
    mistakes: int = 0
    """Repaired in both languages."""
    answers: int = 0
    walks: int = 0
    failures: tuple[str, ...] = ()
    """Sentences; of a walk with its seed and its acts."""


def chosen_lessons(names: Iterable[str]) -> tuple[Path, ...]:
    """Folders of lessons, by id or by folder; all that come with the program where none is named.

    Raises UserError, with similar names, where there is no such lesson.
    """
    folders = tuple(_folder(name) for name in names)
    return folders or discover([lessons_dir()]).lessons


def _folder(name: str) -> Path:
    try:
        return lesson_folder(name)
    except UserError:
        path = Path(name)
        if (path / LESSON_FILE).exists():
            return path
        raise


def rehearse(folder: Path, cache: Cache, *, walks: int = 0, seed: int = 1) -> Rehearsal:
    """Play everything in both languages, and `walks` random walks, in Japanese and English by turns."""
    name = lesson_id(folder)
    readings = {language: read_lesson(folder, language, cache) for language in NAMES}
    problems = dict.fromkeys(str(one) for reading in readings.values() for one in reading.problems)
    lessons = {language: one.value for language, one in readings.items() if one.value is not None}
    if problems:
        return Rehearsal(name, failures=tuple(problems))
    performances = {language: perform(lesson) for language, lesson in lessons.items()}
    walked = _walk(list(lessons.values()), walks, seed)
    return Rehearsal(
        name,
        min(one.steps for one in performances.values()),
        min(one.mistakes for one in performances.values()),
        min(one.answers for one in performances.values()),
        walks,
        (*_failures(performances), *walked),
    )


def _failures(performances: dict[Language, Performance]) -> Iterator[str]:
    for language, performance in performances.items():
        for failure in performance.failures:
            yield f"in {NAMES[language]}: {failure.where or 'this lesson'} {failure.what}"


def _walk(lessons: list[Lesson], walks: int, seed: int) -> Iterator[str]:
    """Of walks that fail in the same way, the one with the fewest acts."""
    failed: dict[str, list[tuple[int, str, Walk]]] = {}
    for number in range(walks):
        lesson = lessons[number % len(lessons)]
        language = lesson.world.language
        walk = random_walk(lesson, Random(f"{seed} {lesson.id} {language} {number}"))
        if walk.way_out.failure:
            failed.setdefault(walk.way_out.failure, []).append((number, NAMES[language], walk))
    for failure, alike in failed.items():
        number, language_name, walk = min(alike, key=lambda one: len(one[2].acts))
        others = f" (and {len(alike) - 1} more)" if len(alike) > 1 else ""
        acts = ", ".join(walk.written().splitlines())
        yield f"walk {number} of seed {seed} in {language_name}{others}: {failure}; acts: [{acts}]"
