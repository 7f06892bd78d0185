"""Paper, how a document looks: the room of its page and its sizes of print, which shrink together."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from literacy_tutor.common import ruby
from literacy_tutor.common.ruby import Run
from literacy_tutor.instructor.paper.document import Document, Marked, Size, Text
from literacy_tutor.qtkit.columns import Need, need_of
from literacy_tutor.qtkit.printing.marks import Mark
from literacy_tutor.qtkit.printing.paper import HEIGHT, MM, WIDTH, set_text, text_style
from literacy_tutor.qtkit.text_layout import Layout

SIDE, TOP, BOTTOM = 16 * MM, 20 * MM, 16 * MM
"""Round the room for blocks; header and footer stand in it. The left side is punched."""
FRAME = 26 * MM
"""Round the room of a framed one."""
_USUAL: dict[str, float] = {"small": 9.5, "body": 11.5, "heading": 14, "large": 16, "title": 22}
_LARGE: dict[str, float] = {"small": 12, "body": 16, "heading": 20, "large": 22, "title": 30}
_FRAMED: dict[str, float] = {"small": 11, "body": 15, "heading": 18, "large": 26, "title": 40}
SMALLER = (1.0, 0.94, 0.88, 0.83, 0.78)
"""What a document of one page is tried at: body text of 9 points is the least, of 12.5 in large print."""


class Look(NamedTuple):
    width: float
    height: float
    side: float
    top: float
    bottom: float
    sizes: dict[str, float]
    """Points."""
    scale: float

    @property
    def room_width(self) -> float:
        return self.width - 2 * self.side

    @property
    def room_height(self) -> float:
        return self.height - self.top - self.bottom

    def mm(self, millimetres: float) -> float:
        """Room between things shrinks with the print."""
        return millimetres * self.scale * MM

    def points(self, size: Size | str) -> float:
        return self.sizes[size] * self.scale

    def set(
        self,
        text: Text,
        size: Size | str,
        width: float = math.inf,
        *,
        bold: bool = False,
        centred: bool = False,
    ) -> Layout:
        return set_text(words_of(text), self.points(size), width, bold=bold, centred=centred)

    def need(self, texts: Iterable[Text], size: Size | str, *, bold: bool = False) -> Need:
        """Of a column that holds these."""
        style = text_style(self.points(size), bold=bold)
        return need_of((words_of(text) for text in texts), style)


def words_of(text: Text) -> tuple[Run, ...]:
    return ruby.parse(text.text.strip()) if isinstance(text, Marked) else (Run(text.strip()),)


class Piece(NamedTuple):
    """Marks that stay together on one page. `head` stands above it wherever it begins a page, and above the first of
    several that share it; `keeps_next`: what comes after it stands on the same page.
    """

    height: float
    marks: tuple[Mark, ...]
    gap: float = 0.0
    """Above it, unless a page begins with it."""
    keeps_next: bool = False
    head: Piece | None = None


def look_of(document: Document, scale: float) -> Look:
    width, height = (HEIGHT, WIDTH) if document.landscape else (WIDTH, HEIGHT)
    margins = (FRAME, FRAME, FRAME) if document.framed else (SIDE, TOP, BOTTOM)
    sizes = _FRAMED if document.framed else _LARGE if document.large else _USUAL
    return Look(width, height, *margins, sizes, scale)


def parted(layout: Layout, height: float) -> list[Layout]:
    """In parts of whole lines, none higher than that if a line is not."""
    if layout.height <= height:
        return [layout]
    below = layout.height - layout.first_baseline - (layout.line_count - 1) * layout.pitch
    each = max(1, 1 + int((height - layout.first_baseline - below) / layout.pitch))
    return [
        _lines(layout, start, min(layout.line_count, start + each), below)
        for start in range(0, layout.line_count, each)
    ]


def _lines(layout: Layout, start: int, end: int, below: float) -> Layout:
    texts = tuple(
        [
            one._replace(y=one.y - start * layout.pitch, line=one.line - start)
            for one in layout.texts
            if start <= one.line < end
        ]
    )
    height = layout.first_baseline + (end - start - 1) * layout.pitch + below
    return layout._replace(texts=texts, height=height, line_count=end - start)
