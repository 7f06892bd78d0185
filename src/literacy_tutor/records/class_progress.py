"""How far each member of a class is in each lesson, by one query: what the page, the spreadsheets and the paper show."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database

# A row a learner and not a row a lesson: handing a row over to Python takes ten times as long as finding it.
_MEMBERS = """SELECT person.id, name, reading,
        (SELECT json_group_object(lesson, min(finished_count, 1)) FROM progress WHERE learner = person.id) AS lessons
    FROM member JOIN person ON person.id = member.learner
    WHERE class = ? AND person.id NOT IN (SELECT learner FROM archived)
    ORDER BY CASE reading WHEN '' THEN name ELSE reading END, name, person.id"""


class MemberProgress(NamedTuple):
    """`lessons` is JSON, read only for who is looked at: by lesson that was ever begun, 1 where it was finished."""

    learner: str
    name: str
    reading: str
    lessons: str

    def finished(self) -> dict[str, int]:
        """By lesson that was ever begun, 1 where it was finished, else 0."""
        found: dict[str, int] = json.loads(self.lessons)
        return found


def class_progress(db: Database, class_: str) -> list[MemberProgress]:
    """Members who are not archived, by reading or name."""
    return [MemberProgress(*row) for row in db.rows(_MEMBERS, (class_,))]
