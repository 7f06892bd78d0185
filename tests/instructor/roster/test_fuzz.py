"""Whatever stands in a file: people or a sentence, and no name that a tile could not carry."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.roster.archive import repack
from literacy_tutor.instructor.roster.birthdays import day_of
from literacy_tutor.instructor.roster.columns import use_of
from literacy_tutor.instructor.roster.preview import Preview, derive_preview
from literacy_tutor.instructor.roster.spelling import name_of, same
from literacy_tutor.instructor.roster.text_file import read_text
from literacy_tutor.instructor.roster.workbook import read_workbook
from literacy_tutor.records.learners import LONGEST_NAME, tidy_name
from tests.instructor.roster.files import xlsx
from tests.instructor.roster.old_excel import xls

TITLES = st.sampled_from(
    ["氏名", "姓", "名", "フリガナ", "セイ", "呼び名", "No", "住所", "生年月日", "?", ""]
)
CELLS = st.one_of(
    st.sampled_from(
        ["田中 花", "タナカ ﾊﾅ", "=1+1", "-", "合計", "S20.1.5", "氏名", "", "", "?田", "\u202e"]
    ),
    st.text(max_size=50),
)
LISTS = st.tuples(
    st.lists(st.lists(CELLS, max_size=5), max_size=2),
    st.lists(TITLES, max_size=6),
    st.lists(st.lists(CELLS, max_size=7), max_size=8),
)
Answer = TypeVar("Answer")
NEW, OLD = (
    xlsx(名簿=[["氏名", "かな"], ["田中", "たなか"]]),
    xls({(0, 0): "氏名", (1, 0): "田中", (1, 1): 3.5}),
)
CHANGES = st.lists(st.tuples(st.integers(0, 1 << 20), st.binary(max_size=6)), min_size=1, max_size=20)


def sound(shown: Preview, rows: int) -> None:
    numbers = [entry.row for entry in shown.people] + [left.row for left in shown.left_out]
    assert len(set(numbers)) == len(numbers), "a row is somebody and nobody"
    assert all(0 < number <= rows for number in numbers)
    for entry in shown.people:
        assert tidy_name(entry.name) == entry.name
        assert not entry.name.startswith(("=", "@", "＝", "＠", "\t"))
        assert entry.reading == "" or tidy_name(entry.reading) == entry.reading
        assert entry.like_row is None or entry.like_row < entry.row
    for left in shown.left_out:
        assert left.why.ja.endswith("。")
        assert left.why.en.endswith(".")
    assert set(shown.suggested) <= {entry.row for entry in shown.people}


@given(LISTS)
@settings(max_examples=300, deadline=None)
def test_every_list_gives_people_and_reasons_or_a_sentence(
    parts: tuple[list[list[str]], list[str], list[list[str]]],
) -> None:
    titles, heading, rows = parts
    file = io.StringIO(newline="")
    csv.writer(file).writerows([*titles, heading, *rows])
    with suppress(UserError):
        grid = read_text(file.getvalue().encode("utf-8", "surrogatepass"), "f.csv")
        sound(derive_preview(grid, ()), len(grid.sheets[0].rows))


@given(st.binary(max_size=200))
@settings(deadline=None)
def test_every_sequence_of_bytes_is_text_or_a_sentence(content: bytes) -> None:
    for beginning in ("", "氏名,かな\n"):
        with suppress(UserError):
            grid = read_text(beginning.encode("cp932") + content, "f.csv")
            sound(derive_preview(grid, ()), len(grid.sheets[0].rows))


def answered(ask: Callable[[], Answer]) -> Answer | UserError:
    """What came of it, or the sentence instead."""
    try:
        return ask()
    except UserError as told:
        return told


def damaged(whole: bytes, changes: list[tuple[int, bytes]]) -> bytes:
    content = bytearray(whole)
    for place, new in changes:
        content[place % len(content) : place % len(content) + len(new)] = new
    return bytes(content)


@given(CHANGES)
@settings(max_examples=300, deadline=None)
def test_a_damaged_archive_is_packed_again_or_gets_a_sentence(changes: list[tuple[int, bytes]]) -> None:
    packed = answered(lambda: repack(damaged(NEW, changes), "f.xlsx"))
    if isinstance(packed, UserError):
        assert "f.xlsx" in packed.en
        assert "f.xlsx" in packed.ja
    else:
        assert zipfile.ZipFile(io.BytesIO(packed)).testzip() is None


@pytest.mark.parametrize("whole", [NEW, OLD], ids=["xlsx", "xls"])
@given(CHANGES)
@settings(max_examples=6, deadline=None)
def test_a_damaged_workbook_is_read_or_gets_a_sentence(
    whole: bytes, changes: list[tuple[int, bytes]]
) -> None:
    preview = answered(lambda: derive_preview(read_workbook(damaged(whole, changes), "f.xls"), ()))
    if isinstance(preview, UserError):
        assert "f.xls" in preview.en
        assert "f.xls" in preview.ja
    else:
        assert all(0 < len(one.name) <= LONGEST_NAME for one in preview.people)


@given(st.text())
@settings(deadline=None)
def test_reading_a_cell_again_changes_nothing(text: str) -> None:
    assert name_of(name_of(text)) == name_of(text)
    assert same(name_of(text)) == same(text) or "\u200b" in text or not text.isprintable()
    assert use_of(text)
    assert day_of(text) == day_of(f" {text}")
