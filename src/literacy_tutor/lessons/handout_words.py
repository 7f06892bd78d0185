"""Before paper: the handout's own words, in both languages; all else on it is the lesson's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from literacy_tutor.lessons.hints import Hand
from literacy_tutor.phone.state import Language


@dataclass(frozen=True, slots=True)
class HandoutWords:
    """With readings, as the tutor's words are; `{}` stands for what is filled in."""

    practice: str
    kind: str
    """What this paper is."""
    name: str
    date: str
    goal: str
    answer: str
    """Over an answer that does not stand on its question's page: `{}` is the step's number."""
    can: str
    home: str
    ask: str
    never: str
    """What is never dialled for practice; true of every lesson."""
    in_need: str
    notes: str
    enter: str
    """Text to be typed."""
    keys: str
    """Keys to be tapped one after the other."""
    hands: Mapping[Hand, str]
    page: str
    """Page `{}` of `{}`."""
    licence: str


WORDS: Mapping[Language, HandoutWords] = {
    "ja": HandoutWords(
        practice="｜練習《れんしゅう》",
        kind="練習の てびき",
        name="お｜名前《なまえ》",
        date="｜日《ひ》にち",
        goal="きょう すること",
        answer="｜手順《てじゅん》 {} の こたえ",
        can="できるように なったこと",
        home="ご｜自分《じぶん》の スマホで",
        ask="こまった ときは",
        never="｜練習《れんしゅう》で、**110・119・188に かけないでください**。｜本当《ほんとう》に つながります。",
        in_need="｜本当《ほんとう》に こまった ときは、ためらわずに かけてください。",
        notes="メモ",
        enter="「{}」と ｜入《い》れる",
        keys="{} の ｜順《じゅん》に タップ",
        hands={
            "tap": "タップ",
            "double_tap": "｜二回《にかい》 タップ",
            "long_press": "｜長《なが》く さわる",
            "swipe_up": "｜上《うえ》へ なでる",
            "swipe_down": "｜下《した》へ なでる",
            "swipe_left": "｜左《ひだり》へ なでる",
            "swipe_right": "｜右《みぎ》へ なでる",
            "scroll": "｜上《うえ》へ なでる",
        },
        page="{} / {} ページ",
        licence="CC BY 4.0（creativecommons.org/licenses/by/4.0） Literacy Tutor contributors",
    ),
    "en": HandoutWords(
        practice="Practice",
        kind="Lesson handout",
        name="Name",
        date="Date",
        goal="Today’s goal",
        answer="Answer to step {}",
        can="What you can do now",
        home="On your own phone",
        ask="Where to ask",
        never="**Never dial 110, 119 or 188 for practice.** You would really get through.",
        in_need="When you really need them, do not hesitate to call.",
        notes="Notes",
        enter="Enter “{}”",
        keys="Tap {}",
        hands={
            "tap": "Tap",
            "double_tap": "Tap twice",
            "long_press": "Touch and hold",
            "swipe_up": "Swipe up",
            "swipe_down": "Swipe down",
            "swipe_left": "Swipe left",
            "swipe_right": "Swipe right",
            "scroll": "Swipe up",
        },
        page="Page {} of {}",
        licence="CC BY 4.0 (creativecommons.org/licenses/by/4.0) Literacy Tutor contributors",
    ),
}
