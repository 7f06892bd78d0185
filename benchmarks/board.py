"""「いまの教室」: how often the rule is right about simulated learners, and how long a board of 30 takes.

`python -m benchmarks.board` prints whom the rule takes for what. Its times were chosen on the seeds `tune-0` to
`tune-239`; the rows are measured on `measured-0` to `measured-199`, 1,000 traces.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from benchmarks.core import all_lessons
from benchmarks.hands import MORNING
from benchmarks.learners import NEEDS_HELP, STATES, State, Trace, traces
from benchmarks.rows import Row
from literacy_tutor.instructor import board as boards
from literacy_tutor.instructor.board import ORDER, begin_board, hear, questions_of, standings
from literacy_tutor.instructor.board_words import say_heard, say_standing
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.events import append
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.listening import heard_from, heard_since

SEEDS = tuple(f"measured-{number}" for number in range(200))
SEATS = 30
POLLS = 300
Confusion = Mapping[tuple[State, boards.State], int]


def measure(scratch: Path) -> Iterator[Row]:
    lessons = all_lessons(scratch)
    found = traces(lessons, SEEDS)
    counts = confusion(found, lessons)
    yield Row("board_precision", precision(counts), "", 0.95, at_least=True)
    yield Row("board_recall", recall(counts), "", 0.9, at_least=True)
    polls = _polls(scratch / "data", found[: SEATS * 2], lessons)
    yield Row("board_of_30_ms", statistics.median(polls), "ms", 5)


def confusion(found: Sequence[Trace], lessons: Sequence[Lesson]) -> Confusion:
    """By what a learner is and what the board says."""
    board = begin_board({lesson.id: questions_of(lesson) for lesson in lessons})
    counts: Counter[tuple[State, boards.State]] = Counter()
    for one in found:
        learner = str(one.rows[0].learner)
        counts[one.state, standings(hear(board, one.rows), one.now, [learner])[0].state] += 1
    return counts


def precision(counts: Confusion) -> float:
    """Of those it calls stuck, how many need help."""
    called = sum(count for (_, said), count in counts.items() if said == "stuck")
    return sum(counts.get((state, "stuck"), 0) for state in NEEDS_HELP) / called


def recall(counts: Confusion) -> float:
    """Of those who need help, how many it calls stuck."""
    needing = sum(count for (state, _), count in counts.items() if state in NEEDS_HELP)
    return sum(counts.get((state, "stuck"), 0) for state in NEEDS_HELP) / needing


def _polls(folder: Path, found: Sequence[Trace], lessons: Sequence[Lesson]) -> list[float]:
    """Milliseconds of a look at a full class: what is new on the disk, everybody's standing, in words."""
    rows = sorted((row for one in found for row in one.rows), key=lambda row: row.at)
    clock = _Clock()
    with open_database(folder, clock) as db:
        learners = [add_learner(db, f"{seat}ばん", "", "cat").id for seat in range(SEATS)]
        seats = {
            row.learner: learners[number % SEATS] for number, row in enumerate(one.rows[0] for one in found)
        }
        for row in rows:
            clock.now = datetime.fromisoformat(row.at)
            with db.write() as transaction:
                append(transaction, [Fact(row.kind, row.payload)], seats[row.learner], row.attempt)
        heard = heard_from(db, MORNING)
        board = hear(begin_board({lesson.id: questions_of(lesson) for lesson in lessons}), heard[:-SEATS])
        return [_poll_ms(db, board, heard[-SEATS - 1].n, clock.now, learners) for _ in range(POLLS)]


def _poll_ms(db: Database, board: boards.Board, known: int, now: datetime, learners: Sequence[str]) -> float:
    begun = time.perf_counter()
    for one in standings(hear(board, heard_since(db, known)), now, learners):
        say_standing(one, "ja")
        say_heard(one, "ja")
    return (time.perf_counter() - begun) * 1000


class _Clock:
    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


def _print_table() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        lessons = all_lessons(Path(scratch))
        counts = confusion(traces(lessons, SEEDS), lessons)
    print(f"{'':10}", *(f"{said:>10}" for said in ORDER))
    for state in STATES:
        print(f"{state:10}", *(f"{counts.get((state, said), 0):10}" for said in ORDER))
    print(f"precision {precision(counts):.3f}, recall {recall(counts):.3f}")


if __name__ == "__main__":
    _print_table()
