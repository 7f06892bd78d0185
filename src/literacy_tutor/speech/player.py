"""Plays sounds through whichever of the machine's players reaches a loudspeaker, and finds out which one does."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Sequence
from typing import IO

from literacy_tutor.speech.programs import CannotSpeakError, Program
from literacy_tutor.speech.sounds import seconds

PATIENCE_S = 5.0
"""Longer than the sound itself: a player that waits for a loudspeaker that is not there."""

HEARD_AFTER_S = 0.15


class Player:
    def __init__(self, players: Sequence[tuple[str, ...]]) -> None:
        self._players = list(players)

    def play(self, sound: IO[bytes]) -> Playing:
        """Begins at once. Raises CannotSpeakError where the machine has no player."""
        if not self._players:
            raise CannotSpeakError("no_sound", "none of pw-play, paplay and aplay is installed")
        return Playing(sound, self._players)


class Playing:
    """A sound that is heard. A player that cannot goes to the end of the list, and the next one tries."""

    def __init__(self, sound: IO[bytes], players: list[tuple[str, ...]]) -> None:
        self._sound, self._players = sound, players
        self._complaints: list[str] = []
        self._program = self._started()

    def has_ended(self) -> bool:
        """Raises CannotSpeakError when no player is left."""
        if not self._program.has_ended():
            return False
        if not self._program.complaint:
            return True
        self._complaints.append(self._program.complaint)
        self._players.append(self._players.pop(0))
        if len(self._complaints) == len(self._players):
            raise CannotSpeakError("no_sound", "; ".join(self._complaints))
        self._program = self._started()
        return False

    @property
    def is_heard(self) -> bool:
        """It has gone on for longer than a player takes that finds no loudspeaker."""
        return time.monotonic() - self._since > HEARD_AFTER_S

    def end(self) -> None:
        self._program.end()

    def _started(self) -> Program:
        self._since = time.monotonic()
        return Program(self._players[0], self._sound, subprocess.DEVNULL, seconds(self._sound) + PATIENCE_S)
