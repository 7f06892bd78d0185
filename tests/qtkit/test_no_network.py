"""A picture from outside is not fetched, not even from this machine."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from literacy_tutor.qtkit.no_network import NoNetwork

PICTURE = """
import QtQuick
Image { source: "http://127.0.0.1:%d/picture.png"; property bool failed: status === Image.Error }
"""


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.settimeout(0.3)
        yield server


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_picture_from_outside_is_never_asked_for(qtbot: QtBot, listener: socket.socket) -> None:
    denied, engine = NoNetwork(), QQmlEngine()
    engine.setNetworkAccessManagerFactory(denied)
    component = QQmlComponent(engine)
    component.setData((PICTURE % listener.getsockname()[1]).encode(), "")
    picture = component.create()
    qtbot.waitUntil(lambda: bool(picture.property("failed")))
    with pytest.raises(TimeoutError):
        listener.accept()
