"""The browser on the whole phone: its own pages, practice services in it, and what it never keeps or tells."""

from __future__ import annotations

from dataclasses import fields, replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.phone import machine
from literacy_tutor.phone.actions import (
    Action,
    DoubleTap,
    FillSecret,
    LongPress,
    PressBack,
    PressBackspace,
    PressEnter,
    PressHome,
    PressPower,
    PressRecents,
    Scroll,
    Swipe,
    Tap,
    Tick,
    TypeText,
)
from literacy_tutor.phone.apps.browser.app import APP, Bookmark, Result, Search, Setup
from literacy_tutor.phone.apps.browser.state import (
    LONGEST_HISTORY,
    BookmarkOpened,
    FieldProblem,
    PageMissing,
    PageOpened,
    PagesRestored,
    RestoreDeclined,
    ResultOpened,
    SearchDone,
    ServiceDid,
    TabClosed,
    TabListOpened,
)
from literacy_tutor.phone.events import AppOpened, TouchMissed, WentHome
from literacy_tutor.phone.screen import (
    AddressBar,
    Entry,
    Field,
    Keyboard,
    Link,
    Words,
    find,
    touchables,
    walk,
)
from literacy_tutor.phone.services.model import Branch, Later, PageSpec, Part, Service
from literacy_tutor.phone.shell import open_app
from literacy_tutor.phone.state import Focus, Language, Phone
from tests.phone.apps.browser_hand import SETUP, Hand, did, opened


@pytest.fixture(scope="session")
def services(library: Service, parcel: Service) -> dict[str, Service]:
    return {"library": library, "parcel": parcel}


@pytest.fixture
def hand(services: dict[str, Service]) -> Hand:
    return Hand(services)


# --- the browser's own pages ------------------------------------------------------------------------------


def test_it_begins_with_its_start_page(hand: Hand) -> None:
    assert "browser.start" in hand.sees()
    bookmark = hand.find("browser.bookmark.library")
    assert isinstance(bookmark, Entry)
    assert (bookmark.title, bookmark.picture) == ("みほん市図書館", "local_library")
    assert hand.address() == ""


def test_a_lesson_can_begin_on_a_page(services: dict[str, Service]) -> None:
    hand = Hand(services, Setup(start="library/basket"))
    assert hand.address() == "lib.mihon-city.example/basket"


def test_coming_to_a_page_through_the_icon_is_seeing_it(services: dict[str, Service]) -> None:
    hand = Hand(services, Setup(start="library"), opens="")
    assert PageOpened("library", "top") in hand.tap("home.browser")


def test_a_bookmark_opens_its_page(hand: Hand) -> None:
    assert hand.tap("browser.bookmark.library") == [BookmarkOpened("library"), PageOpened("library", "top")]
    assert hand.address() == "lib.mihon-city.example"


def test_a_bookmark_without_an_id_goes_by_its_number(hand: Hand) -> None:
    assert hand.tap("browser.bookmark.2") == [BookmarkOpened("2"), PageMissing("gone")]


def test_the_padlock_shows_what_the_service_says(library: Service) -> None:
    for secure in (True, False):
        hand = Hand({"library": replace(library, secure=secure)}, Setup(start="library"))
        bar = hand.find("browser.address")
        assert isinstance(bar, AddressBar)
        assert bar.secure is secure


@pytest.mark.parametrize(
    ("written", "page"),
    [
        ("lib.mihon-city.example", "top"),
        ("https://lib.mihon-city.example/", "top"),
        ("ＬＩＢ．ｍｉｈｏｎ－ｃｉｔｙ．ｅｘａｍｐｌｅ　", "top"),
        ("Lib.Mihon-City.example/basket", "basket"),
        ("http://lib.mihon-city.example/book/1/", "book"),
    ],
)
def test_a_typed_address_opens_exactly_its_page(hand: Hand, written: str, page: str) -> None:
    hand.fill("browser.address", written)
    assert opened(hand.do(PressEnter())) == [page]
    assert hand.phone.focus is None


