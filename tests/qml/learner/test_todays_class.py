"""On a class day the class stands on the tiles, and what a helper chose for somebody holds from their first touch."""

from __future__ import annotations

from literacy_tutor.common.settings import PHONE_SIDE, TEXT_SIZE
from literacy_tutor.records.attendance import hold_hour
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.settings import choose_for
from tests.qml.learner.stage import Stage


def test_others_are_one_touch_away_until_the_tiles_come_back(stage: Stage) -> None:
    stage.steady_hand()
    db = stage.window.database
    people = [add_learner(db, name, "", "pets").id for name in ("花", "一", "キヨ")]
    class_, other = open_class(db, "火曜").id, open_class(db, "木曜").id
    join(db, class_, people[:1])
    join(db, other, people[1:])
    hold_hour(db, class_, stage.app.house.clock().date())
    stage.app.showTiles()
    assert not stage.is_shown("tiles.learner.1")
    stage.robot.click("tiles.others")
    assert stage.is_shown("tiles.learner.2")
    assert not stage.is_shown("tiles.others")
    stage.robot.click("tiles.learner.2")
    stage.app.showTiles()
    assert not stage.is_shown("tiles.learner.1")
    assert stage.is_shown("tiles.others")


def test_what_a_helper_chose_for_somebody_holds_while_they_are_here(stage: Stage) -> None:
    db = stage.window.database
    hana = add_learner(db, "花", "", "pets").id
    choose_for(db, hana, PHONE_SIDE, "left")
    choose_for(db, hana, TEXT_SIZE, "150")
    stage.app.showTiles()
    stage.app.tiles.pick(hana)
    assert (stage.theme.property("phoneLeft"), stage.theme.property("textScale")) == (True, 1.5)
    stage.app.showTiles()
    assert (stage.theme.property("phoneLeft"), stage.theme.property("textScale")) == (False, 1.0)
