"""The log as the teacher's board hears it: what is new since the last look, and which lessons were open before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.events import payload_of
from literacy_tutor.records.facts import JSON

if TYPE_CHECKING:
    from literacy_tutor.records.driver import Row
    from literacy_tutor.records.store import Database

_COLUMNS = """n, coalesce((SELECT person FROM alias WHERE alias.learner = event.learner), learner) AS learner,
    attempt, kind, payload, at, device"""
# Of two that a person had open in one lesson before they were joined, the newer one is gone on with.
_OPEN = """SELECT id, coalesce(person, learner) AS who, lesson, steps, step
    FROM open_attempt LEFT JOIN alias USING (learner)
    WHERE coalesce(person, learner) NOT IN (SELECT person FROM alias)
        OR id = (SELECT progress.open_attempt FROM progress
            WHERE progress.learner = coalesce(person, open_attempt.learner) AND progress.lesson = open_attempt.lesson)
    ORDER BY who, touched"""
_PAGE = 1_000


class Heard(NamedTuple):
    """Columns of `event`, `learner` being the person whom it counts for; `n` is its place in this log. A device's rows come
    in its own order, `at` by its own clock."""

    learner: str | None
    attempt: str | None
    kind: str
    payload: Mapping[str, JSON]
    at: str
    device: str = ""
    n: int = 0


class Open(NamedTuple):
    """A lesson that was left and can be gone on with: `step` of `steps` are passed."""

    attempt: str
    learner: str
    lesson: str
    steps: int
    step: int


def end_of_log(db: Database) -> int:
    """The place of the newest row, 0 where there is none."""
    row = db.row("SELECT max(n) FROM event")
    return (row and row[0]) or 0


def heard_since(db: Database, n: int) -> list[Heard]:
    """Every row after place `n`, in the order of arrival."""
    return [_heard(db, row) for row in db.rows(f"SELECT {_COLUMNS} FROM event WHERE n > ? ORDER BY n", (n,))]


def heard_from(db: Database, moment: datetime) -> list[Heard]:
    """The end of the log, back to where a whole page is older than `moment`; so a long log costs no more than a short one."""
    found: list[Heard] = []
    before = 1 << 62
    while page := db.rows(
        f"SELECT {_COLUMNS} FROM event WHERE n < ? ORDER BY n DESC LIMIT {_PAGE}", (before,)
    ):
        heard = [one for one in (_heard(db, row) for row in page) if datetime.fromisoformat(one.at) >= moment]
        if not heard:
            break
        found.extend(heard)
        before = page[-1]["n"]
    return found[::-1]


def open_lessons(db: Database) -> list[Open]:
    """Of everybody, on this laptop."""
    return [Open(*row) for row in db.rows(_OPEN)]


def _heard(db: Database, row: Row) -> Heard:
    return Heard(
        row["learner"], row["attempt"], row["kind"], payload_of(db, row), row["at"], row["device"], row["n"]
    )
