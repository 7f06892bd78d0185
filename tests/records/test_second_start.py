"""Who is first, and how the second asks; what a killed start left behind does not matter."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from literacy_tutor.records.database import open_database
from literacy_tutor.records.second_start import REQUEST, ask, is_second, take_request

HOLD = """
import sys, time
from pathlib import Path
from literacy_tutor.records.database import open_database
open_database(Path(sys.argv[1]))
print("open", flush=True)
time.sleep(600)
"""


def test_only_who_comes_while_another_has_them_open_is_second(folder: Path) -> None:
    assert not is_second(folder)
    assert not folder.exists()
    with open_database(folder):
        assert is_second(folder)
    assert not is_second(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_after_a_kill_nobody_is_second_and_an_old_request_is_taken_once(folder: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], env=environment, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        assert is_second(folder)
        (folder / REQUEST).touch()
        first.send_signal(signal.SIGKILL)
    assert not is_second(folder)
    with open_database(folder):
        assert take_request(folder)
        assert not take_request(folder)


def test_the_first_answers_by_taking_the_request(folder: Path) -> None:
    with open_database(folder):
        answered: list[bool] = []
        second = threading.Thread(target=lambda: answered.append(ask(folder)))
        second.start()
        while not take_request(folder):
            pass
        second.join()
    assert answered == [True]
    assert not (folder / REQUEST).exists()


def test_a_first_that_does_not_answer_is_not_waited_for_for_ever(folder: Path) -> None:
    with open_database(folder):
        assert not ask(folder, patience_s=0.0)
    assert not (folder / REQUEST).exists()


def test_where_no_request_can_be_left_nobody_waits(folder: Path) -> None:
    assert not ask(folder / "not there")


def test_a_first_that_has_gone_meanwhile_is_not_waited_for(folder: Path) -> None:
    open_database(folder).close()
    assert not ask(folder)
