"""Illustrations come at the size asked for, in their own proportions, and a missing one is found out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from literacy_tutor.qtkit.pictures import NEUTRAL, PictureProvider

RED = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="#cc0000"/></svg>'


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def pictures(tmp_path: Path) -> PictureProvider:
    (tmp_path / "persimmon.svg").write_text(RED, encoding="utf-8")
    return PictureProvider(tmp_path)


@pytest.mark.parametrize(
    ("wanted", "size"),
    [
        ((200, 300), (200, 150)),
        ((800, 150), (200, 150)),
        ((100, 0), (100, 75)),
        ((0, 75), (100, 75)),
        ((-1, -1), (320, 240)),
    ],
)
def test_a_picture_keeps_its_proportions(
    pictures: PictureProvider, wanted: tuple[int, int], size: tuple[int, int]
) -> None:
    told = QSize()
    pixmap = pictures.requestPixmap("persimmon", told, QSize(*wanted))
    assert (told.width(), told.height()) == size == (pixmap.width(), pixmap.height())
    assert pixmap.toImage().pixelColor(5, 5) == QColor("#cc0000")
    assert pictures.unknown == []


def test_a_round_picture_is_a_filled_circle(pictures: PictureProvider) -> None:
    image = pictures.requestPixmap("round/persimmon", QSize(), QSize(60, 60)).toImage()
    assert (image.width(), image.height()) == (60, 60)
    assert image.pixelColor(30, 2) == QColor("#cc0000")
    assert image.pixelColor(2, 2).alpha() == 0


@pytest.mark.parametrize("name", ["nothing", "round/nothing"])
def test_a_missing_picture_is_a_grey_shape_and_is_remembered(pictures: PictureProvider, name: str) -> None:
    image = pictures.requestPixmap(name, QSize(), QSize(80, 60)).toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == NEUTRAL
    assert pictures.unknown == [name.removeprefix("round/")]
