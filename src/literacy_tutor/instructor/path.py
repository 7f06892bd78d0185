"""One learner's path: the rows of their attempts folded into attempts and steps, to be told on the teacher's side. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from literacy_tutor.records.events import Event
from literacy_tutor.records.facts import JSON

End = Literal["open", "finished", "abandoned"]


class Choice(NamedTuple):
    """An answer to a question; `truth` is "" where nothing is judged genuine or fraud, `again`: not the first one."""

    item: str
    answer: str
    choice: str
    truth: str
    again: bool


@dataclass(frozen=True, slots=True)
class StepTaken:
    """Everything in one step, also when it was begun anew. `mistakes` are ids in their order, with repeats."""

    step: str
    passed: bool = False
    ms: int = 0
    mistakes: tuple[str, ...] = ()
    hint: int = 0
    """The highest rung shown, 0 for none."""
    hints_asked: int = 0
    choices: tuple[Choice, ...] = ()
    calls: int = 0
    """For the teacher."""
    undone: int = 0
    guided: bool = False
    """The class was led on together."""


@dataclass(frozen=True, slots=True)
class AttemptMade:
    """`began` and `last` are ISO 8601; `ms` is the time in its passed steps."""

    id: str
    lesson: str
    began: str
    last: str
    steps_in_all: int
    end: End = "open"
    steps: tuple[StepTaken, ...] = ()
    changed: bool = False
    """The lesson was changed while it was open."""

    @property
    def ms(self) -> int:
        return sum(one.ms for one in self.steps)

    @property
    def passed(self) -> int:
        return sum(one.passed for one in self.steps)

    @property
    def mistakes(self) -> int:
        return sum(len(one.mistakes) for one in self.steps)

    @property
    def hinted(self) -> int:
        """Steps with a hint."""
        return sum(one.hint > 0 for one in self.steps)

    @property
    def calls(self) -> int:
        return sum(one.calls for one in self.steps)


def attempts_made(events: Iterable[Event]) -> list[AttemptMade]:
    """Newest first, by when they were begun; rows of an attempt whose beginning is missing are left out."""
    found: dict[str, AttemptMade] = {}
    for event in events:
        attempt = event.attempt or ""
        if event.kind == "attempt_started":
            found[attempt] = AttemptMade(
                attempt, _text(event.payload, "lesson"), event.at, event.at, _number(event.payload, "steps")
            )
        elif attempt in found:
            found[attempt] = replace(_after(found[attempt], event), last=event.at)
    return sorted(found.values(), key=lambda one: one.began, reverse=True)


def _after(made: AttemptMade, event: Event) -> AttemptMade:
    match event.kind:
        case "attempt_finished":
            return replace(made, end="finished")
        case "attempt_abandoned":
            return replace(made, end="abandoned")
        case "attempt_rebased":
            return replace(made, changed=True, steps_in_all=_number(event.payload, "steps"))
        case _ if "step" in event.payload:
            return _in_step(made, event)
        case _:
            return made


def _in_step(made: AttemptMade, event: Event) -> AttemptMade:
    name = _text(event.payload, "step")
    at = next((place for place, one in enumerate(made.steps) if one.step == name), len(made.steps))
    before = made.steps[at] if at < len(made.steps) else StepTaken(name)
    after = _step_after(before, event.kind, event.payload)
    return made if after is None else replace(made, steps=(*made.steps[:at], after, *made.steps[at + 1 :]))


def _step_after(step: StepTaken, kind: str, payload: Mapping[str, JSON]) -> StepTaken | None:
    """None for a row that tells nothing here, as of how a hand touched."""
    match kind:
        case "step_passed":
            ms, hint = step.ms + _number(payload, "ms"), max(step.hint, _number(payload, "hint_level"))
            return replace(step, passed=True, ms=ms, hint=hint)
        case "step_missed":
            return replace(step, mistakes=(*step.mistakes, _text(payload, "mistake")))
        case "hint_shown":
            asked = step.hints_asked + bool(payload.get("asked"))
            return replace(step, hint=max(step.hint, _number(payload, "level")), hints_asked=asked)
        case "judged":
            return replace(step, choices=(*step.choices, _choice(payload)))
        case "teacher_called":
            return replace(step, calls=step.calls + 1)
        case "step_undone":
            return replace(step, undone=step.undone + 1)
        case "step_guided":
            return replace(step, guided=True)
        case _:
            return None


def _choice(payload: Mapping[str, JSON]) -> Choice:
    return Choice(
        _text(payload, "item"),
        _text(payload, "answer"),
        _text(payload, "choice"),
        _text(payload, "truth"),
        not payload.get("first"),
    )


def _number(payload: Mapping[str, JSON], key: str) -> int:
    value = payload.get(key)
    return value if isinstance(value, int) else 0


def _text(payload: Mapping[str, JSON], key: str) -> str:
    return str(payload.get(key) or "")
