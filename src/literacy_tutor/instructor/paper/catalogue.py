"""The papers there are, one entry each, in the order in which the page 「印刷」 offers them.

`derive` asks `records` for what it needs and hands it to the pure function beside its words; so a test needs no database.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from literacy_tutor.instructor.paper.attendance_sheet import attendance_record, attendance_sheet
from literacy_tutor.instructor.paper.certificate import certificate, has_earned
from literacy_tutor.instructor.paper.class_plan_rows import class_plan
from literacy_tutor.instructor.paper.consent import consent_sheet
from literacy_tutor.instructor.paper.context import Context
from literacy_tutor.instructor.paper.document import Document
from literacy_tutor.instructor.paper.handover_rows import handover_sheet
from literacy_tutor.instructor.paper.own_record import own_record
from literacy_tutor.instructor.paper.stamp_card import stamp_card

About = Literal["class", "hour", "learner", "lesson"]
"""What a paper is about, and therefore what is asked before it can be made."""


class Paper(NamedTuple):
    id: str
    ja: str
    en: str
    about: About
    derive: Callable[[Context], Document]
    is_due: Callable[[Context], bool] = lambda _: True
    """Whether a learner gets one when it is made for everybody."""
    has_names: bool = True
    """Of people: whoever saves it is told so once."""


PAPERS: tuple[Paper, ...] = (
    Paper("plan", "授業の予定", "Class plan", "hour", class_plan),
    Paper("handover", "引きつぎ", "Handover sheet", "hour", handover_sheet),
    Paper("attendance", "出席表（書きこみ用）", "Attendance sheet, to tick", "class", attendance_sheet),
    Paper("attended", "出席の記録", "Attendance record", "class", attendance_record),
    Paper(
        "consent",
        "同意書（記録を のこすことについて）",
        "Consent to keep records",
        "class",
        consent_sheet,
        has_names=False,
    ),
    Paper("stamps", "スタンプカード", "Stamp card", "learner", stamp_card),
    Paper("record", "わたしの きろく", "Learner's own record", "learner", own_record),
    Paper("certificate", "修了証", "Certificate", "learner", certificate, has_earned),
)
