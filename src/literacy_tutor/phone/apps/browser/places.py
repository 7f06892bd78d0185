"""Where the browser can be, and how an address, as content or people write it, becomes such a place. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from literacy_tutor.phone.folding import fold
from literacy_tutor.phone.services.model import Service

Services = Mapping[str, Service]

SEARCH_ENGINE = "kensaku.example"
"""The address over search results; typed, it leads to the start page."""

_LOOKS_LIKE_ADDRESS = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?")


@dataclass(frozen=True, slots=True)
class StartPlace:
    """The browser's own start page."""


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A page that exists, of a practice service."""

    service: str
    page: str


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """What a search came to."""

    words: str


@dataclass(frozen=True, slots=True)
class MissingPlace:
    """A page that does not exist."""

    address: str
    typed: bool = False
    """By the learner, so the address is told to nobody."""


Place = StartPlace | PagePlace | FoundPlace | MissingPlace


def place_of(address: str, services: Services) -> Place:
    """Where content's address leads: `service`, `service/page`, or an address as people write it."""
    name, _, page = address.partition("/")
    if name in services:
        return page_place(services[name], page or services[name].start)
    return _by_web_address(address, services) or MissingPlace(address)


def page_place(service: Service, page: str) -> Place:
    if page in service.pages:
        return PagePlace(service.id, page)
    return MissingPlace(f"{service.address}/{page}")


def place_typed(text: str, services: Services) -> Place:
    """Where the words in the address field lead: to the page of exactly that address, else to a search."""
    found = _by_web_address(text, services)
    if found is not None:
        return found
    if _plain(text) == SEARCH_ENGINE:
        return StartPlace()
    if _LOOKS_LIKE_ADDRESS.fullmatch(_plain(text)):
        return MissingPlace(_plain(text), typed=True)
    return FoundPlace(fold(text))


def address_shown(place: Place, services: Services) -> str:
    """What stands in the address bar; the start page has none."""
    match place:
        case FoundPlace():
            return SEARCH_ENGINE
        case PagePlace(service, page):
            return services[service].address + services[service].pages[page].path
        case MissingPlace(address):
            return _plain(address)
        case StartPlace():
            return ""
        case _:
            assert_never(place)


def _by_web_address(address: str, services: Services) -> Place | None:
    wanted = _plain(address)
    for service in services.values():
        if wanted == service.address:
            return page_place(service, service.start)
        for page_id, page in service.pages.items():
            if page.path and wanted == _plain(service.address + page.path):
                return PagePlace(service.id, page_id)
    return None


def _plain(address: str) -> str:
    """`ＨＴＴＰＳ://Lib.example/` -> `lib.example`."""
    return fold(address).lower().removeprefix("https://").removeprefix("http://").rstrip("/")
