"""How a page of a practice service looks: its parts, as they stand now, become components. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import assert_never

from literacy_tutor.phone import keyboard
from literacy_tutor.phone.screen import (
    Button,
    Card,
    Choice,
    Component,
    Dialog,
    Entry,
    Field,
    Legend,
    Link,
    List,
    Picture,
    Row,
    Words,
)  # fmt: skip
from literacy_tutor.phone.services.maps import shown_map
from literacy_tutor.phone.services.model import FieldSpec, PageSpec, Part, every_part
from literacy_tutor.phone.services.steps import Standing, dialog_in_front
from literacy_tutor.phone.state import Phone
from literacy_tutor.phone.words import both

SIZES = ("small", "body", "title", "huge")
TINTS = ("muted", "good", "alarm")
CARD_TINTS = ("plain", "soft", "good", "warn", "alarm")
LEFT = "{left}"
DRAWN_ELSEWHERE = ("dialog", "layer", "pin")
"""Over the page, or on a map."""
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_-]*)\}")

STOPPED = both("まだ すすめません。{}を ごらんください。", "You cannot go on yet. Please look at {}.")
QUOTED = both("「{}」", "“{}”")
AND = both("と", " and ")

Place = tuple[int, ...]
"""Where a part stands in its page's list, and in the boxes of it."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What is drawn from: the page, the service as it stands, and the signs to put before parts."""

    page_id: str
    standing: Standing
    phone: Phone
    signs: Mapping[str, tuple[Words, ...]]
    """What has to be said right before a part, by its id."""

    def name(self, part: Part, place: Place) -> str:
        if part.kind == "field":
            return self.standing.text_name(part.field)
        if part.id:
            return f"{self.standing.service.id}.{part.id}"
        return ".".join((self.standing.service.id, self.page_id, *map(str, place)))

    def said(self, text: str) -> str:
        if "{" not in text:  # almost none has one
            return text
        return PLACEHOLDER.sub(lambda found: _spoken(self.standing, found.group(1)), text)


def page_list(standing: Standing, page_id: str, phone: Phone) -> List:
    """The page below the address bar; its name `<service>.<page>.page` is what is scrolled."""
    page, sheet = standing.service.pages[page_id], _sheet(standing, page_id, phone)
    return List(
        name=f"{standing.service.id}.{page_id}.page",
        label=page.title,
        children=tuple(_drawn(sheet, page.parts, ())),
    )


def page_dialog(standing: Standing, page_id: str, phone: Phone) -> Dialog | None:
    """What the page has laid over the browser; only its own buttons and the phone's keys lead on from there."""
    page = standing.service.pages[page_id]
    part = dialog_in_front(standing, page)
    return _dialog(_sheet(standing, page_id, phone), part, (page.parts.index(part),)) if part else None


def _sheet(standing: Standing, page_id: str, phone: Phone) -> _Sheet:
    return _Sheet(page_id, standing, phone, _signs(standing, standing.service.pages[page_id], phone))


def _drawn(sheet: _Sheet, parts: tuple[Part, ...], place: Place) -> Iterator[Component]:
    for number, part in enumerate(parts):
        if part.kind not in DRAWN_ELSEWHERE and sheet.standing.holds(part.when):
            if sheet.signs:
                yield from _signs_before(sheet, part)
            yield _component(sheet, part, (*place, number))


def _signs_before(sheet: _Sheet, part: Part) -> Iterator[Words]:
    """A row has no room for signs among its parts, so they stand before the row."""
    for one in part.parts if part.kind == "row" else (part,):
        yield from sheet.signs.get(one.id, ())


# --- kinds ------------------------------------------------------------------------------------------------


def _component(sheet: _Sheet, part: Part, place: Place) -> Component:
    name, text, detail = sheet.name(part, place), sheet.said(part.text), sheet.said(part.detail)
    match part.kind:
        case "heading":
            return _words(name, text, "title strong")
        case "words":
            return _words(name, text, part.look)
        case "note" | "warning" | "card" | "row":
            return _box(sheet, part, name, text, place)
        case "line":
            return _line(name, text, detail)
        case "link":
            return Link(name=name, text=text)
        case "button":
            return Button(name=name, text=text, look=part.look or "outline", icon=part.icon)
        case "field":
            return _field(sheet, part, name)
        case "choice":
            chosen = sheet.standing.value(part.field) == part.value
            return Choice(name=name, text=text, detail=detail, chosen=chosen)
        case "tick":
            ticked = part.id in sheet.standing.memory.flags
            return Choice(name=name, text=text, detail=detail, chosen=ticked, many=True)
        case "entry":
            note = sheet.said(part.note)
            return Entry(name=name, title=text, detail=detail, note=note, picture=part.picture)
        case "picture":
            return Picture(name=name, source=part.picture, description=part.description, height=part.height)
        case "countdown":
            return _countdown(sheet, part, name)
        case "dialog":
            return _dialog(sheet, part, place)
        case "map":
            return shown_map(sheet.standing, part, name, sheet.phone.language)
        case "legend" | "layer" | "pin":
            return Legend(name=name, text=text, look=part.look)
        case _:
            assert_never(part.kind)


