"""Ten minutes without a touch cover home, track and finish; nothing else ever runs out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from literacy_tutor.records.learners import learners
from literacy_tutor.viewmodels.app import AppViewModel
from tests.viewmodels.test_app import arrive, home, lesson, pages, play_on, track


@pytest.fixture
def app(app: AppViewModel) -> Iterator[AppViewModel]:
    """For which the ten minutes are over as soon as it looks at the time."""
    hasty = AppViewModel(app.house._replace(still_after_ms=0))
    yield hasty
    hasty.close()
    hasty.stillness.watch(False)


def let_time_pass() -> None:
    QGuiApplication.processEvents()


def to_home(app: AppViewModel) -> None:
    arrive(app)


def to_track(app: AppViewModel) -> None:
    arrive(app)
    home(app).openTrack("basics")


def to_lesson(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    lesson(app).begin()


def to_finish(app: AppViewModel) -> None:
    to_lesson(app)
    play_on(app, 5)


QUIET_PAGES = [to_home, to_track, to_finish]
GoTo = Callable[[AppViewModel], None]


def test_it_is_ten_minutes(make_app: Callable[[], AppViewModel]) -> None:
    assert make_app().house.still_after_ms == 10 * 60 * 1000


@pytest.mark.parametrize("go", QUIET_PAGES)
def test_one_tap_goes_on_exactly_there(app: AppViewModel, go: GoTo) -> None:
    go(app)
    page, shown = app.page, app.pageModel.props  # type: ignore[attr-defined]
    assert not app.stillness.asking
    let_time_pass()
    assert app.stillness.asking
    app.stillness.goOn()
    assert not app.stillness.asking
    assert (app.page, app.pageModel.props) == (page, shown)  # type: ignore[attr-defined]
    let_time_pass()
    assert app.stillness.asking  # and ten minutes later again


@pytest.mark.parametrize("go", QUIET_PAGES)
def test_another_tap_leads_to_the_tiles(app: AppViewModel, go: GoTo) -> None:
    go(app)
    app.looks.choose("text_size", "200")
    let_time_pass()
    app.stillness.leave()
    assert (app.page, app.stillness.asking, app.looks.props.text_size) == ("tiles", False, "100")
    assert [one.name for one in learners(app.house.database)] == ["はな"]
    let_time_pass()
    assert not app.stillness.asking


def test_a_lesson_waits_as_long_as_it_takes(app: AppViewModel) -> None:
    to_lesson(app)
    let_time_pass()
    app.stillness.stir()
    let_time_pass()
    assert (app.page, app.stillness.asking) == ("lesson", False)


def test_so_do_the_tiles_and_a_newcomer(app: AppViewModel) -> None:
    let_time_pass()
    assert not app.stillness.asking
    app.tiles.comeNew()
    let_time_pass()
    assert (app.page, app.stillness.asking) == ("newcomer", False)


def test_a_page_that_is_left_in_time_asks_nothing(app: AppViewModel) -> None:
    to_track(app)
    track(app).openLesson("basics/first")
    let_time_pass()
    assert (app.page, app.stillness.asking) == ("lesson", False)


def test_a_touch_begins_the_time_anew(app: AppViewModel) -> None:
    to_home(app)
    before = app.stillness._waiting.timerId()
    app.stillness.stir()
    assert app.stillness._waiting.timerId() not in (before, -1)
    let_time_pass()
    app.stillness.stir()  # while it asks, a touch elsewhere answers nothing
    assert app.stillness.asking


def test_a_guest_who_went_away_leaves_nothing(app: AppViewModel) -> None:
    app.tiles.comeAsGuest()
    let_time_pass()
    app.stillness.leave()
    assert app.page == "tiles"
    app.tiles.comeAsGuest()
    assert pages(app).at_work.name == ""
