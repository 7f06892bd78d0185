"""Tables leave as CSV and XLSX with the same cells, of which no spreadsheet makes a formula."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.sheets import Table, guarded, write_csv, write_xlsx

TABLE = Table(
    "進みぐあい 4/7",
    ("名前", "回数", "割合", "日"),
    (
        ("田中 花", 3, 0.25, date(2026, 4, 7)),
        ("=1+1", -2, None, None),
        ('"引用", と\n改行', 0, 1.5, date(2020, 2, 29)),
    ),
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def of_csv(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def of_xlsx(path: Path) -> list[list[object]]:
    with CalamineWorkbook.from_path(path) as workbook:
        return [list(row) for row in workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)]


def as_text(cell: object) -> str:
    match cell:
        case None:
            return ""
        case float() if cell.is_integer():
            return str(int(cell))
        case date():
            return cell.isoformat()
        case _:
            return str(cell)


def test_both_files_have_the_same_cells(tmp_path: Path) -> None:
    write_csv(TABLE, tmp_path / "a.csv")
    write_xlsx(TABLE, tmp_path / "a.xlsx")
    expected = [
        ["名前", "回数", "割合", "日"],
        ["田中 花", "3", "0.25", "2026-04-07"],
        ["'=1+1", "-2", "", ""],
        ['"引用", と\n改行', "0", "1.5", "2020-02-29"],
    ]
    assert of_csv(tmp_path / "a.csv") == expected
    assert [[as_text(cell) for cell in row] for row in of_xlsx(tmp_path / "a.xlsx")] == expected


def test_numbers_and_days_stay_numbers_and_days_in_excel(tmp_path: Path) -> None:
    write_xlsx(TABLE, tmp_path / "a.xlsx")
    assert of_xlsx(tmp_path / "a.xlsx")[1] == ["田中 花", 3.0, 0.25, date(2026, 4, 7)]


def test_csv_begins_with_the_mark_that_excel_needs(tmp_path: Path) -> None:
    write_csv(TABLE, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf" + "名前,回数".encode())


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_a_text_that_would_begin_a_formula_is_guarded(sign: str) -> None:
    assert guarded(f"{sign}cmd|' /C calc'!A0").startswith("'")
    assert guarded(f"a{sign}") == f"a{sign}".replace("\r", "\n")


@pytest.mark.parametrize("text", ["", "田中", "1=1", "ー田中", "'", "a@b"])
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


def test_headings_are_guarded_too(tmp_path: Path) -> None:
    table = Table("t", ("=A1",), ())
    write_csv(table, tmp_path / "a.csv")
    write_xlsx(table, tmp_path / "a.xlsx")
    assert of_csv(tmp_path / "a.csv") == of_xlsx(tmp_path / "a.xlsx") == [["'=A1"]]


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=5))
@settings(deadline=None)
def test_every_text_comes_back_from_both_as_it_was_guarded(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.getbasetemp()
    expected = [["一", "二"], *([guarded(cell) for cell in row] for row in rows)]
    table = Table("表", ("一", "二"), tuple(rows))
    write_csv(table, path / "a.csv")
    assert of_csv(path / "a.csv") == expected
    write_xlsx(table, path / "a.xlsx")
    found = of_xlsx(path / "a.xlsx")
    assert found + [["", ""]] * (len(expected) - len(found)) == expected


@given(TEXTS)
@settings(deadline=None)
def test_no_guarded_text_begins_a_formula(text: str) -> None:
    assert guarded(text)[:1] not in tuple("=+-@\t\r\n＝＋－＠")


def test_a_row_of_another_length_is_a_bug() -> None:
    with pytest.raises(ValueError, match="has not 2 cells"):
        Table("t", ("a", "b"), (("1",),))


def test_a_text_too_long_for_excel_is_a_bug_and_not_cut() -> None:
    with pytest.raises(ValueError, match="is the most"):
        guarded("x" * 32_767)


@pytest.mark.parametrize("title", ["", "a/b:c*?[x]", "History", "'quoted'", "表" * 40])
def test_every_title_becomes_a_sheet(tmp_path: Path, title: str) -> None:
    write_xlsx(Table(title, ("a",), ()), tmp_path / "a.xlsx")
    assert of_xlsx(tmp_path / "a.xlsx") == [["a"]]
    (sheet,) = CalamineWorkbook.from_path(tmp_path / "a.xlsx").sheet_names
    assert 1 <= len(sheet) <= 31
    assert sheet.casefold() != "history", "Excel keeps that name for itself"


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_what_cannot_be_written_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, write: object
) -> None:
    assert callable(write)
    path = tmp_path / "a.csv"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(ValueError, match="is the most"):
        write(Table("t", ("a",), (("x" * 40_000,),)), path)
    with pytest.raises(UserError, match="folder that can be written") as refusal:
        write(Table("t", ("a",), ()), tmp_path / "nowhere" / "a.csv")
    assert "書ける フォルダー" in refusal.value.ja
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError):
        write(Table("t", ("a",), ()), tmp_path / "folder")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.csv", "folder"]
    assert path.read_text(encoding="utf-8") == "old"
