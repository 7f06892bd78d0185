"""A learner's hand in the browser, for tests: does things to a phone and remembers all that it told."""

from __future__ import annotations

from literacy_tutor.phone import machine
from literacy_tutor.phone.actions import Action, Tap, TypeText
from literacy_tutor.phone.apps.browser.app import Bookmark, Result, Search, Setup
from literacy_tutor.phone.apps.browser.state import PageOpened, ServiceDid
from literacy_tutor.phone.events import Event, TouchMissed
from literacy_tutor.phone.screen import AddressBar, Component, Words, find, walk
from literacy_tutor.phone.services.model import Service
from literacy_tutor.phone.shell import open_app
from literacy_tutor.phone.state import Language, World

SETUP = Setup(
    bookmarks=(
        Bookmark("みほん市図書館", "library", "local_library", id="library"),
        Bookmark("古いページ", "gone"),
    ),
    searches=(
        Search(
            ("図書館", "としょかん", "library"),
            (
                Result("本を 売るなら", "parcel", "高く 買います。", advert=True, id="advert"),
                Result("みほん市図書館", "library", "本の 検索と 予約。", id="library"),
                Result("古い 図書館の ページ", "old-lib.example/top"),
            ),
        ),
        Search(("図書館 休み", "としょかん やすみ"), (Result("休館日", "library/status", id="closed"),)),
    ),
)


class Hand:
    """A learner: does things to the phone and remembers all that the phone told."""

    def __init__(
        self,
        services: dict[str, Service],
        setup: Setup = SETUP,
        language: Language = "ja",
        opens: str = "browser",
    ) -> None:
        home = (("messages", "phone", "browser"),)
        self.phone = machine.begin(
            World(language, open=opens, home=home, services=services, setups={"browser": setup})
        )
        self.events: list[Event] = []

    def do(self, *actions: Action) -> list[Event]:
        """The events of these actions alone."""
        before = len(self.events)
        for action in actions:
            self.phone, events = machine.step(self.phone, action)
            self.events += events
        return self.events[before:]

    def tap(self, *targets: str) -> list[Event]:
        before = len(self.events)
        for target in targets:
            events = self.do(Tap(target))
            assert TouchMissed(target, "tap") not in events, f"{target} does nothing on {self.sees()}"
        return self.events[before:]

    def fill(self, field: str, text: str) -> list[Event]:
        self.tap(field)
        return self.do(TypeText(text))

    def follow_link(self, argument: str) -> list[Event]:
        """A link in the app in front."""
        self.phone, events = open_app(self.phone, "browser", argument, over=True)
        self.events += events
        return list(events)

    def find(self, name: str) -> Component | None:
        return find(machine.screen(self.phone), name)

    def sees(self) -> list[str]:
        return [part.name for part in walk(machine.screen(self.phone))]

    def reads(self) -> list[str]:
        return [part.text for part in walk(machine.screen(self.phone)) if isinstance(part, Words)]

    def address(self) -> str:
        bar = self.find("browser.address")
        return bar.address if isinstance(bar, AddressBar) else ""


def opened(events: list[Event]) -> list[str]:
    return [event.page for event in events if isinstance(event, PageOpened)]


def did(events: list[Event]) -> list[str]:
    return [event.what for event in events if isinstance(event, ServiceDid)]
