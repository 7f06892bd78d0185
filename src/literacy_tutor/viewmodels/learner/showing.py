"""「かわりに やってもらう」: the step's own acts, one after another, slow enough to follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from literacy_tutor.lessons.acts import Act, Fill
from literacy_tutor.phone import keyboard
from literacy_tutor.phone.actions import Tap
from literacy_tutor.phone.state import Phone
from literacy_tutor.session.demonstration import Demonstration
from literacy_tutor.session.lesson_session import LessonSession

SHOWING_MS = 1100
"""Between two acts."""


class Showing(QObject):
    """`do` carries one act out; `ended` is called after the last, or when it is stopped."""

    def __init__(self, do: Callable[[Act], None], ended: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._do, self._ended = do, ended
        self._session: LessonSession | Demonstration | None = None
        self._acts: list[Act] = []
        self._timer = QTimer(self, interval=SHOWING_MS)
        self._timer.timeout.connect(self.show_next)

    @property
    def is_on(self) -> bool:
        """Also while it is held up."""
        return bool(self._acts)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def begin(self, session: LessonSession | Demonstration, acts: Sequence[Act]) -> None:
        self._session, self._acts = session, list(acts)
        self._timer.start()

    def hold(self) -> None:
        self._timer.stop()

    def go_on(self) -> None:
        if self._acts:
            self._timer.start()

    def drop(self) -> None:
        """Without a word: there is nothing to be shown any more."""
        self._timer.stop()
        self._session, self._acts = None, []

    def stop(self) -> None:
        self.drop()
        self._ended()

    def show_next(self) -> None:
        session = self._session
        if session is None or not self._acts:
            self.stop()
            return
        if session.now.calling_ms is not None:
            return  # nobody would see it
        act = self._acts[0]
        key = _next_key(session.now.phone, act.text) if isinstance(act, Fill) else None
        if key is None:
            self._acts.pop(0)
        if key is not None or not isinstance(act, Fill):
            self._do(key or act)
        if not self._acts:
            self.stop()


def _next_key(phone: Phone, text: str) -> Tap | None:
    """From the phone as it is: while showing its time stands still, so no letter settles too early."""
    key = keyboard.next_press(phone, phone.focus.field, text) if phone.focus else None
    return Tap(key) if key else None
