"""Below everything: the only place that reads the time; whoever needs it is handed a Clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Returns now, with its time zone."""


def wall_clock() -> datetime:
    return datetime.now().astimezone()


def stopwatch() -> int:
    """Milliseconds from an arbitrary start; never goes back."""
    return time.monotonic_ns() // 1_000_000
