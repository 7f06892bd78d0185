"""Joined for a plan: what each of some learners has done, left open, found hard the last time, and is to review."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from literacy_tutor.instructor.planning import Person
from literacy_tutor.records.cards import cards_of_class
from literacy_tutor.records.class_progress import class_progress, standings
from literacy_tutor.records.database import Database
from literacy_tutor.records.last_time import trouble_on
from literacy_tutor.records.listening import open_lessons
from literacy_tutor.session.review.cards import card_of, is_shaky
from literacy_tutor.session.review.due import due


def known_people(
    db: Database, class_: str, learners: Sequence[str], now: datetime, last_day: str
) -> list[Person]:
    """`last_day` is that of the hour before, or "" where there was none."""
    members = class_progress(db, class_, now)
    begun = dict(zip([one.learner for one in members], standings(members), strict=True))
    cards = {learner: [card_of(row) for row in rows] for learner, rows in cards_of_class(db, class_).items()}
    left_open = defaultdict(set)
    for one in open_lessons(db):
        if one.step:
            left_open[one.learner].add(one.lesson)
    hard: dict[str, dict[str, tuple[int, ...]]] = defaultdict(dict)
    for learner, known in cards.items():
        hard[learner] = {card.lesson: () for card in known if is_shaky(card)}
    for trouble in trouble_on(db, class_, date.fromisoformat(last_day)) if last_day else ():
        steps = hard[trouble.learner].get(trouble.lesson, ())
        hard[trouble.learner][trouble.lesson] = (*steps, trouble.step + 1)
    return [
        Person(
            one,
            frozenset(lesson for lesson, done in begun.get(one, {}).items() if done),
            frozenset(left_open[one]),
            frozenset(exercise.lesson for exercise in due(cards.get(one, ()), now)),
            hard[one],
        )
        for one in learners
    ]
