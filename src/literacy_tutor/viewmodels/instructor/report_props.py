"""What a report's page shows, derived from the report and from what was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from literacy_tutor.instructor.months import PRESETS, Preset, Span, preset_words, span_words
from literacy_tutor.instructor.report import Report, shown
from literacy_tutor.instructor.reports import Entry
from literacy_tutor.records.classes import Class
from literacy_tutor.viewmodels.instructor.charts import derive_chart
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips
from literacy_tutor.viewmodels.instructor.report_table import columns_of
from literacy_tutor.viewmodels.instructor.words_report import spoken, static

WORDS = (
    "otherSpan", "firstEarlier", "firstLater", "lastEarlier", "lastLater", "exportCsv", "exportExcel", "exportPdf",
    "countAgain",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LineRow:
    cells: list[str]
    """A list, which QML can index."""


@dataclass(frozen=True, slots=True)
class ReportProps:
    classes: tuple[ChipRow, ...] = ()
    spans: tuple[ChipRow, ...] = ()
    span: str = ""
    """In words."""
    columns: tuple[dict[str, Any], ...] = ()
    """As `report_table.columns_of` has them."""
    lines: tuple[LineRow, ...] = ()
    more: str = ""
    """What shows more lines is called; "" where all are shown."""
    charts: tuple[dict[str, Any], ...] = ()
    notes: str = ""
    empty: str = ""
    says: str = ""
    """The report in plain words; "" where its figures speak for themselves."""
    means: str = ""
    explained: str = ""
    """What the figures are, while they are shown."""
    to_figures: str = ""
    """What shows the figures, or the words alone again, is called; "" where there are no such words."""
    figures: bool = True
    """Shown now."""
    told: str = ""
    """Where the last file was put."""
    lingers: bool = False
    """It is being counted, for longer than a moment, or that was stopped: there is nothing to show."""
    exported: bool = False
    """Files of it may be made now."""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtReport:
    entry: Entry
    classes: Sequence[Class]
    class_: str
    preset: Preset | None
    span: Span
    report: Report | None
    """None: it takes longer than a moment."""
    lines: int
    told: str
    language: str
    lingers: bool = False
    figures: bool = False
    """Asked for, where a report has words, too."""


def derive_report_props(at: AtReport) -> ReportProps:
    report = at.report if at.report and not at.report.empty else None
    words = report.in_words if report else None
    figures = words is None or at.figures
    table = words.table if words and not figures else report.table if report else None
    rows = table.rows if table else ()
    left = len(rows) - at.lines
    return ReportProps(
        classes=_class_chips(at),
        spans=tuple(ChipRow(one, preset_words(one, at.language), one == at.preset) for one in PRESETS),
        span=span_words(at.span, at.language),
        columns=columns_of(table) if table else (),
        lines=tuple(LineRow([shown(cell) for cell in row]) for row in rows[: at.lines]),
        more=spoken("more", at.language, count=left) if left > 0 else "",
        charts=tuple(derive_chart(one) for one in report.charts) if report and figures else (),
        notes="\n".join(report.notes) if report and rows else "",
        empty=at.report.empty if at.report else "",
        says="\n".join(words.says) if words else "",
        means="\n".join(words.means) if words else "",
        explained="\n".join(words.explained) if words and figures else "",
        to_figures=spoken("hideFigures" if figures else "showFigures", at.language) if words else "",
        figures=figures,
        told=at.told,
        lingers=at.report is None and at.lingers,
        exported=at.entry.exported and bool(rows),
        words=static(WORDS, at.language),
    )


def _class_chips(at: AtReport) -> tuple[ChipRow, ...]:
    everybody = (ChipRow("", spoken("everybody", at.language), not at.class_),) if at.entry.of_all else ()
    return (*class_chips(at.classes, at.class_), *everybody)
