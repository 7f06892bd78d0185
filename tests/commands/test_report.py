"""`report` writes what the teacher's page shows, or says in one sentence why not."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from literacy_tutor.commands.line import command_line
from literacy_tutor.records.classes import close_class, join, open_class
from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import add_learner


@pytest.fixture
def records(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    with open_database(folder) as db:
        hana = add_learner(db, "花", "", "")
        join(db, open_class(db, "火曜").id, [hana.id])
        close_class(db, open_class(db, "昨年").id)
    return folder


def report(*words: object) -> Result:
    return CliRunner().invoke(command_line, ["report", *map(str, words)])


def test_the_newest_open_class_is_written_with_a_column_for_each_lesson(
    records: Path, tmp_path: Path
) -> None:
    result = report("--data", records, "--out", tmp_path / "a.csv", "--lang", "en")
    assert result.exit_code == 0, result.output
    assert "火曜: 1 people, 0 lessons finished" in result.output
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        head, line = csv.reader(file)
    assert (head[0], line[0], set(line[1:])) == ("Name", "花", {"Not begun"})
    assert len(head) == len(line) > 9


def test_a_class_is_named_by_its_title_also_a_closed_one(records: Path, tmp_path: Path) -> None:
    result = report("--data", records, "--class", "昨年", "--format", "xlsx", "--out", tmp_path / "a.xlsx")
    assert "昨年: 0 people" in result.output
    assert (tmp_path / "a.xlsx").stat().st_size > 1000


def test_what_cannot_be_is_told_in_one_sentence(records: Path, tmp_path: Path) -> None:
    wrong = report("--data", records, "--class", "水曜", "--out", tmp_path / "a.csv")
    assert (wrong.exit_code, "There are: 火曜, 昨年." in wrong.output) == (1, True)
    open_database(tmp_path / "empty").close()
    none = report("--data", tmp_path / "empty", "--out", tmp_path / "a.csv")
    assert (none.exit_code, "no class yet" in none.output) == (1, True)
    nowhere = report("--data", tmp_path / "nowhere", "--out", tmp_path / "a.csv")
    assert (nowhere.exit_code, "there is no folder" in nowhere.output) == (1, True)
    unwritable = report("--data", records, "--out", tmp_path / "no" / "such" / "a.csv")
    assert unwritable.exit_code == 1
    assert "Traceback" not in unwritable.output
