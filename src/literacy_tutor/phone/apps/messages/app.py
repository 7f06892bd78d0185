"""The phone's text messages (SMS): what each touch does, what arrives by itself. Drawn by `view`.

What is read, typed, deleted or blocked stays so when the learner goes elsewhere and comes back.
"""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.phone.actions import Action, LongPress, PressBack, Tap, Tick
from literacy_tutor.phone.app import (
    App,
    Ask,
    Effect,
    Leave,
    OpenApp,
    PostNotice,
    Reply,
    SetFocus,
    SetText,
    WithdrawNotice,
)
from literacy_tutor.phone.apps.messages.state import (
    DRAFT,
    Answer,
    Arrival,
    LinkOpened,
    Message,
    MessageArrived,
    MessageDeleted,
    MessageSent,
    SenderBlocked,
    SenderReported,
    SenderShown,
    SenderUnblocked,
    Setup,
    State,
    Thread,
    ThreadDeleted,
    ThreadOpened,
    in_view,
    start,
    who,
)
from literacy_tutor.phone.apps.messages.view import TITLE, ask, one_line, view
from literacy_tutor.phone.apps.numbers import plain
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.state import Focus, PendingNotice, Phone

__all__ = ["APP", "Answer", "Arrival", "Message", "Setup", "State", "Thread"]


def step(state: State, action: Action, phone: Phone) -> Reply | None:
    match action:
        case Tick():
            return _pass_time(state, phone)
        case Tap(target):
            return _tap(state, target.split(".", 2)[1:], phone)
        case LongPress(target):
            return _hold(state, target.split(".", 2)[1:], phone)
        case PressBack():
            return _go_back(state, phone)
        case _:
            return None


def _tap(state: State, target: list[str], phone: Phone) -> Reply | None:
    match target:
        case ["thread", thread]:
            return _show(state, thread, phone)
        case ["link", message]:
            return _follow(state, message)
        case ["draft"]:
            return Reply(state, effects=(SetFocus(Focus(DRAFT)),))
        case ["send"]:
            return _send(state, phone)
        case ["back"]:
            return _go_back(state, phone)
        case ["menu"]:
            return Reply(replace(state, place="menu"), effects=(SetFocus(None),))
        case ["sender"]:
            return Reply(replace(state, place="sender"), (SenderShown(state.thread),))
        case ["call"]:
            return Reply(state, effects=(OpenApp("phone", plain(state.open.number)),))
        case ["block" | "report" | "delete" as question]:
            return Reply(state, effects=(Ask(ask(question, phone)),))
        case ["unblock"]:
            blocked = state.blocked - {state.thread}
            return Reply(replace(state, blocked=blocked, place="thread"), (SenderUnblocked(state.thread),))
        case _:
            return None


# --- going from place to place ----------------------------------------------------------------------------


def _go_back(state: State, phone: Phone) -> Reply:
    match state.place:
        case "list":
            return Reply(state, effects=(Leave(),))
        case "thread":
            state, effects = _change_draft(state, "", phone)
            return Reply(replace(state, place="list"), effects=(*effects, SetFocus(None)))
        case "menu":
            return _see_again(replace(state, place="thread"), phone)
        case "sender":
            return Reply(replace(state, place="menu"))


def _show(state: State, thread: str, phone: Phone) -> Reply:
    """One thread, read by being seen."""
    state, effects = _change_draft(state, thread, phone)
    state = replace(state.with_thread(replace(state.find(thread), unread=0)), place="thread")
    seen = WithdrawNotice(notice_id(thread))
    return Reply(state, (ThreadOpened(thread),), (*effects, seen))


def _change_draft(state: State, thread: str, phone: Phone) -> tuple[State, tuple[Effect, ...]]:
    """Make `thread` ("" for the list) the open one: its draft comes into the field, the other is put away."""
    if thread == state.thread:
        return state, ()
    begun, drafts = phone.text(DRAFT), {**state.drafts}
    if state.thread and begun.strip():
        drafts[state.thread] = begun
    new = drafts.pop(thread, "")
    return replace(state, thread=thread, drafts=drafts), (SetText(DRAFT, new),) if new != begun else ()


def opened(state: State, argument: str, phone: Phone) -> Reply:
    """From a notice with its thread; from the icon where the learner had left it."""
    if any(thread.id == argument for thread in state.threads):
        return _show(state, argument, phone)
    return _see_again(state, phone)


def closed(state: State, phone: Phone) -> Reply:
    """Thrown away, it opens with the list; what was begun is kept."""
    state, effects = _change_draft(state, "", phone)
    return Reply(replace(state, place="list"), effects=effects)


def _see_again(state: State, phone: Phone) -> Reply:
    if state.place == "thread" and state.open.unread and in_view(state, state.thread, phone):
        return _show(state, state.thread, phone)
    return Reply(state)


