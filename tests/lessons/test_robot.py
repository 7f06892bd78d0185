"""The robot's performance and its random walks: what they prove, and that they can fail."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from literacy_tutor.lessons import attempt as attempts
from literacy_tutor.lessons.acts import from_json, parse_act
from literacy_tutor.lessons.attempt import play, play_through
from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.goals import parse_goal
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.outcomes import StepMissed
from literacy_tutor.lessons.rehearsal import chosen_lessons, rehearse
from literacy_tutor.lessons.robot import Failure, perform
from literacy_tutor.lessons.walks import WayOut, random_walk, way_out
from literacy_tutor.phone.actions import PressHome, Tap
from tests.lessons.folders import TEMPLATE, change, put_lesson
from tests.lessons.small import small_lesson


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    return load_lesson(TEMPLATE)


def with_step(lesson: Lesson, number: int, **members: object) -> Lesson:
    steps = list(lesson.steps)
    steps[number] = replace(steps[number], **members)  # type: ignore[arg-type]
    return replace(lesson, steps=tuple(steps))


# --- the performance --------------------------------------------------------------------------------------


def test_a_whole_lesson_is_played_and_counted(lesson: Lesson) -> None:
    performance = perform(lesson)
    assert (performance.steps, performance.mistakes, performance.answers) == (5, 3, 3)
    assert performance.failures == ()
    assert {"home.phone", "messages.choices", "key.a", "messages.bubble.l1", "nav.back"} <= performance.seen


def test_a_lesson_made_by_hand_is_played_too() -> None:
    performance = perform(small_lesson())
    assert (performance.steps, performance.mistakes) == (5, 1)
    assert performance.failures == ()


def test_where_the_walkthrough_stops_the_robot_stops(lesson: Lesson) -> None:
    performance = perform(with_step(lesson, 1, do=(Tap("messages.thread.satou"),)))
    assert performance.steps == 1
    assert [failure.where for failure in performance.failures] == ["steps.read.do[0]"]


def test_a_touch_that_does_nothing_is_a_failure(lesson: Lesson) -> None:
    (failure,) = perform(
        with_step(lesson, 0, do=(parse_act("long home.messages"), Tap("home.messages")))
    ).failures
    assert failure == Failure(
        "steps.open.do[0]", "does nothing: “home.messages” does not answer to this touch"
    )


def test_a_failure_of_the_program_itself_is_reported(lesson: Lesson) -> None:
    (failure,) = perform(replace(lesson, world=replace(lesson.world, clock="noon"))).failures
    assert failure.what.startswith("cannot be played, this program fails on it: ValueError")


# --- random walks -----------------------------------------------------------------------------------------


def test_the_same_chance_walks_the_same_way(lesson: Lesson) -> None:
    assert random_walk(lesson, Random("a"), 60) == random_walk(lesson, Random("a"), 60)
    assert random_walk(lesson, Random("a"), 60).acts != random_walk(lesson, Random("b"), 60).acts


def test_a_walk_is_never_longer_than_two_hundred_acts(lesson: Lesson) -> None:
    assert len(random_walk(lesson, Random(1), 1000).acts) == 200


def test_walks_go_everywhere(lesson: Lesson) -> None:
    kinds = {type(act).__name__ for number in range(10) for act in random_walk(lesson, Random(number)).acts}
    assert kinds >= {
        "Tap", "DoubleTap", "LongPress", "Swipe", "Scroll", "TypeText", "PressBackspace", "PressEnter", "PressHome",
        "PressBack", "PressRecents", "PressPower", "PressVolume", "Tick", "GiveAnswer", "GoOn", "AskHint", "Undo",
        "ShowMe", "CallTeacher", "TakeBackCall",
    }  # fmt: skip


def test_a_step_that_cannot_be_passed_is_a_dead_end(lesson: Lesson) -> None:
    walk = random_walk(
        with_step(lesson, 1, done=(parse_goal("in browser"), parse_goal("at home"), parse_goal("locked"))),
        Random(1),
        0,
    )
    assert walk.way_out.failure == "a dead end in step read: neither hints nor “do it for me” lead on"


def test_an_exception_is_a_failure_with_its_acts(lesson: Lesson) -> None:
    walk = random_walk(
        with_step(
            lesson,
            3,
            done=(parse_goal("field messages.draft = 返"),),
            do=(parse_act("tap messages.draft"), parse_act("type 返")),
        ),
        Random(3),
    )
    assert walk.way_out.failure.startswith("this program fails: ValueError")
    assert tuple(from_json(line) for line in walk.written().splitlines()) == walk.acts


# --- the way out ------------------------------------------------------------------------------------------


def test_who_leaves_for_the_home_page_is_told_so(lesson: Lesson) -> None:
    attempt = attempts.at_step(lesson, 3)
    played = play(lesson, attempt, PressHome())
    assert [type(one) for one in played.outcomes] == [StepMissed]
    remark = played.attempt.run.remark
    assert remark is not None
    assert remark.text.startswith("ホーム｜画面《がめん》に もどりました")
    assert remark.point == "home.messages", "where one starts again is outlined"


def test_the_hints_alone_lead_through_the_lesson(lesson: Lesson) -> None:
    walk = random_walk(lesson, Random(0), 0)
    assert walk.way_out == WayOut()


def test_undo_helps_where_the_hints_go_in_circles(lesson: Lesson) -> None:
    """The message to answer has been deleted: only the beginning of the step has it."""
    attempt, _ = play_through(
        lesson,
        attempts.at_step(lesson, 1),
        tuple(map(parse_act, ("tap messages.thread.sato", "long messages.bubble.s2", "tap dialog.yes"))),
    )
    assert attempt.run.index == 1
    assert way_out(lesson, attempt) == WayOut(undone=("read",))


# --- rehearsals -------------------------------------------------------------------------------------------


def test_a_rehearsal_counts_both_languages_once() -> None:
    rehearsal = rehearse(TEMPLATE, Cache(), walks=2)
    assert (rehearsal.lesson, rehearsal.steps, rehearsal.mistakes, rehearsal.answers, rehearsal.walks) == (
        "basics/template",
        5,
        3,
        3,
        2,
    )
    assert rehearsal.failures == ()


def test_a_rehearsal_of_a_broken_lesson_has_its_problems(tmp_path: Path) -> None:
    folder = put_lesson(tmp_path)
    change(folder / "lesson.yaml", "level: 1 ", "level: one ")
    (failure,) = rehearse(folder, Cache(), walks=2).failures
    assert failure.endswith("level is “one”, but must be a whole number")


def test_a_failure_names_its_language_and_a_walk_its_seed_and_acts(tmp_path: Path) -> None:
    folder = put_lesson(tmp_path)
    change(folder / "en.yaml", "done: field messages.draft = yes", "done: field messages.draft = no")
    first, walk = rehearse(folder, Cache(), walks=6, seed=7).failures
    assert first == "in English: steps.write.do does not pass the step: still waiting for done[0]"
    start, _, acts = walk.partition("; acts: ")
    assert start.startswith("walk ")
    assert start.endswith(
        "of seed 7 in English (and 2 more): a dead end in step write: neither hints nor “do it for me” lead on"
    )
    assert all(from_json(json.dumps(act)) for act in json.loads(acts))


def test_lessons_are_chosen_by_folder_too(tmp_path: Path) -> None:
    folder = put_lesson(tmp_path)
    assert chosen_lessons([str(folder)]) == (folder,)
