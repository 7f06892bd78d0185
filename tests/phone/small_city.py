"""A city small enough to see at once: a square of streets, a river, three landmarks."""

from __future__ import annotations

from literacy_tutor.phone.maps.city_map import ONLY_WHERE_ASKED, CityMap, Landmark, River, Street

NAMES = {
    "north": "北通り",
    "east": "東通り",
    "south": "南通り",
    "west": "西通り",
    "river": "みほん川",
    "hall": "市役所",
    "shop": "みほん商店",
    "house": "わたしの家",
}


def small_city() -> CityMap:
    """1,000 by 1,100 metres. The streets cross at (200, 200), (800, 200), (800, 800) and (200, 800)."""
    return CityMap(
        size=(1000.0, 1100.0),
        streets={
            "north": Street(((0, 200), (500, 200), (1000, 200)), "main", zoom=0),
            "east": Street(((800, 0), (800, 500), (800, 1100))),
            "south": Street(((0, 800), (1000, 800))),
            "west": Street(((200, 0), (200, 400), (200, 1100))),
        },
        landmarks={
            "hall": Landmark((500, 500), "account_balance", zoom=0, building=(60, 40)),
            "shop": Landmark((230, 640), "storefront", zoom=2),
            "house": Landmark((760, 420), "cottage", zoom=ONLY_WHERE_ASKED),
        },
        rivers={"river": River(((0, 950), (1000, 980)))},
        houses=("420,380 448,380",),
        names=NAMES,
    )
