"""The practice-service engine: rules of fields, conditions of parts, branches of taps, and what a page then shows."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.phone.folding import fold, sound
from literacy_tutor.phone.screen import (
    Button,
    Card,
    Choice,
    Component,
    Entry,
    Field,
    Link,
    List,
    Picture,
    Row,
    Words,
    find,
    walk,
)
from literacy_tutor.phone.services.model import (
    Branch,
    FieldRule,
    FieldSpec,
    PageSpec,
    Part,
    PartKind,
    Service,
)
from literacy_tutor.phone.services.patterns import LONGEST_TEXT, matches, pattern_is_safe
from literacy_tutor.phone.services.steps import (
    Memory,
    Moved,
    Standing,
    emptied_by_reload,
    field_fits,
    find_part,
    tap,
)
from literacy_tutor.phone.services.view import page_list
from literacy_tutor.phone.state import Language, Phone, Text, World


def typed(service: str, **fields: str | Text) -> dict[str, Text]:
    return {
        f"{service}.{name}": text if isinstance(text, Text) else Text(text, len(text))
        for name, text in fields.items()
    }


def with_rules(*rules: FieldRule, secret: bool = False) -> Service:
    field = FieldSpec("番号", rules=rules, secret=secret)
    return Service("s", "S", "s.example", "p", {"p": PageSpec("P")}, {"f": field})


def tapped(standing: Standing, page: str, part_id: str) -> Moved | None:
    part = find_part(standing, standing.service.pages[page], part_id)
    assert part is not None, f"{part_id} is not on {page}"
    return tap(standing, part)


def shown(standing: Standing, page: str, language: Language = "ja") -> List:
    services = {standing.service.id: standing.service}
    return page_list(standing, page, Phone(World(language, services=services), texts=standing.texts))


def words(component: Component) -> list[str]:
    return [part.text for part in walk(component) if isinstance(part, Words)]


# --- folding ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("１２３４", "1234"),
        ("　Ａｂ－９ ", "Ab-9"),
        ("ABC", "ABC"),
        ("ﾊﾞｽ", "バス"),
        ("03ー1234−5678", "03-1234-5678"),
        ("コーヒー", "コーヒー"),
        ("9時～12時", "9時～12時"),
        ("①", "①"),
        ("", ""),
        ("\n", ""),
    ],
)
def test_width_and_blanks_at_the_ends_make_no_difference(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [("としょかん", "トショカン"), ("としよかん", "としょかん"), ("ﾈｺ", "ねこ"), ("Ｃat 2", "cat２")],
)
def test_a_search_hears_the_same_word(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


# --- rules ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "text", "met"),
    [
        (FieldRule("no", at_least=1), "", False),
        (FieldRule("no", at_least=1), " 　", False),
        (FieldRule("no", at_least=3), "さくら", True),
        (FieldRule("no", at_most=3), "さくら", True),
        (FieldRule("no", at_most=3), "さくらんぼ", False),
        (FieldRule("no", equals=("15", "15人")), "１５", True),
        (FieldRule("no", equals=("１５",)), "15", True),
        (FieldRule("no", equals=("Sakura5",)), "sakura5", False),
        (FieldRule("no", pattern=r"\d{8}"), "20010315", True),
        (FieldRule("no", pattern=r"\d{8}"), "２００１０３１５　", True),
        (FieldRule("no", pattern=r"\d{8}"), "200103155", False),
        (FieldRule("no", pattern=r"\d{8}"), "", False),
        (FieldRule("no", pattern=".*"), "あ" * 200, True),
        (FieldRule("no", pattern=".*"), "あ" * 201, False),
    ],
)
def test_a_rule_is_met_by_what_it_asks_for(rule: FieldRule, text: str, met: bool) -> None:
    standing = Standing(with_rules(rule), texts=typed("s", f=text))
    assert standing.problem("f") == ("" if met else "no")


def test_the_first_broken_rule_speaks(library: Service) -> None:
    problems = {
        text: Standing(library, texts=typed("library", card=text)).problem("card")
        for text in ("", "123", "99999999", "20010315")
    }
    assert problems == {
        "": "番号を 入れてください。",
        "123": "番号は 数字 8けたです。",
        "99999999": "この 番号は 登録されて いません。",
        "20010315": "",
    }


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        (Text("Sakura5"), True),
        (Text("Ｓａｋｕｒａ５"), True),
        (Text("sakura5"), False),
        (Text(""), False),
        (Text(met=True), True),
        (Text(met=False), False),
    ],
)
def test_of_a_secret_only_its_fitting_is_known(library: Service, text: Text, fits: bool) -> None:
    phone = Phone(World(services={"library": library}), texts={"library.password": text})
    assert field_fits(phone, "library.password") is fits
    standing = Standing(library, texts=phone.texts)
    assert standing.holds(("password fits",)) is fits
    assert bool(standing.problem("password")) is not fits


def test_a_secret_that_did_not_fit_has_a_sentence_even_where_no_text_is_kept() -> None:
    service = with_rules(FieldRule("ちがいます", at_most=4), secret=True)
    assert Standing(service, texts={"s.f": Text(met=False)}).problem("f") == "ちがいます"


@pytest.mark.parametrize("name", ["library.nothing", "nothing.card", "library", "", "browser.address"])
def test_a_field_nobody_knows_does_not_fit(library: Service, name: str) -> None:
    assert field_fits(Phone(World(services={"library": library})), name) is False


# --- conditions -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ((), True),
        (("mail",), True),
        (("not mail",), False),
        (("reserved",), False),
        (("not reserved",), True),
        (("mail", "not reserved"), True),
        (("mail", "reserved"), False),
        (("branch = central",), True),
        (("branch = east",), False),
        (("not branch = east",), True),
        (("card =",), True),
        (("not keyword =",), True),
        (("keyword = 白い ねこ",), True),
        (("keyword has ネコ",), True),
        (("keyword has 犬",), False),
        (("keyword has 犬 | ねこ",), True),
        (("not keyword has 犬 | ねこ",), False),
        (("branch = east | central",), True),
        (("not keyword has 犬",), True),
        (("keyword has 白い ねこ",), True),
        (("keyword fits",), True),
        (("card fits",), False),
        (("not card fits",), True),
        (("nothing",), False),
        (("what does this mean",), False),
        (("not",), False),
        (("not not mail",), False),
        (("",), False),
    ],
)
def test_a_condition_holds_when_all_its_terms_do(
    library: Service, condition: tuple[str, ...], holds: bool
) -> None:
    texts = typed("library", keyword="　白い ねこ", branch="central")
    standing = Standing(library, Memory(frozenset({"mail"})), texts)
    assert standing.holds(condition) is holds


@given(st.lists(st.text(alphabet="not fits has=card keyword 　。"), max_size=4))
def test_no_condition_breaks_the_phone(condition: list[str]) -> None:
    service = with_rules(FieldRule("no", at_least=1))
    assert Standing(service, texts=typed("s", f="x")).holds(tuple(condition)) in (True, False)


# --- taps -------------------------------------------------------------------------------------------------


def test_a_branch_sets_clears_tells_and_leads_on(library: Service) -> None:
    memory = Memory(frozenset({"in_basket"}))
    assert tapped(Standing(library, memory), "confirm", "reserve") == Moved(
        Memory(frozenset({"reserved"})), did="reserved", go="done"
    )


def test_the_first_branch_that_holds_is_taken_so_a_second_tap_does_nothing_twice(library: Service) -> None:
    first = tapped(Standing(library), "confirm", "reserve")
    assert first is not None
    second = tapped(Standing(library, first.memory), "confirm", "reserve")
    assert second == Moved(Memory(frozenset({"reserved"})), did="reserved_already", go="done")


def test_a_tap_that_needs_fields_shows_their_problems_and_does_nothing_else(library: Service) -> None:
    standing = Standing(library, texts=typed("library", card="20010315", password="sakura"))
    moved = tapped(standing, "sign_in", "log_in")
    assert moved == Moved(Memory(asked=frozenset({"password"}), stopped="log_in"), missing=("password",))


def test_signing_in_takes_the_password_away(library: Service) -> None:
    standing = Standing(library, texts=typed("library", card="２００１０３１５", password="Sakura5"))
    assert tapped(standing, "sign_in", "log_in") == Moved(
        Memory(frozenset({"signed_in"})), (("password", ""),), did="signed_in", go="pickup"
    )


def test_a_secret_that_is_only_known_to_fit_signs_in_too(library: Service) -> None:
    standing = Standing(library, texts=typed("library", card="20010315", password=Text(met=True)))
    moved = tapped(standing, "sign_in", "log_in")
    assert moved is not None
    assert moved.go == "pickup"


def test_a_choice_is_the_text_of_its_field(library: Service) -> None:
    standing = Standing(library, texts=typed("library", branch="east"))
    assert tapped(standing, "pickup", "central") == Moved(Memory(), (("branch", "central"),))


def test_a_box_is_ticked_and_unticked(library: Service) -> None:
    once = tapped(Standing(library), "pickup", "mail")
    assert once == Moved(Memory(frozenset({"mail"})))
    assert tapped(Standing(library, once.memory), "pickup", "mail") == Moved(Memory())


def test_a_choice_can_lead_on_by_what_it_chose() -> None:
    ways = (Branch(when=("day = thu",), go="full", clear=("day",)), Branch(set=("chosen",)))
    part = Part("choice", id="thu", text="木", field="day", value="thu", tap=ways)
    service = Service(
        "s", "S", "s.example", "p", {"p": PageSpec("P", parts=(part,))}, {"day": FieldSpec("日")}
    )
    assert tap(Standing(service), part) == Moved(Memory(), (("day", "thu"), ("day", "")), go="full")


def test_what_leads_nowhere_says_so(library: Service) -> None:
    standing = Standing(library, Memory(frozenset({"reserved"})))
    assert tapped(standing, "status", "reservation") is None


def test_what_does_not_stand_there_cannot_be_touched(library: Service) -> None:
    assert find_part(Standing(library), library.pages["basket"], "to_reserve") is None
    assert find_part(Standing(library), library.pages["basket"], "") is None


def test_reloading_empties_the_page_and_keeps_what_was_done(library: Service) -> None:
    standing = Standing(
        library, Memory(frozenset({"mail", "signed_in"}), frozenset({"branch"}), "to_confirm")
    )
    assert emptied_by_reload(standing, library.pages["pickup"]) == Moved(
        Memory(frozenset({"signed_in"})), (("branch", ""),)
    )


# --- pages ------------------------------------------------------------------------------------------------


def every_kind() -> Service:
    part: dict[PartKind, Part] = {
        "heading": Part("heading", text="本"),
        "words": Part("words", text="本", look="huge strong centre good"),
        "note": Part("note", text="本"),
        "warning": Part("warning", parts=(Part("words", text="本"),)),
        "card": Part("card", look="good", parts=(Part("words", text="本"),)),
        "row": Part("row", parts=(Part("words", text="右"), Part("words", text="左"))),
        "line": Part("line", text="本", detail="ねこ"),
        "link": Part("link", id="link", text="本", tap=(Branch(go="p"),)),
        "button": Part("button", id="button", text="本", tap=(Branch(go="p"),)),
        "field": Part("field", field="f"),
        "choice": Part("choice", id="choice", text="本", field="c", value="one"),
        "tick": Part("tick", id="tick", text="本"),
        "entry": Part("entry", text="本", detail="作者", note="貸出中", picture="menu_book"),
        "picture": Part("picture", picture="library", description="図書館", height=100),
    }
    fields = {"f": FieldSpec("名前", placeholder="やまだ"), "c": FieldSpec("本")}
    return Service("s", "S", "s.example", "p", {"p": PageSpec("P", parts=tuple(part.values()))}, fields)


def test_every_kind_of_part_has_its_component() -> None:
    page = shown(Standing(every_kind()), "p")
    name = (f"s.p.{number}" for number in range(20))
    assert page.name == "s.p.page"
    assert page.label == "P"
    assert page.children == (
        Words(name=next(name), text="本", size="title", strong=True),
        Words(name=next(name), text="本", size="huge", strong=True, centre=True, tint="good"),
        Card(name="s.p.2", tint="soft", children=(Words(name="s.p.2.text", text="本"),)),
        Card(name="s.p.3", tint="warn", children=(Words(name="s.p.3.0", text="本"),)),
        Card(name="s.p.4", tint="good", children=(Words(name="s.p.4.0", text="本"),)),
        Row(name="s.p.5", children=(Words(name="s.p.5.0", text="右"), Words(name="s.p.5.1", text="左"))),
        Row(
            name="s.p.6",
            children=(
                Words(name="s.p.6.text", text="本", tint="muted"),
                Words(name="s.p.6.detail", text="ねこ", strong=True),
            ),
        ),
        Link(name="s.link", text="本"),
        Button(name="s.button", text="本"),
        Field(name="s.f", label="名前", text="", placeholder="やまだ"),
        Choice(name="s.choice", text="本"),
        Choice(name="s.tick", text="本", many=True),
        Entry(name="s.p.12", title="本", detail="作者", note="貸出中", picture="menu_book"),
        Picture(name="s.p.13", source="library", description="図書館", height=100),
    )


def test_choices_and_boxes_show_what_they_hold() -> None:
    page = shown(Standing(every_kind(), Memory(frozenset({"tick"})), typed("s", c="one")), "p")
    marked = {part.name: part.chosen for part in walk(page) if isinstance(part, Choice)}
    assert marked == {"s.choice": True, "s.tick": True}


def test_parts_stand_there_only_under_their_condition(library: Service) -> None:
    assert "かごは 空です。" in words(shown(Standing(library), "basket"))
    full = shown(Standing(library, Memory(frozenset({"in_basket"}))), "basket")
    assert "かごは 空です。" not in words(full)
    assert find(full, "library.to_reserve") is not None


def test_a_part_keeps_its_name_when_others_come_and_go(library: Service) -> None:
    names = [
        {part.name for part in walk(shown(Standing(library, Memory(flags)), "confirm"))}
        for flags in (frozenset[str](), frozenset({"mail"}))
    ]
    assert names[0] - names[1] == {
        "library.confirm.0.2",
        "library.confirm.0.2.text",
        "library.confirm.0.2.detail",
    }
    assert names[1] - names[0] == {
        "library.confirm.0.3",
        "library.confirm.0.3.text",
        "library.confirm.0.3.detail",
    }


def test_a_confirmation_says_what_was_chosen_and_typed(library: Service) -> None:
    texts = typed("library", branch="central", keyword="ｎｅｋｏ　２")
    standing = Standing(library, texts=texts)
    assert words(shown(standing, "confirm"))[2:4] == ["受け取り", "中央図書館"]
    assert words(shown(standing, "results"))[0] == "「neko 2」の 本"


def test_what_stands_in_a_secret_field_is_never_said() -> None:
    service = with_rules(secret=True)
    page = PageSpec("P", parts=(Part("words", text="[{f}] [{nothing}]"), Part("field", field="f")))
    standing = Standing(replace(service, pages={"p": page}), texts=typed("s", f="himitsu"))
    assert words(shown(standing, "p")) == ["[] []"]
    assert "himitsu" not in repr(shown(standing, "p"))


def test_a_problem_stands_beside_its_field_until_it_is_put_right(library: Service) -> None:
    moved = tapped(Standing(library), "sign_in", "log_in")
    assert moved is not None

    def problem(card: str) -> str:
        page = shown(Standing(library, moved.memory, typed("library", card=card)), "sign_in")
        field = find(page, "library.card")
        assert isinstance(field, Field)
        return field.problem

    assert [problem(card) for card in ("", "2001", "20010315")] == [
        "番号を 入れてください。",
        "番号は 数字 8けたです。",
        "",
    ]


def test_nothing_is_a_problem_before_it_was_asked_for(library: Service) -> None:
    page = shown(Standing(library, texts=typed("library", card="1")), "sign_in")
    assert not [part for part in walk(page) if isinstance(part, Field) and part.problem]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", "まだ すすめません。「利用者番号」と「パスワード」を ごらんください。"),
        ("en", "You cannot go on yet. Please look at “利用者番号” and “パスワード”."),
    ],
)
def test_the_button_too_says_what_is_missing(library: Service, language: Language, said: str) -> None:
    moved = tapped(Standing(library), "sign_in", "log_in")
    assert moved is not None
    page = shown(Standing(library, moved.memory), "sign_in", language)
    names = [part.name for part in page.children]
    assert names.index("library.log_in") - names.index("library.log_in.stopped") == 1
    assert said in words(page)


def test_a_choice_not_made_is_said_before_its_first_choice(library: Service) -> None:
    moved = tapped(Standing(library), "pickup", "to_confirm")
    assert moved is not None
    page = shown(Standing(library, moved.memory), "pickup")
    assert [part.name for part in page.children[-1].children] == [
        "library.back_to_basket",
        "library.to_confirm",
    ]
    assert [part.name for part in page.children] == [
        "library.pickup.0",
        "library.branch.problem",
        "library.central",
        "library.east",
        "library.mail",
        "library.to_confirm.stopped",
        "library.pickup.4",
    ]


# --- patterns ---------------------------------------------------------------------------------------------


SAFE = [
    r"\d{8}", r"\d{3}-?\d{4}-?\d{4}", r"[A-Z0-9]{6,16}", r"(ねこ|いぬ)", r"(?:東|西)館", r"[ぁ-ん]+", r".*ねこ.*",
    r"\d{4}([ -]?\d{4}){3}", r"^\d+$", r"[a-z0-9.]+@[a-z.]+", r"(ab)*", r"", r"a|b|", r"\(\d\)", r"[^\]]", r"[\d\-]+",
]  # fmt: skip
UNSAFE = [
    r"(a+)+", r"(a*)*b", r"(a|a)*", r"(a|aa)+$", r"(\d+)*x", r".*.*.*x", r"(a?){200}", r"(x+x+)+y", r"a{0,200}a{0,200}a{0,200}",
    r"(.)\1", r"(?=a)a", r"(?i)a", r"(?P<n>a)", r"(?!a)", r"a**", r"a*?", r"a++", r"(", r")", r"[a", r"a{2,1}", r"a{201}",
    r"\b", r"\Z", r"[z-a]", r"[[a]", r"[a--b]", r"*", r"^*", r"(^)*", r"(a?){3,}", r"((((a{50}){50}){50}){50}|){9}", r"x" * 201,
    r"(|a){200}", r"((((((((((|a)|a)|a)|a)|a)|a)|a)|a)|a)|a){50}", "{", "a{", "a{,3}", "(?#a)", "\\", "\\1", "\\x41", "\\n",
]  # fmt: skip


@pytest.mark.parametrize("pattern", SAFE)
def test_plain_patterns_are_safe(pattern: str) -> None:
    assert pattern_is_safe(pattern)


@pytest.mark.parametrize("pattern", UNSAFE)
def test_patterns_that_can_run_away_or_do_more_than_match_are_refused(pattern: str) -> None:
    assert not pattern_is_safe(pattern)


PIECES = st.sampled_from(
    [
        "a",
        "b",
        ".",
        "[ab]",
        r"\d",
        "(",
        "(?:",
        ")",
        "|",
        "?",
        "*",
        "+",
        "{2}",
        "{1,3}",
        "{0,9}",
        "{2,}",
        "^",
        "$",
    ]
)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(PIECES, max_size=24).map("".join), st.text(alphabet="ab", min_size=150, max_size=LONGEST_TEXT)
)
def test_a_safe_pattern_comes_to_an_end_on_any_text(pattern: str, text: str) -> None:
    """One that runs away would not end in years."""
    if pattern_is_safe(pattern):
        assert matches(pattern, text) in (True, False)


@given(st.text(alphabet=r"ab(|)[]{}*+?\d^$-,19.", max_size=30))
def test_whatever_is_called_safe_means_something(pattern: str) -> None:
    if pattern_is_safe(pattern):
        assert re.compile(pattern).pattern == pattern
