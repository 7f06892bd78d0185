"""Where learners stumble, step by step over all their attempts: which sentence of a lesson is to be rewritten."""

from __future__ import annotations

import json
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.whose import WHO

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.database import Database
    from literacy_tutor.records.driver import Row

_SEEN = f"""WITH {WHO},
    begun AS MATERIALIZED (
        SELECT attempt, json_extract(payload, '$.lesson') AS lesson
        FROM who CROSS JOIN event ON event.learner = who.learner WHERE kind = 'attempt_started')
    SELECT lesson, json_extract(payload, '$.step') AS step, max(kind <> 'step_passed') AS stumbled,
        json_group_array(json_extract(payload, '$.ms')) FILTER (WHERE kind = 'step_passed') AS passed,
        json_group_array(DISTINCT json_extract(payload, '$.mistake')) FILTER (WHERE kind = 'step_missed') AS mistakes
    FROM who CROSS JOIN event ON event.learner = who.learner CROSS JOIN begun ON begun.attempt = event.attempt
    WHERE kind IN ('step_passed', 'step_missed', 'hint_shown') AND substr(at, 1, 10) BETWEEN :first AND :last
    GROUP BY lesson, step, person ORDER BY lesson, step"""
"""A row a step and person."""


class StepMet(NamedTuple):
    """`met` people came to this step, `stumbled` of them made a mistake in it or had a hint, at whatever attempt.

    `ms` is what each passing of it took. `mistake` is the one most people made, with how many they were.
    """

    lesson: str
    step: str
    met: int
    stumbled: int
    ms: tuple[int, ...]
    mistake: str = ""
    mistaken: int = 0


def steps_met(db: Database, class_: str, first: date, last: date) -> list[StepMet]:
    """On these days, by everybody where `class_` is ""; also steps and lessons that are there no more."""
    span = {"class": class_, "first": first.isoformat(), "last": last.isoformat()}
    by_step = groupby(db.rows(_SEEN, span), key=lambda row: (row["lesson"], row["step"]))
    return [_together(lesson, step, list(rows)) for (lesson, step), rows in by_step]


def _together(lesson: str, step: str, rows: list[Row]) -> StepMet:
    made = Counter(mistake for row in rows for mistake in json.loads(row["mistakes"]))
    commonest = min(made.items(), key=lambda one: (-one[1], one[0]), default=("", 0))
    ms = tuple(ms for row in rows for ms in json.loads(row["passed"]))
    return StepMet(lesson, step, len(rows), sum(row["stumbled"] for row in rows), ms, *commonest)
