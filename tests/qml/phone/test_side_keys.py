"""The keys on the phone's edge."""

from __future__ import annotations

from typing import Any

import pytest

from literacy_tutor.phone.actions import PressPower, PressVolume


@pytest.mark.parametrize("hand", ["mouse", "touch"])
def test_the_side_keys_are_keys_of_the_phone(scene: Any, hand: str) -> None:
    use = getattr(scene, hand)
    assert use(scene.centre("side.power", -2)) == [PressPower()]
    assert use(scene.centre("side.volume_up", -2)) == [PressVolume(up=True)]
    assert use(scene.centre("side.volume_down", -2)) == [PressVolume(up=False)]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_they_are_named_in_the_language_of_the_lesson(scene: Any, language: str) -> None:
    label = {"ja": "電源ボタン", "en": "Power button"}[language]
    if language == "en":
        scene.set(powerLabel=label)
    assert scene.item("side.power").property("label") == label
