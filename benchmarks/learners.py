"""Simulated learners: each plays a real lesson through the real runner, in a hidden state that nobody but it knows.

What comes out is what the log would hold, cut off at some moment, and the state at that moment. The board's rule sees
the rows only; nothing here knows the rule. How often a hand moves in each state is drawn anew for each learner:

slow       reads a new step for half a minute, now and then for three; slips, asks for a hint, has tea, gets on
finished   the same, and the lesson is done
wandering  touches on and on, this and that; does not come on
stuck      thinks long, tries again what did not work, with the wrong gesture or at the wrong place; asks, starts over;
           does not come on
away       has stood up in the middle of a step, one in four after a minute of trouble: the lesson runs on, or the lid
           is closed

Four in ten had trouble before, or were away, and were helped on by somebody. Nobody calls: who calls is no question of a
rule. A hand in trouble may come nearer, but what would pass the step is not what it hits upon.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Literal, get_args

from benchmarks.hands import MORNING, TROUBLES, Seat, be_away, be_shown, be_stuck, get_on, wander
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.run import step_of
from literacy_tutor.records.listening import Heard

State = Literal["finished", "slow", "wandering", "stuck", "away"]
STATES: tuple[State, ...] = get_args(State)
NEEDS_HELP: frozenset[State] = frozenset({"wandering", "stuck"})
GRACE = 180.0
"""Seconds for which whoever has begun to be in trouble, or has just been helped out of it, is not measured."""
LONGEST = 600.0


@dataclass(frozen=True, slots=True)
class Trace:
    state: State
    seconds: float
    """For how long already, at `now`."""
    rows: tuple[Heard, ...]
    now: datetime
    lesson: str
    seed: str


def trace(lesson: Lesson, state: State, seed: str) -> Trace:
    """The same seed is the same learner."""
    chance = Random(f"{seed} {lesson.id} {state}")
    while True:
        seat = Seat(lesson, chance, f"{state}-{seed}")
        moments = _LIVES[state](seat, chance)
        if moments:
            since, now = moments
            rows = tuple(row for row in seat.rows if datetime.fromisoformat(row.at) <= now)
            return Trace(state, (now - since).total_seconds(), rows, now, lesson.id, seed)


def traces(lessons: Sequence[Lesson], seeds: Sequence[str]) -> list[Trace]:
    """One of each state for each seed, the lessons in turn."""
    return [
        trace(lessons[(number + at) % len(lessons)], state, seed)
        for number, seed in enumerate(seeds)
        for at, state in enumerate(STATES)
    ]


# --- lives ------------------------------------------------------------------------------------------------


Moments = tuple[datetime, datetime] | None
"""Since when the state is what it is, and now; None where the life did not come to that."""


def _up_to(seat: Seat, step: int) -> list[tuple[float, float]]:
    """As far as this step; four in ten with trouble on the way. From when to when that was."""
    troubles: list[tuple[float, float]] = []
    chance = seat.chance
    if step > 0 and chance.random() < 0.4:
        before = chance.randrange(step)
        get_on(seat, lambda: seat.index >= before)
        start = seat.seconds
        chance.choice(TROUBLES)(seat, start + chance.uniform(40, 300))
        troubles.append((start, seat.seconds))
        be_shown(seat)
    get_on(seat, lambda: seat.index >= step)
    return troubles


def _in_step(seat: Seat) -> None:
    """To the middle of a step: it is read, and perhaps begun; a question is read only."""
    if step_of(seat.lesson, seat.attempt.run).question:
        seat.let_pass(seat.chance.uniform(0, 60))
        return
    stop = seat.seconds + seat.chance.uniform(0, 60)
    get_on(seat, lambda: seat.seconds >= stop, pass_on=False)


def _finish(seat: Seat, chance: Random) -> Moments:
    _up_to(seat, len(seat.lesson.steps))
    since = seat.now
    seat.seconds += chance.uniform(5, 900)
    return since, seat.now


def _be_slow(seat: Seat, chance: Random) -> Moments:
    """Looked at whenever, but not in the midst of trouble or soon after it."""
    troubles = _up_to(seat, len(seat.lesson.steps))
    last = datetime.fromisoformat(seat.rows[-1].at) - MORNING
    while True:
        at = chance.uniform(0, last.total_seconds())
        if not any(begun <= at < ended + GRACE for begun, ended in troubles):
            since = max((ended for _, ended in troubles if ended <= at), default=0.0)
            return MORNING + timedelta(seconds=since), MORNING + timedelta(seconds=at)


def _suffer(trouble: Callable[[Seat, float], None], seat: Seat, chance: Random) -> Moments:
    _up_to(seat, chance.randrange(len(seat.lesson.steps)))
    _in_step(seat)
    since = seat.seconds
    until = since + chance.uniform(GRACE, LONGEST)
    trouble(seat, until)
    if seat.done:  # by time alone: the last step was to look at something
        return None
    return MORNING + timedelta(seconds=since), MORNING + timedelta(seconds=until)


_LIVES: dict[State, Callable[[Seat, Random], Moments]] = {
    "finished": _finish,
    "slow": _be_slow,
    "wandering": lambda seat, chance: _suffer(wander, seat, chance),
    "stuck": lambda seat, chance: _suffer(be_stuck, seat, chance),
    "away": lambda seat, chance: _suffer(be_away, seat, chance),
}
