"""What is wrong with a part of a page, and with the branches of its tap."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import get_args

from literacy_tutor.phone.service_checks.conditions import condition_problems
from literacy_tutor.phone.service_checks.known import Known, Path, Placed, Problem, bad_name, listed
from literacy_tutor.phone.service_view import CARD_TINTS, PLACEHOLDER, SIZES, TINTS
from literacy_tutor.phone.services import Branch, PageSpec, Part, PartKind, every_part

KINDS = get_args(PartKind)
BOXES = ("note", "warning", "card", "row")
TAPPED = ("link", "button", "choice", "tick", "entry", "picture")
ALWAYS_TAPPED = ("link", "button")
TOUCHED = ("link", "button", "choice", "tick")
"""They answer to a touch, so they need an id."""
WORDED = ("heading", "words", "line", "link", "button", "choice", "tick", "entry")
LOOKS = {
    "words": (*SIZES, *TINTS, "strong", "centre"),
    "button": ("filled", "outline", "plain", "good", "alarm"),
    "card": CARD_TINTS,
}
HEIGHTS = range(40, 601)
DEEPEST = 3


def part_problems(known: Known, page: PageSpec, at: Placed) -> Iterator[Problem]:
    path, part = at
    if part.kind not in KINDS:
        yield (*path, "kind"), f"there is no kind “{part.kind}”; kinds are: {', '.join(KINDS)}"
        return
    if path[2:].count("parts") > DEEPEST:
        yield path, f"boxes stand {DEEPEST} deep at most on a phone: put this part further out"
    yield from ((path, sentence) for sentence in _id_problems(known, part))
    yield from ((path, sentence) for sentence in _content_problems(part))
    yield from ((path, sentence) for sentence in _field_problems(known, part))
    yield from _placeholder_problems(known, part, path)
    yield from _look_problems(part, path)
    yield from condition_problems(known, part.when, path)
    yield from _tap_problems(known, page, part, path)


def _id_problems(known: Known, part: Part) -> Iterator[str]:
    if part.id:
        yield from bad_name("flag" if part.kind == "tick" else "id", part.id)
    elif part.kind in TOUCHED or part.tap:
        yield f"a {part.kind} that can be touched needs an `id`, so that a lesson can name it"
    if part.id and part.id in known.service.fields:
        yield f"“{part.id}” is also a field: give this {part.kind} another id"
    if part.id and part.kind == "field":
        yield "a field goes by the name of its field: drop the `id`"


def _content_problems(part: Part) -> Iterator[str]:
    if part.kind in WORDED and not part.text.strip():
        yield f"the {part.kind} has no words: give it `text`"
    if part.kind == "line" and not part.detail.strip():
        yield "the line has nothing at its right: give it `detail`"
    if part.parts and part.kind not in BOXES:
        yield f"a {part.kind} cannot hold parts: put them into a card or a row"
    if part.kind in ("card", "row") and not part.parts:
        yield f"the {part.kind} is empty: give it `parts`"
    if part.kind in ("note", "warning") and not (part.parts or part.text.strip()):
        yield f"the {part.kind} is empty: give it `text` or `parts`"
    if part.kind == "row" and any(one.kind in BOXES for one in part.parts):
        yield "a row is too narrow for boxes: put them below each other"
    if part.kind == "picture" and not (part.picture and part.description.strip()):
        yield "a picture needs `picture`, its name, and `description`, which is read aloud instead of it"
    if part.height not in HEIGHTS:
        yield f"the height {part.height} does not fit a phone: use {HEIGHTS[0]} to {HEIGHTS[-1]}"


def _field_problems(known: Known, part: Part) -> Iterator[str]:
    fields = known.service.fields
    if part.kind not in ("field", "choice"):
        if part.field or part.value:
            yield f"a {part.kind} has no `field` and no `value`: drop them, or make it a field or a choice"
        return
    if part.field not in fields:
        yield f"there is no field “{part.field}”; fields are: {listed(fields)}"
    if part.kind == "choice" and not part.value.strip():
        yield "the choice needs a `value`, what its field then holds"


def _placeholder_problems(known: Known, part: Part, path: Path) -> Iterator[Problem]:
    for member in ("text", "detail", "note"):
        for found in PLACEHOLDER.finditer(getattr(part, member)):
            spec = known.service.fields.get(found.group(1))
            if spec is None:
                fields = listed(known.service.fields)
                yield (*path, member), f"{found.group()} names no field; fields are: {fields}"
            elif spec.secret:
                yield (*path, member), f"{found.group()} would show a secret field: drop it"


def _look_problems(part: Part, path: Path) -> Iterator[Problem]:
    allowed = LOOKS.get(part.kind, ())
    for look in part.look.split() if part.kind == "words" else filter(None, (part.look,)):
        if look not in allowed:
            yield (*path, "look"), f"a {part.kind} has no look “{look}”; looks are: {listed(allowed)}"


# --- taps -------------------------------------------------------------------------------------------------


def _tap_problems(known: Known, page: PageSpec, part: Part, path: Path) -> Iterator[Problem]:
    if part.tap and part.kind not in TAPPED:
        yield (*path, "tap"), f"a {part.kind} cannot be tapped: make it a link, a button or an entry"
    if not part.tap and part.kind in ALWAYS_TAPPED:
        yield path, f"a tap on this {part.kind} does nothing: say in `tap` where it leads"
    for number, branch in enumerate(part.tap):
        here: Path = (*path, "tap", number)
        if number and not part.tap[number - 1].when:
            yield here, "this is never reached, because the one before it has no `when`: change their order"
        yield from condition_problems(known, branch.when, here)
        yield from _branch_problems(known, page, branch, here)


def _branch_problems(known: Known, page: PageSpec, branch: Branch, path: Path) -> Iterator[Problem]:
    if not (branch.needs or branch.set or branch.clear or branch.event or branch.go or branch.open):
        yield path, "this does nothing: give it needs, set, clear, event, go or open"
    yield from (((*path, "needs"), sentence) for sentence in _needs_problems(known, page, branch.needs))
    for flag in branch.set:
        yield from (((*path, "set"), sentence) for sentence in bad_name("flag", flag))
    for name in branch.clear:
        if name not in known.flags and name not in known.service.fields:
            yield (*path, "clear"), f"there is no flag and no field “{name}” to take away"
    if branch.event:
        yield from (((*path, "event"), sentence) for sentence in bad_name("event", branch.event))
    yield from _way_problems(known, branch, path)


def _needs_problems(known: Known, page: PageSpec, needs: Collection[str]) -> Iterator[str]:
    here = {part.field for part in every_part(page.parts) if part.kind in ("field", "choice")}
    for field in needs:
        spec = known.service.fields.get(field)
        if spec is None:
            yield f"there is no field “{field}”; fields are: {listed(known.service.fields)}"
        elif not spec.rules:
            yield f"the field “{field}” has no rules, so nothing is needed: give it rules, or drop it here"
        elif field not in here:
            yield f"the field “{field}” is not on this page, where its problem could be put right: drop it"


def _way_problems(known: Known, branch: Branch, path: Path) -> Iterator[Problem]:
    pages = known.service.pages
    if branch.go and branch.open:
        yield path, "a tap leads to one place: drop `go` or `open`"
    if branch.go and branch.go != "back" and branch.go not in pages:
        yield (*path, "go"), f"there is no page “{branch.go}”; pages are: {listed(pages)}, or back"
    if branch.open:
        yield from (((*path, "open"), sentence) for sentence in _open_problems(known, branch.open))


def _open_problems(known: Known, address: str) -> Iterator[str]:
    if address.startswith("app:"):
        app = address.removeprefix("app:").partition("/")[0]
        if not app or (known.apps is not None and app not in known.apps):
            yield f"there is no app “{app}”; apps are: {listed(known.apps or ())}"
        return
    name, _, page = address.partition("/")
    if known.services is None:
        return
    if name not in known.services:
        yield f"there is no service “{name}”; services are: {listed(known.services)}"
    elif page and page not in known.services[name].pages:
        yield f"the service “{name}” has no page “{page}”; pages are: {listed(known.services[name].pages)}"
