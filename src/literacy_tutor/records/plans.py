"""The register's plans: what a class, one of its teams or one learner does in an hour. Each correction is one more fact."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal, NamedTuple

from literacy_tutor.common.errors import UserError
from literacy_tutor.records import settings
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.register import enter

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.driver import Row
    from literacy_tutor.records.store import Database

Way = Literal["in_order", "free"]
"""`in_order`: the next one is offered when the one before is done. `free`: each chooses."""

MOST_LESSONS = 30
LENGTHS = (45, 60, 90, 120)
"""Minutes that a class hour may last; an hour lasts 60 until somebody says otherwise."""
EARLIEST, BEGINS, LATEST = 6 * 60, 10 * 60, 21 * 60
"""Minutes from midnight between which a class begins, and when it does where nobody said so."""

_BEGINS = "class_begins."
# Whose hour is over already gives way to an hour still to come; among those, the plan made for the fewest people counts.
_PLAN_OF = """SELECT plan.hour, plan.audience, plan.lessons, plan.review, plan.way
    FROM member
    JOIN class ON class.id = member.class AND NOT class.closed
    JOIN hour ON hour.class = member.class AND hour.day = :day AND NOT hour.cancelled
    JOIN plan ON plan.hour = hour.id AND plan.audience IN (member.learner, member.team, hour.class)
    WHERE member.learner = :learner AND member.learner NOT IN (SELECT learner FROM archived)
    ORDER BY hour.ended IS NOT NULL, plan.audience = member.learner DESC, plan.audience IS member.team DESC, hour.id
    LIMIT 1"""
_OF_HOUR = """SELECT plan.hour, audience, lessons, review, way FROM plan JOIN hour ON hour.id = plan.hour
    WHERE plan.hour = ? AND NOT cancelled AND (audience = hour.class
        OR audience IN (SELECT id FROM team WHERE team.class = hour.class)
        OR audience IN (SELECT learner FROM member WHERE member.class = hour.class
            AND learner NOT IN (SELECT learner FROM archived)))"""
_KEPT = "SELECT hour, audience, lessons, review, way FROM plan WHERE hour = ? AND audience = ?"


class Plan(NamedTuple):
    """`audience` is the id of a class, of a team or of a learner; `lessons` are ids, in their order."""

    hour: str
    audience: str
    lessons: tuple[str, ...] = ()
    review: bool = True
    way: Way = "in_order"


def make_plan(db: Database, plan: Plan) -> None:
    """Takes the place of the one before. Raises UserError for more lessons than any hour holds."""
    if len(plan.lessons) > MOST_LESSONS:
        raise UserError(
            f"A plan holds at most {MOST_LESSONS} lessons: take one out first.",
            f"予定に入れられる練習は {MOST_LESSONS}までです。どれかを はずしてから、入れてください。",
        )
    lessons = list(dict.fromkeys(plan.lessons))
    kept = plan._replace(lessons=tuple(lessons))
    with db.write() as transaction:
        if [_plan(row) for row in transaction.rows(_KEPT, (plan.hour, plan.audience))] != [kept]:
            enter(transaction, [Fact("plan_made", {**kept._asdict(), "lessons": lessons})])


def drop_plan(db: Database, hour: str, audience: str) -> None:
    """What was planned for the larger group counts again."""
    with db.write() as transaction:
        if transaction.rows(_KEPT, (hour, audience)):
            enter(transaction, [Fact("plan_dropped", {"hour": hour, "audience": audience})])


def plan_of(db: Database, learner: str, day: date) -> Plan | None:
    """What somebody is to do that day: their own plan, else their team's, else their class's; of two hours, the one that has
    not ended."""
    row = db.row(_PLAN_OF, {"learner": learner, "day": day.isoformat()})
    return _plan(row) if row else None


def plans_of_hour(db: Database, hour: str) -> dict[str, Plan]:
    """By audience; without those of people who have left the class or are archived."""
    plans = [_plan(row) for row in db.rows(_OF_HOUR, (hour,))]
    return {plan.audience: plan for plan in plans}


def begins_at(db: Database, class_: str) -> int:
    """When the hours of a class begin on this laptop's plans, in minutes from midnight."""
    kept = settings.get(db, _BEGINS + class_, BEGINS)
    return kept if isinstance(kept, int) and EARLIEST <= kept <= LATEST else BEGINS


def set_begin(db: Database, class_: str, minutes: int) -> None:
    settings.put(db, _BEGINS + class_, min(LATEST, max(EARLIEST, minutes)))


def set_length(db: Database, hour: str, minutes: int) -> None:
    """ValueError (a bug) for a length that is not offered."""
    if minutes not in LENGTHS:
        raise ValueError(f"an hour lasts one of {LENGTHS} minutes, not {minutes}")
    with db.write() as transaction:
        if not transaction.rows("SELECT 1 FROM hour WHERE id = ? AND minutes = ?", (hour, minutes)):
            enter(transaction, [Fact("hour_lasted", {"hour": hour, "minutes": minutes})])


def length_of(db: Database, hour: str) -> int:
    """Minutes; LookupError for an hour that nobody held."""
    row = db.row("SELECT minutes FROM hour WHERE id = ?", (hour,))
    if row is None:
        raise LookupError(f"no hour has the id {hour}")
    return int(row["minutes"])


def _plan(row: Row) -> Plan:
    return Plan(
        row["hour"], row["audience"], tuple(json.loads(row["lessons"])), bool(row["review"]), row["way"]
    )