def _follow(state: State, message_id: str) -> Reply | None:
    """A tap on a link goes where it leads, whoever sent it."""
    message = next((one for one in state.open.messages if one.id == message_id), None)
    if message is None:
        return None
    event = LinkOpened(state.thread, message.address)
    if not message.address.startswith("app:"):
        return Reply(state, (event,), (OpenApp("browser", message.address),))
    app, _, argument = message.address.removeprefix("app:").partition("/")
    return Reply(state, (event,), (OpenApp(app, argument),))


# --- messages come and go ---------------------------------------------------------------------------------


def _pass_time(state: State, phone: Phone) -> Reply:
    due = sorted((one for one in state.coming if one.after_ms <= phone.ms), key=lambda one: one.after_ms)
    events: tuple[Event, ...] = ()
    effects: tuple[Effect, ...] = ()
    if due:
        state = replace(state, coming=tuple(one for one in state.coming if one not in due))
    for arrival in due:
        received = _receive(state, arrival, phone)
        state, events, effects = received.state, events + received.events, effects + received.effects
    seen = _see_again(state, phone)
    return Reply(seen.state, events + seen.events, effects + seen.effects)


def notice_id(thread: str) -> str:
    return f"messages.{thread}"


def _receive(state: State, arrival: Arrival, phone: Phone) -> Reply:
    """No notice while the thread is in view, and nothing at all from a blocked number."""
    thread, message = arrival.thread, arrival.message
    if thread in state.blocked:
        return Reply(state)
    message = message if message.time else replace(message, time=phone.clock())
    event = MessageArrived(thread, message.id)
    if in_view(state, thread, phone):
        return Reply(state.with_message(thread, message, unread=False), (event,))
    notice = PendingNotice(
        id=notice_id(thread), app="messages", title=who(phone, state.find(thread)),
        text=one_line(message), time=message.time, argument=thread,
    )  # fmt: skip
    return Reply(state.with_message(thread, message, unread=True), (event,), (PostNotice(notice),))


def _send(state: State, phone: Phone) -> Reply | None:
    text, thread = phone.text(DRAFT).strip(), state.thread
    if not text:
        return None
    message = Message(id=f"sent.{state.made}", text=text, mine=True, time=phone.clock())
    state = replace(state.with_message(thread, message, unread=False), made=state.made + 1)
    return Reply(_await_answer(state, phone), (MessageSent(thread, len(text)),), (SetText(DRAFT, ""),))


def _await_answer(state: State, phone: Phone) -> State:
    answer = next((one for one in state.answers if one.thread == state.thread), None)
    if answer is None:
        return state
    message = Message(id=f"answer.{state.made}", text=answer.text)
    coming = (*state.coming, Arrival(answer.thread, phone.ms + answer.after_ms, message))
    answers = list(state.answers)
    answers.remove(answer)
    return replace(state, coming=coming, answers=tuple(answers), made=state.made + 1)


def _hold(state: State, target: list[str], phone: Phone) -> Reply | None:
    """A long press on a message, or on the link in it, offers to delete the message."""
    match target:
        case ["bubble" | "link", message]:
            return Reply(
                replace(state, chosen=message),
                effects=(Ask(ask("delete_message", phone)),),
            )
        case _:
            return None


def answered(state: State, question: str, answer: str, phone: Phone) -> Reply:
    if answer != "yes":
        return Reply(state)
    thread = state.thread
    match question.removeprefix("messages."):
        case "delete_message":
            left = tuple(one for one in state.open.messages if one.id != state.chosen)
            state = state.with_thread(replace(state.open, messages=left))
            return Reply(state, (MessageDeleted(thread, state.chosen),))
        case "delete":
            return _delete_thread(state, phone)
        case "block":
            state = replace(state, blocked=state.blocked | {thread}, place="thread")
            return Reply(state, (SenderBlocked(thread),))
        case "report":
            state = replace(state, reported=state.reported | {thread}, place="thread")
            return Reply(state, (SenderReported(thread),))
        case _:
            return Reply(state)


def _delete_thread(state: State, phone: Phone) -> Reply:
    thread = state.thread
    state = state.with_thread(replace(state.open, messages=(), unread=0))
    state, effects = _change_draft(state, "", phone)
    drafts = {name: text for name, text in state.drafts.items() if name != thread}
    return Reply(replace(state, place="list", drafts=drafts), (ThreadDeleted(thread),), effects)


APP = App(
    id="messages",
    title=TITLE,
    icon="sms",
    colour="#1B5E3A",
    setup=Setup,
    start=start,
    step=step,
    view=view,
    opened=opened,
    closed=closed,
    answered=answered,
    badge=lambda state, _phone: sum(thread.unread for thread in state.threads),
    events=(
        ThreadOpened, LinkOpened, MessageArrived, MessageSent, MessageDeleted, ThreadDeleted,
        SenderShown, SenderBlocked, SenderUnblocked, SenderReported,
    ),
)  # fmt: skip
