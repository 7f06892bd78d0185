"""The loop's last step inside the phone: `screen(phone)`, what is on the glass, from what is true and nothing else."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import lru_cache

from literacy_tutor.phone import keyboard, words
from literacy_tutor.phone.apps import BY_ID
from literacy_tutor.phone.screen import (
    AppCard,
    AppIcon,
    Button,
    Component,
    Dialog,
    Grid,
    IconButton,
    LockFace,
    NavBar,
    NavKey,
    Notice,
    Page,
    Pages,
    Recents,
    Screen,
    Shade,
    StatusBar,
    Words,
    touchables,
)  # fmt: skip
from literacy_tutor.phone.state import Language, PendingNotice, Phone, Question

_DRAWN: deque[_Drawn] = deque(maxlen=4)


@dataclass(slots=True)
class _Drawn:
    """A phone that was drawn a moment ago is not drawn again: both are values."""

    phone: Phone
    screen: Screen
    reachable: frozenset[str] | None = None


def screen(phone: Phone) -> Screen:
    """What is on the glass."""
    return _drawn(phone).screen


def reachable(phone: Phone) -> frozenset[str]:
    """Names of all that a finger can touch now."""
    drawn = _drawn(phone)
    if drawn.reachable is None:
        drawn.reachable = frozenset([part.name for part in touchables(drawn.screen)])
    return drawn.reachable


def _drawn(phone: Phone) -> _Drawn:
    for drawn in _DRAWN:
        if drawn.phone is phone:
            return drawn
    drawn = _Drawn(phone, _draw(phone))
    _DRAWN.appendleft(drawn)
    return drawn


def _draw(phone: Phone) -> Screen:
    if phone.asleep:
        return Screen(name="phone", dark=True)
    return Screen(name="phone", children=(_page(phone), *_covers(phone)))


def _page(phone: Phone) -> Page:
    """One page whatever is on it: the bar above and the keys below stay as they are when another app comes."""
    if phone.locked:
        return Page(name="page", tint="home", children=(_status(phone, light=True), _lock(phone)))
    if phone.recents_open:
        return Page(name="page", tint="grey", children=(_status(phone), _recents(phone), _nav(phone)))
    if not phone.app:
        parts = (_status(phone, light=True), _home(phone), _nav(phone, light=True))
        return Page(name="page", tint="home", children=parts)
    app = BY_ID[phone.app]
    keys = keyboard.view(phone)
    parts = (_status(phone), *app.view(phone.apps[app.id], phone), *((keys,) if keys else ()), _nav(phone))
    return Page(name="page", children=parts)


def _covers(phone: Phone) -> tuple[Component, ...]:
    """One at most; nothing lies over the lock or over the recent apps."""
    if phone.locked:
        return ()
    if phone.question:
        return (_dialog(phone.question),)
    if phone.shade_open:
        return (_shade(phone),)
    own = BY_ID[phone.app].cover(phone.apps[phone.app], phone) if phone.app else None
    return (own,) if own and not phone.recents_open else ()


def _status(phone: Phone, *, light: bool = False) -> StatusBar:
    return StatusBar(name="status", time=phone.clock(), silent=phone.volume == 0, light=light)


def _nav(phone: Phone, *, light: bool = False) -> NavBar:
    return _nav_bar(phone.language, light)


@lru_cache
def _nav_bar(language: Language, light: bool) -> NavBar:
    keys = (
        ("back", "nav_back", words.BACK),
        ("home", "nav_home", words.HOME),
        ("recents", "nav_recents", words.RECENTS),
    )
    return NavBar(
        name="nav",
        light=light,
        children=tuple(
            NavKey(name=f"nav.{key}", icon=icon, label=label[language], light=light)
            for key, icon, label in keys
        ),
    )


def _home(phone: Phone) -> Pages:
    grids = tuple(
        Grid(name=f"home.page.{number}", columns=4, children=tuple(_icon(phone, app_id) for app_id in page))
        for number, page in enumerate(phone.world.home)
    )
    label = words.HOME_PAGES[phone.language]
    return Pages(name="home", page=phone.home_page, label=label, children=(*grids, *_dots(phone)))


def _dots(phone: Phone) -> tuple[Component, ...]:
    """Another way to turn the page than a stroke, where there is more than one."""
    count, label = len(phone.world.home), words.HOME_PAGES[phone.language]
    return tuple(
        IconButton(name=f"home.dot.{number}", icon="", label=f"{label} {number + 1}")
        for number in range(count if count > 1 else 0)
    )


def _icon(phone: Phone, app_id: str) -> AppIcon:
    needed, badge = phone.world.needed, BY_ID[app_id].badge(phone.apps[app_id], phone)
    return _app_icon(app_id, phone.language, badge, bool(needed) and app_id not in needed)


@lru_cache
def _app_icon(app_id: str, language: Language, badge: int, dim: bool) -> AppIcon:
    app = BY_ID[app_id]
    label, colour = app.title[language], app.colour
    return AppIcon(name=f"home.{app_id}", icon=app.icon, label=label, colour=colour, badge=badge, dim=dim)


def _lock(phone: Phone) -> LockFace:
    language = phone.language
    way_in = (
        Words(name="lock.hint", text=words.SWIPE_UP[language], centre=True, tint="light"),
        Button(name="lock.open", text=words.UNLOCK[language], icon="lock_open"),
    )
    notices = tuple(_notice(phone, one) for one in phone.notices)
    return LockFace(name="lock", time=phone.clock(), date=phone.world.date, children=(*notices, *way_in))


def _shade(phone: Phone) -> Shade:
    language = phone.language
    notices: tuple[Component, ...] = tuple(_notice(phone, one) for one in phone.notices)
    if not notices:
        notices = (Words(name="shade.none", text=words.NO_NOTICES[language], centre=True, tint="muted"),)
    close = Button(name="shade.close", text=words.CLOSE[language], look="plain", icon="close")
    return Shade(name="shade", label=words.NOTICES[language], children=(*notices, close))


def _notice(phone: Phone, notice: PendingNotice) -> Notice:
    """The phone's own say which part of it speaks, the others which app."""
    if notice.app:
        icon, speaker = BY_ID[notice.app].icon, BY_ID[notice.app].title[phone.language]
    else:
        icon, speaker = phone.own_notice(notice.id).icon, phone.own_notice(notice.id).who
    return Notice(
        name=f"notice.{notice.id}",
        icon=icon,
        app=speaker,
        title=notice.title,
        text=notice.text,
        time=notice.time,
    )


def _dialog(question: Question) -> Dialog:
    last = len(question.answers) - 1
    buttons = tuple(
        Button(name=f"dialog.{answer}", text=text, look="filled" if number == last else "outline")
        for number, (answer, text) in enumerate(question.answers)
    )
    return Dialog(name="dialog", title=question.title, text=question.text, children=buttons)


def _recents(phone: Phone) -> Recents:
    language = phone.language
    cards: tuple[Component, ...] = tuple(_card(phone, app_id) for app_id in phone.recents)
    if not cards:
        cards = (Words(name="recents.none", text=words.NOTHING_OPEN[language], centre=True),)
    else:
        cards = (*cards, Button(name="recents.close_all", text=words.CLOSE_ALL[language], look="plain"))
    return Recents(name="recents", label=words.RECENTS[language], children=cards)


def _card(phone: Phone, app_id: str) -> AppCard:
    app, language = BY_ID[app_id], phone.language
    close = IconButton(name=f"recents.close.{app_id}", icon="close", label=words.CLOSE[language])
    return AppCard(
        name=f"recents.app.{app_id}",
        icon=app.icon,
        title=app.title[language],
        colour=app.colour,
        children=(close,),
    )
