"""Long work that a process of its own does, with a command of this program; it tells its progress line by line.

For what would hold up the window's thread or Python itself: a course's handouts take as long as all their lessons.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess

from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.long_work import STOPPED, Work

log = logging.getLogger(__name__)
PROGRAM = (sys.executable, "-P", "-m", "literacy_tutor")
PROGRESS = re.compile(rb"(\d+)/(\d+)\s")
LAST_WAIT_MS = 500
"""For a killed process to be gone, which takes a millisecond."""
FAILED = UserError(
    "This could not be made. Look whether the folder can be written and the disk has room, and try once more.",
    "作れませんでした。フォルダーに 書けるか、空きが あるかを たしかめて、もう一度 ためしてください。",
)


class LongProcess(Work):
    """Ended with the page, and when somebody cancels: what is on the disk by then is whole, and stays."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(language, parent)
        self._process: QProcess | None = None
        self._then: Callable[[], None] = lambda: None
        self.unwanted.connect(self._give_up)

    def start(self, arguments: Sequence[str], then: Callable[[], None], what: str = "") -> None:
        """`arguments` of the command line; lines like `3/28 …` on its standard output are its progress."""
        self._begin(what)
        self._then = then
        process = self._process = QProcess(self)
        process.setProgram(PROGRAM[0])
        process.setArguments([*PROGRAM[1:], *arguments])
        process.readyReadStandardOutput.connect(self._on_lines)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_error)
        process.start()

    def end(self) -> None:
        if self._process:
            self._kill()

    def _give_up(self) -> None:
        if self._process:
            self._kill()
            self._over(self._said(STOPPED))

    def _kill(self) -> None:
        process, self._process = self._process, None
        assert process
        process.readyReadStandardOutput.disconnect(self._on_lines)
        process.finished.disconnect(self._on_end)
        process.errorOccurred.disconnect(self._on_error)
        process.kill()
        process.waitForFinished(LAST_WAIT_MS)
        process.deleteLater()

    def _on_lines(self) -> None:
        while self._process and self._process.canReadLine():
            if found := PROGRESS.match(bytes(self._process.readLine().data())):
                self._advance(int(found[1]), int(found[2]))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_end()

    def _on_end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        if process.exitStatus() is QProcess.ExitStatus.NormalExit and process.exitCode() == 0:
            self._over()
            self._then()
            return
        said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        log.error("%s ended with %s: %s", process.arguments(), process.exitCode(), said)
        self._fail(FAILED)
