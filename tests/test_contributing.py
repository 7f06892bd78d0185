"""CONTRIBUTING.md, followed to the letter in a copy of this folder; what it names is there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NOT_COPIED = shutil.ignore_patterns("*.pyc.*", "my-lesson")
"""Half-written files of another test, and the lesson of somebody who follows the guide just now."""


# Reading the recipes


@dataclass(frozen=True, slots=True)
class Commands:
    lines: str


@dataclass(frozen=True, slots=True)
class NewFile:
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    path: str
    hunks: tuple[str, ...]


Action = Commands | NewFile | Change


def recipes(guide: str) -> dict[str, list[Action]]:
    """What to do, by the titles below "Four recipes"."""
    chapter = guide.partition("\n## Four recipes\n")[2].partition("\n## ")[0]
    _, *sections = re.split(r"^### ", chapter, flags=re.MULTILINE)
    titled = (section.partition("\n") for section in sections)
    return {title: [read_block(*block) for block in BLOCK.findall(text)] for title, _, text in titled}


def read_block(language: str, block: str) -> Action:
    first, _, rest = block.partition("\n")
    match language, first.split():
        case "sh", _:
            return Commands(block)
        case "diff", ["+++", path]:
            return Change(path, tuple(re.split(r"^@@.*\n", rest, flags=re.MULTILINE)))
        case _, ["#", path]:
            return NewFile(path, rest)
        case _:
            raise ValueError(f"the first line names no file: {first}")


RECIPES = recipes(GUIDE)


# Following them


class DoesNotWorkError(AssertionError):
    """The guide says something that does not work."""


def follow(actions: list[Action], folder: Path) -> None:
    for action in actions:
        match action:
            case Commands(lines):
                run(lines, folder)
            case NewFile(path, text):
                add_file(folder / path, text)
            case Change(path, hunks):
                change_file(folder / path, hunks)


def run(lines: str, folder: Path) -> None:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    env = {**inherited, "PYTHONPATH": str(folder / "src"), "XDG_DATA_HOME": str(folder / "data")}
    done = subprocess.run(
        ["sh", "-e", "-x", "-c", lines], cwd=folder, env=env, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise DoesNotWorkError(done.stdout + done.stderr)


def add_file(path: Path, text: str) -> None:
    if path.exists():
        raise DoesNotWorkError(f"{path} is there already")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def change_file(path: Path, hunks: tuple[str, ...]) -> None:
    text = path.read_text(encoding="utf-8")
    for hunk in hunks:
        text = changed(text, hunk)
    path.write_text(text, encoding="utf-8")


def changed(text: str, hunk: str) -> str:
    """The text with one hunk applied; … in it stands for whatever is there, and stays."""
    before = "".join(f"{line[1:]}\n" for line in hunk.splitlines() if not line.startswith("+"))
    after = "".join(f"{line[1:]}\n" for line in hunk.splitlines() if not line.startswith("-"))
    if not before:
        return text + after
    found = list(re.finditer(f"^{re.escape(before).replace('…', '(.*?)')}", text, re.MULTILINE | re.DOTALL))
    if len(found) != 1:
        raise DoesNotWorkError(f"this stands there {len(found)} times instead of once:\n{before}")
    kept = iter(found[0].groups())
    new = re.sub("…", lambda _: next(kept), after)
    return text[: found[0].start()] + new + text[found[0].end() :]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of this folder, set up: its commands run there, with the interpreter that runs this test."""
    for name in ("src", "lessons", "assets", "tests"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=NOT_COPIED)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    commands = tmp_path / ".venv" / "bin"
    commands.mkdir(parents=True)
    for name, arguments in (("python", ""), ("literacy-tutor", "-m literacy_tutor "), ("ruff", "-m ruff ")):
        script = f'#!/bin/sh\nexec "{sys.executable}" {arguments}"$@"\n'
        (commands / name).write_text(script, encoding="utf-8")
        (commands / name).chmod(0o755)
    return tmp_path


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_recipe_works_and_its_code_is_in_our_style(recipe: str, checkout: Path) -> None:
    follow(RECIPES[recipe], checkout)
    code = [one.path for one in RECIPES[recipe] if isinstance(one, NewFile) and one.path.endswith(".py")]
    if code:
        run(f".venv/bin/ruff check --no-cache {' '.join(code)}", checkout)
        run(f".venv/bin/ruff format --no-cache --diff {' '.join(code)}", checkout)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_recipe_without_its_last_change_does_not_work(recipe: str, checkout: Path) -> None:
    actions = list(RECIPES[recipe])
    actions.remove(next(one for one in reversed(actions) if isinstance(one, Change)))
    with pytest.raises(DoesNotWorkError):
        follow(actions, checkout)


def test_there_are_four_recipes_and_each_ends_by_trying_what_was_made() -> None:
    assert list(RECIPES) == ["Add a lesson", "Add a practice service", "Add a phone app", "Add a setting"]
    assert all(isinstance(actions[-1], Commands) for actions in RECIPES.values())


# The follower itself


def test_a_hunk_puts_its_lines_where_they_belong() -> None:
    assert changed("a\nb\nc\n", " a\n+new\n-b\n") == "a\nnew\nc\n"
    assert changed("a\n", "+b\n") == "a\nb\n"


@pytest.mark.parametrize("entries", ["one, two", "\n    one,\n    two,\n"])
def test_an_ellipsis_is_whatever_stands_there(entries: str) -> None:
    text = f"first\nALL = ({entries})\nlast\n"
    assert changed(text, "-ALL = (…)\n+ALL = (new, …)\n") == f"first\nALL = (new, {entries})\nlast\n"


@pytest.mark.parametrize("text", ["a\n", "b\nb\n", " b\n"])
def test_a_change_that_fits_nowhere_or_twice_is_refused(text: str) -> None:
    with pytest.raises(DoesNotWorkError, match="instead of once"):
        changed(text, " b\n+c\n")


def test_a_command_that_fails_is_found(tmp_path: Path) -> None:
    with pytest.raises(DoesNotWorkError):
        run("false\ntrue", tmp_path)


def test_a_file_that_is_there_already_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "here").write_text("mine")
    with pytest.raises(DoesNotWorkError, match="there already"):
        add_file(tmp_path / "here", "yours")


def test_a_block_that_names_no_file_is_refused() -> None:
    with pytest.raises(ValueError, match="names no file"):
        recipes("\n## Four recipes\n### One\n```python\nimport this\n```\n")


# What else it names


def test_every_file_it_names_is_there() -> None:
    prose = BLOCK.sub("", GUIDE)
    paths = re.findall(r"`((?:src|tests|lessons|assets)/[^`\s]*)`", prose)
    links = re.findall(r"\]\(([^)#]+)\)", prose)
    places = {name.partition("<")[0] for name in (*paths, *links)}
    assert len(places) > 15
    assert sorted(place for place in places if not (ROOT / place).exists()) == []


def test_every_test_and_every_target_it_names_is_there() -> None:
    outside = GUIDE.partition("\n## Style\n")[2]
    assert all((ROOT / name).is_file() for name in re.findall(r"pytest -q (\S+)", outside))
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(re.findall(r"\bmake ([a-z-]+)", GUIDE)) <= set(targets)


def test_the_japanese_page_gives_the_commands_of_the_recipe() -> None:
    japanese = GUIDE.partition("\n## レッスンを書く方へ\n")[2]
    given = re.findall(r"`\.venv/bin/([^`]+)`", japanese)
    tried = "".join(action.lines for action in RECIPES["Add a lesson"] if isinstance(action, Commands))
    assert len(given) == 3
    assert all(command in tried for command in given)
