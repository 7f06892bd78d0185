"""Hours that were held, and who came to them: for reports over months, of one class or of all."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.whose import WHO

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.store import Database

_HOURS = """SELECT id, class, day, minutes FROM hour
    WHERE NOT cancelled AND (:class = '' OR class = :class) AND day BETWEEN :first AND :last
        AND (ended IS NOT NULL OR EXISTS (SELECT 1 FROM attendance WHERE hour = hour.id AND mark <> 'unmarked'))
    ORDER BY day, id"""
# Who was marked twice, under two names that turned out to be one person's, came once.
_CAME = f"""WITH {WHO}
    SELECT hour, person, min(mark = 'online') AS online FROM attendance JOIN who USING (learner)
    WHERE mark IN ('present', 'online') GROUP BY hour, person ORDER BY hour, person"""


class HourHeld(NamedTuple):
    """`present` and `online` are ids of people; nobody is in both."""

    id: str
    class_: str
    day: str
    minutes: int
    present: tuple[str, ...]
    online: tuple[str, ...]


def hours_held(db: Database, class_: str, first: date, last: date) -> list[HourHeld]:
    """By day, of all classes where `class_` is "". An hour is one in which somebody was marked, or that was ended."""
    came: dict[tuple[str, int], list[str]] = defaultdict(list)
    for row in db.rows(_CAME, {"class": class_}):
        came[row["hour"], row["online"]].append(row["person"])
    span = {"class": class_, "first": first.isoformat(), "last": last.isoformat()}
    return [
        HourHeld(
            row["id"],
            row["class"],
            row["day"],
            row["minutes"],
            tuple(came[row["id"], 0]),
            tuple(came[row["id"], 1]),
        )
        for row in db.rows(_HOURS, span)
    ]
