"""`literacy-tutor`: the window; on a machine without a screen, a tour by the robot instead."""

from __future__ import annotations

import sys
from pathlib import Path

from literacy_tutor.commands.screen import why_no_window
from literacy_tutor.common import paths
from literacy_tutor.common.errors import UserError

NO_WINDOW = (
    "{why}, so no window can open. To get one, start this on the computer's own desktop, "
    "or connect with `ssh -X`. Meanwhile the robot plays the lessons in the real app, and leaves pictures "
    "and a report of its progress in {tour}."
)
LEFT_ALONE = "The records in {folder} stay as they are: the robot keeps records of its own."
TOUR = Path("build") / "tour"
CHECK_AFTER_MS = 2000
"""The first frame is long drawn by then."""


def run_app(data: Path, *, windowed: bool) -> int:
    """Exit status of the program."""
    if why := why_no_window():
        from literacy_tutor.commands.tour import make_tour

        print(NO_WINDOW.format(why=why, tour=TOUR), flush=True)
        return make_tour(TOUR, _for_the_robot(data))
    from PySide6.QtCore import QTimer

    from literacy_tutor.bootstrap import make_application, make_trouble_window, make_window

    application = make_application()
    try:
        window = make_window(application, data)
    except UserError as problem:
        print(f"Error: {problem.en}", file=sys.stderr)
        trouble = make_trouble_window(problem)
        trouble.window.showFullScreen()
        application.exec()
        trouble.close()
        return 1
    if windowed:
        window.window.resize(1366, 768)
        window.window.show()
    else:
        window.window.showFullScreen()
    window.app.closing.connect(window.window.close)
    QTimer.singleShot(CHECK_AFTER_MS, window.check_records)
    status = application.exec()
    window.close()
    return status


def _for_the_robot(data: Path) -> Path | None:
    """The folder, where somebody named one and nobody's records are in it: a robot never joins a class."""
    from literacy_tutor.records.database import FILE_NAME

    if data == paths.default_data_dir():
        return None
    if (data / FILE_NAME).exists():
        print(LEFT_ALONE.format(folder=data), flush=True)
        return None
    return data
