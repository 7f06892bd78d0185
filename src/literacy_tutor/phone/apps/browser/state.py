"""What a lesson may put into the browser (`phone.browser` in YAML), what the browser remembers and tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from literacy_tutor.phone.app import setup_of
from literacy_tutor.phone.apps.browser.places import PagePlace, Place, StartPlace, place_of
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.folding import sound
from literacy_tutor.phone.services.steps import Memory, Standing, unasked
from literacy_tutor.phone.state import Phone

ADDRESS = "browser.address"
"""The one field of the browser itself: words to search, or an address."""
LONGEST_HISTORY = 50
MOST_TABS = 20


# --- what a lesson puts in --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the start page, `browser.bookmark.<id>`; without an id it goes by its number, from 1."""

    title: str
    address: str
    """`service`, `service/page`, or an address as people write it."""
    icon: str = "language"
    id: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What a search finds, `browser.result.<id>`; without an id it goes by its number, from 1."""

    title: str
    address: str
    """`service`, `service/page`, or an address as people write it; the learner sees the real one."""
    snippet: str = ""
    advert: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """Found when one of `words` is in what was typed, whatever kana or width; the longest one found wins."""

    words: tuple[str, ...]
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class Setup:
    start: str = ""
    """Address of the page that is open at the beginning; none is the browser's own start page."""
    bookmarks: tuple[Bookmark, ...] = ()
    searches: tuple[Search, ...] = ()
    restores: bool = False
    """Thrown away and opened again, it asks whether to open what had been open, as some browsers do."""

    def __post_init__(self) -> None:
        _refuse_bad_ids("bookmark", numbered(self.bookmarks))
        for search in self.searches:
            _refuse_bad_ids("result", numbered(search.results))
            if not search.words or not all(sound(word) for word in search.words):
                raise ValueError("a search needs `words`, and none of them may be empty")


Line = TypeVar("Line", Bookmark, Result)


def numbered(lines: tuple[Line, ...]) -> tuple[tuple[str, Line], ...]:
    """Each line with its id, or with its number where it has none."""
    return tuple((line.id or str(number), line) for number, line in enumerate(lines, start=1))


def _refuse_bad_ids(kind: str, lines: tuple[tuple[str, Line], ...]) -> None:
    ids = [one for one, _ in lines]
    for one in ids:
        if not re.fullmatch(r"[a-z0-9_-]+", one):
            raise ValueError(f"{kind} id {one!r} must be written with a-z, 0-9, _ and - only")
        if ids.count(one) > 1:
            raise ValueError(f"two {kind}s have the id {one!r}")


def results_for(words: str, setup: Setup) -> tuple[Result, ...]:
    """What the lesson lets this search find."""
    heard = sound(words)
    found = [
        (len(sound(word)), search)
        for search in setup.searches
        for word in search.words
        if sound(word) in heard
    ]
    return max(found, key=lambda pair: pair[0])[1].results if found else ()


# --- what the browser remembers ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tab:
    """One of the pages that are open beside each other, with its way back."""

    number: int
    """In the order of opening, from 1; never given twice."""
    visits: tuple[Place, ...] = (StartPlace(),)
    """Where the learner has been, the place in front last; never empty."""
    from_outside: bool = False
    """Another app opened it: back from its first page leads out again, and it is gone."""

    @property
    def place(self) -> Place:
        return self.visits[-1]


