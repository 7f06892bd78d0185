"""What one learner has to show: hours they attended, lessons they finished, each with its day; for paper they keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

# Both tables count what was done under another name that turned out to be theirs for them already.
_HOURS = """SELECT hour.id, hour.class, day FROM attendance JOIN hour ON hour.id = attendance.hour
    WHERE learner = :learner AND mark IN ('present', 'online') AND NOT cancelled
        AND (:class = '' OR hour.class = :class) ORDER BY day, hour.id"""
_LESSONS = """SELECT lesson, substr(first_finished_at, 1, 10) AS day FROM progress
    WHERE learner = :learner AND finished_count > 0 ORDER BY first_finished_at, lesson"""


class Attended(NamedTuple):
    """In the room or online; `day` is ISO 8601."""

    hour: str
    class_: str
    day: str


class Finished(NamedTuple):
    """`day`: the first time."""

    lesson: str
    day: str


def hours_attended(db: Database, learner: str, class_: str = "") -> list[Attended]:
    """By day, of all classes where `class_` is ""."""
    return [Attended(*row) for row in db.rows(_HOURS, {"learner": learner, "class": class_})]


def lessons_finished(db: Database, learner: str) -> list[Finished]:
    """In the order in which they were finished first."""
    return [Finished(*row) for row in db.rows(_LESSONS, {"learner": learner})]
