"""The lesson's page is a function of what is saved: every mode, sign and rung of the hint ladder."""

from __future__ import annotations

from dataclasses import replace

import pytest

from literacy_tutor.lessons import hints
from literacy_tutor.lessons.acts import (
    Act,
    AskHint,
    CallTeacher,
    GiveAnswer,
    GoOn,
    TakeBackCall,
    Undo,
    parse_act,
)
from literacy_tutor.lessons.attempt import Attempt, begin, play_through
from literacy_tutor.lessons.goals import parse_goal
from literacy_tutor.lessons.model import Cue, Lesson, Mistake
from literacy_tutor.phone.actions import PressPower, Tick
from literacy_tutor.viewmodels.learner.lesson_props import (
    AnswerRow,
    AtLesson,
    CueRow,
    LessonProps,
    derive_lesson_props,
)
from literacy_tutor.viewmodels.words import word
from tests.lessons.small import small_lesson

LESSON = small_lesson()
OPEN = ("tap home.messages", "tap messages.thread.sato")
READ = (*OPEN, "wait 3")
WRONG_APP = "tap home.phone"


def after(*acts: str | Act, lesson: Lesson = LESSON) -> Attempt:
    """The lesson after these acts, sentences or values."""
    played = tuple(parse_act(act) if isinstance(act, str) else act for act in acts)
    return play_through(lesson, begin(lesson), played)[0]


def page(*acts: str | Act, lesson: Lesson = LESSON, **at: object) -> LessonProps:
    return derive_lesson_props(AtLesson(lesson, after(*acts, lesson=lesson), "田中さん", **at))  # type: ignore[arg-type]


def with_cues(lesson: Lesson) -> Lesson:
    cues = (Cue("名前", "知っている人です", "messages.bubble.m1"), Cue("言いかた"))
    steps = tuple(
        replace(step, question=replace(step.question, cues=cues, cues_title="決め手"))
        if step.question
        else step
        for step in lesson.steps
    )
    return replace(lesson, steps=steps)


# What is shown when


@pytest.mark.parametrize(
    ("acts", "at", "mode"),
    [
        ((), {"in_scene": True}, "scene"),
        ((), {}, "step"),
        (READ, {}, "question"),
        ((*READ, GiveAnswer("genuine")), {}, "answered"),
        ((*READ, GiveAnswer("fraud")), {}, "answered"),
        ((*READ, GiveAnswer("fraud"), GoOn()), {}, "question"),
        ((*READ, GiveAnswer("genuine"), GoOn()), {}, "step"),
    ],
    ids=["scene", "step", "question", "answered", "answered wrongly", "asked again", "next step"],
)
def test_the_mode_follows_the_step(acts: tuple[Act, ...], at: dict[str, object], mode: str) -> None:
    assert page(*acts, **at).mode == mode


def test_the_scene_is_told_only_before_the_first_step() -> None:
    assert [row.text for row in page(in_scene=True).scene] == ["佐藤さんから 伝言です。"]
    assert page().scene == ()


def test_a_step_says_its_words() -> None:
    props = page()
    assert (props.say, props.goal, props.who, props.track) == (
        "メッセージを タップ。",
        "伝言を 読む",
        "田中さん",
        "basics",
    )
    assert (props.answers, props.cues, props.marks, props.answer_says, props.go_on_button) == (
        (),
        (),
        (),
        "",
        "",
    )


@pytest.mark.parametrize(
    ("language", "heading"), [("ja", f"{word('basics', 'ja')}・小さな 練習"), ("en", "小さな 練習")]
)
def test_the_heading_names_track_and_lesson_where_there_is_room(language: str, heading: str) -> None:
    assert page(lesson=small_lesson(language)).heading == heading  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("acts", "number", "bars"),
    [
        ((), 1, "now ahead ahead ahead ahead"),
        (OPEN, 2, "done now ahead ahead ahead"),
        (READ, 3, "done done now ahead ahead"),
        ((*READ, GiveAnswer("genuine")), 3, "done done now ahead ahead"),
        ((*READ, GiveAnswer("genuine"), GoOn()), 4, "done done done now ahead"),
    ],
)
def test_the_bar_turns_with_the_step(acts: tuple[Act, ...], number: int, bars: str) -> None:
    props = page(*acts)
    assert (props.step_number, props.step_count) == (number, 5)
    assert " ".join(row.phase for row in props.bars) == bars


# The tutor's answers


def test_praise_stands_until_something_else_happens() -> None:
    props = page(*OPEN)
    assert (props.remark, props.remark_tone) == ("ひらけました", "praise")
    assert page().remark == page().remark_tone == ""


def test_a_mistake_is_answered_and_its_way_back_outlined() -> None:
    props = page(WRONG_APP)
    assert (props.remark, props.remark_tone) == ("電話を ひらきました。", "mistake")
    assert (props.outlined, props.ghost) == ("nav.back", "")


def test_doing_a_step_again_is_told_of() -> None:
    props = page("tap home.messages", Undo())
    assert (props.remark_tone, props.outlined) == ("info", "")


@pytest.mark.parametrize("welcome", ["welcomeContinued", "welcomeSecret", "welcomeChanged"])
def test_who_comes_back_is_told_where_they_are(welcome: str) -> None:
    props = page(*OPEN, welcome=welcome)
    assert (props.remark, props.remark_tone, props.can_restart) == (word(welcome, "ja"), "info", True)
    assert not page(*OPEN).can_restart


# Hints


