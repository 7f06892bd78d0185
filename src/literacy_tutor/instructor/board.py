"""Beside the loop: 「いまの教室」, who is where, who calls, who is stuck and why. Rows of the log become standings. Pure.

The rule, of one learner at one moment; `trail` tells how `progress` and `hand` come about:

called     somebody called and has not taken it back, nor ended the lesson
not_begun  nothing was heard today, or nothing of a lesson
finished   no lesson is open, and one was finished today
stuck      without progress for at least `STILL` by the number of tries since then (a touch elsewhere, an answer that
           leads back, a hint asked for, a step begun again), the last row of a hand is not older than `GONE` by the
           number of tries, and no hint is overdue. One try may be the slip of somebody who reads: it takes longest.
           Without any try, nobody is called stuck.
away       not stuck, and no hand was heard for `SILENT`: gone, or thinking without touching; a helper's glance tells
working    everybody else, reading and typing included

Questions have no hints of their own, so there silence tells nothing: `asks` says which steps they are. The times were
chosen on the simulated learners of `benchmarks/learners.py`, seeds "tune-…", and measured on others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from literacy_tutor.instructor.trail import (
    NOWHERE,
    OF_A_LEARNER,
    Place,
    Trail,
    begin_trail,
    follow,
    is_overdue,
    is_question,
)
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.records.listening import Heard, Open

State = Literal["called", "stuck", "away", "working", "finished", "not_begun"]
ORDER: tuple[State, ...] = ("called", "stuck", "away", "working", "finished", "not_begun")
"""In which a volunteer goes round."""

STILL = (210, 180, 150)
"""Seconds without progress after one, two, three or more tries."""
GONE = (180, 240, 240)
"""Seconds since a hand was heard, after which it has gone; by tries, too."""
SILENT = 240


@dataclass(frozen=True, slots=True)
class Stuck:
    """Why: in this step (from 1), so many minutes without progress, and what was tried meanwhile."""

    step: int
    minutes: int
    wrong: int = 0
    """Touches that led elsewhere or nowhere."""
    answers: int = 0
    """Answers to a question that lead back to it."""
    asked: int = 0
    undone: int = 0


@dataclass(frozen=True, slots=True)
class Tell:
    """Where the words for the learner stand: this step's (`index` from 0), or those about the mistake made last there.

    `mistake` is one of the lesson's own, a touch's ("held", "elsewhere"), or "". `level`: the rung of hints shown now.
    """

    lesson: str
    index: int
    mistake: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """`heard` and `called` in seconds: since the last row, since the call (None where nobody is called)."""

    learner: str
    state: State = "not_begun"
    place: Place = NOWHERE
    heard: int | None = None
    """None: never."""
    called: int | None = None
    stuck: Stuck | None = None
    """Also of somebody who calls."""
    quiet: int = 0
    """Seconds since a hand was heard."""
    done: tuple[str, ...] = ()
    """Lessons finished today, each once."""
    tell: Tell | None = None
    device: str = ""


@dataclass(frozen=True, slots=True)
class Stumble:
    """A step that several found hard; `learners` by id."""

    lesson: str
    index: int
    learners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """What is known so far; `asks`: by lesson, the steps (from 0) that are questions."""

    asks: Mapping[str, frozenset[int]]
    places: Mapping[str, Mapping[str, Place]]
    """By learner and attempt."""
    trails: Mapping[str, Trail]


def begin_board(asks: Mapping[str, frozenset[int]], opened: Iterable[Open] = ()) -> Board:
    """`opened`: lessons that were under way before the first row that is heard."""
    places: dict[str, dict[str, Place]] = {}
    for one in opened:
        places.setdefault(one.learner, {})[one.attempt] = Place(one.lesson, one.steps, one.step)
    return Board(asks, places, {})


def questions_of(lesson: Lesson) -> frozenset[int]:
    return frozenset(index for index, step in enumerate(lesson.steps) if step.question)


def hear(board: Board, rows: Iterable[Heard]) -> Board:
    """The same, whether the rows come one by one or all at once; a device's rows in its own order."""
    trails = dict(board.trails)
    for row in rows:
        if row.learner is None or row.kind not in OF_A_LEARNER:
            continue
        at = datetime.fromisoformat(row.at)
        trail = trails.get(row.learner) or begin_trail(row.learner, at, board.places.get(row.learner))
        trails[row.learner] = follow(trail, row, at, board.asks)
    return replace(board, trails=trails)


