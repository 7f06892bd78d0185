"""Reports of years are counted in another thread: the window goes on, and what nobody waits for is given up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

from literacy_tutor.instructor.report import Asked, Report
from literacy_tutor.instructor.reports import report_entry
from literacy_tutor.records.classes import classes
from literacy_tutor.viewmodels.house import House
from literacy_tutor.viewmodels.instructor.frame import FrameViewModel
from literacy_tutor.viewmodels.instructor.pages import Entry
from literacy_tutor.viewmodels.instructor.path import PathViewModel
from literacy_tutor.viewmodels.instructor.report import ReportViewModel
from tests.instructor.asking import NOW, catalogue, read
from tests.qml.instructor.sheet import Sheet
from tests.records.course import Course, passed
from tests.viewmodels.instructor.desks import desk_in, desk_on
from tests.viewmodels.instructor.waiting import wait_for

pytestmark = pytest.mark.usefixtures("qapp")
PATIENCE_MS = 20_000


class Years:
    """A report that is as slow as the test wants: it goes on when it is let, and where it is told to stop."""

    def __init__(self) -> None:
        self.begun, self.may_end = threading.Semaphore(0), threading.Event()
        self.threads: list[int] = []
        self.stopped = 0

    def make(self, asked: Asked) -> Report:
        self.threads.append(threading.get_ident())
        self.begun.release()
        while not self.may_end.wait(0.005):
            try:
                asked.tell(1, 4)
            except BaseException:
                self.stopped += 1
                raise
        return report_entry("stumbles").make(asked)


@pytest.fixture
def course(tmp_path: Path) -> Iterator[Course]:
    made = Course(tmp_path / "records")
    (a,) = made.people("あ")
    made.class_of("火", [a])
    made.class_of("金", [])
    made.lesson(a, "basics/tap", [passed("s1"), passed("s2")])
    yield made
    made.db.close()


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


@pytest.fixture
def years() -> Years:
    return Years()


@pytest.fixture
def vm(course: Course, sheet: Sheet, years: Years, tmp_path: Path) -> Iterator[ReportViewModel]:
    house = House(
        course.db, lambda: course.db, catalogue, read, lambda: None, clock=lambda: NOW, documents=lambda: tmp_path
    )  # fmt: skip
    page = ReportViewModel(
        report_entry("stumbles")._replace(make=years.make), desk_in(house, sheet.telling, "en")
    )
    yield page
    years.may_end.set()
    page.end()


def becomes(true: Callable[[], bool]) -> bool:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not true() and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    return true()


def lines_of(vm: ReportViewModel) -> int:
    return len(vm.props.lines)


def test_the_window_goes_on_and_is_shown_what_was_counted(vm: ReportViewModel, years: Years) -> None:
    assert years.begun.acquire(timeout=20)
    assert years.threads != [threading.get_ident()]
    assert (lines_of(vm), vm.props.empty, vm.props.exported) == (0, "", False)
    years.may_end.set()
    wait_for(vm.work)
    assert (lines_of(vm), vm.props.lingers) == (2, False)


def test_after_a_moment_the_page_says_what_it_waits_for_and_can_be_stopped_and_asked_again(
    vm: ReportViewModel, years: Years, sheet: Sheet
) -> None:
    sheet.show("ReportPage.qml", vm)
    assert becomes(lambda: vm.props.lingers)
    assert becomes(lambda: vm.work.props.total == 4)
    sheet.draw()
    assert sheet.item("report.counting.tally").property("text") == "1 / 4"
    assert "report.countAgain" not in sheet.names()
    sheet.click("report.counting.stop")
    wait_for(vm.work)
    sheet.draw()
    assert sheet.item("report.counting.told").property("text") == "Stopped before the end."
    years.may_end.set()
    sheet.click("report.countAgain")
    wait_for(vm.work)
    sheet.draw()
    assert (lines_of(vm), vm.props.lingers, years.stopped) == (2, False, 1)
    assert "report.line.1" in sheet.names()
    assert not [name for name in sheet.names() if name.startswith("report.count")]


def test_another_question_takes_the_place_of_the_one_before(
    vm: ReportViewModel, years: Years, course: Course
) -> None:
    assert years.begun.acquire(timeout=20)
    vm.chooseClass(classes(course.db)[1].id)
    vm.chooseClass("")
    years.may_end.set()
    assert becomes(lambda: lines_of(vm) == 2)
    wait_for(vm.work)
    assert [chip.title for chip in vm.props.classes if chip.chosen] == ["All classes"]
    assert len(years.threads) == 2  # the one in the middle never began


def test_nothing_is_written_of_a_question_that_is_not_answered(
    vm: ReportViewModel, years: Years, tmp_path: Path
) -> None:
    years.may_end.set()
    wait_for(vm.work)
    years.may_end.clear()
    vm.chooseClass("")
    vm.exportCsv()
    assert not list(tmp_path.glob("*.csv"))
    years.may_end.set()
    wait_for(vm.work)
    vm.exportCsv()
    assert len(list(tmp_path.glob("*.csv"))) == 1


def test_who_turns_to_another_page_stops_it_and_coming_back_counts_anew(
    vm: ReportViewModel, years: Years
) -> None:
    assert years.begun.acquire(timeout=20)
    vm.leave()
    wait_for(vm.work)
    QCoreApplication.processEvents()
    assert (years.stopped, lines_of(vm)) == (1, 0)
    years.may_end.set()
    vm.refresh()
    wait_for(vm.work)
    assert lines_of(vm) == 2


def test_what_goes_wrong_in_the_other_thread_is_told_as_everywhere(
    vm: ReportViewModel, years: Years, course: Course, sheet: Sheet
) -> None:
    years.may_end.set()
    wait_for(vm.work)
    course.db.write_anew()
    course.db.path.write_bytes(b"no records" * 1000)
    vm.chooseClass("")
    wait_for(vm.work)
    assert len(sheet.told) == 1
    assert vm.props.lingers


# --- a learner's path, read in the same way ---


def test_a_path_is_read_beside_the_window_and_nobody_elses_is_shown_meanwhile(
    course: Course, sheet: Sheet
) -> None:
    (row,) = course.db.rows("SELECT id FROM person")
    (b,) = course.people("い")
    house = House(course.db, lambda: course.db, catalogue, read, lambda: None, clock=lambda: NOW)
    vm = PathViewModel(desk_in(house, sheet.telling, "en"))
    assert not vm.work.props.running  # nobody is looked at
    vm.look_at(row["id"])
    wait_for(vm.work)
    assert len(vm.props.lines) == 1
    vm.look_at(b)
    assert (vm.props.lines, vm.props.empty) == ((), "")
    vm.look_at(row["id"])
    assert becomes(lambda: len(vm.props.lines) == 1)
    wait_for(vm.work)
    vm.look_at(b)
    vm.leave()
    wait_for(vm.work)
    vm.refresh()
    wait_for(vm.work)
    assert (vm.props.lines, vm.props.lingers) == ((), False)
    assert vm.props.empty != ""
    vm.end()


def test_turning_to_another_page_is_told_to_the_page_before(
    course: Course, sheet: Sheet, years: Years
) -> None:
    house = House(course.db, lambda: course.db, catalogue, read, lambda: None, clock=lambda: NOW)
    slow = report_entry("stumbles")._replace(make=years.make)
    pages = (
        Entry(
            "a",
            "い",
            "A",
            "school",
            "ReportPage.qml",
            lambda _: ReportViewModel(slow, desk_in(house, sheet.telling, "en")),
        ),
        Entry(
            "b",
            "ろ",
            "B",
            "school",
            "PathPage.qml",
            lambda _: PathViewModel(desk_in(house, sheet.telling, "en")),
        ),
    )
    frame = FrameViewModel(lambda: desk_on(course.db, lambda: NOW, []), pages)
    report = frame.model_of("a")
    assert isinstance(report, ReportViewModel)
    assert years.begun.acquire(timeout=20)
    frame.turnTo("a")  # the same page: it is asked anew
    assert becomes(lambda: len(years.threads) == 2)
    frame.turnTo("b")
    wait_for(report.work)
    assert (years.stopped, len(years.threads)) == (2, 2)
    frame.end()
