"""Start-up seen from outside: from the exec to the first drawn content, and to the last change of the picture."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from benchmarks.rows import Row, median_ratio
from benchmarks.screen import Screen, private_screen
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import add_learner

CONTENT_COLOURS = 8
"""So many different colours in the sample: letters and pictures are drawn, not only a background."""
SAMPLE = 5
"""Every fifth pixel is looked at."""
CHANGED = 0.002
"""A share of the sample; a blinking cursor is smaller."""
QUIET_S = 1.5
LIMIT_S = 60.0
LOOK_EVERY_S = 0.002
PAIRS = 21
NAMES = (
    "佐藤 よし子", "鈴木 一郎", "高橋 ハル", "田中 キヨ", "伊藤 正雄", "渡辺 フミ", "山本 栄", "中村 トシ子", "小林 勇",
    "加藤 ミツ", "吉田 武", "山田 はな",
)  # fmt: skip
ICONS = ("pets", "local_florist", "sunny", "eco")
FLOOR = Path(__file__).with_name("floor_window.py")


@dataclass(frozen=True, slots=True)
class Start:
    """Milliseconds from just before the exec; CPU seconds of the process until it was ended."""

    content_ms: float
    settled_ms: float
    cpu_s: float


def app(data: Path, lessons: Path | None = None) -> list[str]:
    """The program as `make run` starts it; with other lessons through a door of its own."""
    if lessons is None:
        return [str(Path(sys.executable).with_name("literacy-tutor")), "--data", str(data)]
    return [sys.executable, "-m", "benchmarks.with_lessons", str(data), str(lessons)]


def floor() -> list[str]:
    return [sys.executable, str(FLOOR)]


def measure(screen: Screen, command: Sequence[str], *, settle: bool = True) -> Start:
    """Start it on the screen, watch, end it. `settled_ms` is 0 where nobody waits for it."""
    while not screen.is_blank():
        time.sleep(0.02)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {
        **os.environ, "DISPLAY": screen.name, "QT_QUICK_BACKEND": "software", "QSG_RENDER_LOOP": "basic",
    }  # fmt: skip
    for of_the_developer in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE"):
        environment.pop(of_the_developer, None)
    begun = time.monotonic()
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, start_new_session=True
    ) as process:
        try:
            content, settled = _watch(screen, process, begun, settle=settle)
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Start(content * 1000, settled * 1000, cpu)


def _watch(
    screen: Screen, process: subprocess.Popen[bytes], begun: float, *, settle: bool
) -> tuple[float, float]:
    """Seconds until the first content, and until the last change before a quiet while."""
    content = changed = 0.0
    last, sample = b"", [0]
    while (now := time.monotonic() - begun) < LIMIT_S:
        if process.poll() is not None:
            raise RuntimeError(f"{process.args!r} ended by itself with status {process.returncode}")
        frame = screen.frame()
        if frame != last:
            now, last = time.monotonic() - begun, frame
            seen = memoryview(frame).cast("I")[::SAMPLE].tolist()
            if not content and len(set(seen)) >= CONTENT_COLOURS:
                content = changed = now
            if sum(map(int.__ne__, seen, sample)) > CHANGED * len(seen):
                changed, sample = now, seen
        if content and (not settle or now - changed > QUIET_S):
            return content, changed if settle else 0.0
        time.sleep(LOOK_EVERY_S)
    raise RuntimeError(f"{process.args!r} showed nothing in {LIMIT_S:g} seconds")


def ratios(scratch: Path) -> Iterator[Row]:
    """With a class of twelve on the tiles, against the bare window."""
    data = scratch / "twelve"
    make_class(data)
    with private_screen() as screen:
        for command in (floor(), app(data)):
            measure(screen, command)  # what is made once at the first start
        pairs = [(measure(screen, app(data)), measure(screen, floor())) for _ in range(PAIRS)]
    yield Row(
        "startup_content_ratio",
        median_ratio([(ours.content_ms, bare.content_ms) for ours, bare in pairs]),
        "×",
        1.5,
    )
    yield Row(
        "startup_settled_ratio",
        median_ratio([(ours.settled_ms, bare.settled_ms) for ours, bare in pairs]),
        "×",
        2.0,
    )


def make_class(data: Path) -> None:
    """A dozen people with names as long as names are."""
    with open_database(data, wall_clock) as database:
        for name, icon in zip(NAMES, cycle(ICONS), strict=False):
            add_learner(database, name, "", icon)