def standings(board: Board, now: datetime, learners: Sequence[str]) -> list[Standing]:
    """Of these learners, in the order in which a volunteer goes round: of those who need somebody whoever waits longest
    comes first; the others stay as they are given, so that a tile is found where it was."""
    found = [standing_of(board, now, learner) for learner in learners]
    return sorted(found, key=_turn)


def _turn(one: Standing) -> tuple[int, int]:
    waits = one.called if one.called is not None else one.stuck.minutes if one.stuck else 0
    return ORDER.index(one.state), -waits


def standing_of(board: Board, now: datetime, learner: str) -> Standing:
    trail = board.trails.get(learner)
    if trail is None:
        return Standing(learner)
    today = _is_today(trail.heard, now)
    called = _seconds(now, trail.called) if trail.called and _is_today(trail.called, now) else None
    stuck = why_stuck(trail, now, board.asks) if today else None
    place, open_now = trail.place, bool(trail.attempt)
    done = tuple(
        dict.fromkeys(one.lesson for one in trail.passed if one.index < 0 and _is_today(one.at, now))
    )
    quiet = _seconds(now, trail.hand)
    return Standing(
        learner,
        _state(called is not None, today and (open_now or bool(done)), open_now, stuck is not None, quiet),
        place if open_now else NOWHERE,
        _seconds(now, trail.heard),
        called,
        stuck,
        quiet,
        done,
        Tell(place.lesson, place.index, trail.mistake, trail.level) if open_now else None,
        trail.device,
    )


def _state(called: bool, begun: bool, open_now: bool, stuck: bool, quiet: int) -> State:
    if called:
        return "called"
    if not begun:
        return "not_begun"
    if not open_now:
        return "finished"
    if stuck:
        return "stuck"
    return "away" if quiet >= SILENT else "working"


def why_stuck(trail: Trail, now: datetime, asks: Mapping[str, frozenset[int]]) -> Stuck | None:
    """None: not stuck, as far as the log tells. While a call stands, time is counted up to it."""
    until = trail.called or now
    if not trail.attempt or not trail.tries:
        return None
    at = min(trail.tries, len(STILL)) - 1
    still, quiet = _seconds(until, trail.progress), _seconds(until, trail.hand)
    if still < STILL[at] or quiet > GONE[at] or is_overdue(trail, until, is_question(trail.place, asks)):
        return None
    return Stuck(trail.place.index + 1, still // 60, trail.wrong, trail.answers, trail.asked, trail.undone)


def stumbles(board: Board, now: datetime, since: timedelta) -> list[Stumble]:
    """Steps in which somebody needed two mistakes or the ghost hand, or is stuck now; the hardest first."""
    who: dict[tuple[str, int], set[str]] = {}
    for learner, trail in board.trails.items():
        for one in trail.passed:
            if one.index >= 0 and now - one.at <= since:
                who.setdefault((one.lesson, one.index), set()).add(learner)
        if _is_today(trail.heard, now) and why_stuck(trail, now, board.asks):
            who.setdefault((trail.place.lesson, trail.place.index), set()).add(learner)
    found = [Stumble(lesson, index, tuple(sorted(names))) for (lesson, index), names in who.items()]
    return sorted(found, key=lambda one: (-len(one.learners), one.lesson, one.index))


def _seconds(now: datetime, then: datetime) -> int:
    """Never negative: another laptop's clock may be ahead."""
    return max(0, round((now - then).total_seconds()))


def _is_today(at: datetime, now: datetime) -> bool:
    return at.astimezone(now.tzinfo).date() == now.date()
