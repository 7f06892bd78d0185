"""The words of every lesson there is fit on the smallest window, in every size of text, whatever the learner does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons import hints
from literacy_tutor.lessons.attempt import at_step, begin
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.remarks import Remark
from literacy_tutor.lessons.run import Run
from literacy_tutor.phone.state import Language
from literacy_tutor.viewmodels.learner.finish import FinishViewModel, derive_finish_props
from literacy_tutor.viewmodels.learner.lesson_props import AtLesson, LessonProps, derive_lesson_props
from tests.qml.learner.layout import complaints
from tests.qml.learner.stage import Stage

LESSONS = [entry.id for entry in open_catalogue(lessons_dir()).entries]


def pages(lesson: Lesson) -> Iterator[tuple[str, LessonProps]]:
    """Every page the lesson can show: each step bare, with its help, each mistake and each answer."""
    scene = AtLesson(lesson, begin(lesson), "田中さん", in_scene=True)
    yield "scene", derive_lesson_props(scene)
    for index, step in enumerate(lesson.steps):
        attempt = at_step(lesson, index)
        for what, run in runs(lesson, index, attempt.run):
            at = AtLesson(lesson, replace(attempt, run=run), "田中さん")
            yield f"{step.id} {what}", derive_lesson_props(at)


def runs(lesson: Lesson, index: int, run: Run) -> Iterator[tuple[str, Run]]:
    step = lesson.steps[index]
    praise = lesson.steps[index - 1].praise if index else ""
    yield "begun", run._replace(remark=Remark("praise", praise) if praise else None)
    yield "helped", run._replace(hint=hints.GHOST)
    for mistake in step.mistakes:
        yield mistake.id, run._replace(hint=hints.GHOST, remark=Remark("mistake", mistake.say, mistake.point))
    for answer in step.question.answers if step.question else ():
        yield answer.id, run._replace(answer=answer.id)


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("lesson_id", LESSONS)
@pytest.mark.parametrize("scale", [1.0, pytest.param(1.5, marks=pytest.mark.slow), 2.0])
def test_every_page_of_a_lesson_stands_well(
    stage: Stage, scale: float, lesson_id: str, language: Language
) -> None:
    lesson = load_lesson(lesson_id, language)
    stage.resize(1280, 720)
    stage.speak(language)
    stage.scale_text(scale)
    stage.turn_to("lesson")
    found = {}
    for name, props in pages(lesson):
        stage.pages.lesson_page.show(props)
        stage.draw()
        if wrong := complaints(stage):
            found[name] = wrong
    finish = stage.pages.model_of("finish")
    assert isinstance(finish, FinishViewModel)
    finish.show(derive_finish_props(lesson, "田中さん"))
    stage.turn_to("finish")
    stage.draw()
    assert (found, complaints(stage)) == ({}, [])


def test_there_are_lessons() -> None:
    assert len(LESSONS) >= 3
