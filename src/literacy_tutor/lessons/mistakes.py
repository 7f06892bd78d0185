"""What went wrong and what is said of it: a common mistake, a touch that did nothing, having gone astray. Pure."""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.lessons.acts import Act
from literacy_tutor.lessons.goals import Moment, holds
from literacy_tutor.lessons.hints import guide
from literacy_tutor.lessons.model import Lesson, Mistake, Step
from literacy_tutor.lessons.outcomes import (
    StepMissed,
)
from literacy_tutor.lessons.remarks import Remark, say
from literacy_tutor.lessons.run import Advanced, Run
from literacy_tutor.phone.actions import PressVolume, Scroll
from literacy_tutor.phone.apps import BY_ID
from literacy_tutor.phone.events import AppOpened, HeldTooLong, TouchMissed
from literacy_tutor.phone.screen import (
    Key,
    List,
    LockFace,
    Map,
    Page,
    Pages,
    Playground,
    Recents,
    Shade,
    find,
    touchables,
)  # fmt: skip


def judge_mistake(lesson: Lesson, step: Step, before: Run, run: Run, moment: Moment, act: Act) -> Advanced:
    true_now = [one for one in step.mistakes if holds(one.when, moment)]
    known = next((one for one in true_now if one.id not in before.standing), None)
    standing = _standing(true_now, moment)
    if standing != run.standing:
        run = run._replace(standing=standing)
    if known:
        return _missed(step, run, known.id, Remark("mistake", known.say, known.point), moment)
    language = lesson.world.language
    slip = _slip(moment)
    if slip:
        return _missed(step, run, slip, Remark("mistake", say(slip, language)), moment)
    if run.lost and not before.lost and not isinstance(act, Scroll | PressVolume):
        return _missed(step, run, "elsewhere", _astray(step, run, moment), moment)
    return _with_remark_that_still_holds(step, run, moment), ()


def _standing(true_now: list[Mistake], moment: Moment) -> frozenset[str]:
    """Of these mistakes those that are true of the phone itself: they are counted once, not at every touch."""
    if not true_now:
        return frozenset()
    quiet = replace(moment, events=())
    return frozenset(one.id for one in true_now if holds(one.when, quiet))


def _slip(moment: Moment) -> str:
    """The name of the touch that did nothing, as `remarks` has it; "" where there was none."""
    for event in moment.events:
        if isinstance(event, HeldTooLong):
            return "held"
        if isinstance(event, TouchMissed) and event.gesture != "scroll":
            touched = find(moment.screen, event.target)
            if event.gesture == "swipe":
                return "flicked" if isinstance(touched, Key) else "stroked"
            return "nothing_there" if touched is None or isinstance(touched, GROUND) else "not_now"
    return ""


HANG_UP = "phone.end"
"""On the glass while a call goes on; the back key does not end one."""
GROUND = (List, Map, Page, Pages, Playground, LockFace, Shade, Recents)
"""What lies under the things one can touch."""


def _place(moment: Moment) -> frozenset[str]:
    """By what can be touched there, without the keys that come and go while typing."""
    return frozenset(part.name for part in touchables(moment.screen) if not isinstance(part, Key))


def _with_remark_that_still_holds(step: Step, run: Run, moment: Moment) -> Run:
    """What was said of one place is not said of another: gone, or said anew where the learner is still lost."""
    remark = run.remark
    if remark is None or remark.tone != "mistake" or run.remark_at == _place(moment):
        return run
    again = _astray(step, run, moment) if run.lost else None
    return run._replace(remark=again, remark_at=_place(moment) if again else frozenset())


def _astray(step: Step, run: Run, moment: Moment) -> Remark:
    phone, language = moment.phone, moment.phone.language
    if phone.asleep:
        return Remark("mistake", say("asleep", language))
    if phone.locked:
        return Remark("mistake", say("locked", language), "lock.open")
    if find(moment.screen, HANG_UP) is not None:
        return Remark("mistake", say("in_call", language), HANG_UP)
    opened = next((event.app for event in moment.events if isinstance(event, AppOpened)), "")
    if opened:
        return Remark(
            "mistake", say("elsewhere_app", language, app=BY_ID[opened].title[language]), "nav.back"
        )
    if phone.app or phone.recents_open or phone.shade_open:
        return Remark("mistake", say("elsewhere", language), "nav.back")
    on = guide(step, run.met, phone)
    return Remark("mistake", say("left_home", language), on.target if on and on.hand == "tap" else "")


def _missed(step: Step, run: Run, mistake: str, remark: Remark, moment: Moment) -> Advanced:
    run = run._replace(
        mistakes=run.mistakes + 1, patience_mistakes=run.patience_mistakes + 1, hint_asked=False, remark=remark,
        remark_at=_place(moment),
    )  # fmt: skip
    return run, (StepMissed(step.id, mistake),)
