"""Where what a learner knows meets the disk: live, in the transaction that ends an attempt, and all of it again from the log.

Cards are right as long as three things are what they were made from: the log, what the lessons teach, and who turned out
to be whom. The first is followed attempt by attempt; of the others a digest is kept, and where it differs or is missing
(old records, salvaged ones) `Remaking` makes everybody's cards again, one person at a time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from literacy_tutor.common.digest import blake2b
from literacy_tutor.records import cards as rows
from literacy_tutor.records.aliases import person_of
from literacy_tutor.records.cards import Known, LogOfPerson
from literacy_tutor.records.progress import by_lesson
from literacy_tutor.session.review.cards import Card, card_of, row_of
from literacy_tutor.session.review.grading import Reason
from literacy_tutor.session.review.memory import Memory, Pace, Taught, learn, rebuild, skills_of
from literacy_tutor.session.review.standing import holds_until, standing, standing_of_lesson

if TYPE_CHECKING:
    from datetime import datetime

    from literacy_tutor.records.attempts import Attempt
    from literacy_tutor.records.database import Database, Transaction

RULES = 1
"""To be raised when a grade or a card comes out otherwise than before: then all are made again."""


def take_in(db: Database, transaction: Transaction, attempt: Attempt, skills: Sequence[str]) -> None:
    """What the attempt that has just been logged as finished changes."""
    learner = person_of(db, attempt.learner)
    taught = {attempt.lesson: skills}
    around = rows.cards_around(db, learner, skills_of(attempt.lesson, taught), attempt.lesson)
    known = {card.skill: card for card in map(card_of, around)}
    paces = {lesson: one.pace for lesson, one in rows.known_lessons(db, learner).items()}
    events = rows.events_of_attempt(db, learner, attempt)
    learnt = learn(attempt.lesson, events, taught, known, paces.get(attempt.lesson, ()))
    if not learnt.pace:
        return
    touched = {known[card.skill].lesson for card in learnt.cards if card.skill in known} | {attempt.lesson}
    known.update((card.skill, card) for card in learnt.cards)
    paces[attempt.lesson] = learnt.pace
    lessons = _lessons(known.values(), {lesson: paces[lesson] for lesson in touched if lesson in paces})
    rows.write_cards(transaction, learner, map(row_of, learnt.cards), lessons)


def cards_of(db: Database, learner: str) -> list[Card]:
    return [card_of(row) for row in rows.cards_of(db, learner)]


def reasons_of(db: Database, learner: str, lesson: str, now: datetime) -> tuple[Reason, ...]:
    """Why somebody is where they are in a lesson."""
    known = by_lesson(db, learner).get(lesson)
    if known is None:
        return standing(None, now).why
    if not known.finished_count:
        return standing(None, now, (known.steps_done, known.steps)).why
    return standing_of_lesson([card for card in cards_of(db, learner) if card.lesson == lesson], now).why


def digest_of(db: Database, taught: Taught) -> str:
    """Of all that cards are made from besides the log."""
    source = [RULES, {lesson: list(skills) for lesson, skills in taught.items()}, rows.namesakes(db)]
    return blake2b(json.dumps(source, sort_keys=True).encode(), digest_size=16).hexdigest()


class Remaking:
    """Everybody's cards from the log alone. Reading and counting may go on in another thread, on a connection of its own;
    `write` takes what came of it, some people at a time, and gives whoever has gone on learning meanwhile another turn."""

    def __init__(self, db: Database, taught: Taught, digest: str) -> None:
        self._db, self._digest = db, digest
        self.taught = taught
        self._left = rows.who_practised(db)

    def next_people(self, most: int) -> tuple[str, ...]:
        """None when all are done."""
        return tuple(self._left[:most])

    def write(self, made: Iterable[tuple[LogOfPerson, Memory]]) -> None:
        """In one transaction."""
        with self._db.write() as transaction:
            for log, memory in made:
                self._left.remove(log.person)
                if rows.is_newest(self._db, log):
                    write_memory(transaction, log.person, memory)
                else:
                    self._left.append(log.person)

    def end(self) -> None:
        """All are done: from now on each attempt keeps them right."""
        rows.keep_made_from(self._db, self._digest)


def remaking(db: Database, taught: Taught) -> Remaking | None:
    """None while the cards are what they should be."""
    digest = digest_of(db, taught)
    return None if rows.made_from(db) == digest else Remaking(db, taught, digest)


def remade(db: Database, people: Iterable[str], taught: Taught) -> Iterator[tuple[LogOfPerson, Memory]]:
    """Reads only."""
    for person in people:
        log = rows.log_of(db, person)
        memories = rebuild(((person, event) for event in log.events), taught)
        yield log._replace(events=[]), memories.get(person, Memory())


def write_memory(transaction: Transaction, learner: str, memory: Memory) -> None:
    cards = memory.cards.values()
    rows.replace_cards(transaction, learner, map(row_of, cards), _lessons(cards, memory.paces))


def _lessons(cards: Iterable[Card], paces: Mapping[str, Pace]) -> dict[str, Known]:
    by_lesson: dict[str, list[Card]] = {}
    for card in cards:
        by_lesson.setdefault(card.lesson, []).append(card)
    return {lesson: Known(holds_until(by_lesson.get(lesson, ())), pace) for lesson, pace in paces.items()}
