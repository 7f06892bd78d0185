"""Beside the loop: what the log tells of one learner, one row after another: `follow(trail, heard, asks) -> Trail`. Pure.

Rows are written only when something is judged, so a slow reader is silent for minutes, and so is whoever types. But the
tutor's own hints betray what has no row. They come by themselves 45 s after the last progress or hint, up to the third
rung; coming nearer lowers the ladder. Hence, outside questions, which have no such hints:

- a hint that is overdue did not come: the learner came on, or time stood still (lid closed, page left). Not stuck.
- a rung not higher than the last one: the learner came nearer in between.

`progress` is the latest moment at which any of this, a passed step or a new lesson shows the learner coming on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from literacy_tutor.lessons.hints import DO_IT, GHOST, PATIENCE_MS
from literacy_tutor.records.facts import JSON
from literacy_tutor.records.listening import Heard

PATIENCE = timedelta(milliseconds=PATIENCE_MS)
OVERDUE = PATIENCE + timedelta(seconds=12)
"""A tick is a second, and a laptop may stumble; later than this no hint is on its way."""
ANSWER = "answer."
"""So begins the name of a mistake that is an answer of a question."""

IN_STEP = frozenset({"step_missed", "hint_shown", "step_undone", "judged", "touched"})
CALLS = frozenset({"teacher_called", "teacher_call_taken_back"})
TURNS = frozenset(
    {"attempt_started", "attempt_rebased", "step_passed", "attempt_finished", "attempt_abandoned"}
)
GUIDED = "step_guided"
"""The class went on together. It is a new step, and no hand of theirs: the row may come while they are away."""
OF_A_LEARNER = IN_STEP | CALLS | TURNS | {GUIDED}
"""Every other kind (attendance, classes, looks) tells nothing of what the learner does now."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an attempt stands: `index` of the step under way, from 0."""

    lesson: str = ""
    steps: int = 0
    index: int = 0


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Passed:
    """A step that was passed with trouble, or a lesson that was finished (`index` is -1)."""

    lesson: str
    index: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Trail:
    """`wrong`, `answers`, `asked`, `undone` and `mistake`, the lesson's own that was made last, count since `progress`."""

    learner: str
    heard: datetime
    hand: datetime
    """When a hand last gave a row; hints that come by themselves give none."""
    progress: datetime
    hinted: datetime
    """Since when the tutor's patience runs."""
    attempt: str = ""
    """The open one worked on last."""
    device: str = ""
    level: int = 0
    wrong: int = 0
    answers: int = 0
    asked: int = 0
    undone: int = 0
    mistake: str = ""
    called: datetime | None = None
    places: Mapping[str, Place] | None = None
    """Of the attempts that are open."""
    passed: tuple[Passed, ...] = ()

    @property
    def tries(self) -> int:
        return self.wrong + self.answers + self.asked + self.undone

    @property
    def place(self) -> Place:
        return (self.places or {}).get(self.attempt, NOWHERE)


def begin_trail(learner: str, at: datetime, places: Mapping[str, Place] | None = None) -> Trail:
    return Trail(learner, at, at, at, at, places=places)


def follow(trail: Trail, heard: Heard, at: datetime, asks: Mapping[str, frozenset[int]]) -> Trail:
    """`at` is the row's own moment; `asks` gives for a lesson the steps that are questions."""
    if heard.kind not in OF_A_LEARNER:
        return trail
    if at < trail.heard and heard.device != trail.device:
        return _late(trail, heard, at)
    trail = _turned_to(trail, heard, at)
    trail = replace(trail, heard=at, device=heard.device)
    if heard.kind in TURNS:
        return _turn(trail, heard, at)
    if heard.kind == GUIDED:
        here = replace(trail.place, index=_number(heard.payload, "index"))
        return _come_on(_placed(replace(trail, level=0), here), at)
    if heard.kind in CALLS:
        return _call(trail, heard, at)
    return _in_step(trail, heard, at, is_question(trail.place, asks))


def is_question(place: Place, asks: Mapping[str, frozenset[int]]) -> bool:
    return place.index in asks.get(place.lesson, frozenset())


def is_overdue(trail: Trail, at: datetime, question: bool) -> bool:
    """A hint should have come by itself, and has not: what has no row has happened, or time stood still."""
    return not question and trail.level < GHOST and at - trail.hinted > OVERDUE


