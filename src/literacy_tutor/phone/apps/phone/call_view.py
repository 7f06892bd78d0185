"""How a call looks: who rings, what has been said, what can be answered, and the way to hang up, always in its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from literacy_tutor.phone.apps.numbers import picture_of, shown
from literacy_tutor.phone.apps.phone.keypad import KEYPAD, keypad
from literacy_tutor.phone.apps.phone.state import HELP_NUMBERS, Call
from literacy_tutor.phone.apps.phone.talk import Line
from literacy_tutor.phone.screen import (
    AppBar,
    Bubble,
    Button,
    CallFace,
    Component,
    List,
    Replies,
    Row,
    Words,
)
from literacy_tutor.phone.state import Phone
from literacy_tutor.phone.words import both

RINGING = both("電話が かかってきました", "Incoming call")
CALLING = both("よびだし中", "Calling…")
TALKING = both("通話中", "Connected")
RECORDING = both("つながりません", "Not connected")
ANSWER = both("出る", "Answer")
DECLINE = both("出ない", "Decline")
END = both("切る", "End call")
SPEAKER = both("スピーカー", "Speaker")
MUTE = both("消音", "Mute")
SAID = both("話したこと", "What has been said")
REPLIES = both("言えること", "What you can say")
PRACTICE = both(
    "これは 練習です。ほんとうには かかっていません。", "This is practice. You are not really calling."
)
TYPE_KEYS = both("番号を タップします", "Tap the number")


def call_view(call: Call, phone: Phone) -> tuple[Component, ...]:
    if call.phase == "ringing":
        return (_face(call, phone, _decline_and_answer(phone)),)
    if call.phase == "calling" and not call.keys:
        return (_face(call, phone, (*_sound(call, phone), *_foot(call, phone))),)
    return (
        _head(call, phone),
        _transcript(call, phone),
        *_choices(call, phone),
        _row("foot", _foot(call, phone)),
    )


def state_words(call: Call, phone: Phone) -> str:
    words = {"ringing": RINGING, "calling": CALLING, "talking": TALKING, "recording": RECORDING}[call.phase]
    if call.phase != "talking":
        return words[phone.language]
    seconds = call.seconds(phone)
    return f"{words[phone.language]}  {seconds // 60}:{seconds % 60:02d}"


def bubbles(lines: Iterable[Line]) -> Iterator[Bubble]:
    """What was said, each line named by its turn and its number in that: `phone.said.menu.1`."""
    count: Counter[str] = Counter()
    for line in lines:
        count[line.turn] += 1
        name = ".".join(filter(None, (line.turn, str(count[line.turn]))))
        words = Words(name=f"phone.words.{name}", text=line.text)
        yield Bubble(name=f"phone.said.{name}", mine=line.mine, children=(words,))


# --- who ---------------------------------------------------------------------------------------------------


def _face(call: Call, phone: Phone, buttons: tuple[Button, ...]) -> CallFace:
    number = shown(call.number)
    return CallFace(
        name="phone.face", title=call.who, detail="" if number == call.who else number,
        state=state_words(call, phone), picture=picture_of(phone, call.number), children=buttons,
    )  # fmt: skip


def _head(call: Call, phone: Phone) -> AppBar:
    """Small, so that there is room for what is said."""
    picture = picture_of(phone, call.number)
    return AppBar(name="phone.head", title=call.who, subtitle=state_words(call, phone), picture=picture)


# --- what is said, and what can be ---------------------------------------------------------------------------


def _transcript(call: Call, phone: Phone) -> List:
    said: tuple[Component, ...] = tuple(bubbles(call.said(phone)))
    if call.number in HELP_NUMBERS and call.phase == "talking":
        note = Words(
            name="phone.practice", text=PRACTICE[phone.language], size="small", centre=True, tint="muted"
        )
        said = (note, *said)
    return List(name="phone.said", label=SAID[phone.language], at_end=True, children=said)


def _choices(call: Call, phone: Phone) -> tuple[Component, ...]:
    """Keys, where they are wanted; else what can be said; else nothing but how one hears and is heard."""
    if call.keys:
        return _typed(call, phone), keypad(phone.language)
    talk = call.talk
    if talk is None or not talk.turn.replies or not talk.is_waiting(phone.ms):
        return (_row("sound", _sound(call, phone)),)
    buttons = tuple(Button(name=f"phone.reply.{one.id}", text=one.text) for one in talk.turn.replies)
    return (Replies(name="phone.replies", label=REPLIES[phone.language], children=buttons),)


def _typed(call: Call, phone: Phone) -> Words:
    typed = call.talk.typed if call.talk else ""
    if typed:
        return Words(name="phone.typed", text=typed, size="title", centre=True)
    return Words(name="phone.typed", text=TYPE_KEYS[phone.language], centre=True, tint="muted")


# --- buttons -------------------------------------------------------------------------------------------------


def _row(name: str, buttons: tuple[Button, ...]) -> Row:
    return Row(name=f"phone.{name}", children=buttons)


def _decline_and_answer(phone: Phone) -> tuple[Button, ...]:
    decline = Button(name="phone.decline", text=DECLINE[phone.language], icon="call_end", look="alarm")
    return decline, Button(name="phone.answer", text=ANSWER[phone.language], icon="call", look="good")


def _sound(call: Call, phone: Phone) -> tuple[Button, ...]:
    speaker = Button(
        name="phone.speaker", text=SPEAKER[phone.language], icon="volume_up", look=_look(on=call.speaker)
    )
    return speaker, Button(name="phone.mute", text=MUTE[phone.language], icon="mic", look=_look(on=call.mute))


def _foot(call: Call, phone: Phone) -> tuple[Button, ...]:
    keys = Button(name="phone.keys", text=KEYPAD[phone.language], icon="dialpad", look=_look(on=call.keys))
    return keys, Button(name="phone.end", text=END[phone.language], icon="call_end", look="alarm")


def _look(*, on: bool) -> str:
    return "filled" if on else "outline"
