"""The programs that make and play sounds, watched step by step so that any of them can be ended at once."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Generator, Sequence
from typing import IO, TypeVar

from literacy_tutor.speech.lines import Why

Result = TypeVar("Result")
Steps = Generator[None, None, Result]
"""Taken some fifty times a second; closing it ends what it has started."""


class CannotSpeakError(Exception):
    """Why nothing is heard, and the detail for whoever repairs it."""

    def __init__(self, why: Why, detail: str) -> None:
        super().__init__(detail)
        self.why = why


class Program:
    """One that runs. It reads from a file and writes into a file, both without a name, so nothing is left behind."""

    def __init__(
        self, command: Sequence[str], given: IO[bytes], made: IO[bytes] | int, patience_s: float
    ) -> None:
        given.seek(0)
        self._name = command[0]
        self._said: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed when the program has ended
        self._process = subprocess.Popen(command, stdin=given, stdout=made, stderr=self._said)
        self._patience_s, self._deadline = patience_s, time.monotonic() + patience_s
        self.complaint = ""
        """What it said of its failure; "" where all went well."""

    def has_ended(self) -> bool:
        """One that takes too long is ended."""
        if self._process.poll() is None and time.monotonic() > self._deadline:
            self._process.kill()
            self._process.wait()
            self._said.write(f"it took longer than {self._patience_s:.0f} s".encode())
        if self._process.returncode is not None:
            self._let_go()
        return self._said.closed

    def end(self) -> None:
        """At once, wherever it is."""
        self._process.kill()
        self._process.wait()
        self._let_go()

    def _let_go(self) -> None:
        if self._said.closed:
            return
        if self._process.returncode:
            self._said.seek(0)
            said = self._said.read().decode(errors="replace").strip()
            self.complaint = f"{self._name} ended with {self._process.returncode}: {said[-500:]}"
        self._said.close()


def output_of(command: Sequence[str], text: str, patience_s: float) -> Steps[IO[bytes]]:
    """What a program writes to its standard output of a text. Raises CannotSpeakError."""
    made: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - the caller's
    with tempfile.TemporaryFile() as given:
        given.write(text.encode())
        given.flush()
        program = Program(command, given, made, patience_s)
        try:
            while not program.has_ended():
                yield
        except GeneratorExit:
            program.end()
            made.close()
            raise
    if program.complaint:
        made.close()
        raise CannotSpeakError("no_voice", program.complaint)
    return made
