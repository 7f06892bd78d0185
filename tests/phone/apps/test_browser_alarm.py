"""Pages that do things by themselves, keep the back key, lay a dialog over the browser: as false alarms do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from literacy_tutor.phone import machine
from literacy_tutor.phone.actions import (
    PressBack,
    PressHome,
    PressPower,
    PressRecents,
    Swipe,
    Tap,
    Tick,
    TypeText,
)
from literacy_tutor.phone.apps.browser.app import Setup
from literacy_tutor.phone.apps.browser.state import PageOpened, ServiceDid
from literacy_tutor.phone.events import AppClosed, WentBack
from literacy_tutor.phone.screen import Dialog, NavKey, Words, find, touchables
from literacy_tutor.phone.services.model import Branch, FieldSpec, Later, PageSpec, Part, Service
from tests.phone.apps.browser_hand import Hand, did, opened

ALARM = PageSpec(
    "警告",
    parts=(
        Part("words", id="beep", text="ピーピー", when=("not silent",)),
        Part("countdown", id="left", text="残り {left}", seconds=90),
        Part("button", id="scan", text="検査する", tap=(Branch(go="scan"),)),
        Part(
            "dialog", id="box", text="警告", look="alarm", when=("not shut",),
            parts=(
                Part("words", id="box_words", text="とじないでください"),
                Part("button", id="ok", text="OK", tap=(Branch(set=("shut",), event="shut"),)),
            ),
        ),
    ),
    later=(Later(after=60, set=("silent", "shut"), event="fell_silent"),),
    back=(Branch(clear=("shut",), event="held"),),
)  # fmt: skip
SCAN = PageSpec(
    "検査",
    parts=(Part("words", text="検査しています"), Part("field", field="name")),
    later=(Later(after=3, when=("shut",), set=("looked",)), Later(after=5, go="alarm")),
)
FAKE = Service(
    "fake", "警告", "alarm.test", "alarm", {"alarm": ALARM, "scan": SCAN}, {"name": FieldSpec("名前")}
)
READING = PageSpec(
    "よみもの",
    parts=(Part("words", text="つづき"),),
    later=(Later(after=6, when=("not came",), set=("came",), open="fake", apart=True),),
)
STORY = Service("story", "よみもの", "story.example", "top", {"top": READING})
SERVICES = {"fake": FAKE, "story": STORY}


@pytest.fixture
def hand() -> Hand:
    return Hand(SERVICES, Setup(start="fake"))


def left(hand: Hand) -> str:
    found = hand.find("fake.left")
    assert isinstance(found, Words)
    return found.text


# --- by itself --------------------------------------------------------------------------------------------


def test_a_page_comes_by_itself_once_while_another_is_read() -> None:
    hand = Hand(SERVICES, Setup(start="story"))
    assert opened(hand.do(Tick(5_999))) == []
    assert opened(hand.do(Tick(1))) == ["alarm"]
    hand.do(PressRecents())
    hand.tap("recents.app.browser", "fake.ok", "browser.tabs", "browser.close_tab.2", "browser.tab.1")
    assert opened(hand.do(Tick(60_000))) == []
    assert hand.address() == "story.example"


@pytest.mark.parametrize("elsewhere", [PressHome(), PressRecents(), PressPower(), Swipe("status", "down")])
def test_time_runs_only_while_the_page_is_looked_at(elsewhere: PressHome | Swipe) -> None:
    hand = Hand(SERVICES, Setup(start="story"))
    hand.do(Tick(3_000), elsewhere)
    assert opened(hand.do(Tick(60_000))) == []


def test_time_begins_anew_when_the_page_is_left_or_reloaded() -> None:
    hand = Hand(SERVICES, Setup(start="story"))
    hand.do(Tick(5_000))
    hand.tap("browser.reload")
    assert opened(hand.do(Tick(5_000))) == []
    assert opened(hand.do(Tick(1_000))) == ["alarm"]


def test_an_alarm_ends_by_itself_and_nothing_comes_of_its_countdown(hand: Hand) -> None:
    assert (left(hand), "ピーピー" in hand.reads()) == ("残り 1:30", True)
    hand.do(Tick(59_000))
    assert left(hand) == "残り 0:31"
    assert did(hand.do(Tick(1_000))) == ["fell_silent"]
    assert "ピーピー" not in hand.reads()
    assert "fake.box" not in hand.sees()
    assert hand.do(Tick(300_000)) == []
    assert left(hand) == "残り 0:00"
    assert hand.address() == "alarm.test"


def test_what_is_due_at_once_comes_in_its_order_and_ends_with_another_page(hand: Hand) -> None:
    hand.tap("fake.ok", "fake.scan")
    assert opened(hand.do(Tick(60_000))) == ["alarm"]
    assert hand.phone.apps["browser"].memory("fake").flags == {"shut", "looked"}


def test_typing_is_disturbed_only_by_another_page(hand: Hand) -> None:
    hand.tap("fake.ok", "fake.scan", "fake.name")
    hand.do(TypeText("は"), Tick(3_000))
    assert hand.phone.focus is not None
    hand.do(Tick(2_000))
    assert hand.phone.focus is None


# --- the dialog and the back key --------------------------------------------------------------------------


def test_under_a_dialog_only_its_buttons_and_the_three_keys_can_be_touched(hand: Hand) -> None:
    box = hand.find("fake.box")
    assert isinstance(box, Dialog)
    assert (box.title, box.tint) == ("警告", "alarm")
    reached = touchables(machine.screen(hand.phone))
    assert {part.name for part in reached if not isinstance(part, NavKey)} == {"fake.ok"}
    assert did(hand.tap("fake.ok")) == ["shut"]
    assert "fake.box" not in hand.sees()


def test_the_back_key_does_what_the_page_says_and_does_not_lead_away(hand: Hand) -> None:
    hand.tap("fake.ok")
    assert hand.do(PressBack()) == [WentBack("browser"), ServiceDid("fake", "held")]
    assert "fake.box" in hand.sees()
    assert hand.phone.app == "browser"


def test_where_the_page_keeps_no_back_key_it_is_the_dialog_s_first_button(hand: Hand) -> None:
    honest = Service("fake", "市", "alarm.test", "alarm", {"alarm": replace(ALARM, back=()), "scan": SCAN})
    hand = Hand({"fake": honest}, Setup(start="fake"))
    assert did(hand.do(PressBack())) == ["shut"]
    assert hand.phone.app == "browser"
    hand.do(PressBack())
    assert hand.phone.app == ""


def test_home_and_the_recent_apps_always_lead_away(hand: Hand) -> None:
    hand.do(PressHome())
    assert hand.phone.app == ""
    assert hand.tap("home.browser")[-1] == PageOpened("fake", "alarm")
    assert "fake.box" in hand.sees()
    hand.do(PressRecents())
    assert "fake.box" not in hand.sees()
    assert AppClosed("browser") in hand.tap("recents.close.browser")


def test_a_dialog_does_not_lie_over_the_lock(hand: Hand) -> None:
    hand.do(PressPower(), PressPower())
    assert find(machine.screen(hand.phone), "fake.box") is None
    hand.tap("lock.open")
    assert "fake.box" in hand.sees()


def test_a_dialog_puts_the_keyboard_away() -> None:
    pages = {
        "scan": replace(SCAN, parts=(*SCAN.parts, ALARM.parts[3]), later=(Later(after=2, clear=("shut",)),))
    }
    hand = Hand(
        {"fake": Service("fake", "警告", "alarm.test", "scan", pages, FAKE.fields)}, Setup(start="fake")
    )
    hand.tap("fake.ok", "fake.name")
    hand.do(Tick(2_000))
    assert hand.phone.focus is None
    assert hand.do(Tap("fake.ok"))
