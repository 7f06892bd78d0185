"""`literacy-tutor` where no window can open: a sentence that says why, and the robot instead; never a core dump."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from literacy_tutor.commands.screen import why_no_window
from literacy_tutor.records.database import open_read_only
from literacy_tutor.records.learners import learners

NOBODY_ANSWERS = ":7654"
NO_WINDOW = "The screen :7654 (DISPLAY) does not answer, so no window can open. "
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
WHY = "from literacy_tutor.commands.screen import why_no_window\nprint(why_no_window())"

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen there")


def run(folder: Path, *words: object, paths: tuple[Path, ...] = (), **screens: str) -> tuple[int, str, str]:
    """Status, what it printed, what it complained of."""
    inherited = {name: value for name, value in os.environ.items() if name not in SCREENS}
    environment = {**inherited, **screens, "PYTHONPATH": os.pathsep.join([*map(str, paths), *sys.path])}
    command = [sys.executable, *map(str, words)]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def app(folder: Path, data: Path) -> tuple[int, str, str]:
    return run(folder, "-m", "literacy_tutor", "--data", data, DISPLAY=NOBODY_ANSWERS)


def why(folder: Path, *paths: Path, **screens: str) -> str:
    return run(folder, "-c", WHY, paths=paths, **screens)[1].removesuffix("\n")


@pytest.fixture
def x_server() -> Iterator[str]:
    """A screen that answers."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        pytest.skip("there is no Xvfb, which gives tests a screen")
    server = subprocess.Popen(
        [xvfb, "-displayfd", "1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert server.stdout is not None
    yield f":{server.stdout.readline().strip()}"
    server.terminate()
    server.wait()
    server.stdout.close()


def test_where_no_screen_is_named_there_is_none(tmp_path: Path) -> None:
    assert why(tmp_path) == "There is no screen here"
    assert why(tmp_path, DISPLAY="") == "There is no screen here"


def test_a_screen_that_does_not_answer_is_named(tmp_path: Path) -> None:
    assert why(tmp_path, DISPLAY=NOBODY_ANSWERS) == "The screen :7654 (DISPLAY) does not answer"
    assert why(tmp_path, DISPLAY=NOBODY_ANSWERS, WAYLAND_DISPLAY="none", XDG_RUNTIME_DIR=str(tmp_path)) == (
        "The screen none (WAYLAND_DISPLAY) does not answer and the screen :7654 (DISPLAY) does not answer"
    )


def test_a_screen_that_answers_is_enough(tmp_path: Path, x_server: str) -> None:
    assert why(tmp_path, DISPLAY=x_server) == ""
    assert why(tmp_path, DISPLAY=x_server, WAYLAND_DISPLAY="none", XDG_RUNTIME_DIR=str(tmp_path)) == ""


def test_a_library_that_qt_cannot_load_is_named(tmp_path: Path, x_server: str) -> None:
    """A machine whose Qt has a part missing, as on a bare Debian."""
    plugin = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_bytes(b"")
    (tmp_path / "PySide6" / "__init__.py").touch()
    said = why(tmp_path, tmp_path, DISPLAY=x_server)
    assert said.startswith(f"The screen {x_server} (DISPLAY) cannot be used (")
    assert "libqxcb.so: file too short" in said


def test_who_tells_qt_what_to_use_is_obeyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", NOBODY_ANSWERS)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert why_no_window() == ""


def test_a_display_that_does_not_answer_is_a_sentence_and_no_core_dump(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")  # so that the robot does not begin
    data = tmp_path / "taken" / "data"
    status, said, complained = app(tmp_path, data)
    assert status == 1
    assert said.startswith(NO_WINDOW)
    assert complained.startswith("Error: The place of the records cannot be used.")
    assert str(data / "records.db") in complained


@pytest.mark.slow
def test_the_robot_keeps_its_records_where_it_is_told_but_never_among_those_of_a_class(
    tmp_path: Path,
) -> None:
    status, said, _ = app(tmp_path, tmp_path / "data")
    assert (status, said.startswith(NO_WINDOW)) == (0, True)
    assert said.endswith(f"the robot's records in {tmp_path / 'data'}\n")
    assert (tmp_path / "build" / "tour" / "progress.json").exists()
    with open_read_only(tmp_path / "data") as db:
        assert len(learners(db)) == 1
    before = (tmp_path / "data" / "records.db").read_bytes()
    status, said, _ = app(tmp_path, tmp_path / "data")
    assert status == 0
    assert f"The records in {tmp_path / 'data'} stay as they are" in said
    assert (tmp_path / "data" / "records.db").read_bytes() == before
