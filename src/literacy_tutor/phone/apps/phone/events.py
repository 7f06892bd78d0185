"""What the telephone tells. Numbers are digits as dialled, without hyphens: "0300000000", "#9110".

`call` is the id that the lesson gives to a call, "" where it gives none.
"""

from __future__ import annotations

from dataclasses import dataclass

from literacy_tutor.phone.events import Event


@dataclass(frozen=True, slots=True)
class CallStarted(Event):
    """The learner calls."""

    number: str
    call: str = ""


@dataclass(frozen=True, slots=True)
class CallRang(Event):
    """Somebody calls the learner."""

    number: str
    call: str = ""


@dataclass(frozen=True, slots=True)
class CallConnected(Event):
    """Both can speak: somebody has picked up, here or there."""

    number: str
    call: str = ""


@dataclass(frozen=True, slots=True)
class CallEnded(Event):
    """The learner hung up, `seconds` after it was connected; 0 if it never was."""

    number: str
    seconds: int
    call: str = ""
    heard: str = ""
    """The turn that was heard to its end last."""


@dataclass(frozen=True, slots=True)
class CallDeclined(Event):
    number: str
    call: str = ""


@dataclass(frozen=True, slots=True)
class CallMissed(Event):
    number: str
    call: str = ""


@dataclass(frozen=True, slots=True)
class Said(Event):
    """The learner chose this reply in this turn of a call."""

    call: str
    turn: str
    what: str


@dataclass(frozen=True, slots=True)
class KeysPressed(Event):
    """Keys that a voice had asked for were whole: `what` is their id, or `wrong`, or `short`; never the keys."""

    call: str
    turn: str
    what: str


@dataclass(frozen=True, slots=True)
class ContactOpened(Event):
    contact: str


@dataclass(frozen=True, slots=True)
class PastCallOpened(Event):
    """A line of the history was opened to look at it."""

    call: str
    number: str


@dataclass(frozen=True, slots=True)
class TabOpened(Event):
    tab: str
