"""People as a paper for them calls them."""

from __future__ import annotations

from literacy_tutor.common.honorifics import HONORIFICS


def called(name: str, language: str) -> str:
    """佐藤 -> 佐藤 さん; a name that brings its own way of address keeps it."""
    return name if language != "ja" or name.endswith(HONORIFICS) else f"{name} さん"


def named_in_full(name: str, language: str) -> str:
    """On a certificate: 佐藤 or 佐藤さん -> 佐藤 様."""
    if language != "ja" or name.endswith("様"):
        return name
    for one in ("さん", "さま"):
        name = name.removesuffix(one).rstrip() or name
    return name if name.endswith(HONORIFICS) else f"{name} 様"
