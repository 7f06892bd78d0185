"""Nodes say what their components say, and the adapter tells QML only what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QIdentityProxyModel, QModelIndex
from pytestqt.qtbot import QtBot

from literacy_tutor.phone.actions import (
    Action,
    DoubleTap,
    LongPress,
    PressBackspace,
    PressEnter,
    PressPower,
    PressVolume,
    Scroll,
    Swipe,
    Tap,
    Touch,
    TypeText,
)
from literacy_tutor.phone.screen import (
    KINDS,
    Bubble,
    Button,
    Card,
    Component,
    Dialog,
    Entry,
    Field,
    List,
    NavBar,
    NavKey,
    Page,
    Screen,
    Words,
    walk,
)
from literacy_tutor.qtkit import node_graves
from literacy_tutor.qtkit.names import camel
from literacy_tutor.qtkit.nodes import (
    KIND_ROLE,
    NODE_CLASSES,
    NODE_ROLE,
    Node,
    NodeModel,
    make_node,
    node_class,
)
from literacy_tutor.qtkit.phone_nodes import PhoneNodes

pytestmark = pytest.mark.usefixtures("qapp")


def nothing(_: Action) -> None: ...


def phone(*children: Component) -> Screen:
    return Screen(name="phone", children=children)


def drawn(model: NodeModel) -> list[tuple[str, str, Any]]:
    """What QML can read of a model and everything below it, but for the rows at the end that are not seen."""
    found: list[tuple[str, str, Any]] = []
    away = [bool(model.data(model.index(row), NODE_ROLE).property("away")) for row in range(model.rowCount())]
    assert away == sorted(away)
    for row in range(away.count(False)):
        node = model.data(model.index(row), NODE_ROLE)
        kind = str(model.data(model.index(row), KIND_ROLE))
        assert isinstance(node, Node)
        found.append((node.dotted_name, kind, drawn(node.kid_model)))
    return found


def shape(component: Component) -> list[tuple[str, str, Any]]:
    return [(child.name, child.kind, shape(child)) for child in component.children]


# --- a node ---


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_has_a_node_with_its_props(kind: type[Component]) -> None:
    meta = NODE_CLASSES[kind.__name__].staticMetaObject  # type: ignore[attr-defined]
    props = {meta.property(at).name() for at in range(meta.propertyOffset(), meta.propertyCount())}
    members = {field.name for field in fields(kind)} - {"name", "children"}
    expected = {camel(name) if camel(name) in props else name.split("_")[0] for name in members}
    assert {prop if prop in expected else prop.removesuffix("End") for prop in props} == expected
    assert all(
        meta.property(at).hasNotifySignal() for at in range(meta.propertyOffset(), meta.propertyCount())
    )


def test_props_are_named_as_qml_names_them() -> None:
    assert make_node(List(name="list", label="一覧", at_end=True)).property("atEnd") is True


def test_a_prop_whose_name_is_taken_is_refused() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Clash(Component):
        parent: str = ""

    with pytest.raises(TypeError, match=r"Clash\.parent"):
        node_class(Clash)


# --- the adapter ---

NAMES = [f"app.{number}" for number in range(9)]


@st.composite
def screens(draw: st.DrawFn) -> Screen:
    names = draw(st.lists(st.sampled_from(NAMES), unique=True))
    children: list[Component] = []
    while names:
        inside = [names.pop() for _ in range(min(len(names), draw(st.integers(1, 4))))]
        kind: Callable[..., Component] = draw(st.sampled_from([Page, Card]))
        words = tuple(Words(name=name, text=draw(st.sampled_from(["", "花子"]))) for name in inside[1:])
        children.append(kind(name=inside[0], children=words))
    return phone(*children)


@given(st.lists(st.tuples(screens(), screens()), max_size=4))
def test_after_any_screens_the_nodes_are_the_last_one(shown: list[tuple[Screen, Screen]]) -> None:
    """Whatever was expected before, and whether it came or not."""
    expected: list[Screen] = []
    nodes = PhoneNodes(nothing, lambda _: expected[-1])
    for foreseen, screen in shown:
        expected.append(foreseen)
        nodes.press("")
        nodes.show(screen)
        assert drawn(nodes.index["phone"].kid_model) == shape(screen)
        assert set(nodes.index) == {part.name for part in walk(screen)}
        for part in walk(screen):
            if isinstance(part, Words):
                assert nodes.index[part.name].property("text") == part.text


def test_only_the_changed_prop_is_told() -> None:
    told: list[str] = []
    nodes = PhoneNodes(nothing)
    send = Button(name="send", text="送信", enabled=False)
    nodes.show(phone(send))
    node: Any = nodes.index["send"]
    for prop in ("text", "enabled", "look"):
        getattr(node, f"{prop}Changed").connect(lambda prop=prop: told.append(prop))
    nodes.show(phone(replace(send, enabled=True)))
    assert told == ["enabled"]
    assert node.property("enabled") is True


def test_rows_that_stay_are_not_touched() -> None:
    nodes = PhoneNodes(nothing)
    entries = tuple(Entry(name=f"mail.{n}", title=str(n)) for n in range(6))
    nodes.show(phone(List(name="mail", label="", children=entries)))
    model, before = nodes.index["mail"].kid_model, dict(nodes.index)
    told: list[str] = []
    model.rowsMoved.connect(lambda *_: told.append("moved"))
    model.rowsInserted.connect(lambda _parent, first, last: told.append(f"in {first}-{last}"))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(f"out {first}-{last}"))
    new = Entry(name="mail.new", title="新")
    nodes.show(phone(List(name="mail", label="", children=(entries[5], new, *entries[:3], entries[4]))))
    assert told == ["moved", "moved", "in 1-1"], "one goes into the wings, one to the front"
    assert all(nodes.index[entry.name] is before[entry.name] for entry in (*entries[:3], *entries[4:]))
    assert model.rowCount(QModelIndex()) == 7


def test_what_comes_back_is_not_made_again() -> None:
    nodes = PhoneNodes(nothing)
    home, mail = (
        Page(name=name, children=(Words(name=f"{name}.words", text=name),)) for name in ("home", "mail")
    )
    nodes.show(phone(home))
    before = nodes.index["home"]
    nodes.show(phone(mail))
    assert "home.words" not in nodes.index
    nodes.show(phone(replace(home, children=(Words(name="home.words", text="new"),))))
    assert nodes.index["home"] is before
    assert nodes.index["home.words"].property("text") == "new"


def test_what_a_finger_will_bring_is_made_while_it_stays() -> None:
    mail = Page(name="mail", children=(Words(name="mail.words", text="mail"),))
    nodes = PhoneNodes(nothing, lambda action: phone(mail) if action == Tap("home.mail") else None)
    nodes.show(phone(Page(name="home")))
    nodes.press("elsewhere")
    rows = nodes.index["phone"].kid_model
    assert rows.rowCount() == 1
    nodes.press("home.mail")
    waiting = rows.data(rows.index(1), NODE_ROLE)
    assert isinstance(waiting, Node)
    assert waiting.property("away")
    assert "mail" not in nodes.index
    nodes.show(phone(mail))
    assert nodes.index["mail"] is waiting
    assert not waiting.property("away")


def test_only_the_page_left_last_and_what_a_finger_may_bring_wait() -> None:
    pages = [Page(name=f"page.{number}") for number in range(6)]
    expected = phone(pages[5])
    nodes = PhoneNodes(nothing, lambda _: expected)
    for page in pages[:4]:
        nodes.show(phone(page))
    rows = nodes.index["phone"].kid_model
    assert names_of(rows) == ["page.3", "page.2"]
    nodes.press("anything")
    assert names_of(rows) == ["page.3", "page.5"]
    nodes.show(phone(pages[4]))
    assert names_of(rows) == ["page.4", "page.3"]


def test_what_comes_back_is_covered_by_nothing() -> None:
    page, dialog = Page(name="page"), Dialog(name="dialog", title="", text="")
    nodes = PhoneNodes(nothing)
    nodes.show(phone(page))
    nodes.show(phone(page, dialog))
    nodes.show(phone(Page(name="other")))
    nodes.show(phone(page))
    assert not nodes.index["page"].property("covered")


def names_of(model: NodeModel) -> list[str]:
    return [str(model.data(model.index(row), NODE_ROLE).property("name")) for row in range(model.rowCount())]


def test_a_removed_node_outlives_its_row_and_then_dies(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that Qt has asked for, as QML's delegates do: PySide gives away what is Python's own."""
    monkeypatch.setattr(node_graves, "TURN_MS", 0)
    nodes = PhoneNodes(nothing)
    card = Card(name="card", children=(Bubble(name="bubble", mine=False),))
    nodes.show(phone(card))
    gone: list[str] = []
    nodes.index["bubble"].destroyed.connect(lambda *_: gone.append("bubble"))
    qt = QIdentityProxyModel()
    qt.setSourceModel(nodes.index["card"].kid_model)
    assert qt.index(0, 0).data(NODE_ROLE) is nodes.index["bubble"]
    for shown in (replace(card, children=()), card, replace(card, children=())):
        nodes.show(phone(shown))
    assert gone == []
    qtbot.waitUntil(lambda: gone == ["bubble"])


