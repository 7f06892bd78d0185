"""The browser's ways from place to place: on, back, anew, beside, and what a service's touches and times lead to.

What a touch in a service means is decided in `services.steps` and carried out here.
"""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.phone.app import Effect, Leave, OpenApp, Reply, SetFocus, SetText
from literacy_tutor.phone.apps.browser.places import MissingPlace, PagePlace, Place, page_place, place_of
from literacy_tutor.phone.apps.browser.state import (
    ADDRESS,
    FieldProblem,
    PageMissing,
    PageOpened,
    ServiceDid,
    State,
    standing_of,
)
from literacy_tutor.phone.apps.browser.tabs import with_tab, without_tab
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.services import maps
from literacy_tutor.phone.services.model import FieldSpec
from literacy_tutor.phone.services.steps import (
    Moved,
    dialog_in_front,
    do_by_itself,
    due,
    emptied_by_reload,
    find_part,
    press_back,
    tap,
)
from literacy_tutor.phone.state import Focus, Phone

# --- from place to place ----------------------------------------------------------------------------------


def go(state: State, place: Place, phone: Phone, *events: Event) -> Reply:
    if place != state.place:
        state = state.with_visit(place)
    return arrive(state, phone, *events)


def arrive(state: State, phone: Phone, *events: Event) -> Reply:
    return Reply(state, (*events, *seen(state, phone)), (SetFocus(None), *fresh_address(phone)))


def fresh_address(phone: Phone) -> tuple[Effect, ...]:
    """What was typed into the address is done with once a page has come."""
    return (SetText(ADDRESS, ""),) if phone.text(ADDRESS) else ()


def seen(state: State, phone: Phone) -> tuple[Event, ...]:
    match state.place:
        case PagePlace(service, page):
            did = phone.world.services[service].pages[page].event
            return (PageOpened(service, page), *((ServiceDid(service, did),) if did else ()))
        case MissingPlace(address, typed):
            return (PageMissing("" if typed else address),)
        case _:
            return ()


def go_back(state: State, phone: Phone) -> Reply:
    """The phone's back key: a page may keep one; else one place back, and from a tab's first place out of the browser."""
    held = _hold(state, phone)
    return held or _one_place_back(state, phone)


def _hold(state: State, phone: Phone) -> Reply | None:
    if not isinstance(state.place, PagePlace):
        return None
    service, page = state.place.service, state.place.page
    standing = standing_of(state, service, phone)
    moved = press_back(standing, standing.service.pages[page])
    return _carry_out(state, service, moved, phone) if moved else None


def _one_place_back(state: State, phone: Phone) -> Reply:
    if len(state.visits) > 1:
        return arrive(state.without_last_visit(), phone)
    if state.tab.from_outside:
        return Reply(without_tab(state, state.front), effects=(Leave(),))
    return Reply(state, effects=(Leave(),))


def reload(state: State, phone: Phone) -> Reply:
    """In life too, what was typed into the page is gone."""
    emptied = emptied_page(state, phone)
    return _then(emptied, arrive(replace(emptied.state, seen_ms=0), phone))


def emptied_page(state: State, phone: Phone) -> Reply:
    """Nothing typed, chosen or ticked stands on the page in front any more."""
    if not isinstance(state.place, PagePlace):
        return Reply(state)
    service, page = state.place.service, state.place.page
    standing = standing_of(state, service, phone)
    return _carry_out(state, service, emptied_by_reload(standing, standing.service.pages[page]), phone)


# --- on a service's page ----------------------------------------------------------------------------------


def touch_service(state: State, service: str, name: str, phone: Phone) -> Reply | None:
    if not isinstance(state.place, PagePlace) or state.place.service != service:
        return None
    standing = standing_of(state, service, phone)
    page = standing.service.pages[state.place.page]
    if any(part.kind == "field" and part.field == name for part in standing.shown(page)):
        return Reply(state, effects=(SetFocus(_focus(service, name, standing.service.fields.get(name))),))
    part = find_part(standing, page, name)
    moved = tap(standing, part) if part else None
    return _carry_out(state, service, moved, phone) if moved else None


