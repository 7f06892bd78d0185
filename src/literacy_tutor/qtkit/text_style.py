"""For text layout: how words look, and how wide each character is."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

SMALLEST_READING = 14
"""Pixels; under it an older reader sees grey dust."""


class Alignment(Enum):
    LEFT = "left"
    CENTRE = "centre"


class TextStyle(NamedTuple):
    """Everything that decides where characters stand. Sizes are pixels; `line_height` is in base sizes."""

    families: tuple[str, ...]
    pixel_size: int
    bold: bool = False
    show_readings: bool = True
    alignment: Alignment = Alignment.LEFT
    line_height: float = 1.5

    @property
    def reading_size(self) -> int:
        return max(SMALLEST_READING, round(self.pixel_size / 2))


class Face:
    """A font with the widths it was asked for so far."""

    __slots__ = ("_known", "ascent", "descent", "font", "metrics")

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.ascent, self.descent = self.metrics.ascent(), self.metrics.descent()
        self._known: dict[str, float] = {}

    def advance(self, text: str) -> float:
        """The width of one character, kept. Text is as wide as its characters: no kerning, no ligatures."""
        if (width := self._known.get(text)) is None:
            width = self._known[text] = self.metrics.horizontalAdvance(text)
        return width


@lru_cache(maxsize=64)
def face(families: tuple[str, ...], pixel_size: int, bold: bool) -> Face:
    """The font and its measures; call it after the fonts are loaded.

    Hinted only in height: strokes are crisp, and widths still grow exactly with size, as on a printed page.
    """
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(pixel_size)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    font.setKerning(False)
    font.setFeature(QFont.Tag("liga"), 0)
    return Face(font)
