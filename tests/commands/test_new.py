"""`literacy-tutor new`: the new lesson passes the checker and the robot at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from literacy_tutor.commands.line import command_line


def run(*words: object) -> Result:
    result = CliRunner().invoke(command_line, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def test_a_new_lesson_is_checked_and_played_as_the_command_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("new", tmp_path / "basics" / "my-first", "--data", tmp_path / "data")
    assert result.exit_code == 0
    commands = [line.split() for line in result.output.splitlines() if line.startswith("  literacy-tutor ")]
    assert commands == [
        ["literacy-tutor", "check", "basics/my-first"], ["literacy-tutor", "play", "basics/my-first"],
    ]  # fmt: skip
    for _, *words in commands:
        assert run("--data", tmp_path / "data", *words).exit_code == 0
    assert sorted(file.name for file in (tmp_path / "basics" / "my-first").iterdir()) == [
        "en.yaml",
        "lesson.yaml",
    ]


def test_a_new_lesson_carries_its_own_name(tmp_path: Path) -> None:
    run("new", tmp_path / "fraud" / "gift-card")
    words = (tmp_path / "fraud" / "gift-card" / "lesson.yaml").read_text("utf-8")
    assert "item: gift-card-when" in words
    assert "template-" not in words


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    folder = tmp_path / "basics" / "mine"
    folder.mkdir(parents=True)
    (folder / "lesson.yaml").write_text("precious", "utf-8")
    result = run("new", folder)
    assert result.exit_code == 1
    assert result.output == f"Error: {folder} is there already: choose another name, or change that lesson\n"
    assert [file.read_text("utf-8") for file in folder.iterdir()] == ["precious"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("basic/mine", "“basic/mine” is no lesson id such as basics/my-lesson; did you mean “basics”?"),
        ("mine", "“mine” is no lesson id such as basics/my-lesson"),
        ("basics/My Lesson", "“My Lesson” cannot be a lesson's name: use small letters and digits"),
        ("basics/..", "“..” cannot be a lesson's name"),
        ("basics/_mine", "“_mine” cannot be a lesson's name"),
        ("services/shop", "“services/shop” is no lesson id"),
    ],
)
def test_a_name_that_is_no_id_is_a_sentence(name: str, said: str) -> None:
    result = run("new", name)
    assert result.exit_code == 1
    assert said in result.output


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    result = run("new", tmp_path / "file" / "mine")
    assert result.exit_code == 1
    assert result.output.startswith(f"Error: {tmp_path / 'file' / 'mine'} cannot be made: ")


def test_what_to_do_next_is_told_as_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", [".venv/bin/literacy-tutor", "new"])
    result = run("new", tmp_path / "basics" / "mine")
    assert f"  .venv/bin/literacy-tutor check {tmp_path / 'basics' / 'mine'}\n" in result.output
