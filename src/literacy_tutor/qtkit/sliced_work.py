"""Work that only the window's thread can do, as drawing is: one short step a turn of the event loop, all else between them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.long_work import STOPPED, Work

T = TypeVar("T")
Steps = Generator[tuple[int, int], None, T]
"""Yields after each step how many are done, and of how many; returns what came of them."""


class SlicedWork(Work):
    """A UserError is told; any other exception is a bug, and leaves the event loop as one."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(language, parent)
        self._steps: Steps[Any] | None = None
        self._then: Callable[[Any], None] = lambda _: None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._step)
        self.unwanted.connect(self._give_up)

    def start(self, steps: Steps[T], then: Callable[[T], None], what: str = "") -> None:
        self._steps, self._then = steps, then
        self._begin(what)
        self._turn.start()

    def end(self) -> None:
        self._leave()

    def _give_up(self) -> None:
        if self._steps:
            self._leave()
            self._over(self._said(STOPPED))

    def _step(self) -> None:
        assert self._steps
        try:
            self._advance(*next(self._steps))
        except StopIteration as made:
            then = self._then
            self._leave()
            self._over()
            then(made.value)
        except UserError as problem:
            self._leave()
            self._fail(problem)
        except BaseException:
            self._leave()
            self._over()
            raise

    def _leave(self) -> None:
        """What the steps hold they let go."""
        self._turn.stop()
        steps, self._steps = self._steps, None
        if steps:
            steps.close()
