"""A private X screen for measuring: its picture is a file in memory, so that looking costs the program nothing."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = (1366, 768)
XWD_HEADER = struct.Struct(">25I")
HEADER_SIZE, HEIGHT, BYTES_PER_LINE, COLOURS = 0, 5, 12, 19
"""Places in the header of an X window dump (XWDFile.h), which is what Xvfb keeps in its file."""
COLOUR_BYTES = 12


class Screen:
    """`name` is what DISPLAY must be. Pixels are 32 bits, rows one after another."""

    def __init__(self, name: str, file: Path) -> None:
        self.name, self.file = name, file
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        header = XWD_HEADER.unpack(self._memory[: XWD_HEADER.size])
        self._start = header[HEADER_SIZE] + header[COLOURS] * COLOUR_BYTES
        self._end = self._start + header[BYTES_PER_LINE] * header[HEIGHT]
        self._line = header[BYTES_PER_LINE]

    def frame(self) -> bytes:
        """All pixels as they are now."""
        return self._memory[self._start : self._end]

    def part(self, x: int, y: int, width: int, height: int, every: int = 1) -> bytes:
        """The pixels of a rectangle as they are now, or of every so-many-th of its lines."""
        first = self._start + y * self._line + x * 4
        return b"".join(
            self._memory[first + row * self._line : first + row * self._line + width * 4]
            for row in range(0, height, every)
        )

    def is_blank(self) -> bool:
        return not any(memoryview(self._memory)[self._start : self._end].cast("I")[::997])


@contextmanager
def private_screen() -> Iterator[Screen]:
    """One for this benchmark alone, without a window manager or a cursor. RuntimeError without Xvfb."""
    if shutil.which("Xvfb") is None:
        raise RuntimeError("Xvfb is missing: apt-get install xvfb")
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=memory))
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", str(folder),
         "-nocursor", "-br", "-nolisten", "tcp", "-noreset", "-ac"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with open(reading, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)
