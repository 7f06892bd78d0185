"""Loop, between phone and glass: the nodes of one screen, changed as the screen does, and what waits beside it unseen.

To make a drawing takes ten times as long as to show one. So what leaves the glass waits in the wings for a while, and
what a finger may be about to bring is drawn there as soon as it is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, assert_never

from literacy_tutor.phone.component import Component
from literacy_tutor.phone.diff import Move, Patch, Replace, Set, Splice, diff
from literacy_tutor.phone.screen import find
from literacy_tutor.qtkit.node_graves import NodeGraves
from literacy_tutor.qtkit.nodes import Node, make_node

WITH_WINGS = ("Screen", "Page", "List")
"""Kinds that lay out what is seen of their children, however many there are."""


class _Waiting(NamedTuple):
    """A part that is drawn but not seen, with the container it is a row of."""

    container: Node
    tree: NodeTree

    def is_for(self, container: Node, component: Component) -> bool:
        return self.container is container and self.tree.shows(component)


class NodeTree:
    """The nodes that show one component and everything in it, by name."""

    def __init__(
        self, component: Component, graves: NodeGraves, root: Node | None = None, *, wings: bool = False
    ) -> None:
        self.component = component
        self.root = root or make_node(component)
        self.index = {node.dotted_name: node for node in _family([self.root])}
        self._has_wings = wings
        self._waiting: list[_Waiting] = []
        self._graves = graves

    def shows(self, component: Component) -> bool:
        return (self.component.name, self.component.kind) == (component.name, component.kind)

    def become(self, component: Component) -> bool:
        """Show this instead; only what differs is touched. Whether anything does."""
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
                self._leave(self.index[name].kid_nodes[at : at + removed])
                self._enter(nodes)
                self._graves.bury(self.index[name].kid_model.splice(at, removed, nodes))
            case Move(name, at, to):
                self.index[name].kid_model.move(at, to)
            case Replace(root):
                self._leave([self.root])
                self._graves.bury([self.root])
                self.root = make_node(root)
                self._enter([self.root])
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
        node.set_away(True)
        for one in _family([node]):
            one.left.emit()
        container.kid_model.move(at, len(container.kid_nodes) - 1)
        self._waiting.append(_Waiting(container, NodeTree(component, self._graves, node)))

    def _bring(self, container: Node, at: int, component: Component) -> None:
        waiting = next((one for one in self._waiting if one.is_for(container, component)), None)
        if waiting is None:
            node = make_node(component)
            container.kid_model.splice(at, 0, [node])
        else:
            self._waiting.remove(waiting)
            waiting.tree.become(component)
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
        waiting = _Waiting(container, NodeTree(component, self._graves))
        waiting.tree.root.set_away(True)
        container.kid_model.splice(len(container.kid_nodes), 0, [waiting.tree.root])
        self._waiting.append(waiting)
        return waiting

    def _send_away(self, waiting: tuple[_Waiting, ...]) -> None:
        for one in waiting:
            if one in self._waiting:
                self._waiting.remove(one)
                at = one.container.kid_nodes.index(one.tree.root)
                self._graves.bury(one.container.kid_model.splice(at, 1, []))

    # --- the index --------------------------------------------------------------------------------------------

    def _enter(self, nodes: list[Node]) -> None:
        self.index.update((node.dotted_name, node) for node in _family(nodes))

    def _leave(self, nodes: list[Node]) -> None:
        family = list(_family(nodes))
        for node in family:
            if self.index.get(node.dotted_name) is node:
                del self.index[node.dotted_name]
        self._send_away(tuple(one for one in self._waiting if one.container in family))


def _family(nodes: list[Node]) -> Iterator[Node]:
    """What is on the glass of them, or would be."""
    for node in nodes:
        yield node
        yield from _family(node.on_glass)
