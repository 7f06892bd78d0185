"""The phone's browser: what each touch does on its own pages and on those of practice services.

What is set, chosen and typed in a service stays so when the learner goes elsewhere and comes back. Drawn by
`browser_view`; what a service's touches mean is decided in `service_steps` and carried out here.
"""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.phone.actions import Action, PressBack, PressEnter, Tap
from literacy_tutor.phone.app import App, Effect, Leave, OpenApp, Reply, SetFocus, SetText, setup_of
from literacy_tutor.phone.apps import browser_view
from literacy_tutor.phone.apps.browser_places import (
    FoundPlace,
    MissingPlace,
    PagePlace,
    Place,
    StartPlace,
    page_place,
    place_of,
    place_typed,
)
from literacy_tutor.phone.apps.browser_state import (
    ADDRESS,
    EVENTS,
    Bookmark,
    BookmarkOpened,
    FieldProblem,
    PageMissing,
    PageOpened,
    Result,
    ResultOpened,
    Search,
    SearchDone,
    ServiceDid,
    Setup,
    State,
    Visit,
    numbered,
    results_for,
    standing_of,
    start,
)
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.service_steps import Moved, emptied_by_reload, find_part, tap
from literacy_tutor.phone.services import FieldSpec
from literacy_tutor.phone.state import Focus, Phone

__all__ = ["APP", "Bookmark", "Result", "Search", "Setup", "State"]


def step(state: State, action: Action, phone: Phone) -> Reply | None:
    match action:
        case Tap(target):
            return _tap(state, target, phone)
        case PressBack():
            return _go_back(state, phone)
        case PressEnter():
            return _press_enter(state, phone)
        case _:
            return None


def opened(state: State, argument: str, phone: Phone) -> Reply:
    """A link in another app leads to its page; the icon, to where the learner had left it."""
    if not argument:
        return Reply(state, _seen(state, phone))
    visit = Visit(place_of(argument, phone.world.services), from_outside=True)
    if state.visits[-1] != visit:
        state = state.with_visit(visit)
    return Reply(state, _seen(state, phone), _fresh_address(phone))


# --- the browser's own things -----------------------------------------------------------------------------


def _tap(state: State, target: str, phone: Phone) -> Reply | None:
    match target.split("."):
        case ["browser", "home" | "to_start"]:
            return _go(state, StartPlace(), phone)
        case ["browser", "reload"]:
            return _reload(state, phone)
        case ["browser", "address" | "again"]:
            return _edit_address(state, phone)
        case ["browser", "bookmark", bookmark]:
            return _open_bookmark(state, bookmark, phone)
        case ["browser", "result", result]:
            return _open_result(state, result, phone)
        case [service, name]:
            return _touch_service(state, service, name, phone)
        case _:
            return None


def _edit_address(state: State, phone: Phone) -> Reply:
    """What was searched, or led nowhere, stands in the field to be put right."""
    focus = SetFocus(Focus(ADDRESS, enter=browser_view.SEARCH[phone.language]))
    editing = phone.focus is not None and phone.focus.field == ADDRESS
    match state.place:
        case FoundPlace(text) | MissingPlace(text) if not editing:
            return Reply(state, effects=(SetText(ADDRESS, text), focus))
        case _:
            return Reply(state, effects=(focus,))


def _open_bookmark(state: State, bookmark_id: str, phone: Phone) -> Reply | None:
    bookmark = dict(numbered(setup_of(phone, "browser", Setup).bookmarks)).get(bookmark_id)
    if bookmark is None:
        return None
    place = place_of(bookmark.address, phone.world.services)
    return _go(state, place, phone, BookmarkOpened(bookmark_id))


def _open_result(state: State, result_id: str, phone: Phone) -> Reply | None:
    if not isinstance(state.place, FoundPlace):
        return None
    results = results_for(state.place.words, setup_of(phone, "browser", Setup))
    result = dict(numbered(results)).get(result_id)
    if result is None:
        return None
    place = place_of(result.address, phone.world.services)
    return _go(state, place, phone, ResultOpened(result_id, result.advert))


def _press_enter(state: State, phone: Phone) -> Reply | None:
    """None where enter means nothing: then the keyboard goes away."""
    field = phone.focus.field if phone.focus else ""
    if field == ADDRESS:
        return _search(state, phone)
    service_id, _, name = field.partition(".")
    service = phone.world.services.get(service_id)
    spec = service.fields.get(name) if service else None
    return _touch_service(state, service_id, spec.submits, phone) if spec and spec.submits else None


