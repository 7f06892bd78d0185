"""Where learners stumble, step by step over all their attempts: which sentence of a lesson is to be rewritten."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.whose import MINE, Tell, each_person, unheard

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.driver import Row
    from literacy_tutor.records.store import Database

_SEEN = f"""WITH begun AS MATERIALIZED (
        SELECT attempt, json_extract(payload, '$.lesson') AS lesson {MINE} WHERE kind = 'attempt_started')
    SELECT lesson, json_extract(payload, '$.step') AS step, max(kind <> 'step_passed') AS stumbled,
        json_group_array(json_extract(payload, '$.ms')) FILTER (WHERE kind = 'step_passed') AS passed,
        json_group_array(DISTINCT json_extract(payload, '$.mistake')) FILTER (WHERE kind = 'step_missed') AS mistakes
    {MINE} CROSS JOIN begun ON begun.attempt = event.attempt
    WHERE kind IN ('step_passed', 'step_missed', 'hint_shown') AND substr(at, 1, 10) BETWEEN :first AND :last
    GROUP BY lesson, step"""
"""Of one person, a row a step."""


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


@dataclass(slots=True)
class _Counted:
    met: int = 0
    stumbled: int = 0
    ms: list[int] = field(default_factory=list)
    made: Counter[str] = field(default_factory=Counter)

    def add(self, row: Row) -> None:
        self.met += 1
        self.stumbled += row["stumbled"]
        self.ms += json.loads(row["passed"])
        self.made.update(json.loads(row["mistakes"]))


def steps_met(db: Database, class_: str, first: date, last: date, tell: Tell = unheard) -> list[StepMet]:
    """On these days, by everybody where `class_` is ""; also steps and lessons that are there no more."""
    span = {"first": first.isoformat(), "last": last.isoformat()}
    by_step: dict[tuple[str, str], _Counted] = defaultdict(_Counted)
    for _person, mine in each_person(db, class_, tell):
        for row in db.rows(_SEEN, {**span, "mine": mine}):
            by_step[row["lesson"], row["step"]].add(row)
    return [_step_met(lesson, step, by_step[lesson, step]) for lesson, step in sorted(by_step)]


def _step_met(lesson: str, step: str, counted: _Counted) -> StepMet:
    commonest = min(counted.made.items(), key=lambda one: (-one[1], one[0]), default=("", 0))
    return StepMet(lesson, step, counted.met, counted.stumbled, tuple(counted.ms), *commonest)
