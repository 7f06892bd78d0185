"""A lesson under way: its facts go to the log for good, its actions stay only until it ends."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.common.ids import new_id
from literacy_tutor.records import events, progress
from literacy_tutor.records.aliases import ids_of
from literacy_tutor.records.facts import JSON, Fact

if TYPE_CHECKING:
    from literacy_tutor.records.driver import Row
    from literacy_tutor.records.store import Database, Transaction

__all__ = ["JSON", "Attempt", "Fact", "OpenAttempt", "begin_attempt", "end_attempt", "open_attempt", "record"]

STARTED = "attempt_started"
REBASED = "attempt_rebased"
ENDINGS = frozenset({"attempt_finished", "attempt_abandoned"})
"""Going home is no ending: the attempt stays open and is continued another day."""

_COLUMNS = "id, learner, lesson, lesson_hash, language, steps, step, base_step"
_OPEN = f"""SELECT {_COLUMNS} FROM open_attempt
    WHERE learner = :learner AND lesson = coalesce(:lesson, lesson) ORDER BY touched DESC LIMIT 1"""
# Each id counts its own `touched`; and of two in one lesson the one begun later is gone on with.
_OPEN_OF_SEVERAL = f"""SELECT {_COLUMNS} FROM open_attempt
    WHERE learner IN (SELECT value FROM json_each(:ids)) AND lesson = coalesce(:lesson, lesson)
        AND id = (SELECT progress.open_attempt FROM progress
            WHERE progress.learner = :learner AND progress.lesson = open_attempt.lesson)
    ORDER BY (SELECT max(n) FROM event WHERE event.learner = open_attempt.learner AND attempt = id) DESC LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One learner's run through one lesson; a learner has at most one open in each lesson."""

    id: str
    learner: str
    lesson: str


@dataclass(frozen=True, slots=True)
class OpenAttempt(Attempt):
    """An attempt to be continued: `step` of `steps` are passed, and `actions` lead from the beginning of the
    lesson to where it stood (each a JSON text that only the session understands)."""

    lesson_hash: str
    language: str
    steps: int
    step: int
    base_step: int
    actions: tuple[str, ...]


def begin_attempt(
    db: Database, learner: str, lesson: str, lesson_hash: str, language: str, steps: int
) -> Attempt:
    """ValueError (a bug of the caller) while the learner has it open: continue or abandon that one."""
    attempt = Attempt(new_id(), learner, lesson)
    payload: dict[str, JSON] = {
        "lesson": lesson,
        "lesson_hash": lesson_hash,
        "language": language,
        "steps": steps,
    }
    with db.write() as transaction:
        if open_attempt(db, learner, lesson):
            raise ValueError(f"{lesson} is already open for this learner")
        abandon_all(transaction, learner, lesson)  # one left behind by another id's newer one
        transaction.execute(
            """INSERT INTO open_attempt (id, learner, lesson, lesson_hash, language, steps, touched)
            SELECT ?, ?, ?, ?, ?, ?, coalesce(max(touched), 0) + 1 FROM open_attempt WHERE learner = ?""",
            (attempt.id, learner, lesson, lesson_hash, language, steps, learner),
        )
        _log(transaction, attempt, [Fact(STARTED, payload)])
    return attempt


def record(
    db: Database,
    attempt: Attempt,
    actions: Sequence[str],
    facts: Sequence[Fact] = (),
    once_logged: Callable[[Transaction], None] | None = None,
) -> None:
    """What just happened, in one transaction; when it returns, the disk has it.

    An ending among the facts closes the attempt and removes its actions. LookupError when it is not open.
    `once_logged` writes what follows from the facts, in the same transaction.
    """
    ended = False
    for fact in facts:
        if fact.kind == STARTED:
            raise ValueError("an attempt is started by begin_attempt")
        ended = ended or fact.kind in ENDINGS
    with db.write(remembering=True) as transaction:
        _come_to_the_front(transaction, attempt)
        _add_actions(transaction, attempt, actions)
        _log(transaction, attempt, facts)
        if once_logged:
            once_logged(transaction)
        if ended:
            transaction.execute("DELETE FROM open_attempt WHERE id = ?", (attempt.id,))
            transaction.memory.front = ""
    if ended:
        db.forget_deleted()


