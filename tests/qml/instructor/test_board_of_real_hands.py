"""A class of real sessions on the board: one reads for long, one goes in circles, one calls."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.acts import CallTeacher
from literacy_tutor.lessons.loader import open_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.phone.actions import PressHome, Tap, Tick
from literacy_tutor.records import classes
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.learners import add_learner
from literacy_tutor.session.lesson_session import LessonSession, open_session
from literacy_tutor.viewmodels.instructor.board import BoardViewModel
from tests.qml.instructor.sheet import Sheet
from tests.viewmodels.instructor.desks import desk_of

pytestmark = pytest.mark.usefixtures("qapp")
LESSON = "basics/sms"
CIRCLE = (Tap("home.phone"), PressHome(), Tap("home.settings"), PressHome())


class Room:
    """Minutes pass second by second, in every session alike."""

    def __init__(self, cache: Path) -> None:
        self.now = datetime.fromisoformat("2026-04-07T10:00:00+09:00")
        self.db: Database = open_in_memory(lambda: self.now)
        self.cache = cache
        self.sessions: list[LessonSession] = []
        self.class_ = classes.open_class(self.db, "火曜クラス").id

    def load(self, lesson: str, language: str) -> Lesson:
        return open_lesson(lessons_dir(), lesson, "ja" if language == "ja" else "en", self.cache)

    def begins(self, name: str) -> LessonSession:
        learner = add_learner(self.db, name, "", "cat").id
        classes.join(self.db, self.class_, [learner])
        self.sessions.append(open_session(self.db, learner, self.load(LESSON, "ja")))
        return self.sessions[-1]

    def passes(self, seconds: int) -> None:
        for _ in range(seconds):
            self.now += timedelta(seconds=1)
            for session in self.sessions:
                session.do(Tick(1000))
                if session.unsaved:
                    session.save()

    def goes_in_circles(self, session: LessonSession, minutes: int) -> None:
        for at in range(minutes * 6):
            self.passes(10)
            session.do(CIRCLE[at % len(CIRCLE)])
            session.save()


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


def show(room: Room, sheet: Sheet, scale: float = 1.0, language: str = "ja") -> BoardViewModel:
    vm = BoardViewModel(desk_of(room.db, sheet.telling, language, lambda: room.now, load_lesson=room.load))
    sheet.show("BoardPage.qml", vm)
    theme = sheet.view.engine().singletonInstance("LiteracyTutor.Theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("textScale", scale)
    sheet.draw()
    return vm


def top_of(sheet: Sheet, name: str) -> float:
    return sheet.item(name).mapToScene(QPointF(0, 0)).y()


def test_who_calls_is_first_who_goes_in_circles_is_flagged_and_who_reads_is_not(
    room: Room, sheet: Sheet
) -> None:
    room.begins("よむ")
    circling, calling = room.begins("まわる"), room.begins("よぶ")
    room.goes_in_circles(circling, 4)
    calling.do(CallTeacher())
    calling.save()
    room.passes(30)
    vm = show(room, sheet)
    assert [row.name for row in vm.props.people] == ["よぶさん", "まわるさん", "よむさん"]
    calls, stuck, reads = vm.props.people
    assert (calls.state, calls.words) == ("called", "手をあげています 30秒（手順1／11）")
    assert stuck.state == "stuck"
    assert stuck.words.startswith("こまっているようです：手順1で 4分、")
    assert "回 ちがう所をタップ" in stuck.words
    assert stuck.tell == "こう 伝えます：\n「メッセージ」で、遠藤医院の お知らせを 読みましょう。"
    assert reads.state not in ("called", "stuck")
    assert vm.props.calm == ""
    vm.end()


def test_what_to_tell_them_is_seen_without_a_touch_where_somebody_needs_it(room: Room, sheet: Sheet) -> None:
    room.begins("よむ")
    room.goes_in_circles(room.begins("まわる"), 4)
    vm = show(room, sheet)
    stuck, reads = vm.props.people
    told = [str(item.property("plainText")) for item in sheet.items() if item.property("plainText")]
    assert told.count(stuck.tell) == 1, "the reader has the same step, and is not told it unasked"
    sheet.click(f"board.person.{reads.learner}")
    told = [str(item.property("plainText")) for item in sheet.items() if item.property("plainText")]
    assert told.count(reads.tell) == 2
    vm.end()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_where_letters_are_large_whoever_needs_somebody_stands_above_all_else(
    room: Room, sheet: Sheet, language: str
) -> None:
    classes.open_class(room.db, "木曜クラス")
    reading, circling = room.begins("よむ"), room.begins("まわる")
    room.goes_in_circles(circling, 4)
    vm = show(room, sheet, 2.0, language)
    vm.chooseClass(room.class_)
    sheet.draw()
    stuck, reads = (f"board.person.{row.learner}" for row in vm.props.people)
    chip = f"board.class.{room.class_}"
    assert top_of(sheet, stuck) < top_of(sheet, chip) < top_of(sheet, reads)
    assert "board.calm" not in sheet.names()
    reading.do(CallTeacher())
    reading.save()
    vm.refresh()
    sheet.draw()
    assert top_of(sheet, reads) < top_of(sheet, chip)
    vm.end()


def test_where_letters_are_large_and_nobody_needs_anybody_it_says_so(room: Room, sheet: Sheet) -> None:
    room.begins("よむ")
    room.passes(5)
    vm = show(room, sheet, 2.0, "en")
    assert sheet.said("board.calm") == "Nobody has a hand up, and nobody seems stuck."
    vm.end()
