"""What every thing on the glass is: a frozen component with a dotted name. The kinds stand in `glass` and `parts`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """What every kind is: a dotted name, and the components it holds."""

    name: str
    children: tuple[Component, ...] = ()
    touchable: ClassVar[bool] = False
    fills: ClassVar[bool] = False
    """Takes the height of its page that the others leave."""

    @property
    def kind(self) -> str:
        return type(self).__name__
