"""Practice services are content: pages as data, read from `lessons/services/<name>/`, drawn in the browser.

This file is their shape; `steps` says what a touch does, `view` how it looks, and
`service_problems` what is wrong with one. A page is a list of parts; a part may stand under a condition;
a tap leads on by rules. Nothing here can loop, compute or reach anything: a service only shows parts, keeps
flags and texts, changes page.

Words of a part may show what a field holds: `{title}`. A chosen value shows the words of its choice. What
stands in a secret field is never shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from literacy_tutor.phone.maps.city_map import CityMap

Condition = tuple[str, ...]
"""All must hold: "flag" (set), "field = value" ("field =" is empty), "field has word", "field fits" (its
rules are met), and any of them after "not". Values and words may contain spaces, and be several, of which one
is enough: "keyword has ねこ | 猫". There is no nesting. `=` compares folded texts; `has` hears no difference
between hiragana and katakana, large and small letters. A secret field can only be asked whether it fits."""

PartKind = Literal[
    "heading", "words", "note", "warning", "card", "row", "line", "link", "button", "field", "choice", "tick",
    "entry", "picture", "countdown", "dialog", "map", "layer", "pin", "legend",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldRule:
    """What a field must hold. The first rule that fails gives the reader its sentence, beside the field."""

    problem: str
    equals: tuple[str, ...] = ()
    """One of these, after folding (full width to half width, capitals kept, blanks at both ends dropped)."""
    pattern: str = ""
    """A regular expression for the whole folded text, within the subset of `patterns`; others are refused.
    A text of more than 200 characters never fits."""
    at_least: int = 0
    """Characters."""
    at_most: int = 0
    """Characters; 0 is no limit."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A place to type, or (shared by parts of kind choice) to choose. `face`: the keyboard that comes up."""

    label: str
    placeholder: str = ""
    secret: bool = False
    face: Literal["kana", "digits", "latin"] = "kana"
    enter: str = ""
    """Word on the enter key; it then does what tapping the part named in `submits` does."""
    submits: str = ""
    rules: tuple[FieldRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Branch:
    """One way a tap can go. The first whose `when` holds is taken; then all in it is done in this order."""

    when: Condition = ()
    needs: tuple[str, ...] = ()
    """Fields whose rules must be met; otherwise their problems are shown and the tap does nothing else."""
    set: tuple[str, ...] = ()
    clear: tuple[str, ...] = ()
    """Flags or field texts to take away."""
    event: str = ""
    """What the lesson is told: `service_did: {service: library, what: reserved}`."""
    go: str = ""
    """A page of this service, "back", or "" to stay."""
    open: str = ""
    """Leave this service: "service/page", or "app:phone/0120950178" for another app with an argument."""
    apart: bool = False
    """What is opened comes beside this page and not in its place, as pages that open by themselves do."""


@dataclass(frozen=True, slots=True)
class Later(Branch):
    """What a page does by itself, once in each visit, when it has been looked at for so long. It needs nothing."""

    after: int = 1
    """Seconds before the learner's eyes; they do not run while the learner is elsewhere."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing on a page. `kind` says which members count.

    heading   text
    words     text, look: any of small | body | title | huge, strong, centre, muted | good | alarm
    note      a soft box: text, parts
    warning   a box to notice: text, parts
    card      a box: parts; look: plain | soft | good | warn | alarm
    row       its parts side by side, equally wide
    line      a name at the left (text) and what it is at the right (detail), as a confirmation shows them
    link      text, tap
    button    text, icon, tap; look: filled | outline | plain | good | alarm
    field     field
    choice    text, detail, value: one of those that share `field`, which then holds `value`
    tick      text, detail: a box that sets and takes away the flag `id`
    entry     text, detail, note, picture, tap: a book, a notice, a place
    picture   picture, description, height, tap
    countdown text with {left}, seconds: what is left of them since the page was opened (1:30). It stops at 0:00,
              and nothing comes of that
    dialog    over the whole browser for as long as it stands there: text (its title), parts: words, countdowns,
              buttons; look: plain | alarm. The phone's back key does what its first button does
    map       the city's map, moved by its own keys: place (a landmark in its middle at first), zoom (0 the whole
              city, to 3), here (the landmark at which the phone is, a blue dot), height, parts: layers, pins
    layer     on a map: text (what it means), look: solid | dashed | dotted, streets (`sakura`, or a piece of one,
              `sakura from kaido to midori`)
    pin       on a map: text, place, icon, tap
    legend    text, look: what a layer's look means
    """

    kind: PartKind
    id: str = ""
    """Makes the dotted name `<service>.<id>`; needed where it can be touched."""
    text: str = ""
    detail: str = ""
    note: str = ""
    look: str = ""
    icon: str = ""
    picture: str = ""
    description: str = ""
    height: int = 160
    seconds: int = 0
    place: str = ""
    here: str = ""
    zoom: int = 0
    streets: tuple[str, ...] = ()
    field: str = ""
    value: str = ""
    when: Condition = ()
    tap: tuple[Branch, ...] = ()
    """Of a choice or a tick: what happens after it was chosen or ticked."""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class PageSpec:
    title: str
    """Said by a screen reader as the name of the page."""
    path: str = ""
    """After the service's address: "/reserve"."""
    parts: tuple[Part, ...] = ()
    event: str = ""
    """Told each time the page is opened, beside page_opened."""
    later: tuple[Later, ...] = ()
    back: tuple[Branch, ...] = ()
    """What the phone's back key does here instead of going back, as pages that do not let one go have it. Home,
    the recent apps and closing the page always lead away."""


@dataclass(frozen=True, slots=True)
class Service:
    """A practice service in one language. `address` ends in .example, .test or .invalid."""

    id: str
    title: str
    address: str
    start: str
    pages: Mapping[str, PageSpec]
    fields: Mapping[str, FieldSpec] = field(default_factory=dict)
    secure: bool = True
    """Shows a padlock. Says nothing about honesty: fakes have it too."""
    map: CityMap | None = None
    """The city's, where a page shows it."""


def every_branch(page: PageSpec) -> Iterator[Branch]:
    """All that a touch, time or the back key can do on this page."""
    for part in every_part(page.parts):
        yield from part.tap
    yield from page.later
    yield from page.back


def every_part(parts: tuple[Part, ...]) -> Iterator[Part]:
    """The parts and all that is in them, whether they stand there or not."""
    for part in parts:
        yield part
        yield from every_part(part.parts)
