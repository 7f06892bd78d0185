"""How the messages app looks, and its words: the list of threads, one thread, its menu, its sender."""

from __future__ import annotations

from functools import lru_cache
from typing import assert_never

from literacy_tutor.phone import keyboard
from literacy_tutor.phone.apps.messages.state import DRAFT, Message, State, Thread, can_answer, who
from literacy_tutor.phone.apps.numbers import contact_of, picture_of, shown
from literacy_tutor.phone.screen import (
    AppBar,
    Bubble,
    Button,
    Card,
    Component,
    Entry,
    IconButton,
    Link,
    List,
    Row,
    Words,
)
from literacy_tutor.phone.state import Phone, Question
from literacy_tutor.phone.words import BACK, Both, both

TITLE = both("メッセージ", "Messages")
NONE = both("メッセージは ありません", "No messages")
MESSAGES = both("メッセージの一覧", "List of messages")
DRAFT_LABEL = both("メッセージを入力", "Text message")
DRAFT_MARK = both("下書き：", "Draft: ")
YOU = both("あなた：", "You: ")
SEND = both("送信", "Send")
MENU = both("その他の操作", "More")
SENDER = both("送信者の情報", "Sender details")
BLOCK = both("この番号をブロック", "Block this number")
UNBLOCK = both("ブロックをやめる", "Unblock")
REPORT = both("迷惑メッセージとして報告", "Report as spam")
DELETE_THREAD = both("このやりとりを削除", "Delete conversation")
BLOCKED = both("この番号を ブロックしています。", "You have blocked this number.")
REPORTED = both("迷惑メッセージとして 報告しました。", "You reported this as spam.")
NO_ANSWER = both("この送信者には 返信できません。", "You cannot reply to this sender.")
NO_NUMBER = both("番号は 表示されていません", "No number is shown")
NOT_IN_CONTACTS = both("連絡先に ありません", "Not in your contacts")
IN_CONTACTS = both("連絡先の「{}」の番号です", "This is {}'s number in your contacts")
CALL = both("この番号に電話する", "Call this number")
CANCEL = both("やめる", "Cancel")
QUESTIONS: dict[str, tuple[Both, Both, Both]] = {
    "delete_message": (
        both("このメッセージを 削除しますか？", "Delete this message?"),
        both("この電話から 消えます。", "It will be removed from this phone."),
        both("削除する", "Delete"),
    ),
    "delete": (
        both("このやりとりを 削除しますか？", "Delete this conversation?"),
        both(
            "メッセージが すべて 消えます。もとには もどせません。", "All its messages will be gone for good."
        ),
        both("削除する", "Delete"),
    ),
    "block": (
        both("この番号を ブロックしますか？", "Block this number?"),
        both(
            "この番号からの メッセージが 届かなくなります。あとで やめることも できます。",
            "You will get no more messages from it. You can unblock it later.",
        ),
        both("ブロックする", "Block"),
    ),
    "report": (
        both("迷惑メッセージとして 報告しますか？", "Report this as spam?"),
        both("練習なので、どこにも 送られません。", "This is practice: nothing is sent anywhere."),
        both("報告する", "Report"),
    ),
}


def view(state: State, phone: Phone) -> tuple[Component, ...]:
    match state.place:
        case "list":
            return _list(state, phone)
        case "thread":
            return _thread(state, phone)
        case "menu":
            return _menu(state, phone)
        case "sender":
            return _sender(state, phone)
        case _:
            assert_never(state.place)


def _bar(phone: Phone, title: str, *right: IconButton, picture: str = "") -> AppBar:
    back = IconButton(name="messages.back", icon="arrow_back", label=BACK[phone.language])
    return AppBar(name="messages.bar", title=title, picture=picture, children=(back, *right))


# --- the list of threads ----------------------------------------------------------------------------------


def _list(state: State, phone: Phone) -> tuple[Component, ...]:
    language = phone.language
    lines: tuple[Component, ...] = tuple(
        _entry(state, thread, phone)
        for thread in state.threads
        if thread.messages or state.drafts.get(thread.id)
    )
    if not lines:
        lines = (Words(name="messages.none", text=NONE[language], centre=True, tint="muted"),)
    return (
        AppBar(name="messages.bar", title=TITLE[language]),
        List(name="messages.threads", label=MESSAGES[language], children=lines),
    )


def _entry(state: State, thread: Thread, phone: Phone) -> Entry:
    return Entry(
        name=f"messages.thread.{thread.id}",
        title=who(phone, thread),
        detail=_last_words(state, thread, phone),
        note=thread.messages[-1].time if thread.messages else "",
        picture="block" if thread.id in state.blocked else picture_of(phone, thread.number),
        strong=thread.unread > 0,
        badge=thread.unread,
    )


