"""When Python's garbage collector looks at everything."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from literacy_tutor.qtkit.garbage import collect_after


class Pages(QObject):
    turned = Signal()


class Rubbish:
    """Two of these that hold each other are found by the collector only."""

    other: Rubbish


@pytest.fixture
def pages() -> Iterator[Pages]:
    pages = Pages()
    yield pages
    gc.unfreeze()
    gc.enable()


def rubbish() -> weakref.ref[Rubbish]:
    one, two = Rubbish(), Rubbish()
    one.other, two.other = two, one
    return weakref.ref(one)


def test_after_a_page_was_turned_what_nobody_needs_is_gone(pages: Pages, qtbot: QtBot) -> None:
    gc.disable()
    collect_after(pages.turned)
    left_over = rubbish()
    pages.turned.emit()
    assert left_over() is not None
    qtbot.waitUntil(lambda: left_over() is None)


def test_what_was_there_at_a_page_turn_is_looked_at_again_at_the_next(pages: Pages, qtbot: QtBot) -> None:
    gc.disable()
    collect_after(pages.turned)
    kept = Rubbish()
    kept.other = kept
    seen = weakref.ref(kept)
    pages.turned.emit()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    del kept
    pages.turned.emit()
    qtbot.waitUntil(lambda: seen() is None)
