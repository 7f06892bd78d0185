"""Paper, drawn: the marks of a page on any painter whose unit is the paper's dot.

Each line of words goes out as one run of glyphs, without shaping, at the places the layout gave; so what is copied or
searched in a PDF is the line as it was written. Readings are drawn as outlines and are no text: who copies a sentence,
or has it read aloud, gets its words once, as everywhere in the program (`Accessible.name` has no readings either).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import groupby, pairwise
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGlyphRun, QImage, QPainter, QPainterPath, QPen, QRawFont

from literacy_tutor.lessons.handout import Picture
from literacy_tutor.qtkit.line_breaks import continues_character
from literacy_tutor.qtkit.printing.marks import Box, Glass, Line, Mark, Stroke, Words
from literacy_tutor.qtkit.text_layout import PlacedText

BLACK, WHITE = QColor(0, 0, 0), QColor(255, 255, 255)
UNDERLINE_AT, UNDERLINE = 0.16, 0.09
"""Of the words to act on: below the baseline, and how thick, in sizes of the letters."""


def paint(painter: QPainter, marks: Iterable[Mark], picture_of: Callable[[Picture], QImage]) -> None:
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
        | QPainter.RenderHint.LosslessImageRendering
    )
    for mark in marks:
        match mark:
            case Words():
                _paint_words(painter, mark)
            case Glass(x, y, width, height, picture):
                painter.drawImage(QRectF(x, y, width, height), picture_of(picture))
            case Line(x, y, width, thickness, dotted):
                pen = QPen(BLACK, thickness)
                if dotted:
                    pen.setStyle(Qt.PenStyle.CustomDashLine)
                    pen.setDashPattern([1.0, 3.0])
                painter.setPen(pen)
                painter.drawLine(QPointF(x, y), QPointF(x + width, y))
            case Box():
                _paint_box(painter, mark)
            case Stroke(x, y, points, thickness):
                painter.setPen(QPen(BLACK, thickness))
                painter.drawPolyline([QPointF(x + right, y + down) for right, down in points])
            case _:
                assert_never(mark)


def _paint_box(painter: QPainter, box: Box) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(box.x, box.y, box.width, box.height), box.radius, box.radius)
    if box.thickness:
        painter.strokePath(path, QPen(BLACK, box.thickness))
    else:
        painter.fillPath(path, BLACK)


def _paint_words(painter: QPainter, words: Words) -> None:
    ink = WHITE if words.white else BLACK
    painter.setPen(ink)
    placed = words.layout.texts
    for _, line in groupby((one for one in placed if not one.is_reading), key=_look):
        _paint_line(painter, list(line), words.x, words.y)
    others = QPainterPath()
    others.setFillRule(Qt.FillRule.WindingFill)
    for one in placed:
        if one.is_reading:
            _add_outlines(others, one, words.x, words.y)
        elif one.emphasis:
            size = one.font.pixelSize()
            others.addRect(
                words.x + one.x, words.y + one.y + UNDERLINE_AT * size, one.width, UNDERLINE * size
            )
    if not others.isEmpty():
        painter.fillPath(others, ink)


def _look(placed: PlacedText) -> tuple[int, float, int, bool]:
    return placed.line, placed.y, placed.font.pixelSize(), placed.font.bold()


def _paint_line(painter: QPainter, pieces: list[PlacedText], x: float, y: float) -> None:
    """In one run; a piece for which our font has no form, as a rare kanji of a name, is left to Qt and another font."""
    font = pieces[0].font
    raw = _raw(tuple(font.families()), font.pixelSize(), font.bold())
    for ours, stretch in groupby(pieces, key=lambda piece: bool(_glyphs(raw, piece.text))):
        if ours:
            _paint_run(painter, raw, stretch, x, y)
            continue
        for piece in stretch:
            painter.setFont(piece.font)
            painter.drawText(QPointF(x + piece.x, y + piece.y), piece.text)


def _paint_run(painter: QPainter, raw: QRawFont, pieces: Iterable[PlacedText], x: float, y: float) -> None:
    glyphs: list[int] = []
    places: list[QPointF] = []
    for piece in pieces:
        found = _glyphs(raw, piece.text)
        at = x + piece.x
        for glyph, advance in zip(found, raw.advancesForGlyphIndexes(found), strict=True):
            glyphs.append(glyph)
            places.append(QPointF(at, y + piece.y))
            at += advance.x()
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes(glyphs)
    run.setPositions(places)
    painter.drawGlyphRun(QPointF(0, 0), run)


def _add_outlines(path: QPainterPath, reading: PlacedText, x: float, y: float) -> None:
    font = reading.font
    raw = _raw(tuple(font.families()), font.pixelSize(), font.bold())
    found = _glyphs(raw, reading.text)
    if not found:
        path.addText(QPointF(x + reading.x, y + reading.y), font, reading.text)
        return
    at = x + reading.x
    for glyph, advance in zip(found, raw.advancesForGlyphIndexes(found), strict=True):
        path.addPath(_outline(font.families()[0], font.pixelSize(), glyph, raw).translated(at, y + reading.y))
        at += advance.x()


def _glyphs(raw: QRawFont, text: str) -> list[int]:
    """Empty where the font lacks one, or where letters must be joined."""
    if any(continues_character(before, after) for before, after in pairwise(text)):
        return []
    found = list(raw.glyphIndexesForString(text))
    return [] if 0 in found else found


@lru_cache(maxsize=64)
def _raw(families: tuple[str, ...], size: int, bold: bool) -> QRawFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QRawFont.fromFont(font)


_outlines: dict[tuple[str, int, int], QPainterPath] = {}


def _outline(family: str, size: int, glyph: int, raw: QRawFont) -> QPainterPath:
    """Readings are always in the regular face."""
    key = family, size, glyph
    if (path := _outlines.get(key)) is None:
        path = _outlines[key] = raw.pathForGlyph(glyph)
    return path
