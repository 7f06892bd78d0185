"""Whatever was on the glass or expected before: what is seen is the screen, as if it had been drawn for the first time."""

from __future__ import annotations

from itertools import pairwise
from random import Random
from typing import Any

import pytest
from PySide6.QtGui import QImage

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons import attempt as attempts
from literacy_tutor.lessons.attempt import play
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.lessons.walks import choose
from literacy_tutor.phone.screen import Screen, walk
from tests.qml.phone.gallery import GALLERY

LESSONS = ("basics/swipe", "fraud/parcel-sms", "fraud/support-scam", "procedures/library")
STEPS = 20
UNSEEN = 8
"""Grey levels: large figures that were changed are smoothed a little differently from ones drawn anew."""


def screens_of(lesson_id: str, chance: Random) -> list[Screen]:
    """What somebody sees who touches anything."""
    lesson = load_lesson(lessons_dir() / lesson_id, "ja")
    attempt = attempts.begin(lesson)
    shown = [attempt.screen]
    for _ in range(STEPS):
        attempt = play(lesson, attempt, choose(lesson, attempt, chance)).attempt
        shown.append(attempt.screen)
    return shown


def parts(scene: Any) -> list[tuple[object, ...]]:
    """What can be seen, touched and reached with Tab, in the order of both."""
    return [
        (
            item.objectName(),
            item.mapRectToScene(item.boundingRect()).getRect(),
            item.property("touchable"),
            item.property("covered"),
            item.activeFocusOnTab(),
        )
        for item in scene.items()
        if item.isVisible() and item.property("covered") is not None
    ]


def differs(one: QImage, other: QImage) -> bool:
    if one == other:
        return False
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return any(abs(a - b) > UNSEEN for a, b in pairs)


@pytest.mark.parametrize("seen", ["gallery", *LESSONS])
def test_the_glass_is_the_screen(scene: Any, seen: str) -> None:
    chance = Random(seen)
    shown = screens_of(seen, chance) if seen in LESSONS else chance.choices(GALLERY, k=STEPS)
    walked = []
    for before, screen in pairwise(shown):
        for scene.foreseen in chance.choices([screen, before, chance.choice(shown)], k=chance.randint(0, 2)):
            scene.nodes.press("")
            scene.qtbot.wait(chance.choice([0, 1]))
        scene.show(screen)
        assert set(scene.nodes.index) == {part.name for part in walk(screen)}
        walked.append((screen, parts(scene), scene.draw()))
    for screen, seen_parts, picture in walked:
        scene.show(Screen(name="nothing"))
        scene.show(screen)
        assert seen_parts == parts(scene)
        assert {str(name) for name, *_ in seen_parts} <= {part.name for part in walk(screen)}
        assert not differs(picture, scene.draw())