@pytest.mark.parametrize(
    "written",
    ["lib.mihon-city.test", "www.lib.mihon-city.example", "mihon-city.example", "lib.mihon-city.example/x"],
)
def test_an_address_nobody_has_is_said_so_and_can_be_corrected(hand: Hand, written: str) -> None:
    hand.fill("browser.address", written)
    assert hand.do(PressEnter()) == [PageMissing("")]
    assert "このページは 表示できません" in hand.reads()
    assert hand.address() == written
    hand.tap("browser.again")
    assert hand.phone.text("browser.address") == written
    hand.do(PressBack())
    hand.tap("browser.to_start")
    assert "browser.start" in hand.sees()


def test_the_keyboard_comes_up_with_the_word_search(services: dict[str, Service]) -> None:
    for language, word in (("ja", "検索"), ("en", "Search")):
        hand = Hand(services, language=language)  # type: ignore[arg-type]
        hand.tap("browser.address")
        assert hand.phone.focus == Focus("browser.address", enter=word)
        assert any(isinstance(part, Keyboard) for part in walk(machine.screen(hand.phone)))


def test_typing_an_address_covers_the_page_and_back_uncovers_it(hand: Hand) -> None:
    hand.tap("browser.bookmark.library", "browser.address")
    assert isinstance(hand.find("browser.address"), Field)
    assert "browser.bookmark.library" in hand.sees()
    assert "library.search" not in hand.sees()
    hand.do(PressBack())
    assert "library.search" in hand.sees()


def test_enter_on_an_empty_address_only_puts_the_keyboard_away(hand: Hand) -> None:
    hand.tap("browser.address")
    assert hand.do(PressEnter()) == []
    assert hand.phone.focus is None
    assert "browser.start" in hand.sees()


# --- searching --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", ["図書館", "みほん市　図書館", "としょかん", "としよかん", "トショカン", "ＬＩＢＲＡＲＹ"]
)
def test_a_search_finds_however_it_is_written(hand: Hand, words: str) -> None:
    hand.fill("browser.address", words)
    assert hand.do(PressEnter()) == [SearchDone(found=True)]
    assert hand.tap("browser.result.library") == [
        ResultOpened("library", advert=False),
        PageOpened("library", "top"),
    ]


def test_the_search_with_the_longest_word_wins(hand: Hand) -> None:
    hand.fill("browser.address", "みほん市 としょかん やすみ")
    hand.do(PressEnter())
    assert opened(hand.tap("browser.result.closed")) == ["status"]


def test_adverts_are_marked_and_every_result_shows_its_real_address(hand: Hand) -> None:
    hand.fill("browser.address", "図書館")
    hand.do(PressEnter())
    shown = {name: part.text for name in hand.sees() if isinstance(part := hand.find(name), Words | Link)}
    assert shown["browser.result.advert.advert"] == "広告"
    assert "browser.result.library.advert" not in shown
    assert shown["browser.result.advert.address"] == "mihon-post.redelivery.test/x8"
    assert shown["browser.result.library.address"] == "lib.mihon-city.example"
    assert shown["browser.result.3.address"] == "old-lib.example/top"
    assert hand.tap("browser.result.advert")[0] == ResultOpened("advert", advert=True)


def test_a_result_that_leads_nowhere_shows_a_way_on(hand: Hand) -> None:
    hand.fill("browser.address", "図書館")
    hand.do(PressEnter())
    assert hand.tap("browser.result.3") == [
        ResultOpened("3", advert=False),
        PageMissing("old-lib.example/top"),
    ]
    hand.do(PressBack())
    assert "browser.result.3" in hand.sees()


def test_words_that_find_nothing_stand_in_the_field_again_to_be_changed(hand: Hand) -> None:
    hand.fill("browser.address", "どうぶつえん")
    assert hand.do(PressEnter()) == [SearchDone(found=False)]
    assert "「どうぶつえん」は 見つかりませんでした" in hand.reads()
    hand.tap("browser.again")
    assert hand.phone.text("browser.address") == "どうぶつえん"


