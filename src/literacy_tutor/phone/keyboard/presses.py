"""Taps on the keyboard, and the laptop's own keys, become text: `phone.texts` and `phone.keys`, purely.

A letter whose key has several is *composing*: the same key turns it into the next one, until another key, →
or two seconds without a tap settle it. Whoever takes such a letter away again was too slow for that, and is given
twice the time from then on: no text may be out of reach of a slow hand.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from literacy_tutor.phone.events import Event, KeyboardTurned, TextTyped
from literacy_tutor.phone.keyboard.faces import (
    CHANGES_ON,
    FAMILY,
    LETTERS,
    LONGEST,
    NEW_LINE,
    Face,
    face_after,
)
from literacy_tutor.phone.state import Focus, Keys, Phone, Text

LONGEST_WAIT_MS = 16_000


@dataclass(frozen=True, slots=True)
class Pressed:
    phone: Phone
    events: tuple[Event, ...] = ()
    submit: bool = False
    """Enter is the app's business now."""


def open_for(phone: Phone, focus: Focus | None) -> Phone:
    """The keyboard comes up for a field, its cursor at the end; None puts it away.

    A field that has the cursor already keeps the face the learner turned to.
    """
    if focus is None:
        return phone._replace(focus=None, keys=Keys())
    stays = phone.focus is not None and phone.focus.field == focus.field
    keys = Keys(face=phone.keys.face if stays else _first_face(phone, focus))
    text = phone.texts.get(focus.field, Text())
    return phone._replace(focus=focus, keys=keys).with_text(focus.field, replace(text, cursor=len(text.text)))


def _first_face(phone: Phone, focus: Focus) -> Face:
    """Kana is for Japanese text: an English phone and a password begin with Latin letters."""
    latin_first = phone.language == "en" or focus.secret
    return "latin" if focus.face == "kana" and latin_first else focus.face


def pass_time(phone: Phone, ms: int) -> Phone:
    """A letter left alone is settled."""
    if not phone.keys.cycling:
        return phone
    idle_ms = phone.keys.idle_ms + ms
    if idle_ms >= phone.settle_ms:
        return phone._replace(keys=Keys(face=phone.keys.face, late=True))
    return phone._replace(keys=replace(phone.keys, idle_ms=idle_ms))


def settled(phone: Phone) -> Phone:
    return phone._replace(keys=Keys(face=phone.keys.face)) if phone.keys.cycling else phone


def press(phone: Phone, key: str) -> Pressed:
    """A tap on a key that stands on the face now; ValueError for any other, or if no field has the cursor."""
    field = focused(phone).field
    match key:
        case "key.next":
            return Pressed(_go_on(phone))
        case "key.turn_back":
            return _typed(phone, _cycle(phone, -1), field)
        case "key.face":
            return _turn_face(phone)
        case "key.hide":
            return Pressed(open_for(phone, None))
        case "key.delete":
            return Pressed(*backspace(phone))
        case "key.enter":
            return _enter(phone)
        case "key.small" | "key.case" if CHANGES_ON[key] == phone.keys.face:
            return _typed(phone, _change(phone, key), field)
        case _ if key in LETTERS[phone.keys.face]:
            return _typed(phone, _letter(phone, key), field)
        case _:
            raise ValueError(f"{key} is not on the {phone.keys.face} keyboard")


def type_text(phone: Phone, text: str) -> tuple[Phone, tuple[Event, ...]]:
    """Text from the laptop at the cursor: without control characters, NFC, cut where the field is full."""
    field = focused(phone).field
    clean = unicodedata.normalize("NFC", "".join(char for char in text if _is_text(char)))
    pressed = _typed(phone, _insert(phone, clean), field)
    return pressed.phone, pressed.events


def backspace(phone: Phone) -> tuple[Phone, tuple[Event, ...]]:
    """Takes away the character before the cursor; of a text that was not kept, all of it."""
    field = focused(phone).field
    before, after = standing(phone)
    pressed = _typed(phone, _put(phone, before[:-1], after), field)
    if phone.keys.late:
        return pressed.phone._replace(settle_ms=min(2 * phone.settle_ms, LONGEST_WAIT_MS)), pressed.events
    return pressed.phone, pressed.events


