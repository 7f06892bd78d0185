"""What is wrong with a field and its rules."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_tutor.phone.services.checks.known import Known, Path, Problem, bad_name, listed
from literacy_tutor.phone.services.model import FieldRule, FieldSpec, PageSpec, every_part
from literacy_tutor.phone.services.patterns import LONGEST_TEXT, pattern_is_safe


def field_problems(known: Known, name: str, spec: FieldSpec) -> Iterator[Problem]:
    path: Path = ("fields", name)
    yield from ((path, sentence) for sentence in bad_name("field", name))
    yield from ((path, sentence) for sentence in _use_problems(known, name, spec))
    if not spec.label.strip():
        yield (*path, "label"), "the field needs a label, the words over it"
    yield from _enter_problems(known, name, spec, path)
    for number, rule in enumerate(spec.rules):
        yield from ((((*path, "rules", number), sentence)) for sentence in _rule_problems(rule))


def _use_problems(known: Known, name: str, spec: FieldSpec) -> Iterator[str]:
    typed, chosen = name in known.typed, name in known.values
    if name in known.flags:
        yield f"“{name}” is also a flag: give one of them another name"
    if not typed and not chosen:
        yield f"no page has the field “{name}”: put it on a page, or drop it"
    if typed and chosen:
        yield f"“{name}” is both typed (field) and chosen (choice): make two fields of it"
    if chosen and spec.secret:
        yield f"“{name}” is chosen on the page, so it cannot be secret: drop `secret`"


def _enter_problems(known: Known, name: str, spec: FieldSpec, path: Path) -> Iterator[Problem]:
    if spec.enter and not spec.submits:
        yield (*path, "enter"), f"the key says “{spec.enter}” but does nothing: say in `submits` what it taps"
    if not spec.submits:
        return
    for page_id, page in known.service.pages.items():
        if _has_field(page, name) and spec.submits not in _tapped(page):
            buttons = listed(_tapped(page))
            yield (
                (*path, "submits"),
                f"page “{page_id}” has this field but no button “{spec.submits}”; it has: {buttons}",
            )


def _has_field(page: PageSpec, name: str) -> bool:
    return any(part.kind == "field" and part.field == name for part in every_part(page.parts))


def _tapped(page: PageSpec) -> set[str]:
    return {part.id for part in every_part(page.parts) if part.tap}


def _rule_problems(rule: FieldRule) -> Iterator[str]:
    if not rule.problem.strip():
        yield "the rule needs a `problem`: the sentence the reader sees when it is not met"
    if not (rule.equals or rule.pattern or rule.at_least or rule.at_most):
        yield "the rule asks for nothing: give it equals, pattern, at_least or at_most"
    if rule.pattern and not pattern_is_safe(rule.pattern):
        yield (
            f"the pattern “{rule.pattern}” is outside what content may use: no look-around, no "
            "back-references, nothing repeated inside something repeated, at most two parts without an end"
        )
    if rule.at_least < 0 or rule.at_most < 0 or (rule.at_most and rule.at_most < rule.at_least):
        yield f"at_least {rule.at_least} and at_most {rule.at_most} leave no length that fits"
    if rule.at_least > LONGEST_TEXT:
        yield f"nobody types {rule.at_least} characters here: ask for {LONGEST_TEXT} at most"
