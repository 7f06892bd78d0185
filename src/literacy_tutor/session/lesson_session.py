"""A lesson under a learner's hand: `do(act)` changes what is true at once, `save()` puts it on the disk.

The phone is drawn from `now`; the tutor's own signs (the step's bar turning green) are drawn from `saved`, so that a
sign that a step is done means that the disk has it.
"""

from __future__ import annotations

from typing import Literal

from literacy_tutor.lessons.acts import Act, TakeBackCall, from_json
from literacy_tutor.lessons.attempt import Attempt, Played, at_step, begin, play
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.outcomes import Outcome
from literacy_tutor.phone.actions import FillSecret, Tick
from literacy_tutor.records import attempts
from literacy_tutor.records.attempts import OpenAttempt
from literacy_tutor.records.database import Database
from literacy_tutor.session import secrets
from literacy_tutor.session.recorder import Recorder, abandon, new_recorder

Welcome = Literal[
    "", "continued", "secret_emptied", "lesson_changed", "language_changed", "step_restarted", "guided"
]
"""What the learner is told when a lesson is opened again."""


class LessonSession:
    """One learner in one lesson. Not finished until `save()` has returned after the last act."""

    def __init__(
        self,
        lesson: Lesson,
        recorder: Recorder,
        attempt: Attempt,
        welcome: Welcome = "",
        pending: tuple[Act, ...] = (),
    ) -> None:
        self.lesson = lesson
        self.now = attempt
        self.saved = attempt
        self.welcome: Welcome = welcome
        self._recorder = recorder
        self._acts: list[Act] = list(pending)
        self._outcomes: list[Outcome] = []
        self._secret_typed: FillSecret | None = None
        self._idle = False
        """The last act that waits to be written is time in which nothing happened."""
        self._worth_saving = bool(pending)

    def do(self, act: Act) -> Played:
        """Play one act on what is true now; nothing is written yet."""
        before = self.now.phone
        played = play(self.lesson, self.now, act)
        self.now = played.attempt
        if secrets.writes_secret(before, act):
            self._typed_secret(played)
        else:
            self._remember(act, played)
        self._outcomes.extend(played.outcomes)
        return played

    def _typed_secret(self, played: Played) -> None:
        """Kept back until it is used, or until it alone has passed a step."""
        if self.now.phone.focus:
            self._secret_typed = secrets.stand_in(self.now.phone)
        if played.outcomes:
            self._write_stand_in()

    def _write_stand_in(self) -> None:
        if self._secret_typed:
            self._acts.append(self._secret_typed)
            self._secret_typed = None
            self._idle = False
            self._worth_saving = True

    def _remember(self, act: Act, played: Played) -> None:
        idle = isinstance(act, Tick) and not played.events and not played.outcomes
        if not isinstance(act, Tick):
            self._write_stand_in()
        if idle and isinstance(act, Tick) and self._idle:
            before = self._acts.pop()
            assert isinstance(before, Tick)
            act = Tick(before.ms + act.ms)  # two hours of lunch are one row
        self._acts.append(act)
        self._idle = idle
        self._worth_saving = self._worth_saving or not idle

    @property
    def unsaved(self) -> bool:
        """Something happened that the disk does not have. Time alone does not count: it is written with what follows."""
        return self._worth_saving

    def settle(self) -> None:
        """Nothing but time has passed: there is nothing the disk must have first."""
        if not self._worth_saving:
            self.saved = self.now

    def save(self) -> None:
        """Write all that is pending in one transaction; only then `saved` becomes `now`.

        Raises UserError where the disk will not take it; everything stays pending.
        """
        self._recorder.write(self._acts, self._outcomes)
        self._acts.clear()
        self._outcomes.clear()
        self._idle = False
        self._worth_saving = False
        self.saved = self.now


def open_session(database: Database, learner: str, lesson: Lesson) -> LessonSession:
    """Go on where the learner was, or begin."""
    stored = attempts.open_attempt(database, learner, lesson.id)
    if stored is None:
        return LessonSession(lesson, new_recorder(database, learner, lesson), begin(lesson))
    return _resumed(database, lesson, stored)


def begin_anew(database: Database, learner: str, lesson: Lesson) -> LessonSession:
    """From the first step, whatever was open."""
    stored = attempts.open_attempt(database, learner, lesson.id)
    if stored is not None:
        abandon(database, stored)
    return LessonSession(lesson, new_recorder(database, learner, lesson), begin(lesson))


def _resumed(database: Database, lesson: Lesson, stored: OpenAttempt) -> LessonSession:
    recorder = Recorder(database, stored, lesson.skills)
    attempt = _replayed(lesson, stored) if _is_unchanged(lesson, stored) else None
    if attempt is None:
        step = _step_to_go_on_at(database, lesson, stored)
        recorder.begin_again_at(lesson, step)
        return LessonSession(lesson, recorder, at_step(lesson, step), _why_anew(lesson, stored))
    attempt, rows, lost = secrets.emptied(attempt)
    session = LessonSession(lesson, recorder, attempt, _welcome(attempt, stored, lost), rows)
    if attempt.calling_ms is not None:
        session.do(
            TakeBackCall()
        )  # made before the program was closed; whoever comes back today did not call
    return session


def _is_unchanged(lesson: Lesson, stored: OpenAttempt) -> bool:
    return stored.lesson_hash == lesson.hash and stored.language == lesson.world.language


def _replayed(lesson: Lesson, stored: OpenAttempt) -> Attempt | None:
    """The attempt as its acts left it; None where they cannot be read, or do not lead to the step the log says."""
    attempt = at_step(lesson, stored.base_step) if stored.base_step else begin(lesson)
    try:
        acts = [from_json(line) for line in stored.actions]
    except ValueError:
        return None
    for act in acts:
        attempt = play(lesson, attempt, act).attempt
    return attempt if attempt.run.index == stored.step else None


def _step_to_go_on_at(database: Database, lesson: Lesson, stored: OpenAttempt) -> int:
    """After the step that was passed last, or at the one the class was called to, by its name, wherever it stands now;
    else by its number."""
    reached = attempts.last_reached(database, stored)
    names = [step.id for step in lesson.steps]
    known = reached is not None and reached.step in names
    number = names.index(reached.step) + int(reached.passed) if reached and known else stored.step
    return min(number, len(lesson.steps) - 1)


def _why_anew(lesson: Lesson, stored: OpenAttempt) -> Welcome:
    """Nothing where nothing was done yet."""
    if not (stored.actions or stored.step):
        return ""
    if stored.language != lesson.world.language:
        return "language_changed"
    return "lesson_changed" if stored.lesson_hash != lesson.hash else "step_restarted"


def _welcome(attempt: Attempt, stored: OpenAttempt, secret_lost: bool) -> Welcome:
    """Nothing where nothing was done yet: then the scene is shown as to anybody who begins."""
    phone = attempt.phone
    if secret_lost or (phone.focus and phone.focus.field in phone.secrets):
        return "secret_emptied"
    return "continued" if stored.actions or stored.step else ""
