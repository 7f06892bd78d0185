"""`literacy-tutor check` as a person at the prompt sees it."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from literacy_tutor.commands.check import NOT_COMPARED
from literacy_tutor.commands.line import command_line
from literacy_tutor.common.paths import QML
from literacy_tutor.lessons.checks.dictionary import PACKAGES
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
    assert (result.exit_code, result.output) == (
        0,
        "1 lessons, 0 services, 0 problems, 0 notes on readings\n",
    )


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
        "1 lessons, 1 services, 2 problems, 0 notes on readings",
    ]


def test_a_path_with_nothing_in_it_is_a_sentence(tmp_path: Path, data: Path) -> None:
    result = run(data, tmp_path / "nowhere")
    assert result.exit_code == 1
    assert result.output == f"Error: there is no folder {tmp_path / 'nowhere'}\n"


def test_what_comes_with_the_program_is_checked_without_a_path(data: Path) -> None:
    last = run(data).output.splitlines()[-1]
    lessons, services, city, problems, notes = last.split(", ")
    assert lessons.endswith(" lessons")
    assert services.endswith(" services")
    assert city == "the city"
    assert problems.endswith(" problems")
    assert notes.endswith(" notes on readings")


def test_what_was_read_is_kept_in_the_data_folder(tmp_path: Path, data: Path) -> None:
    run(data, put_lesson(tmp_path))
    assert len(list((data / "cache").glob("file-*.json"))) == 4, "the lesson and the city, in two languages"


def test_a_wrong_reading_is_a_note_behind_the_problems_and_the_status_stays_0(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = put_lesson(tmp_path / "lessons") / "lesson.yaml"
    change(lesson, "｜緑《みどり》の", "｜緑《みとり》の")
    monkeypatch.chdir(tmp_path)
    line = line_of(lesson, "みとり")
    note = f"lessons/basics/answer/lesson.yaml:{line}:11: note: steps.open.hint reads 緑 as “みとり”, the dictionary as “みどり”"
    result = run(data, "lessons")
    assert (result.exit_code, result.output.splitlines()) == (
        0,
        [note, "1 lessons, 0 services, 0 problems, 1 notes on readings"],
    )
    change(lesson, "level: 1 ", "level: one ")
    result = run(data, "lessons")
    assert (result.exit_code, result.output.splitlines()[1:]) == (
        1,
        [note, "1 lessons, 0 services, 1 problems, 1 notes on readings"],
    )


@pytest.fixture
def without_dictionary(tmp_path: Path) -> Path:
    """Everything that is installed here, but for the dictionary."""
    folder = tmp_path / "installed"
    folder.mkdir()
    for place in {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}:
        for one in Path(place).iterdir():
            if not one.name.startswith(PACKAGES) and not one.name.endswith(".pth"):
                (folder / one.name).symlink_to(one)
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_without_a_dictionary_all_else_is_checked(
    tmp_path: Path, data: Path, without_dictionary: Path
) -> None:
    lesson = put_lesson(tmp_path / "lessons") / "lesson.yaml"
    change(lesson, "｜緑《みどり》の", "｜緑《みとり》の")
    path = os.pathsep.join((str(without_dictionary), str(QML.parent.parent)))
    done = subprocess.run(
        [sys.executable, "-S", "-m", "literacy_tutor", "check", "lessons", "--data", str(data)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [NOT_COMPARED, "1 lessons, 0 services, 0 problems"]


def test_a_lesson_of_the_program_may_be_named_by_its_id(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(data.parent)
    result = run(data, "basics/tap")
    assert result.exit_code == 0
    assert result.output.splitlines()[-1].startswith("1 lessons, 0 services, 0 problems")
    result = run(data, "basics/tpa")
    assert result.exit_code == 1
    assert result.output.startswith(
        "Error: there is no folder basics/tpa, and there is no lesson “basics/tpa”; did you mean “basics/tap”"
    )
