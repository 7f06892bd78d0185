"""Props on a QObject: QML reads them in camelCase, and only what differs is told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from literacy_tutor.qtkit.props import props_object
from literacy_tutor.qtkit.rows import RowsModel, camel

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(frozen=True, slots=True)
class FruitRow:
    name: str
    is_ripe: bool = True


@dataclass(frozen=True, slots=True)
class BasketProps:
    owner_name: str = ""
    count: int = 0
    weight: float = 0.0
    full: bool = False
    fruits: tuple[FruitRow, ...] = ()
    marks: tuple[dict[str, str | int], ...] = ()


Basket = props_object(BasketProps)
APPLE, PEAR = FruitRow("りんご"), FruitRow("なし", is_ripe=False)


class Told:
    """What a basket says of its changes, in order."""

    def __init__(self, basket: Any) -> None:
        self.changes: list[str] = []
        for name in ("ownerName", "count", "weight", "full", "marks"):
            getattr(basket, f"{name}Changed").connect(lambda name=name: self.changes.append(name))
        model = basket.property("fruits")
        model.dataChanged.connect(
            lambda first, last, _: self.changes.append(f"row {first.row()}-{last.row()}")
        )
        model.rowsInserted.connect(lambda _, first, last: self.changes.append(f"in {first}-{last}"))
        model.rowsRemoved.connect(lambda _, first, last: self.changes.append(f"out {first}-{last}"))


def test_every_member_is_a_property() -> None:
    basket = Basket(BasketProps("田中", 3, 1.5, True, (APPLE,), ({"name": "a", "number": 1},)))
    assert basket.property("ownerName") == "田中"
    assert (basket.property("count"), basket.property("weight"), basket.property("full")) == (3, 1.5, True)
    assert isinstance(basket.property("fruits"), RowsModel)
    assert basket.property("marks") == [{"name": "a", "number": 1}]


def test_the_class_is_named_for_its_props() -> None:
    assert Basket.__name__ == "BasketBase"
    assert issubclass(Basket, QObject)


@pytest.mark.parametrize(
    ("name", "cased"), [("say", "say"), ("next_why", "nextWhy"), ("go_on_button", "goOnButton")]
)
def test_names_are_cased_for_qml(name: str, cased: str) -> None:
    assert camel(name) == cased


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, []),
        ({"count": 4}, ["count"]),
        ({"owner_name": "佐藤", "full": True}, ["ownerName", "full"]),
        ({"fruits": (APPLE,)}, []),
        ({"fruits": (APPLE, PEAR)}, ["in 1-1"]),
        ({"fruits": ()}, ["out 0-0"]),
        ({"fruits": (PEAR,)}, ["row 0-0"]),
        ({"count": 4, "fruits": (PEAR, APPLE)}, ["count", "row 0-0", "in 1-1"]),
        ({"marks": ({"name": "a", "number": 2},)}, ["marks"]),
        ({"marks": ({"name": "a", "number": 1},)}, []),
    ],
)  # fmt: skip
def test_only_differences_are_told(change: dict[str, Any], told: list[str]) -> None:
    before = BasketProps("田中", 3, 1.5, False, (APPLE,), ({"name": "a", "number": 1},))
    basket = Basket(before)
    listener = Told(basket)
    basket.show(replace(before, **change))
    assert listener.changes == told


def test_whoever_is_told_reads_the_new_props() -> None:
    basket = Basket(BasketProps(count=1))
    read: list[tuple[int, str]] = []
    basket.countChanged.connect(lambda: read.append((basket.property("count"), basket.property("ownerName"))))  # type: ignore[attr-defined]
    basket.show(BasketProps("田中", 2))
    assert read == [(2, "田中")]


def test_a_list_keeps_its_model() -> None:
    basket = Basket(BasketProps(fruits=(APPLE,)))
    model = basket.property("fruits")
    basket.show(BasketProps(fruits=(PEAR,)))
    assert basket.property("fruits") is model
    QCoreApplication.processEvents()
