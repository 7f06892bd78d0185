"""From a text with readings to sounds, by Open JTalk and espeak-ng; the last few are kept, to be heard again at once."""

from __future__ import annotations

from collections import OrderedDict
from typing import IO

from literacy_tutor.speech import english, japanese, phrases, readings
from literacy_tutor.speech.equipment import Equipment, OpenJTalk
from literacy_tutor.speech.japanese import Sentence
from literacy_tutor.speech.programs import CannotSpeakError, Steps, output_of
from literacy_tutor.speech.sounds import ready, seconds

KEPT = 12
"""Sentences; one of them takes about 300 KB of a file without a name."""
PATIENCE_S = 20.0
"""For one sentence, which takes an old laptop two seconds."""
ROUNDS = 4
"""What was mended is analysed again: kana may be taken for other words."""
SPEED = "0.9"
"""Slower than usual, for older ears; 1.0 is Open JTalk's own."""
QUIETER_DB, LOUDER = "-12", 3.16
"""At its own loudness it cuts off every fifth sentence, by up to 11 dB. So: quieter, then louder again, without."""
WORDS_A_MINUTE = "150"
ANALYSIS_ONLY = ("-p", "1", "-ot", "/dev/stdout")
"""One sample for each frame of sound: the analysis is written after 10 ms."""


class Synthesis:
    def __init__(self, equipment: Equipment) -> None:
        self._has = equipment
        self._kept: OrderedDict[Sentence | str, IO[bytes]] = OrderedDict()

    def sentences(self, language: str, text: str) -> tuple[Sentence | str, ...]:
        """What is made and said one after the other, so that the first is heard soon."""
        return japanese.sentences(text) if language == "ja" else english.sentences(text)

    def sound(self, sentence: Sentence | str) -> Steps[IO[bytes]]:
        """A WAV file. Raises CannotSpeakError."""
        if sentence not in self._kept:
            command, text, times = yield from self._order(sentence)
            made = yield from output_of(command, text, PATIENCE_S)
            if seconds(made) == 0:
                made.close()
                raise CannotSpeakError("no_voice", f"{command[0]} made no sound")
            self._kept[sentence] = ready(made, times)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)[1].close()
        self._kept.move_to_end(sentence)
        return self._kept[sentence]

    def close(self) -> None:
        while self._kept:
            self._kept.popitem()[1].close()

    def _order(self, sentence: Sentence | str) -> Steps[tuple[tuple[str, ...], str, float]]:
        """Which program is given which text, and how much louder what it makes is wanted."""
        open_jtalk, espeak = self._has.open_jtalk, self._has.espeak
        if isinstance(sentence, str):
            return _espeak(espeak, "en-us"), sentence, 1
        if open_jtalk is None:
            return _espeak(espeak, "ja"), phrases.kana(sentence), 1
        text = yield from spoken_text(open_jtalk, sentence)
        return (*_command(open_jtalk), "-r", SPEED, "-g", QUIETER_DB, "-ow", "/dev/stdout"), text, LOUDER


def spoken_text(open_jtalk: OpenJTalk, sentence: Sentence) -> Steps[str]:
    """The sentence as Open JTalk must be given it to read it as its readings say."""
    for _ in range(ROUNDS):
        text = japanese.written(sentence)
        with (yield from output_of((*_command(open_jtalk), *ANALYSIS_ONLY), text, PATIENCE_S)) as trace:
            trace.seek(0)
            analysis = readings.tokens(trace.read().decode())
        better = readings.mended(sentence, analysis)
        if better == sentence:
            break
        sentence = better
    return japanese.written(sentence)


def _command(open_jtalk: OpenJTalk) -> tuple[str, ...]:
    return open_jtalk.command, "-x", str(open_jtalk.dictionary), "-m", str(open_jtalk.voice)


def _espeak(command: str, voice: str) -> tuple[str, ...]:
    if not command:
        raise CannotSpeakError("no_voice", "espeak-ng is not installed")
    return command, "-v", voice, "-s", WORDS_A_MINUTE, "--stdin", "-w", "/dev/stdout"
