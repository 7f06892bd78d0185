"""The phone's telephone: keypad, history, contacts and calls that go out and come in. Drawn by `phone_view`.

It never dials out: whoever answers was put there by the lesson, and what they say is written on the glass.
A call lasts until the learner hangs up; leaving the app does not end it, as in life, and a notice leads back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from literacy_tutor.phone.actions import Action, LongPress, PressBack, Tap, Tick
from literacy_tutor.phone.app import App, Effect, Leave, OpenApp, PostNotice, Reply, Wake, WithdrawNotice
from literacy_tutor.phone.apps.numbers import plain
from literacy_tutor.phone.apps.phone_state import (
    RINGS_FOR_MS,
    Answer,
    Call,
    CallConnected,
    CallDeclined,
    CallEnded,
    CallMissed,
    CallRang,
    CallStarted,
    ContactOpened,
    Incoming,
    PastCall,
    PastCallOpened,
    Setup,
    State,
    Tab,
    TabOpened,
    dialled,
    in_front,
    name_of,
    start,
)
from literacy_tutor.phone.apps.phone_view import KEYS, TITLE, WAYS, person, state_words, view
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.state import PendingNotice, Phone

__all__ = ["APP", "Answer", "Incoming", "PastCall", "Setup", "State"]

LONGEST_NUMBER = 20
CALL_NOTICE = "phone.call"


def step(state: State, action: Action, phone: Phone) -> Reply | None:
    match action:
        case Tick():
            return _pass_time(state, phone)
        case Tap(target):
            touched = target.split(".", 2)[1:]
            return (
                _tap(state, touched, phone)
                if state.call is None
                else _tap_in_call(state, state.call, touched, phone)
            )
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
        case ["history", past]:
            number = next(plain(one.number) for one in state.history if one.id == past)
            return Reply(replace(state, page=f"history.{past}"), (PastCallOpened(past, number),))
        case ["call_person", _]:
            return _dial(state, person(state, phone).number, phone)
        case ["back"]:
            return _go_back(state)
        case _:
            return None


# --- keypad, history, contacts ----------------------------------------------------------------------------


def _turn(state: State, tab: str) -> Reply:
    chosen = next(one for one in get_args(Tab) if one == tab)
    unseen = 0 if chosen == "history" else state.unseen
    return Reply(replace(state, tab=chosen, page="", unseen=unseen), (TabOpened(tab),))


def _type(state: State, key: str) -> Reply:
    return Reply(replace(state, number=(state.number + key)[:LONGEST_NUMBER]))


def _call_typed(state: State, phone: Phone) -> Reply | None:
    """With nothing typed the last dialled number comes back, as on most phones; a second tap calls it."""
    if state.number:
        return _dial(replace(state, number=""), state.number, phone)
    last = next((plain(one.number) for one in state.history if one.way == "outgoing"), "")
    return Reply(replace(state, number=last)) if last else None


def _dial(state: State, number: str, phone: Phone) -> Reply:
    call = dialled(number, phone)
    return Reply(replace(state.with_past(call, "outgoing", phone), call=call), (CallStarted(call.number),))


def _go_back(state: State) -> Reply:
    """Never ends a call: the learner goes elsewhere, and it goes on."""
    if state.page and state.call is None:
        return Reply(replace(state, page=""))
    return Reply(state, effects=(Leave(),))


def opened(state: State, argument: str, _phone: Phone) -> Reply:
    """`incoming` shows the call that rings, `history` the missed ones; a number is only put on the keypad."""
    if state.call is not None or argument in ("", "incoming"):
        unseen = state.unseen if state.call or state.tab != "history" else 0
        return Reply(replace(state, unseen=unseen))
    if argument == "history":
        return _turn(state, "history")
    return Reply(replace(state, tab="keypad", page="", number=plain(argument)[:LONGEST_NUMBER]))


# --- a call -----------------------------------------------------------------------------------------------


def _tap_in_call(state: State, call: Call, touched: list[str], phone: Phone) -> Reply | None:
    match touched:
        case ["answer"] if call.phase == "ringing":
            talking = replace(call, phase="talking", since=phone.ms)
            state = replace(state.with_past(call, "incoming", phone), call=talking)
            return Reply(state, (CallConnected(call.number),))
        case ["decline"] if call.phase == "ringing":
            return _finish(state.with_past(call, "incoming", phone), call, CallDeclined(call.number), phone)
        case ["end"] if call.phase != "ringing":
            return _finish(state, call, CallEnded(call.number, call.seconds(phone)), phone)
        case ["speaker"]:
            return Reply(replace(state, call=replace(call, speaker=not call.speaker)))
        case ["mute"]:
            return Reply(replace(state, call=replace(call, mute=not call.mute)))
        case ["keys"]:
            return Reply(replace(state, call=replace(call, keys=not call.keys)))
        case ["key", key]:
            return Reply(replace(state, call=replace(call, typed=call.typed + KEYS[key])))
        case _:
            return None


def _finish(state: State, call: Call, event: Event, phone: Phone) -> Reply:
    """Back to what the learner was doing when the call came, or to the telephone's own page."""
    leave = call.over and phone.app == "phone"
    effects: tuple[Effect, ...] = (WithdrawNotice(CALL_NOTICE), *((Leave(),) if leave else ()))
    return Reply(replace(state, call=None), (event,), effects)


