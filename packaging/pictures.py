"""Takes README's pictures anew, of the real program: pictures.py FOLDER. The class is the invented one, in an hour under way."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from literacy_tutor.bootstrap import make_application
from literacy_tutor.commands.demo.course import hold_course
from literacy_tutor.commands.tour.camera import Camera, at_rest
from literacy_tutor.commands.tour.guide import Guide, Look
from literacy_tutor.commands.tour.teachers import open_side
from literacy_tutor.commands.window_play import arrive, open_lesson
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.phone.state import Language

LESSON, STEPS_BEFORE = "fraud/parcel-sms", 2
LANGUAGES: tuple[Language, ...] = ("ja", "en")
SEED = 1


def main(docs: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            place = Path(scratch) / language
            guide = Guide(application, Camera(place), Look(language), place)
            picture_class(guide, docs)
        picture_lesson(Guide(application, Camera(place), Look("ja"), place), docs)


def picture_class(guide: Guide, docs: Path) -> None:
    folder = guide.scratch / "class"
    hold_course(folder, wall_clock(), SEED, under_way=True)
    with guide.opened(guide.furnish(folder)) as robot:
        open_side(robot, guide.language)
        keep(robot, docs / f"class-{guide.language}.png")
        robot.click("frame.progress")
        keep(robot, docs / f"progress-{guide.language}.png")


def picture_lesson(guide: Guide, docs: Path) -> None:
    with guide.opened(guide.records("lesson")) as robot:
        arrive(robot)
        open_lesson(robot, LESSON)
        for step in robot.lesson.session.lesson.steps[:STEPS_BEFORE]:
            for act in step.do:
                robot.perform(act)
        keep(robot, docs / "screenshot.png")


def keep(robot: WindowRobot, path: Path) -> None:
    if not at_rest(robot.window.window).save(str(path)):
        raise OSError(f"{path} cannot be written")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
