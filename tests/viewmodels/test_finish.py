"""The end of a lesson says what it was for."""

from __future__ import annotations

from literacy_tutor.viewmodels.learner.finish import FinishViewModel, Line, derive_finish_props
from tests.lessons.small import small_lesson


def test_the_lessons_last_words_are_shown() -> None:
    props = derive_finish_props(small_lesson(), "田中さん")
    assert (props.title, props.who) == ("小さな 練習", "田中さん")
    assert (props.can, props.home, props.ask) == (
        (Line("伝言が 読めます"),), (Line("読んでみましょう"),), (Line("家族に"),),
    )  # fmt: skip


def test_both_ways_on_are_told() -> None:
    view_model = FinishViewModel()
    told: list[str] = []
    view_model.homeChosen.connect(lambda: told.append("home"))
    view_model.againChosen.connect(lambda: told.append("again"))
    view_model.goHome()
    view_model.onceMore()
    assert told == ["home", "again"]
