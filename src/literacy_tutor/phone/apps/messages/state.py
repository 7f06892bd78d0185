"""What a lesson may put into the messages app (`phone.messages` in YAML), what it remembers and tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from literacy_tutor.phone.app import setup_of
from literacy_tutor.phone.apps.numbers import contact_of, plain, shown
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.state import Number, Phone

DRAFT = "messages.draft"
"""The field's name: one field, whose text is put away and brought out when another thread is opened."""
MOST_UNREAD = 99
"""That a lesson may begin with."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message. A link stands below the text, underlined: its words, and where a tap on it leads."""

    id: str
    text: str = ""
    link: str = ""
    address: str = ""
    """`service/page` for the browser, or `app:phone/0300000000` for another app with an argument."""
    mine: bool = False
    time: str = ""
    """As it is shown: 10:21, きのう. Empty on a message that arrives later: the phone's clock then."""


@dataclass(frozen=True, slots=True)
class Thread:
    """All messages from and to one sender."""

    id: str
    who: str = ""
    """The name at the top. Empty: the contact who has this number, else the number itself."""
    number: Number = ""
    """Empty: a sender that shows only a name and cannot be answered."""
    messages: tuple[Message, ...] = ()
    """Oldest first. One without any is not in the list until one arrives or is sent."""
    unread: int = 0
    draft: str = ""
    """Begun by the learner before the lesson, and not sent."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A message that comes while the lesson runs, `after_ms` from its beginning."""

    thread: str
    after_ms: int
    message: Message

    def __post_init__(self) -> None:
        _refuse_the_past(self.after_ms)


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back, `after_ms` after the learner sent something; a thread's answers are used in order."""

    thread: str
    after_ms: int
    text: str

    def __post_init__(self) -> None:
        _refuse_the_past(self.after_ms)


def _refuse_the_past(after_ms: int) -> None:
    if after_ms < 0:
        raise ValueError(f"after_ms is {after_ms}, but must be 0 or more (1000 is a second)")


@dataclass(frozen=True, slots=True)
class Setup:
    """A lesson's messages; threads stand newest first."""

    threads: tuple[Thread, ...] = ()
    arrive: tuple[Arrival, ...] = ()
    answers: tuple[Answer, ...] = ()
    start_thread: str = ""
    """The thread that is open at the beginning; none is the list."""

    def __post_init__(self) -> None:
        threads = [thread.id for thread in self.threads]
        messages = [one for thread in self.threads for one in thread.messages]
        messages += [arrival.message for arrival in self.arrive]
        _refuse_bad_ids("thread", threads)
        _refuse_bad_ids("message", [message.id for message in messages])
        named = [one.thread for one in self.arrive] + [one.thread for one in self.answers]
        for name in (*named, *((self.start_thread,) if self.start_thread else ())):
            if name not in threads:
                raise ValueError(f"there is no thread {name!r} among the threads {threads}")
        for thread in self.threads:
            if not thread.who and not thread.number:
                raise ValueError(f"thread {thread.id!r} needs a name (who), a number, or both")
            if not 0 <= thread.unread <= MOST_UNREAD:
                raise ValueError(
                    f"thread {thread.id!r} has {thread.unread} unread; 0 to {MOST_UNREAD} may be"
                )
            if thread.draft and (not plain(thread.number) or thread.id == self.start_thread):
                raise ValueError(
                    f"thread {thread.id!r} cannot have a draft: it has no number, or is open at the beginning"
                )
        for message in messages:
            if bool(message.link) != bool(message.address):
                raise ValueError(
                    f"message {message.id!r} needs both a link (its words) and an address, or neither"
                )


def _refuse_bad_ids(kind: str, ids: list[str]) -> None:
    for one in ids:
        if not re.fullmatch(r"[a-z0-9_-]+", one):
            raise ValueError(f"{kind} id {one!r} must be written with a-z, 0-9, _ and - only")
        if ids.count(one) > 1:
            raise ValueError(f"two {kind}s have the id {one!r}")


@dataclass(frozen=True, slots=True)
class State:
    threads: tuple[Thread, ...] = ()
    """Newest first."""
    place: Literal["list", "thread", "menu", "sender"] = "list"
    thread: str = ""
    """The open thread, whose draft is in the field; "" in the list."""
    coming: tuple[Arrival, ...] = ()
    """Still to arrive; `after_ms` counts from the lesson's beginning."""
    answers: tuple[Answer, ...] = ()
    """Still unused."""
    drafts: Mapping[str, str] = field(default_factory=dict)
    """Begun and not sent, by thread, except the open thread's."""
    blocked: frozenset[str] = frozenset()
    reported: frozenset[str] = frozenset()
    chosen: str = ""
    """The message a long press asked about."""
    made: int = 0
    """Messages sent and answers received, for their ids."""

    @property
    def open(self) -> Thread:
        """The open thread; there is one in every place but the list."""
        return self.find(self.thread)

    def find(self, thread: str) -> Thread:
        return next(one for one in self.threads if one.id == thread)

    def with_thread(self, changed: Thread) -> State:
        """The thread in its place."""
        return replace(self, threads=tuple(changed if one.id == changed.id else one for one in self.threads))

    def with_message(self, thread: str, message: Message, *, unread: bool) -> State:
        """The message at the thread's end, and the thread at the top of the list."""
        found = self.find(thread)
        grown = replace(found, messages=(*found.messages, message), unread=found.unread + unread)
        return replace(self, threads=(grown, *(one for one in self.threads if one.id != thread)))


# --- what it tells ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ThreadOpened(Event):
    """A thread's messages are before the learner's eyes: opened, or come back to with something new in it."""

    thread: str


@dataclass(frozen=True, slots=True)
class LinkOpened(Event):
    thread: str
    address: str


@dataclass(frozen=True, slots=True)
class MessageArrived(Event):
    thread: str
    message: str


@dataclass(frozen=True, slots=True)
class MessageSent(Event):
    """`length` in characters; never the text."""

    thread: str
    length: int


@dataclass(frozen=True, slots=True)
class MessageDeleted(Event):
    thread: str
    message: str


@dataclass(frozen=True, slots=True)
class ThreadDeleted(Event):
    thread: str


@dataclass(frozen=True, slots=True)
class SenderShown(Event):
    """The sender's number, in full, is before the learner's eyes."""

    thread: str


@dataclass(frozen=True, slots=True)
class SenderBlocked(Event):
    thread: str


@dataclass(frozen=True, slots=True)
class SenderUnblocked(Event):
    thread: str


@dataclass(frozen=True, slots=True)
class SenderReported(Event):
    thread: str


# --- looking things up ------------------------------------------------------------------------------------


def start(phone: Phone) -> State:
    setup: Setup = setup_of(phone, "messages", Setup)
    return State(
        threads=setup.threads,
        place="thread" if setup.start_thread else "list",
        thread=setup.start_thread,
        coming=setup.arrive,
        answers=setup.answers,
        drafts={thread.id: thread.draft for thread in setup.threads if thread.draft},
    )


def who(phone: Phone, thread: Thread) -> str:
    """The sender as the phone names them."""
    contact = contact_of(phone, thread.number)
    return thread.who or (contact.name if contact else shown(thread.number))


def can_answer(thread: Thread) -> bool:
    return bool(plain(thread.number))


def in_view(state: State, thread: str, phone: Phone) -> bool:
    """The learner has this thread's messages before their eyes."""
    covered = phone.asleep or phone.locked or phone.shade_open or phone.recents_open
    return phone.app == "messages" and not covered and (state.place, state.thread) == ("thread", thread)
