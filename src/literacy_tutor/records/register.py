"""The register of a course: classes, who is in them, their hours, who came. Derived from the log, in the transaction that logs.

Facts: class_opened {class, title} · class_renamed {class, title} · class_closed {class} · class_reopened {class} ·
member_joined {class} · member_left {class} · hour_held {hour, class, day} · hour_moved {hour, day} ·
hour_cancelled {hour} · hour_lasted {hour, minutes} · hour_ended {hour} · attendance_marked {hour, mark} ·
team_made {team, class, title} · team_renamed {team, title} · team_led {team, helper} · team_dropped {team} ·
member_teamed {class, team} · member_seated {class, seat} · plan_made {hour, audience, lessons, review, way} ·
plan_dropped {hour, audience} · step_called {class, lesson, step} · person_archived · person_returned · helper_added ·
consent_given {day} · consent_withdrawn · learner_joined {person} · learner_parted · person_erased.
Those about somebody have them as their `learner`. A correction is one more fact.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from literacy_tutor.records import events
from literacy_tutor.records.facts import JSON, Fact, canonical

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database, Transaction

TABLES = (
    "attendance", "plan", "hour", "member", "team", "guidance", "class", "archived", "helper", "consent", "alias",
)  # fmt: skip
"""Derived, those that refer to others first."""

_RULES: Mapping[str, str | tuple[str, ...]] = {
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
    "hour_lasted": "UPDATE hour SET minutes = :minutes WHERE id = :hour",
    "hour_ended": "UPDATE hour SET ended = :at WHERE id = :hour",
    "team_made": "INSERT OR IGNORE INTO team (id, class, title) VALUES (:team, :class, :title)",
    "team_renamed": "UPDATE team SET title = :title WHERE id = :team",
    "team_led": "UPDATE team SET helper = :helper WHERE id = :team",
    "team_dropped": (
        "UPDATE member SET team = NULL WHERE team = :team",
        "DELETE FROM plan WHERE audience = :team",
        "DELETE FROM team WHERE id = :team",
    ),
    "member_teamed": "UPDATE member SET team = :team WHERE class = :class AND learner = :learner",
    "member_seated": "UPDATE member SET seat = :seat WHERE class = :class AND learner = :learner",
    "plan_made": """INSERT OR REPLACE INTO plan (hour, audience, lessons, review, way)
        VALUES (:hour, :audience, :lessons, :review, :way)""",
    "plan_dropped": "DELETE FROM plan WHERE hour = :hour AND audience = :audience",
    "step_called": """INSERT OR REPLACE INTO guidance (class, lesson, step, at)
        VALUES (:class, :lesson, :step, :at)""",
    "helper_added": "INSERT OR IGNORE INTO helper (person, since) VALUES (:learner, :at)",
    "consent_given": "INSERT OR REPLACE INTO consent (learner, day) VALUES (:learner, :day)",
    "consent_withdrawn": "DELETE FROM consent WHERE learner = :learner",
    "learner_joined": "INSERT OR REPLACE INTO alias (learner, person) VALUES (:learner, :person)",
    "learner_parted": "DELETE FROM alias WHERE learner = :learner",
    "person_erased": (
        "DELETE FROM member WHERE learner = :learner",
        "DELETE FROM plan WHERE audience = :learner",
        "DELETE FROM consent WHERE learner = :learner",
        "DELETE FROM archived WHERE learner = :learner",
        "DELETE FROM helper WHERE person = :learner",
        "UPDATE team SET helper = NULL WHERE helper = :learner",
    ),
    "person_archived": "INSERT OR IGNORE INTO archived (learner, since) VALUES (:learner, :at)",
    "person_returned": "DELETE FROM archived WHERE learner = :learner",
}
"""What each kind of fact does to the tables."""
_NOTHING = dict.fromkeys(set(re.findall(r":(\w+)", repr(_RULES))))
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
    values = {name: canonical(value) if isinstance(value, list) else value for name, value in payload.items()}
    rules = _RULES[kind]
    for rule in (rules,) if isinstance(rules, str) else rules:
        transaction.execute(rule, {**_NOTHING, **values, "learner": learner, "at": at})
