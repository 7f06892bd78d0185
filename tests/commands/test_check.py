"""`literacy-tutor check` as a person at the prompt sees it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from literacy_tutor.commands.line import command_line
from tests.lessons.folders import change, line_of, put_lesson, put_service


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def run(data: Path, *words: object) -> Result:
    result = CliRunner().invoke(command_line, ["check", *map(str, words), "--data", str(data)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def test_a_good_lesson_is_one_closing_line_and_status_0(tmp_path: Path, data: Path) -> None:
    result = run(data, put_lesson(tmp_path))
    assert (result.exit_code, result.output) == (0, "1 lessons, 0 services, 0 problems\n")


def test_every_problem_is_a_line_and_the_status_is_1(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = put_lesson(tmp_path / "lessons") / "lesson.yaml"
    put_service(tmp_path / "lessons")
    change(lesson, "level: 1 ", "level: one ")
    change(lesson, "｜緑《みどり》の", "緑の")
    monkeypatch.chdir(tmp_path)
    result = run(data, "lessons")
    level, kanji = line_of(lesson, "level: one"), line_of(lesson, "緑の")
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        f"lessons/basics/answer/lesson.yaml:{level}:8: level is “one”, but must be a whole number",
        f"lessons/basics/answer/lesson.yaml:{kanji}:11: steps.open.hint has “緑” without its reading: write ｜緑《…》",
        "1 lessons, 1 services, 2 problems",
    ]


def test_a_path_with_nothing_in_it_is_a_sentence(tmp_path: Path, data: Path) -> None:
    result = run(data, tmp_path / "nowhere")
    assert result.exit_code == 1
    assert result.output == f"Error: there is no folder {tmp_path / 'nowhere'}\n"


def test_what_comes_with_the_program_is_checked_without_a_path(data: Path) -> None:
    last = run(data).output.splitlines()[-1]
    lessons, services, city, problems = last.split(", ")
    assert lessons.endswith(" lessons")
    assert services.endswith(" services")
    assert city == "the city"
    assert problems.endswith(" problems")


def test_what_was_read_is_kept_in_the_data_folder(tmp_path: Path, data: Path) -> None:
    run(data, put_lesson(tmp_path))
    assert len(list((data / "cache").glob("file-*.json"))) == 4, "the lesson and the city, in two languages"
