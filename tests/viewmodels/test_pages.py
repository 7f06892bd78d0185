"""From page to page on a disk that refuses: no page is left without what it shows."""

from __future__ import annotations

from literacy_tutor.records import drill
from literacy_tutor.viewmodels.app import AppViewModel
from tests.viewmodels.test_app import arrive, home, lesson, play_on

REFUSED = "｜書《か》きこむことが できません"


def begin_a_lesson(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    lesson(app).begin()
    play_on(app, 2)


def test_a_lesson_that_cannot_be_begun_anew_is_left_and_gone_on_with(app: AppViewModel) -> None:
    begin_a_lesson(app)
    drill.refuse_writing(app.house.database)
    lesson(app).restart()
    assert (app.page, REFUSED in app.sign.props.words) == ("home", True)
    drill.let_write(app.house.database)
    app.sign.close()
    home(app).goOn()
    assert (app.page, lesson(app).props.step_number) == ("lesson", 3)


def test_a_lesson_that_cannot_change_its_language_goes_on(app: AppViewModel) -> None:
    begin_a_lesson(app)
    app.languageChanged.connect(lambda: drill.refuse_writing(app.house.database))
    app.looks.choose("language", "en")
    assert (app.page, "can be read there, and not written" in app.sign.props.words) == ("lesson", True)
    drill.let_write(app.house.database)
    app.sign.close()
    play_on(app, 1)
    assert lesson(app).props.step_number == 4