def test_the_address_over_the_results_leads_back_to_the_search(hand: Hand) -> None:
    hand.fill("browser.address", "図書館")
    hand.do(PressEnter())
    assert hand.address() == "kensaku.example"
    hand.tap("browser.home")
    hand.fill("browser.address", "kensaku.example")
    hand.do(PressEnter())
    assert "browser.start" in hand.sees()


def test_it_speaks_english_too(services: dict[str, Service]) -> None:
    hand = Hand(services, Setup(), "en")
    hand.fill("browser.address", "zoo")
    hand.do(PressEnter())
    assert hand.reads()[0] == "Nothing found for “zoo”"
    hand.tap("browser.to_start")
    assert hand.reads() == ["Bookmarks", "No bookmarks yet"]


def test_the_name_of_a_service_is_a_search_and_not_a_secret_door(services: dict[str, Service]) -> None:
    hand = Hand(services, Setup())
    for words in ("library", "library/status", "parcel"):
        hand.fill("browser.address", words)
        assert hand.do(PressEnter()) == [SearchDone(found=False)]
        hand.tap("browser.to_start")


# --- coming and going -------------------------------------------------------------------------------------


def test_back_goes_page_by_page_and_then_out(hand: Hand) -> None:
    hand.tap("browser.bookmark.library", "library.status", "library.to_top")
    assert opened(hand.do(PressBack())) == ["status"]
    assert opened(hand.do(PressBack())) == ["top"]
    hand.do(PressBack())
    assert "browser.start" in hand.sees()
    assert WentHome() in hand.do(PressBack())


def test_a_link_from_another_app_leads_back_to_it(services: dict[str, Service]) -> None:
    hand = Hand(services, Setup(start="library"), opens="messages")
    assert hand.follow_link("parcel/top") == [AppOpened("browser"), PageOpened("parcel", "top")]
    hand.tap("parcel.go_on")
    hand.do(PressBack())
    assert hand.address() == "mihon-post.redelivery.test/x8"
    hand.do(PressBack())
    assert hand.phone.app == "messages"
    hand.do(PressHome())
    hand.tap("home.browser")
    assert hand.address() == "lib.mihon-city.example"


def test_the_same_link_twice_is_one_visit(services: dict[str, Service]) -> None:
    hand = Hand(services, opens="messages")
    hand.follow_link("parcel")
    hand.phone, _ = open_app(hand.phone, "messages")
    assert opened(hand.follow_link("parcel")) == ["top"]
    hand.do(PressBack())
    assert hand.phone.app == "messages"


@pytest.mark.parametrize("argument", ["nowhere.example/x", "library/nothing", "nothing/top", "  ", "app:"])
def test_a_link_to_nowhere_shows_the_usual_page_and_a_way_on(
    services: dict[str, Service], argument: str
) -> None:
    hand = Hand(services, opens="messages")
    assert any(isinstance(event, PageMissing) for event in hand.follow_link(argument))
    hand.tap("browser.to_start")
    assert "browser.start" in hand.sees()


def test_nothing_typed_chosen_or_done_is_lost_by_looking_elsewhere(hand: Hand) -> None:
    hand.follow_link("library/pickup")
    hand.tap("library.east", "library.mail")
    hand.follow_link("library/sign_in")
    hand.fill("library.card", "2001")
    hand.do(PressHome())
    hand.tap("home.messages")
    hand.do(PressHome())
    hand.tap("home.browser")
    card = hand.find("library.card")
    assert isinstance(card, Field)
    assert card.text == "2001"
    hand.follow_link("library/confirm")
    assert {"東図書館", "メール"} <= set(hand.reads())


def test_reloading_empties_the_page_and_no_other(hand: Hand) -> None:
    hand.follow_link("library")
    hand.fill("library.keyword", "ねこ")
    hand.follow_link("library/sign_in")
    hand.fill("library.card", "1234")
    hand.tap("library.log_in")
    assert opened(hand.tap("browser.reload")) == ["sign_in"]
    card = hand.find("library.card")
    assert isinstance(card, Field)
    assert (card.text, card.problem) == ("", "")
    assert hand.phone.text("library.keyword") == "ねこ"


