"""What learners took for genuine and what for fraud: each one's first answer to each thing they judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.whose import WHO

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.database import Database

# Of the columns beside min(n) SQLite takes that row's: the first answer, before anybody was told.
_ANSWERS = f"""WITH {WHO}
    SELECT person, form, truth, choice, count(*) AS answers FROM (
        SELECT person, coalesce(json_extract(payload, '$.form'), '') AS form,
            json_extract(payload, '$.truth') AS truth, json_extract(payload, '$.choice') AS choice, min(n), at
        FROM who CROSS JOIN event ON event.learner = who.learner
        WHERE kind = 'judged' AND json_extract(payload, '$.first')
            AND json_extract(payload, '$.truth') IN ('genuine', 'fraud')
        GROUP BY person, form, json_extract(payload, '$.item'))
    WHERE substr(at, 1, 10) BETWEEN :first AND :last
    GROUP BY person, form, truth, choice ORDER BY person, form, truth, choice"""


class Answers(NamedTuple):
    """`answers` things that are `truth` (genuine, fraud) somebody took for `choice` (genuine, fraud, ask).

    `form` is "before" or "after" for the two fixed sets, "" for practice.
    """

    person: str
    form: str
    truth: str
    choice: str
    answers: int


def judgements(db: Database, class_: str, first: date, last: date) -> list[Answers]:
    """A thing answered again later shows memory and not judgement: it counts once, on its first day."""
    span = {"class": class_, "first": first.isoformat(), "last": last.isoformat()}
    return [Answers(*row) for row in db.rows(_ANSWERS, span)]
