"""For tables on the screen and on paper: columns as wide as their words want, and lines that end between phrases.

A column needs at least its widest phrase, and at most its longest line. Those that want least more get it first: numbers
and names stand whole, and what is left is for sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from literacy_tutor.common.ruby import Run
from literacy_tutor.qtkit.line_breaks import Break
from literacy_tutor.qtkit.text_layout import lay_out, measured
from literacy_tutor.qtkit.text_style import TextStyle


class Need(NamedTuple):
    """Of one column, in pixels: its widest phrase and its longest line."""

    least: float = 0.0
    full: float = 0.0


def need_of(texts: Iterable[str | tuple[Run, ...]], style: TextStyle) -> Need:
    """A plain string is taken letter by letter, whatever signs are in it."""
    least = full = 0.0
    for text in texts:
        for paragraph in measured(_as_runs(text), style):
            end = len(paragraph.text)
            full = max(full, paragraph.width(0, end))
            least = max(least, *(paragraph.width(*chunk) for chunk in paragraph.chunks(0, end, Break.PHRASE)))
    return Need(least, full)


def under(head: Need, cells: Need) -> Need:
    """Of a column with a heading, which is broken more gladly than what stands below it."""
    least = max(head.least, cells.least)
    return Need(least, max(least, cells.full))


def fit_beside(needs: Sequence[Need], room: float) -> bool:
    """Whether no phrase has to be broken."""
    return sum(one.least for one in needs) <= room


def column_widths(needs: Sequence[Need], room: float) -> list[float]:
    """They fill the room; where it is too narrow for their phrases, each gives up as much of itself as the others."""
    widths = [one.least for one in needs]
    spare = max(0.0, room - sum(widths))
    wanting = sorted(range(len(needs)), key=lambda at: needs[at].full - needs[at].least)
    for place, at in enumerate(wanting):
        more = min(needs[at].full - needs[at].least, spare / (len(needs) - place))
        widths[at] += more
        spare -= more
    whole = sum(widths) or 1.0
    return [one * room / whole for one in widths]


def in_lines(text: str, style: TextStyle, width: float) -> str:
    """The text with a line's end wherever it has to be broken."""
    texts = lay_out(_as_runs(text), style, width).texts
    lines = groupby(texts, key=lambda one: one.line)
    return "\n".join("".join(one.text for one in line).rstrip() for _, line in lines)


def _as_runs(text: str | tuple[Run, ...]) -> tuple[Run, ...]:
    return (Run(text),) if isinstance(text, str) else text
