"""Trouble with the records, in the real window: what is said, what is put right, and how one goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from literacy_tutor.bootstrap import Window, make_application, make_trouble_window, make_window
from literacy_tutor.commands.window_play import arrive, open_lesson
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.records import aside, drill, salvaged
from literacy_tutor.records.backup import newest_good_backup
from literacy_tutor.records.database import FILE_NAME, check_whole, open_database
from literacy_tutor.records.refusals import AlreadyOpen
from tests.records.damage import DAMAGE, play_a_class


def show(window: Window) -> WindowRobot:
    window.window.resize(1366, 768)
    window.window.show()
    return WindowRobot(window)


def test_damaged_records_are_put_right_and_that_is_told_until_it_is_read(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    file = tmp_path / FILE_NAME
    file.write_bytes(DAMAGE["of another program"](file.read_bytes()))
    for _ in range(2):
        window = make_window(make_application(), tmp_path)
        try:
            robot = show(window)
            window.settle_in()
            robot.wait_for("problem.close")
            assert window.app.sign.props.kind == "news"
            assert "124｜件《けん》を もどせました。" in window.app.sign.props.words
            window.app.tell_news()
        finally:
            window.close()
    window = make_window(make_application(), tmp_path)
    try:
        robot = show(window)
        window.settle_in()
        window.app.tell_news()
        robot.click("problem.close")
        assert robot.find("problem.close") is None, "it is told once, however often it is asked for"
        window.app.tell_news()
        assert window.app.sign.props.words == ""
        robot.click("tiles.learner.0")
        robot.wait_for("home.next")
    finally:
        window.close()


def test_damage_that_is_found_while_nobody_is_at_work_is_put_right_at_once(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    window = make_window(make_application(), tmp_path)
    try:
        robot = show(window)
        _change_an_event(tmp_path)
        window.check_records()
        robot.wait_until(lambda: window.app.sign.props.kind == "news", "it was put right")
        assert "2｜件《けん》は よめませんでした。" in window.app.sign.props.words
        robot.click("problem.close")
        robot.click("tiles.learner.0")
        robot.wait_for("home.next")
    finally:
        window.close()
    check_whole(tmp_path)


def test_damage_that_is_found_while_somebody_is_at_work_waits_until_they_end(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    window = make_window(make_application(), tmp_path)
    try:
        robot = show(window)
        robot.click("tiles.learner.0")
        _change_an_event(tmp_path)
        window.check_records()
        robot.wait_until(lambda: window.app.sign.props.words != "", "it is told")
        assert "このまま つづけられます" in window.app.sign.props.words
        robot.click("problem.close")
        robot.click("home.end")
        robot.wait_until(lambda: window.app.sign.props.kind == "news", "and put right when nobody is there")
    finally:
        window.close()
    check_whole(tmp_path)


def test_the_program_looks_at_every_event_by_itself_once_its_window_stands(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    _change_an_event(tmp_path)
    program = subprocess.Popen(
        [sys.executable, "-m", "literacy_tutor", "--data", str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        while not aside.kept_aside(tmp_path):
            assert program.poll() is None
            QTest.qWait(50)
    finally:
        program.terminate()
        program.wait()
    with open_database(tmp_path) as db:
        found = salvaged.untold(db)
        assert found is not None
        assert found.lost == 2


def _change_an_event(folder: Path) -> None:
    file = folder / FILE_NAME
    file.write_bytes(file.read_bytes().replace(b'"index":1,"ms":7,', b'"index":1,"ms":6,'))


def test_a_folder_that_goes_to_a_cloud_is_told_of(tmp_path: Path) -> None:
    window = make_window(make_application(), tmp_path / "OneDrive")
    try:
        robot = show(window)
        window.settle_in()
        robot.wait_for("problem.close")
        assert "OneDrive の フォルダーに あります" in window.app.sign.props.words
        assert window.app.sign.props.kind == "news", "nobody did anything wrong"
    finally:
        window.close()


@pytest.mark.parametrize("years", [-10, 20])
def test_a_date_that_cannot_be_right_is_told_and_one_can_practise(tmp_path: Path, years: int) -> None:
    today = wall_clock()
    window = make_window(make_application(), tmp_path, clock=lambda: today + timedelta(days=365 * years))
    try:
        robot = show(window)
        window.settle_in()
        robot.wait_for("problem.close")
        assert "パソコンの ｜日付《ひづけ》が ちがうようです" in window.app.sign.props.words
        assert f"{(today + timedelta(days=365 * years)).year}｜年《ねん》" in window.app.sign.props.words
        assert "｜先生《せんせい》に" in window.app.sign.props.words
        robot.click("problem.close")
        robot.click("tiles.guest")
        robot.wait_for("home.next")
    finally:
        window.close()


def test_a_clock_that_was_set_back_since_is_told(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    window = make_window(make_application(), tmp_path, clock=lambda: wall_clock() - timedelta(days=40))
    try:
        window.settle_in()
        assert "ちがうようです" in window.app.sign.props.words
    finally:
        window.close()


def test_a_right_date_is_not_spoken_of(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    window = make_window(make_application(), tmp_path)
    try:
        window.settle_in()
        assert window.app.sign.props.words == ""
    finally:
        window.close()


def test_newer_records_open_a_window_that_says_so_and_one_can_practise_without(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    drill.make_newer(tmp_path)
    before = (tmp_path / FILE_NAME).read_bytes()
    application = make_application()
    with pytest.raises(UserError) as problem:
        make_window(application, tmp_path)
    trouble = make_trouble_window(problem.value, practise=True)
    trouble.window.resize(1366, 768)
    trouble.window.show()
    application.processEvents()
    assert "もっと ｜新《あたら》しい アプリ" in trouble.window.property("japanese")
    assert "made by a newer Literacy Tutor" in trouble.window.property("english")
    trouble.window.setProperty("practises", True)
    assert trouble.close()
    window = make_window(application, tmp_path, keeps=False)
    try:
        robot = show(window)
        window.settle_in()
        assert "｜記録《きろく》が のこりません" in window.app.sign.props.words
        robot.click("problem.close")
        robot.click("tiles.guest")
        robot.wait_for("home.next")
    finally:
        window.close()
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_second_start_is_told_that_the_first_is_open(tmp_path: Path) -> None:
    application = make_application()
    first = make_window(application, tmp_path)
    try:
        with pytest.raises(UserError, match="already open"):
            make_window(application, tmp_path)
    finally:
        first.close()


def test_when_the_window_closes_there_is_a_good_backup(tmp_path: Path) -> None:
    make_window(make_application(), tmp_path).close()
    assert newest_good_backup(tmp_path) is not None


def test_a_disk_that_refuses_is_said_can_be_tried_again_and_left(tmp_path: Path) -> None:
    window = make_window(make_application(), tmp_path)
    window.window.resize(1366, 768)
    window.window.show()
    robot = WindowRobot(window)
    try:
        arrive(robot)
        open_lesson(robot, "basics/tap")
        drill.refuse_writing(window.database)
        robot.click("playground.1.flower")
        robot.wait_for("problem.leave")
        assert robot.lesson.props.step_number == 1, "no step is called done that the disk does not have"
        robot.click("problem.close")
        robot.wait_for("problem.leave")
        drill.let_write(window.database)
        robot.click("problem.close")
        robot.wait_until(lambda: robot.lesson.props.step_number == 2, "nothing was lost")
        drill.refuse_writing(window.database)
        robot.click("playground.2.music")
        robot.click("problem.leave")
        robot.wait_for("home.next")
        drill.let_write(window.database)
    finally:
        window.close()


def test_on_a_larger_screen_the_sentence_is_larger(tmp_path: Path) -> None:
    make_application()
    sizes = []
    for width, height in ((1366, 768), (2732, 1536)):
        trouble = make_trouble_window(AlreadyOpen(tmp_path))
        trouble.window.resize(width, height)
        trouble.window.show()
        sentence = trouble.window.findChild(QQuickItem, "trouble.japanese")
        sizes.append(sentence.property("pixelSize"))
        trouble.close()
    assert sizes[1] == pytest.approx(2 * sizes[0], abs=1)


def test_one_tap_alone_does_not_close_the_program(tmp_path: Path) -> None:
    window = make_window(make_application(), tmp_path)
    try:
        robot = show(window)
        closed: list[bool] = []
        window.app.closing.connect(lambda: closed.append(True))
        for answer in ("problem.close", "problem.leave"):
            robot.click("tiles.close")
            assert closed == [], "it asks first"
            robot.click(answer)
        robot.wait_until(lambda: closed == [True], "it was asked to close, once")
    finally:
        window.close()
