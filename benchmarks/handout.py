"""Handouts, as a volunteer prints them one after the other: from a lesson in memory to a whole PDF, pictures included."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.core import all_lessons
from benchmarks.rows import Row
from literacy_tutor.lessons.handout import Handout, derive_handout
from literacy_tutor.lessons.model import Lesson

ROUNDS = 5
PAGES = 10


def measure(scratch: Path) -> Iterator[Row]:
    """Of every lesson the median, as if it had ten pages; the slowest is the row. The phone's QML is loaded before."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from literacy_tutor.bootstrap import make_application, phone_pictures

    _application = make_application()
    from literacy_tutor.qtkit.printing.handout_pages import handout_pdf
    from literacy_tutor.qtkit.printing.phone_pictures import PhonePictures

    def print_one(lesson: Lesson, pictures: PhonePictures) -> float:
        """Milliseconds for ten pages of it."""
        begun = time.perf_counter()
        handout: Handout = derive_handout(lesson)
        pdf = handout_pdf(handout, pictures)
        return (time.perf_counter() - begun) * 1000 * PAGES / pdf.pages

    with phone_pictures() as pictures:
        slowest = max(
            statistics.median(print_one(lesson, pictures) for _ in range(ROUNDS))
            for lesson in all_lessons(scratch)
        )
    yield Row("handout_10_pages_ms", slowest, "ms", 500)
