"""The phone's browser: what each touch does on its own pages and on those of practice services.

What is set, chosen and typed in a service stays so when the learner goes elsewhere and comes back. Drawn by
`view`; the ways from place to place are in `moves`.
"""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.phone.actions import Action, Direction, PressBack, PressEnter, Swipe, Tap, Tick
from literacy_tutor.phone.app import App, Reply, SetFocus, SetText, setup_of
from literacy_tutor.phone.apps.browser import view
from literacy_tutor.phone.apps.browser.moves import (
    arrive,
    emptied_page,
    fresh_address,
    go,
    go_back,
    pass_time,
    reload,
    seen,
    touch_map,
    touch_service,
)
from literacy_tutor.phone.apps.browser.places import (
    FoundPlace,
    MissingPlace,
    PagePlace,
    StartPlace,
    place_of,
    place_typed,
)
from literacy_tutor.phone.apps.browser.state import (
    ADDRESS,
    EVENTS,
    Bookmark,
    BookmarkOpened,
    PagesRestored,
    RestoreDeclined,
    Result,
    ResultOpened,
    Search,
    SearchDone,
    Setup,
    State,
    TabClosed,
    TabListOpened,
    bookmarks,
    numbered,
    results_for,
    start,
)
from literacy_tutor.phone.apps.browser.tabs import (
    restored,
    thrown_away,
    with_front,
    with_tab,
    without_tab,
)
from literacy_tutor.phone.services.maps import STROKES
from literacy_tutor.phone.state import Focus, Phone

__all__ = ["APP", "Bookmark", "Result", "Search", "Setup", "State"]


def step(state: State, action: Action, phone: Phone) -> Reply | None:
    match action:
        case Tap(target):
            return _tap(state, target, phone)
        case Swipe(target, way):
            return _stroke(state, target, way, phone)
        case PressBack():
            return _back(state, phone)
        case Tick(ms):
            return pass_time(state, ms, phone)
        case PressEnter():
            return _press_enter(state, phone)
        case _:
            return None


def opened(state: State, argument: str, phone: Phone) -> Reply:
    """A link in another app leads to its page; the icon, to where the learner had left it."""
    if not argument:
        return Reply(state, () if state.thrown or state.choosing else seen(state, phone))
    place = place_of(argument, phone.world.services)
    if not (state.tab.from_outside and state.visits == (place,)):
        state = with_tab(state, place, from_outside=True)
    state = replace(state, choosing=False, thrown=())
    return Reply(state, seen(state, phone), fresh_address(phone))


def _back(state: State, phone: Phone) -> Reply:
    if state.thrown:
        return _decline(state)
    if state.choosing:
        return arrive(replace(state, choosing=False), phone)
    return go_back(state, phone)


def _stroke(state: State, target: str, way: Direction, phone: Phone) -> Reply | None:
    match target.split("."):
        case [service, name]:
            return touch_map(state, service, name, STROKES[way], phone)
        case ["browser", "tab", number] if way == "up":
            return _touch_tab(state, "close_tab", int(number), phone)
        case _:
            return None


# --- the browser's own things -----------------------------------------------------------------------------


def _tap(state: State, target: str, phone: Phone) -> Reply | None:
    match target.split("."):
        case ["browser", "home" | "to_start"]:
            return go(state, StartPlace(), phone)
        case ["browser", "reload"]:
            return reload(state, phone)
        case ["browser", "tabs"]:
            return _open_list(state)
        case ["browser", "new_tab"]:
            return arrive(with_tab(state, StartPlace()), phone)
        case ["browser", "tab" | "close_tab" as what, number]:
            return _touch_tab(state, what, int(number), phone)
        case ["browser", "restore"]:
            return _restore(state, phone)
        case ["browser", "decline"]:
            return _decline(state)
        case ["browser", "address" | "again"]:
            return _edit_address(state, phone)
        case ["browser", "bookmark", bookmark]:
            return _open_bookmark(state, bookmark, phone)
        case ["browser", "result", result]:
            return _open_result(state, result, phone)
        case [service, name]:
            return touch_service(state, service, name, phone)
        case [service, name, what]:
            return touch_map(state, service, name, what, phone)
        case _:
            return None


