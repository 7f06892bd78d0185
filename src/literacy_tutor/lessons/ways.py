"""A way on from wherever the learner is: found by trying it on the phone, which is a value. Pure.

The step's walkthrough is the map. Whatever end of it passes the step from here is a way; where none does, a short
detour comes first (close what lies on top, back, home, into an app). Nothing is advised that was not tried.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from literacy_tutor.lessons.acts import Act, Fill
from literacy_tutor.lessons.goals import AnyOf, Goal, Moment, Showing, holds
from literacy_tutor.lessons.model import Step
from literacy_tutor.phone import keyboard, machine
from literacy_tutor.phone.actions import (
    Action,
    DoubleTap,
    LongPress,
    PressBack,
    PressBackspace,
    PressHome,
    PressPower,
    Scroll,
    Swipe,
    Tap,
    TypeText,
)  # fmt: skip
from literacy_tutor.phone.events import Event, TextTyped
from literacy_tutor.phone.screen import find
from literacy_tutor.phone.state import Phone, Text

BOOKMARK = "browser.bookmark."
"""On the start page of a browser that was thrown away or left behind."""
BACKS = 5
"""So often is back tried from one place."""
Acts = tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """Acts that pass the step from here; a detour begins with what is not the step's own."""

    acts: Acts
    detour: bool = False


@dataclass(frozen=True, slots=True)
class _Standing:
    """The phone as it would be, and which goals would have held by then."""

    phone: Phone
    met: frozenset[int]


def own_way(step: Step, met: frozenset[int], phone: Phone) -> Way | None:
    """The shortest end of the step's walkthrough that passes it from here; None: the learner is lost."""
    acts = _passing_end(step, _Standing(phone, met))
    return None if acts is None else Way(acts)


def way_on(step: Step, met: frozenset[int], phone: Phone) -> Way | None:
    """The step's own way, or one that begins with a detour; None where "do it for me" is the only one."""
    way = own_way(step, met, phone)
    return way or _way_with_detour(step, _Standing(phone, met))


def rest_of(way: Acts, act: Act, phone: Phone) -> Acts:
    """What is left of a way that was tried, after an act that may have been its next, on the phone as it is now.

    The phone is a value: what was tried from before the act comes about after it. () is not known: try again.
    """
    if not way:
        return ()
    first, rest = way[0], way[1:]
    if isinstance(first, Fill):
        if phone.focus is None or not _types(act):
            return ()
        return rest if phone.texts.get(phone.focus.field, Text()).text == first.text else way
    return rest if _same(first, act) else ()


def _types(act: Act) -> bool:
    """Into the field that has the cursor, wherever that is."""
    return isinstance(act, TypeText | PressBackspace) or (
        isinstance(act, Tap) and act.target.startswith("key.")
    )


def _same(wanted: Act, done: Act) -> bool:
    """How the hand did it makes no difference."""
    return type(wanted) is type(done) and wanted == (
        replace(done, touch=None) if isinstance(done, Tap | LongPress) and done.touch else done
    )


def next_action(way: Way, phone: Phone) -> Action | None:
    """The one thing to do now; of a text the next key. None where nothing on the phone is to be done."""
    first = way.acts[0]
    if isinstance(first, Fill):
        key = keyboard.next_press(phone, phone.focus.field, first.text) if phone.focus else None
        return Tap(key) if key else None
    return first if isinstance(first, Action) else None


def _way_with_detour(step: Step, standing: _Standing) -> Way | None:
    uncover = _uncover(standing.phone)
    for detour in _detours(step, standing.phone):
        gone = _go(step, standing, (*uncover, *detour))
        acts = _on_from(step, *gone) if gone else None
        if acts is not None:
            return Way(acts, detour=True)
    return None


def _on_from(step: Step, done: Acts, there: _Standing) -> Acts | None:
    """From the end of a detour: into the walkthrough, at once or by one touch of the way so far."""
    acts = _passing_end(step, there) if done else None
    if acts is not None:
        return (*done, *acts)
    reachable = machine.reachable(there.phone)
    used = [act for act in reversed(step.before) if isinstance(act, Tap)]
    kept = [Tap(name) for name in sorted(reachable) if name.startswith(BOOKMARK)]
    for tap in dict.fromkeys((*used, *kept)):
        gone = _go(step, there, (tap,)) if tap.target in reachable else None
        acts = _passing_end(step, gone[1]) if gone else None
        if acts is not None:
            return (*done, tap, *acts)
    return None


