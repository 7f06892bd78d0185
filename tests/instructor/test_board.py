"""「いまの教室」: who is where, who calls, who is stuck and why; and how often the rule is right."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from benchmarks import hands, learners
from benchmarks.board import SEEDS, confusion, precision, recall
from benchmarks.core import all_lessons
from benchmarks.hands import MORNING
from benchmarks.learners import NEEDS_HELP, trace, traces
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.instructor.board import (
    Board,
    Standing,
    Stuck,
    Tell,
    begin_board,
    hear,
    questions_of,
    standing_of,
    standings,
    stumbles,
)
from literacy_tutor.instructor.trail import Place
from literacy_tutor.lessons.acts import CallTeacher, GiveAnswer
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.phone.actions import Tick
from literacy_tutor.records.database import open_database
from literacy_tutor.records.facts import JSON
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.listening import Heard, Open, heard_from, heard_since, open_lessons
from literacy_tutor.session.lesson_session import open_session
from tests.lessons.small import small_lesson

LESSON = "basics/sms"
ASKS = {LESSON: frozenset({4})}
STARTED: Mapping[str, JSON] = {"lesson": LESSON, "lesson_hash": "h", "language": "ja", "steps": 7}


class Log:
    """Rows of one learner, by the second of the morning."""

    def __init__(self, learner: str = "hana", attempt: str = "a1", device: str = "one") -> None:
        self.learner, self.attempt, self.device = learner, attempt, device
        self.rows: list[Heard] = []

    def at(self, second: float, kind: str, payload: Mapping[str, JSON] = {}, **more: JSON) -> Log:
        at = (MORNING + timedelta(seconds=second)).isoformat()
        self.rows.append(
            Heard(self.learner, self.attempt, kind, {"step": "s", **payload, **more}, at, self.device)
        )
        return self

    def begun(self, second: float = 0) -> Log:
        return self.at(second, "attempt_started", STARTED)

    def passed(self, second: float, index: int, mistakes: int = 0, hint_level: int = 0) -> Log:
        return self.at(second, "step_passed", index=index, mistakes=mistakes, hint_level=hint_level, ms=1)

    def hint(self, second: float, level: int, *, asked: bool = False) -> Log:
        return self.at(second, "hint_shown", level=level, asked=asked)

    def missed(self, second: float, mistake: str = "elsewhere") -> Log:
        return self.at(second, "step_missed", mistake=mistake)


def moment(second: float) -> datetime:
    return MORNING + timedelta(seconds=second)


def board_of(*logs: Log) -> Board:
    return hear(begin_board(ASKS), [row for log in logs for row in log.rows])


def seen(log: Log, second: float) -> Standing:
    return standing_of(board_of(log), moment(second), log.learner)


def struggling(learner: str = "hana") -> Log:
    """Step 4 from second 100 on: the ladder climbs, three touches elsewhere."""
    log = Log(learner).begun().passed(100, 2)
    log.missed(120, "list").hint(145, 1).missed(170).hint(190, 2)
    return log.hint(235, 3).missed(380, "thread")


# --- one learner ------------------------------------------------------------------------------------------


def test_who_struggles_is_stuck_and_the_board_says_why() -> None:
    standing = seen(struggling(), 400)
    assert (standing.state, standing.place) == ("stuck", Place(LESSON, 7, 3))
    assert standing.stuck == Stuck(step=4, minutes=5, wrong=3)
    assert standing.tell == Tell(LESSON, 3, "thread", 3)
    assert standing.heard == 20


def test_a_passed_step_ends_it_at_once() -> None:
    assert seen(struggling().passed(401, 3), 402).state == "working"


def test_who_went_on_with_the_class_is_at_that_step_and_no_longer_stuck_nor_thought_to_be_here() -> None:
    log = struggling().at(401, "step_guided", index=5, left="s3")
    standing = seen(log, 402)
    assert (standing.state, standing.place.index) == ("working", 5)
    assert seen(log, 380 + 239).state == "working"
    assert seen(log, 380 + 241).state == "away", "the row was no hand of theirs"


def test_who_reads_long_and_has_touched_nothing_is_not_called_stuck() -> None:
    log = Log().begun().hint(45, 1).hint(90, 2).hint(135, 3)
    assert seen(log, 200).state == "working"
    assert seen(log, 300).state == "away"


def test_a_slip_in_the_middle_of_reading_is_not_yet_trouble() -> None:
    assert seen(Log().begun().missed(40).hint(45, 1), 80).state == "working"


def test_a_hint_that_did_not_come_shows_that_the_learner_came_on() -> None:
    """Letter by letter: nothing is judged, and the tutor's patience begins anew with every one."""
    log = Log().begun().missed(10).missed(20).hint(21, 1).missed(30)
    assert seen(log, 150).state == "working"
    assert seen(log.hint(200, 2), 230).stuck is None


