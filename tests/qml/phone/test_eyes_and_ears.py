"""What a screen reader hears of the glass, and whether its words stand out from their ground."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtQml import QQmlComponent

from literacy_tutor.phone.screen import Screen, touchables
from tests.qml.phone.gallery import ASKED, FORM, GALLERY, HOME, LONG, READING, UNBROKEN


def spoken(found: QAccessibleInterface) -> dict[str, QAccessible.Role]:
    """Names and roles below, as a screen reader walks them."""
    names: dict[str, QAccessible.Role] = {}
    for at in range(found.childCount()):
        child = found.child(at)
        if child is not None and not child.state().invisible:
            names[child.text(QAccessible.Text.Name)] = child.role()
            names |= spoken(child)
    return names


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def heard(scene: Any) -> dict[str, QAccessible.Role]:
    found = QAccessible.queryAccessibleInterface(scene.view)
    assert found is not None
    return spoken(found)


@pytest.mark.parametrize("screen", GALLERY, ids=lambda screen: screen.children[-1].name)
def test_every_touchable_has_a_name_and_a_role(scene: Any, screen: Screen) -> None:
    scene.show(screen)
    for part in touchables(screen):
        found = QAccessible.queryAccessibleInterface(scene.item(part.name))
        assert found is not None
        assert found.text(QAccessible.Text.Name), part.name
        assert found.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client), part.name


def test_names_and_roles_for_a_screen_reader(scene: Any) -> None:
    scene.show(FORM)
    roles = heard(scene)
    assert roles[LONG] == QAccessible.Role.EditableText
    assert roles[UNBROKEN] == QAccessible.Role.EditableText
    assert roles["あ"] == QAccessible.Role.Button
    scene.show(READING)
    roles = heard(scene)
    assert roles[f"花子 {LONG} {UNBROKEN} 10:24"] == QAccessible.Role.ListItem
    assert "" not in {name for name, role in roles.items() if role == QAccessible.Role.Client}
    scene.show(HOME)
    roles = heard(scene)
    assert roles["電話"] == QAccessible.Role.Button
    assert "地図" not in roles


def test_a_screen_reader_does_not_reach_under_a_cover(scene: Any) -> None:
    scene.show(replace(ASKED, children=(*READING.children, *ASKED.children[1:])))
    roles = heard(scene)
    assert not any(name.startswith("花子") for name in roles)
    assert roles[LONG] == QAccessible.Role.Button  # the dialog's own long button
    assert roles["home"] == QAccessible.Role.Button


def test_words_can_be_read_on_their_ground(scene: Any) -> None:
    component = QQmlComponent(scene.view.engine())
    component.setData(
        b"import QtQuick\nimport LiteracyTutor.Phone.Parts\nItem { property QtObject it: PhonePalette }", ""
    )
    palette: QObject = component.create().property("it")

    def colour(name: str) -> QColor:
        return QColor(palette.property(name))

    pairs = [
        ("ink", ground)
        for ground in ("paper", "grey", "theirs", "mine", "key", "greyKey", "keyboard", "pill")
    ]
    pairs += [("muted", ground) for ground in ("paper", "grey")]
    pairs += [("accent", ground) for ground in ("paper", "grey", "theirs", "mine", "accentSoft")]
    pairs += [("white", ground) for ground in ("accent", "good", "alarm", "cue")]
    pairs += [("good", "goodSoft"), ("warn", "warnSoft"), ("alarm", "alarmSoft"), ("alarm", "paper")]
    pairs += [("targetInk", "target")]
    assert {
        pair: round(contrast(*map(colour, pair)), 1) for pair in pairs if contrast(*map(colour, pair)) < 4.5
    } == {}


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
