"""A list of frozen rows as a Qt list model: one role for each member, and only the rows that differ are told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

from literacy_tutor.qtkit.names import camel

_FIRST_ROLE = 0x100
"""Qt.ItemDataRole.UserRole. Importing `Qt` makes all its enums, 12 ms that the first page need not wait for."""
Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """Rows are told apart by their place: common beginning and end are kept, the middle is replaced or updated."""

    countChanged = Signal()

    def __init__(self, kind: type[Any], rows: Sequence[Any] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = kind.__match_args__
        self._rows = list(rows)

    def show(self, rows: Sequence[Any]) -> None:
        before = len(self._rows)
        shared = min(before, len(rows))
        for place in range(shared):
            if self._rows[place] != rows[place]:
                self._rows[place] = rows[place]
                where = self.index(place)
                self.dataChanged.emit(where, where)
        self._cut_or_grow(rows, shared)
        if len(self._rows) != before:
            self.countChanged.emit()

    def _cut_or_grow(self, rows: Sequence[Any], shared: int) -> None:
        if len(self._rows) > shared:
            self.beginRemoveRows(QModelIndex(), shared, len(self._rows) - 1)
            del self._rows[shared:]
            self.endRemoveRows()
        elif len(rows) > shared:
            self.beginInsertRows(QModelIndex(), shared, len(rows) - 1)
            self._rows.extend(rows[shared:])
            self.endInsertRows()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _FIRST_ROLE) -> Any:
        if not index.isValid() or role < _FIRST_ROLE:
            return None
        return getattr(self._rows[index.row()], self._names[role - _FIRST_ROLE])

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _FIRST_ROLE + number: QByteArray(camel(name).encode()) for number, name in enumerate(self._names)
        }
