"""The teacher's side: a page of a very large class, and the attendance of thirty, clicked once a second."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.instructor.progress_table import Lesson, ProgressTable, progress_table
from literacy_tutor.records import attempts, classes
from literacy_tutor.records.cards import Known, write_cards
from literacy_tutor.records.class_progress import class_progress
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.roster import Entrant, take_in
from literacy_tutor.viewmodels.instructor.progress import AtProgress, ProgressProps, derive_progress_props

LEARNERS, LESSONS = 1_000, [Lesson(f"basics/lesson-{number}", f"Lesson {number}") for number in range(10)]
EVENTS = 5_000_000
SKILLS = 6
"""In a lesson."""
ROUNDS = 21


def measure(scratch: Path) -> Iterator[Row]:
    with open_database(scratch / "large", wall_clock) as database:
        class_ = _large_class(database)
        alone = statistics.median(_page(database, class_) for _ in range(ROUNDS))
        yield Row("class_page_ms", alone, "ms", 10)
        _log_years(database, class_)
        later = statistics.median(_page(database, class_) for _ in range(ROUNDS))
        yield Row("class_page_after_years_ratio", later / alone, "×", 1.2)
    yield Row("attendance_of_30_s", _attendance(scratch / "thirty"), "s", 60)


def _attendance(data: Path) -> float:
    command = [sys.executable, "-m", "benchmarks.in_attendance", str(data)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return float(done.stdout)


def _large_class(database: Database) -> str:
    class_ = classes.open_class(database, "火曜クラス").id
    people = take_in(database, [Entrant(f"名前{number}", "", "cat") for number in range(LEARNERS)], class_)
    for place, learner in enumerate(people):
        for number, lesson in enumerate(LESSONS):
            begun = attempts.begin_attempt(database, learner, lesson.id, "h", "ja", 8)
            if (place + number) % 3:
                attempts.end_attempt(database, begun, Fact("attempt_finished"))
        _know(database, learner, place)
    return class_


def _know(database: Database, learner: str, place: int) -> None:
    """What was finished: every fourth shaky, every fourth fading."""
    now = int(wall_clock().timestamp())
    lessons = {
        lesson.id: Known((0, now - 1, now + 1_000_000, now + 2_000_000)[(place + number) % 4], (8_000,) * 5)
        for number, lesson in enumerate(LESSONS)
        if (place + number) % 3
    }
    cards = [
        (f"{lesson}.{skill}", lesson, 240_000, 3, '[["first_time",0,0]]', 1, 2, None, 2.3, 5.0, now, now)
        for lesson in lessons
        for skill in range(SKILLS)
    ]
    with database.write() as transaction:
        write_cards(transaction, learner, cards, lessons)


def _log_years(database: Database, class_: str) -> None:
    """Events until there are `EVENTS`, of the class's own learners. Their hashes are made up: nothing here reads them."""
    people = [one.learner for one in class_progress(database, class_, wall_clock())]
    have = database.rows("SELECT count(*) FROM event")[0][0]
    with database.write() as transaction:
        transaction.execute(
            """INSERT INTO event (id, device, seq, learner, attempt, kind, payload, at, hash)
            WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :each)
            SELECT printf('00000000-0000-%04d-0000-%012d', people.key, n), 'years', people.key * :each + n,
                people.value, NULL, 'step_passed',
                '{"hint_level":0,"index":3,"mistakes":1,"ms":4200,"step":"open"}', :at, randomblob(8)
            FROM json_each(:people) AS people CROSS JOIN number""",
            {"each": (EVENTS - have) // len(people) + 1, "at": transaction.at, "people": json.dumps(people)},
        )


def _page(database: Database, class_: str) -> float:
    """Milliseconds from the query to all that the page shows, every cell included."""
    begun = time.perf_counter()
    table = progress_table("火曜クラス", LESSONS, class_progress(database, class_, wall_clock()))
    _props(table)
    return (time.perf_counter() - begun) * 1000


def _props(table: ProgressTable) -> ProgressProps:
    return derive_progress_props(AtProgress([], "", "basics", table, "", "ja"))
