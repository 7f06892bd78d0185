"""For every test: Qt draws offscreen and in software, whatever screen the machine has."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Ours is no program of widgets; whichever test comes first makes the application of them all."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
