"""`literacy-tutor`: the window; on a machine without a screen, a tour by the robot instead."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from literacy_tutor.common.errors import UserError

NO_SCREEN = (
    "There is no screen here, so no window can open. To get one, start this on the computer's own desktop, "
    "or connect with `ssh -X`. Meanwhile the robot plays the lessons in the real app, and leaves pictures "
    "and a report of its progress in {tour}."
)
TOUR = Path("build") / "tour"


def has_screen() -> bool:
    """A place for a window: always on Windows and macOS, elsewhere an X or Wayland display or a chosen platform."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run_app(data: Path, *, windowed: bool) -> int:
    """Exit status of the program."""
    if not has_screen():
        from literacy_tutor.commands.tour import make_tour

        print(NO_SCREEN.format(tour=TOUR))
        return make_tour(TOUR)
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
    status = application.exec()
    window.close()
    return status
