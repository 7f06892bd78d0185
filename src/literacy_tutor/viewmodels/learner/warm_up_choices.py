"""The warm-up's pictures: of the hand that does it, and those to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from literacy_tutor.viewmodels.habits import POINTER_MM
from literacy_tutor.viewmodels.learner.warm_up import Device, Hand, Pointer, WarmUp
from literacy_tutor.viewmodels.words import word

_USUAL_MM = 5.0
"""How tall the computer's own arrow is on most screens, to be shown beside the larger ones."""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    choice: str
    label: str
    detail: str = ""
    picture: str = ""
    """An illustration; "" where it is the arrow itself."""
    flipped: bool = False
    mm: float = 0.0
    """How tall the arrow is."""
    marked: bool = False


def choices_of(one: WarmUp, language: str) -> tuple[ChoiceRow, ...]:
    match one.stage:
        case "device":
            return tuple(_device_row(device, language) for device in _devices(one))
        case "pointer":
            sizes: tuple[Pointer, ...] = ("small", "middle", "large")
            return tuple(_pointer_row(size, one, language) for size in sizes)
        case "hand":
            hands: tuple[Hand, ...] = ("left", "right")
            return tuple(_hand_row(hand, one, language) for hand in hands)
        case _:
            return ()


def _devices(one: WarmUp) -> tuple[Device, ...]:
    match one.contradicted:
        case "finger":
            return ("touch", one.device)
        case "arrow" if one.device == "unknown":
            return ("mouse", "touchpad")
        case "arrow":
            return ("mouse", "touchpad", "touch")
        case _:
            return ("touch", "mouse", "touchpad")


def _device_row(device: Device, language: str) -> ChoiceRow:
    names = {
        "touch": ("touch", "touchMore"),
        "mouse": ("mouse", "mouseMore"),
        "touchpad": ("touchpad", "touchpadMore"),
    }
    label, detail = (word(name, language) for name in names[device])
    return ChoiceRow(device, label, detail, *_device_picture(device, "right"))


def _pointer_row(size: Pointer, one: WarmUp, language: str) -> ChoiceRow:
    names = {"small": "sizeUsual", "middle": "sizeLarge", "large": "sizeLargest"}
    label = word(names[size], language)
    return ChoiceRow(size, label, mm=POINTER_MM[size] or _USUAL_MM, marked=size == one.pointer)


def _hand_row(hand: Hand, one: WarmUp, language: str) -> ChoiceRow:
    label = word("leftHand" if hand == "left" else "rightHand", language)
    picture, flipped = _device_picture(one.device, hand)
    return ChoiceRow(hand, label, picture=picture, flipped=flipped)


def picture_of(one: WarmUp) -> tuple[str, bool]:
    """An illustration, and whether it is mirrored: most show a right hand."""
    match one.stage:
        case "device" | "pointer" | "hand":
            return "", False
        case "lost":
            return "pointer_corner", False
        case "tap" | "targets" if one.device == "touch":
            return "finger_pad", one.hand == "left"
        case "click" if one.device == "touchpad":
            return "touchpad_places", False
        case _:
            return _device_picture(one.device, one.hand)


def _device_picture(device: Device, hand: Hand) -> tuple[str, bool]:
    match device:
        case "touch":
            return "laptop_touch", hand == "left"
        case "touchpad":
            return "touchpad_hand", hand == "left"
        case "mouse" | "unknown":  # the left button stays the left one, so this is no mirrored picture
            return ("mouse_left" if hand == "left" else "mouse_right"), False
        case _:
            assert_never(device)
