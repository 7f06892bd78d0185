"""One sign at a time: a problem before news, nothing twice, and each is seen before it is gone."""

from __future__ import annotations

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.viewmodels.sign import Said, SignViewModel

FULL = UserError("The disk is full.", "いっぱいです。")
GONE = UserError("The stick is gone.", "ありません。")


@pytest.fixture
def sign() -> SignViewModel:
    return SignViewModel(lambda: "ja")


def test_news_waits_until_the_problem_has_been_seen(sign: SignViewModel) -> None:
    sign.tell(FULL)
    sign.inform(Said("なおしました。", "Put right.", "news"))
    assert (sign.props.words, sign.props.kind) == (FULL.ja, "problem")
    sign.close()
    assert (sign.props.words, sign.props.kind) == ("なおしました。", "news")
    sign.close()
    assert sign.props.words == ""


def test_a_problem_comes_before_news_that_is_up(sign: SignViewModel) -> None:
    seen: list[str] = []
    sign.inform(Said("なおしました。", "Put right.", "news", lambda: seen.append("read")))
    sign.tell(FULL)
    assert sign.props.words == FULL.ja
    sign.close()
    assert (sign.props.words, seen) == ("なおしました。", [])
    sign.close()
    assert seen == ["read"]


def test_the_same_news_is_told_once(sign: SignViewModel) -> None:
    news = Said("なおしました。", "Put right.", "news")
    sign.inform(news)
    sign.inform(news)
    sign.close()
    assert sign.props.words == ""


def test_a_newer_problem_takes_the_place_of_an_older_one(sign: SignViewModel) -> None:
    sign.tell(FULL)
    sign.tell(GONE)
    assert sign.props.words == GONE.ja
    sign.close()
    assert sign.props.words == ""


def test_what_could_not_be_written_is_tried_again_or_given_up(sign: SignViewModel) -> None:
    asked: list[str] = []
    sign.seen.connect(lambda: asked.append("again"))
    sign.givenUp.connect(lambda: asked.append("given up"))
    sign.tell(FULL, "unsaved")
    sign.close()
    sign.tell(FULL, "unsaved")
    sign.giveUp()
    assert (asked, sign.props.words) == (["again", "given up"], "")


def test_trying_again_in_vain_puts_it_up_again(sign: SignViewModel) -> None:
    sign.seen.connect(lambda: sign.tell(FULL, "unsaved"))
    sign.tell(FULL, "unsaved")
    sign.close()
    assert (sign.props.words, sign.props.kind) == (FULL.ja, "unsaved")


def test_it_speaks_the_language_of_the_window() -> None:
    sign = SignViewModel(lambda: "en")
    sign.tell(FULL)
    assert sign.props.words == FULL.en


def test_whether_to_close_is_asked_and_only_the_other_button_does_it(sign: SignViewModel) -> None:
    done: list[str] = []
    sign.seen.connect(lambda: done.append("tried again"))
    sign.givenUp.connect(lambda: done.append("given up"))
    question = Said("とじますか。", "Close?", "leaving", left=lambda: done.append("left"))
    sign.ask(question)
    sign.close()
    assert (sign.props.words, done) == ("", [])
    sign.ask(question)
    sign.giveUp()
    assert (sign.props.words, done) == ("", ["left"])


def test_a_problem_is_told_before_anything_is_asked(sign: SignViewModel) -> None:
    sign.tell(FULL)
    sign.ask(Said("とじますか。", "Close?", "leaving"))
    assert (sign.props.words, sign.props.kind) == (FULL.ja, "problem")
