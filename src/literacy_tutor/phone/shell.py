"""The phone around its apps: opening, home, back, recent apps, shade, lock, dialogs. Pure transitions, each a verb.

`machine.step` decides which of these an action means; apps speak only through their Reply.
"""

from __future__ import annotations

from typing import assert_never

from literacy_tutor.phone import keyboard
from literacy_tutor.phone.actions import (
    Action,
    DoubleTap,
    LongPress,
    PressBack,
    Scroll,
    Swipe,
    Tap,
    Tick,
)  # fmt: skip
from literacy_tutor.phone.app import (
    Ask,
    Effect,
    Leave,
    OpenApp,
    PostNotice,
    Reply,
    SetFocus,
    SetText,
    Wake,
    WithdrawNotice,
)  # fmt: skip
from literacy_tutor.phone.apps import APPS, BY_ID
from literacy_tutor.phone.events import (
    AppClosed,
    AppOpened,
    DialogAnswered,
    Event,
    FieldFocused,
    HomePageTurned,
    NoticeArrived,
    RecentsOpened,
    ShadeClosed,
    WentBack,
    WentHome,
)  # fmt: skip
from literacy_tutor.phone.state import Focus, PendingNotice, Phone, Text

Stepped = tuple[Phone, tuple[Event, ...]]
Gesture = Tap | DoubleTap | LongPress | Swipe | Scroll


# --- apps -------------------------------------------------------------------------------------------------


def wake_all(phone: Phone) -> Phone:
    """Every app gets its first state, so that a message can arrive in an app never opened."""
    for app in APPS:
        phone = phone._replace(apps={**phone.apps, app.id: app.start(phone)})
    return phone


def open_app(phone: Phone, app_id: str, argument: str = "", *, over: bool = False) -> Stepped:
    """Bring an app to the front; `over` keeps the one that opened it, to come back to."""
    app = BY_ID[app_id]
    kept = tuple(one for one in phone.stack if one != app_id) if over else ()
    recents = (app_id, *(one for one in phone.recents if one != app_id))
    phone = phone._replace(
        stack=(*kept, app_id), recents=recents, recents_open=False, shade_open=False, question=None
    )
    phone = keyboard.open_for(phone, None)
    phone, events = take(phone, app_id, app.opened(phone.apps[app_id], argument, phone))
    return phone, (AppOpened(app_id), *events)


def close_app(phone: Phone, app_id: str) -> Stepped:
    """Thrown away: it is open no more, and its own rules say what is left of it."""
    stack = tuple(one for one in phone.stack if one != app_id)
    recents = tuple(one for one in phone.recents if one != app_id)
    phone = phone._replace(stack=stack, recents=recents)
    phone, events = take(phone, app_id, BY_ID[app_id].closed(phone.apps[app_id], phone))
    return phone, (AppClosed(app_id), *events)


def tell_all_apps(phone: Phone, tick: Tick) -> Stepped:
    events: tuple[Event, ...] = ()
    for app in APPS:
        reply = app.step(phone.apps[app.id], tick, phone)
        if reply is not None:
            phone, more = take(phone, app.id, reply)
            events += more
    return phone, events


def tell_front(phone: Phone, action: Action) -> Stepped | None:
    if not phone.app:
        return None
    reply = BY_ID[phone.app].step(phone.apps[phone.app], action, phone)
    return None if reply is None else take(phone, phone.app, reply)


def take(phone: Phone, app_id: str, reply: Reply) -> Stepped:
    """The app's new state, then what it asked for, in order."""
    if reply.state is not phone.apps[app_id]:
        phone = phone._replace(apps={**phone.apps, app_id: reply.state})
    events = reply.events
    for effect in reply.effects:
        phone, more = _carry_out(phone, app_id, effect)
        events += more
    return phone, events


def _carry_out(phone: Phone, app_id: str, effect: Effect) -> Stepped:
    match effect:
        case OpenApp(app, argument):
            return open_app(phone, app, argument, over=True)
        case SetFocus(focus):
            return _focus(phone, focus)
        case SetText(field, text):
            return phone.with_text(field, Text(text, len(text))), ()
        case PostNotice(notice):
            return _post(phone, notice)
        case WithdrawNotice(notice_id):
            return phone._replace(notices=tuple(one for one in phone.notices if one.id != notice_id)), ()
        case Wake():
            return phone._replace(asleep=False), ()
        case Ask(question):
            return keyboard.open_for(phone._replace(question=question), None), ()
        case Leave():
            return _leave(phone, app_id)
        case _:
            assert_never(effect)


def post_own_notices(phone: Phone, ms: int) -> Stepped:
    """What the phone itself has to tell since `ms` ago."""
    events: tuple[Event, ...] = ()
    for one in phone.world.notices:
        if phone.ms - ms < one.after_ms <= phone.ms:
            phone, more = _post(phone, PendingNotice(one.id, "", one.title, one.text, phone.clock()))
            events += more
    return phone, events


def _focus(phone: Phone, focus: Focus | None) -> Stepped:
    if focus is None:
        return keyboard.open_for(phone, None), ()
    if focus.secret:
        phone = phone._replace(secrets=phone.secrets | {focus.field})
    return keyboard.open_for(phone, focus), (FieldFocused(focus.field),)


def _post(phone: Phone, notice: PendingNotice) -> Stepped:
    others = tuple(one for one in phone.notices if one.id != notice.id)
    return phone._replace(notices=(notice, *others)), (NoticeArrived(notice.id),)


def _leave(phone: Phone, app_id: str) -> Stepped:
    stack = tuple(one for one in phone.stack if one != app_id)
    phone = keyboard.open_for(phone._replace(stack=stack), None)
    return phone, () if stack else (WentHome(),)


# --- the three keys ---------------------------------------------------------------------------------------


def go_home(phone: Phone) -> Stepped:
    if phone.locked:
        return phone, ()
    turned = (HomePageTurned(0),) if phone.home_page and not phone.app else ()
    phone = phone._replace(stack=(), recents_open=False, shade_open=False, question=None, home_page=0)
    return keyboard.open_for(phone, None), (WentHome(), *turned)


def open_recents(phone: Phone) -> Stepped:
    if phone.locked:
        return phone, ()
    phone = phone._replace(recents_open=True, shade_open=False, question=None)
    return keyboard.open_for(phone, None), (RecentsOpened(),)


def go_back(phone: Phone) -> Stepped:
    """Closes what lies on top: dialog, shade, recent apps, keyboard; then the app goes one page back."""
    if phone.locked:
        return phone, ()
    if phone.question:
        return answer(phone, phone.question.answers[0][0])
    if phone.shade_open:
        return phone._replace(shade_open=False), (ShadeClosed(),)
    if phone.recents_open:
        return phone._replace(recents_open=False), ()
    if phone.focus:
        return keyboard.open_for(phone, None), ()
    left = phone.app
    if not left:
        return phone, ()
    phone, events = tell_front(phone, PressBack()) or _leave(phone, left)
    return phone, (WentBack(left), *events)


def answer(phone: Phone, answer: str) -> Stepped:
    question = phone.question
    assert question is not None
    phone, answered = phone._replace(question=None), DialogAnswered(question.id, answer)
    if not question.app:
        return phone, (answered,)
    app = BY_ID[question.app]
    phone, events = take(phone, app.id, app.answered(phone.apps[app.id], question.id, answer, phone))
    return phone, (answered, *events)
