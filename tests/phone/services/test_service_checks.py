"""Every way in which a practice service can be broken is named, at its place, with what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from literacy_tutor.phone.services.checks import service_problems
from literacy_tutor.phone.services.model import (
    Branch,
    FieldRule,
    FieldSpec,
    PageSpec,
    Part,
    Service,
    every_part,
)

APPS = ("browser", "messages", "phone", "playground")

GO = (Branch(go="p"),)
NAME = FieldSpec("名前", rules=(FieldRule("名前を 入れてください。", at_least=1),))
PIN = FieldSpec("暗証番号", secret=True, rules=(FieldRule("4けたです。", pattern=r"\d{4}"),))
NAME_FIELD, PIN_FIELD = Part("field", field="name"), Part("field", field="pin")
BUTTON = Part("button", id="on", text="すすむ", tap=GO)
TICK = Part("tick", id="agree", text="同意する")


def a_service(*parts: Part, **changes: Any) -> Service:
    """One page that is in order, with these parts on it."""
    fields = {"name": NAME, "pin": PIN} | changes.pop("fields", {})
    used = {part.field for part in every_part(parts)}
    fields = {name: spec for name, spec in fields.items() if name in used}
    page = PageSpec("ページ", parts=parts or (BUTTON,))
    whole: dict[str, Any] = {
        "id": "s", "title": "S", "address": "s.example", "start": "p", "pages": {"p": page}, "fields": fields,
    }  # fmt: skip
    return Service(**(whole | changes))


def tapped(*branches: Branch, **changes: Any) -> Service:
    return a_service(replace(BUTTON, tap=branches), NAME_FIELD, PIN_FIELD, TICK, **changes)


def found(service: Service, **known: Any) -> list[tuple[str, str]]:
    return [(".".join(map(str, path)), sentence) for path, sentence in service_problems(service, **known)]


def test_services_that_play_have_no_problem(library: Service, parcel: Service) -> None:
    services = {"library": library, "parcel": parcel}
    for service in services.values():
        assert service_problems(service, services=services, apps=APPS) == []


def test_every_kind_of_part_can_be_in_order() -> None:
    parts = (
        Part("heading", text="題"), Part("words", text="{name}", look="small muted centre"),
        Part("note", text="注"), Part("warning", parts=(Part("words", text="注"),)),
        Part("card", look="soft", parts=(NAME_FIELD,)), Part("line", text="左", detail="{day}"),
        Part("row", parts=(BUTTON, Part("button", id="back", text="もどる", tap=(Branch(go="back"),)))),
        Part("link", id="call", text="電話", tap=(Branch(open="app:phone/0300001111"),)),
        Part("link", id="self", text="最初へ", tap=(Branch(open="s/p"),)), TICK, PIN_FIELD,
        Part("choice", id="mon", text="月", field="day", value="mon", when=("not agree", "day = mon")),
        Part("choice", id="tue", text="火", field="day", value="tue", tap=(Branch(when=("name =",), set=("x",)),)),
        Part("entry", text="本", when=("x", "name has ねこ")), Part("entry", id="e", text="本", tap=GO),
        Part("picture", picture="cat", description="ねこ", when=("pin fits", "not name fits")),
    )  # fmt: skip
    service = a_service(*parts, fields={"day": FieldSpec("曜日")})
    assert found(service, services={"s": service}, apps=APPS) == []


@pytest.mark.parametrize(
    ("changes", "where", "said"),
    [
        ({"id": "S"}, "id", "is not a name"),
        ({"id": "not"}, "id", "means something of its own"),
        ({"id": "homes"}, "id", "on the phone itself"),
        ({"id": "browser"}, "id", "on the phone itself"),
        ({"id": "messages"}, "id", "on the phone itself"),
        ({"title": " "}, "title", "needs a title"),
        ({"address": "lib.mihon-city.jp"}, "address", "ending in .example, .test or .invalid"),
        ({"address": "https://s.example"}, "address", "not a practice address"),
        ({"address": "S.example"}, "address", "not a practice address"),
        ({"address": "example"}, "address", "not a practice address"),
        ({"start": "x"}, "start", "there is no page “x”"),
        ({"pages": {}}, "start", "pages are: none"),
    ],
)
def test_name_and_address(changes: dict[str, Any], where: str, said: str) -> None:
    ((path, sentence),) = found(a_service(**changes), apps=APPS)
    assert path == where
    assert said in sentence


def test_two_services_cannot_have_one_address() -> None:
    one, two = a_service(), a_service(id="t")
    ((path, sentence),) = found(one, services={"s": one, "t": two})
    assert (path, "“t” has the same address" in sentence) == ("address", True)


@pytest.mark.parametrize(
    ("page", "where", "said"),
    [
        (PageSpec("", parts=(BUTTON,)), "pages.p", "needs a title"),
        (PageSpec("P"), "pages.p", "the page is empty"),
        (PageSpec("P", "reserve", (BUTTON,)), "pages.p", "not a path"),
        (PageSpec("P", "/Reserve", (BUTTON,)), "pages.p", "not a path"),
        (PageSpec("P", parts=(BUTTON,), event="Saw it"), "pages.p.event", "is not a name"),
    ],
)
def test_pages(page: PageSpec, where: str, said: str) -> None:
    ((path, sentence),) = found(a_service(pages={"p": page}))
    assert path == where
    assert said in sentence


def two_pages(**more: Any) -> dict[str, PageSpec]:
    to_q = Part("link", id="to_q", text="次", tap=(Branch(go="q"),))
    return {"p": PageSpec("P", parts=(to_q,)), "q": PageSpec("Q", parts=(BUTTON,), **more)}


def test_a_page_that_nothing_leads_to_is_named() -> None:
    pages = {**two_pages(), "lost": PageSpec("L", parts=(BUTTON,))}
    ((path, sentence),) = found(a_service(pages=pages))
    assert path == "pages.lost"
    assert "no tap leads to the page" in sentence
    assert found(a_service(pages=pages), entrances=("lost",)) == []


def test_a_page_may_be_a_last_page() -> None:
    end = PageSpec("Q", parts=(Part("words", text="おわり"),))
    assert found(a_service(pages={**two_pages(), "q": end})) == []


def test_two_pages_cannot_have_one_path() -> None:
    pages = two_pages(path="/x")
    pages["p"] = replace(pages["p"], path="/x")
    assert [path for path, sentence in found(a_service(pages=pages)) if "same path" in sentence] == [
        "pages.p",
        "pages.q",
    ]


def test_a_page_called_back_could_never_be_reached() -> None:
    pages = {"p": PageSpec("P", parts=(BUTTON,)), "back": PageSpec("B", parts=(BUTTON,))}
    assert "cannot be called “back”" in found(a_service(pages=pages))[0][1]


def test_the_same_id_on_two_pages_is_the_same_thing() -> None:
    same = {
        "p": PageSpec("P", parts=(BUTTON,)),
        "q": PageSpec("Q", parts=(replace(BUTTON, when=("agree",)), TICK)),
    }
    assert found(a_service(pages=same), entrances=("q",)) == []
    other = {"p": PageSpec("P", parts=(BUTTON,)), "q": PageSpec("Q", parts=(replace(BUTTON, text="もどる"),))}
    ((path, sentence),) = found(a_service(pages=other), entrances=("q",))
    assert path == "pages.q.parts.0"
    assert "another thing on another page" in sentence


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (Part("buton", id="on"), "there is no kind “buton”; kinds are: heading"),  # type: ignore[arg-type]
        (replace(BUTTON, id=""), "needs an `id`"),
        (replace(TICK, id=""), "needs an `id`"),
        (Part("entry", text="本", tap=GO), "needs an `id`"),
        (replace(BUTTON, id="Next Page"), "is not a name"),
        (replace(TICK, id="not"), "cannot be called “not”"),
        (replace(BUTTON, id="name"), "is also a field"),
        (replace(PIN_FIELD, id="pin2"), "drop the `id`"),
        (replace(BUTTON, tap=()), "does nothing: say in `tap`"),
        (Part("words", id="w", text="本", tap=GO), "a words cannot be tapped"),
        (Part("field", field="pin", tap=GO, id="g"), "a field cannot be tapped"),
        (Part("heading"), "has no words"),
        (Part("line", text="左"), "give it `detail`"),
        (Part("card"), "is empty: give it `parts`"),
        (Part("note"), "is empty: give it `text` or `parts`"),
        (Part("words", text="本", parts=(BUTTON,)), "cannot hold parts"),
        (Part("row", parts=(Part("note", text="注"),)), "too narrow for boxes"),
        (Part("picture", picture="cat"), "needs `picture`, its name, and `description`"),
        (Part("picture", description="ねこ"), "needs `picture`, its name, and `description`"),
        (Part("picture", picture="cat", description="ねこ", height=5000), "does not fit a phone"),
        (Part("field", field="nothing"), "there is no field “nothing”"),
        (Part("words", text="本", field="name"), "has no `field` and no `value`"),
        (Part("choice", id="c", text="月", field="day"), "needs a `value`"),
        (Part("words", text="{nothing}"), "{nothing} names no field"),
        (Part("line", text="左", detail="{pin}"), "would show a secret field"),
        (Part("words", text="本", look="title purple"), "has no look “purple”"),
        (replace(BUTTON, look="huge"), "has no look “huge”"),
        (Part("heading", text="本", look="small"), "has no look “small”; looks are: none"),
    ],
)
def test_parts(part: Part, said: str) -> None:
    others = tuple(one for one in (NAME_FIELD, PIN_FIELD) if one.field != part.field)
    service = a_service(*others, part, fields={"day": FieldSpec("曜日")})
    problems = [
        sentence for path, sentence in found(service) if path.startswith(f"pages.p.parts.{len(others)}")
    ]
    assert any(said in sentence for sentence in problems), problems


def test_a_name_stands_on_a_page_once_even_in_boxes() -> None:
    problems = found(a_service(BUTTON, Part("card", parts=(BUTTON,)), NAME_FIELD, NAME_FIELD))
    assert [path for path, sentence in problems if "on this page 2 times" in sentence] == [
        "pages.p.parts.0",
        "pages.p.parts.1.parts.0",
        "pages.p.parts.2",
        "pages.p.parts.3",
    ]


def test_boxes_in_boxes_have_an_end() -> None:
    part = BUTTON
    for _ in range(3):
        part = Part("card", parts=(part,))
    ((path, sentence),) = found(a_service(part))
    assert path == "pages.p.parts.0.parts.0.parts.0.parts.0"
    assert "3 deep at most" in sentence


def test_two_choices_cannot_mean_the_same() -> None:
    choices = (Part("choice", id=one, text=one, field="day", value="mon") for one in ("a", "b"))
    problems = found(a_service(*choices, fields={"day": FieldSpec("曜日")}))
    assert [sentence for _, sentence in problems] == [
        "two choices of “day” have the value “mon”: change one of them"
    ] * 2


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("gone", "nothing sets the flag “gone”; flags are: agree"),
        ("not gone", "nothing sets the flag “gone”"),
        ("name == x", "is not a condition: write “flag”"),
        ("", "is not a condition"),
        ("not not agree", "is not a condition"),
        ("nothing = x", "there is no field “nothing”; fields are: day, name, pin"),
        ("nothing fits", "there is no field “nothing”"),
        ("day fits", "has no rules, so it always fits"),
        ("day = sun", "“day” is never “sun”; its choices are: mon"),
        ("day = mon | sun", "“day” is never “sun”"),
        ("name has ねこ |", "a word missing"),
        ("name has　　", "is not a condition"),
        ("pin = 1234", "what stands in the secret field “pin” is not kept"),
        ("pin has 1", "what stands in the secret field “pin” is not kept"),
        ("pin =", "what stands in the secret field “pin” is not kept"),
    ],
)
def test_conditions_of_parts_and_of_branches(condition: str, said: str) -> None:
    monday = Part("choice", id="mon", text="月", field="day", value="mon")
    button = replace(BUTTON, tap=(Branch(when=(condition,), go="p"),))
    parts = (Part("words", text="本", when=(condition,)), NAME_FIELD, PIN_FIELD, TICK, monday, button)
    problems = found(a_service(*parts, fields={"day": FieldSpec("曜日")}))
    assert [path for path, _ in problems] == ["pages.p.parts.0.when.0", "pages.p.parts.5.tap.0.when.0"]
    assert all(said in sentence for _, sentence in problems)


@pytest.mark.parametrize(
    ("branch", "where", "said"),
    [
        (Branch(), "", "this does nothing"),
        (Branch(when=("agree",)), "", "this does nothing"),
        (Branch(needs=("gone",)), ".needs", "there is no field “gone”"),
        (Branch(needs=("free",)), ".needs", "has no rules, so nothing is needed"),
        (Branch(needs=("far",)), ".needs", "is not on this page"),
        (Branch(set=("A flag",)), ".set", "is not a name"),
        (Branch(clear=("gone",)), ".clear", "there is no flag and no field “gone”"),
        (Branch(event="did it"), ".event", "is not a name"),
        (Branch(go="x"), ".go", "there is no page “x”; pages are: p, q, or back"),
        (Branch(go="p", open="t"), "", "a tap leads to one place"),
        (Branch(open="x"), ".open", "there is no service “x”; services are: s, t"),
        (Branch(open="t/x"), ".open", "the service “t” has no page “x”"),
        (Branch(open="app:camera/1"), ".open", "there is no app “camera”"),
        (Branch(open="app:"), ".open", "there is no app “”"),
    ],
)
def test_branches(branch: Branch, where: str, said: str) -> None:
    far = PageSpec("Q", parts=(Part("field", field="far"), BUTTON))
    near = PageSpec(
        "P", parts=(replace(BUTTON, id="tapped", tap=(branch,)), Part("field", field="free"), TICK)
    )
    fields = {"free": FieldSpec("自由"), "far": NAME}
    service = Service("s", "S", "s.example", "p", {"p": near, "q": far}, fields)
    others = {"s": service, "t": a_service(id="t", address="t.example")}
    assert [
        path.removeprefix("pages.p.parts.0.tap.0")
        for path, sentence in found(service, services=others, apps=APPS, entrances=("q",))
        if said in sentence
    ] == [where]


def test_ways_out_are_checked_only_where_it_is_known_what_there_is() -> None:
    assert found(tapped(Branch(open="elsewhere/page"))) == []
    assert found(tapped(Branch(open="app:anything"))) == []


def test_a_branch_after_one_that_always_holds_is_never_reached() -> None:
    ((path, sentence),) = found(tapped(Branch(go="p"), Branch(when=("agree",), go="p")))
    assert path == "pages.p.parts.0.tap.1"
    assert "never reached" in sentence


RULE = FieldRule("だめです。", at_least=1)


@pytest.mark.parametrize(
    ("spec", "where", "said"),
    [
        (FieldSpec(" "), "fields.name.label", "needs a label"),
        (FieldSpec("名", enter="送信"), "fields.name.enter", "says “送信” but does nothing"),
        (FieldSpec("名", submits="gone"), "fields.name.submits", "no button “gone”; it has: on"),
        (FieldSpec("名", rules=(FieldRule("", at_least=1),)), "fields.name.rules.0", "needs a `problem`"),
        (FieldSpec("名", rules=(RULE, FieldRule("だめ"))), "fields.name.rules.1", "asks for nothing"),
        (
            FieldSpec("名", rules=(FieldRule("だめ", pattern="(a+)+"),)),
            "fields.name.rules.0",
            "outside what content may",
        ),
        (
            FieldSpec("名", rules=(FieldRule("だめ", at_least=3, at_most=2),)),
            "fields.name.rules.0",
            "leave no length",
        ),
        (FieldSpec("名", rules=(FieldRule("だめ", at_least=-1),)), "fields.name.rules.0", "leave no length"),
        (
            FieldSpec("名", rules=(FieldRule("だめ", at_least=300),)),
            "fields.name.rules.0",
            "nobody types 300",
        ),
    ],
)
def test_fields(spec: FieldSpec, where: str, said: str) -> None:
    ((path, sentence),) = found(a_service(NAME_FIELD, BUTTON, fields={"name": spec}))
    assert path == where
    assert said in sentence


CHOICE = Part("choice", id="c", text="月", field="day", value="mon")


@pytest.mark.parametrize(
    ("service", "said"),
    [
        (a_service(BUTTON, pages={"p": PageSpec("P", parts=(BUTTON,))}) , None),
        (replace(a_service(), fields={"name": NAME}), "no page has the field “name”"),
        (replace(a_service(Part("field", field="A b")), fields={"A b": NAME}), "is not a name"),
        (a_service(CHOICE, Part("field", field="day"), fields={"day": NAME}), "both typed (field) and chosen"),
        (a_service(CHOICE, fields={"day": PIN}), "cannot be secret"),
        (tapped(Branch(set=("name",))), "“name” is also a flag"),
    ],
)  # fmt: skip
def test_use_of_fields(service: Service, said: str | None) -> None:
    problems = [sentence for path, sentence in found(service) if path.startswith("fields.")]
    assert len(problems) == (1 if said else 0)
    assert said is None or said in problems[0]


def test_all_problems_come_at_once_and_always_in_the_same_order(library: Service) -> None:
    def break_page(page: PageSpec) -> PageSpec:
        return replace(page, title="", parts=tuple(replace(part, text="", field="") for part in page.parts))

    broken = replace(
        library, id="Library", pages={name: break_page(page) for name, page in library.pages.items()}
    )
    problems = service_problems(broken)
    assert len(problems) > 20
    assert problems == service_problems(broken)


Damage = Callable[[Branch], Branch]


@pytest.mark.parametrize(
    "damage",
    [
        lambda branch: replace(branch, go="nowhere"),
        lambda branch: replace(branch, needs=("nothing",)),
        lambda branch: replace(branch, when=("nothing",)),
    ],
)
def test_damage_anywhere_in_a_service_is_found(library: Service, damage: Damage) -> None:
    for page_id, page in library.pages.items():
        for number, part in enumerate(page.parts):
            if not part.tap:
                continue
            parts = (
                *page.parts[:number],
                replace(part, tap=tuple(map(damage, part.tap))),
                *page.parts[number + 1 :],
            )
            broken = replace(library, pages={**library.pages, page_id: replace(page, parts=parts)})
            paths = [path for path, _ in service_problems(broken)]
            assert any(path[:4] == ("pages", page_id, "parts", number) for path in paths)
