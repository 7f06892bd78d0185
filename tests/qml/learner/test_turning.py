"""Pages change faster than they are drawn: nothing of a page that is left goes on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from literacy_tutor.records.learners import add_learner
from tests.qml.learner.stage import Stage


@pytest.mark.qt_log_level_fail("INFO")  # Qt does not even call it a warning
def test_tiles_that_are_left_before_they_stand_are_simply_gone(stage: Stage) -> None:
    add_learner(stage.window.database, "花", "", "pets")
    for _ in range(5):
        stage.app.showTiles()
        stage.app.turn_to("newcomer")
        QGuiApplication.processEvents()
    stage.app.showTiles()
    assert stage.find("tiles.newcomer").property("text")
