"""A standing in words, as the tile shows it."""

from __future__ import annotations

import pytest

from literacy_tutor.instructor.board import Standing, Stuck
from literacy_tutor.instructor.board_words import say_heard, say_standing, say_stuck
from literacy_tutor.instructor.trail import Place

AT = Place("basics/sms", 7, 3)


def test_why_somebody_is_stuck() -> None:
    stuck = Stuck(step=4, minutes=5, wrong=3)
    assert say_stuck(stuck, "ja") == "手順4で 5分、3回 ちがう所をタップ"
    assert say_stuck(stuck, "en") == "Step 4 for 5 minutes, 3 taps elsewhere"


def test_all_that_was_tried_is_told() -> None:
    stuck = Stuck(step=1, minutes=3, wrong=1, answers=2, asked=1, undone=1)
    assert (
        say_stuck(stuck, "ja")
        == "手順1で 3分、1回 ちがう所をタップ、2回 こたえ直し、ヒントを 1回、1回 やりなおし"
    )
    english = "Step 1 for 3 minutes, 1 tap elsewhere, 2 answers tried, 1 hint asked for, 1 new start"
    assert say_stuck(stuck, "en") == english


@pytest.mark.parametrize(
    ("standing", "ja", "en"),
    [
        (Standing("a", "working", AT), "手順4／7", "Step 4 of 7"),
        (
            Standing("a", "called", AT, called=125),
            "手をあげています 2分（手順4／7）",
            "Hand up for 2 minutes (step 4 of 7)",
        ),
        (Standing("a", "called", called=125), "手をあげています 2分", "Hand up for 2 minutes"),
        (
            Standing("a", "stuck", AT, stuck=Stuck(4, 5, wrong=3)),
            "こまっているようです：手順4で 5分、3回 ちがう所をタップ",
            "Seems stuck: step 4 for 5 minutes, 3 taps elsewhere",
        ),
        (
            Standing("a", "called", AT, called=30, stuck=Stuck(4, 3, wrong=1)),
            "手をあげています 30秒（手順4で 3分、1回 ちがう所をタップ）",
            "Hand up for 30 seconds (step 4 for 3 minutes, 1 tap elsewhere)",
        ),
        (
            Standing("a", "away", AT, quiet=480),
            "手順4／7、8分 動きがありません",
            "Step 4 of 7, no touch for 8 minutes",
        ),
        (Standing("a", "finished", done=("x", "y")), "きょう 2つ 終えました", "Finished 2 today"),
        (Standing("a"), "まだ はじめていません", "Not begun yet"),
    ],
)
def test_each_state_in_both_languages(standing: Standing, ja: str, en: str) -> None:
    assert (say_standing(standing, "ja"), say_standing(standing, "en")) == (ja, en)


def test_how_old_it_is() -> None:
    assert say_heard(Standing("a", heard=8), "ja") == "さいごの記録は 8秒前"
    assert say_heard(Standing("a", heard=3600), "en") == "last record 1 hour ago"
    assert say_heard(Standing("a", heard=15 * 86400 + 9), "ja") == "前回は 15日前"
    assert say_heard(Standing("a", heard=86400), "en") == "last here 1 day ago"
    assert say_heard(Standing("a"), "en") == ""
