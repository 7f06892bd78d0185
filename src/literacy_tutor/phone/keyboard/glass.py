"""The keyboard and the fields it fills, as components of the screen: pure functions of the phone."""

from __future__ import annotations

from functools import lru_cache

from literacy_tutor.phone.keyboard import faces
from literacy_tutor.phone.keyboard.faces import Face, GreyKey
from literacy_tutor.phone.keyboard.presses import composing, is_cycle
from literacy_tutor.phone.screen import Field, Key, Keyboard
from literacy_tutor.phone.state import Language, Phone, Text

DOT = "●"
DOTS_OF_UNKEPT = 8


def view(phone: Phone) -> Keyboard | None:
    """None while no field has the cursor.

    19 keys row by row, the last of the right column being enter, which on a phone is two rows tall.
    """
    if phone.focus is None:
        return None
    return _keyboard(phone.keys.face, phone.language, phone.focus.enter)


@lru_cache(maxsize=64)
def _keyboard(face: Face, language: Language, enter: str) -> Keyboard:
    white = tuple(Key(name=key.name, face=key.shows, label=key.says[language]) for key in faces.WHITE[face])
    left = (faces.NEXT, faces.TURN_BACK, faces.FACE[faces.face_after(face)], faces.HIDE)
    right = (_grey(faces.DELETE, language), _grey(faces.SPACE, language), _enter(enter, language))
    rows = tuple(
        (_grey(left[row], language), *white[3 * row : 3 * row + 3], *right[row : row + 1]) for row in range(4)
    )
    return Keyboard(name="keyboard", children=tuple(key for row in rows for key in row))


def _grey(key: GreyKey, language: Language) -> Key:
    return Key(name=key.name, face=key.shows[language], label=key.says[language], icon=key.icon, grey=True)


def _enter(word: str, language: Language) -> Key:
    says = {"": faces.ENTER_DONE[language], faces.NEW_LINE: faces.ENTER_NEW_LINE[language]}.get(word, word)
    return Key(name="key.enter", face=says, label=says, grey=True)


def field(
    phone: Phone, name: str, *, label: str, placeholder: str = "", secret: bool = False, problem: str = ""
) -> Field:
    """A text field as every app shows it; a secret one as dots, only its newest letter seen for a second."""
    text = phone.texts.get(name, Text())
    focused = phone.focus is not None and phone.focus.field == name
    key = composing(phone)[0] if focused else ""
    shown = _dots(text, bool(key)) if secret else text.text
    return Field(
        name=name,
        label=label,
        text=shown,
        placeholder=placeholder,
        secret=secret,
        focused=focused,
        cursor=min(text.cursor, len(text.text)) if text.met is None else len(shown),
        composing=1 if is_cycle(phone.keys.face, key) else 0,
        problem=problem,
    )


def _dots(text: Text, newest_seen: bool) -> str:
    if text.met is not None:
        return DOT * DOTS_OF_UNKEPT
    dots = DOT * len(text.text)
    newest = text.cursor - 1
    return dots[:newest] + text.text[newest] + dots[newest + 1 :] if newest_seen else dots
