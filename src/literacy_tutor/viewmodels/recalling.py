"""What learners know is made again from the log, beside whatever goes on, where it is not what the log and the lessons say."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.changes import about
from literacy_tutor.records.database import open_read_only
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.session.review.cards import scheduler
from literacy_tutor.session.review.keeping import Remaking, remade, remaking
from literacy_tutor.session.review.memory import Memory

if TYPE_CHECKING:
    from literacy_tutor.records.cards import LogOfPerson
    from literacy_tutor.viewmodels.house import House

AFTER_MS = 3000
"""Nobody waits for it, and the page that was turned to is drawn."""
AT_A_TIME = 4
"""People whose log is read in the other thread, before the window writes what came of it: some milliseconds."""


class Recalling(QObject):
    def __init__(
        self, house: House, telling: Callable[[], AbstractContextManager[None]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._house, self._telling = house, telling
        self._remaking: Remaking | None = None
        self._waiting = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._waiting.timeout.connect(self.begin)
        house.database.changes.subscribe(about(frozenset({"register"}), self._who_is_whom_may_differ))

    def begin_soon(self) -> None:
        self._waiting.start()

    def not_now(self) -> None:
        """Whoever came goes; what has begun goes on as long as the window stands."""
        self._waiting.stop()

    def begin(self) -> None:
        """Also fsrs is loaded there, so that no lesson's end waits for it."""
        self._house.run(scheduler, self._look)

    def _who_is_whom_may_differ(self) -> None:
        """A joining is one transaction, and this is told after it."""
        if self._remaking is None and self._house.database.path.exists():
            self._look()

    def _look(self) -> None:
        with self._telling():
            if self._remaking is None and self._house.database.path.exists():
                self._remaking = remaking(self._house.database, self._house.catalogue().taught)
                self._go_on()

    def _go_on(self) -> None:
        now = self._remaking
        if now is None:
            return
        people = now.next_people(AT_A_TIME)
        if not people:
            self._remaking = None
            now.end()
            self._look()  # a lesson may have changed meanwhile, or who is whom
            return
        made: list[tuple[LogOfPerson, Memory]] = []
        problems: list[UserError] = []

        def read() -> None:
            try:
                with open_read_only(self._house.database.path.parent) as beside:
                    made.extend(remade(beside, people, now.taught))
            except UserError as problem:
                problems.append(problem)

        self._house.run(read, lambda: self._write(made, problems))

    def _write(self, made: list[tuple[LogOfPerson, Memory]], problems: list[UserError]) -> None:
        """What cannot be read is told. What the disk does not take the lesson's own save tells, with the way out of it.
        The next one who comes begins again."""
        now, self._remaking = self._remaking, None
        with self._telling():
            for problem in problems:
                raise problem
            assert now is not None
            try:
                now.write(made)
            except DamagedRecords:
                raise
            except UserError:
                return
            self._remaking = now
            self._go_on()
