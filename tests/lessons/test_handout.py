"""What stands on a handout: every step with the phone as it then is, and what is touched on it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.lessons.handout import derive_handout
from literacy_tutor.lessons.handout_words import WORDS
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.phone.screen import find
from literacy_tutor.phone.state import Language
from tests.lessons.small import acts, small_lesson

load = cache(load_lesson)
LESSONS = [entry.id for entry in open_catalogue(lessons_dir()).entries]


@pytest.mark.parametrize("lesson_id", LESSONS)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_step_has_the_phone_with_its_target_on_it(lesson_id: str, language: Language) -> None:
    lesson = load(lesson_id, language)
    handout = derive_handout(lesson)
    assert [step.say for step in handout.steps] == [step.say for step in lesson.steps]
    for step in handout.steps:
        assert step.pictures
        then = step.answer.picture if step.answer else None
        for picture in (*step.pictures, *((then,) if then else ())):
            for name in (picture.outlined, *(name for _, name in picture.marks)):
                on_the_edge = name == "" or name.startswith("side.")
                assert on_the_edge or find(picture.screen, name), f"step {step.number}: {name} is not there"


def test_the_phone_goes_on_as_the_walkthrough_does() -> None:
    home, phone, contact = derive_handout(load_lesson("basics/tap")).steps[3:6]
    assert [one.pictures[0].outlined for one in (home, phone, contact)] == [
        "nav.home", "home.phone", "phone.contact.mio",
    ]  # fmt: skip
    assert find(home.pictures[0].screen, "home.phone") is None
    assert find(phone.pictures[0].screen, "home.phone")


def test_a_typed_text_is_one_picture_with_its_first_key() -> None:
    search = derive_handout(load_lesson("procedures/library")).steps[2]
    assert [(one.outlined, one.typed) for one in search.pictures] == [
        ("library.query", ""), ("key.sa", "さくら"), ("library.search", ""),
    ]  # fmt: skip


def test_keys_of_a_number_are_one_picture() -> None:
    dial = derive_handout(load_lesson("fraud/report")).steps[1]
    assert [one.keys for one in dial.pictures if one.keys] == [("1", "8", "8")]
    assert dial.pictures[-1].outlined == "phone.call"


def test_a_question_shows_its_cues_and_the_answer_with_its_reasons() -> None:
    judge = derive_handout(load_lesson("fraud/parcel-sms")).steps[2]
    assert [number for number, _ in judge.pictures[0].marks] == [1, 2, 3]
    assert judge.answer
    assert (judge.answer.text, len(judge.answer.cues)) == ("あやしい", 3)


def test_reasons_seen_only_after_the_answer_are_shown_on_the_phone_as_it_then_is() -> None:
    step = derive_handout(load_lesson("procedures/library")).steps[11]
    assert step.pictures[0].marks == ()
    assert step.answer
    assert step.answer.picture
    assert step.answer.picture.marks == ((1, "library.guide_hold"), (2, "library.guide_ask"))


@pytest.mark.parametrize("lesson_id", LESSONS)
def test_every_cue_that_points_somewhere_is_numbered_on_a_picture(lesson_id: str) -> None:
    lesson = load(lesson_id, "ja")
    for step, shown in zip(lesson.steps, derive_handout(lesson).steps, strict=True):
        pointing = {n for n, cue in enumerate(step.question.cues if step.question else (), 1) if cue.point}
        then = shown.answer.picture if shown.answer else None
        assert {number for number, _ in (then or shown.pictures[0]).marks} == pointing, step.id


def test_waiting_alone_is_still_one_picture() -> None:
    lesson = small_lesson()
    first = replace(lesson.steps[0], do=acts("wait 3"))
    (step, *_) = derive_handout(replace(lesson, steps=(first, *lesson.steps[1:]))).steps
    assert [(one.outlined, one.hand) for one in step.pictures] == [("", None)]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_it_says_never_to_dial_for_practice(language: Language) -> None:
    assert all(number in WORDS[language].never for number in ("110", "119", "188"))
