"""The lesson's page: carries gestures to the session, draws the phone at once and the tutor's signs once saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.clock import stopwatch
from literacy_tutor.common.errors import UserError
from literacy_tutor.lessons.acts import (
    Act,
    AskHint,
    CallTeacher,
    FollowTeacher,
    GiveAnswer,
    GoOn,
    ShowMe,
    TakeBackCall,
    Undo,
)
from literacy_tutor.lessons.attempt import is_behind
from literacy_tutor.lessons.run import step_of
from literacy_tutor.phone import machine
from literacy_tutor.phone.actions import Action, Tick
from literacy_tutor.phone.screen import Screen
from literacy_tutor.qtkit.phone_nodes import PhoneNodes
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.session.demonstration import Demonstration
from literacy_tutor.session.lesson_session import LessonSession
from literacy_tutor.viewmodels.learner.lesson_props import AtLesson, LessonProps, derive_lesson_props
from literacy_tutor.viewmodels.learner.listening import ListeningViewModel
from literacy_tutor.viewmodels.learner.showing import Showing

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000
LONGEST_TICK_MS = 3000
"""A laptop that slept for an hour has not made anybody wait."""
LATEST_SAVE_MS = 60
"""Saved after the frame that shows the phone's answer; after this long even if no frame was needed."""
WELCOMES = {
    "continued": "welcomeContinued", "secret_emptied": "welcomeSecret", "lesson_changed": "welcomeChanged",
    "language_changed": "welcomeLanguage", "step_restarted": "welcomeRestarted",
}  # fmt: skip


