"""Calls as a lesson writes them: what is said, what can be answered, English over it by id, and each mistake in its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.lessons.acts import Act
from literacy_tutor.lessons.attempt import Attempt, at_step, play
from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.check import check
from literacy_tutor.lessons.loader import load_lesson, read_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.robot import perform
from literacy_tutor.lessons.ways import way_on
from literacy_tutor.phone.actions import PressHome, Tap, Tick
from tests.lessons.folders import change, line_of, put_lesson
from tests.lessons.test_check import TODAY

CALLS = """\
  phone:
    answers:
      - id: shop
        number: 03-0145-7000
        who: みほん商店
        line_ms: 1000
        turns:
          - id: menu
            lines: ご注文は 1を 押してください。
            keys: [{id: order, press: "1", go: clerk}]
            again: もう一度 おねがいします。
          - id: clerk
            lines: [はい、係の者です。, 何に なさいますか。]
            replies:
              - {id: tea, text: お茶を ください, go: thanks}
              - {id: later, text: また かけます, go: hang_up}
          - id: thanks
            lines: ありがとうございました。
            last: true
"""
ENGLISH = """\
  phone:
    answers:
      shop:
        who: Mihon Shop
        turns:
          menu: {lines: "For orders, press 1.", again: Once more.}
          clerk:
            lines: ["Good morning.", What would you like?]
            replies: {tea: {text: Some tea}, later: {text: I will call again}}
          thanks: {lines: Thank you very much.}
"""
STEP = """\
  - id: order
    part: do
    say: お｜茶《ちゃ》を たのみましょう。
    done: [said call=shop what=tea, call_ended call=shop heard=thanks]
    do:
      - press home
      - tap home.phone
      - tap phone.tab.contacts
      - tap phone.contact.shop
      - tap phone.call_person.shop
      - wait 3
      - tap phone.keys
      - tap phone.key.1
      - wait 2
      - tap phone.reply.tea
      - wait 2
      - tap phone.end
    mistakes:
      - id: wrong
        when: keys_pressed call=shop turn=menu what=wrong
        say: 1を タップしましょう。
        do:
          [press home, tap home.phone, tap phone.tab.contacts, tap phone.contact.shop,
           tap phone.call_person.shop, wait 3,
           tap phone.keys, tap phone.key.2]
        resume: 7
      - id: early
        when: call_ended call=shop
        say: ｜切《き》れました。もう｜一度《いちど》 どうぞ。
        do:
          [press home, tap home.phone, tap phone.tab.contacts, tap phone.contact.shop,
           tap phone.call_person.shop, wait 3,
           tap phone.end]
        repair: [press back]
        resume: 3
      - id: other
        when: call_started number=sato
        say: ちがう ｜人《ひと》に かけています。
        do: [press home, tap home.phone, tap phone.tab.contacts, tap phone.contact.sato, tap phone.call_person.sato]
        repair: [tap phone.end, press back]
        resume: 3
