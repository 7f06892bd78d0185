"""What touches and time do to a call. Leaving the app does not end it, as in life: a notice leads back."""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.phone.app import Effect, Leave, OpenApp, PostNotice, Reply, Wake, WithdrawNotice
from literacy_tutor.phone.apps.phone.call_view import state_words
from literacy_tutor.phone.apps.phone.events import (
    CallConnected,
    CallDeclined,
    CallEnded,
    CallMissed,
    CallRang,
    CallStarted,
    KeysPressed,
    Said,
)
from literacy_tutor.phone.apps.phone.keypad import KEYS
from literacy_tutor.phone.apps.phone.state import Call, Incoming, State, call_from, call_to, in_front
from literacy_tutor.phone.apps.phone.talk import HANG_UP, Talk, begin_talk, press, say
from literacy_tutor.phone.apps.phone.view import WAYS
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.state import PendingNotice, Phone

CALL_NOTICE = "phone.call"


def dial(state: State, number: str, phone: Phone) -> Reply:
    call = call_to(number, phone)
    return Reply(state.with_past(call, "outgoing", phone), (CallStarted(call.number, call.id),))


# --- a hand ------------------------------------------------------------------------------------------------


def tap_in_call(state: State, call: Call, touched: list[str], phone: Phone) -> Reply | None:
    match touched:
        case ["answer"] if call.phase == "ringing":
            state = state.with_past(call, "incoming", phone)
            return _connect(state, phone)
        case ["decline"] if call.phase == "ringing":
            event = CallDeclined(call.number, call.id)
            return _finish(state.with_past(call, "incoming", phone), event, phone)
        case ["end"] if call.phase != "ringing":
            return _hang_up(state, call, phone)
        case ["speaker"]:
            return _with_call(state, replace(call, speaker=not call.speaker))
        case ["mute"]:
            return _with_call(state, replace(call, mute=not call.mute))
        case ["keys"]:
            return _with_call(state, replace(call, keys=not call.keys))
        case ["key", key]:
            return _press(state, call, KEYS[key], phone)
        case ["reply", reply] if call.talk:
            return _say(state, call, call.talk, reply, phone)
        case _:
            return None


def _with_call(state: State, call: Call, *events: Event) -> Reply:
    return Reply(replace(state, call=call), events)


def _say(state: State, call: Call, talk: Talk, reply: str, phone: Phone) -> Reply:
    saying = next(one for one in talk.turn.replies if one.id == reply)
    event = Said(call.id, talk.turn.id, reply)
    return _led(state, replace(call, talk=say(talk, saying, phone.ms)), saying.go, event, phone)


def _press(state: State, call: Call, key: str, phone: Phone) -> Reply:
    """The keypad goes away when no more keys are wanted, so that one sees what comes next."""
    if call.talk is None:
        return Reply(state)
    turn = call.talk.turn
    talk, what = press(call.talk, key, phone.ms)
    pressing = next((one for one in turn.keys if one.id == what), None)
    call = replace(call, talk=talk, keys=call.keys and (pressing is None or bool(talk.turn.keys)))
    if not what:
        return _with_call(state, call)
    return _led(state, call, pressing.go if pressing else "", KeysPressed(call.id, turn.id, what), phone)


def _led(state: State, call: Call, go: str, event: Event, phone: Phone) -> Reply:
    """What was said or pressed leads on, or was the last word."""
    if go != HANG_UP:
        return _with_call(state, call, event)
    reply = _hang_up(replace(state, call=call), call, phone)
    return replace(reply, events=(event, *reply.events))


# --- time --------------------------------------------------------------------------------------------------


def pass_time(state: State, phone: Phone) -> Reply:
    call = state.call
    if call is None:
        return _ring(state, phone)
    waited = phone.ms - call.since
    if call.phase == "ringing" and 0 < call.gives_up_ms <= waited:
        return _miss(state, call, phone)
    if call.phase == "calling" and waited >= call.rings_ms:
        return _connect(state, phone) if call.answered else _play_recording(state, call, phone)
    return _lead_back(state, call, phone)


def _ring(state: State, phone: Phone) -> Reply:
    """The first call that is due; one that comes during another waits until that is over."""
    due = [one for one in state.coming if not one.after and one.after_ms <= phone.ms]
    if not due:
        return Reply(state)
    caller = min(due, key=lambda one: one.after_ms)
    call = call_from(caller, phone)
    coming = tuple(one for one in state.coming if one is not caller)
    state = replace(state, call=call, coming=coming)
    return Reply(state, (CallRang(call.number, call.id),), (Wake(), OpenApp("phone", "incoming")))


def _connect(state: State, phone: Phone) -> Reply:
    assert state.call is not None
    call = _speaking(state.call, phone)
    return _with_call(state, replace(call, phase="talking"), CallConnected(call.number, call.id))


def _play_recording(state: State, call: Call, phone: Phone) -> Reply:
    return _with_call(state, replace(_speaking(call, phone), phase="recording"))


def _speaking(call: Call, phone: Phone) -> Call:
    return replace(call, since=phone.ms, talk=begin_talk(call.turns, call.line_ms, phone.ms))


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


# --- its end -----------------------------------------------------------------------------------------------


def _hang_up(state: State, call: Call, phone: Phone) -> Reply:
    heard = call.heard(phone)
    event = CallEnded(call.number, call.seconds(phone), call.id, heard[-1] if heard else "")
    return _finish(state, event, phone)


def _miss(state: State, call: Call, phone: Phone) -> Reply:
    notice = PendingNotice(
        id="phone.missed", app="phone", title=WAYS["missed"][phone.language], text=call.who,
        time=phone.clock(), argument="history",
    )  # fmt: skip
    seen = state.tab == "history" and in_front(phone) and not call.over
    state = replace(state.with_past(call, "missed", phone), unseen=state.unseen + (not seen))
    missed = _finish(state, CallMissed(call.number, call.id), phone)
    return replace(missed, effects=(*missed.effects, PostNotice(notice)))


def _finish(state: State, event: Event, phone: Phone) -> Reply:
    """Back to what the learner was doing when the call came, or to the telephone's own page."""
    call = state.call
    assert call is not None
    leave = call.over and phone.app == "phone"
    effects: tuple[Effect, ...] = (WithdrawNotice(CALL_NOTICE), *((Leave(),) if leave else ()))
    talks = {**state.talks, call.past: call.said(phone)}
    coming = tuple(_after(one, call, phone) for one in state.coming)
    return Reply(replace(state, call=None, talks=talks, coming=coming), (event,), effects)


def _after(one: Incoming, call: Call, phone: Phone) -> Incoming:
    """What was to come after this call is on its way now."""
    over = (call.id, *(f"{call.id}.{turn}" for turn in call.heard(phone)))
    if not one.after or one.after not in over:
        return one
    return replace(one, after="", after_ms=phone.ms + one.after_ms)
