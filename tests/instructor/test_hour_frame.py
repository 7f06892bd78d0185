"""How the minutes of an hour fall, and what is said where the lessons do not fit."""

from __future__ import annotations

import pytest

from literacy_tutor.instructor.hour_frame import PARTS, REVIEW_MINUTES, hour_frame
from literacy_tutor.instructor.planning_words import say_fit, say_time


def test_sixty_minutes_are_ten_five_thirty_five_and_ten() -> None:
    frame = hour_frame(60, [], review=False, in_order=True)
    assert [(one.name, one.begins, one.minutes) for one in frame.parts] == [
        ("know", 0, 10),
        ("prepare", 10, 5),
        ("do", 15, 35),
        ("ask", 50, 10),
    ]
    assert say_fit(frame, "ja") == "", "nothing is planned yet"


@pytest.mark.parametrize("minutes", [45, 60, 75, 90, 120])
def test_the_parts_are_the_whole_hour_and_most_of_it_is_doing(minutes: int) -> None:
    frame = hour_frame(minutes, [], review=False, in_order=True)
    assert [one.name for one in frame.parts] == list(PARTS)
    assert sum(one.minutes for one in frame.parts) == minutes
    assert 2 * frame.room >= minutes
    assert all(one.minutes % 5 == 0 for one in frame.parts)


def test_lessons_come_one_after_the_other_behind_the_review() -> None:
    frame = hour_frame(60, [("a", 12), ("b", 10), ("c", 9)], review=True, in_order=True)
    assert [(one.lesson, one.begins, one.fits) for one in frame.practice] == [
        ("", 15, True),
        ("a", 15 + REVIEW_MINUTES, True),
        ("b", 35, True),
        ("c", 45, False),
    ]
    assert (frame.needed, frame.room, frame.over) == (39, 35, 4)


def test_where_everybody_chooses_the_longest_has_to_fit() -> None:
    lessons = [("a", 12), ("b", 10), ("c", 30)]
    assert hour_frame(60, lessons, review=False, in_order=False).over == 0
    assert hour_frame(60, lessons, review=True, in_order=False).over == 3
    assert hour_frame(60, lessons, review=False, in_order=True).over == 17


def test_it_is_said_calmly_whether_they_fit() -> None:
    fits = hour_frame(60, [("a", 12)], review=True, in_order=True)
    assert say_fit(fits, "ja") == "練習は おさらいを 入れて 20分です。あと 15分 あります。"
    assert say_fit(fits, "en") == "The lessons take 20 minutes with the review. That leaves 15 min."
    just = hour_frame(60, [("a", 35)], review=False, in_order=True)
    assert say_fit(just, "ja").endswith("ちょうど入ります。")
    over = hour_frame(60, [("a", 40)], review=False, in_order=True)
    assert "5分 多いようです。入りきらない分は、つぎの回に まわせます。" in say_fit(over, "ja")
    assert "5 more than fit" in say_fit(over, "en")


def test_times_are_those_of_the_wall_clock() -> None:
    assert (say_time(9 * 60 + 50, 15), say_time(10 * 60, 0)) == ("10:05", "10:00")
