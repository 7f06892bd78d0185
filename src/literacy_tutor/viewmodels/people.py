"""How a person is shown: the picture they chose, and the name they want, with さん in Japanese."""

from __future__ import annotations

from typing import NamedTuple

from literacy_tutor.common.honorifics import HONORIFICS


class Portrait(NamedTuple):
    """An icon, the colour of its disc, and its name in both languages, kanji with their readings."""

    icon: str
    disc: str
    ja: str
    en: str


PORTRAITS: tuple[Portrait, ...] = (
    Portrait("local_florist", "#E4EFE2", "｜花《はな》", "flower"),
    Portrait("sailing", "#E1EDF7", "ヨット", "yacht"),
    Portrait("pets", "#FBE8DF", "｜足《あし》あと", "paw"),
    Portrait("park", "#E4EFE2", "｜木《き》", "tree"),
    Portrait("cake", "#FBE3E8", "ケーキ", "cake"),
    Portrait("pedal_bike", "#E1EDF7", "｜自転車《じてんしゃ》", "bicycle"),
    Portrait("music_note", "#EFE5F6", "｜音楽《おんがく》", "music"),
    Portrait("sunny", "#FFF1D2", "｜太陽《たいよう》", "sun"),
    Portrait("star", "#FFF1D2", "｜星《ほし》", "star"),
    Portrait("train", "#E1EDF7", "｜電車《でんしゃ》", "train"),
    Portrait("eco", "#E4EFE2", "はっぱ", "leaf"),
    Portrait("favorite", "#FBE3E8", "ハート", "heart"),
    Portrait("emoji_food_beverage", "#FBE8DF", "お｜茶《ちゃ》", "cup of tea"),
    Portrait("hiking", "#E4EFE2", "｜山歩《やまある》き", "hiking"),
    Portrait("nightlight", "#EFE5F6", "｜月《つき》", "moon"),
    Portrait("set_meal", "#E1EDF7", "｜魚《さかな》", "fish"),
    Portrait("umbrella", "#EFE5F6", "かさ", "umbrella"),
    Portrait("cruelty_free", "#FBE8DF", "うさぎ", "rabbit"),
)
_BY_ICON = {portrait.icon: portrait for portrait in PORTRAITS}


def portrait(icon: str) -> Portrait:
    return _BY_ICON.get(icon, PORTRAITS[0])


def called(name: str, language: str) -> str:
    """田中 -> 田中さん; a name that brings its own way of address keeps it."""
    if not name or language != "ja" or name.endswith(HONORIFICS):
        return name
    return f"{name}さん"
