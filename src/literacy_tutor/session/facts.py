"""The loop's fifth step: an outcome becomes a fact. Never carries what somebody typed."""

from __future__ import annotations

from typing import assert_never

from literacy_tutor.lessons.outcomes import (
    HintShown,
    Judged,
    LessonFinished,
    Outcome,
    StepGuided,
    StepMissed,
    StepPassed,
    StepUndone,
    TeacherCalled,
    TeacherCallTakenBack,
    Touched,
)  # fmt: skip
from literacy_tutor.records.facts import Fact


def fact_of(outcome: Outcome) -> Fact:
    return Fact(_kind(outcome), {field: getattr(outcome, field) for field in outcome.__slots__})


def _kind(outcome: Outcome) -> str:
    match outcome:
        case StepPassed():
            return "step_passed"
        case StepGuided():
            return "step_guided"
        case StepMissed():
            return "step_missed"
        case HintShown():
            return "hint_shown"
        case Judged():
            return "judged"
        case StepUndone():
            return "step_undone"
        case TeacherCalled():
            return "teacher_called"
        case TeacherCallTakenBack():
            return "teacher_call_taken_back"
        case Touched():
            return "touched"
        case LessonFinished():
            return "attempt_finished"
        case _:
            assert_never(outcome)
