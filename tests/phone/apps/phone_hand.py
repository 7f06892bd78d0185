"""A telephone in a test's hand, without the phone around it: touched by names, and looked at."""

from __future__ import annotations

from typing import Any

from literacy_tutor.phone.actions import Tap, Tick
from literacy_tutor.phone.app import Leave, OpenApp, Reply
from literacy_tutor.phone.apps.phone.app import APP
from literacy_tutor.phone.apps.phone.state import Answer, Incoming, PastCall, Setup
from literacy_tutor.phone.apps.phone.talk import HANG_UP, Pressing, Saying, Turn
from literacy_tutor.phone.screen import Page, Words, find, walk
from literacy_tutor.phone.state import Contact, Phone, World

CITY = "03-0000-1234"
SETUP = Setup(
    history=(
        PastCall("h1", "+1-202-555-0123", way="missed", time="9:40"),
        PastCall("h2", "090-0111-2222", way="outgoing", time="きのう"),
    ),
    answers=(
        Answer(CITY, "みほん市役所", ("はい、みほん市役所です。", "どうされましたか。"), 2_000, 5_000),
        Answer("188", "消費者ホットライン", ("郵便番号を おしえてください。",)),
    ),
)
TALK = Answer(
    "03-0000-7000",
    "みほん窓口",
    line_ms=2_000,
    id="desk",
    turns=(
        Turn(
            "menu",
            ("契約は 1、ほかは 2です。", "どうぞ。"),
            keys=(Pressing("contract", "1", "code"), Pressing("other", "2", "hello")),
            again=("もう一度 どうぞ。",),
        ),
        Turn(
            "code",
            ("郵便番号を 7けたで。",),
            keys=(Pressing("fits", "000-1234", "hello"),),
            again=("見つかりません。", "もう一度 どうぞ。"),
        ),
        Turn(
            "hello",
            ("はい、窓口です。", "どうされましたか。"),
            replies=(
                Saying("bill", "請求の ことです", "advice"),
                Saying("card", "カードの 番号を 言います", "no_card"),
                Saying("later", "あとに します", HANG_UP),
            ),
        ),
        Turn(
            "no_card",
            ("番号は いりません。",),
            replies=(Saying("bill", "請求の ことです", "advice"), Saying("later", "あとに します", HANG_UP)),
        ),
        Turn("advice", ("わかりました。", "あす おいでください。"), last=True),
    ),
)
"""Somebody behind a voice menu: 1, then 000-1234, or at once 2."""
RINGING = Setup(incoming=(Incoming(1_000, "090-0999-8888", lines=("もしもし", "わたしです"), line_ms=4_000),))


def phone_with(setup: Setup = SETUP, **world: Any) -> Phone:
    contacts = (Contact("sakura", "さくら", "090-0111-2222"), Contact("clinic", "みほん医院", "03-0000-5678"))
    phone = Phone(World(setups={"phone": setup}, contacts=contacts, **world), stack=("phone",))
    return phone._replace(apps={"phone": APP.start(phone)})


def take(phone: Phone, reply: Reply | None) -> tuple[Phone, Reply]:
    """What the machine does with an answer, as far as these tests need it."""
    assert reply is not None
    phone = phone._replace(apps={"phone": reply.state})
    for effect in reply.effects:
        match effect:
            case OpenApp("phone", argument):
                front = phone._replace(stack=(*(one for one in phone.stack if one != "phone"), "phone"))
                phone, _ = take(front, APP.opened(front.apps["phone"], argument, front))
            case Leave():
                phone = phone._replace(stack=tuple(one for one in phone.stack if one != "phone"))
            case _:
                pass
    return phone, reply


def do(phone: Phone, action: Any) -> tuple[Phone, Reply]:
    if isinstance(action, Tick):
        phone = phone._replace(ms=phone.ms + action.ms)
    return take(phone, APP.step(phone.apps["phone"], action, phone))


def tap(phone: Phone, *names: str) -> tuple[Phone, Reply]:
    reply = Reply(None)
    for name in names:
        phone, reply = do(phone, Tap(f"phone.{name}"))
    return phone, reply


def wait(phone: Phone, ms: int) -> tuple[Phone, Reply]:
    return do(phone, Tick(ms))


def dial(phone: Phone, number: str) -> tuple[Phone, Reply]:
    keys = {"*": "star", "#": "hash"}
    return tap(phone, *(f"key.{keys.get(sign, sign)}" for sign in number), "call")


def glass(phone: Phone) -> Page:
    return Page(name="page.phone", children=APP.view(phone.apps["phone"], phone))


def see(phone: Phone, name: str) -> Any:
    found = find(glass(phone), f"phone.{name}")
    assert found is not None, f"phone.{name} is not on the glass"
    return found


def sees(phone: Phone, name: str) -> bool:
    return find(glass(phone), f"phone.{name}") is not None


def heard(phone: Phone) -> list[str]:
    return [part.text for part in walk(see(phone, "said")) if isinstance(part, Words)]


def title(phone: Phone) -> str:
    return str(see(phone, "head" if sees(phone, "head") else "face").title)


def state_of(phone: Phone) -> str:
    return str(see(phone, "head").subtitle if sees(phone, "head") else see(phone, "face").state)


def badge(phone: Phone) -> int:
    return APP.badge(phone.apps["phone"], phone)
