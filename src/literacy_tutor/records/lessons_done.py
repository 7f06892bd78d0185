"""Lessons begun and finished, each with its day and its person: for reports over months, of one class or of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.whose import WHO

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.database import Database

_DONE = f"""WITH {WHO},
    begun AS MATERIALIZED (
        SELECT person, attempt, json_extract(payload, '$.lesson') AS lesson, substr(at, 1, 10) AS day
        FROM who CROSS JOIN event ON event.learner = who.learner WHERE kind = 'attempt_started'),
    ended AS MATERIALIZED (
        SELECT attempt, substr(at, 1, 10) AS day
        FROM who CROSS JOIN event ON event.learner = who.learner WHERE kind = 'attempt_finished')
    SELECT person, lesson, begun.day AS began, ended.day AS finished FROM begun LEFT JOIN ended USING (attempt)
    WHERE begun.day BETWEEN :first AND :last OR ended.day BETWEEN :first AND :last
    ORDER BY begun.day, person, lesson"""


class Done(NamedTuple):
    """One attempt; days are ISO 8601, `finished` None while it is open or where it was left."""

    person: str
    lesson: str
    began: str
    finished: str | None


def lessons_done(db: Database, class_: str, first: date, last: date) -> list[Done]:
    """Attempts begun or finished on these days, of everybody where `class_` is ""."""
    span = {"class": class_, "first": first.isoformat(), "last": last.isoformat()}
    return [Done(*row) for row in db.rows(_DONE, span)]
