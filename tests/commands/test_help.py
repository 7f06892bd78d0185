"""`--help` tells all, and is quick because nothing heavy is imported for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from literacy_tutor.commands.line import command_line

HEAVY = ("PySide6", "ruamel", "msgspec", "sqlite_utils", "pysqlite3", "literacy_tutor.lessons.loader")


@pytest.mark.parametrize(
    ("command", "option"),
    [
        ("check", "--data"),
        ("demo", "--seed"),
        ("doctor", "--lang"),
        ("handout", "--out"),
        ("new", "--data"),
        ("play", "--data"),
        ("progress", "--json"),
        ("report", "--format"),
        ("unlock", "--code-file"),
        ("tour", "--out"),
    ],
)
def test_help_tells_all_and_imports_nothing_heavy(command: str, option: str) -> None:
    script = (
        "import sys\nfrom literacy_tutor.commands.line import command_line\n"
        f"try:\n    command_line([{command!r}, '--help'])\nexcept SystemExit as end:\n    assert end.code == 0\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    output = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert option in output
    assert output.splitlines()[-1] == "[]"


def test_the_list_of_commands_is_whole_sentences() -> None:
    output = CliRunner().invoke(command_line, ["--help"]).output
    listed = output.partition("Commands:\n")[2].splitlines()
    assert [line.split()[0] for line in listed] == sorted(command_line.commands)
    assert all(line.endswith(".") and not line.endswith("...") for line in listed)


def test_a_terminal_that_knows_no_japanese_stops_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "literacy_tutor", "doctor", "--lang", "ja", "--data", str(tmp_path)],
        env={**os.environ, "PYTHONIOENCODING": "latin-1", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, encoding="latin-1", check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "OK    ??" in done.stdout
