"""Above every page: one sign with what a person must be told, and after it the next."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Literal, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.props import props_object

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Kind = Literal["problem", "unsaved", "news", "leaving"]
"""Something went wrong; the disk does not take what was done, which can be tried again or left; good to know;
whether the program is to be closed, which one tap alone does not do."""


class SignProps(NamedTuple):
    words: str = ""
    """With readings; "" while there is nothing to tell."""
    kind: str = "problem"


class Said(NamedTuple):
    """`seen` is called once somebody has read it, `left` where they chose the other button."""

    ja: str
    en: str
    kind: Kind = "problem"
    seen: Callable[[], None] = lambda: None
    left: Callable[[], None] = lambda: None


@QmlElement
class SignViewModel(props_object(SignProps)):  # type: ignore[misc]
    seen = Signal()
    """What could not be written is tried again."""
    givenUp = Signal()

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__(SignProps())
        self._language = language
        self._now: Said | None = None
        self._waiting: deque[Said] = deque()

    def tell(self, problem: UserError, kind: Kind = "problem") -> None:
        """At once, in the place of another problem."""
        self._put_up(Said(problem.ja, problem.en, kind))

    def ask(self, question: Said) -> None:
        """At once, where nothing else is to be told."""
        if self._now is None:
            self._put_up(question)

    def inform(self, news: Said) -> None:
        """When all before it has been seen; nothing twice."""
        if news != self._now and news not in self._waiting:
            self._waiting.append(news)
        if self._now is None:
            self._next()

    @Slot()
    def close(self) -> None:
        """Somebody has read it."""
        was, self._now = self._now, None
        self.show(SignProps())
        if was:
            was.seen()
            if was.kind not in ("news", "leaving"):
                self.seen.emit()
        if self._now is None:
            self._next()

    @Slot()
    def giveUp(self) -> None:
        was, self._now = self._now, None
        self.show(SignProps())
        if was and was.kind == "leaving":
            was.left()
        else:
            self.givenUp.emit()
        if self._now is None:
            self._next()

    def _next(self) -> None:
        if self._waiting:
            self._put_up(self._waiting.popleft())

    def _put_up(self, said: Said) -> None:
        if self._now and self._now.kind == "news":
            self._waiting.appendleft(self._now)
        self._now = said
        self.show(SignProps(said.ja if self._language() == "ja" else said.en, said.kind))
