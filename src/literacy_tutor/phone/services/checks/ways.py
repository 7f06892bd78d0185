"""What is wrong with the branches of a tap, of what a page does by itself, and of its back key."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from literacy_tutor.phone.services.checks.conditions import condition_problems
from literacy_tutor.phone.services.checks.known import Known, Path, Problem, bad_name, listed
from literacy_tutor.phone.services.model import Branch, PageSpec, Part, every_part

TAPPED = ("link", "button", "choice", "tick", "entry", "picture", "pin")
ALWAYS_TAPPED = ("link", "button")
LATEST = 600
"""Seconds; nobody looks at a practice page for longer."""


def tap_problems(known: Known, page: PageSpec, part: Part, path: Path) -> Iterator[Problem]:
    if part.tap and part.kind not in TAPPED:
        yield (*path, "tap"), f"a {part.kind} cannot be tapped: make it a link, a button or an entry"
    if not part.tap and part.kind in ALWAYS_TAPPED:
        yield path, f"a tap on this {part.kind} does nothing: say in `tap` where it leads"
    yield from _one_of_problems(known, page, part.tap, (*path, "tap"))


def back_problems(known: Known, page: PageSpec, path: Path) -> Iterator[Problem]:
    yield from _one_of_problems(known, page, page.back, (*path, "back"))


def later_problems(known: Known, page: PageSpec, path: Path) -> Iterator[Problem]:
    for number, later in enumerate(page.later):
        here: Path = (*path, "later", number)
        if not 1 <= later.after <= LATEST:
            yield (*here, "after"), f"“after” is {later.after}: write 1 to {LATEST} seconds"
        if later.needs:
            yield (*here, "needs"), "what comes by itself needs nothing: drop `needs`"
        yield from condition_problems(known, later.when, here)
        yield from _branch_problems(known, page, later, here)


def _one_of_problems(
    known: Known, page: PageSpec, branches: tuple[Branch, ...], path: Path
) -> Iterator[Problem]:
    """Of branches of which the first that holds is taken."""
    for number, branch in enumerate(branches):
        here: Path = (*path, number)
        if number and not branches[number - 1].when:
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
    if branch.apart and not branch.open:
        yield (*path, "apart"), "only what `open` opens can come beside this page: drop `apart`"
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
