"""The power goes: the program is killed in the middle of a lesson, and at the next start the learner is back there."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from literacy_tutor.bootstrap import make_application, make_window
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.paths import lessons_dir

UNTIL_KILLED = """
import sys, time
from pathlib import Path
from literacy_tutor.bootstrap import make_application, make_window
from literacy_tutor.commands.window_play import arrive, open_lesson
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.lessons.acts import parse_act

window = make_window(make_application(), Path(sys.argv[1]))
window.window.resize(1366, 768)
window.window.show()
robot = WindowRobot(window)
arrive(robot)
open_lesson(robot, "basics/tap")
steps = robot.lesson.session.lesson.steps
for step in steps[:2]:
    for act in step.do:
        robot.perform(act)
print(robot.lesson.props.step_number, flush=True)
time.sleep(600)
"""


def test_after_a_kill_the_learner_is_back_at_the_same_step(tmp_path: Path) -> None:
    data = tmp_path / "data"
    child = subprocess.Popen(
        [sys.executable, "-c", UNTIL_KILLED, str(data)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    step = int(child.stdout.readline())
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()

    window = make_window(make_application(), data, lessons_dir())
    window.window.resize(1366, 768)
    window.window.show()
    robot = WindowRobot(window)
    try:
        robot.click("tiles.learner.0")
        assert window.app.pages_at_work is not None
        robot.click("home.next")
        robot.wait_for("lesson.say")
        assert robot.lesson.props.step_number == step
        assert robot.lesson.props.remark_tone == "info", "it is said that this is where one left off"
        robot.click("lesson.restart")
        robot.click("lesson.begin")
        assert robot.lesson.props.step_number == 1
    finally:
        window.close()
