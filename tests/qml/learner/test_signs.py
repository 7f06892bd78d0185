"""What the tutor draws over the phone is seen where it belongs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from literacy_tutor.lessons import hints
from literacy_tutor.lessons.acts import AskHint
from literacy_tutor.phone.actions import PressPower
from tests.qml.learner.gallery import lesson
from tests.qml.learner.stage import Stage, box, type_of


@pytest.fixture
def on_page(stage: Stage) -> Stage:
    """A lesson's page with a phone that shows its home page."""
    stage.turn_to("home")
    stage.pages.open_lesson("basics/first")
    return stage


def drawn(stage: Stage, kind: str) -> Iterator[QQuickItem]:
    stage.draw()
    return (item for item in stage.items(phone=True) if type_of(item) == kind)


def place(stage: Stage, name: str) -> QRectF:
    return box(next(item for item in stage.items(phone=True) if item.objectName() == name))


def test_cues_are_numbered_on_the_phone_as_beside_it(on_page: Stage) -> None:
    marks = ({"name": "home.messages", "number": 1}, {"name": "home.phone", "number": 2})
    lesson(mode="answered", marks=lambda _: marks)(on_page)
    seen = {item.property("number"): box(item) for item in drawn(on_page, "Mark")}
    assert sorted(seen) == [1, 2]
    for mark in marks:
        assert seen[mark["number"]].contains(place(on_page, str(mark["name"])))


def test_a_cue_that_is_not_on_the_glass_has_no_number_there(on_page: Stage) -> None:
    lesson(mode="answered", marks=lambda _: ({"name": "messages.bubble.gone", "number": 1},))(on_page)
    assert list(drawn(on_page, "Mark")) == []


@pytest.mark.parametrize("ghost", ["", "tap", "swipe_up"])
def test_what_is_pointed_at_is_outlined(on_page: Stage, ghost: str) -> None:
    lesson(outlined="home.messages", ghost=ghost)(on_page)
    outlines = [item for item in drawn(on_page, "Outline") if item.objectName() == "outline"]
    assert [box(item).contains(place(on_page, "home.messages")) for item in outlines] == [True]
    assert len(list(drawn(on_page, "Ghost"))) == (1 if ghost else 0)
    assert list(drawn(on_page, "SideKeySign")) == []


@pytest.mark.parametrize(("ghost", "sign"), [("", "arrow_back"), ("tap", "touch_app")])
@pytest.mark.parametrize("size", [(1280, 720), (2560, 1440)])
def test_a_key_beside_the_glass_is_outlined_too(
    on_page: Stage, ghost: str, sign: str, size: tuple[int, int]
) -> None:
    on_page.resize(*size)
    lesson(outlined="side.power", ghost=ghost)(on_page)
    (outline,) = drawn(on_page, "SideKeySign")
    assert box(outline).contains(place(on_page, "side.power").center())
    (icon,) = (item for item in outline.childItems() if type_of(item) == "Icon")
    assert icon.property("name") == sign
    assert box(icon).right() <= size[0]


@pytest.mark.parametrize(("rung", "hands"), [(hints.OUTLINE, 0), (hints.GHOST, 1)])
def test_whoever_put_the_screen_out_is_shown_the_key_that_lights_it(
    on_page: Stage, rung: int, hands: int
) -> None:
    on_page.steady_hand()
    on_page.robot.click("lesson.begin")
    for act in (PressPower(), *[AskHint()] * rung):
        on_page.robot.perform(act)
    (outline,) = drawn(on_page, "SideKeySign")
    assert box(outline).contains(place(on_page, "side.power").center())
    assert len([item for item in outline.childItems() if item.property("name") == "touch_app"]) == hands
    on_page.robot.perform(PressPower())
    assert list(drawn(on_page, "SideKeySign")) == []


def test_nothing_is_pointed_at_unless_asked(on_page: Stage) -> None:
    lesson()(on_page)
    for kind in ("Mark", "Ghost", "SideKeySign"):
        assert list(drawn(on_page, kind)) == []
