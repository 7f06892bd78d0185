"""One screen or more with each kind of component, and with the longest words it may meet."""

from __future__ import annotations

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


def notice(number: int, title: str = LONG, text: str = LONG) -> Notice:
    return Notice(name=f"notice.{number}", icon="sms", app="メッセージ", title=title, text=text, time="10:24")


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
            *(IconButton(name=f"home.dot.{n}", icon="", label=f"{n + 1}ページめ") for n in range(2)),
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
            notice(
                1, "宅配センター", "お荷物をお届けしましたが不在の為持ち帰りました。下記よりご確認ください。"
            ),
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
                name="entry",
                title=LONG,
                detail=LONG,
                note="きのう",
                picture="illustration/friend_sato",
                strong=True,
                badge=12,
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
    List(
        name="photos", label="写真", children=(Picture(name="photo", source="photo_cat", description="ねこ"),)
    )
)
GALLERY = (HOME, LOCK, SHADE, ASKED, RECENTS, READING, FORM, CALL, PLAY, PHOTO)
