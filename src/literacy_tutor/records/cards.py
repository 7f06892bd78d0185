"""What learners know, as rows: a card a skill and, a lesson, until when it holds and how quick the last times were.

Derived from the log by `session.review`, in the transaction that logs the end of an attempt. Rows are plain values here:
a card's are those of `session.review.cards.row_of`, in their order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from literacy_tutor.records import settings
from literacy_tutor.records.aliases import ids_of
from literacy_tutor.records.events import Event, payload_of
from literacy_tutor.records.facts import canonical

if TYPE_CHECKING:
    from literacy_tutor.records.attempts import Attempt
    from literacy_tutor.records.driver import Row
    from literacy_tutor.records.store import Database, Transaction

CardRow: TypeAlias = tuple[str | int | float | None, ...]

_NAMES = (
    "skill", "lesson", "lesson_ms", "grade", "why", "times", "phase", "step", "stability", "difficulty", "due", "last",
)  # fmt: skip
_COLUMNS = ", ".join(_NAMES)
_STORE_CARD = f"""INSERT INTO card (learner, {_COLUMNS}) VALUES ({", ".join("?" * (len(_NAMES) + 1))})
    ON CONFLICT (learner, skill) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in _NAMES[1:])}"""
_STORE_PACE = "INSERT OR REPLACE INTO pace (learner, lesson, recent) VALUES (?, ?, ?)"
_OF_CLASS = f"""SELECT learner, {_COLUMNS} FROM card WHERE learner IN (SELECT learner FROM member
    WHERE class = ? AND learner NOT IN (SELECT learner FROM archived)) ORDER BY learner, skill"""
_MADE_FROM = "cards_made_from"


class Known(NamedTuple):
    """A lesson as a learner knows it."""

    holds_until: int
    """Seconds since 1970: from then on something in it fades. 0 where something in it is shaky."""
    pace: tuple[int, ...]
    """Milliseconds in the middle step of the last attempts, the newest last."""


class LogOfPerson(NamedTuple):
    """All that one person did in lessons, also under names that turned out to be theirs; `last` is the newest row's place."""

    person: str
    events: list[Event]
    last: int


def cards_of(db: Database, learner: str) -> list[CardRow]:
    rows = db.rows(f"SELECT {_COLUMNS} FROM card WHERE learner = ? ORDER BY skill", (learner,))
    return [tuple(row) for row in rows]


def cards_around(db: Database, learner: str, skills: Sequence[str], lesson: str) -> list[CardRow]:
    """Those of these skills, and all others of the lessons in which they, or anything of this lesson, were practised last."""
    rows = db.rows(
        f"""SELECT {_COLUMNS} FROM card WHERE learner = :learner AND lesson IN (
            SELECT :lesson UNION SELECT lesson FROM card
                WHERE learner = :learner AND skill IN (SELECT value FROM json_each(:skills)))""",
        {"learner": learner, "lesson": lesson, "skills": canonical(list(skills))},
    )
    return [tuple(row) for row in rows]


def cards_of_class(db: Database, class_: str) -> dict[str, list[CardRow]]:
    """By learner, all members who are not archived at once; who has none is absent from it."""
    found: dict[str, list[CardRow]] = {}
    for learner, *card in db.rows(_OF_CLASS, (class_,)):
        found.setdefault(learner, []).append(tuple(card))
    return found


def known_lessons(db: Database, learner: str) -> dict[str, Known]:
    rows = db.rows("SELECT lesson, recent FROM pace WHERE learner = ?", (learner,))
    return {row["lesson"]: _known(row["recent"]) for row in rows}


def write_cards(
    transaction: Transaction, learner: str, cards: Iterable[CardRow], lessons: Mapping[str, Known]
) -> None:
    """What one more finished attempt has changed."""
    for card in cards:
        transaction.execute(_STORE_CARD, (learner, *card))
    for lesson, known in lessons.items():
        transaction.execute(_STORE_PACE, (learner, lesson, _text(known)))
    transaction.touch("cards")