@pytest.mark.parametrize("place", ["", "nowhere.example"])
def test_reloading_elsewhere_shows_the_same_again(hand: Hand, place: str) -> None:
    if place:
        hand.follow_link(place)
    else:
        hand.fill("browser.address", "図書館")
        hand.do(PressEnter())
    before = hand.sees()
    hand.tap("browser.reload")
    assert hand.sees() == before


def test_a_page_s_own_way_back_never_leads_out_of_the_browser(services: dict[str, Service]) -> None:
    hand = Hand(services, opens="messages")
    hand.follow_link("library/pickup")
    assert opened(hand.tap("library.back_to_basket")) == ["top"]
    assert hand.phone.app == "browser"


def test_a_page_s_own_way_back_is_the_browser_s(hand: Hand) -> None:
    hand.follow_link("library/basket")
    hand.phone, _ = open_app(hand.phone, "browser")
    hand.tap("library.status", "library.to_top", "library.status")
    assert opened(hand.do(PressBack())) == ["top"]


def test_a_link_can_lead_into_another_app_and_back(hand: Hand) -> None:
    hand.follow_link("library/status")
    assert AppOpened("phone") in hand.tap("library.call")
    hand.do(PressBack())
    assert hand.phone.app == "browser"
    assert hand.address() == "lib.mihon-city.example/status"


def test_the_history_has_an_end_and_still_leads_out(hand: Hand) -> None:
    hand.tap("browser.bookmark.library")
    for _ in range(LONGEST_HISTORY):
        hand.tap("library.status", "library.to_top")
    assert len(hand.phone.apps["browser"].visits) == LONGEST_HISTORY
    hand.do(*[PressBack()] * LONGEST_HISTORY)
    assert hand.phone.app == ""


# --- a service on the phone -------------------------------------------------------------------------------


def reserve(hand: Hand) -> None:
    hand.tap("browser.bookmark.library")
    hand.fill("library.keyword", "ネコ")
    hand.tap("key.enter")
    hand.tap("library.cat_book", "library.into_basket", "library.to_reserve")
    hand.fill("library.card", "２００１０３１５")
    hand.fill("library.password", "Sakura5")
    hand.do(PressEnter())
    hand.tap("library.central", "library.to_confirm", "library.reserve")


def test_a_book_is_reserved_from_the_search_to_the_receipt(hand: Hand) -> None:
    reserve(hand)
    assert opened(hand.events) == [
        "top", "results", "book", "basket", "sign_in", "pickup", "confirm", "done",
    ]  # fmt: skip
    assert did(hand.events) == ["put_in_basket", "saw_basket", "signed_in", "reserved"]
    hand.tap("library.status")
    assert "library.reservation" in hand.sees()


def test_a_book_in_the_basket_is_not_yet_a_reservation(hand: Hand) -> None:
    hand.follow_link("library/book")
    hand.tap("library.into_basket", "library.status")
    assert "予約は ありません。" in hand.reads()
    assert "library.reservation" not in hand.sees()


@pytest.mark.parametrize(
    "hurry",
    [
        (DoubleTap("library.reserve"),),
        (Tap("library.reserve"), Tap("library.reserve")),
        (Tap("library.reserve"), PressBack(), Tap("library.reserve")),
    ],
)
def test_a_second_tap_reserves_nothing_twice(hand: Hand, hurry: tuple[Action, ...]) -> None:
    hand.follow_link("library/confirm")
    assert did(hand.do(*hurry)).count("reserved") == 1


@pytest.mark.parametrize(
    ("field", "focus"),
    [
        ("library.keyword", Focus("library.keyword", "kana", False, "検索")),
        ("library.card", Focus("library.card", "digits")),
        ("library.password", Focus("library.password", "latin", True, "ログイン")),
    ],
)
def test_a_field_brings_its_own_keyboard(hand: Hand, field: str, focus: Focus) -> None:
    hand.follow_link("library/top" if field == "library.keyword" else "library/sign_in")
    hand.tap(field)
    assert hand.phone.focus == focus
    assert (field in hand.phone.secrets) is focus.secret


