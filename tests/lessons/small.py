"""A lesson small enough to see at once: read a message, answer a question about it, go home."""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.lessons.acts import parse_act
from literacy_tutor.lessons.goals import parse_goal
from literacy_tutor.lessons.model import Answer, Finish, Lesson, Mistake, Question, Step
from literacy_tutor.phone.apps.messages.state import Message, Setup, Thread
from literacy_tutor.phone.services.model import Branch as Way
from literacy_tutor.phone.services.model import FieldRule, FieldSpec, PageSpec, Part, Service
from literacy_tutor.phone.state import Language, World


def acts(*sentences: str) -> tuple:  # type: ignore[type-arg]
    return tuple(parse_act(sentence) for sentence in sentences)


LIBRARY = Service(
    id="library",
    title="図書館",
    address="library.mihon-city.example",
    start="login",
    fields={
        "card": FieldSpec("カード番号", face="digits", rules=(FieldRule("8けたです", equals=("12345678",)),)),
        "password": FieldSpec(
            "パスワード", secret=True, rules=(FieldRule("ちがいます", equals=("sakura7",)),)
        ),
    },
    pages={
        "login": PageSpec(
            "ログイン",
            parts=(
                Part("field", field="card"),
                Part("field", field="password"),
                Part(
                    "button",
                    id="enter",
                    text="入る",
                    tap=(Way(needs=("card", "password"), set=("signed_in",), go="mine", event="signed_in"),),
                ),
            ),
        ),
        "mine": PageSpec("わたし", parts=(Part("words", id="hello", text="ようこそ"),)),
    },
)


def small_lesson(language: Language = "ja") -> Lesson:
    threads = (
        Thread(
            id="sato",
            who="佐藤さん",
            number="090-0000-0001",
            messages=(Message(id="m1", text="あした、コーラスに 来ますか？"),),
        ),
    )
    return Lesson(
        id="basics/small",
        track="basics",
        title="小さな 練習",
        goal="伝言を 読む",
        scene=("佐藤さんから 伝言です。",),
        level=1,
        minutes=5,
        skills=("read-message",),
        steps=_knowing_what_was_before(
            Step(
                "open",
                "do",
                "メッセージを タップ。",
                praise="ひらけました",
                hint="みどりの 印です",
                done=(parse_goal("thread_opened thread=sato"),),
                do=acts("tap home.messages", "tap messages.thread.sato"),
                mistakes=(
                    Mistake(
                        "phone",
                        parse_goal("app_opened app=phone"),
                        "電話を ひらきました。",
                        "nav.back",
                        acts("tap home.phone"),
                        acts("press back"),
                    ),
                ),
            ),
            Step("read", "know", "読みましょう。", done=(parse_goal("showing messages.bubble.m1 for 3"),), do=acts("wait 3")),
            Step(
                "judge",
                "do",
                "本物でしょうか。",
                hint="よく 読みます",
                question=Question(
                    "small-01",
                    (
                        Answer("genuine", "本物", "そうです", counts="genuine"),
                        Answer("fraud", "あやしい", "知っている人です", leads="again", counts="fraud", do=acts("press home")),
                        Answer("ask", "わからない・相談する", "よい考えです", counts="ask"),
                    ),
                    "genuine",
                ),
                do=acts("answer genuine", "next"),
            ),
            Step(
                "login",
                "do",
                "入りましょう。",
                done=(parse_goal("service_did service=library what=signed_in"),),
                do=acts(
                    "press home", "tap home.browser", "tap library.card", "type 12345678", "tap library.password",
                    "type sakura7", "tap library.enter",
                ),
            ),
            Step("home", "do", "ホームへ。", done=(parse_goal("at home"),), do=acts("press home")),
        ),
        finish=Finish(("伝言が 読めます",), ("読んでみましょう",), ("家族に",)),
        world=World(
            language=language,
            home=(("messages", "phone", "browser"),),
            setups={"messages": Setup(threads=threads), "browser": _browser_setup()},
            services={"library": LIBRARY},
        ),
        hash=f"hash-{language}",
    )  # fmt: skip


def _knowing_what_was_before(*steps: Step) -> tuple[Step, ...]:
    """As the loader does it."""
    before: tuple = ()  # type: ignore[type-arg]
    known = []
    for step in steps:
        known.append(replace(step, before=before))
        before = (*before, *step.do)
    return tuple(known)


def _browser_setup() -> object:
    from literacy_tutor.phone.apps.browser.state import Setup as BrowserSetup

    return BrowserSetup(start="library")
