"""One of the invented learners in one lesson: acts, with the seconds before each, as people of that kind would."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from literacy_tutor.commands.demo.cast import Person
from literacy_tutor.lessons.acts import (
    Act,
    AskHint,
    CallTeacher,
    Fill,
    GiveAnswer,
    GoOn,
    ShowMe,
    TakeBackCall,
    Undo,
)
from literacy_tutor.lessons.attempt import spell_out
from literacy_tutor.lessons.model import Question, Step
from literacy_tutor.lessons.run import step_of
from literacy_tutor.lessons.walks import next_hinted
from literacy_tutor.phone.actions import Tick
from literacy_tutor.session.lesson_session import LessonSession

READING_S = 14.0
"""Before a step: its instruction is read, or heard."""
BETWEEN_S = 5.0
KEY_S = 0.9
CALLS = 0.03
"""Of the steps in which something went wrong, those in which the teacher is called."""
CIRCLES = 40
"""Hinted acts in one step, after which the hints lead nowhere."""

Doing = tuple[float, Act]
"""Seconds that pass, and what is then done."""


def learns(person: Person, session: LessonSession, practice: int, chance: Random) -> Iterator[Doing]:
    """Until the lesson is finished. Each act must have been done on the session before the next is asked for.

    `practice` is how many lessons they have finished: slips become fewer.
    """
    slips = person.slips / (1 + 0.15 * practice)
    while not session.now.run.finished:
        step, index = step_of(session.lesson, session.now.run), session.now.run.index
        yield person.pace * READING_S * chance.uniform(0.6, 1.8), Tick(0)
        if chance.random() < person.asks:
            yield person.pace * 8 * chance.random(), AskHint()
        if step.question:
            yield from _judges(person, step.question, chance)
        else:
            yield from _does(person, session, step, slips, chance)
        yield from _finds_on(person, session, index)
        if session.now.run.index == index:
            return  # for today


def _does(
    person: Person, session: LessonSession, step: Step, slips: float, chance: Random
) -> Iterator[Doing]:
    """The step's walkthrough, with a common mistake before it now and then."""
    first = 0
    mistakes = [one for one in step.mistakes if one.do]
    if mistakes and chance.random() < slips:
        mistake = chance.choice(mistakes)
        yield from _acts(person, session, mistake.do)
        yield person.pace * 5 * chance.uniform(0.5, 2), Tick(0)
        if chance.random() < CALLS / max(0.05, slips):
            yield person.pace * 3, CallTeacher()
            yield 60 * chance.uniform(0.5, 2.5), TakeBackCall()
        yield from _acts(person, session, mistake.repair)
        first = mistake.resume
    index = session.now.run.index
    for act in step.do[first:]:
        if session.now.run.index != index:
            return
        yield from _acts(person, session, (act,))


def _acts(person: Person, session: LessonSession, acts: tuple[Act, ...]) -> Iterator[Doing]:
    for act in acts:
        if isinstance(act, Fill):
            for key in spell_out(session.now.phone, act) if session.now.phone.focus else ():
                yield person.pace * KEY_S, key
        elif isinstance(act, Tick):
            yield act.ms / 1000, Tick(0)
        else:
            yield person.pace * BETWEEN_S, act


def _judges(person: Person, question: Question, chance: Random) -> Iterator[Doing]:
    """What is true is seen by some; of the others half ask somebody, half are mistaken."""
    right = [one for one in question.answers if one.leads == "on" and one.counts in ("", question.truth)]
    asking = [one for one in question.answers if one.counts == "ask"]
    wrong = [one for one in question.answers if one not in right and one not in asking]
    chosen = right if chance.random() < person.eye else asking if chance.random() < 0.5 else wrong
    answer = chance.choice(chosen or right or list(question.answers))
    yield person.pace * 15 * chance.uniform(0.5, 2), GiveAnswer(answer.id)
    yield person.pace * 8 * chance.uniform(0.5, 2), GoOn()
    if answer.leads == "again":
        yield person.pace * 6, GiveAnswer(chance.choice(right or list(question.answers)).id)
        yield person.pace * 8, GoOn()


def _finds_on(person: Person, session: LessonSession, index: int) -> Iterator[Doing]:
    """Out of wherever they went: by the hints, then from the step's beginning, then by having it shown."""
    step = step_of(session.lesson, session.now.run)
    for ways_out in ((), (Undo(),), (ShowMe(), *step.do)):
        if session.now.run.index != index:
            return
        yield from _acts(person, session, ways_out)
        yield from _by_hints(person, session, index)


def _by_hints(person: Person, session: LessonSession, index: int) -> Iterator[Doing]:
    for _ in range(CIRCLES):
        act = next_hinted(session.lesson, session.now) if session.now.run.index == index else None
        if act is None:
            return
        yield person.pace * BETWEEN_S, act
