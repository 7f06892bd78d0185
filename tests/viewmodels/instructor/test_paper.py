"""The page for printing: what is offered, what becomes of it, and that nothing is saved unless somebody says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QFont, QGuiApplication
from pytestqt.qtbot import QtBot

from literacy_tutor.bootstrap import make_application, phone_pictures
from literacy_tutor.common.errors import UserError
from literacy_tutor.common.ruby import plain
from literacy_tutor.qtkit.printing import printer as printing
from literacy_tutor.qtkit.printing.printer import Order, Printer
from literacy_tutor.records import attendance, classes
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.plans import Plan, make_plan
from literacy_tutor.viewmodels.house import House
from literacy_tutor.viewmodels.instructor.chips import ChipRow
from literacy_tutor.viewmodels.instructor.paper import PaperViewModel
from tests.instructor.asking import catalogue, read
from tests.viewmodels.instructor.desks import desk_in

pytestmark = pytest.mark.usefixtures("fonts")
NOW = datetime.fromisoformat("2026-04-21T10:00:00+09:00")


@pytest.fixture
def fonts(qapp: QGuiApplication) -> Iterator[None]:
    before = QFont(qapp.font())
    make_application()
    yield
    qapp.setFont(before)


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory(lambda: NOW) as database:
        yield database


class Desk:
    """The page with real records; files go to `documents`."""

    def __init__(self, db: Database, documents: Path, language: str = "ja") -> None:
        self.told: list[str] = []
        house = House(
            db, lambda: db, catalogue, read, lambda: None, clock=lambda: NOW, documents=lambda: documents,
            phone_pictures=phone_pictures,
        )  # fmt: skip
        desk = desk_in(house, self.telling, language)
        desk.door.name_group("中央公民館")
        self.vm = PaperViewModel(desk)

    @contextmanager
    def telling(self) -> Iterator[None]:
        try:
            yield
        except UserError as problem:
            self.told.append(problem.en)


@pytest.fixture
def desk(db: Database, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(db, tmp_path)
    yield made
    made.vm.end()


def a_class(db: Database, *names: str) -> list[str]:
    people = [add_learner(db, name, "", "cat").id for name in names]
    class_ = classes.open_class(db, "火曜クラス").id
    classes.join(db, class_, people)
    attendance.mark(db, attendance.hold_hour(db, class_, NOW.date()).id, dict.fromkeys(people, "present"))
    return people


def look(vm: PaperViewModel, qtbot: QtBot) -> None:
    vm.look()
    qtbot.waitUntil(lambda: not vm.making.props.running)
    assert vm.making.props.told == ""
    assert vm.props.stage == "look"


def saved(folder: Path) -> list[Path]:
    return sorted(folder.glob("*"))


def test_without_a_class_it_says_what_comes_first_and_handouts_are_there(desk: Desk) -> None:
    vm = desk.vm
    assert (vm.props.can_look, vm.props.empty) == (True, "")
    assert [one.title for one in vm.props.lessons][:1] == ["タップしてみよう"]
    vm.choose("kind", "certificate")
    assert not vm.props.can_look
    assert "クラスが ありません" in vm.props.empty


def test_a_handout_is_looked_at_and_saved_as_it_is_seen(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    vm = desk.vm
    look(vm, qtbot)
    assert (vm.props.page, vm.props.is_first, vm.props.names) == ("1 / 7 ページ", True, "")
    for _ in range(9):
        vm.turn(1)
    assert (vm.props.page, vm.props.is_last) == ("7 / 7 ページ", True)
    assert saved(tmp_path) == []
    vm.save("")
    (file,) = saved(tmp_path)
    assert str(file) in vm.props.told
    reader = PdfReader(file, strict=True)
    assert len(reader.pages) == 7
    assert plain(read("basics/tap", "ja").title) in reader.pages[0].extract_text()
    assert sum(len(page["/Resources"].get("/XObject", {})) for page in reader.pages) == 12, "pictures"


def test_everybodys_cards_are_one_file_with_a_page_each(
    desk: Desk, db: Database, qtbot: QtBot, tmp_path: Path
) -> None:
    a_class(db, "佐藤 よし子", "田中 キヨ")
    vm = desk.vm
    vm.choose("kind", "stamps")
    assert [one.title for one in vm.props.people] == ["クラスの全員", "佐藤 よし子さん", "田中 キヨさん"]
    look(vm, qtbot)
    assert "名前が のっています" in vm.props.names
    vm.save("")
    (file,) = saved(tmp_path)
    pages = [page.extract_text() for page in PdfReader(file).pages]
    assert ["佐藤 よし子 さん" in pages[0], "田中 キヨ さん" in pages[1], len(pages)] == [True, True, 2]
    vm.chooseAgain()
    vm.choose("learner", vm.props.people[2].id)
    look(vm, qtbot)
    assert vm.props.page == "1 / 1 ページ"


def test_a_class_may_be_called_as_its_group_likes(
    desk: Desk, db: Database, qtbot: QtBot, tmp_path: Path
) -> None:
    """《 and ** are markup in lessons, and nothing in what somebody typed."""
    classes.open_class(db, "《初級》 A/B **火曜")
    vm = desk.vm
    vm.choose("kind", "attendance")
    look(vm, qtbot)
    vm.save("")
    (file,) = saved(tmp_path)
    assert "《初級》_A_B_火曜" in file.name
    assert str(file) in vm.props.told


def test_who_leaves_is_no_longer_offered(desk: Desk, db: Database) -> None:
    people = a_class(db, "佐藤 よし子", "田中 キヨ")
    vm = desk.vm
    vm.choose("kind", "certificate")
    vm.choose("learner", people[0])
    classes.leave(db, vm.props.classes[0].id, people[0])
    assert [(one.title, one.chosen) for one in vm.props.people] == [
        ("クラスの全員", True),
        ("田中 キヨさん", False),
    ]


def test_a_stick_that_is_gone_is_a_sentence(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    look(desk.vm, qtbot)
    desk.vm.save(str(tmp_path / "stick"))
    assert "is not there any more" in desk.told[0]
    assert desk.vm.props.told == ""


def test_another_language_begins_anew(desk: Desk, qtbot: QtBot) -> None:
    look(desk.vm, qtbot)
    desk.vm.speak("en")
    assert (desk.vm.props.stage, desk.vm.props.source) == ("choose", "")
    assert desk.vm.props.papers[0].title == "Lesson handout"
    look(desk.vm, qtbot)
    assert desk.vm.props.page.startswith("Page 1 of")


def test_a_whole_track_is_made_by_a_process_and_can_be_stopped(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    vm = desk.vm
    vm.choose("lesson", "all")
    assert (vm.props.can_look, vm.props.is_course) == (False, True)
    vm.saveCourse("")
    qtbot.waitUntil(lambda: vm.course.props.done == 1, timeout=60_000)
    assert vm.course.props.total == len(vm.props.lessons) - 1
    vm.course.cancel()
    (folder,) = saved(tmp_path)
    for file in folder.glob("*.pdf"):
        assert PdfReader(file, strict=True).pages


def test_the_lessons_of_todays_plan_come_first_and_in_its_order(desk: Desk, db: Database) -> None:
    a_class(db, "佐藤 よし子")
    vm = desk.vm
    assert "plan" not in [one.id for one in vm.props.tracks]
    class_ = classes.classes(db)[0].id
    hour = attendance.hours(db, class_)[0].id
    make_plan(db, Plan(hour, class_, ("fraud/parcel-sms", "basics/tap")))
    vm.refresh()
    assert vm.props.tracks[0].title == "きょうの予定"
    vm.choose("track", "plan")
    assert [one.id for one in vm.props.lessons] == ["fraud/parcel-sms", "basics/tap", "all"]
    attendance.cancel_hour(db, hour)
    assert [one.id for one in vm.props.tracks if one.chosen] == ["basics"]


def test_no_printer_and_a_printer(
    desk: Desk, db: Database, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_class(db, "佐藤 よし子", "田中 キヨ")
    vm = desk.vm
    vm.choose("kind", "stamps")
    look(vm, qtbot)
    monkeypatch.setattr(printing, "printers", lambda: [Printer("office", "職員室", both_sides=True)])
    orders: list[Order] = []
    real = printing.printing

    def to_a_file(job: printing.PrintJob, order: Order) -> object:
        orders.append(order)
        return real(job, order._replace(file=tmp_path / "printed.pdf"))

    monkeypatch.setattr(printing, "printing", to_a_file)
    vm.askPrinter()
    assert [(one.title, one.chosen) for one in vm.props.printers] == [("職員室", True)]
    vm.moreCopies(1)
    vm.moreCopies(1)
    vm.moreCopies(-1)
    vm.turnOver()
    assert (vm.props.copies, vm.props.both_sides) == ("2部", True)
    vm.printIt()
    qtbot.waitUntil(lambda: not vm.making.props.running)
    assert orders == [Order("office", 1, 2, copies=2, both_sides=True)]
    assert (vm.props.stage, vm.props.told) == ("look", "プリンターに 送りました。")
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 3, (
        "two people's cards, the first with an empty back"
    )
    vm.turn(1)
    vm.askPrinter()
    vm.chooseStretch("this")
    assert not vm.props.can_both_sides
    vm.printIt()
    qtbot.waitUntil(lambda: not vm.making.props.running)
    assert orders[1] == Order("office", 2, 2)


def chosen(chips: Sequence[ChipRow]) -> list[str]:
    return [one.id for one in chips if one.chosen]


def test_another_page_leads_to_the_paper_it_means_of_its_own_class(db: Database, desk: Desk) -> None:
    a_class(db, "花")
    closed, friday = (classes.open_class(db, title).id for title in ("月曜クラス", "金曜クラス"))
    taro = add_learner(db, "太郎", "", "cat").id
    for class_ in (closed, friday):
        classes.join(db, class_, [taro])
    classes.close_class(db, closed)
    first = attendance.hold_hour(db, friday, date(2026, 4, 10)).id
    attendance.hold_hour(db, friday, date(2026, 4, 17))
    for kind in ("plan", "handover"):
        desk.vm.look_at(f"{kind}:{first}")
        props = desk.vm.props
        assert (chosen(props.papers), chosen(props.classes), chosen(props.hours)) == (
            [kind],
            [friday],
            [first],
        )
        assert props.can_look
    for kind in ("record", "certificate"):
        desk.vm.look_at(f"{kind}:{taro}")
        props = desk.vm.props
        assert (chosen(props.papers), chosen(props.classes), chosen(props.people)) == (
            [kind],
            [friday],
            [taro],
        )
    desk.vm.look_at("plan:")  # of no hour in particular
    assert (chosen(desk.vm.props.papers), len(chosen(desk.vm.props.hours))) == (["plan"], 1)
    desk.vm.refresh()
    assert chosen(desk.vm.props.papers) == ["plan"]


def test_whoever_comes_from_another_page_is_not_shown_the_paper_of_before(
    db: Database, desk: Desk, qtbot: QtBot
) -> None:
    hana, taro = a_class(db, "花", "太郎")
    desk.vm.look_at(f"record:{hana}")
    look(desk.vm, qtbot)
    desk.vm.look_at(f"certificate:{taro}")
    assert (desk.vm.props.stage, desk.vm.props.source, chosen(desk.vm.props.people)) == ("choose", "", [taro])


def test_who_never_came_gets_no_certificate_with_the_others(desk: Desk, db: Database, qtbot: QtBot) -> None:
    _, absent = a_class(db, "佐藤 よし子", "田中 キヨ")
    (hour,) = attendance.hours(db, classes.classes(db)[0].id)
    attendance.mark(db, hour.id, {absent: "absent"})
    vm = desk.vm
    vm.choose("kind", "certificate")
    look(vm, qtbot)
    assert vm.props.page == "1 / 1 ページ"
    assert "1人の分は ありません" in vm.props.told
    attendance.cancel_hour(db, hour.id)
    vm.chooseAgain()
    vm.look()
    assert vm.props.stage == "choose"
    assert "渡す人が いません" in vm.props.told
