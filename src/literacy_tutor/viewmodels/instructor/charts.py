"""Pictures of numbers for QML: every length is a share of the room, every number is words already."""

from __future__ import annotations

from typing import Any, assert_never

from literacy_tutor.instructor.charts import Bars, Chart, Curve, Ranges


def derive_chart(chart: Chart) -> dict[str, Any]:
    """`{"kind", "title", "items", …}`; an item has `label`, `said` and where it lies from 0 to 1."""
    match chart:
        case Bars():
            return {
                "kind": "bars",
                "title": chart.title,
                "items": _bars(chart),
                "whole": chart.whole,
                "part": chart.part,
            }
        case Curve():
            return {"kind": "curve", "title": chart.title, "items": _points(chart)}
        case Ranges():
            return {"kind": "ranges", "title": chart.title, "items": _ranges(chart), "ticks": _ticks(chart)}
        case _:
            assert_never(chart)


def _bars(chart: Bars) -> list[dict[str, Any]]:
    return [
        {
            "label": one.label,
            "said": one.said,
            "plain": (one.value - one.part) / chart.most,
            "part": one.part / chart.most,
        }
        for one in chart.bars
    ]


def _points(chart: Curve) -> list[dict[str, Any]]:
    return [{"label": one.label, "said": one.said, "at": one.value / chart.most} for one in chart.points]


def _ranges(chart: Ranges) -> list[dict[str, Any]]:
    def at(value: float) -> float:
        return (value - chart.least) / (chart.most - chart.least)

    return [
        {"label": one.label, "said": one.said, "at": at(one.value), "low": at(one.low), "high": at(one.high)}
        for one in chart.ranges
    ]


def _ticks(chart: Ranges) -> list[dict[str, Any]]:
    return [
        {"label": f"{one:g}", "at": (one - chart.least) / (chart.most - chart.least)} for one in chart.ticks
    ]
