"""Every kind of component is drawn, whole, with its name, and lives on through what changes around it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from literacy_tutor.common.paths import QML
from literacy_tutor.phone import screen as kinds
from literacy_tutor.phone.screen import (
    AddressBar,
    AppBar,
    AppCard,
    AppIcon,
    Bubble,
    Button,
    CallFace,
    Card,
    Choice,
    Component,
    Dialog,
    Entry,
    Field,
    Grid,
    IconButton,
    Key,
    Keyboard,
    Keys,
    Link,
    List,
    LockFace,
    NavBar,
    NavKey,
    Notice,
    Page,
    Pages,
    Picture,
    Playground,
    Recents,
    Row,
    Screen,
    Shade,
    StatusBar,
    Target,
    Words,
    walk,
)

LONG = "とても ながい ことばが ここに あっても、いくつかの 行に なって、字は 一つも 切れません。" * 2
UNBROKEN = "https://library.mihon-city.example/reservations/2026/10/12/children-and-families"

STATUS = StatusBar(name="status", time="10:24", silent=True)
NAV = NavBar(
    name="nav",
    children=tuple(
        NavKey(name=f"nav.{key}", icon=f"nav_{key}", label=key) for key in ("back", "home", "recents")
    ),
)


def phone(*body: Component, tint: str = "plain", cover: Component | None = None) -> Screen:
    page = Page(name=f"page.{body[0].name}" if body else "page", tint=tint, children=(STATUS, *body, NAV))
    return Screen(name="phone", children=(page, cover) if cover else (page,))


def close(name: str) -> IconButton:
    return IconButton(name=name, icon="close", label="とじる")


def icon(name: str, label: str) -> AppIcon:
    return AppIcon(name=name, icon="call", label=label, colour="#1B5E3A", badge=3)


def notice(number: int) -> Notice:
    return Notice(name=f"notice.{number}", icon="sms", app="メッセージ", title=LONG, text=LONG, time="10:24")


def button(name: str, text: str = "ひらく", look: str = "outline") -> Button:
    return Button(name=name, text=text, look=look, icon="check")


HOME = phone(
    Pages(
        name="home",
        page=0,
        label="ホーム",
        children=(
            Grid(
                name="home.page.0",
                columns=4,
                children=(icon("home.a", "電話"), icon("home.b", "ながい 名前の アプリ")),
            ),
            Grid(name="home.page.1", columns=4, children=(icon("home.c", "地図"),)),
        ),
    ),
    tint="home",
)
LOCK = phone(
    LockFace(
        name="lock",
        time="10:24",
        date="10月12日 月曜日",
        children=(
            notice(1),
            Words(name="lock.words", text="なでると ひらきます", tint="light"),
            button("lock.open"),
        ),
    ),
    tint="home",
)
SHADE = phone(
    cover=Shade(
        name="shade", label="お知らせ", children=(*(notice(n) for n in range(5)), button("shade.close"))
    )
)
ASKED = phone(
    cover=Dialog(
        name="dialog", title=LONG, text=LONG, children=(button("dialog.no", LONG), button("dialog.yes"))
    )
)
RECENTS = phone(
    Recents(
        name="recents",
        label="開いている アプリ",
        children=(
            *(
                AppCard(
                    name=f"card.{n}",
                    icon="sms",
                    title=LONG,
                    colour="#0B4F8A",
                    children=(close(f"card.{n}.close"),),
                )
                for n in range(3)
            ),
            button("recents.all"),
        ),
    ),
    tint="grey",
)
READING = phone(
    AppBar(
        name="bar",
        title=LONG,
        subtitle="二つめ",
        picture="account_circle",
        children=(close("app.back"), close("app.x")),
    ),
    List(
        name="list",
        label="一覧",
        children=(
            Entry(
                name="entry", title=LONG, detail=LONG, note="きのう", picture="pets", strong=True, badge=12
            ),
            Card(
                name="card",
                tint="warn",
                children=(Words(name="words", text=LONG), Link(name="link", text=UNBROKEN)),
            ),
            Bubble(
                name="bubble",
                mine=False,
                who="花子",
                time="10:24",
                children=(Words(name="bubble.words", text=LONG), Link(name="bubble.link", text=UNBROKEN)),
            ),
            Row(name="row", children=(button("row.a", LONG), button("row.b", "はい", "filled"))),
            Choice(name="choice", text=LONG, detail=LONG, chosen=True),
            button("button", LONG, "alarm"),
        ),
    ),
)
FORM = phone(
    AddressBar(name="address", address=UNBROKEN, children=(close("address.x"),)),
    List(
        name="form",
        label="用紙",
        children=(
            Field(name="field", label=LONG, text=LONG, focused=True, cursor=5, composing=2, problem=LONG),
            Field(name="empty", label="", text="", placeholder=LONG),
        ),
    ),
    Keyboard(name="keyboard", children=tuple(Key(name=f"key.{n}", face="あ", label="あ") for n in range(19))),
)
CALL = phone(
    CallFace(
        name="call",
        title="花子",
        detail="090-0000-0000",
        state="呼び出しています",
        children=(button("call.end"),),
    ),
    Keys(
        name="keys",
        columns=3,
        label="数字",
        children=tuple(Key(name=f"digit.{n}", face=str(n), label=str(n), under="ABC") for n in range(9)),
    ),
)
PLAY = phone(
    Playground(
        name="ground",
        label="れんしゅう",
        children=(Target(name="spot", x=0.5, y=0.5, size=12, picture="pets", label="犬"),),
    )
)
PHOTO = phone(
    List(name="photos", label="写真", children=(Picture(name="photo", source="cat", description="ねこ"),))
)
GALLERY = (HOME, LOCK, SHADE, ASKED, RECENTS, READING, FORM, CALL, PLAY)


def texts(scene: Any) -> list[QQuickItem]:
    return [item for item in scene.items() if item.inherits("QQuickText") and item.isVisible()]


def test_the_gallery_has_every_kind() -> None:
    shown = {part.kind for screen in (*GALLERY, PHOTO) for part in walk(screen)}
    assert shown == {kind.__name__ for kind in kinds.KINDS}


def test_every_kind_has_its_file_and_its_choice() -> None:
    folder = QML / "LiteracyTutor" / "Phone"
    chooser = (folder / "Kinds.qml").read_text(encoding="utf-8")
    for kind in kinds.KINDS:
        assert (folder / f"{kind.__name__}.qml").is_file()
        assert kind is Screen or f'roleValue: "{kind.__name__}"' in chooser


@pytest.mark.parametrize("height", [668, 1000])
@pytest.mark.parametrize("screen", GALLERY, ids=lambda screen: screen.children[-1].name)
def test_every_component_is_drawn_once_under_its_name(make_scene: Any, screen: Screen, height: int) -> None:
    scene = make_scene(height)
    scene.show(screen)
    drawn = Counter(item.objectName() for item in scene.items() if item.objectName())
    assert {name: drawn[name] for name in (part.name for part in walk(screen))} == {
        part.name: 1 for part in walk(screen)
    }
    assert set(drawn.values()) == {1}
    for part in walk(screen):
        item = scene.item(part.name)
        assert item.width() > 0, part.name
        assert item.height() > 0, part.name
    assert scene.icons.unknown == []
    assert scene.pictures.unknown == []


@pytest.mark.parametrize("height", [668, 1000])
@pytest.mark.parametrize("screen", GALLERY, ids=lambda screen: screen.children[-1].name)
def test_no_word_is_cut(make_scene: Any, screen: Screen, height: int) -> None:
    """Only the title in an app's bar may end in dots."""
    scene = make_scene(height)
    scene.show(screen)
    titles = {part.title for part in walk(screen) if isinstance(part, AppBar)}
    for item in texts(scene):
        if item.property("words") in titles:
            continue
        assert not item.property("truncated"), item.property("text")
        assert item.property("contentWidth") <= item.width() + 1, item.property("text")
        assert item.property("paintedHeight") <= item.height() + 1, item.property("text")


