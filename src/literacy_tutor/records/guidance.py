"""The register's calls: "everybody to this step", a class in a lesson. Obeyed by whoever has it open; a correction is one
more fact.

A call holds on the day it was made. A step is spoken of by its id, so that a lesson may change in between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.aliases import ids_of
from literacy_tutor.records.facts import Fact, canonical
from literacy_tutor.records.register import enter

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.store import Database

_HOLDS = "step <> '' AND substr(at, 1, 10) = :day"
_FOR = f"""SELECT guidance.class, guidance.step, guidance.at FROM guidance JOIN member ON member.class = guidance.class
    WHERE member.learner = :learner AND lesson = :lesson AND {_HOLDS} ORDER BY at DESC LIMIT 1"""
# Nobody's event: few rows, and the newest is looked at first.
_PLACE = """SELECT n FROM event WHERE learner IS NULL AND kind = 'step_called'
    AND json_extract(payload, '$.class') = :class AND json_extract(payload, '$.lesson') = :lesson
    ORDER BY n DESC LIMIT 1"""
# A lesson left open under an id that turned out to be theirs is gone on with under that id.
_SINCE = """WITH me (id) AS (SELECT value FROM json_each(:ids))
    SELECT 1 FROM event WHERE learner IN me AND n > :n AND attempt IN (
        SELECT attempt FROM event WHERE learner IN me AND kind = 'attempt_started'
            AND json_extract(payload, '$.lesson') = :lesson)
    LIMIT 1"""


class Call(NamedTuple):
    """`n` is its place in the log: two calls to the same step are told apart by it."""

    n: int
    lesson: str
    step: str


def call_to_step(db: Database, class_: str, lesson: str, step: str) -> None:
    """Everybody in the class; whoever is further stays there."""
    with db.write() as transaction:
        enter(transaction, [Fact("step_called", {"class": class_, "lesson": lesson, "step": step})])


def set_free(db: Database, class_: str, lesson: str) -> None:
    """Everybody goes on by themselves again; where they are, they stay."""
    call_to_step(db, class_, lesson, "")


def step_called(db: Database, class_: str, lesson: str, day: date) -> str:
    """The id of the step the class is called to that day, "" where everybody is free."""
    row = db.row(
        f"SELECT step FROM guidance WHERE class = :class AND lesson = :lesson AND {_HOLDS}",
        {"class": class_, "lesson": lesson, "day": day.isoformat()},
    )
    return str(row["step"]) if row else ""


def call_for(db: Database, learner: str, lesson: str, day: date) -> Call | None:
    """What calls a learner in this lesson: of several classes, the one that called last."""
    asked = {"learner": learner, "lesson": lesson, "day": day.isoformat()}
    row = db.row(_FOR, asked)
    place = db.row(_PLACE, {"class": row["class"], "lesson": lesson}) if row else None
    return Call(place["n"], lesson, row["step"]) if row and place else None


def was_there_since(db: Database, learner: str, call: Call) -> bool:
    """They have done something in that lesson after the call: it was obeyed, or did not concern them."""
    ids = canonical(list(ids_of(db, learner)))
    return db.row(_SINCE, {"ids": ids, "lesson": call.lesson, "n": call.n}) is not None
