"""What pyttsx3's own drivers do where the program has not been tried: late events, broken voices, no loudspeaker."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from pyttsx3.voice import Voice  # type: ignore[import-untyped]

from literacy_tutor.speech.lines import Began, Ended, Failed, Report, Say
from literacy_tutor.speech.speaker import Speaker


class Sapi:
    """As pyttsx3's driver for Windows tells it: what is purged ends later, and the nothing that purged it ends, too."""

    languages = "ja-JP"
    fault: Exception | None = None

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._ends: list[str] = []
        self._speaking = self._stopping = False

    def say(self, text: str) -> None:
        self._proxy.setBusy(True)
        self._proxy.notify("started-utterance")
        if self.fault:
            raise self.fault
        self._speaking = True
        self._ends.append(text)

    def stop(self) -> None:
        if self._speaking:
            self._proxy.setBusy(True)
            self._stopping = True
            self._ends.append("")

    def iterate(self) -> Iterator[None]:
        self._proxy.setBusy(False)
        while True:
            yield
            if self._ends:
                self._end_of_stream(self._ends.pop(0))

    def _end_of_stream(self, _text: str) -> None:
        if self._speaking:
            self._proxy.notify("finished-utterance", completed=not self._stopping)
        self._speaking = self._stopping = False
        self._proxy.setBusy(False)

    def getProperty(self, _name: str) -> list[Voice]:
        return [Voice("Haruka", languages=[self.languages])]

    def setProperty(self, _name: str, _value: object) -> None:
        pass

    def destroy(self) -> None:
        pass


@pytest.fixture
def reports(monkeypatch: pytest.MonkeyPatch) -> list[Report]:
    module: Any = ModuleType("sapi5")
    module.buildDriver = Sapi
    monkeypatch.setitem(sys.modules, "pyttsx3.drivers.sapi5", module)
    monkeypatch.setattr(sys, "platform", "win32")
    return []


def test_what_is_stopped_does_not_end_what_is_said_next(reports: list[Report]) -> None:
    speaker = Speaker(reports.append)
    speaker.say(Say(1, "ja", "はい。"))
    speaker.step()
    speaker.say(Say(2, "ja", "いいえ。"))
    speaker.step()
    assert (reports, speaker.busy) == ([Began(1), Began(2)], True)
    speaker.step()
    assert (reports[2:], speaker.busy) == ([Ended(2)], False)


def test_one_after_another_is_said_by_the_same_engine(reports: list[Report]) -> None:
    speaker = Speaker(reports.append)
    for number in (1, 2):
        speaker.say(Say(number, "ja", "はい。"))
        speaker.step()
        speaker.step()
    assert reports == [Began(1), Ended(1), Began(2), Ended(2)]


def test_a_language_without_a_voice_is_told(reports: list[Report]) -> None:
    Speaker(reports.append).say(Say(1, "en", "Hello."))
    assert reports == [Failed(1, "no_voice", "no voice for en is installed")]


def test_a_voice_that_cannot_be_asked_is_no_voice(
    reports: list[Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sapi, "languages", property(lambda _: int("409;9", 16)))
    speaker = Speaker(reports.append)
    speaker.say(Say(1, "ja", "はい。"))
    assert reports == [Failed(1, "no_voice", "ValueError: invalid literal for int() with base 16: '409;9'")]
    assert not speaker.busy


def test_a_voice_that_cannot_be_heard_is_no_sound(
    reports: list[Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sapi, "fault", OSError("no audio device"))
    speaker = Speaker(reports.append)
    speaker.say(Say(1, "ja", "はい。"))
    speaker.step()
    assert reports == [Began(1), Failed(1, "no_sound", "no audio device")]
    monkeypatch.setattr(Sapi, "fault", None)
    speaker.say(Say(2, "ja", "はい。"))
    speaker.step()
    assert reports[2:] == [Began(2)]


def test_where_there_is_nothing_to_say_it_has_ended(reports: list[Report]) -> None:
    speaker = Speaker(reports.append)
    speaker.say(Say(1, "ja", "…"))
    assert (reports, speaker.busy) == ([Ended(1)], False)


def test_without_pyttsx3s_driver_there_is_no_voice(
    reports: list[Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyttsx3.drivers.sapi5", None)
    Speaker(reports.append).say(Say(1, "ja", "はい。"))
    (report,) = reports
    assert isinstance(report, Failed)
    assert report.why == "no_voice"
