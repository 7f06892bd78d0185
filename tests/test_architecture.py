"""The rules of ARCHITECTURE.md that a program can check, each with a proof that it can fail."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "literacy_tutor"
CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = CONFIG["tool"]["importlinter"]["contracts"]
CODE = sorted([*PACKAGE.rglob("*.py"), *(ROOT / "packaging").rglob("*.py")])
QML = sorted((PACKAGE / "qml").rglob("*.qml"))

MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 60


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


# Who may import whom


def lint_imports(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """import-linter, with our contracts, on the package `literacy_tutor` in a folder."""
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    config = str(ROOT / "pyproject.toml")
    return subprocess.run(
        [sys.executable, "-c", command, "--config", config, "--no-logo", "--no-cache", *options],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_import_is_allowed() -> None:
    found = lint_imports(ROOT / "src")
    assert found.returncode == 0, found.stdout + found.stderr


def hollow_package(folder: Path) -> Path:
    """A package with every module that the contracts name, each empty."""
    layers = [part.strip() for layer in CONTRACTS[0]["layers"] for part in layer.split("|")]
    named = [name for contract in CONTRACTS for name in contract.get("source_modules", ())]
    package = folder / "literacy_tutor"
    for name in {"literacy_tutor", *(f"literacy_tutor.{layer}" for layer in layers), *named}:
        place = folder.joinpath(*name.split("."))
        if name.endswith("__main__"):
            package.mkdir(exist_ok=True)
            (package / "__main__.py").touch()
        else:
            place.mkdir(parents=True, exist_ok=True)
            (place / "__init__.py").touch()
    return package


VIOLATIONS = [
    ("layers", "phone/app.py", "from literacy_tutor import lessons"),
    ("layers", "records/app.py", "from literacy_tutor import lessons"),
    ("layers", "common/app.py", "from literacy_tutor import phone"),
    ("layers", "instructor/app.py", "from literacy_tutor import session"),
    ("layers", "unplaced.py", ""),
    ("learners-alone", "viewmodels/learner/app.py", "from literacy_tutor.viewmodels import instructor"),
    ("teachers-alone", "viewmodels/instructor/app.py", "from literacy_tutor.viewmodels import learner"),
    ("no-qt-below", "session/app.py", "from PySide6.QtCore import QObject"),
    ("no-qt-below", "instructor/app.py", "from PySide6 import QtGui"),
    ("no-qt-below", "lessons/app.py", "import shiboken6"),
    ("pure-phone", "phone/app.py", "import time"),
    ("pure-phone", "phone/app.py", "from datetime import date"),
    ("pure-phone", "phone/app.py", "from pathlib import Path"),
    ("pure-runner", "lessons/runner/app.py", "import random"),
    ("pure-runner", "lessons/goals/app.py", "import sqlite3"),
    ("sql-in-records", "viewmodels/app.py", "import sqlite3"),
    ("sql-in-records", "instructor/app.py", "import sqlite3"),
    ("sql-in-records", "session/app.py", "import sqlite_utils"),
    ("pyttsx3-in-speech", "qtkit/app.py", "import pyttsx3"),
    ("pure-speech", "speech/readings/app.py", "import subprocess"),
    ("records-know-no-phone", "records/app.py", "from literacy_tutor import phone"),
    ("no-network", "commands/app.py", "import socket"),
    ("no-network", "lessons/app.py", "from urllib import request"),
]


@pytest.mark.parametrize(("contract", "module", "line"), VIOLATIONS)
def test_a_broken_contract_is_found(contract: str, module: str, line: str, tmp_path: Path) -> None:
    package = hollow_package(tmp_path)
    kept = lint_imports(tmp_path, "--contract", contract)
    assert kept.returncode == 0, kept.stdout + kept.stderr

    (package / module).write_text(f"{line}\n", encoding="utf-8")
    broken = lint_imports(tmp_path, "--contract", contract)
    assert broken.returncode == 1, broken.stdout + broken.stderr
    assert "1 broken" in broken.stdout or "not listed as layers" in broken.stdout


def test_every_contract_has_been_seen_to_fail() -> None:
    assert {contract["id"] for contract in CONTRACTS} == {contract for contract, _, _ in VIOLATIONS}


# Sizes and first lines


def long_functions(source: str) -> list[str]:
    nodes = list(ast.walk(ast.parse(source)))
    functions = [n for n in nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [f.name for f in functions if (f.end_lineno or 0) - f.lineno + 1 > MOST_LINES_OF_A_FUNCTION]


def test_no_file_is_too_long_to_read() -> None:
    lines = {name_of(path): path.read_text(encoding="utf-8").count("\n") for path in [*CODE, *QML]}
    assert {name: count for name, count in lines.items() if count > MOST_LINES} == {}


def test_no_function_is_too_long_to_read() -> None:
    found = {name_of(path): long_functions(path.read_text(encoding="utf-8")) for path in CODE}
    assert {name: functions for name, functions in found.items() if functions} == {}


def test_a_long_function_is_found() -> None:
    body = "    pass\n" * MOST_LINES_OF_A_FUNCTION
    assert long_functions(f"def short():\n    pass\n\nasync def long():\n{body}") == ["long"]


def test_every_module_says_its_place() -> None:
    assert [name_of(p) for p in CODE if not ast.get_docstring(ast.parse(p.read_text(encoding="utf-8")))] == []
