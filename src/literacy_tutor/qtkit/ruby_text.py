"""For QML: words with readings on the screen, set by `text_layout`.

Like QML's own Text it takes its height from its width (`implicitWidth` is that of the words on one line), and
it is drawn by the same kind of node, so it is as sharp at any scale.
"""

from __future__ import annotations

import logging
import math
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from PySide6.QtCore import Property, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QGuiApplication, QTextLayout
from PySide6.QtQml import QmlElement, QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem, QSGNode

from literacy_tutor.common import ruby
from literacy_tutor.common.ruby import MarkupError, Run
from literacy_tutor.qtkit.text_layout import Layout, PlacedText, lay_out
from literacy_tutor.qtkit.text_style import Alignment, TextStyle

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow, QSGRectangleNode, QSGTextNode

QML_IMPORT_NAME = "LiteracyTutor.Kit"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

log = logging.getLogger(__name__)
ALIGN_LEFT, ALIGN_CENTRE = 0x1, 0x4
"""Qt.AlignmentFlag's; importing `Qt` costs 12 ms, see `rows`."""
STATIC_TEXT = 0x29
"""QAccessible.Role's, for the same reason."""


class Inks(NamedTuple):
    """The colours of the words, their readings, the words to act on, and the marker behind those.

    The marker keeps emphasis visible without colour, in sentences that are bold throughout.
    """

    text: QColor
    reading: QColor
    emphasis: QColor
    marker: QColor

    def of(self, placed: PlacedText) -> QColor:
        if placed.is_reading:
            return self.reading
        return self.emphasis if placed.emphasis else self.text


kept_layout = lru_cache(maxsize=512)(lay_out)


