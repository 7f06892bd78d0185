"""The one line that the board has of today's plan: what the whole class does in its hour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from literacy_tutor.common.ruby import plain
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.records import attendance, plans
from literacy_tutor.records.database import Database
from literacy_tutor.viewmodels.instructor.words_plan import spoken
from literacy_tutor.viewmodels.instructor.words_register import spoken as spoken_of_board

BETWEEN = {"ja": "、", "en": ", "}
MOST = 3
"""Told one by one: the line leaves room for who needs somebody, and the plan's page has them all."""


def plan_line(
    db: Database, class_: str, today: date, find: Callable[[str], Lesson | None], language: str
) -> str:
    """ "" where nothing is planned for all of them; of two hours on a day, the later one that has a plan."""
    hours = [one.id for one in attendance.hours(db, class_) if one.day == today.isoformat()]
    found = (plans.plans_of_hour(db, hour).get(class_) for hour in reversed(hours))
    plan = next((one for one in found if one), None)
    if plan is None:
        return ""
    lessons = [find(one) for one in plan.lessons]
    titles = [plain(one.title) for one in lessons if one]
    review = [spoken("onlyReview", language)] if plan.review else []
    parts = [*review, *titles]
    if len(parts) > MOST:
        parts[MOST:] = [spoken_of_board("planMore", language, count=len(parts) - MOST)]
    said = BETWEEN["ja" if language == "ja" else "en"].join(parts)
    return spoken("todaysPlan", language, lessons=said) if said else ""
