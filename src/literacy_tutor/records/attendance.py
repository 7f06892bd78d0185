"""The register's hours: when a class met, and who came. A past hour is corrected by one more fact, never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from literacy_tutor.common.ids import new_id
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.register import enter

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.store import Database

Mark = Literal["present", "online", "absent", "unmarked"]
"""`unmarked` takes a mark back."""

_MARKS = "SELECT learner, mark FROM attendance WHERE hour = ? AND mark <> 'unmarked'"


class Hour(NamedTuple):
    """One meeting of a class; `day` is ISO 8601. Its number in the class is its place in `hours`."""

    id: str
    class_: str
    day: str


class Count(NamedTuple):
    """Of one hour."""

    present: int
    online: int
    absent: int


def hold_hour(db: Database, class_: str, day: date) -> Hour:
    """A class may meet twice on a day."""
    hour = Hour(new_id(), class_, day.isoformat())
    with db.write() as transaction:
        enter(transaction, [Fact("hour_held", {"hour": hour.id, "class": class_, "day": hour.day})])
    return hour


def move_hour(db: Database, hour: str, day: date) -> None:
    with db.write() as transaction:
        enter(transaction, [Fact("hour_moved", {"hour": hour, "day": day.isoformat()})])


def cancel_hour(db: Database, hour: str) -> None:
    """It counts in no report; what was marked stays in the log."""
    with db.write() as transaction:
        enter(transaction, [Fact("hour_cancelled", {"hour": hour})])


def hours(db: Database, class_: str) -> list[Hour]:
    """Those that took place or will, by day."""
    rows = db.rows(
        "SELECT id, class, day FROM hour WHERE class = ? AND NOT cancelled ORDER BY day, id", (class_,)
    )
    return [Hour(*row) for row in rows]


def classes_on(db: Database, day: date) -> list[str]:
    """Ids of the open classes that have an hour on that day; in the order in which their hours were made."""
    rows = db.rows(
        """SELECT class FROM hour JOIN class ON class.id = hour.class
        WHERE day = ? AND NOT cancelled AND NOT closed GROUP BY class ORDER BY min(hour.id)""",
        (day.isoformat(),),
    )
    return [row[0] for row in rows]


def mark(db: Database, hour: str, marks: Mapping[str, Mark]) -> None:
    """By learner, in one transaction; only what differs is a fact. ValueError (a bug) for another mark."""
    for one in marks.values():
        if one not in get_args(Mark):
            raise ValueError(f"{one} is no mark")
    with db.write() as transaction:
        before = {row["learner"]: row["mark"] for row in transaction.rows(_MARKS, (hour,))}
        for learner, one in marks.items():
            if before.get(learner, "unmarked") != one:
                enter(transaction, [Fact("attendance_marked", {"hour": hour, "mark": one})], learner)


def attendance(db: Database, hour: str) -> dict[str, Mark]:
    """By learner; who is unmarked is absent from it."""
    return {row["learner"]: row["mark"] for row in db.rows(_MARKS, (hour,))}


def on_list(db: Database, hour: str) -> list[Learner]:
    """Who stands on the sheet of an hour: the members of its class, and whoever was marked in it; by reading or name."""
    rows = db.rows(
        """SELECT person.id, name, reading, picture FROM person WHERE id IN (
            SELECT learner FROM member WHERE class = (SELECT class FROM hour WHERE id = :hour)
                AND learner NOT IN (SELECT learner FROM archived)
            UNION SELECT learner FROM attendance WHERE hour = :hour AND mark <> 'unmarked')
            AND person.id NOT IN (SELECT person FROM helper)
        ORDER BY CASE reading WHEN '' THEN name ELSE reading END, name, person.id""",
        {"hour": hour},
    )
    return [Learner(*row) for row in rows]


def counts(db: Database, class_: str) -> dict[str, Count]:
    """By hour, all hours of a class at once."""
    rows = db.rows(
        """SELECT hour.id, coalesce(sum(mark = 'present'), 0) AS present, coalesce(sum(mark = 'online'), 0) AS online,
            coalesce(sum(mark = 'absent'), 0) AS absent
        FROM hour LEFT JOIN attendance ON attendance.hour = hour.id
        WHERE class = ? AND NOT cancelled GROUP BY hour.id""",
        (class_,),
    )
    return {row["id"]: Count(row["present"], row["online"], row["absent"]) for row in rows}
