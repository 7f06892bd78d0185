"""A guest's work: what they did in memory, and how it goes into the log of somebody with a name.

An attempt keeps its id and each fact its time. One that was not finished stays open, with what leads to where it stood, so
that they go on there. Where the person has that lesson open themselves, the one that got further is gone on with: their
own is abandoned for it, or the guest's beginning is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records import attempts, events, progress
from literacy_tutor.records.attempts import Attempt
from literacy_tutor.records.facts import Fact

if TYPE_CHECKING:
    from literacy_tutor.records.driver import Row
    from literacy_tutor.records.store import Database, Transaction

_ATTEMPTS = """SELECT attempt AS id, json_extract(payload, '$.lesson') AS lesson, at FROM event
    WHERE learner = ? AND kind = 'attempt_started' ORDER BY n"""
_OPEN = """SELECT lesson_hash, language, steps, step, base_step FROM open_attempt WHERE id = ?"""


class GuestAttempt(NamedTuple):
    """`at` (ISO 8601 with offset): when it was begun."""

    id: str
    lesson: str
    at: str
    finished: bool


def attempts_of(guest: Database, learner: str) -> list[GuestAttempt]:
    """All they began, in that order."""
    finished = {
        row[0]
        for row in guest.rows(
            "SELECT attempt FROM event WHERE learner = ? AND kind = 'attempt_finished'", (learner,)
        )
    }
    rows = guest.rows(_ATTEMPTS, (learner,))
    return [GuestAttempt(row["id"], row["lesson"], row["at"], row["id"] in finished) for row in rows]


def give_to(
    db: Database,
    person: str,
    guest: Database,
    learner: str,
    once_logged: Callable[[Transaction, Attempt], None] = lambda _transaction, _attempt: None,
) -> None:
    """Copies it all, in one transaction; `once_logged` writes what follows from an attempt that was finished."""
    with db.write() as transaction:
        for one in attempts_of(guest, learner):
            opened = guest.row(_OPEN, (one.id,))
            mine = attempts.open_attempt(db, person, one.lesson) if opened else None
            if opened and mine:
                if mine.step > opened["step"]:
                    continue
                attempts.abandon_all(transaction, mine.learner, one.lesson)
            if opened:  # also one left behind by another id's newer one
                attempts.abandon_all(transaction, person, one.lesson)
            attempt = Attempt(one.id, person, one.lesson)
            _copy_facts(transaction, attempt, guest)
            if opened:
                _copy_open(transaction, attempt, opened, guest)
            if one.finished:
                once_logged(transaction, attempt)
        transaction.touch("attempts")


def _copy_facts(transaction: Transaction, attempt: Attempt, guest: Database) -> None:
    happened = []
    for row in guest.rows(
        "SELECT n, kind, payload, at FROM event WHERE attempt = ? ORDER BY n", (attempt.id,)
    ):
        fact = Fact(row["kind"], events.payload_of(guest, row))
        happened += events.append(transaction, [fact], attempt.learner, attempt.id, at=row["at"])
    progress.follow(transaction, attempt.learner, attempt.lesson, happened)


def _copy_open(transaction: Transaction, attempt: Attempt, opened: Row, guest: Database) -> None:
    transaction.execute(
        """INSERT INTO open_attempt (id, learner, lesson, lesson_hash, language, steps, step, base_step, touched)
        SELECT ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(touched), 0) + 1 FROM open_attempt WHERE learner = ?""",
        (attempt.id, attempt.learner, attempt.lesson, *opened, attempt.learner),
    )
    for action in guest.rows(
        "SELECT n, action FROM running_action WHERE attempt = ? ORDER BY n", (attempt.id,)
    ):
        transaction.execute(
            "INSERT INTO running_action (attempt, n, action) VALUES (?, ?, ?)", (attempt.id, *action)
        )
