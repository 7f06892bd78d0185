"""How the browser looks, and its words: start page, page of a service, results, page that does not exist."""

from __future__ import annotations

from functools import lru_cache
from typing import assert_never

from literacy_tutor.phone import keyboard
from literacy_tutor.phone.app import setup_of
from literacy_tutor.phone.apps.browser.places import (
    FoundPlace,
    MissingPlace,
    PagePlace,
    StartPlace,
    address_shown,
    place_of,
)
from literacy_tutor.phone.apps.browser.state import (
    ADDRESS,
    Bookmark,
    Result,
    Setup,
    State,
    Tab,
    bookmarks,
    numbered,
    results_for,
    standing_of,
)
from literacy_tutor.phone.screen import (
    AddressBar,
    AppBar,
    AppCard,
    Button,
    Card,
    Component,
    Dialog,
    Entry,
    IconButton,
    Link,
    List,
    Recents,
    Words,
)
from literacy_tutor.phone.services.view import page_dialog, page_list
from literacy_tutor.phone.state import Language, Phone
from literacy_tutor.phone.words import Both, both

TITLE = both("ブラウザ", "Browser")
COLOUR = "#0B4F8A"
START = both("はじめのページ", "Start page")
RELOAD = both("もう一度 読みこむ", "Reload")
SEARCH_OR_ADDRESS = both("ことば または アドレス", "Search or address")
SEARCH = both("検索", "Search")
BOOKMARKS = both("お気に入り", "Bookmarks")
NO_BOOKMARKS = both("お気に入りは まだ ありません", "No bookmarks yet")
RESULTS = both("検索の結果", "Search results")
RESULTS_FOR = both("「{}」の 検索結果", "Results for “{}”")
ADVERT = both("広告", "Ad")
NOTHING_FOUND = both("「{}」は 見つかりませんでした", "Nothing found for “{}”")
SEARCH_TIPS = both(
    "文字に まちがいが ないか、たしかめてください。\nみじかい ことばに かえるのも よい方法です。",
    "Check the spelling.\nTry fewer or shorter words.",
)
MISSING = both("このページは 表示できません", "This page cannot be shown")
MISSING_TIPS = both(
    "アドレスが ちがうか、もう なくなった ページです。\nアドレスを 一文字ずつ たしかめてください。",
    "The address may be wrong, or the page may be gone.\nCheck the address letter by letter.",
)
SEARCH_AGAIN = both("ことばを 直す", "Change the words")
CORRECT_ADDRESS = both("アドレスを 直す", "Correct the address")
TO_START = both("はじめのページへ", "Go to the start page")
TABS = both("開いているページ", "Open pages")
NEW_TAB = both("新しいページ", "New page")
CLOSE = both("とじる", "Close")
RESTORE = both("前のページを もう一度 開きますか", "Open the earlier pages again?")
RESTORE_WORDS = both(
    "ブラウザを とじる前に 開いていた ページが あります。",
    "Some pages were open when the browser was closed.",
)
RESTORE_YES = both("前のページを 開く", "Open them again")
RESTORE_NO = both("開かない", "Leave them closed")


def view(state: State, phone: Phone) -> tuple[Component, ...]:
    """While something is typed into the address, the start page covers whatever was there, as phones do."""
    if state.thrown:
        return (List(name="browser.blank", label=TITLE[phone.language]),)
    if state.choosing:
        return _tab_list(state, phone)
    if phone.focus is not None and phone.focus.field == ADDRESS:
        return (_start_page(phone),)
    match state.place:
        case StartPlace():
            return (_start_page(phone),)
        case PagePlace(service, page):
            bar = _address_bar(state, phone, secure=phone.world.services[service].secure)
            return bar, page_list(standing_of(state, service, phone), page, phone)
        case FoundPlace(words):
            return _address_bar(state, phone, secure=True), _found(words, phone)
        case MissingPlace():
            return _address_bar(state, phone, secure=False), _missing(phone)
        case _:
            assert_never(state.place)


def _address_bar(state: State, phone: Phone, *, secure: bool) -> AddressBar:
    address = address_shown(state.place, phone.world.services)
    keys = (*_tabs_key(state, phone), *_home_and_reload(phone.language))
    return AddressBar(name=ADDRESS, address=address, secure=secure, children=keys)


@lru_cache
def _home_and_reload(language: Language) -> tuple[Component, ...]:
    home = IconButton(name="browser.home", icon="home", label=START[language])
    return home, IconButton(name="browser.reload", icon="refresh", label=RELOAD[language])


def _tabs_key(state: State, phone: Phone) -> tuple[Component, ...]:
    """Only where there are several: the address needs the room."""
    count = len(state.tabs)
    if count == 1:
        return ()
    label, icon = TABS[phone.language], "check_box_outline_blank"
    return (IconButton(name="browser.tabs", icon=icon, text=str(count), label=f"{label} {count}"),)


# --- open pages beside each other, and after having been thrown away ---------------------------------------


