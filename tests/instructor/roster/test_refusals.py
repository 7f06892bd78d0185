"""Files that are no list, or that were made to do harm: each gets a sentence, in both languages, and no harm is done."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.roster.archive import repack
from literacy_tutor.instructor.roster.grid import (
    LONGEST_CELL,
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_UNPACKED,
)
from tests.instructor.roster.files import changed, preview, xlsx
from tests.instructor.roster.old_excel import LOCK, ole, xls

SHEET = "xl/worksheets/sheet1.xml"
SMALL = xlsx(名簿=[["氏名"], ["はな"]])


def archive(**parts: bytes) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return whole.getvalue()


def with_cell(place: str) -> bytes:
    far = (
        f'<row r="{place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}"><c r="{place}"><v>1</v></c></row></sheetData>'
    )
    return changed(SMALL, SHEET, lambda sheet: sheet.replace(b"</sheetData>", far.encode()))


def with_beginning(declaration: bytes) -> bytes:
    return changed(SMALL, SHEET, lambda sheet: sheet.replace(b"<worksheet", declaration + b"<worksheet", 1))


def bomb() -> bytes:
    return changed(SMALL, SHEET, lambda sheet: sheet + b" " * MOST_UNPACKED)


def lying_bomb() -> bytes:
    """It says that its sheet is small."""
    whole = bytearray(bomb())
    with zipfile.ZipFile(io.BytesIO(bytes(whole))) as made:
        size = made.getinfo(SHEET).file_size
    small = struct.pack("<I", 500)
    return bytes(whole).replace(struct.pack("<I", size), small)


def twice_the_same_part() -> bytes:
    whole = io.BytesIO(SMALL)
    with zipfile.ZipFile(whole, "a") as made:
        made.writestr(SHEET.replace("sheet1", "Sheet1"), "<worksheet/>")
    return whole.getvalue()


def encrypted_part() -> bytes:
    whole = bytearray(SMALL)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = whole.find(mark)
        while place >= 0:
            whole[place + at] |= 1
            place = whole.find(mark, place + 1)
    return bytes(whole)


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

REFUSED: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "empty": (lambda: b" \r\n", "何も入っていません", "nothing is in it"),
    "empty but for its mark": (lambda: b"\xef\xbb\xbf\r\n", "何も入っていません", "nothing is in it"),
    "empty cells": (lambda: ",　,\n, ,\n".encode(), "何も入っていません", "nothing is in it"),
    "empty xlsx": (lambda: xlsx(a=[]), "何も入っていません", "nothing is in it"),
    "too large": (lambda: b"," * (MOST_BYTES + 1), "大きすぎます", "too large"),
    "neither encoding": (
        lambda: "氏名\n".encode("cp932") + b"\x81\xff",
        "2行目の文字コード",
        "row 2 are neither",
    ),
    "bytes without a letter": (
        lambda: "氏名\n\n".encode("cp932") + b"\xfd",
        "3行目の文字コード",
        "row 3 are neither",
    ),
    "half a letter": (
        lambda: b"\xff\xfe" + "氏名\nあ".encode("utf-16-le")[:-1],
        "2行目の文字コード",
        "row 2",
    ),
    "binary": (lambda: b"\x00\x01\x02\x03", "文字の表ではない", "no text"),
    "open quote": (lambda: '氏名,番号\nはな,1\n"いち,2\nよし,3\n'.encode(), "3行目から、引用符", "row 3 on"),
    "quote inside": (lambda: '氏名\n"はな"さん\n'.encode(), "2行目から、引用符", "row 2 on"),
    "many rows": (lambda: "氏名\n".encode() + b"a\n" * MOST_ROWS, "大きすぎます", f"row {MOST_ROWS + 1}"),
    "many columns": (lambda: "氏名".encode() + b"," * MOST_COLUMNS, "IW列", "column IW"),
    "long cell": (
        lambda: "氏名\n".encode() + b"a," + b"b" * (LONGEST_CELL + 1),
        "2行目の B列の文字が多すぎます",
        "row 2, column B",
    ),
    "endless cell": (
        lambda: "氏名\n".encode() + b"b" * 200_000,
        "2行目の文字が多すぎます",
        "row 2 is too long",
    ),
    "no heading": (lambda: "花,一\n太郎,次郎\n".encode(), "はじめの文字は「花」", "begins with “花”"),
    "garbled": (lambda: "氏名\nはな\n".encode("euc_jp"), "化けている", "garbled"),
    "nobody": (lambda: "名簿\n氏名,No\n,1\n,2\n".encode(), "見出し（2行目）の下に", "heading in row 2"),
    "web page": (lambda: b"\r\n<HTML><table><tr><td>x", "HTML", "web page"),
    "web page, marked": (lambda: b"\xef\xbb\xbf<!-- x --><!DOCTYPE html>", "HTML", "web page"),
    "xml": (lambda: b'<?xml version="1.0"?><Workbook/>', "XML", "XML"),
    "pdf": (lambda: b"%PDF-1.7 ...", "PDF", "PDF"),
    "picture": (lambda: b"\x89PNG\r\n\x1a\n", "写真", "picture"),
    "zip": (lambda: archive(名簿=b"x"), "ZIP", "ZIP"),
    "word": (lambda: archive(**{"word/document.xml": b"x"}), "Word", "Word"),
    "ods": (lambda: archive(**{"content.xml": b"x"}), "OpenDocument", "OpenDocument"),
    "xlsb": (lambda: archive(**{"xl/workbook.bin": b"x"}), ".xlsb", ".xlsb"),
    "torn xlsx": (lambda: SMALL[:-30], "こわれている", "damaged"),
    "torn part": (lambda: changed(SMALL, SHEET, lambda sheet: sheet[:-20]), "こわれている", "damaged"),
    "no sheets": (lambda: archive(**{"xl/workbook.xml": b"<workbook/>"}), "こわれている", "damaged"),
    "zip bomb": (bomb, "広げると", "unpacks to more"),
    "zip bomb that lies": (lying_bomb, "こわれている", "damaged"),
    "one part twice": (twice_the_same_part, "こわれている", "damaged"),
    "entities": (lambda: with_beginning(ENTITIES), "こわれている", "damaged"),
    "furthest corner": (lambda: with_cell("XFD1048576"), "XFD列の 1048576行目", "row 1048576, column XFD"),
    "no cell": (lambda: with_cell("XXXX1"), "こわれている", "damaged"),
    "locked part": (encrypted_part, "パスワード", "password"),
    "locked xlsx": (lambda: ole("EncryptedPackage", b"x" * 5000), "パスワード", "password"),
    "locked xls": (lambda: xls({(0, 0): "氏名"}, lock=LOCK), "パスワード", "password"),
    "ole, but no workbook": (lambda: ole("WordDocument", b"x" * 5000), "こわれている", "damaged"),
    "torn xls": (lambda: xls({(0, 0): "氏名"})[:900], "こわれている", "damaged"),
    "furthest corner of an xls": (
        lambda: xls({(0, 0): "氏名", (65535, 255): "x"}),
        "IV列の 65536行目",
        "column IV",
    ),
    "xls that ends the process": (
        lambda: xls({(0, 0): "氏名", (65535, 65535): "x"}),
        "こわれている",
        "damaged",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_no_list_is_refused_with_the_place_and_what_to_do(kind: str, tmp_path: Path) -> None:
    make, ja, en = REFUSED[kind]
    path = tmp_path / "火曜.csv"
    path.write_bytes(make())
    with pytest.raises(UserError) as refusal:
        preview(path)
    assert (refusal.value.ja[:8], refusal.value.en[:8]) == ("「火曜.csv」", "火曜.csv: ")
    assert ja in refusal.value.ja
    assert en in refusal.value.en
    assert refusal.value.ja.endswith("ください。")


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(UserError, match="cannot be opened"):
            preview(path)


@pytest.mark.parametrize("place", [f"A{MOST_ROWS + 1}", "IW1", f"IV{MOST_ROWS}", "XFD1048576"])
def test_a_table_too_large_is_refused_before_anything_keeps_room_for_it(place: str) -> None:
    with pytest.raises(UserError, match="too large"):
        repack(with_cell(place), "f.xlsx")
