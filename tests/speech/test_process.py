"""The voice's process: obeys line by line, is quiet at once, and never outlives the window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from literacy_tutor.speech.lines import (
    Began,
    Ended,
    Failed,
    Hush,
    Lives,
    Order,
    Report,
    Say,
    from_line,
    to_line,
)
from tests.speech.machines import MUTE, Machine, length_of, needs_voices

COMMAND = (sys.executable, "-P", "-m", "literacy_tutor.speech")
PATIENCE_S = 20.0
SLOW_VOICE = "#!/bin/sh\nPATH=/usr/bin:/bin\necho $$ > {pid}\nexec sleep 60\n"


class Told:
    """The process, and what it reports."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def tell(self, order: Order) -> None:
        assert self.process.stdin
        self.process.stdin.write(to_line(order))
        self.process.stdin.flush()

    def next_report(self) -> Report:
        """Signs of life left out."""
        assert self.process.stdout
        while isinstance(report := from_line(self.process.stdout.readline()), Lives):
            pass
        assert not isinstance(report, Say | Hush)
        return report

    def leave(self) -> int:
        """As when the window goes."""
        self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode


@pytest.fixture
def voice(machine: Machine) -> Iterator[Told]:  # noqa: ARG001 - its PATH is inherited
    told = Told()
    yield told
    told.process.kill()
    told.process.communicate()


def wait_until(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not happened():
        assert time.monotonic() < deadline
        os.sched_yield()


@needs_voices
def test_what_is_said_begins_and_ends(machine: Machine, voice: Told) -> None:
    machine.bring("open_jtalk", "espeak-ng")
    machine.put_player()
    voice.tell(Say(1, "ja", "｜開《ひら》きました。つぎに、◁で もどります。"))
    assert [voice.next_report(), voice.next_report()] == [Began(1), Ended(1)]
    voice.tell(Say(2, "en", "Opened."))
    assert [voice.next_report(), voice.next_report()] == [Began(2), Ended(2)]
    assert [length_of(sound) > 0.5 for sound in machine.sounds] == [True, True, True]


@needs_voices
def test_it_is_quiet_at_once(machine: Machine, voice: Told) -> None:
    machine.bring("espeak-ng")
    machine.put_player(seconds=60)
    voice.tell(Say(1, "en", "Touch it."))
    assert voice.next_report() == Began(1)
    assert machine.player_lives(0)
    voice.tell(Hush())
    wait_until(lambda: not machine.player_lives(0))


@needs_voices
def test_the_new_replaces_the_old(machine: Machine, voice: Told) -> None:
    machine.bring("espeak-ng")
    machine.put_player(seconds=60)
    voice.tell(Say(1, "en", "This is old. And this too."))
    assert voice.next_report() == Began(1)
    assert machine.player_lives(0)
    voice.tell(Say(2, "en", "This is new."))
    assert voice.next_report() == Began(2)
    assert (machine.player_lives(0), machine.player_lives(1)) == (False, True)


def test_what_is_outdated_before_it_is_made_is_never_said(machine: Machine, voice: Told) -> None:
    pid = machine.played / "espeak"
    machine.put("espeak-ng", SLOW_VOICE.format(pid=pid))
    machine.put_player()
    voice.tell(Say(1, "en", "This takes long."))
    wait_until(lambda: pid.exists() and pid.read_text() != "")
    machine.put("espeak-ng", "#!/bin/sh\nexit 1\n")
    voice.tell(Say(2, "en", "This is new."))
    report = voice.next_report()
    assert isinstance(report, Failed)
    assert report.number == 2
    assert machine.sounds == []


@needs_voices
def test_where_nothing_is_heard_it_says_why(machine: Machine, voice: Told) -> None:
    machine.bring("espeak-ng")
    machine.put("aplay", MUTE)
    voice.tell(Say(1, "en", "Hello."))
    report = voice.next_report()
    assert isinstance(report, Failed)
    assert report.why == "no_sound"
    machine.put_player()
    voice.tell(Say(2, "en", "Hello."))
    assert voice.next_report() == Began(2)


def test_without_voices_it_says_so(machine: Machine, voice: Told) -> None:
    machine.put_player()
    voice.tell(Say(1, "ja", "はい。"))
    assert voice.next_report() == Failed(1, "no_voice", "no voice for ja is installed")


def test_told_to_be_quiet_it_gives_a_sign_of_life(voice: Told) -> None:
    voice.tell(Hush())
    assert voice.process.stdout
    assert from_line(voice.process.stdout.readline()) == Lives()


def test_what_a_library_prints_is_no_report() -> None:
    done = subprocess.run((sys.executable, "-c", PRINTING), capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == (to_line(Lives()).decode(), "Generating\n")


PRINTING = """
from literacy_tutor.speech import __main__ as process
from literacy_tutor.speech.lines import Lives
reports = process._own_output()
print("Generating")
process._tell(reports, Lives())
"""


def test_it_ends_when_it_is_told_nonsense(voice: Told) -> None:
    assert voice.process.stdin
    voice.process.stdin.write(b"Hello?\n")
    voice.process.stdin.flush()
    assert voice.process.wait(PATIENCE_S) == 1


@needs_voices
def test_it_ends_with_the_window(machine: Machine, voice: Told) -> None:
    machine.bring("espeak-ng")
    machine.put_player(seconds=60)
    voice.tell(Say(1, "en", "Hello."))
    assert voice.next_report() == Began(1)
    assert machine.player_lives(0)
    assert voice.leave() == 0
    assert not machine.player_lives(0)


@needs_voices
def test_it_ends_with_a_window_that_was_killed(machine: Machine) -> None:
    machine.bring("espeak-ng")
    machine.put_player(seconds=60)
    window = subprocess.Popen(
        (sys.executable, "-c", WINDOW.format(command=COMMAND)), stdout=subprocess.PIPE, text=True
    )
    assert window.stdout
    voice = int(window.stdout.readline())
    wait_until(lambda: bool(machine.sounds))
    window.send_signal(signal.SIGKILL)
    window.communicate()
    wait_until(lambda: not lives(voice))
    assert not machine.player_lives(0)


WINDOW = """
import subprocess, time
from literacy_tutor.speech.lines import Say, to_line
voice = subprocess.Popen({command}, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
voice.stdin.write(to_line(Say(1, "en", "Hello.")))
voice.stdin.flush()
print(voice.pid, flush=True)
time.sleep(60)
"""


def lives(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):  # it goes while one looks
        return False
