"""The register of a course: classes, who is in them, their hours, who came. Derived from the log, in the transaction that logs.

Facts: class_opened {class, title} · class_renamed {class, title} · class_closed {class} · class_reopened {class} ·
member_joined {class} · member_left {class} · hour_held {hour, class, day} · hour_moved {hour, day} ·
hour_cancelled {hour} · attendance_marked {hour, mark} · person_archived · person_returned.
Those about somebody have them as their `learner`. A correction is one more fact.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from literacy_tutor.records import events
from literacy_tutor.records.facts import JSON, Fact

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database, Transaction

TABLES = ("attendance", "hour", "member", "class", "archived")
"""Derived, those that refer to others first."""

_RULES: Mapping[str, str] = {
    "class_opened": "INSERT OR IGNORE INTO class (id, title) VALUES (:class, :title)",
    "class_renamed": "UPDATE class SET title = :title WHERE id = :class",
    "class_closed": "UPDATE class SET closed = 1 WHERE id = :class",
    "class_reopened": "UPDATE class SET closed = 0 WHERE id = :class",
    "member_joined": "INSERT OR IGNORE INTO member (class, learner, since) VALUES (:class, :learner, :at)",
    "member_left": "DELETE FROM member WHERE class = :class AND learner = :learner",
    "hour_held": "INSERT OR IGNORE INTO hour (id, class, day) VALUES (:hour, :class, :day)",
    "hour_moved": "UPDATE hour SET day = :day WHERE id = :hour",
    "hour_cancelled": "UPDATE hour SET cancelled = 1 WHERE id = :hour",
    "attendance_marked": "INSERT OR REPLACE INTO attendance (hour, learner, mark) VALUES (:hour, :learner, :mark)",
    "person_archived": "INSERT OR IGNORE INTO archived (learner, since) VALUES (:learner, :at)",
    "person_returned": "DELETE FROM archived WHERE learner = :learner",
}
"""What each kind of fact does to the tables."""
_PAGE = f"""SELECT n, learner, kind, payload, at FROM event WHERE n > ?
    AND kind IN ({", ".join(f"'{kind}'" for kind in _RULES)}) ORDER BY n LIMIT 5000"""


def enter(transaction: Transaction, facts: Sequence[Fact], learner: str | None = None) -> None:
    """Into the log and into the tables; a ValueError (a bug) for a fact that is not the register's."""
    for fact in facts:
        if fact.kind not in _RULES:
            raise ValueError(f"the register knows no {fact.kind}")
    for event in events.append(transaction, facts, learner):
        _follow(transaction, event.kind, learner, event.payload, event.at)
    transaction.touch("register")


def rebuild_register(db: Database) -> None:
    """Makes every derived row again from the log alone."""
    with db.write() as transaction:
        for table in TABLES:
            transaction.execute(f"DELETE FROM {table}")
        last = 0
        while page := transaction.rows(_PAGE, (last,)):
            for row in page:
                _follow(
                    transaction,
                    row["kind"],
                    row["learner"],
                    events.payload_of(db, row),
                    row["at"],
                )
            last = page[-1]["n"]
        transaction.touch("register")


def _follow(
    transaction: Transaction, kind: str, learner: str | None, payload: Mapping[str, JSON], at: str
) -> None:
    values = {"class": None, "hour": None, "title": None, "day": None, "mark": None, **payload}
    transaction.execute(_RULES[kind], {**values, "learner": learner, "at": at})