def _search(state: State, phone: Phone) -> Reply | None:
    text = phone.text(ADDRESS).strip()
    if not text:
        return None
    place = place_typed(text, phone.world.services)
    if not isinstance(place, FoundPlace):
        return _go(state, place, phone)
    found = bool(results_for(place.words, setup_of(phone, "browser", Setup)))
    return _go(state, place, phone, SearchDone(found))


# --- from place to place ----------------------------------------------------------------------------------


def _go(state: State, place: Place, phone: Phone, *events: Event) -> Reply:
    if place != state.place:
        state = state.with_visit(Visit(place))
    return _arrive(state, phone, *events)


def _arrive(state: State, phone: Phone, *events: Event) -> Reply:
    return Reply(state, (*events, *_seen(state, phone)), (SetFocus(None), *_fresh_address(phone)))


def _fresh_address(phone: Phone) -> tuple[Effect, ...]:
    """What was typed into the address is done with once a page has come."""
    return (SetText(ADDRESS, ""),) if phone.text(ADDRESS) else ()


def _seen(state: State, phone: Phone) -> tuple[Event, ...]:
    match state.place:
        case PagePlace(service, page):
            did = phone.world.services[service].pages[page].event
            return (PageOpened(service, page), *((ServiceDid(service, did),) if did else ()))
        case MissingPlace(address, typed):
            return (PageMissing("" if typed else address),)
        case _:
            return ()


def _go_back(state: State, phone: Phone) -> Reply:
    """One place back; from the first place, or one that another app opened, out of the browser."""
    if len(state.visits) == 1:
        return Reply(state, effects=(Leave(),))
    before = state.without_last_visit()
    if state.visits[-1].from_outside:
        return Reply(before, effects=(Leave(),))
    return _arrive(before, phone)


def _reload(state: State, phone: Phone) -> Reply:
    """In life too, what was typed into the page is gone."""
    if not isinstance(state.place, PagePlace):
        return _arrive(state, phone)
    service, page = state.place.service, state.place.page
    standing = standing_of(state, service, phone)
    emptied = _carry_out(state, service, emptied_by_reload(standing, standing.service.pages[page]), phone)
    return _then(emptied, _arrive(emptied.state, phone))


# --- on a service's page ----------------------------------------------------------------------------------


def _touch_service(state: State, service: str, name: str, phone: Phone) -> Reply | None:
    if not isinstance(state.place, PagePlace) or state.place.service != service:
        return None
    standing = standing_of(state, service, phone)
    page = standing.service.pages[state.place.page]
    if any(part.kind == "field" and part.field == name for part in standing.shown(page)):
        return Reply(state, effects=(SetFocus(_focus(service, name, standing.service.fields.get(name))),))
    part = find_part(standing, page, name)
    moved = tap(standing, part) if part else None
    return _carry_out(state, service, moved, phone) if moved else None


def _focus(service: str, name: str, spec: FieldSpec | None) -> Focus:
    spec = spec or FieldSpec(name)
    return Focus(f"{service}.{name}", face=spec.face, secret=spec.secret, enter=spec.enter)


def _carry_out(state: State, service: str, moved: Moved, phone: Phone) -> Reply:
    """First what changed in the service, then where it leads."""
    state = state.with_memory(service, moved.memory)
    problems = tuple(FieldProblem(service, field) for field in moved.missing)
    did = (ServiceDid(service, moved.did),) if moved.did else ()
    texts = tuple(SetText(f"{service}.{field}", text) for field, text in moved.texts)
    reply = Reply(state, (*problems, *did), (SetFocus(None), *texts))
    if moved.open:
        return _then(reply, _open(state, moved.open, phone))
    return _then(reply, _turn(state, service, moved.go, phone)) if moved.go else reply


def _open(state: State, address: str, phone: Phone) -> Reply:
    if not address.startswith("app:"):
        return _go(state, place_of(address, phone.world.services), phone)
    app, _, argument = address.removeprefix("app:").partition("/")
    return Reply(state, effects=(OpenApp(app, argument),))


def _turn(state: State, service_id: str, page: str, phone: Phone) -> Reply:
    """A page of the same service. A page's own 「もどる」 never leads out of the browser."""
    service = phone.world.services[service_id]
    if page != "back":
        return _go(state, page_place(service, page), phone)
    if len(state.visits) == 1 or state.visits[-1].from_outside:
        return _go(state, page_place(service, service.start), phone)
    return _go_back(state, phone)


def _then(first: Reply, second: Reply) -> Reply:
    return replace(second, events=first.events + second.events, effects=first.effects + second.effects)


APP = App(
    id="browser",
    title=browser_view.TITLE,
    icon="public",
    colour="#0B4F8A",
    setup=Setup,
    start=start,
    step=step,
    view=browser_view.view,
    opened=opened,
    events=EVENTS,
)
