"""The real Open JTalk and espeak-ng make sounds that can be heard, and read as the readings say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest

from literacy_tutor.speech.equipment import look_round
from literacy_tutor.speech.japanese import Sentence, sentences
from literacy_tutor.speech.programs import CannotSpeakError, Result, Steps
from literacy_tutor.speech.sounds import seconds
from literacy_tutor.speech.synthesis import KEPT, Synthesis, spoken_text
from tests.speech.machines import Machine, length_of, loudest, needs_voices

MakeSynthesis = Callable[..., Synthesis]


@pytest.fixture
def synthesis(machine: Machine) -> Iterator[MakeSynthesis]:
    """Made when the machine has these."""
    made = []

    def make(*names: str) -> Synthesis:
        machine.bring(*names)
        made.append(Synthesis(look_round()))
        return made[-1]

    yield make
    for one in made:
        one.close()


def taken(steps: Steps[Result]) -> Result:
    """All the steps to their end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result


def kept(sound: IO[bytes], folder: Path) -> Path:
    sound.seek(0)
    (folder / "sound.wav").write_bytes(sound.read())
    return folder / "sound.wav"


def only(text: str) -> Sentence:
    (sentence,) = sentences(text)
    return sentence


@needs_voices
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "｜左上《ひだりうえ》の ｜矢印《やじるし》を **タップ** しましょう。"),
        ("en", "Touch the **arrow** at the top left."),
    ],
)
def test_a_sentence_is_heard_for_as_long_as_it_takes_to_say(
    synthesis: MakeSynthesis, language: str, text: str, tmp_path: Path
) -> None:
    voices = synthesis("open_jtalk", "espeak-ng")
    (sentence,) = voices.sentences(language, text)
    sound = kept(taken(voices.sound(sentence)), tmp_path)
    assert 1.5 < length_of(sound) < 6
    assert loudest(sound) > 0.3


@needs_voices
def test_what_open_jtalk_would_cut_off_is_whole(synthesis: MakeSynthesis, tmp_path: Path) -> None:
    voices = synthesis("open_jtalk")
    sound = kept(taken(voices.sound(only("○で ホームに もどりましょう。"))), tmp_path)
    assert 0.9 < loudest(sound) < 0.96


@needs_voices
@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("｜左上《ひだりうえ》の ｜矢印《やじるし》を タップします。", "左上の矢印をタップします。"),
        ("いちばん ｜上《うえ》の ｜行《ぎょう》です。", "いちばんうえのぎょうです。"),
        ("アプリを ｜開《ひら》けます。", "アプリをひらけます。"),
        ("｜力《ちから》は いりません。", "力は、いりません。"),
    ],
)
def test_open_jtalk_is_given_kanji_unless_it_misreads_them(text: str, given: str) -> None:
    open_jtalk = look_round().open_jtalk
    assert open_jtalk
    assert taken(spoken_text(open_jtalk, only(text))) == given


@needs_voices
def test_without_open_jtalk_espeak_speaks_the_reading(synthesis: MakeSynthesis) -> None:
    voices = synthesis("espeak-ng")
    (sentence,) = voices.sentences("ja", "｜本《ほん》は よい。")
    assert 0.3 < seconds(taken(voices.sound(sentence))) < 4


def test_without_any_voice_it_says_so(machine: Machine) -> None:  # noqa: ARG001 - nothing is on the PATH
    with pytest.raises(CannotSpeakError, match="espeak-ng is not installed") as told:
        taken(Synthesis(look_round()).sound("Hello."))
    assert told.value.why == "no_voice"


def test_a_voice_that_fails_tells_why(machine: Machine) -> None:
    machine.put("espeak-ng", "#!/bin/sh\necho 'no such voice' >&2\nexit 3\n")
    with pytest.raises(CannotSpeakError, match="ended with 3: no such voice"):
        taken(Synthesis(look_round()).sound("Hello."))


def test_a_voice_that_makes_nothing_is_no_voice(machine: Machine) -> None:
    machine.put("espeak-ng", "#!/bin/sh\nexit 0\n")
    with pytest.raises(CannotSpeakError, match="made no sound"):
        taken(Synthesis(look_round()).sound("Hello."))


@needs_voices
def test_the_last_sentences_are_there_at_once(synthesis: MakeSynthesis) -> None:
    voices = synthesis("espeak-ng")
    first = taken(voices.sound("Hello."))
    assert taken(voices.sound("Hello.")) is first
    for number in range(KEPT):
        taken(voices.sound(f"This is {number}."))
    assert taken(voices.sound("Hello.")) is not first
    assert first.closed