def test_another_page_puts_the_keyboard_away(hand: Hand) -> None:
    hand.tap("browser.bookmark.library", "library.keyword")
    hand.tap("library.status")
    assert hand.phone.focus is None


def test_what_is_missing_is_said_beside_the_field_and_told(hand: Hand) -> None:
    hand.follow_link("library/sign_in")
    hand.fill("library.card", "2001")
    told = [event for event in hand.tap("library.log_in") if isinstance(event, FieldProblem)]
    assert told == [FieldProblem("library", "card"), FieldProblem("library", "password")]
    assert hand.address() == "lib.mihon-city.example/login"
    assert hand.phone.focus is None
    card = hand.find("library.card")
    assert isinstance(card, Field)
    assert card.problem == "番号は 数字 8けたです。"


def test_a_problem_is_forgotten_on_another_page(hand: Hand) -> None:
    hand.follow_link("library/basket")
    hand.follow_link("library/sign_in")
    hand.tap("library.log_in")
    hand.do(PressBack())
    hand.follow_link("library/sign_in")
    assert not [part for part in walk(machine.screen(hand.phone)) if isinstance(part, Field) and part.problem]


def test_enter_where_it_means_nothing_puts_the_keyboard_away(hand: Hand) -> None:
    hand.follow_link("library/sign_in")
    hand.tap("library.card")
    hand.do(PressEnter())
    assert hand.phone.focus is None
    assert hand.address() == "lib.mihon-city.example/login"


def test_a_thing_that_does_nothing_is_a_missed_touch(hand: Hand) -> None:
    hand.follow_link("library/top")
    picture = "library.top.1"
    assert hand.do(Tap(picture)) == [TouchMissed(picture, "tap")]


# --- what is never kept or told ---------------------------------------------------------------------------

NUMBER, CODE = "1234567890123456", "753"


def give_card(hand: Hand) -> None:
    hand.follow_link("parcel/card")
    hand.fill("parcel.number", NUMBER)
    hand.fill("parcel.code", CODE)
    hand.tap("parcel.send")


def test_card_digits_stand_in_their_field_and_nowhere_else(hand: Hand) -> None:
    give_card(hand)
    assert did(hand.events) == ["gave_card"]
    assert hand.phone.text("parcel.number") == NUMBER
    elsewhere = repr(hand.phone._replace(texts={})) + repr(hand.events)
    assert NUMBER not in elsewhere
    assert CODE not in elsewhere


def test_no_event_of_the_browser_has_room_for_what_was_typed(hand: Hand) -> None:
    for typed in ("tanaka@himitsu.example", "090-0123-4567 たなか", "himitsu.example"):
        hand.fill("browser.address", typed)
        hand.do(PressEnter())
        hand.tap("browser.to_start")
    assert "himitsu" not in repr(hand.events)
    assert "たなか" not in repr(hand.events)


@pytest.mark.parametrize(("password", "page"), [("Sakura5", "pickup"), ("sakura", "sign_in")])
def test_replayed_without_its_secret_a_lesson_comes_to_the_same_page(
    services: dict[str, Service], password: str, page: str
) -> None:
    before: list[Action] = [Tap("library.card"), TypeText("20010315"), Tap("library.password")]
    after: list[Action] = [PressEnter(), Tick(500)]
    played, replayed = (
        Hand(services, Setup(start="library/sign_in")),
        Hand(services, Setup(start="library/sign_in")),
    )
    played.do(*before, TypeText(password), *after)
    replayed.do(*before, FillSecret("library.password", met=page == "pickup"), *after)
    assert played.phone.apps["browser"] == replayed.phone.apps["browser"]
    assert opened(played.events)[-1:] == opened(replayed.events)[-1:] == ([page] if page == "pickup" else [])


# --- whatever a hand may do -------------------------------------------------------------------------------

