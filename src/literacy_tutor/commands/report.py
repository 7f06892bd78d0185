"""`literacy-tutor report`: what the teacher's pages show as a file, the same cells as CSV, Excel or PDF."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from literacy_tutor.commands.options import CACHE, File, data_option, must_be_there
from literacy_tutor.common.errors import UserError

if TYPE_CHECKING:
    from literacy_tutor.instructor.months import Span
    from literacy_tutor.instructor.paper.document import Document
    from literacy_tutor.instructor.report_files import Form
    from literacy_tutor.instructor.reports import Entry
    from literacy_tutor.records.classes import Class

WHAT = ("progress", "hours", "stumbles", "city")
FORMS = ("csv", "xlsx", "pdf")
LAST_YEAR = 2999


class Month(click.ParamType[date]):
    """2026-04: its first day."""

    name = "month"

    def convert(self, value: object, param: click.Parameter | None, context: click.Context | None) -> date:
        try:
            first = datetime.strptime(str(value), "%Y-%m").date()
        except ValueError:
            self.fail(f"{value} is no month: write one as 2026-04", param, context)
        if first.year > LAST_YEAR:
            self.fail(f"{value} is too far away: write a month as 2026-04", param, context)
        return first


@click.command(short_help="Write a class's report: CSV, Excel or PDF.")
@click.option("--what", type=click.Choice(WHAT), default="progress", show_default=True, help="Which report.")
@click.option("--class", "title", default="", metavar="TITLE", help="Default: the newest class.")
@click.option("--all-classes", is_flag=True, help="Of all classes together; not for progress.")
@click.option(
    "--from", "first", type=Month(), metavar="YYYY-MM", help="First month; default: as on the page."
)
@click.option("--to", "last", type=Month(), metavar="YYYY-MM", help="Last month.")
@click.option(
    "--format", "form", type=click.Choice(FORMS), default=None, help="Default: as FILE's name ends, or csv."
)
@click.option("--lang", type=click.Choice(["ja", "en"]), default="ja", show_default=True)
@click.option(
    "--out", type=File(), required=True, metavar="FILE",
    help="Where it is put; a file that is there is replaced.",
)  # fmt: skip
@data_option
@click.pass_obj
def report(
    folder: Path, what: str, title: str, all_classes: bool, first: date | None, last: date | None, form: str | None, lang: str,
    out: Path, data: Path | None,
) -> None:  # fmt: skip
    """Write a report: who is how far, hours held, where people stumble, or figures for the city without names."""
    from literacy_tutor.common.clock import wall_clock
    from literacy_tutor.common.paths import lessons_dir
    from literacy_tutor.instructor.report import Asked
    from literacy_tutor.instructor.report_files import write_report
    from literacy_tutor.instructor.reports import report_entry
    from literacy_tutor.lessons.catalogue import open_catalogue
    from literacy_tutor.lessons.loader import open_lesson
    from literacy_tutor.records.classes import classes
    from literacy_tutor.records.database import open_read_only

    entry, records = report_entry(what), data or folder
    asked_form = _form(form, out)
    _must_agree(entry, title, all_classes=all_classes, months=bool(first or last))
    must_be_there(records)
    cache, now = records / CACHE, wall_clock()
    span = _span(entry, first, last, now.date())
    with open_read_only(records) as database:
        known = classes(database, also_closed=True)
        chosen = None if all_classes else _chosen(known, title)
        asked = Asked(
            database,
            chosen.id if chosen else "",
            chosen.title if chosen else ("全部の クラス" if lang == "ja" else "All classes"),
            span,
            now,
            "ja" if lang == "ja" else "en",
            open_catalogue(lessons_dir(), cache).entries,
            lambda lesson, language: open_lesson(lessons_dir(), lesson, language, cache),
        )
        made = entry.make(asked)
    write_report(entry, asked, made, asked_form, out, _write_pdf)
    click.echo(f"{entry.en}, {asked.class_title}, rows: {len(made.table.rows)}. Written to {out}")


def _form(form: str | None, out: Path) -> Form:
    """What is said, or what the file's name says: a spreadsheet opens no CSV that is called .xlsx."""
    from literacy_tutor.instructor.report_files import Form

    known: tuple[Form, ...] = get_args(Form)
    named = next((one for one in known if out.suffix.casefold() == f".{one}"), None)
    if form and named and form != named:
        raise click.UsageError(f"{out.name} ends as a {named} file does, and --format says {form}.")
    return next((one for one in known if one == form), named or "csv")


def _must_agree(entry: Entry, title: str, *, all_classes: bool, months: bool) -> None:
    if title and all_classes:
        raise click.UsageError("Name a class, or say --all-classes, but not both.")
    if all_classes and not entry.of_all:
        raise click.UsageError(f"{entry.id} is of one class: name it with --class instead of --all-classes.")
    if months and not entry.spans:
        raise click.UsageError(f"{entry.id} is of now: --from and --to are for the other reports.")


def _span(entry: Entry, first: date | None, last: date | None, today: date) -> Span:
    from literacy_tutor.instructor.months import preset_span, span_of

    usual = preset_span(entry.preset, today)
    return span_of(
        first or min(usual.first, last or usual.first), last or max(usual.last, first or usual.last)
    )


def _write_pdf(document: Document, out: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing is shown: no screen is needed
    from literacy_tutor.bootstrap import make_application

    _application = make_application()
    from literacy_tutor.qtkit.printing.document_file import write_document

    write_document(document, out)


def _chosen(known: list[Class], title: str) -> Class:
    if not known:
        raise UserError("There is no class yet: make one on the teacher's side, under 学習者 (Learners).")
    if not title:
        return next((one for one in reversed(known) if not one.closed), known[-1])
    found = [one for one in known if one.title == title]
    if not found:
        titles = ", ".join(one.title for one in known)
        raise UserError(f"No class is called {title}. There are: {titles}.")
    return found[-1]
