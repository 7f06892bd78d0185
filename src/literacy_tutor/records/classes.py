"""The register's classes: a course with a title, and the learners in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.ids import new_id
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner, tidy_text
from literacy_tutor.records.register import enter

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

LONGEST_TITLE = 40


class Class(NamedTuple):
    """`title` as the volunteers call it, such as 火曜クラス; a closed one takes part in nothing new."""

    id: str
    title: str
    closed: bool = False


def open_class(db: Database, title: str) -> Class:
    """Raises UserError for a title that cannot be shown."""
    made = Class(new_id(), _tidy(title))
    with db.write() as transaction:
        enter(transaction, [Fact("class_opened", {"class": made.id, "title": made.title})])
    return made


def rename_class(db: Database, id: str, title: str) -> None:
    with db.write() as transaction:
        enter(transaction, [Fact("class_renamed", {"class": id, "title": _tidy(title)})])


def close_class(db: Database, id: str) -> None:
    """Its members, hours and marks stay."""
    with db.write() as transaction:
        enter(transaction, [Fact("class_closed", {"class": id})])


def reopen_class(db: Database, id: str) -> None:
    with db.write() as transaction:
        enter(transaction, [Fact("class_reopened", {"class": id})])


def classes(db: Database, *, also_closed: bool = False) -> list[Class]:
    """In the order in which they were opened."""
    rows = db.rows("SELECT id, title, closed FROM class WHERE closed <= ? ORDER BY n", (int(also_closed),))
    return [Class(row["id"], row["title"], bool(row["closed"])) for row in rows]


def join(db: Database, class_: str, learners: Sequence[str]) -> None:
    """All in one transaction; whoever is in it already stays in it."""
    with db.write() as transaction:
        for learner in learners:
            enter(transaction, [Fact("member_joined", {"class": class_})], learner)


def leave(db: Database, class_: str, learner: str) -> None:
    """What they did, and their marks, stay."""
    with db.write() as transaction:
        enter(transaction, [Fact("member_left", {"class": class_})], learner)


def members(db: Database, class_: str) -> list[Learner]:
    """Whoever is not archived, by reading or name."""
    rows = db.rows(
        """SELECT person.id, name, reading, picture FROM member JOIN person ON person.id = member.learner
        WHERE class = ? AND person.id NOT IN (SELECT learner FROM archived)
        ORDER BY CASE reading WHEN '' THEN name ELSE reading END, name, person.id""",
        (class_,),
    )
    return [Learner(*row) for row in rows]


def members_by_class(db: Database) -> dict[str, set[str]]:
    """Ids of learners who are not archived, of all classes at once."""
    found: dict[str, set[str]] = {}
    for row in db.rows(
        "SELECT class, learner FROM member WHERE learner NOT IN (SELECT learner FROM archived)"
    ):
        found.setdefault(row["class"], set()).add(row["learner"])
    return found


def classes_of(db: Database, learner: str) -> list[str]:
    """Ids of the classes somebody is in."""
    rows = db.rows("SELECT class FROM member WHERE learner = ? ORDER BY since, class", (learner,))
    return [row["class"] for row in rows]


def _tidy(title: str) -> str:
    tidy = tidy_text(title)
    if not tidy:
        raise UserError(
            "The class has no title: type at least one character, such as “Tuesday”.",
            "クラスの｜名前《なまえ》が｜入《はい》っていません。「｜火曜《かよう》クラス」のように｜入《い》れてください。",
        )
    if len(tidy) > LONGEST_TITLE:
        raise UserError(
            f"The class's title has {len(tidy)} characters: use at most {LONGEST_TITLE}.",
            f"クラスの｜名前《なまえ》は {LONGEST_TITLE}｜文字《もじ》までです。｜短《みじか》くしてください。",
        )
    return tidy
