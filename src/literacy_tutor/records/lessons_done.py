"""Lessons begun and finished, each with its day and its person: for reports over months, of one class or of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.whose import MINE, Tell, each_person, unheard

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.store import Database

_DONE = f"""SELECT lesson, began, finished FROM (
        SELECT max(json_extract(payload, '$.lesson')) FILTER (WHERE kind = 'attempt_started') AS lesson,
            min(substr(at, 1, 10)) FILTER (WHERE kind = 'attempt_started') AS began,
            min(substr(at, 1, 10)) FILTER (WHERE kind = 'attempt_finished') AS finished
        {MINE} WHERE kind IN ('attempt_started', 'attempt_finished') GROUP BY attempt)
    WHERE began IS NOT NULL AND (began BETWEEN :first AND :last OR finished BETWEEN :first AND :last)"""
"""Of one person."""


class Done(NamedTuple):
    """One attempt; days are ISO 8601, `finished` None while it is open or where it was left."""

    person: str
    lesson: str
    began: str
    finished: str | None


def lessons_done(db: Database, class_: str, first: date, last: date, tell: Tell = unheard) -> list[Done]:
    """Attempts begun or finished on these days, of everybody where `class_` is ""; by day."""
    span = {"first": first.isoformat(), "last": last.isoformat()}
    found = [
        Done(person, *row)
        for person, mine in each_person(db, class_, tell)
        for row in db.rows(_DONE, {**span, "mine": mine})
    ]
    return sorted(found, key=lambda one: (one.began, one.person, one.lesson))
