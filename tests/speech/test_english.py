"""An English text is said as a person would read it out."""

from __future__ import annotations

import pytest

from literacy_tutor.speech.english import sentences


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Touch **◁** at the bottom.", ["Touch the triangle at the bottom."]),
        ("Tap the ○, then “Browser”.", ["Tap the circle, then Browser."]),
        ("It’s 090-0123-4567.", ["It's 0 9 0, 0 1 2 3, 4 5 6 7."]),
        ("At 10:06 and 13:00.", ["At 10 oh 6 and 13 o'clock."]),
        ("The password is hana25.", ["The password is H A N A 2 5."]),
        ("Call 188. It costs 2,000 yen in 2026.", ["Call 1 8 8.", "It costs 2,000 yen in 2026."]),
        ("Ask Mr. Hoshi. Then go on.", ["Ask Mr. Hoshi.", "Then go on."]),
        ("Opened.\nGo back!", ["Opened.", "Go back!"]),
        ("Go to library.example now", ["Go to the address shown here now"]),
        ("…", []),
    ],
)
def test_a_text_is_said_without_its_signs(text: str, spoken: list[str]) -> None:
    assert list(sentences(text)) == spoken
