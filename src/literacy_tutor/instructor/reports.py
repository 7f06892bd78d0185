"""Every report there is: one entry each, from which the page, CSV, Excel, PDF and the command line are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from literacy_tutor.instructor.city_report import city_report
from literacy_tutor.instructor.class_report import class_report
from literacy_tutor.instructor.hours_report import hours_report
from literacy_tutor.instructor.judgement_report import judgement_report
from literacy_tutor.instructor.months import Preset
from literacy_tutor.instructor.report import Asked, Report
from literacy_tutor.instructor.stumbles_report import stumbles_report


class Entry(NamedTuple):
    """Its page in the window has the same id."""

    id: str
    ja: str
    en: str
    make: Callable[[Asked], Report]
    preset: Preset = "year"
    """The span it begins with."""
    exported: bool = True
    """May leave the laptop; what names people together with their mistakes about fraud may not."""
    of_all: bool = True
    """Can be asked for all classes together."""
    landscape: bool = False
    spans: bool = True
    """Is about months, and not about now."""


REPORTS: tuple[Entry, ...] = (
    Entry("progress", "進みぐあい", "Progress", class_report, of_all=False, landscape=True, spans=False),
    Entry("stumbles", "つまずく手順", "Where people stumble", stumbles_report, "all", landscape=True),
    Entry("hours", "時間と出席", "Hours and attendance", hours_report, landscape=True),
    Entry("judgement", "見分ける力", "Telling genuine from fake", judgement_report, "all", exported=False),
    Entry("city", "市への報告", "Report to the city", city_report),
)


def report_entry(id: str) -> Entry:
    return next(one for one in REPORTS if one.id == id)
