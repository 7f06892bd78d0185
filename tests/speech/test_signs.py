"""What is no plain word is found, and numbers are told from amounts."""

from __future__ import annotations

import pytest

from literacy_tutor.speech.signs import parts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("番号は1234 5678です", ["number:1234 5678"]),
        ("090-0123-4567へ", ["number:090-0123-4567"]),
        ("090で始まる", ["number:090"]),
        ("#9110へ", ["drawn:#", "number:9110"]),
        ("「123」を", ["number:123"]),
        ("ホットライン188に", ["number:188"]),
        ("188円です", []),
        ("110番へ", []),
        ("2,000円と4000円", []),
        ("in 2026.", ["word:in"]),
        ("call 188. Now", ["word:call", "number:188", "word:Now"]),
        ("30分、3回、8けた", []),
        ("10:06に", ["clock:10:06"]),
        ("パスワードhana25を", ["code:hana25"]),
        ("QRコードをWi-Fiで", ["word:QR", "word:Wi-Fi"]),
        ("library.mihon-city.example/guideへ", ["address:library.mihon-city.example/guide"]),
        ("下の◁と○", ["drawn:◁", "drawn:○"]),
        ("ふつうの ことばです。", []),
    ],
)
def test_signs_are_found(text: str, found: list[str]) -> None:
    assert [f"{part.kind}:{part.text}" for part in parts(text) if part.kind] == found
    assert "".join(part.text for part in parts(text)) == text


@pytest.mark.parametrize(("following", "kind"), [("円", ""), ("年", ""), ("", "number"), ("の", "number")])
def test_what_follows_makes_an_amount(following: str, kind: str) -> None:
    assert [part.kind for part in parts("5000", following)] == [kind]
