"""WAV files without a name: how long one is, and made ready to be heard."""

from __future__ import annotations

import tempfile
import wave
from typing import IO

from literacy_tutor.speech.loudness import louder

QUIET = 300
"""Of 32767: below it nothing is heard."""
LEAD_S = 0.03


def seconds(sound: IO[bytes]) -> float:
    """0 for what is no sound."""
    sound.seek(0)
    try:
        with wave.open(sound, "rb") as file:
            return file.getnframes() / file.getframerate()
    except (EOFError, wave.Error):
        return 0.0


def ready(sound: IO[bytes], times: float = 1.0) -> IO[bytes]:
    """So many times louder, and beginning at once: Open JTalk's sentences begin with 0.3 s of silence.

    Takes the file, and gives another.
    """
    with sound:
        sound.seek(0)
        with wave.open(sound, "rb") as file:
            shape, frames = file.getparams(), file.readframes(file.getnframes())
    samples = memoryview(frames).cast("h")
    first = next((at for at, sample in enumerate(samples) if abs(sample) * times > QUIET), 0)
    heard = samples[max(0, first - round(LEAD_S * shape.framerate)) :]
    made: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - the caller's
    with wave.open(made, "wb") as file:
        file.setparams(shape)
        file.writeframes(heard if times == 1 else louder(heard, times))
    return made
