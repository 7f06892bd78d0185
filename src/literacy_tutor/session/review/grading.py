"""How well an attempt went, from behaviour alone, and the findings that decided it. Nobody is asked; pure.

Each finding is the best grade it leaves room for; the grade is the lowest of them. So whoever wonders about a grade
reads its findings, and changing a rule is changing one number here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from literacy_tutor.records.events import Event
    from literacy_tutor.records.facts import JSON

SHOWN = 3
"""From this rung of the hint ladder on the gesture was shown, or made for the learner."""
AGAIN_SHOWN = 3
"""One step in three shown: it was not done by the learner yet."""
HARD_SHOWN = 8
"""More than one step in eight: one of nine or twelve is not the lesson, and six of its seven skills were not in it."""
HARD_STUMBLED = 4
"""More than one step in four with a mistake or a hint: done, but not with ease."""
SLOW = 1.5
QUICK = 0.8
"""Times the learner's own usual in this lesson."""


class Grade(IntEnum):
    """As py-fsrs counts them."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


Kind = Literal[
    "shown", "skipped", "stumbled", "misjudged", "slow", "first_time", "usual_pace", "quick",
    "nothing_recorded", "passed", "days_ago", "chance",
]  # fmt: skip


class Reason(NamedTuple):
    """A value for the pages to put into words: `amount` of `of`.

    shown, skipped, stumbled, misjudged, passed: steps of all steps; skipped are those that the class went past together.
    slow, usual_pace, quick: ms in a step, of the usual ms.
    days_ago: days since the last time. chance: per cent to succeed today, of the per cent that are wanted.
    first_time, nothing_recorded: no amount.
    """

    kind: Kind
    amount: int = 0
    of: int = 0


class StepSeen(NamedTuple):
    """One step of an attempt, however often it was begun anew."""

    mistakes: int = 0
    hint_level: int = 0
    misjudged: bool = False
    """The first answer took a fraud for genuine, or the genuine for a fraud; asking somebody is never wrong."""
    ms: int = 0
    passed: bool = False


class Graded(NamedTuple):
    grade: Grade
    why: tuple[Reason, ...]
    """What decided first, what merely happened after it."""
    ms: int
    """Of the middle step: one long pause does not count."""


def watch_step(steps: Mapping[str, StepSeen], event: Event) -> Mapping[str, StepSeen]:
    """What is known of an attempt's steps after one more of its events."""
    payload, name = event.payload, str(event.payload.get("step"))
    was = steps.get(name, StepSeen())
    match event.kind:
        case "step_passed":
            seen = was._replace(
                mistakes=was.mistakes + _number(payload, "mistakes"),
                hint_level=max(was.hint_level, _number(payload, "hint_level")),
                ms=was.ms + _number(payload, "ms"),
                passed=True,
            )
        case "judged" if payload.get("first") and _is_wrong(payload):
            seen = was._replace(misjudged=True)
        case _:
            return steps
    return {**steps, name: seen}


def grade(steps: Iterable[StepSeen], usual_ms: int | None, skipped: int = 0) -> Graded | None:
    """`usual_ms`: the learner's own in a step of this lesson, None the first time. None where no step was passed.

    `skipped` steps, that the class went past together, were not done by the learner yet, as if they had been shown.
    """
    passed = [step for step in steps if step.passed]
    if not passed:
        return None
    ms = middle([step.ms for step in passed])
    findings = sorted((*_troubles(passed, skipped), _pace(ms, usual_ms)), key=lambda finding: finding[0])
    if findings[0][0] < Grade.GOOD:  # then what went well explains nothing
        findings = [finding for finding in findings if finding[0] < Grade.GOOD]
    return Graded(findings[0][0], tuple(reason for _, reason in findings), ms)


def middle(values: Sequence[int]) -> int:
    """The lower one of two; the module `statistics` would cost 10 ms of the first finish."""
    return sorted(values)[(len(values) - 1) // 2]


Finding = tuple[Grade, Reason]


def _troubles(steps: list[StepSeen], skipped: int) -> Iterator[Finding]:
    count = len(steps) + skipped
    if skipped:
        yield _room_after(skipped, count), Reason("skipped", skipped, count)
    if shown := sum(step.hint_level >= SHOWN for step in steps):
        yield _room_after(shown, count), Reason("shown", shown, count)
    if stumbled := sum(step.mistakes > 0 or 0 < step.hint_level < SHOWN for step in steps):
        room = Grade.HARD if stumbled * HARD_STUMBLED > count else Grade.GOOD
        yield room, Reason("stumbled", stumbled, count)
    if misjudged := sum(step.misjudged for step in steps):
        yield Grade.HARD, Reason("misjudged", misjudged, count)


def _room_after(shown: int, count: int) -> Grade:
    if shown * AGAIN_SHOWN >= count:
        return Grade.AGAIN
    return Grade.HARD if shown * HARD_SHOWN > count else Grade.GOOD


def _pace(ms: int, usual_ms: int | None) -> Finding:
    """The first time is led step by step, and is no proof of knowing it by heart, however quick it was."""
    if usual_ms is None:
        return Grade.GOOD, Reason("first_time")
    if ms > SLOW * usual_ms:
        return Grade.HARD, Reason("slow", ms, usual_ms)
    if ms <= QUICK * usual_ms:
        return Grade.EASY, Reason("quick", ms, usual_ms)
    return Grade.GOOD, Reason("usual_pace", ms, usual_ms)


def _is_wrong(payload: Mapping[str, JSON]) -> bool:
    return {payload.get("truth"), payload.get("choice")} == {"genuine", "fraud"}


def _number(payload: Mapping[str, JSON], key: str) -> int:
    value = payload.get(key)
    return value if isinstance(value, int) else 0
