"""Start-up with a city's worth of lessons and of records, against start-up with none."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks import startup
from benchmarks.rows import Row, median_ratio
from benchmarks.screen import private_screen
from literacy_tutor.common import paths
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.records.attempts import begin_attempt
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.events import append
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner

LESSONS, EVENTS, LEARNERS = 1_000, 1_000_000, 12
AT_ONCE = 10_000
PAIRS = 21


def measure(scratch: Path) -> Iterator[Row]:
    small, large = scratch / "small", scratch / "large"
    lessons = _many_lessons(scratch / "lessons")
    _fill(small, 0)
    _fill(large, EVENTS)
    with private_screen() as screen:
        for data in (small, large):
            startup.measure(screen, startup.app(data, lessons))  # caches are made once, not at every start
        pairs = []
        for _ in range(PAIRS):
            few = startup.measure(screen, startup.app(small, paths.lessons_dir()), settle=False)
            many = startup.measure(screen, startup.app(large, lessons), settle=False)
            pairs.append((many, few))
    yield Row(
        "growth_ratio", median_ratio([(many.content_ms, few.content_ms) for many, few in pairs]), "×", 1.1
    )


def _many_lessons(folder: Path) -> Path:
    """Ours, under other names, until there are a thousand."""
    shutil.copytree(paths.lessons_dir(), folder)
    ours = sorted(one.parent for one in folder.glob("*/*/lesson.yaml"))
    for number in range(LESSONS - len(ours)):
        lesson = ours[number % len(ours)]
        shutil.copytree(lesson, lesson.with_name(f"{lesson.name}-{number}"))
    return folder


def _fill(data: Path, events: int) -> None:
    """A class of twelve, and a log of this many events of theirs."""
    with open_database(data, wall_clock) as database:
        people = [add_learner(database, f"{number}ばん", "", "cat").id for number in range(1, LEARNERS + 1)]
        attempts = [begin_attempt(database, who, "basics/tap", "hash", "ja", 8).id for who in people]
        for first in range(0, events, AT_ONCE):
            _append(database, people, attempts, first)


def _append(database: Database, people: list[str], attempts: list[str], first: int) -> None:
    who = first // AT_ONCE % LEARNERS
    facts = [Fact("hint_shown", {"step": "flower", "level": 1}) for _ in range(AT_ONCE)]
    with database.write() as transaction:
        append(transaction, facts, people[who], attempts[who])
