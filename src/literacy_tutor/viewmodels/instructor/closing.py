"""A teacher's page, 「おわりに」: what volunteers tell each other, and one button that ends the class."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor import ending
from literacy_tutor.instructor.ending import Ending, LastEnd, Step, StepId, now_at
from literacy_tutor.instructor.group_key import group_key
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.qtkit.sticks import Stick, sticks
from literacy_tutor.records import attendance, classes, hour_ends, notes
from literacy_tutor.records.changes import Group
from literacy_tutor.records.database import FILE_NAME
from literacy_tutor.records.learners import learner as find_learner
from literacy_tutor.records.learners import learners
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.viewmodels.instructor.closing_props import AtClosing, ClosingProps, derive_closing_props
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_closing import spoken
from literacy_tutor.viewmodels.people import called

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.instructor.desk import Desk

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOKS_FOR_STICKS_EVERY_MS = 2_000
SHOWN: frozenset[Group] = frozenset({"notes", "register", "learners"})
"""Groups of rows that the page shows."""


def find_sticks() -> list[Stick]:
    return sticks(also_locked=True)


@QmlElement
class ClosingViewModel(props_object(ClosingProps, TeachersPage)):  # type: ignore[misc]
    shows = SHOWN

    keptNote = Signal()
    """What was typed is in the records: its field can be emptied."""
    choseFolder = Signal()

    def __init__(self, desk: Desk, find: Callable[[], list[Stick]] = find_sticks) -> None:
        super().__init__(ClosingProps(), desk)
        self._find = find
        self._class, self._draft = "", desk.draft
        self._stick: Path | None = None
        self._folder: Stick | None = None
        """One that was chosen by hand."""
        self._sticks: list[Stick] = find()
        self._ending = Ending()
        self._looking = QTimer(self, interval=LOOKS_FOR_STICKS_EVERY_MS)
        self._looking.timeout.connect(self.look_for_sticks)
        self._looking.start()
        self.refresh()

    # --- for the frame ---

    def end(self) -> None:
        self._looking.stop()
        super().end()

    def refresh(self) -> None:
        db, groups = self._database, classes.classes(self._database)
        self._class = self._class_among(groups)
        people = classes.members(db, self._class) if groups else learners(db)
        found = notes.notes(db, self._class)
        names = {one.id: called(one.name, self._language) for one in people}
        for one in found:
            if one.learner and one.learner not in names:
                names[one.learner] = called(find_learner(db, one.learner).name, self._language)
        if self._draft.asker not in names:
            self._draft.asker = ""
        at = AtClosing(
            classes=groups,
            class_=self._class,
            notes=found,
            names=names,
            members=[one.id for one in people],
            draft=self._draft,
            has_hour=self._hour() is not None,
            last=ending.last_end(db),
            sticks=self._all_sticks(),
            stick=self._chosen_stick(),
            has_key=group_key(db) is not None,
            keeps=self._keeps,
            ending=self._ending,
            language=self._language,
        )
        self.show(derive_closing_props(at))

    @property
    def _keeps(self) -> bool:
        name: str = self._database.path.name
        return name == FILE_NAME

    def _hour(self) -> str | None:
        """Today's, the last of them."""
        today = self._house.clock().date().isoformat()
        held = [one.id for one in attendance.hours(self._database, self._class) if one.day == today]
        return held[-1] if held else None

    # --- notes and questions ---

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._choose_class(class_)
        self.refresh()

    @Slot(str)
    def chooseAsker(self, learner: str) -> None:
        self._draft.asker = learner
        self.refresh()

    @Slot(str, str)
    def keepDraft(self, kind: str, text: str) -> None:
        """Of a note or question that is being written; "" where it is put away."""
        self._draft.keep(kind, text)

    @Slot(str)
    def addNote(self, text: str) -> None:
        self._keep(lambda: notes.write_note(self._database, "note", self._class, text))

    @Slot(str)
    def addQuestion(self, text: str) -> None:
        self._keep(lambda: self._write_question(text))

    def _write_question(self, text: str) -> None:
        notes.write_note(self._database, "question", self._class, text, self._draft.asker)
        self._draft.asker = ""

    @Slot(str, str)
    def correct(self, note: str, text: str) -> None:
        self._keep(lambda: notes.correct_note(self._database, note, text))

    @Slot(str, str)
    def answer(self, note: str, answer: str) -> None:
        self._keep(lambda: notes.answer_question(self._database, note, answer))

    @Slot(str)
    def markDone(self, note: str) -> None:
        with self._telling():
            notes.mark_done(self._database, note)

    @Slot(str)
    def openAgain(self, note: str) -> None:
        with self._telling():
            notes.open_again(self._database, note)

    @Slot(str)
    def remove(self, note: str) -> None:
        with self._telling():
            notes.remove_note(self._database, note)

    def _keep(self, write: Callable[[], object]) -> None:
        with self._telling():
            write()
            self.keptNote.emit()

    @Slot()
    def printHandover(self) -> None:
        """Of today's hour, or of the last one before."""
        today = self._house.clock().date().isoformat()
        held = [one.id for one in attendance.hours(self._database, self._class) if one.day <= today]
        self._desk.turn_to("paper", f"handover:{held[-1]}" if held else "")

    # --- sticks ---

    def look_for_sticks(self) -> None:
        found = self._find()
        if found != self._sticks:
            self._sticks = found
            self.refresh()

    def _all_sticks(self) -> list[Stick]:
        return [*self._sticks, *([self._folder] if self._folder else [])]

    def _chosen_stick(self) -> Path | None:
        """Of several, one must be chosen."""
        paths = [one.folder for one in self._all_sticks()]
        if self._stick in paths:
            return self._stick
        return paths[0] if len(paths) == 1 else None

    @Slot(str)
    def chooseStick(self, path: str) -> None:
        self._stick = Path(path)
        self.refresh()

    @Slot(str)
    def chooseFolder(self, typed: str) -> None:
        """For a stick that the system calls otherwise, or a disk."""
        folder = Path(typed.strip().strip('"'))
        with self._telling():
            if not (folder.is_absolute() and folder.is_dir()):
                raise UserError(spoken("noFolder", "en", path=typed), spoken("noFolder", "ja", path=typed))
            self._stick = folder
            known = any(one.folder == folder for one in self._sticks)
            self._folder = None if known else Stick(str(folder), folder)
            self.refresh()
            self.choseFolder.emit()

    @Slot()
    def makeSheet(self) -> None:
        self._desk.to_door("renew")

    # --- the end of the class ---

    @Slot()
    def endClass(self) -> None:
        """Each step begins when the one before it has ended, however it did."""
        if not self.props.can_end:
            return
        self._become(ending.begin_ending())
        try:
            if hour := self._hour():
                hour_ends.end_hour(self._database, hour)
            self._database.forget_deleted()
        except UserError as problem:
            self._at("saved", "failed", problem)
        else:
            self._at("saved", "done")
        self._do("checked", ending.checking(self._database.path.parent), self._checked)

    def _checked(self, _came: object) -> None:
        today = self._house.clock().date()
        self._do("backed_up", ending.backing_up(self._database.path.parent, today), self._backed_up)

    def _backed_up(self, came: object) -> None:
        self._ending = replace(self._ending, backup=came if isinstance(came, Path) else None)
        key, stick, backup = group_key(self._database), self._chosen_stick(), self._ending.backup
        why_not = ending.why_no_copy(self._ending, len(self._all_sticks()), stick is not None, key)
        if key and stick and backup:
            now = self._house.clock()
            copy = ending.copying(stick, backup, key, self._database.device, now)
            self._do("copied", copy, lambda _: self._finish())
        else:
            self._become(now_at(self._ending, Step("copied", "left_out", why_not)))
            self._finish()

    def _finish(self) -> None:
        if all(self._ending.state_of(one) == "done" for one in ending.STEPS[:-1]):
            copied = self._ending.state_of("copied") == "done"
            with self._telling():
                ending.keep_last_end(self._database, LastEnd(self._house.clock(), copied))
        self.refresh()

    def _do(
        self, id: StepId, work: Callable[[], object], then: Callable[[object], None], *, mended: bool = False
    ) -> None:
        """In another thread; `then` is given what came of it, also where that is a UserError. Damage is put right here,
        where nobody else is reading, and the step is done again, once."""
        self._at(id, "running")
        found: list[object] = []

        def do() -> None:
            try:
                found.append(work())
            except Exception as problem:  # told in the window's thread, a bug, too
                found.append(problem)

        def come() -> None:
            (came,) = found
            if isinstance(came, DamagedRecords) and not mended:
                with self._telling():
                    raise came
                self._do(id, work, then, mended=True)
            else:
                self._come(id, came, mended)
                then(came)

        self._house.run(do, come)

    def _come(self, id: StepId, came: object, mended: bool) -> None:
        if isinstance(came, UserError):
            self._at(id, "failed", came)
        elif isinstance(came, Exception):
            self._become(Ending(tuple(Step(one.id, "failed") for one in self._ending.steps)))
            raise came
        else:
            self._become(now_at(self._ending, Step(id, "done", mended=mended)))

    def _at(self, id: StepId, state: ending.State, problem: UserError | None = None) -> None:
        self._become(now_at(self._ending, Step(id, state, problem=problem)))

    def _become(self, at: Ending) -> None:
        self._ending = at
        self.refresh()
