"""A stamp for each hour somebody attended and for each lesson they finished: counted for the home page and for paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

_STAMPS = """SELECT
    (SELECT count(*) FROM attendance JOIN hour ON hour.id = attendance.hour
        WHERE learner = :learner AND mark IN ('present', 'online') AND NOT cancelled),
    (SELECT count(*) FROM progress WHERE learner = :learner AND finished_count > 0)"""


class Stamps(NamedTuple):
    """`hours`: attended, in the room or online. `lessons`: finished, each counted once."""

    hours: int
    lessons: int

    @property
    def all(self) -> int:
        return self.hours + self.lessons


NO_STAMPS = Stamps(0, 0)


def stamps_of(db: Database, learner: str) -> Stamps:
    row = db.row(_STAMPS, {"learner": learner})
    assert row is not None
    return Stamps(*row)