def test_a_lower_rung_shows_that_the_learner_came_nearer() -> None:
    nearer = (
        Log().begun().missed(10).hint(45, 1).hint(90, 2).hint(120, 2).missed(125).missed(126).hint(127, 3)
    )
    assert seen(nearer, 150).state == "working"


def test_a_question_has_no_hints_of_its_own_and_silence_there_tells_nothing() -> None:
    log = Log().begun().passed(10, 3).missed(60, "answer.open").missed(120, "answer.open")
    standing = seen(log, 200)
    assert (standing.state, standing.stuck) == ("stuck", Stuck(step=5, minutes=3, answers=2))


def test_whoever_touched_in_vain_and_was_then_silent_is_away() -> None:
    assert seen(struggling(), 380 + 600).state == "away"


def test_a_call_stands_until_it_is_taken_back_and_tells_what_was_wrong_before() -> None:
    log = struggling().at(400, "teacher_called")
    standing = seen(log, 520)
    assert (standing.state, standing.called) == ("called", 120)
    assert standing.stuck == Stuck(step=4, minutes=5, wrong=3)
    assert seen(log.at(530, "teacher_call_taken_back", ms=130_000).passed(540, 3), 541).state == "working"


def test_time_in_a_call_is_no_time_without_progress() -> None:
    log = (
        Log()
        .begun()
        .missed(20)
        .missed(25)
        .at(30, "teacher_called")
        .at(430, "teacher_call_taken_back", ms=400_000)
    )
    assert seen(log, 440).state == "working"


def test_a_call_from_the_home_page_is_seen_too() -> None:
    log = Log(attempt="")
    log.rows.append(Heard("hana", None, "teacher_called", {"step": ""}, moment(0).isoformat(), "one"))
    standing = seen(log, 90)
    assert (standing.state, standing.called, standing.tell) == ("called", 90, None)


def test_yesterdays_call_and_lesson_are_not_todays() -> None:
    log = struggling().at(400, "teacher_called")
    standing = standing_of(board_of(log), moment(24 * 3600), "hana")
    assert (standing.state, standing.called, standing.stuck) == ("not_begun", None, None)


def test_a_finished_lesson_counts_once_however_often_it_was_done() -> None:
    log = Log().begun().at(300, "attempt_finished")
    log.attempt = "a2"
    log.begun(400).at(600, "attempt_finished")
    assert (seen(log, 700).state, seen(log, 700).done) == ("finished", (LESSON,))
    assert seen(log, 24 * 3600).done == ()


def test_a_lesson_left_another_day_is_gone_on_with() -> None:
    board = begin_board(ASKS, [Open("a1", "hana", LESSON, 7, 5)])
    board = hear(board, Log().missed(1000).rows)
    assert standing_of(board, moment(1001), "hana").place == Place(LESSON, 7, 5)


def test_rows_of_the_register_do_not_make_an_absent_learner_heard() -> None:
    log = Log().at(0, "attendance_marked", hour="h", mark="absent")
    assert seen(log, 1) == Standing("hana")


def test_an_older_row_from_another_laptop_does_not_move_the_learner() -> None:
    late = Log(attempt="b1", device="two").begun(-3000).missed(-2000).at(-1000, "attempt_finished")
    standing = standing_of(board_of(struggling(), late), moment(400), "hana")
    assert (standing.state, standing.device, standing.done) == ("stuck", "one", (LESSON,))


def test_a_clock_set_back_does_not_stop_the_board() -> None:
    log = struggling()
    log.attempt = "a2"
    standing = seen(log.begun(-3600).passed(-3500, 0), -3400)
    assert (standing.state, standing.place) == ("working", Place(LESSON, 7, 1))


