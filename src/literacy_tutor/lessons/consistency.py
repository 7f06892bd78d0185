"""What types cannot say of a lesson, and without which it would fail while it is played: times, app ids, marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from literacy_tutor.common import ruby
from literacy_tutor.lessons.acts import TutorAct
from literacy_tutor.lessons.model import Question, Step
from literacy_tutor.lessons.nodes import Listing, Scalar
from literacy_tutor.lessons.reading import Place
from literacy_tutor.lessons.structure import id_of
from literacy_tutor.lessons.tutor_words import learner_words, volunteer_words
from literacy_tutor.lessons.wording import clipped, near
from literacy_tutor.phone.apps import BY_ID

Flaw = tuple[str, str, int, int]
"""Where, what, and the line and column within the text that stands there."""

NUMBERS = {"order": range(100_001), "level": range(1, 6), "minutes": range(1, 91)}
ITEM, ITEM_FORM = id_of(80)
"""Longer than other ids, for an item is called after its lesson: parcel-sms-01."""
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):[0-5][0-9]")
_ADDRESS = re.compile(r"phone\..+\.address")
_APP = re.compile(r"phone\.(open|needed\[\d+\]|home\[\d+\]\[\d+\])")


def inconsistencies(places: Mapping[str, Place]) -> Iterator[Flaw]:
    """By places and not by values, so that they are found also where the lesson is broken elsewhere."""
    yield from _marks(places)
    yield from _clock(places)
    yield from _apps(places)
    yield from _ways_to_apps(places)
    yield from _numbers(places)
    steps = places["steps"].node if "steps" in places else None
    if isinstance(steps, Listing) and not steps.items:
        yield "steps", "is empty: a lesson needs at least one step", 1, 1


def _text(places: Mapping[str, Place], where: str) -> str:
    node = places[where].node if where in places else None
    return node.text if isinstance(node, Scalar) else ""


def _marks(places: Mapping[str, Place]) -> Iterator[Flaw]:
    for where, text in (*learner_words(places), *volunteer_words(places)):
        try:
            ruby.parse(text)
        except ruby.MarkupError as problem:
            yield where, f"has a mark that is not whole: {problem.en}", problem.line, problem.column


def _clock(places: Mapping[str, Place]) -> Iterator[Flaw]:
    clock = _text(places, "phone.clock")
    if clock and not _CLOCK.fullmatch(clock):
        yield "phone.clock", f"is “{clipped(clock)}”, but must be a time such as “10:24”", 1, 1


def _numbers(places: Mapping[str, Place]) -> Iterator[Flaw]:
    for name, allowed in NUMBERS.items():
        number = _text(places, name)
        if re.fullmatch("-?[0-9]{1,9}", number) and int(number) not in allowed:
            yield name, f"is {number}, but must be {allowed[0]} to {allowed[-1]}", 1, 1


def _apps(places: Mapping[str, Place]) -> Iterator[Flaw]:
    on_pages: set[str] = set()
    for where in filter(_APP.fullmatch, places):
        app = _text(places, where)
        if app and app not in BY_ID:
            yield where, f"is “{clipped(app)}”, but there is no such app{near(app, BY_ID)}", 1, 1
        elif app in on_pages and where.startswith("phone.home"):
            yield where, f"puts “{app}” on the home pages a second time", 1, 1
        elif where.startswith("phone.home"):
            on_pages.add(app)


def _ways_to_apps(places: Mapping[str, Place]) -> Iterator[Flaw]:
    """Links of messages and the like: `app:phone/0300000000`."""
    for where in filter(_ADDRESS.fullmatch, places):
        app = _text(places, where).partition("/")[0]
        if app.startswith("app:") and app.removeprefix("app:") not in BY_ID:
            name = app.removeprefix("app:")
            yield where, f"opens the app “{clipped(name)}”, but there is no such app{near(name, BY_ID)}", 1, 1


def step_flaws(step: Step) -> Iterator[tuple[str, str]]:
    """Keys below the step ("" is the step itself), and what is wrong there."""
    if step.question and step.done:
        yield "done", "is never asked: a step with a question is over when it is answered"
    if not step.question and not step.done:
        yield "", "lacks “done” (what must happen) or a question"
    if step.question:
        yield from _question_flaws(step.question)
    for mistake in step.mistakes:
        if not 0 <= mistake.resume <= len(step.do):
            what = f"is {mistake.resume}, but the step's do has {len(step.do)} acts (the first is 0)"
            yield f"mistakes.{mistake.id}.resume", what


def _question_flaws(question: Question) -> Iterator[tuple[str, str]]:
    if not ITEM.fullmatch(question.item):
        yield "question.item", f"is “{clipped(question.item)}”, but must be {ITEM_FORM}"
    if not question.answers:
        yield "question.answers", "is empty: a question needs answers"
    for answer in question.answers:
        for number, act in enumerate(answer.do):
            if isinstance(act, TutorAct):
                what = "is done with the tutor's buttons; a consequence can only be shown on the phone"
                yield f"question.answers.{answer.id}.do[{number}]", what
