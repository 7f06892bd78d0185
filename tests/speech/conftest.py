"""The machine that a voice finds itself on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.speech.machines import Machine


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Neither voices nor players, until they are brought."""
    made = Machine(tmp_path)
    monkeypatch.setenv("PATH", str(made.commands))
    return made
