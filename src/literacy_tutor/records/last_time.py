"""What was hard for whom on one day: steps that were passed with trouble, read from the log when the next hour is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.store import Database

MISTAKES, HINT_LEVEL = 2, 3
"""So many of them, or a hint as strong as this, and a step was trouble: as the board has it."""

# Also what somebody did under an id that turned out to be theirs.
_TROUBLE = """WITH members AS MATERIALIZED (
        SELECT learner FROM member WHERE class = :class AND learner NOT IN (SELECT learner FROM archived)),
    ids AS MATERIALIZED (
        SELECT learner, learner AS person FROM members
        UNION ALL SELECT alias.learner, person FROM alias JOIN members ON members.learner = person),
    hard AS MATERIALIZED (
        SELECT person, event.learner, event.attempt, json_extract(payload, '$.index') AS step
        FROM ids CROSS JOIN event ON event.learner = ids.learner
        WHERE kind = 'step_passed' AND substr(at, 1, 10) = :day
            AND (json_extract(payload, '$.mistakes') >= :mistakes OR json_extract(payload, '$.hint_level') >= :level))
    SELECT DISTINCT person, json_extract(payload, '$.lesson') AS lesson, step
    FROM hard JOIN event ON event.learner = hard.learner AND event.attempt = hard.attempt
    WHERE kind = 'attempt_started' ORDER BY 1, 2, 3"""


class Trouble(NamedTuple):
    """`step` counts from 0."""

    learner: str
    lesson: str
    step: int


def trouble_on(db: Database, class_: str, day: date) -> list[Trouble]:
    """Of members who are not archived, each step once."""
    asked = {"class": class_, "day": day.isoformat(), "mistakes": MISTAKES, "level": HINT_LEVEL}
    return [Trouble(*row) for row in db.rows(_TROUBLE, asked)]