@lru_cache(maxsize=512)
def _words(name: str, text: str, look: str) -> Words:
    """Kept, as `_line` is: most of a page is the same at every touch."""
    looks = look.split()
    return Words(
        name=name,
        text=text,
        size=next((look for look in looks if look in SIZES), "body"),
        strong="strong" in looks,
        centre="centre" in looks,
        tint=next((look for look in looks if look in TINTS), "ink"),
    )


def _countdown(sheet: _Sheet, part: Part, name: str) -> Words:
    left = max(0, part.seconds - sheet.standing.seen_ms // 1000)
    text = sheet.said(part.text.replace(LEFT, f"{left // 60}:{left % 60:02}"))
    return _words(name, text, part.look)


def _dialog(sheet: _Sheet, part: Part, place: Place) -> Dialog:
    children = tuple(_drawn(sheet, part.parts, place))
    name, title = sheet.name(part, place), sheet.said(part.text)
    return Dialog(name=name, title=title, text="", tint=part.look or "plain", children=children)


def _box(sheet: _Sheet, part: Part, name: str, text: str, place: Place) -> Component:
    if part.kind == "row":
        return Row(name=name, children=tuple(_drawn(replace(sheet, signs={}), part.parts, place)))
    children = tuple(_drawn(sheet, part.parts, place))
    if text:
        children = (Words(name=f"{name}.text", text=text), *children)
    tint = {"note": "soft", "warning": "warn"}.get(part.kind, part.look or "plain")
    return Card(name=name, tint=tint, children=children)


@lru_cache(maxsize=512)
def _line(name: str, text: str, detail: str) -> Row:
    left = Words(name=f"{name}.text", text=text, tint="muted")
    return Row(name=name, children=(left, Words(name=f"{name}.detail", text=detail, strong=True)))


def _field(sheet: _Sheet, part: Part, name: str) -> Field:
    spec = sheet.standing.service.fields.get(part.field) or FieldSpec(part.field)
    return keyboard.field(
        sheet.phone,
        name,
        label=spec.label,
        placeholder=spec.placeholder,
        secret=spec.secret,
        problem=sheet.standing.shown_problem(part.field),
    )


# --- signs ------------------------------------------------------------------------------------------------


def _signs(standing: Standing, page: PageSpec, phone: Phone) -> dict[str, tuple[Words, ...]]:
    """A choice's problem stands before its first choice, and what is missing before what was tapped."""
    asked, stopped = standing.memory.asked, standing.memory.stopped
    if not asked and not stopped:
        return {}
    choices = [part for part in standing.shown(page) if part.kind == "choice" and part.field in asked]
    first_choices = {part.field: part.id for part in reversed(choices)}
    signs = {part_id: _problem_of_choice(standing, field) for field, part_id in first_choices.items()}
    if stopped:
        signs[stopped] = (*signs.get(stopped, ()), *_what_is_missing(standing, phone))
    return signs


def _problem_of_choice(standing: Standing, field: str) -> tuple[Words, ...]:
    problem, name = standing.shown_problem(field), f"{standing.text_name(field)}.problem"
    return (Words(name=name, text=problem, tint="alarm"),) if problem else ()


def _what_is_missing(standing: Standing, phone: Phone) -> tuple[Words, ...]:
    """Beside the button too: the field with the problem may be out of sight."""
    language, fields = phone.language, standing.service.fields
    labels = [fields[field].label for field in fields if standing.shown_problem(field)]
    if not labels:
        return ()
    named = AND[language].join(QUOTED[language].format(label) for label in labels)
    name = f"{standing.service.id}.{standing.memory.stopped}.stopped"
    return (Words(name=name, text=STOPPED[language].format(named), tint="alarm"),)


# --- what fields hold, in words ---------------------------------------------------------------------------


def _spoken(standing: Standing, field: str) -> str:
    """What a field holds, as the page says it; nothing of a secret one."""
    spec, value = standing.service.fields.get(field), standing.value(field)
    if spec is None or spec.secret:
        return ""
    parts = (part for page in standing.service.pages.values() for part in every_part(page.parts))
    choices = (part for part in parts if part.kind == "choice")
    return next((part.text for part in choices if (part.field, part.value) == (field, value)), value)
