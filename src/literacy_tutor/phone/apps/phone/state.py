"""What a lesson may put into the phone app (`phone.phone` in YAML), and what that remembers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from literacy_tutor.phone.app import setup_of
from literacy_tutor.phone.apps.numbers import contact_of, plain, shown
from literacy_tutor.phone.apps.phone.talk import Line, Talk, Turn, only_lines
from literacy_tutor.phone.state import Number, Phone
from literacy_tutor.phone.words import Both, both

Tab = Literal["keypad", "history", "contacts"]
Way = Literal["missed", "incoming", "outgoing"]

HELP_NUMBERS = frozenset({
    "110", "118", "119", "171", "188", "#7119", "#9110",
    "0120950178", "0120210364", "0120722455", "0120931965", "0359787509",
})  # fmt: skip
"""Real help lines, the only real numbers a lesson may name. Dialled here, they are only practice."""

ONLY_PRACTICE = both(
    "練習の電話なので、かかりません。ほんとうに 困ったときは、ご自分の電話で かけてください。",
    "This is a practice phone, so it does not call. If you really need help, use your own telephone.",
)
NOT_IN_USE = both(
    "この番号は、練習の電話では 使われていません。番号を たしかめて、もう一度 かけてください。",
    "This number is not in use on the practice phone. Please check it and call again.",
)
NOBODY_ANSWERS = both(
    "ただいま 電話に 出ることが できません。あとで もう一度 おかけください。",
    "Nobody can come to the telephone now. Please call again later.",
)
PRIVATE = both("非通知", "Private number")


@dataclass(frozen=True, slots=True)
class PastCall:
    """One line of the history."""

    id: str
    number: Number = ""
    who: str = ""
    """Empty: the contact who has this number, else the number itself."""
    way: Way = "incoming"
    time: str = ""
    """As it is shown: 10:21, きのう."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Somebody who picks up when this number is called, and either only speaks (`lines`) or talks (`turns`)."""

    number: Number
    who: str = ""
    lines: tuple[str, ...] = ()
    after_ms: int = 3_000
    """Rings for so long."""
    line_ms: int = 6_000
    """Between the beginnings of two lines. All lines stay on the glass to be read."""
    turns: tuple[Turn, ...] = ()
    """The first is how the talk begins."""
    id: str = ""
    """What events call it; a talk needs one."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A call that comes wherever the learner is then."""

    after_ms: int
    """From the lesson's beginning, or from the end of the call it comes `after`."""
    number: Number = ""
    """Empty: the caller hides it."""
    who: str = ""
    lines: tuple[str, ...] = ()
    line_ms: int = 6_000
    turns: tuple[Turn, ...] = ()
    """As of an Answer."""
    id: str = ""
    after: str = ""
    """A call's id: when that is over, however it went. `bank.advice`: when that turn was heard in it."""
    gives_up_ms: int = 0
    """Untouched for so long, it stops and becomes a missed call. 0: it rings until it is touched."""


@dataclass(frozen=True, slots=True)
class Setup:
    """A lesson's calls; `checks` says what is wrong with them. Contacts are the whole phone's: `World.contacts`."""

    history: tuple[PastCall, ...] = ()
    """Newest first."""
    answers: tuple[Answer, ...] = ()
    incoming: tuple[Incoming, ...] = ()
    start_tab: Tab = "keypad"


