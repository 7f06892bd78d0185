"""The window's end of the voice: told without waiting, missed when it dies, gone with the window."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from literacy_tutor.qtkit.voice import HUNG_AFTER_MS, MOST_DEATHS, Voice
from tests.speech.machines import Machine, needs_voices

PATIENCE_MS = 20_000


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    made.bring("espeak-ng")
    made.put_player(seconds=60)
    monkeypatch.setenv("PATH", str(made.commands))
    return made


@pytest.fixture
def voice(qapp: QObject, machine: Machine) -> Iterator[Voice]:  # noqa: ARG001 - its PATH is inherited
    made = Voice()
    yield made
    made.close()


def begin(qtbot: QtBot, voice: Voice, text: str = "Hello.") -> int:
    """The process id of the one that says it."""
    with qtbot.waitSignal(voice.began, timeout=PATIENCE_MS):
        voice.say(text, "en")
    return process_of(voice)


def process_of(voice: Voice) -> int:
    assert voice._process
    return voice._process.processId()


def kill(voice: Voice) -> None:
    os.kill(process_of(voice), signal.SIGKILL)


def run_out(voice: Voice) -> None:
    """As if it had been waited for as long as it is."""
    voice._watch.setInterval(1)
    voice.ended.connect(lambda: voice._watch.setInterval(HUNG_AFTER_MS))


@needs_voices
def test_it_tells_when_it_is_heard_and_when_it_has_ended(
    qtbot: QtBot, machine: Machine, voice: Voice
) -> None:
    machine.put_player(seconds=0.3)
    with qtbot.waitSignals([voice.began, voice.ended], order="strict", timeout=PATIENCE_MS):
        voice.say("Hello.", "en")
    assert len(machine.sounds) == 1


@needs_voices
def test_told_to_be_quiet_it_is(qtbot: QtBot, machine: Machine, voice: Voice) -> None:
    begin(qtbot, voice)
    assert machine.player_lives(0)
    with qtbot.waitSignal(voice.ended):
        voice.hush()
    qtbot.waitUntil(lambda: not machine.player_lives(0), timeout=PATIENCE_MS)


@needs_voices
def test_killed_it_is_said_again_by_another(qtbot: QtBot, machine: Machine, voice: Voice) -> None:
    first = begin(qtbot, voice)
    assert machine.player_lives(0)
    with qtbot.waitSignals([voice.ended, voice.began], order="strict", timeout=PATIENCE_MS):
        kill(voice)
    assert process_of(voice) != first
    assert (machine.player_lives(0), machine.player_lives(1)) == (False, True)


@needs_voices
def test_killed_with_nothing_to_say_it_speaks_the_next_sentence(qtbot: QtBot, voice: Voice) -> None:
    first = begin(qtbot, voice)
    voice.hush()
    with qtbot.waitSignal(voice.ended, timeout=PATIENCE_MS):
        kill(voice)
    assert voice._process is None
    assert begin(qtbot, voice, "The next one.") != first


@needs_voices
def test_hung_it_is_ended_and_said_again_by_another(qtbot: QtBot, voice: Voice) -> None:
    first = begin(qtbot, voice)
    os.kill(first, signal.SIGSTOP)
    run_out(voice)
    with qtbot.waitSignals([voice.ended, voice.began], order="strict", timeout=PATIENCE_MS):
        pass
    assert process_of(voice) != first


@needs_voices
def test_hung_it_is_missed_however_quickly_somebody_acts(qtbot: QtBot, voice: Voice) -> None:
    os.kill(begin(qtbot, voice), signal.SIGSTOP)
    qtbot.waitUntil(lambda: voice._watch.remainingTime() < HUNG_AFTER_MS - 5)
    left = voice._watch.remainingTime()
    voice.hush()
    voice.say("The next one.", "en")
    assert voice._watch.remainingTime() <= left
    voice.hush()
    run_out(voice)
    qtbot.waitUntil(lambda: voice._process is None, timeout=PATIENCE_MS)


@needs_voices
def test_quiet_and_well_it_is_not_watched(qtbot: QtBot, voice: Voice) -> None:
    begin(qtbot, voice)
    voice.hush()
    assert voice._watch.isActive()
    qtbot.waitUntil(lambda: not voice._watch.isActive(), timeout=PATIENCE_MS)


@needs_voices
def test_what_kills_it_is_not_said_for_ever(qtbot: QtBot, voice: Voice) -> None:
    killed = []
    voice.began.connect(lambda: (killed.append(process_of(voice)), kill(voice)))
    with qtbot.waitSignal(voice.failed, timeout=PATIENCE_MS) as told:
        voice.say("Hello.", "en")
    assert told.args == ["no_voice"]
    assert len(set(killed)) == MOST_DEATHS


def test_one_that_dies_at_its_start_is_no_voice(qtbot: QtBot, tmp_path: Path) -> None:
    voice = Voice(command=("/bin/sh", "-c", f"echo begun >> {tmp_path}/starts; exit 1"))
    for asked in (1, 2):
        with qtbot.waitSignal(voice.failed, timeout=PATIENCE_MS) as told:
            voice.say("Hello.", "en")
        assert told.args == ["no_voice"]
        assert (tmp_path / "starts").read_text().count("begun") == asked * MOST_DEATHS
    voice.close()


def test_a_program_that_is_not_there_is_no_voice(qtbot: QtBot) -> None:
    voice = Voice(command=("/nowhere/python",))
    with qtbot.waitSignal(voice.failed, timeout=PATIENCE_MS) as told:
        voice.say("Hello.", "en")
    assert told.args == ["no_voice"]
    voice.close()


@needs_voices
def test_it_goes_with_the_window(qtbot: QtBot, machine: Machine, voice: Voice) -> None:
    process = begin(qtbot, voice)
    assert machine.player_lives(0)
    voice.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    qtbot.waitUntil(lambda: not machine.player_lives(0), timeout=PATIENCE_MS)


def test_what_was_never_used_leaves_nothing(qapp: QObject) -> None:  # noqa: ARG001 - Qt is up
    voice = Voice()
    voice.hush()
    voice.close()
    assert voice._process is None
