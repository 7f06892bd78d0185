"""How a Python member is called in QML."""

from __future__ import annotations


def camel(name: str) -> str:
    """`step_count` -> `stepCount`."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
