"""Below everything: ids that are unique without asking anyone and sort by time (UUIDv7, RFC 9562)."""

from __future__ import annotations

import secrets
import time
from uuid import UUID

_RANDOM_BITS = 74


def new_id() -> str:
    """A UUIDv7 as 36 characters: 48 bits of milliseconds, then version, variant and 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000
    random = secrets.randbits(_RANDOM_BITS)
    value = (
        (milliseconds & (1 << 48) - 1) << 80
        | 7 << 76
        | (random >> 62) << 64
        | 0b10 << 62
        | random & (1 << 62) - 1
    )
    return str(UUID(int=value))
