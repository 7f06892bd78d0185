"""A report's page: of which class and months, and files of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.instructor.charts import Bar, Point, Range, bars, curve, ranges
from literacy_tutor.instructor.reports import report_entry
from literacy_tutor.records.classes import open_class
from literacy_tutor.viewmodels.house import House
from literacy_tutor.viewmodels.instructor.charts import derive_chart
from literacy_tutor.viewmodels.instructor.report import LINES, ReportViewModel
from tests.instructor.asking import NOW, catalogue, read
from tests.qml.instructor.sheet import Sheet
from tests.records.course import Course, judged, passed
from tests.viewmodels.instructor.desks import desk_in

pytestmark = pytest.mark.usefixtures("qapp")


def page(course: Course, report: str, documents: Path, sheet: Sheet, language: str = "ja") -> ReportViewModel:
    house = House(
        course.db, lambda: course.db, catalogue, read, lambda: None, clock=lambda: NOW, documents=lambda: documents
    )  # fmt: skip
    return ReportViewModel(report_entry(report), desk_in(house, sheet.telling, language))


@pytest.fixture
def sheet() -> Sheet:
    return Sheet()


def test_it_begins_with_the_first_class_and_its_usual_months(tmp_path: Path, sheet: Sheet) -> None:
    course = Course()
    (a,) = course.people("あ")
    course.hour(course.class_of("火", [a]), {a: "present"})
    vm = page(course, "hours", tmp_path, sheet)
    assert [(chip.title, chip.chosen) for chip in vm.props.classes] == [
        ("火", True),
        ("全部の クラス", False),
    ]
    assert [chip.title for chip in vm.props.spans if chip.chosen] == ["今年度"]
    assert vm.props.span == "2026年4月〜2027年3月"
    assert [line.cells[0] for line in vm.props.lines] == ["2026年4月", "合計"]


def test_months_are_chosen_by_name_or_one_by_one(tmp_path: Path, sheet: Sheet) -> None:
    course = Course()
    (a,) = course.people("あ")
    course.hour(course.class_of("火", [a]), {a: "present"})
    vm = page(course, "hours", tmp_path, sheet, "en")
    vm.chooseSpan("month")
    assert (vm.props.span, len(vm.props.lines), vm.props.exported) == ("November 2026", 0, False)
    assert "No class hours" in vm.props.empty
    vm.moveSpan(-7, 0)
    assert (vm.props.span, len(vm.props.lines)) == ("April 2026 to November 2026", 2)
    assert not any(chip.chosen for chip in vm.props.spans)
    vm.refresh()
    assert vm.props.span == "April 2026 to November 2026"


def test_a_class_is_chosen_and_all_of_them(tmp_path: Path, sheet: Sheet) -> None:
    course = Course()
    a, b = course.people("あ", "い")
    tuesday, friday = course.class_of("火", [a]), course.class_of("金", [b])
    course.hour(tuesday, {a: "present"})
    vm = page(course, "hours", tmp_path, sheet)
    assert len(vm.props.lines) == 2
    vm.chooseClass(friday)
    assert vm.props.empty != ""
    vm.refresh()
    assert [chip.title for chip in vm.props.classes if chip.chosen] == ["金"]
    vm.chooseClass("")
    assert len(vm.props.lines) == 2
    vm.look_at(friday)  # from a page that looked at it
    assert vm.props.empty != ""


def test_all_classes_stay_chosen_when_it_is_looked_at_again(tmp_path: Path, sheet: Sheet) -> None:
    course = Course()
    open_class(course.db, "火")
    vm = page(course, "city", tmp_path, sheet)
    vm.chooseClass("")
    vm.refresh()
    assert [chip.title for chip in vm.props.classes if chip.chosen] == ["全部の クラス"]


def test_long_tables_are_shown_a_part_at_a_time_but_leave_whole(tmp_path: Path, sheet: Sheet) -> None:
    course = Course()
    people = course.people("あ")
    course.class_of("火", people)
    course.lesson(people[0], "basics/tap", [passed(f"s{number}") for number in range(LINES + 5)])
    vm = page(course, "stumbles", tmp_path, sheet, "en")
    assert (len(vm.props.lines), vm.props.more) == (LINES, "Show more (5 lines left)")
    vm.exportCsv()
    (file,) = tmp_path.iterdir()
    assert file.name == "Where_people_stumble_火-2026-11-25.csv"
    assert str(file) in vm.props.told
    assert len(file.read_text("utf-8-sig").splitlines()) == LINES + 6
    vm.showMore()
    assert (len(vm.props.lines), vm.props.more) == (LINES + 5, "")


def test_what_cannot_be_written_is_told(tmp_path: Path, sheet: Sheet) -> None:
    course = Course()
    (a,) = course.people("あ")
    course.hour(course.class_of("火", [a]), {a: "present"})
    vm = page(course, "hours", tmp_path / "no" / "such", sheet)
    for export in (vm.exportCsv, vm.exportExcel, vm.exportPdf):
        export()
    assert (len(sheet.told), vm.props.told) == (3, "")


def test_judgement_has_no_file_and_everything_changes_its_language(tmp_path: Path, sheet: Sheet) -> None:
    course = Course()
    vm = page(course, "judgement", tmp_path, sheet)
    assert (vm.props.exported, vm.props.empty[:2]) == (False, "まだ")
    vm.speak("en")
    assert vm.props.empty.startswith("Nobody has judged")
    vm.end()


def test_judgement_is_told_in_words_and_its_figures_when_asked_for(tmp_path: Path, sheet: Sheet) -> None:
    course = Course()
    people = course.people("花", "太郎")
    course.class_of("火", people)
    for one in people:
        course.lesson(
            one,
            "fraud/parcel-sms",
            [
                judged(f"{truth}{number}", truth, truth if number % 5 else "ask")
                for truth in ("fraud", "genuine")
                for number in range(25)
            ],
        )
    vm = page(course, "judgement", tmp_path, sheet, "en")
    assert vm.props.says.startswith("Of 50 fakes, 40 were seen through (about 8 in 10).")
    assert "cannot yet say" in vm.props.means
    assert [line.cells[0] for line in vm.props.lines] == ["太郎", "花"]
    assert (vm.props.figures, vm.props.charts, vm.props.explained) == (False, (), "")
    assert not [cell for line in vm.props.lines for cell in line.cells if "′" in cell]
    vm.turnFigures()
    assert vm.props.columns[5]["title"] == "Discrimination d′"
    assert (vm.props.lines[0].cells[0], len(vm.props.charts)) == ("All together", 2)
    assert "0 is guessing" in vm.props.explained
    assert vm.props.says, "the words stay"
    vm.refresh()
    assert vm.props.figures
    vm.turnFigures()
    assert (vm.props.to_figures, len(vm.props.lines)) == ("Show the figures", 2)


def test_a_report_whose_figures_speak_for_themselves_has_no_other_words(tmp_path: Path, sheet: Sheet) -> None:
    course = Course()
    (a,) = course.people("あ")
    course.hour(course.class_of("火", [a]), {a: "present"})
    vm = page(course, "hours", tmp_path, sheet)
    assert (vm.props.says, vm.props.to_figures, vm.props.figures) == ("", "", True)


def test_columns_are_as_wide_as_their_words_and_say_when_they_have_no_room(
    tmp_path: Path, sheet: Sheet
) -> None:
    course = Course()
    (a,) = course.people("あ")
    course.hour(course.class_of("火", [a]), {a: "present"})
    vm = page(course, "hours", tmp_path, sheet, "en")
    columns = list(vm.props.columns)
    widths = vm.columnWidths(columns, 60.0)
    assert sum(widths) == pytest.approx(60)
    assert all(width >= one["least"] for width, one in zip(widths, columns, strict=True))
    assert vm.columnWidths(columns, 10.0) == []
    assert vm.inLines("Person-hours online", True, widths[-1]) in (
        "Person-hours online",
        "Person-hours\nonline",
    )


def test_pictures_are_shares_of_their_room() -> None:
    drawn = derive_chart(bars("b", [Bar("a", 40, "40", 10)], "in", "out"))
    assert drawn["items"] == [{"label": "a", "said": "40", "plain": 0.6, "part": 0.2}]
    assert derive_chart(curve("c", [Point("a", 5, "5"), Point("b", 2, "2")]))["items"][1]["at"] == 0.4
    lines = derive_chart(ranges("r", [Range("a", 1, 0, 2, "1")]))
    assert lines["items"] == [{"label": "a", "said": "1", "at": 0.5, "low": 0, "high": 1}]
    assert lines["ticks"] == [{"label": "0", "at": 0}, {"label": "1", "at": 0.5}, {"label": "2", "at": 1}]
