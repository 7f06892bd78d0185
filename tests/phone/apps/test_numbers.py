"""Telephone numbers: what is dialled, what is shown, and whose they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.phone.apps.numbers import contact_of, plain, shown
from literacy_tutor.phone.state import Contact, Phone, World


@pytest.mark.parametrize(
    ("number", "dialled", "seen"),
    [
        ("09001234567", "09001234567", "090-0123-4567"),
        ("０９０ー０１２３", "0900123", "090-0123"),
        ("0900", "0900", "090-0"),
        ("0120950178", "0120950178", "0120-950-178"),
        ("0120-95-0178", "0120950178", "0120-95-0178"),
        ("0300001234", "0300001234", "03-0000-1234"),
        ("+1-202-555-0123", "+12025550123", "+1-202-555-0123"),
        ("+12025550123", "+12025550123", "+1-202-555-0123"),
        ("#9110", "#9110", "#9110"),
        ("188", "188", "188"),
        ("090012345678", "090012345678", "090012345678"),
        ("", "", ""),
    ],
)
def test_a_number_is_dialled_plainly_and_shown_in_groups(number: str, dialled: str, seen: str) -> None:
    assert plain(number) == dialled
    assert shown(number) == seen


@given(st.text("0123456789+#*", max_size=15))
def test_grouping_loses_nothing(number: str) -> None:
    assert plain(shown(number)) == number


def test_a_contact_is_found_however_the_number_is_written() -> None:
    phone = Phone(
        World(contacts=(Contact("sakura", "さくら", "090-0111-2222"), Contact("none", "番号なし", "")))
    )
    found = contact_of(phone, "09001112222")
    assert found is not None
    assert found.id == "sakura"
    assert contact_of(phone, "090") is None
    assert contact_of(phone, "") is None
