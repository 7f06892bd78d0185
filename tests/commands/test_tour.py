"""`literacy-tutor tour`: a picture of every page in every state, named so that a person finds them, and nothing cut."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from literacy_tutor.bootstrap import make_application
from literacy_tutor.commands.line import command_line
from literacy_tutor.commands.tour.camera import Camera
from literacy_tutor.commands.tour.guide import Guide, Look
from literacy_tutor.commands.tour.whole import PARTS
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.viewmodels.instructor.pages import ENTRIES
from tests.qml.learner import layout
from tests.qml.learner.layout import complaints
from tests.qml.learner.stage import Stage
from tests.records.mounts import read_only, why_no_mounts


def run(*words: object) -> Result:
    result = CliRunner().invoke(command_line, ["tour", *map(str, words)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def test_the_pictures_are_as_they_were_asked_for_and_all_on_one_sheet(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    result = run("--out", out, "--only", "help", "--lang", "en", "--size", "1280x720", "--theme", "dark")
    pictures = sorted(file.name for file in out.glob("*.png"))
    assert result.output == f"{len(pictures)} pictures in {out}, and index.html, which shows them all\n"
    assert "01-help-001-help-1.png" in pictures
    sheet = (out / "index.html").read_text(encoding="utf-8")
    shown = re.findall(r'<img src="([^"]+)"', sheet)
    assert [name for name in shown if name.endswith(".png")] == pictures
    assert all((out / name).is_file() for name in shown)
    first = QImage(str(out / pictures[0]))
    assert (first.width(), first.height()) == (1280, 720)
    assert first.pixelColor(5, 400).lightness() < 80, "it is dark"


@pytest.mark.parametrize("size", ["800x600", "9999x9999", "large", "1366"])
def test_a_size_that_cannot_be_is_a_sentence(tmp_path: Path, size: str) -> None:
    result = run("--out", tmp_path / "tour", "--size", size)
    assert result.exit_code == 2
    assert f"{size} is not a size" in result.output
    assert not (tmp_path / "tour").exists()


BROKEN_NAME = re.compile(r"[/-].*is broken in the middle of a word$", re.DOTALL)
"""A folder's name may be longer than a line."""


class Critic(Camera):
    """Looks closely at each page before it takes the picture."""

    def __init__(self, out: Path) -> None:
        super().__init__(out)
        self.faults: dict[str, list[str]] = {}

    def take(self, window: QQuickWindow, name: str) -> None:
        super().take(window, name)
        found = complaints(Seen(window))  # type: ignore[arg-type]
        if serious := [one for one in found if not BROKEN_NAME.search(one)]:
            self.faults[self.chapters[-1].files[-1]] = serious


class Seen:
    """A window as the layout's judge sees it."""

    items = Stage.items

    def __init__(self, window: QQuickWindow) -> None:
        self.quick = window


@pytest.mark.slow
@pytest.mark.parametrize(("language", "text"), [("ja", "200"), ("en", "100")])
def test_on_the_whole_tour_nothing_is_cut_or_crowded(
    tmp_path: Path, language: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    critic = Critic(tmp_path / "tour")
    guide = Guide(make_application(), critic, Look(language, text=text), tmp_path)  # type: ignore[arg-type]
    for name, part in PARTS.items():
        with monkeypatch.context() as limits:
            if name == "teachers":  # a volunteer's hand and eyes
                limits.setattr(layout, "SMALLEST_CONTROL", 44)
                limits.setattr(layout, "SMALLEST_GAP", 4)
                limits.setattr(layout, "SMALLEST_TEXT", 18)
            part(guide)
    assert critic.faults == {}
    names = " ".join(file.name for file in (tmp_path / "tour").iterdir())
    for entry in open_catalogue(lessons_dir()).entries:
        assert f"lesson-{entry.id.replace('/', '-')}-001-scene" in names
    for page in ENTRIES:
        assert f"teachers-{page.id}-full" in names
    for state in ("path-unfolded", "projection", "closing-ended"):
        assert f"teachers-{state}" in names


@pytest.mark.parametrize("out", ["file/below", "/proc/nowhere"])
def test_pictures_that_cannot_be_kept_are_a_sentence(tmp_path: Path, out: str) -> None:
    if not Path("/proc").is_dir():
        pytest.skip("Linux only")
    (tmp_path / "file").touch()
    result = run("--out", tmp_path / out, "--only", "help")
    assert result.exit_code == 1
    assert result.output.startswith(f"Error: nothing can be kept in {tmp_path / out} (")
    assert len(result.output.splitlines()) == 1


def test_a_disk_that_takes_no_picture_ends_the_tour_in_a_sentence(tmp_path: Path) -> None:
    if reason := why_no_mounts():
        pytest.skip(reason)
    out = tmp_path / "stick"
    out.mkdir()
    done = subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", f'set -e; {read_only(out)}; exec "$@"', "sh",
         sys.executable, "-m", "literacy_tutor", "tour", "--out", str(out), "--only", "help"],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith(
        f"Error: nothing can be kept in {out} (Read-only file system): name a folder"
    )
    assert len(done.stderr.splitlines()) == 1
