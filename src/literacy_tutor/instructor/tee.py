"""Between age and a file: sums up what is written, and keeps what the file said, which age would reword."""

from __future__ import annotations

from typing import IO

from literacy_tutor.common.digest import blake2b


class Tee:
    """`problem`: why the file took no more; None as long as it takes all."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.sum = blake2b()
        self.problem: OSError | None = None

    def write(self, piece: bytes) -> int:
        self.sum.update(piece)
        try:
            return self._file.write(piece)
        except OSError as problem:
            self.problem = problem
            raise

    def flush(self) -> None:
        self._file.flush()
