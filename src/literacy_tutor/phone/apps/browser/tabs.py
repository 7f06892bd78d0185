"""Open pages beside each other: one comes, one is closed, another comes to the front, all are thrown away. Pure."""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.phone.apps.browser.places import Place, StartPlace
from literacy_tutor.phone.apps.browser.state import MOST_TABS, State, Tab


def with_tab(state: State, place: Place, *, from_outside: bool = False) -> State:
    """A page of its own, in front; of too many the oldest goes."""
    return _and(state.left(), state.tabs, place, from_outside=from_outside)


def _and(left: State, tabs: tuple[Tab, ...], place: Place, *, from_outside: bool = False) -> State:
    made = left.made + 1
    tabs = (*tabs, Tab(made, (place,), from_outside))[-MOST_TABS:]
    return replace(left, tabs=tabs, front=made, made=made, choosing=False)


def with_front(state: State, number: int) -> State:
    return replace(state.left(), front=number, choosing=False)


def without_tab(state: State, number: int) -> State:
    """Its neighbour comes to the front; after the last one the start page."""
    rest = tuple(tab for tab in state.tabs if tab.number != number)
    if not rest:
        return _and(state.left(), (), StartPlace())
    if number != state.front:
        return replace(state, tabs=rest)
    older = [tab.number for tab in rest if tab.number < number]
    return replace(state.left(), tabs=rest, front=older[-1] if older else rest[0].number)


def thrown_away(state: State, *, restores: bool) -> State:
    """Nothing is open any more; what services were sent stays theirs. With `restores` it is offered again."""
    been = any(not isinstance(tab.place, StartPlace) for tab in state.tabs)
    fresh = _and(state.left(), (), StartPlace())
    return replace(fresh, thrown=state.tabs if restores and been else ())


def restored(state: State) -> State:
    """As it was, the newest page in front."""
    return replace(state.left(), tabs=state.thrown, front=state.thrown[-1].number, thrown=())
