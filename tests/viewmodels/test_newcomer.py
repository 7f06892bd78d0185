"""A newcomer: a picture, a name letter by letter, and is this right."""

from __future__ import annotations

from itertools import accumulate

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.viewmodels.learner.newcomer import (
    COLUMNS,
    LONGEST,
    Newcomer,
    NewcomerViewModel,
    derive_newcomer_props,
    with_letter,
)


def after(name: str, letters: str) -> list[str]:
    return list(accumulate(letters, with_letter, initial=name))[1:]


@pytest.mark.parametrize(
    ("letter", "turned"),
    [
        ("は", ["ば", "ぱ", "は"]),
        ("か", ["が", "か"]),
        ("つ", ["づ", "っ", "つ"]),
        ("や", ["ゃ", "や"]),
        ("あ", ["ぁ", "あ"]),
        ("う", ["ゔ", "ぅ", "う"]),
        ("わ", ["ゎ", "わ"]),
        ("ぱ", ["は", "ば"]),
        ("っ", ["つ", "づ"]),
        ("ん", ["ん"]),
        ("な", ["な"]),
        ("ー", ["ー"]),
        ("ハ", ["バ", "パ", "ハ"]),
        ("田", ["田"]),
        ("神", ["神"]),  # the old form, which composing would turn into another kanji
        ("a", ["a"]),
        ("é", ["é"]),
    ],
)
def test_the_last_letter_is_turned_through_its_forms(letter: str, turned: list[str]) -> None:
    assert after("の" + letter, "゛" * len(turned)) == ["の" + form for form in turned]


def test_turning_nothing_is_nothing() -> None:
    assert with_letter("", "゛") == ""


def test_a_name_is_written_letter_by_letter() -> None:
    assert after("", "はな")[-1] == "はな"
    assert after("", "し゛ゆ゛ん")[-1] == "じゅん"


@pytest.mark.parametrize(
    ("letters", "name"), [("MARY", "Mary"), ("MARY ANN", "Mary Ann"), ("O'BRIEN", "O'Brien"), ("J.R", "J.R")]
)
def test_latin_letters_are_large_at_the_beginning_of_a_word(letters: str, name: str) -> None:
    assert after("", letters)[-1] == name


def test_a_name_ends_at_forty_letters() -> None:
    assert with_letter("あ" * LONGEST, "い") == "あ" * LONGEST
    assert with_letter("か" * LONGEST, "゛") == "か" * (LONGEST - 1) + "が"


def test_the_table_has_every_kana_once() -> None:
    letters = [row.letter for row in derive_newcomer_props(Newcomer(), "ja").letters]
    assert len(letters) == 5 * COLUMNS
    assert letters[:3] == ["あ", "か", "さ"]
    assert letters[-1] == "゛"
    kana = [letter for letter in letters if letter]
    assert len(kana) == len(set(kana)) == 46 + 2  # the syllables, the long mark and the turning key


def test_the_latin_table_has_a_key_for_a_blank() -> None:
    letters = "".join(row.letter for row in derive_newcomer_props(Newcomer(), "en").letters)
    assert letters == "ABCDEFGHIJKLMNOPQRSTUVWXYZ'-. "


@pytest.mark.parametrize(
    ("name", "language", "shown"),
    [
        ("はな", "ja", "はなさん"),
        ("はなさん", "ja", "はなさん"),
        (" はな ", "ja", "はなさん"),
        ("Mary ", "en", "Mary"),
    ],
)
def test_the_name_is_shown_as_it_will_be_said(name: str, language: str, shown: str) -> None:
    assert derive_newcomer_props(Newcomer(name=name), language).shown_name == shown


# The way in


@pytest.fixture
def newcomer() -> NewcomerViewModel:
    view_model = NewcomerViewModel()
    view_model.begin("ja")
    return view_model


def test_picture_name_and_yes_lead_in(newcomer: NewcomerViewModel) -> None:
    arrived: list[tuple[str, str]] = []
    newcomer.arrived.connect(lambda name, icon: arrived.append((name, icon)))
    newcomer.choosePicture("hiking")
    for letter in "はな":
        newcomer.addLetter(letter)
    newcomer.goOn()
    assert (newcomer.props.stage, arrived) == ("confirm", [])
    newcomer.goOn()
    assert arrived == [("はな", "hiking")]


@pytest.mark.parametrize("name", ["", " ", "　"])
def test_without_a_name_there_is_no_way_on(newcomer: NewcomerViewModel, name: str) -> None:
    newcomer.choosePicture("hiking")
    newcomer.typeName(name)
    newcomer.goOn()
    assert newcomer.props.stage == "name"


def test_back_keeps_what_was_chosen(newcomer: NewcomerViewModel) -> None:
    left: list[bool] = []
    newcomer.left.connect(lambda: left.append(True))
    newcomer.choosePicture("hiking")
    newcomer.typeName("はな")
    newcomer.goOn()
    newcomer.goBack()
    assert (newcomer.props.stage, newcomer.props.name) == ("name", "はな")
    newcomer.goBack()
    assert (newcomer.props.stage, newcomer.props.icon, left) == ("picture", "hiking", [])
    newcomer.goBack()
    assert left == [True]


def test_a_refused_name_is_asked_for_again(newcomer: NewcomerViewModel) -> None:
    newcomer.choosePicture("hiking")
    newcomer.typeName("はな")
    newcomer.goOn()
    newcomer.refuse(UserError("Too long.", "｜長《なが》すぎます。"))
    assert (newcomer.props.stage, newcomer.props.problem) == ("name", "｜長《なが》すぎます。")
    newcomer.deleteLetter()
    assert (newcomer.props.name, newcomer.props.problem) == ("は", "")


def test_the_next_newcomer_begins_with_nothing(newcomer: NewcomerViewModel) -> None:
    newcomer.choosePicture("hiking")
    newcomer.typeName("はな")
    newcomer.begin("en")
    assert (newcomer.props.stage, newcomer.props.name) == ("picture", "")
    assert newcomer.props.portraits[0].label == "flower"
