"""For whoever must not keep the window waiting: one job after another in one other thread, failures told in the window's."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from literacy_tutor.common.errors import UserError


class Jobs(QObject):
    failed = Signal(object)
    """A UserError, in the window's thread. Any other exception is a bug and is raised by `finish`."""

    def __init__(self) -> None:
        super().__init__()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._running: list[Future[object]] = []

    def run(self, work: Callable[[], object]) -> None:
        """Do it when those before it are done; it touches nothing of Qt."""
        self._running = [job for job in self._running if not job.done() or job.exception()]
        job = self._thread.submit(work)
        self._running.append(job)
        job.add_done_callback(self._tell)

    def finish(self) -> None:
        """Wait for all of them."""
        self._thread.shutdown(wait=True)
        for job in self._running:
            problem = job.exception()
            if problem is not None and not isinstance(problem, UserError):
                raise problem

    def _tell(self, job: Future[object]) -> None:
        problem = job.exception()
        if isinstance(problem, UserError):
            self.failed.emit(problem)
