"""Who shows rows hears of a change when it is done, and in the thread that can show it."""

from __future__ import annotations

from literacy_tutor.records.changes import Changes, Observers


def test_what_is_held_back_is_told_once_and_together() -> None:
    observers, told = Observers(), list[frozenset[str]]()
    observers.subscribe(lambda changes: told.append(changes.groups))
    release = observers.hold()
    observers.tell(Changes(frozenset({"learners"})))
    observers.tell(Changes(frozenset({"register"})))
    assert told == []
    release()
    release()
    observers.tell(Changes(frozenset({"notes"})))
    assert told == [{"learners", "register"}, {"notes"}]


def test_of_two_who_hold_the_last_lets_go() -> None:
    observers, told = Observers(), list[frozenset[str]]()
    observers.subscribe(lambda changes: told.append(changes.groups))
    one, other = observers.hold(), observers.hold()
    observers.tell(Changes(frozenset({"learners"})))
    one()
    one()
    observers.tell(Changes(frozenset({"notes"})))
    assert told == []
    other()
    assert told == [{"learners", "notes"}]
