"""Throwing apps away in the recent apps, and what the phone itself has to tell."""

from __future__ import annotations

import pytest

from literacy_tutor.phone.actions import (
    Action,
    PressBack,
    PressHome,
    PressPower,
    PressRecents,
    Swipe,
    Tap,
    Tick,
)
from literacy_tutor.phone.apps import APPS
from literacy_tutor.phone.apps.messages.state import Message, Setup, Thread
from literacy_tutor.phone.events import (
    AppClosed,
    AppOpened,
    DialogAnswered,
    Event,
    NoticeArrived,
    NoticeOpened,
    Unlocked,
    WentHome,
)
from literacy_tutor.phone.machine import begin, screen, step
from literacy_tutor.phone.screen import Dialog, Notice, find, touchables, walk
from literacy_tutor.phone.state import ComingNotice, Contact, NoticeAnswer, Phone, World

SATO = Thread(
    id="sato", who="佐藤さん", number="090-0000-0001", messages=(Message(id="m1", text="こんにちは"),)
)
UPDATE = ComingNotice(
    id="update",
    after_ms=60_000,
    who="設定",
    title="アップデートがあります",
    text="今夜、充電中に行えます。",
    asks="今夜 行いますか。",
    answers=(NoticeAnswer("later", "あとで"), NoticeAnswer("tonight", "今夜行う")),
)
WORLD = World(
    home=(("messages", "phone", "browser", "playground"),),
    contacts=(Contact("sato", "佐藤さん", "090-0000-0001"),),
    setups={"messages": Setup(threads=(SATO,))},
    notices=(UPDATE,),
)


def after(*actions: Action, world: World = WORLD) -> Phone:
    phone = begin(world)
    for action in actions:
        phone, _ = step(phone, action)
    return phone


def last_events(*actions: Action, world: World = WORLD) -> tuple[Event, ...]:
    return step(after(*actions[:-1], world=world), actions[-1])[1]


def names(phone: Phone) -> set[str]:
    return {part.name for part in walk(screen(phone))}


# --- throwing away ----------------------------------------------------------------------------------------

DEEP_IN: dict[str, tuple[Action, ...]] = {
    "messages": (Tap("home.messages"), Tap("messages.thread.sato")),
    "phone": (Tap("home.phone"), Tap("phone.tab.contacts"), Tap("phone.contact.sato")),
    "browser": (Tap("home.browser"), Tap("browser.address")),
    "playground": (Tap("home.playground"), Tap("playground.1.local_florist")),
}


def test_every_app_is_asked() -> None:
    """A new app says here how one gets deep into it, so that it is known to begin anew."""
    assert set(DEEP_IN) == {app.id for app in APPS}


@pytest.mark.parametrize("app", DEEP_IN)
def test_thrown_away_an_app_begins_at_its_first_page(app: str) -> None:
    first = names(after(Tap(f"home.{app}")))
    deep = after(*DEEP_IN[app])
    assert names(deep) != first
    away = (PressRecents(), Tap(f"recents.close.{app}"), PressHome(), Tap(f"home.{app}"))
    assert names(after(*DEEP_IN[app], *away)) == first


def test_what_was_begun_in_a_message_is_kept() -> None:
    begun = (*DEEP_IN["messages"], Tap("messages.draft"), Tap("key.a"), PressBack(), PressRecents())
    away = (Swipe("recents.app.messages", "up"), PressHome(), *DEEP_IN["messages"])
    assert after(*begun, *away).text("messages.draft") == "あ"


def test_all_can_be_thrown_away_at_once() -> None:
    opened = (Tap("home.phone"), PressHome(), Tap("home.messages"), PressRecents())
    assert last_events(*opened, Tap("recents.close_all")) == (
        AppClosed("messages"),
        AppClosed("phone"),
        WentHome(),
    )
    assert after(*opened, Tap("recents.close_all")).recents == ()


def test_a_card_leads_back_to_where_one_was() -> None:
    way = (*DEEP_IN["messages"], PressHome(), Tap("home.phone"), PressRecents())
    assert AppOpened("messages") in last_events(*way, Tap("recents.app.messages"))
    assert "messages.bubble.m1" in names(after(*way, Tap("recents.app.messages")))


# --- dialogs and what lies over them ----------------------------------------------------------------------

ASKED = (*DEEP_IN["messages"], Tap("messages.menu"), Tap("messages.delete"))


def test_a_dialog_waits_behind_the_lock_and_is_gone_with_the_recent_apps() -> None:
    assert "dialog" in names(after(*ASKED))
    locked = (*ASKED, PressPower(), PressPower())
    assert "dialog" not in names(after(*locked))
    assert "dialog" in names(after(*locked, PressBack(), Tap("lock.open")))
    assert "dialog" not in names(after(*ASKED, PressRecents(), Tap("recents.app.messages")))


# --- what the phone itself tells --------------------------------------------------------------------------


def test_a_notice_of_the_phone_comes_in_its_time_and_once() -> None:
    assert last_events(Tick(59_999)) == ()
    assert last_events(Tick(59_999), Tick(1)) == (NoticeArrived("update"),)
    assert last_events(Tick(60_000), Tick(60_000)) == ()
    notice = find(screen(after(Tick(60_000), Tap("status"))), "notice.update")
    assert isinstance(notice, Notice)
    assert (notice.app, notice.icon, notice.title) == ("設定", "settings", "アップデートがあります")


def test_touched_it_asks_and_the_answer_is_told() -> None:
    asked = (Tick(60_000), Tap("status"), Tap("notice.update"))
    assert last_events(*asked) == (NoticeOpened("update"),)
    dialog = find(screen(after(*asked)), "dialog")
    assert isinstance(dialog, Dialog)
    assert (dialog.title, dialog.text) == ("アップデートがあります", "今夜 行いますか。")
    assert last_events(*asked, Tap("dialog.tonight")) == (DialogAnswered("update", "tonight"),)
    assert DialogAnswered("update", "later") in last_events(*asked, PressBack())
    done = after(*asked, Tap("dialog.tonight"))
    assert (done.question, done.notices) == (None, ())


def test_touched_on_the_lock_it_unlocks_and_asks() -> None:
    way = (Tick(60_000), PressPower(), PressPower(), Tap("notice.update"))
    assert last_events(*way) == (Unlocked(), NoticeOpened("update"))
    assert {part.name for part in touchables(screen(after(*way)))} >= {"dialog.later", "dialog.tonight"}


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"after_ms": 0}, "after_ms is 0"),
        ({"id": "a.b"}, "notice id 'a.b'"),
        ({"answers": ()}, "needs answers"),
        ({"answers": (NoticeAnswer("a", "A"), NoticeAnswer("a", "B"))}, "an id of its own"),
    ],
)
def test_a_notice_that_cannot_work_is_refused(members: dict[str, object], said: str) -> None:
    given = {name: getattr(UPDATE, name) for name in UPDATE.__slots__}
    with pytest.raises(ValueError, match=said):
        ComingNotice(**{**given, **members})  # type: ignore[arg-type]
