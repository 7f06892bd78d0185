"""A report's table on the page: how wide its columns are, where its lines end. All widths are in letters, of any size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication

from literacy_tutor.instructor.report import shown
from literacy_tutor.instructor.sheets import Table
from literacy_tutor.qtkit import columns
from literacy_tutor.qtkit.columns import Need, fit_beside, need_of, under
from literacy_tutor.qtkit.text_style import TextStyle

LETTER = 100
"""Pixels: what a letter is measured at."""
SLACK = 1.02
"""Text of QML has kerning and hints, ours has not."""


def columns_of(table: Table) -> tuple[dict[str, Any], ...]:
    """`{"title", "number", "least", "full"}`; a column of numbers is set to the right."""
    found = []
    for at, title in enumerate(table.columns):
        cells = [row[at] for row in table.rows]
        need = under(need_of([title], _style(bold=True)), need_of(map(shown, cells), _style()))
        found.append(
            {
                "title": title,
                "number": all(isinstance(cell, int | float | None) for cell in cells),
                "least": SLACK * need.least / LETTER,
                "full": SLACK * need.full / LETTER,
            }
        )
    return tuple(found)


def column_widths(these: Sequence[dict[str, Any]], room: float) -> list[float]:
    """[] where the columns have no room beside one another."""
    needs = [Need(one["least"], one["full"]) for one in these]
    return columns.column_widths(needs, room) if fit_beside(needs, room) else []


def in_lines(words: str, room: float, *, bold: bool) -> str:
    return columns.in_lines(words, _style(bold=bold), room * LETTER / SLACK)


def _style(*, bold: bool = False) -> TextStyle:
    return TextStyle(tuple(QGuiApplication.font().families()), LETTER, bold)
