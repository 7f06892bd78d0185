"""Damage that is met while somebody is here: put right, told, and everybody goes on from a page that is true."""

from __future__ import annotations

import pytest

from literacy_tutor.records import drill, events
from literacy_tutor.records.database import mend
from literacy_tutor.records.salvaged import Salvaged
from literacy_tutor.viewmodels.app import AppViewModel
from tests.viewmodels.test_app import arrive, home

FOUND = Salvaged(backup="", restored=3, lost=0, cut=False, people=1, nameless=0, missing=0, aside="")


def damage(app: AppViewModel, table: str) -> None:
    """The first page of the table, which is next read from the disk."""
    database = app.house.database
    database.forget_deleted()
    (root,) = database.rows("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))[0]
    with database.path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xaa" * 4096)
    database.rows("PRAGMA shrink_memory")


@pytest.mark.parametrize("table", ["person", "setting"])
def test_damage_met_when_somebody_ends_leaves_nobody_on_their_page(app: AppViewModel, table: str) -> None:
    arrive(app)
    damage(app, table)
    home(app).end()
    assert app.page == "tiles"
    assert app.sign.props.kind == "news"
    app.sign.close()
    app.tiles.pick(app.tiles.props.tiles[0].learner)
    assert app.page == "home"


def test_the_tiles_are_those_of_the_records_that_were_put_right(app: AppViewModel) -> None:
    arrive(app, "はな")
    damage(app, "person")
    home(app).end()
    assert "「なまえ？」を えらぶと" in app.sign.props.words
    assert [tile.name for tile in app.tiles.props.tiles] == ["なまえ？ 1さん"]


def test_the_tiles_are_new_also_when_it_was_put_right_with_a_backup(app: AppViewModel) -> None:
    arrive(app, "はな")
    home(app).end()
    damage(app, "person")
    mend(app.house.database, "torn")
    app.tell_news()
    assert [tile.name for tile in app.tiles.props.tiles] == ["なまえ？ 1さん"]


def test_damage_met_by_a_newcomer_does_not_keep_them_out(app: AppViewModel) -> None:
    arrive(app, "はな")
    home(app).end()
    app.tiles.comeNew()
    app.newcomer.choosePicture("hiking")
    app.newcomer.typeName("もも")
    app.newcomer.goOn()
    damage(app, "event")
    app.newcomer.goOn()
    assert app.sign.props.kind == "news"
    app.sign.close()
    app.newcomer.goOn()
    assert app.page == "home"


def test_why_it_cannot_be_put_right_is_told(app: AppViewModel) -> None:
    arrive(app)
    drill.make_newer(app.house.database.path.parent)
    damage(app, "person")
    home(app).end()
    assert "もっと ｜新《あたら》しい アプリ" in app.sign.props.words


def test_news_that_are_read_on_a_disk_that_refuses_say_so(app: AppViewModel) -> None:
    database = app.house.database
    with database.write() as transaction:
        events.append(transaction, [FOUND.fact], None)
    app.tell_news()
    drill.refuse_writing(database)
    app.sign.close()
    assert "｜書《か》きこむことが できません" in app.sign.props.words
    drill.let_write(database)
    app.sign.close()
    app.tell_news()
    assert app.sign.props.kind == "news", "they are told again"
    app.sign.close()
    app.tell_news()
    assert app.sign.props.words == ""
