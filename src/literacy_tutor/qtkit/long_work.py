"""For a page with work that takes long: done in another thread, its progress seen, given up when somebody wants that.

`Work` is what `Instructor/WorkPanel.qml` shows. What does it is `LongWork` in a thread, `sliced_work.SlicedWork` in the
window's, `long_process.LongProcess` in a process; each has an `end`, for when its page goes: what was to follow does not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.jobs import Jobs
from literacy_tutor.qtkit.props import props_object

QML_IMPORT_NAME = "LiteracyTutor.Kit"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
STOP, STOPPED = ("やめる", "Stop"), ("とちゅうで やめました。", "Stopped before the end.")
HUNDREDTHS = 100


class Cancelled(Exception):  # noqa: N818  what happened, and no error
    """Somebody wants no more of it. Whatever works leaves all as it was before, and lets this pass."""


@dataclass(frozen=True, slots=True)
class WorkProps:
    what: str = ""
    """What is being done, in a few words."""
    done: int = 0
    total: int = 0
    """0: nobody knows yet how much it is."""
    running: bool = False
    told: str = ""
    """How the last one ended where it did not end well."""
    stop: str = ""
    """The button's word."""


@QmlElement
class Work(props_object(WorkProps)):  # type: ignore[misc]
    unwanted = Signal()
    """Whoever does it stops as soon as can be."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(WorkProps(), parent)
        self.speak(language)

    def speak(self, language: str) -> None:
        self._language = language
        self.show(replace(self.props, told="", stop=self._said(STOP)))

    @Slot()
    def cancel(self) -> None:
        """Somebody wants no more of it."""
        self.unwanted.emit()

    def _begin(self, what: str) -> None:
        assert not self.props.running, "one after the other"
        self.show(replace(self.props, what=what, done=0, total=0, running=True, told=""))

    def _advance(self, done: int, total: int) -> None:
        self.show(replace(self.props, done=done, total=total))

    def _over(self, told: str = "") -> None:
        self.show(replace(self.props, running=False, told=told))

    def _fail(self, problem: UserError) -> None:
        self._over(problem.ja if self._language == "ja" else problem.en)

    def _said(self, words: tuple[str, str]) -> str:
        return words[0 if self._language == "ja" else 1]


class Report:
    """Where what works says how far it is, in whatever thread it is."""

    def __init__(self, heard: Callable[[int, int], None]) -> None:
        self._heard = heard
        self._cancelled = Event()
        self._last = -1

    def tell(self, done: int, total: int) -> None:
        """Often: it costs nothing. Raises Cancelled once somebody wants no more of it."""
        self.go_on()
        hundredth = HUNDREDTHS * done // total if total else done
        if hundredth != self._last:
            self._last = hundredth
            self._heard(done, total)

    def go_on(self) -> None:
        """Where nothing can be told. Raises Cancelled, too."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        self._cancelled.set()


class LongWork(Work):
    """One at a time, in a thread of its own; databases are opened there, see `records.database`.

    A UserError is told. Any other exception is a bug, goes to the log and is raised by `end`, as `Jobs` does.
    """

    _heard = Signal(object, int, int)
    _failed = Signal(object)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(language, parent)
        self._jobs = Jobs()
        self._report = Report(lambda _done, _total: None)
        self._heard.connect(self._hear)
        self._failed.connect(self._end_badly)
        self.unwanted.connect(self._give_up)

    def start(self, work: Callable[[Report], T], then: Callable[[T], None], what: str = "") -> None:
        """`work` touches nothing of Qt, and tells its progress. Then `then` with what it returned, in the window's thread."""
        report = self._report = Report(lambda done, total: self._heard.emit(report, done, total))
        self._begin(what)
        made: list[T] = []

        def do() -> None:
            try:
                made.append(work(report))
            except Cancelled:
                pass
            except BaseException as problem:
                self._failed.emit(problem)
                raise

        def go_on() -> None:
            if made:
                self._over()
                then(made[0])
            else:
                self._over(self._said(STOPPED))

        self._jobs.run(do, go_on)

    def end(self) -> None:
        """Waited for, too."""
        self._give_up()
        self._jobs.finish()

    def _give_up(self) -> None:
        self._report.cancel()

    def _hear(self, report: Report, done: int, total: int) -> None:
        if report is self._report and self.props.running:
            self._advance(done, total)

    def _end_badly(self, problem: BaseException) -> None:
        if isinstance(problem, UserError):
            self._fail(problem)
        else:
            self._over()
