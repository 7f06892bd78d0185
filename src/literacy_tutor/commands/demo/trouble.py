"""What goes wrong in an hour of the invented class that is under way: a hand is up, and somebody finds no way on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple

from literacy_tutor.commands.demo.learner import Doing
from literacy_tutor.lessons.acts import CallTeacher
from literacy_tutor.lessons.attempt import play
from literacy_tutor.lessons.outcomes import StepPassed
from literacy_tutor.phone.actions import Tap
from literacy_tutor.phone.screen import touchables
from literacy_tutor.session.lesson_session import LessonSession

CALLED = timedelta(minutes=2)
LOST = timedelta(minutes=7)
"""Ago."""
CALLS, IS_LOST = 1, 3
"""Places among those who came."""
WRONG_EVERY_S = (8.0, 16.0)


class Trouble(NamedTuple):
    at: datetime
    does: Callable[[LessonSession, Random], Iterator[Doing]]


def troubles_of(learners: Sequence[str], now: datetime) -> dict[str, Trouble]:
    """Who calls and who is lost, by learner; fewer where few came."""
    troubles = {CALLS: Trouble(now - CALLED, calls), IS_LOST: Trouble(now - LOST, is_lost)}
    return {learners[place]: one for place, one in troubles.items() if place < len(learners)}


def calls(session: LessonSession, chance: Random) -> Iterator[Doing]:  # noqa: ARG001 - a hand is no chance
    """And waits."""
    assert not session.now.run.finished
    yield 0, CallTeacher()


def is_lost(session: LessonSession, chance: Random) -> Iterator[Doing]:
    """One wrong thing after the other is tapped, and the step is not passed by chance."""
    while True:
        here = [Tap(part.name) for part in touchables(session.now.screen)]
        wrong = [one for one in here if not _passes(session, one)]
        if not wrong:
            return
        yield chance.uniform(*WRONG_EVERY_S), chance.choice(wrong)


def _passes(session: LessonSession, tap: Tap) -> bool:
    outcomes = play(session.lesson, session.now, tap).outcomes
    return any(isinstance(one, StepPassed) for one in outcomes)
