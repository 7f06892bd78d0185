"""The telephone: calls that go out, calls that come in, and that no call is ever a dead end."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.phone.actions import DoubleTap, LongPress, PressBack, PressEnter, Scroll, Swipe, Tap, Tick
from literacy_tutor.phone.app import Leave, OpenApp, PostNotice, Wake
from literacy_tutor.phone.apps.phone.app import APP
from literacy_tutor.phone.apps.phone.events import (
    CallConnected,
    CallDeclined,
    CallEnded,
    CallMissed,
    CallRang,
    CallStarted,
    ContactOpened,
    PastCallOpened,
    TabOpened,
)
from literacy_tutor.phone.apps.phone.state import HELP_NUMBERS, Incoming, Setup
from literacy_tutor.phone.screen import touchables, walk
from literacy_tutor.phone.state import Phone, World
from tests.phone.apps.phone_hand import (
    RINGING,
    SETUP,
    TALK,
    badge,
    dial,
    do,
    glass,
    heard,
    phone_with,
    see,
    sees,
    state_of,
    take,
    tap,
    title,
    wait,
)

# --- keypad -----------------------------------------------------------------------------------------------


def test_digits_are_shown_large_and_in_groups_and_can_be_deleted() -> None:
    phone, _ = tap(phone_with(), *(f"key.{digit}" for digit in "0900123"))
    assert (see(phone, "digits").text, see(phone, "digits").size) == ("090-0123", "huge")
    phone, _ = tap(phone, "delete")
    assert see(phone, "digits").text == "090-012"
    phone, _ = do(phone, LongPress("phone.delete"))
    assert see(phone, "digits").text == "番号を 入れてください"
    assert not see(phone, "delete").enabled
    assert APP.step(phone.apps["phone"], Tap("phone.delete"), phone) is None


def test_keys_have_their_letters_and_a_name_to_be_read_aloud() -> None:
    assert (see(phone_with(), "key.7").face, see(phone_with(), "key.7").under) == ("7", "PQRS")
    assert (see(phone_with(), "key.hash").face, see(phone_with(), "key.hash").label) == ("#", "シャープ")


def test_a_long_press_on_zero_writes_plus() -> None:
    phone, _ = do(phone_with(), LongPress("phone.key.0"))
    assert see(phone, "digits").text == "+"


def test_a_number_in_the_contacts_shows_its_name() -> None:
    phone, _ = tap(phone_with(), *(f"key.{digit}" for digit in "09001112222"))
    assert see(phone, "known").text == "さくら"


def test_the_call_key_with_nothing_typed_brings_back_the_last_number() -> None:
    phone, reply = tap(phone_with(), "call")
    assert (see(phone, "digits").text, reply.events) == ("090-0111-2222", ())
    assert tap(phone, "call")[1].events == (CallStarted("09001112222"),)
    empty = phone_with(Setup())
    assert APP.step(empty.apps["phone"], Tap("phone.call"), empty) is None


def test_opened_from_its_icon_it_has_an_empty_keypad() -> None:
    """Digits that were left standing would end up before the next number."""
    phone, _ = tap(phone_with(), "key.1", "key.1")
    phone, _ = take(phone, APP.opened(phone.apps["phone"], "", phone))
    assert see(phone, "digits").text == "番号を 入れてください"


def test_thrown_away_it_begins_at_its_first_page_but_keeps_the_call() -> None:
    phone, _ = tap(phone_with(), "tab.contacts", "contact.sakura")
    phone, _ = take(phone, APP.closed(phone.apps["phone"], phone))
    assert sees(phone, "keypad")
    phone, _ = dial(phone, "0300001234")
    phone, _ = take(phone, APP.closed(phone.apps["phone"], phone))
    assert title(phone) == "みほん市役所"


def test_another_app_puts_a_number_on_the_keypad_but_does_not_call_it() -> None:
    phone, reply = take(phone_with(), APP.opened(phone_with().apps["phone"], "0120-95-0178", phone_with()))
    assert see(phone, "digits").text == "0120-950-178", "as phones write it"
    assert reply.events == ()


# --- calling ----------------------------------------------------------------------------------------------


def test_a_call_rings_then_connects_and_speaks_line_after_line() -> None:
    phone, reply = dial(phone_with(), "0300001234")
    assert reply.events == (CallStarted("0300001234"),)
    face = see(phone, "face")
    assert (face.title, face.detail, face.state) == ("みほん市役所", "03-0000-1234", "よびだし中")
    phone, reply = wait(phone, 1_999)
    assert reply.events == ()
    phone, reply = wait(phone, 1)
    assert reply.events == (CallConnected("0300001234"),)
    assert state_of(phone) == "通話中  0:00"
    assert heard(phone) == ["はい、みほん市役所です。"]
    phone, _ = wait(phone, 5_000)
    assert heard(phone) == ["はい、みほん市役所です。", "どうされましたか。"]
    phone, _ = wait(phone, 60_000)
    assert state_of(phone) == "通話中  1:05"
    phone, reply = tap(phone, "end")
    assert reply.events == (CallEnded("0300001234", 65),)
    assert see(phone, "digits").text == "番号を 入れてください"


def test_hanging_up_before_anyone_answers_is_zero_seconds() -> None:
    phone, _ = dial(phone_with(), "0300001234")
    phone, _ = wait(phone, 1_000)
    assert tap(phone, "end")[1].events == (CallEnded("0300001234", 0),)


@pytest.mark.parametrize(
    ("number", "says"),
    [
        ("0300009999", "使われていません"),
        ("09001112222", "出ることが できません"),
        ("+12025550123", "出ることが できません"),
        ("110", "練習の電話なので"),
        ("#9110", "練習の電話なので"),
        ("0120950178", "練習の電話なので"),
    ],
)
def test_a_recording_says_why_nobody_answers(number: str, says: str) -> None:
    phone, reply = take(phone_with(), APP.opened(phone_with().apps["phone"], number, phone_with()))
    phone, reply = tap(phone, "call")
    assert reply.events == (CallStarted(number),)
    phone, reply = wait(phone, 10_000)
    assert reply.events == ()
    assert state_of(phone) == "つながりません"
    assert says in heard(phone)[0]
    assert tap(phone, "end")[1].events == (CallEnded(number, 0),)


def test_a_help_line_that_the_lesson_answers_first_says_it_is_practice() -> None:
    phone, _ = dial(phone_with(), "188")
    phone, _ = wait(phone, 3_000)
    assert heard(phone) == [
        "これは 練習です。ほんとうには かかっていません。", "郵便番号を おしえてください。",
    ]  # fmt: skip


def test_help_numbers_are_written_as_they_are_dialled() -> None:
    assert all(set(number) <= set("0123456789#") for number in HELP_NUMBERS)


def test_speaker_mute_and_keypad_really_toggle() -> None:
    phone, _ = dial(phone_with(), "0300001234")
    phone, _ = wait(phone, 2_000)
    for tool in ("speaker", "mute"):
        assert see(phone, tool).look == "outline"
        phone, _ = tap(phone, tool)
        assert see(phone, tool).look == "filled"
        phone, _ = tap(phone, tool)
        assert see(phone, tool).look == "outline"
    phone, _ = tap(phone, "keys", "key.2", "key.hash")
    assert see(phone, "typed").text == "2#"
    phone, _ = tap(phone, "keys")
    assert not sees(phone, "typed")
    assert heard(phone)


def test_back_leaves_the_call_going_on_and_a_notice_leads_back() -> None:
    phone, _ = dial(phone_with(), "0300001234")
    phone, reply = do(phone, PressBack())
    assert reply.effects == (Leave(),)
    phone, _ = wait(phone, 2_000)
    phone, reply = wait(phone, 100)
    (effect,) = reply.effects
    assert isinstance(effect, PostNotice)
    assert (effect.notice.title, effect.notice.argument) == ("みほん市役所", "incoming")
    assert wait(phone, 100)[1].effects == (), "one notice is enough"
    phone, _ = take(phone, APP.opened(phone.apps["phone"], "incoming", phone))
    assert title(phone) == "みほん市役所"


def test_during_a_call_the_telephone_shows_the_call_whatever_it_is_opened_for() -> None:
    phone, _ = dial(phone_with(), "0300001234")
    for argument in ("0300005678", "history", ""):
        phone, reply = take(phone, APP.opened(phone.apps["phone"], argument, phone))
        assert reply.events == ()
        assert title(phone) == "みほん市役所"
    phone, _ = tap(phone, "end")
    assert see(phone, "digits").text == "番号を 入れてください"


# --- being called -----------------------------------------------------------------------------------------


def test_a_call_comes_in_front_of_whatever_the_learner_does() -> None:
    phone = phone_with(RINGING)._replace(stack=("browser",))
    phone, reply = wait(phone, 999)
    assert reply.events == ()
    phone, reply = wait(phone, 1)
    assert reply.events == (CallRang("09009998888"),)
    assert reply.effects == (Wake(), OpenApp("phone", "incoming"))
    face = see(phone, "face")
    assert (face.title, face.state) == ("090-0999-8888", "電話が かかってきました")
    assert [button.name for button in face.children] == ["phone.decline", "phone.answer"]


def test_answering_hears_the_caller_and_hanging_up_goes_back_to_the_task() -> None:
    phone, _ = wait(phone_with(RINGING)._replace(stack=("browser",)), 1_000)
    phone, reply = tap(phone, "answer")
    assert reply.events == (CallConnected("09009998888"),)
    phone, _ = wait(phone, 4_000)
    assert heard(phone) == ["もしもし", "わたしです"]
    phone, reply = tap(phone, "end")
    assert reply.events == (CallEnded("09009998888", 4),)
    assert phone.stack == ("browser",)


def test_declining_goes_back_to_the_task_and_stays_in_the_history() -> None:
    phone, _ = wait(phone_with(RINGING)._replace(stack=("browser",)), 1_000)
    phone, reply = tap(phone, "decline")
    assert reply.events == (CallDeclined("09009998888"),)
    assert phone.stack == ("browser",)
    phone, _ = tap(phone, "tab.history")
    assert see(phone, "history.call.0").title == "090-0999-8888"
    assert badge(phone) == 0


def test_a_call_rings_until_it_is_touched() -> None:
    phone, _ = wait(phone_with(RINGING)._replace(stack=("browser",)), 1_000)
    phone, reply = wait(phone, 3_600_000)
    assert (reply.events, state_of(phone)) == ((), "電話が かかってきました")


def test_a_caller_who_gives_up_has_called_in_vain() -> None:
    setup = Setup(incoming=(replace(RINGING.incoming[0], gives_up_ms=30_000),))
    phone, _ = wait(phone_with(setup)._replace(stack=("browser",)), 1_000)
    phone, reply = wait(phone, 29_999)
    assert reply.events == ()
    phone, reply = wait(phone, 1)
    assert reply.events == (CallMissed("09009998888"),)
    assert any(isinstance(effect, PostNotice) for effect in reply.effects)
    assert phone.stack == ("browser",)
    assert badge(phone) == 1
    phone, reply = take(phone, APP.opened(phone.apps["phone"], "history", phone))
    assert reply.events == (TabOpened("history"),)
    assert (see(phone, "history.call.0").detail, badge(phone)) == ("不在着信", 0)


def test_a_call_behind_the_lock_tells_of_itself_by_a_notice() -> None:
    phone, _ = wait(phone_with(RINGING)._replace(stack=(), locked=True), 1_000)
    phone, reply = wait(phone, 500)
    (effect,) = reply.effects
    assert isinstance(effect, PostNotice)
    assert effect.notice.text == "電話が かかってきました"


def test_a_call_during_a_call_waits_until_that_has_ended() -> None:
    phone, _ = dial(phone_with(replace(SETUP, incoming=RINGING.incoming)), "0300001234")
    phone, reply = wait(phone, 5_000)
    assert reply.events == (CallConnected("0300001234"),)
    phone, reply = wait(phone, 5_000)
    assert reply.events == ()
    phone, _ = tap(phone, "end")
    assert wait(phone, 100)[1].events == (CallRang("09009998888"),)


def test_a_hidden_number_is_named_so() -> None:
    phone, _ = wait(phone_with(Setup(incoming=(Incoming(0),))), 1)
    assert (see(phone, "face").title, see(phone, "face").detail) == ("非通知", "")
    phone, _ = tap(phone, "decline", "tab.history", "history.call.0")
    assert see(phone, "full_number").text == "非通知"
    assert not any("call_person" in part.name for part in walk(glass(phone))), (
        "nobody can call a hidden number back"
    )


# --- history and contacts ---------------------------------------------------------------------------------


def test_tabs_turn_and_say_so() -> None:
    phone, reply = tap(phone_with(), "tab.history")
    assert reply.events == (TabOpened("history"),)
    assert (see(phone, "tab.history").look, see(phone, "tab.keypad").look) == ("filled", "plain")
    assert (see(phone, "history.h1").title, see(phone, "history.h1").strong) == ("+1-202-555-0123", True)
    assert see(phone, "history.h2").title == "さくら"
    phone, reply = tap(phone, "tab.contacts")
    assert reply.events == (TabOpened("contacts"),)
    assert see(phone, "contact.clinic").title == "みほん医院"


def test_a_contact_s_page_calls_only_from_its_button() -> None:
    phone, reply = tap(phone_with(), "tab.contacts", "contact.sakura")
    assert reply.events == (ContactOpened("sakura"),)
    assert see(phone, "full_number").text == "090-0111-2222"
    back, _ = tap(phone, "back")
    assert sees(back, "contact.sakura")
    assert tap(phone, "call_person.sakura")[1].events == (CallStarted("09001112222"),)


def test_a_line_of_the_history_can_be_looked_at_before_calling_back() -> None:
    phone, reply = tap(phone_with(), "tab.history", "history.h1")
    assert reply.events == (PastCallOpened("h1", "+12025550123"),)
    assert see(phone, "when").text == "不在着信  9:40"
    assert see(phone, "unknown").text == "連絡先に ありません"
    phone, _ = do(phone, PressBack())
    assert sees(phone, "history.h1")
    assert do(phone, PressBack())[1].effects == (Leave(),)


def test_every_call_of_the_lesson_enters_the_history() -> None:
    phone, _ = dial(phone_with(), "0300001234")
    phone, _ = tap(phone, "end", "tab.history")
    line = see(phone, "history.call.0")
    assert (line.title, line.detail, line.note) == ("みほん市役所", "発信", "10:24")


def test_empty_pages_say_so() -> None:
    phone = Phone(World(language="en"), stack=("phone",))
    phone = phone._replace(apps={"phone": APP.start(phone)})
    assert see(tap(phone, "tab.history")[0], "none").text == "No calls yet"
    assert see(tap(phone, "tab.contacts")[0], "none").text == "No contacts"


# --- whatever a hand does ---------------------------------------------------------------------------------


@given(st.data())
def test_no_touch_raises_names_stay_unique_and_every_call_can_be_ended(data: st.DataObject) -> None:
    setup = replace(
        SETUP, answers=(*SETUP.answers, TALK), incoming=(Incoming(4_000, "090-0999-8888"), Incoming(9_000))
    )
    phone = phone_with(setup, language=data.draw(st.sampled_from(["ja", "en"])))
    for _ in range(data.draw(st.integers(1, 30))):
        parts = [part.name for part in touchables(glass(phone))]
        touch = st.sampled_from(parts).flatmap(
            lambda name: st.sampled_from(
                [
                    Tap(name),
                    Tap(name),
                    Tap(name),
                    LongPress(name),
                    DoubleTap(name),
                    Swipe(name, "up"),
                    Scroll(name, 1),
                ]
            )
        )
        action: Any = data.draw(
            touch | st.sampled_from([PressBack(), PressEnter(), Tick(3_000), Tick(31_000)])
        )
        phone = phone._replace(ms=phone.ms + (action.ms if isinstance(action, Tick) else 0))
        reply = APP.step(phone.apps["phone"], action, phone)
        if reply is not None:
            phone, _ = take(phone, reply)
        if not phone.stack:
            phone, _ = take(phone._replace(stack=("phone",)), APP.opened(phone.apps["phone"], "", phone))
        found = [part.name for part in walk(glass(phone))]
        assert len(found) == len(set(found))
        assert all(name.startswith(("phone.", "page.")) for name in found)
        if sees(phone, "face"):
            assert sees(phone, "end") or sees(phone, "decline")
