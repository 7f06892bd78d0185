"""What the robot finds when it plays the lesson, at the places in the files that are to blame."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from literacy_tutor.lessons.goals import AnyOf, FieldFits, FieldHolds, Goal, Showing, Simple
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.reading import Reading
from literacy_tutor.lessons.robot import Performance, perform
from literacy_tutor.lessons.wording import near


def playing(lesson: Lesson, reading: Reading[Lesson]) -> Iterator[Problem]:
    performance = perform(lesson)
    for failure in performance.failures:
        yield reading.problem(failure.where, failure.what if failure.where else f"this lesson {failure.what}")
    if not performance.failures:
        yield from _never_seen(lesson, reading, performance)


def _never_seen(lesson: Lesson, reading: Reading[Lesson], performance: Performance) -> Iterator[Problem]:
    """Names in goals that were nowhere on the glass; only told when all else went well, since most follow from it."""
    for where, goal in _goals(lesson):
        for name in _named(goal):
            if name not in performance.seen:
                yield reading.problem(
                    where, f"asks for “{name}”, which is never on the glass{near(name, performance.seen)}"
                )


def _goals(lesson: Lesson) -> Iterator[tuple[str, Goal]]:
    for step in lesson.steps:
        yield from ((f"steps.{step.id}.done[{number}]", goal) for number, goal in enumerate(step.done))
        yield from ((f"steps.{step.id}.mistakes.{one.id}.when", one.when) for one in step.mistakes)


def _named(goal: Goal) -> Collection[str]:
    simple: tuple[Simple, ...] = goal.goals if isinstance(goal, AnyOf) else (goal,)
    shown = [one.component for one in simple if isinstance(one, Showing)]
    return (*shown, *(one.field for one in simple if isinstance(one, FieldFits | FieldHolds)))
