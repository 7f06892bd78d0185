"""What is wrong with a service as a whole: its name, its address, its pages and the ways between them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from literacy_tutor.phone.services.checks.fields import field_problems
from literacy_tutor.phone.services.checks.known import Known, Path, Problem, bad_name, listed, placed_in
from literacy_tutor.phone.services.checks.parts import part_problems
from literacy_tutor.phone.services.checks.ways import back_problems, later_problems
from literacy_tutor.phone.services.model import PageSpec, Part, Service, every_branch

ADDRESS = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+(example|test|invalid)")
PAGE_PATH = re.compile(r"(/[a-z0-9._~-]+)+")
PHONES_OWN = ("home", "lock", "recents", "shade", "status")
"""Names that begin so are the phone's own things."""
TAKEN = ("browser", "dialog", "key", "keyboard", "nav", "notice", "page", "phone")


def service_problems(
    service: Service,
    *,
    services: Mapping[str, Service] | None = None,
    apps: Collection[str] | None = None,
    entrances: Collection[str] = (),
) -> list[Problem]:
    """Every problem of the service; none is a service that plays.

    Ways into other services and apps are checked where these are given. `entrances` are pages that lessons or
    other services open beside the start page.
    """
    known = Known(service, services, apps)
    return [
        *_own_problems(known),
        *(problem for name, spec in service.fields.items() for problem in field_problems(known, name, spec)),
        *(problem for page_id in service.pages for problem in _page_problems(known, page_id)),
        *_repeated_ids(service),
        *_unreachable(service, entrances),
    ]


# --- name and address -------------------------------------------------------------------------------------


def _own_problems(known: Known) -> Iterator[Problem]:
    service = known.service
    yield from ((("id",), sentence) for sentence in _id_problems(known))
    if not service.title.strip():
        yield ("title",), "the service needs a title"
    if not ADDRESS.fullmatch(service.address):
        yield (
            ("address",),
            f"“{service.address}” is not a practice address: write small letters ending in .example, .test "
            "or .invalid, which belong to nobody",
        )
    if service.start not in service.pages:
        yield ("start",), f"there is no page “{service.start}”; pages are: {listed(service.pages)}"
    for other in (known.services or {}).values():
        if other.id != service.id and other.address == service.address:
            yield ("address",), f"the service “{other.id}” has the same address: give one of them another"


def _id_problems(known: Known) -> Iterator[str]:
    name = known.service.id
    yield from bad_name("service", name)
    if name.startswith(PHONES_OWN) or name in TAKEN or name in (known.apps or ()):
        yield f"“{name}” is the name of something on the phone itself: call the service something else"


# --- pages ------------------------------------------------------------------------------------------------


def _page_problems(known: Known, page_id: str) -> Iterator[Problem]:
    path: Path = ("pages", page_id)
    page = known.service.pages[page_id]
    yield from ((path, sentence) for sentence in bad_name("page", page_id))
    yield from ((path, sentence) for sentence in _page_own_problems(known, page_id, page))
    if page.event:
        yield from (((*path, "event"), sentence) for sentence in bad_name("event", page.event))
    yield from _twice_on_a_page(page_id, page)
    for at in placed_in(page_id, page):
        yield from part_problems(known, page, at)
    yield from later_problems(known, page, path)
    yield from back_problems(known, page, path)


def _page_own_problems(known: Known, page_id: str, page: PageSpec) -> Iterator[str]:
    if not page.title.strip():
        yield "the page needs a title, which is read aloud as its name"
    if not page.parts:
        yield "the page is empty: give it parts"
    if page.path and not PAGE_PATH.fullmatch(page.path):
        yield f"“{page.path}” is not a path: write it like /reserve/confirm, in small letters"
    pages = known.service.pages
    same = [other for other in pages if other != page_id and pages[other].path == page.path]
    if page.path and same:
        yield f"the page “{same[0]}” has the same path “{page.path}”: give one of them another"


def _twice_on_a_page(page_id: str, page: PageSpec) -> Iterator[Problem]:
    """A name stands for one thing on the glass, so it may stand on a page once."""
    parts = list(placed_in(page_id, page))
    names = Counter(_name(part) for _, part in parts)
    values = Counter((part.field, part.value) for _, part in parts if part.kind == "choice")
    for path, part in parts:
        name = _name(part)
        if name and names[name] > 1:
            yield path, f"“{name}” stands on this page {names[name]} times: give each its own name"
        if part.kind == "choice" and values[part.field, part.value] > 1:
            yield path, f"two choices of “{part.field}” have the value “{part.value}”: change one of them"


def _name(part: Part) -> str:
    return part.field if part.kind == "field" else part.id


def _repeated_ids(service: Service) -> Iterator[Problem]:
    """The same id on two pages is the same thing, as the way home in the head of every page."""
    first: dict[str, Part] = {}
    for page_id, page in service.pages.items():
        for path, part in placed_in(page_id, page):
            bare = replace(part, when=())
            if part.id and first.setdefault(part.id, bare) != bare:
                yield path, f"“{part.id}” is another thing on another page: give one of them another id"


# --- ways -------------------------------------------------------------------------------------------------


def _unreachable(service: Service, entrances: Collection[str]) -> Iterator[Problem]:
    reached: set[str] = set()
    waiting = [page for page in (service.start, *entrances) if page in service.pages]
    while waiting:
        page = waiting.pop()
        if page not in reached:
            reached.add(page)
            waiting += _ways_from(service, page)
    if not reached:
        return
    for page in (page for page in service.pages if page not in reached):
        yield ("pages", page), f"no tap leads to the page “{page}”: lead there by `go`, or drop it"


def _ways_from(service: Service, page: str) -> list[str]:
    """Pages this page can lead to, whatever its conditions."""
    branches = list(every_branch(service.pages[page]))
    own = [branch.open.removeprefix(f"{service.id}/") for branch in branches]
    return [way for way in (*(branch.go for branch in branches), *own) if way in service.pages]
