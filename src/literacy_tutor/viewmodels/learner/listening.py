"""The voice beside a lesson's page: says what is new there, once it is seen, and is quiet as soon as the learner acts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.qtkit.props import props_object
from literacy_tutor.viewmodels.learner.lesson_props import LessonProps
from literacy_tutor.viewmodels.learner.spoken import derive_repeated, derive_spoken

if TYPE_CHECKING:
    from literacy_tutor.phone.state import Language
    from literacy_tutor.qtkit.voice import Voice

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MakeVoice = Callable[[], "Voice"]


@dataclass(frozen=True, slots=True)
class ListeningProps:
    by_itself: bool = True
    """It speaks without being asked."""
    heard: bool = False
    silent: str = ""
    """"" | no_voice | no_sound"""
    notice: str = ""
    """The same, as long as it is to be told on the page."""


@QmlElement
class ListeningViewModel(props_object(ListeningProps)):  # type: ignore[misc]
    def __init__(self, make_voice: MakeVoice | None) -> None:
        super().__init__(ListeningProps())
        self._make_voice = make_voice
        self._voice: Voice | None = None
        self._language: Language = "ja"
        self._page: LessonProps | None = None
        self._seen = False
        """The page of this lesson has been on the screen."""
        self._told = False
        """That there is no voice: once to each learner, and when they ask for it."""
        self._waiting = ""
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._say_what_waits)

    # --- who listens, and to what -------------------------------------------------------------------------

    def meet(self) -> None:
        """Somebody else is here: perhaps there is a voice now."""
        self._told = False
        self.show(replace(self.props, silent="", notice=""))

    def choose(self, *, by_itself: bool) -> None:
        """Somebody chose, in the middle of a lesson perhaps: then it shows at once what was chosen."""
        if by_itself == self.props.by_itself:
            return
        self.show(replace(self.props, by_itself=by_itself))
        self.hush()
        if by_itself and self._page:
            self._wait(derive_repeated(self._page, self._language))

    def begin(self, language: Language) -> None:
        """A lesson opens."""
        self.end()
        self._language = language

    def follow(self, page: LessonProps) -> None:
        """This is shown now; what is new in it is said when it has been seen."""
        before, self._page = self._page, page
        if page.calling:
            self.hush()
        if before and before.step_number != page.step_number:
            self.show(replace(self.props, notice=""))
        if self.props.by_itself and not self.props.silent:
            self._wait(derive_spoken(before, page, self._language))

    def frame_shown(self) -> None:
        if self._page and not self._seen:
            self._seen = True
            self._soon.start()

    def end(self) -> None:
        """The lesson is left."""
        self.hush()
        self._page, self._seen = None, False
        self.show(replace(self.props, notice=""))

    def close(self) -> None:
        """The window goes."""
        self.end()
        if self._voice:
            self._voice.close()

    # --- what the learner does ----------------------------------------------------------------------------

    @Slot()
    def again(self) -> None:
        """Asked for, it speaks even where it does not by itself."""
        if self._page:
            self.hush()
            self.show(replace(self.props, notice=self.props.silent))
            self._wait(derive_repeated(self._page, self._language))

    def hush(self) -> None:
        """Any act of the learner: nothing more is said of what was before."""
        self._waiting = ""
        self._soon.stop()
        if self._voice:
            self._voice.hush()

    # --- the voice ----------------------------------------------------------------------------------------

    def _wait(self, text: str) -> None:
        """The newest counts."""
        if text:
            self._waiting = text
            if self._seen:
                self._soon.start()

    def _say_what_waits(self) -> None:
        text, self._waiting = self._waiting, ""
        if not text:
            return
        if self._voice is None and self._make_voice:
            self._voice = self._make_voice()
            self._voice.began.connect(self._on_began)
            self._voice.ended.connect(self._on_ended)
            self._voice.failed.connect(self._on_failed)
        if self._voice:
            self._voice.say(text, self._language)

    def _on_began(self) -> None:
        self.show(replace(self.props, heard=True, silent="", notice=""))

    def _on_ended(self) -> None:
        self.show(replace(self.props, heard=False))

    def _on_failed(self, why: str) -> None:
        notice = self.props.notice if self._told else why
        self._told = True
        self.show(replace(self.props, heard=False, silent=why, notice=notice))
