"""The phone's whole state, one frozen value. Mappings in it are never changed in place: `{**old, key: new}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, NamedTuple

from literacy_tutor.phone.services.model import Service

Language = Literal["ja", "en"]
Number = Annotated[str, "telephone number"]
"""As people write it. In a lesson an id of the city may stand for it."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody in the address book of the practice phone."""

    id: str
    name: str
    number: Number
    picture: str = "account_circle"


@dataclass(frozen=True, slots=True)
class NoticeAnswer:
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class ComingNotice:
    """What the phone itself tells `after_ms` from the lesson's beginning: an update, a battery that runs low. A tap on
    it shows a dialog; the answer is told as `dialog_answered dialog=ID answer=ID`, and nothing else happens."""

    id: str
    after_ms: int
    who: str
    """Which part of the phone speaks: 設定."""
    title: str
    text: str
    asks: str
    """The dialog's words below its title."""
    answers: tuple[NoticeAnswer, ...]
    """The phone's back key gives the first, the last is filled."""
    icon: str = "settings"

    def __post_init__(self) -> None:
        ids = [one.id for one in self.answers]
        if self.after_ms < 1:
            raise ValueError(f"after_ms is {self.after_ms}, but must be 1 or more (1000 is a second)")
        for one in (self.id, *ids):
            if not re.fullmatch(r"[a-z0-9_-]+", one):
                raise ValueError(f"notice id {one!r} must be written with a-z, 0-9, _ and - only")
        if not ids or len(set(ids)) < len(ids):
            raise ValueError(f"notice {self.id!r} needs answers, each with an id of its own")


@dataclass(frozen=True, slots=True)
class World:
    """What a lesson puts on the phone before it begins; never changes while it runs."""

    language: Language = "ja"
    clock: str = "10:24"
    """Time on the phone's clock when the lesson begins, HH:MM."""
    date: str = ""
    """Shown on the lock screen, as the lesson writes it."""
    locked: bool = False
    open: str = ""
    """The app in front when the lesson begins; none is the home page."""
    home: tuple[tuple[str, ...], ...] = ()
    """App ids, page by page."""
    needed: tuple[str, ...] = ()
    """Apps the lesson needs; the others are greyed. Empty: none is greyed."""
    contacts: tuple[Contact, ...] = ()
    setups: Mapping[str, Any] = field(default_factory=dict)
    """Each app's own `Setup`, by app id."""
    notices: tuple[ComingNotice, ...] = ()
    """Of the phone itself; messages and calls post their own."""
    services: Mapping[str, Service] = field(default_factory=dict)
    """Practice services that this phone's browser can open, by id."""


@dataclass(frozen=True, slots=True)
class Text:
    """What stands in a field. `met` is set when the text was not kept and only its fitting is known (FillSecret)."""

    text: str = ""
    cursor: int = 0
    met: bool | None = None


@dataclass(frozen=True, slots=True)
class Keys:
    """The keyboard's own memory: which face is up, and the key being cycled through."""

    face: Literal["kana", "digits", "latin"] = "kana"
    cycling: str = ""
    """Name of the key whose letters are being cycled, "" when settled."""
    turn: int = 0
    idle_ms: int = 0
    """Time since the last press while cycling."""
    late: bool = False
    """The letter before the cursor was settled by time alone."""


@dataclass(frozen=True, slots=True)
class Focus:
    """The field that has the cursor, and what its keyboard is for."""

    field: str
    face: Literal["kana", "digits", "latin"] = "kana"
    secret: bool = False
    enter: str = ""
    """Word on the enter key, where it does something: 検索, 送信. Empty: a new line, or done."""


@dataclass(frozen=True, slots=True)
class PendingNotice:
    """A notification in the shade: a tap opens `app` with `argument`, or (without an app) asks the phone's own
    question of the same id."""

    id: str
    app: str
    title: str
    text: str
    time: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A dialog in front of everything; its answers go to `app` as `dialog_answered`. Without an app it is the phone's
    own."""

    id: str
    app: str
    title: str
    text: str
    answers: tuple[tuple[str, str], ...]
    """(id, words), the last one is filled."""


class Phone(NamedTuple):
    """Everything there is to know. Equal values show equal screens.

    A tuple, because each touch makes several: `_replace` takes a sixth of the time of `dataclasses.replace`.
    """

    world: World
    ms: int = 0
    """Milliseconds since the lesson began."""
    asleep: bool = False
    locked: bool = False
    stack: tuple[str, ...] = ()
    """Apps opened from each other, the front one last; empty: the home page."""
    home_page: int = 0
    apps: Mapping[str, Any] = {}
    """Each app's state, made when the app is first needed."""
    recents: tuple[str, ...] = ()
    """Open apps, newest first."""
    recents_open: bool = False
    shade_open: bool = False
    notices: tuple[PendingNotice, ...] = ()
    question: Question | None = None
    texts: Mapping[str, Text] = {}
    """What stands in each field, by the field's dotted name."""
    secrets: frozenset[str] = frozenset()
    """Names of fields that were focused as secret: their keys are never written to a row."""
    focus: Focus | None = None
    keys: Keys = Keys()
    settle_ms: int = 2_000
    """How long a letter is left alone before it is settled; longer for a slow hand."""
    volume: int = 5
    """0 to 10; 0 is silent."""

    @property
    def app(self) -> str:
        """The app in front, "" on the home page."""
        return self.stack[-1] if self.stack else ""

    @property
    def language(self) -> Language:
        return self.world.language

    def text(self, name: str) -> str:
        found = self.texts.get(name)
        return found.text if found else ""

    def with_text(self, name: str, text: Text) -> Phone:
        return self._replace(texts={**self.texts, name: text})

    def own_notice(self, notice_id: str) -> ComingNotice:
        return next(one for one in self.world.notices if one.id == notice_id)

    def clock(self) -> str:
        """What the status bar shows, HH:MM."""
        hours, minutes = (int(part) for part in self.world.clock.split(":"))
        total = (hours * 60 + minutes + self.ms // 60_000) % 1440
        return f"{total // 60}:{total % 60:02d}"
