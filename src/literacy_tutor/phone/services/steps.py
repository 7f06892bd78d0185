"""What a touch does in a practice service: rules of fields, conditions of parts, branches of taps. Pure.

The browser asks and carries the answer out: it alone knows pages, history and events. Everything here is
total: whatever content says, there is an answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from literacy_tutor.phone.folding import fold, sound
from literacy_tutor.phone.maps.view import MapView
from literacy_tutor.phone.services import patterns
from literacy_tutor.phone.services.conditions import Fits, FlagSet, Has, Holds, Question, parse_term
from literacy_tutor.phone.services.model import Branch, Condition, FieldRule, Later, PageSpec, Part, Service
from literacy_tutor.phone.state import Phone, Text


@dataclass(frozen=True, slots=True)
class Memory:
    """What a service keeps of a visit, beside the texts of its fields, which are the phone's."""

    flags: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    """Fields whose problem stands beside them for as long as they have one."""
    stopped: str = ""
    """The part whose tap could not go on because of them."""
    views: Mapping[str, MapView] = field(default_factory=dict)
    """What each map shows that was touched."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A service as it stands now: its pages, its memory, the phone's texts."""

    service: Service
    memory: Memory = Memory()
    texts: Mapping[str, Text] = field(default_factory=dict)
    seen_ms: int = 0
    """How long the page in front has been looked at."""

    def text_name(self, field: str) -> str:
        return f"{self.service.id}.{field}"

    def value(self, field: str) -> str:
        """What the field holds, folded."""
        found = self.texts.get(self.text_name(field))
        return fold(found.text) if found else ""

    def problem(self, field: str) -> str:
        """The sentence of the first rule that is not met; "" where all are."""
        spec = self.service.fields.get(field)
        found = self.texts.get(self.text_name(field), Text())
        if spec is None or not spec.rules or found.met is True:
            return ""
        broken = (rule.problem for rule in spec.rules if not _is_met(rule, fold(found.text)))
        return next(broken, spec.rules[-1].problem if found.met is False else "")

    def shown_problem(self, field: str) -> str:
        return self.problem(field) if field in self.memory.asked else ""

    def holds(self, condition: Condition) -> bool:
        return not condition or all(self._is_true(term) for term in condition)

    def _is_true(self, words: str) -> bool:
        term = parse_term(words)
        return term is not None and self._answer(term.asks) is not term.negated

    def _answer(self, asks: Question) -> bool:
        match asks:
            case FlagSet(flag):
                return flag in self.memory.flags
            case Fits(field):
                return not self.problem(field)
            case Holds(field, values):
                return self.value(field) in map(fold, values)
            case Has(field, words):
                return any(sound(word) in sound(self.value(field)) for word in words)
            case _:
                assert_never(asks)

    def shown(self, page: PageSpec) -> Iterator[Part]:
        """The parts of the page that stand there now, boxes before what they hold."""
        return self._shown(page.parts)

    def _shown(self, parts: tuple[Part, ...]) -> Iterator[Part]:
        for part in parts:
            if self.holds(part.when):
                yield part
                yield from self._shown(part.parts)


def _is_met(rule: FieldRule, text: str) -> bool:
    return (
        len(text) >= rule.at_least
        and (not rule.at_most or len(text) <= rule.at_most)
        and (not rule.equals or text in map(fold, rule.equals))
        and (not rule.pattern or patterns.matches(rule.pattern, text))
    )


# --- taps -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moved:
    """What a tap came to: for the browser to carry out."""

    memory: Memory
    texts: tuple[tuple[str, str], ...] = ()
    """Fields that now hold another text."""
    missing: tuple[str, ...] = ()
    """Fields whose problem was shown instead of anything else."""
    did: str = ""
    go: str = ""
    open: str = ""
    apart: bool = False


def find_part(standing: Standing, page: PageSpec, part_id: str) -> Part | None:
    """The touchable part of that id, if it stands on the page now."""
    return next((part for part in standing.shown(page) if part_id and part.id == part_id), None)


