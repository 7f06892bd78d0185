"""The learner tiles: who learns here. `person` is the only table in which a name stands."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.ids import new_id

if TYPE_CHECKING:
    from literacy_tutor.records.driver import Row
    from literacy_tutor.records.store import Database, Transaction

LONGEST_NAME = 40

# NFC would swap these for another character, and 神 with its old left half is how that family writes itself.
_NOT_COMPATIBILITY_KANJI = re.compile("[^\uf900-\ufaff\U0002f800-\U0002fa1f]+")
_UNWRITABLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


class Learner(NamedTuple):
    """`name` is what the person chose to be called, `reading` its kana if known, `picture` an id."""

    id: str
    name: str
    reading: str
    picture: str


def add_learner(db: Database, name: str, reading: str, picture: str) -> Learner:
    """Names need not be unique. Raises UserError for a name that cannot be written on a tile."""
    learner = fitting(name, reading, picture)
    with db.write() as transaction:
        enrol(transaction, learner)
    return learner


def fitting(name: str, reading: str, picture: str) -> Learner:
    """Somebody new, not yet in any records. Raises UserError for a name that cannot be written on a tile."""
    return Learner(new_id(), tidy_name(name), _tidy(reading), picture)


def enrol(transaction: Transaction, learner: Learner) -> None:
    from literacy_tutor.records import events  # not before the first page
    from literacy_tutor.records.facts import Fact

    transaction.execute(
        "INSERT INTO person (id, name, reading, picture, created_at) VALUES (?, ?, ?, ?, ?)",
        (learner.id, learner.name, learner.reading, learner.picture, transaction.at),
    )
    events.append(transaction, [Fact("learner_added")], learner.id)
    transaction.touch("learners")


def rename_learner(db: Database, id: str, name: str, reading: str) -> None:
    """The log says that it was changed, never to what. Raises UserError for a name that cannot be written on a tile."""
    from literacy_tutor.records import events
    from literacy_tutor.records.facts import Fact

    tidy = tidy_name(name), _tidy(reading)
    with db.write() as transaction:
        transaction.execute("UPDATE person SET name = ?, reading = ? WHERE id = ?", (*tidy, id))
        events.append(transaction, [Fact("learner_renamed")], id)
        transaction.touch("learners")


def choose_picture(db: Database, id: str, picture: str) -> None:
    from literacy_tutor.records import events
    from literacy_tutor.records.facts import Fact

    with db.write() as transaction:
        transaction.execute("UPDATE person SET picture = ? WHERE id = ?", (picture, id))
        events.append(transaction, [Fact("picture_chosen")], id)
        transaction.touch("learners")


def archive(db: Database, id: str) -> None:
    """No longer on the tiles nor in any class's list; what they did stays."""
    _note(db, id, "person_archived")


def bring_back(db: Database, id: str) -> None:
    _note(db, id, "person_returned")


def is_archived(db: Database, id: str) -> bool:
    return db.row("SELECT 1 FROM archived WHERE learner = ?", (id,)) is not None


def _note(db: Database, id: str, kind: str) -> None:
    from literacy_tutor.records.facts import Fact
    from literacy_tutor.records.register import enter

    with db.write() as transaction:
        enter(transaction, [Fact(kind)], id)
        transaction.touch("learners")


def learners(db: Database, *, archived: bool = False) -> list[Learner]:
    """In the order in which they came, so that each finds their tile in its place; people of no known day by name."""
    return [
        _learner(row)
        for row in db.rows(
            f"""SELECT id, name, reading, picture FROM person
            WHERE id {"" if archived else "NOT"} IN (SELECT learner FROM archived)
            AND id NOT IN (SELECT person FROM helper) AND id NOT IN (SELECT learner FROM alias)
            ORDER BY (SELECT min(n) FROM event WHERE learner = person.id) NULLS LAST, name"""
        )
    ]


def expected(db: Database, day: str) -> frozenset[str]:
    """Ids of whom a class of this day (ISO 8601) has as members, and of whoever is in no class yet: a newcomer finds the
    tile again. Empty where no class has an hour then."""
    return frozenset(
        row[0]
        for row in db.rows(
            """WITH today AS (SELECT hour.class FROM hour JOIN class ON class.id = hour.class
                WHERE day = ? AND NOT cancelled AND NOT closed)
            SELECT learner FROM member WHERE class IN today
            UNION ALL SELECT id FROM person WHERE EXISTS (SELECT 1 FROM member WHERE class IN today)
                AND id NOT IN (SELECT learner FROM member UNION ALL SELECT person FROM helper
                    UNION ALL SELECT learner FROM alias)""",
            (day,),
        )
    )


def learner(db: Database, id: str) -> Learner:
    """Raises LookupError for an id nobody has."""
    row = db.row("SELECT id, name, reading, picture FROM person WHERE id = ?", (id,))
    if row is None:
        raise LookupError(f"no learner has the id {id}")
    return _learner(row)


def tidy_name(name: str) -> str:
    """The name as it is kept: composed characters, no space around it, 1 to 40 characters."""
    tidy = _tidy(name)
    if not tidy:
        raise UserError(
            "The name is empty: type at least one character.",
            "お｜名前《なまえ》が｜入《はい》っていません。｜1文字《いちもじ》から｜入《い》れられます。",
        )
    return tidy


def _tidy(text: str) -> str:
    tidy = tidy_text(text)
    if len(tidy) > LONGEST_NAME:
        raise UserError(
            f"The name has {len(tidy)} characters: use at most {LONGEST_NAME}.",
            f"お｜名前《なまえ》は {LONGEST_NAME}｜文字《もじ》までです。｜短《みじか》くしてください。",
        )
    return tidy


def tidy_text(text: str) -> str:
    """Composed characters, no space around them. Raises UserError for one that cannot be shown."""
    tidy = _NOT_COMPATIBILITY_KANJI.sub(lambda part: unicodedata.normalize("NFC", part[0]), text).strip()
    if any(unicodedata.category(character) in _UNWRITABLE for character in tidy):
        raise UserError(
            "The name holds a character that cannot be shown: type the name again without it.",
            "お｜名前《なまえ》に、｜表示《ひょうじ》できない｜文字《もじ》が｜入《はい》っています。"
            "もう｜一度《いちど》｜入《い》れてください。",
        )
    return tidy


def _learner(row: Row) -> Learner:
    return Learner(row["id"], row["name"], row["reading"], row["picture"])
