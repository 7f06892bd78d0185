"""A teacher's page, 「いまの教室」: who is where, who calls, who is stuck and why. Looks at the log every two seconds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.board import (
    Board,
    Standing,
    Stumble,
    Tell,
    begin_board,
    hear,
    standings,
    stumbles,
)
from literacy_tutor.instructor.board_words import say_heard, say_standing
from literacy_tutor.lessons.model import Step
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import attendance, classes, teams
from literacy_tutor.records.classes import Class
from literacy_tutor.records.database import Database
from literacy_tutor.records.learners import Learner, learners
from literacy_tutor.records.listening import heard_from, heard_since, open_lessons
from literacy_tutor.viewmodels.instructor.board_lessons import Lessons, LoadLesson
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips, kept, team_chips
from literacy_tutor.viewmodels.instructor.plan_line import plan_line
from literacy_tutor.viewmodels.instructor.words_plan import spoken as spoken_of_plan
from literacy_tutor.viewmodels.instructor.words_register import spoken
from literacy_tutor.viewmodels.people import called

if TYPE_CHECKING:
    pass

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOKS_EVERY_MS = 2_000
STUMBLED_WITHIN = timedelta(hours=1)
MOST_STUMBLES = 5


@dataclass(frozen=True, slots=True)
class CountRow:
    label: str
    count: str
    alarms: bool


@dataclass(frozen=True, slots=True)
class StandingRow:
    learner: str
    name: str
    state: str
    """As `instructor.board.State`, or absent."""
    words: str
    lesson: str
    done: int
    steps: int
    heard: str
    seat: str
    tell: str
    """What can be said to them, of the step they are at."""


@dataclass(frozen=True, slots=True)
class StumbleRow:
    words: str
    count: int
    said: str


@dataclass(frozen=True, slots=True)
class BoardProps:
    classes: tuple[ChipRow, ...] = ()
    teams: tuple[ChipRow, ...] = ()
    """Groups of the class, everybody before them; empty where it has none."""
    counts: tuple[CountRow, ...] = ()
    people: tuple[StandingRow, ...] = ()
    stumbles: tuple[StumbleRow, ...] = ()
    most: int = 1
    """People at the step that most stumbled in."""
    stumbles_title: str = ""
    open_words: str = ""
    """What opens a lesson for somebody."""
    plan: str = ""
    """Today's, in a line; "" where there is none."""
    to_plan: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True)
class AtBoard:
    classes: Sequence[Class]
    class_: str
    people: Sequence[Learner]
    standings: Sequence[Standing]
    stumbles: Sequence[Stumble]
    absent: frozenset[str]
    lessons: Lessons
    plan: str
    teams: tuple[ChipRow, ...]
    seats: Mapping[str, str]
    """By learner."""
    language: str


def derive_board_props(at: AtBoard) -> BoardProps:
    names = {one.id: called(one.name, at.language) for one in at.people}
    here = [one for one in at.standings if one.learner not in at.absent or one.state != "not_begun"]
    gone = [one for one in at.standings if one not in here]
    rows = [_row(one, names[one.learner], at) for one in here]
    rows += [_absent(one, names[one.learner], at) for one in gone]
    hard = at.stumbles[:MOST_STUMBLES]
    return BoardProps(
        classes=class_chips(at.classes, at.class_),
        teams=at.teams,
        counts=_counts(here, at) if rows else (),
        people=tuple(rows),
        stumbles=tuple(_stumble(one, at) for one in hard),
        most=max((len(one.learners) for one in hard), default=1),
        stumbles_title=spoken("stumbles", at.language),
        open_words=spoken("openLesson", at.language),
        plan=at.plan,
        to_plan=spoken_of_plan("toPlan", at.language),
        empty="" if rows else spoken("noMember" if at.classes else "noPeople", at.language),
    )


def _counts(here: Sequence[Standing], at: AtBoard) -> tuple[CountRow, ...]:
    hands, stuck = (sum(one.state == state for one in here) for state in ("called", "stuck"))
    done = sum(len(one.done) for one in here)
    return (
        CountRow(spoken("countHere", at.language), f"{len(here)} / {len(at.standings)}", False),
        CountRow(spoken("countCalled", at.language), str(hands), hands > 0),
        CountRow(spoken("countStuck", at.language), str(stuck), stuck > 0),
        CountRow(spoken("countDone", at.language), str(done), False),
    )


def _row(one: Standing, name: str, at: AtBoard) -> StandingRow:
    lesson = at.lessons.find(one.place.lesson) if one.place.lesson else None
    return StandingRow(
        one.learner,
        name,
        one.state,
        say_standing(one, at.language),
        plain(lesson.title) if lesson else "",
        one.place.index,
        one.place.steps,
        say_heard(one, at.language),
        at.seats.get(one.learner, ""),
        _tell(one.tell, at) if one.tell else "",
    )