@QmlElement
class RubyText(QQuickItem):
    """`text` in the markup of `common.ruby`; sizes are pixels, `lineHeight` is in base sizes."""

    textChanged = Signal()
    styleChanged = Signal()
    inksChanged = Signal()
    laidOut = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setFlag(QQuickItem.Flag.ItemHasContents)
        self._text = ""
        self._runs: tuple[Run, ...] = ()
        self._style = TextStyle((), 24)
        self._inks = Inks(QColor("#1b2733"), QColor("#3d4e5e"), QColor("#8f2a0a"), QColor("transparent"))
        self._layout: Layout | None = None
        self._names_itself = False
        state = self.__dict__
        self.destroyed.connect(lambda: state.clear())  # PySide6 never frees what QML created; see the test

    def updatePaintNode(self, old: QSGNode | None, _: QQuickItem.UpdatePaintNodeData) -> QSGNode:
        window = cast("QQuickWindow", self._window.read())
        node = window.createTextNode() if old is None else cast("QSGTextNode", old)
        node.clear()
        texts = self._layout.texts if self._layout else ()
        if self._inks.marker.alpha():
            for placed in texts:
                if placed.emphasis and not placed.is_reading:
                    node.appendChildNode(self._marker(window, placed))
        for placed in texts:
            shaped, ascent = shape(placed)
            node.setColor(self._inks.of(placed))
            node.addTextLayout(QPointF(placed.x, placed.y - ascent), shaped)
        return node

    def _marker(self, window: QQuickWindow, placed: PlacedText) -> QSGRectangleNode:
        node = window.createRectangleNode()
        node.setRect(marked(placed))
        ink = QColor(self._inks.marker)
        ink.setAlpha(min(ink.alpha(), 254))  # opaque, the software renderer leaves a dark edge at 150 %
        node.setColor(ink)
        return node

    def componentComplete(self) -> None:
        super().componentComplete()
        # not self.window(): PySide6 counts what that returns as a child of this item, to be lost with it
        self._window = self._attached("Window.window")
        self._lay_out()
        self._name_unless_named()

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        if new.width() != old.width():
            self._lay_out()

    def _lay_out(self) -> None:
        """Whole on one line if there is room, else in lines; before QML has set every property, nothing."""
        if not self.isComponentComplete():
            return
        style = self._style._replace(families=tuple(QGuiApplication.font().families()))
        natural = kept_layout(self._runs, style)
        self.setImplicitWidth(math.ceil(natural.width))
        fits_as_it_is = natural.width <= self.width() and style.alignment is Alignment.LEFT
        unsized = self.width() <= 0
        layout = natural if fits_as_it_is or unsized else kept_layout(self._runs, style, self.width())
        if layout is self._layout:
            return
        self._layout = layout
        self.setImplicitHeight(math.ceil(layout.height))
        self.setBaselineOffset(layout.first_baseline)
        self.update()
        self.laidOut.emit()

    def _name_unless_named(self) -> None:
        """A screen reader says the words without readings, unless the QML gave the item a name of its own."""
        name = self._attached("Accessible.name")
        if not name.read():
            self._names_itself = True
            name.write(self._plain_text())
            self._attached("Accessible.role").write(STATIC_TEXT)

    def _attached(self, name: str) -> QQmlProperty:
        return QQmlProperty(self, name, QQmlEngine.contextForObject(self))

    def _restyle(self, **changes: Any) -> None:
        style = self._style._replace(**changes)
        if style != self._style:
            self._style = style
            self._lay_out()
            self.styleChanged.emit()

    def _ink(self, **changes: QColor) -> None:
        inks = self._inks._replace(**changes)
        if inks != self._inks:
            self._inks = inks
            self.update()
            self.inksChanged.emit()

    def _read_text(self) -> str:
        return self._text

    def _set_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._runs = shown_runs(text)
        self._lay_out()
        context = QQmlEngine.contextForObject(self) if self._names_itself else None
        if context is not None and context.isValid():  # gone for an item whose page has been replaced
            self._attached("Accessible.name").write(self._plain_text())
        self.textChanged.emit()

    def _plain_text(self) -> str:
        return "".join(run.base for run in self._runs)

    def _pixel_size(self) -> float:
        return self._style.pixel_size

    def _set_pixel_size(self, size: float) -> None:
        self._restyle(pixel_size=max(1, round(size)))

    def _bold(self) -> bool:
        return self._style.bold

    def _set_bold(self, bold: bool) -> None:
        self._restyle(bold=bold)

    def _show_readings(self) -> bool:
        return self._style.show_readings

    def _set_show_readings(self, shown: bool) -> None:
        self._restyle(show_readings=shown)

    def _line_height(self) -> float:
        return self._style.line_height

    def _set_line_height(self, height: float) -> None:
        self._restyle(line_height=height)

    def _alignment(self) -> int:
        centred = self._style.alignment is Alignment.CENTRE
        return ALIGN_CENTRE if centred else ALIGN_LEFT

    def _set_alignment(self, flag: int) -> None:
        centred = flag & ALIGN_CENTRE
        self._restyle(alignment=Alignment.CENTRE if centred else Alignment.LEFT)

    def _color(self) -> QColor:
        return self._inks.text

    def _set_color(self, color: QColor) -> None:
        self._ink(text=color)

    def _reading_color(self) -> QColor:
        return self._inks.reading

    def _set_reading_color(self, color: QColor) -> None:
        self._ink(reading=color)

    def _emphasis_color(self) -> QColor:
        return self._inks.emphasis

    def _set_emphasis_color(self, color: QColor) -> None:
        self._ink(emphasis=color)

    def _marker_color(self) -> QColor:
        return self._inks.marker

    def _set_marker_color(self, color: QColor) -> None:
        self._ink(marker=color)

    def _line_count(self) -> int:
        return self._layout.line_count if self._layout else 0

    text = Property(str, _read_text, _set_text, notify=textChanged)
    plainText = Property(str, _plain_text, notify=textChanged)
    pixelSize = Property(float, _pixel_size, _set_pixel_size, notify=styleChanged)
    bold = Property(bool, _bold, _set_bold, notify=styleChanged)
    showReadings = Property(bool, _show_readings, _set_show_readings, notify=styleChanged)
    lineHeight = Property(float, _line_height, _set_line_height, notify=styleChanged)
    alignment = Property(int, _alignment, _set_alignment, notify=styleChanged)
    color = Property(QColor, _color, _set_color, notify=inksChanged)
    readingColor = Property(QColor, _reading_color, _set_reading_color, notify=inksChanged)
    emphasisColor = Property(QColor, _emphasis_color, _set_emphasis_color, notify=inksChanged)
    markerColor = Property(QColor, _marker_color, _set_marker_color, notify=inksChanged)
    lineCount = Property(int, _line_count, notify=laidOut)


def shape(placed: PlacedText) -> tuple[QTextLayout, float]:
    """The text as glyphs on one line, and how far its baseline is below its top."""
    layout = QTextLayout(placed.text, placed.font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(placed.width + placed.font.pixelSize())  # never so narrow that Qt breaks it again
    layout.endLayout()
    return layout, line.ascent()


def marked(placed: PlacedText) -> QRectF:
    """Behind the lower part of the letters, as a marker pen would draw it."""
    size = placed.font.pixelSize()
    return QRectF(placed.x, placed.y - 0.3 * size, placed.width, 0.42 * size)


def shown_runs(text: str) -> tuple[Run, ...]:
    """The words to show: malformed markup as it was written, so that the lesson goes on and it is seen."""
    try:
        return ruby.parse(text)
    except MarkupError as error:
        log.warning("shown as written, because at column %d %s: %s", error.column, error, text)
        return (Run(text),)
