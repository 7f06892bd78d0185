"""Work in another thread: done in order, its failures told in the window's thread, never lost."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.jobs import Jobs


def test_jobs_are_done_one_after_another_in_another_thread() -> None:
    jobs, done = Jobs(), []
    for number in range(5):
        jobs.run(
            lambda number=number: done.append((number, threading.current_thread() is threading.main_thread()))
        )  # type: ignore[misc]
    jobs.finish()
    assert done == [(number, False) for number in range(5)]


def test_a_persons_problem_is_told_in_the_windows_thread(qtbot: QtBot) -> None:
    jobs, told = Jobs(), []
    jobs.failed.connect(
        lambda problem: told.append((problem.en, threading.current_thread() is threading.main_thread()))
    )

    def fail() -> None:
        raise UserError("the disk is full")

    jobs.run(fail)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("the disk is full", True)]
    jobs.finish()


def test_a_persons_problem_in_the_last_job_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """The window is going, and shows nothing any more."""
    jobs = Jobs()

    def fail() -> None:
        raise UserError("the disk is full")

    jobs.run(fail)
    jobs.finish()
    assert caplog.messages == ["the disk is full"]


def test_a_bug_is_not_swallowed() -> None:
    jobs = Jobs()
    jobs.run(lambda: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        jobs.finish()


def test_nothing_begins_once_the_window_is_going(qapp: object) -> None:  # noqa: ARG001 - Qt is up
    jobs = Jobs()
    jobs.finish()
    done: list[int] = []
    jobs.run(lambda: done.append(1))
    jobs.finish()
    assert done == []