def _absent(one: Standing, name: str, at: AtBoard) -> StandingRow:
    return StandingRow(one.learner, name, "absent", spoken("absent", at.language), "", 0, 0, "", "", "")


def _tell(tell: Tell, at: AtBoard) -> str:
    """What mends the mistake made last there, else the step's own words."""
    step = _step(tell.lesson, tell.index, at)
    if step is None:
        return ""
    mended = next((one.say for one in step.mistakes if one.id == tell.mistake), "")
    return plain(mended or step.say).replace("**", "")


def _stumble(one: Stumble, at: AtBoard) -> StumbleRow:
    lesson, step = at.lessons.find(one.lesson), _step(one.lesson, one.index, at)
    title = plain(lesson.title) if lesson else one.lesson
    says = plain(step.say).replace("**", "") if step else ""
    words = spoken("stumble", at.language, lesson=title, step=one.index + 1, says=says)
    return StumbleRow(words, len(one.learners), spoken("people", at.language, count=len(one.learners)))


def _step(lesson: str, index: int, at: AtBoard) -> Step | None:
    found = at.lessons.find(lesson)
    return found.steps[index] if found and index < len(found.steps) else None


@QmlElement
class BoardViewModel(props_object(BoardProps)):  # type: ignore[misc]
    lessonWanted = Signal(str)
    planWanted = Signal()

    def __init__(
        self,
        database: Database,
        clock: Clock,
        load_lesson: LoadLesson,
        telling: Callable[[], AbstractContextManager[None]],
        language: str,
    ) -> None:
        super().__init__(BoardProps())
        self._database, self._clock, self._telling, self._language = database, clock, telling, language
        self._load = load_lesson
        self._class = self._team = ""
        self._lessons = self._read_lessons()
        self._board: Board | None = None
        self._last = 0
        self._looking = QTimer(self, interval=LOOKS_EVERY_MS)
        self._looking.timeout.connect(self.refresh)
        self._looking.start()
        self.refresh()

    def speak(self, language: str) -> None:
        self._language = language
        self._lessons = self._read_lessons()
        self._board = None
        self.refresh()

    def end(self) -> None:
        self._looking.stop()

    @Slot(str)
    def openFor(self, learner: str) -> None:
        """A lesson is to be chosen for them."""
        self.lessonWanted.emit(learner)

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._class = class_
        self.refresh()

    @Slot(str)
    def chooseTeam(self, team: str) -> None:
        self._team = team
        self.refresh()

    def refresh(self) -> None:
        """What is new in the log, and the same as before a little later."""
        with self._telling():
            now = self._clock()
            board = self._board = self._listen(now)
            groups = classes.classes(self._database)
            self._class = kept(self._class, [one.id for one in groups])
            people = classes.members(self._database, self._class) if groups else learners(self._database)
            places = teams.places(self._database, self._class)
            chips = team_chips(self._database, self._class, self._team, self._language)
            if any(chip.id and chip.chosen for chip in chips):
                people = [one for one in people if places[one.id].team == self._team]
            found = standings(board, now, [one.id for one in people])
            here = {one.id for one in people}
            hard = [one for one in stumbles(board, now, STUMBLED_WITHIN) if here & set(one.learners)]
            absent, find = self._absent(now), self._lessons.find
            plan = plan_line(self._database, self._class, now.date(), find, self._language)
            seats = {learner: place.seat for learner, place in places.items()}
            at = AtBoard(
                groups,
                self._class,
                people,
                found,
                hard,
                absent,
                self._lessons,
                plan,
                chips,
                seats,
                self._language,
            )
            self.show(derive_board_props(at))

    def _listen(self, now: datetime) -> Board:
        if self._board is None:
            midnight = datetime.combine(now.date(), time()).astimezone(now.tzinfo)
            board = begin_board(self._lessons, open_lessons(self._database))
            rows = heard_from(self._database, midnight)
        else:
            board, rows = self._board, heard_since(self._database, self._last)
        self._last = rows[-1].n if rows else self._last
        return hear(board, rows)

    def _absent(self, now: datetime) -> frozenset[str]:
        """Whom today's hour has as absent."""
        today = [
            one for one in attendance.hours(self._database, self._class) if one.day == now.date().isoformat()
        ]
        marks = attendance.attendance(self._database, today[-1].id) if today else {}
        return frozenset(learner for learner, mark in marks.items() if mark == "absent")

    def _read_lessons(self) -> Lessons:
        language: Literal["ja", "en"] = "ja" if self._language == "ja" else "en"
        return Lessons(self._load, language)
