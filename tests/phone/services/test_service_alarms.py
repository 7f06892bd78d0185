"""What a page does by itself, its back key, its countdown and its dialog: drawn, and refused where they cannot work."""

from __future__ import annotations

from dataclasses import replace

import pytest

from literacy_tutor.phone.screen import Button, Dialog, Words, walk
from literacy_tutor.phone.services.checks import service_problems
from literacy_tutor.phone.services.model import Branch, FieldSpec, Later, PageSpec, Part, Service
from literacy_tutor.phone.services.steps import Memory, Standing
from literacy_tutor.phone.services.view import page_dialog, page_list
from literacy_tutor.phone.state import Phone, World

GO = (Branch(go="p"),)
BUTTON = Part("button", id="on", text="すすむ", tap=GO)
WORDS = Part("words", id="words", text="とじないで ください")
OK = Part("button", id="ok", text="OK", tap=(Branch(set=("shut",)),))
BOX = Part("dialog", id="box", text="警告", look="alarm", when=("not shut",), parts=(WORDS, OK))
COUNTDOWN = Part("countdown", id="left", text="残り {left}", seconds=75, look="title alarm")


def a_page(*parts: Part, **more: object) -> Service:
    page = PageSpec("ページ", parts=parts or (BUTTON,), **more)  # type: ignore[arg-type]
    return Service("s", "S", "s.example", "p", {"p": page})


def found(service: Service) -> list[tuple[str, str]]:
    return [(".".join(map(str, path)), sentence) for path, sentence in service_problems(service)]


# --- drawn ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("ms", "left"), [(0, "1:15"), (15_999, "1:00"), (75_000, "0:00"), (900_000, "0:00")])
def test_a_countdown_says_what_is_left(ms: int, left: str) -> None:
    service = a_page(COUNTDOWN)
    page = page_list(Standing(service, seen_ms=ms), "p", Phone(World(services={"s": service})))
    assert page.children == (Words(name="s.left", text=f"残り {left}", size="title", tint="alarm"),)


def test_a_dialog_is_no_part_of_the_page_but_lies_over_it() -> None:
    service = a_page(BUTTON, BOX)
    phone = Phone(World(services={"s": service}))
    page = page_list(Standing(service), "p", phone)
    assert [part.name for part in walk(page)] == ["s.p.page", "s.on"]
    assert page_dialog(Standing(service), "p", phone) == Dialog(
        name="s.box",
        title="警告",
        text="",
        tint="alarm",
        children=(Words(name="s.words", text="とじないで ください"), Button(name="s.ok", text="OK")),
    )
    assert page_dialog(Standing(service, Memory(frozenset({"shut"}))), "p", phone) is None


def test_of_several_dialogs_the_first_that_stands_there_is_seen() -> None:
    second = replace(BOX, id="again", text="もう一度", when=("shut",))
    service = a_page(BOX, replace(second, parts=(replace(OK, id="ok_again"),)))
    phone = Phone(World(services={"s": service}))
    shown = page_dialog(Standing(service, Memory(frozenset({"shut"}))), "p", phone)
    assert shown is not None
    assert shown.name == "s.again"


# --- refused ----------------------------------------------------------------------------------------------


def test_what_is_in_order_has_no_problem() -> None:
    later = (Later(after=5, when=("not shut",), set=("late",)), Later(after=9, go="p"))
    service = a_page(BUTTON, COUNTDOWN, BOX, later=later, back=(Branch(when=("late",), clear=("shut",)),))
    assert found(service) == []


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (replace(COUNTDOWN, seconds=0), "needs `seconds`, 1 to"),
        (replace(COUNTDOWN, seconds=4000), "needs `seconds`, 1 to"),
        (replace(COUNTDOWN, text="残り"), "write {left} into its `text`"),
        (replace(COUNTDOWN, text=""), "has no words"),
        (replace(COUNTDOWN, text="{left} {right}"), "{right} names no field"),
        (replace(COUNTDOWN, look="flashing"), "has no look “flashing”"),
        (replace(WORDS, seconds=5), "a words has no `seconds`"),
        (replace(WORDS, text="{left}"), "{left} names no field"),
        (replace(BOX, text=""), "has no words"),
        (replace(BOX, parts=(WORDS,)), "needs a button that always stands there"),
        (replace(BOX, parts=(replace(OK, when=("shut",)),)), "needs a button that always stands there"),
        (replace(BOX, parts=(OK, Part("card", parts=(WORDS,)))), "a dialog cannot hold a card"),
        (replace(BOX, look="huge"), "a dialog has no look “huge”"),
        (Part("card", parts=(BOX,)), "put it beside the other parts"),
    ],
)
def test_countdowns_and_dialogs(part: Part, said: str) -> None:
    problems = [sentence for _, sentence in found(a_page(BUTTON, part))]
    assert any(said in sentence for sentence in problems), problems


@pytest.mark.parametrize(
    ("later", "where", "said"),
    [
        (Later(after=0, go="p"), "pages.p.later.0.after", "write 1 to 600 seconds"),
        (Later(after=601, go="p"), "pages.p.later.0.after", "write 1 to 600 seconds"),
        (Later(after=5), "pages.p.later.0", "this does nothing"),
        (Later(after=5, go="x"), "pages.p.later.0.go", "there is no page “x”"),
        (Later(after=5, go="p", when=("late",)), "pages.p.later.0.when.0", "nothing sets the flag “late”"),
        (Later(after=5, go="p", apart=True), "pages.p.later.0.apart", "only what `open` opens"),
    ],
)
def test_what_comes_by_itself(later: Later, where: str, said: str) -> None:
    ((path, sentence),) = found(a_page(later=(later,)))
    assert path == where
    assert said in sentence


def test_what_comes_by_itself_needs_nothing() -> None:
    problems = found(
        replace(a_page(later=(Later(after=5, needs=("f",), go="p"),)), fields={"f": FieldSpec("名")})
    )
    assert ("pages.p.later.0.needs", "what comes by itself needs nothing: drop `needs`") in problems


@pytest.mark.parametrize(
    ("back", "where", "said"),
    [
        ((Branch(),), "pages.p.back.0", "this does nothing"),
        ((Branch(go="x"),), "pages.p.back.0.go", "there is no page “x”"),
        ((Branch(event="held"), Branch(go="p")), "pages.p.back.1", "never reached"),
    ],
)
def test_the_back_key(back: tuple[Branch, ...], where: str, said: str) -> None:
    ((path, sentence),) = found(a_page(back=back))
    assert path == where
    assert said in sentence


def test_time_and_the_back_key_are_ways_too_and_set_flags() -> None:
    pages = {
        "p": PageSpec("P", parts=(BUTTON,), later=(Later(after=1, set=("late",), go="q"),)),
        "q": PageSpec(
            "Q", parts=(replace(WORDS, when=("late", "held")),), back=(Branch(set=("held",), go="r"),)
        ),
        "r": PageSpec("R", parts=(replace(WORDS, id="rest"),)),
    }
    assert found(replace(a_page(), pages=pages)) == []
