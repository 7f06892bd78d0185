"""`literacy-tutor`: the window; on a machine without a screen, a tour by the robot instead."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from literacy_tutor.commands.screen import why_no_window
from literacy_tutor.common import paths
from literacy_tutor.common.errors import UserError
from literacy_tutor.records import second_start
from literacy_tutor.records.refusals import AlreadyOpen, NewerRecords, UnusableRecords

if TYPE_CHECKING:
    from literacy_tutor.bootstrap import Window

NO_WINDOW = (
    "{why}, so no window can open. To get one, start this on the computer's own desktop, "
    "or connect with `ssh -X`. Meanwhile the robot plays the lessons in the real app, and leaves pictures "
    "and a report of its progress in {tour}."
)
OPEN_ALREADY = "Literacy Tutor is open already: its window comes to the front."
LEFT_ALONE = "The records in {folder} stay as they are: the robot keeps records of its own."
TOUR = Path("build") / "tour"
CHECK_AFTER_MS = 2000
"""After the first frame."""


def run_app(data: Path, *, windowed: bool) -> int:
    """Exit status of the program."""
    if why := why_no_window():
        import gc

        from literacy_tutor.commands.tour.whole import make_tour

        gc.enable()
        print(NO_WINDOW.format(why=why, tour=TOUR), flush=True)
        return make_tour(TOUR, _for_the_robot(data))
    if second_start.is_second(data):
        print(OPEN_ALREADY, flush=True)
        if second_start.ask(data):
            return 0
        if second_start.is_second(data):
            _tell(AlreadyOpen(data))
            return 1
    from literacy_tutor.bootstrap import make_application, make_window

    try:
        window = make_window(make_application(), data, speaks=True)
    except AlreadyOpen:  # in this very moment
        return run_app(data, windowed=windowed)
    except (UnusableRecords, NewerRecords) as problem:
        if not _tell(problem, practise=True):
            return 1
        window = make_window(make_application(), data, speaks=True, keeps=False)
    except UserError as problem:
        _tell(problem)
        return 1
    return _run(window, windowed=windowed)


def _run(window: Window, *, windowed: bool) -> int:
    from PySide6.QtCore import QTimer

    from literacy_tutor.qtkit.garbage import collect_after

    if windowed:
        window.window.resize(1366, 768)
        window.window.show()
    else:
        window.window.showFullScreen()
    window.app.closing.connect(window.window.close)
    collect_after(window.app.pageChanged)
    sys.excepthook = break_off_for(window)

    def at_first_frame() -> None:
        window.window.frameSwapped.disconnect(at_first_frame)
        QTimer.singleShot(0, window.settle_in)
        QTimer.singleShot(CHECK_AFTER_MS, window.check_records)

    window.window.frameSwapped.connect(at_first_frame)
    status = window.application.exec()
    window.close()
    return status


def _tell(problem: UserError, *, practise: bool = False) -> bool:
    """On the terminal, and in a window for whoever sees none; whether they want to practise all the same."""
    from PySide6.QtGui import QGuiApplication

    from literacy_tutor.bootstrap import make_application, make_trouble_window

    print(f"Error: {problem.en}", file=sys.stderr, flush=True)
    if not QGuiApplication.instance():
        with suppress(UserError):  # without our letters, the system's
            make_application()
    trouble = make_trouble_window(problem, practise=practise)
    trouble.window.showFullScreen()
    QGuiApplication.exec()
    return trouble.close()


def break_off_for(window: Window) -> Callable[..., None]:
    """What Python calls for an exception of ours in a slot: the log has it, and the learner goes on elsewhere."""

    def hook(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        import logging

        from PySide6.QtCore import QTimer

        sys.__excepthook__(kind, error, at)
        if issubclass(kind, Exception):
            logging.getLogger(__name__).critical("something of ours failed", exc_info=(kind, error, at))
            QTimer.singleShot(0, window.app.break_off)

    return hook


def _for_the_robot(data: Path) -> Path | None:
    """The folder, where somebody named one and nobody's records are in it: a robot never joins a class."""
    from literacy_tutor.records.database import FILE_NAME

    if data == paths.default_data_dir():
        return None
    if (data / FILE_NAME).exists():
        print(LEFT_ALONE.format(folder=data), flush=True)
        return None
    return data
