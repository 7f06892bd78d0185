"""Pages open beside each other, and a browser that is thrown away in the recent apps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from literacy_tutor.phone.actions import PressBack, PressHome, PressRecents, Swipe, Tap
from literacy_tutor.phone.apps.browser.app import Setup
from literacy_tutor.phone.apps.browser.state import (
    MOST_TABS,
    PageOpened,
    PagesRestored,
    RestoreDeclined,
    TabClosed,
    TabListOpened,
)
from literacy_tutor.phone.events import AppClosed, AppOpened, WentHome
from literacy_tutor.phone.screen import AppCard, Field, IconButton
from literacy_tutor.phone.services.model import Branch, PageSpec, Part, Service
from tests.phone.apps.browser_hand import SETUP, Hand, opened

BESIDE = (Branch(open="parcel", apart=True),)
NEWS = Service(
    id="news",
    title="みほん新聞",
    address="news.example",
    start="top",
    pages={"top": PageSpec("みほん新聞", parts=(Part("link", id="ad", text="広告", tap=BESIDE),))},
)


@pytest.fixture
def services(library: Service, parcel: Service) -> dict[str, Service]:
    return {"library": library, "parcel": parcel, "news": NEWS}


@pytest.fixture
def hand(services: dict[str, Service]) -> Hand:
    return Hand(services, replace(SETUP, start="news"))


def tab_count(hand: Hand) -> str:
    found = hand.find("browser.tabs")
    return found.text if isinstance(found, IconButton) else ""


# --- pages beside each other ------------------------------------------------------------------------------


def test_a_page_that_opens_apart_leaves_the_one_before_as_it_was(hand: Hand) -> None:
    assert tab_count(hand) == ""
    assert opened(hand.tap("news.ad")) == ["top"]
    assert (hand.address(), tab_count(hand)) == ("mihon-post.redelivery.test/x8", "2")
    assert hand.tap("browser.tabs") == [TabListOpened()]
    card = hand.find("browser.tab.1")
    assert isinstance(card, AppCard)
    assert (card.title, card.detail) == ("みほん新聞", "news.example")
    assert hand.tap("browser.tab.1") == [PageOpened("news", "top")]
    assert hand.address() == "news.example"


@pytest.mark.parametrize("away", [Tap("browser.close_tab.2"), Swipe("browser.tab.2", "up")])
def test_closing_a_page_in_the_list_leaves_the_others(hand: Hand, away: Tap | Swipe) -> None:
    hand.tap("news.ad", "browser.tabs")
    assert hand.do(away) == [TabClosed("parcel", "top")]
    assert "browser.tab.1" in hand.sees()
    hand.tap("browser.tab.1")
    assert (hand.address(), tab_count(hand)) == ("news.example", "")


def test_after_the_last_page_comes_the_start_page(hand: Hand) -> None:
    hand.tap("news.ad", "browser.tabs", "browser.close_tab.2")
    assert hand.tap("browser.close_tab.1")[0] == TabClosed("news", "top")
    assert "browser.start" in hand.sees()


def test_back_closes_the_list_and_changes_nothing(hand: Hand) -> None:
    hand.tap("news.ad", "browser.tabs")
    assert PageOpened("parcel", "top") in hand.do(PressBack())
    assert tab_count(hand) == "2"


def test_a_new_page_is_the_start_page(hand: Hand) -> None:
    hand.tap("news.ad", "browser.tabs", "browser.new_tab")
    assert "browser.start" in hand.sees()
    assert [tab.number for tab in hand.phone.apps["browser"].tabs] == [1, 2, 3]


def test_a_link_from_elsewhere_has_a_page_of_its_own_which_back_takes_away(
    services: dict[str, Service],
) -> None:
    hand = Hand(services, Setup(start="news"), opens="messages")
    hand.follow_link("parcel")
    assert tab_count(hand) == "2"
    hand.do(PressBack())
    assert hand.phone.app == "messages"
    hand.do(PressHome())
    hand.tap("home.browser")
    assert (hand.address(), tab_count(hand)) == ("news.example", "")


def test_of_too_many_pages_the_oldest_goes(hand: Hand) -> None:
    for _ in range(MOST_TABS + 5):
        hand.follow_link("news")
        hand.tap("browser.home")
    assert len(hand.phone.apps["browser"].tabs) == MOST_TABS
    assert "browser.start" in hand.sees()


# --- thrown away ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "away", [Tap("recents.close.browser"), Swipe("recents.app.browser", "up"), Tap("recents.close_all")]
)
def test_thrown_away_its_pages_are_gone(hand: Hand, away: Tap | Swipe) -> None:
    hand.tap("news.ad")
    hand.do(PressRecents())
    assert AppClosed("browser") in hand.do(away)
    hand.do(PressHome())
    assert hand.tap("home.browser") == [AppOpened("browser")]
    assert "browser.start" in hand.sees()
    assert WentHome() in hand.do(PressBack())


def throw_away(hand: Hand) -> None:
    hand.do(PressRecents())
    hand.tap("recents.close.browser")
    hand.do(PressHome())


def test_what_was_typed_is_gone_and_what_was_sent_stays(hand: Hand) -> None:
    hand.follow_link("library/book")
    hand.tap("library.into_basket")
    hand.follow_link("library/sign_in")
    hand.fill("library.card", "2001")
    hand.tap("browser.address")
    throw_away(hand)
    hand.follow_link("library/sign_in")
    card = hand.find("library.card")
    assert isinstance(card, Field)
    assert card.text == ""
    hand.follow_link("library/basket")
    assert "library.to_reserve" in hand.sees()


@pytest.fixture
def asking(services: dict[str, Service]) -> Hand:
    hand = Hand(services, replace(SETUP, start="news", restores=True))
    hand.tap("news.ad")
    throw_away(hand)
    hand.tap("home.browser")
    return hand


def test_a_browser_that_restores_asks_first_and_shows_nothing_meanwhile(asking: Hand) -> None:
    assert "browser.thrown" in asking.sees()
    assert "browser.start" not in asking.sees()
    assert not [event for event in asking.events[-2:] if isinstance(event, PageOpened)]


@pytest.mark.parametrize("no", [Tap("browser.decline"), PressBack()])
def test_declined_it_begins_with_the_start_page_and_asks_no_more(asking: Hand, no: Tap | PressBack) -> None:
    assert RestoreDeclined() in asking.do(no)
    assert "browser.start" in asking.sees()
    asking.do(PressHome())
    asking.tap("home.browser")
    assert "browser.start" in asking.sees()


def test_restored_everything_is_as_it_was(asking: Hand) -> None:
    assert asking.tap("browser.restore") == [PagesRestored(), PageOpened("parcel", "top")]
    assert tab_count(asking) == "2"
    asking.tap("browser.tabs", "browser.tab.1")
    assert asking.address() == "news.example"


def test_a_link_goes_where_it_leads_and_nothing_is_asked(asking: Hand) -> None:
    asking.follow_link("library")
    assert asking.address() == "lib.mihon-city.example"


def test_from_the_start_page_there_is_nothing_to_restore(services: dict[str, Service]) -> None:
    hand = Hand(services, replace(SETUP, restores=True))
    throw_away(hand)
    hand.tap("home.browser")
    assert "browser.start" in hand.sees()
