"""Where a line may end. `/` marks a glad break (between phrases), `:` one inside a phrase."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.qtkit.line_breaks import (
    NOT_AT_LINE_END,
    NOT_AT_LINE_START,
    SPACES,
    Break,
    breaks_before,
)

SIGNS = {Break.PHRASE: "/", Break.INSIDE_PHRASE: ":"}


def marked(text: str) -> str:
    return "".join(SIGNS.get(kind, "") + char for kind, char in zip(breaks_before(text), text, strict=True))


def glad(text: str) -> str:
    return marked(text).replace(":", "")


@pytest.mark.parametrize(
    "text",
    [
        "リンクは/さわらずに、/左上の/矢印を/タップして/戻りましょう。",
        "画面に /もどれます。",
        "リンクは /さわらずに、 /左上の矢印を /タップして /戻りましょう。",
        "届いた/リンクは/使いません。",
        "みほん市図書館の/ページが/ひらきました。",
        "佐藤さんへもどってしまいました。",
        "のこしていないので、/ほかを/どうぞ。",
        "粗大ごみの/申し込み",
        "にせの/宅配ページ",
    ],
)
def test_japanese_breaks_between_phrases(text: str) -> None:
    assert glad(text.replace("/", "")) == text


def test_english_breaks_at_spaces_only() -> None:
    text = "Tap /the /arrow, /don't /hurry /(step-by-step)."
    assert glad(text.replace("/", "")) == text


def test_english_never_meets_budoux() -> None:
    program = (
        "import sys; from literacy_tutor.qtkit.line_breaks import breaks_before;"
        "breaks_before('Tap the arrow.'); print('budoux' in sys.modules);"
        "breaks_before('左上の矢印を'); print('budoux' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("あっ、そう。", "あっ、:そ:う。"),
        ("スーパー", "スー:パー"),
        ("「開く」", "「開:く」"),
        ("（電話）", "（電:話）"),
        ("きゃっ", "きゃっ"),
        ("人々", "人々"),
        ("あ……", "あ……"),
        ("ﾊﾟｿｺﾝ", "ﾊﾟ:ｿ:ｺ:ﾝ"),
    ],
)
def test_kinsoku_holds_inside_phrases(text: str, expected: str) -> None:
    assert marked(text).replace("/", ":") == expected


@pytest.mark.parametrize(
    "text", ["12月", "1,000円", "3つ", "090-0000-0000", "10:30", "１２３４", "WiFi", "50%"]
)
def test_numbers_and_latin_words_stay_whole(text: str) -> None:
    assert marked(text) == text


def test_a_long_address_may_break_after_its_joints() -> None:
    assert marked("https://example-parcel.test/abc") == "https://:example-:parcel.:test/:abc"


def test_latin_and_japanese_may_part() -> None:
    assert marked("QRを") == "QR:を"


def test_a_spaced_sign_still_does_not_begin_a_line() -> None:
    assert breaks_before("はい 。")[3] == Break.LAST_RESORT
    assert breaks_before("「 はい")[2] == Break.LAST_RESORT


@pytest.mark.parametrize("text", ["か\u3099", "葛\U000e0100", "👨\u200d👩\u200d👧", "👍🏽", "🇯🇵"])
def test_a_character_of_several_codes_is_never_parted(text: str) -> None:
    assert set(breaks_before(text)) == {Break.NEVER}


def test_a_glued_place_never_breaks() -> None:
    assert breaks_before("暗証番号", {1, 2, 3}) == (Break.NEVER,) * 4


LETTERS = "あいっゃー漢字々月、。」「（）abc12-./ 　…％$か\u3099"


@given(st.text(LETTERS, min_size=1, max_size=30))
def test_no_willing_break_offends_kinsoku(text: str) -> None:
    for at, kind in enumerate(breaks_before(text)):
        if kind >= Break.INSIDE_PHRASE:
            assert text[at] not in NOT_AT_LINE_START
            assert text[at] not in SPACES
            assert text[:at].rstrip(SPACES)[-1:] not in NOT_AT_LINE_END
