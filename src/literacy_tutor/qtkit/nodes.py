"""Loop, between phone and glass: each component on the glass is one QObject, which QML draws.

One node class is made for every kind from its dataclass (`BubbleNode` has `mine`, `time` …, in camelCase);
each node has a small list model of its children, roles `kind` and `node`, for a DelegateChooser.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import Field, fields
from functools import cached_property
from typing import Any, TypeVar, cast

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlEngine

from literacy_tutor.phone.diff import PROPS
from literacy_tutor.phone.screen import KINDS, Component
from literacy_tutor.qtkit.names import camel

QML_IMPORT_NAME = "LiteracyTutor.Nodes"
QML_IMPORT_MAJOR_VERSION = 1

KIND_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NODE_ROLE = KIND_ROLE + 1

_Class = TypeVar("_Class", bound=type)
made_here = cast(Callable[[_Class], _Class], QmlUncreatable("Made in Python, never in QML"))
"""The stubs do not know that a QmlUncreatable can be called."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@QmlElement
@made_here
class NodeModel(QAbstractListModel):
    """The children of one node, in order.

    They are Qt's children of it. A node without a parent PySide would give away when Qt asks for it (`data`), and keep
    alive for ever.
    """

    def __init__(self, nodes: list[Node]) -> None:
        super().__init__()
        self.nodes = nodes
        self._take(nodes)
        QQmlEngine.setObjectOwnership(self, QQmlEngine.ObjectOwnership.CppOwnership)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.nodes)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        node = self.nodes[index.row()]
        return node if role == NODE_ROLE else node.kind_name if role == KIND_ROLE else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {KIND_ROLE: QByteArray(b"kind"), NODE_ROLE: QByteArray(b"node")}

    def splice(self, at: int, removed: int, added: Sequence[Node]) -> list[Node]:
        """What was removed is the caller's, to be kept until it is drawn no more."""
        gone = self.nodes[at : at + removed]
        if removed:
            self.beginRemoveRows(_ROOT, at, at + removed - 1)
            del self.nodes[at : at + removed]
            self.endRemoveRows()
            for node in gone:
                node.setParent(None)
        if added:
            self._take(added)
            self.beginInsertRows(_ROOT, at, at + len(added) - 1)
            self.nodes[at:at] = added
            self.endInsertRows()
        return gone

    def move(self, at: int, to: int) -> None:
        if at == to:
            return
        self.beginMoveRows(_ROOT, at, at, _ROOT, to if to < at else to + 1)
        self.nodes.insert(to, self.nodes.pop(at))
        self.endMoveRows()

    def _take(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            node.setParent(self)


@QmlElement
@made_here
class Node(QObject):
    """A component on the glass; `dotted_name` is its own. Its kind's own class adds the kind's props."""

    coveredChanged = Signal()
    awayChanged = Signal()
    left = Signal()

    def __init__(self, component: Component) -> None:
        super().__init__()
        self.dotted_name = component.name
        self.prop_values: dict[str, Any] = {prop: getattr(component, prop) for prop in PROPS[type(component)]}
        self.kind_name = component.kind
        self._covered = False
        self._away = False
        self.kid_nodes = [make_node(child) for child in component.children]
        QQmlEngine.setObjectOwnership(self, QQmlEngine.ObjectOwnership.CppOwnership)

    @Property(str, constant=True)
    def name(self) -> str:
        return self.dotted_name

    @Property(str, constant=True)
    def kind(self) -> str:
        return self.kind_name

    @Property(NodeModel, constant=True)
    def kids(self) -> NodeModel:
        return self.kid_model

    @cached_property
    def kid_model(self) -> NodeModel:
        """Made when it is first asked for: most nodes are leaves."""
        return NodeModel(self.kid_nodes)

    @Property(bool, notify=coveredChanged)
    def covered(self) -> bool:
        """Something lies over it: no finger, no Tab and no screen reader gets there."""
        return self._covered

    def cover(self, covered: bool) -> None:
        if covered != self._covered:
            self._covered = covered
            self.coveredChanged.emit()

    @Property(bool, notify=awayChanged)
    def away(self) -> bool:
        """Drawn, but not seen: it has left the glass or may come to it. Such rows stand after all others."""
        return self._away

    def set_away(self, away: bool) -> None:
        if away != self._away:
            self._away = away
            self.awayChanged.emit()

    @property
    def on_glass(self) -> list[Node]:
        return [node for node in self.kid_nodes if not node._away]

    def assign(self, props: Sequence[tuple[str, object]]) -> None:
        for prop, value in props:
            self.prop_values[prop] = value
        for prop, _ in props:
            getattr(self, f"{camel(prop)}Changed").emit()


def make_node(component: Component) -> Node:
    return NODE_CLASSES[component.kind](component)


def node_class(kind: type[Component]) -> type[Node]:
    body: dict[str, object] = {"__module__": __name__, "__doc__": kind.__doc__}
    for field in fields(kind):
        if field.name not in ("name", "children"):
            name, changed = camel(field.name), Signal()
            if hasattr(Node, name):
                raise TypeError(
                    f"{kind.__name__}.{field.name}: every QObject has that already, find another name"
                )
            body[f"{name}Changed"] = changed
            body[name] = _property(field, changed)
    made = type(f"{kind.__name__}Node", (Node,), body)
    return QmlElement(made_here(cast(type[Node], made)))


def _property(field: Field[Any], changed: Signal) -> Property:
    def value(node: Node) -> object:
        return node.prop_values[field.name]

    return Property(_QT_TYPES[str(field.type)], value, notify=changed)


_QT_TYPES: dict[str, type] = {"str": str, "int": int, "float": float, "bool": bool}


NODE_CLASSES = {kind.__name__: node_class(kind) for kind in KINDS}
