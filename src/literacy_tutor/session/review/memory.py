"""What a learner knows as the fold of their events: one finished attempt more, or everything again from the log.

`taught` says which skills a lesson teaches today (`skills` in lesson.yaml): content, not a fact, so it is passed in,
and after it has changed the cards are rebuilt. A lesson that names none is its own skill; one that is no longer there
teaches nothing, for nobody could be sent to it. Every skill has its lesson's grade, because steps do not say which
skill they practise: if one day they do, `_finished` grades each skill by its own steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.session.review.cards import Card, Practice, practised
from literacy_tutor.session.review.grading import StepSeen, grade, middle, watch_step

if TYPE_CHECKING:
    from literacy_tutor.records.events import Event

Taught = Mapping[str, Sequence[str]]
"""The id of each lesson there is, to its skills."""
Pace = tuple[int, ...]
"""Milliseconds in the middle step of a learner's last attempts at one lesson, the newest last."""
REMEMBERED = 5
"""Attempts that make the usual: enough to forgive one odd day, few enough to follow somebody who gets better."""


class Learnt(NamedTuple):
    """What one finished attempt changes: the cards of its skills, and the learner's pace in its lesson."""

    cards: tuple[Card, ...] = ()
    pace: Pace = ()


@dataclass(slots=True)
class Memory:
    """All of one learner."""

    cards: dict[str, Card] = field(default_factory=dict)
    """By skill."""
    paces: dict[str, Pace] = field(default_factory=dict)
    """By lesson."""


class _Attempt(NamedTuple):
    learner: str
    lesson: str
    steps: Mapping[str, StepSeen]


def skills_of(lesson: str, taught: Taught) -> tuple[str, ...]:
    if lesson not in taught:
        return ()
    return tuple(dict.fromkeys(taught[lesson])) or (lesson,)


def learn(
    lesson: str, events: Iterable[Event], taught: Taught, cards: Mapping[str, Card], pace: Pace
) -> Learnt:
    """`events` are those of one attempt, in their order; an attempt that was not finished changes nothing.

    `cards` must hold those of `skills_of(lesson, taught)` that there are, and may hold more.
    """
    steps: Mapping[str, StepSeen] = {}
    for event in events:
        if event.kind == "attempt_finished":
            return _finished(lesson, steps, event, taught, Memory(dict(cards), {lesson: pace}))
        steps = watch_step(steps, event)
    return Learnt(pace=pace)


def rebuild(events: Iterable[tuple[str, Event]], taught: Taught) -> dict[str, Memory]:
    """Every learner's memory from the log alone: learner and event, in the order of arrival."""
    under_way: dict[str, _Attempt] = {}
    memories: dict[str, Memory] = {}
    for learner, event in events:
        if event.attempt is None:
            continue
        if event.kind == "attempt_started":
            under_way[event.attempt] = _Attempt(learner, str(event.payload.get("lesson")), {})
        elif (attempt := under_way.get(event.attempt)) is None:
            continue
        elif event.kind == "attempt_abandoned":
            del under_way[event.attempt]
        elif event.kind == "attempt_finished":
            del under_way[event.attempt]
            memory = memories.setdefault(attempt.learner, Memory())
            learnt = _finished(attempt.lesson, attempt.steps, event, taught, memory)
            memory.cards.update((card.skill, card) for card in learnt.cards)
            memory.paces[attempt.lesson] = learnt.pace
        else:
            under_way[event.attempt] = attempt._replace(steps=watch_step(attempt.steps, event))
    return memories


def _finished(
    lesson: str, steps: Mapping[str, StepSeen], event: Event, taught: Taught, known: Memory
) -> Learnt:
    pace = known.paces.get(lesson, ())
    skipped = event.payload.get("skipped")
    graded = grade(steps.values(), middle(pace) if pace else None, skipped if isinstance(skipped, int) else 0)
    if graded is None:
        return Learnt(pace=pace)
    took = sum(step.ms for step in steps.values())
    practice = Practice(lesson, datetime.fromisoformat(event.at), took)
    return Learnt(
        tuple(
            practised(known.cards.get(skill), skill, practice, graded) for skill in skills_of(lesson, taught)
        ),
        (*pace, graded.ms)[-REMEMBERED:],
    )