TYPED = ("ねこ", "20010315", "Sakura5", "図書館", "lib.mihon-city.example", "x.test", "1234", "　")
ELSEWHERE: tuple[Action, ...] = (
    PressBack(), PressHome(), PressRecents(), PressEnter(), PressBackspace(), PressPower(), Tick(700),
    FillSecret("library.password", met=True), FillSecret("library.password", met=False),
    FillSecret("parcel.code", met=True), Tap("home.browser"), *map(TypeText, TYPED),
)  # fmt: skip
WAYS_TO_THE_BROWSER = (Tap("lock.open"), PressHome(), Tap("home.browser"))
FITTING = {
    "library.keyword": "ねこ", "library.card": "20010315", "library.password": "Sakura5", "parcel.number": NUMBER,
    "parcel.code": CODE,
}  # fmt: skip
GESTURES = ("tap", "tap", "tap", "tap", "tap", "double", "long", "swipe", "scroll")


def gesture(kind: str, target: str) -> Action:
    match kind:
        case "double":
            return DoubleTap(target)
        case "long":
            return LongPress(target)
        case "swipe":
            return Swipe(target, "up")
        case "scroll":
            return Scroll(target, 1.0)
        case _:
            return Tap(target)


def check(phone: Phone) -> None:
    """What must be true of every phone anybody can bring about."""
    screen = machine.screen(phone)
    names = [part.name for part in walk(screen)]
    assert len(names) == len(set(names)), names
    for part in walk(screen):
        props = [getattr(part, one.name) for one in fields(part) if one.name != "children"]
        assert all(isinstance(value, str | int | float | bool) for value in props)


def way_out(phone: Phone) -> None:
    """Back alone leads to the home page from everywhere, and the browser's start page is one tap away: unless a page
    keeps the back key or lays a dialog over the browser, which these do not."""
    hands = phone if not phone.asleep else machine.step(phone, PressPower())[0]
    if hands.locked:
        hands, _ = machine.step(hands, Tap("lock.open"))
    if "browser.home" in {part.name for part in touchables(machine.screen(hands))}:
        started, _ = machine.step(hands, Tap("browser.home"))
        assert find(machine.screen(started), "browser.start")
    for _ in range(LONGEST_HISTORY + 10):
        hands, _ = machine.step(hands, PressBack())
    assert hands.app == ""


def something(phone: Phone, chance: Random) -> Action:
    """Mostly on the page itself and what belongs there, so that the walk goes deep; anything else now and then."""
    if chance.random() < 0.1:
        return chance.choice(ELSEWHERE)
    if phone.asleep or phone.locked or phone.app != "browser":
        return PressPower() if phone.asleep else chance.choice(WAYS_TO_THE_BROWSER)
    field = phone.focus.field if phone.focus else ""
    if field in FITTING and phone.text(field) != FITTING[field]:
        return PressBackspace() if phone.text(field) else TypeText(FITTING[field])
    things = [part.name for part in touchables(machine.screen(phone))]
    page = [name for name in things if not name.startswith(("key.", "nav.", "status", "browser."))]
    target = chance.choice(page if page and chance.random() < 0.8 else things) if things else "phone"
    return gesture(chance.choice(GESTURES), target)


def walked(services: dict[str, Service], seed: int, language: Language) -> Hand:
    """Two hundred things an impatient hand might do."""
    chance = Random(seed)
    hand = Hand(services, replace(SETUP, start=chance.choice(["library", "parcel"])), language)
    for _ in range(200):
        hand.do(something(hand.phone, chance))
        check(hand.phone)
    return hand


@pytest.mark.parametrize("language", ["ja", "en"])
def test_no_hand_breaks_the_browser_or_gets_stuck_in_it(
    services: dict[str, Service], language: Language
) -> None:
    been: set[str] = set()
    for seed in range(50):
        hand = walked(services, seed, language)
        been |= {f"{event.service}/{event.page}" for event in hand.events if isinstance(event, PageOpened)}
        way_out(hand.phone)
    assert been == {f"{service.id}/{page}" for service in services.values() for page in service.pages}


