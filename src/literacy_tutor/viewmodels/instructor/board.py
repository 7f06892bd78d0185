"""A teacher's page, 「いまの教室」: who is where, who calls, who is stuck and why. Looks at the log every two seconds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.instructor.board import (
    Board,
    begin_board,
    hear,
    standing_of,
    standings,
    stumbles,
)
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import attendance, classes, teams
from literacy_tutor.records.attendance import Mark
from literacy_tutor.records.classes import Class
from literacy_tutor.records.learners import Learner, learners
from literacy_tutor.records.listening import end_of_log, heard_from, heard_since, open_lessons
from literacy_tutor.viewmodels.instructor.board_lessons import Lessons
from literacy_tutor.viewmodels.instructor.board_props import AtBoard, BoardProps, derive_board_props
from literacy_tutor.viewmodels.instructor.chips import team_chips
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.plan_line import plan_line

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.house import Language

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOKS_EVERY_MS = 2_000
STUMBLED_WITHIN = timedelta(hours=1)


@QmlElement
class BoardViewModel(props_object(BoardProps, TeachersPage)):  # type: ignore[misc]
    lessonWanted = Signal(str)
    planWanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(BoardProps(), desk)
        self._class = self._team = ""
        self._lessons = self._read_lessons()
        self._board: Board | None = None
        self._last = 0
        self._looking = QTimer(self, interval=LOOKS_EVERY_MS)
        self._looking.timeout.connect(self.refresh)
        self._looking.start()
        self.refresh()

    def speak(self, language: Language) -> None:
        self._language = language
        self._lessons = self._read_lessons()
        self._board = None
        self.refresh()

    def end(self) -> None:
        self._looking.stop()
        super().end()

    @Slot(str)
    def openFor(self, learner: str) -> None:
        """A lesson is to be chosen for them."""
        self.lessonWanted.emit(learner)

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._choose_class(class_)
        self.refresh()

    @Slot(str)
    def chooseTeam(self, team: str) -> None:
        self._team = team
        self.refresh()

    def refresh(self) -> None:
        """What is new in the log, and the same as before a little later."""
        with self._telling():
            now = self._house.clock()
            board = self._board = self._listen(now)
            groups = classes.classes(self._database)
            self._class = self._class_among(groups)
            people = self._people(board, now, groups) if groups else learners(self._database)
            places = teams.places(self._database, self._class)
            chips = team_chips(self._database, self._class, self._team, self._language)
            a_team = any(chip.id and chip.chosen for chip in chips)
            if a_team:
                people = [one for one in people if one.id in places and places[one.id].team == self._team]
            found = standings(board, now, [one.id for one in people])
            here = {one.id for one in people}
            hard = [one for one in stumbles(board, now, STUMBLED_WITHIN) if here & set(one.learners)]
            marks, find = self._marks(now, here if a_team else None), self._lessons.find
            plan = plan_line(self._database, self._class, now.date(), find, self._language)
            seats = {learner: place.seat for learner, place in places.items()}
            at = AtBoard(
                groups,
                self._class,
                people,
                found,
                hard,
                marks,
                self._lessons,
                plan,
                chips,
                seats,
                self._language,
            )
            self.show(derive_board_props(at))

    def _people(self, board: Board, now: datetime, groups: Sequence[Class]) -> list[Learner]:
        """Of the class; and whoever is in none and practised today, so that nobody's call is unheard."""
        members = classes.members_by_class(self._database)
        in_one = {one for group in groups for one in members.get(group.id, ())}
        heard = {
            one for one in board.trails.keys() - in_one if standing_of(board, now, one).state != "not_begun"
        }
        others = [one for one in learners(self._database) if one.id in heard] if heard else []
        return [*classes.members(self._database, self._class), *others]

    def _listen(self, now: datetime) -> Board:
        if self._board is None:
            midnight = datetime.combine(now.date(), time()).astimezone(now.tzinfo)
            board = begin_board(self._lessons, open_lessons(self._database))
            self._last = end_of_log(self._database)  # on a quiet morning no row of today says where it is
            rows = heard_from(self._database, midnight)
        else:
            board, rows = self._board, heard_since(self._database, self._last)
        self._last = rows[-1].n if rows else self._last
        return hear(board, rows)

    def _marks(self, now: datetime, group: Collection[str] | None) -> dict[str, Mark] | None:
        """Of today's hour, by learner; `group`: of these alone."""
        day = now.date().isoformat()
        today = [one.id for one in attendance.hours(self._database, self._class) if one.day == day]
        if not today:
            return None
        marks = attendance.attendance(self._database, today[-1])
        sheet = [one.id for one in attendance.on_list(self._database, today[-1])]
        return {one: marks.get(one, "unmarked") for one in sheet if group is None or one in group}

    def _read_lessons(self) -> Lessons:
        return Lessons(self._house.load_lesson, self._language)
