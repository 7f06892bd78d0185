"""What is wrong with a page as it stands: words cut, broken or on top of each other or of pictures, controls too
small, too near, outside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise, product

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from literacy_tutor.common import ruby
from literacy_tutor.qtkit.ruby_text import RubyText
from tests.qml.learner.stage import PHONE, Stage, box, type_of

SMALLEST_TEXT = 20
SMALLEST_CONTROL = 60
SMALLEST_GAP = 12
QTS_OWN_LEAST = 12
"""`minimumPixelSize` of a text that does not shrink."""
SLACK = 1.0
"""Pixels that rounding may take."""
IN_A_WORD = re.compile(r"[A-Za-z0-9]{2}")
SHARED = 3.0
"""Pixels by which the boxes of two words may meet: their letters do not."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A shown item: its words or its name, where it is, and what of it is to be seen."""

    item: QQuickItem
    called: str
    box: QRectF
    seen: QRectF
    scrolls: bool
    """Further up or down it can be scrolled into view."""


def complaints(stage: Stage) -> list[str]:
    """One sentence for each thing that is wrong on the page that is shown; [] when it is well."""
    texts = [thing for thing in _things(stage) if _is_text(thing.item) and _words(thing.item)]
    controls = [thing for thing in _things(stage) if _is_control(thing.item)]
    window = QRectF(0, 0, stage.quick.width(), stage.quick.height())
    found = [*_cut(texts, window), *_cut(controls, window), *_too_small(texts, controls)]
    found += _unfilled(texts)
    found += _broken(texts)
    found += _on_pictures(texts, [item for item in stage.items() if _is_picture(item)])
    found += [f"“{a.called}” and “{b.called}” lie on each other" for a, b in _on_each_other(texts)]
    found += _crowded(controls)
    return found


def _things(stage: Stage) -> Iterator[Thing]:
    for item in stage.items():
        if _is_text(item) or _is_control(item):
            seen, scrolls = _visible_part(item)
            if not seen.isEmpty():
                yield Thing(
                    item, _words(item) or item.objectName() or type_of(item), box(item), seen, scrolls
                )


def _is_text(item: QQuickItem) -> bool:
    return isinstance(item, RubyText) or item.inherits("QQuickText") or item.inherits("QQuickTextInput")


def _is_control(item: QQuickItem) -> bool:
    if item.objectName() == PHONE:
        return True
    return item.inherits("QQuickAbstractButton") and item.opacity() > 0


def _words(item: QQuickItem) -> str:
    return str(item.property("plainText") or ruby.plain(item.property("text") or ""))


def _visible_part(item: QQuickItem) -> tuple[QRectF, bool]:
    seen, scrolls = box(item), False
    above = item.parentItem()
    while above is not None:
        if above.clip():
            seen = seen.intersected(box(above))
            scrolls = scrolls or bool(above.property("interactive"))
        above = above.parentItem()
    return seen, scrolls


def _cut(things: list[Thing], window: QRectF) -> Iterator[str]:
    for thing in things:
        whole = thing.box
        if thing.scrolls:
            whole = QRectF(whole.left(), thing.seen.top(), whole.width(), thing.seen.height())
        elif not _holds(thing.seen, whole):
            yield f"“{thing.called}” is cut"
        if not _holds(window, whole) or not _holds(
            QRectF(thing.seen.left(), whole.top(), thing.seen.width(), whole.height()), whole
        ):
            yield f"“{thing.called}” is outside of the window"
        for card in _cards(thing.item):
            if not _holds(box(card), thing.box):
                yield f"“{thing.called}” sticks out of its {type_of(card)}"


def _cards(item: QQuickItem) -> Iterator[QQuickItem]:
    """What an item visibly lies in: boxes, and the button whose words it is; nothing sticks out of what cuts it."""
    above = item.parentItem()
    while above is not None and not above.clip():
        if above.inherits("QQuickRectangle") or above.inherits("QQuickAbstractButton"):
            yield above
        above = above.parentItem()


