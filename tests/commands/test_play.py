"""`literacy-tutor play` as a person at the prompt sees it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from literacy_tutor.commands.line import command_line
from tests.lessons.folders import change, put_lesson


def run(folder: Path, *words: object) -> Result:
    result = CliRunner().invoke(command_line, ["play", *map(str, words), "--data", str(folder / "data")])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def test_a_line_a_lesson_and_a_line_of_counts(tmp_path: Path) -> None:
    one, two = put_lesson(tmp_path), put_lesson(tmp_path, "fraud/other")
    result = run(tmp_path, one, two)
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "basics/answer: 5 steps, 3 mistakes repaired, 3 answers, 0 walks: well",
        "fraud/other: 5 steps, 3 mistakes repaired, 3 answers, 0 walks: well",
        "2 lessons played, 6 mistakes repaired, 0 walks, 0 failures",
    ]


def test_random_walks_are_so_many_a_lesson(tmp_path: Path) -> None:
    result = run(
        tmp_path, put_lesson(tmp_path), put_lesson(tmp_path, "fraud/other"), "--random", 3, "--seed", 4
    )
    assert result.output.splitlines()[-1] == "2 lessons played, 6 mistakes repaired, 6 walks, 0 failures"


def test_what_fails_is_told_below_its_lesson_and_the_status_is_1(tmp_path: Path) -> None:
    folder = put_lesson(tmp_path)
    change(folder / "lesson.yaml", "    do: [tap messages.send]", "    do: [tap messages.sent]")
    result = run(tmp_path, folder)
    first, japanese, english, last = result.output.splitlines()
    assert result.exit_code == 1
    assert (
        first == "basics/answer: 4 steps, 3 mistakes repaired, 0 answers, 0 walks: 4 failures"
        or "failures" in first
    )
    assert japanese.startswith("  in Japanese: steps.send.do[0] touches “messages.sent”")
    assert english.startswith("  ")
    assert last.startswith("1 lessons played, ")
    assert not last.endswith(" 0 failures")


def test_an_unknown_lesson_is_a_sentence_with_near_names(tmp_path: Path) -> None:
    result = run(tmp_path, "basics/tpa")
    assert result.exit_code == 1
    assert result.output.startswith("Error: there is no lesson “basics/tpa”; did you mean “basics/tap”")


def test_an_impossible_number_of_walks_is_refused(tmp_path: Path) -> None:
    assert run(tmp_path, put_lesson(tmp_path), "--random", -1).exit_code == 2


@pytest.mark.parametrize(
    "words", [("--random", 3), ("--seed", 4), ("--random", 0), ("--random", 3, "--seed", 1)]
)
def test_walks_in_the_window_are_refused_and_not_forgotten(tmp_path: Path, words: tuple[object, ...]) -> None:
    result = run(tmp_path, put_lesson(tmp_path), "--window", *words)
    assert result.exit_code == 2
    last = result.output.splitlines()[-1]
    assert last == "Error: --random and --seed are not for --window: leave them out, or --window"


def test_a_hand_without_the_window_is_refused_and_not_forgotten(tmp_path: Path) -> None:
    result = run(tmp_path, put_lesson(tmp_path), "--hand", "touch")
    assert result.exit_code == 2
    assert (
        result.output.splitlines()[-1] == "Error: --hand is only for --window: leave it out, or add --window"
    )


def test_in_the_window_a_line_for_each_language_and_hand(tmp_path: Path) -> None:
    result = run(tmp_path, put_lesson(tmp_path), "--window", "--hand", "touch")
    assert result.output.splitlines() == [
        "basics/answer (ja, touch): well, 3 mistakes repaired",
        "basics/answer (en, touch): well, 3 mistakes repaired",
        "1 lessons played in the window in 2 languages by touch, 6 mistakes repaired, 0 failures",
    ]


def test_in_the_window_a_broken_lesson_tells_its_mistake(tmp_path: Path) -> None:
    folder = put_lesson(tmp_path)
    change(folder / "lesson.yaml", "level: 1 ", "level: one ")
    result = run(tmp_path, folder, "--window", "--hand", "mouse")
    assert result.exit_code == 1
    assert (
        f"basics/answer (ja, mouse): basics/answer cannot be used: {folder / 'lesson.yaml'}:" in result.output
    )
    assert "level is “one”, but must be a whole number" in result.output


def test_what_is_no_number_is_told_so(tmp_path: Path) -> None:
    result = run(tmp_path, put_lesson(tmp_path), "--random", "many")
    assert result.exit_code == 2
    assert "'many' is not a valid whole number" in result.output
