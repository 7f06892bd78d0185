"""How far a learner is in a lesson, one frozen value; `runner` makes the next one from what happened. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from literacy_tutor.lessons.acts import Act
from literacy_tutor.lessons.model import Answer, Lesson, Step
from literacy_tutor.lessons.outcomes import Outcome
from literacy_tutor.lessons.remarks import Remark


class Run(NamedTuple):
    """How far a learner is in a lesson: the step, and what has happened in it. A tuple for the reason `Phone` is one."""

    index: int = 0  # type: ignore[assignment]
    """Of the step; no use is made of a tuple's own `index`."""
    finished: bool = False
    met: frozenset[int] = frozenset()
    """Goals of this step that have held."""
    left: int = 1_000
    """Acts of the walkthrough that were still to be done when the learner was furthest."""
    way: tuple[Act, ...] = ()
    """The rest of the way on that was found last; () where none is known."""
    ms: int = 0
    mistakes: int = 0
    hint: int = 0
    """The rung shown now, 0 to 4."""
    hint_asked: bool = False
    """It was asked for, after whatever went wrong; else it came by itself."""
    hint_high: int = 0
    patience_ms: int = 0
    patience_mistakes: int = 0
    lost: bool = False
    answer: str = ""
    """The answer given to this step's question, while its consequence is shown."""
    answered: frozenset[str] = frozenset()
    """Items already answered once in this attempt."""
    remark: Remark | None = None
    remark_at: frozenset[str] = frozenset()
    """What could be touched where it was said."""
    standing: frozenset[str] = frozenset()
    """Mistakes that are true of the phone now, and counted already."""
    seen_ms: Mapping[str, int] = {}
    total_ms: int = 0
    total_mistakes: int = 0
    total_hints: int = 0
    skipped: frozenset[int] = frozenset()
    """Steps that the class went past together."""


Advanced = tuple[Run, tuple[Outcome, ...]]


def step_of(lesson: Lesson, run: Run) -> Step:
    return lesson.steps[min(run.index, len(lesson.steps) - 1)]


def answer_of(lesson: Lesson, run: Run) -> Answer | None:
    """The answer whose consequence is shown now."""
    question = step_of(lesson, run).question
    if not question or not run.answer:
        return None
    return next(one for one in question.answers if one.id == run.answer)
