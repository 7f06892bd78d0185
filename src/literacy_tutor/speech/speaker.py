"""One voice at a time, through pyttsx3: its own drivers on Windows and macOS, ours on Linux."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from literacy_tutor.speech import english, japanese
from literacy_tutor.speech.lines import Began, Ended, Failed, Language, Report, Say
from literacy_tutor.speech.programs import CannotSpeakError

WORDS_A_MINUTE = 160
"""Slower than pyttsx3's own 200, for older ears; ours has its own."""


class Speaker:
    def __init__(self, tell: Callable[[Report], None]) -> None:
        self._tell = tell
        self._engine: Any = None
        self._now: Say | None = None

    @property
    def busy(self) -> bool:
        return self._now is not None

    def say(self, say: Say) -> None:
        """Instead of what is being said."""
        self.hush()
        self._now = say
        try:
            engine = self._the_engine()
            engine.setProperty("voice", _voice_for(engine, say.language))
            engine.say(say.text if _is_ours() else _without_readings(say), str(say.number))
        except CannotSpeakError as problem:
            self._fail(problem)

    def hush(self) -> None:
        if self._now and self._engine:
            self._now = None
            self._engine.stop()

    def step(self) -> None:
        """Taken again and again while busy: no driver has a thread of its own."""
        self._engine.iterate()
        if sys.platform == "darwin":
            from Foundation import NSDate, NSRunLoop

            NSRunLoop.currentRunLoop().runUntilDate_(NSDate.dateWithTimeIntervalSinceNow_(0.01))

    # --- what pyttsx3 tells -------------------------------------------------------------------------------

    def _on_started(self, name: str) -> None:
        if self._is_now(name):
            self._tell(Began(int(name)))

    def _on_finished(self, name: str, completed: bool) -> None:
        if completed and self._is_now(name):
            self._now = None
            self._tell(Ended(int(name)))

    def _on_error(self, name: str, exception: Exception) -> None:
        if self._is_now(name):
            self._fail(exception)

    def _is_now(self, name: str) -> bool:
        return self._now is not None and str(self._now.number) == name

    def _fail(self, problem: Exception) -> None:
        assert self._now is not None
        why = problem.why if isinstance(problem, CannotSpeakError) else "no_voice"
        self._tell(Failed(self._now.number, why, str(problem)))
        self._now = None

    def _the_engine(self) -> Any:
        if self._engine is None:
            self._engine = _made_engine()
            self._engine.connect("started-utterance", self._on_started)
            self._engine.connect("finished-utterance", self._on_finished)
            self._engine.connect("error", self._on_error)
            self._engine.startLoop(False)
        return self._engine


def _is_ours() -> bool:
    return sys.platform == "linux"


def _made_engine() -> Any:
    """What a driver raises where its system has no voice is its own affair: COM errors, missing modules."""
    import pyttsx3  # type: ignore[import-untyped]

    try:
        if not _is_ours():
            engine = pyttsx3.init()
            engine.setProperty("rate", WORDS_A_MINUTE)
            return engine
        from literacy_tutor.speech import driver

        return pyttsx3.init(driver.register())
    except Exception as problem:
        raise CannotSpeakError("no_voice", f"{type(problem).__name__}: {problem}") from problem


def _voice_for(engine: Any, language: Language) -> str:
    for voice in engine.getProperty("voices"):
        if any(str(one).lower().startswith(language) for one in voice.languages):
            return str(voice.id)
    raise CannotSpeakError("no_voice", f"no voice for {language} is installed")


def _without_readings(say: Say) -> str:
    if say.language == "en":
        return " ".join(english.sentences(say.text))
    return "".join(japanese.written(sentence) for sentence in japanese.sentences(say.text))
