"""A pyttsx3 driver of our own for Linux: Open JTalk's voice for Japanese, espeak-ng's for English.

It never blocks: `iterate` takes one short step, and `stop` ends a sentence wherever it is, half made or half said.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from pyttsx3.voice import Voice  # type: ignore[import-untyped]

from literacy_tutor.speech.equipment import look_round
from literacy_tutor.speech.player import Player, Playing
from literacy_tutor.speech.programs import CannotSpeakError, Steps
from literacy_tutor.speech.synthesis import Synthesis

NAME = "literacy_tutor"


def register() -> str:
    """Makes it known to pyttsx3; its name there."""
    sys.modules[f"pyttsx3.drivers.{NAME}"] = sys.modules[__name__]
    return NAME


def buildDriver(proxy: Any) -> Driver:
    return Driver(proxy)


class Driver:
    """pyttsx3 calls these. A voice is called after its language."""

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._language = "ja"
        self._has = look_round()
        self._synthesis, self._player = Synthesis(self._has), Player(self._has.players)
        self._utterance: Steps[None] | None = None
        self._playing: Playing | None = None
        self._heard = False

    def say(self, text: str) -> None:
        self._proxy.setBusy(True)
        self._utterance, self._heard = self._speak(text), False

    def iterate(self) -> Iterator[None]:
        self._proxy.setBusy(False)
        while True:
            self._step()
            yield

    def stop(self) -> None:
        if self._utterance:
            self._finish(completed=False)

    def destroy(self) -> None:
        self.stop()
        self._synthesis.close()

    def getProperty(self, name: str) -> object:
        match name:
            case "voices":
                return [Voice(one, languages=[one]) for one in ("ja", "en") if self._has.speaks(one)]
            case "voice":
                return self._language
        raise KeyError(name)

    def setProperty(self, name: str, value: str) -> None:
        if name != "voice":
            raise KeyError(name)
        self._language = value

    def _step(self) -> None:
        if self._utterance is None:
            return
        try:
            self._follow_playing()
            next(self._utterance)
        except StopIteration:
            self._finish(completed=True)
        except CannotSpeakError as problem:
            self._proxy.notify("error", exception=problem)
            self._finish(completed=False)

    def _speak(self, text: str) -> Steps[None]:
        """Each sentence is made while the one before it is heard."""
        for sentence in self._synthesis.sentences(self._language, text):
            sound = yield from self._synthesis.sound(sentence)
            yield from self._silence()
            self._playing = self._player.play(sound)
        yield from self._silence()

    def _silence(self) -> Steps[None]:
        while self._playing and not self._playing.has_ended():
            yield

    def _follow_playing(self) -> None:
        """A player that fails at once is followed by the next one, also while the next sentence is made."""
        if self._playing and not self._heard and (self._playing.has_ended() or self._playing.is_heard):
            self._heard = True
            self._proxy.notify("started-utterance")

    def _finish(self, *, completed: bool) -> None:
        utterance, playing = self._utterance, self._playing
        self._utterance = self._playing = None
        if utterance:
            utterance.close()
        if playing:
            playing.end()
        self._proxy.notify("finished-utterance", completed=completed)
        self._proxy.setBusy(False)
