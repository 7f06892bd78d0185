"""Louder, but never cut off, and never from one moment to the next."""

from __future__ import annotations

import math
from array import array
from itertools import pairwise

import pytest

from literacy_tutor.speech.loudness import LOUDEST, louder

RATE = 48000


def tone(loudness: int, seconds: float = 0.5) -> list[int]:
    return [round(loudness * math.sin(at * math.tau * 440 / RATE)) for at in range(round(RATE * seconds))]


def test_what_fits_is_so_many_times_louder() -> None:
    quiet = tone(3000)
    assert louder(quiet, 3) == array("h", [3 * sample for sample in quiet])


@pytest.mark.parametrize("loudness", [12000, 32767])
def test_what_would_be_too_loud_fits_and_keeps_its_shape(loudness: int) -> None:
    made = louder(tone(loudness), 4)
    assert max(made) == pytest.approx(LOUDEST, rel=0.01)
    assert list(made) == pytest.approx(tone(LOUDEST), abs=LOUDEST * 0.01)


def test_a_loud_moment_turns_down_its_neighbours_softly_and_no_others() -> None:
    quiet, loud = tone(3000), tone(20000, 0.05)
    made = louder([*quiet, *loud, *quiet], 3)
    assert max(made) <= LOUDEST
    assert made[: RATE // 5] == array("h", [3 * sample for sample in quiet[: RATE // 5]])
    assert made[-RATE // 5 :] == array("h", [3 * sample for sample in quiet[-RATE // 5 :]])
    peaks = [max(made[at : at + 240]) for at in range(RATE // 5, len(quiet), 240)]
    assert max(abs(after - before) for before, after in pairwise(peaks)) < 1500


@pytest.mark.parametrize("samples", [[], [-32768], [32767, -32768] * 3])
def test_the_shortest_and_the_loudest_fit(samples: list[int]) -> None:
    assert len(louder(samples, 4)) == len(samples)
