"""A free place to learn the tap: pictures wait to be tapped, first large ones, then smaller. Nothing hurries.

A touch beside a picture, or one held too long, does nothing, as on every phone; the lesson speaks of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot

from literacy_tutor.phone.actions import Action, PressBack, Tap, Touch
from literacy_tutor.phone.app import App, Leave, Reply, setup_of
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.screen import AppBar, Button, Component, IconButton, List, Playground, Target, Words
from literacy_tutor.phone.state import Language, Phone
from literacy_tutor.phone.words import BACK, both

TITLE = both("練習広場", "Practice ground")
ROUND = both("{}／{}回め", "Round {} of {}")
ALL_DONE = both("ぜんぶ できました", "All done")
CALM = both("ここで おわっても、もう一度でも かまいません。", "Stop here, or play once more, as you like.")
AGAIN = both("もう一度 やってみる", "Play once more")

WIDTH_MM, HEIGHT_MM = 64, 100
"""The ground at its smallest, on a phone 146 mm tall; used only to refuse targets that are cut or overlap."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Something to tap. `x`, `y`: its centre as a share (0 to 1) of the ground; `size`: diameter in mm."""

    id: str
    x: float
    y: float
    size: float
    picture: str
    """Name of an icon: local_florist, pets, music_note."""
    label: str
    """What a screen reader says."""


@dataclass(frozen=True, slots=True)
class Round:
    targets: tuple[Spot, ...]
    in_order: bool = False
    """One after another: the next appears when the one before is done. Otherwise all wait at once."""

    def __post_init__(self) -> None:
        ids = [spot.id for spot in self.targets]
        if not ids:
            raise ValueError("a round needs at least one target")
        for number, spot in enumerate(self.targets):
            if not spot.id or "." in spot.id or ids.count(spot.id) > 1:
                raise ValueError(
                    f"target id {spot.id!r} must stand once in its round, and without a full stop"
                )
            _refuse_cut(spot)
            for other in self.targets[:number]:
                _refuse_overlap(spot, other)


def _refuse_cut(spot: Spot) -> None:
    half = spot.size / 2
    across = half <= spot.x * WIDTH_MM <= WIDTH_MM - half
    down = half <= spot.y * HEIGHT_MM <= HEIGHT_MM - half
    if spot.size <= 0 or not across or not down:
        raise ValueError(
            f"target {spot.id!r} does not lie whole inside the ground of {WIDTH_MM} × {HEIGHT_MM} mm"
        )


def _refuse_overlap(one: Spot, other: Spot) -> None:
    apart = hypot((one.x - other.x) * WIDTH_MM, (one.y - other.y) * HEIGHT_MM)
    if apart < (one.size + other.size) / 2:
        raise ValueError(f"targets {one.id!r} and {other.id!r} overlap")


@dataclass(frozen=True, slots=True)
class Setup:
    """The rounds, one page each."""

    rounds: tuple[Round, ...] = ()
    """None: the four of our own."""


OWN_LABELS = {
    "local_florist": both("花", "Flower"),
    "pets": both("足あと", "Paw"),
    "music_note": both("音符", "Note"),
    "sunny": both("太陽", "Sun"),
    "eco": both("葉っぱ", "Leaf"),
    "cake": both("ケーキ", "Cake"),
    "star": both("星", "Star"),
    "water_drop": both("しずく", "Drop"),
    "favorite": both("ハート", "Heart"),
}


def _own_rounds(language: Language) -> tuple[Round, ...]:
    """From 18 mm down to the 7 mm of a small button on a real phone."""

    def spot(picture: str, x: float, y: float, size: float) -> Spot:
        return Spot(picture, x, y, size, picture, OWN_LABELS[picture][language])

    return (
        Round((spot("local_florist", 0.5, 0.45, 18),)),
        Round((spot("pets", 0.3, 0.3, 14), spot("music_note", 0.7, 0.65, 14))),
        Round(
            (spot("sunny", 0.25, 0.25, 10), spot("eco", 0.75, 0.45, 10), spot("cake", 0.35, 0.75, 10)), True
        ),
        Round(
            (spot("star", 0.5, 0.2, 7), spot("water_drop", 0.8, 0.55, 7), spot("favorite", 0.25, 0.75, 7)),
            True,
        ),
    )


