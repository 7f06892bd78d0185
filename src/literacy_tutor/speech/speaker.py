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
        name = str(say.number)
        try:
            engine, voice = self._engine_for(say.language)
        except CannotSpeakError as problem:
            self._on_error(name, problem)
            return
        text = say.text if _is_ours() else _without_readings(say)
        if not text:  # pyttsx3 would never tell of its end
            self._on_finished(name, completed=True)
            return
        engine.setProperty("voice", voice)
        engine.say(text, name)

    def hush(self) -> None:
        if self._now and self._engine:
            self._now = None
            self._engine.stop()
            self._part()

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
        """Not of ours: it has a voice, and could not use it."""
        if self._is_now(name):
            self._now = None
            why = exception.why if isinstance(exception, CannotSpeakError) else "no_sound"
            self._tell(Failed(int(name), why, str(exception)))
            self._part()

    def _part(self) -> None:
        """What theirs tells late would be taken for the end of what is said next; and after an error it stays busy."""
        if not _is_ours():
            self._engine = None

    def _is_now(self, name: str) -> bool:
        return self._now is not None and str(self._now.number) == name

    # --- pyttsx3 itself -----------------------------------------------------------------------------------

    def _engine_for(self, language: Language) -> tuple[Any, str]:
        """And the voice. What a driver raises where its system has none is its own affair: COM errors, bad tokens."""
        try:
            if self._engine is None:
                self._engine = self._made_engine()
            voices = self._engine.getProperty("voices")
        except Exception as problem:
            self._engine = None
            raise CannotSpeakError("no_voice", f"{type(problem).__name__}: {problem}") from problem
        for voice in voices:
            if any(str(one).lower().startswith(language) for one in voice.languages):
                return self._engine, str(voice.id)
        raise CannotSpeakError("no_voice", f"no voice for {language} is installed")

    def _made_engine(self) -> Any:
        from pyttsx3 import Engine  # type: ignore[import-untyped]

        if _is_ours():
            from literacy_tutor.speech import driver

            engine = Engine(driver.register(), debug=True)
        else:
            engine = Engine(debug=True)
            engine.setProperty("rate", WORDS_A_MINUTE)
        engine.connect("started-utterance", self._on_started)
        engine.connect("finished-utterance", self._on_finished)
        engine.connect("error", self._on_error)
        engine.startLoop(False)
        return engine


def _is_ours() -> bool:
    return sys.platform == "linux"


def _without_readings(say: Say) -> str:
    if say.language == "en":
        return " ".join(english.sentences(say.text))
    return "".join(japanese.written(sentence) for sentence in japanese.sentences(say.text))
