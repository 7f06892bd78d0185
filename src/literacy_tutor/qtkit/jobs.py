"""For whoever must not keep the window waiting: one job after another in one other thread, failures told in the window's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from literacy_tutor.common.errors import UserError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor
    from logging import Logger


class Jobs(QObject):
    failed = Signal(object)
    """A UserError, in the window's thread. Any other exception is a bug, goes to the log and is raised by `finish`."""
    _done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._thread: ThreadPoolExecutor | None = None
        self._running: list[Future[object]] = []
        self._over = False
        self._done.connect(self._go_on)

    def run(self, work: Callable[[], object], then: Callable[[], None] = lambda: None) -> None:
        """Do it when those before it are done; it touches nothing of Qt. Then `then`, in the window's thread.

        Nothing begins any more once the window is going.
        """
        if self._over:
            return
        self._running = [job for job in self._running if not job.done() or job.exception()]
        job = self._the_thread().submit(work)
        self._running.append(job)
        job.add_done_callback(lambda job: self._tell(job, then))

    def finish(self) -> None:
        """Wait for all of them. What was to follow them does not any more: the window is going."""
        self._over = True
        if self._thread:
            self._thread.shutdown(wait=True)
        for job in self._running:
            problem = job.exception()
            if problem is not None and not isinstance(problem, UserError):
                raise problem

    def _go_on(self, then: Callable[[], None]) -> None:
        if not self._over:
            then()

    def _the_thread(self) -> ThreadPoolExecutor:
        """Made for the first job: before the window's first frame there is none to wait for."""
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor

            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        return self._thread

    def _tell(self, job: Future[object], then: Callable[[], None]) -> None:
        match job.exception():
            case None:
                self._done.emit(then)
            case UserError() as problem:
                _log().warning("%s", problem.en)  # whose window is going already, nobody reads it there
                self.failed.emit(problem)
            case bug:
                _log().error("a job failed", exc_info=bug)


def _log() -> Logger:
    import logging  # a start does without

    return logging.getLogger(__name__)
