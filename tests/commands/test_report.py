"""`report` writes what the teacher's page shows, or says in one sentence why not."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from literacy_tutor.commands.line import command_line
from literacy_tutor.records.attendance import hold_hour, mark
from literacy_tutor.records.classes import classes, close_class, join, members, open_class
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
    assert "Progress, 火曜, rows: 1. Written to" in result.output
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        head, line = csv.reader(file)
    assert (head[0], line[0], set(line[1:])) == ("Name", "花", {"Not begun"})
    assert len(head) == len(line) > 9


def test_a_class_is_named_by_its_title_also_a_closed_one(records: Path, tmp_path: Path) -> None:
    result = report("--data", records, "--class", "昨年", "--format", "xlsx", "--out", tmp_path / "a.xlsx")
    assert "Progress, 昨年, rows: 0." in result.output
    assert (tmp_path / "a.xlsx").stat().st_size > 1000


@pytest.mark.parametrize("what", ["progress", "hours", "stumbles", "city"])
def test_every_report_becomes_a_pdf_without_a_screen(records: Path, tmp_path: Path, what: str) -> None:
    result = report("--data", records, "--what", what, "--format", "pdf", "--out", tmp_path / "a.pdf")
    assert result.exit_code == 0, result.output
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


def test_of_all_classes_and_of_some_months(records: Path, tmp_path: Path) -> None:
    with open_database(records) as db:
        for class_ in classes(db, also_closed=True):
            hour = hold_hour(db, class_.id, date(2026, 5, 12))
            mark(db, hour.id, {members(db, class_.id)[0].id: "present"} if members(db, class_.id) else {})
    words = (
        "--data",
        records,
        "--what",
        "hours",
        "--all-classes",
        "--lang",
        "en",
        "--out",
        tmp_path / "a.csv",
    )
    for span, rows in (
        (("--from", "2026-05", "--to", "2026-05"), 2),
        (("--from", "2026-06", "--to", "2026-07"), 0),
    ):
        result = report(*words, *span)
        assert f"Hours and attendance, All classes, rows: {rows}." in result.output
    wrong = report(*words, "--from", "May")
    assert (wrong.exit_code, "write one as 2026-04" in wrong.output) == (2, True)


@pytest.mark.parametrize("form", ["csv", "xlsx", "pdf"])
def test_the_files_name_tells_its_form(records: Path, tmp_path: Path, form: str) -> None:
    begins = {"csv": b"\xef\xbb\xbf", "xlsx": b"PK", "pdf": b"%PDF-"}[form]
    for words in ((), ("--format", form)):
        result = report("--data", records, "--out", tmp_path / f"a.{form.upper()}", *words)
        assert result.exit_code == 0, result.output
        assert (tmp_path / f"a.{form.upper()}").read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--format", "pdf"), "a.csv ends as a csv file does, and --format says pdf"),
        (("--all-classes",), "progress is of one class"),
        (("--what", "hours", "--all-classes", "--class", "火曜"), "but not both"),
        (("--from", "2026-05"), "progress is of now"),
        (("--what", "hours", "--from", "9999-12"), "too far away"),
    ],
)
def test_wishes_that_do_not_agree_are_told_and_nothing_is_written(
    records: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    result = report("--data", records, "--out", tmp_path / "a.csv", *words)
    assert (result.exit_code, said in result.output) == (2, True), result.output
    assert not (tmp_path / "a.csv").exists()


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
