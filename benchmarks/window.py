"""How quickly a touch is answered, and how much memory a lesson takes; each measured in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row, percentile
from benchmarks.screen import Screen, private_screen
from benchmarks.startup import make_class
from benchmarks.watching import look_on

SMALL, LARGE = 20, 60
"""Components on the phone's new screen."""


def measure(scratch: Path) -> Iterator[Row]:
    make_class(scratch / "class")
    with private_screen() as screen:
        yield Row("pss_mib", _memory(screen, scratch / "class"), "MiB", 110)
        yield from _touches(screen, scratch / "window")


def _memory(screen: Screen, data: Path) -> float:
    command = [sys.executable, "-m", "benchmarks.in_lesson", str(data)]
    for _ in range(2):  # caches are made once, not at every start
        done = subprocess.run(
            command, env=_environment(screen), stdout=subprocess.PIPE, text=True, check=True
        )
    return float(done.stdout)


def _touches(screen: Screen, data: Path) -> Iterator[Row]:
    command = [sys.executable, "-m", "benchmarks.in_window", str(data)]
    with subprocess.Popen(
        command, env=_environment(screen), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as player:
        found = look_on(player, screen)
    small = [elapsed for elapsed, components in found["tapped"] if components <= SMALL]
    large = [elapsed for elapsed, components in found["tapped"] if SMALL < components <= LARGE]
    yield Row("tap_pressed_p99_ms", percentile(found["pressed"], 99), "ms", 16.7)
    yield Row("tap_screen_20_p99_ms", percentile(small, 99), "ms", 16.7)
    yield Row("tap_screen_60_p99_ms", percentile(large, 99), "ms", 33)
    yield Row("tap_at_once_p99_ms", percentile(found["at_once"], 99), "ms", 33)


def _environment(screen: Screen) -> dict[str, str]:
    other_screens = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in other_screens}
    return {**kept, "DISPLAY": screen.name}