@pytest.mark.parametrize(
    "screen", [*GALLERY, Screen(name="phone", dark=True)], ids=lambda s: str(len(s.children))
)
def test_every_screen_says_that_it_is_practice(scene: Any, screen: Screen) -> None:
    scene.set(practice="Practice")
    scene.show(screen)
    pill = scene.item("practice")
    assert (pill.property("text"), pill.isVisible()) == ("Practice", True)


# --- what lives on ---


def test_an_update_keeps_item_scroll_and_place(scene: Any) -> None:
    entries = tuple(Entry(name=f"entry.{n}", title=str(n)) for n in range(30))
    scene.show(phone(List(name="list", label="一覧", children=entries)))
    list_, item = scene.scroller("list"), scene.item("entry.12")
    list_.setProperty("contentY", 300)
    changed = (replace(entries[0], title="新しい"), *entries[1:])
    scene.show(phone(List(name="list", label="一覧", children=changed)))
    assert scene.scroller("list").property("contentY") == 300
    assert scene.item("entry.12") is item


def test_a_thread_keeps_its_newest_message_in_view(scene: Any) -> None:
    def thread(count: int) -> Screen:
        bubbles = (
            Bubble(
                name=f"bubble.{n}", mine=n % 2 == 0, children=(Words(name=f"words.{n}", text="こんにちは"),)
            )
            for n in range(count)
        )
        return phone(List(name="thread", label="花子", at_end=True, children=tuple(bubbles)))

    for count in (20, 21):
        scene.show(thread(count))
        list_ = scene.scroller("thread")
        assert list_.property("contentY") == pytest.approx(list_.property("most"))
    assert list_.property("most") > 0


