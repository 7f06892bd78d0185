"""The law of the diff on random trees, and what it must not disturb."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.phone.diff import Move, Patch, Replace, Set, Splice, apply, diff
from literacy_tutor.phone.screen import (
    Bubble,
    Button,
    Card,
    Component,
    Entry,
    List,
    Page,
    Screen,
    Words,
    walk,
)  # fmt: skip

NAMES = [f"app.{number}" for number in range(12)]


def _tree(names: list[str], draw: st.DrawFn) -> tuple[Component, ...]:
    """Some components with these names, each used once, nested as chance will have it."""
    parts: list[Component] = []
    while names:
        name = names.pop()
        inside = draw(st.integers(0, min(4, len(names))))
        children = _tree([names.pop() for _ in range(inside)], draw)
        kind = draw(st.sampled_from([Page, List, Card, Words, Button]))
        parts.append(_one(kind, name, children, draw(st.sampled_from(["", "ポスト", "花子"]))))
    return tuple(parts)


def _one(kind: type[Component], name: str, children: tuple[Component, ...], text: str) -> Component:
    if kind is Words:
        return Words(name=name, children=children, text=text)
    if kind is Button:
        return Button(name=name, children=children, text=text, enabled=bool(text))
    if kind is List:
        return List(name=name, children=children, label=text)
    return Card(name=name, children=children) if kind is Card else Page(name=name, children=children)


@st.composite
def screens(draw: st.DrawFn) -> Screen:
    names = draw(st.lists(st.sampled_from(NAMES), unique=True))
    return Screen(name=draw(st.sampled_from(["phone", "phone", "other"])), children=_tree(names, draw))


@given(screens(), screens())
def test_applying_the_difference_gives_the_new_screen(old: Screen, new: Screen) -> None:
    assert apply(diff(old, new), old) == new


@given(screens())
def test_nothing_changed_is_no_patch(screen: Screen) -> None:
    assert diff(screen, screen) == ()


@given(st.permutations(range(9)), st.permutations(range(9)))
def test_a_reordered_list_only_moves(first: Sequence[int], second: Sequence[int]) -> None:
    patches = diff(_mail(*first), _mail(*second))
    assert apply(patches, _mail(*first)) == _mail(*second)
    assert all(isinstance(patch, Move) for patch in patches)


@given(screens(), screens())
def test_patches_name_only_what_stays(old: Screen, new: Screen) -> None:
    stay = {part.name for part in walk(old)} & {part.name for part in walk(new)}
    assert all(patch.name in stay for patch in diff(old, new) if not isinstance(patch, Replace))


def _mail(*numbers: int) -> Screen:
    entries = tuple(Entry(name=f"mail.{number}", title=str(number)) for number in numbers)
    return Screen(name="phone", children=(List(name="mail", label="メール", children=entries),))


def _thread(*numbers: int) -> Screen:
    bubbles = tuple(Bubble(name=f"bubble.{number}", mine=False) for number in numbers)
    return Screen(name="phone", children=(List(name="thread", label="花子", at_end=True, children=bubbles),))


@pytest.mark.parametrize(
    ("old", "new", "patches"),
    [
        (_thread(1, 2), _thread(1, 2, 3), [Splice("thread", 2, 0, (Bubble(name="bubble.3", mine=False),))]),
        (_thread(1, 2, 3, 4), _thread(1, 4), [Splice("thread", 1, 2)]),
        (_mail(1, 2, 3, 4), _mail(4, 1, 2, 3), [Move("mail", 3, 0)]),
        (_mail(1, 2, 3, 4), _mail(2, 3, 4, 1), [Move("mail", 0, 3)]),
        (_mail(1, 2, 3), _mail(3, 2, 1), [Move("mail", 1, 2), Move("mail", 0, 2)]),
    ],
)
def test_a_change_is_as_small_as_it_is(old: Screen, new: Screen, patches: list[Patch]) -> None:
    assert list(diff(old, new)) == patches


def test_a_changed_prop_is_sent_alone() -> None:
    old = Button(name="send", text="送信", enabled=False)
    assert diff(old, Button(name="send", text="送信")) == (Set("send", (("enabled", True),)),)


def test_another_kind_under_the_same_name_is_another_thing() -> None:
    old = Page(name="page", children=(Words(name="one", text="a"),))
    new = Page(name="page", children=(Button(name="one", text="a"),))
    assert diff(old, new) == (Splice("page", 0, 1), Splice("page", 0, 0, new.children))


def test_a_name_that_goes_into_another_container_is_remade() -> None:
    word = Words(name="one", text="a")
    old = Page(name="page", children=(Card(name="left", children=(word,)), Card(name="right")))
    new = Page(name="page", children=(Card(name="left"), Card(name="right", children=(word,))))
    assert apply(diff(old, new), old) == new
    assert diff(old, new) == (Splice("left", 0, 1), Splice("right", 0, 0, (word,)))


def test_a_root_of_another_name_is_replaced() -> None:
    assert diff(Screen(name="phone"), Screen(name="tablet")) == (Replace(Screen(name="tablet")),)
