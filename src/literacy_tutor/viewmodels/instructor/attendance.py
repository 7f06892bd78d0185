"""A teacher's page: who came to an hour of a class. All present with one tap, then the exceptions; past hours, too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import get_args

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import attendance, classes
from literacy_tutor.records.attendance import Count, Hour, Mark
from literacy_tutor.records.changes import Group
from literacy_tutor.records.classes import Class
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.notes import Note, notes
from literacy_tutor.viewmodels.instructor import words_closing
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_register import spoken, static

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WORDS = (
    "attendance", "beginToday", "markAllPresent", "present", "online", "absent", "allHours", "fewerHours", "dayBefore",
    "dayAfter", "cancelHour", "cancelHourReally", "yesCancel", "noKeep",
)  # fmt: skip
NOTES = ("lastTime", "toClosing")
MARKS: tuple[Mark, ...] = ("present", "online", "absent")
SHOWN: frozenset[Group] = frozenset({"register", "learners", "notes"})
"""Groups of rows that the page shows."""


@dataclass(frozen=True, slots=True)
class HourRow:
    id: str
    label: str
    count: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: str
    name: str
    reading: str
    mark: str
    """One of MARKS, or ""."""


@dataclass(frozen=True, slots=True)
class AttendanceProps:
    classes: tuple[ChipRow, ...] = ()
    hours: tuple[HourRow, ...] = ()
    people: tuple[PersonRow, ...] = ()
    title: str = ""
    summary: str = ""
    empty: str = ""
    """What is missing before anybody can be marked, and where it is made; "" where nothing is."""
    can_begin: bool = False
    """Today has no hour yet."""
    can_mark_all: bool = False
    last_note: str = ""
    """The newest that an earlier day left for this one."""
    open_questions: str = ""
    """How many wait for an answer; "" for none."""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtAttendance:
    """What the page is derived from; `on_list` and `marks` are of the hour looked at."""

    classes: Sequence[Class]
    class_: str
    hours: Sequence[Hour]
    counts: Mapping[str, Count]
    hour: str
    on_list: Sequence[Learner]
    marks: Mapping[str, Mark]
    has_members: bool
    notes: Sequence[Note]
    today: date
    language: str


def derive_attendance_props(at: AtAttendance) -> AttendanceProps:
    hours = tuple(_hour_row(number, hour, at) for number, hour in enumerate(at.hours, start=1))
    people = tuple(PersonRow(one.id, one.name, one.reading, at.marks.get(one.id, "")) for one in at.on_list)
    came = sum(one.mark in ("present", "online") for one in people)
    return AttendanceProps(
        classes=class_chips(at.classes, at.class_),
        hours=tuple(reversed(hours)),
        people=people,
        title=next((row.label for row in hours if row.chosen), ""),
        summary=spoken("came", at.language, came=came, all=len(people)) if at.hour else "",
        empty=_empty(at),
        can_begin=bool(at.class_)
        and at.has_members
        and all(one.day != at.today.isoformat() for one in at.hours),
        can_mark_all=any(not one.mark for one in people),
        last_note=_last_note(at),
        open_questions=_open_questions(at),
        words=static(WORDS, at.language) | words_closing.static(NOTES, at.language),
    )


def _hour_row(number: int, hour: Hour, at: AtAttendance) -> HourRow:
    day = date.fromisoformat(hour.day)
    weekday = spoken("weekdays", at.language).split()[day.weekday()]
    month = spoken("months", at.language).split()[day.month - 1]
    label = spoken("hour", at.language, number=number, month=month, day=day.day, weekday=weekday)
    count = at.counts.get(hour.id, Count(0, 0, 0))
    marked = count.present + count.online + count.absent
    came = spoken("cameShort", at.language, came=count.present + count.online) if marked else ""
    return HourRow(hour.id, label, came, hour.id == at.hour)


def _last_note(at: AtAttendance) -> str:
    before = (
        one.text for one in at.notes if not one.done_at and one.kind == "note" and _day_of(one) < at.today
    )
    return next(before, "")


def _day_of(note: Note) -> date:
    return datetime.fromisoformat(note.written_at).date()


def _open_questions(at: AtAttendance) -> str:
    count = sum(not one.done_at and one.kind == "question" for one in at.notes)
    return words_closing.spoken("openQuestions", at.language, count=count) if count else ""


def _empty(at: AtAttendance) -> str:
    if not at.classes:
        return spoken("noClass", at.language)
    if not at.has_members and not at.on_list:
        return spoken("noMember", at.language)
    if not at.hours:
        return spoken("noHour", at.language)
    return "" if at.hour else spoken("noHourToday", at.language)


@QmlElement
class AttendanceViewModel(props_object(AttendanceProps, TeachersPage)):  # type: ignore[misc]
    """Queries again whenever the register or the learners change."""

    shows = SHOWN

    def __init__(self, desk: Desk) -> None:
        super().__init__(AttendanceProps(), desk)
        self._class = self._hour = ""
        self.refresh()

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._choose_class(class_)
        self._hour = ""
        self.refresh()

    @Slot(str)
    def chooseHour(self, hour: str) -> None:
        self._hour = hour
        self.refresh()

    @Slot()
    def seeNotes(self) -> None:
        self._desk.turn_to("closing", "")

    @Slot()
    def beginToday(self) -> None:
        with self._telling():
            self._hour = attendance.hold_hour(self._database, self._class, self._house.clock().date()).id
            self.refresh()

    @Slot(int)
    def moveDay(self, days: int) -> None:
        """The hour took place earlier or later than it says."""
        hour = next(one for one in attendance.hours(self._database, self._class) if one.id == self._hour)
        with self._telling():
            attendance.move_hour(self._database, hour.id, date.fromisoformat(hour.day) + timedelta(days=days))

    @Slot()
    def cancelHour(self) -> None:
        with self._telling():
            attendance.cancel_hour(self._database, self._hour)

    @Slot()
    def markAllPresent(self) -> None:
        """Whoever has no mark yet."""
        unmarked = [one.id for one in self.props.people if not one.mark]
        with self._telling():
            attendance.mark(self._database, self._hour, dict.fromkeys(unmarked, "present"))

    @Slot(str, str)
    def mark(self, learner: str, mark: str) -> None:
        """The same mark a second time takes it back."""
        known = next(one for one in get_args(Mark) if one == mark)
        before = next(one.mark for one in self.props.people if one.id == learner)
        with self._telling():
            attendance.mark(self._database, self._hour, {learner: "unmarked" if before == known else known})

    def refresh(self) -> None:
        db = self._database
        groups = classes.classes(db)
        self._class = self._class_among(groups)
        hours = attendance.hours(db, self._class)
        today = self._house.clock().date().isoformat()
        if self._hour not in [one.id for one in hours]:
            self._hour = next((one.id for one in reversed(hours) if one.day == today), "")
        self.show(
            derive_attendance_props(
                AtAttendance(
                    classes=groups,
                    class_=self._class,
                    hours=hours,
                    counts=attendance.counts(db, self._class),
                    hour=self._hour,
                    on_list=attendance.on_list(db, self._hour),
                    marks=attendance.attendance(db, self._hour),
                    has_members=bool(classes.members(db, self._class)),
                    notes=notes(db, self._class),
                    today=self._house.clock().date(),
                    language=self._language,
                )
            )
        )
