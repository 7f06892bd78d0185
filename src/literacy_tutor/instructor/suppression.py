"""Small groups stay hidden: which figures of a report are left out, so that no sum gives them away. Pure.

Who publishes a table hides each figure of fewer than five people, and then as many others as it takes that no hidden one
can be worked out from the totals (complementary suppression: Cox 1980, J. Am. Stat. Assoc. 75, 377). Here that is not a
rule of thumb: what the published sums determine is found by elimination, as an attacker would.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from fractions import Fraction
from typing import TypeVar

LEAST_PEOPLE = 5

Key = TypeVar("Key", bound=Hashable)


def is_small(people: int) -> bool:
    """Nobody is no group: a 0 tells of no one."""
    return 0 < people < LEAST_PEOPLE


def hidden_figures(
    people: Mapping[Key, int], sums: Sequence[Sequence[Key]], private: frozenset[Key] = frozenset()
) -> frozenset[Key]:
    """By figure how many people it tells of; of each sum the last figure is the total of those before it.

    `private` figures are never told anybody, but could be worked out like any other. Smaller groups are hidden before
    larger ones, and totals last, as far as there is a choice.
    """
    hidden = {key for key, count in people.items() if key in private or is_small(count)}
    totals = {one[-1] for one in sums}
    order = {key: place for place, key in enumerate(people)}
    while given_away := _given_away(people, sums, hidden) - {
        key for key in private if not is_small(people[key])
    }:
        near = {
            key for one in sums if given_away & set(one) for key in one if people[key] and key not in hidden
        }
        far = {key for key, count in people.items() if count and key not in hidden}
        if not far:
            break
        hidden.add(min(near or far, key=lambda key: (key in totals, people[key], order[key])))
    return frozenset(hidden)


def _given_away(people: Mapping[Key, int], sums: Sequence[Sequence[Key]], hidden: set[Key]) -> set[Key]:
    """Hidden figures that the others determine, alone or as a small group together."""
    found = determined(sums, hidden)
    for *parts, total in sums:
        together = [key for key in parts if key in hidden]
        if total not in hidden and together and is_small(sum(people[key] for key in together)):
            found.update(together)
    return found


def determined(sums: Sequence[Sequence[Key]], hidden: set[Key]) -> set[Key]:
    """Those of `hidden` for which the sums, with all other figures known, leave one solution only: once all is
    eliminated (Gauss and Jordan), an equation with one unknown."""
    solved: dict[Key, dict[Key, Fraction]] = {}
    for *parts, total in sums:
        equation = {key: Fraction(1) for key in parts if key in hidden}
        if total in hidden:
            equation[total] = Fraction(-1)
        for key in [key for key in equation if key in solved]:
            _subtract(equation, solved[key], equation[key])
        if equation:
            lead = next(iter(equation))
            equation = {key: value / equation[lead] for key, value in equation.items()}
            for other in solved.values():
                if lead in other:
                    _subtract(other, equation, other[lead])
            solved[lead] = equation
    return {lead for lead, equation in solved.items() if len(equation) == 1}


def _subtract(equation: dict[Key, Fraction], other: Mapping[Key, Fraction], times: Fraction) -> None:
    """In place; what becomes 0 is gone."""
    for key, value in other.items():
        left = equation.get(key, Fraction(0)) - times * value
        if left:
            equation[key] = left
        else:
            equation.pop(key, None)
