"""Whose rows a report counts: the learners of a class or of all, each as the person they are; helpers never."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

Tell = Callable[[int, int], None]
"""How far a long reading is: people done, and of how many. What it raises ends the reading."""

WHO = """who (learner, person) AS MATERIALIZED (
    SELECT known.learner, coalesce(alias.person, known.learner)
    FROM (SELECT learner FROM progress UNION SELECT learner FROM attendance UNION SELECT learner FROM member
        UNION SELECT learner FROM alias) AS known
    LEFT JOIN alias ON alias.learner = known.learner
    WHERE coalesce(alias.person, known.learner) NOT IN (SELECT person FROM helper)
        AND (:class = '' OR coalesce(alias.person, known.learner) IN (
            SELECT coalesce(alias.person, theirs.learner)
            FROM (SELECT learner FROM member WHERE class = :class
                UNION SELECT attendance.learner FROM hour JOIN attendance ON attendance.hour = hour.id
                    WHERE class = :class AND NOT cancelled AND mark IN ('present', 'online')) AS theirs
            LEFT JOIN alias ON alias.learner = theirs.learner)))"""
"""A common table: `learner` as the log has it, `person` whom it counts for. Of a class are its members, and whoever
came to one of its hours. `:class` is "" for all; who is archived or erased was there all the same."""

MINE = "FROM json_each(:mine) AS mine CROSS JOIN event ON event.learner = mine.value"
"""Of one person's rows, after another's: so nothing is sorted but what is theirs, and years take no more memory."""


def unheard(_done: int, _total: int) -> None:
    """For whoever does not want to know how far it is."""


def each_person(db: Database, class_: str, tell: Tell = unheard) -> Iterator[tuple[str, str]]:
    """Whom to count, by id, each with `:mine` for a query."""
    ids: dict[str, list[str]] = {}
    for row in db.rows(f"WITH {WHO} SELECT person, learner FROM who ORDER BY person", {"class": class_}):
        ids.setdefault(row["person"], []).append(row["learner"])
    for done, (person, learners) in enumerate(ids.items()):
        tell(done, len(ids))
        yield person, json.dumps(learners)


def people_counted(db: Database, class_: str) -> frozenset[str]:
    rows = db.rows(f"WITH {WHO} SELECT DISTINCT person FROM who", {"class": class_})
    return frozenset(row["person"] for row in rows)