def _go(step: Step, standing: _Standing, acts: Acts) -> tuple[Acts, _Standing] | None:
    """Where these acts would lead, without those that change nothing (home, on the home page)."""
    done: list[Act] = []
    for act in acts:
        after = _after(step, standing, act)
        if after is None:
            return None
        if after.phone != standing.phone:
            done.append(act)
        standing = after
    return tuple(done), standing


def _passing_end(step: Step, standing: _Standing) -> Acts | None:
    reachable = machine.reachable(standing.phone)
    for start in range(len(step.do) - 1, -1, -1):
        target = getattr(step.do[start], "target", None)
        if target is not None and target not in reachable:
            continue
        there = _after_all(step, standing, step.do[start:])
        if there is not None and len(there.met) == len(step.done):
            return step.do[start:]
    return None


# --- detours ----------------------------------------------------------------------------------------------


def _uncover(phone: Phone) -> Acts:
    """Switch the glass on, unlock, answer what lies on top."""
    acts: list[Act] = [PressPower()] if phone.asleep else []
    if phone.locked:
        acts.append(Tap("lock.open"))
    if phone.question:
        acts.append(Tap(f"dialog.{phone.question.answers[0][0]}"))
    return tuple(acts)


def _detours(step: Step, phone: Phone) -> Iterator[Acts]:
    """Short ones first: nothing more, what mends a common mistake, back, home, into an app (and what mends a mistake
    there, such as a call that goes on), all the way so far."""
    repairs = tuple(mistake.repair for mistake in step.mistakes if mistake.repair)
    yield ()
    yield from repairs
    yield from ((PressBack(),) * times for times in range(1, BACKS + 1))
    yield (PressHome(),)
    for icon in _icons(step, phone):
        for times in range(BACKS):
            yield (PressHome(), Tap(icon), *(PressBack(),) * times)
        yield from ((PressHome(), Tap(icon), *repair) for repair in repairs)
    yield (PressHome(), *_from_last_icon(step.before))


def _icons(step: Step, phone: Phone) -> tuple[str, ...]:
    """Of the apps the lesson has used, the latest first, and of the one it began in."""
    taps = [act.target for act in reversed((*step.before, *step.do)) if isinstance(act, Tap)]
    icons = [name for name in taps if name.startswith("home.")]
    return tuple(dict.fromkeys((*icons, *((f"home.{phone.world.open}",) if phone.world.open else ()))))


def _from_last_icon(acts: Acts) -> Acts:
    starts = [at for at, act in enumerate(acts) if isinstance(act, Tap) and act.target.startswith("home.")]
    return acts[starts[-1] :] if starts else acts


# --- trying -----------------------------------------------------------------------------------------------


def _after_all(step: Step, standing: _Standing, acts: Acts) -> _Standing | None:
    """Where these acts would lead; None where one of them cannot be done."""
    for act in acts:
        after = _after(step, standing, act)
        if after is None:
            return None
        standing = after
    return standing


def _after(step: Step, standing: _Standing, act: Act) -> _Standing | None:
    tried = _tried(standing.phone, act)
    if tried is None:
        return None
    phone, events = tried
    moment = Moment(phone, events, {})
    held = {number for number, goal in enumerate(step.done) if _comes_about(goal, moment)}
    return _Standing(phone, standing.met | held)


def _tried(phone: Phone, act: Act) -> tuple[Phone, tuple[Event, ...]] | None:
    if isinstance(act, Fill):
        return _filled(phone, act.text)
    if not isinstance(act, Action):
        return None
    if isinstance(act, Tap | DoubleTap | LongPress | Swipe | Scroll) and act.target not in machine.reachable(
        phone
    ):
        return None
    return machine.step(phone, act)


def _filled(phone: Phone, text: str) -> tuple[Phone, tuple[Event, ...]] | None:
    """The text at once: how it is typed key by key is the keyboard's matter, and proved there."""
    if phone.focus is None:
        return None
    field = phone.focus.field
    if phone.texts.get(field, Text()).met is not True:
        phone = phone.with_text(field, Text(text, len(text)))
    return phone._replace(keys=replace(phone.keys, cycling="")), (TextTyped(field),)


def _comes_about(goal: Goal, moment: Moment) -> bool:
    """Looking long enough is left to the learner: here it is enough that there is something to look at."""
    match goal:
        case AnyOf(goals):
            return any(_comes_about(one, moment) for one in goals)
        case Showing(component):
            return find(moment.screen, component) is not None
        case _:
            return holds(goal, moment)
