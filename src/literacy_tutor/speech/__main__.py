"""The voice's own process: `python -m literacy_tutor.speech` obeys JSON lines until its standard input is closed."""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
import time
from contextlib import suppress
from functools import partial

from literacy_tutor.speech.lines import Hush, Lives, Report, Say, from_line, to_line
from literacy_tutor.speech.speaker import Speaker

STEP_S = 0.015
SIGN_OF_LIFE_S = 1.0
GRACE_S = 2.0
"""After the window is gone: then whatever hangs is killed, and with it what it has started."""

Lines = queue.SimpleQueue[bytes | None]
"""None: the window is gone."""


def main() -> None:
    _stand_apart()
    tell = partial(_tell, _own_output())
    lines: Lines = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(lines,), daemon=True).start()
    speaker = Speaker(tell)
    told = time.monotonic()
    while True:
        try:
            line = lines.get(timeout=STEP_S if speaker.busy else None)
        except queue.Empty:
            speaker.step()
            if time.monotonic() - told > SIGN_OF_LIFE_S:
                told = time.monotonic()
                tell(Lives())
            continue
        if line is None:
            speaker.hush()
            return
        order = from_line(line)
        assert isinstance(order, Say | Hush)
        match order:
            case Say():
                speaker.say(order)
            case Hush():
                speaker.hush()
                tell(Lives())


def _stand_apart() -> None:
    """A group of its own, so that it can be ended with all that it has started."""
    if sys.platform != "win32":
        os.setpgid(0, 0)


def _own_output() -> int:
    """A file descriptor for the reports alone: what a library prints goes where errors go."""
    reports = os.dup(sys.stdout.fileno())
    elsewhere = sys.stderr.fileno() if sys.stderr else os.open(os.devnull, os.O_WRONLY)
    os.dup2(elsewhere, sys.stdout.fileno())
    return reports


def _listen(lines: Lines) -> None:
    with open(sys.stdin.fileno(), "rb", buffering=0) as given:
        for line in given:
            lines.put(line)
    lines.put(None)
    time.sleep(GRACE_S)
    if sys.platform == "win32":
        os._exit(1)
    os.killpg(0, signal.SIGKILL)


def _tell(reports: int, report: Report) -> None:
    with suppress(OSError):  # the window is gone, which `_listen` sees too
        os.write(reports, to_line(report))


if __name__ == "__main__":
    main()
