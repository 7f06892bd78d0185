"""The words on the phone's glass: no address and no number that could be somebody's, no readings, icons that exist.

`number_problem` is also asked about the tutor's words, where the help lines may be named and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from unicodedata import normalize

from literacy_tutor.lessons.city import City, calls_the_city
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.nodes import Scalar
from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.reading import Reading
from literacy_tutor.lessons.tutor_words import learner_words
from literacy_tutor.lessons.wording import listed, near
from literacy_tutor.phone.apps.numbers import plain
from literacy_tutor.phone.apps.phone.state import HELP_NUMBERS
from literacy_tutor.phone.maps.city_map import CityMap
from literacy_tutor.phone.services.model import Service

ENDINGS = (".example", ".test", ".invalid")
"""Belong to nobody, for ever (RFC 2606)."""
NUMBERS = "090-0XXX-XXXX, 03-0XXX-XXXX or +1-…-555-01XX"
_NOBODYS = re.compile(r"0900\d{7}|030\d{7}|\+1\d{3}55501\d{2}")
_NUMBER = re.compile(r"(?<![\w.+-])(?:\+\d[\d -]{6,}\d|0\d[\d() -]{6,}\d)(?![\w-])")
_HOST = re.compile(r"(?P<scheme>https?://)?(?P<host>[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)
_DOMAIN = re.compile(r".*\.[a-z]{2,}", re.IGNORECASE)
_FILES = (".jpg", ".jpeg", ".png", ".pdf", ".mp4")
_GOVERNMENT = (".go.jp", ".lg.jp")
_READING = re.compile("｜[^《》]*《")
_INDEX = re.compile(r"\[\d+\]$")

_NOT_WORDS = frozenset({
    "id", "kind", "look", "icon", "picture", "when", "needs", "set", "clear", "event", "go", "field", "submits",
    "face", "start", "pattern", "value", "height", "secret", "home", "needed", "open", "services", "start_thread",
    "thread", "start_tab", "way", "locked", "clock", "secure", "after",
})  # fmt: skip
"""Keys whose values are names and switches, never shown."""
_ICONS = frozenset({"icon", "picture"})

Texts = Iterator[tuple[str, str, str]]
"""Where, the last key of that, and the text."""


def lesson_glass(
    reading: Reading[Lesson], services: Mapping[str, Service] | None, icons: Collection[str]
) -> Iterator[Problem]:
    for where, key, text in _texts(reading):
        if where.startswith("phone."):
            yield from (reading.problem(where, what) for what in _problems(key, text, services, icons))
        elif key == "icon" and text not in icons:
            yield reading.problem(where, f"is “{text}”, but there is no such icon{near(text, icons)}")


def city_glass(reading: Reading[City] | Reading[CityMap], icons: Collection[str]) -> Iterator[Problem]:
    for where, key, text in _texts(reading):
        yield from (reading.problem(where, what) for what in _problems(key, text, {}, icons))


def service_glass(reading: Reading[Service], icons: Collection[str]) -> Iterator[Problem]:
    for where, key, text in _texts(reading):
        if where != "address":  # judged by the engine
            yield from (reading.problem(where, what) for what in _problems(key, text, {}, icons))


def tutor_numbers(reading: Reading[Lesson]) -> Iterator[Problem]:
    for where, text in learner_words(reading.places):
        for what in (*_numbers_in(text), *_hosts_in(text, allowed=(*ENDINGS, *_GOVERNMENT))):
            yield reading.problem(where, what)


def _texts(reading: Reading[Lesson] | Reading[Service] | Reading[City] | Reading[CityMap]) -> Texts:
    for where, place in reading.places.items():
        if isinstance(place.node, Scalar):
            path = where
            while _INDEX.search(path):
                path = _INDEX.sub("", path)
            yield where, path.rpartition(".")[2], place.node.text


def _problems(
    key: str, text: str, services: Mapping[str, Service] | None, icons: Collection[str]
) -> Iterator[str]:
    if key in _ICONS:
        if text not in icons:
            yield f"is “{text}”, but there is no such icon{near(text, icons)}"
    elif key == "number":
        yield from () if calls_the_city(text) else _number_problem(text)
    elif key == "address":
        yield from _address_problem(text, services)
    elif key == "open":
        yield from _app_problem(text) if text.startswith("app:") else ()
    elif key not in _NOT_WORDS:
        if _READING.search(text):
            yield "has a reading, but the words on a phone have none: write the word alone"
        yield from _numbers_in(text)
        yield from _hosts_in(text, allowed=ENDINGS)


# --- numbers ----------------------------------------------------------------------------------------------


def _number_problem(text: str) -> Iterator[str]:
    number = plain(text)
    if not (_NOBODYS.fullmatch(number) or number in HELP_NUMBERS):
        yield f"is “{text}”, which could be somebody's number: use {NUMBERS}, or a real help line"


def _numbers_in(text: str) -> Iterator[str]:
    for found in _NUMBER.finditer(normalize("NFKC", text).translate(_HYPHENS)):
        number = plain(found.group())
        if not (_NOBODYS.fullmatch(number) or number in HELP_NUMBERS) and _is_as_long_as_a_number(number):
            yield f"names {found.group()}, which could be somebody's number: use {NUMBERS}, or a real help line"


_HYPHENS = str.maketrans("‐‑‒–—―−ー", "--------")


def _is_as_long_as_a_number(number: str) -> bool:
    return 8 <= len(number) <= 16 if number.startswith("+") else len(number) in (10, 11)


# --- addresses --------------------------------------------------------------------------------------------


def _hosts_in(text: str, allowed: tuple[str, ...]) -> Iterator[str]:
    for found in _HOST.finditer(normalize("NFKC", text)):
        host = found["host"].lower()
        if host.endswith((*allowed, *_FILES)) or not (found["scheme"] or _DOMAIN.fullmatch(host)):
            continue
        yield f"names “{host}”, which could be somebody's address: on this phone they end in {listed(ENDINGS, 'or')}"


def _address_problem(text: str, services: Mapping[str, Service] | None) -> Iterator[str]:
    """`service/page`, `app:phone/0300000000`, or an address as people write it."""
    name, _, page = text.partition("/")
    if text.startswith("app:"):
        yield from _app_problem(text)
    elif services is None:
        return
    elif name in services:
        if page and page not in services[name].pages:
            yield f"leads to “{page}”, but “{name}” has no such page{near(page, services[name].pages)}"
    elif "." in name:
        yield from _hosts_in(text, allowed=ENDINGS)
    else:
        yield f"leads to “{name}”, but the lesson's phone has no such service{near(name, services)}"


def _app_problem(text: str) -> Iterator[str]:
    app, _, argument = text.removeprefix("app:").partition("/")
    if app == "phone" and argument:
        yield from _number_problem(argument)
