"""Long work in a thread, in slices, in a process: its progress is seen, it can be stopped, and its failures are told."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit import long_process
from literacy_tutor.qtkit.long_process import LongProcess
from literacy_tutor.qtkit.long_work import LongWork, Report
from literacy_tutor.qtkit.sliced_work import SlicedWork, Steps

FULL = UserError("the disk is full", "ディスクが いっぱいです")


# --- in a thread ------------------------------------------------------------------------------------------


def test_it_is_done_elsewhere_and_what_follows_is_here(qtbot: QtBot) -> None:
    work, made, seen = LongWork("ja"), [], []
    work.doneChanged.connect(lambda: seen.append((work.props.done, work.props.total)))

    def count(report: Report) -> bool:
        for number in range(1000):
            report.tell(number + 1, 1000)
        return threading.current_thread() is threading.main_thread()

    work.start(
        count,
        lambda here: made.append((here, threading.current_thread() is threading.main_thread())),
        "数える",
    )
    assert (work.props.running, work.props.what) == (True, "数える")
    qtbot.waitUntil(lambda: bool(made))
    assert made == [(False, True)]
    assert seen[-1] == (1000, 1000)
    assert len(seen) <= 101, "a hundred signals, however many steps"
    assert (work.props.running, work.props.told) == (False, "")
    work.end()


def test_a_stop_is_obeyed_and_nothing_follows(qtbot: QtBot) -> None:
    work, begun, undone = LongWork("en"), threading.Event(), []

    def for_ever(report: Report) -> None:
        try:
            while True:
                report.tell(1, 2)
                begun.set()
        finally:
            undone.append(True)

    work.start(for_ever, lambda _: pytest.fail("it goes on"))
    begun.wait()
    work.cancel()
    qtbot.waitUntil(lambda: not work.props.running)
    assert (undone, work.props.told) == ([True], "Stopped before the end.")
    made: list[str] = []
    work.start(lambda _: "again", made.append)
    qtbot.waitUntil(lambda: bool(made))
    assert work.props.told == ""
    work.end()


def test_a_persons_problem_is_told_in_their_language(qtbot: QtBot) -> None:
    def fail(_: Report) -> None:
        raise FULL

    for language, said in (("ja", FULL.ja), ("en", FULL.en)):
        work = LongWork(language)
        work.start(fail, lambda _: pytest.fail("it goes on"))
        qtbot.waitUntil(lambda: not work.props.running)  # noqa: B023  it is this one
        assert work.props.told == said
        work.end()


def test_a_bug_is_not_swallowed(qtbot: QtBot) -> None:
    work = LongWork("ja")
    work.start(lambda _: 1 // 0, lambda _: None)
    qtbot.waitUntil(lambda: not work.props.running)
    with pytest.raises(ZeroDivisionError):
        work.end()


# --- in slices --------------------------------------------------------------------------------------------


def steps(closed: list[bool], problem: Exception | None = None) -> Steps[str]:
    try:
        for number in range(3):
            yield number + 1, 3
        if problem:
            raise problem
        return "made"
    finally:
        closed.append(True)


def test_steps_are_taken_one_a_turn(qtbot: QtBot) -> None:
    work, seen, made, closed = SlicedWork("ja"), [], [], []  # type: ignore[var-annotated]
    work.doneChanged.connect(lambda: seen.append(work.props.done))
    work.start(steps(closed), made.append)
    assert (made, seen) == ([], [])
    qtbot.waitUntil(lambda: bool(made))
    assert (made, seen, closed) == (["made"], [1, 2, 3], [True])


def test_slices_are_stopped_and_what_they_hold_let_go(qtbot: QtBot) -> None:
    work, closed = SlicedWork("ja"), []  # type: ignore[var-annotated]
    work.doneChanged.connect(work.cancel)
    work.start(steps(closed), lambda _: pytest.fail("it goes on"))
    qtbot.waitUntil(lambda: not work.props.running)
    assert (work.props.done, closed, work.props.told) == (1, [True], "とちゅうで やめました。")


def test_what_fails_in_a_slice_is_told(qtbot: QtBot) -> None:
    work, closed = SlicedWork("ja"), []  # type: ignore[var-annotated]
    work.start(steps(closed, FULL), lambda _: pytest.fail("it goes on"))
    qtbot.waitUntil(lambda: not work.props.running)
    assert (work.props.told, closed) == (FULL.ja, [True])


# --- in a process -----------------------------------------------------------------------------------------


@pytest.fixture
def process(monkeypatch: pytest.MonkeyPatch) -> Iterator[LongProcess]:
    monkeypatch.setattr(long_process, "PROGRAM", (sys.executable, "-c"))
    made = LongProcess("ja")
    yield made
    made.end()


def test_a_process_tells_how_far_it_is(qtbot: QtBot, process: LongProcess) -> None:
    seen, over = [], []
    process.doneChanged.connect(lambda: seen.append((process.props.done, process.props.total)))
    process.start(["for n in (1, 2): print(f'{n}/2 file', flush=True)"], lambda: over.append(True))
    qtbot.waitUntil(lambda: bool(over))
    assert (seen, process.props.running) == ([(1, 2), (2, 2)], False)


def test_a_process_is_stopped_at_once(qtbot: QtBot, process: LongProcess, tmp_path: Path) -> None:
    late = tmp_path / "late"
    waits = f"import sys; print('1/2 ', flush=True); sys.stdin.read(); open({str(late)!r}, 'w')"
    process.start([waits], lambda: pytest.fail("it goes on"))
    qtbot.waitUntil(lambda: process.props.done == 1)
    process.cancel()
    assert (process.props.running, process.props.told) == (False, "とちゅうで やめました。")
    assert not late.exists()


def test_a_process_that_fails_is_told_and_logged(
    qtbot: QtBot, process: LongProcess, caplog: pytest.LogCaptureFixture
) -> None:
    process.start(["raise SystemExit('no room')"], lambda: pytest.fail("it goes on"))
    qtbot.waitUntil(lambda: not process.props.running)
    assert process.props.told.startswith("作れませんでした。")
    assert "no room" in caplog.text
