"""How much memory the voice's process takes: at its highest with the programs it begins, and waiting for the next step."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from select import select

from benchmarks.memory import children, pss_mib
from benchmarks.rows import Row
from literacy_tutor.speech.lines import Began, Ended, Failed, Language, Lives, Say, from_line, to_line

COMMAND = (sys.executable, "-P", "-m", "literacy_tutor.speech")
LOOK_EVERY_S = 0.002
PLAYER = "#!/bin/sh\nexec /bin/cat >/dev/null\n"
"""Every machine has a loudspeaker then, and nobody hears it."""
TEXTS: tuple[tuple[Language, str], ...] = (
    ("ja", "｜左上《ひだりうえ》の ｜矢印《やじるし》を タップしましょう。◁で もどります。"),
    ("en", "Touch the arrow at the top left. Then go back."),
) * 8


def measure(scratch: Path) -> Iterator[Row]:
    environment = {**os.environ, "PATH": str(_commands(scratch))}
    with subprocess.Popen(
        COMMAND, bufsize=0, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as voice:
        highest = max(_say(voice, Say(number, *one)) for number, one in enumerate(TEXTS))
        waiting = pss_mib(voice.pid)
        voice.communicate()
    yield Row("voice_pss_mib", highest, "MiB", 60)
    yield Row("voice_waiting_pss_mib", waiting, "MiB", 20)


def _commands(scratch: Path) -> Path:
    for name in ("open_jtalk", "espeak-ng"):
        found = shutil.which(name)
        if found is None:
            raise RuntimeError(f"{name} is not installed: sh packaging/voices.sh")
        (scratch / name).symlink_to(found)
    (scratch / "aplay").write_text(PLAYER, encoding="ascii")
    (scratch / "aplay").chmod(0o755)
    return scratch


def _say(voice: subprocess.Popen[bytes], say: Say) -> float:
    """The most that was taken until all was said."""
    assert voice.stdin
    assert voice.stdout
    voice.stdin.write(to_line(say))
    highest = 0.0
    while True:
        highest = max(highest, pss_mib(voice.pid) + sum(map(_pss_or_gone, children(voice.pid))))
        if not select([voice.stdout], [], [], LOOK_EVERY_S)[0]:
            continue
        match from_line(voice.stdout.readline()):
            case Ended():
                return highest
            case Failed(_, _, detail):
                raise RuntimeError(detail)
            case Began() | Lives():
                pass


def _pss_or_gone(process: int) -> float:
    try:
        return pss_mib(process)
    except (OSError, StopIteration):  # it ended meanwhile
        return 0.0