@QmlElement
class LessonViewModel(props_object(LessonProps)):  # type: ignore[misc]
    finished = Signal()
    left = Signal()
    restarted = Signal()

    def __init__(self, listening: ListeningViewModel, tell_unsaved: Callable[[UserError], None]) -> None:
        """`tell_unsaved` is called where the disk would not take it. All stays pending; `saveNow` tries again."""
        super().__init__(LessonProps())
        self._tell_unsaved = tell_unsaved
        self._listening = listening
        self._session: LessonSession | Demonstration | None = None
        self._who = ""
        self._in_scene = False
        self._welcome = ""
        self._resting = False
        self._nodes = PhoneNodes(self._on_action, self._foresee)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._let_time_pass)
        self._since = stopwatch()
        self._showing = Showing(self._do, self._show_signs, self)
        self._saving = QTimer(self, interval=LATEST_SAVE_MS, singleShot=True)
        self._saving.timeout.connect(self.saveNow)

    @Property(PhoneNodes, constant=True)
    def phone(self) -> PhoneNodes:
        return self._nodes

    @Property(ListeningViewModel, constant=True)
    def listening(self) -> ListeningViewModel:
        return self._listening

    @property
    def session(self) -> LessonSession | Demonstration:
        """The lesson on this page."""
        assert self._session is not None, "no lesson is open"
        return self._session

    @property
    def is_open(self) -> bool:
        return self._session is not None

    @property
    def is_unsaved(self) -> bool:
        return self._session is not None and self._session.unsaved

    def open(self, session: LessonSession | Demonstration, who: str, *, scene: bool) -> None:
        """Begin or go on with a lesson; `scene` shows its scene first."""
        self._session, self._who, self._in_scene = session, who, scene
        self._welcome = WELCOMES.get(session.welcome, "")
        self._showing.drop()
        self._since = stopwatch()
        self._listening.begin(session.lesson.world.language)
        self.redraw()
        self._ticking.start()
        if session.unsaved:
            self._saving.start()

    def close(self) -> bool:
        """Everything is saved and time stands still; False, and the page stays, where the disk will not take it."""
        self._showing.stop()
        self.saveNow()
        if self.is_unsaved:
            return False
        self.drop()
        return True

    def rest(self, on: bool) -> None:
        """Time stands still, also for what is being shown, or goes on from here."""
        self._let_time_pass()
        self._resting = on
        if on:
            self._listening.hush()
            self._showing.hold()
        else:
            self._showing.go_on()

    def drop(self) -> None:
        """Leave it as the disk has it."""
        self._ticking.stop()
        self._showing.drop()
        self._saving.stop()
        self._session = None
        self._listening.end()

    # --- what the learner does ---

    def _on_action(self, action: Action) -> None:
        if not self._in_scene and not self._showing.is_on:
            self._do(action)

    def _foresee(self, action: Action) -> Screen | None:
        """What would be on the glass after this, were it done now."""
        if self._session is None or self._in_scene or self._showing.is_on:
            return None
        return machine.screen(machine.step(self._session.now.phone, action)[0])

    def pass_time(self, ms: int) -> None:
        """Time that nobody waited for: the robot's."""
        self._play(Tick(ms))

    @Slot()
    def begin(self) -> None:
        self._in_scene = False
        self._listening.hush()
        self.redraw()

    @Slot()
    def undo(self) -> None:
        self._showing.stop()
        self._do(Undo())

    @Slot()
    def askHint(self) -> None:
        if self.props.hint_button == "doItForMe":
            self._start_showing()
        else:
            self._do(AskHint())

    @Slot(str)
    def answer(self, answer: str) -> None:
        self._do(GiveAnswer(answer))

    @Slot()
    def goOn(self) -> None:
        self._do(GoOn())

    def follow_teacher(self, step: str) -> None:
        """The class goes on together, out of the scene, too; whoever is further stays there."""
        session = self.session
        if is_behind(session.lesson, session.now.run, step):
            self._showing.drop()
            self._in_scene = False
            self._do(FollowTeacher(step))

    @Slot()
    def callTeacher(self) -> None:
        self._do(CallTeacher())

    @Slot()
    def takeBackCall(self) -> None:
        self._do(TakeBackCall())

    @Slot()
    def restart(self) -> None:
        self.restarted.emit()

    @Slot()
    def goHome(self) -> None:
        self.left.emit()

    # --- the loop ---

    def _do(self, act: Act) -> None:
        """Time up to this moment first, so that a letter settles a second after its key and not before."""
        if not self._showing.is_running:
            self._listening.hush()
        self._let_time_pass()
        self._play(act)
        self._ticking.start()

    def _let_time_pass(self) -> None:
        now = stopwatch()
        elapsed, self._since = now - self._since, now
        if elapsed > 0 and self._ticking.isActive() and not self._showing.is_on and not self._resting:
            self._play(Tick(min(elapsed, LONGEST_TICK_MS)))

    def _play(self, act: Act) -> None:
        session = self._session
        if session is None or session.now.run.finished:
            return
        if self._in_scene and isinstance(act, Tick):
            return
        session.do(act)
        if not isinstance(act, Tick):
            self._welcome = ""
        self._nodes.show(session.now.screen)
        if session.unsaved:
            if not self._saving.isActive():
                self._saving.start()
        else:
            session.settle()
            self._show_signs()

    @Slot()
    def frameShown(self) -> None:
        """A frame is on the screen: the phone has answered, now is the time to write."""
        self._listening.frame_shown()
        if self._saving.isActive():
            self.saveNow()

    @Slot()
    def saveNow(self) -> None:
        self._saving.stop()
        session = self._session
        if session is None or not session.unsaved:
            return
        try:
            session.save()
        except UserError as problem:
            self._ticking.stop()  # or every second would try again, and ask again
            self._tell_unsaved(problem)
            return
        self._ticking.start()
        self._show_signs()
        if session.saved.run.finished:
            self._ticking.stop()
            self._showing.stop()
            self.finished.emit()

    def redraw(self) -> None:
        if self._session:
            self._nodes.show(self._session.now.screen)
            self._show_signs()

    def _show_signs(self) -> None:
        if self._session and not self._session.saved.run.finished:
            at = AtLesson(
                self._session.lesson, self._session.saved, self._who, self._in_scene, self._welcome,
                watching=self._showing.is_on,
            )  # fmt: skip
            self.show(derive_lesson_props(at))
            self._listening.follow(self.props)

    def _start_showing(self) -> None:
        if self._session is None:
            return
        self._do(ShowMe())
        self._showing.begin(self._session, step_of(self._session.lesson, self._session.now.run).do)
        self._show_signs()
