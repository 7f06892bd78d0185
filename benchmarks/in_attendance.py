"""In a process of its own: a robot takes the attendance of thirty in the real window, one click a second; prints seconds."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from benchmarks.startup import make_class
from literacy_tutor.bootstrap import make_application, make_window
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.instructor.recovery import make_code
from literacy_tutor.records import attendance, classes
from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import add_learner, learners

PEOPLE = 30
ABSENT, ONLINE = 4, 3
PIN = "472951"
BETWEEN_S = 1.0


def main(data: str) -> None:
    folder = Path(data)
    make_class(folder)
    with open_database(folder) as database:
        while len(people := [one.id for one in learners(database)]) < PEOPLE:
            add_learner(database, f"名前{len(people)}", "", "pets")
        class_ = classes.open_class(database, "火曜クラス").id
        classes.join(database, class_, people)
    window = make_window(make_application(), folder)
    window.window.showFullScreen()
    robot = WindowRobot(window)
    robot.settle()
    side = window.app.open_side()
    side._door.name_group("中央公民館")
    side._door.set_up(PIN, make_code())
    robot.click("tiles.helper")
    side.door.addDigits(PIN)
    side.door.goOn()
    exceptions = [f"attendance.absent.{one}" for one in people[:ABSENT]]
    exceptions += [f"attendance.online.{one}" for one in people[-ONLINE:]]
    begun = time.monotonic()
    for name in ("frame.attendance", "attendance.begin", "attendance.all", *exceptions):
        due = time.monotonic() + BETWEEN_S
        robot.click(name)
        QTest.qWait(max(0, round((due - time.monotonic()) * 1000)))
    taken = time.monotonic() - begun
    (hour,) = attendance.hours(window.database, class_)
    counted = attendance.counts(window.database, class_)[hour.id]
    assert counted == (PEOPLE - ABSENT - ONLINE, ONLINE, ABSENT), counted
    print(taken)
    window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
