"""The end of a class as a volunteer meets it: notes and questions, and one button with a clear end for each step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.group_key import GroupKey, keep_group_key, make_group_key
from literacy_tutor.instructor.recovery import make_code
from literacy_tutor.qtkit.sticks import Stick
from literacy_tutor.records import attendance, classes, drill, hour_ends
from literacy_tutor.records.attempts import begin_attempt
from literacy_tutor.records.database import Database, open_database, open_in_memory
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.instructor.closing import ClosingViewModel
from literacy_tutor.viewmodels.instructor.words_closing import WORDS
from tests.instructor.sticks import copies_on
from tests.viewmodels.instructor.desks import desk_on

DAY = datetime(2026, 11, 25, 12, 0, tzinfo=ZoneInfo("Asia/Tokyo"))


@pytest.fixture(scope="module")
def key() -> GroupKey:
    made = make_group_key(make_code())
    assert made is not None
    return made


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "data", lambda: DAY) as database:
        yield database


@pytest.fixture
def told() -> list[UserError]:
    return []


@pytest.fixture
def sticks() -> list[Stick]:
    return []


Opened = Callable[[Database], ClosingViewModel]


@pytest.fixture
def opened(qapp: object, told: list[UserError], sticks: list[Stick]) -> Iterator[Opened]:  # noqa: ARG001 - Qt is up
    made: list[ClosingViewModel] = []

    def opened_on(db: Database) -> ClosingViewModel:
        page = ClosingViewModel(desk_on(db, lambda: DAY, told), lambda: list(sticks))
        made.append(page)
        return page

    yield opened_on
    for page in made:
        page.end()


@pytest.fixture
def page(opened: Opened, db: Database) -> ClosingViewModel:
    return opened(db)


def usb(tmp_path: Path, name: str = "KIOXIA") -> Stick:
    (tmp_path / name).mkdir()
    return Stick(name, tmp_path / name)


def states(page: ClosingViewModel) -> list[str]:
    return [step.state for step in page.props.steps]


def a_class(db: Database) -> tuple[str, str]:
    class_ = classes.open_class(db, "火曜クラス").id
    hana = add_learner(db, "田中 はな", "", "cat").id
    classes.join(db, class_, [hana])
    return class_, hana


def test_the_handover_is_printed_of_todays_hour_or_the_last_one_before(
    qapp: object,  # noqa: ARG001 - Qt is up
    db: Database,
    told: list[UserError],
) -> None:
    turned: list[tuple[str, str]] = []
    desk = desk_on(db, lambda: DAY, told)._replace(
        turn_to=lambda page, subject: turned.append((page, subject))
    )
    page = ClosingViewModel(desk, list)
    class_, _ = a_class(db)
    page.printHandover()
    attendance.hold_hour(db, class_, DAY.date() + timedelta(weeks=1))
    before = attendance.hold_hour(db, class_, DAY.date() - timedelta(weeks=1)).id
    page.printHandover()
    today = attendance.hold_hour(db, class_, DAY.date()).id
    page.printHandover()
    page.end()
    assert turned == [("paper", ""), ("paper", f"handover:{before}"), ("paper", f"handover:{today}")]


# Notes and questions


def test_without_any_class_a_note_can_be_written_and_read(page: ClosingViewModel) -> None:
    assert (page.props.notes, page.props.questions, page.props.people) == ((), (), ())
    page.addNote("かぎは 受付へ")
    (note,) = page.props.notes
    assert (note.text, note.day, note.who) == ("かぎは 受付へ", "11月25日", "")
    page.markDone(note.id)
    assert (page.props.notes, page.props.old_title) == ((), "すんだもの 1")
    page.openAgain(note.id)
    page.remove(note.id)
    assert (page.props.notes, page.props.old) == ((), ())


def test_a_question_has_somebody_and_an_answer_and_stays_until_it_is_told(
    page: ClosingViewModel, db: Database
) -> None:
    _, hana = a_class(db)
    page.chooseAsker(hana)
    assert [(one.title, one.chosen) for one in page.props.people] == [
        ("決めない", False),
        ("田中 はなさん", True),
    ]
    page.addQuestion("LINEが ひらかない")
    page.addQuestion("だれかの質問")
    assert sorted((one.who, one.text) for one in page.props.questions) == [
        ("", "だれかの質問"),
        ("田中 はなさん", "LINEが ひらかない"),
    ]
    asked = next(one.id for one in page.props.questions if one.who)
    page.correct(asked, "メールが ひらかない")
    page.answer(asked, "更新する")
    assert {one.text: one.answer for one in page.props.questions} == {
        "メールが ひらかない": "更新する",
        "だれかの質問": "",
    }
    page.markDone(asked)
    assert [one.text for one in page.props.old] == ["メールが ひらかない"]
    classes.open_class(db, "木曜クラス")
    page.chooseClass(classes.classes(db)[1].id)
    assert (page.props.questions, page.props.old) == ((), ())


def test_words_that_cannot_be_kept_are_told_and_what_was_typed_stays(
    page: ClosingViewModel, told: list[UserError]
) -> None:
    emptied: list[bool] = []
    page.keptNote.connect(lambda: emptied.append(True))
    page.addNote("あ" * 2001)
    assert ([one.en[:8] for one in told], emptied, page.props.notes) == (["The note"], [], ())
    page.addNote("だいじょうぶ")
    assert emptied == [True]


# The end of the class


def test_with_a_stick_and_a_key_everything_is_done_and_said(
    page: ClosingViewModel, db: Database, key: GroupKey, sticks: list[Stick], tmp_path: Path
) -> None:
    class_, _ = a_class(db)
    hour = attendance.hold_hour(db, class_, DAY.date()).id
    keep_group_key(db, key)
    sticks.append(usb(tmp_path))
    page.look_for_sticks()
    assert [(one.title, one.chosen) for one in page.props.sticks] == [("KIOXIA", True)]
    assert "まだ ありません" in page.props.last
    page.endClass()
    assert states(page) == ["done"] * 4
    assert "抜いて よいです" in page.props.steps[3].words
    assert (page.props.well, "記録は ぶじです" in page.props.told) == (True, True)
    assert page.props.last == "前回：11月25日 12:00（USBメモリーにも）"
    assert hour_ends.ended_at(db, hour).startswith("2026-11-25T12:00")
    assert len(copies_on(tmp_path / "KIOXIA", key)) == 1
    assert (tmp_path / "data" / "backups" / "records-2026-11-25.db").exists()


def test_without_hour_stick_or_key_what_can_be_is_done_and_the_rest_says_what_to_do(
    page: ClosingViewModel, db: Database, key: GroupKey, sticks: list[Stick], tmp_path: Path
) -> None:
    page.endClass()
    assert (states(page), page.props.well) == (["done", "done", "done", "left_out"], True)
    assert "さしこんで もう一度" in page.props.steps[3].words
    assert page.props.last == "前回：11月25日 12:00"
    assert (page.props.needs_sheet, page.props.stick_words) == (True, "")
    sticks.append(usb(tmp_path))
    page.look_for_sticks()
    page.endClass()
    assert "控えを 作りなおして" in page.props.steps[3].words
    keep_group_key(db, key)
    page.endClass()
    assert (states(page), page.props.needs_sheet) == (["done"] * 4, False)


def test_of_two_sticks_one_is_chosen(
    page: ClosingViewModel, db: Database, key: GroupKey, sticks: list[Stick], tmp_path: Path
) -> None:
    keep_group_key(db, key)
    sticks += [usb(tmp_path, "A"), usb(tmp_path, "B")]
    page.look_for_sticks()
    assert "えらんで" in page.props.stick_words
    page.endClass()
    assert (states(page)[3], "えらんで" in page.props.steps[3].words) == ("left_out", True)
    page.chooseStick(str(tmp_path / "B"))
    page.endClass()
    assert (states(page)[3], list((tmp_path / "A").iterdir())) == ("done", [])
    assert len(copies_on(tmp_path / "B", key)) == 1


def test_any_folder_will_do_and_one_that_is_gone_is_said(
    page: ClosingViewModel, db: Database, key: GroupKey, tmp_path: Path, told: list[UserError]
) -> None:
    keep_group_key(db, key)
    chosen = usb(tmp_path, "Documents").folder
    page.chooseFolder(f" {chosen}x")
    page.chooseFolder("Documents")
    assert (len(told), page.props.sticks) == (2, ())
    page.chooseFolder(f'"{chosen}"')
    assert [one.chosen for one in page.props.sticks] == [True]
    page.endClass()
    assert states(page) == ["done"] * 4
    chosen.rename(tmp_path / "away")
    page.endClass()
    assert (states(page)[3], page.props.well) == ("failed", False)
    assert "見えなくなりました" in page.props.steps[3].words
    page.speak("en")
    assert "Plug it in again" in page.props.steps[3].words
    assert "on a stick" not in page.props.last, "the last one did not go on a stick"


def test_damage_is_put_right_on_the_way(
    page: ClosingViewModel, db: Database, told: list[UserError], tmp_path: Path
) -> None:
    add_learner(db, "はな", "", "cat")
    db.forget_deleted()
    drill.damage_an_event(tmp_path / "data")
    page.endClass()
    assert states(page) == ["done", "done", "done", "left_out"]
    assert "直しました" in page.props.steps[1].words
    assert told == []


def test_damage_that_only_the_backup_finds_is_put_right_too(
    page: ClosingViewModel, db: Database, told: list[UserError], tmp_path: Path
) -> None:
    add_learner(db, "はな", "", "cat")
    page.endClass()
    db.forget_deleted()
    drill.damage_an_event(tmp_path / "data")
    page.endClass()
    assert states(page) == ["done", "done", "done", "left_out"]
    assert "直して" in page.props.steps[2].words
    assert told == []


def test_a_disk_that_refuses_fails_each_step_with_its_sentence_and_a_second_press_does_it(
    page: ClosingViewModel, db: Database, tmp_path: Path
) -> None:
    class_, _ = a_class(db)
    attendance.hold_hour(db, class_, DAY.date())
    (tmp_path / "data" / "backups").touch()
    drill.refuse_writing(db)
    page.endClass()
    assert states(page) == ["failed", "done", "failed", "left_out"]
    assert "書きこむことが" in page.props.steps[0].words
    assert "バックアップが つくれません" in page.props.steps[2].words
    assert "バックアップが できてから" in page.props.steps[3].words
    assert "《" not in "".join(step.words for step in page.props.steps)
    assert "できなかった" in page.props.told
    drill.let_write(db)
    (tmp_path / "data" / "backups").unlink()
    page.endClass()
    assert states(page) == ["done", "done", "done", "left_out"]


def test_while_it_runs_it_is_not_begun_again(qapp: object, db: Database) -> None:  # noqa: ARG001 - Qt is up
    begun: list[Callable[[], None]] = []

    def later(work: Callable[[], object], then: Callable[[], None]) -> None:
        begun.append(lambda: (work(), then())[1])

    page = ClosingViewModel(desk_on(db, lambda: DAY, [], later), list)
    page.endClass()
    assert (states(page), page.props.can_end, page.props.told) == (
        ["done", "running", "waiting", "waiting"],
        False,
        "",
    )
    page.endClass()
    assert len(begun) == 1
    while begun:
        begun.pop(0)()
    assert (states(page), page.props.can_end) == (["done", "done", "done", "left_out"], True)
    page.end()


def test_where_nothing_is_recorded_there_is_nothing_to_end(opened: Opened) -> None:
    with open_in_memory() as db:
        begin_attempt(db, add_learner(db, "はな", "", "cat").id, "basics/tap", "h", "ja", 2)
        page = opened(db)
        assert (page.props.can_end, "記録を 残さない" in page.props.hour) == (False, True)
        page.endClass()
        assert page.props.steps == ()


@pytest.mark.parametrize("name", sorted(WORDS))
def test_every_word_stands_in_both_languages(name: str) -> None:
    japanese, english = WORDS[name]
    assert japanese.strip()
    assert english.strip()
    assert set(english) <= {*map(chr, range(128)), "…", "“", "”"}


def test_what_was_being_written_is_there_when_the_page_comes_back(
    qapp: object,  # noqa: ARG001 - Qt is up
    db: Database,
    told: list[UserError],
) -> None:
    _, hana = a_class(db)
    desk = desk_on(db, lambda: DAY, told)
    page = ClosingViewModel(desk, list)
    page.chooseAsker(hana)
    page.keepDraft("question", "LINEが ひら")
    page.end()
    again = ClosingViewModel(desk, list)
    assert (again.props.writing, again.props.draft) == ("question", "LINEが ひら")
    assert [one.chosen for one in again.props.people] == [False, True]
    again.keepDraft("", "")
    again.refresh()
    assert (again.props.writing, again.props.draft) == ("", "")
    again.end()
