"""The tour as a whole: its parts in their order, or, where there is no screen, one learner's way and a report."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from literacy_tutor.bootstrap import make_application
from literacy_tutor.commands.tour.camera import Camera, kept_in
from literacy_tutor.commands.tour.guide import Guide, Look
from literacy_tutor.commands.tour.help import help_in_a_lesson
from literacy_tutor.commands.tour.journey import journey
from literacy_tutor.commands.tour.looks import looks
from literacy_tutor.commands.tour.people import people
from literacy_tutor.commands.tour.sheet import write_sheet
from literacy_tutor.commands.tour.teachers import teachers
from literacy_tutor.commands.tour.trouble import trouble
from literacy_tutor.records.database import open_read_only
from literacy_tutor.records.progress import progress_report

PARTS: dict[str, Callable[[Guide], object]] = {
    "journey": lambda guide: journey(guide, guide.records("journey")),
    "people": people,
    "help": help_in_a_lesson,
    "settings": looks,
    "teachers": teachers,
    "trouble": trouble,
}


def make_whole_tour(out: Path, look: Look, parts: Iterable[str]) -> int:
    """How many pictures of these parts are in `out` now."""
    with _guided(out, look) as guide:
        for part in parts:
            PARTS[part](guide)
        return guide.camera.count


def make_tour(out: Path, data: Path | None = None) -> int:
    """Play every lesson in the window, offscreen; pictures and `progress.json` go to `out`, the records to `data`
    (else nowhere). Exit status. Raises UserError where the records cannot be used."""
    with _guided(out, Look()) as guide:
        folder = guide.furnish(data or guide.scratch / "data")
        lessons = journey(guide, folder, thorough=False)
        with open_read_only(folder) as records:
            report = json.dumps(progress_report(records), ensure_ascii=False, indent=2)
        with kept_in(out):
            (out / "progress.json").write_text(report + "\n", encoding="utf-8")
        kept = f", the robot's records in {data}" if data else ""
        print(
            f"{lessons} lessons played in the window, {guide.camera.count} pictures and progress.json in {out}{kept}"
        )
    return 0


@contextmanager
def _guided(out: Path, look: Look) -> Iterator[Guide]:
    """Whatever the parts need, and at the end, wherever that was, the sheet."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as scratch:
        guide = Guide(make_application(), Camera(out), look, Path(scratch))
        try:
            yield guide
        finally:
            with kept_in(out):
                write_sheet(out, str(look), guide.camera.chapters)
