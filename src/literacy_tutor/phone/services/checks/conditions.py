"""What is wrong with a condition."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from literacy_tutor.phone.folding import fold, sound
from literacy_tutor.phone.services.checks.known import Known, Path, Problem, listed
from literacy_tutor.phone.services.conditions import Fits, FlagSet, Has, Holds, Question, parse_term
from literacy_tutor.phone.services.model import Condition

FORMS = "“flag”, “field = value”, “field has word | other word” or “field fits”, each also after “not”"


def condition_problems(known: Known, condition: Condition, path: Path) -> Iterator[Problem]:
    for number, words in enumerate(condition):
        here = (*path, "when", number)
        term = parse_term(words)
        if term is None:
            yield here, f"“{words}” is not a condition: write {FORMS}"
        else:
            yield from ((here, sentence) for sentence in _question_problems(known, term.asks))


def _question_problems(known: Known, asks: Question) -> Iterator[str]:
    match asks:
        case FlagSet(flag):
            if flag not in known.flags:
                yield f"nothing sets the flag “{flag}”; flags are: {listed(known.flags)}"
        case Fits(field):
            yield from _field_problems(known, field, secret_too=True)
            if field in known.service.fields and not known.service.fields[field].rules:
                yield f"the field “{field}” has no rules, so it always fits: give it rules, or drop this"
        case Holds(field, values):
            yield from _field_problems(known, field)
            yield from _value_problems(known, field, values)
        case Has(field, words):
            yield from _field_problems(known, field)
            if not all(map(sound, words)):
                yield "there is a word missing after “has” or “|”: write the word to look for"
        case _:
            assert_never(asks)


def _field_problems(known: Known, field: str, *, secret_too: bool = False) -> Iterator[str]:
    spec = known.service.fields.get(field)
    if spec is None:
        yield f"there is no field “{field}”; fields are: {listed(known.service.fields)}"
    elif spec.secret and not secret_too:
        yield f"what stands in the secret field “{field}” is not kept: ask “{field} fits” and give it a rule"


def _value_problems(known: Known, field: str, values: tuple[str, ...]) -> Iterator[str]:
    choices = known.values.get(field)
    for value in values:
        if choices is not None and value and fold(value) not in choices:
            yield f"“{field}” is never “{value}”; its choices are: {listed(choices)}"
