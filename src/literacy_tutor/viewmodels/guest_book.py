"""What guests did, in memory until the program ends: a helper may give it to somebody with a name. Never on the disk."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.guests import attempts_of

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database

MOST = 20


class Visit(NamedTuple):
    """`left`: when; `learner` is their id in their own records, and unlike anybody else's."""

    database: Database
    learner: str
    left: datetime


class GuestBook:
    def __init__(self) -> None:
        self._visits: list[Visit] = []

    def keep(self, visit: Visit) -> None:
        """Who only looked round leaves nothing; of many the oldest goes."""
        if not attempts_of(visit.database, visit.learner):
            visit.database.close()
            return
        self._visits.append(visit)
        for old in self._visits[:-MOST]:
            old.database.close()
        self._visits = self._visits[-MOST:]

    def newest_first(self) -> list[Visit]:
        return self._visits[::-1]

    def visit(self, learner: str) -> Visit:
        """Raises LookupError for one that is given away or too old."""
        for one in self._visits:
            if one.learner == learner:
                return one
        raise LookupError("no such guest")

    def give_away(self, learner: str) -> None:
        """It stands in the log now."""
        visit = self.visit(learner)
        self._visits.remove(visit)
        visit.database.close()
