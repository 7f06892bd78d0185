"""For the window: Python's garbage collector takes its time when a page has turned, not at a touch of the glass."""

from __future__ import annotations

import gc

from PySide6.QtCore import QTimer, SignalInstance

AFTER_MS = 400
"""The new page is drawn by then, and somebody reads it."""


def collect_after(page_turned: SignalInstance) -> None:
    """A whole collection looks at all that is loaded, 50 ms on a quick machine: by itself it would come at any touch."""
    page_turned.connect(lambda: QTimer.singleShot(AFTER_MS, _collect))


def _collect() -> None:
    """What is left stays for long, so that later collections need not look at it again."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
