"""Pictures of the practice phone: its own drawing, with a line round the target, whatever was drawn before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from literacy_tutor.bootstrap import phone_pictures
from literacy_tutor.lessons.handout import Picture, derive_handout
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.qtkit.printing.phone_pictures import HEIGHT, RING, WIDTH, PhonePictures

PRACTICE = "練習"


@pytest.fixture
def pictures(family: str) -> Iterator[PhonePictures]:  # noqa: ARG001 - loads our fonts
    with phone_pictures() as made:
        yield made


@pytest.fixture
def home() -> Picture:
    """The phone's home page, with 「電話」 outlined."""
    return derive_handout(load_lesson("basics/tap")).steps[4].pictures[0]


def changed(before: QImage, after: QImage) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what differs."""
    places = [
        (x, y)
        for y in range(0, before.height(), 2)
        for x in range(0, before.width(), 2)
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert places, "nothing differs"
    return (
        min(x for x, _ in places), min(y for _, y in places), max(x for x, _ in places), max(y for _, y in places),
    )  # fmt: skip


def test_the_target_is_outlined_and_nothing_else_changes(pictures: PhonePictures, home: Picture) -> None:
    plain = pictures.draw(replace(home, outlined="", hand=None), PRACTICE)
    outlined = pictures.draw(home, PRACTICE)
    assert (plain.width(), plain.height()) == (WIDTH, HEIGHT)
    left, top, right, bottom = changed(plain, outlined)
    assert WIDTH * 0.25 < left < right < WIDTH * 0.55, "電話 is the second of four"
    assert top < bottom < HEIGHT / 3


def test_a_picture_is_the_same_whatever_was_drawn_before(pictures: PhonePictures, home: Picture) -> None:
    first = pictures.draw(home, PRACTICE)
    for step in derive_handout(load_lesson("procedures/library")).steps[:4]:
        for picture in step.pictures:
            pictures.draw(picture, PRACTICE)
    assert pictures.draw(home, PRACTICE) == first


def test_the_drawing_of_what_has_left_the_glass_goes(pictures: PhonePictures, home: Picture) -> None:
    """No event loop turns while a handout is made: it would all stay, half a gigabyte for a course."""
    pictures.draw(home, PRACTICE)
    windows = [one for one in QGuiApplication.allWindows() if isinstance(one, QQuickWindow)]
    shown = [
        item
        for window in windows
        for item in items(window.contentItem())
        if item.objectName() == "home.phone"
    ]
    gone: list[str] = []
    for item in shown:
        item.destroyed.connect(lambda: gone.append("home.phone"))
    for step in derive_handout(load_lesson("procedures/library")).steps:
        for picture in step.pictures:
            pictures.draw(picture, PRACTICE)
    assert gone == ["home.phone"]


def items(parent: QQuickItem) -> Iterator[QQuickItem]:
    for item in parent.childItems():
        yield item
        yield from items(item)


def test_what_is_below_the_glass_is_brought_into_view(pictures: PhonePictures) -> None:
    (*_, to_confirm) = derive_handout(load_lesson("procedures/library")).steps[8].pictures
    assert to_confirm.outlined == "library.to_confirm"
    plain = pictures.draw(replace(to_confirm, outlined="", hand=None), PRACTICE)
    assert changed(plain, pictures.draw(to_confirm, PRACTICE))


def test_it_says_practice_in_the_lessons_language(pictures: PhonePictures, home: Picture) -> None:
    left, top, right, bottom = changed(pictures.draw(home, "練習"), pictures.draw(home, "Practice"))
    assert WIDTH / 4 < left < right < WIDTH * 3 / 4
    assert top < bottom < HEIGHT / 12


def test_a_key_on_the_edge_is_ringed(pictures: PhonePictures, home: Picture) -> None:
    plain = pictures.draw(replace(home, outlined="", hand=None), PRACTICE)
    ringed = pictures.draw(replace(home, outlined="side.power"), PRACTICE)
    left, top, _, bottom = changed(plain, ringed)
    assert left > WIDTH * 0.85
    assert ringed.pixelColor((left + WIDTH) // 2, top + 3) == QColor(RING)
    assert HEIGHT / 6 < top < bottom < HEIGHT / 2
