"""What the pages of the teacher's side are made from: the house, the door, and what they ask of the frame around them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from literacy_tutor.instructor.door import Door
    from literacy_tutor.viewmodels.guest_book import GuestBook
    from literacy_tutor.viewmodels.house import House, Language
    from literacy_tutor.viewmodels.instructor.class_at_hand import ClassAtHand
    from literacy_tutor.viewmodels.instructor.door_props import Purpose


@dataclass(slots=True)
class Draft:
    """A note that is being written and not kept yet; it outlives the page, which may close by itself."""

    kind: Literal["", "note", "question"] = ""
    text: str = ""
    asker: str = ""
    """Whose question it is: a learner's id, or ""."""

    def keep(self, kind: str, text: str) -> None:
        self.kind, self.text = "note" if kind == "note" else "question" if kind else "", text
        self.asker = self.asker if kind else ""


class Desk(NamedTuple):
    house: House
    door: Door
    telling: Callable[[], AbstractContextManager[None]]
    turn_to: Callable[[str, str], None]
    """To another page, by its id, and what it is to be about ("": whatever it was about)."""
    to_door: Callable[[Purpose], None]
    """Somebody must show once more that they know the PIN."""
    name_group: Callable[[str], None]
    """Kept, and shown above the side bar."""
    show_class: Callable[[str, str, int], None]
    """A lesson (by its id) in front of a class ("": of nobody in particular) from a step (from 0)."""
    open_for: Callable[[str, str], None]
    """The teacher's side closes, and this learner's lesson opens."""
    language: Language
    guests: GuestBook
    """What guests did since the program began."""
    at_hand: ClassAtHand
    draft: Draft
