"""What a lesson's calls may not be, each told with the place of its cause."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from literacy_tutor.phone.apps.phone.checks import problems
from literacy_tutor.phone.apps.phone.state import Answer, Incoming, PastCall, Setup
from literacy_tutor.phone.apps.phone.talk import Pressing, Saying, Turn
from tests.phone.apps.phone_hand import RINGING, SETUP, TALK

LAST = Turn("end", ("さようなら。",), last=True)
YES, NO = Saying("yes", "はい", "end"), Saying("no", "いいえ", "end")


def talk(*turns: Turn, **members: Any) -> Setup:
    return Setup(answers=(Answer("03-0000-7000", id="desk", turns=turns, **members),))


def asks(*replies: Saying, **members: Any) -> Turn:
    return Turn("ask", ("どうしますか。",), replies=replies, **members)


def voice(*keys: Pressing, again: tuple[str, ...] = ("もう一度。",)) -> Turn:
    return Turn("voice", ("どうぞ。",), keys=keys, again=again)


def test_what_these_tests_use_is_sound() -> None:
    for setup in (SETUP, RINGING, Setup(answers=(TALK,)), talk(asks(YES, NO), LAST), Setup()):
        assert list(problems(setup)) == []


@pytest.mark.parametrize(
    ("setup", "path", "says"),
    [
        # a talk's ways
        (talk(asks(YES, replace(NO, go="ende")), LAST), "turns 0 replies 1 go", "“ende”, but turns are: ask, end"),
        (talk(asks(YES, replace(NO, go="ask")), LAST), "turns 0 replies 1 go", "comes round to this turn again"),
        (talk(asks(YES, NO), LAST, Turn("lost", ("おや。",), last=True)), "turns 2", "is never reached"),
        (talk(asks()), "turns 0", "leads nowhere"),
        (talk(asks(YES, NO, last=True), LAST), "turns 0 last", "drop one of them"),
        # what can be answered
        (talk(asks(YES), LAST), "turns 0 replies", "is one: give 2 to 5"),
        (talk(asks(*(replace(YES, id=f"r{n}") for n in range(6))), LAST), "turns 0 replies", "are 6; 5 fit"),
        (talk(asks(YES, replace(NO, text="あ" * 31)), LAST), "turns 0 replies 1 text", "too long for a button"),
        (talk(asks(YES, replace(NO, text="a" * 47)), LAST), "turns 0 replies 1 text", "too long for a button"),
        (talk(asks(YES, replace(NO, text=" ")), LAST), "turns 0 replies 1 text", "is empty"),
        (talk(replace(LAST, lines=())), "turns 0 lines", "somebody must say something"),
        (talk(replace(LAST, id="hang_up")), "turns 0", "means something else"),
        # keys
        (talk(voice(Pressing("a", "1a", "end")), LAST), "turns 0 keys 0 press", "must be keys of a telephone"),
        (talk(voice(Pressing("a", "", "end")), LAST), "turns 0 keys 0 press", "must be keys of a telephone"),
        (talk(voice(Pressing("a", "1", "end"), Pressing("b", "12", "end")), LAST), "turns 0 keys 0 press", "12 begins"),
        (talk(voice(Pressing("wrong", "1", "end")), LAST), "turns 0 keys 0 id", "keys that do not fit"),
        (talk(voice(Pressing("a", "1", "end"), again=()), LAST), "turns 0", "needs “again”"),
        (talk(asks(YES, NO, again=("え。",)), LAST), "turns 0 again", "is never said"),
        # a call
        (talk(LAST, lines=("はい。",)), "lines", "put them into the first turn"),
        (Setup(answers=(Answer("03-0000-7000", turns=(LAST,)),)), "", "needs an “id”"),
        (Setup(answers=(Answer("みほん"),)), "number", "a number has digits"),
        (Setup(answers=(Answer("03-0000-7000", after_ms=-1),)), "after_ms", "must be 0 or more"),
        (Setup(answers=(Answer("03-0000-7000", line_ms=10),)), "line_ms", "must be 100 or more"),
    ],
)  # fmt: skip
def test_a_call_that_could_not_be_played_is_told(setup: Setup, path: str, says: str) -> None:
    ((found, what),) = problems(setup)
    assert " ".join(map(str, found)) == f"answers 0 {path}".strip()
    assert says in what


@pytest.mark.parametrize(
    ("setup", "path", "says"),
    [
        (Setup(answers=(Answer("03-0000-1234"), Answer("0300001234"))), "answers 1 number", "a second time"),
        (Setup(answers=(Answer("1", id="a"),), incoming=(Incoming(0, id="a"),)), "incoming 0 id", "as another"),
        (Setup(history=(PastCall("a"),), answers=(Answer("1", id="a"),)), "answers 0 id", "line's of the history"),
        (Setup(incoming=(Incoming(-1),)), "incoming 0 after_ms", "must be 0 or more"),
        (Setup(incoming=(Incoming(0, after="nobody"),)), "incoming 0 after", "no other call has the id “nobody”"),
        (Setup(incoming=(Incoming(0, id="a", after="a"),)), "incoming 0 after", "no other call"),
        (
            Setup(answers=(TALK,), incoming=(Incoming(0, after="desk.goodbye"),)),
            "incoming 0 after", "has no turn “goodbye”",
        ),
    ],
)  # fmt: skip
def test_calls_that_do_not_fit_together_are_told(setup: Setup, path: str, says: str) -> None:
    ((found, what),) = problems(setup)
    assert " ".join(map(str, found)) == path
    assert says in what


def test_every_problem_is_told_at_once() -> None:
    setup = talk(asks(YES, replace(NO, go="nowhere", text="")), LAST, line_ms=1)
    assert len(list(problems(setup))) == 3


def test_a_turn_may_be_reached_in_two_ways() -> None:
    def middle(name: str) -> Turn:
        return Turn(name, ("そうですか。",), replies=(YES, NO))

    setup = talk(asks(replace(YES, go="a"), replace(NO, go="b")), middle("a"), middle("b"), LAST)
    assert list(problems(setup)) == []