@dataclass(frozen=True, slots=True)
class State:
    round: int = 1
    """From 1; one more than there are when all is done."""
    done: tuple[str, ...] = ()
    """Targets of this round that were tapped."""


@dataclass(frozen=True, slots=True)
class TargetTapped(Event):
    """`press_ms` long, `dx`, `dy` mm beside its centre (0 where it is not known); `round` counts from 1."""

    target: str
    round: int
    press_ms: int
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class RoundFinished(Event):
    """`round` counts from 1."""

    round: int


@dataclass(frozen=True, slots=True)
class PlayedAgain(Event):
    """From the last page back to the first round."""


def _rounds(phone: Phone) -> tuple[Round, ...]:
    setup: Setup = setup_of(phone, "playground", Setup)
    return setup.rounds or _own_rounds(phone.language)


def _shown(state: State, phone: Phone) -> tuple[Spot, ...]:
    """The targets on this page: done ones, and those that wait."""
    this = _rounds(phone)[state.round - 1]
    return this.targets[: len(state.done) + 1] if this.in_order else this.targets


def step(state: State, action: Action, phone: Phone) -> Reply | None:
    match action:
        case Tap("playground.back") | PressBack():
            return Reply(state, effects=(Leave(),))
        case Tap("playground.again"):
            return Reply(State(), (PlayedAgain(),))
        case Tap(target, touch) if state.round <= len(_rounds(phone)):
            return _hit(state, target, touch or Touch(0, 0, 0), phone)
        case _:
            return None


def _hit(state: State, target: str, touch: Touch, phone: Phone) -> Reply | None:
    waiting = {_name(state, spot): spot.id for spot in _shown(state, phone) if spot.id not in state.done}
    if target not in waiting:
        return None
    tapped = TargetTapped(waiting[target], state.round, touch.press_ms, touch.dx, touch.dy)
    done = (*state.done, waiting[target])
    if len(done) < len(_rounds(phone)[state.round - 1].targets):
        return Reply(replace(state, done=done), (tapped,))
    return Reply(State(state.round + 1), (tapped, RoundFinished(state.round)))


def _name(state: State, spot: Spot) -> str:
    return f"playground.{state.round}.{spot.id}"


def view(state: State, phone: Phone) -> tuple[Component, ...]:
    language, count = phone.language, len(_rounds(phone))
    back = IconButton(name="playground.back", icon="arrow_back", label=BACK[language])
    going = state.round <= count
    subtitle = ROUND[language].format(state.round, count) if going else ""
    bar = AppBar(name="playground.bar", title=TITLE[language], subtitle=subtitle, children=(back,))
    return bar, (_ground(state, phone) if going else _last_page(phone))


def _ground(state: State, phone: Phone) -> Playground:
    """The ground belongs to its round, so that the next round is another thing."""
    targets = tuple(
        Target(
            name=_name(state, spot), x=spot.x, y=spot.y, size=spot.size, picture=spot.picture,
            label=spot.label, done=spot.id in state.done,
        )
        for spot in _shown(state, phone)
    )  # fmt: skip
    return Playground(name=f"playground.{state.round}", label=TITLE[phone.language], children=targets)


def _last_page(phone: Phone) -> List:
    language = phone.language
    parts = (
        Words(
            name="playground.done",
            text=ALL_DONE[language],
            size="huge",
            strong=True,
            centre=True,
            tint="good",
        ),
        Words(name="playground.calm", text=CALM[language], centre=True),
        Button(name="playground.again", text=AGAIN[language], icon="refresh"),
    )
    return List(name="playground.end", label=ALL_DONE[language], children=parts)


APP = App(
    id="playground",
    title=TITLE,
    icon="touch_app",
    colour="#6B4200",
    setup=Setup,
    start=lambda _phone: State(),
    step=step,
    view=view,
    closed=lambda _state, _phone: Reply(State()),
    events=(TargetTapped, RoundFinished, PlayedAgain),
)