def test_a_moved_entry_is_the_same_entry(scene: Any) -> None:
    entries = tuple(Entry(name=f"entry.{n}", title=str(n)) for n in range(5))
    scene.show(phone(List(name="list", label="一覧", children=entries)))
    item = scene.item("entry.4")
    scene.show(phone(List(name="list", label="一覧", children=(entries[4], *entries[:4]))))
    assert scene.item("entry.4") is item
    assert item.y() < scene.item("entry.0").y()


def test_five_hundred_openings_leave_no_warning(scene: Any) -> None:
    """A warning of Qt's fails the test; a node that dies before its drawing gives one."""
    for number in range(500):
        scene.nodes.show(GALLERY[number % len(GALLERY)])
        scene.qtbot.wait(0)
    scene.show(HOME)
    assert len(scene.nodes.index) == len(list(walk(HOME)))


# --- for the eyes and the ears ---


def spoken(found: QAccessibleInterface) -> dict[str, QAccessible.Role]:
    """Names and roles below, as a screen reader walks them."""
    names: dict[str, QAccessible.Role] = {}
    for at in range(found.childCount()):
        child = found.child(at)
        if child is not None and not child.state().invisible:
            names[child.text(QAccessible.Text.Name)] = child.role()
            names |= spoken(child)
    return names


def heard(scene: Any) -> dict[str, QAccessible.Role]:
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(scene.view)
    assert found is not None
    return spoken(found)


def test_names_and_roles_for_a_screen_reader(scene: Any) -> None:
    scene.show(FORM)
    roles = heard(scene)
    assert roles[LONG] == QAccessible.Role.EditableText
    assert roles[UNBROKEN] == QAccessible.Role.EditableText
    assert roles["あ"] == QAccessible.Role.Button
    assert "" not in {name for name, role in roles.items() if role == QAccessible.Role.Client}
    scene.show(HOME)
    roles = heard(scene)
    assert roles["電話"] == QAccessible.Role.Button
    assert "地図" not in roles


def test_a_screen_reader_does_not_reach_under_a_cover(scene: Any) -> None:
    scene.show(replace(ASKED, children=(*READING.children, *ASKED.children[1:])))
    roles = heard(scene)
    assert "花子 10:24" not in roles
    assert roles[LONG] == QAccessible.Role.Button  # the dialog's own long button
    assert roles["home"] == QAccessible.Role.Button


def test_words_can_be_read_on_their_ground(scene: Any) -> None:
    component = QQmlComponent(scene.view.engine())
    component.setData(
        b"import QtQuick\nimport LiteracyTutor.Phone.Parts\nItem { property QtObject it: PhonePalette }", ""
    )
    palette: QObject = component.create().property("it")

    def colour(name: str) -> QColor:
        return QColor(palette.property(name))

    pairs = [
        ("ink", ground)
        for ground in ("paper", "grey", "theirs", "mine", "key", "greyKey", "keyboard", "pill")
    ]
    pairs += [("muted", ground) for ground in ("paper", "grey")]
    pairs += [("accent", ground) for ground in ("paper", "grey", "theirs", "mine", "accentSoft")]
    pairs += [("white", ground) for ground in ("accent", "good", "alarm", "cue")]
    pairs += [("good", "goodSoft"), ("warn", "warnSoft"), ("alarm", "alarmSoft"), ("alarm", "paper")]
    pairs += [("targetInk", "target")]
    assert {
        pair: round(contrast(*map(colour, pair)), 1) for pair in pairs if contrast(*map(colour, pair)) < 4.5
    } == {}


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
