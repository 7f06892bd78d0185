"""A teacher's page: a list of people from an office becomes learners. Shown before it is done, and undone in one touch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.instructor.roster.grid import Grid
from literacy_tutor.instructor.roster.list_files import ListFile, list_files
from literacy_tutor.instructor.roster.preview import Preview, derive_preview, entrants
from literacy_tutor.instructor.roster.reading import read_list
from literacy_tutor.qtkit.long_work import Report, Work
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import classes, learners, roster, settings
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.long_writing import LongWriting
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.roster_props import (
    ADD,
    IS,
    PAGE,
    AtRoster,
    RosterProps,
    derive_roster_props,
    first_picks,
)
from literacy_tutor.viewmodels.instructor.words_import import spoken
from literacy_tutor.viewmodels.people import PORTRAITS

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LAST = "last_roster"
"""Ids of the list that was taken in last, so that it can be undone another day, too."""


class Last(NamedTuple):
    """Ids: who was added, into which class, and who of the others was put into it."""

    ids: list[str]
    class_: str | None
    known: list[str]


@QmlElement
class RosterViewModel(props_object(RosterProps, TeachersPage)):  # type: ignore[misc]
    """`folders`: where lists lie, asked for anew at each look, as a stick may be put in."""

    def __init__(self, desk: Desk, folders: Callable[[], Sequence[Path]]) -> None:
        super().__init__(RosterProps(), desk)
        self._folders = folders
        self._work = LongWriting(self._database.changes, desk.language, self)
        self._stage, self._told, self._class = "choose", "", ""
        self._files: list[ListFile] = []
        self._grid: Grid | None = None
        self._preview: Preview | None = None
        self._picks: dict[int, str] = {}
        self._names: dict[str, str] = {}
        self._place = 0
        self.lookAgain()

    @Property(Work, constant=True)
    def work(self) -> Work:
        return self._work

    # --- what the frame does ---

    def speak(self, language: str) -> None:
        self._told = ""
        self._work.speak(language)
        super().speak(language)

    def refresh(self) -> None:
        """Turned to again: what was under way stays, what is done begins anew."""
        if self._stage != "preview" and not self._work.props.running:
            self.lookAgain()

    def end(self) -> None:
        self._work.end()
        super().end()

    # --- a file ---

    @Slot()
    def lookAgain(self) -> None:
        self._stage, self._told, self._preview = "choose", "", None
        self._files = list_files(self._folders())
        self._derive()

    @Slot(str)
    def chooseFile(self, file: str) -> None:
        """In another thread: a large one takes seconds. What is wrong with it is told where it runs."""
        path, known = self._files[int(file)].path, self._everybody()

        def read(_report: Report) -> tuple[Grid, Preview]:
            grid = read_list(path)
            return grid, derive_preview(grid, known)

        self._work.start(read, self._show, spoken("reading", self._language, file=path.name))

    @Slot(str)
    def chooseSheet(self, sheet: str) -> None:
        grid, known = self._grid, self._everybody()
        assert grid is not None

        def read(_report: Report) -> tuple[Grid, Preview]:
            return grid, derive_preview(grid, known, sheet)

        self._work.start(read, self._show, spoken("reading", self._language, file=grid.file))

    def _show(self, read: tuple[Grid, Preview]) -> None:
        self._grid, self._preview = read
        self._picks, self._place, self._stage, self._told = first_picks(self._preview), 0, "preview", ""
        self._names = {one.id: one.name for one in self._everybody()}
        open_ones = [one.id for one in classes.classes(self._database)]
        self._class = self._class if self._class in open_ones else next(iter(open_ones), "")
        self._derive()

    def _everybody(self) -> list[learners.Learner]:
        db = self._database
        return [*learners.learners(db), *learners.learners(db, archived=True)]

    # --- who of it ---

    @Slot(int, str)
    def pick(self, row: int, choice: str) -> None:
        self._picks[row] = choice
        self._derive()

    @Slot(int)
    def turn(self, pages: int) -> None:
        self._place = max(0, self._place + pages * PAGE)
        self._derive()

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._class = class_
        self._derive()

    # --- taking in, and undoing it ---

    @Slot()
    def takeIn(self) -> None:
        preview, class_, db = self._preview, self._class or None, self._database
        assert preview is not None
        rows = [row for row, choice in self._picks.items() if choice == ADD]
        people = entrants(preview, rows, [one.icon for one in PORTRAITS])
        there = classes.members_by_class(db).get(self._class, set())
        wanted = {choice.removeprefix(IS) for choice in self._picks.values() if choice.startswith(IS)}
        known = sorted(wanted - there) if class_ else []

        def take_in(report: Report) -> Last:
            last = Last(roster.take_in(db, people, class_, known, report.tell), class_, known)
            settings.put(db, LAST, [*last])  # here, for the page may be gone by now
            return last

        self._work.write(take_in, self._taken_in, spoken("takingIn", self._language))

    def _taken_in(self, last: Last) -> None:
        self._stage, self._preview, self._grid = "done", None, None
        said = [("takenIn", {"count": len(last.ids)})] if last.ids else []
        said += [("putInDone", {"known": len(last.known)})] if last.known else []
        self._told = "".join(spoken(name, self._language, **values) for name, values in said).strip()
        self._derive()

    @Slot()
    def takeBack(self) -> None:
        last, db = self._last(), self._database
        if last is None:
            return

        def take_back(_report: Report) -> None:
            roster.take_back(db, *last)
            settings.put(db, LAST, None)

        self._work.write(take_back, lambda _none: self._undone(), spoken("undoing", self._language))

    def _undone(self) -> None:
        self._stage, self._told = "done", spoken("undone", self._language)
        self._derive()

    def _last(self) -> Last | None:
        """What can be undone, as far as can be said without looking at what they did."""
        match settings.get(self._database, LAST):
            case [[*ids], str() | None as class_, [*known]]:
                last = Last([str(id) for id in ids], class_, [str(id) for id in known])
                there = {one.id for one in self._everybody()}
                return last if (ids or known) and there.issuperset(last.ids) else None
        return None

    # --- what is shown ---

    @Slot()
    def toPeople(self) -> None:
        self._desk.turn_to("people", "")

    def _derive(self) -> None:
        last = self._last() if self._stage != "preview" else None
        undo = spoken("lastOne", self._language, count=len(last.ids) or len(last.known)) if last else ""
        self.show(
            derive_roster_props(
                AtRoster(
                    stage=self._stage,
                    files=self._files,
                    preview=self._preview,
                    picks=self._picks,
                    names=self._names,
                    place=self._place,
                    classes=classes.classes(self._database),
                    class_=self._class,
                    told=self._told,
                    undo=undo,
                    language=self._language,
                )
            )
        )