def _late(trail: Trail, heard: Heard, at: datetime) -> Trail:
    """An older row of another laptop, from a stick: what was finished counts, where the learner is does not."""
    if heard.kind != "attempt_finished":
        return trail if heard.kind != "attempt_started" else _with_place(trail, heard)
    return _ended(trail, heard.attempt or "", at, finished=True)


def _turned_to(trail: Trail, heard: Heard, at: datetime) -> Trail:
    """Another lesson is gone on with; nothing is known yet of how that goes."""
    if heard.attempt is None or heard.attempt == trail.attempt:
        return trail
    return _come_on(replace(trail, attempt=heard.attempt, level=0, called=None), at)


def _come_on(trail: Trail, at: datetime) -> Trail:
    return replace(trail, progress=at, hinted=at, wrong=0, answers=0, asked=0, undone=0, mistake="")


def _turn(trail: Trail, heard: Heard, at: datetime) -> Trail:
    trail = replace(trail, hand=at, level=0)
    match heard.kind:
        case "attempt_started":
            return _come_on(_with_place(trail, heard), at)
        case "attempt_rebased":
            steps, step = _number(heard.payload, "steps"), _number(heard.payload, "step")
            return _come_on(_placed(trail, replace(trail.place, steps=steps, index=step)), at)
        case "step_passed":
            index = _number(heard.payload, "index")
            if _number(heard.payload, "mistakes") >= 2 or _number(heard.payload, "hint_level") >= GHOST:
                trail = replace(trail, passed=(*trail.passed, Passed(trail.place.lesson, index, at)))
            return _come_on(_placed(trail, replace(trail.place, index=index + 1)), at)
        case _:
            ended = _ended(trail, trail.attempt, at, finished=heard.kind == "attempt_finished")
            return _come_on(replace(ended, attempt="", called=None), at)


def _with_place(trail: Trail, heard: Heard) -> Trail:
    place = Place(str(heard.payload.get("lesson", "")), _number(heard.payload, "steps"))
    return replace(trail, places={**(trail.places or {}), heard.attempt or "": place})


def _placed(trail: Trail, place: Place) -> Trail:
    return replace(trail, places={**(trail.places or {}), trail.attempt: place})


def _ended(trail: Trail, attempt: str, at: datetime, *, finished: bool) -> Trail:
    places = dict(trail.places or {})
    place = places.pop(attempt, NOWHERE)
    passed = (*trail.passed, Passed(place.lesson, -1, at)) if finished else trail.passed
    return replace(trail, places=places, passed=passed)


def _call(trail: Trail, heard: Heard, at: datetime) -> Trail:
    """While a call stands, the lesson's time stands still."""
    if heard.kind == "teacher_called":
        return replace(trail, hand=at, called=trail.called or at)
    stood = timedelta(milliseconds=_number(heard.payload, "ms"))
    return replace(
        trail, hand=at, called=None, progress=min(at, trail.progress + stood), hinted=min(at, trail.hinted + stood)
    )  # fmt: skip


def _in_step(trail: Trail, heard: Heard, at: datetime, question: bool) -> Trail:
    by_itself = heard.kind == "hint_shown" and heard.payload.get("asked") is False
    if is_overdue(trail, at, question):
        trail = _come_on(trail, max(trail.progress, at - PATIENCE) if by_itself else at)
    if not by_itself:
        trail = replace(trail, hand=at)
    match heard.kind:
        case "hint_shown":
            return _hint(trail, heard, at, question=question, by_itself=by_itself)
        case "step_missed":
            return _miss(trail, str(heard.payload.get("mistake", "")))
        case "step_undone":
            return replace(trail, undone=trail.undone + 1)
        case _:
            return trail


def _miss(trail: Trail, mistake: str) -> Trail:
    if mistake.startswith(ANSWER):
        return replace(trail, answers=trail.answers + 1, mistake=mistake)
    return replace(trail, wrong=trail.wrong + 1, mistake=mistake)


def _hint(trail: Trail, heard: Heard, at: datetime, *, question: bool, by_itself: bool) -> Trail:
    level = _number(heard.payload, "level")
    if not question and level <= trail.level < GHOST:
        trail = _come_on(trail, max(trail.progress, at - PATIENCE) if by_itself else trail.hinted)
    asked = trail.asked + (0 if by_itself else 1)
    return replace(trail, hinted=at, asked=asked, level=0 if level >= DO_IT else level)


def _number(payload: Mapping[str, JSON], key: str) -> int:
    value = payload.get(key)
    return value if isinstance(value, int) else 0
