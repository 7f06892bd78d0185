"""A teacher's page: a paper is chosen, made step by step, looked at, and printed or saved."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common import ruby
from literacy_tutor.common.errors import UserError
from literacy_tutor.lessons.model import TRACKS
from literacy_tutor.qtkit import sticks
from literacy_tutor.qtkit.long_process import LongProcess
from literacy_tutor.qtkit.long_work import Work
from literacy_tutor.qtkit.printing import page_images
from literacy_tutor.qtkit.printing.pdf_file import write_file
from literacy_tutor.qtkit.printing.print_job import PrintJob, pdf_of
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.qtkit.sliced_work import SlicedWork
from literacy_tutor.records import attendance, classes
from literacy_tutor.records.changes import Group, about
from literacy_tutor.viewmodels.instructor.chips import kept
from literacy_tutor.viewmodels.instructor.paper_making import choice_about, pages_of, planned_lessons
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
    from literacy_tutor.viewmodels.house import House

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN: frozenset[Group] = frozenset({"register", "learners"})
"""Groups of rows from which papers are chosen."""
MOST_COPIES = 99
_UNSAFE = re.compile(r'[\\/:*?"<>|\s]+')


@QmlElement
class PaperViewModel(props_object(PaperProps)):  # type: ignore[misc]
    def __init__(
        self,
        house: House,
        group: Callable[[], str],
        telling: Callable[[], AbstractContextManager[None]],
        language: str,
    ) -> None:
        super().__init__(PaperProps())
        self._house, self._group, self._telling = house, group, telling
        self._making = SlicedWork(language, self)
        self._course = LongProcess(language, self)
        self._at = AtPaper(language=language)
        self._job: PrintJob | None = None
        self._unsubscribe = house.database.changes.subscribe(about(SHOWN, self.refresh))
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
        self.refresh()

    def look_at(self, subject: str) -> None:
        """See `choice_about`: it is chosen, and made when somebody wants to look at it."""
        self._making.cancel()
        self._put_down()
        self._at = self._at._replace(choice=choice_about(self._house.database, subject))
        self.refresh()

    def refresh(self) -> None:
        db, choice = self._house.database, self._at.choice
        groups = classes.classes(db)
        class_ = kept(choice.class_, [one.id for one in groups])
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
        self._derive()

    def end(self) -> None:
        self._unsubscribe()
        self._making.end()
        self._course.end()
        self._forget()

    # --- choosing ---

    @Slot(str, str)
    def choose(self, what: str, id: str) -> None:
        """`what` is a member of Choice. What is just being made is not wanted any more."""
        self._making.cancel()
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
            steps = pages_of(self._at, self._house, self._group())
            self._making.start(steps, self._show, spoken("making", self._at.language))

    # --- looking ---

    def _show(self, job: PrintJob) -> None:
        self._forget()
        self._job = job
        shown = Shown(page_images.show(job), job.about.title, len(job.pages), job.about.landscape)
        self._at = self._at._replace(stage="look", shown=shown)
        self._find_sticks()

    @Slot()
    def chooseAgain(self) -> None:
        self._put_down()
        self._derive()

    @Slot(int)
    def turn(self, pages: int) -> None:
        shown = self._at.shown
        if shown:
            page = min(max(1, shown.page + pages), shown.pages)
            self._at = self._at._replace(shown=shown._replace(page=page))
            self._derive()

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
            write_file(pdf_of(self._job).content, path)
            self._say(spoken("saved", self._at.language, path=path))

    @Slot(str)
    def saveCourse(self, place: str) -> None:
        """A handout for each lesson of the track, made by a process of its own."""
        choice, language = self._at.choice, self._at.language
        title = f"{spoken('handout', language)} {spoken(f'track.{choice.track}', language)}"
        with self._telling():
            folder = self._folder(place) / self._file_name(title, "")
            lessons = [one.id for one in self._at.offered.of_track(choice.track)]
            records = self._house.database.path
            data = ("--data", str(records.parent)) if records.is_file() else ()
            arguments = ("handout", "--all", *lessons, "--lang", language, "--out", str(folder), *data)
            said = spoken("savedAll", language, count=len(lessons), path=folder)
            self._say("")
            self._course.start(arguments, lambda: self._say(said), spoken("makingAll", language))

    def _find_sticks(self) -> None:
        """As late as can be: somebody may have plugged one in."""
        self._at = self._at._replace(sticks=sticks.sticks())
        self._derive()

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
        return f"{_UNSAFE.sub('_', ruby.plain(title))}-{day}{ending}"

    # --- printing ---

    @Slot()
    def askPrinter(self) -> None:
        from literacy_tutor.qtkit.printing.printer import printers

        found = printers()
        printer = kept(self._at.printing.printer, [one.id for one in found])
        self._at = self._at._replace(stage="printer", printing=Printing(found, printer), told="")
        self._derive()

    @Slot()
    def keepFromPrinting(self) -> None:
        self._at = self._at._replace(stage="look")
        self._derive()

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
        self._derive()

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
        self._derive()

    def _derive(self) -> None:
        self.show(derive_paper_props(self._at))


def _lessons(choice: Choice, entries: Sequence[Entry]) -> list[str]:
    """Ids to choose from; a handout may be made of them all."""
    known = [one.id for one in entries]
    return [*known, ALL] if choice.paper is None else known
