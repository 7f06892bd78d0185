"""From rows back to screens: after a commit, whoever listens is told which groups of rows changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

Group = Literal["learners", "attempts", "progress", "settings", "events", "register", "notes", "cards"]


class Changes(NamedTuple):
    """What one transaction changed; a screen queries again when it shows one of the groups."""

    groups: frozenset[Group]


Listener = Callable[[Changes], None]


def about(groups: frozenset[Group], ask_again: Callable[[], object]) -> Listener:
    """A listener that asks again only when one of these has changed."""

    def listen(changes: Changes) -> None:
        if changes.groups & groups:
            ask_again()

    return listen


class Observers:
    """Listeners, told in the order they came, in the thread that wrote, after the commit.

    A listener may write. One that raises is a bug: the error reaches the writer, and the commit stands.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._holders: set[object] = set()
        self._held: set[Group] = set()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Returns what ends the subscription."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def hold(self) -> Callable[[], None]:
        """While another thread writes nobody is told; what is returned tells them all of it, in its own thread, once. Of
        several who hold, the last to let go."""
        holder = object()
        self._holders.add(holder)

        def release() -> None:
            self._holders.discard(holder)
            if not self._holders:
                groups, self._held = self._held, set()
                self.tell(Changes(frozenset(groups)))

        return release

    def tell(self, changes: Changes) -> None:
        if self._holders:
            self._held |= changes.groups
        elif changes.groups:
            for listener in tuple(self._listeners):
                listener(changes)
