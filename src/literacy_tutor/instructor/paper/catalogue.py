"""The papers there are, one entry each, in the order in which the page 「印刷」 offers them.

`derive` asks `records` for what it needs and hands it to the pure function beside its words; so a test needs no database.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from literacy_tutor.instructor.paper.document import Document

if TYPE_CHECKING:
    from literacy_tutor.lessons.catalogue import Catalogue
    from literacy_tutor.lessons.model import Lesson
    from literacy_tutor.records.database import Database

Language = Literal["ja", "en"]
About = Literal["class", "hour", "learner", "lesson"]
"""What a paper is about, and therefore what is asked before it can be made."""


class Context(NamedTuple):
    """All a paper can be made of. Of the ids those are set that its `about` asks for, and a learner's class."""

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
    lesson: str = ""


class Paper(NamedTuple):
    id: str
    ja: str
    en: str
    about: About
    derive: Callable[[Context], Document]
    has_names: bool = True
    """Of people: whoever saves it is told so once."""


def _class_plan(context: Context) -> Document:
    from literacy_tutor.instructor.paper.class_plan_rows import class_plan

    return class_plan(context)


def _consent_sheet(context: Context) -> Document:
    from literacy_tutor.instructor.paper.consent import consent_sheet

    return consent_sheet(context)


def _handover(context: Context) -> Document:
    from literacy_tutor.instructor.paper.handover_rows import handover_sheet

    return handover_sheet(context)


def _attendance_sheet(context: Context) -> Document:
    from literacy_tutor.instructor.paper.attendance_sheet import attendance_sheet

    return attendance_sheet(context)


def _attendance_record(context: Context) -> Document:
    from literacy_tutor.instructor.paper.attendance_sheet import attendance_record

    return attendance_record(context)


def _stamp_card(context: Context) -> Document:
    from literacy_tutor.instructor.paper.stamp_card import stamp_card

    return stamp_card(context)


def _own_record(context: Context) -> Document:
    from literacy_tutor.instructor.paper.own_record import own_record

    return own_record(context)


def _certificate(context: Context) -> Document:
    from literacy_tutor.instructor.paper.certificate import certificate

    return certificate(context)


PAPERS: tuple[Paper, ...] = (
    Paper("plan", "授業の予定", "Class plan", "hour", _class_plan),
    Paper("handover", "引きつぎ", "Handover sheet", "hour", _handover),
    Paper("attendance", "出席表（書きこみ用）", "Attendance sheet, to tick", "class", _attendance_sheet),
    Paper("attended", "出席の記録", "Attendance record", "class", _attendance_record),
    Paper(
        "consent",
        "同意書（記録を のこすことについて）",
        "Consent to keep records",
        "class",
        _consent_sheet,
        has_names=False,
    ),
    Paper("stamps", "スタンプカード", "Stamp card", "learner", _stamp_card),
    Paper("record", "わたしの きろく", "Learner's own record", "learner", _own_record),
    Paper("certificate", "修了証", "Certificate", "learner", _certificate),
)
