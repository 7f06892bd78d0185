"""Columns take their widths from their words, and lines end between phrases."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from literacy_tutor.qtkit.columns import Need, column_widths, fit_beside, in_lines, need_of, under
from literacy_tutor.qtkit.text_style import TextStyle

pytestmark = pytest.mark.usefixtures("qapp")


def style(*, bold: bool = False) -> TextStyle:
    return TextStyle(tuple(QGuiApplication.font().families()), 20, bold)


def test_a_column_needs_its_widest_phrase_and_wants_its_longest_line() -> None:
    need = need_of(["Attendances online", "43"], style())
    assert need_of(["Attendances"], style()).full == need.least
    assert need_of(["Attendances online"], style()).full == need.full > need.least


def test_japanese_needs_its_phrases_whole_too() -> None:
    assert need_of(["本物を 疑った"], style()).least == need_of(["疑った", "本物を"], style()).full


def test_signs_of_the_markup_are_letters_like_others() -> None:
    assert need_of(["｜田中《たなか》**"], style()).full > need_of(["田中"], style()).full
    assert in_lines("｜田中《たなか》**", style(), 1_000) == "｜田中《たなか》**"


def test_who_wants_least_gets_it_first_and_the_long_column_gets_the_rest() -> None:
    number, name, sentence = Need(20, 20), Need(50, 100), Need(60, 900)
    assert column_widths([number, name, sentence], 500) == [20, 100, 380]


def test_with_room_for_all_they_fill_it() -> None:
    assert column_widths([Need(10, 10), Need(30, 30)], 80) == [20, 60]


def test_without_room_for_the_phrases_it_says_so_and_all_give_way() -> None:
    needs = [Need(100, 100), Need(300, 300)]
    assert fit_beside(needs, 400)
    assert not fit_beside(needs, 399)
    assert column_widths(needs, 200) == [50, 150]


def test_a_heading_is_broken_between_phrases_before_a_cell_is() -> None:
    assert under(Need(50, 400), Need(30, 120)) == Need(50, 120)
    assert under(Need(50, 400), Need(30, 40)) == Need(50, 50)


def test_a_line_ends_between_phrases() -> None:
    narrow = need_of(["本物を 疑った"], style()).least
    assert in_lines("本物を 疑った", style(), narrow) == "本物を\n疑った"
    assert in_lines("本物を 疑った", style(), 1_000) == "本物を 疑った"
    assert in_lines("a\nb", style(), 1_000) == "a\nb"
    assert in_lines("", style(), 80) == ""
