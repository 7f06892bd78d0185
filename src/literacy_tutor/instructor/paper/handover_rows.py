"""Before paper: what the handover sheet of an hour is made of, asked of the records."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.paper.context import Context, class_title
from literacy_tutor.instructor.paper.document import Document
from literacy_tutor.instructor.paper.handover import Asked, Came, Handover, NextHour, derive_handover_sheet
from literacy_tutor.records import attendance, notes, plans
from literacy_tutor.records.attendance import Hour
from literacy_tutor.records.last_time import trouble_on
from literacy_tutor.records.learners import learner
from literacy_tutor.records.lessons_done import lessons_done


def handover_sheet(context: Context) -> Document:
    """Of the hour asked for; open notes and questions are those of now."""
    held = list(enumerate(attendance.hours(context.db, context.class_), start=1))
    place = next((place for place, (_, hour) in enumerate(held) if hour.id == context.hour), None)
    if place is None:
        none = Handover(class_title(context), context.group, 0, None)
        return derive_handover_sheet(none, context.language)
    number, hour = held[place]
    marks = attendance.attendance(context.db, hour.id)
    people = attendance.on_list(context.db, hour.id)
    found = [one for one in notes.notes(context.db, context.class_) if not one.done_at]
    return derive_handover_sheet(
        Handover(
            class_title(context),
            context.group,
            number,
            date.fromisoformat(hour.day),
            _came(context, hour),
            tuple(one.name for one in people if marks.get(one.id) == "absent"),
            tuple(
                Asked(_name(context, one.learner), one.text, one.answer)
                for one in found
                if one.kind == "question"
            ),
            tuple(one.text for one in found if one.kind == "note"),
            _next(context, held[place + 1 :]),
        ),
        context.language,
    )


def _came(context: Context, hour: Hour) -> tuple[Came, ...]:
    day = date.fromisoformat(hour.day)
    did: dict[str, dict[str, bool]] = defaultdict(dict)
    for one in lessons_done(context.db, context.class_, day, day):
        before = did[one.person].get(one.lesson, False)
        did[one.person][one.lesson] = before or one.finished == hour.day
    hard: dict[str, list[tuple[str, int, str]]] = defaultdict(list)
    for trouble in trouble_on(context.db, context.class_, day):
        says = _step(context, trouble.lesson, trouble.step)
        hard[trouble.learner].append((_title(context, trouble.lesson), trouble.step + 1, says))
    marks = attendance.attendance(context.db, hour.id)
    return tuple(
        Came(
            one.name,
            marks[one.id] == "online",
            tuple((_title(context, lesson), done) for lesson, done in did[one.id].items()),
            tuple(hard[one.id]),
        )
        for one in attendance.on_list(context.db, hour.id)
        if marks.get(one.id) in ("present", "online")
    )


def _next(context: Context, later: list[tuple[int, Hour]]) -> NextHour | None:
    """The class's plan; who has one apart stands on the class plan."""
    if not later:
        return None
    number, hour = later[0]
    plan = plans.plans_of_hour(context.db, hour.id).get(context.class_)
    lessons = tuple(_title(context, one) for one in plan.lessons) if plan else ()
    return NextHour(number, date.fromisoformat(hour.day), lessons)


def _title(context: Context, lesson: str) -> str:
    """Its id where it is no longer there."""
    entry = context.lessons.find(lesson)
    return plain(entry.title[context.language]) if entry else lesson


def _step(context: Context, lesson: str, index: int) -> str:
    try:
        steps = context.load_lesson(lesson, context.language).steps
    except UserError:
        return ""
    return plain(steps[index].say) if index < len(steps) else ""


def _name(context: Context, id: str) -> str:
    return learner(context.db, id).name if id else ""