"""
STEP_ENGLISH = """\
  order:
    say: Order some tea.
    mistakes: {wrong: {say: Tap 1.}, early: {say: The call ended. Try again.}, other: {say: Somebody else.}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The template, with a shop that can be called after its own steps."""
    folder = put_lesson(tmp_path)
    japanese, english = folder / "lesson.yaml", folder / "en.yaml"
    shop = "{id: shop, name: みほん商店, number: 03-0145-7000}"
    change(japanese, "contacts: [sato]", f"contacts: [sato, {shop}]")
    change(japanese, "# --- 手順 Steps", f"{CALLS}\n# --- 手順 Steps")
    change(japanese, "# --- 終わりに", f"{STEP}\n# --- 終わりに")
    change(english, "\nsteps:", f"  contacts: {{shop: {{name: Mihon Shop}}}}\n{ENGLISH}\nsteps:")
    change(english, "\nfinish:", f"{STEP_ENGLISH}\nfinish:")
    return folder


def told(folder: Path) -> list[str]:
    problems = read_lesson(folder, "ja", Cache()).problems
    return [f"{one.file.name}:{one.line}:{one.column} {one.where} {one.what}" for one in problems]


def test_a_lesson_with_a_talk_is_sound_and_can_be_played_in_both_languages(folder: Path) -> None:
    assert check([folder], TODAY).problems == ()
    for language in ("ja", "en"):
        assert perform(load_lesson(folder, "en" if language == "en" else "ja")).failures == ()


def test_english_is_laid_over_a_talk_by_id(folder: Path) -> None:
    (answer,) = load_lesson(folder, "en").world.setups["phone"].answers
    menu, clerk, thanks = answer.turns
    assert (answer.who, menu.lines, menu.again) == ("Mihon Shop", ("For orders, press 1.",), ("Once more.",))
    assert [(one.id, one.text, one.go) for one in clerk.replies] == [
        ("tea", "Some tea", "thanks"), ("later", "I will call again", "hang_up"),
    ]  # fmt: skip
    assert (menu.keys[0].press, thanks.last) == ("1", True)


def test_words_without_english_are_told(folder: Path) -> None:
    change(folder / "en.yaml", "tea: {text: Some tea}, ", "")
    (problem,) = check([folder], TODAY).problems
    assert problem.where == "phone.phone.answers.shop.turns.clerk.replies.tea.text"


@pytest.mark.parametrize(
    ("old", "new", "where", "what"),
    [
        (
            "go: thanks",
            "go: thank",
            "turns.clerk.replies.tea.go",
            "is “thank”, but turns are: menu, clerk, thanks",
        ),
        ("go: clerk", "go: menu", "turns.menu.keys.order.go", "is “menu”, from where it comes round"),
        ("            last: true\n", "", "turns.thanks", "leads nowhere"),
        (
            'press: "1"',
            "press: one",
            "turns.menu.keys.order.press",
            "is “one”, but must be keys of a telephone",
        ),
        ("      - id: shop\n        number", "      - number", "", "has turns, and so needs an “id”"),
        ("lines: ありがとうございました。", "lines: []", "turns.thanks.lines", "somebody must say something"),
    ],
)
def test_what_is_wrong_with_a_talk_has_its_file_line_and_column(
    folder: Path, old: str, new: str, where: str, what: str
) -> None:
    change(folder / "lesson.yaml", old, new)
    problem = next(one for one in told(folder) if what in one)
    assert problem.split()[1] == f"phone.phone.answers{'.shop' if where else '[0]'}{'.' * bool(where)}{where}"
    place = line_of(folder / "lesson.yaml", new or "- id: thanks")
    assert int(problem.split(":")[1]) in (place, place + 1)


def test_a_number_that_could_be_somebodys_is_told(folder: Path) -> None:
    change(
        folder / "lesson.yaml",
        "        number: 03-0145-7000\n        who",
        "        number: 03-3581-4321\n        who",
    )
    assert any("could be somebody's number" in str(one) for one in check([folder], TODAY).problems)


def calling(lesson: Lesson, *acts: Act) -> Attempt:
    """The last step, in which somebody was called whom one need not call, and then these acts."""
    attempt = at_step(lesson, len(lesson.steps) - 1)
    names = ("home.phone", "phone.tab.contacts", "phone.contact.kenta", "phone.call_person.kenta")
    for act in (PressHome(), *map(Tap, names), Tick(4_000), *acts):
        attempt = play(lesson, attempt, act).attempt
    return attempt


def test_astray_in_a_call_one_is_told_how_it_ends(folder: Path) -> None:
    """The back key does not end a call, so it is not what the tutor points at."""
    change(folder / "lesson.yaml", "contacts: [sato,", "contacts: [sato, kenta,")
    remark = calling(load_lesson(folder), Tap("phone.speaker")).run.remark
    assert remark is not None
    assert remark.point == "phone.end"


def test_away_from_a_wrong_call_the_hints_lead_back_and_hang_up(folder: Path) -> None:
    change(folder / "lesson.yaml", "contacts: [sato,", "contacts: [sato, kenta,")
    lesson = load_lesson(folder)
    attempt = calling(lesson, PressHome())
    way = way_on(lesson.steps[-1], attempt.run.met, attempt.phone)
    assert way is not None
    assert way.acts[:2] == (Tap("home.phone"), Tap("phone.end"))
