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
    Legend,
    Link,
    List,
    LockFace,
    Map,
    MapKey,
    MapLabel,
    MapPin,
    NavBar,
    NavKey,
    Notice,
    Page,
    Pages,
    Picture,
    Playground,
    Recents,
    Replies,
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
ALARM = phone(
    AddressBar(
        name="address",
        address=UNBROKEN,
        children=(
            IconButton(name="tabs", icon="check_box_outline_blank", label="2", text="12"),
            close("home"),
            close("reload"),
        ),
    ),
    List(name="alarm", label="警告"),
    cover=Dialog(
        name="alarm.box",
        title=LONG,
        text="",
        tint="alarm",
        children=(Words(name="alarm.words", text=LONG, tint="alarm"), button("alarm.ok", "OK")),
    ),
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
                    detail=UNBROKEN if n else "",
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
        children=(button("call.keys"), button("call.end")),
    ),
)
KEYPAD = phone(
    List(name="number", label="番号", children=(Words(name="digits", text="090-0000-0000", size="huge"),)),
    Keys(
        name="keys",
        columns=3,
        label="数字",
        children=tuple(Key(name=f"digit.{n}", face=str(n), label=str(n), under="ABC") for n in range(9)),
    ),
)
SAID = "ご本人さまの 確認の ために、お名前と 生年月日、それに お使いの 銀行を 教えてください。"
TALK = phone(
    AppBar(name="head", title=LONG, subtitle="通話中  1:05", picture="account_circle"),
    List(
        name="said",
        label="話したこと",
        at_end=True,
        children=(Bubble(name="said.1", mine=False, children=(Words(name="said.words", text=SAID),)),),
    ),
    Replies(
        name="replies",
        label="言えること",
        children=tuple(Button(name=f"reply.{n}", text="あ" * 30) for n in range(5)),
    ),
    Row(name="foot", children=(button("talk.keys", "キーパッド"), button("talk.end", "切る", "alarm"))),
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
MAP = phone(
    List(
        name="plan",
        label="地図",
        children=(
            Map(
                name="plan.city",
                label="地図。上が北です。",
                height=320,
                x=700,
                y=700,
                scale=0.2,
                zoom=2,
                streets="M0 700L1400 700M0 900L1400 900",
                solid="M0 700L600 700",
                dashed="M800 700L1400 700",
                dotted="M0 900L1400 900",
                children=(
                    MapLabel(name="plan.city.words", text="さくら通り", x=20, y=40, width=90, height=22),
                    MapPin(name="plan.city.pin", icon="park", label="公園", x=150, y=90),
                    MapPin(name="plan.city.me", icon="", label="ここ", x=200, y=90, look="here"),
                    MapKey(name="plan.city.up", icon="arrow_upward", label="上へ", x=147, y=27),
                    MapKey(
                        name="plan.city.down",
                        icon="arrow_downward",
                        label="下へ",
                        x=147,
                        y=290,
                        possible=False,
                    ),
                ),
            ),
            Legend(name="plan.legend", text=LONG, look="dashed"),
        ),
    )
)
GALLERY = (HOME, LOCK, SHADE, ASKED, ALARM, RECENTS, READING, FORM, CALL, KEYPAD, TALK, PLAY, PHOTO, MAP)
