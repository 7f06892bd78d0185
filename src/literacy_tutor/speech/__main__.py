"""The voice's own process: `python -m literacy_tutor.speech` obeys JSON lines until its standard input is closed."""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
import time

from literacy_tutor.speech.lines import Hush, Lives, Order, Report, Say, from_line, to_line
from literacy_tutor.speech.speaker import Speaker

STEP_S = 0.015
SIGN_OF_LIFE_S = 1.0
GRACE_S = 2.0
"""After the window is gone: then whatever hangs is killed, and with it what it has started."""

Orders = queue.SimpleQueue[Order | None]
"""None: the window is gone."""


def main() -> None:
    _stand_apart()
    orders: Orders = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(orders,), daemon=True).start()
    speaker = Speaker(_tell)
    told = time.monotonic()
    while True:
        try:
            order = orders.get(timeout=STEP_S if speaker.busy else None)
        except queue.Empty:
            speaker.step()
            if time.monotonic() - told > SIGN_OF_LIFE_S:
                told = time.monotonic()
                _tell(Lives())
            continue
        match order:
            case Say():
                speaker.say(order)
            case Hush():
                speaker.hush()
            case None:
                speaker.hush()
                return


def _stand_apart() -> None:
    """A group of its own, so that it can be ended with all that it has started."""
    if sys.platform != "win32":
        os.setpgid(0, 0)


def _listen(orders: Orders) -> None:
    for line in sys.stdin.buffer:
        order = from_line(line)
        assert isinstance(order, Say | Hush)
        orders.put(order)
    orders.put(None)
    time.sleep(GRACE_S)
    if sys.platform == "win32":
        os._exit(1)
    os.killpg(0, signal.SIGKILL)


def _tell(report: Report) -> None:
    try:
        os.write(sys.stdout.fileno(), to_line(report))
    except BrokenPipeError:
        return  # the window is gone, which `_listen` sees too


if __name__ == "__main__":
    main()
