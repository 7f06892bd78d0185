"""The pages of somebody at work: home, track, lesson, finish, and how one leads to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from literacy_tutor.common.errors import UserError
from literacy_tutor.records import attempts, progress
from literacy_tutor.session.lesson_session import LessonSession, begin_anew, open_session
from literacy_tutor.viewmodels.learner.finish import FinishViewModel, derive_finish_props
from literacy_tutor.viewmodels.learner.home import AtHome, HomeViewModel, derive_home_props
from literacy_tutor.viewmodels.learner.lesson import LessonViewModel
from literacy_tutor.viewmodels.learner.track import AtTrack, TrackViewModel, derive_track_props
from literacy_tutor.viewmodels.people import called

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.app import AppViewModel, AtWork, PageAtWork


class LessonPages(QObject):
    def __init__(self, app: AppViewModel) -> None:
        super().__init__(app)
        self._app = app
        self._at_work: AtWork | None = None
        self._lesson_id = ""
        self._home, self._track = HomeViewModel(), TrackViewModel()
        self._lesson, self._finish = LessonViewModel(), FinishViewModel()
        self._home.lessonChosen.connect(self.open_lesson)
        self._home.trackChosen.connect(self.show_track)
        self._home.ended.connect(self._end)
        self._track.lessonChosen.connect(self.open_lesson)
        self._track.left.connect(self.show_home)
        self._lesson.left.connect(self._leave_lesson)
        self._lesson.restarted.connect(self._restart_lesson)
        self._lesson.finished.connect(self._show_finish)
        self._lesson.failed.connect(self._tell_unsaved)
        self._finish.homeChosen.connect(self.show_home)
        self._finish.againChosen.connect(lambda: self.open_lesson(self._lesson_id))

    def model_of(self, page: PageAtWork) -> QObject:
        models: dict[PageAtWork, QObject] = {
            "home": self._home, "track": self._track, "lesson": self._lesson, "finish": self._finish,
        }  # fmt: skip
        return models[page]

    @property
    def lesson_page(self) -> LessonViewModel:
        return self._lesson

    def welcome(self, at_work: AtWork) -> None:
        self._at_work = at_work
        self.show_home()

    @property
    def at_work(self) -> AtWork:
        assert self._at_work is not None, "nobody is at work"
        return self._at_work

    def show_home(self) -> None:
        with self._app.telling():
            work, catalogue = self.at_work, self._app.house.catalogue()
            opened = attempts.open_attempt(work.database, work.learner)
            at = AtHome(
                work.name,
                catalogue.entries,
                progress.by_lesson(work.database, work.learner),
                opened.lesson if opened else None,
            )
            self._home.show(derive_home_props(at, self._app.spoken))
            self._app.turn_to("home")

    def show_track(self, track: str) -> None:
        with self._app.telling():
            work, catalogue = self.at_work, self._app.house.catalogue()
            known = progress.by_lesson(work.database, work.learner)
            broken = any(one.track == track for one in catalogue.broken)
            at = AtTrack(track, catalogue.entries, known, broken, work.name)
            self._track.show(derive_track_props(at, self._app.spoken))
            self._app.turn_to("track")

    def open_lesson(self, lesson_id: str) -> None:
        """Go on with it, or begin; a lesson that does not load is told of, and home stays."""
        work = self.at_work
        with self._app.telling():
            lesson = self._app.house.load_lesson(lesson_id, self._app.spoken)
            session = open_session(work.database, work.learner, lesson)
            self._lesson_id = lesson_id
            self._begin(session)

    def _begin(self, session: LessonSession) -> None:
        self._lesson.open(session, called(self.at_work.name, self._app.spoken), scene=not session.welcome)
        self._app.turn_to("lesson")

    def _restart_lesson(self) -> None:
        """From its scene, whatever was open; what was done stays in the log."""
        work, lesson = self.at_work, self._lesson.session.lesson
        if self._lesson.close():
            with self._app.telling():
                self._begin(begin_anew(work.database, work.learner, lesson))

    def frame_shown(self) -> None:
        self._lesson.frameShown()

    def try_again(self) -> None:
        self._lesson.saveNow()

    def close(self) -> bool:
        return self._lesson.close()

    def leave_unsaved(self) -> None:
        self._lesson.drop()
        self.show_home()

    def _tell_unsaved(self, en: str, ja: str) -> None:
        self._app.tell_unsaved(UserError(en, ja))

    def _leave_lesson(self) -> None:
        if self._lesson.close():
            self.show_home()

    def _show_finish(self) -> None:
        who = called(self.at_work.name, self._app.spoken)
        self._finish.show(derive_finish_props(self._lesson.session.lesson, who))
        self._lesson.close()
        self._app.turn_to("finish")

    def _end(self) -> None:
        if self.at_work.name:
            self._app.house.back_up()
        else:
            self.at_work.database.close()
        self._at_work = None
        self._app.showTiles()
