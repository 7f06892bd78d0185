"""Beside the loop: "everybody to this step", as it concerns one learner in one lesson. Each call is obeyed once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from literacy_tutor.lessons.acts import FollowTeacher
from literacy_tutor.lessons.attempt import is_behind
from literacy_tutor.records.guidance import Call, call_for, was_there_since

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.database import Database
    from literacy_tutor.session.lesson_session import LessonSession


class Guided:
    """One learner, from coming in to leaving: which calls they have met."""

    def __init__(self, database: Database, learner: str) -> None:
        self._database, self._learner = database, learner
        self._met = 0
        """The place in the log of the newest call that was looked at."""

    def on_opening(self, lesson: str, day: date) -> Call | None:
        """A call of this day that they have not met yet. To be asked before the lesson is opened: that is a row, too."""
        call = self._newest(lesson, day)
        return None if call is None or was_there_since(self._database, self._learner, call) else call

    def on_change(self, lesson: str, day: date) -> Call | None:
        """A call that has come since the last look, while the lesson is open."""
        before = self._met
        call = self._newest(lesson, day)
        return call if call and call.n > before else None

    def _newest(self, lesson: str, day: date) -> Call | None:
        call = call_for(self._database, self._learner, lesson, day)
        self._met = max(self._met, call.n if call else 0)
        return call


def begin_where_called(session: LessonSession, call: Call | None) -> None:
    """A lesson that has just been opened goes to the step the class is at; whoever is further stays there.

    On the disk before anybody sees it; raises UserError where that will not take it.
    """
    if call and is_behind(session.lesson, session.now.run, call.step):
        session.do(FollowTeacher(call.step))
        session.welcome = "guided"
        session.save()
