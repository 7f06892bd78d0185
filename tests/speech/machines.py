"""A machine for the voice: the real Open JTalk and espeak-ng, and a player that notes what it is given instead of playing."""

from __future__ import annotations

import os
import shutil
import time
import wave
from pathlib import Path

import pytest

from literacy_tutor.speech.equipment import look_round

NOTING = """#!/bin/sh
PATH=/usr/bin:/bin
number=$(ls "{folder}" | grep -c wav)
cat /dev/stdin > "{folder}/$number.part"
echo $$ > "{folder}/$number.pid"
mv "{folder}/$number.part" "{folder}/$number.wav"
exec sleep {seconds}
"""
PATIENCE_S = 20.0
MUTE = "#!/bin/sh\necho 'audio open error: No such file or directory' >&2\nexit 1\n"

needs_voices = pytest.mark.skipif(
    look_round().open_jtalk is None or not look_round().espeak,
    reason="open-jtalk, its dictionary and espeak-ng are not installed",
)


class Machine:
    """Nothing is on the PATH but what is put there."""

    def __init__(self, folder: Path) -> None:
        self.commands, self.played = folder / "commands", folder / "played"
        self.commands.mkdir()
        self.played.mkdir()

    def bring(self, *names: str) -> None:
        """The real ones."""
        for name in names:
            found = shutil.which(name, path="/usr/local/bin:/usr/bin:/bin")
            assert found
            (self.commands / name).symlink_to(found)

    def put(self, name: str, script: str) -> None:
        (self.commands / name).write_text(script, encoding="utf-8")
        (self.commands / name).chmod(0o755)

    def put_player(self, name: str = "aplay", *, seconds: float = 0) -> None:
        """It takes so long, whatever the sound."""
        self.put(name, NOTING.format(folder=self.played, seconds=seconds))

    @property
    def sounds(self) -> list[Path]:
        return sorted(self.played.glob("*.wav"), key=lambda file: int(file.stem))

    def player_lives(self, number: int) -> bool:
        """Of one that was begun: waits until it is, so ask before it is ended."""
        deadline = time.monotonic() + PATIENCE_S
        while not (sound := self.played / f"{number}.wav").exists():
            assert time.monotonic() < deadline, f"there is no {sound}"
            os.sched_yield()
        pid = sound.with_suffix(".pid").read_text().strip()
        try:
            status = Path(f"/proc/{pid}/stat").read_text()
        except (FileNotFoundError, ProcessLookupError):  # it goes while one looks
            return False
        return status.rpartition(")")[2].split()[0] != "Z"


def length_of(sound: Path) -> float:
    """Seconds."""
    with wave.open(str(sound)) as file:
        return file.getnframes() / file.getframerate()


def loudest(sound: Path) -> float:
    """The highest sample, as a share of the highest there can be."""
    with wave.open(str(sound)) as file:
        samples = memoryview(file.readframes(file.getnframes())).cast("h")
    return max(abs(sample) for sample in samples) / 32768
