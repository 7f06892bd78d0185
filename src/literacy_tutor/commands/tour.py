"""The robot walks through the real app: a picture of every page, and a report of what was recorded.

It runs by itself where there is no screen (`make run` on a server), so that a person still sees the program.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from literacy_tutor.commands.warm_up_robot import do_warm_up
from literacy_tutor.commands.window_robot import WindowRobot

SIZE = (1366, 768)
NAME = "はなこ"


def make_tour(out: Path, data: Path | None = None) -> int:
    """Play every lesson in the window, offscreen; pictures and `progress.json` go to `out`, the records to `data`
    (else nowhere). Exit status. Raises UserError where the records cannot be used."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from literacy_tutor.bootstrap import make_application, make_window

    application = make_application()
    with tempfile.TemporaryDirectory() as scratch:
        window = make_window(application, data or Path(scratch))
        window.window.resize(*SIZE)
        window.window.show()
        try:
            lessons = _walk(WindowRobot(window), out)
            pictures = len(list(out.glob("*.png")))
            _report(window.database, out)
        finally:
            window.close()
    kept = f", the robot's records in {data}" if data else ""
    print(f"{lessons} lessons played in the window, {pictures} pictures and progress.json in {out}{kept}")
    return 0


def _walk(robot: WindowRobot, out: Path) -> int:
    robot.picture(out / "01-first-start.png")
    arrive(robot, out)
    robot.picture(out / "04-home.png")
    entries = robot.window.app.house.catalogue().entries
    for number, entry in enumerate(entries, start=1):
        _play(robot, entry.id, out, f"{10 * number:03d}-{entry.id.replace('/', '-')}")
    robot.click("home.end")
    robot.picture(out / "90-tiles.png")
    return len(entries)


def arrive(robot: WindowRobot, out: Path) -> None:
    """A newcomer comes in: a picture, a name from the table, and yes."""
    robot.click("tiles.newcomer")
    robot.picture(out / "02-choose-a-picture.png")
    robot.click("newcomer.picture.0")
    for letter in NAME:
        robot.click(f"newcomer.letter.{letter}")
    robot.picture(out / "03-enter-a-name.png")
    robot.click("newcomer.next")
    robot.click("newcomer.next")


def _play(robot: WindowRobot, lesson: str, out: Path, name: str) -> None:
    track = lesson.partition("/")[0]
    robot.click(f"home.track.{track}")
    robot.picture(out / f"05-track-{track}.png")
    robot.click(f"track.lesson.{lesson}")
    if robot.find("warm_up.skip"):
        do_warm_up(robot, lambda page: robot.picture(out / f"06-warm-up-{page}.png"))
    robot.picture(out / f"{name}-0-scene.png")
    robot.click("lesson.begin")
    for number, step in enumerate(robot.lesson.session.lesson.steps, start=1):
        robot.picture(out / f"{name}-{number:02d}-{step.id}.png")
        for act in step.do:
            robot.perform(act)
    robot.wait_for("finish.home")
    robot.picture(out / f"{name}-99-finish.png")
    robot.click("finish.home")


def _report(database: object, out: Path) -> None:
    from literacy_tutor.records.database import Database
    from literacy_tutor.records.progress import progress_report

    assert isinstance(database, Database)
    report = json.dumps(progress_report(database), ensure_ascii=False, indent=2)
    (out / "progress.json").write_text(report + "\n", encoding="utf-8")
