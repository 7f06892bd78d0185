"""What a touched thing does: a pure answer for each first part of a name; what is no part of the phone is the app's."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from literacy_tutor.phone import keyboard
from literacy_tutor.phone.actions import (
    DoubleTap,
    LongPress,
    PressBackspace,
    PressEnter,
    Scroll,
    Swipe,
    Tap,
    TypeText,
)  # fmt: skip
from literacy_tutor.phone.apps import BY_ID
from literacy_tutor.phone.events import (
    Event,
    HomePageTurned,
    NoticeDismissed,
    NoticeOpened,
    ShadeClosed,
    ShadeOpened,
    Unlocked,
    WentHome,
)  # fmt: skip
from literacy_tutor.phone.shell import (
    Stepped,
    answer,
    close_app,
    go_back,
    go_home,
    open_app,
    open_recents,
    tell_front,
)  # fmt: skip
from literacy_tutor.phone.state import Phone, Question

Gesture = Tap | DoubleTap | LongPress | Swipe | Scroll


def touch(phone: Phone, action: Gesture) -> Stepped | None:
    """What the touched thing does; None where it does not answer to this gesture."""
    answering = _PARTS.get(action.target.partition(".")[0])
    return answering(phone, action) if answering else tell_front(phone, action)


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
    return tell_front(phone, PressEnter()) or (keyboard.open_for(phone, None), ())


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
    return answer(phone, action.target.removeprefix("dialog."))


def _shade_touched(phone: Phone, action: Gesture) -> Stepped | None:
    match action:
        case Swipe("status", "down") | Tap("status") if not phone.shade_open and not phone.locked:
            return keyboard.open_for(phone._replace(shade_open=True, recents_open=False), None), (
                ShadeOpened(),
            )
        case Swipe("shade", "up") | Tap("shade") | Tap("shade.close"):
            return phone._replace(shade_open=False), (ShadeClosed(),)
        case Tap(target) if target.startswith("notice."):
            return _open_notice(phone, target.removeprefix("notice."))
        case Swipe(target, "left" | "right") if target.startswith("notice."):
            return _dismiss(phone, target.removeprefix("notice."))
        case _:
            return None


def _open_notice(phone: Phone, notice_id: str) -> Stepped:
    notice = next(one for one in phone.notices if one.id == notice_id)
    rest = tuple(one for one in phone.notices if one.id != notice_id)
    unlocked = (Unlocked(),) if phone.locked else ()
    phone = phone._replace(notices=rest, locked=False)
    if not notice.app:
        return _ask_own_question(phone, notice_id), (*unlocked, NoticeOpened(notice_id))
    phone, events = open_app(phone, notice.app, notice.argument)
    return phone, (*unlocked, NoticeOpened(notice_id), *events)


def _ask_own_question(phone: Phone, notice_id: str) -> Phone:
    told = phone.own_notice(notice_id)
    answers = tuple((one.id, one.text) for one in told.answers)
    question = Question(told.id, "", told.title, told.asks, answers)
    return keyboard.open_for(phone._replace(shade_open=False, question=question), None)


def _dismiss(phone: Phone, notice_id: str) -> Stepped:
    rest = tuple(one for one in phone.notices if one.id != notice_id)
    return phone._replace(notices=rest), (NoticeDismissed(notice_id),)


def _lock_touched(phone: Phone, action: Gesture) -> Stepped | None:
    match action:
        case Swipe("lock", "up") | Tap("lock.open"):
            return phone._replace(locked=False), (Unlocked(),)
        case _:
            return None


def _recents_touched(phone: Phone, action: Gesture) -> Stepped | None:
    match action:
        case Tap("recents.close_all"):
            return _close_all(phone)
        case Tap("recents"):
            return phone._replace(recents_open=False, stack=()), (WentHome(),)
        case Tap(target) if target.startswith("recents.close."):
            return close_app(phone, target.removeprefix("recents.close."))
        case Swipe(target, "up") if target.startswith("recents.app."):
            return close_app(phone, target.removeprefix("recents.app."))
        case Tap(target) if target.startswith("recents.app."):
            return open_app(phone, target.removeprefix("recents.app."))
        case _:
            return None


def _close_all(phone: Phone) -> Stepped:
    events: tuple[Event, ...] = ()
    for app in phone.recents:
        phone, more = close_app(phone, app)
        events += more
    return phone._replace(recents_open=False), (*events, WentHome())


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
    return phone._replace(home_page=page), (HomePageTurned(page),)


_PARTS: dict[str, Callable[[Phone, Gesture], Stepped | None]] = {
    "nav": _nav_key,
    "key": _key,
    "dialog": _dialog_touched,
    "shade": _shade_touched,
    "notice": _shade_touched,
    "status": _shade_touched,
    "lock": _lock_touched,
    "recents": _recents_touched,
    "home": _home_touched,
}
"""The phone's own things, by the first part of their names; no app and no service may be called so."""
