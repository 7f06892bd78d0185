"""What holds of every layout, and what a reader expects of some."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from literacy_tutor.common.ruby import MarkupError, parse, plain
from literacy_tutor.qtkit.line_breaks import NOT_AT_LINE_END, NOT_AT_LINE_START, phrase_starts
from literacy_tutor.qtkit.text_layout import ROUNDING, Layout, PlacedText, lay_out
from literacy_tutor.qtkit.text_style import Alignment, TextStyle, face

LESSON = (
    "リンクは さわらずに、 ｜左上《ひだりうえ》の｜矢印《やじるし》を **タップ**して ｜戻《もど》りましょう。"
)


def lines(layout: Layout, readings: bool = False) -> list[str]:
    found = [""] * layout.line_count
    for text in layout.texts:
        if text.is_reading == readings:
            found[text.line] += text.text
    return found


def only(layout: Layout, is_reading: bool) -> list[PlacedText]:
    return [text for text in layout.texts if text.is_reading == is_reading]


@pytest.fixture
def style(family: str) -> TextStyle:
    return TextStyle((family,), 40, bold=True)


def test_lines_end_between_phrases(style: TextStyle) -> None:
    assert lines(lay_out(LESSON, style, 800)) == [
        "リンクは さわらずに、 左上の矢印を",
        "タップして 戻りましょう。",
    ]
    assert lines(lay_out(LESSON, style, 400)) == [
        "リンクは さわらずに、",
        "左上の矢印を",
        "タップして",
        "戻りましょう。",
    ]


def test_words_that_fit_on_one_line_ask_for_no_phrases(style: TextStyle) -> None:
    """BudouX takes as long to import as a page to draw: the first page of short words does without."""
    asked = phrase_starts.cache_info().misses
    lay_out("｜短《みじか》い ことば", style, 800)
    assert phrase_starts.cache_info().misses == asked
    lay_out("｜短《みじか》い ことば", style, 200)
    assert phrase_starts.cache_info().misses == asked + 1


def test_english_lines_end_at_spaces(style: TextStyle) -> None:
    assert lines(lay_out("Tap the **arrow** at the top.", style, 300)) == ["Tap the", "arrow at the", "top."]


def test_a_phrase_too_wide_for_a_line_breaks_inside_by_kinsoku(style: TextStyle) -> None:
    assert lines(lay_out("スーパーマーケット", style, 90)) == ["スー", "パー", "マー", "ケッ", "ト"]


def test_an_address_too_wide_breaks_after_a_joint_and_then_anywhere(style: TextStyle) -> None:
    assert lines(lay_out("https://example-parcel.test", style, 250)) == [
        "https://",
        "example-",
        "parcel.test",
    ]
    assert all(text.width <= 100 for text in lay_out("https://example-parcel.test", style, 100).texts)


def test_forced_lines_are_kept_and_spaces_at_line_ends_are_not(style: TextStyle) -> None:
    assert lines(lay_out("はい \n\nいいえ　\n", style, 800)) == ["はい", "", "いいえ", ""]


def test_no_text_is_one_empty_line(style: TextStyle) -> None:
    layout = lay_out("", style)
    assert (layout.texts, layout.width, layout.line_count) == ((), 0, 1)
    assert layout.height == pytest.approx(40, abs=0.1)


def test_a_word_with_a_reading_is_never_broken_but_may_be_too_wide(style: TextStyle) -> None:
    layout = lay_out("｜暗証番号《あんしょうばんごう》を", style, 90)
    assert lines(layout) == ["暗証番号", "を"]
    assert layout.width > 90


def test_readings_are_half_the_size_but_never_under_14(family: str) -> None:
    sizes = [
        only(lay_out("｜字《じ》", TextStyle((family,), size)), True)[0].font.pixelSize()
        for size in (20, 28, 40, 81)
    ]
    assert sizes == [14, 14, 20, 40]


def test_all_lines_of_a_text_with_a_reading_have_room_for_one(style: TextStyle) -> None:
    with_one = lay_out("あ\nい\n｜字《じ》", style)
    without = lay_out("あ\nい\n字", style)
    assert with_one.pitch == pytest.approx(68, abs=0.1)
    assert without.pitch == pytest.approx(60)
    assert with_one.height == pytest.approx(with_one.first_baseline + 2 * with_one.pitch + 40 * 0.12, abs=0.1)
    assert {text.y for text in only(with_one, False)} == {
        with_one.first_baseline + line * with_one.pitch for line in range(3)
    }


def test_hidden_readings_leave_the_layout_of_the_plain_words(style: TextStyle) -> None:
    hidden = TextStyle(style.families, 40, bold=True, show_readings=False)
    without, never = lay_out(LESSON, hidden, 400), lay_out(plain(LESSON), hidden, 400)
    assert lines(without) == lines(never)
    assert (without.width, without.height) == pytest.approx((never.width, never.height))


def test_emphasis_is_bold_and_marked(family: str) -> None:
    layout = lay_out("**タップ**して", TextStyle((family,), 28))
    assert [(text.text, text.emphasis, text.font.bold()) for text in layout.texts] == [
        ("タップ", True, True),
        ("して", False, False),
    ]


def test_centred_lines_have_equal_margins(style: TextStyle) -> None:
    centred = TextStyle(style.families, 40, bold=True, alignment=Alignment.CENTRE)
    for text in lay_out("はい\n｜左上《ひだりうえ》の", centred, 600).texts:
        if text.text in ("はい", "左上"):
            left = lay_out("はい" if text.text == "はい" else "｜左上《ひだりうえ》の", centred)
            assert text.x == pytest.approx((600 - left.width) / 2 + left.texts[0].x)


def test_a_wide_reading_hangs_over_kana_but_not_over_kanji(style: TextStyle) -> None:
    kana = {text.text: text for text in lay_out("に｜左上《ひだりうえ》の", style).texts}
    assert kana["ひだりうえ"].x < kana["左上"].x == kana["に"].width
    kanji = {text.text: text for text in lay_out("市｜湖《みずうみ》県", style).texts}
    assert kanji["みずうみ"].x == pytest.approx(kanji["市"].width)
    assert kanji["みずうみ"].x + kanji["みずうみ"].width == pytest.approx(kanji["県"].x)


@pytest.mark.parametrize("between", ["に", "", " ", "県"])
def test_wide_readings_keep_apart(style: TextStyle, between: str) -> None:
    first, second = only(lay_out(f"あ｜湖《みずうみ》{between}｜湖《みずうみ》", style), True)
    assert second.x - (first.x + first.width) >= 20 / 4 - ROUNDING


def test_a_wide_reading_hangs_over_brackets_so_that_none_stands_apart(style: TextStyle) -> None:
    """｜新《あたら》しく in 「」: a gap after 「 would look like a slip."""
    quoted, bare = (lay_out(words, style) for words in ("「｜新《あたら》」", "「新」"))
    assert quoted.width == pytest.approx(bare.width)


def test_a_reading_does_not_hang_over_kana_that_have_their_own(style: TextStyle) -> None:
    for text in ("湖｜湖《みずうみ》｜お母《おかあ》", "｜食べ《たべ》｜湖《みずうみ》湖"):
        by_text = {placed.text: placed for placed in lay_out(text, style).texts}
        word, wide = by_text["お母" if "お母" in by_text else "食べ"], by_text["みずうみ"]
        assert wide.x + wide.width <= word.x or word.x + word.width <= wide.x


def test_a_first_word_stays_at_the_left_edge_when_its_reading_can_hang_over_the_next(
    style: TextStyle,
) -> None:
    word, reading, _ = lay_out("｜左上《ひだりうえ》の", style).texts
    assert (word.x, reading.x) == (0, 0)


def test_widths_of_characters_add_up_to_the_width_of_text(style: TextStyle) -> None:
    look = face(style.families, 40, True)
    text = "リンクはさわらずに、first office AVA To 1,000円"
    assert sum(map(look.advance, text)) == pytest.approx(look.metrics.horizontalAdvance(text))


def test_malformed_markup_is_refused(style: TextStyle) -> None:
    with pytest.raises(MarkupError):
        lay_out("漢字《かんじ》", style)


READ = [
    "｜左上《ひだりうえ》", "｜矢印《やじるし》", "｜承《うけたまわ》", "｜12月《じゅうにがつ》", "｜志《こころざし》",
    "｜お母《おかあ》",
]  # fmt: skip
UNREAD = [
    "左上", "の", "ひだり", "、", "。", "「", "」", "ー", "っ", "Tap", "12月", "https://a-b.test", "電話番号",
    "リンクは", "**タップ**", "👍🏽", "か\u3099",
]  # fmt: skip
READ_AND_EMPHASIS = "**｜絵《え》を**"
WITH_READINGS = frozenset(map(plain, READ)) | {"絵"}
ONE_CHARACTER = frozenset(plain("".join([*READ, *UNREAD, READ_AND_EMPHASIS]))) | {"👍🏽", "か\u3099"}
WITHOUT_SPACES = str.maketrans("", "", " \u3000\n")

words = st.sampled_from([*READ, *UNREAD, READ_AND_EMPHASIS, " ", "\u3000", "\n"])
texts = st.lists(words, max_size=14).map("".join)
styles = st.builds(
    dict,
    pixel_size=st.sampled_from([20, 28, 40, 80]),
    bold=st.booleans(),
    show_readings=st.booleans(),
    alignment=st.sampled_from(Alignment),
)
any_width = st.one_of(st.floats(30, 900), st.just(math.inf))
whatever = settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
AHEAD = 1e-6


@whatever
@given(text=texts, look=styles, width=any_width)
def test_nothing_overlaps_leaves_or_is_lost(
    family: str, text: str, look: dict[str, object], width: float
) -> None:
    layout = lay_out(text, TextStyle((family,), **look), width)  # type: ignore[arg-type]
    for is_reading in (False, True):
        for before, after in pairwise(only(layout, is_reading)):
            assert before.line < after.line or before.x + before.width <= after.x + AHEAD
    for placed in layout.texts:
        assert placed.x >= -AHEAD
        assert placed.x + placed.width <= max(layout.width, 0 if math.isinf(width) else width) + ROUNDING
        assert placed.y <= layout.height
    shown = "".join(lines(layout))
    assert shown.translate(WITHOUT_SPACES) == plain(text).translate(WITHOUT_SPACES)
    if look["show_readings"]:
        assert "".join(lines(layout, True)) == "".join(run.reading for run in parse(text))


@whatever
@given(text=texts, look=styles, width=st.floats(30, 900))
def test_a_line_is_too_wide_only_when_it_cannot_be_broken(
    family: str, text: str, look: dict[str, object], width: float
) -> None:
    layout = lay_out(text, TextStyle((family,), **look), width)  # type: ignore[arg-type]
    for line in range(layout.line_count):
        bases = [placed for placed in only(layout, False) if placed.line == line]
        readings = [placed for placed in only(layout, True) if placed.line == line]
        right = max((placed.x + placed.width for placed in [*bases, *readings]), default=0.0)
        if right > width + 2 * ROUNDING:
            kept_whole = WITH_READINGS if readings else ONE_CHARACTER
            assert "".join(placed.text for placed in bases) in kept_whole


kinsoku_words = st.sampled_from(
    ["左、", "「上", "上」", "のー", "っ右", "リンクは", "さわら。", "（下）", "ケッ"]
)


@whatever
@given(text=st.lists(kinsoku_words, max_size=14).map("".join), width=st.floats(150, 500))
def test_no_line_offends_kinsoku(family: str, text: str, width: float) -> None:
    found = lines(lay_out(text, TextStyle((family,), 28), width))
    assert not {line[0] for line in found[1:]} & NOT_AT_LINE_START
    assert not {line[-1] for line in found[:-1]} & NOT_AT_LINE_END


def test_the_triangle_of_the_phones_keys_is_about_as_large_as_the_circle_beside_it(style: TextStyle) -> None:
    ink = {}
    for placed in lay_out("下の ◁と ○です", style).texts:
        for sign in "◁○":
            if sign in placed.text:
                box = QFontMetricsF(placed.font).tightBoundingRect(sign)
                ink[sign] = (box.height(), placed.y + box.center().y())
    (triangle, its_middle), (circle, middle) = ink["◁"], ink["○"]
    assert triangle > 0.8 * circle
    assert its_middle == pytest.approx(middle, abs=0.1 * circle)
