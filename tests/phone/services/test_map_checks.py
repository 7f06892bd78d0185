"""What the checker says of a map on a page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from literacy_tutor.phone.services.checks import service_problems
from literacy_tutor.phone.services.model import PageSpec, Part, Service
from tests.phone.small_city import small_city

LAYER = Part("layer", id="line", text="朝", look="solid", streets=("north from west to east",))
PIN = Part("pin", id="depot", text="車庫", place="hall")
MAP = Part("map", id="city", height=320, zoom=1, place="hall", here="house", parts=(LAYER, PIN))


def told(*parts: Part, **service: Any) -> list[str]:
    page = PageSpec("地図", parts=parts)
    plough = Service("plough", "除雪車", "plough.example", "top", {"top": page}, map=small_city())
    return [
        f"{'.'.join(map(str, path))} {what}" for path, what in service_problems(replace(plough, **service))
    ]


def test_a_good_map_has_no_problems() -> None:
    assert told(MAP, Part("legend", text="朝", look="solid")) == []


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (replace(MAP, id=""), "pages.top.parts.0 the map needs an `id`"),
        (replace(MAP, height=160), "the height 160 does not fit a map: use 300 to 420"),
        (replace(MAP, zoom=4), "zoom is 4, but must be 0 (the whole city) to 3"),
        (replace(MAP, place="hull"), "there is no landmark “hull” on the map; landmarks are: hall, house, shop"),
        (replace(MAP, here="north"), "there is no landmark “north” on the map"),
        (replace(MAP, parts=(Part("words", text="朝"),)), "a map cannot hold a words; it can hold: layer, pin"),
        (Part("card", id="box", parts=(MAP,)), "a map is as wide as the page"),
        (LAYER, "pages.top.parts.0 a layer stands on a map"),
        (Part("card", id="box", parts=(PIN,)), "pages.top.parts.0.parts.0 a pin stands on a map"),
        (replace(MAP, parts=(replace(LAYER, look="blue"),)), "parts.0.look the layer needs a `look`: solid,"),
        (replace(MAP, parts=(replace(LAYER, streets=()),)), "the layer runs on no street"),
        (replace(MAP, parts=(replace(LAYER, text=""),)), "the layer has no words"),
        (
            replace(MAP, parts=(replace(LAYER, streets=("north", "nroth")),)),
            "pages.top.parts.0.parts.0.streets.1 there is no street “nroth”",
        ),
        (
            replace(MAP, parts=(replace(LAYER, streets=("north from west to south",)),)),
            "“north” and “south” do not cross",
        ),
        (replace(MAP, parts=(replace(PIN, place=""),)), "the pin needs a `place`"),
        (replace(MAP, parts=(replace(PIN, place="hull"),)), "there is no landmark “hull”"),
        (Part("words", text="朝", streets=("north",)), "a words has no `streets`: drop it"),
        (Part("button", id="b", text="朝", zoom=2), "a button has no `zoom`: drop it"),
        (Part("legend", text="朝", look="blue"), "a legend has no look “blue”; looks are: dashed, dotted, solid"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_map_is_told(part: Part, said: str) -> None:
    assert any(said in one for one in told(part)), told(part)


def test_a_map_without_a_city_is_told() -> None:
    (problem,) = told(replace(MAP, parts=()), map=None)
    assert problem == "pages.top.parts.0 there is no map: write lessons/city/map.yaml"
