"""The robot plays whole lessons in the real window, with a mouse or a finger: every step, mistake and answer."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import click

from literacy_tutor.commands.hands import HandKind
from literacy_tutor.commands.warm_up_robot import skip_warm_up
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.lessons.acts import GiveAnswer, GoOn, Undo
from literacy_tutor.lessons.discover import CITY, SERVICES
from literacy_tutor.lessons.loader import lesson_id, load_lesson
from literacy_tutor.lessons.model import Mistake, Question, Step
from literacy_tutor.lessons.problems import ContentError
from literacy_tutor.records.progress import by_lesson

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from literacy_tutor.phone.state import Language

LANGUAGES: tuple[Language, Language] = ("ja", "en")
NAME = "はなこ"
See = Callable[[str], None]
"""Is told what stands on the page now, in words for a file's name."""
SIZE = (1366, 768)


@dataclass(frozen=True, slots=True)
class WindowPlayed:
    """What came of a lesson in one language, by one hand; `failure` is "" when all is well."""

    repaired: tuple[str, ...]
    failure: str
    finished: int
    """How often the records say that it was finished."""
    lessons: tuple[str, ...]
    """What the learner's home offered."""


def play(folders: Sequence[Path], hands: Sequence[HandKind]) -> int:
    """Play each lesson in both languages with each hand; a line each, a closing line of counts. Exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from literacy_tutor.bootstrap import make_application

    application, all_played = make_application(), []
    for folder, language, hand in product(folders, LANGUAGES, hands):
        with tempfile.TemporaryDirectory() as scratch:
            played = play_in_window(application, folder, Path(scratch), language, hand)
        all_played.append(played)
        verdict = played.failure or f"well, {len(played.repaired)} mistakes repaired"
        click.echo(f"{lesson_id(folder)} ({language}, {hand}): {verdict}")
    failures = sum(1 for one in all_played if one.failure)
    repaired = sum(len(one.repaired) for one in all_played)
    click.echo(
        f"{len(folders)} lessons played in the window in {len(LANGUAGES)} languages by {' and '.join(hands)}, "
        f"{repaired} mistakes repaired, {failures} failures"
    )
    return 1 if failures else 0


def play_in_window(
    application: QGuiApplication, folder: Path, scratch: Path, language: str, hand: HandKind = "mouse"
) -> WindowPlayed:
    """The lesson of a folder, which may stand anywhere, in a window of its own with records of its own."""
    from literacy_tutor.bootstrap import make_window

    if why := _why_left_out(folder):
        return WindowPlayed((), why, 0, ())
    name = lesson_id(folder)
    window = make_window(application, scratch / "data", _lessons_with(folder, name, scratch / "lessons"))
    window.window.resize(*SIZE)
    window.window.show()
    robot, repaired, failure = WindowRobot(window, hand), [], ""
    try:
        come_in(robot, language)
        open_lesson(robot, name)
        for mistake in play_steps(robot):
            repaired.append(mistake)
        robot.wait_for("finish.home")
    except AssertionError as problem:
        failure = str(problem)
    finished, offered = _what_is_known(robot, name)
    window.close()
    return WindowPlayed(tuple(repaired), failure, finished, offered)


def _why_left_out(folder: Path) -> str:
    """Its first problem, in the first language that has one; the window would not even offer it."""
    for language in LANGUAGES:
        try:
            load_lesson(folder, language)
        except ContentError as broken:
            return broken.en
    return ""


def _lessons_with(folder: Path, name: str, root: Path) -> Path:
    """A lessons folder with only this lesson, and the practice services and the city that stand beside it."""
    shutil.copytree(folder, root / name)
    for needed in (SERVICES, CITY):
        found = next((one / needed for one in folder.absolute().parents if (one / needed).is_dir()), None)
        if found:
            shutil.copytree(found, root / needed)
    return root


def _what_is_known(robot: WindowRobot, name: str) -> tuple[int, tuple[str, ...]]:
    pages = robot.window.app.pages_at_work
    if pages is None:
        return 0, ()
    work = pages.at_work
    known = by_lesson(work.database, work.learner).get(name)
    offered = tuple(entry.id for entry in robot.window.app.house.catalogue().entries)
    return known.finished_count if known else 0, offered


def come_in(robot: WindowRobot, language: str) -> None:
    """As a guest, in that language."""
    if robot.window.app.spoken != language:
        robot.click("tiles.language")
    robot.click("tiles.guest")


def arrive(robot: WindowRobot) -> None:
    """As a newcomer: a picture, a name from the table, and yes."""
    robot.click("tiles.newcomer")
    robot.click("newcomer.picture.0")
    for letter in NAME:
        robot.click(f"newcomer.letter.{letter}")
    robot.click("newcomer.next")
    robot.click("newcomer.next")


def open_lesson(robot: WindowRobot, name: str) -> None:
    robot.click(f"home.track.{name.partition('/')[0]}")
    robot.click(f"track.lesson.{name}")
    skip_warm_up(robot)
    robot.click("lesson.begin")


def play_steps(robot: WindowRobot, see: See = lambda _: None, *, thorough: bool = True) -> Iterator[str]:
    """Every step, where `thorough` with its mistakes and answers; yields the name of each mistake once it is repaired."""
    for number, step in enumerate(robot.lesson.session.lesson.steps):
        _expect_step(robot, number)
        here = _called(f"step-{number + 1}-{step.id}", see)
        here("")
        if thorough:
            for mistake in step.mistakes:
                _make_and_repair(robot, step, mistake, number, here)
                yield mistake.id
            if step.question:
                _answer_wrongly(robot, step.question, here)
        for act in step.do:
            robot.perform(act)
            if isinstance(act, GiveAnswer):
                here(f"-answer-{act.answer}")


def _called(place: str, see: See) -> See:
    return lambda what: see(place + what)


def _expect_step(robot: WindowRobot, number: int) -> None:
    shown = robot.lesson.props.step_number - 1
    assert shown == number, f"step {number + 1} was expected, the page shows step {shown + 1}"


def _make_and_repair(robot: WindowRobot, step: Step, mistake: Mistake, number: int, see: See) -> None:
    """The tutor must answer in the mistake's own words, and the repair must not pass or lose the step."""
    for act in mistake.do:
        robot.perform(act)
    said = robot.lesson.props.remark
    assert said == mistake.say, f"{step.id}: after the mistake {mistake.id} the tutor says “{said}”"
    see(f"-mistake-{mistake.id}")
    for act in mistake.repair:
        robot.perform(act)
    _expect_step(robot, number)
    robot.perform(Undo())


def _answer_wrongly(robot: WindowRobot, question: Question, see: See) -> None:
    for answer in question.answers:
        if answer.leads == "again":
            robot.perform(GiveAnswer(answer.id))
            see(f"-answer-{answer.id}")
            robot.perform(GoOn())
