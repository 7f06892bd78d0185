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

from literacy_tutor.records import aliases, events
from literacy_tutor.records.facts import JSON, Fact, canonical

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database, Transaction

TABLES = (
    "attendance", "plan", "hour", "member", "team", "guidance", "class", "archived", "helper", "consent", "alias",
)  # fmt: skip
"""Derived, those that refer to others first."""

_RULES: Mapping[str, str | tuple[str, ...]] = {
    "class_opened": "INSERT OR IGNORE INTO class (id, title) VALUES (:class, :title)",
    "class_renamed": "UPDATE class SET title = :title WHERE id = :class",
    "class_closed": "UPDATE class SET closed = 1 WHERE id = :class",
    "class_reopened": "UPDATE class SET closed = 0 WHERE id = :class",
    "member_joined": """INSERT OR IGNORE INTO member (class, learner, since)
        SELECT :class, :learner, :at WHERE :learner NOT IN (SELECT person FROM helper)""",
    "member_left": "DELETE FROM member WHERE class = :class AND learner = :learner",
    "hour_held": "INSERT OR IGNORE INTO hour (id, class, day) VALUES (:hour, :class, :day)",
    "hour_moved": "UPDATE hour SET day = :day WHERE id = :hour",
    "hour_cancelled": "UPDATE hour SET cancelled = 1 WHERE id = :hour",
    "attendance_marked": """INSERT OR REPLACE INTO attendance (hour, learner, mark)
        SELECT :hour, :learner, :mark WHERE :learner NOT IN (SELECT person FROM helper)""",
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
    "helper_added": (
        "INSERT OR IGNORE INTO helper (person, since) VALUES (:learner, :at)",
        "DELETE FROM member WHERE learner = :learner",
    ),
    "consent_given": "INSERT OR REPLACE INTO consent (learner, day) VALUES (:learner, :day)",
    "consent_withdrawn": "DELETE FROM consent WHERE learner = :learner",
    "learner_joined": (
        """INSERT INTO member (class, learner, since, team, seat)
            SELECT class, :person, since, team, seat FROM member WHERE learner = :learner
            ON CONFLICT (class, learner) DO UPDATE SET since = min(since, excluded.since),
                team = coalesce(team, excluded.team), seat = coalesce(seat, excluded.seat)""",
        "DELETE FROM member WHERE learner = :learner",
        """INSERT INTO attendance (hour, learner, mark)
            SELECT hour, :person, mark FROM attendance WHERE learner = :learner
            ON CONFLICT (hour, learner) DO UPDATE SET mark = excluded.mark
                WHERE instr('unmarked absent online present', excluded.mark)
                    > instr('unmarked absent online present', mark)""",
        "DELETE FROM attendance WHERE learner = :learner",
        "UPDATE OR IGNORE plan SET audience = :person WHERE audience = :learner",
        "DELETE FROM plan WHERE audience = :learner",
        """INSERT INTO consent (learner, day) SELECT :person, day FROM consent WHERE learner = :learner
            ON CONFLICT (learner) DO UPDATE SET day = max(day, excluded.day)""",
        "DELETE FROM consent WHERE learner = :learner",
        """DELETE FROM consent WHERE learner = :person AND 'consent_withdrawn' = (SELECT kind FROM event
            WHERE kind IN ('consent_given', 'consent_withdrawn') AND n < :n AND learner IN (
                SELECT :learner UNION SELECT :person UNION SELECT learner FROM alias WHERE person IN (:learner, :person))
            ORDER BY n DESC LIMIT 1)""",  # what either of them said last holds
        "DELETE FROM archived WHERE learner = :person AND :learner NOT IN (SELECT learner FROM archived)",
        "DELETE FROM archived WHERE learner = :learner",
        "UPDATE team SET helper = :person WHERE helper = :learner",
        "DELETE FROM helper WHERE person = :learner",
        "UPDATE alias SET person = :person WHERE person = :learner",
        "INSERT INTO alias (learner, person) VALUES (:learner, :person)",
    ),
    "learner_parted": (),
    "person_erased": (
        "DELETE FROM member WHERE learner = :learner",
        "DELETE FROM plan WHERE audience = :learner",
        "DELETE FROM consent WHERE learner = :learner",
        "DELETE FROM archived WHERE learner = :learner",
        "DELETE FROM helper WHERE person = :learner",
        "UPDATE team SET helper = NULL WHERE helper = :learner",
        "DELETE FROM card WHERE learner = :learner",
        "DELETE FROM pace WHERE learner = :learner",
    ),
    "person_archived": "INSERT OR IGNORE INTO archived (learner, since) VALUES (:learner, :at)",
    "person_returned": "DELETE FROM archived WHERE learner = :learner",
}
"""What each kind of fact does to the tables. Somebody joined to a person is that person from then on; a parting is not
done but makes the tables again (`make_again`), as if the joining had never been."""
_OF_PEOPLE = ("learner", "audience", "helper")
"""Values that may be somebody's id."""
_JOININGS = (
    """SELECT n, kind, learner FROM event WHERE kind IN ('learner_joined', 'learner_parted') ORDER BY n"""
)
_NEWEST = (1 << 63) - 1
"""The place of a fact that has just been logged: all others are before it."""
_NOTHING = dict.fromkeys(set(re.findall(r":(\w+)", repr(_RULES))))
_PAGE = f"""SELECT n, learner, kind, payload, at FROM event WHERE n > ?
    AND kind IN ({", ".join(f"'{kind}'" for kind in _RULES)}) ORDER BY n LIMIT 5000"""


