"""Text messages: what is read, sent, deleted and blocked, as a real phone does it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.phone.actions import DoubleTap, LongPress, PressBack, PressEnter, Scroll, Swipe, Tap, Tick
from literacy_tutor.phone.app import Ask, Leave, OpenApp, PostNotice, Reply, SetFocus, SetText
from literacy_tutor.phone.apps.messages.app import APP, Answer, Arrival, Message, Setup, Thread
from literacy_tutor.phone.apps.messages.state import (
    LinkOpened,
    MessageArrived,
    MessageDeleted,
    MessageSent,
    SenderBlocked,
    SenderReported,
    SenderShown,
    SenderUnblocked,
    ThreadDeleted,
    ThreadOpened,
)
from literacy_tutor.phone.screen import Page, find, touchables, walk
from literacy_tutor.phone.state import Contact, Focus, Phone, Text, World

PARCEL = Message(
    "p1",
    "お荷物を お届けできませんでした。\n下から ご確認ください。",
    "parcel.test/again",
    "parcel/start",
    time="10:21",
)
SETUP = Setup(
    threads=(
        Thread("parcel", number="090-0123-4567", messages=(PARCEL,), unread=1),
        Thread("sakura", number="090-0111-2222", messages=(Message("s1", "日曜日に 行くね", time="きのう"),)),
        Thread("city", who="みほん市", messages=(Message("c1", "図書館は 月曜日 休みです。", time="10/2"),)),
        Thread("clinic", who="みほん医院", number="03-0000-1234"),
    ),
    arrive=(Arrival("clinic", 5_000, Message("k1", "あすの 診察は 10時です。")),),
    answers=(Answer("sakura", 4_000, "ありがとう！"), Answer("sakura", 1_000, "またね")),
)


def phone_with(setup: Setup = SETUP, **world: Any) -> Phone:
    contacts = (Contact("sakura", "さくら", "09001112222"),)
    phone = Phone(World(setups={"messages": setup}, contacts=contacts, **world), stack=("messages",))
    return phone._replace(apps={"messages": APP.start(phone)})


def take(phone: Phone, reply: Reply | None) -> tuple[Phone, Reply]:
    """What the machine does with an answer, as far as these tests need it."""
    assert reply is not None
    phone = phone._replace(apps={"messages": reply.state})
    for effect in reply.effects:
        if isinstance(effect, SetText):
            phone = phone.with_text(effect.field, Text(effect.text, len(effect.text)))
    return phone, reply


def do(phone: Phone, action: Any) -> tuple[Phone, Reply]:
    if isinstance(action, Tick):
        phone = phone._replace(ms=phone.ms + action.ms)
    return take(phone, APP.step(phone.apps["messages"], action, phone))


def do_all(phone: Phone, *actions: Any) -> tuple[Phone, Reply]:
    reply = Reply(None)
    for action in actions:
        phone, reply = do(phone, action)
    return phone, reply


def tap(phone: Phone, *names: str) -> tuple[Phone, Reply]:
    return do_all(phone, *(Tap(f"messages.{name}") for name in names))


def say(phone: Phone, question: str, answer: str) -> tuple[Phone, Reply]:
    return take(phone, APP.answered(phone.apps["messages"], f"messages.{question}", answer, phone))


def write(phone: Phone, text: str) -> Phone:
    return phone.with_text("messages.draft", Text(text, len(text)))


def glass(phone: Phone) -> Page:
    return Page(name="page.messages", children=APP.view(phone.apps["messages"], phone))


def see(phone: Phone, name: str) -> Any:
    found = find(glass(phone), f"messages.{name}")
    assert found is not None, f"messages.{name} is not on the glass"
    return found


def sees(phone: Phone, name: str) -> bool:
    return find(glass(phone), f"messages.{name}") is not None


def names(phone: Phone, kind: str) -> list[str]:
    return [part.name.removeprefix("messages.") for part in walk(glass(phone)) if part.kind == kind]


def badge(phone: Phone) -> int:
    return APP.badge(phone.apps["messages"], phone)


# --- the list ---------------------------------------------------------------------------------------------


def test_the_list_shows_threads_newest_first_and_marks_what_is_unread() -> None:
    phone = phone_with()
    assert names(phone, "Entry") == ["thread.parcel", "thread.sakura", "thread.city"]
    parcel, sakura = see(phone, "thread.parcel"), see(phone, "thread.sakura")
    assert (parcel.title, parcel.note, parcel.strong, parcel.badge) == ("090-0123-4567", "10:21", True, 1)
    assert parcel.detail == "お荷物を お届けできませんでした。 下から ご確認ください。 parcel.test/again"
    assert (sakura.title, sakura.strong, sakura.badge) == ("さくら", False, 0)
    assert badge(phone) == 1


def test_a_phone_without_messages_says_so() -> None:
    assert see(phone_with(Setup()), "none").text == "メッセージは ありません"
    assert see(phone_with(Setup(), language="en"), "none").text == "No messages"


def test_opening_a_thread_reads_it_for_good() -> None:
    phone, reply = tap(phone_with(), "thread.parcel")
    assert reply.events == (ThreadOpened("parcel"),)
    assert see(phone, "words.p1.1").text == "お荷物を お届けできませんでした。"
    assert see(phone, "words.p1.2").text == "下から ご確認ください。"
    assert see(phone, "link.p1").text == "parcel.test/again"
    phone, _ = tap(phone, "back")
    assert not see(phone, "thread.parcel").strong
    assert badge(phone) == 0


def test_back_leads_up_and_then_out() -> None:
    phone, _ = tap(phone_with(), "thread.parcel", "menu", "sender")
    phone, _ = do(phone, PressBack())
    assert sees(phone, "delete")
    phone, reply = do(phone, PressBack())
    assert sees(phone, "bubble.p1")
    assert not reply.events, "seeing it again is not opening it again"
    phone, reply = do(phone, PressBack())
    assert sees(phone, "thread.parcel")
    assert SetFocus(None) in reply.effects
    assert do(phone, PressBack())[1].effects == (Leave(),)


def test_a_lesson_can_begin_in_a_thread() -> None:
    phone = phone_with(replace(SETUP, start_thread="parcel"))
    assert sees(phone, "bubble.p1")
    phone, reply = take(phone, APP.opened(phone.apps["messages"], "", phone))
    assert reply.events == (ThreadOpened("parcel"),)
    assert badge(phone) == 0


def test_a_thread_that_opens_behind_the_lock_is_not_read_until_it_is_seen() -> None:
    phone = phone_with(replace(SETUP, start_thread="parcel"))._replace(locked=True)
    phone, reply = do(phone, Tick(1_000))
    assert not reply.events
    phone, reply = do(phone._replace(locked=False), Tick(1_000))
    assert reply.events == (ThreadOpened("parcel"),)


# --- links ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "effect"),
    [
        ("parcel/start", OpenApp("browser", "parcel/start")),
        ("app:phone/0300001234", OpenApp("phone", "0300001234")),
    ],
)
def test_a_link_leads_where_it_leads(address: str, effect: OpenApp) -> None:
    message = replace(PARCEL, address=address)
    phone = phone_with(Setup(threads=(Thread("parcel", number="090", messages=(message,)),)))
    phone, reply = tap(phone, "thread.parcel", "link.p1")
    assert reply.events == (LinkOpened("parcel", address),)
    assert reply.effects == (effect,)


def test_a_tap_on_a_message_itself_does_nothing() -> None:
    phone, _ = tap(phone_with(), "thread.parcel")
    for action in (Tap("messages.bubble.p1"), Tap("messages.messages"), Swipe("messages.bubble.p1", "left")):
        assert APP.step(phone.apps["messages"], action, phone) is None


# --- messages arrive --------------------------------------------------------------------------------------


def test_a_message_arrives_with_a_notice_and_a_badge_wherever_the_learner_is() -> None:
    phone = phone_with()._replace(stack=("browser",))
    phone, reply = do(phone, Tick(4_999))
    assert reply.events == ()
    phone, reply = do(phone, Tick(1))
    assert reply.events == (MessageArrived("clinic", "k1"),)
    (effect,) = reply.effects
    assert isinstance(effect, PostNotice)
    notice = effect.notice
    assert (notice.title, notice.text, notice.argument) == (
        "みほん医院",
        "あすの 診察は 10時です。",
        "clinic",
    )
    assert badge(phone) == 2
    assert names(phone, "Entry")[0] == "thread.clinic"
    assert do(phone, Tick(60_000))[1].events == (), "it arrives once"


def test_the_notice_opens_the_thread() -> None:
    phone, _ = do(phone_with(), Tick(5_000))
    phone, reply = take(phone, APP.opened(phone.apps["messages"], "clinic", phone))
    assert reply.events == (ThreadOpened("clinic"),)
    assert see(phone, "bubble.k1").time == "10:24"


def test_no_notice_comes_for_the_thread_that_is_being_read() -> None:
    phone, _ = take(phone_with(), APP.opened(phone_with().apps["messages"], "clinic", phone_with()))
    phone, reply = do(phone, Tick(5_000))
    assert (reply.events, reply.effects) == ((MessageArrived("clinic", "k1"),), ())
    assert sees(phone, "bubble.k1")
    assert badge(phone) == 1, "only the parcel's"


def test_a_message_that_came_while_the_learner_was_away_is_read_on_the_way_back() -> None:
    phone, _ = take(phone_with(), APP.opened(phone_with().apps["messages"], "clinic", phone_with()))
    phone, _ = do(phone._replace(stack=("messages", "browser")), Tick(5_000))
    assert badge(phone) == 2
    phone, reply = do(phone._replace(stack=("messages",)), Tick(100))
    assert reply.events == (ThreadOpened("clinic"),)
    assert badge(phone) == 1


# --- writing ----------------------------------------------------------------------------------------------


def test_a_tap_on_the_field_brings_the_keyboard() -> None:
    _, reply = tap(phone_with(), "thread.sakura", "draft")
    assert reply.effects == (SetFocus(Focus("messages.draft")),)


def test_a_message_is_sent_and_the_field_is_empty_again() -> None:
    phone, _ = tap(phone_with(), "thread.sakura")
    phone, reply = tap(write(phone, " たのしみ  "), "send")
    assert reply.events == (MessageSent("sakura", 4),)
    assert phone.text("messages.draft") == ""
    bubble = see(phone, "bubble.sent.0")
    assert (bubble.mine, bubble.time, bubble.children[0].text) == (True, "10:24", "たのしみ")
    phone, _ = tap(phone, "back")
    assert names(phone, "Entry")[0] == "thread.sakura"
    assert see(phone, "thread.sakura").detail == "あなた：たのしみ"


@pytest.mark.parametrize("text", ["", "  ", "　"])
def test_an_empty_message_is_not_sent(text: str) -> None:
    phone, _ = tap(phone_with(), "thread.sakura")
    phone = write(phone, text)
    assert APP.step(phone.apps["messages"], Tap("messages.send"), phone) is None


def test_answers_come_back_in_order() -> None:
    phone, _ = tap(phone_with(Setup(threads=SETUP.threads, answers=SETUP.answers)), "thread.sakura")
    phone, _ = tap(write(phone, "いいよ"), "send")
    phone, reply = do(phone, Tick(3_999))
    assert reply.events == ()
    phone, reply = do(phone, Tick(1))
    assert reply.events == (MessageArrived("sakura", "answer.1"),)
    assert see(phone, "bubble.answer.1").children[0].text == "ありがとう！"
    phone, _ = tap(write(phone, "うん"), "send")
    phone, _ = do(phone, Tick(1_000))
    assert see(phone, "bubble.answer.3").children[0].text == "またね"
    phone, _ = tap(write(phone, "はい"), "send")
    assert do(phone, Tick(60_000))[1].events == ()


def test_what_was_begun_waits_in_its_own_thread() -> None:
    phone, _ = tap(phone_with(), "thread.sakura")
    phone, _ = tap(write(phone, "なんじ"), "back")
    assert phone.text("messages.draft") == ""
    assert see(phone, "thread.sakura").detail == "下書き：なんじ"
    phone, _ = tap(phone, "thread.parcel")
    assert see(phone, "draft").text == ""
    phone, _ = tap(phone, "back", "thread.sakura")
    assert see(phone, "draft").text == "なんじ"


def test_a_lesson_may_begin_with_something_begun() -> None:
    begun = Thread("sakura", number="090-0111-2222", draft="いいお")
    phone = phone_with(Setup(threads=(begun, Thread("clinic", number="03-0000-1234"))))
    assert see(phone, "thread.sakura").detail == "下書き：いいお"
    phone, _ = tap(phone, "thread.sakura")
    assert see(phone, "draft").text == "いいお"
    phone, reply = tap(phone, "send")
    assert reply.events == (MessageSent("sakura", 3),)


def test_a_notice_does_not_carry_the_draft_into_another_thread() -> None:
    phone, _ = tap(phone_with(), "thread.sakura")
    phone = write(phone, "なんじ")
    phone, _ = take(phone, APP.opened(phone.apps["messages"], "parcel", phone))
    assert see(phone, "draft").text == ""
    phone, _ = tap(phone, "back", "thread.sakura")
    assert see(phone, "draft").text == "なんじ"


def test_going_elsewhere_and_back_changes_nothing() -> None:
    phone, _ = tap(phone_with(), "thread.sakura")
    phone = write(phone, "なんじ")
    before = glass(phone)
    phone, _ = do(phone._replace(stack=()), Tick(100))
    phone = phone._replace(stack=("messages",))
    phone, _ = take(phone, APP.opened(phone.apps["messages"], "", phone))
    assert glass(phone) == before


# --- who it is, and what can be done about it -------------------------------------------------------------


@pytest.mark.parametrize(
    ("thread", "number", "known"),
    [
        ("parcel", "090-0123-4567", "連絡先に ありません"),
        ("sakura", "090-0111-2222", "連絡先の「さくら」の番号です"),
        ("city", "番号は 表示されていません", "連絡先に ありません"),
    ],
)
def test_the_menu_shows_the_sender_in_full(thread: str, number: str, known: str) -> None:
    phone, reply = tap(phone_with(), f"thread.{thread}", "menu", "sender")
    assert reply.events == (SenderShown(thread),)
    assert see(phone, "number").text == number
    assert see(phone, "known").text == known


def test_the_sender_can_be_called_but_the_number_is_only_put_on_the_keypad() -> None:
    _, reply = tap(phone_with(), "thread.parcel", "menu", "sender", "call")
    assert reply.effects == (OpenApp("phone", "09001234567"),)


def test_a_sender_without_a_number_can_be_neither_answered_nor_blocked() -> None:
    phone, _ = tap(phone_with(), "thread.city")
    assert sees(phone, "no_answer")
    assert not sees(phone, "draft")
    phone, _ = tap(phone, "menu")
    assert names(phone, "Entry") == ["sender", "report", "delete"]


def test_a_blocked_sender_reaches_nobody_until_unblocked() -> None:
    setup = replace(SETUP, arrive=(Arrival("parcel", 1_000, Message("p2", "本日中です")),))
    phone, reply = tap(phone_with(setup), "thread.parcel", "menu", "block")
    assert isinstance(reply.effects[0], Ask)
    assert [answer for answer, _ in reply.effects[0].question.answers] == ["cancel", "yes"]
    phone, reply = say(phone, "block", "yes")
    assert reply.events == (SenderBlocked("parcel"),)
    assert sees(phone, "unblock")
    assert not sees(phone, "draft")
    phone, reply = do(phone, Tick(2_000))
    assert (reply.events, reply.effects) == ((), ())
    phone, reply = tap(phone, "unblock")
    assert reply.events == (SenderUnblocked("parcel"),)
    assert sees(phone, "draft")


def test_a_report_is_shown_in_the_thread() -> None:
    phone, _ = tap(phone_with(), "thread.parcel", "menu", "report")
    phone, reply = say(phone, "report", "yes")
    assert reply.events == (SenderReported("parcel"),)
    assert see(phone, "reported").text == "迷惑メッセージとして 報告しました。"


def test_deleting_a_thread_is_asked_first_and_takes_its_draft_along() -> None:
    phone, _ = tap(phone_with(), "thread.sakura")
    phone, reply = tap(write(phone, "なんじ"), "menu", "delete")
    assert isinstance(reply.effects[0], Ask)
    kept, reply = say(phone, "delete", "cancel")
    assert reply.events == ()
    assert "thread.sakura" in names(do(do(kept, PressBack())[0], PressBack())[0], "Entry")
    phone, reply = say(phone, "delete", "yes")
    assert reply.events == (ThreadDeleted("sakura"),)
    assert "thread.sakura" not in names(phone, "Entry")
    assert phone.text("messages.draft") == ""


def test_a_deleted_thread_comes_back_when_something_arrives() -> None:
    phone, _ = do(phone_with(), Tick(5_000))
    phone, _ = tap(phone, "thread.clinic", "menu", "delete")
    phone, _ = say(phone, "delete", "yes")
    assert "thread.clinic" not in names(phone, "Entry")
    state = phone.apps["messages"]
    again = replace(state, coming=(Arrival("clinic", 9_000, Message("k2", "変わりました")),))
    phone, _ = do(phone._replace(apps={"messages": again}), Tick(9_000))
    phone, _ = tap(phone, "thread.clinic")
    assert names(phone, "Bubble") == ["bubble.k2"]


@pytest.mark.parametrize("held", ["bubble.p1", "link.p1"])
def test_a_long_press_offers_to_delete_one_message(held: str) -> None:
    phone, _ = tap(phone_with(), "thread.parcel")
    phone, reply = do(phone, LongPress(f"messages.{held}"))
    assert isinstance(reply.effects[0], Ask)
    phone, reply = say(phone, "delete_message", "yes")
    assert reply.events == (MessageDeleted("parcel", "p1"),)
    assert not sees(phone, "bubble.p1")


# --- a lesson's YAML --------------------------------------------------------------------------------------


def test_a_lesson_s_plain_values_become_the_setup() -> None:
    plain = {
        "threads": [{"id": "a", "number": "090", "unread": 1, "messages": [{"id": "m", "text": "はい"}]}],
        "arrive": [{"thread": "a", "after_ms": 10, "message": {"id": "n"}}],
        "start_thread": "a",
    }
    setup = msgspec.convert(plain, APP.setup)
    assert setup.threads[0].messages == (Message("m", "はい"),)
    assert msgspec.convert({}, APP.setup) == Setup()


@pytest.mark.parametrize(
    ("plain", "says"),
    [
        ({"start_thread": "a"}, "there is no thread 'a'"),
        ({"answers": [{"thread": "b", "after_ms": 1, "text": "x"}]}, "there is no thread 'b'"),
        ({"threads": [{"id": "a", "who": "x"}, {"id": "a", "who": "y"}]}, "two threads have the id 'a'"),
        ({"threads": [{"id": "a.b", "who": "x"}]}, "a-z, 0-9"),
        ({"threads": [{"id": "a"}]}, "needs a name"),
        ({"threads": [{"id": "a", "who": "x", "messages": [{"id": "m", "link": "x"}]}]}, "both a link"),
        ({"threads": [{"id": "a", "who": "x", "draft": "はい"}]}, "cannot have a draft"),
        (
            {"threads": [{"id": "a", "number": "090", "draft": "は"}], "start_thread": "a"},
            "cannot have a draft",
        ),
    ],
)
def test_a_mistake_in_the_lesson_is_told(plain: dict[str, Any], says: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=says):
        msgspec.convert(plain, Setup)


# --- whatever a hand does ---------------------------------------------------------------------------------


@given(st.data())
def test_no_touch_raises_and_names_stay_unique(data: st.DataObject) -> None:
    phone = phone_with(language=data.draw(st.sampled_from(["ja", "en"])))
    for _ in range(data.draw(st.integers(1, 25))):
        parts = [part.name for part in touchables(glass(phone))]
        touch = st.sampled_from(parts).flatmap(
            lambda name: st.sampled_from(
                [Tap(name), Tap(name), Tap(name), LongPress(name), DoubleTap(name), Scroll(name, 0.5)]
            )
        )
        action: Any = data.draw(touch | st.sampled_from([PressBack(), PressEnter(), Tick(2_000)]))
        phone = write(phone, data.draw(st.sampled_from(["", "あ", phone.text("messages.draft")])))
        phone = phone._replace(ms=phone.ms + (2_000 if isinstance(action, Tick) else 0))
        reply = APP.step(phone.apps["messages"], action, phone)
        if reply is None:
            continue
        phone, _ = take(phone, reply)
        for effect in reply.effects:
            if isinstance(effect, Ask):
                answer = data.draw(st.sampled_from([name for name, _ in effect.question.answers]))
                phone, _ = take(phone, APP.answered(reply.state, effect.question.id, answer, phone))
        found = [part.name for part in walk(glass(phone))]
        assert len(found) == len(set(found))
        assert all(name.startswith(("messages.", "page.")) for name in found)
