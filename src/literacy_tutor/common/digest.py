"""Below everything: the one hash we use. `hashlib` would bring OpenSSL with it, 3.6 MiB; `random` asks in the same way."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:  # a Python that keeps it elsewhere
    from hashlib import blake2b

__all__ = ["blake2b"]
