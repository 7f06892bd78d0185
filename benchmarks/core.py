"""A lesson's walkthrough on the core: phone and runner, without a window or a disk."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row
from literacy_tutor.common import paths
from literacy_tutor.lessons.acts import Fill
from literacy_tutor.lessons.attempt import begin, play, spell_out
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.lessons.loader import open_lesson
from literacy_tutor.lessons.model import Lesson

ROUNDS = 20


def measure(scratch: Path) -> Iterator[Row]:
    lessons = all_lessons(scratch)
    times = [_replay(lesson) for _ in range(ROUNDS) for lesson in lessons]
    yield Row("replay_ms", statistics.mean(times), "ms", 20)


def all_lessons(scratch: Path) -> list[Lesson]:
    """In Japanese."""
    root, cache = paths.lessons_dir(), scratch / "cache"
    entries = open_catalogue(root, cache).entries
    return [open_lesson(root, entry.id, "ja", cache) for entry in entries]


def _replay(lesson: Lesson) -> float:
    """Milliseconds from the scene to the finish, each new screen drawn up as the window would."""
    begun = time.perf_counter()
    attempt = begin(lesson)
    for step in lesson.steps:
        for wanted in step.do:
            for act in spell_out(attempt.phone, wanted) if isinstance(wanted, Fill) else (wanted,):
                attempt = play(lesson, attempt, act).attempt
    elapsed = time.perf_counter() - begun
    if not attempt.run.finished:
        raise RuntimeError(f"{lesson.id} was not finished by its own walkthrough")
    return elapsed * 1000
