"""Every page of the warm-up, as each kind of learner comes to it: states for the gallery."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from literacy_tutor.commands.tour.people import LONG_NAME, NAMES
from literacy_tutor.viewmodels.learner.warm_up import (
    Device,
    Hand,
    WarmUp,
    choose_device,
    course,
    do_not_know,
    find_arrow,
    hit,
    miss,
    press_other_button,
)
from literacy_tutor.viewmodels.learner.warm_up_props import AtWarmUp, derive_warm_up_props
from literacy_tutor.viewmodels.people import called
from tests.qml.learner.stage import Stage

Show = Callable[[Stage], None]
HANDS: tuple[tuple[Device, Hand], ...] = (("mouse", "right"), ("touchpad", "right"), ("touch", "left"))
CLICK = WarmUp("click", "mouse")
ARROW = WarmUp("arrow", "mouse")
TARGETS = WarmUp("targets", "mouse")


def warm_up(one: WarmUp, *, long: bool = False, leads_to_lesson: bool = True) -> Show:
    def show(stage: Stage) -> None:
        stage.turn_to("warm_up")
        language = stage.app.spoken
        who = LONG_NAME[language] if long else called(NAMES[language][0], language)
        at = AtWarmUp(one, who, leads_to_lesson)
        stage.pages.model_of("warm_up").show(derive_warm_up_props(at, language))  # type: ignore[attr-defined]

    return show


WARM_UP_STATES: dict[str, Show] = {
    **{
        f"warm-up-{device}-{hand}-{page}": warm_up(WarmUp(page, device, hand))
        for device, hand in HANDS
        for page in course(device)[1:]
    },
    "warm-up-device": warm_up(WarmUp()),
    "warm-up-device-long": warm_up(WarmUp(), long=True),
    "warm-up-saw-finger": warm_up(choose_device(WarmUp(), "touchpad", "finger")),
    "warm-up-saw-arrow": warm_up(choose_device(WarmUp(), "touch", "arrow")),
    "warm-up-unknown": warm_up(do_not_know(WarmUp(), "arrow")),
    "warm-up-found-out": warm_up(do_not_know(WarmUp(), "finger")),
    "warm-up-arrow-found": warm_up(find_arrow(ARROW)),
    "warm-up-pointer-large": warm_up(WarmUp("pointer", "mouse", pointer="large")),
    "warm-up-click-left": warm_up(replace(CLICK, hand="left")),
    "warm-up-clicked": warm_up(hit(CLICK)),
    "warm-up-missed": warm_up(miss(CLICK)),
    "warm-up-other-button": warm_up(press_other_button(CLICK)),
    "warm-up-two-fingers": warm_up(press_other_button(WarmUp("click", "touchpad"))),
    "warm-up-held-long": warm_up(hit(WarmUp("tap", "touch"), 2000)),
    "warm-up-target-2": warm_up(hit(TARGETS)),
    "warm-up-target-3": warm_up(hit(hit(TARGETS))),
    "warm-up-targets-hit": warm_up(hit(hit(hit(TARGETS)))),
    "warm-up-lost-found": warm_up(find_arrow(WarmUp("lost", "mouse"))),
    "warm-up-done-from-track": warm_up(WarmUp("done", "mouse"), leads_to_lesson=False),
    "warm-up-calling": warm_up(replace(CLICK, calling=True)),
}
