"""Our own pictures: each keeps to the page beside them, and Qt draws it whole."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from ruamel.yaml import YAML

from literacy_tutor.common.paths import assets_dir

FOLDER = assets_dir() / "illustrations"
PICTURES = sorted(FOLDER.glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {"path", "rect", "circle", "ellipse"}
PLACES = {
    "cx", "cy", "d", "fill-rule", "height", "id", "opacity", "r", "rx", "ry", "stroke-linecap",
    "stroke-linejoin", "stroke-width", "transform", "width", "x", "y",
}  # fmt: skip
each_picture = pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.stem)
needs_qt = pytest.mark.usefixtures("qapp")


def palette() -> set[str]:
    return set(re.findall(r"#[0-9A-F]{6}", (FOLDER / "README.md").read_text(encoding="utf-8")))


def shapes(picture: Path) -> list[ElementTree.Element]:
    return [one for one in ElementTree.parse(picture).iter() if one.tag.removeprefix(SVG) in SHAPES]


def colours(picture: Path) -> set[str]:
    return {one.get(key, "none") for one in shapes(picture) for key in ("fill", "stroke")} - {"none"}


def drawn(picture: Path, width: int, margin: int = 0) -> QImage:
    """The picture `width` pixels wide, with an empty margin round it."""
    renderer = QSvgRenderer(str(picture))
    assert renderer.isValid()
    size = renderer.defaultSize().scaled(width, width, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size + QSize(2 * margin, 2 * margin), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(margin, margin, size.width(), size.height()))
    painter.end()
    return image


def seen(image: QImage) -> list[int]:
    """The colours of all pixels that are not see-through."""
    pixels = (image.pixel(x, y) for y in range(image.height()) for x in range(image.width()))
    return [pixel for pixel in pixels if pixel >> 24 > 8]


def test_there_are_pictures() -> None:
    assert len(PICTURES) >= 30


@each_picture
def test_a_picture_is_small_and_stands_alone(picture: Path) -> None:
    assert picture.stat().st_size <= 12 * 1024
    root = ElementTree.parse(picture).getroot()
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {"svg", "g"} | SHAPES
    assert root.attrib == {"version": "1.2", "baseProfile": "tiny", "viewBox": root.get("viewBox")}
    for one in root.iter():
        assert not (one.text or "").strip()
        assert one is root or set(one.attrib) <= PLACES | {"fill", "stroke"}


@each_picture
def test_photos_are_wide_and_all_others_square(picture: Path) -> None:
    wanted = "0 0 640 400" if picture.stem.startswith("photo_") else "0 0 400 400"
    assert ElementTree.parse(picture).getroot().get("viewBox") == wanted


@each_picture
def test_each_shape_has_a_colour_of_the_palette(picture: Path) -> None:
    assert all(one.get("fill") for one in shapes(picture))
    assert colours(picture) <= palette()


def test_the_palette_lists_only_what_is_used() -> None:
    assert palette() == set().union(*map(colours, PICTURES))


@needs_qt
@each_picture
@pytest.mark.parametrize("width", [64, 400])
def test_qt_draws_it(picture: Path, width: int) -> None:
    image = drawn(picture, width)
    pixels = seen(image)
    assert len(pixels) > 0.4 * image.width() * image.height()
    assert len(set(pixels)) > 5


@needs_qt
@each_picture
def test_nothing_is_drawn_beyond_its_frame(picture: Path) -> None:
    alone, with_margin = drawn(picture, 200), drawn(picture, 200, margin=40)
    assert len(seen(with_margin)) == len(seen(alone))


@pytest.fixture(scope="module")
def described() -> dict[str, dict[str, str]]:
    text = (FOLDER / "descriptions.yaml").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = YAML(typ="safe").load(text)
    return found


def test_each_picture_is_described_in_both_languages(described: dict[str, dict[str, str]]) -> None:
    assert set(described) == {picture.stem for picture in PICTURES}
    for name, words in described.items():
        assert set(words) == {"ja", "en"}, name
        assert re.fullmatch(r"[^｜《》*]*[ぁ-ん][^｜《》*]*。", words["ja"]), name
        assert re.fullmatch(r"[A-Z][ -~]+\.", words["en"]), name


@pytest.mark.parametrize("language", ["ja", "en"])
def test_no_two_descriptions_are_alike(described: dict[str, dict[str, str]], language: str) -> None:
    assert len({words[language] for words in described.values()}) == len(described)
