"""The phone around its apps: opening, home, back, recent apps, shade, lock, dialogs. Pure transitions, each a verb.

`machine.step` decides which of these an action means; apps speak only through their Reply.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from literacy_tutor.phone import keyboard
from literacy_tutor.phone.actions import (
    Action,
    DoubleTap,
    LongPress,
    PressBack,
    PressBackspace,
    PressEnter,
    Scroll,
    Swipe,
    Tap,
    Tick,
    TypeText,
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
    NoticeDismissed,
    NoticeOpened,
    RecentsOpened,
    ShadeClosed,
    ShadeOpened,
    Unlocked,
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
        phone = replace(phone, apps={**phone.apps, app.id: app.start(phone)})
    return phone


def open_app(phone: Phone, app_id: str, argument: str = "", *, over: bool = False) -> Stepped:
    """Bring an app to the front; `over` keeps the one that opened it, to come back to."""
    app = BY_ID[app_id]
    kept = tuple(one for one in phone.stack if one != app_id) if over else ()
    recents = (app_id, *(one for one in phone.recents if one != app_id))
    phone = replace(
        phone, stack=(*kept, app_id), recents=recents, recents_open=False, shade_open=False, question=None
    )
    phone = keyboard.open_for(phone, None)
    phone, events = _take(phone, app_id, app.opened(phone.apps[app_id], argument, phone))
    return phone, (AppOpened(app_id), *events)


def tell_all_apps(phone: Phone, tick: Tick) -> Stepped:
    events: tuple[Event, ...] = ()
    for app in APPS:
        reply = app.step(phone.apps[app.id], tick, phone)
        if reply is not None:
            phone, more = _take(phone, app.id, reply)
            events += more
    return phone, events


def _tell_front(phone: Phone, action: Action) -> Stepped | None:
    if not phone.app:
        return None
    reply = BY_ID[phone.app].step(phone.apps[phone.app], action, phone)
    return None if reply is None else _take(phone, phone.app, reply)


def _take(phone: Phone, app_id: str, reply: Reply) -> Stepped:
    """The app's new state, then what it asked for, in order."""
    phone = replace(phone, apps={**phone.apps, app_id: reply.state})
    events = reply.events
    for effect in reply.effects:
        phone, more = _carry_out(phone, app_id, effect)
        events += more
    return phone, events


def _carry_out(phone: Phone, app_id: str, effect: Effect) -> Stepped:
    match effect:
        case OpenApp(app, argument):
            return open_app(phone, app, argument, over=True)
        case SetFocus(None):
            return keyboard.open_for(phone, None), ()
        case SetFocus(Focus() as focus):
            if focus.secret:
                phone = replace(phone, secrets=phone.secrets | {focus.field})
            return keyboard.open_for(phone, focus), (FieldFocused(focus.field),)
        case SetText(field, text):
            return phone.with_text(field, Text(text, len(text))), ()
        case PostNotice(notice):
            return _post(phone, notice)
        case WithdrawNotice(notice_id):
            return replace(phone, notices=tuple(one for one in phone.notices if one.id != notice_id)), ()
        case Wake():
            return replace(phone, asleep=False), ()
        case Ask(question):
            return keyboard.open_for(replace(phone, question=question), None), ()
        case Leave():
            return _leave(phone, app_id)
        case _:
            assert_never(effect)


def _post(phone: Phone, notice: PendingNotice) -> Stepped:
    others = tuple(one for one in phone.notices if one.id != notice.id)
    return replace(phone, notices=(notice, *others)), (NoticeArrived(notice.id),)


def _leave(phone: Phone, app_id: str) -> Stepped:
    stack = tuple(one for one in phone.stack if one != app_id)
    phone = keyboard.open_for(replace(phone, stack=stack), None)
    return phone, () if stack else (WentHome(),)


# --- the three keys ---------------------------------------------------------------------------------------


def go_home(phone: Phone) -> Stepped:
    if phone.locked:
        return phone, ()
    phone = replace(phone, stack=(), recents_open=False, shade_open=False, question=None, home_page=0)
    return keyboard.open_for(phone, None), (WentHome(),)


def open_recents(phone: Phone) -> Stepped:
    if phone.locked:
        return phone, ()
    return keyboard.open_for(replace(phone, recents_open=True, shade_open=False), None), (RecentsOpened(),)


def go_back(phone: Phone) -> Stepped:
    """Closes what lies on top: dialog, shade, recent apps, keyboard; then the app goes one page back."""
    if phone.question:
        return _answer(phone, phone.question.answers[0][0])
    if phone.shade_open:
        return replace(phone, shade_open=False), (ShadeClosed(),)
    if phone.recents_open:
        return replace(phone, recents_open=False), ()
    if phone.focus:
        return keyboard.open_for(phone, None), ()
    left = phone.app
    if phone.locked or not left:
        return phone, ()
    phone, events = _tell_front(phone, PressBack()) or _leave(phone, left)
    return phone, (WentBack(left), *events)


# --- touches ----------------------------------------------------------------------------------------------


def touch(phone: Phone, action: Gesture) -> Stepped | None:
    """What the touched thing does; None where it does not answer to this gesture."""
    name = action.target
    if name.startswith("nav."):
        return _nav_key(phone, action)
    if name.startswith("key."):
        return _key(phone, action)
    if name.startswith("dialog."):
        return _dialog_touched(phone, action)
    if name.startswith(("shade", "notice.", "status")):
        return _shade_touched(phone, action)
    if name.startswith("lock"):
        return _lock_touched(phone, action)
    if name.startswith("recents"):
        return _recents_touched(phone, action)
    if name.startswith("home"):
        return _home_touched(phone, action)
    return _tell_front(phone, action)


