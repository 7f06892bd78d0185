"""`make bench`: measures everything, prints a table, writes build/bench.json. `make bench ARGS="store core"`: only those."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import (
    board,
    classroom,
    core,
    growth,
    handout,
    kills,
    review,
    roster,
    startup,
    store,
    voice,
    window,
)
from benchmarks.rows import Row, table, write

ALL: dict[str, Callable[[Path], Iterator[Row]]] = {
    "startup": startup.ratios,
    "window": window.measure,
    "voice": voice.measure,
    "store": store.measure,
    "core": core.measure,
    "review": review.measure,
    "roster": roster.measure,
    "handout": handout.measure,
    "board": board.measure,
    "classroom": classroom.measure,
    "growth": growth.measure,
    "kills": kills.measure,
}
RESULT = Path("build") / "bench.json"


def main(wanted: list[str]) -> int:
    """Exit status: 1 where a figure misses its bar."""
    rows = []
    for name in wanted or ALL:
        print(f"{name} …", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory() as scratch:
            rows.extend(ALL[name](Path(scratch)))
    print(table(rows))
    write(rows, RESULT)
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
