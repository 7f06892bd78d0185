"""Loop, between phone and glass: the nodes of one screen, changed as the screen does, and what waits beside it unseen.

To make a drawing takes ten times as long as to show one. So what leaves the glass waits in the wings for a while, and
what a finger may be about to bring is drawn there as soon as it is known.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple, assert_never

from literacy_tutor.common.clock import stopwatch
from literacy_tutor.phone.component import Component
from literacy_tutor.phone.diff import Move, Patch, Replace, Set, Splice, diff
from literacy_tutor.phone.screen import find
from literacy_tutor.qtkit.nodes import Node, make_node

WITH_WINGS = ("Screen", "Page", "List")
"""Kinds that lay out what is seen of their children, however many there are."""


LIVES_ON_MS = 3_000
LIVES_ON_CHANGES = 8
"""A change comes with a touch or with the second: between two of them Qt deletes what draws nothing any more."""


class _Dying(NamedTuple):
    since_ms: int
    at_change: int
    node: Node


class _Waiting(NamedTuple):
    """A part that is drawn but not seen, with the container it is a row of."""

    container: Node
    tree: NodeTree

    def is_for(self, container: Node, component: Component) -> bool:
        return self.container is container and self.tree.shows(component)


class NodeTree:
    """The nodes that show one component and everything in it, by name.

    A node taken away dies some seconds later, for its drawing is deleted bit by bit after its row. By itself it never
    would: Python gives every node away that QML has asked a model for.
    """

    def __init__(self, component: Component, root: Node | None = None, *, wings: bool = False) -> None:
        self.component = component
        self.root = root or make_node(component)
        self.index = {node.dotted_name: node for node in _family([self.root])}
        self._has_wings = wings
        self._waiting: list[_Waiting] = []
        self._dying: deque[_Dying] = deque()
        self._changes = 0

    def shows(self, component: Component) -> bool:
        return (self.component.name, self.component.kind) == (component.name, component.kind)

    def become(self, component: Component) -> bool:
        """Show this instead; only what differs is touched. Whether anything does."""
        self._let_die()
        patches = diff(self.component, component)
        earlier = tuple(self._waiting)
        for patch in patches:
            self._carry_out(patch)
        if len(self._waiting) > len(earlier):
            self._send_away(earlier)
        self.component = component
        return bool(patches)

    def expect(self, component: Component) -> None:
        """What it would take to show this is drawn in the wings; what waited there for nothing goes."""
        wanted = [
            self._wait_for(self.index[patch.name], added)
            for patch in diff(self.component, component)
            if isinstance(patch, Splice) and self._keeps(patch.name)
            for added in patch.added
        ]
        if wanted:
            self._send_away(tuple(one for one in self._waiting if one not in wanted))

    # --- changes ----------------------------------------------------------------------------------------------

    def _carry_out(self, patch: Patch) -> None:
        match patch:
            case Set(name, props):
                self.index[name].assign(props)
            case Splice(name) if self._keeps(name):
                self._exchange(self.index[name], patch)
            case Splice(name, at, removed, added):
                nodes = [make_node(component) for component in added]
                gone = self.index[name].kid_nodes[at : at + removed]
                self._leave(gone)
                self._enter(nodes)
                self.index[name].kid_model.splice(at, removed, nodes)
                self._bury(gone)
            case Move(name, at, to):
                self.index[name].kid_model.move(at, to)
            case Replace(root):
                gone = [self.root]
                self._leave(gone)
                self.root = make_node(root)
                self._enter([self.root])
                self._bury(gone)
            case _:
                assert_never(patch)

    def _exchange(self, container: Node, patch: Splice) -> None:
        for _ in range(patch.removed):
            self._put_away(container, patch.at)
        for at, component in enumerate(patch.added, patch.at):
            self._bring(container, at, component)

    def _put_away(self, container: Node, at: int) -> None:
        node = container.kid_nodes[at]
        component = find(self.component, node.dotted_name)
        assert component is not None
        self._leave([node])
        self._send_away(tuple(one for one in self._waiting if one.container in _family([node])))
        node.set_away(True)
        for one in _family([node]):
            one.left.emit()
        container.kid_model.move(at, len(container.kid_nodes) - 1)
        self._waiting.append(_Waiting(container, NodeTree(component, node)))

    def _bring(self, container: Node, at: int, component: Component) -> None:
        waiting = next((one for one in self._waiting if one.is_for(container, component)), None)
        if waiting is None:
            node = make_node(component)
            container.kid_model.splice(at, 0, [node])
        else:
            self._waiting.remove(waiting)
            waiting.tree.become(component)
            self._take_over(waiting.tree)
            node = waiting.tree.root
            for one in _family([node]):
                one.cover(False)
            container.kid_model.move(container.kid_nodes.index(node), at)
            node.set_away(False)
        self._enter([node])

    # --- the wings --------------------------------------------------------------------------------------------

    def _keeps(self, name: str) -> bool:
        return self._has_wings and self.index[name].kind_name in WITH_WINGS

    def _wait_for(self, container: Node, component: Component) -> _Waiting:
        for one in self._waiting:
            if one.is_for(container, component):
                one.tree.become(component)
                return one
        waiting = _Waiting(container, NodeTree(component))
        waiting.tree.root.set_away(True)
        container.kid_model.splice(len(container.kid_nodes), 0, [waiting.tree.root])
        self._waiting.append(waiting)
        return waiting

    def _send_away(self, waiting: tuple[_Waiting, ...]) -> None:
        for one in waiting:
            if one in self._waiting:
                self._waiting.remove(one)
                one.container.kid_model.splice(one.container.kid_nodes.index(one.tree.root), 1, [])
                self._bury([one.tree.root])
                self._take_over(one.tree)

    # --- the index --------------------------------------------------------------------------------------------

    def _enter(self, nodes: list[Node]) -> None:
        self.index.update((node.dotted_name, node) for node in _family(nodes))

    def _leave(self, nodes: list[Node]) -> None:
        for node in _family(nodes):
            if self.index.get(node.dotted_name) is node:
                del self.index[node.dotted_name]

    def _bury(self, nodes: list[Node]) -> None:
        """After their rows are gone."""
        gone, now = list(_everything(nodes)), stopwatch()
        self._waiting = [one for one in self._waiting if one.container not in gone]
        self._dying.extend(_Dying(now, self._changes, node) for node in gone)

    def _take_over(self, tree: NodeTree) -> None:
        """What is dying in it, dies here."""
        self._dying.extend(one._replace(at_change=self._changes) for one in tree._dying)

    def _let_die(self) -> None:
        now, self._changes = stopwatch(), self._changes + 1
        while self._dying and (
            now - self._dying[0].since_ms > LIVES_ON_MS
            and self._changes - self._dying[0].at_change > LIVES_ON_CHANGES
        ):
            self._dying.popleft().node.die()


def _family(nodes: list[Node]) -> Iterator[Node]:
    """What is on the glass of them, or would be."""
    for node in nodes:
        yield node
        yield from _family(node.on_glass)


def _everything(nodes: list[Node]) -> Iterator[Node]:
    """What waits in them, too."""
    for node in nodes:
        yield node
        yield from _everything(node.kid_nodes)
