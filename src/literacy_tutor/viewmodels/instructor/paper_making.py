"""For the page for printing: what is chosen becomes pages, step by step, from the records as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from literacy_tutor.instructor.paper.context import Context, Language
from literacy_tutor.qtkit.printing.print_job import Making, make_documents, make_handout
from literacy_tutor.records import attendance, classes
from literacy_tutor.records.plans import plans_of_hour
from literacy_tutor.viewmodels.instructor.paper_props import AtPaper, Choice

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.database import Database
    from literacy_tutor.viewmodels.house import House


def choice_about(db: Database, subject: str) -> Choice:
    """Of a subject that another page asks paper for: a paper's id, a colon, and whose: an hour's or a learner's id."""
    kind, _, id = subject.partition(":")
    choice = Choice(kind=kind)
    match choice.about:
        case "hour":
            by_hour = {
                hour.id: group.id for group in classes.classes(db) for hour in attendance.hours(db, group.id)
            }
            return choice._replace(hour=id, class_=by_hour.get(id, ""))
        case "learner":
            theirs = set(classes.classes_of(db, id))
            open_ones = (group.id for group in classes.classes(db) if group.id in theirs)
            return choice._replace(learner=id, class_=next(open_ones, ""))
        case _:
            raise ValueError(f"{subject} is no paper about one hour or learner")


def planned_lessons(db: Database, day: date) -> list[str]:
    """Of all hours that are held on that day."""
    hours = [
        one.id
        for group in classes.classes(db)
        for one in attendance.hours(db, group.id)
        if one.day == day.isoformat()
    ]
    return [lesson for hour in hours for plan in plans_of_hour(db, hour).values() for lesson in plan.lessons]


def pages_of(at: AtPaper, house: House, group: str) -> Making:
    """A handout, or a paper about one; of learners the chosen one, or each of the class."""
    choice, paper = at.choice, at.choice.paper
    language: Language = "ja" if at.language == "ja" else "en"
    if paper is None:
        return _handout(choice.lesson, language, house)
    contexts = (
        _for_everybody(at, house, group) if choice.is_for_all else [_context(choice, house, group, language)]
    )
    due = [one for one in contexts if paper.is_due(one) or not choice.is_for_all]
    return make_documents([lambda one=one: paper.derive(one) for one in due])  # type: ignore[misc]


def left_out(at: AtPaper, house: House, group: str) -> int:
    """How many of the class get none of what is made for everybody."""
    paper = at.choice.paper
    if paper is None or not at.choice.is_for_all:
        return 0
    return sum(not paper.is_due(one) for one in _for_everybody(at, house, group))


def _for_everybody(at: AtPaper, house: House, group: str) -> list[Context]:
    language: Language = "ja" if at.language == "ja" else "en"
    return [
        _context(at.choice._replace(learner=one.id), house, group, language) for one in at.offered.members
    ]


def _handout(lesson: str, language: Language, house: House) -> Making:
    from literacy_tutor.lessons.handout import derive_handout

    assert house.phone_pictures
    with house.phone_pictures() as pictures:
        return (
            yield from make_handout(lambda: derive_handout(house.load_lesson(lesson, language)), pictures)
        )


def _context(choice: Choice, house: House, group: str, language: Language) -> Context:
    about = choice.about
    return Context(
        house.database,
        language,
        house.clock().date(),
        group,
        house.catalogue(),
        house.load_lesson,
        class_=choice.class_,
        hour=choice.hour if about == "hour" else "",
        learner=choice.learner if about == "learner" else "",
    )
