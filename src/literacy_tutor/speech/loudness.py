"""How loud a sound is: made louder without cutting off what would be too loud, which would crackle. Pure."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

LOUDEST = 31000
"""Of 32767."""
BLOCK = 240
"""Samples: 5 ms of Open JTalk's 48,000 a second."""
HELD = 6
"""Blocks before and after a loud one that are turned down with it."""


def louder(samples: Sequence[int], times: float) -> array[int]:
    """So many times, and less around what would be too loud: softly, over some hundredths of a second."""
    blocks = [samples[at : at + BLOCK] for at in range(0, len(samples), BLOCK)]
    fitting = [min(times, LOUDEST / max(max(block), -min(block), 1)) for block in blocks]
    gains = _smooth(_lowest_nearby(fitting, HELD + 1), HELD)
    made = array("h")
    for block, begin, end in zip(blocks, gains, (*gains[1:], *gains[-1:]), strict=True):
        step = (end - begin) / BLOCK
        made.extend(int(sample * (begin + at * step)) for at, sample in enumerate(block))
    return made


def _lowest_nearby(values: list[float], reach: int) -> list[float]:
    return [min(values[max(0, at - reach) : at + reach + 1]) for at in range(len(values))]


def _smooth(values: list[float], reach: int) -> list[float]:
    """The mean of each and its neighbours: never above what was the lowest within one more than reach."""
    near = (values[max(0, at - reach) : at + reach + 1] for at in range(len(values)))
    return [sum(some) / len(some) for some in near]
