"""How far each member of a class is in each lesson, by one query: what the page, the spreadsheets and the paper show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import msgspec

if TYPE_CHECKING:
    from datetime import datetime

    from literacy_tutor.records.store import Database

# A row a learner and not a row a lesson: handing a row over to Python takes ten times as long as finding it. Of what is
# known only what is shaky (a text of zeros) or fading today is found, and stands behind what was finished: the last one counts.
_MEMBERS = """SELECT person.id, name, reading,
        (SELECT json_group_object(lesson, standing) FROM (
            SELECT lesson, min(finished_count, 1) AS standing FROM progress WHERE learner = person.id
            UNION ALL
            SELECT lesson, iif(recent < '0000000001', 2, 3) FROM pace WHERE learner = person.id AND recent <= :now)
        ) AS lessons
    FROM member JOIN person ON person.id = member.learner
    WHERE class = :class AND person.id NOT IN (SELECT learner FROM archived)
    ORDER BY CASE reading WHEN '' THEN name ELSE reading END, name, person.id"""


class MemberProgress(NamedTuple):
    """`lessons` is JSON: by lesson that was ever begun, 0 where it was never finished, 1 done, 2 shaky, 3 fading."""

    learner: str
    name: str
    reading: str
    lessons: str


def standings(members: Sequence[MemberProgress]) -> list[dict[str, int]]:
    """What their `lessons` say, in their order; all read at once, which takes half the time."""
    whole = f"[{','.join([one.lessons for one in members])}]"
    return msgspec.json.decode(whole, type=list[dict[str, int]])


def class_progress(db: Database, class_: str, now: datetime) -> list[MemberProgress]:
    """Members who are not archived, by reading or name."""
    moment = {"class": class_, "now": f"{int(now.timestamp()):010d}~"}
    return [MemberProgress(*row) for row in db.rows(_MEMBERS, moment)]
