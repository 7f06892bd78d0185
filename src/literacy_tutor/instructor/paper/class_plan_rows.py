"""Before paper: what the class plan of an hour is made of, asked of the records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from literacy_tutor.common.ruby import plain
from literacy_tutor.common.settings import HAND, LANGUAGE, POINTER, TEXT_SIZE, THEME
from literacy_tutor.instructor.paper.class_plan import Apart, HourOnPaper, Need, Planned, derive_class_plan
from literacy_tutor.instructor.paper.class_plan_words import said
from literacy_tutor.instructor.paper.context import Context, class_title
from literacy_tutor.instructor.paper.document import Document
from literacy_tutor.records import attendance, classes, plans
from literacy_tutor.records.listening import open_lessons
from literacy_tutor.records.plans import Plan
from literacy_tutor.records.settings import chosen_by
from literacy_tutor.records.teams import teams


def class_plan(context: Context) -> Document:
    """Of the hour asked for."""
    db, language = context.db, context.language
    held = list(enumerate(attendance.hours(db, context.class_), start=1))
    found = next(((number, one) for number, one in held if one.id == context.hour), None)
    if found is None:
        none = HourOnPaper(class_title(context), context.group, 0, None, 0, 60, (), False, True, 0)
        return derive_class_plan(none, language)
    number, hour = found
    made = plans.plans_of_hour(db, hour.id)
    plan = made.get(context.class_, Plan(hour.id, context.class_, review=False))
    people = classes.members(db, context.class_)
    return derive_class_plan(
        HourOnPaper(
            class_title(context), context.group, number, date.fromisoformat(hour.day),
            plans.begins_at(db, context.class_), plans.length_of(db, hour.id), _planned(context, plan),
            plan.review, plan.way == "in_order", len(people),
            _plans_apart(context, made, {one.id: one.name for one in people}),
            _who_needs_what(context, {one.id: one.name for one in people}),
        ),
        language,
    )  # fmt: skip


def _planned(context: Context, plan: Plan) -> tuple[Planned, ...]:
    """Those that are still there."""
    entries = (context.lessons.find(one) for one in plan.lessons)
    return tuple(
        Planned(
            plain(one.title[context.language]), plain(one.goal[context.language]), one.minutes
        )
        for one in entries
        if one
    )  # fmt: skip


def _plans_apart(context: Context, made: Mapping[str, Plan], names: Mapping[str, str]) -> tuple[Apart, ...]:
    """Groups first."""
    who = {one.id: one.title for one in teams(context.db, context.class_)} | dict(names)
    return tuple(
        Apart(name, tuple(one.title for one in _planned(context, made[id])), made[id].review)
        for id, name in who.items()
        if id in made
    )


def _who_needs_what(context: Context, names: Mapping[str, str]) -> tuple[Need, ...]:
    """How they see, hear and hold it, and what they left in the middle."""
    language = context.language
    begun: dict[str, list[str]] = {}
    for one in open_lessons(context.db):
        entry = context.lessons.find(one.lesson)
        if one.step and entry:
            title = plain(entry.title[language])
            begun.setdefault(one.learner, []).append(said("left_open", language).format(title))
    found = ((name, (*_looks(context, id), *begun.get(id, ())[-1:])) for id, name in names.items())
    return tuple(Need(name, needs) for name, needs in found if needs)


def _looks(context: Context, learner: str) -> Sequence[str]:
    size = chosen_by(context.db, learner, TEXT_SIZE)
    large = [said("large", context.language).format(size)] if size not in (None, TEXT_SIZE.default) else []
    wanted = (
        (HAND, "left", "left"),
        (THEME, "contrast", "contrast"),
        (POINTER, "large", "pointer"),
        (LANGUAGE, "en", "english"),
    )
    more = [
        said(word, context.language)
        for setting, value, word in wanted
        if chosen_by(context.db, learner, setting) == value
        and not (word == "english" and context.language == "en")
    ]
    return [*large, *more]
