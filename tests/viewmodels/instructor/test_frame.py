"""The frame: a page about one thing is reached from another one, and leads back to it."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.frame import FrameViewModel
from literacy_tutor.viewmodels.instructor.pages import Entry


class Page(QObject):
    """As little as the frame asks of one."""

    def __init__(self) -> None:
        super().__init__()
        self.subject, self.looked = "", 0

    def speak(self, language: str) -> None:
        pass

    def refresh(self) -> None:
        self.looked += 1

    def end(self) -> None:
        pass


class PageAboutSomebody(Page):
    def look_at(self, subject: str) -> None:
        self.subject = subject


def entry(id: str, make: Callable[[Desk], Any], parent: str = "") -> Entry:
    return Entry(id, f"{id}の", id.title(), "group", f"{id}.qml", make, parent)


@pytest.fixture
def frame(qapp: object) -> FrameViewModel:  # noqa: ARG001 - Qt is up
    def desk() -> Desk:
        """Nothing of it is asked for here but the group's name and the language."""
        wanted: dict[str, Any] = dict.fromkeys(Desk._fields)
        wanted |= {"door": SimpleNamespace(group="中央公民館"), "language": "en"}
        return Desk(**wanted)

    entries = (
        entry("board", lambda _: Page()),
        entry("people", lambda _: Page()),
        entry("person", lambda _: PageAboutSomebody(), "people"),
        entry("path", lambda _: PageAboutSomebody(), "board"),
    )
    made = FrameViewModel(desk, entries)
    made.begin()
    return made


def shown(frame: FrameViewModel) -> tuple[str, str, list[str]]:
    props = frame.props
    return props.title, props.back, [row.entry for row in props.entries if row.here]


def test_a_page_about_one_thing_is_none_of_the_side_bar_and_says_where_it_leads_back(
    frame: FrameViewModel,
) -> None:
    assert [row.entry for row in frame.props.entries] == ["board", "people"]
    frame.turnTo("people")
    frame.turn_to("person", "hana")
    assert shown(frame) == ("Person", "People", ["people"])
    assert frame.pageModel.subject == "hana"
    frame.goBack()
    assert shown(frame) == ("People", "", ["people"])


def test_the_way_back_is_the_way_that_led_here(frame: FrameViewModel) -> None:
    frame.turnTo("people")
    frame.turn_to("person", "hana")
    frame.turn_to("path", "hana")
    assert shown(frame) == ("Path", "Person", ["people"])
    frame.goBack()
    assert (shown(frame), frame.pageModel.subject) == (("Person", "People", ["people"]), "hana")
    frame.turn_to("path", "hana")
    frame.turn_to("person", "hana")
    assert shown(frame) == ("Person", "People", ["people"])
    frame.turnTo("board")
    frame.turn_to("path", "hana")
    assert shown(frame) == ("Path", "Board", ["board"])


def test_it_keeps_its_subject_when_it_is_turned_to_again_without_one(frame: FrameViewModel) -> None:
    frame.turn_to("person", "hana")
    frame.turnTo("board")
    frame.turnTo("person")
    assert (frame.pageModel.subject, frame.pageModel.looked) == ("hana", 1)
    frame.turn_to("person", "yoshi")
    assert frame.pageModel.subject == "yoshi"


def test_a_page_about_nothing_in_particular_takes_no_subject(frame: FrameViewModel) -> None:
    with pytest.raises(AssertionError, match="people is about nothing in particular"):
        frame.turn_to("people", "hana")
