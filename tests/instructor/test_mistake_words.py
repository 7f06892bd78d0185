"""What mistakes are called."""

from __future__ import annotations

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.mistake_words import name_of_mistake, step_of
from literacy_tutor.lessons.loader import load_lesson


def test_a_lessons_own_mistake_is_called_by_its_first_sentence() -> None:
    step = step_of(load_lesson("fraud/parcel-sms"), "sato")
    assert name_of_mistake(step, "early", "ja") == "知らない 番号からの メッセージが 開きました"
    english = step_of(load_lesson("fraud/parcel-sms", "en"), "sato")
    said = name_of_mistake(english, "early", "en")
    assert said
    assert not said.endswith(".")


def test_slips_of_the_hand_have_names_in_both_languages() -> None:
    for slip in ("elsewhere", "nothing_there", "not_now", "held", "flicked", "stroked"):
        assert name_of_mistake(None, slip, "ja") != slip != name_of_mistake(None, slip, "en")


def test_an_answer_is_called_by_its_words_and_what_is_gone_by_its_id() -> None:
    lesson = load_lesson("fraud/parcel-sms")
    step = next(one for one in lesson.steps if one.question)
    assert step.question
    answer = step.question.answers[0]
    assert name_of_mistake(step, f"answer.{answer.id}", "ja") == f"「{plain(answer.text)}」を えらんだ"
    assert name_of_mistake(step, "answer.gone", "en") == "Chose “gone”"
    assert name_of_mistake(None, "gone", "ja") == "gone"
    assert step_of(lesson, "gone") is step_of(None, "sato") is None
