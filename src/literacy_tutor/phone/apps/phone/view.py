"""How the telephone looks, and its words: keypad, history, contacts, one person. A call: `call_view`."""

from __future__ import annotations

from literacy_tutor.phone.apps.numbers import contact_of, picture_of, plain, shown
from literacy_tutor.phone.apps.phone.call_view import bubbles, call_view
from literacy_tutor.phone.apps.phone.keypad import KEYPAD, keypad
from literacy_tutor.phone.apps.phone.state import PRIVATE, PastCall, State, name_of
from literacy_tutor.phone.screen import (
    AppBar,
    Button,
    Component,
    Entry,
    IconButton,
    List,
    Row,
    Words,
)
from literacy_tutor.phone.state import Phone
from literacy_tutor.phone.words import BACK, Both, both

TITLE = both("電話", "Phone")
TABS: dict[str, tuple[str, Both]] = {
    "keypad": ("dialpad", KEYPAD),
    "history": ("history", both("履歴", "History")),
    "contacts": ("contacts", both("連絡先", "Contacts")),
}
WAYS: dict[str, Both] = {
    "missed": both("不在着信", "Missed call"),
    "incoming": both("着信", "Incoming call"),
    "outgoing": both("発信", "Outgoing call"),
}
NUMBER = both("番号", "Number")
TYPE_NUMBER = both("番号を 入れてください", "Type a number")
CALL = both("電話をかける", "Call")
DELETE = both("消す", "Delete")
NO_HISTORY = both("履歴は ありません", "No calls yet")
NO_CONTACTS = both("連絡先は ありません", "No contacts")
NOT_IN_CONTACTS = both("連絡先に ありません", "Not in your contacts")


def view(state: State, phone: Phone) -> tuple[Component, ...]:
    if state.call is not None:
        return call_view(state.call, phone)
    if state.page:
        return _person(state, phone)
    match state.tab:
        case "keypad":
            return (*_keypad(state, phone), _tabs(state, phone))
        case "history":
            return (*_history(state, phone), _tabs(state, phone))
        case "contacts":
            return (*_contacts(phone), _tabs(state, phone))


def _tabs(state: State, phone: Phone) -> Row:
    buttons = tuple(
        Button(
            name=f"phone.tab.{tab}", text=words[phone.language], icon=icon,
            look="filled" if tab == state.tab else "plain",
        )
        for tab, (icon, words) in TABS.items()
    )  # fmt: skip
    return Row(name="phone.tabs", children=buttons)


# --- keypad -----------------------------------------------------------------------------------------------


def _keypad(state: State, phone: Phone) -> tuple[Component, ...]:
    language = phone.language
    number: tuple[Component, ...] = (_number(state.number, phone),)
    if contact := contact_of(phone, state.number):
        number += (Words(name="phone.known", text=contact.name, centre=True),)
    call = Button(name="phone.call", text=CALL[language], icon="call", look="good")
    delete = Button(
        name="phone.delete", text=DELETE[language], icon="backspace", look="plain", enabled=bool(state.number)
    )
    return (
        List(name="phone.number", label=NUMBER[language], children=number),
        keypad(language),
        Row(name="phone.dial", children=(call, delete)),
    )


def _number(number: str, phone: Phone) -> Words:
    if not number:
        return Words(name="phone.digits", text=TYPE_NUMBER[phone.language], centre=True, tint="muted")
    return Words(name="phone.digits", text=shown(number), size="huge", centre=True)


# --- history and contacts ---------------------------------------------------------------------------------


def _listed(name: str, title: str, lines: tuple[Component, ...], none: str) -> tuple[Component, ...]:
    if not lines:
        lines = (Words(name="phone.none", text=none, centre=True, tint="muted"),)
    return AppBar(name="phone.bar", title=title), List(name=name, label=title, children=lines)


def _history(state: State, phone: Phone) -> tuple[Component, ...]:
    language = phone.language
    lines = tuple(
        Entry(
            name=f"phone.history.{past.id}", title=name_of(phone, past.number, past.who),
            detail=WAYS[past.way][language], note=past.time, picture=picture_of(phone, past.number),
            strong=past.way == "missed",
        )
        for past in state.history
    )  # fmt: skip
    return _listed("phone.calls", TABS["history"][1][language], lines, NO_HISTORY[language])


def _contacts(phone: Phone) -> tuple[Component, ...]:
    language = phone.language
    lines = tuple(
        Entry(name=f"phone.contact.{one.id}", title=one.name, picture=one.picture)
        for one in phone.world.contacts
    )
    return _listed("phone.people", TABS["contacts"][1][language], lines, NO_CONTACTS[language])


def person(state: State, phone: Phone) -> PastCall:
    """Whose page is open: a line of the history, or a contact in that shape (without a time)."""
    place, _, found = state.page.partition(".")
    if place == "history":
        return next(past for past in state.history if past.id == found)
    contact = next(one for one in phone.world.contacts if one.id == found)
    return PastCall(contact.id, contact.number, contact.name)


def _person(state: State, phone: Phone) -> tuple[Component, ...]:
    language, found = phone.language, person(state, phone)
    back = IconButton(name="phone.back", icon="arrow_back", label=BACK[language])
    name = name_of(phone, found.number, found.who)
    return (
        AppBar(name="phone.bar", title=name, picture=picture_of(phone, found.number), children=(back,)),
        List(name="phone.details", label=name, children=_details(found, state, phone)),
    )


def _details(found: PastCall, state: State, phone: Phone) -> tuple[Component, ...]:
    language = phone.language
    lines: list[Component] = [
        Words(
            name="phone.full_number", text=shown(found.number) or PRIVATE[language], size="title", centre=True
        )
    ]
    if found.time:
        text = f"{WAYS[found.way][language]}  {found.time}"
        lines.append(Words(name="phone.when", text=text, centre=True, tint="muted"))
    if contact_of(phone, found.number) is None:
        lines.append(Words(name="phone.unknown", text=NOT_IN_CONTACTS[language], centre=True))
    if plain(found.number):
        name = f"phone.call_person.{found.id}"
        lines.append(Button(name=name, text=CALL[language], icon="call", look="good"))
    said = state.talks.get(found.id, ()) if found.time else ()
    return (*lines, *bubbles(said))
