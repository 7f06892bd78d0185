"""Loop, fourth word: the runner's judgement of what just happened. Each becomes a fact, a row that is never changed."""

from __future__ import annotations

from dataclasses import dataclass

from literacy_tutor.lessons.model import Judgement, Truth


@dataclass(frozen=True, slots=True)
class StepPassed:
    step: str
    index: int
    mistakes: int
    hint_level: int
    ms: int
    skipped: int = 0
    """Steps before it that the class went past together: nobody's progress."""


@dataclass(frozen=True, slots=True)
class StepGuided:
    """The teacher called everybody to this step: those from `left` on were skipped, neither passed nor missed."""

    step: str
    index: int
    left: str


@dataclass(frozen=True, slots=True)
class StepMissed:
    """`mistake` is one of the lesson's own, or "elsewhere", "nothing_there", "held"."""

    step: str
    mistake: str


@dataclass(frozen=True, slots=True)
class HintShown:
    step: str
    level: int
    asked: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer to a question; `truth` is "" where nothing is judged genuine or fraud."""

    step: str
    item: str
    truth: Truth
    answer: str
    choice: Judgement
    first: bool
    """The first answer to this item in this attempt; only that one counts as judgement."""


@dataclass(frozen=True, slots=True)
class StepUndone:
    step: str


@dataclass(frozen=True, slots=True)
class TeacherCalled:
    step: str


@dataclass(frozen=True, slots=True)
class TeacherCallTakenBack:
    step: str
    ms: int
    """How long the sign stood."""


@dataclass(frozen=True, slots=True)
class Touched:
    """How the hand touched a target of the practice ground (basics/tap): ms and mm from its centre."""

    step: str
    target: str
    press_ms: int
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class LessonFinished:
    """`hints` counts the rungs shown, each time one was."""

    mistakes: int
    hints: int
    ms: int
    skipped: int = 0


Outcome = (
    StepPassed | StepGuided | StepMissed | HintShown | Judged | StepUndone | TeacherCalled | TeacherCallTakenBack | Touched
    | LessonFinished
)  # fmt: skip