def test_a_clock_that_is_ahead_gives_no_negative_seconds() -> None:
    assert seen(Log().begun(30), 0).heard == 0


# --- the class --------------------------------------------------------------------------------------------


def test_a_volunteer_goes_first_to_whoever_has_waited_longest() -> None:
    calls = [Log(name).begun().at(second, "teacher_called") for name, second in (("b", 300), ("a", 350))]
    fine, done = Log("d").begun(390), Log("e").begun().at(200, "attempt_finished")
    board = board_of(*calls, struggling("c"), fine, done)
    names = [one.learner for one in standings(board, moment(400), ["f", "e", "d", "c", "b", "a"])]
    assert names == ["b", "a", "c", "d", "e", "f"]


def test_a_step_that_several_found_hard_stands_first() -> None:
    hard = [Log(name).begun().passed(60, 1, mistakes=3) for name in "ab"]
    fine = Log("d").begun().passed(60, 1)
    found = stumbles(board_of(*hard, struggling("c"), fine), moment(400), timedelta(hours=1))
    assert [(one.index, one.learners) for one in found] == [(1, ("a", "b")), (3, ("c",))]


def test_hearing_row_by_row_is_hearing_all_at_once(lessons: list[Lesson]) -> None:
    found = traces(lessons, ["any"])
    whole = sorted((row for one in found for row in one.rows), key=lambda row: row.at)
    chance, board, rest = random.Random(1), begin_board(ASKS), whole
    while rest:
        cut = chance.randint(1, 7)
        board, rest = hear(board, rest[:cut]), rest[cut:]
    assert board == hear(begin_board(ASKS), whole)


# --- from the real log ------------------------------------------------------------------------------------


class Hands:
    """A clock that somebody turns."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


def test_a_real_session_is_seen_from_its_rows(tmp_path: Path) -> None:
    clock, lesson = Hands(), small_lesson()
    with open_database(tmp_path, clock) as db:
        hana = add_learner(db, "はな", "", "pets").id
        session = open_session(db, hana, lesson)
        board = begin_board({lesson.id: questions_of(lesson)}, open_lessons(db))
        board = hear(board, heard_from(db, MORNING))
        last = heard_from(db, MORNING)[-1].n
        session.do(Tick(1000))
        session.do(CallTeacher())
        session.do(GiveAnswer("none"))
        clock.now += timedelta(seconds=5)
        session.save()
        board = hear(board, heard_since(db, last))
        clock.now += timedelta(seconds=60)
        standing = standing_of(board, clock.now, hana)
    assert (standing.state, standing.called) == ("called", 60)
    assert standing.place == Place(lesson.id, len(lesson.steps), 0)


# --- how often it is right --------------------------------------------------------------------------------


FEW = ("basics/sms", "procedures/library")


@pytest.fixture(scope="module")
def lessons() -> list[Lesson]:
    return [load_lesson(lessons_dir() / name) for name in FEW]


def test_the_learners_do_not_know_the_rule() -> None:
    for module in (hands, learners):
        assert "instructor" not in Path(module.__file__).read_text(encoding="utf-8")


def test_the_same_seed_is_the_same_learner(lessons: list[Lesson]) -> None:
    assert trace(lessons[0], "stuck", "x") == trace(lessons[0], "stuck", "x")


def test_a_few_learners_are_judged_as_they_are(lessons: list[Lesson]) -> None:
    counts = confusion(traces(lessons, [f"few-{number}" for number in range(6)]), lessons)
    assert precision(counts) >= 0.8
    assert recall(counts) >= 0.75


def test_a_rule_that_flags_everybody_would_be_found_out() -> None:
    counts = dict.fromkeys(((state, "stuck") for state in ("slow", "finished", *NEEDS_HELP)), 10)
    assert precision(counts) == 0.5  # type: ignore[arg-type]


@pytest.mark.slow
def test_a_thousand_learners_are_judged_as_they_are(tmp_path: Path) -> None:
    lessons = all_lessons(tmp_path)
    counts = confusion(traces(lessons, SEEDS), lessons)
    assert sum(counts.values()) == 1000
    assert precision(counts) >= 0.95
    assert recall(counts) >= 0.9
