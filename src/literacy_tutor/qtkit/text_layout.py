"""For the screen and the printed page: words with readings become texts at places, as numbers and fonts only.

A word with a reading is never broken; the reading stands centred over it; a reading wider than its word hangs
over a neighbouring kana, half of it at most, and beyond that the word gets room; no reading touches another.
Text is never cut: what cannot be broken makes the layout wider than asked, and its caller scrolls or shrinks.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QFont

from literacy_tutor.common import ruby
from literacy_tutor.common.ruby import Run
from literacy_tutor.qtkit.line_breaks import Break
from literacy_tutor.qtkit.paragraph import Paragraph, Part
from literacy_tutor.qtkit.text_style import Alignment, TextStyle, face

ROUNDING = 0.01
"""Pixels by which a line may be wider than asked: sums of widths are not exact."""
_LEADING = 0.2
"""The least room between a line and the readings of the next, in base sizes."""


class PlacedText(NamedTuple):
    """Text to draw in one go: `x` of its left edge, `y` of its baseline, `width`, all in pixels."""

    x: float
    y: float
    width: float
    text: str
    font: QFont
    emphasis: bool
    is_reading: bool
    line: int


class Layout(NamedTuple):
    """Texts in reading order, each reading after its word; `width` is that of the widest line."""

    texts: tuple[PlacedText, ...]
    width: float
    height: float
    line_count: int
    first_baseline: float
    pitch: float


def lay_out(words: str | tuple[Run, ...], style: TextStyle, width: float = math.inf) -> Layout:
    """Set marked-up words, or parsed ones, in lines of at most `width` pixels. Raises MarkupError."""
    paragraphs = measured(words, style)
    lines = [
        (paragraph, start, end)
        for paragraph in paragraphs
        for start, end in _lines(paragraph, width + ROUNDING)
    ]
    widths = [paragraph.width(start, end) for paragraph, start, end in lines]
    widest = max(widths)
    first_baseline, pitch, descent = _heights(style, any(paragraph.has_readings for paragraph in paragraphs))
    texts: list[PlacedText] = []
    for number, (paragraph, start, end) in enumerate(lines):
        room = (widest if math.isinf(width) else width) - widths[number]
        x = max(0.0, room / 2) if style.alignment is Alignment.CENTRE else 0.0
        y = first_baseline + number * pitch
        texts += (_placed(part, paragraph, x, y, number) for part in paragraph.parts(start, end))
    height = first_baseline + (len(lines) - 1) * pitch + descent
    return Layout(tuple(texts), widest, height, len(lines), first_baseline, pitch)


@lru_cache(maxsize=256)
def measured(words: str | tuple[Run, ...], style: TextStyle) -> tuple[Paragraph, ...]:
    """The paragraphs, at least one. Kept: the same words are asked for at several widths."""
    paragraphs: list[list[Run]] = [[]]
    for run in ruby.parse(words) if isinstance(words, str) else words:
        first, *others = run.base.split("\n")
        paragraphs[-1].append(run._replace(base=first) if others else run)
        paragraphs += ([run._replace(base=other)] for other in others)
    return tuple(Paragraph(runs, style) for runs in paragraphs)


def _lines(paragraph: Paragraph, width: float) -> list[tuple[int, int]]:
    """Where each line of the paragraph starts and ends; as full as phrases allow."""
    end = len(paragraph.text)
    if paragraph.fits(0, end, width):
        return [(0, end)]
    starts = [0, *_line_starts(paragraph, width, 0, end, Break.PHRASE, 0), end]
    return list(pairwise(starts))


def _line_starts(
    paragraph: Paragraph, width: float, start: int, end: int, kind: Break, line_start: int
) -> Iterator[int]:
    """Where lines begin within [start, end): a stretch too wide for a line is broken less gladly."""
    for first, last in paragraph.chunks(start, end, kind):
        if paragraph.fits(line_start, last, width):
            continue
        if line_start < first:
            line_start = first
            yield first
        if kind > Break.LAST_RESORT and not paragraph.fits(first, last, width):
            for line_start in _line_starts(paragraph, width, first, last, Break(kind - 1), first):
                yield line_start


def _heights(style: TextStyle, has_readings: bool) -> tuple[float, float, float]:
    """The first baseline, the distance between baselines, and what hangs below the last."""
    base = face(style.families, style.pixel_size, style.bold)
    pitch = max(style.line_height * style.pixel_size, base.ascent + base.descent)
    if not has_readings:
        return base.ascent, pitch, base.descent
    reading = face(style.families, style.reading_size, False)
    room = reading.ascent + reading.descent
    with_room = base.ascent + base.descent + room + _LEADING * style.pixel_size
    return room + base.ascent, max(pitch, with_room), base.descent


def _placed(part: Part, paragraph: Paragraph, x: float, y: float, line: int) -> PlacedText:
    segment = part.segment
    y += segment.drop
    if part.is_reading:
        y -= segment.face.ascent + paragraph.reading_face.descent
    look = paragraph.reading_face if part.is_reading else segment.face
    return PlacedText(
        x + part.x, y, part.width, part.text, look.font, segment.run.emphasis, part.is_reading, line
    )