def _tab_list(state: State, phone: Phone) -> tuple[Component, ...]:
    """As the phone's recent apps, newest first."""
    language = phone.language
    cards = tuple(_tab_card(tab, phone) for tab in reversed(state.tabs))
    new = Button(name="browser.new_tab", text=NEW_TAB[language], look="plain", icon="add")
    bar = AppBar(name="browser.tabs_bar", title=TABS[language])
    return bar, Recents(name="browser.tab_list", label=TABS[language], children=(*cards, new))


def _tab_card(tab: Tab, phone: Phone) -> AppCard:
    close = IconButton(name=f"browser.close_tab.{tab.number}", icon="close", label=CLOSE[phone.language])
    return AppCard(
        name=f"browser.tab.{tab.number}",
        icon="public",
        title=_title(tab, phone),
        colour=COLOUR,
        detail=address_shown(tab.place, phone.world.services),
        children=(close,),
    )


def _title(tab: Tab, phone: Phone) -> str:
    match tab.place:
        case StartPlace():
            return START[phone.language]
        case PagePlace(service, page):
            return phone.world.services[service].pages[page].title
        case FoundPlace(words):
            return RESULTS_FOR[phone.language].format(words)
        case MissingPlace():
            return MISSING[phone.language]
        case _:
            assert_never(tab.place)


def cover(state: State, phone: Phone) -> Component | None:
    """The browser's own question, or a dialog of the page in front."""
    if state.thrown:
        return _restore_question(phone)
    typing = phone.focus is not None and phone.focus.field == ADDRESS
    if state.choosing or typing or not isinstance(state.place, PagePlace):
        return None
    return page_dialog(standing_of(state, state.place.service, phone), state.place.page, phone)


def _restore_question(phone: Phone) -> Dialog:
    language = phone.language
    no = Button(name="browser.decline", text=RESTORE_NO[language])
    yes = Button(name="browser.restore", text=RESTORE_YES[language], look="filled")
    return Dialog(
        name="browser.thrown", title=RESTORE[language], text=RESTORE_WORDS[language], children=(no, yes)
    )


# --- the start page ---------------------------------------------------------------------------------------


def _start_page(phone: Phone) -> List:
    language = phone.language
    words = SEARCH_OR_ADDRESS[language]
    heading = Words(name="browser.bookmarks", text=BOOKMARKS[language], size="title", strong=True)
    lines: tuple[Component, ...] = tuple(_bookmark(*pair) for pair in bookmarks(phone))
    if not lines:
        lines = (Words(name="browser.no_bookmarks", text=NO_BOOKMARKS[language], tint="muted"),)
    field = keyboard.field(phone, ADDRESS, label=words, placeholder=words)
    return List(name="browser.start", label=START[language], children=(field, heading, *lines))


def _bookmark(bookmark_id: str, bookmark: Bookmark) -> Entry:
    return Entry(name=f"browser.bookmark.{bookmark_id}", title=bookmark.title, picture=bookmark.icon)


# --- results ----------------------------------------------------------------------------------------------


def _found(words: str, phone: Phone) -> List:
    language, setup = phone.language, setup_of(phone, "browser", Setup)
    results = results_for(words, setup)
    if not results:
        lines = _sorry(phone, NOTHING_FOUND[language].format(words), SEARCH_TIPS, SEARCH_AGAIN)
    else:
        title = Words(name="browser.searched", text=RESULTS_FOR[language].format(words), tint="muted")
        lines = (title, *(_result(phone, *pair) for pair in numbered(results)))
    return List(name="browser.results", label=RESULTS[language], children=lines)


def _result(phone: Phone, result_id: str, result: Result) -> Card:
    """As search engines show them: small address, title to tap, a sentence; an advert says so first."""
    services, name = phone.world.services, f"browser.result.{result_id}"
    address = address_shown(place_of(result.address, services), services)
    parts: list[Component] = [
        Words(name=f"{name}.address", text=address, size="small", tint="muted"),
        Link(name=name, text=result.title),
    ]
    if result.advert:
        parts.insert(0, Words(name=f"{name}.advert", text=ADVERT[phone.language], size="small", strong=True))
    if result.snippet:
        parts.append(Words(name=f"{name}.snippet", text=result.snippet, size="small"))
    return Card(name=f"{name}.box", children=tuple(parts))


# --- what cannot be shown ---------------------------------------------------------------------------------


def _missing(phone: Phone) -> List:
    lines = _sorry(phone, MISSING[phone.language], MISSING_TIPS, CORRECT_ADDRESS)
    return List(name="browser.missing", label=MISSING[phone.language], children=lines)


def _sorry(phone: Phone, title: str, tips: Both, again: Both) -> tuple[Component, ...]:
    """What happened, what to look at, and two ways on."""
    language = phone.language
    return (
        Words(name="browser.sorry", text=title, size="title", strong=True),
        Words(name="browser.tips", text=tips[language]),
        Button(name="browser.again", text=again[language], look="filled", icon="edit"),
        Button(name="browser.to_start", text=TO_START[language], icon="home"),
    )
