"""Every page in every state that could burst it, in both languages: what the layout tests and the eye look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from literacy_tutor.commands.tour.people import LONG_NAME, NAMES
from literacy_tutor.common.errors import UserError
from literacy_tutor.records.stamps import Stamps
from literacy_tutor.session.next_lesson import Planned
from literacy_tutor.viewmodels.learner.finish import FinishProps, Line
from literacy_tutor.viewmodels.learner.home import AtHome, derive_home_props
from literacy_tutor.viewmodels.learner.lesson_props import (
    AnswerRow,
    BarRow,
    CueRow,
    LessonProps,
    ParagraphRow,
)
from literacy_tutor.viewmodels.learner.listening import ListeningProps
from literacy_tutor.viewmodels.learner.newcomer import Newcomer, derive_newcomer_props
from literacy_tutor.viewmodels.learner.tiles import TilesProps, derive_tiles_props
from literacy_tutor.viewmodels.learner.track import AtTrack, derive_track_props
from literacy_tutor.viewmodels.people import called
from tests.qml.learner.long_words import (
    ANSWERS,
    LONG_GOAL,
    LONG_SAY,
    LONG_TITLE,
    SENTENCE,
    SHORT,
)
from tests.qml.learner.stage import Stage
from tests.qml.learner.warm_up_states import WARM_UP_STATES
from tests.viewmodels.things import entry, learner, progress

THREE_DUE = ("basics/lesson-0", "basics/lesson-1", "basics/lesson-2")
Show = Callable[[Stage], None]
"""Makes the window show a state."""


def _language(stage: Stage) -> str:
    return stage.app.spoken


def tiles(count: int, *, long: bool = False, others: bool = False) -> Show:
    """`others`: there is somebody besides today's class."""

    def show(stage: Stage) -> None:
        stage.turn_to("tiles")
        names = NAMES[_language(stage)]
        people = [
            learner(LONG_NAME[_language(stage)] if long else names[n % len(names)], n) for n in range(count)
        ]
        stage.app.tiles.show(
            derive_tiles_props(people, stage.app.spoken)._replace(others=others) if count else TilesProps()
        )
        stage.find("tiles.language")  # what comes with the next frame is there
        stage.draw()

    return show


def newcomer(stage_of: str, *, name: str = "はなこ", problem: bool = False) -> Show:
    def show(stage: Stage) -> None:
        stage.turn_to("newcomer")
        chosen = LONG_NAME[_language(stage)] if name == "long" else name
        trouble = SENTENCE[_language(stage)] if problem else ""
        one = Newcomer(stage_of, "sailing", chosen, trouble)  # type: ignore[arg-type]
        stage.app.newcomer.show(derive_newcomer_props(one, stage.app.spoken))

    return show


def home(
    *, name: str = "田中", open_one: bool = False, long: bool = False, lessons: int = 6, freely: int = 0,
    all_done: bool = False, **more: Any,
) -> Show:  # fmt: skip
    """`freely`: lessons of a plan to choose from."""

    def show(stage: Stage) -> None:
        stage.turn_to("home")
        language = _language(stage)
        titles = [{of: f"{n} {words}" for of, words in LONG_TITLE.items()} for n in range(1, lessons + 1)]
        entries = tuple(entry(n, titles[n] if long else None) for n in range(lessons))
        known = {one.id: progress(one.id, done=3, steps=one.steps) for one in entries[:1]} if open_one else {}
        who = LONG_NAME[language] if name == "long" else name
        if all_done:
            known = {one.id: progress(one.id, finished=1) for one in entries}
        planned = (
            Planned(tuple(one.id for one in entries[:freely]), freely=True, review=True) if freely else None
        )
        at = AtHome(who, entries, known, entries[0].id if open_one else None, planned, **more)
        stage.pages.model_of("home").show(derive_home_props(at, stage.app.spoken))  # type: ignore[attr-defined]

    return show


