"""A call on the glass: what was said, what can be answered and the way to hang up, all in view at once."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from literacy_tutor.phone.actions import Tap, Tick
from literacy_tutor.phone.apps.phone.checks import problems
from literacy_tutor.phone.apps.phone.state import Answer, Setup
from literacy_tutor.phone.apps.phone.talk import Pressing, Saying, Turn
from literacy_tutor.phone.machine import begin, screen, step
from literacy_tutor.phone.screen import Screen, find
from literacy_tutor.phone.state import Language, Phone, World

WIDEST = {
    "ja": ("はい、本人です。先週の 水曜日に 三万円を 振りこみました", "あ" * 30),
    "en": ("Mine. I'm Hoshi, 38,000 yen, on Wednesday 18th", "Please give me your name and telephone number"),
}
ASKED = {
    "ja": "ご本人さまの 確認の ために、お名前と 生年月日、それに お使いの 銀行を 教えてください。",
    "en": "To make sure that it is you, may I have your name, your date of birth and your bank?",
}


def called(language: Language, *taps: str) -> Phone:
    """A call to somebody who speaks at length, and offers five of the longest replies there may be."""
    replies = tuple(Saying(f"r{n}", WIDEST[language][n % 2], "end") for n in range(5))
    turns = (
        Turn("ask", (ASKED[language],) * 3, replies, (Pressing("one", "1", "end"),), ("…",)),
        Turn("end", ("…",), last=True),
    )
    setup = Setup(answers=(Answer("119", ASKED[language], turns=turns, id="a", line_ms=100),))
    assert list(problems(setup)) == []
    phone = begin(World(language=language, open="phone", setups={"phone": setup}))
    for act in (*(Tap(f"phone.key.{key}") for key in "119"), Tap("phone.call"), Tick(3_000), Tick(9_000)):
        phone, _ = step(phone, act)
    for name in taps:
        phone, _ = step(phone, Tap(f"phone.{name}"))
    return phone


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def stands_below_each_other(scene: Any, *names: str) -> bool:
    boxes = [box(scene.item(name)) for name in names]
    return all(above.bottom() <= below.top() + 1 for above, below in pairwise(boxes))


@pytest.mark.parametrize("height", [668, 1000])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_five_long_replies_leave_room_for_what_was_said(
    make_scene: Any, language: Language, height: int
) -> None:
    scene = make_scene(height)
    scene.show(screen(called(language)))
    parts = ("phone.head", "phone.said", "phone.reply.r0", "phone.reply.r4", "phone.foot", "nav")
    assert stands_below_each_other(scene, *parts)
    glass = box(scene.item("phone"))
    assert box(scene.item("nav")).bottom() <= glass.bottom() + 1
    assert box(scene.item("phone.said")).height() >= glass.height() * 0.1


@pytest.mark.parametrize("height", [668, 1000])
def test_the_keypad_leaves_the_voice_and_hanging_up_in_view(make_scene: Any, height: int) -> None:
    scene = make_scene(height)
    scene.show(screen(called("ja", "keys", "key.7")))
    parts = ("phone.head", "phone.said", "phone.typed", "phone.key.1", "phone.key.0", "phone.foot", "nav")
    assert stands_below_each_other(scene, *parts)
    glass = box(scene.item("phone"))
    assert box(scene.item("nav")).bottom() <= glass.bottom() + 1
    assert box(scene.item("phone.said")).height() >= glass.height() * 0.15


def test_the_newest_words_are_in_view_and_the_oldest_a_stroke_away(scene: Any, hand: Any) -> None:
    shown = screen(called("ja"))
    assert isinstance(shown, Screen)
    assert find(shown, "phone.said.ask.3") is not None
    scene.show(shown)
    list_ = box(scene.item("phone.said"))
    assert list_.contains(box(scene.item("phone.words.ask.3")).bottomLeft())
    assert not list_.contains(box(scene.item("phone.words.ask.1")).topLeft())
    for _ in range(8):
        hand(*scene.line("phone.said", 0, 20))
    scene.qtbot.waitUntil(lambda: list_.contains(box(scene.item("phone.words.ask.1")).topLeft()))
