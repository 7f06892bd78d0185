"""How quickly a touch is answered, and how much memory a lesson takes; measured by `in_window` in its own process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row, percentile
from benchmarks.screen import private_screen

SMALL, LARGE = 20, 60
"""Components on the phone's new screen."""


def measure(scratch: Path) -> Iterator[Row]:
    with private_screen() as screen:
        environment = {**os.environ, "DISPLAY": screen.name}
        for other_screens in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(other_screens, None)
        command = [
            sys.executable,
            "-m",
            "benchmarks.in_window",
            screen.name,
            str(screen.file),
            str(scratch / "window"),
        ]
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found = json.loads(done.stdout.splitlines()[-1])
    small = [elapsed for elapsed, components in found["tapped"] if components <= SMALL]
    large = [elapsed for elapsed, components in found["tapped"] if SMALL < components <= LARGE]
    yield Row("pss_mib", found["pss_mib"], "MiB", 110)
    yield Row("voice_pss_mib", found["voice_pss_mib"], "MiB", 60)
    yield Row("tap_pressed_p99_ms", percentile(found["pressed"], 99), "ms", 16.7)
    yield Row("tap_screen_20_p99_ms", percentile(small, 99), "ms", 16.7)
    yield Row("tap_screen_60_p99_ms", percentile(large, 99), "ms", 33)
