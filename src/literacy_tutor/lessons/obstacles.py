"""Why an act of a lesson cannot be done on the phone as it stands, in words for the lesson's author. Pure."""

from __future__ import annotations

from literacy_tutor.lessons.acts import Fill
from literacy_tutor.lessons.attempt import spell_out
from literacy_tutor.lessons.wording import near
from literacy_tutor.phone.events import Event, HeldTooLong, TouchMissed
from literacy_tutor.phone.screen import Screen, find, touchables
from literacy_tutor.phone.state import Phone


def in_vain(events: tuple[Event, ...]) -> str:
    for event in events:
        if isinstance(event, TouchMissed | HeldTooLong):
            return f"does nothing: “{event.target}” does not answer to this touch"
    return ""


def cannot_type(text: str, phone: Phone) -> str:
    if phone.focus is None:
        return "types, but no field has the cursor: tap the field first"
    try:
        spell_out(phone, Fill(text))
    except ValueError as problem:
        return f"cannot be typed: {problem}"
    return ""


def out_of_reach(target: str, screen: Screen, careful: bool) -> str:
    if not target:
        return ""
    reachable = {part.name for part in touchables(screen)}
    if target in reachable or (not careful and find(screen, target)):
        return ""
    if find(screen, target):
        return f"touches “{target}”, which does not answer to touches now{near(target, reachable)}"
    return f"touches “{target}”, which is not on the glass then{near(target, reachable)}"