def _pass_time(state: State, phone: Phone) -> Reply:
    call = state.call
    if call is None:
        return _ring(state, phone)
    waited = phone.ms - call.since
    if call.phase == "ringing" and waited >= RINGS_FOR_MS:
        return _miss(state, call, phone)
    if call.phase == "calling" and waited >= call.rings_ms:
        return _pick_up(state, call, phone)
    return _lead_back(state, call, phone)


def _ring(state: State, phone: Phone) -> Reply:
    """The next call that is due; one that comes during another waits until that has ended."""
    if not state.coming or state.coming[0].after_ms > phone.ms:
        return Reply(state)
    caller, *later = state.coming
    call = Call(
        plain(caller.number), name_of(phone, caller.number, caller.who), "ringing", phone.ms,
        caller.lines, caller.line_ms, incoming=True, over=phone.app != "phone",
    )  # fmt: skip
    state = replace(state, call=call, coming=tuple(later))
    return Reply(state, (CallRang(call.number),), (Wake(), OpenApp("phone", "incoming")))


def _pick_up(state: State, call: Call, phone: Phone) -> Reply:
    if not call.answered:
        return Reply(replace(state, call=replace(call, phase="recording", since=phone.ms)))
    talking = replace(call, phase="talking", since=phone.ms)
    return Reply(replace(state, call=talking), (CallConnected(call.number),))


def _miss(state: State, call: Call, phone: Phone) -> Reply:
    notice = PendingNotice(
        id="phone.missed", app="phone", title=WAYS["missed"][phone.language], text=call.who,
        time=phone.clock(), argument="history",
    )  # fmt: skip
    seen = state.tab == "history" and in_front(phone) and not call.over
    state = replace(state.with_past(call, "missed", phone), unseen=state.unseen + (not seen))
    missed = _finish(state, call, CallMissed(call.number), phone)
    return replace(missed, effects=(*missed.effects, PostNotice(notice)))


def _lead_back(state: State, call: Call, phone: Phone) -> Reply:
    """While the learner is elsewhere a notice leads back to the call."""
    if in_front(phone):
        seen = (WithdrawNotice(CALL_NOTICE),) if call.told else ()
        return Reply(replace(state, call=replace(call, told=False)), effects=seen)
    effects: tuple[Effect, ...] = ()
    if not call.told:
        words = state_words(call, phone)
        effects = (
            PostNotice(PendingNotice(CALL_NOTICE, "phone", call.who, words, phone.clock(), "incoming")),
        )
    return Reply(replace(state, call=replace(call, told=True)), effects=effects)


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
    badge=lambda state, _phone: state.unseen,
    events=(
        CallStarted, CallRang, CallConnected, CallEnded, CallDeclined, CallMissed,
        ContactOpened, PastCallOpened, TabOpened,
    ),
)  # fmt: skip