def _nav_key(phone: Phone, action: Gesture) -> Stepped | None:
    if not isinstance(action, Tap):
        return None
    return {"nav.back": go_back, "nav.home": go_home, "nav.recents": open_recents}[action.target](phone)


def _key(phone: Phone, action: Gesture) -> Stepped | None:
    if not isinstance(action, Tap):
        return None
    pressed = keyboard.press(phone, action.target)
    if not pressed.submit:
        return pressed.phone, pressed.events
    phone, events = _submit(pressed.phone)
    return phone, (*pressed.events, *events)


def _submit(phone: Phone) -> Stepped:
    """Enter: the app's answer, or the keyboard goes away, as phones do."""
    return _tell_front(phone, PressEnter()) or (keyboard.open_for(phone, None), ())


def type_in(phone: Phone, action: TypeText | PressBackspace | PressEnter) -> Stepped:
    """The laptop's own keys, while a field has the cursor."""
    match action:
        case TypeText(text):
            return keyboard.type_text(phone, text)
        case PressBackspace():
            return keyboard.backspace(phone)
        case PressEnter():
            return _key(phone, Tap("key.enter")) or (phone, ())
        case _:
            assert_never(action)


def _dialog_touched(phone: Phone, action: Gesture) -> Stepped | None:
    if not isinstance(action, Tap) or not phone.question:
        return None
    return _answer(phone, action.target.removeprefix("dialog."))


def _answer(phone: Phone, answer: str) -> Stepped:
    question = phone.question
    assert question is not None
    app = BY_ID[question.app]
    phone, events = _take(
        replace(phone, question=None), app.id, app.answered(phone.apps[app.id], question.id, answer, phone)
    )
    return phone, (DialogAnswered(question.id, answer), *events)


def _shade_touched(phone: Phone, action: Gesture) -> Stepped | None:
    match action:
        case Swipe("status", "down") | Tap("status") if not phone.shade_open and not phone.locked:
            return keyboard.open_for(replace(phone, shade_open=True, recents_open=False), None), (
                ShadeOpened(),
            )
        case Swipe("shade", "up") | Tap("shade") | Tap("shade.close"):
            return replace(phone, shade_open=False), (ShadeClosed(),)
        case Tap(target) if target.startswith("notice."):
            return _open_notice(phone, target.removeprefix("notice."))
        case Swipe(target, "left" | "right") if target.startswith("notice."):
            return _dismiss(phone, target.removeprefix("notice."))
        case _:
            return None


def _open_notice(phone: Phone, notice_id: str) -> Stepped:
    notice = next(one for one in phone.notices if one.id == notice_id)
    rest = tuple(one for one in phone.notices if one.id != notice_id)
    was_locked = phone.locked
    phone, events = open_app(replace(phone, notices=rest, locked=False), notice.app, notice.argument)
    return phone, (*((Unlocked(),) if was_locked else ()), NoticeOpened(notice_id), *events)


def _dismiss(phone: Phone, notice_id: str) -> Stepped:
    rest = tuple(one for one in phone.notices if one.id != notice_id)
    return replace(phone, notices=rest), (NoticeDismissed(notice_id),)


def _lock_touched(phone: Phone, action: Gesture) -> Stepped | None:
    match action:
        case Swipe("lock", "up") | Tap("lock.open"):
            return replace(phone, locked=False), (Unlocked(),)
        case _:
            return None


def _recents_touched(phone: Phone, action: Gesture) -> Stepped | None:
    match action:
        case Tap("recents.close_all"):
            closed = tuple(AppClosed(app) for app in phone.recents)
            for app in phone.recents:
                phone = _close(phone, app)
            return replace(phone, recents_open=False), (*closed, WentHome())
        case Tap("recents"):
            return replace(phone, recents_open=False, stack=()), (WentHome(),)
        case Tap(target) if target.startswith("recents.close."):
            app = target.removeprefix("recents.close.")
            return _close(phone, app), (AppClosed(app),)
        case Swipe(target, "up") if target.startswith("recents.app."):
            app = target.removeprefix("recents.app.")
            return _close(phone, app), (AppClosed(app),)
        case Tap(target) if target.startswith("recents.app."):
            app = target.removeprefix("recents.app.")
            return replace(phone, recents_open=False, stack=(app,)), (AppOpened(app),)
        case _:
            return None


def _close(phone: Phone, app: str) -> Phone:
    """Thrown away: it begins anew when it is opened next; what it had received stays with its app's own rules."""
    stack = tuple(one for one in phone.stack if one != app)
    return replace(phone, stack=stack, recents=tuple(one for one in phone.recents if one != app))


def _home_touched(phone: Phone, action: Gesture) -> Stepped | None:
    last = len(phone.world.home) - 1
    match action:
        case Tap(target) if target.startswith("home.dot."):
            return _turn(phone, int(target.removeprefix("home.dot.")))
        case Tap(target) if target.startswith("home.") and target.removeprefix("home.") in BY_ID:
            return open_app(phone, target.removeprefix("home."))
        case Swipe(_, "left") if phone.home_page < last:
            return _turn(phone, phone.home_page + 1)
        case Swipe(_, "right") if phone.home_page > 0:
            return _turn(phone, phone.home_page - 1)
        case _:
            return None


def _turn(phone: Phone, page: int) -> Stepped:
    return replace(phone, home_page=page), (HomePageTurned(page),)