def touch_map(state: State, service: str, map_id: str, what: str, phone: Phone) -> Reply | None:
    """One of a map's own keys or landmarks."""
    if not isinstance(state.place, PagePlace) or state.place.service != service:
        return None
    standing = standing_of(state, service, phone)
    part = maps.find_map(standing, standing.service.pages[state.place.page], map_id)
    moved = maps.touch_map(standing, part, what) if part else None
    return Reply(state.with_memory(service, moved.memory)) if moved else None


def _focus(service: str, name: str, spec: FieldSpec | None) -> Focus:
    spec = spec or FieldSpec(name)
    return Focus(f"{service}.{name}", face=spec.face, secret=spec.secret, enter=spec.enter)


def pass_time(state: State, ms: int, phone: Phone) -> Reply | None:
    """What the page in front does by itself, while it is looked at."""
    if not isinstance(state.place, PagePlace) or not _is_looked_at(state, phone):
        return None
    place, before = state.place, state.seen_ms
    reply = Reply(replace(state, seen_ms=before + ms))
    for later in due(phone.world.services[place.service].pages[place.page], before, before + ms):
        moved = do_by_itself(standing_of(reply.state, place.service, phone), later)
        if moved:
            done = _carry_out(reply.state, place.service, moved, phone)
            reply = _then(reply, done if _disturbs(done.state, place, phone) else _without_focus(done))
        if reply.state.place != place:
            break
    return reply


def _is_looked_at(state: State, phone: Phone) -> bool:
    covered = phone.asleep or phone.locked or phone.shade_open or phone.recents_open or phone.question
    typing = phone.focus is not None and phone.focus.field == ADDRESS
    return phone.app == "browser" and not (covered or typing or state.choosing or state.thrown)


def _disturbs(state: State, before: Place, phone: Phone) -> bool:
    """The keyboard goes only where another page comes, or something lies over this one."""
    if state.place != before or not isinstance(state.place, PagePlace):
        return True
    standing = standing_of(state, state.place.service, phone)
    return dialog_in_front(standing, standing.service.pages[state.place.page]) is not None


def _without_focus(reply: Reply) -> Reply:
    return replace(reply, effects=tuple(one for one in reply.effects if one != SetFocus(None)))


def _carry_out(state: State, service: str, moved: Moved, phone: Phone) -> Reply:
    """First what changed in the service, then where it leads."""
    state = state.with_memory(service, moved.memory)
    problems = tuple(FieldProblem(service, field) for field in moved.missing)
    did = (ServiceDid(service, moved.did),) if moved.did else ()
    texts = tuple(SetText(f"{service}.{field}", text) for field, text in moved.texts)
    reply = Reply(state, (*problems, *did), (SetFocus(None), *texts))
    if moved.open:
        return _then(reply, _open(state, moved, phone))
    return _then(reply, _turn(state, service, moved.go, phone)) if moved.go else reply


def _open(state: State, moved: Moved, phone: Phone) -> Reply:
    if moved.open.startswith("app:"):
        app, _, argument = moved.open.removeprefix("app:").partition("/")
        return Reply(state, effects=(OpenApp(app, argument),))
    place = place_of(moved.open, phone.world.services)
    return arrive(with_tab(state, place), phone) if moved.apart else go(state, place, phone)


def _turn(state: State, service_id: str, page: str, phone: Phone) -> Reply:
    """A page of the same service. A page's own 「もどる」 never leads out of the browser."""
    service = phone.world.services[service_id]
    if page != "back":
        return go(state, page_place(service, page), phone)
    if len(state.visits) == 1:
        return go(state, page_place(service, service.start), phone)
    return arrive(state.without_last_visit(), phone)


def _then(first: Reply, second: Reply) -> Reply:
    return replace(second, events=first.events + second.events, effects=first.effects + second.effects)
