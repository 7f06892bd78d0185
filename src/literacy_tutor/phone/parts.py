"""Kinds of components: what apps are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from literacy_tutor.phone.component import Component


@dataclass(frozen=True, slots=True, kw_only=True)
class AppBar(Component):
    """Top of an app: title, a picture before it if any; children are IconButtons: `*.back` stands left, others right."""

    title: str
    subtitle: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressBar(Component):
    """Top of the browser: the address (a Field's worth of text), children IconButtons."""

    address: str
    secure: bool = True
    focused: bool = False
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class IconButton(Component):
    icon: str
    label: str
    text: str = ""
    """Within the icon, as the number of open pages."""
    enabled: bool = True
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class List(Component):
    """Scrolls. `at_end` keeps the newest in view, as a chat does."""

    label: str
    at_end: bool = False
    touchable: ClassVar[bool] = True
    fills: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Component):
    """One line of a list: a thread, a person, a book, a setting."""

    title: str
    detail: str = ""
    note: str = ""
    """Small, at the right: a time, a state."""
    picture: str = ""
    """Name of an icon, or of an illustration as `illustration/<name>`."""
    strong: bool = False
    badge: int = 0
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Component):
    """A box round its children."""

    tint: str = "plain"
    """plain | soft | good | warn | alarm"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Component):
    """Children side by side, equally wide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Component):
    text: str
    size: str = "body"
    """small | body | title | huge"""
    strong: bool = False
    centre: bool = False
    tint: str = "ink"
    """ink | muted | good | alarm | light"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Component):
    text: str
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble(Component):
    """One message; children are Words, Link, Picture."""

    mine: bool
    time: str = ""
    who: str = ""
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Button(Component):
    text: str
    look: str = "outline"
    """filled | outline | plain | good | alarm"""
    icon: str = ""
    enabled: bool = True
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Component):
    """A place to type. `text` of a secret field is dots already."""

    label: str
    text: str
    placeholder: str = ""
    secret: bool = False
    focused: bool = False
    cursor: int = 0
    """Characters before the cursor."""
    composing: int = 0
    """How many characters before the cursor are not settled yet (underlined)."""
    problem: str = ""
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Component):
    text: str
    detail: str = ""
    chosen: bool = False
    many: bool = False
    """A box to tick instead of one of several circles."""
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Component):
    """An illustration, `source` its name; `description` is what a screen reader says."""

    source: str
    description: str
    height: int = 160
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFace(Component):
    """A call: who, what state, how long; its buttons are children."""

    title: str
    detail: str
    state: str
    picture: str = "account_circle"
    fills: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Replies(Component):
    """What can be said in a call (children: Button): whole and in view, while what was said above scrolls."""

    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys(Component):
    """A block of keys in `columns` (children: Key)."""

    columns: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Key(Component):
    face: str
    label: str
    """What a screen reader says, and what is written for a key whose face is an icon."""
    icon: str = ""
    under: str = ""
    """Small letters under a digit."""
    grey: bool = False
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyboard(Component):
    """The twelve-key keyboard, five columns, children of kind Key row by row."""

    columns: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Playground(Component):
    """A free place for targets (children: Target)."""

    label: str
    touchable: ClassVar[bool] = True
    fills: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Target(Component):
    """Something to tap: centre as a share (0 to 1) of the playground, diameter in mm of the life-sized phone."""

    x: float
    y: float
    size: float
    picture: str
    label: str
    done: bool = False
    touchable: ClassVar[bool] = True
