"""Keeps what is typed into a secret field out of every row: only whether it fits is written, when it is used."""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.lessons.acts import Act
from literacy_tutor.lessons.attempt import Attempt
from literacy_tutor.phone.actions import FillSecret, PressBackspace, TypeText
from literacy_tutor.phone.services.steps import field_fits
from literacy_tutor.phone.state import Phone, Text

USES_IT = frozenset({"key.enter", "key.hide"})
"""Keys that write nothing themselves; a resumed lesson needs them."""


def writes_secret(phone: Phone, act: Act) -> bool:
    """This act is a key that goes into the secret field which has the cursor, however the finger touched it."""
    if phone.focus is None or phone.focus.field not in phone.secrets:
        return False
    target = getattr(act, "target", "")
    return isinstance(act, TypeText | PressBackspace) or (target.startswith("key.") and target not in USES_IT)


def stand_in(phone: Phone) -> FillSecret:
    """What is written instead, once the field's keys are behind us."""
    assert phone.focus is not None
    return FillSecret(phone.focus.field, field_fits(phone, phone.focus.field))


def emptied(attempt: Attempt) -> tuple[Attempt, tuple[FillSecret, ...], bool]:
    """After a restart no secret stands anywhere: the attempt without them, the rows that say so, and whether
    there was one to lose."""
    phone, fields = attempt.phone, tuple(sorted(attempt.phone.secrets))
    lost = any(phone.texts.get(field, Text()) != Text() for field in fields)
    for field in fields:
        phone = phone.with_text(field, Text())
    return replace(attempt, phone=phone), tuple(FillSecret(field, met=False) for field in fields), lost
