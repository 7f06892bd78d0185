"""The markup of words: what each sign means, and what is said of a mistake."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.ruby import MarkupError, Run, length_without_readings, parse, plain


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("", []),
        ("タップ", [Run("タップ")]),
        ("｜漢字《かんじ》", [Run("漢字", "かんじ")]),
        ("お｜届《とど》け", [Run("お"), Run("届", "とど"), Run("け")]),
        ("｜電話《でんわ》｜番号《ばんごう》", [Run("電話", "でんわ"), Run("番号", "ばんごう")]),
        ("｜Wi-Fi《ワイファイ》", [Run("Wi-Fi", "ワイファイ")]),
        ("**タップ**して", [Run("タップ", emphasis=True), Run("して")]),
        ("**｜左《ひだり》へ**", [Run("左", "ひだり", True), Run("へ", emphasis=True)]),
        ("あ\nい う", [Run("あ\nい う")]),
        ("3 * 4 | 5 <b>", [Run("3 * 4 | 5 <b>")]),
    ],
)
def test_signs_become_runs(text: str, runs: list[Run]) -> None:
    assert list(parse(text)) == runs


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("漢字《かんじ》", 1, 3, "without the full-width ｜"),
        ("|漢字《かんじ》", 1, 4, "without the full-width ｜"),
        ("あ》", 1, 2, "without the full-width ｜"),
        ("あ｜漢字", 1, 2, "not followed by a word and its reading"),
        ("｜漢字《かんじ", 1, 1, "not followed by a word and its reading"),
        ("｜漢｜字《じ》", 1, 1, "not followed by a word and its reading"),
        ("｜漢\n字《かんじ》", 1, 1, "on one line"),
        ("あ\nい｜《かんじ》", 2, 2, "empty"),
        ("｜漢字《》", 1, 1, "empty"),
        ("｜漢字《 》", 1, 1, "empty"),
        ("｜**漢字**《かんじ》", 1, 1, "put it around the whole"),
        ("あ **タップ", 1, 3, "never closed"),
        ("あ ****", 1, 3, "no word between"),
        ("あ ** ** い", 1, 3, "no word between"),
    ],
)
def test_a_mistake_is_named_with_its_place_and_its_repair(
    text: str, line: int, column: int, words: str
) -> None:
    with pytest.raises(MarkupError, match=r"write|put") as caught:
        parse(text)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert words in caught.value.en
    assert "書きます" in caught.value.ja


def test_a_mistake_is_a_persons_and_a_value_error() -> None:
    assert issubclass(MarkupError, UserError)
    assert issubclass(MarkupError, ValueError)


def test_plain_has_neither_readings_nor_marks() -> None:
    text = "リンクは ｜左上《ひだりうえ》を **タップ**\n｜戻《もど》る"
    assert plain(text) == "リンクは 左上を タップ\n戻る"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("｜左上《ひだりうえ》の **矢印**", 5),
        ("リンクは さわらずに、\n戻る　よ", 13),
        ("Tap the arrow.", 14),
        ("Google Play を ひらく", 15),
    ],
)
def test_spaces_between_japanese_phrases_are_not_counted(text: str, length: int) -> None:
    assert length_without_readings(text) == length


words = st.text(
    st.characters(exclude_characters="｜《》*\n", exclude_categories=["Cs", "Z", "Cc"]), min_size=1
)
runs = st.lists(st.builds(Run, words, st.one_of(st.just(""), words), st.booleans()), max_size=6)


def written(runs: list[Run]) -> str:
    def one(run: Run) -> str:
        word = f"｜{run.base}《{run.reading}》" if run.reading else run.base
        return f"**{word}**" if run.emphasis else word

    return "".join(map(one, runs))


@given(runs)
def test_what_is_written_is_what_is_parsed(some: list[Run]) -> None:
    found = parse(written(some))
    assert [(c, r.emphasis) for r in found for c in r.base] == [(c, r.emphasis) for r in some for c in r.base]
    assert [r for r in found if r.reading] == [r for r in some if r.reading]


@given(st.text("｜《》*漢か \n", max_size=20))
def test_any_text_is_parsed_or_refused_with_a_place_within_it(text: str) -> None:
    outcome = parsed_or_error(text)
    if isinstance(outcome, MarkupError):
        assert text.split("\n")[outcome.line - 1][outcome.column - 1] in "｜《》*"
    else:
        assert not {char for run in outcome for char in run.base + run.reading} & set("｜《》")


def parsed_or_error(text: str) -> tuple[Run, ...] | MarkupError:
    try:
        return parse(text)
    except MarkupError as error:
        return error