NAMES = st.sampled_from(["a", "b", "c", "f", "g", "p", "q", "back", ""])
TERMS = st.sampled_from(["a", "not a", "f = b", "f has ね", "g fits", "not g fits", "nothing", "f ="])
WHEN = st.lists(TERMS, max_size=2).map(tuple)
SOME = st.lists(NAMES, max_size=2).map(tuple)
WAYS = st.sampled_from(["", "", "s/p", "s", "gone", "x.example"])
DOINGS = (PressBack(), PressRecents(), Tick(2000), Tick(60_000))
BRANCHES = st.lists(
    st.builds(Branch, when=WHEN, needs=SOME, set=SOME, clear=SOME, event=NAMES, go=NAMES, open=WAYS),
    max_size=2,
).map(tuple)
KINDS = st.sampled_from(
    ["heading", "words", "note", "warning", "card", "row", "line", "link", "button", "field", "choice", "tick",
     "entry", "picture", "countdown", "dialog", "dialog"]
)  # fmt: skip
PARTS = st.recursive(
    st.builds(Part, kind=KINDS, id=NAMES, text=NAMES, field=NAMES, value=NAMES, when=WHEN, tap=BRANCHES),
    lambda parts: st.builds(Part, kind=KINDS, id=NAMES, parts=st.lists(parts, max_size=3).map(tuple)),
    max_leaves=5,
)
LATER = st.builds(
    Later, after=st.integers(-1, 5), when=WHEN, needs=SOME, set=SOME, clear=SOME, event=NAMES, go=NAMES,
    open=WAYS, apart=st.booleans(),
)  # fmt: skip
PAGES = st.builds(
    PageSpec,
    title=NAMES,
    path=st.sampled_from(["", "/x"]),
    parts=st.lists(PARTS, max_size=5).map(tuple),
    later=st.lists(LATER, max_size=2).map(tuple),
    back=BRANCHES,
)


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(st.sampled_from(["p", "q", "a"]), PAGES, min_size=1),
    st.lists(st.one_of(st.integers(0, 30), st.sampled_from(TYPED), st.sampled_from(DOINGS)), max_size=15),
)
def test_even_a_service_that_no_checker_would_admit_breaks_nothing(
    library: Service, pages: dict[str, PageSpec], moves: list[int | str | Action]
) -> None:
    service = Service(
        "s", "S", "s.example", "p", pages, {"f": library.fields["keyword"], "g": library.fields["card"]}
    )
    hand = Hand({"s": service}, Setup(start="s"))
    for move in moves:
        things = touchables(machine.screen(hand.phone))
        match move:
            case str():
                hand.do(TypeText(move))
            case int():
                hand.do(Tap(things[move % len(things)].name))
            case _:
                hand.do(move)
    hand.do(PressHome())
    assert hand.phone.app == ""
    hand.do(PressRecents(), Tap("recents.close_all"), PressHome(), Tap("home.browser"))
    assert "browser.start" in hand.sees()


# --- what a lesson may put in -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bookmarks", "searches", "said"),
    [
        ((Bookmark("A", "a", id="Ä"),), (), "bookmark id 'Ä'"),
        ((Bookmark("A", "a", id="2"), Bookmark("B", "b")), (), "two bookmarks have the id '2'"),
        ((), (Search(("x",), (Result("A", "a", id="r"), Result("B", "b", id="r"))),), "two results"),
        ((), (Search((), ()),), "a search needs"),
        ((), (Search(("　",), ()),), "a search needs"),
    ],
)
def test_a_setup_that_cannot_work_is_refused(
    bookmarks: tuple[Bookmark, ...], searches: tuple[Search, ...], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        Setup("", bookmarks, searches)


def test_every_event_it_makes_is_listed() -> None:
    assert {
        PageOpened,
        ServiceDid,
        FieldProblem,
        SearchDone,
        BookmarkOpened,
        PageMissing,
        ResultOpened,
        TabListOpened,
        TabClosed,
        PagesRestored,
        RestoreDeclined,
    } == set(APP.events)
