"""Files of every kind that offices have, read by what is in them; nothing is ever guessed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.instructor.roster.reading import read_list
from tests.instructor.roster.files import changed, people, preview, text, xlsx
from tests.instructor.roster.old_excel import xls

LIST = "氏名,フリガナ\r\n髙橋 ①郎,タカハシ イチロウ\r\n"
EXPECTED = [(2, "髙橋 ①郎", "たかはし いちろう")]


@pytest.mark.parametrize(
    ("encoding", "called"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("cp932", "Shift_JIS"),
        ("utf-16", "UTF-16"),
    ],
)
def test_text_is_read_in_every_encoding_that_excel_writes(tmp_path: Path, encoding: str, called: str) -> None:
    shown = preview(text(tmp_path, LIST, encoding=encoding))
    assert (people(shown), shown.encoding) == (EXPECTED, called)


def test_text_of_a_large_endian_machine_is_read(tmp_path: Path) -> None:
    assert people(preview(text(tmp_path, f"\ufeff{LIST}", encoding="utf-16-be"))) == EXPECTED


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_cells_may_be_parted_by_comma_tab_or_semicolon(tmp_path: Path, delimiter: str) -> None:
    assert people(preview(text(tmp_path, LIST.replace(",", delimiter), name="a.txt"))) == EXPECTED


@pytest.mark.parametrize("delimiter", ["\t", ";"])
def test_commas_in_addresses_and_remarks_part_no_cells(tmp_path: Path, delimiter: str) -> None:
    rows = (("氏名", "備考"), ("田中 花", "めがね、杖, 補聴器, 車, 犬"), ("佐藤", "a,b,c,d,e"))
    shown = preview(text(tmp_path, "\n".join(map(delimiter.join, rows))))
    assert people(shown) == [(2, "田中 花", ""), (3, "佐藤", "")]


def test_rows_count_as_in_excel_also_after_a_cell_of_two_lines(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, '氏名,備考\n"田中\n花","2行の\nメモ"\n\n佐藤,\n'))
    assert people(shown) == [(2, "田中 花", ""), (4, "佐藤", "")]


def test_a_new_excel_file_is_read_with_formulas_dates_and_numbers(tmp_path: Path) -> None:
    path = tmp_path / "名簿.xlsx"
    rows = [
        ["No", "氏名", "ふりがな", "生年月日"],
        [1, "田中 花", "=PHONETIC(B2)|タナカ ハナ", date(1945, 1, 5)],
    ]
    path.write_bytes(xlsx(名簿=rows))
    assert read_list(path).sheets[0].rows[1] == ("1", "田中 花", "タナカ ハナ", "1945-01-05")
    shown = preview(path)
    assert (people(shown), shown.encoding, shown.sheet) == ([(2, "田中 花", "たなか はな")], "", "名簿")


def test_an_old_excel_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "名簿.xls"
    path.write_bytes(
        xls({(1, 1): "氏名", (1, 2): "かな", (3, 1): "田中 花", (3, 2): "たなか はな", (3, 3): 16442.0})
    )
    assert people(preview(path)) == [(4, "田中 花", "たなか はな")]


def test_excel_with_the_name_of_text_is_read_and_said(tmp_path: Path) -> None:
    path = tmp_path / "名簿.csv"
    path.write_bytes(xlsx(名簿=[["氏名"], ["たなか"]]))
    shown = preview(path)
    assert people(shown) == [(2, "たなか", "たなか")]
    assert "中身は Excel でした" in shown.remarks[-1].ja


def test_text_with_the_name_of_excel_is_read_and_said(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, LIST, name="名簿.xls"))
    assert people(shown) == EXPECTED
    assert "is text" in shown.remarks[-1].en


def test_the_first_visible_sheet_with_names_is_read_and_the_others_are_named(tmp_path: Path) -> None:
    path = tmp_path / "名簿.xlsx"
    content = xlsx(
        はじめに=[["令和8年度 名簿"]],
        火曜=[["氏名"], ["はな"]],
        木曜=[["氏名"], ["いち"]],
        hidden_old=[["氏名"], ["古い"]],
    )
    path.write_bytes(content)
    shown = preview(path)
    assert (shown.sheet, people(shown)) == ("火曜", [(2, "はな", "はな")])
    assert shown.other_sheets == ("はじめに", "木曜")
    assert any("「木曜」" in remark.ja for remark in shown.remarks)
    assert people(preview(path, sheet="木曜")) == [(2, "いち", "いち")]
    with pytest.raises(LookupError):
        preview(path, sheet="日曜")


def test_cells_with_a_look_but_no_content_do_not_make_a_table_large(tmp_path: Path) -> None:
    path = tmp_path / "名簿.xlsx"
    styled = b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'
    path.write_bytes(
        changed(
            xlsx(名簿=[["氏名"], ["はな"]]),
            "xl/worksheets/sheet1.xml",
            lambda sheet: sheet.replace(b"</sheetData>", styled),
        )
    )
    assert people(preview(path)) == [(2, "はな", "はな")]


def test_the_sign_with_which_old_systems_end_a_file_is_nobody(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, f"{LIST}\x1a", encoding="cp932"))
    assert (people(shown), shown.left_out) == (EXPECTED, ())
