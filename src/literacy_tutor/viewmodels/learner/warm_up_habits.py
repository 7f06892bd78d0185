"""Between a learner's habits and their warm-up: what it begins with, and what it has found out by now."""

from __future__ import annotations

from typing import cast

from literacy_tutor.viewmodels.habits import Habits
from literacy_tutor.viewmodels.learner.warm_up import Device, Hand, Pointer, WarmUp


def warm_up_of(habits: Habits) -> WarmUp:
    """A warm-up for somebody of whom this is known."""
    return WarmUp(
        device=cast(Device, habits.device),
        hand=cast(Hand, habits.hand),
        pointer=cast(Pointer, habits.pointer),
    )


def with_found(habits: Habits, warm_up: WarmUp, ended: str = "") -> Habits:
    """`ended`: done | skipped, "" while it goes on; who did it once may skip it later."""
    if not ended or habits.warm_up == "done":
        ended = habits.warm_up
    device = warm_up.device if warm_up.contradicted is None else habits.device  # it is still being asked
    return Habits(device, warm_up.hand, warm_up.pointer, ended)