def _last_words(state: State, thread: Thread, phone: Phone) -> str:
    if draft := state.drafts.get(thread.id):
        return DRAFT_MARK[phone.language] + draft
    if not thread.messages:
        return ""
    last = thread.messages[-1]
    return (YOU[phone.language] if last.mine else "") + one_line(last)


def one_line(message: Message) -> str:
    """The message as a list or a notice shows it."""
    return " ".join((*message.text.split("\n"), message.link)).strip()


# --- one thread -------------------------------------------------------------------------------------------


def _thread(state: State, phone: Phone) -> tuple[Component, ...]:
    thread, language = state.open, phone.language
    menu = IconButton(name="messages.menu", icon="more_vert", label=MENU[language])
    bubbles: tuple[Component, ...] = tuple(_bubble(message) for message in thread.messages)
    if thread.id in state.reported:
        bubbles += (Words(name="messages.reported", text=REPORTED[language], size="small", centre=True),)
    return (
        _bar(phone, who(phone, thread), menu, picture=picture_of(phone, thread.number)),
        List(name="messages.messages", label=MESSAGES[language], at_end=True, children=bubbles),
        _bottom(state, thread, phone),
    )


@lru_cache
def _bubble(message: Message) -> Bubble:
    """Each paragraph is a component of its own, so that a lesson can point at it."""
    paragraphs = [line for line in message.text.split("\n") if line.strip()]
    parts: list[Component] = [
        Words(name=f"messages.words.{message.id}.{number}", text=line)
        for number, line in enumerate(paragraphs, start=1)
    ]
    if message.link:
        parts.append(Link(name=f"messages.link.{message.id}", text=message.link))
    return Bubble(
        name=f"messages.bubble.{message.id}", mine=message.mine, time=message.time, children=tuple(parts)
    )


def _bottom(state: State, thread: Thread, phone: Phone) -> Component:
    language = phone.language
    if thread.id in state.blocked:
        words = Words(name="messages.blocked", text=BLOCKED[language])
        button = Button(name="messages.unblock", text=UNBLOCK[language])
        return Card(name="messages.bottom", tint="soft", children=(words, button))
    if not can_answer(thread):
        words = Words(name="messages.no_answer", text=NO_ANSWER[language], size="small", tint="muted")
        return Card(name="messages.bottom", tint="soft", children=(words,))
    label = DRAFT_LABEL[language]
    field = keyboard.field(phone, DRAFT, label=label, placeholder=label)
    ready = bool(phone.text(DRAFT).strip())
    send = IconButton(name="messages.send", icon="send", label=SEND[language], enabled=ready)
    return Row(name="messages.bottom", children=(field, send))


# --- menu and sender --------------------------------------------------------------------------------------


def _menu(state: State, phone: Phone) -> tuple[Component, ...]:
    language, blocked = phone.language, state.thread in state.blocked
    choices = [("sender", "info", SENDER[language])]
    if can_answer(state.open):
        block = ("unblock", "block", UNBLOCK[language]) if blocked else ("block", "block", BLOCK[language])
        choices.append(block)
    choices += [("report", "warning", REPORT[language]), ("delete", "delete", DELETE_THREAD[language])]
    entries = tuple(Entry(name=f"messages.{key}", title=title, picture=icon) for key, icon, title in choices)
    return (
        _bar(phone, who(phone, state.open)),
        List(name="messages.choices", label=MENU[language], children=entries),
    )


def _sender(state: State, phone: Phone) -> tuple[Component, ...]:
    thread, language = state.open, phone.language
    return (
        _bar(phone, SENDER[language]),
        List(name="messages.details", label=SENDER[language], children=_details(thread, phone)),
    )


def _details(thread: Thread, phone: Phone) -> tuple[Component, ...]:
    language = phone.language
    contact = contact_of(phone, thread.number)
    known = IN_CONTACTS[language].format(contact.name) if contact else NOT_IN_CONTACTS[language]
    name = Words(name="messages.name", text=who(phone, thread), size="title", strong=True, centre=True)
    status = Words(name="messages.known", text=known, centre=True)
    if not can_answer(thread):
        number = Words(name="messages.number", text=NO_NUMBER[language], centre=True)
        return name, number, status
    number = Words(name="messages.number", text=shown(thread.number), size="title", centre=True)
    call = Button(name="messages.call", text=CALL[language], icon="call")
    return (*((name,) if thread.who or contact else ()), number, status, call)


def ask(question: str, phone: Phone) -> Question:
    """What is asked before something is taken away; `cancel` stands first, `yes` last."""
    language = phone.language
    title, text, yes = (words[language] for words in QUESTIONS[question])
    return Question(
        f"messages.{question}", "messages", title, text, (("cancel", CANCEL[language]), ("yes", yes))
    )