def test_what_waits_in_what_dies_is_forgotten() -> None:
    """Something is expected in a list; then the card it stands in goes, and something else is expected."""
    expected: list[Screen] = []
    nodes = PhoneNodes(nothing, lambda _: expected[-1])
    list_ = List(name="list", label="")
    for children in ((), (Words(name="words", text=""),)):
        expected.append(phone(Card(name="card", children=(replace(list_, children=children),))))
    nodes.show(expected[0])
    nodes.press("")
    kept = nodes.index["list"].kid_model
    assert kept.rowCount() == 1
    nodes.show(phone(Card(name="card")))
    assert kept.rowCount() == 0


def test_another_root_is_told() -> None:
    nodes = PhoneNodes(nothing)
    changes: list[str] = []
    nodes.rootChanged.connect(lambda: changes.append("root"))
    nodes.show(Screen(name="tablet", children=(Words(name="words", text="a"),)))
    assert changes == ["root"]
    assert set(nodes.index) == {"tablet", "words"}


def test_a_cover_covers_all_but_the_navigation_keys() -> None:
    nav = NavBar(name="nav", children=(NavKey(name="nav.home", icon="", label=""),))
    page = Page(name="page", children=(Button(name="send", text=""), nav))
    cover = Dialog(name="dialog", title="", text="", children=(Button(name="yes", text=""),))

    def covered() -> set[str]:
        return {name for name, node in nodes.index.items() if node.property("covered")}

    nodes = PhoneNodes(nothing)
    nodes.show(phone(page))
    assert (covered(), nodes.property("top")) == (set(), "page")
    nodes.show(phone(page, cover))
    assert (covered(), nodes.property("top")) == ({"page", "send"}, "dialog")
    nodes.show(phone(page))
    assert covered() == set()


