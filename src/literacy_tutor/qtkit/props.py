"""A view model's visible side: frozen props become Qt properties, of which only differences are told.

`class HomeViewModel(props_object(HomeProps))` has one property for each member (camelCase for QML); `show(props)`
replaces them all. Props are a frozen dataclass, or a named tuple where the first page waits for it, and so are rows.
A member that is a tuple of rows becomes a list model with a role for each of its members;
a tuple of dicts becomes a plain list, for QML that takes `list<var>`, and a dict a map.
"""

from __future__ import annotations

import typing
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
        for name in props.__match_args__:
            value = getattr(props, name)
            if value == getattr(old, name):
                continue
            if name in self.lists:
                self.rows[name].show(value)
            else:
                getattr(self, camel(name) + "Changed").emit()


def props_object(kind: type[Any], base: type[PropsBase] = PropsBase) -> type[PropsBase]:
    """A QObject class with a property for each member of the props: str, int, float, bool, rows and maps."""
    body: dict[str, Any] = {"kinds": {}, "lists": frozenset()}
    hints = typing.get_type_hints(kind)
    for name in kind.__match_args__:
        row_kind = _row_kind(hints[name])
        if row_kind is not None:
            body["kinds"][name] = row_kind
            body["lists"] |= {name}
            body[camel(name)] = Property(QObject, _rows_getter(name), constant=True)
            continue
        changed = Signal()
        body[camel(name) + "Changed"] = changed
        body[camel(name)] = _property(hints[name], name, changed)
    return type(kind.__name__.removesuffix("Props") + "Base", (base,), body)


def _row_kind(hint: Any) -> type[Any] | None:
    if typing.get_origin(hint) is not tuple:
        return None
    inner: type[Any] = typing.get_args(hint)[0]
    return inner if hasattr(inner, "__match_args__") else None


def _property(hint: Any, name: str, changed: Any) -> Any:
    if typing.get_origin(hint) is tuple:
        kind: Any = "QVariantList"  # the stubs want a class
        return Property(kind, lambda self: list(getattr(self.props, name)), notify=changed)
    if typing.get_origin(hint) is dict:
        kind = "QVariantMap"
        return Property(kind, _getter(name), notify=changed)
    return Property(hint, _getter(name), notify=changed)


def _getter(name: str) -> Any:
    return lambda self: getattr(self.props, name)


def _rows_getter(name: str) -> Any:
    return lambda self: self.rows[name]
