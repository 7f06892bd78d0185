"""All pages of the teacher's side are about one class: the one chosen today, else the one that meets today."""

from __future__ import annotations

from datetime import date

import pytest

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.records import attendance, classes
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.viewmodels.instructor.attendance import AttendanceViewModel
from literacy_tutor.viewmodels.instructor.class_at_hand import ClassAtHand
from literacy_tutor.viewmodels.instructor.groups import GroupsViewModel
from tests.viewmodels.instructor.desks import desk_on

TUESDAY, NEXT_DAY = date(2026, 11, 24), date(2026, 11, 25)


def test_the_class_that_meets_today_until_another_is_chosen_and_only_today() -> None:
    with open_in_memory() as db:
        at_hand = ClassAtHand()
        assert at_hand.among(db, [], TUESDAY) == ""
        groups = [classes.open_class(db, title) for title in ("あさ", "ひる", "よる")]
        morning, noon, evening = (one.id for one in groups)
        assert at_hand.among(db, groups, TUESDAY) == morning
        hour = attendance.hold_hour(db, noon, TUESDAY)
        assert at_hand.among(db, groups, TUESDAY) == noon
        at_hand.choose(evening, TUESDAY)
        assert at_hand.among(db, groups, TUESDAY) == evening
        assert at_hand.among(db, groups[:2], TUESDAY) == noon, "a class that is gone is not at hand"
        assert at_hand.among(db, groups, NEXT_DAY) == morning
        attendance.cancel_hour(db, hour.id)
        assert ClassAtHand().among(db, groups, TUESDAY) == morning


@pytest.mark.usefixtures("qapp")
def test_what_is_chosen_on_one_page_is_looked_at_on_the_others() -> None:
    with open_in_memory() as db:
        desk = desk_on(db, wall_clock, [])
        for title in ("あさ", "よる"):
            classes.open_class(db, title)
        sheet, groups = AttendanceViewModel(desk), GroupsViewModel(desk)
        evening = next(one for one in sheet.props.classes if not one.chosen)
        sheet.chooseClass(evening.id)
        groups.refresh()
        assert [(one.title, one.chosen) for one in groups.props.classes] == [("あさ", False), ("よる", True)]
