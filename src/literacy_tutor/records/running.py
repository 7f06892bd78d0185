"""Under a salvage: which attempts are open, made again from the log; what was typed in them is not in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from literacy_tutor.records.attempts import ENDINGS

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database, Transaction

_LOG = """SELECT n, learner, attempt, kind, payload FROM event
    WHERE kind IN ('attempt_started', 'attempt_rebased', 'step_passed', 'step_guided', 'attempt_finished',
        'attempt_abandoned') ORDER BY n"""


@dataclass(slots=True)
class _Open:
    id: str
    learner: str
    lesson: str
    lesson_hash: str
    language: str
    steps: int
    touched: int
    step: int = 0
    base_step: int = 0


def mend(db: Database, *, table_is_whole: bool) -> None:
    """Ended attempts go, passed steps count; where the table was not whole, what it lost comes back."""
    still_open, ended = _from_log(db)
    with db.write() as transaction:
        known = {row["id"] for row in transaction.rows("SELECT id FROM open_attempt")}
        for id in known & ended:
            transaction.execute("DELETE FROM running_action WHERE attempt = ?", (id,))
            transaction.execute("DELETE FROM open_attempt WHERE id = ?", (id,))
        for attempt in still_open.values():
            if attempt.id in known:
                sql = "UPDATE open_attempt SET step = min(max(step, ?), steps) WHERE id = ?"
                transaction.execute(sql, (attempt.step, attempt.id))
            elif not table_is_whole:
                _bring_back(transaction, attempt)


def _from_log(db: Database) -> tuple[dict[str, _Open], set[str]]:
    """What is open, in the order in which it was worked on, and the ids of what has ended."""
    found: dict[str, _Open] = {}
    ended = set()
    for row in db.rows(_LOG):
        payload = json.loads(row["payload"])
        if row["kind"] == "attempt_started":
            ended |= _end_others(found, row["learner"], payload["lesson"])
            found[row["attempt"]] = _Open(
                row["attempt"], row["learner"], payload["lesson"], payload["lesson_hash"], payload["language"],
                payload["steps"], row["n"],
            )  # fmt: skip
        elif row["kind"] in ENDINGS:
            found.pop(row["attempt"], None)
            ended.add(row["attempt"])
        elif attempt := found.get(row["attempt"]):
            attempt.touched = row["n"]
            if row["kind"] == "step_passed":
                attempt.step = max(attempt.step, payload["index"] + 1)
            elif row["kind"] == "step_guided":
                attempt.step = max(attempt.step, payload["index"])
            else:
                attempt.lesson_hash, attempt.steps = payload["lesson_hash"], payload["steps"]
                attempt.step = attempt.base_step = payload["step"]
    return found, ended


def _end_others(found: dict[str, _Open], learner: str, lesson: str) -> set[str]:
    """A learner has one open attempt in a lesson: the ending of another one is lost."""
    others = {one.id for one in found.values() if (one.learner, one.lesson) == (learner, lesson)}
    for id in others:
        del found[id]
    return others


def _bring_back(transaction: Transaction, attempt: _Open) -> None:
    transaction.execute(
        """INSERT OR IGNORE INTO open_attempt
            (id, learner, lesson, lesson_hash, language, steps, step, base_step, touched)
        SELECT ?, id, ?, ?, ?, ?, ?, ?, ? FROM person WHERE id = ?""",
        (
            attempt.id, attempt.lesson, attempt.lesson_hash, attempt.language, attempt.steps, attempt.step,
            attempt.base_step, attempt.touched, attempt.learner,
        ),
    )  # fmt: skip
