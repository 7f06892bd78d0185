"""Phone and runner together: what passes a step, what is a mistake, which hint comes, and that a way always leads on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.lessons import hints
from literacy_tutor.lessons.acts import (
    Act,
    AskHint,
    CallTeacher,
    FollowTeacher,
    GiveAnswer,
    GoOn,
    ShowMe,
    TakeBackCall,
    Undo,
    parse_act,
)
from literacy_tutor.lessons.attempt import Attempt, at_step, begin, play, play_through
from literacy_tutor.lessons.outcomes import (
    HintShown,
    Judged,
    LessonFinished,
    Outcome,
    StepGuided,
    StepMissed,
    StepPassed,
    StepUndone,
    TeacherCalled,
    TeacherCallTakenBack,
)
from literacy_tutor.phone.actions import LongPress, PressHome, PressPower, Tap, Tick, Touch
from literacy_tutor.phone.screen import touchables
from tests.lessons.small import small_lesson

LESSON = small_lesson()


def played(*acts: Act | str, start: Attempt | None = None) -> tuple[Attempt, tuple[Outcome, ...]]:
    return play_through(
        LESSON, start or begin(LESSON), tuple(parse_act(act) if isinstance(act, str) else act for act in acts)
    )


def kinds(outcomes: tuple[Outcome, ...]) -> list[str]:
    return [type(outcome).__name__ for outcome in outcomes]


def test_the_walkthrough_passes_each_step_and_finishes() -> None:
    attempt, outcomes = begin(LESSON), ()
    for number, step in enumerate(LESSON.steps):
        assert attempt.run.index == number
        attempt, outcomes = play_through(LESSON, attempt, step.do)
        assert [one.step for one in outcomes if isinstance(one, StepPassed)] == [step.id]
    assert attempt.run.finished
    assert isinstance(outcomes[-1], LessonFinished)


def test_another_way_to_the_same_place_passes_too() -> None:
    attempt, _ = played(
        "tap home.phone", "press recents", "press home", "tap home.messages", "tap messages.thread.sato"
    )
    assert attempt.run.index == 1


def test_a_known_mistake_is_answered_with_its_own_words_and_its_way_back() -> None:
    attempt, outcomes = played("tap home.phone")
    assert outcomes == (StepMissed("open", "phone"),)
    assert attempt.run.remark is not None
    assert (attempt.run.remark.text, attempt.run.remark.point) == ("電話を ひらきました。", "nav.back")


def test_going_astray_is_one_mistake_and_coming_back_is_none() -> None:
    attempt, outcomes = played("tap home.browser")
    assert outcomes == (StepMissed("open", "elsewhere"),)
    attempt, outcomes = played("press back", start=attempt)
    assert outcomes == ()
    assert attempt.run.remark is None


@pytest.mark.parametrize(
    ("act", "mistake"),
    [
        (Tap("home"), "nothing_there"),
        (LongPress("home.messages", Touch(900, 0, 0)), "held"),
        (PressPower(), "elsewhere"),
    ],
)
def test_touches_that_lead_nowhere_are_answered(act: Act, mistake: str) -> None:
    attempt, outcomes = played(act)
    assert outcomes == (StepMissed("open", mistake),)
    assert attempt.run.remark is not None
    assert attempt.run.remark.text


def test_time_on_the_glass_passes_a_reading_step_and_time_elsewhere_does_not_count() -> None:
    attempt, _ = played("tap home.messages", "tap messages.thread.sato")
    attempt, _ = played(Tick(1000), PressHome(), Tick(5000), "tap home.messages", Tick(1000), start=attempt)
    assert attempt.run.index == 1
    attempt, _ = played(Tick(1000), start=attempt)
    assert attempt.run.index == 2


def test_two_mistakes_bring_the_first_hint_and_waiting_the_next() -> None:
    attempt, outcomes = played(Tap("home"), Tap("home"))
    assert HintShown("open", 1, asked=False) in outcomes
    attempt, outcomes = played(*[Tick(1000)] * 45, start=attempt)
    assert outcomes == (HintShown("open", 2, asked=False),)
    attempt, outcomes = played(*[Tick(1000)] * 200, start=attempt)
    assert attempt.run.hint == hints.GHOST, "never does it for somebody who did not ask"


def test_the_hint_points_at_the_next_touch_from_wherever_the_learner_is() -> None:
    step = LESSON.steps[0]
    attempt, _ = played()
    assert hints.guide(step, attempt.run.met, attempt.phone) == hints.Pointing("home.messages", "tap")
    attempt, _ = played("tap home.messages")
    assert hints.guide(step, attempt.run.met, attempt.phone) == hints.Pointing("messages.thread.sato", "tap")
    attempt, _ = played("tap home.messages", "tap nav.back")
    assert hints.guide(step, attempt.run.met, attempt.phone) == hints.Pointing("home.messages", "tap")
    attempt, _ = played("tap home.browser")
    assert hints.guide(step, attempt.run.met, attempt.phone) == hints.Pointing("nav.back", "tap", back=True)


def test_undo_gives_back_the_phone_as_the_step_found_it() -> None:
    start, _ = played("tap home.messages", "tap messages.thread.sato")
    attempt, _ = played("press home", "tap home.phone", start=start)
    attempt, outcomes = played(Undo(), start=attempt)
    assert attempt.phone == start.phone
    assert outcomes == (StepUndone("read"),)


def test_do_it_for_me_starts_where_the_walkthrough_starts_whatever_was_done() -> None:
    astray, _ = played("tap home.browser", "press recents")
    attempt = play(LESSON, astray, ShowMe()).attempt
    assert attempt.phone == begin(LESSON).phone
    attempt, outcomes = play_through(LESSON, attempt, LESSON.steps[0].do)
    passed = next(one for one in outcomes if isinstance(one, StepPassed))
    assert passed.hint_level == hints.DO_IT


def test_an_answer_that_leads_on_passes_and_one_that_does_not_asks_again_from_the_same_phone() -> None:
    asked = at_step(LESSON, 2)
    attempt, outcomes = played(GiveAnswer("fraud"), start=asked)
    assert outcomes[0] == Judged("judge", "small-01", "genuine", "fraud", "fraud", first=True)
    assert attempt.phone.app == "", "its consequence is seen on the phone"
    attempt, _ = played(GoOn(), start=attempt)
    assert (attempt.phone, attempt.run.answer, attempt.run.index) == (asked.phone, "", 2)
    attempt, outcomes = played(GiveAnswer("ask"), GoOn(), start=attempt)
    assert Judged("judge", "small-01", "genuine", "ask", "ask", first=False) in outcomes
    assert attempt.run.index == 3


def test_a_question_can_be_looked_into_on_the_phone_without_being_a_mistake() -> None:
    attempt, outcomes = played("press home", "tap home.phone", *[Tick(1000)] * 100, start=at_step(LESSON, 2))
    assert outcomes == ()
    assert attempt.run.index == 2


def test_calling_the_teacher_stands_until_it_is_taken_back() -> None:
    attempt, outcomes = played(
        CallTeacher(), CallTeacher(), *[Tick(1000)] * 100, TakeBackCall(), TakeBackCall()
    )
    assert outcomes == (TeacherCalled("open"), TeacherCallTakenBack("open", 100_000)), (
        "and nobody is hinted at meanwhile"
    )
    assert attempt.calling_ms is None


def follow_hints(attempt: Attempt, most: int = 120) -> Attempt:
    """A learner who does just what is outlined, and asks to be shown when nothing is."""
    for _ in range(most):
        if attempt.run.finished:
            return attempt
        step = LESSON.steps[attempt.run.index]
        if attempt.calling_ms is not None:
            act: Act = TakeBackCall()
        elif step.question:
            act = GoOn() if attempt.run.answer else GiveAnswer(step.question.answers[0].id)
        else:
            pointing = hints.guide(step, attempt.run.met, attempt.phone)
            if pointing is None:
                act = Tick(1000)
            elif pointing.target == hints.POWER_KEY:
                act = PressPower()
            else:
                act = Tap(pointing.target)
        attempt = play(LESSON, attempt, act).attempt
    return attempt


TUTOR: list[Act] = [Undo(), AskHint(), ShowMe(), GoOn(), GiveAnswer("fraud"), GiveAnswer("ask"), PressPower(), PressHome(),
                    Tick(1000), CallTeacher(), TakeBackCall()]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.integers(0, 400) | st.sampled_from(TUTOR), max_size=60))
def test_from_wherever_somebody_wanders_the_hints_lead_to_the_end(doings: list[int | Act]) -> None:
    attempt = begin(LESSON)
    for doing in doings:
        act: Act
        if isinstance(doing, int):
            reached = touchables(attempt.screen)
            if not reached:
                continue
            act = Tap(reached[doing % len(reached)].name)
        else:
            act = doing
        attempt = play(LESSON, attempt, act).attempt
    assert follow_hints(attempt).run.finished


def test_a_lesson_left_at_a_step_can_be_entered_there_without_its_acts() -> None:
    attempt = at_step(LESSON, 3)
    assert attempt.run.index == 3
    assert attempt.phone == attempt.phone._replace()
    finished, _ = played("press home", start=attempt)
    assert finished.run.index == 3


# everybody to this step


def test_who_is_behind_goes_to_the_beginning_of_the_step_and_none_is_passed() -> None:
    """A mistake made before that stays counted; a hand that is up stays up."""
    attempt, outcomes = played("tap home.phone", CallTeacher(), FollowTeacher("judge"))
    assert kinds(outcomes) == ["StepMissed", "TeacherCalled", "StepGuided"]
    assert outcomes[-1] == StepGuided("judge", 2, "open")
    assert attempt.phone == attempt.at_step == at_step(LESSON, 2).phone
    assert (attempt.run.index, attempt.run.mistakes, attempt.run.total_mistakes) == (2, 0, 1)
    assert attempt.calling_ms == 0
    assert attempt.run.remark
    assert "手順《てじゅん》3" in attempt.run.remark.text.replace("｜", "")


def test_every_step_from_there_can_be_passed_and_knows_what_was_skipped() -> None:
    attempt, _ = played(FollowTeacher("judge"))
    outcomes: tuple[Outcome, ...] = ()
    for step in LESSON.steps[2:]:
        attempt, more = play_through(LESSON, attempt, step.do)
        outcomes = (*outcomes, *more)
    assert attempt.run.finished
    assert [one.skipped for one in outcomes if isinstance(one, StepPassed)] == [2, 2, 2]
    assert [one.skipped for one in outcomes if isinstance(one, LessonFinished)] == [2]


@pytest.mark.parametrize("step", ["open", "read", "no-such-step"])
def test_nobody_goes_back_or_nowhere(step: str) -> None:
    there = at_step(LESSON, 1)
    attempt, outcomes = played(FollowTeacher(step), start=there)
    assert (attempt, outcomes) == (there, ())


def test_a_finished_lesson_stays_finished() -> None:
    done = begin(LESSON)
    for step in LESSON.steps:
        done, _ = play_through(LESSON, done, step.do)
    assert play(LESSON, done, FollowTeacher("home")).attempt == done
