"""A view model's visible side: a frozen dataclass of props becomes Qt properties, of which only differences are told.

`class HomeViewModel(props_object(HomeProps))` has one property for each member (camelCase for QML); `show(props)`
replaces them all. A member that is a tuple of dataclasses becomes a list model with a role for each of its members;
a tuple of dicts becomes a plain list, for QML that takes `list<var>`.
"""

from __future__ import annotations

import typing
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal

from literacy_tutor.qtkit.names import camel
from literacy_tutor.qtkit.rows import RowsModel


class PropsBase(QObject):
    """What `props_object` builds on. `props` is what is shown now."""

    kinds: typing.ClassVar[dict[str, Any]] = {}
    lists: typing.ClassVar[frozenset[str]] = frozenset()

    def __init__(self, props: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = props
        self.rows: dict[str, RowsModel] = {}
        for name in self.lists:
            self.rows[name] = RowsModel(self.kinds[name], getattr(props, name), self)

    def show(self, props: Any) -> None:
        """Show other props: one signal for each that differs."""
        old, self.props = self.props, props
        for member in fields(props):
            value = getattr(props, member.name)
            if value == getattr(old, member.name):
                continue
            if member.name in self.lists:
                self.rows[member.name].show(value)
            else:
                getattr(self, camel(member.name) + "Changed").emit()


def props_object(kind: type[Any]) -> type[PropsBase]:
    """A QObject class with a property for each member of a frozen dataclass of str, int, float, bool, rows and maps."""
    body: dict[str, Any] = {"kinds": {}, "lists": frozenset()}
    hints = typing.get_type_hints(kind)
    for member in fields(kind):
        row_kind = _row_kind(hints[member.name])
        if row_kind is not None:
            body["kinds"][member.name] = row_kind
            body["lists"] |= {member.name}
            body[camel(member.name)] = Property(QObject, _rows_getter(member.name), constant=True)
            continue
        changed = Signal()
        body[camel(member.name) + "Changed"] = changed
        body[camel(member.name)] = _property(hints[member.name], member.name, changed)
    return type(kind.__name__.removesuffix("Props") + "Base", (PropsBase,), body)


def _row_kind(hint: Any) -> type[Any] | None:
    if typing.get_origin(hint) is not tuple:
        return None
    inner: type[Any] = typing.get_args(hint)[0]
    return inner if is_dataclass(inner) else None


def _property(hint: Any, name: str, changed: Any) -> Any:
    if typing.get_origin(hint) is tuple:
        kind: Any = "QVariantList"  # the stubs want a class
        return Property(kind, lambda self: list(getattr(self.props, name)), notify=changed)
    return Property(hint, _getter(name), notify=changed)


def _getter(name: str) -> Any:
    return lambda self: getattr(self.props, name)


def _rows_getter(name: str) -> Any:
    return lambda self: self.rows[name]
