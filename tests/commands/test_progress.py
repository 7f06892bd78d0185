"""`literacy-tutor progress` as a person at the prompt sees it."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from literacy_tutor.commands.line import command_line
from tests.records.damage import play_a_class


def run(data: Path, *words: str) -> Result:
    result = CliRunner().invoke(command_line, ["progress", *words, "--data", str(data)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def test_each_learner_and_a_closing_line(tmp_path: Path) -> None:
    lines = run(play_a_class(tmp_path)).output.splitlines()
    assert {"はな", "よし"} <= set(lines)
    assert lines[-1].startswith("2 learners, ")
    assert [
        one["name"] for one in json.loads(run(tmp_path, "--learner", "はな", "--json").output)["learners"]
    ] == ["はな"]


def test_a_name_nobody_has_is_a_sentence(tmp_path: Path) -> None:
    result = run(play_a_class(tmp_path), "--learner", "たろう")
    assert (result.exit_code, len(result.output.splitlines())) == (1, 1)
    assert result.output.startswith("Error: No learner is called たろう")


def test_a_folder_written_wrongly_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    result = run(tmp_path / "calss")
    assert result.exit_code == 1
    assert result.output == f"Error: there is no folder {tmp_path / 'calss'}: see how it is written\n"
    assert run(tmp_path).output == "0 learners, 0 lessons begun, 0 finished\n"


def test_a_file_or_an_empty_name_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for data, said in (("", "has a name"), (str(tmp_path / "file"), "is a file: name a folder")):
        result = CliRunner().invoke(command_line, ["--data", data, "progress"])
        assert result.exit_code == 2
        assert said in result.output
