"""A teacher's page: a paper is chosen, made step by step, looked at, and printed or saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.files import name_for, write_whole
from literacy_tutor.lessons.model import TRACKS
from literacy_tutor.qtkit import sticks
from literacy_tutor.qtkit.long_process import LongProcess
from literacy_tutor.qtkit.long_work import Work
from literacy_tutor.qtkit.printing import page_images
from literacy_tutor.qtkit.printing.print_job import PrintJob, pdf_of
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.qtkit.sliced_work import SlicedWork
from literacy_tutor.records import attendance, classes
from literacy_tutor.records.changes import Group
from literacy_tutor.viewmodels.instructor.chips import kept
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.paper_making import (
    choice_about,
    left_out,
    pages_of,
    planned_lessons,
)
from literacy_tutor.viewmodels.instructor.paper_props import (
    ALL,
    PLAN,
    AtPaper,
    Choice,
    Offered,
    PaperProps,
    Printing,
    Shown,
    derive_paper_props,
)
from literacy_tutor.viewmodels.instructor.words_paper import spoken

if TYPE_CHECKING:
    from literacy_tutor.lessons.catalogue import Entry

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN: frozenset[Group] = frozenset({"register", "learners"})
"""Groups of rows from which papers are chosen."""
MOST_COPIES = 99


@QmlElement
class PaperViewModel(props_object(PaperProps, TeachersPage)):  # type: ignore[misc]
    shows = SHOWN

    def __init__(self, desk: Desk) -> None:
        super().__init__(PaperProps(), desk)
        self._making = SlicedWork(desk.language, self)
        self._course = LongProcess(desk.language, self)
        self._at = AtPaper(language=desk.language)
        self._job: PrintJob | None = None
        self.refresh()

    @Property(Work, constant=True)
    def making(self) -> Work:
        return self._making

    @Property(Work, constant=True)
    def course(self) -> Work:
        return self._course

    # --- what the frame does ---

    def speak(self, language: str) -> None:
        """What is looked at is in the other language."""
        self._making.cancel()
        self._making.speak(language)
        self._course.speak(language)
        self._at = self._at._replace(language=language, told="")
        self._put_down()
        super().speak(language)

    def look_at(self, subject: str) -> None:
        """See `choice_about`: it is chosen, and made when somebody wants to look at it."""
        self._making.cancel()
        self._put_down()
        choice = choice_about(self._database, subject)
        if choice.class_:
            self._choose_class(choice.class_)
        self._at = self._at._replace(choice=choice)
        self.refresh()

    def refresh(self) -> None:
        db, choice = self._database, self._at.choice
        groups = classes.classes(db)
        class_ = self._class_among(groups)
        held, members = attendance.hours(db, class_), classes.members(db, class_)
        planned = planned_lessons(db, self._house.clock().date())
        offered = Offered(groups, held, members, self._house.catalogue().entries, planned)
        track = choice.track if choice.track != PLAN or offered.of_track(PLAN) else TRACKS[0]
        self._at = self._at._replace(
            offered=offered,
            choice=choice._replace(
                class_=class_,
                hour=kept(choice.hour, [one.id for one in reversed(held)]),
                learner=kept(choice.learner, [ALL, *(one.id for one in members)]),
                track=track,
                lesson=kept(choice.lesson, _lessons(choice, offered.of_track(track))),
            ),
        )
        self._draw()

    def end(self) -> None:
        super().end()
        self._making.end()
        self._course.end()
        self._forget()

    # --- choosing ---

    @Slot(str, str)
    def choose(self, what: str, id: str) -> None:
        """`what` is a member of Choice. What is just being made is not wanted any more."""
        self._making.cancel()
        if what == "class_":
            self._choose_class(id)
        self._at = self._at._replace(choice=self._at.choice._replace(**{what: id}), told="")
        self.refresh()
        if self.props.is_course:
            self._find_sticks()

    @Slot()
    def look(self) -> None:
        """Makes the pages, and shows them."""
        if self._making.props.running:
            return
        self._say("")
        with self._telling():
            group, language = self._desk.door.group, self._at.language
            without = left_out(self._at, self._house, group)
            if without and without == len(self._at.offered.members):
                self._say(spoken("nobodyDue", language))
                return
            said = spoken("leftOut", language, count=without) if without else ""
            steps = pages_of(self._at, self._house, group)
            self._making.start(steps, lambda job: self._show(job, said), spoken("making", language))

    # --- looking ---

    def _show(self, job: PrintJob, said: str = "") -> None:
        self._forget()
        self._job = job
        shown = Shown(page_images.show(job), job.about.title, len(job.pages), job.about.landscape)
        self._at = self._at._replace(stage="look", shown=shown, told=said)
        self._find_sticks()

    @Slot()
    def chooseAgain(self) -> None:
        self._put_down()
        self._draw()

    @Slot(int)
    def turn(self, pages: int) -> None:
        shown = self._at.shown
        if shown:
            page = min(max(1, shown.page + pages), shown.pages)
            self._at = self._at._replace(shown=shown._replace(page=page))
            self._draw()

    def _put_down(self) -> None:
        self._at = self._at._replace(stage="choose", shown=None, told="")
        self._forget()

    def _forget(self) -> None:
        if self._at.shown:
            page_images.forget(self._at.shown.job)
        self._job = None

    # --- saving ---

    @Slot(str)
    def save(self, place: str) -> None:
        """Into that folder; "" is the one for documents. Only when somebody asks for it: there may be names on it."""
        assert self._job
        with self._telling():
            path = self._folder(place) / self._file_name(self._job.about.title, ".pdf")
            write_whole(pdf_of(self._job).content, path)
            self._say(spoken("saved", self._at.language, path=path))

    @Slot(str)
    def saveCourse(self, place: str) -> None:
        """A handout for each lesson of the track, made by a process of its own."""
        choice, language = self._at.choice, self._at.language
        title = f"{spoken('handout', language)} {spoken(f'track.{choice.track}', language)}"
        with self._telling():
            folder = self._folder(place) / self._file_name(title, "")
            lessons = [one.id for one in self._at.offered.of_track(choice.track)]
            records = self._database.path
            data = ("--data", str(records.parent)) if records.is_file() else ()
            arguments = ("handout", "--all", *lessons, "--lang", language, "--out", str(folder), *data)
            said = spoken("savedAll", language, count=len(lessons), path=folder)
            self._say("")
            self._course.start(arguments, lambda: self._say(said), spoken("makingAll", language))

    def _find_sticks(self) -> None:
        """As late as can be: somebody may have plugged one in."""
        self._at = self._at._replace(sticks=sticks.sticks())
        self._draw()

    def _folder(self, place: str) -> Path:
        folder = Path(place) if place else self._house.documents()
        if not folder.is_dir():
            raise UserError(
                f"{folder} is not there any more. Plug the stick in again, or save to Documents.",
                f"{folder} が 見つかりません。USBメモリを さしなおすか、「ドキュメント」に 保存してください。",
            )
        return folder

    def _file_name(self, title: str, ending: str) -> str:
        day = self._house.clock().date().isoformat()
        return f"{name_for(title)}-{day}{ending}"

    # --- printing ---

    @Slot()
    def askPrinter(self) -> None:
        from literacy_tutor.qtkit.printing.printer import printers

        found = printers()
        printer = kept(self._at.printing.printer, [one.id for one in found])
        self._at = self._at._replace(stage="printer", printing=Printing(found, printer), told="")
        self._draw()

    @Slot()
    def keepFromPrinting(self) -> None:
        self._at = self._at._replace(stage="look")
        self._draw()

    @Slot(str)
    def choosePrinter(self, printer: str) -> None:
        self._order(printer=printer, both_sides=False)

    @Slot(int)
    def moreCopies(self, more: int) -> None:
        self._order(copies=min(max(1, self._at.printing.copies + more), MOST_COPIES))

    @Slot(str)
    def chooseStretch(self, stretch: str) -> None:
        self._order(only_page=stretch == "this")

    @Slot()
    def turnOver(self) -> None:
        self._order(both_sides=not self._at.printing.both_sides)

    def _order(self, **what: Any) -> None:
        self._at = self._at._replace(printing=self._at.printing._replace(**what))
        self._draw()

    @Slot()
    def printIt(self) -> None:
        from literacy_tutor.qtkit.printing.printer import Order, printing

        wanted, shown = self._at.printing, self._at.shown
        if self._job is None or shown is None or self._making.props.running:
            return
        first, last = (shown.page, shown.page) if wanted.only_page else (1, shown.pages)
        both_sides = wanted.both_sides and self.props.can_both_sides
        order = Order(wanted.printer, first, last, wanted.copies, both_sides)
        self._making.start(
            printing(self._job, order), lambda _: self._printed(), spoken("printing", self._at.language)
        )

    def _printed(self) -> None:
        self._at = self._at._replace(stage="look")
        self._say(spoken("printed", self._at.language))

    # --- what is seen ---

    def _say(self, told: str) -> None:
        self._at = self._at._replace(told=told)
        self._draw()

    def _draw(self) -> None:
        self.show(derive_paper_props(self._at))


def _lessons(choice: Choice, entries: Sequence[Entry]) -> list[str]:
    """Ids to choose from; a handout may be made of them all."""
    known = [one.id for one in entries]
    return [*known, ALL] if choice.paper is None else known
