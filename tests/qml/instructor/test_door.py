"""The teacher's door and frame in the real window: by mouse, by keys, in both languages, at every size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication

from literacy_tutor.bootstrap import make_application
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.instructor.recovery import make_code
from literacy_tutor.viewmodels.instructor.settings import SettingsViewModel
from tests.qml.learner import layout
from tests.qml.learner.layout import complaints
from tests.qml.learner.stage import Stage

PIN, WRONG = "472951", "815204"
KEYS = {digit: Qt.Key(Qt.Key.Key_0 + int(digit)) for digit in "0123456789"}
LONG_GROUP = {
    "ja": "特定非営利活動法人みほん市シニアのためのスマホ教室をささえる会",
    "en": "Mihon City Digital Friends Weekend Group",
}


@pytest.fixture
def stage(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stage]:
    font = QFont(qapp.font())
    made = Stage(make_application(), tmp_path / "data", lessons_dir())
    made.steady_hand()
    yield made
    made.close()
    qapp.setFont(font)


@pytest.fixture(params=["ja", "en"])
def language(stage: Stage, request: pytest.FixtureRequest) -> str:
    stage.speak(request.param)
    return str(request.param)


@pytest.fixture
def code(stage: Stage) -> str:
    """There is a PIN, and this code on its sheet."""
    made = make_code()
    door = stage.app.open_side()._door
    door.name_group("中央公民館")
    door.set_up(PIN, made)
    return made


def keys(stage: Stage, digits: str) -> None:
    stage.press(*(KEYS[digit] for digit in digits))


def pad(stage: Stage, digits: str) -> None:
    for digit in digits:
        stage.robot.click(f"door.key.{digit}")


def words(stage: Stage, name: str) -> str:
    item = stage.find(name)
    return str(item.property("plainText") or item.property("text"))


# By hand


@pytest.mark.usefixtures("language")
def test_the_first_opening_leads_through_name_pin_and_sheet_to_the_frame(stage: Stage) -> None:
    stage.robot.click("tiles.helper")
    assert (stage.app.page, stage.focus) == ("door", "door.group")
    stage.type("Ｃｅｎｔｒｅ")
    stage.press(Qt.Key.Key_Return)
    pad(stage, "4729588")
    stage.robot.click("door.key.erase")
    stage.robot.click("door.key.erase")
    pad(stage, "1")
    stage.robot.click("door.next")
    keys(stage, PIN)
    stage.press(Qt.Key.Key_Return)
    side = stage.app.open_side()
    assert (side.door.props.stage, len(side.door.props.fours), stage.focus) == ("sheet", 6, "door.back")
    stage.robot.click("door.next")
    assert (stage.app.page, stage.is_shown("frame.board"), stage.is_shown("board.empty")) == (
        "frame",
        True,
        True,
    )
    stage.robot.click("frame.settings")
    assert stage.is_shown("settings.pin")
    stage.robot.click("frame.leave")
    assert (stage.app.page, stage.is_shown("tiles.newcomer")) == ("tiles", True)


@pytest.mark.usefixtures("code")
def test_a_newcomer_waits_for_the_pin_and_can_go_back(stage: Stage, language: str) -> None:
    stage.robot.click("tiles.newcomer")
    shown = [str(item.property("plainText") or "") for item in stage.items()]
    assert any(("先生を よんでください" if language == "ja" else "call a helper") in text for text in shown)
    stage.robot.click("door.back")
    assert stage.app.page == "tiles"
    stage.robot.click("tiles.newcomer")
    pad(stage, PIN)
    stage.robot.click("door.next")
    assert stage.app.page == "newcomer"


@pytest.mark.usefixtures("code", "language")
def test_a_wrong_pin_is_said_and_then_there_is_a_wait(stage: Stage) -> None:
    stage.robot.click("tiles.helper")
    keys(stage, WRONG)
    stage.robot.click("door.next")
    assert words(stage, "door.problem") != ""
    for _ in range(4):
        keys(stage, WRONG)
        stage.press(Qt.Key.Key_Return)
    assert "30" in words(stage, "door.problem")
    assert not stage.find("door.key.1").isEnabled()
    assert not stage.find("door.next").isEnabled()
    assert stage.find("door.forgot").isEnabled()
    keys(stage, PIN)
    assert stage.app.open_side().door.props.count == 0
    stage.press(Qt.Key.Key_Escape)
    assert stage.app.page == "tiles"


@pytest.mark.usefixtures("language")
def test_the_sheet_lets_in_who_forgot_the_pin(stage: Stage, code: str) -> None:
    stage.robot.click("tiles.helper")
    stage.robot.click("door.forgot")
    keys(stage, code)
    stage.press(Qt.Key.Key_Return)
    for _ in range(2):
        pad(stage, "660912")
        stage.robot.click("door.next")
    stage.robot.click("door.next")
    assert stage.app.page == "frame"


@pytest.mark.usefixtures("code", "language")
def test_everything_is_reached_by_keys_alone(stage: Stage) -> None:
    stage.choose("tiles.helper")
    assert stage.focus == "door.pin"
    stage.tab_to("door.key.1")
    stage.press(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert (stage.focus, stage.app.open_side().door.props.count) == ("door.key.5", 1)
    stage.press(Qt.Key.Key_Backspace)
    keys(stage, PIN)
    stage.choose("door.next")
    assert (stage.app.page, stage.focus) == ("frame", "frame.board")
    stage.choose("frame.settings")
    stage.choose("settings.pin")
    assert stage.focus == "door.pin"
    stage.press(Qt.Key.Key_Escape)
    assert stage.app.page == "frame"
    stage.choose("frame.leave")
    assert stage.app.page == "tiles"


@pytest.mark.usefixtures("code")
def test_the_groups_name_is_changed_where_it_stands_and_typing_keeps_the_page_open(stage: Stage) -> None:
    stage.robot.click("tiles.helper")
    keys(stage, PIN)
    stage.robot.click("door.next")
    side = stage.app.open_side()
    stage.robot.click("frame.settings")
    stage.robot.click("settings.group")
    before = side._still.timerId()
    stage.type("分館")
    assert side._still.timerId() != before
    stage.press(Qt.Key.Key_Return)
    assert (side.frame.props.group, words(stage, "settings.done")) == ("中央公民館分館", "保存しました。")


@pytest.mark.usefixtures("code")
def test_a_still_frame_gives_way_to_the_tiles(stage: Stage) -> None:
    stage.robot.click("tiles.helper")
    keys(stage, PIN)
    stage.robot.click("door.next")
    side = stage.app.open_side()
    side._still.start(0)
    stage.robot.wait_until(lambda: stage.app.page == "tiles", "the frame stays")
    stage.draw()
    assert not stage.is_shown("frame.leave")


def test_it_sleeps_on_the_learners_side(stage: Stage) -> None:
    """Who never opens it never loads it."""
    stage.robot.click("tiles.guest")
    assert stage.app._side is None


# How it stands


def group(stage: Stage) -> None:
    stage.app.tiles.comeAsHelper()


def choose(stage: Stage) -> None:
    group(stage)
    door = stage.app.open_side().door
    door.typeGroup(LONG_GROUP[stage.app.spoken])
    door.goOn()
    door.addDigits("123456")
    door.goOn()


def again(stage: Stage) -> None:
    choose(stage)
    door = stage.app.open_side().door
    door.addDigits("472951308816")
    door.goOn()
    door.addDigits("472951308816")


def sheet(stage: Stage) -> None:
    again(stage)
    stage.app.open_side().door.goOn()


def saved(stage: Stage) -> None:
    sheet(stage)
    door = stage.app.open_side().door
    door.sheets_folder = lambda: stage.window.database.path.parent
    door.saveSheet()


def settings(stage: Stage) -> None:
    sheet(stage)
    side = stage.app.open_side()
    side.door.goOn()
    page = side.frame.model_of("settings")
    assert isinstance(page, SettingsViewModel)
    page.typeGroup("あ" * 41)
    page.saveGroup()
    page.say("sheetRenewed")


def wrong(stage: Stage) -> None:
    stage.app.tiles.comeNew()
    door = stage.app.open_side().door
    for _ in range(4):
        door.addDigits(WRONG)
        door.goOn()


def locked(stage: Stage) -> None:
    wrong(stage)
    door = stage.app.open_side().door
    door.addDigits(WRONG)
    door.goOn()


def recover(stage: Stage) -> None:
    stage.app.tiles.comeNew()
    door = stage.app.open_side().door
    door.forgetPin()
    door.addDigits("12345678901")


FIRST: tuple[Callable[[Stage], None], ...] = (group, choose, again, sheet, saved, settings)
LATER: tuple[Callable[[Stage], None], ...] = (wrong, locked, recover)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)], ids=str)
def test_every_state_stands_well(
    stage: Stage, language: str, size: tuple[int, int], scale: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "SMALLEST_CONTROL", 44)  # a volunteer's hand
    monkeypatch.setattr(layout, "SMALLEST_GAP", 4)
    stage.resize(*size)
    stage.scale_text(scale)
    found = {}
    for show in FIRST + LATER:
        stage.app.showTiles()
        show(stage)
        stage.draw()
        found[show.__name__] = complaints(stage)
    assert {name: what for name, what in found.items() if what} == {}
    assert stage.app.spoken == language