def replace_cards(
    transaction: Transaction, learner: str, cards: Iterable[CardRow], lessons: Mapping[str, Known]
) -> None:
    """All of one learner."""
    transaction.execute("DELETE FROM card WHERE learner = ?", (learner,))
    transaction.execute("DELETE FROM pace WHERE learner = ?", (learner,))
    write_cards(transaction, learner, cards, lessons)


def made_from(db: Database) -> str:
    """A digest of what all cards were made from besides the log; "" where they are not all made."""
    return str(settings.get(db, _MADE_FROM, ""))


def keep_made_from(db: Database, digest: str) -> None:
    """All are made; what is left of those who turned out to be somebody else, or are erased, goes."""
    with db.write() as transaction:
        for table in ("card", "pace"):
            transaction.execute(
                f"DELETE FROM {table} WHERE learner IN (SELECT learner FROM alias) OR learner NOT IN (SELECT id FROM person)"
            )
        transaction.execute(
            "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (_MADE_FROM, canonical(digest))
        )


def forget_cards(db: Database) -> None:
    """They may not be what the log says: whoever needs them makes all of them again."""
    with db.write() as transaction:
        for table in ("card", "pace"):
            transaction.execute(f"DELETE FROM {table}")
        doubt_cards(transaction)


def doubt_cards(transaction: Transaction) -> None:
    """They are to be made again, and are shown as they are until then."""
    transaction.execute("DELETE FROM setting WHERE key = ?", (_MADE_FROM,))
    transaction.touch("cards")


def namesakes(db: Database) -> dict[str, str]:
    """Every learner who turned out to be somebody else, and who that is."""
    rows = db.rows("SELECT learner, person FROM alias ORDER BY learner")
    return {row["learner"]: row["person"] for row in rows}


def who_practised(db: Database) -> list[str]:
    """Everybody there is who ever began a lesson, under whatever name."""
    rows = db.rows(
        """SELECT DISTINCT coalesce(alias.person, learner) AS who
        FROM progress LEFT JOIN alias USING (learner) JOIN person ON person.id = who ORDER BY who"""
    )
    return [row["who"] for row in rows]


def events_of_attempt(db: Database, person: str, attempt: Attempt) -> list[Event]:
    """From its beginning on: a long log of the same person costs nothing."""
    ids = ids_of(db, person)
    mine = f"learner IN ({_marks(ids)}) AND attempt = ?"
    rows = db.rows(
        f"""SELECT n, attempt, kind, payload, at FROM event WHERE {mine} AND n >= (
            SELECT n FROM event WHERE {mine} AND kind = 'attempt_started' ORDER BY n DESC LIMIT 1) ORDER BY n""",
        (*ids, attempt.id) * 2,
    )
    return [_event(db, row) for row in rows]


def log_of(db: Database, person: str) -> LogOfPerson:
    ids = ids_of(db, person)
    rows = db.rows(
        f"""SELECT n, attempt, kind, payload, at FROM event
        WHERE learner IN ({_marks(ids)}) AND attempt IS NOT NULL ORDER BY n""",
        ids,
    )
    return LogOfPerson(person, [_event(db, row) for row in rows], rows[-1]["n"] if rows else 0)


def is_newest(db: Database, log: LogOfPerson) -> bool:
    """Whether they have done nothing since."""
    ids = ids_of(db, log.person)
    return not db.row(
        f"SELECT 1 FROM event WHERE learner IN ({_marks(ids)}) AND attempt IS NOT NULL AND n > ? LIMIT 1",
        (*ids, log.last),
    )


def _marks(ids: Collection[str]) -> str:
    return ", ".join("?" * len(ids))


def _event(db: Database, row: Row) -> Event:
    return Event(row["kind"], payload_of(db, row), row["attempt"], row["at"])


def _text(known: Known) -> str:
    """Until when it holds comes first, in ten digits, so that a query may compare texts (`class_progress`)."""
    return " ".join([f"{known.holds_until:010d}", *map(str, known.pace)])


def _known(text: str) -> Known:
    until, *pace = map(int, text.split())
    return Known(until, tuple(pace))
