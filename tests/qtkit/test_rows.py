"""A list model of frozen rows: QML sees the roles, and Qt's own checks find no lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from literacy_tutor.qtkit.rows import RowsModel

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(frozen=True, slots=True)
class Row:
    lesson: str
    phase_words: str = "まだです"


A, B, C, D = (Row(letter) for letter in "abcd")


def model(*rows: Row) -> RowsModel:
    made = RowsModel(Row, rows)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def shown(rows: RowsModel) -> list[dict[str, Any]]:
    """All rows by role, as a QML delegate reads them."""
    roles = {number: bytes(name.data()).decode() for number, name in rows.roleNames().items()}
    places = [rows.index(number) for number in range(rows.rowCount())]
    return [{name: rows.data(place, number) for number, name in roles.items()} for place in places]


def test_each_member_is_a_role() -> None:
    assert shown(model(A, Row("b", "できました"))) == [
        {"lesson": "a", "phaseWords": "まだです"},
        {"lesson": "b", "phaseWords": "できました"},
    ]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ((), (), []),
        ((A, B), (A, B), []),
        ((), (A, B), ["in 0-1", "count"]),
        ((A, B), (), ["out 0-1", "count"]),
        ((A, B), (A, B, C, D), ["in 2-3", "count"]),
        ((A, B, C, D), (A, B), ["out 2-3", "count"]),
        ((A, B, C), (A, D, C), ["row 1"]),
        ((A, B), (C, D), ["row 0", "row 1"]),
        ((A, B, C), (B,), ["row 0", "out 1-2", "count"]),
        ((A,), (B, C), ["row 0", "in 1-1", "count"]),
    ],
)
def test_only_the_rows_that_differ_are_told(
    before: tuple[Row, ...], after: tuple[Row, ...], told: list[str]
) -> None:
    rows = model(*before)
    changes: list[str] = []
    rows.dataChanged.connect(lambda first, _last, _roles: changes.append(f"row {first.row()}"))
    rows.rowsInserted.connect(lambda _, first, last: changes.append(f"in {first}-{last}"))
    rows.rowsRemoved.connect(lambda _, first, last: changes.append(f"out {first}-{last}"))
    rows.countChanged.connect(lambda: changes.append("count"))
    rows.show(after)
    assert changes == told
    assert [row["lesson"] for row in shown(rows)] == [row.lesson for row in after]
    assert rows.property("count") == len(after)


def test_a_row_has_no_rows_below_it() -> None:
    rows = model(A)
    assert rows.rowCount(rows.index(0)) == 0


@pytest.mark.parametrize("role", [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole])
def test_qts_own_roles_are_empty(role: int) -> None:
    rows = model(A)
    assert rows.data(rows.index(0), role) is None
    assert rows.data(QModelIndex()) is None
