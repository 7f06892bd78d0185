"""The voice beside a lesson: after the page is seen, quiet at any act, and honest where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from literacy_tutor.qtkit.voice import Voice
from literacy_tutor.viewmodels.learner.lesson_props import LessonProps
from literacy_tutor.viewmodels.learner.listening import ListeningViewModel
from tests.speech.machines import MUTE, Machine, needs_voices

PATIENCE_MS = 20_000
STEP = LessonProps(mode="step", say="Open the message.")
NEXT = LessonProps(mode="step", step_number=2, say="Now go back.")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    made.bring("espeak-ng")
    monkeypatch.setenv("PATH", str(made.commands))
    return made


@pytest.fixture
def listening(qapp: QObject, machine: Machine) -> Iterator[ListeningViewModel]:  # noqa: ARG001 - its PATH is inherited
    """In an English lesson."""
    made = ListeningViewModel(Voice)
    made.begin("en")
    yield made
    made.close()


def test_nothing_is_said_before_the_page_is_seen(listening: ListeningViewModel) -> None:
    listening.follow(STEP)
    assert not listening._soon.isActive()
    listening.frame_shown()
    assert listening._soon.isActive()


@needs_voices
def test_a_step_is_heard_and_any_act_ends_it(
    qtbot: QtBot, machine: Machine, listening: ListeningViewModel
) -> None:
    machine.put_player(seconds=60)
    listening.follow(STEP)
    listening.frame_shown()
    qtbot.waitUntil(lambda: listening.props.heard, timeout=PATIENCE_MS)
    assert machine.player_lives(0)
    listening.hush()
    assert not listening.props.heard
    qtbot.waitUntil(lambda: not machine.player_lives(0), timeout=PATIENCE_MS)


@needs_voices
def test_only_the_newest_is_said(qtbot: QtBot, machine: Machine, listening: ListeningViewModel) -> None:
    machine.put_player()
    listening.frame_shown()
    listening.follow(STEP)
    listening.follow(NEXT)
    listening.frame_shown()
    qtbot.waitUntil(lambda: len(machine.sounds) == 1 and not listening.props.heard, timeout=PATIENCE_MS)
    assert listening._voice
    assert listening._voice._number == 1


def test_switched_off_it_is_silent_by_itself(listening: ListeningViewModel) -> None:
    listening.choose(by_itself=False)
    listening.follow(STEP)
    listening.frame_shown()
    listening.follow(NEXT)
    assert listening._waiting == ""


@needs_voices
def test_switched_off_it_still_speaks_when_asked(
    qtbot: QtBot, machine: Machine, listening: ListeningViewModel
) -> None:
    machine.put_player(seconds=60)
    listening.choose(by_itself=False)
    listening.follow(STEP)
    listening.frame_shown()
    listening.again()
    qtbot.waitUntil(lambda: listening.props.heard, timeout=PATIENCE_MS)


@needs_voices
def test_switched_off_it_ends_what_it_says_and_on_it_says_it_again(
    qtbot: QtBot, machine: Machine, listening: ListeningViewModel
) -> None:
    machine.put_player(seconds=60)
    listening.follow(STEP)
    listening.frame_shown()
    qtbot.waitUntil(lambda: listening.props.heard, timeout=PATIENCE_MS)
    listening.choose(by_itself=False)
    assert not listening.props.heard
    listening.choose(by_itself=True)
    qtbot.waitUntil(lambda: listening.props.heard, timeout=PATIENCE_MS)


@needs_voices
def test_without_sound_it_is_told_once_and_again_when_asked(
    qtbot: QtBot, machine: Machine, listening: ListeningViewModel
) -> None:
    machine.put("aplay", MUTE)
    listening.follow(STEP)
    listening.frame_shown()
    qtbot.waitUntil(lambda: listening.props.notice == "no_sound", timeout=PATIENCE_MS)
    listening.follow(NEXT)
    assert (listening.props.notice, listening.props.silent, listening._waiting) == ("", "no_sound", "")
    listening.again()
    assert listening.props.notice == "no_sound"
    machine.put_player(seconds=60)
    listening.again()
    qtbot.waitUntil(lambda: listening.props.heard, timeout=PATIENCE_MS)
    assert (listening.props.notice, listening.props.silent) == ("", "")


def test_without_a_voice_it_is_told(qtbot: QtBot, machine: Machine, listening: ListeningViewModel) -> None:
    (machine.commands / "espeak-ng").unlink()
    listening.follow(STEP)
    listening.frame_shown()
    qtbot.waitUntil(lambda: listening.props.notice == "no_voice", timeout=PATIENCE_MS)


def test_somebody_else_is_told_too(qtbot: QtBot, machine: Machine, listening: ListeningViewModel) -> None:
    test_without_a_voice_it_is_told(qtbot, machine, listening)
    listening.end()
    listening.meet()
    assert listening.props.silent == ""
    listening.begin("en")
    listening.follow(STEP)
    listening.frame_shown()
    qtbot.waitUntil(lambda: listening.props.notice == "no_voice", timeout=PATIENCE_MS)


@needs_voices
def test_while_the_teacher_is_called_it_is_quiet(
    qtbot: QtBot, machine: Machine, listening: ListeningViewModel
) -> None:
    machine.put_player(seconds=60)
    listening.follow(STEP)
    listening.frame_shown()
    qtbot.waitUntil(lambda: listening.props.heard, timeout=PATIENCE_MS)
    listening.follow(replace(STEP, calling=True))
    assert not listening.props.heard


def test_a_robots_lesson_says_nothing_and_needs_no_voice(qapp: QObject) -> None:  # noqa: ARG001 - Qt is up
    listening = ListeningViewModel(None)
    listening.begin("ja")
    listening.follow(STEP)
    listening.frame_shown()
    listening.again()
    listening._say_what_waits()
    assert listening.props.notice == ""
    listening.close()