def track(count: int, *, long: bool = False, broken: bool = False, name: str = "田中") -> Show:
    def show(stage: Stage) -> None:
        stage.turn_to("track")
        entries = tuple(entry(n, LONG_TITLE if long else None, LONG_GOAL) for n in range(count))
        finished = {one.id: progress(one.id, finished=1) for one in entries[: count // 3]}
        started = {one.id: progress(one.id, done=2, steps=5) for one in entries[count // 3 : count // 3 + 1]}
        at = AtTrack(
            "basics",
            entries,
            {**finished, **started},
            broken,
            LONG_NAME[_language(stage)] if name == "long" else name,
        )
        stage.pages.model_of("track").show(derive_track_props(at, stage.app.spoken))  # type: ignore[attr-defined]

    return show


def lesson(**change: object) -> Show:
    """A lesson's page; words are given as {language: words} or plain."""

    def show(stage: Stage) -> None:
        language = _language(stage)
        stage.turn_to("lesson")
        stage.pages.lesson_page.close()
        base = LessonProps(
            mode="step",
            heading=LONG_TITLE[language],
            who=called(NAMES[language][0], language),
            step_number=3,
            step_count=6,
            bars=_bars(2, 6),
            goal=LONG_GOAL[language],
            say=LONG_SAY[language],
            hint_button="hint",
        )
        told = {key: _told(value, language) for key, value in change.items()}
        stage.pages.lesson_page.show(replace(base, **told))  # type: ignore[arg-type]
        stage.pages.lesson_page.listening.show(ListeningProps())

    return show


def listening(behind: Show, **props: object) -> Show:
    """The voice beside a lesson's page."""

    def show(stage: Stage) -> None:
        behind(stage)
        stage.pages.lesson_page.listening.show(ListeningProps(**props))  # type: ignore[arg-type]

    return show


def _bars(done: int, count: int) -> tuple[BarRow, ...]:
    return tuple(BarRow("done" if n < done else "now" if n == done else "ahead") for n in range(count))


def _told(value: object, language: str) -> object:
    if isinstance(value, dict):
        return value[language]
    if callable(value):
        return value(language)
    return value


def _scene(language: str) -> tuple[ParagraphRow, ...]:
    return tuple(ParagraphRow(SENTENCE[language]) for _ in range(2))


def answers(count: int) -> Callable[[str], tuple[AnswerRow, ...]]:
    signs = ("verified_user", "warning", "help", "", "")
    return lambda language: tuple(
        AnswerRow(f"a{n}", ANSWERS[language][n], signs[n] if count == 3 else "") for n in range(count)
    )


def _cues(*, long: bool) -> Callable[[str], tuple[CueRow, ...]]:
    def rows(language: str) -> tuple[CueRow, ...]:
        say, detail = (SENTENCE[language], SENTENCE[language]) if long else (SHORT[language], SHORT[language])
        return tuple(CueRow(n, say, detail, "") for n in (1, 2, 3))

    return rows


def finish(*, long: bool = False, **review: bool) -> Show:
    def show(stage: Stage) -> None:
        stage.turn_to("finish")
        language = _language(stage)
        lines = tuple(Line(SENTENCE[language] if long else SHORT[language]) for _ in range(3 if long else 2))
        who = LONG_NAME[language] if long else NAMES[language][0]
        stage.pages.model_of("finish").show(
            FinishProps(LONG_TITLE[language], who, lines, lines, lines[:1], **review)
        )  # type: ignore[attr-defined]

    return show


def problem(stage: Stage) -> None:
    tiles(8)(stage)
    stage.app.tell(UserError(SENTENCE["en"], SENTENCE["ja"]))


def unsaved(stage: Stage) -> None:
    lesson()(stage)
    stage.app.tell_unsaved(UserError(SENTENCE["en"], SENTENCE["ja"]))


def looks(behind: Show) -> Show:
    """The panel where it is chosen how it looks, over a page."""

    def show(stage: Stage) -> None:
        behind(stage)
        stage.app.looks.open()

    return show


def still(behind: Show) -> Show:
    """Nobody has touched the page for ten minutes."""

    def show(stage: Stage) -> None:
        behind(stage)
        stage.app.stillness.ask()

    return show


def leaving(stage: Stage) -> None:
    """The program is to be closed, and asks once."""
    tiles(8)(stage)
    stage.app.tiles.closeApp()


def clear(stage: Stage) -> None:
    """Whatever lies over the page is gone."""
    stage.app.sign.close()
    stage.app.looks.close()
    stage.app.stillness.goOn()


STATES: dict[str, Show] = {
    "tiles-empty": tiles(0),
    "tiles-1": tiles(1),
    "tiles-8": tiles(8),
    "tiles-12": tiles(12),
    "tiles-40": tiles(40),
    "tiles-today-12": tiles(12, others=True),
    "tiles-today-40": tiles(40, others=True),
    "tiles-long-names": tiles(8, long=True),
    "newcomer-picture": newcomer("picture"),
    "newcomer-name": newcomer("name"),
    "newcomer-name-empty": newcomer("name", name=""),
    "newcomer-name-long": newcomer("name", name="long"),
    "newcomer-problem": newcomer("name", problem=True),
    "newcomer-confirm": newcomer("confirm"),
    "newcomer-confirm-long": newcomer("confirm", name="long"),
    "home-start": home(),
    "home-continue": home(open_one=True),
    "home-guest": home(name=""),
    "home-long": home(name="long", long=True, open_one=True),
    "home-no-lessons": home(lessons=0),
    "home-30": home(lessons=30),
    "home-review": home(review=THREE_DUE, stamps=Stamps(4, 3)),
    "home-review-first": home(
        all_done=True, lessons=3, review=THREE_DUE, review_minutes=7, stamps=Stamps(9, 7)
    ),
    "home-choices": home(freely=3, open_one=True, stamps=Stamps(1, 0)),
    "home-choices-long": home(freely=3, name="long", long=True, open_one=True, stamps=Stamps(90, 80)),
    "home-other-lessons": home(freely=2, others=True, stamps=Stamps(8, 2)),
    "track-0": track(0, broken=True),
    "track-3": track(3),
    "track-3-broken": track(3, broken=True, long=True, name="long"),
    "track-30": track(30),
    "lesson-scene": lesson(mode="scene", scene=_scene),
    "lesson-step": lesson(more=SENTENCE),
    "lesson-step-alone": lesson(say=SHORT),
    "lesson-hint": lesson(more=SENTENCE, hint=SENTENCE, hint_button="doItForMe"),
    "lesson-praise": lesson(more=SENTENCE, remark=SHORT, remark_tone="praise"),
    "lesson-mistake": lesson(
        more=SENTENCE, hint=SENTENCE, remark=SENTENCE, remark_tone="mistake", hint_button="moreHint"
    ),
    "lesson-watching": lesson(watching=True, hint_button="doItForMe"),
    "lesson-30-steps": lesson(step_count=30, step_number=12, bars=_bars(11, 30)),
    "lesson-question-3": lesson(mode="question", answers=answers(3), hint_button=""),
    "lesson-question-5": lesson(mode="question", answers=answers(5), more=SENTENCE),
    "lesson-answered": lesson(
        mode="answered", answer_says=SENTENCE, cues_title=SHORT, cues=_cues(long=False), go_on_button="goOn"
    ),
    "lesson-answered-long": lesson(
        mode="answered",
        answer_says=SENTENCE,
        answer_good=False,
        cues_title=SHORT,
        cues=_cues(long=True),
        go_on_button="chooseAgain",
    ),
    "lesson-answered-no-cues": lesson(mode="answered", answer_says=SENTENCE, go_on_button="goOn"),
    "lesson-heard": listening(lesson(more=SENTENCE), heard=True),
    "lesson-read-when-asked": listening(lesson(more=SENTENCE), by_itself=False),
    "lesson-no-voice": listening(lesson(more=SENTENCE), silent="no_voice", notice="no_voice"),
    "lesson-no-voice-told": listening(lesson(more=SENTENCE), silent="no_voice"),
    "lesson-no-sound-scene": listening(
        lesson(mode="scene", scene=_scene), silent="no_sound", notice="no_sound"
    ),
    "lesson-no-sound-answered": listening(
        lesson(
            mode="answered",
            answer_says=SENTENCE,
            cues_title=SHORT,
            cues=_cues(long=False),
            go_on_button="goOn",
        ),
        silent="no_sound",
        notice="no_sound",
    ),
    "lesson-no-voice-question": listening(
        lesson(mode="question", answers=answers(5), more=SENTENCE), silent="no_voice", notice="no_voice"
    ),
    "lesson-calling": lesson(calling=True),
    "lesson-calling-long": lesson(calling=True, who=LONG_NAME),
    "finish": finish(),
    "finish-long": finish(long=True),
    "finish-review": finish(goes_on=True),
    "finish-review-over": finish(long=True, review_over=True),
    "lesson-welcome-back": lesson(more=SENTENCE, remark=SENTENCE, remark_tone="info", can_restart=True),
    "looks-tiles": looks(tiles(8)),
    "looks-home": looks(home()),
    "looks-lesson": looks(lesson(more=SENTENCE)),
    "still": still(home()),
    **WARM_UP_STATES,
    "leaving": leaving,
    "problem": problem,
    "problem-unsaved": unsaved,
}