def test_the_field_that_is_typed_into_is_known() -> None:
    nodes = PhoneNodes(nothing)
    changes: list[tuple[str, bool]] = []
    nodes.typingChanged.connect(lambda: changes.append((nodes.property("typing"), nodes.property("secret"))))
    field = Field(name="pin", label="", text="", secret=True)
    nodes.show(phone(field))
    nodes.show(phone(replace(field, focused=True)))
    nodes.show(phone(replace(field, focused=True, text="●", cursor=1)))
    nodes.show(phone(field))
    assert changes == [("pin", True), ("", False)]


# --- gestures ---


@pytest.mark.parametrize(
    ("call", "arguments", "action"),
    [
        ("tap", ("a", 120, 1.04, -0.26), Tap("a", Touch(120, 1.0, -0.3))),
        ("activate", ("a",), Tap("a")),
        ("doubleTap", ("a",), DoubleTap("a")),
        ("longPress", ("a", 500, 0.0, 0.0), LongPress("a", Touch(500, 0.0, 0.0))),
        ("hold", ("a",), LongPress("a")),
        ("swipe", ("a", "up"), Swipe("a", "up")),
        ("scroll", ("a", 0.12345), Scroll("a", 0.123)),
        ("scroll", ("a", 1.0000001), Scroll("a", 1.0)),
        ("typeText", ("あ",), TypeText("あ")),
        ("pressBackspace", (), PressBackspace()),
        ("pressEnter", (), PressEnter()),
        ("pressPower", (), PressPower()),
        ("pressVolume", (False,), PressVolume(up=False)),
    ],
)
def test_a_gesture_becomes_its_action(call: str, arguments: tuple[object, ...], action: Action) -> None:
    told: list[Action] = []
    nodes = PhoneNodes(told.append)
    getattr(nodes, call)(*arguments)
    assert told == [action]
