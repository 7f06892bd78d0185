"""A map on a service's page: its keys, strokes, layers and pins, and what stays when the learner goes elsewhere."""

from __future__ import annotations

import pytest

from literacy_tutor.phone.actions import PressBack, Swipe, Tap
from literacy_tutor.phone.apps.browser.state import PageOpened, ServiceDid, Setup
from literacy_tutor.phone.events import Event, TouchMissed
from literacy_tutor.phone.machine import begin, screen, step
from literacy_tutor.phone.maps.parts import Legend, Map, MapPin
from literacy_tutor.phone.screen import find
from literacy_tutor.phone.services.model import Branch, PageSpec, Part, Service
from literacy_tutor.phone.state import Phone, World
from tests.phone.small_city import small_city

LAYERS = (
    Part("layer", id="early", text="朝", look="dashed", streets=("north",), when=("not late",)),
    Part(
        "layer",
        id="later",
        text="昼",
        look="solid",
        streets=("north", "south from west to east"),
        when=("late",),
    ),
    Part(
        "pin", id="depot", text="車庫", place="hall", icon="package", tap=(Branch(event="asked", go="about"),)
    ),
)
PLOUGH = Service(
    id="plough",
    title="除雪車",
    address="plough.example",
    start="top",
    map=small_city(),
    pages={
        "top": PageSpec(
            "地図",
            parts=(
                Part("map", id="city", height=320, zoom=1, here="house", parts=LAYERS),
                Part("legend", id="key", text="朝", look="dashed"),
                Part("button", id="new", text="新しくする", tap=(Branch(set=("late",)),)),
                Part("link", id="more", text="説明", tap=(Branch(go="about"),)),
            ),
        ),
        "about": PageSpec("説明", parts=(Part("words", id="words", text="説明です"),)),
    },
)


@pytest.fixture
def phone() -> Phone:
    setups = {"browser": Setup(start="plough")}
    return begin(World(open="browser", home=(("browser",),), setups=setups, services={"plough": PLOUGH}))


def tapped(phone: Phone, *names: str) -> tuple[Phone, tuple[Event, ...]]:
    events: tuple[Event, ...] = ()
    for name in names:
        phone, events = step(phone, Tap(f"plough.{name}"))
    return phone, events


def shown(phone: Phone) -> Map:
    found = find(screen(phone), "plough.city")
    assert isinstance(found, Map)
    return found


def place(phone: Phone) -> tuple[float, float, int]:
    return shown(phone).x, shown(phone).y, shown(phone).zoom


def test_the_keys_move_the_map_and_tell_nothing(phone: Phone) -> None:
    closer, events = tapped(phone, "city.closer", "city.left")
    assert events == ()
    assert place(phone)[2] == 1
    assert place(closer)[2] == 2
    assert place(closer)[0] < place(phone)[0]


@pytest.mark.parametrize(
    ("way", "key"), [("left", "right"), ("right", "left"), ("up", "down"), ("down", "up")]
)
def test_a_stroke_pulls_the_paper_as_its_key_would(phone: Phone, way: str, key: str) -> None:
    near, _ = tapped(phone, "city.closer")
    stroked, events = step(near, Swipe("plough.city", way))  # type: ignore[arg-type]
    assert events == ()
    assert place(stroked) == place(tapped(near, f"city.{key}")[0]) != place(near)


def test_a_key_at_the_edge_is_no_slip(phone: Phone) -> None:
    whole, _ = tapped(phone, "city.whole")
    assert tapped(whole, "city.further") == (whole, ())


def test_the_ground_does_not_answer_to_a_tap(phone: Phone) -> None:
    assert tapped(phone, "city") == (phone, (TouchMissed("plough.city", "tap"),))


def test_a_layer_stands_there_under_its_condition(phone: Phone) -> None:
    assert (shown(phone).dashed, shown(phone).solid) == ("M0 200L500 200L1000 200", "")
    late, _ = tapped(phone, "new", "city.whole")
    assert (shown(late).dashed, shown(late).solid) == ("", "M0 200L500 200L1000 200 M200 800L800 800")
    assert "昼：北通り、南通り。" in shown(late).label
    assert find(screen(phone), "plough.key") == Legend(name="plough.key", text="朝", look="dashed")


def test_a_pin_is_tapped_like_a_button(phone: Phone) -> None:
    assert isinstance(find(screen(phone), "plough.depot"), MapPin)
    assert tapped(phone, "depot")[1] == (ServiceDid("plough", "asked"), PageOpened("plough", "about"))


def test_the_phones_own_place_is_found(phone: Phone) -> None:
    here, _ = tapped(phone, "city.whole", "city.here")
    assert isinstance(find(screen(here), "plough.city.house"), MapPin)


def test_the_map_stays_where_it_is_while_one_is_elsewhere_and_after_what_the_page_does(phone: Phone) -> None:
    moved, _ = tapped(phone, "city.closer", "city.left")
    away, _ = tapped(moved, "more")
    assert find(screen(away), "plough.city") is None
    assert place(step(away, PressBack())[0]) == place(moved)
    assert place(tapped(moved, "new")[0]) == place(moved)


def test_a_page_loaded_anew_shows_its_first_map(phone: Phone) -> None:
    moved, _ = tapped(phone, "city.closer", "city.left")
    assert place(step(moved, Tap("browser.reload"))[0]) == place(phone)
