"""A sound begins with what is heard of it."""

from __future__ import annotations

import tempfile
import wave
from array import array
from typing import IO

import pytest

from literacy_tutor.speech.sounds import LEAD_S, ready, seconds

RATE = 8000


def sound(*stretches: tuple[float, int]) -> IO[bytes]:
    """So many seconds of this sample, each."""
    samples = array("h", [])
    for length, sample in stretches:
        samples.extend([sample] * round(length * RATE))
    made = tempfile.TemporaryFile()  # noqa: SIM115 - the test's
    with wave.open(made, "wb") as file:
        file.setparams((1, 2, RATE, len(samples), "NONE", ""))
        file.writeframes(samples.tobytes())
    return made


@pytest.mark.parametrize(
    ("stretches", "left"),
    [
        ([(0.3, 0), (1.0, 9000), (0.3, 0)], 1.3 + LEAD_S),
        ([(0.3, 20), (1.0, -9000)], 1.0 + LEAD_S),
        ([(1.0, 9000)], 1.0),
        ([(0.5, 0)], 0.5),
        ([], 0.0),
    ],
)
def test_the_silence_before_it_is_cut(stretches: list[tuple[float, int]], left: float) -> None:
    before = sound(*stretches)
    with ready(before) as after:
        assert seconds(after) == pytest.approx(left, abs=0.001)
    assert before.closed


def test_what_is_no_sound_has_no_length() -> None:
    with tempfile.TemporaryFile() as nothing:
        assert seconds(nothing) == 0
