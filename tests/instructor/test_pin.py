"""What may be a teacher's PIN."""

from __future__ import annotations

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.pin import digits_of, must_be_sound


def test_digits_that_nobody_tries_first_are_taken() -> None:
    pins = ["472951", "110225", "19480722", "990134", "1234512", "472951308816"]
    assert [pin for pin in pins if is_refused(pin)] == []


def is_refused(pin: str) -> bool:
    try:
        must_be_sound(pin)
    except UserError:
        return True
    return False


@pytest.mark.parametrize(
    "pin",
    ["111111", "123456", "012345", "890123", "654321", "321098", "121212", "123123", "112233", "332211", "110110",
     "000001", "98765432"],
)  # fmt: skip
def test_digits_that_are_tried_first_are_refused(pin: str) -> None:
    with pytest.raises(UserError, match="easy to guess"):
        must_be_sound(pin)


@pytest.mark.parametrize("pin", ["", "47295", "4729513088160"])
def test_the_sentence_says_how_many_digits(pin: str) -> None:
    with pytest.raises(UserError, match="6 to 12") as told:
        must_be_sound(pin)
    assert "6けたから 12けた" in told.value.ja


def test_wide_digits_of_a_japanese_keyboard_are_digits() -> None:
    assert digits_of("４７２ ９-５１") == "472951"
    assert digits_of("①²x") == "12"
