"""For a teacher's page: years of records are read in another thread, on a connection of its own; the window never waits."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Property, QObject, QTimer, Signal

from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.long_work import LongWork, Report, Work
from literacy_tutor.records.apart import read_apart
from literacy_tutor.records.whose import Tell, unheard
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.page import TeachersPage

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database
    from literacy_tutor.viewmodels.house import House, Language

A_MOMENT_MS = 300
"""Longer, and the page says what it waits for."""

T = TypeVar("T")


class LongReading(QObject):
    """The newest question is the one that is answered; one before it is given up. Records in memory have no second
    connection, and are read at once."""

    lingers = Signal()
    """It takes longer than a moment, or came to nothing."""

    def __init__(
        self,
        house: House,
        telling: Callable[[], AbstractContextManager[None]],
        language: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._database, self._clock, self._telling = house.database, house.clock, telling
        self.work = LongWork(language, self)
        self._wanted: object = None
        """The question that is to be answered."""
        self._waits: Callable[[], None] | None = None
        """What begins when the one before it has been given up."""
        self._moment = QTimer(self, interval=A_MOMENT_MS, singleShot=True)
        self._moment.timeout.connect(self.lingers)
        self.work.runningChanged.connect(self._go_on)

    def read(self, make: Callable[[Database, Tell], T], then: Callable[[T], None], what: str) -> None:
        """`then` is told what was made of the records, in the window's thread; what goes wrong is told as everywhere."""
        self._wanted = make
        if not self._database.path.is_file():
            with self._telling():
                then(make(self._database, unheard))
            return
        self._moment.start()
        if self.work.props.running:
            self._waits = lambda: self._start(make, then, what)
            self.work.cancel()
        else:
            self._start(make, then, what)

    def give_up(self) -> None:
        """Nobody looks at it any more."""
        self._wanted = self._waits = None
        self._moment.stop()
        self.work.cancel()

    def end(self) -> None:
        self.give_up()
        self.work.end()

    def _start(self, make: Callable[[Database, Tell], T], then: Callable[[T], None], what: str) -> None:
        path, clock = self._database.path, self._clock

        def read(progress: Report) -> T | UserError:
            try:
                with read_apart(path, clock, progress.go_on) as database:
                    return make(database, progress.tell)
            except UserError as problem:
                return problem

        def take(found: T | UserError) -> None:
            if make is not self._wanted:
                return
            self._moment.stop()
            with self._telling():
                if isinstance(found, UserError):
                    self.lingers.emit()
                    raise found
                then(found)

        self.work.start(read, take, what)

    def _go_on(self) -> None:
        if self.work.props.running:
            return
        waits, self._waits = self._waits, None
        if waits:
            waits()
        else:
            self._moment.stop()


class ReadingPage(TeachersPage):
    """A page of what is read so; it is given up when another page is turned to (`MayBeLeft`)."""

    def __init__(self, props: Any, desk: Desk) -> None:
        super().__init__(props, desk)
        self._reading = LongReading(desk.house, desk.telling, desk.language, self)

    @Property(Work, constant=True)
    def work(self) -> Work:
        return self._reading.work

    def speak(self, language: Language) -> None:
        self._reading.work.speak(language)
        super().speak(language)

    def leave(self) -> None:
        self._reading.give_up()

    def end(self) -> None:
        self._reading.end()
        super().end()
