"""Anyone can see why: each finding is one plain sentence, in both languages."""

from __future__ import annotations

from typing import get_args

import pytest

from literacy_tutor.instructor.review_words import all_in_words, why_in_words
from literacy_tutor.session.review.grading import Kind, Reason


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_finding_has_a_sentence_without_holes(kind: Kind, language: str) -> None:
    words = why_in_words(Reason(kind, 3, 9), language)
    assert words.endswith("。" if language == "ja" else ".")
    assert "{" not in words


def test_numbers_stand_where_a_person_looks_for_them() -> None:
    assert (
        why_in_words(Reason("stumbled", 4, 9), "ja") == "9手順のうち 4手順で、まちがいかヒントがありました。"
    )
    assert why_in_words(Reason("slow", 20_000, 10_000), "en") == "Took 2.0 times as long as usual for them."
    assert why_in_words(Reason("days_ago", 1), "en") == "Last practised 1 day ago."
    both = (Reason("days_ago", 7), Reason("chance", 81, 90))
    assert all_in_words(both, "ja") == "最後の練習は 7日前です。いまもできる見込みは 81％ほどです。"
