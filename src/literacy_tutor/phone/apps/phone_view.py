"""How the telephone looks, and its words: keypad, history, contacts, one person, a call."""

from __future__ import annotations

from literacy_tutor.phone.apps.numbers import contact_of, picture_of, plain, shown
from literacy_tutor.phone.apps.phone_state import PRIVATE, Call, PastCall, State, name_of
from literacy_tutor.phone.screen import (
    AppBar,
    Button,
    CallFace,
    Component,
    Entry,
    IconButton,
    Key,
    Keys,
    List,
    Row,
    Words,
)
from literacy_tutor.phone.state import Phone
from literacy_tutor.phone.words import BACK, Both, both

TITLE = both("電話", "Phone")
TABS: dict[str, tuple[str, Both]] = {
    "keypad": ("dialpad", both("キーパッド", "Keypad")),
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
RINGING = both("電話が かかってきました", "Incoming call")
CALLING = both("よびだし中", "Calling…")
TALKING = both("通話中", "Connected")
RECORDING = both("つながりません", "Not connected")
ANSWER = both("出る", "Answer")
DECLINE = both("出ない", "Decline")
END = both("切る", "End call")
TOOLS: tuple[tuple[str, str, Both], ...] = (
    ("speaker", "volume_up", both("スピーカー", "Speaker")),
    ("mute", "mic", both("消音", "Mute")),
    ("keys", "dialpad", both("キーパッド", "Keypad")),
)
SAID = both("聞こえている言葉", "What is being said")

KEYS = {**{digit: digit for digit in "1234567890"}, "star": "*", "hash": "#"}
"""What each key writes, by its name."""
LETTERS = {
    "1": "", "2": "ABC", "3": "DEF", "4": "GHI", "5": "JKL", "6": "MNO", "7": "PQRS", "8": "TUV", "9": "WXYZ",
    "star": "", "0": "+", "hash": "",
}  # fmt: skip
KEY_NAMES = {"star": both("こめじるし", "star"), "hash": both("シャープ", "hash")}


def view(state: State, phone: Phone) -> tuple[Component, ...]:
    if state.call is not None:
        return _call(state.call, phone)
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
        _keys(phone),
        Row(name="phone.dial", children=(call, delete)),
    )


def _number(number: str, phone: Phone) -> Words:
    if not number:
        return Words(name="phone.digits", text=TYPE_NUMBER[phone.language], centre=True, tint="muted")
    return Words(name="phone.digits", text=shown(number), size="huge", centre=True)


def _keys(phone: Phone) -> Keys:
    keys = tuple(
        Key(
            name=f"phone.key.{key}", face=KEYS[key], under=under,
            label=KEY_NAMES[key][phone.language] if key in KEY_NAMES else key,
        )
        for key, under in LETTERS.items()
    )  # fmt: skip
    return Keys(name="phone.keypad", columns=3, label=TABS["keypad"][1][phone.language], children=keys)


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
        List(name="phone.details", label=name, children=_details(found, phone)),
    )


def _details(found: PastCall, phone: Phone) -> tuple[Component, ...]:
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
    return tuple(lines)


# --- a call -----------------------------------------------------------------------------------------------


def state_words(call: Call, phone: Phone) -> str:
    words = {"ringing": RINGING, "calling": CALLING, "talking": TALKING, "recording": RECORDING}[call.phase]
    if call.phase != "talking":
        return words[phone.language]
    seconds = call.seconds(phone)
    return f"{words[phone.language]}  {seconds // 60}:{seconds % 60:02d}"


def _call(call: Call, phone: Phone) -> tuple[Component, ...]:
    """The face with its buttons; below it, what is being said, or the keypad."""
    number = shown(call.number)
    face = CallFace(
        name="phone.face", title=call.who, detail="" if number == call.who else number,
        state=state_words(call, phone), picture=picture_of(phone, call.number),
        children=_call_buttons(call, phone),
    )  # fmt: skip
    if call.keys:
        typed = Words(name="phone.typed", text=call.typed or " ", size="title", centre=True)
        return face, typed, _keys(phone)
    heard = tuple(
        Words(name=f"phone.said.{number}", text=line)
        for number, line in enumerate(call.heard(phone), start=1)
    )
    return (
        (face, List(name="phone.said", label=SAID[phone.language], at_end=True, children=heard))
        if heard
        else (face,)
    )


def _call_buttons(call: Call, phone: Phone) -> tuple[Component, ...]:
    language = phone.language
    if call.phase == "ringing":
        decline = Button(name="phone.decline", text=DECLINE[language], icon="call_end", look="alarm")
        answer = Button(name="phone.answer", text=ANSWER[language], icon="call", look="good")
        return decline, answer
    tools = tuple(
        Button(
            name=f"phone.{tool}", text=words[language], icon=icon,
            look="filled" if getattr(call, tool) else "outline",
        )
        for tool, icon, words in TOOLS
    )  # fmt: skip
    return (*tools, Button(name="phone.end", text=END[language], icon="call_end", look="alarm"))
