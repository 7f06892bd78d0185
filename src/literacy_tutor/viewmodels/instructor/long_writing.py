"""For a teacher's page: much is written in another thread, and whoever listens to the records is told in the window's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from literacy_tutor.qtkit.long_work import LongWork, Report
from literacy_tutor.records.changes import Observers

T = TypeVar("T")


class LongWriting(LongWork):
    def __init__(self, changes: Observers, language: str, parent: QObject) -> None:
        super().__init__(language, parent)
        self._changes = changes
        self._release: Callable[[], None] = lambda: None
        self.runningChanged.connect(self._look)

    def write(self, work: Callable[[Report], T], then: Callable[[T], None], what: str = "") -> None:
        """As `start`; nobody is told of a row before it is over."""
        self._release = self._changes.hold()
        self.start(work, then, what)

    def end(self) -> None:
        super().end()
        self._let_go()

    def _look(self) -> None:
        if not self.props.running:
            self._let_go()

    def _let_go(self) -> None:
        release, self._release = self._release, lambda: None
        release()
