"""A lesson shown to the whole class: played like anybody's, but nobody's. Nothing of it is written."""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.lessons import hints
from literacy_tutor.lessons.acts import Act
from literacy_tutor.lessons.attempt import Attempt, Played, at_step, play
from literacy_tutor.lessons.model import Lesson


class Demonstration:
    """Stands where a `LessonSession` does. Hints never come by themselves: whoever shows it talks as long as they like."""

    welcome = ""

    def __init__(self, lesson: Lesson, step: int = 0) -> None:
        """From the beginning of this step (from 0), whatever was done before it."""
        self.lesson = lesson
        self.now = self.saved = at_step(lesson, step)
        self.pointing = 0
        """The rung of the hint ladder that is shown, until the step is passed."""

    def do(self, act: Act) -> Played:
        before = self.now.run.index
        played = play(self.lesson, self.now, act)
        if played.attempt.run.index != before:
            self.pointing = 0
        self.now = self._with_hint(played.attempt)
        return played

    def point(self, rung: int) -> None:
        """0: at nothing."""
        self.pointing = min(rung, hints.GHOST)
        self.now = self.saved = self._with_hint(self.now)

    def _with_hint(self, attempt: Attempt) -> Attempt:
        run = attempt.run._replace(hint=self.pointing, patience_ms=0, patience_mistakes=0)
        return replace(attempt, run=run)

    @property
    def unsaved(self) -> bool:
        """Whether the signs are behind the phone."""
        return self.now is not self.saved

    def settle(self) -> None:
        self.saved = self.now

    def save(self) -> None:
        self.saved = self.now
