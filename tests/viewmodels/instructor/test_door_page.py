"""The door as a volunteer meets it: first opening, PIN, wrong PIN, forgotten PIN; and what a language change leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pyrage import passphrase
from pyrage.x25519 import Identity

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.door import WAITS_S, Door
from literacy_tutor.instructor.group_key import GroupKey, group_key
from literacy_tutor.instructor.recovery import in_groups, make_code
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.viewmodels.instructor.door import DoorViewModel
from literacy_tutor.viewmodels.instructor.door_props import Doorstep, derive_door_props
from literacy_tutor.viewmodels.instructor.words_door import WORDS

PIN, OTHER, WRONG = "472951", "660912", "815204"
DAY = datetime(2026, 11, 5, 10, 0, tzinfo=ZoneInfo("Asia/Tokyo"))


class Watch:
    def __init__(self) -> None:
        self.ms = 0

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "data") as database:
        yield database


@pytest.fixture
def door(db: Database, watch: Watch) -> Door:
    return Door(db, 0, watch)


class Later(list[tuple[Callable[[], object], Callable[[], None]]]):
    """What another thread would do, when the test wants it."""

    def run(self, work: Callable[[], object], then: Callable[[], None]) -> None:
        self.append((work, then))

    def catch_up(self) -> None:
        while self:
            work, then = self.pop(0)
            work()
            then()


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def page(qapp: object, door: Door, tmp_path: Path, later: Later) -> Iterator[DoorViewModel]:  # noqa: ARG001 - Qt is up
    telling: Callable[[], AbstractContextManager[None]] = nullcontext
    made = DoorViewModel(door, lambda: DAY, lambda: tmp_path / "Documents", telling, "ja", later.run)
    yield made
    made.forget()


@pytest.fixture
def passed(page: DoorViewModel) -> list[str]:
    told: list[str] = []
    page.passed.connect(told.append)
    return told


@pytest.fixture
def left(page: DoorViewModel) -> list[str]:
    told: list[str] = []
    page.left.connect(told.append)
    return told


def opened_by(code: str, key: GroupKey) -> Identity:
    """As any age tool does it."""
    return Identity.from_str(passphrase.decrypt(key.wrapped, code).decode().strip())


def enter(page: DoorViewModel, digits: str) -> None:
    page.addDigits(digits)
    page.goOn()


def code_on(page: DoorViewModel) -> str:
    return "".join(row.digits for row in page.props.fours)


def to_sheet(page: DoorViewModel) -> str:
    page.begin("open", "ja")
    page.typeGroup("中央公民館")
    page.goOn()
    enter(page, PIN)
    enter(page, PIN)
    return code_on(page)


# The first opening


def test_the_first_opening_asks_for_the_group_a_pin_and_gives_a_sheet(
    page: DoorViewModel, door: Door, passed: list[str]
) -> None:
    page.begin("open", "ja")
    assert (page.props.stage, page.props.can_go_on, page.props.can_forget) == ("group", False, False)
    code = to_sheet(page)
    assert (page.props.stage, len(code)) == ("sheet", 24)
    page.goOn()
    assert passed == ["open"]
    assert (door.group, door.opens_with(PIN), door.recovers_with(code)) == ("中央公民館", True, True)


def test_nothing_counts_before_somebody_has_the_sheet(page: DoorViewModel, door: Door) -> None:
    to_sheet(page)
    assert (door.is_set_up, door.group) == (False, "")
    page.begin("open", "ja")
    assert page.props.stage == "group"


def test_a_slip_in_the_repetition_begins_with_the_pin_again(page: DoorViewModel) -> None:
    page.begin("open", "ja")
    page.typeGroup("中央公民館")
    page.goOn()
    enter(page, PIN)
    enter(page, PIN[:-1] + "9")
    assert (page.props.stage, page.props.count) == ("choose", 0)
    assert page.props.problem.startswith("2回の 番号が")
    page.addDigits("4")
    assert page.props.problem == ""


def test_an_easy_pin_is_refused_with_a_sentence(page: DoorViewModel) -> None:
    page.begin("open", "ja")
    page.typeGroup("中央公民館")
    page.goOn()
    enter(page, "123456")
    assert (page.props.stage, "あてられやすい" in page.props.problem) == ("choose", True)
    page.speak("en")
    assert "easy to guess" in page.props.problem


def test_a_group_name_of_blanks_leads_nowhere(page: DoorViewModel) -> None:
    page.begin("open", "ja")
    page.typeGroup("　 ")
    page.goOn()
    assert (page.props.stage, page.props.can_go_on) == ("group", False)
    page.typeGroup("あ" * 41)
    page.goOn()
    assert (page.props.stage, "40文字" in page.props.problem) == ("group", True)


def test_back_leads_step_by_step_to_where_one_came_from(page: DoorViewModel, left: list[str]) -> None:
    to_sheet(page)
    stages = []
    while not left:
        stages.append(page.props.stage)
        page.goBack()
    assert (stages, left) == (["sheet", "choose", "group"], ["open"])


def test_the_sheet_is_saved_as_a_file_and_a_second_one_beside_it(page: DoorViewModel, tmp_path: Path) -> None:
    code = to_sheet(page)
    assert page.props.note == ""
    page.saveSheet()
    page.saveSheet()
    files = sorted(file.name for file in (tmp_path / "Documents").iterdir())
    assert files == ["先生の画面の控え-2026-11-05-2.txt", "先生の画面の控え-2026-11-05.txt"]
    text = Path(page.props.file).read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")
    assert text.count(b"\r\n") == text.count(b"\n")
    assert [four for four in in_groups(code) if four not in text.decode("utf-8-sig")] == []
    assert "USBメモリー" in page.props.note


def test_a_folder_that_refuses_the_sheet_is_told(page: DoorViewModel, tmp_path: Path) -> None:
    (tmp_path / "full").touch()
    page.sheets_folder = lambda: tmp_path / "full"
    to_sheet(page)
    with pytest.raises(UserError, match="copy it by hand"):
        page.saveSheet()
    assert (page.props.stage, page.props.file) == ("sheet", "")


# Coming in


@pytest.fixture
def code(door: Door) -> str:
    """There is a PIN."""
    made = make_code()
    door.set_up(PIN, made)
    return made


@pytest.mark.usefixtures("code")
def test_the_pin_opens_for_what_somebody_came_for(page: DoorViewModel, passed: list[str]) -> None:
    page.begin("open", "ja")
    assert (page.props.stage, page.props.can_forget) == ("enter", True)
    enter(page, PIN)
    page.begin("newcomer", "ja")
    assert "先生《せんせい》を よんでください" in page.props.more
    enter(page, PIN)
    assert passed == ["open", "newcomer"]


@pytest.mark.usefixtures("code")
def test_a_wrong_pin_is_said_and_typed_anew(page: DoorViewModel, passed: list[str], left: list[str]) -> None:
    page.begin("open", "ja")
    enter(page, WRONG)
    assert (page.props.stage, page.props.count, passed) == ("enter", 0, [])
    assert "ちがいます" in page.props.problem
    page.goBack()
    assert left == ["open"]


@pytest.mark.usefixtures("code")
def test_five_digits_are_not_even_tried(page: DoorViewModel, door: Door) -> None:
    page.begin("open", "ja")
    before = door.tries_left()
    enter(page, WRONG[:-1])
    assert (door.tries_left(), page.props.count) == (before, 5)
    page.deleteDigit()
    assert page.props.count == 4


@pytest.mark.usefixtures("code")
def test_guessing_is_answered_with_a_wait_in_plain_words(
    page: DoorViewModel, watch: Watch, passed: list[str]
) -> None:
    page.begin("newcomer", "ja")
    for _ in range(4):
        enter(page, WRONG)
    assert "つぎに ちがうと" in page.props.problem
    enter(page, WRONG)
    assert (page.props.locked, page.props.can_go_on) == (True, False)
    assert "30｜秒" in page.props.problem
    page.addDigits(PIN)
    assert page.props.count == 0
    watch.ms += 11_000
    page._look_at_wait()
    assert "20｜秒" in page.props.problem
    watch.ms += 19_000
    page._look_at_wait()
    assert (page.props.locked, page.props.problem, page._ticking.isActive()) == (False, "", False)
    enter(page, PIN)
    assert passed == ["newcomer"]


@pytest.mark.usefixtures("code")
def test_a_long_wait_is_said_in_minutes(page: DoorViewModel, watch: Watch) -> None:
    page.begin("open", "ja")
    for wait in (*WAITS_S, 0):
        enter(page, WRONG)
        watch.ms += wait * 1000
        page._look_at_wait()
    page.begin("open", "en")
    enter(page, WRONG)
    assert "about 15 min" in page.props.problem
    page.forget()
    assert not page._ticking.isActive()


# Forgotten


def test_the_sheet_lets_somebody_choose_another_pin_and_gives_another_sheet(
    page: DoorViewModel, door: Door, code: str, passed: list[str]
) -> None:
    page.begin("open", "ja")
    page.forgetPin()
    assert [row.digits for row in page.props.fours] == ["····"] * 6
    enter(page, code)
    assert page.props.stage == "choose"
    enter(page, OTHER)
    enter(page, OTHER)
    newer = code_on(page)
    assert "まえの 控え" in page.props.note
    assert door.opens_with(PIN)
    page.goOn()
    assert passed == ["open"]
    found = door.opens_with(PIN), door.opens_with(OTHER), door.recovers_with(code), door.recovers_with(newer)
    assert found == (False, True, False, True)


def test_a_slip_in_the_code_is_pointed_at_while_it_is_typed(page: DoorViewModel, code: str) -> None:
    page.begin("open", "ja")
    page.forgetPin()
    wrong = code[:5] + str((int(code[5]) + 1) % 10) + code[6:]
    page.addDigits(wrong[:7])
    assert page.props.problem == ""
    page.addDigits(wrong[7:])
    assert ("2番目" in page.props.problem, page.props.can_go_on) == (True, False)


@pytest.mark.usefixtures("code")
def test_the_code_of_another_sheet_opens_nothing(page: DoorViewModel, left: list[str]) -> None:
    page.begin("open", "ja")
    page.forgetPin()
    enter(page, make_code())
    assert (page.props.stage, "新しい 控え" in page.props.problem) == ("recover", True)
    page.goBack()
    assert (page.props.stage, left) == ("enter", [])


# The group's key


def test_the_key_that_the_sheet_opens_is_made_while_the_digits_are_copied(
    page: DoorViewModel, db: Database, later: Later
) -> None:
    code = to_sheet(page)
    later.catch_up()
    assert group_key(db) is None, "nothing counts before somebody has the sheet"
    page.goOn()
    key = group_key(db)
    assert key is not None
    assert str(opened_by(code, key).to_public()) == key.recipient


def test_who_copies_faster_than_the_key_is_made_has_it_a_moment_later(
    page: DoorViewModel, db: Database, later: Later
) -> None:
    code = to_sheet(page)
    page.goOn()
    page.forget()
    assert group_key(db) is None
    later.catch_up()
    key = group_key(db)
    assert key is not None
    assert str(opened_by(code, key).to_public()) == key.recipient


def test_a_sheet_that_nobody_kept_leaves_the_key_of_the_one_before(
    page: DoorViewModel, db: Database, later: Later
) -> None:
    to_sheet(page)
    later.catch_up()
    page.goOn()
    first = group_key(db)
    page.begin("renew", "ja")
    enter(page, PIN)
    later.catch_up()
    page.goBack()
    assert group_key(db) == first
    page.begin("renew", "ja")
    enter(page, PIN)
    page.goOn()
    assert group_key(db) is None, "until the new one is there, no copy is made that only the old sheet opens"
    later.catch_up()
    assert group_key(db) not in (None, first)


# From the settings


def test_another_pin_asks_for_the_old_one_and_leaves_the_sheet(
    page: DoorViewModel, door: Door, code: str, passed: list[str]
) -> None:
    page.begin("change", "ja")
    enter(page, PIN)
    enter(page, OTHER)
    enter(page, OTHER)
    assert passed == ["change"]
    assert (door.opens_with(OTHER), door.recovers_with(code)) == (True, True)


def test_another_sheet_asks_for_the_pin_and_counts_once_it_is_kept(
    page: DoorViewModel, door: Door, code: str, passed: list[str], left: list[str]
) -> None:
    page.begin("renew", "ja")
    enter(page, PIN)
    page.goBack()
    assert (left, door.recovers_with(code)) == (["renew"], True)
    page.begin("renew", "ja")
    enter(page, PIN)
    newer = code_on(page)
    page.goOn()
    assert (passed, door.recovers_with(code), door.recovers_with(newer)) == (["renew"], False, True)


def test_nothing_that_was_typed_is_left_behind(page: DoorViewModel) -> None:
    to_sheet(page)
    page.forget()
    assert (page.props.fours, page.props.count, page._at.chosen, page._at.code) == ((), 0, "", "")


# Words


@pytest.mark.parametrize("name", sorted(WORDS))
def test_every_word_stands_in_both_languages(name: str) -> None:
    japanese, english = WORDS[name]
    assert japanese.strip()
    assert english.strip()
    assert english.isascii() or set(english) <= {*map(chr, range(128)), "“", "”"}


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("purpose", ["open", "newcomer", "change", "renew"])
def test_every_stage_says_what_to_do_for_every_purpose(purpose: str, language: str) -> None:
    for stage in ("group", "choose", "again", "enter", "recover", "sheet"):
        props = derive_door_props(Doorstep(purpose, stage, code=make_code()), language)  # type: ignore[arg-type]
        assert (props.heading != "", props.more != "", props.next != "") == (True, True, True)