def tap(standing: Standing, part: Part) -> Moved | None:
    """What a tap on the part does; None where it does nothing."""
    match part.kind:
        case "choice":
            return _after_change(standing, part, Moved(standing.memory, ((part.field, part.value),)))
        case "tick":
            return _after_change(standing, part, Moved(_ticked(standing.memory, part.id)))
        case _:
            return _way_taken(standing, part.tap, part.id)


def _ticked(memory: Memory, flag: str) -> Memory:
    return replace(memory, flags=memory.flags ^ {flag})


def _after_change(standing: Standing, part: Part, changed: Moved) -> Moved:
    """A choice or a tick, and then what its own branches do."""
    new_texts = {standing.text_name(field): Text(text, len(text)) for field, text in changed.texts}
    now = replace(standing, memory=changed.memory, texts={**standing.texts, **new_texts})
    more = _way_taken(now, part.tap, part.id)
    return replace(more, texts=(*changed.texts, *more.texts)) if more else changed


def _way_taken(standing: Standing, ways: tuple[Branch, ...], asker: str = "") -> Moved | None:
    """The first way that is open; `asker` is the part beside which is said what is missing."""
    branch = next((one for one in ways if standing.holds(one.when)), None)
    return _take(standing, branch, asker) if branch else None


def _take(standing: Standing, branch: Branch, asker: str) -> Moved:
    missing = tuple(field for field in branch.needs if standing.problem(field))
    if missing:
        asked = standing.memory.asked | set(missing)
        return Moved(replace(standing.memory, asked=asked, stopped=asker), missing=missing)
    flags = (standing.memory.flags | set(branch.set)) - set(branch.clear)
    emptied = tuple((field, "") for field in branch.clear if field in standing.service.fields)
    memory = Memory(flags, views=standing.memory.views)
    return Moved(memory, emptied, (), branch.event, branch.go, branch.open, branch.apart)


# --- pages ------------------------------------------------------------------------------------------------


def dialog_in_front(standing: Standing, page: PageSpec) -> Part | None:
    """The dialog that lies over the page now."""
    dialogs = (part for part in page.parts if part.kind == "dialog")
    return next((part for part in dialogs if standing.holds(part.when)), None)


def press_back(standing: Standing, page: PageSpec) -> Moved | None:
    """What the phone's back key does on this page; None where it goes back, as it should."""
    held = _way_taken(standing, page.back)
    if held:
        return held
    dialog = dialog_in_front(standing, page)
    buttons = (part for part in dialog.parts if part.kind == "button") if dialog else ()
    first = next((button for button in buttons if standing.holds(button.when)), None)
    return tap(standing, first) if first else None


def due(page: PageSpec, before_ms: int, now_ms: int) -> tuple[Later, ...]:
    """What the page does by itself in this span of being looked at, in the order of its times."""
    in_order = sorted(page.later, key=lambda one: one.after)
    return tuple(one for one in in_order if before_ms < one.after * 1000 <= now_ms)


def do_by_itself(standing: Standing, later: Later) -> Moved | None:
    return _way_taken(standing, (replace(later, needs=()),))


def emptied_by_reload(standing: Standing, page: PageSpec) -> Moved:
    """A page loaded anew: its fields, choices and boxes are as at the beginning."""
    parts = tuple(standing.shown(page))
    fields = dict.fromkeys(part.field for part in parts if part.kind in ("field", "choice"))
    ticked = {part.id for part in parts if part.kind == "tick"}
    return Moved(Memory(standing.memory.flags - ticked), tuple((field, "") for field in fields))


def unasked(memory: Memory) -> Memory:
    """On another page no problem stands beside a field any more."""
    return Memory(memory.flags, views=memory.views)


# --- for others -------------------------------------------------------------------------------------------


def field_fits(phone: Phone, name: str) -> bool:
    """What stands in the field `<service>.<field>` meets its rules; False where there is no such field."""
    service_id, _, field = name.partition(".")
    service = phone.world.services.get(service_id)
    if service is None or field not in service.fields:
        return False
    return not Standing(service, texts=phone.texts).problem(field)
