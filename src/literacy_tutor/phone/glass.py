"""Kinds of components: the phone itself, and its home pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from literacy_tutor.phone.component import Component


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen(Component):
    """The root. Children lie on each other, each as large as the glass: first the page, then what covers it."""

    dark: bool = False
    """The glass is off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Component):
    """Children from top to bottom; those that `fills` share what is left."""

    tint: str = "plain"
    """plain | home | grey"""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusBar(Component):
    time: str
    silent: bool = False
    light: bool = False
    """White signs, over a picture or a dark page."""
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NavBar(Component):
    """Three keys, children of kind NavKey."""

    light: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NavKey(Component):
    icon: str
    label: str
    light: bool = False
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LockFace(Component):
    """Large time and date, notices below; a swipe upwards opens it, and so does a tap on its button."""

    time: str
    date: str
    touchable: ClassVar[bool] = True
    fills: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Shade(Component):
    """Covers the page from the top: notices."""

    label: str
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Component):
    icon: str
    app: str
    title: str
    text: str
    time: str
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialog(Component):
    """Covers the page in the middle: a question with its buttons as children; a page's own has words there too."""

    title: str
    text: str
    tint: str = "plain"
    """plain | alarm"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recents(Component):
    """Open apps side by side, children of kind AppCard."""

    label: str
    touchable: ClassVar[bool] = True
    fills: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AppCard(Component):
    """One open app, or page: a tap goes there, a swipe upwards throws it away, as does its × (child IconButton)."""

    icon: str
    title: str
    colour: str
    detail: str = ""
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages(Component):
    """Pages side by side (children: Grid), `page` in front; turned by a swipe or by its dots."""

    page: int
    label: str
    touchable: ClassVar[bool] = True
    fills: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid(Component):
    columns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AppIcon(Component):
    icon: str
    label: str
    colour: str
    badge: int = 0
    dim: bool = False
    """Greyed: not needed in this lesson. It opens all the same."""
    touchable: ClassVar[bool] = True
