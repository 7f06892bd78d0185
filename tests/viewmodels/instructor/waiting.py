"""For work in another thread to be over, with Qt's own loop running meanwhile."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEventLoop, QTimer


def wait_for(work: Any) -> None:
    """A page's `work`, which the stubs take for a descriptor; also what begins as soon as that is done."""
    changed = True
    while work.props.running and changed:
        changed = _changes(work)
    assert not work.props.running


def _changes(work: Any) -> bool:
    """It ends within 20 seconds."""
    loop, late = QEventLoop(), QTimer(interval=20_000, singleShot=True)
    late.timeout.connect(loop.quit)
    work.runningChanged.connect(loop.quit)
    late.start()
    loop.exec()
    work.runningChanged.disconnect(loop.quit)
    return late.isActive()