def _edit_address(state: State, phone: Phone) -> Reply:
    """What was searched, or led nowhere, stands in the field to be put right."""
    focus = SetFocus(Focus(ADDRESS, enter=view.SEARCH[phone.language]))
    editing = phone.focus is not None and phone.focus.field == ADDRESS
    match state.place:
        case FoundPlace(text) | MissingPlace(text) if not editing:
            return Reply(state, effects=(SetText(ADDRESS, text), focus))
        case _:
            return Reply(state, effects=(focus,))


def _open_bookmark(state: State, bookmark_id: str, phone: Phone) -> Reply | None:
    bookmark = dict(bookmarks(phone)).get(bookmark_id)
    if bookmark is None:
        return None
    place = place_of(bookmark.address, phone.world.services)
    return go(state, place, phone, BookmarkOpened(bookmark_id))


def _open_result(state: State, result_id: str, phone: Phone) -> Reply | None:
    if not isinstance(state.place, FoundPlace):
        return None
    results = results_for(state.place.words, setup_of(phone, "browser", Setup))
    result = dict(numbered(results)).get(result_id)
    if result is None:
        return None
    place = place_of(result.address, phone.world.services)
    return go(state, place, phone, ResultOpened(result_id, result.advert))


def _press_enter(state: State, phone: Phone) -> Reply | None:
    """None where enter means nothing: then the keyboard goes away."""
    field = phone.focus.field if phone.focus else ""
    if field == ADDRESS:
        return _search(state, phone)
    service_id, _, name = field.partition(".")
    service = phone.world.services.get(service_id)
    spec = service.fields.get(name) if service else None
    return touch_service(state, service_id, spec.submits, phone) if spec and spec.submits else None


def _search(state: State, phone: Phone) -> Reply | None:
    text = phone.text(ADDRESS).strip()
    if not text:
        return None
    place = place_typed(text, phone.world.services)
    if not isinstance(place, FoundPlace):
        return go(state, place, phone)
    found = bool(results_for(place.words, setup_of(phone, "browser", Setup)))
    return go(state, place, phone, SearchDone(found))


# --- open pages beside each other -------------------------------------------------------------------------


def _open_list(state: State) -> Reply:
    return Reply(replace(state, choosing=True), (TabListOpened(),), (SetFocus(None),))


def _touch_tab(state: State, what: str, number: int, phone: Phone) -> Reply:
    if what == "tab":
        return arrive(with_front(state, number), phone)
    gone = next(tab.place for tab in state.tabs if tab.number == number)
    closed = TabClosed(gone.service, gone.page) if isinstance(gone, PagePlace) else TabClosed("", "")
    state = without_tab(state, number)
    return Reply(state, (closed,)) if state.choosing else arrive(state, phone, closed)


# --- thrown away, and opened again ------------------------------------------------------------------------


def closed(state: State, phone: Phone) -> Reply:
    """The pages are gone, with what was typed into the one in front."""
    emptied = emptied_page(state, phone)
    setup: Setup = setup_of(phone, "browser", Setup)
    effects = (*emptied.effects, *fresh_address(phone))
    return Reply(thrown_away(emptied.state, restores=setup.restores), effects=effects)


def _restore(state: State, phone: Phone) -> Reply:
    return arrive(restored(state), phone, PagesRestored())


def _decline(state: State) -> Reply:
    return Reply(replace(state, thrown=()), (RestoreDeclined(),))


APP = App(
    id="browser",
    title=view.TITLE,
    icon="public",
    colour=view.COLOUR,
    setup=Setup,
    start=start,
    step=step,
    view=view.view,
    opened=opened,
    closed=closed,
    cover=view.cover,
    events=EVENTS,
)
