"""A call as a conversation: the other side speaks, waits for ever, and goes on from what was said or pressed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from literacy_tutor.phone.apps.phone.events import CallDeclined, CallEnded, CallRang, KeysPressed, Said
from literacy_tutor.phone.apps.phone.state import Incoming, Setup
from literacy_tutor.phone.screen import Bubble, walk
from literacy_tutor.phone.state import Phone
from tests.phone.apps.phone_hand import TALK, dial, glass, heard, phone_with, see, sees, state_of, tap, wait

TALKING = Setup(answers=(TALK,))
A_DAY = 86_400_000


def connected(setup: Setup = TALKING) -> Phone:
    phone, _ = dial(phone_with(setup), "0300007000")
    return wait(phone, 3_000)[0]


def pressed(phone: Phone, keys: str) -> Phone:
    names = {"*": "star", "#": "hash"}
    return tap(phone, *(f"key.{names.get(key, key)}" for key in keys))[0]


def at_the_desk(setup: Setup = TALKING) -> Phone:
    """Connected, past the menu, and the clerk has spoken."""
    phone, _ = tap(connected(setup), "keys", "key.2")
    return wait(phone, 3_000)[0]


def replies(phone: Phone) -> list[str]:
    return [
        part.name.removeprefix("phone.reply.") for part in walk(glass(phone)) if "phone.reply." in part.name
    ]


# --- being asked ------------------------------------------------------------------------------------------


def test_replies_come_when_all_has_been_said_and_wait_for_ever() -> None:
    phone, _ = tap(connected(), "keys", "key.2")
    assert heard(phone)[-1] == "2", "what was pressed stands there before the answer"
    phone, _ = wait(phone, 1_000)
    assert (heard(phone)[-1], replies(phone)) == ("はい、窓口です。", [])
    phone, _ = wait(phone, 2_000)
    assert (heard(phone)[-1], replies(phone)) == ("どうされましたか。", ["bill", "card", "later"])
    phone, reply = wait(phone, A_DAY)
    assert (reply.events, replies(phone)) == ((), ["bill", "card", "later"])
    assert sees(phone, "end"), "hanging up is always there"


def test_a_reply_leads_to_the_next_turn_and_says_so() -> None:
    phone, reply = tap(at_the_desk(), "reply.card")
    assert reply.events == (Said("desk", "hello", "card"),)
    phone, _ = wait(phone, 1_000)
    assert heard(phone)[-2:] == ["カードの 番号を 言います", "番号は いりません。"]
    phone, reply = tap(phone, "reply.bill")
    assert reply.events == (Said("desk", "no_card", "bill"),)
    phone, _ = wait(phone, 1_000)
    assert (heard(phone)[-1], replies(phone)) == ("わかりました。", [])


def test_all_that_was_said_stays_to_be_read_by_whom_it_was_said() -> None:
    phone, _ = tap(at_the_desk(), "reply.bill")
    phone, _ = wait(phone, 3_000)
    said = [(part.name, part.mine) for part in see(phone, "said").children if isinstance(part, Bubble)]
    assert said == [
        ("phone.said.menu.1", False),
        ("phone.said.menu.2", True),
        ("phone.said.hello.1", False),
        ("phone.said.hello.2", False),
        ("phone.said.hello.3", True),
        ("phone.said.advice.1", False),
        ("phone.said.advice.2", False),
    ]


def test_what_was_said_can_be_read_in_the_history_after_the_call() -> None:
    phone, _ = tap(at_the_desk(), "reply.bill")
    phone, _ = wait(phone, 3_000)
    before = heard(phone)
    phone, _ = tap(phone, "end", "tab.history", "history.desk")
    words = [part.children[0].text for part in see(phone, "details").children if isinstance(part, Bubble)]
    assert words == before


def test_a_second_call_of_the_same_id_has_a_line_of_its_own() -> None:
    phone, _ = tap(at_the_desk(), "end", "call", "call", "end", "tab.history")
    assert sees(phone, "history.desk")
    phone, _ = tap(phone, "history.desk.1")
    assert see(phone, "full_number").text == "03-0000-7000"


def test_hanging_up_tells_which_turn_was_heard_to_its_end_last() -> None:
    phone, _ = tap(at_the_desk(), "reply.bill")
    early, _ = wait(phone, 1_000)
    (event,) = tap(early, "end")[1].events
    assert isinstance(event, CallEnded)
    assert (event.call, event.heard) == ("desk", "hello"), "the advice was not heard to its end"
    late, _ = wait(phone, 3_000)
    (event,) = tap(late, "end")[1].events
    assert isinstance(event, CallEnded)
    assert event.heard == "advice"


def test_a_last_word_ends_the_call() -> None:
    phone, reply = tap(at_the_desk(), "reply.later")
    said, ended = reply.events
    assert said == Said("desk", "hello", "later")
    assert isinstance(ended, CallEnded)
    assert sees(phone, "keypad")
    phone, _ = tap(phone, "tab.history", "history.desk")
    assert see(phone, "said.hello.3").mine


# --- a voice menu -----------------------------------------------------------------------------------------


def test_keys_lead_on_also_while_the_voice_still_speaks() -> None:
    phone, reply = tap(connected(), "keys", "key.1")
    assert reply.events == (KeysPressed("desk", "menu", "contract"),)
    assert heard(phone) == ["契約は 1、ほかは 2です。", "1"], "what was not said was not said"
    assert sees(phone, "keypad"), "the next turn wants keys too"
    phone = pressed(phone, "000123")
    assert see(phone, "typed").text == "000123"
    phone, reply = tap(phone, "key.4")
    assert reply.events == (KeysPressed("desk", "code", "fits"),)
    assert not sees(phone, "keypad"), "now somebody speaks"


@pytest.mark.parametrize(
    ("keys", "what"),
    [("0001243", "wrong"), ("0001#", "short"), ("#", "short"), ("000*", "short"), ("000123#", "short")],
)
def test_keys_that_do_not_fit_are_asked_for_again(keys: str, what: str) -> None:
    phone = pressed(tap(connected(), "keys")[0], "1")
    phone = pressed(phone, keys[:-1])
    name = {"#": "hash", "*": "star"}.get(keys[-1], keys[-1])
    phone, reply = tap(phone, f"key.{name}")
    assert reply.events == (KeysPressed("desk", "code", what),)
    phone, _ = wait(phone, 3_000)
    assert heard(phone)[-3:] == [keys, "見つかりません。", "もう一度 どうぞ。"]
    phone = pressed(phone, "0001234")
    assert wait(phone, 1_000)[0] is not None
    assert heard(wait(phone, 1_000)[0])[-1] == "はい、窓口です。"


def test_a_key_that_no_menu_has_is_asked_for_again() -> None:
    phone, reply = tap(connected(), "keys", "key.5")
    assert reply.events == (KeysPressed("desk", "menu", "wrong"),)
    phone, _ = wait(phone, A_DAY)
    assert heard(phone)[-1] == "もう一度 どうぞ。"
    assert tap(phone, "key.2")[1].events == (KeysPressed("desk", "menu", "other"),)


def test_keys_nobody_asked_for_are_only_shown() -> None:
    phone, reply = tap(at_the_desk(), "keys", "key.7", "key.hash")
    assert (reply.events, see(phone, "typed").text) == ((), "7#")
    phone, _ = tap(phone, "keys")
    assert replies(phone) == ["bill", "card", "later"]


# --- calls that come --------------------------------------------------------------------------------------


def test_a_caller_talks_as_somebody_who_is_called_does() -> None:
    caller = Incoming(0, "090-0999-8888", turns=TALK.turns[2:], line_ms=2_000, id="odd")
    phone, reply = wait(phone_with(Setup(incoming=(caller,))), 1)
    assert reply.events == (CallRang("09009998888", "odd"),)
    phone, _ = wait(tap(phone, "answer")[0], 2_000)
    assert tap(phone, "reply.card")[1].events == (Said("odd", "hello", "card"),)


def after(place: str) -> Setup:
    return replace(TALKING, incoming=(Incoming(5_000, "090-0999-8888", id="next", after=place),))


def test_a_call_comes_after_another_is_over() -> None:
    phone = connected(after("desk"))
    assert wait(phone, A_DAY)[1].events == ()
    phone, _ = tap(wait(phone, A_DAY)[0], "end")
    assert wait(phone, 4_999)[1].events == ()
    assert wait(phone, 5_000)[1].events == (CallRang("09009998888", "next"),)


def test_a_call_comes_only_after_a_turn_was_heard() -> None:
    setup = after("desk.advice")
    phone, _ = tap(at_the_desk(setup), "end")
    assert wait(phone, A_DAY)[1].events == ()
    phone, _ = wait(tap(at_the_desk(setup), "reply.bill")[0], 3_000)
    phone, _ = tap(phone, "end")
    assert wait(phone, 5_000)[1].events == (CallRang("09009998888", "next"),)


def test_a_call_may_follow_one_that_was_declined() -> None:
    first = Incoming(0, "090-0999-7777", id="first")
    second = Incoming(1_000, "090-0999-8888", id="second", after="first")
    phone, _ = wait(phone_with(Setup(incoming=(first, second))), 1)
    phone, reply = tap(phone, "decline")
    assert reply.events == (CallDeclined("09009997777", "first"),)
    phone, _ = wait(phone, 1_000)
    assert state_of(phone) == "電話が かかってきました"
