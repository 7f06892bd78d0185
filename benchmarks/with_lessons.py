"""The program as it is, with the lessons of another folder: `python -m benchmarks.with_lessons DATA LESSONS`."""

from __future__ import annotations

import sys
from pathlib import Path

from literacy_tutor.bootstrap import make_application, make_window


def main(data: Path, lessons: Path) -> None:
    window = make_window(make_application(), data, lessons)
    window.window.showFullScreen()
    window.application.exec()
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
