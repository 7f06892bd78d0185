"""Whatever place somebody names, they get a sentence and never a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from literacy_tutor.commands.line import command_line
from tests.commands.test_doctor import WITHOUT_RIGHTS

LONG = "x" * 300
"""Longer than a name in any file system."""
NAMED = (
    ("report", "--out"),
    ("report", "--out", "a.csv", "--data"),
    ("handout", "basics/tap", "--out"),
    ("handout", "--all", "--out"),
    ("demo", "--data"),
    ("unlock", "--out", "a"),
    ("unlock", "a.age", "--out"),
    ("progress", "--data"),
)


@pytest.mark.parametrize("words", NAMED)
@pytest.mark.parametrize(("place", "said"), [("", "has a name"), (LONG, "name another place")])
def test_an_empty_name_and_one_that_is_too_long_are_told(
    tmp_path: Path, words: tuple[str, ...], place: str, said: str
) -> None:
    result = CliRunner().invoke(command_line, [*words, str(tmp_path / place) if place else ""])
    assert (result.exit_code, said in result.output) == (2, True), result.output


@pytest.mark.parametrize("words", [("report", "--out"), ("unlock", "--out", "a")])
def test_a_folder_is_no_file(tmp_path: Path, words: tuple[str, ...]) -> None:
    result = CliRunner().invoke(command_line, [*words, str(tmp_path)])
    assert (result.exit_code, "is a folder: name a file" in result.output) == (2, True)


@pytest.mark.skipif(sys.platform == "win32", reason="folders have other rights there")
@pytest.mark.parametrize(
    "words",
    [
        ("demo", "--data", "{locked}"),
        ("demo", "--data", "{locked}/x"),
        ("unlock", "{locked}/records.db.age", "--out", "{free}"),
        ("handout", "basics/tap", "--out", "{locked}/a.pdf", "--data", "{free}"),
    ],
)
def test_a_folder_nobody_may_look_into_is_told_in_one_sentence(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o000)
    given = [one.format(locked=locked, free=tmp_path / "free") for one in words]
    command = [sys.executable, "-m", "literacy_tutor", *given]
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may look everywhere")
        command = [*WITHOUT_RIGHTS, *command]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
    assert done.stderr.startswith("Error: ")
    assert "Permission denied" in done.stderr
