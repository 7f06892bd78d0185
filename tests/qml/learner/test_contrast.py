"""Words stand out 7 to 1 from what they are written on, signs and edges of controls 3 to 1 (WCAG's measure)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from tests.qml.learner.stage import Stage

WORDS = [
    ("ink", "paper"), ("ink", "card"), ("ink", "go"), ("ink", "hintPaper"), ("muted", "paper"), ("muted", "card"),
    ("muted", "hintPaper"), ("basics", "paper"), ("basics", "card"), ("procedures", "paper"), ("procedures", "card"),
    ("fraud", "paper"), ("fraud", "card"), ("hint", "card"), ("emphasis", "paper"), ("emphasis", "marker"),
    ("emphasis", "card"), ("alert", "paper"), ("alert", "card"), ("done", "card"), ("done", "paper"),
    ("done", "donePaper"), ("card", "fraud"), ("goOnDark", "fraud"), ("card", "basics"), ("card", "procedures"),
    ("pale", "basics"), ("pale", "procedures"), ("pale", "fraud"), ("ink", "keyPressed"), ("ink", "cardPressed"),
]  # fmt: skip
SIGNS = [
    ("basics", "paper"), ("hint", "hintPaper"), ("fraud", "paper"), ("muted", "paper"), ("strongBorder", "paper"),
    ("strongBorder", "card"), ("focus", "paper"), ("focus", "card"), ("done", "paper"), ("go", "basics"),
    ("go", "procedures"), ("go", "fraud"),
]  # fmt: skip


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(stage: Stage, *names: str) -> float:
    one, other = sorted(luminance(QColor(stage.theme.property(name))) for name in names)
    return (other + 0.05) / (one + 0.05)


@pytest.mark.parametrize(("least", "pairs"), [(7.0, WORDS), (3.0, SIGNS)], ids=["words", "signs"])
def test_everything_stands_out(stage: Stage, least: float, pairs: list[tuple[str, str]]) -> None:
    found = {pair: round(contrast(stage, *pair), 2) for pair in pairs}
    assert {pair: value for pair, value in found.items() if value < least} == {}


def test_the_measure_is_wcags() -> None:
    assert luminance(QColor("#ffffff")) == pytest.approx(1.0)
    assert luminance(QColor("#808080")) == pytest.approx(0.2159, abs=1e-3)
