"""A report leaves as a file: CSV, Excel or PDF of the same cells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, assert_never

from literacy_tutor.common.files import name_for
from literacy_tutor.instructor.months import span_words
from literacy_tutor.instructor.paper.document import Document
from literacy_tutor.instructor.paper.report import derive_report_sheet
from literacy_tutor.instructor.report import Asked, Report
from literacy_tutor.instructor.reports import Entry
from literacy_tutor.instructor.sheets import write_csv, write_xlsx

Form = Literal["csv", "xlsx", "pdf"]


def file_name(entry: Entry, asked: Asked, form: Form) -> str:
    """What, of whom, and of which day; nothing that a file system refuses."""
    title = f"{title_of(entry, asked)} {asked.class_title}".strip()
    return f"{name_for(title)}-{asked.now.date().isoformat()}.{form}"


def title_of(entry: Entry, asked: Asked) -> str:
    return asked.say((entry.ja, entry.en))


def sheet_of(entry: Entry, asked: Asked, report: Report) -> Document:
    words = (
        (asked.class_title, span_words(asked.span, asked.language)) if entry.spans else (asked.class_title,)
    )
    made = asked.say(("作成 {day}", "made {day}")).format(day=asked.now.date().isoformat())
    subtitle = asked.say(("　", ", ")).join(one for one in (*words, made) if one)
    return derive_report_sheet(
        report, title_of(entry, asked), subtitle, asked.language, landscape=entry.landscape
    )


def write_report(
    entry: Entry,
    asked: Asked,
    report: Report,
    form: Form,
    path: Path,
    pdf_of: Callable[[Document, Path], None],
) -> None:
    """Raises UserError where it cannot be; a ValueError (a bug) for one that may not leave the laptop."""
    if not entry.exported:
        raise ValueError(f"{entry.id} goes into no file")
    match form:
        case "csv":
            write_csv(report.table, path)
        case "xlsx":
            write_xlsx(report.table, path)
        case "pdf":
            pdf_of(sheet_of(entry, asked, report), path)
        case _:
            assert_never(form)
