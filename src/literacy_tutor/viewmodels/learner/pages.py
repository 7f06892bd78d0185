"""The pages of somebody at work: home, track, warm-up, lesson, finish, and how one leads to the next."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.settings import WARM_UP
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.outcomes import TeacherCalled, TeacherCallTakenBack
from literacy_tutor.records import progress
from literacy_tutor.session.calls import note_call
from literacy_tutor.session.guidance import begin_where_called
from literacy_tutor.session.lesson_session import LessonSession, begin_anew, open_session
from literacy_tutor.viewmodels.calm import UNUSABLE_LESSON
from literacy_tutor.viewmodels.habits import Habits, habits_of, keep_habits
from literacy_tutor.viewmodels.learner.finish import FinishViewModel, derive_finish_props
from literacy_tutor.viewmodels.learner.following import Following
from literacy_tutor.viewmodels.learner.homecoming import Homecoming
from literacy_tutor.viewmodels.learner.lesson import LessonViewModel
from literacy_tutor.viewmodels.learner.listening import ListeningViewModel
from literacy_tutor.viewmodels.learner.track import AtTrack, TrackViewModel, derive_track_props
from literacy_tutor.viewmodels.learner.warm_up_habits import warm_up_of, with_found
from literacy_tutor.viewmodels.learner.warm_up_page import WarmUpViewModel
from literacy_tutor.viewmodels.people import called

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.ground import Ground
    from literacy_tutor.viewmodels.habits import HabitsViewModel
    from literacy_tutor.viewmodels.house import AtWork, PageAtWork

FIRST = "basics/tap"
"""The lesson that the warm-up leads to, for who opens it for the first time."""


log = logging.getLogger(__name__)


class LessonPages(QObject):
    guestLeft = Signal(object)
    """An AtWork: what they did is in memory only."""

    def __init__(
        self, ground: Ground, hand: HabitsViewModel, tell_unsaved: Callable[[UserError], None]
    ) -> None:
        """`hand`: what the window obeys."""
        super().__init__(ground)
        self._ground, self._hand = ground, hand
        self._at_work: AtWork | None = None
        self._lesson_id = ""
        self._home, self._track = Homecoming(ground, lambda: self.at_work, self._open), TrackViewModel()
        self._listening = ListeningViewModel(ground.house.make_voice)
        self._lesson, self._finish = LessonViewModel(self._listening, tell_unsaved), FinishViewModel()
        self._following = Following(self._lesson, ground.house.clock, ground.telling, self)
        self._warm_up, self._after_warm_up = WarmUpViewModel(), ""
        self._home.page.lessonChosen.connect(self.open_lesson)
        self._home.page.trackChosen.connect(self.show_track)
        self._home.page.ended.connect(self.end)
        self._track.lessonChosen.connect(self.open_lesson)
        self._track.left.connect(self.show_home)
        self._track.warmUpChosen.connect(self.show_warm_up)
        self._warm_up.foundOut.connect(self._keep_habits)
        self._warm_up.teacherCalled.connect(lambda page: self._note_call(TeacherCalled(page)))
        self._warm_up.teacherSentBack.connect(
            lambda page, ms: self._note_call(TeacherCallTakenBack(page, ms))
        )
        self._warm_up.ended.connect(self._end_warm_up)
        self._warm_up.left.connect(self._leave_warm_up)
        self._warm_up.homeChosen.connect(self.show_home)
        ground.wearing.voiceChanged.connect(self._choose_voice)
        self._lesson.left.connect(self._leave_lesson)
        self._lesson.restarted.connect(self._restart_lesson)
        self._lesson.finished.connect(self._show_finish)
        self._finish.homeChosen.connect(self.show_home)
        self._finish.nextChosen.connect(self._home.go_on_reviewing)
        self._finish.againChosen.connect(lambda: self.open_lesson(self._lesson_id))

    def model_of(self, page: PageAtWork) -> QObject:
        models: dict[PageAtWork, QObject] = {
            "home": self._home.page, "track": self._track, "warm_up": self._warm_up, "lesson": self._lesson,
            "finish": self._finish,
        }  # fmt: skip
        return models[page]

    @property
    def lesson_page(self) -> LessonViewModel:
        return self._lesson

    def welcome(self, at_work: AtWork) -> None:
        self._at_work = at_work
        self._following.begin(at_work)
        self._hand.follow(habits_of(at_work.database, at_work.learner))
        self._choose_voice()
        self._listening.meet()
        self._home.welcome()

    @property
    def at_work(self) -> AtWork:
        assert self._at_work is not None, "nobody is at work"
        return self._at_work

    def show_home(self) -> None:
        self._home.show()

    def show_track(self, track: str) -> None:
        with self._ground.telling():
            work, catalogue = self.at_work, self._ground.house.catalogue()
            known = progress.by_lesson(work.database, work.learner)
            broken = any(one.track == track for one in catalogue.broken)
            at = AtTrack(track, catalogue.entries, known, broken, work.name)
            self._track.show(derive_track_props(at, self._ground.spoken))
            self._ground.turn_to("track")

    def open_lesson(self, lesson_id: str) -> None:
        """Go on with it, or begin; the very first one comes after a warm-up."""
        with self._ground.telling():
            if self._needs_warm_up(lesson_id):
                self.show_warm_up(lesson_id)
            else:
                self._open(lesson_id)

    def _open(self, lesson_id: str) -> bool:
        """A lesson that does not load is told of, and the page stays: False."""
        work = self.at_work
        with self._ground.telling():
            lesson, call = self._load(lesson_id), self._following.on_opening(lesson_id)
            session = open_session(work.database, work.learner, lesson)
            begin_where_called(session, call)
            self._lesson_id = lesson_id
            self._begin(session)
            return True
        return False

    def _load(self, lesson_id: str) -> Lesson:
        """What is wrong with a lesson is for those who write it; the learner is told that it cannot be used."""
        try:
            return self._ground.house.load_lesson(lesson_id, self._ground.spoken)
        except UserError as problem:
            log.warning("%s", problem.en)
            raise UNUSABLE_LESSON from problem

    def _begin(self, session: LessonSession) -> None:
        self._lesson.open(session, called(self.at_work.name, self._ground.spoken), scene=not session.welcome)
        self._ground.turn_to("lesson")

    def _restart_lesson(self) -> None:
        """From its scene, whatever was open; what was done stays in the log. Home, where the disk does not take that."""
        work, lesson = self.at_work, self._lesson.session.lesson
        if not self._lesson.close():
            return
        with self._ground.telling():
            self._begin(begin_anew(work.database, work.learner, lesson))
            return
        self.show_home()

    # --- the laptop itself ---

    def _needs_warm_up(self, lesson_id: str) -> bool:
        if lesson_id != FIRST or self._habits.warm_up != WARM_UP.default:
            return False
        return lesson_id not in progress.by_lesson(self.at_work.database, self.at_work.learner)

    @property
    def _habits(self) -> Habits:
        return habits_of(self.at_work.database, self.at_work.learner)

    def show_warm_up(self, then: str = "") -> None:
        """`then`: the lesson that waits behind it."""
        with self._ground.telling():
            self._after_warm_up = then
            who = called(self.at_work.name, self._ground.spoken)
            self._warm_up.begin(
                warm_up_of(self._habits), who, self._ground.spoken, leads_to_lesson=bool(then)
            )
            self._ground.turn_to("warm_up")

    def _keep_habits(self, ended: str = "") -> None:
        """What was found out; where the disk does not take it that is told, and it holds for today."""
        with self._ground.telling():
            habits = with_found(self._habits, self._warm_up.warm_up, ended)
            self._hand.follow(habits)
            keep_habits(self.at_work.database, self.at_work.learner, habits)

    def _note_call(self, call: TeacherCalled | TeacherCallTakenBack) -> None:
        with self._ground.telling():
            note_call(self.at_work.database, self.at_work.learner, call)

    def _end_warm_up(self, skipped: bool) -> None:
        self._keep_habits("skipped" if skipped else "done")
        if not self._after_warm_up or not self._open(self._after_warm_up):
            self._leave_warm_up()

    def _leave_warm_up(self) -> None:
        if self._after_warm_up:
            self.show_home()
        else:
            self.show_track(FIRST.partition("/")[0])

    # --- how it looks is chosen ---

    def _choose_voice(self) -> None:
        self._listening.choose(by_itself=self._ground.wearing.props.voice == "on")

    def is_saved(self) -> bool:
        """Everything of the lesson is on the disk; where the disk does not take it, that is told."""
        self._lesson.saveNow()
        return not self._lesson.is_unsaved

    def rest(self, on: bool) -> None:
        """Time stands still on the page, or goes on."""
        self._lesson.rest(on)

    def say_again(self, page: PageAtWork) -> None:
        """The page that is shown, in the language of the window; a lesson goes on at its step."""
        match page:
            case "home":
                self.show_home()
            case "track":
                self.show_track(self._track.props.track)
            case "warm_up":
                self._warm_up.speak(self._ground.spoken, called(self.at_work.name, self._ground.spoken))
            case "lesson":
                self._go_on_in_this_language()
            case "finish":
                with self._ground.telling():
                    self._show_end_of(self._load(self._lesson_id))
            case _:
                assert_never(page)

    def _go_on_in_this_language(self) -> None:
        with self._ground.telling():
            lesson = self._load(self._lesson_id)
            scene = self._lesson.props.mode == "scene"
            session = open_session(self.at_work.database, self.at_work.learner, lesson)
            self._lesson.open(session, called(self.at_work.name, self._ground.spoken), scene=scene)

    # --- saving and leaving ---

    def frame_shown(self) -> None:
        self._lesson.frameShown()

    def try_again(self) -> None:
        self._lesson.saveNow()

    def close(self) -> bool:
        self._home.close()
        return self._lesson.close()

    def end_voice(self) -> None:
        self._listening.close()

    def leave_unsaved(self) -> None:
        self._lesson.drop()
        self.show_home()

    def break_off(self) -> None:
        """Something of ours failed: home, with what was done before it."""
        try:
            self._lesson.saveNow()
        except Exception:
            log.exception("what was done before it could not be written either")
        self._lesson.drop()
        self.show_home()

    def _leave_lesson(self) -> None:
        if self._lesson.close():
            self.show_home()

    def _show_finish(self) -> None:
        self._show_end_of(self._lesson.session.lesson)
        self._lesson.close()
        self._ground.turn_to("finish")

    def _show_end_of(self, lesson: Lesson) -> None:
        who, review = called(self.at_work.name, self._ground.spoken), self._home.review
        self._finish.show(derive_finish_props(lesson, who, reviews=review.is_on, goes_on=review.goes_on))

    def end(self) -> None:
        """Whoever was at work goes; back to the tiles."""
        self._following.end()
        self._home.leave()
        if self.at_work.name:
            self._ground.house.back_up()
        else:
            self.guestLeft.emit(self.at_work)
        self._at_work = None
        self._hand.follow(Habits())
        self._ground.left.emit()
