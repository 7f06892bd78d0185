"""Which voices and players this Linux machine has: looked up, never assumed."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from literacy_tutor.common import paths

DICTIONARIES = (
    Path("/var/lib/mecab/dic/open-jtalk/naist-jdic"),
    Path("/usr/share/open-jtalk/dic"),
    Path("/usr/share/open_jtalk/open_jtalk_dic_utf_8-1.11"),
)
"""Debian's and Ubuntu's place first."""
PLAYERS = (("pw-play", "/dev/stdin"), ("paplay", "/dev/stdin"), ("aplay", "-q", "/dev/stdin"))
"""The desktop's sound service first: ALSA may find the card taken by it."""


@dataclass(frozen=True, slots=True)
class OpenJTalk:
    command: str
    dictionary: Path
    voice: Path


@dataclass(frozen=True, slots=True)
class Equipment:
    open_jtalk: OpenJTalk | None
    espeak: str
    """The command, "" where there is none."""
    players: tuple[tuple[str, ...], ...]

    def speaks(self, language: str) -> bool:
        return bool(self.espeak or (language == "ja" and self.open_jtalk))


def look_round() -> Equipment:
    players = ((found, *arguments) for name, *arguments in PLAYERS if (found := shutil.which(name)))
    return Equipment(_open_jtalk(), shutil.which("espeak-ng") or "", tuple(players))


def _open_jtalk() -> OpenJTalk | None:
    command = shutil.which("open_jtalk")
    dictionary = next((place for place in DICTIONARIES if (place / "sys.dic").is_file()), None)
    voice = paths.assets_dir() / "voices" / "mei_normal.htsvoice"
    if command is None or dictionary is None or not voice.is_file():
        return None
    return OpenJTalk(command, dictionary, voice)
