"""Below everything: ids that are unique without asking anyone and sort by time (UUIDv7, RFC 9562)."""

from __future__ import annotations

import os
import time


def new_id() -> str:
    """A UUIDv7 as 36 characters: 48 bits of milliseconds, then version, variant and 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    value = (
        (milliseconds & (1 << 48) - 1) << 80
        | 7 << 76
        | (random >> 68) << 64
        | 0b10 << 62
        | random & (1 << 62) - 1
    )
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
