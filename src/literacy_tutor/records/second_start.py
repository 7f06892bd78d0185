"""Beside the records: how a second start asks the first to come forward, with a file and no network.

The lock alone says who is first. Whoever finds it taken leaves a request; the first takes it away, which is the answer.
A request that nobody took (killed in between) is taken by the next window, which comes forward once more than needed.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from literacy_tutor.records.lock import is_held

REQUEST = "come-forward"
PATIENCE_S = 20.0
"""An old laptop takes its time to show the first window, and impatient hands start it twice."""
_LOOK_EVERY_S = 0.05


def is_second(folder: Path) -> bool:
    """Whether another start has these records open."""
    return is_held(folder)


def ask(folder: Path, patience_s: float = PATIENCE_S) -> bool:
    """From the second start: the first one's window, please. Whether it has answered."""
    _let_others_come_forward()
    request = folder / REQUEST
    try:
        request.touch()
    except OSError:  # no room even for that: the window will be looked for by hand
        return False
    deadline = time.monotonic() + patience_s
    while request.exists():
        if time.monotonic() > deadline or not is_held(folder):
            request.unlink(missing_ok=True)
            return False
        time.sleep(_LOOK_EVERY_S)
    return True


def take_request(folder: Path) -> bool:
    """In the first: whether somebody has asked since the last time."""
    try:
        (folder / REQUEST).unlink()
    except OSError:
        return False
    return True


def _let_others_come_forward() -> None:
    """Windows lets only the program that was just started hand the foreground on."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # ASFW_ANY
