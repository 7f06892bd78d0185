"""Under every paper: all it can be made of, and what the class is called that it is about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from literacy_tutor.records.classes import classes

if TYPE_CHECKING:
    from literacy_tutor.lessons.catalogue import Catalogue
    from literacy_tutor.lessons.model import Lesson
    from literacy_tutor.records.database import Database

Language = Literal["ja", "en"]


class Context(NamedTuple):
    """Of the ids those are set that a paper's `about` asks for, and a learner's class."""

    db: Database
    language: Language
    today: date
    group: str
    """Who runs the classes; "" where nobody has said so."""
    lessons: Catalogue
    load_lesson: Callable[[str, Language], Lesson]
    class_: str = ""
    hour: str = ""
    learner: str = ""


def class_title(context: Context) -> str:
    """ "" for a learner who is in no class."""
    every = classes(context.db, also_closed=True)
    return next((one.title for one in every if one.id == context.class_), "")
