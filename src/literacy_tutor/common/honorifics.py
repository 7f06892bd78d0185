"""Ways of address that a name may bring along: neither the window nor a paper adds another."""

from __future__ import annotations

HONORIFICS = ("さん", "さま", "様", "ちゃん", "くん", "君", "先生", "氏")