# --- what is true now -------------------------------------------------------------------------------------


def focused(phone: Phone) -> Focus:
    if phone.focus is None:
        raise ValueError("no field has the cursor")
    return phone.focus


def standing(phone: Phone) -> tuple[str, str]:
    """The text of the field with the cursor, before and after the cursor."""
    text = phone.texts.get(focused(phone).field, Text())
    return text.text[: text.cursor], text.text[text.cursor :]


def composing(phone: Phone) -> tuple[str, int]:
    """The key whose letter stands before the cursor unsettled, and its turn; ("", 0) when all is settled."""
    keys = phone.keys
    letters = LETTERS[keys.face].get(keys.cycling, "")
    before = standing(phone)[0]
    stands = keys.turn < len(letters) and before.endswith(letters[keys.turn])
    return (keys.cycling, keys.turn) if stands else ("", 0)


def is_cycle(face: Face, key: str) -> bool:
    """The key has several letters, so a second tap turns the first one's letter."""
    return len(LETTERS[face].get(key, "")) > 1


# --- one key each -----------------------------------------------------------------------------------------


def _go_on(phone: Phone) -> Phone:
    """→ settles the letter; when all is settled, the cursor goes right."""
    before, after = standing(phone)
    if composing(phone)[0] or not after:
        return settled(phone)
    return _put(phone, before + after[0], after[1:])


def _letter(phone: Phone, key: str) -> Phone:
    face = phone.keys.face
    if composing(phone)[0] == key and is_cycle(face, key):
        return _cycle(phone, 1)
    return _insert(phone, LETTERS[face][key][0], cycling=key)


def _cycle(phone: Phone, by: int) -> Phone:
    """The composing letter becomes another of its key; a settled one stays."""
    key, turn = composing(phone)
    if not key:
        return settled(phone)
    letters = LETTERS[phone.keys.face][key]
    turn = (turn + by) % len(letters)
    before, after = standing(phone)
    return _put(phone, before[:-1] + letters[turn], after, cycling=key, turn=turn)


def _change(phone: Phone, key: str) -> Phone:
    """小゛゜ and a/A: the next of the letter's family, settled or not."""
    before, after = standing(phone)
    changer, family = FAMILY.get(before[-1:], ("", ""))
    if changer != key:
        return settled(phone)
    changed = family[(family.index(before[-1]) + 1) % len(family)]
    return _put(phone, before[:-1] + changed, after)


def _turn_face(phone: Phone) -> Pressed:
    face = face_after(phone.keys.face)
    return Pressed(phone._replace(keys=Keys(face=face)), (KeyboardTurned(face),))


def _enter(phone: Phone) -> Pressed:
    focus = focused(phone)
    if focus.enter != NEW_LINE:
        return Pressed(settled(phone), submit=True)
    return _typed(phone, _insert(phone, NEW_LINE), focus.field)


def _insert(phone: Phone, text: str, cycling: str = "") -> Phone:
    """At the cursor, as much as the field still holds."""
    before, after = standing(phone)
    room = max(0, LONGEST - len(before) - len(after))
    added = text[:room]
    return _put(phone, before + added, after, cycling) if added else settled(phone)


def _put(phone: Phone, before: str, after: str, cycling: str = "", turn: int = 0) -> Phone:
    """Text and cursor anew, settled but for the letter of `cycling`; what was only known to fit is known no longer."""
    text = unicodedata.normalize("NFC", before + after)
    cursor = min(len(unicodedata.normalize("NFC", before)), len(text))
    keys = Keys(phone.keys.face, cycling, turn)
    return phone._replace(texts={**phone.texts, focused(phone).field: Text(text, cursor)}, keys=keys)


def _typed(old: Phone, new: Phone, field: str) -> Pressed:
    was, now = old.texts.get(field, Text()), new.texts.get(field, Text())
    changed = (was.text, was.met) != (now.text, now.met)
    return Pressed(new, (TextTyped(field),) if changed else ())


def _is_text(char: str) -> bool:
    """No control, direction or line signs, no half characters; what joins the parts of an emoji stays."""
    return char == "\N{ZERO WIDTH JOINER}" or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
