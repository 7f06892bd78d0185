"""What learners took for genuine and what for fraud: each one's first answer to each thing they judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.whose import MINE, Tell, each_person, unheard

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.store import Database

# Of the columns beside min(n) SQLite takes that row's: the first answer, before anybody was told.
_ANSWERS = f"""SELECT form, truth, choice, count(*) AS answers FROM (
        SELECT coalesce(json_extract(payload, '$.form'), '') AS form,
            json_extract(payload, '$.truth') AS truth, json_extract(payload, '$.choice') AS choice, min(n), at
        {MINE}
        WHERE kind = 'judged' AND json_extract(payload, '$.first')
            AND json_extract(payload, '$.truth') IN ('genuine', 'fraud')
        GROUP BY form, json_extract(payload, '$.item'))
    WHERE substr(at, 1, 10) BETWEEN :first AND :last
    GROUP BY form, truth, choice ORDER BY form, truth, choice"""
"""Of one person."""


class Answers(NamedTuple):
    """`answers` things that are `truth` (genuine, fraud) somebody took for `choice` (genuine, fraud, ask).

    `form` is "before" or "after" for the two fixed sets, "" for practice.
    """

    person: str
    form: str
    truth: str
    choice: str
    answers: int


def judgements(db: Database, class_: str, first: date, last: date, tell: Tell = unheard) -> list[Answers]:
    """A thing answered again later shows memory and not judgement: it counts once, on its first day."""
    span = {"first": first.isoformat(), "last": last.isoformat()}
    return [
        Answers(person, *row)
        for person, mine in each_person(db, class_, tell)
        for row in db.rows(_ANSWERS, {**span, "mine": mine})
    ]
