"""The voice's process as the window sees it: told what to say without ever being waited for, and missed when it dies."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import assert_never

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from literacy_tutor.speech.lines import (
    Began,
    Ended,
    Failed,
    Hush,
    Language,
    Lives,
    Order,
    Report,
    Say,
    from_line,
    to_line,
)

log = logging.getLogger(__name__)
COMMAND = (sys.executable, "-P", "-m", "literacy_tutor.speech")
HUNG_AFTER_MS = 15_000
"""Without a line since it was told something; a busy one sends a line every second."""
MOST_DEATHS = 3
"""Over one thing to say. Then that is not said."""
LAST_WAIT_MS = 500
"""For a killed process to be gone, which takes a millisecond."""


class Voice(QObject):
    began = Signal()
    """It is heard now."""
    ended = Signal()
    """All was said, or it was told to be quiet, or it died and begins anew."""
    failed = Signal(str)
    """It could not be said, and why: no_voice | no_sound."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        super().__init__()
        self._command = command
        self._process: QProcess | None = None
        self._group = 0
        self._saying: Say | None = None
        self._number = 0
        self._deaths = 0
        self._watch = QTimer(self, interval=HUNG_AFTER_MS, singleShot=True)
        self._watch.timeout.connect(self._kill)

    def say(self, text: str, language: Language) -> None:
        """Instead of what is being said. `text` carries readings, and has a line for each paragraph."""
        self._number += 1
        self._deaths = 0
        self._saying = Say(self._number, language, text)
        self._send(self._saying)

    def hush(self) -> None:
        """What is being said ends here."""
        if self._saying:
            self._saying = None
            self._send(Hush())
            self.ended.emit()

    def close(self) -> None:
        """The window goes, and waits for nobody; the voice's process sees it and ends by itself where this fails."""
        process, self._process = self._process, None
        self._rest()
        if process:
            process.finished.disconnect(self._on_end)
            process.readyReadStandardOutput.disconnect(self._on_lines)
            self._kill_group()
            process.kill()
            process.waitForFinished(LAST_WAIT_MS)

    # --- the process --------------------------------------------------------------------------------------

    def _send(self, order: Order) -> None:
        if self._process is None:
            self._begin()
        if self._process:
            self._process.write(to_line(order))
            if not self._watch.isActive():  # or whoever acts quickly would put it off for ever
                self._watch.start()

    def _begin(self) -> None:
        self._process = QProcess(self)
        self._process.setProgram(self._command[0])
        self._process.setArguments(list(self._command[1:]))
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._on_lines)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)
        self._process.start()
        self._group = self._process.processId() if self._process else 0

    def _kill(self) -> None:
        log.warning("the voice hangs and is ended")
        if self._process:
            self._kill_group()
            self._process.kill()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._deaths = MOST_DEATHS
            self._on_end()

    def _on_end(self) -> None:
        """It died, and what it began dies too. What was to be said another one says, unless too many have died of it."""
        process, self._process = self._process, None
        if process is None:
            return
        log.warning("the voice ended with %s", process.exitCode())
        self._kill_group()
        process.deleteLater()
        self._watch.stop()
        self.ended.emit()
        if self._saying is None:
            return
        self._deaths += 1
        if self._deaths < MOST_DEATHS:
            self._send(self._saying)
        else:
            self._saying = None
            self.failed.emit("no_voice")

    # --- what it reports ----------------------------------------------------------------------------------

    def _on_lines(self) -> None:
        while self._process and self._process.canReadLine():
            report = from_line(bytes(self._process.readLine().data()))
            assert not isinstance(report, Say | Hush)
            self._obey(report)

    def _obey(self, report: Report) -> None:
        if self._saying is None:
            self._watch.stop()
            return
        self._watch.start()
        match report:
            case Began(self._number):
                self.began.emit()
            case Ended(self._number):
                self._rest()
                self.ended.emit()
            case Failed(self._number, why, detail):
                log.warning("nothing is heard: %s", detail)
                self._rest()
                self.failed.emit(why)
            case Began() | Ended() | Failed() | Lives():
                pass  # of what was said before
            case _ as never:
                assert_never(never)

    def _rest(self) -> None:
        self._saying = None
        self._watch.stop()

    def _kill_group(self) -> None:
        """The process, where it lives, and all that it has started."""
        if sys.platform != "win32" and self._group:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._group, signal.SIGKILL)
