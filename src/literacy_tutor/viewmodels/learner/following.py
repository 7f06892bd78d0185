"""「みんなで すすむ」 on the learner's side: an open lesson goes where the teacher calls the class, whoever writes the row."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from literacy_tutor.records.changes import about
from literacy_tutor.session.guidance import Guided

if TYPE_CHECKING:
    from literacy_tutor.common.clock import Clock
    from literacy_tutor.records.guidance import Call
    from literacy_tutor.viewmodels.house import AtWork
    from literacy_tutor.viewmodels.learner.lesson import LessonViewModel


class Following(QObject):
    """From coming in to leaving, of whoever is at work."""

    _rowsCame = Signal()
    """Told in the thread that wrote them, heard in the window's."""

    def __init__(
        self,
        lesson: LessonViewModel,
        clock: Clock,
        telling: Callable[[], AbstractContextManager[None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lesson, self._clock, self._telling = lesson, clock, telling
        self._guided: Guided | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._rowsCame.connect(self._look)

    def begin(self, work: AtWork) -> None:
        self.end()
        self._guided = Guided(work.database, work.learner)
        self._unsubscribe = work.database.changes.subscribe(
            about(frozenset({"register"}), self._rowsCame.emit)
        )

    def end(self) -> None:
        self._unsubscribe()
        self._unsubscribe, self._guided = lambda: None, None

    def on_opening(self, lesson: str) -> Call | None:
        """Before it is opened."""
        return self._guided.on_opening(lesson, self._clock().date()) if self._guided else None

    @Slot()
    def _look(self) -> None:
        if self._guided is None or not self._lesson.is_open:
            return
        with self._telling():
            call = self._guided.on_change(self._lesson.session.lesson.id, self._clock().date())
            if call:
                self._lesson.follow_teacher(call.step)
