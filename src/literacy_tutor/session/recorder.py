"""Where outcomes meet the disk: one attempt's acts and facts, each `write` one transaction."""

from __future__ import annotations

from collections.abc import Sequence

from literacy_tutor.lessons.acts import Act, to_json
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.outcomes import LessonFinished, Outcome
from literacy_tutor.records import attempts
from literacy_tutor.records.attempts import Attempt as StoredAttempt
from literacy_tutor.records.attempts import OpenAttempt
from literacy_tutor.records.database import Database, Transaction
from literacy_tutor.records.facts import Fact
from literacy_tutor.session.facts import fact_of


class Recorder:
    """The pen of one attempt. A failed write leaves everything as it was and may be tried again."""

    def __init__(self, database: Database, stored: StoredAttempt, skills: Sequence[str]) -> None:
        """`skills`: what the lesson teaches."""
        self._database = database
        self._stored = stored
        self._skills = skills

    def write(self, acts: Sequence[Act], outcomes: Sequence[Outcome]) -> None:
        """When it returns, the disk has it, and with the last step what was learnt. Raises UserError where the disk will not
        take it."""
        ends = any(isinstance(one, LessonFinished) for one in outcomes)
        attempts.record(
            self._database,
            self._stored,
            [to_json(act) for act in acts],
            [fact_of(one) for one in outcomes],
            once_logged=self._take_in if ends else None,
        )

    def _take_in(self, transaction: Transaction) -> None:
        from literacy_tutor.session.review.keeping import take_in  # fsrs: not before a lesson ends

        take_in(self._database, transaction, self._stored, self._skills)

    def begin_again_at(self, lesson: Lesson, step: int) -> None:
        """The lesson has changed: its old acts mean nothing any more, the attempt goes on from this step."""
        attempts.rebase(
            self._database, self._stored, lesson.hash, lesson.world.language, len(lesson.steps), step
        )


def new_recorder(database: Database, learner: str, lesson: Lesson) -> Recorder:
    stored = attempts.begin_attempt(
        database, learner, lesson.id, lesson.hash, lesson.world.language, len(lesson.steps)
    )
    return Recorder(database, stored, lesson.skills)


def abandon(database: Database, stored: OpenAttempt) -> None:
    """The learner begins the lesson anew; what was done stays in the log."""
    attempts.end_attempt(database, stored, Fact("attempt_abandoned", {}))
