"""`--help` tells all, and is quick because nothing heavy is imported for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("PySide6", "ruamel", "msgspec", "sqlite_utils", "pysqlite3", "literacy_tutor.lessons.loader")


@pytest.mark.parametrize(
    ("command", "option"), [("check", "--data"), ("play", "--data"), ("new", "--data"), ("tour", "--out")]
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
