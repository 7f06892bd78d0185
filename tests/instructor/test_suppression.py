"""No sum gives a small group away."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.instructor.suppression import determined, hidden_figures, is_small

COUNTS = st.integers(0, 9)


def test_four_are_a_small_group_and_nobody_is_none() -> None:
    assert [is_small(count) for count in (0, 1, 4, 5)] == [False, True, True, False]


def test_where_nothing_is_small_nothing_is_hidden() -> None:
    assert hidden_figures({"a": 7, "b": 5, "all": 12}, [("a", "b", "all")]) == frozenset()


def test_the_smallest_other_part_hides_with_a_small_one_and_the_total_stays() -> None:
    people = {"a": 12, "b": 3, "c": 8, "none": 0, "all": 23}
    assert hidden_figures(people, [("a", "b", "c", "none", "all")]) == {"b", "c"}


def test_a_small_one_beside_nobody_takes_the_total_with_it() -> None:
    assert hidden_figures({"a": 3, "b": 0, "all": 3}, [("a", "b", "all")]) == {"a", "all"}


def test_two_small_ones_that_are_small_together_take_a_third() -> None:
    people = {"a": 2, "b": 2, "c": 6, "all": 10}
    assert hidden_figures(people, [("a", "b", "c", "all")]) == {"a", "b", "c"}


def test_what_is_told_to_nobody_is_hidden_and_guards_others() -> None:
    people = {"room": 30, "online": 3, "came": 33}
    hidden = hidden_figures(people, [("room", "online", "came")], frozenset({"room"}))
    assert hidden == {"room", "online"}


def test_a_small_figure_that_is_told_to_nobody_is_not_worked_out_either() -> None:
    people = {"room": 3, "online": 30, "came": 33}
    hidden = hidden_figures(people, [("room", "online", "came")], frozenset({"room"}))
    assert hidden == {"room", "online"}


@given(st.lists(st.tuples(COUNTS, COUNTS, COUNTS), min_size=1, max_size=5))
@settings(deadline=None, max_examples=200)
def test_in_no_table_with_totals_both_ways_a_hidden_figure_can_be_worked_out(
    counts: list[tuple[int, int, int]],
) -> None:
    rows, columns = range(len(counts)), range(3)
    people = {(row, column): counts[row][column] for row, column in product(rows, columns)}
    people |= {(row, "all"): sum(counts[row]) for row in rows}
    people |= {("all", column): sum(one[column] for one in counts) for column in columns}
    people |= {("all", "all"): sum(map(sum, counts))}
    sums = [[*((row, column) for column in columns), (row, "all")] for row in (*rows, "all")]
    sums += [[*((row, column) for row in rows), ("all", column)] for column in (*columns, "all")]
    hidden = set(hidden_figures(people, sums))
    assert {key for key, count in people.items() if is_small(count)} <= hidden
    assert not {key for key in determined(sums, hidden) if people[key]}


def test_what_one_equation_leaves_open_two_may_close() -> None:
    sums = [("a", "b", "x"), ("a", "c", "y"), ("b", "c", "z")]
    assert determined(sums, {"a", "b"}) == {"a", "b"}
    assert determined(sums, {"a", "b", "c"}) == {"a", "b", "c"}
    assert determined(sums[:2], {"a", "b", "c"}) == set()
