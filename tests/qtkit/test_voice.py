"""The window's end of the voice: told without waiting, missed when it dies, gone with the window."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from literacy_tutor.qtkit.voice import MOST_DEATHS, Voice
from tests.speech.machines import Machine, needs_voices

PATIENCE_MS = 20_000
HUNG_AFTER_MS = 3_000
"""A busy voice gives a sign of life every second."""


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    made.bring("espeak-ng")
    made.put_player(seconds=60)
    monkeypatch.setenv("PATH", str(made.commands))
    return made


@pytest.fixture
def voice(qapp: QObject, machine: Machine) -> Iterator[Voice]:  # noqa: ARG001 - its PATH is inherited
    made = Voice(hung_after_ms=HUNG_AFTER_MS)
    yield made
    made.close()


def begin(qtbot: QtBot, voice: Voice, text: str = "Hello.") -> int:
    """The process id of the one that says it."""
    with qtbot.waitSignal(voice.began, timeout=PATIENCE_MS):
        voice.say(text, "en")
    assert voice._process
    return voice._process.processId()


@needs_voices
def test_it_tells_when_it_is_heard_and_when_it_has_ended(
    qtbot: QtBot, machine: Machine, voice: Voice
) -> None:
    machine.put_player(seconds=0.3)
    with qtbot.waitSignals([voice.began, voice.ended], order="strict", timeout=PATIENCE_MS):
        voice.say("Hello.", "en")


@needs_voices
def test_told_to_be_quiet_it_is(qtbot: QtBot, machine: Machine, voice: Voice) -> None:
    begin(qtbot, voice)
    with qtbot.waitSignal(voice.ended):
        voice.hush()
    qtbot.waitUntil(lambda: not machine.player_lives(0), timeout=PATIENCE_MS)


@needs_voices
def test_killed_it_speaks_the_next_sentence(qtbot: QtBot, machine: Machine, voice: Voice) -> None:
    first = begin(qtbot, voice)
    with qtbot.waitSignal(voice.ended, timeout=PATIENCE_MS):
        os.kill(first, signal.SIGKILL)
    assert begin(qtbot, voice, "The next one.") != first
    assert (machine.player_lives(0), machine.player_lives(1)) == (False, True)


@needs_voices
def test_hung_it_is_ended_and_speaks_the_next_sentence(qtbot: QtBot, voice: Voice) -> None:
    first = begin(qtbot, voice)
    with qtbot.waitSignal(voice.ended, timeout=PATIENCE_MS):
        os.kill(first, signal.SIGSTOP)
    assert begin(qtbot, voice, "The next one.") != first


@needs_voices
def test_it_is_not_begun_again_for_ever(qtbot: QtBot, voice: Voice) -> None:
    for _ in range(MOST_DEATHS - 1):
        with qtbot.waitSignal(voice.ended, timeout=PATIENCE_MS):
            os.kill(begin(qtbot, voice), signal.SIGKILL)
    with qtbot.waitSignal(voice.failed, timeout=PATIENCE_MS) as told:
        os.kill(begin(qtbot, voice), signal.SIGKILL)
    assert told.args == ["no_voice"]
    with qtbot.waitSignal(voice.failed) as told:
        voice.say("Hello?", "en")
    assert voice._process is None


def test_a_program_that_is_not_there_is_no_voice(qtbot: QtBot) -> None:
    voice = Voice(command=("/nowhere/python",))
    with qtbot.waitSignal(voice.failed, timeout=PATIENCE_MS) as told:
        voice.say("Hello.", "en")
    assert told.args == ["no_voice"]
    voice.close()


@needs_voices
def test_it_goes_with_the_window(qtbot: QtBot, machine: Machine, voice: Voice) -> None:
    process = begin(qtbot, voice)
    voice.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    qtbot.waitUntil(lambda: not machine.player_lives(0), timeout=PATIENCE_MS)


def test_what_was_never_used_leaves_nothing(qapp: QObject) -> None:  # noqa: ARG001 - Qt is up
    voice = Voice()
    voice.hush()
    voice.close()
    assert voice._process is None