@pytest.mark.parametrize(
    ("asked", "button", "hint", "outlined", "ghost"),
    [
        (0, "hint", "", "", ""),
        (1, "moreHint", "みどりの 印です", "", ""),
        (2, "moreHint", "みどりの 印です", "home.messages", ""),
        (3, "doItForMe", "みどりの 印です", "home.messages", "tap"),
        (4, "doItForMe", "みどりの 印です", "home.messages", "tap"),
    ],
    ids=["nothing yet", "said another way", "outline", "ghost hand", "no further"],
)
def test_the_hint_ladder_goes_up_rung_by_rung(
    asked: int, button: str, hint: str, outlined: str, ghost: str
) -> None:
    props = page(*[AskHint()] * asked)
    assert (props.hint_button, props.hint, props.outlined, props.ghost) == (button, hint, outlined, ghost)


def test_the_outline_goes_on_with_the_walkthrough() -> None:
    ladder = [AskHint()] * hints.OUTLINE
    assert page("tap home.messages", *ladder).outlined == "messages.thread.sato"


def test_the_outline_may_stand_beside_the_glass() -> None:
    props = page(PressPower(), *[AskHint()] * hints.GHOST)
    assert (props.outlined, props.ghost) == (hints.POWER_KEY, "tap")


def test_words_about_a_mistake_and_the_outline_lead_the_same_way() -> None:
    """The shortest way back may be another than the one that is said."""
    first, *others = LESSON.steps
    by_home = replace(first, mistakes=tuple(replace(one, point="nav.home") for one in first.mistakes))
    lesson = replace(LESSON, steps=(by_home, *others))
    for asked in range(hints.DO_IT):
        assert page(WRONG_APP, *[AskHint()] * asked, lesson=lesson).outlined == "nav.home"


def test_while_words_lead_back_no_hint_comes_by_itself() -> None:
    """It speaks of a place that is elsewhere; once back there, or where it is asked for, it is said."""
    twice = (WRONG_APP, "press back", WRONG_APP)
    assert after(*twice).run.hint == hints.REWORD, "two mistakes bring a hint"
    props = page(*twice)
    assert (props.hint, props.hint_button, props.outlined) == ("", "hint", "nav.back")
    assert page(*twice, "press back").hint == "みどりの 印です"
    assert page(*twice, AskHint()).hint == "みどりの 印です"


def test_a_hint_that_was_asked_for_gives_way_to_words_about_a_later_mistake() -> None:
    asked = page(AskHint(), WRONG_APP)
    assert (asked.remark_tone, asked.hint) == ("mistake", "")
    assert page(AskHint(), WRONG_APP, "press back").hint == "みどりの 印です"


def test_a_dark_phone_in_a_question_shows_the_key_that_wakes_it() -> None:
    dark = Mistake("dark", parse_goal("locked"), "くらく なりました。")
    lesson = replace(LESSON, steps=tuple(replace(one, mistakes=(dark,)) for one in LESSON.steps))
    props = page(*READ, PressPower(), lesson=lesson)
    assert (props.mode, props.remark, props.outlined) == ("question", dark.say, hints.POWER_KEY)


def test_a_question_has_one_hint_and_no_outline() -> None:
    assert (page(*READ).hint_button, page(*READ).hint) == ("hint", "")
    props = page(*READ, AskHint())
    assert (props.hint_button, props.hint, props.outlined) == ("", "よく 読みます", "")


def test_a_question_without_a_hint_offers_none() -> None:
    bare = replace(LESSON, steps=tuple(replace(step, hint="") for step in LESSON.steps))
    assert page(*READ, lesson=bare).hint_button == ""


def test_while_the_tutor_shows_how_the_hand_is_seen() -> None:
    props = page(watching=True)
    assert (props.watching, props.outlined, props.ghost) == (True, "home.messages", "tap")


# Questions


def test_a_question_lists_its_answers_until_one_is_given() -> None:
    assert page(*READ).answers == (
        AnswerRow("genuine", "本物", ""),
        AnswerRow("fraud", "あやしい", ""),
        AnswerRow("ask", "わからない・相談する", ""),
    )
    assert page(*READ, GiveAnswer("ask")).answers == ()


@pytest.mark.parametrize(
    ("answer", "says", "good", "button"),
    [
        ("genuine", "そうです", True, "goOn"),
        ("fraud", "知っている人です", False, "chooseAgain"),
        ("ask", "よい考えです", True, "goOn"),
    ],
)
def test_an_answer_is_answered_and_leads_on_or_back(answer: str, says: str, good: bool, button: str) -> None:
    props = page(*READ, GiveAnswer(answer))
    assert (props.answer_says, props.answer_good, props.go_on_button) == (says, good, button)


def test_cues_are_numbered_here_and_on_the_glass() -> None:
    lesson = with_cues(LESSON)
    assert page(*READ, lesson=lesson).cues == page(*READ, lesson=lesson).marks == ()
    props = page(*READ, GiveAnswer("genuine"), lesson=lesson)
    assert props.cues_title == "決め手"
    assert props.cues == (
        CueRow(1, "名前", "知っている人です", "messages.bubble.m1"),
        CueRow(2, "言いかた", "", ""),
    )
    assert props.marks == ({"name": "messages.bubble.m1", "number": 1},)


# The teacher


def test_a_call_stands_until_it_is_taken_back() -> None:
    assert not page().calling
    assert page(CallTeacher(), Tick(90_000)).calling
    assert not page(CallTeacher(), Tick(90_000), TakeBackCall()).calling
