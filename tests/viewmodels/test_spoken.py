"""Aloud is said what is new on the lesson's page, as a teacher would say it, and nothing twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from literacy_tutor.viewmodels.learner.lesson_props import AnswerRow, LessonProps, ParagraphRow
from literacy_tutor.viewmodels.learner.spoken import derive_repeated, derive_spoken
from literacy_tutor.viewmodels.words import word

STEP = LessonProps(mode="step", step_number=2, say="Open the message.", more="It is green.")
NEXT = replace(STEP, step_number=3, say="Now go back.")
SCENE = LessonProps(scene=(ParagraphRow("It is Monday."), ParagraphRow("A letter came.")), goal="Read it.")
QUESTION = replace(
    STEP, mode="question", say="Is it real?", answers=(AnswerRow("y", "Yes", ""), AnswerRow("n", "No", ""))
)
ANSWERED = replace(STEP, mode="answered", say="Is it real?", answer_says="It was not.", remark="")
PRAISE = {"remark": "It is open.", "remark_tone": "praise"}
MISTAKE = {"remark": "Something else opened.", "remark_tone": "mistake"}
HINT = {"hint": "It is the green one.", "hint_button": "moreHint"}


@pytest.mark.parametrize(
    ("before", "now", "spoken"),
    [
        pytest.param(None, SCENE, ["It is Monday.", "A letter came.", word("goal", "en"), "Read it."], id="scene"),
        pytest.param(SCENE, STEP, ["Open the message."], id="first step"),
        pytest.param(STEP, replace(NEXT, **PRAISE), ["It is open.", "Now go back."], id="praise and next step"),
        pytest.param(
            None, replace(STEP, remark="Welcome back.", remark_tone="info"), ["Welcome back.", "Open the message."],
            id="gone on with",
        ),
        pytest.param(STEP, replace(STEP, **MISTAKE), ["Something else opened."], id="mistake"),
        pytest.param(STEP, replace(STEP, **HINT), ["It is the green one."], id="hint"),
        pytest.param(
            STEP, replace(STEP, **MISTAKE, **HINT), ["Something else opened.", "It is the green one."], id="both"
        ),
        pytest.param(replace(STEP, **HINT), replace(STEP, **HINT, outlined="home.messages"), [], id="outline"),
        pytest.param(replace(STEP, **MISTAKE), STEP, [], id="mistake mended"),
        pytest.param(STEP, STEP, [], id="nothing new"),
        pytest.param(STEP, QUESTION, ["Is it real?", "Yes", "No"], id="question"),
        pytest.param(QUESTION, ANSWERED, ["It was not."], id="answered"),
        pytest.param(STEP, replace(STEP, watching=True), [word("watch", "en")], id="watching"),
        pytest.param(replace(STEP, watching=True), STEP, [], id="watched"),
        pytest.param(STEP, replace(STEP, calling=True), [], id="teacher called"),
        pytest.param(None, replace(STEP, calling=True), [], id="come back while the teacher is called"),
    ],
)  # fmt: skip
def test_what_is_new_is_said(before: LessonProps | None, now: LessonProps, spoken: list[str]) -> None:
    assert derive_spoken(before, now, "en").splitlines() == spoken


@pytest.mark.parametrize(
    ("now", "repeated"),
    [
        (STEP, ["Open the message."]),
        (replace(STEP, **PRAISE), ["Open the message."]),
        (
            replace(STEP, **MISTAKE, **HINT),
            ["Open the message.", "Something else opened.", "It is the green one."],
        ),
        (QUESTION, ["Is it real?", "Yes", "No"]),
        (ANSWERED, ["It was not."]),
        (SCENE, ["It is Monday.", "A letter came.", word("goal", "en"), "Read it."]),
    ],
)
def test_asked_for_again_it_is_what_there_is_to_do(now: LessonProps, repeated: list[str]) -> None:
    assert derive_repeated(now, "en").splitlines() == repeated
