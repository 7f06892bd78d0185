"""The first player that reaches a loudspeaker plays; where none does, that is found out."""

from __future__ import annotations

import os
import tempfile
import wave
from collections.abc import Callable, Iterator
from typing import IO

import pytest

from literacy_tutor.speech import player
from literacy_tutor.speech.equipment import look_round
from literacy_tutor.speech.player import Player, Playing
from literacy_tutor.speech.programs import CannotSpeakError
from tests.speech.machines import MUTE, Machine, length_of

SECONDS = 1.5


@pytest.fixture
def sound() -> Iterator[IO[bytes]]:
    with tempfile.TemporaryFile() as made:
        with wave.open(made, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            file.writeframes(bytes(round(SECONDS * 8000) * 2))
        yield made


def waited(happened: Callable[[], bool]) -> None:
    while not happened():
        os.sched_yield()


def played(playing: Playing) -> None:
    waited(playing.has_ended)


def test_a_sound_is_given_whole(machine: Machine, sound: IO[bytes]) -> None:
    machine.put_player()
    played(Player(look_round().players).play(sound))
    assert [length_of(one) for one in machine.sounds] == [SECONDS]


def test_the_next_player_tries_where_one_finds_no_loudspeaker(machine: Machine, sound: IO[bytes]) -> None:
    machine.put("pw-play", MUTE)
    machine.put("paplay", MUTE)
    machine.put_player("aplay")
    played(Player(look_round().players).play(sound))
    assert [length_of(one) for one in machine.sounds] == [SECONDS]


def test_the_player_that_worked_is_asked_first(machine: Machine, sound: IO[bytes]) -> None:
    machine.put("pw-play", f"#!/bin/sh\necho asked >> {machine.played}/asked\nexit 1\n")
    machine.put_player("aplay")
    player = Player(look_round().players)
    for _ in range(3):
        played(player.play(sound))
    assert (machine.played / "asked").read_text() == "asked\n"
    assert len(machine.sounds) == 3


def test_where_no_player_reaches_a_loudspeaker_each_says_why(machine: Machine, sound: IO[bytes]) -> None:
    machine.put("paplay", MUTE)
    machine.put("aplay", MUTE)
    with pytest.raises(CannotSpeakError, match=r"paplay ended with 1: audio open error.*; .*aplay") as told:
        played(Player(look_round().players).play(sound))
    assert told.value.why == "no_sound"


def test_a_player_that_waits_for_a_loudspeaker_is_not_waited_for(
    machine: Machine, sound: IO[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.put("pw-play", "#!/bin/sh\nexec /bin/sleep 60\n")
    monkeypatch.setattr(player, "PATIENCE_S", -SECONDS)
    with pytest.raises(CannotSpeakError, match="pw-play ended with -9: it took longer than 0 s"):
        played(Player(look_round().players).play(sound))


def test_a_machine_without_a_player_says_so(machine: Machine, sound: IO[bytes]) -> None:  # noqa: ARG001
    with pytest.raises(CannotSpeakError, match="none of pw-play, paplay and aplay is installed") as told:
        Player(look_round().players).play(sound)
    assert told.value.why == "no_sound"


def test_a_sound_ends_at_once(machine: Machine, sound: IO[bytes]) -> None:
    machine.put_player(seconds=60)
    playing = Player(look_round().players).play(sound)
    waited(lambda: bool(machine.sounds))
    assert machine.player_lives(0)
    playing.end()
    assert not machine.player_lives(0)
