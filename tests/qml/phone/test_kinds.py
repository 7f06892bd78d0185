"""Every kind of component is drawn, whole, under its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from literacy_tutor.common.paths import QML
from literacy_tutor.phone import screen as kinds
from literacy_tutor.phone.screen import AppBar, AppCard, LockFace, Notice, Screen, walk
from tests.qml.phone.gallery import ASKED, CALL, GALLERY, HOME, LOCK, PLAY, RECENTS, TALK, notice, phone


def texts(scene: Any) -> list[QQuickItem]:
    return [item for item in scene.items() if item.inherits("QQuickText") and item.isVisible()]


def parents(item: QQuickItem) -> Iterator[QQuickItem]:
    while (parent := item.parentItem()) is not None:
        yield parent
        item = parent


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def test_the_gallery_has_every_kind() -> None:
    shown = {part.kind for screen in GALLERY for part in walk(screen)}
    assert shown == {kind.__name__ for kind in kinds.KINDS}


def test_every_kind_has_its_file_and_its_choice() -> None:
    folder = QML / "LiteracyTutor" / "Phone"
    chooser = (folder / "Kinds.qml").read_text(encoding="utf-8")
    for kind in kinds.KINDS:
        assert (folder / f"{kind.__name__}.qml").is_file()
        assert kind is Screen or f'roleValue: "{kind.__name__}"' in chooser


@pytest.mark.parametrize("height", [668, 1000])
@pytest.mark.parametrize("screen", GALLERY, ids=lambda screen: screen.children[-1].name)
def test_every_component_is_drawn_once_under_its_name(make_scene: Any, screen: Screen, height: int) -> None:
    scene = make_scene(height)
    scene.show(screen)
    drawn = Counter(item.objectName() for item in scene.items() if item.objectName())
    assert {name: drawn[name] for name in (part.name for part in walk(screen))} == {
        part.name: 1 for part in walk(screen)
    }
    assert set(drawn.values()) == {1}
    for part in walk(screen):
        item = scene.item(part.name)
        assert item.width() > 0, part.name
        assert item.height() > 0, part.name
    assert scene.icons.unknown == []
    assert scene.pictures.unknown == []


@pytest.mark.parametrize("height", [668, 1000])
@pytest.mark.parametrize("screen", GALLERY, ids=lambda screen: screen.children[-1].name)
def test_no_word_is_cut(make_scene: Any, screen: Screen, height: int) -> None:
    """Only the title in an app's bar or on its card may end in dots."""
    scene = make_scene(height)
    scene.show(screen)
    titles = {part.title for part in walk(screen) if isinstance(part, AppBar | AppCard)}
    for item in texts(scene):
        if item.property("words") in titles:
            continue
        assert not item.property("truncated"), item.property("text")
        assert item.property("contentWidth") <= item.width() + 1, item.property("text")
        assert item.property("paintedHeight") <= item.height() + 1, item.property("text")


@pytest.mark.parametrize("notices", [1, 2, 3])
def test_all_of_the_lock_screen_is_seen(scene: Any, notices: int) -> None:
    lock = next(part for part in walk(LOCK) if isinstance(part, LockFace))
    held = [part for part in lock.children if not isinstance(part, Notice)]
    hanging = [notice(number) for number in range(notices)]
    scene.show(phone(replace(lock, children=(*hanging, *held))))
    boxes = [box(scene.item(part.name)) for part in (*hanging, *held)]
    assert all(above.bottom() <= below.top() for above, below in pairwise(boxes))
    assert boxes[-1].bottom() <= box(scene.item("nav")).top()


@pytest.mark.parametrize(
    "screen", [ASKED, RECENTS, CALL, TALK, PLAY, HOME], ids=lambda s: s.children[-1].name
)
def test_what_does_not_scroll_is_inside_the_glass(scene: Any, screen: Screen) -> None:
    scene.show(screen)
    glass = box(scene.item("phone"))
    for item in texts(scene):
        scrolls = any(parent.inherits("QQuickFlickable") for parent in parents(item))
        assert scrolls or glass.contains(box(item)), item.property("text")


@pytest.mark.parametrize(
    "screen", [*GALLERY, Screen(name="phone", dark=True)], ids=lambda s: str(len(s.children))
)
def test_every_screen_says_that_it_is_practice(scene: Any, screen: Screen) -> None:
    scene.set(practice="Practice")
    scene.show(screen)
    pill = scene.item("practice")
    assert (pill.property("text"), pill.isVisible()) == ("Practice", True)