def enter(transaction: Transaction, facts: Sequence[Fact], learner: str | None = None) -> None:
    """Into the log and into the tables; a ValueError (a bug) for a fact that is not the register's."""
    for fact in facts:
        if fact.kind not in _RULES:
            raise ValueError(f"the register knows no {fact.kind}")
    for event in events.append(transaction, facts, learner):
        _follow(transaction, event.kind, learner, event.payload, event.at, _NEWEST)
    transaction.touch("register")


def rebuild_register(db: Database) -> None:
    """Makes every derived row again from the log alone."""
    with db.write() as transaction:
        make_again(db, transaction)


def make_again(db: Database, transaction: Transaction) -> None:
    """The same, inside a transaction."""
    for table in TABLES:
        transaction.execute(f"DELETE FROM {table}")
    transaction.memory.people = None
    holds = _joinings_that_hold(transaction)
    last = 0
    while page := transaction.rows(_PAGE, (last,)):
        for row in page:
            if row["kind"] != "learner_joined" or row["n"] in holds:
                payload = events.payload_of(db, row)
                _follow(transaction, row["kind"], row["learner"], payload, row["at"], row["n"])
        last = page[-1]["n"]
    transaction.touch("register")


def _joinings_that_hold(transaction: Transaction) -> set[int]:
    """Places in the log of those that nobody has taken back."""
    newest: dict[str, int] = {}
    for row in transaction.rows(_JOININGS):
        newest.pop(row["learner"], None)
        if row["kind"] == "learner_joined":
            newest[row["learner"]] = row["n"]
    return set(newest.values())


def _follow(
    transaction: Transaction, kind: str, learner: str | None, payload: Mapping[str, JSON], at: str, n: int
) -> None:
    """`n` is the fact's place in the log."""
    values = {name: canonical(value) if isinstance(value, list) else value for name, value in payload.items()}
    values = {**_NOTHING, **values, "learner": learner, "at": at, "n": n}
    known = aliases.people(transaction)
    if known:
        for name in _OF_PEOPLE:
            values[name] = known.get(str(values[name]), values[name])
    if kind == "learner_joined":
        values["person"] = known.get(str(values["person"]), values["person"])
        if values["person"] == values["learner"]:  # they are the same already, by another way
            return
        transaction.memory.people = None
    rules = _RULES[kind]
    for rule in (rules,) if isinstance(rules, str) else rules:
        transaction.execute(rule, values)
