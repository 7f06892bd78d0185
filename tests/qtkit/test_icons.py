"""Icons come in the colour and size asked for; a wrong name is seen, and remembered."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickView

from literacy_tutor.common.paths import assets_dir
from literacy_tutor.qtkit.icons import IconProvider

ICONS = sorted(file.stem for file in (assets_dir() / "icons").glob("*.svg"))


def colors(picture: QImage) -> set[str]:
    """The colours of all that is fully opaque."""
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_one_colour(icons: IconProvider, name: str) -> None:
    picture = icons.requestImage(f"{name}/0B4F8A", QSize(), QSize(48, 48))
    assert picture.size() == QSize(48, 48)
    assert colors(picture) == {"#0b4f8a"}
    assert icons.unknown == []


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ((32, 32), (32, 32)),
        ((96, 0), (96, 96)),
        ((0, 20), (20, 20)),
        ((-1, -1), (48, 48)),
        ((10, 30), (10, 30)),
    ],
)
def test_an_icon_has_the_size_asked_for(
    icons: IconProvider, asked: tuple[int, int], given: tuple[int, int]
) -> None:
    size = QSize()
    picture = icons.requestImage("home/000000", size, QSize(*asked))
    assert picture.size() == size == QSize(*given)


def test_a_shade_may_be_half_transparent(icons: IconProvider) -> None:
    picture = icons.requestImage("star/80FF0000", QSize(), QSize(48, 48))
    assert picture.pixelColor(24, 24).alpha() == pytest.approx(0x80, abs=1)


@pytest.mark.parametrize("address", ["nonsense/000000", "home", "home/red", "../icons/home/000000", ""])
def test_a_wrong_address_is_seen_logged_and_kept(
    icons: IconProvider, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        picture = icons.requestImage(address, QSize(), QSize(48, 48))
    assert "#c00000" in colors(picture)
    assert icons.unknown == [address]
    assert repr(address) in caplog.text


def test_qml_shows_an_icon_as_sharp_as_the_screen(
    show: Callable[[str], QQuickItem], view: QQuickView, icons: IconProvider
) -> None:
    item = show('Image { source: "image://icon/home/7A1F3D"; sourceSize.width: 60 }')
    QGuiApplication.processEvents()
    assert (item.width(), item.height()) == (60, 60)
    picture = view.grabWindow().copy(0, 0, 60, 60)
    assert QColor("#7a1f3d").name() in colors(picture)
    assert icons.unknown == []
