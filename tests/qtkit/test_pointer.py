"""The arrow of the whole program: as tall as was chosen, pointing with its tip, gone when nobody wants it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage

from literacy_tutor.qtkit.arrow import DRAWING, drawn
from literacy_tutor.qtkit.pointer import Pointer


@pytest.fixture
def pointer(qapp: object) -> Iterator[Pointer]:  # noqa: ARG001 - Qt is up
    made = Pointer()
    yield made
    if shiboken6.isValid(made):
        shiboken6.delete(made)
    assert QGuiApplication.overrideCursor() is None


def height() -> int:
    cursor = QGuiApplication.overrideCursor()
    return 0 if cursor is None else cursor.pixmap().deviceIndependentSize().toSize().height()


def test_the_computers_own_arrow_is_left_alone(pointer: Pointer) -> None:
    pointer.density = 5.0
    assert height() == 0


def test_the_arrow_is_as_tall_as_was_chosen_on_any_screen(pointer: Pointer) -> None:
    pointer.density = 4.0
    pointer.millimetres = 10.0
    assert height() == 40
    pointer.millimetres = 16.0
    assert height() == 64
    pointer.density = 6.0
    assert height() == 96
    pointer.ratio = 2.0
    assert height() == 96
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.pixmap().height() == 192


def test_it_is_the_computers_own_again_when_nobody_wants_a_larger_one(pointer: Pointer) -> None:
    pointer.millimetres = 10.0
    pointer.millimetres = 0.0
    assert height() == 0


def test_it_goes_with_its_window(pointer: Pointer) -> None:
    pointer.millimetres = 10.0
    shiboken6.delete(pointer)
    assert height() == 0


@pytest.mark.parametrize("pixels", [40, 64, 128])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_it_points_with_its_tip(qapp: object, pixels: int, ratio: float) -> None:  # noqa: ARG001 - Qt is up
    cursor = drawn(DRAWING, pixels, ratio)
    image = cursor.pixmap().toImage()
    tip = cursor.hotSpot() * ratio
    assert is_seen(image, tip)
    beyond = QPoint(round(3 * ratio), round(3 * ratio))
    assert not is_seen(image, tip - beyond) or min((tip - beyond).toTuple()) < 0
    assert image.pixelColor(image.rect().topRight()).alpha() == 0


def is_seen(image: QImage, at: QPoint) -> bool:
    return image.rect().contains(at) and image.pixelColor(at).alpha() > 100


def test_it_is_dark_with_a_light_edge(qapp: object) -> None:  # noqa: ARG001 - Qt is up
    image = drawn(DRAWING, 120, 1.0).pixmap().toImage()
    shades = {
        image.pixelColor(x, 60).lightness() // 64 for x in range(40) if image.pixelColor(x, 60).alpha() > 250
    }
    assert {0, 3} <= shades
