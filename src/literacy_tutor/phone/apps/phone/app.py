"""The phone's telephone: keypad, history, contacts and calls that go out and come in. Drawn by `view`.

It never dials out: whoever answers was put there by the lesson, and what they say is written on the glass.
"""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from literacy_tutor.phone.actions import Action, LongPress, PressBack, Tap, Tick
from literacy_tutor.phone.app import App, Leave, Reply, setup_of
from literacy_tutor.phone.apps.numbers import plain
from literacy_tutor.phone.apps.phone.calls import dial, pass_time, tap_in_call
from literacy_tutor.phone.apps.phone.checks import problems
from literacy_tutor.phone.apps.phone.events import (
    CallConnected,
    CallDeclined,
    CallEnded,
    CallMissed,
    CallRang,
    CallStarted,
    ContactOpened,
    KeysPressed,
    PastCallOpened,
    Said,
    TabOpened,
)
from literacy_tutor.phone.apps.phone.keypad import KEYS
from literacy_tutor.phone.apps.phone.state import Setup, State, Tab, start
from literacy_tutor.phone.apps.phone.view import TITLE, person, view
from literacy_tutor.phone.state import Phone

LONGEST_NUMBER = 20


def step(state: State, action: Action, phone: Phone) -> Reply | None:
    match action:
        case Tick():
            return pass_time(state, phone)
        case Tap(target):
            touched = target.split(".")[1:]
            if state.call is not None:
                return tap_in_call(state, state.call, touched, phone)
            return _tap(state, touched, phone)
        case LongPress("phone.key.0") if state.call is None:
            return _type(state, "+")
        case LongPress("phone.delete") if state.call is None and state.number:
            return Reply(replace(state, number=""))
        case PressBack():
            return _go_back(state)
        case _:
            return None


def _tap(state: State, touched: list[str], phone: Phone) -> Reply | None:
    match touched:
        case ["tab", tab]:
            return _turn(state, tab)
        case ["key", key]:
            return _type(state, KEYS[key])
        case ["delete"] if state.number:
            return Reply(replace(state, number=state.number[:-1]))
        case ["call"]:
            return _call_typed(state, phone)
        case ["contact", contact]:
            return Reply(replace(state, page=f"contact.{contact}"), (ContactOpened(contact),))
        case ["history", *names]:
            return _open_past(state, ".".join(names))
        case ["call_person", *_]:
            return dial(state, person(state, phone).number, phone)
        case ["back"]:
            return _go_back(state)
        case _:
            return None


def _turn(state: State, tab: str) -> Reply:
    chosen = next(one for one in get_args(Tab) if one == tab)
    unseen = 0 if chosen == "history" else state.unseen
    return Reply(replace(state, tab=chosen, page="", unseen=unseen), (TabOpened(tab),))


def _type(state: State, key: str) -> Reply:
    return Reply(replace(state, number=(state.number + key)[:LONGEST_NUMBER]))


def _call_typed(state: State, phone: Phone) -> Reply | None:
    """With nothing typed the last dialled number comes back, as on most phones; a second tap calls it."""
    if state.number:
        return dial(replace(state, number=""), state.number, phone)
    last = next((plain(one.number) for one in state.history if one.way == "outgoing"), "")
    return Reply(replace(state, number=last)) if last else None


def _open_past(state: State, name: str) -> Reply:
    number = next(plain(one.number) for one in state.history if one.id == name)
    return Reply(replace(state, page=f"history.{name}"), (PastCallOpened(name, number),))


def _go_back(state: State) -> Reply:
    """Never ends a call: the learner goes elsewhere, and it goes on."""
    if state.page and state.call is None:
        return Reply(replace(state, page=""))
    return Reply(state, effects=(Leave(),))


def opened(state: State, argument: str, _phone: Phone) -> Reply:
    """`incoming` shows the call that rings, `history` the missed ones; a number is only put on the keypad.

    Opened from its icon it has an empty keypad: digits that were left standing would end up before the next number.
    """
    if state.call is not None:
        return Reply(state)
    if argument in ("", "incoming"):
        unseen = state.unseen if state.tab != "history" else 0
        return Reply(replace(state, unseen=unseen, number=""))
    if argument == "history":
        return _turn(state, "history")
    return Reply(replace(state, tab="keypad", page="", number=plain(argument)[:LONGEST_NUMBER]))


def closed(state: State, phone: Phone) -> Reply:
    """It begins at its first page when it is opened next; a call goes on all the same."""
    setup: Setup = setup_of(phone, "phone", Setup)
    return Reply(replace(state, tab=setup.start_tab, page="", number=""))


APP = App(
    id="phone",
    title=TITLE,
    icon="call",
    colour="#0B4F8A",
    setup=Setup,
    start=start,
    step=step,
    view=view,
    opened=opened,
    closed=closed,
    badge=lambda state, _phone: state.unseen,
    events=(
        CallStarted, CallRang, CallConnected, CallEnded, CallDeclined, CallMissed, Said, KeysPressed,
        ContactOpened, PastCallOpened, TabOpened,
    ),
    problems=problems,
)  # fmt: skip
