"""For work in another thread to be over, with Qt's own loop running meanwhile."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEventLoop, QTimer


def wait_for(work: Any) -> None:
    """A page's `work`, which the stubs take for a descriptor."""
    if work.props.running:
        loop = QEventLoop()
        work.runningChanged.connect(loop.quit)
        QTimer.singleShot(20_000, loop, loop.quit)
        loop.exec()
        work.runningChanged.disconnect(loop.quit)
    assert not work.props.running
