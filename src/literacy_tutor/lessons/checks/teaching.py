"""What makes a lesson teach: a mistake with its way back, three answers where something is judged."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_tutor.lessons.model import Lesson, Question
from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.reading import Reading


def teaching(lesson: Lesson, reading: Reading[Lesson]) -> Iterator[Problem]:
    if not any(mistake.repair for step in lesson.steps for mistake in step.mistakes):
        yield reading.problem("steps", "show no mistake with its repair: every lesson needs one at least")
    for step in lesson.steps:
        where = f"steps.{step.id}"
        if not step.do:
            yield reading.problem(where, "lacks “do”: how it is done, for the robot and the hints")
        if step.question:
            yield from (reading.problem(f"{where}.question", what) for what in _asking(step.question))


def _asking(question: Question) -> Iterator[str]:
    if not any(answer.leads == "on" for answer in question.answers):
        yield "has no answer that leads on: nobody could finish the lesson"
    if not question.truth:
        return
    counted = {answer.counts for answer in question.answers}
    for counts in ("genuine", "fraud", "ask"):
        if counts not in counted:
            yield f"has a truth, but no answer that counts as {counts}: judging needs all three"
    for answer in question.answers:
        if answer.counts == "ask" and answer.leads != "on":
            yield f"does not let “{answer.id}” lead on: asking somebody is always a right answer"
