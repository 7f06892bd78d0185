"""What one process writes the other one reads."""

from __future__ import annotations

import pytest

from literacy_tutor.speech.lines import (
    Began,
    Ended,
    Failed,
    Hush,
    Lives,
    Order,
    Report,
    Say,
    from_line,
    to_line,
)

MESSAGES: list[Order | Report] = [
    Say(7, "ja", "｜下《した》の ◁\nで"), Hush(), Began(7), Ended(7), Lives(), Failed(7, "no_sound", 'aplay: "no"\n'),
]  # fmt: skip


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_is_one_line_and_comes_back(message: Order | Report) -> None:
    line = to_line(message)
    assert line.count(b"\n") == 1
    assert from_line(line) == message


@pytest.mark.parametrize(
    "line", [b"", b"hello\n", b"[]\n", b'{"Shout": {}}\n', b'{"Say": {"number": 1}}\n', b'{"Hush": 1}\n']
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - JSON's own is one, too
        from_line(line)
