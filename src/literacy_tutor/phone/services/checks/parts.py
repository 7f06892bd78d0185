"""What is wrong with a part of a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from literacy_tutor.phone.services.checks.conditions import condition_problems
from literacy_tutor.phone.services.checks.known import Known, Path, Placed, Problem, bad_name, listed
from literacy_tutor.phone.services.checks.maps import LINES, map_problems
from literacy_tutor.phone.services.checks.ways import tap_problems
from literacy_tutor.phone.services.model import PageSpec, Part, PartKind
from literacy_tutor.phone.services.view import CARD_TINTS, LEFT, PLACEHOLDER, SIZES, TINTS

KINDS = get_args(PartKind)
BOXES = ("note", "warning", "card", "row", "dialog", "map")
IN_DIALOGS = ("heading", "words", "countdown", "button")
TOUCHED = ("link", "button", "choice", "tick")
"""They answer to a touch, so they need an id."""
WORDED = (
    "heading",
    "words",
    "line",
    "link",
    "button",
    "choice",
    "tick",
    "entry",
    "countdown",
    "dialog",
    "layer",
    "pin",
    "legend",
)
LOOKS = {
    "words": (*SIZES, *TINTS, "strong", "centre"),
    "countdown": (*SIZES, *TINTS, "strong", "centre"),
    "button": ("filled", "outline", "plain", "good", "alarm"),
    "card": CARD_TINTS,
    "dialog": ("plain", "alarm"),
    "layer": LINES,
    "legend": LINES,
}
LONGEST_COUNTDOWN = 3599
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
    yield from ((path, sentence) for sentence in _countdown_problems(part))
    if part.kind == "dialog":
        yield from ((path, sentence) for sentence in _dialog_problems(part, path))
    yield from map_problems(known, part, path)
    yield from _placeholder_problems(known, part, path)
    yield from _look_problems(part, path)
    yield from condition_problems(known, part.when, path)
    yield from tap_problems(known, page, part, path)


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


def _countdown_problems(part: Part) -> Iterator[str]:
    if part.kind != "countdown":
        if part.seconds:
            yield f"a {part.kind} has no `seconds`: drop them, or make it a countdown"
        return
    if not 1 <= part.seconds <= LONGEST_COUNTDOWN:
        yield f"the countdown needs `seconds`, 1 to {LONGEST_COUNTDOWN}"
    if LEFT not in part.text:
        yield f"the countdown does not show what is left: write {LEFT} into its `text`"


def _dialog_problems(part: Part, path: Path) -> Iterator[str]:
    """Whoever stands before it must have something to tap."""
    if path[2:].count("parts") > 1:
        yield "a dialog lies over the whole page: put it beside the other parts, not into one of them"
    for one in part.parts:
        if one.kind not in IN_DIALOGS:
            yield f"a dialog cannot hold a {one.kind}; it can hold: {', '.join(IN_DIALOGS)}"
    if not any(one.kind == "button" and not one.when for one in part.parts):
        yield "the dialog needs a button that always stands there (without `when`)"


def _placeholder_problems(known: Known, part: Part, path: Path) -> Iterator[Problem]:
    for member in ("text", "detail", "note"):
        for found in PLACEHOLDER.finditer(getattr(part, member)):
            if part.kind == "countdown" and found.group() == LEFT:
                continue
            spec = known.service.fields.get(found.group(1))
            if spec is None:
                fields = listed(known.service.fields)
                yield (*path, member), f"{found.group()} names no field; fields are: {fields}"
            elif spec.secret:
                yield (*path, member), f"{found.group()} would show a secret field: drop it"


def _look_problems(part: Part, path: Path) -> Iterator[Problem]:
    allowed = LOOKS.get(part.kind, ())
    several = part.kind in ("words", "countdown")
    for look in part.look.split() if several else filter(None, (part.look,)):
        if look not in allowed:
            yield (*path, "look"), f"a {part.kind} has no look “{look}”; looks are: {listed(allowed)}"