def rebase(db: Database, attempt: Attempt, lesson_hash: str, language: str, steps: int, step: int) -> None:
    """The lesson has changed under an open attempt: its actions mean nothing any more and go; it continues at
    the beginning of `step`, with the new lesson's number of steps."""
    with db.write() as transaction:
        _come_to_the_front(transaction, attempt)
        transaction.execute("DELETE FROM running_action WHERE attempt = ?", (attempt.id,))
        transaction.execute(
            """UPDATE open_attempt SET lesson_hash = ?, language = ?, steps = ?, step = ?, base_step = ?
            WHERE id = ?""",
            (lesson_hash, language, steps, step, step, attempt.id),
        )
        _log(
            transaction, attempt, [Fact(REBASED, {"lesson_hash": lesson_hash, "steps": steps, "step": step})]
        )
    db.forget_deleted()


def end_attempt(db: Database, attempt: Attempt, fact: Fact) -> None:
    """For good: the lesson is finished, or begun again from its beginning."""
    if fact.kind not in ENDINGS:
        raise ValueError(f"{fact.kind} does not end an attempt; {' and '.join(sorted(ENDINGS))} do")
    record(db, attempt, (), [fact])


def open_attempt(db: Database, learner: str, lesson: str | None = None) -> OpenAttempt | None:
    """The learner's open attempt in this lesson, or the one worked on last in any lesson.

    One begun under another id that turned out to be theirs keeps that id as its `learner`.
    """
    ids = ids_of(db, learner)
    sql = _OPEN if len(ids) == 1 else _OPEN_OF_SEVERAL
    row = db.row(sql, {"learner": learner, "ids": json.dumps(ids), "lesson": lesson})
    return _open_attempt(db, row) if row else None


class Reached(NamedTuple):
    """The step this attempt came to last, by its name: it was passed, or the class was called to it."""

    step: str
    passed: bool


def last_reached(db: Database, attempt: Attempt) -> Reached | None:
    """None where nothing was passed yet, and nobody called."""
    row = db.row(
        """SELECT kind, payload FROM event WHERE learner = ? AND attempt = ? AND kind IN ('step_passed', 'step_guided')
        ORDER BY n DESC LIMIT 1""",
        (attempt.learner, attempt.id),
    )
    return Reached(str(json.loads(row["payload"])["step"]), row["kind"] == "step_passed") if row else None


def abandon_all(transaction: Transaction, learner: str, lesson: str | None = None) -> None:
    """Those under this very id, as when it is erased."""
    rows = transaction.rows(
        "SELECT id, lesson FROM open_attempt WHERE learner = ? AND lesson = coalesce(?, lesson)",
        (learner, lesson),
    )
    for row in rows:
        _log(transaction, Attempt(row["id"], learner, row["lesson"]), [Fact("attempt_abandoned")])
        transaction.execute("DELETE FROM open_attempt WHERE id = ?", (row["id"],))


def _open_attempt(db: Database, row: Row) -> OpenAttempt:
    actions = db.rows("SELECT action FROM running_action WHERE attempt = ? ORDER BY n", (row["id"],))
    return OpenAttempt(**dict(row), actions=tuple(action["action"] for action in actions))


def _come_to_the_front(transaction: Transaction, attempt: Attempt) -> None:
    memory = transaction.memory
    if memory.front == attempt.id:
        return
    row = transaction.row(
        """SELECT touched, (SELECT max(touched) FROM open_attempt WHERE learner = ?) AS latest,
            (SELECT coalesce(max(n), 0) FROM running_action WHERE attempt = id) AS actions
        FROM open_attempt WHERE id = ?""",
        (attempt.learner, attempt.id),
    )
    if row is None:
        raise LookupError(f"attempt {attempt.id} is not open")
    if row["touched"] < row["latest"]:
        transaction.execute(
            "UPDATE open_attempt SET touched = ? WHERE id = ?", (row["latest"] + 1, attempt.id)
        )
    memory.front, memory.actions = attempt.id, row["actions"]


def _add_actions(transaction: Transaction, attempt: Attempt, actions: Sequence[str]) -> None:
    memory = transaction.memory
    for action in actions:
        memory.actions += 1
        transaction.execute(
            "INSERT INTO running_action (attempt, n, action) VALUES (?, ?, ?)",
            (attempt.id, memory.actions, action),
        )
    transaction.touch("attempts")


def _log(transaction: Transaction, attempt: Attempt, facts: Sequence[Fact]) -> None:
    if not facts:
        return
    happened = events.append(transaction, facts, attempt.learner, attempt.id)
    progress.follow(transaction, attempt.learner, attempt.lesson, happened)
    for fact in facts:
        if fact.kind in ("step_passed", "step_guided"):
            transaction.execute(
                "UPDATE open_attempt SET step = max(step, ? + ?) WHERE id = ?",
                (fact.payload["index"], int(fact.kind == "step_passed"), attempt.id),
            )
    transaction.touch("attempts")
