"""Before paper: a report as a document, the same cells as on the page, pictures of its numbers above them."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_tutor.instructor.charts import Bars, Chart, Curve, Ranges
from literacy_tutor.instructor.paper import document as paper
from literacy_tutor.instructor.paper.document import Block, Document, Heading, Paragraph
from literacy_tutor.instructor.report import Part, Report, shown

_KIND = ("報告", "Report")
_HATCHED = ("（しま：{part}）", " (hatched: {part})")


def derive_report_sheet(
    report: Report, title: str, subtitle: str, language: str, *, landscape: bool = False
) -> Document:
    return Document(
        language,
        _KIND[0 if language == "ja" else 1],
        title,
        subtitle,
        tuple(_blocks(report, language)),
        landscape,
    )


def _blocks(report: Report, language: str) -> Iterator[Block]:
    if report.empty:
        yield Paragraph(report.empty)
    for chart in report.charts:
        yield Heading(_heading(chart, language))
        yield _picture(chart)
    parts = report.parts or (Part("", tuple(range(1, len(report.table.columns)))),)
    for part in parts:
        if part.heading:
            yield Heading(part.heading)
        yield _table(report, part)
    for note in report.notes:
        yield Paragraph(note, "small")


def _heading(chart: Chart, language: str) -> str:
    part = chart.part if isinstance(chart, Bars) else ""
    return chart.title + (_HATCHED[0 if language == "ja" else 1].format(part=part) if part else "")


def _table(report: Report, part: Part) -> paper.Table:
    columns = (0, *part.columns)
    return paper.Table(
        tuple(report.table.columns[at] for at in columns),
        tuple(tuple(shown(row[at]) for at in columns) for row in report.table.rows),
    )


def _picture(chart: Chart) -> Block:
    match chart:
        case Bars(bars=bars, most=most):
            return paper.Bars(
                tuple(paper.Bar(one.label, one.value, one.said, part=one.part) for one in bars), most
            )
        case Ranges(ranges=ranges, least=least, most=most):
            drawn = (paper.Bar(one.label, one.value, one.said, one.low, one.high) for one in ranges)
            return paper.Bars(tuple(drawn), most, least, chart.ticks)
        case Curve(points=points, most=most):
            return paper.Curve(tuple(paper.Point(*one) for one in points), most)