@dataclass(frozen=True, slots=True)
class Call:
    """The call that is going on now."""

    number: str
    """As dialled: digits only."""
    who: str
    phase: Literal["ringing", "calling", "talking", "recording"]
    """ringing: it comes in. calling: it goes out. recording: nobody is there, and a voice says so."""
    since: int
    """When the phase began, in ms of the phone."""
    turns: tuple[Turn, ...]
    """What the other side will say."""
    line_ms: int = 6_000
    id: str = ""
    rings_ms: int = 3_000
    gives_up_ms: int = 0
    answered: bool = True
    """Somebody picks up after `rings_ms`, else the recording begins."""
    incoming: bool = False
    over: bool = False
    """It came while another app was in front, to which the phone goes back after it."""
    talk: Talk | None = None
    past: str = ""
    """Its line in the history."""
    speaker: bool = False
    mute: bool = False
    keys: bool = False
    told: bool = False
    """A notice leads back to this call, which the learner has left."""

    def said(self, phone: Phone) -> tuple[Line, ...]:
        return self.talk.said(phone.ms) if self.talk else ()

    def heard(self, phone: Phone) -> tuple[str, ...]:
        """Ids of the turns that were heard, in that order."""
        return self.talk.heard(phone.ms) if self.talk else ()

    def seconds(self, phone: Phone) -> int:
        return (phone.ms - self.since) // 1000 if self.phase == "talking" else 0


@dataclass(frozen=True, slots=True)
class State:
    tab: Tab = "keypad"
    number: str = ""
    """Typed on the keypad, digits only."""
    page: str = ""
    """`contact.<id>` or `history.<id>` while that person's page is open."""
    call: Call | None = None
    history: tuple[PastCall, ...] = ()
    """Newest first."""
    talks: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    """What was said in a call of the history, by its id."""
    coming: tuple[Incoming, ...] = ()
    unseen: int = 0
    """Missed calls the learner has not seen in the history."""
    made: int = 0
    """Calls of this lesson, for their ids in the history."""

    def with_past(self, call: Call, way: Way, phone: Phone) -> State:
        """The call enters the history: under its own id the first time, so that a lesson can point at it."""
        fresh = call.id and all(call.id != past.id for past in self.history)
        name = call.id if fresh else f"{call.id or 'call'}.{self.made}"
        past = PastCall(name, call.number, call.who, way, phone.clock())
        call = replace(call, past=name)
        return replace(self, history=(past, *self.history), made=self.made + 1, call=call)


def start(phone: Phone) -> State:
    setup: Setup = setup_of(phone, "phone", Setup)
    return State(tab=setup.start_tab, history=setup.history, coming=setup.incoming)


def name_of(phone: Phone, number: str, who: str = "") -> str:
    """Whom the phone names for a number."""
    contact = contact_of(phone, number)
    return who or (contact.name if contact else shown(number)) or PRIVATE[phone.language]


def call_to(number: str, phone: Phone) -> Call:
    """The call that goes out to a number: to whom the lesson put there, else to a recording."""
    setup: Setup = setup_of(phone, "phone", Setup)
    digits, who = plain(number), name_of(phone, number)
    found = next((one for one in setup.answers if plain(one.number) == digits), None)
    if found is None:
        words = only_lines((_recorded(digits, setup, phone)[phone.language],))
        return Call(digits, who, "calling", phone.ms, words, answered=False)
    return Call(
        digits, found.who or who, "calling", phone.ms, found.turns or only_lines(found.lines), found.line_ms,
        found.id, found.after_ms,
    )  # fmt: skip


def call_from(caller: Incoming, phone: Phone) -> Call:
    who = name_of(phone, caller.number, caller.who)
    return Call(
        plain(caller.number), who, "ringing", phone.ms, caller.turns or only_lines(caller.lines), caller.line_ms,
        caller.id, gives_up_ms=caller.gives_up_ms, incoming=True, over=phone.app != "phone",
    )  # fmt: skip


def _recorded(digits: str, setup: Setup, phone: Phone) -> Both:
    """What the voice says where nobody picks up."""
    if digits in HELP_NUMBERS:
        return ONLY_PRACTICE
    known = [one.number for one in setup.history] + [one.number for one in setup.incoming]
    theirs = contact_of(phone, digits) or digits in [plain(number) for number in known]
    return NOBODY_ANSWERS if theirs else NOT_IN_USE


def in_front(phone: Phone) -> bool:
    """The phone app is before the learner's eyes."""
    covered = phone.asleep or phone.locked or phone.recents_open
    return phone.app == "phone" and not covered
