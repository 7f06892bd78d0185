"""Loop, after the glass has changed: nodes whose rows are gone live on until nothing draws them any more."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimerEvent

from literacy_tutor.qtkit.nodes import Node

TURN_MS = 250
TURNS = 12
"""Qt deletes a drawing in the event loop's next turn, those inside it in the turn after that, and so on inwards: three or
four turns. A node that dies before its drawing is missed there, with a warning for each of its props."""


class NodeGraves(QObject):
    """Keeps what is buried for so many turns of the event loop, however long each takes, and then lets it go."""

    def __init__(self) -> None:
        super().__init__()
        self._buried: deque[list[Node]] = deque(maxlen=TURNS)
        self._latest: list[Node] = []
        self._timer = 0

    def bury(self, nodes: Iterable[Node]) -> None:
        self._latest.extend(nodes)
        if self._latest and not self._timer:
            self._timer = self.startTimer(TURN_MS)

    def timerEvent(self, _: QTimerEvent) -> None:
        self._buried.append(self._latest)
        self._latest = []
        if not any(self._buried):
            self.killTimer(self._timer)
            self._timer = 0
