"""In every theme words stand out 7 to 1 from their ground, signs and edges of controls 3 to 1 (WCAG's measure)."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from literacy_tutor.common.paths import QML
from literacy_tutor.viewmodels.people import PORTRAITS
from tests.qml.learner.stage import Stage

THEMES = ("light", "dark", "contrast")
WORDS = [
    ("ink", "paper"), ("ink", "card"), ("ink", "chosen"), ("ink", "cardPressed"), ("ink", "hintPaper"),
    ("muted", "paper"), ("muted", "card"), ("muted", "hintPaper"), ("muted", "donePaper"), ("goInk", "go"),
    ("basics", "paper"), ("basics", "card"), ("procedures", "paper"), ("procedures", "card"), ("fraud", "paper"),
    ("fraud", "card"), ("hint", "card"), ("emphasis", "paper"), ("emphasis", "card"), ("emphasis", "marker"),
    ("emphasis", "hintPaper"), ("alert", "paper"), ("alert", "card"), ("done", "paper"), ("done", "card"),
    ("done", "donePaper"), ("card", "basics"), ("card", "fraud"), ("card", "muted"),
    *((ink, fill) for ink in ("fillInk", "fillPale") for fill in ("basicsFill", "proceduresFill", "fraudFill")),
    ("fillWarm", "fraudFill"), ("barInk", "bar"), ("barInk", "barChosen"),
]  # fmt: skip
SIGNS = [
    ("basics", "paper"), ("basics", "chosen"), ("hint", "hintPaper"), ("fraud", "paper"), ("muted", "paper"),
    ("strongBorder", "paper"), ("strongBorder", "card"), ("focus", "paper"), ("focus", "card"), ("done", "paper"),
    ("go", "basicsFill"), ("go", "proceduresFill"), ("go", "fraudFill"),
]  # fmt: skip


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(*colors: QColor) -> float:
    one, other = sorted(luminance(color) for color in colors)
    return (other + 0.05) / (one + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("least", "pairs"), [(7.0, WORDS), (3.0, SIGNS)], ids=["words", "signs"])
def test_everything_stands_out(stage: Stage, least: float, pairs: list[tuple[str, str]], theme: str) -> None:
    stage.colour(theme)
    found = {
        pair: round(contrast(*(QColor(stage.theme.property(name)) for name in pair)), 2) for pair in pairs
    }
    assert {pair: value for pair, value in found.items() if value < least} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_a_learners_picture_stands_out_on_its_disc(stage: Stage, theme: str) -> None:
    stage.colour(theme)
    ink = QColor(stage.theme.property("discInk"))
    assert min(contrast(ink, QColor(portrait.disc)) for portrait in PORTRAITS) >= 7.0


def test_no_page_has_a_colour_of_its_own() -> None:
    """Each is one of the theme's, or it would not change with it."""
    tutor = [path for path in QML.rglob("*.qml") if not {"Phone", "Theme"} & set(path.parts)]
    assert len(tutor) > 40
    assert [
        path.name for path in tutor if re.search(r'"#[0-9a-fA-F]{3,8}"', path.read_text(encoding="utf-8"))
    ] == []


def test_the_measure_is_wcags() -> None:
    assert luminance(QColor("#ffffff")) == pytest.approx(1.0)
    assert luminance(QColor("#808080")) == pytest.approx(0.2159, abs=1e-3)


@pytest.mark.parametrize("theme", THEMES)
def test_the_keys_at_the_phones_side_stand_out(stage: Stage, theme: str) -> None:
    stage.colour(theme)
    palette = (QML / "LiteracyTutor" / "Phone" / "Parts" / "PhonePalette.qml").read_text(encoding="utf-8")
    side = re.search(r'bodyEdge: "(#\w+)"', palette)
    assert side is not None
    assert contrast(QColor(side[1]), QColor(stage.theme.property("paper"))) >= 3.0
