"""What a phone app is: a few pure functions and the words on its icon. One app is one file in `apps/` and one test."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from literacy_tutor.phone.actions import Action
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.screen import Component
from literacy_tutor.phone.state import Focus, PendingNotice, Phone, Question


@dataclass(frozen=True, slots=True)
class OpenApp:
    """Bring another app to the front; `argument` is its own business (an address, a number, a thread)."""

    app: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class SetFocus:
    """Put the cursor into a field and show the keyboard, or (None) put the keyboard away."""

    focus: Focus | None


@dataclass(frozen=True, slots=True)
class SetText:
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class PostNotice:
    notice: PendingNotice


@dataclass(frozen=True, slots=True)
class WithdrawNotice:
    """What the notice told of has been seen, or is over."""

    id: str


@dataclass(frozen=True, slots=True)
class Wake:
    """The glass goes on by itself, as for a call."""


@dataclass(frozen=True, slots=True)
class Ask:
    question: Question


@dataclass(frozen=True, slots=True)
class Leave:
    """Back was pressed on the app's first page: go to where it was opened from."""


Effect = OpenApp | SetFocus | SetText | PostNotice | WithdrawNotice | Wake | Ask | Leave


Path = tuple[str | int, ...]
"""Keys and numbers (from 0) down to a cause: ("answers", 0, "turns", 2, "go")."""
Problem = tuple[Path, str]


@dataclass(frozen=True, slots=True)
class Reply:
    """An app's answer to an action: its new state, what happened, what it asks of the phone."""

    state: Any
    events: tuple[Event, ...] = ()
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class App:
    """One app. All functions are pure; `state` is the app's own frozen value, `phone` the whole phone to read.

    step gets: Tap, DoubleTap, LongPress, Swipe, Scroll on its own components; PressBack; PressEnter (only while one
    of its fields has the cursor); Tick (always, also in the background, so that a message can arrive). It returns
    None for what the app does not answer to, which the phone reports as TouchMissed or HeldTooLong.
    """

    id: str
    title: Mapping[str, str]
    icon: str
    colour: str
    setup: type[Any]
    """Frozen dataclass a lesson's `phone.<id>` is read into; every member has a default."""
    start: Callable[[Phone], Any]
    step: Callable[[Any, Action, Phone], Reply | None]
    view: Callable[[Any, Phone], tuple[Component, ...]]
    """What stands between status bar and keyboard, top to bottom."""
    opened: Callable[[Any, str, Phone], Reply] = lambda state, _argument, _phone: Reply(state)
    """The app comes to the front with an argument (from another app or a notice; "" from its icon)."""
    closed: Callable[[Any, Phone], Reply] = lambda state, _phone: Reply(state)
    """Thrown away in the recent apps: what is left of it. When it is opened next it begins at its first page; what
    was received, saved or sent stays."""
    cover: Callable[[Any, Phone], Component | None] = lambda _state, _phone: None
    """What the app has laid over the whole screen: a dialog of its own. Only the three keys work beside it."""
    answered: Callable[[Any, str, str, Phone], Reply] = lambda state, _question, _answer, _phone: Reply(state)
    """A dialog this app asked for was answered."""
    badge: Callable[[Any, Phone], int] = lambda _state, _phone: 0
    """Number on the icon."""
    events: tuple[type[Event], ...] = ()
    """The events only this app makes."""
    problems: Callable[[Any], Iterable[Problem]] = lambda _setup: ()
    """What is wrong with a lesson's set-up beyond types, and without which it would fail while it is played."""


def setup_of(phone: Phone, app_id: str, kind: type[Any]) -> Any:
    """The lesson's set-up for an app, or its defaults."""
    found = phone.world.setups.get(app_id)
    return found if found is not None else kind()