def _holds(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def _unfilled(texts: list[Thing]) -> Iterator[str]:
    """Words that need more room than their item has."""
    for thing in texts:
        item = thing.item
        if isinstance(item, RubyText):
            layout = item._layout
            too_wide = layout is not None and layout.width > item.width() + SLACK and item.width() > 0
            too_high = item.implicitHeight() > item.height() + SLACK
        elif item.inherits("QQuickText"):
            too_wide = (
                bool(item.property("truncated")) or item.property("contentWidth") > item.width() + SLACK
            )
            too_high = item.property("contentHeight") > item.height() + SLACK
        else:
            too_wide, too_high = item.property("contentWidth") > item.width() + SLACK, False
        if too_wide or too_high:
            yield f"“{thing.called}” needs more room than it has"


def _broken(texts: list[Thing]) -> Iterator[str]:
    """A line that ends in the middle of a word; Japanese has none, but for foreign ones."""
    for thing in texts:
        layout = thing.item._layout if isinstance(thing.item, RubyText) else None
        place = 0
        for now, after in pairwise(text for text in layout.texts if not text.is_reading) if layout else ():
            place = thing.called.index(now.text, place) + len(now.text)
            if now.line != after.line and IN_A_WORD.fullmatch(thing.called[place - 1 : place + 1]):
                yield f"“{now.text}…{after.text}” is broken in the middle of a word"


def _is_picture(item: QQuickItem) -> bool:
    return item.inherits("QQuickImage") or type_of(item) == "Portrait"


def _on_pictures(texts: list[Thing], pictures: list[QQuickItem]) -> Iterator[str]:
    for text, picture in product(texts, pictures):
        shared = text.seen.intersected(_visible_part(picture)[0])
        if min(shared.width(), shared.height()) > SHARED and _is_covered(text.item) == _is_covered(picture):
            yield f"“{text.called}” lies on a picture"


def _too_small(texts: list[Thing], controls: list[Thing]) -> Iterator[str]:
    for thing in texts:
        size = thing.item.property("pixelSize") or thing.item.property("font").pixelSize()
        shrinks_to = thing.item.property("minimumPixelSize") or QTS_OWN_LEAST
        least = size if shrinks_to == QTS_OWN_LEAST else min(size, shrinks_to)
        if least < SMALLEST_TEXT:
            yield f"“{thing.called}” is set in {least} pixels"
    for thing in controls:
        if min(thing.box.width(), thing.box.height()) < SMALLEST_CONTROL - SLACK:
            yield f"“{thing.called}” is only {thing.box.width():.0f} × {thing.box.height():.0f} pixels"


def _on_each_other(things: list[Thing]) -> Iterator[tuple[Thing, Thing]]:
    for a, b in combinations(things, 2):
        shared = a.seen.intersected(b.seen)
        if min(shared.width(), shared.height()) > SHARED and _are_beside(a, b):
            yield a, b


def _crowded(controls: list[Thing]) -> Iterator[str]:
    half = SMALLEST_GAP / 2 - SLACK / 2
    for a, b in combinations(controls, 2):
        near = a.seen.adjusted(-half, -half, half, half).intersects(b.seen.adjusted(-half, -half, half, half))
        if near and _are_beside(a, b):
            yield f"“{a.called}” and “{b.called}” are nearer than {SMALLEST_GAP} pixels"


def _are_beside(a: Thing, b: Thing) -> bool:
    """Neither holds the other, and both can be used: behind a sign that covers the page nothing can."""
    one_holds_other = a.item.isAncestorOf(b.item) or b.item.isAncestorOf(a.item)
    return not one_holds_other and _is_covered(a.item) == _is_covered(b.item)


def _is_covered(item: QQuickItem) -> bool:
    above = item
    while above is not None and above.objectName() != "page":
        above = above.parentItem()
    return above is not None and not above.isEnabled()
