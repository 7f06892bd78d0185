"""The page for printing in the real window: a paper is chosen, looked at and saved by clicks; every stage stands well."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication

from literacy_tutor.bootstrap import make_application
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.qtkit.printing import printer
from literacy_tutor.qtkit.printing.printer import Printer
from literacy_tutor.qtkit.sticks import Stick
from literacy_tutor.viewmodels.instructor import paper
from literacy_tutor.viewmodels.instructor.paper import PaperViewModel
from tests.qml.instructor.test_pages_stand import NAMES, a_full_class, come_in
from tests.qml.learner import layout
from tests.qml.learner.layout import complaints
from tests.qml.learner.stage import Stage


@pytest.fixture
def stage(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stage]:
    font = QFont(qapp.font())
    made = Stage(make_application(), tmp_path / "data", lessons_dir())
    made.steady_hand()
    a_full_class(made.window.database)
    made.app.house = made.app.house._replace(documents=lambda: tmp_path)
    yield made
    made.close()
    qapp.setFont(font)


def view_model(stage: Stage) -> PaperViewModel:
    vm = stage.app.open_side().frame.model_of("paper")
    assert isinstance(vm, PaperViewModel)
    return vm


def made(stage: Stage) -> None:
    vm = view_model(stage)
    stage.robot.wait_until(lambda: not vm.making.props.running, "the pages are not made")
    stage.draw()


def test_a_certificate_is_chosen_looked_at_and_saved(stage: Stage, tmp_path: Path) -> None:
    come_in(stage)
    stage.robot.click("frame.paper")
    stage.robot.click("paper.kind.certificate")
    assert stage.is_shown("paper.learner.all")
    stage.robot.click("paper.look")
    made(stage)
    preview = stage.find("paper.preview")
    assert preview.implicitWidth() > 300, "the picture is there, and sharp"
    assert preview.width() > preview.height(), "a certificate lies on its side"
    assert "名前が のっています" in str(stage.find("paper.names").property("text"))
    assert list(tmp_path.glob("*.pdf")) == []
    stage.robot.click("paper.after")
    assert str(stage.find("paper.page").property("text")) == f"2 / {len(NAMES) - 1} ページ"
    assert "1人の分は ありません" in view_model(stage).props.told, "one of them has not come yet"
    stage.robot.click("paper.zoom")
    stage.robot.click("paper.save.documents")
    (file,) = tmp_path.glob("*.pdf")
    assert len(PdfReader(file).pages) == len(NAMES) - 1
    assert file.name in str(stage.find("paper.told").property("text"))
    stage.robot.click("paper.print")
    assert "プリンターが ありません" in str(stage.find("paper.noPrinter").property("text"))
    stage.robot.click("paper.back")
    stage.robot.click("paper.again")
    assert stage.is_shown("paper.look")


def test_a_handout_is_reached_by_keys_alone(stage: Stage) -> None:
    come_in(stage)
    stage.robot.click("frame.paper")
    stage.choose("paper.look")
    made(stage)
    stage.choose("paper.after")
    assert view_model(stage).props.page == "2 / 7 ページ"
    stage.choose("paper.zoom")
    stage.tab_to("paper.again", back=True)
    stage.press(Qt.Key.Key_Return)
    assert view_model(stage).props.stage == "choose"


@pytest.mark.parametrize(("language", "scale"), [("ja", 1.0), ("en", 2.0)])
def test_every_stage_stands_well(
    stage: Stage, language: str, scale: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "SMALLEST_CONTROL", 44)  # a volunteer's hand
    monkeypatch.setattr(layout, "SMALLEST_GAP", 4)
    monkeypatch.setattr(layout, "SMALLEST_TEXT", 18)
    offices = [
        Printer("a", "職員室の プリンター", both_sides=True),
        Printer("b", "EPSON PX-M730F", both_sides=False),
    ]
    monkeypatch.setattr(printer, "printers", lambda: offices)
    monkeypatch.setattr(paper.sticks, "sticks", lambda: [Stick("KIOXIA USB", Path("/media/usb"))])
    stage.speak(language)
    stage.scale_text(scale)
    come_in(stage)
    stage.app.open_side().frame.turnTo("paper")
    vm, found = view_model(stage), {}
    for kind in [one.id for one in vm.props.papers]:
        vm.choose("kind", kind)
        stage.draw()
        found[kind] = complaints(stage)
    vm.choose("kind", "stamps")
    vm.look()
    made(stage)
    found["look"] = complaints(stage)
    vm.askPrinter()
    stage.draw()
    found["printer"] = complaints(stage)
    assert {name: what for name, what in found.items() if what} == {}