@dataclass(frozen=True, slots=True)
class State:
    tabs: tuple[Tab, ...] = (Tab(1),)
    """Oldest first; never empty."""
    front: int = 1
    """Number of the tab in front, which is one of them."""
    made: int = 1
    choosing: bool = False
    """All open pages stand side by side, to go to one or to close it."""
    thrown: tuple[Tab, ...] = ()
    """What was open when the browser was thrown away, while it is offered again."""
    seen_ms: int = 0
    """How long the page in front has been looked at in this visit."""
    memories: Mapping[str, Memory] = field(default_factory=dict)
    """Of each practice service that was touched. What is typed is not here, but in the phone's fields."""

    @property
    def tab(self) -> Tab:
        return next(tab for tab in self.tabs if tab.number == self.front)

    @property
    def visits(self) -> tuple[Place, ...]:
        return self.tab.visits

    @property
    def place(self) -> Place:
        return self.tab.place

    def memory(self, service: str) -> Memory:
        return self.memories.get(service, Memory())

    def with_memory(self, service: str, memory: Memory) -> State:
        return replace(self, memories={**self.memories, service: memory})

    def with_visit(self, place: Place) -> State:
        """Somewhere else, and back leads here again."""
        return self.left()._with_visits((*self.visits, place)[-LONGEST_HISTORY:])

    def without_last_visit(self) -> State:
        return self.left()._with_visits(self.visits[:-1] or (StartPlace(),))

    def _with_visits(self, visits: tuple[Place, ...]) -> State:
        changed = replace(self.tab, visits=visits)
        return replace(self, tabs=tuple(changed if tab.number == self.front else tab for tab in self.tabs))

    def left(self) -> State:
        """The page in front is being left: when it is seen again no problem stands on it, and its time begins anew."""
        left = replace(self, seen_ms=0)
        match self.place:
            case PagePlace(service) if service in self.memories:
                return left.with_memory(service, unasked(self.memories[service]))
            case _:
                return left


def bookmarks(phone: Phone) -> tuple[tuple[str, Bookmark], ...]:
    """With their ids; the page a lesson begins with is always among them, so that nobody loses it for good."""
    setup: Setup = setup_of(phone, "browser", Setup)
    kept = numbered(setup.bookmarks)
    service = setup.start.partition("/")[0]
    if not service or service not in phone.world.services:
        return kept
    if any(one.address.partition("/")[0] == service or key == service for key, one in kept):
        return kept
    return (*kept, (service, Bookmark(phone.world.services[service].title, setup.start)))


def start(phone: Phone) -> State:
    setup = setup_of(phone, "browser", Setup)
    return State((Tab(1, (place_of(setup.start, phone.world.services),)),)) if setup.start else State()


def standing_of(state: State, service: str, phone: Phone) -> Standing:
    return Standing(phone.world.services[service], state.memory(service), phone.texts, state.seen_ms)


# --- what it tells ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PageOpened(Event):
    """A page is before the learner's eyes: opened, reloaded, or come back to."""

    service: str
    page: str


@dataclass(frozen=True, slots=True)
class ServiceDid(Event):
    """What the service's own content calls it."""

    service: str
    what: str


@dataclass(frozen=True, slots=True)
class FieldProblem(Event):
    """A field's rules were not met when they had to be; never carries what was typed."""

    service: str
    field: str


@dataclass(frozen=True, slots=True)
class SearchDone(Event):
    """Words were searched; `found` is false where nothing was. The words themselves are told to nobody."""

    found: bool


@dataclass(frozen=True, slots=True)
class ResultOpened(Event):
    result: str
    advert: bool


@dataclass(frozen=True, slots=True)
class BookmarkOpened(Event):
    bookmark: str


@dataclass(frozen=True, slots=True)
class PageMissing(Event):
    """There is no such page; `address` is "" where the learner typed it."""

    address: str


@dataclass(frozen=True, slots=True)
class TabListOpened(Event):
    """All open pages, side by side."""


@dataclass(frozen=True, slots=True)
class TabClosed(Event):
    """One of several open pages was closed; `service` and `page` are "" where it was the browser's own."""

    service: str
    page: str


@dataclass(frozen=True, slots=True)
class PagesRestored(Event):
    """After having been thrown away: what had been open is open again."""


@dataclass(frozen=True, slots=True)
class RestoreDeclined(Event):
    """After having been thrown away: what had been open stays closed."""


EVENTS: tuple[type[Event], ...] = (
    PageOpened, ServiceDid, FieldProblem, SearchDone, ResultOpened, BookmarkOpened, PageMissing, TabListOpened,
    TabClosed, PagesRestored, RestoreDeclined,
)  # fmt: skip
