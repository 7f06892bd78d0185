"""A touch seen from outside: `in_window` touches, this process looks at the screen and says when it had changed.

So nothing that the program does after its frame, such as writing to the disk, is taken for a part of the answer.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from select import select
from subprocess import Popen
from typing import Any

from benchmarks.screen import Screen

Place = tuple[int, int, int, int]
"""x, y, width and height of a part of the screen."""

LOOK_EVERY_S = 0.0008
LINES = 8
"""Every eighth is looked at: the second processor may be half of the first, and what is looked with is not there."""
GIVEN_UP_S = 2.0


# --- the side that touches --------------------------------------------------------------------------------


def answered_after(touch: Callable[[], None], place: Place, wait: Callable[[], None]) -> float:
    """Milliseconds from a touch to the first change of that place; `wait` keeps the window alive until it was seen."""
    print(json.dumps({"watch": place}), flush=True)
    sys.stdin.readline()
    begun = time.monotonic()
    touch()
    while not select([sys.stdin], [], [], 0)[0]:
        wait()
    return (float(sys.stdin.readline()) - begun) * 1000


# --- the side that looks ----------------------------------------------------------------------------------


def look_on(player: Popen[str], screen: Screen) -> dict[str, Any]:
    """Looks where it is told until the player has told its figures, and returns them."""
    assert player.stdin
    assert player.stdout
    for line in player.stdout:
        said = json.loads(line)
        if "watch" not in said:
            return dict(said)
        before = screen.part(*said["watch"], LINES)
        _say(player, "ready")
        _say(player, str(_changed_at(screen, said["watch"], before)))
    raise RuntimeError(f"{player.args!r} ended by itself")


def _say(player: Popen[str], words: str) -> None:
    assert player.stdin
    player.stdin.write(words + "\n")
    player.stdin.flush()


def _changed_at(screen: Screen, place: Place, before: bytes) -> float:
    begun = time.monotonic()
    while screen.part(*place, LINES) == before:
        if time.monotonic() - begun > GIVEN_UP_S:
            raise RuntimeError(f"nothing changed at {place}")
        time.sleep(LOOK_EVERY_S)
    return time.monotonic()
