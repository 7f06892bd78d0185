"""Which key to touch so that a field comes to hold a text: for hints, the robot and walkthroughs. Pure."""

from __future__ import annotations

from literacy_tutor.phone.keyboard.faces import CHANGES_ON, FAMILY, LONGEST, WAYS, Face, Way, turns_between
from literacy_tutor.phone.keyboard.presses import composing, is_cycle, standing
from literacy_tutor.phone.state import Phone, Text


def can_type(text: str) -> bool:
    """The phone's own keys can make every character of the text, and a field can hold it."""
    return len(text) <= LONGEST and all(char in WAYS for char in text)


def next_press(phone: Phone, field: str, wanted: str) -> str | None:
    """The one thing to touch now so that `field` comes to hold `wanted`; None when it does.

    The field itself, where it has not the cursor. From any state finitely many presses lead there. A text
    that was not kept but fitted is taken as there. ValueError for what the keyboard cannot make.
    """
    text = phone.texts.get(field, Text())
    if text.met or text.text == wanted:
        return None
    if len(wanted) > LONGEST:
        raise ValueError(f"a field holds {LONGEST} characters, not {len(wanted)}")
    if phone.focus is None or phone.focus.field != field:
        return field
    return _toward(phone, wanted)


def _toward(phone: Phone, wanted: str) -> str | None:
    before, after = standing(phone)
    if before + after == wanted:
        return None
    if after:
        return "key.next"
    if wanted.startswith(before):
        return _begin(phone, wanted[len(before)])
    if len(before) <= len(wanted) and wanted.startswith(before[:-1]):
        return _carry_on(phone, before[-1], wanted[len(before) - 1])
    return "key.delete"


def _begin(phone: Phone, letter: str) -> str:
    """The first key of a letter that is not there yet."""
    way, face = _way(phone.keys.face, letter), phone.keys.face
    if way.face != face:
        return "key.face"
    turns_instead = composing(phone)[0] == way.key and is_cycle(face, way.key)
    return "key.next" if turns_instead else way.key


def _carry_on(phone: Phone, letter: str, wanted: str) -> str:
    """The letter before the cursor is not the wanted one: change it, turn it on or back, or take it away."""
    changer, family = FAMILY.get(wanted, ("", ""))
    if letter in family:
        return changer if phone.keys.face == CHANGES_ON[changer] else "key.face"
    key, turn = composing(phone)
    way = _way(phone.keys.face, wanted)
    if key != way.key:
        return "key.delete"
    return way.key if turn < way.turn else "key.turn_back"


def _way(face: Face, letter: str) -> Way:
    """The shortest, on the face that is up if it can be."""
    if letter not in WAYS:
        raise ValueError(f"“{letter}” cannot be typed on the practice keyboard")
    return min(WAYS[letter], key=lambda way: (turns_between(face, way.face), way.taps))
