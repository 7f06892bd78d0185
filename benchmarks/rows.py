"""What a benchmark gives: rows of figures, each with the bar it must keep under; as a table and as a file."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """`ok` says whether `value` keeps to `bar`, the most or the least that will do; both are in `unit` (× for a ratio of
    two things in one run)."""

    name: str
    value: float
    unit: str
    bar: float
    at_least: bool = False

    @property
    def ok(self) -> bool:
        return self.value >= self.bar if self.at_least else self.value <= self.bar


def table(rows: Sequence[Row]) -> str:
    """For a terminal."""
    head = ("name", "value", "unit", "bar", "")
    cells = [
        (one.name, _figure(one.value), one.unit, f"{'≥' if one.at_least else '≤'} {one.bar:g}", _verdict(one))
        for one in rows
    ]
    widths = [max(len(line[at]) for line in (head, *cells)) for at in range(len(head))]
    return "\n".join(
        f"{line[0]:{widths[0]}}  {line[1]:>{widths[1]}} {line[2]:{widths[2]}}  {line[3]:{widths[3]}}  {line[4]}".rstrip()
        for line in (head, *cells)
    )


def write(rows: Sequence[Row], file: Path) -> None:
    """A list of name, value, unit, bar, at_least, ok, as JSON."""
    file.parent.mkdir(parents=True, exist_ok=True)
    plain = [{**asdict(one), "value": round(one.value, 4), "ok": one.ok} for one in rows]
    file.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that at least `percent` of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100).__int__() - 1)]


def median_ratio(pairs: Sequence[tuple[float, float]]) -> float:
    """Of pairs measured one right after the other, so that a slow minute of the machine slows both."""
    return statistics.median(ours / floor for ours, floor in pairs)


def _verdict(row: Row) -> str:
    if row.ok:
        return ""
    return "UNDER" if row.at_least else "OVER"


def _figure(value: float) -> str:
    return f"{value:.0f}" if value == int(value) else f"{value:.3f}"
