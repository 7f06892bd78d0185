"""On a class day the tiles are those of the class, and everybody's are one touch away."""

from __future__ import annotations

from literacy_tutor.records.attendance import hold_hour
from literacy_tutor.records.classes import classes_of, join, open_class
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.viewmodels.app import AppViewModel


def names(app: AppViewModel) -> list[str]:
    return [tile.name for tile in app.tiles.props.tiles]


def test_todays_class_alone_in_the_order_in_which_they_came_until_others_are_asked_for(
    app: AppViewModel,
) -> None:
    db = app.house.database
    people = [add_learner(db, name, "", "") for name in ("花", "一", "キヨ", "武")]
    class_, other = open_class(db, "火曜").id, open_class(db, "木曜").id
    join(db, class_, [people[2].id, people[0].id])
    join(db, other, [people[1].id, people[3].id])
    app.showTiles()
    assert (len(names(app)), app.tiles.props.others) == (4, False), "no hour today"
    hold_hour(db, class_, app.house.clock().date())
    app.showTiles()
    assert (names(app), app.tiles.props.others) == (["花さん", "キヨさん"], True)
    app.tiles.showOthers()
    assert (names(app), app.tiles.props.others) == (["花さん", "一さん", "キヨさん", "武さん"], False)
    app.tiles.changeLanguage()
    assert names(app) == ["花", "一", "キヨ", "武"], "another language does not hide them again"
    app.tiles.pick(people[1].id)
    app.showTiles()
    assert names(app) == ["花", "キヨ"]


def test_a_newcomer_of_today_has_a_tile(app: AppViewModel) -> None:
    db = app.house.database
    hana = add_learner(db, "花", "", "")
    class_ = open_class(db, "火曜").id
    join(db, class_, [hana.id])
    hold_hour(db, class_, app.house.clock().date())
    add_learner(db, "新", "", "")
    app.showTiles()
    assert (names(app), app.tiles.props.others) == (["花さん", "新さん"], False)


def test_a_newcomer_of_today_is_in_the_one_class_that_meets(app: AppViewModel) -> None:
    db, today = app.house.database, app.house.clock().date()
    tuesday, other = open_class(db, "火曜").id, open_class(db, "木曜").id
    hold_hour(db, tuesday, today)
    app.entrance.newcomer.arrived.emit("まさお", "cake")
    (masao,) = learners(db)
    assert classes_of(db, masao.id) == [tuesday]
    hold_hour(db, other, today)
    app.showTiles()
    app.entrance.newcomer.arrived.emit("ふみこ", "cake")
    fumiko = next(one for one in learners(db) if one != masao)
    assert classes_of(db, fumiko.id) == [], "a helper says which"
