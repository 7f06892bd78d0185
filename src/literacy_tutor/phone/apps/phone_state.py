"""What a lesson may put into the phone app (`phone.phone` in YAML), what it remembers and tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from literacy_tutor.phone.app import setup_of
from literacy_tutor.phone.apps.numbers import contact_of, plain, shown
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.state import Phone
from literacy_tutor.phone.words import Both, both

Tab = Literal["keypad", "history", "contacts"]
Way = Literal["missed", "incoming", "outgoing"]

LEAST_LINE_MS = 100
"""Between two lines; nobody speaks faster."""
RINGS_FOR_MS = 30_000
"""Untouched for so long, an incoming call stops by itself and becomes a missed call."""

HELP_NUMBERS = frozenset({
    "110", "118", "119", "171", "188", "#7119", "#9110",
    "0120950178", "0120210364", "0120722455", "0120931965", "0359787509",
})  # fmt: skip
"""Real help lines, the only real numbers a lesson may name. Dialled here, they are only practice."""

PRACTICE = both(
    "これは 練習です。ほんとうには かかっていません。", "This is practice. You are not really calling."
)
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
    number: str = ""
    who: str = ""
    """Empty: the contact who has this number, else the number itself."""
    way: Way = "incoming"
    time: str = ""
    """As it is shown: 10:21, きのう."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Somebody who picks up when this number is called, and what they say, one line after another."""

    number: str
    who: str = ""
    lines: tuple[str, ...] = ()
    after_ms: int = 3_000
    """Rings for so long."""
    line_ms: int = 6_000
    """Between the beginnings of two lines. All lines stay on the glass to be read."""

    def __post_init__(self) -> None:
        _refuse_bad_times(self)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A call that comes `after_ms` from the lesson's beginning, wherever the learner is then."""

    after_ms: int
    number: str = ""
    """Empty: the caller hides it."""
    who: str = ""
    lines: tuple[str, ...] = ()
    line_ms: int = 6_000

    def __post_init__(self) -> None:
        _refuse_bad_times(self)


def _refuse_bad_times(said: Answer | Incoming) -> None:
    if said.after_ms < 0:
        raise ValueError(f"after_ms is {said.after_ms}, but must be 0 or more (1000 is a second)")
    if said.line_ms < LEAST_LINE_MS:
        raise ValueError(f"line_ms is {said.line_ms}, but must be {LEAST_LINE_MS} or more (1000 is a second)")


@dataclass(frozen=True, slots=True)
class Setup:
    """A lesson's calls. Contacts are the whole phone's: `World.contacts`."""

    history: tuple[PastCall, ...] = ()
    """Newest first."""
    answers: tuple[Answer, ...] = ()
    incoming: tuple[Incoming, ...] = ()
    start_tab: Tab = "keypad"

    def __post_init__(self) -> None:
        ids = [call.id for call in self.history]
        for one in ids:
            if not one or "." in one or ids.count(one) > 1:
                raise ValueError(f"history id {one!r} must stand once, and without a full stop")
        numbers = [plain(answer.number) for answer in self.answers]
        for number in numbers:
            if not number or numbers.count(number) > 1:
                raise ValueError(f"answers: the number {number!r} must stand once, with its digits")


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
    lines: tuple[str, ...] = ()
    line_ms: int = 6_000
    rings_ms: int = 3_000
    answered: bool = True
    """Somebody picks up after `rings_ms`, else the recording begins."""
    incoming: bool = False
    over: bool = False
    """It came while another app was in front, to which the phone goes back after it."""
    speaker: bool = False
    mute: bool = False
    keys: bool = False
    typed: str = ""
    told: bool = False
    """A notice leads back to this call, which the learner has left."""

    def heard(self, phone: Phone) -> tuple[str, ...]:
        """What has been said so far."""
        if self.phase not in ("talking", "recording"):
            return ()
        return self.lines[: 1 + (phone.ms - self.since) // self.line_ms]

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
    coming: tuple[Incoming, ...] = ()
    unseen: int = 0
    """Missed calls the learner has not seen in the history."""
    made: int = 0
    """Calls of this lesson, for their ids in the history."""

    def with_past(self, call: Call, way: Way, phone: Phone) -> State:
        past = PastCall(f"call.{self.made}", call.number, call.who, way, phone.clock())
        return replace(self, history=(past, *self.history), made=self.made + 1)


def start(phone: Phone) -> State:
    setup: Setup = setup_of(phone, "phone", Setup)
    coming = tuple(sorted(setup.incoming, key=lambda one: one.after_ms))
    return State(tab=setup.start_tab, history=setup.history, coming=coming)


def name_of(phone: Phone, number: str, who: str = "") -> str:
    """Whom the phone names for a number."""
    contact = contact_of(phone, number)
    return who or (contact.name if contact else shown(number)) or PRIVATE[phone.language]


def dialled(number: str, phone: Phone) -> Call:
    """The call that goes out to a number: to whom the lesson put there, else to a recording."""
    setup: Setup = setup_of(phone, "phone", Setup)
    digits, language = plain(number), phone.language
    found = next((one for one in setup.answers if plain(one.number) == digits), None)
    if found is None:
        words = _recorded(digits, setup, phone)
        return Call(digits, name_of(phone, number), "calling", phone.ms, (words[language],), answered=False)
    lines = (PRACTICE[language], *found.lines) if digits in HELP_NUMBERS else found.lines
    return Call(
        digits, name_of(phone, number, found.who), "calling", phone.ms, lines, found.line_ms, found.after_ms
    )


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


# --- what it tells ----------------------------------------------------------------------------------------
# Numbers are digits as dialled, without hyphens: "0300000000", "#9110".


@dataclass(frozen=True, slots=True)
class CallStarted(Event):
    """The learner calls."""

    number: str


@dataclass(frozen=True, slots=True)
class CallRang(Event):
    """Somebody calls the learner."""

    number: str


@dataclass(frozen=True, slots=True)
class CallConnected(Event):
    """Both can speak: somebody has picked up, here or there."""

    number: str


@dataclass(frozen=True, slots=True)
class CallEnded(Event):
    """The learner hung up, `seconds` after it was connected; 0 if it never was."""

    number: str
    seconds: int


@dataclass(frozen=True, slots=True)
class CallDeclined(Event):
    number: str


@dataclass(frozen=True, slots=True)
class CallMissed(Event):
    number: str


@dataclass(frozen=True, slots=True)
class ContactOpened(Event):
    contact: str


@dataclass(frozen=True, slots=True)
class PastCallOpened(Event):
    """A line of the history was opened to look at it."""

    call: str
    number: str


@dataclass(frozen=True, slots=True)
class TabOpened(Event):
    tab: str
