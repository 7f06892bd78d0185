"""Who is how far, as a volunteer sees it, and as a file to take away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.catalogue import Catalogue, open_catalogue
from literacy_tutor.records import attempts, classes
from literacy_tutor.records.cards import Known, write_cards
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.instructor.progress import ProgressViewModel
from tests.qml.instructor.sheet import Sheet
from tests.viewmodels.instructor.desks import desk_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return open_catalogue(lessons_dir(), tmp_path_factory.mktemp("cache"))


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory() as database:
        yield database


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


def progress_page(
    db: Database, sheet: Sheet, catalogue: Catalogue, documents: Path, language: str = "ja"
) -> ProgressViewModel:
    vm = ProgressViewModel(
        desk_of(
            db,
            sheet.telling,
            language,
            turn_to=lambda page, about: sheet.told.append(f"{page} {about}"),
            catalogue=lambda: catalogue,
            documents=lambda: documents,
        )
    )
    sheet.show("ProgressPage.qml", vm)
    return vm


def a_class(db: Database) -> list[str]:
    people = [add_learner(db, name, name, "cat").id for name in ("あき", "はる", "ふゆ")]
    classes.join(db, classes.open_class(db, "火曜/午前").id, people)
    done = attempts.begin_attempt(db, people[0], "basics/tap", "h", "ja", 2)
    attempts.end_attempt(db, done, Fact("attempt_finished"))
    attempts.begin_attempt(db, people[1], "basics/tap", "h", "ja", 2)
    return people


def test_a_line_for_everybody_and_a_sign_for_every_lesson_begun(
    db: Database, sheet: Sheet, catalogue: Catalogue, tmp_path: Path
) -> None:
    people = a_class(db)
    vm = progress_page(db, sheet, catalogue, tmp_path)
    assert [(row.name, row.cells[0]) for row in vm.props.lines] == [
        ("あき", "d"),
        ("はる", "u"),
        ("ふゆ", "-"),
    ]
    assert sheet.said(f"progress.line.{people[0]}").startswith("あき, ")
    assert "できた" in sheet.said(f"progress.line.{people[0]}")
    assert sheet.item("progress.summary").property("text") == "終えた練習 1"
    sheet.click("progress.track.fraud")
    assert {row.cells for row in vm.props.lines} == {"-" * len(vm.props.lessons)}
    vm.end()


def test_somebody_gets_on_and_the_page_knows(
    db: Database, sheet: Sheet, catalogue: Catalogue, tmp_path: Path
) -> None:
    people = a_class(db)
    vm = progress_page(db, sheet, catalogue, tmp_path)
    attempts.begin_attempt(db, people[2], "basics/tap", "h", "ja", 2)
    assert vm.props.lines[2].cells[0] == "u"
    vm.end()


def test_a_name_leads_to_its_path_and_a_button_to_each_report(
    db: Database, sheet: Sheet, catalogue: Catalogue, tmp_path: Path
) -> None:
    people = a_class(db)
    vm = progress_page(db, sheet, catalogue, tmp_path)
    sheet.click(f"progress.name.{people[1]}")
    sheet.click("progress.reports")
    for report in ("stumbles", "hours", "judgement", "city"):
        sheet.click(f"progress.report.{report}")
    class_ = classes.classes(db)[0].id
    reports = [f"{report} {class_}" for report in ("stumbles", "hours", "judgement", "city")]
    assert sheet.told == [f"path {people[1]}", *reports]
    vm.end()


def test_files_are_put_where_documents_are_and_it_says_where(
    db: Database, sheet: Sheet, catalogue: Catalogue, tmp_path: Path
) -> None:
    a_class(db)
    vm = progress_page(db, sheet, catalogue, tmp_path, "en")
    sheet.click("progress.csv")
    sheet.click("progress.xlsx")
    sheet.click("progress.pdf")
    day = wall_clock().date().isoformat()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [f"Progress_火曜_午前-{day}.{form}" for form in ("csv", "pdf", "xlsx")]
    assert str(tmp_path) in str(sheet.item("progress.told").property("text"))
    vm.chooseTrack("fraud")
    assert vm.props.told == ""
    vm.end()


def test_where_nothing_can_be_written_it_is_told(
    db: Database, sheet: Sheet, catalogue: Catalogue, tmp_path: Path
) -> None:
    a_class(db)
    vm = progress_page(db, sheet, catalogue, tmp_path / "no" / "such")
    sheet.click("progress.csv")
    assert (len(sheet.told), vm.props.told) == (1, "")
    vm.end()


def test_without_a_class_and_without_members_it_says_what_comes_first(
    db: Database, sheet: Sheet, catalogue: Catalogue, tmp_path: Path
) -> None:
    vm = progress_page(db, sheet, catalogue, tmp_path, "en")
    assert "no class yet" in str(sheet.item("progress.empty").property("text"))
    classes.open_class(db, "火")
    assert "Nobody is in this class yet" in str(sheet.item("progress.empty").property("text"))
    assert "progress.csv" not in sheet.names()
    vm.end()


def test_shaky_and_fading_have_signs_and_a_touch_tells_why(
    db: Database, sheet: Sheet, catalogue: Catalogue, tmp_path: Path
) -> None:
    people = a_class(db)
    last = int(wall_clock().timestamp()) - 21 * 86_400
    shaky = ("tap", "basics/tap", 240_000, 2, '[["stumbled",4,9]]', 1, 2, None, 9.3, 5.0, last, last)
    fading = ("tap", "basics/tap", 240_000, 3, '[["first_time",0,0]]', 1, 2, None, 9.3, 5.0, last, last)
    with db.write() as transaction:
        write_cards(transaction, people[0], [shaky], {"basics/tap": Known(0, (9_000,))})
    vm = progress_page(db, sheet, catalogue, tmp_path)
    assert vm.props.lines[0].cells[0] == "s"
    sheet.click(f"progress.cell.{people[0]}.0")
    told = str(sheet.item("progress.why").property("text"))
    assert "あきさん" in told
    assert "つまずき。9手順のうち 4手順で、まちがいかヒントがありました。" in told
    with db.write() as transaction:
        write_cards(transaction, people[0], [fading], {"basics/tap": Known(last, (9_000,))})
    assert vm.props.lines[0].cells[0] == "f"
    assert "わすれかけ。最後の練習は 21日前です。" in vm.props.why
    sheet.click("progress.track.fraud")
    assert vm.props.why == ""
    vm.end()


def test_the_keyboard_comes_to_every_square_and_asks(
    db: Database, sheet: Sheet, catalogue: Catalogue, tmp_path: Path
) -> None:
    people = a_class(db)
    vm = progress_page(db, sheet, catalogue, tmp_path, "en")
    sheet.item(f"progress.line.{people[1]}").forceActiveFocus()
    sheet.key(Qt.Key.Key_Space)
    assert "Under way. Has done 0 of 2 steps so far." in vm.props.why
    sheet.key(Qt.Key.Key_Right)
    sheet.key(Qt.Key.Key_Return)
    assert vm.props.why.endswith("Not begun. Nothing is recorded yet.")
    sheet.key(Qt.Key.Key_Return)
    assert vm.props.why == ""
    vm.end()
