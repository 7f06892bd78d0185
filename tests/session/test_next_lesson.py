"""What is offered today: the review that the plan begins with, the plan, then whatever comes next of all there is."""

from __future__ import annotations

import pytest

from literacy_tutor.session.next_lesson import Offer, Planned, Today, next_lesson, today

ORDER = ["a", "b", "c", "d", "e"]


def of_today(
    *left: str, freely: bool = False, review: bool = True, due: bool = True, opened: str | None = None,
    begun: bool = True,
) -> Today:  # fmt: skip
    return today(ORDER, {"a"}, opened, Planned(left, freely, review, begun), due=due)


def test_without_a_plan_the_next_lesson_is_offered_and_review_besides() -> None:
    assert today(ORDER, {"a"}, None, None, due=True) == Today(Offer("b", "start"), review=True)
    assert today(ORDER, {"a"}, "c", None, due=False) == Today(Offer("c", "continue"))


def test_when_all_is_done_review_is_the_next_thing() -> None:
    assert today(ORDER, ORDER, None, None, due=True) == Today(Offer("", "review"))
    assert today(ORDER, ORDER, None, None, due=False) == Today(Offer("a", "again"))


@pytest.mark.parametrize("freely", [True, False])
def test_a_plan_that_wants_a_review_begins_with_it_once(freely: bool) -> None:
    assert of_today("b", "c", freely=freely, begun=False) == Today(Offer("", "review"))
    assert of_today("b", freely=freely) == Today(Offer("b", "plan"))
    assert of_today("b", freely=freely, begun=False, review=False) == Today(Offer("b", "plan"))
    assert of_today("b", freely=freely, begun=False, due=False) == Today(Offer("b", "plan"))


def test_nobody_is_called_away_from_an_open_lesson_of_the_plan() -> None:
    assert of_today("d", "b", opened="b", begun=False) == Today(Offer("b", "continue"))


def test_once_begun_a_plan_in_order_offers_what_is_left_of_it() -> None:
    assert of_today("d", "b", opened="c") == Today(Offer("d", "plan"))
    assert of_today("d", "b", opened="b") == Today(Offer("b", "continue"))


def test_a_free_plan_offers_three_at_most_and_what_is_under_way_first() -> None:
    assert of_today("b", "c", "d", "e", freely=True).choices == ("b", "c", "d")
    assert of_today("b", "c", "d", "e", freely=True, opened="e").choices == ("e", "b", "c")
    assert of_today("e", freely=True) == Today(Offer("e", "plan"))


@pytest.mark.parametrize("freely", [True, False])
def test_after_the_plan_comes_review_where_it_wants_it(freely: bool) -> None:
    assert of_today(freely=freely) == Today(Offer("", "review"))
    assert of_today(freely=freely, due=False) == Today(Offer("b", "start"))
    assert of_today(freely=freely, review=False) == Today(Offer("b", "start"))


def test_what_is_no_longer_taught_is_passed_over() -> None:
    assert of_today("gone", "c").offer == Offer("c", "plan")
    assert of_today("gone").offer == Offer("", "review")
    assert today([], (), "gone", Planned(("gone",), freely=True, review=True), due=False) == Today(None)


def test_an_open_lesson_comes_before_anything_new() -> None:
    assert next_lesson(ORDER, {"a"}, "d") == Offer("d", "continue")
    assert next_lesson(ORDER, {"a"}, "gone") == Offer("b", "start")
