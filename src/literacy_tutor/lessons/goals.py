"""What a step waits for, and what a mistake looks like: small questions put to events and to the phone. Pure.

thread_opened thread=parcel        an event, and any of its members
showing messages.bubble.p1 for 2   a thing on the glass, for so many seconds in all
in browser · at home               what is in front
field library.card fits            a field's rules are met
field messages.draft = はい         a field holds exactly this
A or B                             one of them
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import assert_never

from literacy_tutor.lessons.wording import near
from literacy_tutor.phone import machine
from literacy_tutor.phone.apps import BY_ID, EVENTS
from literacy_tutor.phone.events import Event, event_name
from literacy_tutor.phone.screen import Screen, find
from literacy_tutor.phone.services.steps import field_fits
from literacy_tutor.phone.state import Phone

SECOND = 1000


@dataclass(frozen=True, slots=True)
class Happened:
    event: str
    members: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Showing:
    component: str
    ms: int = 0


@dataclass(frozen=True, slots=True)
class InFront:
    app: str
    """"" is the home page."""


@dataclass(frozen=True, slots=True)
class FieldFits:
    field: str


@dataclass(frozen=True, slots=True)
class FieldHolds:
    field: str
    text: str


Simple = Happened | Showing | InFront | FieldFits | FieldHolds


@dataclass(frozen=True, slots=True)
class AnyOf:
    goals: tuple[Simple, ...]


Goal = Simple | AnyOf


@dataclass(frozen=True, slots=True)
class Moment:
    """What a goal may look at: what just happened, and what is true after it."""

    phone: Phone
    events: tuple[Event, ...]
    seen_ms: Mapping[str, int]
    """How long each watched component has been on the glass in this step."""

    @property
    def screen(self) -> Screen:
        """Drawn only for those who look."""
        return machine.screen(self.phone)


def holds(goal: Goal, moment: Moment) -> bool:
    match goal:
        case AnyOf(goals):
            return any(holds(one, moment) for one in goals)
        case Happened(name, members):
            return any(_matches(event, name, members) for event in moment.events)
        case Showing(component, ms):
            return find(moment.screen, component) is not None and moment.seen_ms.get(component, 0) >= ms
        case InFront(app):
            return moment.phone.app == app and not moment.phone.locked and not moment.phone.recents_open
        case FieldFits(field):
            return field_fits(moment.phone, field)
        case FieldHolds(field, text):
            return moment.phone.text(field).strip() == text
        case _:
            assert_never(goal)


def _matches(event: Event, name: str, members: tuple[tuple[str, str], ...]) -> bool:
    if event_name(type(event)) != name:
        return False
    return all(_spoken(getattr(event, member)) == value for member, value in members)


def _spoken(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def watched(goal: Goal) -> tuple[str, ...]:
    """Components whose time on the glass matters to this goal."""
    match goal:
        case AnyOf(goals):
            return tuple(name for one in goals for name in watched(one))
        case Showing(component, ms) if ms:
            return (component,)
        case _:
            return ()


# --- reading them from a lesson ---------------------------------------------------------------------------


def parse_goal(sentence: str) -> Goal:
    """Read a lesson's goal. Raises ValueError with what is wrong and what there is instead."""
    goals = tuple(_parse_simple(part.strip()) for part in sentence.split(" or "))
    return goals[0] if len(goals) == 1 else AnyOf(goals)


def _parse_simple(sentence: str) -> Simple:
    match sentence.split():
        case ["at", "home"]:
            return InFront("")
        case ["in", app]:
            return InFront(_known_app(app))
        case ["showing", component]:
            return Showing(component)
        case ["showing", component, "for", seconds] if seconds.isdecimal():
            return Showing(component, int(seconds) * SECOND)
        case ["field", field, "fits"]:
            return FieldFits(field)
        case ["field", field, "=", *words] if words:
            return FieldHolds(field, " ".join(words))
        case [event, *members]:
            return _parse_event(sentence, event, members)
        case _:
            raise ValueError("a goal is empty")


def _known_app(app: str) -> str:
    if app not in BY_ID:
        raise ValueError(f"there is no app “{app}”{near(app, BY_ID)}")
    return app


def _parse_event(sentence: str, event: str, members: list[str]) -> Happened:
    if event not in EVENTS:
        raise ValueError(f"“{sentence}”: there is no event “{event}”{near(event, EVENTS)}")
    known = {member.name for member in fields(EVENTS[event])}
    pairs = tuple((name, value) for name, _, value in (member.partition("=") for member in members))
    for name, value in pairs:
        if name not in known or not value:
            raise ValueError(
                f"“{sentence}”: {event} can be asked for {', '.join(sorted(known)) or 'nothing'}"
            )
    return Happened(event, pairs)
