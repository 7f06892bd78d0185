"""The invented class: twelve people, each with a way of learning. Nobody is meant; any name may be somebody's."""

from __future__ import annotations

from typing import NamedTuple


class Person(NamedTuple):
    """Shares are between 0 and 1."""

    name: str
    reading: str
    picture: str
    pace: float
    """Times the usual thinking time."""
    slips: float
    """Of the steps in which a common mistake is made, at first; practice makes them fewer."""
    asks: float
    """Of the steps in which a hint is asked for."""
    eye: float
    """Of the questions answered rightly at first; half of the others are left to somebody else to judge."""
    comes: float
    """Of the hours."""
    online: float = 0.0
    """Of the hours they come to, from home."""


CAST = (
    Person("佐藤 よし子", "さとう よしこ", "local_florist", 1.0, 0.15, 0.05, 0.8, 1.0),
    Person("鈴木 一郎", "すずき いちろう", "sailing", 0.8, 0.30, 0.00, 0.6, 0.9),
    Person("高橋 ハル", "たかはし はる", "pets", 1.8, 0.35, 0.20, 0.7, 0.9),
    Person("田中 キヨ", "たなか きよ", "park", 1.3, 0.20, 0.10, 0.75, 1.0),
    Person("伊藤 正雄", "いとう まさお", "pedal_bike", 0.7, 0.10, 0.00, 0.85, 0.8, 0.3),
    Person("渡辺 フミ", "わたなべ ふみ", "cake", 1.5, 0.40, 0.25, 0.5, 0.7),
    Person("山本 栄", "やまもと さかえ", "music_note", 1.1, 0.15, 0.05, 0.8, 0.9),
    Person("中村 トシ子", "なかむら としこ", "sunny", 2.0, 0.25, 0.30, 0.6, 0.8),
    Person("小林 勇", "こばやし いさむ", "train", 0.9, 0.20, 0.05, 0.7, 1.0),
    Person("加藤 ミツ", "かとう みつ", "eco", 1.2, 0.30, 0.10, 0.65, 0.9, 0.2),
    Person("吉田 武", "よしだ たけし", "hiking", 1.0, 0.45, 0.00, 0.4, 0.6),
    Person("山田 はな", "やまだ はな", "favorite", 1.6, 0.20, 0.15, 0.75, 1.0),
)
UNDECIDED = (5, 10)
"""Places in the cast of those who have not yet said whether they may be recorded."""
HELPERS = (("森 和子", "もり かずこ"), ("清水 健", "しみず けん"), ("石井 由美", "いしい ゆみ"))
"""Names and readings."""
