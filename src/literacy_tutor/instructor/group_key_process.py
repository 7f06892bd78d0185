"""A process of its own that makes a group's key: the sheet's digits come in, the key goes out as JSON.

age's scrypt takes about a second on any machine, and pyrage lets no other thread of its process run meanwhile.
"""

from __future__ import annotations

import json
import sys
from base64 import b64encode


def main() -> None:
    sys.stdout.write(json.dumps(answer(sys.stdin.read())))


def answer(code: str) -> dict[str, str]:
    from pyrage import passphrase, x25519  # type: ignore[import-untyped]

    identity = x25519.Identity.generate()
    wrapped = passphrase.encrypt(f"{identity}\n".encode(), code)
    return {"recipient": str(identity.to_public()), "wrapped": b64encode(wrapped).decode()}


if __name__ == "__main__":
    main()
