"""What the window is given: where rows go, where lessons come from, what runs in another thread; and who is at work."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from literacy_tutor.common.clock import Clock, wall_clock
from literacy_tutor.common.paths import documents_dir
from literacy_tutor.records.database import Database
from literacy_tutor.viewmodels.learner.stillness import TEN_MINUTES_MS

if TYPE_CHECKING:
    from literacy_tutor.lessons.catalogue import Catalogue
    from literacy_tutor.lessons.model import Lesson
    from literacy_tutor.qtkit.printing.phone_pictures import PhonePictures
    from literacy_tutor.qtkit.voice import Voice

Language = Literal["ja", "en"]
PageAtWork = Literal["home", "track", "warm_up", "lesson", "finish"]
PageOfTeachers = Literal["door", "frame", "projection"]
Page = Literal["tiles", "newcomer"] | PageAtWork | PageOfTeachers
AT_WORK: frozenset[Page] = frozenset(get_args(PageAtWork))
OF_TEACHERS: frozenset[Page] = frozenset(get_args(PageOfTeachers))
QUIET: frozenset[Page] = frozenset({"home", "track", "finish"})
"""Pages with a name on them and nothing under way: after a while without a touch they are covered."""


def at_once(work: Callable[[], object], then: Callable[[], None]) -> None:
    """For whoever has no other thread."""
    work()
    then()


class House(NamedTuple):
    """From bootstrap."""

    database: Database
    open_guest: Callable[[], Database]
    catalogue: Callable[[], Catalogue]
    load_lesson: Callable[[str, Language], Lesson]
    back_up: Callable[[], None]
    """Begins a copy of the records, and returns at once; where they are damaged, they are put right first."""
    make_voice: Callable[[], Voice] | None = None
    """None: nothing is said, as where a robot is at work."""
    clock: Clock = wall_clock
    still_after_ms: int = TEN_MINUTES_MS
    """Without a touch for so long, and the page asks whether to go on."""
    documents: Callable[[], Path] = documents_dir
    """The folder for what a volunteer takes away."""
    teacher_away_after_ms: int = 300_000
    """Without a touch for so long, and the teacher's side closes."""
    run: Callable[[Callable[[], object], Callable[[], None]], None] = at_once
    """Work that must not keep the window waiting, in another thread; then what follows it, in the window's."""
    phone_pictures: Callable[[], AbstractContextManager[PhonePictures]] | None = None
    """The practice phone for paper; None: no handouts are made, as where there is no window."""


class AtWork(NamedTuple):
    """Who is practising, and where their rows go; a guest's go to memory only."""

    learner: str
    name: str
    database: Database
