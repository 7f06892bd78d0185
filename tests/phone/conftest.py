"""Two practice services for tests: a library as cities have them, and the false page of a parcel text."""

from __future__ import annotations

import pytest

from literacy_tutor.phone.services.model import Branch, FieldRule, FieldSpec, PageSpec, Part, Service


def way(go: str = "", **more: object) -> tuple[Branch, ...]:
    return (Branch(go=go, **more),)  # type: ignore[arg-type]


STATUS = Part("link", id="status", text="利用状況", tap=way("status"))

TOP = PageSpec(
    "みほん市図書館",
    parts=(
        Part("heading", text="みほん市図書館"),
        Part("picture", picture="library", description="図書館の 建物"),
        Part("field", field="keyword"),
        Part(
            "button",
            id="search",
            text="検索",
            look="filled",
            icon="search",
            tap=way("results", needs=("keyword",)),
        ),
        STATUS,
    ),
)
RESULTS = PageSpec(
    "検索の結果",
    path="/search",
    parts=(
        Part("words", text="「{keyword}」の 本", look="small muted"),
        Part(
            "entry", id="cat_book", text="ねこの いる 庭", detail="本庄 まり", note="貸出中", picture="menu_book",
            when=("keyword has ねこ",), tap=way("book"),
        ),
        Part("words", text="見つかりませんでした。", when=("not keyword has ねこ",)),
        STATUS,
    ),
)  # fmt: skip
BOOK = PageSpec(
    "ねこの いる 庭",
    path="/book/1",
    parts=(
        Part("heading", text="ねこの いる 庭"),
        Part(
            "button", id="into_basket", text="予約かごに 入れる",
            tap=way("basket", set=("in_basket",), event="put_in_basket"),
        ),
        STATUS,
    ),
)  # fmt: skip
BASKET = PageSpec(
    "予約かご",
    path="/basket",
    event="saw_basket",
    parts=(
        Part("note", text="かごに 入れただけでは 予約に なりません。"),
        Part("entry", text="ねこの いる 庭", when=("in_basket",)),
        Part("words", text="かごは 空です。", when=("not in_basket",)),
        Part(
            "button", id="to_reserve", text="予約に すすむ", look="filled", when=("in_basket",),
            tap=(Branch(when=("signed_in",), go="pickup"), Branch(go="sign_in")),
        ),
        STATUS,
    ),
)  # fmt: skip
SIGN_IN = PageSpec(
    "ログイン",
    path="/login",
    parts=(
        Part("field", field="card"),
        Part("field", field="password"),
        Part(
            "button", id="log_in", text="ログイン", look="filled",
            tap=way("pickup", needs=("card", "password"), set=("signed_in",), clear=("password",), event="signed_in"),
        ),
    ),
)  # fmt: skip
PICKUP = PageSpec(
    "受け取り",
    path="/pickup",
    parts=(
        Part("heading", text="受け取る 図書館"),
        Part("choice", id="central", text="中央図書館", field="branch", value="central"),
        Part("choice", id="east", text="東図書館", detail="駅の となり", field="branch", value="east"),
        Part("tick", id="mail", text="メールで 知らせる"),
        Part(
            "row",
            parts=(
                Part("button", id="back_to_basket", text="もどる", tap=way("back")),
                Part("button", id="to_confirm", text="確認へ", tap=way("confirm", needs=("branch",))),
            ),
        ),
    ),
)
CONFIRM = PageSpec(
    "確認",
    path="/confirm",
    parts=(
        Part(
            "card",
            parts=(
                Part("line", text="本", detail="ねこの いる 庭"),
                Part("line", text="受け取り", detail="{branch}"),
                Part("line", text="連絡", detail="しない", when=("not mail",)),
                Part("line", text="連絡", detail="メール", when=("mail",)),
            ),
        ),
        Part(
            "button", id="reserve", text="予約する", look="filled",
            tap=(
                Branch(when=("reserved",), event="reserved_already", go="done"),
                Branch(set=("reserved",), clear=("in_basket",), event="reserved", go="done"),
            ),
        ),
    ),
)  # fmt: skip
DONE = PageSpec(
    "受付",
    path="/done",
    parts=(Part("words", text="予約を 受け付けました。", look="title strong good"), STATUS),
)
STATUS_PAGE = PageSpec(
    "利用状況",
    path="/status",
    parts=(
        Part("entry", id="reservation", text="ねこの いる 庭", note="予約中", when=("reserved",)),
        Part("words", text="予約は ありません。", when=("not reserved",)),
        Part("link", id="call", text="電話で 聞く", tap=(Branch(open="app:phone/0300001111"),)),
        Part("link", id="to_top", text="図書館の 最初へ", tap=way("top")),
    ),
)

LIBRARY = Service(
    id="library",
    title="みほん市図書館",
    address="lib.mihon-city.example",
    start="top",
    pages={
        "top": TOP, "results": RESULTS, "book": BOOK, "basket": BASKET, "sign_in": SIGN_IN, "pickup": PICKUP,
        "confirm": CONFIRM, "done": DONE, "status": STATUS_PAGE,
    },
    fields={
        "keyword": FieldSpec(
            "本の 名前", enter="検索", submits="search", rules=(FieldRule("ことばを 入れてください。", at_least=1),)
        ),
        "card": FieldSpec(
            "利用者番号",
            face="digits",
            rules=(
                FieldRule("番号を 入れてください。", at_least=1),
                FieldRule("番号は 数字 8けたです。", pattern=r"\d{8}"),
                FieldRule("この 番号は 登録されて いません。", equals=("20010315",)),
            ),
        ),
        "password": FieldSpec(
            "パスワード",
            secret=True,
            face="latin",
            enter="ログイン",
            submits="log_in",
            rules=(FieldRule("パスワードが ちがいます。", equals=("Sakura5",)),),
        ),
        "branch": FieldSpec("受け取る 図書館", rules=(FieldRule("図書館を えらんでください。", at_least=1),)),
    },
)  # fmt: skip

PARCEL = Service(
    id="parcel",
    title="お荷物の 再配達",
    address="mihon-post.redelivery.test",
    start="top",
    pages={
        "top": PageSpec(
            "再配達",
            path="/x8",
            parts=(
                Part("warning", text="本日中に お手続きください。"),
                Part("button", id="go_on", text="手続きに すすむ", look="alarm", tap=way("card")),
            ),
        ),
        "card": PageSpec(
            "お支払い",
            path="/x8/pay",
            parts=(
                Part("field", field="number"),
                Part("field", field="code"),
                Part(
                    "button", id="send", text="送信", look="filled",
                    tap=way("thanks", needs=("number", "code"), event="gave_card"),
                ),
            ),
        ),
        "thanks": PageSpec("完了", parts=(Part("words", text="ありがとうございました。"),)),
    },
    fields={
        "number": FieldSpec(
            "カード番号", face="digits", rules=(FieldRule("16けたで 入れてください。", pattern=r"\d{4}([ -]?\d{4}){3}"),)
        ),
        "code": FieldSpec(
            "セキュリティコード", secret=True, face="digits", submits="send",
            rules=(FieldRule("3けたで 入れてください。", pattern=r"\d{3}"),),
        ),
    },
)  # fmt: skip


@pytest.fixture(scope="session")
def library() -> Service:
    return LIBRARY


@pytest.fixture(scope="session")
def parcel() -> Service:
    return PARCEL
