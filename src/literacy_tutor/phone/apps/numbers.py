"""Telephone numbers as the phone's apps compare them (plain) and show them (with hyphens)."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

from literacy_tutor.phone.state import Contact, Phone

_GROUPS: tuple[tuple[tuple[str, ...], tuple[int, ...]], ...] = (
    (("0120", "0800", "0570"), (4, 3, 3)),
    (("050", "070", "080", "090"), (3, 4, 4)),
    (("03", "06"), (2, 4, 4)),
    (("+1",), (2, 3, 3, 4)),
)
"""How many digits (with their +) stand between hyphens, by how the number begins. All others are shown as they are."""


@lru_cache
def plain(number: str) -> str:
    """What is dialled: digits, +, # and * only, half width. `０９０-0123-4567` -> `09001234567`."""
    return "".join(sign for sign in normalize("NFKC", number) if sign in "0123456789+#*")


def shown(number: str) -> str:
    """With hyphens, also while still being typed: `0900123` -> `090-0123`. As written if it has some."""
    digits = plain(number)
    if "-" in number or not digits.removeprefix("+").isdecimal():
        return number
    for starts, sizes in _GROUPS:
        if digits.startswith(starts) and len(digits) <= sum(sizes):
            return "-".join(_cut(digits, sizes))
    return number


def _cut(digits: str, sizes: tuple[int, ...]) -> list[str]:
    ends = [sum(sizes[: count + 1]) for count in range(len(sizes))]
    return [part for size, end in zip(sizes, ends, strict=True) if (part := digits[end - size : end])]


def contact_of(phone: Phone, number: str) -> Contact | None:
    """Whose number this is in the address book, if anybody's."""
    digits = plain(number)
    if not digits:
        return None
    return next((one for one in phone.world.contacts if plain(one.number) == digits), None)


def picture_of(phone: Phone, number: str) -> str:
    """The picture beside a call or a message: the contact's own, or the grey figure of somebody unknown."""
    contact = contact_of(phone, number)
    return contact.picture if contact else "account_circle"
